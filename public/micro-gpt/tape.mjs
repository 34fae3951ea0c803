
import{B as e,H as t,J as n,K as r,U as i,W as a,X as o}from"./core.mjs";import{i as s}from"./blank.mjs";import{r as c}from"./matrix-names.mjs";e({"tape.title":`Last training step`,"tape.term":`\u00b7 computation graph (the tape)`,"tape.last-only":`, known of the latest step only`,"tape.empty":`Nothing is recorded yet. Each training step records its operations, and backpropagation then goes through them in reverse.`,"tape.play":`Play backpropagation`,"tape.stop":`Stop`,"tape.reach":`gradient back to`,"tape.region":`Operations of the last step`,"tape.caption":`In the order of computation. Shapes are positions \u00d7 features, norms Euclidean. Bars are logarithmic: each line is ten times the one before it.`,"tape.operation":`operation`,"tape.op":`op, parameters`,"tape.shape":`output shape`,"tape.output":`output norm`,"tape.gradient":`gradient norm`,"tape.logarithmic":`logarithmic`,"tape.says-loss":`Backpropagation starts at the loss, whose gradient is 1: {loss} nats, on \u201c{name}\u201d.`,"tape.says-node":`At {index}, {name}: the gradient goes on to {inputs}.`});var l=30,u=64,d=7,f=350,p=-3,m=class extends i{static id=`tape`;static styles=o`
.line{column-gap:calc(3*var(--space));margin-bottom:calc(2*var(--space))}.play{min-width:calc(11*var(--mg-rem))}label{display:flex;flex:1 1 calc(14*var(--mg-rem));align-items:center;gap:calc(1.5*var(--space));max-width:calc(24*var(--mg-rem));color:var(--muted);font-size:var(--medium);white-space:nowrap}.empty{visibility:hidden}.empty > .note:first-child{visibility:visible}.empty > .note:not(:last-child){position:absolute}.graph{--room:calc(4*var(--mg-rem));--row:calc(1.875*var(--mg-rem));--pad:calc(0.5*var(--mg-rem));position:relative;max-height:calc(48*var(--mg-rem));overflow:auto}.graph svg{position:absolute;bottom:0;left:calc(-1*var(--room));width:var(--room);height:calc(var(--rows)*var(--row));fill:none}path{stroke:var(--edge);stroke-width:1.25;vector-effect:non-scaling-stroke}path.reached{stroke:var(--above);stroke-width:2}table{width:calc(100% - var(--room));margin-left:var(--room);border-spacing:0;color:var(--muted);font:calc(0.75*var(--mg-rem)) / 1.25 var(--mono);font-variant-numeric:tabular-nums}caption{margin-left:calc(-1*var(--room));padding-bottom:calc(1.5*var(--space));text-align:start}caption .note{margin:0;font-family:var(--sans)}th,td{padding:0 0 0 calc(2*var(--pad));font-weight:400;text-align:right}thead th{position:sticky;z-index:1;top:0;padding-block:calc(0.25*var(--mg-rem));border-bottom:1px solid var(--hairline);background:var(--paper);vertical-align:bottom}tbody tr{height:var(--row)}.operation,.op{text-align:left}.gradient{padding-right:var(--pad)}tbody .operation{position:relative;padding-left:calc(4*var(--pad));color:var(--ink);font:var(--small) / 1.2 var(--sans)}.index{position:absolute;left:var(--pad);color:var(--muted);font:calc(0.75*var(--mg-rem)) / 1.2 var(--mono)}.op,.figure{white-space:nowrap}td.figure{width:6ch}.gradient > div{display:grid;grid-template-columns:minmax(calc(7*var(--mg-rem)),1fr) 8ch;align-items:center;gap:0 calc(1.5*var(--space));min-height:var(--row)}.bar{align-self:stretch;display:grid;align-items:center;background:repeating-linear-gradient(to right,var(--hairline) 0 1px,transparent 1px calc((100% - 1px) / var(--powers)));forced-color-adjust:none}.bar i{height:calc(0.5*var(--mg-rem));transform:scaleX(var(--share));transform-origin:left;background:var(--above)}.axis{display:flex;align-self:end;justify-content:space-between}.here{outline:1px solid var(--above);outline-offset:-1px;background:color-mix(in srgb,var(--above) 12%,var(--paper))}.here td{color:var(--ink)}.says{min-height:3em}@container (max-width: 768px){.op{display:none}}@container (max-width: 560px){.graph{--room:calc(1.5*var(--mg-rem));--row:calc(2.25*var(--mg-rem));--pad:calc(0.25*var(--mg-rem))}tbody .operation{padding-left:calc(1.5*var(--mg-rem));font-size:calc(0.75*var(--mg-rem))}.axis .logarithmic{display:none}.gradient > div{grid-template-columns:minmax(0,1fr);align-content:center;width:calc(3.5*var(--mg-rem));margin-left:auto}td .bar,.axis{order:1}.bar i{height:calc(0.375*var(--mg-rem))}}`;static request=({step:e,viewedStep:t})=>e>0&&t===null?{tape:!0}:{};reached=0;playing=!1;#e;render(){let{t:e}=this,{seen:t,viewedStep:n}=this.state,{tape:i=[]}=t;return r`
<h3>
${e(`tape.title`)} <span class="term">${e(`tape.term`)}${n===null?a:` ${e(`tape.last-only`)}`}</span>
</h3>
${i.length===0?this.#t():this.#n(i)}
`}#t(){return r`
<div class="empty">
<p class="note">${this.t(`tape.empty`)}</p>
${this.host.session.trainsUnasked?this.#n(s(this.state.settings)):a}
</div>
`}#n(e){let{t}=this,i=Math.min(this.reached,e.length-1),o=h(e),s=n`<svg
aria-hidden="true" viewBox="0 0 ${u} ${e.length*l}" preserveAspectRatio="none"
>${e.flatMap((e,t)=>_(e,t,i))}</svg>`;return r`
${this.hasControls?this.#i(e,i):a}
<div class="graph" role="region" tabindex="0" aria-label=${t(`tape.region`)}>
<table .style=${`--rows: ${e.length}; --powers: ${o.to-o.from}`}>
<caption><p class="note">${t(`tape.caption`)}</p></caption>
${this.#r(o)}
<tbody>${e.map((t,n)=>this.#a(t,n,i,o,n===e.length-1?s:a))}</tbody>
</table>
</div>
<p class="note says" role="status">${this.#o(e,i)}</p>
`}#r({from:e,to:n}){let{t:i}=this;return r`
<thead>
<tr>
<th scope="col" class="operation">${i(`tape.operation`)}</th>
<th scope="col" class="op">${i(`tape.op`)}</th>
<th scope="col">${i(`tape.shape`)}</th>
<th scope="col">${i(`tape.output`)}</th>
<th scope="col" class="gradient">
<div>
<span class="axis" aria-hidden="true">
<span>10${t(e)}</span><span class="logarithmic">${i(`tape.logarithmic`)}</span><span>10${t(n)}</span>
</span>
<span>${i(`tape.gradient`)}</span>
</div>
</th>
</tr>
</thead>
`}#i(e,t){let{t:n,playing:i}=this;return r`
<div class="line">
<button class="play" @click=${()=>i?this.#l():this.#c(e)}>
${n(i?`tape.stop`:`tape.play`)}
</button>
<label>
${n(`tape.reach`)}
<input
class="reach" type="range" min="0" max=${e.length-1} .value=${String(e.length-1-t)}
aria-valuetext=${`${t}, ${c(n,e[t])}`}
@input=${({target:t})=>this.#s(e.length-1-t.valueAsNumber)}
>
</label>
</div>
`}#a(e,t,n,i,a){let{t:o}=this,{op:s,shape:l,inputs:u,valueNorm:d,gradNorm:f}=e,p=u.filter(e=>typeof e==`string`),m=t>=n;return r`
<tr class=${t===n?`here`:``} aria-current=${t===n}>
<th scope="row" class="operation">${a}<span class="index">${t}</span>${c(o,e)}</th>
<td class="op">${[s,...p].join(` `)}</td>
<td class="figure">${l.join(`\u00d7`)}</td>
<td class="figure">${o.number(d)}</td>
<td class="gradient">
<div>
<span class="bar"><i .style=${`--share: ${m?g(f,i):0}`}></i></span>
<span class="figure">${m?o.number(f):`\u00b7`}</span>
</div>
</td>
</tr>
`}#o(e,t){let{t:n}=this,r=e[t];if(t===e.length-1)return n(`tape.says-loss`,{loss:n.number(r.valueNorm),name:this.state.trainedOn});let i=r.inputs.map(t=>typeof t==`string`?t:`${t} (${c(n,e[t])})`);return n(`tape.says-node`,{index:t,name:c(n,r),inputs:i})}#s(e){this.#l(),this.set({reached:e})}#c(e){this.set({playing:!0,reached:e.length-1}),this.#e=setInterval(()=>{this.reached===0?this.#l():this.set({reached:this.reached-1})},f)}#l(){clearInterval(this.#e),this.set({playing:!1})}disconnected(){this.#l()}};function h(e){let t=e.filter(({gradNorm:e})=>e>0).map(({gradNorm:e})=>Math.log10(e));return{from:p*Math.ceil(Math.min(p,...t)/p),to:Math.ceil(Math.max(1,...t))}}var g=(e,{from:t,to:n})=>e>0?(Math.log10(e)-t)/(n-t):0;function _({inputs:e},t,r){return e.filter(e=>typeof e==`number`).map(e=>{let[i,a]=[(e+.5)*l,(t+.5)*l],o=Math.min(56,(t-e-1)*d+(t-e>1?8:0));return n`<path
class=${e>=r?`reached`:``}
d="M${60} ${i} C${60-o*1.3} ${i} ${60-o*1.3} ${a} ${60} ${a}"
/>`})}export{m as Tape};