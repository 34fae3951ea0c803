
import{B as e,K as t,U as n,W as r,X as i,v as a}from"./core.mjs";import{a as o,t as s}from"./blank.mjs";import{n as c,r as l,t as u}from"./choices.mjs";import{a as d,i as f}from"./rules-in-words.mjs";e({"letter.uniform":`random number {number} \u2192 {sign}`,"letter.cumulative-label":`On the cumulative bar the random number {number} lies in the part of {sign}, from {from} to {to}.`});var p=.03,m=i`
.cumulative{position:relative;height:calc(3.75*var(--mg-rem));margin-top:calc(2*var(--space));overflow:clip}.cumulative > *{position:absolute;inset-inline:0}.uniform{top:0;height:calc(1.25*var(--mg-rem));transform:translateX(calc(100%*var(--from)));color:var(--ink);font:var(--small) / calc(1.25*var(--mg-rem)) var(--mono);font-variant-numeric:tabular-nums;white-space:nowrap}.uniform::after{content:"";position:absolute;top:calc(1.25*var(--mg-rem));left:-1px;height:calc(1.25*var(--mg-rem));border-left:2px solid var(--ink)}.uniform span{position:absolute;left:0;transform:translateX(calc(-100%*var(--from)));padding:0 calc(0.375*var(--mg-rem))}.part{top:calc(1.25*var(--mg-rem));height:calc(1.25*var(--mg-rem));transform:translateX(calc(100%*var(--from)));border-left:1px solid var(--paper);forced-color-adjust:none}.part::before{position:absolute;inset:0;transform:scaleX(var(--length));transform-origin:left;background:var(--accent-pale);content:""}.part.chosen::before{background:var(--accent)}.sign{top:calc(2.5*var(--mg-rem));transform:translateX(clamp(-50% + 0.5ch,100%*(var(--from) + var(--length) / 2 - 0.5),50% - 0.5ch));color:var(--muted);font:calc(0.75*var(--mg-rem)) / calc(1.25*var(--mg-rem)) var(--mono);text-align:center}.sign.chosen{color:var(--ink);font-weight:700}`;function h(e,n,i){let a=n.find(e=>e.chosen);if(!a)return r;let o=c(n),s=e.fixed(i,3),l=e(`letter.cumulative-label`,{number:s,sign:a.sign,from:e.fixed(a.from,3),to:e.fixed(a.from+a.probability,3)});return t`
<div class="cumulative" role="img" aria-label=${l}>
${o===n?r:t`<i class="part" style="--from: 0; --length: 1"></i>`}
${o.map(({from:e,probability:n,chosen:r})=>t`
<i class="part ${r?`chosen`:``}" .style=${`--from: ${e}; --length: ${n}`}></i>
`)}
${o.map(({sign:e,from:n,probability:i,chosen:a})=>i>=p||a?t`<span class="sign ${a?`chosen`:``}" .style=${`--from: ${n}; --length: ${i}`}>${e}</span>`:r)}
<span class="uniform" .style=${`--from: ${i}`}>
<span>${e(`letter.uniform`,{number:s,sign:a.sign})}</span>
</span>
</div>
`}e({"letter.key-logits":`above: logits`,"letter.key-before":`probability before temperature`,"letter.key-after":`after`,"letter.key-cut":`cut`,"letter.cut":`cut`,"letter.kept":`kept`,"letter.numbers":`{sign}: logit {logit} \u00f7 {temperature} = {scaled} \u2192 {probability}, before temperature {untempered}`,"letter.all-values":`Show all {count} values`,"letter.most-values":`Show the {count} most probable values`,"letter.token":`token`,"letter.logit":`logit`,"letter.before":`before`,"letter.after":`after`,"letter.cumulative":`cumulative`,"letter.bar":`{sign} {probability}, before temperature {untempered}`,"letter.bars":`The most probable of {count} tokens: {tokens}.`});var g=.2,_=i`
.bars{display:grid;grid-template-rows:calc(4.5*var(--mg-rem)) calc(8*var(--mg-rem)) auto;gap:0 min(calc(0.25*var(--mg-rem)),0.5cqi);font:calc(0.75*var(--mg-rem)) / 1.5 var(--mono);text-align:center}.bars .axis{display:flex;grid-row:2;flex-direction:column;justify-content:space-between;margin-block:-0.75em;padding-inline-end:0.5ch;color:var(--muted);text-align:end}.token{position:relative;min-width:0;overflow-x:clip;display:grid;grid-row:1 / -1;grid-template-rows:subgrid;color:var(--muted)}.chosen,.pointed{color:var(--ink);font-weight:700}.logit,.probability{position:relative}.logit{margin-bottom:calc(1.5*var(--space));background:linear-gradient(var(--hairline),var(--hairline)) center / 100% 1px no-repeat}.logit i{position:absolute;inset:50% 15% 0;transform:scaleY(var(--share));transform-origin:top;background:var(--edge)}.probability{overflow:clip;border-bottom:1px solid var(--edge);background:linear-gradient(var(--hairline),var(--hairline)) top / 100% 1px no-repeat,linear-gradient(var(--hairline),var(--hairline)) center / 100% 1px no-repeat}.swatch,.after,.lost,.logit i{forced-color-adjust:none}.probability i{position:absolute;inset:0;transform:translateY(calc(100% - 100%*var(--share)))}.after{background:var(--accent-pale)}.chosen .after,.chosen .logit i{background:var(--accent)}.before{border:1px solid var(--edge);border-bottom:0}.lost{background:repeating-linear-gradient(-45deg,var(--edge) 0 1px,transparent 1px 4px)}.cut{text-decoration:line-through}.pointed::before{content:"";position:absolute;inset:0 -calc(0.125*var(--mg-rem));background:var(--hairline);opacity:0.6}.key{display:flex;flex-wrap:wrap;gap:0 calc(2*var(--space));margin:0 0 var(--space)}.swatch{display:inline-block;width:0.75em;height:0.75em;margin-inline-end:0.25em;vertical-align:-0.05em}.swatch.outline{border:1px solid var(--edge)}.swatch.filled{background:var(--accent-pale)}.unused{visibility:hidden}details{margin-top:var(--space);color:var(--muted);font-size:var(--small)}.numbers{max-height:calc(20*var(--mg-rem));overflow:auto}table{border-spacing:0;font:var(--small) / 1.6 var(--mono);font-variant-numeric:tabular-nums}th,td{padding:0 calc(2*var(--space)) 0 0;font-weight:400;text-align:right}tr.chosen td,tr.chosen th{font-weight:700}`;function v(e,{choices:n,temperature:i,kept:a,pointed:o,open:s,isStill:l,onPoint:u,onToggle:d}){let f=c(n),p=f.every(({untempered:e,probability:t})=>Math.max(e,t)<=g)?g:1,m=Math.max(...f.map(({logit:e})=>Math.abs(e))),h=n.find(({token:e,chosen:t})=>o===null?t:e===o),_=n.some(({kept:e})=>!e),v=n.length<=200,w=e(v?`letter.all-values`:`letter.most-values`,{count:v?n.length:200});return t`
<p class="small key">
<span>${e(`letter.key-logits`)}</span>
<span><i class="swatch outline"></i>${e(`letter.key-before`)}</span>
<span><i class="swatch filled"></i>${e(`letter.key-after`)}</span>
<span class=${_?``:`unused`}><i class="swatch lost"></i>${e(`letter.key-cut`)}</span>
</p>
<div
class="bars" role="img" aria-label=${C(e,n,f)}
.style=${`grid-template-columns: auto repeat(${f.length}, minmax(0, 1fr))`} @pointerleave=${e=>e.pointerType!==`touch`&&u(null)}
>
<span class="axis">${[1,.5,0].map(n=>t`<span>${e.wholePercent(n*p)}</span>`)}</span>
${f.map(e=>b(e,{top:p,widest:m,pointed:o,onPoint:u}))}
</div>
<p class="told">${h?x(e,h,i,_):r}</p>
<p class="hint kept">${a}</p>
${l?r:y(w,d,s?S(e,c(n,200),{temperature:i,isCut:_,label:w}):r)}
`}var y=(e,n,r)=>t`
<details @toggle=${({target:e})=>n(e.open)}>
<summary>${e}</summary>
${r}
</details>
`;function b({token:e,sign:n,logit:r,untempered:i,tempered:a,kept:o,probability:s,chosen:c},{top:l,widest:u,pointed:d,onPoint:f}){return t`
<div
class="token ${c?`chosen`:``} ${e===d?`pointed`:``}"
@pointerenter=${()=>f(e)} @pointerdown=${()=>f(e)}
>
<span class="logit"><i .style=${`--share: ${-r/u}`}></i></span>
<span class="probability">
<i class=${o?`after`:`lost`} .style=${`--share: ${(o?s:a)/l}`}></i>
<i class="before" .style=${`--share: ${i/l}`}></i>
</span>
<span class=${o?``:`cut`}>${n}</span>
</div>
`}function x(e,{sign:n,logit:r,untempered:i,tempered:a,kept:o,probability:s},c,l){let u=t`<b>${e.percent(s)}</b>`;return e.parts(`letter.numbers`,{sign:t`<b>${n}</b>`,logit:e.signed(r),temperature:e.temperature(c),scaled:e.signed(r/c),probability:l?[e.percent(a),o?[` \u2192 `,u]:` \u2192 ${e(`letter.cut`)}`]:u,untempered:e.percent(i)})}function S(e,n,{temperature:i,isCut:a,label:o}){return t`
<div class="numbers" tabindex="0" role="region" aria-label=${o}>
<table>
<tr>
<th scope="col">${e(`letter.token`)}</th><th scope="col">${e(`letter.logit`)}</th><th scope="col">\u00f7 T</th>
<th scope="col">${e(`letter.before`)}</th><th scope="col">${e(`letter.after`)}</th>
${a?t`<th scope="col">${e(`letter.kept`)}</th>`:r}
<th scope="col">${e(`letter.cumulative`)}</th>
</tr>
${n.map(({sign:n,logit:o,untempered:s,tempered:c,kept:l,probability:u,from:d,chosen:f})=>t`
<tr class=${f?`chosen`:``}>
<th scope="row">${n}</th><td>${e.signed(o)}</td><td>${e.signed(o/i)}</td>
<td>${e.percent(s)}</td><td>${e.percent(c)}</td>
${a?t`<td>${l?e.percent(u):e(`letter.cut`)}</td>`:r}
<td>${e.fixed(d+u,3)}</td>
</tr>
`)}
</table>
</div>
`}function C(e,t,n){let r=n.toSorted((e,t)=>t.probability-e.probability).slice(0,5).map(({sign:t,probability:n,untempered:r})=>e(`letter.bar`,{sign:t,probability:e.percent(n),untempered:e.percent(r)}));return e(`letter.bars`,{count:t.length,tokens:r})}e({"letter.which":`\u00b7 name {number} of {count}`,"letter.letters":`The letters of the name; arrow keys move`,"letter.back":`\u2190 back`,"letter.next-letter":`next letter \u2192`,"letter.next-name":`next name \u2192`,"letter.end":`end token (BOS)`,"letter.coming":`letter {number}, not chosen yet`,"letter.says-next":`{before} the model samples \u201c{char}\u201d. It becomes the input for the next letter.`,"letter.says-end":`{before} the model samples \u25a0, the end token (BOS): the name has ended. It is one of {count} possible tokens; it also starts every name.`,"letter.says-full":`{before} the model samples \u201c{char}\u201d, and the name has ended: the context of {count} positions is full.`});var w=class extends n{static id=`letter`;static styles=i`
${_}${m}.line{justify-content:space-between;margin-bottom:calc(1.5*var(--space))}.line h3{margin:0}.letters{display:flex;flex-wrap:wrap;gap:calc(0.25*var(--mg-rem));margin-bottom:calc(2*var(--space))}.letters > *{display:grid;place-items:center;min-width:calc(1.75*var(--mg-rem));min-height:calc(2.25*var(--mg-rem));padding:0;border:0;border-bottom:1px solid var(--edge);border-radius:0;color:var(--ink);font:calc(1.375*var(--mg-rem)) / 1 var(--mono)}.letters .given{border-bottom-style:dotted;color:var(--muted)}.letters .coming{border-bottom-color:var(--hairline);color:var(--muted)}.letters .room{visibility:hidden}.letters .current{border-bottom:2px solid var(--accent);color:var(--accent)}.moves{display:flex;gap:var(--space)}.next{min-width:calc(8*var(--mg-rem))}.kept{min-height:1.5em;margin:0}.says{min-height:3em;margin:calc(1.5*var(--space)) 0 0}@container (max-width: 960px){.told{min-height:3em}.says{min-height:4.5em}}@container (max-width: 640px){.kept{min-height:3em}.says{min-height:6em}}`;static request=e=>({trace:a(e)});pointed=null;open=!1;get isBlank(){return!this.state.seen.trace||!this.state.model}render(){let{t:e}=this,{seen:n,settings:i,tracedLetter:a,training:c,sampleCount:d}=this.state,p=this.state.model??s(i),m=this.state.model&&n.trace||o(i),g=m.draws.length-1,_=Math.min(a-1,g),y=m.draws[_],b=u(y,p.vocab),x=[...m.prefix],S=p.config.blockSize-x.length-m.draws.length;return t`
<div @keydown=${e=>this.#r(e,_,g)}>
<div class="line">
<h3>${e(`view.letter`)} <span class="term">${e(`letter.which`,{number:m.index+1,count:d})}</span></h3>
${this.hasControls?this.#e(_,g,m):r}
</div>
<div class="letters" role="group" aria-label=${e(`letter.letters`)}>
${x.map(e=>t`<span class="given">${l(e)}</span>`)}
${m.draws.map((e,t)=>this.#t(m,p.vocab,t,_))}
${[...Array(Math.max(0,S))].map(()=>t`<span class="room"></span>`)}
</div>
${v(e,{choices:b,temperature:m.temperature,kept:f(e,m.cuts,b),pointed:this.pointed,open:this.open,isStill:!this.hasControls,onPoint:e=>this.set({pointed:e}),onToggle:e=>this.set({open:e})})}
${h(e,b,y.uniform)}
<p class="says" aria-live=${c?`off`:`polite`}>${this.#n(m,p,_)}</p>
</div>
`}#e(e,n,r){let{t:i}=this;return t`
<div class="moves">
<button
class="back" aria-disabled=${e===0}
@click=${()=>this.store.letterTraced(Math.max(0,e-1))}
>${i(`letter.back`)}</button>
<button class="next" @click=${()=>this.#i(e,n,r)}>
${i(e<n?`letter.next-letter`:`letter.next-name`)}
</button>
</div>
`}#t({draws:e},n,r,i){let a=l(n[e[r].token]),o=r===i?`current`:r<i?`written`:`coming`;if(!this.hasControls)return t`<span class=${o}>${o===`coming`?`\u00b7`:a}</span>`;let s=a===`\u25a0`?this.t(`letter.end`):a;return t`
<button
class=${o} tabindex=${r===i?0:-1} aria-current=${r===i?`step`:`false`}
aria-label=${o===`coming`?this.t(`letter.coming`,{number:r+1}):s}
@click=${()=>this.store.letterTraced(r)}
>${o===`coming`?`\u00b7`:a}</button>
`}#n(e,{vocab:t,config:n},r){let{token:i,char:a,done:o}=e.draws[r],s=d(this.t,e,r);return i===t.length?this.t(`letter.says-end`,{before:s,count:t.length+1}):o?this.t(`letter.says-full`,{before:s,char:l(a),count:n.blockSize}):this.t(`letter.says-next`,{before:s,char:l(a)})}#r(e,t,n){let r={ArrowLeft:t-1,ArrowRight:t+1,Home:0,End:n}[e.key];r===void 0||e.altKey||e.ctrlKey||e.metaKey||e.composedPath()[0].closest(`details`)||(e.preventDefault(),this.store.letterTraced(Math.max(0,Math.min(n,r))),this.#a())}#i(e,t,n){e<t?this.store.letterTraced(e+1):this.store.nameTraced(n.index+1)}async#a(){let e=this.find(`.letters :focus`);await this.host.updateComplete,e&&this.find(`.letters .current`)?.focus()}};export{w as Letter};