
import{B as e,D as t,K as n,U as r,W as i,X as a}from"./core.mjs";import{n as o,t as s}from"./blank.mjs";import{i as c,t as l}from"./matrix-names.mjs";import{i as u,n as d,r as f}from"./parameter-picture.mjs";import{t as p}from"./scale.mjs";e({"parameters.title":`All parameters`,"parameters.choose":`Of each parameter, show`,"parameters.data":`value`,"parameters.grad":`gradient`,"parameters.adamM":`first moment`,"parameters.adamV":`second moment`,"parameters.about-data":`What the model has learned.`,"parameters.about-grad":`The gradient of the last step's loss: the loss falls in the opposite direction.`,"parameters.about-adamM":`Adam's running mean of the gradient: the direction of its step.`,"parameters.about-adamV":`Adam's running mean of the squared gradient: larger means smaller steps.`,"parameters.count":`{count} parameters.`,"parameters.only-values":`Of an earlier step only the values are known.`,"parameters.some":`, {count} rows shown`,"parameters.layer":`layer {layer}`,"parameters.picture":`{plain}, {name}, {rows} by {columns}`,"parameters.row":`row {row}`,"parameters.cell":`{plain}, {row}, number {column}: {value}`});var m=[`data`,`grad`,`adamM`,`adamV`],h={wte:`embedding`,wpe:`embedding`,attn_wq:`attention`,attn_wk:`attention`,attn_wv:`attention`,attn_wo:`attention`,mlp_fc1:`up`,mlp_fc2:`down`,lm_head:`down`},g=class extends r{static id=`parameters`;static styles=a`
.line{justify-content:space-between;margin-bottom:calc(2*var(--space))}h3{margin:0}fieldset{display:flex;flex-wrap:wrap;margin:0;padding:0;border:1px solid var(--hairline);border-radius:var(--radius);color:var(--muted);font-size:var(--medium)}@container (max-width: 640px){fieldset{display:grid;grid-template-columns:1fr 1fr;width:100%}}label{position:relative;display:grid;place-items:center;min-height:var(--control);padding:0 calc(1.5*var(--space));cursor:pointer}label:has(:checked){color:var(--ink)}label:has(:checked)::after{position:absolute;inset:auto 0 0;border-bottom:2px solid var(--accent);content:""}label:has(:disabled){opacity:0.6;cursor:default}label:has(:focus-visible){outline:2px solid var(--accent)}label input{position:absolute;inset:0;margin:0;opacity:0;cursor:inherit}.matrices{--cell:min(calc(0.5*var(--mg-rem)),max((100cqi - calc(11*var(--mg-rem))) / (8*var(--width)),min(5px,(100cqi - calc(1.5*var(--mg-rem))) / (4*var(--width)))));display:flex;flex-wrap:wrap;gap:calc(2.5*var(--space)) calc(3*var(--space))}.together{display:grid;align-content:start;gap:calc(2.5*var(--space)) calc(2*var(--space))}.attention{grid-template-columns:auto auto}@container (min-width: 960px){.matrices{justify-content:space-between}}.layer{flex-basis:100%;margin:0 0 calc(-1*var(--space))}${u}.under{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 calc(3*var(--space));margin-top:calc(1.5*var(--space))}.told{margin:0}`;static request=e=>({parameters:_(e)});pointed=null;get isBlank(){return!this.state.seen.parameters}render(){let{t:e,state:r}=this,{parameters:a=o(r.settings)}=r.seen,{vocab:c,config:u}=r.model??s(r.settings),d=t(a.map(({data:e})=>e)),f=u.nLayer>1;return n`
<div class="line">
<h3>${e(`parameters.title`)}</h3>
${this.hasControls?this.#e():i}
</div>
<div class="matrices" .style=${`--width: ${u.nEmbd}`}>
${v(a).map(({id:t,matrices:r})=>n`
${f&&t===`attention`?n`<p class="small layer">${e(`parameters.layer`,{layer:l(r[0].name)})}</p>`:i}
<div class="together ${t}">${r.map(e=>this.#n(e,d))}</div>
`)}
</div>
<div class="under">
${p(e,d,_(r)===`adamV`)}
<p class="told" aria-live="polite">${this.#r(a,c)}</p>
</div>
`}#e(){return n`
<fieldset>
<legend class="spoken">${this.t(`parameters.choose`)}</legend>
${m.map(e=>this.#t(e))}
</fieldset>
`}#t(e){let t=this.state.viewedStep!==null;return n`
<label>
<input
type="radio" name="kind" .checked=${e===_(this.state)} ?disabled=${t&&e!==`data`}
@change=${()=>this.store.set({kind:e})}
>${this.t(`parameters.${e}`)}
</label>
`}#n(e,t){let{pointed:n}=this,{name:r}=e;return f(this,e,{max:t,cursor:n?.name===r?n:null,onCell:e=>this.set({pointed:e&&{name:r,...e}})})}#r(e,t){let{t:n,state:r,pointed:i}=this,a=e.find(({name:e})=>e===i?.name);if(!a||!i){if(r.viewedStep!==null)return n(`parameters.only-values`);let t=e.reduce((e,{shape:[t,n]})=>e+t*n,0);return n.sentences([n(`parameters.about-${r.kind}`),t&&n(`parameters.count`,{count:t})])}return d(n,a,i,t)}},_=({kind:e,viewedStep:t})=>t===null?e:`data`;function v(e){let t=[];for(let n of y(e)){let e=h[c(n.name)],r=t.at(-1);r?.id===e?r.matrices.push(n):t.push({id:e,matrices:[n]})}return t}function y(e){let t=({name:e})=>e===`lm_head`;return[...e.filter(e=>!t(e)),...e.filter(t)]}export{g as Parameters};