
import{I as e,M as t,P as n,R as r,h as i,j as a,p as o}from"./core.mjs";import{r as s}from"./choices.mjs";import{t as c}from"./reading-field.mjs";o({"odds.type":`Your name`,"odds.letters":`Its letters and its end, each with its probability after those before it`,"odds.curve":`probability of the name as it trained, {floor} to 1 on a logarithmic scale`,"odds.once":`This model writes \u201c{name}\u201d once in {odds} names, at temperature 1.`,"odds.before":`At step {step} it was once in {odds}.`});var l=300,u=60,d=3,f=class extends a{static id=`odds`;static styles=r`
.typed {
display: flex;
flex-wrap: wrap;
align-items: center;
gap: 0 calc(1.5 * var(--space));
}
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
`;static request=({readingText:e})=>({odds:e});get isBlank(){return!this.state.seen.odds}render(){let{t:e}=this,{seen:r,readingText:i}=this.state,a=r.odds??p(i);return n`
${this.hasControls?c(this,e(`odds.type`)):t}
<div class="odds">
<ol aria-label=${e(`odds.letters`)}>
${a.probabilities.map((e,t)=>this.#e([...a.text][t],e))}
</ol>
${this.#t(a)}
</div>
<p class="says" aria-live="polite">${this.#n(a)}</p>
`}#e(e,t){let{t:r}=this,i=e===void 0?`\u25a0`:s(e);return n`
<li>
<span class="bar" aria-hidden="true"><i .style=${`--share: ${t}`}></i></span>
<span>${i}</span>
<small>${r.percent(t)}</small>
</li>
`}#t({history:t}){let{t:r}=this,{numSteps:a}=this.state,o=Math.min(-1,...t.map(({nats:e})=>-e))/Math.LN10,s=Math.floor(o/d)*d,c=(e,t)=>`${(e/a*l).toFixed(1)},${(-t/Math.LN10/s*u).toFixed(1)}`;return n`
<figure class="curve">
<figcaption>${r(`odds.curve`,{floor:`10${i(s)}`})}</figcaption>
<svg viewBox="0 0 ${l} ${u}" preserveAspectRatio="none" aria-hidden="true">
<line x1="0" y1="0" x2=${l} y2="0" /><line x1="0" y1=${u} x2=${l} y2=${u} />
${e`<polyline points=${t.map(({step:e,nats:t})=>c(e,t)).join(` `)} />`}
</svg>
</figure>
`}#n({text:e,probabilities:t,history:n}){let{t:r}=this,i=t.reduce((e,t)=>e-Math.log(t),0),a=r(`odds.once`,{name:e,odds:r.great(Math.exp(i))}),[o]=n;return n.length>1&&o?`${a} ${r(`odds.before`,{step:o.step,odds:r.great(Math.exp(o.nats))})}`:a}},p=e=>({text:e,probabilities:Array([...e].length+1).fill(1),history:[]});export{f as Odds};