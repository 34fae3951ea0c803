
import{A as e,B as t,F as n,K as r,P as i,U as a,W as o,X as s,v as c}from"./core.mjs";import{t as l}from"./choices.mjs";import{t as u}from"./input-hint.mjs";import{a as d,i as f,n as p,r as m,t as h}from"./rules-in-words.mjs";import{n as g}from"./name-text.mjs";t({"temperature.yours":`yours, T = {temperature}`});var _=[.1,.5,1,2],v=s`
.comparison{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:calc(2*var(--space)) calc(4*var(--space));margin-top:calc(3*var(--space))}.comparison h3{margin:0 0 var(--space);padding-bottom:calc(0.25*var(--mg-rem));border-bottom:1px solid var(--hairline);color:var(--muted);font:var(--small) var(--mono);font-variant-numeric:tabular-nums}.own h3{border-bottom:2px solid var(--accent);padding-bottom:calc(calc(0.25*var(--mg-rem)) - 1px);color:var(--accent)}.comparison ol{min-height:calc(${6}*1.75*var(--mg-rem))}.comparison li{container-type:inline-size;height:calc(1.75*var(--mg-rem));font-family:var(--mono);line-height:calc(1.75*var(--mg-rem));white-space:nowrap}@container (max-width: 832px){.comparison{grid-template-columns:repeat(2,minmax(0,1fr))}}`;function y(e,t,n){let i=n.map(({temperature:e})=>Math.abs(e-t.temperature)),a=i.indexOf(Math.min(...i)),o=({names:t},n,i)=>r`
<div class=${n}>
<h3>${i}</h3>
<ol>${t.map(t=>r`<li class=${t.known?`known`:`new`}>${g(e,t)}</li>`)}</ol>
</div>
`,s=e(`temperature.yours`,{temperature:e.temperature(t.temperature)});return r`
<div class="comparison" part="comparison">
${n.map((n,r)=>r===a?o({...t,names:t.names.slice(0,6)},`own`,s):o(n,`fixed`,`T = ${e.fixed(n.temperature,1)}`))}
</div>
`}t({"option.nLayer":`Layers`,"option.nEmbd":`Width`,"option.nHead":`Heads`,"option.blockSize":`Context length`,"option.batchSize":`Batch size`,"option.numSteps":`Steps`,"option.seed":`Random seed`,"option.learningRate":`Learning rate`,"option.precision":`Exact`,"option.list":`List`,"option.temperature":`Temperature`,"option.topK":`top-k`,"option.topP":`top-p`,"option.minP":`min-p`,"option.prefix":`First letters`,"temperature.predictable":`predictable`,"temperature.random":`random`,"temperature.resample":`New samples`,"temperature.prefix-term":`\u00b7 prefix`,"temperature.any-prefix":`any`,"rules.title":`More sampling rules`,"rules.off":`off`,"rules.topK":`how many tokens stay`,"rules.topP":`how much probability stays`,"rules.minP":`at least this share of the largest`,"rules.about":`In this order, after temperature, they keep the most probable tokens, at least one.`,"rules.kept":`{kept} of {count} tokens are kept ({rules}): {share} of the probability, renormalized to 100%.`,"rules.none":`All {count} tokens are kept: top-k, top-p and min-p are off.`});var{min:b,max:x}=n(`temperature`),S=_.map(e=>({temperature:e,names:[]})),C=class extends a{static id=`temperature`;static styles=s`
${v}.sampling{display:flex;flex-wrap:wrap;align-items:center;gap:calc(1.5*var(--space)) calc(3*var(--space))}.slider{display:flex;flex:1 1 calc(26*var(--mg-rem));flex-wrap:wrap;align-items:center;gap:0 calc(2*var(--space));max-width:calc(36*var(--mg-rem));font-size:var(--medium)}.track{display:flex;flex:1 1 calc(18*var(--mg-rem));align-items:center;gap:calc(1.5*var(--space));color:var(--muted);word-break:keep-all}output{color:var(--ink);font:var(--medium) var(--mono);font-variant-numeric:tabular-nums}button svg{width:var(--mg-rem);height:var(--mg-rem)}.prefix{display:flex;align-items:center;gap:calc(1.5*var(--space));margin-inline-start:auto;font-size:var(--medium)}.prefix input{width:calc(6*var(--mg-rem))}.hint,.rules{flex-basis:100%;margin:0}.rules{font-size:var(--medium)}.sliders{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,calc(20*var(--mg-rem))),1fr));gap:var(--space) calc(4*var(--space));margin-top:var(--space)}.rules label::first-letter{text-transform:uppercase}.rules label{display:block}.rules output{flex:none;min-width:4ch;text-align:end}@container (max-width: 640px){.slider{flex-basis:100%}.prefix{flex:1 1 auto;justify-content:space-between;margin:0}}`;static request=e=>({comparison:{temperatures:_,count:Math.min(6,e.sampleCount)},trace:c(e)});render(){let{t:e}=this,{temperature:t,seen:n}=this.state;return r`
${this.hasControls?this.#e():o}
${y(e,{temperature:t,names:n.names??[]},n.comparison??S)}
`}#e(){let{t:e}=this,{temperature:t,prefix:n}=this.state,a=u(e,this.state,`prefix`);return r`
<div class="sampling" part="sampling">
<div class="slider">
<label for="temperature">${e(`option.temperature`)}</label>
<span class="track">
<span aria-hidden="true">${e(`temperature.predictable`)}</span>
<input
id="temperature" type="range" min=${b??0} max=${x??0} step="0.05" .value=${String(t)}
@input=${({target:e})=>this.store.set({temperature:e.valueAsNumber})}
>
<span aria-hidden="true">${e(`temperature.random`)}</span>
<output for="temperature" aria-hidden="true">${e.temperature(t)}</output>
</span>
</div>
<button class="resample" @click=${()=>this.trainer.resample()}>${e(`temperature.resample`)}</button>
<label class="prefix">
<span>${e(`option.prefix`)} <span class="term">${e(`temperature.prefix-term`)}</span></span>
<input
type="text" id="prefix" dir="auto" autocomplete="off" autocapitalize="off" spellcheck="false"
placeholder=${e(`temperature.any-prefix`)} aria-describedby="prefix-hint" .value=${n}
@input=${({target:e})=>this.store.set({prefix:i(e.value)})}
>
</label>
<p class="hint" id="prefix-hint" role="status" ?hidden=${!a}>${a}</p>
<details class="rules">
<summary>${e(`rules.title`)} <span class="term">\u00b7 ${m(e,this.state)||e(`rules.off`)}</span></summary>
<div class="sliders">${h.map(e=>this.#t(e))}</div>
<p class="note">${e(`rules.about`)}${e.space}${this.#n()}</p>
</details>
</div>
`}#t(t){let{t:i}=this,{model:a,[t]:o}=this.state,s=t===`topK`,c=Math.min((a?.vocab.length??0)+1,41),[l,u]=s?[1,c]:[n(t).min,1],d=s&&o===e.topK?c:o,f=p(i,t,o);return r`
<div>
<label for=${t}>${i(`option.${t}`)} <span class="term">\u00b7 ${i(`rules.${t}`)}</span></label>
<span class="track">
<input
id=${t} type="range" min=${l} max=${u} step=${s?1:.01} .value=${String(d)} aria-valuetext=${f}
@input=${({target:n})=>{let r=n.valueAsNumber;this.store.set({[t]:s&&r===c?e.topK:r})}}
>
<output for=${t} aria-hidden="true">${f}</output>
</span>
</div>
`}#n(){let{seen:e,model:t,tracedLetter:n}=this.state,{trace:r}=e;if(!r||!t||!m(this.t,r.cuts))return o;let i=Math.min(n,r.draws.length)-1,a=l(r.draws[i],t.vocab);return this.t.sentences([d(this.t,r,i),f(this.t,r.cuts,a)])}};export{C as Temperature};