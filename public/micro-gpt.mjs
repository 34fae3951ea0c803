/*!
 * <micro-gpt>: a GPT that learns to invent names, trained from nothing where it is read. MIT licence.
 *
 *     <script src="micro-gpt.js" defer></script>
 *     <micro-gpt view="train names">Here a small GPT learns to invent names, with JavaScript.</micro-gpt>
 *
 * Third-party notices: third-party-notices.md beside this file.
 *
 * Nothing is fetched after this file. A page with a content security policy needs in it
 *     script-src   this file's origin, and 'wasm-unsafe-eval' for the engine
 *     worker-src   blob: for the worker, which is part of this file
 *     connect-src  the origin of a saved model or a list, only where src or list-src names one
 */
var e=class{},t=globalThis,n=t.ShadowRoot&&(t.ShadyCSS===void 0||t.ShadyCSS.nativeShadow)&&`adoptedStyleSheets`in Document.prototype&&`replace`in CSSStyleSheet.prototype,r=Symbol(),i=/* @__PURE__ */ new WeakMap,a=class{constructor(e,t,n){
/**
* @license
* Copyright 2019 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
if(this._$cssResult$=!0,n!==r)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(n&&e===void 0){let n=t!==void 0&&t.length===1;n&&(e=i.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&i.set(t,e))}return e}toString(){return this.cssText}},o=e=>new a(typeof e==`string`?e:e+``,void 0,r),s=(e,...t)=>new a(e.length===1?e[0]:t.reduce((t,n,r)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if(typeof e==`number`)return e;throw Error(`Value passed to 'css' function must be a 'css' function result: `+e+`. Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.`)})(n)+e[r+1],e[0]),e,r),c=(e,r)=>{if(n)e.adoptedStyleSheets=r.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let n of r){let r=document.createElement(`style`),i=t.litNonce;i!==void 0&&r.setAttribute(`nonce`,i),r.textContent=n.cssText,e.appendChild(r)}},l=n||t.CSSStyleSheet===void 0?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t=``;for(let n of e.cssRules)t+=n.cssText;return o(t)})(e):e,{is:u,defineProperty:d,getOwnPropertyDescriptor:f,getOwnPropertyNames:p,getOwnPropertySymbols:m,getPrototypeOf:h}=Object,g=globalThis;g.customElements??=void 0;var _=g.trustedTypes,v=_?_.emptyScript:``,y=g.reactiveElementPolyfillSupport,b=(e,t)=>e,x={toAttribute(e,t){switch(t){case Boolean:e=e?v:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},S=(e,t)=>!u(e,t),C={attribute:!0,type:String,converter:x,reflect:!1,useDefault:!1,hasChanged:S};Symbol.metadata??=Symbol(`metadata`),g.litPropertyMetadata??=/* @__PURE__ */ new WeakMap;var w=class extends (globalThis.HTMLElement??e){static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=C){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),r=this.getPropertyDescriptor(e,n,t);r!==void 0&&d(this.prototype,e,r)}}static getPropertyDescriptor(e,t,n){let{get:r,set:i}=f(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:r,set(t){let a=r?.call(this);i?.call(this,t),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??C}static _$Ei(){if(this.hasOwnProperty(b(`elementProperties`)))return;let e=h(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(b(`finalized`)))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(b(`properties`))){let e=this.properties,t=[...p(e),...m(e)];for(let n of t)this.createProperty(n,e[n])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[e,n]of t)this.elementProperties.set(e,n)}this._$Eh=/* @__PURE__ */ new Map;for(let[e,t]of this.elementProperties){let n=this._$Eu(e,t);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let e of n)t.unshift(l(e))}else e!==void 0&&t.push(l(e));return t}static _$Eu(e,t){let n=t.attribute;return!1===n?void 0:typeof n==`string`?n:typeof e==`string`?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=/* @__PURE__ */ new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=/* @__PURE__ */ new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=/* @__PURE__ */ new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return c(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,n);if(r!==void 0&&!0===n.reflect){let i=(n.converter?.toAttribute===void 0?x:n.converter).toAttribute(t,n.type);this._$Em=e,i==null?this.removeAttribute(r):this.setAttribute(r,i),this._$Em=null}}_$AK(e,t){let n=this.constructor,r=n._$Eh.get(e);if(r!==void 0&&this._$Em!==r){let e=n.getPropertyOptions(r),i=typeof e.converter==`function`?{fromAttribute:e.converter}:e.converter?.fromAttribute===void 0?x:e.converter;this._$Em=r;let a=i.fromAttribute(t,e.type);this[r]=a??this._$Ej?.get(r)??a,this._$Em=null}}requestUpdate(e,t,n,r=!1,i){if(e!==void 0){let a=this.constructor;if(!1===r&&(i=this[e]),n??=a.getPropertyOptions(e),!((n.hasChanged??S)(i,t)||n.useDefault&&n.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(a._$Eu(e,n))))return;this.C(e,t,n)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:r,wrapped:i},a){n&&!(this._$Ej??=/* @__PURE__ */ new Map).has(e)&&(this._$Ej.set(e,a??t??this[e]),!0!==i||a!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),!0===r&&this._$Em!==e&&(this._$Eq??=/* @__PURE__ */ new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}let e=this.constructor.elementProperties;if(e.size>0)for(let[t,n]of e){let{wrapped:e}=n,r=this[t];!0!==e||this._$AL.has(t)||r===void 0||this.C(t,void 0,n,r)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=/* @__PURE__ */ new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};w.elementStyles=[],w.shadowRootOptions={mode:`open`},w[b(`elementProperties`)]=/* @__PURE__ */ new Map,w[b(`finalized`)]=/* @__PURE__ */ new Map,y?.({ReactiveElement:w}),(g.reactiveElementVersions??=[]).push(`2.1.2`);
/**
* @license
* Copyright 2017 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
var T=globalThis,E=e=>e,D=T.trustedTypes,O=D?D.createPolicy(`lit-html`,{createHTML:e=>e}):void 0,ee=`$lit$`,k=`lit$${Math.random().toFixed(9).slice(2)}$`,A=`?`+k,te=`<${A}>`,ne=T.document===void 0?{createTreeWalker:()=>({})}:document,re=()=>ne.createComment(``),ie=e=>e===null||typeof e!=`object`&&typeof e!=`function`,ae=Array.isArray,oe=e=>ae(e)||typeof e?.[Symbol.iterator]==`function`,j=`[ 	
\f\r]`,M=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,N=/-->/g,se=/>/g,P=RegExp(`>|${j}(?:([^\\s"'>=/]+)(${j}*=${j}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,`g`),F=/'/g,ce=/"/g,le=/^(?:script|style|textarea|title)$/i,ue=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),I=ue(1),de=ue(2),fe=Symbol.for(`lit-noChange`),L=Symbol.for(`lit-nothing`),pe=/* @__PURE__ */ new WeakMap,me=ne.createTreeWalker(ne,129);function he(e,t){if(!ae(e)||!e.hasOwnProperty(`raw`))throw Error(`invalid template strings array`);return O===void 0?t:O.createHTML(t)}var ge=(e,t)=>{let n=e.length-1,r=[],i,a=t===2?`<svg>`:t===3?`<math>`:``,o=M;for(let t=0;t<n;t++){let n=e[t],s,c,l=-1,u=0;for(;u<n.length&&(o.lastIndex=u,c=o.exec(n),c!==null);)u=o.lastIndex,o===M?c[1]===`!--`?o=N:c[1]===void 0?c[2]===void 0?c[3]!==void 0&&(o=P):(le.test(c[2])&&(i=RegExp(`</`+c[2],`g`)),o=P):o=se:o===P?c[0]===`>`?(o=i??M,l=-1):c[1]===void 0?l=-2:(l=o.lastIndex-c[2].length,s=c[1],o=c[3]===void 0?P:c[3]===`"`?ce:F):o===ce||o===F?o=P:o===N||o===se?o=M:(o=P,i=void 0);let d=o===P&&e[t+1].startsWith(`/>`)?` `:``;a+=o===M?n+te:l>=0?(r.push(s),n.slice(0,l)+ee+n.slice(l)+k+d):n+k+(l===-2?t:d)}return[he(e,a+(e[n]||`<?>`)+(t===2?`</svg>`:t===3?`</math>`:``)),r]},_e=class e{constructor({strings:t,_$litType$:n},r){let i;this.parts=[];let a=0,o=0,s=t.length-1,c=this.parts,[l,u]=ge(t,n);if(this.el=e.createElement(l,r),me.currentNode=this.el.content,n===2||n===3){let e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;(i=me.nextNode())!==null&&c.length<s;){if(i.nodeType===1){if(i.hasAttributes())for(let e of i.getAttributeNames())if(e.endsWith(ee)){let t=u[o++],n=i.getAttribute(e).split(k),r=/([.?@])?(.*)/.exec(t);c.push({type:1,index:a,name:r[2],strings:n,ctor:r[1]===`.`?R:r[1]===`?`?z:r[1]===`@`?Se:xe}),i.removeAttribute(e)}else e.startsWith(k)&&(c.push({type:6,index:a}),i.removeAttribute(e));if(le.test(i.tagName)){let e=i.textContent.split(k),t=e.length-1;if(t>0){i.textContent=D?D.emptyScript:``;for(let n=0;n<t;n++)i.append(e[n],re()),me.nextNode(),c.push({type:2,index:++a});i.append(e[t],re())}}}else if(i.nodeType===8){if(i.data===A)c.push({type:2,index:a});else{let e=-1;for(;(e=i.data.indexOf(k,e+1))!==-1;)c.push({type:7,index:a}),e+=k.length-1}}a++}}static createElement(e,t){let n=ne.createElement(`template`);return n.innerHTML=e,n}};function ve(e,t,n=e,r){if(t===fe)return t;let i=r===void 0?n._$Cl:n._$Co?.[r],a=ie(t)?void 0:t._$litDirective$;return i?.constructor!==a&&(i?._$AO?.(!1),a===void 0?i=void 0:(i=new a(e),i._$AT(e,n,r)),r===void 0?n._$Cl=i:(n._$Co??=[])[r]=i),i!==void 0&&(t=ve(e,i._$AS(e,t.values),i,r)),t}var ye=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,r=(e?.creationScope??ne).importNode(t,!0);me.currentNode=r;let i=me.nextNode(),a=0,o=0,s=n[0];for(;s!==void 0;){if(a===s.index){let t;s.type===2?t=new be(i,i.nextSibling,this,e):s.type===1?t=new s.ctor(i,s.name,s.strings,this,e):s.type===6&&(t=new Ce(i,this,e)),this._$AV.push(t),s=n[++o]}a!==s?.index&&(i=me.nextNode(),a++)}return me.currentNode=ne,r}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings===void 0?n._$AI(e[t]):(n._$AI(e,n,t),t+=n.strings.length-2)),t++}},be=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,r){this.type=2,this._$AH=L,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=ve(this,e,t),ie(e)?e===L||e==null||e===``?(this._$AH!==L&&this._$AR(),this._$AH=L):e!==this._$AH&&e!==fe&&this._(e):e._$litType$===void 0?e.nodeType===void 0?oe(e)?this.k(e):this._(e):this.T(e):this.$(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==L&&ie(this._$AH)?this._$AA.nextSibling.data=e:this.T(ne.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,r=typeof n==`number`?this._$AC(e):(n.el===void 0&&(n.el=_e.createElement(he(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===r)this._$AH.p(t);else{let e=new ye(r,this),n=e.u(this.options);e.p(t),this.T(n),this._$AH=e}}_$AC(e){let t=pe.get(e.strings);return t===void 0&&pe.set(e.strings,t=new _e(e)),t}k(t){ae(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let a of t)i===n.length?n.push(r=new e(this.O(re()),this.O(re()),this,this.options)):r=n[i],r._$AI(a),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let t=E(e).nextSibling;E(e).remove(),e=t}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},xe=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,r,i){this.type=1,this._$AH=L,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=i,n.length>2||n[0]!==``||n[1]!==``?(this._$AH=Array(n.length-1).fill(/* @__PURE__ */ new String),this.strings=n):this._$AH=L}_$AI(e,t=this,n,r){let i=this.strings,a=!1;if(i===void 0)e=ve(this,e,t,0),a=!ie(e)||e!==this._$AH&&e!==fe,a&&(this._$AH=e);else{let r=e,o,s;for(e=i[0],o=0;o<i.length-1;o++)s=ve(this,r[n+o],t,o),s===fe&&(s=this._$AH[o]),a||=!ie(s)||s!==this._$AH[o],s===L?e=L:e!==L&&(e+=(s??``)+i[o+1]),this._$AH[o]=s}a&&!r&&this.j(e)}j(e){e===L?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??``)}},R=class extends xe{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===L?void 0:e}},z=class extends xe{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==L)}},Se=class extends xe{constructor(e,t,n,r,i){super(e,t,n,r,i),this.type=5}_$AI(e,t=this){if((e=ve(this,e,t,0)??L)===fe)return;let n=this._$AH,r=e===L&&n!==L||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==L&&(n===L||r);r&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH==`function`?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Ce=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){ve(this,e)}},we={M:ee,P:k,A,C:1,L:ge,R:ye,D:oe,V:ve,I:be,H:xe,N:z,U:Se,B:R,F:Ce},Te=T.litHtmlPolyfillSupport;Te?.(_e,be),(T.litHtmlVersions??=[]).push(`3.3.3`);var Ee=(e,t,n)=>{let r=n?.renderBefore??t,i=r._$litPart$;if(i===void 0){let e=n?.renderBefore??null;r._$litPart$=i=new be(t.insertBefore(re(),e),e,void 0,n??{})}return i._$AI(e),i},De=globalThis,Oe=class extends w{constructor(){
/**
* @license
* Copyright 2017 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Ee(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return fe}};Oe._$litElement$=!0,Oe.finalized=!0,De.litElementHydrateSupport?.({LitElement:Oe});var ke=De.litElementPolyfillSupport;ke?.({LitElement:Oe}),(De.litElementVersions??=[]).push(`4.2.2`);var Ae=[`worker-died`,`no-answer`,`trap`],je=[`no-wasm`,`policy`],Me=class extends Error{constructor(e,t){super(t?.message??e),this.name=`EngineError`,this.code=e,this.problem={...t,code:e}}};function Ne(e){if(e instanceof Me)return e.problem;let t=String(e?.message??e);return e instanceof WebAssembly.RuntimeError?{code:`trap`,slots:{message:t}}:{code:typeof e?.code==`string`?e.code:`unexpected`,message:t}}var Pe=[{id:`names`,sha256:`e307e88ab12c5a1472de48ed7e38aaccbf907dcb22776002a3bf66d3a1b6c3e2`},{id:`japan`,sha256:`c09b445af84ff2a31aafe252707cd16f15405c80659c7e8326a2bcf6e1ff8fcd`},{id:`finland`,sha256:`1145e62ea98fef0b8763e4ae4a6f2036c93f1010b4b3d42b1242cdf454ba9dbb`}],Fe=[...Pe.map(({id:e})=>e),`own`],Ie=e=>[...e.slice(0,400)].slice(0,200).join(``),B=[{key:`list`,url:`list`,default:Pe[0].id,choices:Pe.map(({id:e})=>e)},{key:`nLayer`,term:`n_layer`,url:`layers`,ofModel:!0,default:1,choices:[1,2,3,4,6]},{key:`nEmbd`,term:`n_embd`,url:`width`,ofModel:!0,default:16,choices:[8,16,24,32,48,64,96]},{key:`nHead`,term:`n_head`,url:`heads`,ofModel:!0,default:4,choices:[1,2,4,8]},{key:`blockSize`,term:`block_size`,url:`context`,ofModel:!0,default:16,choices:[8,16,24,32,48]},{key:`batchSize`,term:`batch_size`,url:`batch`,ofModel:!0,default:1,choices:[1,2,4,8,16,32]},{key:`numSteps`,term:`num_steps`,url:`steps`,ofModel:!0,default:1e3,min:10,max:1e5},{key:`seed`,term:`seed`,url:`seed`,ofModel:!0,default:42,min:0,max:2**53-1},{key:`learningRate`,term:`learning_rate`,url:`rate`,ofModel:!0,live:!0,default:.01,min:1e-4,max:10,fractional:!0},{key:`precision`,url:`exact`,ofModel:!0,default:`f32`,choices:[`f32`,`f64`],urlValues:{f32:`0`,f64:`1`}},{key:`temperature`,url:`temperature`,live:!0,default:.5,min:.1,max:2,fractional:!0},{key:`topK`,url:`top-k`,live:!0,default:0,min:0,max:1e3},{key:`topP`,url:`top-p`,live:!0,default:1,min:.01,max:1,fractional:!0},{key:`minP`,url:`min-p`,live:!0,default:0,min:0,max:1,fractional:!0},{key:`speed`,url:`speed`,live:!0,default:52,min:0,max:100,fractional:!0},{key:`sampleSeed`,url:`samples`,formerly:`dice`,live:!0,default:1,min:0,max:2**31},{key:`sampleCount`,about:`How many names are on show`,url:`count`,live:!0,default:20,min:1,max:100},{key:`prefix`,about:`First letters of every name`,url:`first`,live:!0,default:``,maxLength:200},{key:`tracedName`,url:`name`,live:!0,default:1,min:1,max:100},{key:`tracedLetter`,url:`letter`,live:!0,default:1,min:1,max:48},{key:`readingText`,url:`reading`,live:!0,default:`maria`,maxLength:200}],Le=B.filter(({ofModel:e})=>e),Re=B.filter(({live:e})=>e),ze=Le.filter(e=>typeof e.default==`number`),Be=e=>B.find(t=>t.key===e),Ve=e=>e.replace(/[A-Z]/g,e=>`-${e.toLowerCase()}`),He=Object.freeze(Object.fromEntries(Le.map(e=>[e.key,e.default]))),Ue=Object.fromEntries(B.filter(({ofModel:e})=>!e).map(e=>[e.key,e.default]));function We({choices:e,min:t=0,max:n=0,fractional:r,maxLength:i},a){return e?e.includes(a):i===void 0?typeof a==`number`&&a>=t&&a<=n&&(r||Number.isInteger(a)):typeof a==`string`&&[...a].length<=i}var Ge=(e,t)=>e.ofModel?t.settings[e.key]:t[e.key];function Ke(e,t){let n={...e,...t};for(;n.nEmbd%n.nHead;)n.nHead=Math.floor(n.nHead/2);return Object.freeze(n)}function qe(e){let t=Object.fromEntries(ze.map(({key:t})=>[t,e[t]])),n=e.precision===`f64`&&e.validationSplit===0?`f64`:`f32`;return Object.freeze({...t,precision:n})}var Je=(e,t)=>Le.every(({key:n,live:r})=>r||Ye(e,n)===Ye(t,n)),Ye=(e,t)=>e[t];function Xe({nLayer:e,nEmbd:t,blockSize:n},r){return(2*(r+1)+n)*t+12*e*t**2}var Ze=1e3;function Qe(e){return e>=100?1/0:10**(e/25)}var $e=class{#e=1;#t=NaN;reset(){this.#e=1,this.#t=NaN}due(e,t){let n=Number.isNaN(this.#t)?0:Math.min(e-this.#t,Ze);if(this.#t=e,t>=100)return 1/0;this.#e+=n/1e3*Qe(t);let r=Math.floor(this.#e);return this.#e-=r,r}},et=.98,tt=20,nt=class e{steps=[0];raw=[null];smooth=[null];heldOut=[null];lowest=1/0;lastHeldOut=null;#e=1/0;#t=0;#n=0;get length(){return this.steps.length-1}get smoothed(){return this.length===0?null:this.smooth[this.length-1]}lowestUntil(e){let t=this.#e;for(let n=19;n<e;n++)t=Math.min(t,this.smooth[n]??t);return t}smoothedAt(e){return this.smooth[e]??null}add(e){this.#t=this.#t*et+e*.020000000000000018,this.#n=this.#n*et+.020000000000000018;let t=this.#t/this.#n;this.raw[this.length]=e,this.smooth[this.length]=t,this.#r(),this.length>=tt&&(this.lowest=Math.min(this.lowest,t))}beginAt(e,t,n=null){for(;this.length<e;)this.#r();t&&this.addHeldOut({step:e,loss:t.loss}),this.#e=t?.loss??n??1/0,this.lowest=this.#e}get curve(){let e=Array.from(this.heldOut,(e,t)=>({step:t,loss:e??NaN}));return{losses:this.raw.slice(0,this.length).map(e=>e??NaN),heldOut:e.filter(({loss:e})=>!Number.isNaN(e))}}static of({losses:t,heldOut:n}){let r=new e;for(let e of t)Number.isFinite(e)?r.add(e):r.#r();for(let e of n)r.addHeldOut(e);return r}until(t){let n=new e;n.#e=this.#e,n.lowest=this.#e;for(let e of this.raw.slice(0,t))e===null?n.#r():n.add(e);for(let[e,t]of this.heldOut.slice(0,n.steps.length).entries())t!==null&&n.addHeldOut({step:e,loss:t});return n}addHeldOut({step:e,loss:t}){this.heldOut[e]=t,this.lastHeldOut=t}toCsv(){return[[`step`,`loss`,`held_out`],...this.steps.map(e=>[e,this.raw[e]??``,this.heldOut[e]??``]).filter(([,...e])=>e.some(e=>e!==``))].map(e=>`${e.join(`,`)}\r\n`).join(``)}#r(){this.steps.push(this.steps.length),this.raw.push(null),this.smooth.push(null),this.heldOut.push(null)}},rt=1e3;function it(){return{...Ue,settings:He,own:null,made:null,making:!0,model:null,step:0,numSteps:He.numSteps,history:new nt,trainedOn:``,single:!1,tokensPerSecond:null,fullSpeed:null,training:!1,offScreen:null,problem:null,refused:null,checkpoint:null,previous:null,shared:null,asked:null,link:null,saved:``,viewedStep:null,kind:`data`,visible:{},seen:{}}}var at=({settings:e,list:t,own:n})=>({settings:e,list:t,own:n}),ot=({checkpoint:e,shared:t})=>e?.step??t?.step;function V({made:e,settings:t,list:n,own:r}){return e?!Je(t,e.settings)||n!==e.list||n===`own`&&r!==e.own:!1}var H=({list:e,own:t})=>e!==`own`||t!==null,st=e=>e.model!==null&&e.problem===null&&(e.model.numNames>0||H(e)),ct=({tracedName:e,sampleCount:t})=>Math.min(e,t)-1,lt=({made:e,step:t,numSteps:n,viewedStep:r,shared:i,sampleSeed:a,prefix:o})=>e?.settings.precision===`f64`&&t>=n&&r===null&&!i&&a===Ue.sampleSeed&&o===``,ut=({temperature:e,topK:t,topP:n,minP:r,sampleSeed:i,sampleCount:a,prefix:o})=>({count:a,temperature:e,topP:n,minP:r,...t>0&&{topK:t},seed:i,prefix:o}),dt=class{#e=it();#t=/* @__PURE__ */ new Set;constructor(e={}){this.#n(e)}get state(){return this.#e}subscribe(e){return this.#t.add(e),()=>this.#t.delete(e)}follow(e,t){let n=e(this.#e);return t(n),this.subscribe(()=>{let r=e(this.#e);Object.is(r,n)||(n=r,t(r))})}modelMade(e,t,{shared:n=null,checkpoint:r=null,history:i=new nt,previous:a=null}={}){let o=n?.step??e.step;i.length===0&&i.beginAt(o,e.heldOut[0],e.loss),this.#n({previous:a,making:!1,made:t,model:e,numSteps:Math.max(e.config.numSteps,o),history:i,step:o,shared:n,checkpoint:r,link:null,trainedOn:``,single:!1,tokensPerSecond:null,fullSpeed:null,viewedStep:null,seen:e.look})}sharedTrained(){let{model:e}=this.#e;if(!e)return;let t=new nt;t.beginAt(0,e.heldOut[0],e.loss),this.#n({shared:null,link:null,step:0,numSteps:e.config.numSteps,history:t})}modelRecovered(e){let{checkpoint:t,history:n,seen:r}=this.#e,i=t?.step??0;this.#n({making:!1,step:i,history:n.until(i),viewedStep:null,single:!1,seen:{...r,...e}})}sliceTrained({step:e,losses:t,heldOut:n,trainedOn:r,problem:i},a){let{history:o,numSteps:s,training:c,problem:l}=this.#e;for(let e of t)o.add(e);for(let e of n)o.addHeldOut(e);this.#n({step:e,trainedOn:r,single:t.length===1,tokensPerSecond:a,problem:i??l,training:c&&e<s&&!i})}looked(e,t){let{seen:n,viewedStep:r}=this.#e,i=t!==null&&t===r;this.#n({seen:{...n,...e},viewedStep:i?e.moment:r})}problemMet(e){this.#n({problem:e,training:!1,making:!1})}makingBegun(){this.#n({problem:null,making:!0})}problemDismissed(){this.#n({problem:null,refused:null,asked:null})}modelKept(){this.#n({...this.#e.made,problem:null})}refusalMet(e){this.#n({refused:e,making:!1})}opened(e){this.#n({...e,training:!1,making:!0,problem:null,refused:null,asked:null})}stepViewed(e){let{step:t,shared:n}=this.#e;this.#n({viewedStep:e===null||e>=t||n?null:e})}nameTraced(e){let{sampleCount:t}=this.#e;this.#n({tracedName:(e+t)%t+1,tracedLetter:1})}letterTraced(e){this.#n({tracedLetter:e+1})}set(e){this.#n(e)}settingsChanged(e){this.#n({settings:Ke(this.#e.settings,e)})}#n(e){this.#e=Object.freeze({...this.#e,...e});for(let e of this.#t)e()}},ft=class{static id=``;static styles=s``;static live=!0;static request(e){return{}}constructor(e){this.host=e}get t(){return this.host.t}get hasControls(){return this.host.hasControls}get state(){return this.host.session.store.state}get store(){return this.host.session.store}get trainer(){return this.host.session.trainer}set(e){Object.assign(this,e),this.host.requestUpdate()}find(e){let{id:t}=this.constructor;return this.host.renderRoot.querySelector(`.view-${t} ${e}`)}get isBlank(){return!1}render(){return``}disconnected(){}},pt=de`<path d="M2 0.5 11.5 6 2 11.5z" />`,mt=de`<path d="M1.5 1h3v10h-3zM7.5 1h3v10h-3z" />`,ht=class extends ft{static id=`controls`;static styles=s`
.bar {
display: flex;
flex-wrap: wrap;
align-items: center;
justify-content: space-between;
gap: calc(1.5 * var(--space)) calc(4 * var(--space));
}
.buttons {
display: flex;
flex: 1 1 auto;
flex-wrap: wrap;
align-items: center;
gap: calc(1.5 * var(--space));
}
.others {
flex-basis: 100%;
}
.link {
color: var(--muted);
font-size: var(--medium);
}
/* As wide as its longest word, so that the others stay where they are when it changes. */
.primary {
min-width: calc(11.25 * var(--mg-rem));
}
.lit {
border-color: var(--accent);
color: var(--accent);
box-shadow: inset 0 0 0 1px var(--accent);
}
label {
display: grid;
flex: 1 1 calc(12 * var(--mg-rem));
grid-template-columns: auto minmax(calc(6 * var(--mg-rem)), 1fr) auto;
align-items: center;
gap: calc(1.5 * var(--space));
max-width: calc(20 * var(--mg-rem));
margin-inline-start: var(--space);
color: var(--muted);
font-size: var(--medium);
}
dl {
display: flex;
flex-wrap: wrap;
gap: 0 calc(3 * var(--space));
margin: 0;
color: var(--muted);
font: var(--small) / 1.6 var(--mono);
font-variant-numeric: tabular-nums;
white-space: nowrap;
}
dl div {
display: flex;
gap: 1ch;
min-width: calc(var(--widest) * 1ch);
}
dd {
margin: 0;
}
dd b {
color: var(--ink);
font-weight: 400;
}
@container (max-width: 640px) {
label {
flex-basis: 100%;
max-width: none;
margin: 0;
}
button:not(.link) {
flex: 1 0 auto;
}
}
/* Where the longest word of the first button would not fit beside the others, it has a line of its own. */
@container (max-width: 352px) {
.primary {
flex-basis: 100%;
}
}
@media print {
.buttons {
display: none;
}
}
`;isOpen=!1;render(){let{t:e,state:t}=this,{training:n,step:r,numSteps:i,speed:a,shared:o}=t,s=r>=i&&o===null,c=!st(t),l=V(t),u=n?`train.pause`:s?`train.extend`:`train.train`,d=I`
<button class="reset ${l?`lit`:``}" ?disabled=${!H(t)} @click=${()=>this.trainer.reset()}>
${e(l?`settings.apply`:`train.reset`)}
</button>
`;return I`
<div class="bar">
<div class="buttons">
<button class="primary" ?disabled=${c} @click=${()=>this.trainer.toggle()}>
<svg viewBox="0 0 12 12" aria-hidden="true">${n?mt:pt}</svg>${e(u,{count:rt})}
</button>
${l&&!this.isOpen?d:L}
<button class="link more" aria-expanded=${this.isOpen} @click=${()=>this.set({isOpen:!this.isOpen})}>
${e(this.isOpen?`train.less`:`train.more`)}
</button>
</div>
${this.#e(t)}
<div class="buttons others" ?hidden=${!this.isOpen}>
<button class="step" ?disabled=${c||s} @click=${()=>this.trainer.step()}>${e(`train.step`)}</button>
${this.isOpen?d:L}
<label>
<span aria-hidden="true">${e(`train.slow`)}</span>
<input
class="speed" type="range" min="0" max=${100} step="1" .value=${String(a)}
aria-label=${e(`train.speed-label`)} aria-valuetext=${this.#t(a)}
@input=${({target:e})=>this.store.set({speed:e.valueAsNumber})}
>
<span aria-hidden="true">${e(`train.fast`)}</span>
</label>
</div>
</div>
`}#e({step:e,viewedStep:t,numSteps:n,history:r,tokensPerSecond:i}){let{t:a}=this,o=a.count(n),s=t??e,c=t===null?r.smoothed:r.smoothedAt(t),l=(e,t,n,r,i)=>I`
<div class=${e} .style=${`--widest: ${`${t} ${i}${r}`.length}`}><dt>${t}</dt><dd><b>${n}</b>${r}</dd></div>
`;return I`
<dl part="readout">
${l(`step`,a(`readout.step`),a.count(s),` / ${o}`,o)}
${l(`loss`,a(`readout.loss`),a.loss(c),``,`0.00`)}
${l(`engine`,a(`readout.engine`),a.rate(i),` ${a(`readout.rate`)}`,`000 k`)}
</dl>
`}#t(e){return e>=100?this.t(`train.full-speed`):this.t(`train.speed`,{count:Math.round(Qe(e))})}},gt=256,_t=/* @__PURE__ */ new WeakMap,vt=e=>e.shadowRoot?.querySelector(`.frame`),yt=e=>_t.delete(e);function bt(e,t,n){let r=_t.get(e)??/* @__PURE__ */ new Map;return _t.set(e,r),r.has(t)||r.set(t,n()),r.get(t)}var xt=(e,t)=>bt(e,t,()=>St(vt(e),`var(--${t})`));function St(e,t){let n=e.appendChild(document.createElement(`i`));n.style.color=`color-mix(in srgb, ${t}, ${t})`;let[r,i,a,o=1]=getComputedStyle(n).color.match(/[\d.]+(e-\d+)?/g)?.map(Number)??[];return n.remove(),{rgb:[r,i,a].map(e=>Math.round(e*255)),alpha:o}}function Ct(e,t){let{rgb:n,alpha:r}=xt(e,t);return`rgb(${n.join(` `)} / ${r})`}function wt(e){return bt(e,`signed`,()=>{let[t,n,r]=[`below`,`paper`,`above`].map(t=>xt(e,t)),i=new Uint8ClampedArray(4*gt);for(let e=0;e<gt;e++){let a=2*e/255-1,{rgb:o,alpha:s}=a<0?t:r,c=n.rgb.map((e,t)=>e+(o[t]-e)*s*Math.abs(a));i.set([...c,255],4*e)}return new Uint32Array(i.buffer)})}function Tt(e,t){let n=Math.max(-1,Math.min(1,e/t||0));return Math.round((n+1)/2*255)}function Et(e){let t=0,n=0;for(let r of e){for(let e=0;e<r.length;e++)t+=r[e]*r[e];n+=r.length}let r=2.5*Math.sqrt(t/n);if(!(r>0))return 1;let i=10**Math.floor(Math.log10(r));return([1,2,5,10].find(e=>e*i>=r)??10)*i}var Dt=[`bad-setting`,`bad-heads`,`out-of-memory`,`no-text`,`no-list`,`too-many-letters`],Ot={"bad-link":`problem.link-title`,"bad-vocabulary":`problem.list-title`},kt=e=>e!==null&&je.includes(e.code),At=class extends ft{static id=`problem`;static live=!1;static styles=s`
p {
margin: 0;
padding: calc(1.5 * var(--space)) 0;
border-top: 3px solid var(--alarm);
border-bottom: 1px solid var(--hairline);
background: var(--paper);
}
strong {
color: var(--alarm);
}
`;render(){let{problem:e,refused:t}=this.state;return I`<div role="alert">
${e?this.#t(e):L} ${t?this.#e(t):L}
</div>`}#e(e){let t=Ot[e.code]??`problem.file-title`;return this.#n(t,this.t.problem(e),this.#r(`problem.go-on`,this.#i))}#t(e){let{t,state:n}=this,r=t.problem(e);if(kt(e))return this.#n(`problem.blocked-title`,r);if(Dt.includes(e.code)){let e=n.model?this.#r(`problem.keep`,()=>this.store.modelKept()):this.#r(`problem.defaults`,()=>this.#a(()=>this.trainer.resetToDefaults()));return this.#n(`problem.refused-title`,r,e)}let i=n.model?`problem.stopped-title`:`problem.none-title`,a=this.#r(`problem.restart`,()=>this.#a(()=>this.trainer.reset()));if(e.code===`diverged`){let e={step:n.step,rate:String(n.settings.learningRate)};return this.#n(i,t(`problem.diverged`,e),a)}let o=ot(n);if(!o)return this.#n(i,r,a);let s=this.#r(`problem.recover`,()=>this.#a(()=>this.trainer.recover()),{step:o});return this.#n(i,r,I`${s} ${t(`problem.or`)} ${a}`)}#n(e,t,n=L){return I`<p><strong>${this.t(e)}</strong> ${t} ${n}</p>`}#r(e,t,n){return I`<button class="link" @click=${t}>${this.t(e,n)}</button>`}#i=()=>this.store.problemDismissed();#a(e){this.host.session.focusControls(),e()}},jt=.12,Mt=.02,Nt=1.5,Pt=50,Ft=100,It=.005,Lt=3,Rt=class extends ft{static id=`status`;static styles=s`
/* Room for the longest sentence, so that nothing below moves when it changes. */
p {
min-height: 3em;
margin: 0;
}
.next {
color: var(--muted);
}
@container (max-width: 640px) {
p {
min-height: 6em;
}
}
`;render(){let{t:e,state:t,hasControls:n}=this,r=n||t.training||t.viewedStep!==null;return I`
<p>
<span role="status" class="now">${zt(e,t)}</span>
<span class="next">${r?Vt(e,t):L}</span>
${n?this.#e(t):L}
</p>
`}#e({previous:e,training:t}){return I`
<button class="link bring-back" ?hidden=${!e||t} @click=${this.#t}>
${this.t(`train.bring-back`,{step:e?.step??0})}
</button>
`}#t=()=>{this.host.session.focusControls(),this.trainer.bringBack()}};function zt(e,{model:t,problem:n,step:r,history:i,viewedStep:a}){if(!t)return n?``:e(`status.making`);let{letters:o,pairs:s}=t.baselines;if(Bt({model:t,history:i,viewedStep:a}))return e(`status.worse-than-chance`);if((a??r)===0&&!t.pretrained)return e(`status.nothing`);let c=a===null?i.lowest:i.lowestUntil(a);return t.pretrained&&c===1/0?e(`status.unknown`):c>o?e(`status.letters`):c>s+jt?e(`status.pairs`):c>s-Mt?e(`status.pairs-learned`):e(`status.beats-pairs`)}var Bt=({model:e,history:t,viewedStep:n})=>n===null&&(t.smoothed??0)>Nt*(e?.baselines.guess??0);function Vt(e,t){let{shared:n,model:r,problem:i,step:a,numSteps:o,training:s,single:c,history:l,speed:u,viewedStep:d,making:f}=t;if(i)return``;if(n)return`${e(`status.shared`,{step:a})} ${e(H(t)?`status.train-on`:`status.give-list`)}`;if(d!==null)return e(`status.viewing`,{step:d});if(!r)return``;if(f)return e(`status.making`);if(r.numNames===0)return e(H(t)?`status.train-on`:`status.give-list`);if(a>=o)return Ht(e,t);if(a===0&&!s&&r.pretrained)return e(`status.train-on`);if(a===0&&!s)return e(`status.start`);let p=e(`status.names`,{count:r.config.batchSize}),m=!s||Qe(u)<=Lt;return c&&a>0&&m?Ut(e,t,r.config.batchSize):s?Bt(t)?e(`status.each-step`,{names:p}):Wt(e,l.smooth,l.length,p):e(`status.paused`,{names:p})}function Ht(e,{fullSpeed:t}){let n=e(`status.ended`);return t?`${e(`status.full-speed`,{...t,time:e.duration(t.milliseconds)})} ${n}`:n}function Ut(e,{step:t,history:n,trainedOn:r},i){return e(`status.trained-on`,{step:t,names:i===1?`\u201c${r}\u201d`:e(`status.and-more`,{name:r,more:i-1}),loss:e.loss(n.raw[t-1])})}function Wt(e,t,n,r){let i=Math.floor(n/Pt)*Pt-1,a=t[i-Ft],o=t[i];if(a==null||o==null)return e(`status.each-step`,{names:r});let s=a-o;return s<It?e(`status.flat`):e(`status.fell`,{fall:e.loss(s)})}var Gt={language:`en`,direction:`ltr`,texts:{"option.nLayer":`Layers`,"option.nEmbd":`Width`,"option.nHead":`Heads`,"option.blockSize":`Context length`,"option.batchSize":`Batch size`,"option.numSteps":`Steps`,"option.seed":`Random seed`,"option.learningRate":`Learning rate`,"option.precision":`Exact`,"option.list":`List`,"option.temperature":`Temperature`,"option.prefix":`First letters`,"range.choices":`one of {choices}`,"range.number":`a number from {min} to {max}`,"range.whole":`a whole number from {min} to {max}`,"range.text":`at most {count} characters`,"view.train":`Training and its loss curve`,"view.names":`The names`,"view.odds":`Your name`,"view.temperature":`Temperature and samples`,"view.letter":`Step by step`,"view.cache":`Key-value cache`,"view.attention":`Attention`,"view.parameters":`Parameters`,"view.embeddings":`Letter embeddings`,"view.tape":`Computation graph (tape)`,"view.settings":`Settings`,"list.names":`names`,"list.names-source":`Given to babies in the United States in 2018. Social Security Administration, public domain.`,"list.japan":`towns of Japan`,"list.japan-source":`GeoNames, CC BY 4.0.`,"list.finland":`towns of Finland`,"list.finland-source":`GeoNames, CC BY 4.0.`,"list.own":`your own list`,"list.own-source":`It stays in this page.`,"list.label":`Your list, one name a line`,"list.placeholder":`Paste or drop a list here, one name a line.`,"list.not-shown":`A long list is loaded, but not shown. Type, paste or drop another to replace it.`,"list.use":`Use this list`,"list.file":`From a file \u2026`,"list.lines":{one:`{count} line,`,other:`{count} lines,`},"list.letters":{one:`{count} different character.`,other:`{count} different characters.`},"list.empty-lines":{one:`{count} line is empty: left out.`,other:`{count} lines are empty: left out.`},"list.too-many-lines":{one:`{count} line is beyond the first {max}: left out.`,other:`{count} lines are beyond the first {max}: left out.`},"list.long-lines":{one:`{count} line is longer than the context of {blockSize}: learned only up to there.`,other:`{count} lines are longer than the context of {blockSize}: learned only up to there.`},"list.too-short":`Too little to learn from: at least {min} lines are needed, one name each.`,"list.too-many-letters":`Too many different characters: the engine has room for {max}.`,"list.marks":{one:`{count} line had an invisible mark or an unusual space at an end: cut.`,other:`{count} lines had invisible marks or unusual spaces at their ends: cut.`},"list.encoding":`Read as {encoding}, a guess.`,"list.column":`From column {column}.`,"list.other-columns":`Other columns:`,"list.headings":{one:`{count} row is a heading or a note: left out.`,other:`{count} rows are headings or notes: left out.`},"list.split":`One long line: split at its commas or the like.`,"list.numbers":`Numbers or bullets before the names: taken off.`,"list.twice":{one:`{count} letter is spelled in two ways (NFC and NFD): {letters}.`,other:`{count} letters are spelled in two ways (NFC and NFD): {letters}.`},"list.unify":`Spell each in one way`,"list.hangul":`These are syllables, written with {count} letters (jamo).`,"list.jamo":`Learn letters instead`,"list.syllables":`Learn syllables instead`,"list.broken-json":`It looks like JSON, and is incomplete or damaged.`,"list.no-names":`It has no column of names: only numbers and the like.`,"list.is-pdf":`This is a PDF. Open it, copy the names, and paste them here.`,"list.is-sheet":`This is a spreadsheet. Open it, copy the column of names, and paste it here.`,"list.is-document":`This is a document. Open it, copy the names, and paste them here.`,"list.is-archive":`This is an archive. Unpack it, and give the list that is in it.`,"list.is-picture":`This is a picture. A list must be text: type it, or paste it here.`,"list.is-model":`This is a model. Load it under \u201cA file\u201d.`,"list.is-page":`This is a web page or XML. Open it, copy the names, and paste them here.`,"list.is-binary":`This is not text. Export its names as text or CSV.`,"list.too-large":`Too much: {max} characters fit.`,"list.file-too-large":`\u201c{name}\u201d is too large: {size} bytes, and {max} fit. Keep only the column of names, or fewer lines.`,"list.file-unreadable":`\u201c{name}\u201d could not be read. Open it elsewhere, copy its lines, and paste them here.`,"train.train":`Train`,"train.pause":`Pause`,"train.step":`Step`,"train.reset":`Restart`,"train.more":`More controls`,"train.less":`Fewer controls`,"train.slow":`slow`,"train.fast":`fast`,"train.speed-label":`Speed, in steps a second`,"train.speed":{one:`{count} step a second`,other:`{count} steps a second`},"train.full-speed":`as fast as this machine can`,"train.bring-back":`Bring back step {step}`,"train.extend":`Train {count} more`,"train.moment":`Step shown`,"train.at-latest":`step {step}, the latest`,"train.at-step":`step {step}`,"train.no-curve":`The loss will be drawn here: lower is better.`,"train.drag":`Drag along the curve to view an earlier step.`,"train.step-number":`Step {step}`,"train.pointed":`{step}: training loss {loss}`,"train.shown":`{step} is shown: training loss {loss}.`,"train.latest":`Back to latest`,"readout.step":`step`,"readout.loss":`loss`,"readout.engine":`engine`,"readout.rate":`tokens/s`,"chart.steps":`steps`,"chart.training":`training`,"chart.held-out":`held out`,"chart.guess":`random guess {loss}`,"chart.label":`Chart of the loss after {step} of {numSteps} steps.`,"chart.label-training":`Training, smoothed: {loss}.`,"chart.label-held-out":`Held-out names: {loss}.`,"chart.label-guess":`A random guess: {loss}.`,"status.making":`Creating the model \u2026`,"status.start":`Press Train, and watch random letters turn into names.`,"status.shared":`This model came in a link, as it was after {step} steps.`,"status.train-on":`Train continues from its weights.`,"status.give-list":`To train it, give or choose a list in the settings.`,"status.unknown":`How much it has learned is unknown: its list is not here.`,"status.worse-than-chance":`Worse than a random guess: the learning rate is too high. Lower it and restart.`,"status.nothing":`Nothing learned yet: every letter is about as likely as any other.`,"status.letters":`Learning which letters are common, and how long a name is.`,"status.pairs":`Common letters learned; now learning which letter follows which.`,"status.pairs-learned":`Letter pairs learned; endings are still rough.`,"status.beats-pairs":`Beats a model that sees only the previous letter.`,"status.viewing":`Viewing step {step}.`,"status.full-speed":{one:`At full speed this step takes your device {time}.`,other:`At full speed these {count} steps take your device {time}.`},"status.ended":`Try another temperature, new samples, or more steps.`,"status.names":{one:`one name`,other:`{count} names`},"status.and-more":`\u201c{name}\u201d and {more} more`,"status.trained-on":`Step {step} learned from {names}, with a loss of {loss}.`,"status.paused":`Paused. Train continues; Step learns from {names}.`,"status.each-step":`Each step learns from {names}.`,"status.flat":`The loss varies from name to name; it falls slowly now.`,"status.fell":`The loss fell by {fall} over the last hundred steps.`,"exact.note":`This model is exact: it equals microgpt.py. With the same list, settings and seed, Python gets the same parameters, losses and names.`,"names.label":`Names that the model generates now`,"names.note":`{count} samples from the same random seeds, redrawn as it trains. \u2713 in the training list; the rest are invented.`,"names.printed":`{count} samples, the same that microgpt.py prints after this training. \u2713 in the training list; the rest are invented.`,"names.press":`Press a name to see it step by step.`,"names.known":`, in the training list`,"odds.type":`Your name`,"odds.letters":`Its letters and its end, each with its probability after those before it`,"odds.curve":`probability of the name as it trained, {floor} to 1 on a logarithmic scale`,"odds.once":`This model writes \u201c{name}\u201d once in {odds} names, at temperature 1.`,"odds.before":`At step {step} it was once in {odds}.`,"temperature.predictable":`predictable`,"temperature.random":`random`,"temperature.resample":`New samples`,"temperature.prefix-term":`\u00b7 prefix`,"temperature.any-prefix":`any`,"temperature.yours":`yours, T = {temperature}`,"hint.read-as":`Read as \u201c{text}\u201d.`,"hint.unknown":`Not in the list: {letters}.`,"hint.too-long":`The context holds no more than \u201c{text}\u201d.`,"letter.which":`\u00b7 name {number} of {count}`,"letter.letters":`The letters of the name; arrow keys move`,"letter.back":`\u2190 back`,"letter.next-letter":`next letter \u2192`,"letter.next-name":`next name \u2192`,"letter.end":`end token (BOS)`,"letter.coming":`letter {number}, not chosen yet`,"letter.at-start":`At the start,`,"letter.after-text":`After \u201c{text}\u201d,`,"letter.says-next":`{before} the model samples \u201c{char}\u201d. It becomes the input for the next letter.`,"letter.says-end":`{before} the model samples \u25a0, the end token (BOS): the name has ended. It is one of {count} possible tokens; it also starts every name.`,"letter.says-full":`{before} the model samples \u201c{char}\u201d, and the name has ended: the context of {count} positions is full.`,"letter.key-logits":`above: logits`,"letter.key-before":`probability before temperature`,"letter.key-after":`after`,"letter.numbers":`{sign}: logit {logit} \u00f7 {temperature} = {scaled} \u2192 {probability}, before temperature {untempered}`,"letter.all-values":`Show all {count} values`,"letter.most-values":`Show the {count} most probable values`,"letter.token":`token`,"letter.logit":`logit`,"letter.before":`before`,"letter.after":`after`,"letter.cumulative":`cumulative`,"letter.bar":`{sign} {probability}, before temperature {untempered}`,"letter.bars":`The most probable of {count} tokens: {tokens}.`,"letter.uniform":`random number {number} \u2192 {sign}`,"letter.cumulative-label":`On the cumulative bar the random number {number} lies in the part of {sign}, from {from} to {to}.`,"cache.title":`What it remembers`,"cache.term":`\u00b7 key-value cache`,"cache.keys":`keys`,"cache.values":`values`,"cache.heads":{one:`{what} \u00b7 {count} head`,other:`{what} \u00b7 {count} heads`},"cache.in-layer":`{heads} \u00b7 layer {layer}`,"cache.picture":{one:`{what}, layer {layer}, head {head}: {count} row written`,other:`{what}, layer {layer}, head {head}: {count} rows written`},"cache.rows":{one:`1 row written: BOS.`,other:`{count} rows written: BOS and each letter.`},"cache.unwritten":`position {row}: not written yet`,"cache.key-cell":`key of \u201c{token}\u201d, head {head}, number {column}: {value}`,"cache.value-cell":`value of \u201c{token}\u201d, head {head}, number {column}: {value}`,"cache.saved":{one:`This token took {cached} multiplications, for one row. It is the first, so there was nothing to reuse. Cleared for each name.`,other:`This token took {cached} multiplications: only its own row was computed. Without the cache all {count} rows would be computed again: {uncached}. Cleared for each name.`},"matrix.kind":`picture of numbers`,"token.start":`BOS`,"attention.type":`Try a name`,"attention.head":`head {head}`,"attention.layer-head":`layer {layer}, head {head}`,"attention.picture":`Attention, layer {layer}, head {head}: {looks}`,"attention.most":`{from} most to {to}`,"attention.note":`Each row is a token; its squares show how much it attends to BOS (\u25a0) and to each letter so far.`,"attention.later":`{from} cannot attend to {to}: it comes later.`,"attention.share":`head {head}: {from} attends to {to} {share}`,"attention.surprise":`Surprise at each letter`,"attention.surprise-term":`\u00b7 loss`,"attention.mean":`In nats: 0 if it was certain, {guess} for a random guess. Their mean, {mean}, is the loss of this name.`,"parameters.title":`All parameters`,"parameters.choose":`Of each parameter, show`,"parameters.data":`value`,"parameters.grad":`gradient`,"parameters.adamM":`first moment`,"parameters.adamV":`second moment`,"parameters.about-data":`What the model has learned.`,"parameters.about-grad":`The gradient of the last step's loss: the loss falls in the opposite direction.`,"parameters.about-adamM":`Adam's running mean of the gradient: the direction of its step.`,"parameters.about-adamV":`Adam's running mean of the squared gradient: larger means smaller steps.`,"parameters.count":`{count} parameters.`,"parameters.only-values":`Of an earlier step only the values are known.`,"parameters.some":`, {count} rows shown`,"parameters.layer":`layer {layer}`,"parameters.picture":`{plain}, {name}, {rows} by {columns}`,"parameters.row":`row {row}`,"parameters.cell":`{plain}, {row}, number {column}: {value}`,"matrix.wte":`token embedding`,"matrix.wpe":`position embedding`,"matrix.lm_head":`output layer`,"matrix.attn_wq":`queries`,"matrix.attn_wk":`keys`,"matrix.attn_wv":`values`,"matrix.attn_wo":`attention output`,"matrix.mlp_fc1":`MLP up`,"matrix.mlp_fc2":`MLP down`,"embeddings.term":`\u00b7 principal components of wte`,"embeddings.note":`Letters that are close together are used in similar ways. Orange and bold: vowels; \u25a0: BOS. Before training they are placed at random.`,"embeddings.some":`{count} of {all} tokens are shown.`,"embeddings.nearest":`{letter} is closest to {other}`,"embeddings.picture":`Map of the letter embeddings: {pairs}.`,"tape.title":`Last training step`,"tape.term":`\u00b7 computation graph (the tape)`,"tape.last-only":`, known of the latest step only`,"tape.empty":`Nothing is recorded yet. Each training step records its operations, and backpropagation then goes through them in reverse.`,"tape.play":`Play backpropagation`,"tape.stop":`Stop`,"tape.reach":`gradient back to`,"tape.region":`Operations of the last step`,"tape.gradient":`gradient`,"tape.says-loss":`Backpropagation starts at the loss, whose gradient is 1: {loss} nats, on \u201c{name}\u201d.`,"tape.says-node":`At {index}, {name}: the gradient goes on to {inputs}.`,"tape.and":` and `,"op.embed":`token + position embedding`,"op.rmsnorm":`normalize`,"op.attention":`attention`,"op.relu":`ReLU`,"op.add":`residual add`,"op.cross_entropy":`loss`,"settings.list-title":`Training data`,"settings.model-title":`Model and training`,"settings.model-term":`\u00b7 hyperparameters`,"settings.misfit":`{name}: {range}. Until then the value stays as it was.`,"settings.precision-term":`\u00b7 float64`,"settings.exact":`This model is exact: it equals microgpt.py. Nothing is held out, as there.`,"settings.no-simd":`This browser lacks the instructions for the fast float32 module (128-bit SIMD), so the float64 module is used.`,"settings.exact-hint":`Computes in float64 and holds nothing out, as microgpt.py does, and equals it; slower than float32.`,"settings.apply":`Apply and restart`,"settings.params":`Such a model has {count} parameters.`,"settings.list-first":`Give a list first, and press \u201cUse this list\u201d.`,"settings.restart-needed":`Restart to apply.`,"settings.live":`Learning rate, temperature and speed apply at once; everything else needs a restart.`,"attribute.view":`There is no view \u201c{view}\u201d; there are {views}.`,"attribute.range":`{name} must be {range}. It is {value} instead.`,"attribute.unknown":`<micro-gpt> has no attribute \u201c{name}\u201d: custom-elements.json lists those that it has.`,"attribute.misnamed":`<micro-gpt> has no property \u201c{name}\u201d: it is {property}.`,"attribute.unheard":`<micro-gpt> does not call \u201c{name}\u201d: listen to its events with addEventListener.`,"attribute.text":`text must be a string with a name a line, or an array of names.`,"attribute.cut":`The text of <micro-gpt> is not learned in full. {note}`,"attribute.read":`The text of <micro-gpt>: {note}`,"attribute.heads":`n-embd must be a multiple of n-head, and {nEmbd} is not a multiple of {nHead}.`,"attribute.shared":`Ignored on an element that joins the model \u201c{model}\u201d: {names}. The first element to give a setting decides, and training is never discarded.`,"element.not-connected":`Add this element to a page first: it has a model only there.`,"problem.blocked-title":`This cannot run here.`,"problem.refused-title":`Can't create this model.`,"problem.stopped-title":`Training has stopped.`,"problem.none-title":`No model could be created.`,"problem.link-title":`The model in the link was not opened.`,"problem.file-title":`The file was not opened.`,"problem.keep":`Keep the current model`,"problem.go-on":`Continue with the current model`,"problem.recover":`Continue from step {step}`,"problem.or":`or`,"problem.restart":`Restart`,"problem.defaults":`Restart with the default settings`,"problem.diverged":`At step {step} the loss was no longer a finite number; the names are from the last good parameters. Use a learning rate lower than {rate}.`,"problem.policy-wasm":`The content security policy of this page blocks WebAssembly: add 'wasm-unsafe-eval' to its script-src.`,"problem.policy-worker":`The content security policy of this page blocks the training worker: add blob: to its worker-src, and do not require trusted types for scripts.`,"problem.no-wasm":`This browser has no WebAssembly, or it is switched off, as in the strictest mode of some. Allow it for this page, or open the page in another browser.`,"problem.worker-died":`The training worker crashed.`,"problem.no-answer":`The training worker is not responding.`,"problem.trap":`The engine crashed ({message}).`,"problem.no-model":`There is no model yet.`,"problem.ended":`The element has left the page.`,"problem.no-list":`There is no list to train on. Give one in the settings, or choose one of the page's.`,"problem.no-file":`{src} could not be fetched ({why}). Its server, and the connect-src of a content security policy, must let this page read it.`,"problem.file-late":`{src} did not arrive in time: its server is silent, or too slow.`,"problem.file-endless":`{src} is too large: more than {max} bytes.`,"problem.list-title":`The list was not taken.`,"problem.file-crashed":`Opening it took too long, or all memory.`,"problem.file-asks":`It does not say how many heads its model has, or which {count} letters: say so beside Load.`,"problem.file-list-too-long":`Its list is too long: {max} lines fit.`,"problem.file-too-many-steps":`Its run is too long: this page shows up to {max} steps.`,"problem.file-too-large":`It is too large: {size} bytes, and {max} fit.`,"problem.link-version":`This link was made by another version of the page.`,"problem.link-damaged":`This link is damaged: its weights cannot be unpacked. Ask for it again, complete.`,"problem.link-size":`Size mismatch: this link holds the weights of a model with other settings.`,"problem.link-not-finite":`This link holds NaN or infinite weights.`,"problem.link-letters":`The letters in this link do not fit its weights.`,"problem.link-too-long":`It is longer than any link that this page makes.`}},Kt=1e3,qt=`\u2013`,Jt=e=>[...String(e)].map(e=>`\u207b\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079`[`-0123456789`.indexOf(e)]).join(``),Yt=e=>e.replace(`-`,`\u2212`);function Xt({language:e,direction:t,texts:n}){let r=new Intl.PluralRules(e),i=t=>{let n=new Intl.NumberFormat(e,t);return e=>n.format(e)},[a,o,s,c]=[i(),i({minimumSignificantDigits:2,maximumSignificantDigits:2}),i({style:`percent`,minimumFractionDigits:1,maximumFractionDigits:1}),i({style:`percent`})],l=i({notation:`compact`,compactDisplay:`long`,maximumSignificantDigits:2}),u=i({minimumFractionDigits:2,maximumFractionDigits:2}),d=i({minimumFractionDigits:2,maximumFractionDigits:2,signDisplay:`always`}),f=i({minimumSignificantDigits:3,maximumSignificantDigits:3,useGrouping:!1}),p=[0,1,2,3].map(e=>i({minimumFractionDigits:e,maximumFractionDigits:e})),m=(e,t)=>{let i=n[e]??e;return typeof i==`string`?i:i[r.select(Number(t.count))]??i.other??``},h=e=>typeof e==`number`?a(e):e,g=(e,t={})=>m(e,t).split(/\{(\w+)\}/).map((e,n)=>n%2?h(t[e]):e),_=(e,t)=>g(e,t).join(``);return Object.assign(_,{language:e,direction:t,parts:g,count:a,percent:s,wholePercent:c,has:e=>Object.hasOwn(n,e),fixed:(e,t)=>p[t](e),loss:e=>e===null?qt:e<Kt?u(e):e.toExponential(1),temperature:u,great:e=>e<0x38d7ea4c68000?l(e):`10${Jt(Math.round(Math.log10(e)))}`,duration:e=>e<1e3?`${a(Math.round(e))} ms`:`${p[1](e/1e3)} s`,rate(e){return e===null?qt:e>=995e3?`${o(e/1e6)} M`:`${o(e/1e3)} k`},signed:e=>Yt(d(e)),number(e){let t=Math.abs(e);return t===0||t>=.001&&t<1e4?Yt(f(e)):`${e<0?`\u2212`:``}${t.toExponential(2)}`},problem({code:e,key:t=`problem.${e}`,message:r,slots:i}){return Object.hasOwn(n,t)?_(t,i):r??e}})}var Zt=Xt(Gt),Qt=[{kind:`pdf`,starts:[`%PDF`]},{kind:`sheet`,starts:[`PK`],holds:/xl\/|spreadsheet/},{kind:`document`,starts:[`PK`],holds:/word\/|ppt\/|opendocument|epub/},{kind:`sheet`,starts:[`\u00d0\u00cf\u00e0`]},{kind:`document`,starts:[`{\\rtf`]},{kind:`archive`,starts:[`PK`,`PK`,`\u008b`,`BZh`,`\u00fd7zXZ`,`7z\u00bc\u00af`,`Rar!`,`(\u00b5/\u00fd`]},{kind:`archive`,starts:[`ustar`],at:257},{kind:`picture`,starts:[`\u0089PNG`,`\u00ff\u00d8\u00ff`,`GIF8`,`II*\0`,`MM\0*`]},{kind:`picture`,starts:[`WEBP`],at:8},{kind:`picture`,starts:[`ftyp`],at:4},{kind:`model`,starts:[`\0\0{"`],at:6},{kind:`page`,starts:[`<`],holds:/^<(!doctype|html|\?xml|svg)/i}],$t=4096;function en(e){let t=String.fromCharCode(...e.subarray(0,$t)).replace(/^(\xef\xbb\xbf)?\s+(?=<)/,``);return Qt.find(({starts:e,at:n=0,holds:r})=>e.some(e=>t.startsWith(e,n))&&(r?.test(t)??!0))?.kind}function tn(e){let t=[...e.slice(0,$t)];return t.filter(e=>e<`	`||e>`\r`&&e<``).length/(t.length||1)}var nn=[[`UTF-8`,[239,187,191]],[`UTF-16LE`,[255,254]],[`UTF-16BE`,[254,255]]],rn=`\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178`,an=1/8;function U(e){let t=nn.find(([,t])=>t.every((t,n)=>e[n]===t))?.[0],n=t?void 0:on(e);if(t??n){let r=t??n,i=new TextDecoder(r).decode(e);return tn(i)>0?null:{text:i,encoding:r,isGuess:!t}}try{let t=new TextDecoder(`utf-8`,{fatal:!0}).decode(e);return tn(t)>an?null:{text:t,encoding:`UTF-8`,isGuess:!1}}catch{let t=new TextDecoder(`windows-1252`).decode(e),n=t.replace(/[\x80-\x9f]/g,e=>rn[e.charCodeAt(0)-128]);return tn(t)>0?null:{text:n,encoding:`Windows-1252`,isGuess:!0}}}var W=65536;function on(e){let t=[0,0],n=0,r=e.subarray(0,W);for(let[e,i]of r.entries())i>0||(t[e%2]++,(r[e^1]===10||r[e^1]===13)&&n++);let[i,a]=t.toSorted((e,t)=>e-t);if(!(!(4*a>r.length||n>0&&50*a>r.length)||a<10*i||e.length%2))return t[0]>t[1]?`UTF-16BE`:`UTF-16LE`}var sn=[`	`,`;`,`,`,`|`],cn=500,ln=.8,G=10,un=/^(.*[\s_.-])?(first|given|full|last|family|fore|sur|nick|vor|nach|pr[\u00e9e])?(names?|noms?|nome|nombres?|naam|navn|namn|nimi|imi[\u0119e]|jm[\u00e9e]no|n\u00e9v|i\u0307?sim|ad\u0131?|ime|\u0438\u043c\u044f|\u0456\u043c'?\u044f|\u03cc\u03bd\u03bf\u03bc\u03b1|\uc774\ub984|\uc131\uba85|\u540d\u524d|\u540d\u5b57|\u59d3\u540d|\u6c0f\u540d|\u540d)s?$/iu,dn=/^[-+~<(]?\d[\d\s.,:/%)-]*$/,fn=/^[\p{L}\p{M}\u200c\u200d][\p{L}\p{M}\p{Cf}\s'\u2019\u02bb`\u00b4.\u00b7\u30fb-]{0,40}$/u,pn=e=>e.length<40&&un.test(e.trim());function*mn(e,t){let n=RegExp(`[${t}\n]|$`,`g`),r=[];for(let i=0;i<=e.length;){for(;e[i]===` `;)i++;let a=e[i]===`"`?gn(e,i):0,o=a>0&&(a===e.length||e[a]===t||e[a]===`
`);o||(n.lastIndex=i,a=n.exec(e).index),r.push(o?e.slice(i+1,a-1).replaceAll(`""`,`"`):e.slice(i,a)),e[a]!==t&&(yield r,r=[]),i=a+1}}var hn=1e4;function gn(e,t){let n=e.slice(t,t+hn),r=n.indexOf(`"`,1);for(;r>0&&n[r+1]===`"`;)r=n.indexOf(`"`,r+2);return r<0?0:t+r+1}var _n=(e,t)=>e[t]?.trim()??``,vn=e=>e.filter(e=>e.trim()).length;function*yn(e,t){for(let t of sn){let n=[];for(let r of mn(e,t)){if(n.length===cn)break;vn(r)&&n.push(r.length),yield}let r=bn(n);if(r>1&&n.filter(e=>e===r).length>=ln*n.length)return t}return/\.csv$/i.test(t)||/^("[^"\n]{0,99}"\n+){3}/.test(e)?`,`:void 0}function bn(e){let t=/* @__PURE__ */ new Map;for(let n of e)t.set(n,(t.get(n)??0)+1);return[...t].reduce((e,t)=>t[1]>e[1]?t:e,[0,0])[0]}function xn(e){let t=e.slice(0,cn),n=bn(t.map(vn)),r=Math.max(...t.map(({length:e})=>e)),[i,a]=[0,e.length];for(;a>1&&n>1&&vn(e[a-1])===1;)a--;let o=Array.from({length:r},(e,n)=>Sn(t.map(e=>_n(e,n)))),s=e=>(n===1||vn(e)>1)&&o.every(({isNumeric:t,isRepeated:n},r)=>{let a=_n(e,r);return!pn(a)&&(!t||dn.test(a))&&(i>0||!n||n(a))});for(;i<Math.min(G,a)&&!s(e[i]);)i++;(i===G||i===a)&&(i=0);let c=e.slice(0,i).findLast(e=>vn(e)>1||n===1)??[];return{headings:i+e.length-a,columns:o.map((t,n)=>({number:n+1,name:_n(c,n),cells:e.slice(i,a).map(e=>e[n]??``)}))}}function Sn(e){let t=e.filter(e=>e),n=/* @__PURE__ */ new Map;for(let e of t)n.set(e,(n.get(e)??0)+1);return{isNumeric:t.length>0&&t.filter(e=>dn.test(e)).length>=ln*t.length,isRepeated:n.size*3<t.length&&[...n.values()].filter(e=>e===1).length===1&&(e=>n.get(e)!==1)}}function Cn(e){let t=Math.max(...e.map(({cells:e})=>e.length));return e.map(e=>({column:e,score:wn(e)*e.cells.length/t})).filter(({score:e})=>e>0).sort((e,t)=>t.score-e.score).map(({column:e})=>e)}function wn({name:e,cells:t}){let n=t.slice(0,cn).map(e=>e.trim()).filter(e=>e);return n.reduce((e,t)=>e+(fn.test(t)?1:/\p{L}|\p{Emoji_Presentation}/u.test(t)?.1:0),0)*new Set(n).size/(n.length||1)**2*(pn(e)?3:1)}var Tn=/^\s*(?:(?:const |let |var )?[\w.]+\s*=\s*)?([[{(]\s*["'[{(\]})])/,En=/'((?:[^'\\\n]|\\.)*)'|"(?:[^"\\\n]|\\.)*"|[()]|,(?=\s{0,20}[\])}])|\b(?:None|True|False|nan)\b/g,Dn=10;function*On(e){let t=e.match(Tn);if(!t)return;yield;let n=kn(e);if(n!==null)return n;yield;let r=kn(`[${e.trim().split(`
`).join(`,`)}]`);if(r!==null)return r;let i=[],a=t[0].length-t[1].length;for(let t of e.matchAll(En))t.index<a||(i.push(e.slice(a,t.index),An(t)),a=t.index+t[0].length,yield);let o=i.join(``)+e.slice(a).replace(/;\s*$/,``);return kn(o)??kn(o.replace(/^\s*{(.*)}\s*$/s,`[$1]`))}function kn(e){try{return JSON.parse(e)}catch{return null}}function An([e,t]){return t===void 0?e[0]===`"`?e:e===`,`?``:e===`(`?`[`:e===`)`?`]`:`null`:JSON.stringify(t.replace(/\\(.)/g,`$1`))}var jn=8;function*Mn(e){return(yield*Nn(e,``,jn)).map((e,t)=>({...e,number:t+1}))}function*Nn(e,t,n){if(typeof e!=`object`||!e||n===0)return[];if(Array.isArray(e))return yield*Pn(e,t);let r=[];for(let[t,i]of Object.entries(e))r.push(...yield*Nn(i,t,n-1));let i=Object.keys(e);return r.length||i.length<Dn?r:[{name:t,cells:i}]}function*Pn(e,t){let n=e.filter(e=>typeof e==`string`);if(2*n.length>e.length)return[{name:t,cells:n}];let r=e.filter(e=>Array.isArray(e));if(2*r.length>e.length)return xn(r.map(e=>e.map(In))).columns;let i=/* @__PURE__ */ new Map;for(let t of e){for(let[e,n]of Fn(t,jn)){let t=i.get(e);t?t.push(In(n)):i.set(e,[In(n)])}yield}return[...i].map(([e,t])=>({name:e,cells:t}))}function Fn(e,t){return typeof e!=`object`||!e||t===0?[]:Object.entries(e).flatMap(([e,n])=>typeof n==`object`&&n&&!Array.isArray(n)?Fn(n,t-1).map(([t,n])=>[`${e}.${t}`,n]):[[e,n]])}var In=e=>typeof e==`string`||typeof e==`number`?String(e):``,Ln=`\\x1c-\\x1f\\x85`,Rn=`\\xad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff`,zn=RegExp(`^[\\s${Ln}]$`),Bn=RegExp(`[\\s${Ln}${Rn}]`),Vn=/^\s*(?:\(?\d+[.):\]-]*\s+|\d+[.)]|[-\u2013\u2014*+\u2022\u00b7\u2023\u25e6\u25aa\u25cf]\s+(?:\[[ x]\]\s+)?)(?=[^\s\d])/u,Hn=.9,Un=500,Wn=/[,;\t\uff0c\u3001\uff1b]/g,Gn=/[^,;\t\uff0c\u3001\uff1b\n]+/g,Kn=10,qn=e=>zn.test(e);function Jn(e){let[t,n]=[0,e.length];for(;t<n&&Bn.test(e[t]);)t+=1;for(;t<n&&Bn.test(e[n-1]);)--n;let r=t<n&&/[^ \t]/.test(e.slice(0,t)+e.slice(n));return{line:e.slice(t,n).replace(/\p{Surrogate}/gu,`\ufffd`),isMarked:r}}var Yn=65536;function*Xn(e){for(let t=0,n=0;t<e.length;t=n)n=t+Yn,/[\ud800-\udbff\r]/.test(e[n-1]??``)&&(n+=1),yield e.slice(t,n)}function*Zn(e){let t=[];for(let n of Xn(e))t.push(n.replace(/\r\n?|[\u2028\u2029\x85]/g,`
`)),yield;return t.join(``).replace(/^\ufeff/,``)}function*Qn(e,t=!1,n=!1){for(let r=t?e.indexOf(`
`)+1:0,i=0;r<e.length;r=i+1){i=e.indexOf(`
`,r),i<0&&(i=e.length);let t=e.slice(r,i);yield n?t.replace(Vn,``):t}}function K(e,t){let n=[];for(let r of Qn(e)){if(n.length===t)break;r.trim()&&n.push(r)}return n}function $n(e){let t=K(e,Un);return t.length>1&&t.filter(e=>Vn.test(e)).length>=Hn*t.length}function er(e,t){let n=K(e,t);if(n.length===t)return!1;let r=0;for(let e of n.join(`
`).matchAll(Wn))if(++r===Kn)return!0;return!1}function*tr(e){for(let[t]of e.matchAll(Gn))yield t.trim().replace(/^(["'\u201c\u2018\u00ab\u201e])(.*)["'\u201d\u2019\u00bb\u201c]$/u,`$2`)}var nr=10;async function rr(e){let t=performance.now();for(let n=e.next();;n=e.next()){if(n.done)return n.value;performance.now()-t<nr||(await new Promise(e=>setTimeout(e)),t=performance.now())}}function ir(e){let t=e.next();for(;!t.done;)t=e.next();return t.value}var ar=Object.freeze({min:10,max:2e5}),or=65534,sr=5e6;function cr(e){let t=[...e].find(e=>!qn(e))??``;return Array.from(e,e=>qn(e)?t+e+t:e).join(`
`)}var lr=(e,t)=>ir(ur(e,t));function*ur(e,t={}){let{name:n=``}=t;if(e.length>5e6)return pr(dr(n,e.length));let r=typeof e==`string`,i=r?void 0:en(e);if(i)return pr({key:`list.is-${i}`,slots:{}});let a=r?{text:e,encoding:``,isGuess:!1}:U(e);if(!a)return pr({key:`list.is-binary`,slots:{}});yield;let{cells:o,problem:s,...c}=yield*mr(yield*Zn(a.text),t);if(s)return{...pr(s),...c};let l=yield*Sr(o,t),{encoding:u,isGuess:d}=a,f=yr(d,{key:`list.encoding`,slots:{encoding:u}});return{...l,...c,encoding:u,notes:[...f,...c.notes,...l.notes]}}var dr=(e,t)=>e?{key:`list.file-too-large`,slots:{name:e,size:t,max:sr}}:{key:`list.too-large`,slots:{max:sr}},fr={text:``,lines:0,letters:0,format:`lines`,encoding:``,columns:[],column:null,offer:null,notes:[],problems:[]},pr=e=>({...fr,problems:[e]});function*mr(e,{name:t=``,column:n=null}){let r=yield*On(e);if(r===null)return{...hr([]),format:`json`,problem:{key:`list.broken-json`,slots:{}}};if(r!==void 0)return _r(`json`,{columns:yield*Mn(r),headings:0},n);if(er(e,ar.min))return hr(tr(e),[{key:`list.split`,slots:{}}]);let[i,a]=e.match(/^sep=(.)\n/i)??[``,``],o=a||(yield*yn(e,t));if(!o)return gr(e);let s=[];for(let t of mn(e.slice(i.length),o))t.some(e=>e)&&s.push(t),yield;return _r(`table`,xn(s),n)}var hr=(e,t=[])=>({format:`lines`,columns:[],column:null,notes:t,cells:e});function gr(e){let t=$n(e),n=pn(e.slice(0,e.indexOf(`
`))),r=br(Number(n));return hr(Qn(e,n,t),[...r,...yr(t,{key:`list.numbers`,slots:{}})])}function _r(e,t,n){let r=Cn(t.columns),i=r.find(({number:e})=>e===n)??r[0];if(!i)return{...hr([]),format:e,problem:{key:`list.no-names`,slots:{}}};let a=t.columns.length>1;return{format:e,columns:r.map(({number:e,name:t})=>({number:e,name:t})),column:i.number,notes:[...yr(a,{key:`list.column`,slots:{column:vr(i)}}),...br(t.headings)],cells:i.cells}}var vr=({number:e,name:t})=>`${e}${t&&`, ${t}`}`,yr=(e,t)=>e?[t]:[],br=e=>yr(e,{key:`list.headings`,slots:{count:e}});function*xr(e,t){return{...fr,...yield*Sr(Qn(yield*Zn(e)),{blockSize:t})}}function*Sr(e,{form:t=null,blockSize:n=1/0}){let r=[],i=/* @__PURE__ */ new Set,[a,o,s,c]=[0,0,0,0];for(let l of e){yield;let{line:e,isMarked:u}=Jn(l);if(!e){a+=1;continue}if(r.length===ar.max){o+=1;continue}u&&(c+=1);let d=t?e.normalize(t):e;r.push(d)&&wr(d,n)&&(s+=1);let f=d.normalize(`NFC`);if(f!==d)for(let e of f)d.includes(e)||i.add(e)}let l=r.join(`
`),u=/* @__PURE__ */ new Set;for(let e of Xn(l)){for(let t of e)u.add(t);yield}u.delete(`
`);let d=[...i].filter(e=>u.has(e)),f=[...u].filter(e=>/[\uac00-\ud7a3]/.test(e)),p=new Set(f.join(``).normalize(`NFD`)),m=2*f.length>u.size,h=t===`NFD`&&i.size?{form:null,key:`list.syllables`}:d.length?{form:`NFC`,key:`list.unify`}:m?{form:`NFD`,key:`list.jamo`}:null,g=[...Cr(`list.empty-lines`,a),...Cr(`list.marks`,c),...Cr(`list.too-many-lines`,o,{max:ar.max}),...Cr(`list.long-lines`,s,{blockSize:n}),...Cr(`list.twice`,d.length,{letters:d.slice(0,3).join(`, `)}),...yr(m,{key:`list.hangul`,slots:{count:p.size}})];return{text:l,lines:r.length,letters:u.size,offer:h,notes:g,problems:Tr(r.length,u.size)}}var Cr=(e,t,n)=>yr(t,{key:e,slots:{count:t,...n}}),wr=(e,t)=>e.length>=t&&[...e.slice(0,2*t)].length>=t,Tr=(e,t)=>[...yr(e<ar.min,{key:`list.too-short`,slots:{min:ar.min}}),...yr(t>or,{key:`list.too-many-letters`,slots:{max:or}})],Er=[...`abcdefghijklmnopqrstuvwxyz`],Dr=Er.length+1,Or=e=>({vocab:Er,config:e});function kr({nLayer:e,nEmbd:t,blockSize:n}){let r=Array(Dr).fill(1/Dr);return{index:0,prefix:``,temperature:1,draws:[{token:Dr-1,char:``,done:!0,uniform:0,logits:r,probs:r,untempered:r}],cache:{shape:[e,n,t],keys:[],values:[]}}}function Ar({nLayer:e,nHead:t,blockSize:n},r){let i=[...r].slice(0,n-1),a=i.length+1;return{text:i.join(``),surprises:Array(a).fill(0),attention:{shape:[e,t,a,a],data:new Float32Array(e*t*a*a)}}}function jr({nLayer:e,nEmbd:t,blockSize:n}){let r=e=>Object.entries({attn_wq:1,attn_wk:1,attn_wv:1,attn_wo:1,mlp_fc1:4}).map(([n,r])=>[`layer${e}.${n}`,r*t,t]).concat([[`layer${e}.mlp_fc2`,t,4*t]]);return[[`wte`,Dr,t],[`wpe`,n,t],[`lm_head`,Dr,t],...Array.from({length:e},(e,t)=>r(t)).flat()].map(([e,t,n])=>({name:e,shape:[t,n],data:new Float32Array(t*n)}))}var Mr=12,Nr=4,Pr=({nLayer:e})=>Array(Mr*e+Nr).fill({op:`add`,name:``,shape:[],inputs:[],valueNorm:0,gradNorm:0}),Fr=40;function Ir({logits:e,probs:t,untempered:n,token:r},i){let a=0;return Array.from(t,(t,o)=>{let s=a;return a+=t,{token:o,sign:Rr(i[o]),logit:e[o],untempered:n[o],probability:t,from:s,chosen:o===r}})}function Lr(e,t=Fr){if(e.length<=t)return e;let n=e=>e.chosen?1/0:e.probability,r=new Float64Array(e.map(n)).sort().slice(-t),i=r.lastIndexOf(r[0])+1;return e.filter(e=>n(e)>r[0]||n(e)===r[0]&&i-->0)}var Rr=e=>e===void 0?`\u25a0`:e===` `?`\u2423`:e,zr=Object.freeze({prefix:1,readingText:0});function Br({vocab:e,config:t},n,r){return n&&[...Hr(e,n).text].slice(0,t.blockSize-1-r).join(``)}var Vr=/* @__PURE__ */ new WeakMap;function Hr(e,t){let n=Vr.get(e)??new Set(e);Vr.set(e,n);let r=e=>[...e].every(e=>n.has(e));if(r(t))return{text:t,unknown:[]};let i=/* @__PURE__ */ new Set;return{text:Array.from(t.normalize(`NFC`),e=>{let t=[e,e.toLowerCase(),e.toUpperCase()].flatMap(e=>[e,e.normalize(`NFD`)]),n=t.find(r);n===void 0&&i.add(e);let a=t.map(e=>[...e].filter(r).join(``));return n??a.find(e=>e)??``}).join(``),unknown:[...i]}}function Ur(e,t,n){let{model:r,[n]:i}=t;if(!r)return``;let a=Br(r,i,zr[n]);if(i===a)return``;let{text:o,unknown:s}=Hr(r.vocab,i),c=[...i].filter(e=>!s.includes(e)).join(``).normalize(`NFC`)!==o.normalize(`NFC`);return[c?e(`hint.read-as`,{text:a.normalize(`NFC`)}):``,s.length?e(`hint.unknown`,{letters:s.map(e=>`\u201c${e}\u201d`).join(` `)}):``,!c&&!s.length&&o!==a?e(`hint.too-long`,{text:a.normalize(`NFC`)}):``].filter(e=>e).join(` `)}
/**
* @license
* Copyright 2017 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
var Wr={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Gr=e=>(...t)=>({_$litDirective$:e,values:t}),Kr=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}},qr={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function Jr(e,{cells:t,max:n,label:r,kind:i,cursor:a,onCell:o}){let{rows:s,columns:c}=t,l=e=>{(e?.row!==a?.row||e?.column!==a?.column)&&o(e)},u=e=>{let t=e.currentTarget.getBoundingClientRect(),n=Math.floor((e.clientY-t.top)/t.height*s),r=Math.floor((e.clientX-t.left)/t.width*c);l({row:Yr(n,s),column:Yr(r,c)})},d=e=>{let t=qr[e.key];if(!t)return;e.preventDefault();let n=a??{row:-t[0],column:-t[1]};l({row:Yr(n.row+t[0],s),column:Yr(n.column+t[1],c)})},f=e=>e.pointerType!==`touch`&&l(null),p=I`<canvas aria-hidden="true" ${Zr(t,n,wt(e))}></canvas>`;return e.hasControls?I`
<div class="matrix">
<div
class="picture" role="application" aria-roledescription=${i} aria-label=${r} tabindex="0"
@keydown=${d} @pointermove=${u} @pointerdown=${u} @pointerleave=${f} @blur=${()=>l(null)}
>
${p}
${a?Xr(a,t):L}
</div>
</div>
`:I`<div class="matrix"><div class="picture" role="img" aria-label=${r}>${p}</div></div>`}var Yr=(e,t)=>Math.max(0,Math.min(t-1,e));function Xr({row:e,column:t},{rows:n,columns:r}){return I`<div class="cursor" .style=${[`left: ${100*t/r}%`,`top: ${100*e/n}%`,`width: ${100/r}%`,`height: ${100/n}%`].join(`;`)}></div>`}var Zr=Gr(class extends Kr{#e=[];render(){return fe}update({element:e},[t,n,r]){let i=[...t.from,t.rows,t.columns,n,r];return i.some((e,t)=>e!==this.#e[t])&&(this.#e=i,Qr(e,t,n,r)),fe}});function Qr(e,{rows:t,columns:n,value:r},i,a){(e.width!==n||e.height!==t)&&Object.assign(e,{width:n,height:t});let o=e.getContext(`2d`),s=o.createImageData(n,t),c=new Uint32Array(s.data.buffer);for(let e=0;e<t;e++)for(let t=0;t<n;t++)c[e*n+t]=a[Tt(r(e,t),i)];o.putImageData(s,0,0)}var $r=6,ei=class extends ft{static id=`attention`;static styles=s`
.typed {
display: flex;
flex-wrap: wrap;
align-items: center;
gap: 0 calc(1.5 * var(--space));
margin-bottom: calc(2 * var(--space));
font-size: var(--medium);
}
.typed input {
flex: 1;
min-width: calc(8 * var(--mg-rem));
max-width: calc(14 * var(--mg-rem));
}
.heads {
display: grid;
grid-template-columns: repeat(4, minmax(0, 1fr));
gap: calc(1.5 * var(--space));
max-width: calc(34 * var(--mg-rem));
}
.matrix {
aspect-ratio: 1;
}
/* The letters that attend stand at the left of each picture, those attended to above it. */
.labelled {
display: grid;
grid-template-columns: 1em minmax(0, 1fr);
color: var(--muted);
font: min(calc(0.75 * var(--mg-rem)), 80cqi / var(--places)) / 1.3 var(--mono);
text-align: center;
}
.across {
display: grid;
grid-auto-columns: minmax(0, 1fr);
grid-auto-flow: column;
grid-column: 2;
}
.down {
display: grid;
grid-auto-rows: minmax(0, 1fr);
align-items: center;
line-height: 1;
}
.heads figure {
container-type: inline-size;
}
.heads figcaption {
margin-bottom: calc(0.25 * var(--mg-rem));
}
h3:not(:first-of-type) {
margin-top: calc(3 * var(--space));
}
ol {
direction: ltr;
display: flex;
flex-wrap: wrap;
gap: 2px;
}
.told {
min-height: 3em;
}
li {
display: grid;
min-width: calc(2.5 * var(--mg-rem));
padding: calc(0.25 * var(--mg-rem)) 0;
background: color-mix(in srgb, var(--above) calc(var(--share) * 55%), var(--paper));
font: calc(1.125 * var(--mg-rem)) / 1.3 var(--mono);
text-align: center;
}
li small {
font-size: calc(0.75 * var(--mg-rem));
font-variant-numeric: tabular-nums;
}
`;static request=({readingText:e})=>({reading:e});pointed=null;get isBlank(){return!this.state.seen.reading}render(){let{t:e}=this,{seen:t,settings:n,readingText:r}=this.state,i=t.reading??Ar(n,r);return I`
${this.hasControls?this.#e(r):L}
<h3>${e(`view.attention`)}</h3>
${this.#t(i)}
<p class="told" aria-live="polite">${this.#a(i)}</p>
<h3>${e(`attention.surprise`)} <span class="term">${e(`attention.surprise-term`)}</span></h3>
${this.#o(i)}
`}#e(e){let{t}=this;return I`
<label class="typed">
<span>${t(`attention.type`)}</span>
<input
type="text" dir="auto" autocomplete="off" autocapitalize="off" spellcheck="false" .value=${e}
@input=${({target:e})=>this.store.set({readingText:Ie(e.value)})}
>
<span class="hint" role="status">${Ur(t,this.state,`readingText`)}</span>
</label>
`}#t(e){let{t}=this,[n,r,i]=e.attention.shape,a=[`\u25a0`,...[...e.text].map(Rr)];return I`
<div class="heads">
${Array.from({length:n*r},(e,t)=>({layer:Math.floor(t/r),head:t%r})).map(r=>I`
<figure>
<figcaption>${t(n>1?`attention.layer-head`:`attention.head`,r)}</figcaption>
<div class="labelled" .style=${`--places: ${i}`}>
<span class="across" aria-hidden="true">${a.map(e=>I`<span>${e}</span>`)}</span>
<span class="down" aria-hidden="true">${a.map(e=>I`<span>${e}</span>`)}</span>
${this.#n(e,r)}
</div>
</figure>
`)}
</div>
`}#n(e,t){let{pointed:n}=this;return Jr(this.host,{cells:ti(e,t),max:1,label:this.#r(e,t),kind:this.t(`matrix.kind`),cursor:n?.layer===t.layer&&n.head===t.head?n:null,onCell:e=>this.set({pointed:e&&{...t,...e}})})}#r(e,t){let{value:n,rows:r}=ti(e,t),i=this.#i(e),a=Array.from({length:r},(e,t)=>{let r=Array.from({length:t+1},(e,r)=>-n(t,r)),a=r.indexOf(Math.max(...r));return this.t(`attention.most`,{from:i[t],to:i[a]})});return this.t(`attention.picture`,{...t,looks:a.join(`, `)})}#i({text:e}){return[this.t(`token.start`),...[...e].map(Rr)]}#a(e){let{t,pointed:n}=this;if(!n||n.row>=e.attention.shape[2])return t(`attention.note`);let r=this.#i(e),[i,a]=[r[n.row],r[n.column]],o=-ti(e,n).value(n.row,n.column);return Number.isNaN(o)?t(`attention.later`,{from:i,to:a}):t.parts(`attention.share`,{head:n.head,from:i,to:a,share:I`<b>${t.percent(o)}</b>`})}#o({text:e,surprises:t}){let{t:n}=this,r=this.state.model?.baselines.guess,i=[...[...e].map(Rr),`\u25a0`],a=t.reduce((e,t)=>e+t,0)/t.length;return I`
<ol>
${i.map((e,r)=>I`
<li .style=${`--share: ${Math.min(1,t[r]/$r).toFixed(3)}`}>${e}<small>${n.fixed(t[r],1)}</small></li>
`)}
</ol>
<p class="note">${n(`attention.mean`,{guess:n.loss(r??null),mean:n.loss(a)})}</p>
`}};function ti({attention:{shape:e,data:t}},{layer:n,head:r}){let[,i,a]=e,o=(n*i+r)*a*a;return{rows:a,columns:a,value:(e,n)=>n>e?NaN:-t[o+e*a+n],from:[t]}}var ni=({nLayer:e,nEmbd:t,vocabSize:n},r)=>e*(12*t**2+2*t*r)+t*n;function ri(e,t){let n=0;for(let r=1;r<=t;r++)n+=ni(e,r);return{cached:ni(e,t),uncached:n}}function ii(e,t,n=!1){let r=e.number(t).replace(/[.,]?0+$/,``);return I`
<div class="scale">
<span>${n?`0`:`\u2212${r}`}</span><i class=${n?`unsigned`:``}></i><span>${n?``:`+`}${r}</span>
</div>
`}var ai=class extends ft{static id=`cache`;static styles=s`
.layer {
display: grid;
grid-template-columns: 1fr 1fr;
gap: calc(2 * var(--space));
margin-bottom: calc(1.5 * var(--space));
}
.heads {
display: grid;
grid-auto-columns: 1fr;
grid-auto-flow: column;
gap: 3px;
}
.matrix {
height: calc(var(--height) * var(--mg-rem));
}
figcaption {
margin-bottom: calc(0.25 * var(--mg-rem));
}
`;static request=e=>({trace:ct(e)});pointed=null;get isBlank(){return!this.state.seen.trace||!this.state.model}render(){let{t:e}=this,{seen:t,settings:n,model:r,tracedLetter:i}=this.state,a=r&&t.trace||kr(n),{config:o,vocab:s}=r??Or(n),c=Math.min(i-1,a.draws.length-1),l=[...a.prefix].length+1+c,u=Et([a.cache.keys,a.cache.values]),d={trace:a,config:o,rows:l,max:u},{cached:f,uncached:p}=ri({...o,vocabSize:s.length+1},l);return I`
<h3>${e(`cache.title`)} <span class="term">${e(`cache.term`)}</span></h3>
${Array.from({length:o.nLayer},(e,t)=>this.#e(t,d))}
${ii(e,u)}
<p class="told" aria-live="polite">${this.#r(d)}</p>
<p class="note">${e(`cache.saved`,{cached:f,uncached:p,count:l})}</p>
`}#e(e,t){return I`
<div class="layer">
${[`keys`,`values`].map(n=>this.#t(n,e,t))}
</div>
`}#t(e,t,n){let{t:r}=this,{nLayer:i,nHead:a,blockSize:o}=n.config,s=Math.max(4,Math.min(12,.75*o)),c=r(`cache.heads`,{what:r(`cache.${e}`),count:a});return I`
<figure>
<figcaption>${i>1?r(`cache.in-layer`,{heads:c,layer:t}):c}</figcaption>
<div class="heads" .style=${`--height: ${s}`}>
${Array.from({length:a},(r,i)=>this.#n({what:e,layer:t,head:i},n))}
</div>
</figure>
`}#n(e,t){let{t:n,pointed:r}=this,{what:i,layer:a,head:o}=e,s=r?.what===i&&r.layer===a&&r.head===o;return Jr(this.host,{cells:oi(e,t),max:t.max,label:n(`cache.picture`,{what:n(`cache.${i}`),layer:a,head:o,count:t.rows}),kind:n(`matrix.kind`),cursor:s?r:null,onCell:t=>this.set({pointed:t&&{...e,...t}})})}#r(e){let{t,pointed:n}=this,{trace:r,rows:i}=e;if(!n)return t(`cache.rows`,{count:i});let{what:a,head:o,row:s,column:c}=n,l=oi(n,e).value(s,c);if(Number.isNaN(l))return t(`cache.unwritten`,{row:s});let u={token:[t(`token.start`),...r.prefix,...r.draws.map(({char:e})=>e)][s],head:o,column:c,value:I`<b>${t.number(l)}</b>`};return t.parts(a===`keys`?`cache.key-cell`:`cache.value-cell`,u)}};function oi({what:e,layer:t,head:n},{trace:r,config:i,rows:a}){let{nHead:o,blockSize:s}=i,[,c,l]=r.cache.shape,u=l/o,d=r.cache[e];return{rows:s,columns:u,value:(e,r)=>e<a?d[(t*c+e)*l+n*u+r]:NaN,from:[d,a]}}var si=24,ci=class{#e=null;#t=null;project({shape:[e,t],data:n}){(this.#t?.length!==e||this.#e?.[0].length!==t)&&this.#n(t);let r=li(e,t,n),i=this.#e;for(let e=0;e<si;e++)i=di(i.map(e=>ui(r,e)));this.#e=i;let a=r.map(e=>[pi(e,i[0]),pi(e,i[1])]);return this.#t=this.#t?mi(a,this.#t):a,this.#t}#n(e){this.#t=null,this.#e=[1,2].map(t=>Float64Array.from({length:e},(e,n)=>Math.cos(t*(n+1))))}};function li(e,t,n){let r=new Float64Array(t);for(let i=0;i<e*t;i++)r[i%t]+=n[i]/e;return Array.from({length:e},(e,i)=>r.map((e,r)=>n[i*t+r]-e))}function ui(e,t){let n=new Float64Array(t.length);for(let r of e){let e=pi(r,t);for(let t=0;t<n.length;t++)n[t]+=e*r[t]}return n}function di([e,t]){let n=fi(e),r=pi(t,n);return[n,fi(t.map((e,t)=>e-r*n[t]))]}function fi(e){let t=Math.sqrt(pi(e,e))||1;return e.map(e=>e/t)}function pi(e,t){let n=0;for(let r=0;r<e.length;r++)n+=e[r]*t[r];return n}function mi(e,t){let n=hi(e,t),r=hi(e.map(([e,t])=>[e,-t]),t);return gi(n,t)<=gi(r,t)?n:r}function hi(e,t){let n=0,r=0;e.forEach(([e,i],a)=>{n+=e*t[a][0]+i*t[a][1],r+=e*t[a][1]-i*t[a][0]});let i=Math.atan2(r,n),[a,o]=[Math.cos(i),Math.sin(i)];return e.map(([e,t])=>[a*e-o*t,o*e+a*t])}function gi(e,t){return e.reduce((e,[n,r],i)=>e+(n-t[i][0])**2+(r-t[i][1])**2,0)}var _i=500,vi=300,yi=60,bi=16,xi=/^[aeiouy]/,Si=class extends ft{static id=`embeddings`;static styles=s`
svg {
display: block;
width: 100%;
overflow: visible;
}
line {
stroke: var(--hairline);
}
text {
fill: var(--ink);
font: 18px var(--mono);
text-anchor: middle;
dominant-baseline: central;
}
.vowel {
fill: var(--above);
font-weight: 700;
}
`;static request=()=>({embeddings:!0});#e=new ci;#t;#n;#r=[];#i=0;render(){let{t:e}=this,{seen:t,model:n}=this.state,r=n?.vocab??[];this.#a(t.embeddings,n?.vocab);let i=t.embeddings?.rows;return I`
<h3>${e(`view.embeddings`)} <span class="term">${e(`embeddings.term`)}</span></h3>
<svg viewBox="0 0 ${_i} ${vi}" role="img" aria-label=${this.#c(r)}>
<line x1="0" y1=${vi/2} x2=${_i} y2=${vi/2} />
<line x1=${_i/2} y1="0" x2=${_i/2} y2=${vi} />
${this.#r.map((e,t)=>this.#s(e,this.#o(r,t)))}
</svg>
<p class="note">${e(`embeddings.note`)} ${i?e(`embeddings.some`,{count:i.length,all:r.length+1}):``}</p>
`}#a(e,t){if(t!==this.#n&&(this.#i=0),this.#n=t,!e||e===this.#t)return;this.#t=e;let{shape:n,rows:r,data:i}=e;this.#r=this.#e.project({shape:[r?.length??n[0],n[1]],data:i});let a=this.#r.flatMap(([e,t])=>[Math.abs(e)*vi/_i,Math.abs(t)]);this.#i=Math.max(this.#i,...a)}#o=(e,t)=>Rr(e[this.#t?.rows?.[t]??t]);#s([e,t],n){let r=(vi/2-bi)/(this.#i||1);return de`<text
class=${xi.test(n.normalize(`NFD`))?`vowel`:``}
x=${(_i/2+e*r).toFixed(1)} y=${(vi/2-t*r).toFixed(1)}
>${n}</text>`}#c(e){let t=this.#r.slice(0,yi).map((t,n)=>{let r=this.#r.map((e,r)=>r===n?1/0:Math.hypot(t[0]-e[0],t[1]-e[1])),i=r.indexOf(Math.min(...r));return this.t(`embeddings.nearest`,{letter:this.#o(e,n),other:this.#o(e,i)})});return this.t(`embeddings.picture`,{pairs:t.join(`, `)})}},Ci=.03,wi=.6,Ti=s`
.cumulative {
position: relative;
height: calc(3.75 * var(--mg-rem));
margin-top: calc(2 * var(--space));
overflow: clip;
}
/* All of these are as wide as the bar, and moved: laid out anew, they would count as shifts of the page. */
.cumulative > * {
position: absolute;
inset-inline: 0;
}
.uniform {
top: 0;
height: calc(1.25 * var(--mg-rem));
transform: translateX(calc(100% * var(--from)));
color: var(--ink);
font: var(--small) / calc(1.25 * var(--mg-rem)) var(--mono);
font-variant-numeric: tabular-nums;
white-space: nowrap;
}
.uniform::after {
content: "";
position: absolute;
top: calc(1.25 * var(--mg-rem));
left: -1px;
height: calc(1.25 * var(--mg-rem));
border-left: 2px solid var(--ink);
}
.uniform span {
position: absolute;
left: 0;
padding: 0 calc(0.375 * var(--mg-rem));
}
.uniform.late span {
transform: translateX(-100%);
}
.part {
top: calc(1.25 * var(--mg-rem));
height: calc(1.25 * var(--mg-rem));
transform: translateX(calc(100% * var(--from)));
border-left: 1px solid var(--paper);
forced-color-adjust: none;
}
.part::before {
position: absolute;
inset: 0;
transform: scaleX(var(--length));
transform-origin: left;
background: var(--accent-pale);
content: "";
}
.part.chosen::before {
background: var(--accent);
}
/* In the middle of its part, and whole within the bar. */
.sign {
top: calc(2.5 * var(--mg-rem));
transform: translateX(clamp(-50% + 0.5ch, 100% * (var(--from) + var(--length) / 2 - 0.5), 50% - 0.5ch));
color: var(--muted);
font: calc(0.75 * var(--mg-rem)) / calc(1.25 * var(--mg-rem)) var(--mono);
text-align: center;
}
.sign.chosen {
color: var(--ink);
font-weight: 700;
}
`;function Ei(e,t,n){let r=t.find(e=>e.chosen);if(!r)return L;let i=Lr(t),a=e.fixed(n,3);return I`
<div class="cumulative" role="img" aria-label=${e(`letter.cumulative-label`,{number:a,sign:r.sign,from:e.fixed(r.from,3),to:e.fixed(r.from+r.probability,3)})}>
${i===t?L:I`<i class="part" style="--from: 0; --length: 1"></i>`}
${i.map(({from:e,probability:t,chosen:n})=>I`
<i class="part ${n?`chosen`:``}" .style=${`--from: ${e}; --length: ${t}`}></i>
`)}
${i.map(({sign:e,from:t,probability:n,chosen:r})=>n>=Ci||r?I`<span class="sign ${r?`chosen`:``}" .style=${`--from: ${t}; --length: ${n}`}>${e}</span>`:L)}
<span class="uniform ${n>wi?`late`:``}" .style=${`--from: ${n}`}>
<span>${e(`letter.uniform`,{number:a,sign:r.sign})}</span>
</span>
</div>
`}var Di=.2,Oi=s`
.bars {
display: grid;
grid-template-rows: calc(4.5 * var(--mg-rem)) calc(8 * var(--mg-rem)) auto;
gap: 0 min(calc(0.25 * var(--mg-rem)), 0.5cqi);
font: calc(0.75 * var(--mg-rem)) / 1.5 var(--mono);
text-align: center;
}
.axis {
display: flex;
grid-row: 2;
flex-direction: column;
justify-content: space-between;
margin-block: -0.75em;
padding-inline-end: 0.5ch;
color: var(--muted);
text-align: end;
}
.token {
position: relative;
display: grid;
grid-row: 1 / -1;
grid-template-rows: subgrid;
color: var(--muted);
}
.chosen,
.pointed {
color: var(--ink);
font-weight: 700;
}
.logit,
.probability {
position: relative;
}
.logit {
margin-bottom: calc(1.5 * var(--space));
background: linear-gradient(var(--hairline), var(--hairline)) center / 100% 1px no-repeat;
}
/* Bars that change are moved and scaled, not laid out anew: a change of layout would count as a shift of the page. This one
grows downwards from the middle, upwards where its share is negative. */
.logit i {
position: absolute;
inset: 50% 15% 0;
transform: scaleY(var(--share));
transform-origin: top;
background: var(--edge);
}
.probability {
overflow: clip;
border-bottom: 1px solid var(--edge);
background: linear-gradient(var(--hairline), var(--hairline)) top / 100% 1px no-repeat, linear-gradient(var(--hairline), var(--hairline)) center / 100% 1px no-repeat;
}
/* Forced colours leave no background, and these are all background. */
.after,
.logit i {
forced-color-adjust: none;
}
.after,
.before {
position: absolute;
inset: 0;
transform: translateY(calc(100% - 100% * var(--share)));
}
.after {
background: var(--accent-pale);
}
.chosen .after,
.chosen .logit i {
background: var(--accent);
}
.before {
border: 1px solid var(--edge);
border-bottom: 0;
}
.pointed::before {
content: "";
position: absolute;
inset: 0 -calc(0.125 * var(--mg-rem));
background: var(--hairline);
opacity: 0.6;
}
.key {
display: flex;
flex-wrap: wrap;
gap: 0 calc(2 * var(--space));
margin: 0 0 var(--space);
}
.swatch {
display: inline-block;
width: 0.75em;
height: 0.75em;
margin-inline-end: 0.25em;
vertical-align: -0.05em;
}
.swatch.outline {
border: 1px solid var(--edge);
}
.swatch.filled {
background: var(--accent-pale);
}
details {
margin-top: var(--space);
color: var(--muted);
font-size: var(--small);
}
summary {
width: fit-content;
cursor: pointer;
}
.numbers {
max-height: calc(20 * var(--mg-rem));
overflow: auto;
}
table {
border-spacing: 0;
font: var(--small) / 1.6 var(--mono);
font-variant-numeric: tabular-nums;
}
th,
td {
padding: 0 calc(2 * var(--space)) 0 0;
font-weight: 400;
text-align: right;
}
tr.chosen td,
tr.chosen th {
font-weight: 700;
}
`;function ki(e,{choices:t,temperature:n,pointed:r,open:i,isStill:a,onPoint:o,onToggle:s}){let c=Lr(t),l=c.every(({untempered:e,probability:t})=>Math.max(e,t)<=Di)?Di:1,u=Math.max(...c.map(({logit:e})=>Math.abs(e))),d=t.find(({token:e,chosen:t})=>r===null?t:e===r),f=t.length<=200,p=e(f?`letter.all-values`:`letter.most-values`,{count:f?t.length:200});return I`
<p class="small key">
<span>${e(`letter.key-logits`)}</span>
<span><i class="swatch outline"></i>${e(`letter.key-before`)}</span>
<span><i class="swatch filled"></i>${e(`letter.key-after`)}</span>
</p>
<div
class="bars" role="img" aria-label=${Pi(e,t,c)}
.style=${`grid-template-columns: auto repeat(${c.length}, minmax(0, 1fr))`} @pointerleave=${e=>e.pointerType!==`touch`&&o(null)}
>
<span class="axis">${[1,.5,0].map(t=>I`<span>${e.wholePercent(t*l)}</span>`)}</span>
${c.map(e=>ji(e,{top:l,widest:u,pointed:r,onPoint:o}))}
</div>
<p class="told">${d?Mi(e,d,n):L}</p>
${a?L:Ai(p,s,i?Ni(e,Lr(t,200),n,p):L)}
`}var Ai=(e,t,n)=>I`
<details @toggle=${({target:e})=>t(e.open)}>
<summary>${e}</summary>
${n}
</details>
`;function ji({token:e,sign:t,logit:n,untempered:r,probability:i,chosen:a},{top:o,widest:s,pointed:c,onPoint:l}){return I`
<div
class="token ${a?`chosen`:``} ${e===c?`pointed`:``}"
@pointerenter=${()=>l(e)} @pointerdown=${()=>l(e)}
>
<span class="logit"><i .style=${`--share: ${-n/s}`}></i></span>
<span class="probability">
<i class="after" .style=${`--share: ${i/o}`}></i>
<i class="before" .style=${`--share: ${r/o}`}></i>
</span>
<span>${t}</span>
</div>
`}function Mi(e,{sign:t,logit:n,untempered:r,probability:i},a){return e.parts(`letter.numbers`,{sign:I`<b>${t}</b>`,logit:e.signed(n),temperature:e.temperature(a),scaled:e.signed(n/a),probability:I`<b>${e.percent(i)}</b>`,untempered:e.percent(r)})}function Ni(e,t,n,r){return I`
<div class="numbers" tabindex="0" role="region" aria-label=${r}>
<table>
<tr>
<th scope="col">${e(`letter.token`)}</th><th scope="col">${e(`letter.logit`)}</th><th scope="col">\u00f7 T</th>
<th scope="col">${e(`letter.before`)}</th><th scope="col">${e(`letter.after`)}</th>
<th scope="col">${e(`letter.cumulative`)}</th>
</tr>
${t.map(({sign:t,logit:r,untempered:i,probability:a,from:o,chosen:s})=>I`
<tr class=${s?`chosen`:``}>
<th scope="row">${t}</th><td>${e.signed(r)}</td><td>${e.signed(r/n)}</td>
<td>${e.percent(i)}</td><td>${e.percent(a)}</td><td>${e.fixed(o+a,3)}</td>
</tr>
`)}
</table>
</div>
`}function Pi(e,t,n){let r=n.toSorted((e,t)=>t.probability-e.probability).slice(0,5).map(({sign:t,probability:n,untempered:r})=>e(`letter.bar`,{sign:t,probability:e.percent(n),untempered:e.percent(r)}));return e(`letter.bars`,{count:t.length,tokens:r.join(`; `)})}var Fi=class extends ft{static id=`letter`;static styles=s`
${Oi}
${Ti}
.line {
justify-content: space-between;
margin-bottom: calc(1.5 * var(--space));
}
.line h3 {
margin: 0;
}
.letters {
display: flex;
flex-wrap: wrap;
gap: calc(0.25 * var(--mg-rem));
margin-bottom: calc(2 * var(--space));
}
.letters > * {
display: grid;
place-items: center;
min-width: calc(1.75 * var(--mg-rem));
min-height: calc(2.25 * var(--mg-rem));
padding: 0;
border: 0;
border-bottom: 1px solid var(--edge);
border-radius: 0;
color: var(--ink);
font: calc(1.375 * var(--mg-rem)) / 1 var(--mono);
}
.letters .given {
border-bottom-style: dotted;
color: var(--muted);
}
.letters .coming {
border-bottom-color: var(--hairline);
color: var(--muted);
}
/* Room for the longest name that the model can write, so that nothing below moves when one is longer. */
.letters .room {
visibility: hidden;
}
.letters .current {
border-bottom: 2px solid var(--accent);
color: var(--accent);
}
.moves {
display: flex;
gap: var(--space);
}
.next {
min-width: calc(8 * var(--mg-rem));
}
.says {
min-height: 3em;
margin: calc(1.5 * var(--space)) 0 0;
}
@container (max-width: 960px) {
.says {
min-height: 4.5em;
}
}
@container (max-width: 640px) {
.says {
min-height: 6em;
}
}
`;static request=e=>({trace:ct(e)});pointed=null;open=!1;get isBlank(){return!this.state.seen.trace||!this.state.model}render(){let{t:e}=this,{seen:t,settings:n,tracedLetter:r,training:i,sampleCount:a}=this.state,o=this.state.model??Or(n),s=this.state.model&&t.trace||kr(n),c=s.draws.length-1,l=Math.min(r-1,c),u=s.draws[l],d=Ir(u,o.vocab),f=[...s.prefix],p=o.config.blockSize-f.length-s.draws.length;return I`
<div @keydown=${e=>this.#r(e,l,c)}>
<div class="line">
<h3>${e(`view.letter`)} <span class="term">${e(`letter.which`,{number:s.index+1,count:a})}</span></h3>
${this.hasControls?this.#e(l,c,s):L}
</div>
<div class="letters" role="group" aria-label=${e(`letter.letters`)}>
${f.map(e=>I`<span class="given">${Rr(e)}</span>`)}
${s.draws.map((e,t)=>this.#t(s,o.vocab,t,l))}
${Array.from({length:Math.max(0,p)},()=>I`<span class="room"></span>`)}
</div>
${ki(e,{choices:d,temperature:s.temperature,pointed:this.pointed,open:this.open,isStill:!this.hasControls,onPoint:e=>this.set({pointed:e}),onToggle:e=>this.set({open:e})})}
${Ei(e,d,u.uniform)}
<p class="says" aria-live=${i?`off`:`polite`}>${this.#n(s,o,l)}</p>
</div>
`}#e(e,t,n){let{t:r}=this;return I`
<div class="moves">
<button
class="back" aria-disabled=${e===0}
@click=${()=>this.store.letterTraced(Math.max(0,e-1))}
>${r(`letter.back`)}</button>
<button class="next" @click=${()=>this.#i(e,t,n)}>
${r(e<t?`letter.next-letter`:`letter.next-name`)}
</button>
</div>
`}#t({draws:e},t,n,r){let i=Rr(t[e[n].token]),a=n===r?`current`:n<r?`written`:`coming`;if(!this.hasControls)return I`<span class=${a}>${a===`coming`?`\u00b7`:i}</span>`;let o=i===`\u25a0`?this.t(`letter.end`):i;return I`
<button
class=${a} tabindex=${n===r?0:-1} aria-current=${n===r?`step`:`false`}
aria-label=${a===`coming`?this.t(`letter.coming`,{number:n+1}):o}
@click=${()=>this.store.letterTraced(n)}
>${a===`coming`?`\u00b7`:i}</button>
`}#n({draws:e,prefix:t},{vocab:n,config:r},i){let{token:a,char:o,done:s}=e[i],c=[t,...e.slice(0,i).map(e=>e.char)].join(``).normalize(`NFC`),l=c?this.t(`letter.after-text`,{text:c}):this.t(`letter.at-start`);return a===n.length?this.t(`letter.says-end`,{before:l,count:n.length+1}):s?this.t(`letter.says-full`,{before:l,char:o,count:r.blockSize}):this.t(`letter.says-next`,{before:l,char:o})}#r(e,t,n){let r={ArrowLeft:t-1,ArrowRight:t+1,Home:0,End:n}[e.key];r===void 0||e.altKey||e.ctrlKey||e.metaKey||e.composedPath()[0].closest(`details`)||(e.preventDefault(),this.store.letterTraced(Math.max(0,Math.min(n,r))),this.#a())}#i(e,t,n){e<t?this.store.letterTraced(e+1):this.store.nameTraced(n.index+1)}async#a(){let e=this.find(`.letters :focus`);await this.host.updateComplete,e&&this.find(`.letters .current`)?.focus()}};function Ii(e,{text:t,known:n}){let r=[...t].length+(n?2:0),i=I` <span class="mark" aria-hidden="true">\u2713</span><span class="spoken">${e(`names.known`)}</span>`;return I`<span class="fit" .style=${`--letters: ${Math.max(r,1)}`}><bdi>${t||`\u00b7`}</bdi>${n?i:L}</span>`}var Li={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1},Ri=class extends ft{static id=`names`;static styles=s`
ol {
display: grid;
grid-template-columns: repeat(4, minmax(0, 1fr));
gap: 0 calc(1.5 * var(--space));
contain: content;
}
li {
--size: calc(1.0625 * var(--mg-rem));
container-type: inline-size;
height: calc(2.25 * var(--mg-rem));
line-height: calc(2.25 * var(--mg-rem));
font-family: var(--mono);
white-space: nowrap;
}
li button {
display: block;
width: 100%;
min-height: 0;
height: 100%;
padding: 0;
border: 0;
color: inherit;
font: inherit;
text-align: start;
}
li button:hover .fit {
text-decoration: underline;
text-decoration-thickness: 1px;
text-underline-offset: 0.25em;
}
@container (max-width: 640px) {
ol {
grid-template-columns: repeat(2, minmax(0, 1fr));
}
li {
height: calc(1.625 * var(--mg-rem));
line-height: calc(1.625 * var(--mg-rem));
}
}
`;current=0;render(){let{t:e}=this,{seen:t,sampleCount:n}=this.state,r=Array.from({length:n},(e,n)=>t.names?.[n]??{text:``,known:!1}),{session:i,hasControls:a}=this.host,o=a&&(i.shows(`letter`)||i.shows(`cache`));return I`
<ol aria-label=${e(`names.label`)} @keydown=${this.#n}>
${r.map((e,t)=>this.#e(e,t,o))}
</ol>
<p class="note">${e(lt(this.state)?`names.printed`:`names.note`,{count:r.length})} ${o?e(`names.press`):``}</p>
`}#e(e,t,n){let r=Ii(this.t,e);return I`
<li part="name" class=${e.known?`known`:`new`}>
${n?I`<button tabindex=${t===this.current?0:-1} @focus=${()=>this.set({current:t})} @click=${()=>this.#t(t)}>${r}</button>`:r}
</li>
`}#t(e){this.store.nameTraced(e),this.host.session.reveal(`letter`)}#n=e=>{let t=Li[e.key];if(!t)return;e.preventDefault();let{sampleCount:n}=this.state;this.current=(this.current+t+n)%n,this.find(`li:nth-child(${this.current+1}) button`)?.focus()}},zi=300,Bi=60,Vi=3,Hi=class extends ft{static id=`odds`;static styles=s`
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
`;static request=({readingText:e})=>({odds:e});get isBlank(){return!this.state.seen.odds}render(){let{t:e}=this,{seen:t,readingText:n}=this.state,r=t.odds??Ui(n);return I`
<label class="typed">
<span>${e(`odds.type`)}</span>
<input
type="text" dir="auto" autocomplete="off" autocapitalize="off" spellcheck="false" .value=${n}
@input=${({target:e})=>this.store.set({readingText:Ie(e.value)})}
>
<span class="hint" role="status">${Ur(e,this.state,`readingText`)}</span>
</label>
<div class="odds">
<ol aria-label=${e(`odds.letters`)}>
${r.probabilities.map((e,t)=>this.#e([...r.text][t],e))}
</ol>
${r.history.length>1?this.#t(r):L}
</div>
<p class="says" aria-live="polite">${this.#n(r)}</p>
`}#e(e,t){let{t:n}=this,r=e===void 0?`\u25a0`:Rr(e);return I`
<li>
<span class="bar" aria-hidden="true"><i .style=${`--share: ${t}`}></i></span>
<span>${r}</span>
<small>${n.percent(t)}</small>
</li>
`}#t({history:e}){let{t}=this,{numSteps:n}=this.state,r=Math.min(...e.map(({nats:e})=>-e))/Math.LN10,i=Math.floor(r/Vi)*Vi,a=(e,t)=>`${(e/n*zi).toFixed(1)},${(-t/Math.LN10/i*Bi).toFixed(1)}`;return I`
<figure class="curve">
<figcaption>${t(`odds.curve`,{floor:`10${Jt(i)}`})}</figcaption>
<svg viewBox="0 0 ${zi} ${Bi}" preserveAspectRatio="none" aria-hidden="true">
<line x1="0" y1="0" x2=${zi} y2="0" /><line x1="0" y1=${Bi} x2=${zi} y2=${Bi} />
${de`<polyline points=${e.map(({step:e,nats:t})=>a(e,t)).join(` `)} />`}
</svg>
</figure>
`}#n({text:e,probabilities:t,history:n}){let{t:r}=this,i=t.reduce((e,t)=>e-Math.log(t),0),a=r(`odds.once`,{name:e,odds:r.great(Math.exp(i))}),[o]=n;return n.length>1&&o?`${a} ${r(`odds.before`,{step:o.step,odds:r.great(Math.exp(o.nats))})}`:a}},Ui=e=>({text:e,probabilities:Array([...e].length+1).fill(1),history:[]}),Wi=e=>e.slice(e.indexOf(`.`)+1),Gi=e=>Number(e.match(/^layer(\d+)\./)?.[1]??-1),Ki=(e,t)=>Ji(e,`matrix.${Wi(t)}`,t),qi=(e,{op:t,name:n})=>t===`linear`?Ki(e,n):Ji(e,`op.${t}`,t),Ji=(e,t,n)=>e.has(t)?e(t):n,Yi=[`data`,`grad`,`adamM`,`adamV`],Xi=class extends ft{static id=`parameters`;static styles=s`
.line {
justify-content: space-between;
margin-bottom: calc(2 * var(--space));
}
h3 {
margin: 0;
}
fieldset {
display: flex;
flex-wrap: wrap;
margin: 0;
padding: 0;
border: 1px solid var(--hairline);
border-radius: var(--radius);
color: var(--muted);
font-size: var(--medium);
}
@container (max-width: 640px) {
fieldset {
display: grid;
grid-template-columns: 1fr 1fr;
width: 100%;
}
}
label {
position: relative;
display: grid;
place-items: center;
min-height: var(--control);
padding: 0 calc(1.5 * var(--space));
cursor: pointer;
}
label:has(:checked) {
color: var(--ink);
box-shadow: inset 0 -2px var(--accent);
}
label:has(:disabled) {
opacity: 0.6;
cursor: default;
}
label:has(:focus-visible) {
outline: 2px solid var(--accent);
}
label input {
position: absolute;
inset: 0;
margin: 0;
opacity: 0;
cursor: inherit;
}
/* One square's side: two rows of matrices on a wide page; on a narrow one the widest matrix fills it. */
.matrices {
--cell: min(calc(0.5 * var(--mg-rem)), max((100cqi - calc(3 * var(--mg-rem))) / (8 * var(--width) + var(--vocab)), min(5px, 100cqi / (4 * var(--width)))));
display: flex;
flex-wrap: wrap;
gap: calc(2 * var(--space)) calc(3 * var(--space));
}
@container (min-width: 960px) {
.matrices {
justify-content: space-between;
}
}
.layer {
flex-basis: 100%;
margin: 0 0 calc(-1 * var(--space));
}
.matrix {
width: calc(var(--columns) * var(--cell));
height: calc(var(--rows) * var(--cell));
}
figcaption {
margin-bottom: calc(0.25 * var(--mg-rem));
white-space: pre-line;
}
.under {
display: flex;
flex-wrap: wrap;
align-items: baseline;
gap: 0 calc(3 * var(--space));
margin-top: calc(1.5 * var(--space));
}
.told {
margin: 0;
}
`;static request=e=>({parameters:Zi(e)});pointed=null;get isBlank(){return!this.state.seen.parameters}render(){let{t:e,state:t}=this,{parameters:n=jr(t.settings)}=t.seen,{vocab:r,config:i}=t.model??Or(t.settings),a=i.nEmbd,o=Et(n.map(({data:e})=>e)),s=n.some(({name:e})=>Gi(e)>0);return I`
<div class="line">
<h3>${e(`parameters.title`)}</h3>
${this.hasControls?this.#e():L}
</div>
<div class="matrices" .style=${`--width: ${a}; --vocab: ${Qi(n[0])}`}>
${ta(n).map((t,n,r)=>I`
${s&&Gi(t.name)!==Gi(r[n-1]?.name??``)?I`<p class="small layer">${e(`parameters.layer`,{layer:Gi(t.name)})}</p>`:L}
${this.#n(t,o,a)}
`)}
</div>
<div class="under">
${ii(e,o,Zi(t)===`adamV`)}
<p class="told" aria-live="polite">${this.#r(n,r,a)}</p>
</div>
`}#e(){return I`
<fieldset>
<legend class="spoken">${this.t(`parameters.choose`)}</legend>
${Yi.map(e=>this.#t(e))}
</fieldset>
`}#t(e){let t=this.state.viewedStep!==null;return I`
<label>
<input
type="radio" name="kind" .checked=${e===Zi(this.state)} ?disabled=${t&&e!==`data`}
@change=${()=>this.store.set({kind:e})}
>${this.t(`parameters.${e}`)}
</label>
`}#n(e,t,n){let{t:r,pointed:i}=this,a=ea(e,n),{name:o,shape:s,rows:c}=e,l=Ki(r,o);return I`
<figure .style=${`--rows: ${a.rows}; --columns: ${a.columns}`}>
<figcaption>${`${l}\n${Wi(o)} \u00b7 ${s.join(`\u00d7`)}${c?r(`parameters.some`,{count:c.length}):``}`}</figcaption>
${Jr(this.host,{cells:a,max:t,label:r(`parameters.picture`,{plain:l,name:o,rows:s[0],columns:s[1]}),kind:r(`matrix.kind`),cursor:i?.name===o?i:null,onCell:e=>this.set({pointed:e&&{name:o,...e}})})}
</figure>
`}#r(e,t,n){let{t:r,state:i,pointed:a}=this,o=e.find(({name:e})=>e===a?.name);if(!o||!a){if(i.viewedStep!==null)return r(`parameters.only-values`);let t=e.reduce((e,{shape:[t,n]})=>e+t*n,0);return`${r(`parameters.about-${i.kind}`)} ${t?r(`parameters.count`,{count:t}):``}`}let{row:s,column:c}=a,[l,u]=$i(o,n)?[s,c]:[c,s],d=o.rows?.[l]??l,{name:f}=o,p=f===`wte`||f===`lm_head`;return r.parts(`parameters.cell`,{plain:Ki(r,f),row:p?`\u201c${Rr(t[d])}\u201d`:r(`parameters.row`,{row:d}),column:u,value:I`<b>${r.number(ea(o,n).value(s,c))}</b>`})}},Zi=({kind:e,viewedStep:t})=>t===null?e:`data`,Qi=({shape:e,rows:t})=>t?.length??e[0],$i=({shape:e},t)=>e[0]===t;function ea(e,t){let{data:n,shape:r}=e,[i,a]=[Qi(e),r[1]];return $i(e,t)?{rows:i,columns:a,value:(e,t)=>n[e*a+t],from:[n]}:{rows:a,columns:i,value:(e,t)=>n[t*a+e],from:[n]}}function ta(e){let t=({name:e})=>e===`lm_head`;return[...e.filter(e=>!t(e)),...e.filter(t)]}function na(e,t){let n={isOver:!1,setOver(t){n.isOver=t,e.set({})},onDragOver(e){e.preventDefault(),n.isOver||n.setOver(!0)},onDragLeave:()=>n.setOver(!1),onDrop(e){e.preventDefault(),n.setOver(!1),t(e.dataTransfer)}};return n}var ra=150,ia=12,aa=2e4,oa=s`
.list-input {
margin-top: calc(1.5 * var(--space));
}
textarea {
display: block;
width: 100%;
min-height: calc(9 * var(--mg-rem));
padding: var(--space);
border: 1px solid var(--edge);
border-radius: var(--radius);
line-height: 1.5;
resize: vertical;
}
.over textarea {
border-style: dashed;
border-color: var(--accent);
}
.list-input .line {
margin-top: var(--space);
}
.says {
min-height: 1.5em;
margin: var(--space) 0 0;
font-size: var(--small);
}
.choices {
flex-wrap: wrap;
}
.says .refusal {
color: var(--alarm);
}
`,sa=class{#e;#t=``;#n={};#r=0;#i=null;#a=null;#o=!1;#s;#c;constructor(e){this.#c=e,this.#s=na(e,e=>{let[t]=e?.files??[];t?this.#h(t):this.#g(e?.getData(`text/plain`)??``)})}render(){let{t:e,state:t}=this.#c;t.settings.blockSize!==this.#r&&(this.#r=t.settings.blockSize,this.#t.length&&this.#b());let n=this.#i,r=n&&!n.problems.length&&n.text!==t.own?.text;return I`
<div
class="list-input ${this.#s.isOver?`over`:``}" ?hidden=${t.list!==`own`}
@dragover=${this.#s.onDragOver} @dragleave=${this.#s.onDragLeave} @drop=${this.#s.onDrop}
>
<textarea
dir="auto" aria-label=${e(`list.label`)} aria-describedby="list-says" autocapitalize="off" spellcheck="false"
placeholder=${this.#o?e(`list.not-shown`):e(`list.placeholder`)} @input=${this.#f} @paste=${this.#p}
></textarea>
<div class="line">
<button class="take ${r?`primary`:``}" ?disabled=${!r} @click=${()=>n&&this.#d(n)}>
${e(`list.use`)}
</button>
<label class="pick">${e(`list.file`)}<input type="file" accept=".txt,.csv,.tsv,.json,text/*" @change=${this.#m}></label>
</div>
<p class="says" id="list-says" role="status">${this.#l()}</p>
${n?this.#u(n):L}
</div>
`}#l(){let{t:e}=this.#c,t=t=>t.map(({key:t,slots:n})=>I`<span class="refusal">${e(t,n)}</span> `);if(this.#a)return t([this.#a]);if(!this.#i)return L;let{lines:n,letters:r,notes:i,problems:a}=this.#i,o=I`${e(`list.lines`,{count:n})} ${e(`list.letters`,{count:r})}`;return I`
${n||a.some(({key:e})=>e===`list.too-short`)?o:L}
${i.map(({key:t,slots:n})=>`${e(t,n)} `)} ${t(a)}
`}#u({columns:e,column:t,offer:n}){let{t:r}=this.#c,i=e.filter(({number:e})=>e!==t).slice(0,ia),a=(e,t)=>I`<button @click=${()=>this.#b({...this.#n,...t})}>${e}</button>`;return I`
<div class="line choices small" ?hidden=${!n&&!i.length}>
${i.length?r(`list.other-columns`):L}
${i.map(e=>a(vr(e),{column:e.number}))}
${n?a(r(n.key),{form:n.form}):L}
</div>
`}#d(e){this.#c.store.set({own:e,list:`own`}),this.#c.host.session.reveal(`train`),this.#c.trainer.reset()}#f=({target:e})=>{clearTimeout(this.#e),this.#e=setTimeout(()=>this.#_(e.value),ra)};#p=e=>{let t=e.clipboardData?.getData(`text/plain`)??``;t.length<=aa||(e.preventDefault(),this.#g(t))};#m=({target:e})=>{let[t]=e.files??[];t&&this.#h(t),e.value=``};async#h(e){let{name:t,size:n}=e;if(n>5e6)return this.#y(dr(t,n));try{this.#g(new Uint8Array(await e.arrayBuffer()),t)}catch{this.#y({key:`list.file-unreadable`,slots:{name:t}})}}#g(e,t){clearTimeout(this.#e),this.#v(``),this.#_(e,t)}#_(e,t){if(e.length>5e6)return this.#y(dr(t??``,e.length));this.#t=e,this.#b({name:t})}#v(e){let t=this.#c.find(`textarea`);this.#o=e.length>aa,t.value=this.#o?``:e}#y(e){this.#t=``,this.#i=null,this.#a=e,this.#c.set({})}async#b(e=this.#n){this.#n=e,this.#i=null,this.#a=null,this.#c.set({});let t=this.#t,n=ur(t,{...e,blockSize:this.#r}),r=t.length?await rr(n):null;if(t!==this.#t||e!==this.#n)return;this.#i=r;let i=t===this.#c.find(`textarea`)?.value;r&&!i&&this.#v(r.text),this.#c.set({})}};function ca(e,{choices:t,min:n=0,max:r=0,fractional:i,maxLength:a}){if(t)return e(`range.choices`,{choices:t.join(`, `)});if(a!==void 0)return e(`range.text`,{count:a});let o=r>=2**53-1?`2^53 \u2212 1`:e.count(r);return e(i?`range.number`:`range.whole`,{min:String(n),max:o})}var la=class extends ft{static id=`settings`;static live=!1;static styles=s`
.grid {
display: grid;
grid-template-columns: minmax(0, 1fr) minmax(0, 1.7fr);
gap: calc(4 * var(--space)) calc(5 * var(--space));
}
p {
margin: var(--space) 0 0;
}
.fields {
display: grid;
grid-template-columns: repeat(auto-fill, minmax(calc(15 * var(--mg-rem)), 1fr));
gap: 0 calc(4 * var(--space));
}
label {
display: flex;
align-items: center;
justify-content: space-between;
gap: var(--space);
min-height: calc(var(--control) + calc(0.5 * var(--mg-rem)));
font-size: var(--medium);
}
label input[type="number"],
label select {
flex: none;
width: calc(5.5 * var(--mg-rem));
font-variant-numeric: tabular-nums;
}
[aria-invalid="true"] {
border-bottom: 2px solid var(--alarm);
}
.list select {
flex: 1;
width: auto;
}
.exact {
justify-content: flex-start;
}
.misfit {
color: var(--alarm);
}
.end {
display: flex;
grid-column: 1 / -1;
flex-wrap: wrap;
align-items: center;
gap: var(--space) calc(2 * var(--space));
}
.end p {
flex: 1 1 calc(18 * var(--mg-rem));
min-height: 3em;
margin: 0;
}
@container (max-width: 640px) {
.end p {
min-height: 4.5em;
}
}
${oa}
@container (max-width: 960px) {
.grid {
grid-template-columns: minmax(0, 1fr);
}
}
`;misfit=null;#e=new sa(this);render(){let{state:e}=this;return I`
<div class="grid">
<div class="what">${this.#t(e)}</div>
<div class="how">${this.#n(e)} ${this.#a(e)}</div>
${this.#o(e)}
</div>
`}#t({list:e}){let{t}=this;return I`
<h3>${t(`settings.list-title`)}</h3>
<label class="list">
${t(`option.list`)}
<select id="list" @change=${({target:e})=>this.store.set({list:e.value})}>
${Fe.map(n=>I`<option value=${n} .selected=${n===e}>${t(`list.${n}`)}</option>`)}
</select>
</label>
<p class="hint">${t(`list.${e}-source`)}</p>
${this.#e.render()}
`}#n({settings:e}){let{t,misfit:n}=this;return I`
<h3>${t(`settings.model-title`)} <span class="term">${t(`settings.model-term`)}</span></h3>
<div class="fields">
${ze.map(n=>I`
<label>
<span>${t(`option.${n.key}`)} <span class="term">\u00b7 ${n.term}</span></span>
${n.choices?this.#r(n,e):this.#i(n,e)}
</label>
`)}
</div>
<p class="hint misfit" role="status">
${n?t(`settings.misfit`,{name:t(`option.${n.key}`),range:ca(t,n)}):L}
</p>
`}#r({key:e,choices:t=[]},n){let r=e===`nHead`?t.filter(e=>n.nEmbd%Number(e)===0):t;return I`
<select
name=${e}
@change=${({target:t})=>this.#l(e,Number(t.value))}
>
${(r.includes(n[e])?r:[...r,n[e]]).map(t=>I`<option value=${t} .selected=${t===n[e]}>${t}</option>`)}
</select>
`}#i(e,t){let{key:n,min:r=0,max:i=0,fractional:a}=e;return I`
<input
type="number" name=${n} min=${r} max=${i} step=${a?`any`:1}
aria-invalid=${this.misfit===e} .value=${String(t[n])}
@input=${({target:t})=>this.#c(e,t.valueAsNumber)}
>
`}#a({settings:e,made:t,model:n}){let{t:r}=this,i=t?.settings.precision===`f64`?`exact`:n?.config.precision===`f64`?`no-simd`:`exact-hint`;return I`
<label class="exact">
<input
type="checkbox" name="precision" .checked=${e.precision===`f64`}
@change=${({target:e})=>this.store.settingsChanged({precision:e.checked?`f64`:`f32`})}
>
<span>${r(`option.precision`)} <span class="term">${r(`settings.precision-term`)}</span></span>
</label>
<p class="hint exactly">${r(`settings.${i}`)}</p>
`}#o(e){let{t}=this,{settings:n,model:r,own:i,list:a,made:o}=e,s=V(e),c=a===o?.list?r?.vocab.length:a===`own`?i?.letters:void 0;return I`
<div class="end">
<button class="apply ${s?`primary`:``}" ?disabled=${!s||!H(e)} @click=${this.#s}>
${t(`settings.apply`)}
</button>
<p class="hint" role="status">
${c?t(`settings.params`,{count:Xe(n,c)}):L}
${t(H(e)?s?`settings.restart-needed`:`settings.live`:`settings.list-first`)}
</p>
</div>
`}#s=()=>{this.host.session.reveal(`train`),this.trainer.reset()};#c(e,t){let n=We(e,t);this.set({misfit:n?null:e}),n&&this.#l(e.key,t)}#l(e,t){this.store.settingsChanged({[e]:t})}},ua=30,da=7,fa=64,pa=350,ma=3,ha=class extends ft{static id=`tape`;static styles=s`
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
--room: ${fa}px;
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
height: ${ua}px;
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
`;static request=({step:e,viewedStep:t})=>e>0&&t===null?{tape:!0}:{};reached=0;playing=!1;#e;render(){let{t:e}=this,{seen:t,viewedStep:n}=this.state,{tape:r=[]}=t;return I`
<h3>
${e(`tape.title`)} <span class="term">${e(`tape.term`)}${n===null?L:` ${e(`tape.last-only`)}`}</span>
</h3>
${r.length===0?this.#t():this.#n(r)}
`}#t(){return I`
<div class="empty">
<p class="note">${this.t(`tape.empty`)}</p>
${this.host.autoplay?this.#n(Pr(this.state.settings)):L}
</div>
`}#n(e){let{t}=this,n=Math.min(this.reached,e.length-1),r=e.length*ua;return I`
${this.hasControls?this.#r(e,n):L}
<div class="graph" role="region" tabindex="0" aria-label=${t(`tape.region`)}>
<svg aria-hidden="true" viewBox="0 0 ${fa} ${r}" preserveAspectRatio="none" .style=${`height: ${r}px`}>${e.flatMap((e,t)=>ga(e,t,n))}</svg>
<ol>${e.map((e,t)=>this.#i(e,t,n))}</ol>
</div>
<p class="note says" role="status">${this.#o(e,n)}</p>
`}#r(e,t){let{t:n,playing:r}=this;return I`
<div class="line">
<button class="play" @click=${()=>r?this.#l():this.#c(e)}>
${n(r?`tape.stop`:`tape.play`)}
</button>
<label>
${n(`tape.reach`)}
<input
class="reach" type="range" min="0" max=${e.length-1} .value=${String(e.length-1-t)}
aria-valuetext=${`${t}, ${qi(n,e[t])}`}
@input=${({target:t})=>this.#s(e.length-1-t.valueAsNumber)}
>
</label>
</div>
`}#i(e,t,n){let{t:r}=this,{op:i,shape:a,inputs:o,gradNorm:s}=e,c=o.filter(e=>typeof e==`string`),l=t>=n,u=I`<span class="spoken">${r(`tape.gradient`)} </span>${r.number(s)}`;return I`
<li class=${t===n?`here`:``}>
<span class="index">${t}</span>
<span class="plain">${qi(r,e)}</span>
<span class="term">${[i,...c].join(` `)}</span>
<span class="shape">${a.join(`\u00d7`)}</span>
<span class="bar" .style=${`--length: ${l?this.#a(s):0}`}></span>
<span class="figure">${l?u:`\u00b7`}</span>
</li>
`}#a(e){let t=(this.state.seen.tape??[]).map(({gradNorm:e})=>e);return e>0?Math.max(.02,1+Math.log10(e/Math.max(...t))/ma).toFixed(3):0}#o(e,t){let{t:n}=this,r=e[t];if(t===e.length-1)return n(`tape.says-loss`,{loss:n.number(r.valueNorm),name:this.state.trainedOn});let i=r.inputs.map(t=>typeof t==`string`?t:`${t} (${qi(n,e[t])})`);return n(`tape.says-node`,{index:t,name:qi(n,r),inputs:i.join(n(`tape.and`))})}#s(e){this.#l(),this.set({reached:e})}#c(e){this.set({playing:!0,reached:e.length-1}),this.#e=setInterval(()=>{this.reached===0?this.#l():this.set({reached:this.reached-1})},pa)}#l(){clearInterval(this.#e),this.set({playing:!1})}disconnected(){this.#l()}};function ga({inputs:e},t,n){return e.filter(e=>typeof e==`number`).map(e=>{let[r,i]=[(e+.5)*ua,(t+.5)*ua],a=Math.min(56,(t-e-1)*da+(t-e>1?8:0));return de`<path
class=${e>=n?`reached`:``}
d="M${60} ${r} C${60-a*1.3} ${r} ${60-a*1.3} ${i} ${60} ${i}"
/>`})}var _a=[.1,.5,1,2],va=s`
.comparison {
display: grid;
grid-template-columns: repeat(4, minmax(0, 1fr));
gap: calc(2 * var(--space)) calc(4 * var(--space));
margin-top: calc(3 * var(--space));
}
.comparison h3 {
margin: 0 0 var(--space);
padding-bottom: calc(0.25 * var(--mg-rem));
border-bottom: 1px solid var(--hairline);
color: var(--muted);
font: var(--small) var(--mono);
font-variant-numeric: tabular-nums;
}
.own h3 {
border-bottom: 2px solid var(--accent);
padding-bottom: calc(calc(0.25 * var(--mg-rem)) - 1px);
color: var(--accent);
}
/* As high without its names. */
.comparison ol {
min-height: calc(${6} * 1.75 * var(--mg-rem));
}
.comparison li {
container-type: inline-size;
height: calc(1.75 * var(--mg-rem));
font-family: var(--mono);
line-height: calc(1.75 * var(--mg-rem));
white-space: nowrap;
}
@container (max-width: 832px) {
.comparison {
grid-template-columns: repeat(2, minmax(0, 1fr));
}
}
`;function ya(e,t,n){let r=n.map(({temperature:e})=>Math.abs(e-t.temperature)),i=r.indexOf(Math.min(...r)),a=({names:t},n,r)=>I`
<div class=${n}>
<h3>${r}</h3>
<ol>${t.map(t=>I`<li class=${t.known?`known`:`new`}>${Ii(e,t)}</li>`)}</ol>
</div>
`,o=e(`temperature.yours`,{temperature:e.temperature(t.temperature)});return I`
<div class="comparison" part="comparison">
${n.map((n,r)=>r===i?a({...t,names:t.names.slice(0,6)},`own`,o):a(n,`fixed`,`T = ${e.fixed(n.temperature,1)}`))}
</div>
`}var{min:ba,max:xa}=Be(`temperature`),Sa=_a.map(e=>({temperature:e,names:[]})),Ca=class extends ft{static id=`temperature`;static styles=s`
${va}
.sampling {
display: flex;
flex-wrap: wrap;
align-items: center;
gap: calc(1.5 * var(--space)) calc(3 * var(--space));
}
.slider {
display: flex;
flex: 1 1 calc(26 * var(--mg-rem));
flex-wrap: wrap;
align-items: center;
gap: 0 calc(2 * var(--space));
max-width: calc(36 * var(--mg-rem));
font-size: var(--medium);
}
.track {
display: flex;
flex: 1 1 calc(18 * var(--mg-rem));
align-items: center;
gap: calc(1.5 * var(--space));
color: var(--muted);
}
output {
color: var(--ink);
font: var(--medium) var(--mono);
font-variant-numeric: tabular-nums;
}
button svg {
width: var(--mg-rem);
height: var(--mg-rem);
}
.prefix {
display: flex;
align-items: center;
gap: calc(1.5 * var(--space));
margin-inline-start: auto;
font-size: var(--medium);
}
.prefix input {
width: calc(6 * var(--mg-rem));
}
.hint {
flex-basis: 100%;
margin: 0;
}
@container (max-width: 640px) {
.slider {
flex-basis: 100%;
}
.prefix {
flex: 1 1 auto;
justify-content: space-between;
margin: 0;
}
}
`;static request=({sampleCount:e})=>({comparison:{temperatures:_a,count:Math.min(6,e)}});render(){let{t:e}=this,{temperature:t,seen:n}=this.state;return I`
${this.hasControls?this.#e():L}
${ya(e,{temperature:t,names:n.names??[]},n.comparison??Sa)}
`}#e(){let{t:e}=this,{temperature:t,prefix:n}=this.state,r=Ur(e,this.state,`prefix`);return I`
<div class="sampling" part="sampling">
<div class="slider">
<label for="temperature">${e(`option.temperature`)}</label>
<span class="track">
<span aria-hidden="true">${e(`temperature.predictable`)}</span>
<input
id="temperature" type="range" min=${ba??0} max=${xa??0} step="0.05" .value=${String(t)}
@input=${({target:e})=>this.store.set({temperature:e.valueAsNumber})}
>
<span aria-hidden="true">${e(`temperature.random`)}</span>
<output for="temperature" aria-hidden="true">${e.temperature(t)}</output>
</span>
</div>
<button class="resample" @click=${()=>this.trainer.resample()}>${e(`temperature.resample`)}</button>
<label class="prefix">
<span>${e(`option.prefix`)} <span class="term">${e(`temperature.prefix-term`)}</span></span>
<input
type="text" id="prefix" dir="auto" autocomplete="off" autocapitalize="off" spellcheck="false"
placeholder=${e(`temperature.any-prefix`)} aria-describedby="prefix-hint" .value=${n}
@input=${({target:e})=>this.store.set({prefix:Ie(e.value)})}
>
</label>
<p class="hint" id="prefix-hint" role="status" ?hidden=${!r}>${r}</p>
</div>
`}},{I:wa}=we,Ta=e=>e.strings===void 0,Ea=(e,t)=>{
/**
* @license
* Copyright 2020 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
/**
* @license
* Copyright 2017 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
let n=e._$AN;if(n===void 0)return!1;for(let e of n)e._$AO?.(t,!1),Ea(e,t);return!0},Da=e=>{let t,n;do{if((t=e._$AM)===void 0)break;n=t._$AN,n.delete(e),e=t}while(n?.size===0)},Oa=e=>{for(let t;t=e._$AM;e=t){let n=t._$AN;if(n===void 0)t._$AN=n=/* @__PURE__ */ new Set;else if(n.has(e))break;n.add(e),ja(t)}};function ka(e){this._$AN===void 0?this._$AM=e:(Da(this),this._$AM=e,Oa(this))}function Aa(e,t=!1,n=0){let r=this._$AH,i=this._$AN;if(i!==void 0&&i.size!==0){if(t){if(Array.isArray(r))for(let e=n;e<r.length;e++)Ea(r[e],!1),Da(r[e]);else r!=null&&(Ea(r,!1),Da(r))}else Ea(this,e)}}var ja=e=>{e.type==Wr.CHILD&&(e._$AP??=Aa,e._$AQ??=ka)},Ma=class extends Kr{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,t,n){super._$AT(e,t,n),Oa(this),this.isConnected=e._$AU}_$AO(e,t=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),t&&(Ea(this,e),Da(this))}setValue(e){if(Ta(this._$Ct))this._$Ct._$AI(e,this);else{let t=[...this._$Ct._$AH];t[this._$Ci]=e,this._$Ct._$AI(t,this,0)}}disconnected(){}reconnected(){}},Na=/* @__PURE__ */ new WeakMap,Pa=Gr(class extends Ma{render(e){
/**
* @license
* Copyright 2020 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
return L}update(e,[t]){let n=t!==this.G;return n&&this.rt(void 0),(n||this.lt!==this.ct)&&(this.G=t,this.ht=e.options?.host,this.rt(this.ct=e.element)),L}rt(e){if(this.G!==void 0){if(this.isConnected||(e=void 0),typeof this.G==`function`){let t=this.ht??globalThis,n=Na.get(t);n===void 0&&(n=/* @__PURE__ */ new WeakMap,Na.set(t,n)),n.get(this.G)!==void 0&&this.G.call(this.ht,void 0),n.set(this.G,e),e!==void 0&&this.G.call(this.ht,e)}else this.G.value=e}}get lt(){return typeof this.G==`function`?Na.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}}),Fa=`.uplot,.uplot *,.uplot :before,.uplot :after{box-sizing:border-box}.uplot{width:min-content;font-family:system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,Noto Sans,sans-serif,Apple Color Emoji,Segoe UI Emoji,Segoe UI Symbol,Noto Color Emoji;line-height:1.5}.u-title{text-align:center;font-size:18px;font-weight:700}.u-wrap{-webkit-user-select:none;user-select:none;position:relative}.u-over,.u-under{position:absolute}.u-under{overflow:hidden}.uplot canvas{width:100%;height:100%;display:block;position:relative}.u-axis{position:absolute}.u-legend{text-align:center;margin:auto;font-size:14px}.u-inline{display:block}.u-inline *{display:inline-block}.u-inline tr{margin-right:16px}.u-legend th{font-weight:600}.u-legend th>*{vertical-align:middle;display:inline-block}.u-legend .u-marker{width:1em;height:1em;margin-right:4px;background-clip:padding-box!important}.u-inline.u-live th:after{content:":";vertical-align:middle}.u-inline:not(.u-live) .u-value{display:none}.u-series>*{padding:4px}.u-series th{cursor:pointer}.u-legend .u-off>*{opacity:.3}.u-select{pointer-events:none;background:#00000012;position:absolute}.u-cursor-x,.u-cursor-y{pointer-events:none;will-change:transform;position:absolute;top:0;left:0}.u-hz .u-cursor-x,.u-vt .u-cursor-y{border-right:1px dashed #607d8b;height:100%}.u-hz .u-cursor-y,.u-vt .u-cursor-x{border-bottom:1px dashed #607d8b;width:100%}.u-cursor-pt{pointer-events:none;will-change:transform;border:0 solid;border-radius:50%;position:absolute;top:0;left:0;background-clip:padding-box!important}.u-axis.u-off,.u-select.u-off,.u-cursor-x.u-off,.u-cursor-y.u-off,.u-cursor-pt.u-off{display:none}`,Ia=!0,La=`uplot`,Ra=`u-hz`,za=`u-vt`,Ba=`u-title`,Va=`u-wrap`,Ha=`u-under`,Ua=`u-over`,Wa=`u-axis`,Ga=`u-off`,Ka=`u-select`,qa=`u-cursor-x`,Ja=`u-cursor-y`,Ya=`u-cursor-pt`,Xa=`u-legend`,Za=`u-live`,Qa=`u-inline`,$a=`u-series`,eo=`u-marker`,to=`u-label`,no=`u-value`,ro=`width`,io=`height`,ao=`top`,oo=`bottom`,so=`left`,co=`right`,lo=`#000`,uo=`#0000`,fo=`mousemove`,po=`mousedown`,mo=`mouseup`,ho=`mouseenter`,go=`mouseleave`,_o=`dblclick`,vo=`resize`,yo=`scroll`,bo=`change`,xo=`dppxchange`,So=`--`,Co=typeof window<`u`,wo=Co?document:null,To=Co?window:null,q,Eo
/*!
* Copyright (c) 2025, Leon Sorokin
* All rights reserved. (MIT Licensed)
*
* uPlot.js (\u03bcPlot)
* A small, fast chart for time series, lines, areas, ohlc & bars
* https://github.com/leeoniya/uPlot (v1.6.32)
*/
;function Do(){let e=devicePixelRatio;q!=e&&(q=e,Eo&&Vo(bo,Eo,Do),Eo=matchMedia(`(min-resolution: ${q-.001}dppx) and (max-resolution: ${q+.001}dppx)`),Bo(bo,Eo,Do),To.dispatchEvent(new CustomEvent(xo)))}function Oo(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function ko(e,t){let n=e.classList;n.contains(t)&&n.remove(t)}function J(e,t,n){e.style[t]=n+`px`}function Ao(e,t,n,r){let i=wo.createElement(e);return t!=null&&Oo(i,t),n?.insertBefore(i,r),i}function jo(e,t){return Ao(`div`,e,t)}var Mo=/* @__PURE__ */ new WeakMap;function No(e,t,n,r,i){let a=`translate(`+t+`px,`+n+`px)`;a!=Mo.get(e)&&(e.style.transform=a,Mo.set(e,a),t<0||n<0||t>r||n>i?Oo(e,Ga):ko(e,Ga))}var Po=/* @__PURE__ */ new WeakMap;function Fo(e,t,n){let r=t+n;r!=Po.get(e)&&(Po.set(e,r),e.style.background=t,e.style.borderColor=n)}var Io=/* @__PURE__ */ new WeakMap;function Lo(e,t,n,r){let i=t+``+n;i!=Io.get(e)&&(Io.set(e,i),e.style.height=n+`px`,e.style.width=t+`px`,e.style.marginLeft=r?-t/2+`px`:0,e.style.marginTop=r?-n/2+`px`:0)}var Ro={passive:!0},zo={...Ro,capture:!0};function Bo(e,t,n,r){t.addEventListener(e,n,r?zo:Ro)}function Vo(e,t,n,r){t.removeEventListener(e,n,Ro)}Co&&Do();function Ho(e,t,n,r){let i;n||=0,r||=t.length-1;let a=r<=2147483647;for(;r-n>1;)i=a?n+r>>1:ls((n+r)/2),t[i]<e?n=i:r=i;return e-t[n]<=t[r]-e?n:r}function Uo(e){return(t,n,r)=>{let i=-1,a=-1;for(let a=n;a<=r;a++)if(e(t[a])){i=a;break}for(let i=r;i>=n;i--)if(e(t[i])){a=i;break}return[i,a]}}var Wo=e=>e!=null,Go=e=>e!=null&&e>0,Ko=Uo(Wo),qo=Uo(Go);function Jo(e,t,n,r=0,i=!1){let a=i?qo:Ko,o=i?Go:Wo;[t,n]=a(e,t,n);let s=e[t],c=e[t];if(t>-1){if(r==1)s=e[t],c=e[n];else if(r==-1)s=e[n],c=e[t];else for(let r=t;r<=n;r++){let t=e[r];o(t)&&(t<s?s=t:t>c&&(c=t))}}return[s??bs,c??-bs]}function Yo(e,t,n,r){let i=hs(e),a=hs(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let o=n==10?gs:_s,s=i==1?ls:ds,c=a==1?ds:ls,l=s(o(cs(e))),u=c(o(cs(t))),d=ms(n,l),f=ms(n,u);return n==10&&(l<0&&(d=Z(d,-l)),u<0&&(f=Z(f,-u))),r||n==2?(e=d*i,t=f*a):(e=Ps(e,d),t=Ns(t,f)),[e,t]}function Xo(e,t,n,r){let i=Yo(e,t,n,r);return e==0&&(i[0]=0),t==0&&(i[1]=0),i}var Zo=.1,Qo={mode:3,pad:Zo},$o={pad:0,soft:null,mode:0},es={min:$o,max:$o};function ts(e,t,n,r){return Gs(n)?rs(e,t,n):($o.pad=n,$o.soft=r?0:null,$o.mode=r?3:0,rs(e,t,es))}function Y(e,t){return e??t}function ns(e,t,n){for(t=Y(t,0),n=Y(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function rs(e,t,n){let r=n.min,i=n.max,a=Y(r.pad,0),o=Y(i.pad,0),s=Y(r.hard,-bs),c=Y(i.hard,bs),l=Y(r.soft,bs),u=Y(i.soft,-bs),d=Y(r.mode,0),f=Y(i.mode,0),p=t-e,m=gs(p),h=ps(cs(e),cs(t)),g=cs(gs(h)-m);(p<1e-24||g>10)&&(p=0,(e==0||t==0)&&(p=1e-24,d==2&&l!=bs&&(a=0),f==2&&u!=-bs&&(o=0)));let _=p||h||1e3,v=ms(10,ls(gs(_))),y=Z(Ps(e-_*(p==0?e==0?.1:1:a),v/10),24),b=e>=l&&(d==1||d==3&&y<=l||d==2&&y>=l)?l:bs,x=ps(s,y<b&&e>=b?b:fs(b,y)),S=Z(Ns(t+_*(p==0?t==0?.1:1:o),v/10),24),C=t<=u&&(f==1||f==3&&S>=u||f==2&&S<=u)?u:-bs,w=fs(c,S>C&&t<=C?C:ps(C,S));return x==w&&x==0&&(w=100),[x,w]}var is=new Intl.NumberFormat(`en`),as=e=>is.format(e),os=Math,ss=os.PI,cs=os.abs,ls=os.floor,us=os.round,ds=os.ceil,fs=os.min,ps=os.max,ms=os.pow,hs=os.sign,gs=os.log10,_s=os.log2,vs=(e,t=1)=>os.sinh(e)*t,ys=(e,t=1)=>os.asinh(e/t),bs=1/0;function xs(e){return(gs((e^e>>31)-(e>>31))|0)+1}function Ss(e,t,n){return fs(ps(e,t),n)}function Cs(e){return typeof e==`function`}function X(e){return Cs(e)?e:()=>e}var ws=()=>{},Ts=e=>e,Es=(e,t)=>t,Ds=e=>null,Os=e=>!0,ks=(e,t)=>e==t,As=/\.\d*?(?=9{6,}|0{6,})/gm,js=e=>{if(Hs(e)||Fs.has(e))return e;let t=`${e}`,n=t.match(As);if(n==null)return e;let r=n[0].length-1;if(t.indexOf(`e-`)!=-1){let[e,n]=t.split(`e`);return+`${js(e)}e${n}`}return Z(e,r)};function Ms(e,t){return js(Z(js(e/t))*t)}function Ns(e,t){return js(ds(js(e/t))*t)}function Ps(e,t){return js(ls(js(e/t))*t)}function Z(e,t=0){if(Hs(e))return e;let n=10**t;return us(e*n*(1+2**-52))/n}var Fs=/* @__PURE__ */ new Map;function Is(e){return((``+e).split(`.`)[1]||``).length}function Ls(e,t,n,r){let i=[],a=r.map(Is);for(let o=t;o<n;o++){let t=cs(o),n=Z(ms(e,o),t);for(let s=0;s<r.length;s++){let c=e==10?+`${r[s]}e${o}`:r[s]*n,l=(o>=0?0:t)+(o>=a[s]?0:a[s]),u=e==10?c:Z(c,l);i.push(u),Fs.set(u,l)}}return i}var Rs={},zs=[],Bs=[null,null],Vs=Array.isArray,Hs=Number.isInteger,Us=e=>e===void 0;function Ws(e){return typeof e==`string`}function Gs(e){let t=!1;if(e!=null){let n=e.constructor;t=n==null||n==Object}return t}function Ks(e){return typeof e==`object`&&!!e}var qs=Object.getPrototypeOf(Uint8Array),Js=`__proto__`;function Ys(e,t=Gs){let n;if(Vs(e)){let r=e.find(e=>e!=null);if(Vs(r)||t(r)){n=Array(e.length);for(let r=0;r<e.length;r++)n[r]=Ys(e[r],t)}else n=e.slice()}else if(e instanceof qs)n=e.slice();else if(t(e)){n={};for(let r in e)r!=Js&&(n[r]=Ys(e[r],t))}else n=e;return n}function Xs(e){let t=arguments;for(let n=1;n<t.length;n++){let r=t[n];for(let t in r)t!=Js&&(Gs(e[t])?Xs(e[t],Ys(r[t])):e[t]=Ys(r[t]))}return e}var Zs=0,Qs=1,$s=2;function ec(e,t,n){for(let r=0,i,a=-1;r<t.length;r++){let o=t[r];if(o>a){for(i=o-1;i>=0&&e[i]==null;)e[i--]=null;for(i=o+1;i<n&&e[i]==null;)e[a=i++]=null}}}function tc(e,t){if(ic(e)){let t=e[0].slice();for(let n=1;n<e.length;n++)t.push(...e[n].slice(1));return ac(t[0])||(t=rc(t)),t}let n=/* @__PURE__ */ new Set;for(let t=0;t<e.length;t++){let r=e[t][0],i=r.length;for(let e=0;e<i;e++)n.add(r[e])}let r=[Array.from(n).sort((e,t)=>e-t)],i=r[0].length,a=/* @__PURE__ */ new Map;for(let e=0;e<i;e++)a.set(r[0][e],e);for(let n=0;n<e.length;n++){let o=e[n],s=o[0];for(let e=1;e<o.length;e++){let c=o[e],l=Array(i).fill(void 0),u=t?t[n][e]:Qs,d=[];for(let e=0;e<c.length;e++){let t=c[e],n=a.get(s[e]);t===null?u!=Zs&&(l[n]=t,u==$s&&d.push(n)):l[n]=t}ec(l,d,i),r.push(l)}}return r}var nc=typeof queueMicrotask>`u`?e=>Promise.resolve().then(e):queueMicrotask;function rc(e){let t=e[0],n=t.length,r=Array(n);for(let e=0;e<r.length;e++)r[e]=e;r.sort((e,n)=>t[e]-t[n]);let i=[];for(let t=0;t<e.length;t++){let a=e[t],o=Array(n);for(let e=0;e<n;e++)o[e]=a[r[e]];i.push(o)}return i}function ic(e){let t=e[0][0],n=t.length;for(let r=1;r<e.length;r++){let i=e[r][0];if(i.length!=n)return!1;if(i!=t){for(let e=0;e<n;e++)if(i[e]!=t[e])return!1}}return!0}function ac(e,t=100){let n=e.length;if(n<=1)return!0;let r=0,i=n-1;for(;r<=i&&e[r]==null;)r++;for(;i>=r&&e[i]==null;)i--;if(i<=r)return!0;let a=ps(1,ls((i-r+1)/t));for(let t=e[r],n=r+a;n<=i;n+=a){let r=e[n];if(r!=null){if(r<=t)return!1;t=r}}return!0}var oc=[`January`,`February`,`March`,`April`,`May`,`June`,`July`,`August`,`September`,`October`,`November`,`December`],sc=[`Sunday`,`Monday`,`Tuesday`,`Wednesday`,`Thursday`,`Friday`,`Saturday`];function cc(e){return e.slice(0,3)}var lc=sc.map(cc),uc={MMMM:oc,MMM:oc.map(cc),WWWW:sc,WWW:lc};function dc(e){return(e<10?`0`:``)+e}function fc(e){return(e<10?`00`:e<100?`0`:``)+e}var pc={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+``).slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>dc(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>dc(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>dc(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?`PM`:`AM`,aa:e=>e.getHours()>=12?`pm`:`am`,a:e=>e.getHours()>=12?`p`:`a`,mm:e=>dc(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>dc(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>fc(e.getMilliseconds())};function mc(e,t){t||=uc;let n=[],r=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=r.exec(e);)n.push(i[0][0]==`{`?pc[i[1]]:i[0]);return e=>{let r=``;for(let i=0;i<n.length;i++)r+=typeof n[i]==`string`?n[i]:n[i](e,t);return r}}var hc=new Intl.DateTimeFormat().resolvedOptions().timeZone;function gc(e,t){let n;return t==`UTC`||t==`Etc/UTC`?n=/* @__PURE__ */ new Date(+e+e.getTimezoneOffset()*6e4):t==hc?n=e:(n=new Date(e.toLocaleString(`en-US`,{timeZone:t})),n.setMilliseconds(e.getMilliseconds())),n}var _c=e=>e%1==0,vc=[1,2,2.5,5],yc=Ls(10,-32,0,vc),bc=Ls(10,0,32,vc),xc=bc.filter(_c),Sc=yc.concat(bc),Cc=`
`,wc=`{YYYY}`,Tc=Cc+wc,Ec=`{M}/{D}`,Dc=Cc+Ec,Oc=Dc+`/{YY}`,kc=`{aa}`,Ac=`{h}:{mm}`+kc,jc=Cc+Ac,Mc=`:{ss}`,Q=null;function Nc(e){let t=e*1e3,n=t*60,r=n*60,i=r*24,a=i*30,o=i*365,s=(e==1?Ls(10,0,3,vc).filter(_c):Ls(10,-3,0,vc)).concat([t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,r,r*2,r*3,r*4,r*6,r*8,r*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,a,a*2,a*3,a*4,a*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),c=[[o,wc,Q,Q,Q,Q,Q,Q,1],[i*28,`{MMM}`,Tc,Q,Q,Q,Q,Q,1],[i,Ec,Tc,Q,Q,Q,Q,Q,1],[r,`{h}`+kc,Oc,Q,Dc,Q,Q,Q,1],[n,Ac,Oc,Q,Dc,Q,Q,Q,1],[t,Mc,Oc+` `+Ac,Q,Dc+` `+Ac,Q,jc,Q,1],[e,Mc+`.{fff}`,Oc+` `+Ac,Q,Dc+` `+Ac,Q,jc,Q,1]];function l(t){return(s,c,l,u,d,f)=>{let p=[],m=d>=o,h=d>=a&&d<o,g=t(l),_=Z(g*e,3),v=Uc(g.getFullYear(),m?0:g.getMonth(),h||m?1:g.getDate()),y=Z(v*e,3);if(h||m){let n=h?d/a:0,r=m?d/o:0,i=_==y?_:Z(Uc(v.getFullYear()+r,v.getMonth()+n,1)*e,3),s=new Date(us(i/e)),c=s.getFullYear(),l=s.getMonth();for(let a=0;i<=u;a++){let o=Uc(c+r*a,l+n*a,1),s=o-t(Z(o*e,3));i=Z((+o+s)*e,3),i<=u&&p.push(i)}}else{let a=d>=i?i:d,o=y+(ls(l)-ls(_))+Ns(_-y,a);p.push(o);let m=t(o),h=m.getHours()+m.getMinutes()/n+m.getSeconds()/r,g=d/r,v=f/s.axes[c]._space;for(;o=Z(o+d,e==1?0:3),!(o>u);)if(g>1){let e=ls(Z(h+g,6))%24,n=t(o).getHours()-e;n>1&&(n=-1),o-=n*r,h=(h+g)%24;let i=p[p.length-1];Z((o-i)/d,3)*v>=.7&&p.push(o)}else p.push(o)}return p}}return[s,c,l]}var[Pc,Fc,Ic]=Nc(1),[Lc,Rc,zc]=Nc(.001);Ls(2,-53,53,[1]);function Bc(e,t){return e.map(e=>e.map((n,r)=>r==0||r==8||n==null?n:t(r==1||e[8]==0?n:e[1]+n)))}function Vc(e,t){return(n,r,i,a,o)=>{let s=t.find(e=>o>=e[0])||t[t.length-1],c,l,u,d,f,p;return r.map(t=>{let n=e(t),r=n.getFullYear(),i=n.getMonth(),a=n.getDate(),o=n.getHours(),m=n.getMinutes(),h=n.getSeconds(),g=r!=c&&s[2]||i!=l&&s[3]||a!=u&&s[4]||o!=d&&s[5]||m!=f&&s[6]||h!=p&&s[7]||s[1];return c=r,l=i,u=a,d=o,f=m,p=h,g(n)})}}function Hc(e,t){let n=mc(t);return(t,r,i,a,o)=>r.map(t=>n(e(t)))}function Uc(e,t,n){return new Date(e,t,n)}function Wc(e,t){return t(e)}var Gc=`{YYYY}-{MM}-{DD} {h}:{mm}{aa}`;function Kc(e,t){return(n,r,i,a)=>a==null?So:t(e(r))}function qc(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function Jc(e,t){return e.series[t].fill(e,t)}var Yc={show:!0,live:!0,isolate:!1,mount:ws,markers:{show:!0,width:2,stroke:qc,fill:Jc,dash:`solid`},idx:null,idxs:null,values:[]};function Xc(e,t){let n=e.cursor.points,r=jo(),i=n.size(e,t);J(r,ro,i),J(r,io,i);let a=i/-2;J(r,`marginLeft`,a),J(r,`marginTop`,a);let o=n.width(e,t,i);return o&&J(r,`borderWidth`,o),r}function Zc(e,t){let n=e.series[t].points;return n._fill||n._stroke}function Qc(e,t){let n=e.series[t].points;return n._stroke||n._fill}function $c(e,t){return e.series[t].points.size}var el=[0,0];function tl(e,t,n){return el[0]=t,el[1]=n,el}function nl(e,t,n,r=!0){return e=>{e.button!=0||r&&e.target!=t||n(e)}}function rl(e,t,n,r=!0){return e=>{r&&e.target!=t||n(e)}}var il={show:!0,x:!0,y:!0,lock:!1,move:tl,points:{one:!1,show:Xc,size:$c,width:0,stroke:Qc,fill:Zc},bind:{mousedown:nl,mouseup:nl,click:nl,dblclick:nl,mousemove:rl,mouseleave:rl,mouseenter:rl},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,r,i)=>r-i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},al={show:!0,stroke:`rgba(0,0,0,0.07)`,width:2},ol=Xs({},al,{filter:Es}),sl=Xs({},ol,{size:10}),cl=Xs({},al,{show:!1}),ll=`12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"`,ul=`bold `+ll,dl=1.5,fl={show:!0,scale:`x`,stroke:lo,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:ul,side:2,grid:ol,ticks:sl,border:cl,font:ll,lineGap:dl,rotate:0},pl=`Value`,ml=`Time`,hl={show:!0,scale:`x`,auto:!1,sorted:1,min:bs,max:-1/0,idxs:[]};function gl(e,t,n,r,i){return t.map(e=>e==null?``:as(e))}function _l(e,t,n,r,i,a,o){let s=[],c=Fs.get(i)||0;n=o?n:Z(Ns(n,i),c);for(let e=n;e<=r;e=Z(e+i,c))s.push(Object.is(e,-0)?0:e);return s}function vl(e,t,n,r,i,a,o){let s=[],c=e.scales[e.axes[t].scale].log;i=ms(c,ls((c==10?gs:_s)(n))),c==10&&(i=Sc[Ho(i,Sc)]);let l=n,u=i*c;c==10&&(u=Sc[Ho(u,Sc)]);do s.push(l),l+=i,c==10&&!Fs.has(l)&&(l=Z(l,Fs.get(i))),l>=u&&(i=l,u=i*c,c==10&&(u=Sc[Ho(u,Sc)]));while(l<=r);return s}function yl(e,t,n,r,i,a,o){let s=e.scales[e.axes[t].scale].asinh,c=r>s?vl(e,t,ps(s,n),r,i):[s],l=r>=0&&n<=0?[0]:[];return(n<-s?vl(e,t,ps(s,-r),-n,i):[s]).reverse().map(e=>-e).concat(l,c)}var bl=/./,xl=/[12357]/,Sl=/[125]/,Cl=/1/,wl=(e,t,n,r)=>e.map((e,i)=>t==4&&e==0||i%r==0&&n.test(e.toExponential()[+(e<0)])?e:null);function Tl(e,t,n,r,i){let a=e.axes[n],o=a.scale,s=e.scales[o],c=e.valToPos,l=a._space,u=c(10,o),d=c(9,o)-u>=l?bl:c(7,o)-u>=l?xl:c(5,o)-u>=l?Sl:Cl;if(d==Cl){let e=cs(c(1,o)-u);if(e<l)return wl(t.slice().reverse(),s.distr,d,ds(l/e)).reverse()}return wl(t,s.distr,d,1)}function El(e,t,n,r,i){let a=e.axes[n],o=a.scale,s=a._space,c=e.valToPos,l=cs(c(1,o)-c(2,o));return l<s?wl(t.slice().reverse(),3,bl,ds(s/l)).reverse():t}function Dl(e,t,n,r){return r==null?So:t==null?``:as(t)}var Ol={show:!0,scale:`y`,stroke:lo,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:ul,side:3,grid:ol,ticks:sl,border:cl,font:ll,lineGap:dl,rotate:0};function kl(e,t){return Z((3+(e||1)*2)*t,3)}function Al(e,t){let{scale:n,idxs:r}=e.series[0],i=e._data[0],a=e.valToPos(i[r[0]],n,!0),o=cs(e.valToPos(i[r[1]],n,!0)-a)/(e.series[t].points.space*q);return r[1]-r[0]<=o}var jl={scale:null,auto:!0,sorted:0,min:bs,max:-1/0},Ml=(e,t,n,r,i)=>i,Nl={show:!0,auto:!0,sorted:0,gaps:Ml,alpha:1,facets:[Xs({},jl,{scale:`x`}),Xs({},jl,{scale:`y`})]},Pl={scale:`y`,auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Ml,alpha:1,points:{show:Al,filter:null},values:null,min:bs,max:-1/0,idxs:[],path:null,clip:null};function Fl(e,t,n,r,i){return n/10}var Il={time:Ia,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Ll=Xs({},Il,{time:!1,ori:1}),Rl={};function zl(e,t){let n=Rl[e];return n||(n={key:e,plots:[],sub(e){n.plots.push(e)},unsub(e){n.plots=n.plots.filter(t=>t!=e)},pub(e,t,r,i,a,o,s){for(let c=0;c<n.plots.length;c++)n.plots[c]!=t&&n.plots[c].pub(e,t,r,i,a,o,s)}},e!=null&&(Rl[e]=n)),n}var Bl=1,Vl=2;function Hl(e,t,n){let r=e.mode,i=e.series[t],a=r==2?e._data[t]:e._data,o=e.scales,s=e.bbox,c=a[0],l=r==2?a[1]:a[t],u=r==2?o[i.facets[0].scale]:o[e.series[0].scale],d=r==2?o[i.facets[1].scale]:o[i.scale],f=s.left,p=s.top,m=s.width,h=s.height,g=e.valToPosH,_=e.valToPosV;return u.ori==0?n(i,c,l,u,d,g,_,f,p,m,h,Zl,$l,tu,ru,au):n(i,c,l,u,d,_,g,p,f,h,m,Ql,eu,nu,iu,ou)}function Ul(e,t){let n=0,r=0,i=Y(e.bands,zs);for(let e=0;e<i.length;e++){let a=i[e];a.series[0]==t?n=a.dir:a.series[1]==t&&(a.dir==1?r|=1:r|=2)}return[n,r==1?-1:r==2?1:r==3?2:0]}function Wl(e,t,n,r,i){let a=e.mode,o=e.series[t],s=a==2?o.facets[1].scale:o.scale,c=e.scales[s];return i==-1?c.min:i==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function Gl(e,t,n,r,i,a){return Hl(e,t,(e,t,o,s,c,l,u,d,f,p,m)=>{let h=e.pxRound,g=s.dir*(s.ori==0?1:-1),_=s.ori==0?$l:eu,v,y;g==1?(v=n,y=r):(v=r,y=n);let b=h(l(t[v],s,p,d)),x=h(u(o[v],c,m,f)),S=h(l(t[y],s,p,d)),C=h(u(a==1?c.max:c.min,c,m,f)),w=new Path2D(i);return _(w,S,C),_(w,b,C),_(w,b,x),w})}function Kl(e,t,n,r,i,a){let o=null;if(e.length>0){o=new Path2D;let s=t==0?tu:nu,c=n;for(let t=0;t<e.length;t++){let n=e[t];if(n[1]>n[0]){let e=n[0]-c;e>0&&s(o,c,r,e,r+a),c=n[1]}}let l=n+i-c;l>0&&s(o,c,r-5,l,r+a+10)}return o}function ql(e,t,n){let r=e[e.length-1];r&&r[0]==t?r[1]=n:e.push([t,n])}function Jl(e,t,n,r,i,a,o){let s=[],c=e.length;for(let l=i==1?n:r;l>=n&&l<=r;l+=i)if(t[l]===null){let u=l,d=l;if(i==1)for(;++l<=r&&t[l]===null;)d=l;else for(;--l>=n&&t[l]===null;)d=l;let f=a(e[u]),p=d==u?f:a(e[d]),m=u-i;f=o<=0&&m>=0&&m<c?a(e[m]):f;let h=d+i;p=o>=0&&h>=0&&h<c?a(e[h]):p,p>=f&&s.push([f,p])}return s}function Yl(e){return e==0?Ts:e==1?us:t=>Ms(t,e)}function Xl(e){let t=e==0?Zl:Ql,n=e==0?(e,t,n,r,i,a)=>{e.arcTo(t,n,r,i,a)}:(e,t,n,r,i,a)=>{e.arcTo(n,t,i,r,a)},r=e==0?(e,t,n,r,i)=>{e.rect(t,n,r,i)}:(e,t,n,r,i)=>{e.rect(n,t,i,r)};return(e,i,a,o,s,c=0,l=0)=>{c==0&&l==0?r(e,i,a,o,s):(c=fs(c,o/2,s/2),l=fs(l,o/2,s/2),t(e,i+c,a),n(e,i+o,a,i+o,a+s,c),n(e,i+o,a+s,i,a+s,l),n(e,i,a+s,i,a,l),n(e,i,a,i+o,a,c),e.closePath())}}var Zl=(e,t,n)=>{e.moveTo(t,n)},Ql=(e,t,n)=>{e.moveTo(n,t)},$l=(e,t,n)=>{e.lineTo(t,n)},eu=(e,t,n)=>{e.lineTo(n,t)},tu=Xl(0),nu=Xl(1),ru=(e,t,n,r,i,a)=>{e.arc(t,n,r,i,a)},iu=(e,t,n,r,i,a)=>{e.arc(n,t,r,i,a)},au=(e,t,n,r,i,a,o)=>{e.bezierCurveTo(t,n,r,i,a,o)},ou=(e,t,n,r,i,a,o)=>{e.bezierCurveTo(n,t,i,r,o,a)};function su(e){return(e,t,n,r,i)=>Hl(e,t,(t,a,o,s,c,l,u,d,f,p,m)=>{let{pxRound:h,points:g}=t,_,v;s.ori==0?(_=Zl,v=ru):(_=Ql,v=iu);let y=Z(g.width*q,3),b=(g.size-g.width)/2*q,x=Z(b*2,3),S=new Path2D,C=new Path2D,{left:w,top:T,width:E,height:D}=e.bbox;tu(C,w-x,T-x,E+x*2,D+x*2);let O=e=>{if(o[e]!=null){let t=h(l(a[e],s,p,d)),n=h(u(o[e],c,m,f));_(S,t+b,n),v(S,t,n,b,0,ss*2)}};if(i)i.forEach(O);else for(let e=n;e<=r;e++)O(e);return{stroke:y>0?S:null,fill:S,clip:C,flags:3}})}function cu(e){return(t,n,r,i,a,o)=>{r!=i&&(a!=r&&o!=r&&e(t,n,r),a!=i&&o!=i&&e(t,n,i),e(t,n,o))}}var lu=cu($l),uu=cu(eu);function du(e){let t=Y(e?.alignGaps,0);return(e,n,r,i)=>Hl(e,n,(a,o,s,c,l,u,d,f,p,m,h)=>{[r,i]=Ko(s,r,i);let g=a.pxRound,_=e=>g(u(e,c,m,f)),v=e=>g(d(e,l,h,p)),y,b;c.ori==0?(y=$l,b=lu):(y=eu,b=uu);let x=c.dir*(c.ori==0?1:-1),S={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Bl},C=S.stroke,w=!1;if(i-r>=m*4){let t=t=>e.posToVal(t,c.key,!0),n=null,a=null,l,u,d,f=_(o[x==1?r:i]),p=_(o[r]),m=_(o[i]),h=t(x==1?p+1:m-1);for(let e=x==1?r:i;e>=r&&e<=i;e+=x){let r=o[e],i=(x==1?r<h:r>h)?f:_(r),c=s[e];i==f?c==null?c===null&&(w=!0):(u=c,n==null?(y(C,i,v(u)),l=n=a=u):u<n?n=u:u>a&&(a=u)):(n!=null&&b(C,f,v(n),v(a),v(l),v(u)),c==null?(n=a=null,c===null&&(w=!0)):(u=c,y(C,i,v(u)),n=a=l=u),f=i,h=t(f+x))}n!=null&&n!=a&&d!=f&&b(C,f,v(n),v(a),v(l),v(u))}else for(let e=x==1?r:i;e>=r&&e<=i;e+=x){let t=s[e];t===null?w=!0:t!=null&&y(C,_(o[e]),v(t))}let[T,E]=Ul(e,n);if(a.fill!=null||T!=0){let t=S.fill=new Path2D(C),s=v(a.fillTo(e,n,a.min,a.max,T)),c=_(o[r]),l=_(o[i]);x==-1&&([l,c]=[c,l]),y(t,l,s),y(t,c,s)}if(!a.spanGaps){let l=[];w&&l.push(...Jl(o,s,r,i,x,_,t)),S.gaps=l=a.gaps(e,n,r,i,l),S.clip=Kl(l,c.ori,f,p,m,h)}return E!=0&&(S.band=E==2?[Gl(e,n,r,i,C,-1),Gl(e,n,r,i,C,1)]:Gl(e,n,r,i,C,E)),S})}function fu(e){let t=Y(e.align,1),n=Y(e.ascDesc,!1),r=Y(e.alignGaps,0),i=Y(e.extend,!1);return(e,a,o,s)=>Hl(e,a,(c,l,u,d,f,p,m,h,g,_,v)=>{[o,s]=Ko(u,o,s);let y=c.pxRound,{left:b,width:x}=e.bbox,S=e=>y(p(e,d,_,h)),C=e=>y(m(e,f,v,g)),w=d.ori==0?$l:eu,T={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Bl},E=T.stroke,D=d.dir*(d.ori==0?1:-1),O=C(u[D==1?o:s]),ee=S(l[D==1?o:s]),k=ee,A=ee;i&&t==-1&&(A=b,w(E,A,O)),w(E,ee,O);for(let e=D==1?o:s;e>=o&&e<=s;e+=D){let n=u[e];if(n==null)continue;let r=S(l[e]),i=C(n);t==1?w(E,r,O):w(E,k,i),w(E,r,i),O=i,k=r}let te=k;i&&t==1&&(te=b+x,w(E,te,O));let[ne,re]=Ul(e,a);if(c.fill!=null||ne!=0){let t=T.fill=new Path2D(E),n=C(c.fillTo(e,a,c.min,c.max,ne));w(t,te,n),w(t,A,n)}if(!c.spanGaps){let i=[];i.push(...Jl(l,u,o,s,D,S,r));let f=c.width*q/2,p=n||t==1?f:-f,m=n||t==-1?-f:f;i.forEach(e=>{e[0]+=p,e[1]+=m}),T.gaps=i=c.gaps(e,a,o,s,i),T.clip=Kl(i,d.ori,h,g,_,v)}return re!=0&&(T.band=re==2?[Gl(e,a,o,s,E,-1),Gl(e,a,o,s,E,1)]:Gl(e,a,o,s,E,re)),T})}function pu(e,t,n,r,i,a,o=bs){if(e.length>1){let s=null;for(let c=0,l=1/0;c<e.length;c++)if(t[c]!==void 0){if(s!=null){let t=cs(e[c]-e[s]);t<l&&(l=t,o=cs(n(e[c],r,i,a)-n(e[s],r,i,a)))}s=c}}return o}function mu(e){e||=Rs;let t=Y(e.size,[.6,bs,1]),n=e.align||0,r=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i==`number`?[i,0]:i;let a=X(i),o=1-t[0],s=Y(t[1],bs),c=Y(t[2],1),l=Y(e.disp,Rs),u=Y(e.each,e=>{}),{fill:d,stroke:f}=l;return(e,t,i,p)=>Hl(e,t,(m,h,g,_,v,y,b,x,S,C,w)=>{let T=m.pxRound,E=n,D=r*q,O=s*q,ee=c*q,k,A;_.ori==0?[k,A]=a(e,t):[A,k]=a(e,t);let te=_.dir*(_.ori==0?1:-1),ne=_.ori==0?tu:nu,re=_.ori==0?u:(e,t,n,r,i,a,o)=>{u(e,t,n,i,r,o,a)},ie=Y(e.bands,zs).find(e=>e.series[0]==t),ae=ie==null?0:ie.dir,oe=m.fillTo(e,t,m.min,m.max,ae),j=T(b(oe,v,w,S)),M,N,se,P=C,F=T(m.width*q),ce=!1,le=null,ue=null,I=null,de=null;d!=null&&(F==0||f!=null)&&(ce=!0,le=d.values(e,t,i,p),ue=/* @__PURE__ */ new Map,new Set(le).forEach(e=>{e!=null&&ue.set(e,new Path2D)}),F>0&&(I=f.values(e,t,i,p),de=/* @__PURE__ */ new Map,new Set(I).forEach(e=>{e!=null&&de.set(e,new Path2D)})));let{x0:fe,size:L}=l;if(fe!=null&&L!=null){E=1,h=fe.values(e,t,i,p),fe.unit==2&&(h=h.map(t=>e.posToVal(x+t*C,_.key,!0)));let n=L.values(e,t,i,p);N=L.unit==2?n[0]*C:y(n[0],_,C,x)-y(0,_,C,x),P=pu(h,g,y,_,C,x,P),se=P-N+D}else P=pu(h,g,y,_,C,x,P),se=P*o+D,N=P-se;se<1&&(se=0),F>=N/2&&(F=0),se<5&&(T=Ts);let pe=se>0,me=P-se-(pe?F:0);N=T(Ss(me,ee,O)),M=(E==0?N/2:E==te?0:N)-E*te*((E==0?D/2:0)+(pe?F/2:0));let he={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},ge=ce?null:new Path2D,_e=null;if(ie!=null)_e=e.data[ie.series[1]];else{let{y0:n,y1:r}=l;n!=null&&r!=null&&(g=r.values(e,t,i,p),_e=n.values(e,t,i,p))}let ve=k*N,ye=A*N;for(let n=te==1?i:p;n>=i&&n<=p;n+=te){let r=g[n];if(r==null)continue;if(_e!=null){let e=_e[n]??0;if(r-e==0)continue;j=b(e,v,w,S)}let i=y(_.distr!=2||l!=null?h[n]:n,_,C,x),a=b(Y(r,oe),v,w,S),o=T(i-M),s=T(ps(a,j)),c=T(fs(a,j)),u=s-c;if(r!=null){let i=r<0?ye:ve,a=r<0?ve:ye;ce?(F>0&&I[n]!=null&&ne(de.get(I[n]),o,c+ls(F/2),N,ps(0,u-F),i,a),le[n]!=null&&ne(ue.get(le[n]),o,c+ls(F/2),N,ps(0,u-F),i,a)):ne(ge,o,c+ls(F/2),N,ps(0,u-F),i,a),re(e,t,n,o-F/2,c,N+F,u)}}return F>0?he.stroke=ce?de:ge:ce||(he._fill=m.width==0?m._fill:m._stroke??m._fill,he.width=0),he.fill=ce?ue:ge,he})}function hu(e,t){let n=Y(t?.alignGaps,0);return(t,r,i,a)=>Hl(t,r,(o,s,c,l,u,d,f,p,m,h,g)=>{[i,a]=Ko(c,i,a);let _=o.pxRound,v=e=>_(d(e,l,h,p)),y=e=>_(f(e,u,g,m)),b,x,S;l.ori==0?(b=Zl,S=$l,x=au):(b=Ql,S=eu,x=ou);let C=l.dir*(l.ori==0?1:-1),w=v(s[C==1?i:a]),T=w,E=[],D=[];for(let e=C==1?i:a;e>=i&&e<=a;e+=C)if(c[e]!=null){let t=s[e],n=v(t);E.push(T=n),D.push(y(c[e]))}let O={stroke:e(E,D,b,S,x,_),fill:null,clip:null,band:null,gaps:null,flags:Bl},ee=O.stroke,[k,A]=Ul(t,r);if(o.fill!=null||k!=0){let e=O.fill=new Path2D(ee),n=y(o.fillTo(t,r,o.min,o.max,k));S(e,T,n),S(e,w,n)}if(!o.spanGaps){let e=[];e.push(...Jl(s,c,i,a,C,v,n)),O.gaps=e=o.gaps(t,r,i,a,e),O.clip=Kl(e,l.ori,p,m,h,g)}return A!=0&&(O.band=A==2?[Gl(t,r,i,a,ee,-1),Gl(t,r,i,a,ee,1)]:Gl(t,r,i,a,ee,A)),O})}function gu(e){return hu(_u,e)}function _u(e,t,n,r,i,a){let o=e.length;if(o<2)return null;let s=new Path2D;if(n(s,e[0],t[0]),o==2)r(s,e[1],t[1]);else{let n=Array(o),r=Array(o-1),a=Array(o-1),c=Array(o-1);for(let n=0;n<o-1;n++)a[n]=t[n+1]-t[n],c[n]=e[n+1]-e[n],r[n]=a[n]/c[n];n[0]=r[0];for(let e=1;e<o-1;e++)r[e]===0||r[e-1]===0||r[e-1]>0!=r[e]>0?n[e]=0:(n[e]=3*(c[e-1]+c[e])/((2*c[e]+c[e-1])/r[e-1]+(c[e]+2*c[e-1])/r[e]),isFinite(n[e])||(n[e]=0));n[o-1]=r[o-2];for(let r=0;r<o-1;r++)i(s,e[r]+c[r]/3,t[r]+n[r]*c[r]/3,e[r+1]-c[r]/3,t[r+1]-n[r+1]*c[r]/3,e[r+1],t[r+1])}return s}var vu=/* @__PURE__ */ new Set;function yu(){for(let e of vu)e.syncRect(!0)}Co&&(Bo(vo,To,yu),Bo(yo,To,yu,!0),Bo(xo,To,()=>{$.pxRatio=q}));var bu=du(),xu=su();function Su(e,t,n,r){return(r?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((e,r)=>wu(e,r,t,n))}function Cu(e,t){return e.map((e,n)=>n==0?{}:Xs({},t,e))}function wu(e,t,n,r){return Xs({},t==0?n:r,e)}function Tu(e,t,n){return t==null?Bs:[t,n]}var Eu=Tu;function Du(e,t,n){return t==null?Bs:ts(t,n,Zo,!0)}function Ou(e,t,n,r){return t==null?Bs:Yo(t,n,e.scales[r].log,!1)}var ku=Ou;function Au(e,t,n,r){return t==null?Bs:Xo(t,n,e.scales[r].log,!1)}var ju=Au;function Mu(e,t,n,r,i){let a=ps(xs(e),xs(t)),o=t-e,s=Ho(i/r*o,n);do{let e=n[s],t=r*e/o;if(t>=i&&a+(e<5?Fs.get(e):0)<=17)return[e,t]}while(++s<n.length);return[0,0]}function Nu(e){let t,n;return e=e.replace(/(\d+)px/,(e,r)=>(t=us((n=+r)*q))+`px`),[e,t,n]}function Pu(e){e.show&&[e.font,e.labelFont].forEach(e=>{let t=Z(e[2]*q,1);e[0]=e[0].replace(/[0-9.]+px/,t+`px`),e[1]=t})}function $(e,t,n){let r={mode:Y(e.mode,1)},i=r.mode;function a(e,t,n,r){let i=t.valToPct(e);return r+n*(t.dir==-1?1-i:i)}function o(e,t,n,r){let i=t.valToPct(e);return r+n*(t.dir==-1?i:1-i)}function s(e,t,n,r){return t.ori==0?a(e,t,n,r):o(e,t,n,r)}r.valToPosH=a,r.valToPosV=o;let c=!1;r.status=0;let l=r.root=jo(La);if(e.id!=null&&(l.id=e.id),Oo(l,e.class),e.title){let t=jo(Ba,l);t.textContent=e.title}let u=Ao(`canvas`),d=r.ctx=u.getContext(`2d`),f=jo(Va,l);Bo(`click`,f,e=>{e.target===m&&(U!=tn||W!=nn)&&sn.click(r,e)},!0);let p=r.under=jo(Ha,f);f.appendChild(u);let m=r.over=jo(Ua,f);e=Ys(e);let h=+Y(e.pxAlign,1),g=Yl(h);(e.plugins||[]).forEach(t=>{t.opts&&(e=t.opts(r,e)||e)});let _=e.ms||.001,v=r.series=i==1?Su(e.series||[],hl,Pl,!1):Cu(e.series||[null],Nl),y=r.axes=Su(e.axes||[],fl,Ol,!0),b=r.scales={},x=r.bands=e.bands||[];x.forEach(e=>{e.fill=X(e.fill||null),e.dir=Y(e.dir,-1)});let S=i==2?v[1].facets[0].scale:v[0].scale,C={axes:zt,series:Ot},w=(e.drawOrder||[`axes`,`series`]).map(e=>C[e]);function T(e){let t=e.distr==3?t=>gs(t>0?t:e.clamp(r,t,e.min,e.max,e.key)):e.distr==4?t=>ys(t,e.asinh):e.distr==100?t=>e.fwd(t):e=>e;return n=>{let r=t(n),{_min:i,_max:a}=e,o=a-i;return(r-i)/o}}function E(t){let n=b[t];if(n==null){let r=(e.scales||Rs)[t]||Rs;if(r.from!=null){E(r.from);let e=Xs({},b[r.from],r,{key:t});e.valToPct=T(e),b[t]=e}else{n=b[t]=Xs({},t==S?Il:Ll,r),n.key=t;let e=n.time,a=n.range,o=Vs(a);if((t!=S||i==2&&!e)&&(o&&(a[0]==null||a[1]==null)&&(a={min:a[0]==null?Qo:{mode:1,hard:a[0],soft:a[0]},max:a[1]==null?Qo:{mode:1,hard:a[1],soft:a[1]}},o=!1),!o&&Gs(a))){let e=a;a=(t,n,r)=>n==null?Bs:ts(n,r,e)}n.range=X(a||(e?Eu:t==S?n.distr==3?ku:n.distr==4?ju:Tu:n.distr==3?Ou:n.distr==4?Au:Du)),n.auto=X(!o&&n.auto),n.clamp=X(n.clamp||Fl),n._min=n._max=null,n.valToPct=T(n)}}}E(`x`),E(`y`),i==1&&v.forEach(e=>{E(e.scale)}),y.forEach(e=>{E(e.scale)});for(let t in e.scales)E(t);let D=b[S],O=D.distr,ee,k;D.ori==0?(Oo(l,Ra),ee=a,k=o):(Oo(l,za),ee=o,k=a);let A={};for(let e in b){let t=b[e];(t.min!=null||t.max!=null)&&(A[e]={min:t.min,max:t.max},t.min=t.max=null)}let te=e.tzDate||(e=>new Date(us(e/_))),ne=e.fmtDate||mc,re=_==1?Ic(te):zc(te),ie=Vc(te,Bc(_==1?Fc:Rc,ne)),ae=Kc(te,Wc(Gc,ne)),oe=[],j=r.legend=Xs({},Yc,e.legend),M=r.cursor=Xs({},il,{drag:{y:i==2}},e.cursor),N=j.show,se=M.show,P=j.markers;j.idxs=oe,P.width=X(P.width),P.dash=X(P.dash),P.stroke=X(P.stroke),P.fill=X(P.fill);let F,ce,le,ue=[],I=[],de,fe=!1,L={};if(j.live){let e=v[1]?v[1].values:null;fe=e!=null,de=fe?e(r,1,0):{_:0};for(let e in de)L[e]=So}if(N){if(F=Ao(`table`,Xa,l),le=Ao(`tbody`,null,F),j.mount(r,F),fe){ce=Ao(`thead`,null,F,le);let e=Ao(`tr`,null,ce);for(var pe in Ao(`th`,null,e),de)Ao(`th`,to,e).textContent=pe}else Oo(F,Qa),j.live&&Oo(F,Za)}let me={show:!0},he={show:!1};function ge(e,t){if(t==0&&(fe||!j.live||i==2))return Bs;let n=[],a=Ao(`tr`,$a,le,le.childNodes[t]);Oo(a,e.class),e.show||Oo(a,Ga);let o=Ao(`th`,null,a);if(P.show){let e=jo(eo,o);if(t>0){let n=P.width(r,t);n&&(e.style.border=n+`px `+P.dash(r,t)+` `+P.stroke(r,t)),e.style.background=P.fill(r,t)}}let s=jo(to,o);for(var c in e.label instanceof HTMLElement?s.appendChild(e.label):s.textContent=e.label,t>0&&(P.show||(s.style.color=e.width>0?P.stroke(r,t):P.fill(r,t)),ve(`click`,o,t=>{if(M._lock)return;Ue(t);let n=v.indexOf(e);if((t.ctrlKey||t.metaKey)!=j.isolate){let e=v.some((e,t)=>t>0&&t!=n&&e.show);v.forEach((t,r)=>{r>0&&mn(r,e?r==n?me:he:me,!0,K.setSeries)})}else mn(n,{show:!e.show},!0,K.setSeries)},!1),Ke&&ve(ho,o,t=>{M._lock||(Ue(t),mn(v.indexOf(e),Sn,!0,K.setSeries))},!1)),de){let e=Ao(`td`,no,a);e.textContent=`--`,n.push(e)}return[a,n]}let _e=/* @__PURE__ */ new Map;function ve(e,t,n,i=!0){let a=_e.get(t)||{},o=M.bind[e](r,t,n,i);o&&(Bo(e,t,a[e]=o),_e.set(t,a))}function ye(e,t,n){let r=_e.get(t)||{};for(let n in r)(e==null||n==e)&&(Vo(n,t,r[n]),delete r[n]);e??_e.delete(t)}let be=0,xe=0,R=0,z=0,Se=0,Ce=0,we=Se,Te=Ce,Ee=R,De=z,Oe=0,ke=0,Ae=0,je=0;r.bbox={};let Me=!1,Ne=!1,Pe=!1,Fe=!1,Ie=!1,B=!1;function Le(e,t,n){(n||e!=r.width||t!=r.height)&&Re(e,t),Bt(!1),Pe=!0,Ne=!0,Gt()}function Re(e,t){r.width=be=R=e,r.height=xe=z=t,Se=Ce=0,Ve(),He();let n=r.bbox;Oe=n.left=Ms(Se*q,.5),ke=n.top=Ms(Ce*q,.5),Ae=n.width=Ms(R*q,.5),je=n.height=Ms(z*q,.5)}function ze(){let e=!1,t=0;for(;!e;){t++;let n=Lt(t),i=Rt(t);e=t==3||n&&i,e||(Re(r.width,r.height),Ne=!0)}}function Be({width:e,height:t}){Le(e,t)}r.setSize=Be;function Ve(){let e=!1,t=!1,n=!1,r=!1;y.forEach((i,a)=>{if(i.show&&i._show){let{side:a,_size:o}=i,s=a%2,c=o+(i.label==null?0:i.labelSize);c>0&&(s?(R-=c,a==3?(Se+=c,r=!0):n=!0):(z-=c,a==0?(Ce+=c,e=!0):t=!0))}}),tt[0]=e,tt[1]=n,tt[2]=t,tt[3]=r,R-=at[1]+at[3],Se+=at[3],z-=at[2]+at[0],Ce+=at[0]}function He(){let e=Se+R,t=Ce+z,n=Se,r=Ce;function i(i,a){switch(i){case 1:return e+=a,e-a;case 2:return t+=a,t-a;case 3:return n-=a,n+a;case 0:return r-=a,r+a}}y.forEach((e,t)=>{if(e.show&&e._show){let t=e.side;e._pos=i(t,e._size),e.label!=null&&(e._lpos=i(t,e.labelSize))}})}if(M.dataIdx==null){let e=M.hover,n=e.skip=new Set(e.skip??[]);n.add(void 0);let r=e.prox=X(e.prox),i=e.bias??=0;M.dataIdx=(e,a,o,s)=>{if(a==0)return o;let c=o,l=r(e,a,o,s)??bs,u=l>=0&&l<bs,d=D.ori==0?R:z,f=M.left,p=t[0],m=t[a];if(n.has(m[o])){c=null;let e=null,t=null,r;if(i==0||i==-1)for(r=o;e==null&&r-->0;)n.has(m[r])||(e=r);if(i==0||i==1)for(r=o;t==null&&r++<m.length;)n.has(m[r])||(t=r);if(e!=null||t!=null){if(u){let n=e==null?-1/0:ee(p[e],D,d,0),r=t==null?1/0:ee(p[t],D,d,0),i=f-n,a=r-f;i<=a?i<=l&&(c=e):a<=l&&(c=t)}else c=t==null?e:e==null?t:o-e<=t-o?e:t}}else u&&cs(f-ee(p[o],D,d,0))>l&&(c=null);return c}}let Ue=e=>{M.event=e};M.idxs=oe,M._lock=!1;let We=M.points;We.show=X(We.show),We.size=X(We.size),We.stroke=X(We.stroke),We.width=X(We.width),We.fill=X(We.fill);let Ge=r.focus=Xs({},e.focus||{alpha:.3},M.focus),Ke=Ge.prox>=0,qe=Ke&&We.one,Je=[],Ye=[],Xe=[];function Ze(e,t){let n=We.show(r,t);if(n instanceof HTMLElement)return Oo(n,Ya),Oo(n,e.class),No(n,-10,-10,R,z),m.insertBefore(n,Je[t]),n}function Qe(e,t){if(i==1||t>0){let t=i==1&&b[e.scale].time,n=e.value;e.value=t?Ws(n)?Kc(te,Wc(n,ne)):n||ae:n||Dl,e.label=e.label||(t?ml:pl)}if(qe||t>0){e.width=e.width==null?1:e.width,e.paths=e.paths||bu||Ds,e.fillTo=X(e.fillTo||Wl),e.pxAlign=+Y(e.pxAlign,h),e.pxRound=Yl(e.pxAlign),e.stroke=X(e.stroke||null),e.fill=X(e.fill||null),e._stroke=e._fill=e._paths=e._focus=null;let t=kl(ps(1,e.width),1),n=e.points=Xs({},{size:t,width:ps(1,t*.2),stroke:e.stroke,space:t*2,paths:xu,_stroke:null,_fill:null},e.points);n.show=X(n.show),n.filter=X(n.filter),n.fill=X(n.fill),n.stroke=X(n.stroke),n.paths=X(n.paths),n.pxAlign=e.pxAlign}if(N){let n=ge(e,t);ue.splice(t,0,n[0]),I.splice(t,0,n[1]),j.values.push(null)}if(se){oe.splice(t,0,null);let n=null;qe?t==0&&(n=Ze(e,t)):t>0&&(n=Ze(e,t)),Je.splice(t,0,n),Ye.splice(t,0,0),Xe.splice(t,0,0)}Zn(`addSeries`,t)}function $e(e,t){t??=v.length,e=i==1?wu(e,t,hl,Pl):wu(e,t,{},Nl),v.splice(t,0,e),Qe(v[t],t)}r.addSeries=$e;function et(e){if(v.splice(e,1),N){j.values.splice(e,1),I.splice(e,1);let t=ue.splice(e,1)[0];ye(null,t.firstChild),t.remove()}se&&(oe.splice(e,1),Je.splice(e,1)[0].remove(),Ye.splice(e,1),Xe.splice(e,1)),Zn(`delSeries`,e)}r.delSeries=et;let tt=[!1,!1,!1,!1];function nt(e,t){if(e._show=e.show,e.show){let n=e.side%2,i=b[e.scale];i??=(e.scale=n?v[1].scale:S,b[e.scale]);let a=i.time;e.size=X(e.size),e.space=X(e.space),e.rotate=X(e.rotate),Vs(e.incrs)&&e.incrs.forEach(e=>{!Fs.has(e)&&Fs.set(e,Is(e))}),e.incrs=X(e.incrs||(i.distr==2?xc:a?_==1?Pc:Lc:Sc)),e.splits=X(e.splits||(a&&i.distr==1?re:i.distr==3?vl:i.distr==4?yl:_l)),e.stroke=X(e.stroke),e.grid.stroke=X(e.grid.stroke),e.ticks.stroke=X(e.ticks.stroke),e.border.stroke=X(e.border.stroke);let o=e.values;e.values=Vs(o)&&!Vs(o[0])?X(o):a?Vs(o)?Vc(te,Bc(o,ne)):Ws(o)?Hc(te,o):o||ie:o||gl,e.filter=X(e.filter||(i.distr>=3&&i.log==10?Tl:i.distr==3&&i.log==2?El:Es)),e.font=Nu(e.font),e.labelFont=Nu(e.labelFont),e._size=e.size(r,null,t,0),e._space=e._rotate=e._incrs=e._found=e._splits=e._values=null,e._size>0&&(tt[t]=!0,e._el=jo(Wa,f))}}function rt(e,t,n,r){let[i,a,o,s]=n,c=t%2,l=0;return c==0&&(s||a)&&(l=t==0&&!i||t==2&&!o?us(fl.size/3):0),c==1&&(i||o)&&(l=t==1&&!a||t==3&&!s?us(Ol.size/2):0),l}let it=r.padding=(e.padding||[rt,rt,rt,rt]).map(e=>X(Y(e,rt))),at=r._padding=it.map((e,t)=>e(r,t,tt,0)),ot,V=null,H=null,st=i==1?v[0].idxs:null,ct=null,lt=!1;function ut(e,n){if(t=e??[],r.data=r._data=t,i==2){ot=0;for(let e=1;e<v.length;e++)ot+=t[e][0].length}else{t.length==0&&(r.data=r._data=t=[[]]),ct=t[0],ot=ct.length;let e=t;if(O==2){e=t.slice();let n=e[0]=Array(ot);for(let e=0;e<ot;e++)n[e]=e}r._data=t=e}if(Bt(!0),Zn(`setData`),O==2&&(Pe=!0),n!==!1){let e=D;e.auto(r,lt)?dt():pn(S,e.min,e.max),Fe||=M.left>=0,B=!0,Gt()}}r.setData=ut;function dt(){lt=!0;let e,n;i==1&&(ot>0?(V=st[0]=0,H=st[1]=ot-1,e=t[0][V],n=t[0][H],O==2?(e=V,n=H):e==n&&(O==3?[e,n]=Yo(e,e,D.log,!1):O==4?[e,n]=Xo(e,e,D.log,!1):D.time?n=e+us(86400/_):[e,n]=ts(e,n,Zo,!0))):(V=st[0]=e=null,H=st[1]=n=null)),pn(S,e,n)}let ft,pt,mt,ht,gt,_t,vt,yt,bt,xt;function St(e,t,n,r,i,a){e??=uo,n??=zs,r??=`butt`,i??=uo,a??=`round`,e!=ft&&(d.strokeStyle=ft=e),i!=pt&&(d.fillStyle=pt=i),t!=mt&&(d.lineWidth=mt=t),a!=gt&&(d.lineJoin=gt=a),r!=_t&&(d.lineCap=_t=r),n!=ht&&d.setLineDash(ht=n)}function Ct(e,t,n,r){t!=pt&&(d.fillStyle=pt=t),e!=vt&&(d.font=vt=e),n!=yt&&(d.textAlign=yt=n),r!=bt&&(d.textBaseline=bt=r)}function wt(e,t,n,i,a=0){if(i.length>0&&e.auto(r,lt)&&(t==null||t.min==null)){let t=Y(V,0),r=Y(H,i.length-1),o=n.min==null?Jo(i,t,r,a,e.distr==3):[n.min,n.max];e.min=fs(e.min,n.min=o[0]),e.max=ps(e.max,n.max=o[1])}}let Tt={min:null,max:null};function Et(){for(let e in b){let t=b[e];A[e]==null&&(t.min==null||A[S]!=null&&t.auto(r,lt))&&(A[e]=Tt)}for(let e in b){let t=b[e];A[e]==null&&t.from!=null&&A[t.from]!=null&&(A[e]=Tt)}A[S]!=null&&Bt(!0);let e={};for(let t in A){let n=A[t];if(n!=null){let a=e[t]=Ys(b[t],Ks);if(n.min!=null)Xs(a,n);else if(t!=S||i==2){if(ot==0&&a.from==null){let e=a.range(r,null,null,t);a.min=e[0],a.max=e[1]}else a.min=bs,a.max=-1/0}}}if(ot>0){v.forEach((n,a)=>{if(i==1){let i=n.scale,o=A[i];if(o==null)return;let s=e[i];if(a==0){let e=s.range(r,s.min,s.max,i);s.min=e[0],s.max=e[1],V=Ho(s.min,t[0]),H=Ho(s.max,t[0]),H-V>1&&(t[0][V]<s.min&&V++,t[0][H]>s.max&&H--),n.min=ct[V],n.max=ct[H]}else n.show&&n.auto&&wt(s,o,n,t[a],n.sorted);n.idxs[0]=V,n.idxs[1]=H}else if(a>0&&n.show&&n.auto){let[r,i]=n.facets,o=r.scale,s=i.scale,[c,l]=t[a],u=e[o],d=e[s];u!=null&&wt(u,A[o],r,c,r.sorted),d!=null&&wt(d,A[s],i,l,i.sorted),n.min=i.min,n.max=i.max}});for(let t in e){let n=e[t],i=A[t];if(n.from==null&&(i==null||i.min==null)){let e=n.range(r,n.min==bs?null:n.min,n.max==-1/0?null:n.max,t);n.min=e[0],n.max=e[1]}}}for(let t in e){let n=e[t];if(n.from!=null){let i=e[n.from];if(i.min==null)n.min=n.max=null;else{let e=n.range(r,i.min,i.max,t);n.min=e[0],n.max=e[1]}}}let n={},a=!1;for(let t in e){let r=e[t],i=b[t];if(i.min!=r.min||i.max!=r.max){i.min=r.min,i.max=r.max;let e=i.distr;i._min=e==3?gs(i.min):e==4?ys(i.min,i.asinh):e==100?i.fwd(i.min):i.min,i._max=e==3?gs(i.max):e==4?ys(i.max,i.asinh):e==100?i.fwd(i.max):i.max,n[t]=a=!0}}if(a){v.forEach((e,t)=>{i==2?t>0&&n.y&&(e._paths=null):n[e.scale]&&(e._paths=null)});for(let e in n)Pe=!0,Zn(`setScale`,e);se&&M.left>=0&&(Fe=B=!0)}for(let e in A)A[e]=null}function Dt(e){let t=Ss(V-1,0,ot-1),n=Ss(H+1,0,ot-1);for(;e[t]==null&&t>0;)t--;for(;e[n]==null&&n<ot-1;)n++;return[t,n]}function Ot(){if(ot>0){let e=v.some(e=>e._focus)&&xt!=Ge.alpha;e&&(d.globalAlpha=xt=Ge.alpha),v.forEach((e,n)=>{if(n>0&&e.show&&(kt(n,!1),kt(n,!0),e._paths==null)){let a=xt;xt!=e.alpha&&(d.globalAlpha=xt=e.alpha);let o=i==2?[0,t[n][0].length-1]:Dt(t[n]);e._paths=e.paths(r,n,o[0],o[1]),xt!=a&&(d.globalAlpha=xt=a)}}),v.forEach((e,t)=>{if(t>0&&e.show){let n=xt;xt!=e.alpha&&(d.globalAlpha=xt=e.alpha),e._paths!=null&&At(t,!1);{let n=e._paths==null?null:e._paths.gaps,i=e.points.show(r,t,V,H,n),a=e.points.filter(r,t,i,n);(i||a)&&(e.points._paths=e.points.paths(r,t,V,H,a),At(t,!0))}xt!=n&&(d.globalAlpha=xt=n),Zn(`drawSeries`,t)}}),e&&(d.globalAlpha=xt=1)}}function kt(e,t){let n=t?v[e].points:v[e];n._stroke=n.stroke(r,e),n._fill=n.fill(r,e)}function At(e,t){let n=t?v[e].points:v[e],{stroke:r,fill:i,clip:a,flags:o,_stroke:s=n._stroke,_fill:c=n._fill,_width:l=n.width}=n._paths;l=Z(l*q,3);let u=null,f=l%2/2;t&&c==null&&(c=l>0?`#fff`:s);let p=n.pxAlign==1&&f>0;if(p&&d.translate(f,f),!t){let e=Oe-l/2,t=ke-l/2,n=Ae+l,r=je+l;u=new Path2D,u.rect(e,t,n,r)}t?Mt(s,l,n.dash,n.cap,c,r,i,o,a):jt(e,s,l,n.dash,n.cap,c,r,i,o,u,a),p&&d.translate(-f,-f)}function jt(e,n,i,a,o,s,c,l,u,d,f){let p=!1;u!=0&&x.forEach((m,h)=>{if(m.series[0]==e){let e=v[m.series[1]],g=t[m.series[1]],_=(e._paths||Rs).band;Vs(_)&&(_=m.dir==1?_[0]:_[1]);let y,b=null;e.show&&_&&ns(g,V,H)?(b=m.fill(r,h)||s,y=e._paths.clip):_=null,Mt(n,i,a,o,b,c,l,u,d,f,y,_),p=!0}}),p||Mt(n,i,a,o,s,c,l,u,d,f)}function Mt(e,t,n,r,i,a,o,s,c,l,u,f){St(e,t,n,r,i),(c||l||f)&&(d.save(),c&&d.clip(c),l&&d.clip(l)),f?(s&3)==3?(d.clip(f),u&&d.clip(u),Pt(i,o),Nt(e,a,t)):s&Vl?(Pt(i,o),d.clip(f),Nt(e,a,t)):s&Bl&&(d.save(),d.clip(f),u&&d.clip(u),Pt(i,o),d.restore(),Nt(e,a,t)):(Pt(i,o),Nt(e,a,t)),(c||l||f)&&d.restore()}function Nt(e,t,n){n>0&&(t instanceof Map?t.forEach((e,t)=>{d.strokeStyle=ft=t,d.stroke(e)}):t!=null&&e&&d.stroke(t))}function Pt(e,t){t instanceof Map?t.forEach((e,t)=>{d.fillStyle=pt=t,d.fill(e)}):t!=null&&e&&d.fill(t)}function Ft(e,t,n,i){let a=y[e],o;if(i<=0)o=[0,0];else{let s=a._space=a.space(r,e,t,n,i);o=Mu(t,n,a._incrs=a.incrs(r,e,t,n,i,s),i,s)}return a._found=o}function It(e,t,n,r,i,a,o,s,c,l){let u=o%2/2;h==1&&d.translate(u,u),St(s,o,c,l,s),d.beginPath();let f,p,m,g,_=i+(r==0||r==3?-a:a);n==0?(p=i,g=_):(f=i,m=_);for(let r=0;r<e.length;r++)t[r]!=null&&(n==0?f=m=e[r]:p=g=e[r],d.moveTo(f,p),d.lineTo(m,g));d.stroke(),h==1&&d.translate(-u,-u)}function Lt(e){let t=!0;return y.forEach((n,i)=>{if(!n.show)return;let a=b[n.scale];if(a.min==null){n._show&&(t=!1,n._show=!1,Bt(!1));return}n._show||(t=!1,n._show=!0,Bt(!1));let o=n.side,s=o%2,{min:c,max:l}=a,[u,d]=Ft(i,c,l,s==0?R:z);if(d==0)return;let f=a.distr==2,p=n._splits=n.splits(r,i,c,l,u,d,f),m=a.distr==2?p.map(e=>ct[e]):p,h=a.distr==2?ct[p[1]]-ct[p[0]]:u,g=n._values=n.values(r,n.filter(r,m,i,d,h),i,d,h);n._rotate=o==2?n.rotate(r,g,i,d):0;let _=n._size;n._size=ds(n.size(r,g,i,e)),_!=null&&n._size!=_&&(t=!1)}),t}function Rt(e){let t=!0;return it.forEach((n,i)=>{let a=n(r,i,tt,e);a!=at[i]&&(t=!1),at[i]=a}),t}function zt(){for(let e=0;e<y.length;e++){let t=y[e];if(!t.show||!t._show)continue;let n=t.side,i=n%2,a,o,c=t.stroke(r,e),l=n==0||n==3?-1:1,[u,f]=t._found;if(t.label!=null){let s=t.labelGap*l,p=us((t._lpos+s)*q);Ct(t.labelFont[0],c,`center`,n==2?ao:oo),d.save(),i==1?(a=o=0,d.translate(p,us(ke+je/2)),d.rotate((n==3?-ss:ss)/2)):(a=us(Oe+Ae/2),o=p);let m=Cs(t.label)?t.label(r,e,u,f):t.label;d.fillText(m,a,o),d.restore()}if(f==0)continue;let p=b[t.scale],m=i==0?Ae:je,h=i==0?Oe:ke,_=t._splits,v=p.distr==2?_.map(e=>ct[e]):_,x=p.distr==2?ct[_[1]]-ct[_[0]]:u,S=t.ticks,C=t.border,w=S.show?S.size:0,T=us(w*q),E=us((t.alignTo==2?t._size-w-t.gap:t.gap)*q),D=t._rotate*-ss/180,O=g(t._pos*q),ee=O+(T+E)*l;o=i==0?ee:0,a=i==1?ee:0;let k=t.font[0];Ct(k,c,t.align==1?so:t.align==2?co:D>0?so:D<0?co:i==0?`center`:n==3?co:so,D||i==1?`middle`:n==2?ao:oo);let A=t.font[1]*t.lineGap,te=_.map(e=>g(s(e,p,m,h))),ne=t._values;for(let e=0;e<ne.length;e++){let t=ne[e];if(t!=null){i==0?a=te[e]:o=te[e],t=``+t;let n=t.indexOf(`
`)==-1?[t]:t.split(/\n/gm);for(let e=0;e<n.length;e++){let t=n[e];D?(d.save(),d.translate(a,o+e*A),d.rotate(D),d.fillText(t,0,0),d.restore()):d.fillText(t,a,o+e*A)}}}S.show&&It(te,S.filter(r,v,e,f,x),i,n,O,T,Z(S.width*q,3),S.stroke(r,e),S.dash,S.cap);let re=t.grid;re.show&&It(te,re.filter(r,v,e,f,x),i,i==0?2:1,i==0?ke:Oe,i==0?je:Ae,Z(re.width*q,3),re.stroke(r,e),re.dash,re.cap),C.show&&It([O],[1],+(i==0),i==0?1:2,i==1?ke:Oe,i==1?je:Ae,Z(C.width*q,3),C.stroke(r,e),C.dash,C.cap)}Zn(`drawAxes`)}function Bt(e){v.forEach((t,n)=>{n>0&&(t._paths=null,e&&(i==1?(t.min=null,t.max=null):t.facets.forEach(e=>{e.min=null,e.max=null})))})}let Vt=!1,Ht=!1,Ut=[];function Wt(){Ht=!1;for(let e=0;e<Ut.length;e++)Zn(...Ut[e]);Ut.length=0}function Gt(){Vt||=(nc(qt),!0)}function Kt(e,t=!1){Vt=!0,Ht=t,e(r),qt(),t&&Ut.length>0&&queueMicrotask(Wt)}r.batch=Kt;function qt(){if(Me&&=(Et(),!1),Pe&&=(ze(),!1),Ne){if(J(p,so,Se),J(p,ao,Ce),J(p,ro,R),J(p,io,z),J(m,so,Se),J(m,ao,Ce),J(m,ro,R),J(m,io,z),J(f,ro,be),J(f,io,xe),u.width=us(be*q),u.height=us(xe*q),y.forEach(({_el:e,_show:t,_size:n,_pos:r,side:i})=>{if(e!=null){if(t){let t=i===3||i===0?n:0,a=i%2==1;J(e,a?`left`:`top`,r-t),J(e,a?`width`:`height`,n),J(e,a?`top`:`left`,a?Ce:Se),J(e,a?`height`:`width`,a?z:R),ko(e,Ga)}else Oo(e,Ga)}}),ft=pt=mt=gt=_t=vt=yt=bt=ht=null,xt=1,Fn(!0),Se!=we||Ce!=Te||R!=Ee||z!=De){Bt(!1);let e=R/Ee,t=z/De;if(se&&!Fe&&M.left>=0){M.left*=e,M.top*=t,Zt&&No(Zt,us(M.left),0,R,z),Qt&&No(Qt,0,us(M.top),R,z);for(let n=0;n<Je.length;n++){let r=Je[n];r!=null&&(Ye[n]*=e,Xe[n]*=t,No(r,ds(Ye[n]),ds(Xe[n]),R,z))}}if(G.show&&!Ie&&G.left>=0&&G.width>0){G.left*=e,G.width*=e,G.top*=t,G.height*=t;for(let e in Rn)J(un,e,G[e])}we=Se,Te=Ce,Ee=R,De=z}Zn(`setSize`),Ne=!1}be>0&&xe>0&&(d.clearRect(0,0,u.width,u.height),Zn(`drawClear`),w.forEach(e=>e()),Zn(`draw`)),G.show&&Ie&&(dn(G),Ie=!1),se&&Fe&&(Nn(null,!0,!1),Fe=!1),j.show&&j.live&&B&&(jn(),B=!1),c||(c=!0,r.status=1,Zn(`ready`)),lt=!1,Vt=!1}r.redraw=(e,t)=>{Pe=t||!1,e===!1?Gt():pn(S,D.min,D.max)};function Jt(e,n){let i=b[e];if(i.from==null){if(ot==0){let t=i.range(r,n.min,n.max,e);n.min=t[0],n.max=t[1]}if(n.min>n.max){let e=n.min;n.min=n.max,n.max=e}if(ot>1&&n.min!=null&&n.max!=null&&n.max-n.min<1e-16)return;e==S&&i.distr==2&&ot>0&&(n.min=Ho(n.min,t[0]),n.max=Ho(n.max,t[0]),n.min==n.max&&n.max++),A[e]=n,Me=!0,Gt()}}r.setScale=Jt;let Yt,Xt,Zt,Qt,$t,en,tn,nn,rn,an,U,W,on=!1,sn=M.drag,cn=sn.x,ln=sn.y;se&&(M.x&&(Yt=jo(qa,m)),M.y&&(Xt=jo(Ja,m)),D.ori==0?(Zt=Yt,Qt=Xt):(Zt=Xt,Qt=Yt),U=M.left,W=M.top);let G=r.select=Xs({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),un=G.show?jo(Ka,G.over?m:p):null;function dn(e,t){if(G.show){for(let t in e)G[t]=e[t],t in Rn&&J(un,t,e[t]);t!==!1&&Zn(`setSelect`)}}r.setSelect=dn;function fn(e){if(v[e].show)N&&ko(ue[e],Ga);else if(N&&Oo(ue[e],Ga),se){let t=qe?Je[0]:Je[e];t!=null&&No(t,-10,-10,R,z)}}function pn(e,t,n){Jt(e,{min:t,max:n})}function mn(e,t,n,a){t.focus!=null&&Cn(e),t.show!=null&&v.forEach((n,r)=>{r>0&&(e==r||e==null)&&(n.show=t.show,fn(r),i==2?(pn(n.facets[0].scale,null,null),pn(n.facets[1].scale,null,null)):pn(n.scale,null,null),Gt())}),n!==!1&&Zn(`setSeries`,e,t),a&&tr(`setSeries`,r,e,t)}r.setSeries=mn;function hn(e,t){Xs(x[e],t)}function gn(e,t){e.fill=X(e.fill||null),e.dir=Y(e.dir,-1),t??=x.length,x.splice(t,0,e)}function _n(e){e==null?x.length=0:x.splice(e,1)}r.addBand=gn,r.setBand=hn,r.delBand=_n;function vn(e,t){v[e].alpha=t,se&&Je[e]!=null&&(Je[e].style.opacity=t),N&&ue[e]&&(ue[e].style.opacity=t)}let yn,bn,xn,Sn={focus:!0};function Cn(e){if(e!=xn){let t=e==null,n=Ge.alpha!=1;v.forEach((r,a)=>{if(i==1||a>0){let i=t||a==0||a==e;r._focus=t?null:i,n&&vn(a,i?1:Ge.alpha)}}),xn=e,n&&Gt()}}N&&Ke&&ve(go,F,e=>{M._lock||(Ue(e),xn!=null&&mn(null,Sn,!0,K.setSeries))});function wn(e,t,n){let r=b[t];n&&(e=e/q-(r.ori==1?Ce:Se));let i=R;r.ori==1&&(i=z,e=i-e),r.dir==-1&&(e=i-e);let a=r._min,o=r._max,s=e/i,c=a+(o-a)*s,l=r.distr;return l==3?ms(10,c):l==4?vs(c,r.asinh):l==100?r.bwd(c):c}function Tn(e,n){return Ho(wn(e,S,n),t[0],V,H)}r.valToIdx=e=>Ho(e,t[0]),r.posToIdx=Tn,r.posToVal=wn,r.valToPos=(e,t,n)=>b[t].ori==0?a(e,b[t],n?Ae:R,n?Oe:0):o(e,b[t],n?je:z,n?ke:0),r.setCursor=(e,t,n)=>{U=e.left,W=e.top,Nn(null,t,n)};function En(e,t){J(un,so,G.left=e),J(un,ro,G.width=t)}function Dn(e,t){J(un,ao,G.top=e),J(un,io,G.height=t)}let On=D.ori==0?En:Dn,kn=D.ori==1?En:Dn;function An(){if(N&&j.live)for(let e=+(i==2);e<v.length;e++){if(e==0&&fe)continue;let t=j.values[e],n=0;for(let r in t)I[e][n++].firstChild.nodeValue=t[r]}}function jn(e,t){if(e!=null&&(e.idxs?e.idxs.forEach((e,t)=>{oe[t]=e}):Us(e.idx)||oe.fill(e.idx),j.idx=oe[0]),N&&j.live){for(let e=0;e<v.length;e++)(e>0||i==1&&!fe)&&Mn(e,oe[e]);An()}B=!1,t!==!1&&Zn(`setLegend`)}r.setLegend=jn;function Mn(e,n){let i=v[e],a=e==0&&O==2?ct:t[e],o;fe?o=i.values(r,e,n)??L:(o=i.value(r,n==null?null:a[n],e,n),o=o==null?L:{_:o}),j.values[e]=o}function Nn(e,n,a){rn=U,an=W,[U,W]=M.move(r,U,W),M.left=U,M.top=W,se&&(Zt&&No(Zt,us(U),0,R,z),Qt&&No(Qt,0,us(W),R,z));let o,s=V>H;yn=bs,bn=null;let c=D.ori==0?R:z,l=D.ori==1?R:z;if(U<0||ot==0||s){o=M.idx=null;for(let e=0;e<v.length;e++){let t=Je[e];t!=null&&No(t,-10,-10,R,z)}Ke&&mn(null,Sn,!0,e==null&&K.setSeries),j.live&&(oe.fill(o),B=!0)}else{let e,n,a;i==1&&(e=D.ori==0?U:W,n=wn(e,S),o=M.idx=Ho(n,t[0],V,H),a=ee(t[0][o],D,c,0));let s=-10,u=-10,d=0,f=0,p=!0,m=``,h=``;for(let e=+(i==2);e<v.length;e++){let g=v[e],_=oe[e],y=_==null?null:i==1?t[e][_]:t[e][1][_],x=M.dataIdx(r,e,o,n),S=x==null?null:i==1?t[e][x]:t[e][1][x];if(B=B||S!=y||x!=_,oe[e]=x,e>0&&g.show){let n=x==null?-10:x==o?a:ee(i==1?t[0][x]:t[e][0][x],D,c,0),_=S==null?-10:k(S,i==1?b[g.scale]:b[g.facets[1].scale],l,0);if(Ke&&S!=null){let t=D.ori==1?U:W,n=cs(Ge.dist(r,e,x,_,t));if(n<yn){let r=Ge.bias;if(r!=0){let i=wn(t,g.scale),a=S>=0?1:-1,o=i>=0?1:-1;o==a&&(o==1?r==1?S>=i:S<=i:r==1?S<=i:S>=i)&&(yn=n,bn=e)}else yn=n,bn=e}}if(B||qe){let t,i;D.ori==0?(t=n,i=_):(t=_,i=n);let a,o,c,l,g,v,y=!0,b=We.bbox;if(b!=null){y=!1;let t=b(r,e);c=t.left,l=t.top,a=t.width,o=t.height}else c=t,l=i,a=o=We.size(r,e);if(v=We.fill(r,e),g=We.stroke(r,e),qe)e==bn&&yn<=Ge.prox&&(s=c,u=l,d=a,f=o,p=y,m=v,h=g);else{let t=Je[e];t!=null&&(Ye[e]=c,Xe[e]=l,Lo(t,a,o,y),Fo(t,v,g),No(t,ds(c),ds(l),R,z))}}}}if(qe){let e=Ge.prox;if(B||(xn==null?yn<=e:yn>e||bn!=xn)){let e=Je[0];e!=null&&(Ye[0]=s,Xe[0]=u,Lo(e,d,f,p),Fo(e,m,h),No(e,ds(s),ds(u),R,z))}}}if(G.show&&on){if(e!=null){let[t,n]=K.scales,[r,i]=K.match,[a,o]=e.cursor.sync.scales,s=e.cursor.drag;if(cn=s._x,ln=s._y,cn||ln){let{left:s,top:u,width:d,height:f}=e.select,p=e.scales[a].ori,m=e.posToVal,h,g,_,v,y,x=t!=null&&r(t,a),S=n!=null&&i(n,o);x&&cn?(p==0?(h=s,g=d):(h=u,g=f),_=b[t],v=ee(m(h,a),_,c,0),y=ee(m(h+g,a),_,c,0),On(fs(v,y),cs(y-v))):On(0,c),S&&ln?(p==1?(h=s,g=d):(h=u,g=f),_=b[n],v=k(m(h,o),_,l,0),y=k(m(h+g,o),_,l,0),kn(fs(v,y),cs(y-v))):kn(0,l)}else zn()}else{let e=cs(rn-$t),t=cs(an-en);if(D.ori==1){let n=e;e=t,t=n}cn=sn.x&&e>=sn.dist,ln=sn.y&&t>=sn.dist;let n=sn.uni;n==null?sn.x&&sn.y&&(cn||ln)&&(cn=ln=!0):cn&&ln&&(cn=e>=n,ln=t>=n,!cn&&!ln&&(t>e?ln=!0:cn=!0));let r,i;cn&&(D.ori==0?(r=tn,i=U):(r=nn,i=W),On(fs(r,i),cs(i-r)),ln||kn(0,l)),ln&&(D.ori==1?(r=tn,i=U):(r=nn,i=W),kn(fs(r,i),cs(i-r)),cn||On(0,c)),!cn&&!ln&&(On(0,0),kn(0,0))}}if(sn._x=cn,sn._y=ln,e==null){if(a){if($n!=null){let[e,t]=K.scales;K.values[0]=e==null?null:wn(D.ori==0?U:W,e),K.values[1]=t==null?null:wn(D.ori==1?U:W,t)}tr(fo,r,U,W,R,z,o)}if(Ke){let e=a&&K.setSeries,t=Ge.prox;xn==null?yn<=t&&mn(bn,Sn,!0,e):yn>t?mn(null,Sn,!0,e):bn!=xn&&mn(bn,Sn,!0,e)}}B&&(j.idx=o,jn()),n!==!1&&Zn(`setCursor`)}let Pn=null;Object.defineProperty(r,"rect",{get(){return Pn??Fn(!1),Pn}});function Fn(e=!1){e?Pn=null:(Pn=m.getBoundingClientRect(),Zn(`syncRect`,Pn))}function In(e,t,n,r,i,a,o){M._lock||on&&e!=null&&e.movementX==0&&e.movementY==0||(Ln(e,t,n,r,i,a,o,!1,e!=null),e==null?Nn(t,!0,!1):Nn(null,!0,!0))}function Ln(e,t,n,i,a,o,c,l,u){if(Pn??Fn(!1),Ue(e),e!=null)n=e.clientX-Pn.left,i=e.clientY-Pn.top;else{if(n<0||i<0){U=-10,W=-10;return}let[e,r]=K.scales,c=t.cursor.sync,[l,u]=c.values,[d,f]=c.scales,[p,m]=K.match,h=t.axes[0].side%2==1,g=D.ori==0?R:z,_=D.ori==1?R:z,v=h?o:a,y=h?a:o,x=h?i:n,S=h?n:i;if(n=d==null?x/v*g:p(e,d)?s(l,b[e],g,0):-10,i=f==null?S/y*_:m(r,f)?s(u,b[r],_,0):-10,D.ori==1){let e=n;n=i,i=e}}u&&(t==null||t.cursor.event.type==fo)&&((n<=1||n>=R-1)&&(n=Ms(n,R)),(i<=1||i>=z-1)&&(i=Ms(i,z))),l?($t=n,en=i,[tn,nn]=M.move(r,n,i)):(U=n,W=i)}let Rn={width:0,height:0,left:0,top:0};function zn(){dn(Rn,!1)}let Bn,Vn,Hn,Un;function Wn(e,t,n,i,a,o,s){on=!0,cn=ln=sn._x=sn._y=!1,Ln(e,t,n,i,a,o,s,!0,!1),e!=null&&(ve(mo,wo,Gn,!1),tr(po,r,tn,nn,R,z,null));let{left:c,top:l,width:u,height:d}=G;Bn=c,Vn=l,Hn=u,Un=d}function Gn(e,t,n,i,a,o,s){on=sn._x=sn._y=!1,Ln(e,t,n,i,a,o,s,!1,!0);let{left:c,top:l,width:u,height:d}=G,f=u>0||d>0,p=Bn!=c||Vn!=l||Hn!=u||Un!=d;if(f&&p&&dn(G),sn.setScale&&f&&p){let e=c,t=u,n=l,r=d;if(D.ori==1&&(e=l,t=d,n=c,r=u),cn&&pn(S,wn(e,S),wn(e+t,S)),ln)for(let e in b){let t=b[e];e!=S&&t.from==null&&t.min!=bs&&pn(e,wn(n+r,e),wn(n,e))}zn()}else M.lock&&(M._lock=!M._lock,Nn(t,!0,e!=null));e!=null&&(ye(mo,wo),tr(mo,r,U,W,R,z,null))}function Kn(e,t,n,r,i,a,o){if(M._lock)return;Ue(e);let s=on;if(on){let e=!0,t=!0,n,r;D.ori==0?(n=cn,r=ln):(n=ln,r=cn),n&&r&&(e=U<=10||U>=R-10,t=W<=10||W>=z-10),n&&e&&(U=U<tn?0:R),r&&t&&(W=W<nn?0:z),Nn(null,!0,!0),on=!1}U=-10,W=-10,oe.fill(null),Nn(null,!0,!0),s&&(on=s)}function qn(e,t,n,i,a,o,s){M._lock||(Ue(e),dt(),zn(),e!=null&&tr(_o,r,U,W,R,z,null))}function Jn(){y.forEach(Pu),Le(r.width,r.height,!0)}Bo(xo,To,Jn);let Yn={};Yn.mousedown=Wn,Yn.mousemove=In,Yn.mouseup=Gn,Yn.dblclick=qn,Yn.setSeries=(e,t,n,i)=>{let a=K.match[2];n=a(r,t,n),n!=-1&&mn(n,i,!0,!1)},se&&(ve(po,m,Wn),ve(fo,m,In),ve(ho,m,e=>{Ue(e),Fn(!1)}),ve(go,m,Kn),ve(_o,m,qn),vu.add(r),r.syncRect=Fn);let Xn=r.hooks=e.hooks||{};function Zn(e,t,n){Ht?Ut.push([e,t,n]):e in Xn&&Xn[e].forEach(e=>{e.call(null,r,t,n)})}(e.plugins||[]).forEach(e=>{for(let t in e.hooks)Xn[t]=(Xn[t]||[]).concat(e.hooks[t])});let Qn=(e,t,n)=>n,K=Xs({key:null,setSeries:!1,filters:{pub:Os,sub:Os},scales:[S,v[1]?v[1].scale:null],match:[ks,ks,Qn],values:[null,null]},M.sync);K.match.length==2&&K.match.push(Qn),M.sync=K;let $n=K.key,er=zl($n);function tr(e,t,n,r,i,a,o){K.filters.pub(e,t,n,r,i,a,o)&&er.pub(e,t,n,r,i,a,o)}er.sub(r);function nr(e,t,n,r,i,a,o){K.filters.sub(e,t,n,r,i,a,o)&&Yn[e](null,t,n,r,i,a,o)}r.pub=nr;function rr(){er.unsub(r),vu.delete(r),_e.clear(),Vo(xo,To,Jn),l.remove(),F?.remove(),Zn(`destroy`)}r.destroy=rr;function ir(){Zn(`init`,e,t),ut(t||e.data,!1),A[S]?Jt(S,A[S]):dt(),Ie=G.show&&(G.width>0||G.height>0),Fe=B=!0,Le(e.width,e.height)}return v.forEach(Qe),y.forEach(nt),n?n instanceof HTMLElement?(n.appendChild(l),ir()):n(r,ir):ir(),r}$.assign=Xs,$.fmtNum=as,$.rangeNum=ts,$.rangeLog=Yo,$.rangeAsinh=Xo,$.orient=Hl,$.pxRatio=q,$.join=tc,$.fmtDate=mc,$.tzDate=gc,$.sync=zl;{$.addGap=ql,$.clipGaps=Kl;let e=$.paths={points:su};e.linear=du,e.stepped=fu,e.bars=mu,e.spline=gu}var Fu=15;function Iu(e,t){let{ctx:n}=e;n.save(),n.scale($.pxRatio,$.pxRatio),n.translate(e.bbox.left/$.pxRatio,e.bbox.top/$.pxRatio),n.font=t.font,Lu(e,t),t.guess!==void 0&&Ru(e,t,t.guess),zu(e,t),n.restore()}function Lu(e,{host:t,t:n,top:r,numSteps:i}){let{ctx:a,bbox:o}=e,s=Ct(t,`muted`),[c,l]=[o.width/$.pxRatio,o.height/$.pxRatio],u=a.measureText(`${n.count(i)}  `).width;Vu(e,t,n(`readout.loss`),{x:0,y:e.valToPos(r,`y`)-Fu/2,align:`left`,colour:s}),Vu(e,t,n(`chart.steps`),{x:c+u/2,y:l+8+6,align:`left`,colour:s})}function Ru(e,{host:t,t:n},r){let{ctx:i}=e,a=Ct(t,`muted`),o=e.bbox.width/$.pxRatio,s=e.valToPos(r,`y`);i.strokeStyle=a,i.lineWidth=1,i.setLineDash([1,4]),i.beginPath(),i.moveTo(0,s),i.lineTo(o,s),i.stroke(),i.setLineDash([]),Vu(e,t,n(`chart.guess`,{loss:n.loss(r)}),{x:o,y:s-Fu/2,align:`right`,colour:a})}function zu(e,t){let{history:n,host:r}=t,i=e.valToPos(n.length,`x`)+8;for(let{text:n,colour:a,y:o}of Bu(e,t))Vu(e,r,n,{x:i,y:o,align:`left`,colour:a})}function Bu(e,{host:t,t:n,history:{smoothed:r,lastHeldOut:i}}){if(r===null)return[];let a=t=>Math.max(Fu,e.valToPos(t,`y`)),o={text:n(`chart.training`),colour:Ct(t,`accent`),y:a(r)};if(i===null)return[o];let s={text:n(`chart.held-out`),colour:Ct(t,`held-out`),y:a(i)},[c,l]=s.y<=o.y?[s,o]:[o,s],u=Math.max(0,Fu-(l.y-c.y))/2;return c.y-=u,l.y+=u,[c,l]}function Vu(e,t,n,{x:r,y:i,align:a,colour:o}){let{ctx:s}=e;s.textAlign=a,s.textBaseline=`middle`,s.lineJoin=`round`,s.lineWidth=4,s.strokeStyle=Ct(t,`paper`),s.strokeText(n,r,i),s.fillStyle=o,s.fillText(n,r,i)}var Hu=[.5,1,2,5],Uu=8,Wu=.5,Gu=3,Ku=[2,3.5],qu=class{#e;#t;#n;#r;#i;#a=Ku;constructor(e){this.#e=e}attach=e=>{this.#t?.destroy(),this.#t=void 0,this.#n?.disconnect(),e instanceof HTMLElement&&(this.#n=new ResizeObserver(()=>this.#o(e)),this.#n.observe(e))};draw(e,t){t.history!==this.#i?.history&&(this.#a=Ku),[this.#r,this.#i]=[e,t],this.#s(t);let n=this.#t;n?.batch(()=>n.setData(Ju(t)))}stepAt({clientX:e}){let t=this.#t;return t?Math.round(t.posToVal(e-t.over.getBoundingClientRect().left,`x`)):null}point(e){this.#t?.setCursor({left:e===null?-10:this.#t.valToPos(e,`x`),top:0},!1)}#o(e){let t={width:e.clientWidth,height:e.clientHeight};this.#t?this.#t.setSize(t):this.#i&&t.width>0&&(this.#t=new $({...t,...this.#c()},Ju(this.#i),e))}#s({history:e,guess:t}){if(t===void 0)return;let{smoothed:n,lastHeldOut:r}=e,i=[n??t,r??t,t].map(e=>Math.min(e,Gu*t));this.#a=[Math.min(this.#a[0],...i.map(e=>Math.floor((e-.1)/Wu)*Wu)),Math.max(this.#a[1],...i.map(e=>Math.ceil(e/Wu)*Wu))]}#c(){let e=this.#e,t=`12px ${getComputedStyle(vt(e)).getPropertyValue(`--mono`)}`,n={font:t,stroke:()=>Ct(e,`muted`),ticks:{show:!1}};return{padding:[8,68,0,0],cursor:{y:!1,points:{show:!1},drag:{setScale:!1}},legend:{show:!1},scales:{x:{time:!1,range:()=>[0,this.#l]},y:{range:()=>[this.#a[0]-Wu/2,this.#a[1]+Wu/3]}},axes:[{...n,size:26,gap:8,grid:{show:!1},splits:()=>[0,1,2,3,4].map(e=>e*this.#l/4),values:(e,t)=>t.map(e=>this.#r?.count(e)??null)},{...n,size:32,gap:10,grid:{stroke:()=>Ct(e,`hairline`),width:1},splits:()=>this.#d,values:(e,t)=>t.map(e=>this.#r?.fixed(e,+(e<10))??null)}],series:[{},{stroke:()=>Ct(e,`accent-pale`),width:1,points:{show:!1}},{stroke:()=>Ct(e,`accent`),width:2,points:{show:!1}},{stroke:()=>Ct(e,`held-out`),width:1.5,spanGaps:!0,points:{show:!1}}],hooks:{draw:[e=>this.#u(e,t)]}}}get#l(){return this.#i?.numSteps??1}#u(e,t){this.#i&&this.#r&&Iu(e,{...this.#i,host:this.#e,t:this.#r,font:t,top:this.#a[1]})}get#d(){let[e,t]=this.#a,n=Hu.find(n=>(t-e)/n<=Uu)??Hu[Hu.length-1],r=Math.ceil(e/n);return Array.from({length:Math.floor(t/n)-r+1},(e,t)=>(r+t)*n)}},Ju=({history:{steps:e,raw:t,smooth:n,heldOut:r}})=>[e,t,n,r],Yu=[class extends ft{static id=`train`;static styles=s`
${o(Fa)}
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
`;pointed=null;#e=new qu(this.host);render(){let{t:e,state:t}=this,{history:n,step:r,numSteps:i,model:a,viewedStep:o}=t;return this.#e.draw(e,{history:n,numSteps:i,guess:a?.baselines.guess}),I`
<div part="chart">
<figure>
<div class="plot" aria-hidden="true" ${Pa(this.#e.attach)}></div>
${r>0&&this.hasControls?this.#t(t):L}
<figcaption class="spoken">${this.#o(t)}</figcaption>
</figure>
<p class="when">${this.#n(t,o??this.pointed)}</p>
</div>
${t.made?.settings.precision===`f64`?I`<p class="exact">${e(`exact.note`)}</p>`:L}
`}#t({step:e,numSteps:t,viewedStep:n}){let{t:r}=this,i=n??e;return I`
<input
type="range" class="moment ${n===null?`now`:`past`}" aria-label=${r(`train.moment`)}
min="0" max=${t} step=${Math.ceil(t/200)}
aria-valuetext=${r(n===null?`train.at-latest`:`train.at-step`,{step:i})}
.value=${String(i)} @input=${this.#r} @pointermove=${this.#i} @pointerleave=${()=>this.#a(null)}
>
`}#n({history:e,step:t,viewedStep:n},r){let{t:i}=this;if(r===null&&!this.hasControls)return L;if(r===null)return i(t>0?`train.drag`:`train.no-curve`);let a={step:I`<b>${i(`train.step-number`,{step:r})}</b>`,loss:i.loss(e.smoothedAt(r))},o=i.parts(r===n?`train.shown`:`train.pointed`,a);return n===null||!this.hasControls?o:I`${o} <button class="link now" @click=${()=>this.store.stepViewed(null)}>${i(`train.latest`)}</button>`}#r=({target:e})=>{let{step:t}=this.state,n=e.valueAsNumber;this.store.stepViewed(n),n>t&&(e.value=String(t))};#i=e=>{let t=this.#e.stepAt(e);this.#a(t!==null&&t>=0&&t<this.state.step?t:null)};#a(e){this.#e.point(e),this.set({pointed:e})}#o({history:e,numSteps:t,model:n}){let{t:r}=this,{length:i,smoothed:a,lastHeldOut:o}=e,s=n?.baselines.guess;return[r(`chart.label`,{step:i,numSteps:t}),a===null?``:r(`chart.label-training`,{loss:r.loss(a)}),o===null?``:r(`chart.label-held-out`,{loss:r.loss(o)}),s===void 0?``:r(`chart.label-guess`,{loss:r.loss(s)})].join(` `)}},Ri,Hi,Ca,Fi,ai,ei,Xi,Si,ha,la],Xu=new Map(Yu.map(e=>[e.id,e])),Zu=e=>Xu.get(e),Qu=()=>[...Xu.values()],$u=e=>e.replace(/-./g,([,e])=>e.toUpperCase()),ed=[{name:`view`,type:`string`,default:`train names`,about:`What it shows, one or several of the views`},{name:`text`,type:`string | string[]`,default:``},{name:`list-src`,type:`string`,default:``},{name:`src`,type:`string`,default:``},{name:`model`,type:`string`,default:``},{name:`theme`,type:`"auto" | "system" | "light" | "dark"`,default:`auto`},{name:`controls`,type:`"auto" | "none"`,default:`auto`},{name:`autoplay`,type:`boolean`,default:``,about:`Trains when it is first seen`}],td=[`train`,`names`],nd={...Object.fromEntries(B.map(({key:e,live:t,default:n})=>[e,{type:typeof n==`number`?Number:String,attribute:Ve(e),...t&&{hasChanged:()=>!0}}])),...Object.fromEntries(ed.map(({name:e,type:t})=>[$u(e),{type:t===`boolean`?Boolean:String,attribute:e}])),text:{type:String,hasChanged:(e,t)=>ad(e)!==ad(t)}},rd=e=>e.toLowerCase().replace(/[-_]/g,``),id=new Map([...B.map(({key:e})=>Ve(e)),...ed.map(({name:e})=>e)].filter(e=>e.includes(`-`)).map(e=>[rd(e),e])),ad=e=>Array.isArray(e)&&e.every(e=>typeof e==`string`)?e.join(`
`):e;function od(e,t){let n=t[e.key];return typeof e.default==`number`&&typeof n==`string`&&n.trim()!==``?Number(n):n}function sd(e,t){let n=(t??``).split(/[\s,]+/).filter(e=>e),r=n.filter(e=>!Zu(e)),i=[...new Set(n)].filter(e=>Zu(e));return{views:(i.length?i:td).map(e=>Zu(e)),complaint:r.length?e(`attribute.view`,{view:r.join(` `),views:Yu.map(({id:e})=>e).join(`, `)}):``}}var cd=e=>e===`text`||e===`listSrc`?`list`:e;function ld(e){let t=B.filter(t=>We(t,od(t,e))),n=new Map(t.map(t=>[t.key,od(t,e)])),r=ad(e.text)??e.listSrc;return r!=null&&n.set(`list`,r),e.src&&n.set(`src`,e.src),n}function ud(e,t,n,r){let i=[],a=Object.fromEntries(B.map(n=>{let r=od(n,t)??n.default;if(We(n,r))return[n.key,r];let a={name:Ve(n.key),range:ca(e,n),value:String(n.default)};return i.push(e(`attribute.range`,a)),[n.key,n.default]})),{nEmbd:o,nHead:s}=a;o%s&&(i.push(e(`attribute.heads`,{nEmbd:o,nHead:s})),Object.assign(a,{nEmbd:He.nEmbd,nHead:He.nHead}));let c=ad(t.text)??null;c!==null&&typeof c!=`string`&&i.push(e(`attribute.text`));let l=typeof c==`string`?dd(c,Array.isArray(t.text),a.blockSize):null;for(let{key:t,slots:n}of l?.problems??[])i.push(e(t,n));let u=e=>Object.fromEntries(B.filter(t=>!!t.ofModel===e&&r(t.key)).map(({key:e})=>[e,a[e]]));return{complaints:i,cuts:r(`text`)?pd(e,l):[],requested:{...u(!1),settings:{...n.settings,...u(!0)},...r(`text`)&&md(l,n,a.list)}}}var dd=(e,t,n)=>t?ir(xr(e,n)):lr(e,{blockSize:n}),fd=[`list.too-many-lines`,`list.long-lines`];function pd(e,t){return(t?.notes.filter(({key:e})=>e!==`list.empty-lines`)??[]).map(({key:t,slots:n})=>e(fd.includes(t)?`attribute.cut`:`attribute.read`,{note:e(t,n)}))}function md(e,t,n){return e?!e.problems.length&&{own:e,list:`own`}:t.list===`own`&&{own:null,list:n}}var hd=/^(class|style|id|slot|part|exportparts|hidden|title|lang|dir|role|tabindex|is|nonce|inert|popover|draggable|translate|autofocus|accesskey|(aria|data|v|x|ng|_ng|svelte|astro|item|content|enterkey|input).*)$|[^a-z-]/,gd=/* @__PURE__ */ new Set([...B.map(({key:e})=>Ve(e)),...ed.map(({name:e})=>e),...id.keys()]),_d=new Map(Object.keys(nd).map(e=>[rd(e),e])),vd=(e,t)=>/^on./i.test(t)&&!(t in Object.getPrototypeOf(e));function yd(e,t){let n=t.getAttributeNames().filter(e=>!gd.has(e)&&!hd.test(e)),r=Object.keys(t).filter(e=>!(e in nd)&&_d.has(rd(e))),i=Object.keys(t).filter(e=>vd(t,e));return[...n.filter(e=>!/^on./.test(e)).map(t=>e(`attribute.unknown`,{name:t})),...r.map(t=>e(`attribute.misnamed`,{name:t,property:_d.get(rd(t))})),...[...n.filter(e=>vd(t,e)),...i].map(t=>e(`attribute.unheard`,{name:t}))]}var bd=[{controls:`input, select, textarea, [contenteditable]`,keys:/^(?!Escape$|Tab$)/},{controls:`button, summary, a[href]`,keys:/^( |Enter)$/},{controls:`[role=application], [role=region]`,keys:/^(Arrow.*|Home|End|PageUp|PageDown)$/}];function xd(e){let[t]=e.composedPath(),{key:n,altKey:r,ctrlKey:i,metaKey:a}=e,o=a||i&&!r;return e.defaultPrevented?!0:t instanceof Element&&!o&&bd.some(({controls:e,keys:r})=>t.matches(e)&&r.test(n))}var Sd=class{#e=/* @__PURE__ */ new Set;end=e=>{let{type:t,code:n}=e;t===`keydown`&&this.#e[xd(e)?`add`:`delete`](n),this.#e.has(n)&&e.stopPropagation(),t===`keyup`&&this.#e.delete(n)}},Cd=1e4,wd=6e4,Td=4e7;async function Ed(e,{signal:t,silence:n=Cd,deadline:r=wd,max:i=Td}={}){let a=new AbortController,o=()=>a.abort(t?.reason);t?.aborted&&o(),t?.addEventListener(`abort`,o);let s=performance.now()+r,c=()=>a.abort(new Me(`no-file`,{key:`problem.file-late`,slots:{src:e}})),l,u=()=>{clearTimeout(l),l=setTimeout(c,Math.min(n,s-performance.now()))};try{u();let t=await fetch(e,{credentials:`omit`,signal:a.signal});if(!t.ok)throw Error(`HTTP ${t.status}`);return new File(await Dd(e,t,i,u),e)}catch(n){let r=a.signal.aborted?a.signal.reason:n;throw r instanceof Me||t?.aborted?r:new Me(`no-file`,{slots:{src:e,why:r instanceof Error?r.message:r}})}finally{clearTimeout(l),t?.removeEventListener(`abort`,o),a.abort()}}async function Dd(e,{body:t},n,r){let i=t.getReader(),a=[];for(let t=0;;){let{done:o,value:s}=await i.read();if(o)return a;if(t+=s.length,t>n)throw new Me(`no-file`,{key:`problem.file-endless`,slots:{src:e,max:n}});a.push(s),r()}}function Od(e){let t=new URLSearchParams(e.replace(/^#/,``)),n={},r={};for(let e of B)Object.assign(e.ofModel?n:r,{[e.key]:kd(t,e)});return{...r,settings:Ke(He,n)}}function kd(e,t){let n=e.get(t.url)??(t.formerly?e.get(t.formerly):null);if(n===null||n===``&&t.maxLength===void 0)return t.default;let r=Object.entries(t.urlValues??{}).find(([,e])=>e===n)?.[0]??n,i=typeof t.default==`number`?Number(r):Ie(r);return We(t,i)?i:t.default}function Ad(e){let t=new URLSearchParams(e.replace(/^#/,``)),n=t.get(`weights`),r=Number(t.get(`step`));return n===null?null:{weights:n,step:r>=0&&r<=1e6?Math.floor(r):0,letters:t.get(`letters`)??``}}var jd=/^\??[\w-]+=/;function Md(e){let[t,...n]=e.trim().split(`#`),r=n.length>0;if(!r&&!jd.test(t))return null;let i=r?n.join(`#`):t.replace(`?`,``),a=new URLSearchParams(i);return r&&B.some(({url:e,formerly:t=e})=>a.has(e)||a.has(t))||a.has(`weights`)?{requested:Od(i),shared:Ad(i)}:null}var Nd='(function(){var e=Object.defineProperty,t=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(e){throw n=[e],e}},n=(t,n)=>{let r={};for(var i in t)e(r,i,{get:t[i],enumerable:!0});return n||e(r,Symbol.toStringTag,{value:`Module`}),r},r=class extends Error{constructor(e,t){super(t?.message??e),this.name=`EngineError`,this.code=e,this.problem={...t,code:e}}};function i(e){if(e instanceof r)return e.problem;let t=String(e?.message??e);return e instanceof WebAssembly.RuntimeError?{code:`trap`,slots:{message:t}}:{code:typeof e?.code==`string`?e.code:`unexpected`,message:t}}var a=`H4sIAAAAAAACA1VYCXbrOA48K9JmRzApQo+LpnUf/yvkAj6TRUrOnzdYqPzpLbEikQQKVQXIL/AAe4Dp+Ujz89Hv/HvF7rfAF7lAor6iyx6Omtuy4ATpXk+9fQbY55pwj3fgjwk+EGKCWKAV22bP6D0EaB4wutgxF+rE18TPF1lUE3SMnjiAgq0UkudeHy7G5yPv9M+e6GN73RJ85r9lz9vLYYLdO70fkEP2HAB13iN7PIrz+PzaF+T49rwQnVG3loOOO/GzK1psr7+Rb22Z4k4pZ3h9Joy3G4RW4+0D/vIc3Pzx/AruNQF8Ql/AFp6ry9hTgIahUqHmITBgGKDXyD/fcQZoAb2nQ5IOcidXaDNGaNFDhjDjQS3BMmAppfY7rBAK9CL4FIjL8/F8tDqRbC0pvCvNcC71BvlcKyXs2QJqa9Xkd4decgKf6fCCQPQQPyH3SAGO50MCbyFj9NhiKQAtzRAj9lIoopuxV++hr1LC39felDXeHR3f0+r3AlYuTMThN97D81ari/pkk01WgAQ7hYATeDgoyLa5oOQvZWi1ZM8n7BU9ZA4AdScmWIB9m/zW0ja2WzF+uv35mJ2zIv8W8v03Pb++A8YIp57VvrapbM/HC7HZulJw9wBBdxaahtmOlmA45pKxLcq3fYbC0UZI2D6fvxozqBWhUSZZwGJIfFGeD03/8C77mg9l+r5CoNcdlOT0kQvcDuVkC3CVJ4KKYCcGqNbmHZ+Pivehxx8LTXdogVe0RBZuyXC6SHsFy7lNEGPNqjuGGhhkYaTmszJi6/NhNwWowfAjPx/ftrwvqojOReJf77i49Hz8FoZ9Z1xrL57XAyTsz0fAlwfwKDQ+fE3YkwtwYIAzwlEweqhLjbwp5+ZUB3eKFzOgr+QzL2gMShQYJMZzBAQFZuhuhbct+E4Yo+ve166UOpB4fQBlQhPuAgsqwLzg2xjqYUijRxcU6YMsRzGoBB5C4E2myuHmSkMpKEEcmUUWBOszo0jNq2hzqfyz6M8VoWWvoiy1FbhDJO/hSCjarZMls/JSGBhb2LQCRqQe0RTN+HxiHLHkoiRzOJMc5IJrIdBpdWUSjJ0E777I3QR8AhqNctHCPR8muZpq3XGKQlGceK8tK/27MMzo1GcVeCDeu1BflFAx1gAteU+xzjNykhwXqFMV57oe0uqw6VTVKVZn3tkvPomjGW9VYWdhVQSog93TTA1XsfioTDyqSP+nVTTvNKPupb5BtBYhQHfMYujRqasWJANUo0XoHqOtWtBiyROF+RD3P4ixHBrrq7ND37lSkhoKA4sHq79YUjX+JC0zSb9CLYxItlHkNtNqjTVK0HvlZE4FDlfQheelZgs/AHRSxTBVJdgo5YYAv2MBAZgWpJ4KRCmnCN57ycaSKUW7RcsFeMcqIkAsZesZZjrsIetWm3LcJKzajxmDmwq1JCbFniR/3Ea75asVmS3z7KJGbYt68s8v/i2GYKz6FQLn+7UF5tErANzN0c8MgbrP9DawpZ01dfoJoRe5mhmK0ZuYWXbuqLFtMc699OGcjQQH9gotZSZJzrJRIQ+CD72zlwIB9ITR9igZVJhCTEP5KGBorwg75492hZGCrOOKRstMzpboJO3aIgPE1mhgtGURLBN7iWrmG1MBEdjV6lzCHW8zBIavOZ+lGTfMMITcwt1FGRBmZGeKpYbAqUOLdyg9ghrmqa5JWGrupapxjf7ElvsHll1cqIu/NOQFHJlkloV42kz9n3SulmVGtuBoEHZb0OD0Pi8rzMadt0L+Nrt9zQDKzobeV9XeP+oRBn+L3gO0dAerXLlGCDPco+A7iKDEDsVJTWetRnHYyLqF3aGZUwiouh9StBDTj3sA/4RjBt0r20giHQvdhN5byYql570LeIhKCT0NB/s5ehpbMlqUWyg4DF1Sscb6Vnq8TfwkzlxQWnQVLZ6zO2TKCGHTEE+6y1yV6NSStnipJI1+uyW5Vnn9BBpL1g9n4f83bWbvn6RfEaQAvNdn5VxQQPcgMBbJyalh4l+eNeiYa1azIZOGi1KllM1X9pY2LFAnNw5mFaMf45VHaJRmSJ4hrdmaz17xDjOoVFuaXT4uuDYPKbiPbefLxWXWv/diAIQyK93HmKLW7GHSvaQVYRaSmmdZ6xWv3vM8SLoXo85eg/WPelil1E7etbZCmsprARiT3g2yEnuypXwAUruDJaptWfEKgTpNDqNQA2YS+yNRi7SHT8hqq/pwtBcLsxZnVFasby7l51dyLXjKly0G0jn7WyGaqEs/PZ6/GHThXbW+KGbMjZfB03zR+cs/ewDtkFOAEfO30Q5zEarpkN5Q0eXRi7T1GgEW0MY0NrLtDUbxBArjBeBOwhtBKqyXP406J+zRcF6JWkba5bTxDGZd/tM2B/f0VxweMsb4MwDeahRvid7c/Yx6p9UZdAwvUm2JkZifZvVR+K5Ulepyyi5wMo1/fA2abvzxassRPUad8ZhzyE6sPOiyJLquM6vGxFTU4T0BTK5NkgJmZYQp0GdNoABLQ0C1s4+sbRRadh+UPq1BFYwgCfSIY7KD/7PhY0jBIaPJN//V1aNnbgUqO+L0Z/zCCOfoc2YXUevwljlqJ5yqZbBeIoiUbS1NNFqiqcbbZS8Z4zLAPSRC5VL2DrLg+l3pIJlYcBd/KsU86LZFeU9Qvy9/6OMNIJEy4ye2NyahoXqR2OXO0KnNquSDosWyLKAvUS3eco23n1e7XEA4IGEIJyPY4yu1FQsgr3Kdoi41NvSfd9BofGmctEWy48cHNSfstAHzlPudF48IQ4HR7Wg4h83BNRak3cshCQPss7tldi+6wegEGHmNS9LDYOxVPMyKHuw1eFihzWaLjW6X+i2XuY7iv5VMnZ/RuCt7ZsliOHbqJuVk1C2w5FGHpI3TLPKpfSX+KCe8CsDqSsEm+Njr1ApBcTmzPuthqloLjIbaivaKznVxgaHUhw9U4ywkMMhfXVvAvlrQIL7H2waS0D/g9ULW0jpsNYO+Vkn4ziXriXLXtqczgIgvQS1OTInmC766wi5jQlKHRakeTYHYcfv1TCfVU8M7CHela1yOHJGEUenqWNWLBVdM4uR42szGh6WrlQtZsUvzCpT7QvYuk23yqAK+520E4FVq8LVlJnnFIr1gDwGMgccKbZVc0+QwMBbigk3C28uVmOKy12RcyD+YnRLHawXJJYEAk6HJfB28M7h6UGckGdhwFgXJszb0T2BT1BgdegF4X9/AqBstAApkzpWfoe6hcp6Al0EWJJsdFI8xsGRIQxClVHMVN8lwKbEfLilfpb0Iw3LlUGW0phldtoYyvEsmhciHjvGsuCBdLDm+fRTim9UenCAW7C5Z4F0IrE11kPTwauQe+jWEhzErCDQiVgVjZrKijmBaWRLAD5NagqJrgzqm/a7koRRBV90gcey6OStt4v8c2kZv/fKFnxqcT6XwZS4Q7fvA8/nrgwKIdRVkLT5/vf7jcnHx9toCXt9qesQZhWrZVFxIuWrfbDYGDBgpd2TZ+2u0iEWh3EtxHFt2r+dDbaGJcQsGF7OklSlR/gcFFKwMSxUAAA==`,o=`H4sIAAAAAAACAyxTC46jOhA8a7M4pmPZvTJYo+QOOcmcI0eKP8Dse1ViJA0ijF1dv/7IJOuiWZsG61laqbP8WbR6SdZclG0t3VrRqpPDe1sEh0wbnqtovauXVb6k4zvuWQ/ao9QgfQLyntzQLF09jozgBg4m6dmlvkqQsWgHZpCmuD8JTuaSrINQlL7JwLzg8KuBQXIVHzkt6NB+1x7KKj2CeU0S9Vl6avf3qyUB4F+hCJtkFhxoQVvUbpC5Wc2Cu+RsnPQQzrKAmzpzal3FywNTQMD6orsXC7Lzxh4J2/ELcgpe9yz7Kic91LZcFo1ZhpdQJhsBSOMhGGyQsFqD1roJOLssTwC2tXitoAI5if5XnJ5cX1194ljCDT4/k6T5/eregTGIZrCr7u/fglQEYNpuQMbnjRKfLtWSwsP41t+v+n7d7fOHDicKTA23OthP5fKTVnrbI7Q48KBsYFNM6fnx/mYUtrr+MBj0LM2o9v26lZEk9e/36zMLIb2NB2Yp6Ke+vV/HH5LdXHuK3kqFCxxGOrjimHfjDKTvrqlrqaDFsgyKmA2vkMxL3pAMUEJB2s1LxjX4Z0E5BBNSzRoN4YEcPL6jQg3/+ubL51b4evGZ4cOAacDSdtfhZvycEchgxJ6xBtttsxH1SDaSRZRkGPpKJsdmB5qAnbGxIV2aMUtj1CwFYL6Y+cFZ0KWdgCzZcPwEUHaEaOiO6cB1/I/feKilayF3BDlmQ5E2Od8v73bOGYpH4JzItNGYMikmzrI5sI+oLbj9RJd2Tm3ERhrSGQOAOUavDtP3B8r38bjm36+sbIrLRpMbc7UvSeOJwOFywioBY8FaBAuFe7bDF9dWN1JfmBPT3FychDiFi/jLtaITs1Q8jHtWYPkKdqgAGqlBoYL7AVJEjZI2UYAvbs9WqH9npxBbsuaxyka1I7njt7uFccLMUHCQ4oCPjkdBrpdZWGU6Bsn/OBeJKk4d4A4AmGLp6nrJ9D8CFBl2dN3hL8EFJIk1aJmDLvsU1m/SSKAzwMM2fMHE5NrGIZPBUWOkaPUMRUE4tMHBK78r+DNZxZSmMPwLjKFPMZF7ndULatIAiqfD3nk2QzyFRPlJs51A5B6Xk56cLup5K8TVk/uSZvl5v86rmv9B3b8kfP2HjpRcojsjWJItfqI7pAN6P+7HnuZOozsnP2+GDkZuSwvgdZAYe36AcFcGigyhPDos/69FLdnAZMcVhXPsMvqLTxs7OpLoMKSGHSKBfS1Buk0s6WUQ/017d9rUECAwT64ijvFEdAjuWr/2hSYwvCc0VYBkuSgEmIBUkR3OtsRB3WPYd7/j7eoK72XUMOtOLIKTWyyKnkwOk4NUIHhhheH9ZfCz9FvpkA4gDoDwdRG2+6MksEO1tgJZWhmRjEUytSk3FL5FS7sGgnEFMMsdizuoD8XEpdlVV70AQuriHlIVRZjYAMRARyyyTXh7guHVygKq9/e3poqYsDt9E2+84aYSSjZ0er9MkKg7Op4MJA0YZbMs9f+mzDA3ViQJwmdt69XiMoKyaEpW+w5zkvdzj7A7R3JTFH6rjS8SvCuN3sjd0GRlRkZEJhMinHc3gwxAUi35WdzBp3gXaaItBiQQxDXYhQM0hKepDNBis7K9qJeKMb7JFfgb0+NWy2oxidCzaHsu+ktKJ+nFSKjCuj/ZUjQ7BbR1gHsVdTKIFtLYs2BE3dyyQDLcRBnKhk4CgTqhBs5bGwsBEPRDNRaXmLfCnQgNs40Hmnz2qohMPZn2ojwIWvoBwWXO3b/BIXcdxfkEMZVWT/I0q72LK/8oTwmZzqYbulipdBUri6esAfyB7o/60a+3bJCVEZy5AndoRzQ53lQ9BWSO/EU7/UqqBcFbCND+icyq4JFxmAxUbK+QdaaW8FhbfS5JuNhIKBp1kbP4QL8m5cEpT85H5MaUZsaNjhJvYY4sRPtY3b/Ru4n8h5iZ9fIOk9a7vi7djLWj3lwlblITojn768m9O4H1gcu5Z4y7irlPIM5nvYV8RJNi6ORLHYsQwDHW0s0K33UWSqKFDquuzOab4iC0V+lMr4dJkMBHMa+anoB3MqFeVv/vfLuponGYH5a4rmq0t9UhBKjT5HUfi6+8Di92AlOuL6ArQjUIcclt4e7V8VHpMI4YB64CWjxX+n3RZifdOtYaygnWG6TSKRjGTScnrG/95yeo+Q/65CXhYgaz43pz2+eFL2gdZbSQlxmNQi+F7MHPUv5VV93UiZF4P254kGRfAZXBYT1bkRDFjAW3aZqz7YvNDvweKTJopEhqeekkogfcMMBpnul8HWYz+kDsWJT+5ke5VDPtFEbP9qmVSNjoSrWS/NAQjrsbENJbooJItzKJRRBpv9r9TYq0o7etIC2DRQmKVirFYFF5eBxioTWOVakQWdf9OqaY9UFYyinACQfU6PpNoqRESY34ED0CavvDHJRoYml6XmjcbcAxCHTyEkRrF6XRoc6SWthYOIKIRXFJNgawfDs4s06RbkB/Yddebxvun5NanMO/xADzACQHolUHS1rS9dnxvgQgIUo7csD3VNvbL4WDse5nHDQFuLkmaq7o/8nZKC1ZleYMxlx0K3ve0OK0WyVCrTHFJPpYbgdV0yGKu+Zwd9HzpOIoYdmgVowuZlME6n4JzeRI1HEpWC5Zvg/jS2gy80rxVZYyqmRJTgi3Lnd6zOoJuaOn5YGJagyPVxh2YJ89RkJQ7NGnL+iFG7fPe+3O/9cUmmJKpku2FBqDlzNBcEQxreYUurBxCOMb7WoxXNFHhiUKN9+4WOTSmGtQb5Ucf7bb0MDYJDEd9pmbbnfD39NRCfVX6UkJSd9LdVLg0EOqmf4I0tDt1cwWnWcaZAdUV/2j3Og6Bx+NWLdfACkJn/J0ZhgOIW3WFbMCVoKAAY/YSKc7hGqpeUTK7zVQOhDfhyaxQ7PDnXGQ1jxkSrNmqKzIR7fUwYgrRM3lkBeQ/TpUaFmy+sey8U2+OetRy8zfAp2Bv9+xgLp7udmwC9P7K7FI/RUtH+lWmhOoM5Gs7o3OhY/SrPO/FFeKmm6Q5EN9E1bNWmNmV/sd+osI9St4d3P6XtTGuy3Pt0hk5YkjGgHhWYm/uWAFk0lK51YJkYAtDf67GcKA8ShsqyjMTLFtwf/roIOp8BRYP8p8cghhRQoqS2uBMp2CBg1iQxZJ1lCvroIFh7rPenmUwWz61ADIofN4GWY68NyhrIyYV2V162phd5oX9ctKlsnbz+hQAKUab6TxZFG+ZtvJbZCKTdnkinerTG/lCFxNzmIf0WnLoUdssMwDuxBRjoeT5hIzaVA8tGLHlqZtDD46VVjoXbJLd8plN9J7Bv889qUequExmqWwDdfWZi0DrjLsSBeCB+zEWMPPUFYP/ow7s8pTkf+VIJyznCgPeZOv83TBnMyyRX8+Qu9fMbqKzLls9W4Toq8sZJcfoMLGg1RkYYOjVoUOQ/xo2iqMWjplyfUx4+Km3J58Hf/fMsHBQRCOljmY3k9c3qtCaCy7mLB3xg1Cg4BkmVh36dF4Lbi9qzJ4tunHZwzSoQNx7rPk5P29KGPlm1/5LkI3jTKW93c31Ky2JsGrlfEoo84Dwx9//zUqI/2DPnmYaFkvSD9sa8oSBTkEMPHckGEp1nc/Y2U+Vxtm/pCrsVouPeQIYbPbTp6dwY1NEvq8kor5S8mdYHyLjdoO5fXUslhU+ZtuYwXHClEKSviaxBqbyVD5axMoa82eb5Peb2JGf8YSFWv7jOUHe0pZEFaiFuFmsg+LrRPm2WPERtK2ytJVjzmzot8Qofv63OIGhf6cJXIF/zk5EXC2mZhiTyiNnNqujkNbTFXPFUYp+krFTE1LMh0iq+hxygfydOnCp3r7612VrV9q8rGcZgPwzEyzzyRv4hXReGqY0rsGW0Dd27qKVsoYNnUQzgSSWTvOOhUVrZohQpbb7/DPOF1frVHnLsZIKvvp8rBHgNR8zB45dnFbjg67YT3Zs1qnoRLYQJYZtrVt/mUb2gOJO8u7H8MiSl4k3XM2cVvb9gV1OtcbXosIrQCLw92GcAzXCP3GHmEUvuRgPd+WNtVGVzUp9Jjp+sLotNEmRV3mfF3SL3kvC6RoFQDQN5vCfYDAgnE8Vr3QlJ4ZB7bXuoPh0khNm/0iF3t5lxd9eq96tBKBdXbezsHtRSlH6zGDR+5KYfVM+MnnKx9zKdIkgnUHUCvkSGyRZuaBa4t565yggm8aHbjG9u7w8bXnY9Jqyi5ZAuFrarigjvhQl9lu0T9jrOAswSDEB+vMK0WUX5X5IRZ99i12IWmHh0cv8DwuUgci4TIc7qj8dZOgTf6M5SiMg90zYVXMzJWH5CLJ0qtXqhmSqf6cDO3kdimYAPx7f6veLO5jkYM/FdWDbgycrIHLiIlhZEbiECD+ORnGQ4VzNdeR8x9Mt257e4AecSYqt1NWGIZzxCDFPuMt98uiMRjJHoU90EWD7vhMjAv//v0C8ziFVTi23n6cov2bpaJyqeZKMQ2ydWTBtSMv8UNbeeoCYGOlnkoLp2IlDlu7V7YI17Y7/IAFUNneJlX89Pi478jm5h4nOxgEov6IlZX6zbuOaIs32Lnhu29f7GuskAxLFiTnz7zQiq6GFyYbArQo3kllmDbys5g+oVehDL+KBVcF7ewG7wfkTCvJhxDyaL3aw9uh/nQmxpadQ4ERXPRD39RYNHmWxI5JEVXO79hS/scd3KvXULTzH3ey57CAzT/s+SFlX3KEr3N+ZUhjWx0cd9QUABoLfHKNXftkH4MzynuMC7G1ppB8dVoFvji5gv6ytd9gF+i2CWhsMBFRhieNLh5OY6tz7qwHugyhYxlvogGnz8SLKC/L4DYAe2iqXCzIoKIX7GyL0ZvyDTlknCIbGrGXoybsiplTwQbTTvgDdhcxxxu/9+SI4LTpxpKFE+haz5HDuXu5Xs+seMMGqmfJwLnPh7PjhJGatGQisTbhlv0mZSqzCIsZc7/2u7FJ24gwOLZguw0iIehaOAgssYTq6SeIjis7Hex0LY/QaQo2pb6aMFkL8SKr+/Wpqp8hSX9Ay9jC9TcU7iaLRRdMvgehWzJkFdvnCmMOt1gMdCtKN3F0Wo+H8Q2uxYvW6Wq6a8eLfOUeAPXrO7oft1Nm7x/1/OHGPFh9s9+P6d3c+eYixv5iXHuzgOXJ6TmmecucS7dMLCKsqo3Lmx3NXIxM/Mzsd5ae7nC1y82UolKU1FRhehru3ZI99MZlEl7ZHt651vFsrsFLEnffViGD50ouuFtYL3If0Vp+38oMT2UDXIVtIk4TqoLero64w6XD1cbtev3jdwT05YOzcwz0HREXavwUwp8Q1iV/PdgVpJZgvLx50VlsBtHUson5xbq2Wrg4umcU3a6oAEyLAwp+9SIYBLIVYiVl0Zv8hssbGXBoTaEFzlkRrjBiR2xpHOT/+FlqLJlVBAXBv3x1i9fY+bjWjX7fIFoIypCi3/yjz3DjY2zMW+Gzcw+XGK2YoB2D2CyxvGNTNWQMlaG+D/brama3vmxSNpXkUzGLxzCDmQC29Rra8Q6SReX/2tY/CjbzJlCE+Y312rlRc1dsek6BPMqGmTQg2UD7ZWV0u1EcryYgHw8OLR4gdZXCLlaZFcW1lf/6ZFFMbUSNxKRL//XPJ3nSzfoXY/X191+sR8ndDX5oauaNPQtzivcs+lDBjjAixT4txrl8aRl9o4tVk9IMjMm+HMgasAQrUZO7JJQ9NqfBka9cJ8I2M2rBEtLrzb0SYrFG+v73LrNjqDeUI3UImt2EV4Ud6I5Y4hpOeEOuEFg1pc2hO4FJudX/AjnhC+ZaIgAA`,s=`H4sIAAAAAAACA0xW737jKox91pNYLWqwuBeczJD33iKJdHZXJPnN/dIWalsHofPnf4ATRHlzJKtamXLG2GC71ZasQ0k04TYhxl7xELvx5QHrmJW2rc9WWdmytWSHJ6/sHXrjy4R2uBwm44M7Zhqf2EcCxMShlFk5D95IrIvm+GLSHVrhSVvCuKAl5Q/LWvngkQOTwNkar/JJCcmoIxl/JnjHI62PMDy5wL6QHibPZx87KtOjlkZTHvC00CVjpLFD2Cqvw1bljGSCmax6/FyVBFoq0hCYbHaz7lC++AtHS856Y+0Y/3IeFXZKbFuCYHbYh+Uu0ThnJXnBm5gCO9nZyLNdHPFQtIatyIQ1T3bYbRWYYncV+G2yFkts4lqLaEt6jVWHtTQDgl9c4mCeJr9q+C0ev2O0BGO/wGuAuiBaU/lIPwvkjZWR4tqfZyqiR8K4wZKJsliN43VAYsPjtnUj0fzqolboNVCMO5F8nwDRT3BWsXI9abM2TrDYsabUlY3WamaaPZOWww/t761x3mhsyBmP5BVphyhlx53v7yUbmv//2ijbBw4kS7jwPnfe7IKNq+3IfDFB42oViffHDnG+4/Lzr7WEy7VqsavniU6vz/6v0CKBXrMjYXvwvBPdH3z3ExofThnJPxOEPWHjx86bf+F0QvVV9VGJ9h/ePaD/8OPgj1mSLywPEcgsqZH4v/FwFH0+/hPQGjIC5Oa/kHCy6gvTC9qk+DlIN6HPopRg1R3PLmcz1K0YC2axDN1VDEZ3qlo3IhkJz6m1z0WNbjukX01wizpfc7eW6DJYkXQzKFnWT1B+ZHLOj8eTPJ4nec8PMkbWBP1C0kxCuoOyUaazlgyt2sDTEthi2Q0j44JDaUiQjPIo1xPOqEGX5NinOO++B8mtuv1GU4KRdU3Yle0/rAkUM+NBLkKWLXiwa4cIRvTw8LJr4jquesIF9adOqrPqZXR9jaX3TN9nnBm6MZS1so8zMmOQchHNHLo0RUWLxHFIrIgdJbb1KKLdZCQKHnLO1B7XZnJ0aMnakLRfjzSYRsM4iozflL836IlyAFfKdif95KLJMuN5vrmO7k8pzCDnuVFQuE880tILqkcxwkxO0bCJ+RlaNymemfdgePzzzPBtwmm1bJvx8D0UxvrfnQd5090M7uSVH/Ros1tTMYNR7ks7l/BptSfN/dqi2z1WyyfYMtHkz+RMU8i7POghP2R7KPx/NpTtfG1xdb6DvBX5++Z/3wtuFHnEhmimHt3uljnQdpHX/70HERR6Kr+QSTfsJcN7UTo5LAf0GxYrfLURjye8+MPI+TPFMhpniXh7tY3W5sS7O/GXH/D7hGWH0xvrq4/v50h3441W52L8p19/QStLi+Fv9AvGlazBYv8ol6ucii7knXYeCbtV+E25Yn7ZkTg8b6a3j2KwKpbwwgV6MuhGt5BEzzDRbDB6Q+cpQU8Xsi4LYiBbl6jNEP6yZjg5P+3a3vZ3s6ctjq+gK7sShbcGH7srk3ZxGTtXWk44Sv4o9k+6tqfc8PRuHIbV/Ash3Lu36eHQws16W+ZuAU5GBYsS9vlmtSwSQDy7zFdvH3Fvxc5+eZE+NuLfFGf8gjywvFN8HUtgza5NO95KkV3G9Rg38DGXmz9t+/A0frFowegarx+ao39kLJNexH9x/ps2yDLuJQVdxmeRwZVaG9F81uj18wgrBUFD8aJPwewiQwhNP69tlDi2LQ0IMiojv95cMeCVE6KoNbcjabH3XrQ+dsPGlasWsX/GkSDLopXl+4OExwcCJx99MPRD5XWfAvFRdsZSW6U4zTnE0gSaiCQ0yrXL9yd2s69y2I2o6j+kFaLtSB3eoQcswUPDmzLsNko7WMq4xq+4m+8EiEM3uy4Duq6gcgsMtA3OekAi2lVWol1ZPkcGduNXuHPhZ/5geIsEZzeG9ZXSsNm2AlJ1OMcMhBhDaTOqFiZPdigbYilY+e2c6Z3hyhbyutgksA+ldrDyBfZOeD1HSq1YofftOMttMt6haLSAIRqXsBJzuWAcd648rjeMG8fxOmTcw785ruo79kwwTimzyDinFbDTO/CtGEVGLqFb7l/Yqfl73Cqfw2l8UGTiJAUrMwdDL7A9kJaR39rAk1x4du9KFmU3C7qQiVPMvq0ZjYAN7bbIDBO3GgCCgdGaCiVNqLACLcHYBG0vtZ794Ux6j2X/O82v0+yu1LxFIcGio2amRZvXRnRw5UVaMq1pdZn9MBa2X6gdmpeY9eDi53zZcFAC2uAHZrmOAy8pTEF1jRZrsfrOqyTax2+M/lc0H+mdV+MeBeMOS08kgYMvmlfRqPb9NaBpUdtUDGTseotY8Fu78bI+lkF0DD5GxhCMUoT1WoXo0SeH7V+Fxy98X8AWolTZtSVfczZOqIMoR+J2RPmKgGYcWsqvUUwIYZ7K4T2ZmtVlBJQjpge9L0Xzc0yNX4nvU4tWuCc9SvDuyf/CKuEp2q4hAftolDUZ/MvrhB8zRX4wPjDTA8p5XKF59NWtiu88oDA9YYduG4vSEg7GIq3yKx4swgZ0k6ef+hona+lJILs/A+MF7F13IxIVWy9vzs0rjKLXT6v19voMT5rNuxW/bnaQdQ9xuK+DRlk/z4tftG3gGigusANcZ3WqXqpeA+ST+h7dagxLMA5EX5hvyFFKFtjJ8BAg2D3+0DvI6/I2ExqnoEy3WjTA1mI1vGUlb2WjNW/Fimg40Tgn2rvyRrMt2gfEqhSkWxQ3eQ7HOarryjUrEJtgoSE9rzP5HbJRtd/PX8+V0mremZwRk/Tu/Go6PMH53fmw5a4f+kmyWV3H4tV42Gd6umXGswn97+tBuCj61L8wddkqfhg/xYpeLBqbVoJojikb6g/Vn/oHTjy/ZnfGG2p+jugrAaxwqf/EdK0btK5t2Wh8vhitCwoUMwr+YfwpzpjFyzIhet2RHXDS3yvEBjbUB9U/f5aGPuoPfuhPoP0j+Cl/2s/1p8NvTNXODCOOO3WP1ggeAqcZhuxltggu1/asHyda9SNc2G/352asuz9nEe+nGDO+r/3V2/dUrXbOy2uo9PnC+Fji2NbseAw0bROzjIQvttYQwZkyv+JffOfNiLYkLZR+Nmt6Ngok8n9cmolC67yuhZ81NNqtqWvvkwFI3/sS2wn/ufqkhJ55A63j2BqWpCVh1FxA7Zocr6eOU/1asT8DtgQ2nJBqA/BDheiwO0p5marFK/BaPbT79U8CoaULeW4UyZZLmjVsSUxfWiE3GXCcu+kup1N9fJbTyyl3zuZqdANpEvGWD+HBUxsno6PqNXFysXRUQj+3ZpneU8/gNdUE3GC7COL8PSfdfH3PRDOiZNAtBjmF2JIuBE8wayQFn4SQrxjl1XypDlghiYbueiYFJmOKGV14EQoaQ77RKhe9c07N7ioKGontFaySFVLzgL0uZ3jkBaeMcvJHCcn6xTOrWvUQ02JVYbdmPKKE8fChnjM2cNgRUg+pApYmL2Ass0yTGPDVMczj+rfIIBZzq1qd7Hl75lWhp93XMVtVu06UKkTQodzEstdZi/S+SCSrTfBzBNk6/CfWjSu1jPQlGIItWCvGeMaBYMaKmUql4u74V8a7Q1BDmGCLWaBfzzjCbBB4IsTmFucIVIXtf82Mt7gUxW3NrAlTAhscf558eSOh1yDW9TWeuWRdrC43RgHqo0rG9UOruQ1txm/6ajj6CnSDvzHsKlnHxuh+InLWkm1xxiXZoafaI6nQOCFBbJZYBsOtyy3s8/1z5moTchJdtGEPL3TaD3jaInQMX/ono1dKI5W5+QsfPmv2A+pKcuTZjLfFGMjNplnd5YYl8rV6GeZIVHR5Eg0rTh3KU//amyZhO/lKkaFF2WVXo9QUZ9FyPZUBgwsGnHtUtK0QrJAolBm9ZGgkO8iBXH6uQ44R7/dM/ZRgFacwNvMsvbn6lqPBNnSyw0BJy44MEVGeMtYN+yAR7Zx0hZxkiHoVS6UBv+7MReVwW8bpuHsM2y/KmkItH44tCmcrwa2ExKXmU9PqFnpa9PyLWdmOBqOzuSp+UudmYFHgNAWs13V/iXIctFkyoke7KxT/Us/GhJfJwmx+r6oq11T0GE+h3oMXepQ0S/TKyPPtFURLa76Sct4QkadW4ijh73dba9M2+RleOduNin9UK2lWVhiDNxTj4JvXj7XqVg03rY8yQxbPcbH3TEDOEKy0djq+xNM3HEPOq5++4spYn0G+00quiUtWiVt3lPwTekWUg2iQL5fYDUZRthaabrQUv2btJrZsY5ugbDg5aUY4UkxPUO98YymOnv5NMKPf/FQ3uQfjRzgyPmKmJi4Z59t+QCX//MW2yTaKAZn7I2dmhfrizNdhNCuAwkxtZAHBdQi6DsIgcbitBd9wGyEosMK/XeYY0UBQouMBPlZGg74/uvXfm6VBF3KybdR/3/WX8UffPur2eq2n/tCAbyE3Blge0YOw12XKeoTTB0TaVCWGnb3PrNiz9/VNhhi0dqVsyAPUPNdiTxwFgx03ST9b1v+rg22LG4izFyWnFqwqoTq9W6khWNsZ6bcRaDNtbYmiZATRpim0Wb/63Mj+N3AN8ZxgSNLv9PTdBE+4f0ivv3HouYn+stSnvJeZsFRX6YrcCbgUAV5x1c7NZTP1PbEYyovRSqV6ZKBqnJ5mzv2iJRVOqDxLjUWo9tZr1zfIEjdHXeck3NXuRuECi25Xu+jBA1/eO7uEbP+adQG/7aNsU0dAbpHnd/GCYluada5ISQ3i/cE9bSN8HD5PkXErRLRhDb8AdtNiLZaLR1qrH7VghBnxAgyknVS9IeEOuXkdiW/qkfDPOvdwL8ljLvldO/O6Uc3tZGF3jKp8lMVpArOZQsrVVewpeMdusSPcWlAovnuCCk2a4/wJXq33MLVOcWzRT9ua9BL1DdVa/i6byl8dHgZVYpRqoaHe8JaxWqZfddOJSKPHEPU65K9iut7+6RCs60G2BQvj6wtaeH2DQIOu7H5Yc9ueuzTM26Sd9MOR7yuhaAi6iOhX6YbUEQ/c8MCGB5rLbQs9UnOts09pJInUy6IHbeKS8QOM9u/TMEz3M13XoY7I2ELFJgd6qSql/pGBu6qKSTElbeZqRwIixmsX26Pkgc9erA2mYiCe77DLKHu+0zaU23ZXDdK6XAfrq62jmcxjy/AzeAGKn88XgBwWYuYHZNcEBdohN6pKGfXueR5JHtuj5mS5+WLqkC2RNtSZt1z1K77ep0nKOx/l4H/BVZGLOXqbvect7/u4mf1nYxR54LMLqaU2p8qj0Fxsvc7qC0N5C2ORaDnse3kUM7W/2coWt+QVTxake0fW1BedprGDcX+TEbgev8QOknYyJZW/q+PV9xzxCNikCIsWTyl957WHnQ3lTc+Qkj66xi6FbVznVDRhVq71723IfZhkzVGdfaDLgaMjzrHmpj/3DG8zTjnmccXMdHv4GyEXVX1G1ZXSM/8Kb0Y4Ua3Mo/FFW5NRff5bL2zJbefprQI4qhi3GNQmeuo+C6ughGW4f2o3lWseUvHIrQ58mpflwAQwuh2kqo1aRFR6X4rNlHEu5p8yqtimm8GCS8noz657UlbkgU5bH0A3emZXidS4Fr0TCLXVoNjVN2kK5zK2D/0jlxn6xKi9Bt1XE8AHL6oPedfn3fj3rlzLvcSTRSJXgtWzs1JB6MH0qPBPHzXc7YTlmRXQ1yunoFNR7G26rHu0RMbjmWE9yc5ekfkFQw3mpDn7WZOHtSYHaZUONDoKdQeNVmeaOA6s0fUCIOvW99JjlvVVZ74IVsvERo8Q7MqOvNAciZX0DCbUVZ9K9BgT732QEpy66QD+Er29Uasvle1yo/wo+WwvjcdVAV6YqNFpFtLogEL0bZPEMO5RyvSk7++q7hKH3s7WyxbtYLz/aRvqdlkFosGBDFzUi3mhjZGoMycltJM3e62KjKZt6jwKjppcn/TfHBo3IjVFqEkdc7lOOf1TqXFyral+UmnznRjPzeRCCvp3zz02ixFYhoEdUBdSO3n+16J9s57EcLQN1BJ9jiPG+rQK+E4CHHsDy1n7YWsut0DXePSZCKMdVZTL+tfQdXqR5gdwv5oNLrjWzCbaROnvd7IaN7NeD2dXI/VanE6PTTcWI/JDNu7/VtF97+AYAIPp1j6aUeupUOWX7sBpEbVbnhv3HRin8n2ywVhn+vT1gY9WEuqSIUOsJshlyY9VNzc4DesHQxc1KX7abV4sADTAacEtWPVwMgIYcRtvp0/cVK5kUba4iBt8xNH+a2QGuzXW1Ax1xPgUey18lPl77EiESq+vvBeJeAEtkFgDu1QoBuh1hFInacEISDKYGWnC1Q70lXuzCRuGsdamMeRVJltsyVa1ZlRoziK0yVzcy6/6iZ5axAvfFmvv1Jzw6cgKBq2mrPEgD30xsprHaBy6erat36vIlizWMmlDHgLV07wdYhC8i80kqczrpGb2p4bp5g26VCVttE6OPi/5sqpMIzw1VLtvqhE1B3W4fzU+4eJkjiioAqXEsT9666GK027eaxoYwbLqLxzdSCs8KfUCjc2/khof6+d8pNtMNzXOnhP6YJWWq5NZwtCMfba6wP+gTwjCtMUZgL7muvRY0az+RUvtrCS/rb3KMgg6Ci9LZlZBTfqswnYUCD0NnsYijcHKIbXi4WOzKCeQgHzFC61k07MY54HXloHgaqXsAnKFQTWLeJIFx7OlSjCfui2MP3VswJQRhgtd1nWQmRSc4mX1kitcIGh24EK/ioTxZf3MuV+fEkuotOG/57dghEr3IqOXlDb8AyJ9I/VScDVWYUOQuLYt/ef2I7pcdMnBw+Bg8GAW3Qnhx0pshy7V2lOTdK5OnNSApyarM41Fo+JyBsMQJL1qri3aGxytNIwSRdfrNYhVJCCFPgm8Jsvff7IFejWhYBkQDkF6uj7I9Es/WNaOasZJRY2scIpxWlTWL7BEjG+DiGmQv3a2zxu1EPvbPU4QfY0I4VW5GwDb4UUrlaVyd7KnIlOBY3l5jTvNOg1L0xyXgIYKyvJI3x/gS00HSF0of52mscE29j7TpqNf0ksVdcm8lCjcMrkeLYqFY2DD+AA53RXXZkJmCOIxWmSEu9OrkKCosoXKPceT+iV5FTiMcCdRvcMVyC/ZA7guvwM74lMkqTOIS82wx+edfH5MJPkUBGVqhid5JQthsMplsba0yGYANU2OTqd9XTAQLARUnM4ZH+xXLA0716EICLlJmklX93Ee4tXreMWKM4vSU6ezzPbQ0Hpdobc4hrpCrH0e6u3MdJx9HS2iNyeTren5IMe56e5Bd78Dm+8takJY3bl/2wxrFGF+A0qrhJLzsOZU+4EaruNiVt+ejFoQAGDoGOd5pzcvQK1nKd3/2mUsWde1/MDGgrGwVnD4fCzeS0g4wp1Fu/muUej7U92g9KuM+SH7On5/MW0rA9TMKnCTsUmFzXc+P1CSlHGNRUDpUaLT/P85z/J1fLhE4OhbPaZL7czMjlHPcjsl+jC7fLXxqEa9jdfE6cryXNVB9ERVceZsyDdaTxad6jlUR6+qiR1BAAXh6QhAt6kk9oJKQJrkN6s+bSpkaerBfZb87/CDTwV71ngkjYj/xIXfPJKrnFEMmVO9Ga7wq49BoG8voZc10/wGu95DeYTWy97uc/ppf/MYMDIThdc/ZX57wZand5Z8W8mSXS2jsZfnIAlFI+DjuZkVNPbr/KbvqrPlWE2rbXb+sD25Rx0C7ACYft6tosWOMoilNuEAwSe8yd/x/bTmRyp9FWpbj4IBitgoRsuSthqdbPVQe7KfkJ8H72mf1MXiyTlravlFO9l3ki4vhnaj92LL6WxS/NSTG9nNePWrE6LY13vu2LMFT3k0OmgUvHczZ0sRjEjpXodIRmjxcrUY0iwnw5olNKR9ZnKHg2/lySFJE9c7JoQFFJHTIgaSlWw2bSGIagaxdyofOTx4nWJHd0ySDxpa6Gw8oVc4Jk9e5DfKwI7nYej+j+nosNr4q7p9fctLvYZBPea29oIlDjWscjAJjsADt6oThVxhgCPgJ3JmBTVIzUNdTknoBn3NCeNdyN3AFxnaGnvRy8GTDrkyACfuJmidoKxbvysYPnXNjX/Xx1tYcTkS2BLKfWxtAluo0qFhGIhRKeT17xTGCW7CuKp7vQPdRErMKgiM/WKjtiIDFjRNlkfes/l699YxeyqjpbRlAAG2aa9Bw4mVQFXXfdZFi/cc9fSflR948awyG5mIoWaxKbAF/gNzzSTw5YEGRsUQiTwfOiDHDW6deGGOdY7qYqLBfebTWYb1M6xfKrutTDKYU1ncb1R+d4MogvkRy7c2bG05MnQOOmxH1JSSo1UNusPzWzRjMBuUaTqVU6YhXGQbt6/tWeZae9HHmc3miFMd5KphWdX+Z47/RH3JV1NoXS8X4ht3erTBJaUouTd5VN0TLoId6vyoy9pTaKyyaky0nD4RluenImu/gjxLeSSZ1jv2+ijhAZ6CTA5CTEl8CFGuhyood2YejCxWkzjDOM2DOXX0wfchiJN9DIol/SN/UFUOnWw07/S6X1XaQy1Vr66Ww8s3EkGjiWBf6RIX6VVIuSmN+qOU8VRjDBQS0zEMDoGb6zVliIlcIIHTFh6aEkLhpooUHyFVQ82N71Izx3CrarKdZlWXc7Sb/kgUCv79GHODYoGHQ531GSC8nUbtdG9FkJAyRTk+BmH2qeX/OqiBiJ7XOQnVLZQMQzebJrbVYum9ij7yU/1lx7sI3eHIAPEHaUiAJFra0O/6qj2rO1ieoV/gGZhz9UkmqQMT9L0zgoSVrPfi84V4YiHA+LVw0rC4Q5SbWszYhZ7JujdhhiL0RIE8sbmQolqOrw7yZEE8lrQokWFq3X6OCpUf5GUDDrOsXy+i2MpWTy0sdXgaTypQQ4o+0zcxR6PGtfugiuiaESJr7kPJDxuoTN+hsyn5e0leFuiP9c3SqfUK8rznWS02+szf1aRovXOyrhzXRLTU/a7YzUSUzrPrr2b9Zx0ufC26/3xfx1v+q55skOFiW7/elu93Ve537HpLKh5hKAGQvsvW9MLGVlPESh31l6f+Ve5QOHI2yoPql155w99fCTEXajepYmzASLHdy2b7brro3KAmtrdFbF6e0lbR9WNr0u9b2pn9Svt+/fkZvSVT5rqGB6GLzN+Wrnkc4WtKkaq3W5eR9rdsSlKvnSZr5Q2XIHm9COPca8+5IOluocFBdNP00R1cGwRJWq99lzQkpaSH7z2tC221PLJoDqSIJf9eH4S51LvTTh1howZZ810Ul2XAIYmuNtTSOZRfchkpxl7sxTpboFw/ixqZhcfAxcRqV6tZyYycrk9gR19k+AaXEr5xF3KdPqu/CBMVwCGy+R/302/MaBoxsSdInB2uX5WlbUHU9rEK3sDGpwkYhXzURxvNNPy5/3psYbmtZXC2RDH3+K01d0uhNA4kb1MbQ9ucBPKB/pZ1VZs2g3d9ooaFTnauCWrQ3zn5eydM52dffvS9WBaasVgdAxzlh7RGjNnLJ/Hnq/qJOS7NGbbzvazJF/huP87/hXK9Wcxpk8tJkAUrz3vbMEQ7kdS+Nf7CF772+6nn2e1d/PiQQ0JPTh1rHld5jUp7pit1DF3REKi+0pppat8G04wu+znVZgPQMLYUinzABnWE726LDVZl27KXuC1gMq7nF2AxVFzvJJOpyGseaVx6i+Gp8k3/mJbOe1OnhNTQy2tW+nhx61CfpG3YvnZgAw79i6dGLt9c0i+9uSPnk4+PXM6brdXWNzk2KYqRcHifMtRxkqF8/efLw3nz6Tzlqb7UvYzcWi5R0mHcZzNBN3+aKNbwKsjJAw7y9mizCuYNADqPC5eXVD1YWb3bDOJVtmHXuDsxzOhcE/UvlcerleFiSqh3aOVaCX71Om4baqJQDj3EEjMGcbExA3Rd7dNJys3r61foOSNp5aLMLS31jscv/60cuxK4PLo8DYxzPdgCDlZGuMa+o5lDyHtNnVlbJLYc902/iZunEB1STLDBeqalhhFzWOxV/HD9dZBjuEPYF+y36TKst7HGHUQ1aUf1J1hzOE794reyvMgumsvE1nwxwGvTicmCp5ND62GYLbG8p31VPnOsu3ZpgzC2PBAMyvX0ScMSqZ+mmq+G45R8Zw/VgNr+v+U3yCXCnKoDnfyIOoa0kckzU95XATcolPR0uF4imtupVYxeKAUfysSu2oQBmP1sdowTjgLy9Xs5oW6ezWLCSeThvspvVt6GF22+8cCLyTLIi8xsGo0jR8b3cpeDI9Avz3E3N3SsRJyNwebLyGEa9jmnJoNwxmyvwzCQIlYxu2H4qZHF93zBXlUOljv2pV/WqEnHkDUa3otcbtjzNvd9YI38h8mW6PTBbYCyHFbbbunIigbCY+B4/3fp3qw4NqK55EnDOrFcVnye7Np5kIvsJQhsvv9lLMymax/5FJil+pjIG8kPGqpxflhlgTRHisnD7pM2Uf8MolSwrDeI3hqikXmlNx38PxfXutgqDqOfVQGdoBNjZ2xo67731hdIu/tJwHTnz5xMAhSMrct38cAvnKRFmpk+2rFY/QGGXv0r2CsbWaxGa6y5hd4tnTnOV8Eu3l5ZlOBJFfdUXIWzehQPiM83AUt62IoGAYU/sjZp7+ycqX5vvY3BQ+RhIi5RzpGaQ8+ufm+cPIXVXzDzIU3gduscgeuhsvDqLEDCdacr7ckHw8Uqpqf20ZdwUOqkTuLvPpF/dScOz9/fKb+ukbHG0uSFqpHyvocn97TQznEPrxZwvL6Q7mu4cwwww75RzHvjuNiyMffYM4Vft1Hmqsb3y0sFfQzUouYFVMlKh6nqkjN1UWmSc/QN8tkWo+Hmx3QxsYSCs6ImiBYJie93IXGKPy+iHIcjCeybCfxVEWojNFsRG7z5N54Kqr00SMdriHSR2x3oWkdovNRr2loiyOFuBwbJHtVM4LWbGoOeV7k9mlMS2NxgZ5TZmuXhiggUMV+yI3xfgswTl2dQw3hXhgRLC/FfTXam8kGqswk6g79AYGbnEJ1w1xHVJs8gBr3BxGbaAkBHmPGqVZthGjCLJ02/OAQVGmqxYJPEQh2hz3ipTWqHiiRt+LyQVRomZPceGdGwO+peTGkpAOb3xZQi0NzY2A4TsbPKC4PhMQjB4SJKOnn69ynpMPH6+mS/cNSVGwnNKuh58tZ1/3Tom4JzWmSkawZtZxloFdfCrscNqj+Oe33juNV3rWBaKqmSiebfqPLlm7THq5PiKIpAIn+A0rYjZo786hLbUSqvSRluifthw5kl6tt+QturLwn3DA3cyGxmh/CG1HUsS99HZu3wVAG96eJUm3Rd7Hx2O2ImKy7UVheqRp0MnPdfvZoJNXW7iBeoSxUT2/9krAbxx2PaR+M4N3UzCNwXUbwBH47RIEESBujmlMSh+87mNYpSI85DtFz0Mgin0O6OHNHHd7m8riUr4QbQoWP5aG7gfkVzW/aRNcKw95Cy4sb/je+3fkCU8xXKPNlqjVcSmXWxVc8dwT7hV5sOwMzMO6mJhmO5UQKCh3ymtKpJwBG9uhOVsjuBuzJ2JSTUF1b4L+UiTorjWxSIKkhPU1GDBjd6OVCd/ApV6Fp6fPjwawplruIYSCj6rvKcKIHlZkz+RU0AVfRzPk/LCeSiwpAKApc3dKgjAJAIk2x8EwwsWlOtxvQ/7zJAtoA4MCucsEyROoSq4qDr26RBiEviX9nvqT27BKtxByXdQvzZQ0QbNzqC/eSF4BBNjLPzFSZMPs9x3zAYU2dtn+44uoVhQpIIRw2zQYYJaSyktKDHn4DC0XHHQ9rRFAlEpbvNpLrdrMA8UsXujx6QoS/hHYv/lT2aAbYGhbzHceQ9rAX3ybZoEZyhn6CO5B6Whb+/8UVPwtbpImmhSZh7J/GItfcWHOOrNwGg0o9+8Cgfx4xPuT3YafUuYz5a3G3JJq4BnuwHoFj1DQBKOqhTDK+GFJmbHxTp2bwNEf6pn+2zcBXA3lNFWZsYDPhZUlbcGdWoieoP6N6pQwv1YG5REpCA7MBSJsAViC0KEODlWFOOTsNYkqURFB9v7BDksxlKEPMyeStHdB062zHgHj6F5zbTQ715SKG3lT+5DnQPex0BxTfh23rjtt54rvyn6jn1r4QHw6c5U59TqDPN5OFguUm7rSnMM7XRztz8uGo9P6773Gd24Mwz+3fkyRRa5sg1zMjeT462cY3Mo7Qwb20Jz4kRCuonRdrnJgtHnosL3DVPGVFeggzA9tiyBSqNPPCmMEH2JUrC0Xd2u+8YGkyMjqp8f1eN7Oq7gpMKwyHV8Zax+Pcbux9HP4538bvDqvIbuxcqHOA7iTGByX9/w0L4w99h55fHL5ABB//tyZqhbaa0hf1Gbv/Dcff7k+Nr+uaf+BOxrQauQbuvOZFfJp7XuS/kNiG/6QiUdXjUx/vKt/VB+8wPApE/5xqHSZwrWdeJMg+xakgEMnryjl1sNUYCDZyrFAYjZfxY6HZCjYQDxBfnEEOBlUVWm040OQmE2ncVgC+Tui2KGqWfUVDcqy1coHsIBtMpA+ZEpaRwTOcviLTNuwtllh/yhvu6sVWMU/9LHgkES0hgvNDMksjsEgttGTuYaIsJzHm013gIReFh+w1KFQYV7Qfelp131UWY7O9JC5ojtRMCxOmxyJ8/PcTRUC1EzKVrY/HGJYx0h0I7q3hl7KgzmqSyLsNU8shfgZxWKUu5kZjdIZu3wZu+z8PkG5Tormw/dbUb+HI3jBTsd3Enxnr4/RsbRY3sl36hd/hIh7ZRSVsNYAtrFYTMm3arj9KW4CHx/92appHxH2dNFTHogIXnG8bExHnznxCX4umO1edcw2R4Dsgm6KVxhRPABxsR0azv+dWjMY3O5R434wuhfATZsJAfeF/E/9AP/4SfkPZPgssNBcHCmBDvlEt4ctzKEyHK7+PLUC18d1Lmpvwj6Wx9uRaYptTv7tp+BX7KG3mjs07iBOY97uhaIG3cQTar4EJoc93s2p5MItt78FZub//RBQD0wfT/voCwZLBS8KzcwIByFmUw5Nn7mjZniw+vFzXutXsJ3qG9D2zE1HQuWqHKUE3h+qg539WdglK14VwuCTmsIvKGOnOD4bksmLYgW2wNxDrfsKDvvLcFF/622Ka7D7yMjsFaANqistjyjq+AkQMP4LqUT/yVr0hyxz5i7ypHzDiSR6yqFy4wdlaG4Ru57mGgqdZoA/ulsR8kII9SfW+pyPDgpc7pgK8S3qYBt0/xLQH1ch0OPdTUQqbesp4h9LDdyG1/OG6Ihj3XD2yXgisuVT5qumVAlEiFGIXKNQWun1iFsoSS06LXtst+rbROC89hKLfiHHus6eLvBZKqaMXmgjW+OI6KomTH8SsXkmjaFnWfRhBNrowemqfiTL7BzRjzaOV1gvzUVxKNpXtVQwBHC6AFj1Ijp7Q3IbzrEk/xBptKTDUgdpn+BdZdPP3PSOQzKWk8gLqPYvGJUDajRh6pQP6CIM5wYiVUj4Dy1NeNTtH4GP+bYMDFL8QXMZB6zKlxzOn/Qj7pHlfImNv7xYZmX99Ejy5/PHdGPNPmYK4zvUv1uQbbkqrgpapeRA6sAkIhMUMS4ODJZH+4vxbMam4gKbPBP8eNIqTrUrC6tgZ/3BxGW5tFsppgou1dH0U6W+s/E6hGvGx8+zge8x3qRKhJQIX+VVEGcQ2TR8MX6wrZeSWgC2Ju2Q74w6keRrA/jWmuRxWytEX/MQuJLNMRdo2A7HyUe6rmPDyfjgxPgkGiYqhU2z/p66Ge8DUmm+HCMbcPxCZLiTjj2oRmNGuVGcb7CR+hmNFLccdHG4dU1Rv0i0SzoH+4Vvm8kApdsIKBJ6h0eUCe7aoqgfYTbdXuEeHSjh8ea+pRduSpdKJEjGyJZOOaNYOarzEs5kSh0xEQAC0r7KbIZHB0nPBbc9/ZNPd9IQa0K6eBZDtdyZO5ww77V19UUy2b8g4G0o1RWQYdFgdUBw7RzVgKTPhlYZQ57MIJ5Tn1VjmN2rv5TfcMZCXpFeiEqoJF7wSnUFty/7Q739wWFcHqmR2WlW09gIHBmCpsZ6LcPXsPK5URjYSoVhdiPE3wuR3kmrN7MZXg47TUAcy4l4DW0wsCiLUXXLA8VKI0GYyUZBbVnQ+cm1hzwEp+noMB6G5LNvzmjb1cG+psw8Fdb0GSDceWU/eb4ZmGfALi0L22zt2VTJlFJiBF05JMXQ5R8onLebShKsMC8NknbUu7rWIA0w+r3b1+hRmn0I0pf1z3uuxsg8y60N0j1Qp5bYYwCTWVbgcxovqGjmWJuJtw3lYZBhPj8Vbf373eABYizIZG05yV1OotQseqf83bXlvrWJ0VkAwhHlLDwpiAqOPX1Nb7dJo6dJWP3ZPmC2cBAle/ao9LuDceVqXgtWnt/pCnD2Ju7HAcl7r2nGhUNYYuWDQ4oi82Z1HB6kL36sVATOUqY4OaMoSxreNRLFq5tNR1LB+mNawHPHjiVmcS+NAvszeeZhblMiMdO5BsQIe8VbROEN9/hXdwJupkwNtnYw+23ynpyEfR0lE7mJV/A76/Ir63eG/wBb614IYwhU4dSe1KG5k8wj2AFrFdutgdATN7iLAoBq9KrBEpFHkTtVk9WpeoDvAWTqooIirQ/t5Uf027uaQOF33Hwq3RUBXkYbRiSeAnGSPbrR33VW7kJ6m3y5sZydK7C6nyfMOGG3ob85rqg+JotKwNkXijzA+DCK56ZcyghQCU0Yok1QjYq/BRD+T6SNO5kwvhx7pkUguz14R+cjXYVyxSVY+iSbwhc2Y06yryH6/sqYTWf1IoCaI1W9Y0Ps7//7tcaFNiZlJiiHYDsHk3OI5Pujr0RVMoIe/26zj4ofnKoYOwyny9xdJPqn+O7ZeOdDkIdjVaNHbavqVihye9rk3QSGxl0cEw6FJmgrX6OSmmXSNlbW4IERppFrGgq5pioKOGtwJelau2m3D7y81rSv1vQrV0qrlUf/lnlSulypou6oUqQ2z/SZZP2xLpsDQPgB1esLPsaHCu6E1NYfo26u5kI2jRkBhZeF/TyaXU4MctcjdgauMrbGyR6zNx3i91h9hmx6y8MTBiPIGWNrhxS7dwWkpT8FGjbQpqgYxgLSyg8bmrQvUKpxnNlMxif+w4o8C+jR/OTkh1myvBqPtoGnMUXrhrLM+sKa9HQT3NJjXVjX5MZm2bRSLz+24dnO0sHRAtK07oj+6cPqPfdV+Z7bFTf8BepSDbjuR2vVhSNasa7aQpX8bII/rvRJZGjnyhld3IUQJ+xe1uuGvF3ufgt7E+RbFsDC+EcQiIzAe3zB5lMMofvBT7creyUNeQlEWXdguygE2vCDHlTemthILOBPAQ7O9yrCJBEp00LXXbK5H0yDGSVWu0frQ0mQnaOuBNA7h11Ooxk5jtFNZc82vaaEHWEf/M+HWlHMAgy1I+ficTJBC1KAKEVD+qBjPBM2MZHsE/ksUcmxqSymelCC/XMbzBX2PLR1S/SAQDPMa2QggZsRclSAIvKAGwmYHuPdCy/hEst5kgvy3MsZOHolpFwdgTW7rU9U0JHjsLLbVU1kcU2wZbLQeVM4A4pJGA8scF3MmCHDXu28LXLOYO0CQjhwTD7NTIanstiMa7MsLHwffQ69xqfKQWuaphgyM6PK0Cy9/gy+PwPfhuvOgg5iIwMYeRVjqXf8noqg/gXCJZAfYXS+5sA1BSJyj0Yo+0yR4sumzZ9JPglDGldVHa04AXlNAT2geTQusSRbmZsJ0dwsJZm0JYCe1fLotggKEk/Et2nlEmk+52oPvFY7TTVD6Eq80ZZGdryK1bANLo76Gw5xsVuUXdrBBT9UtNishAX05pGjzh14wXFwfb0sk8CHXFW49cJGICoDU4tkn00s1quMTw5c+LdLj5CQ72MpTxzj0WjL+pDZ0oQx05GaG+Dfujshds9vHYw/ZAE0nqJr6+2glx8J99BbLS8wNxugac88CWIN9oclwfm9olXwH6gB4ayDn+V2hnnY5zG1XBby2HeOhqFKTTryr+2e0cxBvWuNnfhPZfENlni0r0YBQUVXeuRAIoSOYQNoey7btrhZl5WdqCnfhyjfpHFYuERj/XFZ7AlMpSF+Gy3pujtKfyhvxtaAZ8uQBeoNQMBybqMtZR96aw/cz1AfgLrMHbWUuowA0EroVm/t++/kQ9cV7bGkavVeAZrCBLKclOYu57ocak1nnGmBKk1v7Ov5u3EgK4UzOb0Rx+ABivQhDbL0yhAgo76W3h6hYJbB+mA7t/FhgSXsO63msgvXyw1e9RAylftYApxS2yH3QccQTPN0izUozUd6GJHXuXRz2ow28/UVX2rJfe02y+/H0zxRToSlJhZ4au8ORkZ3D2zuhKsqPMHFgz1ovJ/mxIyGAg9xFFgP5pK4YDwbZEKmw54chMIoj2yut5bpIS1lbWCO10/zTYHHLwWIoM6GWToGgIKoxkVPzK+x2Aaaxoz4ZDlojx39pEMKB2jJsuQIGtY7TaEW9gBSGvE/s8GWid2rTOFrP8P2Imq5UlJ3mRxH0g+xxd8ZJWrB18SuurquX257rGtKzycmA64DFHxVP3/qfEbHFlCPCyKu03C4qDydtJuuiBJ2Xrfj47SdaAJxHqfYL8q8UuKAWhdSEpxxLtixiJ7RUqRX+JTanuyoEqUQENyeSLiZAQKIIKmN+ppu9qGlkF34ZrgEzGLbtelEcNBKnDEagoC0ZmWcpm4pSjQTWF0U2XVrgCBiGON7Mfzfr8abFHjV9b1zHxlXrfcpfI9o2hFCRWYiqgyP1NqEW555CAJLNL8524vVSIQnvcGfwNi/LH2u5zzmDdn4rPdsUqL4iQ8JXQO4bWsRjPtIQ3L7/bjLRgaBVz4Oxd3mGdd0uZLoJfZooBMEoXjhUq7avlg6Alhl2JQ4kdeKkpFfg8WDAfMBKVpArdfaT7Wu8NHO8cpvmGj7FhVW73K/SuP0ULwRYje7HeYuBgv8xRlruDnLVFNV7AAR/CwCom5rtm2kvgdnlKZlZJ0lNWzxJfVBCNKhqWNKS3+pcQ1wzSFeL/uGaABDm4US6QPKlUHm/nSxz62qaLDF6vIek7Uja97fVmILZZzitvFK0i/Bmz2xRsOV2akOuKbunCjMq0cZ7Bh4jvUj23ArUF3CU0zrAQG9Ywy676LheLZhc0UMwQTDl1eZSrXV7SD09plGMoNWm5KFDPpMuyxfoJMbbI0GYiD48KCrhVtsa6UrjzJhGKtnOlj8JWrAqbHhSFUqAuxYaLM9RlXyodKmadhHq1vNaC2qSxnXnLouTa2lo+ZnNTqdOXzujP/IPAvevUqhxhnRXMdjLHp2mb4XCp118aqIHxfhWMkK1OlfKU5bubtQD6szX/S9s0zBs5ik9107/G+7+kWykOYj7YTu3yYDxCbJ+ydqEVafin4cV1xkjNQMFcqalCgQ7yvE6/BbXQfKj8TuyDoGZ3ySs5NElPoil67OMLWWmzBi8l/J4YlwAxXCGdIC8+/hFib5wwav79HRZQwlcdkmgo3gQYKzC17JxxtNybkGS2E2xO4pv0WajiL/heqYHHbCv05dbHQ3o+2tVZe6d1CMvzWBXsJujt2ySUsRKlhGw2dQR0SVbqV4hQzghhwsTluRIVH2IN66qwmZZMXlTwovPrszfAiXAfYxBtyDkiuwZktmSavCjElG5dCo5cvqSjlndVaS1hx9rNU+167r1uVj7wmjYJiba+Ec2lXSqeh6FKK+HXPP8h0EJZzn/1WQXZGc9IsY/RqvSqDiyMdcoMP3jm5Oryb6zoguc6GRBzVGaVAvcDll/taLGyJCyKx7bIYjY28DAoWCr/4SLZRQyo59qbAVAi/IddRTG8XQlWu8JCn3XvPWa5klJuX83dUB27M4Q/RuOmRz3vvr7EzVTlAsIAA3itQnA1/ULhPzSkgp5qXbHJF+ly7KrE3MGpXB0IFewqrvZBnVBp7yQY8O9G5SwCyiOcRvzuTq4cE/zwHPRaxRt0axyct4Wz2yGG+D+zeszoFnROu6GQR1wW5y/PrKtWhu1hE+bkcGTR7cHbthkHbIwhOua/SMM5T8b0Ry+bIbh0AKP02xaR+cyPK5UufOduYNKvZHSQVubCNm6CxznoR/GOErhEFGV97RXvXNcMzmq4CAK05zBBfeY1bCjG8CExaA+2MlBLiYnN6ONyDjGkQjiF0vmVKTFWjJQTI4m8eTMPLVNWLbqQaYRaKfZ7gs4hCI6wzhpuy8ru3TOsPyZWfRIVxsgrynbCYKE5TJeTudqMmH8xFHLNXlcQSCuHcq4zJM2M7kQz14JQKdRo/2yS07/KfPkTHy27ki5nxDs2lNd7NGGt9wDwOSOdrkbHuG+hPu1SLUjmZ+yAfkdi7OUeX/5FQ0NssiUtIU+yZEFtwEbUVLAk5LmHAfOLTVPYLKbY2YyyXR8PNSlhxWL8UNiDApWaxuFQPaYaShhdvKN8MwlE+ZOF4C7XgXV34hpsTcrIIQ4LcCcCYgGOJxQI8OEhMVdxlYEwgBL5y1I/oSultZmB8zfWNEpL8eqpkNBS2fIJy/NkVTZqiiZlCQn9C4uiDZMAqsi5bu1h2yfUofhkryajJJ104oqu5lI4g8kmsO5JdJSKZcqg6OWwtvIFJlcf9BEw/mYKM4ho0DNfeiR8Fp4rv/YseRUiZuqb8Q/7Y0CFGjIqFY8ZOvnys0P0qtcaygw8fyzQ47O3ynSacSdHgV3pCbMxTdmRedxXYwuzQ1rQoGzRrDi1NKEKRY1dHcwCp5hVcBxPWFxh/nGz4Y6cd8JW+SaLxawZyxSzB6c/FpskEZF7FswFoC0Wi4DOooZnZuQ5crKAz5zl/qlFui7R44Rrnq7RRuFVpv2rx7N58/JPUkUejPxOIIpYBC6GiCTBovew5gcgNBTPdv9X/vZuVQ97Gf5r775Em9ZQqSlESR5y7fWc/j2jfj6hpcSueffvwotUMuK5HX1bsP5SYreBk7Q+2srg56deooAK21njbV3/D+vpwS1OF2u8LbF8wpLRKlhzyQEc83gwK6V6D4woZ6ivmfy1HJzMWNgRevFuedMlz5n4IFFsIPLjfPInnjmJu/rF3hp+5A64EjPzTM2j4u/qe6FaN2Gi6ht+vu9mKq5rO2493xzagQPHvuCnHMyppnLCUEuWAO5lpIh5E3enjFyXn3Nc6qkXBBH0LICwiCtXsQ6vHIxWoBu4U5HElT+QPNusSYc4/VRWc5mCuxR0Vej3aDE6sTmtc7gNjZE6t051hdQIq26Vq0Fenc07euz/eTMm2lRWuxgEQ9SP8YcG2VUpz6ETv6JFjfZmAzU6zpufsFK7QnYSPPNMC3ms5XFH+jaViX5KWiaxF4OHRmsOhwJCk46pVpHZ3dyYpFD4kWWYdxNLzO6MIp4L/mjbsO8Z0iolADJ13ovH6kbtPZgBOtNpM+8NwnkThmz4gkyOTFQKnE1Nqmk5dZog3mJ3XD+lvWeaZrJMHP7U7dr+lGgosEkeSzoGrGnzZftTvqjLWD2EMHjukAOpKBSi9tOwfczsSRkMZQOizErzi8XgnBdwauh7xXgOm67qG/Hmh9jqFvOXuZWrpOILfroZctS1zom+M/dkrKY1bDfWZyCPcBdIfKCNdDaPgK/qDyI7C7I/VdkQK64mgdWa6oewhP7dWNijPYwtAuBcU2Wec4k2tqT5wXeOPSbxE1zJjuDLYgm38hOPiJTX844xS4ggl97fbKAawzSXZRGIWnhvMJwqYIBZ3KQ0gktL2Vk1Kvxo0j4A/ilhEU8uFgRhCkQXnNkbOo6SkuDGQWroUP4mVyOsA2ISEJU/HR5CdOX1H+L+ziAKBajQ+cmbYaCktl16qQYIEGzSjzKTU5TXW70IZh/Rwkq9cA4hz279my48dGm5OzATIhrgnCwrvuanbCgtrjkwEAfuleLrK1DIoVpDPnbZp7x7LHb3MEH8990u6JKjIjBJjidJZaoV5VqxF1/TelREbhGLN0Yp5L1WwdlahIU2b2bKXw6sz1K+79Hg5sNayIBiAOD3kR5n8xMeVyhLpLP5uRpunJ1/wb/dBA3QcNhUp71eW9eibs4qp/rHNyYhzaZzqOut3ppNV9OFctmhmirB/1BPxSj9ueKQaGKxgQFdEpnC8qis2ZnK83tnw3hH1YxykyiqTqaxrbUI5UZuOeyUVIJ4Bbgyd1ywI0iT1T6sdVg91i3KfffPiJZD5WK6hsF/LrBjBU3NItRVS2Ndbi0XPx+4ONKvlKu5e/prOJbOfrryONZ2ZqOFJF1+WhxbBVlM11pT5iuRkRliJdIKK9dlSB4WU7+VBsJMvIuRPdOwwPa2QvScIG51DUc5OSkW1mJY4rz4XlePk3jaULEQSCHccrHU21wUUscM40GJprYeQ0vptf+jSvOt2OO6U6ZZ0HhWfH1OHyYe09CIq2kYoQKslrcL7tsnZETLahaM3WddFdFB0KIk75qu9zumVyH9Tdc2XTZOeFOeDFQ2p70IYMfrjKB4jvaSnSRe+1IQl1v0h6nIBrQxBMblU1gNdNxCa+IYTrTesQntPASwzcrjU4rFR7b+KZaV3xGjtglFpCrJQi34U/B+OG3EntLuRw6FfObiB8UCdNcLpCo9LAuUnNBFMgkd9ORcQlnaeMMq1sN2tfjgvc1YcCDocwQkwCvCuYg6PXtiCzABTAJA9aLfqSezEI3BBSRo6JasCtpLs7ak1rhNklOituqcZDFeCv+x+TPEy302k8EKUVcmrpZ5KPY8V21mWgo2GQYx1vYuaxmWUCbD0rk3XU/eD88TF/6mrlr9sPUtGn8GC4lDejubHyxBh71Y1A2gJtBpvs51nrEWemvgTeItqsHzTuUTtx1XMA6nSUBGAAvwba35wonEGjeTyAfOEHmHGNRS0athu3ORyI/rdmNKp4PJJ4FdFyXP7AUqzZaXhuHYYFzKxwt418VqNMUzPJ7P8deD/JEcXU7SJSxYQE7drETyyvBxFUdxJGv+KfusK6qYIM98fJC1gvnjLRkiN1U0gNSQuqVuVywLkuWETNso0dfDCiq+JFkDpnG7h2lCZ48DljAR3AbuaoCxMBm/btlNhoRt1seyvxkXcpi8pPST40ta4SJcZkXluFebv6KFbvpCWZ1BzMI6c2gh7rC9BvcXo7YllcjpwrFDzh/w12MxDCGJ8Ry83IEPneSpwPMk7NbU5Vze1sDTOSptQyW+ZCogn8NX1qYSH59wZOYNIF8YbeIupoteuIzmrUTF1wlf5n+D7yBf1ZUZtPUXOafc1CJfzMrehNjzXv2zHqniJZcWIts90OMueAeM8vVSSupSVOdZOgB1BnqqrgpD1fP1vxvM9n9P6nid1UYvZGgo1ttCn4G3Jl2p6FjnfkFQ9C/LwlEK/RqpMxUWIerm9hzQm93f3qx/lI8ZAhUGvIIP+atVHDdLXJCQcsihAb9YBKHFyydwFA7WXzqdIZ4YsvcmqpI/UV4SK0okERYAlOi8mqW8mVUgkZtqoPtuJwLPJv4Ub8ythhAfJcls3ivifoynaFZotRY07HIqq3lrn6wLrHO0kvc7KuZT5+Q1QbYVnPiH9dKT8oYQo6JYjTM/LFU7+m/0OoBrd7+s3dcpQHtnf32iUm6jIvQ12WP7yB9p/89szGRRDblyBqnbZiqJdo/QehQ5FXtCP5bbHqEssxqX0Wex+5N2OgMaIiJEL6eWaDxHhF+dED5hJA+B4eJeKpA6rbWuTWytOzxDLvBEsIezy64J2acyJ98sLI8SKpAIoCIXIjvh6UHXkDv/G/XrtO75KiGG4QVRYnj5jFB8kEtFtf0YkCxz7aWHRRpGZBGsRrhzBAKSqP5PT2AwVrnaW9/9RQWSgcfw5OtGtlMVJmd8auwW96K7O7b3bnCklU4SyGXH9H2wwoY0l5Qt5rpTscgf3RoonOrAYjKT4h1M+eCnEtosNzXMmrMfBndTZd8MQlxOEAKpiCEVDOWtDbWQKm/QBxky7wfLuYIch+1KLeWovb4Is1XTTsq+1v0+sPIruI2ExcHJbJ0NmS2oG4QcsJzQrHnf8seHxZquasTVTXUppxCPtkUdY1wZVXmiT8PL5jsI0Pbqz5iaA81L2DHW8qE/QedulI3+bNYr/U0FMFFHg2kTxiLfpPC8Axs99wtt2/zIwx6eEQ4FliG2G9xUO5wS3VeJ/eYgqKSAlApIqLrQT907E+dqDoevWucfc3yWtVbzTqG3f8WeylaREBHFXmmPC5Q16vbr4ykWlFMH960YeHJqC95MjTdUxReWQ6sHytk5PMVCBYySumgNTny1zV9SDYq4YXRXZsPu28KPrBIN5BmBCbqKIZdgtOHU4UQi6BoGroYYlOFcrxpRfxnosFZVSTgSvw7RoYE2aoRh6JfpWEvoNgMpi3nL2WxJ4nhqtaSGFYHyT9fy0pPlYx2iKkPJNJWk6VXX6OAcb7KUrXwKvra3Rc3/Y77fjLhDrQW5tTOAkKZ/710ud/ROV+/8qNMArY7//Os8tCOLcET1rU5Xm6YIMQon/ug+vHvCKGrM55WGZTuWXkFtoNJCm7AgtuzA0vRMRKOCo2J2Y/FhI5tGu+INT4qSw36kcYQQtFQhegkj6lBtModkDLEL+K4kv8FpB4UHzDtUG37ScT2+H4/vth/fD7Kuf2tm1p04vgRE9v5TSUIr0GW4VtpIkymzrsAs/9mE+ODWrv9j0a1UCBh1ozR+syczs/XVEfQbcyztxzjrJ6O7rzMHfmmgPnUHoqZOTcDfg9Rt/DEFLqoFNRXULClZgB5tRmyDWUkiiTWcAVyuMiKML4CCd3PSRQh3rBKOc2WhFP89sJBb/h5ZbnKCMmxZwb6u8DQrgc/ymLNs+e3WveQXw85AhaQ40otCu1pq5yqsiPr2O3KrwNwWGVLlB9dMeHk5X53gObFUoNMqqV//UkK9ctVIs+W6Yf2Fl5q/iVGFfJS/h1MH6VSi+Anfc0MhaffIwnYupPT34AybzN6UusfNdDp8v3U9Dt8rcHQtZD+FgkaWosWxcO4YNbstIap15BYPlqMsiYVABWoQTXJ15hSzoa5QI7kpfwbRK6lRbD8oYpGawtajrql97vw5Y64COhCnghBrvUdBOJbthH8K/wPPbEU5Xu9JYr1vJyKYUKw7SYz7oLjnqZi6v5ki+M9s9jcyZl94PuAeZwpB56tZ0AyzUwM6OmriF7gnz1F2bsfZX4pHgUijTe4OvwuEdY+ZurQ54dZAcea5XlvfeLVl7Qu19cTlBb5yqJDtgdH0ejVjNbNv5o5hfLZ+nTE2J6wzV5ElMyfKnpPOrOhEbct/LG+Xp+FFIeoqR3M/GTMxvPZPcKJdjuVhSpjtkleLwDeZJW/XTVGK/zX3s4lbyuI6KoQlk6vE+2SKGxgHpMGGHSGSmJnTe32rdTnkKJj66HAfJu93qO7f3wQwRftQVGT38aqLYU0eHXC/oyJ6v3hz5jiCTZANOUDMBhfUd02A/+B4byr6QllK/0JZygKbaxCBMd4iaEdJMXbo9EUurphUFMAH5s7Qgqziizs8ptCskiQLht/S20a0jFMG2a52AfBrYbuK5hHkfiYFtRjAk/E1T+PhG9aOQhsxa4a180QuAH/DopIXgt8Ndfvzl5mIB6gmdcQYTadQ6Cf68zfyRZFmNBN23fOXlNbG3p+bsB/trMTEkizvOxYn9kSgGs3rsjl2hfpilSZ3kiuwB0aDyX5PcYuSXtmazzZPIi9XlAdZrq1ewkFgGikHykNrnRycJdWEiBL+ln49jlMAXogKR/lC3flqp2yvw+gNxyLUF9tcOLMSjqq4zdHmZLlMr3yE8YjA0LPYkrIzvRkgvKfyZu4fcr3/wZCI6lk3QxT4Hb0pdv+zsKpZd10lFzvJg098nMkaFvuF88Z9YtcdY2AYRqRkesGQHwoE9KHbxnNpkz7guRA/O3AAXBHVUurcGkhAf8pJzNa6Le3Pz/zDkOUHoTsoMeVcEadNgaRBam4DKcogP2FUVQW2Xmn+ilOZIj0JV1MDjKY3mnWzsYciwzngugl5NrwmVAQ/bfsDmAoH9xWQgj911+A9oogwYysHTp0IA5zMoWYuyNPylW1UonAx4yaKEzIZ6AZGJSwnuRKFIK45lTMEyUCisTmoUXZxE5WblTfN6eNYUc+pe3catYM+N9gWqAfgtaLTQR+oPaF/y4uEoZNVcwqNrViVI3igWHzhdrVwKAEIgx8gR7YuhuOXBYmCEy3W9Ca/k75eNKO0Jo7yLAIBi+IsGk6+xF9G0HWlVdzTYURoUNL5LhD4U0iR2rvs+RMt696z5gjl270puJf3Ly72IZn7N+IjLG9qqUITFa/Tf3j3bE1X9g6LnvLC4zKwpFXHGY96ODg+CIssY4yRzeU6HqUPLCe9rKmwIjFzr+peKxnalAViRMWBhtvMYXK+Fjx0Qo/6iiyOj5UPwVzztgziU7nqw2OXpM4KXKn/eTcU0CD3BtdpqcOFGB6UKkM7cZS4MtAkNTYqW6AdyM4KCnrg8NH+wuxmZrbpOCrwfOmjnaCJUYxt1AEfeg3lHE5U1CHV9tprh12PoMPpWDwE2WyAJptrQeUI/GQol8j3lysa8UNOz6rYre9fmZr0ypsFbknxGL1/Hk6tyxewf+ZOe41UhDAo+sHoV8Cmt/7vKEUd9HK0XhTIVBkbzePsSd4jsg4/FNF9xLES2MVbK8YwLZpIc9a0C2cJ0h4NYuQYlSAkj3gCUG8/S6dLaxWE0VeXZo0cIV297yU1echLuo/mMNI/oqLe0psE6ReBpmqOqJWmoSJiIpLqNV+KRBztKCHPxZiJtRSLZZMq0KpKWjFiDvTCDB6yibaCVTIZWjJy0PSUnHWMaJVVtOApGowuNaHxF7KaH2ouN3NQGQ4omOVa3DXb4mHbhk+giR2ba5EzntoOh2mRww9BsmDFtc10J5zdGezHFxs7bx1VAVBFZdZ3KWSlonJsYmd+6tBTkLzXGAUPhWqBnn+TtutNO+EZdW3oX9qL7fMf0VUgYnHVltf6fx/fwe8zTTWJ+NT0kVUeNR2D3ezNPyR8jrnQ0Cukol6n4n/5oWndFchF4kvHgT/w1H6LVJ9Zdud94IUNblMxWvbklGZhtPOlD+Hsxiqi4nxUbSZnHPNN8KCd1sZpcjTrI7e9xYpK4WUEOZidva+HRorVqdmY4pXtxPOsHONVidyd2yr8EBdnPjn3sn533XOq01Db68+gcUgXFqGiMP7CP/zjGg+B4bYrPBLgjS5gQtkX9tqsURGLp+4LOdUvuRR7NG8fUvanoMvBFjwlq2B46ursqj3jsXMAqyCGVa2XX8T0+eG7VuOLoY5MXBVfDvvoDLct8kceX0zt6u1USW2RgwhnS+dF7YrRdE8lfhMtTKlei6GzWPLVuZh+mI3LWt0bPVUZLyErrnzPIcbpMHVHbxxx3eZXOqWUrI/5saqU8GCVEC3XEfjH2ckxD9HPF4pbnxxm8LDxxKbSzaj+McFXy20VE67Sn2DiPcVdTML7ag9DavzaH6Xgu9kz/UlcryZshly4qtaScQX26Ka+Lz39I42nzRY/epgcHmX+7AGlMiNYOLOUqqFSDJkQQhwUP9slaqijUDwTg2OjwMyuED2VV4Qqi5mr9sATy8xWHFdwKtPc4NXb6ycsPv/PDWJTDADMFT0Jm/9wWnG3aFQgaJjDQ7Sg7WOHxQOFvi9LpdEo8qwlijGrTk1VjENKtq3tZg+W/jE6DsOrSI9bfaueV9qFDh4lTLTaijI1CswQ/xCmRkK5Iob13Fnsneo8cammaMPmCW+swl3FSfsVS1Q66/qhHRM7EbFupqlazFFPgkIffaiWSvnXfk5XE01vYLmnyaLyIF5rMRa4vdqhtcxl+lUbRykHIx/s7SqyltQ3E5wqC244G5UW/kQhDFNZu/iErvjCf0O05WZP0mhs+mkEawfjMf3EQYGKaF9iNowzLWdbl3lime6lg85mjOrW8M8EXFA3a2YgYikG85CXTs1OgZqpUjhB/dyBaiKl2j8tcxUCKThqj7KUkJKq+H8lo6nmrLvhKv63fI34fzxN9GUGQ/wLE/mzvPwtXpvxwd14aMgGbXEoqb6dysTL7389Kj+Axa1v0IfX8MGzH370EWRN10Pp2Si1FwxkWuiKfxV8NbbbE7ZxjCiPe8eb90iHtwhL1WlDDBklXRUeKAN57vZK6RiCv7MCGNLPDVAV2+T5FiKdDYu7/xPMHSM0iDKaLZbX5xtpDkOyp0lfPsatO+xjxA7SVxEoN3Eb5G38h2HNATwChqPrD+EdPbL4J7AgQssf/YUweov8lo4v4mTlzq0bGzNDujpUxsgHFo3WJ+5LfKxPyeM1JzVC0t/wC8uonYTEUADig4ZPn/Yb2AZejfrFehVEl/vpfs6ANwE9OWWBABFLQr+QNNLlPZsXQGgG4ca0rn9KKUluklZilHwqMuEMLP6LpGGy/Zym8RetkTEo+SlRrpSsxAYmKIAhZMtvUiOW6bcq+PfQdIVo31UI3S9WBRw1ei5btmdynFQiCHeJArXC4iglgEBA4l/bTq6s9SMWqa4vMAURvO19Wyw7XCdo0kfeS99dKZ9fveK9RI5PRSl+4iduhLx/SQsXztEUiACwgf3im/VGQIKtXRlMvUnkRkmTE+q49QKaT7o9OhEqaT4S4nz5+ZQqcN8VDHubQJHa9XE1fu2bxHY16Pb91B2/QXChJAXZ9H5tX5Ww3rzQZdhTMxrfFzLoPnHXPOpsH2Ve52dRXPu3h+qeVmDE+GkzK3JMJt0q+Udj5y7tA4vNB9R2ZoZxCz2jsMGN3bOesbgArgYsaBVHNk7Q3JOHYWTKhf7xgqMhPlFnv3ict3RYVXDbuZsyxOxriSkeV9oJSRNb0F2DCXviEsbmjHOjhCtzpbM5rkegR7nO8am5qbFKo1936PuE3aZknCwwzyif2PaI5X6x/1DwN7NyS7jUeuQIsCcyuhLQTw4XyA5gn+Gp83zlORIaOLDW4xddEUlmac7hFexrRk8Lu/xQ+8OQcHSSOhTeNPbmLbW8FiS/cwz9EZe1l4ilI5q4JzMQMXMnMHwhxbO0/kaI21K7oT+BqGtH8UM3zFfqxy1wTE0WayjjXuSER8157aRro2Fn7WhYcY/7bGChJgxXu4uLqmShXikUg/q0ZKIJKcy7JnYs0Fq+BQ6Fy46+SDAAvOKLFEG4Gn/MRrcFv1di7jpSrCSidT7qamlQLtLnxJ6jmOVuR0MgSnktoFxDjvLHNrwb1uxAIl6AJOTkExYAHFxVvQG9gWmSIcC0twWtUfBvXnTJgkEe9jTg4+j1DWAZG22Uw7b9tADpo6pEwy15oLQJ/3ySjjh6ygwqHy7LQStwaNkwlSPUT+7v6JSg1eFtht4y4OJ3rP6NbcW7NwKHPnSawBTGOrW0py5dVxPi/lv9oNZLZcheQv2QKZJ2siBMIHHwhHuIJgkMgiYunWOnItezzILXOS44cxKYWHK2R5Vfwta0gnW1DsKS2um1Dg7hzoDYonjAHLX2+zHzAVl8fu4AC3xY3NABgEp6S2wls/jDy5TmeTkNlaSHeKSfY+ecDMLZ49NOlLyZxUfNZYhDTceV1NVr00yTIwVZriP6FN83sP/IiGJAc7HtLzFu3MfFpPpldi9N2QF1V6Zvfg/5up1MUhGmX57TTS3BRWVGf/t+rx07kJiZ0SICayFb0aayLma7uCmq7g1lqlQ7cfznIFGyhzM1ta6GxVyjO9bwHjFGJa0G+xcQlqL8mqmi5g0llA83HGqW+mUifT0U5tqVT/cOEWWgOFwRj0OPzgnRHITr2GkWVdHGSQPjL5pjROIu4dJyQm5e38yq+A/pCRUE9qAdqctzNdBec7ALs0Ef8O/n2+RdEi4FECp1m6koHvXRi3PREVy1c3ZEC2rfJq5+oPVidBB1GujuReUjsC6PJJYntTGkxkMzc9Mks6Xa6w5jbzSxo838UC1m+qbXnTQo/F1BpmWPG0eQnp6UDTdsr8Rto8c7VQDYElfERxMGkl2RA4J93UzxYQnuoB4ii6BI4H6F3sdO4TembkV0EqsMeK1KlKX+vpcuqNW85d7i2NBQh0VmPxrZWtG9s7xtbiRgEsnguskbnkQX+J4pZtDdw3HHeI/4CV7k/SNH689yj9lclfZolqaKSHdUjTOKipmu2/6+3vFwqbEh6f8xMGSyITUrl1AtC/fvSIgwJuuHOTkueh5dBpi2UPKbpXXRjl+ZOOIaR3IvpqxzSdROoCtuA+klzza/z4b6lgxqh3KzohDB5Lw1frxR8Noz4dAAyT+0U/OwmE+B8iZJC3ovLQvOKYhYkGCGuadgorPAOMZ3jV0uF0yne74HARE3Nq0mKuzMcogfsTZ71uqprNe6HThRPpcQ4cLxQEE3VIgH2PwBz41Hjhdhtu1esVsTEvfKzTbJCZnF2kWYzrSPYo0W+SHgoBtQLM/Xy/YGSpxx1IlbrQfgHup5d5SC8JS/sgGW1sYmRaWXHJrChNRG0eP952rMs5+E9YvsbxTBPncDUG2sZGRHpTuazKqY1ipehZuX81UDpbnaZCfdzxjz7YAKELnTzsI0Rfst0pZXo2XnurCGrU7vhmv9O3OYqppPofLslDX9stPjwkjbpJcYO1i79F0srv7O8KXbJXW3pN8NFwbVavGmbGRm3wOtz0DydQBEw8pHYiPcsFFWFDKHmvnVOouuodkU1mnbsPhHQS5ZVlEhHIMzoA60Vq0BB2OhCusSTNAgCiSyENswFH/mbuNIEVOWcqrRG/CPa1Qbt4J7inAqslLFiUaT+6sB7Mz8c5PMMQ29TG8RLszPcz+1zug+zLPlEYdL17iNCNdbPP65lZiPeNUKB3Zkh9aszW1ITOpwoyI6k2ZwvUFVPkKhBANj7vapzRndNnGFT1gXcwoYajTPM5pZMx7sa47SkSPObv8X8R+a4mdgh8Lnl17tNJAMR4flMM/mChU3eYD/+f78Xrr26EnXtJdLore9os0HPfoa3GEQzv0jZK/miSxgn9qMb2CHg6VoDlxDGtbodLxaHXzBdR2oSidC25JFfXc4LL7QKlzpTvjmNqDTlko/1/DsiKgZbaDF4p9ustgov85hMHwOnytnuQJxp1mS0aJdB4y/EK80cHtY+Cv2UTLsycKpkiqFA+PGSNlOdfklTLgTnlEpoTM/1fr/tV0kpQ3cq343msHIFttsVwzWMF4evxsz2NeDVze4wIJ63fhfBn4niIOOx83hrxDaMr2cGXvJ0VByXQ/8smk8Ats0Xp0FzfF/jRqb+deokd6ObdeNBn8cQ4RbPk0btT+lf22jn0f1UZTB/7VutI3Vv5Ncn5Fmsm0POvT/C/jYJu5/ew7seHJWomiknpuB0TjWO4wo0x0fPYo12rCm9+nVYtOoL3A+Rf6B/acS8DOe/scCktq1JZlOoubn+kNWO8iCpYMqafmjBIjY4JeXHaQdk1ID2GfE2rCggM8C+aX9f/whi4jOqepY/hh4s7bXT57+bwtgdIHIgkUxSG+85hwKUEPFB25eI/8AX0hX19+t4lEz7mj+Q6ERrAYFgEyaE+1YMPDhJCI0xahhJAuofci9vCL/vWTPNZOZyvIyhWwJH3sZQvI6Rom/M7P6SG5hmEPW2V4ROe1G7ZGuh0CRxJsCJvW+8AaQQoNchIPETxGQ7N4/Zo/wl2+kmVDU6x2el5e76BPhanQ1LXRvgp7PvJwlJR5RPdT/r4G6klDrbj76xJpYrBJazMYR4nVR0n8dKMWz4GImiymu4nPc+eBp93KIfdiXHSXGzZZ4LrvmHOKGEaW6QVG0Oa/G1pcPpXjz//KipAllR2Xob0Xqy3q3p458105zSv0OShXgzjHxUpdKzcB+VG8F9+/5JX4MEIpzxS45qyEzqnAvM0s8ERwKjZORltiEgDbaLkV7FpLphPtR6Dj+dZwZLS+pJoXb6K26XxZ/6RhKEzGw1A2zxp7ex6pznUk97TRGWzBRXJDLQv4qhqs5i0mzLQRL0igZaBg1bNZkS6tB7gVTxZGG4Saduo/edGrhnziqya8eU1+3+cK/TSZGV68RSp2TYrn9vQKqF6Bce0tVhtnwSYnOeLRcGn5MW16No/gadaiE9ffLs//kW+rgBk5h/foRej0jL8ZdD9F11hbmfCPiYlCNOmR8teVephDGjxsxnCHwS2eo/Osli7XiNVrxJ0JW9K+cnj1ueqm9ed9lx7su8dB2XzDDb0d8Zbd0jN3ADjDN3s/5jlIobSZOw1u9znweHAyxGXUqtxj/tobZOjOuXL0m2P9gJli3EvqAtKb3xvr57/kUA9VVaxyGD8Y3nu/v4z70aFWeNtuvok73ZOG4Gl7bEboq62xYTLiaQoFilWLH/gu+YDTd1m7jmeM/ffwwBfDPwdxllvV0eC7XMJxBhvPTGEceBjOqyzfoYhgairjqql81KnZ67MuUNFxh0KgNAsPm5BgOXIR3tXK5qtBMnTU/G92/XfsGfPixo5GMLYEG4oyJNYazhE/1aKsrC2J96RkyHoLyeuDcjuzo8qs5zqDVkeo5/GTJxeIj4U9H7x9golGpudOj/MEgir1T057tD+KxcD16BU97bwhHaBCJE1a0jioLxL2uWpgZaKgFa9KwWtIwqnxUidqB3RQ87PsaNWnPClun+j4QkeaQGUI0nKxu7YITqahes/zlfGXUo8/qoLa4c40iIfJwpEC1/Tgj7AOKGMTvnu5Mo09GqddyqYE76q+NE4UK9vAgbTDIsK5acjZ+E2Kbf2EsdKK1aXguMHOLU51slelFreHZAx/DHZ9/oPYaIU5tZW9smNAn/LtDswidLp2LtAwRTLfZ9pWJtte/8r5Hv7xRmYC8dYtBa7b/EFgCfT2t6k3V7XylVj2bZuanYjQbrl/VDFaRHHq8/5X5Yl5ASl8O5Yqp290JXmvOqtYKoI18OPKGqnailjr2Y4aYS9UjpGR6yL+WgNqc54LVht/3Tz8TrjdcTepqCQlN1XoqEyR1ZTKNuJrPX3Ya5kmKi1210BNJ4GAQqKxyNWVHckuo6RbRmDdOG5L5U8lYvRrqB72D+0M3SVNjI0Xm1FchtSUFfencx0Iz9oJoyKK2wfeFfDgcaXzobRorbItcxh4tWoU34MfnemZoqNGPRrsz3rkalEylCAmLV9bhk4JOnqKMuI5w5sNK2tk/5WRPLRbytuUdcZtX5/b2bgCNCxtBQtFoKXgSRrVOs0/paZptgfG3q4YnyxS1F1fgBDkd7liOBDUL2t8yFKV/V0v2SPaxc2LY1l6feTtcezs6IJBePu3PsQFTMlyorfSesaNLEW+YHl1N3KPCRDqwz/WPhWjU5hxj+FJxVCakwSsiN+k4RIXhAPqgr2GL6UkGA3KUPbl11Jl20OXLmaLHfd2bRORuq/bZ4fTlAxW1SLZZV8brO57T5Hbv6c+lcdWiPSglHllk1vlKgYReWA6FStKj6JoDuG5lsqC6iyc9Qn1rg1rq410Ao9D4GIbof4eL8AdGj2uWsCZLdPtr7KLqF7kFj0KYtAEawm+2j9weCL8KWkd3nkyjxoR28N1mUwZLKwo1Ork6R3nxGxAay8j3Gu8RTofRBIT1J1AQpbxJ7OIEuEu+co6M7f6omsV74x+6lzQZO/+x83TUxCpbgwl2ye+4q8Ck2BJqVp8T+6S4FGvQRmURnT7AXZquFMP9c6B6UcN0rlK6Jiq3eH9Y+D/vP/4vc6lojVYRWJharBsbbNdY1e87Zu6naqhhpzJhQPJAMpULPr7Y2OI6b7FOBg2vsFSFGQRi/LYJGw4kDBZJfKU3NRNOSpVHfo4dySpvyxDZrYBal6uZ5B9+sa6k3pKeuXMLK4ENeKy0r10qcp8a2xQHbX3GPa8aI9+Sw1Cw7qY2oKF/FAdE+ocGK1oIYb5Ng0KpGlnTfvg6/HFLoNHqB9Vu8ZS51hvAtMli6OYFSNAhHFZIMS4GRwaSAs0K8OlHu/21qIsu6ly2S1isTto023yTeH/PEiHm9/SwLqolbJM62l/rjs1um6yhUPAkzO+7ETVbQiVAFE41aXPoRtH8HsqrTAAuaH8/W7WbiYZtfrhsoMHrwPdGmxe04mBmaoA5w+D7y8l0kb/lu2p0sD8YOHznbRV41NwDSHMV2mOgStOput9fdETYJkLCAOXcInzZXJ8N/dkXdL/e3myxxH4ZVSHgjFSmlC519HGwsHEoJ2lPneW+vnQz65eRtfArpBtY+yMxMU3/35bVGtBivlRfhpBMiN1ums4pT5vp9DSUdoaLeh9kbqgLED03QLx794z+xzAaE7wIr8JW7dezh6TkQVaz1O25L2NDJlbPXG5aRBIir9Q9nDd7eDnbYtMoZX5tZPpR9LbSVMlLButkdU/7ZoupbAs07hDA1JF/gl7/Jawk5F19m9fAdkC3bYZf88uk+atmEs7px4y+NJWw5kaljMf1sc7H57FTOuMT7FCwWpy8egZMnsxBLBQ+0hRBdFB+yNAAnzKUQzscvBU437/9SDx8d3HG30AKp8Hap73CAw5wLQoTGJeD/S6+hkR/55e1s+AzdHems/PhkGMomJYGz6xJcMO7J/Gku983Or8IEtOQLTjvzqnEzWIiUNjAFrpyMTm4HGn/nOZKGbSXDTQ+dpP91aI0JwF/9CuU61YWKahM4yj41Vn8smNO7zmbQm0ydDOP4mR4gNhegdW1pHc6TxLRqFRXDxoUcV+mmiAsv0Y3rdM+aMkuosLLMgxU2nSwch6xkA6b4K7N5Q+yH9l36bZufOewWRiVnNcnpF2etShgI3uIabx66ke2NUkxoXTC0XkSp745OvqO+w5wFNoXRnk5qOID3AGZupXJIN97aKpYCfy35aJ7evC/JI14y7xhfoaawUXHqG5Zyeom9EpwaPNs278vSw7wPqRm04cKSVbhLaSuEBpXSZ4mrTV1zvQ10KJEy0xE+DK/ad36qjKy4gZVtsR9icYss2ECozzGHrlvEFTInwrlu3UuUXdyAYDmjDU2/seZbCDTAUWYktDfNr6oJlyxJ4wYekZgRtI9/8GtUcmXWNmtt0bLfwrg3wh1cO4pm75nue7+F8PPIhDpsaopK/SgzE73eckXietsaKemFHTLcdcrcScNKa/iD+20c2HXehO/vHsaKu+M8uyWB2KY2O/qQBjQmIEzZAJMDUsGKzWDQjZIJia/OzP8RhnnS602zYA+afjw266Bc4QOOTcrvYOP2fDLNZC+3ljm1FoYcVijOSphgkNx0OJzJFbTKS82kqfsAfis3uq6P1UJRVJ1YQx+iLwZbqHv+E5mWmfA/p8krvVg7vfqbUWj8lLSZgwUbYwSkhMo59OFuSwbJqR8vcxTt4VeKo2PYlBGUzKKRoMB0BQ8ffRZTvnpq8FV8L711fmaaze1M/XTDGfg7lWkzc1hO82ZxHrfYuXRT1a0hGvU9fhGX9aZyCmuZ/9QkyBl1LfjQus2yk3jxHuZklCpgbqvinFJWjLoLs4Puj15o3I3Ia8mzQCpGuI45A2qgUh4gHDlGHhjzzJRK5q0TjYNHsK2AZXrNxabnxhgZeYcxh72Qd6SNM8C/Po4bgGVGA7yJgd7DrjjFE4ClHfSR4kDxYb62L+0GgX0QY8UxFO2WPBXTGsNXXGSavHcmTPk738Vs3tCm7As4GT+dXZ+eidynrtmRxysLLNyxkIpHTfMoVquuKj+KMY0JhWBk5kF/M48eSkBhv4nZhT/d2KPckrBAxncDrZLYU3FB9RgzEgxOO44oWzOIjkOd8GWqgvOzu4+I/fpsGXRMYo7NtyZIbzKEGcYbL4Asaq832Gx+EH3YFO0gt6teC6IP7ETd2EE1md6oJcsFzxrlpE8T4dlEZpPuVfRZy3rUAZgH1e8LeXT1jBwGqidn0UdsFDPRZQ9HYeJe/NTsUEJuM4kPOY8KxhGyw5Y+LJ9nR4n3YalGEsgcsqdXliovjwhZo4YgunHAqsePIaRZoaU7e/Amv6Qia4ZtXzCQF8Ld9MtojGt7o2Ykoyu1f3abH4XXIQvY5GeTQ9WGKsU/lU1EwyvD7DJhV7TpH7w2uLEhYpdcG5u2JO/m6oboHqmFVvx7btjVPETxhT+2VvjD1i62P/+bu27IF8z/JpyYzhQTtSOJRikyyVwIYzTI1To20xRDpRkVOqjztTebdMBdX/S44SPABKfLJrWWygfwU2PoH6u50HoaHEKORrqRmM1Qxu6qh0YQ4VXXt6RuwgRHboVUDSClqwlbnC1qDAbKMud0TmltiwmAhSYSzGisSIBAxqkaDKjoGCplmm3xca1ltCzwS+W9PM3T0kIQZZR5eVH6KlV0zOOSTSV+Z1UW5qz9WkxdSdjjtYoqqJ0c3TIhafVUrWqUV8WeZGuBWu9tD5t+dg61iGAIUC+ElJa35sv8MYjERTZYHjNYKsK44bmjI71KOo+wpzhk9a5b1LzxUDJb21AIwJ4C813uKNdOVbPlVtMLxV16RZvXl51vdOdhsnaisIPJMWFOKZtGV1pXN3r0fb+fAeF6uSkL7k2Wf8aBCz4Ngx+vg/v+Tv/0O+sBZX65QfgUgalmLL/e3I8sar52jp39yf7r5HbsEZTsNQKs3KdduUcnH80z+bO0zKhybPLoWL9KGwWxofct7VP67yi+V5DGbNUiLe1wsISPrZBJA8agWrtjYnB+J+eJflDlabwVFLpQi+4DD9FSND5YXpG4HahxA3ihJcPn7KZMWFuO02xlXmy63juuU71l8RGTMBj+iQAQAf0MoScVj66suXb79PgiYRxDqRRD82LG3cdjMD7+93JlziEloSqMDHnCAv7lLdPa6CBVLqwIGgYM+P46fGvyf9V/vH9r1RWjIjOV4V2tk5CgjyUsLF/FHsuW8/R8myhYnsucBey8I9VWGXFEJ+EMa3uqHY1xQ2iy9Cqe1lGX4rG/nKUUG4Bj8iyJOKMZaytXSU5vGdgDUg/dG5QV2Lc6/WdtuPSnGiGye7pDQF0XUPjImfYLe2jWJpjjFW7A5t+iqGsij5FoywAKwTbUjMMGQxf2RKR5cb3Mk05a7LSzZukKUyw4N6UKyD+NMriojVJoiK36WhvJ1Q5GBlFuu6D2SHIJ7+EIS7Sv2+qzO0wbm5rR+GUqZuNbtmoSQ2HGRg4J2/yWRGzVGw5mwbRRe7doYizmKRHXeGqDdqaD79G8kN3J4qwK6j/TVMMZwZOjyg9hjFGW8YEkwP2fd0bbPCtQeeg3azhul6VQ9w/kifUsiGMryYkX/aSmeoLhIOypZeSVWSrIULfgzVCO7K6kHqBjmQffrzKBFQ97qqHsteVepMo/judZvLMtKRshSJoWoKslarLTVcqvhdgIgidm+Fx15c3RDy4b92RskzM8dSrhIKIGO/5z0Kl1hxNXmeU68Tnz8KbBQq6VFVoDTT+KvB2Mj1sWeBXQTGnuTuSdTvLjOQPrCoGlBwT+MhzSJdAvi2jIdZlf/1VpfmZ3pALRAqsrsdci6W9VmPMTF1Nccc4Er+ZW323vh5j+rp/oopeisKkoq1U+672+1W8rwHxE9doK3rVVcsocOdik32szPWM2NI1+OVd0cz509qGXPYbazYiCO4NdN6VvHEI8c7mm/nPYrKZZvMJb50IrcKr6u+QF/ipwDjo5hT6GfpygwRao/4Csf0ivQeMWUMAp0fJ3Caa44s3ijENCM7YSNmc2VkjANdNUOp5UQIQ70eBJjo1obj8aDPsHb5v++GQf9qbAAaXrBw3+yN/HyD8ONn/Hj7442Zfq/TTEjK1ATrCJ4p7Emdb7PbidqBxAxbM0VHbyUDAdfFKOpxuODB6RFn4i+IsvisHJUmpXX4AD7VR4r4LFnRnvWPX6Ph8ZZh8fNeNUbJvSZ+7ENPchHQlLiw7r4cuKPyulxNkmc3nYbt+Fi0zgQUgnv11qsysu0pW77N6VcftRlBnrZd7U79LtBOC88Hkqr5/lKr2iNezUPqMq0NUVgrWc6txSljZNHwPKJ4aEl+H8WZHOnFBHFj/llgy7Ijezy7A0sAaTBTR9YUPlWUw2vc524h2ccKI7Sd0Clmn/Vs+ERWi8qspFyuHWnvZc4OzuAWIHFaBNsojU74dJ4TGORC6U9iaTE/I8jrbBrWjyGE7WbrHd+IG2yOo1q01qsAReewNWIyOw+5AmPKO8e6pgLU7Buf8/Kq6sDOG2xLC1LapblPxlBa5GKR85cPumtsJUFNzSVpTsZp39sOwdhAcUUBVCXwR1L8Qi5Lsg3sRkRWciMcxUDhh63mrNrObJ+ZwYqd5UYpFMl2xmmSJXuXtclNa3sJOHwUxnDxTa+1O/tOe3CvE5rul2VTTyrLw+Qdbs53qleq5VuoGaYchRSWOyIEhm8PMuWMV8FoAPBDjnPj2vupApMBhCRsfYuGI9fEiWMVZkXdmlHv4PjR7ftTElsLfDSsNxJFuHZ/kbPcc4YCgvhXJN4a/66L1sp4gP0N2/QYSBKVX2AxSBiAIu3DKwsLaclhnzRPL/gLWs4Rf/Tg/nt04J3bH2YMw13o2ts3GKu/waut8RYFpcEmgwX996WWRvNFa/wgjwrntUl3fRFmY0pyy/oGPHu0vk8Vg6VXQI9muLvWuVARe8mweFljjnxnBDHbOpS0kO7B63w0WrsfrVOyTk3LVF644Lds6nfxpSw3uSBvaXh5PIHYE2mmr59m2KzfVK0bplSdo2/z7ypSlcjhn24TtcmMIO+qephJN5wx5y+1aQ2T+zLYgmzu2Rp4ORNatP54UiHHG/ebB0MC2sBWpkzWR5YYStilsHcTn6mwdq/2qfR+xUaWWZG6f9uFt/SyTDnvm1xQhvDLavtQyI2wwbNTX9EsyI5r1pywiK9O5FeLL7bvuVJICM3/IFNUQPjCl0SGMbYucbYM1UK2hmQcspWhV/sBFAnyW40jAusfCu5mUu8E9hUWwdTa4sfvTuaiazhdPegDruWw/0uF0S7Ne/oaf9AgQo9oS44WKlkqAEI7V9mhomnuEZjyZp9gv1S5rslySKyWqLPR+mBuw+BJYuMWusbYo64/56z3M4uWwq/kJbfuuYrZvmme0FU6bdZNo195wOjsTTZuU69xk2kykVYs30BXxBjKVl2HM0mbd7OHzcCToO/wX4TmIsAdMhxojhM0m83Mz8M54fNn1kCfZ3vWoHXdFKaqUYTOPW1slSkK7FsL5ls9A/dCOlQZQi/gmNPRpcbtxBuBWMyJJj5veaVJel0MwdJicXIKDdwma8VdG50NxRAQ1jH4rw9a249azLW0YtKGDE2p4di0/QgKtg/1pnAxJGY4UK46YtZl24+bbibPLgYjjht1Roc6m0dce0xCLVh813DEF6emRpMEXxun1YARInS0zNACiEvfS18hwrPlYlmN0mdHY8UmtPPyA0Q8QvRxdl+WI5re+Jj8/txuGydNL4/FSVbBNKLF0ECz6A60+7Twc6cFbddyaPQt+A6EcKz6Fl8/XjnVPVaF1DN74QcINCSAaUJ/V/KPZpkIvN+7HbSAgHrcjVPItyKzdaroaijaxu2uOsKW/zR+JzSps7F8K37a+fGv5qsHSEsPzlfzreOuDDQka4lNnEEFF0RHnrNr1g3Ukvi3tE2EIhlljQyQ9q1//x/38oV+ogEA/zM63Nrj9F4Np6TFEotZI2rYiom2Q717KrVqTsVJgJYKV9TYV6SnFPPZk6h5SOgeJHSP9wGArmcbdUVXbuP2GI7Azwhgtlm2qi3kSc/xoFAobYlgEG6NtpVvfIKCPZ2NaYLC9pfZVrUlNtuYmFiobBueWuG+lChfpJxoGG8ADQ21jKL6gUs5zeQpbmeYY/hz6zbOxCaMfi+bx9XikRrvbjetmenrD+ovbCZX+gc/gdxfgLRtWeiIcgWDmuUD2gCUbW0fYaZUgjxrRQfcJZ+FAARdbIpc/UQtQp8kfIMgJID+urBPgmhSB3a51P1/bNX+ZOjGtNwskPILvlaDa73715c2Km7QutBApwb/8N/yI/wkP/uzD3+CxLwQVx9sWMPGkq5NrGBX8L1TTvyJ0qBI9gNyyy0aWG14g9FgFf0WGmjdhpPwxpJ76oGDMATuwFWeRIUencbg4S3AnP+fYoHbQu5/p4sv06DrCcvby2mtZGo7Th4yUqXfp6X9N0cg41R6pW0w9vaxni9bqcno0DmKHPrLAZweBAu1Oy6cO3TTAGej9Wa8IE6kvdQqSIupVhEgtzhsVXCs3VlfPZ+PcUePqZWdm3eCrjGKWkXxBipWvZm8qEVuYvrdXcDwC7BHI/qCD8Aqefwj12g/CS352DN5XMK1heQl72ccnGBLbh2ScSPV4OP4+oWd5guT6V2FmTHBsNOhe5PPZtDLT9ZL4RSj/wSr9ipCOxJiu0HlNsyX09YQmosp4X1igxccOZHudvZdncwX+Z7Kagp0s076e8hEd6dVHDd/HLnZZzekom9OMDglbaP+Qcs5s5x8XUp9j1e5/IncOhbwOu/C8fNHyCXk9diUoEN/aoNlne6UYaehMLB1zuB7mIykcUqdSVy5yg19+nu1NJrmqRmrTb2FkboodL9kec/cKJ/qUk0k1NQUXdIKrgj17U0p4gIR37o3qU+HFM4FIDHUyqdVtk0xyppy7GrPWIWQXekD+MUNubk/kHjvAPJaaZsFkZHXOXgvOqYQIo+3zzPbGZIFTqZH6eGeZJD1uLbKNiRx0xx5fhO+iiPkAa1VU3CbT0P1gR2ewWhHowOPVca9rTI5HC5mCFGZp5+MKkTdHTs56HOuDb1r7hZmFmhDAfnFfwyA7Q7rYOlnq5rCGPOXlE/aux+GxafCFG41HTSHOE70XW52tNCtnqTO2ljgYafRDARFn77N08HiP2x/yNOa3yfAlfqhb8A95VLZbaeBA2auqfWg8IwybEa9CDnnYJ5j6zDPmRiN3pqGsCiJ6w8Wq6e+PB27gL8NARLYzs7ifo9OcrDcaGhr3UE2MBz9Adr6n7yecQYXKcogpxT36J1zzNytPdz76F6Uyb6wq68OKNstVsAhULeFj4mcU0Q+Dw+TZMDtzQNJcuUNQ1MaiwM7yuqF42xA/HtfblDZBBn+jgCCST3HPEgX1fYzTNziGdJVgE664jUUHgUCxq7YPxlT9pZHzxIS8l3wsTj40aso48/4CbTX03FAuqJMGZQRqKPisG2qN5F+pMIH6X8wQ/l0VsD5OEaplvXAHdRvUTYcBCyWSf60Q6oh/NtQU0XWiho4j6NwdIgm6FgFgjJ2M+PJrPYtfyb994ABYMXqDuOOhvKmkDnTlrrlZpzn2GrSRynb1JwFYpJfj2B1gRSHeBJOJ/GcTw9KxY9Zr/Cvpqmcnj8PJSIIbZFGuTgjWnMyAhxkH0KVRoCIeplHOIq66B6bLEE12VPH0RpH2znz+dGgza2lLuTHCpVBgARzxPJs+UdoYZgRLwYOQZcgVhnS4FkQZgDPT4K7uNFXihZTZOjZmlMi+XVHnv6l8lfFPGy2rMrzXMAAuui0GvMDHjMjC0k8OpNv7e74HY25YEhT/b25lN1O55UmSjdLWcOzQq7vl2ZzqYqYHS64P4+zPYsEqn37wc4DkrfDntk042ASXv4nCUGpTZnHi6PzPWP9v+T04o3Y91wRY9QWnvM7ZuadXiPE0Ii6W93oKtB8MuaMrnE1qS74We2bWiXtJSZkgB46FCst6RLP+nf+ujMxVzOFxMH1VWW3V06aWZrSh3eolLBL3/9L7XA7jmODdapIYzfrfue71xh+L/sN2fImAnOomVfdQpjOqaiAjn409ZmN1U2PscVG9OMLOBreZgppRuktVxxGC+hHO51Bphoq2NZMCzB0MMFjkQ7EFqoNNNWvZeaOtq8mrLQDimanMBo8pbIdMSgAwWMfwpuNjNvnr4iy1MPlpjCTreSIlpNDPqSSBZFnCid43aH7fylRndJlMNFewQCLDsTP+NmGJtjHzwE2mMUz+Ltb/2FM0s11+li3hFH72LW1vB8r4KGKbqe4LTEZOJXHQYKSs5mTydV4hJuYnOg7ZcrUZIxCDNrUbBgXIw0sK/31AL8ZEmk9G9OBPXPI1CpuxHMZ2y9FM8HcM5yvBRR8zNxlYpxyYB5zDJzS/ihSwtucyY6qaP8X+QdfbeHKgFjx33nFqeeGGribZpd7yzSyWaWq5mWWx7r5nQwVOItwH5I+7Mfdi2/di3MW56dZB+pSM3nGsiSxQYonztW/P3Kuqa9yX6WXRVlt/hZgOzUcMJoedpMPfbVf8sYz1nrvCYSjCOMQW1VGAfxtZBVKOTykg+XPzhaonR/5Zm9ATOhyEChjGXsYhfCJNBDPUceWkVRkoSNRdP9N/ON9wwf/xxizcg0pkyBSRAbGNEmlJKbNprvIAM/Zm3C4qdJV5UdTztuRJ0/zPAl+47otRb/PEVjThKvJSrwbmSaj4Qu4muoggOJW1806g05rfrEbxtgZn0R1FvJ9n44i/Z5jXoqFqvRn9m94yoshBWIjLovc8AXs4Ce3d4dpQe9GkQpn/NCxRda/yVjDM3gkyfX03E9B1ppLMrIZNSEcMT12pNjWc7EEsJa1kRqeHaagzc37H4VZg3k7F1hPBfMo8Q9rBptpweJh726RzEswT7hxMAxDN1AWvEQi+0oSL9XKiwvqteMpj2X+1sYqYZ0/hlaLUd25iHW3ee2WgQpQNMHJPXRHgXgd78N8n2mYSoBZ8gTm+ytkKm57Y6thWsUUYVmCBAKRxIqWb4ksN74DS57xicyvBSfBPxPZMnQXjH7acbQplCokl/6uqJOsJvfoU7zYx3RytB/T6LYclXQ4iwxq3d8kcG422OF/cdpqxdyhdlWGNgNH6EiPoVjOiQsBRbXaxDrGEWvrsWQ0Z7S+pK5aysQwc712xpjlLu78OiWNhniXiYwHeWGgjpfBwTkrpy5TtRWtWZ7vpyMOhq+QexI33Uo5VPRWV4fCm2ymkrWG6GbeXLaJ1k8ETxMJAa1+Z68xiCFGlvOhJ5GOsWROPyeXplwQaddVcU71ywwt5WfYhxK6VajPG1bfqWEo6DWQmu3RaGGo01cZbGGeLeo303PvJ1jjssx5Ure8zUAG+Lx8no9WbAl1tNc4CyYXmKz9drwyNBB0bhTsqq6F83p1QBNibNfdJdkGxhAsWZCwEks2pbMzanGMaCgu6BY8ThXwDCc8sLFj4IVuFJH7RgJoVk0/uZbZ8VnaR3rBOxBWrq135fGzXLsFuA1UDO5TSuczZWJRGPKkxcB33xpEFvpjXSvSJdrPP77Y4bO0W28rExcLbMlZpmHJ2uxj6pbO8qnm3IfTSFJKTkHb7/DFbeqAgr1FW8ZiFMyjKMGqFsq6IFt9UjbPVgHnhObCpoKhugpbkQUMz/CrzYQ7uloNEMYrKc1fA0qPwpLkIjIP6zFIlgk/N6KeeOh3T46AaJO84hYexARp95veL+TL+8sjhZjNQieLvNJrLu42GcOBxdyFFudAWkYl99WP9r7bsmsP7EGuyoZxDcyYdoVOggjOWvQkWlPCArl0GzqBIq3/nH3sFms9IUIKF7p5+6tgeCf0l81iJHkNk7aDdttLLVw0cTRYOh6Q+BaQwSkbYE4kiNlTWajU27GAJFj2Rxj0HHFcD8MVFHPAFVZwqzWmsk2YkRsWCgoTN0SKh4lUWZ1C676esJ2yP9yOoPQs7PuvrlMOtJpwXKuvz4C01y/SipmJ75LO9mchByOhnIS7PUUPoHIpdKTe0VguGBAcnthcbAATMgTsL7Qh2UxGZIHNrNvaQ64p4k3ki/DQpqbhyQ7hqijibPnTx5gUEWKxSzAub78DtT819u1LhlSgX2MIghRI1flFy9P9idptFdtKc7fniokNxDt7evVkmm8VzYClN+jxj05oVjN5rpRVzsERUjiDEnM/ztpTVQpyAg7WaAW3oSudglnD9UbeBCw06ceaOERgip7pYrrHIA160zWbrl+U1EZGMv7MaMMC7mFS8/TZzJnA/wI2vAynJrtY/0l6DfEbELbXn/XMj8UbTQxUYJp98wcVMOzh3aM2Bb5cTaKfbW8GG7PtRuSOrqjiWE+WktYbg/12MwnO5Cb84mGycjv6tsJQj9uKrts1JZqzLiXEP+jLfeJT+vhkU7YCyzCil5rmge4B7YWP2MBqOLC3zorh6wd7hRAM+/BfjtiQAOQc+s5P43QgumaGwrqd6Wuqals8SJU/2nwCakaciaQ95TvnMQhw8ni2dyDvKqSwowoFZTQNoVYTAXebkdSb9k7Lspi+72quyvMclwEJXWN+OtN/UIK70vISEuq6szcxDKzqxJNxB5ZTS9QVIyPvN+osBqfw/wVyL4DDDdJzDlk3o5lUIonWo96TGPyknm+4noyYyxWl9A2l3J+rP2RbR81LokM/JTvB8PovpRGNiZTNQW8isYF8eaUgFTlI4gtrL1R3eERDdf9wn42yqe6L8tlV70pTYrccCtOPLtMStD7IksK7xHsFKeMc2b+4XMqnPs82zeDnFbZFjlYvBxkNsrywGtiR3m6y/vxuIMd6v4A3q2cGH4a28b1+h2wu3j5CsKiQFLS9pKWG3/moy4m58eop9dDHJuig22nS36eVDzxlgQ+BjCZaIB/zICLg6tCRKET1vAAN4kBMSe4G9fFmTnZWGBdeQo0O9auhJLIaU44JZC1ftN1lsebeL5dmXLzMhfTdR/hucwf8/ovmb7GL/axd7CP42yX/NJA2ffETjF/vfxR72TWb83N7DYl1439o1RJnAP/V2AVtsD1/IP94E39WS4G04TJTH5h87NrHXS4d4G5BsLtbJbGGs8/cIJ/v3rwsn899wMo/F/k3WP7z9C440RA7yrndO5RTMfckc75ojKDjPM80ZLUKTBVIqpj3flm2ZiOjPVxOztzUHZ2hr64tVc43iBHMfNErJYh3GtkOGGss319+rOuEigAx5i3mXKw3Mrd8x0NDR/b4HhC3z/cNgdXAWg/UeX40N6EZgUbNTxsN603pUVdPqtDZJoPm9+P5drxUt6uF2xi3dVEs6TKAUxJ49OxyR1UW6qWH5ZqpVPdfUIvr5ezKLKTeBHv6EhpQ/BBWHjAWcuACcgVRP6BcoZBuF+GvC3aBj+0+JNh28kS5g4NEuzqg3zcSaVsjJwrqd55M/eSg8S+OmAz+1vEeb7phpIc/EyCPwVUu6bHGXUubPgf/llCx4/RAQ0O4btsWw5QTZSLl/Gi7afMw23L+MBZNNfK341/oMhQAsE/Ck/34LccpO9jvWEj+ZJThEJR7uufdbNh4FqmZel+2y2z2GofGTNSmjgwOL4w9j4jrnkwsUcIAf9DRRo2khKeV8XLLg0EPx5iLQ4VAm+0Xq/FQ4UIkoiu78H1k4bp9cb4dSIX0UqMDzeq/K7jiT5oKAcaGb7oJ1aM2LOKQXFxtW82MT1JD7j2ocnVChx6o7Z9yKkD9MEZQUbWJcUZearvKJPD+ZYrt68GEee72FCWbSFPNMuBCsN4Y2hQj2OFRgeJhqTx0bJDqQkq0WsJ+U09k4iEEbV2aaF7PpDkiTQ/kwYBgVCzP5H6I5FAiioI6rnnpMQTUe86Yp1ro+RDvOwNOAwsPHKDWk/IVdUmvDDCDXF1E672B8Uyq7XFQkiQmwJ536H4kjZvxrlybuH+fzGDoz+XYXc5ZW4rm74ahYbk1sIOUphny57FkFWg5YpYmGCnmhfABGrKc2FJ40ZsiHQI78R/3lLSTXUOs92I220OHgZfkqfOtee9fOg7qx5w8q40SUM7dU7adhN+oSgYGsrq7g47zJeaWZj1Gx5g9ZNzxDBaJJ68J9CjP6ACFZHhBswBcaINtzMucZwxjtHhQTC8pYSSs6xNmlvGNGdJTTS1P7/ib27U3ifTYyURh8bmF+VOBH8bM4l+UkjI+hE2PBXAC196Tk2+9Hxt2rsmAsfBxyfLCIk6qzHw+IIyzKkjDtw6wi8W8sXgy8URN5jb6JSerzLifFPNvvx+P7p+3fD8iIbXl3ziYc+o7V5kOwuZyB5auB1uJ4sGWN6OrMW75Kdlil1uzPsyHENjCL83sO+UNiKx8GHB3IgXxbuTtztlPAWnEPUtYaMZ972oX9afvWLhITsHeTPz402YhvNtpQ0nlWCrbEQ6uVfvpplCKxE1UlLahm6ypRmWox79Hc7tGc5vewNqovkwCA3exi1tnWLohgCb6Wo7x7U7+MK9eIEooHAwT9JniyzGwBupaApAZIbj5o+f6x2hJRE2BlYKn2Wldg0GaYdpRvVciiWmuas5ytbN+qqC1FkFtf8Z+l+JUgxvRT0jms6w+xh5P4lQJY/y6YWC85yP6V3C7rupdPgw4GJhe6CAlaGoDiH0zA17LA4VrZkP4sh1lsPCjCBq+/9MBUhf64hffUY1dl75LOplliYKtgFW1E95cVziT7ENi5miPNPzaHyV52oHFmzsMkj4fUPUmBYW5JsGN5WJworu4seeM/xa4rlieeVUoHDhtiuyfjltbScd8iPvShGJU7tYtinM1//pjJxmwThY9ysguwFswk4KszSe3aPBPL+h5phUW4iS0XYiZYBuIqty7+CxQoAnZa7EFnqghrjDixva62S6QjlinrzbiHfTj7sz9wu70ZuoiuW6P4ivkjr52OSjbtX7sKjxST1IcH8ITrU0+9mQF5hRFoSua46dPmWQOkCM07BBGxh3pMl2xFKDBXf/+StMJl7T/RZIOAsXZKmmtLgVQDktB87lVhZM6GCBD2u6e2wvGDyD3gkxBVlNlw17MU4uDGfrDC92W8qkmAhQpG7OB9vWkD1f9Shr4i53hVG7v60QuUx1+qe3m3P4Qtb6KAx2PqBCvWPc0T9uJZApK38mbECcdrXPeqTvlv9Q/qoUohntonwH6oYrwBgyqAqIIr4oit1B8JkSxMdG1ZhhqzXJur7ACVZMDqdGV3PaQtE8UvHRVSX4b16ApVwa3gnRni5C/i4jDWqtzglHQRvrrod4v9xsSHuons2hTud6H3iTrX9qY4jPxObBrvSPCDdBApJaTNmJM6yrtiIW+rNdKE4NyhwQOYYN27TAkAYA3Vf64GXT7SoATsa7dYR1GvBbAQVUoS0kCe/J/QdPMgAyOhH1/sMHPDqRAX39sv9Vac6Xqx6GdiKz6qpI4nemnylJtlw0jKycYCC8daDco+itz2dOlxH3PrI2Kh5kkc6pXL0P4pKSxt3J746vqEDQbfxDVxFBnHhhK/XTIk7PachC+wCDgdvk14UiCaHWqYjV76sfCkbJvoyE2hX7YYN1T/8ypgDu9YA11B+nGFi1RrdGbk8FBHbJbLuoV0mRQ5gJ318khHooLaS2gf0y3NPbsaDIimG8EsILI9B+gLsytaq1KyV+sD9SgzN66jdzFZOVHW4YD36wx9Sa0fI4BXzXvaJUfOhGOqm59CH924UZ9DbEzdPw6abccu3qVzXcw//snEZg4PGt91Ziivw0JqLzA5Pty7mP+VpO/eCXzqiM7Ynz4b2JiybHvM+NdhOeaiyHk0Faxn1l+wN+oiCCVRWWFLNWVBCDzV8lZ5NKwSHFaV4kA0H66CDYwrFTto4ihqQP6kLgQM5N2EeUALK6314pnJAh72WsIpsBrFk6niB+D26citwnekWQWODrd3fRivt9xNAVkMONEUeFmxhFEpsSZsZTvbjrp0EMFjz5KvISsh/Kxxe03lFI2f1iITA6OuG9Ld1noh2PuupfLY/V/4/Z8Jf+ZqxwrySyIcbQol5KsMGADyOFNPw1+uKRBMmCSqWLToodIiNS0qEfUQWLtIsb1/2yXRn4roOAbvwGoqDeXpDh0K80tU+r3O9PxU/8+rudT3ikaQyduJCHqMut5jwllYRZ5V1DFl1CS+OTw6l37MxT4VjZL3HrbrThRJeIZ8/qSiDSR68GOijIcWK6R20k++KYsUrnKzARs5Kse7fKQw7SwLqV75q1Tuu373hZuLpdqwIvDLCjStYejBz1qVgTM9YWfGpxMsB4D70sEaC50bDCVDPbR7tPzSOATXtUz9FqshG16xLLxcJbIwy8rskKx/+VDhaMPsvopm0svRbXCnMr/kB4SIqXympBH/SzjmXE2cHil0f3IrQ2DXV95SUp8UoerkJT9UVFFntgduDzgURSItP/cWufwpU9f8UhTGAzjUOhFnnd+IPrhA43diJgt1LZV/TWVeBbwgjZRCReciQP8TgUef6H1olJCvhtJghULOZQN0CsXwbsG4t2ENw02y7HrbsRX3yVMuoTe/mCijCQbApd486n0Y+i+v+eMq+pRZXq9sY50OdXazZI/SqLES0JBXg+mAtIm9lh1B4GHqJ5VOaSGKRqCmZuXTtmufKZzJCKBrbIOc0KNcZCBYFckH2Dskkh3c186lE6b+qTcVBF2qz7cvg2l7f89mv6MmkJEOAxfZNSp8FZpBX5k6nspJ/HjYZMJEdaAMbKFa35i8663MZzQGZ8WM2lCu3a7+qJjXfUw9pqdyTQ2ktmAY3cQT6DxJxOoiZOxoxAHuN6ox7i0U6jNeQvuzyS1LAYCFpUFfdUsQZ7n2QQSwjxDrqu8SxkgJ1Boyo6kDgWqs1vgQ1Md2U4I69KIIOQ37Gz9p5wPuSGyCWv/SpbEHpVKob6omkMkgY3KUVTmE0Zum/y0QbywNUd0+mpERV8AL3BzX8eoJDoZPO1Zw38C2Na7rDuOz3V9mGJE1qqYPT4vicfv7EyPcjBnaXnG1OczA3lbBAY/yUZJ8ilv/ZmSDf3ADNkEe9NI3xk5dr+Uq9OdVdicFVdh6sUlAUj8NOyioUDEzo3+XPUzX+51+qEFzrKqMM1H7YTEqwbL56amdHC1N5ve6aU28nAMx52PsW3kMWQv/UrAyTPF9P3Kzz8M+pLlhcCfjoCyM4SEH+i5T84eaSF0fkroyJ3HDDpc4L2efTCcKTorbOS2GmqkivPMWr1hfvytKirbXtDE1ykQF84E/f44sLjOjlfs9KJ1axZau1kqwjmvsxq10VFvl8XIfKYyguMk2utwxy0BMxyX3yeDbR5BarLwcie4xoJ9atAlqUcujepotpJmlrt+Bn416x/oqA3Kfz8C8MmLEBpWnmf2SisnaPuYSSVyiZjjWEc5nl9/g7rpCRwiqsT1g6945lJTLFtQs0yXaFuttxoLN/m5iksoqc1U8JsWXMILX/MdYdsKGNyVimpywPnswYph6Y09QfmpZzVJfxDvIQvGtkBaROJYs6FDvaC2EQk11rM/vWKHtkr+MBaYeIj47eIOWvVVv5vvXaSf+9ffuK09dqrmsa8tYYaiC4xzzOPoLm8pCQN/uO92gOizGPRT1RMYyAl9Hh3nWZIcbIL/KenzFb/FnxBNDv7naBkED/gVKz5zs/2g7c8yGOlScD1GtoVLkt25bVTT4mhNL6yl/Smz5JtX/J5nM5tdU7R8AigvKqNa1WCy4ZxT2Pc+2vs/cBlVWlRRf6pJoceyKu/8wNOBi2+40FLBoY/HQurfhBTOe1wgHCXNjdaD7UiCb4mpL2CXnl4Izd2C4SVKm2P0bskOyXIb3A8uSIz6nq9yfDtGUiPpa2SULFUOKK5GN/zc08PlEWZkBnjp2LyL4AXfKpvwapSFEA7Kz5or5wo9jueDcMPWE6MFK3zK6/UqCRhaxuBP+3LBotfew1gmSB/omaMQoGjdCGvFZY6kMGhArvVVDh/bCUg8YUyqXegpbXZviaomoZWFvZIxA0iKTFtSFWBIhIlm84Q6ruozPisjSLKx2iDMyscKfYrII3eILDyukm7AyujRtWBR7lv4CLa8NXg5b/dbFiwDXhTdtpkMDHzxXb5DCxB3WlU8zhdjWEIUaYUwp6gSGoTgqEUfzmLvgSL0mLkFwsJwNlC7W2XSP1YFXpHB9NDR1qquJDR0pvgOPosO1GXlFvL8/Kl3HZssvHiWUmXHClWkqH/gwR93cALr6tfPnj7oJw6TghXBNZCyeLZD3tioQdppmi09P0OFZKCZrnHLrDX2AXWGwZVMvA0FBY8i41HCpsZ/qdl3NY6b8OvNJ3ie6PgOuQu9drTSdZ7lVy+TySHXeDSl36vrIaKdpPnfpGGH7GvJYAQwbAwiXVwC93QdsoYwy3DrLoJNXfqpATMHAwL2ZS/hp4pho0WSaPqOMmv/X8zUHG6EQbQlutpFbfTSFPz9kQJyHSNwBvmSV+ma9mr/5xr805C+a8/AW6Xh55Yjtgsn4MeNjKgCzFRGl3mLHxsN/M9HckNesdWPSOoDcuKuYLXzj+lRLSTT15Pwrq3mvs7mWT0lztf51kWjjd7YVaLWQ5rsKWFQoqunKaT9JGDzKFlGbv+LDeZuKq6EsAFFOEmF+9ImM4yI8FZKftYvI0+nA427oqZw4203kHa6xi200yLV02wHF/9ZdPS4nXMYu8UCe0obctG+EHQ/fICkyNQPhpchc6I3rkp2e4qhcnvj9VP0DV1yQvGBRsmCdmzss/2WFhdXPj/AK8uzFTsJT23Yn8afgvzkE5Fprb4LxQa7oMTy0IoQ0dVvbXcxFIquNIwdcVyfYh9KMLajBsfeA4OIBX6W//m94CDamA1QHvKMot9SyslOirHkKSkVVH0YsvPuhuOQCgtUbJCdIBe7h0XsrEokyfiuKIH4nuxrqypsSDhqRQWjDpx7cnQis7lVtxuI1rYwv5gACrybO2M3P1xYBVdU+xK6l6XeWyZFOC7Fx/E7Kv3JFmhiFUdwrigYxZ3NowEZeeklic3jfPKpDMhPfrR7wqwDPp9XgYM0DE/ANEnJcZyDBQYDxB0hTP8A5/egFcZEzL6HuaT9WWiwxnudbLsMSK+gMM3O9eOEI7fMQ9a1QIiOKKQAQBbiOzHUnuLZYTIPOl9aHZ2YVkJjYR1H5cauo51aiHaH7PtlBP/TmFDYgaVj9+LQ1foIYeTtu6h8zGfto9hvhlmcfNnzB7uI8ax25OjN8CVibejN7RUkFy0Y1J62S15O5YW1GgfyIaLxM2HPqImrv7evNTIc9Pbqus+98JH53l5LpoEuOg0ncsdc4ejW6ea22brHu6lPWAyas1/6wqmazHCTRdn/neMAFlM7t9TSbT6udnhaVbX7te6J+z2JmNT5uM4Se1M6YJTvbPsHHqJO1NG1VTYu++FIK9tzP5WoiG/PLdp0r8XBNHMm3K9gY3YKGQ2KEmM0BJ7iXPzbWzfhGrkmETbPfTfvU72XuJ29KiH5rf8Z671VYCEIRAT/slIABE5tBNEo94D4f6LF9mbWubGiXzams17XGHQOPxXzCp756QiBMrBrjvzoJHas5PLwMiTXNbUnDsOwXjIeHXgJ49c2heNnTUaxX9LKgrfCbSpbM5lTsdcYY2PE5sBasRyh16r1VNbDGPSUMBe9bgz5bBCCsXU6BxKYatsmUDxQNWQ1vEqf6YeJUot63CW6Ob1hM1Uv3wOl6FSgLEx+Jr1/oxoap7ojUsFkIL5n6TqinsgEH1eI3w8E5d6Xs0Ghr6FnurWSY0YRpJ73mY45m7pG/R1Xdqy51IW3zU+/0I6F/TKOH43rgF8YjRKAPhHndsgt2MWhAUz1CY8y8MDkVpzr0ssUcirGn4sKioq8F6Qo3GDQEKc9tmPHG3QA2Nc2oMzcBShM3E2t1mwx06jyOj82RO4xpq8YUxh885YSkdjb4tb4TKo8PYLGqK2lKHOZ8e9moEJlXqIHlDSd4mptZgM1ogavVYlOVpWBHtQszrJC/pJsB0mlck6WC51KQaza7/BIr//0kvCBd6BXnuep+qUoecLoKiSyNaDpkfi+7I5MxFN0a88Qyl8DYjtHXY/2Zj7jOfzEcAPJAJjkbjzewfqX54rph5LNQ/xatAMXJKEZxnYxqkZL5fLFvUaZQls1PxUPxLqLsFu2EkGyLE7KtpS7FatqcGmVSBBDPgEoB+iyfCHtUKkDicSD4XKNwcdLaTeD4qF79AEGGP4ow/Uuht2ZpkCh69p5KeGzF2sZPcUt9HNivIGP18yMFkEEwzE0OpxmpM30LtaJAFVyT/1hKAbzXFTV90OlnhEJJMf6+MRBFYtaEss7cC5XQcAXx2skFfguLGgWWWAMGpkONJlns2tYLytiRsoYM0emX2mDRheYpORZt8O6FbUj6OtyvZrIFMHpQZRmerT+SrdCqYm6Ro+dD+z0zOy6T9I0wcp0j7eyIvYEKb8X4oLHIS46oizFQ3RqfQ6Q4jMOxGOx48Q4IM4iC0iIzWSy1R4SvZ6ODnkeqRckFaXfc5J7tWhAeouV0unuzw1FFZoPXCfr9qhmv3cMZv9sFtyeSHCMpv80qRNNjNJI9uzEKXX5epFyM8FNzGpoVsc6oH0h+51CN+TqTS2wonANgDG/3RR6u2ZFqpgcqGJHFnslM9PXqQbpnpVPreTMWM+TfWAcgVEGYLimRgdK6JQFP9QMNrgtWhsVExSxEBXyhEPpkDDMsdLYujfTQLjf7qkivr3bRwjEEzcZZTOPMeeHaKdyC2TW8DnivDPcbT7QiGQ6IFPkij0DZ7xdNLSI3ZCEmmSLI5VooVjQ1wjqI5KcKsLpSsJJrsUmi/6GUe5EIBsrf+4eJEM6I4euhlv1neI/6M1xgEwLyaNcDOXbIIcR1thkWrwdU2WYwKi6CNCcCWndHSGaRoNMkfTXaL/Rp7i0ymJdbqFmyNIa3Mp2NZin0q7Kd0NxrRGnOG1w/ZntfzVnUELwJM26m3OyW+d52oWbHV1e4pcFsvfZIkHMRAs6Xn2PtTZlI//hkD6MGPFpM+IzhSBkoHznIBX1DyqN6kKjZp4O755vxXRawOMPg5XCbN3yyCbPtgalbPoz6zUv3Bg6PvQE1Jxx9JTqeUllVEloN+DmCCeTtDrNATUWUQHHQbLGIJaz+LI3ASfSHTedwvuKir+L2B2Y229olinZOMWibHEPXCRDtaLodJZZtdM5RjN37D3kzcS2rzbuT1G4onU/w0ATw53yWlB4Q5oYlCLesHYww+Kk6gRu+hhYD0Jgv0vuYnPhHT4lror75ibo7WAd2/MK0by+yo95GoSNTZifCuOphddeyiLEWi6BhMQZrp+hL5vB46eELfi/Ofhr/g/GyYkMjcYoz6lWhkWlWZKcQK+52eNja9Sie8FHmgmUytJnfwF+xxROZgEgO+d8KO3OBh0f+iAIoC4If5Aa2vmn5bceOhY1yVoYbYU2vJRGLpk/gbnFbYQEOEcDK+Uw5fqTvD3X3Hk4URHNbgFcNg6gSLvn2+xsUMCvwRLl/GmbdMGUFft54A+Rsun/BBFeKmgore3qBF8ZNDowVAXWIG9VT5aIp0UnlqKzLiDFeLvxZpkpSCu2QqqBmj10yUhw50kOG3UCbepiBgmOiDUlsVK3nFAcgfmFSzh1WCkHWdNcO3Q40e2M1iFCjrnVG4OAZH9jCJgSjAS6aGghs6X7bl+D/sxqDGNlZHQaMou0fAh1NSttCYqY1Sf3t8NxD7HoUQTnXiY8SgIILRz6BQ0T2uBA7prEDRbbln6LyJb+ZaKmAseaLlAsnt6m+89NJl8M9HFU4qpfXakTPF+LCE2CXuKuydLAPoT4V7h0Uk5BIf69n0tq81BAoMowHw1J331wGCL3iPEXrTF+cu9TVDgTz5/dSqDisttZoXOnpHjXNXf0u4EeETZbYteEiWBLklFUswfU93e5a+++lUlEtaUdNq1GGw+ldZvOkYc+mzS8ZiVOVZH1PLJlh8wc+r9G5INyMf9ywxLCOPl2kXZQ1uzkVwVBdCbaCtHSud55uhpQxx1rGx+L4t+Z+lzUhz6s5BP841CEmWngRv4+H0OWSeKRyY5OVwYR0W6/xheIMtdhSAzmd2fxKalQvmGInL34AlOjSnfZCELnCMRLEQ8xve0jrgO1I+cOAAUm83JcSKNu7re8WdaCqx+ByXq/q+PmHE+fKpxT86AcFP9z1nKPb33Aj7BUi8v+TyJtp0BBl0bZrYHT7LXQ6ESwRO5tXqeyEFEunFVwnhRzxVXt/ackblJh89/twFbahJkpqgD137dHE6dj5vZ7ZQC+81JUzuEMjyxvSKzsVvz9jccbyZwl+OP8NCO4Tz2hbJJ7x/8bhRDIiWBcN655Trgo7i+p8pxjFNlCKLPERUboKk3MO0uXABDxa4Nj3bawZJ52Ct4L0b+AVDz+UpvhZHJfrczSkZWOQnLelKxCpvzxSTwW6EWCShevVu9kJKmFP+Ojuek6V5JUFziCOBx2HLE5hWEAPQ24rXwP7Xqgjjuqow1qeUG3NuDEF7GZJF0GwYfZQncpiVUTKdQ0fUj6EQ6ullUbw/KVs75DTyBwZZN0/fkOsvKTgjyTyt+4JKloBtBuk3dvmMdGOHMDtwjQub3aw61jiVtUXHEM45DGqk9ZQTb2pnYQfFWHrRcd+Q2qDy8ez5zw4dCK0GytCh0pKE69KxoUhAJ8OEwq0fLq1A+TLSk+VnROCzkH8dgUR0ePdLmAtrdHkzTqju74K6poxpsMUAw3rEvsN3UyQ9Hn+cp9NOV+B6JjqZAQ8gS1VpSuxzouSWAfCVS8ksFnqvhP8vIYEU5PGQYugrUSDWgI6MLEzVxCXeMkCWjCaTqr2UdzClCYMzQaI3TOYDj+JMuC9Bu4C6AuQi220vIbW+iEvTllJAtSQWj1enrp3J7O5tYjjbI8+NOxsJ5Kjw2LSUT8G5UrM1qj4zVYBJPCeriqrGmJvbBKVSLN2RUlHe8fAD2pivbzcqzEsqMak66Zggm2MiqA/l6ct9cnlazfz8ORz7DWicV66/NqbURVWNEBac9bBx7hEmkQGn525Ui6Ri2Nx7A2pcXATRMPc0NjHIIooHsNw+q8vQlhJ1NEb1lmFXd8EaraeQk8S2ixyQJun7Ox4vCYWtpUny0/ZfDsAdFqIHX7RWHKtXgnBVzfIIGG959KwMtPGUrIHgnfzl8E0fw1RDE+4wxkXzvdgPHHWmmmjPjIUkBtGH2jR1bfu1z/l6w7IsTDERyr6ZZxJtGP9WSxuCQOCG74hWrR9UujJefbGr9iCV7vNRfQgjHx1i6y3gmFN4pBuD8T0CJwi19BPagizH6GebFDhQsXE17FD/tCKTFeJn9apCQbrgQpVk7bSnbI9mpZqj59RvQ15c4am58lYv+ZPyh2gMvYFZwOM3AlsbVZa/AAwX4UIF+FsvkikplVXm8LOyEle3nX51jWNyxet/BVRVMCO1MCV2bD0VQyLG/9NmJCoJ63SZz4KNF4XEK2r89NtyFyR2dtswCtZ8Fy2KD/1tkUp78FX/Ht9nhD9nYTaqZGnBcIe0GCkYnXvPybLHflf/wf636nBkJSXTsOizECjvzD9jHlB5BK8rsizPjeuyLyuiTBpy6/uK8b/36t7+IKrUqkD0ulgFHJpgDg50sUW8pPaZKafY1c7PMprUayLJYuP+sF/SZ5D2Y/ihIdFiQ+VAzr942f1kCrkf5Vt+ZjLN6zJgEn7oBhCBWWu0DGWBFhWGncCrdd1zPTa0SXkqTVLXnKTsvFGkGZ3uUAV8OND7a65iL2eASmayQY6+fkK3FIGkjIeeQoxS5rMnt/eyN7EKhbqR3EkzlabI+KIq2WeTYGST3iW37+sMyxr7c7c95yZsQur3Y1RzFhkSSybgcvGrwW/Ydkly+WC0ixBY9AOsQhUDAEe6sArpDQN1Bi7Wq1q6jHXgaPmq0wtiWjr2us1ktd0vGKaJ3OQyCKkq1hhWOQvgkz3ua5yTR3LaEdlFGVE8HhFKgIKNP+uNN+HoZx0c6Q+/oolIIHvQ6jOl9VCRxPlLSnhyDPAaMN2H3/EklzkGWoXetfSgz8Qv1m5cN9vFgMRu/hc8c/Mfr5T8ImBOK39z3YyMzELU7if51+L9h2PfL9fhsYiXrLOwe3T2yT3K6RGVU5MZ0kqYHtBiBTCDfbc5rxdTnJlWUP/hk5Cui+mWMaKN1MiCrUZxcm8SN7WuzcZJotHAWFUYpKffPXhyz+yN4tM9w+M1HgynpJHzJnnhnxHaTyUJdnNfOS0Icay+QsOqPM9zaopUniH7quZ80yJEfMJdYV0vxnQwbTM4ajlXcX9ByJQyG3pe+hV9G3JMhFgixAbNRcE1Wggc4+fLfXbSpq9+bTZqRQiOXKTLCZ2UC39KeWwNF77+xOOHWmnhfA2Qdj7YWg3ct0j1WG8+rkQLTBSteCJ9qJQAgczWQEkx+H99cWy39WVvuemHVng+QviM0zjjmKauVKpJl5h/atMrP0RsHi+cuFjUdg0C7FHrMrR5HQmJeNLA1okHva4Wup5mbaj/rhdZmZ+Q2hNszJomkLAcS0bBfPyRBYNUIEeZIC2HjP5Cl752FQtkcGiZm3KtPYODGJNLduJ1TFnlGBuCBORNWPVOdtQGJhYit3TbxoUbGDIFMe1bpGkf1pCdiXEQsdCLKBQMnM78dVI3Zm0K3r7bECGhrRxMmd55ISYY40246EbasGbzu/y2JOAoGEr1DQ+U1RjG5wkaZoqfhVopQlR2hauMChc//zMPz48BAiT8Ahbwn6DgUnsfpciJTbZojpkV40H67bOWbwejHbT+XIJJWgdV0u4NWUkj1rAb34ta4gQpdhNxoS3A0gDVX8Inz3kuME2dZpVi+ps6TPFJ6I7UVJLbapvyHqoPh/K94bcXpUBBxTwvfpEjVOPG4z+pMdjmazpWl7rJjl1WuJa/VYjDGs+wdqnoTw6Imj0Ocs+J0v9hNMaXAWUNfJn52URo3rtPrNPrL/weTRPDgCfyqhXdIKKb2xioRtXUbG2saFDcQ8OVe/sUYg1QqOgezTvVGBhH/163/I1+wtKrq9kVWX883UNMTuUdjOGP8Kw5T9faI7kCYLCKD8Qmlssxb3f87udDbY8oiOq27PTvqNMXClsnQChPoqjN1DC6MFGhm1s6tj0HCdCg+lR61nO9aTHQcQqYZedLYl6MFZJrOpA047SIARLd14DuevoITav6ltPWPrRuaAAOkCNSsxSWPfe8+lUBFh/4O69hhQWqSqvgw0YVI4POJBWPYuaGs7dKcmX8DzgAFSA5pbZY0zFLP8yADuP3A+3n1MMYbh5MwF6EEv0+HW6iFH86yLw4n02aIGIOEW2Z4tZDYYgovP+DEZm9WAW52V/VIZXDW9imEfk4LreUaa56pN3TPFWTNLJeCrNFOnY0xplepCStDwsLRRQW7oKPKYSOfR2eel+xInEdbM8UHl/eKgmtvCFSLjNCJRP+3/hrrUY1fJQAHIkPosPFU+aYltDngUYWTwhDTdTiOCE82JxZoWIBGTPLO9L46+hF6IxiveG7qMG1Q82OVSYkzoFS5nCchQB3jevaxUweaew3MP72cp5zu5NPVcvGRl8DpOTHf3McfLv1ucIKPM9Gn9xEqmI9HoKTf0SKEFTnegQjcVDgc+9wVXpjofRmmTY26+dPFUwjvkUpJGMZfFvcUC6KY2Al4yRhVujpRiSVkYb5z/f5gR/K2DzIyYw3Umou5RnZ83QSOKGBzIT7jq2V8W6a9I+mVjxddEQgB1Lp7hi/lA5FYrMGsdCMuuT6xjKmaxaGlYvUQlCfUUioh7Wowf6BRcBMgjBA3cVUCpWTbCptIUWy7ek+2xwtty1JlQN5xd+Q3tPZ2fcnvmi8F7wErjgX8pu69Yk03EAH8qrM84eDmrc5GsRddDc2laXpTjEXKLCssc9QQAjQvrj/m1wqvfe0fM9xn92nUgskBI0WcCMYMvI3G9Gqz+0TKEox4ELPtgR9RWvHRKP4P+zG1Ou4bMkCJdPFmoHgquDagmrhKe6nTKlvot9iReUaMVhga4WjmPCMtBa3ky+YFO1sbcYWLYpTvkMad4AUUJx4EsQoVbhmCDjv3XbZPoR3egqHk2+4pvCZ9lOmcVb9hm/bSFEyTKCWW8G41PddVWAgT6WTbWOFVcsx3ezCkPVMpJiYlN1BejjkBCMWML1Mev5Y6Tnr007Yosuqczgk0dtM87jUgXSGVo5tbdjTzhBGKRH1GxwcvWzXHeNM2kMh3oq0gQC0cq3LTcqomUIxeQ/gjo7b3rZTrQfZphQOYwxnYuAKgKsXT8lSpBWDyjZcdzsY2/JthsqY7xPZm7cx3GC3bxxR5TieeegD1+crEwGsaFjhUKJmvcRut9dihw1UoMO95flQFCp6jY4dmWht52gIOT2ahWAxpRHiJTAHVWP7LpYCvrlVRL6OS1iVmCcYxjfoOSFr7c4CpYuFKDQCiZnBtkH/jRVPKAXwY/NChy/HxqvSvF3MaearA7odBXXbld9unmyE9WjY+JGn2fLAAfqVRinZZsUmXOsZdelq3sccQPBLhw1KqiIGVfAv0GOw1frSFXvH6+xMmQuU+8dGOhwcN15w7rM/667DgMgihfcXjfxQBRdcPUK0DPbT93btm4I2/vdL/xjhRD5eqPSObTJ8XWfJn9zB7/pWuarut8m3A9/HBemdLB/fzPA2q2ZHRgEvDCuuPAs/aVsgQCLnCj8YUukCwwk/NZOJLydZ3M9As92Nley6nZ7dzgzJsd3L7d7MK6rbUZLOc18QvJ8poi5CsQgGPgUuHPMkiEaYZVr6FlBmuIOxS0+Y8Tr3uBuTwZew7i5xOShQY56rRI2cHnF21RQ80XwBwgMbi10ICuySoiavFXX63X1A4LNtIOeeZtNV9fgFkAtQ+qmy1vD3bdlxZDLG01a6wVdomTeqrwd1b7V8IaVAG8O2xtn0RuaHup8c3A9uSeyZqnl88CKGAFG5GAQx1pUPlnPJ5YFLnG+BM26/SXb/G6rh81GxGyv14CklRm3BYxkr97vPdrXZQDoxflYNRmuFCmvxeKDHqNS7wy67alsCIyZB+LLll7A9oB587H3BaTyBlKv9q3fmrq9le0tr6H6CySfDbWzIQamJRtNMZAofFtMe4MhCgjW/ZPNKU8x11SYGXhkbfeb6XKb/7kp3sHGcrWdFoC9q4kr3dMDgQdx5cwlTbRwYH0kgHzPdNiuszaODIVqqaNgHwbJ5U96yIN5JZ57tGYGxp5CCtECFLwbgKYQ4CjXorLdS6YhKoDQOrnCXk4cTkI1MkRTfXIFprpQznDULDu8YrBigKco9kkYDOTlDEV731/F9WAwfRJiQRUfij1J1DeUK6+yONsMt97YPQDIQEJMgPTuN7PQVxlSNjhr1Q2Iv1HDqMyPpGKpRttHJ/y5nbq5A38hPGSoM03iIYlOIhoqn6KcPJLydtxNeRCZga9mXRW3+pcJ+rCUeFlJqJlv3EtAZ0y0rafh4sEQShFKA41RZIgnKUGWwOx5AB6enL0qXS69GAo7vdiDWopC5SkMSX2Jo0jKK471+bTkidcI+Br88OJ9RcQ1SwdKKBkj9pOczP5CQYzY1zfUyTjpXgI/9EGg/fbJ6vP/X/4cjMZCjjiIBhxPcjXLepP61F9J2B134ngtD1RCE5BqDVsJQBv0I9vUERNtZsRdn4Cj/TW4Kntlnj4FeXNc7JSc1i18ZlZ5ee80cnf8R4EHeM8RtT45WRDPhsjqTpNz/5SVUT4sx+0YuIx0G6ESYxR79I96h5mjefhgdFvUlx4L6aodcdtPRYe6ja+hzpQoaLeGZaTwCdKcdopGoP3COmBVQ+v76YLhJ4WbFapvD7bSJMJnsznY+2Kl16WGCIczugGoMwPlQJK5OoiuJdGjojPP8mw+kSWoqSJpw1PVsPPUub7ocA4Rsm4fwNJc3bW8x/JId7Q3QyNdykLpUsvBrCkOXUjAodeB0SZ8ixKN2v6sr87HGLCsq3K8MvXo4kOV7Lv5bw0AFSF5w0rs7NDQ+0BQ8HMoFaVLpF+rHyg4niTZMpvVTi0GXgHxkk0AzDLkShYSHWQuThUIEL0lVT6Q4kXB8z2UUcleCS+DGd4Y3VwuD/2R6RPz7Uu2UF8Qf8FgDVIXrmF5Y8FTcX5ot3ctgUqs4cHYh3lIN+NjC4g7+4TRg+8CZYdngEa8QE22kf3ALd/GfGVpF5cyjyXLURFb/QmhQm0fy2TrCrU7Sl8DoYRnwJvf89iqKDGTP9gVAReB9/jL4F5Wecq9FqSuvJ9z/qbnJ+5ke4lidPE6FgdXYmUBw7f3kLPhcJ8sxq3C2C3xPF15n0Uq3yigYuh3ALRtlRe8lulmgeq5FQ5qlPp4yOwY6aneLLtUxaNpkoOQN2ya8IIwUNuN2uqxfhE9X+xYOnSRq3yyiCUTetJWWJ2/R8ueibnBv/HNmvt2MviyyLIE/8v2hz3xJcqGcTKBDLQgSliw2/AXaoLg1/LHRG+AnevhqkVnKkeRp5cDnuFzHbZPYC0k0JEHIc24Qww0mzGyeqr7eqr8HVearEI5OGyBEa0O7ceCgbVsXqUoKoOpDm7lIGxNByDtDpAB1GieHgcd+Nr1maIGyNp+65Yj2Ct/b5MSx/6IAHPGJ5gjd3m0HIbOlT4xfJYQpr7B/mrtmfttv33//wB0MphB0WYBAA==`,c=`H4sIAAAAAAACA0xQRVYFQRBLqu274e7cg5sMe5wlxfTsuQGn5VcNlpEuTfIat6/3BMAPuW5Ysf5YG6n2D9UOq6jHsDqaWD0Gq4U+kqvDe2qF9J0XP30G63Vtnaptf0dcRhUmoD6vBvfRNsPa492MvVHdmP21F2/dUwsna9WTvqMVTuz8P0tostF7tXjkBobfoSeilRo61tl8gYLRUiStNjYztoYhYLRdUt7ZLSntiWA/hOF4IgH/cBDJwpyRZJjzIY6mEjigTI/HoNAQDSenZ+H84nLQV1gSwyQSDMTVYADGxCeuVimRi+40D9b3cdN1cVw+8xeX5JUgNQyDYdHb9jdeuQOnoO/Sm9E4/2TMOnKwFDp3x5oSyps+WfW37l4dMJT67SLdDiFJlyqiheUk0VKRYLzIuEDXhz5wziXSvZvNrMhgBd3ZWwPnoOk76P5BQzW2SUMsHeiBByvMkvT08EaD2KIN9MgTe9g6GvTYUWd8cq3hsgJ0eutPAaUzJ5mG0JWo9PRgS7m9oyo98247eO7drJxDlF7c2MxVTemlr1Jqh0qv9rcFRq48KL2+tg7DSG/2t5a2ekujtwdzsaCA0DsPsMpJNgnvnSs0rtBNGRR8UnzmPPk+H47WW6ALysOYXQz2hAX6VkB4AC0OPcRfsWlE0ZN6CCobNkHd8f8uJbh0A3/d4tLX25j9Rg7pbaW08t26IqB0w92lT6b00aPHWhZK5x49SVqWOlDec3/R5DegNPiwsYzfQuS2IcnxjtkM4kFUTjzFhYShttdJjMa9v530ac7746u7T3CxoKQ+3ta249kOccXSo6Np/RU8Yrsafd7bOcRP7sutkKTNzdkvko5CQK1S2saR14P+uKHG8fyMP4N+7q3tU6iVCvr1mwyrAG5zOcJHP0i/JP+GJA6+vQuM8xgdmAf6w5yUmVl2IW7KrpUyM7PllGmgNNw3DGUYKjMzkyf99lYQ0sh7uLf77X57p9Rjt4qJvlRbp1Wli3GbXHf9DTfedPMtt952+x2zWzarhm7UP/o33bVKFwe0XjwgZP3TPd7YNul96kEHXZvMcJgUBvVLzmxc8QZtteLjwCu9buiiIFM8whgUKJ7aacuQkCaztG9scd8zXrIY9L7z/X/38q5R5/4bg95lS9MmNWNUcAebmGcN+QPRcpR8pONtQbb4bt1Md/ULt6rqT2ou6G2KN7T9uOw8EBIXG7f7gsXNPmNxvZ9gMeMbLBo+Z5H7JgvnWzZu2UT2BDbrarpDSaUqVW4iPWO2BUNG5hvzPDAdTGU7lXtqZc5xf4ZMpUbwTHzhAxc+j81rK+UtNNu491TTwZ8EvfEZQ2SxtzNjcATPlj5lQR5rxDzNgwaCrWShfAuWqb3qyVDTmDWPh2jNmkdDZLPm4ZjTs+bB0rs/RDFrzkA0Z80JCDNrjsiSA9JrQ+Sz5k7ZsFs23A6RwkI3z9bNmpthpgbs2Hlzp5xqqEIllMMW/lOSjctgehIjFoGJjoWx6CT7N08OzocaLw11Xuk6PETB8WaqUZP1NUf6ACYsLNfw2pzq6Pft8TUA6hjrY65t29jqWClWpFi2qoxaLYzCoOsELDvSVEUhwRyiPtaHvAXhUxalQD7tx2KofY3FJl9nMePNVZBngHyEtaFsXuA2Andd4M4ug7sQuI3gbATnGuCFGBtmEgfxcvjvvAJ+XSh8BpmrubF71iiWd8YcLthLd6qpxW2FAV06akkWpyOog5E8nugjHp0OYww7MOYuU4UF+SkoNjR2ykE/m1M0TCKUKlk4hnJSsrcmxHNCvEQYlzENRjhmgmMiqYsj50JelYTvkY0hF1gTSvuwpgJrS2BNIqzkBM+G4JkKnlNksIvdCXWBdpJqGJvo8GBYw3jGiOWdMDkEPaxl2GEif49t9OsGUUMSLvjpEalLJrVf3w9FZPW6w4CkjkZDji0JbtBahHAaGbyeK0A/gFwXheaWRYMhK6+CZFIgSSQRBlAIDk5wKOGSxEwAaVyWZ6ngUhdPE4HHCTyWGIGb4VfZ8ebyjFJMkz+pzjZVdLTtYq1lQluOfxvmkon+GQSbDM+4uWBGECZk5kMac0ZM45RkY0oIWNGAsLMmh0DuOwiHJcUvMru1a14QK/myHlby3G+SEl1Ibd4s5X3NMN/j9J1hLRVcM9Zgh5gyXznUiHW2zWOOymOxlOdMA8Z6UwdMWMtWTgXHe8GOIRPyMH0JExphvM+EXGrDhJRjhNQn0J/Q+BHXFmO3iJXXCCMMiynhAfm68CDt3zzY3ZSgv1NL7N6qJWpv1BKo8yyRkYsy/FwJ7TmJ6TMgJmYNJ4yThBmnZC5kIE8WyYM0emVUFNnzUm6uQyeJ+W87YYPkV43q8GBaaEGI1nxkXNYJfhRTVKfXaoLJ/AUvAlla3/FbR4QwkRA7YOKPlDCiSYEZsQGNicGZxk9i59aOb8H7jUyyE1TDnwV+UuxYnfTbYxHnIrPaUFf889v6N+g2avXvlVjmyZA0Vn+hV3+m/TayXPMt1bjmYzU+q828Vi8azdaY0sa6JM2wMvSnuMvDPM3LMDU8a3JwEm2n1uic4ZnY/3PNBxdGXX6uoSmmVotFC3ogJmkjCkCA44fjbdREzzdjObiG08ZITHdLoJmnTmoXYnW9JMGMRH8bhCEOF9EWrh+G9+xVXCMaUiO81Ih0dAVJ74BoaEcNdZoe3i4J14IEekhqQQH3835uR+oEh37BbFofE7tMMcFjm3hsHW2GIRjLWU8evSrZwTI2NVjNJeW7WrsuON7uhFQoPjMgSMa8YpalkSlBzRq02XQHYSnjci2Jmseykgo9UU2mKGXISgw5MsOng7jWEL5a1gvoRCVBYOM0REKsLj7unAdGDORujNcQA9lzPYTmuwntm3kILFPMMg5IWvLp7Tk49yujU3aunAs1OGfYndS2Tfww/CE76YCqT4CJ6ZICz65XKiSV4gs1qS7qsx7kA2xYAG5mUi81WNLolMcwV4PHhU+hkNfX51pOK6VVgU5trkqOQm5iuYDGy/QhSoD7oQXunb+Be+fbnao4urDQdOh89F41F+pVdrJpGraotAcUPouVLjvYtJzEKYDG6SVihw367BiWUf1c9RJ9tqn51B/eq6LeH6lDC5ViH1btIco2LjQV5cxry16ogiFkCI5u9BlDwmE4hOnMp+wrotm5QanKzzEI1ffV8SaGAEScLshFS2Bi3uAr6g4d4dOVfXb1v4sXsaUT4i8FA/P0uaDPBsuHM3ZmIZ5vDxZP1Ql2cYF3kd2G7CleBdmpzFNDgvPkcV9S0n+Skz4a0o0eSyghNCybY3iPAzVkrRmuPcSggMmArniVNrqbLCIfaC5YzofrrGKGsXDQZ1aVxSvVKrIAGAOIyYWQvbvkmGfo2etsGdLlkHNrmjcyIXJyvZD2MI9er7eMf7zPLYdkD3QpVkNZr7fHYl9FzLrHaLsoWKzIIm5rLt9GqeVqJVicrnu9oHtoGjKXTDmmFKZML7gVtnol6qGkB+lWcDoOKk7CV8O+luKrjW6SKTm0Fs3gWOTRCWxfDmZor4G9bmBvyfZ+2ljd1S/QrPDryNEMGjWjxZm5T+2yMyLQI7PHEkS++ntUYXczmtlOS7us4taqcjcD4ZIyMJQyhjkr6wzvdbYdatjlVTCwZ3SV2QtkRj13WS9Bj9ILvRX+BAsnWNERYsxqgK4XH5mWgyKb8A9uLgc31LEcOJEMHF7mCA/Gvwhdvbh3tPISHREuN4AL+wSuDOgwXnfGiMZXVQXhpBcHR7e4HhQTjXsKf/5nz6KAlcVz+JWnBhfun7oDCdzwglCDX+X/ugjA36nlx/E8aXlRmdNCgiej/W01H9+FiG+syyxgrryrLD+iCtJMac0cKo4Z29VLURtoi4XxbWHsEufXIbdELrlMs70dtxT+zGBm0btLVa1aU+9iIy8PdZ8I59ywBjMl8KMH9Z5bq8pMwbkcGt74KkeY5YdhQnWc06lUeSQkgx/FSXkUjHWRRbG706eCAKoiI1Cr/mXnqd6p/qf59rSuSzZO8vsTdb3wBdqYq0n5K3eGDGom2H5Ci49EL+/3Pqq512D7JesdkPRNzDmxn1sj+/n/OQmzbD+XgwZsz6ngWz4XFwqub+52U/oW8SEcnmFKfDKM8dz0UihZNpbKw/z84HUtKhdpLA7cWaCfAwiHgwQI+TCW8BsWw69rQ1buRP/rhj1w4kE68IDr1sCD9FIP4MNnEQPMRx8qxfjHs9LRWXzOBy2fk5XXyoXAWFJd8CrOIYNHZTbm3W6cJCXWzPBJo4zQbA9iynGaloywWJVHexQI9FHYk0hOAK++PWqQBFaEKt6v5Q6SNePeyqtG8WTFDzcR00wtDUINvg5fFCris1CeqB/JL7/KVZoUn2oFhcApYhE6sqPY6NgpD3tLTiIM8+UnnoOZrIGfIqSLj5NZ3y1eAKvOG8kl/jkOjglhZ4Kt7IKfwmmLZ8NEZRb8Gprg37lreVp5x6LhSxab/Djmus/06+PVPXGwCQt9YqKm68He/EiTobFQjol6lXsuFNon/Cjmt8041fmS9A1Mm8r1p3Pe70JKZt4X5gWkblC7/0+pVaxJb2PRtuxCF1P3GKqOPL0f3E8PMz5G/7MZZgi/QPIS4WQbfIA8RlbhXfCHe3Jll1x2NXz1me6VDPccHV1JJYRtJv9FYnMkNpMtlW0rG2SzSJg8RBgiviyYu4W/v+RzCkI6swl4PJG6EegN/ux7M+dN6fXscHartbRKQJc8OKArtjvNUQONpwSJKjeA0bmpUDPasQ4AJxjIe9kpheDPdokRp1LBpwwkY/kqSSqVCzd+ASzUJj5ns0gQYsp7s05xjrJ0ghznKMvlyBBi2VIuQ+qVS7FFiEFLuS12XrkdRfbn9hQhJvphNNyxAQzGNFiDU45lSgg0jAbCauZFsHI88cNosHWunXP5uBhkzps6r49pgIReseX0ol8Ik2hWOv9CXsQNvGN07FBEo0+voYM0Md+dcvtZ+t1PJGXsSaodk54/kYLRH1nwZ5K0Ol5WtO1UtA2EtgTO2GFJ2+A62qY2QWpzpErTDmNk9p9U0c9UQVBbora9IaehvIptpvQzB/QLbkY/Nr5MmVxslYYeTbY+1SrCJNj61PLoV6NSRURzSBxD4hgEjjhBRZxORRxkB3RB3iQJkiY1HF2GRUBCmDZC9AtBuaQDM/j9D5zNmISBOenEHPx4osa8ePWTsaHaVaLWp7HGDqxsgIU1dNuhJ2qD60WtErQdkpIlg8uiKVc7J0vbA7nKnT1pylVaylXWJlfxMbmKSZSp06nc6ZR1OoUK4gRqE19Fh11NpwqgUpItCthKZVKEiFvKpci8cpnqz/Iq/VlWNBrs9Sd3MpI09Sd1rqxFfwLsnMJsHaHMd0Oa2wnl60sY13vEGXvEEJtfuR5xVvWINPo9IjbWYEE3jOsRKSwyxi+pg14bedxoh0e448wdT0ikHiLmSPplxOnrrgbPobUUU62pWLJ23KIupbYE3uT+ysY6xLIpeIRNwCM5yeOJzTDiSNsxdAe/g4W16IEUHagO8RUV+CJ1r0rVsc5WfigVB86Wu1fPxLZztoyfoJqkjEGsb66aNC6VaEzi+DEK9KWJPPRcIma+7s4h53DnM7IEfeb1pdgIH4KfNXug2UEPtOMmPdBH+x4Im1oPFKqI0F7XmI2nMY4m5lqa+GTouEZwAHNYg9lJgmnC7OAkT3tl9wFD8GqBDzAow+0CbxBq4EMGPtTAe++zD7uGNNiH1NRCOqSGH29ymoRirU2u7yehNDKWfRfL9VG9vrhCrzPKE1VbdbpPxfGVOHU8z5pKnCNQkY5vpcQqwamT4K2T4J0nlmoTXyWZeU1agZ0n2EBZLlFpnV4lrVMHlH7ocf0sm0/uxDOpxNMcS8+K/k2SM6xrTcNxn/Z601irgjaSs6u738zrbqvcymYHqVds07ZkKz6WbNXTq6SRXiU+PBWQxoFxPF2aNvq5BgReGmRulAaNTEvg+zGY9KB/mBV3aK+3o9XRwF9cnxV7rcjlv81018+Q9+4kvh6SZj6jyKQOmayGTIocWSPx1UaTtSCWKGLLqxBbNpoP0kPEkpYEN69QDNtRZPPxk1nM6TlnZTvXaJzxws4Q8ULRinDG5aczWr6t/4foydwA5w/fCs3of91/IeKKXMetyHE8/2c74IFhFXwDGmIEzjBiT8BJhLEczB8l0D3OH0w5veoebxCip6DMqcnhnjzdFmIs7BIRpsS0i7CCexkLyVbimahnoOZVjC5P7FpcY3UN1bWIQSHq61p8F2ss7465yDebL5Zc8FutN6fFBissWuynauM17bQREnShKG5wul9RPPtKkmb5dudKxJf6MLrpYhG6i6U+rGFfHH3Y6BJLLI48iQQo+ugQSPR40UPEizh+uxcNZSU9kgl5aAv57ouPRYwLkbq7FFxCwdie6mrrmo2b1LbDJiR2ZC5YWniGzstSl0u3Em07kFrCCEQlSnI1wOTu9+/+7u67gZUL3uz/F/7GhjMo/5IT8mWl0rC5OFsMeDPx/ODu7+Rcfi2rtHwIx5De+5zof4BWl999U76XvZ/SYOVeUNdqi6lz913eMv/u6d1nAjVKU1ugLDDCHLFUKmIpKUdnnkGvxY4FYmc9r85QnWXV2Vl1ttKnXrN/PmhiofF1t4kwlfD8WgIUkw8YIWZ4RzeLeyzlR22hl6KMOF289B/P19pJY2TAoUnj9+Xu38HyqbtLL/6XxUpusCqX5Ply9Uf3uQaKDYtiKLdE70nzn+9/+YXLV4vou7LY8EX4o/FJItTTq96d70rf9MTffxnREgjEok8PSPsO4DiOK+3pnpmd2Z1dYEAA5BJLmW9GCaBEmBcJ2rLJgUmLzkrlcrbyz1pQJ5KSWQoQgSsl+so51/2qEwjeX1L9RdU5irQV74+Xc448x8s5OFCn/33v9cwOoKX/ZJmYzv369ev03te9amwKQMNzc9xXwTbbllI+2faTMiMb5GgCzrteh9ntzYcxsY3T+Mdz/iMJx5HnDZ94Gon+yFvIgqT4tQ8EMF4FUsgvfcdfUKIWDy88+xSHjR4t/p4NjBPFz/1E0OeEqzUjTpe6q/nm1eL3pAj2FGfFxTa6zaucd9P7Thc/JyGrTNevaQEr1F1ZeRLT3HjysTnrJdgaizGeJmU7jI9HGzF9byQr6IHk1VA/azcMRD+Ezjp0uAh1cL8N6YTkVbD62EF2H9k5QUghMmFk13OX4AaruX8MoM57ybjMVjfBQ0RWNsSwIb7Q5h5cqv974c0iqV79n0wfCYhXRY55nVR3lUfesALIe6kEc9gZkyPDS+YMREGGn0p+yBqGtjv6rWt+f5v1nhJr4IqeWdBgo1gN+2hyD6zHxoEb2zAqAQ0UOYwmfFuAcivxjMZBn0JZAhUCg7QBhwcK5TSIVmRUTA01C/Ylab+01fnsipPjQE2o1YnzSPm35T5MTKIsEJTggi7yUFSqjZtlQ+SjhxM4EgGPY90SFiiEFUm9NA9vyxtwTRx0eLuF/kHHEBbHuqXt+1ESI6BbknPw/5Ke85MynJJZY5awy2QbOZlbABD2xEh+qzi3e8E+Mo+QueGIWuP/vOGPsLnRwCBydrYyiHg5rPLnLFPXPsgyl8VAL8//3mxqM+FswTBCv39q/rc8DsGCF5/K0/mfgy9hn3O2B84Ocp2aT9k5gglsn5xGAzmEuzNP8efeuZbnsf8jpl+wiXv7uYR95Dm72LJxnoA9h0Td93uzkoOJjc/ZrAFHyo4Qji475KDeBndGnc3cwPZWHGch9gD4OQAhV4nUNgnWC7BpULADBJhiDmNuNB0hMZPtB7BGDe9zPCgDGLlrcdO1uC7257W4K2pxl5MH4WYxAQhJJH4vqKCQgWk69ZQGSSR5o4vLfZlzyHeG6qtQBaep1XJzrZbrFLGlxmlfjNMoCL362QekGH+haNwO/1n12zf18ibGY+4UXz63QtHXyMpR8SAq1ihMyWXQNOCezuitwxhwGQFICnTJMkLBKoHTvC2XNBfxZ4ypBT4VEV12T2u+ORcUc9AVZFG/p60OlSneDMtCeIoap44t7mRnDU1qFAdAAbBLfzRDASj4Pf4COPpb/IVN+NcQ/scz6O77DfpbYr++jQJgxs7yt/jzbYg9Pog9dxkFQI1/G18u8+/5WyxfXk81wkDD7ZDts7NCQvKzkR8vhcfsogzIbBQfgh0RbP1he2g+SC3gjOL/EXvnvIV/sYw/MG8WNcmyqcI04AENYME/lbeqZKdmWYw/O4uVr0WjPJR5hHaOcQKJhTX2ixJZCzizPuDpNQGVsRjj4zLBNHh5+MO4GwAcQdeB3GGDheOqAa5gj4pK8Rmx+FuMuEcMfwO1MNsV8Yjh+bNGBeUMghrVEMC6x9LwRSOWee7sPJkPHzqWteFvUzJPi5QcO5YlNJhPG77AqTCfMqmMJ40wIQOKiNb5AAVqy4K6JxZPop62oM6ySC9t8BxIGn7W1H1fX+P7c/FRyHQyiRr212tS/H2VYqJK8e0yRQzfOU0x4nrckk2vmJIgy+I+bxB6vbizBCMKgm8p2ekfIEkrg+SfTWmd9wYlL8/CRx1ULAEPQE6e38bdiaH0bYMqpzjo12b6BHEGw1qPAf2QTnPA2W2AZMXqn/dEI2vIB1UqwHW/SuvagAcQYGsBi7B9QxmOKcryFAUXt0PmkCyA7y5cWIEsMSUOPZ1Ix2fySbM2Ui2+JFWQUEJtSIVVSE4w6NoYgdBUw0S7mLUUf178HrePG7+tP+MzVyHqfzIDCB6LTtJgb3p38g9+mDCshrdK98m6mbplk9cvLJSYahXXfwg3aXQh6gzk8gkcNE8DLx0sUZiN6GWRcCGkMDmVjTEnRim9BnprxHTxhy9jAFu7SGM//ljfoepUuSgbHfYtsKwi5YT4oDMBYhJbMGwgMBmMCk8UL+g5nFDOggBhYGB0k8lryrAxA2BX8/RJ2sAI5nHZmQQAJrozKKfjWYUnm2y07YeyAuWiiMGME3DDcB6hkIldeLnxQmon7hLGmVnoAkAZBVeCAZKyvzbRFyVR4HxPi298zpbQRwrwCRwyP5FdKjYG3Mx84oWep60EZmWWp2R1foTpaqnzA+z0KwD+ccj/JziItxgS/dPsllqRJFLk3TstLrGSSV+rY4IMvrP9dDzzixR3u7Z7I9gBhmQF6SR7ZiDTCtybCJ6pwcXur7mv7iVJ23NwGZNekvyD4e100RL9vYqOKLNogARrOEGLfIhzA7Ob6Cus4wpFKEzu8DRFCK/smLZNEjdpe+Snr4KBAEKgReAwiEwoRvNlPsaku2YGGUTHQWBAipfuxulAeGRwj8YK9hj+r5uSs+zDJBmjPK5xjxtrglJ1hKo7TG5WmFKqS0sA5GLsiG0wx4s8rF+t87yb0GKU/3Mz6VyO1Nw25Pr2dqiiFKLkp/NQlQcOopt80fim3OfuWMhDBA4zC9ktQInyt81fzBL88eUsgj2EXCgSAEU6jjnSQxDTjJnzgM7KbxM3egmz8gHI2E7/+jLRstFUh5AZpUuYS80uTX4XV7EDYvceYx2Cy5YQLcydRiFjcFWQMa945P2CnhWAloNK+ZAsAUZhI4WOAGTLllitN1fF+2XxKKIs3q8Xj0WCK+D4tQiwGvTrHtNQHLGCpPaowjmQ6yBGDlYlNFiPSNYppmXXIAeevIHBk4rQWI0L4PYxsTXqwTbdVD/1fNT8H9UdcpCre319WqwnM+igki4FtSyOjPOnrpP0J9baeyMhKtXlYK4Edg2AZBNZo37nCbOwKGyhUrRDr3sYHpneQMFhIFelrjE35BRlgngLMNpVryEqhd31f4pVHK7pkqhhN0Cwy/8Wq+BO/fdLd9b/QRvyNcNR68njdgub+3rlpl/Tfq0lkGJVjhMUEZjpQ1W9eH1VHsjEhhUroqYqen7ct/69zSXlaIC+jkuOBuBvpCxvUYBALkL7IQCbE4f3A5v978PmcMDmhrZEtT/ExIhjPbdDaUwtL7VqeDKLzRmyfFP4C97W//2/dQkK84X1uJlSUpm3qa3qrjrfydQph95X1Vhrycex1PG+AR2MbGo4W8a8Rxc0KdEuOIVRp/jO8mIaRqCzM1mV7KAm86FIeSnzGPO4eqL3PQkahp0yoDjQ3fyrXfrBJRNJWb/048sNFb1AJ4XFmiQgo9sHk3KBeg3lv1vTXEvthBIU541KYKik11eJ8kFvE580s+ejN1B6zRp6gzX0NpXe6PvQG5f0NlB1UCMQvPQFsa30RPis4R9/SH1dLRCtNsPIipQsT8mySlZjGFnecDYu2gA6Tk85Ul5u1T6XifZg7pXDxs2y0Cs4vWk+ZNUduhLvdRpP47CMqmD9dDnPB7L1Le8S+npHKsDAgzOVxexgHlaE6Lgw2FI0nCLXF4KGkGMcrcOpGjpkEhWo6rKvGwtejSvppuRHPRevnVuP7EqOoTHJXxvbwO5T1jVJMKcsKC8StPU2ga8Y74nCEwOEXgEN042SJF9zLkaf827e6nKM+xpPzjlqc08A14YTeoXOKnqDx/Wm7qjLlQ57uJAi7WdftL2iL4auCg4CjQjukq/rt4KmSu3lx59irXJUXzf/0PitJZystL2hNFXI0HunWMcNiA7I1tXHWUM542OeclvS0JEjTOXvJzLMzUymzs0JT/9tvzSq5myOht3NE7MRz3W1Gb6u61dzolQqag/d5KrYWW0YNPuoNvk4uKpbX2ncaWsit9mNiGePuPjPT/xME6NHHMLYeTr+GIuyUVRt8feBdBRovjKLBSfuSbQv0X/aRNeAODHpFsGCaGWKlx2l8I7ig7/0Da/4xqe++pehlPS63kHCXHcHs7VhYej4uwDGI70pUV7XCnDNDtKykHAngiZV+isppGeycQ4HEdUpOuAPxYfdvj4szR/kgxT/juIbH/ups42DZPvQZtaZonvfnxvX/fR/w/fvedJ5Ho5lmKhw2r8U545dRXj0jDsHfKRYlZDG0TMrLmjlitXkN6GIF7HmAnK0mZcqp2Aw7FNmOXSSuD7o99mK5h/myEMlBzx3Ol4fkQfFvwsaRKZjpe7wkcIcvaMQLePhheJP/2z15+4+fAfTrOcbbSmaA2dZjlckR8m7g7/RncXyE5/7i7sPq3eUvcuf+fdjzrsBqZLHjNhliljPZLg2Zqrj0K2s0D/v8fIIN76ZWeSJ1+VhM8CNHI2otBZ1M0dVCoBb9rkU3TWZwdGiWU/XU2vCb2GmsveRX29rAw53u9HCSsmMOpKHxGdHT+TaYrzAJ/mCMl/spoi8JeFhGd4sw5P37AOI5M1Q4LzryGHOHwg8qp44GBQSuTzYENXyOEp1nQtVJKvABmTviDG85gw9Lf4cpkr6UT4IixTb5+GHktmUR+AftX8k7hn7dR7vv6R3WXJRJGBlnnRGIyhbefx4UJGmY8mCXD5zelBTcAKZuQOZBd0oNOmrQ53ofK2qT9ZpTL6O1c0d3pnbCy747xGMQuvDT06BZPQ4f6WWrA3CJLvWOmXFOoUYaHN/jvVzSLulXlryPi7ORxqUYd4oZh7M3lrg/jK7kezYEiuVY17djEVepXIAC0L4/tzouNWY2hqEavdyrYj4a5P5pdYiC1yjdbg7w5YnZaqsGQpkwlbOJT3Io0lfkZuOTnL8LdqZScgkZ9v++FLAKj8oEOQis9VOKPIGp25q4SFeTtiATVWTQmep6mpR2IxQKKzsiN6lw6wsEhittPsqyWc4UR9jfFN9yFXqHYTqqLupVOykstYvW93C/rPRhn9bYA8wmExjI8gutaz4WN6CfASQOXTxKI3CgYFae6DH5DHTcFKJOPvii3935U9XLtr0zPyL7n9rJ5y39eRRH7CRc1f038C9Pmh+TA12N8Tdqp6LiF/LbQRRowd1qyYGp3Zfbl4HlRC1IIBuv5GoMOvZkhKMc/6WQ/49PF7qIhVpjOIoZLAjLpRpmgnm5saDWbDjISCt8VoCurV5smOSWqPGa42a4K+9DcAvdpiFPJUZcJIap3FTjBIaxzKUcEszI/Vmmypt3AQGd1tFNmvRiDabkUaC49p0zuIvbb6ph++Aml4eLuB2oONSgO1NhD3xGEVgF8jQYbCRQ9H6jTSGD+I8aqWvBI/A5VqbcHtpkpM7hma9qr5sU6URBhspxH4xx1TDFfaeyqZQ0iB119eb/mNIH8g9f+2ZkLpcRwQ4khjqB5U9BdDIJumE1Ztgu9ZkYf6ShNIvNLV6a0dbAFkI0dpy1gyFsSHXXaOfTKn+xJS0SYoP1pPAySpVc4IWa2qkNbW0QIcIJZtOPrnWHF++BhSHL6lARbeuyQ6FjOHMyGrqLiSFaLle1c7TUFcFBevLTjzpXAz0bm0mCt1E0cD3nMki2sD5AUi0dWapwYA6jD6qeCk88LmuTbv8ssm4ho+nCXw0BSNxGCNBC4hp6EReztavlYGOdQ8VQZdOjfTVhReW82PF8jx0M6QQjXD1rmZdaR+kMNaGkXFPAeVt0FGNs03UvQUbgfjNgHSyty305XWKpf98CiuGYrNSW1SZGYJjCVLmBbsbTg2uS3E4WIpjze6MF/XL3vA1RdVLDdycxT6DvQVvLS89l8g+dMZ/fvbL4LCcMA6ehnIc7P7zSbCCvSkNZm3n8JDgrydhturtwvqDre8kWIRHATzMzT83u8ufducLXfStdKYp922P2zO7/B31lf1qY46RSeXUTwbU3DVfVf1iuq8MXeYyhgQ/wMHz5qGKxHRf8n7fby5FbEiTpuW1VUHmi5hazOPCUzDRAYrFIghlzXRNhBPigCsGAU8AVIAwT0hcAB47PJVtkPsZCbdVbrZtWMzH5eG8fPRtHW8eD8f5+hTfxDvkrskIjV3dMZJ2ZDFPafQ6SmniHdgPt2nkMQx5rsTbC2ROk8KDC6gypQiBOxDYgeuHD3JISB0gh/rURNB+3XEoNKVLXPJ9j4H1MPngP5GwEVEIJliiIY3c/23LPuwKJp98WjF8h/VzJQU0ecvhjtENpaD3m5IUc1FCIzDSjehhRI3ZNO7wETG8MZzJhZ4ev0Yqw4QzX4Apxw1sE8kI0vye1yexESe/beQJQ+veDonw0cc/pB4uBCHwYKcHsoRA1JD2k1yVWHjNTC5cYRsZqQILb1goK8UATyGKijCGxLilq5bv3rK7iLQgaLeioXv0OYqgxTxF9tSxvAlTSAogVBtTmCJ9qKkm4QnmUPJur+yFt3EKGHPw5/q3YrmHOY3XfbXa4O9db+tU7UoU3N9RnNVIR+W+3NwmZNDs7wpQzFRPhJkCexQ+mAvqDVoM0WFZ7KF1gynTDAtIbouz7w8wpnOfGviEh8kWf6ZhciTQg7jPN9IpPJz5qr3RN40wxoGul3zF84aFR3Q6JrOwny4f4oDP+q8ln4+8/9V7wxFc8ZRqi69zBUzs6zjEQjUQYtez+zDgUnceyfyaIihUCiCqmOFfeNHnaEyriey31Xx+VxJ4RZCMshuwjuWfkNIxuWDua78R3GFHeGfx9w9CwcZrO89xCFMQENaaIfMdkG0613FpIdkk+cTL/PZizHZ6VfmO8xw7Thbq0nHIEPEngNCNy4NHAL/K+yipuro7fdG14J0ALLLIDem8QtSgmW9Fq1h0BFxSUutmUUy06dagsnnakHx9lsUnRZsUEOK2DzaRJ9g1/gC5djvnKtPO252+XFLzh4m1L5tWPD4H5K5ApICymYbqZvn5OL0r7wqm123On1/+WS51B/vDnZKIzNDBcvnwcFEPq3aZuWNT8ElcMUjFQ4pFwC8lOI6lC/LeQ7fwQIosZE6pDGXtJn14aqO/BzcG5DzMf8C9NNLTYeDOcNmUvCE49TqetJdw80+ehQr0WahAnoUSZurkgn5sa5H6LJQ+1ZBwYRPoiAnqUpDGZHVB0xx4tguRmxGi8NONagndVL1Muun/u/51FU/SBJJOqoF5ErwJ2LcZw2RyKPvlYS1998OyCsp/PcaOT7aXewIWRFcbyM1dw/vPP6DR158n+irpQzJAFqQ0hW3HXXnvsfSuzKvKpR5QRiIGB8o6e1/hXVuYiZjWS1DoXZqpOv5Aejd5mA95Hs0vcIUv5lu+ksXIzIVtkfNkhFdst3CtucWOXyuuCKcLdvrynijXP6DGUu+xPgCB42sIyGWseiUdUzQ+zf54l/9rs4Wn9MZZlMAgssvfr0aPvdq4PYkkzr1gqZL2Et0DCfeclK9YsZv7S6Kn/G/eW4Il7Fa75NWf3wow0U+Qd5S1g8ywyephLFTlqalyws0USWEKookecU2e7A95UKN06GX0NSyB9rCseGnzlcaD1yUtrx+4h90CHWZehgd2J/SxNZFNn2VTbfhQZ2PEKUTeA2lbdKcKZ5eJoAl4fAwK+QRyfPVo81s6Fsu+GxBWB4SVAWGFJpm20MJHrKv1EYshATsWh3HD7BIyeG8qG2YVBYS2YGCkTdG9JpkFMRM0Ie22aLMOZtnQKKGg39E6CfrBhxVc4KqoiGvHOOlceYLIoy4EkykQrJBlMfq5Ge17UacUnh4iwB57LhHfAwgtPcfrng+UHi3BcgmzgqPRPiSs0BaolsKkrwrd6tqvdCfPLe306/2Z1Cd1DK5lI0iWfY7AfTi4KNm5weqx41yU7oTj+iwSSp0m7ICzI8jLVPY/yPHHpLsoOIr3nN6C20Z6SU8ve+ZOIgM9+miAiqqweKCdOyD3DGHSPk3R6jnLXkO2xwFRTS/BxRKne2NPcdXHuX1dUPm2bEPhySWrLnB/k0wdXAdoUnF/vp7UoB6CzExT8EYMH/Bnsu2HmJgxokPOpyvOxEUe3gTdzhYETIZqS5CjzrjMTulcNlJtHOA9kUWc8yNGFytsBc/xVHFPHu395Vcu3fpTK9/cfVNp7VgUHeoiVCkrmDU4ee1yC88qjPqpAgBlOJE3T1AE7TQ/erbLv76eY7fk2F87tg3JcZXuvK/Hmi2uq3b6pK638QKurv07/a5OTPx3Gn+6/bQF7gryECIDz4E8pjhN4Fw2Oepor+I20wpCjpuVvLkC9fiJLCkuzOzg2B+J3DR5iFrg/hIk8OoJmpIgxD5SK4uolSYcFPCbwcWZ+wM5pCcsHYBBrFb1MRsdMU14uMW0sfisJmfCOIRpAks6J+Chjjznl8MZuQxZs44oE+3Kav3d1ZMragVc0CVX6QOfU3E/ELhHBmMlJEuUNlyOZbi/bkrQ8afTNmKAI+HPniwFlBAjEQYE6lAbjYvROGFjBALb3MEglTl2QkIopTZOs+w7QS1Qoe8TZumAl7XdJuSx8Ghkb3f73uu+l23es5pHzv2d3SddlrO7V3jIbVw47XrBd+bcgvr5YAR+djfn1UZDuGqh7VVIhXTJ9AqccBHaICKYN3eVp78DImUUqxirUDIbsLDKrsQV2i0VRu9xjs9+wTku2ViI4/H4/iLt6OBPyKoQXJWPCHXY3l8v23vQoeyelu7Ys1ANlWlX4vLRso7fVMfyz7xS6zj3gVOujv3ZKFlt1p58LMWheAxdNbr6kkbHK/koxSdOVKxdzZrStyOr6EX0bQQJkw/LHiNfa0ml56QPYF3UHthEKgm1IX4iTyj+SUrqE8cJpiAZ/rQhHk4cXVHmgCEdZcgYdFXoUNxTBHVssWayVod3ZH2gcINYF4wmtWmURiCcaFgLAwVaxw4apqPJnYotjn8feUBHcVMJuUvLP5TjRM58k5mrpTNXqxymHCgfLjFeY+hdw44W2NFaz47WedmBaRMzH3ZshM8LExS/kJvyhcuJUvg3FsHt7hgGbdmE3BDUMLISCilzC+oE+7MInzjDScbossGUVIPz+dVH83h1Fy8kaNlqguS6G/cFuQ2sGjRB3m3A0B9cQHBKAQJ3IHCCfNEEBcTVqSbIIshpgoiVrquDlooGWU0TYNp6rHM3HZUdQOYlxZ9/gIvc9wrPowbCpllj55yXQ08IJ+8LcHwe1+fvvOQ/4vXVAGfiX7vUAW4LwtHrNRRgyZQ3OvTihj0X5dyyJxbzCAM+oBBnvcDprd3dAC/dSyFnT+f9YwBcUPzWXt6g6DrVN1Coyi2phb2xeqHbERdub3ETmRjAXT8T+v5S45i/WCNPq2mkaZYMSAVpkZAm0yzqhgi3uO74rVwzEkKWXG0G/ebcTYrrNa9rc1NbGmlLjba0ke4tRjMD9e92b4uowEOnNg0hU0Ef05itW9fhOfsi28oKmNCt60+yj5C9wVntAozSeiZBeT/+MId7rJtGUtjnkW467+iGyz/NMZ0h6g8x0d667wh1HqFOmW1HPlKnyXmW79/DNNHIIzRSJpzLR+sJR+v2fxp9hEY14QxPpPH5kAaaYH/e/n4JCltxlDxq72Q1NGHTzJjn59kFJTXFsg+G+rpGyA0Qcg9Kbxo5p1Zu6sBxEBvEWoc403+tY2Dre9zWRhQk5jrsZ96BW89qFaHWdZAfVu+ahKkbRWgll2SSUbn5gQGHCcJLAoylnuiscNvDkl7/xLWVBdE+RZ4oC933LvddTGL5LhvneIDpcTKepl9JmuwWhX8yY8yiTOku4EQNgEGmtr+WgqDPT355Mty8NHKvv2iPhffpnngDE7+BtzKys6DSag2S0fIRuddUNLKoVlN+2ZdvUXu23iAMSvd+dmPZ9+gyJCfefZhTMAhcSJ5eF8IdzvSiHLYQw20v5LOM+3BwyJ84V21w8cOAKVWmWOjmBZKlCSOcRqK1AIF4zNNzbgRyQWkmdEyfa2SXlydyp6lrYk6fJgNHnM88mW+fs8eN+tN825P57Jz9gPN3n8xfPqc/LjA9WJ4u+zJd/mV+0HgQMkOXsSI9vzw1J04+me+Yk98lqKIH6bYRkjzKaX5gDnfO5MxYGuTzWNCI8pZO9UDSjnwLbak9U4QwYjXJBS4MD3shLM1fVj5ThIfxECYv6UzV3l5JwbAYt8MJRXEyjsH/EQ+F4RT+Gw4xdlHD3zd46tG8ZM/Ka9y1Yu8zNp9hxkz/J5o+HyDgrT2appnzwwWybYJo8j5iacdT9ANP5dMnadodwDZesUovf+rk3uSe29sG+wEkXLG0nVPR7FP5zKMnax00faLWWdwBK6v59OpKlXk1n9H44/91zy0saNtqMdsGLcP4V13zsmWBP+Tso4GofSGdn1HkCc7mwSHer+5XN58d2LNDfjMks0MA5VNDwrYMCbuAgvIBCbvNBh9niOJFldeD92J5XSzOMvni8VV829lW+QYZ4QtrPci9LovxuSrr4PPGbAQf3hq7PeuIAxD19V1VfeNUIOWEW351BOTXTJ4PfWzgYskjTxd2ahnyC4emvgBvDZwRqdZ8GTtylyVnHPvQXFuQRR4ikhpoq+aV9N8YnmUKWabKFxMCjAl07VQ6heM6axPhgFpxCxwHoCl4W11GYOfhsOvr0uHCDmTTQAMI1obYZMFOmt7lr1j+btvlfwbfmV3+R2xhsjbPG1vvn/eu6VhVGalEpZtVZ1T5MKBQgtnGIvZUOcFfsYqAjxgeBdWueBU1hQ7x45NxIKe2WkfVsKS/i8PuQH8oJyCflZVKQF9/4kSr99l3s17i9vFpZwE+cTbu5PptLNYEt4p+ty7uLFqyuOAJI30kyZdHktYL8NRaAd7iBPiCdQJ8oRPgi5wAXyxvLMlbzIbf4wEJl7vfXVJxvkjFmbJRCvAG00Z8YO4HPAXyezCDYUeAhPLDNHq5coy6QMrKuyC54H0xdog9iXgIFlv8VBHugo30q6c8WdLTmnzro1UJ4RViRCPFRUQuNpPYFiSVeoiCwGc8ijReBdelwgNnjf4agqhOUG8IQVtfSlDuCNrKBCFaCeq52K2OIGKC8pKgresJ2uoIatDkWoJ6dYLyIQTRSwm6xBFETBCVBFWDnRxBPSbokpIgWk8QVQRN9PUqUR46Giw1SuouoQYIwqrXKAnqKUFJjaBLqyqnqFcRdMmaDg0pZ4IuLQnqrSdIU0HHuJkCGiuf0spo65Ans3Ii6g0Jv+S8r1upMjtnos73lNbGPiob8mRWhsqGhG89b2WbpKjhNSU0hqlzTC9ouYe1SvC7PKnRVj21+w0basuuQPdmvFXSLb3uTWXimT29sovdwHMA9ULIE2W8QcXRe5o26JHaO/OTNE1eL/kR3l0XBpbW4tceDsikW4E7/gg7LZyoyqo+wOzy5wpPf/jwvxvf8AY4WKruZasjlp0vrBZmX6BbYKZet+zwLCR5AwLFN6EbArYrOqK00BvvWZMaT5Q4smuQX+6Z6t63SXi0kTe+FiBNbjkMMQLrW3E4iwjj+/TJXWpSBi+lqZYbH6HxPkWDxvto/Cu80ibBf7892c/rm/6bemKoqCGylSIYAJKk5a4Tpxcn1+r9zh3yiwOQLShOGuTDTt4A91L+GEUUyQ8NhPy5vJ9emrEfk23EfqCTYAlZoAiUPWiqXxWI0IEotIsWorRIL+9GKNQxvolEDKmNhe2oIb04ixMF+CjM9tR2dGddp64/7HOpYlPK39mJwa7yrul/tRUZLShjlYyWktFSMlolGb82vpAnIgAtpqSJykAIxekl8ImNgbsG/wBPBW1WIamgGTYbBco9MJs1mSI5XOI5Hph4RDnWoAjf3NwAXKf2RKH6cXeJu8kipRl40hK6AJJL2ChhtWRuZYgL81BSgHzP/T6GU/ygJHAKOgco0znr/BQnWbaaJkF1kJjtCixs26SOb6WEmQDONTNmVsnEgPmn588/2g4UhrrPqrsN9ylx79OIr9cS/bm69fD57e0a+LgGbpQT7XbRchWjRUqmNxZ6yacAfdGYvP5Skn9brpZyeeRI30xq6ztMgT51VL6dlBsKD/YHLyh5tBae7pWPJ3lqYAX8/D4upIRRhvIOWjJn64Y2aQN2csmV7jz/9yZjDA1QOGTkeZwfIw+uN/O4Q6Bf/vSKJ9DqQAGKVzjA01XJs0avyGlRoY6DhjtU5E2cqYX4sCzHrAGw4W5O7beT8KfJjxowkM1KG0O00TUKVYM4qB8bt+WRcgvqRx+BOxAYkxH1ow+JV/VjhKD91SWsdQxRLcS3zVdKbYVNWqWSYlR7+vdmpKc/b43ewP21mbxRQvoj3F3jP1vy5KAOJmzLAGOqALBB3tTfyvCV9XkLGGRtvN0jWXwBmZZJfm+mzh9fozsWk5lUCgsyX4QK3Os/KvPN8s6DcJlLE2gUx/qhS6dIJWpJcEKBaojJZ+3pdN1kbCnhII+qNnrYfMqjNRxOEBT+xuWPZMVpD9OQ+CbU13XAUfyIkwlxQ0mvD5k3MB/++gOwscpPc8FdLH8wkEtSWH229otDhzMJy6yijjJPZZ2t8AqTMQJ/ChBYdqLyUAJy+yaoFjkFf/RCHkJxjnU16zIFyRZImB6W8H2DlIkDFPSkAVkELjjKDEL0dyrFDjSauLSw3HOPHM393V4evkF1bNCdMfgMJyjuu4U9XrHEldXLcfSQLQvUixdj7JFpuL0AIri/jlkjv5D0TO7P//Dxx4oXRw+j0tErg0WygoSh+tUDoDIGpofXrJJJ71FcCoBhidQ2miiyJlqA1y/VFQ8vL1Xqir/f/cBzIXH1DV4RPhAkAa8sAmljxXXKbvIWuKdy9iLRL7bbnvzc+q8Hn/P4V9n1h8O829935/bbb92uP7/u3XTk9jvueO//IuqMkiQEYSCaC/ExcyErSlwpQ2BjdMbbbxSs/aE72JHqEzwS01JPGDGGqjSnL6CZDJ8DlHgHKcHoa5dy2gwO5BTxJrVvlZMB5WpnaN5KCRnlDA8TXfbcqOb3/xfC6HcD40kKnIRQ+2u/XQv8A741b1I036sPJ/wCpGPEDIaVwrwz98UVynonH/j7yGVaGyV+RJuWZj9GLWXojglVPDwo9nvzOuTTrp6tBIKZQizSvurOBBfs20tFmN1tC0WI6SD9cbORH5RHPzFGb+r+kqs4cG6auQ7z9IaRDN99et3TCwD+2rgG8Ha+IHip2+Bv2zbDvfxs27Zt27Zr27jatm3b2lO935tvJm8WsZOPQ3bi8gKWlyhufT0Rlz+wvErx6CEdYcDyRq+5TCQBy3sV3BUNCC5qpO3do34tBjghlT/zOqTgP8nVXfL2X9+a3FR4Xa9y3ffBZ+58/msCAaGF/DNCjvp9Tl/q26f/qk049iVeq0jOyx+g/xqgzVHTTCJeYP0cbv8WamQ8rHY5qyWEE8AmkTQmE4SNv9zCDYhdf8A1H+qflUIX2cULegpLix+VCBXmcv8jgZ2Ya7e6G7u8x59mnm+QRwSM++wcur+Tg91Y8jTr+tDu68PcNrZz9si1WmxtN7r/DZ1bSx5jarkgrw+sfnXnw62jtnKTz2sJnQVjWRujhwkY/QnadBx+22Z83qEz8MK/onvyBCdp+ZUX0oWqH8aZcf5fTFQAXx/x4Yxw/NAHHnE+Xf22Tc0wP4ZgfdmV3/OvHRyrGtp/1qD5TsD7/MmZgfXqCxe1hFOjIumohF1YoYmmFsITXW1kHcQj1LrIegg5an1kA8QBzBciixAf4r4YWYJXLOx5QfMEwUauL0HQujaX7dBai4zJ5YgqxAUEidiKECEWY9M1iJ8QExHf414AAlCvRJ6AeAt1KjIdPg2tBytXNkO2xZUTLYeTKOUF20lVO5sgY6uvaa1PPGX3em2t9G4jrJfNPG7zaSx1VtPN7m5YA5R9fcok9Y8IynjNBdEH4gZYsN/XYPr8YOrFNeHhL5fVA3HySchPFn4U/P3hpEmedbBMciV63zQPyqPoUu2Cr+og8uOVixT37SlT4qEa7tbCp6K8/xtnvaKG3nKtxj/qurKiGs4srF9qYWwBLzZpfOZoVAlOv/5rMXuZFxR3bpr/7+cVoJfx+f6ib4PgF4uXq+P8y2DH+C/F5/wjoEp9QLP4XCnkHXsRelk7DlZNmN2Uub4E9Ktd5v+ulQj8PcPfp90mGEpiqU3CXOHi+UnwldqgvrsnhyLoB02hQNAL4jO2q2SFAAA=`,l=`H4sIAAAAAAACA0xQVVZDQQyNjNZb3IuvgAWwk/KP85snyA74ZbFMUs17M9F7c8/Aw8cTAgD+0u0MGygHmxk1enOjTiuicWm6xhzpBaVlefFB/WJAtOAXeVS3oJFCAwUstfHV9WrOdomAbhEDiZqJqWd5wSHKr/UCV4F6y1xEbaJqML5aLJl3FKTctmIJgiJYibQaLTINeRFaQlKG+Qe/cDgaQ4DOhMhvbe9E2M3M0NkLfv8geH9IBEfMudsjhg07dogBYwRPOcYTOO0TY0Lqn3UBCdWc2vT8gi+vrtO8gsEj9xwCMgLTYHCTEqDz+IqTifeIo3YaUnmW+7Z13fgX7sI/l2S1ZkUMA+Csu/slj7K3OLu4lZxORtjK0HRwfXOSHuPjLn/cPPmYvizChTFdqLpENpt6CDZ3MZiMI0cLsO4bg85FC7c3RUzkCJng1nYBdIa7rwR3dgU5Yx7Y2FgR3FVnppy70MC9DQEr3pngvgY2lMVb8YEiz/DhmmCdiODR1jwBw5VSGLypomW43p2QEzslhsdabQpPtFqONxQYnm6M+0qZ4ZmOElNFCZ7vTBL0mNAzvFgrbtTDy52JxJKvzvBqd5ZMuqEAr9UhJ+zCOOCNciK2LVWDI3irndJHdIPOY/bLFFQZRt87XcY7DRhRIwkCegLcEy5WGheC0X5ZUaAkKcZO9uB/FUOlq/P4eYKk443FeryO0OSWodHZqhgI2g1Vx6bLDJ169ymOGN6r9xC6OiYPN9uqj9zpDzA4bdbG/ouxKBOCP5gyyrKDOkE41BBdJMn+xTqEDHH7XyX0s7i57sP0CLos6TppexOZD2aysS2GhirI5RTY02Q0GLaniqAv93FLvlj6RqcfCfvGUEohysQWS6M/NzijvbnGjwS/tot8RZxjIvi9sFn4snz6n4WNswW4XNg6WPpLiFWEx5Ek66SC7uqWSrJsty3NTFSaWob3BmXpocqf+TEzc2lQb3n1WV5mZpa0DOfZ2+J9+bR83OPcluH/MyS17aXurzsiEiIz/oDMquz0mbPnfuM3773v/gcefOiuBdP/7JPu+dYbW120duOiSZ+nfr9xflXsBfM3l8KquP1mMWi0L/jT+Z3GgTc7TWp4aWMHtqrEVf/k3Ka9wa5FX8dMrLgbF6Y3Ljz+go1oL9zc/XyKsybCX85He97XblXM2JkYLg3RTw3lX4MLkn2wa3wlvnpR5UabfuOYaZ8ya9EeN5yw2szozIuxCIl5sOmT3Nv0SM42syTjpiIZNAOSspkiCc20T1MWxP8hJtt21EnRmtbU82LH7nh04rS/epgNo+ha37XhkdY9jfJYXGsm8Mx+/D3vxdxDrWk8FPs09Y+HAeYUkGbGTsRjajd2WIG9dVOSSIMx3F0GgkZHUjY5icGWbWt+y/wv1FRL7j9BBkvuX0F6S+4f0WeX3N+q9Jcg/SX3pyD5kvtDELfkruqQiyqtgmRL7nd0wrJOeBCkFC/h4dY/rVty92KbFqhj5r1dPTcwlclkgL3wrxafhmHrRXJYwiUZFofJSNr3sAQYHzMOjTlHho5NEgMnSyZT1Dc10QcsscP6IMeWkkOWoAsdAKCBUF8Pq8C1lJCUdjE7401zREDK5ihJ3cxLLge6mFMarfgRxPkVX4McXfElyJEVb6AgdBEqrw5NVanf9z003HXPNLEvSWp1z0jdc1z9stAMScaN+zn39OCeiV+c9B5W1zh1zVBd07vNNX11jVOfOPVJDlfQX/tBB4ff4arfucNVtoKzGOsaP2SWl5wh/Z1mAPT6tDL88dCq2QYNtg4y0IAHQjCbf3V0GvJT6h1IdOg0XQR/UGRWkUhzAIqdTP9xgH5upz9wmWZfTRII5ZxG+qzmaNAcLTQ5e0yZCY49xbHQMMeSazFra8Hv6nzMFNZCyl1YS4V1oLAWCVYJimeleJaK5wFxUiZz4lChnZNZtE11bIwHiWfyWNbFuX3Q4yHCji3yd32+OTzJ+BoZjwBULzKA12GweiIVgMNXgMgQTKWrjmQkmRyCB2sE+xEWi13/sYJqRfAkTDaouhOROUWk0DjYQ0JhCApDLVMym1ZTPKrbwqxUWIZqaKHoBEXHCwG4F2bUXeNuDygDR6PsdsdN1Vm/ibGeue/p/lVsVxzrWnTwtTj2hLXoJghm4h6OeQoZ3RojkuFdg8CMAYhfciUIQj+ABAypPl+6E5slK/6W3a/4ZXM3yWCvht+jx8Dh/WBfSMEeR1pcDmOGbuThNkMxOeJX2RZk9noq+SVzYBbMQoc0GHGPc3FSnXbToIxHb0mDQTywmwaVFoY5EhQftOTQjxJ0NazqZkV32Wg6OJK5ZqC5MNQkKDUJptt9l7/VMu6X3But+uy1Vt19k3S05Da0+Vnq2KepRx/XAGG4ZBouByRfiz1kTi9lDoLopUlRSp0Xkj0CIU/B77u4oNE1kCHLpeZEhK8eZimSXhePTTyKbHulFWwZPybFcfEy3zUnJrnhmBunscNvG02HWo4zHRbAzO0t6ZqDmHiia2Zg/F1MsD+UAf7WefPIMKg55FehUz/NSdaJiXhqwo4n7CLWGsuMeK6BOl/gXBAn4AK4na1mLKcEjaVALiGfkpOUDWUD+aQsUh5RHkFehCrM9jLgeYHB4y1oWNzCSD3q9xbrp8VGUOgEfCA/TqqhI5CcSQs3ZyWQnJM+ci725bQU3Bpbazm5vbMCwtazO3JO5TLJiztyRmWT5FM7MlZ5dPsenRxiDs+QzMhBkoNyFypNBMhX0qlXQ2rqVHcaRqjT8FnWmGJByLRGIizOaryNNdCOgzhhZIgIC5XjnN8yLEbTWoyOaTEqJ0edShdVw2rSMJSj+6dYzqKTQ49o0amAarWbRilLYwZ5iok7n3KoztHBtrvZdkTuwUbQVlFPlayapYGzibUoIKxdX7M2bKKcrHYx12qCs0dzsRCrB36ekjIalqOcJTKAeCl4dmhOlKl+5VoJULbmJCdkNZqCuP3rjJo20NLgqRfQqUoBwcQRSAatrFmWPkCeEchlpht8oHPOcimegeDvZRMS2jCh6ZC85uqrazDuO87mNK5GzsM4lmFWI5e+TOFY/BHgLJsMmLhNwFd0Z43B0Wr+OGXbT+0TTSYFYMMA6UmhhRn+awddfQ19PVhcNTkVYnx/bSpYY6ypIPTW2uwa6ALpOpgX2cuSAffL65RunqN0c7Vrq2vr68MA4UOfwjW+3xZ/NHQDX7UW+sumaOmD4tLQM4hzAo3iBd9hgn1iGsOk/7T2BfaJoeWq3/qUSXq/bS6vt4Y2/NhflmJ+fWikZA3xtMJUhJAQXJtvCkJCN1xGd9HktBXe7M4Z0zZrBKH9hvmDIZoYP+yuJKSdYIvlgGfhQzbBZ1v/jPZHP/0ppnQxPbzwCmufFu0T0XNxYufW0/r+UvWIzTCLZ0lg0WCk/DFHgXateyRmWE+fN3jV0ccEsddiPt9gCAv1vN4THOcEpIaOdftjLxMUZDKgq15nnd3MeHbKWvSMB9afTCxJgD636MvzvlTOnPdGPICGCN+8NxZvr+n7ApJHUYr5VizJjaiAiVFK2I75NvohbW9v4cN5YStmrE6GaqTY3mbp8q0w+/7N+g3FZEcHkbcs3M6YrXYneqxut7ej3QbrxN3SFZha6HLbMexwzztJj2TboGEHq2Oh6o9gs6PNtdrsk7niarrYg42BpFQj3M5WdPv7ddhv2Ntvzf0+6fbUfQGRWkAftTE80/y3r/hlKS4AurESdhSLfvm8H4FzK15AOOxe7RCArNy9eOCVAmkrBTEv6r4YHgGrsQc4y53JKerfK+VECrdJGSTJ37u9w2/0MIY6rgqx6wHCbemB83TO/ukIc7di2NexFRlYDoZv0dN77Z+Eru00dzLyFh0JtrALG+cpbAVwIm6/kzybrnMtSFApNU4uEHa3uKAtdPj7kX8CBa2ublreL83eC4Lv/RTAvtTe0fDWOxteaz2zgVcVvda5P9H0+F/wXzEPp6spPJ4qNgk2rpc7z5scTwjb6XuM6rrzfItBbUhoDEwXHOdvMOIuhxsSsts0+wdxfuFvjJ6NJtyq6k3B9TcxkcNjv8k1G8Nedc5YWPDYxZMA3KJbQFwoN8dwwpX7pUyjwFtqLn2s17WmvhLzvUf5vL7a5BJSfiVx3JSKBOomkei13/MPS79rf8RiJj5sik+dbXhah8pfNRV49PVSgSzrccygZpZ2CDguCanYlT5kKQ3UjgxrBt7Eh9yj2kFO7VBO7eBLWsEo2hGkkAFsKKTifaBQUypWwvCgq5sp4WJ0136wfCxOs290I9akgxv1ZV5UOG5K6g2ZTg2/U0EuAAgg2wVEv0SU9tezsG8xwkbIX3C0JNxhSfHrLIEtb3wZTVBbWkN/3Lkm13uf312vKRkKxFb6il/1Qsb4pDKngFzmkqzFjsVBuTGWnITM7huiQAeONGT8oqsxWrlUzQ1y7qUv2w8aALm7QbMXJV6Jqd5v9RjTMTONx1L34pbBzgvP47s5JJZAX+BFY9JUalO924QNjCYsc/xjLwutZcFVdGIQy/yAURPf2STUlxsvQSMANuhTacBurWAvCc7qJyvuyOZZVuGbQYHgCwTkpCb4OPrWrzdzWG3jiTjbunXcdGf5JH5IjCaZIXA1yUIzg77N/+dTIJacxbtG3jdc0nQW2V5eHXLfHsrRMWjLhoXFNiUaA29JMzLgvS69scjbwDel4vSNY4gFnqWayuGQO2eWEdA/I8IseOSKYSCspMzMC5MsM8OjckX9JQXx/X/Vc6OuRe/zy3jiw7XtM0ly7Dhmx57jxPG94wfHrmPLse3Ydxw6wnHgOHUcOc4cV45rx43j1nHneHA8Op4cz46FY+lYOdaOzQXZuHEAeMix586XG39/X+9Y7KMZKSFoGxi0GwyawW6BynAlZaSyhUjlFJHKgdokMOGcenysU+ZjnDp8vE1dRJ4NEXnWR+RZG5FnI97gVRxVRa0qKlVRqgovIc1Uwk4lbFXCRiUUKuGsEk4qoVEJa5Ww0t0HsJIHaa75Jegv5KnmGWvgtEuN8M3Dy/QYt+37lp7YI1ylF7jHxhQ97vKoZsM0ZsN0zh9tDu4h4zpc508WZnQUjvNnCzvoKnybv1jYxRARL/7bLECHIfpYgMl9tI2Y18bIiCkjrBFZkVKWYMoaKyzBlBXmRkyZ42DElAOOiBTveTPyV3t3RI29utZvFtaoFN7N3y2sUDJkzg8LSxQW8qICZyNedMbJiBed0BjxogYJY9A+4YMRnT/gvRFN32NiRL8JWliAuhamRtRNMTCibgAYUQfMsAR1M+yMqNtha0TdFhsj6jZsJ36mN9xS6gfIF38S13WP+CLZltHm+cufQtSvH45sPwNqrhICKvZnASV7toCCnWvAmZ1pwKmwBjag4RKBvaB+Nc1iLdlKsrlkM/keqA7YyX4r+w3taeF/YwFDufTl0pZLSy4juUzl8o8662Zz2wqCIiCTOPLkUw5M2PcQGC9SWXK4ztkuVapzjo1D5Z/s0qVndwAC8GXnIGl3wMV+H4HZefMeM3aRqst6piVhF88uY3Zx7BKzy4Bd+uwy0y5d39ZTkUC4ULynRyM8h+tJ5DYlOoy0eaAfqJwEh1v6953B4a/Y1nW+dVFPhf8tFF7+TgvfwcbSFoR2tSBE9ho29VD88DLXi3JBgP9uLAgXEOPpv79iUGAj6ekz2li/jJB6GVIvQ9NL1KFk/dY7WuJ51jVGCc/BNCRaWbVJ2WbENkO2YY/jBJyt8lKI0REG1jUFj3IHW0nBC38neB0KXoeCt2kL+NQU1E8krHRvYQeFieBipWJLU8HYLnbKi7umdqmJuN+jtOxT4kzRPabZdG5IqVoZHEIfJ5blMofwLQqhOEBGoVhZJuLx6bLQ2wPLxuJkhYxiBIUsxOgAGcVoZdmsFI+wEI+wFI+gEI+A4rF+zVyUJNVRCnRYI4QhRgkhN4HgC2LZgGV9ls1YZtNY0YGVnpVjVjpWJlVlNejTEyWh6zFfKDlumNseE7oeZZyQVP9LKPc+ezVsBZde6WFGuzWrF+Kzm29dCdQDrq1eVy/WJ3tDbrpArru2Wb3Ns6ze9P9r9ZZ/yvU1FaO2CNAM7dEMLTnRC070hC5nRZdzQJezz/ne1UWguj/h/WPeONUPGy4qp4vizDnOmovZf8D+ffafsb+ni5rTRWU0ckIzlWpJRG25iJmCqGwVLmpVd1HbdFEPilXe4J5/yKWecOof2Xq/S3jXPzbPM29aogeUCbiDh5QJZHqfSIrssclO0rBET0yzxqUlekr9KC3RMxORaWmJnpvqDQAfUFOQPaSmIHtkmuKRPUamurQt2h76hEw7L2WBTJsuzNY9L35e2bG6XEbInlIMkWndUGJkWhdTrW6cZnVu1NUqqLyB0BRcRXCUjCmtzoC+oU/fMKNv8EeszpxlGcuEZTn7plSkEdsP2T4+zuqs2OWAXfbZZY9ddtllyS4Ldplol02P93uCSen6hkUJVcHa1Xb1qm1X5TbkSqXt8GqhYW29SA3r0p3IbdOwlmlYZBomrS/cRu03Z3EdEhnyWcoaDg1+bl39qY/BtgPdDenal9WrP/Z7nI6gnA68KQ5GS3/J+sFNNHzjBho+cUMNL9xIw0cu1fCWyzU8drGGPScapi7TcNfNNbx0Uw1vOqdB3BjBzAVC5BIEMwabOnO0BwsNU1Ax5O4o5F4J4S23r+Ejd6DhhVtp+MTZvH3jdmhCOBjugY2Le6hB3CMNb7rHGl66J3gWE9Mh39crP+AgGa/yB1zWkdkBBO++ARwCbgOCNZ8AjgBXgODSC8AU8AAQDPsIMAfcBwTv3gKMAfcAY7AKUAB3AQXsAswAl4Cg7BRwDrgAnINmgFPAJ4CYgpeADvAxIGbjTcAx4CNATIwAesCHgLpIAyaADwAxVhHgTEUAUJd32h4aCekVrzrQqb2CgFmFr+CErpkil8kVifSUsSS5RL71TmMBd137DbDpxmP9Czf+C914u6e8fguFazcecs2u+N4+ne91auuZ/V2GqwwRw6WS7u2115mFd61YkF1FPTOtZaaHb81xoBGVVjkRjQkjwSfk8oBcHpLLozWXAcYkoycZE+WdkZzkc+TdXeNdIgrVkhnvvEFTK+Xd2ODoQu+w+vqY5+LLIuOjsIyPAhkfwOnvmLuxppgdPXuTW6WYrc/eeJFiRkN26yKGbPDHPFT8T27WaJy6tVWNlqZFS9MiP8z5DI44H0/LM6XlmdPyZLQ8QssT0/KktDx9Wp4ZLU9CyzPWcPWilodep183KRN6nWVhGwzuee5HEsKp36MrIbzr982V5DQuCxqXg8IxGLzqV7QNhJHfNu8wIIQzMruSAS7pi5Dtmi+Kke1xi4aMGzMvE9H2XhyyFT0QMm06lTky7TenIdk6zZBscVTqr47G4YhjGNCQZPQIQo8Q0yOkRwxJn2UzliWlb6HRoZVwbD9l+3lpJYKTzjt89zynHXKrcdoRrP3ErcZpB0awhREMjpx2dP7uEeSodATfhUetJ8xIWIqXSadQSGPKal6OQ4jQc9lxJwh4PsdTnvKckbiYPYpoocfoNSJfCxc+Jm1J2pmMSVuStm9wICCkZamImIwbbWeWxZJL37L8/HTk4yEdj+VhRblK4jPSSlgdszovd97BuXbem8ExtOr2bJ8t3WMO0eRm06berNEqOotW8b9ynlZRsAtyVcccJGKfRJyRiIkRjXysajLWCGviI2Qdk6VT3jw3ptEDcEt6AbL2uCUlZwfkbF7fmQ6NgV7yOpFHpo0ZiTwhkVPqKom8kJQsJZGXBmOZS27ZXPoykSFXAFkgo/gvLaPuj7gRlQUy6u/Ssul5t4F8BRXNMxJXqg0aZbFB8+O3idWOsPY2ZcCB6POGGW9I9IbfSHsP8DqOI098umfmzbw37+ENCYB4BECyZkSRoCxClEyJVLDJAUWRynL89Pf/gqx0/AD6TEo+mfZBAPZT4mbeXnLgrQBw76MDtUtfIu1P+sjNvLw5B+dv8/Kys12/qkkPBB1FPXR1d013dXWY7uqqmhCVXnVCtOqiKFqDnM1C+Brtrp5EYvIRCSXiUw/KeT2k7BStdOybPWhT/KJnO/PxLHnQjfQL3UiX7++TFgdy4oIeKhLaHGhCB4ryuBgdoBB3ol0ORDvZYUBpge5DqKNmbeYkTX5iLTUl3qhG/aDlqim+rz7vhipwuALX9c0PntuVKHhYRcFDKgNelwtux6Xobl/RIxXYW1FeKy9sBI8zYVpYT4qOeI1t6NRp6DrfULl0AziJVDTQV9H672KON/BSl2JHtdj1Wt4YB2hASmsgvQQPGY8GxdBA19mGyiwbMrI4MMoMXYsDGgJOIIOUg/WK0wbCiCIMK8JGRRhVhA5qGVO4p5Wt08oS4DUx7prkY/xQiEhIHiJR9K/a7vCsN2/ncjOK7NILctgYyS4q0MvOK7A+O6vAKHkYSJuwFCPeVGFq5vSxMZa18Jzo73o0ygNsPQ+5Ho+3kYRHU9ripaiZRCiEPOHBRui4dqhLax4bS9sM8e/xMUbjDGi5DmgGQy1qPzaWtDgDjaNYMxhqSkYTGT3CDFv7ODIiiiQjojgnMN67yBQN1GID1K3FurS2Fltb2IW4wsFISIi4zgHqSK0dhrvERTC9bTS4xoecM7zSNsESRsaP6WqiEPwYbhHH+OExYggwUztOXCQKZXgDc7DJHGwxBzvMwaiqYKACuxW4lhkb5KxNk5y540vL8WwyKOxJhhDwPBX2QieCgEaDZRnUEb7K4N3Iha2jDXi+ym9Jvgw05A9Tuz+/Kfk8YB3JH6Kx/vxI8ocwbLs0CKYP0Dr0REzD6J61NATeN2s9wZypxVrUqcU6FNViUV+fKfe/M9cirru7CEuJRS5ehq4r86JSrmudklHrFKOWIgJzRTU7j4QcCYuIwxGniPQ40uujLKIQurdEKA26tcu8JrVeS9NCje3/7Xl26pv47+VfMA/XZhiVGF/a86aOGaVWTUkPY0j5plqSrUVqLaU8bJezX/swZnHaWU7jRR7AgrmcRss8T+RftngSCMsUZR/IoWZ2QqHsuISsVInshTL7Sx/W7MsIi+w/kwiyP51n/16V3WR6qCMhx2IOB0RVFBrIe7lpO46fTj0W75iZ7OWFOagnp+CC/uc895C3V5U5vbLRt+Z6+yWDTrXdiNKaNiBzCS/PBXt0P0nZR/HnwFG8NltMD7iGh0pO7ti3/Frx/KL7bJLWyvtfe55Nr5na+dLpcykzKm/qNVPbj5/Ovukc5Xcuk3/2pDeNBqdtru8jGqGUsfIyjj337AXknJGcJeIncnA5bS6mnaJzWstYFrJLORsvKhvB2fN50llN4jRWJRMYPbBY9ACWUrAXg5qbFy3ykBQ5Dm8wsCUSMRQChwjbDSIrtgDRDxvrzTdm80kgusl+bj0hLzxsfBgOADf11drSt3CkL8Y2YiG2ncDzEIuREy+KPAqrPEMhQ0wXyGKoSeGibLswTfx8mkTHrMtGnpW1X762uYyC2hvko9oAQYgTAnGOKxtVJGl9LoVIQfEMUICIg1o50kCkh4r7rQCjA8adI/e1+vCDCetronrsv2WMI7Y/1yPntbTBuY23jRVYF6KbrGFzejLKRxBY7KotNI4TywkGNBvhPdmXo/dDM9zkxpRtbiMHPehcIhYiNg41tsJ+0qj9lOoRHVZTGuB6nO6p6ahBtppXYXvgi/2LoE4XercuQ2F0HBYRqi/Kz0j570pdKIeKxFQsDWfwWOLxMikoIec7MlTGcKoAEux6rO5xyFOLWaA6ceq/K20AGjqsGqSHZ6YP5/xAf1S6st+WkhAJvYKcw98jPVcnZXVKJo2Zh1gSY8o8wTqCALn2JwXc7nj7yZwk886nVNP+k6E7MM99PsdL1acnxfjCakNSzJQ0/mC+znw6ewwnto9xJZmsCxF3Zvswj8KkBUPqqd+bjG0SyZCHuG36zNRvOZzickrrTLpm6hJibY7lYKcCB/DUmamYwW6uTgvzNNmKqNinkf2Zw3J4rPJmOvu17fH7GSZHVFyPGwGh47qQg+1d7jGFvF18lYEDBpP3vkKdEqqjWBq+XeuSQJHib4uUsz4kPzsu0mO3KDz8ts81VC9fbRvIwPDNitkgAuUfTNcszBazHWitm+3GfA/jAbJQoj0I0x2GWA8/DSHftm1EocFvMZ2DGuIEQ4pDBY4qbddw7ihxdpY41zPEo+5dKexSGXag88wBT1wovVoKSi1noNyX56UOOdCLd3K9+IdQFePUanu8rO3vlLW9FVsZLDvQhPcgH3A5TwbZ2ee9aYbcmazxbsQ/rXF7/1gqxtmpIxrExE8wJDcjaqAuRTBKWKDEJUqoKA0kSNaOMmsC41H140tDz1CWnkwsqxy+Z8EiBsIndtkhhXbs4pVD8DdrQm+XnVCIdtkdWsZuTQh3McMFincxTx3Q6IBT8jwYabfxwG2cofDM3CzGsIdx5ok2tqumCuTD3OqPtnHIj/4ehzDE/i0OYU78a0j/423T2XO4AtW8z19HPizYPs1h9mfXTWfHq7yvvY7DgVvslxCyTvNlDrOF6yucLhtgbo+wU5pE5VH0YuiG8/4cZFt4uXURUBKTLIE77ZEpL+Zyjmn8ZvueKYv4bJF/aMrMKsqCKdM04XkkYB59myl0Jm2VBZyZ5J45OzmNpYaf6vY/1a2vWeGZtDOXtvQ5jNN/p49VCedXJryaJ4SSUKi0I+fy68Q0w0n9ndbjVczHm6+BwIFqOICHVNfd32YPYvAJtBeDz2YfEMMFC83xkwYjHaPQLuYgj4uPCCj68mcZRC+fR1KjnHXYA/B4+XdGLAx4uKTRlP/iXNJGvE3RFM1SNDeXRFS9ZdTGN8BbhmlnY5QArynIAtFcLNdtbapXj4QSiTTSpgCjMVDPGbz6k3Lr06Ye+3xf7M8kRj7TySRq2l/1YVwuMYaAITV9KcfQ2NcUYyAfNpZsfPsokmS2TBmkPiJwwnRNOZg3lqJd7iESXJlj/9sUxgROVfLCJGLUKSt+HkPq4nVyHbHN/ZJB6ign/do2rGvHZQ/UOk0hmXgrJ3z6OhifhRqfwgYT7HJBlRR3rB7XId+f8DwSbC1hNnNEkuxiNbRYDRnidsiylHiIHUt9TuYhxZTkhumRdHwiQZy0gTV7BZYnsgaMCqumRl7VtSES5U3Womg2aalpf/Z73D5u/HXTepPK8J9sg9EhD52owdH4WPRBz43YXCi3YCtMVA+rswTuEGwr8M5d2z8719Zfi1hh/8zhkVWN11cgnTiXDBI2WF7SlJWSvBmfvOiMSG5w0dql+M1cWAO5PfwZJ0yt7iyt+aHT07mNIQJsUj3yODbD4xiYQxKD5DTpwKCpLRRjTemexhNi/sXV+LIEp/A2wT+2SA+ZxFCmVGWSRuG5UzR4CqINsPwuOTa38GO0FnV5yUq6bdcng3fmACrCuuVz23wmgTpM68wNxvEpinLPF+cnaWBaCCP/AON1BHO6H+nfCZKfx16dzLePa6vNIfkI/NwlQqRNTJvkaht1qfvIJJtoKXiCyWop+GMMugIC7zhmxj/jpKbmfoBBZxs3Q8fFokbPS7ShtojvsPA+Riber3OHDMLJ6XgwcbMYm6jtzgD2z75uEBwxdmTas4B57L1WOx8/Vz8rj0VRW6jCmI2vjX7SWp8rylqJb/cW463ZP96atfEmUm6qzOQaxfCT3mtgifSYPYnN375q3CUuVpoyqg90TNtGUf4qcMiN78BI4Z+nRbBRqzyEYvS5xMXEzh0GYbCii9FFIMWJ34gNkPShgZsTi2ESIv55U3QCYrzShiiPa9yTT1gx7s0JVdiPHldTrVhfWB7MOsOc2AZ3x97UrztJchwwSEb/pW3xrhTY3DY89aXtxA+oWZYbZ4mPmtSyOfpZg+6dUwMsH0nYHm3WYFyDIQ3aurcIOXBlW4UdTAfDQUzS4kEssQ6SmFosvId0UX9YYPQPFvVD2CXtch8pkBaMYh3J92ealmMzpOjHyBerrOhJY3P7NVsYpmHpNWo5B0gt5xSC5Rx2ssfF7BjtN7llmIuRJ3Zg+bZODNVsYaH29rIat6gGRRTVuGU1blUN5g/bvzFev/1bzfDt/aahhti6TO1V9Tcv8XF4BDhe2FbrOdTmSjyyK9Flp0EuZ8vwsZrnAXaxFjbqyTYeqR8t/4n5rur2Oamsu78+LdZBRaaqpEde7REl49th10j6cdf6s6EQFauXrN2FTo3Yz7X0KjGo+atqpx29fQzOyUwN6j46TAXaCnQrEAd3WfZVwOMS1wDC5KYFspzlRRlNHA1LmYlB1EkNGY4a8vTw6cH0G5zELo7LFElO9SYx5C5i/yem6Xf+j0OfO/7vv/T5Ny6yXxLTT4NSkDZzcZfUzTQjQEc1cQ/UVBpUAoyIx1AokMuQI5BlqNdPDrVV34oMkCIKUZMzDVZTCyd/bATTgDoqivuMyybDzVntAIOh0dAO8NRBha89xJUh0cm9S6gvipb2inMuies9ElVgZ3XROLhRCf8GyFN+WL2vVodIVp2n4C5ErechABdxPOLqX4DjEXUR7yHe43i34IbK90RoozVRs7ShUKH08jJcfCzicggizlgl8Nxu5ViKEiFiBDUh4AGpFHebCNaoGtRaChEMYslCvSLGaZOQD/YjXBIxoeSFnLcWGYOSGmqqw6ldpK6RVEdTexCwCpFI5ajRm15tmqw52reeVJ40hNbEL7q4pV18BouAeiEpfBrx/4USrtWJ5ukIqJuwNjQHSxBciaifMILkaJfMb07M/QdVTlyQuEMxr8cAVicurngcUc9LUlioKMxrFaGYmAtUtyK/bE2zn9ohJShMGyAuULJzel3+A5kB6G0iiBN7NXo9pdf00ev10dtUeoNvQ29Y0NtA1V6NQPDSBYkNpSdA0Mc/DkhjPS0QrTarkRUoWY6SZZWsxmpkOauz8XcMb6y82Zq+Nd4YSi/Jwn849YsZ6JHFSDI8flXozYFwGiMblajyAdbLZnVTVIGP57ZwYZUZ9mWijKDKDPoyHTStymzUMzGx1aTOV7H5T1kbzDfq61XZBUZ4jyCW9elwGhQN9Mnmk9ro/YJMVlfvFzhJjn8IIsRCHMNq9ws6qZETV2S6iFWU9s3wCqtTR6lN91aFEtVRanM/XJ3TizWeBMoTnSal6zuEIcKqq+OR6BYnz1d+1TN7+sRqOdFlYxu8QdfNg74MlPeFU4s2/sh7FMBQzUGl+kVz43WClno4GOjhS+9Z+Khldd+DpqDlqDl1MkP8Yzz+K0dFdTVTSNixQyzl59g1+xTomi1ynHEs8Lh4kVCo9EWYX7itsaomXQjjl/ilEdQ3KP/M2mY+c/bqalP6z+FmYLvkgmRP9zepQdSDQFl4AwmRnmZtXoEwlcPlpKVn0mJQNsmXAvJdQKS7gDaCUGTtIkeXN2JLtwIyyCQp5KQO4qHGHY63EXc03uN4tFy/71LNDCFWj9y2YAiaQ1YZgi2OlLaEovSYIlw5Z02QH0wC4gU1zD72ys81sbIIIKvPFB0/nXiZUS8F2WXtYTT4QBKKvaoj2a5k/2kTnerocRaq2jMil8s2PkP+09mP/5cvONkX/sVn/8KXku4eO0xY/p9mBjbsPKf9rYfr20DdYuQt8eBJCmKImYh8ubXSuy8lhfSkPcjpIKIUm3gcUHg08fLR5ChryAUp7tPZF37qpz/dOEyWC0KRFVP0tHJpUE9Av4TwMq/DFwHIcZXRo604I+7O/GfO5xPjRLYsKY1nzi/mSYt3LEe/ifsomQ9cQIo289s7lygZjimzjDDLFejHWab4zW+6RznzSMEBnRipWZnBs+8boh2J3s6pO/pUZp55WmalOTqT/elnli+97+jTTLOeRbWl2pxysPDsjJ4h52kOg/dkC6984s/fd1SjXY4ufOAbc3l0LbCi00ZuJ7NQz8+ypS7Xsif3k7mqoOApbnwzsbKgrniGzMlHORtZcS3rcc4q154n9ucYvb6HuVAuto43ppdqv4Vlzs6SW2+rqJirAy/wAnfv5qnUJz7nOzKuLeYLYvKcVzwXFtvMlqT7RXqzSI+Y1pCaD2CSPvrUUX7eS/yoH9mrCgmKZzxq1J7JKdVXv69DskxsYOz9I75Z1KuPS0bDX+Mwo1vsq3n8IuK4izCFlOIW+0c5/HmG/0sO/xnD8izWpHi/igGGy+vT7FWeQg7k4/GaaEY8KuWyb5MxQrnqW8onoonf4KuoxNVqp7HJ0Wqx3chlLczwmTz5MpJRaN+y9ADuHIxKXw5oydo4LNH997RW7mmRA1H+JZbJAne8XhozzM67wEEZhvWrcmGlFniweNzI4zgsKpVrnPqFLjmlhAgs8JV/OnU1B42o8KM7uVZk/BWvSoWQKfG00foYtiA6+1CmDjdD3mHISZVz0RiGpIlvTU1H1zkOs3ZiIjLRl9t2kF9pKu8JNwPTEWFSg3FDLdqHI9K12GiG5Mt9LCnk4W5OCsSGkXxhaEd2jR1maBYlDbLaieUUKMbuSH3ulTK5yqPtYyqNgxQNJSxYfeH+b6PN/5KB0wQKWeuVN8mAxKtZqFBvl5ybvHSAfODEaZe6ADBza9sQk7aYllNMjKpS/O38z5QQjdR1LOor0MNjcJdrVRuxbMY7eQhUXAiowXBD4JaoxvE7zRLUn7q6OVBNmDafzfDuK0dTCyNRtTTTqNjRiMQ/At84LKY/a+959bHV0JxKSQuPqkctWbaZYG5tbffdcZAQVyzXhF5t3eyYqNaowVqjhji074IbAwbMTBqjf5NhapxL1qvHTLyWIm5tYqTeZKSUpA5hpuOgojZUA9p01VocofWPJUbe5CP9wt6RmrAXHIKD7ZHa9jf1Z5ghDS1M7pyxm8FpPMA2EETqjFnHqZgq62gNAuQxo+LbwEX0Q63FkLgMV6O2rqA7Um5VGRfP8L40xaqk9xgVYs9Vr5drgOqJ1B7UiKo1JA8wV53pnx2LaY9GpHOWH4Oqh2L56Uo8GpUOW36yo6R70LBBM4uV1S+vLmqEkykk2geF4SjdW0EAY1WX1GipIgPV1FBTn3zQMXKqX3OFIoBRO/RXlq5DuipcPLqPXI0PIFYLVUyMtrwr0WNVqle97+pFR472aMjrZm2N8vMlpIHwa0Zf5DUOCSsNde7qOCUDKdABSyNVU5mYtaqm3nbRCkzBVRgIMkBHQ9f4YiG/S3yM4pWIqnBlQo34DZnjF4tmyerUz4tVepUQOTj0pGkYdS1tE5nc6XbaZoRy0o1Q7wnsEloPQGmfo229AavRq+oI5JecxEam9rZlZpCsP/EeChhuMGLaKt7RfvWObunjudvSukdDxEJ1p9aIThrZg3A0W9gKtQTm6jb34uQnwV8RJx4+p+dik/3ZMNjA0Ziq5TsHHCD81TBuMEUqgOjlYdWmIhJXmZcm2WwtP3noXsCqILTY0X3Enod9W+2F/yZj5sjEcWJRBKg5NlVW/c34ziJ1gctYJfl5Tp4yL5YkxndGJ1y3OR/MmVlpWtr3frBytcgchgwb+YcoVJ2VBr/haiM3Ik64o0p4BcJGpDlC4gwsl/wzuTZ2xG0VtyNrZ9NB+ZBF2n24w7s7XrZdxON06B0wXIaqOyurCu7AbBpT963wjf0O7JTbNHAa05wrce6E6lqT/MMzqDKmAIk7kNgBtPMwp/jUgWrdNDWRdFAPj2re3yMu+dnTkuCrTxQkOwOuY6wrttqqA9e2HGEwHb7aKeDN5NHwE+x7V/eb46rp7uvjEQ3gbnZATyuq3kCDuWv7ENEQYHSNo+ezgbouEG6kwJvjBtdN0QBwfs+ZJtEagPAMXxaxuf/cAIE6wJV6UAinIIJ9IKgS+lBDPB2lKvhLWVJI6m9ynAIV+sFvq3JUrrLJR1EBJpLcVOqLyt1mcRunUAidLi0QkkEpYLf4cgUEdIfCM2TPzKVNXGvF0Bhsy0LmQBWNmqolMMQsiv6uU/QGq3zLBR3+PPJ2bABwOco7Ab2Jw99jD3fKhuUuGjqqkDjQ0fFf7H0jMmj3V0Sj0pQO+U3mcQYf3UU91NM9kEPMWkwFleo4ueQ/u/jDHuZ26lIDgX+UbPbzmiYnBj2qu+xMkfyjiauSIXXsfcBD0JDH/ewi618viLzIJBZaNAtHOOGsexe5fCj+Refep8QPD6rNfokrYGLv5hQL4YGPfdCeo4zZeM9TiVsTMvlKAcYsVvmvf9PlbKytkWzHVaPivZHnZGHUZRiaPp/W0qP/T1fA9n3gDgP+e7Jfe8FTWasKdBiKsQgKFMqbZ5X1D6qguvZxqT7ZKPqxTW57tskqHCovH+QVdxDjbTMHPJiIAw+jb1C8f3MwKPvnWCDsn0UqA1eXeNfiaQzTO0SGnLhWNIqzDvhrC6rJKQVb8UZk6GJqfXLVo4FLqoiUYTS3XbBL7/V5QvRv9cK6HolVpPDbIZF9N6doPRxY9ZygCU6ejpGKj0Qw4iDeNHuhGygQa3PtkLIuhvF705H9wMjXmosLP+9wLsd9RkeZBrNrpwbXa7BZA1E1VgH+oLpDVSgEUfjGSeaxS1CVlMG36YhU+P6kly8/epG2Xi/S1uUCnnW0Xs7WuRZmnH9byMvPg8mYXFyO3e1BR8KldeJI3VNH6p44UheO61KEzm5rkepI3UMh7YgLG0JvDVGPvDgkq2/B/AmPRpE5ihRV6l6nV+Dry+8Lrf+B619R8bAuh8M0hCeGVdFgGGzyODbKA0hRwLtYvd1almO592B6uWTHUkZlTqEvDbr/mAZHNDikwSMaPKzBQ9JJZKA2Em8axcg4lo6fjt+bOGUZNC5loJ8PFeWPf4o3cn4iI65eAoe/xiHp3eih+Bg5WB55WU035oXPphs+lYR4mAvbIOfNAB+b2sC1phZb/xrxIJc2Crngx6GKGkvjp6ehcTrYR0AqU9Yp6BilwQmO8yrya5OZo/SGSSDOiuHoxYC9d2rj9kaCnDrefDmcnVyjZhgP58vDohWVCHdeBJu/5DzozWeyoXfqLuk9rPtD5DzD4kRm2HDpLB5VOaRf5ckXjCgzGdHQGHFNjmwasQfn0iHFUc/wouDFw8CJm7cbB9EctbCfwpiRG6AeAkcm05CrG4511COXR5+qZeBbFXGQ6walDkgb1+0rwB4TQUOIuBj2EnhyvnVo/YMdWZnyIW91yFsZ8lZokhUILTxp81pPWgx6y8VwGjfMzuMB5/6iYVaVwdAWjPm4KcLaKLEgZoiGpN0WbdbpqhscECr0K638pKfr7KLlmVFSEVYHEu1ccbrNyxAGJlMgOmOWh9Glbdr3InbRU4W8iWWPzltbSwV4vAJ/TEF90vKTk6IcpX1HeFFbqCplJr7DBz19oooL87vcej9Gq63QmFwLRtSU9ucE7sdhRslOjZ0jB/49guIFue8xCiopEwZe8AkufcqJ4luA+kgSSHty2dqh/HJC/Lbbf6B3UfFu8p6Bwc2DMOpzkT2TytBN81Hr6ZlJE3Q4oxukHfXrzMTTTeOh1D1HwXIa9L/Ngr5XHql4Uivk1QybkDGumKPOfWOwJhDdu2QE7XhYrKaH5XNCnDPM9AM6RMOqX+rqGRBXTBh5E+Tdh0kIbg+3XR8LONYFn5/Tl9MQywFnyWzniwssn3qFIeeoQVnj4l3JQLkLQXQpCfjJE0bfawFUrHjBeZa74r/ePv/kTy9+cc9jxSXLrMhtZyGTWcTaw+g1M8IQ7qicMoFCCthKbokChppLUHV4pP7EHnniYO1MuMoT0MPHXpaHkEIPQYAp0MMYYIAwwHq6vPHfCfzpTcctcPcIdJAw8BA5lIYUxhHABZOijvYyrPgWkXLcLMKKrsUUJFF2TV3pKJCR1eSJbiFEiYDg1BGaguBjc6qVBdTieizs+tZl559TUz4eUGKZt1zWx2zMiWkiwi2mddlZRWfCOIVpAks6S4hQRz6QkQIM8geSZl3p0KcWV1L/eNIp7ies1jP6alb6wOcY8PHn1SFTjPQcDpWkJFIqcVnOBi+6jcEQOBe3kbM7EQbvTfDsCZnZLYpgoYdmhmimMDQAqW3uahDNvFuSFIoZL6QWx5aoBXqkaYtJXO1cMRwzrLIDd/a23/nWrybr9/LEy+Ev7zlVzECMo6tvLtN1M+eSZtVXofSVm19SZyT37Xn22T1cgbIGQ7CW2l7G2JGOm1gECIjQPhmoafPW4uR5SMYihRjsOnSFvXiJy24nL7S3Nwf+Xg6c/bc5sGVdJsBHwueyuKNLRERWh8pD6YBQpxWFZQ2O0KNdMiFdtnemnFgTeckLzxR1/aYCCz93u9b1tR87k9d1UBzDhNK16Zo4glk2urO7fEXjw8W0S+HSUtkPy0lT+n9gGT2N/g8wHiXgkdqibg011C0yJonOG4LfCh0ttQVhKY0o/BBF9WVmiSmIVv+kCHdG2l1UJoEhHWXIGoLOFTq2TS1Q16IWk7W8eofWpxXM2ilAk9owsMcARsNai4m0jTpomM49PZjLMSo78bzO+aYSckzLP5JCKsB8k3Wupetcq5jUnCgBlxj23UZjg0cI5BswTh93AnAnWMmd4Krc4RrgBEoL201DxRRYl3nvLs0YQ05fxwRoGllNxTteX+FDqkY0lKsRZUZfMVxxXFR2cfnlFIbtlwZBznIEdN3ru6K6Ab1jiKTYpM2Sc3hGtRU8JO5A4hBDEEl5xNWpSMoiKRdJUcDadlXDQFypVR+tkN3yHqkrW47EibKPvMol7r8N+khIm2DJYQ5eD3klQN6G4Pg+KApX5EQXjfHmyH0l8eD3orY/sf37E5vvTxIfJoVbsbVWbWFy4ikGHJZ0QcVYdY498mfThmod+3Lw1UtQNzdqceJ95POT8ZQ7lwYMBm+HdXDjrXip42kVxWkFHgUahRBbIHGr6TIZ8gWihmvnG3PuLFoRfJetaNRaoST5cZy0qhY1KJhNAw5aILHJQJNJDN/OhQAH7wAlSkZGQ2EM+TqB/UwJlB8N5YdRfvjxvqybiHxzuzOuQv1cFOxheLrTWBdtXZcAkU/jIjCDwkB5QWlPkn2nXk2qb7j6Q2J/cPwlqMmwsB2o0EZQN3Nt3ft55zinvYoIR/Sfntz/FLVPUrt4bEfaqdOURxae28s0UeckdQrE3elAHbHanQFx4CQNKCJvqdPwanoVinAwjb4dQmZLjpIDa6xLk+RgOJSvz314fdqzbaPlyH/zjHiRESGXp1DeNZDY1+h8J+aTAzm/ZauY/ndxp/YuRu14obf7Udp9KIex4a31sSpgoORVevtyduUA/jhKc7ikj9jaoQnj9K1Y+d9xVI2aDUeab8WoZUk5bkrjLlLLWUMm6oo9FdYMLHFO5HE8GhOxH+ypLKmpOYzBZkRwFziIHsnDY3k4G4USLpgceJ7pySdVHH8qajIsdyfRNmNm5ZWUJyzVtFzI1K5LpSBcjUQ/k7rr57fMDszp7n8tE76Wt2qJ4TgVWgEgF60eSJpgTiNp1mpJpz75hOoL8FDEcqhvf6yGAh3EaijQQ6qV7tCUSvUoHe/vyfE+o/Qzc+TFKTlqrAeVmviatAmtGOYR/ohPYACSFKZNkbtnO6Ex1ncTDq06VfYGMsNmJkdOC4F1uMZRKUKQNLVdSaaHyokalfuEypXjO9lXcyzIFyxTzLuLRk11QvWt5gEIU3a4/AGjkThlJ8yLeaSXbr/V/Qgim6rXc/ZJ2vdJ/q5alfI6yvhuI81is3Qq5Wuts/xEmVuhXU/AePkU3PCeN3psr5s+bNJzfep7s8wZIrdycP5IynHxqSbe4fam19K14nFtI6LEsquN+pEVRON0E20Sj2v6gYR0jMbUX3fhlXhUfK9tRvRYupk2q2NwRI+k19A1+jUXRA+lKaUcTWkDog+nG2hD/lUWgwm7lbaqD29ED6ZbaEv+hVSD9W8bbRPXbhOI7kgnaEI8uCWITqQJJRxNaBzRXjou3t+g4BOLAvHdONwToYmjOEKMwj0oF7UJEbjr3MDVjCMyLg7qEhrjiF+yM0qIp8go4xMB7+W0UBRY/Pu52wbnAxbV0ui/ptGrKZa8HWwbv7raSTIqqnLOCUuTdN0pui4/Xq+jZdp+6s7o/e9uG+zXaqNlqTYkeDjg6UUL36Qvn1peXE65Y8vHltMtinz8F/c+4XFzajlbq+ZgofNUJQdf8VX4eYZ/LIePM3wih3/MyqeD9ba9RR78854wkL8CxB0bvELjcOhBRSyb4Hf6d/rmwOiqHjq3rurjk76Tg8XNFXgtT9uMf/twTe7NVozzMAnGl3JyNAlDjpaSVH2HX6MOxUdLh+JY2zsIDiUDCB5PuggeSeLSxlVlaupnkafYJp5ky8RDEr7VfGh+8Cja0O/mZS+ljEXESAPqgg5ut/tx7qQp/ncne4mZor009baxZEodJW7hKrZIFT5HUfrGK0vfgtIDyU+3rCx4H/9Dwfu44H1c8D51ubgVnyEpCnZQcHJlwVu1YOSnW1cWnFEmBWdccMYFZ+odcowLHisK7qHgiSsLHtOCkZ+OrSx4P/GPXeLsp70Ik/00CgZew8EGOKE+tbK8g8Q/RjzIGFsUcSPck1+BeID4x4gH4F9SERNGTK5AvIv4x4h3McaYIk7AHfoViHcT/xjxbrIUq5ETbQa1G04trcS9j/jHuPeJoRGjMa0br0S7l/jHaPcCzWE0pjS5Eu0e4h+j3QO0HqMxnRNXot1P/GO0+wtjo5Ysm3dd4EUxu5CkdOACz4B9F3g23HuB1+mDF3h1nrrA0+G+C8kY3X2BXyH7L/Byev+FhOieC7XlkxfbMaJ4vbqqT5lLm2kTosdyz/Vb6FpEF4z48a8vVPs7knasvkRpGmMn10buvKoNklyyOvDNuWg53MqvYYTsVvaEzYyfKxlaKrQr26p/ga0BtLtBGMMePnIu1qOQxmK1g8QcZKoMHLFZvcHz9ZIs0CuzQV3xjkEKKdARyB69at0TS8AWBXXnmjUhK6bw6FIy3pfkpJuWEgIUM/+rj5PAobCPzwsNiX15MgwadiYdBDuSAQTXJ10EE0ksPiPgClMddopim0+twwmuhdUbLi761nByTCwGmU6j3A+W1DSRfxGp9jUVfFvFxTpm1WusBcJ2NYqbLD4x51J3Oq05sVS/mfKVJqxuLpF67EmW1bcr1robsI9EzkZJ1HWKj9qhJG6QRF1j5ANgSByTRF0fbhIDGcI2IFlezr+AkOQfBOLEjZI4yYn554HgLnmDJG4vfNZbGuPEMUm8DmtO/jUNHrE3LMvQTV5eXjy1lBbf1+CMHZqxUTPyL25s44wbNWODZmxTG40JzrhJM8Y0YwJ1xKICWnFe/avj2+3K8knt+NfXOH+Dcn6Hcv5G5fxN3xfnd67G+ZtX4/wtq3F+10rO37Qa529cjfM7VuP8DRXnX8/s2tXHrtdrxiRn7Ozrkkntku2ccXNfl2zPPZdzxi19XSK+zGOKaLiP8zco53co5/OvBN1U4/xO5fzNyvlblPO7vi/O716N87euxvnbVuP87Ss5v2s1zt+yGudvXo3zOyvO38Tsur2P8zdpxo2csbuP8zcq53dwxq19nN+hnL+BM27r4/wNBeeH+ji/Uzl/s3L+FuX8rhrndyvnb1XO36acv105HynnI+V8tILz0UrO37Ea59+wGuffuBrn96zk/O2rcf621Th/62qc311xfheza0+d80XGLZxxRx/nE+X8zZzxhjrntVJDOznjjXXOa8W4+FtPAa1RXVLuIS3nOn0qX6o2aK2B4FjaoY3brs15nTZgo+KsA8KNijCpCNcrQqIII6ilGFla2esrz9gRrcGmY03uU7iFSIuC3K4dIpq26Aq0Ibq9KCLmthy89CDPR2aVQKnIQ17ck+cWb2UYDqehFUh4ppmw7EO/87dWZc3O+Q8x752x6GYW2mQGuk/Z2ZcgiNgIm6HLL3pkAaIqq3Jxw2JxaMZE5Ea/bFwza+e8wkBus6OAClWgQGD2eypdYfpVEoTITJQ2oNjJrmkaohifdUSWr+6J4PrylUK5+81q3AJBlYhKmvIxSZaTWIgtueXQiRDZw2KuAhlwvHHu1K2q5IXGS1Nt4qjzTJeCqvEuGv92bnyhIMB/vzQ8ndalSY+NidZAzZ4qtaAKgkFNVUkxhGumvIOPolbu8CXeHL1FPWzsUGdDDWKPMcSBqz6mrfqYNqoP3MBFos/B9dPxloTj2M4EHIdmccZlzlAAql8ov24NxnOah9ICFBpzYFFagELzTmkCie1kQukS1BBvTsJI1XPVdubMdnR1/dKamlkbZITC2qYyLgQrCy8fP+SWZLQ4oaVktJSMlpLRKsj4tcGZNJLB0WJKIOoSQiiMr0VMLvErZ0VhrtTCaaILCRUL1W5/flLdP/tq/upAIwOXMJC5I0wNi7EpsnP1/qn3YH9fqVv2wg2P7ZfZ2bomXpMHq1ZHDXU1Ad34iHUGrNJFTdYYJF8uYdD4wkhFL1uY28pnT3ah1ORHM/iKXLCKE4EUjMTtYvOlusJ6cYPHKWIWFlO5VXSBx9xXgekfbYfmpcKfVrgN+IzA+zXj8zWkP1NYpaVf2q6JH9HEdYCPb5eLpaybxWTG1vhO9CGou2pOWncj6r4rVYU38QCqDkXb6qTUUz+ghWPR1JB/eLpyL+pQv8WaU3gWddStCizS4Fm+MJyona1u7desCR09D0UHZErjqJOw7mwirivFKeM/JAfQAzynkehyRL0niq2Vp8YJd+Sazg9Fv6eNlYIaOo/yw1QaoAS/kA95Ch5Xn0GFdKgtrWsUlRguuqYa3yC/skY2+BOwirsVDqhLJ20yiALZuYp6ABV14McgP1dRDwHxfaCL2aL3gQGSDpYG3ytY1XTUXdynCuG7jVqFzL2r4+D3tsk4+DfwTAGUX9uWNgobwIC7XOy90+iwTlRcP0CxuTSI8dKmfvjd1U6B3xRqoeXQj5dHXDE+KVB+b1vdisXV7I7FQimV8uoDQzNVuUxcnRHNwkhSWMylibI057p+jqe6y9SS5Ig8vbIl9xxeaLULEEsRJzlUthEflEjEsyGnE4eGw1CHSExhjC9WaGxIY6qiDJ79rDW+WDXLwmHuZT6cedWT0zYvv4Czi696YliNt96m6ezI0UTSEqv6x4mjM4EV8VQX1ogitIfEohOVh5KQ2vtxQccYHKj9P1JxRZjXrK9HjHlREicPAg6E9+olEheB20aPLBJncsoMpyCXo6Ke0Y1yXCjvcY88k7p7nNS/V6+McBXE6ugsokDfzex1snmurK8cpYdsUaBaaq7hiCzx7RkQwf31ObxX0BLuwcKagszTmSsOxh2EZCFJ4LpyTQkodeHhXH+ds8EXYIqiu4sG82AAzzK0HsEMFi3AK8pQiKk2CtnbHKuQe5uDVcPTGsAK8u7XD62hkLaVQGuZPZpyp0r5jAVddZ+Hgtaj+nQKQaVRoRDrh0BtXj4AiQVErNCQutI14mmzp9A4NN0FIqi+F+7BNgOSRW1CoevhU0WgHXCyItBO2FYItBuewQS6o9CER/s4wBUC2hehCQ/2U7+SD+BwJKz29l69R3h5Fzwn+j1rLKaJkX2H9LyOZmgiZvmT6DfNtBqgHFezGbIlYlAiuqCoTG9qOrZOPBhSF8UXvCcuaFbSDJ6QZFefEKRQA1h0hJrNULtEXF8i9jQY0iDWoM3IcfnYUAn1Smg8h4Tio1nvqdSFBQnpkHH1dSAOQnsaxBqEGqBy0m/3EJ7bdG/O2Z4x+a7cEDRW1HmGsxz9C891ec/ObJ/FlGK/61M74WW/e5TfTP8xmMn2cN9RQ1ymUiO7FEB/16nUZbpI/eGQ6atd75cu+OXTCQ0u7a6VTzGS85bKUjOO/3E3KiJHEMk+8iPiggP+9wVKzSL8si1xsy5KwjK38nwOsXd+8VKWOiTpn9b07PckXFxWxfA88VKRaF9L/dO8NckuS3M/8KOqhWRw+YW38iInbOMEf2r7izhZBLzW2FmOonEhvpNQtfX4nmcvpEZqL1WI5peZa8L2JKgwL++ZvZBaxmR0u5i6lU2yN0tBgSWGFIGcUXKE2IHrs4rNbsVPHFAwPpYWa6nkQFOq3LsDqWbBPeaTG1UlR+iSsgFRNCeuETEg3HJAWP57gGm0YmhQL0wV4Z1yc81lxM+qKQBMclSToRup4UIwg6hbSNxfWph/rmLN8xe4nChqsFvkV73I41MCw8SqjVHMMKbskaOieMtIX7+9gxeqF/269wnHfIvlKUF2JASh1NzHM1kkvk6sKDiI2U7/6XS7sb2ljE30L64uT7qljq72oavpnBnipuNDFy5pGLb6JnaX/HqSoS0STY6377HV6fTkVgt7VclztOqEPvyTjtxVU2f5pAZ32CRZPU/HmD/9O7hELzf+wKhVAdvp9v+MukfIrk/Wp6j1H3VJ3fY8pDIX7uQ8kLbV2kl8kD5+yAn3Kje6NL0+8qxfRNuv9yN9OQ6Uc2QNbBLgbHz2HX0gqmWBHSDhjlRUjqmtBqpSPU8vtEU27yhU6hN2i2QiHvRLvFwKSY58D/vH6a+N+4Cn6g0fAH4umoho770otKjePFSKlhGpUAqppOxZXHvmXqMykvYuGpqvDskImU1J0i/bOfaM839v9fvv9+P5PO/3PGevz3uto7Z/su1Ru30HLZZSB6yc9i/9K5XfUqEoakqOPfnC8Ceboqg5OuTrFfzJB1B8nKi9gT/5MDb63d7Dn+yM/r3Hqb+NXdU3uG5JDQB/1Zrz2AP9+1uvw0zHLJt3LRJhQfMTl4nTn/07vwyPR0mQrEhiDelP+NsP/c/pon/VLql1kdxVGn9r1f+tv+y/9W+SPsm/fYEsb/h3ehTpk0ys+TJAQnL8f+6txp80XCPq912rWfnfq/9mocYJ3u/qoKiqrPE/q8Uafn+q5wNJVfb/VHv/rPll4P+7rATvz3ZJVfXfqf+ZNbx+L/u3aQj++9KXYibZrrP9u+UgCclUntafMmnc7wbrp5KyqHmOubfpu4c/XHjVOLhF+9GqhvALq3arL9x442992e/WCNTflj9JL4/8ChrE/62Llh5zj/0/9SLqT311uHJ1hLuW+v9ev8H/2P4j+Lf+7+HoiXa+LlhCctvbAlFrAgeyhDgpSpB4QapDSB5KIp70h5E8nMQa0h9B8kgSbmR+SZKlSEwi06VJHkWJ/naTfEDkU39aVTpFifotVX/W0NNCMpm5gUQziWASGiRsSUiRMCErtSShQEKHxAIyLZMEkP5+krVJyJP+J5JFbdBXwWrTWOu/p19tPUWJngAXejW5/+O7pdLSBjjSvgEyNCItCyIVxhcZGV2F8cVXrEeP9gHqd8td9++TM+e1L5dGF0Jqh9TH4TZ3oEBvY+ntB37gv3p7QtVHI6A0r4VJSPqqtMAxOniS7poEtGJZ/821XSyYVXw6J29uj/fzXdXjm1goORgk67FXiAO8j9WN/cGCfJf1CoPScOQUMLYs5TMLfRG9s/mFYbiy6+tCm2IW9ufW7N/ebY5yE5wnaOWwEFe2zOSfy0Lk156dp/6SBVtPP7Nr8WeRTEjv0V2pLPxiB6ImpUag7k0OClF3yPbOKdmtfamOLpWULW26zILkMWHIcvEjeHLZYPLBBBZGpSktMth5GuubyBXzolkwatgezvL1cIHK0fS0UBbGdbx/NvtNJK5afPNevC8LyUam9T/K+Eg/4mpurAcL2tFXG8ZO5mNP/ZPoqQMLa5dWGrVMF+CGU+FqvUdYoHfIQ3hIGHLOP95oYsHCvMbRLuc+n8HvTCX8q0xYMFdard7dFI9uPTukEmTIQqJaYL5vrQBP/fxrlt42Fk5lXtugeTwUfQg/ELxmIwsnJf5JGeLBR2cqTkbqAAsxN278GIg4g9QOOB/zUCN1bae2CXuDEFx7oFuowkJb7fRYhU189PVEtZWWAgt7h9uD59Mz2Mei8/u3OSyo3B5h+73bF32vnN6ZOI2cf/r4pISZa7Hwc3mx9wQWHo2UcvBVDUOS4v9cC5BjQZBfGBI15hjaqaR+M1mKhce3U7Y5b/NDY5+ojBwcysJWpzvVvHWBSOXT1l92PBY295SZrfoqQNw4ywfDfzEgYRKxhn85ELcmRe3L6mLgkN6WgubNUTj/5mrV660MRCzWn9wzLA4f/DTE9l4TA6UrY9TrSuxxd9LP5V9qGRg7ufDhxIlx+OcN+czFPxiw3brounZSAJq1XG7rtUoGQg8v8DCXi8ZT+HcktMoZMAkZry24vgsvWtI9c+QHBibH61gnKJ7AZ2/ofe4sYWD0nVfmzRbr0eKQ/ebDCxlgLYeuGXHwDDKmpjZr5jHgLn6x/HvBMVSMMlIvZTOgLCcDEVw0qiz72LIok4GUZI8XhUIXNH/RyvflNAOuVYaNaVOjkfTXgbgHmBzPZXtqeYwAX1dMdHnwjAGdy9EVBZVBeN3BokvljxnYpyaTll3phn11E3cqPGKgy9SzaaNcIJaJMsu7cp8s/3FgwpAV0ah8furKTckMDEkIVXoS64kGcs6+k7vLwAjDKdXfLYRooaH212G3GWjInqgXkLMcPdm4O3TeTQZWpFsq1CyNQdoz7449fp2BJJe4/Zv/CccjKlyefb/KwI1t7JqsZeE4wGh1itcVBu7VK4S47fDHMzILlm+8zMCuXTvdvhZG47mzjHzVLjFgOdGLf0vWGDne3PrO6CIDC2btpdmH0fjP718x4PtsedBduSOYLpd0liNmbto+Za0tsNIkK/QgiQH94CrDtRV87B+j33uSuEh9j5fldDfstK+pzpk45WRY+mYmEDv5XNWOJw6tMZq2dGIgfmO9bmcjcdm7EXvzzwkRmFXqHibrn3p127OKpZ44iNfoOIbsj026teFAUwxamqHMayY2Ovrh9vdGK3Rge9HKdrL/64oeKmVdDMZyk9QN55PjXa66pvXx4WgsX7g1LoScj2ncxNX+e/n4bs7sjZPI+Tpm7PBJ710Mbo7akPD5BgNU6CgT67tCFHcw9HPOLQYeNbRkKD05hb5cWLTu5x0GuNqsc+aPrXD4htRxS8n12rCvfbdflyda6To27h65nn5rp12fPiIaZ3ORkibkei+cdjTs6U0z/DPrbYrqEwZ2PxOe6J19FMsY5OZveM7Ard6OWevXR2G97ZVJvmkMbIk4+PFoXgB+PizPrjWdgfmFkQq/ku2RsOWyb+RrBl44jvy+otQWzZ79Y6JFLgMWsw7MksgKwlY/zTwPFjDwXqX6R+CUMLRs8eamhGIGxr7AZSUvIrHZXPUH4u8ZKFVhzqkUCNGuh8ry5z8z8HCP4zH/w/6IHnA3sqkkx5sYcfbtN1/s0V5G2/xgIGhZfpTrpHB0t2xPXFIdA32fSzYLPIX44ONTC4cxDDy/V7Hzc6YR7h+r+/RSOwMaXdfWjroixKt3/zzl0EvOf/RdtY4Ph/Cmvf1tLhwDK0J32VQzkXjz0IvKKUNYePt138iPnBMqzdginCbFwp3YqL7+tEg8YtpHk1dyLDyUSla+d8wRnTMI+JowkYWYgSTTpT8ikEcxt+/2DDL/7hElgip/tKXEeEnrfBasJ21XS35rgVJrh8bYKrFwaGLUUUUba3RYyFbMUGWhNLXAb0IoH/dlmhlJAgvH+zgwuyvAJ0KGbV68iQWdm85q96SFuC1EeniQLgvXh629FnDZCQVd6a+YsIsFGfL7QecjfXGs35txP8zJ9qMy3uvtiUABS7+I1xxmYYsN787u1f7I/BGvfaYjC9PVHw2b+d4X70vwXHb2BAtvpDetebYoBC+82DlmYyALZcGrzSUeO6EuCKtdImTB3iFRvynLD/ltzenXj2ehJbJMINctwOXCK5eSr7Bw0ml2dey9U7jVOmKxdjILw2fc0sSZEWj+nv3M5OcsLG28mRmj4I/OPrdRVchigQkoUblpGYo0tI6ZuBSz0PxjzT/PVSPwmJfn7g58YSHxbeS2NSGu6JPwvE9GLQshBeaaGUN2oFZ7gcKrdhYotT8jBGXrnGjj9iVreX/GN7SJsv7vMblQq5GMNIro0bzWOQ/JmD0pd+hPZ6Msmvo7n+vfsXs+GZGI5pP6evr32P66lrVoZEIrV264LBr7W61dd4XjaDrvw6IF/uSzAXcoZX1j3DM6oDi529fnCbzVKnGWN0ilkyqrMluWdwMlrHH3LvhIT69XPOImT0xJv2KOf6QvpPYNN2/rAqpKX/6H/Ef6ZLj89GslxG4L1EyefqBLHmVJ6twXmS80MvtAP5dSWrYpkpia4FIs9oGevW7WhCR7YqEwMO/Ge/rztKtxugbEeuI71+u+p1/PEdzauYxYwyZTtesdPaYi0ebhGFH9xsD1xHf0VtNsA8uuTqBuhKyK0npH6ypGplp/In6asqqjuYyuFJrk4+fEdoINhWfKaLdJn9v2JxJfSBs/TaOMDtq5UW4nn5i/ka2uL6XLbGoLz1oQVymrTY4ppaO9r1fP3UQcXB6epV5K+2kNXcctIhbOX/i9voT+lvbgyywZ4h5tBdvTJfTHyuWbBO0dxM/irTVLaI0FlUXrPxHHsjHFzcV07mW3dPU0YtkvE67GF9Ohc6syvS8RP7UwqNlUTC/3fzdnSDBxS6DWrMYiWnLxxMmFtsQp4503byqiDSesKvu8g1hZdu2GK4X0Hv9HG+avFtXrN0iLFdL9PWM1U2cQt7guvGT+lr7foV7uO4xYeFqCl15ACwaNzQRMO9l+yM6FMwro+q2SFz6/F9nn1HiffFohQzbdPI24uKzgTXUe/bTcWWHOVWKh3BINrTxarDjp7axTxC1TD7neeENP8fDPMnEmVtY+bCv1hq5eeVen0Iw4XevaDPtcWuPdtlj3jaL6mEeCDzn0nHyu0FSJ2O4AeopyaB3pi86uE4jNVRPiL2fTwlXqqrk84gtPDFUks2nNntMvtje2keXnuJx0zKJLbk4UG/le5FcCz4rX9KKBJzd6XxJTpfqKG1/TtydLeUy5KbIfDk3JpJVTx5g7RIusYxM3OZPuvGhs3HeSWOOK0DDoFU2vmZrw8BDxBfeeZ+0ZdFqnwC9xh8iKc3PNM+g1w9/ceqJOPKPb2LswnX6scVOBt0hUH9SpQOn0Us2CM+5jiflbcJoxTSf8Kp06g0esoXFmuOpLWlJ7m05HUytxr3rs+DT6sJXAoPMT8YVP2617X9AnvIxHz84iNlea4V7xnK6fl+904j4xf0FtZvoz+vEkRSneeeJ0h4cbrz2l0+wee6aEElN3HvJOPaEfY3ZuqKvIalqtTo/pcpWtK05ZEvODbEftTaW/7psvfKZPXHWx0lT7Eb21dOmVUUB84ci2z8se0uW9sg5hisTmWT3uMx7QKqlNC5QnEc84ELtx1H06ebl/ef8wYqr0yNG+ZPqhzXYZprOFHI/r5lPld+nCpEVmQ/8hpgL+acK36ZlXFS02lBKny2mEXLxJT4qtPnE9XWSxZbuCr9MlK7P9lJKJ+R+s99pfpVfJX4j9kiiylU6o6WX6W61B8u1wYo2xlj90LtL9C7YrJXmK6o2+6Q7n6YmCFeGpR0Q2MGg1iqcVe5uuMrtF9ik6sPYMLVQseaujQ0zdCu9fEEXfvNuSna0mcu8MT5Vw+uZSd3mrBb/rZism+tPajg3z50wQuemVuJwbffr+mKESw0We4z5Cwpye1Deve3oVSyz0b2ePg1PD/ldTLoq8doVmRRAsifNJkbUg5r96fbkwGt7eZVDXXFE9ZExGUgLUykeK59YzxKMLP6VchNv3893494jTecUmoVchQSrx0iQnYv4nDT/Tm5AaN9IvcrXIxuyR+XdhZ7z5iCoecXrsz1jnFIh94fqTl9dMro/0j84dD0A88oRkWxQxpRb2dckjKDTtP3jHlDjdOGj30MeQWLn3luJ8Uf3ICpdy8l5XtFE/1tZErveU7etvPwMx9+uXbF+KLP0ix+0F2A5XtZ0XRjyjdqn8+jSQ2GWWFrNLVK+0VxlJQ3jSi2Wp84g1IhXGWqcD1DYxfp2N5P0T5RuwKQMyznxxHnhNrJz39ti8V7Bgc6DUtNPEelnXPopngqI6m1VtRSy7DGV+y4Sw4DfW2qrEfA+blc9fw2blqTO3jCBuKVmwKjoLvNi2gLovDcQT5rw9kg2X1pqrTE0mFh5s6tHIgeu7yqDGV1Sf1Jk+NhfCHEewGsbE/C7DhfW5MH/LbeEiRWKNHrGVL95ASVu0/AUeMaU4pTksDyajL3OSPtaT9x3PVN8kH4T3c4bMvUecjgusFxaAUuHZtiUBxOba71d0FYDzlivMc1NRfePytIy3oKZdm5i9nLiq6CkvvBBqDKyVdKWJhePTRxgVQeJHLsKgpo6836fLHR1VDCeogqRCmrg4etRT+2IYlfmyPD2O2C7wvM27YugfP/vWfCdRfcuyoJUlMDz+4R1Kl1h7trV0bAkYqVvV6Swi5hdUcT0lYC7WcZo3lPiQxcd9u0th4eUqi7nVtUDdGDNC+Vkp3E2tcH34kth8vazDhDJ4Nfes9a0E4glNtvNcy8B46Pi2Ye7Eysn9uu/LQEr+w5e8ncRVSj+Ype/A5rEuj5KtAWSyLvKomBc6/WibOKVcA5pmlHYDfQq5vYuRpvRq4MnVD4HXvSPQ3ePbh1F2NbB1rqFNw6/96J7Mt0FOUAMDo3Zvne91AuMsi2FUSg3wyiu0D2WE4q4M02lUcQ2MjtZJnAJ+SL1rSCPH1sCOxdWTJPhemH82cBQlWwsG7iPsD3KeSK7e+henVAtzgtLmVVPh6Mhon2+cbi2U8lqPRYodw8Jz1jKUXS04nTN8a//LGq/I9erjBLXgJ9F5PuOlD6p5NWOQS64FK8uCheO97DD1Bpq5olqYEuY53IHPxy6T5tVzbC3c6020XZB+CtVdPidBydbBsq0/9Uu9Q5BAMXo8pVwHPu3Kj+sHQ/E5x2VDKb06wCusbGg6BGWHrJtB2dWBs+fodis6DEu4dzZygjowzl976RgVgr9J4FlUSh2M3FKl9o06iUMnS/3kiupgSBK30Z4KxusjIn9xbB2o2XkUe/r4oZx9fdMo2XoQf/TNJVI9BD3z3ChPKdeDi1jslu18b3R8GFPD6dbDkgPc5xYvAS6RQ5Xc8Xp4rjbvzC1fOywdqtXBCeqBvWEZOZkfhNWXxH7lkutBNXpPaJVGED7Yr0OOX3T/JmQMLwSkf651BtVSDyNNguffglA8NEVrNCXbADvLd8Vpc06or+vFMEq5ASbYKoTefhmO3KeelaX0GkDZ3e1r3mAw0l7SOZWya4Avtz+tddEUYINlu6dQwgaQc3nlL0ZH4C3quouolAbYBxySGDiMS6bd+8gVNcAjO6FcrbovdpPQZzi2AS5XjqpSH3oEmUhbfeFkGuHZyOlquUP3IOO8W4OcUiNMRbOdpvHcccXz05853UZIWhR4SJZzx+eszs+h7BpBXTewWIsLRRrjgno5QSP0Zr464zp4AunmS5RyyY3wWqGNmc9ZYC1TzVKuqBFmNqxhnnBH8bcRFj0c2wimkkvOimv64B0uqd85mSaYeORJjGVGGPph3NfKKTVBc7byKXbQEs/5h67gdJvAeVMTPgT+uPuZYTN3vAmaqna0XPbyR+8FceT6N0FrVO+poX6OKH7m3JlUShNIjJpgGTFwCJ/bGPOVK2oCh4acKS+9IpDL64EGjm2CweCku6teRiCFnvhxlGwz2O95diPypDOa2i0jTSk3Q3mO3WFhRgh6LePewOk2g9TgrizVUbvwz6CKJZRdM2yQydj2ge+Nb/lWzKSEzWBqOhAjOOGE/cRsPnHJzeC1f2bWVO9wtGrT0YVUcTPsuM89OM8LRp3CDT85thlCCgyyS6ljKKbr9ltOhoHSw4tnaPh546+5Bl84JQYsh0/Oy6A8ETtuXRuny4D+7ZiUG5wDGr03tI47zsDul+x9xy5jLM2dH00JGeDlSu49xffHG8Zf/cYlM5A6Y/37oZQbuugtN4kqZiDKdKd5j5gefk0+iVMtDIyuWWG2QSMAi53y6ORkWBgSya5S6dfFOaE/p1HKLBiNdmy74xOKYpb7dnK6LKzP+fhOE0KRzdabv7jjLDi7xU7pEDuANV/3fucELGypde0oOemKvH5UkevPgsrlE/ETecfx+X9cp1DFLNy/U7iF8bFHKplV3RzLwp4gO57qkGP4mLlVByfTAuUjp+jc9QrFuzwC2zmlFqh68CvzsPdZPF761wCn2wImMfnLB+mzyHfbW3HKrgXyd/6T7kf5orr8NnL/tcAkZ9WX3zhbbFUuxaNSWqBxXs09b4jEamVXeFRxC3Qnabv3neSjgYHyPo5tgXSbD3ZDJFzxmYHnkpRsKxyQtPV/x49AZh0/+zilVmBXDlj20Ynoc/x78v5thXt6cnauVDyKN5opQ9m1AlP5o7p34BSaZzj/FydoBUeHNRXKVCTajdbKUSmtEMwT57t7x6En5xf2cEWtYB2edHtprxWm3oV2cGwrNJpcT6S9o9GVwDApSrYNZpkMRNrwk5D4+gBxSrkNltFJja+4aOTfhTlOtw0clizxquW5oM8zF3Zyx9tgv5S3y4tf3gitjh5DCdtAQVMM5Yk5YHkLozFUShuITW9b5suPwmsMBhu5ojZoq9BV8+KC8Zm7TyWpljbI0lTW0+cCcHK1Rz8n0w6JC/YG21M+2HvfHfL8t8PYJ0/AjIvEO62vSVF67ZDmGzbL1/s0mtndP5qya4eC99Kvn1N89ExpNzn/7aB//cHiRIjB60q/SlAp7fBdzcXOxjsAGb950MkVtYOKHC27Woz8LOtRSgPHtkOKwf2Dtt6xqCN56VhKtgPmBEzcp9pjjRaGbRpPKXfAev0KhxqeH7J4dLqW0+2APSEPnh7mQlCVswS5/zvAsO1Vwv3007g24zjLCTrAYdHqthEaCUji+sufXHIHaJ2Upp9wMbhyvux4qrgD1h6psLdMj8PV6i0yVEsHTNkRIBnifRaVbKmQo2Q7YeWVg/ZWEubIY/6QcZRyJ4xYOruwkD6Dt9p9aeJ0O+HjxSFDHMRC8E3DfSx3vBPkLN+MqqETkJxszXhK2AlCNtknyysYRam/EadSOiFdih45XDMJ44k6U6niTli4aW7/Ip9YHOLxtJZjO0HicDP/iVcMpkS/ViTJ4/0H/6sosjy+AAA=`;async function u(e){let t=atob(e),n=new Uint8Array(t.length);for(let e=0;e<n.length;e++)n[e]=t.charCodeAt(e);let{body:r}=new Response(n),i=r.pipeThrough(new DecompressionStream(`gzip`));return new Uint8Array(await new Response(i).arrayBuffer())}async function d(e){let t=await u(e),n=new Uint8Array(11*t.length+1),[r,i]=[0,0];for(let[e,a]of t.entries()){if(a<245){n[i++]=a;continue}e>0&&(n[i++]=f);let t=r;r=i;for(let e=a-245;e>0;e--)n[i++]=n[t++]}return n[i++]=f,new TextDecoder().decode(n.subarray(0,i))}let f=10;var p=/* @__PURE__ */ n({engineModule:()=>v,listText:()=>g,listWith:()=>_});let m=/* #__PURE__ */ Object.assign({"../data/finland.txt":a,"../data/japan.txt":o,"../data/names.txt":s}),h=/* @__PURE__ */ new Map;function g(e){let t=h.get(e)??d(m[`../data/${e}.txt`]);return h.set(e,t),t}async function _(e){let t=e.toSorted().join(`\n`);for(let n of Object.keys(m)){let r=n.slice(8,-4),i=(await g(r)).trimEnd().split(`\n`);if(i.length===e.length&&i.sort().join(`\n`)===t)return r}}async function v(e){let t=e===`f32`?await u(c):null;return t&&WebAssembly.validate(t)?{precision:e,module:t}:{precision:`f64`,module:await u(l)}}function y(e){T[0]=Math.min(Math.max(e,-65504),65504);let t=E[0],n=t>>>16&32768,r=t&2147483647;if(r<947912704)return T[0]=Math.abs(T[0])+.5,n|E[0]-1056964608;let i=r>>>13&1;return n|r-939524096+4095+i>>>13}function b(e){let t=e&32768?-1:1,n=e>>>10&31,r=e&1023;return n===31?r?NaN:t*(1/0):t*(n?(1024+r)*2**(n-25):r*2**-24)}function ee(e){T[0]=e;let[t]=E;return t+32767+(t>>>16&1)>>>16}function te(e){return E[0]=e<<16,T[0]}function x(e,{dtype:t,begin:n},r,i){let[a,o,s]=[k(t),le[t],O(e)],c=new Float64Array(i);for(let e=0;e<i;e++)c[e]=o(s,n+(r+e)*a);return c}function S(e,{dtype:t,begin:n},r,i){let[a,o,s]=[k(t),ue[t],O(e)];for(let e=0;e<i.length;e++)o(s,n+(r+e)*a,i[e])}function C(e,t=`bad-file`){throw new j(e,t)}function ne(e){let t=[],n=``;for(let[r]of e.matchAll(de))if(r===`:`){let e=JSON.parse(n),r=t.at(-1);r.has(e)&&C(`The header of the file has \u201c${M(e)}\u201d twice.`),r.add(e)}else if(r===`}`||r===`]`)t.pop();else if(r.length>1)n=r;else if(t.push(/* @__PURE__ */ new Set)>fe)throw SyntaxError()}function re(e,t){try{let n=e.slice(w,w+t),r=new TextDecoder(`utf-8`,{fatal:!0,ignoreBOM:!0}).decode(n);return ne(r),JSON.parse(r)}catch(e){throw(e instanceof SyntaxError||e instanceof TypeError||e instanceof RangeError)&&C(P),e}}function ie(e,t){let{dtype:n,shape:r,data_offsets:i}=t??{};typeof n==`string`&&pe(r)&&pe(i)&&i.length===2||C(`${M(e)} must have a dtype, a shape and two data_offsets.`);let[a,o]=i,s=ce.get(n);return(s===void 0?a>o:A(r)*s!==o-a)&&C(`${M(e)} is ${N(r)} of ${M(n)}, and that does not take ${o-a} bytes.`),{name:e,dtype:n,shape:r,begin:a,end:o}}function ae(e){let t=e.length-w,n=t<0?0:Number(O(e).getBigUint64(0,!0));(n>t||e[w]!==123)&&C(P),n>se&&C(`The header of the file is too long: ${n} bytes.`);let{__metadata__:r={},...i}=re(e,n),a=Object.entries(r??{"":null});a.every(([,e])=>typeof e==`string`)||C(`The __metadata__ of the file must be an object of strings.`);let o=w+n,s=Object.entries(i).map(([e,t])=>ie(e,t)).sort((e,t)=>e.begin-t.begin||e.end-t.end),c=0;for(let t of s){let n=M(t.name);t.begin<c&&C(`${n} overlaps the tensor before it: it begins at ${t.begin}, before ${c}.`),t.begin>c&&C(`There is a hole before ${n}: it begins at ${t.begin}, not at ${c}.`),c=t.end,o+c>e.length&&C(`${n} ends at byte ${o+c}, and the file at ${e.length}: it was cut short.`)}o+c<e.length&&C(`The last ${e.length-o-c} bytes of the file belong to no tensor.`);let l=s.map(e=>({...e,begin:o+e.begin,end:o+e.end}));return{metadata:new Map(a),tensors:new Map(l.map(e=>[e.name,e]))}}function oe(e,t,n){let r=/* @__PURE__ */ new Map,i=0;for(let e of t.toSorted((e,t)=>k(t.dtype)-k(e.dtype))){let t=i;i+=A(e.shape)*k(e.dtype),r.set(e.name,[t,i])}let a=Array.from(r,([e,n])=>{let{dtype:r,shape:i}=t.find(t=>t.name===e);return[e,{dtype:r,shape:i,data_offsets:n}]}),o=new TextEncoder().encode(JSON.stringify({__metadata__:e,...Object.fromEntries(a)})),s=Math.ceil(o.length/8)*8,c=w+s,l=n(c+i);return O(l).setBigUint64(0,BigInt(s),!0),l.fill(32,w,c).set(o,w),{file:l,tensors:t.map(e=>{let[t,n]=r.get(e.name);return{...e,begin:c+t,end:c+n}})}}var se,w,T,E,ce,le,ue,D,O,k,A,j,M,N,P,de,fe,pe,F=t((()=>{se=2**22,w=8,T=/* @__PURE__ */ new Float32Array(1),E=new Uint32Array(T.buffer),ce=new Map(Object.entries({BOOL:1,U8:1,I8:1,F8_E5M2:1,F8_E4M3:1,I16:2,U16:2,F16:2,BF16:2,I32:4,U32:4,F32:4,I64:8,U64:8,F64:8})),le={F64:(e,t)=>e.getFloat64(t,!0),F32:(e,t)=>e.getFloat32(t,!0),F16:(e,t)=>b(e.getUint16(t,!0)),BF16:(e,t)=>te(e.getUint16(t,!0)),U32:(e,t)=>e.getUint32(t,!0)},ue={F64:(e,t,n)=>e.setFloat64(t,n,!0),F32:(e,t,n)=>e.setFloat32(t,n,!0),F16:(e,t,n)=>e.setUint16(t,y(n),!0),BF16:(e,t,n)=>e.setUint16(t,ee(n),!0),U32:(e,t,n)=>e.setUint32(t,n,!0)},D=[`F64`,`F32`,`F16`,`BF16`],O=e=>new DataView(e.buffer,e.byteOffset,e.length),k=e=>ce.get(e),A=e=>e.reduce((e,t)=>e*t,1),j=class extends Error{constructor(e,t){super(e),this.code=t}},M=e=>e.length>60?`${e.slice(0,60)} \u2026`:e,N=e=>M(e.join(` \u00d7 `))||`a single number`,P=`This is not a safetensors file: it does not begin with the length of a JSON header, and the header.`,de=/"[^"\\\\]*(?:\\\\.[^"\\\\]*)*"|[{}[\\]:]/gs,fe=3,pe=e=>Array.isArray(e)&&e.every(e=>Number.isSafeInteger(e)&&e>=0)}));function me({parameters:e,settings:t,vocab:n,dtype:r,state:i},a){let o={...he};for(let[e,n]of Object.entries(i?t:{nHead:t.nHead}))o[V(e)]=String(n);let s=I.slice(0,i?3:1).flatMap(t=>e.map(({name:e,shape:n})=>({name:t+e,dtype:t&&i?i.dtype:r,shape:n}))),[c,l,u,d,f,p,...m]=i?.progress??[];if(i)for(let[e,t]of[c,l,p].entries())o[B[e]]=String(t);o.vocabulary=n.join(``);let h=i?[L,R,{name:z,dtype:`U8`,shape:[i.corpus.length]}]:[],{file:g,tensors:_}=oe(o,[...s,...h],a),[v,y,b]=_.splice(s.length);return i&&(S(g,v,0,Float64Array.of(d?f:NaN)),S(g,y,0,Float64Array.of(...m,u)),g.set(i.corpus,b.begin)),{file:g,tensors:_}}var he,I,L,R,z,B,V,ge=t((()=>{F(),he={format:`microgpt`,version:`1`},I=[``,`adam.first.`,`adam.second.`],L={name:`random.gauss`,dtype:`F64`,shape:[1]},R={name:`random`,dtype:`U32`,shape:[625]},z=`corpus`,B=[`step`,`num_train`,`tokens_seen`],V=e=>e.replace(/[A-Z]/g,e=>`_${e.toLowerCase()}`)})),_e=/* @__PURE__ */ n({FileError:()=>j,loadFile:()=>Oe,modelIn:()=>U});function ve({nLayer:e,nEmbd:t,blockSize:n,vocabSize:r}){let i=[[`wte`,[r,t]],[`wpe`,[n,t]],[`lm_head`,[r,t]]];for(let n=0;n<e;n++){for(let e of[`wq`,`wk`,`wv`,`wo`])i.push([`layer${n}.attn_${e}`,[t,t]]);i.push([`layer${n}.mlp_fc1`,[4*t,t]],[`layer${n}.mlp_fc2`,[t,4*t]])}return i}function ye(e){let[,t,n,...r]=ke.exec(e)??[];if(!I.some(t=>t&&e.startsWith(t)))return t??(n&&`layer${Number(n)}.${r.filter(Boolean).join(`_`)}`)}function be(e){let t=/* @__PURE__ */ new Map;for(let[n,r]of e){let i=ye(n);if(!i||n!==i&&e.has(i))continue;let a=t.get(i);a&&C(`The file has ${i} twice: as ${M(a.name)} and as ${M(n)}.`),t.set(i,r)}return t}function xe(e,t){return e.get(t)??C(`${t} is missing: the file holds no such model, or not all of it.`)}function Se(e,t){e.shape.join()!==t.join()&&C(`${M(e.name)} is ${N(e.shape)}, and must be ${N(t)}.`)}function H(e,t,n,r){let i=xe(e,t);return n.includes(i.dtype)||C(`${M(i.name)} is ${M(i.dtype)}, and must be ${n.join(`, `)}.`),Se(i,r),i}function Ce(e){let[,t,n]=/^0x([01]\\.[\\da-f]{13})p([+-]\\d{1,4})$/.exec(e)??[];return t?Number(`0x${t.replace(`.`,``)}`)*2**(Number(n)-52):/^-?\\d+(\\.\\d+)?(e[+-]?\\d+)?$/.test(e)?Number(e):NaN}function we(e){try{if(typeof e==`string`||Array.isArray(e))return[...e]}catch{}return C(`vocab must be a string or an array of characters.`,`bad-option`)}function Te(e=``,t,n){let r=[...e];if(r.length!==n&&t===void 0)return;let i=r.length===n?r:we(t);return i.length===n&&new Set(i).size===n&&i.every(e=>typeof e==`string`&&/^\\P{Surrogate}$/su.test(e))||C(`The vocabulary must have ${n} different characters: one for each token but the last, which is BOS.`,`bad-vocabulary`),i}function Ee(e,t,n){let r=new Map(t.map((e,t)=>[e,t])),i=e.find(e=>!r.has(e));return i&&C(`The list has \u201c${i}\u201d, which is not in the model\'s vocabulary.`,n),[...e.map(e=>r.get(e)),t.length]}function*De(e,t,n){let[r,i]=t.shape,a=`${M(t.name)} has numbers that a model cannot have: NaN, infinite or too large ones, or a negative mean of squares.`,o=Math.ceil(Ae/i/2);for(let s=0;s<r;s+=o){let c=new Float64Array(Math.min(o,r-s)*i);for(let r=0,a=s;r<c.length;r+=i,a++)c.set(x(e,t,(n?.[a]??a)*i,i),r);yield{numbers:c,refusal:a}}}function U(e){let{metadata:t,tensors:n}=ae(e),r=be(n),[[i,a],[o]]=[`wte`,`wpe`].map(e=>{let t=xe(r,e);return t.shape.length!==2&&Se(t,[`rows`,`columns`]),t.shape}),s=new Set(Array.from(r.keys(),e=>e.split(`.`)[0]).filter(e=>/\\d$/.test(e))),c={nLayer:Math.max(1,s.size),nEmbd:a,blockSize:o,vocabSize:i},l=ve(c),u=l.map(([e,t])=>H(r,e,D,t)),d=Object.entries(he).every(([e,n])=>t.get(e)===n),f=e=>{let n=t.get(e),r=n===void 0?NaN:Ce(n);return Number.isFinite(r)?r:d&&n!==void 0?C(`${e} in the __metadata__ is no number: \u201c${M(n)}\u201d.`):void 0},p=d?n.get(z):void 0,m=p?.dtype===`U8`?p:void 0,h=I.slice(1).flatMap(e=>l.map(([t])=>e+t)),g=d?B.map(f):[];return{metadata:t,tensors:n,sizes:c,parameters:l,weights:u,isOwn:d,number:f,progress:g,list:m,resumes:m!==void 0&&!g.includes(void 0)&&[...h,L.name,R.name].every(e=>n.has(e))}}function Oe(e,{text:t=``,vocab:n,nHead:r}){let{metadata:i,tensors:a,sizes:o,parameters:s,weights:c,isOwn:l,number:u,progress:d,list:f,resumes:p}=U(e),{vocabSize:m,nEmbd:h}=o,g=Te(i.get(`vocabulary`),n,m-1);typeof t!=`string`&&C(`text must be a string with one name per line.`,`no-text`);let _=f?e.subarray(f.begin,f.end):new TextEncoder().encode(t);!g&&_.length===0&&C(`The file does not say which letters its ${m} tokens are: give vocab, the letters in their order, or text, the list that it was trained on.`,`no-vocabulary`);let v=u(`n_head`)??r;v===void 0&&C(`The file does not say how many heads the model has: give nHead, a divisor of ${h}.`,`no-heads`),typeof v!=`number`&&C(`nHead must be a whole number.`,`bad-option`);let y={...o,nHead:v};function b(){let[t,n,r]=d,[[i],o]=[L,R].map(({name:t,dtype:n,shape:r})=>x(e,H(a,t,[n],r),0,r[0])),s=!Number.isNaN(i),c=[o[624],Number(s),s?i:0];return Float64Array.of(t,n,...c,r,...o.subarray(0,624))}return{corpus:_,vocabulary:new TextEncoder().encode(g?.join(``)),resumes:p,setting:e=>y[e]??(l?u(V(e)):void 0),*state(t){let n=f?`bad-file`:`bad-vocabulary`,r=Ee(t,g??t,n);r.length!==m&&C(`The list has ${t.length} different characters, and the model ${m-1}: it was trained on another. Give vocab, its letters in their order.`,n);for(let t of I.slice(0,p?3:1))for(let[n,[i,o]]of s.entries())yield*De(e,t?H(a,t+i,D,o):c[n],i===`wte`||i===`lm_head`?r:void 0);p&&(yield{numbers:b(),refusal:`The training state in the file cannot be: step, num_train, tokens_seen, random or random.gauss is wrong.`})}}}var ke,Ae,je=t((()=>{ge(),F(),ke=/^(?:.*\\.)?(?:(wte|wpe|lm_head)|(?:layers?|h|blocks?)\\.?(\\d+)\\.(?:(attn)[._](w[qkvo])|(mlp)[._](fc[12])))(?:\\.weight)?$/s,Ae=2**14}));je();let Me=()=>!!globalThis.process?.versions?.node,Ne=e=>import(\n/* webpackIgnore: true */\n/* @vite-ignore */\n`node:${e}`);var W=class extends Error{losses;constructor(e,t){super(t),this.name=`MicroGPTError`,this.code=e}};function Pe(e){return e===null||typeof e!=`object`&&typeof e!=`function`?String(e).slice(0,60):typeof e==`object`?`an object`:`a function`}let G=(e,t,n)=>`${e} must be ${t}, not ${Pe(n)}.`,K=2**20,Fe={"no-text":`The text is empty: give at least one line with a name.`,"no-text/type":`text must be a string with one name per line.`,"too-many-letters":`The text has more than 65,534 distinct characters.`,"bad-setting":`learningRate must be a number above 0, and numSteps a whole number from 1 to 1e12.`,"bad-setting/value":G,"bad-setting/unknown":(e,t)=>`There is no setting \u201c${e}\u201d. The settings are ${t.join(`, `)}.`,"bad-setting/fixed":e=>`${e} cannot change after the model is created.`,"bad-heads":`nEmbd must be a multiple of nHead, so that all heads have the same size.`,"bad-option":G,"bad-option/unreadable":`The options cannot be read: one of them throws an error.`,"bad-option/module":e=>`The module computes in ${e}: leave precision out, or give the other module.`,"bad-module":`module must be one of microgpt\'s WebAssembly modules: its bytes, or what WebAssembly.compile() makes of them.`,"bad-temperature":`temperature must be a number of at least 0.`,"bad-rule":`topK must be a whole number above 0, topP a number above 0 and at most 1, minP a number from 0 to 1.`,"bad-uniform":`uniform must be in [0, 1), or left out.`,"bad-prefix":e=>`\u201c${e}\u201d is not in the vocabulary: the training list has no such letter.`,"bad-prefix/type":e=>G(`prefix`,`a string`,e),"bad-prefix/long":(e,t)=>`\u201c${e}\u201d is too long: a prefix has at most ${t} letters.`,"name-done":`This name is complete: call beginName() to begin another.`,"empty-split":`There are no documents to evaluate on: raise validationSplit or limit.`,diverged:`Training diverged: the loss or a gradient is NaN or infinite, or a parameter would exceed 10,000. This step was not done, and the parameters stay as they were; lower the learning rate.`,"no-list":`The model has no list to train on: load its file with one, as text.`,"bad-file/type":`A model file must be given as its bytes: a Uint8Array or an ArrayBuffer.`,"bad-snapshot/type":`A snapshot must be an array of numbers, as snapshot() gives it.`,"bad-snapshot/finite":`The snapshot has NaN or infinite weights.`,"bad-snapshot":(e,t)=>`Size mismatch: the snapshot has ${e} values, the model ${t}.`,"out-of-memory":(e,t)=>`Out of memory: the model and its list need ${Math.ceil(e/K).toLocaleString(`en`)} MiB`+(e>t?` of ${t/K} MiB. Choose fewer layers, a smaller nEmbd, blockSize or batchSize, or a shorter list.`:`: close other tabs, or choose a smaller model.`),"out-of-memory/bytes":e=>`Out of memory: ${e} more bytes do not fit.`,"tape-full":`The computation graph does not fit the memory reserved for it: this is a bug in the engine.`,"no-memory":`Out of memory: close other tabs.`,"no-module":(e,t)=>`${e} could not be loaded: ${t}`,freed:`This model was freed: create another.`};function Ie(e,...t){let n=Fe[e]??e,[r]=e.split(`/`);return new W(r,typeof n==`function`?n(...t):n)}function q(e,...t){throw Ie(e,...t)}ge(),F();let Le={f32:Float32Array,f64:Float64Array},Re=Object.keys(Le),ze={f32:()=>new URL(`./microgpt.wasm`,`https://nowhere.invalid/`),f64:()=>new URL(`./microgpt-f64.wasm`,`https://nowhere.invalid/`)};function J(e){if(e===void 0)return Object.create(null);typeof e==`object`&&e||q(`bad-option`,`options`,`an object`,e);try{return Object.assign(Object.create(null),e)}catch{return q(`bad-option/unreadable`)}}function Be(e,t){try{if(ArrayBuffer.isView(e)){let{buffer:t,byteOffset:n,byteLength:r}=e;return new Uint8Array(t,n,r)}if(/^\\[object (Shared)?ArrayBuffer\\]$/.test(Object.prototype.toString.call(e)))return new Uint8Array(e)}catch{}return q(t)}function Ve(e,t,n){try{if(Array.isArray(t)||ArrayBuffer.isView(t)&&!(t instanceof DataView)){let r=t;return n?.(r.length),new e(r)}}catch(e){if(e instanceof W)throw e}}function He(e){try{return new Uint8Array(e)}catch{return q(`no-memory`)}}function Y(e,t,n=2**53-1,r=0){return typeof e==`number`&&Number.isInteger(e)&&e>=r&&e<=n?e:q(`bad-option`,t,`a whole number from ${r} to ${n}`,e)}function Ue({temperature:e=.5,topK:t,topP:n,minP:r}){typeof e==`number`&&e>=0&&e<1/0||q(`bad-temperature`);let i=t===void 0?0:Y(t,`topK`,2**53-1,1);return n!==void 0&&!(typeof n==`number`&&n>0&&n<=1)&&q(`bad-option`,`topP`,`a number above 0 and at most 1`,n),r!==void 0&&!(typeof r==`number`&&r>=0&&r<=1)&&q(`bad-option`,`minP`,`a number from 0 to 1`,r),[e,i,n??1,r??0]}function We(e,t,n){t!==void 0&&q(`bad-option`,`seed`,`left out where seeds are given`,t);let r=e instanceof Float64Array?e:Ve(Float64Array,e)??q(`bad-option`,`seeds`,`an array of whole numbers`,e);for(let e of r)Y(e,`a seed`);return n!==void 0&&n!==r.length&&q(`bad-option`,`count`,`left out where seeds are given`,n),r}let Ge=/* @__PURE__ */ new Map;async function Ke(e){if(e.protocol===`file:`&&Me()){let{readFile:t}=await Ne(`fs/promises`);return t(e)}let t=await fetch(e);if(!t.ok)throw Error(`the server says ${t.status}`);return t.arrayBuffer()}let qe=e=>Ke(e).then(e=>WebAssembly.compile(e)).catch(({message:t})=>q(`no-module`,e,t));async function Je(e=`f32`,t){if(Re.includes(e)||q(`bad-option`,`precision`,`"f32" or "f64"`,e),t instanceof WebAssembly.Module)return t;if(t!==void 0)return WebAssembly.compile(Be(t,`bad-module`)).catch(()=>q(`bad-module`));let n=Ge.get(e)??qe(ze[e]());return Ge.set(e,n),n.catch(()=>Ge.delete(e)),n}async function Ye(e,t){let n=await Je(e,t),{exports:r}=await WebAssembly.instantiate(n,{}).catch(e=>{throw e instanceof RangeError&&q(`no-memory`),t!==void 0&&q(`bad-module`),e});typeof r.mg_real_size!=`function`&&q(`bad-module`);let i=new Qe(r);return e!==void 0&&e!==i.precision&&q(`bad-option/module`,i.precision),i}let Xe=256*K,Ze=2**14;var Qe=class{constructor(e){this.call=e,this.memory=e.memory,this.call._initialize?.(),this.precision=this.call.mg_real_size()===Le.f32.BYTES_PER_ELEMENT?`f32`:`f64`,this.Reals=Le[this.precision],this.dtype=this.precision.toUpperCase(),this.rules=this.settingRules()}view(e,t,n){return new e(this.memory.buffer,t,n)}reals(e,t){return this.view(this.Reals,e,t).slice()}string(e){let t=new Uint8Array(this.memory.buffer,e);return new TextDecoder().decode(t.subarray(0,t.indexOf(0)))}with(e,t){let n=[];try{for(let{buffer:t,byteOffset:r,byteLength:i}of e){let e=this.call.mg_alloc(i)>>>0;e||q(`out-of-memory/bytes`,i),n.push(e),this.view(Uint8Array,e,i).set(new Uint8Array(t,r,i))}return t(...n)}finally{for(let e of n)this.call.mg_release(e)}}filled(e,t,n){let r=new e(t);return this.with([r],i=>{n(i),r.set(this.view(e,i,t))}),r}rows(e,t){let n=e.at(-1),r=e.slice(0,-1).reduce((e,t)=>e*t,1),i=new this.Reals(r*n);return this.with([new this.Reals(n)],e=>{let a=this.view(this.Reals,e,n);for(let o=0;o<r;o++)t(o,e),i.set(a,o*n)}),i}settingRules(){let e=[];for(let t=0;;t++){let n=0,[r,i,a,o]=this.filled(Float64Array,4,e=>{n=this.call.mg_setting(t,e)});if(!n)return e;let s=this.string(n).replace(/_(.)/g,(e,t)=>t.toUpperCase());e.push({name:s,defaultValue:r,min:i,max:a,whole:o===1})}}code(e){return this.string(this.call.mg_status_code(e))}checked(e){return e<0?q(this.code(-e)):e}create(e,t,n=/* @__PURE__ */ new Uint8Array,r=!0){let i=0,[a,o,s]=this.filled(Float64Array,3,a=>this.with([e,t,n],(e,o,s)=>{let{length:c}=n;i=this.call.mg_create(e,o,t.length,s,c,Number(r),a)}));return i?new Z(this,i):this.refuseModel(this.code(a),o,s,e)}refuseModel(e,t,n,r){return e===`bad-setting`&&$e(this.rules[t],r[t]),q(e,n+this.memory.buffer.byteLength,Xe)}};let $e=(e,t)=>q(`bad-setting/value`,e.name,`a ${e.whole?`whole `:``}number from ${e.min} to ${e.max}`,t),X={train:0,validation:1},et=e=>typeof e==`string`&&Object.hasOwn(X,e)?X[e]:q(`bad-option`,`split`,`"train" or "validation"`,e),tt=2**27;var Z=class{#e;#t;#n;numDocs=0;numValidationDocs=0;#r;constructor(e,t){this.#e=e,this.#t=t;let{call:n}=e,r=e.view(Uint32Array,n.mg_letters(t),n.mg_num_letters(t));this.vocab=Array.from(r,e=>String.fromCodePoint(e)),this.bos=this.vocab.length,this.precision=e.precision,this.#a(),this.numParams=n.mg_num_params(t),this.#n=this.config.blockSize}static async create(e){let{text:t,precision:n,module:r,...i}=J(e);typeof t!=`string`&&q(`no-text/type`);let a=await Ye(n,r),o=new Map(Object.entries(i)),s=Float64Array.from(a.rules,e=>{let t=o.get(e.name)??e.defaultValue;return o.delete(e.name),typeof t==`number`?t:$e(e,t)});for(let e of o.keys())q(`bad-setting/unknown`,e,a.rules.map(e=>e.name));return a.create(s,new TextEncoder().encode(t))}static async load(e,t){let{precision:n,module:r,...i}=J(t),a=Be(e,`bad-file/type`),o=Promise.resolve().then(()=>(je(),_e)).catch(({message:e})=>q(`no-module`,`load-file.js`,e)),[s,{FileError:c,loadFile:l}]=await Promise.all([Ye(n,r),o]);try{let{corpus:e,vocabulary:t,setting:n,resumes:r,state:o}=l(a,i),c=Float64Array.from(s.rules,({name:e,defaultValue:t})=>n(e)??t),u=s.create(c,e,t,!r),d=0;for(let{numbers:e,refusal:t}of o(u.vocab)){if(s.with([e],t=>s.call.mg_set_state(u.#t,t,d,e.length)))throw new W(`bad-file`,t);d+=e.length}return u.#a(),u}catch(e){throw e instanceof c?new W(e.code,e.message):e}}save(e){let t=this.#o,{weightsOnly:n=!1,dtype:r=t.dtype}=J(e);typeof n!=`boolean`&&q(`bad-option`,`weightsOnly`,`true or false`,n),D.includes(r)||q(`bad-option`,`dtype`,D.join(` or `),r);let{precision:i,...a}=this.config,o=t.call.mg_parameter_count(this.#t),s=Array.from({length:o},(e,t)=>this.#f(t)),c=(e,n)=>t.filled(Float64Array,n,r=>t.call.mg_get_state(this.#t,r,e,n)),l=n?void 0:{dtype:t.dtype,progress:c(3*this.numParams,630),corpus:this.#i()},{file:u,tensors:d}=me({parameters:s,settings:a,vocab:this.vocab,dtype:r,state:l},He),f=0;for(let e of d){let t=A(e.shape);for(let n=0;n<t;n+=Ze)S(u,e,n,c(f+n,Math.min(Ze,t-n)));f+=t}return u}#i(){let e=()=>this.docs().join(`\n`).replace(/^\\ufeff/,`\ufeff\ufeff`);return this.#r??=new TextEncoder().encode(e()),this.#r}#a(){let{mg_num_docs:e}=this.#o.call;this.numDocs=e(this.#t,X.train),this.numValidationDocs=e(this.#t,X.validation)}get#o(){return this.#e??q(`freed`)}get config(){let e=this.#o,t=e.view(Float64Array,e.call.mg_settings(this.#t),e.rules.length);return{...Object.fromEntries(e.rules.map(({name:e},n)=>[e,t[n]])),precision:this.precision}}get step(){return this.#o.call.mg_step(this.#t)}get tokensSeen(){return this.#o.call.mg_tokens_seen(this.#t)}configure(e){let t=this.#o,{learningRate:n,numSteps:r,...i}=J(e);for(let e in i)q(`bad-setting/fixed`,e);let a=this.config,[o,s]=[n??a.learningRate,r??a.numSteps];(typeof o!=`number`||typeof s!=`number`)&&q(`bad-setting`),t.checked(-t.call.mg_reschedule(this.#t,o,s))}trainStep(e=1){let t=this.#o,n=Math.min(Y(e,`count`),t.call.mg_steps_left(this.#t)),r=new Float64Array(Y(n,`count`,tt));for(let e=0;e<r.length;e++){let n=t.call.mg_train_step(this.#t);if(n<0)throw Object.assign(Ie(t.code(-n)),{losses:r.slice(0,e)});r[e]=n}return r}evaluate(e){let t=this.#o,{split:n=`validation`,limit:r=2**31-1}=J(e);return t.checked(t.call.mg_evaluate(this.#t,et(n),Y(r,`limit`,2**31-1,1)))}docs(e){let t=this.#o,{split:n,start:r=0,count:i=2**53-1}=J(e),[a,o]=n===void 0||et(n)===X.validation?[n===void 0?0:this.numDocs,this.numDocs+this.numValidationDocs]:[0,this.numDocs],s=Math.min(o,a+Y(r,`start`)),{mg_order:c,mg_starts:l,mg_tokens:u}=t.call,d=this.numDocs+this.numValidationDocs,f=t.view(Int32Array,c(this.#t),d),p=t.view(Uint32Array,l(this.#t),d+1),m=t.view(Uint16Array,u(this.#t),p[d]),h=f.subarray(s,Math.min(o,s+Y(i,`count`)));return Array.from(h,e=>this.#s(m,p[e],p[e+1]))}#s(e,t,n){let r=``;for(let i=t;i<n;i++)r+=this.vocab[e[i]];return r}#c(e,t,n){let r=this.#o;typeof e!=`string`&&q(`bad-prefix/type`,e);let i=[...e],a=i.find(e=>!this.vocab.includes(e));a&&q(`bad-prefix`,a);let o=this.#n-1;i.length>o&&q(`bad-prefix/long`,e,o);let s=t===void 0?-1:Y(t,`seed`),c=Uint32Array.from(i,e=>e.codePointAt(0)??0);return r.with([c],e=>(r.call.mg_seed_sampling(this.#t,s),n(r,e,i.length)))}generate(e){let{count:t,prefix:n=``,seed:r,seeds:i,...a}=J(e),o=Ue(a);if(i!==void 0)return this.#l(We(i,r,t),o,n);let s=Y(t??20,`count`,2**31-1);return this.#c(n,r,(e,t,n)=>{let r=this.#u(1),[i,a,c,l]=o,u=[];for(;u.length<s;)e.checked(-e.call.mg_generate_name(this.#t,i,a,c,l,t,n)),u.push(r(0));return u})}#l(e,t,n){return this.#c(n,void 0,(n,r,i)=>{let a=n.call.mg_max_names(),o=this.#u(a),s=[];for(;s.length<e.length;){let c=e.subarray(s.length,s.length+a);n.with([c],e=>n.checked(-n.call.mg_generate_names(this.#t,...t,r,i,e,c.length)));for(let e=0;e<c.length;e++)s.push(o(e))}return s})}#u(e){let t=this.#o,n=t.view(Int32Array,t.call.mg_lengths(this.#t),e),r=t.view(Int32Array,t.call.mg_names(this.#t),e*this.#n);return e=>{let t=e*this.#n;return this.#s(r,t,t+n[e])}}beginName(e){let{prefix:t=``,seed:n}=J(e);this.#c(t,n,(e,t,n)=>e.checked(-e.call.mg_begin_name(this.#t,t,n)))}sampleToken(e){let t=this.#o,{uniform:n,...r}=J(e);n!==void 0&&!(typeof n==`number`&&n>=0)&&q(`bad-uniform`);let i=n??-1,a=t.checked(t.call.mg_sample_token(this.#t,...Ue(r),i));return{token:a,char:this.vocab[a]??``,logits:t.reals(t.call.mg_logits(this.#t),this.bos+1),probs:t.reals(t.call.mg_probs(this.#t),this.bos+1),uniform:t.call.mg_uniform(this.#t),done:t.call.mg_done(this.#t)===1}}keyValueCache(){let e=this.#o,{nLayer:t,nEmbd:n}=this.config,r=[t,e.call.mg_positions(this.#t),n],[i,a]=[0,1].map(t=>e.rows(r,(n,r)=>e.call.mg_copy_cache(this.#t,t,n,r)));return{shape:r,keys:i,values:a}}attention(){let e=this.#o,{nLayer:t,nHead:n}=this.config,r=e.call.mg_positions(this.#t),i=[t,n,r,r];return{shape:i,data:e.rows(i,(t,n)=>e.call.mg_copy_attention(this.#t,t,n))}}get#d(){let e=this.#o;return e.view(e.Reals,e.call.mg_values(this.#t),e.call.mg_num_values(this.#t))}snapshot(){return this.#d.slice()}restore(e){let t=this.#d,n=Ve(this.#o.Reals,e,e=>e===t.length||q(`bad-snapshot`,e,t.length))??q(`bad-snapshot/type`);n.every(Number.isFinite)||q(`bad-snapshot/finite`),t.set(n),this.#o.call.mg_values_changed(this.#t)}#f(e){let t=this.#o,n=0,[r,i,a]=t.filled(Int32Array,3,r=>{n=t.call.mg_parameter(this.#t,e,r)});return{name:(r<0?``:`layer${r}.`)+t.string(n),shape:[i,a]}}parameters(){let e=this.#o;return Array.from({length:e.call.mg_parameter_count(this.#t)},(t,n)=>{let{name:r,shape:i}=this.#f(n),[a,o,s,c]=[0,1,2,3].map(t=>e.rows(i,(r,i)=>e.call.mg_copy_parameter(this.#t,n,t,r,i)));return{name:r,shape:i,data:a,grad:o,adamM:s,adamV:c}})}tape(){let e=this.#o;return Array.from({length:e.call.mg_tape_length(this.#t)},(t,n)=>{let r=0,[i,a,o,s,c,...l]=e.filled(Float64Array,8,t=>{r=e.call.mg_tape_node(this.#t,n,t)}),u=l.slice(0,c),d=Array.from(u,e=>e<0?this.#f(-e-1).name:e),f=d.find(e=>typeof e==`string`)??``;return{op:e.string(r),name:f,shape:[i,a],inputs:d,valueNorm:o,gradNorm:s}})}free(){this.#e?.call.mg_free(this.#t),this.#e=void 0}[Symbol.dispose??Symbol.for(`dispose`)](){this.free()}};let nt=`\\\\x1c-\\\\x1f\\\\x85`;RegExp(`^[\\\\s${nt}]$`),RegExp(`[\\\\s${nt}\\\\xad\\\\u180e\\\\u200b-\\\\u200f\\\\u202a-\\\\u202e\\\\u2060\\\\u2066-\\\\u2069\\\\ufeff]`);let rt=Object.freeze({min:10,max:2e5}),it=[{id:`names`,sha256:`e307e88ab12c5a1472de48ed7e38aaccbf907dcb22776002a3bf66d3a1b6c3e2`},{id:`japan`,sha256:`c09b445af84ff2a31aafe252707cd16f15405c80659c7e8326a2bcf6e1ff8fcd`},{id:`finland`,sha256:`1145e62ea98fef0b8763e4ae4a6f2036c93f1010b4b3d42b1242cdf454ba9dbb`}];[...it.map(({id:e})=>e)];let at=[{key:`list`,about:`The list to learn from`,url:`list`,default:it[0].id,choices:it.map(({id:e})=>e)},{key:`nLayer`,about:`Transformer blocks`,term:`n_layer`,url:`layers`,ofModel:!0,default:1,choices:[1,2,3,4,6]},{key:`nEmbd`,about:`Width of every vector`,term:`n_embd`,url:`width`,ofModel:!0,default:16,choices:[8,16,24,32,48,64,96]},{key:`nHead`,about:`Attention heads, a divisor of n-embd`,term:`n_head`,url:`heads`,ofModel:!0,default:4,choices:[1,2,4,8]},{key:`blockSize`,about:`Context length, in tokens`,term:`block_size`,url:`context`,ofModel:!0,default:16,choices:[8,16,24,32,48]},{key:`batchSize`,about:`Names in a training step`,term:`batch_size`,url:`batch`,ofModel:!0,default:1,choices:[1,2,4,8,16,32]},{key:`numSteps`,about:`Length of the schedule`,term:`num_steps`,url:`steps`,ofModel:!0,default:1e3,min:10,max:1e5},{key:`seed`,about:`Random seed of the whole run: shuffle, parameters, samples`,term:`seed`,url:`seed`,ofModel:!0,default:42,min:0,max:2**53-1},{key:`learningRate`,about:`Learning rate at the start; it falls linearly to zero`,term:`learning_rate`,url:`rate`,ofModel:!0,live:!0,default:.01,min:1e-4,max:10,fractional:!0},{key:`precision`,about:`f32 is fast; f64 equals microgpt.py`,url:`exact`,ofModel:!0,default:`f32`,choices:[`f32`,`f64`],urlValues:{f32:`0`,f64:`1`}},{key:`temperature`,about:`Sampling temperature: low is predictable, high is random`,url:`temperature`,live:!0,default:.5,min:.1,max:2,fractional:!0},{key:`topK`,about:`Sample only from so many of the most probable tokens; 0: from all`,url:`top-k`,live:!0,default:0,min:0,max:1e3},{key:`topP`,about:`Sample only from the fewest tokens whose probabilities sum to this; 1: from all`,url:`top-p`,live:!0,default:1,min:.01,max:1,fractional:!0},{key:`minP`,about:`Sample only from tokens at least this many times as probable as the most probable one; 0: from all`,url:`min-p`,live:!0,default:0,min:0,max:1,fractional:!0},{key:`speed`,about:`From 0, one step a second, to 100, as fast as the machine can`,url:`speed`,live:!0,default:52,min:0,max:100,fractional:!0},{key:`sampleSeed`,about:`Random seed of the names on show`,url:`samples`,formerly:`dice`,live:!0,default:1,min:0,max:2**31},{key:`sampleCount`,about:`How many names are on show`,url:`count`,live:!0,default:20,min:1,max:100},{key:`prefix`,about:`First letters of every name`,url:`first`,live:!0,default:``,maxLength:200},{key:`tracedName`,about:`Which of the names on show is shown step by step, from 1`,url:`name`,live:!0,default:1,min:1,max:100},{key:`tracedLetter`,about:`Which of the letters that were sampled for it, from 1, or the last one if it has fewer`,url:`letter`,live:!0,default:1,min:1,max:48},{key:`readingText`,about:`The name that the model reads, for its attention and surprise`,url:`reading`,live:!0,default:`maria`,maxLength:200}],ot=at.filter(({ofModel:e})=>e);at.filter(({live:e})=>e),ot.filter(e=>typeof e.default==`number`),Object.freeze(Object.fromEntries(ot.map(e=>[e.key,e.default]))),Object.fromEntries(at.filter(({ofModel:e})=>!e).map(e=>[e.key,e.default]));let st=({precision:e,...t})=>({...t,validationSplit:e===`f64`?0:.1});function ct(e,t){let n=/* @__PURE__ */ new Uint16Array(1114112),r=new Uint32Array(t),i=t<=1024?new Uint32Array(t**2):{},a=0,o=e=>{let n=a*t+e;r[e]++,i[n]=(i[n]??0)+1,a=e},s=0;for(let t of e){for(let e=0;e<t.length;e++){let r=t.codePointAt(e);r>65535&&e++,n[r]===0&&(n[r]=++s),o(n[r])}o(0)}let c=lt(Array.from(r));return{guess:Math.log(t),letters:c,pairs:lt(Object.values(i))-c}}function lt(e){let t=e.reduce((e,t)=>e+t,0);return e.reduce((e,n)=>n?e-n/t*Math.log(n/t):e,0)}F();let ut=`losses.training`,dt=`losses.held_out`;function ft(e,{losses:t,heldOut:n}){let{metadata:r,tensors:i}=ae(e),a=[{name:ut,dtype:`F64`,shape:[t.length]},{name:dt,dtype:`F64`,shape:[n.length,2]}],o=oe(Object.fromEntries(r),[...i.values(),...a],e=>new Uint8Array(e));for(let{name:t,begin:n}of o.tensors){let r=i.get(t);r&&o.file.set(e.subarray(r.begin,r.end),n)}let[s,c]=o.tensors.slice(-2);return S(o.file,s,0,Float64Array.from(t)),S(o.file,c,0,Float64Array.from(n.flatMap(({step:e,loss:t})=>[e,t]))),o.file}function pt(e,t){let{tensors:n}=ae(e),[r,i]=[ut,dt].map(e=>n.get(e));if(r?.dtype!==`F64`||r.shape.join()!==String(t)||i?.dtype!==`F64`||i.shape[1]!==2)return null;let a=x(e,i,0,2*i.shape[0]),o=Array.from({length:i.shape[0]},(e,t)=>({step:a[2*t],loss:a[2*t+1]})),s=({step:e,loss:n})=>Number.isInteger(e)&&e>=0&&e<=t&&Number.isFinite(n);return{losses:[...x(e,r,0,t)],heldOut:o.filter(s)}}F();function mt(e){let t=``;for(let n of e)t+=String.fromCharCode(n);return btoa(t).replaceAll(`+`,`-`).replaceAll(`/`,`_`).replace(/=+$/,``)}function ht(e){let t=atob(e.replaceAll(`-`,`+`).replaceAll(`_`,`/`));return Uint8Array.from(t,e=>e.charCodeAt(0))}let gt=(e,t)=>new Blob([e]).stream().pipeThrough(t);async function _t(e){let t=Uint16Array.from(e,y),n=new Uint8Array(2*t.length);for(let[e,r]of t.entries())n[e]=r&255,n[t.length+e]=r>>>8;let r=await new Response(gt(n,new CompressionStream(`deflate-raw`))).arrayBuffer();return`1`+mt(new Uint8Array(r))}async function vt(e,t){if(e[0]!==`1`)throw new r(`bad-link`,{key:`problem.link-version`});let n=new Uint8Array(2*t),i=0;try{let t=gt(ht(e.slice(1)),new DecompressionStream(`deflate-raw`)).getReader();for(let e=await t.read();!e.done;e=await t.read()){if(i+e.value.length>n.length)throw RangeError(`too long`);n.set(e.value,i),i+=e.value.length}}catch{throw new r(`bad-link`,{key:`problem.link-damaged`})}if(i!==n.length)throw new r(`bad-link`,{key:`problem.link-size`});let a=Float32Array.from({length:t},(e,r)=>b(n[r]|n[t+r]<<8));if(!a.every(Number.isFinite))throw new r(`bad-link`,{key:`problem.link-not-finite`});return a}let Q=Object.freeze({prefix:1,readingText:0});function yt(e,t,n,r){let{comparison:i,trace:a,parameters:o,embeddings:s,reading:c,tape:l}=t,u={...t.sampling,prefix:$(e,t.sampling.prefix,Q.prefix)},d=o||s?e.parameters():[];return{names:r?r.map(e=>wt(e,n)):St(e,u,n),...i&&{comparison:Ct(e,u,i,n)},...a!==void 0&&{trace:r?.[a]??Tt(e,u,a)},...o&&{parameters:d.map(e=>Dt(e,o))},...s&&{embeddings:Dt(d[0],`data`)},...c!==void 0&&{reading:kt(e,$(e,c,Q.readingText))},...l&&{tape:e.tape()}}}function $({vocab:e,config:t},n,r){return n&&[...xt(e,n).text].slice(0,t.blockSize-1-r).join(``)}let bt=/* @__PURE__ */ new WeakMap;function xt(e,t){let n=bt.get(e)??new Set(e);bt.set(e,n);let r=e=>[...e].every(e=>n.has(e));if(r(t))return{text:t,unknown:[]};let i=/* @__PURE__ */ new Set;return{text:Array.from(t.normalize(`NFC`),e=>{let t=[e,e.toLowerCase(),e.toUpperCase()].flatMap(e=>[e,e.normalize(`NFD`)]),n=t.find(r);n===void 0&&i.add(e);let a=t.map(e=>[...e].filter(r).join(``));return n??a.find(e=>e)??``}).join(``),unknown:[...i]}}function St(e,{count:t,seed:n,...r},i){let a=Float64Array.from({length:t},(e,t)=>n+t);return e.generate({...r,seeds:a}).map(e=>({text:e.normalize(`NFC`),known:i(e)}))}function Ct(e,t,{temperatures:n,count:r},i){return n.map(n=>({temperature:n,names:St(e,{...t,count:r,temperature:n},i)}))}function wt({prefix:e,draws:t},n){let r=e+t.map(({char:e})=>e).join(``);return{text:r.normalize(`NFC`),known:n(r)}}function Tt(e,{seed:t,prefix:n,...r},i){e.beginName({prefix:n,...t!==void 0&&{seed:t+i}});let a=[];do{let t=e.sampleToken(r);a.push({...t,untempered:Et(t.logits)})}while(!a[a.length-1].done);return{index:i,prefix:n,temperature:r.temperature,draws:a,cache:e.keyValueCache()}}function Et(e){let t=e.reduce((e,t)=>Math.max(e,t)),n=Float64Array.from(e,e=>Math.exp(e-t)),r=n.reduce((e,t)=>e+t,0);return n.map(e=>e/r)}function Dt(e,t){let{name:n,shape:r}=e,i=e[t],[a,o]=r;if(![`wte`,`lm_head`].includes(n)||a<=256)return{name:n,shape:r,data:i};let s=Array.from({length:256},(e,t)=>Math.round(t*(a-1)/255)),c=i.slice(0,256*o);for(let[e,t]of s.entries())c.set(i.subarray(t*o,(t+1)*o),e*o);return{name:n,shape:r,data:c,rows:s}}function Ot(e,t){let n=[...t];return[...n.map(t=>e.vocab.indexOf(t)),e.bos].map((t,r)=>(e.beginName({prefix:n.slice(0,r).join(``),seed:0}),-Math.log(e.sampleToken({temperature:1}).probs[t])))}function kt(e,t){return{text:t,surprises:Ot(e,t),attention:e.attention()}}let At=64*2**20;var jt=class{#e=[];#t=1;#n=200;constructor({numSteps:e,bytes:t}){this.#n=Math.max(16,Math.min(200,Math.floor(At/t))),this.#t=Math.ceil(e/this.#n)}isDue(e){return e%this.#t===0}add(e,t){this.#e.push({step:e,parameters:t}),this.#e.length<=this.#n+1||(this.#t*=2,this.#e=this.#e.filter(e=>this.isDue(e.step)))}get all(){return this.#e}nearest(e){let t=this.#e[0];for(let n of this.#e)Math.abs(n.step-e)<Math.abs(t.step-e)&&(t=n);return t}},Mt=class{#e;#t;#n=()=>Promise.reject(new r(`no-model`));#r;#i=new jt({numSteps:1,bytes:1});#a=/* @__PURE__ */ new Set;#o;#s={text:``,nats:/* @__PURE__ */ new WeakMap};constructor(e){this.#e=e}async create({settings:e,list:t,text:n,weights:i,letters:a,request:o}){let[s,c]=await Promise.all([n??this.#e.listText(t),this.#e.engineModule(e.precision)]),l={...st(e),...c,text:s},u=()=>Z.create(l),d=await u();try{if(a&&a!==d.vocab.join(``))throw new r(`bad-link`,{key:`problem.link-letters`});if(i!==void 0&&d.restore(await vt(i,d.snapshot().length)),a){let e=d.save({weightsOnly:!0});d.free(),u=()=>Z.load(e,c),d=await u()}return await this.#c({model:d,again:u},o,i!==void 0)}catch(e){throw d.free(),e}}async load({file:e,precision:t,said:n,request:i}){let a=e instanceof Uint8Array?e:new Uint8Array(await e.arrayBuffer()),o=await this.#e.engineModule(t??Pt(a)),s=()=>Z.load(a,{...n,...o}),c=await s().catch(e=>{throw Nt.includes(e.code)?new r(`file-asks`,{slots:U(a).sizes}):e});try{let e=c.docs();if(e.length>rt.max)throw new r(`bad-file`,{key:`problem.file-list-too-long`,slots:{max:rt.max}});if(c.step>1e6||c.config.numSteps>1e6)throw new r(`bad-file`,{key:`problem.file-too-many-steps`,slots:{max:1e6}});let t=await this.#e.listWith(e),n=pt(a,c.step);return{...await this.#c({model:c,again:s},i,!0),list:t,curve:n,text:t?void 0:e.join(`\n`)}}catch(e){throw c.free(),e}}async giveList({list:e,text:t,request:n}){let r=this.#l.save({weightsOnly:!0}),i=t??await this.#e.listText(e);return this.load({file:r,precision:this.#l.precision,said:{text:i},request:n})}async#c({model:e,again:t},n,r){let i=e.docs(),a=new Set(i),o=performance.now(),s={moment:null,...yt(e,n,e=>a.has(e))},c=performance.now()-o,l=zt(e),u={step:e.step,numParams:e.numParams,numNames:i.length,list:void 0,vocab:e.vocab,config:e.config,baselines:ct(i,e.vocab.length+1),heldOut:l,pretrained:r,loss:r?l[0]?.loss??Ft(e,`train`):null,look:s,milliseconds:c};this.#t?.free(),this.#r?.free(),[this.#t,this.#r,this.#n,this.#a,this.#o]=[e,void 0,t,a,void 0];let d=e.snapshot();return this.#i=new jt({numSteps:e.config.numSteps,bytes:d.byteLength}),this.#i.add(e.step,d),u}get#l(){if(!this.#t)throw new r(`no-model`);return this.#t}save({curve:e,...t}={}){let n=this.#l.save(t);return e?ft(n,e):n}async encodeWeights(e){let{step:t,parameters:n}=(e===null?void 0:this.#i.nearest(e))??{step:this.#l.step,parameters:this.#l.snapshot()};return{weights:await _t(n),step:t}}async advance({steps:e,milliseconds:t,request:n}){let r=this.#l,{step:i,tokensSeen:a}=r,o=this.#u(r,e,t);return{...o,step:i+o.losses.length,tokens:r.tokensSeen-a,trainedOn:Bt(r),look:n&&await this.look(n)}}#u(e,t,n){let r=[],a=[],o=null,s=0,c=Math.min(t,e.config.numSteps-e.step),l=performance.now();try{for(;r.length<c&&(r.length===0||performance.now()-l<n);){let t=performance.now();r.push(...e.trainStep()),s+=performance.now()-t,Rt(e.step)&&a.push(...zt(e)),this.#i.isDue(e.step)&&this.#i.add(e.step,e.snapshot())}}catch(e){o=i(e)}return{losses:Float64Array.from(r),milliseconds:s,heldOut:a,problem:o}}async look(e){let t=e=>this.#a.has(e),n=e.moment===null?void 0:this.#i.nearest(e.moment);(n||e.odds!==void 0)&&(this.#r??=await this.#n());let r=this.#d(e.odds);n&&this.#r?.restore(n.parameters);let i=n&&this.#r||this.#l,a=e.printed?await this.#f(i,e.sampling):void 0;return{moment:n?.step??null,...yt(i,e,t,a),...e.odds!==void 0&&{odds:{...Lt(i,e.odds),history:r}}}}#d(e){let t=this.#r;if(e===void 0||!t)return[];let n=$(t,e,Q.readingText);this.#s.text!==n&&(this.#s={text:n,nats:/* @__PURE__ */ new WeakMap});let{nats:r}=this.#s,{all:i}=this.#i,a=performance.now();for(let e=16;e>=1;e/=2)for(let o=0;o<i.length&&performance.now()-a<20;o+=e)r.has(i[o])||(t.restore(i[o].parameters),r.set(i[o],It(Ot(t,n))));return i.flatMap(e=>{let t=r.get(e);return t===void 0?[]:[{step:e.step,nats:t}]})}async#f(e,t){let{step:n}=e,{seed:r,...i}=t,a=JSON.stringify(i);if(this.#o?.step!==n||this.#o.how!==a){let t=await this.#n();t.restore(e.snapshot());let r=Array.from({length:i.count},(e,n)=>Tt(t,i,n));this.#o={step:n,how:a,traces:r},t.free()}return this.#o.traces}async measure(){let e=await this.#n(),{numSteps:t}=this.#l.config,n=0,r=performance.now();for(;e.step<e.config.numSteps&&performance.now()-r<100;)n+=e.trainStep().length;let i=performance.now()-r;return e.free(),n===0?null:{count:t,milliseconds:i*t/n}}configure(e){this.#l.configure(e)}generate(e){let t=e.seeds===void 0?Math.floor(Math.random()*2**31):void 0;return this.#l.generate({seed:t,...e})}read(e){let t=this.#l;t.beginName({prefix:e});let{logits:n}=t.sampleToken({temperature:1,uniform:0});return{letters:t.vocab,logits:Array.from(n)}}documents(){return this.#l.docs()}};let Nt=[`no-heads`,`no-vocabulary`];function Pt(e){try{let{resumes:t,weights:n}=U(e);return t&&n[0].dtype===`F64`?`f64`:`f32`}catch{return`f32`}}function Ft(e,t){try{return e.evaluate({split:t,limit:200})}catch{return null}}let It=e=>e.reduce((e,t)=>e+t,0);function Lt(e,t){let n=$(e,t,Q.readingText);return{text:n,probabilities:Ot(e,n).map(e=>Math.exp(-e))}}function Rt(e){return e%(50*2**Math.max(0,Math.ceil(Math.log2(e/1e3))))==0}function zt(e){let t=Ft(e,`validation`);return t===null?[]:[{step:e.step,loss:t}]}function Bt(e){if(e.step===0)return``;let t=(e.step-1)*e.config.batchSize%e.numDocs;return e.docs({split:`train`,start:t,count:1})[0].normalize(`NFC`)}let Vt=new Mt(p);addEventListener(`message`,async({data:{id:e,method:t,argument:n}})=>{let r;try{r={id:e,value:await Vt[t](n)}}catch(t){r={id:e,problem:i(t)}}postMessage(r,{transfer:t===`save`&&r.value?[r.value.buffer]:[]})})})();',Pd=typeof self<`u`&&self.Blob&&new Blob([`(self.URL || self.webkitURL).revokeObjectURL(self.location.href);`,Nd],{type:`text/javascript;charset=utf-8`});function Fd(e){let t;try{if(t=Pd&&(self.URL||self.webkitURL).createObjectURL(Pd),!t)throw``;let n=new Worker(t,{name:e?.name});return n.addEventListener(`error`,()=>{(self.URL||self.webkitURL).revokeObjectURL(t)}),n}catch{return new Worker(`data:text/javascript;charset=utf-8,`+encodeURIComponent(Nd),{name:e?.name})}}var Id=()=>new Fd({name:`microgpt`}),Ld=Uint8Array.of(0,97,115,109,1,0,0,0),Rd=Object.freeze({code:`policy`,key:`problem.policy-worker`});function zd(){if(!globalThis.WebAssembly)return{code:`no-wasm`};try{return new WebAssembly.Instance(new WebAssembly.Module(Ld)),null}catch{return{code:`policy`,key:`problem.policy-wasm`}}}function Bd(e){let t=({blockedURI:t,disposition:n,effectiveDirective:r})=>{/^(worker|child|script|default)-src$/.test(r)&&t.startsWith(`blob`)&&n===`enforce`&&e(Rd)};return globalThis.document?.addEventListener(`securitypolicyviolation`,t),()=>globalThis.document?.removeEventListener(`securitypolicyviolation`,t)}var Vd=1500,Hd=6e4,Ud=8,Wd=125,Gd=class{#e;#t;#n;#r;hasModel=!1;#i=Vd;#a=Promise.resolve();#o=0;#s=null;#c=!1;#l=null;#u;constructor({startWorker:e,onProblem:t,onRefusal:n}){this.#e=e,this.#t=t,this.#n=n,this.#u=Bd(e=>{this.#l=e,this.#g(e)})}run(e){return this.#d(e,e=>this.#g(e))}withModel(e){return this.run(async()=>this.hasModel&&e())}ask(e){return new Promise((t,n)=>{this.run(async()=>{try{if(!this.hasModel)throw new Me(this.#c?`ended`:`no-model`);t(await e())}catch(e){if(n(e),Ae.includes(Ne(e).code))throw e}})})}attempt(e){return this.#d(e,e=>{Ae.includes(e.code)||je.includes(e.code)?this.#g(e):this.#n(e)})}async call(e,t,n=this.#i){let r=this.#f(),i=++this.#o,a=await new Promise(a=>{let o=Kd(n,()=>this.#h({problem:{code:`no-answer`}}));this.#s={id:i,settle:e=>{o(),this.#s=null,a(e)}};try{r.postMessage({id:i,method:e,argument:t})}catch(e){this.#h({problem:Ne(e)})}});if(a.problem)throw new Me(a.problem.code,a.problem);return a.value}async open(e,t){let n=await this.call(e,t,Hd);return this.hasModel=!0,this.#i=Math.max(Vd,Ud*n.milliseconds),n}async openApart(e){let[t,n,r]=[this.#r,this.hasModel,this.#i];this.#r=void 0;try{let n=await this.open(`load`,e);return t?.terminate(),n}catch(e){throw this.#c||(this.#r?.terminate(),[this.#r,this.hasModel,this.#i]=[t,n,r],!Ae.includes(Ne(e).code))?e:new Me(`bad-file`,{key:`problem.file-crashed`})}}end(){this.#c=!0,this.#u(),this.#_({code:`ended`})}async#d(e,t){let n=this.#a.then(e).catch(e=>{this.#c||t(Ne(e))});this.#a=n,await n}#f(){if(this.#c)throw new Me(`ended`);let e=this.#l??(this.#r?null:zd());if(e)throw new Me(e.code,e);return this.#r??=this.#m(this.#p()),this.#r}#p(){try{return this.#e()}catch{throw new Me(Rd.code,Rd)}}#m(e){let t=()=>{this.#r===e&&this.#g({code:`worker-died`})};return e.addEventListener(`error`,t),e.addEventListener(`messageerror`,t),e.addEventListener(`message`,e=>{let t=e.data;t.id===this.#s?.id&&this.#h(t)}),e}#h(e){this.#s?.settle(e)}#g(e){if(this.#c)return;if(!(Ae.includes(e.code)||je.includes(e.code)))return this.#t(e);let t=this.#s!==null;this.#_(e),t||this.#t(this.#l??e)}#_(e){this.#r?.terminate(),this.#r=void 0,this.hasModel=!1,this.#h({problem:e})}};function Kd(e,t){let n=e/Wd,r=setInterval(()=>{--n,n<=0&&t()},Wd);return()=>clearInterval(r)}var qd=.95,Jd=300,Yd=1,Xd=class{#e=0;#t=0;#n=-1/0;#r=null;add({tokens:e,milliseconds:t},n){return this.#e=this.#e*qd+e,this.#t=this.#t*qd+t,this.#t>=Yd&&n-this.#n>=Jd&&(this.#r=this.#e/this.#t*1e3,this.#n=n),this.#r}},Zd=9,Qd=500,$d=250,ef=300,tf=500,nf=256*2**20,rf=globalThis.matchMedia?.(`(prefers-reduced-motion: reduce)`),af=class{#e;#t;#n;#r=new $e;#i=new Xd;#a=!1;#o=!1;#s=!1;#c=!1;#l=0;#u;#d=-1/0;#f=-1/0;#p=-1/0;#m=0;#h=!1;constructor(e,{startWorker:t},n=()=>({})){this.#e=e,this.#n=n,this.#t=new Gd({startWorker:t,onProblem:t=>{this.#h||=e.state.training,e.problemMet(t)},onRefusal:t=>e.refusalMet(t)}),e.follow(e=>JSON.stringify(this.#C(e)),()=>this.#M()),e.follow(e=>e.training?``:JSON.stringify([e.step,this.#C(e,!0)]),()=>this.#P()),e.follow(e=>of(e)?JSON.stringify([e.settings,e.list,e.own?.text.length]):``,e=>e&&this.#g()),e.follow(e=>e.settings.learningRate,e=>this.#t.withModel(()=>this.#t.call(`configure`,{learningRate:e})))}reset(){return this.#e.problemDismissed(),this.#g()}resetToDefaults(){return this.#e.set({...Ue,settings:He}),this.reset()}#g(){let e=++this.#m;return this.#t.run(async()=>{if(e!==this.#m)return;if(this.#e.makingBegun(),!H(this.#e.state))throw new Me(`no-list`);let t=await this.#_(),n=at(this.#e.state),r=await this.#t.open(`create`,{...sf(n),request:this.#w});this.#x(r,n,{previous:t})})}async#_(){return await this.#v()??this.#e.state.previous}async#v(){let{made:e,step:t,history:n,checkpoint:r,shared:i,model:a}=this.#e.state;return!e||t===0&&!a?.pretrained?null:i?{made:e,step:t,history:n,shared:i}:this.#t.hasModel?{made:e,step:t,history:n,file:await this.#t.call(`save`)}:r&&{made:e,step:r.step,history:n.until(r.step),file:r.file}}bringBack(){return this.#t.run(async()=>{let e=this.#e.state.previous;if(!e)return;this.#e.makingBegun();let{made:t,step:n,history:r,file:i,shared:a}=e,o=await this.#v(),s=this.#C({...this.#e.state,viewedStep:null}),{precision:c}=t.settings,l=a?await this.#t.open(`create`,{...cf(t,a),request:s}):await this.#t.open(`load`,{file:i,precision:c,request:s});this.#e.opened(t),this.#x(l,t,{history:r,previous:o,...i?{checkpoint:{step:n,file:i}}:{shared:a}})})}async open(e,t){if(t&&this.#e.state.model)return this.openShared(e,t);this.#e.set(e),t&&await this.openShared(e,t);let{state:n}=this.#e;(t?n.model:st(n)&&!n.shared&&!n.making&&!V(n))||await this.#g()}openShared(e,t){let n=++this.#m;return this.#t.attempt(async()=>{if(n!==this.#m)return;let{weights:r,letters:i}=t;if(r.length>2e6||i.length>131068)throw new Me(`bad-link`,{key:`problem.link-too-long`});let a={...this.#e.state,...e,viewedStep:null},o={...at(a),own:null,...i&&{list:`own`}},s=await this.#_(),c=cf(o,t),l=await this.#t.open(`create`,{...c,request:this.#C(a)});this.#e.opened({...e,...o}),this.#x(l,o,{shared:t,previous:s})})}load(e,{said:t,keepsList:n=!1}={}){return this.#t.attempt(async()=>{if(e.size>nf)throw new Me(`bad-file`,{key:`problem.file-too-large`,slots:{size:e.size,max:nf}});this.#e.state.asked?.file!==e&&this.#e.set({asked:null});let r=this.#C({...this.#e.state,viewedStep:null}),i=await this.#_(),a=await this.#t.openApart({file:e.slice(),said:t,request:r}).catch(t=>{if(t.code!==`file-asks`)throw t;let{vocabSize:n,nEmbd:r}=t.problem.slots;throw this.#e.set({asked:{file:e,letters:n-1,nEmbd:r}}),new Me(`file-asks`,{slots:{count:n-1}})}),o=await this.#y(a,n);this.#e.opened(o);let s={step:a.step,file:await this.#t.call(`save`)},c=a.curve?.losses.some(Number.isFinite)?nt.of(a.curve):void 0;this.#x(a,o,{checkpoint:s,previous:i,history:c})})}async#y(e,t){let n=qe(e.config);if(e.list)return{settings:n,list:e.list,own:null};if(e.text)return{settings:n,list:`own`,own:await rr(xr(e.text,n.blockSize))};let{list:r,own:i}=this.#e.state;return t?{settings:n,list:r,own:i}:{settings:n,list:`own`,own:null}}async#b(){let{model:e,shared:t}=this.#e.state;if(e?.numNames)return t&&this.#e.sharedTrained();await this.#t.attempt(async()=>{let{list:e,own:t,previous:n}=this.#e.state,r={list:e,...e===`own`&&{text:t?.text}},i=await this.#t.open(`giveList`,{...r,request:this.#w});this.#x(i,{settings:qe(i.config),list:e,own:t},{previous:n})})}#x(e,t,n){this.#i=new Xd,this.#r.reset(),this.#h=!1,this.#e.modelMade(e,t,n)}async recover(){let{shared:e,made:t}=this.#e.state;if(e&&t)return this.open({settings:t.settings,list:t.list},e);if(await this.#t.run(async()=>{let{checkpoint:e,model:t,numSteps:n,settings:r}=this.#e.state;if(!e||!t)return;this.#e.makingBegun();let i=this.#C({...this.#e.state,viewedStep:null}),{look:a}=await this.#t.open(`load`,{file:e.file,precision:t.config.precision,request:i});await this.#t.call(`configure`,{numSteps:n,learningRate:r.learningRate}),this.#e.modelRecovered(a)}),this.#e.state.problem)return;let n=this.#h;this.#h=!1,n&&await this.play()}save(e){return this.#t.ask(()=>{let{history:t,shared:n}=this.#e.state,r=e?.weightsOnly||n?void 0:t.curve;return this.#t.call(`save`,{...e,curve:r})})}makeLink(){return this.#t.withModel(async()=>{let{shared:e,viewedStep:t,made:n,model:r}=this.#e.state,i=n?.list===`own`&&r?r.vocab.join(``):``;this.#e.set({link:e??{...await this.#t.call(`encodeWeights`,t),letters:i}})})}async play(){this.#e.state.making&&await this.#t.run(async()=>{});let{step:e,numSteps:t,making:n}=this.#e.state;!n&&st(this.#e.state)&&(this.#S?await this.#b():e>=t&&await this.reset(),this.#e.state.problem||this.#S||(this.#e.stepViewed(null),this.#e.set({training:!0}),this.#E()))}get#S(){let{shared:e,model:t}=this.#e.state;return e!==null||t?.numNames===0}pause(){this.#e.set({training:!1}),this.#j()}toggle(){let{training:e,step:t,numSteps:n,shared:r}=this.#e.state;e?this.pause():t>=n&&!r?this.extendTraining():this.play()}async step(e=1){this.pause(),this.#e.stepViewed(null),this.#S&&st(this.#e.state)&&await this.#b();for(let t=e,n=1;t>0&&n>0;t-=n){let{step:e,problem:r}=this.#e.state;if(r||this.#S)return;await this.#k(t),n=this.#e.state.step-e}}end(){this.pause(),clearTimeout(this.#u),this.#t.end()}generate(e){return this.#t.ask(()=>this.#t.call(`generate`,e))}read(e){return this.#t.ask(()=>this.#t.call(`read`,e))}documents(){return this.#t.ask(()=>this.#t.call(`documents`))}async extendTraining(){let e=this.#e.state.numSteps+rt;await this.#t.withModel(async()=>{await this.#t.call(`configure`,{numSteps:e}),this.#e.set({numSteps:e,fullSpeed:null})}),this.#e.state.step<this.#e.state.numSteps&&await this.play()}setVisibility(e,t){this.#e.set({visible:e,offScreen:t}),this.#E(),this.#j()}resample(){this.#e.set({sampleSeed:Math.floor(Math.random()*2**31)})}#C(e,t){return{moment:e.viewedStep,sampling:ut(e),printed:lt(e),...this.#n(e,t)}}get#w(){return this.#C(this.#e.state)}get#T(){let{training:e,offScreen:t}=this.#e.state;return e&&!t}#E(){!this.#T||this.#l||(this.#r.reset(),this.#p=-1/0,this.#l=requestAnimationFrame(this.#D))}#D=e=>{if(this.#l=this.#T?requestAnimationFrame(this.#D):0,!this.#T&&(this.#s||this.#c)&&this.#N(),!this.#T||this.#a)return;let t=rf?.matches&&e-this.#d<Qd,n=t?0:this.#r.due(e,this.#e.state.speed);t||(this.#d=e),n>0?this.#k(n,this.#O(e)):this.#s&&this.#N()};#O(e){let t=this.#e.state.speed>=100||e-this.#f>=$d;return t&&(this.#f=e),t}async#k(e,t=!0){this.#a=!0,await this.#t.withModel(async()=>{let n=this.#e.state.viewedStep===null,r=n&&t||this.#s?this.#w:null;this.#s=!1,this.#c=n&&!r;let i=await this.#t.call(`advance`,{steps:e,milliseconds:Zd,request:r}),{problem:a}=i;if(a&&Ae.includes(a.code))throw new Me(a.code,a);this.#e.sliceTrained(i,this.#i.add(i,performance.now())),i.look&&this.#e.looked(i.look,r?.moment??null)}),await this.#j(),this.#a=!1,this.#c&&!this.#T&&this.#N(),await this.#A()}#A(){return this.#t.withModel(async()=>{let{step:e,numSteps:t,fullSpeed:n}=this.#e.state;e>=t&&!n&&this.#e.set({fullSpeed:await this.#t.call(`measure`)})})}#j(){return this.#t.withModel(async()=>{let{step:e,checkpoint:t,shared:n,problem:r}=this.#e.state,i=performance.now();n||r||t?.step===e||this.#T&&i-this.#p<tf||(this.#p=i,this.#e.set({checkpoint:{step:e,file:await this.#t.call(`save`)}}))})}#M(){this.#s=!0,this.#l||this.#N()}async#N(){this.#o||=(this.#o=!0,await this.#t.withModel(async()=>{this.#o=!1,this.#s=!1,this.#c=!1;let e=this.#w;this.#e.looked(await this.#t.call(`look`,e),e.moment)}),!1)}#P(){clearTimeout(this.#u),this.#e.state.model&&(this.#u=setTimeout(()=>this.#t.withModel(async()=>{let{state:e}=this.#e,t=this.#C(e,!0);e.training||this.#e.looked(await this.#t.call(`look`,t),t.moment)}),ef))}},of=e=>e.model!==null&&!e.model.pretrained&&e.step===0&&!e.making&&!e.problem&&!e.shared&&H(e)&&V(e),sf=({settings:e,list:t,own:n})=>({settings:e,list:t,...t===`own`&&{text:n?.text??``}}),cf=(e,{weights:t,letters:n})=>({...sf(e),...n&&{text:cr(n)},weights:t,letters:n}),lf=/* @__PURE__ */ new Map,uf=class{#e=/* @__PURE__ */ new Set;store=new dt({offScreen:`scrolled`});trainer=new af(this.store,{startWorker:Id},(e,t)=>this.#h(e,t));#t=``;#n=null;listSrc=``;unlisted=null;unopened=null;drawsAll=!1;#r=/* @__PURE__ */ new Map;#i=/* @__PURE__ */ new Set;#a=new AbortController;#o;#s=!1;#c=[this.store.subscribe(()=>this.#g()),ff(document,`visibilitychange`,()=>this.judge())];constructor(e){this.name=e,e&&lf.set(e,this)}static named(e){return lf.get(e??``)}get src(){return this.#t}set src(e){this.#t=e,this.#n=Md(e)}get isSaved(){return this.#t!==``&&this.#n?.shared!==null}shows(e){return this.#m.some(t=>t.id===e)}reveal(e){}focusControls(){for(let e of this.#e)if(e.focusControls())return}join(e){this.#e.add(e),this.#g()}leave(e){if(this.#e.delete(e),this.#e.size>0)return this.judge();for(let e of this.#c)e();this.#a.abort(),this.trainer.end(),this.name&&lf.delete(this.name)}take(e){let t=this.store.state.step>0,n=/* @__PURE__ */ new Set,r=[];for(let[i,a]of e)this.#r.get(i)!==a&&(!this.#r.has(i)&&!(t&&df(i))?(this.#r.set(i,a),n.add(i)):this.#i.has(i)||(this.#i.add(i),r.push(i)));return{counted:n,ignored:r}}change(e,t){for(let n of t)e.has(n)?this.#r.set(n,e.get(n)):this.#r.delete(n)}async autoplay(){if(this.#s)return;this.#s=!0,await this.begin();let{step:e,numSteps:t}=this.store.state;e<t&&await this.trainer.play()}async begin(e=()=>this.#l()){this.#o??=e();for(let e;e!==this.#o;)e=this.#o,await e}renew(e){this.#o&&[...e].some(df)&&(this.#o=e.has(`src`)||e.has(`list`)&&this.listSrc?this.#l():this.#o.then(()=>this.#u()))}async#l(){this.unopened=null,this.#a.abort(),this.#a=new AbortController;let{signal:e}=this.#a;this.unlisted=this.listSrc?await this.#d(this.listSrc,e):null,this.isSaved?await this.#f(e):this.#n&&this.store.set(this.#p(this.#n)),e.aborted||(!this.isSaved||this.unopened)&&await this.trainer.reset()}async#u(){V(this.store.state)&&(this.unopened=null,await this.trainer.reset())}async#d(e,t){try{let n=await Ed(e,{signal:t,max:sr}),{blockSize:r}=this.store.state.settings,i=await rr(ur(new Uint8Array(await n.arrayBuffer()),{name:e,blockSize:r})),[a]=i.problems;if(a)throw new Me(`bad-file`,{key:a.key,slots:a.slots});return t.aborted||this.store.set({own:i,list:`own`}),null}catch(e){return t.aborted||this.store.refusalMet(Ne(e)),Ne(e)}}async#f(e){let t=this.#n?.shared;try{let n=this.#r.has(`list`)||this.#r.has(`text`);this.#n&&t?await this.trainer.openShared(this.#p(this.#n),t):await this.trainer.load(await Ed(this.#t,{signal:e}),{keepsList:n})}catch(t){e.aborted||this.store.refusalMet(Ne(t))}e.aborted||(this.unopened=this.store.state.refused)}#p({requested:{settings:e,list:t,...n},shared:r}){let i=e=>Object.fromEntries(Object.entries(e).filter(([e])=>!this.#r.has(e)));return r?{...i(n),settings:e,list:t}:{...i({...n,list:t}),settings:Ke(this.store.state.settings,i(e))}}judge(){let e=[...this.#e],t=Object.fromEntries(Object.keys(this.store.state.visible).map(e=>[e,!1]));if(this.drawsAll)for(let{id:e}of this.#m)t[e]=!1;for(let{views:n,isSeen:r}of e)if(r)for(let{id:e}of n)t[e]=!0;let n=e.filter(({views:e})=>e.some(e=>e.live)),r=(n.length>0?n:e).some(({isSeen:e})=>e);this.trainer.setVisibility(t,document.hidden?`hidden`:r?null:`scrolled`)}get#m(){return[...this.#e].flatMap(({views:e})=>e)}#h(e,t){let n=this.#m.filter(({id:t})=>t in e.visible).flatMap(t=>Object.entries(t.request(e)).map(([e,n])=>({key:e,value:n,id:t.id}))).filter(({key:n,id:r})=>t||e.visible[r]||!(n in e.seen));return Object.fromEntries(n.map(({key:e,value:t})=>[e,t]))}#g(){for(let e of this.#e)e.update()}};function df(e){let t=Be(e);return e===`src`||t!==void 0&&!t.live}function ff(e,t,n){return e.addEventListener(t,n),()=>e.removeEventListener(t,n)}var pf=`/* What documents and elements share: the page's ink on its paper, boxes, focus, and texts for screen readers only. */

*,
*::before,
*::after {
  box-sizing: border-box;
}

html {
  background: var(--background);
  color: var(--ink);
  font-family: var(--sans);
  line-height: 1.5;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}

/* On paper bars are printed too, which browsers take for mere backgrounds; the paper itself is not. */
@media print {
  html {
    background: none;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
}

[hidden] {
  /* biome-ignore lint/complexity/noImportantStyles: hidden, whatever other rules say */
  display: none !important;
}

:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: 2px;
}

.spoken {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
`,mf=s`
button {
display: inline-flex;
align-items: center;
justify-content: center;
gap: var(--space);
min-height: var(--control);
margin: 0;
padding: 0 calc(1.75 * var(--space));
border: 1px solid var(--hairline);
border-radius: var(--radius);
background: none;
color: var(--ink);
font: inherit;
font-size: var(--medium);
white-space: nowrap;
cursor: pointer;
touch-action: manipulation;
}
button:hover {
border-color: var(--edge);
}
button:disabled,
button[aria-disabled="true"] {
color: var(--muted);
border-color: var(--hairline);
cursor: default;
}
button.primary {
border-color: var(--accent);
background: var(--accent);
color: var(--paper);
}
button.primary:hover {
border-color: var(--accent-strong);
background: var(--accent-strong);
}
button.primary:disabled {
border-color: var(--hairline);
background: var(--hairline);
color: var(--muted);
}
button.wide {
width: 100%;
}
button.link {
display: inline;
min-height: 0;
padding: 0;
border: 0;
border-radius: 2px;
font-size: inherit;
text-decoration: underline;
text-underline-offset: 0.2em;
white-space: normal;
}
button.link:hover {
color: var(--accent);
}
button svg {
flex: none;
width: calc(0.75 * var(--mg-rem));
height: calc(0.75 * var(--mg-rem));
fill: currentColor;
}
input[type="range"] {
--knob: var(--mg-rem);
appearance: none;
width: 100%;
height: var(--control);
margin: 0;
background: none;
cursor: pointer;
touch-action: pan-y;
}
input[type="range"]::-webkit-slider-runnable-track {
height: 1px;
background: var(--edge);
}
input[type="range"]::-moz-range-track {
height: 1px;
background: var(--edge);
}
input[type="range"]::-webkit-slider-thumb {
appearance: none;
width: var(--knob);
height: var(--knob);
margin-top: calc(var(--knob) / -2 + 0.5px);
border: 0;
border-radius: 50%;
background: var(--accent);
}
input[type="range"]::-moz-range-thumb {
width: var(--knob);
height: var(--knob);
border: 0;
border-radius: 50%;
background: var(--accent);
}
/* Forced colours leave no background: the line and the knob take the colours of words. */
@media (forced-colors: active) {
input[type="range"]::-webkit-slider-runnable-track,
input[type="range"]::-webkit-slider-thumb {
forced-color-adjust: none;
background: ButtonText;
}
input[type="range"]::-moz-range-track,
input[type="range"]::-moz-range-thumb {
forced-color-adjust: none;
background: ButtonText;
}
}
input[type="range"]:focus-visible {
border-radius: var(--radius);
outline-offset: 0;
}
/* Fields to type in, the terms beside plain names, and what is small beside a picture. */
input[type="text"],
input[type="number"],
select,
textarea {
min-height: var(--control);
padding: 0 var(--space);
border: 1px solid transparent;
border-bottom-color: var(--edge);
border-radius: 0;
background: transparent;
color: var(--ink);
font: var(--medium) var(--mono);
}
/* Without its little arrows, which leave no room for a number; the arrow keys still count. */
input[type="number"] {
appearance: textfield;
}
input[type="number"]::-webkit-inner-spin-button {
display: none;
}
/* One arrow in every browser, of two triangles: some would draw a box of their own around theirs. */
select {
--arrow: 0.3125em;
appearance: none;
padding-right: 1.5em;
background-image:
linear-gradient(45deg, transparent 50%, currentcolor 0), linear-gradient(-45deg, transparent 50%, currentcolor 0);
background-position:
right calc(0.25em + var(--arrow)) top 55%,
right 0.25em top 55%;
background-repeat: no-repeat;
background-size: var(--arrow) var(--arrow);
}
select option {
background: var(--paper);
}
input[type="checkbox"] {
width: calc(1.125 * var(--mg-rem));
height: calc(1.125 * var(--mg-rem));
margin: 0;
accent-color: var(--accent);
}
::placeholder {
color: var(--muted);
opacity: 1;
}
.term {
color: var(--muted);
}
.hint {
color: var(--muted);
font-size: var(--small);
}
/* A label that looks like a button, around the input for a file that it hides. */
.pick {
position: relative;
display: inline-grid;
place-items: center;
min-height: var(--control);
padding: 0 calc(1.75 * var(--space));
border: 1px solid var(--hairline);
border-radius: var(--radius);
font-size: var(--medium);
cursor: pointer;
}
.pick:hover {
border-color: var(--edge);
}
.pick:has(:focus-visible) {
outline: 2px solid var(--accent);
outline-offset: 2px;
}
.pick input {
position: absolute;
inset: 0;
width: 100%;
opacity: 0;
cursor: inherit;
}
/* Pictures: a heading with its plain name first, the picture, and a line that tells what is under the pointer. */
h3 {
margin: 0 0 calc(1.5 * var(--space));
font-size: var(--medium);
font-weight: 400;
}
figure {
margin: 0;
}
ol {
margin: 0;
padding: 0;
list-style: none;
}
/* Pictures run from left to right, as their axes do, and so do letters one after the other, and figures, whatever the
direction of the words around them. */
figure,
dd,
output,
.bars,
.cumulative,
.graph,
.letters,
.numbers,
.scale {
direction: ltr;
}
/* Controls, or a heading and its controls, side by side. */
.line {
display: flex;
flex-wrap: wrap;
align-items: center;
gap: var(--space) calc(1.5 * var(--space));
}
figcaption,
.small {
color: var(--muted);
font: calc(0.75 * var(--mg-rem)) / 1.4 var(--mono);
}
.told {
min-height: 1.5em;
margin: var(--space) 0 0;
color: var(--muted);
font: var(--small) / 1.5 var(--mono);
font-variant-numeric: tabular-nums;
}
.told b {
color: var(--ink);
font-weight: 400;
}
/* On a narrow page they take two lines, now and then: room for both, so that nothing jumps. */
@container (max-width: 640px) {
.told {
min-height: 3em;
}
}
.note {
max-width: calc(34 * var(--mg-rem));
margin: calc(1.5 * var(--space)) 0 0;
color: var(--muted);
font-size: var(--small);
}
/* A table of numbers as a picture, one square each: see matrix.js. */
.matrix {
position: relative;
outline: 1px solid var(--hairline);
}
.matrix .picture {
position: relative;
height: 100%;
}
.matrix canvas {
display: block;
width: 100%;
height: 100%;
image-rendering: pixelated;
touch-action: pan-y;
}
.matrix .cursor {
position: absolute;
outline: 2px solid var(--ink);
pointer-events: none;
}
/* Which colour stands for which number: see scale.js. */
.scale {
display: flex;
align-items: center;
gap: var(--space);
color: var(--muted);
font: calc(0.75 * var(--mg-rem)) / 1.4 var(--mono);
font-variant-numeric: tabular-nums;
}
.scale i {
width: calc(6 * var(--mg-rem));
height: calc(0.5 * var(--mg-rem));
outline: 1px solid var(--hairline);
background: linear-gradient(to right, var(--below), var(--paper), var(--above));
}
.scale .unsigned {
background: linear-gradient(to right, var(--paper), var(--above));
}
/* A name on a line of its own: a long one is written smaller, so that it stays in its column. */
.fit {
font-size: min(var(--size, var(--mg-rem)), 100cqi / (var(--letters) * 0.61));
}
.known {
color: var(--muted);
}
.known .mark {
font-size: 0.75em;
}
@media print {
.view {
break-inside: avoid;
}
}
`,hf=`/*
 * Every colour, size and typeface, once; each colour for light and for dark. Nothing else names a colour. In a document they are
 * the root's; inside a <micro-gpt> its frame's, and the page around may set each by its name after --mg-.
 */

:root,
.frame {
  /* What lies behind everything may let the page around shine through. Paper is what colours are mixed with and what halos and
     labels are drawn in, and so lets nothing through: of a transparent one the standard paper's colour remains. */
  --standard-paper: light-dark(#fbfaf7, #161513);
  --background: var(--mg-background, var(--mg-paper, var(--standard-paper)));
  --paper: rgb(from color-mix(in srgb, var(--mg-paper, var(--standard-paper)) 99.9%, var(--standard-paper)) r g b / 1);
  --ink: var(--mg-ink, light-dark(#1d1c1a, #ece8e0));
  --muted: var(--mg-muted, light-dark(#6b675f, #a19b90));
  --hairline: var(--mg-hairline, light-dark(#e5e1d8, #2f2c28));

  /* The edge of what can be moved: three to one against paper, as WCAG asks of a control. */
  --edge: var(--mg-edge, light-dark(#8f897e, #716b62));

  /* What acts, and the training curve. */
  --accent: var(--mg-accent, light-dark(#2b4c9b, #8ea7f4));
  --accent-strong: var(--mg-accent-strong, light-dark(#203b7d, #a8bbf8));
  --accent-pale: var(--mg-accent-pale, light-dark(#c4cbe0, #3a4160));

  /* Held-out data, and nothing else. */
  --held-out: var(--mg-held-out, light-dark(#a8560f, #e39a55));

  /* The two ends of the one scale for signed numbers; zero is paper. */
  --below: var(--mg-below, light-dark(#1f62b0, #6cabf2));
  --above: var(--mg-above, light-dark(#b8560c, #f19a4b));

  /* What went wrong. */
  --alarm: var(--mg-alarm, light-dark(#a3261f, #f0897f));

  --sans: var(--mg-sans, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif);
  --mono: var(--mg-mono, ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace);

  --small: var(--mg-small, calc(0.8125 * var(--mg-rem)));
  --medium: var(--mg-medium, calc(0.9375 * var(--mg-rem)));
  --large: var(--mg-large, calc(1.125 * var(--mg-rem)));

  /* The page's rhythm: everything stands a multiple of this apart. */
  --space: var(--mg-space, calc(0.5 * var(--mg-rem)));

  --measure: var(--mg-measure, calc(70 * var(--mg-rem)));
  --margin: var(--mg-margin, clamp(var(--mg-rem), 4vw, calc(2 * var(--mg-rem))));
  --radius: var(--mg-radius, calc(0.375 * var(--mg-rem)));

  /* The height of what is pressed or slid. */
  --control: var(--mg-control, calc(2.25 * var(--mg-rem)));
}

/* The length that everything is measured by; an element has its own. */
:root {
  --mg-rem: 1rem;
}

:root,
.frame[data-theme="system"] {
  color-scheme: light dark;
}

:root[data-theme="light"],
.frame[data-theme="light"] {
  color-scheme: light;
}

:root[data-theme="dark"],
.frame[data-theme="dark"] {
  color-scheme: dark;
}

/* Paper is light, whatever the screen is. */
@media print {
  :root,
  :root[data-theme],
  .frame[data-theme] {
    color-scheme: light;
  }
}

/* A finger needs more room than a mouse. */
@media (pointer: coarse) {
  :root,
  .frame {
    --control: var(--mg-control, calc(2.75 * var(--mg-rem)));
  }
}
`,gf=s`
/* The rules of a page win over these, resets among them: here is only what a page may change. */
:host {
display: block;
}
:host([hidden]) {
display: none;
}
/* What the element looks like stands on an inner element, and there everything that is inherited ends, but for what a page
decides for all that it contains: the colour scheme, what is visible, and what can be pressed. */
.frame {
all: initial;
--mg-rem: 1em;
display: block;
box-sizing: border-box;
margin: 1.5em 0;
padding: var(--mg-padding, clamp(var(--mg-rem), 4%, calc(1.5 * var(--mg-rem))));
border: 1px solid var(--hairline);
border-radius: var(--radius);
background: var(--background);
color: var(--ink);
color-scheme: inherit;
font: var(--mg-font-size, medium) / 1.5 var(--sans);
pointer-events: inherit;
visibility: inherit;
-webkit-text-size-adjust: 100%;
text-size-adjust: 100%;
}
/* Views are laid out by the width that they have, and so have none of their own. Where the page around asks how wide the
element would like to be, this empty grid answers: as wide as a column of text, and as narrow as there is room. Contained, it has no baseline. */
.frame::before {
display: grid;
grid-template-columns: minmax(0, calc(44 * var(--mg-rem)));
contain: layout;
content: "";
}
.live {
display: grid;
grid-template-columns: minmax(0, 1fr);
gap: calc(2.5 * var(--mg-rem));
container-type: inline-size;
}
.text.replaced {
display: none;
}
/* Begins a transition whenever its colours change, whoever changes them: what is drawn on a canvas is drawn anew then. */
.tint {
position: absolute;
visibility: hidden;
border: 0 solid var(--accent);
background: var(--paper);
color: var(--ink);
transition:
color 1ms,
background-color 1ms,
border-color 1ms;
}
/* Begins one whenever the page's own colour of text changes: see surroundings.js. */
.inherits {
position: absolute;
visibility: hidden;
transition: color 1ms;
}
.notice {
margin: 0;
padding: calc(0.75 * var(--mg-rem)) 0;
border-top: 3px solid var(--alarm);
border-bottom: 1px solid var(--hairline);
}
.notice strong {
color: var(--alarm);
}
.group {
display: grid;
grid-template-columns: minmax(0, 1fr);
gap: calc(1.5 * var(--mg-rem)) calc(2 * var(--mg-rem));
}
.names-train {
grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr);
}
.letter-cache {
grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr);
}
.group .view-controls,
.group .view-status {
grid-column: 1 / -1;
}
/* On a phone names, curve and controls are seen at once: what is to be read of them comes last. */
@container (max-width: 768px) {
.group {
grid-template-columns: minmax(0, 1fr);
row-gap: var(--mg-rem);
}
.names-train .view-names {
display: contents;
}
.names-train .note {
order: 1;
margin: 0;
}
}
/* What comes with the model has its room before it: see blank.js. */
.blank {
visibility: hidden;
}
/* Printed as a document is: see base.css. What has not been on the screen has nothing to show: its author's words stand there,
if there are any. */
@media print {
.frame {
background: none;
print-color-adjust: exact;
-webkit-print-color-adjust: exact;
}
.text.undrawn {
display: block;
}
.text.undrawn ~ .live {
display: none;
}
}
`,_f=()=>[o(hf),o(pf),mf,gf,...[At,ht,Rt,...Qu()].map(({id:e,styles:t})=>o(`.view-${e} { ${t.cssText} }`))],vf=.184,yf=.01;function bf(e){if(getComputedStyle(e).colorScheme!==`normal`)return`inherited`;let t=[0,0,0],n=1;for(let r of xf(e)){let{rgb:i,alpha:a}=St(e.shadowRoot,r);for(let e of t.keys())t[e]+=n*a*i[e];if(n*=1-a,n<yf)break}return Sf(t)<vf?`dark`:`light`}function*xf(e){let t=e;for(;t;)yield getComputedStyle(t).backgroundColor,t=t.assignedSlot??t.parentElement??t.getRootNode().host??t.ownerDocument.defaultView?.frameElement;yield`Canvas`}function Sf(e){let[t,n,r]=e.map(e=>{let t=e/255;return t<=.04045?t/12.92:((t+.055)/1.055)**2.4});return .2126*t+.7152*n+.0722*r}function Cf(e,t){let n=document.createElement(`i`);n.className=`inherits`,n.addEventListener(`transitionrun`,t),e.shadowRoot?.append(n);let r=new MutationObserver(t);for(let e of[document.documentElement,document.body])e&&r.observe(e,{attributes:!0});return document.addEventListener(`transitionend`,t),()=>{n.remove(),r.disconnect(),document.removeEventListener(`transitionend`,t)}}var wf=[[`names`,`train`],[`letter`,`cache`]],Tf=[`beforeprint`,`afterprint`],Ef=`settings`,Df=[`system`,`light`,`dark`],Of=class e extends Oe{static properties={...nd,complaints:{state:!0},hasText:{state:!0},isPrinting:{state:!0}};static get styles(){return _f()}static get observedAttributes(){return[...super.observedAttributes,...id.keys()]}attributeChangedCallback(e,t,n){let r=id.get(e);r?this.hasAttribute(r)||super.attributeChangedCallback(r,t,n):super.attributeChangedCallback(e,t,n)}t=Zt;#e;#t=!1;static#n=/* @__PURE__ */ new Set;#r={views:[],isSeen:!1,update:()=>this.requestUpdate(),focusControls:()=>this.#A()};#i=/* @__PURE__ */ new Map;#a=new Sd;#o=/* @__PURE__ */ new Set;#s=!1;#c;#l;#u=[];constructor(){super(),this.view=null,this.model=null,this.src=null,this.listSrc=null,this.theme=null,this.controls=null,this.autoplay=!1,this.complaints=[],this.hasText=!1,this.isPrinting=!1,Mf()}get session(){return this.#e}get hasControls(){return this.controls!==`none`}createRenderRoot(){let e=document.createElement(`div`);return e.className=`frame`,e.part.add(`frame`),super.createRenderRoot().append(e),e}connectedCallback(){this.#d(),super.connectedCallback(),this.#j()}disconnectedCallback(){this.#d(),super.disconnectedCallback()}#d(){e.#n.size===0&&queueMicrotask(e.#f),e.#n.add(this)}static#f(){let t=[...e.#n];e.#n.clear();for(let e of t)e.isConnected||e.#g();for(let e of t)e.isConnected&&!e.#e&&e.#h()}async train(){let{trainer:e}=await this.#m();await e.play()}pause(){this.#e?.trainer.pause()}async step(e=1){let{trainer:t}=await this.#m();await t.step(e)}async reset(){let{trainer:e}=await this.#m();e.pause(),await e.reset()}generate(e={}){return this.#p(t=>t.generate(e))}read(e=``){return this.#p(t=>t.read(e))}documents(){return this.#p(e=>e.documents())}async#p(e){let{trainer:t}=await this.#m();return e(t).catch(e=>{let t=Ne(e);throw new Me(t.code,{...t,message:this.t.problem(t)})})}async#m(){this.isConnected&&await this.updateComplete;let e=this.#e;if(!e)throw Error(this.t(`element.not-connected`));return await e.begin(),e}#h(){let e=uf.named(this.model)??new uf(this.model??``);this.#t=!0,this.#e=e,e.join(this.#r),this.#c=new IntersectionObserver(e=>this.#_(e),{rootMargin:`100px`}),this.#c.observe(this),this.#l=Cf(this,()=>this.#j());for(let e of Tf)addEventListener(e,this.#M);this.hasUpdated&&this.#v(e)}#g(){this.#c?.disconnect(),this.#l?.();for(let e of Tf)removeEventListener(e,this.#M);for(let e of this.#u)e();this.#u=[];for(let e of this.#i.values())e.disconnected();this.#r.isSeen=!1,this.#e?.leave(this.#r),this.#e=void 0}async#_(e){this.#r.isSeen=e.at(-1).isIntersecting,await this.updateComplete;let t=this.#e;t&&(t.judge(),this.#r.isSeen&&(this.#j(),this.requestUpdate(),t.begin(),this.autoplay&&t.autoplay()))}#v({store:e}){this.#u=[e.follow(({model:e})=>e,t=>t&&this.#y(e.state.step,t.numParams)),jf(e,({model:e,step:t})=>e&&t,t=>t!==null&&this.#x(`step`,{step:t,loss:e.state.history.smoothed})),jf(e,({model:e,seen:t})=>e&&(t.names??[]).map(({text:e})=>e).join(`
`),e=>e!==null&&this.#x(`name`,{names:e.split(`
`)})),jf(e,kf,this.#b(kf(e.state))),e.follow(({problem:e,refused:t})=>e??t,e=>e&&this.#x(`error`,{code:e.code,message:this.t.problem(e)}))]}#y(e,t){this.#s||(this.#s=!0,this.#x(`ready`,{step:e,numParams:t}))}#b(e){let t=JSON.parse(e);return e=>{let n=JSON.parse(e),r=Object.entries(n).filter(([e,n])=>n!==t[e]);t=n,r.length&&this.#x(`change`,Object.fromEntries(r))}}#x(e,t){this.dispatchEvent(new CustomEvent(`micro-gpt-${e}`,{detail:t,bubbles:!0,composed:!0}))}shouldUpdate(e){let t=this.#e,n=t?.drawsAll&&!(t.store.state.training&&!t.store.state.offScreen);return this.#t||this.#r.isSeen||n||e.size>0}willUpdate(e){this.#e&&this.#e.name!==(this.model??``)&&(this.#g(),this.#h());let t=this.#e;if(!t||!(this.#t||[...e.keys()].some(e=>e in nd)))return;let{views:n,complaint:r}=sd(this.t,this.view);this.#T(n),t.judge();let i=this.#t?this.#C(t):this.#w(t,e),a=e=>i.has(cd(e)),{requested:o,complaints:s,cuts:c}=ud(this.t,this,t.store.state,a);for(let e of c)this.#S(e);t.store.set(o),a(`src`)&&(t.src=this.src??``),a(`listSrc`)&&(t.listSrc=o.own?``:this.listSrc??``),t.renew(i),this.complaints=[r,...s].filter(e=>e)}#S(e){this.#o.has(e)||console.warn(e),this.#o.add(e)}#C(e){this.#t=!1;let{counted:t,ignored:n}=e.take(ld(this)),r=n.map(Ve).join(`, `);return r&&console.warn(this.t(`attribute.shared`,{names:r,model:e.name})),t}#w(e,t){let n=new Set([...t.keys()].filter(e=>e in nd).map(cd));return e.change(ld(this),n),n}#T(e){let t=new Map([At,ht,Rt,...e].map(e=>[e.id,e]));for(let[e,n]of this.#i)t.has(e)||n.disconnected();this.#i=new Map([...t].map(([e,t])=>[e,this.#i.get(e)??new t(this)])),this.#r.views=e}firstUpdated(){for(let e of yd(this.t,this))console.warn(e);this.#e&&this.#v(this.#e)}updated(e){if(e.has(`theme`)&&this.#j(),e.has(`complaints`))for(let e of this.complaints)this.#x(`error`,{code:`bad-attribute`,message:e})}render(){let e=this.#e;if(!e)return L;let{unlisted:t,unopened:n,store:r}=e,i=[t,n].filter(e=>e!==null),a=[...this.complaints,...i.map(e=>this.t.problem(e))],o=!e.shows(At.id),s=o&&kt(r.state.problem);return I`
<div
class="text ${this.hasText&&!s?`replaced`:``} ${this.#k(e)?``:`undrawn`}"
part="text" ?hidden=${!this.hasText}
>
<slot @slotchange=${this.#P}></slot>
</div>
<i class="tint" aria-hidden="true" @transitionrun=${this.#N}></i>
<div
class="live" part="live" lang=${this.t.language} dir=${this.t.direction}
@keydown=${this.#a.end} @keypress=${this.#a.end} @keyup=${this.#a.end}
>
${a.map(e=>I`<p class="notice" part="notice" role="alert">${e}</p>`)}
${o?I`<div ?hidden=${!r.state.problem}>${this.#O(At.id)}</div>`:L}
${s?L:this.#E(e)}
</div>
`}#E(e){let t=this.#r.views.map(({id:e})=>e).filter(e=>this.hasControls||e!==Ef),n=t.includes(`train`),r=n||!(e.shows(`train`)||e.isSaved),i=[...this.hasControls&&r?[ht.id]:[],...n||this.hasControls&&r?[Rt.id]:[]];return I`
${n?L:i.map(e=>this.#O(e))}
${Af(t).map(e=>this.#D(e,e.includes(`train`)?i:[]))}
`}#D(e,t){return e.length+t.length===1?this.#O(e[0]):I`<div class="group ${e.join(`-`)}">${[...e,...t].map(e=>this.#O(e))}</div>`}#O(e){let t=this.#i.get(e);return I`<div class="view view-${e} ${t?.isBlank?`blank`:``}" part=${e}>${t?.render()}</div>`}#k({store:e}){let{model:t,visible:n}=e.state;return t!==null&&this.#r.views.every(({id:e})=>e in n)}#A(){let e=this.renderRoot.querySelector(`.view-controls .primary`);return e?.focus({preventScroll:!0}),e!==null}#j(){let e=this.isPrinting?`light`:Df.find(e=>e===this.theme)??bf(this);this.renderRoot.dataset.theme=e}#M=({type:e})=>{this.isPrinting=e===`beforeprint`,this.#j(),yt(this),this.performUpdate()};#N(){yt(this),this.requestUpdate()}#P({target:e}){this.hasText=e.assignedNodes().some(({textContent:e})=>e?.trim())}},kf=e=>JSON.stringify(Object.fromEntries(Re.map(t=>[t.key,Ge(t,e)])));function Af(e){let t=new Set(e);return e.flatMap(e=>{if(!t.delete(e))return[];let n=wf.find(t=>t.includes(e));return[n?.every(n=>n===e||t.delete(n))?n:[e]]})}function jf(e,t,n){let r=0,i=()=>{r=0,n(t(e.state))},a=e.follow(t,()=>{r||=requestAnimationFrame(i)});return()=>{a(),cancelAnimationFrame(r)}}function Mf(){try{CSS.registerProperty({name:`--mg-rem`,syntax:`<length>`,inherits:!0,initialValue:`16px`})}catch{}}export{Of as MicroGpt};