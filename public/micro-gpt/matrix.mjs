
import{B as e,H as t,V as n,h as r,m as i,n as a,t as o}from"./core.mjs";var s={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function c(n,{cells:i,max:a,label:o,kind:c,cursor:f,onCell:p,stays:m=!1}){let{rows:h,columns:g}=i,_=e=>{(e?.row!==f?.row||e?.column!==f?.column)&&p(e)},v=e=>{let t=e.currentTarget.getBoundingClientRect(),n=Math.floor((e.clientY-t.top)/t.height*h),r=Math.floor((e.clientX-t.left)/t.width*g);_({row:l(n,h),column:l(r,g)})},y=e=>{let t=s[e.key];if(!t)return;e.preventDefault();let n=f??{row:-t[0],column:-t[1]};_({row:l(n.row+t[0],h),column:l(n.column+t[1],g)})},b=e=>!m&&e.pointerType!==`touch`&&_(null),x=t`<canvas aria-hidden="true" ${d(i,a,r(n))}></canvas>`;return n.hasControls?t`
<div class="matrix">
<div
class="picture" role="application" aria-roledescription=${c} aria-label=${o} tabindex="0"
@keydown=${y} @pointermove=${m?e:v} @pointerdown=${v} @pointerleave=${b} @blur=${()=>m||_(null)}
>
${x}
${f?u(f,i):e}
</div>
</div>
`:t`<div class="matrix"><div class="picture" role="img" aria-label=${o}>${x}</div></div>`}var l=(e,t)=>Math.max(0,Math.min(t-1,e));function u({row:e,column:n},{rows:r,columns:i}){let a=[`left: ${100*n/i}%`,`top: ${100*e/r}%`,`width: ${100/i}%`,`height: ${100/r}%`];return t`<div class="cursor" .style=${a.join(`;`)}></div>`}var d=o(class extends a{#e=[];render(){return n}update({element:e},[t,r,i]){let a=[...t.from,t.rows,t.columns,r,i];return a.some((e,t)=>e!==this.#e[t])&&(this.#e=a,f(e,t,r,i)),n}});function f(e,{rows:t,columns:n,value:r},a,o){(e.width!==n||e.height!==t)&&Object.assign(e,{width:n,height:t});let s=e.getContext(`2d`),c=s.createImageData(n,t),l=new Uint32Array(c.data.buffer);for(let e=0;e<t;e++)for(let t=0;t<n;t++)l[e*n+t]=o[i(r(e,t),a)];s.putImageData(c,0,0)}export{c as t};