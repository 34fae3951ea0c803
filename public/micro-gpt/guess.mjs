
import{B as e,K as t,U as n,W as r,X as i,_ as a}from"./core.mjs";import{n as o}from"./look.mjs";import{t as s}from"./arrow-keys.mjs";import{t as c}from"./blank.mjs";import{r as l}from"./choices.mjs";import{n as u,t as d}from"./run-curve.mjs";(Math.sqrt(5)-1)/2;var f=(e,t,n)=>-Math.log(t?e:(1-e)/(n-1)),p=e=>e.reduce((e,t)=>e+t,0)/e.length,m=(e,t)=>e.find(({nats:e})=>e<t)?.step;e({"status.unknown":`How much it has learned is unknown: its list is not here.`,"guess.which":`{number} of {count}: press or type the next letter.`,"guess.letters":`Your guess`,"guess.sure":`How sure?`,"guess.right":`\u201c{letter}\u201d is right.`,"guess.wrong":`It was \u201c{letter}\u201d, not \u201c{said}\u201d.`,"guess.before":`so far`,"guess.next":`next`,"guess.you":`you`,"guess.model":`model`,"guess.rule":`Your letter has the probability that you choose; the other {count} tokens share the rest evenly. The loss is the mean of \u2212ln p of the ten letters that came.`,"guess.curve":`The model's loss on these ten letters, 0 to {max}. The training curve is of other names.`,"guess.result":`Your loss is {yours}. At step {step} the model's is {loss}.`,"guess.passed":`It passed you at step {step}.`,"guess.not-passed":`It has not passed you so far: train it on.`,"guess.again":`Other names`,"letter.end":`end token (BOS)`});var h=40,g=[.25,.5,.9],_=class extends n{static id=`guess`;static styles=i`
${u}.guess{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,calc(20*var(--mg-rem)));gap:calc(3*var(--space)) calc(5*var(--space))}.before{min-height:1.5em;margin:0;font:calc(1.75*var(--mg-rem)) / 1.5 var(--mono);overflow-wrap:anywhere}.before i{color:var(--accent)}.turn,.result{grid-area:1 / 1}.turns{display:grid;grid-template-columns:minmax(0,1fr)}.gone{visibility:hidden}.hint{margin:0}.said{min-height:1.5em;margin:0 0 var(--space)}.alphabet{display:grid;grid-template-columns:repeat(auto-fill,minmax(calc(2.25*var(--mg-rem)),1fr));gap:4px;direction:ltr}.alphabet button{padding:0;font-family:var(--mono)}fieldset{display:flex;flex-wrap:wrap;gap:0 calc(2*var(--space));margin:var(--space) 0 0;padding:0;border:0}legend{float:inline-start}fieldset > *,legend{padding:0;line-height:calc(2*var(--mg-rem))}fieldset input{accent-color:var(--accent)}.curve{max-width:none;margin-top:calc(2*var(--space))}.yours{position:absolute;width:100%;border-top:1px dashed var(--ink)}.yours::after{position:absolute;left:var(--along);width:9px;height:9px;margin:-5px;border-radius:50%;background:var(--ink);content:"";forced-color-adjust:none}table{width:100%;border-collapse:collapse;font:var(--small) / 1 var(--mono);font-variant-numeric:tabular-nums;white-space:nowrap}th{color:var(--muted);font-weight:400}td,th{height:calc(1.75*var(--mg-rem));padding:0 0 0 calc(2*var(--space));border-bottom:1px solid var(--hairline);text-align:end}td:first-child,th:first-child{width:100%;max-width:0;overflow:hidden;padding:0;text-align:start;text-overflow:ellipsis}@container (max-width: 640px){.guess{grid-template-columns:minmax(0,1fr)}.alphabet{max-width:calc(21*var(--mg-rem))}}`;static request=({guessRound:e})=>({guess:e});answers=[];#e=``;sureness=g[0];current=0;get isBlank(){return!this.state.seen.guess}get#t(){let{vocab:e}=this.state.model??c(this.state.settings);return[...e,void 0]}get#n(){return this.state.seen.guess??{questions:[...Array(10)].map(()=>({before:``}))}}render(){let{t:e}=this,{questions:n,surprises:i=[]}=this.#n;if(n.length===0)return t`<p class="note">${e(`status.unknown`)}</p>`;let a=JSON.stringify(n);a!==this.#e&&(this.answers=[]),this.#e=a;let{answers:o,hasControls:s}=this,c=this.#t,l=o.map(({letter:e,sureness:t},r)=>f(t,e===n[r].letter,c.length)),u=o.length===n.length?p(l):void 0;return t`
<div class="guess">
<div>
${s?this.#r(n,u):r} ${this.#s(u)}
</div>
${this.#l(n,i)}
</div>
<p class="note">${e(`guess.rule`,{count:c.length-1})}</p>
`}#r(e,n){let{t:i,answers:a}=this,o=n!==void 0,s=Math.min(a.length+1,e.length),{before:c,letter:l=``}=e[s-1];return t`
<p class="hint ${o?`gone`:``}">${i(`guess.which`,{number:s,count:e.length})}</p>
<p class="before" dir="auto" aria-live="polite">
${(o?c+l:c).normalize(`NFC`)}<i aria-hidden="true" ?hidden=${o}>\u2581</i>
</p>
<p class="said" role="status">${this.#a(e)}</p>
<div class="turns">
<div class="turn ${o?`gone`:``}" tabindex="-1" @keydown=${this.#p}>
${this.#i()}
<fieldset>
<legend>${i(`guess.sure`)}</legend>
${g.map(e=>t`
<label>
<input type="radio" name="sureness" .checked=${e===this.sureness} @change=${()=>this.set({sureness:e})}>
${i.wholePercent(e)}
</label>
`)}
</fieldset>
</div>
<div class="result ${o?``:`gone`}">
<p id="result">${o?this.#o(n):r}</p>
<button class="again" aria-describedby="result" @click=${this.#d}>${i(`guess.again`)}</button>
</div>
</div>
`}#i(){let{t:e}=this,n=this.#t,i=n.length>h?[void 0]:n;return t`
<div class="alphabet" role="group" aria-label=${e(`guess.letters`)}>
${i===n?r:t`<input type="text" autocomplete="off" autocapitalize="off" aria-label=${e(`guess.letters`)}>`}
${i.map((n,a)=>t`
<button
tabindex=${a===Math.min(this.current,i.length-1)?0:-1}
aria-label=${n===void 0?e(`letter.end`):r} @focus=${()=>this.set({current:a})} @click=${()=>this.#u(n)}
>${l(n)}</button>
`)}
</div>
`}#a(e){let{t,answers:n}=this,i=n.at(-1);if(!i)return r;let a={letter:l(e[n.length-1].letter),said:l(i.letter)};return a.letter===a.said?t(`guess.right`,a):t(`guess.wrong`,a)}#o(e){let{t:n}=this,{surprises:r=[],history:i=[]}=this.#n,{step:o}=a(this.state),s=m(i,e);return t`
${n(`guess.result`,{yours:n.loss(e),step:o,loss:n.loss(p(r))})}
${s===void 0?n(`guess.not-passed`):n(`guess.passed`,{step:s})}
`}#s(e){let{t}=this,{history:n=[]}=this.#n,{numSteps:i}=this.state,a=Math.ceil(Math.max(1,e??0,...n.map(({nats:e})=>e))),o=e=>1-e/a,s=n.map(({step:e,nats:t})=>({along:e/i,down:o(t)}));return d(t(`guess.curve`,{max:a}),s,e===void 0?r:this.#c(e,o(e)))}#c(e,n){let{history:r=[]}=this.#n,{numSteps:i,step:a}=this.state,o=(m(r,e)??a)/i;return t`<i class="yours" .style=${`top: ${100*n}%; --along: ${100*o}%`}></i>`}#l(e,n){let{t:i,answers:a,hasControls:o}=this,s=[`guess.before`,`guess.next`,`guess.you`,`guess.model`].filter(e=>o||e!==`guess.you`);return t`
<table>
<tr>${s.map(e=>t`<th scope="col">${i(e)}</th>`)}</tr>
${e.map(({before:e,letter:s},c)=>{let u=a[c],d=u||!o,f=u?.letter===s;return t`
<tr>
<td dir="auto">${d?e.normalize(`NFC`):r}</td>
<td>${d?l(s):r}</td>
${o?t`<td>${u?`${f?`\u2713`:l(u.letter)} ${i.wholePercent(u.sureness)}`:r}</td>`:r}
<td>${d?i.percent(Math.exp(-(n[c]??0))):r}</td>
</tr>
`})}
</table>
`}async#u(e){let{seen:t,guessRound:n}=this.state,{answers:r,sureness:i}=this;t.guess?.round===n&&r.length!==t.guess.questions.length&&(this.set({answers:[...r,{letter:e,sureness:i}]}),r.length+1===t.guess.questions.length&&await this.#f(`.again`))}#d=()=>{let{guessRound:e}=this.state;this.set({answers:[]}),this.store.set({guessRound:e+1}),this.#f(`.turn`)};async#f(e){await this.host.updateComplete,this.find(e)?.focus()}#p=e=>{let{target:t,key:n,altKey:r,ctrlKey:i,metaKey:a}=e,c=t.type===`text`,l=c?n===`Enter`:[...n].length===1&&n!==` `,u=t.type===`radio`||c?0:s[n];if(u){let e=t.parentElement?.querySelectorAll(`button`)??[];e[(this.current+u+e.length)%e.length]?.focus()}else if(l&&!r&&!i&&!a){let[e]=o(this.state.model?.vocab??[],c?t.value:n).text;c&&(t.value=``),e&&this.#u(e)}else return;e.preventDefault()}};export{_ as Guess};