
import{G as e,R as t,U as n,V as r,h as i,p as a,z as o}from"./core.mjs";import{r as s}from"./blank.mjs";import{r as c}from"./choices.mjs";import{n as l,t as u}from"./reading-field.mjs";a({"odds.type":`Your name`,"odds.letters":`Its letters and its end, each with its probability after those before it`,"odds.curve":`probability of the name as it trained, {floor} to 1 on a logarithmic scale`,"odds.once":`This model writes \u201c{name}\u201d once in {odds} names, at temperature 1.`,"odds.before":`At step {step} it was once in {odds}.`});var d=300,f=60,p=3,m=class extends t{static id=`odds`;static styles=e`
${l}
.typed input {
width: calc(12 * var(--mg-rem));
font-size: calc(1.125 * var(--mg-rem));
}
.odds {
display: grid;
grid-template-columns: auto minmax(0, 1fr);
align-items: end;
gap: calc(2 * var(--space)) calc(4 * var(--space));
margin-top: calc(2 * var(--space));
}
ol {
direction: ltr;
display: flex;
flex-wrap: wrap;
gap: calc(0.5 * var(--mg-rem)) 3px;
}
li {
display: grid;
grid-template-rows: calc(3.5 * var(--mg-rem)) auto auto;
width: calc(2.75 * var(--mg-rem));
font: calc(1.125 * var(--mg-rem)) / 1.4 var(--mono);
text-align: center;
}
li small {
color: var(--muted);
font-size: calc(0.75 * var(--mg-rem));
font-variant-numeric: tabular-nums;
}
.bar {
overflow: clip;
border-bottom: 1px solid var(--edge);
}
.bar i {
display: block;
height: 100%;
transform: translateY(calc(100% - 100% * var(--share)));
background: var(--accent);
forced-color-adjust: none;
}
.curve {
direction: ltr;
position: relative;
max-width: calc(24 * var(--mg-rem));
color: var(--muted);
font: calc(0.75 * var(--mg-rem)) / 1.4 var(--mono);
}
.curve svg {
display: block;
width: 100%;
height: calc(4 * var(--mg-rem));
overflow: visible;
}
polyline {
fill: none;
stroke: var(--accent);
stroke-width: 2;
vector-effect: non-scaling-stroke;
}
line {
stroke: var(--hairline);
vector-effect: non-scaling-stroke;
}
.says {
min-height: 3em;
margin: calc(1.5 * var(--space)) 0 0;
}
@container (max-width: 640px) {
.odds {
grid-template-columns: minmax(0, 1fr);
}
.says {
min-height: 4.5em;
}
}
`;static request=({readingText:e})=>({reading:e,odds:e});get isBlank(){return!this.state.seen.reading||!this.state.seen.odds}render(){let{t:e}=this,{seen:t,settings:n,readingText:i}=this.state,{text:a,surprises:c}=t.reading??s(n,i),l=t.odds?.text===a?t.odds.history:[];return r`
${this.hasControls?u(this,e(`odds.type`)):o}
<div class="odds">
<ol aria-label=${e(`odds.letters`)}>
${c.map((e,t)=>this.#e([...a][t],Math.exp(-e)))}
</ol>
${this.#t(l)}
</div>
<p class="says" aria-live="polite">${this.#n(a,c,l)}</p>
`}#e(e,t){let{t:n}=this,i=e===void 0?`\u25a0`:c(e);return r`
<li>
<span class="bar" aria-hidden="true"><i .style=${`--share: ${t}`}></i></span>
<span>${i}</span>
<small>${n.percent(t)}</small>
</li>
`}#t(e){let{t}=this,{numSteps:a}=this.state,o=Math.min(-1,...e.map(({nats:e})=>-e))/Math.LN10,s=Math.floor(o/p)*p,c=(e,t)=>`${(e/a*d).toFixed(1)},${(-t/Math.LN10/s*f).toFixed(1)}`;return r`
<figure class="curve">
<figcaption>${t(`odds.curve`,{floor:`10${i(s)}`})}</figcaption>
<svg viewBox="0 0 ${d} ${f}" preserveAspectRatio="none" aria-hidden="true">
<line x1="0" y1="0" x2=${d} y2="0" /><line x1="0" y1=${f} x2=${d} y2=${f} />
${n`<polyline points=${e.map(({step:e,nats:t})=>c(e,t)).join(` `)} />`}
</svg>
</figure>
`}#n(e,t,n){let{t:r}=this,i=t.reduce((e,t)=>e+t,0),a=r(`odds.once`,{name:e,odds:r.great(Math.exp(i))}),[o]=n;return n.length>1&&o?`${a} ${r(`odds.before`,{step:o.step,odds:r.great(Math.exp(o.nats))})}`:a}};export{m as Odds};