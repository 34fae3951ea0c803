
import{H as e,J as t,O as n,V as r,W as i,d as a,l as o,n as s,u as c,w as l}from"./core.mjs";import{t as u}from"./matrix.mjs";import{i as d,n as f,t as p}from"./matrix-names.mjs";l({"matrix.kind":`picture of numbers`,"parameters.title":`All parameters`,"parameters.choose":`Of each parameter, show`,"parameters.data":`value`,"parameters.grad":`gradient`,"parameters.adamM":`first moment`,"parameters.adamV":`second moment`,"parameters.about-data":`What the model has learned.`,"parameters.about-grad":`The gradient of the last step's loss: the loss falls in the opposite direction.`,"parameters.about-adamM":`Adam's running mean of the gradient: the direction of its step.`,"parameters.about-adamV":`Adam's running mean of the squared gradient: larger means smaller steps.`,"parameters.count":`{count} parameters.`,"parameters.only-values":`Of an earlier step only the values are known.`,"parameters.some":`, {count} rows shown`,"parameters.layer":`layer {layer}`,"parameters.picture":`{plain}, {name}, {rows} by {columns}`,"parameters.row":`row {row}`,"parameters.cell":`{plain}, {row}, number {column}: {value}`,"axis.tokens":`tokens`,"axis.positions":`positions`,"axis.features":`features`,"axis.outputs":`outputs`,"axis.inputs":`inputs`});var m=[`data`,`grad`,`adamM`,`adamV`],h={wte:`embedding`,wpe:`embedding`,attn_wq:`attention`,attn_wk:`attention`,attn_wv:`attention`,attn_wo:`attention`,mlp_fc1:`up`,mlp_fc2:`down`,lm_head:`down`},g={wte:[`tokens`,`features`],wpe:[`positions`,`features`],lm_head:[`tokens`,`features`]},_=class extends r{static id=`parameters`;static styles=t`
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
`;static request=e=>({parameters:v(e)});pointed=null;get isBlank(){return!this.state.seen.parameters}render(){let{t,state:r}=this,{parameters:o=a(r.settings)}=r.seen,{vocab:l,config:u}=r.model??c(r.settings),d=n(o.map(({data:e})=>e)),f=u.nLayer>1;return i`
<div class="line">
<h3>${t(`parameters.title`)}</h3>
${this.hasControls?this.#e():e}
</div>
<div class="matrices" .style=${`--width: ${u.nEmbd}`}>
${x(o).map(({id:n,matrices:r})=>i`
${f&&n===`attention`?i`<p class="small layer">${t(`parameters.layer`,{layer:p(r[0].name)})}</p>`:e}
<div class="together ${n}">${r.map(e=>this.#n(e,d))}</div>
`)}
</div>
<div class="under">
${s(t,d,v(r)===`adamV`)}
<p class="told" aria-live="polite">${this.#r(o,l)}</p>
</div>
`}#e(){return i`
<fieldset>
<legend class="spoken">${this.t(`parameters.choose`)}</legend>
${m.map(e=>this.#t(e))}
</fieldset>
`}#t(e){let t=this.state.viewedStep!==null;return i`
<label>
<input
type="radio" name="kind" .checked=${e===v(this.state)} ?disabled=${t&&e!==`data`}
@change=${()=>this.store.set({kind:e})}
>${this.t(`parameters.${e}`)}
</label>
`}#n(e,t){let{t:n,pointed:r}=this,a=b(e),{name:o,shape:s,rows:c}=e,l=f(n,o),[p,m]=g[d(o)]??[`outputs`,`inputs`];return i`
<figure .style=${`--rows: ${a.rows}; --columns: ${a.columns}`}>
<figcaption>${`${l}\n${d(o)} \u00b7 ${s.join(`\u00d7`)}${c?n(`parameters.some`,{count:c.length}):``}`}</figcaption>
<span class="axis rows" aria-hidden="true">${n(`axis.${p}`)}</span>
${u(this.host,{cells:a,max:t,label:n(`parameters.picture`,{plain:l,name:o,rows:s[0],columns:s[1]}),kind:n(`matrix.kind`),cursor:r?.name===o?r:null,onCell:e=>this.set({pointed:e&&{name:o,...e}})})}
<span class="axis columns" aria-hidden="true">${n(`axis.${m}`)}</span>
</figure>
`}#r(e,t){let{t:n,state:r,pointed:a}=this,s=e.find(({name:e})=>e===a?.name);if(!s||!a){if(r.viewedStep!==null)return n(`parameters.only-values`);let t=e.reduce((e,{shape:[t,n]})=>e+t*n,0);return`${n(`parameters.about-${r.kind}`)} ${t?n(`parameters.count`,{count:t}):``}`}let{row:c,column:l}=a,u=s.rows?.[c]??c,{name:d}=s,p=d===`wte`||d===`lm_head`;return n.parts(`parameters.cell`,{plain:f(n,d),row:p?`\u201c${o(t[u])}\u201d`:n(`parameters.row`,{row:u}),column:l,value:i`<b>${n.number(b(s).value(c,l))}</b>`})}},v=({kind:e,viewedStep:t})=>t===null?e:`data`,y=({shape:e,rows:t})=>t?.length??e[0];function b(e){let{data:t,shape:n}=e,[r,i]=[y(e),n[1]];return{rows:r,columns:i,value:(e,n)=>t[e*i+n],from:[t]}}function x(e){let t=[];for(let n of S(e)){let e=h[d(n.name)],r=t.at(-1);r?.id===e?r.matrices.push(n):t.push({id:e,matrices:[n]})}return t}function S(e){let t=({name:e})=>e===`lm_head`;return[...e.filter(e=>!t(e)),...e.filter(t)]}export{_ as Parameters};