
import{E as e,G as t,R as n,V as r,p as i,v as a}from"./core.mjs";import{a as o,t as s}from"./blank.mjs";import{t as c}from"./matrix.mjs";import{t as l}from"./scale.mjs";var u=({nLayer:e,nEmbd:t,vocabSize:n},r)=>e*(12*t**2+2*t*r)+t*n;function d(e,t){let n=0;for(let r=1;r<=t;r++)n+=u(e,r);return{cached:u(e,t),uncached:n}}i({"cache.title":`What it remembers`,"cache.term":`\u00b7 key-value cache`,"cache.keys":`keys`,"cache.values":`values`,"cache.heads":{one:`{what} \u00b7 {count} head`,other:`{what} \u00b7 {count} heads`},"cache.in-layer":`{heads} \u00b7 layer {layer}`,"cache.picture":{one:`{what}, layer {layer}, head {head}: {count} row written`,other:`{what}, layer {layer}, head {head}: {count} rows written`},"cache.rows":{one:`1 row written: BOS.`,other:`{count} rows written: BOS and each letter.`},"cache.unwritten":`position {row}: not written yet`,"cache.key-cell":`key of \u201c{token}\u201d, head {head}, number {column}: {value}`,"cache.value-cell":`value of \u201c{token}\u201d, head {head}, number {column}: {value}`,"cache.saved":{one:`This token took {cached} multiplications, for one row. It is the first, so there was nothing to reuse. Cleared for each name.`,other:`This token took {cached} multiplications: only its own row was computed. Without the cache all {count} rows would be computed again: {uncached}. Cleared for each name.`},"matrix.kind":`picture of numbers`,"token.start":`BOS`});var f=class extends n{static id=`cache`;static styles=t`
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
`;static request=t=>({trace:e(t)});pointed=null;get isBlank(){return!this.state.seen.trace||!this.state.model}render(){let{t:e}=this,{seen:t,settings:n,model:i,tracedLetter:c}=this.state,u=i&&t.trace||o(n),{config:f,vocab:p}=i??s(n),m=Math.min(c-1,u.draws.length-1),h=[...u.prefix].length+1+m,g=a([u.cache.keys,u.cache.values]),_={trace:u,config:f,rows:h,max:g},{cached:v,uncached:y}=d({...f,vocabSize:p.length+1},h);return r`
<h3>${e(`cache.title`)} <span class="term">${e(`cache.term`)}</span></h3>
${[...Array(f.nLayer)].map((e,t)=>this.#e(t,_))}
${l(e,g)}
<p class="told" aria-live="polite">${this.#r(_)}</p>
<p class="note">${e(`cache.saved`,{cached:v,uncached:y,count:h})}</p>
`}#e(e,t){return r`
<div class="layer">
${[`keys`,`values`].map(n=>this.#t(n,e,t))}
</div>
`}#t(e,t,n){let{t:i}=this,{nLayer:a,nHead:o,blockSize:s}=n.config,c=Math.max(4,Math.min(12,.75*s)),l=i(`cache.heads`,{what:i(`cache.${e}`),count:o});return r`
<figure>
<figcaption>${a>1?i(`cache.in-layer`,{heads:l,layer:t}):l}</figcaption>
<div class="heads" .style=${`--height: ${c}`}>
${[...Array(o)].map((r,i)=>this.#n({what:e,layer:t,head:i},n))}
</div>
</figure>
`}#n(e,t){let{t:n,pointed:r}=this,{what:i,layer:a,head:o}=e,s=r?.what===i&&r.layer===a&&r.head===o;return c(this.host,{cells:p(e,t),max:t.max,label:n(`cache.picture`,{what:n(`cache.${i}`),layer:a,head:o,count:t.rows}),kind:n(`matrix.kind`),cursor:s?r:null,onCell:t=>this.set({pointed:t&&{...e,...t}})})}#r(e){let{t,pointed:n}=this,{trace:i,rows:a}=e;if(!n)return t(`cache.rows`,{count:a});let{what:o,head:s,row:c,column:l}=n,u=p(n,e).value(c,l);if(Number.isNaN(u))return t(`cache.unwritten`,{row:c});let d={token:[t(`token.start`),...i.prefix,...i.draws.map(({char:e})=>e)][c],head:s,column:l,value:r`<b>${t.number(u)}</b>`};return t.parts(o===`keys`?`cache.key-cell`:`cache.value-cell`,d)}};function p({what:e,layer:t,head:n},{trace:r,config:i,rows:a}){let{nHead:o,blockSize:s}=i,[,c,l]=r.cache.shape,u=l/o,d=r.cache[e];return{rows:s,columns:u,value:(e,r)=>e<a?d[(t*c+e)*l+n*u+r]:NaN,from:[d,a]}}export{f as Cache};