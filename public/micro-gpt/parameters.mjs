
import{A as e,E as t,K as n,U as r,W as i,Y as a,h as o,i as s,m as c,n as l,o as u,p as d,t as f}from"./core.mjs";import{t as p}from"./matrix.mjs";t({"matrix.kind":`picture of numbers`,"parameters.title":`All parameters`,"parameters.choose":`Of each parameter, show`,"parameters.count":`{count} parameters.`,"parameters.only-values":`Of an earlier step only the values are known.`,"parameters.some":`, {count} rows shown`,"parameters.layer":`layer {layer}`,"parameters.picture":`{plain}, {name}, {rows} by {columns}`,"parameters.row":`row {row}`,"parameters.cell":`{plain}, {row}, number {column}: {value}`});var m=[`data`,`grad`,`adamM`,`adamV`],h=class extends r{static id=`parameters`;static styles=a`
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
`;static request=e=>({parameters:g(e)});pointed=null;get isBlank(){return!this.state.seen.parameters}render(){let{t,state:r}=this,{parameters:a=o(r.settings)}=r.seen,{vocab:s,config:l}=r.model??c(r.settings),d=l.nEmbd,p=e(a.map(({data:e})=>e)),m=a.some(({name:e})=>f(e)>0);return n`
<div class="line">
<h3>${t(`parameters.title`)}</h3>
${this.hasControls?this.#e():i}
</div>
<div class="matrices" .style=${`--width: ${d}; --vocab: ${_(a[0])}`}>
${b(a).map((e,r,a)=>n`
${m&&f(e.name)!==f(a[r-1]?.name??``)?n`<p class="small layer">${t(`parameters.layer`,{layer:f(e.name)})}</p>`:i}
${this.#n(e,p,d)}
`)}
</div>
<div class="under">
${u(t,p,g(r)===`adamV`)}
<p class="told" aria-live="polite">${this.#r(a,s,d)}</p>
</div>
`}#e(){return n`
<fieldset>
<legend class="spoken">${this.t(`parameters.choose`)}</legend>
${m.map(e=>this.#t(e))}
</fieldset>
`}#t(e){let t=this.state.viewedStep!==null;return n`
<label>
<input
type="radio" name="kind" .checked=${e===g(this.state)} ?disabled=${t&&e!==`data`}
@change=${()=>this.store.set({kind:e})}
>${this.t(`parameters.${e}`)}
</label>
`}#n(e,t,r){let{t:i,pointed:a}=this,o=y(e,r),{name:c,shape:u,rows:d}=e,f=l(i,c);return n`
<figure .style=${`--rows: ${o.rows}; --columns: ${o.columns}`}>
<figcaption>${`${f}\n${s(c)} \u00b7 ${u.join(`\u00d7`)}${d?i(`parameters.some`,{count:d.length}):``}`}</figcaption>
${p(this.host,{cells:o,max:t,label:i(`parameters.picture`,{plain:f,name:c,rows:u[0],columns:u[1]}),kind:i(`matrix.kind`),cursor:a?.name===c?a:null,onCell:e=>this.set({pointed:e&&{name:c,...e}})})}
</figure>
`}#r(e,t,r){let{t:i,state:a,pointed:o}=this,s=e.find(({name:e})=>e===o?.name);if(!s||!o){if(a.viewedStep!==null)return i(`parameters.only-values`);let t=e.reduce((e,{shape:[t,n]})=>e+t*n,0);return`${i(`parameters.about-${a.kind}`)} ${t?i(`parameters.count`,{count:t}):``}`}let{row:c,column:u}=o,[f,p]=v(s,r)?[c,u]:[u,c],m=s.rows?.[f]??f,{name:h}=s,g=h===`wte`||h===`lm_head`;return i.parts(`parameters.cell`,{plain:l(i,h),row:g?`\u201c${d(t[m])}\u201d`:i(`parameters.row`,{row:m}),column:p,value:n`<b>${i.number(y(s,r).value(c,u))}</b>`})}},g=({kind:e,viewedStep:t})=>t===null?e:`data`,_=({shape:e,rows:t})=>t?.length??e[0],v=({shape:e},t)=>e[0]===t;function y(e,t){let{data:n,shape:r}=e,[i,a]=[_(e),r[1]];return v(e,t)?{rows:i,columns:a,value:(e,t)=>n[e*a+t],from:[n]}:{rows:a,columns:i,value:(e,t)=>n[t*a+e],from:[n]}}function b(e){let t=({name:e})=>e===`lm_head`;return[...e.filter(e=>!t(e)),...e.filter(t)]}export{h as Parameters};