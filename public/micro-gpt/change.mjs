
import{B as e,K as t,U as n,W as r,X as i}from"./core.mjs";import{t as a}from"./live.mjs";import{n as o,r as s,t as c}from"./edits.mjs";import{n as l,r as u}from"./choices.mjs";import{n as d,t as f}from"./edits-in-words.mjs";import{t as p}from"./name-text.mjs";e({"names.label":`Names that the model generates now`,"letter.before":`before`,"parameters.layer":`layer {layer}`,"change.term":`\u00b7 ablation`,"change.a-neuron":`A single neuron`,"change.layer":`Layer`,"change.neuron":`Neuron`,"change.about":`What is off adds nothing to the residual stream. Training continues from the changed model; links and files hold it then.`,"change.names":`Names that changed: {count} of {all}.`,"change.loss":`Loss on {count} names of the list: {before} before, {now} now.`,"change.next":`next token after \u201c{text}\u201d`,"change.now":`now`,"change.bars":`The most probable tokens, before and now: {tokens}.`,"change.was":`, before: {name}`,"edit.put-back":`Put back`});var m=class extends n{static id=`change`;static styles=i`
${p}.head{justify-content:space-between;margin-bottom:var(--space)}h3{margin:0}fieldset{display:flex;flex-wrap:wrap;align-items:center;gap:0 calc(2.5*var(--space));margin:0;padding:0;border:0}legend{padding:0;color:var(--muted);font-size:var(--small)}.switch{display:inline-flex;align-items:center;gap:calc(0.75*var(--space));min-height:var(--control);font-size:var(--medium);cursor:pointer}.switch:has(input:not(:checked)){color:var(--muted);text-decoration:line-through}.one{display:flex;flex-wrap:wrap;align-items:center;gap:var(--space) calc(2.5*var(--space));padding-bottom:calc(2*var(--space));color:var(--ink);font-size:var(--medium)}.one label{display:inline-flex;align-items:center;gap:var(--space)}.one input[type="number"]{width:calc(5.5*var(--mg-rem))}.did{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:calc(3*var(--space)) calc(5*var(--space));margin:calc(1.5*var(--space)) 0}.key{display:flex;flex-wrap:wrap;gap:0 calc(2*var(--space));margin:0 0 calc(2*var(--space))}.swatch{display:inline-block;width:0.75em;height:0.75em;margin-inline-end:0.25em}.bars{display:grid;grid-template-rows:calc(8*var(--mg-rem)) auto;gap:0 min(calc(0.25*var(--mg-rem)),0.5cqi);color:var(--muted);font:calc(0.75*var(--mg-rem)) / 1.5 var(--mono);text-align:center}.axis{display:flex;grid-row:1;flex-direction:column;justify-content:space-between;margin-block:-0.75em;padding-inline-end:0.5ch;text-align:end}.token{display:grid;grid-row:1 / -1;grid-template-rows:subgrid;min-width:0;overflow-x:clip}.probability{position:relative;overflow:clip;border-bottom:1px solid var(--edge);background:linear-gradient(var(--hairline),var(--hairline)) top / 100% 1px no-repeat,linear-gradient(var(--hairline),var(--hairline)) center / 100% 1px no-repeat}.probability i{position:absolute;inset:0;transform:translateY(calc(100% - 100%*var(--share)))}.after{background:var(--accent-pale);forced-color-adjust:none}.before{border:1px solid var(--edge)}ol{align-content:start}mark{background:none;color:var(--ink);font-weight:700;text-decoration:underline 2px var(--accent);text-underline-offset:0.25em}details{color:var(--muted);font-size:var(--small)}.says{min-height:3em}@container (max-width: 840px){.says{min-height:4.5em}.did{grid-template-columns:minmax(0,1fr)}}@container (max-width: 640px){.says{min-height:7.5em}}`;static request=({readingText:e})=>({change:e});layer=0;neuron=0;get isBlank(){return!this.state.seen.change}render(){let{t:e,state:n}=this,{seen:i,edits:a}=n,{config:o,vocab:s}=n.model??{config:n.settings,vocab:[]},c=i.change??h(n.sampleCount),l=a.length>0&&i.original||c;return t`
<div class="line head">
<h3>${e(`view.change`)} <span class="term">${e(`change.term`)}</span></h3>
${this.hasControls?this.#e():r}
</div>
${this.hasControls?this.#t(o):r}
<p class="told says" aria-live="polite">${this.#a(c,l)}</p>
<div class="did">
<div>${this.#o(c,l,s)}</div>
<ol aria-label=${e(`names.label`)}>${c.names.map((e,t)=>this.#s(e,l.names[t]??e))}</ol>
</div>
${this.hasControls?this.#r(o):r}
`}#e(){let e=this.state.edits.length>0;return t`
<button class="put-back" aria-disabled=${!e} @click=${()=>e&&this.trainer.edit([])}>
${this.t(`edit.put-back`)}
</button>
`}#t({nLayer:e,nHead:n}){return[...Array(e)].map((r,i)=>t`
<fieldset>
<legend class=${e>1?``:`spoken`}>${this.t(`parameters.layer`,{layer:i})}</legend>
${[...Array(n)].map((e,t)=>this.#n({part:`head`,layer:i,head:t}))}
${this.#n({part:`mlp`,layer:i})}
</fieldset>
`)}#n(e){let{t:n}=this,{edits:r}=this.state;return t`
<label class="switch">
<input type="checkbox" role="switch" .checked=${a(!c(r,e))} @change=${({target:t})=>this.trainer.edit(t.checked?s(r,e):o(r,e))}>
<span>${d(n,e)}</span>
</label>
`}#r({nLayer:e,nEmbd:n}){let{t:i}=this,a=4*n,[o,s]=[Math.min(this.layer,e-1),Math.min(this.neuron,a-1)];return t`
<details>
<summary>${i(`change.a-neuron`)}</summary>
<div class="one">
${e>1?this.#i(`layer`,i(`change.layer`),o,e):r}
${this.#i(`neuron`,i(`change.neuron`),s,a)}
${this.#n({part:`neuron`,layer:o,neuron:s})}
</div>
</details>
`}#i(e,n,r,i){return t`
<label>${n} <input type="number" min="0" max=${i-1} .value=${a(String(r))} @change=${({target:t})=>this.set({[e]:Math.max(0,Math.min(i-1,Math.round(t.valueAsNumber||0)))})}></label>
`}#a(e,t){let{t:n,state:r}=this;if(r.edits.length===0)return n(`change.about`);let i=e.names.filter(({text:e},n)=>e!==t.names[n]?.text).length,a=e.loss&&t.loss?n(`change.loss`,{count:e.loss.count,before:n.fixed(t.loss.loss,3),now:n.fixed(e.loss.loss,3)}):``;return[f(n,r),n(`change.names`,{count:i,all:e.names.length}),a].join(n.space)}#o(e,n,r){let{t:i}=this,a=[...e.probs].map((e,t)=>({sign:u(r[t]),now:e,before:n.probs[t],probability:Math.max(e,n.probs[t]),chosen:!1})),o=l(a),s=o.toSorted((e,t)=>t.probability-e.probability).slice(0,5).map(({sign:e,now:t,before:n})=>`${e} ${i.percent(n)} \u2192 ${i.percent(t)}`);return t`
<p class="small key">
<span>${i(`change.next`,{text:e.text})}</span>
<span><i class="swatch before"></i>${i(`letter.before`)}</span>
<span><i class="swatch after"></i>${i(`change.now`)}</span>
</p>
<div
class="bars" role="img" aria-label=${i(`change.bars`,{tokens:s})}
.style=${`grid-template-columns: auto repeat(${o.length}, minmax(0, 1fr))`}
>
<span class="axis">${[1,.5,0].map(e=>t`<span>${i.wholePercent(e)}</span>`)}</span>
${o.map(({sign:e,now:n,before:r})=>t`
<div class="token">
<span class="probability">
<i class="after" .style=${`--share: ${n}`}></i><i class="before" .style=${`--share: ${r}`}></i>
</span>
<span>${e}</span>
</div>
`)}
</div>
`}#s({text:e},n){let[i,a]=[[...e],[...n.text]];i.length<a.length&&i.push(`\u25a0`);let o=i.map((e,n)=>e===a[n]?e:t`<mark>${e}</mark>`),s=t`<span class="spoken">${this.t(`change.was`,{name:n.text})}</span>`;return t`
<li>
<span class="fit" .style=${`--letters: ${Math.max(i.length,1)}`}><bdi>${o}</bdi></span>${e===n.text?r:s}
</li>
`}},h=e=>({text:``,probs:/* @__PURE__ */ new Float64Array(1),names:Array(e).fill({text:``,known:!1}),loss:null});export{m as Change};