
import{A as e,G as t,O as n,R as r,S as i,T as a,U as o,V as s,_ as c,g as l,k as u,n as d,p as f,r as p,t as m,w as h,z as g}from"./core.mjs";import{n as _,t as v}from"./live.mjs";
/**
* @license
* Copyright 2017 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/var y=(e,t)=>{let n=e._$AN;if(n===void 0)return!1;for(let e of n)e._$AO?.(t,!1),y(e,t);return!0},b=e=>{let t,n;do{if((t=e._$AM)===void 0)break;n=t._$AN,n.delete(e),e=t}while(n?.size===0)},x=e=>{for(let t;t=e._$AM;e=t){let n=t._$AN;if(n===void 0)t._$AN=n=/* @__PURE__ */ new Set;else if(n.has(e))break;n.add(e),w(t)}};function S(e){this._$AN===void 0?this._$AM=e:(b(this),this._$AM=e,x(this))}function C(e,t=!1,n=0){let r=this._$AH,i=this._$AN;if(i!==void 0&&i.size!==0){if(t){if(Array.isArray(r))for(let e=n;e<r.length;e++)y(r[e],!1),b(r[e]);else r!=null&&(y(r,!1),b(r))}else y(this,e)}}var w=e=>{e.type==p.CHILD&&(e._$AP??=C,e._$AQ??=S)},T=class extends d{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,t,n){super._$AT(e,t,n),x(this),this.isConnected=e._$AU}_$AO(e,t=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),t&&(y(this,e),b(this))}setValue(e){if(_(this._$Ct))this._$Ct._$AI(e,this);else{let t=[...this._$Ct._$AH];t[this._$Ci]=e,this._$Ct._$AI(t,this,0)}}disconnected(){}reconnected(){}},E=/* @__PURE__ */ new WeakMap,D=m(class extends T{render(e){
/**
* @license
* Copyright 2020 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
return g}update(e,[t]){let n=t!==this.G;return n&&this.rt(void 0),(n||this.lt!==this.ct)&&(this.G=t,this.ht=e.options?.host,this.rt(this.ct=e.element)),g}rt(e){if(this.G!==void 0){if(this.isConnected||(e=void 0),typeof this.G==`function`){let t=this.ht??globalThis,n=E.get(t);n===void 0&&(n=/* @__PURE__ */ new WeakMap,E.set(t,n)),n.get(this.G)!==void 0&&this.G.call(this.ht,void 0),n.set(this.G,e),e!==void 0&&this.G.call(this.ht,e)}else this.G.value=e}}get lt(){return typeof this.G==`function`?E.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}});f({"chart.steps":`steps`,"chart.training":`training`,"chart.held-out":`held out`,"chart.guess":`random guess {loss}`,"chart.rate":`learning rate {rate}`});var O=8,k=12,A=15,j=[.5,1,2,5],M=8,N=.5,P=3,F=[2,3.5],I=[[],[6,3],[2,2],[10,3,2,3],[14,4]],L=e=>I[e],R=20,z=class{#e;#t;#n=new ResizeObserver(()=>this.#l());#r;#i;#a=F;#o=null;constructor(e){this.#e=e}attach=e=>{this.#n.disconnect(),this.#t=e instanceof HTMLCanvasElement?e:void 0,this.#t&&this.#n.observe(this.#t)};draw(e,t){if(t.history!==this.#i?.history){this.#a=F;for(let{history:e}of t.pinned)for(let n of[e.smooth,e.heldOut])this.#s(t,n)}[this.#r,this.#i]=[e,t],this.#s(t,[t.history.smoothed,t.history.lastHeldOut]),this.#l()}stepAt({clientX:e}){if(!this.#t||!this.#i)return null;let{left:t,right:n}=V(this.#t),r=(e-this.#t.getBoundingClientRect().left-t)/(n-t);return Math.round(r*this.#i.axisSteps)}point(e){this.#o=e,this.#l()}#s({guess:e},t){if(e===void 0)return;let[n,r]=[e,e];for(let i of t){let t=Math.min(i??e,P*e);t<n&&(n=t),t>r&&(r=t)}this.#a=[Math.min(this.#a[0],Math.floor((n-.1)/N)*N),Math.max(this.#a[1],Math.ceil(r/N)*N)]}get#c(){let[e,t]=this.#a,n=j.find(n=>(t-e)/n<=M)??j[j.length-1],r=Math.ceil(e/n);return[...Array(Math.floor(t/n)-r+1)].map((e,t)=>(r+t)*n)}#l(){let[e,t,n,r]=[this.#t,this.#i,this.#r,this.#e],i=e?.getContext(`2d`);if(!e||!t||!n||!i||e.clientWidth===0)return;let a=B(e);i.setTransform(a,0,0,a,0,0),i.clearRect(0,0,e.clientWidth,e.clientHeight),i.font=`${k}px ${getComputedStyle(c(r)).getPropertyValue(`--mono`)}`;let o=V(e),[s,l]=[this.#a[0]-N/2,this.#a[1]+N/3],u=e=>o.left+(o.right-o.left)*e/t.axisSteps,d=e=>o.top+(o.bottom-o.top)*(l-e)/(l-s),f=new U(i,r,o,u,d);this.#d(f,t,n);let{raw:p,smooth:m,heldOut:h}=t.history;f.curve(p,`accent-pale`,1),this.#u(f,t,n);for(let{number:e,history:n}of t.pinned)f.curve(n.heldOut,`held-out`,1,L(e)),f.curve(n.smooth,`muted`,1.5,L(e));f.curve(m,`accent`,2),f.curve(h,`held-out`,1.5),this.#o!==null&&f.line([u(this.#o),o.top],[u(this.#o),o.bottom],`muted`,[3,3]),t.guess!==void 0&&(f.line([o.left,d(t.guess)],[o.right,d(t.guess)],`muted`,[1,4]),f.write(n(`chart.guess`,{loss:n.loss(t.guess)}),o.right,d(t.guess)-A/2,`muted`,`right`));for(let{number:e,history:n}of t.pinned){let t=Math.floor(n.length*(.6+.08*e)),r=n.smoothedAt(t);r!==null&&f.write(String(e),u(t),d(r),`ink`,`center`)}for(let{text:e,colour:r,height:i}of H(t.history,n,d))f.write(e,u(t.history.length)+8,i,r,`left`)}#u(e,{history:t,numSteps:n,learningRate:r},i){let{box:a,x:o}=e,{length:s,rates:c}=t,l=Math.max(r,c[0]??0),u=e=>a.bottom-R*e/l;e.curve(c,`muted`,1,[],u),s<n&&e.line([o(s),u(h({learningRate:r,numSteps:n},s))],[o(n),a.bottom],`muted`,[1,4]);let d=c[0]??r;e.write(i(`chart.rate`,{rate:String(d)}),a.left+4,u(d)-A/2,`muted`,`left`)}#d(e,{axisSteps:t},n){let{box:r,x:i,y:a}=e;for(let t of this.#c)e.line([r.left,a(t)],[r.right,a(t)],`hairline`),e.write(n.fixed(t,+(t<10)),r.left-10,a(t),`muted`,`right`);let o=r.bottom+A;for(let r of[0,1,2,3,4]){let a=r*t/4;e.write(n.count(a),i(a),o,`muted`,`center`)}e.write(n(`readout.loss`),r.left,a(this.#a[1])-A/2,`muted`,`left`),e.write(n(`chart.steps`),r.right+e.widthOf(`${n.count(t)}  `)/2,o,`muted`,`left`)}};function B(e){let t=devicePixelRatio,[n,r]=[e.clientWidth,e.clientHeight].map(e=>Math.round(e*t));return(e.width!==n||e.height!==r)&&Object.assign(e,{width:n,height:r}),t}var V=({clientWidth:e,clientHeight:t})=>({left:32,right:e-68,top:O,bottom:t-26});function H({smoothed:e,lastHeldOut:t},n,r){if(e===null)return[];let i=e=>Math.max(23,r(e)),a={text:n(`chart.training`),colour:`accent`,height:i(e)};if(t===null)return[a];let o={text:n(`chart.held-out`),colour:`held-out`,height:i(t)},[s,c]=o.height<=a.height?[o,a]:[a,o],l=Math.max(0,A-(c.height-s.height))/2;return s.height-=l,c.height+=l,[s,c]}var U=class{#e;#t;constructor(e,t,n,r,i){this.#e=e,this.#t=t,this.box=n,this.x=r,this.y=i}widthOf(e){return this.#e.measureText(e).width}line([e,t],[n,r],i,a=[]){let o=this.#e;o.strokeStyle=l(this.#t,i),o.lineWidth=1,o.setLineDash(a),o.beginPath(),o.moveTo(e,t),o.lineTo(n,r),o.stroke(),o.setLineDash([])}curve(e,t,n,r=[],i=this.y){let{box:a,x:o}=this,s=this.#e;s.save(),s.beginPath(),s.rect(a.left,a.top,a.right-a.left,a.bottom-a.top),s.clip(),s.strokeStyle=l(this.#t,t),s.lineWidth=n,s.lineJoin=`round`,s.setLineDash(r),s.beginPath();let c=1/(o(1)-o(0));for(let t=0;t<e.length;){let n=Math.floor(t/c),[r,a,l,u]=[NaN,0,1/0,-1/0],d=o(t);do{let n=e[t++];n!==null&&(Number.isNaN(r)&&(r=n),a=n,n<l&&(l=n),n>u&&(u=n))}while(t<e.length&&Math.floor(t/c)===n);if(!Number.isNaN(r)&&(s.lineTo(d,i(r)),l!==u))for(let e of[l,u,a])s.lineTo(d,i(e))}s.stroke(),s.restore()}write(e,t,n,r,i){let a=this.#e;a.textAlign=i,a.textBaseline=`middle`,a.lineJoin=`round`,a.lineWidth=4,a.strokeStyle=l(this.#t,`paper`),a.strokeText(e,t,n),a.fillStyle=l(this.#t,r),a.fillText(e,t,n)}};f({"train.moment":`Step shown`});function W(e,t,{inWords:n,kind:r=``,onPointer:i,onLeave:o}){let{step:c,numSteps:l}=t.state;return s`
<input
type="range" class=${r} min="0" max=${l} step=${Math.ceil(l/200)}
?disabled=${c===0} aria-label=${e(`train.moment`)} aria-valuetext=${n}
.value=${v(String(a(t.state).step))}
@input=${({target:e})=>{let n=e.valueAsNumber;t.stepViewed(n),n>c&&(e.value=String(c))}} @pointermove=${i} @pointerleave=${o}
>
`}f({"option.nLayer":`Layers`,"option.nEmbd":`Width`,"option.nHead":`Heads`,"option.blockSize":`Context length`,"option.batchSize":`Batch size`,"option.numSteps":`Steps`,"option.seed":`Random seed`,"option.learningRate":`Learning rate`,"option.precision":`Exact`,"option.list":`List`,"option.temperature":`Temperature`,"option.topK":`top-k`,"option.topP":`top-p`,"option.minP":`min-p`,"option.prefix":`First letters`,"list.names":`names`,"list.names-source":`Given to babies in the United States in 2018. Social Security Administration, public domain.`,"list.japan":`towns of Japan`,"list.japan-source":`GeoNames, CC BY 4.0.`,"list.finland":`towns of Finland`,"list.finland-source":`GeoNames, CC BY 4.0.`,"list.elements":`chemical elements`,"list.elements-source":`The names of all 118 in English, by IUPAC.`,"list.korea":`Korean given names`,"list.korea-source":`Learned in letters of Hangul, shown in syllables. Faker, MIT.`,"list.own":`your own list`,"list.own-source":`It stays in this page.`,"list.label":`Your list, one name a line`,"list.placeholder":`Paste or drop a list here, one name a line.`,"list.not-shown":`A long list is loaded, but not shown. Type, paste or drop another to replace it.`,"list.use":`Use this list`,"list.file":`From a file \u2026`,"list.lines":{one:`{count} line,`,other:`{count} lines,`},"list.letters":{one:`{count} different character.`,other:`{count} different characters.`},"list.too-short":`Too little to learn from: at least {min} lines are needed, one name each.`,"list.too-many-letters":`Too many different characters: the engine has room for {max}.`,"list.marks":{one:`{count} line had an invisible mark or an unusual space at an end: cut.`,other:`{count} lines had invisible marks or unusual spaces at their ends: cut.`},"list.encoding":`Read as {encoding}, a guess.`,"list.column":`From column {column}.`,"list.other-columns":`Other columns:`,"list.headings":{one:`{count} row is a heading or a note: left out.`,other:`{count} rows are headings or notes: left out.`},"list.split":`One long line: split at its commas or the like.`,"list.sheet":{one:`From the sheet \u201c{name}\u201d; the other one is left out.`,other:`From the sheet \u201c{name}\u201d; {count} others are left out.`},"list.numbers":`Numbers or bullets before the names: taken off.`,"list.twice":{one:`{count} letter is spelled in two ways (NFC and NFD): {letters}.`,other:`{count} letters are spelled in two ways (NFC and NFD): {letters}.`},"list.unify":`Spell each in one way`,"list.hangul":`These are syllables, written with {count} letters (jamo).`,"list.jamo":`Learn letters instead`,"list.syllables":`Learn syllables instead`,"list.broken-json":`It looks like JSON, and is incomplete or damaged.`,"list.no-names":`It has no column of names: only numbers and the like.`,"list.is-pdf":`This is a PDF. Open it, copy the names, and paste them here.`,"list.is-sheet":`This spreadsheet could not be read. Open it, copy the column of names, and paste it here.`,"list.is-document":`This is a document. Open it, copy the names, and paste them here.`,"list.is-archive":`This is an archive. Unpack it, and give the list that is in it.`,"list.is-picture":`This is a picture. A list must be text: type it, or paste it here.`,"list.is-model":`This is a model. Load it under \u201cA file\u201d.`,"list.is-page":`This is a web page or XML. Open it, copy the names, and paste them here.`,"list.is-binary":`This is not text. Export its names as text or CSV.`,"list.too-large":`Too much: {max} characters fit.`,"list.file-too-large":`\u201c{name}\u201d is too large: {size} bytes, and {max} fit. Keep only the column of names, or fewer lines.`,"list.file-unreadable":`\u201c{name}\u201d could not be read. Open it elsewhere, copy its lines, and paste them here.`,"train.at-latest":`step {step}, the latest`,"train.at-step":`step {step}`,"train.no-curve":`The loss will be drawn here: lower is better.`,"train.drag":`Drag along the curve to view an earlier step.`,"train.step-number":`Step {step}`,"train.pointed":`{step}: training loss {loss}`,"train.shown":`{step} is shown: training loss {loss}.`,"train.latest":`Back to latest`,"chart.label":`Chart of the loss after {step} of {numSteps} steps.`,"chart.label-training":`Training, smoothed: {loss}.`,"chart.label-held-out":`Held-out names: {loss}.`,"chart.label-guess":`A random guess: {loss}.`,"chart.label-rate":`Learning rate: {rate}, falling linearly to 0.`,"pin.pin":`Pin this run`,"pin.full":`{count} pinned: remove one`,"pin.runs":`Runs in the chart`,"pin.now":`now: {settings}`,"pin.run":`pinned {number} ({loss}): {settings}`,"pin.only":`this run`,"pin.same":`same settings`,"pin.setting":`{name} {value}`,"pin.remove":`Remove pinned run {number}`,"pin.float32":`float32`,"pin.float64":`float64`,"exact.note":`This model is exact: it equals microgpt.py. With the same list, settings and seed, Python gets the same parameters, losses and names.`,"exact.altered":`This model is exact, but was changed by hand: microgpt.py has no such run.`});var G=class extends r{static id=`train`;static styles=t`
& {
--plot: calc(15 * var(--mg-rem));
--plot-height: calc(var(--plot) - ${26}px - calc(0.5 * var(--mg-rem)));
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
display: block;
width: 100%;
height: var(--plot);
}
.pin {
position: absolute;
z-index: 1;
inset: 0 0 auto auto;
width: ${60}px;
color: var(--muted);
font-size: calc(0.75 * var(--mg-rem));
line-height: 1.4;
text-align: start;
}
.pin[aria-disabled="true"] {
text-decoration: none;
}
.pin[aria-pressed="true"]::before {
content: "\u2713 " / "";
}
.runs {
min-height: calc(1.5 * var(--mg-rem) * var(--lines));
margin: 0;
padding: 0;
color: var(--muted);
font-size: calc(0.75 * var(--mg-rem));
font-variant-numeric: tabular-nums;
line-height: 1.4;
list-style: none;
}
.runs li {
display: flex;
align-items: center;
gap: var(--space);
min-height: calc(1.5 * var(--mg-rem));
}
.runs svg {
flex: none;
width: ${32}px;
height: 2px;
overflow: visible;
}
.runs line {
stroke: var(--muted);
stroke-width: 1.5;
}
.runs .current line {
stroke: var(--accent);
stroke-width: 2;
}
.runs button {
flex: none;
min-width: calc(1.5 * var(--mg-rem));
min-height: calc(1.5 * var(--mg-rem));
padding: 0;
border: 0;
color: inherit;
}
.runs button:hover {
color: var(--ink);
}
.moment {
--knob: calc(1.25 * var(--mg-rem));
position: absolute;
top: calc(0.5 * var(--mg-rem));
left: calc(${32}px - var(--knob) / 2);
width: calc((100% - ${100}px) * var(--share) + var(--knob));
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
.exact {
max-width: calc(60 * var(--mg-rem));
margin: 0;
color: var(--muted);
font-size: var(--small);
}
@container (max-width: 640px) {
& {
--plot: calc(10.5 * var(--mg-rem));
}
}
@media print {
.moment,
.pin,
.runs button {
display: none;
}
}
`;pointed=null;#e=new z(this.host);render(){let{t,state:n}=this,{history:r,step:a,numSteps:o,model:c,viewedStep:l,settings:d,pinned:f}=n,p=f.filter(e=>e!==u(n)),m=Math.max(o,...p.map(({history:e})=>e.length)),{learningRate:h}=d,_=c?.baselines.guess;return this.#e.draw(t,{history:r,numSteps:o,learningRate:h,axisSteps:m,pinned:p,guess:_}),s`
<div part="chart">
<figure .style=${`--share: ${o/m}`}>
<canvas class="plot" aria-hidden="true" ${D(this.#e.attach)}></canvas>
${a>0&&this.hasControls?this.#t(n):g}
<figcaption class="spoken">${this.#l(n)}</figcaption>
${this.hasControls?this.#n(n):g} ${f.length?this.#r(e(n)):g}
</figure>
<p class="when">${this.#o(n,l??this.pointed)}</p>
</div>
${n.made?.settings.precision===`f64`?s`<p class="exact">${t(i(n)?`exact.altered`:`exact.note`)}</p>`:g}
`}#t({step:e,viewedStep:t}){let{t:n,store:r}=this,i=t===null;return W(n,r,{kind:`moment ${i?`now`:`past`}`,inWords:i?n(`train.at-latest`,{step:e}):n(`train.at-step`,{step:t}),onPointer:this.#s,onLeave:()=>this.#c(null)})}#n(e){let{t,store:n}=this,r=u(e),i=!r&&e.pinned.length===4;return e.training||e.history.smoothed===null?g:s`
<button
class="link pin" aria-pressed=${r!==void 0} aria-disabled=${i}
@click=${()=>r?n.runUnpinned(r.number):n.runPinned()}
>${i?t(`pin.full`,{count:4}):t(`pin.pin`)}</button>
`}#r(e){let{t,state:r}=this,i=n(e);return s`
<ul class="runs" .style=${`--lines: ${r.pinned.length+1}`} aria-label=${t(`pin.runs`)}>
${e.map(n=>{let a=`number`in n?n.number:0,c=n.history===r.history,l=e.length===1?t(`pin.only`):K(t,n,i),u=c?t(`pin.now`,{settings:l}):t(`pin.run`,{number:a,settings:l,loss:t.loss(n.history.smoothed)});return s`
<li class=${c?`current`:``}>
<svg aria-hidden="true">${o`<line y1="1" x2="${32}" y2="1" stroke-dasharray=${c?g:L(a).join(` `)} />`}</svg>
<span>${u}</span> ${a&&this.hasControls?this.#i(a):g}
</li>
`})}
</ul>
`}#i(e){let t=this.t(`pin.remove`,{number:e});return s`<button aria-label=${t} title=${t} @click=${()=>this.#a(e)}>\u00d7</button>`}async#a(e){this.store.runUnpinned(e),await this.host.updateComplete;let t=this.find(`.runs button`);t?t.focus():this.host.session.focusControls()}#o({history:e,step:t,viewedStep:n},r){let{t:i}=this;if(r===null&&!this.hasControls)return g;if(r===null)return i(t>0?`train.drag`:`train.no-curve`);let a={step:s`<b>${i(`train.step-number`,{step:r})}</b>`,loss:i.loss(e.smoothedAt(r))},o=i.parts(r===n?`train.shown`:`train.pointed`,a);return n===null||!this.hasControls?o:s`${o} <button class="link now" @click=${()=>this.store.stepViewed(null)}>${i(`train.latest`)}</button>`}#s=e=>{let t=this.#e.stepAt(e);this.#c(t!==null&&t>=0&&t<this.state.step?t:null)};#c(e){this.#e.point(e),this.set({pointed:e})}#l({history:e,numSteps:t,model:n,settings:r}){let{t:i}=this,{length:a,smoothed:o,lastHeldOut:s}=e,c=n?.baselines.guess;return[i(`chart.label`,{step:a,numSteps:t}),o===null?``:i(`chart.label-training`,{loss:i.loss(o)}),s===null?``:i(`chart.label-held-out`,{loss:i.loss(s)}),c===void 0?``:i(`chart.label-guess`,{loss:i.loss(c)}),i(`chart.label-rate`,{rate:String(e.rates[0]??r.learningRate)})].join(` `)}};function K(e,{plan:t},n){return n.map(n=>{if(n===`list`)return e(`list.${t.list}`);let r=t.settings[n];return n===`precision`?e(r===`f64`?`pin.float64`:`pin.float32`):e(`pin.setting`,{name:e(`option.${n}`).toLowerCase(),value:n===`learningRate`?String(r):r})}).join(`, `)||e(`pin.same`)}export{G as Train};