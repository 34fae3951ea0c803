
import{H as e,O as t,V as n,W as r,h as i,i as a,m as o,n as s,o as c,p as l,q as u,t as d,w as f}from"./core.mjs";import{t as p}from"./matrix.mjs";f({"matrix.kind":`picture of numbers`,"parameters.title":`All parameters`,"parameters.choose":`Of each parameter, show`,"parameters.count":`{count} parameters.`,"parameters.only-values":`Of an earlier step only the values are known.`,"parameters.layer":`layer {layer}`,"parameters.picture":`{plain}, {name}, {rows} by {columns}`,"parameters.row":`row {row}`,"parameters.cell":`{plain}, {row}, number {column}: {value}`});var m=[`data`,`grad`,`adamM`,`adamV`],h=class extends n{static id=`parameters`;static styles=u`
.line {
justify-content: space-between;
margin-bottom: calc(2 * var(--space));
}
h3 {
margin: 0;
}
fieldset {
display: flex;
flex-wrap: wrap;
margin: 0;
padding: 0;
border: 1px solid var(--hairline);
border-radius: var(--radius);
color: var(--muted);
font-size: var(--medium);
}
@container (max-width: 640px) {
fieldset {
display: grid;
grid-template-columns: 1fr 1fr;
width: 100%;
}
}
label {
position: relative;
display: grid;
place-items: center;
min-height: var(--control);
padding: 0 calc(1.5 * var(--space));
cursor: pointer;
}
label:has(:checked) {
color: var(--ink);
box-shadow: inset 0 -2px var(--accent);
}
label:has(:disabled) {
opacity: 0.6;
cursor: default;
}
label:has(:focus-visible) {
outline: 2px solid var(--accent);
}
label input {
position: absolute;
inset: 0;
margin: 0;
opacity: 0;
cursor: inherit;
}
/* One square's side: two rows of matrices on a wide page; on a narrow one the widest matrix fills it. */
.matrices {
--cell: min(calc(0.5 * var(--mg-rem)), max((100cqi - calc(3 * var(--mg-rem))) / (8 * var(--width) + var(--vocab)), min(5px, 100cqi / (4 * var(--width)))));
display: flex;
flex-wrap: wrap;
gap: calc(2 * var(--space)) calc(3 * var(--space));
}
@container (min-width: 960px) {
.matrices {
justify-content: space-between;
}
}
.layer {
flex-basis: 100%;
margin: 0 0 calc(-1 * var(--space));
}
.matrix {
width: calc(var(--columns) * var(--cell));
height: calc(var(--rows) * var(--cell));
}
figcaption {
margin-bottom: calc(0.25 * var(--mg-rem));
white-space: pre-line;
}
.under {
display: flex;
flex-wrap: wrap;
align-items: baseline;
gap: 0 calc(3 * var(--space));
margin-top: calc(1.5 * var(--space));
}
.told {
margin: 0;
}
`;static request=e=>({parameters:g(e)});pointed=null;get isBlank(){return!this.state.seen.parameters}render(){let{t:n,state:a}=this,{parameters:s=i(a.settings)}=a.seen,{vocab:l,config:u}=a.model??o(a.settings),f=u.nEmbd,p=t(s.map(({data:e})=>e)),m=s.some(({name:e})=>d(e)>0);return r`
<div class="line">
<h3>${n(`parameters.title`)}</h3>
${this.hasControls?this.#e():e}
</div>
<div class="matrices" .style=${`--width: ${f}; --vocab: ${l.length+1}`}>
${y(s).map((t,i,a)=>r`
${m&&d(t.name)!==d(a[i-1]?.name??``)?r`<p class="small layer">${n(`parameters.layer`,{layer:d(t.name)})}</p>`:e}
${this.#n(t,p,f)}
`)}
</div>
<div class="under">
${c(n,p,g(a)===`adamV`)}
<p class="told" aria-live="polite">${this.#r(s,l,f)}</p>
</div>
`}#e(){return r`
<fieldset>
<legend class="spoken">${this.t(`parameters.choose`)}</legend>
${m.map(e=>this.#t(e))}
</fieldset>
`}#t(e){let t=this.state.viewedStep!==null;return r`
<label>
<input
type="radio" name="kind" .checked=${e===g(this.state)} ?disabled=${t&&e!==`data`}
@change=${()=>this.store.set({kind:e})}
>${this.t(`parameters.${e}`)}
</label>
`}#n(e,t,n){let{t:i,pointed:o}=this,c=v(e,n),{name:l,shape:u}=e,d=s(i,l);return r`
<figure .style=${`--rows: ${c.rows}; --columns: ${c.columns}`}>
<figcaption>${`${d}\n${a(l)} \u00b7 ${u.join(`\u00d7`)}`}</figcaption>
${p(this.host,{cells:c,max:t,label:i(`parameters.picture`,{plain:d,name:l,rows:u[0],columns:u[1]}),kind:i(`matrix.kind`),cursor:o?.name===l?o:null,onCell:e=>this.set({pointed:e&&{name:l,...e}})})}
</figure>
`}#r(e,t,n){let{t:i,state:a,pointed:o}=this,c=e.find(({name:e})=>e===o?.name);if(!c||!o){if(a.viewedStep!==null)return i(`parameters.only-values`);let t=e.reduce((e,{data:t})=>e+t.length,0);return`${i(`parameters.about-${a.kind}`)} ${t?i(`parameters.count`,{count:t}):``}`}let{row:u,column:d}=o,[f,p]=_(c,n)?[u,d]:[d,u],{name:m}=c,h=m===`wte`||m===`lm_head`;return i.parts(`parameters.cell`,{plain:s(i,m),row:h?`\u201c${l(t[f])}\u201d`:i(`parameters.row`,{row:f}),column:p,value:r`<b>${i.number(v(c,n).value(u,d))}</b>`})}},g=({kind:e,viewedStep:t})=>t===null?e:`data`,_=({shape:e},t)=>e[0]===t;function v(e,t){let{data:n,shape:r}=e,[i,a]=r;return _(e,t)?{rows:i,columns:a,value:(e,t)=>n[e*a+t],from:[n]}:{rows:a,columns:i,value:(e,t)=>n[t*a+e],from:[n]}}function y(e){let t=({name:e})=>e===`lm_head`;return[...e.filter(e=>!t(e)),...e.filter(t)]}export{h as Parameters};