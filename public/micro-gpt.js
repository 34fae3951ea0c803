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
 *     connect-src  the origin of a saved model, only where the attribute src names one
 */
(function(){if(customElements.get(`micro-gpt`))return;
/**
* @license
* Copyright 2019 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
var e=globalThis,t=e.ShadowRoot&&(e.ShadyCSS===void 0||e.ShadyCSS.nativeShadow)&&`adoptedStyleSheets`in Document.prototype&&`replace`in CSSStyleSheet.prototype,n=Symbol(),r=new WeakMap,i=class{constructor(e,t,r){if(this._$cssResult$=!0,r!==n)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,n=this.t;if(t&&e===void 0){let t=n!==void 0&&n.length===1;t&&(e=r.get(n)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),t&&r.set(n,e))}return e}toString(){return this.cssText}},a=e=>new i(typeof e==`string`?e:e+``,void 0,n),o=(e,...t)=>new i(e.length===1?e[0]:t.reduce((t,n,r)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if(typeof e==`number`)return e;throw Error(`Value passed to 'css' function must be a 'css' function result: `+e+`. Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.`)})(n)+e[r+1],e[0]),e,n),s=(n,r)=>{if(t)n.adoptedStyleSheets=r.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let t of r){let r=document.createElement(`style`),i=e.litNonce;i!==void 0&&r.setAttribute(`nonce`,i),r.textContent=t.cssText,n.appendChild(r)}},c=t?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t=``;for(let n of e.cssRules)t+=n.cssText;return a(t)})(e):e,{is:l,defineProperty:u,getOwnPropertyDescriptor:d,getOwnPropertyNames:f,getOwnPropertySymbols:p,getPrototypeOf:m}=Object,h=globalThis,g=h.trustedTypes,_=g?g.emptyScript:``,v=h.reactiveElementPolyfillSupport,y=(e,t)=>e,b={toAttribute(e,t){
/**
* @license
* Copyright 2017 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
switch(t){case Boolean:e=e?_:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},x=(e,t)=>!l(e,t),S={attribute:!0,type:String,converter:b,reflect:!1,useDefault:!1,hasChanged:x};Symbol.metadata??=Symbol(`metadata`),h.litPropertyMetadata??=new WeakMap;var C=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=S){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),r=this.getPropertyDescriptor(e,n,t);r!==void 0&&u(this.prototype,e,r)}}static getPropertyDescriptor(e,t,n){let{get:r,set:i}=d(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:r,set(t){let a=r?.call(this);i?.call(this,t),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??S}static _$Ei(){if(this.hasOwnProperty(y(`elementProperties`)))return;let e=m(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(y(`finalized`)))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(y(`properties`))){let e=this.properties,t=[...f(e),...p(e)];for(let n of t)this.createProperty(n,e[n])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[e,n]of t)this.elementProperties.set(e,n)}this._$Eh=new Map;for(let[e,t]of this.elementProperties){let n=this._$Eu(e,t);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let e of n)t.unshift(c(e))}else e!==void 0&&t.push(c(e));return t}static _$Eu(e,t){let n=t.attribute;return!1===n?void 0:typeof n==`string`?n:typeof e==`string`?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return s(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,n);if(r!==void 0&&!0===n.reflect){let i=(n.converter?.toAttribute===void 0?b:n.converter).toAttribute(t,n.type);this._$Em=e,i==null?this.removeAttribute(r):this.setAttribute(r,i),this._$Em=null}}_$AK(e,t){let n=this.constructor,r=n._$Eh.get(e);if(r!==void 0&&this._$Em!==r){let e=n.getPropertyOptions(r),i=typeof e.converter==`function`?{fromAttribute:e.converter}:e.converter?.fromAttribute===void 0?b:e.converter;this._$Em=r;let a=i.fromAttribute(t,e.type);this[r]=a??this._$Ej?.get(r)??a,this._$Em=null}}requestUpdate(e,t,n,r=!1,i){if(e!==void 0){let a=this.constructor;if(!1===r&&(i=this[e]),n??=a.getPropertyOptions(e),!((n.hasChanged??x)(i,t)||n.useDefault&&n.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(a._$Eu(e,n))))return;this.C(e,t,n)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:r,wrapped:i},a){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,a??t??this[e]),!0!==i||a!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),!0===r&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}let e=this.constructor.elementProperties;if(e.size>0)for(let[t,n]of e){let{wrapped:e}=n,r=this[t];!0!==e||this._$AL.has(t)||r===void 0||this.C(t,void 0,n,r)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};C.elementStyles=[],C.shadowRootOptions={mode:`open`},C[y(`elementProperties`)]=new Map,C[y(`finalized`)]=new Map,v?.({ReactiveElement:C}),(h.reactiveElementVersions??=[]).push(`2.1.2`);
/**
* @license
* Copyright 2017 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
var w=globalThis,T=e=>e,E=w.trustedTypes,D=E?E.createPolicy(`lit-html`,{createHTML:e=>e}):void 0,O=`$lit$`,k=`lit$${Math.random().toFixed(9).slice(2)}$`,ee=`?`+k,A=`<${ee}>`,j=document,te=()=>j.createComment(``),ne=e=>e===null||typeof e!=`object`&&typeof e!=`function`,re=Array.isArray,ie=e=>re(e)||typeof e?.[Symbol.iterator]==`function`,ae=`[ 	
\f\r]`,M=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,N=/-->/g,P=/>/g,F=RegExp(`>|${ae}(?:([^\\s"'>=/]+)(${ae}*=${ae}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,`g`),I=/'/g,L=/"/g,oe=/^(?:script|style|textarea|title)$/i,se=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),R=se(1),ce=se(2),le=Symbol.for(`lit-noChange`),z=Symbol.for(`lit-nothing`),ue=new WeakMap,de=j.createTreeWalker(j,129);function fe(e,t){if(!re(e)||!e.hasOwnProperty(`raw`))throw Error(`invalid template strings array`);return D===void 0?t:D.createHTML(t)}var pe=(e,t)=>{let n=e.length-1,r=[],i,a=t===2?`<svg>`:t===3?`<math>`:``,o=M;for(let t=0;t<n;t++){let n=e[t],s,c,l=-1,u=0;for(;u<n.length&&(o.lastIndex=u,c=o.exec(n),c!==null);)u=o.lastIndex,o===M?c[1]===`!--`?o=N:c[1]===void 0?c[2]===void 0?c[3]!==void 0&&(o=F):(oe.test(c[2])&&(i=RegExp(`</`+c[2],`g`)),o=F):o=P:o===F?c[0]===`>`?(o=i??M,l=-1):c[1]===void 0?l=-2:(l=o.lastIndex-c[2].length,s=c[1],o=c[3]===void 0?F:c[3]===`"`?L:I):o===L||o===I?o=F:o===N||o===P?o=M:(o=F,i=void 0);let d=o===F&&e[t+1].startsWith(`/>`)?` `:``;a+=o===M?n+A:l>=0?(r.push(s),n.slice(0,l)+O+n.slice(l)+k+d):n+k+(l===-2?t:d)}return[fe(e,a+(e[n]||`<?>`)+(t===2?`</svg>`:t===3?`</math>`:``)),r]},me=class e{constructor({strings:t,_$litType$:n},r){let i;this.parts=[];let a=0,o=0,s=t.length-1,c=this.parts,[l,u]=pe(t,n);if(this.el=e.createElement(l,r),de.currentNode=this.el.content,n===2||n===3){let e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;(i=de.nextNode())!==null&&c.length<s;){if(i.nodeType===1){if(i.hasAttributes())for(let e of i.getAttributeNames())if(e.endsWith(O)){let t=u[o++],n=i.getAttribute(e).split(k),r=/([.?@])?(.*)/.exec(t);c.push({type:1,index:a,name:r[2],strings:n,ctor:r[1]===`.`?ye:r[1]===`?`?B:r[1]===`@`?V:ve}),i.removeAttribute(e)}else e.startsWith(k)&&(c.push({type:6,index:a}),i.removeAttribute(e));if(oe.test(i.tagName)){let e=i.textContent.split(k),t=e.length-1;if(t>0){i.textContent=E?E.emptyScript:``;for(let n=0;n<t;n++)i.append(e[n],te()),de.nextNode(),c.push({type:2,index:++a});i.append(e[t],te())}}}else if(i.nodeType===8){if(i.data===ee)c.push({type:2,index:a});else{let e=-1;for(;(e=i.data.indexOf(k,e+1))!==-1;)c.push({type:7,index:a}),e+=k.length-1}}a++}}static createElement(e,t){let n=j.createElement(`template`);return n.innerHTML=e,n}};function he(e,t,n=e,r){if(t===le)return t;let i=r===void 0?n._$Cl:n._$Co?.[r],a=ne(t)?void 0:t._$litDirective$;return i?.constructor!==a&&(i?._$AO?.(!1),a===void 0?i=void 0:(i=new a(e),i._$AT(e,n,r)),r===void 0?n._$Cl=i:(n._$Co??=[])[r]=i),i!==void 0&&(t=he(e,i._$AS(e,t.values),i,r)),t}var ge=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,r=(e?.creationScope??j).importNode(t,!0);de.currentNode=r;let i=de.nextNode(),a=0,o=0,s=n[0];for(;s!==void 0;){if(a===s.index){let t;s.type===2?t=new _e(i,i.nextSibling,this,e):s.type===1?t=new s.ctor(i,s.name,s.strings,this,e):s.type===6&&(t=new be(i,this,e)),this._$AV.push(t),s=n[++o]}a!==s?.index&&(i=de.nextNode(),a++)}return de.currentNode=j,r}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings===void 0?n._$AI(e[t]):(n._$AI(e,n,t),t+=n.strings.length-2)),t++}},_e=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,r){this.type=2,this._$AH=z,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=he(this,e,t),ne(e)?e===z||e==null||e===``?(this._$AH!==z&&this._$AR(),this._$AH=z):e!==this._$AH&&e!==le&&this._(e):e._$litType$===void 0?e.nodeType===void 0?ie(e)?this.k(e):this._(e):this.T(e):this.$(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==z&&ne(this._$AH)?this._$AA.nextSibling.data=e:this.T(j.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,r=typeof n==`number`?this._$AC(e):(n.el===void 0&&(n.el=me.createElement(fe(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===r)this._$AH.p(t);else{let e=new ge(r,this),n=e.u(this.options);e.p(t),this.T(n),this._$AH=e}}_$AC(e){let t=ue.get(e.strings);return t===void 0&&ue.set(e.strings,t=new me(e)),t}k(t){re(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let a of t)i===n.length?n.push(r=new e(this.O(te()),this.O(te()),this,this.options)):r=n[i],r._$AI(a),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let t=T(e).nextSibling;T(e).remove(),e=t}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},ve=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,r,i){this.type=1,this._$AH=z,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=i,n.length>2||n[0]!==``||n[1]!==``?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=z}_$AI(e,t=this,n,r){let i=this.strings,a=!1;if(i===void 0)e=he(this,e,t,0),a=!ne(e)||e!==this._$AH&&e!==le,a&&(this._$AH=e);else{let r=e,o,s;for(e=i[0],o=0;o<i.length-1;o++)s=he(this,r[n+o],t,o),s===le&&(s=this._$AH[o]),a||=!ne(s)||s!==this._$AH[o],s===z?e=z:e!==z&&(e+=(s??``)+i[o+1]),this._$AH[o]=s}a&&!r&&this.j(e)}j(e){e===z?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??``)}},ye=class extends ve{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===z?void 0:e}},B=class extends ve{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==z)}},V=class extends ve{constructor(e,t,n,r,i){super(e,t,n,r,i),this.type=5}_$AI(e,t=this){if((e=he(this,e,t,0)??z)===le)return;let n=this._$AH,r=e===z&&n!==z||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==z&&(n===z||r);r&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH==`function`?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},be=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){he(this,e)}},xe={M:O,P:k,A:ee,C:1,L:pe,R:ge,D:ie,V:he,I:_e,H:ve,N:B,U:V,B:ye,F:be},Se=w.litHtmlPolyfillSupport;Se?.(me,_e),(w.litHtmlVersions??=[]).push(`3.3.3`);var Ce=(e,t,n)=>{let r=n?.renderBefore??t,i=r._$litPart$;if(i===void 0){let e=n?.renderBefore??null;r._$litPart$=i=new _e(t.insertBefore(te(),e),e,void 0,n??{})}return i._$AI(e),i},we=globalThis,Te=class extends C{constructor(){
/**
* @license
* Copyright 2017 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Ce(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return le}};Te._$litElement$=!0,Te.finalized=!0,we.litElementHydrateSupport?.({LitElement:Te});var Ee=we.litElementPolyfillSupport;Ee?.({LitElement:Te}),(we.litElementVersions??=[]).push(`4.2.2`);var De=[`worker-died`,`no-answer`,`trap`],Oe=[`no-wasm`,`policy`],H=class extends Error{constructor(e,t){super(t?.message??e),this.name=`EngineError`,this.code=e,this.problem={...t,code:e}}};function ke(e){if(e instanceof H)return e.problem;let t=String(e?.message??e);return e instanceof WebAssembly.RuntimeError?{code:`trap`,slots:{message:t}}:{code:typeof e?.code==`string`?e.code:`unexpected`,message:t}}var Ae=[{id:`names`,sha256:`e307e88ab12c5a1472de48ed7e38aaccbf907dcb22776002a3bf66d3a1b6c3e2`},{id:`japan`,sha256:`c09b445af84ff2a31aafe252707cd16f15405c80659c7e8326a2bcf6e1ff8fcd`},{id:`finland`,sha256:`1145e62ea98fef0b8763e4ae4a6f2036c93f1010b4b3d42b1242cdf454ba9dbb`}],je=[...Ae.map(({id:e})=>e),`own`],Me=e=>[...e.slice(0,400)].slice(0,200).join(``),Ne=[{key:`list`,about:`The list to learn from`,url:`list`,default:Ae[0].id,choices:Ae.map(({id:e})=>e)},{key:`nLayer`,about:`Transformer blocks`,term:`n_layer`,url:`layers`,ofModel:!0,default:1,choices:[1,2,3,4,6]},{key:`nEmbd`,about:`Width of every vector`,term:`n_embd`,url:`width`,ofModel:!0,default:16,choices:[8,16,24,32,48,64,96]},{key:`nHead`,about:`Attention heads, a divisor of n-embd`,term:`n_head`,url:`heads`,ofModel:!0,default:4,choices:[1,2,4,8]},{key:`blockSize`,about:`Context length, in tokens`,term:`block_size`,url:`context`,ofModel:!0,default:16,choices:[8,16,24,32,48]},{key:`batchSize`,about:`Names in a training step`,term:`batch_size`,url:`batch`,ofModel:!0,default:1,choices:[1,2,4,8,16,32]},{key:`numSteps`,about:`Length of the schedule`,term:`num_steps`,url:`steps`,ofModel:!0,default:1e3,min:10,max:1e5},{key:`seed`,about:`Random seed of the whole run: shuffle, parameters, samples`,term:`seed`,url:`seed`,ofModel:!0,default:42,min:0,max:2**53-1},{key:`learningRate`,about:`Learning rate at the start; it falls linearly to zero`,term:`learning_rate`,url:`rate`,ofModel:!0,live:!0,default:.01,min:1e-4,max:10,fractional:!0},{key:`precision`,about:`f32 is fast; f64 equals microgpt.py`,url:`exact`,ofModel:!0,default:`f32`,choices:[`f32`,`f64`],urlValues:{f32:`0`,f64:`1`}},{key:`temperature`,about:`Sampling temperature: low is predictable, high is random`,url:`temperature`,live:!0,default:.5,min:.1,max:2,fractional:!0},{key:`topK`,about:`Sample only from so many of the most probable tokens; 0: from all`,url:`top-k`,live:!0,default:0,min:0,max:1e3},{key:`topP`,about:`Sample only from the fewest tokens whose probabilities sum to this; 1: from all`,url:`top-p`,live:!0,default:1,min:.01,max:1,fractional:!0},{key:`minP`,about:`Sample only from tokens at least this many times as probable as the most probable one; 0: from all`,url:`min-p`,live:!0,default:0,min:0,max:1,fractional:!0},{key:`speed`,about:`From 0, one step a second, to 100, as fast as the machine can`,url:`speed`,live:!0,default:56,min:0,max:100,fractional:!0},{key:`sampleSeed`,about:`Random seed of the names on show`,url:`samples`,formerly:`dice`,live:!0,default:1,min:0,max:2**31},{key:`sampleCount`,about:`How many names are on show`,url:`count`,live:!0,default:20,min:1,max:100},{key:`prefix`,about:`First letters of every name`,url:`first`,live:!0,default:``,maxLength:200},{key:`tracedName`,about:`Which of the names on show is shown step by step, from 1`,url:`name`,live:!0,default:1,min:1,max:100},{key:`tracedLetter`,about:`Which of the letters that were sampled for it, from 1, or the last one if it has fewer`,url:`letter`,live:!0,default:1,min:1,max:48},{key:`readingText`,about:`The name that the model reads, for its attention and surprise`,url:`reading`,live:!0,default:`maria`,maxLength:200}],Pe=Ne.filter(({ofModel:e})=>e),Fe=Ne.filter(({live:e})=>e),Ie=Pe.filter(e=>typeof e.default==`number`),Le=e=>Ne.find(t=>t.key===e),Re=e=>e.replace(/[A-Z]/g,e=>`-${e.toLowerCase()}`),ze=Object.freeze(Object.fromEntries(Pe.map(e=>[e.key,e.default]))),Be=Object.fromEntries(Ne.filter(({ofModel:e})=>!e).map(e=>[e.key,e.default])),Ve=1e6;function He({choices:e,min:t=0,max:n=0,fractional:r,maxLength:i},a){return e?e.includes(a):i===void 0?typeof a==`number`&&a>=t&&a<=n&&(r||Number.isInteger(a)):typeof a==`string`&&[...a].length<=i}var Ue=(e,t)=>e.ofModel?t.settings[e.key]:t[e.key];function We(e,t){let n={...e,...t};for(;n.nEmbd%n.nHead;)n.nHead/=2;return Object.freeze(n)}function Ge(e){let t=Object.fromEntries(Ie.map(({key:t})=>[t,e[t]])),n=e.precision===`f64`&&e.validationSplit===0?`f64`:`f32`;return Object.freeze({...t,precision:n})}var Ke=(e,t)=>Pe.every(({key:n,live:r})=>r||qe(e,n)===qe(t,n)),qe=(e,t)=>e[t];function Je({nLayer:e,nEmbd:t,blockSize:n},r){return(2*(r+1)+n)*t+12*e*t**2}var Ye=1e3;function Xe(e){return e>=100?1/0:10**(e/25)}var Ze=class{#e=1;#t=NaN;reset(){this.#e=1,this.#t=NaN}due(e,t){let n=Number.isNaN(this.#t)?0:Math.min(e-this.#t,Ye);if(this.#t=e,t>=100)return 1/0;this.#e+=n/1e3*Xe(t);let r=Math.floor(this.#e);return this.#e-=r,r}},Qe=.98,$e=20,et=class e{steps=[0];raw=[null];smooth=[null];heldOut=[null];lowest=1/0;lastHeldOut=null;#e=1/0;#t=0;#n=0;get length(){return this.steps.length-1}get smoothed(){return this.length===0?null:this.smooth[this.length-1]}lowestUntil(e){let t=this.#e;for(let n=19;n<e;n++)t=Math.min(t,this.smooth[n]??t);return t}smoothedAt(e){return this.smooth[e]??null}add(e){this.#t=this.#t*Qe+e*.020000000000000018,this.#n=this.#n*Qe+.020000000000000018;let t=this.#t/this.#n;this.raw[this.length]=e,this.smooth[this.length]=t,this.#r(),this.length>=$e&&(this.lowest=Math.min(this.lowest,t))}beginAt(e,t){for(;this.length<e;)this.#r();t&&(this.addHeldOut({step:e,loss:t.loss}),this.#e=t.loss,this.lowest=t.loss)}until(t){let n=new e;n.#e=this.#e,n.lowest=this.#e;for(let e of this.raw.slice(0,t))e===null?n.#r():n.add(e);for(let[e,t]of this.heldOut.slice(0,n.steps.length).entries())t!==null&&n.addHeldOut({step:e,loss:t});return n}addHeldOut({step:e,loss:t}){this.heldOut[e]=t,this.lastHeldOut=t}toCsv(){return[[`step`,`loss`,`held_out`],...this.steps.map(e=>[e,this.raw[e]??``,this.heldOut[e]??``]).filter(([,...e])=>e.some(e=>e!==``))].map(e=>`${e.join(`,`)}\r\n`).join(``)}#r(){this.steps.push(this.steps.length),this.raw.push(null),this.smooth.push(null),this.heldOut.push(null)}},tt=1e3;function nt(){return{...Be,settings:ze,own:null,made:null,making:!0,model:null,step:0,numSteps:ze.numSteps,history:new et,trainedOn:``,single:!1,tokensPerSecond:null,training:!1,offScreen:null,problem:null,refused:null,checkpoint:null,previous:null,shared:null,link:null,saved:``,viewedStep:null,kind:`data`,visible:{},seen:{}}}var rt=({settings:e,list:t,own:n})=>({settings:e,list:t,own:n}),it=({checkpoint:e,shared:t})=>e?.step??t?.step;function at({made:e,settings:t,list:n,own:r}){return e?!Ke(t,e.settings)||n!==e.list||n===`own`&&r!==e.own:!1}var ot=({shared:e,list:t,own:n})=>!e?.letters||t!==`own`||n!==null,st=e=>e.model!==null&&e.problem===null&&ot(e),ct=({tracedName:e,sampleCount:t})=>Math.min(e,t)-1,lt=({temperature:e,topK:t,topP:n,minP:r,sampleSeed:i,sampleCount:a,prefix:o})=>({count:a,temperature:e,topP:n,minP:r,...t>0&&{topK:t},seed:i,prefix:o}),ut=class{#e=nt();#t=new Set;constructor(e={}){this.#n(e)}get state(){return this.#e}subscribe(e){return this.#t.add(e),()=>this.#t.delete(e)}follow(e,t){let n=e(this.#e);return t(n),this.subscribe(()=>{let r=e(this.#e);Object.is(r,n)||(n=r,t(r))})}modelMade(e,t,{shared:n=null,checkpoint:r=null,history:i=new et,previous:a=null}={}){let o=n?.step??e.step;i.length===0&&i.beginAt(o,n?.letters?void 0:e.heldOut[0]),this.#n({previous:a,making:!1,made:t,model:e,numSteps:Math.max(e.config.numSteps,o),history:i,step:o,shared:n,checkpoint:r,link:null,trainedOn:``,single:!1,tokensPerSecond:null,viewedStep:null,seen:e.look})}modelRecovered(e){let{checkpoint:t,history:n,seen:r}=this.#e,i=t?.step??0;this.#n({making:!1,step:i,history:n.until(i),viewedStep:null,single:!1,seen:{...r,...e}})}sliceTrained({step:e,losses:t,heldOut:n,trainedOn:r,problem:i},a){let{history:o,numSteps:s,training:c,problem:l}=this.#e;for(let e of t)o.add(e);for(let e of n)o.addHeldOut(e);this.#n({step:e,trainedOn:r,single:t.length===1,tokensPerSecond:a,problem:i??l,training:c&&e<s&&!i})}looked(e,t){let{seen:n,viewedStep:r}=this.#e,i=t!==null&&t===r;this.#n({seen:{...n,...e},viewedStep:i?e.moment:r})}problemMet(e){this.#n({problem:e,training:!1,making:!1})}makingBegun(){this.#n({problem:null,making:!0})}problemDismissed(){this.#n({problem:null,refused:null})}refusalMet(e){this.#n({refused:e,making:!1})}opened(e){this.#n({...e,training:!1,problem:null,refused:null})}stepViewed(e){let{step:t,shared:n}=this.#e;this.#n({viewedStep:e===null||e>=t||n?null:e})}nameTraced(e){let{sampleCount:t}=this.#e;this.#n({tracedName:(e+t)%t+1,tracedLetter:1})}letterTraced(e){this.#n({tracedLetter:e+1})}set(e){this.#n(e)}settingsChanged(e){this.#n({settings:We(this.#e.settings,e)})}#n(e){this.#e=Object.freeze({...this.#e,...e});for(let e of this.#t)e()}},dt=class{static id=``;static styles=o``;static live=!0;static request(e){return{}}constructor(e){this.host=e}get t(){return this.host.t}get hasControls(){return this.host.hasControls}get state(){return this.host.session.store.state}get store(){return this.host.session.store}get trainer(){return this.host.session.trainer}set(e){Object.assign(this,e),this.host.requestUpdate()}find(e){let{id:t}=this.constructor;return this.host.renderRoot.querySelector(`.view-${t} ${e}`)}get isBlank(){return!1}render(){return``}disconnected(){}},ft=ce`<path d="M2 0.5 11.5 6 2 11.5z" />`,pt=ce`<path d="M1.5 1h3v10h-3zM7.5 1h3v10h-3z" />`,mt=class extends dt{static id=`controls`;static styles=o`
.bar {
display: flex;
flex-wrap: wrap;
align-items: center;
justify-content: space-between;
gap: calc(1.5 * var(--space)) calc(4 * var(--space));
}
.buttons {
display: flex;
flex: 1 1 calc(32 * var(--mg-rem));
flex-wrap: wrap;
align-items: center;
gap: calc(1.5 * var(--space));
}
/* As wide as its longest word, so that the others stay where they are when it changes. */
.primary {
min-width: calc(8.25 * var(--mg-rem));
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
button {
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
`;render(){let{t:e,state:t}=this,{training:n,step:r,numSteps:i,speed:a,shared:o}=t,s=r>=i||o!==null,c=!st(t),l=at(t);return R`
<div class="bar">
<div class="buttons">
<button class="primary" aria-keyshortcuts="Space" ?disabled=${c} @click=${()=>this.trainer.toggle()}>
<svg viewBox="0 0 12 12" aria-hidden="true">${n?pt:ft}</svg>${e(n?`train.pause`:s?`train.restart`:`train.train`)}
</button>
<button
class="step" aria-keyshortcuts="ArrowRight" ?disabled=${c||s} @click=${()=>this.trainer.step()}
>${e(`train.step`)}</button>
<button class="reset ${l?`lit`:``}" @click=${()=>this.trainer.reset()}>
${e(l?`settings.apply`:`train.reset`)}
</button>
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
${this.#e(t)}
</div>
`}#e({step:e,numSteps:t,history:n,tokensPerSecond:r}){let{t:i}=this,a=i.count(t),o=(e,t,n,r,i)=>R`
<div class=${e} .style=${`--widest: ${`${t} ${i}${r}`.length}`}><dt>${t}</dt><dd><b>${n}</b>${r}</dd></div>
`;return R`
<dl part="readout">
${o(`step`,i(`readout.step`),i.count(e),` / ${a}`,a)}
${o(`loss`,i(`readout.loss`),i.loss(n.smoothed),``,`0.00`)}
${o(`engine`,i(`readout.engine`),i.rate(r),` ${i(`readout.rate`)}`,`000 k`)}
</dl>
`}#t(e){return e>=100?this.t(`train.full-speed`):this.t(`train.speed`,{count:Math.round(Xe(e))})}},ht=256,gt=new WeakMap,_t=e=>e.shadowRoot?.querySelector(`.frame`),vt=e=>gt.delete(e);function yt(e,t,n){let r=gt.get(e)??new Map;return gt.set(e,r),r.has(t)||r.set(t,n()),r.get(t)}var bt=(e,t)=>yt(e,t,()=>xt(_t(e),`var(--${t})`));function xt(e,t){let n=e.appendChild(document.createElement(`i`));n.style.color=`color-mix(in srgb, ${t}, ${t})`;let[r,i,a,o=1]=getComputedStyle(n).color.match(/[\d.]+(e-\d+)?/g)?.map(Number)??[];return n.remove(),{rgb:[r,i,a].map(e=>Math.round(e*255)),alpha:o}}function St(e,t){let{rgb:n,alpha:r}=bt(e,t);return`rgb(${n.join(` `)} / ${r})`}function Ct(e){return yt(e,`signed`,()=>{let[t,n,r]=[`below`,`paper`,`above`].map(t=>bt(e,t)),i=new Uint8ClampedArray(4*ht);for(let e=0;e<ht;e++){let a=2*e/255-1,{rgb:o,alpha:s}=a<0?t:r,c=n.rgb.map((e,t)=>e+(o[t]-e)*s*Math.abs(a));i.set([...c,255],4*e)}return new Uint32Array(i.buffer)})}function wt(e,t){let n=Math.max(-1,Math.min(1,e/t||0));return Math.round((n+1)/2*255)}function Tt(e){let t=0,n=0;for(let r of e){for(let e=0;e<r.length;e++)t+=r[e]*r[e];n+=r.length}let r=2.5*Math.sqrt(t/n);if(!(r>0))return 1;let i=10**Math.floor(Math.log10(r));return([1,2,5,10].find(e=>e*i>=r)??10)*i}var Et=[`bad-setting`,`bad-heads`,`out-of-memory`,`no-text`,`no-list`,`too-many-letters`],Dt=e=>e!==null&&Oe.includes(e.code),Ot=class extends dt{static id=`problem`;static live=!1;static styles=o`
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
`;render(){let{problem:e,refused:t}=this.state;return R`<div role="alert">
${e?this.#t(e):z} ${t?this.#e(t):z}
</div>`}#e(e){let t=e.code===`bad-link`?`problem.link-title`:`problem.file-title`;return this.#n(t,this.t.problem(e),this.#r(`problem.go-on`,this.#i))}#t(e){let{t,state:n}=this,r=t.problem(e);if(Dt(e))return this.#n(`problem.blocked-title`,r);if(Et.includes(e.code)){let e=n.model?this.#r(`problem.keep`,this.#i):this.#r(`problem.defaults`,()=>this.#a(()=>this.trainer.resetToDefaults()));return this.#n(`problem.refused-title`,r,e)}let i=n.model?`problem.stopped-title`:`problem.none-title`,a=this.#r(`problem.restart`,()=>this.#a(()=>this.trainer.reset()));if(e.code===`diverged`){let e={step:n.step,rate:String(n.settings.learningRate)};return this.#n(i,t(`problem.diverged`,e),a)}let o=it(n);if(!o)return this.#n(i,r,a);let s=this.#r(`problem.recover`,()=>this.#a(()=>this.trainer.recover()),{step:o});return this.#n(i,r,R`${s} ${t(`problem.or`)} ${a}`)}#n(e,t,n=z){return R`<p><strong>${this.t(e)}</strong> ${t} ${n}</p>`}#r(e,t,n){return R`<button class="link" @click=${t}>${this.t(e,n)}</button>`}#i=()=>this.store.problemDismissed();#a(e){this.host.session.focusControls(),e()}},kt={language:`en`,direction:`ltr`,texts:{"option.nLayer":`Layers`,"option.nEmbd":`Width`,"option.nHead":`Heads`,"option.blockSize":`Context length`,"option.batchSize":`Batch size`,"option.numSteps":`Steps`,"option.seed":`Random seed`,"option.learningRate":`Learning rate`,"option.precision":`Exact`,"option.list":`List`,"option.temperature":`Temperature`,"option.prefix":`First letters`,"range.choices":`one of {choices}`,"range.number":`a number from {min} to {max}`,"range.whole":`a whole number from {min} to {max}`,"range.text":`at most {count} characters`,"view.train":`Training and its loss curve`,"view.names":`The names`,"view.temperature":`Temperature and samples`,"view.letter":`Step by step`,"view.cache":`Key-value cache`,"view.attention":`Attention`,"view.parameters":`Parameters`,"view.embeddings":`Letter embeddings`,"view.tape":`Computation graph (tape)`,"view.settings":`Settings`,"list.names":`names`,"list.names-source":`Given to babies in the United States in 2018. Social Security Administration, public domain.`,"list.japan":`towns of Japan`,"list.japan-source":`GeoNames, CC BY 4.0.`,"list.finland":`towns of Finland`,"list.finland-source":`GeoNames, CC BY 4.0.`,"list.own":`your own list`,"list.own-source":`It stays in this page.`,"list.label":`Your list, one name a line`,"list.placeholder":`Paste or drop a list here, one name a line.`,"list.not-shown":`A long list is loaded, but not shown. Type, paste or drop another to replace it.`,"list.use":`Use this list`,"list.file":`From a file \u2026`,"list.lines":{one:`{count} line,`,other:`{count} lines,`},"list.letters":{one:`{count} different character.`,other:`{count} different characters.`},"list.empty-lines":{one:`{count} line is empty: left out.`,other:`{count} lines are empty: left out.`},"list.too-many-lines":{one:`{count} line is beyond the first {max}: left out.`,other:`{count} lines are beyond the first {max}: left out.`},"list.long-lines":{one:`{count} line is longer than the context of {blockSize}: learned only up to there.`,other:`{count} lines are longer than the context of {blockSize}: learned only up to there.`},"list.too-short":`Too little to learn from: at least {min} lines are needed, one name each.`,"list.too-many-letters":`Too many different characters: at most {max} fit. A list of names in one script has fewer.`,"list.too-large":`Too much: {max} characters fit.`,"list.file-too-large":`\u201c{name}\u201d is too large: {size} bytes, and {max} fit.`,"list.file-unreadable":`\u201c{name}\u201d could not be read. Open it elsewhere, copy its lines, and paste them here.`,"train.train":`Train`,"train.pause":`Pause`,"train.restart":`Restart training`,"train.step":`Step`,"train.reset":`Restart`,"train.slow":`slow`,"train.fast":`fast`,"train.speed-label":`Speed, in steps a second`,"train.speed":{one:`{count} step a second`,other:`{count} steps a second`},"train.full-speed":`as fast as this machine can`,"train.bring-back":`Bring back step {step}`,"train.extend":`Train {count} more steps`,"train.moment":`Step shown`,"train.at-latest":`step {step}, the latest`,"train.at-step":`step {step}`,"train.no-curve":`The loss will be drawn here: lower is better.`,"train.drag":`Drag along the curve to view an earlier step.`,"train.step-number":`Step {step}`,"train.pointed":`{step}: training loss {loss}`,"train.shown":`{step} is shown: training loss {loss}.`,"train.latest":`Back to latest`,"readout.step":`step`,"readout.loss":`loss`,"readout.engine":`engine`,"readout.rate":`tokens/s`,"chart.steps":`steps`,"chart.training":`training`,"chart.held-out":`held out`,"chart.guess":`random guess {loss}`,"chart.label":`Chart of the loss after {step} of {numSteps} steps.`,"chart.label-training":`Training, smoothed: {loss}.`,"chart.label-held-out":`Held-out names: {loss}.`,"chart.label-guess":`A random guess: {loss}.`,"status.making":`Creating the model \u2026`,"status.start":`Press Train, and watch the names.`,"status.shared":`This model came in a link, as it was after {step} steps.`,"status.shared-restart":`A link does not hold what training needs: Train restarts it.`,"status.shared-no-list":`The list that it was trained on is not in the link. To train, choose a list.`,"status.worse-than-chance":`Worse than a random guess: the learning rate is too high. Lower it and restart.`,"status.nothing":`Nothing learned yet: every letter is about as likely as any other.`,"status.letters":`Learning which letters are common, and how long a name is.`,"status.pairs":`Common letters learned; now learning which letter follows which.`,"status.pairs-learned":`Letter pairs learned; endings are still rough.`,"status.beats-pairs":`Beats a model that sees only the previous letter.`,"status.viewing":`Viewing step {step}.`,"status.ended":`Try another temperature, new samples, or more steps.`,"status.names":{one:`one name`,other:`{count} names`},"status.and-more":`\u201c{name}\u201d and {more} more`,"status.trained-on":`Step {step} learned from {names}, with a loss of {loss}.`,"status.paused":`Paused. Train continues; Step learns from {names}.`,"status.each-step":`Each step learns from {names}.`,"status.flat":`The loss varies from name to name; it falls slowly now.`,"status.fell":`The loss fell by {fall} over the last hundred steps.`,"exact.note":`This model is exact: it equals microgpt.py. With the same list, settings and seed, Python gets the same parameters, losses and names.`,"exact.printed":`After training it prints these names, and so does this model: {names}`,"names.label":`Names that the model generates now`,"names.note":`{count} samples from the same random seeds, redrawn as it trains. \u2713 in the training list; the rest are invented.`,"names.press":`Press a name to see it step by step.`,"names.known":`, in the training list`,"temperature.predictable":`predictable`,"temperature.random":`random`,"temperature.resample":`New samples`,"temperature.prefix-term":`\u00b7 prefix`,"temperature.any-prefix":`any`,"temperature.yours":`yours, T = {temperature}`,"hint.unknown":`Not in the list: {letters}.`,"hint.too-long":`The context holds no more than \u201c{text}\u201d.`,"letter.which":`\u00b7 name {number} of {count}`,"letter.letters":`The letters of the name; arrow keys move`,"letter.back":`\u2190 back`,"letter.next-letter":`next letter \u2192`,"letter.next-name":`next name \u2192`,"letter.end":`end token (BOS)`,"letter.coming":`letter {number}, not chosen yet`,"letter.at-start":`At the start,`,"letter.after-text":`After \u201c{text}\u201d,`,"letter.says-next":`{before} the model samples \u201c{char}\u201d. It becomes the input for the next letter.`,"letter.says-end":`{before} the model samples \u25a0, the end token (BOS): the name has ended. It is one of {count} possible tokens; it also starts every name.`,"letter.says-full":`{before} the model samples \u201c{char}\u201d, and the name has ended: the context of {count} positions is full.`,"letter.key-logits":`above: logits`,"letter.key-before":`probability before temperature`,"letter.key-after":`after`,"letter.numbers":`{sign}: logit {logit} \u00f7 {temperature} = {scaled} \u2192 {probability}, before temperature {untempered}`,"letter.all-values":`Show all {count} values`,"letter.token":`token`,"letter.logit":`logit`,"letter.before":`before`,"letter.after":`after`,"letter.cumulative":`cumulative`,"letter.bar":`{sign} {probability}, before temperature {untempered}`,"letter.bars":`The most probable of {count} tokens: {tokens}.`,"letter.uniform":`random number {number} \u2192 {sign}`,"letter.cumulative-label":`On the cumulative bar the random number {number} lies in the part of {sign}, from {from} to {to}.`,"cache.title":`What it remembers`,"cache.term":`\u00b7 key-value cache`,"cache.keys":`keys`,"cache.values":`values`,"cache.heads":{one:`{what} \u00b7 {count} head`,other:`{what} \u00b7 {count} heads`},"cache.in-layer":`{heads} \u00b7 layer {layer}`,"cache.picture":{one:`{what}, layer {layer}, head {head}: {count} row written`,other:`{what}, layer {layer}, head {head}: {count} rows written`},"cache.rows":{one:`1 row written: BOS.`,other:`{count} rows written: BOS and each letter.`},"cache.unwritten":`position {row}: not written yet`,"cache.key-cell":`key of \u201c{token}\u201d, head {head}, number {column}: {value}`,"cache.value-cell":`value of \u201c{token}\u201d, head {head}, number {column}: {value}`,"cache.saved":{one:`This token took {cached} multiplications: only its own row was computed. Without the cache it would take as many: {uncached}. Cleared for each name.`,other:`This token took {cached} multiplications: only its own row was computed. Without the cache all {count} rows would be computed again: {uncached}. Cleared for each name.`},"matrix.kind":`picture of numbers`,"token.start":`BOS`,"attention.type":`Try a name`,"attention.head":`head {head}`,"attention.layer-head":`layer {layer}, head {head}`,"attention.picture":`Attention, layer {layer}, head {head}: {looks}`,"attention.most":`{from} most to {to}`,"attention.note":`Each row is a token; its squares show how much it attends to BOS (\u25a0) and to each letter so far.`,"attention.later":`{from} cannot attend to {to}: it comes later.`,"attention.share":`head {head}: {from} attends to {to} {share}`,"attention.surprise":`Surprise at each letter`,"attention.surprise-term":`\u00b7 loss`,"attention.mean":`In nats: 0 if it was certain, {guess} for a random guess. Their mean, {mean}, is the loss of this name.`,"parameters.title":`All parameters`,"parameters.choose":`Of each parameter, show`,"parameters.data":`value`,"parameters.grad":`gradient`,"parameters.adamM":`first moment`,"parameters.adamV":`second moment`,"parameters.about-data":`What the model has learned.`,"parameters.about-grad":`The gradient of the last step's loss: the loss falls in the opposite direction.`,"parameters.about-adamM":`Adam's running mean of the gradient: the direction of its step.`,"parameters.about-adamV":`Adam's running mean of the squared gradient: larger means smaller steps.`,"parameters.count":`{count} parameters.`,"parameters.only-values":`Of an earlier step only the values are known.`,"parameters.layer":`layer {layer}`,"parameters.picture":`{plain}, {name}, {rows} by {columns}`,"parameters.row":`row {row}`,"parameters.cell":`{plain}, {row}, number {column}: {value}`,"matrix.wte":`token embedding`,"matrix.wpe":`position embedding`,"matrix.lm_head":`output layer`,"matrix.attn_wq":`queries`,"matrix.attn_wk":`keys`,"matrix.attn_wv":`values`,"matrix.attn_wo":`attention output`,"matrix.mlp_fc1":`MLP up`,"matrix.mlp_fc2":`MLP down`,"embeddings.term":`\u00b7 principal components of wte`,"embeddings.note":`Letters that are close together are used in similar ways. Orange and bold: vowels; \u25a0: BOS. Before training they are placed at random.`,"embeddings.nearest":`{letter} is closest to {other}`,"embeddings.picture":`Map of the letter embeddings: {pairs}.`,"tape.title":`Last training step`,"tape.term":`\u00b7 computation graph (the tape)`,"tape.last-only":`, known of the latest step only`,"tape.empty":`Nothing is recorded yet. Each training step records its operations, and backpropagation then goes through them in reverse.`,"tape.play":`Play backpropagation`,"tape.stop":`Stop`,"tape.reach":`gradient back to`,"tape.region":`Operations of the last step`,"tape.gradient":`gradient`,"tape.says-loss":`Backpropagation starts at the loss, whose gradient is 1: {loss} nats, on \u201c{name}\u201d.`,"tape.says-node":`At {index}, {name}: the gradient goes on to {inputs}.`,"tape.and":` and `,"op.embed":`token + position embedding`,"op.rmsnorm":`normalize`,"op.attention":`attention`,"op.relu":`ReLU`,"op.add":`residual add`,"op.cross_entropy":`loss`,"settings.list-title":`Training data`,"settings.model-title":`Model and training`,"settings.model-term":`\u00b7 hyperparameters`,"settings.misfit":`{name}: {range}. Until then the value stays as it was.`,"settings.precision-term":`\u00b7 float64`,"settings.exact":`This model is exact: it equals microgpt.py. Nothing is held out, as there.`,"settings.no-simd":`This browser lacks the instructions for the fast float32 module (128-bit SIMD), so the float64 module is used.`,"settings.exact-hint":`Computes in float64 and holds nothing out, as microgpt.py does, and equals it; slower than float32.`,"settings.apply":`Apply and restart`,"settings.params":`Such a model has {count} parameters.`,"settings.list-first":`Give a list first, and press \u201cUse this list\u201d.`,"settings.restart-needed":`Restart to apply.`,"settings.live":`Learning rate, temperature and speed apply at once; everything else needs a restart.`,"facts.list":`List to learn from`,"facts.precision":`Precision`,"facts.lines":{one:`{count} line`,other:`{count} lines`},"facts.params":`{count} parameters`,"facts.float64":`float64`,"facts.float32":`float32`,"facts.exact":`float64, exact`,"facts.spoken-train":`, for the views in this section`,"page.paused-title":`Paused \u00b7 {title}`,"floating.off-screen":`Training is paused: off screen.`,"floating.back":`Go back`,"floating.viewing":`Viewing step {step}.`,"floating.training":`Training: step {step}, loss {loss}.`,"share.link-title":`A link`,"share.link-settings":`With the settings: whoever opens it trains a model like this one.`,"share.link-settings-own":`With the settings: whoever opens it trains a model like this one, on a list of the page's: yours is not in it.`,"share.link-settings-label":`link with the settings`,"share.link-model":`With the model as well: opens already trained.`,"share.link-make":`Create a link with the model`,"share.link-remake":`Create it again`,"share.link-model-label":`link with the model`,"share.link-too-large":`This model is too large for a link. Save it as a file instead.`,"share.link-holds":`It holds the model of step {step} in {count} characters.`,"share.link-long":`Some programs cut links of this length: a file is safer.`,"share.link-private":`What stands after the # is sent to no server.`,"share.link-own":`Your list itself is not in it, only which letters it has.`,"share.file-title":`A file`,"share.file-term":`\u00b7 .safetensors`,"share.file-about":`The model, its list and its training state, so that training continues from there; Python reads this format too.`,"share.save":`Save the model`,"share.load":`Load, or drop one here \u2026`,"share.save-losses":`Save the losses`,"share.csv":`\u00b7 CSV`,"share.saved":`Saved as {name}.`,"share.no-state":`A model from a link has no training state: it can be saved once it has been trained here.`,"share.embed-title":`Embed this`,"share.embed-term":`\u00b7 HTML`,"share.embed-views":`What it shows`,"share.embed-label":`code to embed`,"share.embed-about":`micro-gpt.js is one file: host it next to your page, or set its URL.`,"share.embed-own":`Your own list is not in this code: the element learns the page's names.`,"copy.copy":`Copy`,"copy.copied":`Copied.`,"copy.denied":`This browser does not let the page copy. The text is selected: copy it with Ctrl+C, or \u2318C.`,"attribute.view":`There is no view \u201c{view}\u201d; there are {views}.`,"attribute.range":`{name} must be {range}. It is {value} instead.`,"attribute.unknown":`<micro-gpt> has no attribute \u201c{name}\u201d: custom-elements.json lists those that it has.`,"attribute.misnamed":`<micro-gpt> has no property \u201c{name}\u201d: it is {property}.`,"attribute.unheard":`<micro-gpt> does not call \u201c{name}\u201d: listen to its events with addEventListener.`,"attribute.text":`text must be a string with a name a line, or an array of names.`,"attribute.cut":`The text of <micro-gpt> is not learned in full. {note}`,"attribute.heads":`n-embd must be a multiple of n-head, and {nEmbd} is not a multiple of {nHead}.`,"attribute.shared":`Ignored on an element that joins the model \u201c{model}\u201d: {names}. The first element to give a setting decides, and training is never discarded.`,"element.not-connected":`Add this element to a page first: it has a model only there.`,"problem.blocked-title":`This cannot run here.`,"problem.refused-title":`Can't create this model.`,"problem.stopped-title":`Training has stopped.`,"problem.none-title":`No model could be created.`,"problem.link-title":`The model in the link was not opened.`,"problem.file-title":`The file was not opened.`,"problem.keep":`Keep the current model`,"problem.go-on":`Continue with the current model`,"problem.recover":`Continue from step {step}`,"problem.or":`or`,"problem.restart":`Restart`,"problem.defaults":`Restart with the default settings`,"problem.diverged":`At step {step} the loss was no longer a finite number; the names are from the last good parameters. Use a learning rate lower than {rate}.`,"problem.policy-wasm":`The content security policy of this page blocks WebAssembly: add 'wasm-unsafe-eval' to its script-src.`,"problem.policy-worker":`The content security policy of this page blocks the training worker: add blob: to its worker-src, and do not require trusted types for scripts.`,"problem.no-wasm":`This browser has no WebAssembly, or it is switched off, as in the strictest mode of some. Allow it for this page, or open the page in another browser.`,"problem.worker-died":`The training worker crashed.`,"problem.no-answer":`The training worker is not responding.`,"problem.trap":`The engine crashed ({message}).`,"problem.no-model":`There is no model yet.`,"problem.ended":`The element has left the page.`,"problem.no-list":`The list that it was trained on is not in the link. Give a list in the settings, or choose one of the page's.`,"problem.no-file":`{src} could not be fetched ({why}). Its server, and the connect-src of a content security policy, must let this page read it.`,"problem.file-late":`{src} did not arrive in time: its server is silent, or too slow.`,"problem.file-endless":`{src} is too large: more than {max} bytes.`,"problem.bad-file":`It is not a valid model file: it is incomplete, or was not saved by this page or its engine.`,"problem.file-size-not-shown":`Its {term} is {value}; this page shows {choices}.`,"problem.file-too-many-steps":`Its run is too long: this page shows up to {max} steps.`,"problem.file-too-large":`It is too large: {size} bytes, and {max} fit.`,"problem.link-version":`This link was made by another version of the page.`,"problem.link-damaged":`This link is damaged: its weights cannot be unpacked. Ask for it again, complete.`,"problem.link-size":`Size mismatch: this link holds the weights of a model with other settings.`,"problem.link-not-finite":`This link holds NaN or infinite weights.`,"problem.link-letters":`The letters in this link do not fit its weights.`,"problem.link-too-long":`It is longer than any link that this page makes.`}},At=1e3,jt=`\u2013`,Mt=e=>e.replace(`-`,`\u2212`);function Nt({language:e,direction:t,texts:n}){let r=new Intl.PluralRules(e),i=t=>{let n=new Intl.NumberFormat(e,t);return e=>n.format(e)},[a,o,s]=[i(),i({minimumSignificantDigits:2,maximumSignificantDigits:2}),i({style:`percent`,minimumFractionDigits:1,maximumFractionDigits:1})],c=i({minimumFractionDigits:2,maximumFractionDigits:2}),l=i({minimumFractionDigits:2,maximumFractionDigits:2,signDisplay:`always`}),u=i({minimumSignificantDigits:3,maximumSignificantDigits:3,useGrouping:!1}),d=[0,1,2,3].map(e=>i({minimumFractionDigits:e,maximumFractionDigits:e})),f=(e,t)=>{let i=n[e]??e;return typeof i==`string`?i:i[r.select(Number(t.count))]??i.other??``},p=e=>typeof e==`number`?a(e):e,m=(e,t={})=>f(e,t).split(/\{(\w+)\}/).map((e,n)=>n%2?p(t[e]):e),h=(e,t)=>m(e,t).join(``);return Object.assign(h,{language:e,direction:t,parts:m,count:a,percent:s,has:e=>Object.hasOwn(n,e),fixed:(e,t)=>d[t](e),loss:e=>e===null?jt:e<At?c(e):e.toExponential(1),temperature:c,rate(e){return e===null?jt:e>=995e3?`${o(e/1e6)} M`:`${o(e/1e3)} k`},signed:e=>Mt(l(e)),number(e){let t=Math.abs(e);return t===0||t>=.001&&t<1e4?Mt(u(e)):`${e<0?`\u2212`:``}${t.toExponential(2)}`},problem({code:e,key:t=`problem.${e}`,message:r,slots:i}){return Object.hasOwn(n,t)?h(t,i):r??e}})}var Pt=Nt(kt),Ft=Object.freeze({min:10,max:2e5}),It=5e6;function Lt(e){let t=[...e].find(e=>!Vt(e))??``;return Array.from(e,e=>Vt(e)?t+e+t:e).join(`
`)}function*Rt(e,t){let n=[],[r,i,a]=[0,0,0];for(let o of zt(e))o?n.length===Ft.max?i+=1:n.push(o)&&Gt(o,t)&&(a+=1):r+=1,yield;let o=n.join(`
`),s=new Set;for(let e of Wt(o)){for(let t of e)s.add(t);yield}s.delete(`
`);let c=[{key:`list.empty-lines`,slots:{count:r}},{key:`list.too-many-lines`,slots:{count:i,max:Ft.max}},{key:`list.long-lines`,slots:{count:a,blockSize:t}}].filter(({slots:e})=>e.count>0);return{text:o,lines:n.length,letters:s.size,notes:c,refusal:Kt(n.length,s.size)}}function*zt(e){let t=0;for(let{index:n,0:r}of e.matchAll(/\r\n?|\n/g))yield Ht(e.slice(t,n)),t=n+r.length;let n=Ht(e.slice(t));n&&(yield n)}var Bt=`\u0085`,Vt=e=>e.trim()===``||Bt.includes(e);function Ht(e){let[t,n]=[0,e.length];for(;t<n&&Vt(e[t]);)t+=1;for(;t<n&&Vt(e[n-1]);)--n;return e.slice(t,n).replace(/\p{Surrogate}/gu,`\ufffd`)}var Ut=8192;function*Wt(e){for(let t=0,n=0;t<e.length;t=n)n=t+Ut,/[\ud800-\udbff]/.test(e[n-1]??``)&&(n+=1),yield e.slice(t,n)}var Gt=(e,t)=>[...e.slice(0,2*t)].length>=t;function Kt(e,t){return e<Ft.min?{key:`list.too-short`,slots:{min:Ft.min}}:t>256?{key:`list.too-many-letters`,slots:{max:256}}:null}var qt=10;async function Jt(e){let t=performance.now();for(let n=e.next();;n=e.next()){if(n.done)return n.value;performance.now()-t<qt||(await new Promise(e=>setTimeout(e)),t=performance.now())}}function Yt(e){let t=e.next();for(;!t.done;)t=e.next();return t.value}var Xt=[...`abcdefghijklmnopqrstuvwxyz`],Zt=Xt.length+1,Qt=e=>({vocab:Xt,config:e});function $t({nLayer:e,nEmbd:t,blockSize:n}){let r=Array(Zt).fill(1/Zt);return{index:0,prefix:``,temperature:1,draws:[{token:Zt-1,char:``,done:!0,uniform:0,logits:r,probs:r,untempered:r}],cache:{shape:[e,n,t],keys:[],values:[]}}}function en({nLayer:e,nHead:t,blockSize:n},r){let i=[...r].slice(0,n-1),a=i.length+1;return{text:i.join(``),surprises:Array(a).fill(0),attention:{shape:[e,t,a,a],data:new Float32Array(e*t*a*a)}}}function tn({nLayer:e,nEmbd:t,blockSize:n}){let r=e=>Object.entries({attn_wq:1,attn_wk:1,attn_wv:1,attn_wo:1,mlp_fc1:4}).map(([n,r])=>[`layer${e}.${n}`,r*t,t]).concat([[`layer${e}.mlp_fc2`,t,4*t]]);return[[`wte`,Zt,t],[`wpe`,n,t],[`lm_head`,Zt,t],...Array.from({length:e},(e,t)=>r(t)).flat()].map(([e,t,n])=>({name:e,shape:[t,n],data:new Float32Array(t*n)}))}var nn=12,rn=4,an=({nLayer:e})=>Array(nn*e+rn).fill({op:`add`,name:``,shape:[],inputs:[],valueNorm:0,gradNorm:0}),U=40;function W({logits:e,probs:t,untempered:n,token:r},i){let a=0;return Array.from(t,(t,o)=>{let s=a;return a+=t,{token:o,sign:G(i[o]),logit:e[o],untempered:n[o],probability:t,from:s,chosen:o===r}})}function on(e){if(e.length<=U)return e;let t=e=>e.chosen?1/0:e.probability,n=new Set(e.toSorted((e,n)=>t(n)-t(e)).slice(0,U));return e.filter(e=>n.has(e))}var G=e=>e===void 0?`\u25a0`:e===` `?`\u2423`:e,sn=Object.freeze({prefix:1,readingText:0});function cn({vocab:e,config:t},n,r){return n&&[...n].filter(t=>e.includes(t)).slice(0,t.blockSize-1-r).join(``)}function K(e,t,n){let{model:r,[n]:i}=t;if(!r)return``;let a=cn(r,i,sn[n]);if(i===a)return``;let o=[...new Set(i)].filter(e=>!r.vocab.includes(e));return o.length?e(`hint.unknown`,{letters:o.map(e=>`\u201c${e}\u201d`).join(` `)}):e(`hint.too-long`,{text:a})}
/**
* @license
* Copyright 2017 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
var ln={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},un=e=>(...t)=>({_$litDirective$:e,values:t}),dn=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}},fn={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function pn(e,{cells:t,max:n,label:r,kind:i,cursor:a,onCell:o}){let{rows:s,columns:c}=t,l=e=>{(e?.row!==a?.row||e?.column!==a?.column)&&o(e)},u=e=>{let t=e.currentTarget.getBoundingClientRect(),n=Math.floor((e.clientY-t.top)/t.height*s),r=Math.floor((e.clientX-t.left)/t.width*c);l({row:mn(n,s),column:mn(r,c)})},d=e=>{let t=fn[e.key];if(!t)return;e.preventDefault();let n=a??{row:-t[0],column:-t[1]};l({row:mn(n.row+t[0],s),column:mn(n.column+t[1],c)})},f=e=>e.pointerType!==`touch`&&l(null),p=R`<canvas aria-hidden="true" ${gn(t,n,Ct(e))}></canvas>`;return e.hasControls?R`
<div class="matrix">
<div
class="picture" role="application" aria-roledescription=${i} aria-label=${r} tabindex="0"
@keydown=${d} @pointermove=${u} @pointerdown=${u} @pointerleave=${f} @blur=${()=>l(null)}
>
${p}
${a?hn(a,t):z}
</div>
</div>
`:R`<div class="matrix"><div class="picture" role="img" aria-label=${r}>${p}</div></div>`}var mn=(e,t)=>Math.max(0,Math.min(t-1,e));function hn({row:e,column:t},{rows:n,columns:r}){return R`<div class="cursor" .style=${[`left: ${100*t/r}%`,`top: ${100*e/n}%`,`width: ${100/r}%`,`height: ${100/n}%`].join(`;`)}></div>`}var gn=un(class extends dn{#e=[];render(){return le}update({element:e},[t,n,r]){let i=[...t.from,t.rows,t.columns,n,r];return i.some((e,t)=>e!==this.#e[t])&&(this.#e=i,_n(e,t,n,r)),le}});function _n(e,{rows:t,columns:n,value:r},i,a){(e.width!==n||e.height!==t)&&Object.assign(e,{width:n,height:t});let o=e.getContext(`2d`),s=o.createImageData(n,t),c=new Uint32Array(s.data.buffer);for(let e=0;e<t;e++)for(let t=0;t<n;t++)c[e*n+t]=a[wt(r(e,t),i)];o.putImageData(s,0,0)}var vn=6,yn=class extends dt{static id=`attention`;static styles=o`
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
`;static request=({readingText:e})=>({reading:e});pointed=null;get isBlank(){return!this.state.seen.reading}render(){let{t:e}=this,{seen:t,settings:n,readingText:r}=this.state,i=t.reading??en(n,r);return R`
${this.hasControls?this.#e(r):z}
<h3>${e(`view.attention`)}</h3>
${this.#t(i)}
<p class="told" aria-live="polite">${this.#a(i)}</p>
<h3>${e(`attention.surprise`)} <span class="term">${e(`attention.surprise-term`)}</span></h3>
${this.#o(i)}
`}#e(e){let{t}=this;return R`
<label class="typed">
<span>${t(`attention.type`)}</span>
<input
type="text" dir="auto" autocomplete="off" autocapitalize="off" spellcheck="false" .value=${e}
@input=${({target:e})=>this.store.set({readingText:Me(e.value)})}
>
<span class="hint" role="status">${K(t,this.state,`readingText`)}</span>
</label>
`}#t(e){let{t}=this,[n,r,i]=e.attention.shape,a=[`\u25a0`,...[...e.text].map(G)];return R`
<div class="heads">
${Array.from({length:n*r},(e,t)=>({layer:Math.floor(t/r),head:t%r})).map(r=>R`
<figure>
<figcaption>${t(n>1?`attention.layer-head`:`attention.head`,r)}</figcaption>
<div class="labelled" .style=${`--places: ${i}`}>
<span class="across" aria-hidden="true">${a.map(e=>R`<span>${e}</span>`)}</span>
<span class="down" aria-hidden="true">${a.map(e=>R`<span>${e}</span>`)}</span>
${this.#n(e,r)}
</div>
</figure>
`)}
</div>
`}#n(e,t){let{pointed:n}=this;return pn(this.host,{cells:bn(e,t),max:1,label:this.#r(e,t),kind:this.t(`matrix.kind`),cursor:n?.layer===t.layer&&n.head===t.head?n:null,onCell:e=>this.set({pointed:e&&{...t,...e}})})}#r(e,t){let{value:n,rows:r}=bn(e,t),i=this.#i(e),a=Array.from({length:r},(e,t)=>{let r=Array.from({length:t+1},(e,r)=>-n(t,r)),a=r.indexOf(Math.max(...r));return this.t(`attention.most`,{from:i[t],to:i[a]})});return this.t(`attention.picture`,{...t,looks:a.join(`, `)})}#i({text:e}){return[this.t(`token.start`),...[...e].map(G)]}#a(e){let{t,pointed:n}=this;if(!n||n.row>=e.attention.shape[2])return t(`attention.note`);let r=this.#i(e),[i,a]=[r[n.row],r[n.column]],o=-bn(e,n).value(n.row,n.column);return Number.isNaN(o)?t(`attention.later`,{from:i,to:a}):t.parts(`attention.share`,{head:n.head,from:i,to:a,share:R`<b>${t.percent(o)}</b>`})}#o({text:e,surprises:t}){let{t:n}=this,r=this.state.model?.baselines.guess,i=[...[...e].map(G),`\u25a0`],a=t.reduce((e,t)=>e+t,0)/t.length;return R`
<ol>
${i.map((e,r)=>R`
<li .style=${`--share: ${Math.min(1,t[r]/vn).toFixed(3)}`}>${e}<small>${n.fixed(t[r],1)}</small></li>
`)}
</ol>
<p class="note">${n(`attention.mean`,{guess:n.loss(r??null),mean:n.loss(a)})}</p>
`}};function bn({attention:{shape:e,data:t}},{layer:n,head:r}){let[,i,a]=e,o=(n*i+r)*a*a;return{rows:a,columns:a,value:(e,n)=>n>e?NaN:-t[o+e*a+n],from:[t]}}function xn({nLayer:e,nEmbd:t},n){return e*(12*t**2+2*t*n)}function Sn(e,t){let n=e.nEmbd*e.vocabSize,r=0;for(let n=1;n<=t;n++)r+=xn(e,n);return{cached:xn(e,t)+n,uncached:r+n}}function Cn(e,t,n=!1){let r=e.number(t).replace(/[.,]?0+$/,``);return R`
<div class="scale">
<span>${n?`0`:`\u2212${r}`}</span><i class=${n?`unsigned`:``}></i><span>${n?``:`+`}${r}</span>
</div>
`}var wn=class extends dt{static id=`cache`;static styles=o`
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
`;static request=e=>({trace:ct(e)});pointed=null;get isBlank(){return!this.state.seen.trace||!this.state.model}render(){let{t:e}=this,{seen:t,settings:n,model:r,tracedLetter:i}=this.state,a=r&&t.trace||$t(n),{config:o,vocab:s}=r??Qt(n),c=Math.min(i-1,a.draws.length-1),l=[...a.prefix].length+1+c,u=Tt([a.cache.keys,a.cache.values]),d={trace:a,config:o,rows:l,max:u},{cached:f,uncached:p}=Sn({...o,vocabSize:s.length+1},l);return R`
<h3>${e(`cache.title`)} <span class="term">${e(`cache.term`)}</span></h3>
${Array.from({length:o.nLayer},(e,t)=>this.#e(t,d))}
${Cn(e,u)}
<p class="told" aria-live="polite">${this.#r(d)}</p>
<p class="note">${e(`cache.saved`,{cached:f,uncached:p,count:l})}</p>
`}#e(e,t){return R`
<div class="layer">
${[`keys`,`values`].map(n=>this.#t(n,e,t))}
</div>
`}#t(e,t,n){let{t:r}=this,{nLayer:i,nHead:a,blockSize:o}=n.config,s=Math.max(4,Math.min(12,.75*o)),c=r(`cache.heads`,{what:r(`cache.${e}`),count:a});return R`
<figure>
<figcaption>${i>1?r(`cache.in-layer`,{heads:c,layer:t}):c}</figcaption>
<div class="heads" .style=${`--height: ${s}`}>
${Array.from({length:a},(r,i)=>this.#n({what:e,layer:t,head:i},n))}
</div>
</figure>
`}#n(e,t){let{t:n,pointed:r}=this,{what:i,layer:a,head:o}=e,s=r?.what===i&&r.layer===a&&r.head===o;return pn(this.host,{cells:Tn(e,t),max:t.max,label:n(`cache.picture`,{what:n(`cache.${i}`),layer:a,head:o,count:t.rows}),kind:n(`matrix.kind`),cursor:s?r:null,onCell:t=>this.set({pointed:t&&{...e,...t}})})}#r(e){let{t,pointed:n}=this,{trace:r,rows:i}=e;if(!n)return t(`cache.rows`,{count:i});let{what:a,head:o,row:s,column:c}=n,l=Tn(n,e).value(s,c);if(Number.isNaN(l))return t(`cache.unwritten`,{row:s});let u={token:[t(`token.start`),...r.prefix,...r.draws.map(({char:e})=>e)][s],head:o,column:c,value:R`<b>${t.number(l)}</b>`};return t.parts(a===`keys`?`cache.key-cell`:`cache.value-cell`,u)}};function Tn({what:e,layer:t,head:n},{trace:r,config:i,rows:a}){let{nHead:o,blockSize:s}=i,[,c,l]=r.cache.shape,u=l/o,d=r.cache[e];return{rows:s,columns:u,value:(e,r)=>e<a?d[(t*c+e)*l+n*u+r]:NaN,from:[d,a]}}var En=24,Dn=class{#e=null;#t=null;project({shape:[e,t],data:n}){(this.#t?.length!==e||this.#e?.[0].length!==t)&&this.#n(t);let r=On(e,t,n),i=this.#e;for(let e=0;e<En;e++)i=An(i.map(e=>kn(r,e)));this.#e=i;let a=r.map(e=>[Mn(e,i[0]),Mn(e,i[1])]);return this.#t=this.#t?Nn(a,this.#t):a,this.#t}#n(e){this.#t=null,this.#e=[1,2].map(t=>Float64Array.from({length:e},(e,n)=>Math.cos(t*(n+1))))}};function On(e,t,n){let r=new Float64Array(t);for(let i=0;i<e*t;i++)r[i%t]+=n[i]/e;return Array.from({length:e},(e,i)=>r.map((e,r)=>n[i*t+r]-e))}function kn(e,t){let n=new Float64Array(t.length);for(let r of e){let e=Mn(r,t);for(let t=0;t<n.length;t++)n[t]+=e*r[t]}return n}function An([e,t]){let n=jn(e),r=Mn(t,n);return[n,jn(t.map((e,t)=>e-r*n[t]))]}function jn(e){let t=Math.sqrt(Mn(e,e))||1;return e.map(e=>e/t)}function Mn(e,t){let n=0;for(let r=0;r<e.length;r++)n+=e[r]*t[r];return n}function Nn(e,t){let n=Pn(e,t),r=Pn(e.map(([e,t])=>[e,-t]),t);return Fn(n,t)<=Fn(r,t)?n:r}function Pn(e,t){let n=0,r=0;e.forEach(([e,i],a)=>{n+=e*t[a][0]+i*t[a][1],r+=e*t[a][1]-i*t[a][0]});let i=Math.atan2(r,n),[a,o]=[Math.cos(i),Math.sin(i)];return e.map(([e,t])=>[a*e-o*t,o*e+a*t])}function Fn(e,t){return e.reduce((e,[n,r],i)=>e+(n-t[i][0])**2+(r-t[i][1])**2,0)}var In=500,Ln=300,Rn=16,zn=/^[aeiouy]/,Bn=class extends dt{static id=`embeddings`;static styles=o`
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
`;static request=()=>({embeddings:!0});#e=new Dn;#t;#n;#r=[];#i=0;render(){let{t:e}=this,{seen:t,model:n}=this.state,r=n?.vocab??[];return this.#a(t.embeddings,n?.vocab),R`
<h3>${e(`view.embeddings`)} <span class="term">${e(`embeddings.term`)}</span></h3>
<svg viewBox="0 0 ${In} ${Ln}" role="img" aria-label=${this.#s(r)}>
<line x1="0" y1=${Ln/2} x2=${In} y2=${Ln/2} />
<line x1=${In/2} y1="0" x2=${In/2} y2=${Ln} />
${this.#r.map((e,t)=>this.#o(e,G(r[t])))}
</svg>
<p class="note">${e(`embeddings.note`)}</p>
`}#a(e,t){if(t!==this.#n&&(this.#i=0),this.#n=t,!e||e===this.#t)return;this.#t=e,this.#r=this.#e.project(e);let n=this.#r.flatMap(([e,t])=>[Math.abs(e)*Ln/In,Math.abs(t)]);this.#i=Math.max(this.#i,...n)}#o([e,t],n){let r=(Ln/2-Rn)/(this.#i||1);return ce`<text
class=${zn.test(n.normalize(`NFD`))?`vowel`:``}
x=${(In/2+e*r).toFixed(1)} y=${(Ln/2-t*r).toFixed(1)}
>${n}</text>`}#s(e){let t=this.#r.map((t,n)=>{let r=this.#r.map((e,r)=>r===n?1/0:Math.hypot(t[0]-e[0],t[1]-e[1])),i=r.indexOf(Math.min(...r));return this.t(`embeddings.nearest`,{letter:G(e[n]),other:G(e[i])})});return this.t(`embeddings.picture`,{pairs:t.join(`, `)})}},Vn=.03,Hn=.6,Un=o`
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
`;function Wn(e,t,n){let r=t.find(e=>e.chosen);if(!r)return z;let i=e.fixed(n,3);return R`
<div class="cumulative" role="img" aria-label=${e(`letter.cumulative-label`,{number:i,sign:r.sign,from:e.fixed(r.from,3),to:e.fixed(r.from+r.probability,3)})}>
${t.map(({from:e,probability:t,chosen:n})=>R`
<i class="part ${n?`chosen`:``}" .style=${`--from: ${e}; --length: ${t}`}></i>
`)}
${t.map(({sign:e,from:t,probability:n,chosen:r})=>n>=Vn||r?R`<span class="sign ${r?`chosen`:``}" .style=${`--from: ${t}; --length: ${n}`}>${e}</span>`:z)}
<span class="uniform ${n>Hn?`late`:``}" .style=${`--from: ${n}`}>
<span>${e(`letter.uniform`,{number:i,sign:r.sign})}</span>
</span>
</div>
`}var Gn=o`
.bars {
display: grid;
grid-template-rows: calc(4.5 * var(--mg-rem)) calc(8 * var(--mg-rem)) auto;
gap: 0 min(calc(0.25 * var(--mg-rem)), 0.5cqi);
font: calc(0.75 * var(--mg-rem)) / 1.5 var(--mono);
text-align: center;
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
`;function Kn(e,{choices:t,temperature:n,pointed:r,open:i,isStill:a,onPoint:o,onToggle:s}){let c=on(t),l=Math.max(...c.map(({untempered:e,probability:t})=>Math.max(e,t))),u=Math.max(...c.map(({logit:e})=>Math.abs(e))),d=t.find(({token:e,chosen:t})=>r===null?t:e===r),f=e(`letter.all-values`,{count:t.length});return R`
<p class="small key">
<span>${e(`letter.key-logits`)}</span>
<span><i class="swatch outline"></i>${e(`letter.key-before`)}</span>
<span><i class="swatch filled"></i>${e(`letter.key-after`)}</span>
</p>
<div
class="bars" role="img" aria-label=${Zn(e,t,c)}
.style=${`grid-template-columns: repeat(${c.length}, minmax(0, 1fr))`} @pointerleave=${e=>e.pointerType!==`touch`&&o(null)}
>
${c.map(e=>Jn(e,{highest:l,widest:u,pointed:r,onPoint:o}))}
</div>
<p class="told">${d?Yn(e,d,n):z}</p>
${a?z:qn(f,s,i?Xn(e,t,n,f):z)}
`}var qn=(e,t,n)=>R`
<details @toggle=${({target:e})=>t(e.open)}>
<summary>${e}</summary>
${n}
</details>
`;function Jn({token:e,sign:t,logit:n,untempered:r,probability:i,chosen:a},{highest:o,widest:s,pointed:c,onPoint:l}){return R`
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
`}function Yn(e,{sign:t,logit:n,untempered:r,probability:i},a){return e.parts(`letter.numbers`,{sign:R`<b>${t}</b>`,logit:e.signed(n),temperature:e.temperature(a),scaled:e.signed(n/a),probability:R`<b>${e.percent(i)}</b>`,untempered:e.percent(r)})}function Xn(e,t,n,r){return R`
<div class="numbers" tabindex="0" role="region" aria-label=${r}>
<table>
<tr>
<th scope="col">${e(`letter.token`)}</th><th scope="col">${e(`letter.logit`)}</th><th scope="col">\u00f7 T</th>
<th scope="col">${e(`letter.before`)}</th><th scope="col">${e(`letter.after`)}</th>
<th scope="col">${e(`letter.cumulative`)}</th>
</tr>
${t.map(({sign:t,logit:r,untempered:i,probability:a,from:o,chosen:s})=>R`
<tr class=${s?`chosen`:``}>
<th scope="row">${t}</th><td>${e.signed(r)}</td><td>${e.signed(r/n)}</td>
<td>${e.percent(i)}</td><td>${e.percent(a)}</td><td>${e.fixed(o+a,3)}</td>
</tr>
`)}
</table>
</div>
`}function Zn(e,t,n){let r=n.toSorted((e,t)=>t.probability-e.probability).slice(0,5).map(({sign:t,probability:n,untempered:r})=>e(`letter.bar`,{sign:t,probability:e.percent(n),untempered:e.percent(r)}));return e(`letter.bars`,{count:t.length,tokens:r.join(`; `)})}var Qn=class extends dt{static id=`letter`;static styles=o`
${Gn}
${Un}
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
`;static request=e=>({trace:ct(e)});pointed=null;open=!1;get isBlank(){return!this.state.seen.trace||!this.state.model}render(){let{t:e}=this,{seen:t,settings:n,tracedLetter:r,training:i,sampleCount:a}=this.state,o=this.state.model??Qt(n),s=this.state.model&&t.trace||$t(n),c=s.draws.length-1,l=Math.min(r-1,c),u=s.draws[l],d=W(u,o.vocab),f=[...s.prefix],p=o.config.blockSize-f.length-s.draws.length;return R`
<div @keydown=${e=>this.#r(e,l,c)}>
<div class="line">
<h3>${e(`view.letter`)} <span class="term">${e(`letter.which`,{number:s.index+1,count:a})}</span></h3>
${this.hasControls?this.#e(l,c,s):z}
</div>
<div class="letters" role="group" aria-label=${e(`letter.letters`)}>
${f.map(e=>R`<span class="given">${G(e)}</span>`)}
${s.draws.map((e,t)=>this.#t(s,o.vocab,t,l))}
${Array.from({length:Math.max(0,p)},()=>R`<span class="room"></span>`)}
</div>
${Kn(e,{choices:d,temperature:s.temperature,pointed:this.pointed,open:this.open,isStill:!this.hasControls,onPoint:e=>this.set({pointed:e}),onToggle:e=>this.set({open:e})})}
${Wn(e,d,u.uniform)}
<p class="says" aria-live=${i?`off`:`polite`}>${this.#n(s,o,l)}</p>
</div>
`}#e(e,t,n){let{t:r}=this;return R`
<div class="moves">
<button
class="back" aria-disabled=${e===0}
@click=${()=>this.store.letterTraced(Math.max(0,e-1))}
>${r(`letter.back`)}</button>
<button class="next" @click=${()=>this.#i(e,t,n)}>
${r(e<t?`letter.next-letter`:`letter.next-name`)}
</button>
</div>
`}#t({draws:e},t,n,r){let i=G(t[e[n].token]),a=n===r?`current`:n<r?`written`:`coming`;if(!this.hasControls)return R`<span class=${a}>${a===`coming`?`\u00b7`:i}</span>`;let o=i===`\u25a0`?this.t(`letter.end`):i;return R`
<button
class=${a} tabindex=${n===r?0:-1} aria-current=${n===r?`step`:`false`}
aria-label=${a===`coming`?this.t(`letter.coming`,{number:n+1}):o}
@click=${()=>this.store.letterTraced(n)}
>${a===`coming`?`\u00b7`:i}</button>
`}#n({draws:e,prefix:t},{vocab:n,config:r},i){let{token:a,char:o,done:s}=e[i],c=[t,...e.slice(0,i).map(e=>e.char)].join(``),l=c?this.t(`letter.after-text`,{text:c}):this.t(`letter.at-start`);return a===n.length?this.t(`letter.says-end`,{before:l,count:n.length+1}):s?this.t(`letter.says-full`,{before:l,char:o,count:r.blockSize}):this.t(`letter.says-next`,{before:l,char:o})}#r(e,t,n){let r={ArrowLeft:t-1,ArrowRight:t+1,Home:0,End:n}[e.key];r===void 0||e.altKey||e.ctrlKey||e.metaKey||e.composedPath()[0].closest(`details`)||(e.preventDefault(),this.store.letterTraced(Math.max(0,Math.min(n,r))),this.#a())}#i(e,t,n){e<t?this.store.letterTraced(e+1):this.store.nameTraced(n.index+1)}async#a(){let e=this.find(`.letters :focus`);await this.host.updateComplete,e&&this.find(`.letters .current`)?.focus()}};function $n(e,{text:t,known:n}){let r=[...t].length+(n?2:0),i=R` <span class="mark" aria-hidden="true">\u2713</span><span class="spoken">${e(`names.known`)}</span>`;return R`<span class="fit" .style=${`--letters: ${Math.max(r,1)}`}><bdi>${t||`\u00b7`}</bdi>${n?i:z}</span>`}var er={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1},tr=class extends dt{static id=`names`;static styles=o`
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
height: calc(1.875 * var(--mg-rem));
line-height: calc(1.875 * var(--mg-rem));
}
}
`;current=0;render(){let{t:e}=this,{seen:t,sampleCount:n}=this.state,r=Array.from({length:n},(e,n)=>t.names?.[n]??{text:``,known:!1}),{session:i,hasControls:a}=this.host,o=a&&(i.shows(`letter`)||i.shows(`cache`));return R`
<ol aria-label=${e(`names.label`)} @keydown=${this.#n}>
${r.map((e,t)=>this.#e(e,t,o))}
</ol>
<p class="note">${e(`names.note`,{count:r.length})} ${o?e(`names.press`):``}</p>
`}#e(e,t,n){let r=$n(this.t,e);return R`
<li part="name" class=${e.known?`known`:`new`}>
${n?R`<button tabindex=${t===this.current?0:-1} @focus=${()=>this.set({current:t})} @click=${()=>this.#t(t)}>${r}</button>`:r}
</li>
`}#t(e){this.store.nameTraced(e),this.host.session.reveal(`letter`)}#n=e=>{let t=er[e.key];if(!t)return;e.preventDefault();let{sampleCount:n}=this.state;this.current=(this.current+t+n)%n,this.find(`li:nth-child(${this.current+1}) button`)?.focus()}},nr=e=>e.slice(e.indexOf(`.`)+1),rr=e=>Number(e.match(/^layer(\d+)\./)?.[1]??-1),ir=(e,t)=>or(e,`matrix.${nr(t)}`,t),ar=(e,{op:t,name:n})=>t===`linear`?ir(e,n):or(e,`op.${t}`,t),or=(e,t,n)=>e.has(t)?e(t):n,sr=[`data`,`grad`,`adamM`,`adamV`],cr=class extends dt{static id=`parameters`;static styles=o`
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
`;static request=e=>({parameters:lr(e)});pointed=null;get isBlank(){return!this.state.seen.parameters}render(){let{t:e,state:t}=this,{parameters:n=tn(t.settings)}=t.seen,{vocab:r,config:i}=t.model??Qt(t.settings),a=i.nEmbd,o=Tt(n.map(({data:e})=>e)),s=n.some(({name:e})=>rr(e)>0);return R`
<div class="line">
<h3>${e(`parameters.title`)}</h3>
${this.hasControls?this.#e():z}
</div>
<div class="matrices" .style=${`--width: ${a}; --vocab: ${r.length+1}`}>
${fr(n).map((t,n,r)=>R`
${s&&rr(t.name)!==rr(r[n-1]?.name??``)?R`<p class="small layer">${e(`parameters.layer`,{layer:rr(t.name)})}</p>`:z}
${this.#n(t,o,a)}
`)}
</div>
<div class="under">
${Cn(e,o,lr(t)===`adamV`)}
<p class="told" aria-live="polite">${this.#r(n,r,a)}</p>
</div>
`}#e(){return R`
<fieldset>
<legend class="spoken">${this.t(`parameters.choose`)}</legend>
${sr.map(e=>this.#t(e))}
</fieldset>
`}#t(e){let t=this.state.viewedStep!==null;return R`
<label>
<input
type="radio" name="kind" .checked=${e===lr(this.state)} ?disabled=${t&&e!==`data`}
@change=${()=>this.store.set({kind:e})}
>${this.t(`parameters.${e}`)}
</label>
`}#n(e,t,n){let{t:r,pointed:i}=this,a=dr(e,n),{name:o,shape:s}=e,c=ir(r,o);return R`
<figure .style=${`--rows: ${a.rows}; --columns: ${a.columns}`}>
<figcaption>${`${c}\n${nr(o)} \u00b7 ${s.join(`\u00d7`)}`}</figcaption>
${pn(this.host,{cells:a,max:t,label:r(`parameters.picture`,{plain:c,name:o,rows:s[0],columns:s[1]}),kind:r(`matrix.kind`),cursor:i?.name===o?i:null,onCell:e=>this.set({pointed:e&&{name:o,...e}})})}
</figure>
`}#r(e,t,n){let{t:r,state:i,pointed:a}=this,o=e.find(({name:e})=>e===a?.name);if(!o||!a){if(i.viewedStep!==null)return r(`parameters.only-values`);let t=e.reduce((e,{data:t})=>e+t.length,0);return`${r(`parameters.about-${i.kind}`)} ${t?r(`parameters.count`,{count:t}):``}`}let{row:s,column:c}=a,[l,u]=ur(o,n)?[s,c]:[c,s],{name:d}=o,f=d===`wte`||d===`lm_head`;return r.parts(`parameters.cell`,{plain:ir(r,d),row:f?`\u201c${G(t[l])}\u201d`:r(`parameters.row`,{row:l}),column:u,value:R`<b>${r.number(dr(o,n).value(s,c))}</b>`})}},lr=({kind:e,viewedStep:t})=>t===null?e:`data`,ur=({shape:e},t)=>e[0]===t;function dr(e,t){let{data:n,shape:r}=e,[i,a]=r;return ur(e,t)?{rows:i,columns:a,value:(e,t)=>n[e*a+t],from:[n]}:{rows:a,columns:i,value:(e,t)=>n[t*a+e],from:[n]}}function fr(e){let t=({name:e})=>e===`lm_head`;return[...e.filter(e=>!t(e)),...e.filter(t)]}function pr(e,t){let n={isOver:!1,setOver(t){n.isOver=t,e.set({})},onDragOver(e){e.preventDefault(),n.isOver||n.setOver(!0)},onDragLeave:()=>n.setOver(!1),onDrop(e){e.preventDefault(),n.setOver(!1),t(e.dataTransfer)}};return n}var mr=150,hr=2e4,gr=o`
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
`,_r=class{#e;#t=``;#n=0;#r=null;#i=null;#a=!1;#o;#s;constructor(e){this.#s=e,this.#o=pr(e,e=>{let[t]=e?.files??[];t?this.#f(t):this.#p(e?.getData(`text/plain`)??``)})}render(){let{t:e,state:t,store:n}=this.#s;t.settings.blockSize!==this.#n&&(this.#n=t.settings.blockSize,this.#t&&this.#g());let r=this.#r,i=r&&!r.refusal&&r.text!==t.own?.text;return R`
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
`}#c(){let{t:e}=this.#s,t=t=>t?R`<span class="refusal">${e(t.key,t.slots)}</span>`:z;if(this.#i)return t(this.#i);if(!this.#r)return z;let{lines:n,letters:r,notes:i,refusal:a}=this.#r;return R`
${e(`list.lines`,{count:n})} ${e(`list.letters`,{count:r})}
${i.map(({key:t,slots:n})=>`${e(t,n)} `)} ${t(a)}
`}#l=({target:e})=>{clearTimeout(this.#e),this.#e=setTimeout(()=>this.#m(e.value),mr)};#u=e=>{let t=e.clipboardData?.getData(`text/plain`)??``;t.length<=hr||(e.preventDefault(),this.#p(t))};#d=({target:e})=>{let[t]=e.files??[];t&&this.#f(t),e.value=``};async#f(e){let{name:t,size:n}=e;if(n>5e6)return this.#h({key:`list.file-too-large`,slots:{name:t,size:n,max:It}});try{this.#p(await e.text())}catch{this.#h({key:`list.file-unreadable`,slots:{name:t}})}}#p(e){clearTimeout(this.#e);let t=this.#s.find(`textarea`);t.value=e.length>hr?``:e,this.#m(e)}#m(e){if(this.#a=e.length>hr,e.length>5e6)return this.#t=``,this.#r=null,this.#h({key:`list.too-large`,slots:{max:It}});this.#i=null,this.#t=e,this.#g()}#h(e){this.#i=e,this.#s.set({})}async#g(){let e=this.#t;this.#r=null,this.#s.set({});let t=e?await Jt(Rt(e,this.#n)):null;e===this.#t&&(this.#r=t,this.#s.set({}))}};function vr(e,{choices:t,min:n=0,max:r=0,fractional:i,maxLength:a}){if(t)return e(`range.choices`,{choices:t.join(`, `)});if(a!==void 0)return e(`range.text`,{count:a});let o=r>=2**53-1?`2^53 \u2212 1`:e.count(r);return e(i?`range.number`:`range.whole`,{min:String(n),max:o})}var yr=class extends dt{static id=`settings`;static live=!1;static styles=o`
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
${gr}
@container (max-width: 960px) {
.grid {
grid-template-columns: minmax(0, 1fr);
}
}
`;misfit=null;#e=new _r(this);render(){let{state:e}=this;return R`
<div class="grid">
<div class="what">${this.#t(e)}</div>
<div class="how">${this.#n(e)} ${this.#a(e)}</div>
${this.#o(e)}
</div>
`}#t({list:e}){let{t}=this;return R`
<h3>${t(`settings.list-title`)}</h3>
<label class="list">
${t(`option.list`)}
<select id="list" @change=${({target:e})=>this.store.set({list:e.value})}>
${je.map(n=>R`<option value=${n} .selected=${n===e}>${t(`list.${n}`)}</option>`)}
</select>
</label>
<p class="hint">${t(`list.${e}-source`)}</p>
${this.#e.render()}
`}#n({settings:e}){let{t,misfit:n}=this;return R`
<h3>${t(`settings.model-title`)} <span class="term">${t(`settings.model-term`)}</span></h3>
<div class="fields">
${Ie.map(n=>R`
<label>
<span>${t(`option.${n.key}`)} <span class="term">\u00b7 ${n.term}</span></span>
${n.choices?this.#r(n,e):this.#i(n,e)}
</label>
`)}
</div>
<p class="hint misfit" role="status">
${n?t(`settings.misfit`,{name:t(`option.${n.key}`),range:vr(t,n)}):z}
</p>
`}#r({key:e,choices:t=[]},n){return R`
<select
name=${e}
@change=${({target:t})=>this.#l(e,Number(t.value))}
>
${(e===`nHead`?t.filter(e=>n.nEmbd%Number(e)===0):t).map(t=>R`<option value=${t} .selected=${t===n[e]}>${t}</option>`)}
</select>
`}#i(e,t){let{key:n,min:r=0,max:i=0,fractional:a}=e;return R`
<input
type="number" name=${n} min=${r} max=${i} step=${a?`any`:1}
aria-invalid=${this.misfit===e} .value=${String(t[n])}
@input=${({target:t})=>this.#c(e,t.valueAsNumber)}
>
`}#a({settings:e,made:t,model:n}){let{t:r}=this,i=t?.settings.precision===`f64`?`exact`:n?.config.precision===`f64`?`no-simd`:`exact-hint`;return R`
<label class="exact">
<input
type="checkbox" name="precision" .checked=${e.precision===`f64`}
@change=${({target:e})=>this.store.settingsChanged({precision:e.checked?`f64`:`f32`})}
>
<span>${r(`option.precision`)} <span class="term">${r(`settings.precision-term`)}</span></span>
</label>
<p class="hint exactly">${r(`settings.${i}`)}</p>
`}#o(e){let{t}=this,{settings:n,model:r,own:i,list:a,made:o}=e,s=at(e),c=a!==`own`||i!==null,l=a===o?.list?r?.vocab.length:a===`own`?i?.letters:void 0;return R`
<div class="end">
<button class="apply ${s?`primary`:``}" ?disabled=${!s||!c} @click=${this.#s}>
${t(`settings.apply`)}
</button>
<p class="hint" role="status">
${l?t(`settings.params`,{count:Je(n,l)}):z}
${t(c?s?`settings.restart-needed`:`settings.live`:`settings.list-first`)}
</p>
</div>
`}#s=()=>{this.host.session.reveal(`train`),this.trainer.reset()};#c(e,t){let n=He(e,t);this.set({misfit:n?null:e}),n&&this.#l(e.key,t)}#l(e,t){this.store.settingsChanged({[e]:t})}},br=30,xr=7,Sr=64,Cr=350,wr=3,Tr=class extends dt{static id=`tape`;static styles=o`
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
--room: ${Sr}px;
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
height: ${br}px;
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
`;static request=({step:e,viewedStep:t})=>e>0&&t===null?{tape:!0}:{};reached=0;playing=!1;#e;render(){let{t:e}=this,{seen:t,viewedStep:n}=this.state,{tape:r=[]}=t;return R`
<h3>
${e(`tape.title`)} <span class="term">${e(`tape.term`)}${n===null?z:` ${e(`tape.last-only`)}`}</span>
</h3>
${r.length===0?this.#t():this.#n(r)}
`}#t(){return R`
<div class="empty">
<p class="note">${this.t(`tape.empty`)}</p>
${this.host.autoplay?this.#n(an(this.state.settings)):z}
</div>
`}#n(e){let{t}=this,n=Math.min(this.reached,e.length-1),r=e.length*br;return R`
${this.hasControls?this.#r(e,n):z}
<div class="graph" role="region" tabindex="0" aria-label=${t(`tape.region`)}>
<svg aria-hidden="true" viewBox="0 0 ${Sr} ${r}" preserveAspectRatio="none" .style=${`height: ${r}px`}>${e.flatMap((e,t)=>Er(e,t,n))}</svg>
<ol>${e.map((e,t)=>this.#i(e,t,n))}</ol>
</div>
<p class="note says" role="status">${this.#o(e,n)}</p>
`}#r(e,t){let{t:n,playing:r}=this;return R`
<div class="line">
<button class="play" @click=${()=>r?this.#l():this.#c(e)}>
${n(r?`tape.stop`:`tape.play`)}
</button>
<label>
${n(`tape.reach`)}
<input
class="reach" type="range" min="0" max=${e.length-1} .value=${String(e.length-1-t)}
aria-valuetext=${`${t}, ${ar(n,e[t])}`}
@input=${({target:t})=>this.#s(e.length-1-t.valueAsNumber)}
>
</label>
</div>
`}#i(e,t,n){let{t:r}=this,{op:i,shape:a,inputs:o,gradNorm:s}=e,c=o.filter(e=>typeof e==`string`),l=t>=n,u=R`<span class="spoken">${r(`tape.gradient`)} </span>${r.number(s)}`;return R`
<li class=${t===n?`here`:``}>
<span class="index">${t}</span>
<span class="plain">${ar(r,e)}</span>
<span class="term">${[i,...c].join(` `)}</span>
<span class="shape">${a.join(`\u00d7`)}</span>
<span class="bar" .style=${`--length: ${l?this.#a(s):0}`}></span>
<span class="figure">${l?u:`\u00b7`}</span>
</li>
`}#a(e){let t=(this.state.seen.tape??[]).map(({gradNorm:e})=>e);return e>0?Math.max(.02,1+Math.log10(e/Math.max(...t))/wr).toFixed(3):0}#o(e,t){let{t:n}=this,r=e[t];if(t===e.length-1)return n(`tape.says-loss`,{loss:n.number(r.valueNorm),name:this.state.trainedOn});let i=r.inputs.map(t=>typeof t==`string`?t:`${t} (${ar(n,e[t])})`);return n(`tape.says-node`,{index:t,name:ar(n,r),inputs:i.join(n(`tape.and`))})}#s(e){this.#l(),this.set({reached:e})}#c(e){this.set({playing:!0,reached:e.length-1}),this.#e=setInterval(()=>{this.reached===0?this.#l():this.set({reached:this.reached-1})},Cr)}#l(){clearInterval(this.#e),this.set({playing:!1})}disconnected(){this.#l()}};function Er({inputs:e},t,n){return e.filter(e=>typeof e==`number`).map(e=>{let[r,i]=[(e+.5)*br,(t+.5)*br],a=Math.min(56,(t-e-1)*xr+(t-e>1?8:0));return ce`<path
class=${e>=n?`reached`:``}
d="M${60} ${r} C${60-a*1.3} ${r} ${60-a*1.3} ${i} ${60} ${i}"
/>`})}var Dr=[.1,.5,1,2],Or=o`
.comparison {
display: grid;
grid-template-columns: repeat(5, minmax(0, 1fr));
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
.own {
grid-column: 1 / -1;
}
.own ol {
min-height: calc(${3} * 1.75 * var(--mg-rem));
display: grid;
grid-template-columns: repeat(2, minmax(0, 1fr));
column-gap: calc(4 * var(--space));
}
}
`;function kr(e,t,n){let r=({names:t},n,r)=>R`
<div class=${n}>
<h3>${r}</h3>
<ol>${t.map(t=>R`<li class=${t.known?`known`:`new`}>${$n(e,t)}</li>`)}</ol>
</div>
`,i=e(`temperature.yours`,{temperature:e.temperature(t.temperature)});return R`
<div class="comparison" part="comparison">
${r({...t,names:t.names.slice(0,6)},`own`,i)}
${n.map(t=>r(t,`fixed`,`T = ${e.fixed(t.temperature,1)}`))}
</div>
`}var{min:Ar,max:jr}=Le(`temperature`),Mr=Dr.map(e=>({temperature:e,names:[]})),Nr=class extends dt{static id=`temperature`;static styles=o`
${Or}
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
`;static request=({sampleCount:e})=>({comparison:{temperatures:Dr,count:Math.min(6,e)}});render(){let{t:e}=this,{temperature:t,seen:n}=this.state;return R`
${this.hasControls?this.#e():z}
${kr(e,{temperature:t,names:n.names??[]},n.comparison??Mr)}
`}#e(){let{t:e}=this,{temperature:t,prefix:n}=this.state,r=K(e,this.state,`prefix`);return R`
<div class="sampling" part="sampling">
<div class="slider">
<label for="temperature">${e(`option.temperature`)}</label>
<span class="track">
<span aria-hidden="true">${e(`temperature.predictable`)}</span>
<input
id="temperature" type="range" min=${Ar??0} max=${jr??0} step="0.05" .value=${String(t)}
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
@input=${({target:e})=>this.store.set({prefix:Me(e.value)})}
>
</label>
<p class="hint" id="prefix-hint" role="status" ?hidden=${!r}>${r}</p>
</div>
`}},{I:Pr}=xe,Fr=e=>e.strings===void 0,Ir=(e,t)=>{
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
let n=e._$AN;if(n===void 0)return!1;for(let e of n)e._$AO?.(t,!1),Ir(e,t);return!0},Lr=e=>{let t,n;do{if((t=e._$AM)===void 0)break;n=t._$AN,n.delete(e),e=t}while(n?.size===0)},Rr=e=>{for(let t;t=e._$AM;e=t){let n=t._$AN;if(n===void 0)t._$AN=n=new Set;else if(n.has(e))break;n.add(e),Vr(t)}};function zr(e){this._$AN===void 0?this._$AM=e:(Lr(this),this._$AM=e,Rr(this))}function Br(e,t=!1,n=0){let r=this._$AH,i=this._$AN;if(i!==void 0&&i.size!==0){if(t){if(Array.isArray(r))for(let e=n;e<r.length;e++)Ir(r[e],!1),Lr(r[e]);else r!=null&&(Ir(r,!1),Lr(r))}else Ir(this,e)}}var Vr=e=>{e.type==ln.CHILD&&(e._$AP??=Br,e._$AQ??=zr)},Hr=class extends dn{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,t,n){super._$AT(e,t,n),Rr(this),this.isConnected=e._$AU}_$AO(e,t=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),t&&(Ir(this,e),Lr(this))}setValue(e){if(Fr(this._$Ct))this._$Ct._$AI(e,this);else{let t=[...this._$Ct._$AH];t[this._$Ci]=e,this._$Ct._$AI(t,this,0)}}disconnected(){}reconnected(){}},Ur=new WeakMap,Wr=un(class extends Hr{render(e){
/**
* @license
* Copyright 2020 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
return z}update(e,[t]){let n=t!==this.G;return n&&this.rt(void 0),(n||this.lt!==this.ct)&&(this.G=t,this.ht=e.options?.host,this.rt(this.ct=e.element)),z}rt(e){if(this.G!==void 0){if(this.isConnected||(e=void 0),typeof this.G==`function`){let t=this.ht??globalThis,n=Ur.get(t);n===void 0&&(n=new WeakMap,Ur.set(t,n)),n.get(this.G)!==void 0&&this.G.call(this.ht,void 0),n.set(this.G,e),e!==void 0&&this.G.call(this.ht,e)}else this.G.value=e}}get lt(){return typeof this.G==`function`?Ur.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}}),Gr=`.uplot,.uplot *,.uplot :before,.uplot :after{box-sizing:border-box}.uplot{width:min-content;font-family:system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,Noto Sans,sans-serif,Apple Color Emoji,Segoe UI Emoji,Segoe UI Symbol,Noto Color Emoji;line-height:1.5}.u-title{text-align:center;font-size:18px;font-weight:700}.u-wrap{-webkit-user-select:none;user-select:none;position:relative}.u-over,.u-under{position:absolute}.u-under{overflow:hidden}.uplot canvas{width:100%;height:100%;display:block;position:relative}.u-axis{position:absolute}.u-legend{text-align:center;margin:auto;font-size:14px}.u-inline{display:block}.u-inline *{display:inline-block}.u-inline tr{margin-right:16px}.u-legend th{font-weight:600}.u-legend th>*{vertical-align:middle;display:inline-block}.u-legend .u-marker{width:1em;height:1em;margin-right:4px;background-clip:padding-box!important}.u-inline.u-live th:after{content:":";vertical-align:middle}.u-inline:not(.u-live) .u-value{display:none}.u-series>*{padding:4px}.u-series th{cursor:pointer}.u-legend .u-off>*{opacity:.3}.u-select{pointer-events:none;background:#00000012;position:absolute}.u-cursor-x,.u-cursor-y{pointer-events:none;will-change:transform;position:absolute;top:0;left:0}.u-hz .u-cursor-x,.u-vt .u-cursor-y{border-right:1px dashed #607d8b;height:100%}.u-hz .u-cursor-y,.u-vt .u-cursor-x{border-bottom:1px dashed #607d8b;width:100%}.u-cursor-pt{pointer-events:none;will-change:transform;border:0 solid;border-radius:50%;position:absolute;top:0;left:0;background-clip:padding-box!important}.u-axis.u-off,.u-select.u-off,.u-cursor-x.u-off,.u-cursor-y.u-off,.u-cursor-pt.u-off{display:none}`,Kr=!0,qr=`uplot`,Jr=`u-hz`,Yr=`u-vt`,Xr=`u-title`,Zr=`u-wrap`,Qr=`u-under`,$r=`u-over`,ei=`u-axis`,ti=`u-off`,ni=`u-select`,ri=`u-cursor-x`,ii=`u-cursor-y`,ai=`u-cursor-pt`,oi=`u-legend`,si=`u-live`,ci=`u-inline`,li=`u-series`,ui=`u-marker`,di=`u-label`,fi=`u-value`,pi=`width`,mi=`height`,hi=`top`,gi=`bottom`,_i=`left`,vi=`right`,yi=`#000`,bi=`#0000`,xi=`mousemove`,Si=`mousedown`,Ci=`mouseup`,wi=`mouseenter`,Ti=`mouseleave`,Ei=`dblclick`,Di=`resize`,Oi=`scroll`,ki=`change`,Ai=`dppxchange`,ji=`--`,Mi=typeof window<`u`,Ni=Mi?document:null,Pi=Mi?window:null,q,Fi
/*!
* Copyright (c) 2025, Leon Sorokin
* All rights reserved. (MIT Licensed)
*
* uPlot.js (\u03bcPlot)
* A small, fast chart for time series, lines, areas, ohlc & bars
* https://github.com/leeoniya/uPlot (v1.6.32)
*/
;function Ii(){let e=devicePixelRatio;q!=e&&(q=e,Fi&&Xi(ki,Fi,Ii),Fi=matchMedia(`(min-resolution: ${q-.001}dppx) and (max-resolution: ${q+.001}dppx)`),Yi(ki,Fi,Ii),Pi.dispatchEvent(new CustomEvent(Ai)))}function Li(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function Ri(e,t){let n=e.classList;n.contains(t)&&n.remove(t)}function J(e,t,n){e.style[t]=n+`px`}function zi(e,t,n,r){let i=Ni.createElement(e);return t!=null&&Li(i,t),n?.insertBefore(i,r),i}function Bi(e,t){return zi(`div`,e,t)}var Vi=new WeakMap;function Hi(e,t,n,r,i){let a=`translate(`+t+`px,`+n+`px)`;a!=Vi.get(e)&&(e.style.transform=a,Vi.set(e,a),t<0||n<0||t>r||n>i?Li(e,ti):Ri(e,ti))}var Ui=new WeakMap;function Wi(e,t,n){let r=t+n;r!=Ui.get(e)&&(Ui.set(e,r),e.style.background=t,e.style.borderColor=n)}var Gi=new WeakMap;function Ki(e,t,n,r){let i=t+``+n;i!=Gi.get(e)&&(Gi.set(e,i),e.style.height=n+`px`,e.style.width=t+`px`,e.style.marginLeft=r?-t/2+`px`:0,e.style.marginTop=r?-n/2+`px`:0)}var qi={passive:!0},Ji={...qi,capture:!0};function Yi(e,t,n,r){t.addEventListener(e,n,r?Ji:qi)}function Xi(e,t,n,r){t.removeEventListener(e,n,qi)}Mi&&Ii();function Zi(e,t,n,r){let i;n||=0,r||=t.length-1;let a=r<=2147483647;for(;r-n>1;)i=a?n+r>>1:va((n+r)/2),t[i]<e?n=i:r=i;return e-t[n]<=t[r]-e?n:r}function Qi(e){return(t,n,r)=>{let i=-1,a=-1;for(let a=n;a<=r;a++)if(e(t[a])){i=a;break}for(let i=r;i>=n;i--)if(e(t[i])){a=i;break}return[i,a]}}var $i=e=>e!=null,ea=e=>e!=null&&e>0,ta=Qi($i),na=Qi(ea);function ra(e,t,n,r=0,i=!1){let a=i?na:ta,o=i?ea:$i;[t,n]=a(e,t,n);let s=e[t],c=e[t];if(t>-1){if(r==1)s=e[t],c=e[n];else if(r==-1)s=e[n],c=e[t];else for(let r=t;r<=n;r++){let t=e[r];o(t)&&(t<s?s=t:t>c&&(c=t))}}return[s??ka,c??-ka]}function ia(e,t,n,r){let i=wa(e),a=wa(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let o=n==10?Ta:Ea,s=i==1?va:ba,c=a==1?ba:va,l=s(o(_a(e))),u=c(o(_a(t))),d=Ca(n,l),f=Ca(n,u);return n==10&&(l<0&&(d=Z(d,-l)),u<0&&(f=Z(f,-u))),r||n==2?(e=d*i,t=f*a):(e=Ua(e,d),t=Ha(t,f)),[e,t]}function aa(e,t,n,r){let i=ia(e,t,n,r);return e==0&&(i[0]=0),t==0&&(i[1]=0),i}var oa=.1,sa={mode:3,pad:oa},ca={pad:0,soft:null,mode:0},la={min:ca,max:ca};function ua(e,t,n,r){return eo(n)?fa(e,t,n):(ca.pad=n,ca.soft=r?0:null,ca.mode=r?3:0,fa(e,t,la))}function Y(e,t){return e??t}function da(e,t,n){for(t=Y(t,0),n=Y(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function fa(e,t,n){let r=n.min,i=n.max,a=Y(r.pad,0),o=Y(i.pad,0),s=Y(r.hard,-ka),c=Y(i.hard,ka),l=Y(r.soft,ka),u=Y(i.soft,-ka),d=Y(r.mode,0),f=Y(i.mode,0),p=t-e,m=Ta(p),h=Sa(_a(e),_a(t)),g=_a(Ta(h)-m);(p<1e-24||g>10)&&(p=0,(e==0||t==0)&&(p=1e-24,d==2&&l!=ka&&(a=0),f==2&&u!=-ka&&(o=0)));let _=p||h||1e3,v=Ca(10,va(Ta(_))),y=Z(Ua(e-_*(p==0?e==0?.1:1:a),v/10),24),b=e>=l&&(d==1||d==3&&y<=l||d==2&&y>=l)?l:ka,x=Sa(s,y<b&&e>=b?b:xa(b,y)),S=Z(Ha(t+_*(p==0?t==0?.1:1:o),v/10),24),C=t<=u&&(f==1||f==3&&S>=u||f==2&&S<=u)?u:-ka,w=xa(c,S>C&&t<=C?C:Sa(C,S));return x==w&&x==0&&(w=100),[x,w]}var pa=new Intl.NumberFormat(`en`),ma=e=>pa.format(e),ha=Math,ga=ha.PI,_a=ha.abs,va=ha.floor,ya=ha.round,ba=ha.ceil,xa=ha.min,Sa=ha.max,Ca=ha.pow,wa=ha.sign,Ta=ha.log10,Ea=ha.log2,Da=(e,t=1)=>ha.sinh(e)*t,Oa=(e,t=1)=>ha.asinh(e/t),ka=1/0;function Aa(e){return(Ta((e^e>>31)-(e>>31))|0)+1}function ja(e,t,n){return xa(Sa(e,t),n)}function Ma(e){return typeof e==`function`}function X(e){return Ma(e)?e:()=>e}var Na=()=>{},Pa=e=>e,Fa=(e,t)=>t,Ia=e=>null,La=e=>!0,Ra=(e,t)=>e==t,za=/\.\d*?(?=9{6,}|0{6,})/gm,Ba=e=>{if(Za(e)||Wa.has(e))return e;let t=`${e}`,n=t.match(za);if(n==null)return e;let r=n[0].length-1;if(t.indexOf(`e-`)!=-1){let[e,n]=t.split(`e`);return+`${Ba(e)}e${n}`}return Z(e,r)};function Va(e,t){return Ba(Z(Ba(e/t))*t)}function Ha(e,t){return Ba(ba(Ba(e/t))*t)}function Ua(e,t){return Ba(va(Ba(e/t))*t)}function Z(e,t=0){if(Za(e))return e;let n=10**t;return ya(e*n*(1+2**-52))/n}var Wa=new Map;function Ga(e){return((``+e).split(`.`)[1]||``).length}function Ka(e,t,n,r){let i=[],a=r.map(Ga);for(let o=t;o<n;o++){let t=_a(o),n=Z(Ca(e,o),t);for(let s=0;s<r.length;s++){let c=e==10?+`${r[s]}e${o}`:r[s]*n,l=(o>=0?0:t)+(o>=a[s]?0:a[s]),u=e==10?c:Z(c,l);i.push(u),Wa.set(u,l)}}return i}var qa={},Ja=[],Ya=[null,null],Xa=Array.isArray,Za=Number.isInteger,Qa=e=>e===void 0;function $a(e){return typeof e==`string`}function eo(e){let t=!1;if(e!=null){let n=e.constructor;t=n==null||n==Object}return t}function to(e){return typeof e==`object`&&!!e}var no=Object.getPrototypeOf(Uint8Array),ro=`__proto__`;function io(e,t=eo){let n;if(Xa(e)){let r=e.find(e=>e!=null);if(Xa(r)||t(r)){n=Array(e.length);for(let r=0;r<e.length;r++)n[r]=io(e[r],t)}else n=e.slice()}else if(e instanceof no)n=e.slice();else if(t(e)){n={};for(let r in e)r!=ro&&(n[r]=io(e[r],t))}else n=e;return n}function ao(e){let t=arguments;for(let n=1;n<t.length;n++){let r=t[n];for(let t in r)t!=ro&&(eo(e[t])?ao(e[t],io(r[t])):e[t]=io(r[t]))}return e}var oo=0,so=1,co=2;function lo(e,t,n){for(let r=0,i,a=-1;r<t.length;r++){let o=t[r];if(o>a){for(i=o-1;i>=0&&e[i]==null;)e[i--]=null;for(i=o+1;i<n&&e[i]==null;)e[a=i++]=null}}}function uo(e,t){if(mo(e)){let t=e[0].slice();for(let n=1;n<e.length;n++)t.push(...e[n].slice(1));return ho(t[0])||(t=po(t)),t}let n=new Set;for(let t=0;t<e.length;t++){let r=e[t][0],i=r.length;for(let e=0;e<i;e++)n.add(r[e])}let r=[Array.from(n).sort((e,t)=>e-t)],i=r[0].length,a=new Map;for(let e=0;e<i;e++)a.set(r[0][e],e);for(let n=0;n<e.length;n++){let o=e[n],s=o[0];for(let e=1;e<o.length;e++){let c=o[e],l=Array(i).fill(void 0),u=t?t[n][e]:so,d=[];for(let e=0;e<c.length;e++){let t=c[e],n=a.get(s[e]);t===null?u!=oo&&(l[n]=t,u==co&&d.push(n)):l[n]=t}lo(l,d,i),r.push(l)}}return r}var fo=typeof queueMicrotask>`u`?e=>Promise.resolve().then(e):queueMicrotask;function po(e){let t=e[0],n=t.length,r=Array(n);for(let e=0;e<r.length;e++)r[e]=e;r.sort((e,n)=>t[e]-t[n]);let i=[];for(let t=0;t<e.length;t++){let a=e[t],o=Array(n);for(let e=0;e<n;e++)o[e]=a[r[e]];i.push(o)}return i}function mo(e){let t=e[0][0],n=t.length;for(let r=1;r<e.length;r++){let i=e[r][0];if(i.length!=n)return!1;if(i!=t){for(let e=0;e<n;e++)if(i[e]!=t[e])return!1}}return!0}function ho(e,t=100){let n=e.length;if(n<=1)return!0;let r=0,i=n-1;for(;r<=i&&e[r]==null;)r++;for(;i>=r&&e[i]==null;)i--;if(i<=r)return!0;let a=Sa(1,va((i-r+1)/t));for(let t=e[r],n=r+a;n<=i;n+=a){let r=e[n];if(r!=null){if(r<=t)return!1;t=r}}return!0}var go=[`January`,`February`,`March`,`April`,`May`,`June`,`July`,`August`,`September`,`October`,`November`,`December`],_o=[`Sunday`,`Monday`,`Tuesday`,`Wednesday`,`Thursday`,`Friday`,`Saturday`];function vo(e){return e.slice(0,3)}var yo=_o.map(vo),bo={MMMM:go,MMM:go.map(vo),WWWW:_o,WWW:yo};function xo(e){return(e<10?`0`:``)+e}function So(e){return(e<10?`00`:e<100?`0`:``)+e}var Co={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+``).slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>xo(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>xo(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>xo(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?`PM`:`AM`,aa:e=>e.getHours()>=12?`pm`:`am`,a:e=>e.getHours()>=12?`p`:`a`,mm:e=>xo(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>xo(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>So(e.getMilliseconds())};function wo(e,t){t||=bo;let n=[],r=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=r.exec(e);)n.push(i[0][0]==`{`?Co[i[1]]:i[0]);return e=>{let r=``;for(let i=0;i<n.length;i++)r+=typeof n[i]==`string`?n[i]:n[i](e,t);return r}}var To=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Eo(e,t){let n;return t==`UTC`||t==`Etc/UTC`?n=new Date(+e+e.getTimezoneOffset()*6e4):t==To?n=e:(n=new Date(e.toLocaleString(`en-US`,{timeZone:t})),n.setMilliseconds(e.getMilliseconds())),n}var Do=e=>e%1==0,Oo=[1,2,2.5,5],ko=Ka(10,-32,0,Oo),Ao=Ka(10,0,32,Oo),jo=Ao.filter(Do),Mo=ko.concat(Ao),No=`
`,Po=`{YYYY}`,Fo=No+Po,Io=`{M}/{D}`,Lo=No+Io,Ro=Lo+`/{YY}`,zo=`{aa}`,Bo=`{h}:{mm}`+zo,Vo=No+Bo,Ho=`:{ss}`,Q=null;function Uo(e){let t=e*1e3,n=t*60,r=n*60,i=r*24,a=i*30,o=i*365,s=(e==1?Ka(10,0,3,Oo).filter(Do):Ka(10,-3,0,Oo)).concat([t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,r,r*2,r*3,r*4,r*6,r*8,r*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,a,a*2,a*3,a*4,a*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),c=[[o,Po,Q,Q,Q,Q,Q,Q,1],[i*28,`{MMM}`,Fo,Q,Q,Q,Q,Q,1],[i,Io,Fo,Q,Q,Q,Q,Q,1],[r,`{h}`+zo,Ro,Q,Lo,Q,Q,Q,1],[n,Bo,Ro,Q,Lo,Q,Q,Q,1],[t,Ho,Ro+` `+Bo,Q,Lo+` `+Bo,Q,Vo,Q,1],[e,Ho+`.{fff}`,Ro+` `+Bo,Q,Lo+` `+Bo,Q,Vo,Q,1]];function l(t){return(s,c,l,u,d,f)=>{let p=[],m=d>=o,h=d>=a&&d<o,g=t(l),_=Z(g*e,3),v=$o(g.getFullYear(),m?0:g.getMonth(),h||m?1:g.getDate()),y=Z(v*e,3);if(h||m){let n=h?d/a:0,r=m?d/o:0,i=_==y?_:Z($o(v.getFullYear()+r,v.getMonth()+n,1)*e,3),s=new Date(ya(i/e)),c=s.getFullYear(),l=s.getMonth();for(let a=0;i<=u;a++){let o=$o(c+r*a,l+n*a,1),s=o-t(Z(o*e,3));i=Z((+o+s)*e,3),i<=u&&p.push(i)}}else{let a=d>=i?i:d,o=y+(va(l)-va(_))+Ha(_-y,a);p.push(o);let m=t(o),h=m.getHours()+m.getMinutes()/n+m.getSeconds()/r,g=d/r,v=f/s.axes[c]._space;for(;o=Z(o+d,e==1?0:3),!(o>u);)if(g>1){let e=va(Z(h+g,6))%24,n=t(o).getHours()-e;n>1&&(n=-1),o-=n*r,h=(h+g)%24;let i=p[p.length-1];Z((o-i)/d,3)*v>=.7&&p.push(o)}else p.push(o)}return p}}return[s,c,l]}var[Wo,Go,Ko]=Uo(1),[qo,Jo,Yo]=Uo(.001);Ka(2,-53,53,[1]);function Xo(e,t){return e.map(e=>e.map((n,r)=>r==0||r==8||n==null?n:t(r==1||e[8]==0?n:e[1]+n)))}function Zo(e,t){return(n,r,i,a,o)=>{let s=t.find(e=>o>=e[0])||t[t.length-1],c,l,u,d,f,p;return r.map(t=>{let n=e(t),r=n.getFullYear(),i=n.getMonth(),a=n.getDate(),o=n.getHours(),m=n.getMinutes(),h=n.getSeconds(),g=r!=c&&s[2]||i!=l&&s[3]||a!=u&&s[4]||o!=d&&s[5]||m!=f&&s[6]||h!=p&&s[7]||s[1];return c=r,l=i,u=a,d=o,f=m,p=h,g(n)})}}function Qo(e,t){let n=wo(t);return(t,r,i,a,o)=>r.map(t=>n(e(t)))}function $o(e,t,n){return new Date(e,t,n)}function es(e,t){return t(e)}var ts=`{YYYY}-{MM}-{DD} {h}:{mm}{aa}`;function ns(e,t){return(n,r,i,a)=>a==null?ji:t(e(r))}function rs(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function is(e,t){return e.series[t].fill(e,t)}var as={show:!0,live:!0,isolate:!1,mount:Na,markers:{show:!0,width:2,stroke:rs,fill:is,dash:`solid`},idx:null,idxs:null,values:[]};function os(e,t){let n=e.cursor.points,r=Bi(),i=n.size(e,t);J(r,pi,i),J(r,mi,i);let a=i/-2;J(r,`marginLeft`,a),J(r,`marginTop`,a);let o=n.width(e,t,i);return o&&J(r,`borderWidth`,o),r}function ss(e,t){let n=e.series[t].points;return n._fill||n._stroke}function cs(e,t){let n=e.series[t].points;return n._stroke||n._fill}function ls(e,t){return e.series[t].points.size}var us=[0,0];function ds(e,t,n){return us[0]=t,us[1]=n,us}function fs(e,t,n,r=!0){return e=>{e.button!=0||r&&e.target!=t||n(e)}}function ps(e,t,n,r=!0){return e=>{r&&e.target!=t||n(e)}}var ms={show:!0,x:!0,y:!0,lock:!1,move:ds,points:{one:!1,show:os,size:ls,width:0,stroke:cs,fill:ss},bind:{mousedown:fs,mouseup:fs,click:fs,dblclick:fs,mousemove:ps,mouseleave:ps,mouseenter:ps},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,r,i)=>r-i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},hs={show:!0,stroke:`rgba(0,0,0,0.07)`,width:2},gs=ao({},hs,{filter:Fa}),_s=ao({},gs,{size:10}),vs=ao({},hs,{show:!1}),ys=`12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"`,bs=`bold `+ys,xs=1.5,Ss={show:!0,scale:`x`,stroke:yi,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:bs,side:2,grid:gs,ticks:_s,border:vs,font:ys,lineGap:xs,rotate:0},Cs=`Value`,ws=`Time`,Ts={show:!0,scale:`x`,auto:!1,sorted:1,min:ka,max:-1/0,idxs:[]};function Es(e,t,n,r,i){return t.map(e=>e==null?``:ma(e))}function Ds(e,t,n,r,i,a,o){let s=[],c=Wa.get(i)||0;n=o?n:Z(Ha(n,i),c);for(let e=n;e<=r;e=Z(e+i,c))s.push(Object.is(e,-0)?0:e);return s}function Os(e,t,n,r,i,a,o){let s=[],c=e.scales[e.axes[t].scale].log;i=Ca(c,va((c==10?Ta:Ea)(n))),c==10&&(i=Mo[Zi(i,Mo)]);let l=n,u=i*c;c==10&&(u=Mo[Zi(u,Mo)]);do s.push(l),l+=i,c==10&&!Wa.has(l)&&(l=Z(l,Wa.get(i))),l>=u&&(i=l,u=i*c,c==10&&(u=Mo[Zi(u,Mo)]));while(l<=r);return s}function ks(e,t,n,r,i,a,o){let s=e.scales[e.axes[t].scale].asinh,c=r>s?Os(e,t,Sa(s,n),r,i):[s],l=r>=0&&n<=0?[0]:[];return(n<-s?Os(e,t,Sa(s,-r),-n,i):[s]).reverse().map(e=>-e).concat(l,c)}var As=/./,js=/[12357]/,Ms=/[125]/,Ns=/1/,Ps=(e,t,n,r)=>e.map((e,i)=>t==4&&e==0||i%r==0&&n.test(e.toExponential()[+(e<0)])?e:null);function Fs(e,t,n,r,i){let a=e.axes[n],o=a.scale,s=e.scales[o],c=e.valToPos,l=a._space,u=c(10,o),d=c(9,o)-u>=l?As:c(7,o)-u>=l?js:c(5,o)-u>=l?Ms:Ns;if(d==Ns){let e=_a(c(1,o)-u);if(e<l)return Ps(t.slice().reverse(),s.distr,d,ba(l/e)).reverse()}return Ps(t,s.distr,d,1)}function Is(e,t,n,r,i){let a=e.axes[n],o=a.scale,s=a._space,c=e.valToPos,l=_a(c(1,o)-c(2,o));return l<s?Ps(t.slice().reverse(),3,As,ba(s/l)).reverse():t}function Ls(e,t,n,r){return r==null?ji:t==null?``:ma(t)}var Rs={show:!0,scale:`y`,stroke:yi,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:bs,side:3,grid:gs,ticks:_s,border:vs,font:ys,lineGap:xs,rotate:0};function zs(e,t){return Z((3+(e||1)*2)*t,3)}function Bs(e,t){let{scale:n,idxs:r}=e.series[0],i=e._data[0],a=e.valToPos(i[r[0]],n,!0),o=_a(e.valToPos(i[r[1]],n,!0)-a)/(e.series[t].points.space*q);return r[1]-r[0]<=o}var Vs={scale:null,auto:!0,sorted:0,min:ka,max:-1/0},Hs=(e,t,n,r,i)=>i,Us={show:!0,auto:!0,sorted:0,gaps:Hs,alpha:1,facets:[ao({},Vs,{scale:`x`}),ao({},Vs,{scale:`y`})]},Ws={scale:`y`,auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Hs,alpha:1,points:{show:Bs,filter:null},values:null,min:ka,max:-1/0,idxs:[],path:null,clip:null};function Gs(e,t,n,r,i){return n/10}var Ks={time:Kr,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},qs=ao({},Ks,{time:!1,ori:1}),Js={};function Ys(e,t){let n=Js[e];return n||(n={key:e,plots:[],sub(e){n.plots.push(e)},unsub(e){n.plots=n.plots.filter(t=>t!=e)},pub(e,t,r,i,a,o,s){for(let c=0;c<n.plots.length;c++)n.plots[c]!=t&&n.plots[c].pub(e,t,r,i,a,o,s)}},e!=null&&(Js[e]=n)),n}var Xs=1,Zs=2;function Qs(e,t,n){let r=e.mode,i=e.series[t],a=r==2?e._data[t]:e._data,o=e.scales,s=e.bbox,c=a[0],l=r==2?a[1]:a[t],u=r==2?o[i.facets[0].scale]:o[e.series[0].scale],d=r==2?o[i.facets[1].scale]:o[i.scale],f=s.left,p=s.top,m=s.width,h=s.height,g=e.valToPosH,_=e.valToPosV;return u.ori==0?n(i,c,l,u,d,g,_,f,p,m,h,sc,lc,dc,pc,hc):n(i,c,l,u,d,_,g,p,f,h,m,cc,uc,fc,mc,gc)}function $s(e,t){let n=0,r=0,i=Y(e.bands,Ja);for(let e=0;e<i.length;e++){let a=i[e];a.series[0]==t?n=a.dir:a.series[1]==t&&(a.dir==1?r|=1:r|=2)}return[n,r==1?-1:r==2?1:r==3?2:0]}function ec(e,t,n,r,i){let a=e.mode,o=e.series[t],s=a==2?o.facets[1].scale:o.scale,c=e.scales[s];return i==-1?c.min:i==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function tc(e,t,n,r,i,a){return Qs(e,t,(e,t,o,s,c,l,u,d,f,p,m)=>{let h=e.pxRound,g=s.dir*(s.ori==0?1:-1),_=s.ori==0?lc:uc,v,y;g==1?(v=n,y=r):(v=r,y=n);let b=h(l(t[v],s,p,d)),x=h(u(o[v],c,m,f)),S=h(l(t[y],s,p,d)),C=h(u(a==1?c.max:c.min,c,m,f)),w=new Path2D(i);return _(w,S,C),_(w,b,C),_(w,b,x),w})}function nc(e,t,n,r,i,a){let o=null;if(e.length>0){o=new Path2D;let s=t==0?dc:fc,c=n;for(let t=0;t<e.length;t++){let n=e[t];if(n[1]>n[0]){let e=n[0]-c;e>0&&s(o,c,r,e,r+a),c=n[1]}}let l=n+i-c;l>0&&s(o,c,r-5,l,r+a+10)}return o}function rc(e,t,n){let r=e[e.length-1];r&&r[0]==t?r[1]=n:e.push([t,n])}function ic(e,t,n,r,i,a,o){let s=[],c=e.length;for(let l=i==1?n:r;l>=n&&l<=r;l+=i)if(t[l]===null){let u=l,d=l;if(i==1)for(;++l<=r&&t[l]===null;)d=l;else for(;--l>=n&&t[l]===null;)d=l;let f=a(e[u]),p=d==u?f:a(e[d]),m=u-i;f=o<=0&&m>=0&&m<c?a(e[m]):f;let h=d+i;p=o>=0&&h>=0&&h<c?a(e[h]):p,p>=f&&s.push([f,p])}return s}function ac(e){return e==0?Pa:e==1?ya:t=>Va(t,e)}function oc(e){let t=e==0?sc:cc,n=e==0?(e,t,n,r,i,a)=>{e.arcTo(t,n,r,i,a)}:(e,t,n,r,i,a)=>{e.arcTo(n,t,i,r,a)},r=e==0?(e,t,n,r,i)=>{e.rect(t,n,r,i)}:(e,t,n,r,i)=>{e.rect(n,t,i,r)};return(e,i,a,o,s,c=0,l=0)=>{c==0&&l==0?r(e,i,a,o,s):(c=xa(c,o/2,s/2),l=xa(l,o/2,s/2),t(e,i+c,a),n(e,i+o,a,i+o,a+s,c),n(e,i+o,a+s,i,a+s,l),n(e,i,a+s,i,a,l),n(e,i,a,i+o,a,c),e.closePath())}}var sc=(e,t,n)=>{e.moveTo(t,n)},cc=(e,t,n)=>{e.moveTo(n,t)},lc=(e,t,n)=>{e.lineTo(t,n)},uc=(e,t,n)=>{e.lineTo(n,t)},dc=oc(0),fc=oc(1),pc=(e,t,n,r,i,a)=>{e.arc(t,n,r,i,a)},mc=(e,t,n,r,i,a)=>{e.arc(n,t,r,i,a)},hc=(e,t,n,r,i,a,o)=>{e.bezierCurveTo(t,n,r,i,a,o)},gc=(e,t,n,r,i,a,o)=>{e.bezierCurveTo(n,t,i,r,o,a)};function _c(e){return(e,t,n,r,i)=>Qs(e,t,(t,a,o,s,c,l,u,d,f,p,m)=>{let{pxRound:h,points:g}=t,_,v;s.ori==0?(_=sc,v=pc):(_=cc,v=mc);let y=Z(g.width*q,3),b=(g.size-g.width)/2*q,x=Z(b*2,3),S=new Path2D,C=new Path2D,{left:w,top:T,width:E,height:D}=e.bbox;dc(C,w-x,T-x,E+x*2,D+x*2);let O=e=>{if(o[e]!=null){let t=h(l(a[e],s,p,d)),n=h(u(o[e],c,m,f));_(S,t+b,n),v(S,t,n,b,0,ga*2)}};if(i)i.forEach(O);else for(let e=n;e<=r;e++)O(e);return{stroke:y>0?S:null,fill:S,clip:C,flags:3}})}function vc(e){return(t,n,r,i,a,o)=>{r!=i&&(a!=r&&o!=r&&e(t,n,r),a!=i&&o!=i&&e(t,n,i),e(t,n,o))}}var yc=vc(lc),bc=vc(uc);function xc(e){let t=Y(e?.alignGaps,0);return(e,n,r,i)=>Qs(e,n,(a,o,s,c,l,u,d,f,p,m,h)=>{[r,i]=ta(s,r,i);let g=a.pxRound,_=e=>g(u(e,c,m,f)),v=e=>g(d(e,l,h,p)),y,b;c.ori==0?(y=lc,b=yc):(y=uc,b=bc);let x=c.dir*(c.ori==0?1:-1),S={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Xs},C=S.stroke,w=!1;if(i-r>=m*4){let t=t=>e.posToVal(t,c.key,!0),n=null,a=null,l,u,d,f=_(o[x==1?r:i]),p=_(o[r]),m=_(o[i]),h=t(x==1?p+1:m-1);for(let e=x==1?r:i;e>=r&&e<=i;e+=x){let r=o[e],i=(x==1?r<h:r>h)?f:_(r),c=s[e];i==f?c==null?c===null&&(w=!0):(u=c,n==null?(y(C,i,v(u)),l=n=a=u):u<n?n=u:u>a&&(a=u)):(n!=null&&b(C,f,v(n),v(a),v(l),v(u)),c==null?(n=a=null,c===null&&(w=!0)):(u=c,y(C,i,v(u)),n=a=l=u),f=i,h=t(f+x))}n!=null&&n!=a&&d!=f&&b(C,f,v(n),v(a),v(l),v(u))}else for(let e=x==1?r:i;e>=r&&e<=i;e+=x){let t=s[e];t===null?w=!0:t!=null&&y(C,_(o[e]),v(t))}let[T,E]=$s(e,n);if(a.fill!=null||T!=0){let t=S.fill=new Path2D(C),s=v(a.fillTo(e,n,a.min,a.max,T)),c=_(o[r]),l=_(o[i]);x==-1&&([l,c]=[c,l]),y(t,l,s),y(t,c,s)}if(!a.spanGaps){let l=[];w&&l.push(...ic(o,s,r,i,x,_,t)),S.gaps=l=a.gaps(e,n,r,i,l),S.clip=nc(l,c.ori,f,p,m,h)}return E!=0&&(S.band=E==2?[tc(e,n,r,i,C,-1),tc(e,n,r,i,C,1)]:tc(e,n,r,i,C,E)),S})}function Sc(e){let t=Y(e.align,1),n=Y(e.ascDesc,!1),r=Y(e.alignGaps,0),i=Y(e.extend,!1);return(e,a,o,s)=>Qs(e,a,(c,l,u,d,f,p,m,h,g,_,v)=>{[o,s]=ta(u,o,s);let y=c.pxRound,{left:b,width:x}=e.bbox,S=e=>y(p(e,d,_,h)),C=e=>y(m(e,f,v,g)),w=d.ori==0?lc:uc,T={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Xs},E=T.stroke,D=d.dir*(d.ori==0?1:-1),O=C(u[D==1?o:s]),k=S(l[D==1?o:s]),ee=k,A=k;i&&t==-1&&(A=b,w(E,A,O)),w(E,k,O);for(let e=D==1?o:s;e>=o&&e<=s;e+=D){let n=u[e];if(n==null)continue;let r=S(l[e]),i=C(n);t==1?w(E,r,O):w(E,ee,i),w(E,r,i),O=i,ee=r}let j=ee;i&&t==1&&(j=b+x,w(E,j,O));let[te,ne]=$s(e,a);if(c.fill!=null||te!=0){let t=T.fill=new Path2D(E),n=C(c.fillTo(e,a,c.min,c.max,te));w(t,j,n),w(t,A,n)}if(!c.spanGaps){let i=[];i.push(...ic(l,u,o,s,D,S,r));let f=c.width*q/2,p=n||t==1?f:-f,m=n||t==-1?-f:f;i.forEach(e=>{e[0]+=p,e[1]+=m}),T.gaps=i=c.gaps(e,a,o,s,i),T.clip=nc(i,d.ori,h,g,_,v)}return ne!=0&&(T.band=ne==2?[tc(e,a,o,s,E,-1),tc(e,a,o,s,E,1)]:tc(e,a,o,s,E,ne)),T})}function Cc(e,t,n,r,i,a,o=ka){if(e.length>1){let s=null;for(let c=0,l=1/0;c<e.length;c++)if(t[c]!==void 0){if(s!=null){let t=_a(e[c]-e[s]);t<l&&(l=t,o=_a(n(e[c],r,i,a)-n(e[s],r,i,a)))}s=c}}return o}function wc(e){e||=qa;let t=Y(e.size,[.6,ka,1]),n=e.align||0,r=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i==`number`?[i,0]:i;let a=X(i),o=1-t[0],s=Y(t[1],ka),c=Y(t[2],1),l=Y(e.disp,qa),u=Y(e.each,e=>{}),{fill:d,stroke:f}=l;return(e,t,i,p)=>Qs(e,t,(m,h,g,_,v,y,b,x,S,C,w)=>{let T=m.pxRound,E=n,D=r*q,O=s*q,k=c*q,ee,A;_.ori==0?[ee,A]=a(e,t):[A,ee]=a(e,t);let j=_.dir*(_.ori==0?1:-1),te=_.ori==0?dc:fc,ne=_.ori==0?u:(e,t,n,r,i,a,o)=>{u(e,t,n,i,r,o,a)},re=Y(e.bands,Ja).find(e=>e.series[0]==t),ie=re==null?0:re.dir,ae=m.fillTo(e,t,m.min,m.max,ie),M=T(b(ae,v,w,S)),N,P,F,I=C,L=T(m.width*q),oe=!1,se=null,R=null,ce=null,le=null;d!=null&&(L==0||f!=null)&&(oe=!0,se=d.values(e,t,i,p),R=new Map,new Set(se).forEach(e=>{e!=null&&R.set(e,new Path2D)}),L>0&&(ce=f.values(e,t,i,p),le=new Map,new Set(ce).forEach(e=>{e!=null&&le.set(e,new Path2D)})));let{x0:z,size:ue}=l;if(z!=null&&ue!=null){E=1,h=z.values(e,t,i,p),z.unit==2&&(h=h.map(t=>e.posToVal(x+t*C,_.key,!0)));let n=ue.values(e,t,i,p);P=ue.unit==2?n[0]*C:y(n[0],_,C,x)-y(0,_,C,x),I=Cc(h,g,y,_,C,x,I),F=I-P+D}else I=Cc(h,g,y,_,C,x,I),F=I*o+D,P=I-F;F<1&&(F=0),L>=P/2&&(L=0),F<5&&(T=Pa);let de=F>0,fe=I-F-(de?L:0);P=T(ja(fe,k,O)),N=(E==0?P/2:E==j?0:P)-E*j*((E==0?D/2:0)+(de?L/2:0));let pe={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},me=oe?null:new Path2D,he=null;if(re!=null)he=e.data[re.series[1]];else{let{y0:n,y1:r}=l;n!=null&&r!=null&&(g=r.values(e,t,i,p),he=n.values(e,t,i,p))}let ge=ee*P,_e=A*P;for(let n=j==1?i:p;n>=i&&n<=p;n+=j){let r=g[n];if(r==null)continue;if(he!=null){let e=he[n]??0;if(r-e==0)continue;M=b(e,v,w,S)}let i=y(_.distr!=2||l!=null?h[n]:n,_,C,x),a=b(Y(r,ae),v,w,S),o=T(i-N),s=T(Sa(a,M)),c=T(xa(a,M)),u=s-c;if(r!=null){let i=r<0?_e:ge,a=r<0?ge:_e;oe?(L>0&&ce[n]!=null&&te(le.get(ce[n]),o,c+va(L/2),P,Sa(0,u-L),i,a),se[n]!=null&&te(R.get(se[n]),o,c+va(L/2),P,Sa(0,u-L),i,a)):te(me,o,c+va(L/2),P,Sa(0,u-L),i,a),ne(e,t,n,o-L/2,c,P+L,u)}}return L>0?pe.stroke=oe?le:me:oe||(pe._fill=m.width==0?m._fill:m._stroke??m._fill,pe.width=0),pe.fill=oe?R:me,pe})}function Tc(e,t){let n=Y(t?.alignGaps,0);return(t,r,i,a)=>Qs(t,r,(o,s,c,l,u,d,f,p,m,h,g)=>{[i,a]=ta(c,i,a);let _=o.pxRound,v=e=>_(d(e,l,h,p)),y=e=>_(f(e,u,g,m)),b,x,S;l.ori==0?(b=sc,S=lc,x=hc):(b=cc,S=uc,x=gc);let C=l.dir*(l.ori==0?1:-1),w=v(s[C==1?i:a]),T=w,E=[],D=[];for(let e=C==1?i:a;e>=i&&e<=a;e+=C)if(c[e]!=null){let t=s[e],n=v(t);E.push(T=n),D.push(y(c[e]))}let O={stroke:e(E,D,b,S,x,_),fill:null,clip:null,band:null,gaps:null,flags:Xs},k=O.stroke,[ee,A]=$s(t,r);if(o.fill!=null||ee!=0){let e=O.fill=new Path2D(k),n=y(o.fillTo(t,r,o.min,o.max,ee));S(e,T,n),S(e,w,n)}if(!o.spanGaps){let e=[];e.push(...ic(s,c,i,a,C,v,n)),O.gaps=e=o.gaps(t,r,i,a,e),O.clip=nc(e,l.ori,p,m,h,g)}return A!=0&&(O.band=A==2?[tc(t,r,i,a,k,-1),tc(t,r,i,a,k,1)]:tc(t,r,i,a,k,A)),O})}function Ec(e){return Tc(Dc,e)}function Dc(e,t,n,r,i,a){let o=e.length;if(o<2)return null;let s=new Path2D;if(n(s,e[0],t[0]),o==2)r(s,e[1],t[1]);else{let n=Array(o),r=Array(o-1),a=Array(o-1),c=Array(o-1);for(let n=0;n<o-1;n++)a[n]=t[n+1]-t[n],c[n]=e[n+1]-e[n],r[n]=a[n]/c[n];n[0]=r[0];for(let e=1;e<o-1;e++)r[e]===0||r[e-1]===0||r[e-1]>0!=r[e]>0?n[e]=0:(n[e]=3*(c[e-1]+c[e])/((2*c[e]+c[e-1])/r[e-1]+(c[e]+2*c[e-1])/r[e]),isFinite(n[e])||(n[e]=0));n[o-1]=r[o-2];for(let r=0;r<o-1;r++)i(s,e[r]+c[r]/3,t[r]+n[r]*c[r]/3,e[r+1]-c[r]/3,t[r+1]-n[r+1]*c[r]/3,e[r+1],t[r+1])}return s}var Oc=new Set;function kc(){for(let e of Oc)e.syncRect(!0)}Mi&&(Yi(Di,Pi,kc),Yi(Oi,Pi,kc,!0),Yi(Ai,Pi,()=>{$.pxRatio=q}));var Ac=xc(),jc=_c();function Mc(e,t,n,r){return(r?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((e,r)=>Pc(e,r,t,n))}function Nc(e,t){return e.map((e,n)=>n==0?{}:ao({},t,e))}function Pc(e,t,n,r){return ao({},t==0?n:r,e)}function Fc(e,t,n){return t==null?Ya:[t,n]}var Ic=Fc;function Lc(e,t,n){return t==null?Ya:ua(t,n,oa,!0)}function Rc(e,t,n,r){return t==null?Ya:ia(t,n,e.scales[r].log,!1)}var zc=Rc;function Bc(e,t,n,r){return t==null?Ya:aa(t,n,e.scales[r].log,!1)}var Vc=Bc;function Hc(e,t,n,r,i){let a=Sa(Aa(e),Aa(t)),o=t-e,s=Zi(i/r*o,n);do{let e=n[s],t=r*e/o;if(t>=i&&a+(e<5?Wa.get(e):0)<=17)return[e,t]}while(++s<n.length);return[0,0]}function Uc(e){let t,n;return e=e.replace(/(\d+)px/,(e,r)=>(t=ya((n=+r)*q))+`px`),[e,t,n]}function Wc(e){e.show&&[e.font,e.labelFont].forEach(e=>{let t=Z(e[2]*q,1);e[0]=e[0].replace(/[0-9.]+px/,t+`px`),e[1]=t})}function $(e,t,n){let r={mode:Y(e.mode,1)},i=r.mode;function a(e,t,n,r){let i=t.valToPct(e);return r+n*(t.dir==-1?1-i:i)}function o(e,t,n,r){let i=t.valToPct(e);return r+n*(t.dir==-1?i:1-i)}function s(e,t,n,r){return t.ori==0?a(e,t,n,r):o(e,t,n,r)}r.valToPosH=a,r.valToPosV=o;let c=!1;r.status=0;let l=r.root=Bi(qr);if(e.id!=null&&(l.id=e.id),Li(l,e.class),e.title){let t=Bi(Xr,l);t.textContent=e.title}let u=zi(`canvas`),d=r.ctx=u.getContext(`2d`),f=Bi(Zr,l);Yi(`click`,f,e=>{e.target===m&&(U!=tn||W!=nn)&&G.click(r,e)},!0);let p=r.under=Bi(Qr,f);f.appendChild(u);let m=r.over=Bi($r,f);e=io(e);let h=+Y(e.pxAlign,1),g=ac(h);(e.plugins||[]).forEach(t=>{t.opts&&(e=t.opts(r,e)||e)});let _=e.ms||.001,v=r.series=i==1?Mc(e.series||[],Ts,Ws,!1):Nc(e.series||[null],Us),y=r.axes=Mc(e.axes||[],Ss,Rs,!0),b=r.scales={},x=r.bands=e.bands||[];x.forEach(e=>{e.fill=X(e.fill||null),e.dir=Y(e.dir,-1)});let S=i==2?v[1].facets[0].scale:v[0].scale,C={axes:zt,series:Ot},w=(e.drawOrder||[`axes`,`series`]).map(e=>C[e]);function T(e){let t=e.distr==3?t=>Ta(t>0?t:e.clamp(r,t,e.min,e.max,e.key)):e.distr==4?t=>Oa(t,e.asinh):e.distr==100?t=>e.fwd(t):e=>e;return n=>{let r=t(n),{_min:i,_max:a}=e,o=a-i;return(r-i)/o}}function E(t){let n=b[t];if(n==null){let r=(e.scales||qa)[t]||qa;if(r.from!=null){E(r.from);let e=ao({},b[r.from],r,{key:t});e.valToPct=T(e),b[t]=e}else{n=b[t]=ao({},t==S?Ks:qs,r),n.key=t;let e=n.time,a=n.range,o=Xa(a);if((t!=S||i==2&&!e)&&(o&&(a[0]==null||a[1]==null)&&(a={min:a[0]==null?sa:{mode:1,hard:a[0],soft:a[0]},max:a[1]==null?sa:{mode:1,hard:a[1],soft:a[1]}},o=!1),!o&&eo(a))){let e=a;a=(t,n,r)=>n==null?Ya:ua(n,r,e)}n.range=X(a||(e?Ic:t==S?n.distr==3?zc:n.distr==4?Vc:Fc:n.distr==3?Rc:n.distr==4?Bc:Lc)),n.auto=X(!o&&n.auto),n.clamp=X(n.clamp||Gs),n._min=n._max=null,n.valToPct=T(n)}}}E(`x`),E(`y`),i==1&&v.forEach(e=>{E(e.scale)}),y.forEach(e=>{E(e.scale)});for(let t in e.scales)E(t);let D=b[S],O=D.distr,k,ee;D.ori==0?(Li(l,Jr),k=a,ee=o):(Li(l,Yr),k=o,ee=a);let A={};for(let e in b){let t=b[e];(t.min!=null||t.max!=null)&&(A[e]={min:t.min,max:t.max},t.min=t.max=null)}let j=e.tzDate||(e=>new Date(ya(e/_))),te=e.fmtDate||wo,ne=_==1?Ko(j):Yo(j),re=Zo(j,Xo(_==1?Go:Jo,te)),ie=ns(j,es(ts,te)),ae=[],M=r.legend=ao({},as,e.legend),N=r.cursor=ao({},ms,{drag:{y:i==2}},e.cursor),P=M.show,F=N.show,I=M.markers;M.idxs=ae,I.width=X(I.width),I.dash=X(I.dash),I.stroke=X(I.stroke),I.fill=X(I.fill);let L,oe,se,R=[],ce=[],le,z=!1,ue={};if(M.live){let e=v[1]?v[1].values:null;z=e!=null,le=z?e(r,1,0):{_:0};for(let e in le)ue[e]=ji}if(P){if(L=zi(`table`,oi,l),se=zi(`tbody`,null,L),M.mount(r,L),z){oe=zi(`thead`,null,L,se);let e=zi(`tr`,null,oe);for(var de in zi(`th`,null,e),le)zi(`th`,di,e).textContent=de}else Li(L,ci),M.live&&Li(L,si)}let fe={show:!0},pe={show:!1};function me(e,t){if(t==0&&(z||!M.live||i==2))return Ya;let n=[],a=zi(`tr`,li,se,se.childNodes[t]);Li(a,e.class),e.show||Li(a,ti);let o=zi(`th`,null,a);if(I.show){let e=Bi(ui,o);if(t>0){let n=I.width(r,t);n&&(e.style.border=n+`px `+I.dash(r,t)+` `+I.stroke(r,t)),e.style.background=I.fill(r,t)}}let s=Bi(di,o);for(var c in e.label instanceof HTMLElement?s.appendChild(e.label):s.textContent=e.label,t>0&&(I.show||(s.style.color=e.width>0?I.stroke(r,t):I.fill(r,t)),ge(`click`,o,t=>{if(N._lock)return;Ve(t);let n=v.indexOf(e);if((t.ctrlKey||t.metaKey)!=M.isolate){let e=v.some((e,t)=>t>0&&t!=n&&e.show);v.forEach((t,r)=>{r>0&&pn(r,e?r==n?fe:pe:fe,!0,Qn.setSeries)})}else pn(n,{show:!e.show},!0,Qn.setSeries)},!1),We&&ge(wi,o,t=>{N._lock||(Ve(t),pn(v.indexOf(e),xn,!0,Qn.setSeries))},!1)),le){let e=zi(`td`,fi,a);e.textContent=`--`,n.push(e)}return[a,n]}let he=new Map;function ge(e,t,n,i=!0){let a=he.get(t)||{},o=N.bind[e](r,t,n,i);o&&(Yi(e,t,a[e]=o),he.set(t,a))}function _e(e,t,n){let r=he.get(t)||{};for(let n in r)(e==null||n==e)&&(Xi(n,t,r[n]),delete r[n]);e??he.delete(t)}let ve=0,ye=0,B=0,V=0,be=0,xe=0,Se=be,Ce=xe,we=B,Te=V,Ee=0,De=0,Oe=0,H=0;r.bbox={};let ke=!1,Ae=!1,je=!1,Me=!1,Ne=!1,Pe=!1;function Fe(e,t,n){(n||e!=r.width||t!=r.height)&&Ie(e,t),Bt(!1),je=!0,Ae=!0,Gt()}function Ie(e,t){r.width=ve=B=e,r.height=ye=V=t,be=xe=0,ze(),Be();let n=r.bbox;Ee=n.left=Va(be*q,.5),De=n.top=Va(xe*q,.5),Oe=n.width=Va(B*q,.5),H=n.height=Va(V*q,.5)}function Le(){let e=!1,t=0;for(;!e;){t++;let n=Lt(t),i=Rt(t);e=t==3||n&&i,e||(Ie(r.width,r.height),Ae=!0)}}function Re({width:e,height:t}){Fe(e,t)}r.setSize=Re;function ze(){let e=!1,t=!1,n=!1,r=!1;y.forEach((i,a)=>{if(i.show&&i._show){let{side:a,_size:o}=i,s=a%2,c=o+(i.label==null?0:i.labelSize);c>0&&(s?(B-=c,a==3?(be+=c,r=!0):n=!0):(V-=c,a==0?(xe+=c,e=!0):t=!0))}}),$e[0]=e,$e[1]=n,$e[2]=t,$e[3]=r,B-=rt[1]+rt[3],be+=rt[3],V-=rt[2]+rt[0],xe+=rt[0]}function Be(){let e=be+B,t=xe+V,n=be,r=xe;function i(i,a){switch(i){case 1:return e+=a,e-a;case 2:return t+=a,t-a;case 3:return n-=a,n+a;case 0:return r-=a,r+a}}y.forEach((e,t)=>{if(e.show&&e._show){let t=e.side;e._pos=i(t,e._size),e.label!=null&&(e._lpos=i(t,e.labelSize))}})}if(N.dataIdx==null){let e=N.hover,n=e.skip=new Set(e.skip??[]);n.add(void 0);let r=e.prox=X(e.prox),i=e.bias??=0;N.dataIdx=(e,a,o,s)=>{if(a==0)return o;let c=o,l=r(e,a,o,s)??ka,u=l>=0&&l<ka,d=D.ori==0?B:V,f=N.left,p=t[0],m=t[a];if(n.has(m[o])){c=null;let e=null,t=null,r;if(i==0||i==-1)for(r=o;e==null&&r-->0;)n.has(m[r])||(e=r);if(i==0||i==1)for(r=o;t==null&&r++<m.length;)n.has(m[r])||(t=r);if(e!=null||t!=null){if(u){let n=e==null?-1/0:k(p[e],D,d,0),r=t==null?1/0:k(p[t],D,d,0),i=f-n,a=r-f;i<=a?i<=l&&(c=e):a<=l&&(c=t)}else c=t==null?e:e==null?t:o-e<=t-o?e:t}}else u&&_a(f-k(p[o],D,d,0))>l&&(c=null);return c}}let Ve=e=>{N.event=e};N.idxs=ae,N._lock=!1;let He=N.points;He.show=X(He.show),He.size=X(He.size),He.stroke=X(He.stroke),He.width=X(He.width),He.fill=X(He.fill);let Ue=r.focus=ao({},e.focus||{alpha:.3},N.focus),We=Ue.prox>=0,Ge=We&&He.one,Ke=[],qe=[],Je=[];function Ye(e,t){let n=He.show(r,t);if(n instanceof HTMLElement)return Li(n,ai),Li(n,e.class),Hi(n,-10,-10,B,V),m.insertBefore(n,Ke[t]),n}function Xe(e,t){if(i==1||t>0){let t=i==1&&b[e.scale].time,n=e.value;e.value=t?$a(n)?ns(j,es(n,te)):n||ie:n||Ls,e.label=e.label||(t?ws:Cs)}if(Ge||t>0){e.width=e.width==null?1:e.width,e.paths=e.paths||Ac||Ia,e.fillTo=X(e.fillTo||ec),e.pxAlign=+Y(e.pxAlign,h),e.pxRound=ac(e.pxAlign),e.stroke=X(e.stroke||null),e.fill=X(e.fill||null),e._stroke=e._fill=e._paths=e._focus=null;let t=zs(Sa(1,e.width),1),n=e.points=ao({},{size:t,width:Sa(1,t*.2),stroke:e.stroke,space:t*2,paths:jc,_stroke:null,_fill:null},e.points);n.show=X(n.show),n.filter=X(n.filter),n.fill=X(n.fill),n.stroke=X(n.stroke),n.paths=X(n.paths),n.pxAlign=e.pxAlign}if(P){let n=me(e,t);R.splice(t,0,n[0]),ce.splice(t,0,n[1]),M.values.push(null)}if(F){ae.splice(t,0,null);let n=null;Ge?t==0&&(n=Ye(e,t)):t>0&&(n=Ye(e,t)),Ke.splice(t,0,n),qe.splice(t,0,0),Je.splice(t,0,0)}Xn(`addSeries`,t)}function Ze(e,t){t??=v.length,e=i==1?Pc(e,t,Ts,Ws):Pc(e,t,{},Us),v.splice(t,0,e),Xe(v[t],t)}r.addSeries=Ze;function Qe(e){if(v.splice(e,1),P){M.values.splice(e,1),ce.splice(e,1);let t=R.splice(e,1)[0];_e(null,t.firstChild),t.remove()}F&&(ae.splice(e,1),Ke.splice(e,1)[0].remove(),qe.splice(e,1),Je.splice(e,1)),Xn(`delSeries`,e)}r.delSeries=Qe;let $e=[!1,!1,!1,!1];function et(e,t){if(e._show=e.show,e.show){let n=e.side%2,i=b[e.scale];i??=(e.scale=n?v[1].scale:S,b[e.scale]);let a=i.time;e.size=X(e.size),e.space=X(e.space),e.rotate=X(e.rotate),Xa(e.incrs)&&e.incrs.forEach(e=>{!Wa.has(e)&&Wa.set(e,Ga(e))}),e.incrs=X(e.incrs||(i.distr==2?jo:a?_==1?Wo:qo:Mo)),e.splits=X(e.splits||(a&&i.distr==1?ne:i.distr==3?Os:i.distr==4?ks:Ds)),e.stroke=X(e.stroke),e.grid.stroke=X(e.grid.stroke),e.ticks.stroke=X(e.ticks.stroke),e.border.stroke=X(e.border.stroke);let o=e.values;e.values=Xa(o)&&!Xa(o[0])?X(o):a?Xa(o)?Zo(j,Xo(o,te)):$a(o)?Qo(j,o):o||re:o||Es,e.filter=X(e.filter||(i.distr>=3&&i.log==10?Fs:i.distr==3&&i.log==2?Is:Fa)),e.font=Uc(e.font),e.labelFont=Uc(e.labelFont),e._size=e.size(r,null,t,0),e._space=e._rotate=e._incrs=e._found=e._splits=e._values=null,e._size>0&&($e[t]=!0,e._el=Bi(ei,f))}}function tt(e,t,n,r){let[i,a,o,s]=n,c=t%2,l=0;return c==0&&(s||a)&&(l=t==0&&!i||t==2&&!o?ya(Ss.size/3):0),c==1&&(i||o)&&(l=t==1&&!a||t==3&&!s?ya(Rs.size/2):0),l}let nt=r.padding=(e.padding||[tt,tt,tt,tt]).map(e=>X(Y(e,tt))),rt=r._padding=nt.map((e,t)=>e(r,t,$e,0)),it,at=null,ot=null,st=i==1?v[0].idxs:null,ct=null,lt=!1;function ut(e,n){if(t=e??[],r.data=r._data=t,i==2){it=0;for(let e=1;e<v.length;e++)it+=t[e][0].length}else{t.length==0&&(r.data=r._data=t=[[]]),ct=t[0],it=ct.length;let e=t;if(O==2){e=t.slice();let n=e[0]=Array(it);for(let e=0;e<it;e++)n[e]=e}r._data=t=e}if(Bt(!0),Xn(`setData`),O==2&&(je=!0),n!==!1){let e=D;e.auto(r,lt)?dt():fn(S,e.min,e.max),Me||=N.left>=0,Pe=!0,Gt()}}r.setData=ut;function dt(){lt=!0;let e,n;i==1&&(it>0?(at=st[0]=0,ot=st[1]=it-1,e=t[0][at],n=t[0][ot],O==2?(e=at,n=ot):e==n&&(O==3?[e,n]=ia(e,e,D.log,!1):O==4?[e,n]=aa(e,e,D.log,!1):D.time?n=e+ya(86400/_):[e,n]=ua(e,n,oa,!0))):(at=st[0]=e=null,ot=st[1]=n=null)),fn(S,e,n)}let ft,pt,mt,ht,gt,_t,vt,yt,bt,xt;function St(e,t,n,r,i,a){e??=bi,n??=Ja,r??=`butt`,i??=bi,a??=`round`,e!=ft&&(d.strokeStyle=ft=e),i!=pt&&(d.fillStyle=pt=i),t!=mt&&(d.lineWidth=mt=t),a!=gt&&(d.lineJoin=gt=a),r!=_t&&(d.lineCap=_t=r),n!=ht&&d.setLineDash(ht=n)}function Ct(e,t,n,r){t!=pt&&(d.fillStyle=pt=t),e!=vt&&(d.font=vt=e),n!=yt&&(d.textAlign=yt=n),r!=bt&&(d.textBaseline=bt=r)}function wt(e,t,n,i,a=0){if(i.length>0&&e.auto(r,lt)&&(t==null||t.min==null)){let t=Y(at,0),r=Y(ot,i.length-1),o=n.min==null?ra(i,t,r,a,e.distr==3):[n.min,n.max];e.min=xa(e.min,n.min=o[0]),e.max=Sa(e.max,n.max=o[1])}}let Tt={min:null,max:null};function Et(){for(let e in b){let t=b[e];A[e]==null&&(t.min==null||A[S]!=null&&t.auto(r,lt))&&(A[e]=Tt)}for(let e in b){let t=b[e];A[e]==null&&t.from!=null&&A[t.from]!=null&&(A[e]=Tt)}A[S]!=null&&Bt(!0);let e={};for(let t in A){let n=A[t];if(n!=null){let a=e[t]=io(b[t],to);if(n.min!=null)ao(a,n);else if(t!=S||i==2){if(it==0&&a.from==null){let e=a.range(r,null,null,t);a.min=e[0],a.max=e[1]}else a.min=ka,a.max=-1/0}}}if(it>0){v.forEach((n,a)=>{if(i==1){let i=n.scale,o=A[i];if(o==null)return;let s=e[i];if(a==0){let e=s.range(r,s.min,s.max,i);s.min=e[0],s.max=e[1],at=Zi(s.min,t[0]),ot=Zi(s.max,t[0]),ot-at>1&&(t[0][at]<s.min&&at++,t[0][ot]>s.max&&ot--),n.min=ct[at],n.max=ct[ot]}else n.show&&n.auto&&wt(s,o,n,t[a],n.sorted);n.idxs[0]=at,n.idxs[1]=ot}else if(a>0&&n.show&&n.auto){let[r,i]=n.facets,o=r.scale,s=i.scale,[c,l]=t[a],u=e[o],d=e[s];u!=null&&wt(u,A[o],r,c,r.sorted),d!=null&&wt(d,A[s],i,l,i.sorted),n.min=i.min,n.max=i.max}});for(let t in e){let n=e[t],i=A[t];if(n.from==null&&(i==null||i.min==null)){let e=n.range(r,n.min==ka?null:n.min,n.max==-1/0?null:n.max,t);n.min=e[0],n.max=e[1]}}}for(let t in e){let n=e[t];if(n.from!=null){let i=e[n.from];if(i.min==null)n.min=n.max=null;else{let e=n.range(r,i.min,i.max,t);n.min=e[0],n.max=e[1]}}}let n={},a=!1;for(let t in e){let r=e[t],i=b[t];if(i.min!=r.min||i.max!=r.max){i.min=r.min,i.max=r.max;let e=i.distr;i._min=e==3?Ta(i.min):e==4?Oa(i.min,i.asinh):e==100?i.fwd(i.min):i.min,i._max=e==3?Ta(i.max):e==4?Oa(i.max,i.asinh):e==100?i.fwd(i.max):i.max,n[t]=a=!0}}if(a){v.forEach((e,t)=>{i==2?t>0&&n.y&&(e._paths=null):n[e.scale]&&(e._paths=null)});for(let e in n)je=!0,Xn(`setScale`,e);F&&N.left>=0&&(Me=Pe=!0)}for(let e in A)A[e]=null}function Dt(e){let t=ja(at-1,0,it-1),n=ja(ot+1,0,it-1);for(;e[t]==null&&t>0;)t--;for(;e[n]==null&&n<it-1;)n++;return[t,n]}function Ot(){if(it>0){let e=v.some(e=>e._focus)&&xt!=Ue.alpha;e&&(d.globalAlpha=xt=Ue.alpha),v.forEach((e,n)=>{if(n>0&&e.show&&(kt(n,!1),kt(n,!0),e._paths==null)){let a=xt;xt!=e.alpha&&(d.globalAlpha=xt=e.alpha);let o=i==2?[0,t[n][0].length-1]:Dt(t[n]);e._paths=e.paths(r,n,o[0],o[1]),xt!=a&&(d.globalAlpha=xt=a)}}),v.forEach((e,t)=>{if(t>0&&e.show){let n=xt;xt!=e.alpha&&(d.globalAlpha=xt=e.alpha),e._paths!=null&&At(t,!1);{let n=e._paths==null?null:e._paths.gaps,i=e.points.show(r,t,at,ot,n),a=e.points.filter(r,t,i,n);(i||a)&&(e.points._paths=e.points.paths(r,t,at,ot,a),At(t,!0))}xt!=n&&(d.globalAlpha=xt=n),Xn(`drawSeries`,t)}}),e&&(d.globalAlpha=xt=1)}}function kt(e,t){let n=t?v[e].points:v[e];n._stroke=n.stroke(r,e),n._fill=n.fill(r,e)}function At(e,t){let n=t?v[e].points:v[e],{stroke:r,fill:i,clip:a,flags:o,_stroke:s=n._stroke,_fill:c=n._fill,_width:l=n.width}=n._paths;l=Z(l*q,3);let u=null,f=l%2/2;t&&c==null&&(c=l>0?`#fff`:s);let p=n.pxAlign==1&&f>0;if(p&&d.translate(f,f),!t){let e=Ee-l/2,t=De-l/2,n=Oe+l,r=H+l;u=new Path2D,u.rect(e,t,n,r)}t?Mt(s,l,n.dash,n.cap,c,r,i,o,a):jt(e,s,l,n.dash,n.cap,c,r,i,o,u,a),p&&d.translate(-f,-f)}function jt(e,n,i,a,o,s,c,l,u,d,f){let p=!1;u!=0&&x.forEach((m,h)=>{if(m.series[0]==e){let e=v[m.series[1]],g=t[m.series[1]],_=(e._paths||qa).band;Xa(_)&&(_=m.dir==1?_[0]:_[1]);let y,b=null;e.show&&_&&da(g,at,ot)?(b=m.fill(r,h)||s,y=e._paths.clip):_=null,Mt(n,i,a,o,b,c,l,u,d,f,y,_),p=!0}}),p||Mt(n,i,a,o,s,c,l,u,d,f)}function Mt(e,t,n,r,i,a,o,s,c,l,u,f){St(e,t,n,r,i),(c||l||f)&&(d.save(),c&&d.clip(c),l&&d.clip(l)),f?(s&3)==3?(d.clip(f),u&&d.clip(u),Pt(i,o),Nt(e,a,t)):s&Zs?(Pt(i,o),d.clip(f),Nt(e,a,t)):s&Xs&&(d.save(),d.clip(f),u&&d.clip(u),Pt(i,o),d.restore(),Nt(e,a,t)):(Pt(i,o),Nt(e,a,t)),(c||l||f)&&d.restore()}function Nt(e,t,n){n>0&&(t instanceof Map?t.forEach((e,t)=>{d.strokeStyle=ft=t,d.stroke(e)}):t!=null&&e&&d.stroke(t))}function Pt(e,t){t instanceof Map?t.forEach((e,t)=>{d.fillStyle=pt=t,d.fill(e)}):t!=null&&e&&d.fill(t)}function Ft(e,t,n,i){let a=y[e],o;if(i<=0)o=[0,0];else{let s=a._space=a.space(r,e,t,n,i);o=Hc(t,n,a._incrs=a.incrs(r,e,t,n,i,s),i,s)}return a._found=o}function It(e,t,n,r,i,a,o,s,c,l){let u=o%2/2;h==1&&d.translate(u,u),St(s,o,c,l,s),d.beginPath();let f,p,m,g,_=i+(r==0||r==3?-a:a);n==0?(p=i,g=_):(f=i,m=_);for(let r=0;r<e.length;r++)t[r]!=null&&(n==0?f=m=e[r]:p=g=e[r],d.moveTo(f,p),d.lineTo(m,g));d.stroke(),h==1&&d.translate(-u,-u)}function Lt(e){let t=!0;return y.forEach((n,i)=>{if(!n.show)return;let a=b[n.scale];if(a.min==null){n._show&&(t=!1,n._show=!1,Bt(!1));return}n._show||(t=!1,n._show=!0,Bt(!1));let o=n.side,s=o%2,{min:c,max:l}=a,[u,d]=Ft(i,c,l,s==0?B:V);if(d==0)return;let f=a.distr==2,p=n._splits=n.splits(r,i,c,l,u,d,f),m=a.distr==2?p.map(e=>ct[e]):p,h=a.distr==2?ct[p[1]]-ct[p[0]]:u,g=n._values=n.values(r,n.filter(r,m,i,d,h),i,d,h);n._rotate=o==2?n.rotate(r,g,i,d):0;let _=n._size;n._size=ba(n.size(r,g,i,e)),_!=null&&n._size!=_&&(t=!1)}),t}function Rt(e){let t=!0;return nt.forEach((n,i)=>{let a=n(r,i,$e,e);a!=rt[i]&&(t=!1),rt[i]=a}),t}function zt(){for(let e=0;e<y.length;e++){let t=y[e];if(!t.show||!t._show)continue;let n=t.side,i=n%2,a,o,c=t.stroke(r,e),l=n==0||n==3?-1:1,[u,f]=t._found;if(t.label!=null){let s=t.labelGap*l,p=ya((t._lpos+s)*q);Ct(t.labelFont[0],c,`center`,n==2?hi:gi),d.save(),i==1?(a=o=0,d.translate(p,ya(De+H/2)),d.rotate((n==3?-ga:ga)/2)):(a=ya(Ee+Oe/2),o=p);let m=Ma(t.label)?t.label(r,e,u,f):t.label;d.fillText(m,a,o),d.restore()}if(f==0)continue;let p=b[t.scale],m=i==0?Oe:H,h=i==0?Ee:De,_=t._splits,v=p.distr==2?_.map(e=>ct[e]):_,x=p.distr==2?ct[_[1]]-ct[_[0]]:u,S=t.ticks,C=t.border,w=S.show?S.size:0,T=ya(w*q),E=ya((t.alignTo==2?t._size-w-t.gap:t.gap)*q),D=t._rotate*-ga/180,O=g(t._pos*q),k=O+(T+E)*l;o=i==0?k:0,a=i==1?k:0;let ee=t.font[0];Ct(ee,c,t.align==1?_i:t.align==2?vi:D>0?_i:D<0?vi:i==0?`center`:n==3?vi:_i,D||i==1?`middle`:n==2?hi:gi);let A=t.font[1]*t.lineGap,j=_.map(e=>g(s(e,p,m,h))),te=t._values;for(let e=0;e<te.length;e++){let t=te[e];if(t!=null){i==0?a=j[e]:o=j[e],t=``+t;let n=t.indexOf(`
`)==-1?[t]:t.split(/\n/gm);for(let e=0;e<n.length;e++){let t=n[e];D?(d.save(),d.translate(a,o+e*A),d.rotate(D),d.fillText(t,0,0),d.restore()):d.fillText(t,a,o+e*A)}}}S.show&&It(j,S.filter(r,v,e,f,x),i,n,O,T,Z(S.width*q,3),S.stroke(r,e),S.dash,S.cap);let ne=t.grid;ne.show&&It(j,ne.filter(r,v,e,f,x),i,i==0?2:1,i==0?De:Ee,i==0?H:Oe,Z(ne.width*q,3),ne.stroke(r,e),ne.dash,ne.cap),C.show&&It([O],[1],+(i==0),i==0?1:2,i==1?De:Ee,i==1?H:Oe,Z(C.width*q,3),C.stroke(r,e),C.dash,C.cap)}Xn(`drawAxes`)}function Bt(e){v.forEach((t,n)=>{n>0&&(t._paths=null,e&&(i==1?(t.min=null,t.max=null):t.facets.forEach(e=>{e.min=null,e.max=null})))})}let Vt=!1,Ht=!1,Ut=[];function Wt(){Ht=!1;for(let e=0;e<Ut.length;e++)Xn(...Ut[e]);Ut.length=0}function Gt(){Vt||=(fo(qt),!0)}function Kt(e,t=!1){Vt=!0,Ht=t,e(r),qt(),t&&Ut.length>0&&queueMicrotask(Wt)}r.batch=Kt;function qt(){if(ke&&=(Et(),!1),je&&=(Le(),!1),Ae){if(J(p,_i,be),J(p,hi,xe),J(p,pi,B),J(p,mi,V),J(m,_i,be),J(m,hi,xe),J(m,pi,B),J(m,mi,V),J(f,pi,ve),J(f,mi,ye),u.width=ya(ve*q),u.height=ya(ye*q),y.forEach(({_el:e,_show:t,_size:n,_pos:r,side:i})=>{if(e!=null){if(t){let t=i===3||i===0?n:0,a=i%2==1;J(e,a?`left`:`top`,r-t),J(e,a?`width`:`height`,n),J(e,a?`top`:`left`,a?xe:be),J(e,a?`height`:`width`,a?V:B),Ri(e,ti)}else Li(e,ti)}}),ft=pt=mt=gt=_t=vt=yt=bt=ht=null,xt=1,Pn(!0),be!=Se||xe!=Ce||B!=we||V!=Te){Bt(!1);let e=B/we,t=V/Te;if(F&&!Me&&N.left>=0){N.left*=e,N.top*=t,Zt&&Hi(Zt,ya(N.left),0,B,V),Qt&&Hi(Qt,0,ya(N.top),B,V);for(let n=0;n<Ke.length;n++){let r=Ke[n];r!=null&&(qe[n]*=e,Je[n]*=t,Hi(r,ba(qe[n]),ba(Je[n]),B,V))}}if(K.show&&!Ne&&K.left>=0&&K.width>0){K.left*=e,K.width*=e,K.top*=t,K.height*=t;for(let e in Ln)J(ln,e,K[e])}Se=be,Ce=xe,we=B,Te=V}Xn(`setSize`),Ae=!1}ve>0&&ye>0&&(d.clearRect(0,0,u.width,u.height),Xn(`drawClear`),w.forEach(e=>e()),Xn(`draw`)),K.show&&Ne&&(un(K),Ne=!1),F&&Me&&(Mn(null,!0,!1),Me=!1),M.show&&M.live&&Pe&&(An(),Pe=!1),c||(c=!0,r.status=1,Xn(`ready`)),lt=!1,Vt=!1}r.redraw=(e,t)=>{je=t||!1,e===!1?Gt():fn(S,D.min,D.max)};function Jt(e,n){let i=b[e];if(i.from==null){if(it==0){let t=i.range(r,n.min,n.max,e);n.min=t[0],n.max=t[1]}if(n.min>n.max){let e=n.min;n.min=n.max,n.max=e}if(it>1&&n.min!=null&&n.max!=null&&n.max-n.min<1e-16)return;e==S&&i.distr==2&&it>0&&(n.min=Zi(n.min,t[0]),n.max=Zi(n.max,t[0]),n.min==n.max&&n.max++),A[e]=n,ke=!0,Gt()}}r.setScale=Jt;let Yt,Xt,Zt,Qt,$t,en,tn,nn,rn,an,U,W,on=!1,G=N.drag,sn=G.x,cn=G.y;F&&(N.x&&(Yt=Bi(ri,m)),N.y&&(Xt=Bi(ii,m)),D.ori==0?(Zt=Yt,Qt=Xt):(Zt=Xt,Qt=Yt),U=N.left,W=N.top);let K=r.select=ao({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),ln=K.show?Bi(ni,K.over?m:p):null;function un(e,t){if(K.show){for(let t in e)K[t]=e[t],t in Ln&&J(ln,t,e[t]);t!==!1&&Xn(`setSelect`)}}r.setSelect=un;function dn(e){if(v[e].show)P&&Ri(R[e],ti);else if(P&&Li(R[e],ti),F){let t=Ge?Ke[0]:Ke[e];t!=null&&Hi(t,-10,-10,B,V)}}function fn(e,t,n){Jt(e,{min:t,max:n})}function pn(e,t,n,a){t.focus!=null&&Sn(e),t.show!=null&&v.forEach((n,r)=>{r>0&&(e==r||e==null)&&(n.show=t.show,dn(r),i==2?(fn(n.facets[0].scale,null,null),fn(n.facets[1].scale,null,null)):fn(n.scale,null,null),Gt())}),n!==!1&&Xn(`setSeries`,e,t),a&&tr(`setSeries`,r,e,t)}r.setSeries=pn;function mn(e,t){ao(x[e],t)}function hn(e,t){e.fill=X(e.fill||null),e.dir=Y(e.dir,-1),t??=x.length,x.splice(t,0,e)}function gn(e){e==null?x.length=0:x.splice(e,1)}r.addBand=hn,r.setBand=mn,r.delBand=gn;function _n(e,t){v[e].alpha=t,F&&Ke[e]!=null&&(Ke[e].style.opacity=t),P&&R[e]&&(R[e].style.opacity=t)}let vn,yn,bn,xn={focus:!0};function Sn(e){if(e!=bn){let t=e==null,n=Ue.alpha!=1;v.forEach((r,a)=>{if(i==1||a>0){let i=t||a==0||a==e;r._focus=t?null:i,n&&_n(a,i?1:Ue.alpha)}}),bn=e,n&&Gt()}}P&&We&&ge(Ti,L,e=>{N._lock||(Ve(e),bn!=null&&pn(null,xn,!0,Qn.setSeries))});function Cn(e,t,n){let r=b[t];n&&(e=e/q-(r.ori==1?xe:be));let i=B;r.ori==1&&(i=V,e=i-e),r.dir==-1&&(e=i-e);let a=r._min,o=r._max,s=e/i,c=a+(o-a)*s,l=r.distr;return l==3?Ca(10,c):l==4?Da(c,r.asinh):l==100?r.bwd(c):c}function wn(e,n){return Zi(Cn(e,S,n),t[0],at,ot)}r.valToIdx=e=>Zi(e,t[0]),r.posToIdx=wn,r.posToVal=Cn,r.valToPos=(e,t,n)=>b[t].ori==0?a(e,b[t],n?Oe:B,n?Ee:0):o(e,b[t],n?H:V,n?De:0),r.setCursor=(e,t,n)=>{U=e.left,W=e.top,Mn(null,t,n)};function Tn(e,t){J(ln,_i,K.left=e),J(ln,pi,K.width=t)}function En(e,t){J(ln,hi,K.top=e),J(ln,mi,K.height=t)}let Dn=D.ori==0?Tn:En,On=D.ori==1?Tn:En;function kn(){if(P&&M.live)for(let e=+(i==2);e<v.length;e++){if(e==0&&z)continue;let t=M.values[e],n=0;for(let r in t)ce[e][n++].firstChild.nodeValue=t[r]}}function An(e,t){if(e!=null&&(e.idxs?e.idxs.forEach((e,t)=>{ae[t]=e}):Qa(e.idx)||ae.fill(e.idx),M.idx=ae[0]),P&&M.live){for(let e=0;e<v.length;e++)(e>0||i==1&&!z)&&jn(e,ae[e]);kn()}Pe=!1,t!==!1&&Xn(`setLegend`)}r.setLegend=An;function jn(e,n){let i=v[e],a=e==0&&O==2?ct:t[e],o;z?o=i.values(r,e,n)??ue:(o=i.value(r,n==null?null:a[n],e,n),o=o==null?ue:{_:o}),M.values[e]=o}function Mn(e,n,a){rn=U,an=W,[U,W]=N.move(r,U,W),N.left=U,N.top=W,F&&(Zt&&Hi(Zt,ya(U),0,B,V),Qt&&Hi(Qt,0,ya(W),B,V));let o,s=at>ot;vn=ka,yn=null;let c=D.ori==0?B:V,l=D.ori==1?B:V;if(U<0||it==0||s){o=N.idx=null;for(let e=0;e<v.length;e++){let t=Ke[e];t!=null&&Hi(t,-10,-10,B,V)}We&&pn(null,xn,!0,e==null&&Qn.setSeries),M.live&&(ae.fill(o),Pe=!0)}else{let e,n,a;i==1&&(e=D.ori==0?U:W,n=Cn(e,S),o=N.idx=Zi(n,t[0],at,ot),a=k(t[0][o],D,c,0));let s=-10,u=-10,d=0,f=0,p=!0,m=``,h=``;for(let e=+(i==2);e<v.length;e++){let g=v[e],_=ae[e],y=_==null?null:i==1?t[e][_]:t[e][1][_],x=N.dataIdx(r,e,o,n),S=x==null?null:i==1?t[e][x]:t[e][1][x];if(Pe=Pe||S!=y||x!=_,ae[e]=x,e>0&&g.show){let n=x==null?-10:x==o?a:k(i==1?t[0][x]:t[e][0][x],D,c,0),_=S==null?-10:ee(S,i==1?b[g.scale]:b[g.facets[1].scale],l,0);if(We&&S!=null){let t=D.ori==1?U:W,n=_a(Ue.dist(r,e,x,_,t));if(n<vn){let r=Ue.bias;if(r!=0){let i=Cn(t,g.scale),a=S>=0?1:-1,o=i>=0?1:-1;o==a&&(o==1?r==1?S>=i:S<=i:r==1?S<=i:S>=i)&&(vn=n,yn=e)}else vn=n,yn=e}}if(Pe||Ge){let t,i;D.ori==0?(t=n,i=_):(t=_,i=n);let a,o,c,l,g,v,y=!0,b=He.bbox;if(b!=null){y=!1;let t=b(r,e);c=t.left,l=t.top,a=t.width,o=t.height}else c=t,l=i,a=o=He.size(r,e);if(v=He.fill(r,e),g=He.stroke(r,e),Ge)e==yn&&vn<=Ue.prox&&(s=c,u=l,d=a,f=o,p=y,m=v,h=g);else{let t=Ke[e];t!=null&&(qe[e]=c,Je[e]=l,Ki(t,a,o,y),Wi(t,v,g),Hi(t,ba(c),ba(l),B,V))}}}}if(Ge){let e=Ue.prox;if(Pe||(bn==null?vn<=e:vn>e||yn!=bn)){let e=Ke[0];e!=null&&(qe[0]=s,Je[0]=u,Ki(e,d,f,p),Wi(e,m,h),Hi(e,ba(s),ba(u),B,V))}}}if(K.show&&on){if(e!=null){let[t,n]=Qn.scales,[r,i]=Qn.match,[a,o]=e.cursor.sync.scales,s=e.cursor.drag;if(sn=s._x,cn=s._y,sn||cn){let{left:s,top:u,width:d,height:f}=e.select,p=e.scales[a].ori,m=e.posToVal,h,g,_,v,y,x=t!=null&&r(t,a),S=n!=null&&i(n,o);x&&sn?(p==0?(h=s,g=d):(h=u,g=f),_=b[t],v=k(m(h,a),_,c,0),y=k(m(h+g,a),_,c,0),Dn(xa(v,y),_a(y-v))):Dn(0,c),S&&cn?(p==1?(h=s,g=d):(h=u,g=f),_=b[n],v=ee(m(h,o),_,l,0),y=ee(m(h+g,o),_,l,0),On(xa(v,y),_a(y-v))):On(0,l)}else Rn()}else{let e=_a(rn-$t),t=_a(an-en);if(D.ori==1){let n=e;e=t,t=n}sn=G.x&&e>=G.dist,cn=G.y&&t>=G.dist;let n=G.uni;n==null?G.x&&G.y&&(sn||cn)&&(sn=cn=!0):sn&&cn&&(sn=e>=n,cn=t>=n,!sn&&!cn&&(t>e?cn=!0:sn=!0));let r,i;sn&&(D.ori==0?(r=tn,i=U):(r=nn,i=W),Dn(xa(r,i),_a(i-r)),cn||On(0,l)),cn&&(D.ori==1?(r=tn,i=U):(r=nn,i=W),On(xa(r,i),_a(i-r)),sn||Dn(0,c)),!sn&&!cn&&(Dn(0,0),On(0,0))}}if(G._x=sn,G._y=cn,e==null){if(a){if($n!=null){let[e,t]=Qn.scales;Qn.values[0]=e==null?null:Cn(D.ori==0?U:W,e),Qn.values[1]=t==null?null:Cn(D.ori==1?U:W,t)}tr(xi,r,U,W,B,V,o)}if(We){let e=a&&Qn.setSeries,t=Ue.prox;bn==null?vn<=t&&pn(yn,xn,!0,e):vn>t?pn(null,xn,!0,e):yn!=bn&&pn(yn,xn,!0,e)}}Pe&&(M.idx=o,An()),n!==!1&&Xn(`setCursor`)}let Nn=null;Object.defineProperty(r,"rect",{get(){return Nn??Pn(!1),Nn}});function Pn(e=!1){e?Nn=null:(Nn=m.getBoundingClientRect(),Xn(`syncRect`,Nn))}function Fn(e,t,n,r,i,a,o){N._lock||on&&e!=null&&e.movementX==0&&e.movementY==0||(In(e,t,n,r,i,a,o,!1,e!=null),e==null?Mn(t,!0,!1):Mn(null,!0,!0))}function In(e,t,n,i,a,o,c,l,u){if(Nn??Pn(!1),Ve(e),e!=null)n=e.clientX-Nn.left,i=e.clientY-Nn.top;else{if(n<0||i<0){U=-10,W=-10;return}let[e,r]=Qn.scales,c=t.cursor.sync,[l,u]=c.values,[d,f]=c.scales,[p,m]=Qn.match,h=t.axes[0].side%2==1,g=D.ori==0?B:V,_=D.ori==1?B:V,v=h?o:a,y=h?a:o,x=h?i:n,S=h?n:i;if(n=d==null?x/v*g:p(e,d)?s(l,b[e],g,0):-10,i=f==null?S/y*_:m(r,f)?s(u,b[r],_,0):-10,D.ori==1){let e=n;n=i,i=e}}u&&(t==null||t.cursor.event.type==xi)&&((n<=1||n>=B-1)&&(n=Va(n,B)),(i<=1||i>=V-1)&&(i=Va(i,V))),l?($t=n,en=i,[tn,nn]=N.move(r,n,i)):(U=n,W=i)}let Ln={width:0,height:0,left:0,top:0};function Rn(){un(Ln,!1)}let zn,Bn,Vn,Hn;function Un(e,t,n,i,a,o,s){on=!0,sn=cn=G._x=G._y=!1,In(e,t,n,i,a,o,s,!0,!1),e!=null&&(ge(Ci,Ni,Wn,!1),tr(Si,r,tn,nn,B,V,null));let{left:c,top:l,width:u,height:d}=K;zn=c,Bn=l,Vn=u,Hn=d}function Wn(e,t,n,i,a,o,s){on=G._x=G._y=!1,In(e,t,n,i,a,o,s,!1,!0);let{left:c,top:l,width:u,height:d}=K,f=u>0||d>0,p=zn!=c||Bn!=l||Vn!=u||Hn!=d;if(f&&p&&un(K),G.setScale&&f&&p){let e=c,t=u,n=l,r=d;if(D.ori==1&&(e=l,t=d,n=c,r=u),sn&&fn(S,Cn(e,S),Cn(e+t,S)),cn)for(let e in b){let t=b[e];e!=S&&t.from==null&&t.min!=ka&&fn(e,Cn(n+r,e),Cn(n,e))}Rn()}else N.lock&&(N._lock=!N._lock,Mn(t,!0,e!=null));e!=null&&(_e(Ci,Ni),tr(Ci,r,U,W,B,V,null))}function Gn(e,t,n,r,i,a,o){if(N._lock)return;Ve(e);let s=on;if(on){let e=!0,t=!0,n,r;D.ori==0?(n=sn,r=cn):(n=cn,r=sn),n&&r&&(e=U<=10||U>=B-10,t=W<=10||W>=V-10),n&&e&&(U=U<tn?0:B),r&&t&&(W=W<nn?0:V),Mn(null,!0,!0),on=!1}U=-10,W=-10,ae.fill(null),Mn(null,!0,!0),s&&(on=s)}function Kn(e,t,n,i,a,o,s){N._lock||(Ve(e),dt(),Rn(),e!=null&&tr(Ei,r,U,W,B,V,null))}function qn(){y.forEach(Wc),Fe(r.width,r.height,!0)}Yi(Ai,Pi,qn);let Jn={};Jn.mousedown=Un,Jn.mousemove=Fn,Jn.mouseup=Wn,Jn.dblclick=Kn,Jn.setSeries=(e,t,n,i)=>{let a=Qn.match[2];n=a(r,t,n),n!=-1&&pn(n,i,!0,!1)},F&&(ge(Si,m,Un),ge(xi,m,Fn),ge(wi,m,e=>{Ve(e),Pn(!1)}),ge(Ti,m,Gn),ge(Ei,m,Kn),Oc.add(r),r.syncRect=Pn);let Yn=r.hooks=e.hooks||{};function Xn(e,t,n){Ht?Ut.push([e,t,n]):e in Yn&&Yn[e].forEach(e=>{e.call(null,r,t,n)})}(e.plugins||[]).forEach(e=>{for(let t in e.hooks)Yn[t]=(Yn[t]||[]).concat(e.hooks[t])});let Zn=(e,t,n)=>n,Qn=ao({key:null,setSeries:!1,filters:{pub:La,sub:La},scales:[S,v[1]?v[1].scale:null],match:[Ra,Ra,Zn],values:[null,null]},N.sync);Qn.match.length==2&&Qn.match.push(Zn),N.sync=Qn;let $n=Qn.key,er=Ys($n);function tr(e,t,n,r,i,a,o){Qn.filters.pub(e,t,n,r,i,a,o)&&er.pub(e,t,n,r,i,a,o)}er.sub(r);function nr(e,t,n,r,i,a,o){Qn.filters.sub(e,t,n,r,i,a,o)&&Jn[e](null,t,n,r,i,a,o)}r.pub=nr;function rr(){er.unsub(r),Oc.delete(r),he.clear(),Xi(Ai,Pi,qn),l.remove(),L?.remove(),Xn(`destroy`)}r.destroy=rr;function ir(){Xn(`init`,e,t),ut(t||e.data,!1),A[S]?Jt(S,A[S]):dt(),Ne=K.show&&(K.width>0||K.height>0),Me=Pe=!0,Fe(e.width,e.height)}return v.forEach(Xe),y.forEach(et),n?n instanceof HTMLElement?(n.appendChild(l),ir()):n(r,ir):ir(),r}$.assign=ao,$.fmtNum=ma,$.rangeNum=ua,$.rangeLog=ia,$.rangeAsinh=aa,$.orient=Qs,$.pxRatio=q,$.join=uo,$.fmtDate=wo,$.tzDate=Eo,$.sync=Ys;{$.addGap=rc,$.clipGaps=nc;let e=$.paths={points:_c};e.linear=xc,e.stepped=Sc,e.bars=wc,e.spline=Ec}var Gc=15;function Kc(e,t){let{ctx:n}=e;n.save(),n.scale($.pxRatio,$.pxRatio),n.translate(e.bbox.left/$.pxRatio,e.bbox.top/$.pxRatio),n.font=t.font,qc(e,t),t.guess!==void 0&&Jc(e,t,t.guess),Yc(e,t),n.restore()}function qc(e,{host:t,t:n,top:r,numSteps:i}){let{ctx:a,bbox:o}=e,s=St(t,`muted`),[c,l]=[o.width/$.pxRatio,o.height/$.pxRatio],u=a.measureText(`${n.count(i)}  `).width;Zc(e,t,n(`readout.loss`),{x:0,y:e.valToPos(r,`y`)-Gc/2,align:`left`,colour:s}),Zc(e,t,n(`chart.steps`),{x:c+u/2,y:l+8+6,align:`left`,colour:s})}function Jc(e,{host:t,t:n},r){let{ctx:i}=e,a=St(t,`muted`),o=e.bbox.width/$.pxRatio,s=e.valToPos(r,`y`);i.strokeStyle=a,i.lineWidth=1,i.setLineDash([1,4]),i.beginPath(),i.moveTo(0,s),i.lineTo(o,s),i.stroke(),i.setLineDash([]),Zc(e,t,n(`chart.guess`,{loss:n.loss(r)}),{x:o,y:s-Gc/2,align:`right`,colour:a})}function Yc(e,t){let{history:n,host:r}=t,i=e.valToPos(n.length,`x`)+8;for(let{text:n,colour:a,y:o}of Xc(e,t))Zc(e,r,n,{x:i,y:o,align:`left`,colour:a})}function Xc(e,{host:t,t:n,history:{smoothed:r,lastHeldOut:i}}){if(r===null)return[];let a=t=>Math.max(Gc,e.valToPos(t,`y`)),o={text:n(`chart.training`),colour:St(t,`accent`),y:a(r)};if(i===null)return[o];let s={text:n(`chart.held-out`),colour:St(t,`held-out`),y:a(i)},[c,l]=s.y<=o.y?[s,o]:[o,s],u=Math.max(0,Gc-(l.y-c.y))/2;return c.y-=u,l.y+=u,[c,l]}function Zc(e,t,n,{x:r,y:i,align:a,colour:o}){let{ctx:s}=e;s.textAlign=a,s.textBaseline=`middle`,s.lineJoin=`round`,s.lineWidth=4,s.strokeStyle=St(t,`paper`),s.strokeText(n,r,i),s.fillStyle=o,s.fillText(n,r,i)}var Qc=[.5,1,2,5],$c=8,el=.5,tl=3,nl=[2,3.5],rl=class{#e;#t;#n;#r;#i;#a=nl;constructor(e){this.#e=e}attach=e=>{this.#t?.destroy(),this.#t=void 0,this.#n?.disconnect(),e instanceof HTMLElement&&(this.#n=new ResizeObserver(()=>this.#o(e)),this.#n.observe(e))};draw(e,t){t.history!==this.#i?.history&&(this.#a=nl),[this.#r,this.#i]=[e,t],this.#s(t);let n=this.#t;n?.batch(()=>n.setData(il(t)))}stepAt({clientX:e}){let t=this.#t;return t?Math.round(t.posToVal(e-t.over.getBoundingClientRect().left,`x`)):null}point(e){this.#t?.setCursor({left:e===null?-10:this.#t.valToPos(e,`x`),top:0},!1)}#o(e){let t={width:e.clientWidth,height:e.clientHeight};this.#t?this.#t.setSize(t):this.#i&&t.width>0&&(this.#t=new $({...t,...this.#c()},il(this.#i),e))}#s({history:e,guess:t}){if(t===void 0)return;let{smoothed:n,lastHeldOut:r}=e,i=[n??t,r??t,t].map(e=>Math.min(e,tl*t));this.#a=[Math.min(this.#a[0],...i.map(e=>Math.floor((e-.1)/el)*el)),Math.max(this.#a[1],...i.map(e=>Math.ceil(e/el)*el))]}#c(){let e=this.#e,t=`12px ${getComputedStyle(_t(e)).getPropertyValue(`--mono`)}`,n={font:t,stroke:()=>St(e,`muted`),ticks:{show:!1}};return{padding:[8,68,0,0],cursor:{y:!1,points:{show:!1},drag:{setScale:!1}},legend:{show:!1},scales:{x:{time:!1,range:()=>[0,this.#l]},y:{range:()=>[this.#a[0]-el/2,this.#a[1]+el/3]}},axes:[{...n,size:26,gap:8,grid:{show:!1},splits:()=>[0,1,2,3,4].map(e=>e*this.#l/4),values:(e,t)=>t.map(e=>this.#r?.count(e)??null)},{...n,size:32,gap:10,grid:{stroke:()=>St(e,`hairline`),width:1},splits:()=>this.#d,values:(e,t)=>t.map(e=>this.#r?.fixed(e,+(e<10))??null)}],series:[{},{stroke:()=>St(e,`accent-pale`),width:1,points:{show:!1}},{stroke:()=>St(e,`accent`),width:2,points:{show:!1}},{stroke:()=>St(e,`held-out`),width:1.5,spanGaps:!0,points:{show:!1}}],hooks:{draw:[e=>this.#u(e,t)]}}}get#l(){return this.#i?.numSteps??1}#u(e,t){this.#i&&this.#r&&Kc(e,{...this.#i,host:this.#e,t:this.#r,font:t,top:this.#a[1]})}get#d(){let[e,t]=this.#a,n=Qc.find(n=>(t-e)/n<=$c)??Qc[Qc.length-1],r=Math.ceil(e/n);return Array.from({length:Math.floor(t/n)-r+1},(e,t)=>(r+t)*n)}},il=({history:{steps:e,raw:t,smooth:n,heldOut:r}})=>[e,t,n,r],al=.12,ol=.02,sl=1.5,cl=50,ll=100,ul=.005,dl=3;function fl(e,{model:t,problem:n,step:r,history:i,viewedStep:a,shared:o}){if(!t)return n?``:e(`status.making`);if(o)return e(`status.shared`,{step:r});let{guess:s,letters:c,pairs:l}=t.baselines;if(a===null&&(i.smoothed??0)>sl*s)return e(`status.worse-than-chance`);if((a??r)===0)return e(`status.nothing`);let u=a===null?i.lowest:i.lowestUntil(a);return u>c?e(`status.letters`):u>l+al?e(`status.pairs`):u>l-ol?e(`status.pairs-learned`):e(`status.beats-pairs`)}function pl(e,t){let{shared:n,model:r,problem:i,step:a,numSteps:o,training:s,single:c,history:l,speed:u,viewedStep:d,making:f}=t;if(i)return``;if(n)return e(ot(t)?`status.shared-restart`:`status.shared-no-list`);if(d!==null)return e(`status.viewing`,{step:d});if(!r)return``;if(f)return e(`status.making`);if(a>=o)return e(`status.ended`);if(a===0&&!s)return e(`status.start`);let p=e(`status.names`,{count:r.config.batchSize}),m=!s||Xe(u)<=dl;return c&&a>0&&m?ml(e,t,r.config.batchSize):s?hl(e,l.smooth,l.length,p):e(`status.paused`,{names:p})}function ml(e,{step:t,history:n,trainedOn:r},i){return e(`status.trained-on`,{step:t,names:i===1?`\u201c${r}\u201d`:e(`status.and-more`,{name:r,more:i-1}),loss:e.loss(n.raw[t-1])})}function hl(e,t,n,r){let i=Math.floor(n/cl)*cl-1,a=t[i-ll],o=t[i];if(a==null||o==null)return e(`status.each-step`,{names:r});let s=a-o;return s<ul?e(`status.flat`):e(`status.fell`,{fall:e.loss(s)})}var gl=[class extends dt{static id=`train`;static styles=o`
${a(Gr)}
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
`;static request=({made:e,step:t,numSteps:n,viewedStep:r,shared:i})=>{let a=t>=n&&r===null&&!i;return e?.settings.precision===`f64`&&a?{printed:!0}:{}};pointed=null;#e=new rl(this.host);render(){let{t:e,state:t}=this,{history:n,step:r,numSteps:i,model:a,viewedStep:o}=t;return this.#e.draw(e,{history:n,numSteps:i,guess:a?.baselines.guess}),R`
<div part="chart">
<figure>
<div class="plot" aria-hidden="true" ${Wr(this.#e.attach)}></div>
${r>0&&this.hasControls?this.#t(t):z}
<figcaption class="spoken">${this.#d(t)}</figcaption>
</figure>
<p class="when">${this.#n(t,this.pointed??o)}</p>
</div>
${this.#r(t)}
${t.made?.settings.precision===`f64`?this.#a(t):z}
`}#t({step:e,numSteps:t,viewedStep:n}){let{t:r}=this,i=n??e;return R`
<input
type="range" class="moment ${n===null?`now`:`past`}" aria-label=${r(`train.moment`)}
min="0" max=${t} step=${Math.ceil(t/200)}
aria-valuetext=${r(n===null?`train.at-latest`:`train.at-step`,{step:i})}
.value=${String(i)} @input=${this.#c} @pointermove=${this.#l} @pointerleave=${()=>this.#u(null)}
>
`}#n({history:e,step:t,viewedStep:n},r){let{t:i}=this;if(r===null&&!this.hasControls)return z;if(r===null)return i(t>0?`train.drag`:`train.no-curve`);let a={step:R`<b>${i(`train.step-number`,{step:r})}</b>`,loss:i.loss(e.smoothedAt(r))},o=i.parts(r===n?`train.shown`:`train.pointed`,a);return n===null||!this.hasControls?o:R`${o} <button class="link now" @click=${()=>this.store.stepViewed(null)}>${i(`train.latest`)}</button>`}#r(e){let{t,hasControls:n}=this,r=n||e.training||e.viewedStep!==null;return R`
<p class="status" part="status">
<span role="status" class="now">${fl(t,e)}</span>
<span class="next">${r?pl(t,e):z}</span>
${n?this.#i(e):z}
</p>
`}#i(e){let{t}=this,{step:n,numSteps:r,problem:i,shared:a}=e;return R`
<button class="link bring-back" ?hidden=${!e.previous||e.training} @click=${this.#s}>
${t(`train.bring-back`,{step:e.previous?.step??0})}
</button>
<button class="link extend" ?hidden=${n<r||i!==null||a!==null} @click=${this.#o}>
${t(`train.extend`,{count:tt})}
</button>
`}#a({step:e,numSteps:t,seen:n}){let{t:r}=this,{printed:i}=n,a=R`<span>${i?.join(` `)}</span>`;return R`
<p class="exact">
${r(`exact.note`)} ${i&&e>=t?r.parts(`exact.printed`,{names:a}):z}
</p>
`}#o=()=>{this.host.session.focusControls(),this.trainer.extendTraining()};#s=()=>{this.host.session.focusControls(),this.trainer.bringBack()};#c=({target:e})=>{let{step:t}=this.state,n=e.valueAsNumber;this.store.stepViewed(n),n>t&&(e.value=String(t))};#l=e=>{let t=this.#e.stepAt(e);this.#u(t!==null&&t>=0&&t<this.state.step?t:null)};#u(e){this.#e.point(e),this.set({pointed:e})}#d({history:e,numSteps:t,model:n}){let{t:r}=this,{length:i,smoothed:a,lastHeldOut:o}=e,s=n?.baselines.guess;return[r(`chart.label`,{step:i,numSteps:t}),a===null?``:r(`chart.label-training`,{loss:r.loss(a)}),o===null?``:r(`chart.label-held-out`,{loss:r.loss(o)}),s===void 0?``:r(`chart.label-guess`,{loss:r.loss(s)})].join(` `)}},tr,Nr,Qn,wn,yn,cr,Bn,Tr,yr],_l=new Map(gl.map(e=>[e.id,e])),vl=e=>_l.get(e),yl=()=>[..._l.values()],bl=[{name:`view`,type:`string`,default:`train names`,about:`What it shows, one or several of the views`},{name:`text`,type:`string | string[]`,default:``,about:`A list of one's own, a name a line, instead of list; as a property it may be an array of names`},{name:`src`,type:`string`,default:``,about:`What to begin with: the URL of a saved model (.safetensors), or a link that the page's Share gave, whole or from its # on, of which nothing is fetched; what is written on the element itself counts before the link's. Where it cannot be had in time, a new model is made instead`},{name:`model`,type:`string`,default:``,about:`Elements with the same name here share one model, made from the settings of the first. One that joins later shows it as it is; of its settings only those count that no other has given, and that discard no training`},{name:`theme`,type:`"auto" | "system" | "light" | "dark"`,default:`auto`,about:`Colours: those of the page around it, by its color-scheme or else by what is behind the element; those of the reader's system; light; dark`},{name:`controls`,type:`"auto" | "none"`,default:`auto`,about:`none: no buttons, sliders, fields and settings; what is shown is a picture that lives`},{name:`autoplay`,type:`boolean`,default:``,about:`Trains when it is first seen`}],xl=[`train`,`names`],Sl={...Object.fromEntries(Ne.map(({key:e,live:t,default:n})=>[e,{type:typeof n==`number`?Number:String,attribute:Re(e),...t&&{hasChanged:()=>!0}}])),...Object.fromEntries(bl.map(({name:e,type:t})=>[e,{type:t===`boolean`?Boolean:String}])),text:{type:String,hasChanged:(e,t)=>Tl(e)!==Tl(t)}},Cl=e=>e.toLowerCase().replace(/[-_]/g,``),wl=new Map(Ne.filter(({key:e})=>Re(e)!==e).map(({key:e})=>[Cl(e),Re(e)])),Tl=e=>Array.isArray(e)&&e.every(e=>typeof e==`string`)?e.join(`
`):e;function El(e,t){let n=t[e.key];return typeof e.default==`number`&&typeof n==`string`&&n.trim()!==``?Number(n):n}function Dl(e,t){let n=(t??``).split(/[\s,]+/).filter(e=>e),r=n.filter(e=>!vl(e)),i=[...new Set(n)].filter(e=>vl(e));return{views:(i.length?i:xl).map(e=>vl(e)),complaint:r.length?e(`attribute.view`,{view:r.join(` `),views:gl.map(({id:e})=>e).join(`, `)}):``}}var Ol=e=>e===`text`?`list`:e;function kl(e){let t=Ne.filter(t=>He(t,El(t,e))),n=new Map(t.map(t=>[t.key,El(t,e)]));return e.text!=null&&n.set(`list`,Tl(e.text)),e.src&&n.set(`src`,e.src),n}function Al(e,t,n,r){let i=[],a=Object.fromEntries(Ne.map(n=>{let r=El(n,t)??n.default;if(He(n,r))return[n.key,r];let a={name:Re(n.key),range:vr(e,n),value:String(n.default)};return i.push(e(`attribute.range`,a)),[n.key,n.default]})),{nEmbd:o,nHead:s}=a;o%s&&(i.push(e(`attribute.heads`,{nEmbd:o,nHead:s})),Object.assign(a,{nEmbd:ze.nEmbd,nHead:ze.nHead}));let c=Tl(t.text)??null;c!==null&&typeof c!=`string`&&i.push(e(`attribute.text`));let l=typeof c==`string`?Yt(Rt(c,a.blockSize)):null;l?.refusal&&i.push(e(l.refusal.key,l.refusal.slots));let u=e=>Object.fromEntries(Ne.filter(t=>!!t.ofModel===e&&r(t.key)).map(({key:e})=>[e,a[e]]));return{complaints:i,cuts:r(`text`)?jl(e,l):[],requested:{...u(!1),settings:{...n.settings,...u(!0)},...r(`text`)&&Ml(l,n,a.list)}}}function jl(e,t){return(t?.notes.filter(({key:e})=>e!==`list.empty-lines`)??[]).map(({key:t,slots:n})=>e(`attribute.cut`,{note:e(t,n)}))}function Ml(e,t,n){return e?!e.refusal&&{own:e,list:`own`}:t.list===`own`&&{own:null,list:n}}var Nl=/^(class|style|id|slot|part|exportparts|hidden|title|lang|dir|role|tabindex|is|nonce|inert|popover|draggable|translate|autofocus|accesskey|(aria|data|v|x|ng|_ng|svelte|astro|item|content|enterkey|input).*)$|[^a-z-]/,Pl=new Set([...Ne.map(({key:e})=>Re(e)),...bl.map(({name:e})=>e),...wl.keys()]),Fl=new Map(Object.keys(Sl).map(e=>[Cl(e),e])),Il=(e,t)=>/^on./i.test(t)&&!(t in Object.getPrototypeOf(e));function Ll(e,t){let n=t.getAttributeNames().filter(e=>!Pl.has(e)&&!Nl.test(e)),r=Object.keys(t).filter(e=>!(e in Sl)&&Fl.has(Cl(e))),i=Object.keys(t).filter(e=>Il(t,e));return[...n.filter(e=>!/^on./.test(e)).map(t=>e(`attribute.unknown`,{name:t})),...r.map(t=>e(`attribute.misnamed`,{name:t,property:Fl.get(Cl(t))})),...[...n.filter(e=>Il(t,e)),...i].map(t=>e(`attribute.unheard`,{name:t}))]}var Rl=[{controls:`input, select, textarea, [contenteditable]`,keys:/^(?!Escape$|Tab$)/},{controls:`button, summary, a[href]`,keys:/^( |Enter)$/},{controls:`[role=application], [role=region]`,keys:/^(Arrow.*|Home|End|PageUp|PageDown)$/}];function zl(e){let[t]=e.composedPath(),{key:n,altKey:r,ctrlKey:i,metaKey:a}=e,o=a||i&&!r;return e.defaultPrevented?!0:t instanceof Element&&!o&&Rl.some(({controls:e,keys:r})=>t.matches(e)&&r.test(n))}var Bl=class{#e=new Set;end=e=>{let{type:t,code:n}=e;t===`keydown`&&this.#e[zl(e)?`add`:`delete`](n),this.#e.has(n)&&e.stopPropagation(),t===`keyup`&&this.#e.delete(n)}},Vl=1e4,Hl=6e4,Ul=4e7;async function Wl(e,{signal:t,silence:n=Vl,deadline:r=Hl}={}){let i=new AbortController,a=()=>i.abort(t?.reason);t?.aborted&&a(),t?.addEventListener(`abort`,a);let o=performance.now()+r,s=()=>i.abort(new H(`no-file`,{key:`problem.file-late`,slots:{src:e}})),c,l=()=>{clearTimeout(c),c=setTimeout(s,Math.min(n,o-performance.now()))};try{l();let t=await fetch(e,{credentials:`omit`,signal:i.signal});if(!t.ok)throw Error(`HTTP ${t.status}`);return new File(await Gl(e,t,l),e)}catch(n){let r=i.signal.aborted?i.signal.reason:n;throw r instanceof H||t?.aborted?r:new H(`no-file`,{slots:{src:e,why:r instanceof Error?r.message:r}})}finally{clearTimeout(c),t?.removeEventListener(`abort`,a),i.abort()}}async function Gl(e,{body:t},n){let r=t.getReader(),i=[];for(let t=0;;){let{done:a,value:o}=await r.read();if(a)return i;if(t+=o.length,t>4e7)throw new H(`no-file`,{key:`problem.file-endless`,slots:{src:e,max:Ul}});i.push(o),n()}}function Kl(e){let t=new URLSearchParams(e.replace(/^#/,``)),n={},r={};for(let e of Ne)Object.assign(e.ofModel?n:r,{[e.key]:ql(t,e)});return{...r,settings:We(ze,n)}}function ql(e,t){let n=e.get(t.url)??(t.formerly?e.get(t.formerly):null);if(n===null||n===``&&t.maxLength===void 0)return t.default;let r=Object.entries(t.urlValues??{}).find(([,e])=>e===n)?.[0]??n,i=typeof t.default==`number`?Number(r):Me(r);return He(t,i)?i:t.default}function Jl(e){let t=new URLSearchParams(e.replace(/^#/,``)),n=t.get(`weights`),r=Number(t.get(`step`));return n===null?null:{weights:n,step:r>=0&&r<=1e6?Math.floor(r):0,letters:t.get(`letters`)??``}}var Yl=/^\??[\w-]+=/;function Xl(e){let[t,...n]=e.trim().split(`#`),r=n.length>0;if(!r&&!Yl.test(t))return null;let i=r?n.join(`#`):t.replace(`?`,``),a=new URLSearchParams(i);return r&&Ne.some(({url:e,formerly:t=e})=>a.has(e)||a.has(t))||a.has(`weights`)?{requested:Kl(i),shared:Jl(i)}:null}var Zl='(function(){var e=Object.defineProperty,t=(t,n)=>{let r={};for(var i in t)e(r,i,{get:t[i],enumerable:!0});return n||e(r,Symbol.toStringTag,{value:`Module`}),r},n=class extends Error{constructor(e,t){super(t?.message??e),this.name=`EngineError`,this.code=e,this.problem={...t,code:e}}};function r(e){if(e instanceof n)return e.problem;let t=String(e?.message??e);return e instanceof WebAssembly.RuntimeError?{code:`trap`,slots:{message:t}}:{code:typeof e?.code==`string`?e.code:`unexpected`,message:t}}var i=`H4sIAAAAAAACAzxTaZqrOAz871sBIf16bqFM3EGRkfm88A33Ya7QF+Bir4TpJYk3bVUqdSRErg80HXuaj93d3tis7G6yBTvmQim628o+C7mxZjcsC0+U3tXdm809IMJcE7te32SHRA8mTaSF3FCuiH1mEXsehFi9uhvngtDRrqK5ldO5JsKTCq6mwvAv8TTvHl712LPr439IER+b656JXvnLEjxd5znBXXwzCgw4YjUhB6Jl7MfihY9v1y9shfd5idHd9UzUEo/vaD4rX0V3X4znLUdF2pQzue6VWJ9PCm6o+nzQv2I1z4/jO3jXTUQvlL/Q5X9ffQaZyTByqLFEgx+MXw4wrGrLh84Eg8Ai0Y0nN+F8zhXXMyt+VShTmAECIRItPxyWUtE0WikUOJSTzUK6HDsQDnWKlqoh/KhxJndf6pMyKqsxMVJclQ5rbST1nsVAk2QUI8YUcuuLMni08OOxn6iGkFkFq5Zi5aeZVBERDVP2M3ZVhKCdUwefv3libkB69ng/pQQnutrNKRqwAcHEgq5em/lg0VYia3IMgScyQcZwZsjmCgdrHyxLFmRDX1goW0XcYkK6JrFtkg2ht5/IK+vLu/7YZ+8vqXye0v4nQS1/AquCt5Z7+N6msuGtY3heAYrpR4hCy3POQpivas4SAacYZ0sTcz9TMSBKCZev438AR6qhnPLM0TxtBpMdy7E3lkbxWWp2YxutHk2PrntTm6r4yIWebmy6HwL9tlapTV4fQWatsPVWE7c2ja2kcYnTm+AHR5DTLo1KQPcaQSZd3AwTqdbcph8dIuuNqf4CvBrF67FfFsbrzzyNGRd/Whw4tDm8ocm2fujiE9bPYzerzKsJQxCIyKR67AETKUTC58CMUu06GZjRGntXbAqrUF2qWgZD79v0vaP+ao3wEiV7e/jbhZVgN67jwLMl3jLHQMZ8LZibHwlqxveZvkIukIsNCwCVvL91J7YEYSlUFTXbV9AuS/668iShPC8LO9bTbvxoXEqYY4kziMH1whWhEim4ZhjsCWGlE+X5+803IdJayXMJySZ0qd4HZdVGkVJCuG2glD7qsaOsqV06Fj3plK6ddd+j0UiXgb/E/tp5ptOjEYQM8MGDSo3Yl8bKJmPzcncEoTUdL6ruxAWpFHaame38w2Vl2MVAHDhXfW5IAcCZGTtCAKsVFLOaEfSaRnggO0S7YP4YrC//aGNMXtiKLgNvM/Cr296dFcGO1XM25kkVj4KKPA2upQzMosVYy8iZ0QckTMawEub47KGArMVqw+hsD64E5wOtyse+JbbqV8FGJhpro7Y8c+AdWlYM75eh1PSjjtg3q/gMVQPWmm4lehfm1hBQYUohXH0IVgijci5++5M9w77VlGdqkLpLxQT6Eu49eB63PmpTJCjOJZIDSql0ODKbQaaqbrNOVmnkVAsk9jRGGWUjVTnUerVG804W4HqwjNeWMO2qK4ul0DIKsINy/1WEdCz1CSA1oaKoUDqKUYv1WkVMIQETQvyB9WMWeWGgeU7GL3XRfuleObMYN5XOKWwCxVR2nUyqn7+WJ5m/7wwI5hyKFeT3nlv8/sIPoCzH69+U0JKvVwI+3xLRw2Xr2kHFZ0jmzUdUGJWbpm0Yo+gHGT1b8jxR65kstHi4lcqxmSG4n7pAV4GMDuD1rkGlRkIv6xx61PliCI2Lh5NORhMKfx/ORcinBMJ4D/NK/52h87gfwChePPLRtJEnxlJmNyfLW9tgC9H9BtKzjf3gJqRLfkh/gDDyPVPKAFGIHX3BAnVa7HJKj1DUX2WebFpkpIT+AEYPktlYMvq/mghUltHBc8a4S6anlPxu4DtoE9QPieNMhIS19K7INrcRf1V7iLeT8JOXJOol3rVZ/5+D0LsD8majurmIvGVIjD6AYxzGAP9VEvOxwbtE9VAP8tHL8mCuIRA2YAv7rJSuwlBchEdR0SglQHyD0QSWkY2RFiV46u2H4aihjksmC9vd4alwc9g4Rp+4ePkxhgSNUPbjWBfx/uSyeXT0tfaZhfBSLC3UfcfN0HZzTqqqOMJqZoZSwjUHaBJWO70s9Wt9qIVtk4kMGady7GdbnuTV8Int908FRbr9dBX88TJVv/1qzFshTA5R/wyUyjosO7Z00ZqDET//O4ILQg7Fh37s54mfhj6RVxz5iUhO4WqakeGuarbsbIRi15apRUxhdNNdGNgHKViVNFsOk+6P7r4itRQ+XyizPUMHM8Wo1FRZLeljGT9TnEibhYUMc9dFcJp1c6Ii9N5zLd5AcTy+j+RyOW2oT9pI7zaAm2qFvj2Jltu+U7cd2iwGHscVhstbYd7FmptAn3ULXBRroHewd9U1VSXEAUQ1wm4q6+joDBh8b2xG99D691cLGF7tB7XjITrFD+snTkfwGhPxfzEuRfZwrwCNgTd5+HkH5xXXAoQicw1bolXQh+PazrXCdtA6sc4EbreaN3E4Pclk2UP6o7zx4CvzVnrTowKN1te0H4S6AAOwFZ/PXiuaAsOOCfiV3C3Qj5dY2La/y6I5P5FBifg+ijJgiUu+rmaFQYJkJykBcDT3iiVwNSu6YbYRgAnaElIE8tPU1bUMr/nzYVwKzp1qsQFontJimDrjPvhuPVFomkC6HcIa0RbmFLQ47oYvZ4HYrTShuY46A0/lgi9MRnv4rO3PEmcxc5wJ2SxTTb+FZdlaNb/UcME/DFCJAG2qMgHD2y+ri9jXJffOZsUGeINXBZ1uw+vbj70rtXuMutVlD3xdo39wls7l6cNQ6+irDPNHXcfwMaq+OxgR8AKdijhb3l8Fhz+TM/mFx+idBK+g22Bst5eLh3S/l9zgubDkoBVohPkPQJ/sEH0q9z7K/dd5vwsBSpqXAr7YNwAyNFaI581hxi0WwlF1/nldURx8p9kVT+6dPz/n7UGh70b/aofqtDwXhImW3NeD1fykMopghyKe2RhYz+HeQbb1TkvquODe0FTAaYWVSNkaTeDNSDsI3Cn9VO8HHXmheSwI3Qyf5xKKVTRaDtKVEj2LF9CAQcVlU9m852u2QfDjHFebP9tLMyHag6DRaKMfpHdK1rxr1xsgDMMmyMXbu7O99ME0Q0Lb/bDKxvpStVP6TZitJ3+TZWl9rBMk60xH4nUm1xcGLgyd7DythYXQ3BjgCn9YBQ/p5jcaEpQ3az46PeB24KmaaQTr7OuWKszd+bjwXG2HTwzDjgZgNoe0IFNgtB0qPYBFyC+spPpPt8Y14yofP3YBlAk+TLXPGNUPq90929CRRYTETHYd3derY5kGi+rce0rk2L4AKbu2o22B02wZd1FOw2dyFG4NfB/NQdV/+nvV3N520kobWQe7nkUq6Dd4c8/JGL2qMeZsi4uL/dC2kdtTt1oAIUa83g0aZz6JrPe9D1xZoSEDzSA+uF24uttyI+o016mtFRQZTnlhU3tvb6VCs52AjCp4+0ARegSqmUN33Vw8q76qIItlgqHqEO8WMmhL1OG6iYc3wQqG5kWddVXMY6xduERTJ1VBciAk91Zoo9GGdS3PpWCzuYaRai9vfNcbiQVJRvj+w6gRlIlgxlINhemjsOvb/C+wh7zpa0FcupasieCDLlT8Zfj1++8nhBtMKwxGmAbn7T+hS5ifvb0SHy/8I3NmxXF3SpFqG+Ev/U+zuYSmhimc+qCvpYFPbf0EpoQWep8vwL//Z3x1ghZpnw7MQsQVef8HVgVYC3UYAAA=`,a=`H4sIAAAAAAACAzyV+43jPAzE/3dXsfO6+6qgz1pHMSwdFAuLpIetZOtIX9/8KN8C8UsSyeFwyBxstMctltgNccndsVg31K6f7M8tdv1sKXdDWG171O6YtaXFOAY+h5txOMuS58O0dY+zPezTuqM25UIOl9gdV+v6RYujgnXnFLpTLPqMM0dPi74xSbpKSN3xYYuWbzJUHL0OEX+jYVNqklMhXk3bOgaSJWihG8An5z1b4FDok0zvupb60OIa8dUnW+OrKmA33N9f3ZCMIH9bynm0yTgnt7pWGWfY2XLXF8OV59dAPM1h5AU3cWqQ+ofN9lR04OmcvJ5ny4pxdtvz6pGOLJB/5etc9CWMVy+HyN1ZPk06MdtSxyymbNbX04CUPd+HLijqNyO5UOylEFqvs3IBKNmnVtgeyzEIuUh6ySBh7Y/DaGlSEseZ7RvpFPjrw9+/lZIb3nV9EE17m5PyUrn6mpZnbu9HGfbvr7sc/qFiyRkRz3HUm/Ic614ar8mcRQZ5B0A2thTPMxfi5/u71Tg/hOqZ4Vd1G7Iz9P76ED3JFPVbYQ+TeZA5iyFBiKSZZK+9yx/PaAtCaVFmvfgDhIPFOLi6BgK73MIPHi30At6k6vlOWR860BzMmZLL6aKDshlmK/igCnmJRCaq7EpcM+IAvep1R8KD9r/97fBRef+HdaJVTpAuz3oon1OYWJpC0QMlzbKgac95U9Kq/yXpmfIan2CniRzjRdsXhKc+1wEYfcLhpPhIykWIU15k2iDAgZggBjJXeJaJA0nNPaLNQiZnnPANDtNTLmRtF+1PGREr8PX9JYWdia5UdF88OhbFkGkdI0gm2wJJrgYeHfm1ivqzt8pANCGjo72sUEXsuDeWF/FJBxxmeZjfXyU2aYaSqZW2XTf505KKiqyoVqL78XhT9y55qW0+nMVoUFQBks2N6rtYtrAqsPutnBv+pdNLf5MeumefDvUORwKP1NQXcaHnWhMLsQdZLW0WCXYTQSVX5+uMklEDrTozk3KjRnPu8q+RqkuFaiwVC2ggII23GqLZaW4jqU3z362aKUcOX8iuzd0tp70Ba/FCrgTxCU0DBm4J3tAILTqUFn5nP1JFxRkaOFfGJW+syhTgw0bsMVOV3EboQ3uR+QgaFc9+dLFr6yoCemIPkcp9tiG9RJAwnkpsI3YgBs/ApJjRoM0kvEpDSfW4KkAbRFdn8hqkpetHJYxeaOc06ayyu+7N8R9E/E586IkYa6mrTFelQCosSKgO0xbth+5XfmWdyM7plb0to/7Ve5m+K2K9YYbby2Rw50JBGtC0BqbYD7NDan8BwQcLtHtb0UisbzQKBJs+M2qg1R3emb9ROR29U3Zq2ykv0tkpHhAHga5MEM5zcg1Iok0MBf2U5lwXLxjoM3Nzh7eIOkSDJjAZUpsjMwg0ye987Np0F0V9UOI+DYjm0NcakeWITiCvl7+5dRN11Nn27/2hC7rwSkyf+DfzZjtEcElP7Y+8Kv/oY5z8b9YGaGyDRcSvWbMlLvimMwmv9rrpggiaA/NJ+eo3Gw4F6Ba010cEt/9p3xuNmSK3MfhSBntfVHK5v7+jBKvqq7//b8qMkls3riD6/3YlUQLl7IKqh+BBKGJeQUSpqD14Jf7MEhLvK3NOX1j6sJ2IBDFzp2933x7EbUpZx9d92bdmiw1VNhR90Bg1d9H4wf3WUPIrdghJsFG7TRsFii/Sy32qRsq9bTtpOET8E+TJVqFKm/CD5fP2mIdX2p518UIsnB8rEqyg3aLHtcEZZVsbf8BN6H/wayCIXxs1g2xDydTbTMoS+xuDXjajRM0AWFCEduyPsoFtwvH04gi3/aqMUnr21rI8N3fvSIIsperymUBvjXPUHx1UA313NhnpBkrYcc3PgdEVW+ZPWpfnvvEcjTjd5a0Ro3orLxqY3Vt3V+NKNVzO8A57Dx0KM+wc9cz/52wX3vPwNgvztoj0HOu7DItmLJfXHS8Rvfhp+/8cOV+3KFFqza4eEdDK+UnigLBXXUGbRYsMzpqpAaYK6gW/i/7RY7jrDq69eDm+MVXMC4vLFaNqf7ga36uuc6Z7GOhgn9GjdFUxCZYbddnf+VIvSWj6GS/llzsZwx3q9/OvQ5eeXfQw+RgPL8fjOESZcJr/wRM9iUnhXKnTti8NjLHTG95JOnzZVwB59Po5jmcb1zc0lVX/Qq2H/cdZHXBnC3rU2Suu6ZnKQUdwGaX4UD3n2vE34vv69pM0FV0tNR8gq71vo+WJr1JBxMI4uBHtjS4TiYFTjPv7nvWLogwSMXd+GzS7IKzUNw0ZPDZqcItXSfc9yZqDINCtUy7X/cI/eS9sdraRX8dY0SkycbuEx+bNT2lvAdYs6qr041HotClr4DiBDc8PbIRtoTw6xzEuUBqHvTljZT4eZGa4K0e8znGgMa4KYpU4OO1KD4PhTHQXYN3haVxXiYyNn4J+m2dpKyqd9wcFq21fNl9rjM6m4ou/hs8cs5SS3vcwhsS/BR86KY5DG4e8/coAcG2AFLsDqpToKVKvkl3Z/tYKY6re4ns4ghv166K2eyJVk644d9eMNQau2lnPAVbpMk+F0Xc+UOFBOtiRaEcpCJ81c7546UlbB+yxfWwoBrkPrfuK2UGtxC9CBbWPeNHg88W1h1cb2iv5Hwb9F7S/zVWZeKVyocdgfQ8sz5qCfYptGHl2zrZeqzOUjMx5n26tc1i8cFxoGbOZMczTvOSQYYODzq4WEbUbI/brLL4FFoiyNlgi/LQaG+eUccoDO2/9H+HAdlt1+DmEIIUJlnMrq67aOBs5hiAm6ey4lexemGxNb43v/wi2O4wjSfixftZtAQxjd7gOggww57X3LMYX4WH5ZgDL4fIbb9JLwbxpR9vK4Zy+VXCLgIb+xE4XO9Jeo84RLZsZpxMcaeVDf1QFEWJulkCe3HAaT2vwlEzAprdDeBkY8aEnxjAH7g1UQ0BOnZrTKBtHMVJShevUfysM1sF+3t3Oz4YZGTi4l22vgqot5+5XuqGn1ZSjL16Khj+O07410MO/e2nxN+6xSGTv3SKIR/oFZx8ydbuYJb66si/cprjzxSdPxmYWCvR616/fe7XN5BY+Lh225z63vpt0yC1nJpiZsX9mh0tY4EzUA57X/sE2r0s/33PH0zb3s/0j4vvCyVmb895W/wLubUxg7jTAL22XGgpH5e6X68SfsSM/4JcgGPrQ+fhWPTzkkXs/DX3YTxY+Hqg5qRt32ryseiQ8qjhCDmf+wjbeDCRcn+3ZfvKKmNmXGxTvWuCNwHOPMWL2o11tESxcS2uX5KohadH3kGCAmnjIMQKsXisIde6kOlOU4TA6WUC4E3MBJ7WVcSg2IFoD/AgTphnl2A+nMICFkpeiiKHd2xSpedyn2TrNyzF+JZc88sybicoBHXvnVr4rR7bR3DcPjLp/DbDN9oAzFjmj+8wfD6vzBlT/k+kmyqNz30kjAFRh+uox0HYaKH+0Yqh0mCvxFLf+zz01D2Iy/IoNhVfMneaRzRUXH/aodxUVFwiHZ/kxpBOH2SbNsnpFz8DkvISnNX2VrlKAydGjrOVAZ00awmUvnyp2kqA5oK8c/K5hu7nCFH4ePXirr8HPvGuMZAbKn+7lz345MPW1uwZM2Xs8JZ/HOpSLC5LEH+K8GbRCOWhEuQ7ZZ6dn4l+Y/fpnZCNU8XqIXP2P0+zKpV34lYTXselTx09ozwQkktov7dxdNHGKIHYx1L5smaAX+ZATx7dfv1nFCaE/65mGFYX+/btt4uCFnyRnaLc09NJ+/w4DrFg4zugWX3JuS9+14nj++8+FCg4f9vI9SmRqN76l7wB2ne0ZcEP20yw340O+ZynzkSWWcJYnWHYNS+Zx8L2GKZgMzSLMgLFN1BAKfeinc1UuI+EwhUYoM/Wmucmf5Afjd+8aMDFu8nHiefiwzNjXNQETm+n/CWd22tcj5QQQTkaPlTp6z4GT9LYltqhk+VTDGyWZV6HGD1Lz084lj28/Kspvdh3kSV9fz7LJx3VNJsDSrymhKhfBAlJXBRyz/ty5Qr0OQzOtQ5uNL3SskEQ0hu9t7tA6CnPXAHyJ6yd5x8PvGZQ+dNJaYnYztwLwHbIau9OsZHeJVzCsvxUTKnWn2w3mbEsNNxMI75BcuSrZrw007KG+ckpPf2Uoc1jKQ0zj750MR7B1+P1YYDsliuXtVoJ4KxgquGRG8Son7kmylN2MyFWiGsZ+ZmoZqh2ezfG/OVBka+uuap1L5cpH+HLTxKSLySfpHnFtNS6TTu972vRmSLd0fHNrQuQDD1z77uSAJ5zTMstgjbHfym0NWki5y6JB07gvJCICapddHBdQSD4qVk0s8CqbJBuZvGjjWeOU9E0vdeYJH0uOP2989L6zIgroPJbaH3HEKyeIHWNEYPcDB7FX9PHppzc/5BlVX+lJj4oDhL7z4LhmIP3nGgQnyFZ3Gk/WSu9Uln9OyQj/TQ2eML9UmM4jgNPkDip6DnvNNJFfFaCOILaB1C+/rrdgpE86mFsXygcvkChlx7Vyjon0E5B4sKyTrzslLZzBoBZkuly1jM3kY0j+sbMv85Rz19uROZKG3qMWpmJHDvKac8YmPE9Ev297riHIMO4qXEk8jVtxi/dQbdGTmilpJ1R0/30waSbclHndl1TsbOATFiufNtROxoDiWeDIpOy3cgAzxDfj7jLojvPdAZeR61+dePJzdGz931+vcmxOYKer4nt4c8D413pRf3b4YKzMw2sKE+xnZDq/Cms+8rWpfgRWUWpjN2OKaiYifIxiLFXlMm7xGjtG+wqqjuHS+W4t/Q9lWVjdnHv7qDRaikjKWI37po4JNu7UHshU40ky6yv0noGc59vea+y/lnNT5DPWnGaF6KiuM7gd1QzIHXOc80BITP5U2RvjzJ4DletmkCe6yujr0WQXRyMTvibXBWJnPt8rN06SklvQqYmal+Ou41/ho2GvcJnf+CPMlHShIPvvzJzqV1Loc3n8OjCGmOhvLl75wnjgd2khzsx0ldTGmcYBU4yaX+uyTdD4lfJ3+fQfTlxCT3tuTBPdGfN64p+7jsYcoA/aiWwqjz0u2iYZQoPhdWPY1f55HFdmsSTlsHw66UyyssUsgUeW/tgcutViUTLNh9sSVIFlRfWet1dZxjcC0zk9xs74sIKxtNf7mPXC7hSPMNSN8kxlKdMRlOauO9Y+Eaett6KoxxWmWlcFSVXHbXaVMQEOYV5BX9sKYZu0uCKr6jDrSbKBQ4qaw10wbHZ8ZHyA1LDNaff7+gZs+dcQdP2KhHVRguE6ojfKiSHvhG0aHKmp+TKrIPmjrY6hh+o1FxfctS17zeOajM1+nI77sj2KMl0MEmLaJcniyUEOcRV+jiPNHc/1O3XUxdMac6Nj9Q0wgBwXV9vWusfoq5suCUIcbvTBS+tOuNX9rhwhfabxkubF3M79v8u4gicrwfNXk0CcDhLrSuNavVnRZa/OQdp2E40MSNslXMoptxG22+UrFes0ZkQ7+XWiWS61TlwbLwc1TMaYIDDaIenhcXmUX6IZG54yxIDTrSU+CKJCuDHf5owSpyk5Hr37HuWZvrjJNioDnCtTOeZu0dixnkzTBWx9ufu8Ynh408OdXG70t3ad5Sk3Ks2hQSzRd4gpgqXj1t3b8wsqdVNa1Sd9b0QpgxNu4Mh7k0LHe4CIhScNVG2OiLf9egQmYcY01MKAc+z7u8jpmrBBLLDFrh2znIzrCtCV4yKjLmZhwGLIDzaaFz3WNLgsdSPW/POR148mBmZQtUIofjTwN6aeZn21TQkynBvhqQp1iYfCn6WkEm+ShvRbLo1vRx6mFcSqeKnqqgznHVUuYLFmqwrgj8A9XXzi3U225NUcmh3iJZpRXDX1nharq1ypN7OtDZ378lN3QVsp+k1jlJny4ZO7Lc8c4WC9/Yn//ufHIwXmZ/p/tNcPf//ppYy3yLLg0wYLGIw6XScY7Z+wlyVKIaYO3/gVmT7Negx5iTPm8MXi1anQPqouyn7O7N8BmhNN67ohA3keQe6iG9ssKjNFJR/05sYuTeFcXijTMY6eSi6puhkT8i+ciF21ZPRyK6beegWUX4bJUJG+/bQ2+/8BZxjI+pQpAAA=`,o=`H4sIAAAAAAACA2SWabLbOAyE/+NWE62umkvAFvPEZ4quSHqLdPr5ulDR7IkWqAE0ukk6f7jfvVqbJ+t9tm61ds2pFLdmcusWIhvhw61NwGb/tAF8l61f3UaePvPTRhfEhjVN02HDtmYqWlesU/Ju/QycFJURfuDOc19366o1P7OSZ2vefLFmdq8K9+pZVKlYk6dE8IBCUS+otovDlSI8bjN8n77xmH+qL0Ps2ZoSI1RQGS7ZgyawpGHToWt+I1vUxtmiMjgxrsDfeR+pcGWOiyOQjetrSzZUG4X1GEfFwDeLV9oxcOi2agR1qqogjXs9XFwqoNeqRLWpE5ryDRB5T90CqDGZQwqa2jW/JMzK5/tMq2l21T94lwRHDXeUIeuuoST+UJVl3QMNrMemaENSKE+5l4BopiQcFKVgMQA5Rdp61kKGunXqTxqykyaa7YdC9VAFUoJ0T5caSlFV0YuNakWFk8FkZyc88TVGenqYgK+z3TyCEgLBY5leKonCrgXxCUSqA6oAQrRDqyvCfSzOdpI85fJPq4oBgndzJr7+uCurffNcmBxxPu6MKXWaO00U10ubDnpJ0wgNJUG0JDixB+h0/OND85i4TF6KVp6207yoSSp4cebziqii44NiXSrY67uGnv2ZFxuWPEmeKa/o4CU/JdSmN/IBsGDl6OlPu/2CJWkfq8m1D1k/+JGuVn+m2P6MLxazTzZmG9Dg5AFKdyozSioOY/ZNxSVQmS46Qd79fneWd9AZ15QWu8Ghjxlv4HY26PAiO7iOtXpVYEuw/OXKE5vI5O/iMsqLaxKnxxe07rGJxPniPiTdrEkYWtPbCyVnN+FA/vYO9RBznZg+a7dwL3xcTK6CTqd26zrJ9Gb2axviW5wGh0Sux4dE/gwW73ggXdPTGhakFhCOkJUorsboORZEztxt/H12SHuuB0GA2YHOJL0rv6SaYEWmHE8P7BJNqG2OH/IeSoppSbkOuqfv6thUDSALGxapP3yNIwLBUXBALtmxxLEY6nTfrqWr6ZkXFgA18X/Pi6Bsg7zkudYUJ7x2OxmHV1CNrGKFvIjMmeYf1t4ht9ptZV7+Qg+h6HPtKDRI9uPhj+xIp0vWMoRa8/DCuzzN2tYlx4/AwDN/FJImSVuSv7suB0E9SBmZmFa95FLSZuPHRnA/XIJKzBnYxz5jXBJ1a5TZfCPfj8lhnkpM28qJM0E4vxjMOtG6RBouLeOwloMuw22YUhxvh2Qc51Dyntb9haAIi8JCCCud36Q496QMBc44CQMpgfqJOEm/neE1Cpw6vzX/f7/ILAzGcBNdU+6aFR43G1CJj+TF+i9STUPEb5L0jRk79ZZ88vuIUPwrIfOQ6JRFPqul2KuvfoFuibUm/fJ/w5LvoYrEi84D8UT+f1b7Xyl53b+IRFxrIh1h+iFXhNWnekF5i1PBWjn6F5nWlpi4rgT/s6zwcJJdaLACAiPlWPbkmNXfrupCUe75YCC2bPWzuro15TtMgIhwLxP8Apz449XPNf8bCBNUWz5ECEgt/qbIEBDX5K/DJaax8xUfkCt6Pwzu3SXAYwO3PWKnTtnOid2TkS5MY2zeIigM5pVv+CnlSkCo8RsxM8NY9oM3l3Jb8x9T1ZXf4j0B3lA2WXr3yb6Hq2XQham3QIWeqe2S20+FE9QNxqQUY/zrVYswf4BLPJZ69RPNwSDC95abalRHgcaiGpx8KJMRBY08HjpaZejbaNfuSgxMIBAxktIJ2zZcStA5Q5rdHYZxnmUIOX1aGn5d1tpKQIJBNwoKrlNR01ic73QepIAJUrVX1yf/PFCzDKRNqOBA2h458xMqUK4m3mnORUnw+CrgY8dbB7S64+sZUChB5JxkbPSFzIV9qrm7wiYdaE9Ue11Ah+BXMc9GLRfa7xtyl+C4zNcuyKzo3krwVge8DXFf4xiy6KXwGMl2BoiaoWuFV2Aup5+52cP7AmQafEi/EFHxYI6oR+fVHi5ZBBc4THzDi6b2pkZgG9+lXKStCGbSnO6mwoD3STMR+dz18GXYfwlZrJH6vH7GnKw7CVQvLdvLDjJ+gvy2yMvwqUl6T0GVFiGIJ06shgSV/QWXWFyOlOH1HIjH1wJqHVGzvyLCCcZdLng3YnzB+4AOsEqF7rbaNqtLysW8im8FySvbpiPyEcxOfGYVJf/rwsbRVJjw3syGaU4Q9g71znAVhEpdy3TMqdFqOLCyIQLxZolgqxNsv1FdA3IODypeS1YHZPej5TdJaUTMMR9wkTupIzpNsW+LyuhlVQiEdWb6aDojeIPWyRkTfsMB6lQ7AiPqMrUnGGWVgrOlVROBQLiBAjzSnMy4f9FCJFpqQ2A8SDuTx8wrbxxw889lStnuny5qmi9dJ6XuwksGahuvAlXuseJKS5w5nVjDGE6RHe0ll6DWlwgHpe+uXoG7BMcyeaS7hg34hQ0p4KiNh8iVZHgyPtOA3bPTSAGkpz/NQamJXjQ/XRFhMcR5Qbo6/MGEtVXtYUN1BuY+eG3rcrgzzp1gXclNEqUViIHmRYFJu0qPqT2LrJr0nVycgFeHhGj9DjNCYFIB2hy9zmxbBWAECIgcWIeHsprTw09ZAwyg7tHFQJC57yUj5DKOyLDoCyL5XddMYiPEx4OrJLrLnW5C1+0p1Ov1ZYetCZawh2dwJKNAKYY5/qWfkohXAq2JBuzJPriCzUrB8+uco1GmDXWXtHYFkBkTeL2BrqFMiGFzpuAJhF52xisnttSqL6QGVMh2ZqFMP+l2CV6QBxBsWmGKlXFCwkB1STKImrdCaiCfQZGfxusMQ7Oc0nJLccxqMFtsMTQDYtWVUHs31SK6Jr7yylEBPArJnD0f0uIzm+BDpBWamNvoHu72OtHsthRtyh3oObKEC7ZTEBQ2QIEjhYIwgtwvykewmTn0aGhzeDy7OtgeuXlHaGZq/nznaFtU0Azcos8bKyTqtj0SgbUycopRP8vvJapNxcKHrCjCfnoZbuAU+zoGoG/SKGUJia3YMdqnzBYx1LKh7dGdVBMLkOgQ1MZXU9xFytJ3wIb4IFEf/I1xDroNiktbRp+YZF6Zi+jajCRzcqK23McoSq3Cor4ntwHOxjtAbIQhhLjUDYgl6HJUxfMK9RNFFT+JorKM8CAN7OJJBjJqHvKI4vSvvvk3EVEOO0XqxzTpo0DuxyJaoI+CAdjITDjHPHIlbZQUA0iDS2NuU2gW3n6/lbhF6VpFI0nNo616T/aBwdBmH9ypF1HnShnziG48siP/QJAlUP9hozBN0+knOxvFVWtoXIXZoxDjlSp6RxEKlituKPZA0T6SfQq3GeyriN/EFjqkhMcIoPPMYBBS3rdowr58eNl8M9kD2sEP1/cjc9OP+vK+vrxvaGkS7HPCKyOTTilFHwCpMzcaSCUhylDF79f6lJgWksRk1jA4X8KbuMrEa6kXfp6BipSBySTntnxprhxuP+my1/O7T69+VZlwZErHkYFRgLlXuLIGNsRorPvujG/v0aKqMokYDFCPkR4lefbsphmY4ey7Rp9fISI1eV293IpaIeQ0+kjENvkrwe8/49S44D6jhsX0zkd74HN2JppcVjYc+1mdoGKajQ8jChNIghaB5qYIK7mLMt7BlR7j3qhVizdFOgaZDit/I1/VhUd3IuDxKE/SULmb5rwDJx1mHhRZQ6PFKwLTV8burlBmzLqvhXSKbC7h3XPsHQjv2TcxnjnufkH5Ubk5z0ENrzeDM3OO1JtbdkxYbq581p47RY5dVM7qc7ACU6JTcQNGoHfm9igvWXOhdfZU3Rp1kwCdJ0rWy8QrueJRGIEm8bI952YgLoQLu1470MFbkLksx63+QT24N/JGX/FMrLgsUWXM1iV0kV84g4mii7B8NW5kKW9P7ubEnntXi48NwQS9Ucl4Cp2b2tL1FOYR+cbgZtcx65DB9vtvxaogXFOM9kxS3dmUpp51l97PylJPTo4TmIP8jvXWqgThqhLwlWTNXHwdhSUW9wg9tHxSmYColKHPIAkj58WWSZ4hzA5Bs2oEM4g7YxYA9oSeauqaQSY+56iaG7M9xfbFoTbRI6QIq2OM3VfZ/E255iaezS7h21b8pgYnTp46Pra1Eb6MxEZhpIe4N9V0DrXCtXOrPKeL7bPevlc32uLuif7MQMP8f11hK67KYvpOfDeXtjv1Z/RTA00gnOHdB2zRNOXDbKJXJTPa2OQt07JO4OnIQy0EZDHqxd3kXTHVA3E0mdPsCrKcXdEbST8iHdSdc1ZACTqHjSNXNKaeZ8n1wlkGa++BB6CczvvUY4yF2DRJ+K4QNZXkUoqkJXJt78lD1NQbahGnaF+DqobOwxyQxDXSg6Wh9eQe7d3OHccUJ4VSN9Puo+XE8sqn7cPC3HB0D4Nftrp09p3M6L9rr0JSbfMEi0q3fVIueBsAL/dRa8hCnRmxv+pQoW6EXuzXIuU9hxbcYhV9iHt+/0TzaYqdvk+nXKHcDeW6ecAl5GBsebLHcqUJthZWk3waOHgdHduhQkYKaQbUWnj2pSDmu3L2XhNvz12jExuYN4FbprGfWzq5+z4L8rKHRRrgvlJBh2Iz/XLXHCZqKkQrLDoVLByorDwuXqdNgi14OXtNzUM1/mqQ67I/q0Bv4h59FDK7h9ni1fT3VpN4yMHsELoZ74Jn5dQ5ZvCv0xQghscSa8QUmeOyIxrfRTseKy0VlFj8hSapazCfbeuNi9RS0A6AZ1i1b1q5wy1pEO+KE2uUaFFadidX76w7WtFnlqCjRpWvhoBQXesJfiuXpqrAZlgPIBFYLPo4Jz7F6XGWYgOkaBsOlQ4Wd/sKhbJPqohxaqjtGLavqoGf2Pzr4n3IyfuooeL7it+VrcVbxf6w0gM/wIKdWU7JDyUixPYtTkuBtB1mRHgaMlht4bZ9P63BgUFynKeEiSLHG2VGkzvBNtxL+MKshS2jwTTKBP4FXg1bF+iTTskKS7IGLJwU3p5DkqjM6snvUFXEFExOHK/cj+3nksykXPaNZdVfBifKDa0ctinE8xj8pihwGnyPI/+g9itlA4zitPVqmZkyzccis483J5gaT2g0BeO2JBgUZw9PhMhA4gSAfm4tKZKztZvruGHcRJDDvJ/n9pEztN05WIRxQt8SkQ8phNNZRos0Ag/7ZbET9U++7hZkECz8Z8Vq/fWG4F6CM1ILEb0Z69QBonPz/3WkRpWsob0P/h2qn3IRgH1McmFdGjm9TL8q1AWzLtPw9OSXGt1hSudDec2rvBYvDM6UiRzgam2K5/gHbQCC8N/Iw4EsW6vkEK1as1aRXt3RLKJzYerA+honKyX27JDwZ3SepinVJqFBM05so9XA8ky0TOu3V6DdLS3sLu5wboH3dpm2wDwa8fgcJMAHqMRT4MlpnFC7QT0gP/dEt8/xA+3AmjQFSBwJXwwGOsQi4iPQrS0wMAVXJnHtiVHxe427MuFJijTAUcODCMncl8szb1ZfeyAnmhOfIGtDL1LZIn1iE8LZkXBG6AI6wEUOTY1CR9oDOp826IcIl9GboFXfD9Uh7MKwtC05kBDqcqYeu9pzCgyDzzi76RCHcD6iYBBgNS4fdbS+56vZbPJGf77gca4qX24XARvYsMVshTPsc0NQ8b/JYVosTNxVBfwdmcUzBOEHA3RtEgjExWLWO5pc9oaZRkQhZZdUYc2CDomDhTt6IQwANH1Xxmcn1LYBBTnbGi60McESLd14uSRd0FENO6ZWzpXuBXK/oXoMgoGiMz6+4zsknuMcV7MpX6jDH9zdrcSE2fI/VZhB7e2Voz6mzVfR9KUl7Y7AGOFQzY4Fv0NAhzvruG3RQW4jTFGSU2ywFvi/BcWv/29XiQs8KiF/pGTND6/F6h+PZpMJbgLnjJdhZJITR8ArAMeEwcHq12UuY1oiTvdTBiu1L0dOeq4SwnKiKXmkUJcyFXscqYJtebYQ2X8iyCbEDI4K/kl/dJjCKctasUDsI1bi5ytMp3Y3tI73xHIf6LMpMX5HoJxzJWGwWt5Pcrr9ucwMzf+xdXb7beu6Er/vW+3IO0nb/RKyxdqsKTFHopMqT388+BMsnV9vVmNbnyQIDAYDLmBnrz/VA5IgA45QhZCgPsOd6Frlj4JxZRZxiN/NK18s8uFt2wxQxxzHTziPvKK9miLxx1RT55CMbazAcyFSiP87jmmywD2HSQPxfv+cxRpAzi/Q8lZP0yeLT1Q5dRWX3/zmNyUHZ8WeQ+rrIOQdFMz8PSE19D56z6gfBcDilXdT+MgWzoeznhvZxqE+mc6RqGMhQ/A8jvzDi5UT2p4uEAi7GAzwGqbOBT91eDjAu3aBobGv7p515g0RjUfK5PZC3NUDXMUCUc79wuL19VRPfTZHEH5jbskT4nE4F3lEkRVp6KwmgX6gKUcO0asKY0UCh+QCEB6Gc8M9ml2MJjnkXhu0/R1JQusF7OYkP9l2NIPRY5UgZkMA8VA+TX/bjHRcXInYy1peUn0hHvez3k23yhp5AQeS9yDnyJOZQF1eclE1fUHs2Pi5VK0VbsyIEJ9eQLONqEc5NDFm2IBoDmUpnMUl/rCR3mxkzLo/oEzrkYGCO4LkBQn1xLDorQAUmHwNWtnVzJ0oPH896xVldWySZ7PYKTcxeJKW0flKRcms3z0e3iSKGrKKn4gsN1dEUxvUdO53b1kjanmo7rdA/lWD0SSkKDEs4zX+l4FqDCSSEb2WDxg5z+4aAHlczVHVKcTM0sIpjTYWHv5idc5i4t8R1CSdayyv1rpH7hBYyzEbLAe07xCUn1xZDL/ClzCPvtbTmg0gEIgjHIQQ6J5nhST8k2HH4d002vYGH65P+cIJwwq3gdR5zl30JDFrG+l68yQXm1rLUThd/sIdQ8KF/aMDgIXshVJW7WZLT5EYRHL/9O1pG8klLG4dw1U2hM9AYGKe2lVuClGoBJgCoX09O0VDsP6NGVUpd63azKmauIv5qySPgr5VkurpZDYaMpRH3MNJ5+dS3a3zUJKEYJXPCV933F2WI6PDtSaOpwemZAGMLLafejnXQrSGFZnbmeQeQpXvmnJX8wJQ12OxwF17or9d8Kg1dzUjKlpbv6RUuLjkSxFc1zfhSqeFJKWWmQnXFhgWU2jqxhqej/H/KpFk40vqhzFRX4Oe08zNlrKFVtVygdFqXTPOmcVOMwfLBzMWkea9Edf1ux1hP+ke5aKlOvGG3gIjurBg3RpqSt+VmmhfIVkjQGg8oIIn48X3iSVzk89CltVRc0/ICe0czQaEtWcGQzBr0vUU+1OwappQYK2bbLFyPFrdq7qcqibeanIcw1M5jX+IsJBoisQxGGiERtwtJsVVpsgkLBXd9epBQVhlS/F+X1vJBB9ij8WWQc5kDTeoZSiXoZJN8UQF4RVHfgMimSB6+Mh5UvNKsklcDRw93Y6x8vnjYxVcYOZF7gQZADr03eJtJZtfmDi51Hrij4tyTp0edHxXGaCaJV8OwkU04CeyDkyjdMeHITHrmJu7wWVsERXOrmlh0NHzUO7hl45m4n14jhZ2drTMYkXO5xgqVYL/tusRbBcnA0T8gXu1JCKZBi7D8tFhrjTCYVqhADCXrdh0a2JwG1vZsdQuRNrUHdcQqn3xzSs3zxbAF787I+Ix9F9tGAj1x5XYuz5WTMiQURRulqkV2PfyxcE09zKU1bzjbQZvYRSHfb5nVhLGow5uYeZkdKSXDWiD0s371KUpVKagiZTX3WWkDNvi5ubgKnaqcXjf0PtAHOhsqqIYusaFoFCbaKYR3JeFBljYnLr6MflrgO+OV3LUq3HD4bEmYdF1f2h2CE0Dv1h9lszG40PtUfEGoxAWl0/DAWZ49wcUTa0ZLWDVgSqi1IBSyt9g0i2gE2aOoVvQK13XhC3hqi3sT/OK/3VUQGZidYPGT/9LR/K1QM1K0bsvPSEKygDB6gQbEu/ukVVMeb1ftsslWkl2qxi2ZQ6r6/lmsggyB2FaxTsLkfcfk+V6XQ/AgyhjSCGYlNxqOZbMZPHosvVpNW5rZLSgFLsKVATVa81ah8RvNLeBKPsX8Y//XpCijrNOfM4z6yh6XdbJkdbeSijRGumwWEVit6vhnqcPSxEPkzTBeQ7Ka7ZvT3+skTas1AiGYGZH9RNy7eByhmhcivEjyt81BOgm+bl81e7/aT/tiQDyJBcjZN1lUK11Uiu9m9KZJflVNAbnRx4BMPIa4+FT5Y6k99Dro+ZrnAFyIxCRfdm00qO5juCCPkTWuibKXxoYFrsNLLLNpSUOCscukbDzlslgAgf/W1btDcOeGHZpIcbQ+efHlJFxcQjlsw/Lhe/noyusMdTD5tLpbMJUiz6/o+Hq5ykoLbzeVPF5fstbZCkx1o3uOdyOD3HHczJyeidimuxlq5XGThMPB2dRwrMmCJv66XbU8wixkeeoSrFw3/d6QwYDjXDQNR8bCmnXQF9PI+Gx6aU1x66X9ud4EjNQdftKPC6teIGoy7XpFfaIQIc2AgwDD/vSJYXLVrHkB6Kqs2sMLgkIfrhTEJD7dATQq5fOkvBPL/D4zit5GznrVwd1EYbbu3TWVjZQL8ykJp+QkldWNegYnKuzH598qbUbnlYrYOVBWznouWUECQZ44diWFbik7ULaN1xtfYysxRA6u14N3ue6vivigafBEkZNSegc5VDSaLKqsLSOOxwECNj1ck1l/1iDx05Y07f1ftp/jqNQ2kDT62G3Gk9Wx3Vck1JNoU0W3qrLD6ExzB6SVwbpv8W4Lz2MnAWtBA2nEI+FD9Ry3g+2XXiSRdv63cmnaMcwRjVNYdb18xykeLamq+D+BIs1hKk7/1ac+9TRF/tnmI8RKcVE1qqYdrX6fTF/DxlrhQA6BTS6+Z6klbgVI7VrNeZK8xiqZXkXm7RgeoO9NuCGsLIkSvEs8JqrUx2PI32jYSONNdCyoNRQMhKFTyB29DzPHxbgyiWnPIf7B/2La7xpVjbrEoBmqU1CO9Q6azRDCQj11XaVWYbFReNIGPB1NBR7qnz/+Zbkl4Jg643fbgqYH/Ee5DQ7L8LBmg1nYRzxRKs0E0hAqX9Bqv5evUcQD8+w83UDd0FuGM5C1//89hSEl+sKC6V0ZnIoazwZZfzyRwzu4SbbnYKuSb+5Xk9AJpzHdZJ9/rq/3A9hKzTJw1H7CZxAVzY8s56nzchlnBUywizgszt5rXV8mzWOw2R0xxDUczRWbmABV94+FUAnet+S2heWUOhFuti8xZmgSfDwAGHS6/cAvppgig9XJNO1fjzlpcFS5BE3fZ6l7BIMa+UzOooWfZXfoebWUR9U6S9r/GM+Y9Zi1GDK8O0hX2qaRo3D6qnIKw9hCqVkVY+L7SZxFYBOMnRM3nvgrVCb1f2f4a2zPMOs9CnOlrRRql0Yr3WOkF5sSKCjFpdmhbY8MKm2QmxEvKMSmXIKlcZ9/dtPBZ9P9QpLU9FDhtfqoaNuL5cdlwyVal7Iakkfd17XJFHhGvSyzlZrDALFALUlGK9xqv2ZZk4hhV3Bi2f60uGVdK/e7sdjEEApxRJq5Rl3lkyP85rlGCrGlv3LTbCGZQxoFU25O0uB6oU34EjWCPH7biikYgMqUbGrseIZUrjI1rcxTtbndQzoseNk4CAXbhxINytFIH/xaYemdrRK3Ym2b935lhTl3i33Wc2HqBOsrxk36s9BdAXGn1Q3gxUu5PqLOjZXo/HO47sRFBDA+yi7zZNSlpk+xEXthuw9oMLY4vSC/hiONRcZzubxf+eblmNqvWrnOk0uWiWBycmCiUKz7nQ2gy9gyHzDlmSR+u+wnuywYHe/SS19yW84QZyyz8nw57jfW9lkcE9pnCpcnqMyMAu+V3sKjVwtcVvqTNZinz759nClVBA6QWrE7lClPpvn7JNejYueJSDwM+8Kw6lGIb/3i87guoRdnoEzuL2Ql1UndQULsEFMr6gH6/qxlu2zVv7mIhZc9hBn4A+8gZ8+5G3LM8V3hXsbs2HfTFOq2z9l0wYqE1JlnhEgBz0F604fpqb5UqXDAKdp60t5H/v6E1y6WrCn0XYwWRYNxOQpVDQYgm0ebh9jifdC+s+6Y9GwTO75TFxnLbtBCoug6BtW/BjYrir1Rw/ip4xKNixfKevB9yH5YM8PUFhkkIJTf073yXM2IcGCt54MQD0pTlTN+jWQAUxZTiQgxVYMY/z/6a287QJWBOg1OXxwMVJvUotOZb753WzAvb6Lg61NcLb60YaZ+9W+XkvfcT6nqj1WvgPH8UjEvXrmcTLjdQlnLcE+e9XBq8u6J6cp5hPjdSFN+W6iT9V4cr8rRvGHLKyH71pk3+0xbe1gLgDKFKkNvtuqNFyiJ/zQjdQR4C/NC+s36nl+HwRfsd+6g3H4w04tXVOoTTHTEtp4cyrPS5rEKPRRkkOdwPZzv95SkawfBpeiqQu/Tcmn/hRrJVlIeOjobgms5j8K0p1G+RaNC7akR1rdbDRf33vzojHbKrJQZr7jB2V5oST5Vfpjcr3jpKixWzTGifpIcK7qUZNXPdyAGg2DExYrl+KnzfG93ooV9aZq/EhcEJv3ftUHz0krrCyoYCC8qpcMZjP6ZJfaMlbFnP/DunCZuRMLpNhv6QI4RqQd2vVV9VqobX3INW1C77K+r53n/bB2SsPezpbxYe27lCXpoy/4Ti6hm38y2mTPPUVq+LarznZqQOop1BahXLEalB8nVpOsh567c9CgvhpOLHT3eT0EahGqo5d49HMDzWz3OpwtyRAXbh0nJTPFAjXmIlw2nHaXDmOp/62/F3H4TnE+4puewbZhpHVEusEU+OOr+bjtEPk3n1CidG6EWdv6SJhNBj2hRF5AYA/dSghJxLIkjZgOSebvUGMzieyHIKmV0rXtAiDmeeyPZmgj9Z/qNazDiLX8rNNsHT/bKe5NzPKaw+MyOqH3N0rO+Ng46qZfSQFQmE81ouEpa6gOeFnLpPUCqNtBBvrlfm/7scWys5WkKRyTpRE9MkRfv9JlFR9YjZ4Pn2OZPDeQUZiL+Bl6BLYAwmQlGIsMVL6EbY1QcpZsFz3Irxu3o5fDny1gV15ek9iYnbiGRojTwo8RtwXyUp/+bzyJTDSj1Sr5KXUrwEBL4pryjn0ar7H9WqbXXTwEd/6T2KYKEjpku0PLzB69TU/86si+nQpvgPUHp/nxDbL25W9H3k1uaYXwdIETto63wsxvPGkDXAz50+2kVWtjTfIn0cb9nyScvmZhN8k3Tpe6zcVtmiJHh6/L9pCcGr6sI1zJwE32UVAbUe0UeZv/nMajLlGF5Gx6KAALZNVWh/K3lnw7SW4fX1HV4J79Sxj9F509525enDrA2I/kF97GnG5zJTSYwc24tuYSFokBf60alLOIDhV1Lcx72eswuSWcFLC4IfkTq1fHN0+4dOXKngdEhdTmEw/nvGZAQP8MwGKKurQ/Ls2U1pjlednPyTA7W3ZquhR8LBSi7YutyHqKJrKdgtNRHyGl1jB81GKf8oJy3JtxYlW6ybohVH3/Ua55ybflsRDdqZGDXTWsVMEMgi/sGQF6TP0uVW+haZZC3cVgNBdUcn0DRvqss3+oHckqHCkmhld7PwpE9HPQmDjvmfO+lUVL5U33KXrOVQSEsB+XwExsHvI5rFmVOuEL4VqBgdJcjO8Y9bblr8893E9hp9eHPY/Q+lvbpu9VhrZeMpI19H0jdhqtAPJdP1Bsul/zIn1v/qiqa8FV/2ZaRkdHZV9Qdt9x2atUuQYgAhTtmzLQkdkmZG75bF7aDiFvVJU0kIWadZuR3qfy3O5dH+scupDTc8Que+1TMOXrWreKWCppNGUuRsYo31alkG0PKMarpZ48rjkwDXpKbFrD70OOszzSW14C++C4jkS+B/TAXl7eBAEA87U5m4TDorWubOGEt15JLMOMpIzX99UD6Jw0wngCb2Wa2QUC30YD2aM0ApvZHD43k2+hSxdIclpsaGTNZZm4bN8UUCzThRhnAba1OtdY/RvS9Yhm4LU0GTudB22CT5cxpJYMMeSLjXNOXN7UQYxqP35czH7WDL6FRZEFB7mO0IKmoB0X50h/3t9k0+SlVMH49rA2XhrO7/KfEhJO0HrS5ACUv+qLw0dNBqxJf9MiZrsCcSmh3y6uDZcxjWABSn6aBTqx2uFzWG0GVMBoybWJeIJMxjyQb0ijj9VC36z5t5qQvTPdU1MI9OpDeuu2Pu9mG/rdOTGNs8FgnJ7Wtu5S/LJBP1qIlNnx5S1pP0hWhpV2H7qZvMmxbin9HbEcPcntm50dmZc2bP4JgZ01sAnFLkFzG+lcqryIjt1Z0UQj76baUZqTF+iCWqHIyYRCuLICp7XsTmGFkG3bXNfi9I7E6oTSB5cKoOCbLs67h119i/GwLNZgyts+RH9Fu7Yu58cItIzN760PQGTGO2mBEHJkwPqrGTAVIt9SDuSiNzuOm0pc4ChEf97hTrRReKyN//pjmKzIi87CN38agvYtHmKSki0c11jY5JXruJCZC0oFmbT0Dd1nJqfzV8H3t9VTZguBMQUKk2Ka1EYzbkhBgy394ts1HCKf9+4y+4YyjUKfV3iHdyMAJ+PMV9vacH2PTCa0H8kP//2IJxTJuNnZqeRy0aK2FtGYrJ9M60Wb76ZRtrgv5ibfdOeWzZ6qriqvd6/zmtfKZk1JZ2t3HxwwIgNbdOHRHfs+BMESeRtouXNjhKCNoRZOF+BEbtgeBaW5zc/aAYuu9I0qujGja1OJG5RbRktstTdCbczdweDADBgxJ8hoOjX3i1fVEBjXEJw6AThx5qhV8Bp0sm93H7kKH6wXUG9QStDeTPpWeDI4t1gRkdEQs8XYuFgwPcuVQ09oWjfo60aWtSRv2vkgaiGkmvfrW+cT1YrgPQMUlJcTVZnDO1T81kn4mFyceBTQPQFFFS98IvhDNbRPtp22crkMPo06GLGoZ35wFfY+iEJAPr9QLl4QY+drCLLVDZZ3T2jeNqOxcerGAWMtTqBCcLhCpKAbKgphiUC/tx1MiFAq+DdQjgdLbePec/6MYZYNXdkBDBx3vAUZ2en+u8LjZFV/xYvjTcnc/T+Svt3l4jpffYoxX4NtZDcLtmxZy2oedb3nfNTium15noVzuIbudatZ//2P11lNYsnUpXtYPgyQbUL/YZWxz2DLNwMEFufjPEWVoWxB57dLMM8q6kSPKsqyhDWoAp1lQ+AaV5IK6J0of4WGGcDRu9kCTK+czRo3Tj+HZKyxhhnbfbaU/PWjNqsqPaf0VwtR4CVsohgxp9X5M43aTv9Vqz7hbLSw7n8C9Kki2DNFrTWtIHYy+xkEfV+NXOEounvzop+dndGS3wzqqZf7VXmfKJo3+aiLbvBz/fY/dvjm8gJ0crjjUi5h1hTI7bxEhUUGdrjJkV4/buF4u2p0w3VEG6v99tbTJSbtnoiHQB+hiSJoUaLsdWi+3wC6ZAkVd+scCGh98FMkxH4RncDRQuApWeizItAaqFWGtUnRbWWfa/95sT5nYQI23XxboxJ+4pBilAJW9joV6qMUaz8mu2/uqlnG1R15tF6Y5WRCkbXt6/UDqcLvcQFKmBOJtoMGWENInm5uoPfOJu7OrlFqnty2Wocl+1V9rZUMwUSVuokctdmTPUNrKXsbi7Ez7GJmlYBntX38ujsh1cNwpUiECs4k60iVmMczrd97VcTfjwYjK6QMt6LCnqqnT3lMwO4iSFJlS20vWegcbxJb2KQxo+XUDdpRujybOahCSYHSlZ5D6iufvm2uneaSS4NR22Ptyj6NXSseasEaRajwrzXLIfx5hrDpo+0osvzzfyFgPwDM+0RjtYm3ku98tEH3Tq75V16LkNDZvJRyFTPdt5PhC+hIXbITCphkYjVKlAIJtE0MluzsfKyKMDr0TApRRlnEq3Z//mkO42f+9r/7y8nQbiEBW0swCxbhMeQ3y3wGUTB6iNdJ96rlFn5rWtHWOzZqQhrZSSInj45tp26/evaFO/qAldLLQtjyS2eYaD+rY8VkkZBGUA/J2EkEoyNyFLjtDPkESfBviS1FA/MAP/qqzeaVC6X5aBVO5JfKVK0DXE+im7ujwgQ9+ey2ace+3C70DJ82klMbgiUIdWAoJHkf0dPMqK+4YpDgzZr+LYYqgmqyTXwxFMqhSmxwBVZ4P5pfPAcZb7F7/mjRZwkBw6mqlOoVINzpQh0+7BdK6vIcurm2JdJjqKoezybgPXzQ87bbSSJgLT3imupqdQnED8DS1YuUJDSnsBRN/ylmQ2kyPUuw40mKo8O8/S2dbGZpXlR906CxZ48B4aTODEvpxtYV04iDbJXuo0KXYt6LRS5N7h/bMF73kmTxz/0mx52aHnCKcbUR2HIwiIdAvWSpMQq3bjd9uo23SwlzPkmWMaQUFnzjoK3Srfdk9bSu4DCLQD88+a4/n+43HOPadaksiIel2hHvPC30ffx/Yf+i1zoSJH2Az9bAgXN6vt13KKwCF5YlWpKhzdMv8c9QdgEzv51LHzC2LNUlKy+REbej8dgMduoXZGS8kgcmWdY4DCNrDnVCXXz6KfLCb6orZq4VlmFHSq81mm05xnrn1e8Frl6iWeWvoZTpWoxdPABiXVoeFbFV5ghlFaSBn+esriIqWonMqEmZJhQXLDEo00+oA9+c9VinzUkeXFd5GddV53yx3gsO2cN7j5i7anaaP3n7pA1fOWOcFTjrS96FlFcmc5dgudU6MzQ8WdeigHFuyZtDrfboBjA/EDeYiYEAntUsCvR5qDPPnM8Uwh1TPk7McOS0Svqux8Lz3c+2SZlKPReQZaxF/nj6b7ze6XEDOR5AuRcjp/WZ+YgJoov5Qvu7VpPOs5ZEg5plBSiBo28hC+B27CEB7r+2/cekCWnbMY/PRJ/d1y5IihbELCswxq4/BFHFnWbExqYcvVJMdvzhrZMF20W4V58Q+Ft+11fW/6H0HN2R6OgKDeG7+5uYO373SNO2D0nNd1CTT/yOvq/232NAPGZwiqF1K/IBR48z1YyNERPgxU8cRXgovEntnMj04OqsXTGh4qDhl7CFPSR2JpkFs5OUL7wJc5SDXRtyrU7caHmJn7QCTnaREZCjVaO+2jKkZteYT44fk18piZOCnH+MNfBgAESWl4bFMAdPxBjpfX1SvkEiKDAEOrDw+us4f6lJjWYZGvPI/p3cejofyZ2vvnz5UguZ8wRfzWrza7vGmrPg3QigxzJt1zqGZUomX6YjJjiqT9kKq6+epmAWSuBZ4WTSeW9S43mKVW14ypiPkS1lp44Qi+zzcyD7pb+GVfc4QXmFXXH7xTHLEGs7t731XSkSWxV+r8bQ9QNPHcrkIb733Fw9E4c5pw6dbA39zDn6jLs+kWXAXvXvslq1phf+cHdLyRZKYtg1W9tpOP5SWJrIxbmBhQqim3OC4dt2lPrzaQ/tJ/+B7eZcfrYr8KmwbpZDpIT8POEX6kokYmIf2tV7SJQHRQLGMgxhnMMrl6KIVyD3SXzWRd86+X7d0EMu0HCVLjS5THmCU0EIwgBL11yGz2FzqFejCQsPY6ux9wj19ZiX52PH1GGDO4TVxPcYbcH56h+eeN/ENXQUPfPkTF7WxKbYF82OumUlk4TGWbdI38WJuoXpcXV6yw0c8anN7mQqDd0aPo2aIqI7UKoxeuPa22x6PbiA0NrVXYSrR7UrlHQuxb/+G6loNzs0ngj22Y5cXfcm2KJj1rHhJXzzEYwAMV9ErFzTz/LbT58o/aEl3aFfiRz54j9MvQMxpffgi9u98CHmcycSpOFtpXtCDhH3gcR7aBPEPspj8zpFK0shP0dDy4Dvh7tHcHmXSRSy7yePanrB1LQq5uE9xDIdsjK4PR/sPcaRCq13yupqO6RhyvdyfsSz5HMoSTEdZe96Brml7L7sOMvTPj/C7x13fNaBeaK7xlDAMmU9PcGjyfzhr+v9vDk8YBqjqU9YdkL1l/SFBeJcjz0RfuFt8mCL6ScnO66JUEEDKFRYcDVt5+hjriRJTXEw9C6fIUL/m+dn1RZr+bTESk3/22Ph7Rl/cuR+OAm98tmcUSDqighBybzZ8yvmrs/PJb9l7V2/Q4MSgbv3btAfn1IRJD27EHZ4Pm77sWhFzbZ/ePVXevfRLeQgo4MyhF2sJegzX49UqYnrrs6zFI5nu4eE6PdGRB9KBvt7oJ+818do9H3R0Wz37//w/dLxs8/nN/1zab3z1y69+6dsQIU04KPsbp9cvtJRUB7kewjwEnwmv8m4fD3ANYrHQhnJkkJD5U7nteJB6iMdCkSDNkjhGRfnmm5hb6L5893rSsT9BdXNoGDADGakhhsD4fAgnj1Fmu+euV8X5XygYrEhXVsCPJFHT+2Zi7GVVH8SkrMmE2wy/RsN4InzdaXiEMfw7ZwI1yX72Il94vmxblf8LQInQu2a3ZUh8LD3W6e0X7i3+ATOU1nMet5iW+sScOSOo0cuCBQPnJsnfj4Fr5CLQ7/xo/qVWNzlacos3TqRHvtr8k/Hsrsd6VfssddQlzbzNj/pgx86CvPnGUjl3Su1fstyRctTnGW1dnjHOhERO4jwWsk//86AzianiYMEuyn+yi1ApHeY+ds3o4XWiLSyPT/4CH63NDnMhl7D03FbFcbFH5Q5ddhULv/S7mZ6yy6z+OATPFOZQdzUlmtepdpT+bETHA3dx+mVFEnpszgtvm14JF/8D/sb5jejTGcuvjh+mocTg5buwFLyMPDqbqLx0kENy1FOL9/Qz23tD/fEK2TKW/4U/XgLIoMjZZ4WTi1sv6bf5SrcBvbqXOhrlZ6YvIGJRmr36ErEu3GIX952OEteRolMsBwMVgvF7uRjYNwoNeFyzBEnjDM3veHqDCDoa7d7LQAYrrRixyxRmdAvCYzZJtER26Ame6Y6dVa/03KS80EhcSTNR5orYjL13elkNYMEt5touUPb6RQSpG2kj7dwOqoZz8wgSJayhzQvmKk+weAoe6VZC81sNtWc1v7hmh1+ABzZ0LtVy2EBytUEFSNfke3OtnQRJK5oaNkY1wwxaQSkUUxNmRalpx/tpfTXAvFxND2whf9jttfj5/LHR/Oix4XMRGkmJajPTc+zKkf1Uf7Q4xKCbrEpb4K4DGfmZgwcCuN1c2YxLYeUG9lZGe4uLE6ZlbawVJ1pSMU5Fnm4/vr7/Mnh7yvjVdC2V5TKlV/5uWCeK5W3WAHuXBubsZNLXRMvKmbwk1Z4C4rwE5iqE+m2sjM59n/C6nOM/fM5tSTglbU4cU5rmBpXhFf8bzIwSmYjDQcV1gyWFnDnW+/WuormHMw4huphvOnXdV4Sru+K1JsJNfnhd14Ds199Bt6/UVjpizzgWRbjW2J8XXwfx8hUaLRKEDEmE0Ine5sxDuudqA3VMBnXuLuo4cEyoPJqcH2tKzyPm7Iil2ctLG0OjhFc/yxgyp0nZ0+P4ZzFxxCcfSZj4QbWD3nwUbABpfDWOczRi7TscWNx817XHqdPjv6la0Fz+1nHL3XeD6Fl55oyUAEb3eWPV/7AqZ5Z8UwIX+jFeGuZIJYZg+DHvlneWn9bGRV/6I+Q5WghZLL3ihs0UXXou1rfKBZTJVbH8nos75PKKEDrEf4LUYMjusDDCBCfluWISsToHIpU8KS0qQogfChmu3B49LpUOlCVmmXRumV14cdLpFnutoQgX20wt4NcFJpuZw4ZplSsZnIRtN05BQqUS4O+cAqyVt256lyiyb5RW3ScMT3UQXYkNr076lm7iUe8T8s/G5wIVBSHGhNt3jgcUvMz+Y0XjTEm8q9ahraXNMaqa7AXeDhZ41GDvG7YZC+RrS+6sJr7k4askR0OesxVv8WasaQ+hCSBE6UxPBE7QYtVqxrJoH4oau+tOwPwFNRDN4fDWOXIQyghpMLNEPKmDXeq0qJs+jTqXNFN66ghICIpO/1e26pIJMl4dFOGAa9FI7KYAfeuRslmCph4UOSsXerBn4pR0AKGf2rMCj5Jb2UVuFwIqorMjW++lGXQ45NZ7z16mIhPASauoyeu5E01jW/Dnelfuy/Z5xxGLwTjbupipEoJwTJmJwnYq1SprRGouv5KH04DiZpsmzRx3GilMAG8iRP2dVOd70i7uRbJIxPRNo7zSrDA1yFvjLJxLZOTGp6r25emvbp8kyAezHOW5Mnb8dqsQRPA96MT7A7Mq5c4XT80oPv5ABvhu3gzAOGhUKmRPxHMwAwRG2znztNDYpZY1Fzd29zb8PaDCxnso5m/OYUK91t14baxl89tarHq5YdpZM6CBoFjaFGzr7B59nq9u7rO1GsU9RKw554ZjSNnrV2KbnJ1a0lAfQq4kepKk53f4AZkyIFICgh9QvsXm5p0bWWbuaUjd5tHPtoL5bd0xIYuy81LCtPrtvQl9xqkw7Yk66GSWnJyCANxRjqdNcx4upiGdUgvun/AeZoXf4sVl0KN+qK5AKYUp6pZruiFMlv9s+aHjlb9/oW//bFjaj+1c0+j/IOiPRtpu5BUtA7J1p4iSQttUR/8FC79UDx/5hCOqWl0z2wWbfyowbcLIe3MgrlovaR85oM1RazVBrhS54X18VmfdVTDXhoxD2YulTuqeqV1rIK4ze6g3pTbKh+pqvlFpFJgwT+E7ancmopq3JQbhh4laKpEQ/EeIFjulTdnZwC4PxjcWeUhHahZxPHzQ2ugLtzpVxXN+XjZOcd6Ic2/ZYX+hijIOGMuAwovtXHiHhap9Wymgudp+OE+/qSXXkK37BocRvYuAnYzxvr5pv4CJuJXfBeeFgyall4B+OloZ62Z/fSydgKU11r8w90b6weG7Z02CDdRfGkTfpiXhIN4btuPi7doGusrdDmwzWPLm1cn0pIT1Hy3zDekS1f3qJs3qqZJSz57vpsomzt0K/mRt+sPXU4uxUQ7uN5bJPc85RhGZudubismwAnSeLRLW7NVWUZQv8yL3g67MRYxVxADpPGaty2R9fr22/NOQJ1UrXDig/UOV8lxcQmWG3OsBAHUyrP0zp4ZpaG+4g7v3u2b0+KWkqJ38zUO8XjCmhOUdRyFEPrTDvqKnumP6GhJ8I/vulhR1K3UDEDPH9+Jif5UEq3OH8VjZHPc0lIX1LsltjwfogoVz28+Qr/N8CH494Zi6pZU/+TCg4/l5OHOJJmrtvW/FuvmTMnFACzX7MfoQOEU7Hl5rUiaEATU0n5yBe26WNfkC7rufYpfi99XZXlO5g1t3zCFM/Vzq6ubI7CM8L4f4PzqpYKSgDqIart2ajPHOOb7/YMF5brz+eCyb5xlMWspmZ9yzdloGUY6O8I6BdIWrXszb34xrUKqZJpuejbwxKbIN2E6tjSqPHRYhaxW9WyY3K9nwkZ1xJP+3w1p2lAfIIhoueMsm2LTVPpxasKp58vnw61uku3aCO1qKGGjVQTKvuxA+/8h2WnD0ltgMJrcQHxlIltztpbIwxxJrlBlmDq2jLC6m22g3XMVFy/dGE/cdl7T77+bbbZNN4wt44NKCMOvNz9X4qSva59U/vctYa6o17rMO/7vV4RM65r5lQQW2g45fHHk4sL6KROMYcgV0YzGKF6mcuz1MF1eSynMBZXLcHTdtI5KOiFXK3Y3YTzE2tWyytxadQKNHjPZ3LYhVv5Ml1nJ9XWige0aywux0dvJxh3QKVb8wO3B35guzxGrzKILtbqmf/xsndYXIQOX4xaDvA2qUb7huzYYQ0l4O9OzHjFDClFFXHa2Hqt6VeATPeCPTVdSjFMN0Sj7OvWLys4gd/g8ayDPEZXrtYXMOhZZHnC6vsfvPCrUVWNEmDMKU7mKHQwPJEitV8vH4JDM9BQ31EcvHUl10nPLv4uclyU7cQ2Th5ujd/BR3NQeSKbioUWbIQFxje6COXjTmK+TEyZgUTgSwTSLwjM4g1OcKHWwCRc4maxa4oE1G/D9SorokQN7aLsAybDonuq8AqtopPedWAidqCjFpcbIG6IiXnjixG2hn24DWPOsr84rmCU88Gfe8t6ROk9KlGJGTlO/SnrIEht0HWgNOk+xlECRnjMOJg7jGf2l4tDYqjI6SO8pX9tkFGHnSb52GkigWRB2nuM2tFcyT3x3hHFAD/pYRCD1y7lKFytZtW2LtCApEingRMLjZlMoE+mxqW1XDSYrFC1m4p4gIHZY6qdrNK/dBt+0c7CaEqc8PtqsrKKyEjhuT/XcMB/dweHUxJi/3rW1ru5SPVSsAHjpcyOQ0gVgMCbxUh8bePxDVXrQlaaUNRirTyZbArzgLQWyf4oXXCaT/tdv8gXs945nZglj+lyitaJyMP1WRy49P1HcucK483eP7snY1hmERLrK0K3bbJnbqwUMgqI1H+THU3SPoLrQaqQoUcqXpgjGxM/0kC5Cm55xElIGYd3AjmaM8EceQYXJb+cB1Xf/n+Q6v+1B5anMp6wV5ZYm3TpnaPJzdabQnGt2pycaGDFr3C8eC2m2eazHOM4JaHJyppIy8ZmXIV12b7LYqlP7zesT3sL9i6eWMkvKK08mZ1eGk5NvEpU/Yvqm85+HUF/Sb0o3y5PuxO4umYvr1Mq6rvczvyhr+cip/hhbZ23Rk33uUmS3Oj9v0HlK1ajR57plGFCKZ9EcjljFU21jvPxgZz1Eya6c3WRc/0EA6NLKih/my2Ai4wuYgNmG1oOPjYyxTZN4O390NOIcM8nCF3zirhTt7vGoDgzVi8GP/vVUytLkUbdzIUqA1D67iMBD73SSs0mLcA0oh8rKBIX24TINOoIZHI5JZPejeee2O7CXKxmpIfgqleDbM+TtucS6IU2pOyXZy6py0zP+Npv0IxIgKXvnDP1LkW+nEkmUo8YZ6oFLRp7zF6Wmu5mOkYOyyz5vtgJPsNa5EcK45ISXH6owUWN7X0k2D7vQ2BFrYnXAoWPo4u3t6kB14DK8mc9QpZv/+VwJn5v7HworVBK5QLSsd90bF4V0n+96x9djZuGcjoeH1dtw5nMJ/lM8iaOBOwHTJl2me+Pp9RaeWH/VaX5Zt+awCC8vlCVy7ucFSMOiGPtDK33luOWXjxKBdvJcgHa0O8gxKNLcD6fwQ8b0pmrN4QO3A1/LV+RqUNkBOlnLGUU8tpU1mPRETFApm8OQ5KrVxCHRQsin8brFCQ5aueiBO53wr2bYHrbKVc+CBOgv5+Y2lGnwbZEanPZJcVJhCX66m6c2m354EEzpXGGKxrcbOLsPTdtgHHaSg2fChrGF8/nrlVX+Gh0I8lmUOrd60qPWNNzCY5EDBGys6sRhau706kNSt/kYsD2tZY02vT+J7OZ3opof7K9XBxNUOmZni0hnpix8CBN60AqAbbzD3/hA0Yl5u30IQEIOgM5bE1CMI679tU1Ptu8fJYZvFIvCAjrTBmM7HKOydqG0Jp/XITU9nZad3+jznXk2+C7FY/z5DVOcOp8Rx4AC7ks7A+YkD6uXlseqB9AQURet7Vl/2zSQhDYLBzKbLtRkthqP1oiqVNIV2/v7CN+bXOh/FaIMZtyHFBuy5Tpe6Vc5cMe/T5Avr/rtVNITM+lEvuujBrptpkng16C13sXmYhNtSUeJYXSKQg3Zal/RDHzol1P5T+aVo1MmN5gHrJqpnfd5M3F3ge0xUOIUR80wixafvmKMmB/txQjEq6s6oaNHuVLvCNDPuZpE/ONzAq8hZRH0zxCX3DCIY3QERhWL8wezvF2EpbpOfTjpVQ2I2qSSfz2Xx8ciUqVmbvSmczqPyeYjaZp9dAHn9BE99gL8dcxqzp9O9DwObqfa7kwWGFfFaxiqO9BTXMg8em6sC00A4V7CS9HKS820QAz/mywZTmV2cjl96mc2vHLvrhor4eIYwcLd40gTvywHR860Y94Z2qFOjV4H17gs0CrGdAsSnrPLKVIMvy2YgbfXy1f0PikZ+n+znzdELFSUAtCYDfu3qyicHoZUVAqYypgwavX7CIHCFL2FbKMG8swW7YuUdlvnvT4Xs5Pn+rWA9zGJk4+Z3Ro/6u1yD9EfHDTi9PFuR0LU46KuobGuHsczFrhNLZCElh+idRdJc2k3uK414pOplO59ukZiny0MaEqfiOLEb32scY1LXidKvpIvgs2YMoMCA+SYZZb4cCGbuPg7Ig9HQiBIG++mjlYCfrznEN6bJlhizafQ6QNiUOzrUdWDFoYaXeT6WqeaP08yfVj2hzaxIknybRH5LNTtjRs6g3d1iA+1UJvIHE7JyCVQ1hneRzjJt2yiWo+zF+K2XGSw1zWUMY9rPRf5xvwr0dh5eRbikqzAoM3hjFuLlBk+0ojFiSyaaI3YoZzXqdE36z6G4sK43mlfc8oGxrJ8YiL/XlODWkPz62kpkyxuS9Xri4w4Fl9nayPxGgyz2U3HBZIM0ZVUfD2PfQw84x0zoJVbovPvju00DBW+hODFetoUoj3boLhG7ZaB3zwYKYdaotYIwMQwNRjrV4dFxblCrRIvS7pTnk1hQiqP5dZihNhWPIqegCUXTSrPLUOIeCj92i2p74vqTwWdAzak529+YK6tFB+KSI7BtjpabqKVn0l9eWCU7WAyeX0NUhDMyNR2No0Pk+Giw9DIBQsXh3lVvf8xEozFIMCYQ7kiXyU157B79/I3BtBTsReN0GZ08X+AnjsdeZICBUobyQbJ40wfZdQQD5Ou9EeGu6fvfa5xONaQ5QbEdfsug7fpV+j/e4ofDDkdKPh5rav2/F3NzLYmb39qhQbTVsGw0p75cC4Rh7kjsOf063oMh/pVOqAn/stqrnb+0zb7CR5CHweYb8fBnOz+vL65dHXVshzH6kE1RWFgCFOjNWCXtcPtQTViunz/2T/kl+Ebmpu+5wftWVRwonCAa9mMb6jtoIXRF9aSXPxZxVbjVUKD+453D/iEMRxYOyaSZpP6X4fjkW6OUNThjMtnnb5DEtuPh3CPUf8Y0UIZycMFSutzmSadHPpAyjggRN/NwfO8KKTxNoQinwoo0FQ0i0Zl6YHlXZ+eGh96PcKzXMR08Conyjn48ViXMwm02DxgQc+N2E7exhtY47GiKh2GEOE04cwm8/0RGc+T0eXkppfHUj4sQXjSYD6VraKnuqrWTRCaFIPHQmQx6SO/5pngZa3H8qKnKlPsg6VsaGjKk9E3rPrtSRLpTp1ux6VVBYE378xHck5psq5QUGsW2lQzHQn9OregEeZRH1qQWOcLOHjXTbmgfTSuuvwM+f+1/zDpMkQBiTNlu/EWbl/XT7f4WMrQIuF82o3H1Eh2asU1Gimawm+ZufYYULtwjYwoJ13vnOkxWAZ+Qy/V8S0YU1Hr3sS76n3RSMGCJu1BfMDmTKXbJMxPwbg0gllFjuZOnHTHGbBnmHKa4DczO287SdlT+4j+8SiHESssu8VvA4vICmX2PJ+s6oTf8L14NecNhR64zpMvKrIkOrZQhsjbCHkcV0Ty3WabWFwUiQrG5xKbcWSRFjcx7l0Q0cV5bmyN3boaOl46ERPzkrAJw7Sd7WExGUmYRXGdq5eXkvX4LNDxdgDi2LrfLsuQqzPxT6Ts2J2Ry6KRmsagUdkWvdnAX5HU+TJrYDk+zKnCtExGZHBh3zTFckRYxhpeviXJLEdWnwJj3kmnPgWhdi88/+DCZo00CG+03rMz8HGWOMcmvMbOLJn+5+ySaB2TnvwNXV2Bo4r5QyLjqrMas0166O56+dx/r43D2wq5GqaBQ+5xXkhHLvsmMqbAXMhptp7daHaKXEOm8XuLlt2o7rR1v0ASIrNEknr1QX0PbUryppTkY1nQz/9g5El+LrucHvBE7UUkcgQPTkfM7syHjjDCrLMeOJvmAl1Xl5wGojbLd5i+OOUR4JRPGH074ffxJdsRFbo3RUBaAS8WM/oppAGsjvxKtKNr7PBC9W5arcjufNU2uF2zhWqLjSYe23N82hJG1KfPrvQFyuAEpJ56PRtUhdkkt49H35oeUvOWEHsCJPk/gVU6cwVOtIKEm1sGTrWYoaAHLd1Vq0EtwUYBVGyIbSiljFPGwkoV6x5TlJcu3vgu4q6C5OQihAiJ5WyqC+HiEh133i3uvjNLxRfC9RWPJ/nY2YC9ImguxI72vNOB1JGUGZ2kqQ6req+BumBZ+eYEtpX/28p+lGCDxX6MCT3FL6Zq6PcGjgeTaDRPj2w5p+zWyC///MQ23F3JLozRQLWNPgyYYd/xA8o+dg05ocAhky87bPOiI/caZ28dDR3SQVXdTGB8UxCrTZFXW9yjQUNFHg8GSA6srqrfz8kW4L85reS3z+AdkeYjPtMp0NYC/xr75hlevKB2upIwJcmL2SKt+2dVhIPC0W8JG/GjOSd/CP7xOhXGle5nNAaCPUkL92iUjbnmD6eI4siEqhQd/a/60+nbGWx3f55smcdK4fqjPZZjYnvcP3+J7I5RH2NTgt+OIWoB0LRCgjPLoXQtZLKz04K6Eir9h2Hez00xu+GuE9ybjCQabXAMoCNkRbdiM+ATJaA0t+80uV7LY7pXzMmvQOSfoi7IPw+c5y1eWqLsMFb9ostDPQm255HpZG3BOFQ/b+bpo4Tcrp7Y1f8QXH5wBgK4Nrzyy5B9CZbrv0YeZ3YK7wzvQlwLRsfAYh9OY42l4hys7Q0BG3NxZtROts3rsdk6ayXEeN3+G62O6Gbg5s6PidLXd2KOoy9q7FQgrhNJoKsPRiCINcGMA+WTpLCyWzdggjw7ulDSDNGBRDliInlCeSDbtjn7rrHUr82lMZxlCmQPrlg0M3TRlbUHxKaTvA3j05Swh9f7wxQkBJYUV4xD2HvLrFvbJip1CZC8fTvKrgF9FTkhgcln+WOpx0LYNfAv9ckQcH9wa9rpEwFUFwGBLo/RGkFh6PPn5drRiCrnremUp1z577F8/nP8ySBzS8Pa0brHWm1nSq1IZtE1vDgxNdtJPJIrwTmENvBuohyQoR7uwY9qlS6kjFEl/7kyznDJ98ewwmKP192Wh2+biB6T4uAh1UkfvAm+/PmW86R9PvQN+/PQpu0YW20IK36qcCuXaUBMN6xP2cDLfFII/9ViErRn0vElr6gVoI6yMjg+nrrOsfbph52V1bqbj02YhEaIumpAL6eLu8j+32cfWVm0Vog6ja4mm00D0o3M29hDdkn6FcNQTLQYSdBp/2Aboc5aKqbSIMeHQrRb16MKnpUOss+N4K42Qzb+EHpE2Rw05HSNOt/N8xRsbxuN7x9NfjOs9TEQ6XzRVaWmI1lKICjGVvA1eE3ntU0FrkF2xwIJzLo3IoF3Wnz4udEPQAfdSWwDg9bL1IHWA+d9NbeDA+qaIJUozNQkGAKnFd/QdmB5eKy833xsqyHlukL0eiX7FacM4ma6Lb4oUx4cQAPhhF/BSrORAP8xYNSW3ssQVXdc4rXvbln5Bkr07gL8gT/vmmUaHt0INW5K9/OyQVEA7xQzO5OutHFj1jkLAjSBOLJHiUpBmbJ7JImZpJIPCLbs4VpOZUzFmsMki9S00eICfeeGyex028+zLAWtNqYmSDIj3X1+7rYq6xaxm0BxZcKkP870C1iE4fY5RO0xWbfaD7m23ZXPuYBXNB+iHk19Ws+rprvmE3djkanqtUQbfKTKV0xFlverp7PKwLxqZP4ZrQ0B5jWWqxYSIBqjTPEVpwE7mIfYuQ1wnnqJ5l1v87m987zMhuGasXD39T3Ag5y1LF9kzl6oQBZx78BUvRaP3MvbF8ipz6odW1oOuGw4d//I9JeLc/vBfveH7qrwvf8QnsMPAiI3gplhNheW5azdS+jAXsucDMLeNXkK4ihXLIaFQCfyq/OFzrJLZF7gKaAABBW3htQ9wMVjFKUqOWr/GPftLX4KfOs/Tryw9pZI1R7xJ0Nq3IiuwV1oUcLVDVH/Baji9lCs1WDpL/wmA9GtRH3WpgmMbIUyz+phQUdQlyI82yOZY9nMwQLESfcYRmZ0/ft2desBMxC1bcDuyo2ShynhjYONAO+GGLNMOQMm2GrUkbjPjDFcFLqatLzxXRdB0tVRD+aYz7tVg6JzbFjng+94On1jwkr5jrTT9yUZaLzJxZ4Cy7IOOnAxUzY/43kTkaG1ar+upVmPN89Tx/kxVT4dz5V9A4vgugFcTOhibEhfQb8yeTfvcdrPMrj/EhZwJt1c/TgDW3pKC5vRfdPivI9t+z+5MARwPscd7iICH7oSeyMCm343HYFkdhsnCH3GDt2d22SsWcXL9gFCCeaIvAHAgtQicJARe4c59gpX0wLr0+0GPoX1K8vOK6GcBADp6Gr0oVhShlv8isPZM/XXSwluaOhKYtCa9VBaJXbZqEToJgLAcSsENvlr+JgDP2XABhWmIJyKpPBSdNlIno25jlmBdAFdCVoOkADfhyR3xwKssvGjbWY1r94pK14d52z2DkXNC26irs2Nr5uTcZYIFIUyX4CJ0EbuxKHarkGaCscc+PW/gk+jgSEhyf9BMGcFVclZmx1S46MqV6YjLvpgqEY81OApbRQxspYBmuDDDPc0NjBjjhSO/TCYaYrMKz/GkFnQKitXqXUZ8Pp5JKFhdsXM88RzwjDFR4I0pSsWkPtiSVjo/VCTvzEz2Y5aUr1yyUXeSVj24nLJQzklgD21OfJCKahdEz6w9qwjji1hlDApSpJxq3c8MIu3z6xU7uqBIOpz5StGcKa8xWloMePUVfzFJgBO/FhYnGXRcyxVT93iqWIbZBrTSeelJcPLOdZbic1DhpvsZfAqEm+m+h4QKu+VIwCPmKTGSlafGZcA8bjwp8VG1WTBoGQXbzVi3Mq5ykAfLRNlru1ZLkZbktKTtCu0bfWYHzBCXENKz3+yruUGyw74KX11FojFtSa/z0kDZucxVk0KHP8UR7t/+6lAGd2WMZotxu//XltG8jCcVlHI9eSl5BMzdIQ7usWp/GA79daCRBiEkcWjkvj0feo0nq0Z7onqaID9s5/qhzrzwQX2GOtcyC/Jm77XCW05NXgJXEp3yHTqQb+jbwglYbNmhsGqsS7HrHMTDGFI+XDrEHNRD3vuwwAMXoeXAtDR0tZRgSdb9+hndDxEfcsnc3LVJQozz+dWkqg9V+yYruJeVvF1+veujcM5qbmtN8tb/I68IrfDJZRH5uXsZAP73LGFB8c71/VFg2b5C8m7GSF7KnPDeLTLSWzn+1mMxoXqs9EvXuSDygQcWLS5kU3o3JLQ/TujJzLZne7aV35P8psmdifTlnRLl8W/+Y6rz864qKUhuQ3vkDGmgL8mmojzqKS6K1cmwxF7km1xbsH66aP0tVx8SjHI4UDkafHgjKKZQh/k7niv8q0JmfEB7+8ck2ljY0g239DYk224o6jryX84jDU+lrKEX7ulc61hNLMbb2e3nqefrPT8w/JmpB2Z2ojkwls9vUzlSiexCbPNR7p1S7DG9wdm7s/qg2fAZeNHszi4MMXeTo/CM5VcI7CM9GvW2FVAarHwZQ7eWhqBJHFwcaeZ2T444s3WUN2G4Usml705eF07BvJ6Md/8NRufUj0NRnVdcodnrhSN44l93M8TQoWyMU6jZz35f50MYEa03m38Kjahf8JG2fvA8MEdh+Xs+Gt1W+kpsvxC29Xlx6Vk2w18sCdvWOO/Ehe8rg1Y5wdZbscOURcuHgtJKan2zoc0ekmFC7RzIKblqB6YBIbFAOIZbwb6TffD5hBEJVbx/OBz3QzB0K9Ws3XZexGu4Zu7HcwUvM2c8cZ/Xf0OjWESxD8oIHVZS64VN22pzXwaSK9LwoIsnRXi80nX0J/UnGEAoL2Ws7WxL5Ob3SLsQhBY/tIf79Z0WuIxWUV2MKxD+0bRJsymMavsK/pW+GlemhbSI043VdG3UsOgOz7KC2jjWUmjZ7136NhsrsYc4yhBfZM6N/YkWe2Ti9Dr4kgimz+Y+63hKn/jr7+atZ4sJVMe635yn0WZkkfeA1Kzya36JjPUSRKPFZf/pxSy9YfTb9PL3wnu/T1ZDUn9sww1/A7nYQ8h6uH+mZ9u5oMdzU7Jc05gBlSnuG5yOz3E+VZuPS/DedX7oQ9Tutd+M5Wu3BqtdKTlmeszsW8J6vVf+JCn6nvAg3wM7zU2zBSTl9P3e+U1mRtT4yg+SKaNlJov/F6/ur1JYdFLxB6NEoaZ+yOA6ozOl8+4d7i4MPszBLOYbec5L7WHmWC9PVJ4DZ2kUrj4ad+7eeS5O1e7pqkPNQw7cZ7XH4yTsbN73/oh5RV4c3rkPxxyBgKk5tJ/PtFmcfXserBZtNuazpczbOELm0gU045RD6t6/al1k1ZPH+ztXgYp+2t+hRJnctCEn2w9sRLLGSA91CLfIKy6FMuBf24eP0tcIh5QrmmeYEms6Cu4evEVmV9T0RATLTx+cp/Eqe8eCAvWhXPX6rKoF1GHIzfa+IdsxtDy9of8e9sLReHVQwJZTxbOw4mqFH0itrp9kvvFCf6k00g/PezpFve8bjUSagacMAsOukEStIOpbixwEMNv2dEaFUvLFsAuE2/j8txKm9J3j7p/HgF35AhaYgZ9QJhzPbrHzCOSLiHqzXjT7oVRTPuWHWpv8ZtdMyZozbT2yOrjc+a+cm9MfjjH9xD+zslRzFNd7MTxzaY4K50ozrSm30ZFN1bab73zTQUG3VTVH8eIWHQTMOdcWTc8nL9UX6ZvBrslVBovQezrAyVUKBMjmGcIB8K3Hh38v1uAns/minpjhqaoOr1+HuPbsSupGznoThv2Ki01vmA5Zr9NHdKP8/tKO6YCgbf9Hww1sUOEWOdwrONKU7p45uHH2EdPkFsRg5afP8zO7vmWMhplxfz+0upjPz6J7OXqHORytFQeutr1cwRpe+6MUAxiMs8MxlKmjkV4aue5dzN5NCtsOjGkZpwTKJeTxiPNpz6CK0qhIL/sIT9YjeRZy1jP4nY7auLww9yB/ZUtCyxCOXr7Vh+wE/mKVnA+bW8pX54SoMstp9lck3+w9gsZCjoWBC/4YDNNCIua13GuSvcg4cX20lssbAy9GlSzj6PzM+UQglOKbORxmXNpGoFpa1CzbSNcTDvqWEk3H75HPqyV6DljnogoP4y+IN65kk5Pv65PmNktS0PnqoGl4O/qI4sz7OZYU5EHTzB7PvV+IQ4OVd/imNTyMeMufULZsFp8462ZHamaoPHqrFfUX5vfW3Vj52uAQuYSHZxc3B1k8Og9cLhzj4oH3S6VnTf6FhKMrwJJQN821ZpWQpx5VR0+rUMxpGxmnoI23w/imECoOBBE1+hPe6aPzBarOrmrfsiqd8HL4IRPcRtk4r9acadstEVWowk1bPak6F4yrQjJ61+Biwq56ZZPEn1aeh5tsBjp31Fq5PfJBDMsfdHJwGPF8IwIdnU0+E5oRStXFWutkCMB9VB3AzLCNITfnFE1MrDsRvN2M8PxK0wPTIYcIJAEdypMqYdgb7CjEKyRGCS+B9P2WoclSDvO7Knk1XqMKauh+lwe6+CTMD2dJGoTypi/xxK2IVmh8qmHhqP2UyqaazcXMTrKGsySk00ZM9h14Gcdl3TI7UXf12MsmuZLHxMVzft93GWOCu10ueIY8ixGeAB1BDA84Ob1kBMpvM5lG4rCVRXZiR7pe5qWzK3QTymQaTDYfZ4/zs3FQncecbStm/mWJB0gb7PMINvur70wNrN2Fl7mvVzhRIKdgDVsXkGpVahN77GsqVbRHBLb2yYba6/SsotZ1ntwFLElBDcyWKm6pK1ezURCHScu33pxSOr82PiRSNp0nPT+m6As3XnXxSxgkikNe0ZTtC5knGmyE9wimvmqfTwdsVFBb4zGK3z0S4IU3imnypxlR2enIHnt+hnj8TqxUMdvec/YCT0kSk4GSibQZ/IAwDRQ96zG4pY/OrLKI8lTUXfpqLdTmnGExKpQnfNZbH3sZy23bZ7a7HX4bRXe15e6MiTuLLm35tUvahu5abnr3Lm/jIF6WBqkV/r516sxKsW7IMnctOZMf+xzt8sB+vYvDqJjSclWZgaOfHOmlztvrCzZ8DN1GruRmtrHcM0grKspZ2zKrst7qA5MOZD4Ro1+9GKDRGS5yFSvnGdkoatjuWS1hloy9qqJq363TggN79AVSvJUP+JtMq+aWSeo7mraRvzOXPdh12ps0cl0Cq6QNTsicjWyCsgHnJ1xXIqrWe1JPF3GLp+E/w/5VH1iXaQ899GMuKabyJq1p8MXiLG7eRVUbBJ12vJ5AJ123jGIulMsQtDckP9/N8ziVuHvFsRuv4KOuq7/x4KuQ5tX2etngfoNJ3ghO6P9JiP5OMZhRUuCbhugzVIS71sT9xWhr2se3riZAozOpNUEvfhgIWfyoceRNsPLsVhXj7C0VzDOJjbMFx/xdVnvniAfOBlKaHEl2uV3C+Mz78Tka1dN6zmcbX+Cu9l8SGG8sh/iUNdCesXKqzbafXbbFg/6btrok0AkFY+dJZ+6gBsTn8a95XBedFrywF4vgo0rBvjNV0aDwYYHd/vaNv5wu9CuaGKFPkbCfsZE3H3w2+1KvmJLjYsDzC9TVmCdEotWx0sg47++5+7yBBdUGS2DtLUJCoBQ6rqhBMHafBfKUUintnAnu7zFGHDHaE9d6n5Xf51K6ZA9HDrmzKSa86Zd8YiUc/BTLuZw0WVd4SE//QN0k/os2Yx+1Epb25DOkyOtq8G77i6gZOTUiJEq7rf8hk+52i5vwhQOnFGcYS/OohjEMjGDfrIyeZHkxRCDn+KzJHG/4Ah45cGqoQ94dz9zsBoGF7jp+uMvP7EqDqov53T+IkdKwrNnGHCY9/VGCHlNaGMIKX21+Hruf6JIf2pjC7RZuWR/YjNqxG4zdam1ud5p1nlueBdHzrI3PThRV/FxMsJFWaCpPu+w5V7ZIGMCG/ZHjPsU2fQc5h6/4WfVKzns9lFq2rqjhVubhQlUE6IrqPycF/bN0Ev8kbFDbK8fCU1b0mTyoR4PsnTE1V9m0sUTqkY/JxSLF39v1Xt+iQ0WrY3jxYU4BsEPHzfkbHKwlVgP45VDoprRnY++JQSmc/S4sa/dNc5jEGwyMn6mo+vISWKZLluXRTuO1x/0BnxHtAJw3F5i4a1f0VSQzbuy6lXQIVWi3ubv/1+//fYTap2ajY/7ucXqehR11mSNV2dWcrF2kI/0Zwi2for53w1xG9QzWQjHuHhCQKJy7e1czCTUw0G+A0ISeZJCHlh05Bb0pa7s/nrLMv13SD0rkduoPEnfXN0sc3Cav2JJeOMQOcH5VaSxgWHmOLcAvFe3ZQ7Aq/QnqaJuXWNP+ZQsdGXH+s/20fsZShd18pbcBEnxECjHX3D9+DaZjgrK59f5myTZ1VBvaneOI/IJY/2+rh5LnsHUUBALdUPPTtUdotuYurY5VbQw/cTB2MWlJhAiHwGLwgWIHzKOe0RRsVu7NhzZtxpL6+H7QUJGznrv3e1igvWslJMNjpnCLJnuvSfi71y+sXusvEziVpJHHyMSb+w2wnEnzE6H5d5j5Uv2KDFrPOq+cknkGRer25U0YeS/Bpqrpme2xfj/EuL+xFz4rhLjhViYE0w6zGYH/z7v2EEo2xx2+8p2jdHm6Ij2RnDu3wgLRqPXYa20aGHG6DaVfpq0xfH1MkhJXOmr5Tr1R0CxY+0tE0RdYYZfP17ZShfOt84MOsj9EtHqU/pqKFCQykAI0QylPrSj2zgtFSsjkuhdNxJ7962P0jjUXLEDmxOkfpQvchVk7iQ7mvj1qKLUuUumiMomj+Ef+Mq+styRHzwkzJr6hbuhr6yEJPxwIOIFZ6Q9Qux80D31nvyMEkcVjdkhP0d18km6Z2LOZuRMGoR0YPHDHlKWrsMudMxFucHdMl9HOwZq7iS2uZKgXaKQ81ChIJ9UxcD9PXuQzdwSeRWvfMkdwT2aEEyj0Trf+u7IlA5RMkvIDQdu3mLN9eKDhfLDjP5wRFl93uZcF1C1rdI79dsjEmk7+wO9UTKJnpbCa2ehBi4ZdChh2bogrtOIfIUSxvcXLrqz/mVoYWIt/WTnbeCo8ZrKc4wOgZrcdugF8Wy+/2tkUrJgOOaiEf+u5Y8F7UFnHP1PG1SSICpRsmfykGj2C6/aGokE9yuRwOgcp6XL1PEG0hVlrPuVzbHLREWaCnJQx85RgDL1eRbt89pTv8QtBbNMPd8AsXgUsPL5rsY3cjfgT7pUS1sj+l1aCpgeqpmw6u4Vzcl6sOWjgG0uu2AIkwZh6wgxAsTrbjMsC9vEGaew707w6i9hVv0UNsynHmi2Wn/MJvn2nUYRjn5XSOhVO/EWvg/wvyhjt7mTJcpaxvi9j5Q7elxq7eFD2KLEDPHTj+CGP3xDBuXBnn/4iQxy7NNvSJ4m2rnsov2Idfqm+AQDcR/eHvi4JqL0OrR5/iNT/h3Zs3zbXab2y6vUHkIUdYzERNtM5o10YVIfJDlC0q8+cdseJE19ZOQInnrh8g3RtRR/1hWafuCJcmj5aH4p+U2+g9DM712/7Fi/x9B8v8+GLwOZ7vjW+ZBK5qnN2wvWn7GoHzKpX5OS56bkHIQMPJvgNp8wm6oVCtDm0RkIc8F7rcTixmVjVVh1PeAj87G5QJocT9G2kr3GU4mMk4Y3d2QrPRrKI3BV1RIWAnIOSax4i0aSn/b7Hf72TfEaI2ST/aMs4ePTd8pfHM/6qN6U4CxORWszh2qvFeTxJ+EdW3ZOimMhMCX/0W8LJymmLxs8dYv9CHn7p9kBUVKmmomn3x/TldKJFbh62qZY3u6r4ajzF2Z3d+dtWjttq/qmHQ1RDI3rlrKP4qsdgMspWfN/HZ3fshfn0TVWIhbsku0hRZXhElF1xNIZb7Vsh8mYp1Mi4wjIiaQS5fuXZFA9HCNP9PwdoOrwdTSpXd23QElmI68S//bQoScwV6mUbBIh3unQxbA/3tQDSNyDE0O0j0frsKOwN2eg6Gffex3Mo7tosLOm0LW1IGCQA0bPX4Ywd6/mz4jddNnbkafuvBkSoISvZxT/1d1Oo3NxoUhuEtCEodLHhz/MX3kFmveWjg13YhlzBQywinOjY3IGaaT0qau/bCSGt1Jy3qFXA4Kh8GrO9ga/+Xrkw40KK7w52QaJ1JPk4wfnoGc2K2Vpt+zTZSdCmBFx4wz6tvxj1rP4s7sE7O2mV4jz4uaU+y1gUzgr3lX8dA2pCdBOael+zWzIsGDHlodKxAz/8z2b9rsbtS4RjtQ1tNIu+v4gVfFyXUpL5ZJfl8PJev8GVcHywTYvPomietFtywff2v8pV0OywiRgBK0nrCXDDuzi20GxlRh/0pAqStclo9jLZDXn3t0kmtSLcRvrWjLlIGU5amSTzx1zTVkpIW/dx0OYezA5pI1WjuFg8l1h7rAEdcQ+bxH+sInB1vY8WLbbwGQNFh6rXjSbqRuGYbWkwgoMCOBsGRMnByMcJi+roVNHHmL/AtuA4k+Hl2nLV1Q6XtCa7T9pfDkNWjoScEDjAc5Tf9jXdCczupva2p+wep3TCOxf2zHP8Wt3NLFRltrfFnPOhPvgMXXRDqdu8fo251EMLiz7OsLA29zeHFVqEv9Ee+Seggi0vkQs5SSO5vElUnOq67j9YilZYY6wlsT0nuurmbbi5mdi90hG+EGdIOyy/gObZKAQcoYqvlh6DFrsrIxMoS7VVC7h9Wvpkr/9tZ4wnk9OLGYXGamXfz7HLJDvNe9lbNUzEf21pDo8S3nXTpvXJZHr2Z025qVCS2shExEb+NnJpXunAOfJ3zGvnk0yI9wRWOQ083JAM/3h4J6Spz0SLrw28fa/64J5i/1srNH8S2mww+kp0o961WJOqRTBsiOGv5aGzM4xUi3b7grGn7mZCPqy1VjDlNXtIIbDVekrs7cz3FeiIzBna53MouF1PM2Lw4r4jLY/vDKrqq5F6sIP8yucx5dX9gPZNneeNBMIfNm7UY1b0pfM2lHeoIMpv9i6zeto+Ue5BwOfLQ81I5IAUN583lBQvyTZ0qKgK0kvbOA75gvH0llliu/xrKwBlrZcph4s2NGEzqjLf0zAMTGuJDNjnQfolkCyDayrORtB0+/FwdFjwCiFw16WwijcvjCzQOwbs6vJPiYqrJcNLcSzxgZEeD7/JzvFwNjj6zuEKVWONBoiJpjUkVcADkKxX6Ft51QlZu9Ty1Rmzm3s/MOW1L7+Ol4PPzAy04fSYPflir6hKh0kX/as8G7ZjpdFECnAUfOnoTDceI4+tcuAGwNx8LmuvJgovZVHSGp0adZEWjCHPKViRQo2qaw61B/ckXlkTniZeEqraUzBzfps/eIILckN2XtC2IZfX8OIvhro9wNoSD1rr029AE3qKyfLs/xse/aZVXd+9HM2cR5wZOybjCM/wdk6DRg4Zofc+quVWFmM4REUutLx3emKTEfjfQptHdbjxoriNg3MBvwBc+wPpGwesDXPfZ/nd/O5pTFchdrRRrh5kTDlujX407QcrPXdbMpXCmJXMmNX3KzL0IrVcjHOTnNYJUeDbIhvm6KYAbKp7vu3+epBKD8EwnnH794209TMSzGQ9/OCW6AhR0hFAxUJg+RcjlbFGYtD9fexDs8ipFdnnx1g+77M47+fhlWdODqvbmbzb/2yviDcmi2MajetxqHs6B8SFdZ8xcJ7l56+IXbluAVk6ulJmRS3/5Tk97VVWxLOYpjD7UuzFSKAVofnN5njNP3AEjsZ/S22ni9e8eereYH3BOCaJr3rdNxYRZkm72khXC1jADqOfhpcOc0GLeoyaQ39zyez0afa9CwVYhihxYo5lkx67XtoTI7e7NTyOwz3e0w8U3JPRhK0YkDDIl8TEBu+sSeKreJd4GOujq10Z08nUZqPXz/2+kd1Zw1rNFWOYu/ADLHCmbXudcf/j8nHrNUaDGAzTFO3UKRs2d9pim0MZZP82ALi3aObKy64Zd9rJJXhZVxKe5YtMhbi7spyqawB9Qex89hv71p/QZN6Xs3QziLetuhcNeW2wvXf21GM2zzuCfJtuPeCpWWsPX7CeSFV1Ohb8UUcRv4xaM/kQn/wdS3p14uYw8DyJJfv6fMzi/7ygL/j8jZEii0Kp7qLE9O10pVj9t8iFHP7F7sxryEs9RAGCXAlrDxcxv2I2u6r7nskzZENtK1Q/HC6GrdLmMzJfK43FxkEjTEpPxk0WF1HmHuDO3+JNnJ650b0EG/nz1+WjY78W1lgqxNtoYKG0eMyH/X6BVpXHitEfe+Kli+y/wHdb3EHvDa2eOEaJvNKfwMWTB8FlAeOLIxqz0CWsvnpoe/wvUfdzMFLr9IrgvmyUxl7NaQQ1x6I5QOHga9LnOjWQ07ylKh2DJGTIfPgIzMdtxT1n2J3mQNuh71kuaTmxzlD/Pm+stBfKqL9rwUX+gkzaixxNEecbdReUqHcnsOBS0aNx/TZ9JT4adkBqHJKA7SRrCyyjL5A+GLOX8kVcx7sdybXeJPaTnHLwlWdp+/qGZ6xqUReKrLFz/seta+0Nlydn+kYuti4xM+/V/IzKlBaaQRZBwx1zTm0KkXAltbdGR6zTTMd1dO8eh6zWBJNwM7ImFY+Sn+OZfCJ6EizI0R7Jez5e4EuXshMwAWCZIgpw0f6SK4e3hgXoNfgoPNKv/0lkGqBMhze/bsV9KkWgmWiIP037pTqqfuXC2hkO21JXhdeQJtacYENQKkJ0AYu2svEA50+XacfRGQN7zzjUZw8dE7KFYutTpXnumxHGriWluSrjWfuia4eHRSiCPOQoFmf+1kzye+OpGdm9koo1re8F0d0OZU9BLnGAWt7MkQnFNY76wTJKpUgHPhwXxTZu0zg7ESYhLYe6WKx+5weQjL225wsCBMqhZpA3bAUGRolFZ5ke+LMsuTERNSDfSe6957vdNWgwzTVp3FgLCYzHTWLuP72fOsOeim2WpV3nTt7gOxTsaf3Et/ppNIBdoaOo4nMsvNiPYrJlsSmt/IH/S2xfm5wmEPVoZPAacacsCvDZvUZ5MuZ4eU6uUp6/r4V8pwte72fB+1fXHFn6f909vhU41Nbh3ryYzhY1WqhwTrDtas/nMC8W8gXOgvkUtpZfQDdE9e9iltsiug3nd1aR6+MT6gfHEDWzEjvkrHHkCFPbSnaLCK6OaZjOsBwAadxgrgmNCaUdlctNcsVzHIM1yMNp8W48/qkT8X5Rc9o5HjBY5qqKRSkTZ4XGInf1TCJqW3ydlyl7luIaaYlkdew82YKSgT6n9Cgf/iYSfbHvsdxMPKCGbd6By2/Qy656Rp7geLQTyaZ7FRD4RJeQMNW4o0Yz4xTk9iOVHDyw8CaC9TiOkW7ChaZm//JR895kEGwTSo5sy4cTsIp7RIag7MNOfYoRwJv7JZE2korh6TJNO7AVChf1M7mfIsTGv+3Ae1T9HcsjqyLH3e03wcOJkuGTPHFvlYLL2YWQrqRnpxVxzdYy5e+BlLX8f/A95xzPzI9lOxxzd8tD+oo4bnKhLUfzbDkWZaSTbH8uDuSMOROTuF5vz8TUdqhdJOh18fSB2Fr4/wiu9anMrntKGLPeZBlojFLCxPffe0G8iIQcOPnRIpTvz9kNvrBpVzi8QE3crkyVFEHmWBYK3glMPi7OcAZZ04xJ5m757KxunAgc6hFBu4qbpC756OT+1/6lkbDhQcR4dDhP0/si0ye3UGVn10IuSLditCjc9hJ/Xmetc+Y/MhzJr5FpiqP7hwqNXXVaXAiIQ/sY+ldezv2d/FGT8NYPF4ywLCX7BVqV6chtrAZT7AppgEbjtK7KYwpIGVJtqJE3DWf+nc2i380Oti/ctywermsXrxbU2vOovIfdoG1/pBRNVQ9qZN9ti0DyqeoHGjxPkQJIMnONYjo3DIwReUY825Vr4xQinS589fHrOaLkaua1LMdsou+6QtnTsEQouYgCvgmyE2kvcJH7rOpfQMwMd4IfmOL+gWs3u6e2xqF6BICVgeAf1ZcDUOBLDP7tmawZzBwuvKZf3H7MYeq/7o1PKZIY2bu7N1gBHgheBQOCq6bBV5fx+Xdv/X2zvuPUP+a6/CLKcUr914Ju5eOrnftUlMYRNqWMC5o/1Ikc/abXzOGDnQTE74h+5nmMY1jQqLnoH4wOVDkFKcO5HJXl82keyTP5q8Gs/m4D02GyGHGdExBPki95w11zuAdklFDvWwjHVZCueIWMX6BYm5P3rQHjxcRe+1QNH0nZoL8ezzpKha9LVpeN2oRKK5X95yAvkuAZwxYtyI7oF/f1Pmf/futcyrhg3+XcPfju7AT/pw/8fcRo4li7eyTl9OYD9zN1gBgm/94tHyoX85i6TuQCcNiCr6vAxAeliWKqE4uxHm/HWXZ0paJI3zE55uMrSE/2TUw9AgQFIpCxI53R4Bnb9SARF0uO9X6nR22sLpvt1XXRuJKF4S+QjrNVPcFC+I8AxYGVYjX1G9hrWBPTNrPWACE/j07oqwaUSRJudMwiri3hkz/0TckaSYG5kM93rG3zZTilE3PJVi1uVfDW+ZYPm+G9ObePvd6J5vXFrnRj++3fbRRzFveuT1rcnV/MNwRiUAlMtb3OhIrUt12VtVbZ75+juRFDvvNTJYtRdiC5ePovMBAaiDb2HjNDHtj+fqXX6FstxDe8010BiS/z8TdhvQzs6/z4JKpKfR7tP708qrN3XQmuwLeomQJlNWBrP2/pkkZe/aWDBF7Xzo6UTFLkzlfWGIfnEIRZz3wVM2xeYJ9Kmgfh+BwMiCE4IJIBL/T/smWPU1uwHSCztC/jwiwEQ2793lVkoYyd68+HGGNWfnjjvJqDl15FMKI6NSwqh/vI1+PWfWyMCfSJUq46ZtKqyTL7dGozPdnD5wMX8NHixYTrKDPmqGuoUpesiuem7Xb0OU21tO1YxnBZ4DQwDlMUmP/IogVeAD6T7auJeFuUMSgBUTuWncRhiDzv6zcR1330DXT8hw84z3378YDshljw/KRRdk0HPBcTfOPDf07HaJQz0+ihqc97TGWrpXMfWQOBUpiKd2TH73xJwo8S8U32fQf3JWLXbjJ6yEvcjucGzgUBdqHeIL39oz+VTz+ttlj11Jv2b9aTLIwwW+yNOQIz0HyAfwtN9s+aKsJEJhTUue6X8wjHgpb0UdMn1aqnEyhqeRCoEuMS2yFPFr4tJVbpDdf8pg65vHEXx1ks5/Y7wORO6cLq9DKdNiB23/OqJeSXxEEjQpXnbDYMR84ZvFgVi2l4IrNrWOdSvr6kAcuDe0TjrH0mdItqxQYNmiRHBp6RXORfl+TD7BL4yDDhdjv7y2BFB0jGRMMO2YvzPM4TmKWY38Y297txybzE5vuX/JGjgnyPMZEjj9c7K7AEraoUGlVgPGr/dvjDTj6HY2s1Z/1iP5yYp4AZDK6tTudIepzve7+ECJLxs38o3+1Sjn3OcVxpO1SrJpblR/ZEZ5crMNfcl7KcCxv2slA5UYEjyzyYEKzt73jChEGfNlrwAg+0FSKLrorAxMln0Q+hnGJ/sgpKvdt3aKv1aRONvEER4E+uYzl6lyw+LNqMsB0vA+RUFgqivUhs7KfDgl2emHuylVNfJrD9lGjqWrVefZB5uZvlFrbNNar8FbTPOkvX8/rbD7rhVdwEriGFl/PgXi/AKQDgpkJdyf/jW1L4UmzUTBCMSDpZ/c8YZiMofCWSO2xutiBpgj0qw53WeDWjElGYX1vdB5nsKzkuX95+PzUZY+b9e5cqpXeap3W3IwtPFfx7QL78Tf5FEuKM62uB08OWhI0CYLaNTvA1yd1wjPVbeJGPPWhX5tFifmw1+mnwh+XNkRUn+RNWNK8HHnZq6P922pBJdvlJclVOOZbOvHzZuDZyxxlUDIn2QWQliCbf0ovbu+oiYpc1+z71nHi30OCtiJ7yx9jCUbpZyNVpY1pvP5YHSzJ4U6aqeTZbV4kFoCZZPifteLPxf7EQWZtmsdGOz03d2mLEupIoQ1+ArCp0aI7CCFbh6+90ZtsBoIeS2xXsI4UzDuiED0dZa0t6hz2Fkzteg92u2sex5w7gHyMYnfRo48RyvuiUIBhpmInnWfRe4qg6jLo0QCkPJdIgN29tuue4ap0shyxipGRb5m2624icsPzyIAzTcErtgRFmS5vnlre1NNXZt+d10TXbDBfnA00+JNsuHvnhh1yeU5qjrWkHHdSaWRVNxVduoINvivugXEhvi095o/Ec14IM61ofUjJf5WeozJ8IOcIGwDIEmvf6jYuUD6n/gtsAx1g2ZlMpzD/AyPzN16YptjuOyFAdxzAMjxy6PSXisqGddDuKse6gQJj6WsO/lStQK3BIwZLRyClOQCQ//jwc+r3lrx2s9ezZWdMR1P8ah4zU3wBlzffR73mhbkop6CrTCUSEoVwJmnqz64rnT/fDBYhO/6/sxYYYsDX+rn8UN1zGGkK7CKAaAc9hJ4k2dXU/nc8RTWk5zZ5QY7lq7yNXrOnkZdhouAC1iKyg5eRnO+JS/9zaUVmrZHWZ/F3dcqHtVm0hS/3NHskj4LJ6ypke+Tt48+dtUPMb2FkQdz8sZjwt7/79oU35ZSvn3gcY/in0nceubLxb96mpXwm1sPSNSI9XlTOxWGy23eKTXran08j9n20kktFrVKQoeDBXRyk5mphobhLayzBksk3zIuTmAaWGVFDjO/HCBF9eaw9A0b33DltBB+DxuGCmzW0skSaWeR3MvsZgiAC1EajFBQTGTGDT7Rq8R8Bi/2eGgQQQxiEzHVaKu7Eg4Jw0YhSeTRmFmh4z/GNCMcfuaJ12xNZG0LReDlX67FAhmtVDUtuvIb9BGO2SJ7MBqsndkATOQgvmEW6uVgqpFxfRUG7ZHLJJWjz4ww78Yd9E9d8Nj3Q4Lwtn0KgsezUqGt+f5t8hMOrOv7nR8nX+hslnd9zqL1c1t1D/iUcyhxSCC3Re6T/nfuYdaQGQSBenHkQdDZzLPMUJElaiEo47xCrwbaIFqCxbfJlN9Ks04R066bdra4wFSDlgRb9F8eGiVk0+Je6tK3DAR3GsmhUgmtTfsSlLEJjyH2FaH0qCCE+X8pQxssrBWY7r22qsLbL4v8/3Sy8hg+XkdwB/u+lrZ93pC6QM4nd90aq7wt17ZhhfQx0kggi+SS786EEylJXoIaHbV60zM07bVqEDZb65SyfBmodgGCXD29/F3/CJ0cxJ6cVskLur7LenQp5VskHGrlJezuC9mRe9wFt8+S5kiN2QTuJWUsmUNsUax7w6fkrIO51XoP5I1CbPILJOUZzHcUq37jQRzqHsRvpXsLP/sA52/umCft5QmxWnCq52sNxq4dwiyCo2ugtyqFhlWpjNWeb3HOy2r37uo5HVxVa5vFt0h3YfaGe42JJPfCFd4AbTk78h6X8kHz0tXX0sLyzzPjuHtxvzMrYudAKeYiWyz9InCWcgt6vmB7mrx2qX4JPFWeA3CAtiu6eA67r1qwImHwxt8bxBX6v2+PKD6GopN//sBOZD8NwsFJBKY1jVk1lKdcTzTjxcc/Yg57sbz67GlEU3up7tpk3EhpZcrkf9aTsze+ZW++v3FpKQRFqjoV4ZKn7/hrbRyGbDyFPnfCT3/DK2Ur3YEPWrnyD76Jr0ds+u5jz29/gRrSJDfW7aWFebMnZUM8FUzbFIl/In/Mm3ah+QD79TEaQ0omGlRMB5+6gMKR2qYpj7zdamS41FOQUOD0wO4TRdgzXLOWh8A5nZop5jkhIZ9pACNWTykw9lKwawhQnF1aecTMH6Ifu7soqwepEwC1D/a5nk8GWivcQu9UcPno/D8T8648PX2D7uAPRWXi8ODQ/u+Yet99rw2A7HSg85HcfS1vDHsTh9/CuHIxwdxTUL/sRqDvsdJOeRywPzUZ4CfO/qcqrJjvOfHfq0e3sB4DfmAwcT5YBow2Da4vatC2KYmObI6nw0bC28BnXXak2euD/RP+7u9/1C9dOuKu7vnHsrgf9K6JVdCutgXVu4xhyttUCWF4JuDxPrY7Df0WIc2K7CSX+59OBqBM+Br//v/nTs5jCY5hTCuxyDv6umqrzfJol+bU95KdmFjWJ3+6waeeLKa14ObqRUyO41q+i6hls44avmYzhdPYeTWB1ROS9fpbDc+U73PnoS41xXa0IRvhYz1K8cfbm1MfsU2NN98dG8uk7m9cndhILWyOKRzgQnEdG8w1blWPUwwfdbWmESmzhMRCSFXN7Ct/3bHKit33Trh1mGxwYg3MtsbW/k2ID9cTHq9UtNDYvFmgiu0TZ83Ao40jovU316jzmvdbBHNWWIrwxqaHbk+rVqdZ6F9nU+y4A7oPrPh79E/iGqX/rH3fkECw3Hc9X79c+gnaQzt3cXfMCDni5+C23/GtioaAXBfTtESH+98ja/Tq6N3UBmKaKwoH61h167cPeaocy2lQEzY6Iac4i82REq1rl3Gn6CL4spdSfo5zqSzGPU0myL+XVTqxKcmTOIz22yG5lYsuNflP5sGjg4k6symJ5VIrnMma+Sh8Oz+Qnd8xBcQovPNtP4WLG2q5BohU1rMRdTzGuNRPqQUvTtr37zF97XxdWelaBydAd3WqVHVOZDCAb1gt8asn7dEqaVIQ5PupQT6xqP4+v7xjdZ2j+qWW43RUPAboNZbWrG2Df5A60+5i3E5uy7EhX6N4i/zt/4ySB2j+0F62X3tY61IPAhqEZ44x+Sm/N/4Xjr8cQwLquppscQYKfFfBWrJhLUO0UZeoZvJrwDYejQRpDAw4fUT5XPdShrkQuS0LhSMwByI6W1PiUper7ZplfUUTSkIHpCMBLwqQ9cNSVA3xiWoBMOCYoMmJvWqE5y0JFinPBKqABM/antv/GqpzNJO3uHLtRbKJDSCW3UW+4jDLifL8FJqH7xH16mPAy/DLK6EBP3PkICkWBOs13zXgS7UFK3KkKBJ+ErqA33Rxr39vuUB4+MRzM6HVfS7zsS1yCoO4/bVCD/OjVAUfLSzvaklXDys94EyXm27jorTSjvmQrQkGHZ460nEtkmCrGDE8x2PInYLt/RyBGoHp0IkoWORl/Ig/hKK3Iw09e7t9xCbPWThF4UMKYqoWtIuTTd+Y1VGH9aLFjuuQPyDYdxpeoGe+rZ2myt7qqCytResC46uzh8XUjMqGRTxoD13+y+2AVg0Zdfq/KF2tA9RLL3RhaedsUpg6cI6FOCq6OX1LO1ogoY76bzzoKNG7dhypayLpVRpsZ966LtavMVZD/OAX6XyWhxSjIA3dD2lheuq6Z5El91rnnZs9YjgZsH9Mud9TQaYuTbWW2fo/zDT8tcZx6w1KHpBI2LWsbrnnd5Gm1MvN340xIjk6F2dRto/WYCepNhhnjepP0tyQ1VxJzmRkQ5/tQp21nRPzNbXidJZAlCXRdeDQnQye6ox0xZi5zm3fInqGZb+52Me1p3G62sFh1dy1g7NSoUouLw+OeNizTtxTSr8PIdhprn0zU4+mYo8Ms0NSl7+YpI42FZe+fixVYkjotRjVjzGTndW2TY3wqyT8wljfdzt4CHZUihbKOY0NfTRBoffmxdLblvttX7kA5mej7BIwYi8Cw4GdflmY21IXwaJNV94AIczAarrKzsF5OgS/42NVh0ALe2zoeW6rtnuYOYZ9+2szLXpvhUzd5zHWE9BCGA7X6lw/j2kykoN+vZQDQMNS1LcrSkR1EbutDxkdc4kUA7aiE/lZF9s9ZDrNe/sOvMzK0NX6lHsndKEALwvfNmo8cN41HDkjtUVPJ97/MY5nHy7ts2Rod2s886Xak39iBgMGwWtF0C3l+B0lUkNNLCU/OvrU4Bw+/3ME5OSYtCP9n5cu4G1Lum3Jim+C1f28O2JObWUcuWT9rkluJ3Cg8qJ9INT3P57pchemkPU+Q3nHPXn0oi7LoK/4HXO+vj/jtzv8at6q8mAbJLpBaBbRLDxSHgmLyoJIUDms4UPa8n1O2yh1DSWaZooxLjXH+f5kpmeD5mA+HOSAXS9NlMpmAPWGLvAOvMb3gnSYvdWIDJ7VqwJ4+b1tbgvYsrYJjYa3MFxaJ6RJKHDp6u/rfBfR7HpulEn05dkCbuF9xK81x76wfFIrWeKqbC3LqHwAujwHQKUs5wfKxOL458J6BE7ktQMThdB66pfy3Vvaf9rgUyeX9OV9W7u/P9bJenrj7XxM1a13qqjdrid+tsa5jIW/lUYv4uCEINA1QJgHv165k67D5wM+xWqF0PK/z55r5DQl/occgWLye9RWJEogQ5siRtXABjaZW9yBUS/RJvB7tiWis+Wcru5V7BF2Em/jUcLWPmLDyz+eH/wkAZ5nM7nNmEXpOLaXDVG1lVQX3Q1bm3CJNJ0t61r9qyi+p3ogT3beC2SXEH2zpDzJBclPsRQRLUO2Ai1Fxs4tE56/dHgx+OjkcFHYSdSFYxjaZvD7OGwNcxrofw6/o2vVbKjw0h1DpD/iQSWU8O1GWdurKpDWTENllL9VfSGzDB0Q0ki3OAWkAtxwRQ2yLI5YyRmgRxB/YrzGONjbmsQRdTmjoHwRpXGT/Yxj/mkpB4Tii4YghlsizBBJkica1Wo+FcY8vP4aTyLwEqZhG7rw3Nl/O2khOqb7p02eztEaO9+M4GCVpEHvtxbbN0cSH+DXI5MCDBU3P3WZuEWRJxT3r6F1LZmzA5SLs104eTSEQ4VJAb87+wh6mYvSMCYHnc/ataFm5Scs+pMFUjBCZ9kxAmNE2pEynlNFRbxs75sXtlP1XZ6Jt05d7jXg74NPPxc+9JGPF/KjHY8FDqt1DW5xvGxX1vcRNbdGX9MgafHT7VtI5kayIINpTYJ+9R3iYu6F86V6eTYf9a9Cg8jd3km8LmSCXxrMvziP9RTWm/RSMyZ7ZRCt8TXTIQ7Szk03tiUoKeom7S3SnT+Y1pzG0Zwv7uer4m9l8zlxZxL/CvVUD3/CQDAjRRe0OY4jdJTeYzdPyHpHaLSEmedzwiWRX6jz1ndxHcxjLqW/6xnWW2Q4JLmcrLMeUD9FjI17a6tRah20A99q8/4KcDuIICyC6Jdu8mAlw61lT35q+1V8ZhRpf55y8j98Zed2sV6tlffkEN6CDrbkmeZf2ZSvJktprurhKvVDbfknuf9UYirNmfleSH5Qo4SIqoTfpVy1B95bbqNU8RlpXis5iqD5P2D8G0ObzJ/efZ4a/mR0+ObonfcrBz0UHHtZImJPFWJRb0YJhgkswGlWaciKz7W5JD+NQ62t/pgz7nfnQ+CFdtOsmyc80iDBFa3vG5IXQ2X1O7xbweZIld0nise8YNGoq6gk2ZvXsD/AO5mylcDt2uUx2Ypd87csIePlpy9xayyjaiL0ZHhMtTBgKszo2k5ZsyLn3OkKAFnKV34VX57KiV2oS20R/UisieL9Wd4U7zwI/dUUjWpspEk7j6OSbrFs9s/aAARRkIp0bNxdkSrAYP3/O6Ngp8jf7TKpl6AVOuifM9bJxlLYtFk9LMnU7LdD8tl7M3seVHtd0jcPVCeqO+dEgopkc3JcD4w0QpAS/ZK/wS5sdksEGW0Yuz2pe9lA55HKNzxVMJzEBUIUjY/acSGFOsoAtenYriZOkcExrFi7RHULyUx3BzmfNyFKOFIUxHJN3OA1hnLwwNpg0TK8Fw0k9EvZgS5IIp2Nn4A5S3sX34Ye23e3ubXLf0R1hYGZPGZzdjAxkCEl7esq5xYbzVXKB3jyX9zI9C2Y8C3ZLN1uFr1dRgyKcpbgFt59WTSonONbXyVRORG+uGPHrnjSdZnnITWX4WWe7wrdk8JnVeGZYhMsTLJdTakDxgcuab/XbuhJyrJpKtTOUwPweKqr6CDCcz+W7uSsnIuYxtJm2ao/Rsgpsq1jIa/TRHGPpskGJEZZo5ZX/O/GdmAf8pfVN18BVMSbyto0z7b54ZOBzAedaimoPCVaFPPj/ZsXBV2uRzWHgSI5HwT+fOZ9Yj/sCVJenTqjL9vWZZ0X6PA619mNPrxMejauY4AkyTLg8lcU7zaHCOVJ2tvcLk3vXNktKCBQI+YS3Io5Km+kAi20ZhnbBUy8RhcgqEJEuXTBzivDQWa8CtYFV6TY7EKc93XUsuWfjw+eg/eM8YXTZItnE/ZZZwSkPvdMOiFemyxyS1kkz83Dmv352wdIrPzbOpEyCnfdtd5RreDOV86As+xQbJrkuD0d7R0f3uWcRklp+CItRjQjRZ/W5CvGytdUcHscksOqQxL0CPTQhPh2ctJKlD0MfIzBGsEM8gocQhypphG/UcSyX9+Yxct8wb3Y+tu+OxRaxGvgnDEX6EVoH/JxteaCFfmjhdFxOblsdrQ/6xSmZSqa/UmE4eEjPMTbDNeixwEvJPmo4Vzj0LiL/ca9g3qA9yl3EPUx8kj3pEUklvNTijlfrR/2gewNz10MFqxP/tT17YdYSkS6c3I8ZOWgx/hvrblJeicpUKwwupcvbI6v53Bhtzdb00WZS3/whHTcfPdpX7TECoSv/xsa9W2k57FoHW1LPjn2A6FSJS1nhb7toxuUPdZFlbT/iaQcJ9vo9ML2hvY0Ckz7lhMrdY/Z16J0ypzVG/vakt5mSmWnGPHJu/Myf2KL50E3UT/MkY53QQKO6zSCWWK1maMzEiEmuYnb82WQKDsdoNWjINHiNcz0Y724+2vRcgoP0r7mcghcvtnwc4O5mekjEpFtYEriSreGDNbkrnefSeb55LAPfJivk5DUJzqSUPZI0qPvzuM9h0scH/XJzqKXjd3RT6S3tLqSHlHkIP+itBV0OUDiOcQBpb5BIPcIgfzOUsenF1TLlxOXBobkawcoJcY3vcHU7lxkPJgeJD9Q43G6euM7NM6yYkp/Rkpnq43I569yrzwVXxo2z9Vx0wU+3u61iVH4poVx3c4IOzA9yMxbyJS+Xd5zWNoCae53XlgIZcxYqnPO9tkk8HhGK63LD0u8Q0kTPe3NzsHLiDZxf8xlpP6NLFOwygQeletrfOd9dWbQm11QCJfs76DmWrLmrrVoOtBZJHKslaFysuA2385mprmZovGjs7p7quSmWP7d4bqVnBiVRyyLa4LF8inj+Xj6x52s7t8+fH6r+NtTPH+/1Wf1xOrdPyt2H9lSP+lno8HMb55eL2CeXOsCDN7UzLEnX+Z1UBh/+f4Ia6b1L1fdcRLmO75OvPdSpzeTWzm2sRzUTrhVS/sf2+c/f4/zILZ6bblH2VS/DQwld7+3V423uYM32p32JvZp5g/86pqY9gWKoljODcLQDV+o+xtwOphVQTkuGA9aHGbD97cIRZdpsdEkwjbCoKZfcxtiQY6TnFmz9VKirm3FbIdosi/F5lXoqzFmbriz8wPv9++lK4Ix/Fh5eCxZ0bLGjbpYvoAkolzk42mcZgHXw5ArGL/77R8SftJHAjN0zy/a0r6Sy2ZZuqLVPCTAgGEuCjiDItqdAUiw4DLwEyGTmvHGo4xPuruZFb9ZyVrSo6LiMA1CcIHs+aJw5c41+5XZ1Gbe4UJ6AkrQR5sUITxo8PeIiQKuna5Tlx/vMvki+fnCtZEY4X7wU3L1uOW6G9VXGIWAQYH6vi4ywLMqsG6KXfbZPMTWdbUJ0YtXi15l/bIPu+ONDNRXrzQXfSa0/67nw4DdvxcdqLLw2i6S4BXVTpfs9fta9wT+L9Yy5u/n3aV5U/BHJMQZ3Gsp5HnGip1U/3HzWT/SosOWUr4OnosR1YjuVaWga8o+W5Op/vZay6HR51HgeHLzSVD1Yc+MM5YdgtmJ/0N11PP7PNRiyqw8q/X7seHdTHATlgf9TfMkOlg+71ETzR68hRdB9tpMeGMtKQnfVnS7wrJwx4ps8g5HcwnObFVW1NQSJ87e7YSazRIWdE090+Wg1Qe5zVymLtTUcW8KH9VTfSJOumvlOaJcEkyqx81CC9cC4spWBwEhzotUtYiAv54ejacUzt6XCSCuR9dlaNAPIU1D9Bo3nMuK0MFoAQGmcGKl/zSx5OS4TDJWBkN5R14mVPu2PvaxzxO2cLJmy2TYccUMUAc3DveJFVeELv323w+QiqwOu7Rux5O0Vmk3LbWuRYFCz2WEyGeUPaQlnTLdOpTuvyoroie9vP5ShO7C0F63kMb0hiyqvO9zlVuxGt8/Pn8sHpnd6+rXD7JKSlCJ4YS9Oofqh92EZXiua6mJmJ0v0u1mLiKrpgzGMDebrGBqBUPlcMjsQucFVoVy/+f0XanZyx9pbMYzmeaGhjcTcFjwpT/UgFILnyhrKr3W7RCU0G3DicS3M5RaF12OZ1KgL6zDfVKKBXa7w4WhatCuZdoxxFD7WzNVHy5L8O0yBsQ3ftLjl7LWnp7rIo6tDaJKrbRnwHT2H/K47v62P1VEoTPQtSBSCc/Bx5/v7V9PG5CizypJ9ZWW+7nl5JZPa52/B0Hs2tUNRg9qmgs7fcvLAGB1pWaiBxNIrdzNRg24kOoT5ut//yom/6kdkbS6SupCV4B5vMOivNZyKg9ulftEHhFUIuYBtCTDJ8aLIR+ZKZ8P2uagOx+LGz9k5Ii0FGZ4K0Pm1mDQFeu5/W5Wze2jDHOb3Zq4kFRdsYKZscFYu7r6dJudvXooWWaYQlqe2NPVQH447XyUL0PW3aeDBcTkbHMXWGtGy0DtNpbTo5CwfclYejy/zRlSt7D/ga/yc57IJ2JzMuy1amanmv0xCghS5UAuZ7CmoLgDDaCNtR+Oj1F8XLcgbZL4kS2SFX/WxBcVRsqZnfSDQ0RcdC2/6zn8tnWKNzvWo6KPVy7+7rHYlmyejrf/CvLNFd9mKY3WYN3XRUn3QUbelGMrPk8ypD/bGTwVuVsSm0kEB54B5AT+gu6XxSh5z5Bc3Ukmkzc0+NummikrOD0gM0ciqZCwmDK1zOdL6tqtlwHX72j9ut/xVW+AcQYIyaBrHay8BcFLV7Sj61Nt5aM9XYPXHMEuydhwMV93P67Eq//BaF73aeLA2cPDcXvhXKcaNA4C7Z0gfuC11FctVHM/giJXfvixc4pVnVagX6g7L8jnwf/1TBoX3bbVWhNy7c2CMI8TfPi9AW3EqCAwuz08R8TciLvlskI1jNZetfqRILW1/RMMsmHGeAr/mIhePoFltKdceXvfnKH6UEXTl2BChYlan0qmljUnlrtsJg1G/+0AmyDclXC8YYjc+JBP4WHRrbSn3TttpNk7qmzTYhYpb3LCfmfYwNKTwZJcMdyIdEsjB63Qkb/WuZXgr//Evva9EMPUrKY9G6ATgBya9hQ/pkilZvRJgx4Q7DpCY/nPZlZpoWJCDq0/ZL2rBU20H8sGlonc8XMc1wSgHLV7PEfSUwLXpmwDzifzAt1qX+xN+NCv5JYsJ5GkKF42Rj25VzaWTrDou05Uv0PNpz9OLqvyp1LHGboTOyxDngXLpP1HKM3PhQBVwKqDM+DtUZ/QzBvfFuDfE5e9uY1OrFi8mTMSSfCewOUBRyHlBsqbZGPuwEeIW3JbUrEyXHC8InMqvyoDnLDi1+43jywNDac/eUHJAzO+9FPj90s3BYnR4FNkS6ZdjnSCWRE+Zp2UMShY/SWRV7J8mW8FiyYQd8fEYQ8hqvWuooTrvyhzjHWJEnnFhrkkcTndKwAnu2Iidel2AzIH/mESScHWjD30s113LDq2DKb4dbNzuRQQtxBoIT6cuY04W98C60z3RHbyPso2FQgNUhgNIdXPtWgu+CgYAGzaiRd2EMp3azYOnC/CpW6FNtqMin54+13c9m6p8+SK4d86xnOih0kGTk7F8xaHMl1G1X7dF/HZnReBfEpN9ixaUKr/Vr0a5aSAPNMRaCkqjB+NWamA0H85+Esil6Ri+DwFaz6jKkrSJbRXKwitn2RgMkOWkHtUokkT8F2t9cmAXRRQyDIPpQQ1pxZd7ph66Wv7n3yDc954Lu7Ue+6RNz8Fwv7sIxwqv0rfN2XeVVlckDDzhat6nbN+jfaGHDlnmzHTScnW9/50BzO3p17pA3eaR7s7G9rXNeBg0vMPcb3wm560XtuHdpl2Lxu8lRQ12W+sWfrfuZ99+GoXGsyZPfdBSZ8UwqwajV2MgOn7K9afoiYmiI8QxuFHelP6fIiZX4ccxjmeff3yFMR93QxCu4KT5qEOZscrBm5Wrgt+BN2JUfU823LFlXAnifZubW+04+cQJWFEdzYRr0rI0yRHHj0OYC6rhU9ZDY3HVMzyUWsWPs0sO+xMwQNkP6nZxL6Jcrmbdmb3ix2tPI2/PB0syzE6PwPQI2fvGmeQnxWThV10N/tqNegD1mzzM0yyjzDY8ZNAuU/e4lGnYaN6LYCL5uXMQR+P6i3eIydHxm/9m4a+HaBL2UeYS7BcpcaMZkkX1P1WZ6ITXY2KlyTVi9s3DS+HAigr1v7taz3rwcyp4yGP60K93LaF7qczeKX6mmGGO8KYLpkytAN0OG6EgZivaxt7ag9lCc+8ZtGTgVVTvenTXPBsskTJx26SAjaYgcu6zxP96rSflaW/nbOWyFE9412zV+MaVxebVax6kdLFi26RRySWlUUUFQHGbdn7wxL0XQDKQJi7Jg3n3us7D1VUCy6B/LV9PKeX9bO+l7bK52Y+vcdpY/fbOfcWWgkglc6GZurJ5UnxVOJIfnD8Pn4sXwaBPiA5kkj02EjhSraGc32LBw/hDc4L9VBfXJ12h9LpJh7c35nFvWRXwLnRC8qzorJXg+pWn/p2btrpjgxS/JoV/YomDkiiLZmWeduC5KUIHb7+YT1PguBFy7P3x3GtB8C9ZQ+YjKB9oCH+GxEJDkucbkJLyXSGX9fCAJIDVwsQTadjtc0jRDpHrQ3TFmp9BhrBVCFw8nxSuhXGYQzsRL912tV/c3PmpxI3SwMEnSbuNzF7M97OhZqm9x+Yfi3FuuQTsXXb25u55TgCQc45Agdxel/MVRNolFq6W7u3rqebyjHK43ki0+hh9jZzUzfRwqGrhaAbmF8QONoOUT8A7wHLr7bwDBUqWfQvgz+qUkyI7XdZ2JS0mITfebUeRkEGv9QnYNaYauGaXm5F8P5womxgFWHjIlfYALNXHe8Eu0t5WrpLPnVqwCDe63ToyZqtyKBl62rNpj8oUT19WqplGFo8VqFPciMY98WNOJyS/ByB2bjhsMzsh9sCma8qU5q4RUX7PkE+GKFJyLN6POtGcxDmD8a+mU7FjDoMmKfvxSfAvttHz/Cl/f6kfEWSDSVeymydPn6KOzWeaZbxyxTe8tlTxxRgl9CQqkmtDUToOcl0JFZxr5ChNqBdluSHDyDINCaBYSR7vULY29YT3Ecmb9dxqk8l5TS9+W0LNqpjl0nFW5mz1yzWpYIjFrj1abGFAPHCX0We+3kFDrLvweQA+Fhx+ZUyVXcd3qYS8t4rGg1vW/T+QPnOUkUqsLPfmRO6Ku6PrdD7Kpjhum8IwicCvvtVxU1GdPNo/DPWlOt3zVfUXhxQ03anamVmTwC16bwMG0tYKV+ijzL5jE4uJkLIyvXE2TZusSn1xJrZ/2JKrf+CTaITsDOwq3vaaw3r9YbbOx8Vlce2Xvak87YPKGh3B8/RFnaQ4ZzvlXbIUuhvkrh01JQdz3p1LPLFGIQw0iT+zgsZEytaZol73ad5t66LrKGo9D44V8ugAshuXQpPZfn17WTQnK6gBinAty9i2IHfDLqDed5f3WyhOhB7h929H1pbl69rJcgL0d2QTnsN2DRDuhmuaQllBcOsYpk7ZLqfZc1KEMCyO4Z7qylmD1AxNlztG6GaZwc7pPgLY1qLCRSzGKJsVaU2C7FTFc/fChMnObn1hKMo5s0Q4SbfDcTEkEZOo3kTzEa1Hb4aKkbcBlVpQm+RRI6GAqGhGVHE4Tp0O022D/6f8p0h0bjphONcD/bc6SbgW78e9s89aF2zhTXuYJIWNhPuiiA5u1zi5J0hJnEnFt1hTt2aDMKSnoArlDn8y6L7r8t9hg2i0jOKoJYcefJzZL3Fst7MWYaPdHj2CK8RbLfBzkzpq3x+veyPnT++xfhUZOao6EozuUwRJVjjAF8DFYwidCE4PN3kPWK2dACwjmU2f88T1E6h43LM39s32r2lTXPqn8nL42Z06suFHJAUTZst1bFt/Cin71McBzP3oBIvVF9CM+Oq28izZ1b0ZhXMBk/JWqYd8MJp/CcUIYIbEwz+058pCrZzRco8b9EkWpdU7f70c7ah5fRokOppN3HWiUyyI38DfomEL3d+v6idbK9SgLPDiIY3EQaeePfOXSBWbKy5JJ2mwKtnQZwOVbYBXurDNxIirQ2pcS8ZUI474bZrL19AfrxpH0EctcuIz93kVuMtU3vhAixGuT4XPezG6cBDdz8ucjXbbfDELuh/z20adwZu8Z2v0A0hDX9YGHDtCgxVedatfnRBzKq8hnBLNqoMd8HuOHaH4tqCh18rJz0A474bVBV21rwn/SM2ZvINEFNIumPUoVgQfT0pfPs4XnLzsNXWPKYW0Pg1HZ+ngtAG1Dmff3Q+sJI69xRSC65LvZx5MZ7+bH8pCYv8yDG3Knq2uEbSawoN3BQX/DspQsqh2r4d7vplBf4Zr0WeQGznPnq1jbNqzl69P+bU8UqtuozbFMC9aBEu1Lo1Hl6eH4auOuwrvwoqIhcH0nVYfG2RvHo4lyKC3o/cQt8qy6zh5qOpRF2eqN1VGQQblB1gi2ZbtWGiJS3TraT+Zjs1f3qfvj3afT04VesWWbm1dxq61c9q8Oe23qtrnAH6qbhck/xKN5Bwn294FOii655IDOgNni5CWMYlUI833VscgUMQpzVqGmaiT/F3T+qxvzOe8nDY9vfXkM10X89KYExaVQAbcdxZWDscKYSmHEzmB47WYqMo9kBO2jad1Auy5a8NtXy0CdrgY8RBB9kbH9/iqnbqVneYp+RM6BpE/gX89tvI881H9+4emVpxnUxi3OUi/HGyX72rYRv/PbUGzubn7uC32bpkqfv1d+y7klFR6gP6MIXyCOuno885S/yRhMpnjafAAfG8YuX8O0/Z65EpJIX/BSpgXEE80lutTWcoHWRoRZ2cBMlu3mUlblPjU1tOjWwrz1RZMA/yi5X7S6tJ9tOnbcAGATVKfYPlDSOtUoeehErWfku2NycPIXRYQBqe4nmpKlKMFM9WDCPO96jbeIhvynDIM5oU02KwzdGYfKl54JoXi4ZO/iNHq6Kzv4XJ363WtbqJ1p2t0+g4xElct8Eir3Kc0tI+i6PR18OBKosprJdQvFmd4nvbTow1ftCx9jvgurOQFZWcl6cLB0YaQR745lGWMRt7fm0aheiBuj1NtQ/UDXa5jXYTW4d/beSa9tCWcyUuMnq8gHssSxpXp2QRHqQX/nhJgnzHbthE0sx5M/o1MtJKCx6ahbmUSoH0S7fzvGs7PA6wPvPfOfHTNXVp3oka+HeadyC4YbG8JqyN2P3vfw+TzJMbl4DPMQOMFZ2FxF++T6wK02cBKiS4xuUW3O9GMEPjVNaOsRzdC9xV04nZBSuxqH+fgF8yEJn6p8kVLNFsanHHNivfLXrEn3VndjuSvTLnPOB0Ghz3WjFnq7vUfCpqN/hjehvIZTVi2yxTli3qMBm4EZUgo0n7lQvEsvGtYqqeQWbKBLxy37t19hZ6H3AR6Av6+OInKN81udaFttYLwcT7A739m4GzhZlshAoznqeYmtNWijEPXJX70MNPaQcNAld8jw0O0iyXoOCW9msoxOZIHg1JS0bxlC7K8stbH+9eBvF9Sssp7A64f2fI3ncpv0JZ9CDSEP1gVSzYwSlIriCsZJzi/QwJVDscsOkeHWIJyXWd5khwZGfrLFJHmY4RJWAJ9HQdw1OYfloC2DPZTfp0rHVjMyIfq++2RqzZH98ll469Obvrs2UurNch9gLkvwTHpCG1N2SUfd4Lm5gHFuQxeyIT6qoYEZZ/TODikaFIEeSQOxOOxvLXE29wvO//nye5X7/2dS+BiI4A6Irphwn43HLG83ngqqEzb5OlIxuf+dEUu4OBH4BhcDHg9S7yJg2UpeArm/9sgsUhuuVzOXVAIMfRHEXWrfMELvRejg7f7JxG/ymXNL430V33ypuMt/3TH/rRLLcCEPPPjNdjjIbR0IE2VwWSQ9BEc34tqbgH4BKmRgjDiCL6yq4w8cF/Je5dmqElrQVjOl7CNGAqv8anaL8rV7H0GMN1AiG55ufXv7oPsctQT/0vlcZwMzsRPOhhNO34UgVbTjCAjEheCl6FNhCCPHTRwqNwiE2k4e3xom3MR4mlHGXGYIc4hqBnkwlGEs7D6fdWPr/rxbskJGgoU0k8cjei/8dU85JTqOPPglSGecpCFs2p3xD/hR1SPn3U3qIXuSKzQ5X0q3oXHtEghEXHMOiQY7+BS8rSQ/l6avFEFDZkzmKKcHyODRxVkbW//TfLvlfqRAa4NUnlesu/trvSu1/yXTs+5nYthmmZJdvRHEeJqOXkL8tfLQoKmNHEmzeeIHHW/kSrBIwFLZv3t4vyhlqzaTIaj/D6+QE2AMXkc0RyUKDxN3CaOWDgjUeu3oyxnxA+7RmJQtp0ZfHHPvS7AUUL7vabR29sfvrtYlu52q8skBADP8yif/gxSW4uQWTu3lVCbRvfSzk4IzYKH78njtlT7DpnFuWN53B3xPNr5h8r594UwVWcYXIGOrvt0z5q33xWvlL7PhdWVrfdakiOVafLm9sJuB6oz+KOIXsdC2TQ3D3rl71i/YMLJox3LxHuzxOIs2XZhxwdc4GlplcZCu+/ZcugINDJJ6pxqT0sdZjmbkz6AYNRCcWlpgBu0NAbSQWck9Jv9OQ4Jk6DX6D+cSewGEOUN7z/ZY3HjHwgCt6Xuh8Se+p9jLdsNI1MAZylpGee11jnxhC4ETDUffrKgVMTSXN7XwqEDJY/fI0mScN/v6CwrQ1B3zI/HEpTP2T9sAoC16O//tGCDxWnbQBbAhnpUWLAmsUDcHfjxxm/V0sf2uMzQcIKhcqzPdQIdfgADozma2XDazTRl41C2CRl2s1Fwh/MSnEzO1KxHYHzERrZwWXypBrBpjwuBciriro/Ge+j5FNew4mp0UePDK2Pjlf/KLso+zimFs8PTWtLDGguTunRIPpwMMLQEjfWrLkPHDWx1aS7ouMyOze9qmr9r/PGG7mGoufgnEnycnfqiXxs95kK1RFmqRoHeO/hGM/xfRrAFh8PSMDfQbFwHee/1WPhrNNK+KyHKH27mg15rZyZhCdYS9bs+HZPYPgOd+50BOR4+zN/0lTOQbf3I2XFOeX16Ii7Gs7+wIRdVqYMjsSSNfzT8eLKfK75T69NpK7rJzTynKJIM3nzUgL3/XEDM4tWRM4Z0JkY2KJmjz9WUZjMzQ2s9XSp/0GN5DuurzybyeNmbbig1dkyIDsHGRgrU3HEpK/q1Ar19h+CcvR+QeDsCFuUt35reg8MdK6RZ4BLFs1LsmExuhTNFQ0Ro/qNvwrLeXzmYFlJczsyvmjcST4q8Wt1zMZxdgylWqrpfIa3g2jiPdZG7g6C8NiuMHn+rE3uBSXqZpZcTVflykFVQQ8vCa4Tei3TSSEvOSjgsG3xVMjAPyAod4Yt4rqROFhqpbhTHNBKc2hic34aLUWo0cAm3gYbs38WlmvgU6bulnHl02EiTzzFLCjJJl/GqvzQ1NR84rLz06p6ZjNSkQUxTAkyC3Po9tU3DuST1mwGWbVaoFz+LDn9LKEpUfFuk2h+Ke0GPexL3TfL3Gsk6xpoyC9wTaZSUlismZH+wb/b555TpwtrZOX8YL1OJpbaGFdJNzLQmGanKBZvpw3/PCK3QJ1W9k2SG9we52yyW7AJX3Tepe2R9+sVtvJeFWiI3d9s4VtY4+fV2LstFQU7OhxNDeVIb9G/bRMM3taATiRd7kq/q1TPclb2QVdJNcrUGkJQy6HX/Uct+2XR6qV+xwg5MDX0gbaLjVgoudV3phC1Nh2gNN0dtxuRg1LGk235qu1ecLXR0fSfUzTaUsDTJAFcrnj9aBgDDevULZKnkAVwpAmGVEQcda3Wo8bult9MIPc4NJ/dcShx41S/Lk+F1XuXFu7Fp7v54oW94Q8Gwk5alT8DX4WgruVS3kI8CAevJNjaHWyOdupLX2DwlF5hBdJzv0OC34u9dZTiPEEa8z2rqXCrAeHx90gNNymsuB+m2XuyAHc3QlDw1Xw4uH3PTCh+QnQ2Xg3BRN9tAsffWheynQM3u8MwOXTdzt+ji5OwBpvisyv3Xy7q31Je9u4rOILKTBLp3tOzrFfWZrmI2GPSZiAu436SSPCuMVeeZ25NbhQnGjk3P90yiEbIba4S0EZd9Ikzogc+3Sjkzf3yA76xR3scFW6zluwTApRrL1dZ0l11RW0PnUV4MGvtpMum+P0cuE5+OF+mkxqpgm4Ah0fk3lZa+b/QcYIs1PlP4sux5Z+nstvqMC3eVO7v5uCoG/msrhXB2dDWcvy+OSWi7K+t6OZtODb3grUQVEGal5T/i5Xknoly9yEDnPnvPu/fBvQfjvHSNdTtI/HL+Ud19VkizNLNBb7IOugjGkYAzyUGD+Imp6utAlitngdR8TmnWDtEwyCTWc9ePULlPQp6XYoZkOHXwYPvEHMEKalDo17I+XKZOV+O/PnboqN1Lgo332WoR69mcA7cv3Aib07la0iMuakfgqA2V2lAzvxFEtL3RaIZv0izIJGBNyjt2fmbjBpPszzmpXVR5DMmRrhrEU0GB3LNTHvnzV1JkdbytbepSY85A+pdcRYmScPeP33fBtLtEPigD/py8e3Bqc3/HrJ8ls5yfLNeAfKuULg/9XK+VMZEU44+yHmKuzi5kJTpdV3p/yRdhqLySUzvC93T3YTSeHWJ7o15g+XV1LCgGRXaW23RadAsOniwo4mCGD5DofJqdg20jetITSa1ZZ9N2EjXclBaAPiISEmjHov/p3WeHCuYC7TQXB375LuIg50Wjpv6xWTl5ATFxCXxx/W06RA4dT0c/z7YEl658EOSva61PhV+fGiFxQh7dDehhU2hN9OC21Ft1+ew4DNBAkYNwmHM5+0uu+Ycz4Kal2qkNWz/KpOnkWuTW0OucIoyAF/MOYuc7NZDrGlde1+j69PQoSu60IQgY+ojbgfyhhn6kL9/1vPbdc0jwuHvu/4y0s2fO8Xl1oPTVZnHpQBFjsGjj91Bk/1tUYdxKudU9uenNeaZvulorkfda/dGW+9G2DO7kaSrZDOdbTM0PX5Bb9OG8lGSuZK0fdPxwp5i/iABIsGVrklHmt9XHi1zAHVR+jIo11FVNJ31K2ZtRkwgp7667NQtuzlO0+6KnosYwI4UolnVlxJFTXYc+pIvYYhgb6/pccafLVUyE7Cc1eBHrapu/6sCvsVfuVwggdA/xwt3lpU04UrGkzZz6+0fjyVRX+V9rhdDluoYqygztygis/KKd1hgMON2XMIpapDsjVTLVJRk891C969nNqxehVvsHFi0SDFmFxTGN7c87j+T8Y69hBLLPV78phHCR4CEElrNp0+QWMgSpOL13sDDR1yRZpMXW+X4q3dgHUx/5DvYehwjCtnaGH2dbFEprXdhr9aLcSreR52GZRZTCOrh1itzqRiY49Qs3R23qE+jrQZmZCmEC/DgmxXEtlapLdioFTxl0Ti0F5KmlbrM+K1rle29LQiCGl0yukCFLUpGEKz7Jd4WgEGyNAgsP0DmSI3NHHBw6/A6QUbcPte4sY48zxA8Iedo9RhZ7JenekydhTC6rtxXG7vmL7tNjuYybYAu2novSxHhNj+Z8nM9l1bVekxcILfuAg9hO4SWboKKagGILJxPbPg145wRygREn9U2an26msMDZe5MAKpaxBS588tUwO5eIF1BWuh0ua5obrsAHJs2iSTYoBZOQv6tciESE2enBWlBhbUqmHKuF8k5H3epYTlY7i+MseIlqEhjA9UEwawfJ8IjoX8D0u1vwD7HmXY25T/b587wdU0jzqYYs6WRNjTp/jkUN0fgL7fP2YHqDE15HT6mFwefR5rQhCqBeGf2lcIQ2j0T0mHygDOFzHju7RS4SM32d3f4qFDhG8su+q4EveFHmeJwP6qWa3EXtRCRJ7V599z72EdyQeIzZYzMIM3ql5bdGlE+S7b2MRXRCCsWkJ+bsp73YD195aYBV1rlLZspaTxse4NYuChbzPvytxf4X0D/2b/DRpH+gucxutW2bu0fppdqpwzy2OeXEsin/V3pgSljYpNoEo+brnZwKfqbJsIkNn3ar+GrAy3K87jVtbZmVC2Q2oW5t0xbVCz1u1F/eJ/pPtUeH4LuMDPrUx9jklayIapuo3RFKJKn/ge8VBtNZS/3Rp40PFJ54UgDEYMF8FtGlM4Q1T5U4dfwjpDz4SzAdpSmNTPy0G+rqweGK/Oh7C0pCOY3x8m2NZXJZGPoP/Xv3orfy06m7d/A1Vz8COFieAWIsWmKCVygq0T03UHjtWtE/eQuS4xCl+pqsQlTR6WJ7Pka3LF/vq0ZS4uuQTC4YdUNSvoyKO5ubvzkN8v+fISKlxriYCDfYJ7DOnHQ0X4zBmQQiPCg1JIFGXnczX6NpjlBn4bsAI7z6R9NRRXmKmAreNnZOpGpDW/ePX5mnJNLi1hU9qF1HBGm3c7TwsKjYCDBRkbQLnLB5RgOd4Xbpbevspt8SntZKZ3czKSNZn0sMsymtnp81blrGVobeOFp+rAQI29ZGNxNUnb+ib+KWtjuAloMSNXUd5Bc/PZnTjdNl1mDdjZFWZJBvF5zfU3N20vTfb02W+ua9jcW1ketYyKp9fmdbIpdlKU876XlamnDpSIc1L93FK5yiJix5pqrpBhrYtvVI5vYmqXXhiKwm0+k7aAznodGxFcPYuq7n/HPSdPBiyq+TtLvaQ+19957xy10KJOmw7+7AhMWQv+dM+2zMo9BRts27OSJ8Y3wepziwVSdI46Caiy7g0T2lGWtyMzoB8nMnR+EOwe8vuJJOJjLKRHhMQtmDarcM8y6OXg6bjJ/5A58lLJ7dEojHqbX20dhs8xKZGv1wNAJ1TER49ON+/vTXBcVSBcLqw745HPtjWqTghMc3zymoxsttHKVdfTsJhH9zQkbREjM2Gisyi0FndAuhcDugInB5fqwnp5/9loAYrCoXk9APDbigWL4qfan1p1NeG3uDnPm2/XOh1gz/XF3WqrLeaZrf4fqcyrkOn2U99uDyWCZrOTibSNE+Vru7Fs32rXWnjni0fRRWvmtD6enWY3ByM8q8frPJTzoGTXd5g91XGdzSMERORo8hkc058pekM8joacMxrRYjOiujHZ2iRMROpRMAC1Rov/PYdhUh7fWp6A5HS5hhw0hjncvSt4UetLc2VKtdEvsbIvgrGbQWstVujjbWcD0pwXpdguad0qQBlvYNMl00T9moYnJe71fTFJhNqsaB1ZOpXmPi19Il3RIrO+2vEMpgALMl4ugzw5pQ4QkjqhelKjeeHawKr/dG5bQh+sZpuxQh+k1T4U2HEm8bleVr1mgJ6PbWtGqPzkp1cj6ZDkLZEdE2HU0WjSIZQr0sGrMmyAjo7Sd/jL9ouktziNckpIyktQs/L9EwhoMr+DfpzTgtDO81KlsYc2z9QaincLqpy0LgjwMPhoGOmM3fsl0W08GuGsfszsDuaNg49BC9Ga9uaibf6TTn3lV9KEEjiTbuWg5VG3HFe94WaNUZMyvEl6Qgcm4DfV1h7hxMeMFRvIQRrxVaAHVXWw3VneqWacSHF1eT/wjN9WcSLD8A3rMEiFc7JLH1TAqQ6ovRxtuiXtC2jLB+XbajTEfekwaeesczYZALolkJhWWJNJeL9ppi3eESXMxaqrKcrUfFX9kkiOXgOH0U1FOG4y7todmEojJWRvor0dwK+oZFqNJlyljpYsXchamtTc8VSPjVoo8TcxtgMQio0ZZgUVH7qYSCZfL9/Zo+T4ZFowIa+p2812SMBbCpsSUSLer8bvosDIMGAVLp5ARyE6QlffiarywC1WuDP028wCLpUsdJAsIksCZBLgVY8KzSEyCHm3mkRs3IQ/CFyPI4KgB6CZb1gGuecNpOn298jhLl1yTcIR7l9rTJgxtVK9UkVMQglL746x0Mxu2ACK1LEW4ovWvWxn4Rt9WxhPMEPBgP9XbcEV91wBZH+yT9yVTpCj75Gos/vB9cH+eSOF+E7Mi0MvzFURedTA4VyiArTt2xwW7FOXS3RuoegSZTcUe7cZIumIwUjBZ2z3oofZf5Q8cPF7heZD2qYCzUqLWxpSQMWQD9+JMd4UbmjUEw9oPqrJInV6VQ42YxhjzzmASF7mkCqmrOemkc68lRujz/4NFKYu6seWZR8HGZ51M+k7ExUFJYyuX7g+J5T1+Hgb8p9wiwolY9ipWasIwwbhFne/r71M1v55Kmys+rCV95v4Ok6NDaPn0iEu0nL8vRCactDNpgXAurp2aXopa+xNkhoTmLRpj1E8WFU131FOvOn9rOX/i1l8H0o+WssVij8eJqtMz8TqSqjBVB7aMUze/fNUznsjNlZ6PtEq0iudwIiPG2koydLkzWiYO6dV5MycnAxaPcAa9ln3JFo2vixTnLwGzTK3fpBozNvN3sL6sABjPuWQl56iocatoa2nHBMqi/3Mwvh1YP0tOAGlWB97PWJR1pg24fVFn3zC9NEQfdu7I707NWhSUhcv691rJSC2m9/r7vPDiOkZnSF8u7vmEl3Ac+YsO+J8NO9O65AmXmqQivmn/Gj5nfk47Aoxg7hJF3Kt3sHh245K9/y2NjxNWhv2D2uOSCGAc6UWMrvWYE5xXENcx1OHFuU8/E5lAWrkrRxe3KuLamxsOUWC4SaeCMIxE4kakv8dBZmuWknt0TCVaY1DxOfvipPTQ9RgH6C+Ncb6wuEXHljGosYinAOf6tqzY7j2k/Z6CYdfwKdt6RNIexyBDGn6qHN0dgm4VbvsorYU7nMy1HpoXYxqKjdgwV62D5ATArhubPZbCNxPBjxCLVS6HJHK3ijF7g3v5UGik83E3CoaYugu+gM3FzSGhljgCDEAiXosjH6f1Gh6Cprx9i4B40x0w/f3nQtGrpXItc3lm6p2iJDw1S3crwQDUeZavHz1F41MIiRde+0uHqO+sYJy27Hq5/Z/k3Wk9un/HW2pI4gzgrAdmYIWE9XqLpnaTqez2GD1hj4XJ4mGKOVWwHHTamF658e+L6ehrdbBQyDeb6N3DgeMv2yDd9MttsZIYYcIY3pOhTGNe9sLRe/8sVJv/V1YNssdSjg5hXcQiPurkTH9vpXxeGubb1ag6J1Om12+Y7ZCvo1p85ZHVbe6GwfXy+dY2H++dCNQYrx3NBhHUKCpNOfO4+6ogkB9xEc6erf4TCDuBiMd7gfswx6YyliKgyT0P45dyvMnvBeuHOo3wQiyMGGmk7au9/NIBb6+ffPnhQzwpViHAlk8JbaG4/oULteCo047UQNuencCt1TlAM9vQtEd6lEjgFQQ0JWoyxfD2BXr5miCIFSQMhri9kZC17aDC9LEFnhU0FXPnt3GgeoYln1Yhqh4RxYIOzZz9CvoWvb9wHZwkFCUCAZhYhMcE7hsiAL99YrMAvcJ95g/yR+5Sf96iUnzfxetKdfpy8+iSqNUBfG0I0pD+OLfx2ZEXYiHeXIXH1D1ucEN6HDFKzB4HTh2cb6ViCr00N1BA18YXeiWG3p6gHMqPybndcQIGx2tb9iQM2/tmu+wpV5+uZ2RsHfz+0vnC60dIbEBk3PDYmXu/JOQaPpNcR+t4+LDQubgC+4U1cSuEufuynyGRyKLYpIzqBu3cWSe6QbB0NRhv5I+DpY+NMnZ79SDpNLrMRxbpZCLQpquoa0AhvW0marI+DSBEeZj+ffgmap2v7jK54ikj33Uz1Q4W+saX+3tKsq6eUt/KChxAJN188DulbHfQEOsJhMCYsyiAOTu/lGmopXmIE11NhPocC+qYxd3snUqApKVeaFIJbR74ldA3nieAI7Lk1TkZ49Mh0QS4uAfOsAKnOHrIHs4s+TGhJTuk42q0ZRnpAV7hnthv9RGCRL5TcVlSYG9TschefCEE+f5qfwn7y2fnyZKPxBPghOoEnmx/cxpWacooN/OaMWmjrinVaR5cdJNEwedHcShs5+unmPc+o5dEUiFJxPZETdEHzNJNhc46xAcHW1pmuXbBuqxnepczslok9dtMZ2doWV5vYXjnuADeVeYqw1Pknvunc1Ycn2p9ZmL0Z/uXZCi3Ppxx8xu1OY7fNcPqjIVx2EeiQg3FOPVMJxP//tjCThd1HO4eAz3ggU0T+sq0R7U9khOT2pGbfXx/G7bYlKjVu98evAct2Z2BzwTt2O7bzWmUJQOQRNeyl6RRv0RZyNFylWLoz6HVJd5HsEjZE6S6nuVidixYpre/m2IVtUeF74eWKo84sZbr4riVfFrUm6MVPqmryozVITcbmDCh2n0P4nEpiWVjL6Lgn+rhFqLp94baazU2Sovbp2yUBkk/SNwOLrSNgGY268HZjMj1ud/ICir07hRBG7pnYBS/Vmqo/SLFw/HvOez18Er0uP1pYKZ5nLiFhfYljeYx364e7BND4JeOrU9wiariokJuaaIk+nGSC2rmgrkxpNNDwyNxD1BGZeSy8ocwMRmbbH3LAOizrL96tJAqwn5qIpwzBHhxKuIWhBymzjFLVIYnv3Kp87MG8+Qnc35qC5RiaHxOP8zv9R36lwcqvrEtfDOTyeunL6qpfUM0zX8HP34h+Ftz5c4cNbrb6S8uPD+X6Fevbhae8yG7qubTqmB+eLDiuaz62fTn/XwRN/1yq1KHjVtKJ7tkgNdBsPjMlnUzf1w/3wzdLbXGeGgx6xZCCAMnmfbY1wcIh3hB7vWtIyOXa8yRt0RNNw9FljOPLfEa+LZOZuNDpS8T1x/2nhMvyiYdlL7oNDXaiFKN0y7lZmnt2+aS280butzJQLX73N+XmjrTrkGhD/N4v6kHlmEIZPzjVi5V/87vyIdIktOWHRXD6ZU7wyEKq/K1iM43W6KPpHtLLSQV80lWnMMF0l08FnuqQmU4mmaFWr5rLqNu74Bz4cDCA9wAUgLIuUpJm3vTqRc1pxXt4M1UR3sQbGYQS/rmpBgeT5/O8SQAI6qyXtjHHn7uyOJT26lNJ3fqRdVN6efIadZQz3+zNvSRHOv0OEJWuuV8Grm//HLaUvv6IVcyd6qqjN2qkLlJIwQBmjdHfcmRITrl2cVnt7ufEv+L+CiNjWE7qkwsg0LcD8YTBG3JpRuKxr5jcrbjuH/YpkjQNbmqTdQ1cdiw56hKAJCtFrxvsNwZiGorhwUhqqm6Hv+mX/DUSOM5U4jbC0SsXkv05C/3oIwjZdN3R3j0VGM+OEPaXW74M1TStQ2RzbDaNVwnfdYhNyzfBeOJbDiRoDW3Pe3Mr4NyCVjlFqZQxOXbHzGhx6LYbe+ksfx6T50HpglCHCvFnuhpYCTH/mcmLZeObvn0FamHyAiaX5g26jmqvsak7Gds+h0fcTqbOk3f/jc/5P22nKGttbs+kvV5s9WB9vOGH5t2aPeYtcfup5e+aR3AoX/3HF7RJn9hsfadnJtrklZM08N4266pvEKfANpgOzKhJ6b6E1dDqCI5B7sEjxO68/7AG+qKC4mI0fW++85T65XNHT8rSeG91L8jfLC2QGuVj1TTpSW4uj4WvWJw69r8Bs2iP/oN1ZWx2oFs5h5N8DufFr5gm+xxv/KcsU6GxKGPQBupGCeEwb/kQrK+vZ2/70uSJdjkpGNIWAna5N7LbLV1C8OcC5A9cj10TwOjYsLQSEv5Ehya75XyZzItsP3rJBkrvM/D82VwJexZZhF+Lp9tp4uyzNAVvvOIgOfFK3noF7+2b29Z576wOaBF8BXKLzHtit1KFJNcRV3QzRIcm+4qVKuqv/Pj3/wc/buBtr+QBAA==`,s=`H4sIAAAAAAACA0yN1UGsMRCF58SzvnsvbovXQSfhHeeRkNkCcLqgSpL5sRMZn49Ob89BRHhXxwlM9YGTZv42lJT4YOTmUjJcJUYKVJ9tvrSWGjn+DSlRtbkg122l/PTK9pypMerv699EKXKne6aEu44pfwY3ZunQmcFSKgItDVpKYVklkvbMTAIS3vcmSk5wLevFk/b45UqgKiHrZzxiNJ6Qp8HUKD37999RUIoGS1675RWvtVvtGUNrSoX1nlH0R0ML+A1o5/qbbqi17pstOEfaBOpvG4UIE+yOIhg02ab57p7aPziMXQZeQ/UsCAp0FAnRWFxhNrMWmCzmLoBxsliYvv9wn1ySVaIbOwyGdZjx7T7fPXQfZa6reP5M3BimluZQmXHRjUKFN31iuraZkEq9XKX/nAu5CRVe3bDPXkPJTnkQsULbqXUcY/F0b3ciVkSwgP7fnwJHJ+EKdP9wgqKsvThfGtADcxaohtzSw50J+ApW0KMDM/AZmlnk46050xOTYuGGnEnDCtDTvd9phNgo98k1xQsNDucUoYoq5K3mAhqrqWWMLASTRbmq0NAGKrVBpfZgnqDjykloNG1F0VE4mEviIoZKzw6XyZwAmcbmoJVDngVE4wrxIzR9BCXrFGcce5s5H0+nsJE5ddFWUixggDZklzmBuiNzMStmhei5BbXIqKyYOdWTf1VCYodIfDFHtfFmYj9bR251JHRmszUlg853TF3aoEIX5t3VMhC6NO8+h2Gpia72TV8k2CcIvbBmfekunWc/Ar08WTCrIpsTvTq1EFskFHVi7bPS6/0/lfRmGfdb93ZlcQXbFoTerViDc3i/crIE50ecWzT0YWV6Du4wH48+ruwvNNm+79PKngs5aOBoP0bHzqHWXFwsnqft/lzZEWU/vmmf921lfwo3IFoq6PvK7pR/kWFV4W0lybrpgHQk+RiSKGPPTHUHvuC9g06GdYaZmRmOPcwzvnHuMjOj5SzT28LT8vvi0zIzvS3qm/2rS5YC1qdUU3VX/VV/dStVzPvX68YGrSpdTNpk1+7/+d/jjj/hxJNOnt9z9Jxq6XbzQ68xb9RW6eJcrZfOFSr/7SxvbI/02eqG81yPzGiYFAb1y6+cXfUGbbXq48BrvG7poiBT3GYMahRPbbdlSEiT2Xf2xNLZj718Keiz9w//vspa4861s0HvsaXpkdpmVHDntTHPO+TXo+Uo+XjtbUG2+GHTdJf1/21S1d/UQtCbFSv0/KRonhsSFxsn+YLFcT5jsctPsdjmWyxaPmeR+zYL5zs2qsyRvRTKuurWlFSqUuUs6W1mczBkZL61yAPdYCpbV+7hyjzF/W1kKjWGZ+qLHz7wBSivq5S32NlG3cvbDv4k6E1uM0QWuvU2w0dgtvQpC/JYI+ZpHjQs2EoI5TuwTJ2qHsQ2rXlzL0Rn3twJkc2bWzGn582N0rsWopg3V0K0582lEGbeXChLzpVeDyKfN6eLwl5ROAkihYVuka2bN8fBTA3YoXlcXU63VKESymEL/1OSjctgehIjFoGJjoWJ6CT7t0gOzocGLw1NXulqHqLgWJka1Ob92uP9ACYsLGd4bU5N9If2+AYAdYz1xa5ne1B1vClWpFg2UEYNCqMw6OqAZRe2VVFIMEeoTwwh7zCeKYtSIO/6iRhq32Ax55sxrt4cAXkGyMdYG8oWBW4jcDcF7uwQuAuB2wjORnBuAF6IiVEmcRAPhf/0w+DXhcJnLXM1N/bOG8Xy9JjDBXvpLm9rcVthQJeOOpLF6RjqYCSPp4aIR6fDBMMOjLnLVGFBfgYbG5q43GF/NqdomUQoVbJwDOW0ZG9DiOeEeIkwLmMajHHMBMdEUhdHLoS8KgnfC2dDLrAmlA5hTQXWjsCaRFjJCZ4twTMVPGfIQIvdCU2BdpoaGJuqeTCsi3hyxPI6TI9AD+sZdpjI34tn/YZh1DgJn/DdMalLJrXfOAxFZPWGCwBJE42WHFsS3KD1CGEXGbyRK8AwgFwXheaWRYshK4+AZFogSSQR1qAQHJzgUMIliZkA0jokz1LBpSmeJgKPE3gsMQLHwa+y9ubQjFJMk7+perMqam2XsdYyoS3HvwdzyUT/DIJNJlJ9IZgxhAmZxZDGnBHTOCXZmBICVrQg7LzJIZD7DsJhSfGbzG5aNi/GSr6iR5U893NSogupzUdLeV83yvc4fXpYTwXXjHXQEFMWK4cascH2eMxReXEs5TnTgLGeq8GE9WzlTHCsC3aMmJCH7kFMaIXJIRNyqQ1TUo4RUp9g/4QmL3Q9MfYYsfJYYYRhMSM8IN8UHqTDmwfabQn6e7TE7h1aovYWLYHazxIZuSTDz0lon5KYPgYxNW84YZwkzCQlCyEDebJIHqTRa+JGkT2v4OYGdJKY/7YOR0l+NagJD7pCC0K0FiPjsjr4cUxRnd6gCSbjy7wIZGlj7TeNCWEiIbbCxJ8pYUSbAjPiKDSm1s40fhqam2rfgfezTLJLqYF/nuAnxdbBtN8SizgXmUFLHfbnNw9v0M3UGd4rscyTIWkMfqMHv9J+M1mu+ZYaXPOxGp9BO280i1a7M6G0sS5JM6wMwynu8jBP8zJMjc6aXjuJtlBnfM7oTOj/WvPBhVGHnmtohqnVYdGhaRbTNIsCEOD4BfE2aqPn27EcHMtpYySmeznQwlMntQux2iVJsE2ivxnCEIeL6BiuH4Z1TlVcI1pSI7zUiHR8BUnvXNmhF3doUnd0uyRcCxLsQ1ILCrifD3M7Uic49Atm08aY2GWKCR6b47ENdDQMwVjO++TRq5IdLGNTg9VcUn6otVsGx3t1SIXi29YIkjGvmGVpZEpQXCVSNt1BWMq4XEui5rGspEJPVJMZShmyEkOOzOjpIK61hK+W9wV0siVBQLELkWBXLiSaYwCMGMi9GG8gBqKzC0Lz3YT2cTwElilmGQckLaeh01uAc78zOmXnyoXQgHOG3Ultz8QPwx+yyxxQ9QkwMcukwLNdSoWkUnyhJtVL+nEP8gE2LAA3M6mXGixp1eUNmGvA48KnvCHWNxc6TiulVYFOY6FKLoKcY/kEGq/U51MC3M9/gnv7d3Nvf6+uioueeKLt0PnEV9VCaFbZZW3TskWlPaDwWax02Xlty0mcMtCNqkTsoKAfn8Ayaj5VvVw/3tZ86k+/quK+P1PnP1Ep9mFgz6ds9om2opx5bdkLVTCEDMFFsz5jSDgM52M68yn7imjWu5Wq/AKDUP1YXQL9FEDE6YJctAQm5vzuLB7WCeDjUu2Ypxzzy/kwyLoyD4cEmvJMLykZPq5JXxTSWY8lCDkaljc2rOOQ5LLWjNaez+6BkwCh2KNkr668+/VwEYvAWRMTd4GRYl7EXqWfqovXaqOXkyVkBC0Eyxmx0yrmGAsHO8xAWTUorCILiDGAqBwI2ftKjnqGnt1py5CuhJxbXVZkSuTk+iHtYx69fn8Ff6znVkJyilXMSi7h/f4pFnoVMe/u0nYpZpJZlUXc1lzAjVIr1WqwOF33+0H30TRkDppyTCpMmX5wq2z1atyHkj6kW8XpOKi4DL4a9rUUX210k0zJwbVoBscij05AfSWYkb0G9ro1e0u293PG6mX9ouYNv40szbCjZrQ4N89We+w2EeiROcUSRD74M+qwOw7NbLulPVZxa6DccUC4pAwcpYxhzsomw7vT9kIDWl4FA3vGl5k9QGbcc4f0EvQoPdBf5U+wcII3upBRoQag68dnpuWgQEn+4OZKcKM9VgInoIHDKxzhtfGvYK9+1B2vPGiPCJcbwsV6AlcGdBiv02NE47uqgnDSi4Pje1wPywnGXI1//mMfRwkri2f5nacGreG5y2sSuOENodZ+l//jJQD+Hm0jVxZJy5vKXCHkeRDt76vF+DJEfGNlZgFz5WWFXjlTkGZSa+ZeMbCmuWz3Re3Q9IkQxY1KJ+cxfqugTHNroMwMLMr5Lnm9I8zyey6hJo6tK1VeF5K137JJeT1o5mLqx+4On4rZKGZsdqP6h12kZl39R/OlZ90y2TjJz0aU48IXaGOuIVWr3BEybDPpHXpo8ZHo5cPeJzT3WmI/p6qD+77NFBb7uTW2n/+/kjDL9jOHW7A9p4Iv51xcKLiYuZNM6TvEhzCmozh+JkzwXHdfKFm29pXX8quB13WoXKKJOHB6gX4OIBxlQyDkw1jCb1gMv3aGrNyB/rcNe+DEg3TNA5SXkQfpwR7Ah28iBpiPPlSK8Y9npeOz+JyPWD4nK3dKHWcsqSl4FU8h7ca1MSbLXpwkddFs45PGGcFXPceU49SVjLBYlUd7FLL+S7AnkZwAXkN71FoSWBGq+JDW8eaVNaW38hhRPFnxe0tEl/mgwYK1r8MX1YX4LNQUGkbyR693lSbFp1pBIXCKWISO7Dg2OnbKa70lJxGG+fLLzMFM3oFfEKSLT/2XUutIc5w3ok1QapGEstRhGKQHOuccdh4553SMP4dZOe98AfsSzvYJvHc8hFfOO8cJeECRAkVqkj4OwSqAAKseXhWAhrrzXf1NO6rvKY8lrqLdLofLlur4EL9mtra3b71arw/qNXOFNZen1w7efrk99avx0qys7ruvmzsu4q7tLhoXLbbI9UmtDslnZzRNbF9uFdkhMZzdkRkzl2VKskLGKOeWK+owEnXC9qP6EuoFo9U3cfGui49awPZz9jo3FXJT2quw185esJdBzpg/Qgb9XM2UK37hORdN6dKlycH7hW07ArXRvVBbiragNpBD5Ma38k0ip9ohokqbvU8tI29PZ6RlnUL5LaXYJ6Izv26bI7XjMgsSwT2zwdTtgLKXVF3UbyBIbeNalh2AgZNRJzKDHDEWfLdr80Y0tXNUeCOaehVKxNgM1CtRBPUK7BAjHai3wz6otyfJfsHcIMbcfxgFz5sICjMnULjhEqR1gV/Sw6KaSRAM1zOhGRV2otqLKvSLQinaQrShTyPkThuhctqktkii2MP5i3Ygsl7WGJvMkkZCraKCMFGHBa/PF4d/P3z4cGIzZE14ftZWHL3Gip+3uabgsoXtuIWtjXXOccpkDWyjJ8G2MDkKU6HwMB3TRur4SS38VGsEL8u97CioKGietCk9/NQJ/KKngx8nX+mRXO88DAOY7EKotYDJsQuhFcCvA6UWiOoUOIrAUYgEOFELnHELHJQncEHVBwnyPjQELlkdERBqCBBJbb3cwIHp+vHnNiHmcaQuxpprloDUmMxuPztTZLuW1BIKO+jA1kRYG+XUWUBq6ZNJrSW0PfIGJelzdZ+u9kJLuxO6qkSe9+mqQCR4GaIrfY6uNIGyEJ6qhKeM8BRaF+dwMupaOOw7PFUDLZPsUMO0LFMghh6oV6AM6pWefzaP459NC6P0yD+V0Eje559CVOUA/0TYC8PsBFDqEFM8DKiQX2LdjYhLFxFx/WWJiMs2IlIYRkRcG4W1UyuJiCQWuzRvoIPJEHhkicI75L6U+wWBNAFz28x/Gf30XmnBMnwr71Pf0vuSrfUAuzTcEgV78luj/brIFO4Ok7s7Mcn7hSkx5bJaELpHGGBhDCYgRFPPQxyid3xdyFDJOkZk8qGOcSCySoZeWtleZCU/wXOSRwy0H7nnpFnDRDMCJ7RR5AftPB81Cz71XinDliHlpUNJwry+IRskdfT5fgRankSgPS8bgf55jEC47kSg2JMI5V2OuQ44RmCingiTEAxjmQQnbo47bhZKUH03izuJ00kTPqDovI7hI6SNucXwCrE3fEzDx97wwXgCszuTRkeTqo5JM+Hw4SknSSiu/JRLwiSUQtoyEVteneXru4/h65L0RNb2PJ2QcUImLgTnZZ+JK0SepPWzMLFQcCEUvBMK3gdk6WTUtZRZdagV2AeEDTT1ck+ti8dR60IcJR96lj/lQ4V1I+Qteapz6VmdPE1yhqvO1BDsU96dGlfCoN3k7EnhtwzCbZtbmfIk9dKmGEq29Llkq5te5b30Kg/d0zpSiTPOp0uLXpzruSBIg9RTpUFTNWD4RLukB8lpVjymvDuPtmcNf/eJWXE4iyT/HU53TXGaDef6WVwi+Yx4phDPlIg7HqhQDiS+nDTlgMdy77HN4zy26U0fFKceywcS3Kr1YjzsRU6fMJnFipo3um5X3hq37mGJER+8t0a45anRLSUf/KxrN7F7A9z0+22spt+9/CZGPEgby0Ea1/P3TMobzWoyRBRoRCKYMhJwE2Fmb+o1a+gJ9w8W3BOV7hViTLxTVuTk+AieywFgrM0GIyzo00vErbs3GmuztZq516RevNW4dIUrq5p5VeZVaw0SUeK6tpC8wub+jGdzy9V6w3O67dX1TX2NLdYD8hsv4zPllDmXXMJ78Ro3x4PA2zt5UVa7vdTQz7Ezr6aKVaiuN+xsQL4+29n0OWywPtOTA0CCMR2JCR8mGDmv6j9NRpk9AB/ZXXT4GXL49fdHtAs9dX9jloitj82NPyS94uQmtE3Wd4mZqrusbXGG8a9sW564Wmub1LbKEGHUeAkZUszvf+L+1+//hUE15cu+dze8OHHS5i9pYjfyDFn/TLVO+TKr+eT9r9uy/Q0crrITriGD8Vy40dTb5w5/tN/L6OdhsJUB+iPWeiHqRPKW1eHm/o8jEb61XqOpMMUK2jaqta1p7yJeQp5rjTW0SN/YltCWyrZ025a2vtcn/P+zqO8Lb195zQgLa56vWANph4cpNM07fTq7a0wxHTI97UGLZ2Lx4B+HtbeT0RncJ42fsG//GDY/vL8J7P9cvUWKLU0uB9onXSc8usQ1qyKzr8TkB+oRZ98Co8dxpDfdPfPP/Dv/7s4+SK74S2bNWJZ2KZGmEZ25a8sWZ82XTi/6AYPIw5AlSxH+pc4kJQs8e0muLFrHw8mwYjs+4SKcl8s7UAjInJIzREqUbR5sAwTgAALOCQSc4+PFj2MCAScDQcBLVmbqq+qZnaV+Gklscbunn9Xd1d3VVV/3f/hj0sKx14uwZAvBsts5GKxn1tOveK7kvekPDt0XIsTwEPP6pBaiEDR8f5rHKtxoO1LKv+64tMrI1jcah/fQ3Vjd7j+AhW2Mxr5R8B9JOIY893zzdST6aTCXh2n50tdCWJxCKeTH/+jmlKj5A3PfO89hw0+Vb5sDxXi5+NWwxwmXGpaXCZpYKm5YKl+WIvijPCc+NqzdsMR5133hbLkoIUtM10tawCJNLC6+gmVuLP36NGycEI1h36M1Ig7DCWgtlu+1ZMXon34U6mcdhhXWj6CzjjycQT08bn0GIf0ITDV2JbtDdk4QUYRMmNl17gYmwWru3wMW80tkfGarQnAflnUoA4a/dzo8gkeb/965Xzg1aP6T5SMF8arIMXdLdXsCCvoVQMG7OZjDzpkCGd61ZiAKPHw+/SfWMGLd029983sbbXBeTHiLemZBg41CLOy30y/CVGw8JrEDoxJAPLGHVgogEeC0CoZoPGIpki1QkStIG3J4qAhMg2gFNCXUUlteT5L2KgObY1+SHgfYQa1OnEfKf7xwMDGJskDAfXO6yUNRqQZt5g3hjy5O4EgEGI31W1joLdDsBFkRPV604Bvf52Fyc719vkOYHZuWtt9GSaKmbU/Ovv9Heq5PSn9KnjHGHMXolYNSUBk9WS4cD9Vo457EvMo2IAJZrKAL1c6reDE1bwbDKUYXluRlCydbtp/nTFXSWbvVcRoK+p2sXZBuZhog6nJGMo8AXByIef1R8W4Kwh1kXiTz2YNq//9m6lK2U9p5DzOObkaTAjBKxNA5stl7AMdg0RY0YCY62Jxxgi8XLiTZs6bo7BDyPL554a88ndFWSUVRP0J5oPuHd0gsnYmoylncz2NdVO3NgtBCnctpQBYkQnYToxMnxfQEtTH6F2iXlhpaBx1ksMG7w21Ym6gloJRUQSmpgFJSaikoRSEhHS1SQSkcpqAUbGale6pc5lluDvQK4Gp51zaUPlmksoIPUUrDBz9YaQySlAbgDnDBvuTQm10lJAZSqcNOgsbGaE7IX20U0FdpghOux6pwDb+56n6XmbB01O4WVvCOICICkzzWv2vdXo3ec53obdLl/OfNoAc7VTTlHiuyUzzCua0Lpmyre1CHaK/dppVmr/EOHOUWXdgsgt1tc1mB3JN2b/YHhuxggGL3FKO+9Pli5LV8HJm5sJHZqzjuAQU/gmqLFlhWa65Jp9GtbjdmIROwQk6LslM9tY83KUDPBGQ9IetlqaTxGffG5jJQesexxUU0NuOmKcIg3KGN25LqumpDbEmXA8VkM9cJPy5aMSQ7xC0s/DB4IDxaBhF1yDZ5ZAAFJGSfYmwR7PLQZckphIQsRAPxAZ6I09KUREmXbE8IS6FlQekGK0mrzAQtLjBymyUfNgE+fVIoc6kF4jt6oPEWhJADOz2YsfEn7MncgIa3sCDmxh5YMIB3gqulBB8tbAIWTpinoIDSBwZ5Z2WPk6kT69SJZerEZP3UaaFNL1pf64sWkyfmYjgszTk/MgT3VU2J0ZT3m8AjwbKEZSl3IM1jEDNOibQ0RisxlzwuSgkF/RWt5SKOinX1SXPGYfQE7GCpI6wnK7stX7LMJxen/OhO2gUeU2L3ipHtcDmVr2MIrT6ONz+eqz/qEjbnrgxUsVfSTlnf376tV5rsPmy0Bit/DTP5/tGtbtWe0VxTMX0UnXy55Yb4ZomBrfzS5tpWHhRAWS3bwpUMxQ65Z3AfZfbNzZnNZdMtGRjueqdnfxJwCM5Cyekim72Ir5S/vLez4h1ErtOzGXuHINvuEEVlKPpZVYeB+5cHgoC/nze9kiFLm9B6CDUKmVgw/iPkj/1iCXpzs+SwsoflLXgy9kTwTLCnLYZ8dMKwx0AZwDLK46ZXBODKxxRJHcDRNgG9ix0KFGyR7i+nIY4NZ0MkY7EbUEkFUk3zahkCtNSIm2zETWA9bsTd2Yi7nf0t4i2fq9+twtB2UMHoYqwv7KuxKkhyr48rnIij5DzwaA+q4DSNWj7XqOVTisFVsJETsBEKwqheeFaKcXNl6/P4flu/7X3dog1RrfA2Ecet0Ps0yMpRyUpUolGQ1qugSQD4PYhJJTzd7fxOSpbXV6sETuYjJGluZmeEqR1nFxET7J/UfNM+KOGgO0nWk0BbHWmnBFPMC9Fpap0+Mr+VvY37AUZxXRQCjfrTKQpBwZvsYlr/BC7Dhd5A+H+ZwnA/YzDeEvuLjRQCBXyJ3fLyRsQeX4ldvo1C3AO6ApfLfJvdcuH2Zqohho5vAm9f2iwkpD+IXXI0YvlHxKR8GA4BYoJuvcPunw0zC4C6fP+OfXLW4nu+in9s1sxrkgVTh2nAMQ1gxj9dDNTJTm+moHx5M2TCARrmqcwzdPAIJ5DYgCO/I5GNgHPXBry+KmAFRxRg3Snk4kJ0B257YeOd8NeWAM+BZ88K5Gybskr5goDBLGbci4bdUMFHdlE+BJP0slFGOYegVj0FcCRibviOEdAWD3aRzkbPHsk7+O5QOkvzlB45kqe0Imq3RCKLd6mg9oKBqghHNZV9HGDe2rKw+ZHIR6ofHb9retnKzJKGXzLNr1+s+rosXxQxnUyihr21KsXbdYrxOsWVKkWCr2VNMeRH3JLN7l0vQZbZfdYg9EHx5ylmFBjfUgr5RdLKJPkfpgJuBXXJvIngiwZRsQQcA59c2MjDial0xaDK9Rz0xlSPwM7osIFTAMZlUxxwaSMgtol+z0IgQHc5UKUM3PxWbl0dcAwBthEwD3kHAjaWKIslin3cDllD8hBfh3AFEbzElPj7MKkMfC5OlneQav5dqcKUUuqAK6xCLMOVoU1SL9kAvTPvN/OgfJPbx43f2Jty3KtBOVyC3X82BWB1N435gzf59E0XdfgwY+bNYdk6M79zigCXymqbRzrRx1gmMSIyi9iad/SmTDSX6uFwPyccW8YGWXPuGV4X3dl8jMzpfNRBxz/yCZwiIPcBmzj69KkexTg4tKF4xhkcRWHKZ9JyLJyqHIQAUPBwY8h388LOVbRlcgyvwHHbZ0/S2MlXcGMEGmgIFm0Z4fbubp5QxktKnnVcxMQb2WsKMXdgbQnDo6KUoqFeaedY0IrIpB7DfW4zrhqCOgp3cbohSdlbneg7kij0X6/L1/i0rWDrFMIJ/a2qVFQVEAG4qcWad7qBtBT9/tJmXnzV+zzTlaj3OfY68SLdcXD6NzlozTupRP8Z+6VWJIkVM/3PLJ4oIJN9UrmfDNzNvWw0d+Uw7uVuCoagBojICtxVFCfAFJe48xZ+twH0fabh/3g3TTuBx0ya7Nb014Z1KuWAGnFFWhGLBomYqOuX56dYxqWFdUyU1tb3CsUoTO5fJsJJuwZNx6apX54Dctl9sBKDEbQIaASRCcVoPpEordqRK3D+OTANSAmyByCZSx8Z3IG0GHyp6xem6ll88XKYoDyucY+fVSpJK6Hqj9LPKVY1000kBOY88cS2yGQfL6LmteggeBgtRvkXp7KZAqm5bch1ZRNxBsWpuuwTsJeG/siafsc4U0m0W1TNcF3FAMWrFAHkRCEFaUEug8oRLxvFahggKAA1fJzU9Xev+DFKcnAEj+GM6BMtGE21H5lRuoT51OzT5Ieg+wDbfcZYD+O1FU4Xq6RR3DB8NW44KE8zStepMsJ4vKwDZwk6FiITBgK4XVsBdu+vi3dV8SiiKt41i8fyxxVw/GoYcAP/+0XT0psjeah3CR2cUK7yGdGuVZdBVE9mvXVS5AOSA1ALkycTprEaF8LvcCxrNYNttrZ5jPlX5v+q7oiD6rpX16fF6iWTlUrYINTI4sm4fuomST+z1n4pBlEQheFMV+jeFTTxeN5q3lfFSixWO9iVbN+rejy0ebCi5Tbgq8rgVBjy1hKs/BCOAq/cFr3yXc1/Cljvb+7QqD639yDP/z3bYU7/6NatzX9Qif/ccNS15HG7pZt7Qmir1zSBrCKQEq+bgDYaK32k+vegpxpkWdiwa8XUVm3/0866L7WPao9ilNC72qMh+jfWLh+gEIEBHIxDiG5OPegb3ex+SzdHK93c0paoCYCYGPFc29uRNKaRlwYaoGILMQxZfiX9i75t/vv/GxIU5qTr5Vahp7LoUEdtHs1+J9OkHMY/tWWsJh8HUN/3LSjie+hZzgb9CIagTakOwWnMOgX5V5eKMQM92MAqZ4cNno+Eyyue95rem/WuPkGXsFUmFAf6W9uNC5u4IKgpGxc2ndwulMvPWliiSUIyKj6YbIyMXiH8kTXt1dSOK0FJ0aoZhip6nXKUA71tOFlur0dvqPSaVfSGq+htK73xb6E38fSq9itsEIi+dCCxpfTEcFb1HzukXxNa4DgI6UdWrGQFSpZVslr9yAr6d+O8DWHoCrRH/MMEfsxlod1XBNW08assNAjeeFb02XX77sTbvdnLeEC7Wtn+uFrnQ7kdWN0Dd3q/NcTEgzeTzWxfEdWE6LwwECla3prnhKA+5BhPa3+q+k6ZVBkq8/1RzYWg0SvZ2vSDgY/XwW1GrtMc/WLSt4xtQfqUfU0STGsXVFfAOviTQQcEz3gZiBVar+9H2RpJUqw6AWPMWaK3uh3jpt0r055aHj0sZ4YTBqWuKnpn04+ml6j9TgcZLqJYx9mJyU+MhtBKwUOgEcET5HT/VuRsZcL6xnk2LcbNffNvjBs4igOUtjeCE4IM/2YA9nEDokOyTRti3tKecVinvEgaeXKkU9n9Zo61mcnUtTnl5b/jKmRNwZgkgC/AHR3YQhorfNPgq5gSqVQUHCrkKttZbRjMu6g2/ca0barK07PWxF7YjYlXj6T8t2f+oo3ZIx7p2Fk6fopZ2XgV/NuhDBRo3pUn3gqAaCfRf9vG0HhzbdEqwznRv5TveYqiJ8qv/viXQfnLb/3X/x5JSXd39xHWuie4W1sW5oN/CKEVh661Fv8phEod3DKX8iCCJrX8KimkZ7IxDgcR9Xk5ZIeSA16ujyobODmQ4p4of/n1P73U2ke2B71ls1NU9r04pvL0D+G+zYvOBXgWgFPAuf5WnDs+VEZPnfPngOfLJQlpPXVu0Qct3rmU/jWsscLWXECBNvNW5VUJhr+0szxEVXxfdT1R/3Pk/qoHAn9CvjaiCMvfCCQQC7Cn7sDB0jz1RCn6xANz5d/+3dLF3z/wBNOs5xttqTQHXl9OUKZPUfAEuzHbaM/8+//2+wf0c5g/F174zRH/OYpU6Skjxvky0TMZLvya+jj06A4y1z1eHuTGt3OLPMk1edgM+xBHIyprRH2Oo2olwCM7fIqJVZnRo2W7ma6r1tyfYKWyh8k129qCx99MhxEJSICDRUR8dgyEry3mC74kX1jlS/wSUQxIeFSFt6vw9DM7oI64H6qaf37wAOcPFSPbSByuFBL7PBCIGnk8pbrPRcqSdWALvPf3BlveEZ62zxs9iWE78WYJ0Y9d2PzqDJRs6KqLm2fcftX1OLLVYCxe0POdJXd2xh1SPa2b9cqh7KPd+VlzWJewJ/OoftAq2omzrwQfwp95cl5bstLAq8P3nJmftbOG2B/c052He9VxYN5q6r0ttV6bwa1jg+ZlfAKYcpOwjsCwwo1qpVuN8YuTqfezEnMBOqWVOnMEZcgSyJME6dfjkPVe0HodUTO+3joF1B/3V6eh+3azyVY3Lao2m+0kB1Xf9GxyWPEHDtb2JNtFQR1vYBzDgxviPY6jtXqfs/JwD0xpqmcs31oDPVw4jxm+BjCHyHPmlaPpjNst5V8MUMFurPYlcBY1O1dMfJUj7M4uIMe4gkzKttgv2g47DhSnbTxbpjooAKVSv+6/zTFq2wglBJTPAQxsb+MxL7LlGBgx1djgFbMYAEQP1Iem8k4aOzLrjmd3C6w4QqI7oVhxBC0EvoPtRfJ4McjwzTnEZhQjcAsCh+C7Yx9M+TQEmEqPBhG0229FCdh+dBqGHho9P+Me5Foz3+g92z4bqlHpknYPM4p8vsWfYbYbw7TR7kOuVBfVCdjE5cmEB4uRV1BuQKOvK7LsgDq7aJhGHpGpBdlzS0oReizS9bChOfdwBASnMo6X14C9xNRGA+WFMSagQYxVZTCvJ78OGU8BBtoNk73+b9W694lBk/rahW4MBJtgYvQw6gl4pLKPoulg4Gx7qjuEmhsCdH1IVnsla0OckKTf/UqYlUgaqV6aLf/3robTkME8jSlaPUmz7b4L6negfGd6TMwWdkQIv7yGDPp2dzH83VVNe7pu2qcK3iTfWqOsTsM1G1PQnYEJ13kT7veds0eciI3lV0C403dNRndJW84hCAtlDRLCkln++I/EN3h3F2SXnPBpSWg40AG8VBHOhQCyJyNJIQxSsyabLa8ELCGw/t/NhtqhsyMfRwBHj2UfK3hrsOwd5ZSbdnZn73i2HrO75ptbmGSwnOoDO7vkjn2/4xh/MduWdWuWGeBDd3epxYve8DPENT17DCst9NHWdzBEiuxjr6VFLH0Sb9eOvOtjj+yg+EWKHxI0d7wcY9zAKf/5WFj+zbGQ4u8WdvaO46eKVjcryy2qIS2D3dJnlzjRLzlRq7zK8MsvH6JWt0AkJxVk5IYvQNHReuJMbplgfUzizPFT5fCBcvG5EEsUM0LIElqtuh5OpUk7uPBX0c/NmfKV6ja9hTxjcO/ugJ5luKAdg1b4TkIhjiK8CGCTt2qpd3w5nVz59JePJXM8Mdk9dGAHp0SJcxxx1fCnWe/kVoIRCRTFQXmj8D5Olma70tss9Kb6QiThz2ThDn8qPFoj2+ZPoWUR2TTda+0RYAjJzI7MF2KX+nSXeUEmFxpBDhYLHCdnuee26IM0A3djtlruC4MxNNxpPJoDR+Zntxz2GuM/NyZq6IghJHR6RWCPlk7ZrHB61QAA/fKH3NmyDt8j7dXAv9IR8CiFpw5+KPBiLXc5uh3nIsjcANXgbHSUIhnCHnKQnUOm8i7uSYOsTZk+26VqZu3b2YF/iibCs5Dt8EFfPlVuOcjLzK+cnOTQEq+DrgF4GTjs8jGZqFhG9lN4b4iwXy9wGCbxsXA2YbSF1z/fU+9kslOV3+H26ROA9W7lVu1WulHlSXk0D3VjyjGhYp3oavH/PQrhe0D4+n6p/pWnpXoeFGHTn4HClGQPqLe8PRWB5b/h6dFe2Vy61F6OeWfDJjepO50S7+USv/YH5be+rI38Y25kOPvr0LeyMJyUu8V3wZc51lRrOSfR2K8iFvwFTp4s4wONVTUoz2NeyXYTySBh08UqvSJnunLDfdLUv+QGnDmGHsjuxpx2jZkrMhSH/DTYxX+LXbq9/d0zvjd4D1kxSqXpSWujo60jjVUeI/y77LE6cfBnUm6YYUmFYIxbSLBFOgoPYk4b3WMC2ZF2DVosHGL3hOOIU89xFscsjqbxVE6RgSktWhTCwRNQnibf22BzzqTmINjA5+Scl+5obNXoN8FT6lRvkz1TdOaLAX1iFua/gU93i0FqIyApUvakHJB8OpS3ZsAX6WG2QxpI5vCwzHL4lEjKKJA68xENsEV6Mk0/EPTpHzKN/iGLjKkXCnelH5W1yOca9CQ6wqIh9JH7NJNePWZrJCNXVRo9ncDGcWZlHTu8F+1Ee4crYYE74xD64gq4HLmF7f4nRlkGeQfOK3t4QzMYaOT6uU8ZZjvkU5MCXhjwfInEA1HiCIUAogSNLJoG9kgwcHqQhe/+qFp7EQoZ+iCb2+SsbC/gG6AVUxnaPmh/Kv4pNsFttT9mv86eT2rD1ujYIPh106MAkIssS+fkcSKPqzCQ9EU/FKoktNMv1fdHqk5xWpXCB9XaR67nTYQhs5YPfhvBKLS5SoqtiYwaDXdpyWgQArLVQGh0l6SQx47Ki7zIIO2NzdLSL3BxDmlQhuGFzkPgtMDdVXYj2aF4VypHgib6jYLasIkuiPB12ah2QGM+uBphvd3o/H0LG6a3jeahNlqzFR4oF3i0uxPmDVUWl55Lu+B7k324MIOqSmG37OQmJZNe6rixoyGfpNRM2b5Z5ohYQVucuq2FR3hbcxSq2zZFHvk2oUVB5UmRdOWgWHcBBS9THPN0+Op1zyPCi3XNg31tRNZQnO0f1vUCZl+UsGChKMf+og2/IjdsAMCaZHUzfIrUclCihcUQRYjLimEahoeXp+YTzqZImIaTSsSlq1f/Ydef1T5a993riPd7u/LsM7qRc9f04yyz0vyEWuxviX+gflA02cltBFHDojvE3giQj26dYc1EA2BAr9VMlZnVgkUptAnsVoqFz/B8abJUrDF6ZQfZGiIdE8zNTVZ0LYMBArJGX0vAxEoKLOyNRo01GjXOrn0cUA9qYWHP5MC6hlpn8SgRpTQGZVfKLc2N1Juvq23+45jcHWkfDtFDHj4aiMRA65Yt/tIND3fhrlDTLaI5PETleymEEhUCRD5CMboLZOg0WMuhaP1aGoGDuIAGsjs9YNg02oSHctZwct+hebeuL1+n1YDYWkwrsNRwhd3z+XqUtJJ6wguZI0gfymlLRyaiCa4jxs03uROyUtl53E9aJ4Ow9DC2H00WFe9KKONC65ceHdQWgBcitLZaNSPp2IjrbtBPpgJZYElaJ8WH15LAyVZkB7RYUyOtaaTFRSShZN3JV1bf/Kjei06id1WgrNvEy0Qgo39ngBIt1ScFa/lR1cHTUF8FhdeWnQY6uIBKN1aiyC8ULbjLJo9plPMrVLzRWQpNokG+6Fb3JcWKYKZ1MzVwmWlKRKZFUzAT+3UkaAExLV3Iq9V6p0x07HuoCMcYamX3Az3v18e6y4vIr5BKNBn/uZRPSPvAhYk2jIx/LLrogA4/zzDeE49A3Zjcz+dNfHaEvqJJsYyfo6juUIgYjU2VO0OuTIXZHorZ31LLht+Ko5WtONHsXuBvPgaIr3a5RXV87w1Uzz7kESgep6IC33EDJWU6xB+4wUAC+0v/k7EWcpd/FjSGo+96UizbnJCDD2y2KhcZrSHrpYVaK/HkuDyvgp08VktlDGEmA5PpXZQIRcVohqCYdOFw/sH5m0kLghmz/w2VaYpxMDlN9vSRog3MSwb5rgMuUvA2tRXlN55SnP6LwHoDGARBoHbw50EIjoKb4qVX4Tn4e2jvYN2uVI8ag3rMGBKh1dTyRUoGzf5fci3M1O94mxLbBFtgcqN4hpYYKy3EGN3jMdLYlQtbXtBDR+GoBSc6QLY6wIpUphYXOeJHB3KnZjp9eHhXCKcl2aPygsGJFfuAyMCuXNjPAS+7ndAAXP1BcM9BedApaByb7+YQCxtQhI3nrgM4Lz95MHcNi1+kFAQdK5PsnauOo8HZqYg8iod81qRhUIbpMH/ggHpJi08/LnJu2blXuieo9E8FrAwzLkOYArtd0LAweE+gd8i6MyrvqNrhN5ntzLc9kmmEuXwE5qwRfoncnxyIRvDsvkHXQG0MNf0W1gZO+/Dcang+jpgH81DuYJh8FO5jfm/UNzn/ZZ7x13j2IcqeKsbIPAAVw2hz58sm5f59xqFjdQD6JaM17HhVPAoGqOMshUvLloec6eyi35ubrZVyCS9OdOegFlVyAUDM13mSR0Hy3ny45Eqx5AAuu4ZJhe8xWqNwWVsGwHHy3ww1T9I4Nvo1GMQ1HYedi0PvlKfcVTcxxoInI0o3sTmOE456w9woWzfGML9Hs5k8rccGnyfy0NtHAgHxBeVy0MuOmyLc/h8/fPTRP1381V0PV7bDeTkrzENntpiHKaZD475wNOP2UlAHUFS/yBvJi7wziqara0cO6PjrgD459ujy9uBWt0V9e7Y6Ut9ePiCqb/dWN6HmGP47iT8TvWwA3bsfmhKeR8I4j2Efzphq0e2jjvYSUAWLCDluFvGmcMwU5En53qZ0EgoXte8L9YXmBAmCZoKWJIgwWbWykOIMq0nIv55QXvxKKJtRwgyDFXOpri+kUIlBzSFaTGvLC5qcCeMQpgldMnBC33aSZ40LeEOfIW9da88PlxpC+tmTiyLk2jndUDx92JTgf/7Z0D+2nCgheaK04QEUviYjh1EZ+LNZBzHTeQxnG94jUeMTrBeASqFxERon3RiCwDYPMEjlHjshIQTtA9PIXycoBhX6TnM+uNKXEboWD30qQ5YBpdsnNm3/1P/Ob9i2VITe/493nfRZLt21yLNw7dxZPwrOgyNK6hWmZraX7+K82mgwVyO0vQSukCGZXIQXPkIbhAWL1ky1xT4mXEaRsrEyZUYB7qTIfukLnagEo894z8t/6T23rC3F81LyTJkN6uxPyCgT7ClSoQ5L6INYQoUO7e5JGY5tc/VUmfQlLjxV1fHX6ln4iw9rHcvPnfZ17JZbW5EMWzGUQX00hKHqLL2r0dFi0aHoxIm6a5fyloxtuoRRxNiG4DBxmPdi6jSSRvVdNtjqdQQmSDmhMcVPAN3xJ5Q0F44TON/1f+KZB6HoLGrnoEMGtEOGaAI8l8k1QFAXU8xkLfUfyOZEoQEg19GkNu7mgjnRsHgxl7bRABqms8mLHgZ77OKzOotbSsghLX9/EYGfUAdP01hXrriaphwoDpcYrVJerOqOGN0RX9sd8XW7A8umrHzhjCM474yzLqEw1UvfYxXzry3Dz3vRF8DsMXl0QcPIaGiABUGm8Zg8vw4nySM8nqv7BlNST84LS98uoqUZ3knQsqUUyaGZ9VChjDKysHcGjwP2tW9OEUPjCNyCwDGysHdyCFen9k6DIG/vxF2FpZWW4qTU/LGEcXjH65sD67LhtLzwtVB31mAHq/bhTXIDpwMhi0b4cAjBxJE9ix5wZM6hzSMV7vnDIh43fidL7wZ6yzeoY49oQMlkH4EkpTY6cq+ln7emzqv4d/mxGji4zxaSA3I7vM6F6pBYEV5EW+W4ZM9QNI/bySGFTEBdZ5h9ZD2F3iz4asvF/G6+PVJf20LdRi32IYtMRaRHRgdnklzfmreQA5l71aq/B11yphhG3Y44m4iiZaxvk1z+o3p3UBX6ZM9bVkVfvbd/ogk2XPtk75HynKp8YXiul6+lvIOAxwDbWglcygdLk8eIucxbEBuJDPwXTZGW5/4QVks8S7BeQ980xVA9RR5FOGb2ozvSHPN6kMvi0ZYnf1JKX3wIFEim6otrfvGhPE7RgryFLIytGWiUyCk6D+84eJDaByk+OCh3nt4w18PrDApRl7h8X8S2bQ9RWhtUHjqABHLDXDsHLNWjgWVXQE7MSHEV2VbnfUmRYb/JThWQLMiUwzuB6IlwKDE7UBhOf9PXGebrDT8GXEcbTLLdD7oOrfGjdhdGzeoQ71Br/R4a5gamUnsOQdj35YDSg6fqz6rCC7epSBlR7LPcQiuwAB3I5dZWhtzo1xuGlxL2QyjmyUwJTrshtSp2Eos41iaZ5uHKNA91mvuXSyyFfppbask0t36ah9U0zwKhC+VgXQvSEKFdHGcE7cMZQnhxS21ODiZxIAdJ7x7y7nyaiLtgvOeYSe+zjpcB1asWK3d9rIPl1e4Mj1AYVWpmNbs5GNP4zyRHza9SQb6WtgMPSkqnjJmXvcwHnGjguMg0zhogRcBL6ffWRDccHfqS4zUiOqyngVFu/yhzXW511Whzb7by2G5rFF3c9uojqqHWO8Zh5d/NfsUR3YbkxHKWOc3Nym6mQC8UFjijva+AdgOGz1KcBeMvucufpFDlQnkH4I21chXPrSmUUxLGOIXFq1X+CR/JRekY57FSmgsdk8ut/HbAPhq/itXG7jVJBp6kmHql2DRtjxv9zoqNrxSbp+1z/nvileL90/qDUpMrG/Ftr9Ltr/JPWKyETNFtbNUubs/MiZOvFFum5beo6uiVdBsJSb7NaT4wjVup4AtbqdiLRCz/8hBj/brmluJGurHxxiXCqLiJbvJheBUWYVnxnuqNS7yqjDB5hnF94+G+DB2W4GkhQlGcjGPwH+Kh71iP//e/muCj+j+Odf7bRdU9ix/zz8EEL9hiijtm8s9p8noq/k93aZKmrm8AyDcK9wXPW9pynj5wvpg8SZP+qLn2ziV6//mT29Mvfr5jIPkg4aKlTZyKNp8vpr59sjFAkycag8UDsLhUTC4t1pmXiimNP/6DbY8wo21sxGxcaRlWLdVcLFhm+P1e4xkKah7c+YLaknClKtzPC9Nu9fMpCfup/E5cbvtcRFnfJ+zGPmE3UVi9PmY32vAbDG2+uf4M8Pk+eZo2yXO48nI/3E6+QdwwJ7jQv4PcT+UJnD35IJx78yE4u/NhD5Qa8ibBnj7Kjwfy/b0WbDxJEzn9c1MUfV+qep/kkXevBxsZivf2TX0THqo6J1yt+XL2FD5LgVtJ/XLdiCzyiqXUQBs0r6T/Zf8s65FlffXcVog5gaFdn90AxYShm+B5kD03wvMYTFB7mzzCGxjCHmxyhw97LJ+Efl9WeeoIvIMmZ9yiZXfjjHsB7tSMe96WMKrdNrvhmVmGsnEo8I/KUdkE3OcaX8zcKMFsZBY7X63ody4h4HnDs6CW/5dQU+RteI6M3086up+onlJ/C5H9oWAsIX+yaKgE9PRn7bR6x1+f02ceHJyOKs2SfMzz9V5ma4JfWX+iye6wyyaqlUr0hU3nX9hczcDrVzPwjZ6Bb7qGgd/rGfhmz8Dvkwc683HByuIHDeWNUDiTys43KztTPkwhHvBcCwcKfBicwL/78gka869y4scIRziYQY3EUmlLH5UrBvz73Zb4I5UPwjGnV2SEO6RDvfodeOb0rMHf+uJpSjmei/ez5mYiH5tL7AA4lbqIAsPnPIs0XhnXpxqWF6VWEURNgrp9CNrwboIKT9AGJmhDTVDXx27wBBETVFQEbbiWoA2eoBatWU1Qt0lQ0YcgejdBt3iCiAmimqDCx5InqMsE3VIRRNcSRDVB40JQq1dEngZLrYq6W6gFgrDrtSqCukpQ2iDo1rrK9dStCbpl1YBGVDBBt1YEda8lSFNBnXoDhTRSvcOa04Y+760WRNTtE37LdZ9GVYtcwURd7x3WtT1U1ue91RyV9QnfcN3K1mlRfWtKaQRL54he7PSvslaXZuTRnQ7ksfp3C6kDqcBLrCwqqWivwqgsPJvPLkLEB4AadixCnjgPoI1O8kka9VD0c39CkxR0099hgRwXU+y28tIfhmSyDbivsMheCy+qsqr5MPzqVhnoj13/yDjDEm94tH62QT2JIDCsf61BBH2mXqV8fMylRQsMtbsLYANwKIMCUdE3MfI2w1Qry7CHPvJIqezbJrz4zYKvBeyCWw6glhjqFz1iP8b8Pntyxsm1H/SlNBUgzRiNdxSvNN6h8R+SnlQbR3llTa9oSvkPd/XpqRXAh1IES0iaDgTeWnJL+km9F75Ff66qJSoidhysLi30XsaOkWv6+rxXxM7tvWwy528stjF/w95YcplzFIOyr5j6J6liDCAKnUALUVqsl/5jFOo7vo1EDJJJpNtRQ3ZLnqRi5koUOHN6kwxnQ+uFH3MEGYniy7VzEnRXdYj7ga3JGOCAASVjQMkYUDIGKjLeGJsrUmGAAaakjcpACCXZrfgCqITHhGtQwAloswoyAc14wUBN38c2y6t7gqEuWrIDb1Y1IMVwC/NZIDV0JPyFA//4A24caAZetIQumL1Ttr9YLZnabEGjqAcVHcgPPKzeq7hQEnoKCApVwmafWM9JFqymSVEdOGZTrz5uN+H6KXcCeq6dc2f5ToRdj9IUjPbTTbDpqf+S+jvwnxb/Do34RSPRZfXrafPKJg18SQPXwn98EzcD0MsyI9MdcUH6LVhSNaZoPrPpHi9C+DryQqY+uNnRRzxDfSezenizMBTt6608vxnQasBZUL28GSjyC4Cyw1xIBYyI5BHdFKpENXyi46QNkOTSXaoCALqWTbIw6pLxcNoAvvt53iHQVWf3QMBSoUIO7vT28z3p94xerdWiIp0HLX+oKNo4UwvxUVWO4dyrYBatxq9s4k+bH0OZ64nEzonQRt8oVA3ioGhtPV7E2ltQtDoEbkFgQkYUrQ4cr4rWGEG768ubqzvEqx2umNcqBYfFouI1MzrSb07JSP8Ha/Tm/htTRasC6cW48xpDQZPu08kEsQxW8RrSEhZt/aE151UlA0AVaePtNsniBDZSJXlzqtk/TqMHLRYzqRSvAfIFyrCJR6a2joAHOHNpYmnnWBf5dGr4pgEJTkWIJNuTq12TDSwPWUo5KKC6jQGET3nWisMJjKK6Jr1slWTrsQzJ17h+qZkbffbvrIlwE0CvHQLbXv7wa6EAmHmJhL9842uhXK7E7rOhV+4/kEtYbtE32DaU1x/QI8X/4eKqDSKIguh8Qc8ruLU6cJdKfkSMe4a0QB1ISgmkdLANIO99Q87H59Z3jIU6TKZbItNKjMuQiErvcvAMOPAVovPEKhiIlnNjmfEVBuFmid/bXqeFCoaJbaGJdNEzBQypAH3Ga9BJvF9fKBxFXt3MSzWxHWo6GW7zDQ+K684tyOIxjP3TQ38KnRSGUsoRAMvF1XV0Qjqd49DKIE+VYY/H4tdgj0YH6/YgTBJVxe9iQs7UzIh2+aFQyGeH/nIOEejQnMB5xvc/pxxBk+IV1yfHOV7Rzl+8QFGnY6WWziSEGgYTa54bsY4qgAXxi6+3ttO5H/S4hm3nffJNFJ4i+psmssttG4bhOJ93ikGvs4MkG4YhB+gN+rQWAm3RiRB9jaTTeEXvXslOH0T++Kk/pHpePyDP2uepjxQzLzByFrGUlHNZYEDXF6bJ3wFVk327AVOYIeVe6a5ww+Adqs/JSglegWLRpd+4M2PmMguYj84wJpfj7oyzCGjOfcS09IFUiQXSHK0oFYFtxA6LkqzXXwhdbbABF2IIPhHyQ8w/aDOPIDdPqWmBwjR6adQWK6NPoPlKSawQJeAoKXNc98/JT42/JAIVsegwgmKhfppDeNxwhXxdR4RUfTrDEPJ4teL/U03reNnwTQkCIafaYhmV1hmlWKhGM9eOQpAwUu9y2qo8hw0mX8Enr1bUwVRJLuTA+RvxuYJQNRSHatE5SLZyc+2VIMTNv8BrZxwq2jxNQirm9BdMZ+SChRo//4Gn378ghmKn8QgDKR7h+ecRnurZsoc1e4CXeb/f7B46095lN3kW3X1FQmNObgf7+6GZ/Q5KDx2UH7Xhlkcc5oC8mJMBc3o3TpdCLXg31kZSXGXaVmq/gFpr0Y+cz0VNXUDcvrEmD6bug+/wDeCzjXOAcqQPgvgEy+Bs22bYk7Nt27Zt27bty9vZs421bePzV6N1vfm96nT9O7bKv5mNzU6iDzPvqd4Z23MSfYz5yGFe70j0yfb+gn6R6PPN0i2PGEkJhj//bdMwnGiVwXTCvsQsf4jvNKx4s5oXdpvtO+MeLihT6bG8fqRCwajh9cFq1KWl2iurz/+7pab9C9zKWClrikyuW+bof0XNOwsqKRVMP6nvghqO3bbXG9UaWkXiIpanK8PceG668oiYOU1ohxvXYrTmgXHzJmfz1St1LcCKtViPGeiecGu37dik1pSST7Psu9gPCiG9waeN2dzpV/a7mH7m08L50s5iGl/wbD8x3bFZrWmV93AT2b0Mn0pid+acPrOv7PQ2dumQMX1f0V6MIfn3dmMR81pa/EbHoCXr6NTzmH+7drpniN52yjDYWqdDLaWYNxMUQ/L8h7K93uM74FREyvnp4jcS8uWVpP03bmscvGNxe2ve/T+d6/DvkZzLJ6crf+QPbVVren/6yCuWnmFChVANlKgd4I7AjpVOcGdgRe0CdwVvsEYD14IK6OvgegHbqm1qTbEP6KWDWBAMjgPbKSSnVI2bNG3WvEXLVq0No8eMHTd+AgM9wgk2gI5gFSMq0J0R6sRA8fAzE+HYGyMO2gKuoG4L1oBC4Ap6d8FssBPUQ88Vvh4MQ30IXhu4pWQujh2dTv5Xtq3KWPqLs2y62SVudhr5THe/mOj2nbtVODHRsD+VJhp7r7xR8Su3XvXo1v53KRRVfc0FzyYfuPPjNmnL6FJo0EJ3154DX3OndmiWVh2RTMzqY2/qXXnGUfOyXbo8TaIR+m2fF/R4wj0J25I4qFoSfSw/eoj54G3uInPYRvsTqaI2qHVqnzNc3tv7tY5H/tk2Kp7WDU4efuX8FTo1RVnp7rlYutew5ZW+I+wU/veUgS0rx5CzT+WFYTVfUYMrp8d+ex5FszpW1W14/oHibItU4RsiKWjFqbdbHb7RmE5903wnRpBL/IOBjdU/Sb4/ab72Uaez+q/cFE2gZujAX1TN5pr8738BnPCRoUah+B8guZhox5AAAA==`,c=`H4sIAAAAAAACA0yNx1kDMRCF542ys03OJlMBdzpZ7mSu+jTugHClArpEGpPerqSJ76fr51sQET74ooNQPZDOiPw81LHGEOQWUmdFfp7WoHpci3W01MzLX0odcl2kmuRSAyOl/C4oImdqoHqHejdRl2Sp3DittGTrnSGNXVqrTUC0VRReGryUIuqm0vEsQspS5I8Tdb4RtRo00vH0HWrClZDNO14xnkwp0GBm2aysrnmKzDRYD2ZjMxjjt3rW0jZz3OlZpn8aOiDswnjf3/NDY0zf7sN7MjZS/8AyEmx0cyZYNLmmw6NjPjk9S8sKggH3HAgMYjsanSdCsg4PmM2cAyaLuY8QXC0Wth8+/aX/4pIsEq4GYgCc3919y004Au4MedO0b3gjZZL+hssOuzJNBdvli1ugkPLVPJwZ42LhMlkxZROtuBSN4MTTHKyGyqD3ycKD9VbM5AmZ4MZmB+gNu2uCh9stsqA0bGwqCB6pM5OIixU8XmvBZkIheLKlBjynoo98ujIwPFPJJyzguUplJgKz8ScNwwul2ARTJMuA2wN5EqHMMNGaI1itKWlGkaFY67vLwkA6UMoFZSi3hgQ1ZgwMVdeKUA3TrUFi46kUcNu/kxkmivBSHSSji33ATDkT2ykVjSfw2imdo2905rDbTaEjY6i9riRqwISqNkHEQJB2Wu6s1BeCWoMqipRRqHd6tfe/iiHrIQJeDsg6Xi9Kv45YyZSh0dmKFAnO11SdKicMF+pd5zRhuFTvJroy5QBXm6pP7PQTGK61WZvqK2OxnRBe742MIhTVCd7sa4gukoRya22iwNvNv5Xw7nfcH9378Qi6LGL4MKf9DfBxbu83GDvFWFEBn+a6a2BNw3TweW5z1ER9vi9zG8bFtnn0+mKwawzlHFM7tsWu259zayxoZ3f08b7NbXZwm1hSJvg+t97xze7tf8ytnczBL0KsIryRJFknFUgl2WXobrndEJlNcsN7g4b5BlQ9zPPeMjOVB7297K/tWWZmtLQM12U8L9Np+bjHuS3DHxmyq2HBoIhIiIz4A7JKlS6mbHLi5Kn/+d9LLr3s8iuuXNw3r9qf/Z55u7ZKFzdovX6DlPIj13ljB6RPq8fd6AZkdoZJYVC/6p75kTfg1cjHgdd73dFFQaZ4ijFoUTy1YMuQkCZz9vTk+ukHX7Ue9OnN8c93eFcjPHo+6CVbmgGpvlHB3djFPGvIHwvOUfLp2tuCbPGawvQ27PohVT2iVoM+rHjDwE/JzhtC5iJzhW8zucS3mJz000z6vmDS8R0muZ9g4vykjVv2kb0Dm3XVqymrVKXKvaT75nAwZGS+uJcHesFUtq7cfZU5w3KfTKUaeKa//LGPY++uSnkLxTZuvavr4E4GaapviCy21n2DE3i29DkT8ljD1gEyHjRMcp8yUTBZV+oq9XyoKRbNs0E6i+bpIK1F82TM6UXzeJEeDdJeNPeApIvmDhCzaG6RJTeINABJFs3VsmFZNlwBkpMld29lz9SL5hKYqYE6dl5SlzMdVaiEOrCFP0qycRlMz2LAIi7RsdCNTrJ/95KD8yHhpSHlla7mIQqON1NCE6xvotEHLGFhOctrc0ohj+3xMwDUMdS3uQFwzclFpXVITljl5wgk93uZlH6eUpqpQ8pSb8X2IM6v2BJk74rNQeZWrIICVweovKWriiLGvYlQdxyeSRCfMyklPD0Jz2GJyz7fZdL35qLwtBCeJi6GWvdKaIyEpiuhaZ0XmraExkhMjMQkRShAkp2kQ8AvCNXVF4RKFwq/pMb5w8zyolFMr/YdoNdmL91dXS1uKwzo0lFHEh4IwW3+KIORlJ8YRyc6HSY5RIgHi1xVTMjPQLGhybsc9LM57Y5JpPpKJo6hnJVMn5YadVKjmRRni0umwbElOGaS5jhyNSRVSfi/ZT4kAmtG+RjWXGDtCKxZhJWc4FkInrngOUOG8uhO6Aq0szSNsYmaB8MuxjNGLKnD7A7oYTfDDhP5/7Z5v6ep+BIVjwSUKHICr8FhiURsAHtuBiJdMIWc2qMeJbSbciorTXPcLMbx4w4qHcEy4WKDqgsRmRVEMsmDbSQEBicwlDRB0/E0waM4L81ygaUrjmaCjhN0LDEAl8CNsvbm/IRSCDTabn1YFbW2G1hrufYth38Ac8lwXwsGsSbDM241mAbBhMy9IY0pI6ZxRnJ6lyBwowNiF00OgtR3IA5Lih/l5shGzh1/S+90/NwfYNLZ7uEH5RrYs5Ps+5heHXrSXPZghxhyb5WgmczZAY85mr4ttvyca2AazL66dNRjG2dD053GZZCHveeUQSfMjMugkMYwywTNByMp9KMF3eIGYiyJlV7KwTCZ9R2pha4UQS5FMFnthPz9mvN+0bxbS8zeriXcm0x7i2Zdhl8qgT0jEX1QEoTTJZF0maF0NbRQOa1YOUii10dFsXRezewchDQmv63DPsmuDnW5XUpNBMTqXtIYaNXhUBNRVNubNcFk/kdRHCZL87U/0tSG4do4Dgt/p6QcSjrM5bAPzOz2kcajAOhI7afg/H4usDuog481fvJIsMjvtgPRiR9/lPtEIx5r2H7DLuCsPk2R5TPQ5zPcC2QInAM32vJ9OkYYzAlyDvkYHWVZsawgH6UFlnss9yAvQBV2W+rwfYHF/S1oWNjCSrnqtw9rx8N6UGgIvGO+H1VDh2NyIh7sT0ICOUVt1Fxo03HK2DQeLenocLQCwqMnR3RK5DzKCyM6IbKK8rER9UXunW+jod1cw1NMpmgXCIDej04TAPLN8dYrIfky9h3PGWokfZYlp7ghJNIjkRYnJd/6kmiHQQxxZhARNyrDe65S3IwmpRkdkmaUN1edSDeIhkHU0KW9O7dYyk0nhR6SplMA1WJcRrFKQwJ5ggt3PtZQmWKCxw7w2BwdhCEYK1hPEb2aZgenI6vRQLh3/VJrt4F2MqhDKt0Ed4/UYkZaLvw0FmVQi4Z5tEgHYinju0NqIo/9K5VOgLY1SylDVmLIkWkeZ6JrHWkNlvUCOlFJINjYA0mI1e3jVc6jzhjIZS43xED2nATRfAeCv4SHUNCKC5oDkpYz2DNYhXO/Nzpl50rUPJzjNszdyMRfLuGQ3Qk4c58AE7NBirL6pFIhqdRdsdr+oR/yCWWADQuoRZk0ZsSv6tTlYzHXgseFT6GQ17dXJ5xWSqsCQmu1Sm4F3cd0Dcxr9E2UAPeb1ljaPMXS5qCuilvX1roOwme+o1ZDu8ru7JqOLSoN/bnPKo5BdmPXchKnDDSaF2KHDfqhSSyj9pnqVfqhruZTf/sdFfX+Tt20Vin24W/2Jsrm17qKcu4hlr1QBUPIENw67zOGhMNwE6Yzn7KviGZ9SqnKrzII1a/V7V0MAYg4XZCLlsDEvMN34X062YjdPTguf475XTiMaV2Z+0KCnfLmUFIyfuAnfWtI5z2WIORgLCs2vMchyWWt2Vl7E7uHmgQIxZISXT15FdHjRUwCZ01M3FVGiusiSpU+Uxfv0EZvJHx70mqwnBHcgRLSTBxZMgs2X7K5cGrJKrKAGiKi8/GQfbDk6GeQLNpSSLdCzlyPFXBp5OSGIR1iHtJwuIUf3ue2QsL9SbEayoZDbl62Iq6/Z2i7HjPKjGQR85pbt1FqqxoFS5b0cBj0EKwhc86U4+LClBkGN2KbR1EPJUNQN8LpOKi4Ez4b9rkUn210l0xZEASwwTHJxQkz2gpmx14De922vSXb+yWzre7HyNUM+lgbJ2jc/8EVu0zZaUDXF8IT2YJdXrI9cGbFEggvu0QmCCALd8mSLSlD4VLGmGdlmxRfAoPQApz5qLlH7ccpbyR3npRAovTjwxH/BgtnWMctjA61AOGQWuAsB2fnfoS7W8Ht6NgKnJAGjm9xpLfHvw1dw7i3WXmOjgibG8PG+wS2DDgxblfHyMYHugrEiRQHm0cIPW4vGHM1Pv5qH0JLK4tNzU+Yavsrgj/+A8C+Xl8w8P4LB96u5V3+XtLyYGfulrJ6Pvifq3vjwykiHns2Exguj3eQytmCNJe75qos3uNMe8OejbtD26dSQm67qSbcD/C2xA0c3ILZh2AKN8s5oKvNN3HuO364TKmN4+tKlY8O6fYbeFo+xqfkYlFEccHnYj7aHZvfqv5o76V2Xf2VexBZt0E2TlbuTI2GXfgCPOZajB/l5UJIoGbKO0jg+EhI2Vj6jGapI34kONMBBt9lG8UP5sQP5ho/Nh1hFfvhKKMOfMio4Gs8E1cKbnvuClP6CeLDGOOdCH8hTPJc72womXbOlo/i5wteN0HlOk3GgasLyBkAAWRjQOSXEYX/sBz+HQ/wEfKPDXviLvAk+2+ewJdPICbZ2JdKcTwuPJPP+4Qdn+dzTgXGltqCX/FqTsymncYsWuYjuYEarmjh+jiySZnxFzuOA9iTlLELpsRq4WILViiU9zdJAyDHBqrtLLFCVPFJrePlLWtKb3HUJatB8eTph/krNVQDQZ/j54NmKJehcjwEA3oNy4X5jTe5SnOXFHQCp5JFaMk2sdNRKB/lLTnJAPggL5MO1mqCLRHO4uGrzNzGSW6dm06A4Pf++B0Oc/1gK7vmZ3Ha+kNhujJrfhdN8wv0blJSZIqBK5ns81OY23ihn4t39zS+IuTHhH8SYRbKcQQxEPWsmZmpZ4554WAxnKJ8SaDY/19RW3VW0TzttjQyXkuCHKpk0NwT0wspKMXlxdHXPe+4wfR7dMU0N+c4oh3z+5zQvm5xwYlIF4VbYVdGIH8oQ9XGZCOXX2gbJbzhi2EwbBkODB8MHw1fDZ8Mnw3bhl1DGHYMh4Y9w5HhzDA2TAxTw8xwYbg0XBnmhoVhaVgZ1obNB9Jv0bcfcVrZ/br578/7akQ+T+E9nC7xnK70nI5O26DSvakyovIJEZVDRFR21NuACblv8Yh94NH3Lzzu/CsivuvyiH0bEd89y8F5jTdYF0vtotYuKu2i1C6sBT/SFjJtIdUWEm2h0BZybWGlLTTaQqwtzPTuBY/+oR/r2OH0L+RMxxBxXboCjWALgyt/gh35vvlTOdybv8Q+XShaXMFRTZfTp8vJwycZX1sIeA/j8FnCgBcN++GLhC941fAufJXwFV1EuFyXmYAVumhjAia38SzEvGf0hJjSQ0yrvk6ZgikxZpiCKTOMhZgyxkKIKQssEVE8580I3+TZEjXmajW/S1ij0nAv/JCwQsmQOT8lLFFIyIsK5EK8KMdKiBet0AjxogYefbC8x6MQKz/iQYhFHzAQYr0BnjABdU8YClE3REeIug4gRB0wwhTUjZAJUZchFaIuRSJEXUI78cvfcrmoP0A++Ou5ZTvmAy/LQY7h6z+FSH/9sKRndKi5AXCoaKocShoth4J20yGnnXRYFeI6HRqZ/Wng1r+aDrHKZiobq2ykdRdUO2RaPtXyCcuzhP2Nuf/UWsdi21oOtUhbpik5VrpGjbhXvbgqPZniXXqyzDK76XUzvexm/mt+6C3fLu8AhwxJt/T2XhIAFAiVe3DuuZBkxCoDVumySodVxqwyY5Uhq0hapdjT0mcVzyo9VnGskrBKm1VarDLVKrEHR+MzSTeKxzrR4PisJpGrS3QYafFAH1A6CQ639O/D9uH3r169Wv+ji2pK/PeRuPonTXyI86BtCNV8Q4hsGeo6yz5c5X6RbQgQzaUN4R3IePLldwwSbCQ1/Yw2Xi9GSL4MyZch+XJNNIWrzkmZ8xxR9TSF4yuYvmbmZQYs02WZDsuwxkkEzlKjjIhREQLWlQmPdAdZScILjxDeOglvnYRXtw18YgzqxxLmvDe3+V5fcDFnsYWxYGIX17OLu8Z2AyNxv0dq2SfFGaN7dLPxXIdUtbSwIyMZmzeSGYhvnhLFATwSxdI8EY9HFynfHpjXEydLeCQjMGRKRgfwSEZL86YZeYQpeYQZeQQpeQRGHvkyc1OSgbZSoM0awXTQSjAjIwguENPaTGsxbWpp7MYcDsz0zOwx0zGzn2fmjT45lRJij/5CyknNXPXo0KyVdRyS/y+h/OhX58JKsLJWQ4/GBamnQ4JL9zcD1YCvpV6sF4udvSGXXCAXXNWkXv1NUm/y7Uq9xQeqviJjFDYBiqE9iqEFO3rOjh5T5Sypcg6ocvbZ37soFeT393l/jzdO9MGSihpRRbHnHHvNJazfZv0W609Z31NFzaiihhRyQjE1sFdJbnkXMQVS2UpV1LKoorapoq6nu7yFe/4Gt3qGE3/T9vtdhk1/yzTPrCyJrpMmoA5ukCbg6X0iA3i3jHb6JUl02zirl0miO+SPTBLdNRKZZJLonrFeG+F1cgq8G+QUeDeNUzw8fSLlpW3R8uAneFp5IXN4WnRusu5e+q3IjuWNpAvvDskQnuZ1JIGneQnZ6uJZUudika2CXBsIRUEDxpEyJpQ6beqGFnXDlLrBH5M6M6YNmSZMG7HugIzUZfkOyycnSZ0lqxywyj6r7LHKLqssWGXOKmOtUvdY31NESuxLEiVUBqvmx9WGHVflCuhKqe2wkXJYlReVw2KqE7liHFYxDouMw6TyG7dR+KpY3DqBDPrMaA1Dg/9UGv+rtNDZNobdkNjerV7+b6VVY38EWX9grdgaFf0K6i9urOYPrq3mF66j5oXrqnnuBmruu5GaWy5Rs+dEzcQN1TTdTM1LN1HzM+fUiOvBmLyAiVwfxqRBXbuOAmGuZgIwhjwfhTwtwdx3+2qeuwM1L9xSzS+cddwf3A5lCFvDXbeGcTfUiLup5mfulpqXOCysytiYyLf0yl8w/8Vi/gWXtWl2EAJ5f0DYQbiNELj5BcIuwiVCoOkFwgHCA4TA2HOEI4T7CIG8+wgThHsIE+AKoSDcRSjAF8IhwgVCgHaCcIZwjhBQbiKcILyNEH3wEqFDeAshuuNnCHsIbyJEzwhCj/AGQt2mEfYRXkfYB0oRTpUGEOoGT+FDKSE18wBO7dtNGHQrlIX1aA4VYghgkUgHjRnOJfKVh6U93MX27V1ZkCf6F4L8Owryak2hfV+quSAPuW3nkK+eDfkiunXW3qRp0EQ0Kxngq6/lzjRsWrLAayCfnubS0/nb0X5AhKZIW6LcZET4mGBuE8wdgrmbgxkigmj0RGNfgWcoJ/ocgdc04PXFEXgNA563UAnLgNezsPtOi5i/fTR0+mbh8aOgZx8FPH4AZ68xD2RlPjs+fpPLKZ/l4zdezPlsQy6/iyZrv5+MSj7neY3aKS5sbFQ1FaqaiuGD4qd9TPx4qp4JVc+MqmdI1SNUPQlVz4Cqp0XVM6Xq6VP19NQ03lX1UO60ijplTLmzSJXDmHKHR5I+w4nfozBh2LQjU09G1C5zapeDVDRY2PBLKgeGkd82+dBmCHFkimWIcEFpBG/XpFECb4+nNHg8m3kZi5b34uAtKYPgadGJzOBpvRk1ydZZmmSLrVJcOmqHY6KhTU0ypEwQyoSEMmFwTJO0mDZlWj+TLtQ6VBOO5ScsP8vURHDayMPHbzPwkMulgUdASaHXSwMPtGAFLRgcG3isf+oWZKusC94Lp62n9EiYkZdRp5BIE9LqKGuHEKbmhicNEfD5nAx50vOQwEXvkURTPkatLvGaCvEeYUvQTqVH2BK0LQvbAkCaNxAhjRtsp+YlpgvUG70DHO3jIRxPxGEOuZzih4SVMDth9ig7fAdvdfiuByfAKq7ZUVvi43M0XC8r1UsFWEVvglXyRUZqOQRjgIuTjhyILQJxSiD2DWjEY54zZI4wJzkG1h5ROuHNM+paD8NT6buAtcZTKTHbJmZHxcNpxxDoZVQEcte4cUggjwnkAXmVQJ7LgCglkBcWJmDOkXkqR8fSSXeAOTyS/8I88n43PYvO4ZF/F+ZN3uEkiCXIYT4kcCU/o5EWyzA/+aTo07TiakqbDdHiDVPe0NcbIn3SUxsiLk6jgG08MtCS7jyXq2lBQ9Y0IJ+uSRPSyTft603+nhzCeVV/BfH/1WDz341/IF55LGvZrxpDfIXvYhg7ckFQVvRCHYYXNrHcKP0ndw4m+BMgEPF3xStw+FoCgUQjai5AcG3gjguyYXE1R/3FAE8tjcfFvruUu5dz90qpP9Db+TT4MqfBlzgGvpLObjtWeqtU+mruNo/Ui9NiV+12d5HFmla6Bo6tsnWq5HkYsIKa5g+cfQeUHEdyZWVWVXd1Z/dMjQMGaJioIgkOSAIcckECNEtMDSzdevHhdG798c2AtwRI8UF6A8zsEuTOunfyWs/BQPfApwPlJXANH3Ae53leXly5Jy/sWcjy4kdkVVeDQ3MC3nRGZkZlRkb6zIjILJOMhgYy2vAW+ngDk7oku1GT3aDp9dhBAXIawQEmeMh4NCYqAjrONvTYsiEtix2jzNCxuEnjwGlKI2Vng+J0gLBeESYUYYsibFSELnLpKTypma3TzDLgtdDuWhSL7GYCT0IRPM6d6YQTC9GiPeUVIIpf+KRsNtYXLyswWVxWYENxSYGNFKEhbcVQDH9Lz1OLYICNqYyFF0TyNqKN3MA2cJOb5Pa2PuPWlLd5KGplDolQJDzYAunULg3TyId6eYch/vtwj9E4AvKpQxrBUJs6H+plbY5A4SjVCIZaEtFCxCShh41+GBGOnEQ4Sj2B6cwKUzRU8w3RcM03TKM132ip0REKB52Q4DjPIepKrl2Gh4mTYHo7KHCND54zPNK2mCVAxh/T1UIi+GO4Tezjj3vEEGCmdhMhSU6U4c3MwRZzsM0c7DIHXT+DoT443AdHmbFNz9o888zddGY1/bTJxoQ/2Tgc7qjCX8hFEPBorEqEusJYab1bOLV1tFkS6CO0BUGaGhAmqHMNQksQuM0GgjBOvWsQnCCMo+kO0xgYP0TrUBspTaCKRmkc/G/VaoO5U/O1qVvzdcnVfG6g3rQG3pxzjvMeXoGewwonL803lL7RF4xrn5WWG5QtlxyBwSJY7T0Je5LSE7AnKD2TIk9dp8xRAslZIqQGydhVHpfaL+V5KYL2f/eenH0V/577J+ZIrZdRhXF177u7ZiO1awJ2aEfKN5VwbK9Q+0zOTXe1eP6r6Ml5dzVPV7gRC+Zq7la5r8j/4qogrJIrrnioVfyuQsUr4rJAJKJ/oYp+2UdfrkdfqqJf9NE/2Y9uMT3UFZd9KbtDIuYJ+eEZLtr08rk84iMeM188t3Tq4Qhhr5b/gqffFc2oIGZUFfouL3VfMehsJ3SU1yT5mEuYQJfssQMkaR/Dz6FjmDrbTA+4ho8qTk7vW32p/H4lPJnltfT+596T+XWzuz557kLOjPqKFvW62R3L54pXg2M87zL5y89Fcyhw3kG+6qGcsXwaJ54+eRExPyExZ4i/8OBq3lrJu2XltFcxNBQrno2fVzaCs9/rg5Y9ZxmxWKrq76onq4XhFOxFo+biuRVuknKWw4sMLIvkKApOQIQlB5EVSX73KWOjxcaC7wQijxx73QeZ9LD4YbgJuKXTa1tnYqeTYwe+BEtP4EXwpYhJV+RMCiP9itQchkOQxVCLkhVZeqGbxL6buBM2ZBXNvq6eH99CRkHuDYqRbRNOgl0CcUwoi1UEaX4hJQhB8gxQE54AubKnAc8kMh7U4XOHTHiKwpfqzQ8KqC+J2HD83h577GBsRMFLeYNjG9/RK7EuututYT15MspHEFiurC2khTPLAQY0G+E92efc90Aa3HhVyA6XkZ1JiF7Cl8C3CdJspfajUe0nFSc6qoowwI04PFLFT4NoVY7CEiEW7RVBnStlZkOGErcMfQYVG+VvJP3H8hAyonJqKnqC87IujHiYFJSE4wNpKj3sLIAErRyr6xyKVMgcqEGax4/lDUDjR1WQ9Oj83FHPD9RHX2T2DSlJZOlcknP0/5Oe1ydlbUouGAsrDqi+oitJsd5X8conIxWr1G/SLYjAR1ZUFfUIWbXPVGY5GHa4kV6Ug7w8/IIfbV4pPoQ1/I9xVoWMDi6zipS8ERLZj3GIZsOO3R1y+uoPfLDbacyiZSR0BvMRlnEEyGz7qIA7gugAmS+T+cBxVQv443bYYSFlqwrRKgxrigCNK2YhTLLpZmhp8I4TOVMsMueBQns4PyHuUpI+Y/LOASHOa2Qv/WNPZezP02Omz16vziZ1xtXpUAyWJSJWy2cEWUMHfMu0dCT1ZYPDaZAFAWeRGmVU/olAYRO1AMWXJhye8GVRNHR/NMM8Db1+ilP9FCf6Ka7ST7Gin6JJqn4Kh4l+SpO6jB0+VfwF93RzbC4fRueExqV7MncykwyTo/Q4eCUH34kr9VaN8ylHXr5aQhoobIqdDGfJTiLKQShVpKo6gaJMkvXKKpzuX70aPsBS0EVIrV5uRbMSWYNx4aPqvF+dI+q8S53D6swIU/nnF1iUmzai2h7NR85xfWW2SoRGkIhUwhE7oxmMfD0bL+LMgkn1JNidmU8zfD1lj6TPGrJdaQ3vysd86gv56NezCXwMMVsZLpvQwh9FtnkDDVFzrgimMSGYGkxAn5wGjZybU1H3OgXgQkDWEyI69gH2Sy/vLAKldyIbx5Q3jjPUGPzdpYWbdjrC8kTHLP7dQCV5Lf81oR1q56HPFSJuaemfBe+MFgtorJOtt4I2EkjIPsWKRBCxxx1PE1o0JGQhGpodqPWmK0xBlPTIzglhDgdbSN1gRMF1F3uMrAVtmtxjAngVVaRVtHF0GExEA0ubfoPbKTXAEFynSOtvQxPCgphNc2hdAcBJzpYSaVWYDiycSBa0ltw7uxhwLIXSOZraOZroHOhFvnOIpsGXrc/1yxbdo8nJcJgMWPggeNgXRS/DbzWBV/tKk+LVV8Nj6EgtaBQlUtImSim9RZWglFDQX9LK9cBtv8o+qfcp1J7oLVjqSNOTMd4Wz1tuJ5e3+9qdsksWnfiqkWkRN9jwnrZUwcs1+LMe7n+9MwuLQG+fCjooY/yVm+cKkz4UU6hTSrXWvLi4e3DmWGuURBdSvedLSTjE84o5xQ3ulZ2iY2d1xsuxpMrTwdE/rY3+eVR0jhYR8wL2MmZ/YWdqMydrI9zNzJ2f/S8Bh4Qc0j6fj8xehq/DPg92++AQvjo/mzI47NUvoIUsFad3BA3uHbi1xbrTzBUv7xAGtSgQpYhlIyC0IpY82NkdnlAo2s1X3ziPYgI/aUoJfGgbYBn5RgXMmoqUviGSZzZmi2W5bQzLxJM3/K6h+leqwwZFokfZiXQoURaKkrJFRRXTUt6w2IPFYZIOkYXixWHW0gTEA0+e4ELUduBFHVus/Zo1xCmGFIcqHFH0qeHcW+HsqnBuYahBwWO5mCCwUN3cD4dXeRgKLTUrzRigPOTj8oACzIaBV4B6F7JinFpuH65y+1tVbu/DvhcjAlSeIhwohxwnDe3Ss9EcQ+F80fgY/FfUbx/u5WKHIw9E64T4C4bkKl1tkUgSjJKUKGmFkihKQwIQNV1FTaFNqopVpdOfyDpVpn1Z3mDFC8KnsHQQaBprCcG/XgMmd9sphWi3ndY09mhAspsZLlC6m3kagMYAnJLvwUi7nZtu4zwl508toBVHaGiRjDyh6qRRDM3aX9mu08ovsIvh9r/AZV32lxH+q9vnWLMU7Ucjf+smiqGt/Aq7xe/eNFcs1yL/4mZ2h+60V9nFaHeF3WLplj4SVKGXd3C/5NEC+fMaOQmTxZhXbLKwy4bhUJaSLJl32cdno5QTOqH+O+yTsxb+hTL+0VmzoChLpgrTgNMIQF96g250Pm9XCZzfyZXzkzvnMOLwV8ODXw3Xh67kfN49lbf1OzTVn9XP+gEvXhvwTR+QSEBfEyrAWJyLeYh4l42yISxEZFPIQdAoAvAuVZGKt9vDaH8CzaD92eLzWI+hA/DUZtiN0BDtige5aTwvoKhZ/aTRVeeLCGpUHQ97Rm4yP2tEMY1bTO5m42dPZR34O+RmaYHcqVOZo/6uRC06NA/pWvXzhprY1uShrvswane0qFHdk4jHqafjlxV+eWlmSbn1iqn7fmvA97vio5jpZBI17A8HMK5UGOPAkJyuegz1/YViDCk+5tb0wY0ShA4zaxD6foGxeMaS7nEsMbDAE1zpZv/LlDpoQT/lpZ3wUbfK+DSa1KWb5Ap7e3jVIHQjB728HUPbsuyZ2+coIZNOccArN0HROFH/LFZMYFcIqhLtBTW/NvnBgNMIsLWABSwIscfAgGgfiATicsjIlEXwnchjDo4oZkq8GRInFZ+Jk2YdYC28BiuS82m0CqtqpVG/ahPnl344KF7wq52g+AUuHxf+pjmVvimGC7T/X9sONfOea7KHV0Huatjfw6WyhhUV1iyC83jWwgIDU+/YYAcdq3VQXOFjQVxvsi9kIxReyMawMRV5KZGK4tI5LLijeXc+G9VlEo7m38MYDotl6GSOfvzcnKxT01bWxYKxI8RgxEjPyVoPe2P+OJYxNo+42PzH1kUSzj2RDjPcP4dNLpylsbPZOHYzNIwFmahIU3KYFfEp5QEpSzthTC0ormJiHEJmGJniaBFD9pN8dVLYeV6ccobOK7m/uJOG5oQ4ig8xXlcw5waRflaQYu/75k5/oDDePy6gGE7sTdw4LSaOfKtyMmuf3zlXBAp+L5PVVPCzDIYCAm8Zbf8HOSjS2M8zGGznYshSslhR74vibahm+XfKIQWZ9D3aO8jA3TmXjmZhMYyl0o5gCCcqsa4CAlFdZ9qLJvM5eql2Yvp0/fS051xHqEKrTLe5f2BtzBkV7Sy2M2Vzag02p1atOcndJ38rfxj8fOtqivxhA4NgxOzJrJ9iVetXTGYl0mgPdU3HOucH+4DC9CG0Fv6LNAk2bSAfIRn9TtbsVsXJSjsHL6KKQEqQvgOrHKlDA7NVFs1E8votU1YC+zCWJpwecnyn75K6T1FCFY7dh1WHN9UpKYKSfuKJbZBJ35XHdaN3QQAGoQfwJiXdkwOby4avru4g/kD1dcP03VmMnHTz735czqCwU5jWg5m3coRCoaydsEzpojnI1jkdxSAaICgAHbxN12H7iMCoH92Qc8vC3tsjLRnFetwvwjTMYzOk6CdwUoTW+FFjvWKzLTWWMbgaVakGpCrVgFSlGn2A9ZVDPc4xXmU4RMsTBWG/dhMNZluqLj9SZROW2SCJMpuwyibsZ4OFCmfEeIOK0TWN6O8xDTXHoUPVjMpFR1mMbSDATZWFDTmZtF60U9YdOuw00MdSaT5W4yLAIba/jXqwTdfVt4zfZ95S3jEHVXkP5qfJquWOfibrKap9omS8AXadpM+FNl5IhKg0c3D2lJKWoljdVgGTZs3+YCfvqkxK84L01Gbd5pLpg7YPhn0QR7k69MuheUicg96ry8kphasr0prYm1Sn6AbeIDdk2Gso0i1mRBF7I9kQ5ZymnO33ZxND4QpWeGJoZP+3H/3N5Z+7+lv3rbCdKTNIg1KQt/wFiOTNNMNBRbUgHdBSGvROEJ6IoUSgkKFAIMvQ5CA51FEpXDJAcpQgJ5l/A2pji4+lXt6krl7OfCu07cXWglaAQdNoaAVEanAo1hrizBAYeGtBaluo7dXlL2RpvUZcH+yufVkKbvSvg4YoUn5YlWJSA3dWjWHhhlxtoeBKVC5o4VdrMex3NAz/JPyT7B8uuaE3PlhG+JyoVSnX6TXl6ipMNq1AZACXXqneyXK5lWM5UsSlE6hJAA9JppB4gTOiwrGjlMAZw5CFfOV8vENCPtgP94xcHElcwnGjiBiT0ERDAw4dRuiIhAYaOokrNyESoew1Kv+jRZMxR+s2ksyzhtCaxWUVt7WKz2MQEKtSlY06DAheO8NqR4u0BdRtGzQ0xh/bX692HwlHRLulf3OgtwfXN8qFwGnFvAUNWI1yhWJBSi3pSWKJojCvdU1i0jEyaibqn1vTGqR2XAlK8gaIayrZnt6Qf3AwAHpbcNLMvh69kdJrBuiNBuhtKb3NN6A38fTqoWdUIxC8DEFiQ+lpwhngHzukvklNcByErEVWU8kKlCyrZDXWIitYm43/zfDCKlqoKeJgxlB6SQb+o3lc9sBILp5yw+1Xr0HZEU6jZSMTFUnDeNmqyWZU4Ie9knTSj0wGIpFGsx/ZHIgMULR+ZKMeiY6tutaxXqR+v7XNxUZ9vKqqwAjv4aQyPh3Nm2UBY7K+Uxu5cdbOGuqNMwfJBg+Ogy/BRqt246ydGjFpn8wQvj6lAz28j9WtodS7e7uP4moo9b6frM3plRpPmsoT7SaVKVPfw4NaVafr3J2Bj1d+1SPX6xdrxbgrxjawE5DFg04GyvvSRFEHPzKPAhivGRxWO5dhOiFoeYSNgSzaI7155+2W1XUPiiIlx3oiKAzxH+Pxr2wC1eBYeec6G9TOxbFqjqkpMbCqi3uKm/UqXlxQidDJyi6ZkEtGNINVTGIla9YXKD9obcv3nBkdbSoralwMLJdCkBzp+iY38EY4NhbeyBlQk8mo7nKFqZissrbuS8tG2aJYEvCrAKergA4cND1DcmAuM2JblwLSyCQo4aAu/In6A/Z34A/UP8l+t1qXgFB5PSEW9KENKUOkOGSVIVjiSGpsL6t+aeQuWNP0G5Mm8YCaFD/2wk+0MLIIIKPPLC2fy6LC+MuoK1rDKPChLNH7MIkOJfrXW6jUQLezUOCZl5O3YstTFD9RfO7f/nZQ/PYP/8bvx5LS/b2jhOH/CWZgw+Ii7U8i3A811V6SL0mEyyWcMsw7ikWOQaUhlBTSnfYYh4OI6mAkYoeSY1nkW1OgrKEQpIRPFL/9/V99pXGULCeEJPtM0d3K5THdAf0zuFd4HL4EQLarjO5uxB7xriJ+6kXfMb63WJWQxlMvrviglXtX3X+GhIL0B04gR5l59vZnRoZ9yiwjzAoF+lw4JxdhHPl4yQHtGLm5NoJ731+JzDxq21N37HhhnnpCeqU5Nl/8+rdWL3/3sSeYZt2Lakm1OFVj4d7pnqLgCXabTxZLL/zU7333MfUOs3fp8391yntHgeXOGZFXKRLdP8uSuhrLPnqAzOseFBznwrcyKwPqNd+wmMEHORpRaS3qwxxVjT0fOeAxJgc+BkeLVh2vp9IK/wXDnF2gsF5W1fhTg4y4ToV0zPE8Jt7nB9KuLfoLfPJdVH6XlMvMtoTHZXirDHdMa0Ktd6CTfvD4Mf4+ymI3iBz1E2mW30TUqH3jKdWpP9YmWQU20PZ+x9hI9/nfa3TvzAzVCzg9B72082tQIBU2X94J1VI53wvJlnXx/CXdkFs+sYMmqhzqh7OBnrukb+8tzJqTulR8Mosr0/LxQRxTSDB/MwXO+iOwfvleHX7whYVZO2uI4eDB3gLcV0MOzBp1s9OWGl+/C1eDBqVL7yPDFzWMYrlU2GE33G5j/NhkqrmwQFfAOWE/zwxBKT4JxBCn+60mzjf1zvSKv8ELGYOJ26P3dLPJblGSNZzxAQrlcms2Oalbf2z5iyQ9SEEVb3BFDBuzAi7jIETBz1oxio0LZT1MLv5wAoet0QJ69wRqOvat8uqig6Iu0r8cIINDIQa68FBNcLNswK9yhD3Yw4EqbOqpwEDmVOqe88XpeAvSw/6AP3QIvMKBeiOGIwYlej6LyMkKCrLcN3Od59VB6b4PkcDaiyCdMPxTXDWzgYNoM7YeHW9amtOboobaOYvQ5XH8fy+NnpoNl6FWjsUmkO7FUVlIHfbBH+zPk8fyLiVH5xGbUgOB0wgcArTrqBj0HIKA1xx1EXTYT1iJXG7//B57lNNLWS3ZzlTEvmvmA0wrGPmKMpKJFu8fsjdKD6FCb7JHv8FfOR16JyFDkog2dp5iCkxfb4R6D86mPyr9EGv36YGDvLpxVpXTkWAnFf+7E2iMuBIOqF1cGmM6ajRZWV9g7frtiAWN0OIO1wUD6yR0jfO5C/lacctvqeJQGaAl4DaQvp0jpEuk+5yfcqycPqGWYrLKwLSFTieoLz0TpTNAjfRGg3XBHxqUWCODnt+gaLDbp/s8myrD7X2+Q4hsmh3Z/fzuBLtQrc+HXxoo/ser4r8v51n3Dye0/9TKSQE2FcxrLxnx38Mw5CUscycongHhoLkYPSQleREB4H8lhYf1SHH+MwJ17++BaCB+HIigSVWHSrI5EbVbKzJfuA2dNWlRXA14wcH3Rs3ZSC/oZkfejQCOHktn88ZJajA4ypg7DvZmdz3bF8NeqLc3+cAy1m0He9Q8fbET8qHsbAvbl7TIo+Lu+3sU8SA6/DRxTs+ehhANLi0ayl5ZoaSzX3d5DI6ghUDmbr8yc+++jxyg+MsUf1DNmdcaTVxrNAfQBn6qY9HU/tvpqPjl0xHFLJo6uwvi1b10ppj2C77gsLD0FUb6bUbi0bw5X3ziBEW9HJGMShZ699+V48L/iRe4NCgJ2RdY4Hn4WLH02QhDIrcRy6vBzGohpLXu53S/hhqoTQzumdLUpMXCyUB16pgKxnIqB7pW2qOEYumL8ByHQ3rkEeQhm2zk5D7+idPJPGfO7gkuLNhEZp4jXjUo+8ZQFPuNLHWRHI6uVLaW0Vx60N0sh+n6KAzhZyoPT74vWqzEShfOoVgxWeeOWHsK8rtkZlmaTW46H+ll4ax0Oivt6z1qU1zqd1oNPrfvR0+3w44MatdwnZOdbZ9amJ0+qdcIMLsZ1y4OsBphrZ/ALhah1k4eqgo+2m/xo8xpGfkflPJq4Bllv7TxxtGnjt8d+PVzXMhdFK5bZHG/iCn5IC7AZLE8hy/IzuOjYi9z0uDT2jqZmaR3D8rb2fZ3oogAltL9PugT54rp4zz8vBDJfhMl6V9NqOxruheLjtPagQ3f5cigw2HfXuIwdO7T0WzCAkz+auIB9DtMm3C4T/8gl08MeIfV1BgiAR2rq6kxS4rFLNIpMGt5aQ40PJFY+ft67PbOHvaz75Dsf/7jkj1XijTTXwOFjmQa0Uk2YrGBksDiS9wzWv35qWdPqVd7HuD6cN3ywzVPn7gCnsLPvb54ZVfwt4PFD39C2fAjzIZo9ttRxQewzbPoExxnqnnirWRcS+RzS8J7tXQxVTSP1QbtoPgGuqfMeLHUdcx4mAT66+Kw2PqwcOxnmA8vnAYj0/t7YG2t90vf5pBfCQ7xb35IZ9hvPe2ZGtZnEOfO4v6wcao2iaCh3M+A1f6HnykxSYH1iEVHiIsIl+QhRccxNBidwgK5UjnUxX4wkgt5OCEx9jx/Ej6omqE8Ijh8wJRCOh+OWGpXmnyVoLfwR3rVCOGMedmXugO11QL4JnLNOmK0eBTMOwt5G940h+RB+5Ee1DcQkOSOAccBySORGH5G83In+TLcMNAC0KXk5DkRrUOC1FmIqe1Y/Mm524I1+EOmxh+y+ND5hexBd58Maf6rricxJIw9Qh+Fj0Qz1TNYRj7krAqjuyncnr3QHw5PssqRlne4XK8wM06AF1fRWfC1tM7/87T6+GQN+ytW0Jk1qGh89ZseM0r3ixeoKgcZcLeLBcBK5RRFkLEK9JMaDq4E0YDdd/FuQaW+Lht1X2a3oDvtN73/EvwQwzLl3e2d9lc8/FsM/1sP/y7D8i1OatL3aNkmtHoQ/E0zRwHkgtLUzYvVcC/zYwpGqM7CLM7ClAsPx3qBHGq2Kvur2VI452+gI25dPvgKgpHowHj7DsyLRu+kD2nKKBwC0kF9BnBMMMT4eHGZhyvgbqqnxgyziyFwkIbhIdMLZ2iCh8vPjXyOKzSlciSoi69SUN2bgwWx8k8PNDQGhejju/1Gu/AfytSrV+9ZpIXWz/JAwvNA0tRNuKHo6FwlNe16aPomvTs3XT39YbfoZMaRcX/asWN80Ke34Mn10knkir2BPYAmHeO5nVEcvycUizAqKRSJWCISxDE6xcLQrmxvoNVROKyVtRKrAbDc0a+vn0hUkgr9d5s+pAMHZAuQwpLFMSTmKy3+VQMbo5Rwx+WrA0BiuT9RaBJtv0MRNk7ASfNhGgbA41X9cNbkbablLBOjq8E/WfzRCqL1L73OluNID49CWdXcrYqBXVbFBaxBGW4I3BaNCT7pswQ1wWE9MlWNsQ7PuthCVK2pLVO1nuW68pxXJJ0c+MZu5FnImq5RvW01NKa/isantY0XE8ylrd1JdAMEpH2Wa8BkHwMDfa1QY7VCjbNrHxOT8g0M9KlsuieocSHboO/C4LDOcWkzI/lm6yv5knH09A4Zb29oSIuuGr7racOHMiPnm+sHRWDW10RgwKEe/6yvXQrkMbbvDU1MxW2xaslGRJrJgEjtMes4FF1lHY3AQRwzKr3HKwaYWolxDz3Rb7V1Zfb11QE+VWvDHKOSaGubPuKkX9SOADWSTZJWW0yTuI+llMz8YO9YySdpvVTO6ocwTSlWnF+LRxulwlY/2lXSI5wZzOf9kTXWswbOuUY4mVLO57AwHKlH1xDAWP0VBkqqyEA1NdQ8phh0rD87qOFFDqDrJPFrUtcmXd8Ax6BhbT6AWE1UMdHafFWixvqhUf8UcHBvrTWa8LhZG6NiP4Q04P6F0ePNGoeElYa6B7tBxUCUHGTR+n5RmZhRhGHljFKgC67BQJABOho6xpcD+UFZiGNKRFbRouxoHy6CuBw0K1bnsU9W6VVC5DplUoqGVtfWMpHxT8vlHUaoOt16muSNbkTtd/A+F96OygbW6FVJbIorTmL5UZttmRkk4w/LbjUZxn4ib5dzdNyfo9v6ud9TuFqzgC8ppvXA8rpA7wyG6kLo4aO6GFw2OHF1Q+yBXhKJrCoudC3WZP5lH72YkrlXzvY4EYTAg1lY10xGc0jnXK6X0XmCG+gmWUzxTb2IboryGFqXCAJTjKSaKIZIz+kwEW63kBBTKIEygSaI22pJYI+8FgMI6AFLupM9fypvQdQqxeKvI80owJkMtVQ2ddxR0/3twPprQKwSITSGn/frqpI3eTwOq3QYfk8c6VYF8/Yku7oHGZIVralWHsx6lPvPRO/TVI/+mQLzBl8niRJrpDNQQBYLHJ3/UdUqjVKs6I4kD6kBJz5Gttwky3pNr4/kGCE+loV6W6mPhx2K4DTk87i4ZLArxqQgC+SwWHqcA34yPIhThlf/afDgcTEaHNS25vdziMWFVuwo5l019uRPHs/C2sVnrBQEHSt97C9fDTkaLdvJYkileJ8xLgqKxA2zB5vgS5q8+xuyCC46Dwl7An/6pQIAesvIUIr7RYES6fjVdOmBQBU/cU2PutIjjj8ZsZ2FlhekG+XmPsrLY/7ZNOe3F1tpFE91GrAI5+E4mIMht6i2G40Gd6NReWq523+bWf0WcjewnBmJHpbJUriP+klVX9r5e9kI+8bSu2jkqXyczDtx5JHWJ8URTJUTNMKh41UA85BDJtjRJ7b6sy0ElyWb3FygaDWPBufqqC79LCKJlBb81+Pkx3q5lZzBiAd68zgE1gKJytF6X6gUhToiclIT8h4ko02gMAw9ShMqMm6LAA+bFiKJhGP3MawhJtAkJnhIVt2be2mEv9PTlHFe4i5QuoNvKhkx9XeWKd/8jGG4SNM9WV+YDd4zWeSvjgLIokIFiE+BP2O4pv7dPYsf/erK7+xFgQO54JE9yQJjRStZ5NC5aqYkYtglDaoAiqu3uWJ5m4sP4Otf7MUXuAKpAtb4Auo1GCmg6yPQu7A4F+gI70UVOizLdBxz8+8Ufibn0jbYy+LruKY1c/A8isk8Zarl3gN5tFbzBjVWELJsVvC6WJMpyJLiuvr6JpJ21no40jfbEiAEdYSGIMTo+poZdLnUplK+rrj8jJpzSLgZYQBerfJjNioxyDlCiWldcUnR1SoA0wSWtM/AQ2154CwHGPkPssa1QhLRam35f+Hsigq1z+v8pPTJHAf488+qYc4UguUeTpSkLFEqRbR/z5xsf6UJXEg7iNmjkkMzEJ/xV3RNHGdQC8WMUUxhKJoKTFTEIJp5d0ZCxLwNU8u+M9QEPVI0lvwDZ/Fej7bHAic8bv/kjv3v+/Nswwx3Qw//6d6zZX9EOxrsnHFdd2jd/IW6QapY6ir0YikFiXVSH/2TezkDZQ2aYC20tYq2IxU3tQIQEKF80lDzxl3lvP6otEWKpbFr0wV7of8lk7RPdHLGA3/HAz/5Mx7Ytq4Q4Pnk6SLtyhihxjMAvit3qasySqocAqFHq2RKqmxmvupYUz7lpafKvP6zAks/cY/m9RefPe/zOgydTy3eTD6UYh8yhOrsrL6m8DGslcRnzlT1sJo1pP7dKmoa9R+hPYrDLbVJnRpqXKnIRtpvCPbLtLXUBoQzeULxFympDzNnsOdd+0k4roy8s6JMAkPaypAhbERQsWI2h0BWk8laXbtC691KLEpF5NQ0ikMDRsGa6FZNLDdRMN/3dNljML+vPKt9vqGEnND0H4eEDjHfZJxr6jjXLDs1B4rDKcaDRyqsckFw5A2/YIA7EbgTXcud6HW5Iw/mTfnE9tB42QXWFdHHKlMWCYevYwI0jIyGBjJ4oKND0CmL4CRZjHlP5xiK+5Jwl1afy+PVu3jWATmrDuhyYKzCWiP83+JCOHgMModH51VgawyB0wgcB7TrKIdwdnohbBDkL4Rh+G21XzAQNwKOjQjHxgCOVSo169NhHg0uRjoJBwdwb8Fgkhk4HazuaBTrIH077YKafDEvItXRUr7/LlmY1979N9DutV6EgL0EmEUugvTeLCTg4cPw6+7TRs7iX8hidkxt+WMGlz+mvG2PNBcV5VALDVbf4BbfEfigeCpKiHvYiXbr+SLFCzCEwF+BmLmKno0lOe6Hm2FzMeZb0kohEnkZFYqIePWGPaQsLJHTHnWmKUTgFBw8sCvyEu8Ci17Ih5EhFxcKjbIqLuR916h4+TN+amH4socTOfTHDK1XzXtxwn7kzdAnYYhOP9gseYR6XI3r+2qEW1VpzkdhuaofuMrzicmaiPldk7GWaWEAXza5Kz7/KcjAwcTJRg39BZMPVd3mowhH5//oAZeJVSROi9tE1oHGO7kvf1AowEelj3P+8gezpgP9WYBPWI6pXUtRLNId4JdoW8epebwrioQvm9eTjeoKUa9w+j6JmZkPkqvulD54DAhi10KZIzsRu9jPsfgQ4HoLa/8jvaHIsTTlFXqo2swhKZTk8h5fei7HYoZMMXwQ8lUxdlUGO7SBRqHOlDpH4Gij0BZRQPGcfWgWWuXG1+F9+rSKVP0BEX3gz4a5uE5ykkHPc7bt8+b18AU9qjMw26BNtGPZi/IOzv3t2tyPhTf6nlZ5H3GfIP4kIyrD8W/R7WZBKRKmv2x44GIYy3UeOyjJAof5V1ulQlBMF+kDjIgyukT90SXS0UVNMaFn6ujCUENGF+tHl6gcXVLVxUQ6GE0DFyG0J9s3yGrxB5GAPAbMywasGcjG2bsnvLvgEnGXjAdOG/ewDXnk0rPlvK9UZ0PcZtuD0SmK4urAXa4yQ1w/8s8URy0MnMF+3bUCL1LmthuzIPOnDzhTE8IjUzu3FFIgeuY+n4cbFrctDGH4Sfv7RlnxkRzPFw1Yiqwlm89+7SM4qZc1J3gm0Ay4KNBh8FWgd6mWTECzqmJI+abBprFpwBrGeS5ceh0Fqh4MEb/0+rzVlcp7HD/6eAUgrdC8JYcuxS6IsA4cQkPMV7VPgMywmffIeXlakfBphRy/NrOWFiwrdEs8VSNzn5B5bcPM9tXsX88G2Sxz65JREYBETQBHAJKcnwb5vFFPmvNzISveM5nvuCt8Hp6t/dVD8TXa9zV+trcfcjMVLHmQF6k5czZnQcGfNLXdWh/tFgLGc2fxXIQe9p22dV2srXpQl8cRDGARhf2neN6fs19M/4oR45n8BrpBDANvgZfyLbTFPwdoUISttFUMA+tTXnmPevqyTPl6xkYxEXw9vCfy6+l6/4SNwVLrOrrOvztoMC/klLM3p83wHsk302b/fqDBqvpGulFfm4H3cL6NtukT/PDuybfTdrFAPAXvdD5FU2JoOIN3Ks8oY29Gm+CdzDeJkWLcraWi0XA/TiKIUMSN2OFsFCv2U7QVHliV38zZbIJnk9hRzqjHnr5sjsuIO8RGxicC3nN5eUa/8ne9ga7g8xbZ0sZ/SBtf707nEbBt0+vf+GQbpdsF32tpJ910lm7yu/91tEo7zu533/OxjsFystZaztSaBDcHfL1iYUL/ubOrK6s5V2z12Wq+TZGX/+nMRyIuTi3mxn5xukbGWRWvXDYKn2b4swqLrOX3KizClj9o/EF3m8N41fC9BgesAi4bLJwi7F0j3M4WU7j9frPnsTauaUn+xjVt0dObGQK/vg/ewP224L992DNEC33ORegFm86AnFrQnpzOZLk+cnOdvnyzsXr5BhNCF86j2RCcD2fDcN6fpX5PNay3a1btgXMf28q9bJW4TcIGcIxbF25GmwdNEc5QzlhEjDSkppLxPswgzn6a5f/72ZLhLM3Q7Hf0slk16L2Ns9gmWcTsRepbXpv6NqTelPh827UJ7+P/SHgfJ7yPE96npsFvxIt5ZcIBEs5em/CNmjDi8xuvTbigQhIuOOGCEy7UinmPE+5pwuxFwlOvTbinCSM+712b8AHiPzbbeIBm4GYHaCMYeB07mxl/89lr0ztM/MeIhxljmyJuYcQtr0E8RPzHiIdgB10RM0bMXoN4kPiPEQ8yRk8Rpxhx6jWI9xP/MeL9ZClVtUu6HtRuPnvmWtyHiP8Y9yFRfWQ0pnXLa9EeJP5jtAeBFjAaU5q9Fu0B4j9GewBok4zGdE69Fu1h4j9Ge7hUf2zLuHnwIo+KxcUsp0MXuQfsu8i94cGLPFAfvsjD8+xF7g4PXcx6dP9FnkMOXOTx9OGLGdEDF2vjJ4+2PaJ0Ut9Uyuk6JmIrvCf8E0vb6AZ4l4w8OFUfqQ50JexEfYzSMMbObnDhoi6rSE7YA9iQX7Hs3sjzMFx+/uB7bWFif8FvqZRs6OhCC2sD6JuAMIb5NuZJhiBml1sd7uZghcQPdwTfgirnxqq53oQDvVQZ8k5gWS7Q41iZR7WBD8rJUAuuW4GvRhydXTeeyTYNBAX51jMZAcKLWf2H9PDyRYynMMfF5EU2ASJ2ZV0409kQnFuyYThTWSqGamCzXS3Ly61yTO2j2SSN+WcbNuB0W82AEG/2nDfWKjlN+dc7ay//4R3AEAOZ1ecNLBB2qJ7uTv8cMvYhc3nN2roYeNcXRTG8hURqKixb1UcIMNjdqgcARFs0UAaqaT0NINqsgTLIyGO1COxpoAwQt4vOHmEhkK2u+re6Mv94JQdukcCd6PG6B9jMgZslcEf5uJKlHgf2JPAmDDr+5TdusreuStvNnltdOXsmL9+C44hpjdiiEf51uO0ccZtGbNaI7ao2NsURt2tETyOmkEcq8hd9zgfMWGH5DmX5Tq34t9U4f6tyflo5f5ty/va/Fud3rcX5O9bi/J1rcX73tZy/fS3O37YW56fX4vytfc6/jdm1e4Bdb9OInRyxa6BKdmqV7OCIOwaqZId/Yocj7hyoEnl0JyVHEwOcv1U5P62c9y9a3l7j/C7l/B3K+TuV87v/Wpzfsxbn71qL83evxfl7ruX87rU4f+danL9jLc7v6nP+dmbXPQOcv10jbuOIPQOcv005P80Rdw1wflo5fytH3D3A+VtLzo8PcH6Xcv4O5fydyvndNc7vUc7fpZy/Wzl/j3LeKeedct5dw3l3LefvXYvzb1+L8/etxfm913L+nrU4f/danL9rLc7v6XN+N7Nrb53zZcSdHHHvAOcz5fwdHPH2Ouc1U0O7OOK+Ouc1Y1xNbqAmjaggB9eQpnOTfuWHqs2aa1NwLE1r4XZocW7WAmxRnHVAuE0RdirCLYqQKcJ65FK2LM3sbf0nXByNYNUx4h+/aMPT9orX1MHpR0ekOzrQ/7kkZ+Ad2XrpVp43zXJ45I85ZObeeWEFh0jQ0XKU6DlPKwtoVN+kHvUqai9+kXkf9NwdxixCX9XOFJc+hbOILVBjXGLQAkRWVg/uDZ/bQ7zdUej+uQmh8hKVOrvXBwqonKP1prfkCInp1/MjeOZdjmOpBlvMaohUWtEVMVC1iQb77C+UklVeUQEiB3Ja0pKHz/moxEKokUsOeWg5fVjxmnxN9jcusLyUaAOj8HrunwVq4T2kZr/wIQr/CBcezMO1OMSFJ+by+gnSh3qwzlo/Ls9t5DWh6gfq9UP0dLdz7cDLItzg3qtGf6bVvFlDblTYCfUxFKuPoRhV3W/IoSo7t8ylN2bsx3KmyX6I9RSc5jw1QfUzRq04kTCewyKk1kSiKTsWqTWRqK+UFpBYSDWRKkEO6Q1Z4kSYJFHB1fM7tKqb/Uv0VtEBGYlqmSnjErCyPDr8eFiR0eaAtpLRVjLaSka7JOPlsfncSeNoMyU47RJCKEm3wSeq65UNtcpsMIdBFEYMVKlo2emd+k5JrBr5Aaze6oUXNeHm5gMQjnxrFx7pbtFkrCyD2cFjO1sXi4Sao2ZHDbV+A8E0x1INVuliHsVPUiy3RCh8JSGqt0HhjPIZt8R6WZm+G2Zql6ziOJCClrhjrjpl9hba8Dk5ZmHZldtlFUTMfefQgH9lB+RuFH5F4Q7g8wIf0IjfqiH9rsJ6Qnp1hwY+r4HrAC/v4GJAd6JIyfRGwsB9EdJOGpPXbd2Hj+URoI6YqVer9x21pB+psfrS+n1uKD4617eBH9CguHhQmr8PhIsBxMEh9FFKLdY2V2CwCiiBeVIObIjcIenSomnDolOZ2Mz1qjUBoHdwn0ZgWJ45ByLoHKlk4L1e0O1d7heksJqQt+vud1N5EynE5QlRpOCymjErz4c6UrpGmYnhpPO+iG+D4r6BBIOf5vxcZoUDamVOiwyiCBjBfvC2STF4iQvLEIHTCEwA8YVliN4iF5bo/HphqVy7hlV6kH7VfL08srcyYOmdg7aDX9gu7eCnYSwHKC9vzxulAH6Tq1xMUOTuqHZUiGZCrq2SRo3y1gHp06FWCkw5UVvlQ62q+IQi+Vmi/ML2ughpqNFdi4FSMuXRB1LeUV0niVqlhoKwmFMTWTmODWOPp6Jr1JZgJxKkZOdE1XyqbiTXkuOggKoy4uWzTMypcjixa/T2RJW/k3QDhjjxjatPBdTAsx+3JhZDCzJwQAOuOH0xku02D7+Ai++9GImtB8x6W+eKx49lEpZZ8AbTlfYENnUuqWZGxOAiBJaVqDyUgNw+zLy3jMGO3nIjFJKVPudK0T0UGUGKcMIB90FJk5cccssbkUXgvKfMIIRj2SvyI8PO40KLnmvkqTzcG+Txg1KLcoEkapEGdTc/ExSLnNlAOkoP2TJBVZMYYY8M8Z15EMH19ZuYV1ASrkG9skM5n2BlKpm/4JLFSQLnVWoTG8777kohpK+ZeUDkHEMUmBuD3Aii9HDmMWgBviYNhZhqo5C9O7AKhXcHGDUizQGsoOhhfREYiXSsOJrLwrGcF2ySPmPB3FTMTUHzUfE/hSAHqxBeVVCow8OHQimkWwUaVxPeRsz7Tiq0CWK2AhHkbkuLhdcDkkFtSqFbYOZJoGnYfRJoF0RrBdqjV/lGBr97xcATyscOLhFQPocivHOQ+mv5AA47YXU08/o1wsO74AXuF6xXq1WlNaBqa2bE+cJ/iXrTSKsO0gk1miFbITYrxBAUVeEthOvSiRtDHiL5kvfECS1ImJEvEBzqF4KUqINLyESjGepUiBsqxEl1xtVJ1ekwclp9Nl5BkxW0yUNC8bFi8ngeQmKUtMmEOh2I3MWkOqk6iTrInPSRScJ3Wx/0nJ3sW6sgiNSoPZ9g1X0+CkNeszPbF9ClXsoj6FiznYxjPDP9K9al3guDAA2x00yN4rLIUwR9eZ5hhH4qYfr6t61R9U6UvO/V4NQOXvsVIwXv7atJpOmnzLArfY+Lr1j6nNgFwjNRAuVmBaKsZ7hgn5eAVS7n93ooWFkR04l5QBL+ooYXPynuCiNA0NUHrpSB9qU8PseLk+KKFPjK51RQyuACDPPyVQ6Akl88u+NZ7C2aPNrYBfaieAme8+qXdnnvyYu5kdwrKafFVeabMD5r9jGv7F24mFvGZHS7kod9laBogZolVoJqbcouxSOkAewx9hkd9jmKLQpayJmVWigFEOaqVu9AqilQ9WIKXT9lh0qpCuDcouhjokmEVZOw/HsoWtBHVUw9MX1eJKiW15wGS+2q8UYY1lMTxJwFeutfNefhDctT908uLT7d583pi5yQcxHvEFyDP2JBoZRhdNfHj4lYMMKL5YuRc//0viHMqZH7VuMXAvP/aCK73LZhGAATO4peZwdJNwxDD9Ab9GktBNqiEyH6G0ml9YrefZKdQhD58VeE2A7At3ZfPyFXHfMyRoqZV5g5i1hKyrmsMKEbC9Pi3wFVk327AVOokPKo9K5ww+Adqs/JSglegWLRddx5MHPmUgXM52AYk8vxcMYqAprzGDGtYyBVYoFUoxWlIrCX2GlVku35C6FrCTbgSgzBJ0K+D/MXes3dyF1T6rNAYZq9dOqNldEn0HylJFaIEnCUlDlu/WvyS+evEYGKWHQYQbHQuNQQ7i9cIV+3EiFVn84whTxfrfh/1Nw6X3Z8U4JAyKmlWEalrUYpFmpW5ZZRCBJGGl1Oe5Rr2GHxDXzyakUdLI3kQg6cvxGfGwg1QXFqEp2DZBt31X8JQtz1C7wOxqGizcsipGIe/4AZjFywUOfn3/D06yfEUOwyP8BEig/w/OMBntrdvafNe4KXejzu8giD6f9yWDyLHr4soTknd4Dj+6mL4wHKCAOU7y3hlmecakBezaMB8/hhnK6FuvFhrI2kuI1pe6hvAbXFop85n4ua1oC4r7E5T+Y/W+cA7GYQReF9dlDbtttwN7Vt27Zt27Zt23ZHtTmo9c4qvvN/c27uWf4YRRgPN3QsIeku9MJxlEptap+drRKO01Rqa/viRTwuUamdjtYTcY9K7WfXDz1R8dny61/pAq8oHWmxLT862K4/qRzVNFnRHOtn2Y/O+Higf+qMh4iKFiEhJByaD4xCnkrlj9x1/q8ZceXO4CljyisCT+clvOo3kXNlIGNoCKmr6jHIoXjtuj4hPC6le7VMSjTbK55i1ydvV+tMdiVEuNMnwi3EfN2b7LZ0t3PXFOBWku714H3rSvcT3JK66lY2h3BXBZvh3Xv13DTdSh9VM08Kj9sXUk7aCP2bJ21g8xiSbHuFp4PH0pWn3/+rUnGv5d3UlZZGztzlc4ZKv6iI9+5LeCVNzcv4biw1K5/3Trb9c4CfUY1vnVro2fRB5Zz+46/ymX+ve369nSp88T8mh8fVunaVxwd6Cj3CYIaDUOQR0EhwFC2joNHAiTwGGgsuoE0cNB6kRz0BahC4nkwJj0t6BbVv4AN4BpYB/usLcV9CChUuUrRY8RIlS1latW7Ttl17gjiIDVtABTCSyHhykoj8yxM5/48vUAxjxdQOsBl5GTAaGMFm1PaAXmAGyItaLHQcaIp8ITQX+Dc6b7sKyTuoi1aqDCH8uel/woqnJrGG+wDHKuwbAH4eaSKivbdZaFHd/GnSMiIVSlOlYc/isbfnMSojae+iYXbrkIyQ2ZQkle0ce+t8t+9933PN33XveZ0d2yeemTnCkeMnICNjcuRCuOKMUmPjuzCj7I7llCme/x2Mgk3/W29L33lxmXQJJHeLf5lg9QSK9bdVPH7hDT4b9sTVfjEGSvtfqKiYl2o7nKcDZuttjENrVw891Ohlwbz66zUZCxt8hO+kGdvKQvlJfynXQ0Ls63G+cdpvFmR6LdcaVoQge99plUnfWBgMG1jCLwnGNb0/5K3KWDhSUH9kT58FKohzmLk1n4WYytWmf24LkXdXXqHmGxbOuXmb34u9iiQDB87uT2ZhmB2JmJ0chvq22ypGPCHlXVO21nijiW6VV65qvc2C2Hlh4JoxZ/Ccyn+JJ+NYmJyprGC47zI2MJUu40WyYNy8J4Tl6+Ni1bNZmUEsTO/+lL7kfTiuXfHwWawXC4nGZk2/K/nIIOxuQbQrCzqRd5unzeFjN4NLKM2WBY1VNcbtCwS4OTREfeAMC/ReGQgJDEYORRdaTI+xsLxliuO1b1fwRzNRn1pTFiyUN2j2tcaiR+mnVP2NWIhX9yvyahDged+GF+vvZiE0594W7QtB6HPI0YCN21i4JPonaawrH12pvhSuCyxEPXjweyTsClI/6nDeVZ2E69h3zjzkj+DeC70SVRY6GxZEK27nox8X605sVWTh0AQbcEu7gj2P9fz6uZQF1ccTz/3q80K/ahb0xM8n/U9fmB23SAMLv1WVecxk4dUkcVsvtWAkNubPPV9pFgRFJYERU8+jfcqaDxPFWUh5nLTbYbc3mpaqOunfOBZ22T+p423yQ6pfdw1b81jY0V9pvv6HAHHTj7+YMMyAqGnYRv5tP9yREHE4t5eBU/o7i9t2ROCihxvU7ncwELbCYE7/+Bh88uvYc89aGahYF6XZWG6D+xL+rvnewMC0OSUvZ82KwX8fyOSs+M3AuV0K93USfNHiNdK77tUwEHRaztVCOhLP5T8R3VrFgGngDB3B/f1YYWXfokmfGZgTq2sZp3QRX32g/62nnIEpT95atB3bjFYEHrGYUMIAe3zcxoknryATal6bdiEDLmNuVv0qPo/KUHbyrTwGVKQlIYyLRDWVX9oVchhISnR9XSJ0RLIK6z5V0Qw41Rq1ZM6LRBI/RmJeYNKe2zbUmigBvq8U7/ginQHd25HVxTX+eNPJ0ltVKQwcVpfMzKtxxl568fsUXzHQa+bWuk3aD0tGmBfeeU7SfxmZOXZtJKqSTV63PZGBsXFByqnRbmgk/+pH6acMTDSaW/frmBDJG+n8GP+Ygea8Wfq++WtQ6rYDQcsfMrA267hi/aoopLPo6bQL9xlIcIw5suNPCJ5Y7Zj+6y4DD3azG3NXh2Bf4w1J7ncYeNakGOi81wcvzCles+02A/v373P+URKJly029lK/xcDxWe78R1ImyO7hro/GNxmQW3yIZl9G4v+8ysaAV/oa/6fSZzBdJeYgTcw8PJfGWh7DyrNPoBcJDBgE1BppVPOxT5TBwCXiUs2D7scXOGP7w62NDsRJl4KzdjB+2N7zrk4scVC98fxVs/zwe8tN+1qIKz9OPFR0TYjAvEbvNMl/3t3d6dWr3LA/r8VuKqmPVZal0UhrFFqVrcJrIzY++/nxr5YT6Oie0nVdpP6bSl8q594MwNKzNY1kSXvXqG3sSDkdiWVKdsUEkv6Yz83a4HOIj5/mL9k2m/TXeRPbr/ofo3BbxJa4bw8YoIImm1o+FaKYk0Hf8h8x8Kq5PVs5NRR9v6Gw6e8TBriG3GsWKSdwyJbk6avIeG053HXAu9cNrXOaFvOMjKe3xvz7CyZG4jwuXMyUjLf8/LPBaQ/N8d/cD0lqqQwcSBdeHFhyFksaFhRtyWDg0UD34s2bI7D+npoEr0wGdoad/HK20BdnjC+07shiQLYkXHE40QYJ2297hb9j4LXdpF9rK86hJUt+zzpWwMCxxUcXi+b64xN/zd1OFjPwSbXut9/cYLR6xY7WuDKynl7jyvLX4dh8meaLMZ/IelNlrqkWC9H+lyoy178x8PKg3Xmf0z6IHnExtqoh7Y0Pu/rhpxd27aqkrcj6819dFOE0OwQ9rTwYk9DIwOC38h0CNyE+mRIqP55hIONZ9b5vOcZ4aJpe2q0uBrR672lMviPEGw78DbUdIP0f+VS9+/MpvP3QUKcjR+Zr0H6rOiYc7xh3UyVpLAsffhye9IWzRxXZO4XzxVl4Eh0xOJQZjifO/2L6VpqFl+KJKs/O26Frhr4/4maxEDWSYLbqdxhyLeMOP15I4h+YWC6o9UE7y01WdsiyYDl7j3rih2MouWFc1DllFk7NijirZGWJTgvZ6oVqLFQkF3vPDOLjwRxzYzFg4cIgB+ZPBfhi4PgdK7azoPvQQf2ZhBB3BkpM8Ndj4f54jXu+t+2R/52h6pn7WZAkb1pdD/fC0d7vp/+2IOVHZH/SPxiGfFd9H1N/moWdVrwnBzb4IItXvK5Fdiws0Hw1ftEnL3w4zm311YssvJfYvjFdIRDL3+yZus2PhcqADRaiKfaoF4IbVgpZsLGNN2jN9Ubeu/KHDGJZaA+vFEj3CXCV8M6txDssXLJfUhf9LBR3WIat0ElkYcLCR9o4JwzJHjzCzMlgYVXLw5woRR90NcNKTTGXBca3XPXh8SCktfW8qWMZC22/N/7JUAvDU99cezrynYX4D+G7NwY6oa/C657ZDSwEFltoZ4/dizpsBIpvu1ig1P9zhqBimR9p0rVSg/ef8xraVMXg/8/khVtbOI4rpafwOpa+JGf6CQXj/joY59LUf+M5/feMv2iE+/944j8u//8Vwf2tlqNnJrRKzZbbo1cMJzQ23eE4mi78rCDnY4OBO5W0uSUmnfYtS+zz8kyFD1vLHWQMk+mEmtqc9jV9QAnrXTyKv9ALmpTOOMsQUxJvmQtf6BvJgxMsOnuBqjWQ+S3zhb4UIrPgXjmxs5y6adpnuvxVrpju81Hzhcbmn+kMceXV28OJqZmOZSKf6SWbFs9MsCEWCv0KH3yiv82/G6NnSKw/Zt9mvU/0u6WCR/tWE2tZ5aj1fqSnVsdbvZw6Gv5g5H78R3qXWZ7h8d4eoB4Ero/Y+pHWUwpPtvxKnJa0vrutkq4RmhbhDGJrwZaSK5W08+xvnUfiiW9kzpivVUn779smvY9PzN/G1jVV0JVWDSVXjxHXqqjPiaqgIz3u1y3bThxQFZKrWUF7bx23iVMgFsrK/2oqp39mvvi+WJK4X0fx3OVy+kvNmu2Crm7i9FhL7XJaS66mdPNX4mg2qqytjC647ZylmUks9X3m3dgyOmhZbY7HLeK0Y4b128voNT4fl44NIG7327q4pZQWWzFrTsk54qQZDju2l9JGM9dXfttLrCKlseVOCX3Q59UW2Q2j4U1bJERK6KH+adrJC4nbneRvWXygn3drVnmNJxZeFuVlFdOCfybmAqaLlB+4T35hMd20S+zGt0+j9gyd4VlEK2ZLZVlkEpdVFr+vK6TTqhwUl94lFkqv1NpaSIuUJXxYHErcPu+U04P39FxXn1xTB2IVndPnxN/Tdeue6paYE2dtvbfQpoDW+rg72mXbaPjUV4LP+fTSIq7ETJnY+ihKQ/m0rsRNB6eZxBZqcbG382jhek21Ah7xjVQjVbE8Wrv/8us9LZ0k/VLHS3a5dPnDWSKTPo36rcCt+h2tMJL6YOANMVVhoLTtHf14jrjr3Iej9sZBSTm0SvJUC9vIUetaxczJoXtumpgMXiLWuiM08n9L0xvnxb08RXzDpT+9K5vO7BF4x+8dtdKyAotseuOE949SNYkX9pl4lGTRKVoPFXkKo+H/dKtRFr1Ku/iKyzRi/k6caULTccMV5H19Yi2tKxPU3tBiOrt1u1s7iAc0o2dk0qdPCAx7vhLf+LrHcuA1fdHdZMqSXGIL5YUu1Rl00/Ii+4vPiflyDTlZ6XTKbCVx3nXiLNuX2+6l0ZnWKW5JQcTUk5e80FQ6BbPLgpxGrb61wz6FrlLdtTb0ODHf/9zkQ8n0j8OywnQD4tqbNWY6r+hdFavuTAbiG2d2f1v9kq4akLINViK2yO13WfiCVk1ulVOZTbzwaPS2yc/pxDU+VUPjiamKM2cHE+mXVnskmZ520h6nHaFVT+mSBAXzcX+IKd8/rfgxveiu0rEtFcRZ0lqBNx/Ss6PrLt7PGrXI6v0B9+nydXneyonE/M+Wh2zu0utlbkR/jx/1Cd0gs9v0zwbDxMchxFrTjv/WvUkPye1RTnAbDW/xyrK9Ts8SrA1JPjNqQ8MO41haaaD1LnNg1J6lRzWu0EKl8g+6usTUo5AhuQj64dP2vDz1UQ8sdFMNoR+ucpE5Iff/4eZrZ/nQOnbNsktnjrr17RhpZ/ry86njRCeMeqnLRFELevbg8r4FtSyx0KeLvQD2zUfezr05ao212tX+sDLGM0nqGDH/7bvbJZHw4SmDepcRU4FTsxPioEEmfExBE0M8peRr0k14/LzImf+MOItXZhp0F+LE42/Ntifmf9XyNnsIyTGTvMM3jNqEPSP7FPbFWkys5RFnRf+NdkiC6NdOf3mFbWR8JH737H0BY8IvinVGEFPqwT9WvoISs6GTT8yIs0z8D4xLgfiaQ4+UZImpM2sdq8i+rmSleb6zlYz33D2bH6eDiMv9W+fejFridb7zazg3Qe3c8mDihQ2rZDZnguh+88yo/aPhNTaqk2gISXi9Onk5sVa44jTLLICGVsa7pwWopAgv3+3ZkH3lu8PIO2KVwg/nl78FuR1+4vMvE+vn3vsyJgeUNNncuhPEUqtRzs8cCA54b6mjRsx3tVqX8Q52qMxbtHMicXu53PrIXHBnO30bvzcTz1z64Uwe3NKwUJ2XSCw82dqvlQ/391dCvddo+OyerGkFEGw3kdUyIeb3Gsk3FYDszsdCBSVirX6Rda/fQ3lnpMwNHjGlNLctuBDmoO9LE740AVXGMzMwLQLh8/yxy54RZ+FiS/liUC652rnSl9hC59Pa3mJw2HmHyTAbDd+2JjP7A6jrNMTnrSGuLU3jhZRAvaGlsp4EsXBG1kTjUoj/woUZ1jcClbZA+uzkMrhIFSeU0MRlkZPTbMpgcs6bqqwYYmu/61Yfy2BoxpJHsvaj4TtX+68rhwmxL59QesQ6SywlosvBWPNEo64CMb+4lusvBwuR7su8ccSnjn05fKAC5G/XHltW1wDUg6kTVdIr4GlytdPLN8QWm6VsZ1bC22VXLR/FEc9sPbfcqRJMxs3oHO9CrJI4pPepEsRlPn8v3Edcq/ybWfURrFL0eJRUPSDTTeFnRdzR5Ve7x1Aq9aBtTuk006HI+WOUBKVfD6l3P/vd9whDTy/sGU9Z18OuZUZWzcNH0DPJn/84QT2MTD6wS9b9Isa5x8ZTSfXAq6rWOZUdhHuzzeZTZfUwJVI3fi54I83esS0cWw97V9TNFuW7Y/5Vv8mUVAMYuky0Ocm5Iekmy2FOuQGW+mcur6NC0Jkpnj85vQao4HWcDxc5j4XXLCUp6wawv2b0wWbYEq8tcB/kBA3gLdpzPfuNJ6p/u/Afl9gAJ44Xy89wt8bUe2jjShtgbrDbBFs+HzvOXt7EsQ3wbCD+nFxWKGq8fU2UkmqE1bv+GlR4BCKBUuQMSqURPLtUUpr+BeFrdqvHUfqNgNeesKLpQJQXuGkhZd0IDm5Tuk7QwVjUpaeFEzSCSZHGrfNUIP4pihdTSY0waWet+k/qEg6aI/6XK22EsQncNhsqAG8OCx/m2EZQt3Ytc/P0RvmHB+dTUk0w5tVPx3DNQJTutk2GUmkCR5HonXv4HujCeKae02uClUe5b+3uAlwujWq4C02Qob78yiMvaywRtLWbEzQB++B4+By+P9ZcGf2DS2wCtciDQbVa/vjkkC5p/+j8jcueUALI4FrHQqq9CSaZBsg+giA8LmnrFEqqGfZV7Y/R4ezRYO/r8ZRKM8w8pxj0+E0Icpl3VYrSbwYVF+cfhf8CkM7KnnmUdTN8f/xVw1FbgA1XH5hLCZtB2vGtjwgdhndq6ilQSc1wGDgkOnIal89/9oUrbYZX1kLpBk0v7CxqwHBsM9yumVyrOe4MMpU48Z2TbIH0SQvUC8YdRCaFj/5xyi0wDy2xn89zwdUZl79xei2QoOB3SopzwddOXF9KWbeApp5f2VaOnIdP9x/gBC0wkPP2itO/i0ivSLSCS2yBd4qdjCx3DG81067gSltgUfNGJpU7i39OPNbPsS1gJrbyKvkHM97rmPyLk2yFWWdSo45nB6PfJoMdnHIrtOWphLL/juOlf+hqTq8VHLa34lPgg/vSjdq4C63QWru3/ba7D/okiCHj3wodEQOh47ztUOyiZYuopFYQnTzzeNjIKXxtW9QPrrQVbJvz575xD0OO70aaObYV/gUkPF3/Jgwp9sdOp6TawOZg+oPwSw5oXp+kBKXSBlX51qeF2YHonaRLM6fXBuL/9ueqTd6P//pXr6Ss22CLZPbuz3wP/MirehElbAMzs5EowUV77C1i9ZVLbAP3I4ty53mEoPXbz8pTZW2w9zn34jovAPUIt/zl2DYILDbMq6DOo6jexx84SQYqTq9YqOXtgX8UGH7nlBk4PmFOYTblhtjpmzo5PQYMHkclPeBs0ZRDQY3cBQYOvGGf2/WaYAnu+hRKyACvQOxQKN8Hb5lx9yeXyEDyws2fxlHO6KaH9GyqjIEIs30W/SL6+B25EqfaGZhSv9Z8i5YvFgl17eEkWRgbzq5XHdLD+UF/51MqLBhPset84hmEotZ49XB6LGzO//JRG4KQ1a6Hw9wFFhyco+d2ixzF2u8GfnECFnY2OHWXX3JC7r9ryfizoHr7Yuws3gV8/Y/TXKqMhedPSnYynjZINae2j2NZOOhvzVMbex6ftzjRzUm2Q9WkubpP3YPwfle/Lk65HWpfDOec9riKZ0gMj3B67WAaVbTmH30Vee3+MIayboeifX+yvCkv1FjUSeZfO8x2UHvzkzuHT1SJ86ikdmhZXv/MA8KxeuUdHlXWDn0JOi6Dl/hoZKRqkGPbIcvqs/VYUSd8ZSRDjJLqgKNi53w+8sOQefffQU65A9h1I8cH6Xj0LfYT2X874Jm+tLUTFYtijReR/a8DmJrfdQMjoWi5kewwJ+gAO9uN1SpUODqANKSppA4I4I3hu3jEoNTr8v1caQdYhiQ8XjVwAlMfg7o5tgNaTO/H0x6R6I5fsDgl1QmLTUfCrfgJaMxmX7L/d8JqOqHlLReJfHoxx+l1gu3Kle4NPEf0bZF8D3ehE46Iezi+HvZAaEPkVErYCYraIqhQxBbLHDOeSiV1gsiCztVe/Ai80fBfC1faCZ3VeuruXAC+8jRNjGrvhFxtFX0Dzhcn1rkOcZJdEC93KMCG8sQeh5+Q9d8F01JTwZwLx/ss74lT+l2Q6RW82MvjMlrUNzSFsu6C4k8S7zIoPkpXPkD6vwsM7r9YEQ9ReFPFD1EqqQt+qTtaW3n4IpP3L3q40i5QlaalNoi4opmvksj664Ikw+cnz3lEo+7EVdMoqW5Y6jvrsFq/JZIP3k72/27YbFBtW8/zRsdeXW7g9LrhYOCLtNNcIKp1ECXzvxuMOt/GPc+6jBuyL7CcoBtsFTZ0TtSKQ6L33/zlErth6yUJOpWLwjWyUjOosm7QOFNtczwrBtdptktS7d0wd6+vWKDHVVS+s1qakuqBdXdO2pwQtUCusmOnUyo9MHHVkpIS+greZf29ldPrgS83x461FQnED40Os9yFHpA+/n5yPR2HpKXqZ1DCHhCyiZ657gEoQvP9GCqpB7LE6UkTtBMwnqU7jyrrAfnty4YUPKNxoGtaA8f2gOjpNn6qexT+/x8FiPF4/wfMwtb4C8oAAA==`;async function l(e){let t=atob(e),n=new Uint8Array(t.length);for(let e=0;e<n.length;e++)n[e]=t.charCodeAt(e);let{body:r}=new Response(n),i=r.pipeThrough(new DecompressionStream(`gzip`));return new Uint8Array(await new Response(i).arrayBuffer())}async function u(e){let t=await l(e),n=new Uint8Array(26*t.length+1),[r,i]=[0,0];for(let e=0;e<t.length;e++){let a=i;for(let a=t[e++]-d;a>0;a--)n[i++]=n[r++];for(;e<t.length&&t[e]!==f;)n[i++]=t[e++];n[i++]=f,r=a}return new TextDecoder().decode(n.subarray(0,i))}let d=65,f=10;var p=/* @__PURE__ */ t({engineModule:()=>te,listText:()=>g,listWith:()=>ee});let m=/* #__PURE__ */ Object.assign({"../data/finland.txt":i,"../data/japan.txt":a,"../data/names.txt":o}),h=/* @__PURE__ */ new Map;function g(e){let t=h.get(e)??u(m[`../data/${e}.txt`]);return h.set(e,t),t}async function ee(e){let t=e.toSorted().join(`\n`);for(let n of Object.keys(m)){let r=n.slice(8,-4),i=(await g(r)).trimEnd().split(`\n`);if(i.length===e.length&&i.sort().join(`\n`)===t)return r}}async function te(e){let t=e===`f32`?await l(s):null;return t&&WebAssembly.validate(t)?{precision:e,module:t}:{precision:`f64`,module:await l(c)}}let ne=()=>!!globalThis.process?.versions?.node,re=e=>import(\n/* webpackIgnore: true */\n/* @vite-ignore */\n`node:${e}`);var _=class extends Error{losses;constructor(e,t){super(t),this.name=`MicroGPTError`,this.code=e}};let v={f32:Float32Array,f64:Float64Array},ie=Object.keys(v),y={f32:()=>new URL(`./microgpt.wasm`,`https://nowhere.invalid/`),f64:()=>new URL(`./microgpt-f64.wasm`,`https://nowhere.invalid/`)};function b(e){return e===null||typeof e!=`object`&&typeof e!=`function`?String(e).slice(0,60):typeof e==`object`?`an object`:`a function`}let x=(e,t,n)=>`${e} must be ${t}, not ${b(n)}.`,S=2**20,C={"no-text":`The text is empty: give at least one line with a name.`,"no-text/type":`text must be a string with one name per line.`,"too-many-letters":`The text has more than 65,534 distinct characters.`,"bad-setting":`learningRate must be a number above 0, and numSteps a whole number from 1 to 1e12.`,"bad-setting/value":x,"bad-setting/unknown":(e,t)=>`There is no setting \u201c${e}\u201d. The settings are ${t.join(`, `)}.`,"bad-setting/fixed":e=>`${e} cannot change after the model is created.`,"bad-heads":`nEmbd must be a multiple of nHead, so that all heads have the same size.`,"bad-option":x,"bad-option/unreadable":`The options cannot be read: one of them throws an error.`,"bad-option/module":e=>`The module computes in ${e}: leave precision out, or give the other module.`,"bad-module":`module must be one of microgpt\'s WebAssembly modules: its bytes, or what WebAssembly.compile() makes of them.`,"bad-temperature":`temperature must be a number of at least 0.`,"bad-rule":`topK must be a whole number above 0, topP a number above 0 and at most 1, minP a number from 0 to 1.`,"bad-uniform":`uniform must be in [0, 1), or left out.`,"bad-prefix":e=>`\u201c${e}\u201d is not in the vocabulary: the training list has no such letter.`,"bad-prefix/type":e=>x(`prefix`,`a string`,e),"bad-prefix/long":(e,t)=>`\u201c${e}\u201d is too long: a prefix has at most ${t} letters.`,"name-done":`This name is complete: call beginName() to begin another.`,"empty-split":`There are no documents to evaluate on: raise validationSplit or limit.`,diverged:`Training diverged: the loss or a gradient is NaN or infinite, or a parameter would exceed 10,000. This step was not done, and the parameters stay as they were; lower the learning rate.`,"bad-file":`This is not a valid model file: save() did not write it, or it was cut short or changed.`,"bad-file/type":`A model file must be given as its bytes: a Uint8Array or an ArrayBuffer.`,"bad-snapshot/type":`A snapshot must be an array of numbers, as snapshot() gives it.`,"bad-snapshot/finite":`The snapshot has NaN or infinite weights.`,"bad-snapshot":(e,t)=>`Size mismatch: the snapshot has ${e} values, the model ${t}.`,"out-of-memory":(e,t)=>`Out of memory: the model and its list need ${Math.ceil(e/S).toLocaleString(`en`)} MiB`+(e>t?` of ${t/S} MiB. Choose fewer layers, a smaller nEmbd, blockSize or batchSize, or a shorter list.`:`: close other tabs, or choose a smaller model.`),"out-of-memory/bytes":e=>`Out of memory: ${e} more bytes do not fit.`,"tape-full":`The computation graph does not fit the memory reserved for it: this is a bug in the engine.`,"no-memory":`Out of memory: close other tabs.`,"no-module":(e,t)=>`${e} could not be loaded: ${t}`,freed:`This model was freed: create another.`};function w(e,...t){let n=C[e]??e,[r]=e.split(`/`);return new _(r,typeof n==`function`?n(...t):n)}function T(e,...t){throw w(e,...t)}function E(e){if(e===void 0)return Object.create(null);typeof e==`object`&&e||T(`bad-option`,`options`,`an object`,e);try{return Object.assign(Object.create(null),e)}catch{return T(`bad-option/unreadable`)}}function D(e,t){try{if(ArrayBuffer.isView(e)){let{buffer:t,byteOffset:n,byteLength:r}=e;return new Uint8Array(t,n,r)}if(/^\\[object (Shared)?ArrayBuffer\\]$/.test(Object.prototype.toString.call(e)))return new Uint8Array(e)}catch{}return T(t)}function O(e,t,n){try{if(Array.isArray(t)||ArrayBuffer.isView(t)&&!(t instanceof DataView)){let r=t;return n?.(r.length),new e(r)}}catch(e){if(e instanceof _)throw e}}function ae(e){try{return new Uint8Array(e)}catch{return T(`no-memory`)}}function k(e,t,n=2**53-1,r=0){return typeof e==`number`&&Number.isInteger(e)&&e>=r&&e<=n?e:T(`bad-option`,t,`a whole number from ${r} to ${n}`,e)}function A({temperature:e=.5,topK:t,topP:n,minP:r}){typeof e==`number`&&e>=0&&e<1/0||T(`bad-temperature`);let i=t===void 0?0:k(t,`topK`,2**53-1,1);return n!==void 0&&!(typeof n==`number`&&n>0&&n<=1)&&T(`bad-option`,`topP`,`a number above 0 and at most 1`,n),r!==void 0&&!(typeof r==`number`&&r>=0&&r<=1)&&T(`bad-option`,`minP`,`a number from 0 to 1`,r),[e,i,n??1,r??0]}function oe(e,t,n){t!==void 0&&T(`bad-option`,`seed`,`left out where seeds are given`,t);let r=e instanceof Float64Array?e:O(Float64Array,e)??T(`bad-option`,`seeds`,`an array of whole numbers`,e);for(let e of r)k(e,`a seed`);return n!==void 0&&n!==r.length&&T(`bad-option`,`count`,`left out where seeds are given`,n),r}let j=/* @__PURE__ */ new Map;async function M(e){if(e.protocol===`file:`&&ne()){let{readFile:t}=await re(`fs/promises`);return t(e)}let t=await fetch(e);if(!t.ok)throw Error(`the server says ${t.status}`);return t.arrayBuffer()}let se=e=>M(e).then(e=>WebAssembly.compile(e)).catch(({message:t})=>T(`no-module`,e,t));async function ce(e=`f32`,t){if(ie.includes(e)||T(`bad-option`,`precision`,`"f32" or "f64"`,e),t instanceof WebAssembly.Module)return t;if(t!==void 0)return WebAssembly.compile(D(t,`bad-module`)).catch(()=>T(`bad-module`));let n=j.get(e)??se(y[e]());return j.set(e,n),n.catch(()=>j.delete(e)),n}async function N(e,t){let n=await ce(e,t),{exports:r}=await WebAssembly.instantiate(n,{}).catch(e=>{throw e instanceof RangeError&&T(`no-memory`),t!==void 0&&T(`bad-module`),e});typeof r.mg_real_size!=`function`&&T(`bad-module`);let i=new ue(r);return e!==void 0&&e!==i.precision&&T(`bad-option/module`,i.precision),i}let le=256*S,P=2**17;var ue=class{constructor(e){this.call=e,this.memory=e.memory,this.call._initialize?.(),this.precision=this.call.mg_real_size()===v.f32.BYTES_PER_ELEMENT?`f32`:`f64`,this.Reals=v[this.precision],this.rules=this.settingRules()}view(e,t,n){return new e(this.memory.buffer,t,n)}reals(e,t){return this.view(this.Reals,e,t).slice()}string(e){let t=new Uint8Array(this.memory.buffer,e);return new TextDecoder().decode(t.subarray(0,t.indexOf(0)))}with(e,t){let n=[];try{for(let{buffer:t,byteOffset:r,byteLength:i}of e){let e=this.call.mg_alloc(i)>>>0;e||T(`out-of-memory/bytes`,i),n.push(e),this.view(Uint8Array,e,i).set(new Uint8Array(t,r,i))}return t(...n)}finally{for(let e of n)this.call.mg_release(e)}}filled(e,t,n){let r=new e(t);return this.with([r],i=>{n(i),r.set(this.view(e,i,t))}),r}rows(e,t){let n=e.at(-1),r=e.slice(0,-1).reduce((e,t)=>e*t,1),i=new this.Reals(r*n);return this.with([new this.Reals(n)],e=>{let a=this.view(this.Reals,e,n);for(let o=0;o<r;o++)t(o,e),i.set(a,o*n)}),i}settingRules(){let e=[];for(let t=0;;t++){let n=0,[r,i,a,o]=this.filled(Float64Array,4,e=>{n=this.call.mg_setting(t,e)});if(!n)return e;let s=this.string(n).replace(/_(.)/g,(e,t)=>t.toUpperCase());e.push({name:s,defaultValue:r,min:i,max:a,whole:o===1})}}code(e){return this.string(this.call.mg_status_code(e))}checked(e){return e<0?T(this.code(-e)):e}made(e,t){let n=0,[r,i,a]=this.filled(Float64Array,3,t=>{n=e(t)});return n?new R(this,n):this.refuseModel(this.code(r),i,a,t)}refuseModel(e,t,n,r){return e===`bad-setting`&&r&&F(this.rules[t],r[t]),T(e,n+this.memory.buffer.byteLength,le)}};let F=(e,t)=>T(`bad-setting/value`,e.name,`a ${e.whole?`whole `:``}number from ${e.min} to ${e.max}`,t),I={train:0,validation:1},L=e=>typeof e==`string`&&Object.hasOwn(I,e)?I[e]:T(`bad-option`,`split`,`"train" or "validation"`,e),de=2**27;var R=class{#e;#t;#n;constructor(e,t){this.#e=e,this.#t=t;let{call:n}=e,r=e.view(Uint32Array,n.mg_letters(t),n.mg_num_letters(t));this.vocab=Array.from(r,e=>String.fromCodePoint(e)),this.bos=this.vocab.length,this.precision=e.precision,this.numDocs=n.mg_num_docs(t,I.train),this.numValidationDocs=n.mg_num_docs(t,I.validation),this.numParams=n.mg_num_params(t),this.#n=this.config.blockSize}static async create(e){let{text:t,precision:n,module:r,...i}=E(e);typeof t!=`string`&&T(`no-text/type`);let a=await N(n,r),o=new Map(Object.entries(i)),s=Float64Array.from(a.rules,e=>{let t=o.get(e.name)??e.defaultValue;return o.delete(e.name),typeof t==`number`?t:F(e,t)});for(let e of o.keys())T(`bad-setting/unknown`,e,a.rules.map(e=>e.name));let c=new TextEncoder().encode(t);return a.with([s,c],(e,t)=>a.made(n=>a.call.mg_create(e,t,c.length,n),s))}static async load(e,t){let{precision:n,module:r}=E(t),i=D(e,`bad-file/type`),a=await N(n,r);return a.with([i],e=>a.made(t=>a.call.mg_load(e,i.length,t)))}save(){let e=this.#r,t=e.call.mg_saved_size(this.#t),n=ae(t);return e.with([new Uint8Array(Math.min(P,t))],r=>{for(let i=0;i<t;i+=P){let a=Math.min(P,t-i);e.call.mg_save(this.#t,i,a,r),n.set(e.view(Uint8Array,r,a),i)}}),n}get#r(){return this.#e??T(`freed`)}get config(){let e=this.#r,t=e.view(Float64Array,e.call.mg_settings(this.#t),e.rules.length);return{...Object.fromEntries(e.rules.map(({name:e},n)=>[e,t[n]])),precision:this.precision}}get step(){return this.#r.call.mg_step(this.#t)}get tokensSeen(){return this.#r.call.mg_tokens_seen(this.#t)}configure(e){let t=this.#r,{learningRate:n,numSteps:r,...i}=E(e);for(let e in i)T(`bad-setting/fixed`,e);let a=this.config,[o,s]=[n??a.learningRate,r??a.numSteps];(typeof o!=`number`||typeof s!=`number`)&&T(`bad-setting`),t.checked(-t.call.mg_reschedule(this.#t,o,s))}trainStep(e=1){let t=this.#r,n=Math.min(k(e,`count`),t.call.mg_steps_left(this.#t)),r=new Float64Array(k(n,`count`,de));for(let e=0;e<r.length;e++){let n=t.call.mg_train_step(this.#t);if(n<0)throw Object.assign(w(t.code(-n)),{losses:r.slice(0,e)});r[e]=n}return r}evaluate(e){let t=this.#r,{split:n=`validation`,limit:r=2**31-1}=E(e);return t.checked(t.call.mg_evaluate(this.#t,L(n),k(r,`limit`,2**31-1,1)))}docs(e){let t=this.#r,{split:n,start:r=0,count:i=2**53-1}=E(e),[a,o]=n===void 0||L(n)===I.validation?[n===void 0?0:this.numDocs,this.numDocs+this.numValidationDocs]:[0,this.numDocs],s=Math.min(o,a+k(r,`start`)),{mg_order:c,mg_starts:l,mg_tokens:u}=t.call,d=this.numDocs+this.numValidationDocs,f=t.view(Int32Array,c(this.#t),d),p=t.view(Uint32Array,l(this.#t),d+1),m=t.view(Uint16Array,u(this.#t),p[d]),h=f.subarray(s,Math.min(o,s+k(i,`count`)));return Array.from(h,e=>this.#i(m,p[e],p[e+1]))}#i(e,t,n){let r=``;for(let i=t;i<n;i++)r+=this.vocab[e[i]];return r}#a(e,t,n){let r=this.#r;typeof e!=`string`&&T(`bad-prefix/type`,e);let i=[...e],a=i.find(e=>!this.vocab.includes(e));a&&T(`bad-prefix`,a);let o=this.#n-1;i.length>o&&T(`bad-prefix/long`,e,o);let s=t===void 0?-1:k(t,`seed`),c=Uint32Array.from(i,e=>e.codePointAt(0)??0);return r.with([c],e=>(r.call.mg_seed_sampling(this.#t,s),n(r,e,i.length)))}generate(e){let{count:t,prefix:n=``,seed:r,seeds:i,...a}=E(e),o=A(a);if(i!==void 0)return this.#o(oe(i,r,t),o,n);let s=k(t??20,`count`,2**31-1);return this.#a(n,r,(e,t,n)=>{let r=this.#s(1),[i,a,c,l]=o,u=[];for(;u.length<s;)e.checked(-e.call.mg_generate_name(this.#t,i,a,c,l,t,n)),u.push(r(0));return u})}#o(e,t,n){return this.#a(n,void 0,(n,r,i)=>{let a=n.call.mg_max_names(),o=this.#s(a),s=[];for(;s.length<e.length;){let c=e.subarray(s.length,s.length+a);n.with([c],e=>n.checked(-n.call.mg_generate_names(this.#t,...t,r,i,e,c.length)));for(let e=0;e<c.length;e++)s.push(o(e))}return s})}#s(e){let t=this.#r,n=t.view(Int32Array,t.call.mg_lengths(this.#t),e),r=t.view(Int32Array,t.call.mg_names(this.#t),e*this.#n);return e=>{let t=e*this.#n;return this.#i(r,t,t+n[e])}}beginName(e){let{prefix:t=``,seed:n}=E(e);this.#a(t,n,(e,t,n)=>e.checked(-e.call.mg_begin_name(this.#t,t,n)))}sampleToken(e){let t=this.#r,{uniform:n,...r}=E(e);n!==void 0&&!(typeof n==`number`&&n>=0)&&T(`bad-uniform`);let i=n??-1,a=t.checked(t.call.mg_sample_token(this.#t,...A(r),i));return{token:a,char:this.vocab[a]??``,logits:t.reals(t.call.mg_logits(this.#t),this.bos+1),probs:t.reals(t.call.mg_probs(this.#t),this.bos+1),uniform:t.call.mg_uniform(this.#t),done:t.call.mg_done(this.#t)===1}}keyValueCache(){let e=this.#r,{nLayer:t,nEmbd:n}=this.config,r=[t,e.call.mg_positions(this.#t),n],[i,a]=[0,1].map(t=>e.rows(r,(n,r)=>e.call.mg_copy_cache(this.#t,t,n,r)));return{shape:r,keys:i,values:a}}attention(){let e=this.#r,{nLayer:t,nHead:n}=this.config,r=e.call.mg_positions(this.#t),i=[t,n,r,r];return{shape:i,data:e.rows(i,(t,n)=>e.call.mg_copy_attention(this.#t,t,n))}}get#c(){let e=this.#r;return e.view(e.Reals,e.call.mg_values(this.#t),e.call.mg_num_values(this.#t))}snapshot(){return this.#c.slice()}restore(e){let t=this.#c,n=O(this.#r.Reals,e,e=>e===t.length||T(`bad-snapshot`,e,t.length))??T(`bad-snapshot/type`);n.every(Number.isFinite)||T(`bad-snapshot/finite`),t.set(n),this.#r.call.mg_values_changed(this.#t)}#l(e){let t=this.#r,n=0,[r,i,a]=t.filled(Int32Array,3,r=>{n=t.call.mg_parameter(this.#t,e,r)});return{name:(r<0?``:`layer${r}.`)+t.string(n),shape:[i,a]}}parameters(){let e=this.#r;return Array.from({length:e.call.mg_parameter_count(this.#t)},(t,n)=>{let{name:r,shape:i}=this.#l(n),[a,o,s,c]=[0,1,2,3].map(t=>e.rows(i,(r,i)=>e.call.mg_copy_parameter(this.#t,n,t,r,i)));return{name:r,shape:i,data:a,grad:o,adamM:s,adamV:c}})}tape(){let e=this.#r;return Array.from({length:e.call.mg_tape_length(this.#t)},(t,n)=>{let r=0,[i,a,o,s,c,...l]=e.filled(Float64Array,8,t=>{r=e.call.mg_tape_node(this.#t,n,t)}),u=l.slice(0,c),d=Array.from(u,e=>e<0?this.#l(-e-1).name:e),f=d.find(e=>typeof e==`string`)??``;return{op:e.string(r),name:f,shape:[i,a],inputs:d,valueNorm:o,gradNorm:s}})}free(){this.#e?.call.mg_free(this.#t),this.#e=void 0}[Symbol.dispose??Symbol.for(`dispose`)](){this.free()}};let z=[{id:`names`,sha256:`e307e88ab12c5a1472de48ed7e38aaccbf907dcb22776002a3bf66d3a1b6c3e2`},{id:`japan`,sha256:`c09b445af84ff2a31aafe252707cd16f15405c80659c7e8326a2bcf6e1ff8fcd`},{id:`finland`,sha256:`1145e62ea98fef0b8763e4ae4a6f2036c93f1010b4b3d42b1242cdf454ba9dbb`}];[...z.map(({id:e})=>e)];let B=[{key:`list`,about:`The list to learn from`,url:`list`,default:z[0].id,choices:z.map(({id:e})=>e)},{key:`nLayer`,about:`Transformer blocks`,term:`n_layer`,url:`layers`,ofModel:!0,default:1,choices:[1,2,3,4,6]},{key:`nEmbd`,about:`Width of every vector`,term:`n_embd`,url:`width`,ofModel:!0,default:16,choices:[8,16,24,32,48,64,96]},{key:`nHead`,about:`Attention heads, a divisor of n-embd`,term:`n_head`,url:`heads`,ofModel:!0,default:4,choices:[1,2,4,8]},{key:`blockSize`,about:`Context length, in tokens`,term:`block_size`,url:`context`,ofModel:!0,default:16,choices:[8,16,24,32,48]},{key:`batchSize`,about:`Names in a training step`,term:`batch_size`,url:`batch`,ofModel:!0,default:1,choices:[1,2,4,8,16,32]},{key:`numSteps`,about:`Length of the schedule`,term:`num_steps`,url:`steps`,ofModel:!0,default:1e3,min:10,max:1e5},{key:`seed`,about:`Random seed of the whole run: shuffle, parameters, samples`,term:`seed`,url:`seed`,ofModel:!0,default:42,min:0,max:2**53-1},{key:`learningRate`,about:`Learning rate at the start; it falls linearly to zero`,term:`learning_rate`,url:`rate`,ofModel:!0,live:!0,default:.01,min:1e-4,max:10,fractional:!0},{key:`precision`,about:`f32 is fast; f64 equals microgpt.py`,url:`exact`,ofModel:!0,default:`f32`,choices:[`f32`,`f64`],urlValues:{f32:`0`,f64:`1`}},{key:`temperature`,about:`Sampling temperature: low is predictable, high is random`,url:`temperature`,live:!0,default:.5,min:.1,max:2,fractional:!0},{key:`topK`,about:`Sample only from so many of the most probable tokens; 0: from all`,url:`top-k`,live:!0,default:0,min:0,max:1e3},{key:`topP`,about:`Sample only from the fewest tokens whose probabilities sum to this; 1: from all`,url:`top-p`,live:!0,default:1,min:.01,max:1,fractional:!0},{key:`minP`,about:`Sample only from tokens at least this many times as probable as the most probable one; 0: from all`,url:`min-p`,live:!0,default:0,min:0,max:1,fractional:!0},{key:`speed`,about:`From 0, one step a second, to 100, as fast as the machine can`,url:`speed`,live:!0,default:56,min:0,max:100,fractional:!0},{key:`sampleSeed`,about:`Random seed of the names on show`,url:`samples`,formerly:`dice`,live:!0,default:1,min:0,max:2**31},{key:`sampleCount`,about:`How many names are on show`,url:`count`,live:!0,default:20,min:1,max:100},{key:`prefix`,about:`First letters of every name`,url:`first`,live:!0,default:``,maxLength:200},{key:`tracedName`,about:`Which of the names on show is shown step by step, from 1`,url:`name`,live:!0,default:1,min:1,max:100},{key:`tracedLetter`,about:`Which of the letters that were sampled for it, from 1, or the last one if it has fewer`,url:`letter`,live:!0,default:1,min:1,max:48},{key:`readingText`,about:`The name that the model reads, for its attention and surprise`,url:`reading`,live:!0,default:`maria`,maxLength:200}],V=B.filter(({ofModel:e})=>e);B.filter(({live:e})=>e),V.filter(e=>typeof e.default==`number`),Object.freeze(Object.fromEntries(V.map(e=>[e.key,e.default]))),Object.fromEntries(B.filter(({ofModel:e})=>!e).map(e=>[e.key,e.default]));let fe=({precision:e,...t})=>({...t,validationSplit:e===`f64`?0:.1});function pe(e,t){let n=/* @__PURE__ */ new Uint16Array(1114112),r=new Uint32Array(t),i=t<=1024?new Uint32Array(t**2):{},a=0,o=e=>{let n=a*t+e;r[e]++,i[n]=(i[n]??0)+1,a=e},s=0;for(let t of e){for(let e=0;e<t.length;e++){let r=t.codePointAt(e);r>65535&&e++,n[r]===0&&(n[r]=++s),o(n[r])}o(0)}let c=H(Array.from(r));return{guess:Math.log(t),letters:c,pairs:H(Object.values(i))-c}}function H(e){let t=e.reduce((e,t)=>e+t,0);return e.reduce((e,n)=>n?e-n/t*Math.log(n/t):e,0)}let U=/* @__PURE__ */ new Float32Array(1),W=new Uint32Array(U.buffer);function me(e){U[0]=Math.min(Math.max(e,-65504),65504);let t=W[0],n=t>>>16&32768,r=t&2147483647;if(r<947912704)return U[0]=Math.abs(U[0])+.5,n|W[0]-1056964608;let i=r>>>13&1;return n|r-939524096+4095+i>>>13}function he(e){let t=e&32768?-1:1,n=e>>>10&31,r=e&1023;return n===31?r?NaN:t*(1/0):t*(n?(1024+r)*2**(n-25):r*2**-24)}function ge(e){let t=``;for(let n of e)t+=String.fromCharCode(n);return btoa(t).replaceAll(`+`,`-`).replaceAll(`/`,`_`).replace(/=+$/,``)}function _e(e){let t=atob(e.replaceAll(`-`,`+`).replaceAll(`_`,`/`));return Uint8Array.from(t,e=>e.charCodeAt(0))}let G=(e,t)=>new Blob([e]).stream().pipeThrough(t);async function ve(e){let t=Uint16Array.from(e,me),n=new Uint8Array(2*t.length);for(let[e,r]of t.entries())n[e]=r&255,n[t.length+e]=r>>>8;let r=await new Response(G(n,new CompressionStream(`deflate-raw`))).arrayBuffer();return`1`+ge(new Uint8Array(r))}async function K(e,t){if(e[0]!==`1`)throw new n(`bad-link`,{key:`problem.link-version`});let r=new Uint8Array(2*t),i=0;try{let t=G(_e(e.slice(1)),new DecompressionStream(`deflate-raw`)).getReader();for(let e=await t.read();!e.done;e=await t.read()){if(i+e.value.length>r.length)throw RangeError(`too long`);r.set(e.value,i),i+=e.value.length}}catch{throw new n(`bad-link`,{key:`problem.link-damaged`})}if(i!==r.length)throw new n(`bad-link`,{key:`problem.link-size`});let a=Float32Array.from({length:t},(e,n)=>he(r[n]|r[t+n]<<8));if(!a.every(Number.isFinite))throw new n(`bad-link`,{key:`problem.link-not-finite`});return a}let q=Object.freeze({prefix:1,readingText:0});function J(e,t,n){let{comparison:r,trace:i,parameters:a,embeddings:o,reading:s,tape:c}=t,l={...t.sampling,prefix:Y(e,t.sampling.prefix,q.prefix)},u=a||o?e.parameters():[];return{names:X(e,l,n),...r&&{comparison:ye(e,l,r,n)},...i!==void 0&&{trace:be(e,l,i)},...a&&{parameters:u.map(e=>Z(e,a))},...o&&{embeddings:Z(u[0],`data`)},...s!==void 0&&{reading:Se(e,Y(e,s,q.readingText))},...c&&{tape:e.tape()}}}function Y({vocab:e,config:t},n,r){return n&&[...n].filter(t=>e.includes(t)).slice(0,t.blockSize-1-r).join(``)}function X(e,{count:t,seed:n,...r},i){let a=Float64Array.from({length:t},(e,t)=>n+t);return e.generate({...r,seeds:a}).map(e=>({text:e,known:i(e)}))}function ye(e,t,{temperatures:n,count:r},i){return n.map(n=>({temperature:n,names:X(e,{...t,count:r,temperature:n},i)}))}function be(e,{seed:t,prefix:n,...r},i){e.beginName({prefix:n,seed:t+i});let a=[];do{let t=e.sampleToken(r);a.push({...t,untempered:xe(t.logits)})}while(!a[a.length-1].done);return{index:i,prefix:n,temperature:r.temperature,draws:a,cache:e.keyValueCache()}}function xe(e){let t=Math.max(...e),n=Array.from(e,e=>Math.exp(e-t)),r=n.reduce((e,t)=>e+t,0);return n.map(e=>e/r)}let Z=(e,t)=>({name:e.name,shape:e.shape,data:e[t]});function Se(e,t){let n=[...t];return{text:t,surprises:[...n.map(t=>e.vocab.indexOf(t)),e.bos].map((t,r)=>(e.beginName({prefix:n.slice(0,r).join(``),seed:0}),-Math.log(e.sampleToken({temperature:1}).probs[t]))),attention:e.attention()}}let Ce=64*2**20;var Q=class{#e=[];#t=1;#n=200;constructor({numSteps:e,bytes:t}){this.#n=Math.max(16,Math.min(200,Math.floor(Ce/t))),this.#t=Math.ceil(e/this.#n)}isDue(e){return e%this.#t===0}add(e,t){this.#e.push({step:e,parameters:t}),this.#e.length<=this.#n+1||(this.#t*=2,this.#e=this.#e.filter(e=>this.isDue(e.step)))}nearest(e){let t=this.#e[0];for(let n of this.#e)Math.abs(n.step-e)<Math.abs(t.step-e)&&(t=n);return t}},we=class{#e;#t;#n=()=>Promise.reject(new n(`no-model`));#r;#i=new Q({numSteps:1,bytes:1});#a=/* @__PURE__ */ new Set;#o;constructor(e){this.#e=e}async create({settings:e,list:t,text:r,weights:i,letters:a,request:o}){let[s,c]=await Promise.all([r??this.#e.listText(t),this.#e.engineModule(e.precision)]),l={...fe(e),...c,text:s},u=()=>R.create(l),d=await u();try{if(a&&a!==d.vocab.join(``))throw new n(`bad-link`,{key:`problem.link-letters`});return i!==void 0&&d.restore(await K(i,d.snapshot().length)),await this.#s({model:d,again:u},o)}catch(e){throw d.free(),e}}async load({file:e,precision:t,request:n}){let r=await this.#e.engineModule(t),i=()=>R.load(e,r),a=await i();try{let e=await this.#e.listWith(a.docs());return{...await this.#s({model:a,again:i},n),list:e}}catch(e){throw a.free(),e}}async#s({model:e,again:t},n){let r=e.docs(),i=new Set(r),a=performance.now(),o={moment:null,...J(e,n,e=>i.has(e))},s=performance.now()-a,c={step:e.step,numParams:e.numParams,numNames:r.length,list:void 0,vocab:e.vocab,config:e.config,baselines:pe(r,e.vocab.length+1),heldOut:$(e),look:o,milliseconds:s};this.#t?.free(),this.#r?.free(),[this.#t,this.#r,this.#n,this.#a,this.#o]=[e,void 0,t,i,void 0];let l=e.snapshot();return this.#i=new Q({numSteps:e.config.numSteps,bytes:l.byteLength}),this.#i.add(e.step,l),c}get#c(){if(!this.#t)throw new n(`no-model`);return this.#t}save(){return this.#c.save()}async encodeWeights(e){let{step:t,parameters:n}=(e===null?void 0:this.#i.nearest(e))??{step:this.#c.step,parameters:this.#c.snapshot()};return{weights:await ve(n),step:t}}async advance({steps:e,milliseconds:t,request:n}){let r=this.#c,{step:i,tokensSeen:a}=r,o=this.#l(r,e,t);return{...o,step:i+o.losses.length,tokens:r.tokensSeen-a,trainedOn:Ee(r),look:n&&await this.look(n)}}#l(e,t,n){let i=[],a=[],o=null,s=0,c=Math.min(t,e.config.numSteps-e.step),l=performance.now();try{for(;i.length<c&&(i.length===0||performance.now()-l<n);){let t=performance.now();i.push(...e.trainStep()),s+=performance.now()-t,Te(e.step)&&a.push(...$(e)),this.#i.isDue(e.step)&&this.#i.add(e.step,e.snapshot())}}catch(e){o=r(e)}return{losses:Float64Array.from(i),milliseconds:s,heldOut:a,problem:o}}async look(e){let t=e=>this.#a.has(e),n=e.moment===null?void 0:this.#i.nearest(e.moment);if(!n){let n=e.printed&&{printed:await this.#u(this.#c)};return{moment:null,...J(this.#c,e,t),...n}}return this.#r??=await this.#n(),this.#r.restore(n.parameters),{moment:n.step,...J(this.#r,e,t)}}async#u(e){if(this.#o?.step!==e.step){let t=await this.#n();t.restore(e.snapshot()),this.#o={step:e.step,names:t.generate()},t.free()}return this.#o.names}configure(e){this.#c.configure(e)}generate(e){let t=e.seeds===void 0?Math.floor(Math.random()*2**31):void 0;return this.#c.generate({seed:t,...e})}read(e){let t=this.#c;t.beginName({prefix:e});let{logits:n}=t.sampleToken({temperature:1,uniform:0});return{letters:t.vocab,logits:Array.from(n)}}documents(){return this.#c.docs()}};function Te(e){return e%(50*2**Math.max(0,Math.ceil(Math.log2(e/1e3))))==0}function $(e){return e.numValidationDocs===0?[]:[{step:e.step,loss:e.evaluate({split:`validation`,limit:200})}]}function Ee(e){if(e.step===0)return``;let t=(e.step-1)*e.config.batchSize%e.numDocs;return e.docs({split:`train`,start:t,count:1})[0]}let De=new we(p);addEventListener(`message`,async({data:{id:e,method:t,argument:n}})=>{let i;try{i={id:e,value:await De[t](n)}}catch(t){i={id:e,problem:r(t)}}postMessage(i,{transfer:t===`save`&&i.value?[i.value.buffer]:[]})})})();',Ql=typeof self<`u`&&self.Blob&&new Blob([`(self.URL || self.webkitURL).revokeObjectURL(self.location.href);`,Zl],{type:`text/javascript;charset=utf-8`});function $l(e){let t;try{if(t=Ql&&(self.URL||self.webkitURL).createObjectURL(Ql),!t)throw``;let n=new Worker(t,{name:e?.name});return n.addEventListener(`error`,()=>{(self.URL||self.webkitURL).revokeObjectURL(t)}),n}catch{return new Worker(`data:text/javascript;charset=utf-8,`+encodeURIComponent(Zl),{name:e?.name})}}var eu=()=>new $l({name:`microgpt`}),tu=256*2**20,nu=2**20,ru=8;async function iu(e){let t=await au(e);for(let{term:e,choices:n}of Ie){let r=Number(t[e]);if(n&&!n.includes(r))throw new H(`bad-file`,{key:`problem.file-size-not-shown`,slots:{term:e,value:String(r),choices:n.join(`, `)}})}if(!(Number(t.num_steps)<=1e6&&Number(t.step)<=1e6))throw new H(`bad-file`,{key:`problem.file-too-many-steps`,slots:{max:Ve}});let n=Number(t.corpus_bytes);if(!(n>0&&n<e.size))throw new H(`bad-file`);let r=new Uint8Array(await e.arrayBuffer()),i=new TextDecoder().decode(r.subarray(r.length-n));return{file:r,precision:t.precision===`64`?`f64`:`f32`,text:i}}async function au(e){if(e.size>tu)throw new H(`bad-file`,{key:`problem.file-too-large`,slots:{size:e.size,max:tu}});if(e.size<ru)throw new H(`bad-file`);let t=await e.slice(0,ru).arrayBuffer(),n=Number(new DataView(t).getBigUint64(0,!0));if(n>Math.min(e.size-ru,nu))throw new H(`bad-file`);try{let{__metadata__:t}=JSON.parse(await e.slice(ru,ru+n).text()),r=Object.values(t).every(e=>typeof e==`string`);if(t.format===`microgpt`&&r)return t}catch{}throw new H(`bad-file`)}var ou=Uint8Array.of(0,97,115,109,1,0,0,0),su=Object.freeze({code:`policy`,key:`problem.policy-worker`});function cu(){if(!globalThis.WebAssembly)return{code:`no-wasm`};try{return new WebAssembly.Instance(new WebAssembly.Module(ou)),null}catch{return{code:`policy`,key:`problem.policy-wasm`}}}function lu(e){let t=({blockedURI:t,disposition:n,effectiveDirective:r})=>{/^(worker|child|script|default)-src$/.test(r)&&t.startsWith(`blob`)&&n===`enforce`&&e(su)};return globalThis.document?.addEventListener(`securitypolicyviolation`,t),()=>globalThis.document?.removeEventListener(`securitypolicyviolation`,t)}var uu=1500,du=6e4,fu=8,pu=125,mu=class{#e;#t;#n;#r;hasModel=!1;#i=uu;#a=Promise.resolve();#o=0;#s=null;#c=!1;#l=null;#u;constructor({startWorker:e,onProblem:t,onRefusal:n}){this.#e=e,this.#t=t,this.#n=n,this.#u=lu(e=>{this.#l=e,this.#g(e)})}run(e){return this.#d(e,e=>this.#g(e))}withModel(e){return this.run(async()=>this.hasModel&&e())}ask(e){return new Promise((t,n)=>{this.run(async()=>{try{if(!this.hasModel)throw new H(this.#c?`ended`:`no-model`);t(await e())}catch(e){if(n(e),De.includes(ke(e).code))throw e}})})}attempt(e){return this.#d(e,e=>{De.includes(e.code)||Oe.includes(e.code)?this.#g(e):this.#n(e)})}async call(e,t,n=this.#i){let r=this.#f(),i=++this.#o,a=await new Promise(a=>{let o=hu(n,()=>this.#h({problem:{code:`no-answer`}}));this.#s={id:i,settle:e=>{o(),this.#s=null,a(e)}};try{r.postMessage({id:i,method:e,argument:t})}catch(e){this.#h({problem:ke(e)})}});if(a.problem)throw new H(a.problem.code,a.problem);return a.value}async open(e,t){let n=await this.call(e,t,du);return this.hasModel=!0,this.#i=Math.max(uu,fu*n.milliseconds),n}end(){this.#c=!0,this.#u(),this.#_({code:`ended`})}async#d(e,t){let n=this.#a.then(e).catch(e=>{this.#c||t(ke(e))});this.#a=n,await n}#f(){if(this.#c)throw new H(`ended`);let e=this.#l??(this.#r?null:cu());if(e)throw new H(e.code,e);return this.#r??=this.#m(this.#p()),this.#r}#p(){try{return this.#e()}catch{throw new H(su.code,su)}}#m(e){let t=()=>{this.#r===e&&this.#g({code:`worker-died`})};return e.addEventListener(`error`,t),e.addEventListener(`messageerror`,t),e.addEventListener(`message`,e=>{let t=e.data;t.id===this.#s?.id&&this.#h(t)}),e}#h(e){this.#s?.settle(e)}#g(e){if(this.#c)return;if(!(De.includes(e.code)||Oe.includes(e.code)))return this.#t(e);let t=this.#s!==null;this.#_(e),t||this.#t(this.#l??e)}#_(e){this.#r?.terminate(),this.#r=void 0,this.hasModel=!1,this.#h({problem:e})}};function hu(e,t){let n=e/pu,r=setInterval(()=>{--n,n<=0&&t()},pu);return()=>clearInterval(r)}var gu=.95,_u=300,vu=1,yu=class{#e=0;#t=0;#n=-1/0;#r=null;add({tokens:e,milliseconds:t},n){return this.#e=this.#e*gu+e,this.#t=this.#t*gu+t,this.#t>=vu&&n-this.#n>=_u&&(this.#r=this.#e/this.#t*1e3,this.#n=n),this.#r}},bu=9,xu=500,Su=300,Cu=500,wu=globalThis.matchMedia?.(`(prefers-reduced-motion: reduce)`),Tu=class{#e;#t;#n;#r=new Ze;#i=new yu;#a=!1;#o=!1;#s=!1;#c=0;#l;#u=-1/0;#d=-1/0;#f=0;#p=!1;constructor(e,{startWorker:t},n=()=>({})){this.#e=e,this.#n=n,this.#t=new mu({startWorker:t,onProblem:t=>{this.#p||=e.state.training,e.problemMet(t)},onRefusal:t=>e.refusalMet(t)}),e.follow(e=>JSON.stringify(this.#v(e)),()=>this.#T()),e.follow(e=>e.training?``:JSON.stringify([e.step,this.#v(e,!0)]),()=>this.#D()),e.follow(e=>e.settings.learningRate,e=>this.#t.withModel(()=>this.#t.call(`configure`,{learningRate:e})))}reset(){return this.#e.problemDismissed(),this.#m()}resetToDefaults(){return this.#e.set({...Be,settings:ze}),this.reset()}#m(){let e=++this.#f;return this.#t.run(async()=>{if(e!==this.#f)return;if(this.#e.makingBegun(),!ot(this.#e.state))throw new H(`no-list`);let t=await this.#h(),n=rt(this.#e.state),r=await this.#t.open(`create`,{...Eu(n),request:this.#y});this.#_(r,n,{previous:t})})}async#h(){return await this.#g()??this.#e.state.previous}async#g(){let{made:e,step:t,history:n,checkpoint:r,shared:i}=this.#e.state;return!e||t===0?null:i?{made:e,step:t,history:n,shared:i}:this.#t.hasModel?{made:e,step:t,history:n,file:await this.#t.call(`save`)}:r&&{made:e,step:r.step,history:n.until(r.step),file:r.file}}bringBack(){return this.#t.run(async()=>{let e=this.#e.state.previous;if(!e)return;this.#e.makingBegun();let{made:t,step:n,history:r,file:i,shared:a}=e,o=await this.#g(),s=this.#v({...this.#e.state,viewedStep:null}),{precision:c}=t.settings,l=a?await this.#t.open(`create`,{...Du(t,a),request:s}):await this.#t.open(`load`,{file:i,precision:c,request:s});this.#e.opened(t),this.#_(l,t,{history:r,previous:o,...i?{checkpoint:{step:n,file:i}}:{shared:a}})})}async open(e,t){if(t&&this.#e.state.model)return this.openShared(e,t);this.#e.set(e),t&&await this.openShared(e,t);let{state:n}=this.#e;(t?n.model:st(n)&&!n.shared&&!n.making&&!at(n))||await this.#m()}openShared(e,t){let n=++this.#f;return this.#t.attempt(async()=>{if(n!==this.#f)return;let{weights:r,letters:i}=t;if(r.length>2e6||i.length>512)throw new H(`bad-link`,{key:`problem.link-too-long`});let a={...this.#e.state,...e,viewedStep:null},o={...rt(a),own:null,...i&&{list:`own`}},s=await this.#h(),c=Du(o,t),l=await this.#t.open(`create`,{...c,request:this.#v(a)});this.#e.opened({...e,...o}),this.#_(l,o,{shared:t,previous:s})})}load(e){return this.#t.attempt(async()=>{let{file:t,precision:n,text:r}=await iu(e),i=this.#v({...this.#e.state,viewedStep:null}),a=await this.#h(),o=await this.#t.open(`load`,{file:t,precision:n,request:i}),s=Ge(o.config),c=o.list?null:await Jt(Rt(r,s.blockSize)),l={settings:s,list:o.list??`own`,own:c};this.#e.opened(l),this.#_(o,l,{checkpoint:{step:o.step,file:t},previous:a})})}#_(e,t,n){this.#i=new yu,this.#r.reset(),this.#p=!1,this.#e.modelMade(e,t,n)}async recover(){let{shared:e,made:t}=this.#e.state;if(e&&t)return this.open({settings:t.settings,list:t.list},e);if(await this.#t.run(async()=>{let{checkpoint:e,model:t,numSteps:n,settings:r}=this.#e.state;if(!e||!t)return;this.#e.makingBegun();let i=this.#v({...this.#e.state,viewedStep:null}),{look:a}=await this.#t.open(`load`,{file:e.file,precision:t.config.precision,request:i});await this.#t.call(`configure`,{numSteps:n,learningRate:r.learningRate}),this.#e.modelRecovered(a)}),this.#e.state.problem)return;let n=this.#p;this.#p=!1,n&&await this.play()}save(){return this.#t.ask(()=>this.#t.call(`save`))}makeLink(){return this.#t.withModel(async()=>{let{shared:e,viewedStep:t,made:n,model:r}=this.#e.state,i=n?.list===`own`&&r?r.vocab.join(``):``;this.#e.set({link:e??{...await this.#t.call(`encodeWeights`,t),letters:i}})})}async play(){this.#e.state.making&&await this.#t.run(async()=>{});let{step:e,numSteps:t,shared:n,making:r}=this.#e.state;!r&&st(this.#e.state)&&((e>=t||n)&&await this.reset(),this.#e.state.problem||this.#e.state.shared||(this.#e.stepViewed(null),this.#e.set({training:!0}),this.#x()))}pause(){this.#e.set({training:!1}),this.#w()}toggle(){this.#e.state.training?this.pause():this.play()}async step(e=1){this.pause(),this.#e.stepViewed(null);for(let t=e,n=1;t>0&&n>0;t-=n){let{step:e,problem:r,shared:i}=this.#e.state;if(r||i)return;await this.#C(t),n=this.#e.state.step-e}}end(){this.pause(),clearTimeout(this.#l),this.#t.end()}generate(e){return this.#t.ask(()=>this.#t.call(`generate`,e))}read(e){return this.#t.ask(()=>this.#t.call(`read`,e))}documents(){return this.#t.ask(()=>this.#t.call(`documents`))}async extendTraining(){await this.#t.withModel(async()=>{let e=this.#e.state.numSteps+tt;await this.#t.call(`configure`,{numSteps:e}),this.#e.set({numSteps:e})}),this.#e.state.step<this.#e.state.numSteps&&await this.play()}setVisibility(e,t){this.#e.set({visible:e,offScreen:t}),this.#x(),this.#w()}resample(){this.#e.set({sampleSeed:Math.floor(Math.random()*2**31)})}#v(e,t){return{moment:e.viewedStep,sampling:lt(e),...this.#n(e,t)}}get#y(){return this.#v(this.#e.state)}get#b(){let{training:e,offScreen:t}=this.#e.state;return e&&!t}#x(){!this.#b||this.#c||(this.#r.reset(),this.#d=-1/0,this.#c=requestAnimationFrame(this.#S))}#S=e=>{if(this.#c=this.#b?requestAnimationFrame(this.#S):0,!this.#b&&this.#s&&this.#E(),!this.#b||this.#a)return;let t=wu?.matches&&e-this.#u<xu,n=t?0:this.#r.due(e,this.#e.state.speed);t||(this.#u=e),n>0?this.#C(n):this.#s&&this.#E()};async#C(e){this.#a=!0,await this.#t.withModel(async()=>{let t=this.#e.state.viewedStep===null||this.#s?this.#y:null;this.#s=!1;let n=await this.#t.call(`advance`,{steps:e,milliseconds:bu,request:t}),{problem:r}=n;if(r&&De.includes(r.code))throw new H(r.code,r);this.#e.sliceTrained(n,this.#i.add(n,performance.now())),n.look&&this.#e.looked(n.look,t?.moment??null)}),await this.#w(),this.#a=!1}#w(){return this.#t.withModel(async()=>{let{step:e,checkpoint:t,shared:n,problem:r}=this.#e.state,i=performance.now();n||r||t?.step===e||this.#b&&i-this.#d<Cu||(this.#d=i,this.#e.set({checkpoint:{step:e,file:await this.#t.call(`save`)}}))})}#T(){this.#s=!0,this.#c||this.#E()}async#E(){this.#o||=(this.#o=!0,await this.#t.withModel(async()=>{this.#o=!1,this.#s=!1;let e=this.#y;this.#e.looked(await this.#t.call(`look`,e),e.moment)}),!1)}#D(){clearTimeout(this.#l),this.#e.state.model&&(this.#l=setTimeout(()=>this.#t.withModel(async()=>{let{state:e}=this.#e,t=this.#v(e,!0);e.training||this.#e.looked(await this.#t.call(`look`,t),t.moment)}),Su))}},Eu=({settings:e,list:t,own:n})=>({settings:e,list:t,...t===`own`&&{text:n?.text??``}}),Du=(e,{weights:t,letters:n})=>({...Eu(e),...n&&{text:Lt(n)},weights:t,letters:n}),Ou=new Map,ku=class{#e=new Set;store=new ut({offScreen:`scrolled`});trainer=new Tu(this.store,{startWorker:eu},(e,t)=>this.#m(e,t));#t=``;#n=null;unopened=null;drawsAll=!1;#r=new Map;#i=new Set;#a=new AbortController;#o;#s=!1;#c=[this.store.subscribe(()=>this.#h()),ju(document,`visibilitychange`,()=>this.judge())];constructor(e){this.name=e,e&&Ou.set(e,this)}static named(e){return Ou.get(e??``)}get src(){return this.#t}set src(e){this.#t=e,this.#n=Xl(e)}get isSaved(){return this.#t!==``&&this.#n?.shared!==null}shows(e){return this.#p.some(t=>t.id===e)}reveal(e){}focusControls(){for(let e of this.#e)if(e.focusControls())return}join(e){this.#e.add(e),this.#h()}leave(e){if(this.#e.delete(e),this.#e.size>0)return this.judge();for(let e of this.#c)e();this.#a.abort(),this.trainer.end(),this.name&&Ou.delete(this.name)}take(e){let t=this.store.state.step>0,n=new Set,r=[];for(let[i,a]of e)this.#r.get(i)!==a&&(!this.#r.has(i)&&!(t&&Au(i))?(this.#r.set(i,a),n.add(i)):this.#i.has(i)||(this.#i.add(i),r.push(i)));return{counted:n,ignored:r}}change(e,t){for(let n of t)e.has(n)?this.#r.set(n,e.get(n)):this.#r.delete(n)}async autoplay(){if(this.#s)return;this.#s=!0,await this.begin();let{step:e,numSteps:t}=this.store.state;e<t&&await this.trainer.play()}async begin(e=()=>this.#l()){this.#o??=e();for(let e;e!==this.#o;)e=this.#o,await e}renew(e){this.#o&&[...e].some(Au)&&(this.#o=e.has(`src`)?this.#l():this.#o.then(()=>this.#u()))}async#l(){this.unopened=null,this.#a.abort(),this.#a=new AbortController;let{signal:e}=this.#a;this.isSaved?await this.#d(e):this.#n&&this.store.set(this.#f(this.#n)),e.aborted||(!this.isSaved||this.unopened)&&await this.trainer.reset()}async#u(){at(this.store.state)&&(this.unopened=null,await this.trainer.reset())}async#d(e){let t=this.#n?.shared;try{this.#n&&t?await this.trainer.openShared(this.#f(this.#n),t):await this.trainer.load(await Wl(this.#t,{signal:e}))}catch(t){e.aborted||this.store.refusalMet(ke(t))}e.aborted||(this.unopened=this.store.state.refused)}#f({requested:{settings:e,list:t,...n},shared:r}){let i=e=>Object.fromEntries(Object.entries(e).filter(([e])=>!this.#r.has(e)));return r?{...i(n),settings:e,list:t}:{...i({...n,list:t}),settings:We(this.store.state.settings,i(e))}}judge(){let e=[...this.#e],t=Object.fromEntries(Object.keys(this.store.state.visible).map(e=>[e,!1]));if(this.drawsAll)for(let{id:e}of this.#p)t[e]=!1;for(let{views:n,isSeen:r}of e)if(r)for(let{id:e}of n)t[e]=!0;let n=e.filter(({views:e})=>e.some(e=>e.live)),r=(n.length>0?n:e).some(({isSeen:e})=>e);this.trainer.setVisibility(t,document.hidden?`hidden`:r?null:`scrolled`)}get#p(){return[...this.#e].flatMap(({views:e})=>e)}#m(e,t){let n=this.#p.filter(({id:t})=>t in e.visible).flatMap(t=>Object.entries(t.request(e)).map(([e,n])=>({key:e,value:n,id:t.id}))).filter(({key:n,id:r})=>t||e.visible[r]||!(n in e.seen));return Object.fromEntries(n.map(({key:e,value:t})=>[e,t]))}#h(){for(let e of this.#e)e.update()}};function Au(e){let t=Le(e);return e===`src`||t!==void 0&&!t.live}function ju(e,t,n){return e.addEventListener(t,n),()=>e.removeEventListener(t,n)}var Mu=`/* What documents and elements share: the page's ink on its paper, boxes, focus, and texts for screen readers only. */

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
`,Nu=o`
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
`,Pu=`/*
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
`,Fu=o`
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
.view-controls + .view,
.view-controls + .pair {
margin-top: -var(--mg-rem);
}
.pair {
display: grid;
grid-template-columns: minmax(0, 1fr) minmax(0, 1.35fr);
gap: calc(1.5 * var(--mg-rem)) calc(2 * var(--mg-rem));
}
.pair.letter-cache {
grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr);
}
@container (max-width: 768px) {
.pair,
.pair.letter-cache {
grid-template-columns: minmax(0, 1fr);
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
`,Iu=()=>[a(Pu),a(Mu),Nu,Fu,...[Ot,mt,...yl()].map(({id:e,styles:t})=>a(`.view-${e} { ${t.cssText} }`))],Lu=.184,Ru=.01;function zu(e){if(getComputedStyle(e).colorScheme!==`normal`)return`inherited`;let t=[0,0,0],n=1;for(let r of Bu(e)){let{rgb:i,alpha:a}=xt(e.shadowRoot,r);for(let e of t.keys())t[e]+=n*a*i[e];if(n*=1-a,n<Ru)break}return Vu(t)<Lu?`dark`:`light`}function*Bu(e){let t=e;for(;t;)yield getComputedStyle(t).backgroundColor,t=t.assignedSlot??t.parentElement??t.getRootNode().host??t.ownerDocument.defaultView?.frameElement;yield`Canvas`}function Vu(e){let[t,n,r]=e.map(e=>{let t=e/255;return t<=.04045?t/12.92:((t+.055)/1.055)**2.4});return .2126*t+.7152*n+.0722*r}function Hu(e,t){let n=document.createElement(`i`);n.className=`inherits`,n.addEventListener(`transitionrun`,t),e.shadowRoot?.append(n);let r=new MutationObserver(t);for(let e of[document.documentElement,document.body])e&&r.observe(e,{attributes:!0});return document.addEventListener(`transitionend`,t),()=>{n.remove(),r.disconnect(),document.removeEventListener(`transitionend`,t)}}var Uu=[[`train`,`names`],[`letter`,`cache`]],Wu=[`beforeprint`,`afterprint`],Gu=`settings`,Ku=[`system`,`light`,`dark`],qu=class e extends Te{static properties={...Sl,complaints:{state:!0},hasText:{state:!0},isPrinting:{state:!0}};static get styles(){return Iu()}static get observedAttributes(){return[...super.observedAttributes,...wl.keys()]}attributeChangedCallback(e,t,n){let r=wl.get(e);r?this.hasAttribute(r)||super.attributeChangedCallback(r,t,n):super.attributeChangedCallback(e,t,n)}t=Pt;#e;#t=!1;static#n=new Set;#r={views:[],isSeen:!1,update:()=>this.requestUpdate(),focusControls:()=>this.#k()};#i=new Map;#a=new Bl;#o=new Set;#s=!1;#c;#l;#u=[];constructor(){super(),this.view=null,this.model=null,this.src=null,this.theme=null,this.controls=null,this.autoplay=!1,this.complaints=[],this.hasText=!1,this.isPrinting=!1,Xu()}get session(){return this.#e}get hasControls(){return this.controls!==`none`}createRenderRoot(){let e=document.createElement(`div`);return e.className=`frame`,e.part.add(`frame`),super.createRenderRoot().append(e),e}connectedCallback(){this.#d(),super.connectedCallback(),this.#A()}disconnectedCallback(){this.#d(),super.disconnectedCallback()}#d(){e.#n.size===0&&queueMicrotask(e.#f),e.#n.add(this)}static#f(){let t=[...e.#n];e.#n.clear();for(let e of t)e.isConnected||e.#g();for(let e of t)e.isConnected&&!e.#e&&e.#h()}async train(){let{trainer:e}=await this.#m();await e.play()}pause(){this.#e?.trainer.pause()}async step(e=1){let{trainer:t}=await this.#m();await t.step(e)}async reset(){let{trainer:e}=await this.#m();e.pause(),await e.reset()}generate(e={}){return this.#p(t=>t.generate(e))}read(e=``){return this.#p(t=>t.read(e))}documents(){return this.#p(e=>e.documents())}async#p(e){let{trainer:t}=await this.#m();return e(t).catch(e=>{let t=ke(e);throw new H(t.code,{...t,message:this.t.problem(t)})})}async#m(){this.isConnected&&await this.updateComplete;let e=this.#e;if(!e)throw Error(this.t(`element.not-connected`));return await e.begin(),e}#h(){let e=ku.named(this.model)??new ku(this.model??``);this.#t=!0,this.#e=e,e.join(this.#r),this.#c=new IntersectionObserver(e=>this.#_(e),{rootMargin:`100px`}),this.#c.observe(this),this.#l=Hu(this,()=>this.#A());for(let e of Wu)addEventListener(e,this.#j);this.hasUpdated&&this.#v(e)}#g(){this.#c?.disconnect(),this.#l?.();for(let e of Wu)removeEventListener(e,this.#j);for(let e of this.#u)e();this.#u=[];for(let e of this.#i.values())e.disconnected();this.#r.isSeen=!1,this.#e?.leave(this.#r),this.#e=void 0}async#_(e){this.#r.isSeen=e.at(-1).isIntersecting,await this.updateComplete;let t=this.#e;t&&(t.judge(),this.#r.isSeen&&(this.#A(),this.requestUpdate(),t.begin(),this.autoplay&&t.autoplay()))}#v({store:e}){this.#u=[e.follow(({model:e})=>e,t=>t&&this.#y(e.state.step,t.numParams)),Yu(e,({model:e,step:t})=>e&&t,t=>t!==null&&this.#x(`step`,{step:t,loss:e.state.history.smoothed})),Yu(e,({model:e,seen:t})=>e&&(t.names??[]).map(({text:e})=>e).join(`
`),e=>e!==null&&this.#x(`name`,{names:e.split(`
`)})),Yu(e,Ju,this.#b(Ju(e.state))),e.follow(({problem:e,refused:t})=>e??t,e=>e&&this.#x(`error`,{code:e.code,message:this.t.problem(e)}))]}#y(e,t){this.#s||(this.#s=!0,this.#x(`ready`,{step:e,numParams:t}))}#b(e){let t=JSON.parse(e);return e=>{let n=JSON.parse(e),r=Object.entries(n).filter(([e,n])=>n!==t[e]);t=n,r.length&&this.#x(`change`,Object.fromEntries(r))}}#x(e,t){this.dispatchEvent(new CustomEvent(`micro-gpt-${e}`,{detail:t,bubbles:!0,composed:!0}))}shouldUpdate(e){let t=this.#e,n=t?.drawsAll&&!(t.store.state.training&&!t.store.state.offScreen);return this.#t||this.#r.isSeen||n||e.size>0}willUpdate(e){this.#e&&this.#e.name!==(this.model??``)&&(this.#g(),this.#h());let t=this.#e;if(!t||!(this.#t||[...e.keys()].some(e=>e in Sl)))return;let{views:n,complaint:r}=Dl(this.t,this.view);this.#T(n),t.judge();let i=this.#t?this.#C(t):this.#w(t,e),a=e=>i.has(Ol(e)),{requested:o,complaints:s,cuts:c}=Al(this.t,this,t.store.state,a);for(let e of c)this.#S(e);t.store.set(o),a(`src`)&&(t.src=this.src??``),t.renew(i),this.complaints=[r,...s].filter(e=>e)}#S(e){this.#o.has(e)||console.warn(e),this.#o.add(e)}#C(e){this.#t=!1;let{counted:t,ignored:n}=e.take(kl(this)),r=n.map(Re).join(`, `);return r&&console.warn(this.t(`attribute.shared`,{names:r,model:e.name})),t}#w(e,t){let n=new Set([...t.keys()].filter(e=>e in Sl).map(Ol));return e.change(kl(this),n),n}#T(e){let t=new Map([Ot,mt,...e].map(e=>[e.id,e]));for(let[e,n]of this.#i)t.has(e)||n.disconnected();this.#i=new Map([...t].map(([e,t])=>[e,this.#i.get(e)??new t(this)])),this.#r.views=e}firstUpdated(){for(let e of Ll(this.t,this))console.warn(e);this.#e&&this.#v(this.#e)}updated(e){if(e.has(`theme`)&&this.#A(),e.has(`complaints`))for(let e of this.complaints)this.#x(`error`,{code:`bad-attribute`,message:e})}render(){let e=this.#e;if(!e)return z;let{unopened:t,store:n}=e,r=[...this.complaints,...t?[this.t.problem(t)]:[]],i=!e.shows(Ot.id),a=i&&Dt(n.state.problem);return R`
<div
class="text ${this.hasText&&!a?`replaced`:``} ${this.#O(e)?``:`undrawn`}"
part="text" ?hidden=${!this.hasText}
>
<slot @slotchange=${this.#N}></slot>
</div>
<i class="tint" aria-hidden="true" @transitionrun=${this.#M}></i>
<div
class="live" part="live" lang=${this.t.language} dir=${this.t.direction}
@keydown=${this.#a.end} @keypress=${this.#a.end} @keyup=${this.#a.end}
>
${r.map(e=>R`<p class="notice" part="notice" role="alert">${e}</p>`)}
${i?R`<div ?hidden=${!n.state.problem}>${this.#D(Ot.id)}</div>`:z}
${a?z:this.#E(e)}
</div>
`}#E(e){let t=this.#r.views.map(({id:e})=>e).filter(e=>this.hasControls||e!==Gu),n=t.includes(`train`)||!(e.shows(`train`)||e.isSaved),r=new Set(t);return R`
${this.hasControls&&n?this.#D(mt.id):z}
${t.map(e=>{if(!r.delete(e))return z;let t=Uu.find(t=>t.includes(e));return t?.every(t=>t===e||r.delete(t))?R`<div class="pair ${t?.join(`-`)}">${t?.map(e=>this.#D(e))}</div>`:this.#D(e)})}
`}#D(e){let t=this.#i.get(e);return R`<div class="view view-${e} ${t?.isBlank?`blank`:``}" part=${e}>${t?.render()}</div>`}#O({store:e}){let{model:t,visible:n}=e.state;return t!==null&&this.#r.views.every(({id:e})=>e in n)}#k(){let e=this.renderRoot.querySelector(`.view-controls .primary`);return e?.focus({preventScroll:!0}),e!==null}#A(){let e=this.isPrinting?`light`:Ku.find(e=>e===this.theme)??zu(this);this.renderRoot.dataset.theme=e}#j=({type:e})=>{this.isPrinting=e===`beforeprint`,this.#A(),vt(this),this.performUpdate()};#M(){vt(this),this.requestUpdate()}#N({target:e}){this.hasText=e.assignedNodes().some(({textContent:e})=>e?.trim())}},Ju=e=>JSON.stringify(Object.fromEntries(Fe.map(t=>[t.key,Ue(t,e)])));function Yu(e,t,n){let r=0,i=()=>{r=0,n(t(e.state))},a=e.follow(t,()=>{r||=requestAnimationFrame(i)});return()=>{a(),cancelAnimationFrame(r)}}function Xu(){try{CSS.registerProperty({name:`--mg-rem`,syntax:`<length>`,inherits:!0,initialValue:`16px`})}catch{}}globalThis.customElements&&!customElements.get(`micro-gpt`)&&customElements.define(`micro-gpt`,qu)})();