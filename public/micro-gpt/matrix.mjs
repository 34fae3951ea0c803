
import{A as e,G as t,K as n,W as r,j as i,n as a,t as o}from"./core.mjs";var s={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function c(e,{cells:t,max:a,label:o,kind:c,cursor:f,onCell:p,stays:m=!1}){let{rows:h,columns:g}=t,_=e=>{(e?.row!==f?.row||e?.column!==f?.column)&&p(e)},v=e=>{let t=e.currentTarget.getBoundingClientRect(),n=Math.floor((e.clientY-t.top)/t.height*h),r=Math.floor((e.clientX-t.left)/t.width*g);_({row:l(n,h),column:l(r,g)})},y=e=>{let t=s[e.key];if(!t)return;e.preventDefault();let n=f??{row:-t[0],column:-t[1]};_({row:l(n.row+t[0],h),column:l(n.column+t[1],g)})},b=e=>!m&&e.pointerType!==`touch`&&_(null),x=n`<canvas aria-hidden="true" ${d(t,a,i(e))}></canvas>`;return e.hasControls?n`
<div class="matrix">
<div
class="picture" role="application" aria-roledescription=${c} aria-label=${o} tabindex="0"
@keydown=${y} @pointermove=${m?r:v} @pointerdown=${v} @pointerleave=${b} @blur=${()=>m||_(null)}
>
${x}
${f?u(f,t):r}
</div>
</div>
`:n`<div class="matrix"><div class="picture" role="img" aria-label=${o}>${x}</div></div>`}var l=(e,t)=>Math.max(0,Math.min(t-1,e));function u({row:e,column:t},{rows:r,columns:i}){let a=[`left: ${100*t/i}%`,`top: ${100*e/r}%`,`width: ${100/i}%`,`height: ${100/r}%`];return n`<div class="cursor" .style=${a.join(`;`)}></div>`}var d=o(class extends a{#e=[];render(){return t}update({element:e},[n,r,i]){let a=[...n.from,n.rows,n.columns,r,i];return a.some((e,t)=>e!==this.#e[t])&&(this.#e=a,f(e,n,r,i)),t}});function f(t,{rows:n,columns:r,value:i},a,o){(t.width!==r||t.height!==n)&&Object.assign(t,{width:r,height:n});let s=t.getContext(`2d`),c=s.createImageData(r,n),l=new Uint32Array(c.data.buffer);for(let t=0;t<n;t++)for(let n=0;n<r;n++)l[t*r+n]=o[e(i(t,n),a)];s.putImageData(c,0,0)}export{c as t};