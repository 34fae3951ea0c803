
import{B as e,K as t,U as n,W as r,X as i}from"./core.mjs";import{r as a}from"./blank.mjs";import{r as o}from"./choices.mjs";import{t as s}from"./matrix.mjs";import{n as c,t as l}from"./reading-field.mjs";e({"matrix.kind":`picture of numbers`,"token.start":`BOS`,"attention.type":`Try a name`,"attention.head":`head {head}`,"attention.layer-head":`layer {layer}, head {head}`,"attention.picture":`Attention, layer {layer}, head {head}: {looks}`,"attention.most":`{from} most to {to}`,"attention.note":`Each row is a token; its squares show how much it attends to BOS (\u25a0) and to each letter so far.`,"attention.later":`{from} cannot attend to {to}: it comes later.`,"attention.share":`head {head}: {from} attends to {to} {share}`,"attention.surprise":`Surprise at each letter`,"attention.surprise-term":`\u00b7 loss`,"attention.mean":`In nats: 0 if it was certain, {guess} for a random guess. Their mean, {mean}, is the loss of this name.`});var u=6,d=class extends n{static id=`attention`;static styles=i`
${c}.typed{margin-bottom:calc(2*var(--space));font-size:var(--medium)}.typed input{flex:1;min-width:calc(8*var(--mg-rem));max-width:calc(14*var(--mg-rem))}.heads{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:calc(1.5*var(--space));max-width:calc(34*var(--mg-rem))}.matrix{aspect-ratio:1}.labelled{display:grid;grid-template-columns:1em minmax(0,1fr);color:var(--muted);font:min(calc(0.75*var(--mg-rem)),80cqi / var(--places)) / 1.3 var(--mono);text-align:center}.across{display:grid;grid-auto-columns:minmax(0,1fr);grid-auto-flow:column;grid-column:2}.down{display:grid;grid-auto-rows:minmax(0,1fr);align-items:center;line-height:1}.labelled span span{min-width:0;overflow-x:clip}.heads figure{container-type:inline-size}.heads figcaption{margin-bottom:calc(0.25*var(--mg-rem))}h3:not(:first-of-type){margin-top:calc(3*var(--space))}ol{direction:ltr;display:flex;flex-wrap:wrap;gap:2px}.told{min-height:3em}li{display:grid;min-width:calc(2.5*var(--mg-rem));padding:calc(0.25*var(--mg-rem)) 0;background:color-mix(in srgb,var(--above) calc(var(--share)*55%),var(--paper));font:calc(1.125*var(--mg-rem)) / 1.3 var(--mono);text-align:center}li small{font-size:calc(0.75*var(--mg-rem));font-variant-numeric:tabular-nums}`;static request=({readingText:e})=>({reading:e});pointed=null;get isBlank(){return!this.state.seen.reading}render(){let{t:e}=this,{seen:n,settings:i,readingText:o}=this.state,s=n.reading??a(i,o);return t`
${this.hasControls?l(this,e(`attention.type`)):r}
<h3>${e(`view.attention`)}</h3>
${this.#e(s)}
<p class="told" aria-live="polite">${this.#i(s)}</p>
<h3>${e(`attention.surprise`)} <span class="term">${e(`attention.surprise-term`)}</span></h3>
${this.#a(s)}
`}#e(e){let{t:n}=this,[r,i,a]=e.attention.shape,s=[`\u25a0`,...[...e.text].map(o)],c=[...Array(r*i)].map((e,t)=>({layer:Math.floor(t/i),head:t%i}));return t`
<div class="heads">
${c.map(i=>t`
<figure>
<figcaption>${n(r>1?`attention.layer-head`:`attention.head`,i)}</figcaption>
<div class="labelled" .style=${`--places: ${a}`}>
<span class="across" aria-hidden="true">${s.map(e=>t`<span>${e}</span>`)}</span>
<span class="down" aria-hidden="true">${s.map(e=>t`<span>${e}</span>`)}</span>
${this.#t(e,i)}
</div>
</figure>
`)}
</div>
`}#t(e,t){let{pointed:n}=this;return s(this.host,{cells:f(e,t),max:1,label:this.#n(e,t),kind:this.t(`matrix.kind`),cursor:n?.layer===t.layer&&n.head===t.head?n:null,onCell:e=>this.set({pointed:e&&{...t,...e}})})}#n(e,t){let{value:n,rows:r}=f(e,t),i=this.#r(e),a=[...Array(r)].map((e,t)=>{let r=[...Array(t+1)].map((e,r)=>-n(t,r)),a=r.indexOf(Math.max(...r));return this.t(`attention.most`,{from:i[t],to:i[a]})});return this.t(`attention.picture`,{...t,looks:a})}#r({text:e}){return[this.t(`token.start`),...[...e].map(o)]}#i(e){let{t:n,pointed:r}=this;if(!r||r.row>=e.attention.shape[2])return n(`attention.note`);let i=this.#r(e),[a,o]=[i[r.row],i[r.column]],s=-f(e,r).value(r.row,r.column);return Number.isNaN(s)?n(`attention.later`,{from:a,to:o}):n.parts(`attention.share`,{head:r.head,from:a,to:o,share:t`<b>${n.percent(s)}</b>`})}#a({text:e,surprises:n}){let{t:r}=this,i=this.state.model?.baselines.guess,a=[...[...e].map(o),`\u25a0`],s=n.reduce((e,t)=>e+t,0)/n.length;return t`
<ol>
${a.map((e,i)=>t`
<li .style=${`--share: ${Math.min(1,n[i]/u).toFixed(3)}`}>${e}<small>${r.fixed(n[i],1)}</small></li>
`)}
</ol>
<p class="note">${r(`attention.mean`,{guess:r.loss(i??null),mean:r.loss(s)})}</p>
`}};function f({attention:{shape:e,data:t}},{layer:n,head:r}){let[,i,a]=e,o=(n*i+r)*a*a;return{rows:a,columns:a,value:(e,n)=>n>e?NaN:-t[o+e*a+n],from:[t]}}export{d as Attention};