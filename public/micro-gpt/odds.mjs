
import{B as e,H as t,K as n,U as r,W as i,X as a}from"./core.mjs";import{r as o}from"./blank.mjs";import{r as s}from"./choices.mjs";import{n as c,t as l}from"./reading-field.mjs";import{n as u,t as d}from"./run-curve.mjs";e({"odds.type":`Your name`,"odds.letters":`Its letters and its end, each with its probability after those before it`,"odds.curve":`probability of the name as it trained, {floor} to 1 on a logarithmic scale`,"odds.once":`This model writes \u201c{name}\u201d once in {odds} names, at temperature 1.`,"odds.before":`At step {step} it was once in {odds}.`});var f=3,p=class extends r{static id=`odds`;static styles=a`
${c}${u}.typed input{width:calc(12*var(--mg-rem));font-size:calc(1.125*var(--mg-rem))}.odds{display:grid;grid-template-columns:auto minmax(0,1fr);align-items:end;gap:calc(2*var(--space)) calc(4*var(--space));margin-top:calc(2*var(--space))}ol{direction:ltr;display:flex;flex-wrap:wrap;gap:calc(0.5*var(--mg-rem)) 3px}li{display:grid;grid-template-rows:calc(3.5*var(--mg-rem)) auto auto;width:calc(var(--percent)*var(--mg-rem));font:calc(1.125*var(--mg-rem)) / 1.4 var(--mono);text-align:center}li small{color:var(--muted);font-size:calc(0.75*var(--mg-rem));font-variant-numeric:tabular-nums}.bar{overflow:clip;border-bottom:1px solid var(--edge)}.bar i{display:block;height:100%;transform:translateY(calc(100% - 100%*var(--share)));background:var(--accent);forced-color-adjust:none}.says{min-height:3em;margin:calc(1.5*var(--space)) 0 0}@container (max-width: 640px){.odds{grid-template-columns:minmax(0,1fr)}.says{min-height:4.5em}}`;static request=({readingText:e})=>({reading:e,odds:e});get isBlank(){return!this.state.seen.reading||!this.state.seen.odds}render(){let{t:e}=this,{seen:t,settings:r,readingText:a}=this.state,{text:s,surprises:c}=t.reading??o(r,a),u=t.odds?.text===s?t.odds.history:[];return n`
${this.hasControls?l(this,e(`odds.type`)):i}
<div class="odds">
<ol .style=${`--percent: ${Math.max(2.75,(e.percent(.5).length+1)*.4375)}`} aria-label=${e(`odds.letters`)}>
${c.map((e,t)=>this.#e([...s][t],Math.exp(-e)))}
</ol>
${this.#t(u)}
</div>
<p class="says" aria-live="polite">${this.#n(s,c,u)}</p>
`}#e(e,t){let{t:r}=this,i=e===void 0?`\u25a0`:s(e);return n`
<li>
<span class="bar" aria-hidden="true"><i .style=${`--share: ${t}`}></i></span>
<span>${i}</span>
<small>${r.percent(t)}</small>
</li>
`}#t(e){let{t:n}=this,{numSteps:r}=this.state,i=Math.min(-1,...e.map(({nats:e})=>-e))/Math.LN10,a=Math.floor(i/f)*f,o=e.map(({step:e,nats:t})=>({along:e/r,down:-t/Math.LN10/a}));return d(n(`odds.curve`,{floor:`10${t(a)}`}),o)}#n(e,t,n){let{t:r}=this,i=t.reduce((e,t)=>e+t,0),a=r(`odds.once`,{name:e,odds:r.great(Math.exp(i))}),[o]=n;return n.length>1&&o?`${a}${r.space}${r(`odds.before`,{step:o.step,odds:r.great(Math.exp(o.nats))})}`:a}};export{p as Odds};