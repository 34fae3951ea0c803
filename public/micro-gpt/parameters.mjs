
import{A as e,E as t,K as n,U as r,W as i,Y as a,h as o,i as s,m as c,n as l,o as u,p as d,t as f}from"./core.mjs";import{t as p}from"./matrix.mjs";t({"matrix.kind":`picture of numbers`,"parameters.title":`All parameters`,"parameters.choose":`Of each parameter, show`,"parameters.count":`{count} parameters.`,"parameters.only-values":`Of an earlier step only the values are known.`,"parameters.some":`, {count} rows shown`,"parameters.layer":`layer {layer}`,"parameters.picture":`{plain}, {name}, {rows} by {columns}`,"parameters.row":`row {row}`,"parameters.cell":`{plain}, {row}, number {column}: {value}`});var m=[`data`,`grad`,`adamM`,`adamV`],h={wte:`embedding`,wpe:`embedding`,attn_wq:`attention`,attn_wk:`attention`,attn_wv:`attention`,attn_wo:`attention`,mlp_fc1:`up`,mlp_fc2:`down`,lm_head:`down`},g={wte:[`tokens`,`features`],wpe:[`positions`,`features`],lm_head:[`tokens`,`features`]},_=class extends r{static id=`parameters`;static styles=a`
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
`;static request=e=>({parameters:v(e)});pointed=null;get isBlank(){return!this.state.seen.parameters}render(){let{t,state:r}=this,{parameters:a=o(r.settings)}=r.seen,{vocab:s,config:l}=r.model??c(r.settings),d=e(a.map(({data:e})=>e)),p=l.nLayer>1;return n`
<div class="line">
<h3>${t(`parameters.title`)}</h3>
${this.hasControls?this.#e():i}
</div>
<div class="matrices" .style=${`--width: ${l.nEmbd}`}>
${x(a).map(({id:e,matrices:r})=>n`
${p&&e===`attention`?n`<p class="small layer">${t(`parameters.layer`,{layer:f(r[0].name)})}</p>`:i}
<div class="together ${e}">${r.map(e=>this.#n(e,d))}</div>
`)}
</div>
<div class="under">
${u(t,d,v(r)===`adamV`)}
<p class="told" aria-live="polite">${this.#r(a,s)}</p>
</div>
`}#e(){return n`
<fieldset>
<legend class="spoken">${this.t(`parameters.choose`)}</legend>
${m.map(e=>this.#t(e))}
</fieldset>
`}#t(e){let t=this.state.viewedStep!==null;return n`
<label>
<input
type="radio" name="kind" .checked=${e===v(this.state)} ?disabled=${t&&e!==`data`}
@change=${()=>this.store.set({kind:e})}
>${this.t(`parameters.${e}`)}
</label>
`}#n(e,t){let{t:r,pointed:i}=this,a=b(e),{name:o,shape:c,rows:u}=e,d=l(r,o),[f,m]=g[s(o)]??[`outputs`,`inputs`];return n`
<figure .style=${`--rows: ${a.rows}; --columns: ${a.columns}`}>
<figcaption>${`${d}\n${s(o)} \u00b7 ${c.join(`\u00d7`)}${u?r(`parameters.some`,{count:u.length}):``}`}</figcaption>
<span class="axis rows" aria-hidden="true">${r(`axis.${f}`)}</span>
${p(this.host,{cells:a,max:t,label:r(`parameters.picture`,{plain:d,name:o,rows:c[0],columns:c[1]}),kind:r(`matrix.kind`),cursor:i?.name===o?i:null,onCell:e=>this.set({pointed:e&&{name:o,...e}})})}
<span class="axis columns" aria-hidden="true">${r(`axis.${m}`)}</span>
</figure>
`}#r(e,t){let{t:r,state:i,pointed:a}=this,o=e.find(({name:e})=>e===a?.name);if(!o||!a){if(i.viewedStep!==null)return r(`parameters.only-values`);let t=e.reduce((e,{shape:[t,n]})=>e+t*n,0);return`${r(`parameters.about-${i.kind}`)} ${t?r(`parameters.count`,{count:t}):``}`}let{row:s,column:c}=a,u=o.rows?.[s]??s,{name:f}=o,p=f===`wte`||f===`lm_head`;return r.parts(`parameters.cell`,{plain:l(r,f),row:p?`\u201c${d(t[u])}\u201d`:r(`parameters.row`,{row:u}),column:c,value:n`<b>${r.number(b(o).value(s,c))}</b>`})}},v=({kind:e,viewedStep:t})=>t===null?e:`data`,y=({shape:e,rows:t})=>t?.length??e[0];function b(e){let{data:t,shape:n}=e,[r,i]=[y(e),n[1]];return{rows:r,columns:i,value:(e,n)=>t[e*i+n],from:[t]}}function x(e){let t=[];for(let n of S(e)){let e=h[s(n.name)],r=t.at(-1);r?.id===e?r.matrices.push(n):t.push({id:e,matrices:[n]})}return t}function S(e){let t=({name:e})=>e===`lm_head`;return[...e.filter(e=>!t(e)),...e.filter(t)]}export{_ as Parameters};