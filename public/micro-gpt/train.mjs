
import{A as e,G as t,H as n,J as r,P as i,V as a,W as o,c as s,j as c,l,q as u,s as d,w as f}from"./core.mjs";
/**
* @license
* Copyright 2020 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/var{I:p}=t,m=e=>e.strings===void 0,h=(e,t)=>{
/**
* @license
* Copyright 2017 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
let n=e._$AN;if(n===void 0)return!1;for(let e of n)e._$AO?.(t,!1),h(e,t);return!0},g=e=>{let t,n;do{if((t=e._$AM)===void 0)break;n=t._$AN,n.delete(e),e=t}while(n?.size===0)},_=e=>{for(let t;t=e._$AM;e=t){let n=t._$AN;if(n===void 0)t._$AN=n=/* @__PURE__ */ new Set;else if(n.has(e))break;n.add(e),b(t)}};function v(e){this._$AN===void 0?this._$AM=e:(g(this),this._$AM=e,_(this))}function y(e,t=!1,n=0){let r=this._$AH,i=this._$AN;if(i!==void 0&&i.size!==0){if(t){if(Array.isArray(r))for(let e=n;e<r.length;e++)h(r[e],!1),g(r[e]);else r!=null&&(h(r,!1),g(r))}else h(this,e)}}var b=e=>{e.type==l.CHILD&&(e._$AP??=y,e._$AQ??=v)},x=class extends s{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,t,n){super._$AT(e,t,n),_(this),this.isConnected=e._$AU}_$AO(e,t=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),t&&(h(this,e),g(this))}setValue(e){if(m(this._$Ct))this._$Ct._$AI(e,this);else{let t=[...this._$Ct._$AH];t[this._$Ci]=e,this._$Ct._$AI(t,this,0)}}disconnected(){}reconnected(){}},S=/* @__PURE__ */ new WeakMap,C=d(class extends x{render(e){
/**
* @license
* Copyright 2020 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
return n}update(e,[t]){let r=t!==this.G;return r&&this.rt(void 0),(r||this.lt!==this.ct)&&(this.G=t,this.ht=e.options?.host,this.rt(this.ct=e.element)),n}rt(e){if(this.G!==void 0){if(this.isConnected||(e=void 0),typeof this.G==`function`){let t=this.ht??globalThis,n=S.get(t);n===void 0&&(n=/* @__PURE__ */ new WeakMap,S.set(t,n)),n.get(this.G)!==void 0&&this.G.call(this.ht,void 0),n.set(this.G,e),e!==void 0&&this.G.call(this.ht,e)}else this.G.value=e}}get lt(){return typeof this.G==`function`?S.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}}),w=`.uplot,.uplot *,.uplot :before,.uplot :after{box-sizing:border-box}.uplot{width:min-content;font-family:system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,Noto Sans,sans-serif,Apple Color Emoji,Segoe UI Emoji,Segoe UI Symbol,Noto Color Emoji;line-height:1.5}.u-title{text-align:center;font-size:18px;font-weight:700}.u-wrap{-webkit-user-select:none;user-select:none;position:relative}.u-over,.u-under{position:absolute}.u-under{overflow:hidden}.uplot canvas{width:100%;height:100%;display:block;position:relative}.u-axis{position:absolute}.u-legend{text-align:center;margin:auto;font-size:14px}.u-inline{display:block}.u-inline *{display:inline-block}.u-inline tr{margin-right:16px}.u-legend th{font-weight:600}.u-legend th>*{vertical-align:middle;display:inline-block}.u-legend .u-marker{width:1em;height:1em;margin-right:4px;background-clip:padding-box!important}.u-inline.u-live th:after{content:":";vertical-align:middle}.u-inline:not(.u-live) .u-value{display:none}.u-series>*{padding:4px}.u-series th{cursor:pointer}.u-legend .u-off>*{opacity:.3}.u-select{pointer-events:none;background:#00000012;position:absolute}.u-cursor-x,.u-cursor-y{pointer-events:none;will-change:transform;position:absolute;top:0;left:0}.u-hz .u-cursor-x,.u-vt .u-cursor-y{border-right:1px dashed #607d8b;height:100%}.u-hz .u-cursor-y,.u-vt .u-cursor-x{border-bottom:1px dashed #607d8b;width:100%}.u-cursor-pt{pointer-events:none;will-change:transform;border:0 solid;border-radius:50%;position:absolute;top:0;left:0;background-clip:padding-box!important}.u-axis.u-off,.u-select.u-off,.u-cursor-x.u-off,.u-cursor-y.u-off,.u-cursor-pt.u-off{display:none}`;f({"status.making":`Creating the model \u2026`,"status.start":`Press Train, and watch the names.`,"status.shared":`This model came in a link, as it was after {step} steps.`,"status.train-on":`Train continues from its weights.`,"status.give-list":`Its list is not here. To train it, give or choose one in the settings.`,"status.unknown":`How good it is, is unknown: that is measured on its list.`,"status.worse-than-chance":`Worse than a random guess: the learning rate is too high. Lower it and restart.`,"status.nothing":`Nothing learned yet: every letter is about as likely as any other.`,"status.letters":`Learning which letters are common, and how long a name is.`,"status.pairs":`Common letters learned; now learning which letter follows which.`,"status.pairs-learned":`Letter pairs learned; endings are still rough.`,"status.beats-pairs":`Beats a model that sees only the previous letter.`,"status.viewing":`Viewing step {step}.`,"status.ended":`Try another temperature, new samples, or more steps.`,"status.names":{one:`one name`,other:`{count} names`},"status.and-more":`\u201c{name}\u201d and {more} more`,"status.trained-on":`Step {step} learned from {names}, with a loss of {loss}.`,"status.paused":`Paused. Train continues; Step learns from {names}.`,"status.each-step":`Each step learns from {names}.`,"status.flat":`The loss varies from name to name; it falls slowly now.`,"status.fell":`The loss fell by {fall} over the last hundred steps.`});var T=.12,E=.02,D=1.5,O=50,k=100,A=.005,j=3;function M(e,{model:t,problem:n,step:r,history:i,viewedStep:a}){if(!t)return n?``:e(`status.making`);let{guess:o,letters:s,pairs:c}=t.baselines;if(a===null&&(i.smoothed??0)>D*o)return e(`status.worse-than-chance`);if((a??r)===0&&!t.pretrained)return e(`status.nothing`);let l=a===null?i.lowest:i.lowestUntil(a);return t.pretrained&&l===1/0?e(`status.unknown`):l>s?e(`status.letters`):l>c+T?e(`status.pairs`):l>c-E?e(`status.pairs-learned`):e(`status.beats-pairs`)}function N(e,t){let{shared:n,model:r,problem:a,step:o,numSteps:s,training:l,single:u,history:d,speed:f,viewedStep:p,making:m}=t;if(a)return``;if(n)return`${e(`status.shared`,{step:o})} ${e(c(t)?`status.train-on`:`status.give-list`)}`;if(p!==null)return e(`status.viewing`,{step:p});if(!r)return``;if(m)return e(`status.making`);if(r.numNames===0)return e(c(t)?`status.train-on`:`status.give-list`);if(o>=s)return e(`status.ended`);if(o===0&&!l&&r.pretrained)return e(`status.train-on`);if(o===0&&!l)return e(`status.start`);let h=e(`status.names`,{count:r.config.batchSize}),g=!l||i(f)<=j;return u&&o>0&&g?P(e,t,r.config.batchSize):l?F(e,d.smooth,d.length,h):e(`status.paused`,{names:h})}function P(e,{step:t,history:n,trainedOn:r},i){return e(`status.trained-on`,{step:t,names:i===1?`\u201c${r}\u201d`:e(`status.and-more`,{name:r,more:i-1}),loss:e.loss(n.raw[t-1])})}function F(e,t,n,r){let i=Math.floor(n/O)*O-1,a=t[i-k],o=t[i];if(a==null||o==null)return e(`status.each-step`,{names:r});let s=a-o;return s<A?e(`status.flat`):e(`status.fell`,{fall:e.loss(s)})}f({"train.bring-back":`Bring back step {step}`,"train.extend":`Train {count} more steps`,"train.moment":`Step shown`,"train.at-latest":`step {step}, the latest`,"train.at-step":`step {step}`,"train.no-curve":`The loss will be drawn here: lower is better.`,"train.drag":`Drag along the curve to view an earlier step.`,"train.step-number":`Step {step}`,"train.pointed":`{step}: training loss {loss}`,"train.shown":`{step} is shown: training loss {loss}.`,"train.latest":`Back to latest`,"chart.not-loaded":`The chart could not be downloaded. Reload the page to try again.`,"chart.label":`Chart of the loss after {step} of {numSteps} steps.`,"chart.label-training":`Training, smoothed: {loss}.`,"chart.label-held-out":`Held-out names: {loss}.`,"chart.label-guess":`A random guess: {loss}.`,"exact.note":`This model is exact: it equals microgpt.py. With the same list, settings and seed, Python gets the same parameters, losses and names.`,"exact.printed":`After training it prints these names, and so does this model: {names}`});var I=class t extends a{static id=`train`;static styles=u`
${r(w)}
& {
--plot-height: calc(calc(15 * var(--mg-rem)) - ${26}px - calc(0.5 * var(--mg-rem)));
display: grid;
grid-template-columns: minmax(0, 1fr);
align-content: start;
gap: calc(2 * var(--space));
min-width: 0;
}
figure {
position: relative;
}
.plot {
height: calc(15 * var(--mg-rem));
overflow: hidden;
}
/* The knob is a line across the plot; its middle goes from the first step to the last. */
.moment {
--knob: calc(1.25 * var(--mg-rem));
position: absolute;
top: calc(0.5 * var(--mg-rem));
left: calc(${32}px - var(--knob) / 2);
width: calc(100% - ${100}px + var(--knob));
height: var(--plot-height);
margin: 0;
appearance: none;
background: none;
cursor: ew-resize;
touch-action: pan-y;
}
.moment::-webkit-slider-runnable-track {
height: 100%;
background: none;
}
.moment::-moz-range-track {
height: 100%;
background: none;
}
.moment::-webkit-slider-thumb {
appearance: none;
width: var(--knob);
height: var(--plot-height);
margin: 0;
border-radius: 0;
background:
radial-gradient(circle at 50% calc(100% - calc(0.45 * var(--mg-rem))), var(--accent) calc(0.375 * var(--mg-rem)), transparent calc(0.42 * var(--mg-rem))) no-repeat,
linear-gradient(var(--accent), var(--accent)) center / var(--line, 1px) 100% no-repeat;
}
.moment::-moz-range-thumb {
width: var(--knob);
height: var(--plot-height);
border: 0;
border-radius: 0;
background:
radial-gradient(circle at 50% calc(100% - calc(0.45 * var(--mg-rem))), var(--accent) calc(0.375 * var(--mg-rem)), transparent calc(0.42 * var(--mg-rem))) no-repeat,
linear-gradient(var(--accent), var(--accent)) center / var(--line, 1px) 100% no-repeat;
}
.past {
--line: 2px;
}
.when {
min-height: 1.7em;
margin: var(--space) 0 0;
color: var(--muted);
font-size: var(--small);
font-variant-numeric: tabular-nums;
line-height: 1.7;
}
.when b {
color: var(--ink);
font-weight: 400;
}
/* Room for the longest sentence, so that nothing below moves when it changes. */
.status {
min-height: 6em;
margin: 0;
}
.status .now {
display: block;
min-height: 3em;
}
/* From here on it is as wide as the element. */
@container (max-width: 768px) {
.status {
min-height: 4.5em;
}
.status .now {
min-height: 1.5em;
}
}
.status .next {
color: var(--muted);
}
.exact {
max-width: calc(60 * var(--mg-rem));
margin: 0;
color: var(--muted);
font-size: var(--small);
}
.exact span {
color: var(--ink);
font-family: var(--mono);
}
@container (max-width: 640px) {
& {
--plot-height: calc(calc(10.5 * var(--mg-rem)) - ${26}px - calc(0.5 * var(--mg-rem)));
}
.plot {
height: calc(10.5 * var(--mg-rem));
}
.status {
min-height: 6em;
font-size: var(--medium);
}
.status .now {
min-height: 3em;
}
}
@media print {
.moment {
display: none;
}
}
`;static request=({made:e,step:t,numSteps:n,viewedStep:r,shared:i})=>{let a=t>=n&&r===null&&!i;return e?.settings.precision===`f64`&&a?{printed:!0}:{}};static Chart;static loadChart;pointed=null;#e;#t=!1;#n=!1;render(){let{t:e,state:t}=this,{history:r,step:i,numSteps:a,model:s,viewedStep:c}=t,l=this.#r(t);return l?.draw(e,{history:r,numSteps:a,guess:s?.baselines.guess}),o`
<div part="chart">
<figure>
<div class="plot" aria-hidden="true" ${l?C(l.attach):n}></div>
${i>0&&l&&this.hasControls?this.#a(t):n}
<figcaption class="spoken">${this.#h(t)}</figcaption>
</figure>
<p class="when">${this.#o(t,this.pointed??c)}</p>
</div>
${this.#s(t)}
${t.made?.settings.precision===`f64`?this.#l(t):n}
`}#r({history:e}){return t.Chart?this.#e??=new t.Chart(this.host):e.isEmpty||this.#i(),this.#e}async#i(){if(!this.#t){this.#t=!0;try{t.Chart=await t.loadChart()}catch{this.#n=!0}this.host.requestUpdate()}}#a({step:e,numSteps:t,viewedStep:n}){let{t:r}=this,i=n??e;return o`
<input
type="range" class="moment ${n===null?`now`:`past`}" aria-label=${r(`train.moment`)}
min="0" max=${t} step=${Math.ceil(t/200)}
aria-valuetext=${r(n===null?`train.at-latest`:`train.at-step`,{step:i})}
.value=${String(i)} @input=${this.#f} @pointermove=${this.#p} @pointerleave=${()=>this.#m(null)}
>
`}#o({history:e,step:t,viewedStep:r},i){let{t:a}=this;if(this.#n)return a(`chart.not-loaded`);if(i===null&&!this.hasControls)return n;if(i===null)return a(t>0&&this.#e?`train.drag`:`train.no-curve`);let s={step:o`<b>${a(`train.step-number`,{step:i})}</b>`,loss:a.loss(e.smoothedAt(i))},c=a.parts(i===r?`train.shown`:`train.pointed`,s);return r===null||!this.hasControls?c:o`${c} <button class="link now" @click=${()=>this.store.stepViewed(null)}>${a(`train.latest`)}</button>`}#s(e){let{t,hasControls:r}=this,i=r||e.training||e.viewedStep!==null;return o`
<p class="status" part="status">
<span role="status" class="now">${M(t,e)}</span>
<span class="next">${i?N(t,e):n}</span>
${r?this.#c(e):n}
</p>
`}#c(t){let{t:n}=this,{step:r,numSteps:i,problem:a,shared:s}=t;return o`
<button class="link bring-back" ?hidden=${!t.previous||t.training} @click=${this.#d}>
${n(`train.bring-back`,{step:t.previous?.step??0})}
</button>
<button class="link extend" ?hidden=${r<i||a!==null||s!==null} @click=${this.#u}>
${n(`train.extend`,{count:e})}
</button>
`}#l({step:e,numSteps:t,seen:r}){let{t:i}=this,{printed:a}=r,s=o`<span>${a?.join(` `)}</span>`;return o`
<p class="exact">
${i(`exact.note`)} ${a&&e>=t?i.parts(`exact.printed`,{names:s}):n}
</p>
`}#u=()=>{this.host.session.focusControls(),this.trainer.extendTraining()};#d=()=>{this.host.session.focusControls(),this.trainer.bringBack()};#f=({target:e})=>{let{step:t}=this.state,n=e.valueAsNumber;this.store.stepViewed(n),n>t&&(e.value=String(t))};#p=e=>{let t=this.#e?.stepAt(e)??null;this.#m(t!==null&&t>=0&&t<this.state.step?t:null)};#m(e){this.#e?.point(e),this.set({pointed:e})}#h({history:e,numSteps:t,model:n}){let{t:r}=this,{length:i,smoothed:a,lastHeldOut:o}=e,s=n?.baselines.guess;return[r(`chart.label`,{step:i,numSteps:t}),a===null?``:r(`chart.label-training`,{loss:r.loss(a)}),o===null?``:r(`chart.label-held-out`,{loss:r.loss(o)}),s===void 0?``:r(`chart.label-guess`,{loss:r.loss(s)})].join(` `)}};export{I as Train};