
import{G as e,K as t,O as n,W as r,k as i,n as a,t as o}from"./core.mjs";var s={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function c(e,{cells:n,max:a,label:o,kind:c,cursor:f,onCell:p,stays:m=!1}){let{rows:h,columns:g}=n,_=e=>{(e?.row!==f?.row||e?.column!==f?.column)&&p(e)},v=e=>{let t=e.currentTarget.getBoundingClientRect(),n=Math.floor((e.clientY-t.top)/t.height*h),r=Math.floor((e.clientX-t.left)/t.width*g);_({row:l(n,h),column:l(r,g)})},y=e=>{let t=s[e.key];if(!t)return;e.preventDefault();let n=f??{row:-t[0],column:-t[1]};_({row:l(n.row+t[0],h),column:l(n.column+t[1],g)})},b=e=>!m&&e.pointerType!==`touch`&&_(null),x=t`<canvas aria-hidden="true" ${d(n,a,i(e))}></canvas>`;return e.hasControls?t`
<div class="matrix">
<div
class="picture" role="application" aria-roledescription=${c} aria-label=${o} tabindex="0"
@keydown=${y} @pointermove=${m?r:v} @pointerdown=${v} @pointerleave=${b} @blur=${()=>m||_(null)}
>
${x}
${f?u(f,n):r}
</div>
</div>
`:t`<div class="matrix"><div class="picture" role="img" aria-label=${o}>${x}</div></div>`}var l=(e,t)=>Math.max(0,Math.min(t-1,e));function u({row:e,column:n},{rows:r,columns:i}){let a=[`left: ${100*n/i}%`,`top: ${100*e/r}%`,`width: ${100/i}%`,`height: ${100/r}%`];return t`<div class="cursor" .style=${a.join(`;`)}></div>`}var d=o(class extends a{#e=[];render(){return e}update({element:t},[n,r,i]){let a=[...n.from,n.rows,n.columns,r,i];return a.some((e,t)=>e!==this.#e[t])&&(this.#e=a,f(t,n,r,i)),e}});function f(e,{rows:t,columns:r,value:i},a,o){(e.width!==r||e.height!==t)&&Object.assign(e,{width:r,height:t});let s=e.getContext(`2d`),c=s.createImageData(r,t),l=new Uint32Array(c.data.buffer);for(let e=0;e<t;e++)for(let t=0;t<r;t++)l[e*r+t]=o[n(i(e,t),a)];s.putImageData(c,0,0)}export{c as t};