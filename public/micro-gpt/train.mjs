
import{B as e,C as t,F as n,I as r,L as i,N as a,P as o,_ as s,g as c,n as l,p as u,r as d,t as f}from"./core.mjs";
/**
* @license
* Copyright 2020 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/var{I:p}=i,m=e=>e.strings===void 0,h={},g=(e,t=h)=>e._$AH=t,_=(e,t)=>{
/**
* @license
* Copyright 2017 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
let n=e._$AN;if(n===void 0)return!1;for(let e of n)e._$AO?.(t,!1),_(e,t);return!0},v=e=>{let t,n;do{if((t=e._$AM)===void 0)break;n=t._$AN,n.delete(e),e=t}while(n?.size===0)},y=e=>{for(let t;t=e._$AM;e=t){let n=t._$AN;if(n===void 0)t._$AN=n=/* @__PURE__ */ new Set;else if(n.has(e))break;n.add(e),S(t)}};function b(e){this._$AN===void 0?this._$AM=e:(v(this),this._$AM=e,y(this))}function x(e,t=!1,n=0){let r=this._$AH,i=this._$AN;if(i!==void 0&&i.size!==0){if(t){if(Array.isArray(r))for(let e=n;e<r.length;e++)_(r[e],!1),v(r[e]);else r!=null&&(_(r,!1),v(r))}else _(this,e)}}var S=e=>{e.type==d.CHILD&&(e._$AP??=x,e._$AQ??=b)},C=class extends l{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,t,n){super._$AT(e,t,n),y(this),this.isConnected=e._$AU}_$AO(e,t=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),t&&(_(this,e),v(this))}setValue(e){if(m(this._$Ct))this._$Ct._$AI(e,this);else{let t=[...this._$Ct._$AH];t[this._$Ci]=e,this._$Ct._$AI(t,this,0)}}disconnected(){}reconnected(){}},w=/* @__PURE__ */ new WeakMap,T=f(class extends C{render(e){
/**
* @license
* Copyright 2020 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
return o}update(e,[t]){let n=t!==this.G;return n&&this.rt(void 0),(n||this.lt!==this.ct)&&(this.G=t,this.ht=e.options?.host,this.rt(this.ct=e.element)),o}rt(e){if(this.G!==void 0){if(this.isConnected||(e=void 0),typeof this.G==`function`){let t=this.ht??globalThis,n=w.get(t);n===void 0&&(n=/* @__PURE__ */ new WeakMap,w.set(t,n)),n.get(this.G)!==void 0&&this.G.call(this.ht,void 0),n.set(this.G,e),e!==void 0&&this.G.call(this.ht,e)}else this.G.value=e}}get lt(){return typeof this.G==`function`?w.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}});u({"chart.steps":`steps`,"chart.training":`training`,"chart.held-out":`held out`,"chart.guess":`random guess {loss}`});var E=8,D=12,O=15,k=[.5,1,2,5],A=8,j=.5,M=3,N=[2,3.5],P=class{#e;#t;#n=new ResizeObserver(()=>this.#l());#r;#i;#a=N;#o=null;constructor(e){this.#e=e}attach=e=>{this.#n.disconnect(),this.#t=e instanceof HTMLCanvasElement?e:void 0,this.#t&&this.#n.observe(this.#t)};draw(e,t){t.history!==this.#i?.history&&(this.#a=N),[this.#r,this.#i]=[e,t],this.#s(t),this.#l()}stepAt({clientX:e}){if(!this.#t||!this.#i)return null;let{left:t,right:n}=I(this.#t),r=(e-this.#t.getBoundingClientRect().left-t)/(n-t);return Math.round(r*this.#i.numSteps)}point(e){this.#o=e,this.#l()}#s({history:e,guess:t}){if(t===void 0)return;let{smoothed:n,lastHeldOut:r}=e,i=[n??t,r??t,t].map(e=>Math.min(e,M*t));this.#a=[Math.min(this.#a[0],...i.map(e=>Math.floor((e-.1)/j)*j)),Math.max(this.#a[1],...i.map(e=>Math.ceil(e/j)*j))]}get#c(){let[e,t]=this.#a,n=k.find(n=>(t-e)/n<=A)??k[k.length-1],r=Math.ceil(e/n);return[...Array(Math.floor(t/n)-r+1)].map((e,t)=>(r+t)*n)}#l(){let[e,t,n,r]=[this.#t,this.#i,this.#r,this.#e],i=e?.getContext(`2d`);if(!e||!t||!n||!i||e.clientWidth===0)return;let a=F(e);i.setTransform(a,0,0,a,0,0),i.clearRect(0,0,e.clientWidth,e.clientHeight),i.font=`${D}px ${getComputedStyle(s(r)).getPropertyValue(`--mono`)}`;let o=I(e),[c,l]=[this.#a[0]-j/2,this.#a[1]+j/3],u=e=>o.left+(o.right-o.left)*e/t.numSteps,d=e=>o.top+(o.bottom-o.top)*(l-e)/(l-c),f=new R(i,r,o,u,d);this.#u(f,t,n);let{raw:p,smooth:m,heldOut:h}=t.history;f.curve(p,`accent-pale`,1),f.curve(m,`accent`,2),f.curve(h,`held-out`,1.5),this.#o!==null&&f.line([u(this.#o),o.top],[u(this.#o),o.bottom],`muted`,[3,3]),t.guess!==void 0&&(f.line([o.left,d(t.guess)],[o.right,d(t.guess)],`muted`,[1,4]),f.write(n(`chart.guess`,{loss:n.loss(t.guess)}),o.right,d(t.guess)-O/2,`muted`,`right`));for(let{text:e,colour:r,height:i}of L(t.history,n,d))f.write(e,u(t.history.length)+8,i,r,`left`)}#u(e,{numSteps:t},n){let{box:r,x:i,y:a}=e;for(let t of this.#c)e.line([r.left,a(t)],[r.right,a(t)],`hairline`),e.write(n.fixed(t,+(t<10)),r.left-10,a(t),`muted`,`right`);let o=r.bottom+O;for(let r of[0,1,2,3,4]){let a=r*t/4;e.write(n.count(a),i(a),o,`muted`,`center`)}e.write(n(`readout.loss`),r.left,a(this.#a[1])-O/2,`muted`,`left`),e.write(n(`chart.steps`),r.right+e.widthOf(`${n.count(t)}  `)/2,o,`muted`,`left`)}};function F(e){let t=devicePixelRatio,[n,r]=[e.clientWidth,e.clientHeight].map(e=>Math.round(e*t));return(e.width!==n||e.height!==r)&&Object.assign(e,{width:n,height:r}),t}var I=({clientWidth:e,clientHeight:t})=>({left:32,right:e-68,top:E,bottom:t-26});function L({smoothed:e,lastHeldOut:t},n,r){if(e===null)return[];let i=e=>Math.max(23,r(e)),a={text:n(`chart.training`),colour:`accent`,height:i(e)};if(t===null)return[a];let o={text:n(`chart.held-out`),colour:`held-out`,height:i(t)},[s,c]=o.height<=a.height?[o,a]:[a,o],l=Math.max(0,O-(c.height-s.height))/2;return s.height-=l,c.height+=l,[s,c]}var R=class{#e;#t;constructor(e,t,n,r,i){this.#e=e,this.#t=t,this.box=n,this.x=r,this.y=i}widthOf(e){return this.#e.measureText(e).width}line([e,t],[n,r],i,a=[]){let o=this.#e;o.strokeStyle=c(this.#t,i),o.lineWidth=1,o.setLineDash(a),o.beginPath(),o.moveTo(e,t),o.lineTo(n,r),o.stroke(),o.setLineDash([])}curve(e,t,n){let{box:r,x:i,y:a}=this,o=this.#e;o.save(),o.beginPath(),o.rect(r.left,r.top,r.right-r.left,r.bottom-r.top),o.clip(),o.strokeStyle=c(this.#t,t),o.lineWidth=n,o.lineJoin=`round`,o.beginPath();let s=1/(i(1)-i(0));for(let t=0;t<e.length;){let n=Math.floor(t/s),[r,c,l,u]=[NaN,0,1/0,-1/0],d=i(t);do{let n=e[t++];n!==null&&(Number.isNaN(r)&&(r=n),c=n,n<l&&(l=n),n>u&&(u=n))}while(t<e.length&&Math.floor(t/s)===n);if(!Number.isNaN(r)&&(o.lineTo(d,a(r)),l!==u))for(let e of[l,u,c])o.lineTo(d,a(e))}o.stroke(),o.restore()}write(e,t,n,r,i){let a=this.#e;a.textAlign=i,a.textBaseline=`middle`,a.lineJoin=`round`,a.lineWidth=4,a.strokeStyle=c(this.#t,`paper`),a.strokeText(e,t,n),a.fillStyle=c(this.#t,r),a.fillText(e,t,n)}},z=f(class extends l{constructor(e){
/**
* @license
* Copyright 2020 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
if(super(e),e.type!==d.PROPERTY&&e.type!==d.ATTRIBUTE&&e.type!==d.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!m(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===n||t===o)return t;let r=e.element,i=e.name;if(e.type===d.PROPERTY){if(t===r[i])return n}else if(e.type===d.BOOLEAN_ATTRIBUTE){if(!!t===r.hasAttribute(i))return n}else if(e.type===d.ATTRIBUTE&&r.getAttribute(i)===t+``)return n;return g(e),t}});u({"train.moment":`Step shown`});function B(e,n,{inWords:i,kind:a=``,onPointer:o,onLeave:s}){let{step:c,numSteps:l}=n.state;return r`
<input
type="range" class=${a} min="0" max=${l} step=${Math.ceil(l/200)}
?disabled=${c===0} aria-label=${e(`train.moment`)} aria-valuetext=${i}
.value=${z(String(t(n.state).step))}
@input=${({target:e})=>{let t=e.valueAsNumber;n.stepViewed(t),t>c&&(e.value=String(c))}} @pointermove=${o} @pointerleave=${s}
>
`}u({"train.at-latest":`step {step}, the latest`,"train.at-step":`step {step}`,"train.no-curve":`The loss will be drawn here: lower is better.`,"train.drag":`Drag along the curve to view an earlier step.`,"train.step-number":`Step {step}`,"train.pointed":`{step}: training loss {loss}`,"train.shown":`{step} is shown: training loss {loss}.`,"train.latest":`Back to latest`,"chart.label":`Chart of the loss after {step} of {numSteps} steps.`,"chart.label-training":`Training, smoothed: {loss}.`,"chart.label-held-out":`Held-out names: {loss}.`,"chart.label-guess":`A random guess: {loss}.`,"exact.note":`This model is exact: it equals microgpt.py. With the same list, settings and seed, Python gets the same parameters, losses and names.`});var V=class extends a{static id=`train`;static styles=e`
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
`;pointed=null;#e=new P(this.host);render(){let{t:e,state:t}=this,{history:n,step:i,numSteps:a,model:s,viewedStep:c}=t;return this.#e.draw(e,{history:n,numSteps:a,guess:s?.baselines.guess}),r`
<div part="chart">
<figure>
<canvas class="plot" aria-hidden="true" ${T(this.#e.attach)}></canvas>
${i>0&&this.hasControls?this.#t(t):o}
<figcaption class="spoken">${this.#a(t)}</figcaption>
</figure>
<p class="when">${this.#n(t,c??this.pointed)}</p>
</div>
${t.made?.settings.precision===`f64`?r`<p class="exact">${e(`exact.note`)}</p>`:o}
`}#t({step:e,viewedStep:t}){let{t:n,store:r}=this,i=t===null;return B(n,r,{kind:`moment ${i?`now`:`past`}`,inWords:i?n(`train.at-latest`,{step:e}):n(`train.at-step`,{step:t}),onPointer:this.#r,onLeave:()=>this.#i(null)})}#n({history:e,step:t,viewedStep:n},i){let{t:a}=this;if(i===null&&!this.hasControls)return o;if(i===null)return a(t>0?`train.drag`:`train.no-curve`);let s={step:r`<b>${a(`train.step-number`,{step:i})}</b>`,loss:a.loss(e.smoothedAt(i))},c=a.parts(i===n?`train.shown`:`train.pointed`,s);return n===null||!this.hasControls?c:r`${c} <button class="link now" @click=${()=>this.store.stepViewed(null)}>${a(`train.latest`)}</button>`}#r=e=>{let t=this.#e.stepAt(e);this.#i(t!==null&&t>=0&&t<this.state.step?t:null)};#i(e){this.#e.point(e),this.set({pointed:e})}#a({history:e,numSteps:t,model:n}){let{t:r}=this,{length:i,smoothed:a,lastHeldOut:o}=e,s=n?.baselines.guess;return[r(`chart.label`,{step:i,numSteps:t}),a===null?``:r(`chart.label-training`,{loss:r.loss(a)}),o===null?``:r(`chart.label-held-out`,{loss:r.loss(o)}),s===void 0?``:r(`chart.label-guess`,{loss:r.loss(s)})].join(` `)}};export{V as Train};