
import{G as e,R as t,U as n,V as r,p as i,z as a}from"./core.mjs";import{r as o}from"./choices.mjs";var s=3,c=240,l=60,u=24,d=1,f=[];function p(e){let t=e*s,n=Math.max(1,Math.round(2*Math.PI*e)),r=2*Math.PI/n;return f[e]??=[...Array(n)].map((e,n)=>[t*Math.cos(n*r),t*Math.sin(n*r)]),f[e]}var m=class{#e;#t=[];constructor(e){this.#e=e}place(e,t){e.length!==this.#t.length&&(this.#t=e.map(()=>null));let n=[],r=e.length>l?u:c;return e.map(([e,i],a)=>{let o=([n,r])=>({x:e+n,y:i+r,...t[a]}),s=h(this.#t[a]??[0,0],e=>this.#n(o(e),n),r);if(this.#t[a]=s,!s)return null;let c=o(s);return n.push(c),[c.x,c.y]})}#n(e,t){let{width:n,height:r}=this.#e;return Math.abs(e.x-n/2)<=(n-e.width)/2&&Math.abs(e.y-r/2)<=(r-e.height)/2&&t.every(t=>g(e,t))}};function h(e,t,n){let r=null,i=1/0;for(let a=0;a*s<=Math.min(n,i);a++)for(let n of p(a)){let o=a*s+d*Math.hypot(n[0]-e[0],n[1]-e[1]);o>=i||!t(n)||(r=n,i=o)}return r}var g=(e,t)=>Math.abs(e.x-t.x)>=(e.width+t.width)/2||Math.abs(e.y-t.y)>=(e.height+t.height)/2,_=24,v=class{#e=null;#t=null;project({shape:[e,t],data:n}){(this.#t?.length!==e||this.#e?.[0].length!==t)&&this.#n(t);let r=y(e,t,n),i=this.#e;for(let e=0;e<_;e++)i=x(i.map(e=>b(r,e)));this.#e=i;let a=r.map(e=>[C(e,i[0]),C(e,i[1])]);return this.#t=this.#t?w(a,this.#t):a,this.#t}#n(e){this.#t=null,this.#e=[1,2].map(t=>Float64Array.from({length:e},(e,n)=>Math.cos(t*(n+1))))}};function y(e,t,n){let r=new Float64Array(t);for(let i=0;i<e*t;i++)r[i%t]+=n[i]/e;return[...Array(e)].map((e,i)=>r.map((e,r)=>n[i*t+r]-e))}function b(e,t){let n=new Float64Array(t.length);for(let r of e){let e=C(r,t);for(let t=0;t<n.length;t++)n[t]+=e*r[t]}return n}function x([e,t]){let n=S(e),r=C(t,n);return[n,S(t.map((e,t)=>e-r*n[t]))]}function S(e){let t=Math.sqrt(C(e,e))||1;return e.map(e=>e/t)}function C(e,t){let n=0;for(let r=0;r<e.length;r++)n+=e[r]*t[r];return n}function w(e,t){let n=T(e,t),r=T(e.map(([e,t])=>[e,-t]),t);return E(n,t)<=E(r,t)?n:r}function T(e,t){let n=0,r=0;e.forEach(([e,i],a)=>{n+=e*t[a][0]+i*t[a][1],r+=e*t[a][1]-i*t[a][0]});let i=Math.atan2(r,n),[a,o]=[Math.cos(i),Math.sin(i)];return e.map(([e,t])=>[a*e-o*t,o*e+a*t])}function E(e,t){return e.reduce((e,[n,r],i)=>e+(n-t[i][0])**2+(r-t[i][1])**2,0)}i({"embeddings.term":`\u00b7 principal components of wte`,"embeddings.note":`Letters that are close together are used in similar ways. Orange and bold: vowels; \u25a0: BOS. Before training they are placed at random.`,"embeddings.some":`{count} of {all} tokens are shown.`,"embeddings.labelled":`There is room for the letters of {count}; the others are dots.`,"embeddings.nearest":`{letter} is closest to {other}`,"embeddings.picture":`Map of the letter embeddings: {pairs}.`});var D=500,O=300,k=60,A=16,j=20,M=.65,N=8192,P=j/2,F=/^[aeiouy]/,I=class extends t{static id=`embeddings`;static styles=e`
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
stroke: var(--paper);
stroke-width: 4px;
paint-order: stroke;
font: ${j}px var(--mono);
text-anchor: middle;
dominant-baseline: central;
}
.lead {
stroke: var(--edge);
}
circle {
fill: var(--edge);
}
.vowel {
fill: var(--above);
font-weight: 700;
}
`;static request=()=>({embeddings:!0});#e=new v;#t=new m({width:D,height:O});#n;#r;#i=[];#a=0;render(){let{t:e}=this,{seen:t,model:n}=this.state,i=n?.vocab??[];this.#o(t.embeddings,n?.vocab);let o=t.embeddings?.rows,s=this.#i.filter(({label:e})=>e).length;return r`
<h3>${e(`view.embeddings`)} <span class="term">${e(`embeddings.term`)}</span></h3>
<svg viewBox="0 0 ${D} ${O}" role="img" aria-label=${this.#c(i)}>
<line x1="0" y1=${O/2} x2=${D} y2=${O/2} />
<line x1=${D/2} y1="0" x2=${D/2} y2=${O} />
${this.#i.map(R)}
${this.#i.map(({label:e},t)=>e?z(e,this.#s(i,t)):a)}
</svg>
<p class="note">
${e(`embeddings.note`)} ${o?e(`embeddings.some`,{count:o.length,all:i.length+1}):a}
${s<this.#i.length?e(`embeddings.labelled`,{count:s}):a}
</p>
`}#o(e,t){if(t!==this.#r&&(this.#a=0),this.#r=t,!e||!t||e===this.#n)return;this.#n=e;let{shape:n,rows:r,data:i}=e,a=this.#e.project({shape:[r?.length??n[0],n[1]],data:i}),o=a.flatMap(([e,t])=>[Math.abs(e)*O/D,Math.abs(t)]);this.#a=Math.max(this.#a,...o);let s=(O/2-A)/(this.#a||1),c=a.map(([e,t])=>[D/2+e*s,O/2-t*s]),l=c.map((e,n)=>L(this.#s(t,n))),u=this.#t.place(c,l);this.#i=c.map((e,t)=>({at:e,label:u[t]}))}#s=(e,t)=>o(e[this.#n?.rows?.[t]??t]);#c(e){let t=this.#i.slice(0,k).map(({at:[t,n]},r)=>{let i=this.#i.map(({at:e},i)=>i===r?1/0:Math.hypot(t-e[0],n-e[1])),a=i.indexOf(Math.min(...i));return this.t(`embeddings.nearest`,{letter:this.#s(e,r),other:this.#s(e,a)})});return this.t(`embeddings.picture`,{pairs:t.join(`, `)})}};function L(e){return{width:j*[...e.replace(/[\u2066-\u2069]/g,``)].map(e=>Number(e.codePointAt(0))<N?M:1).reduce((e,t)=>e+t,0),height:j}}function R({at:[e,t],label:r}){let[i,o]=[e.toFixed(1),t.toFixed(1)];return r&&Math.hypot(r[0]-e,r[1]-t)<P?a:n`
${r?n`<line class="lead" x1=${i} y1=${o} x2=${r[0].toFixed(1)} y2=${r[1].toFixed(1)} />`:a}
<circle cx=${i} cy=${o} r="2" />
`}var z=([e,t],r)=>n`<text
class=${F.test(r.normalize(`NFD`))?`vowel`:``} x=${e.toFixed(1)} y=${t.toFixed(1)}
>${r}</text>`;export{I as Embeddings};