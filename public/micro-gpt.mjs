/*!
 * <micro-gpt>: a GPT that learns to invent names, trained from nothing where it is read. MIT licence.
 *
 *     <script type="module" src="micro-gpt-define.mjs"></script>
 *     <micro-gpt view="train names">Here a small GPT learns to invent names, with JavaScript.</micro-gpt>
 *
 * Third-party notices: third-party-notices.md beside this file.
 *
 * What is shown is fetched from the folder micro-gpt/ beside it, after this file. A page with a content security policy needs in it
 *     script-src   this file's origin, and 'wasm-unsafe-eval' for the engine
 *     worker-src   blob: for the worker, whose code is in it
 *     connect-src  the origin of a saved model, only where the attribute src names one
 */
<<<<<<< HEAD
export{y as MicroGpt}from"./micro-gpt/core.mjs";
=======
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
var T=globalThis,E=e=>e,D=T.trustedTypes,O=D?D.createPolicy(`lit-html`,{createHTML:e=>e}):void 0,k=`$lit$`,A=`lit$${Math.random().toFixed(9).slice(2)}$`,j=`?`+A,ee=`<${j}>`,te=T.document===void 0?{createTreeWalker:()=>({})}:document,ne=()=>te.createComment(``),re=e=>e===null||typeof e!=`object`&&typeof e!=`function`,ie=Array.isArray,ae=e=>ie(e)||typeof e?.[Symbol.iterator]==`function`,M=`[ 	
\f\r]`,N=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,P=/-->/g,oe=/>/g,F=RegExp(`>|${M}(?:([^\\s"'>=/]+)(${M}*=${M}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,`g`),I=/'/g,se=/"/g,ce=/^(?:script|style|textarea|title)$/i,le=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),L=le(1),ue=le(2),de=Symbol.for(`lit-noChange`),R=Symbol.for(`lit-nothing`),fe=/* @__PURE__ */ new WeakMap,pe=te.createTreeWalker(te,129);function me(e,t){if(!ie(e)||!e.hasOwnProperty(`raw`))throw Error(`invalid template strings array`);return O===void 0?t:O.createHTML(t)}var he=(e,t)=>{let n=e.length-1,r=[],i,a=t===2?`<svg>`:t===3?`<math>`:``,o=N;for(let t=0;t<n;t++){let n=e[t],s,c,l=-1,u=0;for(;u<n.length&&(o.lastIndex=u,c=o.exec(n),c!==null);)u=o.lastIndex,o===N?c[1]===`!--`?o=P:c[1]===void 0?c[2]===void 0?c[3]!==void 0&&(o=F):(ce.test(c[2])&&(i=RegExp(`</`+c[2],`g`)),o=F):o=oe:o===F?c[0]===`>`?(o=i??N,l=-1):c[1]===void 0?l=-2:(l=o.lastIndex-c[2].length,s=c[1],o=c[3]===void 0?F:c[3]===`"`?se:I):o===se||o===I?o=F:o===P||o===oe?o=N:(o=F,i=void 0);let d=o===F&&e[t+1].startsWith(`/>`)?` `:``;a+=o===N?n+ee:l>=0?(r.push(s),n.slice(0,l)+k+n.slice(l)+A+d):n+A+(l===-2?t:d)}return[me(e,a+(e[n]||`<?>`)+(t===2?`</svg>`:t===3?`</math>`:``)),r]},ge=class e{constructor({strings:t,_$litType$:n},r){let i;this.parts=[];let a=0,o=0,s=t.length-1,c=this.parts,[l,u]=he(t,n);if(this.el=e.createElement(l,r),pe.currentNode=this.el.content,n===2||n===3){let e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;(i=pe.nextNode())!==null&&c.length<s;){if(i.nodeType===1){if(i.hasAttributes())for(let e of i.getAttributeNames())if(e.endsWith(k)){let t=u[o++],n=i.getAttribute(e).split(A),r=/([.?@])?(.*)/.exec(t);c.push({type:1,index:a,name:r[2],strings:n,ctor:r[1]===`.`?z:r[1]===`?`?B:r[1]===`@`?xe:be}),i.removeAttribute(e)}else e.startsWith(A)&&(c.push({type:6,index:a}),i.removeAttribute(e));if(ce.test(i.tagName)){let e=i.textContent.split(A),t=e.length-1;if(t>0){i.textContent=D?D.emptyScript:``;for(let n=0;n<t;n++)i.append(e[n],ne()),pe.nextNode(),c.push({type:2,index:++a});i.append(e[t],ne())}}}else if(i.nodeType===8){if(i.data===j)c.push({type:2,index:a});else{let e=-1;for(;(e=i.data.indexOf(A,e+1))!==-1;)c.push({type:7,index:a}),e+=A.length-1}}a++}}static createElement(e,t){let n=te.createElement(`template`);return n.innerHTML=e,n}};function _e(e,t,n=e,r){if(t===de)return t;let i=r===void 0?n._$Cl:n._$Co?.[r],a=re(t)?void 0:t._$litDirective$;return i?.constructor!==a&&(i?._$AO?.(!1),a===void 0?i=void 0:(i=new a(e),i._$AT(e,n,r)),r===void 0?n._$Cl=i:(n._$Co??=[])[r]=i),i!==void 0&&(t=_e(e,i._$AS(e,t.values),i,r)),t}var ve=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,r=(e?.creationScope??te).importNode(t,!0);pe.currentNode=r;let i=pe.nextNode(),a=0,o=0,s=n[0];for(;s!==void 0;){if(a===s.index){let t;s.type===2?t=new ye(i,i.nextSibling,this,e):s.type===1?t=new s.ctor(i,s.name,s.strings,this,e):s.type===6&&(t=new Se(i,this,e)),this._$AV.push(t),s=n[++o]}a!==s?.index&&(i=pe.nextNode(),a++)}return pe.currentNode=te,r}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings===void 0?n._$AI(e[t]):(n._$AI(e,n,t),t+=n.strings.length-2)),t++}},ye=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,r){this.type=2,this._$AH=R,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=_e(this,e,t),re(e)?e===R||e==null||e===``?(this._$AH!==R&&this._$AR(),this._$AH=R):e!==this._$AH&&e!==de&&this._(e):e._$litType$===void 0?e.nodeType===void 0?ae(e)?this.k(e):this._(e):this.T(e):this.$(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==R&&re(this._$AH)?this._$AA.nextSibling.data=e:this.T(te.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,r=typeof n==`number`?this._$AC(e):(n.el===void 0&&(n.el=ge.createElement(me(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===r)this._$AH.p(t);else{let e=new ve(r,this),n=e.u(this.options);e.p(t),this.T(n),this._$AH=e}}_$AC(e){let t=fe.get(e.strings);return t===void 0&&fe.set(e.strings,t=new ge(e)),t}k(t){ie(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let a of t)i===n.length?n.push(r=new e(this.O(ne()),this.O(ne()),this,this.options)):r=n[i],r._$AI(a),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let t=E(e).nextSibling;E(e).remove(),e=t}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},be=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,r,i){this.type=1,this._$AH=R,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=i,n.length>2||n[0]!==``||n[1]!==``?(this._$AH=Array(n.length-1).fill(/* @__PURE__ */ new String),this.strings=n):this._$AH=R}_$AI(e,t=this,n,r){let i=this.strings,a=!1;if(i===void 0)e=_e(this,e,t,0),a=!re(e)||e!==this._$AH&&e!==de,a&&(this._$AH=e);else{let r=e,o,s;for(e=i[0],o=0;o<i.length-1;o++)s=_e(this,r[n+o],t,o),s===de&&(s=this._$AH[o]),a||=!re(s)||s!==this._$AH[o],s===R?e=R:e!==R&&(e+=(s??``)+i[o+1]),this._$AH[o]=s}a&&!r&&this.j(e)}j(e){e===R?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??``)}},z=class extends be{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===R?void 0:e}},B=class extends be{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==R)}},xe=class extends be{constructor(e,t,n,r,i){super(e,t,n,r,i),this.type=5}_$AI(e,t=this){if((e=_e(this,e,t,0)??R)===de)return;let n=this._$AH,r=e===R&&n!==R||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==R&&(n===R||r);r&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH==`function`?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Se=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){_e(this,e)}},Ce={M:k,P:A,A:j,C:1,L:he,R:ve,D:ae,V:_e,I:ye,H:be,N:B,U:xe,B:z,F:Se},we=T.litHtmlPolyfillSupport;we?.(ge,ye),(T.litHtmlVersions??=[]).push(`3.3.3`);var Te=(e,t,n)=>{let r=n?.renderBefore??t,i=r._$litPart$;if(i===void 0){let e=n?.renderBefore??null;r._$litPart$=i=new ye(t.insertBefore(ne(),e),e,void 0,n??{})}return i._$AI(e),i},Ee=globalThis,De=class extends w{constructor(){
/**
* @license
* Copyright 2017 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Te(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return de}};De._$litElement$=!0,De.finalized=!0,Ee.litElementHydrateSupport?.({LitElement:De});var Oe=Ee.litElementPolyfillSupport;Oe?.({LitElement:De}),(Ee.litElementVersions??=[]).push(`4.2.2`);var ke=[`worker-died`,`no-answer`,`trap`],Ae=[`no-wasm`,`policy`],je=class extends Error{constructor(e,t){super(t?.message??e),this.name=`EngineError`,this.code=e,this.problem={...t,code:e}}};function Me(e){if(e instanceof je)return e.problem;let t=String(e?.message??e);return e instanceof WebAssembly.RuntimeError?{code:`trap`,slots:{message:t}}:{code:typeof e?.code==`string`?e.code:`unexpected`,message:t}}var Ne=[{id:`names`,sha256:`e307e88ab12c5a1472de48ed7e38aaccbf907dcb22776002a3bf66d3a1b6c3e2`},{id:`japan`,sha256:`c09b445af84ff2a31aafe252707cd16f15405c80659c7e8326a2bcf6e1ff8fcd`},{id:`finland`,sha256:`1145e62ea98fef0b8763e4ae4a6f2036c93f1010b4b3d42b1242cdf454ba9dbb`}],Pe=[...Ne.map(({id:e})=>e),`own`],Fe=e=>[...e.slice(0,400)].slice(0,200).join(``),Ie=[{key:`list`,url:`list`,default:Ne[0].id,choices:Ne.map(({id:e})=>e)},{key:`nLayer`,term:`n_layer`,url:`layers`,ofModel:!0,default:1,choices:[1,2,3,4,6]},{key:`nEmbd`,term:`n_embd`,url:`width`,ofModel:!0,default:16,choices:[8,16,24,32,48,64,96]},{key:`nHead`,term:`n_head`,url:`heads`,ofModel:!0,default:4,choices:[1,2,4,8]},{key:`blockSize`,term:`block_size`,url:`context`,ofModel:!0,default:16,choices:[8,16,24,32,48]},{key:`batchSize`,term:`batch_size`,url:`batch`,ofModel:!0,default:1,choices:[1,2,4,8,16,32]},{key:`numSteps`,term:`num_steps`,url:`steps`,ofModel:!0,default:1e3,min:10,max:1e5},{key:`seed`,term:`seed`,url:`seed`,ofModel:!0,default:42,min:0,max:2**53-1},{key:`learningRate`,term:`learning_rate`,url:`rate`,ofModel:!0,live:!0,default:.01,min:1e-4,max:10,fractional:!0},{key:`precision`,url:`exact`,ofModel:!0,default:`f32`,choices:[`f32`,`f64`],urlValues:{f32:`0`,f64:`1`}},{key:`temperature`,url:`temperature`,live:!0,default:.5,min:.1,max:2,fractional:!0},{key:`topK`,url:`top-k`,live:!0,default:0,min:0,max:1e3},{key:`topP`,url:`top-p`,live:!0,default:1,min:.01,max:1,fractional:!0},{key:`minP`,url:`min-p`,live:!0,default:0,min:0,max:1,fractional:!0},{key:`speed`,url:`speed`,live:!0,default:52,min:0,max:100,fractional:!0},{key:`sampleSeed`,url:`samples`,formerly:`dice`,live:!0,default:1,min:0,max:2**31},{key:`sampleCount`,url:`count`,live:!0,default:20,min:1,max:100},{key:`prefix`,url:`first`,live:!0,default:``,maxLength:200},{key:`tracedName`,url:`name`,live:!0,default:1,min:1,max:100},{key:`tracedLetter`,url:`letter`,live:!0,default:1,min:1,max:48},{key:`readingText`,url:`reading`,live:!0,default:`maria`,maxLength:200}],Le={key:`startStep`,default:0,min:0,max:1e5},Re=Ie.filter(({ofModel:e})=>e),ze=Ie.filter(({live:e})=>e),Be=Re.filter(e=>typeof e.default==`number`),Ve=e=>Ie.find(t=>t.key===e),He=e=>e.replace(/[A-Z]/g,e=>`-${e.toLowerCase()}`),Ue=Object.freeze(Object.fromEntries(Re.map(e=>[e.key,e.default]))),We=Object.fromEntries(Ie.filter(({ofModel:e})=>!e).map(e=>[e.key,e.default]));function Ge({choices:e,min:t=0,max:n=0,fractional:r,maxLength:i},a){return e?e.includes(a):i===void 0?typeof a==`number`&&a>=t&&a<=n&&(r||Number.isInteger(a)):typeof a==`string`&&[...a].length<=i}var Ke=(e,t)=>e.ofModel?t.settings[e.key]:t[e.key];function qe(e,t){let n={...e,...t};for(;n.nEmbd%n.nHead;)n.nHead=Math.floor(n.nHead/2);return Object.freeze(n)}function Je(e){let t=Object.fromEntries(Be.map(({key:t})=>[t,e[t]])),n=e.precision===`f64`&&e.validationSplit===0?`f64`:`f32`;return Object.freeze({...t,precision:n})}var Ye=(e,t)=>Re.every(({key:n,live:r})=>r||Xe(e,n)===Xe(t,n)),Xe=(e,t)=>e[t];function Ze({nLayer:e,nEmbd:t,blockSize:n},r){return(2*(r+1)+n)*t+12*e*t**2}var Qe=1e3;function $e(e){return e>=100?1/0:10**(e/25)}var et=class{#e=1;#t=NaN;reset(){this.#e=1,this.#t=NaN}due(e,t){let n=Number.isNaN(this.#t)?0:Math.min(e-this.#t,Qe);if(this.#t=e,t>=100)return 1/0;this.#e+=n/1e3*$e(t);let r=Math.floor(this.#e);return this.#e-=r,r}},tt=.98,nt=20,rt=class e{steps=[0];raw=[null];smooth=[null];heldOut=[null];lowest=1/0;lastHeldOut=null;#e=1/0;#t=0;#n=0;get length(){return this.steps.length-1}get smoothed(){return this.length===0?null:this.smooth[this.length-1]}lowestUntil(e){let t=this.#e;for(let n=19;n<e;n++)t=Math.min(t,this.smooth[n]??t);return t}smoothedAt(e){return this.smooth[e]??null}add(e){this.#t=this.#t*tt+e*.020000000000000018,this.#n=this.#n*tt+.020000000000000018;let t=this.#t/this.#n;this.raw[this.length]=e,this.smooth[this.length]=t,this.#r(),this.length>=nt&&(this.lowest=Math.min(this.lowest,t))}beginAt(e,t,n=null){for(;this.length<e;)this.#r();t&&this.addHeldOut({step:e,loss:t.loss}),this.#e=t?.loss??n??1/0,this.lowest=this.#e}get curve(){let e=Array.from(this.heldOut,(e,t)=>({step:t,loss:e??NaN}));return{losses:this.raw.slice(0,this.length).map(e=>e??NaN),heldOut:e.filter(({loss:e})=>!Number.isNaN(e))}}static of({losses:t,heldOut:n}){let r=new e;for(let e of t)Number.isFinite(e)?r.add(e):r.#r();for(let e of n)r.addHeldOut(e);return r}until(t){let n=new e;n.#e=this.#e,n.lowest=this.#e;for(let e of this.raw.slice(0,t))e===null?n.#r():n.add(e);for(let[e,t]of this.heldOut.slice(0,n.steps.length).entries())t!==null&&n.addHeldOut({step:e,loss:t});return n}addHeldOut({step:e,loss:t}){this.heldOut[e]=t,this.lastHeldOut=t}toCsv(){return[[`step`,`loss`,`held_out`],...this.steps.map(e=>[e,this.raw[e]??``,this.heldOut[e]??``]).filter(([,...e])=>e.some(e=>e!==``))].map(e=>`${e.join(`,`)}\r\n`).join(``)}#r(){this.steps.push(this.steps.length),this.raw.push(null),this.smooth.push(null),this.heldOut.push(null)}},it=1e3;function at(){return{...We,settings:Ue,own:null,made:null,making:!0,model:null,step:0,numSteps:Ue.numSteps,history:new rt,trainedOn:``,single:!1,tokensPerSecond:null,fullSpeed:null,training:!1,preparing:null,offScreen:null,problem:null,refused:null,checkpoint:null,previous:null,shared:null,asked:null,link:null,saved:``,viewedStep:null,kind:`data`,visible:{},seen:{}}}var ot=({settings:e,list:t,own:n})=>({settings:e,list:t,own:n}),st=({checkpoint:e,shared:t})=>e?.step??t?.step;function V({made:e,settings:t,list:n,own:r}){return e?!Ye(t,e.settings)||n!==e.list||n===`own`&&r!==e.own:!1}var ct=({list:e,own:t})=>e!==`own`||t!==null,lt=e=>e.model!==null&&e.problem===null&&(e.model.numNames>0||ct(e)),ut=({tracedName:e,sampleCount:t})=>Math.min(e,t)-1,dt=({made:e,step:t,numSteps:n,viewedStep:r,shared:i,sampleSeed:a,prefix:o})=>e?.settings.precision===`f64`&&t>=n&&r===null&&!i&&a===We.sampleSeed&&o===``,ft=({temperature:e,topK:t,topP:n,minP:r,sampleSeed:i,sampleCount:a,prefix:o})=>({count:a,temperature:e,topP:n,minP:r,...t>0&&{topK:t},seed:i,prefix:o}),pt=class{#e=at();#t=/* @__PURE__ */ new Set;constructor(e={}){this.#n(e)}get state(){return this.#e}subscribe(e){return this.#t.add(e),()=>this.#t.delete(e)}follow(e,t){let n=e(this.#e);return t(n),this.subscribe(()=>{let r=e(this.#e);Object.is(r,n)||(n=r,t(r))})}modelMade(e,t,{shared:n=null,checkpoint:r=null,history:i=new rt,previous:a=null}={}){let o=n?.step??e.step;i.length===0&&i.beginAt(o,e.heldOut[0],e.loss),this.#n({previous:a,making:!1,made:t,model:e,numSteps:Math.max(e.config.numSteps,o),history:i,step:o,shared:n,checkpoint:r,link:null,trainedOn:``,single:!1,tokensPerSecond:null,fullSpeed:null,viewedStep:null,seen:e.look})}sharedTrained(){let{model:e}=this.#e;if(!e)return;let t=new rt;t.beginAt(0,e.heldOut[0],e.loss),this.#n({shared:null,link:null,step:0,numSteps:e.config.numSteps,history:t})}modelRecovered(e){let{checkpoint:t,history:n,seen:r}=this.#e,i=t?.step??0;this.#n({making:!1,step:i,history:n.until(i),viewedStep:null,single:!1,seen:{...r,...e}})}sliceTrained({step:e,losses:t,heldOut:n,trainedOn:r,problem:i},a){let{history:o,numSteps:s,training:c,problem:l}=this.#e;for(let e of t)o.add(e);for(let e of n)o.addHeldOut(e);this.#n({step:e,trainedOn:r,single:t.length===1,tokensPerSecond:a,problem:i??l,training:c&&e<s&&!i})}looked(e,t){let{seen:n,viewedStep:r}=this.#e,i=t!==null&&t===r;this.#n({seen:{...n,...e},viewedStep:i?e.moment:r})}problemMet(e){this.#n({problem:e,training:!1,making:!1})}makingBegun(){this.#n({problem:null,making:!0})}problemDismissed(){this.#n({problem:null,refused:null,asked:null})}modelKept(){this.#n({...this.#e.made,problem:null})}refusalMet(e){this.#n({refused:e,making:!1})}opened(e){this.#n({...e,training:!1,making:!0,problem:null,refused:null,asked:null})}stepViewed(e){let{step:t,shared:n}=this.#e;this.#n({viewedStep:e===null||e>=t||n?null:e})}nameTraced(e){let{sampleCount:t}=this.#e;this.#n({tracedName:(e+t)%t+1,tracedLetter:1})}letterTraced(e){this.#n({tracedLetter:e+1})}set(e){this.#n(e)}settingsChanged(e){this.#n({settings:qe(this.#e.settings,e)})}#n(e){this.#e=Object.freeze({...this.#e,...e});for(let e of this.#t)e()}},mt=class{static id=``;static styles=s``;static live=!0;static request(e){return{}}constructor(e){this.host=e}get t(){return this.host.t}get hasControls(){return this.host.hasControls}get state(){return this.host.session.store.state}get store(){return this.host.session.store}get trainer(){return this.host.session.trainer}set(e){Object.assign(this,e),this.host.requestUpdate()}find(e){let{id:t}=this.constructor;return this.host.renderRoot.querySelector(`.view-${t} ${e}`)}get isBlank(){return!1}render(){return``}disconnected(){}},ht=ue`<path d="M2 0.5 11.5 6 2 11.5z" />`,gt=ue`<path d="M1.5 1h3v10h-3zM7.5 1h3v10h-3z" />`,_t=class extends mt{static id=`controls`;static styles=s`
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
`;isOpen=!1;render(){let{t:e,state:t}=this,{training:n,step:r,numSteps:i,speed:a,shared:o}=t,s=r>=i&&o===null,c=!lt(t),l=V(t),u=n?`train.pause`:s?`train.extend`:`train.train`,d=L`
<button class="reset ${l?`lit`:``}" ?disabled=${!ct(t)} @click=${()=>this.trainer.reset()}>
${e(l?`settings.apply`:`train.reset`)}
</button>
`;return L`
<div class="bar">
<div class="buttons">
<button class="primary" ?disabled=${c} @click=${()=>this.trainer.toggle()}>
<svg viewBox="0 0 12 12" aria-hidden="true">${n?gt:ht}</svg>${e(u,{count:it})}
</button>
${l&&!this.isOpen?d:R}
<button class="link more" aria-expanded=${this.isOpen} @click=${()=>this.set({isOpen:!this.isOpen})}>
${e(this.isOpen?`train.less`:`train.more`)}
</button>
</div>
${this.#e(t)}
<div class="buttons others" ?hidden=${!this.isOpen}>
<button class="step" ?disabled=${c||s} @click=${()=>this.trainer.step()}>${e(`train.step`)}</button>
${this.isOpen?d:R}
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
`}#e({step:e,viewedStep:t,numSteps:n,history:r,tokensPerSecond:i}){let{t:a}=this,o=a.count(n),s=t??e,c=t===null?r.smoothed:r.smoothedAt(t),l=(e,t,n,r,i)=>L`
<div class=${e} .style=${`--widest: ${`${t} ${i}${r}`.length}`}><dt>${t}</dt><dd><b>${n}</b>${r}</dd></div>
`;return L`
<dl part="readout">
${l(`step`,a(`readout.step`),a.count(s),` / ${o}`,o)}
${l(`loss`,a(`readout.loss`),a.loss(c),``,`0.00`)}
${l(`engine`,a(`readout.engine`),a.rate(i),` ${a(`readout.rate`)}`,`000 k`)}
</dl>
`}#t(e){return e>=100?this.t(`train.full-speed`):this.t(`train.speed`,{count:Math.round($e(e))})}},vt=256,yt=/* @__PURE__ */ new WeakMap,bt=e=>e.shadowRoot?.querySelector(`.frame`),xt=e=>yt.delete(e);function St(e,t,n){let r=yt.get(e)??/* @__PURE__ */ new Map;return yt.set(e,r),r.has(t)||r.set(t,n()),r.get(t)}var Ct=(e,t)=>St(e,t,()=>wt(bt(e),`var(--${t})`));function wt(e,t){let n=e.appendChild(document.createElement(`i`));n.style.color=`color-mix(in srgb, ${t}, ${t})`;let[r,i,a,o=1]=getComputedStyle(n).color.match(/[\d.]+(e-\d+)?/g)?.map(Number)??[];return n.remove(),{rgb:[r,i,a].map(e=>Math.round(e*255)),alpha:o}}function Tt(e,t){let{rgb:n,alpha:r}=Ct(e,t);return`rgb(${n.join(` `)} / ${r})`}function Et(e){return St(e,`signed`,()=>{let[t,n,r]=[`below`,`paper`,`above`].map(t=>Ct(e,t)),i=new Uint8ClampedArray(4*vt);for(let e=0;e<vt;e++){let a=2*e/255-1,{rgb:o,alpha:s}=a<0?t:r,c=n.rgb.map((e,t)=>e+(o[t]-e)*s*Math.abs(a));i.set([...c,255],4*e)}return new Uint32Array(i.buffer)})}function Dt(e,t){let n=Math.max(-1,Math.min(1,e/t||0));return Math.round((n+1)/2*255)}function Ot(e){let t=0,n=0;for(let r of e){for(let e=0;e<r.length;e++)t+=r[e]*r[e];n+=r.length}let r=2.5*Math.sqrt(t/n);if(!(r>0))return 1;let i=10**Math.floor(Math.log10(r));return([1,2,5,10].find(e=>e*i>=r)??10)*i}var kt=[`bad-setting`,`bad-heads`,`out-of-memory`,`no-text`,`no-list`,`too-many-letters`],At={"bad-link":`problem.link-title`,"bad-vocabulary":`problem.list-title`},jt=e=>e!==null&&Ae.includes(e.code),Mt=class extends mt{static id=`problem`;static live=!1;static styles=s`
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
`;render(){let{problem:e,refused:t}=this.state;return L`<div role="alert">
${e?this.#t(e):R} ${t?this.#e(t):R}
</div>`}#e(e){let t=At[e.code]??`problem.file-title`;return this.#n(t,this.t.problem(e),this.#r(`problem.go-on`,this.#i))}#t(e){let{t,state:n}=this,r=t.problem(e);if(jt(e))return this.#n(`problem.blocked-title`,r);if(kt.includes(e.code)){let e=n.model?this.#r(`problem.keep`,()=>this.store.modelKept()):this.#r(`problem.defaults`,()=>this.#a(()=>this.trainer.resetToDefaults()));return this.#n(`problem.refused-title`,r,e)}let i=n.model?`problem.stopped-title`:`problem.none-title`,a=this.#r(`problem.restart`,()=>this.#a(()=>this.trainer.reset()));if(e.code===`diverged`){let e={step:n.step,rate:String(n.settings.learningRate)};return this.#n(i,t(`problem.diverged`,e),a)}let o=st(n);if(!o)return this.#n(i,r,a);let s=this.#r(`problem.recover`,()=>this.#a(()=>this.trainer.recover()),{step:o});return this.#n(i,r,L`${s} ${t(`problem.or`)} ${a}`)}#n(e,t,n=R){return L`<p><strong>${this.t(e)}</strong> ${t} ${n}</p>`}#r(e,t,n){return L`<button class="link" @click=${t}>${this.t(e,n)}</button>`}#i=()=>this.store.problemDismissed();#a(e){this.host.session.focusControls(),e()}},Nt=.12,Pt=.02,Ft=1.5,It=50,Lt=100,Rt=.005,zt=3,Bt=class extends mt{static id=`status`;static styles=s`
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
`;render(){let{t:e,state:t,hasControls:n}=this,r=n||t.training||t.viewedStep!==null;return L`
<p>
<span role="status" class="now">${Vt(e,t)}</span>
<span class="next">${r?Ut(e,t):R}</span>
${n?this.#e(t):R}
</p>
`}#e({previous:e,training:t}){return L`
<button class="link bring-back" ?hidden=${!e||t} @click=${this.#t}>
${this.t(`train.bring-back`,{step:e?.step??0})}
</button>
`}#t=()=>{this.host.session.focusControls(),this.trainer.bringBack()}};function Vt(e,{model:t,problem:n,step:r,history:i,viewedStep:a}){if(!t)return n?``:e(`status.making`);let{letters:o,pairs:s}=t.baselines;if(Ht({model:t,history:i,viewedStep:a}))return e(`status.worse-than-chance`);if((a??r)===0&&!t.pretrained)return e(`status.nothing`);let c=a===null?i.lowest:i.lowestUntil(a);return t.pretrained&&c===1/0?e(`status.unknown`):c>o?e(`status.letters`):c>s+Nt?e(`status.pairs`):c>s-Pt?e(`status.pairs-learned`):e(`status.beats-pairs`)}var Ht=({model:e,history:t,viewedStep:n})=>n===null&&(t.smoothed??0)>Ft*(e?.baselines.guess??0);function Ut(e,t){let{shared:n,model:r,problem:i,step:a,numSteps:o,training:s,single:c,history:l,speed:u,viewedStep:d,making:f}=t;if(i)return``;if(n)return`${e(`status.shared`,{step:a})} ${e(ct(t)?`status.train-on`:`status.give-list`)}`;if(d!==null)return e(`status.viewing`,{step:d});if(!r)return``;if(f)return e(`status.making`);if(r.numNames===0)return e(ct(t)?`status.train-on`:`status.give-list`);if(a>=o)return Wt(e,t);if(a===0&&!s&&r.pretrained)return e(`status.train-on`);if(a===0&&!s)return e(`status.start`);let p=e(`status.names`,{count:r.config.batchSize}),m=!s||$e(u)<=zt;return c&&a>0&&m?Gt(e,t,r.config.batchSize):s?Ht(t)?e(`status.each-step`,{names:p}):Kt(e,l.smooth,l.length,p):e(`status.paused`,{names:p})}function Wt(e,{fullSpeed:t}){let n=e(`status.ended`);return t?`${e(`status.full-speed`,{...t,time:e.duration(t.milliseconds)})} ${n}`:n}function Gt(e,{step:t,history:n,trainedOn:r},i){return e(`status.trained-on`,{step:t,names:i===1?`\u201c${r}\u201d`:e(`status.and-more`,{name:r,more:i-1}),loss:e.loss(n.raw[t-1])})}function Kt(e,t,n,r){let i=Math.floor(n/It)*It-1,a=t[i-Lt],o=t[i];if(a==null||o==null)return e(`status.each-step`,{names:r});let s=a-o;return s<Rt?e(`status.flat`):e(`status.fell`,{fall:e.loss(s)})}var qt={language:`en`,direction:`ltr`,texts:{"option.nLayer":`Layers`,"option.nEmbd":`Width`,"option.nHead":`Heads`,"option.blockSize":`Context length`,"option.batchSize":`Batch size`,"option.numSteps":`Steps`,"option.seed":`Random seed`,"option.learningRate":`Learning rate`,"option.precision":`Exact`,"option.list":`List`,"option.temperature":`Temperature`,"option.prefix":`First letters`,"range.choices":`one of {choices}`,"range.number":`a number from {min} to {max}`,"range.whole":`a whole number from {min} to {max}`,"range.text":`at most {count} characters`,"view.train":`Training and its loss curve`,"view.names":`The names`,"view.odds":`Your name`,"view.temperature":`Temperature and samples`,"view.letter":`Step by step`,"view.cache":`Key-value cache`,"view.attention":`Attention`,"view.parameters":`Parameters`,"view.embeddings":`Letter embeddings`,"view.tape":`Computation graph (tape)`,"view.settings":`Settings`,"list.names":`names`,"list.names-source":`Given to babies in the United States in 2018. Social Security Administration, public domain.`,"list.japan":`towns of Japan`,"list.japan-source":`GeoNames, CC BY 4.0.`,"list.finland":`towns of Finland`,"list.finland-source":`GeoNames, CC BY 4.0.`,"list.own":`your own list`,"list.own-source":`It stays in this page.`,"list.label":`Your list, one name a line`,"list.placeholder":`Paste or drop a list here, one name a line.`,"list.not-shown":`A long list is loaded, but not shown. Type, paste or drop another to replace it.`,"list.use":`Use this list`,"list.file":`From a file \u2026`,"list.lines":{one:`{count} line,`,other:`{count} lines,`},"list.letters":{one:`{count} different character.`,other:`{count} different characters.`},"list.empty-lines":{one:`{count} line is empty: left out.`,other:`{count} lines are empty: left out.`},"list.too-many-lines":{one:`{count} line is beyond the first {max}: left out.`,other:`{count} lines are beyond the first {max}: left out.`},"list.long-lines":{one:`{count} line is longer than the context of {blockSize}: learned only up to there.`,other:`{count} lines are longer than the context of {blockSize}: learned only up to there.`},"list.too-short":`Too little to learn from: at least {min} lines are needed, one name each.`,"list.too-many-letters":`Too many different characters: at most {max} fit. A list of names in one script has fewer.`,"list.too-large":`Too much: {max} characters fit.`,"list.file-too-large":`\u201c{name}\u201d is too large: {size} bytes, and {max} fit.`,"list.file-unreadable":`\u201c{name}\u201d could not be read. Open it elsewhere, copy its lines, and paste them here.`,"train.train":`Train`,"train.pause":`Pause`,"train.step":`Step`,"train.reset":`Restart`,"train.more":`More controls`,"train.less":`Fewer controls`,"train.slow":`slow`,"train.fast":`fast`,"train.speed-label":`Speed, in steps a second`,"train.speed":{one:`{count} step a second`,other:`{count} steps a second`},"train.full-speed":`as fast as this machine can`,"train.bring-back":`Bring back step {step}`,"train.extend":`Train {count} more`,"train.moment":`Step shown`,"train.at-latest":`step {step}, the latest`,"train.at-step":`step {step}`,"train.no-curve":`The loss will be drawn here: lower is better.`,"train.drag":`Drag along the curve to view an earlier step.`,"train.step-number":`Step {step}`,"train.pointed":`{step}: training loss {loss}`,"train.shown":`{step} is shown: training loss {loss}.`,"train.latest":`Back to latest`,"readout.step":`step`,"readout.loss":`loss`,"readout.engine":`engine`,"readout.rate":`tokens/s`,"chart.steps":`steps`,"chart.training":`training`,"chart.held-out":`held out`,"chart.guess":`random guess {loss}`,"chart.label":`Chart of the loss after {step} of {numSteps} steps.`,"chart.label-training":`Training, smoothed: {loss}.`,"chart.label-held-out":`Held-out names: {loss}.`,"chart.label-guess":`A random guess: {loss}.`,"status.making":`Creating the model \u2026`,"status.start":`Press Train, and watch random letters turn into names.`,"status.shared":`This model came in a link, as it was after {step} steps.`,"status.train-on":`Train continues from its weights.`,"status.give-list":`To train it, give or choose a list in the settings.`,"status.unknown":`How much it has learned is unknown: its list is not here.`,"status.worse-than-chance":`Worse than a random guess: the learning rate is too high. Lower it and restart.`,"status.nothing":`Nothing learned yet: every letter is about as likely as any other.`,"status.letters":`Learning which letters are common, and how long a name is.`,"status.pairs":`Common letters learned; now learning which letter follows which.`,"status.pairs-learned":`Letter pairs learned; endings are still rough.`,"status.beats-pairs":`Beats a model that sees only the previous letter.`,"status.viewing":`Viewing step {step}.`,"status.full-speed":{one:`At full speed this step takes your device {time}.`,other:`At full speed these {count} steps take your device {time}.`},"status.ended":`Try another temperature, new samples, or more steps.`,"status.names":{one:`one name`,other:`{count} names`},"status.and-more":`\u201c{name}\u201d and {more} more`,"status.trained-on":`Step {step} learned from {names}, with a loss of {loss}.`,"status.paused":`Paused. Train continues; Step learns from {names}.`,"status.each-step":`Each step learns from {names}.`,"status.flat":`The loss varies from name to name; it falls slowly now.`,"status.fell":`The loss fell by {fall} over the last hundred steps.`,"exact.note":`This model is exact: it equals microgpt.py. With the same list, settings and seed, Python gets the same parameters, losses and names.`,"names.label":`Names that the model generates now`,"names.note":`{count} samples from the same random seeds, redrawn as it trains. \u2713 in the training list; the rest are invented.`,"names.printed":`{count} samples, the same that microgpt.py prints after this training. \u2713 in the training list; the rest are invented.`,"names.press":`Press a name to see it step by step.`,"names.known":`, in the training list`,"odds.type":`Your name`,"odds.letters":`Its letters and its end, each with its probability after those before it`,"odds.curve":`probability of the name as it trained, {floor} to 1 on a logarithmic scale`,"odds.once":`This model writes \u201c{name}\u201d once in {odds} names, at temperature 1.`,"odds.before":`At step {step} it was once in {odds}.`,"temperature.predictable":`predictable`,"temperature.random":`random`,"temperature.resample":`New samples`,"temperature.prefix-term":`\u00b7 prefix`,"temperature.any-prefix":`any`,"temperature.yours":`yours, T = {temperature}`,"hint.unknown":`Not in the list: {letters}.`,"hint.too-long":`The context holds no more than \u201c{text}\u201d.`,"letter.which":`\u00b7 name {number} of {count}`,"letter.letters":`The letters of the name; arrow keys move`,"letter.back":`\u2190 back`,"letter.next-letter":`next letter \u2192`,"letter.next-name":`next name \u2192`,"letter.end":`end token (BOS)`,"letter.coming":`letter {number}, not chosen yet`,"letter.at-start":`At the start,`,"letter.after-text":`After \u201c{text}\u201d,`,"letter.says-next":`{before} the model samples \u201c{char}\u201d. It becomes the input for the next letter.`,"letter.says-end":`{before} the model samples \u25a0, the end token (BOS): the name has ended. It is one of {count} possible tokens; it also starts every name.`,"letter.says-full":`{before} the model samples \u201c{char}\u201d, and the name has ended: the context of {count} positions is full.`,"letter.key-logits":`above: logits`,"letter.key-before":`probability before temperature`,"letter.key-after":`after`,"letter.numbers":`{sign}: logit {logit} \u00f7 {temperature} = {scaled} \u2192 {probability}, before temperature {untempered}`,"letter.all-values":`Show all {count} values`,"letter.token":`token`,"letter.logit":`logit`,"letter.before":`before`,"letter.after":`after`,"letter.cumulative":`cumulative`,"letter.bar":`{sign} {probability}, before temperature {untempered}`,"letter.bars":`The most probable of {count} tokens: {tokens}.`,"letter.uniform":`random number {number} \u2192 {sign}`,"letter.cumulative-label":`On the cumulative bar the random number {number} lies in the part of {sign}, from {from} to {to}.`,"cache.title":`What it remembers`,"cache.term":`\u00b7 key-value cache`,"cache.keys":`keys`,"cache.values":`values`,"cache.heads":{one:`{what} \u00b7 {count} head`,other:`{what} \u00b7 {count} heads`},"cache.in-layer":`{heads} \u00b7 layer {layer}`,"cache.picture":{one:`{what}, layer {layer}, head {head}: {count} row written`,other:`{what}, layer {layer}, head {head}: {count} rows written`},"cache.rows":{one:`1 row written: BOS.`,other:`{count} rows written: BOS and each letter.`},"cache.unwritten":`position {row}: not written yet`,"cache.key-cell":`key of \u201c{token}\u201d, head {head}, number {column}: {value}`,"cache.value-cell":`value of \u201c{token}\u201d, head {head}, number {column}: {value}`,"cache.saved":{one:`This token took {cached} multiplications, for one row. It is the first, so there was nothing to reuse. Cleared for each name.`,other:`This token took {cached} multiplications: only its own row was computed. Without the cache all {count} rows would be computed again: {uncached}. Cleared for each name.`},"matrix.kind":`picture of numbers`,"token.start":`BOS`,"attention.type":`Try a name`,"attention.head":`head {head}`,"attention.layer-head":`layer {layer}, head {head}`,"attention.picture":`Attention, layer {layer}, head {head}: {looks}`,"attention.most":`{from} most to {to}`,"attention.note":`Each row is a token; its squares show how much it attends to BOS (\u25a0) and to each letter so far.`,"attention.later":`{from} cannot attend to {to}: it comes later.`,"attention.share":`head {head}: {from} attends to {to} {share}`,"attention.surprise":`Surprise at each letter`,"attention.surprise-term":`\u00b7 loss`,"attention.mean":`In nats: 0 if it was certain, {guess} for a random guess. Their mean, {mean}, is the loss of this name.`,"parameters.title":`All parameters`,"parameters.choose":`Of each parameter, show`,"parameters.data":`value`,"parameters.grad":`gradient`,"parameters.adamM":`first moment`,"parameters.adamV":`second moment`,"parameters.about-data":`What the model has learned.`,"parameters.about-grad":`The gradient of the last step's loss: the loss falls in the opposite direction.`,"parameters.about-adamM":`Adam's running mean of the gradient: the direction of its step.`,"parameters.about-adamV":`Adam's running mean of the squared gradient: larger means smaller steps.`,"parameters.count":`{count} parameters.`,"parameters.only-values":`Of an earlier step only the values are known.`,"parameters.layer":`layer {layer}`,"parameters.picture":`{plain}, {name}, {rows} by {columns}`,"parameters.row":`row {row}`,"parameters.cell":`{plain}, {row}, number {column}: {value}`,"matrix.wte":`token embedding`,"matrix.wpe":`position embedding`,"matrix.lm_head":`output layer`,"matrix.attn_wq":`queries`,"matrix.attn_wk":`keys`,"matrix.attn_wv":`values`,"matrix.attn_wo":`attention output`,"matrix.mlp_fc1":`MLP up`,"matrix.mlp_fc2":`MLP down`,"embeddings.term":`\u00b7 principal components of wte`,"embeddings.note":`Letters that are close together are used in similar ways. Orange and bold: vowels; \u25a0: BOS. Before training they are placed at random.`,"embeddings.nearest":`{letter} is closest to {other}`,"embeddings.picture":`Map of the letter embeddings: {pairs}.`,"tape.title":`Last training step`,"tape.term":`\u00b7 computation graph (the tape)`,"tape.last-only":`, known of the latest step only`,"tape.empty":`Nothing is recorded yet. Each training step records its operations, and backpropagation then goes through them in reverse.`,"tape.play":`Play backpropagation`,"tape.stop":`Stop`,"tape.reach":`gradient back to`,"tape.region":`Operations of the last step`,"tape.gradient":`gradient`,"tape.says-loss":`Backpropagation starts at the loss, whose gradient is 1: {loss} nats, on \u201c{name}\u201d.`,"tape.says-node":`At {index}, {name}: the gradient goes on to {inputs}.`,"tape.and":` and `,"op.embed":`token + position embedding`,"op.rmsnorm":`normalize`,"op.attention":`attention`,"op.relu":`ReLU`,"op.add":`residual add`,"op.cross_entropy":`loss`,"settings.list-title":`Training data`,"settings.model-title":`Model and training`,"settings.model-term":`\u00b7 hyperparameters`,"settings.misfit":`{name}: {range}. Until then the value stays as it was.`,"settings.precision-term":`\u00b7 float64`,"settings.exact":`This model is exact: it equals microgpt.py. Nothing is held out, as there.`,"settings.no-simd":`This browser lacks the instructions for the fast float32 module (128-bit SIMD), so the float64 module is used.`,"settings.exact-hint":`Computes in float64 and holds nothing out, as microgpt.py does, and equals it; slower than float32.`,"settings.apply":`Apply and restart`,"settings.params":`Such a model has {count} parameters.`,"settings.list-first":`Give a list first, and press \u201cUse this list\u201d.`,"settings.restart-needed":`Restart to apply.`,"settings.live":`Learning rate, temperature and speed apply at once; everything else needs a restart.`,"attribute.view":`There is no view \u201c{view}\u201d; there are {views}.`,"attribute.range":`{name} must be {range}. It is {value} instead.`,"attribute.unknown":`<micro-gpt> has no attribute \u201c{name}\u201d: custom-elements.json lists those that it has.`,"attribute.misnamed":`<micro-gpt> has no property \u201c{name}\u201d: it is {property}.`,"attribute.unheard":`<micro-gpt> does not call \u201c{name}\u201d: listen to its events with addEventListener.`,"attribute.text":`text must be a string with a name a line, or an array of names.`,"attribute.cut":`The text of <micro-gpt> is not learned in full. {note}`,"attribute.heads":`n-embd must be a multiple of n-head, and {nEmbd} is not a multiple of {nHead}.`,"attribute.shared":`Ignored on an element that joins the model \u201c{model}\u201d: {names}. The first element to give a setting decides, and training is never discarded.`,"element.preparing":`Training {step} steps first \u2026`,"element.not-connected":`Add this element to a page first: it has a model only there.`,"problem.blocked-title":`This cannot run here.`,"problem.refused-title":`Can't create this model.`,"problem.stopped-title":`Training has stopped.`,"problem.none-title":`No model could be created.`,"problem.link-title":`The model in the link was not opened.`,"problem.file-title":`The file was not opened.`,"problem.keep":`Keep the current model`,"problem.go-on":`Continue with the current model`,"problem.recover":`Continue from step {step}`,"problem.or":`or`,"problem.restart":`Restart`,"problem.defaults":`Restart with the default settings`,"problem.diverged":`At step {step} the loss was no longer a finite number; the names are from the last good parameters. Use a learning rate lower than {rate}.`,"problem.policy-wasm":`The content security policy of this page blocks WebAssembly: add 'wasm-unsafe-eval' to its script-src.`,"problem.policy-worker":`The content security policy of this page blocks the training worker: add blob: to its worker-src, and do not require trusted types for scripts.`,"problem.no-wasm":`This browser has no WebAssembly, or it is switched off, as in the strictest mode of some. Allow it for this page, or open the page in another browser.`,"problem.worker-died":`The training worker crashed.`,"problem.no-answer":`The training worker is not responding.`,"problem.trap":`The engine crashed ({message}).`,"problem.no-model":`There is no model yet.`,"problem.ended":`The element has left the page.`,"problem.no-list":`There is no list to train on. Give one in the settings, or choose one of the page's.`,"problem.no-file":`{src} could not be fetched ({why}). Its server, and the connect-src of a content security policy, must let this page read it.`,"problem.file-late":`{src} did not arrive in time: its server is silent, or too slow.`,"problem.file-endless":`{src} is too large: more than {max} bytes.`,"problem.list-title":`The list was not taken.`,"problem.file-crashed":`Opening it took too long, or all memory.`,"problem.file-asks":`It does not say how many heads its model has, or which {count} letters: say so beside Load.`,"problem.file-list-too-long":`Its list is too long: {max} lines fit.`,"problem.file-too-many-steps":`Its run is too long: this page shows up to {max} steps.`,"problem.file-too-large":`It is too large: {size} bytes, and {max} fit.`,"problem.link-version":`This link was made by another version of the page.`,"problem.link-damaged":`This link is damaged: its weights cannot be unpacked. Ask for it again, complete.`,"problem.link-size":`Size mismatch: this link holds the weights of a model with other settings.`,"problem.link-not-finite":`This link holds NaN or infinite weights.`,"problem.link-letters":`The letters in this link do not fit its weights.`,"problem.link-too-long":`It is longer than any link that this page makes.`}},Jt=1e3,Yt=`\u2013`,Xt=e=>[...String(e)].map(e=>`\u207b\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079`[`-0123456789`.indexOf(e)]).join(``),Zt=e=>e.replace(`-`,`\u2212`);function Qt({language:e,direction:t,texts:n}){let r=new Intl.PluralRules(e),i=t=>{let n=new Intl.NumberFormat(e,t);return e=>n.format(e)},[a,o,s,c]=[i(),i({minimumSignificantDigits:2,maximumSignificantDigits:2}),i({style:`percent`,minimumFractionDigits:1,maximumFractionDigits:1}),i({style:`percent`})],l=i({notation:`compact`,compactDisplay:`long`,maximumSignificantDigits:2}),u=i({minimumFractionDigits:2,maximumFractionDigits:2}),d=i({minimumFractionDigits:2,maximumFractionDigits:2,signDisplay:`always`}),f=i({minimumSignificantDigits:3,maximumSignificantDigits:3,useGrouping:!1}),p=[0,1,2,3].map(e=>i({minimumFractionDigits:e,maximumFractionDigits:e})),m=(e,t)=>{let i=n[e]??e;return typeof i==`string`?i:i[r.select(Number(t.count))]??i.other??``},h=e=>typeof e==`number`?a(e):e,g=(e,t={})=>m(e,t).split(/\{(\w+)\}/).map((e,n)=>n%2?h(t[e]):e),_=(e,t)=>g(e,t).join(``);return Object.assign(_,{language:e,direction:t,parts:g,count:a,percent:s,wholePercent:c,has:e=>Object.hasOwn(n,e),fixed:(e,t)=>p[t](e),loss:e=>e===null?Yt:e<Jt?u(e):e.toExponential(1),temperature:u,great:e=>e<0x38d7ea4c68000?l(e):`10${Xt(Math.round(Math.log10(e)))}`,duration:e=>e<1e3?`${a(Math.round(e))} ms`:`${p[1](e/1e3)} s`,rate(e){return e===null?Yt:e>=995e3?`${o(e/1e6)} M`:`${o(e/1e3)} k`},signed:e=>Zt(d(e)),number(e){let t=Math.abs(e);return t===0||t>=.001&&t<1e4?Zt(f(e)):`${e<0?`\u2212`:``}${t.toExponential(2)}`},problem({code:e,key:t=`problem.${e}`,message:r,slots:i}){return Object.hasOwn(n,t)?_(t,i):r??e}})}var $t=Qt(qt),en=Object.freeze({min:10,max:2e5}),tn=5e6;function nn(e){let t=[...e].find(e=>!H(e))??``;return Array.from(e,e=>H(e)?t+e+t:e).join(`
`)}function*rn(e,t){let n=[],[r,i,a]=[0,0,0];for(let o of an(e))o?n.length===en.max?i+=1:n.push(o)&&ln(o,t)&&(a+=1):r+=1,yield;let o=n.join(`
`),s=/* @__PURE__ */ new Set;for(let e of cn(o)){for(let t of e)s.add(t);yield}s.delete(`
`);let c=[{key:`list.empty-lines`,slots:{count:r}},{key:`list.too-many-lines`,slots:{count:i,max:en.max}},{key:`list.long-lines`,slots:{count:a,blockSize:t}}].filter(({slots:e})=>e.count>0);return{text:o,lines:n.length,letters:s.size,notes:c,refusal:un(n.length,s.size)}}function*an(e){let t=0;for(let{index:n,0:r}of e.matchAll(/\r\n?|\n/g))yield U(e.slice(t,n)),t=n+r.length;let n=U(e.slice(t));n&&(yield n)}var on=`\u0085`,H=e=>e.trim()===``||on.includes(e);function U(e){let[t,n]=[0,e.length];for(;t<n&&H(e[t]);)t+=1;for(;t<n&&H(e[n-1]);)--n;return e.slice(t,n).replace(/\p{Surrogate}/gu,`\ufffd`)}var sn=8192;function*cn(e){for(let t=0,n=0;t<e.length;t=n)n=t+sn,/[\ud800-\udbff]/.test(e[n-1]??``)&&(n+=1),yield e.slice(t,n)}var ln=(e,t)=>[...e.slice(0,2*t)].length>=t;function un(e,t){return e<en.min?{key:`list.too-short`,slots:{min:en.min}}:t>256?{key:`list.too-many-letters`,slots:{max:256}}:null}var W=10;async function dn(e){let t=performance.now();for(let n=e.next();;n=e.next()){if(n.done)return n.value;performance.now()-t<W||(await new Promise(e=>setTimeout(e)),t=performance.now())}}function fn(e){let t=e.next();for(;!t.done;)t=e.next();return t.value}var pn=[...`abcdefghijklmnopqrstuvwxyz`],mn=pn.length+1,hn=e=>({vocab:pn,config:e});function gn({nLayer:e,nEmbd:t,blockSize:n}){let r=Array(mn).fill(1/mn);return{index:0,prefix:``,temperature:1,draws:[{token:mn-1,char:``,done:!0,uniform:0,logits:r,probs:r,untempered:r}],cache:{shape:[e,n,t],keys:[],values:[]}}}function _n({nLayer:e,nHead:t,blockSize:n},r){let i=[...r].slice(0,n-1),a=i.length+1;return{text:i.join(``),surprises:Array(a).fill(0),attention:{shape:[e,t,a,a],data:new Float32Array(e*t*a*a)}}}function vn({nLayer:e,nEmbd:t,blockSize:n}){let r=e=>Object.entries({attn_wq:1,attn_wk:1,attn_wv:1,attn_wo:1,mlp_fc1:4}).map(([n,r])=>[`layer${e}.${n}`,r*t,t]).concat([[`layer${e}.mlp_fc2`,t,4*t]]);return[[`wte`,mn,t],[`wpe`,n,t],[`lm_head`,mn,t],...Array.from({length:e},(e,t)=>r(t)).flat()].map(([e,t,n])=>({name:e,shape:[t,n],data:new Float32Array(t*n)}))}var yn=12,bn=4,xn=({nLayer:e})=>Array(yn*e+bn).fill({op:`add`,name:``,shape:[],inputs:[],valueNorm:0,gradNorm:0}),Sn=40;function Cn({logits:e,probs:t,untempered:n,token:r},i){let a=0;return Array.from(t,(t,o)=>{let s=a;return a+=t,{token:o,sign:G(i[o]),logit:e[o],untempered:n[o],probability:t,from:s,chosen:o===r}})}function wn(e){if(e.length<=Sn)return e;let t=e=>e.chosen?1/0:e.probability,n=new Set(e.toSorted((e,n)=>t(n)-t(e)).slice(0,Sn));return e.filter(e=>n.has(e))}var G=e=>e===void 0?`\u25a0`:e===` `?`\u2423`:e,Tn={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},En=e=>(...t)=>({_$litDirective$:e,values:t}),Dn=class{constructor(e){
/**
* @license
* Copyright 2017 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}},On={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function kn(e,{cells:t,max:n,label:r,kind:i,cursor:a,onCell:o}){let{rows:s,columns:c}=t,l=e=>{(e?.row!==a?.row||e?.column!==a?.column)&&o(e)},u=e=>{let t=e.currentTarget.getBoundingClientRect(),n=Math.floor((e.clientY-t.top)/t.height*s),r=Math.floor((e.clientX-t.left)/t.width*c);l({row:An(n,s),column:An(r,c)})},d=e=>{let t=On[e.key];if(!t)return;e.preventDefault();let n=a??{row:-t[0],column:-t[1]};l({row:An(n.row+t[0],s),column:An(n.column+t[1],c)})},f=e=>e.pointerType!==`touch`&&l(null),p=L`<canvas aria-hidden="true" ${Mn(t,n,Et(e))}></canvas>`;return e.hasControls?L`
<div class="matrix">
<div
class="picture" role="application" aria-roledescription=${i} aria-label=${r} tabindex="0"
@keydown=${d} @pointermove=${u} @pointerdown=${u} @pointerleave=${f} @blur=${()=>l(null)}
>
${p}
${a?jn(a,t):R}
</div>
</div>
`:L`<div class="matrix"><div class="picture" role="img" aria-label=${r}>${p}</div></div>`}var An=(e,t)=>Math.max(0,Math.min(t-1,e));function jn({row:e,column:t},{rows:n,columns:r}){return L`<div class="cursor" .style=${[`left: ${100*t/r}%`,`top: ${100*e/n}%`,`width: ${100/r}%`,`height: ${100/n}%`].join(`;`)}></div>`}var Mn=En(class extends Dn{#e=[];render(){return de}update({element:e},[t,n,r]){let i=[...t.from,t.rows,t.columns,n,r];return i.some((e,t)=>e!==this.#e[t])&&(this.#e=i,Nn(e,t,n,r)),de}});function Nn(e,{rows:t,columns:n,value:r},i,a){(e.width!==n||e.height!==t)&&Object.assign(e,{width:n,height:t});let o=e.getContext(`2d`),s=o.createImageData(n,t),c=new Uint32Array(s.data.buffer);for(let e=0;e<t;e++)for(let t=0;t<n;t++)c[e*n+t]=a[Dt(r(e,t),i)];o.putImageData(s,0,0)}var Pn=Object.freeze({prefix:1,readingText:0});function Fn({vocab:e,config:t},n,r){return n&&[...n].filter(t=>e.includes(t)).slice(0,t.blockSize-1-r).join(``)}function In(e,t,n){let{model:r,[n]:i}=t;if(!r)return``;let a=Fn(r,i,Pn[n]);if(i===a)return``;let o=[...new Set(i)].filter(e=>!r.vocab.includes(e));return o.length?e(`hint.unknown`,{letters:o.map(e=>`\u201c${e}\u201d`).join(` `)}):e(`hint.too-long`,{text:a})}var Ln=({t:e,state:t,store:n},r)=>L`
<label class="typed">
<span>${r}</span>
<input
type="text" dir="auto" autocomplete="off" autocapitalize="off" spellcheck="false" .value=${t.readingText}
@input=${({target:e})=>n.set({readingText:Fe(e.value)})}
>
<span class="hint" role="status">${In(e,t,`readingText`)}</span>
</label>
`,Rn=6,zn=class extends mt{static id=`attention`;static styles=s`
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
`;static request=({readingText:e})=>({reading:e});pointed=null;get isBlank(){return!this.state.seen.reading}render(){let{t:e}=this,{seen:t,settings:n,readingText:r}=this.state,i=t.reading??_n(n,r);return L`
${this.hasControls?Ln(this,e(`attention.type`)):R}
<h3>${e(`view.attention`)}</h3>
${this.#e(i)}
<p class="told" aria-live="polite">${this.#i(i)}</p>
<h3>${e(`attention.surprise`)} <span class="term">${e(`attention.surprise-term`)}</span></h3>
${this.#a(i)}
`}#e(e){let{t}=this,[n,r,i]=e.attention.shape,a=[`\u25a0`,...[...e.text].map(G)];return L`
<div class="heads">
${Array.from({length:n*r},(e,t)=>({layer:Math.floor(t/r),head:t%r})).map(r=>L`
<figure>
<figcaption>${t(n>1?`attention.layer-head`:`attention.head`,r)}</figcaption>
<div class="labelled" .style=${`--places: ${i}`}>
<span class="across" aria-hidden="true">${a.map(e=>L`<span>${e}</span>`)}</span>
<span class="down" aria-hidden="true">${a.map(e=>L`<span>${e}</span>`)}</span>
${this.#t(e,r)}
</div>
</figure>
`)}
</div>
`}#t(e,t){let{pointed:n}=this;return kn(this.host,{cells:Bn(e,t),max:1,label:this.#n(e,t),kind:this.t(`matrix.kind`),cursor:n?.layer===t.layer&&n.head===t.head?n:null,onCell:e=>this.set({pointed:e&&{...t,...e}})})}#n(e,t){let{value:n,rows:r}=Bn(e,t),i=this.#r(e),a=Array.from({length:r},(e,t)=>{let r=Array.from({length:t+1},(e,r)=>-n(t,r)),a=r.indexOf(Math.max(...r));return this.t(`attention.most`,{from:i[t],to:i[a]})});return this.t(`attention.picture`,{...t,looks:a.join(`, `)})}#r({text:e}){return[this.t(`token.start`),...[...e].map(G)]}#i(e){let{t,pointed:n}=this;if(!n||n.row>=e.attention.shape[2])return t(`attention.note`);let r=this.#r(e),[i,a]=[r[n.row],r[n.column]],o=-Bn(e,n).value(n.row,n.column);return Number.isNaN(o)?t(`attention.later`,{from:i,to:a}):t.parts(`attention.share`,{head:n.head,from:i,to:a,share:L`<b>${t.percent(o)}</b>`})}#a({text:e,surprises:t}){let{t:n}=this,r=this.state.model?.baselines.guess,i=[...[...e].map(G),`\u25a0`],a=t.reduce((e,t)=>e+t,0)/t.length;return L`
<ol>
${i.map((e,r)=>L`
<li .style=${`--share: ${Math.min(1,t[r]/Rn).toFixed(3)}`}>${e}<small>${n.fixed(t[r],1)}</small></li>
`)}
</ol>
<p class="note">${n(`attention.mean`,{guess:n.loss(r??null),mean:n.loss(a)})}</p>
`}};function Bn({attention:{shape:e,data:t}},{layer:n,head:r}){let[,i,a]=e,o=(n*i+r)*a*a;return{rows:a,columns:a,value:(e,n)=>n>e?NaN:-t[o+e*a+n],from:[t]}}var Vn=({nLayer:e,nEmbd:t,vocabSize:n},r)=>e*(12*t**2+2*t*r)+t*n;function Hn(e,t){let n=0;for(let r=1;r<=t;r++)n+=Vn(e,r);return{cached:Vn(e,t),uncached:n}}function Un(e,t,n=!1){let r=e.number(t).replace(/[.,]?0+$/,``);return L`
<div class="scale">
<span>${n?`0`:`\u2212${r}`}</span><i class=${n?`unsigned`:``}></i><span>${n?``:`+`}${r}</span>
</div>
`}var Wn=class extends mt{static id=`cache`;static styles=s`
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
`;static request=e=>({trace:ut(e)});pointed=null;get isBlank(){return!this.state.seen.trace||!this.state.model}render(){let{t:e}=this,{seen:t,settings:n,model:r,tracedLetter:i}=this.state,a=r&&t.trace||gn(n),{config:o,vocab:s}=r??hn(n),c=Math.min(i-1,a.draws.length-1),l=[...a.prefix].length+1+c,u=Ot([a.cache.keys,a.cache.values]),d={trace:a,config:o,rows:l,max:u},{cached:f,uncached:p}=Hn({...o,vocabSize:s.length+1},l);return L`
<h3>${e(`cache.title`)} <span class="term">${e(`cache.term`)}</span></h3>
${Array.from({length:o.nLayer},(e,t)=>this.#e(t,d))}
${Un(e,u)}
<p class="told" aria-live="polite">${this.#r(d)}</p>
<p class="note">${e(`cache.saved`,{cached:f,uncached:p,count:l})}</p>
`}#e(e,t){return L`
<div class="layer">
${[`keys`,`values`].map(n=>this.#t(n,e,t))}
</div>
`}#t(e,t,n){let{t:r}=this,{nLayer:i,nHead:a,blockSize:o}=n.config,s=Math.max(4,Math.min(12,.75*o)),c=r(`cache.heads`,{what:r(`cache.${e}`),count:a});return L`
<figure>
<figcaption>${i>1?r(`cache.in-layer`,{heads:c,layer:t}):c}</figcaption>
<div class="heads" .style=${`--height: ${s}`}>
${Array.from({length:a},(r,i)=>this.#n({what:e,layer:t,head:i},n))}
</div>
</figure>
`}#n(e,t){let{t:n,pointed:r}=this,{what:i,layer:a,head:o}=e,s=r?.what===i&&r.layer===a&&r.head===o;return kn(this.host,{cells:Gn(e,t),max:t.max,label:n(`cache.picture`,{what:n(`cache.${i}`),layer:a,head:o,count:t.rows}),kind:n(`matrix.kind`),cursor:s?r:null,onCell:t=>this.set({pointed:t&&{...e,...t}})})}#r(e){let{t,pointed:n}=this,{trace:r,rows:i}=e;if(!n)return t(`cache.rows`,{count:i});let{what:a,head:o,row:s,column:c}=n,l=Gn(n,e).value(s,c);if(Number.isNaN(l))return t(`cache.unwritten`,{row:s});let u={token:[t(`token.start`),...r.prefix,...r.draws.map(({char:e})=>e)][s],head:o,column:c,value:L`<b>${t.number(l)}</b>`};return t.parts(a===`keys`?`cache.key-cell`:`cache.value-cell`,u)}};function Gn({what:e,layer:t,head:n},{trace:r,config:i,rows:a}){let{nHead:o,blockSize:s}=i,[,c,l]=r.cache.shape,u=l/o,d=r.cache[e];return{rows:s,columns:u,value:(e,r)=>e<a?d[(t*c+e)*l+n*u+r]:NaN,from:[d,a]}}var Kn=24,qn=class{#e=null;#t=null;project({shape:[e,t],data:n}){(this.#t?.length!==e||this.#e?.[0].length!==t)&&this.#n(t);let r=Jn(e,t,n),i=this.#e;for(let e=0;e<Kn;e++)i=Xn(i.map(e=>Yn(r,e)));this.#e=i;let a=r.map(e=>[Qn(e,i[0]),Qn(e,i[1])]);return this.#t=this.#t?$n(a,this.#t):a,this.#t}#n(e){this.#t=null,this.#e=[1,2].map(t=>Float64Array.from({length:e},(e,n)=>Math.cos(t*(n+1))))}};function Jn(e,t,n){let r=new Float64Array(t);for(let i=0;i<e*t;i++)r[i%t]+=n[i]/e;return Array.from({length:e},(e,i)=>r.map((e,r)=>n[i*t+r]-e))}function Yn(e,t){let n=new Float64Array(t.length);for(let r of e){let e=Qn(r,t);for(let t=0;t<n.length;t++)n[t]+=e*r[t]}return n}function Xn([e,t]){let n=Zn(e),r=Qn(t,n);return[n,Zn(t.map((e,t)=>e-r*n[t]))]}function Zn(e){let t=Math.sqrt(Qn(e,e))||1;return e.map(e=>e/t)}function Qn(e,t){let n=0;for(let r=0;r<e.length;r++)n+=e[r]*t[r];return n}function $n(e,t){let n=er(e,t),r=er(e.map(([e,t])=>[e,-t]),t);return tr(n,t)<=tr(r,t)?n:r}function er(e,t){let n=0,r=0;e.forEach(([e,i],a)=>{n+=e*t[a][0]+i*t[a][1],r+=e*t[a][1]-i*t[a][0]});let i=Math.atan2(r,n),[a,o]=[Math.cos(i),Math.sin(i)];return e.map(([e,t])=>[a*e-o*t,o*e+a*t])}function tr(e,t){return e.reduce((e,[n,r],i)=>e+(n-t[i][0])**2+(r-t[i][1])**2,0)}var nr=500,rr=300,ir=16,ar=/^[aeiouy]/,or=class extends mt{static id=`embeddings`;static styles=s`
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
`;static request=()=>({embeddings:!0});#e=new qn;#t;#n;#r=[];#i=0;render(){let{t:e}=this,{seen:t,model:n}=this.state,r=n?.vocab??[];return this.#a(t.embeddings,n?.vocab),L`
<h3>${e(`view.embeddings`)} <span class="term">${e(`embeddings.term`)}</span></h3>
<svg viewBox="0 0 ${nr} ${rr}" role="img" aria-label=${this.#s(r)}>
<line x1="0" y1=${rr/2} x2=${nr} y2=${rr/2} />
<line x1=${nr/2} y1="0" x2=${nr/2} y2=${rr} />
${this.#r.map((e,t)=>this.#o(e,G(r[t])))}
</svg>
<p class="note">${e(`embeddings.note`)}</p>
`}#a(e,t){if(t!==this.#n&&(this.#i=0),this.#n=t,!e||e===this.#t)return;this.#t=e,this.#r=this.#e.project(e);let n=this.#r.flatMap(([e,t])=>[Math.abs(e)*rr/nr,Math.abs(t)]);this.#i=Math.max(this.#i,...n)}#o([e,t],n){let r=(rr/2-ir)/(this.#i||1);return ue`<text
class=${ar.test(n.normalize(`NFD`))?`vowel`:``}
x=${(nr/2+e*r).toFixed(1)} y=${(rr/2-t*r).toFixed(1)}
>${n}</text>`}#s(e){let t=this.#r.map((t,n)=>{let r=this.#r.map((e,r)=>r===n?1/0:Math.hypot(t[0]-e[0],t[1]-e[1])),i=r.indexOf(Math.min(...r));return this.t(`embeddings.nearest`,{letter:G(e[n]),other:G(e[i])})});return this.t(`embeddings.picture`,{pairs:t.join(`, `)})}},sr=.03,cr=.6,lr=s`
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
`;function ur(e,t,n){let r=t.find(e=>e.chosen);if(!r)return R;let i=e.fixed(n,3);return L`
<div class="cumulative" role="img" aria-label=${e(`letter.cumulative-label`,{number:i,sign:r.sign,from:e.fixed(r.from,3),to:e.fixed(r.from+r.probability,3)})}>
${t.map(({from:e,probability:t,chosen:n})=>L`
<i class="part ${n?`chosen`:``}" .style=${`--from: ${e}; --length: ${t}`}></i>
`)}
${t.map(({sign:e,from:t,probability:n,chosen:r})=>n>=sr||r?L`<span class="sign ${r?`chosen`:``}" .style=${`--from: ${t}; --length: ${n}`}>${e}</span>`:R)}
<span class="uniform ${n>cr?`late`:``}" .style=${`--from: ${n}`}>
<span>${e(`letter.uniform`,{number:i,sign:r.sign})}</span>
</span>
</div>
`}var dr=.2,fr=s`
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
`;function pr(e,{choices:t,temperature:n,pointed:r,open:i,isStill:a,onPoint:o,onToggle:s}){let c=wn(t),l=c.every(({untempered:e,probability:t})=>Math.max(e,t)<=dr)?dr:1,u=Math.max(...c.map(({logit:e})=>Math.abs(e))),d=t.find(({token:e,chosen:t})=>r===null?t:e===r),f=e(`letter.all-values`,{count:t.length});return L`
<p class="small key">
<span>${e(`letter.key-logits`)}</span>
<span><i class="swatch outline"></i>${e(`letter.key-before`)}</span>
<span><i class="swatch filled"></i>${e(`letter.key-after`)}</span>
</p>
<div
class="bars" role="img" aria-label=${vr(e,t,c)}
.style=${`grid-template-columns: auto repeat(${c.length}, minmax(0, 1fr))`} @pointerleave=${e=>e.pointerType!==`touch`&&o(null)}
>
<span class="axis">${[1,.5,0].map(t=>L`<span>${e.wholePercent(t*l)}</span>`)}</span>
${c.map(e=>hr(e,{top:l,widest:u,pointed:r,onPoint:o}))}
</div>
<p class="told">${d?gr(e,d,n):R}</p>
${a?R:mr(f,s,i?_r(e,t,n,f):R)}
`}var mr=(e,t,n)=>L`
<details @toggle=${({target:e})=>t(e.open)}>
<summary>${e}</summary>
${n}
</details>
`;function hr({token:e,sign:t,logit:n,untempered:r,probability:i,chosen:a},{top:o,widest:s,pointed:c,onPoint:l}){return L`
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
`}function gr(e,{sign:t,logit:n,untempered:r,probability:i},a){return e.parts(`letter.numbers`,{sign:L`<b>${t}</b>`,logit:e.signed(n),temperature:e.temperature(a),scaled:e.signed(n/a),probability:L`<b>${e.percent(i)}</b>`,untempered:e.percent(r)})}function _r(e,t,n,r){return L`
<div class="numbers" tabindex="0" role="region" aria-label=${r}>
<table>
<tr>
<th scope="col">${e(`letter.token`)}</th><th scope="col">${e(`letter.logit`)}</th><th scope="col">\u00f7 T</th>
<th scope="col">${e(`letter.before`)}</th><th scope="col">${e(`letter.after`)}</th>
<th scope="col">${e(`letter.cumulative`)}</th>
</tr>
${t.map(({sign:t,logit:r,untempered:i,probability:a,from:o,chosen:s})=>L`
<tr class=${s?`chosen`:``}>
<th scope="row">${t}</th><td>${e.signed(r)}</td><td>${e.signed(r/n)}</td>
<td>${e.percent(i)}</td><td>${e.percent(a)}</td><td>${e.fixed(o+a,3)}</td>
</tr>
`)}
</table>
</div>
`}function vr(e,t,n){let r=n.toSorted((e,t)=>t.probability-e.probability).slice(0,5).map(({sign:t,probability:n,untempered:r})=>e(`letter.bar`,{sign:t,probability:e.percent(n),untempered:e.percent(r)}));return e(`letter.bars`,{count:t.length,tokens:r.join(`; `)})}var yr=class extends mt{static id=`letter`;static styles=s`
${fr}
${lr}
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
`;static request=e=>({trace:ut(e)});pointed=null;open=!1;get isBlank(){return!this.state.seen.trace||!this.state.model}render(){let{t:e}=this,{seen:t,settings:n,tracedLetter:r,training:i,sampleCount:a}=this.state,o=this.state.model??hn(n),s=this.state.model&&t.trace||gn(n),c=s.draws.length-1,l=Math.min(r-1,c),u=s.draws[l],d=Cn(u,o.vocab),f=[...s.prefix],p=o.config.blockSize-f.length-s.draws.length;return L`
<div @keydown=${e=>this.#r(e,l,c)}>
<div class="line">
<h3>${e(`view.letter`)} <span class="term">${e(`letter.which`,{number:s.index+1,count:a})}</span></h3>
${this.hasControls?this.#e(l,c,s):R}
</div>
<div class="letters" role="group" aria-label=${e(`letter.letters`)}>
${f.map(e=>L`<span class="given">${G(e)}</span>`)}
${s.draws.map((e,t)=>this.#t(s,o.vocab,t,l))}
${Array.from({length:Math.max(0,p)},()=>L`<span class="room"></span>`)}
</div>
${pr(e,{choices:d,temperature:s.temperature,pointed:this.pointed,open:this.open,isStill:!this.hasControls,onPoint:e=>this.set({pointed:e}),onToggle:e=>this.set({open:e})})}
${ur(e,d,u.uniform)}
<p class="says" aria-live=${i?`off`:`polite`}>${this.#n(s,o,l)}</p>
</div>
`}#e(e,t,n){let{t:r}=this;return L`
<div class="moves">
<button
class="back" aria-disabled=${e===0}
@click=${()=>this.store.letterTraced(Math.max(0,e-1))}
>${r(`letter.back`)}</button>
<button class="next" @click=${()=>this.#i(e,t,n)}>
${r(e<t?`letter.next-letter`:`letter.next-name`)}
</button>
</div>
`}#t({draws:e},t,n,r){let i=G(t[e[n].token]),a=n===r?`current`:n<r?`written`:`coming`;if(!this.hasControls)return L`<span class=${a}>${a===`coming`?`\u00b7`:i}</span>`;let o=i===`\u25a0`?this.t(`letter.end`):i;return L`
<button
class=${a} tabindex=${n===r?0:-1} aria-current=${n===r?`step`:`false`}
aria-label=${a===`coming`?this.t(`letter.coming`,{number:n+1}):o}
@click=${()=>this.store.letterTraced(n)}
>${a===`coming`?`\u00b7`:i}</button>
`}#n({draws:e,prefix:t},{vocab:n,config:r},i){let{token:a,char:o,done:s}=e[i],c=[t,...e.slice(0,i).map(e=>e.char)].join(``),l=c?this.t(`letter.after-text`,{text:c}):this.t(`letter.at-start`);return a===n.length?this.t(`letter.says-end`,{before:l,count:n.length+1}):s?this.t(`letter.says-full`,{before:l,char:o,count:r.blockSize}):this.t(`letter.says-next`,{before:l,char:o})}#r(e,t,n){let r={ArrowLeft:t-1,ArrowRight:t+1,Home:0,End:n}[e.key];r===void 0||e.altKey||e.ctrlKey||e.metaKey||e.composedPath()[0].closest(`details`)||(e.preventDefault(),this.store.letterTraced(Math.max(0,Math.min(n,r))),this.#a())}#i(e,t,n){e<t?this.store.letterTraced(e+1):this.store.nameTraced(n.index+1)}async#a(){let e=this.find(`.letters :focus`);await this.host.updateComplete,e&&this.find(`.letters .current`)?.focus()}};function br(e,{text:t,known:n}){let r=[...t].length+(n?2:0),i=L` <span class="mark" aria-hidden="true">\u2713</span><span class="spoken">${e(`names.known`)}</span>`;return L`<span class="fit" .style=${`--letters: ${Math.max(r,1)}`}><bdi>${t||`\u00b7`}</bdi>${n?i:R}</span>`}var xr={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1},Sr=class extends mt{static id=`names`;static styles=s`
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
`;current=0;render(){let{t:e}=this,{seen:t,sampleCount:n}=this.state,r=Array.from({length:n},(e,n)=>t.names?.[n]??{text:``,known:!1}),{session:i,hasControls:a}=this.host,o=a&&(i.shows(`letter`)||i.shows(`cache`));return L`
<ol aria-label=${e(`names.label`)} @keydown=${this.#n}>
${r.map((e,t)=>this.#e(e,t,o))}
</ol>
<p class="note">${e(dt(this.state)?`names.printed`:`names.note`,{count:r.length})} ${o?e(`names.press`):``}</p>
`}#e(e,t,n){let r=br(this.t,e);return L`
<li part="name" class=${e.known?`known`:`new`}>
${n?L`<button tabindex=${t===this.current?0:-1} @focus=${()=>this.set({current:t})} @click=${()=>this.#t(t)}>${r}</button>`:r}
</li>
`}#t(e){this.store.nameTraced(e),this.host.session.reveal(`letter`)}#n=e=>{let t=xr[e.key];if(!t)return;e.preventDefault();let{sampleCount:n}=this.state;this.current=(this.current+t+n)%n,this.find(`li:nth-child(${this.current+1}) button`)?.focus()}},Cr=300,wr=60,Tr=3,Er=class extends mt{static id=`odds`;static styles=s`
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
`;static request=({readingText:e})=>({odds:e});get isBlank(){return!this.state.seen.odds}render(){let{t:e}=this,{seen:t,readingText:n}=this.state,r=t.odds??Dr(n);return L`
${this.hasControls?Ln(this,e(`odds.type`)):R}
<div class="odds">
<ol aria-label=${e(`odds.letters`)}>
${r.probabilities.map((e,t)=>this.#e([...r.text][t],e))}
</ol>
${r.history.length>1?this.#t(r):R}
</div>
<p class="says" aria-live="polite">${this.#n(r)}</p>
`}#e(e,t){let{t:n}=this,r=e===void 0?`\u25a0`:G(e);return L`
<li>
<span class="bar" aria-hidden="true"><i .style=${`--share: ${t}`}></i></span>
<span>${r}</span>
<small>${n.percent(t)}</small>
</li>
`}#t({history:e}){let{t}=this,{numSteps:n}=this.state,r=Math.min(...e.map(({nats:e})=>-e))/Math.LN10,i=Math.floor(r/Tr)*Tr,a=(e,t)=>`${(e/n*Cr).toFixed(1)},${(-t/Math.LN10/i*wr).toFixed(1)}`;return L`
<figure class="curve">
<figcaption>${t(`odds.curve`,{floor:`10${Xt(i)}`})}</figcaption>
<svg viewBox="0 0 ${Cr} ${wr}" preserveAspectRatio="none" aria-hidden="true">
<line x1="0" y1="0" x2=${Cr} y2="0" /><line x1="0" y1=${wr} x2=${Cr} y2=${wr} />
${ue`<polyline points=${e.map(({step:e,nats:t})=>a(e,t)).join(` `)} />`}
</svg>
</figure>
`}#n({text:e,probabilities:t,history:n}){let{t:r}=this,i=t.reduce((e,t)=>e-Math.log(t),0),a=r(`odds.once`,{name:e,odds:r.great(Math.exp(i))}),[o]=n;return n.length>1&&o?`${a} ${r(`odds.before`,{step:o.step,odds:r.great(Math.exp(o.nats))})}`:a}},Dr=e=>({text:e,probabilities:Array([...e].length+1).fill(1),history:[]}),Or=e=>e.slice(e.indexOf(`.`)+1),kr=e=>Number(e.match(/^layer(\d+)\./)?.[1]??-1),Ar=(e,t)=>Mr(e,`matrix.${Or(t)}`,t),jr=(e,{op:t,name:n})=>t===`linear`?Ar(e,n):Mr(e,`op.${t}`,t),Mr=(e,t,n)=>e.has(t)?e(t):n,Nr=[`data`,`grad`,`adamM`,`adamV`],Pr=class extends mt{static id=`parameters`;static styles=s`
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
`;static request=e=>({parameters:Fr(e)});pointed=null;get isBlank(){return!this.state.seen.parameters}render(){let{t:e,state:t}=this,{parameters:n=vn(t.settings)}=t.seen,{vocab:r,config:i}=t.model??hn(t.settings),a=i.nEmbd,o=Ot(n.map(({data:e})=>e)),s=n.some(({name:e})=>kr(e)>0);return L`
<div class="line">
<h3>${e(`parameters.title`)}</h3>
${this.hasControls?this.#e():R}
</div>
<div class="matrices" .style=${`--width: ${a}; --vocab: ${r.length+1}`}>
${Rr(n).map((t,n,r)=>L`
${s&&kr(t.name)!==kr(r[n-1]?.name??``)?L`<p class="small layer">${e(`parameters.layer`,{layer:kr(t.name)})}</p>`:R}
${this.#n(t,o,a)}
`)}
</div>
<div class="under">
${Un(e,o,Fr(t)===`adamV`)}
<p class="told" aria-live="polite">${this.#r(n,r,a)}</p>
</div>
`}#e(){return L`
<fieldset>
<legend class="spoken">${this.t(`parameters.choose`)}</legend>
${Nr.map(e=>this.#t(e))}
</fieldset>
`}#t(e){let t=this.state.viewedStep!==null;return L`
<label>
<input
type="radio" name="kind" .checked=${e===Fr(this.state)} ?disabled=${t&&e!==`data`}
@change=${()=>this.store.set({kind:e})}
>${this.t(`parameters.${e}`)}
</label>
`}#n(e,t,n){let{t:r,pointed:i}=this,a=Lr(e,n),{name:o,shape:s}=e,c=Ar(r,o);return L`
<figure .style=${`--rows: ${a.rows}; --columns: ${a.columns}`}>
<figcaption>${`${c}\n${Or(o)} \u00b7 ${s.join(`\u00d7`)}`}</figcaption>
${kn(this.host,{cells:a,max:t,label:r(`parameters.picture`,{plain:c,name:o,rows:s[0],columns:s[1]}),kind:r(`matrix.kind`),cursor:i?.name===o?i:null,onCell:e=>this.set({pointed:e&&{name:o,...e}})})}
</figure>
`}#r(e,t,n){let{t:r,state:i,pointed:a}=this,o=e.find(({name:e})=>e===a?.name);if(!o||!a){if(i.viewedStep!==null)return r(`parameters.only-values`);let t=e.reduce((e,{data:t})=>e+t.length,0);return`${r(`parameters.about-${i.kind}`)} ${t?r(`parameters.count`,{count:t}):``}`}let{row:s,column:c}=a,[l,u]=Ir(o,n)?[s,c]:[c,s],{name:d}=o,f=d===`wte`||d===`lm_head`;return r.parts(`parameters.cell`,{plain:Ar(r,d),row:f?`\u201c${G(t[l])}\u201d`:r(`parameters.row`,{row:l}),column:u,value:L`<b>${r.number(Lr(o,n).value(s,c))}</b>`})}},Fr=({kind:e,viewedStep:t})=>t===null?e:`data`,Ir=({shape:e},t)=>e[0]===t;function Lr(e,t){let{data:n,shape:r}=e,[i,a]=r;return Ir(e,t)?{rows:i,columns:a,value:(e,t)=>n[e*a+t],from:[n]}:{rows:a,columns:i,value:(e,t)=>n[t*a+e],from:[n]}}function Rr(e){let t=({name:e})=>e===`lm_head`;return[...e.filter(e=>!t(e)),...e.filter(t)]}function zr(e,t){let n={isOver:!1,setOver(t){n.isOver=t,e.set({})},onDragOver(e){e.preventDefault(),n.isOver||n.setOver(!0)},onDragLeave:()=>n.setOver(!1),onDrop(e){e.preventDefault(),n.setOver(!1),t(e.dataTransfer)}};return n}var Br=150,Vr=2e4,Hr=s`
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
.says .refusal {
color: var(--alarm);
}
`,Ur=class{#e;#t=``;#n=0;#r=null;#i=null;#a=!1;#o;#s;constructor(e){this.#s=e,this.#o=zr(e,e=>{let[t]=e?.files??[];t?this.#f(t):this.#p(e?.getData(`text/plain`)??``)})}render(){let{t:e,state:t,store:n}=this.#s;t.settings.blockSize!==this.#n&&(this.#n=t.settings.blockSize,this.#t&&this.#g());let r=this.#r,i=r&&!r.refusal&&r.text!==t.own?.text;return L`
<div
class="list-input ${this.#o.isOver?`over`:``}" ?hidden=${t.list!==`own`}
@dragover=${this.#o.onDragOver} @dragleave=${this.#o.onDragLeave} @drop=${this.#o.onDrop}
>
<textarea
dir="auto" aria-label=${e(`list.label`)} aria-describedby="list-says" autocapitalize="off" spellcheck="false"
placeholder=${this.#a?e(`list.not-shown`):e(`list.placeholder`)} @input=${this.#l} @paste=${this.#u}
></textarea>
<div class="line">
<button class="take ${i?`primary`:``}" ?disabled=${!i} @click=${()=>r&&n.set({own:r,list:`own`})}>
${e(`list.use`)}
</button>
<label class="pick">${e(`list.file`)}<input type="file" accept=".txt,.csv,text/*" @change=${this.#d}></label>
</div>
<p class="says" id="list-says" role="status">${this.#c()}</p>
</div>
`}#c(){let{t:e}=this.#s,t=t=>t?L`<span class="refusal">${e(t.key,t.slots)}</span>`:R;if(this.#i)return t(this.#i);if(!this.#r)return R;let{lines:n,letters:r,notes:i,refusal:a}=this.#r;return L`
${e(`list.lines`,{count:n})} ${e(`list.letters`,{count:r})}
${i.map(({key:t,slots:n})=>`${e(t,n)} `)} ${t(a)}
`}#l=({target:e})=>{clearTimeout(this.#e),this.#e=setTimeout(()=>this.#m(e.value),Br)};#u=e=>{let t=e.clipboardData?.getData(`text/plain`)??``;t.length<=Vr||(e.preventDefault(),this.#p(t))};#d=({target:e})=>{let[t]=e.files??[];t&&this.#f(t),e.value=``};async#f(e){let{name:t,size:n}=e;if(n>5e6)return this.#h({key:`list.file-too-large`,slots:{name:t,size:n,max:tn}});try{this.#p(await e.text())}catch{this.#h({key:`list.file-unreadable`,slots:{name:t}})}}#p(e){clearTimeout(this.#e);let t=this.#s.find(`textarea`);t.value=e.length>Vr?``:e,this.#m(e)}#m(e){if(this.#a=e.length>Vr,e.length>5e6)return this.#t=``,this.#r=null,this.#h({key:`list.too-large`,slots:{max:tn}});this.#i=null,this.#t=e,this.#g()}#h(e){this.#i=e,this.#s.set({})}async#g(){let e=this.#t;this.#r=null,this.#s.set({});let t=e?await dn(rn(e,this.#n)):null;e===this.#t&&(this.#r=t,this.#s.set({}))}};function Wr(e,{choices:t,min:n=0,max:r=0,fractional:i,maxLength:a}){if(t)return e(`range.choices`,{choices:t.join(`, `)});if(a!==void 0)return e(`range.text`,{count:a});let o=r>=2**53-1?`2^53 \u2212 1`:e.count(r);return e(i?`range.number`:`range.whole`,{min:String(n),max:o})}var Gr=class extends mt{static id=`settings`;static live=!1;static styles=s`
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
${Hr}
@container (max-width: 960px) {
.grid {
grid-template-columns: minmax(0, 1fr);
}
}
`;misfit=null;#e=new Ur(this);render(){let{state:e}=this;return L`
<div class="grid">
<div class="what">${this.#t(e)}</div>
<div class="how">${this.#n(e)} ${this.#a(e)}</div>
${this.#o(e)}
</div>
`}#t({list:e}){let{t}=this;return L`
<h3>${t(`settings.list-title`)}</h3>
<label class="list">
${t(`option.list`)}
<select id="list" @change=${({target:e})=>this.store.set({list:e.value})}>
${Pe.map(n=>L`<option value=${n} .selected=${n===e}>${t(`list.${n}`)}</option>`)}
</select>
</label>
<p class="hint">${t(`list.${e}-source`)}</p>
${this.#e.render()}
`}#n({settings:e}){let{t,misfit:n}=this;return L`
<h3>${t(`settings.model-title`)} <span class="term">${t(`settings.model-term`)}</span></h3>
<div class="fields">
${Be.map(n=>L`
<label>
<span>${t(`option.${n.key}`)} <span class="term">\u00b7 ${n.term}</span></span>
${n.choices?this.#r(n,e):this.#i(n,e)}
</label>
`)}
</div>
<p class="hint misfit" role="status">
${n?t(`settings.misfit`,{name:t(`option.${n.key}`),range:Wr(t,n)}):R}
</p>
`}#r({key:e,choices:t=[]},n){let r=e===`nHead`?t.filter(e=>n.nEmbd%Number(e)===0):t;return L`
<select
name=${e}
@change=${({target:t})=>this.#l(e,Number(t.value))}
>
${(r.includes(n[e])?r:[...r,n[e]]).map(t=>L`<option value=${t} .selected=${t===n[e]}>${t}</option>`)}
</select>
`}#i(e,t){let{key:n,min:r=0,max:i=0,fractional:a}=e;return L`
<input
type="number" name=${n} min=${r} max=${i} step=${a?`any`:1}
aria-invalid=${this.misfit===e} .value=${String(t[n])}
@input=${({target:t})=>this.#c(e,t.valueAsNumber)}
>
`}#a({settings:e,made:t,model:n}){let{t:r}=this,i=t?.settings.precision===`f64`?`exact`:n?.config.precision===`f64`?`no-simd`:`exact-hint`;return L`
<label class="exact">
<input
type="checkbox" name="precision" .checked=${e.precision===`f64`}
@change=${({target:e})=>this.store.settingsChanged({precision:e.checked?`f64`:`f32`})}
>
<span>${r(`option.precision`)} <span class="term">${r(`settings.precision-term`)}</span></span>
</label>
<p class="hint exactly">${r(`settings.${i}`)}</p>
`}#o(e){let{t}=this,{settings:n,model:r,own:i,list:a,made:o}=e,s=V(e),c=a===o?.list?r?.vocab.length:a===`own`?i?.letters:void 0;return L`
<div class="end">
<button class="apply ${s?`primary`:``}" ?disabled=${!s||!ct(e)} @click=${this.#s}>
${t(`settings.apply`)}
</button>
<p class="hint" role="status">
${c?t(`settings.params`,{count:Ze(n,c)}):R}
${t(ct(e)?s?`settings.restart-needed`:`settings.live`:`settings.list-first`)}
</p>
</div>
`}#s=()=>{this.host.session.reveal(`train`),this.trainer.reset()};#c(e,t){let n=Ge(e,t);this.set({misfit:n?null:e}),n&&this.#l(e.key,t)}#l(e,t){this.store.settingsChanged({[e]:t})}},Kr=30,qr=7,Jr=64,Yr=350,Xr=3,Zr=class extends mt{static id=`tape`;static styles=s`
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
--room: ${Jr}px;
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
height: ${Kr}px;
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
`;static request=({step:e,viewedStep:t})=>e>0&&t===null?{tape:!0}:{};reached=0;playing=!1;#e;render(){let{t:e}=this,{seen:t,viewedStep:n}=this.state,{tape:r=[]}=t;return L`
<h3>
${e(`tape.title`)} <span class="term">${e(`tape.term`)}${n===null?R:` ${e(`tape.last-only`)}`}</span>
</h3>
${r.length===0?this.#t():this.#n(r)}
`}#t(){return L`
<div class="empty">
<p class="note">${this.t(`tape.empty`)}</p>
${this.host.session.trainsUnasked?this.#n(xn(this.state.settings)):R}
</div>
`}#n(e){let{t}=this,n=Math.min(this.reached,e.length-1),r=e.length*Kr;return L`
${this.hasControls?this.#r(e,n):R}
<div class="graph" role="region" tabindex="0" aria-label=${t(`tape.region`)}>
<svg aria-hidden="true" viewBox="0 0 ${Jr} ${r}" preserveAspectRatio="none" .style=${`height: ${r}px`}>${e.flatMap((e,t)=>Qr(e,t,n))}</svg>
<ol>${e.map((e,t)=>this.#i(e,t,n))}</ol>
</div>
<p class="note says" role="status">${this.#o(e,n)}</p>
`}#r(e,t){let{t:n,playing:r}=this;return L`
<div class="line">
<button class="play" @click=${()=>r?this.#l():this.#c(e)}>
${n(r?`tape.stop`:`tape.play`)}
</button>
<label>
${n(`tape.reach`)}
<input
class="reach" type="range" min="0" max=${e.length-1} .value=${String(e.length-1-t)}
aria-valuetext=${`${t}, ${jr(n,e[t])}`}
@input=${({target:t})=>this.#s(e.length-1-t.valueAsNumber)}
>
</label>
</div>
`}#i(e,t,n){let{t:r}=this,{op:i,shape:a,inputs:o,gradNorm:s}=e,c=o.filter(e=>typeof e==`string`),l=t>=n,u=L`<span class="spoken">${r(`tape.gradient`)} </span>${r.number(s)}`;return L`
<li class=${t===n?`here`:``}>
<span class="index">${t}</span>
<span class="plain">${jr(r,e)}</span>
<span class="term">${[i,...c].join(` `)}</span>
<span class="shape">${a.join(`\u00d7`)}</span>
<span class="bar" .style=${`--length: ${l?this.#a(s):0}`}></span>
<span class="figure">${l?u:`\u00b7`}</span>
</li>
`}#a(e){let t=(this.state.seen.tape??[]).map(({gradNorm:e})=>e);return e>0?Math.max(.02,1+Math.log10(e/Math.max(...t))/Xr).toFixed(3):0}#o(e,t){let{t:n}=this,r=e[t];if(t===e.length-1)return n(`tape.says-loss`,{loss:n.number(r.valueNorm),name:this.state.trainedOn});let i=r.inputs.map(t=>typeof t==`string`?t:`${t} (${jr(n,e[t])})`);return n(`tape.says-node`,{index:t,name:jr(n,r),inputs:i.join(n(`tape.and`))})}#s(e){this.#l(),this.set({reached:e})}#c(e){this.set({playing:!0,reached:e.length-1}),this.#e=setInterval(()=>{this.reached===0?this.#l():this.set({reached:this.reached-1})},Yr)}#l(){clearInterval(this.#e),this.set({playing:!1})}disconnected(){this.#l()}};function Qr({inputs:e},t,n){return e.filter(e=>typeof e==`number`).map(e=>{let[r,i]=[(e+.5)*Kr,(t+.5)*Kr],a=Math.min(56,(t-e-1)*qr+(t-e>1?8:0));return ue`<path
class=${e>=n?`reached`:``}
d="M${60} ${r} C${60-a*1.3} ${r} ${60-a*1.3} ${i} ${60} ${i}"
/>`})}var $r=[.1,.5,1,2],ei=s`
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
`;function ti(e,t,n){let r=n.map(({temperature:e})=>Math.abs(e-t.temperature)),i=r.indexOf(Math.min(...r)),a=({names:t},n,r)=>L`
<div class=${n}>
<h3>${r}</h3>
<ol>${t.map(t=>L`<li class=${t.known?`known`:`new`}>${br(e,t)}</li>`)}</ol>
</div>
`,o=e(`temperature.yours`,{temperature:e.temperature(t.temperature)});return L`
<div class="comparison" part="comparison">
${n.map((n,r)=>r===i?a({...t,names:t.names.slice(0,6)},`own`,o):a(n,`fixed`,`T = ${e.fixed(n.temperature,1)}`))}
</div>
`}var{min:ni,max:ri}=Ve(`temperature`),ii=$r.map(e=>({temperature:e,names:[]})),ai=class extends mt{static id=`temperature`;static styles=s`
${ei}
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
`;static request=({sampleCount:e})=>({comparison:{temperatures:$r,count:Math.min(6,e)}});render(){let{t:e}=this,{temperature:t,seen:n}=this.state;return L`
${this.hasControls?this.#e():R}
${ti(e,{temperature:t,names:n.names??[]},n.comparison??ii)}
`}#e(){let{t:e}=this,{temperature:t,prefix:n}=this.state,r=In(e,this.state,`prefix`);return L`
<div class="sampling" part="sampling">
<div class="slider">
<label for="temperature">${e(`option.temperature`)}</label>
<span class="track">
<span aria-hidden="true">${e(`temperature.predictable`)}</span>
<input
id="temperature" type="range" min=${ni??0} max=${ri??0} step="0.05" .value=${String(t)}
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
@input=${({target:e})=>this.store.set({prefix:Fe(e.value)})}
>
</label>
<p class="hint" id="prefix-hint" role="status" ?hidden=${!r}>${r}</p>
</div>
`}},{I:oi}=Ce,si=e=>e.strings===void 0,ci=(e,t)=>{
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
let n=e._$AN;if(n===void 0)return!1;for(let e of n)e._$AO?.(t,!1),ci(e,t);return!0},li=e=>{let t,n;do{if((t=e._$AM)===void 0)break;n=t._$AN,n.delete(e),e=t}while(n?.size===0)},ui=e=>{for(let t;t=e._$AM;e=t){let n=t._$AN;if(n===void 0)t._$AN=n=/* @__PURE__ */ new Set;else if(n.has(e))break;n.add(e),pi(t)}};function di(e){this._$AN===void 0?this._$AM=e:(li(this),this._$AM=e,ui(this))}function fi(e,t=!1,n=0){let r=this._$AH,i=this._$AN;if(i!==void 0&&i.size!==0){if(t){if(Array.isArray(r))for(let e=n;e<r.length;e++)ci(r[e],!1),li(r[e]);else r!=null&&(ci(r,!1),li(r))}else ci(this,e)}}var pi=e=>{e.type==Tn.CHILD&&(e._$AP??=fi,e._$AQ??=di)},mi=class extends Dn{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,t,n){super._$AT(e,t,n),ui(this),this.isConnected=e._$AU}_$AO(e,t=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),t&&(ci(this,e),li(this))}setValue(e){if(si(this._$Ct))this._$Ct._$AI(e,this);else{let t=[...this._$Ct._$AH];t[this._$Ci]=e,this._$Ct._$AI(t,this,0)}}disconnected(){}reconnected(){}},hi=/* @__PURE__ */ new WeakMap,gi=En(class extends mi{render(e){
/**
* @license
* Copyright 2020 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
return R}update(e,[t]){let n=t!==this.G;return n&&this.rt(void 0),(n||this.lt!==this.ct)&&(this.G=t,this.ht=e.options?.host,this.rt(this.ct=e.element)),R}rt(e){if(this.G!==void 0){if(this.isConnected||(e=void 0),typeof this.G==`function`){let t=this.ht??globalThis,n=hi.get(t);n===void 0&&(n=/* @__PURE__ */ new WeakMap,hi.set(t,n)),n.get(this.G)!==void 0&&this.G.call(this.ht,void 0),n.set(this.G,e),e!==void 0&&this.G.call(this.ht,e)}else this.G.value=e}}get lt(){return typeof this.G==`function`?hi.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}}),_i=`.uplot,.uplot *,.uplot :before,.uplot :after{box-sizing:border-box}.uplot{width:min-content;font-family:system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,Noto Sans,sans-serif,Apple Color Emoji,Segoe UI Emoji,Segoe UI Symbol,Noto Color Emoji;line-height:1.5}.u-title{text-align:center;font-size:18px;font-weight:700}.u-wrap{-webkit-user-select:none;user-select:none;position:relative}.u-over,.u-under{position:absolute}.u-under{overflow:hidden}.uplot canvas{width:100%;height:100%;display:block;position:relative}.u-axis{position:absolute}.u-legend{text-align:center;margin:auto;font-size:14px}.u-inline{display:block}.u-inline *{display:inline-block}.u-inline tr{margin-right:16px}.u-legend th{font-weight:600}.u-legend th>*{vertical-align:middle;display:inline-block}.u-legend .u-marker{width:1em;height:1em;margin-right:4px;background-clip:padding-box!important}.u-inline.u-live th:after{content:":";vertical-align:middle}.u-inline:not(.u-live) .u-value{display:none}.u-series>*{padding:4px}.u-series th{cursor:pointer}.u-legend .u-off>*{opacity:.3}.u-select{pointer-events:none;background:#00000012;position:absolute}.u-cursor-x,.u-cursor-y{pointer-events:none;will-change:transform;position:absolute;top:0;left:0}.u-hz .u-cursor-x,.u-vt .u-cursor-y{border-right:1px dashed #607d8b;height:100%}.u-hz .u-cursor-y,.u-vt .u-cursor-x{border-bottom:1px dashed #607d8b;width:100%}.u-cursor-pt{pointer-events:none;will-change:transform;border:0 solid;border-radius:50%;position:absolute;top:0;left:0;background-clip:padding-box!important}.u-axis.u-off,.u-select.u-off,.u-cursor-x.u-off,.u-cursor-y.u-off,.u-cursor-pt.u-off{display:none}`,vi=!0,yi=`uplot`,bi=`u-hz`,xi=`u-vt`,Si=`u-title`,Ci=`u-wrap`,wi=`u-under`,Ti=`u-over`,Ei=`u-axis`,Di=`u-off`,Oi=`u-select`,ki=`u-cursor-x`,Ai=`u-cursor-y`,ji=`u-cursor-pt`,Mi=`u-legend`,Ni=`u-live`,Pi=`u-inline`,Fi=`u-series`,Ii=`u-marker`,Li=`u-label`,Ri=`u-value`,zi=`width`,Bi=`height`,Vi=`top`,Hi=`bottom`,Ui=`left`,Wi=`right`,Gi=`#000`,Ki=`#0000`,qi=`mousemove`,Ji=`mousedown`,Yi=`mouseup`,Xi=`mouseenter`,Zi=`mouseleave`,Qi=`dblclick`,$i=`resize`,ea=`scroll`,ta=`change`,na=`dppxchange`,ra=`--`,ia=typeof window<`u`,aa=ia?document:null,oa=ia?window:null,K,sa
/*!
* Copyright (c) 2025, Leon Sorokin
* All rights reserved. (MIT Licensed)
*
* uPlot.js (\u03bcPlot)
* A small, fast chart for time series, lines, areas, ohlc & bars
* https://github.com/leeoniya/uPlot (v1.6.32)
*/
;function ca(){let e=devicePixelRatio;K!=e&&(K=e,sa&&Sa(ta,sa,ca),sa=matchMedia(`(min-resolution: ${K-.001}dppx) and (max-resolution: ${K+.001}dppx)`),xa(ta,sa,ca),oa.dispatchEvent(new CustomEvent(na)))}function la(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function ua(e,t){let n=e.classList;n.contains(t)&&n.remove(t)}function q(e,t,n){e.style[t]=n+`px`}function da(e,t,n,r){let i=aa.createElement(e);return t!=null&&la(i,t),n?.insertBefore(i,r),i}function fa(e,t){return da(`div`,e,t)}var pa=/* @__PURE__ */ new WeakMap;function ma(e,t,n,r,i){let a=`translate(`+t+`px,`+n+`px)`;a!=pa.get(e)&&(e.style.transform=a,pa.set(e,a),t<0||n<0||t>r||n>i?la(e,Di):ua(e,Di))}var ha=/* @__PURE__ */ new WeakMap;function ga(e,t,n){let r=t+n;r!=ha.get(e)&&(ha.set(e,r),e.style.background=t,e.style.borderColor=n)}var _a=/* @__PURE__ */ new WeakMap;function va(e,t,n,r){let i=t+``+n;i!=_a.get(e)&&(_a.set(e,i),e.style.height=n+`px`,e.style.width=t+`px`,e.style.marginLeft=r?-t/2+`px`:0,e.style.marginTop=r?-n/2+`px`:0)}var ya={passive:!0},ba={...ya,capture:!0};function xa(e,t,n,r){t.addEventListener(e,n,r?ba:ya)}function Sa(e,t,n,r){t.removeEventListener(e,n,ya)}ia&&ca();function Ca(e,t,n,r){let i;n||=0,r||=t.length-1;let a=r<=2147483647;for(;r-n>1;)i=a?n+r>>1:Wa((n+r)/2),t[i]<e?n=i:r=i;return e-t[n]<=t[r]-e?n:r}function wa(e){return(t,n,r)=>{let i=-1,a=-1;for(let a=n;a<=r;a++)if(e(t[a])){i=a;break}for(let i=r;i>=n;i--)if(e(t[i])){a=i;break}return[i,a]}}var Ta=e=>e!=null,Ea=e=>e!=null&&e>0,Da=wa(Ta),Oa=wa(Ea);function ka(e,t,n,r=0,i=!1){let a=i?Oa:Da,o=i?Ea:Ta;[t,n]=a(e,t,n);let s=e[t],c=e[t];if(t>-1){if(r==1)s=e[t],c=e[n];else if(r==-1)s=e[n],c=e[t];else for(let r=t;r<=n;r++){let t=e[r];o(t)&&(t<s?s=t:t>c&&(c=t))}}return[s??Y,c??-Y]}function Aa(e,t,n,r){let i=Xa(e),a=Xa(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let o=n==10?Za:Qa,s=i==1?Wa:Ka,c=a==1?Ka:Wa,l=s(o(Ua(e))),u=c(o(Ua(t))),d=Ya(n,l),f=Ya(n,u);return n==10&&(l<0&&(d=Z(d,-l)),u<0&&(f=Z(f,-u))),r||n==2?(e=d*i,t=f*a):(e=ho(e,d),t=mo(t,f)),[e,t]}function ja(e,t,n,r){let i=Aa(e,t,n,r);return e==0&&(i[0]=0),t==0&&(i[1]=0),i}var Ma=.1,Na={mode:3,pad:Ma},Pa={pad:0,soft:null,mode:0},Fa={min:Pa,max:Pa};function Ia(e,t,n,r){return Eo(n)?Ra(e,t,n):(Pa.pad=n,Pa.soft=r?0:null,Pa.mode=r?3:0,Ra(e,t,Fa))}function J(e,t){return e??t}function La(e,t,n){for(t=J(t,0),n=J(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function Ra(e,t,n){let r=n.min,i=n.max,a=J(r.pad,0),o=J(i.pad,0),s=J(r.hard,-Y),c=J(i.hard,Y),l=J(r.soft,Y),u=J(i.soft,-Y),d=J(r.mode,0),f=J(i.mode,0),p=t-e,m=Za(p),h=Ja(Ua(e),Ua(t)),g=Ua(Za(h)-m);(p<1e-24||g>10)&&(p=0,(e==0||t==0)&&(p=1e-24,d==2&&l!=Y&&(a=0),f==2&&u!=-Y&&(o=0)));let _=p||h||1e3,v=Ya(10,Wa(Za(_))),y=Z(ho(e-_*(p==0?e==0?.1:1:a),v/10),24),b=e>=l&&(d==1||d==3&&y<=l||d==2&&y>=l)?l:Y,x=Ja(s,y<b&&e>=b?b:qa(b,y)),S=Z(mo(t+_*(p==0?t==0?.1:1:o),v/10),24),C=t<=u&&(f==1||f==3&&S>=u||f==2&&S<=u)?u:-Y,w=qa(c,S>C&&t<=C?C:Ja(C,S));return x==w&&x==0&&(w=100),[x,w]}var za=new Intl.NumberFormat(`en`),Ba=e=>za.format(e),Va=Math,Ha=Va.PI,Ua=Va.abs,Wa=Va.floor,Ga=Va.round,Ka=Va.ceil,qa=Va.min,Ja=Va.max,Ya=Va.pow,Xa=Va.sign,Za=Va.log10,Qa=Va.log2,$a=(e,t=1)=>Va.sinh(e)*t,eo=(e,t=1)=>Va.asinh(e/t),Y=1/0;function to(e){return(Za((e^e>>31)-(e>>31))|0)+1}function no(e,t,n){return qa(Ja(e,t),n)}function ro(e){return typeof e==`function`}function X(e){return ro(e)?e:()=>e}var io=()=>{},ao=e=>e,oo=(e,t)=>t,so=e=>null,co=e=>!0,lo=(e,t)=>e==t,uo=/\.\d*?(?=9{6,}|0{6,})/gm,fo=e=>{if(Co(e)||go.has(e))return e;let t=`${e}`,n=t.match(uo);if(n==null)return e;let r=n[0].length-1;if(t.indexOf(`e-`)!=-1){let[e,n]=t.split(`e`);return+`${fo(e)}e${n}`}return Z(e,r)};function po(e,t){return fo(Z(fo(e/t))*t)}function mo(e,t){return fo(Ka(fo(e/t))*t)}function ho(e,t){return fo(Wa(fo(e/t))*t)}function Z(e,t=0){if(Co(e))return e;let n=10**t;return Ga(e*n*(1+2**-52))/n}var go=/* @__PURE__ */ new Map;function _o(e){return((``+e).split(`.`)[1]||``).length}function vo(e,t,n,r){let i=[],a=r.map(_o);for(let o=t;o<n;o++){let t=Ua(o),n=Z(Ya(e,o),t);for(let s=0;s<r.length;s++){let c=e==10?+`${r[s]}e${o}`:r[s]*n,l=(o>=0?0:t)+(o>=a[s]?0:a[s]),u=e==10?c:Z(c,l);i.push(u),go.set(u,l)}}return i}var yo={},bo=[],xo=[null,null],So=Array.isArray,Co=Number.isInteger,wo=e=>e===void 0;function To(e){return typeof e==`string`}function Eo(e){let t=!1;if(e!=null){let n=e.constructor;t=n==null||n==Object}return t}function Do(e){return typeof e==`object`&&!!e}var Oo=Object.getPrototypeOf(Uint8Array),ko=`__proto__`;function Ao(e,t=Eo){let n;if(So(e)){let r=e.find(e=>e!=null);if(So(r)||t(r)){n=Array(e.length);for(let r=0;r<e.length;r++)n[r]=Ao(e[r],t)}else n=e.slice()}else if(e instanceof Oo)n=e.slice();else if(t(e)){n={};for(let r in e)r!=ko&&(n[r]=Ao(e[r],t))}else n=e;return n}function jo(e){let t=arguments;for(let n=1;n<t.length;n++){let r=t[n];for(let t in r)t!=ko&&(Eo(e[t])?jo(e[t],Ao(r[t])):e[t]=Ao(r[t]))}return e}var Mo=0,No=1,Po=2;function Fo(e,t,n){for(let r=0,i,a=-1;r<t.length;r++){let o=t[r];if(o>a){for(i=o-1;i>=0&&e[i]==null;)e[i--]=null;for(i=o+1;i<n&&e[i]==null;)e[a=i++]=null}}}function Io(e,t){if(zo(e)){let t=e[0].slice();for(let n=1;n<e.length;n++)t.push(...e[n].slice(1));return Bo(t[0])||(t=Ro(t)),t}let n=/* @__PURE__ */ new Set;for(let t=0;t<e.length;t++){let r=e[t][0],i=r.length;for(let e=0;e<i;e++)n.add(r[e])}let r=[Array.from(n).sort((e,t)=>e-t)],i=r[0].length,a=/* @__PURE__ */ new Map;for(let e=0;e<i;e++)a.set(r[0][e],e);for(let n=0;n<e.length;n++){let o=e[n],s=o[0];for(let e=1;e<o.length;e++){let c=o[e],l=Array(i).fill(void 0),u=t?t[n][e]:No,d=[];for(let e=0;e<c.length;e++){let t=c[e],n=a.get(s[e]);t===null?u!=Mo&&(l[n]=t,u==Po&&d.push(n)):l[n]=t}Fo(l,d,i),r.push(l)}}return r}var Lo=typeof queueMicrotask>`u`?e=>Promise.resolve().then(e):queueMicrotask;function Ro(e){let t=e[0],n=t.length,r=Array(n);for(let e=0;e<r.length;e++)r[e]=e;r.sort((e,n)=>t[e]-t[n]);let i=[];for(let t=0;t<e.length;t++){let a=e[t],o=Array(n);for(let e=0;e<n;e++)o[e]=a[r[e]];i.push(o)}return i}function zo(e){let t=e[0][0],n=t.length;for(let r=1;r<e.length;r++){let i=e[r][0];if(i.length!=n)return!1;if(i!=t){for(let e=0;e<n;e++)if(i[e]!=t[e])return!1}}return!0}function Bo(e,t=100){let n=e.length;if(n<=1)return!0;let r=0,i=n-1;for(;r<=i&&e[r]==null;)r++;for(;i>=r&&e[i]==null;)i--;if(i<=r)return!0;let a=Ja(1,Wa((i-r+1)/t));for(let t=e[r],n=r+a;n<=i;n+=a){let r=e[n];if(r!=null){if(r<=t)return!1;t=r}}return!0}var Vo=[`January`,`February`,`March`,`April`,`May`,`June`,`July`,`August`,`September`,`October`,`November`,`December`],Ho=[`Sunday`,`Monday`,`Tuesday`,`Wednesday`,`Thursday`,`Friday`,`Saturday`];function Uo(e){return e.slice(0,3)}var Wo=Ho.map(Uo),Go={MMMM:Vo,MMM:Vo.map(Uo),WWWW:Ho,WWW:Wo};function Ko(e){return(e<10?`0`:``)+e}function qo(e){return(e<10?`00`:e<100?`0`:``)+e}var Jo={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+``).slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Ko(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>Ko(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Ko(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?`PM`:`AM`,aa:e=>e.getHours()>=12?`pm`:`am`,a:e=>e.getHours()>=12?`p`:`a`,mm:e=>Ko(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Ko(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>qo(e.getMilliseconds())};function Yo(e,t){t||=Go;let n=[],r=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=r.exec(e);)n.push(i[0][0]==`{`?Jo[i[1]]:i[0]);return e=>{let r=``;for(let i=0;i<n.length;i++)r+=typeof n[i]==`string`?n[i]:n[i](e,t);return r}}var Xo=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Zo(e,t){let n;return t==`UTC`||t==`Etc/UTC`?n=/* @__PURE__ */ new Date(+e+e.getTimezoneOffset()*6e4):t==Xo?n=e:(n=new Date(e.toLocaleString(`en-US`,{timeZone:t})),n.setMilliseconds(e.getMilliseconds())),n}var Qo=e=>e%1==0,$o=[1,2,2.5,5],es=vo(10,-32,0,$o),ts=vo(10,0,32,$o),ns=ts.filter(Qo),rs=es.concat(ts),is=`
`,as=`{YYYY}`,os=is+as,ss=`{M}/{D}`,cs=is+ss,ls=cs+`/{YY}`,us=`{aa}`,ds=`{h}:{mm}`+us,fs=is+ds,ps=`:{ss}`,Q=null;function ms(e){let t=e*1e3,n=t*60,r=n*60,i=r*24,a=i*30,o=i*365,s=(e==1?vo(10,0,3,$o).filter(Qo):vo(10,-3,0,$o)).concat([t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,r,r*2,r*3,r*4,r*6,r*8,r*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,a,a*2,a*3,a*4,a*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),c=[[o,as,Q,Q,Q,Q,Q,Q,1],[i*28,`{MMM}`,os,Q,Q,Q,Q,Q,1],[i,ss,os,Q,Q,Q,Q,Q,1],[r,`{h}`+us,ls,Q,cs,Q,Q,Q,1],[n,ds,ls,Q,cs,Q,Q,Q,1],[t,ps,ls+` `+ds,Q,cs+` `+ds,Q,fs,Q,1],[e,ps+`.{fff}`,ls+` `+ds,Q,cs+` `+ds,Q,fs,Q,1]];function l(t){return(s,c,l,u,d,f)=>{let p=[],m=d>=o,h=d>=a&&d<o,g=t(l),_=Z(g*e,3),v=ws(g.getFullYear(),m?0:g.getMonth(),h||m?1:g.getDate()),y=Z(v*e,3);if(h||m){let n=h?d/a:0,r=m?d/o:0,i=_==y?_:Z(ws(v.getFullYear()+r,v.getMonth()+n,1)*e,3),s=new Date(Ga(i/e)),c=s.getFullYear(),l=s.getMonth();for(let a=0;i<=u;a++){let o=ws(c+r*a,l+n*a,1),s=o-t(Z(o*e,3));i=Z((+o+s)*e,3),i<=u&&p.push(i)}}else{let a=d>=i?i:d,o=y+(Wa(l)-Wa(_))+mo(_-y,a);p.push(o);let m=t(o),h=m.getHours()+m.getMinutes()/n+m.getSeconds()/r,g=d/r,v=f/s.axes[c]._space;for(;o=Z(o+d,e==1?0:3),!(o>u);)if(g>1){let e=Wa(Z(h+g,6))%24,n=t(o).getHours()-e;n>1&&(n=-1),o-=n*r,h=(h+g)%24;let i=p[p.length-1];Z((o-i)/d,3)*v>=.7&&p.push(o)}else p.push(o)}return p}}return[s,c,l]}var[hs,gs,_s]=ms(1),[vs,ys,bs]=ms(.001);vo(2,-53,53,[1]);function xs(e,t){return e.map(e=>e.map((n,r)=>r==0||r==8||n==null?n:t(r==1||e[8]==0?n:e[1]+n)))}function Ss(e,t){return(n,r,i,a,o)=>{let s=t.find(e=>o>=e[0])||t[t.length-1],c,l,u,d,f,p;return r.map(t=>{let n=e(t),r=n.getFullYear(),i=n.getMonth(),a=n.getDate(),o=n.getHours(),m=n.getMinutes(),h=n.getSeconds(),g=r!=c&&s[2]||i!=l&&s[3]||a!=u&&s[4]||o!=d&&s[5]||m!=f&&s[6]||h!=p&&s[7]||s[1];return c=r,l=i,u=a,d=o,f=m,p=h,g(n)})}}function Cs(e,t){let n=Yo(t);return(t,r,i,a,o)=>r.map(t=>n(e(t)))}function ws(e,t,n){return new Date(e,t,n)}function Ts(e,t){return t(e)}var Es=`{YYYY}-{MM}-{DD} {h}:{mm}{aa}`;function Ds(e,t){return(n,r,i,a)=>a==null?ra:t(e(r))}function Os(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function ks(e,t){return e.series[t].fill(e,t)}var As={show:!0,live:!0,isolate:!1,mount:io,markers:{show:!0,width:2,stroke:Os,fill:ks,dash:`solid`},idx:null,idxs:null,values:[]};function js(e,t){let n=e.cursor.points,r=fa(),i=n.size(e,t);q(r,zi,i),q(r,Bi,i);let a=i/-2;q(r,`marginLeft`,a),q(r,`marginTop`,a);let o=n.width(e,t,i);return o&&q(r,`borderWidth`,o),r}function Ms(e,t){let n=e.series[t].points;return n._fill||n._stroke}function Ns(e,t){let n=e.series[t].points;return n._stroke||n._fill}function Ps(e,t){return e.series[t].points.size}var Fs=[0,0];function Is(e,t,n){return Fs[0]=t,Fs[1]=n,Fs}function Ls(e,t,n,r=!0){return e=>{e.button!=0||r&&e.target!=t||n(e)}}function Rs(e,t,n,r=!0){return e=>{r&&e.target!=t||n(e)}}var zs={show:!0,x:!0,y:!0,lock:!1,move:Is,points:{one:!1,show:js,size:Ps,width:0,stroke:Ns,fill:Ms},bind:{mousedown:Ls,mouseup:Ls,click:Ls,dblclick:Ls,mousemove:Rs,mouseleave:Rs,mouseenter:Rs},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,r,i)=>r-i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Bs={show:!0,stroke:`rgba(0,0,0,0.07)`,width:2},Vs=jo({},Bs,{filter:oo}),Hs=jo({},Vs,{size:10}),Us=jo({},Bs,{show:!1}),Ws=`12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"`,Gs=`bold `+Ws,Ks=1.5,qs={show:!0,scale:`x`,stroke:Gi,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Gs,side:2,grid:Vs,ticks:Hs,border:Us,font:Ws,lineGap:Ks,rotate:0},Js=`Value`,Ys=`Time`,Xs={show:!0,scale:`x`,auto:!1,sorted:1,min:Y,max:-1/0,idxs:[]};function Zs(e,t,n,r,i){return t.map(e=>e==null?``:Ba(e))}function Qs(e,t,n,r,i,a,o){let s=[],c=go.get(i)||0;n=o?n:Z(mo(n,i),c);for(let e=n;e<=r;e=Z(e+i,c))s.push(Object.is(e,-0)?0:e);return s}function $s(e,t,n,r,i,a,o){let s=[],c=e.scales[e.axes[t].scale].log;i=Ya(c,Wa((c==10?Za:Qa)(n))),c==10&&(i=rs[Ca(i,rs)]);let l=n,u=i*c;c==10&&(u=rs[Ca(u,rs)]);do s.push(l),l+=i,c==10&&!go.has(l)&&(l=Z(l,go.get(i))),l>=u&&(i=l,u=i*c,c==10&&(u=rs[Ca(u,rs)]));while(l<=r);return s}function ec(e,t,n,r,i,a,o){let s=e.scales[e.axes[t].scale].asinh,c=r>s?$s(e,t,Ja(s,n),r,i):[s],l=r>=0&&n<=0?[0]:[];return(n<-s?$s(e,t,Ja(s,-r),-n,i):[s]).reverse().map(e=>-e).concat(l,c)}var tc=/./,nc=/[12357]/,rc=/[125]/,ic=/1/,ac=(e,t,n,r)=>e.map((e,i)=>t==4&&e==0||i%r==0&&n.test(e.toExponential()[+(e<0)])?e:null);function oc(e,t,n,r,i){let a=e.axes[n],o=a.scale,s=e.scales[o],c=e.valToPos,l=a._space,u=c(10,o),d=c(9,o)-u>=l?tc:c(7,o)-u>=l?nc:c(5,o)-u>=l?rc:ic;if(d==ic){let e=Ua(c(1,o)-u);if(e<l)return ac(t.slice().reverse(),s.distr,d,Ka(l/e)).reverse()}return ac(t,s.distr,d,1)}function sc(e,t,n,r,i){let a=e.axes[n],o=a.scale,s=a._space,c=e.valToPos,l=Ua(c(1,o)-c(2,o));return l<s?ac(t.slice().reverse(),3,tc,Ka(s/l)).reverse():t}function cc(e,t,n,r){return r==null?ra:t==null?``:Ba(t)}var lc={show:!0,scale:`y`,stroke:Gi,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Gs,side:3,grid:Vs,ticks:Hs,border:Us,font:Ws,lineGap:Ks,rotate:0};function uc(e,t){return Z((3+(e||1)*2)*t,3)}function dc(e,t){let{scale:n,idxs:r}=e.series[0],i=e._data[0],a=e.valToPos(i[r[0]],n,!0),o=Ua(e.valToPos(i[r[1]],n,!0)-a)/(e.series[t].points.space*K);return r[1]-r[0]<=o}var fc={scale:null,auto:!0,sorted:0,min:Y,max:-1/0},pc=(e,t,n,r,i)=>i,mc={show:!0,auto:!0,sorted:0,gaps:pc,alpha:1,facets:[jo({},fc,{scale:`x`}),jo({},fc,{scale:`y`})]},hc={scale:`y`,auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:pc,alpha:1,points:{show:dc,filter:null},values:null,min:Y,max:-1/0,idxs:[],path:null,clip:null};function gc(e,t,n,r,i){return n/10}var _c={time:vi,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},vc=jo({},_c,{time:!1,ori:1}),yc={};function bc(e,t){let n=yc[e];return n||(n={key:e,plots:[],sub(e){n.plots.push(e)},unsub(e){n.plots=n.plots.filter(t=>t!=e)},pub(e,t,r,i,a,o,s){for(let c=0;c<n.plots.length;c++)n.plots[c]!=t&&n.plots[c].pub(e,t,r,i,a,o,s)}},e!=null&&(yc[e]=n)),n}var xc=1,Sc=2;function Cc(e,t,n){let r=e.mode,i=e.series[t],a=r==2?e._data[t]:e._data,o=e.scales,s=e.bbox,c=a[0],l=r==2?a[1]:a[t],u=r==2?o[i.facets[0].scale]:o[e.series[0].scale],d=r==2?o[i.facets[1].scale]:o[i.scale],f=s.left,p=s.top,m=s.width,h=s.height,g=e.valToPosH,_=e.valToPosV;return u.ori==0?n(i,c,l,u,d,g,_,f,p,m,h,Mc,Pc,Ic,Rc,Bc):n(i,c,l,u,d,_,g,p,f,h,m,Nc,Fc,Lc,zc,Vc)}function wc(e,t){let n=0,r=0,i=J(e.bands,bo);for(let e=0;e<i.length;e++){let a=i[e];a.series[0]==t?n=a.dir:a.series[1]==t&&(a.dir==1?r|=1:r|=2)}return[n,r==1?-1:r==2?1:r==3?2:0]}function Tc(e,t,n,r,i){let a=e.mode,o=e.series[t],s=a==2?o.facets[1].scale:o.scale,c=e.scales[s];return i==-1?c.min:i==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function Ec(e,t,n,r,i,a){return Cc(e,t,(e,t,o,s,c,l,u,d,f,p,m)=>{let h=e.pxRound,g=s.dir*(s.ori==0?1:-1),_=s.ori==0?Pc:Fc,v,y;g==1?(v=n,y=r):(v=r,y=n);let b=h(l(t[v],s,p,d)),x=h(u(o[v],c,m,f)),S=h(l(t[y],s,p,d)),C=h(u(a==1?c.max:c.min,c,m,f)),w=new Path2D(i);return _(w,S,C),_(w,b,C),_(w,b,x),w})}function Dc(e,t,n,r,i,a){let o=null;if(e.length>0){o=new Path2D;let s=t==0?Ic:Lc,c=n;for(let t=0;t<e.length;t++){let n=e[t];if(n[1]>n[0]){let e=n[0]-c;e>0&&s(o,c,r,e,r+a),c=n[1]}}let l=n+i-c;l>0&&s(o,c,r-5,l,r+a+10)}return o}function Oc(e,t,n){let r=e[e.length-1];r&&r[0]==t?r[1]=n:e.push([t,n])}function kc(e,t,n,r,i,a,o){let s=[],c=e.length;for(let l=i==1?n:r;l>=n&&l<=r;l+=i)if(t[l]===null){let u=l,d=l;if(i==1)for(;++l<=r&&t[l]===null;)d=l;else for(;--l>=n&&t[l]===null;)d=l;let f=a(e[u]),p=d==u?f:a(e[d]),m=u-i;f=o<=0&&m>=0&&m<c?a(e[m]):f;let h=d+i;p=o>=0&&h>=0&&h<c?a(e[h]):p,p>=f&&s.push([f,p])}return s}function Ac(e){return e==0?ao:e==1?Ga:t=>po(t,e)}function jc(e){let t=e==0?Mc:Nc,n=e==0?(e,t,n,r,i,a)=>{e.arcTo(t,n,r,i,a)}:(e,t,n,r,i,a)=>{e.arcTo(n,t,i,r,a)},r=e==0?(e,t,n,r,i)=>{e.rect(t,n,r,i)}:(e,t,n,r,i)=>{e.rect(n,t,i,r)};return(e,i,a,o,s,c=0,l=0)=>{c==0&&l==0?r(e,i,a,o,s):(c=qa(c,o/2,s/2),l=qa(l,o/2,s/2),t(e,i+c,a),n(e,i+o,a,i+o,a+s,c),n(e,i+o,a+s,i,a+s,l),n(e,i,a+s,i,a,l),n(e,i,a,i+o,a,c),e.closePath())}}var Mc=(e,t,n)=>{e.moveTo(t,n)},Nc=(e,t,n)=>{e.moveTo(n,t)},Pc=(e,t,n)=>{e.lineTo(t,n)},Fc=(e,t,n)=>{e.lineTo(n,t)},Ic=jc(0),Lc=jc(1),Rc=(e,t,n,r,i,a)=>{e.arc(t,n,r,i,a)},zc=(e,t,n,r,i,a)=>{e.arc(n,t,r,i,a)},Bc=(e,t,n,r,i,a,o)=>{e.bezierCurveTo(t,n,r,i,a,o)},Vc=(e,t,n,r,i,a,o)=>{e.bezierCurveTo(n,t,i,r,o,a)};function Hc(e){return(e,t,n,r,i)=>Cc(e,t,(t,a,o,s,c,l,u,d,f,p,m)=>{let{pxRound:h,points:g}=t,_,v;s.ori==0?(_=Mc,v=Rc):(_=Nc,v=zc);let y=Z(g.width*K,3),b=(g.size-g.width)/2*K,x=Z(b*2,3),S=new Path2D,C=new Path2D,{left:w,top:T,width:E,height:D}=e.bbox;Ic(C,w-x,T-x,E+x*2,D+x*2);let O=e=>{if(o[e]!=null){let t=h(l(a[e],s,p,d)),n=h(u(o[e],c,m,f));_(S,t+b,n),v(S,t,n,b,0,Ha*2)}};if(i)i.forEach(O);else for(let e=n;e<=r;e++)O(e);return{stroke:y>0?S:null,fill:S,clip:C,flags:3}})}function Uc(e){return(t,n,r,i,a,o)=>{r!=i&&(a!=r&&o!=r&&e(t,n,r),a!=i&&o!=i&&e(t,n,i),e(t,n,o))}}var Wc=Uc(Pc),Gc=Uc(Fc);function Kc(e){let t=J(e?.alignGaps,0);return(e,n,r,i)=>Cc(e,n,(a,o,s,c,l,u,d,f,p,m,h)=>{[r,i]=Da(s,r,i);let g=a.pxRound,_=e=>g(u(e,c,m,f)),v=e=>g(d(e,l,h,p)),y,b;c.ori==0?(y=Pc,b=Wc):(y=Fc,b=Gc);let x=c.dir*(c.ori==0?1:-1),S={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:xc},C=S.stroke,w=!1;if(i-r>=m*4){let t=t=>e.posToVal(t,c.key,!0),n=null,a=null,l,u,d,f=_(o[x==1?r:i]),p=_(o[r]),m=_(o[i]),h=t(x==1?p+1:m-1);for(let e=x==1?r:i;e>=r&&e<=i;e+=x){let r=o[e],i=(x==1?r<h:r>h)?f:_(r),c=s[e];i==f?c==null?c===null&&(w=!0):(u=c,n==null?(y(C,i,v(u)),l=n=a=u):u<n?n=u:u>a&&(a=u)):(n!=null&&b(C,f,v(n),v(a),v(l),v(u)),c==null?(n=a=null,c===null&&(w=!0)):(u=c,y(C,i,v(u)),n=a=l=u),f=i,h=t(f+x))}n!=null&&n!=a&&d!=f&&b(C,f,v(n),v(a),v(l),v(u))}else for(let e=x==1?r:i;e>=r&&e<=i;e+=x){let t=s[e];t===null?w=!0:t!=null&&y(C,_(o[e]),v(t))}let[T,E]=wc(e,n);if(a.fill!=null||T!=0){let t=S.fill=new Path2D(C),s=v(a.fillTo(e,n,a.min,a.max,T)),c=_(o[r]),l=_(o[i]);x==-1&&([l,c]=[c,l]),y(t,l,s),y(t,c,s)}if(!a.spanGaps){let l=[];w&&l.push(...kc(o,s,r,i,x,_,t)),S.gaps=l=a.gaps(e,n,r,i,l),S.clip=Dc(l,c.ori,f,p,m,h)}return E!=0&&(S.band=E==2?[Ec(e,n,r,i,C,-1),Ec(e,n,r,i,C,1)]:Ec(e,n,r,i,C,E)),S})}function qc(e){let t=J(e.align,1),n=J(e.ascDesc,!1),r=J(e.alignGaps,0),i=J(e.extend,!1);return(e,a,o,s)=>Cc(e,a,(c,l,u,d,f,p,m,h,g,_,v)=>{[o,s]=Da(u,o,s);let y=c.pxRound,{left:b,width:x}=e.bbox,S=e=>y(p(e,d,_,h)),C=e=>y(m(e,f,v,g)),w=d.ori==0?Pc:Fc,T={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:xc},E=T.stroke,D=d.dir*(d.ori==0?1:-1),O=C(u[D==1?o:s]),k=S(l[D==1?o:s]),A=k,j=k;i&&t==-1&&(j=b,w(E,j,O)),w(E,k,O);for(let e=D==1?o:s;e>=o&&e<=s;e+=D){let n=u[e];if(n==null)continue;let r=S(l[e]),i=C(n);t==1?w(E,r,O):w(E,A,i),w(E,r,i),O=i,A=r}let ee=A;i&&t==1&&(ee=b+x,w(E,ee,O));let[te,ne]=wc(e,a);if(c.fill!=null||te!=0){let t=T.fill=new Path2D(E),n=C(c.fillTo(e,a,c.min,c.max,te));w(t,ee,n),w(t,j,n)}if(!c.spanGaps){let i=[];i.push(...kc(l,u,o,s,D,S,r));let f=c.width*K/2,p=n||t==1?f:-f,m=n||t==-1?-f:f;i.forEach(e=>{e[0]+=p,e[1]+=m}),T.gaps=i=c.gaps(e,a,o,s,i),T.clip=Dc(i,d.ori,h,g,_,v)}return ne!=0&&(T.band=ne==2?[Ec(e,a,o,s,E,-1),Ec(e,a,o,s,E,1)]:Ec(e,a,o,s,E,ne)),T})}function Jc(e,t,n,r,i,a,o=Y){if(e.length>1){let s=null;for(let c=0,l=1/0;c<e.length;c++)if(t[c]!==void 0){if(s!=null){let t=Ua(e[c]-e[s]);t<l&&(l=t,o=Ua(n(e[c],r,i,a)-n(e[s],r,i,a)))}s=c}}return o}function Yc(e){e||=yo;let t=J(e.size,[.6,Y,1]),n=e.align||0,r=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i==`number`?[i,0]:i;let a=X(i),o=1-t[0],s=J(t[1],Y),c=J(t[2],1),l=J(e.disp,yo),u=J(e.each,e=>{}),{fill:d,stroke:f}=l;return(e,t,i,p)=>Cc(e,t,(m,h,g,_,v,y,b,x,S,C,w)=>{let T=m.pxRound,E=n,D=r*K,O=s*K,k=c*K,A,j;_.ori==0?[A,j]=a(e,t):[j,A]=a(e,t);let ee=_.dir*(_.ori==0?1:-1),te=_.ori==0?Ic:Lc,ne=_.ori==0?u:(e,t,n,r,i,a,o)=>{u(e,t,n,i,r,o,a)},re=J(e.bands,bo).find(e=>e.series[0]==t),ie=re==null?0:re.dir,ae=m.fillTo(e,t,m.min,m.max,ie),M=T(b(ae,v,w,S)),N,P,oe,F=C,I=T(m.width*K),se=!1,ce=null,le=null,L=null,ue=null;d!=null&&(I==0||f!=null)&&(se=!0,ce=d.values(e,t,i,p),le=/* @__PURE__ */ new Map,new Set(ce).forEach(e=>{e!=null&&le.set(e,new Path2D)}),I>0&&(L=f.values(e,t,i,p),ue=/* @__PURE__ */ new Map,new Set(L).forEach(e=>{e!=null&&ue.set(e,new Path2D)})));let{x0:de,size:R}=l;if(de!=null&&R!=null){E=1,h=de.values(e,t,i,p),de.unit==2&&(h=h.map(t=>e.posToVal(x+t*C,_.key,!0)));let n=R.values(e,t,i,p);P=R.unit==2?n[0]*C:y(n[0],_,C,x)-y(0,_,C,x),F=Jc(h,g,y,_,C,x,F),oe=F-P+D}else F=Jc(h,g,y,_,C,x,F),oe=F*o+D,P=F-oe;oe<1&&(oe=0),I>=P/2&&(I=0),oe<5&&(T=ao);let fe=oe>0,pe=F-oe-(fe?I:0);P=T(no(pe,k,O)),N=(E==0?P/2:E==ee?0:P)-E*ee*((E==0?D/2:0)+(fe?I/2:0));let me={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},he=se?null:new Path2D,ge=null;if(re!=null)ge=e.data[re.series[1]];else{let{y0:n,y1:r}=l;n!=null&&r!=null&&(g=r.values(e,t,i,p),ge=n.values(e,t,i,p))}let _e=A*P,ve=j*P;for(let n=ee==1?i:p;n>=i&&n<=p;n+=ee){let r=g[n];if(r==null)continue;if(ge!=null){let e=ge[n]??0;if(r-e==0)continue;M=b(e,v,w,S)}let i=y(_.distr!=2||l!=null?h[n]:n,_,C,x),a=b(J(r,ae),v,w,S),o=T(i-N),s=T(Ja(a,M)),c=T(qa(a,M)),u=s-c;if(r!=null){let i=r<0?ve:_e,a=r<0?_e:ve;se?(I>0&&L[n]!=null&&te(ue.get(L[n]),o,c+Wa(I/2),P,Ja(0,u-I),i,a),ce[n]!=null&&te(le.get(ce[n]),o,c+Wa(I/2),P,Ja(0,u-I),i,a)):te(he,o,c+Wa(I/2),P,Ja(0,u-I),i,a),ne(e,t,n,o-I/2,c,P+I,u)}}return I>0?me.stroke=se?ue:he:se||(me._fill=m.width==0?m._fill:m._stroke??m._fill,me.width=0),me.fill=se?le:he,me})}function Xc(e,t){let n=J(t?.alignGaps,0);return(t,r,i,a)=>Cc(t,r,(o,s,c,l,u,d,f,p,m,h,g)=>{[i,a]=Da(c,i,a);let _=o.pxRound,v=e=>_(d(e,l,h,p)),y=e=>_(f(e,u,g,m)),b,x,S;l.ori==0?(b=Mc,S=Pc,x=Bc):(b=Nc,S=Fc,x=Vc);let C=l.dir*(l.ori==0?1:-1),w=v(s[C==1?i:a]),T=w,E=[],D=[];for(let e=C==1?i:a;e>=i&&e<=a;e+=C)if(c[e]!=null){let t=s[e],n=v(t);E.push(T=n),D.push(y(c[e]))}let O={stroke:e(E,D,b,S,x,_),fill:null,clip:null,band:null,gaps:null,flags:xc},k=O.stroke,[A,j]=wc(t,r);if(o.fill!=null||A!=0){let e=O.fill=new Path2D(k),n=y(o.fillTo(t,r,o.min,o.max,A));S(e,T,n),S(e,w,n)}if(!o.spanGaps){let e=[];e.push(...kc(s,c,i,a,C,v,n)),O.gaps=e=o.gaps(t,r,i,a,e),O.clip=Dc(e,l.ori,p,m,h,g)}return j!=0&&(O.band=j==2?[Ec(t,r,i,a,k,-1),Ec(t,r,i,a,k,1)]:Ec(t,r,i,a,k,j)),O})}function Zc(e){return Xc(Qc,e)}function Qc(e,t,n,r,i,a){let o=e.length;if(o<2)return null;let s=new Path2D;if(n(s,e[0],t[0]),o==2)r(s,e[1],t[1]);else{let n=Array(o),r=Array(o-1),a=Array(o-1),c=Array(o-1);for(let n=0;n<o-1;n++)a[n]=t[n+1]-t[n],c[n]=e[n+1]-e[n],r[n]=a[n]/c[n];n[0]=r[0];for(let e=1;e<o-1;e++)r[e]===0||r[e-1]===0||r[e-1]>0!=r[e]>0?n[e]=0:(n[e]=3*(c[e-1]+c[e])/((2*c[e]+c[e-1])/r[e-1]+(c[e]+2*c[e-1])/r[e]),isFinite(n[e])||(n[e]=0));n[o-1]=r[o-2];for(let r=0;r<o-1;r++)i(s,e[r]+c[r]/3,t[r]+n[r]*c[r]/3,e[r+1]-c[r]/3,t[r+1]-n[r+1]*c[r]/3,e[r+1],t[r+1])}return s}var $c=/* @__PURE__ */ new Set;function el(){for(let e of $c)e.syncRect(!0)}ia&&(xa($i,oa,el),xa(ea,oa,el,!0),xa(na,oa,()=>{$.pxRatio=K}));var tl=Kc(),nl=Hc();function rl(e,t,n,r){return(r?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((e,r)=>al(e,r,t,n))}function il(e,t){return e.map((e,n)=>n==0?{}:jo({},t,e))}function al(e,t,n,r){return jo({},t==0?n:r,e)}function ol(e,t,n){return t==null?xo:[t,n]}var sl=ol;function cl(e,t,n){return t==null?xo:Ia(t,n,Ma,!0)}function ll(e,t,n,r){return t==null?xo:Aa(t,n,e.scales[r].log,!1)}var ul=ll;function dl(e,t,n,r){return t==null?xo:ja(t,n,e.scales[r].log,!1)}var fl=dl;function pl(e,t,n,r,i){let a=Ja(to(e),to(t)),o=t-e,s=Ca(i/r*o,n);do{let e=n[s],t=r*e/o;if(t>=i&&a+(e<5?go.get(e):0)<=17)return[e,t]}while(++s<n.length);return[0,0]}function ml(e){let t,n;return e=e.replace(/(\d+)px/,(e,r)=>(t=Ga((n=+r)*K))+`px`),[e,t,n]}function hl(e){e.show&&[e.font,e.labelFont].forEach(e=>{let t=Z(e[2]*K,1);e[0]=e[0].replace(/[0-9.]+px/,t+`px`),e[1]=t})}function $(e,t,n){let r={mode:J(e.mode,1)},i=r.mode;function a(e,t,n,r){let i=t.valToPct(e);return r+n*(t.dir==-1?1-i:i)}function o(e,t,n,r){let i=t.valToPct(e);return r+n*(t.dir==-1?i:1-i)}function s(e,t,n,r){return t.ori==0?a(e,t,n,r):o(e,t,n,r)}r.valToPosH=a,r.valToPosV=o;let c=!1;r.status=0;let l=r.root=fa(yi);if(e.id!=null&&(l.id=e.id),la(l,e.class),e.title){let t=fa(Si,l);t.textContent=e.title}let u=da(`canvas`),d=r.ctx=u.getContext(`2d`),f=fa(Ci,l);xa(`click`,f,e=>{e.target===m&&(H!=nn||U!=rn)&&cn.click(r,e)},!0);let p=r.under=fa(wi,f);f.appendChild(u);let m=r.over=fa(Ti,f);e=Ao(e);let h=+J(e.pxAlign,1),g=Ac(h);(e.plugins||[]).forEach(t=>{t.opts&&(e=t.opts(r,e)||e)});let _=e.ms||.001,v=r.series=i==1?rl(e.series||[],Xs,hc,!1):il(e.series||[null],mc),y=r.axes=rl(e.axes||[],qs,lc,!0),b=r.scales={},x=r.bands=e.bands||[];x.forEach(e=>{e.fill=X(e.fill||null),e.dir=J(e.dir,-1)});let S=i==2?v[1].facets[0].scale:v[0].scale,C={axes:Bt,series:kt},w=(e.drawOrder||[`axes`,`series`]).map(e=>C[e]);function T(e){let t=e.distr==3?t=>Za(t>0?t:e.clamp(r,t,e.min,e.max,e.key)):e.distr==4?t=>eo(t,e.asinh):e.distr==100?t=>e.fwd(t):e=>e;return n=>{let r=t(n),{_min:i,_max:a}=e,o=a-i;return(r-i)/o}}function E(t){let n=b[t];if(n==null){let r=(e.scales||yo)[t]||yo;if(r.from!=null){E(r.from);let e=jo({},b[r.from],r,{key:t});e.valToPct=T(e),b[t]=e}else{n=b[t]=jo({},t==S?_c:vc,r),n.key=t;let e=n.time,a=n.range,o=So(a);if((t!=S||i==2&&!e)&&(o&&(a[0]==null||a[1]==null)&&(a={min:a[0]==null?Na:{mode:1,hard:a[0],soft:a[0]},max:a[1]==null?Na:{mode:1,hard:a[1],soft:a[1]}},o=!1),!o&&Eo(a))){let e=a;a=(t,n,r)=>n==null?xo:Ia(n,r,e)}n.range=X(a||(e?sl:t==S?n.distr==3?ul:n.distr==4?fl:ol:n.distr==3?ll:n.distr==4?dl:cl)),n.auto=X(!o&&n.auto),n.clamp=X(n.clamp||gc),n._min=n._max=null,n.valToPct=T(n)}}}E(`x`),E(`y`),i==1&&v.forEach(e=>{E(e.scale)}),y.forEach(e=>{E(e.scale)});for(let t in e.scales)E(t);let D=b[S],O=D.distr,k,A;D.ori==0?(la(l,bi),k=a,A=o):(la(l,xi),k=o,A=a);let j={};for(let e in b){let t=b[e];(t.min!=null||t.max!=null)&&(j[e]={min:t.min,max:t.max},t.min=t.max=null)}let ee=e.tzDate||(e=>new Date(Ga(e/_))),te=e.fmtDate||Yo,ne=_==1?_s(ee):bs(ee),re=Ss(ee,xs(_==1?gs:ys,te)),ie=Ds(ee,Ts(Es,te)),ae=[],M=r.legend=jo({},As,e.legend),N=r.cursor=jo({},zs,{drag:{y:i==2}},e.cursor),P=M.show,oe=N.show,F=M.markers;M.idxs=ae,F.width=X(F.width),F.dash=X(F.dash),F.stroke=X(F.stroke),F.fill=X(F.fill);let I,se,ce,le=[],L=[],ue,de=!1,R={};if(M.live){let e=v[1]?v[1].values:null;de=e!=null,ue=de?e(r,1,0):{_:0};for(let e in ue)R[e]=ra}if(P){if(I=da(`table`,Mi,l),ce=da(`tbody`,null,I),M.mount(r,I),de){se=da(`thead`,null,I,ce);let e=da(`tr`,null,se);for(var fe in da(`th`,null,e),ue)da(`th`,Li,e).textContent=fe}else la(I,Pi),M.live&&la(I,Ni)}let pe={show:!0},me={show:!1};function he(e,t){if(t==0&&(de||!M.live||i==2))return xo;let n=[],a=da(`tr`,Fi,ce,ce.childNodes[t]);la(a,e.class),e.show||la(a,Di);let o=da(`th`,null,a);if(F.show){let e=fa(Ii,o);if(t>0){let n=F.width(r,t);n&&(e.style.border=n+`px `+F.dash(r,t)+` `+F.stroke(r,t)),e.style.background=F.fill(r,t)}}let s=fa(Li,o);for(var c in e.label instanceof HTMLElement?s.appendChild(e.label):s.textContent=e.label,t>0&&(F.show||(s.style.color=e.width>0?F.stroke(r,t):F.fill(r,t)),_e(`click`,o,t=>{if(N._lock)return;Ue(t);let n=v.indexOf(e);if((t.ctrlKey||t.metaKey)!=M.isolate){let e=v.some((e,t)=>t>0&&t!=n&&e.show);v.forEach((t,r)=>{r>0&&hn(r,e?r==n?pe:me:pe,!0,$n.setSeries)})}else hn(n,{show:!e.show},!0,$n.setSeries)},!1),Ke&&_e(Xi,o,t=>{N._lock||(Ue(t),hn(v.indexOf(e),Cn,!0,$n.setSeries))},!1)),ue){let e=da(`td`,Ri,a);e.textContent=`--`,n.push(e)}return[a,n]}let ge=/* @__PURE__ */ new Map;function _e(e,t,n,i=!0){let a=ge.get(t)||{},o=N.bind[e](r,t,n,i);o&&(xa(e,t,a[e]=o),ge.set(t,a))}function ve(e,t,n){let r=ge.get(t)||{};for(let n in r)(e==null||n==e)&&(Sa(n,t,r[n]),delete r[n]);e??ge.delete(t)}let ye=0,be=0,z=0,B=0,xe=0,Se=0,Ce=xe,we=Se,Te=z,Ee=B,De=0,Oe=0,ke=0,Ae=0;r.bbox={};let je=!1,Me=!1,Ne=!1,Pe=!1,Fe=!1,Ie=!1;function Le(e,t,n){(n||e!=r.width||t!=r.height)&&Re(e,t),Vt(!1),Ne=!0,Me=!0,Kt()}function Re(e,t){r.width=ye=z=e,r.height=be=B=t,xe=Se=0,Ve(),He();let n=r.bbox;De=n.left=po(xe*K,.5),Oe=n.top=po(Se*K,.5),ke=n.width=po(z*K,.5),Ae=n.height=po(B*K,.5)}function ze(){let e=!1,t=0;for(;!e;){t++;let n=Rt(t),i=zt(t);e=t==3||n&&i,e||(Re(r.width,r.height),Me=!0)}}function Be({width:e,height:t}){Le(e,t)}r.setSize=Be;function Ve(){let e=!1,t=!1,n=!1,r=!1;y.forEach((i,a)=>{if(i.show&&i._show){let{side:a,_size:o}=i,s=a%2,c=o+(i.label==null?0:i.labelSize);c>0&&(s?(z-=c,a==3?(xe+=c,r=!0):n=!0):(B-=c,a==0?(Se+=c,e=!0):t=!0))}}),tt[0]=e,tt[1]=n,tt[2]=t,tt[3]=r,z-=at[1]+at[3],xe+=at[3],B-=at[2]+at[0],Se+=at[0]}function He(){let e=xe+z,t=Se+B,n=xe,r=Se;function i(i,a){switch(i){case 1:return e+=a,e-a;case 2:return t+=a,t-a;case 3:return n-=a,n+a;case 0:return r-=a,r+a}}y.forEach((e,t)=>{if(e.show&&e._show){let t=e.side;e._pos=i(t,e._size),e.label!=null&&(e._lpos=i(t,e.labelSize))}})}if(N.dataIdx==null){let e=N.hover,n=e.skip=new Set(e.skip??[]);n.add(void 0);let r=e.prox=X(e.prox),i=e.bias??=0;N.dataIdx=(e,a,o,s)=>{if(a==0)return o;let c=o,l=r(e,a,o,s)??Y,u=l>=0&&l<Y,d=D.ori==0?z:B,f=N.left,p=t[0],m=t[a];if(n.has(m[o])){c=null;let e=null,t=null,r;if(i==0||i==-1)for(r=o;e==null&&r-->0;)n.has(m[r])||(e=r);if(i==0||i==1)for(r=o;t==null&&r++<m.length;)n.has(m[r])||(t=r);if(e!=null||t!=null){if(u){let n=e==null?-1/0:k(p[e],D,d,0),r=t==null?1/0:k(p[t],D,d,0),i=f-n,a=r-f;i<=a?i<=l&&(c=e):a<=l&&(c=t)}else c=t==null?e:e==null?t:o-e<=t-o?e:t}}else u&&Ua(f-k(p[o],D,d,0))>l&&(c=null);return c}}let Ue=e=>{N.event=e};N.idxs=ae,N._lock=!1;let We=N.points;We.show=X(We.show),We.size=X(We.size),We.stroke=X(We.stroke),We.width=X(We.width),We.fill=X(We.fill);let Ge=r.focus=jo({},e.focus||{alpha:.3},N.focus),Ke=Ge.prox>=0,qe=Ke&&We.one,Je=[],Ye=[],Xe=[];function Ze(e,t){let n=We.show(r,t);if(n instanceof HTMLElement)return la(n,ji),la(n,e.class),ma(n,-10,-10,z,B),m.insertBefore(n,Je[t]),n}function Qe(e,t){if(i==1||t>0){let t=i==1&&b[e.scale].time,n=e.value;e.value=t?To(n)?Ds(ee,Ts(n,te)):n||ie:n||cc,e.label=e.label||(t?Ys:Js)}if(qe||t>0){e.width=e.width==null?1:e.width,e.paths=e.paths||tl||so,e.fillTo=X(e.fillTo||Tc),e.pxAlign=+J(e.pxAlign,h),e.pxRound=Ac(e.pxAlign),e.stroke=X(e.stroke||null),e.fill=X(e.fill||null),e._stroke=e._fill=e._paths=e._focus=null;let t=uc(Ja(1,e.width),1),n=e.points=jo({},{size:t,width:Ja(1,t*.2),stroke:e.stroke,space:t*2,paths:nl,_stroke:null,_fill:null},e.points);n.show=X(n.show),n.filter=X(n.filter),n.fill=X(n.fill),n.stroke=X(n.stroke),n.paths=X(n.paths),n.pxAlign=e.pxAlign}if(P){let n=he(e,t);le.splice(t,0,n[0]),L.splice(t,0,n[1]),M.values.push(null)}if(oe){ae.splice(t,0,null);let n=null;qe?t==0&&(n=Ze(e,t)):t>0&&(n=Ze(e,t)),Je.splice(t,0,n),Ye.splice(t,0,0),Xe.splice(t,0,0)}Zn(`addSeries`,t)}function $e(e,t){t??=v.length,e=i==1?al(e,t,Xs,hc):al(e,t,{},mc),v.splice(t,0,e),Qe(v[t],t)}r.addSeries=$e;function et(e){if(v.splice(e,1),P){M.values.splice(e,1),L.splice(e,1);let t=le.splice(e,1)[0];ve(null,t.firstChild),t.remove()}oe&&(ae.splice(e,1),Je.splice(e,1)[0].remove(),Ye.splice(e,1),Xe.splice(e,1)),Zn(`delSeries`,e)}r.delSeries=et;let tt=[!1,!1,!1,!1];function nt(e,t){if(e._show=e.show,e.show){let n=e.side%2,i=b[e.scale];i??=(e.scale=n?v[1].scale:S,b[e.scale]);let a=i.time;e.size=X(e.size),e.space=X(e.space),e.rotate=X(e.rotate),So(e.incrs)&&e.incrs.forEach(e=>{!go.has(e)&&go.set(e,_o(e))}),e.incrs=X(e.incrs||(i.distr==2?ns:a?_==1?hs:vs:rs)),e.splits=X(e.splits||(a&&i.distr==1?ne:i.distr==3?$s:i.distr==4?ec:Qs)),e.stroke=X(e.stroke),e.grid.stroke=X(e.grid.stroke),e.ticks.stroke=X(e.ticks.stroke),e.border.stroke=X(e.border.stroke);let o=e.values;e.values=So(o)&&!So(o[0])?X(o):a?So(o)?Ss(ee,xs(o,te)):To(o)?Cs(ee,o):o||re:o||Zs,e.filter=X(e.filter||(i.distr>=3&&i.log==10?oc:i.distr==3&&i.log==2?sc:oo)),e.font=ml(e.font),e.labelFont=ml(e.labelFont),e._size=e.size(r,null,t,0),e._space=e._rotate=e._incrs=e._found=e._splits=e._values=null,e._size>0&&(tt[t]=!0,e._el=fa(Ei,f))}}function rt(e,t,n,r){let[i,a,o,s]=n,c=t%2,l=0;return c==0&&(s||a)&&(l=t==0&&!i||t==2&&!o?Ga(qs.size/3):0),c==1&&(i||o)&&(l=t==1&&!a||t==3&&!s?Ga(lc.size/2):0),l}let it=r.padding=(e.padding||[rt,rt,rt,rt]).map(e=>X(J(e,rt))),at=r._padding=it.map((e,t)=>e(r,t,tt,0)),ot,st=null,V=null,ct=i==1?v[0].idxs:null,lt=null,ut=!1;function dt(e,n){if(t=e??[],r.data=r._data=t,i==2){ot=0;for(let e=1;e<v.length;e++)ot+=t[e][0].length}else{t.length==0&&(r.data=r._data=t=[[]]),lt=t[0],ot=lt.length;let e=t;if(O==2){e=t.slice();let n=e[0]=Array(ot);for(let e=0;e<ot;e++)n[e]=e}r._data=t=e}if(Vt(!0),Zn(`setData`),O==2&&(Ne=!0),n!==!1){let e=D;e.auto(r,ut)?ft():mn(S,e.min,e.max),Pe||=N.left>=0,Ie=!0,Kt()}}r.setData=dt;function ft(){ut=!0;let e,n;i==1&&(ot>0?(st=ct[0]=0,V=ct[1]=ot-1,e=t[0][st],n=t[0][V],O==2?(e=st,n=V):e==n&&(O==3?[e,n]=Aa(e,e,D.log,!1):O==4?[e,n]=ja(e,e,D.log,!1):D.time?n=e+Ga(86400/_):[e,n]=Ia(e,n,Ma,!0))):(st=ct[0]=e=null,V=ct[1]=n=null)),mn(S,e,n)}let pt,mt,ht,gt,_t,vt,yt,bt,xt,St;function Ct(e,t,n,r,i,a){e??=Ki,n??=bo,r??=`butt`,i??=Ki,a??=`round`,e!=pt&&(d.strokeStyle=pt=e),i!=mt&&(d.fillStyle=mt=i),t!=ht&&(d.lineWidth=ht=t),a!=_t&&(d.lineJoin=_t=a),r!=vt&&(d.lineCap=vt=r),n!=gt&&d.setLineDash(gt=n)}function wt(e,t,n,r){t!=mt&&(d.fillStyle=mt=t),e!=yt&&(d.font=yt=e),n!=bt&&(d.textAlign=bt=n),r!=xt&&(d.textBaseline=xt=r)}function Tt(e,t,n,i,a=0){if(i.length>0&&e.auto(r,ut)&&(t==null||t.min==null)){let t=J(st,0),r=J(V,i.length-1),o=n.min==null?ka(i,t,r,a,e.distr==3):[n.min,n.max];e.min=qa(e.min,n.min=o[0]),e.max=Ja(e.max,n.max=o[1])}}let Et={min:null,max:null};function Dt(){for(let e in b){let t=b[e];j[e]==null&&(t.min==null||j[S]!=null&&t.auto(r,ut))&&(j[e]=Et)}for(let e in b){let t=b[e];j[e]==null&&t.from!=null&&j[t.from]!=null&&(j[e]=Et)}j[S]!=null&&Vt(!0);let e={};for(let t in j){let n=j[t];if(n!=null){let a=e[t]=Ao(b[t],Do);if(n.min!=null)jo(a,n);else if(t!=S||i==2){if(ot==0&&a.from==null){let e=a.range(r,null,null,t);a.min=e[0],a.max=e[1]}else a.min=Y,a.max=-1/0}}}if(ot>0){v.forEach((n,a)=>{if(i==1){let i=n.scale,o=j[i];if(o==null)return;let s=e[i];if(a==0){let e=s.range(r,s.min,s.max,i);s.min=e[0],s.max=e[1],st=Ca(s.min,t[0]),V=Ca(s.max,t[0]),V-st>1&&(t[0][st]<s.min&&st++,t[0][V]>s.max&&V--),n.min=lt[st],n.max=lt[V]}else n.show&&n.auto&&Tt(s,o,n,t[a],n.sorted);n.idxs[0]=st,n.idxs[1]=V}else if(a>0&&n.show&&n.auto){let[r,i]=n.facets,o=r.scale,s=i.scale,[c,l]=t[a],u=e[o],d=e[s];u!=null&&Tt(u,j[o],r,c,r.sorted),d!=null&&Tt(d,j[s],i,l,i.sorted),n.min=i.min,n.max=i.max}});for(let t in e){let n=e[t],i=j[t];if(n.from==null&&(i==null||i.min==null)){let e=n.range(r,n.min==Y?null:n.min,n.max==-1/0?null:n.max,t);n.min=e[0],n.max=e[1]}}}for(let t in e){let n=e[t];if(n.from!=null){let i=e[n.from];if(i.min==null)n.min=n.max=null;else{let e=n.range(r,i.min,i.max,t);n.min=e[0],n.max=e[1]}}}let n={},a=!1;for(let t in e){let r=e[t],i=b[t];if(i.min!=r.min||i.max!=r.max){i.min=r.min,i.max=r.max;let e=i.distr;i._min=e==3?Za(i.min):e==4?eo(i.min,i.asinh):e==100?i.fwd(i.min):i.min,i._max=e==3?Za(i.max):e==4?eo(i.max,i.asinh):e==100?i.fwd(i.max):i.max,n[t]=a=!0}}if(a){v.forEach((e,t)=>{i==2?t>0&&n.y&&(e._paths=null):n[e.scale]&&(e._paths=null)});for(let e in n)Ne=!0,Zn(`setScale`,e);oe&&N.left>=0&&(Pe=Ie=!0)}for(let e in j)j[e]=null}function Ot(e){let t=no(st-1,0,ot-1),n=no(V+1,0,ot-1);for(;e[t]==null&&t>0;)t--;for(;e[n]==null&&n<ot-1;)n++;return[t,n]}function kt(){if(ot>0){let e=v.some(e=>e._focus)&&St!=Ge.alpha;e&&(d.globalAlpha=St=Ge.alpha),v.forEach((e,n)=>{if(n>0&&e.show&&(At(n,!1),At(n,!0),e._paths==null)){let a=St;St!=e.alpha&&(d.globalAlpha=St=e.alpha);let o=i==2?[0,t[n][0].length-1]:Ot(t[n]);e._paths=e.paths(r,n,o[0],o[1]),St!=a&&(d.globalAlpha=St=a)}}),v.forEach((e,t)=>{if(t>0&&e.show){let n=St;St!=e.alpha&&(d.globalAlpha=St=e.alpha),e._paths!=null&&jt(t,!1);{let n=e._paths==null?null:e._paths.gaps,i=e.points.show(r,t,st,V,n),a=e.points.filter(r,t,i,n);(i||a)&&(e.points._paths=e.points.paths(r,t,st,V,a),jt(t,!0))}St!=n&&(d.globalAlpha=St=n),Zn(`drawSeries`,t)}}),e&&(d.globalAlpha=St=1)}}function At(e,t){let n=t?v[e].points:v[e];n._stroke=n.stroke(r,e),n._fill=n.fill(r,e)}function jt(e,t){let n=t?v[e].points:v[e],{stroke:r,fill:i,clip:a,flags:o,_stroke:s=n._stroke,_fill:c=n._fill,_width:l=n.width}=n._paths;l=Z(l*K,3);let u=null,f=l%2/2;t&&c==null&&(c=l>0?`#fff`:s);let p=n.pxAlign==1&&f>0;if(p&&d.translate(f,f),!t){let e=De-l/2,t=Oe-l/2,n=ke+l,r=Ae+l;u=new Path2D,u.rect(e,t,n,r)}t?Nt(s,l,n.dash,n.cap,c,r,i,o,a):Mt(e,s,l,n.dash,n.cap,c,r,i,o,u,a),p&&d.translate(-f,-f)}function Mt(e,n,i,a,o,s,c,l,u,d,f){let p=!1;u!=0&&x.forEach((m,h)=>{if(m.series[0]==e){let e=v[m.series[1]],g=t[m.series[1]],_=(e._paths||yo).band;So(_)&&(_=m.dir==1?_[0]:_[1]);let y,b=null;e.show&&_&&La(g,st,V)?(b=m.fill(r,h)||s,y=e._paths.clip):_=null,Nt(n,i,a,o,b,c,l,u,d,f,y,_),p=!0}}),p||Nt(n,i,a,o,s,c,l,u,d,f)}function Nt(e,t,n,r,i,a,o,s,c,l,u,f){Ct(e,t,n,r,i),(c||l||f)&&(d.save(),c&&d.clip(c),l&&d.clip(l)),f?(s&3)==3?(d.clip(f),u&&d.clip(u),Ft(i,o),Pt(e,a,t)):s&Sc?(Ft(i,o),d.clip(f),Pt(e,a,t)):s&xc&&(d.save(),d.clip(f),u&&d.clip(u),Ft(i,o),d.restore(),Pt(e,a,t)):(Ft(i,o),Pt(e,a,t)),(c||l||f)&&d.restore()}function Pt(e,t,n){n>0&&(t instanceof Map?t.forEach((e,t)=>{d.strokeStyle=pt=t,d.stroke(e)}):t!=null&&e&&d.stroke(t))}function Ft(e,t){t instanceof Map?t.forEach((e,t)=>{d.fillStyle=mt=t,d.fill(e)}):t!=null&&e&&d.fill(t)}function It(e,t,n,i){let a=y[e],o;if(i<=0)o=[0,0];else{let s=a._space=a.space(r,e,t,n,i);o=pl(t,n,a._incrs=a.incrs(r,e,t,n,i,s),i,s)}return a._found=o}function Lt(e,t,n,r,i,a,o,s,c,l){let u=o%2/2;h==1&&d.translate(u,u),Ct(s,o,c,l,s),d.beginPath();let f,p,m,g,_=i+(r==0||r==3?-a:a);n==0?(p=i,g=_):(f=i,m=_);for(let r=0;r<e.length;r++)t[r]!=null&&(n==0?f=m=e[r]:p=g=e[r],d.moveTo(f,p),d.lineTo(m,g));d.stroke(),h==1&&d.translate(-u,-u)}function Rt(e){let t=!0;return y.forEach((n,i)=>{if(!n.show)return;let a=b[n.scale];if(a.min==null){n._show&&(t=!1,n._show=!1,Vt(!1));return}n._show||(t=!1,n._show=!0,Vt(!1));let o=n.side,s=o%2,{min:c,max:l}=a,[u,d]=It(i,c,l,s==0?z:B);if(d==0)return;let f=a.distr==2,p=n._splits=n.splits(r,i,c,l,u,d,f),m=a.distr==2?p.map(e=>lt[e]):p,h=a.distr==2?lt[p[1]]-lt[p[0]]:u,g=n._values=n.values(r,n.filter(r,m,i,d,h),i,d,h);n._rotate=o==2?n.rotate(r,g,i,d):0;let _=n._size;n._size=Ka(n.size(r,g,i,e)),_!=null&&n._size!=_&&(t=!1)}),t}function zt(e){let t=!0;return it.forEach((n,i)=>{let a=n(r,i,tt,e);a!=at[i]&&(t=!1),at[i]=a}),t}function Bt(){for(let e=0;e<y.length;e++){let t=y[e];if(!t.show||!t._show)continue;let n=t.side,i=n%2,a,o,c=t.stroke(r,e),l=n==0||n==3?-1:1,[u,f]=t._found;if(t.label!=null){let s=t.labelGap*l,p=Ga((t._lpos+s)*K);wt(t.labelFont[0],c,`center`,n==2?Vi:Hi),d.save(),i==1?(a=o=0,d.translate(p,Ga(Oe+Ae/2)),d.rotate((n==3?-Ha:Ha)/2)):(a=Ga(De+ke/2),o=p);let m=ro(t.label)?t.label(r,e,u,f):t.label;d.fillText(m,a,o),d.restore()}if(f==0)continue;let p=b[t.scale],m=i==0?ke:Ae,h=i==0?De:Oe,_=t._splits,v=p.distr==2?_.map(e=>lt[e]):_,x=p.distr==2?lt[_[1]]-lt[_[0]]:u,S=t.ticks,C=t.border,w=S.show?S.size:0,T=Ga(w*K),E=Ga((t.alignTo==2?t._size-w-t.gap:t.gap)*K),D=t._rotate*-Ha/180,O=g(t._pos*K),k=O+(T+E)*l;o=i==0?k:0,a=i==1?k:0;let A=t.font[0];wt(A,c,t.align==1?Ui:t.align==2?Wi:D>0?Ui:D<0?Wi:i==0?`center`:n==3?Wi:Ui,D||i==1?`middle`:n==2?Vi:Hi);let j=t.font[1]*t.lineGap,ee=_.map(e=>g(s(e,p,m,h))),te=t._values;for(let e=0;e<te.length;e++){let t=te[e];if(t!=null){i==0?a=ee[e]:o=ee[e],t=``+t;let n=t.indexOf(`
`)==-1?[t]:t.split(/\n/gm);for(let e=0;e<n.length;e++){let t=n[e];D?(d.save(),d.translate(a,o+e*j),d.rotate(D),d.fillText(t,0,0),d.restore()):d.fillText(t,a,o+e*j)}}}S.show&&Lt(ee,S.filter(r,v,e,f,x),i,n,O,T,Z(S.width*K,3),S.stroke(r,e),S.dash,S.cap);let ne=t.grid;ne.show&&Lt(ee,ne.filter(r,v,e,f,x),i,i==0?2:1,i==0?Oe:De,i==0?Ae:ke,Z(ne.width*K,3),ne.stroke(r,e),ne.dash,ne.cap),C.show&&Lt([O],[1],+(i==0),i==0?1:2,i==1?Oe:De,i==1?Ae:ke,Z(C.width*K,3),C.stroke(r,e),C.dash,C.cap)}Zn(`drawAxes`)}function Vt(e){v.forEach((t,n)=>{n>0&&(t._paths=null,e&&(i==1?(t.min=null,t.max=null):t.facets.forEach(e=>{e.min=null,e.max=null})))})}let Ht=!1,Ut=!1,Wt=[];function Gt(){Ut=!1;for(let e=0;e<Wt.length;e++)Zn(...Wt[e]);Wt.length=0}function Kt(){Ht||=(Lo(Jt),!0)}function qt(e,t=!1){Ht=!0,Ut=t,e(r),Jt(),t&&Wt.length>0&&queueMicrotask(Gt)}r.batch=qt;function Jt(){if(je&&=(Dt(),!1),Ne&&=(ze(),!1),Me){if(q(p,Ui,xe),q(p,Vi,Se),q(p,zi,z),q(p,Bi,B),q(m,Ui,xe),q(m,Vi,Se),q(m,zi,z),q(m,Bi,B),q(f,zi,ye),q(f,Bi,be),u.width=Ga(ye*K),u.height=Ga(be*K),y.forEach(({_el:e,_show:t,_size:n,_pos:r,side:i})=>{if(e!=null){if(t){let t=i===3||i===0?n:0,a=i%2==1;q(e,a?`left`:`top`,r-t),q(e,a?`width`:`height`,n),q(e,a?`top`:`left`,a?Se:xe),q(e,a?`height`:`width`,a?B:z),ua(e,Di)}else la(e,Di)}}),pt=mt=ht=_t=vt=yt=bt=xt=gt=null,St=1,Fn(!0),xe!=Ce||Se!=we||z!=Te||B!=Ee){Vt(!1);let e=z/Te,t=B/Ee;if(oe&&!Pe&&N.left>=0){N.left*=e,N.top*=t,Qt&&ma(Qt,Ga(N.left),0,z,B),$t&&ma($t,0,Ga(N.top),z,B);for(let n=0;n<Je.length;n++){let r=Je[n];r!=null&&(Ye[n]*=e,Xe[n]*=t,ma(r,Ka(Ye[n]),Ka(Xe[n]),z,B))}}if(W.show&&!Fe&&W.left>=0&&W.width>0){W.left*=e,W.width*=e,W.top*=t,W.height*=t;for(let e in Rn)q(dn,e,W[e])}Ce=xe,we=Se,Te=z,Ee=B}Zn(`setSize`),Me=!1}ye>0&&be>0&&(d.clearRect(0,0,u.width,u.height),Zn(`drawClear`),w.forEach(e=>e()),Zn(`draw`)),W.show&&Fe&&(fn(W),Fe=!1),oe&&Pe&&(Nn(null,!0,!1),Pe=!1),M.show&&M.live&&Ie&&(jn(),Ie=!1),c||(c=!0,r.status=1,Zn(`ready`)),ut=!1,Ht=!1}r.redraw=(e,t)=>{Ne=t||!1,e===!1?Kt():mn(S,D.min,D.max)};function Yt(e,n){let i=b[e];if(i.from==null){if(ot==0){let t=i.range(r,n.min,n.max,e);n.min=t[0],n.max=t[1]}if(n.min>n.max){let e=n.min;n.min=n.max,n.max=e}if(ot>1&&n.min!=null&&n.max!=null&&n.max-n.min<1e-16)return;e==S&&i.distr==2&&ot>0&&(n.min=Ca(n.min,t[0]),n.max=Ca(n.max,t[0]),n.min==n.max&&n.max++),j[e]=n,je=!0,Kt()}}r.setScale=Yt;let Xt,Zt,Qt,$t,en,tn,nn,rn,an,on,H,U,sn=!1,cn=N.drag,ln=cn.x,un=cn.y;oe&&(N.x&&(Xt=fa(ki,m)),N.y&&(Zt=fa(Ai,m)),D.ori==0?(Qt=Xt,$t=Zt):(Qt=Zt,$t=Xt),H=N.left,U=N.top);let W=r.select=jo({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),dn=W.show?fa(Oi,W.over?m:p):null;function fn(e,t){if(W.show){for(let t in e)W[t]=e[t],t in Rn&&q(dn,t,e[t]);t!==!1&&Zn(`setSelect`)}}r.setSelect=fn;function pn(e){if(v[e].show)P&&ua(le[e],Di);else if(P&&la(le[e],Di),oe){let t=qe?Je[0]:Je[e];t!=null&&ma(t,-10,-10,z,B)}}function mn(e,t,n){Yt(e,{min:t,max:n})}function hn(e,t,n,a){t.focus!=null&&wn(e),t.show!=null&&v.forEach((n,r)=>{r>0&&(e==r||e==null)&&(n.show=t.show,pn(r),i==2?(mn(n.facets[0].scale,null,null),mn(n.facets[1].scale,null,null)):mn(n.scale,null,null),Kt())}),n!==!1&&Zn(`setSeries`,e,t),a&&nr(`setSeries`,r,e,t)}r.setSeries=hn;function gn(e,t){jo(x[e],t)}function _n(e,t){e.fill=X(e.fill||null),e.dir=J(e.dir,-1),t??=x.length,x.splice(t,0,e)}function vn(e){e==null?x.length=0:x.splice(e,1)}r.addBand=_n,r.setBand=gn,r.delBand=vn;function yn(e,t){v[e].alpha=t,oe&&Je[e]!=null&&(Je[e].style.opacity=t),P&&le[e]&&(le[e].style.opacity=t)}let bn,xn,Sn,Cn={focus:!0};function wn(e){if(e!=Sn){let t=e==null,n=Ge.alpha!=1;v.forEach((r,a)=>{if(i==1||a>0){let i=t||a==0||a==e;r._focus=t?null:i,n&&yn(a,i?1:Ge.alpha)}}),Sn=e,n&&Kt()}}P&&Ke&&_e(Zi,I,e=>{N._lock||(Ue(e),Sn!=null&&hn(null,Cn,!0,$n.setSeries))});function G(e,t,n){let r=b[t];n&&(e=e/K-(r.ori==1?Se:xe));let i=z;r.ori==1&&(i=B,e=i-e),r.dir==-1&&(e=i-e);let a=r._min,o=r._max,s=e/i,c=a+(o-a)*s,l=r.distr;return l==3?Ya(10,c):l==4?$a(c,r.asinh):l==100?r.bwd(c):c}function Tn(e,n){return Ca(G(e,S,n),t[0],st,V)}r.valToIdx=e=>Ca(e,t[0]),r.posToIdx=Tn,r.posToVal=G,r.valToPos=(e,t,n)=>b[t].ori==0?a(e,b[t],n?ke:z,n?De:0):o(e,b[t],n?Ae:B,n?Oe:0),r.setCursor=(e,t,n)=>{H=e.left,U=e.top,Nn(null,t,n)};function En(e,t){q(dn,Ui,W.left=e),q(dn,zi,W.width=t)}function Dn(e,t){q(dn,Vi,W.top=e),q(dn,Bi,W.height=t)}let On=D.ori==0?En:Dn,kn=D.ori==1?En:Dn;function An(){if(P&&M.live)for(let e=+(i==2);e<v.length;e++){if(e==0&&de)continue;let t=M.values[e],n=0;for(let r in t)L[e][n++].firstChild.nodeValue=t[r]}}function jn(e,t){if(e!=null&&(e.idxs?e.idxs.forEach((e,t)=>{ae[t]=e}):wo(e.idx)||ae.fill(e.idx),M.idx=ae[0]),P&&M.live){for(let e=0;e<v.length;e++)(e>0||i==1&&!de)&&Mn(e,ae[e]);An()}Ie=!1,t!==!1&&Zn(`setLegend`)}r.setLegend=jn;function Mn(e,n){let i=v[e],a=e==0&&O==2?lt:t[e],o;de?o=i.values(r,e,n)??R:(o=i.value(r,n==null?null:a[n],e,n),o=o==null?R:{_:o}),M.values[e]=o}function Nn(e,n,a){an=H,on=U,[H,U]=N.move(r,H,U),N.left=H,N.top=U,oe&&(Qt&&ma(Qt,Ga(H),0,z,B),$t&&ma($t,0,Ga(U),z,B));let o,s=st>V;bn=Y,xn=null;let c=D.ori==0?z:B,l=D.ori==1?z:B;if(H<0||ot==0||s){o=N.idx=null;for(let e=0;e<v.length;e++){let t=Je[e];t!=null&&ma(t,-10,-10,z,B)}Ke&&hn(null,Cn,!0,e==null&&$n.setSeries),M.live&&(ae.fill(o),Ie=!0)}else{let e,n,a;i==1&&(e=D.ori==0?H:U,n=G(e,S),o=N.idx=Ca(n,t[0],st,V),a=k(t[0][o],D,c,0));let s=-10,u=-10,d=0,f=0,p=!0,m=``,h=``;for(let e=+(i==2);e<v.length;e++){let g=v[e],_=ae[e],y=_==null?null:i==1?t[e][_]:t[e][1][_],x=N.dataIdx(r,e,o,n),S=x==null?null:i==1?t[e][x]:t[e][1][x];if(Ie=Ie||S!=y||x!=_,ae[e]=x,e>0&&g.show){let n=x==null?-10:x==o?a:k(i==1?t[0][x]:t[e][0][x],D,c,0),_=S==null?-10:A(S,i==1?b[g.scale]:b[g.facets[1].scale],l,0);if(Ke&&S!=null){let t=D.ori==1?H:U,n=Ua(Ge.dist(r,e,x,_,t));if(n<bn){let r=Ge.bias;if(r!=0){let i=G(t,g.scale),a=S>=0?1:-1,o=i>=0?1:-1;o==a&&(o==1?r==1?S>=i:S<=i:r==1?S<=i:S>=i)&&(bn=n,xn=e)}else bn=n,xn=e}}if(Ie||qe){let t,i;D.ori==0?(t=n,i=_):(t=_,i=n);let a,o,c,l,g,v,y=!0,b=We.bbox;if(b!=null){y=!1;let t=b(r,e);c=t.left,l=t.top,a=t.width,o=t.height}else c=t,l=i,a=o=We.size(r,e);if(v=We.fill(r,e),g=We.stroke(r,e),qe)e==xn&&bn<=Ge.prox&&(s=c,u=l,d=a,f=o,p=y,m=v,h=g);else{let t=Je[e];t!=null&&(Ye[e]=c,Xe[e]=l,va(t,a,o,y),ga(t,v,g),ma(t,Ka(c),Ka(l),z,B))}}}}if(qe){let e=Ge.prox;if(Ie||(Sn==null?bn<=e:bn>e||xn!=Sn)){let e=Je[0];e!=null&&(Ye[0]=s,Xe[0]=u,va(e,d,f,p),ga(e,m,h),ma(e,Ka(s),Ka(u),z,B))}}}if(W.show&&sn){if(e!=null){let[t,n]=$n.scales,[r,i]=$n.match,[a,o]=e.cursor.sync.scales,s=e.cursor.drag;if(ln=s._x,un=s._y,ln||un){let{left:s,top:u,width:d,height:f}=e.select,p=e.scales[a].ori,m=e.posToVal,h,g,_,v,y,x=t!=null&&r(t,a),S=n!=null&&i(n,o);x&&ln?(p==0?(h=s,g=d):(h=u,g=f),_=b[t],v=k(m(h,a),_,c,0),y=k(m(h+g,a),_,c,0),On(qa(v,y),Ua(y-v))):On(0,c),S&&un?(p==1?(h=s,g=d):(h=u,g=f),_=b[n],v=A(m(h,o),_,l,0),y=A(m(h+g,o),_,l,0),kn(qa(v,y),Ua(y-v))):kn(0,l)}else zn()}else{let e=Ua(an-en),t=Ua(on-tn);if(D.ori==1){let n=e;e=t,t=n}ln=cn.x&&e>=cn.dist,un=cn.y&&t>=cn.dist;let n=cn.uni;n==null?cn.x&&cn.y&&(ln||un)&&(ln=un=!0):ln&&un&&(ln=e>=n,un=t>=n,!ln&&!un&&(t>e?un=!0:ln=!0));let r,i;ln&&(D.ori==0?(r=nn,i=H):(r=rn,i=U),On(qa(r,i),Ua(i-r)),un||kn(0,l)),un&&(D.ori==1?(r=nn,i=H):(r=rn,i=U),kn(qa(r,i),Ua(i-r)),ln||On(0,c)),!ln&&!un&&(On(0,0),kn(0,0))}}if(cn._x=ln,cn._y=un,e==null){if(a){if(er!=null){let[e,t]=$n.scales;$n.values[0]=e==null?null:G(D.ori==0?H:U,e),$n.values[1]=t==null?null:G(D.ori==1?H:U,t)}nr(qi,r,H,U,z,B,o)}if(Ke){let e=a&&$n.setSeries,t=Ge.prox;Sn==null?bn<=t&&hn(xn,Cn,!0,e):bn>t?hn(null,Cn,!0,e):xn!=Sn&&hn(xn,Cn,!0,e)}}Ie&&(M.idx=o,jn()),n!==!1&&Zn(`setCursor`)}let Pn=null;Object.defineProperty(r,"rect",{get(){return Pn??Fn(!1),Pn}});function Fn(e=!1){e?Pn=null:(Pn=m.getBoundingClientRect(),Zn(`syncRect`,Pn))}function In(e,t,n,r,i,a,o){N._lock||sn&&e!=null&&e.movementX==0&&e.movementY==0||(Ln(e,t,n,r,i,a,o,!1,e!=null),e==null?Nn(t,!0,!1):Nn(null,!0,!0))}function Ln(e,t,n,i,a,o,c,l,u){if(Pn??Fn(!1),Ue(e),e!=null)n=e.clientX-Pn.left,i=e.clientY-Pn.top;else{if(n<0||i<0){H=-10,U=-10;return}let[e,r]=$n.scales,c=t.cursor.sync,[l,u]=c.values,[d,f]=c.scales,[p,m]=$n.match,h=t.axes[0].side%2==1,g=D.ori==0?z:B,_=D.ori==1?z:B,v=h?o:a,y=h?a:o,x=h?i:n,S=h?n:i;if(n=d==null?x/v*g:p(e,d)?s(l,b[e],g,0):-10,i=f==null?S/y*_:m(r,f)?s(u,b[r],_,0):-10,D.ori==1){let e=n;n=i,i=e}}u&&(t==null||t.cursor.event.type==qi)&&((n<=1||n>=z-1)&&(n=po(n,z)),(i<=1||i>=B-1)&&(i=po(i,B))),l?(en=n,tn=i,[nn,rn]=N.move(r,n,i)):(H=n,U=i)}let Rn={width:0,height:0,left:0,top:0};function zn(){fn(Rn,!1)}let Bn,Vn,Hn,Un;function Wn(e,t,n,i,a,o,s){sn=!0,ln=un=cn._x=cn._y=!1,Ln(e,t,n,i,a,o,s,!0,!1),e!=null&&(_e(Yi,aa,Gn,!1),nr(Ji,r,nn,rn,z,B,null));let{left:c,top:l,width:u,height:d}=W;Bn=c,Vn=l,Hn=u,Un=d}function Gn(e,t,n,i,a,o,s){sn=cn._x=cn._y=!1,Ln(e,t,n,i,a,o,s,!1,!0);let{left:c,top:l,width:u,height:d}=W,f=u>0||d>0,p=Bn!=c||Vn!=l||Hn!=u||Un!=d;if(f&&p&&fn(W),cn.setScale&&f&&p){let e=c,t=u,n=l,r=d;if(D.ori==1&&(e=l,t=d,n=c,r=u),ln&&mn(S,G(e,S),G(e+t,S)),un)for(let e in b){let t=b[e];e!=S&&t.from==null&&t.min!=Y&&mn(e,G(n+r,e),G(n,e))}zn()}else N.lock&&(N._lock=!N._lock,Nn(t,!0,e!=null));e!=null&&(ve(Yi,aa),nr(Yi,r,H,U,z,B,null))}function Kn(e,t,n,r,i,a,o){if(N._lock)return;Ue(e);let s=sn;if(sn){let e=!0,t=!0,n,r;D.ori==0?(n=ln,r=un):(n=un,r=ln),n&&r&&(e=H<=10||H>=z-10,t=U<=10||U>=B-10),n&&e&&(H=H<nn?0:z),r&&t&&(U=U<rn?0:B),Nn(null,!0,!0),sn=!1}H=-10,U=-10,ae.fill(null),Nn(null,!0,!0),s&&(sn=s)}function qn(e,t,n,i,a,o,s){N._lock||(Ue(e),ft(),zn(),e!=null&&nr(Qi,r,H,U,z,B,null))}function Jn(){y.forEach(hl),Le(r.width,r.height,!0)}xa(na,oa,Jn);let Yn={};Yn.mousedown=Wn,Yn.mousemove=In,Yn.mouseup=Gn,Yn.dblclick=qn,Yn.setSeries=(e,t,n,i)=>{let a=$n.match[2];n=a(r,t,n),n!=-1&&hn(n,i,!0,!1)},oe&&(_e(Ji,m,Wn),_e(qi,m,In),_e(Xi,m,e=>{Ue(e),Fn(!1)}),_e(Zi,m,Kn),_e(Qi,m,qn),$c.add(r),r.syncRect=Fn);let Xn=r.hooks=e.hooks||{};function Zn(e,t,n){Ut?Wt.push([e,t,n]):e in Xn&&Xn[e].forEach(e=>{e.call(null,r,t,n)})}(e.plugins||[]).forEach(e=>{for(let t in e.hooks)Xn[t]=(Xn[t]||[]).concat(e.hooks[t])});let Qn=(e,t,n)=>n,$n=jo({key:null,setSeries:!1,filters:{pub:co,sub:co},scales:[S,v[1]?v[1].scale:null],match:[lo,lo,Qn],values:[null,null]},N.sync);$n.match.length==2&&$n.match.push(Qn),N.sync=$n;let er=$n.key,tr=bc(er);function nr(e,t,n,r,i,a,o){$n.filters.pub(e,t,n,r,i,a,o)&&tr.pub(e,t,n,r,i,a,o)}tr.sub(r);function rr(e,t,n,r,i,a,o){$n.filters.sub(e,t,n,r,i,a,o)&&Yn[e](null,t,n,r,i,a,o)}r.pub=rr;function ir(){tr.unsub(r),$c.delete(r),ge.clear(),Sa(na,oa,Jn),l.remove(),I?.remove(),Zn(`destroy`)}r.destroy=ir;function ar(){Zn(`init`,e,t),dt(t||e.data,!1),j[S]?Yt(S,j[S]):ft(),Fe=W.show&&(W.width>0||W.height>0),Pe=Ie=!0,Le(e.width,e.height)}return v.forEach(Qe),y.forEach(nt),n?n instanceof HTMLElement?(n.appendChild(l),ar()):n(r,ar):ar(),r}$.assign=jo,$.fmtNum=Ba,$.rangeNum=Ia,$.rangeLog=Aa,$.rangeAsinh=ja,$.orient=Cc,$.pxRatio=K,$.join=Io,$.fmtDate=Yo,$.tzDate=Zo,$.sync=bc;{$.addGap=Oc,$.clipGaps=Dc;let e=$.paths={points:Hc};e.linear=Kc,e.stepped=qc,e.bars=Yc,e.spline=Zc}var gl=15;function _l(e,t){let{ctx:n}=e;n.save(),n.scale($.pxRatio,$.pxRatio),n.translate(e.bbox.left/$.pxRatio,e.bbox.top/$.pxRatio),n.font=t.font,vl(e,t),t.guess!==void 0&&yl(e,t,t.guess),bl(e,t),n.restore()}function vl(e,{host:t,t:n,top:r,numSteps:i}){let{ctx:a,bbox:o}=e,s=Tt(t,`muted`),[c,l]=[o.width/$.pxRatio,o.height/$.pxRatio],u=a.measureText(`${n.count(i)}  `).width;Sl(e,t,n(`readout.loss`),{x:0,y:e.valToPos(r,`y`)-gl/2,align:`left`,colour:s}),Sl(e,t,n(`chart.steps`),{x:c+u/2,y:l+8+6,align:`left`,colour:s})}function yl(e,{host:t,t:n},r){let{ctx:i}=e,a=Tt(t,`muted`),o=e.bbox.width/$.pxRatio,s=e.valToPos(r,`y`);i.strokeStyle=a,i.lineWidth=1,i.setLineDash([1,4]),i.beginPath(),i.moveTo(0,s),i.lineTo(o,s),i.stroke(),i.setLineDash([]),Sl(e,t,n(`chart.guess`,{loss:n.loss(r)}),{x:o,y:s-gl/2,align:`right`,colour:a})}function bl(e,t){let{history:n,host:r}=t,i=e.valToPos(n.length,`x`)+8;for(let{text:n,colour:a,y:o}of xl(e,t))Sl(e,r,n,{x:i,y:o,align:`left`,colour:a})}function xl(e,{host:t,t:n,history:{smoothed:r,lastHeldOut:i}}){if(r===null)return[];let a=t=>Math.max(gl,e.valToPos(t,`y`)),o={text:n(`chart.training`),colour:Tt(t,`accent`),y:a(r)};if(i===null)return[o];let s={text:n(`chart.held-out`),colour:Tt(t,`held-out`),y:a(i)},[c,l]=s.y<=o.y?[s,o]:[o,s],u=Math.max(0,gl-(l.y-c.y))/2;return c.y-=u,l.y+=u,[c,l]}function Sl(e,t,n,{x:r,y:i,align:a,colour:o}){let{ctx:s}=e;s.textAlign=a,s.textBaseline=`middle`,s.lineJoin=`round`,s.lineWidth=4,s.strokeStyle=Tt(t,`paper`),s.strokeText(n,r,i),s.fillStyle=o,s.fillText(n,r,i)}var Cl=[.5,1,2,5],wl=8,Tl=.5,El=3,Dl=[2,3.5],Ol=class{#e;#t;#n;#r;#i;#a=Dl;constructor(e){this.#e=e}attach=e=>{this.#t?.destroy(),this.#t=void 0,this.#n?.disconnect(),e instanceof HTMLElement&&(this.#n=new ResizeObserver(()=>this.#o(e)),this.#n.observe(e))};draw(e,t){t.history!==this.#i?.history&&(this.#a=Dl),[this.#r,this.#i]=[e,t],this.#s(t);let n=this.#t;n?.batch(()=>n.setData(kl(t)))}stepAt({clientX:e}){let t=this.#t;return t?Math.round(t.posToVal(e-t.over.getBoundingClientRect().left,`x`)):null}point(e){this.#t?.setCursor({left:e===null?-10:this.#t.valToPos(e,`x`),top:0},!1)}#o(e){let t={width:e.clientWidth,height:e.clientHeight};this.#t?this.#t.setSize(t):this.#i&&t.width>0&&(this.#t=new $({...t,...this.#c()},kl(this.#i),e))}#s({history:e,guess:t}){if(t===void 0)return;let{smoothed:n,lastHeldOut:r}=e,i=[n??t,r??t,t].map(e=>Math.min(e,El*t));this.#a=[Math.min(this.#a[0],...i.map(e=>Math.floor((e-.1)/Tl)*Tl)),Math.max(this.#a[1],...i.map(e=>Math.ceil(e/Tl)*Tl))]}#c(){let e=this.#e,t=`12px ${getComputedStyle(bt(e)).getPropertyValue(`--mono`)}`,n={font:t,stroke:()=>Tt(e,`muted`),ticks:{show:!1}};return{padding:[8,68,0,0],cursor:{y:!1,points:{show:!1},drag:{setScale:!1}},legend:{show:!1},scales:{x:{time:!1,range:()=>[0,this.#l]},y:{range:()=>[this.#a[0]-Tl/2,this.#a[1]+Tl/3]}},axes:[{...n,size:26,gap:8,grid:{show:!1},splits:()=>[0,1,2,3,4].map(e=>e*this.#l/4),values:(e,t)=>t.map(e=>this.#r?.count(e)??null)},{...n,size:32,gap:10,grid:{stroke:()=>Tt(e,`hairline`),width:1},splits:()=>this.#d,values:(e,t)=>t.map(e=>this.#r?.fixed(e,+(e<10))??null)}],series:[{},{stroke:()=>Tt(e,`accent-pale`),width:1,points:{show:!1}},{stroke:()=>Tt(e,`accent`),width:2,points:{show:!1}},{stroke:()=>Tt(e,`held-out`),width:1.5,spanGaps:!0,points:{show:!1}}],hooks:{draw:[e=>this.#u(e,t)]}}}get#l(){return this.#i?.numSteps??1}#u(e,t){this.#i&&this.#r&&_l(e,{...this.#i,host:this.#e,t:this.#r,font:t,top:this.#a[1]})}get#d(){let[e,t]=this.#a,n=Cl.find(n=>(t-e)/n<=wl)??Cl[Cl.length-1],r=Math.ceil(e/n);return Array.from({length:Math.floor(t/n)-r+1},(e,t)=>(r+t)*n)}},kl=({history:{steps:e,raw:t,smooth:n,heldOut:r}})=>[e,t,n,r],Al=[class extends mt{static id=`train`;static styles=s`
${o(_i)}
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
`;pointed=null;#e=new Ol(this.host);render(){let{t:e,state:t}=this,{history:n,step:r,numSteps:i,model:a,viewedStep:o}=t;return this.#e.draw(e,{history:n,numSteps:i,guess:a?.baselines.guess}),L`
<div part="chart">
<figure>
<div class="plot" aria-hidden="true" ${gi(this.#e.attach)}></div>
${r>0&&this.hasControls?this.#t(t):R}
<figcaption class="spoken">${this.#o(t)}</figcaption>
</figure>
<p class="when">${this.#n(t,o??this.pointed)}</p>
</div>
${t.made?.settings.precision===`f64`?L`<p class="exact">${e(`exact.note`)}</p>`:R}
`}#t({step:e,numSteps:t,viewedStep:n}){let{t:r}=this,i=n??e;return L`
<input
type="range" class="moment ${n===null?`now`:`past`}" aria-label=${r(`train.moment`)}
min="0" max=${t} step=${Math.ceil(t/200)}
aria-valuetext=${r(n===null?`train.at-latest`:`train.at-step`,{step:i})}
.value=${String(i)} @input=${this.#r} @pointermove=${this.#i} @pointerleave=${()=>this.#a(null)}
>
`}#n({history:e,step:t,viewedStep:n},r){let{t:i}=this;if(r===null&&!this.hasControls)return R;if(r===null)return i(t>0?`train.drag`:`train.no-curve`);let a={step:L`<b>${i(`train.step-number`,{step:r})}</b>`,loss:i.loss(e.smoothedAt(r))},o=i.parts(r===n?`train.shown`:`train.pointed`,a);return n===null||!this.hasControls?o:L`${o} <button class="link now" @click=${()=>this.store.stepViewed(null)}>${i(`train.latest`)}</button>`}#r=({target:e})=>{let{step:t}=this.state,n=e.valueAsNumber;this.store.stepViewed(n),n>t&&(e.value=String(t))};#i=e=>{let t=this.#e.stepAt(e);this.#a(t!==null&&t>=0&&t<this.state.step?t:null)};#a(e){this.#e.point(e),this.set({pointed:e})}#o({history:e,numSteps:t,model:n}){let{t:r}=this,{length:i,smoothed:a,lastHeldOut:o}=e,s=n?.baselines.guess;return[r(`chart.label`,{step:i,numSteps:t}),a===null?``:r(`chart.label-training`,{loss:r.loss(a)}),o===null?``:r(`chart.label-held-out`,{loss:r.loss(o)}),s===void 0?``:r(`chart.label-guess`,{loss:r.loss(s)})].join(` `)}},Sr,Er,ai,yr,Wn,zn,Pr,or,Zr,Gr],jl=new Map(Al.map(e=>[e.id,e])),Ml=e=>jl.get(e),Nl=()=>[...jl.values()],Pl=[{name:`view`,type:`string`,default:`train names`,about:`What it shows, one or several of the views`},{name:`text`,type:`string | string[]`,default:``},{name:`src`,type:`string`,default:``},{name:`model`,type:`string`,default:``},{name:`theme`,type:`"auto" | "system" | "light" | "dark"`,default:`auto`},{name:`controls`,type:`"auto" | "none"`,default:`auto`},{name:`autoplay`,type:`boolean`,default:``,about:`Trains when it is first seen`}],Fl=[`train`,`names`],Il=[...Ie,Le],Ll={...Object.fromEntries(Il.map(({key:e,live:t,default:n})=>[e,{type:typeof n==`number`?Number:String,attribute:He(e),...t&&{hasChanged:()=>!0}}])),...Object.fromEntries(Pl.map(({name:e,type:t})=>[e,{type:t===`boolean`?Boolean:String}])),text:{type:String,hasChanged:(e,t)=>Bl(e)!==Bl(t)}},Rl=e=>e.toLowerCase().replace(/[-_]/g,``),zl=new Map(Il.filter(({key:e})=>He(e)!==e).map(({key:e})=>[Rl(e),He(e)])),Bl=e=>Array.isArray(e)&&e.every(e=>typeof e==`string`)?e.join(`
`):e;function Vl(e,t){let n=t[e.key];return typeof e.default==`number`&&typeof n==`string`&&n.trim()!==``?Number(n):n}function Hl(e,t){let n=(t??``).split(/[\s,]+/).filter(e=>e),r=n.filter(e=>!Ml(e)),i=[...new Set(n)].filter(e=>Ml(e));return{views:(i.length?i:Fl).map(e=>Ml(e)),complaint:r.length?e(`attribute.view`,{view:r.join(` `),views:Al.map(({id:e})=>e).join(`, `)}):``}}var Ul=e=>e===`text`?`list`:e;function Wl(e){let t=Il.filter(t=>Ge(t,Vl(t,e))),n=new Map(t.map(t=>[t.key,Vl(t,e)]));return e.text!=null&&n.set(`list`,Bl(e.text)),e.src&&n.set(`src`,e.src),n}function Gl(e,t,n,r){let i=[],a=Object.fromEntries(Il.map(n=>{let r=Vl(n,t)??n.default;if(Ge(n,r))return[n.key,r];let a={name:He(n.key),range:Wr(e,n),value:String(n.default)};return i.push(e(`attribute.range`,a)),[n.key,n.default]})),{nEmbd:o,nHead:s}=a;o%s&&(i.push(e(`attribute.heads`,{nEmbd:o,nHead:s})),Object.assign(a,{nEmbd:Ue.nEmbd,nHead:Ue.nHead}));let c=Bl(t.text)??null;c!==null&&typeof c!=`string`&&i.push(e(`attribute.text`));let l=typeof c==`string`?fn(rn(c,a.blockSize)):null;l?.refusal&&i.push(e(l.refusal.key,l.refusal.slots));let u=e=>Object.fromEntries(Ie.filter(t=>!!t.ofModel===e&&r(t.key)).map(({key:e})=>[e,a[e]]));return{complaints:i,startStep:a.startStep,cuts:r(`text`)?Kl(e,l):[],requested:{...u(!1),settings:{...n.settings,...u(!0)},...r(`text`)&&ql(l,n,a.list)}}}function Kl(e,t){return(t?.notes.filter(({key:e})=>e!==`list.empty-lines`)??[]).map(({key:t,slots:n})=>e(`attribute.cut`,{note:e(t,n)}))}function ql(e,t,n){return e?!e.refusal&&{own:e,list:`own`}:t.list===`own`&&{own:null,list:n}}var Jl=/^(class|style|id|slot|part|exportparts|hidden|title|lang|dir|role|tabindex|is|nonce|inert|popover|draggable|translate|autofocus|accesskey|(aria|data|v|x|ng|_ng|svelte|astro|item|content|enterkey|input).*)$|[^a-z-]/,Yl=/* @__PURE__ */ new Set([...Il.map(({key:e})=>He(e)),...Pl.map(({name:e})=>e),...zl.keys()]),Xl=new Map(Object.keys(Ll).map(e=>[Rl(e),e])),Zl=(e,t)=>/^on./i.test(t)&&!(t in Object.getPrototypeOf(e));function Ql(e,t){let n=t.getAttributeNames().filter(e=>!Yl.has(e)&&!Jl.test(e)),r=Object.keys(t).filter(e=>!(e in Ll)&&Xl.has(Rl(e))),i=Object.keys(t).filter(e=>Zl(t,e));return[...n.filter(e=>!/^on./.test(e)).map(t=>e(`attribute.unknown`,{name:t})),...r.map(t=>e(`attribute.misnamed`,{name:t,property:Xl.get(Rl(t))})),...[...n.filter(e=>Zl(t,e)),...i].map(t=>e(`attribute.unheard`,{name:t}))]}var $l=[{controls:`input, select, textarea, [contenteditable]`,keys:/^(?!Escape$|Tab$)/},{controls:`button, summary, a[href]`,keys:/^( |Enter)$/},{controls:`[role=application], [role=region]`,keys:/^(Arrow.*|Home|End|PageUp|PageDown)$/}];function eu(e){let[t]=e.composedPath(),{key:n,altKey:r,ctrlKey:i,metaKey:a}=e,o=a||i&&!r;return e.defaultPrevented?!0:t instanceof Element&&!o&&$l.some(({controls:e,keys:r})=>t.matches(e)&&r.test(n))}var tu=class{#e=/* @__PURE__ */ new Set;end=e=>{let{type:t,code:n}=e;t===`keydown`&&this.#e[eu(e)?`add`:`delete`](n),this.#e.has(n)&&e.stopPropagation(),t===`keyup`&&this.#e.delete(n)}},nu=1e4,ru=6e4,iu=4e7;async function au(e,{signal:t,silence:n=nu,deadline:r=ru}={}){let i=new AbortController,a=()=>i.abort(t?.reason);t?.aborted&&a(),t?.addEventListener(`abort`,a);let o=performance.now()+r,s=()=>i.abort(new je(`no-file`,{key:`problem.file-late`,slots:{src:e}})),c,l=()=>{clearTimeout(c),c=setTimeout(s,Math.min(n,o-performance.now()))};try{l();let t=await fetch(e,{credentials:`omit`,signal:i.signal});if(!t.ok)throw Error(`HTTP ${t.status}`);return new File(await ou(e,t,l),e)}catch(n){let r=i.signal.aborted?i.signal.reason:n;throw r instanceof je||t?.aborted?r:new je(`no-file`,{slots:{src:e,why:r instanceof Error?r.message:r}})}finally{clearTimeout(c),t?.removeEventListener(`abort`,a),i.abort()}}async function ou(e,{body:t},n){let r=t.getReader(),i=[];for(let t=0;;){let{done:a,value:o}=await r.read();if(a)return i;if(t+=o.length,t>4e7)throw new je(`no-file`,{key:`problem.file-endless`,slots:{src:e,max:iu}});i.push(o),n()}}function su(e){let t=new URLSearchParams(e.replace(/^#/,``)),n={},r={};for(let e of Ie)Object.assign(e.ofModel?n:r,{[e.key]:cu(t,e)});return{...r,settings:qe(Ue,n)}}function cu(e,t){let n=e.get(t.url)??(t.formerly?e.get(t.formerly):null);if(n===null||n===``&&t.maxLength===void 0)return t.default;let r=Object.entries(t.urlValues??{}).find(([,e])=>e===n)?.[0]??n,i=typeof t.default==`number`?Number(r):Fe(r);return Ge(t,i)?i:t.default}function lu(e){let t=new URLSearchParams(e.replace(/^#/,``)),n=t.get(`weights`),r=Number(t.get(`step`));return n===null?null:{weights:n,step:r>=0&&r<=1e6?Math.floor(r):0,letters:t.get(`letters`)??``}}var uu=/^\??[\w-]+=/;function du(e){let[t,...n]=e.trim().split(`#`),r=n.length>0;if(!r&&!uu.test(t))return null;let i=r?n.join(`#`):t.replace(`?`,``),a=new URLSearchParams(i);return r&&Ie.some(({url:e,formerly:t=e})=>a.has(e)||a.has(t))||a.has(`weights`)?{requested:su(i),shared:lu(i)}:null}var fu='(function(){var e=Object.defineProperty,t=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(e){throw n=[e],e}},n=(t,n)=>{let r={};for(var i in t)e(r,i,{get:t[i],enumerable:!0});return n||e(r,Symbol.toStringTag,{value:`Module`}),r},r=class extends Error{constructor(e,t){super(t?.message??e),this.name=`EngineError`,this.code=e,this.problem={...t,code:e}}};function i(e){if(e instanceof r)return e.problem;let t=String(e?.message??e);return e instanceof WebAssembly.RuntimeError?{code:`trap`,slots:{message:t}}:{code:typeof e?.code==`string`?e.code:`unexpected`,message:t}}var a=`H4sIAAAAAAACAzxTaZqrOAz871sBIf16bqFM3EGRkfm88A33Ya7QF+Bir4TpJYk3bVUqdSRErg80HXuaj93d3tis7G6yBTvmQim628o+C7mxZjcsC0+U3tXdm809IMJcE7te32SHRA8mTaSF3FCuiH1mEXsehFi9uhvngtDRrqK5ldO5JsKTCq6mwvAv8TTvHl712LPr439IER+b656JXvnLEjxd5znBXXwzCgw4YjUhB6Jl7MfihY9v1y9shfd5idHd9UzUEo/vaD4rX0V3X4znLUdF2pQzue6VWJ9PCm6o+nzQv2I1z4/jO3jXTUQvlL/Q5X9ffQaZyTByqLFEgx+MXw4wrGrLh84Eg8Ai0Y0nN+F8zhXXMyt+VShTmAECIRItPxyWUtE0WikUOJSTzUK6HDsQDnWKlqoh/KhxJndf6pMyKqsxMVJclQ5rbST1nsVAk2QUI8YUcuuLMni08OOxn6iGkFkFq5Zi5aeZVBERDVP2M3ZVhKCdUwefv3libkB69ng/pQQnutrNKRqwAcHEgq5em/lg0VYia3IMgScyQcZwZsjmCgdrHyxLFmRDX1goW0XcYkK6JrFtkg2ht5/IK+vLu/7YZ+8vqXye0v4nQS1/AquCt5Z7+N6msuGtY3heAYrpR4hCy3POQpivas4SAacYZ0sTcz9TMSBKCZev438AR6qhnPLM0TxtBpMdy7E3lkbxWWp2YxutHk2PrntTm6r4yIWebmy6HwL9tlapTV4fQWatsPVWE7c2ja2kcYnTm+AHR5DTLo1KQPcaQSZd3AwTqdbcph8dIuuNqf4CvBrF67FfFsbrzzyNGRd/Whw4tDm8ocm2fujiE9bPYzerzKsJQxCIyKR67AETKUTC58CMUu06GZjRGntXbAqrUF2qWgZD79v0vaP+ao3wEiV7e/jbhZVgN67jwLMl3jLHQMZ8LZibHwlqxveZvkIukIsNCwCVvL91J7YEYSlUFTXbV9AuS/668iShPC8LO9bTbvxoXEqYY4kziMH1whWhEim4ZhjsCWGlE+X5+803IdJayXMJySZ0qd4HZdVGkVJCuG2glD7qsaOsqV06Fj3plK6ddd+j0UiXgb/E/tp5ptOjEYQM8MGDSo3Yl8bKJmPzcncEoTUdL6ruxAWpFHaame38w2Vl2MVAHDhXfW5IAcCZGTtCAKsVFLOaEfSaRnggO0S7YP4YrC//aGNMXtiKLgNvM/Cr296dFcGO1XM25kkVj4KKPA2upQzMosVYy8iZ0QckTMawEub47KGArMVqw+hsD64E5wOtyse+JbbqV8FGJhpro7Y8c+AdWlYM75eh1PSjjtg3q/gMVQPWmm4lehfm1hBQYUohXH0IVgijci5++5M9w77VlGdqkLpLxQT6Eu49eB63PmpTJCjOJZIDSql0ODKbQaaqbrNOVmnkVAsk9jRGGWUjVTnUerVG804W4HqwjNeWMO2qK4ul0DIKsINy/1WEdCz1CSA1oaKoUDqKUYv1WkVMIQETQvyB9WMWeWGgeU7GL3XRfuleObMYN5XOKWwCxVR2nUyqn7+WJ5m/7wwI5hyKFeT3nlv8/sIPoCzH69+U0JKvVwI+3xLRw2Xr2kHFZ0jmzUdUGJWbpm0Yo+gHGT1b8jxR65kstHi4lcqxmSG4n7pAV4GMDuD1rkGlRkIv6xx61PliCI2Lh5NORhMKfx/ORcinBMJ4D/NK/52h87gfwChePPLRtJEnxlJmNyfLW9tgC9H9BtKzjf3gJqRLfkh/gDDyPVPKAFGIHX3BAnVa7HJKj1DUX2WebFpkpIT+AEYPktlYMvq/mghUltHBc8a4S6anlPxu4DtoE9QPieNMhIS19K7INrcRf1V7iLeT8JOXJOol3rVZ/5+D0LsD8majurmIvGVIjD6AYxzGAP9VEvOxwbtE9VAP8tHL8mCuIRA2YAv7rJSuwlBchEdR0SglQHyD0QSWkY2RFiV46u2H4aihjksmC9vd4alwc9g4Rp+4ePkxhgSNUPbjWBfx/uSyeXT0tfaZhfBSLC3UfcfN0HZzTqqqOMJqZoZSwjUHaBJWO70s9Wt9qIVtk4kMGady7GdbnuTV8Int908FRbr9dBX88TJVv/1qzFshTA5R/wyUyjosO7Z00ZqDET//O4ILQg7Fh37s54mfhj6RVxz5iUhO4WqakeGuarbsbIRi15apRUxhdNNdGNgHKViVNFsOk+6P7r4itRQ+XyizPUMHM8Wo1FRZLeljGT9TnEibhYUMc9dFcJp1c6Ii9N5zLd5AcTy+j+RyOW2oT9pI7zaAm2qFvj2Jltu+U7cd2iwGHscVhstbYd7FmptAn3ULXBRroHewd9U1VSXEAUQ1wm4q6+joDBh8b2xG99D691cLGF7tB7XjITrFD+snTkfwGhPxfzEuRfZwrwCNgTd5+HkH5xXXAoQicw1bolXQh+PazrXCdtA6sc4EbreaN3E4Pclk2UP6o7zx4CvzVnrTowKN1te0H4S6AAOwFZ/PXiuaAsOOCfiV3C3Qj5dY2La/y6I5P5FBifg+ijJgiUu+rmaFQYJkJykBcDT3iiVwNSu6YbYRgAnaElIE8tPU1bUMr/nzYVwKzp1qsQFontJimDrjPvhuPVFomkC6HcIa0RbmFLQ47oYvZ4HYrTShuY46A0/lgi9MRnv4rO3PEmcxc5wJ2SxTTb+FZdlaNb/UcME/DFCJAG2qMgHD2y+ri9jXJffOZsUGeINXBZ1uw+vbj70rtXuMutVlD3xdo39wls7l6cNQ6+irDPNHXcfwMaq+OxgR8AKdijhb3l8Fhz+TM/mFx+idBK+g22Bst5eLh3S/l9zgubDkoBVohPkPQJ/sEH0q9z7K/dd5vwsBSpqXAr7YNwAyNFaI581hxi0WwlF1/nldURx8p9kVT+6dPz/n7UGh70b/aofqtDwXhImW3NeD1fykMopghyKe2RhYz+HeQbb1TkvquODe0FTAaYWVSNkaTeDNSDsI3Cn9VO8HHXmheSwI3Qyf5xKKVTRaDtKVEj2LF9CAQcVlU9m852u2QfDjHFebP9tLMyHag6DRaKMfpHdK1rxr1xsgDMMmyMXbu7O99ME0Q0Lb/bDKxvpStVP6TZitJ3+TZWl9rBMk60xH4nUm1xcGLgyd7DythYXQ3BjgCn9YBQ/p5jcaEpQ3az46PeB24KmaaQTr7OuWKszd+bjwXG2HTwzDjgZgNoe0IFNgtB0qPYBFyC+spPpPt8Y14yofP3YBlAk+TLXPGNUPq90929CRRYTETHYd3derY5kGi+rce0rk2L4AKbu2o22B02wZd1FOw2dyFG4NfB/NQdV/+nvV3N520kobWQe7nkUq6Dd4c8/JGL2qMeZsi4uL/dC2kdtTt1oAIUa83g0aZz6JrPe9D1xZoSEDzSA+uF24uttyI+o016mtFRQZTnlhU3tvb6VCs52AjCp4+0ARegSqmUN33Vw8q76qIItlgqHqEO8WMmhL1OG6iYc3wQqG5kWddVXMY6xduERTJ1VBciAk91Zoo9GGdS3PpWCzuYaRai9vfNcbiQVJRvj+w6gRlIlgxlINhemjsOvb/C+wh7zpa0FcupasieCDLlT8Zfj1++8nhBtMKwxGmAbn7T+hS5ifvb0SHy/8I3NmxXF3SpFqG+Ev/U+zuYSmhimc+qCvpYFPbf0EpoQWep8vwL//Z3x1ghZpnw7MQsQVef8HVgVYC3UYAAA=`,o=`H4sIAAAAAAACAzyV+43jPAzE/3dXsfO6+6qgz1pHMSwdFAuLpIetZOtIX9/8KN8C8UsSyeFwyBxstMctltgNccndsVg31K6f7M8tdv1sKXdDWG171O6YtaXFOAY+h5txOMuS58O0dY+zPezTuqM25UIOl9gdV+v6RYujgnXnFLpTLPqMM0dPi74xSbpKSN3xYYuWbzJUHL0OEX+jYVNqklMhXk3bOgaSJWihG8An5z1b4FDok0zvupb60OIa8dUnW+OrKmA33N9f3ZCMIH9bynm0yTgnt7pWGWfY2XLXF8OV59dAPM1h5AU3cWqQ+ofN9lR04OmcvJ5ny4pxdtvz6pGOLJB/5etc9CWMVy+HyN1ZPk06MdtSxyymbNbX04CUPd+HLijqNyO5UOylEFqvs3IBKNmnVtgeyzEIuUh6ySBh7Y/DaGlSEseZ7RvpFPjrw9+/lZIb3nV9EE17m5PyUrn6mpZnbu9HGfbvr7sc/qFiyRkRz3HUm/Ic614ar8mcRQZ5B0A2thTPMxfi5/u71Tg/hOqZ4Vd1G7Iz9P76ED3JFPVbYQ+TeZA5iyFBiKSZZK+9yx/PaAtCaVFmvfgDhIPFOLi6BgK73MIPHi30At6k6vlOWR860BzMmZLL6aKDshlmK/igCnmJRCaq7EpcM+IAvep1R8KD9r/97fBRef+HdaJVTpAuz3oon1OYWJpC0QMlzbKgac95U9Kq/yXpmfIan2CniRzjRdsXhKc+1wEYfcLhpPhIykWIU15k2iDAgZggBjJXeJaJA0nNPaLNQiZnnPANDtNTLmRtF+1PGREr8PX9JYWdia5UdF88OhbFkGkdI0gm2wJJrgYeHfm1ivqzt8pANCGjo72sUEXsuDeWF/FJBxxmeZjfXyU2aYaSqZW2XTf505KKiqyoVqL78XhT9y55qW0+nMVoUFQBks2N6rtYtrAqsPutnBv+pdNLf5MeumefDvUORwKP1NQXcaHnWhMLsQdZLW0WCXYTQSVX5+uMklEDrTozk3KjRnPu8q+RqkuFaiwVC2ggII23GqLZaW4jqU3z362aKUcOX8iuzd0tp70Ba/FCrgTxCU0DBm4J3tAILTqUFn5nP1JFxRkaOFfGJW+syhTgw0bsMVOV3EboQ3uR+QgaFc9+dLFr6yoCemIPkcp9tiG9RJAwnkpsI3YgBs/ApJjRoM0kvEpDSfW4KkAbRFdn8hqkpetHJYxeaOc06ayyu+7N8R9E/E586IkYa6mrTFelQCosSKgO0xbth+5XfmWdyM7plb0to/7Ve5m+K2K9YYbby2Rw50JBGtC0BqbYD7NDan8BwQcLtHtb0UisbzQKBJs+M2qg1R3emb9ROR29U3Zq2ykv0tkpHhAHga5MEM5zcg1Iok0MBf2U5lwXLxjoM3Nzh7eIOkSDJjAZUpsjMwg0ye987Np0F0V9UOI+DYjm0NcakeWITiCvl7+5dRN11Nn27/2hC7rwSkyf+DfzZjtEcElP7Y+8Kv/oY5z8b9YGaGyDRcSvWbMlLvimMwmv9rrpggiaA/NJ+eo3Gw4F6Ba010cEt/9p3xuNmSK3MfhSBntfVHK5v7+jBKvqq7//b8qMkls3riD6/3YlUQLl7IKqh+BBKGJeQUSpqD14Jf7MEhLvK3NOX1j6sJ2IBDFzp2933x7EbUpZx9d92bdmiw1VNhR90Bg1d9H4wf3WUPIrdghJsFG7TRsFii/Sy32qRsq9bTtpOET8E+TJVqFKm/CD5fP2mIdX2p518UIsnB8rEqyg3aLHtcEZZVsbf8BN6H/wayCIXxs1g2xDydTbTMoS+xuDXjajRM0AWFCEduyPsoFtwvH04gi3/aqMUnr21rI8N3fvSIIsperymUBvjXPUHx1UA313NhnpBkrYcc3PgdEVW+ZPWpfnvvEcjTjd5a0Ro3orLxqY3Vt3V+NKNVzO8A57Dx0KM+wc9cz/52wX3vPwNgvztoj0HOu7DItmLJfXHS8Rvfhp+/8cOV+3KFFqza4eEdDK+UnigLBXXUGbRYsMzpqpAaYK6gW/i/7RY7jrDq69eDm+MVXMC4vLFaNqf7ga36uuc6Z7GOhgn9GjdFUxCZYbddnf+VIvSWj6GS/llzsZwx3q9/OvQ5eeXfQw+RgPL8fjOESZcJr/wRM9iUnhXKnTti8NjLHTG95JOnzZVwB59Po5jmcb1zc0lVX/Qq2H/cdZHXBnC3rU2Suu6ZnKQUdwGaX4UD3n2vE34vv69pM0FV0tNR8gq71vo+WJr1JBxMI4uBHtjS4TiYFTjPv7nvWLogwSMXd+GzS7IKzUNw0ZPDZqcItXSfc9yZqDINCtUy7X/cI/eS9sdraRX8dY0SkycbuEx+bNT2lvAdYs6qr041HotClr4DiBDc8PbIRtoTw6xzEuUBqHvTljZT4eZGa4K0e8znGgMa4KYpU4OO1KD4PhTHQXYN3haVxXiYyNn4J+m2dpKyqd9wcFq21fNl9rjM6m4ou/hs8cs5SS3vcwhsS/BR86KY5DG4e8/coAcG2AFLsDqpToKVKvkl3Z/tYKY6re4ns4ghv166K2eyJVk644d9eMNQau2lnPAVbpMk+F0Xc+UOFBOtiRaEcpCJ81c7546UlbB+yxfWwoBrkPrfuK2UGtxC9CBbWPeNHg88W1h1cb2iv5Hwb9F7S/zVWZeKVyocdgfQ8sz5qCfYptGHl2zrZeqzOUjMx5n26tc1i8cFxoGbOZMczTvOSQYYODzq4WEbUbI/brLL4FFoiyNlgi/LQaG+eUccoDO2/9H+HAdlt1+DmEIIUJlnMrq67aOBs5hiAm6ey4lexemGxNb43v/wi2O4wjSfixftZtAQxjd7gOggww57X3LMYX4WH5ZgDL4fIbb9JLwbxpR9vK4Zy+VXCLgIb+xE4XO9Jeo84RLZsZpxMcaeVDf1QFEWJulkCe3HAaT2vwlEzAprdDeBkY8aEnxjAH7g1UQ0BOnZrTKBtHMVJShevUfysM1sF+3t3Oz4YZGTi4l22vgqot5+5XuqGn1ZSjL16Khj+O07410MO/e2nxN+6xSGTv3SKIR/oFZx8ydbuYJb66si/cprjzxSdPxmYWCvR616/fe7XN5BY+Lh225z63vpt0yC1nJpiZsX9mh0tY4EzUA57X/sE2r0s/33PH0zb3s/0j4vvCyVmb895W/wLubUxg7jTAL22XGgpH5e6X68SfsSM/4JcgGPrQ+fhWPTzkkXs/DX3YTxY+Hqg5qRt32ryseiQ8qjhCDmf+wjbeDCRcn+3ZfvKKmNmXGxTvWuCNwHOPMWL2o11tESxcS2uX5KohadH3kGCAmnjIMQKsXisIde6kOlOU4TA6WUC4E3MBJ7WVcSg2IFoD/AgTphnl2A+nMICFkpeiiKHd2xSpedyn2TrNyzF+JZc88sybicoBHXvnVr4rR7bR3DcPjLp/DbDN9oAzFjmj+8wfD6vzBlT/k+kmyqNz30kjAFRh+uox0HYaKH+0Yqh0mCvxFLf+zz01D2Iy/IoNhVfMneaRzRUXH/aodxUVFwiHZ/kxpBOH2SbNsnpFz8DkvISnNX2VrlKAydGjrOVAZ00awmUvnyp2kqA5oK8c/K5hu7nCFH4ePXirr8HPvGuMZAbKn+7lz345MPW1uwZM2Xs8JZ/HOpSLC5LEH+K8GbRCOWhEuQ7ZZ6dn4l+Y/fpnZCNU8XqIXP2P0+zKpV34lYTXselTx09ozwQkktov7dxdNHGKIHYx1L5smaAX+ZATx7dfv1nFCaE/65mGFYX+/btt4uCFnyRnaLc09NJ+/w4DrFg4zugWX3JuS9+14nj++8+FCg4f9vI9SmRqN76l7wB2ne0ZcEP20yw340O+ZynzkSWWcJYnWHYNS+Zx8L2GKZgMzSLMgLFN1BAKfeinc1UuI+EwhUYoM/Wmucmf5Afjd+8aMDFu8nHiefiwzNjXNQETm+n/CWd22tcj5QQQTkaPlTp6z4GT9LYltqhk+VTDGyWZV6HGD1Lz084lj28/Kspvdh3kSV9fz7LJx3VNJsDSrymhKhfBAlJXBRyz/ty5Qr0OQzOtQ5uNL3SskEQ0hu9t7tA6CnPXAHyJ6yd5x8PvGZQ+dNJaYnYztwLwHbIau9OsZHeJVzCsvxUTKnWn2w3mbEsNNxMI75BcuSrZrw007KG+ckpPf2Uoc1jKQ0zj750MR7B1+P1YYDsliuXtVoJ4KxgquGRG8Son7kmylN2MyFWiGsZ+ZmoZqh2ezfG/OVBka+uuap1L5cpH+HLTxKSLySfpHnFtNS6TTu972vRmSLd0fHNrQuQDD1z77uSAJ5zTMstgjbHfym0NWki5y6JB07gvJCICapddHBdQSD4qVk0s8CqbJBuZvGjjWeOU9E0vdeYJH0uOP2989L6zIgroPJbaH3HEKyeIHWNEYPcDB7FX9PHppzc/5BlVX+lJj4oDhL7z4LhmIP3nGgQnyFZ3Gk/WSu9Uln9OyQj/TQ2eML9UmM4jgNPkDip6DnvNNJFfFaCOILaB1C+/rrdgpE86mFsXygcvkChlx7Vyjon0E5B4sKyTrzslLZzBoBZkuly1jM3kY0j+sbMv85Rz19uROZKG3qMWpmJHDvKac8YmPE9Ev297riHIMO4qXEk8jVtxi/dQbdGTmilpJ1R0/30waSbclHndl1TsbOATFiufNtROxoDiWeDIpOy3cgAzxDfj7jLojvPdAZeR61+dePJzdGz931+vcmxOYKer4nt4c8D413pRf3b4YKzMw2sKE+xnZDq/Cms+8rWpfgRWUWpjN2OKaiYifIxiLFXlMm7xGjtG+wqqjuHS+W4t/Q9lWVjdnHv7qDRaikjKWI37po4JNu7UHshU40ky6yv0noGc59vea+y/lnNT5DPWnGaF6KiuM7gd1QzIHXOc80BITP5U2RvjzJ4DletmkCe6yujr0WQXRyMTvibXBWJnPt8rN06SklvQqYmal+Ou41/ho2GvcJnf+CPMlHShIPvvzJzqV1Loc3n8OjCGmOhvLl75wnjgd2khzsx0ldTGmcYBU4yaX+uyTdD4lfJ3+fQfTlxCT3tuTBPdGfN64p+7jsYcoA/aiWwqjz0u2iYZQoPhdWPY1f55HFdmsSTlsHw66UyyssUsgUeW/tgcutViUTLNh9sSVIFlRfWet1dZxjcC0zk9xs74sIKxtNf7mPXC7hSPMNSN8kxlKdMRlOauO9Y+Eaett6KoxxWmWlcFSVXHbXaVMQEOYV5BX9sKYZu0uCKr6jDrSbKBQ4qaw10wbHZ8ZHyA1LDNaff7+gZs+dcQdP2KhHVRguE6ojfKiSHvhG0aHKmp+TKrIPmjrY6hh+o1FxfctS17zeOajM1+nI77sj2KMl0MEmLaJcniyUEOcRV+jiPNHc/1O3XUxdMac6Nj9Q0wgBwXV9vWusfoq5suCUIcbvTBS+tOuNX9rhwhfabxkubF3M79v8u4gicrwfNXk0CcDhLrSuNavVnRZa/OQdp2E40MSNslXMoptxG22+UrFes0ZkQ7+XWiWS61TlwbLwc1TMaYIDDaIenhcXmUX6IZG54yxIDTrSU+CKJCuDHf5owSpyk5Hr37HuWZvrjJNioDnCtTOeZu0dixnkzTBWx9ufu8Ynh408OdXG70t3ad5Sk3Ks2hQSzRd4gpgqXj1t3b8wsqdVNa1Sd9b0QpgxNu4Mh7k0LHe4CIhScNVG2OiLf9egQmYcY01MKAc+z7u8jpmrBBLLDFrh2znIzrCtCV4yKjLmZhwGLIDzaaFz3WNLgsdSPW/POR148mBmZQtUIofjTwN6aeZn21TQkynBvhqQp1iYfCn6WkEm+ShvRbLo1vRx6mFcSqeKnqqgznHVUuYLFmqwrgj8A9XXzi3U225NUcmh3iJZpRXDX1nharq1ypN7OtDZ378lN3QVsp+k1jlJny4ZO7Lc8c4WC9/Yn//ufHIwXmZ/p/tNcPf//ppYy3yLLg0wYLGIw6XScY7Z+wlyVKIaYO3/gVmT7Negx5iTPm8MXi1anQPqouyn7O7N8BmhNN67ohA3keQe6iG9ssKjNFJR/05sYuTeFcXijTMY6eSi6puhkT8i+ciF21ZPRyK6beegWUX4bJUJG+/bQ2+/8BZxjI+pQpAAA=`,s=`H4sIAAAAAAACA2SWabLbOAyE/+NWE62umkvAFvPEZ4quSHqLdPr5ulDR7IkWqAE0ukk6f7jfvVqbJ+t9tm61ds2pFLdmcusWIhvhw61NwGb/tAF8l61f3UaePvPTRhfEhjVN02HDtmYqWlesU/Ju/QycFJURfuDOc19366o1P7OSZ2vefLFmdq8K9+pZVKlYk6dE8IBCUS+otovDlSI8bjN8n77xmH+qL0Ps2ZoSI1RQGS7ZgyawpGHToWt+I1vUxtmiMjgxrsDfeR+pcGWOiyOQjetrSzZUG4X1GEfFwDeLV9oxcOi2agR1qqogjXs9XFwqoNeqRLWpE5ryDRB5T90CqDGZQwqa2jW/JMzK5/tMq2l21T94lwRHDXeUIeuuoST+UJVl3QMNrMemaENSKE+5l4BopiQcFKVgMQA5Rdp61kKGunXqTxqykyaa7YdC9VAFUoJ0T5caSlFV0YuNakWFk8FkZyc88TVGenqYgK+z3TyCEgLBY5leKonCrgXxCUSqA6oAQrRDqyvCfSzOdpI85fJPq4oBgndzJr7+uCurffNcmBxxPu6MKXWaO00U10ubDnpJ0wgNJUG0JDixB+h0/OND85i4TF6KVp6207yoSSp4cebziqii44NiXSrY67uGnv2ZFxuWPEmeKa/o4CU/JdSmN/IBsGDl6OlPu/2CJWkfq8m1D1k/+JGuVn+m2P6MLxazTzZmG9Dg5AFKdyozSioOY/ZNxSVQmS46Qd79fneWd9AZ15QWu8Ghjxlv4HY26PAiO7iOtXpVYEuw/OXKE5vI5O/iMsqLaxKnxxe07rGJxPniPiTdrEkYWtPbCyVnN+FA/vYO9RBznZg+a7dwL3xcTK6CTqd26zrJ9Gb2axviW5wGh0Sux4dE/gwW73ggXdPTGhakFhCOkJUorsboORZEztxt/H12SHuuB0GA2YHOJL0rv6SaYEWmHE8P7BJNqG2OH/IeSoppSbkOuqfv6thUDSALGxapP3yNIwLBUXBALtmxxLEY6nTfrqWr6ZkXFgA18X/Pi6Bsg7zkudYUJ7x2OxmHV1CNrGKFvIjMmeYf1t4ht9ptZV7+Qg+h6HPtKDRI9uPhj+xIp0vWMoRa8/DCuzzN2tYlx4/AwDN/FJImSVuSv7suB0E9SBmZmFa95FLSZuPHRnA/XIJKzBnYxz5jXBJ1a5TZfCPfj8lhnkpM28qJM0E4vxjMOtG6RBouLeOwloMuw22YUhxvh2Qc51Dyntb9haAIi8JCCCud36Q496QMBc44CQMpgfqJOEm/neE1Cpw6vzX/f7/ILAzGcBNdU+6aFR43G1CJj+TF+i9STUPEb5L0jRk79ZZ88vuIUPwrIfOQ6JRFPqul2KuvfoFuibUm/fJ/w5LvoYrEi84D8UT+f1b7Xyl53b+IRFxrIh1h+iFXhNWnekF5i1PBWjn6F5nWlpi4rgT/s6zwcJJdaLACAiPlWPbkmNXfrupCUe75YCC2bPWzuro15TtMgIhwLxP8Apz449XPNf8bCBNUWz5ECEgt/qbIEBDX5K/DJaax8xUfkCt6Pwzu3SXAYwO3PWKnTtnOid2TkS5MY2zeIigM5pVv+CnlSkCo8RsxM8NY9oM3l3Jb8x9T1ZXf4j0B3lA2WXr3yb6Hq2XQham3QIWeqe2S20+FE9QNxqQUY/zrVYswf4BLPJZ69RPNwSDC95abalRHgcaiGpx8KJMRBY08HjpaZejbaNfuSgxMIBAxktIJ2zZcStA5Q5rdHYZxnmUIOX1aGn5d1tpKQIJBNwoKrlNR01ic73QepIAJUrVX1yf/PFCzDKRNqOBA2h458xMqUK4m3mnORUnw+CrgY8dbB7S64+sZUChB5JxkbPSFzIV9qrm7wiYdaE9Ue11Ah+BXMc9GLRfa7xtyl+C4zNcuyKzo3krwVge8DXFf4xiy6KXwGMl2BoiaoWuFV2Aup5+52cP7AmQafEi/EFHxYI6oR+fVHi5ZBBc4THzDi6b2pkZgG9+lXKStCGbSnO6mwoD3STMR+dz18GXYfwlZrJH6vH7GnKw7CVQvLdvLDjJ+gvy2yMvwqUl6T0GVFiGIJ06shgSV/QWXWFyOlOH1HIjH1wJqHVGzvyLCCcZdLng3YnzB+4AOsEqF7rbaNqtLysW8im8FySvbpiPyEcxOfGYVJf/rwsbRVJjw3syGaU4Q9g71znAVhEpdy3TMqdFqOLCyIQLxZolgqxNsv1FdA3IODypeS1YHZPej5TdJaUTMMR9wkTupIzpNsW+LyuhlVQiEdWb6aDojeIPWyRkTfsMB6lQ7AiPqMrUnGGWVgrOlVROBQLiBAjzSnMy4f9FCJFpqQ2A8SDuTx8wrbxxw889lStnuny5qmi9dJ6XuwksGahuvAlXuseJKS5w5nVjDGE6RHe0ll6DWlwgHpe+uXoG7BMcyeaS7hg34hQ0p4KiNh8iVZHgyPtOA3bPTSAGkpz/NQamJXjQ/XRFhMcR5Qbo6/MGEtVXtYUN1BuY+eG3rcrgzzp1gXclNEqUViIHmRYFJu0qPqT2LrJr0nVycgFeHhGj9DjNCYFIB2hy9zmxbBWAECIgcWIeHsprTw09ZAwyg7tHFQJC57yUj5DKOyLDoCyL5XddMYiPEx4OrJLrLnW5C1+0p1Ov1ZYetCZawh2dwJKNAKYY5/qWfkohXAq2JBuzJPriCzUrB8+uco1GmDXWXtHYFkBkTeL2BrqFMiGFzpuAJhF52xisnttSqL6QGVMh2ZqFMP+l2CV6QBxBsWmGKlXFCwkB1STKImrdCaiCfQZGfxusMQ7Oc0nJLccxqMFtsMTQDYtWVUHs31SK6Jr7yylEBPArJnD0f0uIzm+BDpBWamNvoHu72OtHsthRtyh3oObKEC7ZTEBQ2QIEjhYIwgtwvykewmTn0aGhzeDy7OtgeuXlHaGZq/nznaFtU0Azcos8bKyTqtj0SgbUycopRP8vvJapNxcKHrCjCfnoZbuAU+zoGoG/SKGUJia3YMdqnzBYx1LKh7dGdVBMLkOgQ1MZXU9xFytJ3wIb4IFEf/I1xDroNiktbRp+YZF6Zi+jajCRzcqK23McoSq3Cor4ntwHOxjtAbIQhhLjUDYgl6HJUxfMK9RNFFT+JorKM8CAN7OJJBjJqHvKI4vSvvvk3EVEOO0XqxzTpo0DuxyJaoI+CAdjITDjHPHIlbZQUA0iDS2NuU2gW3n6/lbhF6VpFI0nNo616T/aBwdBmH9ypF1HnShnziG48siP/QJAlUP9hozBN0+knOxvFVWtoXIXZoxDjlSp6RxEKlituKPZA0T6SfQq3GeyriN/EFjqkhMcIoPPMYBBS3rdowr58eNl8M9kD2sEP1/cjc9OP+vK+vrxvaGkS7HPCKyOTTilFHwCpMzcaSCUhylDF79f6lJgWksRk1jA4X8KbuMrEa6kXfp6BipSBySTntnxprhxuP+my1/O7T69+VZlwZErHkYFRgLlXuLIGNsRorPvujG/v0aKqMokYDFCPkR4lefbsphmY4ey7Rp9fISI1eV293IpaIeQ0+kjENvkrwe8/49S44D6jhsX0zkd74HN2JppcVjYc+1mdoGKajQ8jChNIghaB5qYIK7mLMt7BlR7j3qhVizdFOgaZDit/I1/VhUd3IuDxKE/SULmb5rwDJx1mHhRZQ6PFKwLTV8burlBmzLqvhXSKbC7h3XPsHQjv2TcxnjnufkH5Ubk5z0ENrzeDM3OO1JtbdkxYbq581p47RY5dVM7qc7ACU6JTcQNGoHfm9igvWXOhdfZU3Rp1kwCdJ0rWy8QrueJRGIEm8bI952YgLoQLu1470MFbkLksx63+QT24N/JGX/FMrLgsUWXM1iV0kV84g4mii7B8NW5kKW9P7ubEnntXi48NwQS9Ucl4Cp2b2tL1FOYR+cbgZtcx65DB9vtvxaogXFOM9kxS3dmUpp51l97PylJPTo4TmIP8jvXWqgThqhLwlWTNXHwdhSUW9wg9tHxSmYColKHPIAkj58WWSZ4hzA5Bs2oEM4g7YxYA9oSeauqaQSY+56iaG7M9xfbFoTbRI6QIq2OM3VfZ/E255iaezS7h21b8pgYnTp46Pra1Eb6MxEZhpIe4N9V0DrXCtXOrPKeL7bPevlc32uLuif7MQMP8f11hK67KYvpOfDeXtjv1Z/RTA00gnOHdB2zRNOXDbKJXJTPa2OQt07JO4OnIQy0EZDHqxd3kXTHVA3E0mdPsCrKcXdEbST8iHdSdc1ZACTqHjSNXNKaeZ8n1wlkGa++BB6CczvvUY4yF2DRJ+K4QNZXkUoqkJXJt78lD1NQbahGnaF+DqobOwxyQxDXSg6Wh9eQe7d3OHccUJ4VSN9Puo+XE8sqn7cPC3HB0D4Nftrp09p3M6L9rr0JSbfMEi0q3fVIueBsAL/dRa8hCnRmxv+pQoW6EXuzXIuU9hxbcYhV9iHt+/0TzaYqdvk+nXKHcDeW6ecAl5GBsebLHcqUJthZWk3waOHgdHduhQkYKaQbUWnj2pSDmu3L2XhNvz12jExuYN4FbprGfWzq5+z4L8rKHRRrgvlJBh2Iz/XLXHCZqKkQrLDoVLByorDwuXqdNgi14OXtNzUM1/mqQ67I/q0Bv4h59FDK7h9ni1fT3VpN4yMHsELoZ74Jn5dQ5ZvCv0xQghscSa8QUmeOyIxrfRTseKy0VlFj8hSapazCfbeuNi9RS0A6AZ1i1b1q5wy1pEO+KE2uUaFFadidX76w7WtFnlqCjRpWvhoBQXesJfiuXpqrAZlgPIBFYLPo4Jz7F6XGWYgOkaBsOlQ4Wd/sKhbJPqohxaqjtGLavqoGf2Pzr4n3IyfuooeL7it+VrcVbxf6w0gM/wIKdWU7JDyUixPYtTkuBtB1mRHgaMlht4bZ9P63BgUFynKeEiSLHG2VGkzvBNtxL+MKshS2jwTTKBP4FXg1bF+iTTskKS7IGLJwU3p5DkqjM6snvUFXEFExOHK/cj+3nksykXPaNZdVfBifKDa0ctinE8xj8pihwGnyPI/+g9itlA4zitPVqmZkyzccis483J5gaT2g0BeO2JBgUZw9PhMhA4gSAfm4tKZKztZvruGHcRJDDvJ/n9pEztN05WIRxQt8SkQ8phNNZRos0Ag/7ZbET9U++7hZkECz8Z8Vq/fWG4F6CM1ILEb0Z69QBonPz/3WkRpWsob0P/h2qn3IRgH1McmFdGjm9TL8q1AWzLtPw9OSXGt1hSudDec2rvBYvDM6UiRzgam2K5/gHbQCC8N/Iw4EsW6vkEK1as1aRXt3RLKJzYerA+honKyX27JDwZ3SepinVJqFBM05so9XA8ky0TOu3V6DdLS3sLu5wboH3dpm2wDwa8fgcJMAHqMRT4MlpnFC7QT0gP/dEt8/xA+3AmjQFSBwJXwwGOsQi4iPQrS0wMAVXJnHtiVHxe427MuFJijTAUcODCMncl8szb1ZfeyAnmhOfIGtDL1LZIn1iE8LZkXBG6AI6wEUOTY1CR9oDOp826IcIl9GboFXfD9Uh7MKwtC05kBDqcqYeu9pzCgyDzzi76RCHcD6iYBBgNS4fdbS+56vZbPJGf77gca4qX24XARvYsMVshTPsc0NQ8b/JYVosTNxVBfwdmcUzBOEHA3RtEgjExWLWO5pc9oaZRkQhZZdUYc2CDomDhTt6IQwANH1Xxmcn1LYBBTnbGi60McESLd14uSRd0FENO6ZWzpXuBXK/oXoMgoGiMz6+4zsknuMcV7MpX6jDH9zdrcSE2fI/VZhB7e2Voz6mzVfR9KUl7Y7AGOFQzY4Fv0NAhzvruG3RQW4jTFGSU2ywFvi/BcWv/29XiQs8KiF/pGTND6/F6h+PZpMJbgLnjJdhZJITR8ArAMeEwcHq12UuY1oiTvdTBiu1L0dOeq4SwnKiKXmkUJcyFXscqYJtebYQ2X8iyCbEDI4K/kl/dJjCKctasUDsI1bi5ytMp3Y3tI73xHIf6LMpMX5HoJxzJWGwWt5Pcrr9ucwMzf+xdXb7beu6Er/vW+3IO0nb/RKyxdqsKTFHopMqT388+BMsnV9vVmNbnyQIDAYDLmBnrz/VA5IgA45QhZCgPsOd6Frlj4JxZRZxiN/NK18s8uFt2wxQxxzHTziPvKK9miLxx1RT55CMbazAcyFSiP87jmmywD2HSQPxfv+cxRpAzi/Q8lZP0yeLT1Q5dRWX3/zmNyUHZ8WeQ+rrIOQdFMz8PSE19D56z6gfBcDilXdT+MgWzoeznhvZxqE+mc6RqGMhQ/A8jvzDi5UT2p4uEAi7GAzwGqbOBT91eDjAu3aBobGv7p515g0RjUfK5PZC3NUDXMUCUc79wuL19VRPfTZHEH5jbskT4nE4F3lEkRVp6KwmgX6gKUcO0asKY0UCh+QCEB6Gc8M9ml2MJjnkXhu0/R1JQusF7OYkP9l2NIPRY5UgZkMA8VA+TX/bjHRcXInYy1peUn0hHvez3k23yhp5AQeS9yDnyJOZQF1eclE1fUHs2Pi5VK0VbsyIEJ9eQLONqEc5NDFm2IBoDmUpnMUl/rCR3mxkzLo/oEzrkYGCO4LkBQn1xLDorQAUmHwNWtnVzJ0oPH896xVldWySZ7PYKTcxeJKW0flKRcms3z0e3iSKGrKKn4gsN1dEUxvUdO53b1kjanmo7rdA/lWD0SSkKDEs4zX+l4FqDCSSEb2WDxg5z+4aAHlczVHVKcTM0sIpjTYWHv5idc5i4t8R1CSdayyv1rpH7hBYyzEbLAe07xCUn1xZDL/ClzCPvtbTmg0gEIgjHIQQ6J5nhST8k2HH4d002vYGH65P+cIJwwq3gdR5zl30JDFrG+l68yQXm1rLUThd/sIdQ8KF/aMDgIXshVJW7WZLT5EYRHL/9O1pG8klLG4dw1U2hM9AYGKe2lVuClGoBJgCoX09O0VDsP6NGVUpd63azKmauIv5qySPgr5VkurpZDYaMpRH3MNJ5+dS3a3zUJKEYJXPCV933F2WI6PDtSaOpwemZAGMLLafejnXQrSGFZnbmeQeQpXvmnJX8wJQ12OxwF17or9d8Kg1dzUjKlpbv6RUuLjkSxFc1zfhSqeFJKWWmQnXFhgWU2jqxhqej/H/KpFk40vqhzFRX4Oe08zNlrKFVtVygdFqXTPOmcVOMwfLBzMWkea9Edf1ux1hP+ke5aKlOvGG3gIjurBg3RpqSt+VmmhfIVkjQGg8oIIn48X3iSVzk89CltVRc0/ICe0czQaEtWcGQzBr0vUU+1OwappQYK2bbLFyPFrdq7qcqibeanIcw1M5jX+IsJBoisQxGGiERtwtJsVVpsgkLBXd9epBQVhlS/F+X1vJBB9ij8WWQc5kDTeoZSiXoZJN8UQF4RVHfgMimSB6+Mh5UvNKsklcDRw93Y6x8vnjYxVcYOZF7gQZADr03eJtJZtfmDi51Hrij4tyTp0edHxXGaCaJV8OwkU04CeyDkyjdMeHITHrmJu7wWVsERXOrmlh0NHzUO7hl45m4n14jhZ2drTMYkXO5xgqVYL/tusRbBcnA0T8gXu1JCKZBi7D8tFhrjTCYVqhADCXrdh0a2JwG1vZsdQuRNrUHdcQqn3xzSs3zxbAF787I+Ix9F9tGAj1x5XYuz5WTMiQURRulqkV2PfyxcE09zKU1bzjbQZvYRSHfb5nVhLGow5uYeZkdKSXDWiD0s371KUpVKagiZTX3WWkDNvi5ubgKnaqcXjf0PtAHOhsqqIYusaFoFCbaKYR3JeFBljYnLr6MflrgO+OV3LUq3HD4bEmYdF1f2h2CE0Dv1h9lszG40PtUfEGoxAWl0/DAWZ49wcUTa0ZLWDVgSqi1IBSyt9g0i2gE2aOoVvQK13XhC3hqi3sT/OK/3VUQGZidYPGT/9LR/K1QM1K0bsvPSEKygDB6gQbEu/ukVVMeb1ftsslWkl2qxi2ZQ6r6/lmsggyB2FaxTsLkfcfk+V6XQ/AgyhjSCGYlNxqOZbMZPHosvVpNW5rZLSgFLsKVATVa81ah8RvNLeBKPsX8Y//XpCijrNOfM4z6yh6XdbJkdbeSijRGumwWEVit6vhnqcPSxEPkzTBeQ7Ka7ZvT3+skTas1AiGYGZH9RNy7eByhmhcivEjyt81BOgm+bl81e7/aT/tiQDyJBcjZN1lUK11Uiu9m9KZJflVNAbnRx4BMPIa4+FT5Y6k99Dro+ZrnAFyIxCRfdm00qO5juCCPkTWuibKXxoYFrsNLLLNpSUOCscukbDzlslgAgf/W1btDcOeGHZpIcbQ+efHlJFxcQjlsw/Lhe/noyusMdTD5tLpbMJUiz6/o+Hq5ykoLbzeVPF5fstbZCkx1o3uOdyOD3HHczJyeidimuxlq5XGThMPB2dRwrMmCJv66XbU8wixkeeoSrFw3/d6QwYDjXDQNR8bCmnXQF9PI+Gx6aU1x66X9ud4EjNQdftKPC6teIGoy7XpFfaIQIc2AgwDD/vSJYXLVrHkB6Kqs2sMLgkIfrhTEJD7dATQq5fOkvBPL/D4zit5GznrVwd1EYbbu3TWVjZQL8ykJp+QkldWNegYnKuzH598qbUbnlYrYOVBWznouWUECQZ44diWFbik7ULaN1xtfYysxRA6u14N3ue6vivigafBEkZNSegc5VDSaLKqsLSOOxwECNj1ck1l/1iDx05Y07f1ftp/jqNQ2kDT62G3Gk9Wx3Vck1JNoU0W3qrLD6ExzB6SVwbpv8W4Lz2MnAWtBA2nEI+FD9Ry3g+2XXiSRdv63cmnaMcwRjVNYdb18xykeLamq+D+BIs1hKk7/1ac+9TRF/tnmI8RKcVE1qqYdrX6fTF/DxlrhQA6BTS6+Z6klbgVI7VrNeZK8xiqZXkXm7RgeoO9NuCGsLIkSvEs8JqrUx2PI32jYSONNdCyoNRQMhKFTyB29DzPHxbgyiWnPIf7B/2La7xpVjbrEoBmqU1CO9Q6azRDCQj11XaVWYbFReNIGPB1NBR7qnz/+Zbkl4Jg643fbgqYH/Ee5DQ7L8LBmg1nYRzxRKs0E0hAqX9Bqv5evUcQD8+w83UDd0FuGM5C1//89hSEl+sKC6V0ZnIoazwZZfzyRwzu4SbbnYKuSb+5Xk9AJpzHdZJ9/rq/3A9hKzTJw1H7CZxAVzY8s56nzchlnBUywizgszt5rXV8mzWOw2R0xxDUczRWbmABV94+FUAnet+S2heWUOhFuti8xZmgSfDwAGHS6/cAvppgig9XJNO1fjzlpcFS5BE3fZ6l7BIMa+UzOooWfZXfoebWUR9U6S9r/GM+Y9Zi1GDK8O0hX2qaRo3D6qnIKw9hCqVkVY+L7SZxFYBOMnRM3nvgrVCb1f2f4a2zPMOs9CnOlrRRql0Yr3WOkF5sSKCjFpdmhbY8MKm2QmxEvKMSmXIKlcZ9/dtPBZ9P9QpLU9FDhtfqoaNuL5cdlwyVal7Iakkfd17XJFHhGvSyzlZrDALFALUlGK9xqv2ZZk4hhV3Bi2f60uGVdK/e7sdjEEApxRJq5Rl3lkyP85rlGCrGlv3LTbCGZQxoFU25O0uB6oU34EjWCPH7biikYgMqUbGrseIZUrjI1rcxTtbndQzoseNk4CAXbhxINytFIH/xaYemdrRK3Ym2b935lhTl3i33Wc2HqBOsrxk36s9BdAXGn1Q3gxUu5PqLOjZXo/HO47sRFBDA+yi7zZNSlpk+xEXthuw9oMLY4vSC/hiONRcZzubxf+eblmNqvWrnOk0uWiWBycmCiUKz7nQ2gy9gyHzDlmSR+u+wnuywYHe/SS19yW84QZyyz8nw57jfW9lkcE9pnCpcnqMyMAu+V3sKjVwtcVvqTNZinz759nClVBA6QWrE7lClPpvn7JNejYueJSDwM+8Kw6lGIb/3i87guoRdnoEzuL2Ql1UndQULsEFMr6gH6/qxlu2zVv7mIhZc9hBn4A+8gZ8+5G3LM8V3hXsbs2HfTFOq2z9l0wYqE1JlnhEgBz0F604fpqb5UqXDAKdp60t5H/v6E1y6WrCn0XYwWRYNxOQpVDQYgm0ebh9jifdC+s+6Y9GwTO75TFxnLbtBCoug6BtW/BjYrir1Rw/ip4xKNixfKevB9yH5YM8PUFhkkIJTf073yXM2IcGCt54MQD0pTlTN+jWQAUxZTiQgxVYMY/z/6a287QJWBOg1OXxwMVJvUotOZb753WzAvb6Lg61NcLb60YaZ+9W+XkvfcT6nqj1WvgPH8UjEvXrmcTLjdQlnLcE+e9XBq8u6J6cp5hPjdSFN+W6iT9V4cr8rRvGHLKyH71pk3+0xbe1gLgDKFKkNvtuqNFyiJ/zQjdQR4C/NC+s36nl+HwRfsd+6g3H4w04tXVOoTTHTEtp4cyrPS5rEKPRRkkOdwPZzv95SkawfBpeiqQu/Tcmn/hRrJVlIeOjobgms5j8K0p1G+RaNC7akR1rdbDRf33vzojHbKrJQZr7jB2V5oST5Vfpjcr3jpKixWzTGifpIcK7qUZNXPdyAGg2DExYrl+KnzfG93ooV9aZq/EhcEJv3ftUHz0krrCyoYCC8qpcMZjP6ZJfaMlbFnP/DunCZuRMLpNhv6QI4RqQd2vVV9VqobX3INW1C77K+r53n/bB2SsPezpbxYe27lCXpoy/4Ti6hm38y2mTPPUVq+LarznZqQOop1BahXLEalB8nVpOsh567c9CgvhpOLHT3eT0EahGqo5d49HMDzWz3OpwtyRAXbh0nJTPFAjXmIlw2nHaXDmOp/62/F3H4TnE+4puewbZhpHVEusEU+OOr+bjtEPk3n1CidG6EWdv6SJhNBj2hRF5AYA/dSghJxLIkjZgOSebvUGMzieyHIKmV0rXtAiDmeeyPZmgj9Z/qNazDiLX8rNNsHT/bKe5NzPKaw+MyOqH3N0rO+Ng46qZfSQFQmE81ouEpa6gOeFnLpPUCqNtBBvrlfm/7scWys5WkKRyTpRE9MkRfv9JlFR9YjZ4Pn2OZPDeQUZiL+Bl6BLYAwmQlGIsMVL6EbY1QcpZsFz3Irxu3o5fDny1gV15ek9iYnbiGRojTwo8RtwXyUp/+bzyJTDSj1Sr5KXUrwEBL4pryjn0ar7H9WqbXXTwEd/6T2KYKEjpku0PLzB69TU/86si+nQpvgPUHp/nxDbL25W9H3k1uaYXwdIETto63wsxvPGkDXAz50+2kVWtjTfIn0cb9nyScvmZhN8k3Tpe6zcVtmiJHh6/L9pCcGr6sI1zJwE32UVAbUe0UeZv/nMajLlGF5Gx6KAALZNVWh/K3lnw7SW4fX1HV4J79Sxj9F509525enDrA2I/kF97GnG5zJTSYwc24tuYSFokBf60alLOIDhV1Lcx72eswuSWcFLC4IfkTq1fHN0+4dOXKngdEhdTmEw/nvGZAQP8MwGKKurQ/Ls2U1pjlednPyTA7W3ZquhR8LBSi7YutyHqKJrKdgtNRHyGl1jB81GKf8oJy3JtxYlW6ybohVH3/Ua55ybflsRDdqZGDXTWsVMEMgi/sGQF6TP0uVW+haZZC3cVgNBdUcn0DRvqss3+oHckqHCkmhld7PwpE9HPQmDjvmfO+lUVL5U33KXrOVQSEsB+XwExsHvI5rFmVOuEL4VqBgdJcjO8Y9bblr8893E9hp9eHPY/Q+lvbpu9VhrZeMpI19H0jdhqtAPJdP1Bsul/zIn1v/qiqa8FV/2ZaRkdHZV9Qdt9x2atUuQYgAhTtmzLQkdkmZG75bF7aDiFvVJU0kIWadZuR3qfy3O5dH+scupDTc8Que+1TMOXrWreKWCppNGUuRsYo31alkG0PKMarpZ48rjkwDXpKbFrD70OOszzSW14C++C4jkS+B/TAXl7eBAEA87U5m4TDorWubOGEt15JLMOMpIzX99UD6Jw0wngCb2Wa2QUC30YD2aM0ApvZHD43k2+hSxdIclpsaGTNZZm4bN8UUCzThRhnAba1OtdY/RvS9Yhm4LU0GTudB22CT5cxpJYMMeSLjXNOXN7UQYxqP35czH7WDL6FRZEFB7mO0IKmoB0X50h/3t9k0+SlVMH49rA2XhrO7/KfEhJO0HrS5ACUv+qLw0dNBqxJf9MiZrsCcSmh3y6uDZcxjWABSn6aBTqx2uFzWG0GVMBoybWJeIJMxjyQb0ijj9VC36z5t5qQvTPdU1MI9OpDeuu2Pu9mG/rdOTGNs8FgnJ7Wtu5S/LJBP1qIlNnx5S1pP0hWhpV2H7qZvMmxbin9HbEcPcntm50dmZc2bP4JgZ01sAnFLkFzG+lcqryIjt1Z0UQj76baUZqTF+iCWqHIyYRCuLICp7XsTmGFkG3bXNfi9I7E6oTSB5cKoOCbLs67h119i/GwLNZgyts+RH9Fu7Yu58cItIzN760PQGTGO2mBEHJkwPqrGTAVIt9SDuSiNzuOm0pc4ChEf97hTrRReKyN//pjmKzIi87CN38agvYtHmKSki0c11jY5JXruJCZC0oFmbT0Dd1nJqfzV8H3t9VTZguBMQUKk2Ka1EYzbkhBgy394ts1HCKf9+4y+4YyjUKfV3iHdyMAJ+PMV9vacH2PTCa0H8kP//2IJxTJuNnZqeRy0aK2FtGYrJ9M60Wb76ZRtrgv5ibfdOeWzZ6qriqvd6/zmtfKZk1JZ2t3HxwwIgNbdOHRHfs+BMESeRtouXNjhKCNoRZOF+BEbtgeBaW5zc/aAYuu9I0qujGja1OJG5RbRktstTdCbczdweDADBgxJ8hoOjX3i1fVEBjXEJw6AThx5qhV8Bp0sm93H7kKH6wXUG9QStDeTPpWeDI4t1gRkdEQs8XYuFgwPcuVQ09oWjfo60aWtSRv2vkgaiGkmvfrW+cT1YrgPQMUlJcTVZnDO1T81kn4mFyceBTQPQFFFS98IvhDNbRPtp22crkMPo06GLGoZ35wFfY+iEJAPr9QLl4QY+drCLLVDZZ3T2jeNqOxcerGAWMtTqBCcLhCpKAbKgphiUC/tx1MiFAq+DdQjgdLbePec/6MYZYNXdkBDBx3vAUZ2en+u8LjZFV/xYvjTcnc/T+Svt3l4jpffYoxX4NtZDcLtmxZy2oedb3nfNTium15noVzuIbudatZ//2P11lNYsnUpXtYPgyQbUL/YZWxz2DLNwMEFufjPEWVoWxB57dLMM8q6kSPKsqyhDWoAp1lQ+AaV5IK6J0of4WGGcDRu9kCTK+czRo3Tj+HZKyxhhnbfbaU/PWjNqsqPaf0VwtR4CVsohgxp9X5M43aTv9Vqz7hbLSw7n8C9Kki2DNFrTWtIHYy+xkEfV+NXOEounvzop+dndGS3wzqqZf7VXmfKJo3+aiLbvBz/fY/dvjm8gJ0crjjUi5h1hTI7bxEhUUGdrjJkV4/buF4u2p0w3VEG6v99tbTJSbtnoiHQB+hiSJoUaLsdWi+3wC6ZAkVd+scCGh98FMkxH4RncDRQuApWeizItAaqFWGtUnRbWWfa/95sT5nYQI23XxboxJ+4pBilAJW9joV6qMUaz8mu2/uqlnG1R15tF6Y5WRCkbXt6/UDqcLvcQFKmBOJtoMGWENInm5uoPfOJu7OrlFqnty2Wocl+1V9rZUMwUSVuokctdmTPUNrKXsbi7Ez7GJmlYBntX38ujsh1cNwpUiECs4k60iVmMczrd97VcTfjwYjK6QMt6LCnqqnT3lMwO4iSFJlS20vWegcbxJb2KQxo+XUDdpRujybOahCSYHSlZ5D6iufvm2uneaSS4NR22Ptyj6NXSseasEaRajwrzXLIfx5hrDpo+0osvzzfyFgPwDM+0RjtYm3ku98tEH3Tq75V16LkNDZvJRyFTPdt5PhC+hIXbITCphkYjVKlAIJtE0MluzsfKyKMDr0TApRRlnEq3Z//mkO42f+9r/7y8nQbiEBW0swCxbhMeQ3y3wGUTB6iNdJ96rlFn5rWtHWOzZqQhrZSSInj45tp26/evaFO/qAldLLQtjyS2eYaD+rY8VkkZBGUA/J2EkEoyNyFLjtDPkESfBviS1FA/MAP/qqzeaVC6X5aBVO5JfKVK0DXE+im7ujwgQ9+ey2ace+3C70DJ82klMbgiUIdWAoJHkf0dPMqK+4YpDgzZr+LYYqgmqyTXwxFMqhSmxwBVZ4P5pfPAcZb7F7/mjRZwkBw6mqlOoVINzpQh0+7BdK6vIcurm2JdJjqKoezybgPXzQ87bbSSJgLT3imupqdQnED8DS1YuUJDSnsBRN/ylmQ2kyPUuw40mKo8O8/S2dbGZpXlR906CxZ48B4aTODEvpxtYV04iDbJXuo0KXYt6LRS5N7h/bMF73kmTxz/0mx52aHnCKcbUR2HIwiIdAvWSpMQq3bjd9uo23SwlzPkmWMaQUFnzjoK3Srfdk9bSu4DCLQD88+a4/n+43HOPadaksiIel2hHvPC30ffx/Yf+i1zoSJH2Az9bAgXN6vt13KKwCF5YlWpKhzdMv8c9QdgEzv51LHzC2LNUlKy+REbej8dgMduoXZGS8kgcmWdY4DCNrDnVCXXz6KfLCb6orZq4VlmFHSq81mm05xnrn1e8Frl6iWeWvoZTpWoxdPABiXVoeFbFV5ghlFaSBn+esriIqWonMqEmZJhQXLDEo00+oA9+c9VinzUkeXFd5GddV53yx3gsO2cN7j5i7anaaP3n7pA1fOWOcFTjrS96FlFcmc5dgudU6MzQ8WdeigHFuyZtDrfboBjA/EDeYiYEAntUsCvR5qDPPnM8Uwh1TPk7McOS0Svqux8Lz3c+2SZlKPReQZaxF/nj6b7ze6XEDOR5AuRcjp/WZ+YgJoov5Qvu7VpPOs5ZEg5plBSiBo28hC+B27CEB7r+2/cekCWnbMY/PRJ/d1y5IihbELCswxq4/BFHFnWbExqYcvVJMdvzhrZMF20W4V58Q+Ft+11fW/6H0HN2R6OgKDeG7+5uYO373SNO2D0nNd1CTT/yOvq/232NAPGZwiqF1K/IBR48z1YyNERPgxU8cRXgovEntnMj04OqsXTGh4qDhl7CFPSR2JpkFs5OUL7wJc5SDXRtyrU7caHmJn7QCTnaREZCjVaO+2jKkZteYT44fk18piZOCnH+MNfBgAESWl4bFMAdPxBjpfX1SvkEiKDAEOrDw+us4f6lJjWYZGvPI/p3cejofyZ2vvnz5UguZ8wRfzWrza7vGmrPg3QigxzJt1zqGZUomX6YjJjiqT9kKq6+epmAWSuBZ4WTSeW9S43mKVW14ypiPkS1lp44Qi+zzcyD7pb+GVfc4QXmFXXH7xTHLEGs7t731XSkSWxV+r8bQ9QNPHcrkIb733Fw9E4c5pw6dbA39zDn6jLs+kWXAXvXvslq1phf+cHdLyRZKYtg1W9tpOP5SWJrIxbmBhQqim3OC4dt2lPrzaQ/tJ/+B7eZcfrYr8KmwbpZDpIT8POEX6kokYmIf2tV7SJQHRQLGMgxhnMMrl6KIVyD3SXzWRd86+X7d0EMu0HCVLjS5THmCU0EIwgBL11yGz2FzqFejCQsPY6ux9wj19ZiX52PH1GGDO4TVxPcYbcH56h+eeN/ENXQUPfPkTF7WxKbYF82OumUlk4TGWbdI38WJuoXpcXV6yw0c8anN7mQqDd0aPo2aIqI7UKoxeuPa22x6PbiA0NrVXYSrR7UrlHQuxb/+G6loNzs0ngj22Y5cXfcm2KJj1rHhJXzzEYwAMV9ErFzTz/LbT58o/aEl3aFfiRz54j9MvQMxpffgi9u98CHmcycSpOFtpXtCDhH3gcR7aBPEPspj8zpFK0shP0dDy4Dvh7tHcHmXSRSy7yePanrB1LQq5uE9xDIdsjK4PR/sPcaRCq13yupqO6RhyvdyfsSz5HMoSTEdZe96Brml7L7sOMvTPj/C7x13fNaBeaK7xlDAMmU9PcGjyfzhr+v9vDk8YBqjqU9YdkL1l/SFBeJcjz0RfuFt8mCL6ScnO66JUEEDKFRYcDVt5+hjriRJTXEw9C6fIUL/m+dn1RZr+bTESk3/22Ph7Rl/cuR+OAm98tmcUSDqighBybzZ8yvmrs/PJb9l7V2/Q4MSgbv3btAfn1IRJD27EHZ4Pm77sWhFzbZ/ePVXevfRLeQgo4MyhF2sJegzX49UqYnrrs6zFI5nu4eE6PdGRB9KBvt7oJ+818do9H3R0Wz37//w/dLxs8/nN/1zab3z1y69+6dsQIU04KPsbp9cvtJRUB7kewjwEnwmv8m4fD3ANYrHQhnJkkJD5U7nteJB6iMdCkSDNkjhGRfnmm5hb6L5893rSsT9BdXNoGDADGakhhsD4fAgnj1Fmu+euV8X5XygYrEhXVsCPJFHT+2Zi7GVVH8SkrMmE2wy/RsN4InzdaXiEMfw7ZwI1yX72Il94vmxblf8LQInQu2a3ZUh8LD3W6e0X7i3+ATOU1nMet5iW+sScOSOo0cuCBQPnJsnfj4Fr5CLQ7/xo/qVWNzlacos3TqRHvtr8k/Hsrsd6VfssddQlzbzNj/pgx86CvPnGUjl3Su1fstyRctTnGW1dnjHOhERO4jwWsk//86AzianiYMEuyn+yi1ApHeY+ds3o4XWiLSyPT/4CH63NDnMhl7D03FbFcbFH5Q5ddhULv/S7mZ6yy6z+OATPFOZQdzUlmtepdpT+bETHA3dx+mVFEnpszgtvm14JF/8D/sb5jejTGcuvjh+mocTg5buwFLyMPDqbqLx0kENy1FOL9/Qz23tD/fEK2TKW/4U/XgLIoMjZZ4WTi1sv6bf5SrcBvbqXOhrlZ6YvIGJRmr36ErEu3GIX952OEteRolMsBwMVgvF7uRjYNwoNeFyzBEnjDM3veHqDCDoa7d7LQAYrrRixyxRmdAvCYzZJtER26Ame6Y6dVa/03KS80EhcSTNR5orYjL13elkNYMEt5touUPb6RQSpG2kj7dwOqoZz8wgSJayhzQvmKk+weAoe6VZC81sNtWc1v7hmh1+ABzZ0LtVy2EBytUEFSNfke3OtnQRJK5oaNkY1wwxaQSkUUxNmRalpx/tpfTXAvFxND2whf9jttfj5/LHR/Oix4XMRGkmJajPTc+zKkf1Uf7Q4xKCbrEpb4K4DGfmZgwcCuN1c2YxLYeUG9lZGe4uLE6ZlbawVJ1pSMU5Fnm4/vr7/Mnh7yvjVdC2V5TKlV/5uWCeK5W3WAHuXBubsZNLXRMvKmbwk1Z4C4rwE5iqE+m2sjM59n/C6nOM/fM5tSTglbU4cU5rmBpXhFf8bzIwSmYjDQcV1gyWFnDnW+/WuormHMw4huphvOnXdV4Sru+K1JsJNfnhd14Ds199Bt6/UVjpizzgWRbjW2J8XXwfx8hUaLRKEDEmE0Ine5sxDuudqA3VMBnXuLuo4cEyoPJqcH2tKzyPm7Iil2ctLG0OjhFc/yxgyp0nZ0+P4ZzFxxCcfSZj4QbWD3nwUbABpfDWOczRi7TscWNx817XHqdPjv6la0Fz+1nHL3XeD6Fl55oyUAEb3eWPV/7AqZ5Z8UwIX+jFeGuZIJYZg+DHvlneWn9bGRV/6I+Q5WghZLL3ihs0UXXou1rfKBZTJVbH8nos75PKKEDrEf4LUYMjusDDCBCfluWISsToHIpU8KS0qQogfChmu3B49LpUOlCVmmXRumV14cdLpFnutoQgX20wt4NcFJpuZw4ZplSsZnIRtN05BQqUS4O+cAqyVt256lyiyb5RW3ScMT3UQXYkNr076lm7iUe8T8s/G5wIVBSHGhNt3jgcUvMz+Y0XjTEm8q9ahraXNMaqa7AXeDhZ41GDvG7YZC+RrS+6sJr7k4askR0OesxVv8WasaQ+hCSBE6UxPBE7QYtVqxrJoH4oau+tOwPwFNRDN4fDWOXIQyghpMLNEPKmDXeq0qJs+jTqXNFN66ghICIpO/1e26pIJMl4dFOGAa9FI7KYAfeuRslmCph4UOSsXerBn4pR0AKGf2rMCj5Jb2UVuFwIqorMjW++lGXQ45NZ7z16mIhPASauoyeu5E01jW/Dnelfuy/Z5xxGLwTjbupipEoJwTJmJwnYq1SprRGouv5KH04DiZpsmzRx3GilMAG8iRP2dVOd70i7uRbJIxPRNo7zSrDA1yFvjLJxLZOTGp6r25emvbp8kyAezHOW5Mnb8dqsQRPA96MT7A7Mq5c4XT80oPv5ABvhu3gzAOGhUKmRPxHMwAwRG2znztNDYpZY1Fzd29zb8PaDCxnso5m/OYUK91t14baxl89tarHq5YdpZM6CBoFjaFGzr7B59nq9u7rO1GsU9RKw554ZjSNnrV2KbnJ1a0lAfQq4kepKk53f4AZkyIFICgh9QvsXm5p0bWWbuaUjd5tHPtoL5bd0xIYuy81LCtPrtvQl9xqkw7Yk66GSWnJyCANxRjqdNcx4upiGdUgvun/AeZoXf4sVl0KN+qK5AKYUp6pZruiFMlv9s+aHjlb9/oW//bFjaj+1c0+j/IOiPRtpu5BUtA7J1p4iSQttUR/8FC79UDx/5hCOqWl0z2wWbfyowbcLIe3MgrlovaR85oM1RazVBrhS54X18VmfdVTDXhoxD2YulTuqeqV1rIK4ze6g3pTbKh+pqvlFpFJgwT+E7ancmopq3JQbhh4laKpEQ/EeIFjulTdnZwC4PxjcWeUhHahZxPHzQ2ugLtzpVxXN+XjZOcd6Ic2/ZYX+hijIOGMuAwovtXHiHhap9Wymgudp+OE+/qSXXkK37BocRvYuAnYzxvr5pv4CJuJXfBeeFgyall4B+OloZ62Z/fSydgKU11r8w90b6weG7Z02CDdRfGkTfpiXhIN4btuPi7doGusrdDmwzWPLm1cn0pIT1Hy3zDekS1f3qJs3qqZJSz57vpsomzt0K/mRt+sPXU4uxUQ7uN5bJPc85RhGZudubismwAnSeLRLW7NVWUZQv8yL3g67MRYxVxADpPGaty2R9fr22/NOQJ1UrXDig/UOV8lxcQmWG3OsBAHUyrP0zp4ZpaG+4g7v3u2b0+KWkqJ38zUO8XjCmhOUdRyFEPrTDvqKnumP6GhJ8I/vulhR1K3UDEDPH9+Jif5UEq3OH8VjZHPc0lIX1LsltjwfogoVz28+Qr/N8CH494Zi6pZU/+TCg4/l5OHOJJmrtvW/FuvmTMnFACzX7MfoQOEU7Hl5rUiaEATU0n5yBe26WNfkC7rufYpfi99XZXlO5g1t3zCFM/Vzq6ubI7CM8L4f4PzqpYKSgDqIart2ajPHOOb7/YMF5brz+eCyb5xlMWspmZ9yzdloGUY6O8I6BdIWrXszb34xrUKqZJpuejbwxKbIN2E6tjSqPHRYhaxW9WyY3K9nwkZ1xJP+3w1p2lAfIIhoueMsm2LTVPpxasKp58vnw61uku3aCO1qKGGjVQTKvuxA+/8h2WnD0ltgMJrcQHxlIltztpbIwxxJrlBlmDq2jLC6m22g3XMVFy/dGE/cdl7T77+bbbZNN4wt44NKCMOvNz9X4qSva59U/vctYa6o17rMO/7vV4RM65r5lQQW2g45fHHk4sL6KROMYcgV0YzGKF6mcuz1MF1eSynMBZXLcHTdtI5KOiFXK3Y3YTzE2tWyytxadQKNHjPZ3LYhVv5Ml1nJ9XWige0aywux0dvJxh3QKVb8wO3B35guzxGrzKILtbqmf/xsndYXIQOX4xaDvA2qUb7huzYYQ0l4O9OzHjFDClFFXHa2Hqt6VeATPeCPTVdSjFMN0Sj7OvWLys4gd/g8ayDPEZXrtYXMOhZZHnC6vsfvPCrUVWNEmDMKU7mKHQwPJEitV8vH4JDM9BQ31EcvHUl10nPLv4uclyU7cQ2Th5ujd/BR3NQeSKbioUWbIQFxje6COXjTmK+TEyZgUTgSwTSLwjM4g1OcKHWwCRc4maxa4oE1G/D9SorokQN7aLsAybDonuq8AqtopPedWAidqCjFpcbIG6IiXnjixG2hn24DWPOsr84rmCU88Gfe8t6ROk9KlGJGTlO/SnrIEht0HWgNOk+xlECRnjMOJg7jGf2l4tDYqjI6SO8pX9tkFGHnSb52GkigWRB2nuM2tFcyT3x3hHFAD/pYRCD1y7lKFytZtW2LtCApEingRMLjZlMoE+mxqW1XDSYrFC1m4p4gIHZY6qdrNK/dBt+0c7CaEqc8PtqsrKKyEjhuT/XcMB/dweHUxJi/3rW1ru5SPVSsAHjpcyOQ0gVgMCbxUh8bePxDVXrQlaaUNRirTyZbArzgLQWyf4oXXCaT/tdv8gXs945nZglj+lyitaJyMP1WRy49P1HcucK483eP7snY1hmERLrK0K3bbJnbqwUMgqI1H+THU3SPoLrQaqQoUcqXpgjGxM/0kC5Cm55xElIGYd3AjmaM8EceQYXJb+cB1Xf/n+Q6v+1B5anMp6wV5ZYm3TpnaPJzdabQnGt2pycaGDFr3C8eC2m2eazHOM4JaHJyppIy8ZmXIV12b7LYqlP7zesT3sL9i6eWMkvKK08mZ1eGk5NvEpU/Yvqm85+HUF/Sb0o3y5PuxO4umYvr1Mq6rvczvyhr+cip/hhbZ23Rk33uUmS3Oj9v0HlK1ajR57plGFCKZ9EcjljFU21jvPxgZz1Eya6c3WRc/0EA6NLKih/my2Ai4wuYgNmG1oOPjYyxTZN4O390NOIcM8nCF3zirhTt7vGoDgzVi8GP/vVUytLkUbdzIUqA1D67iMBD73SSs0mLcA0oh8rKBIX24TINOoIZHI5JZPejeee2O7CXKxmpIfgqleDbM+TtucS6IU2pOyXZy6py0zP+Npv0IxIgKXvnDP1LkW+nEkmUo8YZ6oFLRp7zF6Wmu5mOkYOyyz5vtgJPsNa5EcK45ISXH6owUWN7X0k2D7vQ2BFrYnXAoWPo4u3t6kB14DK8mc9QpZv/+VwJn5v7HworVBK5QLSsd90bF4V0n+96x9djZuGcjoeH1dtw5nMJ/lM8iaOBOwHTJl2me+Pp9RaeWH/VaX5Zt+awCC8vlCVy7ucFSMOiGPtDK33luOWXjxKBdvJcgHa0O8gxKNLcD6fwQ8b0pmrN4QO3A1/LV+RqUNkBOlnLGUU8tpU1mPRETFApm8OQ5KrVxCHRQsin8brFCQ5aueiBO53wr2bYHrbKVc+CBOgv5+Y2lGnwbZEanPZJcVJhCX66m6c2m354EEzpXGGKxrcbOLsPTdtgHHaSg2fChrGF8/nrlVX+Gh0I8lmUOrd60qPWNNzCY5EDBGys6sRhau706kNSt/kYsD2tZY02vT+J7OZ3opof7K9XBxNUOmZni0hnpix8CBN60AqAbbzD3/hA0Yl5u30IQEIOgM5bE1CMI679tU1Ptu8fJYZvFIvCAjrTBmM7HKOydqG0Jp/XITU9nZad3+jznXk2+C7FY/z5DVOcOp8Rx4AC7ks7A+YkD6uXlseqB9AQURet7Vl/2zSQhDYLBzKbLtRkthqP1oiqVNIV2/v7CN+bXOh/FaIMZtyHFBuy5Tpe6Vc5cMe/T5Avr/rtVNITM+lEvuujBrptpkng16C13sXmYhNtSUeJYXSKQg3Zal/RDHzol1P5T+aVo1MmN5gHrJqpnfd5M3F3ge0xUOIUR80wixafvmKMmB/txQjEq6s6oaNHuVLvCNDPuZpE/ONzAq8hZRH0zxCX3DCIY3QERhWL8wezvF2EpbpOfTjpVQ2I2qSSfz2Xx8ciUqVmbvSmczqPyeYjaZp9dAHn9BE99gL8dcxqzp9O9DwObqfa7kwWGFfFaxiqO9BTXMg8em6sC00A4V7CS9HKS820QAz/mywZTmV2cjl96mc2vHLvrhor4eIYwcLd40gTvywHR860Y94Z2qFOjV4H17gs0CrGdAsSnrPLKVIMvy2YgbfXy1f0PikZ+n+znzdELFSUAtCYDfu3qyicHoZUVAqYypgwavX7CIHCFL2FbKMG8swW7YuUdlvnvT4Xs5Pn+rWA9zGJk4+Z3Ro/6u1yD9EfHDTi9PFuR0LU46KuobGuHsczFrhNLZCElh+idRdJc2k3uK414pOplO59ukZiny0MaEqfiOLEb32scY1LXidKvpIvgs2YMoMCA+SYZZb4cCGbuPg7Ig9HQiBIG++mjlYCfrznEN6bJlhizafQ6QNiUOzrUdWDFoYaXeT6WqeaP08yfVj2hzaxIknybRH5LNTtjRs6g3d1iA+1UJvIHE7JyCVQ1hneRzjJt2yiWo+zF+K2XGSw1zWUMY9rPRf5xvwr0dh5eRbikqzAoM3hjFuLlBk+0ojFiSyaaI3YoZzXqdE36z6G4sK43mlfc8oGxrJ8YiL/XlODWkPz62kpkyxuS9Xri4w4Fl9nayPxGgyz2U3HBZIM0ZVUfD2PfQw84x0zoJVbovPvju00DBW+hODFetoUoj3boLhG7ZaB3zwYKYdaotYIwMQwNRjrV4dFxblCrRIvS7pTnk1hQiqP5dZihNhWPIqegCUXTSrPLUOIeCj92i2p74vqTwWdAzak529+YK6tFB+KSI7BtjpabqKVn0l9eWCU7WAyeX0NUhDMyNR2No0Pk+Giw9DIBQsXh3lVvf8xEozFIMCYQ7kiXyU157B79/I3BtBTsReN0GZ08X+AnjsdeZICBUobyQbJ40wfZdQQD5Ou9EeGu6fvfa5xONaQ5QbEdfsug7fpV+j/e4ofDDkdKPh5rav2/F3NzLYmb39qhQbTVsGw0p75cC4Rh7kjsOf063oMh/pVOqAn/stqrnb+0zb7CR5CHweYb8fBnOz+vL65dHXVshzH6kE1RWFgCFOjNWCXtcPtQTViunz/2T/kl+Ebmpu+5wftWVRwonCAa9mMb6jtoIXRF9aSXPxZxVbjVUKD+453D/iEMRxYOyaSZpP6X4fjkW6OUNThjMtnnb5DEtuPh3CPUf8Y0UIZycMFSutzmSadHPpAyjggRN/NwfO8KKTxNoQinwoo0FQ0i0Zl6YHlXZ+eGh96PcKzXMR08Conyjn48ViXMwm02DxgQc+N2E7exhtY47GiKh2GEOE04cwm8/0RGc+T0eXkppfHUj4sQXjSYD6VraKnuqrWTRCaFIPHQmQx6SO/5pngZa3H8qKnKlPsg6VsaGjKk9E3rPrtSRLpTp1ux6VVBYE378xHck5psq5QUGsW2lQzHQn9OregEeZRH1qQWOcLOHjXTbmgfTSuuvwM+f+1/zDpMkQBiTNlu/EWbl/XT7f4WMrQIuF82o3H1Eh2asU1Gimawm+ZufYYULtwjYwoJ13vnOkxWAZ+Qy/V8S0YU1Hr3sS76n3RSMGCJu1BfMDmTKXbJMxPwbg0gllFjuZOnHTHGbBnmHKa4DczO287SdlT+4j+8SiHESssu8VvA4vICmX2PJ+s6oTf8L14NecNhR64zpMvKrIkOrZQhsjbCHkcV0Ty3WabWFwUiQrG5xKbcWSRFjcx7l0Q0cV5bmyN3boaOl46ERPzkrAJw7Sd7WExGUmYRXGdq5eXkvX4LNDxdgDi2LrfLsuQqzPxT6Ts2J2Ry6KRmsagUdkWvdnAX5HU+TJrYDk+zKnCtExGZHBh3zTFckRYxhpeviXJLEdWnwJj3kmnPgWhdi88/+DCZo00CG+03rMz8HGWOMcmvMbOLJn+5+ySaB2TnvwNXV2Bo4r5QyLjqrMas0166O56+dx/r43D2wq5GqaBQ+5xXkhHLvsmMqbAXMhptp7daHaKXEOm8XuLlt2o7rR1v0ASIrNEknr1QX0PbUryppTkY1nQz/9g5El+LrucHvBE7UUkcgQPTkfM7syHjjDCrLMeOJvmAl1Xl5wGojbLd5i+OOUR4JRPGH074ffxJdsRFbo3RUBaAS8WM/oppAGsjvxKtKNr7PBC9W5arcjufNU2uF2zhWqLjSYe23N82hJG1KfPrvQFyuAEpJ56PRtUhdkkt49H35oeUvOWEHsCJPk/gVU6cwVOtIKEm1sGTrWYoaAHLd1Vq0EtwUYBVGyIbSiljFPGwkoV6x5TlJcu3vgu4q6C5OQihAiJ5WyqC+HiEh133i3uvjNLxRfC9RWPJ/nY2YC9ImguxI72vNOB1JGUGZ2kqQ6req+BumBZ+eYEtpX/28p+lGCDxX6MCT3FL6Zq6PcGjgeTaDRPj2w5p+zWyC///MQ23F3JLozRQLWNPgyYYd/xA8o+dg05ocAhky87bPOiI/caZ28dDR3SQVXdTGB8UxCrTZFXW9yjQUNFHg8GSA6srqrfz8kW4L85reS3z+AdkeYjPtMp0NYC/xr75hlevKB2upIwJcmL2SKt+2dVhIPC0W8JG/GjOSd/CP7xOhXGle5nNAaCPUkL92iUjbnmD6eI4siEqhQd/a/60+nbGWx3f55smcdK4fqjPZZjYnvcP3+J7I5RH2NTgt+OIWoB0LRCgjPLoXQtZLKz04K6Eir9h2Hez00xu+GuE9ybjCQabXAMoCNkRbdiM+ATJaA0t+80uV7LY7pXzMmvQOSfoi7IPw+c5y1eWqLsMFb9ostDPQm255HpZG3BOFQ/b+bpo4Tcrp7Y1f8QXH5wBgK4Nrzyy5B9CZbrv0YeZ3YK7wzvQlwLRsfAYh9OY42l4hys7Q0BG3NxZtROts3rsdk6ayXEeN3+G62O6Gbg5s6PidLXd2KOoy9q7FQgrhNJoKsPRiCINcGMA+WTpLCyWzdggjw7ulDSDNGBRDliInlCeSDbtjn7rrHUr82lMZxlCmQPrlg0M3TRlbUHxKaTvA3j05Swh9f7wxQkBJYUV4xD2HvLrFvbJip1CZC8fTvKrgF9FTkhgcln+WOpx0LYNfAv9ckQcH9wa9rpEwFUFwGBLo/RGkFh6PPn5drRiCrnremUp1z577F8/nP8ySBzS8Pa0brHWm1nSq1IZtE1vDgxNdtJPJIrwTmENvBuohyQoR7uwY9qlS6kjFEl/7kyznDJ98ewwmKP192Wh2+biB6T4uAh1UkfvAm+/PmW86R9PvQN+/PQpu0YW20IK36qcCuXaUBMN6xP2cDLfFII/9ViErRn0vElr6gVoI6yMjg+nrrOsfbph52V1bqbj02YhEaIumpAL6eLu8j+32cfWVm0Vog6ja4mm00D0o3M29hDdkn6FcNQTLQYSdBp/2Aboc5aKqbSIMeHQrRb16MKnpUOss+N4K42Qzb+EHpE2Rw05HSNOt/N8xRsbxuN7x9NfjOs9TEQ6XzRVaWmI1lKICjGVvA1eE3ntU0FrkF2xwIJzLo3IoF3Wnz4udEPQAfdSWwDg9bL1IHWA+d9NbeDA+qaIJUozNQkGAKnFd/QdmB5eKy833xsqyHlukL0eiX7FacM4ma6Lb4oUx4cQAPhhF/BSrORAP8xYNSW3ssQVXdc4rXvbln5Bkr07gL8gT/vmmUaHt0INW5K9/OyQVEA7xQzO5OutHFj1jkLAjSBOLJHiUpBmbJ7JImZpJIPCLbs4VpOZUzFmsMki9S00eICfeeGyex028+zLAWtNqYmSDIj3X1+7rYq6xaxm0BxZcKkP870C1iE4fY5RO0xWbfaD7m23ZXPuYBXNB+iHk19Ws+rprvmE3djkanqtUQbfKTKV0xFlverp7PKwLxqZP4ZrQ0B5jWWqxYSIBqjTPEVpwE7mIfYuQ1wnnqJ5l1v87m987zMhuGasXD39T3Ag5y1LF9kzl6oQBZx78BUvRaP3MvbF8ipz6odW1oOuGw4d//I9JeLc/vBfveH7qrwvf8QnsMPAiI3gplhNheW5azdS+jAXsucDMLeNXkK4ihXLIaFQCfyq/OFzrJLZF7gKaAABBW3htQ9wMVjFKUqOWr/GPftLX4KfOs/Tryw9pZI1R7xJ0Nq3IiuwV1oUcLVDVH/Baji9lCs1WDpL/wmA9GtRH3WpgmMbIUyz+phQUdQlyI82yOZY9nMwQLESfcYRmZ0/ft2desBMxC1bcDuyo2ShynhjYONAO+GGLNMOQMm2GrUkbjPjDFcFLqatLzxXRdB0tVRD+aYz7tVg6JzbFjng+94On1jwkr5jrTT9yUZaLzJxZ4Cy7IOOnAxUzY/43kTkaG1ar+upVmPN89Tx/kxVT4dz5V9A4vgugFcTOhibEhfQb8yeTfvcdrPMrj/EhZwJt1c/TgDW3pKC5vRfdPivI9t+z+5MARwPscd7iICH7oSeyMCm343HYFkdhsnCH3GDt2d22SsWcXL9gFCCeaIvAHAgtQicJARe4c59gpX0wLr0+0GPoX1K8vOK6GcBADp6Gr0oVhShlv8isPZM/XXSwluaOhKYtCa9VBaJXbZqEToJgLAcSsENvlr+JgDP2XABhWmIJyKpPBSdNlIno25jlmBdAFdCVoOkADfhyR3xwKssvGjbWY1r94pK14d52z2DkXNC26irs2Nr5uTcZYIFIUyX4CJ0EbuxKHarkGaCscc+PW/gk+jgSEhyf9BMGcFVclZmx1S46MqV6YjLvpgqEY81OApbRQxspYBmuDDDPc0NjBjjhSO/TCYaYrMKz/GkFnQKitXqXUZ8Pp5JKFhdsXM88RzwjDFR4I0pSsWkPtiSVjo/VCTvzEz2Y5aUr1yyUXeSVj24nLJQzklgD21OfJCKahdEz6w9qwjji1hlDApSpJxq3c8MIu3z6xU7uqBIOpz5StGcKa8xWloMePUVfzFJgBO/FhYnGXRcyxVT93iqWIbZBrTSeelJcPLOdZbic1DhpvsZfAqEm+m+h4QKu+VIwCPmKTGSlafGZcA8bjwp8VG1WTBoGQXbzVi3Mq5ykAfLRNlru1ZLkZbktKTtCu0bfWYHzBCXENKz3+yruUGyw74KX11FojFtSa/z0kDZucxVk0KHP8UR7t/+6lAGd2WMZotxu//XltG8jCcVlHI9eSl5BMzdIQ7usWp/GA79daCRBiEkcWjkvj0feo0nq0Z7onqaID9s5/qhzrzwQX2GOtcyC/Jm77XCW05NXgJXEp3yHTqQb+jbwglYbNmhsGqsS7HrHMTDGFI+XDrEHNRD3vuwwAMXoeXAtDR0tZRgSdb9+hndDxEfcsnc3LVJQozz+dWkqg9V+yYruJeVvF1+veujcM5qbmtN8tb/I68IrfDJZRH5uXsZAP73LGFB8c71/VFg2b5C8m7GSF7KnPDeLTLSWzn+1mMxoXqs9EvXuSDygQcWLS5kU3o3JLQ/TujJzLZne7aV35P8psmdifTlnRLl8W/+Y6rz864qKUhuQ3vkDGmgL8mmojzqKS6K1cmwxF7km1xbsH66aP0tVx8SjHI4UDkafHgjKKZQh/k7niv8q0JmfEB7+8ck2ljY0g239DYk224o6jryX84jDU+lrKEX7ulc61hNLMbb2e3nqefrPT8w/JmpB2Z2ojkwls9vUzlSiexCbPNR7p1S7DG9wdm7s/qg2fAZeNHszi4MMXeTo/CM5VcI7CM9GvW2FVAarHwZQ7eWhqBJHFwcaeZ2T444s3WUN2G4Usml705eF07BvJ6Md/8NRufUj0NRnVdcodnrhSN44l93M8TQoWyMU6jZz35f50MYEa03m38Kjahf8JG2fvA8MEdh+Xs+Gt1W+kpsvxC29Xlx6Vk2w18sCdvWOO/Ehe8rg1Y5wdZbscOURcuHgtJKan2zoc0ekmFC7RzIKblqB6YBIbFAOIZbwb6TffD5hBEJVbx/OBz3QzB0K9Ws3XZexGu4Zu7HcwUvM2c8cZ/Xf0OjWESxD8oIHVZS64VN22pzXwaSK9LwoIsnRXi80nX0J/UnGEAoL2Ws7WxL5Ob3SLsQhBY/tIf79Z0WuIxWUV2MKxD+0bRJsymMavsK/pW+GlemhbSI043VdG3UsOgOz7KC2jjWUmjZ7136NhsrsYc4yhBfZM6N/YkWe2Ti9Dr4kgimz+Y+63hKn/jr7+atZ4sJVMe635yn0WZkkfeA1Kzya36JjPUSRKPFZf/pxSy9YfTb9PL3wnu/T1ZDUn9sww1/A7nYQ8h6uH+mZ9u5oMdzU7Jc05gBlSnuG5yOz3E+VZuPS/DedX7oQ9Tutd+M5Wu3BqtdKTlmeszsW8J6vVf+JCn6nvAg3wM7zU2zBSTl9P3e+U1mRtT4yg+SKaNlJov/F6/ur1JYdFLxB6NEoaZ+yOA6ozOl8+4d7i4MPszBLOYbec5L7WHmWC9PVJ4DZ2kUrj4ad+7eeS5O1e7pqkPNQw7cZ7XH4yTsbN73/oh5RV4c3rkPxxyBgKk5tJ/PtFmcfXserBZtNuazpczbOELm0gU045RD6t6/al1k1ZPH+ztXgYp+2t+hRJnctCEn2w9sRLLGSA91CLfIKy6FMuBf24eP0tcIh5QrmmeYEms6Cu4evEVmV9T0RATLTx+cp/Eqe8eCAvWhXPX6rKoF1GHIzfa+IdsxtDy9of8e9sLReHVQwJZTxbOw4mqFH0itrp9kvvFCf6k00g/PezpFve8bjUSagacMAsOukEStIOpbixwEMNv2dEaFUvLFsAuE2/j8txKm9J3j7p/HgF35AhaYgZ9QJhzPbrHzCOSLiHqzXjT7oVRTPuWHWpv8ZtdMyZozbT2yOrjc+a+cm9MfjjH9xD+zslRzFNd7MTxzaY4K50ozrSm30ZFN1bab73zTQUG3VTVH8eIWHQTMOdcWTc8nL9UX6ZvBrslVBovQezrAyVUKBMjmGcIB8K3Hh38v1uAns/minpjhqaoOr1+HuPbsSupGznoThv2Ki01vmA5Zr9NHdKP8/tKO6YCgbf9Hww1sUOEWOdwrONKU7p45uHH2EdPkFsRg5afP8zO7vmWMhplxfz+0upjPz6J7OXqHORytFQeutr1cwRpe+6MUAxiMs8MxlKmjkV4aue5dzN5NCtsOjGkZpwTKJeTxiPNpz6CK0qhIL/sIT9YjeRZy1jP4nY7auLww9yB/ZUtCyxCOXr7Vh+wE/mKVnA+bW8pX54SoMstp9lck3+w9gsZCjoWBC/4YDNNCIua13GuSvcg4cX20lssbAy9GlSzj6PzM+UQglOKbORxmXNpGoFpa1CzbSNcTDvqWEk3H75HPqyV6DljnogoP4y+IN65kk5Pv65PmNktS0PnqoGl4O/qI4sz7OZYU5EHTzB7PvV+IQ4OVd/imNTyMeMufULZsFp8462ZHamaoPHqrFfUX5vfW3Vj52uAQuYSHZxc3B1k8Og9cLhzj4oH3S6VnTf6FhKMrwJJQN821ZpWQpx5VR0+rUMxpGxmnoI23w/imECoOBBE1+hPe6aPzBarOrmrfsiqd8HL4IRPcRtk4r9acadstEVWowk1bPak6F4yrQjJ61+Biwq56ZZPEn1aeh5tsBjp31Fq5PfJBDMsfdHJwGPF8IwIdnU0+E5oRStXFWutkCMB9VB3AzLCNITfnFE1MrDsRvN2M8PxK0wPTIYcIJAEdypMqYdgb7CjEKyRGCS+B9P2WoclSDvO7Knk1XqMKauh+lwe6+CTMD2dJGoTypi/xxK2IVmh8qmHhqP2UyqaazcXMTrKGsySk00ZM9h14Gcdl3TI7UXf12MsmuZLHxMVzft93GWOCu10ueIY8ixGeAB1BDA84Ob1kBMpvM5lG4rCVRXZiR7pe5qWzK3QTymQaTDYfZ4/zs3FQncecbStm/mWJB0gb7PMINvur70wNrN2Fl7mvVzhRIKdgDVsXkGpVahN77GsqVbRHBLb2yYba6/SsotZ1ntwFLElBDcyWKm6pK1ezURCHScu33pxSOr82PiRSNp0nPT+m6As3XnXxSxgkikNe0ZTtC5knGmyE9wimvmqfTwdsVFBb4zGK3z0S4IU3imnypxlR2enIHnt+hnj8TqxUMdvec/YCT0kSk4GSibQZ/IAwDRQ96zG4pY/OrLKI8lTUXfpqLdTmnGExKpQnfNZbH3sZy23bZ7a7HX4bRXe15e6MiTuLLm35tUvahu5abnr3Lm/jIF6WBqkV/r516sxKsW7IMnctOZMf+xzt8sB+vYvDqJjSclWZgaOfHOmlztvrCzZ8DN1GruRmtrHcM0grKspZ2zKrst7qA5MOZD4Ro1+9GKDRGS5yFSvnGdkoatjuWS1hloy9qqJq363TggN79AVSvJUP+JtMq+aWSeo7mraRvzOXPdh12ps0cl0Cq6QNTsicjWyCsgHnJ1xXIqrWe1JPF3GLp+E/w/5VH1iXaQ899GMuKabyJq1p8MXiLG7eRVUbBJ12vJ5AJ123jGIulMsQtDckP9/N8ziVuHvFsRuv4KOuq7/x4KuQ5tX2etngfoNJ3ghO6P9JiP5OMZhRUuCbhugzVIS71sT9xWhr2se3riZAozOpNUEvfhgIWfyoceRNsPLsVhXj7C0VzDOJjbMFx/xdVnvniAfOBlKaHEl2uV3C+Mz78Tka1dN6zmcbX+Cu9l8SGG8sh/iUNdCesXKqzbafXbbFg/6btrok0AkFY+dJZ+6gBsTn8a95XBedFrywF4vgo0rBvjNV0aDwYYHd/vaNv5wu9CuaGKFPkbCfsZE3H3w2+1KvmJLjYsDzC9TVmCdEotWx0sg47++5+7yBBdUGS2DtLUJCoBQ6rqhBMHafBfKUUintnAnu7zFGHDHaE9d6n5Xf51K6ZA9HDrmzKSa86Zd8YiUc/BTLuZw0WVd4SE//QN0k/os2Yx+1Epb25DOkyOtq8G77i6gZOTUiJEq7rf8hk+52i5vwhQOnFGcYS/OohjEMjGDfrIyeZHkxRCDn+KzJHG/4Ah45cGqoQ94dz9zsBoGF7jp+uMvP7EqDqov53T+IkdKwrNnGHCY9/VGCHlNaGMIKX21+Hruf6JIf2pjC7RZuWR/YjNqxG4zdam1ud5p1nlueBdHzrI3PThRV/FxMsJFWaCpPu+w5V7ZIGMCG/ZHjPsU2fQc5h6/4WfVKzns9lFq2rqjhVubhQlUE6IrqPycF/bN0Ev8kbFDbK8fCU1b0mTyoR4PsnTE1V9m0sUTqkY/JxSLF39v1Xt+iQ0WrY3jxYU4BsEPHzfkbHKwlVgP45VDoprRnY++JQSmc/S4sa/dNc5jEGwyMn6mo+vISWKZLluXRTuO1x/0BnxHtAJw3F5i4a1f0VSQzbuy6lXQIVWi3ubv/1+//fYTap2ajY/7ucXqehR11mSNV2dWcrF2kI/0Zwi2for53w1xG9QzWQjHuHhCQKJy7e1czCTUw0G+A0ISeZJCHlh05Bb0pa7s/nrLMv13SD0rkduoPEnfXN0sc3Cav2JJeOMQOcH5VaSxgWHmOLcAvFe3ZQ7Aq/QnqaJuXWNP+ZQsdGXH+s/20fsZShd18pbcBEnxECjHX3D9+DaZjgrK59f5myTZ1VBvaneOI/IJY/2+rh5LnsHUUBALdUPPTtUdotuYurY5VbQw/cTB2MWlJhAiHwGLwgWIHzKOe0RRsVu7NhzZtxpL6+H7QUJGznrv3e1igvWslJMNjpnCLJnuvSfi71y+sXusvEziVpJHHyMSb+w2wnEnzE6H5d5j5Uv2KDFrPOq+cknkGRer25U0YeS/Bpqrpme2xfj/EuL+xFz4rhLjhViYE0w6zGYH/z7v2EEo2xx2+8p2jdHm6Ij2RnDu3wgLRqPXYa20aGHG6DaVfpq0xfH1MkhJXOmr5Tr1R0CxY+0tE0RdYYZfP17ZShfOt84MOsj9EtHqU/pqKFCQykAI0QylPrSj2zgtFSsjkuhdNxJ7962P0jjUXLEDmxOkfpQvchVk7iQ7mvj1qKLUuUumiMomj+Ef+Mq+styRHzwkzJr6hbuhr6yEJPxwIOIFZ6Q9Qux80D31nvyMEkcVjdkhP0d18km6Z2LOZuRMGoR0YPHDHlKWrsMudMxFucHdMl9HOwZq7iS2uZKgXaKQ81ChIJ9UxcD9PXuQzdwSeRWvfMkdwT2aEEyj0Trf+u7IlA5RMkvIDQdu3mLN9eKDhfLDjP5wRFl93uZcF1C1rdI79dsjEmk7+wO9UTKJnpbCa2ehBi4ZdChh2bogrtOIfIUSxvcXLrqz/mVoYWIt/WTnbeCo8ZrKc4wOgZrcdugF8Wy+/2tkUrJgOOaiEf+u5Y8F7UFnHP1PG1SSICpRsmfykGj2C6/aGokE9yuRwOgcp6XL1PEG0hVlrPuVzbHLREWaCnJQx85RgDL1eRbt89pTv8QtBbNMPd8AsXgUsPL5rsY3cjfgT7pUS1sj+l1aCpgeqpmw6u4Vzcl6sOWjgG0uu2AIkwZh6wgxAsTrbjMsC9vEGaew707w6i9hVv0UNsynHmi2Wn/MJvn2nUYRjn5XSOhVO/EWvg/wvyhjt7mTJcpaxvi9j5Q7elxq7eFD2KLEDPHTj+CGP3xDBuXBnn/4iQxy7NNvSJ4m2rnsov2Idfqm+AQDcR/eHvi4JqL0OrR5/iNT/h3Zs3zbXab2y6vUHkIUdYzERNtM5o10YVIfJDlC0q8+cdseJE19ZOQInnrh8g3RtRR/1hWafuCJcmj5aH4p+U2+g9DM712/7Fi/x9B8v8+GLwOZ7vjW+ZBK5qnN2wvWn7GoHzKpX5OS56bkHIQMPJvgNp8wm6oVCtDm0RkIc8F7rcTixmVjVVh1PeAj87G5QJocT9G2kr3GU4mMk4Y3d2QrPRrKI3BV1RIWAnIOSax4i0aSn/b7Hf72TfEaI2ST/aMs4ePTd8pfHM/6qN6U4CxORWszh2qvFeTxJ+EdW3ZOimMhMCX/0W8LJymmLxs8dYv9CHn7p9kBUVKmmomn3x/TldKJFbh62qZY3u6r4ajzF2Z3d+dtWjttq/qmHQ1RDI3rlrKP4qsdgMspWfN/HZ3fshfn0TVWIhbsku0hRZXhElF1xNIZb7Vsh8mYp1Mi4wjIiaQS5fuXZFA9HCNP9PwdoOrwdTSpXd23QElmI68S//bQoScwV6mUbBIh3unQxbA/3tQDSNyDE0O0j0frsKOwN2eg6Gffex3Mo7tosLOm0LW1IGCQA0bPX4Ywd6/mz4jddNnbkafuvBkSoISvZxT/1d1Oo3NxoUhuEtCEodLHhz/MX3kFmveWjg13YhlzBQywinOjY3IGaaT0qau/bCSGt1Jy3qFXA4Kh8GrO9ga/+Xrkw40KK7w52QaJ1JPk4wfnoGc2K2Vpt+zTZSdCmBFx4wz6tvxj1rP4s7sE7O2mV4jz4uaU+y1gUzgr3lX8dA2pCdBOael+zWzIsGDHlodKxAz/8z2b9rsbtS4RjtQ1tNIu+v4gVfFyXUpL5ZJfl8PJev8GVcHywTYvPomietFtywff2v8pV0OywiRgBK0nrCXDDuzi20GxlRh/0pAqStclo9jLZDXn3t0kmtSLcRvrWjLlIGU5amSTzx1zTVkpIW/dx0OYezA5pI1WjuFg8l1h7rAEdcQ+bxH+sInB1vY8WLbbwGQNFh6rXjSbqRuGYbWkwgoMCOBsGRMnByMcJi+roVNHHmL/AtuA4k+Hl2nLV1Q6XtCa7T9pfDkNWjoScEDjAc5Tf9jXdCczupva2p+wep3TCOxf2zHP8Wt3NLFRltrfFnPOhPvgMXXRDqdu8fo251EMLiz7OsLA29zeHFVqEv9Ee+Seggi0vkQs5SSO5vElUnOq67j9YilZYY6wlsT0nuurmbbi5mdi90hG+EGdIOyy/gObZKAQcoYqvlh6DFrsrIxMoS7VVC7h9Wvpkr/9tZ4wnk9OLGYXGamXfz7HLJDvNe9lbNUzEf21pDo8S3nXTpvXJZHr2Z025qVCS2shExEb+NnJpXunAOfJ3zGvnk0yI9wRWOQ083JAM/3h4J6Spz0SLrw28fa/64J5i/1srNH8S2mww+kp0o961WJOqRTBsiOGv5aGzM4xUi3b7grGn7mZCPqy1VjDlNXtIIbDVekrs7cz3FeiIzBna53MouF1PM2Lw4r4jLY/vDKrqq5F6sIP8yucx5dX9gPZNneeNBMIfNm7UY1b0pfM2lHeoIMpv9i6zeto+Ue5BwOfLQ81I5IAUN583lBQvyTZ0qKgK0kvbOA75gvH0llliu/xrKwBlrZcph4s2NGEzqjLf0zAMTGuJDNjnQfolkCyDayrORtB0+/FwdFjwCiFw16WwijcvjCzQOwbs6vJPiYqrJcNLcSzxgZEeD7/JzvFwNjj6zuEKVWONBoiJpjUkVcADkKxX6Ft51QlZu9Ty1Rmzm3s/MOW1L7+Ol4PPzAy04fSYPflir6hKh0kX/as8G7ZjpdFECnAUfOnoTDceI4+tcuAGwNx8LmuvJgovZVHSGp0adZEWjCHPKViRQo2qaw61B/ckXlkTniZeEqraUzBzfps/eIILckN2XtC2IZfX8OIvhro9wNoSD1rr029AE3qKyfLs/xse/aZVXd+9HM2cR5wZOybjCM/wdk6DRg4Zofc+quVWFmM4REUutLx3emKTEfjfQptHdbjxoriNg3MBvwBc+wPpGwesDXPfZ/nd/O5pTFchdrRRrh5kTDlujX407QcrPXdbMpXCmJXMmNX3KzL0IrVcjHOTnNYJUeDbIhvm6KYAbKp7vu3+epBKD8EwnnH794209TMSzGQ9/OCW6AhR0hFAxUJg+RcjlbFGYtD9fexDs8ipFdnnx1g+77M47+fhlWdODqvbmbzb/2yviDcmi2MajetxqHs6B8SFdZ8xcJ7l56+IXbluAVk6ulJmRS3/5Tk97VVWxLOYpjD7UuzFSKAVofnN5njNP3AEjsZ/S22ni9e8eereYH3BOCaJr3rdNxYRZkm72khXC1jADqOfhpcOc0GLeoyaQ39zyez0afa9CwVYhihxYo5lkx67XtoTI7e7NTyOwz3e0w8U3JPRhK0YkDDIl8TEBu+sSeKreJd4GOujq10Z08nUZqPXz/2+kd1Zw1rNFWOYu/ADLHCmbXudcf/j8nHrNUaDGAzTFO3UKRs2d9pim0MZZP82ALi3aObKy64Zd9rJJXhZVxKe5YtMhbi7spyqawB9Qex89hv71p/QZN6Xs3QziLetuhcNeW2wvXf21GM2zzuCfJtuPeCpWWsPX7CeSFV1Ohb8UUcRv4xaM/kQn/wdS3p14uYw8DyJJfv6fMzi/7ygL/j8jZEii0Kp7qLE9O10pVj9t8iFHP7F7sxryEs9RAGCXAlrDxcxv2I2u6r7nskzZENtK1Q/HC6GrdLmMzJfK43FxkEjTEpPxk0WF1HmHuDO3+JNnJ650b0EG/nz1+WjY78W1lgqxNtoYKG0eMyH/X6BVpXHitEfe+Kli+y/wHdb3EHvDa2eOEaJvNKfwMWTB8FlAeOLIxqz0CWsvnpoe/wvUfdzMFLr9IrgvmyUxl7NaQQ1x6I5QOHga9LnOjWQ07ylKh2DJGTIfPgIzMdtxT1n2J3mQNuh71kuaTmxzlD/Pm+stBfKqL9rwUX+gkzaixxNEecbdReUqHcnsOBS0aNx/TZ9JT4adkBqHJKA7SRrCyyjL5A+GLOX8kVcx7sdybXeJPaTnHLwlWdp+/qGZ6xqUReKrLFz/seta+0Nlydn+kYuti4xM+/V/IzKlBaaQRZBwx1zTm0KkXAltbdGR6zTTMd1dO8eh6zWBJNwM7ImFY+Sn+OZfCJ6EizI0R7Jez5e4EuXshMwAWCZIgpw0f6SK4e3hgXoNfgoPNKv/0lkGqBMhze/bsV9KkWgmWiIP037pTqqfuXC2hkO21JXhdeQJtacYENQKkJ0AYu2svEA50+XacfRGQN7zzjUZw8dE7KFYutTpXnumxHGriWluSrjWfuia4eHRSiCPOQoFmf+1kzye+OpGdm9koo1re8F0d0OZU9BLnGAWt7MkQnFNY76wTJKpUgHPhwXxTZu0zg7ESYhLYe6WKx+5weQjL225wsCBMqhZpA3bAUGRolFZ5ke+LMsuTERNSDfSe6957vdNWgwzTVp3FgLCYzHTWLuP72fOsOeim2WpV3nTt7gOxTsaf3Et/ppNIBdoaOo4nMsvNiPYrJlsSmt/IH/S2xfm5wmEPVoZPAacacsCvDZvUZ5MuZ4eU6uUp6/r4V8pwte72fB+1fXHFn6f909vhU41Nbh3ryYzhY1WqhwTrDtas/nMC8W8gXOgvkUtpZfQDdE9e9iltsiug3nd1aR6+MT6gfHEDWzEjvkrHHkCFPbSnaLCK6OaZjOsBwAadxgrgmNCaUdlctNcsVzHIM1yMNp8W48/qkT8X5Rc9o5HjBY5qqKRSkTZ4XGInf1TCJqW3ydlyl7luIaaYlkdew82YKSgT6n9Cgf/iYSfbHvsdxMPKCGbd6By2/Qy656Rp7geLQTyaZ7FRD4RJeQMNW4o0Yz4xTk9iOVHDyw8CaC9TiOkW7ChaZm//JR895kEGwTSo5sy4cTsIp7RIag7MNOfYoRwJv7JZE2korh6TJNO7AVChf1M7mfIsTGv+3Ae1T9HcsjqyLH3e03wcOJkuGTPHFvlYLL2YWQrqRnpxVxzdYy5e+BlLX8f/A95xzPzI9lOxxzd8tD+oo4bnKhLUfzbDkWZaSTbH8uDuSMOROTuF5vz8TUdqhdJOh18fSB2Fr4/wiu9anMrntKGLPeZBlojFLCxPffe0G8iIQcOPnRIpTvz9kNvrBpVzi8QE3crkyVFEHmWBYK3glMPi7OcAZZ04xJ5m757KxunAgc6hFBu4qbpC756OT+1/6lkbDhQcR4dDhP0/si0ye3UGVn10IuSLditCjc9hJ/Xmetc+Y/MhzJr5FpiqP7hwqNXXVaXAiIQ/sY+ldezv2d/FGT8NYPF4ywLCX7BVqV6chtrAZT7AppgEbjtK7KYwpIGVJtqJE3DWf+nc2i380Oti/ctywermsXrxbU2vOovIfdoG1/pBRNVQ9qZN9ti0DyqeoHGjxPkQJIMnONYjo3DIwReUY825Vr4xQinS589fHrOaLkaua1LMdsou+6QtnTsEQouYgCvgmyE2kvcJH7rOpfQMwMd4IfmOL+gWs3u6e2xqF6BICVgeAf1ZcDUOBLDP7tmawZzBwuvKZf3H7MYeq/7o1PKZIY2bu7N1gBHgheBQOCq6bBV5fx+Xdv/X2zvuPUP+a6/CLKcUr914Ju5eOrnftUlMYRNqWMC5o/1Ikc/abXzOGDnQTE74h+5nmMY1jQqLnoH4wOVDkFKcO5HJXl82keyTP5q8Gs/m4D02GyGHGdExBPki95w11zuAdklFDvWwjHVZCueIWMX6BYm5P3rQHjxcRe+1QNH0nZoL8ezzpKha9LVpeN2oRKK5X95yAvkuAZwxYtyI7oF/f1Pmf/futcyrhg3+XcPfju7AT/pw/8fcRo4li7eyTl9OYD9zN1gBgm/94tHyoX85i6TuQCcNiCr6vAxAeliWKqE4uxHm/HWXZ0paJI3zE55uMrSE/2TUw9AgQFIpCxI53R4Bnb9SARF0uO9X6nR22sLpvt1XXRuJKF4S+QjrNVPcFC+I8AxYGVYjX1G9hrWBPTNrPWACE/j07oqwaUSRJudMwiri3hkz/0TckaSYG5kM93rG3zZTilE3PJVi1uVfDW+ZYPm+G9ObePvd6J5vXFrnRj++3fbRRzFveuT1rcnV/MNwRiUAlMtb3OhIrUt12VtVbZ75+juRFDvvNTJYtRdiC5ePovMBAaiDb2HjNDHtj+fqXX6FstxDe8010BiS/z8TdhvQzs6/z4JKpKfR7tP708qrN3XQmuwLeomQJlNWBrP2/pkkZe/aWDBF7Xzo6UTFLkzlfWGIfnEIRZz3wVM2xeYJ9Kmgfh+BwMiCE4IJIBL/T/smWPU1uwHSCztC/jwiwEQ2793lVkoYyd68+HGGNWfnjjvJqDl15FMKI6NSwqh/vI1+PWfWyMCfSJUq46ZtKqyTL7dGozPdnD5wMX8NHixYTrKDPmqGuoUpesiuem7Xb0OU21tO1YxnBZ4DQwDlMUmP/IogVeAD6T7auJeFuUMSgBUTuWncRhiDzv6zcR1330DXT8hw84z3378YDshljw/KRRdk0HPBcTfOPDf07HaJQz0+ihqc97TGWrpXMfWQOBUpiKd2TH73xJwo8S8U32fQf3JWLXbjJ6yEvcjucGzgUBdqHeIL39oz+VTz+ttlj11Jv2b9aTLIwwW+yNOQIz0HyAfwtN9s+aKsJEJhTUue6X8wjHgpb0UdMn1aqnEyhqeRCoEuMS2yFPFr4tJVbpDdf8pg65vHEXx1ks5/Y7wORO6cLq9DKdNiB23/OqJeSXxEEjQpXnbDYMR84ZvFgVi2l4IrNrWOdSvr6kAcuDe0TjrH0mdItqxQYNmiRHBp6RXORfl+TD7BL4yDDhdjv7y2BFB0jGRMMO2YvzPM4TmKWY38Y297txybzE5vuX/JGjgnyPMZEjj9c7K7AEraoUGlVgPGr/dvjDTj6HY2s1Z/1iP5yYp4AZDK6tTudIepzve7+ECJLxs38o3+1Sjn3OcVxpO1SrJpblR/ZEZ5crMNfcl7KcCxv2slA5UYEjyzyYEKzt73jChEGfNlrwAg+0FSKLrorAxMln0Q+hnGJ/sgpKvdt3aKv1aRONvEER4E+uYzl6lyw+LNqMsB0vA+RUFgqivUhs7KfDgl2emHuylVNfJrD9lGjqWrVefZB5uZvlFrbNNar8FbTPOkvX8/rbD7rhVdwEriGFl/PgXi/AKQDgpkJdyf/jW1L4UmzUTBCMSDpZ/c8YZiMofCWSO2xutiBpgj0qw53WeDWjElGYX1vdB5nsKzkuX95+PzUZY+b9e5cqpXeap3W3IwtPFfx7QL78Tf5FEuKM62uB08OWhI0CYLaNTvA1yd1wjPVbeJGPPWhX5tFifmw1+mnwh+XNkRUn+RNWNK8HHnZq6P922pBJdvlJclVOOZbOvHzZuDZyxxlUDIn2QWQliCbf0ovbu+oiYpc1+z71nHi30OCtiJ7yx9jCUbpZyNVpY1pvP5YHSzJ4U6aqeTZbV4kFoCZZPifteLPxf7EQWZtmsdGOz03d2mLEupIoQ1+ArCp0aI7CCFbh6+90ZtsBoIeS2xXsI4UzDuiED0dZa0t6hz2Fkzteg92u2sex5w7gHyMYnfRo48RyvuiUIBhpmInnWfRe4qg6jLo0QCkPJdIgN29tuue4ap0shyxipGRb5m2624icsPzyIAzTcErtgRFmS5vnlre1NNXZt+d10TXbDBfnA00+JNsuHvnhh1yeU5qjrWkHHdSaWRVNxVduoINvivugXEhvi095o/Ec14IM61ofUjJf5WeozJ8IOcIGwDIEmvf6jYuUD6n/gtsAx1g2ZlMpzD/AyPzN16YptjuOyFAdxzAMjxy6PSXisqGddDuKse6gQJj6WsO/lStQK3BIwZLRyClOQCQ//jwc+r3lrx2s9ezZWdMR1P8ah4zU3wBlzffR73mhbkop6CrTCUSEoVwJmnqz64rnT/fDBYhO/6/sxYYYsDX+rn8UN1zGGkK7CKAaAc9hJ4k2dXU/nc8RTWk5zZ5QY7lq7yNXrOnkZdhouAC1iKyg5eRnO+JS/9zaUVmrZHWZ/F3dcqHtVm0hS/3NHskj4LJ6ypke+Tt48+dtUPMb2FkQdz8sZjwt7/79oU35ZSvn3gcY/in0nceubLxb96mpXwm1sPSNSI9XlTOxWGy23eKTXran08j9n20kktFrVKQoeDBXRyk5mphobhLayzBksk3zIuTmAaWGVFDjO/HCBF9eaw9A0b33DltBB+DxuGCmzW0skSaWeR3MvsZgiAC1EajFBQTGTGDT7Rq8R8Bi/2eGgQQQxiEzHVaKu7Eg4Jw0YhSeTRmFmh4z/GNCMcfuaJ12xNZG0LReDlX67FAhmtVDUtuvIb9BGO2SJ7MBqsndkATOQgvmEW6uVgqpFxfRUG7ZHLJJWjz4ww78Yd9E9d8Nj3Q4Lwtn0KgsezUqGt+f5t8hMOrOv7nR8nX+hslnd9zqL1c1t1D/iUcyhxSCC3Re6T/nfuYdaQGQSBenHkQdDZzLPMUJElaiEo47xCrwbaIFqCxbfJlN9Ks04R066bdra4wFSDlgRb9F8eGiVk0+Je6tK3DAR3GsmhUgmtTfsSlLEJjyH2FaH0qCCE+X8pQxssrBWY7r22qsLbL4v8/3Sy8hg+XkdwB/u+lrZ93pC6QM4nd90aq7wt17ZhhfQx0kggi+SS786EEylJXoIaHbV60zM07bVqEDZb65SyfBmodgGCXD29/F3/CJ0cxJ6cVskLur7LenQp5VskHGrlJezuC9mRe9wFt8+S5kiN2QTuJWUsmUNsUax7w6fkrIO51XoP5I1CbPILJOUZzHcUq37jQRzqHsRvpXsLP/sA52/umCft5QmxWnCq52sNxq4dwiyCo2ugtyqFhlWpjNWeb3HOy2r37uo5HVxVa5vFt0h3YfaGe42JJPfCFd4AbTk78h6X8kHz0tXX0sLyzzPjuHtxvzMrYudAKeYiWyz9InCWcgt6vmB7mrx2qX4JPFWeA3CAtiu6eA67r1qwImHwxt8bxBX6v2+PKD6GopN//sBOZD8NwsFJBKY1jVk1lKdcTzTjxcc/Yg57sbz67GlEU3up7tpk3EhpZcrkf9aTsze+ZW++v3FpKQRFqjoV4ZKn7/hrbRyGbDyFPnfCT3/DK2Ur3YEPWrnyD76Jr0ds+u5jz29/gRrSJDfW7aWFebMnZUM8FUzbFIl/In/Mm3ah+QD79TEaQ0omGlRMB5+6gMKR2qYpj7zdamS41FOQUOD0wO4TRdgzXLOWh8A5nZop5jkhIZ9pACNWTykw9lKwawhQnF1aecTMH6Ifu7soqwepEwC1D/a5nk8GWivcQu9UcPno/D8T8648PX2D7uAPRWXi8ODQ/u+Yet99rw2A7HSg85HcfS1vDHsTh9/CuHIxwdxTUL/sRqDvsdJOeRywPzUZ4CfO/qcqrJjvOfHfq0e3sB4DfmAwcT5YBow2Da4vatC2KYmObI6nw0bC28BnXXak2euD/RP+7u9/1C9dOuKu7vnHsrgf9K6JVdCutgXVu4xhyttUCWF4JuDxPrY7Df0WIc2K7CSX+59OBqBM+Br//v/nTs5jCY5hTCuxyDv6umqrzfJol+bU95KdmFjWJ3+6waeeLKa14ObqRUyO41q+i6hls44avmYzhdPYeTWB1ROS9fpbDc+U73PnoS41xXa0IRvhYz1K8cfbm1MfsU2NN98dG8uk7m9cndhILWyOKRzgQnEdG8w1blWPUwwfdbWmESmzhMRCSFXN7Ct/3bHKit33Trh1mGxwYg3MtsbW/k2ID9cTHq9UtNDYvFmgiu0TZ83Ao40jovU316jzmvdbBHNWWIrwxqaHbk+rVqdZ6F9nU+y4A7oPrPh79E/iGqX/rH3fkECw3Hc9X79c+gnaQzt3cXfMCDni5+C23/GtioaAXBfTtESH+98ja/Tq6N3UBmKaKwoH61h167cPeaocy2lQEzY6Iac4i82REq1rl3Gn6CL4spdSfo5zqSzGPU0myL+XVTqxKcmTOIz22yG5lYsuNflP5sGjg4k6symJ5VIrnMma+Sh8Oz+Qnd8xBcQovPNtP4WLG2q5BohU1rMRdTzGuNRPqQUvTtr37zF97XxdWelaBydAd3WqVHVOZDCAb1gt8asn7dEqaVIQ5PupQT6xqP4+v7xjdZ2j+qWW43RUPAboNZbWrG2Df5A60+5i3E5uy7EhX6N4i/zt/4ySB2j+0F62X3tY61IPAhqEZ44x+Sm/N/4Xjr8cQwLquppscQYKfFfBWrJhLUO0UZeoZvJrwDYejQRpDAw4fUT5XPdShrkQuS0LhSMwByI6W1PiUper7ZplfUUTSkIHpCMBLwqQ9cNSVA3xiWoBMOCYoMmJvWqE5y0JFinPBKqABM/antv/GqpzNJO3uHLtRbKJDSCW3UW+4jDLifL8FJqH7xH16mPAy/DLK6EBP3PkICkWBOs13zXgS7UFK3KkKBJ+ErqA33Rxr39vuUB4+MRzM6HVfS7zsS1yCoO4/bVCD/OjVAUfLSzvaklXDys94EyXm27jorTSjvmQrQkGHZ460nEtkmCrGDE8x2PInYLt/RyBGoHp0IkoWORl/Ig/hKK3Iw09e7t9xCbPWThF4UMKYqoWtIuTTd+Y1VGH9aLFjuuQPyDYdxpeoGe+rZ2myt7qqCytResC46uzh8XUjMqGRTxoD13+y+2AVg0Zdfq/KF2tA9RLL3RhaedsUpg6cI6FOCq6OX1LO1ogoY76bzzoKNG7dhypayLpVRpsZ966LtavMVZD/OAX6XyWhxSjIA3dD2lheuq6Z5El91rnnZs9YjgZsH9Mud9TQaYuTbWW2fo/zDT8tcZx6w1KHpBI2LWsbrnnd5Gm1MvN340xIjk6F2dRto/WYCepNhhnjepP0tyQ1VxJzmRkQ5/tQp21nRPzNbXidJZAlCXRdeDQnQye6ox0xZi5zm3fInqGZb+52Me1p3G62sFh1dy1g7NSoUouLw+OeNizTtxTSr8PIdhprn0zU4+mYo8Ms0NSl7+YpI42FZe+fixVYkjotRjVjzGTndW2TY3wqyT8wljfdzt4CHZUihbKOY0NfTRBoffmxdLblvttX7kA5mej7BIwYi8Cw4GdflmY21IXwaJNV94AIczAarrKzsF5OgS/42NVh0ALe2zoeW6rtnuYOYZ9+2szLXpvhUzd5zHWE9BCGA7X6lw/j2kykoN+vZQDQMNS1LcrSkR1EbutDxkdc4kUA7aiE/lZF9s9ZDrNe/sOvMzK0NX6lHsndKEALwvfNmo8cN41HDkjtUVPJ97/MY5nHy7ts2Rod2s886Xak39iBgMGwWtF0C3l+B0lUkNNLCU/OvrU4Bw+/3ME5OSYtCP9n5cu4G1Lum3Jim+C1f28O2JObWUcuWT9rkluJ3Cg8qJ9INT3P57pchemkPU+Q3nHPXn0oi7LoK/4HXO+vj/jtzv8at6q8mAbJLpBaBbRLDxSHgmLyoJIUDms4UPa8n1O2yh1DSWaZooxLjXH+f5kpmeD5mA+HOSAXS9NlMpmAPWGLvAOvMb3gnSYvdWIDJ7VqwJ4+b1tbgvYsrYJjYa3MFxaJ6RJKHDp6u/rfBfR7HpulEn05dkCbuF9xK81x76wfFIrWeKqbC3LqHwAujwHQKUs5wfKxOL458J6BE7ktQMThdB66pfy3Vvaf9rgUyeX9OV9W7u/P9bJenrj7XxM1a13qqjdrid+tsa5jIW/lUYv4uCEINA1QJgHv165k67D5wM+xWqF0PK/z55r5DQl/occgWLye9RWJEogQ5siRtXABjaZW9yBUS/RJvB7tiWis+Wcru5V7BF2Em/jUcLWPmLDyz+eH/wkAZ5nM7nNmEXpOLaXDVG1lVQX3Q1bm3CJNJ0t61r9qyi+p3ogT3beC2SXEH2zpDzJBclPsRQRLUO2Ai1Fxs4tE56/dHgx+OjkcFHYSdSFYxjaZvD7OGwNcxrofw6/o2vVbKjw0h1DpD/iQSWU8O1GWdurKpDWTENllL9VfSGzDB0Q0ki3OAWkAtxwRQ2yLI5YyRmgRxB/YrzGONjbmsQRdTmjoHwRpXGT/Yxj/mkpB4Tii4YghlsizBBJkica1Wo+FcY8vP4aTyLwEqZhG7rw3Nl/O2khOqb7p02eztEaO9+M4GCVpEHvtxbbN0cSH+DXI5MCDBU3P3WZuEWRJxT3r6F1LZmzA5SLs104eTSEQ4VJAb87+wh6mYvSMCYHnc/ataFm5Scs+pMFUjBCZ9kxAmNE2pEynlNFRbxs75sXtlP1XZ6Jt05d7jXg74NPPxc+9JGPF/KjHY8FDqt1DW5xvGxX1vcRNbdGX9MgafHT7VtI5kayIINpTYJ+9R3iYu6F86V6eTYf9a9Cg8jd3km8LmSCXxrMvziP9RTWm/RSMyZ7ZRCt8TXTIQ7Szk03tiUoKeom7S3SnT+Y1pzG0Zwv7uer4m9l8zlxZxL/CvVUD3/CQDAjRRe0OY4jdJTeYzdPyHpHaLSEmedzwiWRX6jz1ndxHcxjLqW/6xnWW2Q4JLmcrLMeUD9FjI17a6tRah20A99q8/4KcDuIICyC6Jdu8mAlw61lT35q+1V8ZhRpf55y8j98Zed2sV6tlffkEN6CDrbkmeZf2ZSvJktprurhKvVDbfknuf9UYirNmfleSH5Qo4SIqoTfpVy1B95bbqNU8RlpXis5iqD5P2D8G0ObzJ/efZ4a/mR0+ObonfcrBz0UHHtZImJPFWJRb0YJhgkswGlWaciKz7W5JD+NQ62t/pgz7nfnQ+CFdtOsmyc80iDBFa3vG5IXQ2X1O7xbweZIld0nise8YNGoq6gk2ZvXsD/AO5mylcDt2uUx2Ypd87csIePlpy9xayyjaiL0ZHhMtTBgKszo2k5ZsyLn3OkKAFnKV34VX57KiV2oS20R/UisieL9Wd4U7zwI/dUUjWpspEk7j6OSbrFs9s/aAARRkIp0bNxdkSrAYP3/O6Ngp8jf7TKpl6AVOuifM9bJxlLYtFk9LMnU7LdD8tl7M3seVHtd0jcPVCeqO+dEgopkc3JcD4w0QpAS/ZK/wS5sdksEGW0Yuz2pe9lA55HKNzxVMJzEBUIUjY/acSGFOsoAtenYriZOkcExrFi7RHULyUx3BzmfNyFKOFIUxHJN3OA1hnLwwNpg0TK8Fw0k9EvZgS5IIp2Nn4A5S3sX34Ye23e3ubXLf0R1hYGZPGZzdjAxkCEl7esq5xYbzVXKB3jyX9zI9C2Y8C3ZLN1uFr1dRgyKcpbgFt59WTSonONbXyVRORG+uGPHrnjSdZnnITWX4WWe7wrdk8JnVeGZYhMsTLJdTakDxgcuab/XbuhJyrJpKtTOUwPweKqr6CDCcz+W7uSsnIuYxtJm2ao/Rsgpsq1jIa/TRHGPpskGJEZZo5ZX/O/GdmAf8pfVN18BVMSbyto0z7b54ZOBzAedaimoPCVaFPPj/ZsXBV2uRzWHgSI5HwT+fOZ9Yj/sCVJenTqjL9vWZZ0X6PA619mNPrxMejauY4AkyTLg8lcU7zaHCOVJ2tvcLk3vXNktKCBQI+YS3Io5Km+kAi20ZhnbBUy8RhcgqEJEuXTBzivDQWa8CtYFV6TY7EKc93XUsuWfjw+eg/eM8YXTZItnE/ZZZwSkPvdMOiFemyxyS1kkz83Dmv352wdIrPzbOpEyCnfdtd5RreDOV86As+xQbJrkuD0d7R0f3uWcRklp+CItRjQjRZ/W5CvGytdUcHscksOqQxL0CPTQhPh2ctJKlD0MfIzBGsEM8gocQhypphG/UcSyX9+Yxct8wb3Y+tu+OxRaxGvgnDEX6EVoH/JxteaCFfmjhdFxOblsdrQ/6xSmZSqa/UmE4eEjPMTbDNeixwEvJPmo4Vzj0LiL/ca9g3qA9yl3EPUx8kj3pEUklvNTijlfrR/2gewNz10MFqxP/tT17YdYSkS6c3I8ZOWgx/hvrblJeicpUKwwupcvbI6v53Bhtzdb00WZS3/whHTcfPdpX7TECoSv/xsa9W2k57FoHW1LPjn2A6FSJS1nhb7toxuUPdZFlbT/iaQcJ9vo9ML2hvY0Ckz7lhMrdY/Z16J0ypzVG/vakt5mSmWnGPHJu/Myf2KL50E3UT/MkY53QQKO6zSCWWK1maMzEiEmuYnb82WQKDsdoNWjINHiNcz0Y724+2vRcgoP0r7mcghcvtnwc4O5mekjEpFtYEriSreGDNbkrnefSeb55LAPfJivk5DUJzqSUPZI0qPvzuM9h0scH/XJzqKXjd3RT6S3tLqSHlHkIP+itBV0OUDiOcQBpb5BIPcIgfzOUsenF1TLlxOXBobkawcoJcY3vcHU7lxkPJgeJD9Q43G6euM7NM6yYkp/Rkpnq43I569yrzwVXxo2z9Vx0wU+3u61iVH4poVx3c4IOzA9yMxbyJS+Xd5zWNoCae53XlgIZcxYqnPO9tkk8HhGK63LD0u8Q0kTPe3NzsHLiDZxf8xlpP6NLFOwygQeletrfOd9dWbQm11QCJfs76DmWrLmrrVoOtBZJHKslaFysuA2385mprmZovGjs7p7quSmWP7d4bqVnBiVRyyLa4LF8inj+Xj6x52s7t8+fH6r+NtTPH+/1Wf1xOrdPyt2H9lSP+lno8HMb55eL2CeXOsCDN7UzLEnX+Z1UBh/+f4Ia6b1L1fdcRLmO75OvPdSpzeTWzm2sRzUTrhVS/sf2+c/f4/zILZ6bblH2VS/DQwld7+3V423uYM32p32JvZp5g/86pqY9gWKoljODcLQDV+o+xtwOphVQTkuGA9aHGbD97cIRZdpsdEkwjbCoKZfcxtiQY6TnFmz9VKirm3FbIdosi/F5lXoqzFmbriz8wPv9++lK4Ix/Fh5eCxZ0bLGjbpYvoAkolzk42mcZgHXw5ArGL/77R8SftJHAjN0zy/a0r6Sy2ZZuqLVPCTAgGEuCjiDItqdAUiw4DLwEyGTmvHGo4xPuruZFb9ZyVrSo6LiMA1CcIHs+aJw5c41+5XZ1Gbe4UJ6AkrQR5sUITxo8PeIiQKuna5Tlx/vMvki+fnCtZEY4X7wU3L1uOW6G9VXGIWAQYH6vi4ywLMqsG6KXfbZPMTWdbUJ0YtXi15l/bIPu+ONDNRXrzQXfSa0/67nw4DdvxcdqLLw2i6S4BXVTpfs9fta9wT+L9Yy5u/n3aV5U/BHJMQZ3Gsp5HnGip1U/3HzWT/SosOWUr4OnosR1YjuVaWga8o+W5Op/vZay6HR51HgeHLzSVD1Yc+MM5YdgtmJ/0N11PP7PNRiyqw8q/X7seHdTHATlgf9TfMkOlg+71ETzR68hRdB9tpMeGMtKQnfVnS7wrJwx4ps8g5HcwnObFVW1NQSJ87e7YSazRIWdE090+Wg1Qe5zVymLtTUcW8KH9VTfSJOumvlOaJcEkyqx81CC9cC4spWBwEhzotUtYiAv54ejacUzt6XCSCuR9dlaNAPIU1D9Bo3nMuK0MFoAQGmcGKl/zSx5OS4TDJWBkN5R14mVPu2PvaxzxO2cLJmy2TYccUMUAc3DveJFVeELv323w+QiqwOu7Rux5O0Vmk3LbWuRYFCz2WEyGeUPaQlnTLdOpTuvyoroie9vP5ShO7C0F63kMb0hiyqvO9zlVuxGt8/Pn8sHpnd6+rXD7JKSlCJ4YS9Oofqh92EZXiua6mJmJ0v0u1mLiKrpgzGMDebrGBqBUPlcMjsQucFVoVy/+f0XanZyx9pbMYzmeaGhjcTcFjwpT/UgFILnyhrKr3W7RCU0G3DicS3M5RaF12OZ1KgL6zDfVKKBXa7w4WhatCuZdoxxFD7WzNVHy5L8O0yBsQ3ftLjl7LWnp7rIo6tDaJKrbRnwHT2H/K47v62P1VEoTPQtSBSCc/Bx5/v7V9PG5CizypJ9ZWW+7nl5JZPa52/B0Hs2tUNRg9qmgs7fcvLAGB1pWaiBxNIrdzNRg24kOoT5ut//yom/6kdkbS6SupCV4B5vMOivNZyKg9ulftEHhFUIuYBtCTDJ8aLIR+ZKZ8P2uagOx+LGz9k5Ii0FGZ4K0Pm1mDQFeu5/W5Wze2jDHOb3Zq4kFRdsYKZscFYu7r6dJudvXooWWaYQlqe2NPVQH447XyUL0PW3aeDBcTkbHMXWGtGy0DtNpbTo5CwfclYejy/zRlSt7D/ga/yc57IJ2JzMuy1amanmv0xCghS5UAuZ7CmoLgDDaCNtR+Oj1F8XLcgbZL4kS2SFX/WxBcVRsqZnfSDQ0RcdC2/6zn8tnWKNzvWo6KPVy7+7rHYlmyejrf/CvLNFd9mKY3WYN3XRUn3QUbelGMrPk8ypD/bGTwVuVsSm0kEB54B5AT+gu6XxSh5z5Bc3Ukmkzc0+NummikrOD0gM0ciqZCwmDK1zOdL6tqtlwHX72j9ut/xVW+AcQYIyaBrHay8BcFLV7Sj61Nt5aM9XYPXHMEuydhwMV93P67Eq//BaF73aeLA2cPDcXvhXKcaNA4C7Z0gfuC11FctVHM/giJXfvixc4pVnVagX6g7L8jnwf/1TBoX3bbVWhNy7c2CMI8TfPi9AW3EqCAwuz08R8TciLvlskI1jNZetfqRILW1/RMMsmHGeAr/mIhePoFltKdceXvfnKH6UEXTl2BChYlan0qmljUnlrtsJg1G/+0AmyDclXC8YYjc+JBP4WHRrbSn3TttpNk7qmzTYhYpb3LCfmfYwNKTwZJcMdyIdEsjB63Qkb/WuZXgr//Evva9EMPUrKY9G6ATgBya9hQ/pkilZvRJgx4Q7DpCY/nPZlZpoWJCDq0/ZL2rBU20H8sGlonc8XMc1wSgHLV7PEfSUwLXpmwDzifzAt1qX+xN+NCv5JYsJ5GkKF42Rj25VzaWTrDou05Uv0PNpz9OLqvyp1LHGboTOyxDngXLpP1HKM3PhQBVwKqDM+DtUZ/QzBvfFuDfE5e9uY1OrFi8mTMSSfCewOUBRyHlBsqbZGPuwEeIW3JbUrEyXHC8InMqvyoDnLDi1+43jywNDac/eUHJAzO+9FPj90s3BYnR4FNkS6ZdjnSCWRE+Zp2UMShY/SWRV7J8mW8FiyYQd8fEYQ8hqvWuooTrvyhzjHWJEnnFhrkkcTndKwAnu2Iidel2AzIH/mESScHWjD30s113LDq2DKb4dbNzuRQQtxBoIT6cuY04W98C60z3RHbyPso2FQgNUhgNIdXPtWgu+CgYAGzaiRd2EMp3azYOnC/CpW6FNtqMin54+13c9m6p8+SK4d86xnOih0kGTk7F8xaHMl1G1X7dF/HZnReBfEpN9ixaUKr/Vr0a5aSAPNMRaCkqjB+NWamA0H85+Esil6Ri+DwFaz6jKkrSJbRXKwitn2RgMkOWkHtUokkT8F2t9cmAXRRQyDIPpQQ1pxZd7ph66Wv7n3yDc954Lu7Ue+6RNz8Fwv7sIxwqv0rfN2XeVVlckDDzhat6nbN+jfaGHDlnmzHTScnW9/50BzO3p17pA3eaR7s7G9rXNeBg0vMPcb3wm560XtuHdpl2Lxu8lRQ12W+sWfrfuZ99+GoXGsyZPfdBSZ8UwqwajV2MgOn7K9afoiYmiI8QxuFHelP6fIiZX4ccxjmeff3yFMR93QxCu4KT5qEOZscrBm5Wrgt+BN2JUfU823LFlXAnifZubW+04+cQJWFEdzYRr0rI0yRHHj0OYC6rhU9ZDY3HVMzyUWsWPs0sO+xMwQNkP6nZxL6Jcrmbdmb3ix2tPI2/PB0syzE6PwPQI2fvGmeQnxWThV10N/tqNegD1mzzM0yyjzDY8ZNAuU/e4lGnYaN6LYCL5uXMQR+P6i3eIydHxm/9m4a+HaBL2UeYS7BcpcaMZkkX1P1WZ6ITXY2KlyTVi9s3DS+HAigr1v7taz3rwcyp4yGP60K93LaF7qczeKX6mmGGO8KYLpkytAN0OG6EgZivaxt7ag9lCc+8ZtGTgVVTvenTXPBsskTJx26SAjaYgcu6zxP96rSflaW/nbOWyFE9412zV+MaVxebVax6kdLFi26RRySWlUUUFQHGbdn7wxL0XQDKQJi7Jg3n3us7D1VUCy6B/LV9PKeX9bO+l7bK52Y+vcdpY/fbOfcWWgkglc6GZurJ5UnxVOJIfnD8Pn4sXwaBPiA5kkj02EjhSraGc32LBw/hDc4L9VBfXJ12h9LpJh7c35nFvWRXwLnRC8qzorJXg+pWn/p2btrpjgxS/JoV/YomDkiiLZmWeduC5KUIHb7+YT1PguBFy7P3x3GtB8C9ZQ+YjKB9oCH+GxEJDkucbkJLyXSGX9fCAJIDVwsQTadjtc0jRDpHrQ3TFmp9BhrBVCFw8nxSuhXGYQzsRL912tV/c3PmpxI3SwMEnSbuNzF7M97OhZqm9x+Yfi3FuuQTsXXb25u55TgCQc45Agdxel/MVRNolFq6W7u3rqebyjHK43ki0+hh9jZzUzfRwqGrhaAbmF8QONoOUT8A7wHLr7bwDBUqWfQvgz+qUkyI7XdZ2JS0mITfebUeRkEGv9QnYNaYauGaXm5F8P5womxgFWHjIlfYALNXHe8Eu0t5WrpLPnVqwCDe63ToyZqtyKBl62rNpj8oUT19WqplGFo8VqFPciMY98WNOJyS/ByB2bjhsMzsh9sCma8qU5q4RUX7PkE+GKFJyLN6POtGcxDmD8a+mU7FjDoMmKfvxSfAvttHz/Cl/f6kfEWSDSVeymydPn6KOzWeaZbxyxTe8tlTxxRgl9CQqkmtDUToOcl0JFZxr5ChNqBdluSHDyDINCaBYSR7vULY29YT3Ecmb9dxqk8l5TS9+W0LNqpjl0nFW5mz1yzWpYIjFrj1abGFAPHCX0We+3kFDrLvweQA+Fhx+ZUyVXcd3qYS8t4rGg1vW/T+QPnOUkUqsLPfmRO6Ku6PrdD7Kpjhum8IwicCvvtVxU1GdPNo/DPWlOt3zVfUXhxQ03anamVmTwC16bwMG0tYKV+ijzL5jE4uJkLIyvXE2TZusSn1xJrZ/2JKrf+CTaITsDOwq3vaaw3r9YbbOx8Vlce2Xvak87YPKGh3B8/RFnaQ4ZzvlXbIUuhvkrh01JQdz3p1LPLFGIQw0iT+zgsZEytaZol73ad5t66LrKGo9D44V8ugAshuXQpPZfn17WTQnK6gBinAty9i2IHfDLqDed5f3WyhOhB7h929H1pbl69rJcgL0d2QTnsN2DRDuhmuaQllBcOsYpk7ZLqfZc1KEMCyO4Z7qylmD1AxNlztG6GaZwc7pPgLY1qLCRSzGKJsVaU2C7FTFc/fChMnObn1hKMo5s0Q4SbfDcTEkEZOo3kTzEa1Hb4aKkbcBlVpQm+RRI6GAqGhGVHE4Tp0O022D/6f8p0h0bjphONcD/bc6SbgW78e9s89aF2zhTXuYJIWNhPuiiA5u1zi5J0hJnEnFt1hTt2aDMKSnoArlDn8y6L7r8t9hg2i0jOKoJYcefJzZL3Fst7MWYaPdHj2CK8RbLfBzkzpq3x+veyPnT++xfhUZOao6EozuUwRJVjjAF8DFYwidCE4PN3kPWK2dACwjmU2f88T1E6h43LM39s32r2lTXPqn8nL42Z06suFHJAUTZst1bFt/Cin71McBzP3oBIvVF9CM+Oq28izZ1b0ZhXMBk/JWqYd8MJp/CcUIYIbEwz+058pCrZzRco8b9EkWpdU7f70c7ah5fRokOppN3HWiUyyI38DfomEL3d+v6idbK9SgLPDiIY3EQaeePfOXSBWbKy5JJ2mwKtnQZwOVbYBXurDNxIirQ2pcS8ZUI474bZrL19AfrxpH0EctcuIz93kVuMtU3vhAixGuT4XPezG6cBDdz8ucjXbbfDELuh/z20adwZu8Z2v0A0hDX9YGHDtCgxVedatfnRBzKq8hnBLNqoMd8HuOHaH4tqCh18rJz0A474bVBV21rwn/SM2ZvINEFNIumPUoVgQfT0pfPs4XnLzsNXWPKYW0Pg1HZ+ngtAG1Dmff3Q+sJI69xRSC65LvZx5MZ7+bH8pCYv8yDG3Knq2uEbSawoN3BQX/DspQsqh2r4d7vplBf4Zr0WeQGznPnq1jbNqzl69P+bU8UqtuozbFMC9aBEu1Lo1Hl6eH4auOuwrvwoqIhcH0nVYfG2RvHo4lyKC3o/cQt8qy6zh5qOpRF2eqN1VGQQblB1gi2ZbtWGiJS3TraT+Zjs1f3qfvj3afT04VesWWbm1dxq61c9q8Oe23qtrnAH6qbhck/xKN5Bwn294FOii655IDOgNni5CWMYlUI833VscgUMQpzVqGmaiT/F3T+qxvzOe8nDY9vfXkM10X89KYExaVQAbcdxZWDscKYSmHEzmB47WYqMo9kBO2jad1Auy5a8NtXy0CdrgY8RBB9kbH9/iqnbqVneYp+RM6BpE/gX89tvI881H9+4emVpxnUxi3OUi/HGyX72rYRv/PbUGzubn7uC32bpkqfv1d+y7klFR6gP6MIXyCOuno885S/yRhMpnjafAAfG8YuX8O0/Z65EpJIX/BSpgXEE80lutTWcoHWRoRZ2cBMlu3mUlblPjU1tOjWwrz1RZMA/yi5X7S6tJ9tOnbcAGATVKfYPlDSOtUoeehErWfku2NycPIXRYQBqe4nmpKlKMFM9WDCPO96jbeIhvynDIM5oU02KwzdGYfKl54JoXi4ZO/iNHq6Kzv4XJ363WtbqJ1p2t0+g4xElct8Eir3Kc0tI+i6PR18OBKosprJdQvFmd4nvbTow1ftCx9jvgurOQFZWcl6cLB0YaQR745lGWMRt7fm0aheiBuj1NtQ/UDXa5jXYTW4d/beSa9tCWcyUuMnq8gHssSxpXp2QRHqQX/nhJgnzHbthE0sx5M/o1MtJKCx6ahbmUSoH0S7fzvGs7PA6wPvPfOfHTNXVp3oka+HeadyC4YbG8JqyN2P3vfw+TzJMbl4DPMQOMFZ2FxF++T6wK02cBKiS4xuUW3O9GMEPjVNaOsRzdC9xV04nZBSuxqH+fgF8yEJn6p8kVLNFsanHHNivfLXrEn3VndjuSvTLnPOB0Ghz3WjFnq7vUfCpqN/hjehvIZTVi2yxTli3qMBm4EZUgo0n7lQvEsvGtYqqeQWbKBLxy37t19hZ6H3AR6Av6+OInKN81udaFttYLwcT7A739m4GzhZlshAoznqeYmtNWijEPXJX70MNPaQcNAld8jw0O0iyXoOCW9msoxOZIHg1JS0bxlC7K8stbH+9eBvF9Sssp7A64f2fI3ncpv0JZ9CDSEP1gVSzYwSlIriCsZJzi/QwJVDscsOkeHWIJyXWd5khwZGfrLFJHmY4RJWAJ9HQdw1OYfloC2DPZTfp0rHVjMyIfq++2RqzZH98ll469Obvrs2UurNch9gLkvwTHpCG1N2SUfd4Lm5gHFuQxeyIT6qoYEZZ/TODikaFIEeSQOxOOxvLXE29wvO//nye5X7/2dS+BiI4A6Irphwn43HLG83ngqqEzb5OlIxuf+dEUu4OBH4BhcDHg9S7yJg2UpeArm/9sgsUhuuVzOXVAIMfRHEXWrfMELvRejg7f7JxG/ymXNL430V33ypuMt/3TH/rRLLcCEPPPjNdjjIbR0IE2VwWSQ9BEc34tqbgH4BKmRgjDiCL6yq4w8cF/Je5dmqElrQVjOl7CNGAqv8anaL8rV7H0GMN1AiG55ufXv7oPsctQT/0vlcZwMzsRPOhhNO34UgVbTjCAjEheCl6FNhCCPHTRwqNwiE2k4e3xom3MR4mlHGXGYIc4hqBnkwlGEs7D6fdWPr/rxbskJGgoU0k8cjei/8dU85JTqOPPglSGecpCFs2p3xD/hR1SPn3U3qIXuSKzQ5X0q3oXHtEghEXHMOiQY7+BS8rSQ/l6avFEFDZkzmKKcHyODRxVkbW//TfLvlfqRAa4NUnlesu/trvSu1/yXTs+5nYthmmZJdvRHEeJqOXkL8tfLQoKmNHEmzeeIHHW/kSrBIwFLZv3t4vyhlqzaTIaj/D6+QE2AMXkc0RyUKDxN3CaOWDgjUeu3oyxnxA+7RmJQtp0ZfHHPvS7AUUL7vabR29sfvrtYlu52q8skBADP8yif/gxSW4uQWTu3lVCbRvfSzk4IzYKH78njtlT7DpnFuWN53B3xPNr5h8r594UwVWcYXIGOrvt0z5q33xWvlL7PhdWVrfdakiOVafLm9sJuB6oz+KOIXsdC2TQ3D3rl71i/YMLJox3LxHuzxOIs2XZhxwdc4GlplcZCu+/ZcugINDJJ6pxqT0sdZjmbkz6AYNRCcWlpgBu0NAbSQWck9Jv9OQ4Jk6DX6D+cSewGEOUN7z/ZY3HjHwgCt6Xuh8Se+p9jLdsNI1MAZylpGee11jnxhC4ETDUffrKgVMTSXN7XwqEDJY/fI0mScN/v6CwrQ1B3zI/HEpTP2T9sAoC16O//tGCDxWnbQBbAhnpUWLAmsUDcHfjxxm/V0sf2uMzQcIKhcqzPdQIdfgADozma2XDazTRl41C2CRl2s1Fwh/MSnEzO1KxHYHzERrZwWXypBrBpjwuBciriro/Ge+j5FNew4mp0UePDK2Pjlf/KLso+zimFs8PTWtLDGguTunRIPpwMMLQEjfWrLkPHDWx1aS7ouMyOze9qmr9r/PGG7mGoufgnEnycnfqiXxs95kK1RFmqRoHeO/hGM/xfRrAFh8PSMDfQbFwHee/1WPhrNNK+KyHKH27mg15rZyZhCdYS9bs+HZPYPgOd+50BOR4+zN/0lTOQbf3I2XFOeX16Ii7Gs7+wIRdVqYMjsSSNfzT8eLKfK75T69NpK7rJzTynKJIM3nzUgL3/XEDM4tWRM4Z0JkY2KJmjz9WUZjMzQ2s9XSp/0GN5DuurzybyeNmbbig1dkyIDsHGRgrU3HEpK/q1Ar19h+CcvR+QeDsCFuUt35reg8MdK6RZ4BLFs1LsmExuhTNFQ0Ro/qNvwrLeXzmYFlJczsyvmjcST4q8Wt1zMZxdgylWqrpfIa3g2jiPdZG7g6C8NiuMHn+rE3uBSXqZpZcTVflykFVQQ8vCa4Tei3TSSEvOSjgsG3xVMjAPyAod4Yt4rqROFhqpbhTHNBKc2hic34aLUWo0cAm3gYbs38WlmvgU6bulnHl02EiTzzFLCjJJl/GqvzQ1NR84rLz06p6ZjNSkQUxTAkyC3Po9tU3DuST1mwGWbVaoFz+LDn9LKEpUfFuk2h+Ke0GPexL3TfL3Gsk6xpoyC9wTaZSUlismZH+wb/b555TpwtrZOX8YL1OJpbaGFdJNzLQmGanKBZvpw3/PCK3QJ1W9k2SG9we52yyW7AJX3Tepe2R9+sVtvJeFWiI3d9s4VtY4+fV2LstFQU7OhxNDeVIb9G/bRMM3taATiRd7kq/q1TPclb2QVdJNcrUGkJQy6HX/Uct+2XR6qV+xwg5MDX0gbaLjVgoudV3phC1Nh2gNN0dtxuRg1LGk235qu1ecLXR0fSfUzTaUsDTJAFcrnj9aBgDDevULZKnkAVwpAmGVEQcda3Wo8bult9MIPc4NJ/dcShx41S/Lk+F1XuXFu7Fp7v54oW94Q8Gwk5alT8DX4WgruVS3kI8CAevJNjaHWyOdupLX2DwlF5hBdJzv0OC34u9dZTiPEEa8z2rqXCrAeHx90gNNymsuB+m2XuyAHc3QlDw1Xw4uH3PTCh+QnQ2Xg3BRN9tAsffWheynQM3u8MwOXTdzt+ji5OwBpvisyv3Xy7q31Je9u4rOILKTBLp3tOzrFfWZrmI2GPSZiAu436SSPCuMVeeZ25NbhQnGjk3P90yiEbIba4S0EZd9Ikzogc+3Sjkzf3yA76xR3scFW6zluwTApRrL1dZ0l11RW0PnUV4MGvtpMum+P0cuE5+OF+mkxqpgm4Ah0fk3lZa+b/QcYIs1PlP4sux5Z+nstvqMC3eVO7v5uCoG/msrhXB2dDWcvy+OSWi7K+t6OZtODb3grUQVEGal5T/i5Xknoly9yEDnPnvPu/fBvQfjvHSNdTtI/HL+Ud19VkizNLNBb7IOugjGkYAzyUGD+Imp6utAlitngdR8TmnWDtEwyCTWc9ePULlPQp6XYoZkOHXwYPvEHMEKalDo17I+XKZOV+O/PnboqN1Lgo332WoR69mcA7cv3Aib07la0iMuakfgqA2V2lAzvxFEtL3RaIZv0izIJGBNyjt2fmbjBpPszzmpXVR5DMmRrhrEU0GB3LNTHvnzV1JkdbytbepSY85A+pdcRYmScPeP33fBtLtEPigD/py8e3Bqc3/HrJ8ls5yfLNeAfKuULg/9XK+VMZEU44+yHmKuzi5kJTpdV3p/yRdhqLySUzvC93T3YTSeHWJ7o15g+XV1LCgGRXaW23RadAsOniwo4mCGD5DofJqdg20jetITSa1ZZ9N2EjXclBaAPiISEmjHov/p3WeHCuYC7TQXB375LuIg50Wjpv6xWTl5ATFxCXxx/W06RA4dT0c/z7YEl658EOSva61PhV+fGiFxQh7dDehhU2hN9OC21Ft1+ew4DNBAkYNwmHM5+0uu+Ycz4Kal2qkNWz/KpOnkWuTW0OucIoyAF/MOYuc7NZDrGlde1+j69PQoSu60IQgY+ojbgfyhhn6kL9/1vPbdc0jwuHvu/4y0s2fO8Xl1oPTVZnHpQBFjsGjj91Bk/1tUYdxKudU9uenNeaZvulorkfda/dGW+9G2DO7kaSrZDOdbTM0PX5Bb9OG8lGSuZK0fdPxwp5i/iABIsGVrklHmt9XHi1zAHVR+jIo11FVNJ31K2ZtRkwgp7667NQtuzlO0+6KnosYwI4UolnVlxJFTXYc+pIvYYhgb6/pccafLVUyE7Cc1eBHrapu/6sCvsVfuVwggdA/xwt3lpU04UrGkzZz6+0fjyVRX+V9rhdDluoYqygztygis/KKd1hgMON2XMIpapDsjVTLVJRk891C969nNqxehVvsHFi0SDFmFxTGN7c87j+T8Y69hBLLPV78phHCR4CEElrNp0+QWMgSpOL13sDDR1yRZpMXW+X4q3dgHUx/5DvYehwjCtnaGH2dbFEprXdhr9aLcSreR52GZRZTCOrh1itzqRiY49Qs3R23qE+jrQZmZCmEC/DgmxXEtlapLdioFTxl0Ti0F5KmlbrM+K1rle29LQiCGl0yukCFLUpGEKz7Jd4WgEGyNAgsP0DmSI3NHHBw6/A6QUbcPte4sY48zxA8Iedo9RhZ7JenekydhTC6rtxXG7vmL7tNjuYybYAu2novSxHhNj+Z8nM9l1bVekxcILfuAg9hO4SWboKKagGILJxPbPg145wRygREn9U2an26msMDZe5MAKpaxBS588tUwO5eIF1BWuh0ua5obrsAHJs2iSTYoBZOQv6tciESE2enBWlBhbUqmHKuF8k5H3epYTlY7i+MseIlqEhjA9UEwawfJ8IjoX8D0u1vwD7HmXY25T/b587wdU0jzqYYs6WRNjTp/jkUN0fgL7fP2YHqDE15HT6mFwefR5rQhCqBeGf2lcIQ2j0T0mHygDOFzHju7RS4SM32d3f4qFDhG8su+q4EveFHmeJwP6qWa3EXtRCRJ7V599z72EdyQeIzZYzMIM3ql5bdGlE+S7b2MRXRCCsWkJ+bsp73YD195aYBV1rlLZspaTxse4NYuChbzPvytxf4X0D/2b/DRpH+gucxutW2bu0fppdqpwzy2OeXEsin/V3pgSljYpNoEo+brnZwKfqbJsIkNn3ar+GrAy3K87jVtbZmVC2Q2oW5t0xbVCz1u1F/eJ/pPtUeH4LuMDPrUx9jklayIapuo3RFKJKn/ge8VBtNZS/3Rp40PFJ54UgDEYMF8FtGlM4Q1T5U4dfwjpDz4SzAdpSmNTPy0G+rqweGK/Oh7C0pCOY3x8m2NZXJZGPoP/Xv3orfy06m7d/A1Vz8COFieAWIsWmKCVygq0T03UHjtWtE/eQuS4xCl+pqsQlTR6WJ7Pka3LF/vq0ZS4uuQTC4YdUNSvoyKO5ubvzkN8v+fISKlxriYCDfYJ7DOnHQ0X4zBmQQiPCg1JIFGXnczX6NpjlBn4bsAI7z6R9NRRXmKmAreNnZOpGpDW/ePX5mnJNLi1hU9qF1HBGm3c7TwsKjYCDBRkbQLnLB5RgOd4Xbpbevspt8SntZKZ3czKSNZn0sMsymtnp81blrGVobeOFp+rAQI29ZGNxNUnb+ib+KWtjuAloMSNXUd5Bc/PZnTjdNl1mDdjZFWZJBvF5zfU3N20vTfb02W+ua9jcW1ketYyKp9fmdbIpdlKU876XlamnDpSIc1L93FK5yiJix5pqrpBhrYtvVI5vYmqXXhiKwm0+k7aAznodGxFcPYuq7n/HPSdPBiyq+TtLvaQ+19957xy10KJOmw7+7AhMWQv+dM+2zMo9BRts27OSJ8Y3wepziwVSdI46Caiy7g0T2lGWtyMzoB8nMnR+EOwe8vuJJOJjLKRHhMQtmDarcM8y6OXg6bjJ/5A58lLJ7dEojHqbX20dhs8xKZGv1wNAJ1TER49ON+/vTXBcVSBcLqw745HPtjWqTghMc3zymoxsttHKVdfTsJhH9zQkbREjM2Gisyi0FndAuhcDugInB5fqwnp5/9loAYrCoXk9APDbigWL4qfan1p1NeG3uDnPm2/XOh1gz/XF3WqrLeaZrf4fqcyrkOn2U99uDyWCZrOTibSNE+Vru7Fs32rXWnjni0fRRWvmtD6enWY3ByM8q8frPJTzoGTXd5g91XGdzSMERORo8hkc058pekM8joacMxrRYjOiujHZ2iRMROpRMAC1Rov/PYdhUh7fWp6A5HS5hhw0hjncvSt4UetLc2VKtdEvsbIvgrGbQWstVujjbWcD0pwXpdguad0qQBlvYNMl00T9moYnJe71fTFJhNqsaB1ZOpXmPi19Il3RIrO+2vEMpgALMl4ugzw5pQ4QkjqhelKjeeHawKr/dG5bQh+sZpuxQh+k1T4U2HEm8bleVr1mgJ6PbWtGqPzkp1cj6ZDkLZEdE2HU0WjSIZQr0sGrMmyAjo7Sd/jL9ouktziNckpIyktQs/L9EwhoMr+DfpzTgtDO81KlsYc2z9QaincLqpy0LgjwMPhoGOmM3fsl0W08GuGsfszsDuaNg49BC9Ga9uaibf6TTn3lV9KEEjiTbuWg5VG3HFe94WaNUZMyvEl6Qgcm4DfV1h7hxMeMFRvIQRrxVaAHVXWw3VneqWacSHF1eT/wjN9WcSLD8A3rMEiFc7JLH1TAqQ6ovRxtuiXtC2jLB+XbajTEfekwaeesczYZALolkJhWWJNJeL9ppi3eESXMxaqrKcrUfFX9kkiOXgOH0U1FOG4y7todmEojJWRvor0dwK+oZFqNJlyljpYsXchamtTc8VSPjVoo8TcxtgMQio0ZZgUVH7qYSCZfL9/Zo+T4ZFowIa+p2812SMBbCpsSUSLer8bvosDIMGAVLp5ARyE6QlffiarywC1WuDP028wCLpUsdJAsIksCZBLgVY8KzSEyCHm3mkRs3IQ/CFyPI4KgB6CZb1gGuecNpOn298jhLl1yTcIR7l9rTJgxtVK9UkVMQglL746x0Mxu2ACK1LEW4ovWvWxn4Rt9WxhPMEPBgP9XbcEV91wBZH+yT9yVTpCj75Gos/vB9cH+eSOF+E7Mi0MvzFURedTA4VyiArTt2xwW7FOXS3RuoegSZTcUe7cZIumIwUjBZ2z3oofZf5Q8cPF7heZD2qYCzUqLWxpSQMWQD9+JMd4UbmjUEw9oPqrJInV6VQ42YxhjzzmASF7mkCqmrOemkc68lRujz/4NFKYu6seWZR8HGZ51M+k7ExUFJYyuX7g+J5T1+Hgb8p9wiwolY9ipWasIwwbhFne/r71M1v55Kmys+rCV95v4Ok6NDaPn0iEu0nL8vRCactDNpgXAurp2aXopa+xNkhoTmLRpj1E8WFU131FOvOn9rOX/i1l8H0o+WssVij8eJqtMz8TqSqjBVB7aMUze/fNUznsjNlZ6PtEq0iudwIiPG2koydLkzWiYO6dV5MycnAxaPcAa9ln3JFo2vixTnLwGzTK3fpBozNvN3sL6sABjPuWQl56iocatoa2nHBMqi/3Mwvh1YP0tOAGlWB97PWJR1pg24fVFn3zC9NEQfdu7I707NWhSUhcv691rJSC2m9/r7vPDiOkZnSF8u7vmEl3Ac+YsO+J8NO9O65AmXmqQivmn/Gj5nfk47Aoxg7hJF3Kt3sHh245K9/y2NjxNWhv2D2uOSCGAc6UWMrvWYE5xXENcx1OHFuU8/E5lAWrkrRxe3KuLamxsOUWC4SaeCMIxE4kakv8dBZmuWknt0TCVaY1DxOfvipPTQ9RgH6C+Ncb6wuEXHljGosYinAOf6tqzY7j2k/Z6CYdfwKdt6RNIexyBDGn6qHN0dgm4VbvsorYU7nMy1HpoXYxqKjdgwV62D5ATArhubPZbCNxPBjxCLVS6HJHK3ijF7g3v5UGik83E3CoaYugu+gM3FzSGhljgCDEAiXosjH6f1Gh6Cprx9i4B40x0w/f3nQtGrpXItc3lm6p2iJDw1S3crwQDUeZavHz1F41MIiRde+0uHqO+sYJy27Hq5/Z/k3Wk9un/HW2pI4gzgrAdmYIWE9XqLpnaTqez2GD1hj4XJ4mGKOVWwHHTamF658e+L6ehrdbBQyDeb6N3DgeMv2yDd9MttsZIYYcIY3pOhTGNe9sLRe/8sVJv/V1YNssdSjg5hXcQiPurkTH9vpXxeGubb1ag6J1Om12+Y7ZCvo1p85ZHVbe6GwfXy+dY2H++dCNQYrx3NBhHUKCpNOfO4+6ogkB9xEc6erf4TCDuBiMd7gfswx6YyliKgyT0P45dyvMnvBeuHOo3wQiyMGGmk7au9/NIBb6+ffPnhQzwpViHAlk8JbaG4/oULteCo047UQNuencCt1TlAM9vQtEd6lEjgFQQ0JWoyxfD2BXr5miCIFSQMhri9kZC17aDC9LEFnhU0FXPnt3GgeoYln1Yhqh4RxYIOzZz9CvoWvb9wHZwkFCUCAZhYhMcE7hsiAL99YrMAvcJ95g/yR+5Sf96iUnzfxetKdfpy8+iSqNUBfG0I0pD+OLfx2ZEXYiHeXIXH1D1ucEN6HDFKzB4HTh2cb6ViCr00N1BA18YXeiWG3p6gHMqPybndcQIGx2tb9iQM2/tmu+wpV5+uZ2RsHfz+0vnC60dIbEBk3PDYmXu/JOQaPpNcR+t4+LDQubgC+4U1cSuEufuynyGRyKLYpIzqBu3cWSe6QbB0NRhv5I+DpY+NMnZ79SDpNLrMRxbpZCLQpquoa0AhvW0marI+DSBEeZj+ffgmap2v7jK54ikj33Uz1Q4W+saX+3tKsq6eUt/KChxAJN188DulbHfQEOsJhMCYsyiAOTu/lGmopXmIE11NhPocC+qYxd3snUqApKVeaFIJbR74ldA3nieAI7Lk1TkZ49Mh0QS4uAfOsAKnOHrIHs4s+TGhJTuk42q0ZRnpAV7hnthv9RGCRL5TcVlSYG9TschefCEE+f5qfwn7y2fnyZKPxBPghOoEnmx/cxpWacooN/OaMWmjrinVaR5cdJNEwedHcShs5+unmPc+o5dEUiFJxPZETdEHzNJNhc46xAcHW1pmuXbBuqxnepczslok9dtMZ2doWV5vYXjnuADeVeYqw1Pknvunc1Ycn2p9ZmL0Z/uXZCi3Ppxx8xu1OY7fNcPqjIVx2EeiQg3FOPVMJxP//tjCThd1HO4eAz3ggU0T+sq0R7U9khOT2pGbfXx/G7bYlKjVu98evAct2Z2BzwTt2O7bzWmUJQOQRNeyl6RRv0RZyNFylWLoz6HVJd5HsEjZE6S6nuVidixYpre/m2IVtUeF74eWKo84sZbr4riVfFrUm6MVPqmryozVITcbmDCh2n0P4nEpiWVjL6Lgn+rhFqLp94baazU2Sovbp2yUBkk/SNwOLrSNgGY268HZjMj1ud/ICir07hRBG7pnYBS/Vmqo/SLFw/HvOez18Er0uP1pYKZ5nLiFhfYljeYx364e7BND4JeOrU9wiariokJuaaIk+nGSC2rmgrkxpNNDwyNxD1BGZeSy8ocwMRmbbH3LAOizrL96tJAqwn5qIpwzBHhxKuIWhBymzjFLVIYnv3Kp87MG8+Qnc35qC5RiaHxOP8zv9R36lwcqvrEtfDOTyeunL6qpfUM0zX8HP34h+Ftz5c4cNbrb6S8uPD+X6Fevbhae8yG7qubTqmB+eLDiuaz62fTn/XwRN/1yq1KHjVtKJ7tkgNdBsPjMlnUzf1w/3wzdLbXGeGgx6xZCCAMnmfbY1wcIh3hB7vWtIyOXa8yRt0RNNw9FljOPLfEa+LZOZuNDpS8T1x/2nhMvyiYdlL7oNDXaiFKN0y7lZmnt2+aS280butzJQLX73N+XmjrTrkGhD/N4v6kHlmEIZPzjVi5V/87vyIdIktOWHRXD6ZU7wyEKq/K1iM43W6KPpHtLLSQV80lWnMMF0l08FnuqQmU4mmaFWr5rLqNu74Bz4cDCA9wAUgLIuUpJm3vTqRc1pxXt4M1UR3sQbGYQS/rmpBgeT5/O8SQAI6qyXtjHHn7uyOJT26lNJ3fqRdVN6efIadZQz3+zNvSRHOv0OEJWuuV8Grm//HLaUvv6IVcyd6qqjN2qkLlJIwQBmjdHfcmRITrl2cVnt7ufEv+L+CiNjWE7qkwsg0LcD8YTBG3JpRuKxr5jcrbjuH/YpkjQNbmqTdQ1cdiw56hKAJCtFrxvsNwZiGorhwUhqqm6Hv+mX/DUSOM5U4jbC0SsXkv05C/3oIwjZdN3R3j0VGM+OEPaXW74M1TStQ2RzbDaNVwnfdYhNyzfBeOJbDiRoDW3Pe3Mr4NyCVjlFqZQxOXbHzGhx6LYbe+ksfx6T50HpglCHCvFnuhpYCTH/mcmLZeObvn0FamHyAiaX5g26jmqvsak7Gds+h0fcTqbOk3f/jc/5P22nKGttbs+kvV5s9WB9vOGH5t2aPeYtcfup5e+aR3AoX/3HF7RJn9hsfadnJtrklZM08N4266pvEKfANpgOzKhJ6b6E1dDqCI5B7sEjxO68/7AG+qKC4mI0fW++85T65XNHT8rSeG91L8jfLC2QGuVj1TTpSW4uj4WvWJw69r8Bs2iP/oN1ZWx2oFs5h5N8DufFr5gm+xxv/KcsU6GxKGPQBupGCeEwb/kQrK+vZ2/70uSJdjkpGNIWAna5N7LbLV1C8OcC5A9cj10TwOjYsLQSEv5Ehya75XyZzItsP3rJBkrvM/D82VwJexZZhF+Lp9tp4uyzNAVvvOIgOfFK3noF7+2b29Z576wOaBF8BXKLzHtit1KFJNcRV3QzRIcm+4qVKuqv/Pj3/wc/buBtr+QBAA==`,c=`H4sIAAAAAAACA0xQRVYFQRBLqu274e7cg5sMe5wlxfTsuQGn5VcNlpEuTfIat6/3BMAPuW5Ysf5YG6n2D9UOq6jHsDqaWD0Gq4U+kqvDe2qF9J0XP30G63Vtnaptf0dcRhUmoD6vBvfRNsPa492MvVHdmP21F2/dUwsna9WTvqMVTuz8P0tostF7tXjkBobfoSeilRo61tl8gYLRUiStNjYztoYhYLRdUt7ZLSntiWA/hOF4IgH/cBDJwpyRZJjzIY6mEjigTI/HoNAQDSenZ+H84nLQV1gSwyQSDMTVYADGxCeuVimRi+40D9b3cdN1cVw+8xeX5JUgNQyDYdHb9jdeuQOnoO/Sm9E4/2TMOnKwFDp3x5oSyps+WfW37l4dMJT67SLdDiFJlyqiheUk0VKRYLzIuEDXhz5wziXSvZvNrMhgBd3ZWwPnoOk76P5BQzW2SUMsHeiBByvMkvT08EaD2KIN9MgTe9g6GvTYUWd8cq3hsgJ0eutPAaUzJ5mG0JWo9PRgS7m9oyo98247eO7drJxDlF7c2MxVTemlr1Jqh0qv9rcFRq48KL2+tg7DSG/2t5a2ekujtwdzsaCA0DsPsMpJNgnvnSs0rtBNGRR8UnzmPPk+H47WW6ALysOYXQz2hAX6VkB4AC0OPcRfsWlE0ZN6CCobNkHd8f8uJbh0A3/d4tLX25j9Rg7pbaW08t26IqB0w92lT6b00aPHWhZK5x49SVqWOlDec3/R5DegNPiwsYzfQuS2IcnxjtkM4kFUTjzFhYShttdJjMa9v530ac7746u7T3CxoKQ+3ta249kOccXSo6Np/RU8Yrsafd7bOcRP7sutkKTNzdkvko5CQK1S2saR14P+uKHG8fyMP4N+7q3tU6iVCvr1mwyrAG5zOcJHP0i/JP+GJA6+vQuM8xgdmAf6w5yUmVl2IW7KrpUyM7PllGmgNNw3DGUYKjMzkyf99lYQ0sh7uLf77X57p9Rjt4qJvlRbp1Wli3GbXHf9DTfedPMtt952+x2zWzarhm7UP/o33bVKFwe0XjwgZP3TPd7YNul96kEHXZvMcJgUBvVLzmxc8QZtteLjwCu9buiiIFM8whgUKJ7aacuQkCaztG9scd8zXrIY9L7z/X/38q5R5/4bg95lS9MmNWNUcAebmGcN+QPRcpR8pONtQbb4bt1Md/ULt6rqT2ou6G2KN7T9uOw8EBIXG7f7gsXNPmNxvZ9gMeMbLBo+Z5H7JgvnWzZu2UT2BDbrarpDSaUqVW4iPWO2BUNG5hvzPDAdTGU7lXtqZc5xf4ZMpUbwTHzhAxc+j81rK+UtNNu491TTwZ8EvfEZQ2SxtzNjcATPlj5lQR5rxDzNgwaCrWShfAuWqb3qyVDTmDWPh2jNmkdDZLPm4ZjTs+bB0rs/RDFrzkA0Z80JCDNrjsiSA9JrQ+Sz5k7ZsFs23A6RwkI3z9bNmpthpgbs2Hlzp5xqqEIllMMW/lOSjctgehIjFoGJjoWx6CT7N08OzocaLw11Xuk6PETB8WaqUZP1NUf6ACYsLNfw2pzq6Pft8TUA6hjrY65t29jqWClWpFi2qoxaLYzCoOsELDvSVEUhwRyiPtaHvAXhUxalQD7tx2KofY3FJl9nMePNVZBngHyEtaFsXuA2Andd4M4ug7sQuI3gbATnGuCFGBtmEgfxcvjvvAJ+XSh8BpmrubF71iiWd8YcLthLd6qpxW2FAV06akkWpyOog5E8nugjHp0OYww7MOYuU4UF+SkoNjR2ykE/m1M0TCKUKlk4hnJSsrcmxHNCvEQYlzENRjhmgmMiqYsj50JelYTvkY0hF1gTSvuwpgJrS2BNIqzkBM+G4JkKnlNksIvdCXWBdpJqGJvo8GBYw3jGiOWdMDkEPaxl2GEif49t9OsGUUMSLvjpEalLJrVf3w9FZPW6w4CkjkZDji0JbtBahHAaGbyeK0A/gFwXheaWRYMhK6+CZFIgSSQRBlAIDk5wKOGSxEwAaVyWZ6ngUhdPE4HHCTyWGIGb4VfZ8ebyjFJMkz+pzjZVdLTtYq1lQluOfxvmkon+GQSbDM+4uWBGECZk5kMac0ZM45RkY0oIWNGAsLMmh0DuOwiHJcUvMru1a14QK/myHlby3G+SEl1Ibd4s5X3NMN/j9J1hLRVcM9Zgh5gyXznUiHW2zWOOymOxlOdMA8Z6UwdMWMtWTgXHe8GOIRPyMH0JExphvM+EXGrDhJRjhNQn0J/Q+BHXFmO3iJXXCCMMiynhAfm68CDt3zzY3ZSgv1NL7N6qJWpv1BKo8yyRkYsy/FwJ7TmJ6TMgJmYNJ4yThBmnZC5kIE8WyYM0emVUFNnzUm6uQyeJ+W87YYPkV43q8GBaaEGI1nxkXNYJfhRTVKfXaoLJ/AUvAlla3/FbR4QwkRA7YOKPlDCiSYEZsQGNicGZxk9i59aOb8H7jUyyE1TDnwV+UuxYnfTbYxHnIrPaUFf889v6N+g2avXvlVjmyZA0Vn+hV3+m/TayXPMt1bjmYzU+q828Vi8azdaY0sa6JM2wMvSnuMvDPM3LMDU8a3JwEm2n1uic4ZnY/3PNBxdGXX6uoSmmVotFC3ogJmkjCkCA44fjbdREzzdjObiG08ZITHdLoJmnTmoXYnW9JMGMRH8bhCEOF9EWrh+G9+xVXCMaUiO81Ih0dAVJ74BoaEcNdZoe3i4J14IEekhqQQH3835uR+oEh37BbFofE7tMMcFjm3hsHW2GIRjLWU8evSrZwTI2NVjNJeW7WrsuON7uhFQoPjMgSMa8YpalkSlBzRq02XQHYSnjci2Jmseykgo9UU2mKGXISgw5MsOng7jWEL5a1gvoRCVBYOM0REKsLj7unAdGDORujNcQA9lzPYTmuwntm3kILFPMMg5IWvLp7Tk49yujU3aunAs1OGfYndS2Tfww/CE76YCqT4CJ6ZICz65XKiSV4gs1qS7qsx7kA2xYAG5mUi81WNLolMcwV4PHhU+hkNfX51pOK6VVgU5trkqOQm5iuYDGy/QhSoD7oQXunb+Be+fbnao4urDQdOh89F41F+pVdrJpGraotAcUPouVLjvYtJzEKYDG6SVihw367BiWUf1c9RJ9tqn51B/eq6LeH6lDC5ViH1btIco2LjQV5cxry16ogiFkCI5u9BlDwmE4hOnMp+wrotm5QanKzzEI1ffV8SaGAEScLshFS2Bi3uAr6g4d4dOVfXb1v4sXsaUT4i8FA/P0uaDPBsuHM3ZmIZ5vDxZP1Ql2cYF3kd2G7CleBdmpzFNDgvPkcV9S0n+Skz4a0o0eSyghNCybY3iPAzVkrRmuPcSggMmArniVNrqbLCIfaC5YzofrrGKGsXDQZ1aVxSvVKrIAGAOIyYWQvbvkmGfo2etsGdLlkHNrmjcyIXJyvZD2MI9er7eMf7zPLYdkD3QpVkNZr7fHYl9FzLrHaLsoWKzIIm5rLt9GqeVqJVicrnu9oHtoGjKXTDmmFKZML7gVtnol6qGkB+lWcDoOKk7CV8O+luKrjW6SKTm0Fs3gWOTRCWxfDmZor4G9bmBvyfZ+2ljd1S/QrPDryNEMGjWjxZm5T+2yMyLQI7PHEkS++ntUYXczmtlOS7us4taqcjcD4ZIyMJQyhjkr6wzvdbYdatjlVTCwZ3SV2QtkRj13WS9Bj9ILvRX+BAsnWNERYsxqgK4XH5mWgyKb8A9uLgc31LEcOJEMHF7mCA/Gvwhdvbh3tPISHREuN4AL+wSuDOgwXnfGiMZXVQXhpBcHR7e4HhQTjXsKf/5nz6KAlcVz+JWnBhfun7oDCdzwglCDX+X/ugjA36nlx/E8aXlRmdNCgiej/W01H9+FiG+syyxgrryrLD+iCtJMac0cKo4Z29VLURtoi4XxbWHsEufXIbdELrlMs70dtxT+zGBm0btLVa1aU+9iIy8PdZ8I59ywBjMl8KMH9Z5bq8pMwbkcGt74KkeY5YdhQnWc06lUeSQkgx/FSXkUjHWRRbG706eCAKoiI1Cr/mXnqd6p/qf59rSuSzZO8vsTdb3wBdqYq0n5K3eGDGom2H5Ci49EL+/3Pqq512D7JesdkPRNzDmxn1sj+/n/OQmzbD+XgwZsz6ngWz4XFwqub+52U/oW8SEcnmFKfDKM8dz0UihZNpbKw/z84HUtKhdpLA7cWaCfAwiHgwQI+TCW8BsWw69rQ1buRP/rhj1w4kE68IDr1sCD9FIP4MNnEQPMRx8qxfjHs9LRWXzOBy2fk5XXyoXAWFJd8CrOIYNHZTbm3W6cJCXWzPBJo4zQbA9iynGaloywWJVHexQI9FHYk0hOAK++PWqQBFaEKt6v5Q6SNePeyqtG8WTFDzcR00wtDUINvg5fFCris1CeqB/JL7/KVZoUn2oFhcApYhE6sqPY6NgpD3tLTiIM8+UnnoOZrIGfIqSLj5NZ3y1eAKvOG8kl/jkOjglhZ4Kt7IKfwmmLZ8NEZRb8Gprg37lreVp5x6LhSxab/Djmus/06+PVPXGwCQt9YqKm68He/EiTobFQjol6lXsuFNon/Cjmt8041fmS9A1Mm8r1p3Pe70JKZt4X5gWkblC7/0+pVaxJb2PRtuxCF1P3GKqOPL0f3E8PMz5G/7MZZgi/QPIS4WQbfIA8RlbhXfCHe3Jll1x2NXz1me6VDPccHV1JJYRtJv9FYnMkNpMtlW0rG2SzSJg8RBgiviyYu4W/v+RzCkI6swl4PJG6EegN/ux7M+dN6fXscHartbRKQJc8OKArtjvNUQONpwSJKjeA0bmpUDPasQ4AJxjIe9kpheDPdokRp1LBpwwkY/kqSSqVCzd+ASzUJj5ns0gQYsp7s05xjrJ0ghznKMvlyBBi2VIuQ+qVS7FFiEFLuS12XrkdRfbn9hQhJvphNNyxAQzGNFiDU45lSgg0jAbCauZFsHI88cNosHWunXP5uBhkzps6r49pgIReseX0ol8Ik2hWOv9CXsQNvGN07FBEo0+voYM0Md+dcvtZ+t1PJGXsSaodk54/kYLRH1nwZ5K0Ol5WtO1UtA2EtgTO2GFJ2+A62qY2QWpzpErTDmNk9p9U0c9UQVBbora9IaehvIptpvQzB/QLbkY/Nr5MmVxslYYeTbY+1SrCJNj61PLoV6NSRURzSBxD4hgEjjhBRZxORRxkB3RB3iQJkiY1HF2GRUBCmDZC9AtBuaQDM/j9D5zNmISBOenEHPx4osa8ePWTsaHaVaLWp7HGDqxsgIU1dNuhJ2qD60WtErQdkpIlg8uiKVc7J0vbA7nKnT1pylVaylXWJlfxMbmKSZSp06nc6ZR1OoUK4gRqE19Fh11NpwqgUpItCthKZVKEiFvKpci8cpnqz/Iq/VlWNBrs9Sd3MpI09Sd1rqxFfwLsnMJsHaHMd0Oa2wnl60sY13vEGXvEEJtfuR5xVvWINPo9IjbWYEE3jOsRKSwyxi+pg14bedxoh0e448wdT0ikHiLmSPplxOnrrgbPobUUU62pWLJ23KIupbYE3uT+ysY6xLIpeIRNwCM5yeOJzTDiSNsxdAe/g4W16IEUHagO8RUV+CJ1r0rVsc5WfigVB86Wu1fPxLZztoyfoJqkjEGsb66aNC6VaEzi+DEK9KWJPPRcIma+7s4h53DnM7IEfeb1pdgIH4KfNXug2UEPtOMmPdBH+x4Im1oPFKqI0F7XmI2nMY4m5lqa+GTouEZwAHNYg9lJgmnC7OAkT3tl9wFD8GqBDzAow+0CbxBq4EMGPtTAe++zD7uGNNiH1NRCOqSGH29ymoRirU2u7yehNDKWfRfL9VG9vrhCrzPKE1VbdbpPxfGVOHU8z5pKnCNQkY5vpcQqwamT4K2T4J0nlmoTXyWZeU1agZ0n2EBZLlFpnV4lrVMHlH7ocf0sm0/uxDOpxNMcS8+K/k2SM6xrTcNxn/Z601irgjaSs6u738zrbqvcymYHqVds07ZkKz6WbNXTq6SRXiU+PBWQxoFxPF2aNvq5BgReGmRulAaNTEvg+zGY9KB/mBV3aK+3o9XRwF9cnxV7rcjlv81018+Q9+4kvh6SZj6jyKQOmayGTIocWSPx1UaTtSCWKGLLqxBbNpoP0kPEkpYEN69QDNtRZPPxk1nM6TlnZTvXaJzxws4Q8ULRinDG5aczWr6t/4foydwA5w/fCs3of91/IeKKXMetyHE8/2c74IFhFXwDGmIEzjBiT8BJhLEczB8l0D3OH0w5veoebxCip6DMqcnhnjzdFmIs7BIRpsS0i7CCexkLyVbimahnoOZVjC5P7FpcY3UN1bWIQSHq61p8F2ss7465yDebL5Zc8FutN6fFBissWuynauM17bQREnShKG5wul9RPPtKkmb5dudKxJf6MLrpYhG6i6U+rGFfHH3Y6BJLLI48iQQo+ugQSPR40UPEizh+uxcNZSU9kgl5aAv57ouPRYwLkbq7FFxCwdie6mrrmo2b1LbDJiR2ZC5YWniGzstSl0u3Em07kFrCCEQlSnI1wOTu9+/+7u67gZUL3uz/F/7GhjMo/5IT8mWl0rC5OFsMeDPx/ODu7+Rcfi2rtHwIx5De+5zof4BWl999U76XvZ/SYOVeUNdqi6lz913eMv/u6d1nAjVKU1ugLDDCHLFUKmIpKUdnnkGvxY4FYmc9r85QnWXV2Vl1ttKnXrN/PmhiofF1t4kwlfD8WgIUkw8YIWZ4RzeLeyzlR22hl6KMOF289B/P19pJY2TAoUnj9+Xu38HyqbtLL/6XxUpusCqX5Ply9Uf3uQaKDYtiKLdE70nzn+9/+YXLV4vou7LY8EX4o/FJItTTq96d70rf9MTffxnREgjEok8PSPsO4DiOK+3pnpmd2Z1dYEAA5BJLmW9GCaBEmBcJ2rLJgUmLzkrlcrbyz1pQJ5KSWQoQgSsl+so51/2qEwjeX1L9RdU5irQV74+Xc448x8s5OFCn/33v9cwOoKX/ZJmYzv369ev03te9amwKQMNzc9xXwTbbllI+2faTMiMb5GgCzrteh9ntzYcxsY3T+Mdz/iMJx5HnDZ94Gon+yFvIgqT4tQ8EMF4FUsgvfcdfUKIWDy88+xSHjR4t/p4NjBPFz/1E0OeEqzUjTpe6q/nm1eL3pAj2FGfFxTa6zaucd9P7Thc/JyGrTNevaQEr1F1ZeRLT3HjysTnrJdgaizGeJmU7jI9HGzF9byQr6IHk1VA/azcMRD+Ezjp0uAh1cL8N6YTkVbD62EF2H9k5QUghMmFk13OX4AaruX8MoM57ybjMVjfBQ0RWNsSwIb7Q5h5cqv974c0iqV79n0wfCYhXRY55nVR3lUfesALIe6kEc9gZkyPDS+YMREGGn0p+yBqGtjv6rWt+f5v1nhJr4IqeWdBgo1gN+2hyD6zHxoEb2zAqAQ0UOYwmfFuAcivxjMZBn0JZAhUCg7QBhwcK5TSIVmRUTA01C/Ylab+01fnsipPjQE2o1YnzSPm35T5MTKIsEJTggi7yUFSqjZtlQ+SjhxM4EgGPY90SFiiEFUm9NA9vyxtwTRx0eLuF/kHHEBbHuqXt+1ESI6BbknPw/5Ke85MynJJZY5awy2QbOZlbABD2xEh+qzi3e8E+Mo+QueGIWuP/vOGPsLnRwCBydrYyiHg5rPLnLFPXPsgyl8VAL8//3mxqM+FswTBCv39q/rc8DsGCF5/K0/mfgy9hn3O2B84Ocp2aT9k5gglsn5xGAzmEuzNP8efeuZbnsf8jpl+wiXv7uYR95Dm72LJxnoA9h0Td93uzkoOJjc/ZrAFHyo4Qji475KDeBndGnc3cwPZWHGch9gD4OQAhV4nUNgnWC7BpULADBJhiDmNuNB0hMZPtB7BGDe9zPCgDGLlrcdO1uC7257W4K2pxl5MH4WYxAQhJJH4vqKCQgWk69ZQGSSR5o4vLfZlzyHeG6qtQBaep1XJzrZbrFLGlxmlfjNMoCL362QekGH+haNwO/1n12zf18ibGY+4UXz63QtHXyMpR8SAq1ihMyWXQNOCezuitwxhwGQFICnTJMkLBKoHTvC2XNBfxZ4ypBT4VEV12T2u+ORcUc9AVZFG/p60OlSneDMtCeIoap44t7mRnDU1qFAdAAbBLfzRDASj4Pf4COPpb/IVN+NcQ/scz6O77DfpbYr++jQJgxs7yt/jzbYg9Pog9dxkFQI1/G18u8+/5WyxfXk81wkDD7ZDts7NCQvKzkR8vhcfsogzIbBQfgh0RbP1he2g+SC3gjOL/EXvnvIV/sYw/MG8WNcmyqcI04AENYME/lbeqZKdmWYw/O4uVr0WjPJR5hHaOcQKJhTX2ixJZCzizPuDpNQGVsRjj4zLBNHh5+MO4GwAcQdeB3GGDheOqAa5gj4pK8Rmx+FuMuEcMfwO1MNsV8Yjh+bNGBeUMghrVEMC6x9LwRSOWee7sPJkPHzqWteFvUzJPi5QcO5YlNJhPG77AqTCfMqmMJ40wIQOKiNb5AAVqy4K6JxZPop62oM6ySC9t8BxIGn7W1H1fX+P7c/FRyHQyiRr212tS/H2VYqJK8e0yRQzfOU0x4nrckk2vmJIgy+I+bxB6vbizBCMKgm8p2ekfIEkrg+SfTWmd9wYlL8/CRx1ULAEPQE6e38bdiaH0bYMqpzjo12b6BHEGw1qPAf2QTnPA2W2AZMXqn/dEI2vIB1UqwHW/SuvagAcQYGsBi7B9QxmOKcryFAUXt0PmkCyA7y5cWIEsMSUOPZ1Ix2fySbM2Ui2+JFWQUEJtSIVVSE4w6NoYgdBUw0S7mLUUf178HrePG7+tP+MzVyHqfzIDCB6LTtJgb3p38g9+mDCshrdK98m6mbplk9cvLJSYahXXfwg3aXQh6gzk8gkcNE8DLx0sUZiN6GWRcCGkMDmVjTEnRim9BnprxHTxhy9jAFu7SGM//ljfoepUuSgbHfYtsKwi5YT4oDMBYhJbMGwgMBmMCk8UL+g5nFDOggBhYGB0k8lryrAxA2BX8/RJ2sAI5nHZmQQAJrozKKfjWYUnm2y07YeyAuWiiMGME3DDcB6hkIldeLnxQmon7hLGmVnoAkAZBVeCAZKyvzbRFyVR4HxPi298zpbQRwrwCRwyP5FdKjYG3Mx84oWep60EZmWWp2R1foTpaqnzA+z0KwD+ccj/JziItxgS/dPsllqRJFLk3TstLrGSSV+rY4IMvrP9dDzzixR3u7Z7I9gBhmQF6SR7ZiDTCtybCJ6pwcXur7mv7iVJ23NwGZNekvyD4e100RL9vYqOKLNogARrOEGLfIhzA7Ob6Cus4wpFKEzu8DRFCK/smLZNEjdpe+Snr4KBAEKgReAwiEwoRvNlPsaku2YGGUTHQWBAipfuxulAeGRwj8YK9hj+r5uSs+zDJBmjPK5xjxtrglJ1hKo7TG5WmFKqS0sA5GLsiG0wx4s8rF+t87yb0GKU/3Mz6VyO1Nw25Pr2dqiiFKLkp/NQlQcOopt80fim3OfuWMhDBA4zC9ktQInyt81fzBL88eUsgj2EXCgSAEU6jjnSQxDTjJnzgM7KbxM3egmz8gHI2E7/+jLRstFUh5AZpUuYS80uTX4XV7EDYvceYx2Cy5YQLcydRiFjcFWQMa945P2CnhWAloNK+ZAsAUZhI4WOAGTLllitN1fF+2XxKKIs3q8Xj0WCK+D4tQiwGvTrHtNQHLGCpPaowjmQ6yBGDlYlNFiPSNYppmXXIAeevIHBk4rQWI0L4PYxsTXqwTbdVD/1fNT8H9UdcpCre319WqwnM+igki4FtSyOjPOnrpP0J9baeyMhKtXlYK4Edg2AZBNZo37nCbOwKGyhUrRDr3sYHpneQMFhIFelrjE35BRlgngLMNpVryEqhd31f4pVHK7pkqhhN0Cwy/8Wq+BO/fdLd9b/QRvyNcNR68njdgub+3rlpl/Tfq0lkGJVjhMUEZjpQ1W9eH1VHsjEhhUroqYqen7ct/69zSXlaIC+jkuOBuBvpCxvUYBALkL7IQCbE4f3A5v978PmcMDmhrZEtT/ExIhjPbdDaUwtL7VqeDKLzRmyfFP4C97W//2/dQkK84X1uJlSUpm3qa3qrjrfydQph95X1Vhrycex1PG+AR2MbGo4W8a8Rxc0KdEuOIVRp/jO8mIaRqCzM1mV7KAm86FIeSnzGPO4eqL3PQkahp0yoDjQ3fyrXfrBJRNJWb/048sNFb1AJ4XFmiQgo9sHk3KBeg3lv1vTXEvthBIU541KYKik11eJ8kFvE580s+ejN1B6zRp6gzX0NpXe6PvQG5f0NlB1UCMQvPQFsa30RPis4R9/SH1dLRCtNsPIipQsT8mySlZjGFnecDYu2gA6Tk85Ul5u1T6XifZg7pXDxs2y0Cs4vWk+ZNUduhLvdRpP47CMqmD9dDnPB7L1Le8S+npHKsDAgzOVxexgHlaE6Lgw2FI0nCLXF4KGkGMcrcOpGjpkEhWo6rKvGwtejSvppuRHPRevnVuP7EqOoTHJXxvbwO5T1jVJMKcsKC8StPU2ga8Y74nCEwOEXgEN042SJF9zLkaf827e6nKM+xpPzjlqc08A14YTeoXOKnqDx/Wm7qjLlQ57uJAi7WdftL2iL4auCg4CjQjukq/rt4KmSu3lx59irXJUXzf/0PitJZystL2hNFXI0HunWMcNiA7I1tXHWUM542OeclvS0JEjTOXvJzLMzUymzs0JT/9tvzSq5myOht3NE7MRz3W1Gb6u61dzolQqag/d5KrYWW0YNPuoNvk4uKpbX2ncaWsit9mNiGePuPjPT/xME6NHHMLYeTr+GIuyUVRt8feBdBRovjKLBSfuSbQv0X/aRNeAODHpFsGCaGWKlx2l8I7ig7/0Da/4xqe++pehlPS63kHCXHcHs7VhYej4uwDGI70pUV7XCnDNDtKykHAngiZV+isppGeycQ4HEdUpOuAPxYfdvj4szR/kgxT/juIbH/ups42DZPvQZtaZonvfnxvX/fR/w/fvedJ5Ho5lmKhw2r8U545dRXj0jDsHfKRYlZDG0TMrLmjlitXkN6GIF7HmAnK0mZcqp2Aw7FNmOXSSuD7o99mK5h/myEMlBzx3Ol4fkQfFvwsaRKZjpe7wkcIcvaMQLePhheJP/2z15+4+fAfTrOcbbSmaA2dZjlckR8m7g7/RncXyE5/7i7sPq3eUvcuf+fdjzrsBqZLHjNhliljPZLg2Zqrj0K2s0D/v8fIIN76ZWeSJ1+VhM8CNHI2otBZ1M0dVCoBb9rkU3TWZwdGiWU/XU2vCb2GmsveRX29rAw53u9HCSsmMOpKHxGdHT+TaYrzAJ/mCMl/spoi8JeFhGd4sw5P37AOI5M1Q4LzryGHOHwg8qp44GBQSuTzYENXyOEp1nQtVJKvABmTviDG85gw9Lf4cpkr6UT4IixTb5+GHktmUR+AftX8k7hn7dR7vv6R3WXJRJGBlnnRGIyhbefx4UJGmY8mCXD5zelBTcAKZuQOZBd0oNOmrQ53ofK2qT9ZpTL6O1c0d3pnbCy747xGMQuvDT06BZPQ4f6WWrA3CJLvWOmXFOoUYaHN/jvVzSLulXlryPi7ORxqUYd4oZh7M3lrg/jK7kezYEiuVY17djEVepXIAC0L4/tzouNWY2hqEavdyrYj4a5P5pdYiC1yjdbg7w5YnZaqsGQpkwlbOJT3Io0lfkZuOTnL8LdqZScgkZ9v++FLAKj8oEOQis9VOKPIGp25q4SFeTtiATVWTQmep6mpR2IxQKKzsiN6lw6wsEhittPsqyWc4UR9jfFN9yFXqHYTqqLupVOykstYvW93C/rPRhn9bYA8wmExjI8gutaz4WN6CfASQOXTxKI3CgYFae6DH5DHTcFKJOPvii3935U9XLtr0zPyL7n9rJ5y39eRRH7CRc1f038C9Pmh+TA12N8Tdqp6LiF/LbQRRowd1qyYGp3Zfbl4HlRC1IIBuv5GoMOvZkhKMc/6WQ/49PF7qIhVpjOIoZLAjLpRpmgnm5saDWbDjISCt8VoCurV5smOSWqPGa42a4K+9DcAvdpiFPJUZcJIap3FTjBIaxzKUcEszI/Vmmypt3AQGd1tFNmvRiDabkUaC49p0zuIvbb6ph++Aml4eLuB2oONSgO1NhD3xGEVgF8jQYbCRQ9H6jTSGD+I8aqWvBI/A5VqbcHtpkpM7hma9qr5sU6URBhspxH4xx1TDFfaeyqZQ0iB119eb/mNIH8g9f+2ZkLpcRwQ4khjqB5U9BdDIJumE1Ztgu9ZkYf6ShNIvNLV6a0dbAFkI0dpy1gyFsSHXXaOfTKn+xJS0SYoP1pPAySpVc4IWa2qkNbW0QIcIJZtOPrnWHF++BhSHL6lARbeuyQ6FjOHMyGrqLiSFaLle1c7TUFcFBevLTjzpXAz0bm0mCt1E0cD3nMki2sD5AUi0dWapwYA6jD6qeCk88LmuTbv8ssm4ho+nCXw0BSNxGCNBC4hp6EReztavlYGOdQ8VQZdOjfTVhReW82PF8jx0M6QQjXD1rmZdaR+kMNaGkXFPAeVt0FGNs03UvQUbgfjNgHSyty305XWKpf98CiuGYrNSW1SZGYJjCVLmBbsbTg2uS3E4WIpjze6MF/XL3vA1RdVLDdycxT6DvQVvLS89l8g+dMZ/fvbL4LCcMA6ehnIc7P7zSbCCvSkNZm3n8JDgrydhturtwvqDre8kWIRHATzMzT83u8ufducLXfStdKYp922P2zO7/B31lf1qY46RSeXUTwbU3DVfVf1iuq8MXeYyhgQ/wMHz5qGKxHRf8n7fby5FbEiTpuW1VUHmi5hazOPCUzDRAYrFIghlzXRNhBPigCsGAU8AVIAwT0hcAB47PJVtkPsZCbdVbrZtWMzH5eG8fPRtHW8eD8f5+hTfxDvkrskIjV3dMZJ2ZDFPafQ6SmniHdgPt2nkMQx5rsTbC2ROk8KDC6gypQiBOxDYgeuHD3JISB0gh/rURNB+3XEoNKVLXPJ9j4H1MPngP5GwEVEIJliiIY3c/23LPuwKJp98WjF8h/VzJQU0ecvhjtENpaD3m5IUc1FCIzDSjehhRI3ZNO7wETG8MZzJhZ4ev0Yqw4QzX4Apxw1sE8kI0vye1yexESe/beQJQ+veDonw0cc/pB4uBCHwYKcHsoRA1JD2k1yVWHjNTC5cYRsZqQILb1goK8UATyGKijCGxLilq5bv3rK7iLQgaLeioXv0OYqgxTxF9tSxvAlTSAogVBtTmCJ9qKkm4QnmUPJur+yFt3EKGHPw5/q3YrmHOY3XfbXa4O9db+tU7UoU3N9RnNVIR+W+3NwmZNDs7wpQzFRPhJkCexQ+mAvqDVoM0WFZ7KF1gynTDAtIbouz7w8wpnOfGviEh8kWf6ZhciTQg7jPN9IpPJz5qr3RN40wxoGul3zF84aFR3Q6JrOwny4f4oDP+q8ln4+8/9V7wxFc8ZRqi69zBUzs6zjEQjUQYtez+zDgUnceyfyaIihUCiCqmOFfeNHnaEyriey31Xx+VxJ4RZCMshuwjuWfkNIxuWDua78R3GFHeGfx9w9CwcZrO89xCFMQENaaIfMdkG0613FpIdkk+cTL/PZizHZ6VfmO8xw7Thbq0nHIEPEngNCNy4NHAL/K+yipuro7fdG14J0ALLLIDem8QtSgmW9Fq1h0BFxSUutmUUy06dagsnnakHx9lsUnRZsUEOK2DzaRJ9g1/gC5djvnKtPO252+XFLzh4m1L5tWPD4H5K5ApICymYbqZvn5OL0r7wqm123On1/+WS51B/vDnZKIzNDBcvnwcFEPq3aZuWNT8ElcMUjFQ4pFwC8lOI6lC/LeQ7fwQIosZE6pDGXtJn14aqO/BzcG5DzMf8C9NNLTYeDOcNmUvCE49TqetJdw80+ehQr0WahAnoUSZurkgn5sa5H6LJQ+1ZBwYRPoiAnqUpDGZHVB0xx4tguRmxGi8NONagndVL1Muun/u/51FU/SBJJOqoF5ErwJ2LcZw2RyKPvlYS1998OyCsp/PcaOT7aXewIWRFcbyM1dw/vPP6DR158n+irpQzJAFqQ0hW3HXXnvsfSuzKvKpR5QRiIGB8o6e1/hXVuYiZjWS1DoXZqpOv5Aejd5mA95Hs0vcIUv5lu+ksXIzIVtkfNkhFdst3CtucWOXyuuCKcLdvrynijXP6DGUu+xPgCB42sIyGWseiUdUzQ+zf54l/9rs4Wn9MZZlMAgssvfr0aPvdq4PYkkzr1gqZL2Et0DCfeclK9YsZv7S6Kn/G/eW4Il7Fa75NWf3wow0U+Qd5S1g8ywyephLFTlqalyws0USWEKookecU2e7A95UKN06GX0NSyB9rCseGnzlcaD1yUtrx+4h90CHWZehgd2J/SxNZFNn2VTbfhQZ2PEKUTeA2lbdKcKZ5eJoAl4fAwK+QRyfPVo81s6Fsu+GxBWB4SVAWGFJpm20MJHrKv1EYshATsWh3HD7BIyeG8qG2YVBYS2YGCkTdG9JpkFMRM0Ie22aLMOZtnQKKGg39E6CfrBhxVc4KqoiGvHOOlceYLIoy4EkykQrJBlMfq5Ge17UacUnh4iwB57LhHfAwgtPcfrng+UHi3BcgmzgqPRPiSs0BaolsKkrwrd6tqvdCfPLe306/2Z1Cd1DK5lI0iWfY7AfTi4KNm5weqx41yU7oTj+iwSSp0m7ICzI8jLVPY/yPHHpLsoOIr3nN6C20Z6SU8ve+ZOIgM9+miAiqqweKCdOyD3DGHSPk3R6jnLXkO2xwFRTS/BxRKne2NPcdXHuX1dUPm2bEPhySWrLnB/k0wdXAdoUnF/vp7UoB6CzExT8EYMH/Bnsu2HmJgxokPOpyvOxEUe3gTdzhYETIZqS5CjzrjMTulcNlJtHOA9kUWc8yNGFytsBc/xVHFPHu395Vcu3fpTK9/cfVNp7VgUHeoiVCkrmDU4ee1yC88qjPqpAgBlOJE3T1AE7TQ/erbLv76eY7fk2F87tg3JcZXuvK/Hmi2uq3b6pK638QKurv07/a5OTPx3Gn+6/bQF7gryECIDz4E8pjhN4Fw2Oepor+I20wpCjpuVvLkC9fiJLCkuzOzg2B+J3DR5iFrg/hIk8OoJmpIgxD5SK4uolSYcFPCbwcWZ+wM5pCcsHYBBrFb1MRsdMU14uMW0sfisJmfCOIRpAks6J+Chjjznl8MZuQxZs44oE+3Kav3d1ZMragVc0CVX6QOfU3E/ELhHBmMlJEuUNlyOZbi/bkrQ8afTNmKAI+HPniwFlBAjEQYE6lAbjYvROGFjBALb3MEglTl2QkIopTZOs+w7QS1Qoe8TZumAl7XdJuSx8Ghkb3f73uu+l23es5pHzv2d3SddlrO7V3jIbVw47XrBd+bcgvr5YAR+djfn1UZDuGqh7VVIhXTJ9AqccBHaICKYN3eVp78DImUUqxirUDIbsLDKrsQV2i0VRu9xjs9+wTku2ViI4/H4/iLt6OBPyKoQXJWPCHXY3l8v23vQoeyelu7Ys1ANlWlX4vLRso7fVMfyz7xS6zj3gVOujv3ZKFlt1p58LMWheAxdNbr6kkbHK/koxSdOVKxdzZrStyOr6EX0bQQJkw/LHiNfa0ml56QPYF3UHthEKgm1IX4iTyj+SUrqE8cJpiAZ/rQhHk4cXVHmgCEdZcgYdFXoUNxTBHVssWayVod3ZH2gcINYF4wmtWmURiCcaFgLAwVaxw4apqPJnYotjn8feUBHcVMJuUvLP5TjRM58k5mrpTNXqxymHCgfLjFeY+hdw44W2NFaz47WedmBaRMzH3ZshM8LExS/kJvyhcuJUvg3FsHt7hgGbdmE3BDUMLISCilzC+oE+7MInzjDScbossGUVIPz+dVH83h1Fy8kaNlqguS6G/cFuQ2sGjRB3m3A0B9cQHBKAQJ3IHCCfNEEBcTVqSbIIshpgoiVrquDlooGWU0TYNp6rHM3HZUdQOYlxZ9/gIvc9wrPowbCpllj55yXQ08IJ+8LcHwe1+fvvOQ/4vXVAGfiX7vUAW4LwtHrNRRgyZQ3OvTihj0X5dyyJxbzCAM+oBBnvcDprd3dAC/dSyFnT+f9YwBcUPzWXt6g6DrVN1Coyi2phb2xeqHbERdub3ETmRjAXT8T+v5S45i/WCNPq2mkaZYMSAVpkZAm0yzqhgi3uO74rVwzEkKWXG0G/ebcTYrrNa9rc1NbGmlLjba0ke4tRjMD9e92b4uowEOnNg0hU0Ef05itW9fhOfsi28oKmNCt60+yj5C9wVntAozSeiZBeT/+MId7rJtGUtjnkW467+iGyz/NMZ0h6g8x0d667wh1HqFOmW1HPlKnyXmW79/DNNHIIzRSJpzLR+sJR+v2fxp9hEY14QxPpPH5kAaaYH/e/n4JCltxlDxq72Q1NGHTzJjn59kFJTXFsg+G+rpGyA0Qcg9Kbxo5p1Zu6sBxEBvEWoc403+tY2Dre9zWRhQk5jrsZ96BW89qFaHWdZAfVu+ahKkbRWgll2SSUbn5gQGHCcJLAoylnuiscNvDkl7/xLWVBdE+RZ4oC933LvddTGL5LhvneIDpcTKepl9JmuwWhX8yY8yiTOku4EQNgEGmtr+WgqDPT355Mty8NHKvv2iPhffpnngDE7+BtzKys6DSag2S0fIRuddUNLKoVlN+2ZdvUXu23iAMSvd+dmPZ9+gyJCfefZhTMAhcSJ5eF8IdzvSiHLYQw20v5LOM+3BwyJ84V21w8cOAKVWmWOjmBZKlCSOcRqK1AIF4zNNzbgRyQWkmdEyfa2SXlydyp6lrYk6fJgNHnM88mW+fs8eN+tN825P57Jz9gPN3n8xfPqc/LjA9WJ4u+zJd/mV+0HgQMkOXsSI9vzw1J04+me+Yk98lqKIH6bYRkjzKaX5gDnfO5MxYGuTzWNCI8pZO9UDSjnwLbak9U4QwYjXJBS4MD3shLM1fVj5ThIfxECYv6UzV3l5JwbAYt8MJRXEyjsH/EQ+F4RT+Gw4xdlHD3zd46tG8ZM/Ka9y1Yu8zNp9hxkz/J5o+HyDgrT2appnzwwWybYJo8j5iacdT9ANP5dMnadodwDZesUovf+rk3uSe29sG+wEkXLG0nVPR7FP5zKMnax00faLWWdwBK6v59OpKlXk1n9H44/91zy0saNtqMdsGLcP4V13zsmWBP+Tso4GofSGdn1HkCc7mwSHer+5XN58d2LNDfjMks0MA5VNDwrYMCbuAgvIBCbvNBh9niOJFldeD92J5XSzOMvni8VV829lW+QYZ4QtrPci9LovxuSrr4PPGbAQf3hq7PeuIAxD19V1VfeNUIOWEW351BOTXTJ4PfWzgYskjTxd2ahnyC4emvgBvDZwRqdZ8GTtylyVnHPvQXFuQRR4ikhpoq+aV9N8YnmUKWabKFxMCjAl07VQ6heM6axPhgFpxCxwHoCl4W11GYOfhsOvr0uHCDmTTQAMI1obYZMFOmt7lr1j+btvlfwbfmV3+R2xhsjbPG1vvn/eu6VhVGalEpZtVZ1T5MKBQgtnGIvZUOcFfsYqAjxgeBdWueBU1hQ7x45NxIKe2WkfVsKS/i8PuQH8oJyCflZVKQF9/4kSr99l3s17i9vFpZwE+cTbu5PptLNYEt4p+ty7uLFqyuOAJI30kyZdHktYL8NRaAd7iBPiCdQJ8oRPgi5wAXyxvLMlbzIbf4wEJl7vfXVJxvkjFmbJRCvAG00Z8YO4HPAXyezCDYUeAhPLDNHq5coy6QMrKuyC54H0xdog9iXgIFlv8VBHugo30q6c8WdLTmnzro1UJ4RViRCPFRUQuNpPYFiSVeoiCwGc8ijReBdelwgNnjf4agqhOUG8IQVtfSlDuCNrKBCFaCeq52K2OIGKC8pKgresJ2uoIatDkWoJ6dYLyIQTRSwm6xBFETBCVBFWDnRxBPSbokpIgWk8QVQRN9PUqUR46Giw1SuouoQYIwqrXKAnqKUFJjaBLqyqnqFcRdMmaDg0pZ4IuLQnqrSdIU0HHuJkCGiuf0spo65Ans3Ii6g0Jv+S8r1upMjtnos73lNbGPiob8mRWhsqGhG89b2WbpKjhNSU0hqlzTC9ouYe1SvC7PKnRVj21+w0basuuQPdmvFXSLb3uTWXimT29sovdwHMA9ULIE2W8QcXRe5o26JHaO/OTNE1eL/kR3l0XBpbW4tceDsikW4E7/gg7LZyoyqo+wOzy5wpPf/jwvxvf8AY4WKruZasjlp0vrBZmX6BbYKZet+zwLCR5AwLFN6EbArYrOqK00BvvWZMaT5Q4smuQX+6Z6t63SXi0kTe+FiBNbjkMMQLrW3E4iwjj+/TJXWpSBi+lqZYbH6HxPkWDxvto/Cu80ibBf7892c/rm/6bemKoqCGylSIYAJKk5a4Tpxcn1+r9zh3yiwOQLShOGuTDTt4A91L+GEUUyQ8NhPy5vJ9emrEfk23EfqCTYAlZoAiUPWiqXxWI0IEotIsWorRIL+9GKNQxvolEDKmNhe2oIb04ixMF+CjM9tR2dGddp64/7HOpYlPK39mJwa7yrul/tRUZLShjlYyWktFSMlolGb82vpAnIgAtpqSJykAIxekl8ImNgbsG/wBPBW1WIamgGTYbBco9MJs1mSI5XOI5Hph4RDnWoAjf3NwAXKf2RKH6cXeJu8kipRl40hK6AJJL2ChhtWRuZYgL81BSgHzP/T6GU/ygJHAKOgco0znr/BQnWbaaJkF1kJjtCixs26SOb6WEmQDONTNmVsnEgPmn588/2g4UhrrPqrsN9ylx79OIr9cS/bm69fD57e0a+LgGbpQT7XbRchWjRUqmNxZ6yacAfdGYvP5Skn9brpZyeeRI30xq6ztMgT51VL6dlBsKD/YHLyh5tBae7pWPJ3lqYAX8/D4upIRRhvIOWjJn64Y2aQN2csmV7jz/9yZjDA1QOGTkeZwfIw+uN/O4Q6Bf/vSKJ9DqQAGKVzjA01XJs0avyGlRoY6DhjtU5E2cqYX4sCzHrAGw4W5O7beT8KfJjxowkM1KG0O00TUKVYM4qB8bt+WRcgvqRx+BOxAYkxH1ow+JV/VjhKD91SWsdQxRLcS3zVdKbYVNWqWSYlR7+vdmpKc/b43ewP21mbxRQvoj3F3jP1vy5KAOJmzLAGOqALBB3tTfyvCV9XkLGGRtvN0jWXwBmZZJfm+mzh9fozsWk5lUCgsyX4QK3Os/KvPN8s6DcJlLE2gUx/qhS6dIJWpJcEKBaojJZ+3pdN1kbCnhII+qNnrYfMqjNRxOEBT+xuWPZMVpD9OQ+CbU13XAUfyIkwlxQ0mvD5k3MB/++gOwscpPc8FdLH8wkEtSWH229otDhzMJy6yijjJPZZ2t8AqTMQJ/ChBYdqLyUAJy+yaoFjkFf/RCHkJxjnU16zIFyRZImB6W8H2DlIkDFPSkAVkELjjKDEL0dyrFDjSauLSw3HOPHM393V4evkF1bNCdMfgMJyjuu4U9XrHEldXLcfSQLQvUixdj7JFpuL0AIri/jlkjv5D0TO7P//Dxx4oXRw+j0tErg0WygoSh+tUDoDIGpofXrJJJ71FcCoBhidQ2miiyJlqA1y/VFQ8vL1Xqir/f/cBzIXH1DV4RPhAkAa8sAmljxXXKbvIWuKdy9iLRL7bbnvzc+q8Hn/P4V9n1h8O829935/bbb92uP7/u3XTk9jvueO//IuqMkiQEYSCaC/ExcyErSlwpQ2BjdMbbbxSs/aE72JHqEzwS01JPGDGGqjSnL6CZDJ8DlHgHKcHoa5dy2gwO5BTxJrVvlZMB5WpnaN5KCRnlDA8TXfbcqOb3/xfC6HcD40kKnIRQ+2u/XQv8A741b1I036sPJ/wCpGPEDIaVwrwz98UVynonH/j7yGVaGyV+RJuWZj9GLWXojglVPDwo9nvzOuTTrp6tBIKZQizSvurOBBfs20tFmN1tC0WI6SD9cbORH5RHPzFGb+r+kqs4cG6auQ7z9IaRDN99et3TCwD+2rgG8Ha+IHip2+Bv2zbDvfxs27Zt27Zr27jatm3b2lO935tvJm8WsZOPQ3bi8gKWlyhufT0Rlz+wvErx6CEdYcDyRq+5TCQBy3sV3BUNCC5qpO3do34tBjghlT/zOqTgP8nVXfL2X9+a3FR4Xa9y3ffBZ+58/msCAaGF/DNCjvp9Tl/q26f/qk049iVeq0jOyx+g/xqgzVHTTCJeYP0cbv8WamQ8rHY5qyWEE8AmkTQmE4SNv9zCDYhdf8A1H+qflUIX2cULegpLix+VCBXmcv8jgZ2Ya7e6G7u8x59mnm+QRwSM++wcur+Tg91Y8jTr+tDu68PcNrZz9si1WmxtN7r/DZ1bSx5jarkgrw+sfnXnw62jtnKTz2sJnQVjWRujhwkY/QnadBx+22Z83qEz8MK/onvyBCdp+ZUX0oWqH8aZcf5fTFQAXx/x4Yxw/NAHHnE+Xf22Tc0wP4ZgfdmV3/OvHRyrGtp/1qD5TsD7/MmZgfXqCxe1hFOjIumohF1YoYmmFsITXW1kHcQj1LrIegg5an1kA8QBzBciixAf4r4YWYJXLOx5QfMEwUauL0HQujaX7dBai4zJ5YgqxAUEidiKECEWY9M1iJ8QExHf414AAlCvRJ6AeAt1KjIdPg2tBytXNkO2xZUTLYeTKOUF20lVO5sgY6uvaa1PPGX3em2t9G4jrJfNPG7zaSx1VtPN7m5YA5R9fcok9Y8IynjNBdEH4gZYsN/XYPr8YOrFNeHhL5fVA3HySchPFn4U/P3hpEmedbBMciV63zQPyqPoUu2Cr+og8uOVixT37SlT4qEa7tbCp6K8/xtnvaKG3nKtxj/qurKiGs4srF9qYWwBLzZpfOZoVAlOv/5rMXuZFxR3bpr/7+cVoJfx+f6ib4PgF4uXq+P8y2DH+C/F5/wjoEp9QLP4XCnkHXsRelk7DlZNmN2Uub4E9Ktd5v+ulQj8PcPfp90mGEpiqU3CXOHi+UnwldqgvrsnhyLoB02hQNAL4jO2q2SFAAA=`,l=`H4sIAAAAAAACA0xQVVZDQQyNjNZb3IuvgAWwk/KP85snyA74ZbFMUs17M9F7c8/Aw8cTAgD+0u0MGygHmxk1enOjTiuicWm6xhzpBaVlefFB/WJAtOAXeVS3oJFCAwUstfHV9WrOdomAbhEDiZqJqWd5wSHKr/UCV4F6y1xEbaJqML5aLJl3FKTctmIJgiJYibQaLTINeRFaQlKG+Qe/cDgaQ4DOhMhvbe9E2M3M0NkLfv8geH9IBEfMudsjhg07dogBYwRPOcYTOO0TY0Lqn3UBCdWc2vT8gi+vrtO8gsEj9xwCMgLTYHCTEqDz+IqTifeIo3YaUnmW+7Z13fgX7sI/l2S1ZkUMA+Csu/slj7K3OLu4lZxORtjK0HRwfXOSHuPjLn/cPPmYvizChTFdqLpENpt6CDZ3MZiMI0cLsO4bg85FC7c3RUzkCJng1nYBdIa7rwR3dgU5Yx7Y2FgR3FVnppy70MC9DQEr3pngvgY2lMVb8YEiz/DhmmCdiODR1jwBw5VSGLypomW43p2QEzslhsdabQpPtFqONxQYnm6M+0qZ4ZmOElNFCZ7vTBL0mNAzvFgrbtTDy52JxJKvzvBqd5ZMuqEAr9UhJ+zCOOCNciK2LVWDI3irndJHdIPOY/bLFFQZRt87XcY7DRhRIwkCegLcEy5WGheC0X5ZUaAkKcZO9uB/FUOlq/P4eYKk443FeryO0OSWodHZqhgI2g1Vx6bLDJ169ymOGN6r9xC6OiYPN9uqj9zpDzA4bdbG/ouxKBOCP5gyyrKDOkE41BBdJMn+xTqEDHH7XyX0s7i57sP0CLos6TppexOZD2aysS2GhirI5RTY02Q0GLaniqAv93FLvlj6RqcfCfvGUEohysQWS6M/NzijvbnGjwS/tot8RZxjIvi9sFn4snz6n4WNswW4XNg6WPpLiFWEx5Ek66SC7uqWSrJsty3NTFSaWob3BmXpocqf+TEzc2lQb3n1WV5mZpa0DOfZ2+J9+bR83OPcluH/MyS17aXurzsiEiIz/oDMquz0mbPnfuM3773v/gcefOiuBdP/7JPu+dYbW120duOiSZ+nfr9xflXsBfM3l8KquP1mMWi0L/jT+Z3GgTc7TWp4aWMHtqrEVf/k3Ka9wa5FX8dMrLgbF6Y3Ljz+go1oL9zc/XyKsybCX85He97XblXM2JkYLg3RTw3lX4MLkn2wa3wlvnpR5UabfuOYaZ8ya9EeN5yw2szozIuxCIl5sOmT3Nv0SM42syTjpiIZNAOSspkiCc20T1MWxP8hJtt21EnRmtbU82LH7nh04rS/epgNo+ha37XhkdY9jfJYXGsm8Mx+/D3vxdxDrWk8FPs09Y+HAeYUkGbGTsRjajd2WIG9dVOSSIMx3F0GgkZHUjY5icGWbWt+y/wv1FRL7j9BBkvuX0F6S+4f0WeX3N+q9Jcg/SX3pyD5kvtDELfkruqQiyqtgmRL7nd0wrJOeBCkFC/h4dY/rVty92KbFqhj5r1dPTcwlclkgL3wrxafhmHrRXJYwiUZFofJSNr3sAQYHzMOjTlHho5NEgMnSyZT1Dc10QcsscP6IMeWkkOWoAsdAKCBUF8Pq8C1lJCUdjE7401zREDK5ihJ3cxLLge6mFMarfgRxPkVX4McXfElyJEVb6AgdBEqrw5NVanf9z003HXPNLEvSWp1z0jdc1z9stAMScaN+zn39OCeiV+c9B5W1zh1zVBd07vNNX11jVOfOPVJDlfQX/tBB4ff4arfucNVtoKzGOsaP2SWl5wh/Z1mAPT6tDL88dCq2QYNtg4y0IAHQjCbf3V0GvJT6h1IdOg0XQR/UGRWkUhzAIqdTP9xgH5upz9wmWZfTRII5ZxG+qzmaNAcLTQ5e0yZCY49xbHQMMeSazFra8Hv6nzMFNZCyl1YS4V1oLAWCVYJimeleJaK5wFxUiZz4lChnZNZtE11bIwHiWfyWNbFuX3Q4yHCji3yd32+OTzJ+BoZjwBULzKA12GweiIVgMNXgMgQTKWrjmQkmRyCB2sE+xEWi13/sYJqRfAkTDaouhOROUWk0DjYQ0JhCApDLVMym1ZTPKrbwqxUWIZqaKHoBEXHCwG4F2bUXeNuDygDR6PsdsdN1Vm/ibGeue/p/lVsVxzrWnTwtTj2hLXoJghm4h6OeQoZ3RojkuFdg8CMAYhfciUIQj+ABAypPl+6E5slK/6W3a/4ZXM3yWCvht+jx8Dh/WBfSMEeR1pcDmOGbuThNkMxOeJX2RZk9noq+SVzYBbMQoc0GHGPc3FSnXbToIxHb0mDQTywmwaVFoY5EhQftOTQjxJ0NazqZkV32Wg6OJK5ZqC5MNQkKDUJptt9l7/VMu6X3But+uy1Vt19k3S05Da0+Vnq2KepRx/XAGG4ZBouByRfiz1kTi9lDoLopUlRSp0Xkj0CIU/B77u4oNE1kCHLpeZEhK8eZimSXhePTTyKbHulFWwZPybFcfEy3zUnJrnhmBunscNvG02HWo4zHRbAzO0t6ZqDmHiia2Zg/F1MsD+UAf7WefPIMKg55FehUz/NSdaJiXhqwo4n7CLWGsuMeK6BOl/gXBAn4AK4na1mLKcEjaVALiGfkpOUDWUD+aQsUh5RHkFehCrM9jLgeYHB4y1oWNzCSD3q9xbrp8VGUOgEfCA/TqqhI5CcSQs3ZyWQnJM+ci725bQU3Bpbazm5vbMCwtazO3JO5TLJiztyRmWT5FM7MlZ5dPsenRxiDs+QzMhBkoNyFypNBMhX0qlXQ2rqVHcaRqjT8FnWmGJByLRGIizOaryNNdCOgzhhZIgIC5XjnN8yLEbTWoyOaTEqJ0edShdVw2rSMJSj+6dYzqKTQ49o0amAarWbRilLYwZ5iok7n3KoztHBtrvZdkTuwUbQVlFPlayapYGzibUoIKxdX7M2bKKcrHYx12qCs0dzsRCrB36ekjIalqOcJTKAeCl4dmhOlKl+5VoJULbmJCdkNZqCuP3rjJo20NLgqRfQqUoBwcQRSAatrFmWPkCeEchlpht8oHPOcimegeDvZRMS2jCh6ZC85uqrazDuO87mNK5GzsM4lmFWI5e+TOFY/BHgLJsMmLhNwFd0Z43B0Wr+OGXbT+0TTSYFYMMA6UmhhRn+awddfQ19PVhcNTkVYnx/bSpYY6ypIPTW2uwa6ALpOpgX2cuSAffL65RunqN0c7Vrq2vr68MA4UOfwjW+3xZ/NHQDX7UW+sumaOmD4tLQM4hzAo3iBd9hgn1iGsOk/7T2BfaJoeWq3/qUSXq/bS6vt4Y2/NhflmJ+fWikZA3xtMJUhJAQXJtvCkJCN1xGd9HktBXe7M4Z0zZrBKH9hvmDIZoYP+yuJKSdYIvlgGfhQzbBZ1v/jPZHP/0ppnQxPbzwCmufFu0T0XNxYufW0/r+UvWIzTCLZ0lg0WCk/DFHgXateyRmWE+fN3jV0ccEsddiPt9gCAv1vN4THOcEpIaOdftjLxMUZDKgq15nnd3MeHbKWvSMB9afTCxJgD636MvzvlTOnPdGPICGCN+8NxZvr+n7ApJHUYr5VizJjaiAiVFK2I75NvohbW9v4cN5YStmrE6GaqTY3mbp8q0w+/7N+g3FZEcHkbcs3M6YrXYneqxut7ej3QbrxN3SFZha6HLbMexwzztJj2TboGEHq2Oh6o9gs6PNtdrsk7niarrYg42BpFQj3M5WdPv7ddhv2Ntvzf0+6fbUfQGRWkAftTE80/y3r/hlKS4AurESdhSLfvm8H4FzK15AOOxe7RCArNy9eOCVAmkrBTEv6r4YHgGrsQc4y53JKerfK+VECrdJGSTJ37u9w2/0MIY6rgqx6wHCbemB83TO/ukIc7di2NexFRlYDoZv0dN77Z+Eru00dzLyFh0JtrALG+cpbAVwIm6/kzybrnMtSFApNU4uEHa3uKAtdPj7kX8CBa2ublreL83eC4Lv/RTAvtTe0fDWOxteaz2zgVcVvda5P9H0+F/wXzEPp6spPJ4qNgk2rpc7z5scTwjb6XuM6rrzfItBbUhoDEwXHOdvMOIuhxsSsts0+wdxfuFvjJ6NJtyq6k3B9TcxkcNjv8k1G8Nedc5YWPDYxZMA3KJbQFwoN8dwwpX7pUyjwFtqLn2s17WmvhLzvUf5vL7a5BJSfiVx3JSKBOomkei13/MPS79rf8RiJj5sik+dbXhah8pfNRV49PVSgSzrccygZpZ2CDguCanYlT5kKQ3UjgxrBt7Eh9yj2kFO7VBO7eBLWsEo2hGkkAFsKKTifaBQUypWwvCgq5sp4WJ0136wfCxOs290I9akgxv1ZV5UOG5K6g2ZTg2/U0EuAAgg2wVEv0SU9tezsG8xwkbIX3C0JNxhSfHrLIEtb3wZTVBbWkN/3Lkm13uf312vKRkKxFb6il/1Qsb4pDKngFzmkqzFjsVBuTGWnITM7huiQAeONGT8oqsxWrlUzQ1y7qUv2w8aALm7QbMXJV6Jqd5v9RjTMTONx1L34pbBzgvP47s5JJZAX+BFY9JUalO924QNjCYsc/xjLwutZcFVdGIQy/yAURPf2STUlxsvQSMANuhTacBurWAvCc7qJyvuyOZZVuGbQYHgCwTkpCb4OPrWrzdzWG3jiTjbunXcdGf5JH5IjCaZIXA1yUIzg77N/+dTIJacxbtG3jdc0nQW2V5eHXLfHsrRMWjLhoXFNiUaA29JMzLgvS69scjbwDel4vSNY4gFnqWayuGQO2eWEdA/I8IseOSKYSCspMzMC5MsM8OjckX9JQXx/X/Vc6OuRe/zy3jiw7XtM0ly7Dhmx57jxPG94wfHrmPLse3Ydxw6wnHgOHUcOc4cV45rx43j1nHneHA8Op4cz46FY+lYOdaOzQXZuHEAeMix586XG39/X+9Y7KMZKSFoGxi0GwyawW6BynAlZaSyhUjlFJHKgdokMOGcenysU+ZjnDp8vE1dRJ4NEXnWR+RZG5FnI97gVRxVRa0qKlVRqgovIc1Uwk4lbFXCRiUUKuGsEk4qoVEJa5Ww0t0HsJIHaa75Jegv5KnmGWvgtEuN8M3Dy/QYt+37lp7YI1ylF7jHxhQ97vKoZsM0ZsN0zh9tDu4h4zpc508WZnQUjvNnCzvoKnybv1jYxRARL/7bLECHIfpYgMl9tI2Y18bIiCkjrBFZkVKWYMoaKyzBlBXmRkyZ42DElAOOiBTveTPyV3t3RI29utZvFtaoFN7N3y2sUDJkzg8LSxQW8qICZyNedMbJiBed0BjxogYJY9A+4YMRnT/gvRFN32NiRL8JWliAuhamRtRNMTCibgAYUQfMsAR1M+yMqNtha0TdFhsj6jZsJ36mN9xS6gfIF38S13WP+CLZltHm+cufQtSvH45sPwNqrhICKvZnASV7toCCnWvAmZ1pwKmwBjag4RKBvaB+Nc1iLdlKsrlkM/keqA7YyX4r+w3taeF/YwFDufTl0pZLSy4juUzl8o8662Zz2wqCIiCTOPLkUw5M2PcQGC9SWXK4ztkuVapzjo1D5Z/s0qVndwAC8GXnIGl3wMV+H4HZefMeM3aRqst6piVhF88uY3Zx7BKzy4Bd+uwy0y5d39ZTkUC4ULynRyM8h+tJ5DYlOoy0eaAfqJwEh1v6953B4a/Y1nW+dVFPhf8tFF7+TgvfwcbSFoR2tSBE9ho29VD88DLXi3JBgP9uLAgXEOPpv79iUGAj6ekz2li/jJB6GVIvQ9NL1KFk/dY7WuJ51jVGCc/BNCRaWbVJ2WbENkO2YY/jBJyt8lKI0REG1jUFj3IHW0nBC38neB0KXoeCt2kL+NQU1E8krHRvYQeFieBipWJLU8HYLnbKi7umdqmJuN+jtOxT4kzRPabZdG5IqVoZHEIfJ5blMofwLQqhOEBGoVhZJuLx6bLQ2wPLxuJkhYxiBIUsxOgAGcVoZdmsFI+wEI+wFI+gEI+A4rF+zVyUJNVRCnRYI4QhRgkhN4HgC2LZgGV9ls1YZtNY0YGVnpVjVjpWJlVlNejTEyWh6zFfKDlumNseE7oeZZyQVP9LKPc+ezVsBZde6WFGuzWrF+Kzm29dCdQDrq1eVy/WJ3tDbrpArru2Wb3Ns6ze9P9r9ZZ/yvU1FaO2CNAM7dEMLTnRC070hC5nRZdzQJezz/ne1UWguj/h/WPeONUPGy4qp4vizDnOmovZf8D+ffafsb+ni5rTRWU0ckIzlWpJRG25iJmCqGwVLmpVd1HbdFEPilXe4J5/yKWecOof2Xq/S3jXPzbPM29aogeUCbiDh5QJZHqfSIrssclO0rBET0yzxqUlekr9KC3RMxORaWmJnpvqDQAfUFOQPaSmIHtkmuKRPUamurQt2h76hEw7L2WBTJsuzNY9L35e2bG6XEbInlIMkWndUGJkWhdTrW6cZnVu1NUqqLyB0BRcRXCUjCmtzoC+oU/fMKNv8EeszpxlGcuEZTn7plSkEdsP2T4+zuqs2OWAXfbZZY9ddtllyS4Ldplol02P93uCSen6hkUJVcHa1Xb1qm1X5TbkSqXt8GqhYW29SA3r0p3IbdOwlmlYZBomrS/cRu03Z3EdEhnyWcoaDg1+bl39qY/BtgPdDenal9WrP/Z7nI6gnA68KQ5GS3/J+sFNNHzjBho+cUMNL9xIw0cu1fCWyzU8drGGPScapi7TcNfNNbx0Uw1vOqdB3BjBzAVC5BIEMwabOnO0BwsNU1Ax5O4o5F4J4S23r+Ejd6DhhVtp+MTZvH3jdmhCOBjugY2Le6hB3CMNb7rHGl66J3gWE9Mh39crP+AgGa/yB1zWkdkBBO++ARwCbgOCNZ8AjgBXgODSC8AU8AAQDPsIMAfcBwTv3gKMAfcAY7AKUAB3AQXsAswAl4Cg7BRwDrgAnINmgFPAJ4CYgpeADvAxIGbjTcAx4CNATIwAesCHgLpIAyaADwAxVhHgTEUAUJd32h4aCekVrzrQqb2CgFmFr+CErpkil8kVifSUsSS5RL71TmMBd137DbDpxmP9Czf+C914u6e8fguFazcecs2u+N4+ne91auuZ/V2GqwwRw6WS7u2115mFd61YkF1FPTOtZaaHb81xoBGVVjkRjQkjwSfk8oBcHpLLozWXAcYkoycZE+WdkZzkc+TdXeNdIgrVkhnvvEFTK+Xd2ODoQu+w+vqY5+LLIuOjsIyPAhkfwOnvmLuxppgdPXuTW6WYrc/eeJFiRkN26yKGbPDHPFT8T27WaJy6tVWNlqZFS9MiP8z5DI44H0/LM6XlmdPyZLQ8QssT0/KktDx9Wp4ZLU9CyzPWcPWilodep183KRN6nWVhGwzuee5HEsKp36MrIbzr982V5DQuCxqXg8IxGLzqV7QNhJHfNu8wIIQzMruSAS7pi5Dtmi+Kke1xi4aMGzMvE9H2XhyyFT0QMm06lTky7TenIdk6zZBscVTqr47G4YhjGNCQZPQIQo8Q0yOkRwxJn2UzliWlb6HRoZVwbD9l+3lpJYKTzjt89zynHXKrcdoRrP3ErcZpB0awhREMjpx2dP7uEeSodATfhUetJ8xIWIqXSadQSGPKal6OQ4jQc9lxJwh4PsdTnvKckbiYPYpoocfoNSJfCxc+Jm1J2pmMSVuStm9wICCkZamImIwbbWeWxZJL37L8/HTk4yEdj+VhRblK4jPSSlgdszovd97BuXbem8ExtOr2bJ8t3WMO0eRm06berNEqOotW8b9ynlZRsAtyVcccJGKfRJyRiIkRjXysajLWCGviI2Qdk6VT3jw3ptEDcEt6AbL2uCUlZwfkbF7fmQ6NgV7yOpFHpo0ZiTwhkVPqKom8kJQsJZGXBmOZS27ZXPoykSFXAFkgo/gvLaPuj7gRlQUy6u/Ssul5t4F8BRXNMxJXqg0aZbFB8+O3idWOsPY2ZcCB6POGGW9I9IbfSHsP8DqOI098umfmzbw37+ENCYB4BECyZkSRoCxClEyJVLDJAUWRynL89Pf/gqx0/AD6TEo+mfZBAPZT4mbeXnLgrQBw76MDtUtfIu1P+sjNvLw5B+dv8/Kys12/qkkPBB1FPXR1d013dXWY7uqqmhCVXnVCtOqiKFqDnM1C+Brtrp5EYvIRCSXiUw/KeT2k7BStdOybPWhT/KJnO/PxLHnQjfQL3UiX7++TFgdy4oIeKhLaHGhCB4ryuBgdoBB3ol0ORDvZYUBpge5DqKNmbeYkTX5iLTUl3qhG/aDlqim+rz7vhipwuALX9c0PntuVKHhYRcFDKgNelwtux6Xobl/RIxXYW1FeKy9sBI8zYVpYT4qOeI1t6NRp6DrfULl0AziJVDTQV9H672KON/BSl2JHtdj1Wt4YB2hASmsgvQQPGY8GxdBA19mGyiwbMrI4MMoMXYsDGgJOIIOUg/WK0wbCiCIMK8JGRRhVhA5qGVO4p5Wt08oS4DUx7prkY/xQiEhIHiJR9K/a7vCsN2/ncjOK7NILctgYyS4q0MvOK7A+O6vAKHkYSJuwFCPeVGFq5vSxMZa18Jzo73o0ygNsPQ+5Ho+3kYRHU9ripaiZRCiEPOHBRui4dqhLax4bS9sM8e/xMUbjDGi5DmgGQy1qPzaWtDgDjaNYMxhqSkYTGT3CDFv7ODIiiiQjojgnMN67yBQN1GID1K3FurS2Fltb2IW4wsFISIi4zgHqSK0dhrvERTC9bTS4xoecM7zSNsESRsaP6WqiEPwYbhHH+OExYggwUztOXCQKZXgDc7DJHGwxBzvMwaiqYKACuxW4lhkb5KxNk5y540vL8WwyKOxJhhDwPBX2QieCgEaDZRnUEb7K4N3Iha2jDXi+ym9Jvgw05A9Tuz+/Kfk8YB3JH6Kx/vxI8ocwbLs0CKYP0Dr0REzD6J61NATeN2s9wZypxVrUqcU6FNViUV+fKfe/M9cirru7CEuJRS5ehq4r86JSrmudklHrFKOWIgJzRTU7j4QcCYuIwxGniPQ40uujLKIQurdEKA26tcu8JrVeS9NCje3/7Xl26pv47+VfMA/XZhiVGF/a86aOGaVWTUkPY0j5plqSrUVqLaU8bJezX/swZnHaWU7jRR7AgrmcRss8T+RftngSCMsUZR/IoWZ2QqHsuISsVInshTL7Sx/W7MsIi+w/kwiyP51n/16V3WR6qCMhx2IOB0RVFBrIe7lpO46fTj0W75iZ7OWFOagnp+CC/uc895C3V5U5vbLRt+Z6+yWDTrXdiNKaNiBzCS/PBXt0P0nZR/HnwFG8NltMD7iGh0pO7ti3/Frx/KL7bJLWyvtfe55Nr5na+dLpcykzKm/qNVPbj5/Ovukc5Xcuk3/2pDeNBqdtru8jGqGUsfIyjj337AXknJGcJeIncnA5bS6mnaJzWstYFrJLORsvKhvB2fN50llN4jRWJRMYPbBY9ACWUrAXg5qbFy3ykBQ5Dm8wsCUSMRQChwjbDSIrtgDRDxvrzTdm80kgusl+bj0hLzxsfBgOADf11drSt3CkL8Y2YiG2ncDzEIuREy+KPAqrPEMhQ0wXyGKoSeGibLswTfx8mkTHrMtGnpW1X762uYyC2hvko9oAQYgTAnGOKxtVJGl9LoVIQfEMUICIg1o50kCkh4r7rQCjA8adI/e1+vCDCetronrsv2WMI7Y/1yPntbTBuY23jRVYF6KbrGFzejLKRxBY7KotNI4TywkGNBvhPdmXo/dDM9zkxpRtbiMHPehcIhYiNg41tsJ+0qj9lOoRHVZTGuB6nO6p6ahBtppXYXvgi/2LoE4XercuQ2F0HBYRqi/Kz0j570pdKIeKxFQsDWfwWOLxMikoIec7MlTGcKoAEux6rO5xyFOLWaA6ceq/K20AGjqsGqSHZ6YP5/xAf1S6st+WkhAJvYKcw98jPVcnZXVKJo2Zh1gSY8o8wTqCALn2JwXc7nj7yZwk886nVNP+k6E7MM99PsdL1acnxfjCakNSzJQ0/mC+znw6ewwnto9xJZmsCxF3Zvswj8KkBUPqqd+bjG0SyZCHuG36zNRvOZzickrrTLpm6hJibY7lYKcCB/DUmamYwW6uTgvzNNmKqNinkf2Zw3J4rPJmOvu17fH7GSZHVFyPGwGh47qQg+1d7jGFvF18lYEDBpP3vkKdEqqjWBq+XeuSQJHib4uUsz4kPzsu0mO3KDz8ts81VC9fbRvIwPDNitkgAuUfTNcszBazHWitm+3GfA/jAbJQoj0I0x2GWA8/DSHftm1EocFvMZ2DGuIEQ4pDBY4qbddw7ihxdpY41zPEo+5dKexSGXag88wBT1wovVoKSi1noNyX56UOOdCLd3K9+IdQFePUanu8rO3vlLW9FVsZLDvQhPcgH3A5TwbZ2ee9aYbcmazxbsQ/rXF7/1gqxtmpIxrExE8wJDcjaqAuRTBKWKDEJUqoKA0kSNaOMmsC41H140tDz1CWnkwsqxy+Z8EiBsIndtkhhXbs4pVD8DdrQm+XnVCIdtkdWsZuTQh3McMFincxTx3Q6IBT8jwYabfxwG2cofDM3CzGsIdx5ok2tqumCuTD3OqPtnHIj/4ehzDE/i0OYU78a0j/423T2XO4AtW8z19HPizYPs1h9mfXTWfHq7yvvY7DgVvslxCyTvNlDrOF6yucLhtgbo+wU5pE5VH0YuiG8/4cZFt4uXURUBKTLIE77ZEpL+Zyjmn8ZvueKYv4bJF/aMrMKsqCKdM04XkkYB59myl0Jm2VBZyZ5J45OzmNpYaf6vY/1a2vWeGZtDOXtvQ5jNN/p49VCedXJryaJ4SSUKi0I+fy68Q0w0n9ndbjVczHm6+BwIFqOICHVNfd32YPYvAJtBeDz2YfEMMFC83xkwYjHaPQLuYgj4uPCCj68mcZRC+fR1KjnHXYA/B4+XdGLAx4uKTRlP/iXNJGvE3RFM1SNDeXRFS9ZdTGN8BbhmlnY5QArynIAtFcLNdtbapXj4QSiTTSpgCjMVDPGbz6k3Lr06Ye+3xf7M8kRj7TySRq2l/1YVwuMYaAITV9KcfQ2NcUYyAfNpZsfPsokmS2TBmkPiJwwnRNOZg3lqJd7iESXJlj/9sUxgROVfLCJGLUKSt+HkPq4nVyHbHN/ZJB6ign/do2rGvHZQ/UOk0hmXgrJ3z6OhifhRqfwgYT7HJBlRR3rB7XId+f8DwSbC1hNnNEkuxiNbRYDRnidsiylHiIHUt9TuYhxZTkhumRdHwiQZy0gTV7BZYnsgaMCqumRl7VtSES5U3Womg2aalpf/Z73D5u/HXTepPK8J9sg9EhD52owdH4WPRBz43YXCi3YCtMVA+rswTuEGwr8M5d2z8719Zfi1hh/8zhkVWN11cgnTiXDBI2WF7SlJWSvBmfvOiMSG5w0dql+M1cWAO5PfwZJ0yt7iyt+aHT07mNIQJsUj3yODbD4xiYQxKD5DTpwKCpLRRjTemexhNi/sXV+LIEp/A2wT+2SA+ZxFCmVGWSRuG5UzR4CqINsPwuOTa38GO0FnV5yUq6bdcng3fmACrCuuVz23wmgTpM68wNxvEpinLPF+cnaWBaCCP/AON1BHO6H+nfCZKfx16dzLePa6vNIfkI/NwlQqRNTJvkaht1qfvIJJtoKXiCyWop+GMMugIC7zhmxj/jpKbmfoBBZxs3Q8fFokbPS7ShtojvsPA+Riber3OHDMLJ6XgwcbMYm6jtzgD2z75uEBwxdmTas4B57L1WOx8/Vz8rj0VRW6jCmI2vjX7SWp8rylqJb/cW463ZP96atfEmUm6qzOQaxfCT3mtgifSYPYnN375q3CUuVpoyqg90TNtGUf4qcMiN78BI4Z+nRbBRqzyEYvS5xMXEzh0GYbCii9FFIMWJ34gNkPShgZsTi2ESIv55U3QCYrzShiiPa9yTT1gx7s0JVdiPHldTrVhfWB7MOsOc2AZ3x97UrztJchwwSEb/pW3xrhTY3DY89aXtxA+oWZYbZ4mPmtSyOfpZg+6dUwMsH0nYHm3WYFyDIQ3aurcIOXBlW4UdTAfDQUzS4kEssQ6SmFosvId0UX9YYPQPFvVD2CXtch8pkBaMYh3J92ealmMzpOjHyBerrOhJY3P7NVsYpmHpNWo5B0gt5xSC5Rx2ssfF7BjtN7llmIuRJ3Zg+bZODNVsYaH29rIat6gGRRTVuGU1blUN5g/bvzFev/1bzfDt/aahhti6TO1V9Tcv8XF4BDhe2FbrOdTmSjyyK9Flp0EuZ8vwsZrnAXaxFjbqyTYeqR8t/4n5rur2Oamsu78+LdZBRaaqpEde7REl49th10j6cdf6s6EQFauXrN2FTo3Yz7X0KjGo+atqpx29fQzOyUwN6j46TAXaCnQrEAd3WfZVwOMS1wDC5KYFspzlRRlNHA1LmYlB1EkNGY4a8vTw6cH0G5zELo7LFElO9SYx5C5i/yem6Xf+j0OfO/7vv/T5Ny6yXxLTT4NSkDZzcZfUzTQjQEc1cQ/UVBpUAoyIx1AokMuQI5BlqNdPDrVV34oMkCIKUZMzDVZTCyd/bATTgDoqivuMyybDzVntAIOh0dAO8NRBha89xJUh0cm9S6gvipb2inMuies9ElVgZ3XROLhRCf8GyFN+WL2vVodIVp2n4C5ErechABdxPOLqX4DjEXUR7yHe43i34IbK90RoozVRs7ShUKH08jJcfCzicggizlgl8Nxu5ViKEiFiBDUh4AGpFHebCNaoGtRaChEMYslCvSLGaZOQD/YjXBIxoeSFnLcWGYOSGmqqw6ldpK6RVEdTexCwCpFI5ajRm15tmqw52reeVJ40hNbEL7q4pV18BouAeiEpfBrx/4USrtWJ5ukIqJuwNjQHSxBciaifMILkaJfMb07M/QdVTlyQuEMxr8cAVicurngcUc9LUlioKMxrFaGYmAtUtyK/bE2zn9ohJShMGyAuULJzel3+A5kB6G0iiBN7NXo9pdf00ev10dtUeoNvQ29Y0NtA1V6NQPDSBYkNpSdA0Mc/DkhjPS0QrTarkRUoWY6SZZWsxmpkOauz8XcMb6y82Zq+Nd4YSi/Jwn849YsZ6JHFSDI8flXozYFwGiMblajyAdbLZnVTVIGP57ZwYZUZ9mWijKDKDPoyHTStymzUMzGx1aTOV7H5T1kbzDfq61XZBUZ4jyCW9elwGhQN9Mnmk9ro/YJMVlfvFzhJjn8IIsRCHMNq9ws6qZETV2S6iFWU9s3wCqtTR6lN91aFEtVRanM/XJ3TizWeBMoTnSal6zuEIcKqq+OR6BYnz1d+1TN7+sRqOdFlYxu8QdfNg74MlPeFU4s2/sh7FMBQzUGl+kVz43WClno4GOjhS+9Z+Khldd+DpqDlqDl1MkP8Yzz+K0dFdTVTSNixQyzl59g1+xTomi1ynHEs8Lh4kVCo9EWYX7itsaomXQjjl/ilEdQ3KP/M2mY+c/bqalP6z+FmYLvkgmRP9zepQdSDQFl4AwmRnmZtXoEwlcPlpKVn0mJQNsmXAvJdQKS7gDaCUGTtIkeXN2JLtwIyyCQp5KQO4qHGHY63EXc03uN4tFy/71LNDCFWj9y2YAiaQ1YZgi2OlLaEovSYIlw5Z02QH0wC4gU1zD72ys81sbIIIKvPFB0/nXiZUS8F2WXtYTT4QBKKvaoj2a5k/2kTnerocRaq2jMil8s2PkP+09mP/5cvONkX/sVn/8KXku4eO0xY/p9mBjbsPKf9rYfr20DdYuQt8eBJCmKImYh8ubXSuy8lhfSkPcjpIKIUm3gcUHg08fLR5ChryAUp7tPZF37qpz/dOEyWC0KRFVP0tHJpUE9Av4TwMq/DFwHIcZXRo604I+7O/GfO5xPjRLYsKY1nzi/mSYt3LEe/ifsomQ9cQIo289s7lygZjimzjDDLFejHWab4zW+6RznzSMEBnRipWZnBs+8boh2J3s6pO/pUZp55WmalOTqT/elnli+97+jTTLOeRbWl2pxysPDsjJ4h52kOg/dkC6984s/fd1SjXY4ufOAbc3l0LbCi00ZuJ7NQz8+ypS7Xsif3k7mqoOApbnwzsbKgrniGzMlHORtZcS3rcc4q154n9ucYvb6HuVAuto43ppdqv4Vlzs6SW2+rqJirAy/wAnfv5qnUJz7nOzKuLeYLYvKcVzwXFtvMlqT7RXqzSI+Y1pCaD2CSPvrUUX7eS/yoH9mrCgmKZzxq1J7JKdVXv69DskxsYOz9I75Z1KuPS0bDX+Mwo1vsq3n8IuK4izCFlOIW+0c5/HmG/0sO/xnD8izWpHi/igGGy+vT7FWeQg7k4/GaaEY8KuWyb5MxQrnqW8onoonf4KuoxNVqp7HJ0Wqx3chlLczwmTz5MpJRaN+y9ADuHIxKXw5oydo4LNH997RW7mmRA1H+JZbJAne8XhozzM67wEEZhvWrcmGlFniweNzI4zgsKpVrnPqFLjmlhAgs8JV/OnU1B42o8KM7uVZk/BWvSoWQKfG00foYtiA6+1CmDjdD3mHISZVz0RiGpIlvTU1H1zkOs3ZiIjLRl9t2kF9pKu8JNwPTEWFSg3FDLdqHI9K12GiG5Mt9LCnk4W5OCsSGkXxhaEd2jR1maBYlDbLaieUUKMbuSH3ulTK5yqPtYyqNgxQNJSxYfeH+b6PN/5KB0wQKWeuVN8mAxKtZqFBvl5ybvHSAfODEaZe6ADBza9sQk7aYllNMjKpS/O38z5QQjdR1LOor0MNjcJdrVRuxbMY7eQhUXAiowXBD4JaoxvE7zRLUn7q6OVBNmDafzfDuK0dTCyNRtTTTqNjRiMQ/At84LKY/a+959bHV0JxKSQuPqkctWbaZYG5tbffdcZAQVyzXhF5t3eyYqNaowVqjhji074IbAwbMTBqjf5NhapxL1qvHTLyWIm5tYqTeZKSUpA5hpuOgojZUA9p01VocofWPJUbe5CP9wt6RmrAXHIKD7ZHa9jf1Z5ghDS1M7pyxm8FpPMA2EETqjFnHqZgq62gNAuQxo+LbwEX0Q63FkLgMV6O2rqA7Um5VGRfP8L40xaqk9xgVYs9Vr5drgOqJ1B7UiKo1JA8wV53pnx2LaY9GpHOWH4Oqh2L56Uo8GpUOW36yo6R70LBBM4uV1S+vLmqEkykk2geF4SjdW0EAY1WX1GipIgPV1FBTn3zQMXKqX3OFIoBRO/RXlq5DuipcPLqPXI0PIFYLVUyMtrwr0WNVqle97+pFR472aMjrZm2N8vMlpIHwa0Zf5DUOCSsNde7qOCUDKdABSyNVU5mYtaqm3nbRCkzBVRgIMkBHQ9f4YiG/S3yM4pWIqnBlQo34DZnjF4tmyerUz4tVepUQOTj0pGkYdS1tE5nc6XbaZoRy0o1Q7wnsEloPQGmfo229AavRq+oI5JecxEam9rZlZpCsP/EeChhuMGLaKt7RfvWObunjudvSukdDxEJ1p9aIThrZg3A0W9gKtQTm6jb34uQnwV8RJx4+p+dik/3ZMNjA0Ziq5TsHHCD81TBuMEUqgOjlYdWmIhJXmZcm2WwtP3noXsCqILTY0X3Enod9W+2F/yZj5sjEcWJRBKg5NlVW/c34ziJ1gctYJfl5Tp4yL5YkxndGJ1y3OR/MmVlpWtr3frBytcgchgwb+YcoVJ2VBr/haiM3Ik64o0p4BcJGpDlC4gwsl/wzuTZ2xG0VtyNrZ9NB+ZBF2n24w7s7XrZdxON06B0wXIaqOyurCu7AbBpT963wjf0O7JTbNHAa05wrce6E6lqT/MMzqDKmAIk7kNgBtPMwp/jUgWrdNDWRdFAPj2re3yMu+dnTkuCrTxQkOwOuY6wrttqqA9e2HGEwHb7aKeDN5NHwE+x7V/eb46rp7uvjEQ3gbnZATyuq3kCDuWv7ENEQYHSNo+ezgbouEG6kwJvjBtdN0QBwfs+ZJtEagPAMXxaxuf/cAIE6wJV6UAinIIJ9IKgS+lBDPB2lKvhLWVJI6m9ynAIV+sFvq3JUrrLJR1EBJpLcVOqLyt1mcRunUAidLi0QkkEpYLf4cgUEdIfCM2TPzKVNXGvF0Bhsy0LmQBWNmqolMMQsiv6uU/QGq3zLBR3+PPJ2bABwOco7Ab2Jw99jD3fKhuUuGjqqkDjQ0fFf7H0jMmj3V0Sj0pQO+U3mcQYf3UU91NM9kEPMWkwFleo4ueQ/u/jDHuZ26lIDgX+UbPbzmiYnBj2qu+xMkfyjiauSIXXsfcBD0JDH/ewi618viLzIJBZaNAtHOOGsexe5fCj+Refep8QPD6rNfokrYGLv5hQL4YGPfdCeo4zZeM9TiVsTMvlKAcYsVvmvf9PlbKytkWzHVaPivZHnZGHUZRiaPp/W0qP/T1fA9n3gDgP+e7Jfe8FTWasKdBiKsQgKFMqbZ5X1D6qguvZxqT7ZKPqxTW57tskqHCovH+QVdxDjbTMHPJiIAw+jb1C8f3MwKPvnWCDsn0UqA1eXeNfiaQzTO0SGnLhWNIqzDvhrC6rJKQVb8UZk6GJqfXLVo4FLqoiUYTS3XbBL7/V5QvRv9cK6HolVpPDbIZF9N6doPRxY9ZygCU6ejpGKj0Qw4iDeNHuhGygQa3PtkLIuhvF705H9wMjXmosLP+9wLsd9RkeZBrNrpwbXa7BZA1E1VgH+oLpDVSgEUfjGSeaxS1CVlMG36YhU+P6kly8/epG2Xi/S1uUCnnW0Xs7WuRZmnH9byMvPg8mYXFyO3e1BR8KldeJI3VNH6p44UheO61KEzm5rkepI3UMh7YgLG0JvDVGPvDgkq2/B/AmPRpE5ihRV6l6nV+Dry+8Lrf+B619R8bAuh8M0hCeGVdFgGGzyODbKA0hRwLtYvd1almO592B6uWTHUkZlTqEvDbr/mAZHNDikwSMaPKzBQ9JJZKA2Em8axcg4lo6fjt+bOGUZNC5loJ8PFeWPf4o3cn4iI65eAoe/xiHp3eih+Bg5WB55WU035oXPphs+lYR4mAvbIOfNAB+b2sC1phZb/xrxIJc2Crngx6GKGkvjp6ehcTrYR0AqU9Yp6BilwQmO8yrya5OZo/SGSSDOiuHoxYC9d2rj9kaCnDrefDmcnVyjZhgP58vDohWVCHdeBJu/5DzozWeyoXfqLuk9rPtD5DzD4kRm2HDpLB5VOaRf5ckXjCgzGdHQGHFNjmwasQfn0iHFUc/wouDFw8CJm7cbB9EctbCfwpiRG6AeAkcm05CrG4511COXR5+qZeBbFXGQ6walDkgb1+0rwB4TQUOIuBj2EnhyvnVo/YMdWZnyIW91yFsZ8lZokhUILTxp81pPWgx6y8VwGjfMzuMB5/6iYVaVwdAWjPm4KcLaKLEgZoiGpN0WbdbpqhscECr0K638pKfr7KLlmVFSEVYHEu1ccbrNyxAGJlMgOmOWh9Glbdr3InbRU4W8iWWPzltbSwV4vAJ/TEF90vKTk6IcpX1HeFFbqCplJr7DBz19oooL87vcej9Gq63QmFwLRtSU9ucE7sdhRslOjZ0jB/49guIFue8xCiopEwZe8AkufcqJ4luA+kgSSHty2dqh/HJC/Lbbf6B3UfFu8p6Bwc2DMOpzkT2TytBN81Hr6ZlJE3Q4oxukHfXrzMTTTeOh1D1HwXIa9L/Ngr5XHql4Uivk1QybkDGumKPOfWOwJhDdu2QE7XhYrKaH5XNCnDPM9AM6RMOqX+rqGRBXTBh5E+Tdh0kIbg+3XR8LONYFn5/Tl9MQywFnyWzniwssn3qFIeeoQVnj4l3JQLkLQXQpCfjJE0bfawFUrHjBeZa74r/ePv/kTy9+cc9jxSXLrMhtZyGTWcTaw+g1M8IQ7qicMoFCCthKbokChppLUHV4pP7EHnniYO1MuMoT0MPHXpaHkEIPQYAp0MMYYIAwwHq6vPHfCfzpTcctcPcIdJAw8BA5lIYUxhHABZOijvYyrPgWkXLcLMKKrsUUJFF2TV3pKJCR1eSJbiFEiYDg1BGaguBjc6qVBdTieizs+tZl559TUz4eUGKZt1zWx2zMiWkiwi2mddlZRWfCOIVpAks6S4hQRz6QkQIM8geSZl3p0KcWV1L/eNIp7ies1jP6alb6wOcY8PHn1SFTjPQcDpWkJFIqcVnOBi+6jcEQOBe3kbM7EQbvTfDsCZnZLYpgoYdmhmimMDQAqW3uahDNvFuSFIoZL6QWx5aoBXqkaYtJXO1cMRwzrLIDd/a23/nWrybr9/LEy+Ev7zlVzECMo6tvLtN1M+eSZtVXofSVm19SZyT37Xn22T1cgbIGQ7CW2l7G2JGOm1gECIjQPhmoafPW4uR5SMYihRjsOnSFvXiJy24nL7S3Nwf+Xg6c/bc5sGVdJsBHwueyuKNLRERWh8pD6YBQpxWFZQ2O0KNdMiFdtnemnFgTeckLzxR1/aYCCz93u9b1tR87k9d1UBzDhNK16Zo4glk2urO7fEXjw8W0S+HSUtkPy0lT+n9gGT2N/g8wHiXgkdqibg011C0yJonOG4LfCh0ttQVhKY0o/BBF9WVmiSmIVv+kCHdG2l1UJoEhHWXIGoLOFTq2TS1Q16IWk7W8eofWpxXM2ilAk9owsMcARsNai4m0jTpomM49PZjLMSo78bzO+aYSckzLP5JCKsB8k3Wupetcq5jUnCgBlxj23UZjg0cI5BswTh93AnAnWMmd4Krc4RrgBEoL201DxRRYl3nvLs0YQ05fxwRoGllNxTteX+FDqkY0lKsRZUZfMVxxXFR2cfnlFIbtlwZBznIEdN3ru6K6Ab1jiKTYpM2Sc3hGtRU8JO5A4hBDEEl5xNWpSMoiKRdJUcDadlXDQFypVR+tkN3yHqkrW47EibKPvMol7r8N+khIm2DJYQ5eD3klQN6G4Pg+KApX5EQXjfHmyH0l8eD3orY/sf37E5vvTxIfJoVbsbVWbWFy4ikGHJZ0QcVYdY498mfThmod+3Lw1UtQNzdqceJ95POT8ZQ7lwYMBm+HdXDjrXip42kVxWkFHgUahRBbIHGr6TIZ8gWihmvnG3PuLFoRfJetaNRaoST5cZy0qhY1KJhNAw5aILHJQJNJDN/OhQAH7wAlSkZGQ2EM+TqB/UwJlB8N5YdRfvjxvqybiHxzuzOuQv1cFOxheLrTWBdtXZcAkU/jIjCDwkB5QWlPkn2nXk2qb7j6Q2J/cPwlqMmwsB2o0EZQN3Nt3ft55zinvYoIR/Sfntz/FLVPUrt4bEfaqdOURxae28s0UeckdQrE3elAHbHanQFx4CQNKCJvqdPwanoVinAwjb4dQmZLjpIDa6xLk+RgOJSvz314fdqzbaPlyH/zjHiRESGXp1DeNZDY1+h8J+aTAzm/ZauY/ndxp/YuRu14obf7Udp9KIex4a31sSpgoORVevtyduUA/jhKc7ikj9jaoQnj9K1Y+d9xVI2aDUeab8WoZUk5bkrjLlLLWUMm6oo9FdYMLHFO5HE8GhOxH+ypLKmpOYzBZkRwFziIHsnDY3k4G4USLpgceJ7pySdVHH8qajIsdyfRNmNm5ZWUJyzVtFzI1K5LpSBcjUQ/k7rr57fMDszp7n8tE76Wt2qJ4TgVWgEgF60eSJpgTiNp1mpJpz75hOoL8FDEcqhvf6yGAh3EaijQQ6qV7tCUSvUoHe/vyfE+o/Qzc+TFKTlqrAeVmviatAmtGOYR/ohPYACSFKZNkbtnO6Ex1ncTDq06VfYGMsNmJkdOC4F1uMZRKUKQNLVdSaaHyokalfuEypXjO9lXcyzIFyxTzLuLRk11QvWt5gEIU3a4/AGjkThlJ8yLeaSXbr/V/Qgim6rXc/ZJ2vdJ/q5alfI6yvhuI81is3Qq5Wuts/xEmVuhXU/AePkU3PCeN3psr5s+bNJzfep7s8wZIrdycP5IynHxqSbe4fam19K14nFtI6LEsquN+pEVRON0E20Sj2v6gYR0jMbUX3fhlXhUfK9tRvRYupk2q2NwRI+k19A1+jUXRA+lKaUcTWkDog+nG2hD/lUWgwm7lbaqD29ED6ZbaEv+hVSD9W8bbRPXbhOI7kgnaEI8uCWITqQJJRxNaBzRXjou3t+g4BOLAvHdONwToYmjOEKMwj0oF7UJEbjr3MDVjCMyLg7qEhrjiF+yM0qIp8go4xMB7+W0UBRY/Pu52wbnAxbV0ui/ptGrKZa8HWwbv7raSTIqqnLOCUuTdN0pui4/Xq+jZdp+6s7o/e9uG+zXaqNlqTYkeDjg6UUL36Qvn1peXE65Y8vHltMtinz8F/c+4XFzajlbq+ZgofNUJQdf8VX4eYZ/LIePM3wih3/MyqeD9ba9RR78854wkL8CxB0bvELjcOhBRSyb4Hf6d/rmwOiqHjq3rurjk76Tg8XNFXgtT9uMf/twTe7NVozzMAnGl3JyNAlDjpaSVH2HX6MOxUdLh+JY2zsIDiUDCB5PuggeSeLSxlVlaupnkafYJp5ky8RDEr7VfGh+8Cja0O/mZS+ljEXESAPqgg5ut/tx7qQp/ncne4mZor009baxZEodJW7hKrZIFT5HUfrGK0vfgtIDyU+3rCx4H/9Dwfu44H1c8D51ubgVnyEpCnZQcHJlwVu1YOSnW1cWnFEmBWdccMYFZ+odcowLHisK7qHgiSsLHtOCkZ+OrSx4P/GPXeLsp70Ik/00CgZew8EGOKE+tbK8g8Q/RjzIGFsUcSPck1+BeID4x4gH4F9SERNGTK5AvIv4x4h3McaYIk7AHfoViHcT/xjxbrIUq5ETbQa1G04trcS9j/jHuPeJoRGjMa0br0S7l/jHaPcCzWE0pjS5Eu0e4h+j3QO0HqMxnRNXot1P/GO0+wtjo5Ysm3dd4EUxu5CkdOACz4B9F3g23HuB1+mDF3h1nrrA0+G+C8kY3X2BXyH7L/Byev+FhOieC7XlkxfbMaJ4vbqqT5lLm2kTosdyz/Vb6FpEF4z48a8vVPs7knasvkRpGmMn10buvKoNklyyOvDNuWg53MqvYYTsVvaEzYyfKxlaKrQr26p/ga0BtLtBGMMePnIu1qOQxmK1g8QcZKoMHLFZvcHz9ZIs0CuzQV3xjkEKKdARyB69at0TS8AWBXXnmjUhK6bw6FIy3pfkpJuWEgIUM/+rj5PAobCPzwsNiX15MgwadiYdBDuSAQTXJ10EE0ksPiPgClMddopim0+twwmuhdUbLi761nByTCwGmU6j3A+W1DSRfxGp9jUVfFvFxTpm1WusBcJ2NYqbLD4x51J3Oq05sVS/mfKVJqxuLpF67EmW1bcr1robsI9EzkZJ1HWKj9qhJG6QRF1j5ANgSByTRF0fbhIDGcI2IFlezr+AkOQfBOLEjZI4yYn554HgLnmDJG4vfNZbGuPEMUm8DmtO/jUNHrE3LMvQTV5eXjy1lBbf1+CMHZqxUTPyL25s44wbNWODZmxTG40JzrhJM8Y0YwJ1xKICWnFe/avj2+3K8knt+NfXOH+Dcn6Hcv5G5fxN3xfnd67G+ZtX4/wtq3F+10rO37Qa529cjfM7VuP8DRXnX8/s2tXHrtdrxiRn7Ozrkkntku2ccXNfl2zPPZdzxi19XSK+zGOKaLiP8zco53co5/OvBN1U4/xO5fzNyvlblPO7vi/O716N87euxvnbVuP87Ss5v2s1zt+yGudvXo3zOyvO38Tsur2P8zdpxo2csbuP8zcq53dwxq19nN+hnL+BM27r4/wNBeeH+ji/Uzl/s3L+FuX8rhrndyvnb1XO36acv105HynnI+V8tILz0UrO37Ea59+wGuffuBrn96zk/O2rcf621Th/62qc311xfheza0+d80XGLZxxRx/nE+X8zZzxhjrntVJDOznjjXXOa8W4+FtPAa1RXVLuIS3nOn0qX6o2aK2B4FjaoY3brs15nTZgo+KsA8KNijCpCNcrQqIII6ilGFla2esrz9gRrcGmY03uU7iFSIuC3K4dIpq26Aq0Ibq9KCLmthy89CDPR2aVQKnIQ17ck+cWb2UYDqehFUh4ppmw7EO/87dWZc3O+Q8x752x6GYW2mQGuk/Z2ZcgiNgIm6HLL3pkAaIqq3Jxw2JxaMZE5Ea/bFwza+e8wkBus6OAClWgQGD2eypdYfpVEoTITJQ2oNjJrmkaohifdUSWr+6J4PrylUK5+81q3AJBlYhKmvIxSZaTWIgtueXQiRDZw2KuAhlwvHHu1K2q5IXGS1Nt4qjzTJeCqvEuGv92bnyhIMB/vzQ8ndalSY+NidZAzZ4qtaAKgkFNVUkxhGumvIOPolbu8CXeHL1FPWzsUGdDDWKPMcSBqz6mrfqYNqoP3MBFos/B9dPxloTj2M4EHIdmccZlzlAAql8ov24NxnOah9ICFBpzYFFagELzTmkCie1kQukS1BBvTsJI1XPVdubMdnR1/dKamlkbZITC2qYyLgQrCy8fP+SWZLQ4oaVktJSMlpLRKsj4tcGZNJLB0WJKIOoSQiiMr0VMLvErZ0VhrtTCaaILCRUL1W5/flLdP/tq/upAIwOXMJC5I0wNi7EpsnP1/qn3YH9fqVv2wg2P7ZfZ2bomXpMHq1ZHDXU1Ad34iHUGrNJFTdYYJF8uYdD4wkhFL1uY28pnT3ah1ORHM/iKXLCKE4EUjMTtYvOlusJ6cYPHKWIWFlO5VXSBx9xXgekfbYfmpcKfVrgN+IzA+zXj8zWkP1NYpaVf2q6JH9HEdYCPb5eLpaybxWTG1vhO9CGou2pOWncj6r4rVYU38QCqDkXb6qTUUz+ghWPR1JB/eLpyL+pQv8WaU3gWddStCizS4Fm+MJyona1u7desCR09D0UHZErjqJOw7mwirivFKeM/JAfQAzynkehyRL0niq2Vp8YJd+Sazg9Fv6eNlYIaOo/yw1QaoAS/kA95Ch5Xn0GFdKgtrWsUlRguuqYa3yC/skY2+BOwirsVDqhLJ20yiALZuYp6ABV14McgP1dRDwHxfaCL2aL3gQGSDpYG3ytY1XTUXdynCuG7jVqFzL2r4+D3tsk4+DfwTAGUX9uWNgobwIC7XOy90+iwTlRcP0CxuTSI8dKmfvjd1U6B3xRqoeXQj5dHXDE+KVB+b1vdisXV7I7FQimV8uoDQzNVuUxcnRHNwkhSWMylibI057p+jqe6y9SS5Ig8vbIl9xxeaLULEEsRJzlUthEflEjEsyGnE4eGw1CHSExhjC9WaGxIY6qiDJ79rDW+WDXLwmHuZT6cedWT0zYvv4Czi696YliNt96m6ezI0UTSEqv6x4mjM4EV8VQX1ogitIfEohOVh5KQ2vtxQccYHKj9P1JxRZjXrK9HjHlREicPAg6E9+olEheB20aPLBJncsoMpyCXo6Ke0Y1yXCjvcY88k7p7nNS/V6+McBXE6ugsokDfzex1snmurK8cpYdsUaBaaq7hiCzx7RkQwf31ObxX0BLuwcKagszTmSsOxh2EZCFJ4LpyTQkodeHhXH+ds8EXYIqiu4sG82AAzzK0HsEMFi3AK8pQiKk2CtnbHKuQe5uDVcPTGsAK8u7XD62hkLaVQGuZPZpyp0r5jAVddZ+Hgtaj+nQKQaVRoRDrh0BtXj4AiQVErNCQutI14mmzp9A4NN0FIqi+F+7BNgOSRW1CoevhU0WgHXCyItBO2FYItBuewQS6o9CER/s4wBUC2hehCQ/2U7+SD+BwJKz29l69R3h5Fzwn+j1rLKaJkX2H9LyOZmgiZvmT6DfNtBqgHFezGbIlYlAiuqCoTG9qOrZOPBhSF8UXvCcuaFbSDJ6QZFefEKRQA1h0hJrNULtEXF8i9jQY0iDWoM3IcfnYUAn1Smg8h4Tio1nvqdSFBQnpkHH1dSAOQnsaxBqEGqBy0m/3EJ7bdG/O2Z4x+a7cEDRW1HmGsxz9C891ec/ObJ/FlGK/61M74WW/e5TfTP8xmMn2cN9RQ1ymUiO7FEB/16nUZbpI/eGQ6atd75cu+OXTCQ0u7a6VTzGS85bKUjOO/3E3KiJHEMk+8iPiggP+9wVKzSL8si1xsy5KwjK38nwOsXd+8VKWOiTpn9b07PckXFxWxfA88VKRaF9L/dO8NckuS3M/8KOqhWRw+YW38iInbOMEf2r7izhZBLzW2FmOonEhvpNQtfX4nmcvpEZqL1WI5peZa8L2JKgwL++ZvZBaxmR0u5i6lU2yN0tBgSWGFIGcUXKE2IHrs4rNbsVPHFAwPpYWa6nkQFOq3LsDqWbBPeaTG1UlR+iSsgFRNCeuETEg3HJAWP57gGm0YmhQL0wV4Z1yc81lxM+qKQBMclSToRup4UIwg6hbSNxfWph/rmLN8xe4nChqsFvkV73I41MCw8SqjVHMMKbskaOieMtIX7+9gxeqF/269wnHfIvlKUF2JASh1NzHM1kkvk6sKDiI2U7/6XS7sb2ljE30L64uT7qljq72oavpnBnipuNDFy5pGLb6JnaX/HqSoS0STY6377HV6fTkVgt7VclztOqEPvyTjtxVU2f5pAZ32CRZPU/HmD/9O7hELzf+wKhVAdvp9v+MukfIrk/Wp6j1H3VJ3fY8pDIX7uQ8kLbV2kl8kD5+yAn3Kje6NL0+8qxfRNuv9yN9OQ6Uc2QNbBLgbHz2HX0gqmWBHSDhjlRUjqmtBqpSPU8vtEU27yhU6hN2i2QiHvRLvFwKSY58D/vH6a+N+4Cn6g0fAH4umoho770otKjePFSKlhGpUAqppOxZXHvmXqMykvYuGpqvDskImU1J0i/bOfaM839v9fvv9+P5PO/3PGevz3uto7Z/su1Ru30HLZZSB6yc9i/9K5XfUqEoakqOPfnC8Ceboqg5OuTrFfzJB1B8nKi9gT/5MDb63d7Dn+yM/r3Hqb+NXdU3uG5JDQB/1Zrz2AP9+1uvw0zHLJt3LRJhQfMTl4nTn/07vwyPR0mQrEhiDelP+NsP/c/pon/VLql1kdxVGn9r1f+tv+y/9W+SPsm/fYEsb/h3ehTpk0ys+TJAQnL8f+6txp80XCPq912rWfnfq/9mocYJ3u/qoKiqrPE/q8Uafn+q5wNJVfb/VHv/rPll4P+7rATvz3ZJVfXfqf+ZNbx+L/u3aQj++9KXYibZrrP9u+UgCclUntafMmnc7wbrp5KyqHmOubfpu4c/XHjVOLhF+9GqhvALq3arL9x442992e/WCNTflj9JL4/8ChrE/62Llh5zj/0/9SLqT311uHJ1hLuW+v9ev8H/2P4j+Lf+7+HoiXa+LlhCctvbAlFrAgeyhDgpSpB4QapDSB5KIp70h5E8nMQa0h9B8kgSbmR+SZKlSEwi06VJHkWJ/naTfEDkU39aVTpFifotVX/W0NNCMpm5gUQziWASGiRsSUiRMCErtSShQEKHxAIyLZMEkP5+krVJyJP+J5JFbdBXwWrTWOu/p19tPUWJngAXejW5/+O7pdLSBjjSvgEyNCItCyIVxhcZGV2F8cVXrEeP9gHqd8td9++TM+e1L5dGF0Jqh9TH4TZ3oEBvY+ntB37gv3p7QtVHI6A0r4VJSPqqtMAxOniS7poEtGJZ/821XSyYVXw6J29uj/fzXdXjm1goORgk67FXiAO8j9WN/cGCfJf1CoPScOQUMLYs5TMLfRG9s/mFYbiy6+tCm2IW9ufW7N/ebY5yE5wnaOWwEFe2zOSfy0Lk156dp/6SBVtPP7Nr8WeRTEjv0V2pLPxiB6ImpUag7k0OClF3yPbOKdmtfamOLpWULW26zILkMWHIcvEjeHLZYPLBBBZGpSktMth5GuubyBXzolkwatgezvL1cIHK0fS0UBbGdbx/NvtNJK5afPNevC8LyUam9T/K+Eg/4mpurAcL2tFXG8ZO5mNP/ZPoqQMLa5dWGrVMF+CGU+FqvUdYoHfIQ3hIGHLOP95oYsHCvMbRLuc+n8HvTCX8q0xYMFdard7dFI9uPTukEmTIQqJaYL5vrQBP/fxrlt42Fk5lXtugeTwUfQg/ELxmIwsnJf5JGeLBR2cqTkbqAAsxN278GIg4g9QOOB/zUCN1bae2CXuDEFx7oFuowkJb7fRYhU189PVEtZWWAgt7h9uD59Mz2Mei8/u3OSyo3B5h+73bF32vnN6ZOI2cf/r4pISZa7Hwc3mx9wQWHo2UcvBVDUOS4v9cC5BjQZBfGBI15hjaqaR+M1mKhce3U7Y5b/NDY5+ojBwcysJWpzvVvHWBSOXT1l92PBY295SZrfoqQNw4ywfDfzEgYRKxhn85ELcmRe3L6mLgkN6WgubNUTj/5mrV660MRCzWn9wzLA4f/DTE9l4TA6UrY9TrSuxxd9LP5V9qGRg7ufDhxIlx+OcN+czFPxiw3brounZSAJq1XG7rtUoGQg8v8DCXi8ZT+HcktMoZMAkZry24vgsvWtI9c+QHBibH61gnKJ7AZ2/ofe4sYWD0nVfmzRbr0eKQ/ebDCxlgLYeuGXHwDDKmpjZr5jHgLn6x/HvBMVSMMlIvZTOgLCcDEVw0qiz72LIok4GUZI8XhUIXNH/RyvflNAOuVYaNaVOjkfTXgbgHmBzPZXtqeYwAX1dMdHnwjAGdy9EVBZVBeN3BokvljxnYpyaTll3phn11E3cqPGKgy9SzaaNcIJaJMsu7cp8s/3FgwpAV0ah8furKTckMDEkIVXoS64kGcs6+k7vLwAjDKdXfLYRooaH212G3GWjInqgXkLMcPdm4O3TeTQZWpFsq1CyNQdoz7449fp2BJJe4/Zv/CccjKlyefb/KwI1t7JqsZeE4wGh1itcVBu7VK4S47fDHMzILlm+8zMCuXTvdvhZG47mzjHzVLjFgOdGLf0vWGDne3PrO6CIDC2btpdmH0fjP718x4PtsedBduSOYLpd0liNmbto+Za0tsNIkK/QgiQH94CrDtRV87B+j33uSuEh9j5fldDfstK+pzpk45WRY+mYmEDv5XNWOJw6tMZq2dGIgfmO9bmcjcdm7EXvzzwkRmFXqHibrn3p127OKpZ44iNfoOIbsj026teFAUwxamqHMayY2Ovrh9vdGK3Rge9HKdrL/64oeKmVdDMZyk9QN55PjXa66pvXx4WgsX7g1LoScj2ncxNX+e/n4bs7sjZPI+Tpm7PBJ710Mbo7akPD5BgNU6CgT67tCFHcw9HPOLQYeNbRkKD05hb5cWLTu5x0GuNqsc+aPrXD4htRxS8n12rCvfbdflyda6To27h65nn5rp12fPiIaZ3ORkibkei+cdjTs6U0z/DPrbYrqEwZ2PxOe6J19FMsY5OZveM7Ard6OWevXR2G97ZVJvmkMbIk4+PFoXgB+PizPrjWdgfmFkQq/ku2RsOWyb+RrBl44jvy+otQWzZ79Y6JFLgMWsw7MksgKwlY/zTwPFjDwXqX6R+CUMLRs8eamhGIGxr7AZSUvIrHZXPUH4u8ZKFVhzqkUCNGuh8ry5z8z8HCP4zH/w/6IHnA3sqkkx5sYcfbtN1/s0V5G2/xgIGhZfpTrpHB0t2xPXFIdA32fSzYLPIX44ONTC4cxDDy/V7Hzc6YR7h+r+/RSOwMaXdfWjroixKt3/zzl0EvOf/RdtY4Ph/Cmvf1tLhwDK0J32VQzkXjz0IvKKUNYePt138iPnBMqzdginCbFwp3YqL7+tEg8YtpHk1dyLDyUSla+d8wRnTMI+JowkYWYgSTTpT8ikEcxt+/2DDL/7hElgip/tKXEeEnrfBasJ21XS35rgVJrh8bYKrFwaGLUUUUba3RYyFbMUGWhNLXAb0IoH/dlmhlJAgvH+zgwuyvAJ0KGbV68iQWdm85q96SFuC1EeniQLgvXh629FnDZCQVd6a+YsIsFGfL7QecjfXGs35txP8zJ9qMy3uvtiUABS7+I1xxmYYsN787u1f7I/BGvfaYjC9PVHw2b+d4X70vwXHb2BAtvpDetebYoBC+82DlmYyALZcGrzSUeO6EuCKtdImTB3iFRvynLD/ltzenXj2ehJbJMINctwOXCK5eSr7Bw0ml2dey9U7jVOmKxdjILw2fc0sSZEWj+nv3M5OcsLG28mRmj4I/OPrdRVchigQkoUblpGYo0tI6ZuBSz0PxjzT/PVSPwmJfn7g58YSHxbeS2NSGu6JPwvE9GLQshBeaaGUN2oFZ7gcKrdhYotT8jBGXrnGjj9iVreX/GN7SJsv7vMblQq5GMNIro0bzWOQ/JmD0pd+hPZ6Msmvo7n+vfsXs+GZGI5pP6evr32P66lrVoZEIrV264LBr7W61dd4XjaDrvw6IF/uSzAXcoZX1j3DM6oDi529fnCbzVKnGWN0ilkyqrMluWdwMlrHH3LvhIT69XPOImT0xJv2KOf6QvpPYNN2/rAqpKX/6H/Ef6ZLj89GslxG4L1EyefqBLHmVJ6twXmS80MvtAP5dSWrYpkpia4FIs9oGevW7WhCR7YqEwMO/Ge/rztKtxugbEeuI71+u+p1/PEdzauYxYwyZTtesdPaYi0ebhGFH9xsD1xHf0VtNsA8uuTqBuhKyK0npH6ypGplp/In6asqqjuYyuFJrk4+fEdoINhWfKaLdJn9v2JxJfSBs/TaOMDtq5UW4nn5i/ka2uL6XLbGoLz1oQVymrTY4ppaO9r1fP3UQcXB6epV5K+2kNXcctIhbOX/i9voT+lvbgyywZ4h5tBdvTJfTHyuWbBO0dxM/irTVLaI0FlUXrPxHHsjHFzcV07mW3dPU0YtkvE67GF9Ohc6syvS8RP7UwqNlUTC/3fzdnSDBxS6DWrMYiWnLxxMmFtsQp4503byqiDSesKvu8g1hZdu2GK4X0Hv9HG+avFtXrN0iLFdL9PWM1U2cQt7guvGT+lr7foV7uO4xYeFqCl15ACwaNzQRMO9l+yM6FMwro+q2SFz6/F9nn1HiffFohQzbdPI24uKzgTXUe/bTcWWHOVWKh3BINrTxarDjp7axTxC1TD7neeENP8fDPMnEmVtY+bCv1hq5eeVen0Iw4XevaDPtcWuPdtlj3jaL6mEeCDzn0nHyu0FSJ2O4AeopyaB3pi86uE4jNVRPiL2fTwlXqqrk84gtPDFUks2nNntMvtje2keXnuJx0zKJLbk4UG/le5FcCz4rX9KKBJzd6XxJTpfqKG1/TtydLeUy5KbIfDk3JpJVTx5g7RIusYxM3OZPuvGhs3HeSWOOK0DDoFU2vmZrw8BDxBfeeZ+0ZdFqnwC9xh8iKc3PNM+g1w9/ceqJOPKPb2LswnX6scVOBt0hUH9SpQOn0Us2CM+5jiflbcJoxTSf8Kp06g0esoXFmuOpLWlJ7m05HUytxr3rs+DT6sJXAoPMT8YVP2617X9AnvIxHz84iNlea4V7xnK6fl+904j4xf0FtZvoz+vEkRSneeeJ0h4cbrz2l0+wee6aEElN3HvJOPaEfY3ZuqKvIalqtTo/pcpWtK05ZEvODbEftTaW/7psvfKZPXHWx0lT7Eb21dOmVUUB84ci2z8se0uW9sg5hisTmWT3uMx7QKqlNC5QnEc84ELtx1H06ebl/ef8wYqr0yNG+ZPqhzXYZprOFHI/r5lPld+nCpEVmQ/8hpgL+acK36ZlXFS02lBKny2mEXLxJT4qtPnE9XWSxZbuCr9MlK7P9lJKJ+R+s99pfpVfJX4j9kiiylU6o6WX6W61B8u1wYo2xlj90LtL9C7YrJXmK6o2+6Q7n6YmCFeGpR0Q2MGg1iqcVe5uuMrtF9ik6sPYMLVQseaujQ0zdCu9fEEXfvNuSna0mcu8MT5Vw+uZSd3mrBb/rZism+tPajg3z50wQuemVuJwbffr+mKESw0We4z5Cwpye1Deve3oVSyz0b2ePg1PD/ldTLoq8doVmRRAsifNJkbUg5r96fbkwGt7eZVDXXFE9ZExGUgLUykeK59YzxKMLP6VchNv3893494jTecUmoVchQSrx0iQnYv4nDT/Tm5AaN9IvcrXIxuyR+XdhZ7z5iCoecXrsz1jnFIh94fqTl9dMro/0j84dD0A88oRkWxQxpRb2dckjKDTtP3jHlDjdOGj30MeQWLn3luJ8Uf3ICpdy8l5XtFE/1tZErveU7etvPwMx9+uXbF+KLP0ix+0F2A5XtZ0XRjyjdqn8+jSQ2GWWFrNLVK+0VxlJQ3jSi2Wp84g1IhXGWqcD1DYxfp2N5P0T5RuwKQMyznxxHnhNrJz39ti8V7Bgc6DUtNPEelnXPopngqI6m1VtRSy7DGV+y4Sw4DfW2qrEfA+blc9fw2blqTO3jCBuKVmwKjoLvNi2gLovDcQT5rw9kg2X1pqrTE0mFh5s6tHIgeu7yqDGV1Sf1Jk+NhfCHEewGsbE/C7DhfW5MH/LbeEiRWKNHrGVL95ASVu0/AUeMaU4pTksDyajL3OSPtaT9x3PVN8kH4T3c4bMvUecjgusFxaAUuHZtiUBxOba71d0FYDzlivMc1NRfePytIy3oKZdm5i9nLiq6CkvvBBqDKyVdKWJhePTRxgVQeJHLsKgpo6836fLHR1VDCeogqRCmrg4etRT+2IYlfmyPD2O2C7wvM27YugfP/vWfCdRfcuyoJUlMDz+4R1Kl1h7trV0bAkYqVvV6Swi5hdUcT0lYC7WcZo3lPiQxcd9u0th4eUqi7nVtUDdGDNC+Vkp3E2tcH34kth8vazDhDJ4Nfes9a0E4glNtvNcy8B46Pi2Ye7Eysn9uu/LQEr+w5e8ncRVSj+Ype/A5rEuj5KtAWSyLvKomBc6/WibOKVcA5pmlHYDfQq5vYuRpvRq4MnVD4HXvSPQ3ePbh1F2NbB1rqFNw6/96J7Mt0FOUAMDo3Zvne91AuMsi2FUSg3wyiu0D2WE4q4M02lUcQ2MjtZJnAJ+SL1rSCPH1sCOxdWTJPhemH82cBQlWwsG7iPsD3KeSK7e+henVAtzgtLmVVPh6Mhon2+cbi2U8lqPRYodw8Jz1jKUXS04nTN8a//LGq/I9erjBLXgJ9F5PuOlD6p5NWOQS64FK8uCheO97DD1Bpq5olqYEuY53IHPxy6T5tVzbC3c6020XZB+CtVdPidBydbBsq0/9Uu9Q5BAMXo8pVwHPu3Kj+sHQ/E5x2VDKb06wCusbGg6BGWHrJtB2dWBs+fodis6DEu4dzZygjowzl976RgVgr9J4FlUSh2M3FKl9o06iUMnS/3kiupgSBK30Z4KxusjIn9xbB2o2XkUe/r4oZx9fdMo2XoQf/TNJVI9BD3z3ChPKdeDi1jslu18b3R8GFPD6dbDkgPc5xYvAS6RQ5Xc8Xp4rjbvzC1fOywdqtXBCeqBvWEZOZkfhNWXxH7lkutBNXpPaJVGED7Yr0OOX3T/JmQMLwSkf651BtVSDyNNguffglA8NEVrNCXbADvLd8Vpc06or+vFMEq5ASbYKoTefhmO3KeelaX0GkDZ3e1r3mAw0l7SOZWya4Avtz+tddEUYINlu6dQwgaQc3nlL0ZH4C3quouolAbYBxySGDiMS6bd+8gVNcAjO6FcrbovdpPQZzi2AS5XjqpSH3oEmUhbfeFkGuHZyOlquUP3IOO8W4OcUiNMRbOdpvHcccXz05853UZIWhR4SJZzx+eszs+h7BpBXTewWIsLRRrjgno5QSP0Zr464zp4AunmS5RyyY3wWqGNmc9ZYC1TzVKuqBFmNqxhnnBH8bcRFj0c2wimkkvOimv64B0uqd85mSaYeORJjGVGGPph3NfKKTVBc7byKXbQEs/5h67gdJvAeVMTPgT+uPuZYTN3vAmaqna0XPbyR+8FceT6N0FrVO+poX6OKH7m3JlUShNIjJpgGTFwCJ/bGPOVK2oCh4acKS+9IpDL64EGjm2CweCku6teRiCFnvhxlGwz2O95diPypDOa2i0jTSk3Q3mO3WFhRgh6LePewOk2g9TgrizVUbvwz6CKJZRdM2yQydj2ge+Nb/lWzKSEzWBqOhAjOOGE/cRsPnHJzeC1f2bWVO9wtGrT0YVUcTPsuM89OM8LRp3CDT85thlCCgyyS6ljKKbr9ltOhoHSw4tnaPh546+5Bl84JQYsh0/Oy6A8ETtuXRuny4D+7ZiUG5wDGr03tI47zsDul+x9xy5jLM2dH00JGeDlSu49xffHG8Zf/cYlM5A6Y/37oZQbuugtN4kqZiDKdKd5j5gefk0+iVMtDIyuWWG2QSMAi53y6ORkWBgSya5S6dfFOaE/p1HKLBiNdmy74xOKYpb7dnK6LKzP+fhOE0KRzdabv7jjLDi7xU7pEDuANV/3fucELGypde0oOemKvH5UkevPgsrlE/ETecfx+X9cp1DFLNy/U7iF8bFHKplV3RzLwp4gO57qkGP4mLlVByfTAuUjp+jc9QrFuzwC2zmlFqh68CvzsPdZPF761wCn2wImMfnLB+mzyHfbW3HKrgXyd/6T7kf5orr8NnL/tcAkZ9WX3zhbbFUuxaNSWqBxXs09b4jEamVXeFRxC3Qnabv3neSjgYHyPo5tgXSbD3ZDJFzxmYHnkpRsKxyQtPV/x49AZh0/+zilVmBXDlj20Ynoc/x78v5thXt6cnauVDyKN5opQ9m1AlP5o7p34BSaZzj/FydoBUeHNRXKVCTajdbKUSmtEMwT57t7x6En5xf2cEWtYB2edHtprxWm3oV2cGwrNJpcT6S9o9GVwDApSrYNZpkMRNrwk5D4+gBxSrkNltFJja+4aOTfhTlOtw0clizxquW5oM8zF3Zyx9tgv5S3y4tf3gitjh5DCdtAQVMM5Yk5YHkLozFUShuITW9b5suPwmsMBhu5ojZoq9BV8+KC8Zm7TyWpljbI0lTW0+cCcHK1Rz8n0w6JC/YG21M+2HvfHfL8t8PYJ0/AjIvEO62vSVF67ZDmGzbL1/s0mtndP5qya4eC99Kvn1N89ExpNzn/7aB//cHiRIjB60q/SlAp7fBdzcXOxjsAGb950MkVtYOKHC27Woz8LOtRSgPHtkOKwf2Dtt6xqCN56VhKtgPmBEzcp9pjjRaGbRpPKXfAev0KhxqeH7J4dLqW0+2APSEPnh7mQlCVswS5/zvAsO1Vwv3007g24zjLCTrAYdHqthEaCUji+sufXHIHaJ2Upp9wMbhyvux4qrgD1h6psLdMj8PV6i0yVEsHTNkRIBnifRaVbKmQo2Q7YeWVg/ZWEubIY/6QcZRyJ4xYOruwkD6Dt9p9aeJ0O+HjxSFDHMRC8E3DfSx3vBPkLN+MqqETkJxszXhK2AlCNtknyysYRam/EadSOiFdih45XDMJ44k6U6niTli4aW7/Ip9YHOLxtJZjO0HicDP/iVcMpkS/ViTJ4/0H/6sosjy+AAA=`;async function u(e){let t=atob(e),n=new Uint8Array(t.length);for(let e=0;e<n.length;e++)n[e]=t.charCodeAt(e);let{body:r}=new Response(n),i=r.pipeThrough(new DecompressionStream(`gzip`));return new Uint8Array(await new Response(i).arrayBuffer())}async function d(e){let t=await u(e),n=new Uint8Array(26*t.length+1),[r,i]=[0,0];for(let e=0;e<t.length;e++){let a=i;for(let a=t[e++]-f;a>0;a--)n[i++]=n[r++];for(;e<t.length&&t[e]!==p;)n[i++]=t[e++];n[i++]=p,r=a}return new TextDecoder().decode(n.subarray(0,i))}let f=65,p=10;var m=/* @__PURE__ */ n({engineModule:()=>y,listText:()=>_,listWith:()=>v});let h=/* #__PURE__ */ Object.assign({"../data/finland.txt":a,"../data/japan.txt":o,"../data/names.txt":s}),g=/* @__PURE__ */ new Map;function _(e){let t=g.get(e)??d(h[`../data/${e}.txt`]);return g.set(e,t),t}async function v(e){let t=e.toSorted().join(`\n`);for(let n of Object.keys(h)){let r=n.slice(8,-4),i=(await _(r)).trimEnd().split(`\n`);if(i.length===e.length&&i.sort().join(`\n`)===t)return r}}async function y(e){let t=e===`f32`?await u(c):null;return t&&WebAssembly.validate(t)?{precision:e,module:t}:{precision:`f64`,module:await u(l)}}function b(e){T[0]=Math.min(Math.max(e,-65504),65504);let t=E[0],n=t>>>16&32768,r=t&2147483647;if(r<947912704)return T[0]=Math.abs(T[0])+.5,n|E[0]-1056964608;let i=r>>>13&1;return n|r-939524096+4095+i>>>13}function ee(e){let t=e&32768?-1:1,n=e>>>10&31,r=e&1023;return n===31?r?NaN:t*(1/0):t*(n?(1024+r)*2**(n-25):r*2**-24)}function te(e){T[0]=e;let[t]=E;return t+32767+(t>>>16&1)>>>16}function ne(e){return E[0]=e<<16,T[0]}function x(e,{dtype:t,begin:n},r,i){let[a,o,s]=[k(t),ue[t],O(e)],c=new Float64Array(i);for(let e=0;e<i;e++)c[e]=o(s,n+(r+e)*a);return c}function S(e,{dtype:t,begin:n},r,i){let[a,o,s]=[k(t),de[t],O(e)];for(let e=0;e<i.length;e++)o(s,n+(r+e)*a,i[e])}function C(e,t=`bad-file`){throw new fe(e,t)}function re(e){let t=[],n=``;for(let[r]of e.matchAll(pe))if(r===`:`){let e=JSON.parse(n),r=t.at(-1);r.has(e)&&C(`The header of the file has \u201c${j(e)}\u201d twice.`),r.add(e)}else if(r===`}`||r===`]`)t.pop();else if(r.length>1)n=r;else if(t.push(/* @__PURE__ */ new Set)>me)throw SyntaxError()}function ie(e,t){try{let n=e.slice(w,w+t),r=new TextDecoder(`utf-8`,{fatal:!0,ignoreBOM:!0}).decode(n);return re(r),JSON.parse(r)}catch(e){throw(e instanceof SyntaxError||e instanceof TypeError||e instanceof RangeError)&&C(N),e}}function ae(e,t){let{dtype:n,shape:r,data_offsets:i}=t??{};typeof n==`string`&&P(r)&&P(i)&&i.length===2||C(`${j(e)} must have a dtype, a shape and two data_offsets.`);let[a,o]=i,s=le.get(n);return(s===void 0?a>o:A(r)*s!==o-a)&&C(`${j(e)} is ${M(r)} of ${j(n)}, and that does not take ${o-a} bytes.`),{name:e,dtype:n,shape:r,begin:a,end:o}}function oe(e){let t=e.length-w,n=t<0?0:Number(O(e).getBigUint64(0,!0));(n>t||e[w]!==123)&&C(N),n>ce&&C(`The header of the file is too long: ${n} bytes.`);let{__metadata__:r={},...i}=ie(e,n),a=Object.entries(r??{"":null});a.every(([,e])=>typeof e==`string`)||C(`The __metadata__ of the file must be an object of strings.`);let o=w+n,s=Object.entries(i).map(([e,t])=>ae(e,t)).sort((e,t)=>e.begin-t.begin||e.end-t.end),c=0;for(let t of s){let n=j(t.name);t.begin<c&&C(`${n} overlaps the tensor before it: it begins at ${t.begin}, before ${c}.`),t.begin>c&&C(`There is a hole before ${n}: it begins at ${t.begin}, not at ${c}.`),c=t.end,o+c>e.length&&C(`${n} ends at byte ${o+c}, and the file at ${e.length}: it was cut short.`)}o+c<e.length&&C(`The last ${e.length-o-c} bytes of the file belong to no tensor.`);let l=s.map(e=>({...e,begin:o+e.begin,end:o+e.end}));return{metadata:new Map(a),tensors:new Map(l.map(e=>[e.name,e]))}}function se(e,t,n){let r=/* @__PURE__ */ new Map,i=0;for(let e of t.toSorted((e,t)=>k(t.dtype)-k(e.dtype))){let t=i;i+=A(e.shape)*k(e.dtype),r.set(e.name,[t,i])}let a=Array.from(r,([e,n])=>{let{dtype:r,shape:i}=t.find(t=>t.name===e);return[e,{dtype:r,shape:i,data_offsets:n}]}),o=new TextEncoder().encode(JSON.stringify({__metadata__:e,...Object.fromEntries(a)})),s=Math.ceil(o.length/8)*8,c=w+s,l=n(c+i);return O(l).setBigUint64(0,BigInt(s),!0),l.fill(32,w,c).set(o,w),{file:l,tensors:t.map(e=>{let[t,n]=r.get(e.name);return{...e,begin:c+t,end:c+n}})}}var ce,w,T,E,le,ue,de,D,O,k,A,fe,j,M,N,pe,me,P,F=t((()=>{ce=2**22,w=8,T=/* @__PURE__ */ new Float32Array(1),E=new Uint32Array(T.buffer),le=new Map(Object.entries({BOOL:1,U8:1,I8:1,F8_E5M2:1,F8_E4M3:1,I16:2,U16:2,F16:2,BF16:2,I32:4,U32:4,F32:4,I64:8,U64:8,F64:8})),ue={F64:(e,t)=>e.getFloat64(t,!0),F32:(e,t)=>e.getFloat32(t,!0),F16:(e,t)=>ee(e.getUint16(t,!0)),BF16:(e,t)=>ne(e.getUint16(t,!0)),U32:(e,t)=>e.getUint32(t,!0)},de={F64:(e,t,n)=>e.setFloat64(t,n,!0),F32:(e,t,n)=>e.setFloat32(t,n,!0),F16:(e,t,n)=>e.setUint16(t,b(n),!0),BF16:(e,t,n)=>e.setUint16(t,te(n),!0),U32:(e,t,n)=>e.setUint32(t,n,!0)},D=[`F64`,`F32`,`F16`,`BF16`],O=e=>new DataView(e.buffer,e.byteOffset,e.length),k=e=>le.get(e),A=e=>e.reduce((e,t)=>e*t,1),fe=class extends Error{constructor(e,t){super(e),this.code=t}},j=e=>e.length>60?`${e.slice(0,60)} \u2026`:e,M=e=>j(e.join(` \u00d7 `))||`a single number`,N=`This is not a safetensors file: it does not begin with the length of a JSON header, and the header.`,pe=/"[^"\\\\]*(?:\\\\.[^"\\\\]*)*"|[{}[\\]:]/gs,me=3,P=e=>Array.isArray(e)&&e.every(e=>Number.isSafeInteger(e)&&e>=0)}));function he({parameters:e,settings:t,vocab:n,dtype:r,state:i},a){let o={...I};for(let[e,n]of Object.entries(i?t:{nHead:t.nHead}))o[H(e)]=String(n);let s=L.slice(0,i?3:1).flatMap(t=>e.map(({name:e,shape:n})=>({name:t+e,dtype:t&&i?i.dtype:r,shape:n}))),[c,l,u,d,f,p,...m]=i?.progress??[];if(i)for(let[e,t]of[c,l,p].entries())o[V[e]]=String(t);o.vocabulary=n.join(``);let h=i?[R,z,{name:B,dtype:`U8`,shape:[i.corpus.length]}]:[],{file:g,tensors:_}=se(o,[...s,...h],a),[v,y,b]=_.splice(s.length);return i&&(S(g,v,0,Float64Array.of(d?f:NaN)),S(g,y,0,Float64Array.of(...m,u)),g.set(i.corpus,b.begin)),{file:g,tensors:_}}var I,L,R,z,B,V,H,ge=t((()=>{F(),I={format:`microgpt`,version:`1`},L=[``,`adam.first.`,`adam.second.`],R={name:`random.gauss`,dtype:`F64`,shape:[1]},z={name:`random`,dtype:`U32`,shape:[625]},B=`corpus`,V=[`step`,`num_train`,`tokens_seen`],H=e=>e.replace(/[A-Z]/g,e=>`_${e.toLowerCase()}`)})),_e=/* @__PURE__ */ n({FileError:()=>fe,loadFile:()=>ke,modelIn:()=>U});function ve({nLayer:e,nEmbd:t,blockSize:n,vocabSize:r}){let i=[[`wte`,[r,t]],[`wpe`,[n,t]],[`lm_head`,[r,t]]];for(let n=0;n<e;n++){for(let e of[`wq`,`wk`,`wv`,`wo`])i.push([`layer${n}.attn_${e}`,[t,t]]);i.push([`layer${n}.mlp_fc1`,[4*t,t]],[`layer${n}.mlp_fc2`,[t,4*t]])}return i}function ye(e){let[,t,n,...r]=Ae.exec(e)??[];if(!L.some(t=>t&&e.startsWith(t)))return t??(n&&`layer${Number(n)}.${r.filter(Boolean).join(`_`)}`)}function be(e){let t=/* @__PURE__ */ new Map;for(let[n,r]of e){let i=ye(n);if(!i||n!==i&&e.has(i))continue;let a=t.get(i);a&&C(`The file has ${i} twice: as ${j(a.name)} and as ${j(n)}.`),t.set(i,r)}return t}function xe(e,t){return e.get(t)??C(`${t} is missing: the file holds no such model, or not all of it.`)}function Se(e,t){e.shape.join()!==t.join()&&C(`${j(e.name)} is ${M(e.shape)}, and must be ${M(t)}.`)}function Ce(e,t,n,r){let i=xe(e,t);return n.includes(i.dtype)||C(`${j(i.name)} is ${j(i.dtype)}, and must be ${n.join(`, `)}.`),Se(i,r),i}function we(e){let[,t,n]=/^0x([01]\\.[\\da-f]{13})p([+-]\\d{1,4})$/.exec(e)??[];return t?Number(`0x${t.replace(`.`,``)}`)*2**(Number(n)-52):/^-?\\d+(\\.\\d+)?(e[+-]?\\d+)?$/.test(e)?Number(e):NaN}function Te(e){try{if(typeof e==`string`||Array.isArray(e))return[...e]}catch{}return C(`vocab must be a string or an array of characters.`,`bad-option`)}function Ee(e=``,t,n){let r=[...e];if(r.length!==n&&t===void 0)return;let i=r.length===n?r:Te(t);return i.length===n&&new Set(i).size===n&&i.every(e=>typeof e==`string`&&/^\\P{Surrogate}$/su.test(e))||C(`The vocabulary must have ${n} different characters: one for each token but the last, which is BOS.`,`bad-vocabulary`),i}function De(e,t,n){let r=new Map(t.map((e,t)=>[e,t])),i=e.find(e=>!r.has(e));return i&&C(`The list has \u201c${i}\u201d, which is not in the model\'s vocabulary.`,n),[...e.map(e=>r.get(e)),t.length]}function*Oe(e,t,n){let[r,i]=t.shape,a=`${j(t.name)} has numbers that a model cannot have: NaN, infinite or too large ones, or a negative mean of squares.`,o=Math.ceil(je/i/2);for(let s=0;s<r;s+=o){let c=new Float64Array(Math.min(o,r-s)*i);for(let r=0,a=s;r<c.length;r+=i,a++)c.set(x(e,t,(n?.[a]??a)*i,i),r);yield{numbers:c,refusal:a}}}function U(e){let{metadata:t,tensors:n}=oe(e),r=be(n),[[i,a],[o]]=[`wte`,`wpe`].map(e=>{let t=xe(r,e);return t.shape.length!==2&&Se(t,[`rows`,`columns`]),t.shape}),s=new Set(Array.from(r.keys(),e=>e.split(`.`)[0]).filter(e=>/\\d$/.test(e))),c={nLayer:Math.max(1,s.size),nEmbd:a,blockSize:o,vocabSize:i},l=ve(c),u=l.map(([e,t])=>Ce(r,e,D,t)),d=Object.entries(I).every(([e,n])=>t.get(e)===n),f=e=>{let n=t.get(e),r=n===void 0?NaN:we(n);return Number.isFinite(r)?r:d&&n!==void 0?C(`${e} in the __metadata__ is no number: \u201c${j(n)}\u201d.`):void 0},p=d?n.get(B):void 0,m=p?.dtype===`U8`?p:void 0,h=L.slice(1).flatMap(e=>l.map(([t])=>e+t)),g=d?V.map(f):[];return{metadata:t,tensors:n,sizes:c,parameters:l,weights:u,isOwn:d,number:f,progress:g,list:m,resumes:m!==void 0&&!g.includes(void 0)&&[...h,R.name,z.name].every(e=>n.has(e))}}function ke(e,{text:t=``,vocab:n,nHead:r}){let{metadata:i,tensors:a,sizes:o,parameters:s,weights:c,isOwn:l,number:u,progress:d,list:f,resumes:p}=U(e),{vocabSize:m,nEmbd:h}=o,g=Ee(i.get(`vocabulary`),n,m-1);typeof t!=`string`&&C(`text must be a string with one name per line.`,`no-text`);let _=f?e.subarray(f.begin,f.end):new TextEncoder().encode(t);!g&&_.length===0&&C(`The file does not say which letters its ${m} tokens are: give vocab, the letters in their order, or text, the list that it was trained on.`,`no-vocabulary`);let v=u(`n_head`)??r;v===void 0&&C(`The file does not say how many heads the model has: give nHead, a divisor of ${h}.`,`no-heads`),typeof v!=`number`&&C(`nHead must be a whole number.`,`bad-option`);let y={...o,nHead:v};function b(){let[t,n,r]=d,[[i],o]=[R,z].map(({name:t,dtype:n,shape:r})=>x(e,Ce(a,t,[n],r),0,r[0])),s=!Number.isNaN(i),c=[o[624],Number(s),s?i:0];return Float64Array.of(t,n,...c,r,...o.subarray(0,624))}return{corpus:_,vocabulary:new TextEncoder().encode(g?.join(``)),resumes:p,setting:e=>y[e]??(l?u(H(e)):void 0),*state(t){let n=f?`bad-file`:`bad-vocabulary`,r=De(t,g??t,n);r.length!==m&&C(`The list has ${t.length} different characters, and the model ${m-1}: it was trained on another. Give vocab, its letters in their order.`,n);for(let t of L.slice(0,p?3:1))for(let[n,[i,o]]of s.entries())yield*Oe(e,t?Ce(a,t+i,D,o):c[n],i===`wte`||i===`lm_head`?r:void 0);p&&(yield{numbers:b(),refusal:`The training state in the file cannot be: step, num_train, tokens_seen, random or random.gauss is wrong.`})}}}var Ae,je,Me=t((()=>{ge(),F(),Ae=/^(?:.*\\.)?(?:(wte|wpe|lm_head)|(?:layers?|h|blocks?)\\.?(\\d+)\\.(?:(attn)[._](w[qkvo])|(mlp)[._](fc[12])))(?:\\.weight)?$/s,je=2**14}));Me();let Ne=()=>!!globalThis.process?.versions?.node,Pe=e=>import(\n/* webpackIgnore: true */\n/* @vite-ignore */\n`node:${e}`);var W=class extends Error{losses;constructor(e,t){super(t),this.name=`MicroGPTError`,this.code=e}};function Fe(e){return e===null||typeof e!=`object`&&typeof e!=`function`?String(e).slice(0,60):typeof e==`object`?`an object`:`a function`}let Ie=(e,t,n)=>`${e} must be ${t}, not ${Fe(n)}.`,Le=2**20,Re={"no-text":`The text is empty: give at least one line with a name.`,"no-text/type":`text must be a string with one name per line.`,"too-many-letters":`The text has more than 65,534 distinct characters.`,"bad-setting":`learningRate must be a number above 0, and numSteps a whole number from 1 to 1e12.`,"bad-setting/value":Ie,"bad-setting/unknown":(e,t)=>`There is no setting \u201c${e}\u201d. The settings are ${t.join(`, `)}.`,"bad-setting/fixed":e=>`${e} cannot change after the model is created.`,"bad-heads":`nEmbd must be a multiple of nHead, so that all heads have the same size.`,"bad-option":Ie,"bad-option/unreadable":`The options cannot be read: one of them throws an error.`,"bad-option/module":e=>`The module computes in ${e}: leave precision out, or give the other module.`,"bad-module":`module must be one of microgpt\'s WebAssembly modules: its bytes, or what WebAssembly.compile() makes of them.`,"bad-temperature":`temperature must be a number of at least 0.`,"bad-rule":`topK must be a whole number above 0, topP a number above 0 and at most 1, minP a number from 0 to 1.`,"bad-uniform":`uniform must be in [0, 1), or left out.`,"bad-prefix":e=>`\u201c${e}\u201d is not in the vocabulary: the training list has no such letter.`,"bad-prefix/type":e=>Ie(`prefix`,`a string`,e),"bad-prefix/long":(e,t)=>`\u201c${e}\u201d is too long: a prefix has at most ${t} letters.`,"name-done":`This name is complete: call beginName() to begin another.`,"empty-split":`There are no documents to evaluate on: raise validationSplit or limit.`,diverged:`Training diverged: the loss or a gradient is NaN or infinite, or a parameter would exceed 10,000. This step was not done, and the parameters stay as they were; lower the learning rate.`,"no-list":`The model has no list to train on: load its file with one, as text.`,"bad-file/type":`A model file must be given as its bytes: a Uint8Array or an ArrayBuffer.`,"bad-snapshot/type":`A snapshot must be an array of numbers, as snapshot() gives it.`,"bad-snapshot/finite":`The snapshot has NaN or infinite weights.`,"bad-snapshot":(e,t)=>`Size mismatch: the snapshot has ${e} values, the model ${t}.`,"out-of-memory":(e,t)=>`Out of memory: the model and its list need ${Math.ceil(e/Le).toLocaleString(`en`)} MiB`+(e>t?` of ${t/Le} MiB. Choose fewer layers, a smaller nEmbd, blockSize or batchSize, or a shorter list.`:`: close other tabs, or choose a smaller model.`),"out-of-memory/bytes":e=>`Out of memory: ${e} more bytes do not fit.`,"tape-full":`The computation graph does not fit the memory reserved for it: this is a bug in the engine.`,"no-memory":`Out of memory: close other tabs.`,"no-module":(e,t)=>`${e} could not be loaded: ${t}`,freed:`This model was freed: create another.`};function ze(e,...t){let n=Re[e]??e,[r]=e.split(`/`);return new W(r,typeof n==`function`?n(...t):n)}function G(e,...t){throw ze(e,...t)}ge(),F();let K={f32:Float32Array,f64:Float64Array},Be=Object.keys(K),Ve={f32:()=>new URL(`./microgpt.wasm`,`https://nowhere.invalid/`),f64:()=>new URL(`./microgpt-f64.wasm`,`https://nowhere.invalid/`)};function q(e){if(e===void 0)return Object.create(null);typeof e==`object`&&e||G(`bad-option`,`options`,`an object`,e);try{return Object.assign(Object.create(null),e)}catch{return G(`bad-option/unreadable`)}}function He(e,t){try{if(ArrayBuffer.isView(e)){let{buffer:t,byteOffset:n,byteLength:r}=e;return new Uint8Array(t,n,r)}if(/^\\[object (Shared)?ArrayBuffer\\]$/.test(Object.prototype.toString.call(e)))return new Uint8Array(e)}catch{}return G(t)}function Ue(e,t,n){try{if(Array.isArray(t)||ArrayBuffer.isView(t)&&!(t instanceof DataView)){let r=t;return n?.(r.length),new e(r)}}catch(e){if(e instanceof W)throw e}}function We(e){try{return new Uint8Array(e)}catch{return G(`no-memory`)}}function J(e,t,n=2**53-1,r=0){return typeof e==`number`&&Number.isInteger(e)&&e>=r&&e<=n?e:G(`bad-option`,t,`a whole number from ${r} to ${n}`,e)}function Ge({temperature:e=.5,topK:t,topP:n,minP:r}){typeof e==`number`&&e>=0&&e<1/0||G(`bad-temperature`);let i=t===void 0?0:J(t,`topK`,2**53-1,1);return n!==void 0&&!(typeof n==`number`&&n>0&&n<=1)&&G(`bad-option`,`topP`,`a number above 0 and at most 1`,n),r!==void 0&&!(typeof r==`number`&&r>=0&&r<=1)&&G(`bad-option`,`minP`,`a number from 0 to 1`,r),[e,i,n??1,r??0]}function Ke(e,t,n){t!==void 0&&G(`bad-option`,`seed`,`left out where seeds are given`,t);let r=e instanceof Float64Array?e:Ue(Float64Array,e)??G(`bad-option`,`seeds`,`an array of whole numbers`,e);for(let e of r)J(e,`a seed`);return n!==void 0&&n!==r.length&&G(`bad-option`,`count`,`left out where seeds are given`,n),r}let qe=/* @__PURE__ */ new Map;async function Je(e){if(e.protocol===`file:`&&Ne()){let{readFile:t}=await Pe(`fs/promises`);return t(e)}let t=await fetch(e);if(!t.ok)throw Error(`the server says ${t.status}`);return t.arrayBuffer()}let Ye=e=>Je(e).then(e=>WebAssembly.compile(e)).catch(({message:t})=>G(`no-module`,e,t));async function Xe(e=`f32`,t){if(Be.includes(e)||G(`bad-option`,`precision`,`"f32" or "f64"`,e),t instanceof WebAssembly.Module)return t;if(t!==void 0)return WebAssembly.compile(He(t,`bad-module`)).catch(()=>G(`bad-module`));let n=qe.get(e)??Ye(Ve[e]());return qe.set(e,n),n.catch(()=>qe.delete(e)),n}async function Ze(e,t){let n=await Xe(e,t),{exports:r}=await WebAssembly.instantiate(n,{}).catch(e=>{throw e instanceof RangeError&&G(`no-memory`),t!==void 0&&G(`bad-module`),e});typeof r.mg_real_size!=`function`&&G(`bad-module`);let i=new et(r);return e!==void 0&&e!==i.precision&&G(`bad-option/module`,i.precision),i}let Qe=256*Le,$e=2**14;var et=class{constructor(e){this.call=e,this.memory=e.memory,this.call._initialize?.(),this.precision=this.call.mg_real_size()===K.f32.BYTES_PER_ELEMENT?`f32`:`f64`,this.Reals=K[this.precision],this.dtype=this.precision.toUpperCase(),this.rules=this.settingRules()}view(e,t,n){return new e(this.memory.buffer,t,n)}reals(e,t){return this.view(this.Reals,e,t).slice()}string(e){let t=new Uint8Array(this.memory.buffer,e);return new TextDecoder().decode(t.subarray(0,t.indexOf(0)))}with(e,t){let n=[];try{for(let{buffer:t,byteOffset:r,byteLength:i}of e){let e=this.call.mg_alloc(i)>>>0;e||G(`out-of-memory/bytes`,i),n.push(e),this.view(Uint8Array,e,i).set(new Uint8Array(t,r,i))}return t(...n)}finally{for(let e of n)this.call.mg_release(e)}}filled(e,t,n){let r=new e(t);return this.with([r],i=>{n(i),r.set(this.view(e,i,t))}),r}rows(e,t){let n=e.at(-1),r=e.slice(0,-1).reduce((e,t)=>e*t,1),i=new this.Reals(r*n);return this.with([new this.Reals(n)],e=>{let a=this.view(this.Reals,e,n);for(let o=0;o<r;o++)t(o,e),i.set(a,o*n)}),i}settingRules(){let e=[];for(let t=0;;t++){let n=0,[r,i,a,o]=this.filled(Float64Array,4,e=>{n=this.call.mg_setting(t,e)});if(!n)return e;let s=this.string(n).replace(/_(.)/g,(e,t)=>t.toUpperCase());e.push({name:s,defaultValue:r,min:i,max:a,whole:o===1})}}code(e){return this.string(this.call.mg_status_code(e))}checked(e){return e<0?G(this.code(-e)):e}create(e,t,n=/* @__PURE__ */ new Uint8Array,r=!0){let i=0,[a,o,s]=this.filled(Float64Array,3,a=>this.with([e,t,n],(e,o,s)=>{let{length:c}=n;i=this.call.mg_create(e,o,t.length,s,c,Number(r),a)}));return i?new X(this,i):this.refuseModel(this.code(a),o,s,e)}refuseModel(e,t,n,r){return e===`bad-setting`&&tt(this.rules[t],r[t]),G(e,n+this.memory.buffer.byteLength,Qe)}};let tt=(e,t)=>G(`bad-setting/value`,e.name,`a ${e.whole?`whole `:``}number from ${e.min} to ${e.max}`,t),Y={train:0,validation:1},nt=e=>typeof e==`string`&&Object.hasOwn(Y,e)?Y[e]:G(`bad-option`,`split`,`"train" or "validation"`,e),rt=2**27;var X=class{#e;#t;#n;numDocs=0;numValidationDocs=0;#r;constructor(e,t){this.#e=e,this.#t=t;let{call:n}=e,r=e.view(Uint32Array,n.mg_letters(t),n.mg_num_letters(t));this.vocab=Array.from(r,e=>String.fromCodePoint(e)),this.bos=this.vocab.length,this.precision=e.precision,this.#a(),this.numParams=n.mg_num_params(t),this.#n=this.config.blockSize}static async create(e){let{text:t,precision:n,module:r,...i}=q(e);typeof t!=`string`&&G(`no-text/type`);let a=await Ze(n,r),o=new Map(Object.entries(i)),s=Float64Array.from(a.rules,e=>{let t=o.get(e.name)??e.defaultValue;return o.delete(e.name),typeof t==`number`?t:tt(e,t)});for(let e of o.keys())G(`bad-setting/unknown`,e,a.rules.map(e=>e.name));return a.create(s,new TextEncoder().encode(t))}static async load(e,t){let{precision:n,module:r,...i}=q(t),a=He(e,`bad-file/type`),o=Promise.resolve().then(()=>(Me(),_e)).catch(({message:e})=>G(`no-module`,`load-file.js`,e)),[s,{FileError:c,loadFile:l}]=await Promise.all([Ze(n,r),o]);try{let{corpus:e,vocabulary:t,setting:n,resumes:r,state:o}=l(a,i),c=Float64Array.from(s.rules,({name:e,defaultValue:t})=>n(e)??t),u=s.create(c,e,t,!r),d=0;for(let{numbers:e,refusal:t}of o(u.vocab)){if(s.with([e],t=>s.call.mg_set_state(u.#t,t,d,e.length)))throw new W(`bad-file`,t);d+=e.length}return u.#a(),u}catch(e){throw e instanceof c?new W(e.code,e.message):e}}save(e){let t=this.#o,{weightsOnly:n=!1,dtype:r=t.dtype}=q(e);typeof n!=`boolean`&&G(`bad-option`,`weightsOnly`,`true or false`,n),D.includes(r)||G(`bad-option`,`dtype`,D.join(` or `),r);let{precision:i,...a}=this.config,o=t.call.mg_parameter_count(this.#t),s=Array.from({length:o},(e,t)=>this.#f(t)),c=(e,n)=>t.filled(Float64Array,n,r=>t.call.mg_get_state(this.#t,r,e,n)),l=n?void 0:{dtype:t.dtype,progress:c(3*this.numParams,630),corpus:this.#i()},{file:u,tensors:d}=he({parameters:s,settings:a,vocab:this.vocab,dtype:r,state:l},We),f=0;for(let e of d){let t=A(e.shape);for(let n=0;n<t;n+=$e)S(u,e,n,c(f+n,Math.min($e,t-n)));f+=t}return u}#i(){let e=()=>this.docs().join(`\n`).replace(/^\\ufeff/,`\ufeff\ufeff`);return this.#r??=new TextEncoder().encode(e()),this.#r}#a(){let{mg_num_docs:e}=this.#o.call;this.numDocs=e(this.#t,Y.train),this.numValidationDocs=e(this.#t,Y.validation)}get#o(){return this.#e??G(`freed`)}get config(){let e=this.#o,t=e.view(Float64Array,e.call.mg_settings(this.#t),e.rules.length);return{...Object.fromEntries(e.rules.map(({name:e},n)=>[e,t[n]])),precision:this.precision}}get step(){return this.#o.call.mg_step(this.#t)}get tokensSeen(){return this.#o.call.mg_tokens_seen(this.#t)}configure(e){let t=this.#o,{learningRate:n,numSteps:r,...i}=q(e);for(let e in i)G(`bad-setting/fixed`,e);let a=this.config,[o,s]=[n??a.learningRate,r??a.numSteps];(typeof o!=`number`||typeof s!=`number`)&&G(`bad-setting`),t.checked(-t.call.mg_reschedule(this.#t,o,s))}trainStep(e=1){let t=this.#o,n=Math.min(J(e,`count`),t.call.mg_steps_left(this.#t)),r=new Float64Array(J(n,`count`,rt));for(let e=0;e<r.length;e++){let n=t.call.mg_train_step(this.#t);if(n<0)throw Object.assign(ze(t.code(-n)),{losses:r.slice(0,e)});r[e]=n}return r}evaluate(e){let t=this.#o,{split:n=`validation`,limit:r=2**31-1}=q(e);return t.checked(t.call.mg_evaluate(this.#t,nt(n),J(r,`limit`,2**31-1,1)))}docs(e){let t=this.#o,{split:n,start:r=0,count:i=2**53-1}=q(e),[a,o]=n===void 0||nt(n)===Y.validation?[n===void 0?0:this.numDocs,this.numDocs+this.numValidationDocs]:[0,this.numDocs],s=Math.min(o,a+J(r,`start`)),{mg_order:c,mg_starts:l,mg_tokens:u}=t.call,d=this.numDocs+this.numValidationDocs,f=t.view(Int32Array,c(this.#t),d),p=t.view(Uint32Array,l(this.#t),d+1),m=t.view(Uint16Array,u(this.#t),p[d]),h=f.subarray(s,Math.min(o,s+J(i,`count`)));return Array.from(h,e=>this.#s(m,p[e],p[e+1]))}#s(e,t,n){let r=``;for(let i=t;i<n;i++)r+=this.vocab[e[i]];return r}#c(e,t,n){let r=this.#o;typeof e!=`string`&&G(`bad-prefix/type`,e);let i=[...e],a=i.find(e=>!this.vocab.includes(e));a&&G(`bad-prefix`,a);let o=this.#n-1;i.length>o&&G(`bad-prefix/long`,e,o);let s=t===void 0?-1:J(t,`seed`),c=Uint32Array.from(i,e=>e.codePointAt(0)??0);return r.with([c],e=>(r.call.mg_seed_sampling(this.#t,s),n(r,e,i.length)))}generate(e){let{count:t,prefix:n=``,seed:r,seeds:i,...a}=q(e),o=Ge(a);if(i!==void 0)return this.#l(Ke(i,r,t),o,n);let s=J(t??20,`count`,2**31-1);return this.#c(n,r,(e,t,n)=>{let r=this.#u(1),[i,a,c,l]=o,u=[];for(;u.length<s;)e.checked(-e.call.mg_generate_name(this.#t,i,a,c,l,t,n)),u.push(r(0));return u})}#l(e,t,n){return this.#c(n,void 0,(n,r,i)=>{let a=n.call.mg_max_names(),o=this.#u(a),s=[];for(;s.length<e.length;){let c=e.subarray(s.length,s.length+a);n.with([c],e=>n.checked(-n.call.mg_generate_names(this.#t,...t,r,i,e,c.length)));for(let e=0;e<c.length;e++)s.push(o(e))}return s})}#u(e){let t=this.#o,n=t.view(Int32Array,t.call.mg_lengths(this.#t),e),r=t.view(Int32Array,t.call.mg_names(this.#t),e*this.#n);return e=>{let t=e*this.#n;return this.#s(r,t,t+n[e])}}beginName(e){let{prefix:t=``,seed:n}=q(e);this.#c(t,n,(e,t,n)=>e.checked(-e.call.mg_begin_name(this.#t,t,n)))}sampleToken(e){let t=this.#o,{uniform:n,...r}=q(e);n!==void 0&&!(typeof n==`number`&&n>=0)&&G(`bad-uniform`);let i=n??-1,a=t.checked(t.call.mg_sample_token(this.#t,...Ge(r),i));return{token:a,char:this.vocab[a]??``,logits:t.reals(t.call.mg_logits(this.#t),this.bos+1),probs:t.reals(t.call.mg_probs(this.#t),this.bos+1),uniform:t.call.mg_uniform(this.#t),done:t.call.mg_done(this.#t)===1}}keyValueCache(){let e=this.#o,{nLayer:t,nEmbd:n}=this.config,r=[t,e.call.mg_positions(this.#t),n],[i,a]=[0,1].map(t=>e.rows(r,(n,r)=>e.call.mg_copy_cache(this.#t,t,n,r)));return{shape:r,keys:i,values:a}}attention(){let e=this.#o,{nLayer:t,nHead:n}=this.config,r=e.call.mg_positions(this.#t),i=[t,n,r,r];return{shape:i,data:e.rows(i,(t,n)=>e.call.mg_copy_attention(this.#t,t,n))}}get#d(){let e=this.#o;return e.view(e.Reals,e.call.mg_values(this.#t),e.call.mg_num_values(this.#t))}snapshot(){return this.#d.slice()}restore(e){let t=this.#d,n=Ue(this.#o.Reals,e,e=>e===t.length||G(`bad-snapshot`,e,t.length))??G(`bad-snapshot/type`);n.every(Number.isFinite)||G(`bad-snapshot/finite`),t.set(n),this.#o.call.mg_values_changed(this.#t)}#f(e){let t=this.#o,n=0,[r,i,a]=t.filled(Int32Array,3,r=>{n=t.call.mg_parameter(this.#t,e,r)});return{name:(r<0?``:`layer${r}.`)+t.string(n),shape:[i,a]}}parameters(){let e=this.#o;return Array.from({length:e.call.mg_parameter_count(this.#t)},(t,n)=>{let{name:r,shape:i}=this.#f(n),[a,o,s,c]=[0,1,2,3].map(t=>e.rows(i,(r,i)=>e.call.mg_copy_parameter(this.#t,n,t,r,i)));return{name:r,shape:i,data:a,grad:o,adamM:s,adamV:c}})}tape(){let e=this.#o;return Array.from({length:e.call.mg_tape_length(this.#t)},(t,n)=>{let r=0,[i,a,o,s,c,...l]=e.filled(Float64Array,8,t=>{r=e.call.mg_tape_node(this.#t,n,t)}),u=l.slice(0,c),d=Array.from(u,e=>e<0?this.#f(-e-1).name:e),f=d.find(e=>typeof e==`string`)??``;return{op:e.string(r),name:f,shape:[i,a],inputs:d,valueNorm:o,gradNorm:s}})}free(){this.#e?.call.mg_free(this.#t),this.#e=void 0}[Symbol.dispose??Symbol.for(`dispose`)](){this.free()}};let it=Object.freeze({min:10,max:2e5}),at=[{id:`names`,sha256:`e307e88ab12c5a1472de48ed7e38aaccbf907dcb22776002a3bf66d3a1b6c3e2`},{id:`japan`,sha256:`c09b445af84ff2a31aafe252707cd16f15405c80659c7e8326a2bcf6e1ff8fcd`},{id:`finland`,sha256:`1145e62ea98fef0b8763e4ae4a6f2036c93f1010b4b3d42b1242cdf454ba9dbb`}];[...at.map(({id:e})=>e)];let ot=[{key:`list`,url:`list`,default:at[0].id,choices:at.map(({id:e})=>e)},{key:`nLayer`,term:`n_layer`,url:`layers`,ofModel:!0,default:1,choices:[1,2,3,4,6]},{key:`nEmbd`,term:`n_embd`,url:`width`,ofModel:!0,default:16,choices:[8,16,24,32,48,64,96]},{key:`nHead`,term:`n_head`,url:`heads`,ofModel:!0,default:4,choices:[1,2,4,8]},{key:`blockSize`,term:`block_size`,url:`context`,ofModel:!0,default:16,choices:[8,16,24,32,48]},{key:`batchSize`,term:`batch_size`,url:`batch`,ofModel:!0,default:1,choices:[1,2,4,8,16,32]},{key:`numSteps`,term:`num_steps`,url:`steps`,ofModel:!0,default:1e3,min:10,max:1e5},{key:`seed`,term:`seed`,url:`seed`,ofModel:!0,default:42,min:0,max:2**53-1},{key:`learningRate`,term:`learning_rate`,url:`rate`,ofModel:!0,live:!0,default:.01,min:1e-4,max:10,fractional:!0},{key:`precision`,url:`exact`,ofModel:!0,default:`f32`,choices:[`f32`,`f64`],urlValues:{f32:`0`,f64:`1`}},{key:`temperature`,url:`temperature`,live:!0,default:.5,min:.1,max:2,fractional:!0},{key:`topK`,url:`top-k`,live:!0,default:0,min:0,max:1e3},{key:`topP`,url:`top-p`,live:!0,default:1,min:.01,max:1,fractional:!0},{key:`minP`,url:`min-p`,live:!0,default:0,min:0,max:1,fractional:!0},{key:`speed`,url:`speed`,live:!0,default:52,min:0,max:100,fractional:!0},{key:`sampleSeed`,url:`samples`,formerly:`dice`,live:!0,default:1,min:0,max:2**31},{key:`sampleCount`,url:`count`,live:!0,default:20,min:1,max:100},{key:`prefix`,url:`first`,live:!0,default:``,maxLength:200},{key:`tracedName`,url:`name`,live:!0,default:1,min:1,max:100},{key:`tracedLetter`,url:`letter`,live:!0,default:1,min:1,max:48},{key:`readingText`,url:`reading`,live:!0,default:`maria`,maxLength:200}],st=ot.filter(({ofModel:e})=>e);ot.filter(({live:e})=>e),st.filter(e=>typeof e.default==`number`),Object.freeze(Object.fromEntries(st.map(e=>[e.key,e.default]))),Object.fromEntries(ot.filter(({ofModel:e})=>!e).map(e=>[e.key,e.default]));let ct=({precision:e,...t})=>({...t,validationSplit:e===`f64`?0:.1});function lt(e,t){let n=/* @__PURE__ */ new Uint16Array(1114112),r=new Uint32Array(t),i=t<=1024?new Uint32Array(t**2):{},a=0,o=e=>{let n=a*t+e;r[e]++,i[n]=(i[n]??0)+1,a=e},s=0;for(let t of e){for(let e=0;e<t.length;e++){let r=t.codePointAt(e);r>65535&&e++,n[r]===0&&(n[r]=++s),o(n[r])}o(0)}let c=ut(Array.from(r));return{guess:Math.log(t),letters:c,pairs:ut(Object.values(i))-c}}function ut(e){let t=e.reduce((e,t)=>e+t,0);return e.reduce((e,n)=>n?e-n/t*Math.log(n/t):e,0)}F();let dt=`losses.training`,ft=`losses.held_out`;function pt(e,{losses:t,heldOut:n}){let{metadata:r,tensors:i}=oe(e),a=[{name:dt,dtype:`F64`,shape:[t.length]},{name:ft,dtype:`F64`,shape:[n.length,2]}],o=se(Object.fromEntries(r),[...i.values(),...a],e=>new Uint8Array(e));for(let{name:t,begin:n}of o.tensors){let r=i.get(t);r&&o.file.set(e.subarray(r.begin,r.end),n)}let[s,c]=o.tensors.slice(-2);return S(o.file,s,0,Float64Array.from(t)),S(o.file,c,0,Float64Array.from(n.flatMap(({step:e,loss:t})=>[e,t]))),o.file}function mt(e,t){let{tensors:n}=oe(e),[r,i]=[dt,ft].map(e=>n.get(e));if(r?.dtype!==`F64`||r.shape.join()!==String(t)||i?.dtype!==`F64`||i.shape[1]!==2)return null;let a=x(e,i,0,2*i.shape[0]),o=Array.from({length:i.shape[0]},(e,t)=>({step:a[2*t],loss:a[2*t+1]})),s=({step:e,loss:n})=>Number.isInteger(e)&&e>=0&&e<=t&&Number.isFinite(n);return{losses:[...x(e,r,0,t)],heldOut:o.filter(s)}}F();function ht(e){let t=``;for(let n of e)t+=String.fromCharCode(n);return btoa(t).replaceAll(`+`,`-`).replaceAll(`/`,`_`).replace(/=+$/,``)}function gt(e){let t=atob(e.replaceAll(`-`,`+`).replaceAll(`_`,`/`));return Uint8Array.from(t,e=>e.charCodeAt(0))}let _t=(e,t)=>new Blob([e]).stream().pipeThrough(t);async function vt(e){let t=Uint16Array.from(e,b),n=new Uint8Array(2*t.length);for(let[e,r]of t.entries())n[e]=r&255,n[t.length+e]=r>>>8;let r=await new Response(_t(n,new CompressionStream(`deflate-raw`))).arrayBuffer();return`1`+ht(new Uint8Array(r))}async function yt(e,t){if(e[0]!==`1`)throw new r(`bad-link`,{key:`problem.link-version`});let n=new Uint8Array(2*t),i=0;try{let t=_t(gt(e.slice(1)),new DecompressionStream(`deflate-raw`)).getReader();for(let e=await t.read();!e.done;e=await t.read()){if(i+e.value.length>n.length)throw RangeError(`too long`);n.set(e.value,i),i+=e.value.length}}catch{throw new r(`bad-link`,{key:`problem.link-damaged`})}if(i!==n.length)throw new r(`bad-link`,{key:`problem.link-size`});let a=Float32Array.from({length:t},(e,r)=>ee(n[r]|n[t+r]<<8));if(!a.every(Number.isFinite))throw new r(`bad-link`,{key:`problem.link-not-finite`});return a}let Z=Object.freeze({prefix:1,readingText:0});function bt(e,t,n,r){let{comparison:i,trace:a,parameters:o,embeddings:s,reading:c,tape:l}=t,u={...t.sampling,prefix:Q(e,t.sampling.prefix,Z.prefix)},d=o||s?e.parameters():[];return{names:r?r.map(e=>Ct(e,n)):xt(e,u,n),...i&&{comparison:St(e,u,i,n)},...a!==void 0&&{trace:r?.[a]??wt(e,u,a)},...o&&{parameters:d.map(e=>Et(e,o))},...s&&{embeddings:Et(d[0],`data`)},...c!==void 0&&{reading:Dt(e,Q(e,c,Z.readingText))},...l&&{tape:e.tape()}}}function Q({vocab:e,config:t},n,r){return n&&[...n].filter(t=>e.includes(t)).slice(0,t.blockSize-1-r).join(``)}function xt(e,{count:t,seed:n,...r},i){let a=Float64Array.from({length:t},(e,t)=>n+t);return e.generate({...r,seeds:a}).map(e=>({text:e,known:i(e)}))}function St(e,t,{temperatures:n,count:r},i){return n.map(n=>({temperature:n,names:xt(e,{...t,count:r,temperature:n},i)}))}function Ct({prefix:e,draws:t},n){let r=e+t.map(({char:e})=>e).join(``);return{text:r,known:n(r)}}function wt(e,{seed:t,prefix:n,...r},i){e.beginName({prefix:n,...t!==void 0&&{seed:t+i}});let a=[];do{let t=e.sampleToken(r);a.push({...t,untempered:Tt(t.logits)})}while(!a[a.length-1].done);return{index:i,prefix:n,temperature:r.temperature,draws:a,cache:e.keyValueCache()}}function Tt(e){let t=Math.max(...e),n=Array.from(e,e=>Math.exp(e-t)),r=n.reduce((e,t)=>e+t,0);return n.map(e=>e/r)}let Et=(e,t)=>({name:e.name,shape:e.shape,data:e[t]});function $(e,t){let n=[...t];return[...n.map(t=>e.vocab.indexOf(t)),e.bos].map((t,r)=>(e.beginName({prefix:n.slice(0,r).join(``),seed:0}),-Math.log(e.sampleToken({temperature:1}).probs[t])))}function Dt(e,t){return{text:t,surprises:$(e,t),attention:e.attention()}}let Ot=64*2**20;var kt=class{#e=[];#t=1;#n=200;constructor({numSteps:e,bytes:t}){this.#n=Math.max(16,Math.min(200,Math.floor(Ot/t))),this.#t=Math.ceil(e/this.#n)}isDue(e){return e%this.#t===0}add(e,t){this.#e.push({step:e,parameters:t}),this.#e.length<=this.#n+1||(this.#t*=2,this.#e=this.#e.filter(e=>this.isDue(e.step)))}get all(){return this.#e}nearest(e){let t=this.#e[0];for(let n of this.#e)Math.abs(n.step-e)<Math.abs(t.step-e)&&(t=n);return t}},At=class{#e;#t;#n=()=>Promise.reject(new r(`no-model`));#r;#i=new kt({numSteps:1,bytes:1});#a=/* @__PURE__ */ new Set;#o;#s={text:``,nats:/* @__PURE__ */ new WeakMap};constructor(e){this.#e=e}async create({settings:e,list:t,text:n,weights:i,letters:a,request:o}){let[s,c]=await Promise.all([n??this.#e.listText(t),this.#e.engineModule(e.precision)]),l={...ct(e),...c,text:s},u=()=>X.create(l),d=await u();try{if(a&&a!==d.vocab.join(``))throw new r(`bad-link`,{key:`problem.link-letters`});if(i!==void 0&&d.restore(await yt(i,d.snapshot().length)),a){let e=d.save({weightsOnly:!0});d.free(),u=()=>X.load(e,c),d=await u()}return await this.#c({model:d,again:u},o,i!==void 0)}catch(e){throw d.free(),e}}async load({file:e,precision:t,said:n,request:i}){let a=e instanceof Uint8Array?e:new Uint8Array(await e.arrayBuffer()),o=await this.#e.engineModule(t??Mt(a)),s=()=>X.load(a,{...n,...o}),c=await s().catch(e=>{throw jt.includes(e.code)?new r(`file-asks`,{slots:U(a).sizes}):e});try{let e=c.docs();if(e.length>it.max)throw new r(`bad-file`,{key:`problem.file-list-too-long`,slots:{max:it.max}});if(c.step>1e6||c.config.numSteps>1e6)throw new r(`bad-file`,{key:`problem.file-too-many-steps`,slots:{max:1e6}});let t=await this.#e.listWith(e),n=mt(a,c.step);return{...await this.#c({model:c,again:s},i,!0),list:t,curve:n,text:t?void 0:e.join(`\n`)}}catch(e){throw c.free(),e}}async giveList({list:e,text:t,request:n}){let r=this.#l.save({weightsOnly:!0}),i=t??await this.#e.listText(e);return this.load({file:r,precision:this.#l.precision,said:{text:i},request:n})}async#c({model:e,again:t},n,r){let i=e.docs(),a=new Set(i),o=performance.now(),s={moment:null,...bt(e,n,e=>a.has(e))},c=performance.now()-o,l=Lt(e),u={step:e.step,numParams:e.numParams,numNames:i.length,list:void 0,vocab:e.vocab,config:e.config,baselines:lt(i,e.vocab.length+1),heldOut:l,pretrained:r,loss:r?l[0]?.loss??Nt(e,`train`):null,look:s,milliseconds:c};this.#t?.free(),this.#r?.free(),[this.#t,this.#r,this.#n,this.#a,this.#o]=[e,void 0,t,a,void 0];let d=e.snapshot();return this.#i=new kt({numSteps:e.config.numSteps,bytes:d.byteLength}),this.#i.add(e.step,d),u}get#l(){if(!this.#t)throw new r(`no-model`);return this.#t}save({curve:e,...t}={}){let n=this.#l.save(t);return e?pt(n,e):n}async encodeWeights(e){let{step:t,parameters:n}=(e===null?void 0:this.#i.nearest(e))??{step:this.#l.step,parameters:this.#l.snapshot()};return{weights:await vt(n),step:t}}async advance({steps:e,milliseconds:t,request:n}){let r=this.#l,{step:i,tokensSeen:a}=r,o=this.#u(r,e,t);return{...o,step:i+o.losses.length,tokens:r.tokensSeen-a,trainedOn:Rt(r),look:n&&await this.look(n)}}#u(e,t,n){let r=[],a=[],o=null,s=0,c=Math.min(t,e.config.numSteps-e.step),l=performance.now();try{for(;r.length<c&&(r.length===0||performance.now()-l<n);){let t=performance.now();r.push(...e.trainStep()),s+=performance.now()-t,It(e.step)&&a.push(...Lt(e)),this.#i.isDue(e.step)&&this.#i.add(e.step,e.snapshot())}}catch(e){o=i(e)}return{losses:Float64Array.from(r),milliseconds:s,heldOut:a,problem:o}}async look(e){let t=e=>this.#a.has(e),n=e.moment===null?void 0:this.#i.nearest(e.moment);(n||e.odds!==void 0)&&(this.#r??=await this.#n());let r=this.#d(e.odds);n&&this.#r?.restore(n.parameters);let i=n&&this.#r||this.#l,a=e.printed?await this.#f(i,e.sampling):void 0;return{moment:n?.step??null,...bt(i,e,t,a),...e.odds!==void 0&&{odds:{...Ft(i,e.odds),history:r}}}}#d(e){let t=this.#r;if(e===void 0||!t)return[];let n=Q(t,e,Z.readingText);this.#s.text!==n&&(this.#s={text:n,nats:/* @__PURE__ */ new WeakMap});let{nats:r}=this.#s,{all:i}=this.#i,a=performance.now();for(let e=16;e>=1;e/=2)for(let o=0;o<i.length&&performance.now()-a<20;o+=e)r.has(i[o])||(t.restore(i[o].parameters),r.set(i[o],Pt($(t,n))));return i.flatMap(e=>{let t=r.get(e);return t===void 0?[]:[{step:e.step,nats:t}]})}async#f(e,t){let{step:n}=e,{seed:r,...i}=t,a=JSON.stringify(i);if(this.#o?.step!==n||this.#o.how!==a){let t=await this.#n();t.restore(e.snapshot());let r=Array.from({length:i.count},(e,n)=>wt(t,i,n));this.#o={step:n,how:a,traces:r},t.free()}return this.#o.traces}async measure(){let e=await this.#n(),{numSteps:t}=this.#l.config,n=0,r=performance.now();for(;e.step<e.config.numSteps&&performance.now()-r<100;)n+=e.trainStep().length;let i=performance.now()-r;return e.free(),n===0?null:{count:t,milliseconds:i*t/n}}configure(e){this.#l.configure(e)}generate(e){let t=e.seeds===void 0?Math.floor(Math.random()*2**31):void 0;return this.#l.generate({seed:t,...e})}read(e){let t=this.#l;t.beginName({prefix:e});let{logits:n}=t.sampleToken({temperature:1,uniform:0});return{letters:t.vocab,logits:Array.from(n)}}documents(){return this.#l.docs()}};let jt=[`no-heads`,`no-vocabulary`];function Mt(e){try{let{resumes:t,weights:n}=U(e);return t&&n[0].dtype===`F64`?`f64`:`f32`}catch{return`f32`}}function Nt(e,t){try{return e.evaluate({split:t,limit:200})}catch{return null}}let Pt=e=>e.reduce((e,t)=>e+t,0);function Ft(e,t){let n=Q(e,t,Z.readingText);return{text:n,probabilities:$(e,n).map(e=>Math.exp(-e))}}function It(e){return e%(50*2**Math.max(0,Math.ceil(Math.log2(e/1e3))))==0}function Lt(e){let t=Nt(e,`validation`);return t===null?[]:[{step:e.step,loss:t}]}function Rt(e){if(e.step===0)return``;let t=(e.step-1)*e.config.batchSize%e.numDocs;return e.docs({split:`train`,start:t,count:1})[0]}let zt=new At(m);addEventListener(`message`,async({data:{id:e,method:t,argument:n}})=>{let r;try{r={id:e,value:await zt[t](n)}}catch(t){r={id:e,problem:i(t)}}postMessage(r,{transfer:t===`save`&&r.value?[r.value.buffer]:[]})})})();',pu=typeof self<`u`&&self.Blob&&new Blob([`(self.URL || self.webkitURL).revokeObjectURL(self.location.href);`,fu],{type:`text/javascript;charset=utf-8`});function mu(e){let t;try{if(t=pu&&(self.URL||self.webkitURL).createObjectURL(pu),!t)throw``;let n=new Worker(t,{name:e?.name});return n.addEventListener(`error`,()=>{(self.URL||self.webkitURL).revokeObjectURL(t)}),n}catch{return new Worker(`data:text/javascript;charset=utf-8,`+encodeURIComponent(fu),{name:e?.name})}}var hu=()=>new mu({name:`microgpt`}),gu=Uint8Array.of(0,97,115,109,1,0,0,0),_u=Object.freeze({code:`policy`,key:`problem.policy-worker`});function vu(){if(!globalThis.WebAssembly)return{code:`no-wasm`};try{return new WebAssembly.Instance(new WebAssembly.Module(gu)),null}catch{return{code:`policy`,key:`problem.policy-wasm`}}}function yu(e){let t=({blockedURI:t,disposition:n,effectiveDirective:r})=>{/^(worker|child|script|default)-src$/.test(r)&&t.startsWith(`blob`)&&n===`enforce`&&e(_u)};return globalThis.document?.addEventListener(`securitypolicyviolation`,t),()=>globalThis.document?.removeEventListener(`securitypolicyviolation`,t)}var bu=1500,xu=6e4,Su=8,Cu=125,wu=class{#e;#t;#n;#r;hasModel=!1;#i=bu;#a=Promise.resolve();#o=0;#s=null;#c=!1;#l=null;#u;constructor({startWorker:e,onProblem:t,onRefusal:n}){this.#e=e,this.#t=t,this.#n=n,this.#u=yu(e=>{this.#l=e,this.#g(e)})}run(e){return this.#d(e,e=>this.#g(e))}withModel(e){return this.run(async()=>this.hasModel&&e())}ask(e){return new Promise((t,n)=>{this.run(async()=>{try{if(!this.hasModel)throw new je(this.#c?`ended`:`no-model`);t(await e())}catch(e){if(n(e),ke.includes(Me(e).code))throw e}})})}attempt(e){return this.#d(e,e=>{ke.includes(e.code)||Ae.includes(e.code)?this.#g(e):this.#n(e)})}async call(e,t,n=this.#i){let r=this.#f(),i=++this.#o,a=await new Promise(a=>{let o=Tu(n,()=>this.#h({problem:{code:`no-answer`}}));this.#s={id:i,settle:e=>{o(),this.#s=null,a(e)}};try{r.postMessage({id:i,method:e,argument:t})}catch(e){this.#h({problem:Me(e)})}});if(a.problem)throw new je(a.problem.code,a.problem);return a.value}async open(e,t){let n=await this.call(e,t,xu);return this.hasModel=!0,this.#i=Math.max(bu,Su*n.milliseconds),n}async openApart(e){let[t,n,r]=[this.#r,this.hasModel,this.#i];this.#r=void 0;try{let n=await this.open(`load`,e);return t?.terminate(),n}catch(e){throw this.#c||(this.#r?.terminate(),[this.#r,this.hasModel,this.#i]=[t,n,r],!ke.includes(Me(e).code))?e:new je(`bad-file`,{key:`problem.file-crashed`})}}end(){this.#c=!0,this.#u(),this.#_({code:`ended`})}async#d(e,t){let n=this.#a.then(e).catch(e=>{this.#c||t(Me(e))});this.#a=n,await n}#f(){if(this.#c)throw new je(`ended`);let e=this.#l??(this.#r?null:vu());if(e)throw new je(e.code,e);return this.#r??=this.#m(this.#p()),this.#r}#p(){try{return this.#e()}catch{throw new je(_u.code,_u)}}#m(e){let t=()=>{this.#r===e&&this.#g({code:`worker-died`})};return e.addEventListener(`error`,t),e.addEventListener(`messageerror`,t),e.addEventListener(`message`,e=>{let t=e.data;t.id===this.#s?.id&&this.#h(t)}),e}#h(e){this.#s?.settle(e)}#g(e){if(this.#c)return;if(!(ke.includes(e.code)||Ae.includes(e.code)))return this.#t(e);let t=this.#s!==null;this.#_(e),t||this.#t(this.#l??e)}#_(e){this.#r?.terminate(),this.#r=void 0,this.hasModel=!1,this.#h({problem:e})}};function Tu(e,t){let n=e/Cu,r=setInterval(()=>{--n,n<=0&&t()},Cu);return()=>clearInterval(r)}var Eu=.95,Du=300,Ou=1,ku=class{#e=0;#t=0;#n=-1/0;#r=null;add({tokens:e,milliseconds:t},n){return this.#e=this.#e*Eu+e,this.#t=this.#t*Eu+t,this.#t>=Ou&&n-this.#n>=Du&&(this.#r=this.#e/this.#t*1e3,this.#n=n),this.#r}},Au=9,ju=500,Mu=250,Nu=300,Pu=500,Fu=256*2**20,Iu=globalThis.matchMedia?.(`(prefers-reduced-motion: reduce)`),Lu=class{#e;#t;#n;#r=new et;#i=new ku;#a=!1;#o=!1;#s=!1;#c=!1;#l=0;#u;#d=-1/0;#f=-1/0;#p=-1/0;#m=0;#h=!1;constructor(e,{startWorker:t},n=()=>({})){this.#e=e,this.#n=n,this.#t=new wu({startWorker:t,onProblem:t=>{this.#h||=e.state.training,e.problemMet(t)},onRefusal:t=>e.refusalMet(t)}),e.follow(e=>JSON.stringify(this.#C(e)),()=>this.#M()),e.follow(e=>e.training?``:JSON.stringify([e.step,this.#C(e,!0)]),()=>this.#P()),e.follow(e=>Ru(e)?JSON.stringify([e.settings,e.list,e.own?.text.length]):``,e=>e&&this.#g()),e.follow(e=>e.settings.learningRate,e=>this.#t.withModel(()=>this.#t.call(`configure`,{learningRate:e})))}reset(){return this.#e.problemDismissed(),this.#g()}resetToDefaults(){return this.#e.set({...We,settings:Ue}),this.reset()}#g(){let e=++this.#m;return this.#t.run(async()=>{if(e!==this.#m)return;if(this.#e.makingBegun(),!ct(this.#e.state))throw new je(`no-list`);let t=await this.#_(),n=ot(this.#e.state),r=await this.#t.open(`create`,{...zu(n),request:this.#w});this.#x(r,n,{previous:t})})}async#_(){return await this.#v()??this.#e.state.previous}async#v(){let{made:e,step:t,history:n,checkpoint:r,shared:i,model:a}=this.#e.state;return!e||t===0&&!a?.pretrained?null:i?{made:e,step:t,history:n,shared:i}:this.#t.hasModel?{made:e,step:t,history:n,file:await this.#t.call(`save`)}:r&&{made:e,step:r.step,history:n.until(r.step),file:r.file}}bringBack(){return this.#t.run(async()=>{let e=this.#e.state.previous;if(!e)return;this.#e.makingBegun();let{made:t,step:n,history:r,file:i,shared:a}=e,o=await this.#v(),s=this.#C({...this.#e.state,viewedStep:null}),{precision:c}=t.settings,l=a?await this.#t.open(`create`,{...Bu(t,a),request:s}):await this.#t.open(`load`,{file:i,precision:c,request:s});this.#e.opened(t),this.#x(l,t,{history:r,previous:o,...i?{checkpoint:{step:n,file:i}}:{shared:a}})})}async open(e,t){if(t&&this.#e.state.model)return this.openShared(e,t);this.#e.set(e),t&&await this.openShared(e,t);let{state:n}=this.#e;(t?n.model:lt(n)&&!n.shared&&!n.making&&!V(n))||await this.#g()}openShared(e,t){let n=++this.#m;return this.#t.attempt(async()=>{if(n!==this.#m)return;let{weights:r,letters:i}=t;if(r.length>2e6||i.length>512)throw new je(`bad-link`,{key:`problem.link-too-long`});let a={...this.#e.state,...e,viewedStep:null},o={...ot(a),own:null,...i&&{list:`own`}},s=await this.#_(),c=Bu(o,t),l=await this.#t.open(`create`,{...c,request:this.#C(a)});this.#e.opened({...e,...o}),this.#x(l,o,{shared:t,previous:s})})}load(e,{said:t,keepsList:n=!1}={}){return this.#t.attempt(async()=>{if(e.size>Fu)throw new je(`bad-file`,{key:`problem.file-too-large`,slots:{size:e.size,max:Fu}});this.#e.state.asked?.file!==e&&this.#e.set({asked:null});let r=this.#C({...this.#e.state,viewedStep:null}),i=await this.#_(),a=await this.#t.openApart({file:e.slice(),said:t,request:r}).catch(t=>{if(t.code!==`file-asks`)throw t;let{vocabSize:n,nEmbd:r}=t.problem.slots;throw this.#e.set({asked:{file:e,letters:n-1,nEmbd:r}}),new je(`file-asks`,{slots:{count:n-1}})}),o=await this.#y(a,n);this.#e.opened(o);let s={step:a.step,file:await this.#t.call(`save`)},c=a.curve?.losses.some(Number.isFinite)?rt.of(a.curve):void 0;this.#x(a,o,{checkpoint:s,previous:i,history:c})})}async#y(e,t){let n=Je(e.config);if(e.list)return{settings:n,list:e.list,own:null};if(e.text)return{settings:n,list:`own`,own:await dn(rn(e.text,n.blockSize))};let{list:r,own:i}=this.#e.state;return t?{settings:n,list:r,own:i}:{settings:n,list:`own`,own:null}}async#b(){let{model:e,shared:t}=this.#e.state;if(e?.numNames)return t&&this.#e.sharedTrained();await this.#t.attempt(async()=>{let{list:e,own:t,previous:n}=this.#e.state,r={list:e,...e===`own`&&{text:t?.text}},i=await this.#t.open(`giveList`,{...r,request:this.#w});this.#x(i,{settings:Je(i.config),list:e,own:t},{previous:n})})}#x(e,t,n){this.#i=new ku,this.#r.reset(),this.#h=!1,this.#e.modelMade(e,t,n)}async recover(){let{shared:e,made:t}=this.#e.state;if(e&&t)return this.open({settings:t.settings,list:t.list},e);if(await this.#t.run(async()=>{let{checkpoint:e,model:t,numSteps:n,settings:r}=this.#e.state;if(!e||!t)return;this.#e.makingBegun();let i=this.#C({...this.#e.state,viewedStep:null}),{look:a}=await this.#t.open(`load`,{file:e.file,precision:t.config.precision,request:i});await this.#t.call(`configure`,{numSteps:n,learningRate:r.learningRate}),this.#e.modelRecovered(a)}),this.#e.state.problem)return;let n=this.#h;this.#h=!1,n&&await this.play()}save(e){return this.#t.ask(()=>{let{history:t,shared:n}=this.#e.state,r=e?.weightsOnly||n?void 0:t.curve;return this.#t.call(`save`,{...e,curve:r})})}makeLink(){return this.#t.withModel(async()=>{let{shared:e,viewedStep:t,made:n,model:r}=this.#e.state,i=n?.list===`own`&&r?r.vocab.join(``):``;this.#e.set({link:e??{...await this.#t.call(`encodeWeights`,t),letters:i}})})}async play(){this.#e.state.making&&await this.#t.run(async()=>{});let{step:e,numSteps:t,making:n}=this.#e.state;!n&&lt(this.#e.state)&&(this.#S?await this.#b():e>=t&&await this.reset(),this.#e.state.problem||this.#S||(this.#e.stepViewed(null),this.#e.set({training:!0}),this.#E()))}get#S(){let{shared:e,model:t}=this.#e.state;return e!==null||t?.numNames===0}pause(){this.#e.set({training:!1}),this.#j()}toggle(){let{training:e,step:t,numSteps:n,shared:r}=this.#e.state;e?this.pause():t>=n&&!r?this.extendTraining():this.play()}async step(e=1){this.pause(),this.#e.stepViewed(null),this.#S&&lt(this.#e.state)&&await this.#b();for(let t=e,n=1;t>0&&n>0;t-=n){let{step:e,problem:r}=this.#e.state;if(r||this.#S)return;await this.#k(t),n=this.#e.state.step-e}}async prepare(){let{preparing:e,step:t,training:n}=this.#e.state;e!==null&&(e>t&&await this.step(e-t),this.#e.set({preparing:null}),n&&this.#e.state.step<this.#e.state.numSteps&&await this.play())}end(){this.pause(),clearTimeout(this.#u),this.#t.end()}generate(e){return this.#t.ask(()=>this.#t.call(`generate`,e))}read(e){return this.#t.ask(()=>this.#t.call(`read`,e))}documents(){return this.#t.ask(()=>this.#t.call(`documents`))}async extendTraining(){let e=this.#e.state.numSteps+it;await this.#t.withModel(async()=>{await this.#t.call(`configure`,{numSteps:e}),this.#e.set({numSteps:e,fullSpeed:null})}),this.#e.state.step<this.#e.state.numSteps&&await this.play()}setVisibility(e,t){this.#e.set({visible:e,offScreen:t}),this.#E(),this.#j()}resample(){this.#e.set({sampleSeed:Math.floor(Math.random()*2**31)})}#C(e,t){return{moment:e.viewedStep,sampling:ft(e),printed:dt(e),...this.#n(e,t)}}get#w(){return this.#C(this.#e.state)}get#T(){let{training:e,offScreen:t}=this.#e.state;return e&&!t}#E(){!this.#T||this.#l||(this.#r.reset(),this.#p=-1/0,this.#l=requestAnimationFrame(this.#D))}#D=e=>{if(this.#l=this.#T?requestAnimationFrame(this.#D):0,!this.#T&&(this.#s||this.#c)&&this.#N(),!this.#T||this.#a)return;let t=Iu?.matches&&e-this.#d<ju,n=t?0:this.#r.due(e,this.#e.state.speed);t||(this.#d=e),n>0?this.#k(n,this.#O(e)):this.#s&&this.#N()};#O(e){let t=this.#e.state.speed>=100||e-this.#f>=Mu;return t&&(this.#f=e),t}async#k(e,t=!0){this.#a=!0,await this.#t.withModel(async()=>{let n=this.#e.state.viewedStep===null,r=n&&t||this.#s?this.#w:null;this.#s=!1,this.#c=n&&!r;let i=await this.#t.call(`advance`,{steps:e,milliseconds:Au,request:r}),{problem:a}=i;if(a&&ke.includes(a.code))throw new je(a.code,a);this.#e.sliceTrained(i,this.#i.add(i,performance.now())),i.look&&this.#e.looked(i.look,r?.moment??null)}),await this.#j(),this.#a=!1,this.#c&&!this.#T&&this.#N(),await this.#A()}#A(){return this.#t.withModel(async()=>{let{step:e,numSteps:t,fullSpeed:n}=this.#e.state;e>=t&&!n&&this.#e.set({fullSpeed:await this.#t.call(`measure`)})})}#j(){return this.#t.withModel(async()=>{let{step:e,checkpoint:t,shared:n,problem:r}=this.#e.state,i=performance.now();n||r||t?.step===e||this.#T&&i-this.#p<Pu||(this.#p=i,this.#e.set({checkpoint:{step:e,file:await this.#t.call(`save`)}}))})}#M(){this.#s=!0,this.#l||this.#N()}async#N(){this.#o||=(this.#o=!0,await this.#t.withModel(async()=>{this.#o=!1,this.#s=!1,this.#c=!1;let e=this.#w;this.#e.looked(await this.#t.call(`look`,e),e.moment)}),!1)}#P(){clearTimeout(this.#u),this.#e.state.model&&(this.#u=setTimeout(()=>this.#t.withModel(async()=>{let{state:e}=this.#e,t=this.#C(e,!0);e.training||this.#e.looked(await this.#t.call(`look`,t),t.moment)}),Nu))}},Ru=e=>e.model!==null&&!e.model.pretrained&&e.step===0&&!e.making&&!e.problem&&!e.shared&&ct(e)&&V(e),zu=({settings:e,list:t,own:n})=>({settings:e,list:t,...t===`own`&&{text:n?.text??``}}),Bu=(e,{weights:t,letters:n})=>({...zu(e),...n&&{text:nn(n)},weights:t,letters:n}),Vu=/* @__PURE__ */ new Map,Hu=class{#e=/* @__PURE__ */ new Set;store=new pt({offScreen:`scrolled`});trainer=new Lu(this.store,{startWorker:hu},(e,t)=>this.#h(e,t));#t=``;#n=null;startStep=0;unopened=null;drawsAll=!1;#r=/* @__PURE__ */ new Map;#i=/* @__PURE__ */ new Set;#a=new AbortController;#o;#s=!1;#c=[this.store.subscribe(()=>this.#g()),Wu(document,`visibilitychange`,()=>this.judge())];constructor(e){this.name=e,e&&Vu.set(e,this)}static named(e){return Vu.get(e??``)}get src(){return this.#t}set src(e){this.#t=e,this.#n=du(e)}get isSaved(){return this.#t!==``&&this.#n?.shared!==null}shows(e){return this.#m.some(t=>t.id===e)}get trainsUnasked(){return this.startStep>0||[...this.#e].some(({autoplays:e})=>e())}reveal(e){}focusControls(){for(let e of this.#e)if(e.focusControls())return}join(e){this.#e.add(e),this.#g()}leave(e){if(this.#e.delete(e),this.#e.size>0)return this.judge();for(let e of this.#c)e();this.#a.abort(),this.trainer.end(),this.name&&Vu.delete(this.name)}take(e){let t=this.store.state.step>0,n=/* @__PURE__ */ new Set,r=[];for(let[i,a]of e)this.#r.get(i)!==a&&(!this.#r.has(i)&&!(t&&Uu(i))?(this.#r.set(i,a),n.add(i)):this.#i.has(i)||(this.#i.add(i),r.push(i)));return{counted:n,ignored:r}}change(e,t){for(let n of t)e.has(n)?this.#r.set(n,e.get(n)):this.#r.delete(n)}async autoplay(){if(this.#s)return;this.#s=!0,await this.begin();let{step:e,numSteps:t}=this.store.state;e<t&&await this.trainer.play()}async begin(e=()=>this.#l()){this.#o??=e();for(let e;e!==this.#o;)e=this.#o,await e}renew(e){this.#o&&[...e].some(Uu)&&(this.#o=e.has(`src`)?this.#l():this.#o.then(()=>this.#u(e.has(Le.key))))}async#l(){this.unopened=null,this.#a.abort(),this.#a=new AbortController;let{signal:e}=this.#a;this.#d(),this.isSaved?await this.#f(e):this.#n&&this.store.set(this.#p(this.#n)),e.aborted||((!this.isSaved||this.unopened)&&await this.trainer.reset(),await this.trainer.prepare())}async#u(e){let{state:t}=this.store,n=e&&!this.isSaved&&t.step>this.startStep,r=V(t)||n;(r||e)&&(this.#d(),r&&(this.unopened=null,await this.trainer.reset()),await this.trainer.prepare())}#d(){this.store.set({preparing:this.startStep||null})}async#f(e){let t=this.#n?.shared;try{let n=this.#r.has(`list`)||this.#r.has(`text`);this.#n&&t?await this.trainer.openShared(this.#p(this.#n),t):await this.trainer.load(await au(this.#t,{signal:e}),{keepsList:n})}catch(t){e.aborted||this.store.refusalMet(Me(t))}e.aborted||(this.unopened=this.store.state.refused)}#p({requested:{settings:e,list:t,...n},shared:r}){let i=e=>Object.fromEntries(Object.entries(e).filter(([e])=>!this.#r.has(e)));return r?{...i(n),settings:e,list:t}:{...i({...n,list:t}),settings:qe(this.store.state.settings,i(e))}}judge(){let e=[...this.#e],t=Object.fromEntries(Object.keys(this.store.state.visible).map(e=>[e,!1]));if(this.drawsAll)for(let{id:e}of this.#m)t[e]=!1;for(let{views:n,isSeen:r}of e)if(r)for(let{id:e}of n)t[e]=!0;let n=e.filter(({views:e})=>e.some(e=>e.live)),r=(n.length>0?n:e).some(({isSeen:e})=>e);this.trainer.setVisibility(t,document.hidden?`hidden`:r?null:`scrolled`)}get#m(){return[...this.#e].flatMap(({views:e})=>e)}#h(e,t){let n=this.#m.filter(({id:t})=>t in e.visible).flatMap(t=>Object.entries(t.request(e)).map(([e,n])=>({key:e,value:n,id:t.id}))).filter(({key:n,id:r})=>t||e.visible[r]||!(n in e.seen));return Object.fromEntries(n.map(({key:e,value:t})=>[e,t]))}#g(){for(let e of this.#e)e.update()}};function Uu(e){let t=Ve(e);return e===`src`||e===Le.key||t!==void 0&&!t.live}function Wu(e,t,n){return e.addEventListener(t,n),()=>e.removeEventListener(t,n)}var Gu=`/* What documents and elements share: the page's ink on its paper, boxes, focus, and texts for screen readers only. */

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
`,Ku=s`
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
`,qu=`/*
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
`,Ju=s`
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
position: relative;
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
/* A caption is its author's: it runs as the page does. */
figure[part="figure"] {
direction: inherit;
}
figcaption[part="caption"] {
margin-top: calc(2 * var(--space));
font: var(--small) / 1.5 var(--sans);
}
.preparing {
position: absolute;
inset: 0 0 auto;
margin: 0;
color: var(--muted);
accent-color: var(--accent);
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
.text.undrawn ~ figure .live {
display: none;
}
}
`,Yu=()=>[o(qu),o(Gu),Ku,Ju,...[Mt,_t,Bt,...Nl()].map(({id:e,styles:t})=>o(`.view-${e} { ${t.cssText} }`))],Xu=.184,Zu=.01;function Qu(e){if(getComputedStyle(e).colorScheme!==`normal`)return`inherited`;let t=[0,0,0],n=1;for(let r of $u(e)){let{rgb:i,alpha:a}=wt(e.shadowRoot,r);for(let e of t.keys())t[e]+=n*a*i[e];if(n*=1-a,n<Zu)break}return ed(t)<Xu?`dark`:`light`}function*$u(e){let t=e;for(;t;)yield getComputedStyle(t).backgroundColor,t=t.assignedSlot??t.parentElement??t.getRootNode().host??t.ownerDocument.defaultView?.frameElement;yield`Canvas`}function ed(e){let[t,n,r]=e.map(e=>{let t=e/255;return t<=.04045?t/12.92:((t+.055)/1.055)**2.4});return .2126*t+.7152*n+.0722*r}function td(e,t){let n=document.createElement(`i`);n.className=`inherits`,n.addEventListener(`transitionrun`,t),e.shadowRoot?.append(n);let r=new MutationObserver(t);for(let e of[document.documentElement,document.body])e&&r.observe(e,{attributes:!0});return document.addEventListener(`transitionend`,t),()=>{n.remove(),r.disconnect(),document.removeEventListener(`transitionend`,t)}}var nd=[[`names`,`train`],[`letter`,`cache`]],rd=[`beforeprint`,`afterprint`],id=`settings`,ad=[`system`,`light`,`dark`],od=class e extends De{static properties={...Ll,complaints:{state:!0},hasText:{state:!0},hasCaption:{state:!0},isPrinting:{state:!0}};static get styles(){return Yu()}static get observedAttributes(){return[...super.observedAttributes,...zl.keys()]}attributeChangedCallback(e,t,n){let r=zl.get(e);r?this.hasAttribute(r)||super.attributeChangedCallback(r,t,n):super.attributeChangedCallback(e,t,n)}t=$t;#e;#t=!1;static#n=/* @__PURE__ */ new Set;#r={views:[],isSeen:!1,autoplays:()=>this.autoplay,update:()=>this.requestUpdate(),focusControls:()=>this.#N()};#i=/* @__PURE__ */ new Map;#a=new tu;#o=/* @__PURE__ */ new Set;#s=!1;#c=()=>{};#l=new Promise(e=>{this.#c=e});#u;#d;#f=[];constructor(){super(),this.view=null,this.model=null,this.src=null,this.theme=null,this.controls=null,this.autoplay=!1,this.complaints=[],this.hasText=!1,this.hasCaption=!1,this.isPrinting=!1,dd()}get session(){return this.#e}get ready(){return this.#l}get hasControls(){return this.controls!==`none`}createRenderRoot(){let e=document.createElement(`div`);return e.className=`frame`,e.part.add(`frame`),super.createRenderRoot().append(e),e}connectedCallback(){this.#p(),super.connectedCallback(),this.#P()}disconnectedCallback(){this.#p(),super.disconnectedCallback()}#p(){e.#n.size===0&&queueMicrotask(e.#m),e.#n.add(this)}static#m(){let t=[...e.#n];e.#n.clear();for(let e of t)e.isConnected||e.#v();for(let e of t)e.isConnected&&!e.#e&&e.#_()}async train(){let{trainer:e}=await this.#g();await e.play()}pause(){this.#e?.trainer.pause()}async step(e=1){let{trainer:t}=await this.#g();await t.step(e)}async reset(){let{trainer:e}=await this.#g();e.pause(),await e.reset()}generate(e={}){return this.#h(t=>t.generate(e))}read(e=``){return this.#h(t=>t.read(e))}documents(){return this.#h(e=>e.documents())}async#h(e){let{trainer:t}=await this.#g();return e(t).catch(e=>{let t=Me(e);throw new je(t.code,{...t,message:this.t.problem(t)})})}async#g(){this.isConnected&&await this.updateComplete;let e=this.#e;if(!e)throw Error(this.t(`element.not-connected`));return await e.begin(),e}#_(){let e=Hu.named(this.model)??new Hu(this.model??``);this.#t=!0,this.#e=e,e.join(this.#r),this.#u=new IntersectionObserver(e=>this.#y(e),{rootMargin:`100px`}),this.#u.observe(this),this.#d=td(this,()=>this.#P());for(let e of rd)addEventListener(e,this.#F);this.hasUpdated&&this.#b(e)}#v(){this.#u?.disconnect(),this.#d?.();for(let e of rd)removeEventListener(e,this.#F);for(let e of this.#f)e();this.#f=[];for(let e of this.#i.values())e.disconnected();this.#r.isSeen=!1,this.#e?.leave(this.#r),this.#e=void 0}async#y(e){this.#r.isSeen=e.at(-1).isIntersecting,await this.updateComplete;let t=this.#e;t&&(t.judge(),this.#r.isSeen&&(this.#P(),this.requestUpdate(),t.begin(),this.autoplay&&t.autoplay()))}#b({store:e}){this.#f=[e.follow(sd,t=>t&&this.#x(e.state.step,t.numParams)),ud(e,e=>sd(e)&&e.step,t=>t!==null&&this.#C(`step`,{step:t,loss:e.state.history.smoothed})),ud(e,e=>sd(e)&&(e.seen.names??[]).map(({text:e})=>e).join(`
`),e=>e!==null&&this.#C(`name`,{names:e.split(`
`)})),ud(e,cd,this.#S(cd(e.state))),e.follow(({problem:e,refused:t})=>e??t,e=>e&&this.#C(`error`,{code:e.code,message:this.t.problem(e)}))]}#x(e,t){this.#s||(this.#s=!0,this.#c({step:e,numParams:t}),this.#C(`ready`,{step:e,numParams:t}))}#S(e){let t=JSON.parse(e);return e=>{let n=JSON.parse(e),r=Object.entries(n).filter(([e,n])=>n!==t[e]);t=n,r.length&&this.#C(`change`,Object.fromEntries(r))}}#C(e,t){this.dispatchEvent(new CustomEvent(`micro-gpt-${e}`,{detail:t,bubbles:!0,composed:!0}))}shouldUpdate(e){let t=this.#e,n=t?.drawsAll&&!(t.store.state.training&&!t.store.state.offScreen);return this.#t||this.#r.isSeen||n||e.size>0}willUpdate(e){this.#e&&this.#e.name!==(this.model??``)&&(this.#v(),this.#_());let t=this.#e;if(!t||!(this.#t||[...e.keys()].some(e=>e in Ll)))return;let{views:n,complaint:r}=Hl(this.t,this.view);this.#D(n),t.judge();let i=this.#t?this.#T(t):this.#E(t,e),a=e=>i.has(Ul(e)),{requested:o,startStep:s,complaints:c,cuts:l}=Gl(this.t,this,t.store.state,a);for(let e of l)this.#w(e);t.store.set(o),a(`src`)&&(t.src=this.src??``),a(`startStep`)&&(t.startStep=s),t.renew(i),this.complaints=[r,...c].filter(e=>e)}#w(e){this.#o.has(e)||console.warn(e),this.#o.add(e)}#T(e){this.#t=!1;let{counted:t,ignored:n}=e.take(Wl(this)),r=n.map(He).join(`, `);return r&&console.warn(this.t(`attribute.shared`,{names:r,model:e.name})),t}#E(e,t){let n=new Set([...t.keys()].filter(e=>e in Ll).map(Ul));return e.change(Wl(this),n),n}#D(e){let t=new Map([Mt,_t,Bt,...e].map(e=>[e.id,e]));for(let[e,n]of this.#i)t.has(e)||n.disconnected();this.#i=new Map([...t].map(([e,t])=>[e,this.#i.get(e)??new t(this)])),this.#r.views=e}firstUpdated(){for(let e of Ql(this.t,this))console.warn(e);this.#e&&this.#b(this.#e)}updated(e){if(e.has(`theme`)&&this.#P(),e.has(`complaints`))for(let e of this.complaints)this.#C(`error`,{code:`bad-attribute`,message:e})}render(){let e=this.#e;if(!e)return R;let{unopened:t,store:n}=e,r=[...this.complaints,...t?[this.t.problem(t)]:[]],i=!e.shows(Mt.id),a=i&&jt(n.state.problem);return L`
<div
class="text ${this.hasText&&!a?`replaced`:``} ${this.#M(e)?``:`undrawn`}"
part="text" ?hidden=${!this.hasText}
>
<slot @slotchange=${this.#R}></slot>
</div>
<i class="tint" aria-hidden="true" @transitionrun=${this.#I}></i>
<figure part="figure">
<div
class="live" part="live" lang=${this.t.language} dir=${this.t.direction}
@keydown=${this.#a.end} @keypress=${this.#a.end} @keyup=${this.#a.end}
>
${r.map(e=>L`<p class="notice" part="notice" role="alert">${e}</p>`)}
${i?L`<div ?hidden=${!n.state.problem}>${this.#j(Mt.id)}</div>`:R}
${a?R:this.#k(e)} ${this.#O(n.state)}
</div>
<figcaption part="caption" ?hidden=${!this.hasCaption}>
<slot name="caption" @slotchange=${this.#L}></slot>
</figcaption>
</figure>
`}#O({preparing:e,step:t,settings:n,problem:r}){if(e===null||r)return R;let i=Math.min(e,n.numSteps);return L`
<p class="preparing" part="preparing" role="status">
${this.t(`element.preparing`,{step:i})} <progress aria-hidden="true" max=${i} .value=${t}></progress>
</p>
`}#k(e){let t=this.#r.views.map(({id:e})=>e).filter(e=>this.hasControls||e!==id),n=t.includes(`train`),r=n||!(e.shows(`train`)||e.isSaved),i=[...this.hasControls&&r?[_t.id]:[],...n||this.hasControls&&r?[Bt.id]:[]];return L`
${n?R:i.map(e=>this.#j(e))}
${ld(t).map(e=>this.#A(e,e.includes(`train`)?i:[]))}
`}#A(e,t){return e.length+t.length===1?this.#j(e[0]):L`<div class="group ${e.join(`-`)}">${[...e,...t].map(e=>this.#j(e))}</div>`}#j(e){let t=this.#i.get(e);return L`<div class="view view-${e} ${t?.isBlank||e!==Mt.id&&this.session.store.state.preparing!==null?`blank`:``}" part=${e}>${t?.render()}</div>`}#M({store:e}){let{visible:t}=e.state;return sd(e.state)!==null&&this.#r.views.every(({id:e})=>e in t)}#N(){let e=this.renderRoot.querySelector(`.view-controls .primary`);return e?.focus({preventScroll:!0}),e!==null}#P(){let e=this.isPrinting?`light`:ad.find(e=>e===this.theme)??Qu(this);this.renderRoot.dataset.theme=e}#F=({type:e})=>{this.isPrinting=e===`beforeprint`,this.#P(),xt(this),this.performUpdate()};#I(){xt(this),this.requestUpdate()}#L({target:e}){this.hasCaption=e.assignedNodes().length>0}#R({target:e}){this.hasText=e.assignedNodes().some(({textContent:e})=>e?.trim())}},sd=({model:e,preparing:t})=>t===null?e:null,cd=e=>JSON.stringify(Object.fromEntries(ze.map(t=>[t.key,Ke(t,e)])));function ld(e){let t=new Set(e);return e.flatMap(e=>{if(!t.delete(e))return[];let n=nd.find(t=>t.includes(e));return[n?.every(n=>n===e||t.delete(n))?n:[e]]})}function ud(e,t,n){let r=0,i=()=>{r=0,n(t(e.state))},a=e.follow(t,()=>{r||=requestAnimationFrame(i)});return()=>{a(),cancelAnimationFrame(r)}}function dd(){try{CSS.registerProperty({name:`--mg-rem`,syntax:`<length>`,inherits:!0,initialValue:`16px`})}catch{}}export{od as MicroGpt};
>>>>>>> ccd357d (Document attributes, pictures, events and the promise ready where embedding is)
