
import{B as e,I as t,N as n,R as r,p as i}from"./core.mjs";import{r as a}from"./choices.mjs";var o=24,s=class{#e=null;#t=null;project({shape:[e,t],data:n}){(this.#t?.length!==e||this.#e?.[0].length!==t)&&this.#n(t);let r=c(e,t,n),i=this.#e;for(let e=0;e<o;e++)i=u(i.map(e=>l(r,e)));this.#e=i;let a=r.map(e=>[f(e,i[0]),f(e,i[1])]);return this.#t=this.#t?p(a,this.#t):a,this.#t}#n(e){this.#t=null,this.#e=[1,2].map(t=>Float64Array.from({length:e},(e,n)=>Math.cos(t*(n+1))))}};function c(e,t,n){let r=new Float64Array(t);for(let i=0;i<e*t;i++)r[i%t]+=n[i]/e;return[...Array(e)].map((e,i)=>r.map((e,r)=>n[i*t+r]-e))}function l(e,t){let n=new Float64Array(t.length);for(let r of e){let e=f(r,t);for(let t=0;t<n.length;t++)n[t]+=e*r[t]}return n}function u([e,t]){let n=d(e),r=f(t,n);return[n,d(t.map((e,t)=>e-r*n[t]))]}function d(e){let t=Math.sqrt(f(e,e))||1;return e.map(e=>e/t)}function f(e,t){let n=0;for(let r=0;r<e.length;r++)n+=e[r]*t[r];return n}function p(e,t){let n=m(e,t),r=m(e.map(([e,t])=>[e,-t]),t);return h(n,t)<=h(r,t)?n:r}function m(e,t){let n=0,r=0;e.forEach(([e,i],a)=>{n+=e*t[a][0]+i*t[a][1],r+=e*t[a][1]-i*t[a][0]});let i=Math.atan2(r,n),[a,o]=[Math.cos(i),Math.sin(i)];return e.map(([e,t])=>[a*e-o*t,o*e+a*t])}function h(e,t){return e.reduce((e,[n,r],i)=>e+(n-t[i][0])**2+(r-t[i][1])**2,0)}i({"embeddings.term":`\u00b7 principal components of wte`,"embeddings.note":`Letters that are close together are used in similar ways. Orange and bold: vowels; \u25a0: BOS. Before training they are placed at random.`,"embeddings.some":`{count} of {all} tokens are shown.`,"embeddings.nearest":`{letter} is closest to {other}`,"embeddings.picture":`Map of the letter embeddings: {pairs}.`});var g=500,_=300,v=60,y=16,b=/^[aeiouy]/,x=class extends n{static id=`embeddings`;static styles=e`
svg {
display: block;
width: 100%;
overflow: visible;
}
line {
stroke: var(--hairline);
}
text {
fill: var(--ink);
font: 18px var(--mono);
text-anchor: middle;
dominant-baseline: central;
}
.vowel {
fill: var(--above);
font-weight: 700;
}
`;static request=()=>({embeddings:!0});#e=new s;#t;#n;#r=[];#i=0;render(){let{t:e}=this,{seen:n,model:r}=this.state,i=r?.vocab??[];this.#a(n.embeddings,r?.vocab);let a=n.embeddings?.rows;return t`
<h3>${e(`view.embeddings`)} <span class="term">${e(`embeddings.term`)}</span></h3>
<svg viewBox="0 0 ${g} ${_}" role="img" aria-label=${this.#c(i)}>
<line x1="0" y1=${_/2} x2=${g} y2=${_/2} />
<line x1=${g/2} y1="0" x2=${g/2} y2=${_} />
${this.#r.map((e,t)=>this.#s(e,this.#o(i,t)))}
</svg>
<p class="note">${e(`embeddings.note`)} ${a?e(`embeddings.some`,{count:a.length,all:i.length+1}):``}</p>
`}#a(e,t){if(t!==this.#n&&(this.#i=0),this.#n=t,!e||e===this.#t)return;this.#t=e;let{shape:n,rows:r,data:i}=e;this.#r=this.#e.project({shape:[r?.length??n[0],n[1]],data:i});let a=this.#r.flatMap(([e,t])=>[Math.abs(e)*_/g,Math.abs(t)]);this.#i=Math.max(this.#i,...a)}#o=(e,t)=>a(e[this.#t?.rows?.[t]??t]);#s([e,t],n){let i=(_/2-y)/(this.#i||1);return r`<text
class=${b.test(n.normalize(`NFD`))?`vowel`:``}
x=${(g/2+e*i).toFixed(1)} y=${(_/2-t*i).toFixed(1)}
>${n}</text>`}#c(e){let t=this.#r.slice(0,v).map((t,n)=>{let r=this.#r.map((e,r)=>r===n?1/0:Math.hypot(t[0]-e[0],t[1]-e[1])),i=r.indexOf(Math.min(...r));return this.t(`embeddings.nearest`,{letter:this.#o(e,n),other:this.#o(e,i)})});return this.t(`embeddings.picture`,{pairs:t.join(`, `)})}};export{x as Embeddings};