
import{B as e,I as t,N as n,P as r,p as i,v as a}from"./core.mjs";import{n as o,t as s}from"./blank.mjs";import{r as c}from"./choices.mjs";import{t as l}from"./matrix.mjs";import{i as u,n as d,t as f}from"./matrix-names.mjs";import{t as p}from"./scale.mjs";i({"matrix.kind":`picture of numbers`,"parameters.title":`All parameters`,"parameters.choose":`Of each parameter, show`,"parameters.data":`value`,"parameters.grad":`gradient`,"parameters.adamM":`first moment`,"parameters.adamV":`second moment`,"parameters.about-data":`What the model has learned.`,"parameters.about-grad":`The gradient of the last step's loss: the loss falls in the opposite direction.`,"parameters.about-adamM":`Adam's running mean of the gradient: the direction of its step.`,"parameters.about-adamV":`Adam's running mean of the squared gradient: larger means smaller steps.`,"parameters.count":`{count} parameters.`,"parameters.only-values":`Of an earlier step only the values are known.`,"parameters.some":`, {count} rows shown`,"parameters.layer":`layer {layer}`,"parameters.picture":`{plain}, {name}, {rows} by {columns}`,"parameters.row":`row {row}`,"parameters.cell":`{plain}, {row}, number {column}: {value}`,"axis.tokens":`tokens`,"axis.positions":`positions`,"axis.features":`features`,"axis.outputs":`outputs`,"axis.inputs":`inputs`});var m=[`data`,`grad`,`adamM`,`adamV`],h={wte:`embedding`,wpe:`embedding`,attn_wq:`attention`,attn_wk:`attention`,attn_wv:`attention`,attn_wo:`attention`,mlp_fc1:`up`,mlp_fc2:`down`,lm_head:`down`},g={wte:[`tokens`,`features`],wpe:[`positions`,`features`],lm_head:[`tokens`,`features`]},_=class extends n{static id=`parameters`;static styles=e`
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
}
label:has(:checked)::after {
position: absolute;
inset: auto 0 0;
border-bottom: 2px solid var(--accent);
content: "";
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
`;static request=e=>({parameters:v(e)});pointed=null;get isBlank(){return!this.state.seen.parameters}render(){let{t:e,state:n}=this,{parameters:i=o(n.settings)}=n.seen,{vocab:c,config:l}=n.model??s(n.settings),u=a(i.map(({data:e})=>e)),d=l.nLayer>1;return t`
<div class="line">
<h3>${e(`parameters.title`)}</h3>
${this.hasControls?this.#e():r}
</div>
<div class="matrices" .style=${`--width: ${l.nEmbd}`}>
${x(i).map(({id:n,matrices:i})=>t`
${d&&n===`attention`?t`<p class="small layer">${e(`parameters.layer`,{layer:f(i[0].name)})}</p>`:r}
<div class="together ${n}">${i.map(e=>this.#n(e,u))}</div>
`)}
</div>
<div class="under">
${p(e,u,v(n)===`adamV`)}
<p class="told" aria-live="polite">${this.#r(i,c)}</p>
</div>
`}#e(){return t`
<fieldset>
<legend class="spoken">${this.t(`parameters.choose`)}</legend>
${m.map(e=>this.#t(e))}
</fieldset>
`}#t(e){let n=this.state.viewedStep!==null;return t`
<label>
<input
type="radio" name="kind" .checked=${e===v(this.state)} ?disabled=${n&&e!==`data`}
@change=${()=>this.store.set({kind:e})}
>${this.t(`parameters.${e}`)}
</label>
`}#n(e,n){let{t:r,pointed:i}=this,a=b(e),{name:o,shape:s,rows:c}=e,f=d(r,o),[p,m]=g[u(o)]??[`outputs`,`inputs`];return t`
<figure .style=${`--rows: ${a.rows}; --columns: ${a.columns}`}>
<figcaption>${`${f}\n${u(o)} \u00b7 ${s.join(`\u00d7`)}${c?r(`parameters.some`,{count:c.length}):``}`}</figcaption>
<span class="axis rows" aria-hidden="true">${r(`axis.${p}`)}</span>
${l(this.host,{cells:a,max:n,label:r(`parameters.picture`,{plain:f,name:o,rows:s[0],columns:s[1]}),kind:r(`matrix.kind`),cursor:i?.name===o?i:null,onCell:e=>this.set({pointed:e&&{name:o,...e}})})}
<span class="axis columns" aria-hidden="true">${r(`axis.${m}`)}</span>
</figure>
`}#r(e,n){let{t:r,state:i,pointed:a}=this,o=e.find(({name:e})=>e===a?.name);if(!o||!a){if(i.viewedStep!==null)return r(`parameters.only-values`);let t=e.reduce((e,{shape:[t,n]})=>e+t*n,0);return`${r(`parameters.about-${i.kind}`)} ${t?r(`parameters.count`,{count:t}):``}`}let{row:s,column:l}=a,u=o.rows?.[s]??s,{name:f}=o,p=f===`wte`||f===`lm_head`;return r.parts(`parameters.cell`,{plain:d(r,f),row:p?`\u201c${c(n[u])}\u201d`:r(`parameters.row`,{row:u}),column:l,value:t`<b>${r.number(b(o).value(s,l))}</b>`})}},v=({kind:e,viewedStep:t})=>t===null?e:`data`,y=({shape:e,rows:t})=>t?.length??e[0];function b(e){let{data:t,shape:n}=e,[r,i]=[y(e),n[1]];return{rows:r,columns:i,value:(e,n)=>t[e*i+n],from:[t]}}function x(e){let t=[];for(let n of S(e)){let e=h[u(n.name)],r=t.at(-1);r?.id===e?r.matrices.push(n):t.push({id:e,matrices:[n]})}return t}function S(e){let t=({name:e})=>e===`lm_head`;return[...e.filter(e=>!t(e)),...e.filter(t)]}export{_ as Parameters};