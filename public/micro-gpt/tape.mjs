
import{B as e,I as t,N as n,P as r,R as i,p as a}from"./core.mjs";import{i as o}from"./blank.mjs";import{r as s}from"./matrix-names.mjs";a({"tape.title":`Last training step`,"tape.term":`\u00b7 computation graph (the tape)`,"tape.last-only":`, known of the latest step only`,"tape.empty":`Nothing is recorded yet. Each training step records its operations, and backpropagation then goes through them in reverse.`,"tape.play":`Play backpropagation`,"tape.stop":`Stop`,"tape.reach":`gradient back to`,"tape.region":`Operations of the last step`,"tape.gradient":`gradient`,"tape.says-loss":`Backpropagation starts at the loss, whose gradient is 1: {loss} nats, on \u201c{name}\u201d.`,"tape.says-node":`At {index}, {name}: the gradient goes on to {inputs}.`,"tape.and":` and `});var c=30,l=7,u=64,d=350,f=3,p=class extends n{static id=`tape`;static styles=e`
.line {
column-gap: calc(3 * var(--space));
margin-bottom: calc(2 * var(--space));
}
.play {
min-width: calc(11 * var(--mg-rem));
}
label {
display: flex;
flex: 1 1 calc(14 * var(--mg-rem));
align-items: center;
gap: calc(1.5 * var(--space));
max-width: calc(24 * var(--mg-rem));
color: var(--muted);
font-size: var(--medium);
white-space: nowrap;
}
.empty {
visibility: hidden;
}
.empty > .note:first-child {
visibility: visible;
}
.empty > .note:not(:last-child) {
position: absolute;
}
.graph {
--room: ${u}px;
position: relative;
max-height: calc(40 * var(--mg-rem));
overflow: auto;
}
.graph svg {
position: absolute;
top: 0;
left: 0;
width: var(--room);
fill: none;
}
path {
stroke: var(--edge);
stroke-width: 1.25;
vector-effect: non-scaling-stroke;
}
path.reached {
stroke: var(--above);
stroke-width: 2;
}
li {
display: grid;
grid-template-columns: 2ch minmax(calc(10 * var(--mg-rem)), 1.3fr) minmax(calc(7 * var(--mg-rem)), 1fr) 6ch minmax(calc(6 * var(--mg-rem)), 1fr) 8ch;
align-items: center;
gap: calc(1.5 * var(--space));
height: ${c}px;
padding-left: calc(var(--room) + calc(0.5 * var(--mg-rem)));
color: var(--muted);
font: calc(0.75 * var(--mg-rem)) var(--mono);
font-variant-numeric: tabular-nums;
white-space: nowrap;
}
li > * {
overflow: hidden;
text-overflow: ellipsis;
}
.plain {
color: var(--ink);
font-family: var(--sans);
font-size: var(--small);
}
.bar {
height: calc(0.5 * var(--mg-rem));
background: linear-gradient(var(--above), var(--above)) 0 / calc(var(--length) * 100%) 100% no-repeat;
}
.figure {
text-align: right;
}
.here {
background: color-mix(in srgb, var(--above) 12%, var(--paper));
}
.here,
.here .figure {
color: var(--ink);
}
.says {
min-height: 3em;
}
@container (max-width: 768px) {
li {
grid-template-columns: minmax(0, 1fr) 5ch calc(2.5 * var(--mg-rem)) 7ch;
gap: var(--space);
}
.graph {
--room: calc(2 * var(--mg-rem));
}
.index,
li .term {
display: none;
}
}
`;static request=({step:e,viewedStep:t})=>e>0&&t===null?{tape:!0}:{};reached=0;playing=!1;#e;render(){let{t:e}=this,{seen:n,viewedStep:i}=this.state,{tape:a=[]}=n;return t`
<h3>
${e(`tape.title`)} <span class="term">${e(`tape.term`)}${i===null?r:` ${e(`tape.last-only`)}`}</span>
</h3>
${a.length===0?this.#t():this.#n(a)}
`}#t(){return t`
<div class="empty">
<p class="note">${this.t(`tape.empty`)}</p>
${this.host.session.trainsUnasked?this.#n(o(this.state.settings)):r}
</div>
`}#n(e){let{t:n}=this,i=Math.min(this.reached,e.length-1),a=e.length*c;return t`
${this.hasControls?this.#r(e,i):r}
<div class="graph" role="region" tabindex="0" aria-label=${n(`tape.region`)}>
<svg aria-hidden="true" viewBox="0 0 ${u} ${a}" preserveAspectRatio="none" .style=${`height: ${a}px`}>${e.flatMap((e,t)=>m(e,t,i))}</svg>
<ol>${e.map((e,t)=>this.#i(e,t,i))}</ol>
</div>
<p class="note says" role="status">${this.#o(e,i)}</p>
`}#r(e,n){let{t:r,playing:i}=this;return t`
<div class="line">
<button class="play" @click=${()=>i?this.#l():this.#c(e)}>
${r(i?`tape.stop`:`tape.play`)}
</button>
<label>
${r(`tape.reach`)}
<input
class="reach" type="range" min="0" max=${e.length-1} .value=${String(e.length-1-n)}
aria-valuetext=${`${n}, ${s(r,e[n])}`}
@input=${({target:t})=>this.#s(e.length-1-t.valueAsNumber)}
>
</label>
</div>
`}#i(e,n,r){let{t:i}=this,{op:a,shape:o,inputs:c,gradNorm:l}=e,u=c.filter(e=>typeof e==`string`),d=n>=r,f=t`<span class="spoken">${i(`tape.gradient`)} </span>${i.number(l)}`;return t`
<li class=${n===r?`here`:``}>
<span class="index">${n}</span>
<span class="plain">${s(i,e)}</span>
<span class="term">${[a,...u].join(` `)}</span>
<span class="shape">${o.join(`\u00d7`)}</span>
<span class="bar" .style=${`--length: ${d?this.#a(l):0}`}></span>
<span class="figure">${d?f:`\u00b7`}</span>
</li>
`}#a(e){let t=(this.state.seen.tape??[]).map(({gradNorm:e})=>e);return e>0?Math.max(.02,1+Math.log10(e/Math.max(...t))/f).toFixed(3):0}#o(e,t){let{t:n}=this,r=e[t];if(t===e.length-1)return n(`tape.says-loss`,{loss:n.number(r.valueNorm),name:this.state.trainedOn});let i=r.inputs.map(t=>typeof t==`string`?t:`${t} (${s(n,e[t])})`);return n(`tape.says-node`,{index:t,name:s(n,r),inputs:i.join(n(`tape.and`))})}#s(e){this.#l(),this.set({reached:e})}#c(e){this.set({playing:!0,reached:e.length-1}),this.#e=setInterval(()=>{this.reached===0?this.#l():this.set({reached:this.reached-1})},d)}#l(){clearInterval(this.#e),this.set({playing:!1})}disconnected(){this.#l()}};function m({inputs:e},t,n){return e.filter(e=>typeof e==`number`).map(e=>{let[r,a]=[(e+.5)*c,(t+.5)*c],o=Math.min(56,(t-e-1)*l+(t-e>1?8:0));return i`<path
class=${e>=n?`reached`:``}
d="M${60} ${r} C${60-o*1.3} ${r} ${60-o*1.3} ${a} ${60} ${a}"
/>`})}export{p as Tape};