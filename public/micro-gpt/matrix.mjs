
import{H as e,O as t,U as n,V as r,a as i,i as a,k as o}from"./core.mjs";var s={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function c(e,{cells:t,max:i,label:a,kind:c,cursor:f,onCell:p}){let{rows:m,columns:h}=t,g=e=>{(e?.row!==f?.row||e?.column!==f?.column)&&p(e)},_=e=>{let t=e.currentTarget.getBoundingClientRect(),n=Math.floor((e.clientY-t.top)/t.height*m),r=Math.floor((e.clientX-t.left)/t.width*h);g({row:l(n,m),column:l(r,h)})},v=e=>{let t=s[e.key];if(!t)return;e.preventDefault();let n=f??{row:-t[0],column:-t[1]};g({row:l(n.row+t[0],m),column:l(n.column+t[1],h)})},y=e=>e.pointerType!==`touch`&&g(null),b=n`<canvas aria-hidden="true" ${d(t,i,o(e))}></canvas>`;return e.hasControls?n`
<div class="matrix">
<div
class="picture" role="application" aria-roledescription=${c} aria-label=${a} tabindex="0"
@keydown=${v} @pointermove=${_} @pointerdown=${_} @pointerleave=${y} @blur=${()=>g(null)}
>
${b}
${f?u(f,t):r}
</div>
</div>
`:n`<div class="matrix"><div class="picture" role="img" aria-label=${a}>${b}</div></div>`}var l=(e,t)=>Math.max(0,Math.min(t-1,e));function u({row:e,column:t},{rows:r,columns:i}){let a=[`left: ${100*t/i}%`,`top: ${100*e/r}%`,`width: ${100/i}%`,`height: ${100/r}%`];return n`<div class="cursor" .style=${a.join(`;`)}></div>`}var d=a(class extends i{#e=[];render(){return e}update({element:t},[n,r,i]){let a=[...n.from,n.rows,n.columns,r,i];return a.some((e,t)=>e!==this.#e[t])&&(this.#e=a,f(t,n,r,i)),e}});function f(e,{rows:n,columns:r,value:i},a,o){(e.width!==r||e.height!==n)&&Object.assign(e,{width:r,height:n});let s=e.getContext(`2d`),c=s.createImageData(r,n),l=new Uint32Array(c.data.buffer);for(let e=0;e<n;e++)for(let n=0;n<r;n++)l[e*r+n]=o[t(i(e,n),a)];s.putImageData(c,0,0)}export{c as t};