
import{D as e,G as t,W as n,Z as r,h as i,i as a,j as o,m as s,n as c,o as l,p as u,q as d,t as f}from"./core.mjs";import{t as p}from"./matrix.mjs";e({"matrix.kind":`picture of numbers`,"parameters.title":`All parameters`,"parameters.choose":`Of each parameter, show`,"parameters.count":`{count} parameters.`,"parameters.only-values":`Of an earlier step only the values are known.`,"parameters.some":`, {count} rows shown`,"parameters.layer":`layer {layer}`,"parameters.picture":`{plain}, {name}, {rows} by {columns}`,"parameters.row":`row {row}`,"parameters.cell":`{plain}, {row}, number {column}: {value}`});var m=[`data`,`grad`,`adamM`,`adamV`],h={wte:`embedding`,wpe:`embedding`,attn_wq:`attention`,attn_wk:`attention`,attn_wv:`attention`,attn_wo:`attention`,mlp_fc1:`up`,mlp_fc2:`down`,lm_head:`down`},g={wte:[`tokens`,`features`],wpe:[`positions`,`features`],lm_head:[`tokens`,`features`]},_=class extends n{static id=`parameters`;static styles=r`
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
/* One square's side: all of a layer side by side on a wide page; on a narrow one the widest matrix fills it. */
.matrices {
--cell: min(calc(0.5 * var(--mg-rem)), max((100cqi - calc(11 * var(--mg-rem))) / (8 * var(--width)), min(5px, (100cqi - calc(1.5 * var(--mg-rem))) / (4 * var(--width)))));
display: flex;
flex-wrap: wrap;
gap: calc(2.5 * var(--space)) calc(3 * var(--space));
}
.together {
display: grid;
align-content: start;
gap: calc(2.5 * var(--space)) calc(2 * var(--space));
}
.attention {
grid-template-columns: auto auto;
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
grid-column: 1 / -1;
margin-bottom: calc(0.25 * var(--mg-rem));
white-space: pre-line;
}
/* What its rows are, at its left, and its columns, below it. */
figure {
display: grid;
grid-template-columns: auto 1fr;
gap: 2px calc(0.25 * var(--mg-rem));
}
.axis {
overflow: hidden;
color: var(--muted);
font: calc(0.6875 * var(--mg-rem)) / 1.2 var(--mono);
white-space: nowrap;
}
.rows {
max-height: calc(var(--rows) * var(--cell));
writing-mode: vertical-rl;
transform: rotate(180deg);
text-align: end;
}
.columns {
grid-column: 2;
max-width: calc(var(--columns) * var(--cell));
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
`;static request=e=>({parameters:v(e)});pointed=null;get isBlank(){return!this.state.seen.parameters}render(){let{t:e,state:n}=this,{parameters:r=i(n.settings)}=n.seen,{vocab:a,config:c}=n.model??s(n.settings),u=o(r.map(({data:e})=>e)),p=c.nLayer>1;return d`
<div class="line">
<h3>${e(`parameters.title`)}</h3>
${this.hasControls?this.#e():t}
</div>
<div class="matrices" .style=${`--width: ${c.nEmbd}`}>
${x(r).map(({id:n,matrices:r})=>d`
${p&&n===`attention`?d`<p class="small layer">${e(`parameters.layer`,{layer:f(r[0].name)})}</p>`:t}
<div class="together ${n}">${r.map(e=>this.#n(e,u))}</div>
`)}
</div>
<div class="under">
${l(e,u,v(n)===`adamV`)}
<p class="told" aria-live="polite">${this.#r(r,a)}</p>
</div>
`}#e(){return d`
<fieldset>
<legend class="spoken">${this.t(`parameters.choose`)}</legend>
${m.map(e=>this.#t(e))}
</fieldset>
`}#t(e){let t=this.state.viewedStep!==null;return d`
<label>
<input
type="radio" name="kind" .checked=${e===v(this.state)} ?disabled=${t&&e!==`data`}
@change=${()=>this.store.set({kind:e})}
>${this.t(`parameters.${e}`)}
</label>
`}#n(e,t){let{t:n,pointed:r}=this,i=b(e),{name:o,shape:s,rows:l}=e,u=c(n,o),[f,m]=g[a(o)]??[`outputs`,`inputs`];return d`
<figure .style=${`--rows: ${i.rows}; --columns: ${i.columns}`}>
<figcaption>${`${u}\n${a(o)} \u00b7 ${s.join(`\u00d7`)}${l?n(`parameters.some`,{count:l.length}):``}`}</figcaption>
<span class="axis rows" aria-hidden="true">${n(`axis.${f}`)}</span>
${p(this.host,{cells:i,max:t,label:n(`parameters.picture`,{plain:u,name:o,rows:s[0],columns:s[1]}),kind:n(`matrix.kind`),cursor:r?.name===o?r:null,onCell:e=>this.set({pointed:e&&{name:o,...e}})})}
<span class="axis columns" aria-hidden="true">${n(`axis.${m}`)}</span>
</figure>
`}#r(e,t){let{t:n,state:r,pointed:i}=this,a=e.find(({name:e})=>e===i?.name);if(!a||!i){if(r.viewedStep!==null)return n(`parameters.only-values`);let t=e.reduce((e,{shape:[t,n]})=>e+t*n,0);return`${n(`parameters.about-${r.kind}`)} ${t?n(`parameters.count`,{count:t}):``}`}let{row:o,column:s}=i,l=a.rows?.[o]??o,{name:f}=a,p=f===`wte`||f===`lm_head`;return n.parts(`parameters.cell`,{plain:c(n,f),row:p?`\u201c${u(t[l])}\u201d`:n(`parameters.row`,{row:l}),column:s,value:d`<b>${n.number(b(a).value(o,s))}</b>`})}},v=({kind:e,viewedStep:t})=>t===null?e:`data`,y=({shape:e,rows:t})=>t?.length??e[0];function b(e){let{data:t,shape:n}=e,[r,i]=[y(e),n[1]];return{rows:r,columns:i,value:(e,n)=>t[e*i+n],from:[t]}}function x(e){let t=[];for(let n of S(e)){let e=h[a(n.name)],r=t.at(-1);r?.id===e?r.matrices.push(n):t.push({id:e,matrices:[n]})}return t}function S(e){let t=({name:e})=>e===`lm_head`;return[...e.filter(e=>!t(e)),...e.filter(t)]}export{_ as Parameters};