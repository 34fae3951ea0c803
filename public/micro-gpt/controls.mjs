
import{B as e,J as t,K as n,U as r,W as i,X as a,_ as o,a as s,f as c,p as l,u,y as d}from"./core.mjs";e({"train.train":`Train`,"train.pause":`Pause`,"train.step":`Step`,"train.reset":`Restart`,"train.more":`More controls`,"train.less":`Fewer controls`,"train.slow":`slow`,"train.fast":`fast`,"train.speed-label":`Speed, in steps a second`,"train.speed":{one:`{count} step a second`,other:`{count} steps a second`},"train.full-speed":`as fast as this machine can`,"train.extend":`Train {count} more`,"readout.step":`step`,"readout.loss":`loss`,"readout.engine":`engine`,"readout.rate":`tokens/s`,"readout.waiting":`waiting its turn`,"settings.apply":`Apply and restart`});var f=t`<path d="M2 0.5 11.5 6 2 11.5z" />`,p=t`<path d="M1.5 1h3v10h-3zM7.5 1h3v10h-3z" />`,m=e=>e.replace(/[\u2e80-\uffdc]/g,`  `).length,h=class extends r{static id=`controls`;static styles=a`
.bar{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:calc(1.5*var(--space)) calc(4*var(--space))}.buttons{display:flex;flex:1 1 auto;flex-wrap:wrap;align-items:center;gap:calc(1.5*var(--space))}.others{flex-basis:100%}.link{color:var(--muted);font-size:var(--medium)}.primary{min-width:calc(11.25*var(--mg-rem))}.lit{border-color:var(--accent);color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent)}label{display:grid;flex:1 1 calc(12*var(--mg-rem));grid-template-columns:auto minmax(calc(6*var(--mg-rem)),1fr) auto;align-items:center;gap:calc(1.5*var(--space));max-width:calc(20*var(--mg-rem));margin-inline-start:var(--space);color:var(--muted);font-size:var(--medium)}dl{display:flex;flex-wrap:wrap;gap:0 calc(3*var(--space));margin:0;color:var(--muted);font:var(--small) / 1.6 var(--mono);font-variant-numeric:tabular-nums;white-space:nowrap}dl div{display:flex;gap:1ch;min-width:calc(var(--widest)*1ch)}dd{margin:0}dd b{color:var(--ink);font-weight:400}@container (max-width: 640px){label{flex-basis:100%;max-width:none;margin:0}button:not(.link){flex:1 0 auto}}@container (max-width: 352px){.primary{flex-basis:100%}}@media print{.buttons{display:none}}`;isOpen=!1;render(){let{t:e,state:t}=this,{training:r,step:a,numSteps:o,speed:s,shared:m}=t,h=a>=o&&m===null,g=!c(t),_=d(t),v=r?`train.pause`:h?`train.extend`:`train.train`,y=n`
<button class="reset ${_?`lit`:``}" ?disabled=${!l(t)} @click=${()=>this.trainer.reset()}>
${e(_?`settings.apply`:`train.reset`)}
</button>
`;return n`
<div class="bar">
<div class="buttons">
<button class="primary" ?disabled=${g} @click=${()=>this.trainer.toggle()}>
<svg viewBox="0 0 12 12" aria-hidden="true">${r?p:f}</svg>${e(v,{count:u})}
</button>
${_&&!this.isOpen?y:i}
<button class="link more" aria-expanded=${this.isOpen} @click=${()=>this.set({isOpen:!this.isOpen})}>
${e(this.isOpen?`train.less`:`train.more`)}
</button>
</div>
${this.#e(t)}
<div class="buttons others" ?hidden=${!this.isOpen}>
<button class="step" ?disabled=${g||h} @click=${()=>this.trainer.step()}>${e(`train.step`)}</button>
${_&&!this.isOpen?i:y}
<label>
<span aria-hidden="true">${e(`train.slow`)}</span>
<input
class="speed" type="range" min="0" max=${100} step="1" .value=${String(s)}
aria-label=${e(`train.speed-label`)} aria-valuetext=${this.#t(s)}
@input=${({target:e})=>this.store.set({speed:e.valueAsNumber})}
>
<span aria-hidden="true">${e(`train.fast`)}</span>
</label>
</div>
</div>
`}#e({model:e,numSteps:t,settings:r,tokensPerSecond:i,waiting:a}){let{t:s}=this,c=s.count(e?t:r.numSteps),{step:l,loss:u}=o(this.state),[d,f]=[s(`readout.engine`),` ${s(`readout.rate`)}`],p=(e,t,r,i,a)=>n`
<div class=${e} .style=${`--widest: ${m(`${t} ${a}${i}`)}`}><dt>${t}</dt><dd><b>${r}</b>${i}</dd></div>
`;return n`
<dl part="readout">
${p(`step`,s(`readout.step`),s.count(l),` / ${c}`,c)}
${p(`loss`,s(`readout.loss`),s.loss(u),``,`0.00`)}
${a?p(`engine`,d,s(`readout.waiting`),``,`000 k${f}`):p(`engine`,d,s.rate(i),f,`000 k`)}
</dl>
`}#t(e){return e>=100?this.t(`train.full-speed`):this.t(`train.speed`,{count:Math.round(s(e))})}};export{h as Controls};