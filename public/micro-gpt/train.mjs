
import{F as e,L as t,P as n,S as r,V as i,_ as a,g as o,n as s,p as c,r as l,t as u,w as d}from"./core.mjs";import{n as f,t as p}from"./live.mjs";
/**
* @license
* Copyright 2017 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/var m=(e,t)=>{let n=e._$AN;if(n===void 0)return!1;for(let e of n)e._$AO?.(t,!1),m(e,t);return!0},h=e=>{let t,n;do{if((t=e._$AM)===void 0)break;n=t._$AN,n.delete(e),e=t}while(n?.size===0)},g=e=>{for(let t;t=e._$AM;e=t){let n=t._$AN;if(n===void 0)t._$AN=n=/* @__PURE__ */ new Set;else if(n.has(e))break;n.add(e),y(t)}};function _(e){this._$AN===void 0?this._$AM=e:(h(this),this._$AM=e,g(this))}function v(e,t=!1,n=0){let r=this._$AH,i=this._$AN;if(i!==void 0&&i.size!==0){if(t){if(Array.isArray(r))for(let e=n;e<r.length;e++)m(r[e],!1),h(r[e]);else r!=null&&(m(r,!1),h(r))}else m(this,e)}}var y=e=>{e.type==l.CHILD&&(e._$AP??=v,e._$AQ??=_)},b=class extends s{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,t,n){super._$AT(e,t,n),g(this),this.isConnected=e._$AU}_$AO(e,t=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),t&&(m(this,e),h(this))}setValue(e){if(f(this._$Ct))this._$Ct._$AI(e,this);else{let t=[...this._$Ct._$AH];t[this._$Ci]=e,this._$Ct._$AI(t,this,0)}}disconnected(){}reconnected(){}},x=/* @__PURE__ */ new WeakMap,S=u(class extends b{render(t){
/**
* @license
* Copyright 2020 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
return e}update(t,[n]){let r=n!==this.G;return r&&this.rt(void 0),(r||this.lt!==this.ct)&&(this.G=n,this.ht=t.options?.host,this.rt(this.ct=t.element)),e}rt(e){if(this.G!==void 0){if(this.isConnected||(e=void 0),typeof this.G==`function`){let t=this.ht??globalThis,n=x.get(t);n===void 0&&(n=/* @__PURE__ */ new WeakMap,x.set(t,n)),n.get(this.G)!==void 0&&this.G.call(this.ht,void 0),n.set(this.G,e),e!==void 0&&this.G.call(this.ht,e)}else this.G.value=e}}get lt(){return typeof this.G==`function`?x.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}});c({"chart.steps":`steps`,"chart.training":`training`,"chart.held-out":`held out`,"chart.guess":`random guess {loss}`});var C=8,w=12,T=15,E=[.5,1,2,5],D=8,O=.5,k=3,A=[2,3.5],j=class{#e;#t;#n=new ResizeObserver(()=>this.#l());#r;#i;#a=A;#o=null;constructor(e){this.#e=e}attach=e=>{this.#n.disconnect(),this.#t=e instanceof HTMLCanvasElement?e:void 0,this.#t&&this.#n.observe(this.#t)};draw(e,t){t.history!==this.#i?.history&&(this.#a=A),[this.#r,this.#i]=[e,t],this.#s(t),this.#l()}stepAt({clientX:e}){if(!this.#t||!this.#i)return null;let{left:t,right:n}=N(this.#t),r=(e-this.#t.getBoundingClientRect().left-t)/(n-t);return Math.round(r*this.#i.numSteps)}point(e){this.#o=e,this.#l()}#s({history:e,guess:t}){if(t===void 0)return;let{smoothed:n,lastHeldOut:r}=e,i=[n??t,r??t,t].map(e=>Math.min(e,k*t));this.#a=[Math.min(this.#a[0],...i.map(e=>Math.floor((e-.1)/O)*O)),Math.max(this.#a[1],...i.map(e=>Math.ceil(e/O)*O))]}get#c(){let[e,t]=this.#a,n=E.find(n=>(t-e)/n<=D)??E[E.length-1],r=Math.ceil(e/n);return[...Array(Math.floor(t/n)-r+1)].map((e,t)=>(r+t)*n)}#l(){let[e,t,n,r]=[this.#t,this.#i,this.#r,this.#e],i=e?.getContext(`2d`);if(!e||!t||!n||!i||e.clientWidth===0)return;let o=M(e);i.setTransform(o,0,0,o,0,0),i.clearRect(0,0,e.clientWidth,e.clientHeight),i.font=`${w}px ${getComputedStyle(a(r)).getPropertyValue(`--mono`)}`;let s=N(e),[c,l]=[this.#a[0]-O/2,this.#a[1]+O/3],u=e=>s.left+(s.right-s.left)*e/t.numSteps,d=e=>s.top+(s.bottom-s.top)*(l-e)/(l-c),f=new F(i,r,s,u,d);this.#u(f,t,n);let{raw:p,smooth:m,heldOut:h}=t.history;f.curve(p,`accent-pale`,1),f.curve(m,`accent`,2),f.curve(h,`held-out`,1.5),this.#o!==null&&f.line([u(this.#o),s.top],[u(this.#o),s.bottom],`muted`,[3,3]),t.guess!==void 0&&(f.line([s.left,d(t.guess)],[s.right,d(t.guess)],`muted`,[1,4]),f.write(n(`chart.guess`,{loss:n.loss(t.guess)}),s.right,d(t.guess)-T/2,`muted`,`right`));for(let{text:e,colour:r,height:i}of P(t.history,n,d))f.write(e,u(t.history.length)+8,i,r,`left`)}#u(e,{numSteps:t},n){let{box:r,x:i,y:a}=e;for(let t of this.#c)e.line([r.left,a(t)],[r.right,a(t)],`hairline`),e.write(n.fixed(t,+(t<10)),r.left-10,a(t),`muted`,`right`);let o=r.bottom+T;for(let r of[0,1,2,3,4]){let a=r*t/4;e.write(n.count(a),i(a),o,`muted`,`center`)}e.write(n(`readout.loss`),r.left,a(this.#a[1])-T/2,`muted`,`left`),e.write(n(`chart.steps`),r.right+e.widthOf(`${n.count(t)}  `)/2,o,`muted`,`left`)}};function M(e){let t=devicePixelRatio,[n,r]=[e.clientWidth,e.clientHeight].map(e=>Math.round(e*t));return(e.width!==n||e.height!==r)&&Object.assign(e,{width:n,height:r}),t}var N=({clientWidth:e,clientHeight:t})=>({left:32,right:e-68,top:C,bottom:t-26});function P({smoothed:e,lastHeldOut:t},n,r){if(e===null)return[];let i=e=>Math.max(23,r(e)),a={text:n(`chart.training`),colour:`accent`,height:i(e)};if(t===null)return[a];let o={text:n(`chart.held-out`),colour:`held-out`,height:i(t)},[s,c]=o.height<=a.height?[o,a]:[a,o],l=Math.max(0,T-(c.height-s.height))/2;return s.height-=l,c.height+=l,[s,c]}var F=class{#e;#t;constructor(e,t,n,r,i){this.#e=e,this.#t=t,this.box=n,this.x=r,this.y=i}widthOf(e){return this.#e.measureText(e).width}line([e,t],[n,r],i,a=[]){let s=this.#e;s.strokeStyle=o(this.#t,i),s.lineWidth=1,s.setLineDash(a),s.beginPath(),s.moveTo(e,t),s.lineTo(n,r),s.stroke(),s.setLineDash([])}curve(e,t,n){let{box:r,x:i,y:a}=this,s=this.#e;s.save(),s.beginPath(),s.rect(r.left,r.top,r.right-r.left,r.bottom-r.top),s.clip(),s.strokeStyle=o(this.#t,t),s.lineWidth=n,s.lineJoin=`round`,s.beginPath();let c=1/(i(1)-i(0));for(let t=0;t<e.length;){let n=Math.floor(t/c),[r,o,l,u]=[NaN,0,1/0,-1/0],d=i(t);do{let n=e[t++];n!==null&&(Number.isNaN(r)&&(r=n),o=n,n<l&&(l=n),n>u&&(u=n))}while(t<e.length&&Math.floor(t/c)===n);if(!Number.isNaN(r)&&(s.lineTo(d,a(r)),l!==u))for(let e of[l,u,o])s.lineTo(d,a(e))}s.stroke(),s.restore()}write(e,t,n,r,i){let a=this.#e;a.textAlign=i,a.textBaseline=`middle`,a.lineJoin=`round`,a.lineWidth=4,a.strokeStyle=o(this.#t,`paper`),a.strokeText(e,t,n),a.fillStyle=o(this.#t,r),a.fillText(e,t,n)}};c({"train.moment":`Step shown`});function I(e,n,{inWords:r,kind:i=``,onPointer:a,onLeave:o}){let{step:s,numSteps:c}=n.state;return t`
<input
type="range" class=${i} min="0" max=${c} step=${Math.ceil(c/200)}
?disabled=${s===0} aria-label=${e(`train.moment`)} aria-valuetext=${r}
.value=${p(String(d(n.state).step))}
@input=${({target:e})=>{let t=e.valueAsNumber;n.stepViewed(t),t>s&&(e.value=String(s))}} @pointermove=${a} @pointerleave=${o}
>
`}c({"train.at-latest":`step {step}, the latest`,"train.at-step":`step {step}`,"train.no-curve":`The loss will be drawn here: lower is better.`,"train.drag":`Drag along the curve to view an earlier step.`,"train.step-number":`Step {step}`,"train.pointed":`{step}: training loss {loss}`,"train.shown":`{step} is shown: training loss {loss}.`,"train.latest":`Back to latest`,"chart.label":`Chart of the loss after {step} of {numSteps} steps.`,"chart.label-training":`Training, smoothed: {loss}.`,"chart.label-held-out":`Held-out names: {loss}.`,"chart.label-guess":`A random guess: {loss}.`,"exact.note":`This model is exact: it equals microgpt.py. With the same list, settings and seed, Python gets the same parameters, losses and names.`,"exact.altered":`This model is exact, but was changed by hand: microgpt.py has no such run.`});var L=class extends n{static id=`train`;static styles=i`
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
display: block;
width: 100%;
height: calc(15 * var(--mg-rem));
}
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
.exact {
max-width: calc(60 * var(--mg-rem));
margin: 0;
color: var(--muted);
font-size: var(--small);
}
@container (max-width: 640px) {
& {
--plot-height: calc(calc(10.5 * var(--mg-rem)) - ${26}px - calc(0.5 * var(--mg-rem)));
}
.plot {
height: calc(10.5 * var(--mg-rem));
}
}
@media print {
.moment {
display: none;
}
}
`;pointed=null;#e=new j(this.host);render(){let{t:n,state:i}=this,{history:a,step:o,numSteps:s,model:c,viewedStep:l}=i;return this.#e.draw(n,{history:a,numSteps:s,guess:c?.baselines.guess}),t`
<div part="chart">
<figure>
<canvas class="plot" aria-hidden="true" ${S(this.#e.attach)}></canvas>
${o>0&&this.hasControls?this.#t(i):e}
<figcaption class="spoken">${this.#a(i)}</figcaption>
</figure>
<p class="when">${this.#n(i,l??this.pointed)}</p>
</div>
${i.made?.settings.precision===`f64`?t`<p class="exact">${n(r(i)?`exact.altered`:`exact.note`)}</p>`:e}
`}#t({step:e,viewedStep:t}){let{t:n,store:r}=this,i=t===null;return I(n,r,{kind:`moment ${i?`now`:`past`}`,inWords:i?n(`train.at-latest`,{step:e}):n(`train.at-step`,{step:t}),onPointer:this.#r,onLeave:()=>this.#i(null)})}#n({history:n,step:r,viewedStep:i},a){let{t:o}=this;if(a===null&&!this.hasControls)return e;if(a===null)return o(r>0?`train.drag`:`train.no-curve`);let s={step:t`<b>${o(`train.step-number`,{step:a})}</b>`,loss:o.loss(n.smoothedAt(a))},c=o.parts(a===i?`train.shown`:`train.pointed`,s);return i===null||!this.hasControls?c:t`${c} <button class="link now" @click=${()=>this.store.stepViewed(null)}>${o(`train.latest`)}</button>`}#r=e=>{let t=this.#e.stepAt(e);this.#i(t!==null&&t>=0&&t<this.state.step?t:null)};#i(e){this.#e.point(e),this.set({pointed:e})}#a({history:e,numSteps:t,model:n}){let{t:r}=this,{length:i,smoothed:a,lastHeldOut:o}=e,s=n?.baselines.guess;return[r(`chart.label`,{step:i,numSteps:t}),a===null?``:r(`chart.label-training`,{loss:r.loss(a)}),o===null?``:r(`chart.label-held-out`,{loss:r.loss(o)}),s===void 0?``:r(`chart.label-guess`,{loss:r.loss(s)})].join(` `)}};export{L as Train};