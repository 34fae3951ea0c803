
import{G as e,K as t,M as n,N as r,c as i,l as a,q as o}from"./core.mjs";var s={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function c(t,{cells:n,max:i,label:a,kind:c,cursor:f,onCell:p}){let{rows:m,columns:h}=n,g=e=>{(e?.row!==f?.row||e?.column!==f?.column)&&p(e)},_=e=>{let t=e.currentTarget.getBoundingClientRect(),n=Math.floor((e.clientY-t.top)/t.height*m),r=Math.floor((e.clientX-t.left)/t.width*h);g({row:l(n,m),column:l(r,h)})},v=e=>{let t=s[e.key];if(!t)return;e.preventDefault();let n=f??{row:-t[0],column:-t[1]};g({row:l(n.row+t[0],m),column:l(n.column+t[1],h)})},y=e=>e.pointerType!==`touch`&&g(null),b=o`<canvas aria-hidden="true" ${d(n,i,r(t))}></canvas>`;return t.hasControls?o`
<div class="matrix">
<div
class="picture" role="application" aria-roledescription=${c} aria-label=${a} tabindex="0"
@keydown=${v} @pointermove=${_} @pointerdown=${_} @pointerleave=${y} @blur=${()=>g(null)}
>
${b}
${f?u(f,n):e}
</div>
</div>
`:o`<div class="matrix"><div class="picture" role="img" aria-label=${a}>${b}</div></div>`}var l=(e,t)=>Math.max(0,Math.min(t-1,e));function u({row:e,column:t},{rows:n,columns:r}){let i=[`left: ${100*t/r}%`,`top: ${100*e/n}%`,`width: ${100/r}%`,`height: ${100/n}%`];return o`<div class="cursor" .style=${i.join(`;`)}></div>`}var d=i(class extends a{#e=[];render(){return t}update({element:e},[n,r,i]){let a=[...n.from,n.rows,n.columns,r,i];return a.some((e,t)=>e!==this.#e[t])&&(this.#e=a,f(e,n,r,i)),t}});function f(e,{rows:t,columns:r,value:i},a,o){(e.width!==r||e.height!==t)&&Object.assign(e,{width:r,height:t});let s=e.getContext(`2d`),c=s.createImageData(r,t),l=new Uint32Array(c.data.buffer);for(let e=0;e<t;e++)for(let t=0;t<r;t++)l[e*r+t]=o[n(i(e,t),a)];s.putImageData(c,0,0)}export{c as t};