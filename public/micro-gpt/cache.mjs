
import{L as e,P as t,T as n,V as r,p as i,v as a}from"./core.mjs";import{a as o,t as s}from"./blank.mjs";import{t as c}from"./matrix.mjs";import{t as l}from"./scale.mjs";var u=({nLayer:e,nEmbd:t,vocabSize:n},r)=>e*(12*t**2+2*t*r)+t*n;function d(e,t){let n=0;for(let r=1;r<=t;r++)n+=u(e,r);return{cached:u(e,t),uncached:n}}i({"cache.title":`What it remembers`,"cache.term":`\u00b7 key-value cache`,"cache.keys":`keys`,"cache.values":`values`,"cache.heads":{one:`{what} \u00b7 {count} head`,other:`{what} \u00b7 {count} heads`},"cache.in-layer":`{heads} \u00b7 layer {layer}`,"cache.picture":{one:`{what}, layer {layer}, head {head}: {count} row written`,other:`{what}, layer {layer}, head {head}: {count} rows written`},"cache.rows":{one:`1 row written: BOS.`,other:`{count} rows written: BOS and each letter.`},"cache.unwritten":`position {row}: not written yet`,"cache.key-cell":`key of \u201c{token}\u201d, head {head}, number {column}: {value}`,"cache.value-cell":`value of \u201c{token}\u201d, head {head}, number {column}: {value}`,"cache.saved":{one:`This token took {cached} multiplications, for one row. It is the first, so there was nothing to reuse. Cleared for each name.`,other:`This token took {cached} multiplications: only its own row was computed. Without the cache all {count} rows would be computed again: {uncached}. Cleared for each name.`},"matrix.kind":`picture of numbers`,"token.start":`BOS`});var f=class extends t{static id=`cache`;static styles=r`
.layer {
display: grid;
grid-template-columns: 1fr 1fr;
gap: calc(2 * var(--space));
margin-bottom: calc(1.5 * var(--space));
}
.heads {
display: grid;
grid-auto-columns: 1fr;
grid-auto-flow: column;
gap: 3px;
}
.matrix {
height: calc(var(--height) * var(--mg-rem));
}
figcaption {
margin-bottom: calc(0.25 * var(--mg-rem));
}
`;static request=e=>({trace:n(e)});pointed=null;get isBlank(){return!this.state.seen.trace||!this.state.model}render(){let{t}=this,{seen:n,settings:r,model:i,tracedLetter:c}=this.state,u=i&&n.trace||o(r),{config:f,vocab:p}=i??s(r),m=Math.min(c-1,u.draws.length-1),h=[...u.prefix].length+1+m,g=a([u.cache.keys,u.cache.values]),_={trace:u,config:f,rows:h,max:g},{cached:v,uncached:y}=d({...f,vocabSize:p.length+1},h);return e`
<h3>${t(`cache.title`)} <span class="term">${t(`cache.term`)}</span></h3>
${[...Array(f.nLayer)].map((e,t)=>this.#e(t,_))}
${l(t,g)}
<p class="told" aria-live="polite">${this.#r(_)}</p>
<p class="note">${t(`cache.saved`,{cached:v,uncached:y,count:h})}</p>
`}#e(t,n){return e`
<div class="layer">
${[`keys`,`values`].map(e=>this.#t(e,t,n))}
</div>
`}#t(t,n,r){let{t:i}=this,{nLayer:a,nHead:o,blockSize:s}=r.config,c=Math.max(4,Math.min(12,.75*s)),l=i(`cache.heads`,{what:i(`cache.${t}`),count:o});return e`
<figure>
<figcaption>${a>1?i(`cache.in-layer`,{heads:l,layer:n}):l}</figcaption>
<div class="heads" .style=${`--height: ${c}`}>
${[...Array(o)].map((e,i)=>this.#n({what:t,layer:n,head:i},r))}
</div>
</figure>
`}#n(e,t){let{t:n,pointed:r}=this,{what:i,layer:a,head:o}=e,s=r?.what===i&&r.layer===a&&r.head===o;return c(this.host,{cells:p(e,t),max:t.max,label:n(`cache.picture`,{what:n(`cache.${i}`),layer:a,head:o,count:t.rows}),kind:n(`matrix.kind`),cursor:s?r:null,onCell:t=>this.set({pointed:t&&{...e,...t}})})}#r(t){let{t:n,pointed:r}=this,{trace:i,rows:a}=t;if(!r)return n(`cache.rows`,{count:a});let{what:o,head:s,row:c,column:l}=r,u=p(r,t).value(c,l);if(Number.isNaN(u))return n(`cache.unwritten`,{row:c});let d={token:[n(`token.start`),...i.prefix,...i.draws.map(({char:e})=>e)][c],head:s,column:l,value:e`<b>${n.number(u)}</b>`};return n.parts(o===`keys`?`cache.key-cell`:`cache.value-cell`,d)}};function p({what:e,layer:t,head:n},{trace:r,config:i,rows:a}){let{nHead:o,blockSize:s}=i,[,c,l]=r.cache.shape,u=l/o,d=r.cache[e];return{rows:s,columns:u,value:(e,r)=>e<a?d[(t*c+e)*l+n*u+r]:NaN,from:[d,a]}}export{f as Cache};