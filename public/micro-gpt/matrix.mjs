
import{H as e,O as t,U as n,W as r,c as i,k as a,s as o}from"./core.mjs";var s={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function c(t,{cells:n,max:i,label:o,kind:c,cursor:f,onCell:p}){let{rows:m,columns:h}=n,g=e=>{(e?.row!==f?.row||e?.column!==f?.column)&&p(e)},_=e=>{let t=e.currentTarget.getBoundingClientRect(),n=Math.floor((e.clientY-t.top)/t.height*m),r=Math.floor((e.clientX-t.left)/t.width*h);g({row:l(n,m),column:l(r,h)})},v=e=>{let t=s[e.key];if(!t)return;e.preventDefault();let n=f??{row:-t[0],column:-t[1]};g({row:l(n.row+t[0],m),column:l(n.column+t[1],h)})},y=e=>e.pointerType!==`touch`&&g(null),b=r`<canvas aria-hidden="true" ${d(n,i,a(t))}></canvas>`;return t.hasControls?r`
<div class="matrix">
<div
class="picture" role="application" aria-roledescription=${c} aria-label=${o} tabindex="0"
@keydown=${v} @pointermove=${_} @pointerdown=${_} @pointerleave=${y} @blur=${()=>g(null)}
>
${b}
${f?u(f,n):e}
</div>
</div>
`:r`<div class="matrix"><div class="picture" role="img" aria-label=${o}>${b}</div></div>`}var l=(e,t)=>Math.max(0,Math.min(t-1,e));function u({row:e,column:t},{rows:n,columns:i}){let a=[`left: ${100*t/i}%`,`top: ${100*e/n}%`,`width: ${100/i}%`,`height: ${100/n}%`];return r`<div class="cursor" .style=${a.join(`;`)}></div>`}var d=o(class extends i{#e=[];render(){return n}update({element:e},[t,r,i]){let a=[...t.from,t.rows,t.columns,r,i];return a.some((e,t)=>e!==this.#e[t])&&(this.#e=a,f(e,t,r,i)),n}});function f(e,{rows:n,columns:r,value:i},a,o){(e.width!==r||e.height!==n)&&Object.assign(e,{width:r,height:n});let s=e.getContext(`2d`),c=s.createImageData(r,n),l=new Uint32Array(c.data.buffer);for(let e=0;e<n;e++)for(let n=0;n<r;n++)l[e*r+n]=o[t(i(e,n),a)];s.putImageData(c,0,0)}export{c as t};