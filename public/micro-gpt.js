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
super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Ce(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return le}};Te._$litElement$=!0,Te.finalized=!0,we.litElementHydrateSupport?.({LitElement:Te});var Ee=we.litElementPolyfillSupport;Ee?.({LitElement:Te}),(we.litElementVersions??=[]).push(`4.2.2`);var De=[{id:`names`,sha256:`e307e88ab12c5a1472de48ed7e38aaccbf907dcb22776002a3bf66d3a1b6c3e2`},{id:`japan`,sha256:`c09b445af84ff2a31aafe252707cd16f15405c80659c7e8326a2bcf6e1ff8fcd`},{id:`finland`,sha256:`1145e62ea98fef0b8763e4ae4a6f2036c93f1010b4b3d42b1242cdf454ba9dbb`}],Oe=[...De.map(({id:e})=>e),`own`],ke=e=>[...e.slice(0,400)].slice(0,200).join(``),Ae=[{key:`list`,about:`The list to learn from`,url:`list`,default:De[0].id,choices:De.map(({id:e})=>e)},{key:`nLayer`,about:`Transformer blocks`,term:`n_layer`,url:`layers`,ofModel:!0,default:1,choices:[1,2,3,4,6]},{key:`nEmbd`,about:`Width of every vector`,term:`n_embd`,url:`width`,ofModel:!0,default:16,choices:[8,16,24,32,48,64,96]},{key:`nHead`,about:`Attention heads, a divisor of n-embd`,term:`n_head`,url:`heads`,ofModel:!0,default:4,choices:[1,2,4,8]},{key:`blockSize`,about:`Context length, in tokens`,term:`block_size`,url:`context`,ofModel:!0,default:16,choices:[8,16,24,32,48]},{key:`batchSize`,about:`Names in a training step`,term:`batch_size`,url:`batch`,ofModel:!0,default:1,choices:[1,2,4,8,16,32]},{key:`numSteps`,about:`Length of the schedule`,term:`num_steps`,url:`steps`,ofModel:!0,default:1e3,min:10,max:1e5},{key:`seed`,about:`Random seed of the whole run: shuffle, parameters, samples`,term:`seed`,url:`seed`,ofModel:!0,default:42,min:0,max:2**53-1},{key:`learningRate`,about:`Learning rate at the start; it falls linearly to zero`,term:`learning_rate`,url:`rate`,ofModel:!0,live:!0,default:.01,min:1e-4,max:10,fractional:!0},{key:`precision`,about:`f32 is fast; f64 equals microgpt.py`,url:`exact`,ofModel:!0,default:`f32`,choices:[`f32`,`f64`],urlValues:{f32:`0`,f64:`1`}},{key:`temperature`,about:`Sampling temperature: low is predictable, high is random`,url:`temperature`,live:!0,default:.5,min:.1,max:2,fractional:!0},{key:`speed`,about:`From 0, one step a second, to 100, as fast as the machine can`,url:`speed`,live:!0,default:56,min:0,max:100,fractional:!0},{key:`sampleSeed`,about:`Random seed of the names on show`,url:`samples`,formerly:`dice`,live:!0,default:1,min:0,max:2**31},{key:`prefix`,about:`First letters of every name`,url:`first`,live:!0,default:``,maxLength:200}],je=Ae.filter(({ofModel:e})=>e),Me=je.filter(e=>typeof e.default==`number`),Ne=e=>Ae.find(t=>t.key===e),Pe=e=>e.replace(/[A-Z]/g,e=>`-${e.toLowerCase()}`),Fe=Object.freeze(Object.fromEntries(je.map(e=>[e.key,e.default]))),Ie=Object.fromEntries(Ae.filter(({ofModel:e})=>!e).map(e=>[e.key,e.default])),Le=1e6;function Re({choices:e,min:t=0,max:n=0,fractional:r,maxLength:i},a){return e?e.includes(a):i===void 0?typeof a==`number`&&a>=t&&a<=n&&(r||Number.isInteger(a)):typeof a==`string`&&[...a].length<=i}function ze(e,t){let n={...e,...t};for(;n.nEmbd%n.nHead;)n.nHead/=2;return Object.freeze(n)}function Be(e){let t=Object.fromEntries(Me.map(({key:t})=>[t,e[t]])),n=e.precision===`f64`&&e.validationSplit===0?`f64`:`f32`;return Object.freeze({...t,precision:n})}var Ve=(e,t)=>je.every(({key:n,live:r})=>r||He(e,n)===He(t,n)),He=(e,t)=>e[t];function Ue({nLayer:e,nEmbd:t,blockSize:n},r){return(2*(r+1)+n)*t+12*e*t**2}var We=1e3;function Ge(e){return e>=100?1/0:10**(e/25)}var Ke=class{#e=1;#t=NaN;reset(){this.#e=1,this.#t=NaN}due(e,t){let n=Number.isNaN(this.#t)?0:Math.min(e-this.#t,We);if(this.#t=e,t>=100)return 1/0;this.#e+=n/1e3*Ge(t);let r=Math.floor(this.#e);return this.#e-=r,r}},qe=.98,Je=20,Ye=class e{steps=[0];raw=[null];smooth=[null];heldOut=[null];lowest=1/0;lastHeldOut=null;#e=1/0;#t=0;#n=0;get length(){return this.steps.length-1}get smoothed(){return this.length===0?null:this.smooth[this.length-1]}lowestUntil(e){let t=this.#e;for(let n=19;n<e;n++)t=Math.min(t,this.smooth[n]??t);return t}smoothedAt(e){return this.smooth[e]??null}add(e){this.#t=this.#t*qe+e*.020000000000000018,this.#n=this.#n*qe+.020000000000000018;let t=this.#t/this.#n;this.raw[this.length]=e,this.smooth[this.length]=t,this.#r(),this.length>=Je&&(this.lowest=Math.min(this.lowest,t))}beginAt(e,t){for(;this.length<e;)this.#r();t&&(this.addHeldOut({step:e,loss:t.loss}),this.#e=t.loss,this.lowest=t.loss)}until(t){let n=new e;n.#e=this.#e,n.lowest=this.#e;for(let e of this.raw.slice(0,t))e===null?n.#r():n.add(e);for(let[e,t]of this.heldOut.slice(0,n.steps.length).entries())t!==null&&n.addHeldOut({step:e,loss:t});return n}addHeldOut({step:e,loss:t}){this.heldOut[e]=t,this.lastHeldOut=t}toCsv(){return[[`step`,`loss`,`held_out`],...this.steps.map(e=>[e,this.raw[e]??``,this.heldOut[e]??``]).filter(([,...e])=>e.some(e=>e!==``))].map(e=>`${e.join(`,`)}\r\n`).join(``)}#r(){this.steps.push(this.steps.length),this.raw.push(null),this.smooth.push(null),this.heldOut.push(null)}},Xe=1e3,Ze=Array(20).fill({text:``,known:!1});function Qe(){return{...Ie,settings:Fe,own:null,made:null,making:!0,model:null,step:0,numSteps:Fe.numSteps,history:new Ye,trainedOn:``,single:!1,tokensPerSecond:null,training:!1,offScreen:null,problem:null,refused:null,checkpoint:null,previous:null,shared:null,link:null,saved:``,viewedStep:null,traced:{index:0,position:2},kind:`data`,readingText:`maria`,visible:{},seen:{names:Ze}}}var $e=({settings:e,list:t,own:n})=>({settings:e,list:t,own:n}),et=({checkpoint:e,shared:t})=>e?.step??t?.step;function tt({made:e,settings:t,list:n,own:r}){return e?!Ve(t,e.settings)||n!==e.list||n===`own`&&r!==e.own:!1}var nt=({shared:e,list:t,own:n})=>!e?.letters||t!==`own`||n!==null,rt=e=>e.model!==null&&e.problem===null&&nt(e),it=({temperature:e,sampleSeed:t,prefix:n})=>({count:20,temperature:e,seed:t,prefix:n}),at=class{#e=Qe();#t=new Set;constructor(e={}){this.#n(e)}get state(){return this.#e}subscribe(e){return this.#t.add(e),()=>this.#t.delete(e)}follow(e,t){let n=e(this.#e);return t(n),this.subscribe(()=>{let r=e(this.#e);Object.is(r,n)||(n=r,t(r))})}modelMade(e,t,{shared:n=null,checkpoint:r=null,history:i=new Ye,previous:a=null}={}){let o=n?.step??e.step;i.length===0&&i.beginAt(o,n?.letters?void 0:e.heldOut[0]),this.#n({previous:a,making:!1,made:t,model:e,numSteps:Math.max(e.config.numSteps,o),history:i,step:o,shared:n,checkpoint:r,link:null,trainedOn:``,single:!1,tokensPerSecond:null,viewedStep:null,seen:e.look})}modelRecovered(e){let{checkpoint:t,history:n,seen:r}=this.#e,i=t?.step??0;this.#n({making:!1,step:i,history:n.until(i),viewedStep:null,single:!1,seen:{...r,...e}})}sliceTrained({step:e,losses:t,heldOut:n,trainedOn:r,problem:i},a){let{history:o,numSteps:s,training:c,problem:l}=this.#e;for(let e of t)o.add(e);for(let e of n)o.addHeldOut(e);this.#n({step:e,trainedOn:r,single:t.length===1,tokensPerSecond:a,problem:i??l,training:c&&e<s&&!i})}looked(e,t){let{seen:n,viewedStep:r}=this.#e,i=t!==null&&t===r;this.#n({seen:{...n,...e},viewedStep:i?e.moment:r})}problemMet(e){this.#n({problem:e,training:!1,making:!1})}makingBegun(){this.#n({problem:null,making:!0})}problemDismissed(){this.#n({problem:null,refused:null})}refusalMet(e){this.#n({refused:e,making:!1})}opened(e){this.#n({...e,training:!1,problem:null,refused:null})}stepViewed(e){let{step:t,shared:n}=this.#e;this.#n({viewedStep:e===null||e>=t||n?null:e})}nameTraced(e){this.#n({traced:{index:(e+20)%20,position:0}})}letterTraced(e){this.#n({traced:{...this.#e.traced,position:e}})}set(e){this.#n(e)}settingsChanged(e){this.#n({settings:ze(this.#e.settings,e)})}#n(e){this.#e=Object.freeze({...this.#e,...e});for(let e of this.#t)e()}},H=class{static id=``;static styles=o``;static live=!0;static request(e){return{}}constructor(e){this.host=e}get t(){return this.host.t}get state(){return this.host.session.store.state}get store(){return this.host.session.store}get trainer(){return this.host.session.trainer}set(e){Object.assign(this,e),this.host.requestUpdate()}find(e){let{id:t}=this.constructor;return this.host.renderRoot.querySelector(`.view-${t} ${e}`)}render(){return``}disconnected(){}},ot=ce`<path d="M2 0.5 11.5 6 2 11.5z" />`,st=ce`<path d="M1.5 1h3v10h-3zM7.5 1h3v10h-3z" />`,ct=class extends H{static id=`controls`;static styles=o`
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
@media print {
.buttons {
display: none;
}
}
`;render(){let{t:e,state:t}=this,{training:n,step:r,numSteps:i,speed:a,shared:o}=t,s=r>=i||o!==null,c=!rt(t),l=tt(t);return R`
<div class="bar">
<div class="buttons">
<button class="primary" aria-keyshortcuts="Space" ?disabled=${c} @click=${()=>this.trainer.toggle()}>
<svg viewBox="0 0 12 12" aria-hidden="true">${n?st:ot}</svg>${e(n?`train.pause`:s?`train.restart`:`train.train`)}
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
`}#t(e){return e>=100?this.t(`train.full-speed`):this.t(`train.speed`,{count:Math.round(Ge(e))})}},lt=256,ut=new WeakMap,dt=e=>ut.delete(e);function ft(e,t,n){let r=ut.get(e)??new Map;return ut.set(e,r),r.has(t)||r.set(t,n()),r.get(t)}function pt(e,t){return ft(e,t,()=>{let n=e.shadowRoot.appendChild(document.createElement(`i`));n.style.color=`color-mix(in srgb, var(--${t}), var(--${t}))`;let r=getComputedStyle(n).color.match(/[\d.]+(e-\d+)?/g)??[];return n.remove(),r.slice(0,3).map(e=>Math.round(Number(e)*255))})}var mt=(e,t)=>`rgb(${pt(e,t).join(` `)})`;function ht(e){return ft(e,`signed`,()=>{let[t,n,r]=[`below`,`paper`,`above`].map(t=>pt(e,t)),i=new Uint8ClampedArray(4*lt);for(let e=0;e<lt;e++){let a=2*e/255-1,o=a<0?t:r,s=n.map((e,t)=>e+(o[t]-e)*Math.abs(a));i.set([...s,255],4*e)}return new Uint32Array(i.buffer)})}function gt(e,t){let n=Math.max(-1,Math.min(1,e/t||0));return Math.round((n+1)/2*255)}function _t(e){let t=0,n=0;for(let r of e){for(let e=0;e<r.length;e++)t+=r[e]*r[e];n+=r.length}let r=2.5*Math.sqrt(t/n);if(!(r>0))return 1;let i=10**Math.floor(Math.log10(r));return([1,2,5,10].find(e=>e*i>=r)??10)*i}var vt=[`worker-died`,`no-answer`,`trap`],yt=[`no-wasm`,`policy`],bt=class extends Error{constructor(e,t){super(t?.message??e),this.name=`EngineError`,this.code=e,this.problem={...t,code:e}}};function xt(e){if(e instanceof bt)return e.problem;let t=String(e?.message??e);return e instanceof WebAssembly.RuntimeError?{code:`trap`,slots:{message:t}}:{code:typeof e?.code==`string`?e.code:`unexpected`,message:t}}var St=[`bad-setting`,`bad-heads`,`out-of-memory`,`no-text`,`no-list`,`too-many-letters`],Ct=e=>e!==null&&yt.includes(e.code),wt=class extends H{static id=`problem`;static live=!1;static styles=o`
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
</div>`}#e(e){let t=e.code===`bad-link`?`problem.link-title`:`problem.file-title`;return this.#n(t,this.t.problem(e),this.#r(`problem.go-on`,this.#i))}#t(e){let{t,state:n}=this,r=t.problem(e);if(Ct(e))return this.#n(`problem.blocked-title`,r);if(St.includes(e.code)){let e=n.model?this.#r(`problem.keep`,this.#i):this.#r(`problem.defaults`,()=>this.#a(()=>this.trainer.resetToDefaults()));return this.#n(`problem.refused-title`,r,e)}let i=n.model?`problem.stopped-title`:`problem.none-title`,a=this.#r(`problem.restart`,()=>this.#a(()=>this.trainer.reset()));if(e.code===`diverged`){let e={step:n.step,rate:String(n.settings.learningRate)};return this.#n(i,t(`problem.diverged`,e),a)}let o=et(n);if(!o)return this.#n(i,r,a);let s=this.#r(`problem.recover`,()=>this.#a(()=>this.trainer.recover()),{step:o});return this.#n(i,r,R`${s} ${t(`problem.or`)} ${a}`)}#n(e,t,n=z){return R`<p><strong>${this.t(e)}</strong> ${t} ${n}</p>`}#r(e,t,n){return R`<button class="link" @click=${t}>${this.t(e,n)}</button>`}#i=()=>this.store.problemDismissed();#a(e){this.host.session.focusControls(),e()}},Tt={language:`en`,texts:{"option.nLayer":`Layers`,"option.nEmbd":`Width`,"option.nHead":`Heads`,"option.blockSize":`Context length`,"option.batchSize":`Batch size`,"option.numSteps":`Steps`,"option.seed":`Random seed`,"option.learningRate":`Learning rate`,"option.precision":`Exact`,"option.list":`List`,"option.temperature":`Temperature`,"option.prefix":`First letters`,"range.choices":`one of {choices}`,"range.number":`a number from {min} to {max}`,"range.whole":`a whole number from {min} to {max}`,"range.text":`at most {count} characters`,"view.train":`Training and its loss curve`,"view.names":`The twenty names`,"view.temperature":`Temperature and samples`,"view.letter":`Step by step`,"view.cache":`Key-value cache`,"view.attention":`Attention`,"view.parameters":`Parameters`,"view.embeddings":`Letter embeddings`,"view.tape":`Computation graph (tape)`,"view.settings":`Settings`,"list.names":`names`,"list.names-source":`Given to babies in the United States in 2018. Social Security Administration, public domain.`,"list.japan":`towns of Japan`,"list.japan-source":`GeoNames, CC BY 4.0.`,"list.finland":`towns of Finland`,"list.finland-source":`GeoNames, CC BY 4.0.`,"list.own":`your own list`,"list.own-source":`It stays in this page.`,"list.label":`Your list, one name a line`,"list.placeholder":`Paste or drop a list here, one name a line.`,"list.not-shown":`A long list is loaded, but not shown. Type, paste or drop another to replace it.`,"list.use":`Use this list`,"list.file":`From a file \u2026`,"list.lines":{one:`{count} line,`,other:`{count} lines,`},"list.letters":{one:`{count} different character.`,other:`{count} different characters.`},"list.empty-lines":{one:`{count} line is empty: left out.`,other:`{count} lines are empty: left out.`},"list.too-many-lines":{one:`{count} line is beyond the first {max}: left out.`,other:`{count} lines are beyond the first {max}: left out.`},"list.long-lines":{one:`{count} line is longer than the context of {blockSize}: learned only up to there.`,other:`{count} lines are longer than the context of {blockSize}: learned only up to there.`},"list.too-short":`Too little to learn from: at least {min} lines are needed, one name each.`,"list.too-many-letters":`Too many different characters: at most {max} fit. A list of names in one script has fewer.`,"list.too-large":`Too much: {max} characters fit.`,"list.file-too-large":`\u201c{name}\u201d is too large: {size} bytes, and {max} fit.`,"list.file-unreadable":`\u201c{name}\u201d could not be read. Open it elsewhere, copy its lines, and paste them here.`,"train.train":`Train`,"train.pause":`Pause`,"train.restart":`Restart training`,"train.step":`Step`,"train.reset":`Restart`,"train.slow":`slow`,"train.fast":`fast`,"train.speed-label":`Speed, in steps a second`,"train.speed":{one:`{count} step a second`,other:`{count} steps a second`},"train.full-speed":`as fast as this machine can`,"train.bring-back":`Bring back step {step}`,"train.extend":`Train {count} more steps`,"train.moment":`Step shown`,"train.at-latest":`step {step}, the latest`,"train.at-step":`step {step}`,"train.no-curve":`The loss will be drawn here: lower is better.`,"train.drag":`Drag along the curve to view an earlier step.`,"train.step-number":`Step {step}`,"train.pointed":`{step}: training loss {loss}`,"train.shown":`{step} is shown: training loss {loss}.`,"train.latest":`Back to latest`,"readout.step":`step`,"readout.loss":`loss`,"readout.engine":`engine`,"readout.rate":`tokens/s`,"chart.steps":`steps`,"chart.training":`training`,"chart.held-out":`held out`,"chart.guess":`random guess {loss}`,"chart.label":`Chart of the loss after {step} of {numSteps} steps.`,"chart.label-training":`Training, smoothed: {loss}.`,"chart.label-held-out":`Held-out names: {loss}.`,"chart.label-guess":`A random guess: {loss}.`,"status.making":`Creating the model \u2026`,"status.start":`Press Train, and watch the names.`,"status.shared":`This model came in a link, as it was after {step} steps.`,"status.shared-restart":`A link does not hold what training needs: Train restarts it.`,"status.shared-no-list":`The list that it was trained on is not in the link. To train, choose a list.`,"status.worse-than-chance":`Worse than a random guess: the learning rate is too high. Lower it and restart.`,"status.nothing":`Nothing learned yet: every letter is about as likely as any other.`,"status.letters":`Learning which letters are common, and how long a name is.`,"status.pairs":`Common letters learned; now learning which letter follows which.`,"status.pairs-learned":`Letter pairs learned; endings are still rough.`,"status.beats-pairs":`Beats a model that sees only the previous letter.`,"status.viewing":`Viewing step {step}.`,"status.ended":`Try another temperature, new samples, or more steps.`,"status.names":{one:`one name`,other:`{count} names`},"status.and-more":`\u201c{name}\u201d and {more} more`,"status.trained-on":`Step {step} learned from {names}, with a loss of {loss}.`,"status.paused":`Paused. Train continues; Step learns from {names}.`,"status.each-step":`Each step learns from {names}.`,"status.flat":`The loss varies from name to name; it falls slowly now.`,"status.fell":`The loss fell by {fall} over the last hundred steps.`,"exact.note":`This model is exact: it equals microgpt.py. With the same list, settings and seed, Python gets the same parameters, losses and names.`,"exact.printed":`After training it prints these names, and so does this model: {names}`,"names.label":`Names that the model generates now`,"names.note":`{count} samples from the same random seeds, redrawn as it trains. \u2713 in the training list; the rest are invented.`,"names.press":`Press a name to see it step by step.`,"names.known":`, in the training list`,"temperature.predictable":`predictable`,"temperature.random":`random`,"temperature.resample":`New samples`,"temperature.prefix-term":`\u00b7 prefix`,"temperature.any-prefix":`any`,"temperature.yours":`yours, T = {temperature}`,"hint.unknown":`Not in the list: {letters}.`,"hint.too-long":`The context holds no more than \u201c{text}\u201d.`,"letter.which":`\u00b7 name {number} of the twenty`,"letter.letters":`The letters of the name; arrow keys move`,"letter.back":`\u2190 back`,"letter.next-letter":`next letter \u2192`,"letter.next-name":`next name \u2192`,"letter.end":`end token (BOS)`,"letter.coming":`letter {number}, not chosen yet`,"letter.at-start":`At the start,`,"letter.after-text":`After \u201c{text}\u201d,`,"letter.says-next":`{before} the model samples \u201c{char}\u201d. It becomes the input for the next letter.`,"letter.says-end":`{before} the model samples \u25a0, the end token (BOS): the name has ended. It is one of {count} possible tokens; it also starts every name.`,"letter.says-full":`{before} the model samples \u201c{char}\u201d, and the name has ended: the context of {count} positions is full.`,"letter.key-logits":`above: logits`,"letter.key-before":`probability before temperature`,"letter.key-after":`after`,"letter.numbers":`{sign}: logit {logit} \u00f7 {temperature} = {scaled} \u2192 {probability}, before temperature {untempered}`,"letter.all-values":`Show all {count} values`,"letter.token":`token`,"letter.logit":`logit`,"letter.before":`before`,"letter.after":`after`,"letter.cumulative":`cumulative`,"letter.bar":`{sign} {probability}, before temperature {untempered}`,"letter.bars":`The most probable of {count} tokens: {tokens}.`,"letter.uniform":`random number {number} \u2192 {sign}`,"letter.cumulative-label":`On the cumulative bar the random number {number} lies in the part of {sign}, from {from} to {to}.`,"cache.title":`What it remembers`,"cache.term":`\u00b7 key-value cache`,"cache.keys":`keys`,"cache.values":`values`,"cache.heads":{one:`{what} \u00b7 {count} head`,other:`{what} \u00b7 {count} heads`},"cache.in-layer":`{heads} \u00b7 layer {layer}`,"cache.picture":{one:`{what}, layer {layer}, head {head}: {count} row written`,other:`{what}, layer {layer}, head {head}: {count} rows written`},"cache.rows":{one:`1 row written: BOS.`,other:`{count} rows written: BOS and each letter.`},"cache.unwritten":`position {row}: not written yet`,"cache.key-cell":`key of \u201c{token}\u201d, head {head}, number {column}: {value}`,"cache.value-cell":`value of \u201c{token}\u201d, head {head}, number {column}: {value}`,"cache.saved":{one:`This token took {cached} multiplications: only its own row was computed. Without the cache it would take as many: {uncached}. Cleared for each name.`,other:`This token took {cached} multiplications: only its own row was computed. Without the cache all {count} rows would be computed again: {uncached}. Cleared for each name.`},"matrix.kind":`picture of numbers`,"token.start":`BOS`,"attention.type":`Try a name`,"attention.head":`head {head}`,"attention.layer-head":`layer {layer}, head {head}`,"attention.picture":`Attention, layer {layer}, head {head}: {looks}`,"attention.most":`{from} most to {to}`,"attention.note":`Each row is a token; its squares show how much it attends to BOS (\u25a0) and to each letter so far.`,"attention.later":`{from} cannot attend to {to}: it comes later.`,"attention.share":`head {head}: {from} attends to {to} {share}`,"attention.surprise":`Surprise at each letter`,"attention.surprise-term":`\u00b7 loss`,"attention.mean":`In nats: 0 if it was certain, {guess} for a random guess. Their mean, {mean}, is the loss of this name.`,"parameters.title":`All parameters`,"parameters.choose":`Of each parameter, show`,"parameters.data":`value`,"parameters.grad":`gradient`,"parameters.adamM":`first moment`,"parameters.adamV":`second moment`,"parameters.about-data":`What the model has learned.`,"parameters.about-grad":`The gradient of the last step's loss: the loss falls in the opposite direction.`,"parameters.about-adamM":`Adam's running mean of the gradient: the direction of its step.`,"parameters.about-adamV":`Adam's running mean of the squared gradient: larger means smaller steps.`,"parameters.count":`{count} parameters.`,"parameters.only-values":`Of an earlier step only the values are known.`,"parameters.layer":`layer {layer}`,"parameters.picture":`{plain}, {name}, {rows} by {columns}`,"parameters.row":`row {row}`,"parameters.cell":`{plain}, {row}, number {column}: {value}`,"matrix.wte":`token embedding`,"matrix.wpe":`position embedding`,"matrix.lm_head":`output layer`,"matrix.attn_wq":`queries`,"matrix.attn_wk":`keys`,"matrix.attn_wv":`values`,"matrix.attn_wo":`attention output`,"matrix.mlp_fc1":`MLP up`,"matrix.mlp_fc2":`MLP down`,"embeddings.term":`\u00b7 principal components of wte`,"embeddings.note":`Letters that are close together are used in similar ways. Orange and bold: vowels; \u25a0: BOS. Before training they are placed at random.`,"embeddings.nearest":`{letter} is closest to {other}`,"embeddings.picture":`Map of the letter embeddings: {pairs}.`,"tape.title":`Last training step`,"tape.term":`\u00b7 computation graph (the tape)`,"tape.last-only":`, known of the latest step only`,"tape.empty":`Nothing is recorded yet. Press Step: each training step records its operations, and backpropagation then goes through them in reverse.`,"tape.play":`Play backpropagation`,"tape.stop":`Stop`,"tape.reach":`gradient back to`,"tape.region":`Operations of the last step`,"tape.gradient":`gradient`,"tape.says-loss":`Backpropagation starts at the loss, whose gradient is 1: {loss} nats, on \u201c{name}\u201d.`,"tape.says-node":`At {index}, {name}: the gradient goes on to {inputs}.`,"tape.and":` and `,"op.embed":`token + position embedding`,"op.rmsnorm":`normalize`,"op.attention":`attention`,"op.relu":`ReLU`,"op.add":`residual add`,"op.cross_entropy":`loss`,"settings.list-title":`Training data`,"settings.model-title":`Model and training`,"settings.model-term":`\u00b7 hyperparameters`,"settings.misfit":`{name}: {range}. Until then the value stays as it was.`,"settings.precision-term":`\u00b7 float64`,"settings.exact":`This model is exact: it equals microgpt.py. Nothing is held out, as there.`,"settings.no-simd":`This browser lacks the instructions for the fast float32 module (128-bit SIMD), so the float64 module is used.`,"settings.exact-hint":`Computes in float64 and holds nothing out, as microgpt.py does, and equals it; slower than float32.`,"settings.apply":`Apply and restart`,"settings.params":`Such a model has {count} parameters.`,"settings.list-first":`Give a list first, and press \u201cUse this list\u201d.`,"settings.restart-needed":`Restart to apply.`,"settings.live":`Learning rate, temperature and speed apply at once; everything else needs a restart.`,"facts.list":`List to learn from`,"facts.precision":`Precision`,"facts.lines":{one:`{count} line`,other:`{count} lines`},"facts.params":`{count} parameters`,"facts.float64":`float64`,"facts.float32":`float32`,"facts.exact":`float64, exact`,"facts.spoken-train":`, for the views in this section`,"page.paused-title":`Paused \u00b7 {title}`,"floating.off-screen":`Training is paused: off screen.`,"floating.back":`Go back`,"floating.viewing":`Viewing step {step}.`,"floating.training":`Training: step {step}, loss {loss}.`,"share.link-title":`A link`,"share.link-settings":`With the settings: whoever opens it trains a model like this one.`,"share.link-settings-own":`With the settings: whoever opens it trains a model like this one, on a list of the page's: yours is not in it.`,"share.link-settings-label":`link with the settings`,"share.link-model":`With the model as well: opens already trained.`,"share.link-make":`Create a link with the model`,"share.link-remake":`Create it again`,"share.link-model-label":`link with the model`,"share.link-too-large":`This model is too large for a link. Save it as a file instead.`,"share.link-holds":`It holds the model of step {step} in {count} characters.`,"share.link-long":`Some programs cut links of this length: a file is safer.`,"share.link-private":`What stands after the # is sent to no server.`,"share.link-own":`Your list itself is not in it, only which letters it has.`,"share.file-title":`A file`,"share.file-term":`\u00b7 .safetensors`,"share.file-about":`The model, its list and its training state, so that training continues from there; Python reads this format too.`,"share.save":`Save the model`,"share.load":`Load, or drop one here \u2026`,"share.save-losses":`Save the losses`,"share.csv":`\u00b7 CSV`,"share.saved":`Saved as {name}.`,"share.no-state":`A model from a link has no training state: it can be saved once it has been trained here.`,"share.embed-title":`Embed this`,"share.embed-term":`\u00b7 HTML`,"share.embed-views":`What it shows`,"share.embed-label":`code to embed`,"share.embed-about":`micro-gpt.js is one file: host it next to your page, or set its URL.`,"share.embed-own":`Your own list is not in this code: the element learns the page's names.`,"copy.copy":`Copy`,"copy.copied":`Copied.`,"copy.denied":`This browser does not let the page copy. The text is selected: copy it with Ctrl+C, or \u2318C.`,"attribute.view":`There is no view \u201c{view}\u201d; there are {views}.`,"attribute.range":`{name} must be {range}. It is {value} instead.`,"attribute.unknown":`<micro-gpt> has no attribute \u201c{name}\u201d: custom-elements.json lists those that it has.`,"attribute.heads":`n-embd must be a multiple of n-head, and {nEmbd} is not a multiple of {nHead}.`,"element.not-connected":`Add this element to a page first: it has a model only there.`,"problem.blocked-title":`This cannot run here.`,"problem.refused-title":`Can't create this model.`,"problem.stopped-title":`Training has stopped.`,"problem.none-title":`No model could be created.`,"problem.link-title":`The model in the link was not opened.`,"problem.file-title":`The file was not opened.`,"problem.keep":`Keep the current model`,"problem.go-on":`Continue with the current model`,"problem.recover":`Continue from step {step}`,"problem.or":`or`,"problem.restart":`Restart`,"problem.defaults":`Restart with the default settings`,"problem.diverged":`At step {step} the loss was no longer a finite number; the names are from the last good parameters. Use a learning rate lower than {rate}.`,"problem.policy-wasm":`The content security policy of this page blocks WebAssembly: add 'wasm-unsafe-eval' to its script-src.`,"problem.policy-worker":`The content security policy of this page blocks the training worker: add blob: to its worker-src, and do not require trusted types for scripts.`,"problem.no-wasm":`This browser has no WebAssembly, or it is switched off, as in the strictest mode of some. Allow it for this page, or open the page in another browser.`,"problem.worker-died":`The training worker crashed.`,"problem.no-answer":`The training worker is not responding.`,"problem.trap":`The engine crashed ({message}).`,"problem.no-model":`There is no model yet.`,"problem.ended":`The element has left the page.`,"problem.no-list":`The list that it was trained on is not in the link. Give a list in the settings, or choose one of the page's.`,"problem.no-file":`{src} could not be fetched ({why}). Its server, and the connect-src of a content security policy, must let this page read it.`,"problem.bad-file":`It is not a valid model file: it is incomplete, or was not saved by this page or its engine.`,"problem.file-size-not-shown":`Its {term} is {value}; this page shows {choices}.`,"problem.file-too-many-steps":`Its run is too long: this page shows up to {max} steps.`,"problem.file-too-large":`It is too large: {size} bytes, and {max} fit.`,"problem.link-version":`This link was made by another version of the page.`,"problem.link-damaged":`This link is damaged: its weights cannot be unpacked. Ask for it again, complete.`,"problem.link-size":`Size mismatch: this link holds the weights of a model with other settings.`,"problem.link-not-finite":`This link holds NaN or infinite weights.`,"problem.link-letters":`The letters in this link do not fit its weights.`,"problem.link-too-long":`It is longer than any link that this page makes.`}},Et=1e3,Dt=`\u2013`,Ot=e=>e.replace(`-`,`\u2212`);function kt({language:e,texts:t}){let n=new Intl.PluralRules(e),r=t=>{let n=new Intl.NumberFormat(e,t);return e=>n.format(e)},[i,a,o]=[r(),r({minimumSignificantDigits:2,maximumSignificantDigits:2}),r({style:`percent`,minimumFractionDigits:1,maximumFractionDigits:1})],s=r({minimumFractionDigits:2,maximumFractionDigits:2}),c=r({minimumFractionDigits:2,maximumFractionDigits:2,signDisplay:`always`}),l=r({minimumSignificantDigits:3,maximumSignificantDigits:3,useGrouping:!1}),u=[0,1,2,3].map(e=>r({minimumFractionDigits:e,maximumFractionDigits:e})),d=(e,r)=>{let i=t[e]??e;return typeof i==`string`?i:i[n.select(Number(r.count))]??i.other??``},f=e=>typeof e==`number`?i(e):e,p=(e,t={})=>d(e,t).split(/\{(\w+)\}/).map((e,n)=>n%2?f(t[e]):e),m=(e,t)=>p(e,t).join(``);return Object.assign(m,{language:e,parts:p,count:i,percent:o,has:e=>Object.hasOwn(t,e),fixed:(e,t)=>u[t](e),loss:e=>e===null?Dt:e<Et?s(e):e.toExponential(1),temperature:s,rate(e){return e===null?Dt:e>=995e3?`${a(e/1e6)} M`:`${a(e/1e3)} k`},signed:e=>Ot(c(e)),number(e){let t=Math.abs(e);return t===0||t>=.001&&t<1e4?Ot(l(e)):`${e<0?`\u2212`:``}${t.toExponential(2)}`},problem({code:e,key:n=`problem.${e}`,message:r,slots:i}){return Object.hasOwn(t,n)?m(n,i):r??e}})}var At=kt(Tt),jt=Object.freeze({min:10,max:2e5}),Mt=5e6;function Nt(e){let t=[...e].find(e=>!Lt(e))??``;return Array.from(e,e=>Lt(e)?t+e+t:e).join(`
`)}function*Pt(e,t){let n=[],[r,i,a]=[0,0,0];for(let o of Ft(e))o?n.length===jt.max?i+=1:n.push(o)&&Vt(o,t)&&(a+=1):r+=1,yield;let o=n.join(`
`),s=new Set;for(let e of Bt(o)){for(let t of e)s.add(t);yield}s.delete(`
`);let c=[{key:`list.empty-lines`,slots:{count:r}},{key:`list.too-many-lines`,slots:{count:i,max:jt.max}},{key:`list.long-lines`,slots:{count:a,blockSize:t}}].filter(({slots:e})=>e.count>0);return{text:o,lines:n.length,letters:s.size,notes:c,refusal:Ht(n.length,s.size)}}function*Ft(e){let t=0;for(let{index:n,0:r}of e.matchAll(/\r\n?|\n/g))yield Rt(e.slice(t,n)),t=n+r.length;let n=Rt(e.slice(t));n&&(yield n)}var It=`\u0085`,Lt=e=>e.trim()===``||It.includes(e);function Rt(e){let[t,n]=[0,e.length];for(;t<n&&Lt(e[t]);)t+=1;for(;t<n&&Lt(e[n-1]);)--n;return e.slice(t,n).replace(/\p{Surrogate}/gu,`\ufffd`)}var zt=8192;function*Bt(e){for(let t=0,n=0;t<e.length;t=n)n=t+zt,/[\ud800-\udbff]/.test(e[n-1]??``)&&(n+=1),yield e.slice(t,n)}var Vt=(e,t)=>[...e.slice(0,2*t)].length>=t;function Ht(e,t){return e<jt.min?{key:`list.too-short`,slots:{min:jt.min}}:t>256?{key:`list.too-many-letters`,slots:{max:256}}:null}var Ut=10;async function Wt(e){let t=performance.now();for(let n=e.next();;n=e.next()){if(n.done)return n.value;performance.now()-t<Ut||(await new Promise(e=>setTimeout(e)),t=performance.now())}}function Gt(e){let t=e.next();for(;!t.done;)t=e.next();return t.value}var Kt=40;function qt({logits:e,probs:t,untempered:n,token:r},i){let a=0;return Array.from(t,(t,o)=>{let s=a;return a+=t,{token:o,sign:Yt(i[o]),logit:e[o],untempered:n[o],probability:t,from:s,chosen:o===r}})}function Jt(e){if(e.length<=Kt)return e;let t=e=>e.chosen?1/0:e.probability,n=new Set(e.toSorted((e,n)=>t(n)-t(e)).slice(0,Kt));return e.filter(e=>n.has(e))}var Yt=e=>e===void 0?`\u25a0`:e===` `?`\u2423`:e,Xt=Object.freeze({prefix:1,readingText:0});function Zt({vocab:e,config:t},n,r){return n&&[...n].filter(t=>e.includes(t)).slice(0,t.blockSize-1-r).join(``)}function Qt(e,t,n){let{model:r,[n]:i}=t;if(!r)return``;let a=Zt(r,i,Xt[n]);if(i===a)return``;let o=[...new Set(i)].filter(e=>!r.vocab.includes(e));return o.length?e(`hint.unknown`,{letters:o.map(e=>`\u201c${e}\u201d`).join(` `)}):e(`hint.too-long`,{text:a})}
/**
* @license
* Copyright 2017 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
var $t={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},en=e=>(...t)=>({_$litDirective$:e,values:t}),tn=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}},nn={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function rn(e,{cells:t,max:n,label:r,kind:i,cursor:a,onCell:o}){let{rows:s,columns:c}=t,l=e=>{(e?.row!==a?.row||e?.column!==a?.column)&&o(e)},u=e=>{let t=e.currentTarget.getBoundingClientRect(),n=Math.floor((e.clientY-t.top)/t.height*s),r=Math.floor((e.clientX-t.left)/t.width*c);l({row:an(n,s),column:an(r,c)})};return R`
<div class="matrix">
<div
class="picture" role="application" aria-roledescription=${i} aria-label=${r} tabindex="0"
@keydown=${e=>{let t=nn[e.key];if(!t)return;e.preventDefault();let n=a??{row:-t[0],column:-t[1]};l({row:an(n.row+t[0],s),column:an(n.column+t[1],c)})}} @pointermove=${u} @pointerdown=${u} @pointerleave=${e=>e.pointerType!==`touch`&&l(null)} @blur=${()=>l(null)}
>
<canvas aria-hidden="true" ${W(t,n,ht(e))}></canvas>
${a?U(a,t):z}
</div>
</div>
`}var an=(e,t)=>Math.max(0,Math.min(t-1,e));function U({row:e,column:t},{rows:n,columns:r}){return R`<div class="cursor" .style=${[`left: ${100*t/r}%`,`top: ${100*e/n}%`,`width: ${100/r}%`,`height: ${100/n}%`].join(`;`)}></div>`}var W=en(class extends tn{#e=[];render(){return le}update({element:e},[t,n,r]){let i=[...t.from,t.rows,t.columns,n,r];return i.some((e,t)=>e!==this.#e[t])&&(this.#e=i,on(e,t,n,r)),le}});function on(e,{rows:t,columns:n,value:r},i,a){(e.width!==n||e.height!==t)&&Object.assign(e,{width:n,height:t});let o=e.getContext(`2d`),s=o.createImageData(n,t),c=new Uint32Array(s.data.buffer);for(let e=0;e<t;e++)for(let t=0;t<n;t++)c[e*n+t]=a[gt(r(e,t),i)];o.putImageData(s,0,0)}var sn=6,cn=class extends H{static id=`attention`;static styles=o`
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
`;static request=({readingText:e})=>({reading:e});pointed=null;render(){let{t:e}=this,{seen:t,readingText:n}=this.state,{reading:r}=t;return R`
<label class="typed">
<span>${e(`attention.type`)}</span>
<input
type="text" autocomplete="off" autocapitalize="off" spellcheck="false" .value=${n}
@input=${({target:e})=>this.store.set({readingText:ke(e.value)})}
>
<span class="hint" role="status">${Qt(e,this.state,`readingText`)}</span>
</label>
<h3>${e(`view.attention`)}</h3>
${r?this.#e(r):z}
<p class="told" aria-live="polite">${this.#i(r)}</p>
<h3>${e(`attention.surprise`)} <span class="term">${e(`attention.surprise-term`)}</span></h3>
${r?this.#a(r):z}
`}#e(e){let{t}=this,[n,r,i]=e.attention.shape,a=[`\u25a0`,...[...e.text].map(Yt)];return R`
<div class="heads">
${Array.from({length:n*r},(e,t)=>({layer:Math.floor(t/r),head:t%r})).map(r=>R`
<figure>
<figcaption>${t(n>1?`attention.layer-head`:`attention.head`,r)}</figcaption>
<div class="labelled" .style=${`--places: ${i}`}>
<span class="across" aria-hidden="true">${a.map(e=>R`<span>${e}</span>`)}</span>
<span class="down" aria-hidden="true">${a.map(e=>R`<span>${e}</span>`)}</span>
${this.#t(e,r)}
</div>
</figure>
`)}
</div>
`}#t(e,t){let{pointed:n}=this;return rn(this.host,{cells:ln(e,t),max:1,label:this.#n(e,t),kind:this.t(`matrix.kind`),cursor:n?.layer===t.layer&&n.head===t.head?n:null,onCell:e=>this.set({pointed:e&&{...t,...e}})})}#n(e,t){let{value:n,rows:r}=ln(e,t),i=this.#r(e),a=Array.from({length:r},(e,t)=>{let r=Array.from({length:t+1},(e,r)=>-n(t,r)),a=r.indexOf(Math.max(...r));return this.t(`attention.most`,{from:i[t],to:i[a]})});return this.t(`attention.picture`,{...t,looks:a.join(`, `)})}#r({text:e}){return[this.t(`token.start`),...[...e].map(Yt)]}#i(e){let{t,pointed:n}=this;if(!n||!e||n.row>=e.attention.shape[2])return t(`attention.note`);let r=this.#r(e),[i,a]=[r[n.row],r[n.column]],o=-ln(e,n).value(n.row,n.column);return Number.isNaN(o)?t(`attention.later`,{from:i,to:a}):t.parts(`attention.share`,{head:n.head,from:i,to:a,share:R`<b>${t.percent(o)}</b>`})}#a({text:e,surprises:t}){let{t:n}=this,r=this.state.model?.baselines.guess,i=[...[...e].map(Yt),`\u25a0`],a=t.reduce((e,t)=>e+t,0)/t.length;return R`
<ol>
${i.map((e,r)=>R`
<li .style=${`--share: ${Math.min(1,t[r]/sn).toFixed(3)}`}>${e}<small>${n.fixed(t[r],1)}</small></li>
`)}
</ol>
<p class="note">${n(`attention.mean`,{guess:n.loss(r??null),mean:n.loss(a)})}</p>
`}};function ln({attention:{shape:e,data:t}},{layer:n,head:r}){let[,i,a]=e,o=(n*i+r)*a*a;return{rows:a,columns:a,value:(e,n)=>n>e?NaN:-t[o+e*a+n],from:[t]}}function G({nLayer:e,nEmbd:t},n){return e*(12*t**2+2*t*n)}function un(e,t){let n=e.nEmbd*e.vocabSize,r=0;for(let n=1;n<=t;n++)r+=G(e,n);return{cached:G(e,t)+n,uncached:r+n}}function dn(e,t,n=!1){let r=e.number(t).replace(/[.,]?0+$/,``);return R`
<div class="scale">
<span>${n?`0`:`\u2212${r}`}</span><i class=${n?`unsigned`:``}></i><span>${n?``:`+`}${r}</span>
</div>
`}var fn=class extends H{static id=`cache`;static styles=o`
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
`;static request=({traced:e})=>({trace:e.index});pointed=null;render(){let{t:e}=this,{seen:t,model:n,traced:r}=this.state,{trace:i}=t;if(!i||!n)return z;let{config:a,vocab:o}=n,s=Math.min(r.position,i.draws.length-1),c=[...i.prefix].length+1+s,l=_t([i.cache.keys,i.cache.values]),u={trace:i,config:a,rows:c,max:l},{cached:d,uncached:f}=un({...a,vocabSize:o.length+1},c);return R`
<h3>${e(`cache.title`)} <span class="term">${e(`cache.term`)}</span></h3>
${Array.from({length:a.nLayer},(e,t)=>this.#e(t,u))}
${dn(e,l)}
<p class="told" aria-live="polite">${this.#r(u)}</p>
<p class="note">${e(`cache.saved`,{cached:d,uncached:f,count:c})}</p>
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
`}#n(e,t){let{t:n,pointed:r}=this,{what:i,layer:a,head:o}=e,s=r?.what===i&&r.layer===a&&r.head===o;return rn(this.host,{cells:pn(e,t),max:t.max,label:n(`cache.picture`,{what:n(`cache.${i}`),layer:a,head:o,count:t.rows}),kind:n(`matrix.kind`),cursor:s?r:null,onCell:t=>this.set({pointed:t&&{...e,...t}})})}#r(e){let{t,pointed:n}=this,{trace:r,rows:i}=e;if(!n)return t(`cache.rows`,{count:i});let{what:a,head:o,row:s,column:c}=n,l=pn(n,e).value(s,c);if(Number.isNaN(l))return t(`cache.unwritten`,{row:s});let u={token:[t(`token.start`),...r.prefix,...r.draws.map(({char:e})=>e)][s],head:o,column:c,value:R`<b>${t.number(l)}</b>`};return t.parts(a===`keys`?`cache.key-cell`:`cache.value-cell`,u)}};function pn({what:e,layer:t,head:n},{trace:r,config:i,rows:a}){let{nHead:o,blockSize:s}=i,[,c,l]=r.cache.shape,u=l/o,d=r.cache[e];return{rows:s,columns:u,value:(e,r)=>e<a?d[(t*c+e)*l+n*u+r]:NaN,from:[d,a]}}var mn=24,hn=class{#e=null;#t=null;project({shape:[e,t],data:n}){(this.#t?.length!==e||this.#e?.[0].length!==t)&&this.#n(t);let r=gn(e,t,n),i=this.#e;for(let e=0;e<mn;e++)i=vn(i.map(e=>_n(r,e)));this.#e=i;let a=r.map(e=>[bn(e,i[0]),bn(e,i[1])]);return this.#t=this.#t?xn(a,this.#t):a,this.#t}#n(e){this.#t=null,this.#e=[1,2].map(t=>Float64Array.from({length:e},(e,n)=>Math.cos(t*(n+1))))}};function gn(e,t,n){let r=new Float64Array(t);for(let i=0;i<e*t;i++)r[i%t]+=n[i]/e;return Array.from({length:e},(e,i)=>r.map((e,r)=>n[i*t+r]-e))}function _n(e,t){let n=new Float64Array(t.length);for(let r of e){let e=bn(r,t);for(let t=0;t<n.length;t++)n[t]+=e*r[t]}return n}function vn([e,t]){let n=yn(e),r=bn(t,n);return[n,yn(t.map((e,t)=>e-r*n[t]))]}function yn(e){let t=Math.sqrt(bn(e,e))||1;return e.map(e=>e/t)}function bn(e,t){let n=0;for(let r=0;r<e.length;r++)n+=e[r]*t[r];return n}function xn(e,t){let n=Sn(e,t),r=Sn(e.map(([e,t])=>[e,-t]),t);return Cn(n,t)<=Cn(r,t)?n:r}function Sn(e,t){let n=0,r=0;e.forEach(([e,i],a)=>{n+=e*t[a][0]+i*t[a][1],r+=e*t[a][1]-i*t[a][0]});let i=Math.atan2(r,n),[a,o]=[Math.cos(i),Math.sin(i)];return e.map(([e,t])=>[a*e-o*t,o*e+a*t])}function Cn(e,t){return e.reduce((e,[n,r],i)=>e+(n-t[i][0])**2+(r-t[i][1])**2,0)}var wn=500,Tn=300,En=16,Dn=/^[aeiouy]/,On=class extends H{static id=`embeddings`;static styles=o`
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
`;static request=()=>({embeddings:!0});#e=new hn;#t;#n;#r=[];#i=0;render(){let{t:e}=this,{seen:t,model:n}=this.state,r=n?.vocab??[];return this.#a(t.embeddings,n?.vocab),R`
<h3>${e(`view.embeddings`)} <span class="term">${e(`embeddings.term`)}</span></h3>
<svg viewBox="0 0 ${wn} ${Tn}" role="img" aria-label=${this.#s(r)}>
<line x1="0" y1=${Tn/2} x2=${wn} y2=${Tn/2} />
<line x1=${wn/2} y1="0" x2=${wn/2} y2=${Tn} />
${this.#r.map((e,t)=>this.#o(e,Yt(r[t])))}
</svg>
<p class="note">${e(`embeddings.note`)}</p>
`}#a(e,t){if(t!==this.#n&&(this.#i=0),this.#n=t,!e||e===this.#t)return;this.#t=e,this.#r=this.#e.project(e);let n=this.#r.flatMap(([e,t])=>[Math.abs(e)*Tn/wn,Math.abs(t)]);this.#i=Math.max(this.#i,...n)}#o([e,t],n){let r=(Tn/2-En)/(this.#i||1);return ce`<text
class=${Dn.test(n.normalize(`NFD`))?`vowel`:``}
x=${(wn/2+e*r).toFixed(1)} y=${(Tn/2-t*r).toFixed(1)}
>${n}</text>`}#s(e){let t=this.#r.map((t,n)=>{let r=this.#r.map((e,r)=>r===n?1/0:Math.hypot(t[0]-e[0],t[1]-e[1])),i=r.indexOf(Math.min(...r));return this.t(`embeddings.nearest`,{letter:Yt(e[n]),other:Yt(e[i])})});return this.t(`embeddings.picture`,{pairs:t.join(`, `)})}},kn=.03,An=.6,jn=o`
.cumulative {
position: relative;
height: calc(3.75 * var(--mg-rem));
margin-top: calc(2 * var(--space));
}
.uniform {
position: absolute;
top: 0;
height: calc(1.25 * var(--mg-rem));
color: var(--ink);
font: var(--small) / calc(1.25 * var(--mg-rem)) var(--mono);
font-variant-numeric: tabular-nums;
white-space: nowrap;
}
.uniform::after {
content: "";
position: absolute;
z-index: 1;
top: calc(1.25 * var(--mg-rem));
left: -1px;
height: calc(1.25 * var(--mg-rem));
border-left: 2px solid var(--ink);
}
.uniform span {
position: absolute;
left: 0;
padding-left: calc(0.375 * var(--mg-rem));
}
.uniform.late span {
right: 0;
left: auto;
padding: 0 calc(0.375 * var(--mg-rem)) 0 0;
}
.part {
position: absolute;
top: calc(1.25 * var(--mg-rem));
height: calc(1.25 * var(--mg-rem));
border-right: 1px solid var(--paper);
forced-color-adjust: none;
background: var(--accent-pale);
}
.part.chosen {
background: var(--accent);
}
.part span {
position: absolute;
top: calc(1.25 * var(--mg-rem));
right: 0;
left: 0;
color: var(--muted);
font: calc(0.75 * var(--mg-rem)) / calc(1.25 * var(--mg-rem)) var(--mono);
text-align: center;
}
.part.chosen span {
color: var(--ink);
font-weight: 700;
}
`;function Mn(e,t,n){let r=t.find(e=>e.chosen);if(!r)return z;let i=e.fixed(n,3);return R`
<div class="cumulative" role="img" aria-label=${e(`letter.cumulative-label`,{number:i,sign:r.sign,from:e.fixed(r.from,3),to:e.fixed(r.from+r.probability,3)})}>
<span class="uniform ${n>An?`late`:``}" .style=${`left: ${100*n}%`}>
<span>${e(`letter.uniform`,{number:i,sign:r.sign})}</span>
</span>
${t.map(({sign:e,from:t,probability:n,chosen:r})=>R`
<i class="part ${r?`chosen`:``}" .style=${`left: ${100*t}%; width: ${100*n}%`}>${n>=kn||r?R`<span>${e}</span>`:z}</i>
`)}
</div>
`}var Nn=o`
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
.logit i {
position: absolute;
right: 15%;
left: 15%;
background: var(--edge);
}
.probability {
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
right: 0;
bottom: 0;
left: 0;
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
`;function Pn(e,{choices:t,temperature:n,pointed:r,open:i,onPoint:a,onToggle:o}){let s=Jt(t),c=Math.max(...s.map(({untempered:e,probability:t})=>Math.max(e,t))),l=Math.max(...s.map(({logit:e})=>Math.abs(e))),u=t.find(({token:e,chosen:t})=>r===null?t:e===r),d=e(`letter.all-values`,{count:t.length});return R`
<p class="small key">
<span>${e(`letter.key-logits`)}</span>
<span><i class="swatch outline"></i>${e(`letter.key-before`)}</span>
<span><i class="swatch filled"></i>${e(`letter.key-after`)}</span>
</p>
<div
class="bars" role="img" aria-label=${Rn(e,t,s)}
.style=${`grid-template-columns: repeat(${s.length}, minmax(0, 1fr))`} @pointerleave=${e=>e.pointerType!==`touch`&&a(null)}
>
${s.map(e=>Fn(e,{highest:c,widest:l,pointed:r,onPoint:a}))}
</div>
<p class="told">${u?In(e,u,n):z}</p>
<details @toggle=${({target:e})=>o(e.open)}>
<summary>${d}</summary>
${i?Ln(e,t,n,d):z}
</details>
`}function Fn({token:e,sign:t,logit:n,untempered:r,probability:i,chosen:a},{highest:o,widest:s,pointed:c,onPoint:l}){let u=50*Math.abs(n)/s,d=n<0?`top: 50%; height: ${u}%`:`bottom: 50%; height: ${u}%`;return R`
<div
class="token ${a?`chosen`:``} ${e===c?`pointed`:``}"
@pointerenter=${()=>l(e)} @pointerdown=${()=>l(e)}
>
<span class="logit"><i .style=${d}></i></span>
<span class="probability">
<i class="after" .style=${`height: ${100*i/o}%`}></i>
<i class="before" .style=${`height: ${100*r/o}%`}></i>
</span>
<span>${t}</span>
</div>
`}function In(e,{sign:t,logit:n,untempered:r,probability:i},a){return e.parts(`letter.numbers`,{sign:R`<b>${t}</b>`,logit:e.signed(n),temperature:e.temperature(a),scaled:e.signed(n/a),probability:R`<b>${e.percent(i)}</b>`,untempered:e.percent(r)})}function Ln(e,t,n,r){return R`
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
`}function Rn(e,t,n){let r=n.toSorted((e,t)=>t.probability-e.probability).slice(0,5).map(({sign:t,probability:n,untempered:r})=>e(`letter.bar`,{sign:t,probability:e.percent(n),untempered:e.percent(r)}));return e(`letter.bars`,{count:t.length,tokens:r.join(`; `)})}var zn=class extends H{static id=`letter`;static styles=o`
${Nn}
${jn}
.line {
align-items: flex-end;
justify-content: space-between;
gap: calc(1.5 * var(--space)) calc(3 * var(--space));
min-height: calc(3.25 * var(--mg-rem));
margin-bottom: calc(2 * var(--space));
}
.letters {
display: flex;
flex-wrap: wrap;
gap: calc(0.25 * var(--mg-rem));
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
`;static request=({traced:e})=>({trace:e.index});pointed=null;open=!1;render(){let{t:e}=this,{seen:t,model:n,traced:r,training:i}=this.state,{trace:a}=t;if(!a||!n)return z;let o=a.draws.length-1,s=Math.min(r.position,o),c=a.draws[s],l=qt(c,n.vocab);return R`
<div @keydown=${e=>this.#n(e,s,o)}>
<h3>${e(`view.letter`)} <span class="term">${e(`letter.which`,{number:a.index+1})}</span></h3>
<div class="line">
<div class="letters" role="group" aria-label=${e(`letter.letters`)}>
${[...a.prefix].map(e=>R`<span class="given">${Yt(e)}</span>`)}
${a.draws.map((e,t)=>this.#e(a,n.vocab,t,s))}
</div>
<div class="moves">
<button
class="back" aria-disabled=${s===0}
@click=${()=>this.store.letterTraced(Math.max(0,s-1))}
>${e(`letter.back`)}</button>
<button class="next" @click=${()=>this.#r(s,o,a)}>
${e(s<o?`letter.next-letter`:`letter.next-name`)}
</button>
</div>
</div>
${Pn(e,{choices:l,temperature:a.temperature,pointed:this.pointed,open:this.open,onPoint:e=>this.set({pointed:e}),onToggle:e=>this.set({open:e})})}
${Mn(e,l,c.uniform)}
<p class="says" aria-live=${i?`off`:`polite`}>${this.#t(a,n,s)}</p>
</div>
`}#e({draws:e},t,n,r){let i=Yt(t[e[n].token]),a=n===r?`current`:n<r?`written`:`coming`,o=i===`\u25a0`?this.t(`letter.end`):i;return R`
<button
class=${a} tabindex=${n===r?0:-1} aria-current=${n===r?`step`:`false`}
aria-label=${a===`coming`?this.t(`letter.coming`,{number:n+1}):o}
@click=${()=>this.store.letterTraced(n)}
>${a===`coming`?`\u00b7`:i}</button>
`}#t({draws:e,prefix:t},{vocab:n,config:r},i){let{token:a,char:o,done:s}=e[i],c=[t,...e.slice(0,i).map(e=>e.char)].join(``),l=c?this.t(`letter.after-text`,{text:c}):this.t(`letter.at-start`);return a===n.length?this.t(`letter.says-end`,{before:l,count:n.length+1}):s?this.t(`letter.says-full`,{before:l,char:o,count:r.blockSize}):this.t(`letter.says-next`,{before:l,char:o})}#n(e,t,n){let r={ArrowLeft:t-1,ArrowRight:t+1,Home:0,End:n}[e.key];r===void 0||e.altKey||e.ctrlKey||e.metaKey||e.composedPath()[0].closest(`details`)||(e.preventDefault(),this.store.letterTraced(Math.max(0,Math.min(n,r))),this.#i())}#r(e,t,n){e<t?this.store.letterTraced(e+1):this.store.nameTraced(n.index+1)}async#i(){let e=this.find(`.letters :focus`);await this.host.updateComplete,e&&this.find(`.letters .current`)?.focus()}};function Bn(e,{text:t,known:n}){let r=[...t].length+(n?2:0),i=R` <span class="mark" aria-hidden="true">\u2713</span><span class="spoken">${e(`names.known`)}</span>`;return R`<span class="fit" .style=${`--letters: ${Math.max(r,1)}`}>${t||`\u00b7`}${n?i:z}</span>`}var Vn={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1},Hn=class extends H{static id=`names`;static styles=o`
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
`;current=0;render(){let{t:e}=this,{names:t=[]}=this.state.seen,n=this.host.session.shows(`letter`)||this.host.session.shows(`cache`);return R`
<ol aria-label=${e(`names.label`)} @keydown=${this.#n}>
${t.map((e,t)=>this.#e(e,t,n))}
</ol>
<p class="note">${e(`names.note`,{count:t.length})} ${n?e(`names.press`):``}</p>
`}#e(e,t,n){let r=Bn(this.t,e);return R`
<li part="name" class=${e.known?`known`:`new`}>
${n?R`<button tabindex=${t===this.current?0:-1} @focus=${()=>this.set({current:t})} @click=${()=>this.#t(t)}>${r}</button>`:r}
</li>
`}#t(e){this.store.nameTraced(e),this.host.session.reveal(`letter`)}#n=e=>{let t=Vn[e.key];if(!t)return;e.preventDefault();let n=this.state.seen.names?.length??1;this.current=(this.current+t+n)%n,this.find(`li:nth-child(${this.current+1}) button`)?.focus()}},Un=e=>e.slice(e.indexOf(`.`)+1),Wn=e=>Number(e.match(/^layer(\d+)\./)?.[1]??-1),Gn=(e,t)=>qn(e,`matrix.${Un(t)}`,t),Kn=(e,{op:t,name:n})=>t===`linear`?Gn(e,n):qn(e,`op.${t}`,t),qn=(e,t,n)=>e.has(t)?e(t):n,Jn=[`data`,`grad`,`adamM`,`adamV`],Yn=[],Xn=class extends H{static id=`parameters`;static styles=o`
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
`;static request=e=>({parameters:Zn(e)});pointed=null;render(){let{t:e,state:t}=this,{parameters:n=[]}=t.seen,{vocab:r,config:i}=t.model??{vocab:Yn},a=i?.nEmbd??16,o=_t(n.map(({data:e})=>e)),s=n.some(({name:e})=>Wn(e)>0);return R`
<div class="line">
<h3>${e(`parameters.title`)}</h3>
<fieldset>
<legend class="spoken">${e(`parameters.choose`)}</legend>
${Jn.map(e=>this.#e(e))}
</fieldset>
</div>
<div class="matrices" .style=${`--width: ${a}; --vocab: ${r.length+1}`}>
${$n(n).map((t,n,r)=>R`
${s&&Wn(t.name)!==Wn(r[n-1]?.name??``)?R`<p class="small layer">${e(`parameters.layer`,{layer:Wn(t.name)})}</p>`:z}
${this.#t(t,o,a)}
`)}
</div>
<div class="under">
${dn(e,o,Zn(t)===`adamV`)}
<p class="told" aria-live="polite">${this.#n(n,r,a)}</p>
</div>
`}#e(e){let t=this.state.viewedStep!==null;return R`
<label>
<input
type="radio" name="kind" .checked=${e===Zn(this.state)} ?disabled=${t&&e!==`data`}
@change=${()=>this.store.set({kind:e})}
>${this.t(`parameters.${e}`)}
</label>
`}#t(e,t,n){let{t:r,pointed:i}=this,a=K(e,n),{name:o,shape:s}=e,c=Gn(r,o);return R`
<figure .style=${`--rows: ${a.rows}; --columns: ${a.columns}`}>
<figcaption>${`${c}\n${Un(o)} \u00b7 ${s.join(`\u00d7`)}`}</figcaption>
${rn(this.host,{cells:a,max:t,label:r(`parameters.picture`,{plain:c,name:o,rows:s[0],columns:s[1]}),kind:r(`matrix.kind`),cursor:i?.name===o?i:null,onCell:e=>this.set({pointed:e&&{name:o,...e}})})}
</figure>
`}#n(e,t,n){let{t:r,state:i,pointed:a}=this,o=e.find(({name:e})=>e===a?.name);if(!o||!a){if(i.viewedStep!==null)return r(`parameters.only-values`);let t=e.reduce((e,{data:t})=>e+t.length,0);return`${r(`parameters.about-${i.kind}`)} ${t?r(`parameters.count`,{count:t}):``}`}let{row:s,column:c}=a,[l,u]=Qn(o,n)?[s,c]:[c,s],{name:d}=o,f=d===`wte`||d===`lm_head`;return r.parts(`parameters.cell`,{plain:Gn(r,d),row:f?`\u201c${Yt(t[l])}\u201d`:r(`parameters.row`,{row:l}),column:u,value:R`<b>${r.number(K(o,n).value(s,c))}</b>`})}},Zn=({kind:e,viewedStep:t})=>t===null?e:`data`,Qn=({shape:e},t)=>e[0]===t;function K(e,t){let{data:n,shape:r}=e,[i,a]=r;return Qn(e,t)?{rows:i,columns:a,value:(e,t)=>n[e*a+t],from:[n]}:{rows:a,columns:i,value:(e,t)=>n[t*a+e],from:[n]}}function $n(e){let t=({name:e})=>e===`lm_head`;return[...e.filter(e=>!t(e)),...e.filter(t)]}function er(e,t){let n={isOver:!1,setOver(t){n.isOver=t,e.set({})},onDragOver(e){e.preventDefault(),n.isOver||n.setOver(!0)},onDragLeave:()=>n.setOver(!1),onDrop(e){e.preventDefault(),n.setOver(!1),t(e.dataTransfer)}};return n}var tr=150,nr=2e4,rr=o`
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
`,ir=class{#e;#t=``;#n=0;#r=null;#i=null;#a=!1;#o;#s;constructor(e){this.#s=e,this.#o=er(e,e=>{let[t]=e?.files??[];t?this.#f(t):this.#p(e?.getData(`text/plain`)??``)})}render(){let{t:e,state:t,store:n}=this.#s;t.settings.blockSize!==this.#n&&(this.#n=t.settings.blockSize,this.#t&&this.#g());let r=this.#r,i=r&&!r.refusal&&r.text!==t.own?.text;return R`
<div
class="list-input ${this.#o.isOver?`over`:``}" ?hidden=${t.list!==`own`}
@dragover=${this.#o.onDragOver} @dragleave=${this.#o.onDragLeave} @drop=${this.#o.onDrop}
>
<textarea
aria-label=${e(`list.label`)} aria-describedby="list-says" autocapitalize="off" spellcheck="false"
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
`}#l=({target:e})=>{clearTimeout(this.#e),this.#e=setTimeout(()=>this.#m(e.value),tr)};#u=e=>{let t=e.clipboardData?.getData(`text/plain`)??``;t.length<=nr||(e.preventDefault(),this.#p(t))};#d=({target:e})=>{let[t]=e.files??[];t&&this.#f(t),e.value=``};async#f(e){let{name:t,size:n}=e;if(n>5e6)return this.#h({key:`list.file-too-large`,slots:{name:t,size:n,max:Mt}});try{this.#p(await e.text())}catch{this.#h({key:`list.file-unreadable`,slots:{name:t}})}}#p(e){clearTimeout(this.#e);let t=this.#s.find(`textarea`);t.value=e.length>nr?``:e,this.#m(e)}#m(e){if(this.#a=e.length>nr,e.length>5e6)return this.#t=``,this.#r=null,this.#h({key:`list.too-large`,slots:{max:Mt}});this.#i=null,this.#t=e,this.#g()}#h(e){this.#i=e,this.#s.set({})}async#g(){let e=this.#t;this.#r=null,this.#s.set({});let t=e?await Wt(Pt(e,this.#n)):null;e===this.#t&&(this.#r=t,this.#s.set({}))}};function ar(e,{choices:t,min:n=0,max:r=0,fractional:i,maxLength:a}){if(t)return e(`range.choices`,{choices:t.join(`, `)});if(a!==void 0)return e(`range.text`,{count:a});let o=r>=2**53-1?`2^53 \u2212 1`:e.count(r);return e(i?`range.number`:`range.whole`,{min:String(n),max:o})}var or=class extends H{static id=`settings`;static live=!1;static styles=o`
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
margin: 0;
}
${rr}
@container (max-width: 960px) {
.grid {
grid-template-columns: minmax(0, 1fr);
}
}
`;misfit=null;#e=new ir(this);render(){let{state:e}=this;return R`
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
${Oe.map(n=>R`<option value=${n} .selected=${n===e}>${t(`list.${n}`)}</option>`)}
</select>
</label>
<p class="hint">${t(`list.${e}-source`)}</p>
${this.#e.render()}
`}#n({settings:e}){let{t,misfit:n}=this;return R`
<h3>${t(`settings.model-title`)} <span class="term">${t(`settings.model-term`)}</span></h3>
<div class="fields">
${Me.map(n=>R`
<label>
<span>${t(`option.${n.key}`)} <span class="term">\u00b7 ${n.term}</span></span>
${n.choices?this.#r(n,e):this.#i(n,e)}
</label>
`)}
</div>
<p class="hint misfit" role="status">
${n?t(`settings.misfit`,{name:t(`option.${n.key}`),range:ar(t,n)}):z}
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
`}#o(e){let{t}=this,{settings:n,model:r,own:i,list:a,made:o}=e,s=tt(e),c=a!==`own`||i!==null,l=a===o?.list?r?.vocab.length:a===`own`?i?.letters:void 0;return R`
<div class="end">
<button class="apply ${s?`primary`:``}" ?disabled=${!s||!c} @click=${this.#s}>
${t(`settings.apply`)}
</button>
<p class="hint" role="status">
${l?t(`settings.params`,{count:Ue(n,l)}):z}
${t(c?s?`settings.restart-needed`:`settings.live`:`settings.list-first`)}
</p>
</div>
`}#s=()=>{this.host.session.reveal(`train`),this.trainer.reset()};#c(e,t){let n=Re(e,t);this.set({misfit:n?null:e}),n&&this.#l(e.key,t)}#l(e,t){this.store.settingsChanged({[e]:t})}},sr=30,cr=7,lr=64,ur=350,dr=3,fr=class extends H{static id=`tape`;static styles=o`
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
.graph {
--room: ${lr}px;
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
height: ${sr}px;
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
${r.length===0?R`<p class="note">${e(`tape.empty`)}</p>`:this.#t(r)}
`}#t(e){let{t,playing:n}=this,r=Math.min(this.reached,e.length-1),i=e.length*sr;return R`
<div class="line">
<button class="play" @click=${()=>n?this.#s():this.#o(e)}>
${t(n?`tape.stop`:`tape.play`)}
</button>
<label>
${t(`tape.reach`)}
<input
class="reach" type="range" min="0" max=${e.length-1} .value=${String(e.length-1-r)}
aria-valuetext=${`${r}, ${Kn(t,e[r])}`}
@input=${({target:t})=>this.#a(e.length-1-t.valueAsNumber)}
>
</label>
</div>
<div class="graph" role="region" tabindex="0" aria-label=${t(`tape.region`)}>
<svg aria-hidden="true" viewBox="0 0 ${lr} ${i}" preserveAspectRatio="none" .style=${`height: ${i}px`}>${e.flatMap((e,t)=>pr(e,t,r))}</svg>
<ol>${e.map((e,t)=>this.#n(e,t,r))}</ol>
</div>
<p class="note says" role="status">${this.#i(e,r)}</p>
`}#n(e,t,n){let{t:r}=this,{op:i,shape:a,inputs:o,gradNorm:s}=e,c=o.filter(e=>typeof e==`string`),l=t>=n,u=R`<span class="spoken">${r(`tape.gradient`)} </span>${r.number(s)}`;return R`
<li class=${t===n?`here`:``}>
<span class="index">${t}</span>
<span class="plain">${Kn(r,e)}</span>
<span class="term">${[i,...c].join(` `)}</span>
<span class="shape">${a.join(`\u00d7`)}</span>
<span class="bar" .style=${`--length: ${l?this.#r(s):0}`}></span>
<span class="figure">${l?u:`\u00b7`}</span>
</li>
`}#r(e){let t=(this.state.seen.tape??[]).map(({gradNorm:e})=>e);return e>0?Math.max(.02,1+Math.log10(e/Math.max(...t))/dr).toFixed(3):0}#i(e,t){let{t:n}=this,r=e[t];if(t===e.length-1)return n(`tape.says-loss`,{loss:n.number(r.valueNorm),name:this.state.trainedOn});let i=r.inputs.map(t=>typeof t==`string`?t:`${t} (${Kn(n,e[t])})`);return n(`tape.says-node`,{index:t,name:Kn(n,r),inputs:i.join(n(`tape.and`))})}#a(e){this.#s(),this.set({reached:e})}#o(e){this.set({playing:!0,reached:e.length-1}),this.#e=setInterval(()=>{this.reached===0?this.#s():this.set({reached:this.reached-1})},ur)}#s(){clearInterval(this.#e),this.set({playing:!1})}disconnected(){this.#s()}};function pr({inputs:e},t,n){return e.filter(e=>typeof e==`number`).map(e=>{let[r,i]=[(e+.5)*sr,(t+.5)*sr],a=Math.min(56,(t-e-1)*cr+(t-e>1?8:0));return ce`<path
class=${e>=n?`reached`:``}
d="M${60} ${r} C${60-a*1.3} ${r} ${60-a*1.3} ${i} ${60} ${i}"
/>`})}var mr=[.1,.5,1,2],hr=o`
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
display: grid;
grid-template-columns: repeat(2, minmax(0, 1fr));
column-gap: calc(4 * var(--space));
}
}
`;function gr(e,t,n){let r=({names:t},n,r)=>R`
<div class=${n}>
<h3>${r}</h3>
<ol>${t.map(t=>R`<li class=${t.known?`known`:`new`}>${Bn(e,t)}</li>`)}</ol>
</div>
`,i=e(`temperature.yours`,{temperature:e.temperature(t.temperature)});return R`
<div class="comparison" part="comparison">
${r({...t,names:t.names.slice(0,6)},`own`,i)}
${n.map(t=>r(t,`fixed`,`T = ${e.fixed(t.temperature,1)}`))}
</div>
`}var{min:_r,max:vr}=Ne(`temperature`),yr=class extends H{static id=`temperature`;static styles=o`
${hr}
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
`;static request=()=>({comparison:{temperatures:mr,count:6}});render(){let{t:e}=this,{temperature:t,prefix:n,seen:r}=this.state,i=Qt(e,this.state,`prefix`);return R`
<div class="sampling" part="sampling">
<div class="slider">
<label for="temperature">${e(`option.temperature`)}</label>
<span class="track">
<span aria-hidden="true">${e(`temperature.predictable`)}</span>
<input
id="temperature" type="range" min=${_r??0} max=${vr??0} step="0.05" .value=${String(t)}
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
type="text" id="prefix" autocomplete="off" autocapitalize="off" spellcheck="false"
placeholder=${e(`temperature.any-prefix`)} aria-describedby="prefix-hint" .value=${n}
@input=${({target:e})=>this.store.set({prefix:ke(e.value)})}
>
</label>
<p class="hint" id="prefix-hint" role="status" ?hidden=${!i}>${i}</p>
</div>
${gr(e,{temperature:t,names:r.names??[]},r.comparison??[])}
`}},{I:br}=xe,xr=e=>e.strings===void 0,Sr=(e,t)=>{
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
let n=e._$AN;if(n===void 0)return!1;for(let e of n)e._$AO?.(t,!1),Sr(e,t);return!0},Cr=e=>{let t,n;do{if((t=e._$AM)===void 0)break;n=t._$AN,n.delete(e),e=t}while(n?.size===0)},wr=e=>{for(let t;t=e._$AM;e=t){let n=t._$AN;if(n===void 0)t._$AN=n=new Set;else if(n.has(e))break;n.add(e),Dr(t)}};function Tr(e){this._$AN===void 0?this._$AM=e:(Cr(this),this._$AM=e,wr(this))}function Er(e,t=!1,n=0){let r=this._$AH,i=this._$AN;if(i!==void 0&&i.size!==0){if(t){if(Array.isArray(r))for(let e=n;e<r.length;e++)Sr(r[e],!1),Cr(r[e]);else r!=null&&(Sr(r,!1),Cr(r))}else Sr(this,e)}}var Dr=e=>{e.type==$t.CHILD&&(e._$AP??=Er,e._$AQ??=Tr)},Or=class extends tn{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,t,n){super._$AT(e,t,n),wr(this),this.isConnected=e._$AU}_$AO(e,t=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),t&&(Sr(this,e),Cr(this))}setValue(e){if(xr(this._$Ct))this._$Ct._$AI(e,this);else{let t=[...this._$Ct._$AH];t[this._$Ci]=e,this._$Ct._$AI(t,this,0)}}disconnected(){}reconnected(){}},kr=new WeakMap,Ar=en(class extends Or{render(e){
/**
* @license
* Copyright 2020 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
return z}update(e,[t]){let n=t!==this.G;return n&&this.rt(void 0),(n||this.lt!==this.ct)&&(this.G=t,this.ht=e.options?.host,this.rt(this.ct=e.element)),z}rt(e){if(this.G!==void 0){if(this.isConnected||(e=void 0),typeof this.G==`function`){let t=this.ht??globalThis,n=kr.get(t);n===void 0&&(n=new WeakMap,kr.set(t,n)),n.get(this.G)!==void 0&&this.G.call(this.ht,void 0),n.set(this.G,e),e!==void 0&&this.G.call(this.ht,e)}else this.G.value=e}}get lt(){return typeof this.G==`function`?kr.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}}),jr=`.uplot,.uplot *,.uplot :before,.uplot :after{box-sizing:border-box}.uplot{width:min-content;font-family:system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,Noto Sans,sans-serif,Apple Color Emoji,Segoe UI Emoji,Segoe UI Symbol,Noto Color Emoji;line-height:1.5}.u-title{text-align:center;font-size:18px;font-weight:700}.u-wrap{-webkit-user-select:none;user-select:none;position:relative}.u-over,.u-under{position:absolute}.u-under{overflow:hidden}.uplot canvas{width:100%;height:100%;display:block;position:relative}.u-axis{position:absolute}.u-legend{text-align:center;margin:auto;font-size:14px}.u-inline{display:block}.u-inline *{display:inline-block}.u-inline tr{margin-right:16px}.u-legend th{font-weight:600}.u-legend th>*{vertical-align:middle;display:inline-block}.u-legend .u-marker{width:1em;height:1em;margin-right:4px;background-clip:padding-box!important}.u-inline.u-live th:after{content:":";vertical-align:middle}.u-inline:not(.u-live) .u-value{display:none}.u-series>*{padding:4px}.u-series th{cursor:pointer}.u-legend .u-off>*{opacity:.3}.u-select{pointer-events:none;background:#00000012;position:absolute}.u-cursor-x,.u-cursor-y{pointer-events:none;will-change:transform;position:absolute;top:0;left:0}.u-hz .u-cursor-x,.u-vt .u-cursor-y{border-right:1px dashed #607d8b;height:100%}.u-hz .u-cursor-y,.u-vt .u-cursor-x{border-bottom:1px dashed #607d8b;width:100%}.u-cursor-pt{pointer-events:none;will-change:transform;border:0 solid;border-radius:50%;position:absolute;top:0;left:0;background-clip:padding-box!important}.u-axis.u-off,.u-select.u-off,.u-cursor-x.u-off,.u-cursor-y.u-off,.u-cursor-pt.u-off{display:none}`,Mr=!0,Nr=`uplot`,Pr=`u-hz`,Fr=`u-vt`,Ir=`u-title`,Lr=`u-wrap`,Rr=`u-under`,zr=`u-over`,Br=`u-axis`,Vr=`u-off`,Hr=`u-select`,Ur=`u-cursor-x`,Wr=`u-cursor-y`,Gr=`u-cursor-pt`,Kr=`u-legend`,qr=`u-live`,Jr=`u-inline`,Yr=`u-series`,Xr=`u-marker`,Zr=`u-label`,Qr=`u-value`,$r=`width`,ei=`height`,ti=`top`,ni=`bottom`,ri=`left`,ii=`right`,ai=`#000`,oi=`#0000`,si=`mousemove`,ci=`mousedown`,li=`mouseup`,ui=`mouseenter`,di=`mouseleave`,fi=`dblclick`,pi=`resize`,mi=`scroll`,hi=`change`,gi=`dppxchange`,_i=`--`,vi=typeof window<`u`,yi=vi?document:null,bi=vi?window:null,q,xi
/*!
* Copyright (c) 2025, Leon Sorokin
* All rights reserved. (MIT Licensed)
*
* uPlot.js (\u03bcPlot)
* A small, fast chart for time series, lines, areas, ohlc & bars
* https://github.com/leeoniya/uPlot (v1.6.32)
*/
;function Si(){let e=devicePixelRatio;q!=e&&(q=e,xi&&Ii(hi,xi,Si),xi=matchMedia(`(min-resolution: ${q-.001}dppx) and (max-resolution: ${q+.001}dppx)`),Fi(hi,xi,Si),bi.dispatchEvent(new CustomEvent(gi)))}function Ci(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function wi(e,t){let n=e.classList;n.contains(t)&&n.remove(t)}function J(e,t,n){e.style[t]=n+`px`}function Ti(e,t,n,r){let i=yi.createElement(e);return t!=null&&Ci(i,t),n?.insertBefore(i,r),i}function Ei(e,t){return Ti(`div`,e,t)}var Di=new WeakMap;function Oi(e,t,n,r,i){let a=`translate(`+t+`px,`+n+`px)`;a!=Di.get(e)&&(e.style.transform=a,Di.set(e,a),t<0||n<0||t>r||n>i?Ci(e,Vr):wi(e,Vr))}var ki=new WeakMap;function Ai(e,t,n){let r=t+n;r!=ki.get(e)&&(ki.set(e,r),e.style.background=t,e.style.borderColor=n)}var ji=new WeakMap;function Mi(e,t,n,r){let i=t+``+n;i!=ji.get(e)&&(ji.set(e,i),e.style.height=n+`px`,e.style.width=t+`px`,e.style.marginLeft=r?-t/2+`px`:0,e.style.marginTop=r?-n/2+`px`:0)}var Ni={passive:!0},Pi={...Ni,capture:!0};function Fi(e,t,n,r){t.addEventListener(e,n,r?Pi:Ni)}function Ii(e,t,n,r){t.removeEventListener(e,n,Ni)}vi&&Si();function Li(e,t,n,r){let i;n||=0,r||=t.length-1;let a=r<=2147483647;for(;r-n>1;)i=a?n+r>>1:ia((n+r)/2),t[i]<e?n=i:r=i;return e-t[n]<=t[r]-e?n:r}function Ri(e){return(t,n,r)=>{let i=-1,a=-1;for(let a=n;a<=r;a++)if(e(t[a])){i=a;break}for(let i=r;i>=n;i--)if(e(t[i])){a=i;break}return[i,a]}}var zi=e=>e!=null,Bi=e=>e!=null&&e>0,Vi=Ri(zi),Hi=Ri(Bi);function Ui(e,t,n,r=0,i=!1){let a=i?Hi:Vi,o=i?Bi:zi;[t,n]=a(e,t,n);let s=e[t],c=e[t];if(t>-1){if(r==1)s=e[t],c=e[n];else if(r==-1)s=e[n],c=e[t];else for(let r=t;r<=n;r++){let t=e[r];o(t)&&(t<s?s=t:t>c&&(c=t))}}return[s??ha,c??-ha]}function Wi(e,t,n,r){let i=ua(e),a=ua(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let o=n==10?da:fa,s=i==1?ia:oa,c=a==1?oa:ia,l=s(o(ra(e))),u=c(o(ra(t))),d=la(n,l),f=la(n,u);return n==10&&(l<0&&(d=Z(d,-l)),u<0&&(f=Z(f,-u))),r||n==2?(e=d*i,t=f*a):(e=ka(e,d),t=Oa(t,f)),[e,t]}function Gi(e,t,n,r){let i=Wi(e,t,n,r);return e==0&&(i[0]=0),t==0&&(i[1]=0),i}var Ki=.1,qi={mode:3,pad:Ki},Ji={pad:0,soft:null,mode:0},Yi={min:Ji,max:Ji};function Xi(e,t,n,r){return Ba(n)?Qi(e,t,n):(Ji.pad=n,Ji.soft=r?0:null,Ji.mode=r?3:0,Qi(e,t,Yi))}function Y(e,t){return e??t}function Zi(e,t,n){for(t=Y(t,0),n=Y(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function Qi(e,t,n){let r=n.min,i=n.max,a=Y(r.pad,0),o=Y(i.pad,0),s=Y(r.hard,-ha),c=Y(i.hard,ha),l=Y(r.soft,ha),u=Y(i.soft,-ha),d=Y(r.mode,0),f=Y(i.mode,0),p=t-e,m=da(p),h=ca(ra(e),ra(t)),g=ra(da(h)-m);(p<1e-24||g>10)&&(p=0,(e==0||t==0)&&(p=1e-24,d==2&&l!=ha&&(a=0),f==2&&u!=-ha&&(o=0)));let _=p||h||1e3,v=la(10,ia(da(_))),y=Z(ka(e-_*(p==0?e==0?.1:1:a),v/10),24),b=e>=l&&(d==1||d==3&&y<=l||d==2&&y>=l)?l:ha,x=ca(s,y<b&&e>=b?b:sa(b,y)),S=Z(Oa(t+_*(p==0?t==0?.1:1:o),v/10),24),C=t<=u&&(f==1||f==3&&S>=u||f==2&&S<=u)?u:-ha,w=sa(c,S>C&&t<=C?C:ca(C,S));return x==w&&x==0&&(w=100),[x,w]}var $i=new Intl.NumberFormat(`en`),ea=e=>$i.format(e),ta=Math,na=ta.PI,ra=ta.abs,ia=ta.floor,aa=ta.round,oa=ta.ceil,sa=ta.min,ca=ta.max,la=ta.pow,ua=ta.sign,da=ta.log10,fa=ta.log2,pa=(e,t=1)=>ta.sinh(e)*t,ma=(e,t=1)=>ta.asinh(e/t),ha=1/0;function ga(e){return(da((e^e>>31)-(e>>31))|0)+1}function _a(e,t,n){return sa(ca(e,t),n)}function va(e){return typeof e==`function`}function X(e){return va(e)?e:()=>e}var ya=()=>{},ba=e=>e,xa=(e,t)=>t,Sa=e=>null,Ca=e=>!0,wa=(e,t)=>e==t,Ta=/\.\d*?(?=9{6,}|0{6,})/gm,Ea=e=>{if(La(e)||Aa.has(e))return e;let t=`${e}`,n=t.match(Ta);if(n==null)return e;let r=n[0].length-1;if(t.indexOf(`e-`)!=-1){let[e,n]=t.split(`e`);return+`${Ea(e)}e${n}`}return Z(e,r)};function Da(e,t){return Ea(Z(Ea(e/t))*t)}function Oa(e,t){return Ea(oa(Ea(e/t))*t)}function ka(e,t){return Ea(ia(Ea(e/t))*t)}function Z(e,t=0){if(La(e))return e;let n=10**t;return aa(e*n*(1+2**-52))/n}var Aa=new Map;function ja(e){return((``+e).split(`.`)[1]||``).length}function Ma(e,t,n,r){let i=[],a=r.map(ja);for(let o=t;o<n;o++){let t=ra(o),n=Z(la(e,o),t);for(let s=0;s<r.length;s++){let c=e==10?+`${r[s]}e${o}`:r[s]*n,l=(o>=0?0:t)+(o>=a[s]?0:a[s]),u=e==10?c:Z(c,l);i.push(u),Aa.set(u,l)}}return i}var Na={},Pa=[],Fa=[null,null],Ia=Array.isArray,La=Number.isInteger,Ra=e=>e===void 0;function za(e){return typeof e==`string`}function Ba(e){let t=!1;if(e!=null){let n=e.constructor;t=n==null||n==Object}return t}function Va(e){return typeof e==`object`&&!!e}var Ha=Object.getPrototypeOf(Uint8Array),Ua=`__proto__`;function Wa(e,t=Ba){let n;if(Ia(e)){let r=e.find(e=>e!=null);if(Ia(r)||t(r)){n=Array(e.length);for(let r=0;r<e.length;r++)n[r]=Wa(e[r],t)}else n=e.slice()}else if(e instanceof Ha)n=e.slice();else if(t(e)){n={};for(let r in e)r!=Ua&&(n[r]=Wa(e[r],t))}else n=e;return n}function Ga(e){let t=arguments;for(let n=1;n<t.length;n++){let r=t[n];for(let t in r)t!=Ua&&(Ba(e[t])?Ga(e[t],Wa(r[t])):e[t]=Wa(r[t]))}return e}var Ka=0,qa=1,Ja=2;function Ya(e,t,n){for(let r=0,i,a=-1;r<t.length;r++){let o=t[r];if(o>a){for(i=o-1;i>=0&&e[i]==null;)e[i--]=null;for(i=o+1;i<n&&e[i]==null;)e[a=i++]=null}}}function Xa(e,t){if($a(e)){let t=e[0].slice();for(let n=1;n<e.length;n++)t.push(...e[n].slice(1));return eo(t[0])||(t=Qa(t)),t}let n=new Set;for(let t=0;t<e.length;t++){let r=e[t][0],i=r.length;for(let e=0;e<i;e++)n.add(r[e])}let r=[Array.from(n).sort((e,t)=>e-t)],i=r[0].length,a=new Map;for(let e=0;e<i;e++)a.set(r[0][e],e);for(let n=0;n<e.length;n++){let o=e[n],s=o[0];for(let e=1;e<o.length;e++){let c=o[e],l=Array(i).fill(void 0),u=t?t[n][e]:qa,d=[];for(let e=0;e<c.length;e++){let t=c[e],n=a.get(s[e]);t===null?u!=Ka&&(l[n]=t,u==Ja&&d.push(n)):l[n]=t}Ya(l,d,i),r.push(l)}}return r}var Za=typeof queueMicrotask>`u`?e=>Promise.resolve().then(e):queueMicrotask;function Qa(e){let t=e[0],n=t.length,r=Array(n);for(let e=0;e<r.length;e++)r[e]=e;r.sort((e,n)=>t[e]-t[n]);let i=[];for(let t=0;t<e.length;t++){let a=e[t],o=Array(n);for(let e=0;e<n;e++)o[e]=a[r[e]];i.push(o)}return i}function $a(e){let t=e[0][0],n=t.length;for(let r=1;r<e.length;r++){let i=e[r][0];if(i.length!=n)return!1;if(i!=t){for(let e=0;e<n;e++)if(i[e]!=t[e])return!1}}return!0}function eo(e,t=100){let n=e.length;if(n<=1)return!0;let r=0,i=n-1;for(;r<=i&&e[r]==null;)r++;for(;i>=r&&e[i]==null;)i--;if(i<=r)return!0;let a=ca(1,ia((i-r+1)/t));for(let t=e[r],n=r+a;n<=i;n+=a){let r=e[n];if(r!=null){if(r<=t)return!1;t=r}}return!0}var to=[`January`,`February`,`March`,`April`,`May`,`June`,`July`,`August`,`September`,`October`,`November`,`December`],no=[`Sunday`,`Monday`,`Tuesday`,`Wednesday`,`Thursday`,`Friday`,`Saturday`];function ro(e){return e.slice(0,3)}var io=no.map(ro),ao={MMMM:to,MMM:to.map(ro),WWWW:no,WWW:io};function oo(e){return(e<10?`0`:``)+e}function so(e){return(e<10?`00`:e<100?`0`:``)+e}var co={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+``).slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>oo(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>oo(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>oo(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?`PM`:`AM`,aa:e=>e.getHours()>=12?`pm`:`am`,a:e=>e.getHours()>=12?`p`:`a`,mm:e=>oo(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>oo(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>so(e.getMilliseconds())};function lo(e,t){t||=ao;let n=[],r=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=r.exec(e);)n.push(i[0][0]==`{`?co[i[1]]:i[0]);return e=>{let r=``;for(let i=0;i<n.length;i++)r+=typeof n[i]==`string`?n[i]:n[i](e,t);return r}}var uo=new Intl.DateTimeFormat().resolvedOptions().timeZone;function fo(e,t){let n;return t==`UTC`||t==`Etc/UTC`?n=new Date(+e+e.getTimezoneOffset()*6e4):t==uo?n=e:(n=new Date(e.toLocaleString(`en-US`,{timeZone:t})),n.setMilliseconds(e.getMilliseconds())),n}var po=e=>e%1==0,mo=[1,2,2.5,5],ho=Ma(10,-32,0,mo),go=Ma(10,0,32,mo),_o=go.filter(po),vo=ho.concat(go),yo=`
`,bo=`{YYYY}`,xo=yo+bo,So=`{M}/{D}`,Co=yo+So,wo=Co+`/{YY}`,To=`{aa}`,Eo=`{h}:{mm}`+To,Do=yo+Eo,Oo=`:{ss}`,Q=null;function ko(e){let t=e*1e3,n=t*60,r=n*60,i=r*24,a=i*30,o=i*365,s=(e==1?Ma(10,0,3,mo).filter(po):Ma(10,-3,0,mo)).concat([t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,r,r*2,r*3,r*4,r*6,r*8,r*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,a,a*2,a*3,a*4,a*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),c=[[o,bo,Q,Q,Q,Q,Q,Q,1],[i*28,`{MMM}`,xo,Q,Q,Q,Q,Q,1],[i,So,xo,Q,Q,Q,Q,Q,1],[r,`{h}`+To,wo,Q,Co,Q,Q,Q,1],[n,Eo,wo,Q,Co,Q,Q,Q,1],[t,Oo,wo+` `+Eo,Q,Co+` `+Eo,Q,Do,Q,1],[e,Oo+`.{fff}`,wo+` `+Eo,Q,Co+` `+Eo,Q,Do,Q,1]];function l(t){return(s,c,l,u,d,f)=>{let p=[],m=d>=o,h=d>=a&&d<o,g=t(l),_=Z(g*e,3),v=zo(g.getFullYear(),m?0:g.getMonth(),h||m?1:g.getDate()),y=Z(v*e,3);if(h||m){let n=h?d/a:0,r=m?d/o:0,i=_==y?_:Z(zo(v.getFullYear()+r,v.getMonth()+n,1)*e,3),s=new Date(aa(i/e)),c=s.getFullYear(),l=s.getMonth();for(let a=0;i<=u;a++){let o=zo(c+r*a,l+n*a,1),s=o-t(Z(o*e,3));i=Z((+o+s)*e,3),i<=u&&p.push(i)}}else{let a=d>=i?i:d,o=y+(ia(l)-ia(_))+Oa(_-y,a);p.push(o);let m=t(o),h=m.getHours()+m.getMinutes()/n+m.getSeconds()/r,g=d/r,v=f/s.axes[c]._space;for(;o=Z(o+d,e==1?0:3),!(o>u);)if(g>1){let e=ia(Z(h+g,6))%24,n=t(o).getHours()-e;n>1&&(n=-1),o-=n*r,h=(h+g)%24;let i=p[p.length-1];Z((o-i)/d,3)*v>=.7&&p.push(o)}else p.push(o)}return p}}return[s,c,l]}var[Ao,jo,Mo]=ko(1),[No,Po,Fo]=ko(.001);Ma(2,-53,53,[1]);function Io(e,t){return e.map(e=>e.map((n,r)=>r==0||r==8||n==null?n:t(r==1||e[8]==0?n:e[1]+n)))}function Lo(e,t){return(n,r,i,a,o)=>{let s=t.find(e=>o>=e[0])||t[t.length-1],c,l,u,d,f,p;return r.map(t=>{let n=e(t),r=n.getFullYear(),i=n.getMonth(),a=n.getDate(),o=n.getHours(),m=n.getMinutes(),h=n.getSeconds(),g=r!=c&&s[2]||i!=l&&s[3]||a!=u&&s[4]||o!=d&&s[5]||m!=f&&s[6]||h!=p&&s[7]||s[1];return c=r,l=i,u=a,d=o,f=m,p=h,g(n)})}}function Ro(e,t){let n=lo(t);return(t,r,i,a,o)=>r.map(t=>n(e(t)))}function zo(e,t,n){return new Date(e,t,n)}function Bo(e,t){return t(e)}var Vo=`{YYYY}-{MM}-{DD} {h}:{mm}{aa}`;function Ho(e,t){return(n,r,i,a)=>a==null?_i:t(e(r))}function Uo(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function Wo(e,t){return e.series[t].fill(e,t)}var Go={show:!0,live:!0,isolate:!1,mount:ya,markers:{show:!0,width:2,stroke:Uo,fill:Wo,dash:`solid`},idx:null,idxs:null,values:[]};function Ko(e,t){let n=e.cursor.points,r=Ei(),i=n.size(e,t);J(r,$r,i),J(r,ei,i);let a=i/-2;J(r,`marginLeft`,a),J(r,`marginTop`,a);let o=n.width(e,t,i);return o&&J(r,`borderWidth`,o),r}function qo(e,t){let n=e.series[t].points;return n._fill||n._stroke}function Jo(e,t){let n=e.series[t].points;return n._stroke||n._fill}function Yo(e,t){return e.series[t].points.size}var Xo=[0,0];function Zo(e,t,n){return Xo[0]=t,Xo[1]=n,Xo}function Qo(e,t,n,r=!0){return e=>{e.button!=0||r&&e.target!=t||n(e)}}function $o(e,t,n,r=!0){return e=>{r&&e.target!=t||n(e)}}var es={show:!0,x:!0,y:!0,lock:!1,move:Zo,points:{one:!1,show:Ko,size:Yo,width:0,stroke:Jo,fill:qo},bind:{mousedown:Qo,mouseup:Qo,click:Qo,dblclick:Qo,mousemove:$o,mouseleave:$o,mouseenter:$o},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,r,i)=>r-i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},ts={show:!0,stroke:`rgba(0,0,0,0.07)`,width:2},ns=Ga({},ts,{filter:xa}),rs=Ga({},ns,{size:10}),is=Ga({},ts,{show:!1}),as=`12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"`,os=`bold `+as,ss=1.5,cs={show:!0,scale:`x`,stroke:ai,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:os,side:2,grid:ns,ticks:rs,border:is,font:as,lineGap:ss,rotate:0},ls=`Value`,us=`Time`,ds={show:!0,scale:`x`,auto:!1,sorted:1,min:ha,max:-1/0,idxs:[]};function fs(e,t,n,r,i){return t.map(e=>e==null?``:ea(e))}function ps(e,t,n,r,i,a,o){let s=[],c=Aa.get(i)||0;n=o?n:Z(Oa(n,i),c);for(let e=n;e<=r;e=Z(e+i,c))s.push(Object.is(e,-0)?0:e);return s}function ms(e,t,n,r,i,a,o){let s=[],c=e.scales[e.axes[t].scale].log;i=la(c,ia((c==10?da:fa)(n))),c==10&&(i=vo[Li(i,vo)]);let l=n,u=i*c;c==10&&(u=vo[Li(u,vo)]);do s.push(l),l+=i,c==10&&!Aa.has(l)&&(l=Z(l,Aa.get(i))),l>=u&&(i=l,u=i*c,c==10&&(u=vo[Li(u,vo)]));while(l<=r);return s}function hs(e,t,n,r,i,a,o){let s=e.scales[e.axes[t].scale].asinh,c=r>s?ms(e,t,ca(s,n),r,i):[s],l=r>=0&&n<=0?[0]:[];return(n<-s?ms(e,t,ca(s,-r),-n,i):[s]).reverse().map(e=>-e).concat(l,c)}var gs=/./,_s=/[12357]/,vs=/[125]/,ys=/1/,bs=(e,t,n,r)=>e.map((e,i)=>t==4&&e==0||i%r==0&&n.test(e.toExponential()[+(e<0)])?e:null);function xs(e,t,n,r,i){let a=e.axes[n],o=a.scale,s=e.scales[o],c=e.valToPos,l=a._space,u=c(10,o),d=c(9,o)-u>=l?gs:c(7,o)-u>=l?_s:c(5,o)-u>=l?vs:ys;if(d==ys){let e=ra(c(1,o)-u);if(e<l)return bs(t.slice().reverse(),s.distr,d,oa(l/e)).reverse()}return bs(t,s.distr,d,1)}function Ss(e,t,n,r,i){let a=e.axes[n],o=a.scale,s=a._space,c=e.valToPos,l=ra(c(1,o)-c(2,o));return l<s?bs(t.slice().reverse(),3,gs,oa(s/l)).reverse():t}function Cs(e,t,n,r){return r==null?_i:t==null?``:ea(t)}var ws={show:!0,scale:`y`,stroke:ai,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:os,side:3,grid:ns,ticks:rs,border:is,font:as,lineGap:ss,rotate:0};function Ts(e,t){return Z((3+(e||1)*2)*t,3)}function Es(e,t){let{scale:n,idxs:r}=e.series[0],i=e._data[0],a=e.valToPos(i[r[0]],n,!0),o=ra(e.valToPos(i[r[1]],n,!0)-a)/(e.series[t].points.space*q);return r[1]-r[0]<=o}var Ds={scale:null,auto:!0,sorted:0,min:ha,max:-1/0},Os=(e,t,n,r,i)=>i,ks={show:!0,auto:!0,sorted:0,gaps:Os,alpha:1,facets:[Ga({},Ds,{scale:`x`}),Ga({},Ds,{scale:`y`})]},As={scale:`y`,auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Os,alpha:1,points:{show:Es,filter:null},values:null,min:ha,max:-1/0,idxs:[],path:null,clip:null};function js(e,t,n,r,i){return n/10}var Ms={time:Mr,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Ns=Ga({},Ms,{time:!1,ori:1}),Ps={};function Fs(e,t){let n=Ps[e];return n||(n={key:e,plots:[],sub(e){n.plots.push(e)},unsub(e){n.plots=n.plots.filter(t=>t!=e)},pub(e,t,r,i,a,o,s){for(let c=0;c<n.plots.length;c++)n.plots[c]!=t&&n.plots[c].pub(e,t,r,i,a,o,s)}},e!=null&&(Ps[e]=n)),n}var Is=1,Ls=2;function Rs(e,t,n){let r=e.mode,i=e.series[t],a=r==2?e._data[t]:e._data,o=e.scales,s=e.bbox,c=a[0],l=r==2?a[1]:a[t],u=r==2?o[i.facets[0].scale]:o[e.series[0].scale],d=r==2?o[i.facets[1].scale]:o[i.scale],f=s.left,p=s.top,m=s.width,h=s.height,g=e.valToPosH,_=e.valToPosV;return u.ori==0?n(i,c,l,u,d,g,_,f,p,m,h,qs,Ys,Zs,$s,tc):n(i,c,l,u,d,_,g,p,f,h,m,Js,Xs,Qs,ec,nc)}function zs(e,t){let n=0,r=0,i=Y(e.bands,Pa);for(let e=0;e<i.length;e++){let a=i[e];a.series[0]==t?n=a.dir:a.series[1]==t&&(a.dir==1?r|=1:r|=2)}return[n,r==1?-1:r==2?1:r==3?2:0]}function Bs(e,t,n,r,i){let a=e.mode,o=e.series[t],s=a==2?o.facets[1].scale:o.scale,c=e.scales[s];return i==-1?c.min:i==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function Vs(e,t,n,r,i,a){return Rs(e,t,(e,t,o,s,c,l,u,d,f,p,m)=>{let h=e.pxRound,g=s.dir*(s.ori==0?1:-1),_=s.ori==0?Ys:Xs,v,y;g==1?(v=n,y=r):(v=r,y=n);let b=h(l(t[v],s,p,d)),x=h(u(o[v],c,m,f)),S=h(l(t[y],s,p,d)),C=h(u(a==1?c.max:c.min,c,m,f)),w=new Path2D(i);return _(w,S,C),_(w,b,C),_(w,b,x),w})}function Hs(e,t,n,r,i,a){let o=null;if(e.length>0){o=new Path2D;let s=t==0?Zs:Qs,c=n;for(let t=0;t<e.length;t++){let n=e[t];if(n[1]>n[0]){let e=n[0]-c;e>0&&s(o,c,r,e,r+a),c=n[1]}}let l=n+i-c;l>0&&s(o,c,r-5,l,r+a+10)}return o}function Us(e,t,n){let r=e[e.length-1];r&&r[0]==t?r[1]=n:e.push([t,n])}function Ws(e,t,n,r,i,a,o){let s=[],c=e.length;for(let l=i==1?n:r;l>=n&&l<=r;l+=i)if(t[l]===null){let u=l,d=l;if(i==1)for(;++l<=r&&t[l]===null;)d=l;else for(;--l>=n&&t[l]===null;)d=l;let f=a(e[u]),p=d==u?f:a(e[d]),m=u-i;f=o<=0&&m>=0&&m<c?a(e[m]):f;let h=d+i;p=o>=0&&h>=0&&h<c?a(e[h]):p,p>=f&&s.push([f,p])}return s}function Gs(e){return e==0?ba:e==1?aa:t=>Da(t,e)}function Ks(e){let t=e==0?qs:Js,n=e==0?(e,t,n,r,i,a)=>{e.arcTo(t,n,r,i,a)}:(e,t,n,r,i,a)=>{e.arcTo(n,t,i,r,a)},r=e==0?(e,t,n,r,i)=>{e.rect(t,n,r,i)}:(e,t,n,r,i)=>{e.rect(n,t,i,r)};return(e,i,a,o,s,c=0,l=0)=>{c==0&&l==0?r(e,i,a,o,s):(c=sa(c,o/2,s/2),l=sa(l,o/2,s/2),t(e,i+c,a),n(e,i+o,a,i+o,a+s,c),n(e,i+o,a+s,i,a+s,l),n(e,i,a+s,i,a,l),n(e,i,a,i+o,a,c),e.closePath())}}var qs=(e,t,n)=>{e.moveTo(t,n)},Js=(e,t,n)=>{e.moveTo(n,t)},Ys=(e,t,n)=>{e.lineTo(t,n)},Xs=(e,t,n)=>{e.lineTo(n,t)},Zs=Ks(0),Qs=Ks(1),$s=(e,t,n,r,i,a)=>{e.arc(t,n,r,i,a)},ec=(e,t,n,r,i,a)=>{e.arc(n,t,r,i,a)},tc=(e,t,n,r,i,a,o)=>{e.bezierCurveTo(t,n,r,i,a,o)},nc=(e,t,n,r,i,a,o)=>{e.bezierCurveTo(n,t,i,r,o,a)};function rc(e){return(e,t,n,r,i)=>Rs(e,t,(t,a,o,s,c,l,u,d,f,p,m)=>{let{pxRound:h,points:g}=t,_,v;s.ori==0?(_=qs,v=$s):(_=Js,v=ec);let y=Z(g.width*q,3),b=(g.size-g.width)/2*q,x=Z(b*2,3),S=new Path2D,C=new Path2D,{left:w,top:T,width:E,height:D}=e.bbox;Zs(C,w-x,T-x,E+x*2,D+x*2);let O=e=>{if(o[e]!=null){let t=h(l(a[e],s,p,d)),n=h(u(o[e],c,m,f));_(S,t+b,n),v(S,t,n,b,0,na*2)}};if(i)i.forEach(O);else for(let e=n;e<=r;e++)O(e);return{stroke:y>0?S:null,fill:S,clip:C,flags:3}})}function ic(e){return(t,n,r,i,a,o)=>{r!=i&&(a!=r&&o!=r&&e(t,n,r),a!=i&&o!=i&&e(t,n,i),e(t,n,o))}}var ac=ic(Ys),oc=ic(Xs);function sc(e){let t=Y(e?.alignGaps,0);return(e,n,r,i)=>Rs(e,n,(a,o,s,c,l,u,d,f,p,m,h)=>{[r,i]=Vi(s,r,i);let g=a.pxRound,_=e=>g(u(e,c,m,f)),v=e=>g(d(e,l,h,p)),y,b;c.ori==0?(y=Ys,b=ac):(y=Xs,b=oc);let x=c.dir*(c.ori==0?1:-1),S={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Is},C=S.stroke,w=!1;if(i-r>=m*4){let t=t=>e.posToVal(t,c.key,!0),n=null,a=null,l,u,d,f=_(o[x==1?r:i]),p=_(o[r]),m=_(o[i]),h=t(x==1?p+1:m-1);for(let e=x==1?r:i;e>=r&&e<=i;e+=x){let r=o[e],i=(x==1?r<h:r>h)?f:_(r),c=s[e];i==f?c==null?c===null&&(w=!0):(u=c,n==null?(y(C,i,v(u)),l=n=a=u):u<n?n=u:u>a&&(a=u)):(n!=null&&b(C,f,v(n),v(a),v(l),v(u)),c==null?(n=a=null,c===null&&(w=!0)):(u=c,y(C,i,v(u)),n=a=l=u),f=i,h=t(f+x))}n!=null&&n!=a&&d!=f&&b(C,f,v(n),v(a),v(l),v(u))}else for(let e=x==1?r:i;e>=r&&e<=i;e+=x){let t=s[e];t===null?w=!0:t!=null&&y(C,_(o[e]),v(t))}let[T,E]=zs(e,n);if(a.fill!=null||T!=0){let t=S.fill=new Path2D(C),s=v(a.fillTo(e,n,a.min,a.max,T)),c=_(o[r]),l=_(o[i]);x==-1&&([l,c]=[c,l]),y(t,l,s),y(t,c,s)}if(!a.spanGaps){let l=[];w&&l.push(...Ws(o,s,r,i,x,_,t)),S.gaps=l=a.gaps(e,n,r,i,l),S.clip=Hs(l,c.ori,f,p,m,h)}return E!=0&&(S.band=E==2?[Vs(e,n,r,i,C,-1),Vs(e,n,r,i,C,1)]:Vs(e,n,r,i,C,E)),S})}function cc(e){let t=Y(e.align,1),n=Y(e.ascDesc,!1),r=Y(e.alignGaps,0),i=Y(e.extend,!1);return(e,a,o,s)=>Rs(e,a,(c,l,u,d,f,p,m,h,g,_,v)=>{[o,s]=Vi(u,o,s);let y=c.pxRound,{left:b,width:x}=e.bbox,S=e=>y(p(e,d,_,h)),C=e=>y(m(e,f,v,g)),w=d.ori==0?Ys:Xs,T={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Is},E=T.stroke,D=d.dir*(d.ori==0?1:-1),O=C(u[D==1?o:s]),k=S(l[D==1?o:s]),ee=k,A=k;i&&t==-1&&(A=b,w(E,A,O)),w(E,k,O);for(let e=D==1?o:s;e>=o&&e<=s;e+=D){let n=u[e];if(n==null)continue;let r=S(l[e]),i=C(n);t==1?w(E,r,O):w(E,ee,i),w(E,r,i),O=i,ee=r}let j=ee;i&&t==1&&(j=b+x,w(E,j,O));let[te,ne]=zs(e,a);if(c.fill!=null||te!=0){let t=T.fill=new Path2D(E),n=C(c.fillTo(e,a,c.min,c.max,te));w(t,j,n),w(t,A,n)}if(!c.spanGaps){let i=[];i.push(...Ws(l,u,o,s,D,S,r));let f=c.width*q/2,p=n||t==1?f:-f,m=n||t==-1?-f:f;i.forEach(e=>{e[0]+=p,e[1]+=m}),T.gaps=i=c.gaps(e,a,o,s,i),T.clip=Hs(i,d.ori,h,g,_,v)}return ne!=0&&(T.band=ne==2?[Vs(e,a,o,s,E,-1),Vs(e,a,o,s,E,1)]:Vs(e,a,o,s,E,ne)),T})}function lc(e,t,n,r,i,a,o=ha){if(e.length>1){let s=null;for(let c=0,l=1/0;c<e.length;c++)if(t[c]!==void 0){if(s!=null){let t=ra(e[c]-e[s]);t<l&&(l=t,o=ra(n(e[c],r,i,a)-n(e[s],r,i,a)))}s=c}}return o}function uc(e){e||=Na;let t=Y(e.size,[.6,ha,1]),n=e.align||0,r=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i==`number`?[i,0]:i;let a=X(i),o=1-t[0],s=Y(t[1],ha),c=Y(t[2],1),l=Y(e.disp,Na),u=Y(e.each,e=>{}),{fill:d,stroke:f}=l;return(e,t,i,p)=>Rs(e,t,(m,h,g,_,v,y,b,x,S,C,w)=>{let T=m.pxRound,E=n,D=r*q,O=s*q,k=c*q,ee,A;_.ori==0?[ee,A]=a(e,t):[A,ee]=a(e,t);let j=_.dir*(_.ori==0?1:-1),te=_.ori==0?Zs:Qs,ne=_.ori==0?u:(e,t,n,r,i,a,o)=>{u(e,t,n,i,r,o,a)},re=Y(e.bands,Pa).find(e=>e.series[0]==t),ie=re==null?0:re.dir,ae=m.fillTo(e,t,m.min,m.max,ie),M=T(b(ae,v,w,S)),N,P,F,I=C,L=T(m.width*q),oe=!1,se=null,R=null,ce=null,le=null;d!=null&&(L==0||f!=null)&&(oe=!0,se=d.values(e,t,i,p),R=new Map,new Set(se).forEach(e=>{e!=null&&R.set(e,new Path2D)}),L>0&&(ce=f.values(e,t,i,p),le=new Map,new Set(ce).forEach(e=>{e!=null&&le.set(e,new Path2D)})));let{x0:z,size:ue}=l;if(z!=null&&ue!=null){E=1,h=z.values(e,t,i,p),z.unit==2&&(h=h.map(t=>e.posToVal(x+t*C,_.key,!0)));let n=ue.values(e,t,i,p);P=ue.unit==2?n[0]*C:y(n[0],_,C,x)-y(0,_,C,x),I=lc(h,g,y,_,C,x,I),F=I-P+D}else I=lc(h,g,y,_,C,x,I),F=I*o+D,P=I-F;F<1&&(F=0),L>=P/2&&(L=0),F<5&&(T=ba);let de=F>0,fe=I-F-(de?L:0);P=T(_a(fe,k,O)),N=(E==0?P/2:E==j?0:P)-E*j*((E==0?D/2:0)+(de?L/2:0));let pe={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},me=oe?null:new Path2D,he=null;if(re!=null)he=e.data[re.series[1]];else{let{y0:n,y1:r}=l;n!=null&&r!=null&&(g=r.values(e,t,i,p),he=n.values(e,t,i,p))}let ge=ee*P,_e=A*P;for(let n=j==1?i:p;n>=i&&n<=p;n+=j){let r=g[n];if(r==null)continue;if(he!=null){let e=he[n]??0;if(r-e==0)continue;M=b(e,v,w,S)}let i=y(_.distr!=2||l!=null?h[n]:n,_,C,x),a=b(Y(r,ae),v,w,S),o=T(i-N),s=T(ca(a,M)),c=T(sa(a,M)),u=s-c;if(r!=null){let i=r<0?_e:ge,a=r<0?ge:_e;oe?(L>0&&ce[n]!=null&&te(le.get(ce[n]),o,c+ia(L/2),P,ca(0,u-L),i,a),se[n]!=null&&te(R.get(se[n]),o,c+ia(L/2),P,ca(0,u-L),i,a)):te(me,o,c+ia(L/2),P,ca(0,u-L),i,a),ne(e,t,n,o-L/2,c,P+L,u)}}return L>0?pe.stroke=oe?le:me:oe||(pe._fill=m.width==0?m._fill:m._stroke??m._fill,pe.width=0),pe.fill=oe?R:me,pe})}function dc(e,t){let n=Y(t?.alignGaps,0);return(t,r,i,a)=>Rs(t,r,(o,s,c,l,u,d,f,p,m,h,g)=>{[i,a]=Vi(c,i,a);let _=o.pxRound,v=e=>_(d(e,l,h,p)),y=e=>_(f(e,u,g,m)),b,x,S;l.ori==0?(b=qs,S=Ys,x=tc):(b=Js,S=Xs,x=nc);let C=l.dir*(l.ori==0?1:-1),w=v(s[C==1?i:a]),T=w,E=[],D=[];for(let e=C==1?i:a;e>=i&&e<=a;e+=C)if(c[e]!=null){let t=s[e],n=v(t);E.push(T=n),D.push(y(c[e]))}let O={stroke:e(E,D,b,S,x,_),fill:null,clip:null,band:null,gaps:null,flags:Is},k=O.stroke,[ee,A]=zs(t,r);if(o.fill!=null||ee!=0){let e=O.fill=new Path2D(k),n=y(o.fillTo(t,r,o.min,o.max,ee));S(e,T,n),S(e,w,n)}if(!o.spanGaps){let e=[];e.push(...Ws(s,c,i,a,C,v,n)),O.gaps=e=o.gaps(t,r,i,a,e),O.clip=Hs(e,l.ori,p,m,h,g)}return A!=0&&(O.band=A==2?[Vs(t,r,i,a,k,-1),Vs(t,r,i,a,k,1)]:Vs(t,r,i,a,k,A)),O})}function fc(e){return dc(pc,e)}function pc(e,t,n,r,i,a){let o=e.length;if(o<2)return null;let s=new Path2D;if(n(s,e[0],t[0]),o==2)r(s,e[1],t[1]);else{let n=Array(o),r=Array(o-1),a=Array(o-1),c=Array(o-1);for(let n=0;n<o-1;n++)a[n]=t[n+1]-t[n],c[n]=e[n+1]-e[n],r[n]=a[n]/c[n];n[0]=r[0];for(let e=1;e<o-1;e++)r[e]===0||r[e-1]===0||r[e-1]>0!=r[e]>0?n[e]=0:(n[e]=3*(c[e-1]+c[e])/((2*c[e]+c[e-1])/r[e-1]+(c[e]+2*c[e-1])/r[e]),isFinite(n[e])||(n[e]=0));n[o-1]=r[o-2];for(let r=0;r<o-1;r++)i(s,e[r]+c[r]/3,t[r]+n[r]*c[r]/3,e[r+1]-c[r]/3,t[r+1]-n[r+1]*c[r]/3,e[r+1],t[r+1])}return s}var mc=new Set;function hc(){for(let e of mc)e.syncRect(!0)}vi&&(Fi(pi,bi,hc),Fi(mi,bi,hc,!0),Fi(gi,bi,()=>{$.pxRatio=q}));var gc=sc(),_c=rc();function vc(e,t,n,r){return(r?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((e,r)=>bc(e,r,t,n))}function yc(e,t){return e.map((e,n)=>n==0?{}:Ga({},t,e))}function bc(e,t,n,r){return Ga({},t==0?n:r,e)}function xc(e,t,n){return t==null?Fa:[t,n]}var Sc=xc;function Cc(e,t,n){return t==null?Fa:Xi(t,n,Ki,!0)}function wc(e,t,n,r){return t==null?Fa:Wi(t,n,e.scales[r].log,!1)}var Tc=wc;function Ec(e,t,n,r){return t==null?Fa:Gi(t,n,e.scales[r].log,!1)}var Dc=Ec;function Oc(e,t,n,r,i){let a=ca(ga(e),ga(t)),o=t-e,s=Li(i/r*o,n);do{let e=n[s],t=r*e/o;if(t>=i&&a+(e<5?Aa.get(e):0)<=17)return[e,t]}while(++s<n.length);return[0,0]}function kc(e){let t,n;return e=e.replace(/(\d+)px/,(e,r)=>(t=aa((n=+r)*q))+`px`),[e,t,n]}function Ac(e){e.show&&[e.font,e.labelFont].forEach(e=>{let t=Z(e[2]*q,1);e[0]=e[0].replace(/[0-9.]+px/,t+`px`),e[1]=t})}function $(e,t,n){let r={mode:Y(e.mode,1)},i=r.mode;function a(e,t,n,r){let i=t.valToPct(e);return r+n*(t.dir==-1?1-i:i)}function o(e,t,n,r){let i=t.valToPct(e);return r+n*(t.dir==-1?i:1-i)}function s(e,t,n,r){return t.ori==0?a(e,t,n,r):o(e,t,n,r)}r.valToPosH=a,r.valToPosV=o;let c=!1;r.status=0;let l=r.root=Ei(Nr);if(e.id!=null&&(l.id=e.id),Ci(l,e.class),e.title){let t=Ei(Ir,l);t.textContent=e.title}let u=Ti(`canvas`),d=r.ctx=u.getContext(`2d`),f=Ei(Lr,l);Fi(`click`,f,e=>{e.target===m&&(U!=tn||W!=nn)&&sn.click(r,e)},!0);let p=r.under=Ei(Rr,f);f.appendChild(u);let m=r.over=Ei(zr,f);e=Wa(e);let h=+Y(e.pxAlign,1),g=Gs(h);(e.plugins||[]).forEach(t=>{t.opts&&(e=t.opts(r,e)||e)});let _=e.ms||.001,v=r.series=i==1?vc(e.series||[],ds,As,!1):yc(e.series||[null],ks),y=r.axes=vc(e.axes||[],cs,ws,!0),b=r.scales={},x=r.bands=e.bands||[];x.forEach(e=>{e.fill=X(e.fill||null),e.dir=Y(e.dir,-1)});let S=i==2?v[1].facets[0].scale:v[0].scale,C={axes:zt,series:Ot},w=(e.drawOrder||[`axes`,`series`]).map(e=>C[e]);function T(e){let t=e.distr==3?t=>da(t>0?t:e.clamp(r,t,e.min,e.max,e.key)):e.distr==4?t=>ma(t,e.asinh):e.distr==100?t=>e.fwd(t):e=>e;return n=>{let r=t(n),{_min:i,_max:a}=e,o=a-i;return(r-i)/o}}function E(t){let n=b[t];if(n==null){let r=(e.scales||Na)[t]||Na;if(r.from!=null){E(r.from);let e=Ga({},b[r.from],r,{key:t});e.valToPct=T(e),b[t]=e}else{n=b[t]=Ga({},t==S?Ms:Ns,r),n.key=t;let e=n.time,a=n.range,o=Ia(a);if((t!=S||i==2&&!e)&&(o&&(a[0]==null||a[1]==null)&&(a={min:a[0]==null?qi:{mode:1,hard:a[0],soft:a[0]},max:a[1]==null?qi:{mode:1,hard:a[1],soft:a[1]}},o=!1),!o&&Ba(a))){let e=a;a=(t,n,r)=>n==null?Fa:Xi(n,r,e)}n.range=X(a||(e?Sc:t==S?n.distr==3?Tc:n.distr==4?Dc:xc:n.distr==3?wc:n.distr==4?Ec:Cc)),n.auto=X(!o&&n.auto),n.clamp=X(n.clamp||js),n._min=n._max=null,n.valToPct=T(n)}}}E(`x`),E(`y`),i==1&&v.forEach(e=>{E(e.scale)}),y.forEach(e=>{E(e.scale)});for(let t in e.scales)E(t);let D=b[S],O=D.distr,k,ee;D.ori==0?(Ci(l,Pr),k=a,ee=o):(Ci(l,Fr),k=o,ee=a);let A={};for(let e in b){let t=b[e];(t.min!=null||t.max!=null)&&(A[e]={min:t.min,max:t.max},t.min=t.max=null)}let j=e.tzDate||(e=>new Date(aa(e/_))),te=e.fmtDate||lo,ne=_==1?Mo(j):Fo(j),re=Lo(j,Io(_==1?jo:Po,te)),ie=Ho(j,Bo(Vo,te)),ae=[],M=r.legend=Ga({},Go,e.legend),N=r.cursor=Ga({},es,{drag:{y:i==2}},e.cursor),P=M.show,F=N.show,I=M.markers;M.idxs=ae,I.width=X(I.width),I.dash=X(I.dash),I.stroke=X(I.stroke),I.fill=X(I.fill);let L,oe,se,R=[],ce=[],le,z=!1,ue={};if(M.live){let e=v[1]?v[1].values:null;z=e!=null,le=z?e(r,1,0):{_:0};for(let e in le)ue[e]=_i}if(P){if(L=Ti(`table`,Kr,l),se=Ti(`tbody`,null,L),M.mount(r,L),z){oe=Ti(`thead`,null,L,se);let e=Ti(`tr`,null,oe);for(var de in Ti(`th`,null,e),le)Ti(`th`,Zr,e).textContent=de}else Ci(L,Jr),M.live&&Ci(L,qr)}let fe={show:!0},pe={show:!1};function me(e,t){if(t==0&&(z||!M.live||i==2))return Fa;let n=[],a=Ti(`tr`,Yr,se,se.childNodes[t]);Ci(a,e.class),e.show||Ci(a,Vr);let o=Ti(`th`,null,a);if(I.show){let e=Ei(Xr,o);if(t>0){let n=I.width(r,t);n&&(e.style.border=n+`px `+I.dash(r,t)+` `+I.stroke(r,t)),e.style.background=I.fill(r,t)}}let s=Ei(Zr,o);for(var c in e.label instanceof HTMLElement?s.appendChild(e.label):s.textContent=e.label,t>0&&(I.show||(s.style.color=e.width>0?I.stroke(r,t):I.fill(r,t)),ge(`click`,o,t=>{if(N._lock)return;He(t);let n=v.indexOf(e);if((t.ctrlKey||t.metaKey)!=M.isolate){let e=v.some((e,t)=>t>0&&t!=n&&e.show);v.forEach((t,r)=>{r>0&&mn(r,e?r==n?fe:pe:fe,!0,K.setSeries)})}else mn(n,{show:!e.show},!0,K.setSeries)},!1),Ge&&ge(ui,o,t=>{N._lock||(He(t),mn(v.indexOf(e),Sn,!0,K.setSeries))},!1)),le){let e=Ti(`td`,Qr,a);e.textContent=`--`,n.push(e)}return[a,n]}let he=new Map;function ge(e,t,n,i=!0){let a=he.get(t)||{},o=N.bind[e](r,t,n,i);o&&(Fi(e,t,a[e]=o),he.set(t,a))}function _e(e,t,n){let r=he.get(t)||{};for(let n in r)(e==null||n==e)&&(Ii(n,t,r[n]),delete r[n]);e??he.delete(t)}let ve=0,ye=0,B=0,V=0,be=0,xe=0,Se=be,Ce=xe,we=B,Te=V,Ee=0,De=0,Oe=0,ke=0;r.bbox={};let Ae=!1,je=!1,Me=!1,Ne=!1,Pe=!1,Fe=!1;function Ie(e,t,n){(n||e!=r.width||t!=r.height)&&Le(e,t),Bt(!1),Me=!0,je=!0,Gt()}function Le(e,t){r.width=ve=B=e,r.height=ye=V=t,be=xe=0,Be(),Ve();let n=r.bbox;Ee=n.left=Da(be*q,.5),De=n.top=Da(xe*q,.5),Oe=n.width=Da(B*q,.5),ke=n.height=Da(V*q,.5)}function Re(){let e=!1,t=0;for(;!e;){t++;let n=Lt(t),i=Rt(t);e=t==3||n&&i,e||(Le(r.width,r.height),je=!0)}}function ze({width:e,height:t}){Ie(e,t)}r.setSize=ze;function Be(){let e=!1,t=!1,n=!1,r=!1;y.forEach((i,a)=>{if(i.show&&i._show){let{side:a,_size:o}=i,s=a%2,c=o+(i.label==null?0:i.labelSize);c>0&&(s?(B-=c,a==3?(be+=c,r=!0):n=!0):(V-=c,a==0?(xe+=c,e=!0):t=!0))}}),et[0]=e,et[1]=n,et[2]=t,et[3]=r,B-=it[1]+it[3],be+=it[3],V-=it[2]+it[0],xe+=it[0]}function Ve(){let e=be+B,t=xe+V,n=be,r=xe;function i(i,a){switch(i){case 1:return e+=a,e-a;case 2:return t+=a,t-a;case 3:return n-=a,n+a;case 0:return r-=a,r+a}}y.forEach((e,t)=>{if(e.show&&e._show){let t=e.side;e._pos=i(t,e._size),e.label!=null&&(e._lpos=i(t,e.labelSize))}})}if(N.dataIdx==null){let e=N.hover,n=e.skip=new Set(e.skip??[]);n.add(void 0);let r=e.prox=X(e.prox),i=e.bias??=0;N.dataIdx=(e,a,o,s)=>{if(a==0)return o;let c=o,l=r(e,a,o,s)??ha,u=l>=0&&l<ha,d=D.ori==0?B:V,f=N.left,p=t[0],m=t[a];if(n.has(m[o])){c=null;let e=null,t=null,r;if(i==0||i==-1)for(r=o;e==null&&r-->0;)n.has(m[r])||(e=r);if(i==0||i==1)for(r=o;t==null&&r++<m.length;)n.has(m[r])||(t=r);if(e!=null||t!=null){if(u){let n=e==null?-1/0:k(p[e],D,d,0),r=t==null?1/0:k(p[t],D,d,0),i=f-n,a=r-f;i<=a?i<=l&&(c=e):a<=l&&(c=t)}else c=t==null?e:e==null?t:o-e<=t-o?e:t}}else u&&ra(f-k(p[o],D,d,0))>l&&(c=null);return c}}let He=e=>{N.event=e};N.idxs=ae,N._lock=!1;let Ue=N.points;Ue.show=X(Ue.show),Ue.size=X(Ue.size),Ue.stroke=X(Ue.stroke),Ue.width=X(Ue.width),Ue.fill=X(Ue.fill);let We=r.focus=Ga({},e.focus||{alpha:.3},N.focus),Ge=We.prox>=0,Ke=Ge&&Ue.one,qe=[],Je=[],Ye=[];function Xe(e,t){let n=Ue.show(r,t);if(n instanceof HTMLElement)return Ci(n,Gr),Ci(n,e.class),Oi(n,-10,-10,B,V),m.insertBefore(n,qe[t]),n}function Ze(e,t){if(i==1||t>0){let t=i==1&&b[e.scale].time,n=e.value;e.value=t?za(n)?Ho(j,Bo(n,te)):n||ie:n||Cs,e.label=e.label||(t?us:ls)}if(Ke||t>0){e.width=e.width==null?1:e.width,e.paths=e.paths||gc||Sa,e.fillTo=X(e.fillTo||Bs),e.pxAlign=+Y(e.pxAlign,h),e.pxRound=Gs(e.pxAlign),e.stroke=X(e.stroke||null),e.fill=X(e.fill||null),e._stroke=e._fill=e._paths=e._focus=null;let t=Ts(ca(1,e.width),1),n=e.points=Ga({},{size:t,width:ca(1,t*.2),stroke:e.stroke,space:t*2,paths:_c,_stroke:null,_fill:null},e.points);n.show=X(n.show),n.filter=X(n.filter),n.fill=X(n.fill),n.stroke=X(n.stroke),n.paths=X(n.paths),n.pxAlign=e.pxAlign}if(P){let n=me(e,t);R.splice(t,0,n[0]),ce.splice(t,0,n[1]),M.values.push(null)}if(F){ae.splice(t,0,null);let n=null;Ke?t==0&&(n=Xe(e,t)):t>0&&(n=Xe(e,t)),qe.splice(t,0,n),Je.splice(t,0,0),Ye.splice(t,0,0)}Zn(`addSeries`,t)}function Qe(e,t){t??=v.length,e=i==1?bc(e,t,ds,As):bc(e,t,{},ks),v.splice(t,0,e),Ze(v[t],t)}r.addSeries=Qe;function $e(e){if(v.splice(e,1),P){M.values.splice(e,1),ce.splice(e,1);let t=R.splice(e,1)[0];_e(null,t.firstChild),t.remove()}F&&(ae.splice(e,1),qe.splice(e,1)[0].remove(),Je.splice(e,1),Ye.splice(e,1)),Zn(`delSeries`,e)}r.delSeries=$e;let et=[!1,!1,!1,!1];function tt(e,t){if(e._show=e.show,e.show){let n=e.side%2,i=b[e.scale];i??=(e.scale=n?v[1].scale:S,b[e.scale]);let a=i.time;e.size=X(e.size),e.space=X(e.space),e.rotate=X(e.rotate),Ia(e.incrs)&&e.incrs.forEach(e=>{!Aa.has(e)&&Aa.set(e,ja(e))}),e.incrs=X(e.incrs||(i.distr==2?_o:a?_==1?Ao:No:vo)),e.splits=X(e.splits||(a&&i.distr==1?ne:i.distr==3?ms:i.distr==4?hs:ps)),e.stroke=X(e.stroke),e.grid.stroke=X(e.grid.stroke),e.ticks.stroke=X(e.ticks.stroke),e.border.stroke=X(e.border.stroke);let o=e.values;e.values=Ia(o)&&!Ia(o[0])?X(o):a?Ia(o)?Lo(j,Io(o,te)):za(o)?Ro(j,o):o||re:o||fs,e.filter=X(e.filter||(i.distr>=3&&i.log==10?xs:i.distr==3&&i.log==2?Ss:xa)),e.font=kc(e.font),e.labelFont=kc(e.labelFont),e._size=e.size(r,null,t,0),e._space=e._rotate=e._incrs=e._found=e._splits=e._values=null,e._size>0&&(et[t]=!0,e._el=Ei(Br,f))}}function nt(e,t,n,r){let[i,a,o,s]=n,c=t%2,l=0;return c==0&&(s||a)&&(l=t==0&&!i||t==2&&!o?aa(cs.size/3):0),c==1&&(i||o)&&(l=t==1&&!a||t==3&&!s?aa(ws.size/2):0),l}let rt=r.padding=(e.padding||[nt,nt,nt,nt]).map(e=>X(Y(e,nt))),it=r._padding=rt.map((e,t)=>e(r,t,et,0)),at,H=null,ot=null,st=i==1?v[0].idxs:null,ct=null,lt=!1;function ut(e,n){if(t=e??[],r.data=r._data=t,i==2){at=0;for(let e=1;e<v.length;e++)at+=t[e][0].length}else{t.length==0&&(r.data=r._data=t=[[]]),ct=t[0],at=ct.length;let e=t;if(O==2){e=t.slice();let n=e[0]=Array(at);for(let e=0;e<at;e++)n[e]=e}r._data=t=e}if(Bt(!0),Zn(`setData`),O==2&&(Me=!0),n!==!1){let e=D;e.auto(r,lt)?dt():pn(S,e.min,e.max),Ne||=N.left>=0,Fe=!0,Gt()}}r.setData=ut;function dt(){lt=!0;let e,n;i==1&&(at>0?(H=st[0]=0,ot=st[1]=at-1,e=t[0][H],n=t[0][ot],O==2?(e=H,n=ot):e==n&&(O==3?[e,n]=Wi(e,e,D.log,!1):O==4?[e,n]=Gi(e,e,D.log,!1):D.time?n=e+aa(86400/_):[e,n]=Xi(e,n,Ki,!0))):(H=st[0]=e=null,ot=st[1]=n=null)),pn(S,e,n)}let ft,pt,mt,ht,gt,_t,vt,yt,bt,xt;function St(e,t,n,r,i,a){e??=oi,n??=Pa,r??=`butt`,i??=oi,a??=`round`,e!=ft&&(d.strokeStyle=ft=e),i!=pt&&(d.fillStyle=pt=i),t!=mt&&(d.lineWidth=mt=t),a!=gt&&(d.lineJoin=gt=a),r!=_t&&(d.lineCap=_t=r),n!=ht&&d.setLineDash(ht=n)}function Ct(e,t,n,r){t!=pt&&(d.fillStyle=pt=t),e!=vt&&(d.font=vt=e),n!=yt&&(d.textAlign=yt=n),r!=bt&&(d.textBaseline=bt=r)}function wt(e,t,n,i,a=0){if(i.length>0&&e.auto(r,lt)&&(t==null||t.min==null)){let t=Y(H,0),r=Y(ot,i.length-1),o=n.min==null?Ui(i,t,r,a,e.distr==3):[n.min,n.max];e.min=sa(e.min,n.min=o[0]),e.max=ca(e.max,n.max=o[1])}}let Tt={min:null,max:null};function Et(){for(let e in b){let t=b[e];A[e]==null&&(t.min==null||A[S]!=null&&t.auto(r,lt))&&(A[e]=Tt)}for(let e in b){let t=b[e];A[e]==null&&t.from!=null&&A[t.from]!=null&&(A[e]=Tt)}A[S]!=null&&Bt(!0);let e={};for(let t in A){let n=A[t];if(n!=null){let a=e[t]=Wa(b[t],Va);if(n.min!=null)Ga(a,n);else if(t!=S||i==2){if(at==0&&a.from==null){let e=a.range(r,null,null,t);a.min=e[0],a.max=e[1]}else a.min=ha,a.max=-1/0}}}if(at>0){v.forEach((n,a)=>{if(i==1){let i=n.scale,o=A[i];if(o==null)return;let s=e[i];if(a==0){let e=s.range(r,s.min,s.max,i);s.min=e[0],s.max=e[1],H=Li(s.min,t[0]),ot=Li(s.max,t[0]),ot-H>1&&(t[0][H]<s.min&&H++,t[0][ot]>s.max&&ot--),n.min=ct[H],n.max=ct[ot]}else n.show&&n.auto&&wt(s,o,n,t[a],n.sorted);n.idxs[0]=H,n.idxs[1]=ot}else if(a>0&&n.show&&n.auto){let[r,i]=n.facets,o=r.scale,s=i.scale,[c,l]=t[a],u=e[o],d=e[s];u!=null&&wt(u,A[o],r,c,r.sorted),d!=null&&wt(d,A[s],i,l,i.sorted),n.min=i.min,n.max=i.max}});for(let t in e){let n=e[t],i=A[t];if(n.from==null&&(i==null||i.min==null)){let e=n.range(r,n.min==ha?null:n.min,n.max==-1/0?null:n.max,t);n.min=e[0],n.max=e[1]}}}for(let t in e){let n=e[t];if(n.from!=null){let i=e[n.from];if(i.min==null)n.min=n.max=null;else{let e=n.range(r,i.min,i.max,t);n.min=e[0],n.max=e[1]}}}let n={},a=!1;for(let t in e){let r=e[t],i=b[t];if(i.min!=r.min||i.max!=r.max){i.min=r.min,i.max=r.max;let e=i.distr;i._min=e==3?da(i.min):e==4?ma(i.min,i.asinh):e==100?i.fwd(i.min):i.min,i._max=e==3?da(i.max):e==4?ma(i.max,i.asinh):e==100?i.fwd(i.max):i.max,n[t]=a=!0}}if(a){v.forEach((e,t)=>{i==2?t>0&&n.y&&(e._paths=null):n[e.scale]&&(e._paths=null)});for(let e in n)Me=!0,Zn(`setScale`,e);F&&N.left>=0&&(Ne=Fe=!0)}for(let e in A)A[e]=null}function Dt(e){let t=_a(H-1,0,at-1),n=_a(ot+1,0,at-1);for(;e[t]==null&&t>0;)t--;for(;e[n]==null&&n<at-1;)n++;return[t,n]}function Ot(){if(at>0){let e=v.some(e=>e._focus)&&xt!=We.alpha;e&&(d.globalAlpha=xt=We.alpha),v.forEach((e,n)=>{if(n>0&&e.show&&(kt(n,!1),kt(n,!0),e._paths==null)){let a=xt;xt!=e.alpha&&(d.globalAlpha=xt=e.alpha);let o=i==2?[0,t[n][0].length-1]:Dt(t[n]);e._paths=e.paths(r,n,o[0],o[1]),xt!=a&&(d.globalAlpha=xt=a)}}),v.forEach((e,t)=>{if(t>0&&e.show){let n=xt;xt!=e.alpha&&(d.globalAlpha=xt=e.alpha),e._paths!=null&&At(t,!1);{let n=e._paths==null?null:e._paths.gaps,i=e.points.show(r,t,H,ot,n),a=e.points.filter(r,t,i,n);(i||a)&&(e.points._paths=e.points.paths(r,t,H,ot,a),At(t,!0))}xt!=n&&(d.globalAlpha=xt=n),Zn(`drawSeries`,t)}}),e&&(d.globalAlpha=xt=1)}}function kt(e,t){let n=t?v[e].points:v[e];n._stroke=n.stroke(r,e),n._fill=n.fill(r,e)}function At(e,t){let n=t?v[e].points:v[e],{stroke:r,fill:i,clip:a,flags:o,_stroke:s=n._stroke,_fill:c=n._fill,_width:l=n.width}=n._paths;l=Z(l*q,3);let u=null,f=l%2/2;t&&c==null&&(c=l>0?`#fff`:s);let p=n.pxAlign==1&&f>0;if(p&&d.translate(f,f),!t){let e=Ee-l/2,t=De-l/2,n=Oe+l,r=ke+l;u=new Path2D,u.rect(e,t,n,r)}t?Mt(s,l,n.dash,n.cap,c,r,i,o,a):jt(e,s,l,n.dash,n.cap,c,r,i,o,u,a),p&&d.translate(-f,-f)}function jt(e,n,i,a,o,s,c,l,u,d,f){let p=!1;u!=0&&x.forEach((m,h)=>{if(m.series[0]==e){let e=v[m.series[1]],g=t[m.series[1]],_=(e._paths||Na).band;Ia(_)&&(_=m.dir==1?_[0]:_[1]);let y,b=null;e.show&&_&&Zi(g,H,ot)?(b=m.fill(r,h)||s,y=e._paths.clip):_=null,Mt(n,i,a,o,b,c,l,u,d,f,y,_),p=!0}}),p||Mt(n,i,a,o,s,c,l,u,d,f)}function Mt(e,t,n,r,i,a,o,s,c,l,u,f){St(e,t,n,r,i),(c||l||f)&&(d.save(),c&&d.clip(c),l&&d.clip(l)),f?(s&3)==3?(d.clip(f),u&&d.clip(u),Pt(i,o),Nt(e,a,t)):s&Ls?(Pt(i,o),d.clip(f),Nt(e,a,t)):s&Is&&(d.save(),d.clip(f),u&&d.clip(u),Pt(i,o),d.restore(),Nt(e,a,t)):(Pt(i,o),Nt(e,a,t)),(c||l||f)&&d.restore()}function Nt(e,t,n){n>0&&(t instanceof Map?t.forEach((e,t)=>{d.strokeStyle=ft=t,d.stroke(e)}):t!=null&&e&&d.stroke(t))}function Pt(e,t){t instanceof Map?t.forEach((e,t)=>{d.fillStyle=pt=t,d.fill(e)}):t!=null&&e&&d.fill(t)}function Ft(e,t,n,i){let a=y[e],o;if(i<=0)o=[0,0];else{let s=a._space=a.space(r,e,t,n,i);o=Oc(t,n,a._incrs=a.incrs(r,e,t,n,i,s),i,s)}return a._found=o}function It(e,t,n,r,i,a,o,s,c,l){let u=o%2/2;h==1&&d.translate(u,u),St(s,o,c,l,s),d.beginPath();let f,p,m,g,_=i+(r==0||r==3?-a:a);n==0?(p=i,g=_):(f=i,m=_);for(let r=0;r<e.length;r++)t[r]!=null&&(n==0?f=m=e[r]:p=g=e[r],d.moveTo(f,p),d.lineTo(m,g));d.stroke(),h==1&&d.translate(-u,-u)}function Lt(e){let t=!0;return y.forEach((n,i)=>{if(!n.show)return;let a=b[n.scale];if(a.min==null){n._show&&(t=!1,n._show=!1,Bt(!1));return}n._show||(t=!1,n._show=!0,Bt(!1));let o=n.side,s=o%2,{min:c,max:l}=a,[u,d]=Ft(i,c,l,s==0?B:V);if(d==0)return;let f=a.distr==2,p=n._splits=n.splits(r,i,c,l,u,d,f),m=a.distr==2?p.map(e=>ct[e]):p,h=a.distr==2?ct[p[1]]-ct[p[0]]:u,g=n._values=n.values(r,n.filter(r,m,i,d,h),i,d,h);n._rotate=o==2?n.rotate(r,g,i,d):0;let _=n._size;n._size=oa(n.size(r,g,i,e)),_!=null&&n._size!=_&&(t=!1)}),t}function Rt(e){let t=!0;return rt.forEach((n,i)=>{let a=n(r,i,et,e);a!=it[i]&&(t=!1),it[i]=a}),t}function zt(){for(let e=0;e<y.length;e++){let t=y[e];if(!t.show||!t._show)continue;let n=t.side,i=n%2,a,o,c=t.stroke(r,e),l=n==0||n==3?-1:1,[u,f]=t._found;if(t.label!=null){let s=t.labelGap*l,p=aa((t._lpos+s)*q);Ct(t.labelFont[0],c,`center`,n==2?ti:ni),d.save(),i==1?(a=o=0,d.translate(p,aa(De+ke/2)),d.rotate((n==3?-na:na)/2)):(a=aa(Ee+Oe/2),o=p);let m=va(t.label)?t.label(r,e,u,f):t.label;d.fillText(m,a,o),d.restore()}if(f==0)continue;let p=b[t.scale],m=i==0?Oe:ke,h=i==0?Ee:De,_=t._splits,v=p.distr==2?_.map(e=>ct[e]):_,x=p.distr==2?ct[_[1]]-ct[_[0]]:u,S=t.ticks,C=t.border,w=S.show?S.size:0,T=aa(w*q),E=aa((t.alignTo==2?t._size-w-t.gap:t.gap)*q),D=t._rotate*-na/180,O=g(t._pos*q),k=O+(T+E)*l;o=i==0?k:0,a=i==1?k:0;let ee=t.font[0];Ct(ee,c,t.align==1?ri:t.align==2?ii:D>0?ri:D<0?ii:i==0?`center`:n==3?ii:ri,D||i==1?`middle`:n==2?ti:ni);let A=t.font[1]*t.lineGap,j=_.map(e=>g(s(e,p,m,h))),te=t._values;for(let e=0;e<te.length;e++){let t=te[e];if(t!=null){i==0?a=j[e]:o=j[e],t=``+t;let n=t.indexOf(`
`)==-1?[t]:t.split(/\n/gm);for(let e=0;e<n.length;e++){let t=n[e];D?(d.save(),d.translate(a,o+e*A),d.rotate(D),d.fillText(t,0,0),d.restore()):d.fillText(t,a,o+e*A)}}}S.show&&It(j,S.filter(r,v,e,f,x),i,n,O,T,Z(S.width*q,3),S.stroke(r,e),S.dash,S.cap);let ne=t.grid;ne.show&&It(j,ne.filter(r,v,e,f,x),i,i==0?2:1,i==0?De:Ee,i==0?ke:Oe,Z(ne.width*q,3),ne.stroke(r,e),ne.dash,ne.cap),C.show&&It([O],[1],+(i==0),i==0?1:2,i==1?De:Ee,i==1?ke:Oe,Z(C.width*q,3),C.stroke(r,e),C.dash,C.cap)}Zn(`drawAxes`)}function Bt(e){v.forEach((t,n)=>{n>0&&(t._paths=null,e&&(i==1?(t.min=null,t.max=null):t.facets.forEach(e=>{e.min=null,e.max=null})))})}let Vt=!1,Ht=!1,Ut=[];function Wt(){Ht=!1;for(let e=0;e<Ut.length;e++)Zn(...Ut[e]);Ut.length=0}function Gt(){Vt||=(Za(qt),!0)}function Kt(e,t=!1){Vt=!0,Ht=t,e(r),qt(),t&&Ut.length>0&&queueMicrotask(Wt)}r.batch=Kt;function qt(){if(Ae&&=(Et(),!1),Me&&=(Re(),!1),je){if(J(p,ri,be),J(p,ti,xe),J(p,$r,B),J(p,ei,V),J(m,ri,be),J(m,ti,xe),J(m,$r,B),J(m,ei,V),J(f,$r,ve),J(f,ei,ye),u.width=aa(ve*q),u.height=aa(ye*q),y.forEach(({_el:e,_show:t,_size:n,_pos:r,side:i})=>{if(e!=null){if(t){let t=i===3||i===0?n:0,a=i%2==1;J(e,a?`left`:`top`,r-t),J(e,a?`width`:`height`,n),J(e,a?`top`:`left`,a?xe:be),J(e,a?`height`:`width`,a?V:B),wi(e,Vr)}else Ci(e,Vr)}}),ft=pt=mt=gt=_t=vt=yt=bt=ht=null,xt=1,Fn(!0),be!=Se||xe!=Ce||B!=we||V!=Te){Bt(!1);let e=B/we,t=V/Te;if(F&&!Ne&&N.left>=0){N.left*=e,N.top*=t,Zt&&Oi(Zt,aa(N.left),0,B,V),Qt&&Oi(Qt,0,aa(N.top),B,V);for(let n=0;n<qe.length;n++){let r=qe[n];r!=null&&(Je[n]*=e,Ye[n]*=t,Oi(r,oa(Je[n]),oa(Ye[n]),B,V))}}if(G.show&&!Pe&&G.left>=0&&G.width>0){G.left*=e,G.width*=e,G.top*=t,G.height*=t;for(let e in Rn)J(un,e,G[e])}Se=be,Ce=xe,we=B,Te=V}Zn(`setSize`),je=!1}ve>0&&ye>0&&(d.clearRect(0,0,u.width,u.height),Zn(`drawClear`),w.forEach(e=>e()),Zn(`draw`)),G.show&&Pe&&(dn(G),Pe=!1),F&&Ne&&(Nn(null,!0,!1),Ne=!1),M.show&&M.live&&Fe&&(jn(),Fe=!1),c||(c=!0,r.status=1,Zn(`ready`)),lt=!1,Vt=!1}r.redraw=(e,t)=>{Me=t||!1,e===!1?Gt():pn(S,D.min,D.max)};function Jt(e,n){let i=b[e];if(i.from==null){if(at==0){let t=i.range(r,n.min,n.max,e);n.min=t[0],n.max=t[1]}if(n.min>n.max){let e=n.min;n.min=n.max,n.max=e}if(at>1&&n.min!=null&&n.max!=null&&n.max-n.min<1e-16)return;e==S&&i.distr==2&&at>0&&(n.min=Li(n.min,t[0]),n.max=Li(n.max,t[0]),n.min==n.max&&n.max++),A[e]=n,Ae=!0,Gt()}}r.setScale=Jt;let Yt,Xt,Zt,Qt,$t,en,tn,nn,rn,an,U,W,on=!1,sn=N.drag,cn=sn.x,ln=sn.y;F&&(N.x&&(Yt=Ei(Ur,m)),N.y&&(Xt=Ei(Wr,m)),D.ori==0?(Zt=Yt,Qt=Xt):(Zt=Xt,Qt=Yt),U=N.left,W=N.top);let G=r.select=Ga({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),un=G.show?Ei(Hr,G.over?m:p):null;function dn(e,t){if(G.show){for(let t in e)G[t]=e[t],t in Rn&&J(un,t,e[t]);t!==!1&&Zn(`setSelect`)}}r.setSelect=dn;function fn(e){if(v[e].show)P&&wi(R[e],Vr);else if(P&&Ci(R[e],Vr),F){let t=Ke?qe[0]:qe[e];t!=null&&Oi(t,-10,-10,B,V)}}function pn(e,t,n){Jt(e,{min:t,max:n})}function mn(e,t,n,a){t.focus!=null&&Cn(e),t.show!=null&&v.forEach((n,r)=>{r>0&&(e==r||e==null)&&(n.show=t.show,fn(r),i==2?(pn(n.facets[0].scale,null,null),pn(n.facets[1].scale,null,null)):pn(n.scale,null,null),Gt())}),n!==!1&&Zn(`setSeries`,e,t),a&&tr(`setSeries`,r,e,t)}r.setSeries=mn;function hn(e,t){Ga(x[e],t)}function gn(e,t){e.fill=X(e.fill||null),e.dir=Y(e.dir,-1),t??=x.length,x.splice(t,0,e)}function _n(e){e==null?x.length=0:x.splice(e,1)}r.addBand=gn,r.setBand=hn,r.delBand=_n;function vn(e,t){v[e].alpha=t,F&&qe[e]!=null&&(qe[e].style.opacity=t),P&&R[e]&&(R[e].style.opacity=t)}let yn,bn,xn,Sn={focus:!0};function Cn(e){if(e!=xn){let t=e==null,n=We.alpha!=1;v.forEach((r,a)=>{if(i==1||a>0){let i=t||a==0||a==e;r._focus=t?null:i,n&&vn(a,i?1:We.alpha)}}),xn=e,n&&Gt()}}P&&Ge&&ge(di,L,e=>{N._lock||(He(e),xn!=null&&mn(null,Sn,!0,K.setSeries))});function wn(e,t,n){let r=b[t];n&&(e=e/q-(r.ori==1?xe:be));let i=B;r.ori==1&&(i=V,e=i-e),r.dir==-1&&(e=i-e);let a=r._min,o=r._max,s=e/i,c=a+(o-a)*s,l=r.distr;return l==3?la(10,c):l==4?pa(c,r.asinh):l==100?r.bwd(c):c}function Tn(e,n){return Li(wn(e,S,n),t[0],H,ot)}r.valToIdx=e=>Li(e,t[0]),r.posToIdx=Tn,r.posToVal=wn,r.valToPos=(e,t,n)=>b[t].ori==0?a(e,b[t],n?Oe:B,n?Ee:0):o(e,b[t],n?ke:V,n?De:0),r.setCursor=(e,t,n)=>{U=e.left,W=e.top,Nn(null,t,n)};function En(e,t){J(un,ri,G.left=e),J(un,$r,G.width=t)}function Dn(e,t){J(un,ti,G.top=e),J(un,ei,G.height=t)}let On=D.ori==0?En:Dn,kn=D.ori==1?En:Dn;function An(){if(P&&M.live)for(let e=+(i==2);e<v.length;e++){if(e==0&&z)continue;let t=M.values[e],n=0;for(let r in t)ce[e][n++].firstChild.nodeValue=t[r]}}function jn(e,t){if(e!=null&&(e.idxs?e.idxs.forEach((e,t)=>{ae[t]=e}):Ra(e.idx)||ae.fill(e.idx),M.idx=ae[0]),P&&M.live){for(let e=0;e<v.length;e++)(e>0||i==1&&!z)&&Mn(e,ae[e]);An()}Fe=!1,t!==!1&&Zn(`setLegend`)}r.setLegend=jn;function Mn(e,n){let i=v[e],a=e==0&&O==2?ct:t[e],o;z?o=i.values(r,e,n)??ue:(o=i.value(r,n==null?null:a[n],e,n),o=o==null?ue:{_:o}),M.values[e]=o}function Nn(e,n,a){rn=U,an=W,[U,W]=N.move(r,U,W),N.left=U,N.top=W,F&&(Zt&&Oi(Zt,aa(U),0,B,V),Qt&&Oi(Qt,0,aa(W),B,V));let o,s=H>ot;yn=ha,bn=null;let c=D.ori==0?B:V,l=D.ori==1?B:V;if(U<0||at==0||s){o=N.idx=null;for(let e=0;e<v.length;e++){let t=qe[e];t!=null&&Oi(t,-10,-10,B,V)}Ge&&mn(null,Sn,!0,e==null&&K.setSeries),M.live&&(ae.fill(o),Fe=!0)}else{let e,n,a;i==1&&(e=D.ori==0?U:W,n=wn(e,S),o=N.idx=Li(n,t[0],H,ot),a=k(t[0][o],D,c,0));let s=-10,u=-10,d=0,f=0,p=!0,m=``,h=``;for(let e=+(i==2);e<v.length;e++){let g=v[e],_=ae[e],y=_==null?null:i==1?t[e][_]:t[e][1][_],x=N.dataIdx(r,e,o,n),S=x==null?null:i==1?t[e][x]:t[e][1][x];if(Fe=Fe||S!=y||x!=_,ae[e]=x,e>0&&g.show){let n=x==null?-10:x==o?a:k(i==1?t[0][x]:t[e][0][x],D,c,0),_=S==null?-10:ee(S,i==1?b[g.scale]:b[g.facets[1].scale],l,0);if(Ge&&S!=null){let t=D.ori==1?U:W,n=ra(We.dist(r,e,x,_,t));if(n<yn){let r=We.bias;if(r!=0){let i=wn(t,g.scale),a=S>=0?1:-1,o=i>=0?1:-1;o==a&&(o==1?r==1?S>=i:S<=i:r==1?S<=i:S>=i)&&(yn=n,bn=e)}else yn=n,bn=e}}if(Fe||Ke){let t,i;D.ori==0?(t=n,i=_):(t=_,i=n);let a,o,c,l,g,v,y=!0,b=Ue.bbox;if(b!=null){y=!1;let t=b(r,e);c=t.left,l=t.top,a=t.width,o=t.height}else c=t,l=i,a=o=Ue.size(r,e);if(v=Ue.fill(r,e),g=Ue.stroke(r,e),Ke)e==bn&&yn<=We.prox&&(s=c,u=l,d=a,f=o,p=y,m=v,h=g);else{let t=qe[e];t!=null&&(Je[e]=c,Ye[e]=l,Mi(t,a,o,y),Ai(t,v,g),Oi(t,oa(c),oa(l),B,V))}}}}if(Ke){let e=We.prox;if(Fe||(xn==null?yn<=e:yn>e||bn!=xn)){let e=qe[0];e!=null&&(Je[0]=s,Ye[0]=u,Mi(e,d,f,p),Ai(e,m,h),Oi(e,oa(s),oa(u),B,V))}}}if(G.show&&on){if(e!=null){let[t,n]=K.scales,[r,i]=K.match,[a,o]=e.cursor.sync.scales,s=e.cursor.drag;if(cn=s._x,ln=s._y,cn||ln){let{left:s,top:u,width:d,height:f}=e.select,p=e.scales[a].ori,m=e.posToVal,h,g,_,v,y,x=t!=null&&r(t,a),S=n!=null&&i(n,o);x&&cn?(p==0?(h=s,g=d):(h=u,g=f),_=b[t],v=k(m(h,a),_,c,0),y=k(m(h+g,a),_,c,0),On(sa(v,y),ra(y-v))):On(0,c),S&&ln?(p==1?(h=s,g=d):(h=u,g=f),_=b[n],v=ee(m(h,o),_,l,0),y=ee(m(h+g,o),_,l,0),kn(sa(v,y),ra(y-v))):kn(0,l)}else zn()}else{let e=ra(rn-$t),t=ra(an-en);if(D.ori==1){let n=e;e=t,t=n}cn=sn.x&&e>=sn.dist,ln=sn.y&&t>=sn.dist;let n=sn.uni;n==null?sn.x&&sn.y&&(cn||ln)&&(cn=ln=!0):cn&&ln&&(cn=e>=n,ln=t>=n,!cn&&!ln&&(t>e?ln=!0:cn=!0));let r,i;cn&&(D.ori==0?(r=tn,i=U):(r=nn,i=W),On(sa(r,i),ra(i-r)),ln||kn(0,l)),ln&&(D.ori==1?(r=tn,i=U):(r=nn,i=W),kn(sa(r,i),ra(i-r)),cn||On(0,c)),!cn&&!ln&&(On(0,0),kn(0,0))}}if(sn._x=cn,sn._y=ln,e==null){if(a){if($n!=null){let[e,t]=K.scales;K.values[0]=e==null?null:wn(D.ori==0?U:W,e),K.values[1]=t==null?null:wn(D.ori==1?U:W,t)}tr(si,r,U,W,B,V,o)}if(Ge){let e=a&&K.setSeries,t=We.prox;xn==null?yn<=t&&mn(bn,Sn,!0,e):yn>t?mn(null,Sn,!0,e):bn!=xn&&mn(bn,Sn,!0,e)}}Fe&&(M.idx=o,jn()),n!==!1&&Zn(`setCursor`)}let Pn=null;Object.defineProperty(r,"rect",{get(){return Pn??Fn(!1),Pn}});function Fn(e=!1){e?Pn=null:(Pn=m.getBoundingClientRect(),Zn(`syncRect`,Pn))}function In(e,t,n,r,i,a,o){N._lock||on&&e!=null&&e.movementX==0&&e.movementY==0||(Ln(e,t,n,r,i,a,o,!1,e!=null),e==null?Nn(t,!0,!1):Nn(null,!0,!0))}function Ln(e,t,n,i,a,o,c,l,u){if(Pn??Fn(!1),He(e),e!=null)n=e.clientX-Pn.left,i=e.clientY-Pn.top;else{if(n<0||i<0){U=-10,W=-10;return}let[e,r]=K.scales,c=t.cursor.sync,[l,u]=c.values,[d,f]=c.scales,[p,m]=K.match,h=t.axes[0].side%2==1,g=D.ori==0?B:V,_=D.ori==1?B:V,v=h?o:a,y=h?a:o,x=h?i:n,S=h?n:i;if(n=d==null?x/v*g:p(e,d)?s(l,b[e],g,0):-10,i=f==null?S/y*_:m(r,f)?s(u,b[r],_,0):-10,D.ori==1){let e=n;n=i,i=e}}u&&(t==null||t.cursor.event.type==si)&&((n<=1||n>=B-1)&&(n=Da(n,B)),(i<=1||i>=V-1)&&(i=Da(i,V))),l?($t=n,en=i,[tn,nn]=N.move(r,n,i)):(U=n,W=i)}let Rn={width:0,height:0,left:0,top:0};function zn(){dn(Rn,!1)}let Bn,Vn,Hn,Un;function Wn(e,t,n,i,a,o,s){on=!0,cn=ln=sn._x=sn._y=!1,Ln(e,t,n,i,a,o,s,!0,!1),e!=null&&(ge(li,yi,Gn,!1),tr(ci,r,tn,nn,B,V,null));let{left:c,top:l,width:u,height:d}=G;Bn=c,Vn=l,Hn=u,Un=d}function Gn(e,t,n,i,a,o,s){on=sn._x=sn._y=!1,Ln(e,t,n,i,a,o,s,!1,!0);let{left:c,top:l,width:u,height:d}=G,f=u>0||d>0,p=Bn!=c||Vn!=l||Hn!=u||Un!=d;if(f&&p&&dn(G),sn.setScale&&f&&p){let e=c,t=u,n=l,r=d;if(D.ori==1&&(e=l,t=d,n=c,r=u),cn&&pn(S,wn(e,S),wn(e+t,S)),ln)for(let e in b){let t=b[e];e!=S&&t.from==null&&t.min!=ha&&pn(e,wn(n+r,e),wn(n,e))}zn()}else N.lock&&(N._lock=!N._lock,Nn(t,!0,e!=null));e!=null&&(_e(li,yi),tr(li,r,U,W,B,V,null))}function Kn(e,t,n,r,i,a,o){if(N._lock)return;He(e);let s=on;if(on){let e=!0,t=!0,n,r;D.ori==0?(n=cn,r=ln):(n=ln,r=cn),n&&r&&(e=U<=10||U>=B-10,t=W<=10||W>=V-10),n&&e&&(U=U<tn?0:B),r&&t&&(W=W<nn?0:V),Nn(null,!0,!0),on=!1}U=-10,W=-10,ae.fill(null),Nn(null,!0,!0),s&&(on=s)}function qn(e,t,n,i,a,o,s){N._lock||(He(e),dt(),zn(),e!=null&&tr(fi,r,U,W,B,V,null))}function Jn(){y.forEach(Ac),Ie(r.width,r.height,!0)}Fi(gi,bi,Jn);let Yn={};Yn.mousedown=Wn,Yn.mousemove=In,Yn.mouseup=Gn,Yn.dblclick=qn,Yn.setSeries=(e,t,n,i)=>{let a=K.match[2];n=a(r,t,n),n!=-1&&mn(n,i,!0,!1)},F&&(ge(ci,m,Wn),ge(si,m,In),ge(ui,m,e=>{He(e),Fn(!1)}),ge(di,m,Kn),ge(fi,m,qn),mc.add(r),r.syncRect=Fn);let Xn=r.hooks=e.hooks||{};function Zn(e,t,n){Ht?Ut.push([e,t,n]):e in Xn&&Xn[e].forEach(e=>{e.call(null,r,t,n)})}(e.plugins||[]).forEach(e=>{for(let t in e.hooks)Xn[t]=(Xn[t]||[]).concat(e.hooks[t])});let Qn=(e,t,n)=>n,K=Ga({key:null,setSeries:!1,filters:{pub:Ca,sub:Ca},scales:[S,v[1]?v[1].scale:null],match:[wa,wa,Qn],values:[null,null]},N.sync);K.match.length==2&&K.match.push(Qn),N.sync=K;let $n=K.key,er=Fs($n);function tr(e,t,n,r,i,a,o){K.filters.pub(e,t,n,r,i,a,o)&&er.pub(e,t,n,r,i,a,o)}er.sub(r);function nr(e,t,n,r,i,a,o){K.filters.sub(e,t,n,r,i,a,o)&&Yn[e](null,t,n,r,i,a,o)}r.pub=nr;function rr(){er.unsub(r),mc.delete(r),he.clear(),Ii(gi,bi,Jn),l.remove(),L?.remove(),Zn(`destroy`)}r.destroy=rr;function ir(){Zn(`init`,e,t),ut(t||e.data,!1),A[S]?Jt(S,A[S]):dt(),Pe=G.show&&(G.width>0||G.height>0),Ne=Fe=!0,Ie(e.width,e.height)}return v.forEach(Ze),y.forEach(tt),n?n instanceof HTMLElement?(n.appendChild(l),ir()):n(r,ir):ir(),r}$.assign=Ga,$.fmtNum=ea,$.rangeNum=Xi,$.rangeLog=Wi,$.rangeAsinh=Gi,$.orient=Rs,$.pxRatio=q,$.join=Xa,$.fmtDate=lo,$.tzDate=fo,$.sync=Fs;{$.addGap=Us,$.clipGaps=Hs;let e=$.paths={points:rc};e.linear=sc,e.stepped=cc,e.bars=uc,e.spline=fc}var jc=15;function Mc(e,t){let{ctx:n}=e;n.save(),n.scale($.pxRatio,$.pxRatio),n.translate(e.bbox.left/$.pxRatio,e.bbox.top/$.pxRatio),n.font=t.font,Nc(e,t),t.guess!==void 0&&Pc(e,t,t.guess),Fc(e,t),n.restore()}function Nc(e,{host:t,t:n,top:r,numSteps:i}){let{ctx:a,bbox:o}=e,s=mt(t,`muted`),[c,l]=[o.width/$.pxRatio,o.height/$.pxRatio],u=a.measureText(`${n.count(i)}  `).width;Lc(e,t,n(`readout.loss`),{x:0,y:e.valToPos(r,`y`)-jc/2,align:`left`,colour:s}),Lc(e,t,n(`chart.steps`),{x:c+u/2,y:l+8+6,align:`left`,colour:s})}function Pc(e,{host:t,t:n},r){let{ctx:i}=e,a=mt(t,`muted`),o=e.bbox.width/$.pxRatio,s=e.valToPos(r,`y`);i.strokeStyle=a,i.lineWidth=1,i.setLineDash([1,4]),i.beginPath(),i.moveTo(0,s),i.lineTo(o,s),i.stroke(),i.setLineDash([]),Lc(e,t,n(`chart.guess`,{loss:n.loss(r)}),{x:o,y:s-jc/2,align:`right`,colour:a})}function Fc(e,t){let{history:n,host:r}=t,i=e.valToPos(n.length,`x`)+8;for(let{text:n,colour:a,y:o}of Ic(e,t))Lc(e,r,n,{x:i,y:o,align:`left`,colour:a})}function Ic(e,{host:t,t:n,history:{smoothed:r,lastHeldOut:i}}){if(r===null)return[];let a=t=>Math.max(jc,e.valToPos(t,`y`)),o={text:n(`chart.training`),colour:mt(t,`accent`),y:a(r)};if(i===null)return[o];let s={text:n(`chart.held-out`),colour:mt(t,`held-out`),y:a(i)},[c,l]=s.y<=o.y?[s,o]:[o,s],u=Math.max(0,jc-(l.y-c.y))/2;return c.y-=u,l.y+=u,[c,l]}function Lc(e,t,n,{x:r,y:i,align:a,colour:o}){let{ctx:s}=e;s.textAlign=a,s.textBaseline=`middle`,s.lineJoin=`round`,s.lineWidth=4,s.strokeStyle=mt(t,`paper`),s.strokeText(n,r,i),s.fillStyle=o,s.fillText(n,r,i)}var Rc=[.5,1,2,5],zc=8,Bc=.5,Vc=3,Hc=[2,3.5],Uc=class{#e;#t;#n;#r;#i;#a=Hc;constructor(e){this.#e=e}attach=e=>{this.#t?.destroy(),this.#t=void 0,this.#n?.disconnect(),e instanceof HTMLElement&&(this.#n=new ResizeObserver(()=>this.#o(e)),this.#n.observe(e))};draw(e,t){t.history!==this.#i?.history&&(this.#a=Hc),[this.#r,this.#i]=[e,t],this.#s(t),this.#t?.setData(Wc(t))}stepAt({clientX:e}){let t=this.#t;return t?Math.round(t.posToVal(e-t.over.getBoundingClientRect().left,`x`)):null}point(e){this.#t?.setCursor({left:e===null?-10:this.#t.valToPos(e,`x`),top:0},!1)}#o(e){let t={width:e.clientWidth,height:e.clientHeight};this.#t?this.#t.setSize(t):this.#i&&t.width>0&&(this.#t=new $({...t,...this.#c()},Wc(this.#i),e))}#s({history:e,guess:t}){if(t===void 0)return;let{smoothed:n,lastHeldOut:r}=e,i=[n??t,r??t,t].map(e=>Math.min(e,Vc*t));this.#a=[Math.min(this.#a[0],...i.map(e=>Math.floor((e-.1)/Bc)*Bc)),Math.max(this.#a[1],...i.map(e=>Math.ceil(e/Bc)*Bc))]}#c(){let e=this.#e,t=`12px ${getComputedStyle(e).getPropertyValue(`--mono`)}`,n={font:t,stroke:()=>mt(e,`muted`),ticks:{show:!1}};return{padding:[8,68,0,0],cursor:{y:!1,points:{show:!1},drag:{setScale:!1}},legend:{show:!1},scales:{x:{time:!1,range:()=>[0,this.#l]},y:{range:()=>[this.#a[0]-Bc/2,this.#a[1]+Bc/3]}},axes:[{...n,size:26,gap:8,grid:{show:!1},splits:()=>[0,1,2,3,4].map(e=>e*this.#l/4),values:(e,t)=>t.map(e=>this.#r?.count(e)??null)},{...n,size:32,gap:10,grid:{stroke:()=>mt(e,`hairline`),width:1},splits:()=>this.#d,values:(e,t)=>t.map(e=>this.#r?.fixed(e,+(e<10))??null)}],series:[{},{stroke:()=>mt(e,`accent-pale`),width:1,points:{show:!1}},{stroke:()=>mt(e,`accent`),width:2,points:{show:!1}},{stroke:()=>mt(e,`held-out`),width:1.5,spanGaps:!0,points:{show:!1}}],hooks:{draw:[e=>this.#u(e,t)]}}}get#l(){return this.#i?.numSteps??1}#u(e,t){this.#i&&this.#r&&Mc(e,{...this.#i,host:this.#e,t:this.#r,font:t,top:this.#a[1]})}get#d(){let[e,t]=this.#a,n=Rc.find(n=>(t-e)/n<=zc)??Rc[Rc.length-1],r=Math.ceil(e/n);return Array.from({length:Math.floor(t/n)-r+1},(e,t)=>(r+t)*n)}},Wc=({history:{steps:e,raw:t,smooth:n,heldOut:r}})=>[e,t,n,r],Gc=.12,Kc=.02,qc=1.5,Jc=50,Yc=100,Xc=.005,Zc=3;function Qc(e,{model:t,step:n,history:r,viewedStep:i,shared:a}){if(!t)return``;if(a)return e(`status.shared`,{step:n});let{guess:o,letters:s,pairs:c}=t.baselines;if(i===null&&(r.smoothed??0)>qc*o)return e(`status.worse-than-chance`);if((i??n)===0)return e(`status.nothing`);let l=i===null?r.lowest:r.lowestUntil(i);return l>s?e(`status.letters`):l>c+Gc?e(`status.pairs`):l>c-Kc?e(`status.pairs-learned`):e(`status.beats-pairs`)}function $c(e,t){let{shared:n,model:r,problem:i,step:a,numSteps:o,training:s,single:c,history:l,speed:u,viewedStep:d,making:f}=t;if(i)return``;if(n)return e(nt(t)?`status.shared-restart`:`status.shared-no-list`);if(d!==null)return e(`status.viewing`,{step:d});if(!r||f)return e(`status.making`);if(a>=o)return e(`status.ended`);if(a===0&&!s)return e(`status.start`);let p=e(`status.names`,{count:r.config.batchSize}),m=!s||Ge(u)<=Zc;return c&&a>0&&m?el(e,t,r.config.batchSize):s?tl(e,l.smooth,l.length,p):e(`status.paused`,{names:p})}function el(e,{step:t,history:n,trainedOn:r},i){return e(`status.trained-on`,{step:t,names:i===1?`\u201c${r}\u201d`:e(`status.and-more`,{name:r,more:i-1}),loss:e.loss(n.raw[t-1])})}function tl(e,t,n,r){let i=Math.floor(n/Jc)*Jc-1,a=t[i-Yc],o=t[i];if(a==null||o==null)return e(`status.each-step`,{names:r});let s=a-o;return s<Xc?e(`status.flat`):e(`status.fell`,{fall:e.loss(s)})}var nl=[class extends H{static id=`train`;static styles=o`
${a(jr)}
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
min-height: 3em;
margin: 0;
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
}
@media print {
.moment {
display: none;
}
}
`;static request=({made:e,step:t,numSteps:n,viewedStep:r,shared:i})=>{let a=t>=n&&r===null&&!i;return e?.settings.precision===`f64`&&a?{printed:!0}:{}};pointed=null;#e=new Uc(this.host);render(){let{t:e,state:t}=this,{history:n,step:r,numSteps:i,model:a,viewedStep:o}=t;return this.#e.draw(e,{history:n,numSteps:i,guess:a?.baselines.guess}),R`
<div part="chart">
<figure>
<div class="plot" aria-hidden="true" ${Ar(this.#e.attach)}></div>
${r>0?this.#t(t):z}
<figcaption class="spoken">${this.#u(t)}</figcaption>
</figure>
<p class="when">${this.#n(t,this.pointed??o)}</p>
</div>
${this.#r(t)}
${t.made?.settings.precision===`f64`?this.#i(t):z}
`}#t({step:e,numSteps:t,viewedStep:n}){let{t:r}=this,i=n??e;return R`
<input
type="range" class="moment ${n===null?`now`:`past`}" aria-label=${r(`train.moment`)}
min="0" max=${t} step=${Math.ceil(t/200)}
aria-valuetext=${r(n===null?`train.at-latest`:`train.at-step`,{step:i})}
.value=${String(i)} @input=${this.#s} @pointermove=${this.#c} @pointerleave=${()=>this.#l(null)}
>
`}#n({history:e,step:t,viewedStep:n},r){let{t:i}=this;if(r===null)return i(t>0?`train.drag`:`train.no-curve`);let a={step:R`<b>${i(`train.step-number`,{step:r})}</b>`,loss:i.loss(e.smoothedAt(r))},o=i.parts(r===n?`train.shown`:`train.pointed`,a);return n===null?o:R`${o} <button class="link now" @click=${()=>this.store.stepViewed(null)}>${i(`train.latest`)}</button>`}#r(e){let{t}=this,{step:n,numSteps:r,problem:i,shared:a}=e;return R`
<p class="status" part="status">
<span role="status" class="now">${Qc(t,e)}</span>
<span class="next">${$c(t,e)}</span>
<button class="link bring-back" ?hidden=${!e.previous||e.training} @click=${this.#o}>
${t(`train.bring-back`,{step:e.previous?.step??0})}
</button>
<button class="link extend" ?hidden=${n<r||i!==null||a!==null} @click=${this.#a}>
${t(`train.extend`,{count:Xe})}
</button>
</p>
`}#i({step:e,numSteps:t,seen:n}){let{t:r}=this,{printed:i}=n,a=R`<span>${i?.join(` `)}</span>`;return R`
<p class="exact">
${r(`exact.note`)} ${i&&e>=t?r.parts(`exact.printed`,{names:a}):z}
</p>
`}#a=()=>{this.host.session.focusControls(),this.trainer.extendTraining()};#o=()=>{this.host.session.focusControls(),this.trainer.bringBack()};#s=({target:e})=>{let{step:t}=this.state,n=e.valueAsNumber;this.store.stepViewed(n),n>t&&(e.value=String(t))};#c=e=>{let t=this.#e.stepAt(e);this.#l(t!==null&&t>=0&&t<this.state.step?t:null)};#l(e){this.#e.point(e),this.set({pointed:e})}#u({history:e,numSteps:t,model:n}){let{t:r}=this,{length:i,smoothed:a,lastHeldOut:o}=e,s=n?.baselines.guess;return[r(`chart.label`,{step:i,numSteps:t}),a===null?``:r(`chart.label-training`,{loss:r.loss(a)}),o===null?``:r(`chart.label-held-out`,{loss:r.loss(o)}),s===void 0?``:r(`chart.label-guess`,{loss:r.loss(s)})].join(` `)}},Hn,yr,zn,fn,cn,Xn,On,fr,or],rl=new Map(nl.map(e=>[e.id,e])),il=e=>rl.get(e),al=()=>[...rl.values()],ol=[{name:`view`,type:`string`,default:`train names`,about:`What it shows, one or several of the views`},{name:`src`,type:`string`,default:``,about:`URL of a saved model (.safetensors) to begin with`},{name:`model`,type:`string`,default:``,about:`Elements with the same name here share one model; the first of them brings its settings`},{name:`theme`,type:`"system" | "light" | "dark"`,default:``,about:`Colours; without it, those of the page around it`},{name:`autoplay`,type:`boolean`,default:``,about:`Trains when it is first seen`}],sl=[`train`,`names`],cl={...Object.fromEntries(Ae.map(({key:e,default:t})=>[e,{type:typeof t==`number`?Number:String,attribute:Pe(e)}])),...Object.fromEntries(ol.map(({name:e,type:t})=>[e,{type:t===`boolean`?Boolean:String,reflect:e===`theme`}])),text:{attribute:!1}};function ll(e,t){let n=(t??``).split(/[\s,]+/).filter(e=>e),r=n.filter(e=>!il(e)),i=[...new Set(n)].filter(e=>il(e));return{views:(i.length?i:sl).map(e=>il(e)),complaint:r.length?e(`attribute.view`,{view:r.join(` `),views:nl.map(({id:e})=>e).join(`, `)}):``}}function ul(e,t,n,r){let i=[],a=Object.fromEntries(Ae.map(n=>{let r=t[n.key]??n.default;if(Re(n,r))return[n.key,r];let a={name:Pe(n.key),range:ar(e,n),value:String(n.default)};return i.push(e(`attribute.range`,a)),[n.key,n.default]})),{nEmbd:o,nHead:s}=a;o%s&&(i.push(e(`attribute.heads`,{nEmbd:o,nHead:s})),Object.assign(a,{nEmbd:Fe.nEmbd,nHead:Fe.nHead}));let c=t.text==null?null:Gt(Pt(String(t.text),a.blockSize));c?.refusal&&i.push(e(c.refusal.key,c.refusal.slots));let l=e=>Object.fromEntries(Ae.filter(t=>!!t.ofModel===e&&r(t.key)).map(({key:e})=>[e,a[e]]));return{complaints:i,requested:{...l(!1),settings:{...n.settings,...l(!0)},...r(`text`)&&dl(c,n,a.list)}}}function dl(e,t,n){return e?!e.refusal&&{own:e,list:`own`}:t.list===`own`&&{own:null,list:n}}var fl=/^(class|style|id|slot|part|exportparts|hidden|title|lang|dir|role|tabindex|is|nonce|inert|popover|draggable|translate|autofocus|accesskey|(aria|data|on|v|x|ng|_ng|svelte|astro|item|content|enterkey|input).*)$|[^a-z-]/;function pl(e){let t=new Set([...Ae.map(({key:e})=>Pe(e)),...ol.map(({name:e})=>e)]);return e.getAttributeNames().filter(e=>!t.has(e)&&!fl.test(e))}var ml='(function(){var e=Object.defineProperty,t=(t,n)=>{let r={};for(var i in t)e(r,i,{get:t[i],enumerable:!0});return n||e(r,Symbol.toStringTag,{value:`Module`}),r},n=class extends Error{constructor(e,t){super(t?.message??e),this.name=`EngineError`,this.code=e,this.problem={...t,code:e}}};function r(e){if(e instanceof n)return e.problem;let t=String(e?.message??e);return e instanceof WebAssembly.RuntimeError?{code:`trap`,slots:{message:t}}:{code:typeof e?.code==`string`?e.code:`unexpected`,message:t}}var i=`H4sIAAAAAAACAzxTaZqrOAz871sBIf16bqFM3EGRkfm88A33Ya7QF+Bir4TpJYk3bVUqdSRErg80HXuaj93d3tis7G6yBTvmQim628o+C7mxZjcsC0+U3tXdm809IMJcE7te32SHRA8mTaSF3FCuiH1mEXsehFi9uhvngtDRrqK5ldO5JsKTCq6mwvAv8TTvHl712LPr439IER+b656JXvnLEjxd5znBXXwzCgw4YjUhB6Jl7MfihY9v1y9shfd5idHd9UzUEo/vaD4rX0V3X4znLUdF2pQzue6VWJ9PCm6o+nzQv2I1z4/jO3jXTUQvlL/Q5X9ffQaZyTByqLFEgx+MXw4wrGrLh84Eg8Ai0Y0nN+F8zhXXMyt+VShTmAECIRItPxyWUtE0WikUOJSTzUK6HDsQDnWKlqoh/KhxJndf6pMyKqsxMVJclQ5rbST1nsVAk2QUI8YUcuuLMni08OOxn6iGkFkFq5Zi5aeZVBERDVP2M3ZVhKCdUwefv3libkB69ng/pQQnutrNKRqwAcHEgq5em/lg0VYia3IMgScyQcZwZsjmCgdrHyxLFmRDX1goW0XcYkK6JrFtkg2ht5/IK+vLu/7YZ+8vqXye0v4nQS1/AquCt5Z7+N6msuGtY3heAYrpR4hCy3POQpivas4SAacYZ0sTcz9TMSBKCZev438AR6qhnPLM0TxtBpMdy7E3lkbxWWp2YxutHk2PrntTm6r4yIWebmy6HwL9tlapTV4fQWatsPVWE7c2ja2kcYnTm+AHR5DTLo1KQPcaQSZd3AwTqdbcph8dIuuNqf4CvBrF67FfFsbrzzyNGRd/Whw4tDm8ocm2fujiE9bPYzerzKsJQxCIyKR67AETKUTC58CMUu06GZjRGntXbAqrUF2qWgZD79v0vaP+ao3wEiV7e/jbhZVgN67jwLMl3jLHQMZ8LZibHwlqxveZvkIukIsNCwCVvL91J7YEYSlUFTXbV9AuS/668iShPC8LO9bTbvxoXEqYY4kziMH1whWhEim4ZhjsCWGlE+X5+803IdJayXMJySZ0qd4HZdVGkVJCuG2glD7qsaOsqV06Fj3plK6ddd+j0UiXgb/E/tp5ptOjEYQM8MGDSo3Yl8bKJmPzcncEoTUdL6ruxAWpFHaame38w2Vl2MVAHDhXfW5IAcCZGTtCAKsVFLOaEfSaRnggO0S7YP4YrC//aGNMXtiKLgNvM/Cr296dFcGO1XM25kkVj4KKPA2upQzMosVYy8iZ0QckTMawEub47KGArMVqw+hsD64E5wOtyse+JbbqV8FGJhpro7Y8c+AdWlYM75eh1PSjjtg3q/gMVQPWmm4lehfm1hBQYUohXH0IVgijci5++5M9w77VlGdqkLpLxQT6Eu49eB63PmpTJCjOJZIDSql0ODKbQaaqbrNOVmnkVAsk9jRGGWUjVTnUerVG804W4HqwjNeWMO2qK4ul0DIKsINy/1WEdCz1CSA1oaKoUDqKUYv1WkVMIQETQvyB9WMWeWGgeU7GL3XRfuleObMYN5XOKWwCxVR2nUyqn7+WJ5m/7wwI5hyKFeT3nlv8/sIPoCzH69+U0JKvVwI+3xLRw2Xr2kHFZ0jmzUdUGJWbpm0Yo+gHGT1b8jxR65kstHi4lcqxmSG4n7pAV4GMDuD1rkGlRkIv6xx61PliCI2Lh5NORhMKfx/ORcinBMJ4D/NK/52h87gfwChePPLRtJEnxlJmNyfLW9tgC9H9BtKzjf3gJqRLfkh/gDDyPVPKAFGIHX3BAnVa7HJKj1DUX2WebFpkpIT+AEYPktlYMvq/mghUltHBc8a4S6anlPxu4DtoE9QPieNMhIS19K7INrcRf1V7iLeT8JOXJOol3rVZ/5+D0LsD8majurmIvGVIjD6AYxzGAP9VEvOxwbtE9VAP8tHL8mCuIRA2YAv7rJSuwlBchEdR0SglQHyD0QSWkY2RFiV46u2H4aihjksmC9vd4alwc9g4Rp+4ePkxhgSNUPbjWBfx/uSyeXT0tfaZhfBSLC3UfcfN0HZzTqqqOMJqZoZSwjUHaBJWO70s9Wt9qIVtk4kMGady7GdbnuTV8Int908FRbr9dBX88TJVv/1qzFshTA5R/wyUyjosO7Z00ZqDET//O4ILQg7Fh37s54mfhj6RVxz5iUhO4WqakeGuarbsbIRi15apRUxhdNNdGNgHKViVNFsOk+6P7r4itRQ+XyizPUMHM8Wo1FRZLeljGT9TnEibhYUMc9dFcJp1c6Ii9N5zLd5AcTy+j+RyOW2oT9pI7zaAm2qFvj2Jltu+U7cd2iwGHscVhstbYd7FmptAn3ULXBRroHewd9U1VSXEAUQ1wm4q6+joDBh8b2xG99D691cLGF7tB7XjITrFD+snTkfwGhPxfzEuRfZwrwCNgTd5+HkH5xXXAoQicw1bolXQh+PazrXCdtA6sc4EbreaN3E4Pclk2UP6o7zx4CvzVnrTowKN1te0H4S6AAOwFZ/PXiuaAsOOCfiV3C3Qj5dY2La/y6I5P5FBifg+ijJgiUu+rmaFQYJkJykBcDT3iiVwNSu6YbYRgAnaElIE8tPU1bUMr/nzYVwKzp1qsQFontJimDrjPvhuPVFomkC6HcIa0RbmFLQ47oYvZ4HYrTShuY46A0/lgi9MRnv4rO3PEmcxc5wJ2SxTTb+FZdlaNb/UcME/DFCJAG2qMgHD2y+ri9jXJffOZsUGeINXBZ1uw+vbj70rtXuMutVlD3xdo39wls7l6cNQ6+irDPNHXcfwMaq+OxgR8AKdijhb3l8Fhz+TM/mFx+idBK+g22Bst5eLh3S/l9zgubDkoBVohPkPQJ/sEH0q9z7K/dd5vwsBSpqXAr7YNwAyNFaI581hxi0WwlF1/nldURx8p9kVT+6dPz/n7UGh70b/aofqtDwXhImW3NeD1fykMopghyKe2RhYz+HeQbb1TkvquODe0FTAaYWVSNkaTeDNSDsI3Cn9VO8HHXmheSwI3Qyf5xKKVTRaDtKVEj2LF9CAQcVlU9m852u2QfDjHFebP9tLMyHag6DRaKMfpHdK1rxr1xsgDMMmyMXbu7O99ME0Q0Lb/bDKxvpStVP6TZitJ3+TZWl9rBMk60xH4nUm1xcGLgyd7DythYXQ3BjgCn9YBQ/p5jcaEpQ3az46PeB24KmaaQTr7OuWKszd+bjwXG2HTwzDjgZgNoe0IFNgtB0qPYBFyC+spPpPt8Y14yofP3YBlAk+TLXPGNUPq90929CRRYTETHYd3derY5kGi+rce0rk2L4AKbu2o22B02wZd1FOw2dyFG4NfB/NQdV/+nvV3N520kobWQe7nkUq6Dd4c8/JGL2qMeZsi4uL/dC2kdtTt1oAIUa83g0aZz6JrPe9D1xZoSEDzSA+uF24uttyI+o016mtFRQZTnlhU3tvb6VCs52AjCp4+0ARegSqmUN33Vw8q76qIItlgqHqEO8WMmhL1OG6iYc3wQqG5kWddVXMY6xduERTJ1VBciAk91Zoo9GGdS3PpWCzuYaRai9vfNcbiQVJRvj+w6gRlIlgxlINhemjsOvb/C+wh7zpa0FcupasieCDLlT8Zfj1++8nhBtMKwxGmAbn7T+hS5ifvb0SHy/8I3NmxXF3SpFqG+Ev/U+zuYSmhimc+qCvpYFPbf0EpoQWep8vwL//Z3x1ghZpnw7MQsQVef8HVgVYC3UYAAA=`,a=`H4sIAAAAAAACAzyV+43jPAzE/3dXsfO6+6qgz1pHMSwdFAuLpIetZOtIX9/8KN8C8UsSyeFwyBxstMctltgNccndsVg31K6f7M8tdv1sKXdDWG171O6YtaXFOAY+h5txOMuS58O0dY+zPezTuqM25UIOl9gdV+v6RYujgnXnFLpTLPqMM0dPi74xSbpKSN3xYYuWbzJUHL0OEX+jYVNqklMhXk3bOgaSJWihG8An5z1b4FDok0zvupb60OIa8dUnW+OrKmA33N9f3ZCMIH9bynm0yTgnt7pWGWfY2XLXF8OV59dAPM1h5AU3cWqQ+ofN9lR04OmcvJ5ny4pxdtvz6pGOLJB/5etc9CWMVy+HyN1ZPk06MdtSxyymbNbX04CUPd+HLijqNyO5UOylEFqvs3IBKNmnVtgeyzEIuUh6ySBh7Y/DaGlSEseZ7RvpFPjrw9+/lZIb3nV9EE17m5PyUrn6mpZnbu9HGfbvr7sc/qFiyRkRz3HUm/Ic614ar8mcRQZ5B0A2thTPMxfi5/u71Tg/hOqZ4Vd1G7Iz9P76ED3JFPVbYQ+TeZA5iyFBiKSZZK+9yx/PaAtCaVFmvfgDhIPFOLi6BgK73MIPHi30At6k6vlOWR860BzMmZLL6aKDshlmK/igCnmJRCaq7EpcM+IAvep1R8KD9r/97fBRef+HdaJVTpAuz3oon1OYWJpC0QMlzbKgac95U9Kq/yXpmfIan2CniRzjRdsXhKc+1wEYfcLhpPhIykWIU15k2iDAgZggBjJXeJaJA0nNPaLNQiZnnPANDtNTLmRtF+1PGREr8PX9JYWdia5UdF88OhbFkGkdI0gm2wJJrgYeHfm1ivqzt8pANCGjo72sUEXsuDeWF/FJBxxmeZjfXyU2aYaSqZW2XTf505KKiqyoVqL78XhT9y55qW0+nMVoUFQBks2N6rtYtrAqsPutnBv+pdNLf5MeumefDvUORwKP1NQXcaHnWhMLsQdZLW0WCXYTQSVX5+uMklEDrTozk3KjRnPu8q+RqkuFaiwVC2ggII23GqLZaW4jqU3z362aKUcOX8iuzd0tp70Ba/FCrgTxCU0DBm4J3tAILTqUFn5nP1JFxRkaOFfGJW+syhTgw0bsMVOV3EboQ3uR+QgaFc9+dLFr6yoCemIPkcp9tiG9RJAwnkpsI3YgBs/ApJjRoM0kvEpDSfW4KkAbRFdn8hqkpetHJYxeaOc06ayyu+7N8R9E/E586IkYa6mrTFelQCosSKgO0xbth+5XfmWdyM7plb0to/7Ve5m+K2K9YYbby2Rw50JBGtC0BqbYD7NDan8BwQcLtHtb0UisbzQKBJs+M2qg1R3emb9ROR29U3Zq2ykv0tkpHhAHga5MEM5zcg1Iok0MBf2U5lwXLxjoM3Nzh7eIOkSDJjAZUpsjMwg0ye987Np0F0V9UOI+DYjm0NcakeWITiCvl7+5dRN11Nn27/2hC7rwSkyf+DfzZjtEcElP7Y+8Kv/oY5z8b9YGaGyDRcSvWbMlLvimMwmv9rrpggiaA/NJ+eo3Gw4F6Ba010cEt/9p3xuNmSK3MfhSBntfVHK5v7+jBKvqq7//b8qMkls3riD6/3YlUQLl7IKqh+BBKGJeQUSpqD14Jf7MEhLvK3NOX1j6sJ2IBDFzp2933x7EbUpZx9d92bdmiw1VNhR90Bg1d9H4wf3WUPIrdghJsFG7TRsFii/Sy32qRsq9bTtpOET8E+TJVqFKm/CD5fP2mIdX2p518UIsnB8rEqyg3aLHtcEZZVsbf8BN6H/wayCIXxs1g2xDydTbTMoS+xuDXjajRM0AWFCEduyPsoFtwvH04gi3/aqMUnr21rI8N3fvSIIsperymUBvjXPUHx1UA313NhnpBkrYcc3PgdEVW+ZPWpfnvvEcjTjd5a0Ro3orLxqY3Vt3V+NKNVzO8A57Dx0KM+wc9cz/52wX3vPwNgvztoj0HOu7DItmLJfXHS8Rvfhp+/8cOV+3KFFqza4eEdDK+UnigLBXXUGbRYsMzpqpAaYK6gW/i/7RY7jrDq69eDm+MVXMC4vLFaNqf7ga36uuc6Z7GOhgn9GjdFUxCZYbddnf+VIvSWj6GS/llzsZwx3q9/OvQ5eeXfQw+RgPL8fjOESZcJr/wRM9iUnhXKnTti8NjLHTG95JOnzZVwB59Po5jmcb1zc0lVX/Qq2H/cdZHXBnC3rU2Suu6ZnKQUdwGaX4UD3n2vE34vv69pM0FV0tNR8gq71vo+WJr1JBxMI4uBHtjS4TiYFTjPv7nvWLogwSMXd+GzS7IKzUNw0ZPDZqcItXSfc9yZqDINCtUy7X/cI/eS9sdraRX8dY0SkycbuEx+bNT2lvAdYs6qr041HotClr4DiBDc8PbIRtoTw6xzEuUBqHvTljZT4eZGa4K0e8znGgMa4KYpU4OO1KD4PhTHQXYN3haVxXiYyNn4J+m2dpKyqd9wcFq21fNl9rjM6m4ou/hs8cs5SS3vcwhsS/BR86KY5DG4e8/coAcG2AFLsDqpToKVKvkl3Z/tYKY6re4ns4ghv166K2eyJVk644d9eMNQau2lnPAVbpMk+F0Xc+UOFBOtiRaEcpCJ81c7546UlbB+yxfWwoBrkPrfuK2UGtxC9CBbWPeNHg88W1h1cb2iv5Hwb9F7S/zVWZeKVyocdgfQ8sz5qCfYptGHl2zrZeqzOUjMx5n26tc1i8cFxoGbOZMczTvOSQYYODzq4WEbUbI/brLL4FFoiyNlgi/LQaG+eUccoDO2/9H+HAdlt1+DmEIIUJlnMrq67aOBs5hiAm6ey4lexemGxNb43v/wi2O4wjSfixftZtAQxjd7gOggww57X3LMYX4WH5ZgDL4fIbb9JLwbxpR9vK4Zy+VXCLgIb+xE4XO9Jeo84RLZsZpxMcaeVDf1QFEWJulkCe3HAaT2vwlEzAprdDeBkY8aEnxjAH7g1UQ0BOnZrTKBtHMVJShevUfysM1sF+3t3Oz4YZGTi4l22vgqot5+5XuqGn1ZSjL16Khj+O07410MO/e2nxN+6xSGTv3SKIR/oFZx8ydbuYJb66si/cprjzxSdPxmYWCvR616/fe7XN5BY+Lh225z63vpt0yC1nJpiZsX9mh0tY4EzUA57X/sE2r0s/33PH0zb3s/0j4vvCyVmb895W/wLubUxg7jTAL22XGgpH5e6X68SfsSM/4JcgGPrQ+fhWPTzkkXs/DX3YTxY+Hqg5qRt32ryseiQ8qjhCDmf+wjbeDCRcn+3ZfvKKmNmXGxTvWuCNwHOPMWL2o11tESxcS2uX5KohadH3kGCAmnjIMQKsXisIde6kOlOU4TA6WUC4E3MBJ7WVcSg2IFoD/AgTphnl2A+nMICFkpeiiKHd2xSpedyn2TrNyzF+JZc88sybicoBHXvnVr4rR7bR3DcPjLp/DbDN9oAzFjmj+8wfD6vzBlT/k+kmyqNz30kjAFRh+uox0HYaKH+0Yqh0mCvxFLf+zz01D2Iy/IoNhVfMneaRzRUXH/aodxUVFwiHZ/kxpBOH2SbNsnpFz8DkvISnNX2VrlKAydGjrOVAZ00awmUvnyp2kqA5oK8c/K5hu7nCFH4ePXirr8HPvGuMZAbKn+7lz345MPW1uwZM2Xs8JZ/HOpSLC5LEH+K8GbRCOWhEuQ7ZZ6dn4l+Y/fpnZCNU8XqIXP2P0+zKpV34lYTXselTx09ozwQkktov7dxdNHGKIHYx1L5smaAX+ZATx7dfv1nFCaE/65mGFYX+/btt4uCFnyRnaLc09NJ+/w4DrFg4zugWX3JuS9+14nj++8+FCg4f9vI9SmRqN76l7wB2ne0ZcEP20yw340O+ZynzkSWWcJYnWHYNS+Zx8L2GKZgMzSLMgLFN1BAKfeinc1UuI+EwhUYoM/Wmucmf5Afjd+8aMDFu8nHiefiwzNjXNQETm+n/CWd22tcj5QQQTkaPlTp6z4GT9LYltqhk+VTDGyWZV6HGD1Lz084lj28/Kspvdh3kSV9fz7LJx3VNJsDSrymhKhfBAlJXBRyz/ty5Qr0OQzOtQ5uNL3SskEQ0hu9t7tA6CnPXAHyJ6yd5x8PvGZQ+dNJaYnYztwLwHbIau9OsZHeJVzCsvxUTKnWn2w3mbEsNNxMI75BcuSrZrw007KG+ckpPf2Uoc1jKQ0zj750MR7B1+P1YYDsliuXtVoJ4KxgquGRG8Son7kmylN2MyFWiGsZ+ZmoZqh2ezfG/OVBka+uuap1L5cpH+HLTxKSLySfpHnFtNS6TTu972vRmSLd0fHNrQuQDD1z77uSAJ5zTMstgjbHfym0NWki5y6JB07gvJCICapddHBdQSD4qVk0s8CqbJBuZvGjjWeOU9E0vdeYJH0uOP2989L6zIgroPJbaH3HEKyeIHWNEYPcDB7FX9PHppzc/5BlVX+lJj4oDhL7z4LhmIP3nGgQnyFZ3Gk/WSu9Uln9OyQj/TQ2eML9UmM4jgNPkDip6DnvNNJFfFaCOILaB1C+/rrdgpE86mFsXygcvkChlx7Vyjon0E5B4sKyTrzslLZzBoBZkuly1jM3kY0j+sbMv85Rz19uROZKG3qMWpmJHDvKac8YmPE9Ev297riHIMO4qXEk8jVtxi/dQbdGTmilpJ1R0/30waSbclHndl1TsbOATFiufNtROxoDiWeDIpOy3cgAzxDfj7jLojvPdAZeR61+dePJzdGz931+vcmxOYKer4nt4c8D413pRf3b4YKzMw2sKE+xnZDq/Cms+8rWpfgRWUWpjN2OKaiYifIxiLFXlMm7xGjtG+wqqjuHS+W4t/Q9lWVjdnHv7qDRaikjKWI37po4JNu7UHshU40ky6yv0noGc59vea+y/lnNT5DPWnGaF6KiuM7gd1QzIHXOc80BITP5U2RvjzJ4DletmkCe6yujr0WQXRyMTvibXBWJnPt8rN06SklvQqYmal+Ou41/ho2GvcJnf+CPMlHShIPvvzJzqV1Loc3n8OjCGmOhvLl75wnjgd2khzsx0ldTGmcYBU4yaX+uyTdD4lfJ3+fQfTlxCT3tuTBPdGfN64p+7jsYcoA/aiWwqjz0u2iYZQoPhdWPY1f55HFdmsSTlsHw66UyyssUsgUeW/tgcutViUTLNh9sSVIFlRfWet1dZxjcC0zk9xs74sIKxtNf7mPXC7hSPMNSN8kxlKdMRlOauO9Y+Eaett6KoxxWmWlcFSVXHbXaVMQEOYV5BX9sKYZu0uCKr6jDrSbKBQ4qaw10wbHZ8ZHyA1LDNaff7+gZs+dcQdP2KhHVRguE6ojfKiSHvhG0aHKmp+TKrIPmjrY6hh+o1FxfctS17zeOajM1+nI77sj2KMl0MEmLaJcniyUEOcRV+jiPNHc/1O3XUxdMac6Nj9Q0wgBwXV9vWusfoq5suCUIcbvTBS+tOuNX9rhwhfabxkubF3M79v8u4gicrwfNXk0CcDhLrSuNavVnRZa/OQdp2E40MSNslXMoptxG22+UrFes0ZkQ7+XWiWS61TlwbLwc1TMaYIDDaIenhcXmUX6IZG54yxIDTrSU+CKJCuDHf5owSpyk5Hr37HuWZvrjJNioDnCtTOeZu0dixnkzTBWx9ufu8Ynh408OdXG70t3ad5Sk3Ks2hQSzRd4gpgqXj1t3b8wsqdVNa1Sd9b0QpgxNu4Mh7k0LHe4CIhScNVG2OiLf9egQmYcY01MKAc+z7u8jpmrBBLLDFrh2znIzrCtCV4yKjLmZhwGLIDzaaFz3WNLgsdSPW/POR148mBmZQtUIofjTwN6aeZn21TQkynBvhqQp1iYfCn6WkEm+ShvRbLo1vRx6mFcSqeKnqqgznHVUuYLFmqwrgj8A9XXzi3U225NUcmh3iJZpRXDX1nharq1ypN7OtDZ378lN3QVsp+k1jlJny4ZO7Lc8c4WC9/Yn//ufHIwXmZ/p/tNcPf//ppYy3yLLg0wYLGIw6XScY7Z+wlyVKIaYO3/gVmT7Negx5iTPm8MXi1anQPqouyn7O7N8BmhNN67ohA3keQe6iG9ssKjNFJR/05sYuTeFcXijTMY6eSi6puhkT8i+ciF21ZPRyK6beegWUX4bJUJG+/bQ2+/8BZxjI+pQpAAA=`,o=`H4sIAAAAAAACA2SWabLbOAyE/+NWE62umkvAFvPEZ4quSHqLdPr5ulDR7IkWqAE0ukk6f7jfvVqbJ+t9tm61ds2pFLdmcusWIhvhw61NwGb/tAF8l61f3UaePvPTRhfEhjVN02HDtmYqWlesU/Ju/QycFJURfuDOc19366o1P7OSZ2vefLFmdq8K9+pZVKlYk6dE8IBCUS+otovDlSI8bjN8n77xmH+qL0Ps2ZoSI1RQGS7ZgyawpGHToWt+I1vUxtmiMjgxrsDfeR+pcGWOiyOQjetrSzZUG4X1GEfFwDeLV9oxcOi2agR1qqogjXs9XFwqoNeqRLWpE5ryDRB5T90CqDGZQwqa2jW/JMzK5/tMq2l21T94lwRHDXeUIeuuoST+UJVl3QMNrMemaENSKE+5l4BopiQcFKVgMQA5Rdp61kKGunXqTxqykyaa7YdC9VAFUoJ0T5caSlFV0YuNakWFk8FkZyc88TVGenqYgK+z3TyCEgLBY5leKonCrgXxCUSqA6oAQrRDqyvCfSzOdpI85fJPq4oBgndzJr7+uCurffNcmBxxPu6MKXWaO00U10ubDnpJ0wgNJUG0JDixB+h0/OND85i4TF6KVp6207yoSSp4cebziqii44NiXSrY67uGnv2ZFxuWPEmeKa/o4CU/JdSmN/IBsGDl6OlPu/2CJWkfq8m1D1k/+JGuVn+m2P6MLxazTzZmG9Dg5AFKdyozSioOY/ZNxSVQmS46Qd79fneWd9AZ15QWu8Ghjxlv4HY26PAiO7iOtXpVYEuw/OXKE5vI5O/iMsqLaxKnxxe07rGJxPniPiTdrEkYWtPbCyVnN+FA/vYO9RBznZg+a7dwL3xcTK6CTqd26zrJ9Gb2axviW5wGh0Sux4dE/gwW73ggXdPTGhakFhCOkJUorsboORZEztxt/H12SHuuB0GA2YHOJL0rv6SaYEWmHE8P7BJNqG2OH/IeSoppSbkOuqfv6thUDSALGxapP3yNIwLBUXBALtmxxLEY6nTfrqWr6ZkXFgA18X/Pi6Bsg7zkudYUJ7x2OxmHV1CNrGKFvIjMmeYf1t4ht9ptZV7+Qg+h6HPtKDRI9uPhj+xIp0vWMoRa8/DCuzzN2tYlx4/AwDN/FJImSVuSv7suB0E9SBmZmFa95FLSZuPHRnA/XIJKzBnYxz5jXBJ1a5TZfCPfj8lhnkpM28qJM0E4vxjMOtG6RBouLeOwloMuw22YUhxvh2Qc51Dyntb9haAIi8JCCCud36Q496QMBc44CQMpgfqJOEm/neE1Cpw6vzX/f7/ILAzGcBNdU+6aFR43G1CJj+TF+i9STUPEb5L0jRk79ZZ88vuIUPwrIfOQ6JRFPqul2KuvfoFuibUm/fJ/w5LvoYrEi84D8UT+f1b7Xyl53b+IRFxrIh1h+iFXhNWnekF5i1PBWjn6F5nWlpi4rgT/s6zwcJJdaLACAiPlWPbkmNXfrupCUe75YCC2bPWzuro15TtMgIhwLxP8Apz449XPNf8bCBNUWz5ECEgt/qbIEBDX5K/DJaax8xUfkCt6Pwzu3SXAYwO3PWKnTtnOid2TkS5MY2zeIigM5pVv+CnlSkCo8RsxM8NY9oM3l3Jb8x9T1ZXf4j0B3lA2WXr3yb6Hq2XQham3QIWeqe2S20+FE9QNxqQUY/zrVYswf4BLPJZ69RPNwSDC95abalRHgcaiGpx8KJMRBY08HjpaZejbaNfuSgxMIBAxktIJ2zZcStA5Q5rdHYZxnmUIOX1aGn5d1tpKQIJBNwoKrlNR01ic73QepIAJUrVX1yf/PFCzDKRNqOBA2h458xMqUK4m3mnORUnw+CrgY8dbB7S64+sZUChB5JxkbPSFzIV9qrm7wiYdaE9Ue11Ah+BXMc9GLRfa7xtyl+C4zNcuyKzo3krwVge8DXFf4xiy6KXwGMl2BoiaoWuFV2Aup5+52cP7AmQafEi/EFHxYI6oR+fVHi5ZBBc4THzDi6b2pkZgG9+lXKStCGbSnO6mwoD3STMR+dz18GXYfwlZrJH6vH7GnKw7CVQvLdvLDjJ+gvy2yMvwqUl6T0GVFiGIJ06shgSV/QWXWFyOlOH1HIjH1wJqHVGzvyLCCcZdLng3YnzB+4AOsEqF7rbaNqtLysW8im8FySvbpiPyEcxOfGYVJf/rwsbRVJjw3syGaU4Q9g71znAVhEpdy3TMqdFqOLCyIQLxZolgqxNsv1FdA3IODypeS1YHZPej5TdJaUTMMR9wkTupIzpNsW+LyuhlVQiEdWb6aDojeIPWyRkTfsMB6lQ7AiPqMrUnGGWVgrOlVROBQLiBAjzSnMy4f9FCJFpqQ2A8SDuTx8wrbxxw889lStnuny5qmi9dJ6XuwksGahuvAlXuseJKS5w5nVjDGE6RHe0ll6DWlwgHpe+uXoG7BMcyeaS7hg34hQ0p4KiNh8iVZHgyPtOA3bPTSAGkpz/NQamJXjQ/XRFhMcR5Qbo6/MGEtVXtYUN1BuY+eG3rcrgzzp1gXclNEqUViIHmRYFJu0qPqT2LrJr0nVycgFeHhGj9DjNCYFIB2hy9zmxbBWAECIgcWIeHsprTw09ZAwyg7tHFQJC57yUj5DKOyLDoCyL5XddMYiPEx4OrJLrLnW5C1+0p1Ov1ZYetCZawh2dwJKNAKYY5/qWfkohXAq2JBuzJPriCzUrB8+uco1GmDXWXtHYFkBkTeL2BrqFMiGFzpuAJhF52xisnttSqL6QGVMh2ZqFMP+l2CV6QBxBsWmGKlXFCwkB1STKImrdCaiCfQZGfxusMQ7Oc0nJLccxqMFtsMTQDYtWVUHs31SK6Jr7yylEBPArJnD0f0uIzm+BDpBWamNvoHu72OtHsthRtyh3oObKEC7ZTEBQ2QIEjhYIwgtwvykewmTn0aGhzeDy7OtgeuXlHaGZq/nznaFtU0Azcos8bKyTqtj0SgbUycopRP8vvJapNxcKHrCjCfnoZbuAU+zoGoG/SKGUJia3YMdqnzBYx1LKh7dGdVBMLkOgQ1MZXU9xFytJ3wIb4IFEf/I1xDroNiktbRp+YZF6Zi+jajCRzcqK23McoSq3Cor4ntwHOxjtAbIQhhLjUDYgl6HJUxfMK9RNFFT+JorKM8CAN7OJJBjJqHvKI4vSvvvk3EVEOO0XqxzTpo0DuxyJaoI+CAdjITDjHPHIlbZQUA0iDS2NuU2gW3n6/lbhF6VpFI0nNo616T/aBwdBmH9ypF1HnShnziG48siP/QJAlUP9hozBN0+knOxvFVWtoXIXZoxDjlSp6RxEKlituKPZA0T6SfQq3GeyriN/EFjqkhMcIoPPMYBBS3rdowr58eNl8M9kD2sEP1/cjc9OP+vK+vrxvaGkS7HPCKyOTTilFHwCpMzcaSCUhylDF79f6lJgWksRk1jA4X8KbuMrEa6kXfp6BipSBySTntnxprhxuP+my1/O7T69+VZlwZErHkYFRgLlXuLIGNsRorPvujG/v0aKqMokYDFCPkR4lefbsphmY4ey7Rp9fISI1eV293IpaIeQ0+kjENvkrwe8/49S44D6jhsX0zkd74HN2JppcVjYc+1mdoGKajQ8jChNIghaB5qYIK7mLMt7BlR7j3qhVizdFOgaZDit/I1/VhUd3IuDxKE/SULmb5rwDJx1mHhRZQ6PFKwLTV8burlBmzLqvhXSKbC7h3XPsHQjv2TcxnjnufkH5Ubk5z0ENrzeDM3OO1JtbdkxYbq581p47RY5dVM7qc7ACU6JTcQNGoHfm9igvWXOhdfZU3Rp1kwCdJ0rWy8QrueJRGIEm8bI952YgLoQLu1470MFbkLksx63+QT24N/JGX/FMrLgsUWXM1iV0kV84g4mii7B8NW5kKW9P7ubEnntXi48NwQS9Ucl4Cp2b2tL1FOYR+cbgZtcx65DB9vtvxaogXFOM9kxS3dmUpp51l97PylJPTo4TmIP8jvXWqgThqhLwlWTNXHwdhSUW9wg9tHxSmYColKHPIAkj58WWSZ4hzA5Bs2oEM4g7YxYA9oSeauqaQSY+56iaG7M9xfbFoTbRI6QIq2OM3VfZ/E255iaezS7h21b8pgYnTp46Pra1Eb6MxEZhpIe4N9V0DrXCtXOrPKeL7bPevlc32uLuif7MQMP8f11hK67KYvpOfDeXtjv1Z/RTA00gnOHdB2zRNOXDbKJXJTPa2OQt07JO4OnIQy0EZDHqxd3kXTHVA3E0mdPsCrKcXdEbST8iHdSdc1ZACTqHjSNXNKaeZ8n1wlkGa++BB6CczvvUY4yF2DRJ+K4QNZXkUoqkJXJt78lD1NQbahGnaF+DqobOwxyQxDXSg6Wh9eQe7d3OHccUJ4VSN9Puo+XE8sqn7cPC3HB0D4Nftrp09p3M6L9rr0JSbfMEi0q3fVIueBsAL/dRa8hCnRmxv+pQoW6EXuzXIuU9hxbcYhV9iHt+/0TzaYqdvk+nXKHcDeW6ecAl5GBsebLHcqUJthZWk3waOHgdHduhQkYKaQbUWnj2pSDmu3L2XhNvz12jExuYN4FbprGfWzq5+z4L8rKHRRrgvlJBh2Iz/XLXHCZqKkQrLDoVLByorDwuXqdNgi14OXtNzUM1/mqQ67I/q0Bv4h59FDK7h9ni1fT3VpN4yMHsELoZ74Jn5dQ5ZvCv0xQghscSa8QUmeOyIxrfRTseKy0VlFj8hSapazCfbeuNi9RS0A6AZ1i1b1q5wy1pEO+KE2uUaFFadidX76w7WtFnlqCjRpWvhoBQXesJfiuXpqrAZlgPIBFYLPo4Jz7F6XGWYgOkaBsOlQ4Wd/sKhbJPqohxaqjtGLavqoGf2Pzr4n3IyfuooeL7it+VrcVbxf6w0gM/wIKdWU7JDyUixPYtTkuBtB1mRHgaMlht4bZ9P63BgUFynKeEiSLHG2VGkzvBNtxL+MKshS2jwTTKBP4FXg1bF+iTTskKS7IGLJwU3p5DkqjM6snvUFXEFExOHK/cj+3nksykXPaNZdVfBifKDa0ctinE8xj8pihwGnyPI/+g9itlA4zitPVqmZkyzccis483J5gaT2g0BeO2JBgUZw9PhMhA4gSAfm4tKZKztZvruGHcRJDDvJ/n9pEztN05WIRxQt8SkQ8phNNZRos0Ag/7ZbET9U++7hZkECz8Z8Vq/fWG4F6CM1ILEb0Z69QBonPz/3WkRpWsob0P/h2qn3IRgH1McmFdGjm9TL8q1AWzLtPw9OSXGt1hSudDec2rvBYvDM6UiRzgam2K5/gHbQCC8N/Iw4EsW6vkEK1as1aRXt3RLKJzYerA+honKyX27JDwZ3SepinVJqFBM05so9XA8ky0TOu3V6DdLS3sLu5wboH3dpm2wDwa8fgcJMAHqMRT4MlpnFC7QT0gP/dEt8/xA+3AmjQFSBwJXwwGOsQi4iPQrS0wMAVXJnHtiVHxe427MuFJijTAUcODCMncl8szb1ZfeyAnmhOfIGtDL1LZIn1iE8LZkXBG6AI6wEUOTY1CR9oDOp826IcIl9GboFXfD9Uh7MKwtC05kBDqcqYeu9pzCgyDzzi76RCHcD6iYBBgNS4fdbS+56vZbPJGf77gca4qX24XARvYsMVshTPsc0NQ8b/JYVosTNxVBfwdmcUzBOEHA3RtEgjExWLWO5pc9oaZRkQhZZdUYc2CDomDhTt6IQwANH1Xxmcn1LYBBTnbGi60McESLd14uSRd0FENO6ZWzpXuBXK/oXoMgoGiMz6+4zsknuMcV7MpX6jDH9zdrcSE2fI/VZhB7e2Voz6mzVfR9KUl7Y7AGOFQzY4Fv0NAhzvruG3RQW4jTFGSU2ywFvi/BcWv/29XiQs8KiF/pGTND6/F6h+PZpMJbgLnjJdhZJITR8ArAMeEwcHq12UuY1oiTvdTBiu1L0dOeq4SwnKiKXmkUJcyFXscqYJtebYQ2X8iyCbEDI4K/kl/dJjCKctasUDsI1bi5ytMp3Y3tI73xHIf6LMpMX5HoJxzJWGwWt5Pcrr9ucwMzf+xdXb7beu6Er/vW+3IO0nb/RKyxdqsKTFHopMqT388+BMsnV9vVmNbnyQIDAYDLmBnrz/VA5IgA45QhZCgPsOd6Frlj4JxZRZxiN/NK18s8uFt2wxQxxzHTziPvKK9miLxx1RT55CMbazAcyFSiP87jmmywD2HSQPxfv+cxRpAzi/Q8lZP0yeLT1Q5dRWX3/zmNyUHZ8WeQ+rrIOQdFMz8PSE19D56z6gfBcDilXdT+MgWzoeznhvZxqE+mc6RqGMhQ/A8jvzDi5UT2p4uEAi7GAzwGqbOBT91eDjAu3aBobGv7p515g0RjUfK5PZC3NUDXMUCUc79wuL19VRPfTZHEH5jbskT4nE4F3lEkRVp6KwmgX6gKUcO0asKY0UCh+QCEB6Gc8M9ml2MJjnkXhu0/R1JQusF7OYkP9l2NIPRY5UgZkMA8VA+TX/bjHRcXInYy1peUn0hHvez3k23yhp5AQeS9yDnyJOZQF1eclE1fUHs2Pi5VK0VbsyIEJ9eQLONqEc5NDFm2IBoDmUpnMUl/rCR3mxkzLo/oEzrkYGCO4LkBQn1xLDorQAUmHwNWtnVzJ0oPH896xVldWySZ7PYKTcxeJKW0flKRcms3z0e3iSKGrKKn4gsN1dEUxvUdO53b1kjanmo7rdA/lWD0SSkKDEs4zX+l4FqDCSSEb2WDxg5z+4aAHlczVHVKcTM0sIpjTYWHv5idc5i4t8R1CSdayyv1rpH7hBYyzEbLAe07xCUn1xZDL/ClzCPvtbTmg0gEIgjHIQQ6J5nhST8k2HH4d002vYGH65P+cIJwwq3gdR5zl30JDFrG+l68yQXm1rLUThd/sIdQ8KF/aMDgIXshVJW7WZLT5EYRHL/9O1pG8klLG4dw1U2hM9AYGKe2lVuClGoBJgCoX09O0VDsP6NGVUpd63azKmauIv5qySPgr5VkurpZDYaMpRH3MNJ5+dS3a3zUJKEYJXPCV933F2WI6PDtSaOpwemZAGMLLafejnXQrSGFZnbmeQeQpXvmnJX8wJQ12OxwF17or9d8Kg1dzUjKlpbv6RUuLjkSxFc1zfhSqeFJKWWmQnXFhgWU2jqxhqej/H/KpFk40vqhzFRX4Oe08zNlrKFVtVygdFqXTPOmcVOMwfLBzMWkea9Edf1ux1hP+ke5aKlOvGG3gIjurBg3RpqSt+VmmhfIVkjQGg8oIIn48X3iSVzk89CltVRc0/ICe0czQaEtWcGQzBr0vUU+1OwappQYK2bbLFyPFrdq7qcqibeanIcw1M5jX+IsJBoisQxGGiERtwtJsVVpsgkLBXd9epBQVhlS/F+X1vJBB9ij8WWQc5kDTeoZSiXoZJN8UQF4RVHfgMimSB6+Mh5UvNKsklcDRw93Y6x8vnjYxVcYOZF7gQZADr03eJtJZtfmDi51Hrij4tyTp0edHxXGaCaJV8OwkU04CeyDkyjdMeHITHrmJu7wWVsERXOrmlh0NHzUO7hl45m4n14jhZ2drTMYkXO5xgqVYL/tusRbBcnA0T8gXu1JCKZBi7D8tFhrjTCYVqhADCXrdh0a2JwG1vZsdQuRNrUHdcQqn3xzSs3zxbAF787I+Ix9F9tGAj1x5XYuz5WTMiQURRulqkV2PfyxcE09zKU1bzjbQZvYRSHfb5nVhLGow5uYeZkdKSXDWiD0s371KUpVKagiZTX3WWkDNvi5ubgKnaqcXjf0PtAHOhsqqIYusaFoFCbaKYR3JeFBljYnLr6MflrgO+OV3LUq3HD4bEmYdF1f2h2CE0Dv1h9lszG40PtUfEGoxAWl0/DAWZ49wcUTa0ZLWDVgSqi1IBSyt9g0i2gE2aOoVvQK13XhC3hqi3sT/OK/3VUQGZidYPGT/9LR/K1QM1K0bsvPSEKygDB6gQbEu/ukVVMeb1ftsslWkl2qxi2ZQ6r6/lmsggyB2FaxTsLkfcfk+V6XQ/AgyhjSCGYlNxqOZbMZPHosvVpNW5rZLSgFLsKVATVa81ah8RvNLeBKPsX8Y//XpCijrNOfM4z6yh6XdbJkdbeSijRGumwWEVit6vhnqcPSxEPkzTBeQ7Ka7ZvT3+skTas1AiGYGZH9RNy7eByhmhcivEjyt81BOgm+bl81e7/aT/tiQDyJBcjZN1lUK11Uiu9m9KZJflVNAbnRx4BMPIa4+FT5Y6k99Dro+ZrnAFyIxCRfdm00qO5juCCPkTWuibKXxoYFrsNLLLNpSUOCscukbDzlslgAgf/W1btDcOeGHZpIcbQ+efHlJFxcQjlsw/Lhe/noyusMdTD5tLpbMJUiz6/o+Hq5ykoLbzeVPF5fstbZCkx1o3uOdyOD3HHczJyeidimuxlq5XGThMPB2dRwrMmCJv66XbU8wixkeeoSrFw3/d6QwYDjXDQNR8bCmnXQF9PI+Gx6aU1x66X9ud4EjNQdftKPC6teIGoy7XpFfaIQIc2AgwDD/vSJYXLVrHkB6Kqs2sMLgkIfrhTEJD7dATQq5fOkvBPL/D4zit5GznrVwd1EYbbu3TWVjZQL8ykJp+QkldWNegYnKuzH598qbUbnlYrYOVBWznouWUECQZ44diWFbik7ULaN1xtfYysxRA6u14N3ue6vivigafBEkZNSegc5VDSaLKqsLSOOxwECNj1ck1l/1iDx05Y07f1ftp/jqNQ2kDT62G3Gk9Wx3Vck1JNoU0W3qrLD6ExzB6SVwbpv8W4Lz2MnAWtBA2nEI+FD9Ry3g+2XXiSRdv63cmnaMcwRjVNYdb18xykeLamq+D+BIs1hKk7/1ac+9TRF/tnmI8RKcVE1qqYdrX6fTF/DxlrhQA6BTS6+Z6klbgVI7VrNeZK8xiqZXkXm7RgeoO9NuCGsLIkSvEs8JqrUx2PI32jYSONNdCyoNRQMhKFTyB29DzPHxbgyiWnPIf7B/2La7xpVjbrEoBmqU1CO9Q6azRDCQj11XaVWYbFReNIGPB1NBR7qnz/+Zbkl4Jg643fbgqYH/Ee5DQ7L8LBmg1nYRzxRKs0E0hAqX9Bqv5evUcQD8+w83UDd0FuGM5C1//89hSEl+sKC6V0ZnIoazwZZfzyRwzu4SbbnYKuSb+5Xk9AJpzHdZJ9/rq/3A9hKzTJw1H7CZxAVzY8s56nzchlnBUywizgszt5rXV8mzWOw2R0xxDUczRWbmABV94+FUAnet+S2heWUOhFuti8xZmgSfDwAGHS6/cAvppgig9XJNO1fjzlpcFS5BE3fZ6l7BIMa+UzOooWfZXfoebWUR9U6S9r/GM+Y9Zi1GDK8O0hX2qaRo3D6qnIKw9hCqVkVY+L7SZxFYBOMnRM3nvgrVCb1f2f4a2zPMOs9CnOlrRRql0Yr3WOkF5sSKCjFpdmhbY8MKm2QmxEvKMSmXIKlcZ9/dtPBZ9P9QpLU9FDhtfqoaNuL5cdlwyVal7Iakkfd17XJFHhGvSyzlZrDALFALUlGK9xqv2ZZk4hhV3Bi2f60uGVdK/e7sdjEEApxRJq5Rl3lkyP85rlGCrGlv3LTbCGZQxoFU25O0uB6oU34EjWCPH7biikYgMqUbGrseIZUrjI1rcxTtbndQzoseNk4CAXbhxINytFIH/xaYemdrRK3Ym2b935lhTl3i33Wc2HqBOsrxk36s9BdAXGn1Q3gxUu5PqLOjZXo/HO47sRFBDA+yi7zZNSlpk+xEXthuw9oMLY4vSC/hiONRcZzubxf+eblmNqvWrnOk0uWiWBycmCiUKz7nQ2gy9gyHzDlmSR+u+wnuywYHe/SS19yW84QZyyz8nw57jfW9lkcE9pnCpcnqMyMAu+V3sKjVwtcVvqTNZinz759nClVBA6QWrE7lClPpvn7JNejYueJSDwM+8Kw6lGIb/3i87guoRdnoEzuL2Ql1UndQULsEFMr6gH6/qxlu2zVv7mIhZc9hBn4A+8gZ8+5G3LM8V3hXsbs2HfTFOq2z9l0wYqE1JlnhEgBz0F604fpqb5UqXDAKdp60t5H/v6E1y6WrCn0XYwWRYNxOQpVDQYgm0ebh9jifdC+s+6Y9GwTO75TFxnLbtBCoug6BtW/BjYrir1Rw/ip4xKNixfKevB9yH5YM8PUFhkkIJTf073yXM2IcGCt54MQD0pTlTN+jWQAUxZTiQgxVYMY/z/6a287QJWBOg1OXxwMVJvUotOZb753WzAvb6Lg61NcLb60YaZ+9W+XkvfcT6nqj1WvgPH8UjEvXrmcTLjdQlnLcE+e9XBq8u6J6cp5hPjdSFN+W6iT9V4cr8rRvGHLKyH71pk3+0xbe1gLgDKFKkNvtuqNFyiJ/zQjdQR4C/NC+s36nl+HwRfsd+6g3H4w04tXVOoTTHTEtp4cyrPS5rEKPRRkkOdwPZzv95SkawfBpeiqQu/Tcmn/hRrJVlIeOjobgms5j8K0p1G+RaNC7akR1rdbDRf33vzojHbKrJQZr7jB2V5oST5Vfpjcr3jpKixWzTGifpIcK7qUZNXPdyAGg2DExYrl+KnzfG93ooV9aZq/EhcEJv3ftUHz0krrCyoYCC8qpcMZjP6ZJfaMlbFnP/DunCZuRMLpNhv6QI4RqQd2vVV9VqobX3INW1C77K+r53n/bB2SsPezpbxYe27lCXpoy/4Ti6hm38y2mTPPUVq+LarznZqQOop1BahXLEalB8nVpOsh567c9CgvhpOLHT3eT0EahGqo5d49HMDzWz3OpwtyRAXbh0nJTPFAjXmIlw2nHaXDmOp/62/F3H4TnE+4puewbZhpHVEusEU+OOr+bjtEPk3n1CidG6EWdv6SJhNBj2hRF5AYA/dSghJxLIkjZgOSebvUGMzieyHIKmV0rXtAiDmeeyPZmgj9Z/qNazDiLX8rNNsHT/bKe5NzPKaw+MyOqH3N0rO+Ng46qZfSQFQmE81ouEpa6gOeFnLpPUCqNtBBvrlfm/7scWys5WkKRyTpRE9MkRfv9JlFR9YjZ4Pn2OZPDeQUZiL+Bl6BLYAwmQlGIsMVL6EbY1QcpZsFz3Irxu3o5fDny1gV15ek9iYnbiGRojTwo8RtwXyUp/+bzyJTDSj1Sr5KXUrwEBL4pryjn0ar7H9WqbXXTwEd/6T2KYKEjpku0PLzB69TU/86si+nQpvgPUHp/nxDbL25W9H3k1uaYXwdIETto63wsxvPGkDXAz50+2kVWtjTfIn0cb9nyScvmZhN8k3Tpe6zcVtmiJHh6/L9pCcGr6sI1zJwE32UVAbUe0UeZv/nMajLlGF5Gx6KAALZNVWh/K3lnw7SW4fX1HV4J79Sxj9F509525enDrA2I/kF97GnG5zJTSYwc24tuYSFokBf60alLOIDhV1Lcx72eswuSWcFLC4IfkTq1fHN0+4dOXKngdEhdTmEw/nvGZAQP8MwGKKurQ/Ls2U1pjlednPyTA7W3ZquhR8LBSi7YutyHqKJrKdgtNRHyGl1jB81GKf8oJy3JtxYlW6ybohVH3/Ua55ybflsRDdqZGDXTWsVMEMgi/sGQF6TP0uVW+haZZC3cVgNBdUcn0DRvqss3+oHckqHCkmhld7PwpE9HPQmDjvmfO+lUVL5U33KXrOVQSEsB+XwExsHvI5rFmVOuEL4VqBgdJcjO8Y9bblr8893E9hp9eHPY/Q+lvbpu9VhrZeMpI19H0jdhqtAPJdP1Bsul/zIn1v/qiqa8FV/2ZaRkdHZV9Qdt9x2atUuQYgAhTtmzLQkdkmZG75bF7aDiFvVJU0kIWadZuR3qfy3O5dH+scupDTc8Que+1TMOXrWreKWCppNGUuRsYo31alkG0PKMarpZ48rjkwDXpKbFrD70OOszzSW14C++C4jkS+B/TAXl7eBAEA87U5m4TDorWubOGEt15JLMOMpIzX99UD6Jw0wngCb2Wa2QUC30YD2aM0ApvZHD43k2+hSxdIclpsaGTNZZm4bN8UUCzThRhnAba1OtdY/RvS9Yhm4LU0GTudB22CT5cxpJYMMeSLjXNOXN7UQYxqP35czH7WDL6FRZEFB7mO0IKmoB0X50h/3t9k0+SlVMH49rA2XhrO7/KfEhJO0HrS5ACUv+qLw0dNBqxJf9MiZrsCcSmh3y6uDZcxjWABSn6aBTqx2uFzWG0GVMBoybWJeIJMxjyQb0ijj9VC36z5t5qQvTPdU1MI9OpDeuu2Pu9mG/rdOTGNs8FgnJ7Wtu5S/LJBP1qIlNnx5S1pP0hWhpV2H7qZvMmxbin9HbEcPcntm50dmZc2bP4JgZ01sAnFLkFzG+lcqryIjt1Z0UQj76baUZqTF+iCWqHIyYRCuLICp7XsTmGFkG3bXNfi9I7E6oTSB5cKoOCbLs67h119i/GwLNZgyts+RH9Fu7Yu58cItIzN760PQGTGO2mBEHJkwPqrGTAVIt9SDuSiNzuOm0pc4ChEf97hTrRReKyN//pjmKzIi87CN38agvYtHmKSki0c11jY5JXruJCZC0oFmbT0Dd1nJqfzV8H3t9VTZguBMQUKk2Ka1EYzbkhBgy394ts1HCKf9+4y+4YyjUKfV3iHdyMAJ+PMV9vacH2PTCa0H8kP//2IJxTJuNnZqeRy0aK2FtGYrJ9M60Wb76ZRtrgv5ibfdOeWzZ6qriqvd6/zmtfKZk1JZ2t3HxwwIgNbdOHRHfs+BMESeRtouXNjhKCNoRZOF+BEbtgeBaW5zc/aAYuu9I0qujGja1OJG5RbRktstTdCbczdweDADBgxJ8hoOjX3i1fVEBjXEJw6AThx5qhV8Bp0sm93H7kKH6wXUG9QStDeTPpWeDI4t1gRkdEQs8XYuFgwPcuVQ09oWjfo60aWtSRv2vkgaiGkmvfrW+cT1YrgPQMUlJcTVZnDO1T81kn4mFyceBTQPQFFFS98IvhDNbRPtp22crkMPo06GLGoZ35wFfY+iEJAPr9QLl4QY+drCLLVDZZ3T2jeNqOxcerGAWMtTqBCcLhCpKAbKgphiUC/tx1MiFAq+DdQjgdLbePec/6MYZYNXdkBDBx3vAUZ2en+u8LjZFV/xYvjTcnc/T+Svt3l4jpffYoxX4NtZDcLtmxZy2oedb3nfNTium15noVzuIbudatZ//2P11lNYsnUpXtYPgyQbUL/YZWxz2DLNwMEFufjPEWVoWxB57dLMM8q6kSPKsqyhDWoAp1lQ+AaV5IK6J0of4WGGcDRu9kCTK+czRo3Tj+HZKyxhhnbfbaU/PWjNqsqPaf0VwtR4CVsohgxp9X5M43aTv9Vqz7hbLSw7n8C9Kki2DNFrTWtIHYy+xkEfV+NXOEounvzop+dndGS3wzqqZf7VXmfKJo3+aiLbvBz/fY/dvjm8gJ0crjjUi5h1hTI7bxEhUUGdrjJkV4/buF4u2p0w3VEG6v99tbTJSbtnoiHQB+hiSJoUaLsdWi+3wC6ZAkVd+scCGh98FMkxH4RncDRQuApWeizItAaqFWGtUnRbWWfa/95sT5nYQI23XxboxJ+4pBilAJW9joV6qMUaz8mu2/uqlnG1R15tF6Y5WRCkbXt6/UDqcLvcQFKmBOJtoMGWENInm5uoPfOJu7OrlFqnty2Wocl+1V9rZUMwUSVuokctdmTPUNrKXsbi7Ez7GJmlYBntX38ujsh1cNwpUiECs4k60iVmMczrd97VcTfjwYjK6QMt6LCnqqnT3lMwO4iSFJlS20vWegcbxJb2KQxo+XUDdpRujybOahCSYHSlZ5D6iufvm2uneaSS4NR22Ptyj6NXSseasEaRajwrzXLIfx5hrDpo+0osvzzfyFgPwDM+0RjtYm3ku98tEH3Tq75V16LkNDZvJRyFTPdt5PhC+hIXbITCphkYjVKlAIJtE0MluzsfKyKMDr0TApRRlnEq3Z//mkO42f+9r/7y8nQbiEBW0swCxbhMeQ3y3wGUTB6iNdJ96rlFn5rWtHWOzZqQhrZSSInj45tp26/evaFO/qAldLLQtjyS2eYaD+rY8VkkZBGUA/J2EkEoyNyFLjtDPkESfBviS1FA/MAP/qqzeaVC6X5aBVO5JfKVK0DXE+im7ujwgQ9+ey2ace+3C70DJ82klMbgiUIdWAoJHkf0dPMqK+4YpDgzZr+LYYqgmqyTXwxFMqhSmxwBVZ4P5pfPAcZb7F7/mjRZwkBw6mqlOoVINzpQh0+7BdK6vIcurm2JdJjqKoezybgPXzQ87bbSSJgLT3imupqdQnED8DS1YuUJDSnsBRN/ylmQ2kyPUuw40mKo8O8/S2dbGZpXlR906CxZ48B4aTODEvpxtYV04iDbJXuo0KXYt6LRS5N7h/bMF73kmTxz/0mx52aHnCKcbUR2HIwiIdAvWSpMQq3bjd9uo23SwlzPkmWMaQUFnzjoK3Srfdk9bSu4DCLQD88+a4/n+43HOPadaksiIel2hHvPC30ffx/Yf+i1zoSJH2Az9bAgXN6vt13KKwCF5YlWpKhzdMv8c9QdgEzv51LHzC2LNUlKy+REbej8dgMduoXZGS8kgcmWdY4DCNrDnVCXXz6KfLCb6orZq4VlmFHSq81mm05xnrn1e8Frl6iWeWvoZTpWoxdPABiXVoeFbFV5ghlFaSBn+esriIqWonMqEmZJhQXLDEo00+oA9+c9VinzUkeXFd5GddV53yx3gsO2cN7j5i7anaaP3n7pA1fOWOcFTjrS96FlFcmc5dgudU6MzQ8WdeigHFuyZtDrfboBjA/EDeYiYEAntUsCvR5qDPPnM8Uwh1TPk7McOS0Svqux8Lz3c+2SZlKPReQZaxF/nj6b7ze6XEDOR5AuRcjp/WZ+YgJoov5Qvu7VpPOs5ZEg5plBSiBo28hC+B27CEB7r+2/cekCWnbMY/PRJ/d1y5IihbELCswxq4/BFHFnWbExqYcvVJMdvzhrZMF20W4V58Q+Ft+11fW/6H0HN2R6OgKDeG7+5uYO373SNO2D0nNd1CTT/yOvq/232NAPGZwiqF1K/IBR48z1YyNERPgxU8cRXgovEntnMj04OqsXTGh4qDhl7CFPSR2JpkFs5OUL7wJc5SDXRtyrU7caHmJn7QCTnaREZCjVaO+2jKkZteYT44fk18piZOCnH+MNfBgAESWl4bFMAdPxBjpfX1SvkEiKDAEOrDw+us4f6lJjWYZGvPI/p3cejofyZ2vvnz5UguZ8wRfzWrza7vGmrPg3QigxzJt1zqGZUomX6YjJjiqT9kKq6+epmAWSuBZ4WTSeW9S43mKVW14ypiPkS1lp44Qi+zzcyD7pb+GVfc4QXmFXXH7xTHLEGs7t731XSkSWxV+r8bQ9QNPHcrkIb733Fw9E4c5pw6dbA39zDn6jLs+kWXAXvXvslq1phf+cHdLyRZKYtg1W9tpOP5SWJrIxbmBhQqim3OC4dt2lPrzaQ/tJ/+B7eZcfrYr8KmwbpZDpIT8POEX6kokYmIf2tV7SJQHRQLGMgxhnMMrl6KIVyD3SXzWRd86+X7d0EMu0HCVLjS5THmCU0EIwgBL11yGz2FzqFejCQsPY6ux9wj19ZiX52PH1GGDO4TVxPcYbcH56h+eeN/ENXQUPfPkTF7WxKbYF82OumUlk4TGWbdI38WJuoXpcXV6yw0c8anN7mQqDd0aPo2aIqI7UKoxeuPa22x6PbiA0NrVXYSrR7UrlHQuxb/+G6loNzs0ngj22Y5cXfcm2KJj1rHhJXzzEYwAMV9ErFzTz/LbT58o/aEl3aFfiRz54j9MvQMxpffgi9u98CHmcycSpOFtpXtCDhH3gcR7aBPEPspj8zpFK0shP0dDy4Dvh7tHcHmXSRSy7yePanrB1LQq5uE9xDIdsjK4PR/sPcaRCq13yupqO6RhyvdyfsSz5HMoSTEdZe96Brml7L7sOMvTPj/C7x13fNaBeaK7xlDAMmU9PcGjyfzhr+v9vDk8YBqjqU9YdkL1l/SFBeJcjz0RfuFt8mCL6ScnO66JUEEDKFRYcDVt5+hjriRJTXEw9C6fIUL/m+dn1RZr+bTESk3/22Ph7Rl/cuR+OAm98tmcUSDqighBybzZ8yvmrs/PJb9l7V2/Q4MSgbv3btAfn1IRJD27EHZ4Pm77sWhFzbZ/ePVXevfRLeQgo4MyhF2sJegzX49UqYnrrs6zFI5nu4eE6PdGRB9KBvt7oJ+818do9H3R0Wz37//w/dLxs8/nN/1zab3z1y69+6dsQIU04KPsbp9cvtJRUB7kewjwEnwmv8m4fD3ANYrHQhnJkkJD5U7nteJB6iMdCkSDNkjhGRfnmm5hb6L5893rSsT9BdXNoGDADGakhhsD4fAgnj1Fmu+euV8X5XygYrEhXVsCPJFHT+2Zi7GVVH8SkrMmE2wy/RsN4InzdaXiEMfw7ZwI1yX72Il94vmxblf8LQInQu2a3ZUh8LD3W6e0X7i3+ATOU1nMet5iW+sScOSOo0cuCBQPnJsnfj4Fr5CLQ7/xo/qVWNzlacos3TqRHvtr8k/Hsrsd6VfssddQlzbzNj/pgx86CvPnGUjl3Su1fstyRctTnGW1dnjHOhERO4jwWsk//86AzianiYMEuyn+yi1ApHeY+ds3o4XWiLSyPT/4CH63NDnMhl7D03FbFcbFH5Q5ddhULv/S7mZ6yy6z+OATPFOZQdzUlmtepdpT+bETHA3dx+mVFEnpszgtvm14JF/8D/sb5jejTGcuvjh+mocTg5buwFLyMPDqbqLx0kENy1FOL9/Qz23tD/fEK2TKW/4U/XgLIoMjZZ4WTi1sv6bf5SrcBvbqXOhrlZ6YvIGJRmr36ErEu3GIX952OEteRolMsBwMVgvF7uRjYNwoNeFyzBEnjDM3veHqDCDoa7d7LQAYrrRixyxRmdAvCYzZJtER26Ame6Y6dVa/03KS80EhcSTNR5orYjL13elkNYMEt5touUPb6RQSpG2kj7dwOqoZz8wgSJayhzQvmKk+weAoe6VZC81sNtWc1v7hmh1+ABzZ0LtVy2EBytUEFSNfke3OtnQRJK5oaNkY1wwxaQSkUUxNmRalpx/tpfTXAvFxND2whf9jttfj5/LHR/Oix4XMRGkmJajPTc+zKkf1Uf7Q4xKCbrEpb4K4DGfmZgwcCuN1c2YxLYeUG9lZGe4uLE6ZlbawVJ1pSMU5Fnm4/vr7/Mnh7yvjVdC2V5TKlV/5uWCeK5W3WAHuXBubsZNLXRMvKmbwk1Z4C4rwE5iqE+m2sjM59n/C6nOM/fM5tSTglbU4cU5rmBpXhFf8bzIwSmYjDQcV1gyWFnDnW+/WuormHMw4huphvOnXdV4Sru+K1JsJNfnhd14Ds199Bt6/UVjpizzgWRbjW2J8XXwfx8hUaLRKEDEmE0Ine5sxDuudqA3VMBnXuLuo4cEyoPJqcH2tKzyPm7Iil2ctLG0OjhFc/yxgyp0nZ0+P4ZzFxxCcfSZj4QbWD3nwUbABpfDWOczRi7TscWNx817XHqdPjv6la0Fz+1nHL3XeD6Fl55oyUAEb3eWPV/7AqZ5Z8UwIX+jFeGuZIJYZg+DHvlneWn9bGRV/6I+Q5WghZLL3ihs0UXXou1rfKBZTJVbH8nos75PKKEDrEf4LUYMjusDDCBCfluWISsToHIpU8KS0qQogfChmu3B49LpUOlCVmmXRumV14cdLpFnutoQgX20wt4NcFJpuZw4ZplSsZnIRtN05BQqUS4O+cAqyVt256lyiyb5RW3ScMT3UQXYkNr076lm7iUe8T8s/G5wIVBSHGhNt3jgcUvMz+Y0XjTEm8q9ahraXNMaqa7AXeDhZ41GDvG7YZC+RrS+6sJr7k4askR0OesxVv8WasaQ+hCSBE6UxPBE7QYtVqxrJoH4oau+tOwPwFNRDN4fDWOXIQyghpMLNEPKmDXeq0qJs+jTqXNFN66ghICIpO/1e26pIJMl4dFOGAa9FI7KYAfeuRslmCph4UOSsXerBn4pR0AKGf2rMCj5Jb2UVuFwIqorMjW++lGXQ45NZ7z16mIhPASauoyeu5E01jW/Dnelfuy/Z5xxGLwTjbupipEoJwTJmJwnYq1SprRGouv5KH04DiZpsmzRx3GilMAG8iRP2dVOd70i7uRbJIxPRNo7zSrDA1yFvjLJxLZOTGp6r25emvbp8kyAezHOW5Mnb8dqsQRPA96MT7A7Mq5c4XT80oPv5ABvhu3gzAOGhUKmRPxHMwAwRG2znztNDYpZY1Fzd29zb8PaDCxnso5m/OYUK91t14baxl89tarHq5YdpZM6CBoFjaFGzr7B59nq9u7rO1GsU9RKw554ZjSNnrV2KbnJ1a0lAfQq4kepKk53f4AZkyIFICgh9QvsXm5p0bWWbuaUjd5tHPtoL5bd0xIYuy81LCtPrtvQl9xqkw7Yk66GSWnJyCANxRjqdNcx4upiGdUgvun/AeZoXf4sVl0KN+qK5AKYUp6pZruiFMlv9s+aHjlb9/oW//bFjaj+1c0+j/IOiPRtpu5BUtA7J1p4iSQttUR/8FC79UDx/5hCOqWl0z2wWbfyowbcLIe3MgrlovaR85oM1RazVBrhS54X18VmfdVTDXhoxD2YulTuqeqV1rIK4ze6g3pTbKh+pqvlFpFJgwT+E7ancmopq3JQbhh4laKpEQ/EeIFjulTdnZwC4PxjcWeUhHahZxPHzQ2ugLtzpVxXN+XjZOcd6Ic2/ZYX+hijIOGMuAwovtXHiHhap9Wymgudp+OE+/qSXXkK37BocRvYuAnYzxvr5pv4CJuJXfBeeFgyall4B+OloZ62Z/fSydgKU11r8w90b6weG7Z02CDdRfGkTfpiXhIN4btuPi7doGusrdDmwzWPLm1cn0pIT1Hy3zDekS1f3qJs3qqZJSz57vpsomzt0K/mRt+sPXU4uxUQ7uN5bJPc85RhGZudubismwAnSeLRLW7NVWUZQv8yL3g67MRYxVxADpPGaty2R9fr22/NOQJ1UrXDig/UOV8lxcQmWG3OsBAHUyrP0zp4ZpaG+4g7v3u2b0+KWkqJ38zUO8XjCmhOUdRyFEPrTDvqKnumP6GhJ8I/vulhR1K3UDEDPH9+Jif5UEq3OH8VjZHPc0lIX1LsltjwfogoVz28+Qr/N8CH494Zi6pZU/+TCg4/l5OHOJJmrtvW/FuvmTMnFACzX7MfoQOEU7Hl5rUiaEATU0n5yBe26WNfkC7rufYpfi99XZXlO5g1t3zCFM/Vzq6ubI7CM8L4f4PzqpYKSgDqIart2ajPHOOb7/YMF5brz+eCyb5xlMWspmZ9yzdloGUY6O8I6BdIWrXszb34xrUKqZJpuejbwxKbIN2E6tjSqPHRYhaxW9WyY3K9nwkZ1xJP+3w1p2lAfIIhoueMsm2LTVPpxasKp58vnw61uku3aCO1qKGGjVQTKvuxA+/8h2WnD0ltgMJrcQHxlIltztpbIwxxJrlBlmDq2jLC6m22g3XMVFy/dGE/cdl7T77+bbbZNN4wt44NKCMOvNz9X4qSva59U/vctYa6o17rMO/7vV4RM65r5lQQW2g45fHHk4sL6KROMYcgV0YzGKF6mcuz1MF1eSynMBZXLcHTdtI5KOiFXK3Y3YTzE2tWyytxadQKNHjPZ3LYhVv5Ml1nJ9XWige0aywux0dvJxh3QKVb8wO3B35guzxGrzKILtbqmf/xsndYXIQOX4xaDvA2qUb7huzYYQ0l4O9OzHjFDClFFXHa2Hqt6VeATPeCPTVdSjFMN0Sj7OvWLys4gd/g8ayDPEZXrtYXMOhZZHnC6vsfvPCrUVWNEmDMKU7mKHQwPJEitV8vH4JDM9BQ31EcvHUl10nPLv4uclyU7cQ2Th5ujd/BR3NQeSKbioUWbIQFxje6COXjTmK+TEyZgUTgSwTSLwjM4g1OcKHWwCRc4maxa4oE1G/D9SorokQN7aLsAybDonuq8AqtopPedWAidqCjFpcbIG6IiXnjixG2hn24DWPOsr84rmCU88Gfe8t6ROk9KlGJGTlO/SnrIEht0HWgNOk+xlECRnjMOJg7jGf2l4tDYqjI6SO8pX9tkFGHnSb52GkigWRB2nuM2tFcyT3x3hHFAD/pYRCD1y7lKFytZtW2LtCApEingRMLjZlMoE+mxqW1XDSYrFC1m4p4gIHZY6qdrNK/dBt+0c7CaEqc8PtqsrKKyEjhuT/XcMB/dweHUxJi/3rW1ru5SPVSsAHjpcyOQ0gVgMCbxUh8bePxDVXrQlaaUNRirTyZbArzgLQWyf4oXXCaT/tdv8gXs945nZglj+lyitaJyMP1WRy49P1HcucK483eP7snY1hmERLrK0K3bbJnbqwUMgqI1H+THU3SPoLrQaqQoUcqXpgjGxM/0kC5Cm55xElIGYd3AjmaM8EceQYXJb+cB1Xf/n+Q6v+1B5anMp6wV5ZYm3TpnaPJzdabQnGt2pycaGDFr3C8eC2m2eazHOM4JaHJyppIy8ZmXIV12b7LYqlP7zesT3sL9i6eWMkvKK08mZ1eGk5NvEpU/Yvqm85+HUF/Sb0o3y5PuxO4umYvr1Mq6rvczvyhr+cip/hhbZ23Rk33uUmS3Oj9v0HlK1ajR57plGFCKZ9EcjljFU21jvPxgZz1Eya6c3WRc/0EA6NLKih/my2Ai4wuYgNmG1oOPjYyxTZN4O390NOIcM8nCF3zirhTt7vGoDgzVi8GP/vVUytLkUbdzIUqA1D67iMBD73SSs0mLcA0oh8rKBIX24TINOoIZHI5JZPejeee2O7CXKxmpIfgqleDbM+TtucS6IU2pOyXZy6py0zP+Npv0IxIgKXvnDP1LkW+nEkmUo8YZ6oFLRp7zF6Wmu5mOkYOyyz5vtgJPsNa5EcK45ISXH6owUWN7X0k2D7vQ2BFrYnXAoWPo4u3t6kB14DK8mc9QpZv/+VwJn5v7HworVBK5QLSsd90bF4V0n+96x9djZuGcjoeH1dtw5nMJ/lM8iaOBOwHTJl2me+Pp9RaeWH/VaX5Zt+awCC8vlCVy7ucFSMOiGPtDK33luOWXjxKBdvJcgHa0O8gxKNLcD6fwQ8b0pmrN4QO3A1/LV+RqUNkBOlnLGUU8tpU1mPRETFApm8OQ5KrVxCHRQsin8brFCQ5aueiBO53wr2bYHrbKVc+CBOgv5+Y2lGnwbZEanPZJcVJhCX66m6c2m354EEzpXGGKxrcbOLsPTdtgHHaSg2fChrGF8/nrlVX+Gh0I8lmUOrd60qPWNNzCY5EDBGys6sRhau706kNSt/kYsD2tZY02vT+J7OZ3opof7K9XBxNUOmZni0hnpix8CBN60AqAbbzD3/hA0Yl5u30IQEIOgM5bE1CMI679tU1Ptu8fJYZvFIvCAjrTBmM7HKOydqG0Jp/XITU9nZad3+jznXk2+C7FY/z5DVOcOp8Rx4AC7ks7A+YkD6uXlseqB9AQURet7Vl/2zSQhDYLBzKbLtRkthqP1oiqVNIV2/v7CN+bXOh/FaIMZtyHFBuy5Tpe6Vc5cMe/T5Avr/rtVNITM+lEvuujBrptpkng16C13sXmYhNtSUeJYXSKQg3Zal/RDHzol1P5T+aVo1MmN5gHrJqpnfd5M3F3ge0xUOIUR80wixafvmKMmB/txQjEq6s6oaNHuVLvCNDPuZpE/ONzAq8hZRH0zxCX3DCIY3QERhWL8wezvF2EpbpOfTjpVQ2I2qSSfz2Xx8ciUqVmbvSmczqPyeYjaZp9dAHn9BE99gL8dcxqzp9O9DwObqfa7kwWGFfFaxiqO9BTXMg8em6sC00A4V7CS9HKS820QAz/mywZTmV2cjl96mc2vHLvrhor4eIYwcLd40gTvywHR860Y94Z2qFOjV4H17gs0CrGdAsSnrPLKVIMvy2YgbfXy1f0PikZ+n+znzdELFSUAtCYDfu3qyicHoZUVAqYypgwavX7CIHCFL2FbKMG8swW7YuUdlvnvT4Xs5Pn+rWA9zGJk4+Z3Ro/6u1yD9EfHDTi9PFuR0LU46KuobGuHsczFrhNLZCElh+idRdJc2k3uK414pOplO59ukZiny0MaEqfiOLEb32scY1LXidKvpIvgs2YMoMCA+SYZZb4cCGbuPg7Ig9HQiBIG++mjlYCfrznEN6bJlhizafQ6QNiUOzrUdWDFoYaXeT6WqeaP08yfVj2hzaxIknybRH5LNTtjRs6g3d1iA+1UJvIHE7JyCVQ1hneRzjJt2yiWo+zF+K2XGSw1zWUMY9rPRf5xvwr0dh5eRbikqzAoM3hjFuLlBk+0ojFiSyaaI3YoZzXqdE36z6G4sK43mlfc8oGxrJ8YiL/XlODWkPz62kpkyxuS9Xri4w4Fl9nayPxGgyz2U3HBZIM0ZVUfD2PfQw84x0zoJVbovPvju00DBW+hODFetoUoj3boLhG7ZaB3zwYKYdaotYIwMQwNRjrV4dFxblCrRIvS7pTnk1hQiqP5dZihNhWPIqegCUXTSrPLUOIeCj92i2p74vqTwWdAzak529+YK6tFB+KSI7BtjpabqKVn0l9eWCU7WAyeX0NUhDMyNR2No0Pk+Giw9DIBQsXh3lVvf8xEozFIMCYQ7kiXyU157B79/I3BtBTsReN0GZ08X+AnjsdeZICBUobyQbJ40wfZdQQD5Ou9EeGu6fvfa5xONaQ5QbEdfsug7fpV+j/e4ofDDkdKPh5rav2/F3NzLYmb39qhQbTVsGw0p75cC4Rh7kjsOf063oMh/pVOqAn/stqrnb+0zb7CR5CHweYb8fBnOz+vL65dHXVshzH6kE1RWFgCFOjNWCXtcPtQTViunz/2T/kl+Ebmpu+5wftWVRwonCAa9mMb6jtoIXRF9aSXPxZxVbjVUKD+453D/iEMRxYOyaSZpP6X4fjkW6OUNThjMtnnb5DEtuPh3CPUf8Y0UIZycMFSutzmSadHPpAyjggRN/NwfO8KKTxNoQinwoo0FQ0i0Zl6YHlXZ+eGh96PcKzXMR08Conyjn48ViXMwm02DxgQc+N2E7exhtY47GiKh2GEOE04cwm8/0RGc+T0eXkppfHUj4sQXjSYD6VraKnuqrWTRCaFIPHQmQx6SO/5pngZa3H8qKnKlPsg6VsaGjKk9E3rPrtSRLpTp1ux6VVBYE378xHck5psq5QUGsW2lQzHQn9OregEeZRH1qQWOcLOHjXTbmgfTSuuvwM+f+1/zDpMkQBiTNlu/EWbl/XT7f4WMrQIuF82o3H1Eh2asU1Gimawm+ZufYYULtwjYwoJ13vnOkxWAZ+Qy/V8S0YU1Hr3sS76n3RSMGCJu1BfMDmTKXbJMxPwbg0gllFjuZOnHTHGbBnmHKa4DczO287SdlT+4j+8SiHESssu8VvA4vICmX2PJ+s6oTf8L14NecNhR64zpMvKrIkOrZQhsjbCHkcV0Ty3WabWFwUiQrG5xKbcWSRFjcx7l0Q0cV5bmyN3boaOl46ERPzkrAJw7Sd7WExGUmYRXGdq5eXkvX4LNDxdgDi2LrfLsuQqzPxT6Ts2J2Ry6KRmsagUdkWvdnAX5HU+TJrYDk+zKnCtExGZHBh3zTFckRYxhpeviXJLEdWnwJj3kmnPgWhdi88/+DCZo00CG+03rMz8HGWOMcmvMbOLJn+5+ySaB2TnvwNXV2Bo4r5QyLjqrMas0166O56+dx/r43D2wq5GqaBQ+5xXkhHLvsmMqbAXMhptp7daHaKXEOm8XuLlt2o7rR1v0ASIrNEknr1QX0PbUryppTkY1nQz/9g5El+LrucHvBE7UUkcgQPTkfM7syHjjDCrLMeOJvmAl1Xl5wGojbLd5i+OOUR4JRPGH074ffxJdsRFbo3RUBaAS8WM/oppAGsjvxKtKNr7PBC9W5arcjufNU2uF2zhWqLjSYe23N82hJG1KfPrvQFyuAEpJ56PRtUhdkkt49H35oeUvOWEHsCJPk/gVU6cwVOtIKEm1sGTrWYoaAHLd1Vq0EtwUYBVGyIbSiljFPGwkoV6x5TlJcu3vgu4q6C5OQihAiJ5WyqC+HiEh133i3uvjNLxRfC9RWPJ/nY2YC9ImguxI72vNOB1JGUGZ2kqQ6req+BumBZ+eYEtpX/28p+lGCDxX6MCT3FL6Zq6PcGjgeTaDRPj2w5p+zWyC///MQ23F3JLozRQLWNPgyYYd/xA8o+dg05ocAhky87bPOiI/caZ28dDR3SQVXdTGB8UxCrTZFXW9yjQUNFHg8GSA6srqrfz8kW4L85reS3z+AdkeYjPtMp0NYC/xr75hlevKB2upIwJcmL2SKt+2dVhIPC0W8JG/GjOSd/CP7xOhXGle5nNAaCPUkL92iUjbnmD6eI4siEqhQd/a/60+nbGWx3f55smcdK4fqjPZZjYnvcP3+J7I5RH2NTgt+OIWoB0LRCgjPLoXQtZLKz04K6Eir9h2Hez00xu+GuE9ybjCQabXAMoCNkRbdiM+ATJaA0t+80uV7LY7pXzMmvQOSfoi7IPw+c5y1eWqLsMFb9ostDPQm255HpZG3BOFQ/b+bpo4Tcrp7Y1f8QXH5wBgK4Nrzyy5B9CZbrv0YeZ3YK7wzvQlwLRsfAYh9OY42l4hys7Q0BG3NxZtROts3rsdk6ayXEeN3+G62O6Gbg5s6PidLXd2KOoy9q7FQgrhNJoKsPRiCINcGMA+WTpLCyWzdggjw7ulDSDNGBRDliInlCeSDbtjn7rrHUr82lMZxlCmQPrlg0M3TRlbUHxKaTvA3j05Swh9f7wxQkBJYUV4xD2HvLrFvbJip1CZC8fTvKrgF9FTkhgcln+WOpx0LYNfAv9ckQcH9wa9rpEwFUFwGBLo/RGkFh6PPn5drRiCrnremUp1z577F8/nP8ySBzS8Pa0brHWm1nSq1IZtE1vDgxNdtJPJIrwTmENvBuohyQoR7uwY9qlS6kjFEl/7kyznDJ98ewwmKP192Wh2+biB6T4uAh1UkfvAm+/PmW86R9PvQN+/PQpu0YW20IK36qcCuXaUBMN6xP2cDLfFII/9ViErRn0vElr6gVoI6yMjg+nrrOsfbph52V1bqbj02YhEaIumpAL6eLu8j+32cfWVm0Vog6ja4mm00D0o3M29hDdkn6FcNQTLQYSdBp/2Aboc5aKqbSIMeHQrRb16MKnpUOss+N4K42Qzb+EHpE2Rw05HSNOt/N8xRsbxuN7x9NfjOs9TEQ6XzRVaWmI1lKICjGVvA1eE3ntU0FrkF2xwIJzLo3IoF3Wnz4udEPQAfdSWwDg9bL1IHWA+d9NbeDA+qaIJUozNQkGAKnFd/QdmB5eKy833xsqyHlukL0eiX7FacM4ma6Lb4oUx4cQAPhhF/BSrORAP8xYNSW3ssQVXdc4rXvbln5Bkr07gL8gT/vmmUaHt0INW5K9/OyQVEA7xQzO5OutHFj1jkLAjSBOLJHiUpBmbJ7JImZpJIPCLbs4VpOZUzFmsMki9S00eICfeeGyex028+zLAWtNqYmSDIj3X1+7rYq6xaxm0BxZcKkP870C1iE4fY5RO0xWbfaD7m23ZXPuYBXNB+iHk19Ws+rprvmE3djkanqtUQbfKTKV0xFlverp7PKwLxqZP4ZrQ0B5jWWqxYSIBqjTPEVpwE7mIfYuQ1wnnqJ5l1v87m987zMhuGasXD39T3Ag5y1LF9kzl6oQBZx78BUvRaP3MvbF8ipz6odW1oOuGw4d//I9JeLc/vBfveH7qrwvf8QnsMPAiI3gplhNheW5azdS+jAXsucDMLeNXkK4ihXLIaFQCfyq/OFzrJLZF7gKaAABBW3htQ9wMVjFKUqOWr/GPftLX4KfOs/Tryw9pZI1R7xJ0Nq3IiuwV1oUcLVDVH/Baji9lCs1WDpL/wmA9GtRH3WpgmMbIUyz+phQUdQlyI82yOZY9nMwQLESfcYRmZ0/ft2desBMxC1bcDuyo2ShynhjYONAO+GGLNMOQMm2GrUkbjPjDFcFLqatLzxXRdB0tVRD+aYz7tVg6JzbFjng+94On1jwkr5jrTT9yUZaLzJxZ4Cy7IOOnAxUzY/43kTkaG1ar+upVmPN89Tx/kxVT4dz5V9A4vgugFcTOhibEhfQb8yeTfvcdrPMrj/EhZwJt1c/TgDW3pKC5vRfdPivI9t+z+5MARwPscd7iICH7oSeyMCm343HYFkdhsnCH3GDt2d22SsWcXL9gFCCeaIvAHAgtQicJARe4c59gpX0wLr0+0GPoX1K8vOK6GcBADp6Gr0oVhShlv8isPZM/XXSwluaOhKYtCa9VBaJXbZqEToJgLAcSsENvlr+JgDP2XABhWmIJyKpPBSdNlIno25jlmBdAFdCVoOkADfhyR3xwKssvGjbWY1r94pK14d52z2DkXNC26irs2Nr5uTcZYIFIUyX4CJ0EbuxKHarkGaCscc+PW/gk+jgSEhyf9BMGcFVclZmx1S46MqV6YjLvpgqEY81OApbRQxspYBmuDDDPc0NjBjjhSO/TCYaYrMKz/GkFnQKitXqXUZ8Pp5JKFhdsXM88RzwjDFR4I0pSsWkPtiSVjo/VCTvzEz2Y5aUr1yyUXeSVj24nLJQzklgD21OfJCKahdEz6w9qwjji1hlDApSpJxq3c8MIu3z6xU7uqBIOpz5StGcKa8xWloMePUVfzFJgBO/FhYnGXRcyxVT93iqWIbZBrTSeelJcPLOdZbic1DhpvsZfAqEm+m+h4QKu+VIwCPmKTGSlafGZcA8bjwp8VG1WTBoGQXbzVi3Mq5ykAfLRNlru1ZLkZbktKTtCu0bfWYHzBCXENKz3+yruUGyw74KX11FojFtSa/z0kDZucxVk0KHP8UR7t/+6lAGd2WMZotxu//XltG8jCcVlHI9eSl5BMzdIQ7usWp/GA79daCRBiEkcWjkvj0feo0nq0Z7onqaID9s5/qhzrzwQX2GOtcyC/Jm77XCW05NXgJXEp3yHTqQb+jbwglYbNmhsGqsS7HrHMTDGFI+XDrEHNRD3vuwwAMXoeXAtDR0tZRgSdb9+hndDxEfcsnc3LVJQozz+dWkqg9V+yYruJeVvF1+veujcM5qbmtN8tb/I68IrfDJZRH5uXsZAP73LGFB8c71/VFg2b5C8m7GSF7KnPDeLTLSWzn+1mMxoXqs9EvXuSDygQcWLS5kU3o3JLQ/TujJzLZne7aV35P8psmdifTlnRLl8W/+Y6rz864qKUhuQ3vkDGmgL8mmojzqKS6K1cmwxF7km1xbsH66aP0tVx8SjHI4UDkafHgjKKZQh/k7niv8q0JmfEB7+8ck2ljY0g239DYk224o6jryX84jDU+lrKEX7ulc61hNLMbb2e3nqefrPT8w/JmpB2Z2ojkwls9vUzlSiexCbPNR7p1S7DG9wdm7s/qg2fAZeNHszi4MMXeTo/CM5VcI7CM9GvW2FVAarHwZQ7eWhqBJHFwcaeZ2T444s3WUN2G4Usml705eF07BvJ6Md/8NRufUj0NRnVdcodnrhSN44l93M8TQoWyMU6jZz35f50MYEa03m38Kjahf8JG2fvA8MEdh+Xs+Gt1W+kpsvxC29Xlx6Vk2w18sCdvWOO/Ehe8rg1Y5wdZbscOURcuHgtJKan2zoc0ekmFC7RzIKblqB6YBIbFAOIZbwb6TffD5hBEJVbx/OBz3QzB0K9Ws3XZexGu4Zu7HcwUvM2c8cZ/Xf0OjWESxD8oIHVZS64VN22pzXwaSK9LwoIsnRXi80nX0J/UnGEAoL2Ws7WxL5Ob3SLsQhBY/tIf79Z0WuIxWUV2MKxD+0bRJsymMavsK/pW+GlemhbSI043VdG3UsOgOz7KC2jjWUmjZ7136NhsrsYc4yhBfZM6N/YkWe2Ti9Dr4kgimz+Y+63hKn/jr7+atZ4sJVMe635yn0WZkkfeA1Kzya36JjPUSRKPFZf/pxSy9YfTb9PL3wnu/T1ZDUn9sww1/A7nYQ8h6uH+mZ9u5oMdzU7Jc05gBlSnuG5yOz3E+VZuPS/DedX7oQ9Tutd+M5Wu3BqtdKTlmeszsW8J6vVf+JCn6nvAg3wM7zU2zBSTl9P3e+U1mRtT4yg+SKaNlJov/F6/ur1JYdFLxB6NEoaZ+yOA6ozOl8+4d7i4MPszBLOYbec5L7WHmWC9PVJ4DZ2kUrj4ad+7eeS5O1e7pqkPNQw7cZ7XH4yTsbN73/oh5RV4c3rkPxxyBgKk5tJ/PtFmcfXserBZtNuazpczbOELm0gU045RD6t6/al1k1ZPH+ztXgYp+2t+hRJnctCEn2w9sRLLGSA91CLfIKy6FMuBf24eP0tcIh5QrmmeYEms6Cu4evEVmV9T0RATLTx+cp/Eqe8eCAvWhXPX6rKoF1GHIzfa+IdsxtDy9of8e9sLReHVQwJZTxbOw4mqFH0itrp9kvvFCf6k00g/PezpFve8bjUSagacMAsOukEStIOpbixwEMNv2dEaFUvLFsAuE2/j8txKm9J3j7p/HgF35AhaYgZ9QJhzPbrHzCOSLiHqzXjT7oVRTPuWHWpv8ZtdMyZozbT2yOrjc+a+cm9MfjjH9xD+zslRzFNd7MTxzaY4K50ozrSm30ZFN1bab73zTQUG3VTVH8eIWHQTMOdcWTc8nL9UX6ZvBrslVBovQezrAyVUKBMjmGcIB8K3Hh38v1uAns/minpjhqaoOr1+HuPbsSupGznoThv2Ki01vmA5Zr9NHdKP8/tKO6YCgbf9Hww1sUOEWOdwrONKU7p45uHH2EdPkFsRg5afP8zO7vmWMhplxfz+0upjPz6J7OXqHORytFQeutr1cwRpe+6MUAxiMs8MxlKmjkV4aue5dzN5NCtsOjGkZpwTKJeTxiPNpz6CK0qhIL/sIT9YjeRZy1jP4nY7auLww9yB/ZUtCyxCOXr7Vh+wE/mKVnA+bW8pX54SoMstp9lck3+w9gsZCjoWBC/4YDNNCIua13GuSvcg4cX20lssbAy9GlSzj6PzM+UQglOKbORxmXNpGoFpa1CzbSNcTDvqWEk3H75HPqyV6DljnogoP4y+IN65kk5Pv65PmNktS0PnqoGl4O/qI4sz7OZYU5EHTzB7PvV+IQ4OVd/imNTyMeMufULZsFp8462ZHamaoPHqrFfUX5vfW3Vj52uAQuYSHZxc3B1k8Og9cLhzj4oH3S6VnTf6FhKMrwJJQN821ZpWQpx5VR0+rUMxpGxmnoI23w/imECoOBBE1+hPe6aPzBarOrmrfsiqd8HL4IRPcRtk4r9acadstEVWowk1bPak6F4yrQjJ61+Biwq56ZZPEn1aeh5tsBjp31Fq5PfJBDMsfdHJwGPF8IwIdnU0+E5oRStXFWutkCMB9VB3AzLCNITfnFE1MrDsRvN2M8PxK0wPTIYcIJAEdypMqYdgb7CjEKyRGCS+B9P2WoclSDvO7Knk1XqMKauh+lwe6+CTMD2dJGoTypi/xxK2IVmh8qmHhqP2UyqaazcXMTrKGsySk00ZM9h14Gcdl3TI7UXf12MsmuZLHxMVzft93GWOCu10ueIY8ixGeAB1BDA84Ob1kBMpvM5lG4rCVRXZiR7pe5qWzK3QTymQaTDYfZ4/zs3FQncecbStm/mWJB0gb7PMINvur70wNrN2Fl7mvVzhRIKdgDVsXkGpVahN77GsqVbRHBLb2yYba6/SsotZ1ntwFLElBDcyWKm6pK1ezURCHScu33pxSOr82PiRSNp0nPT+m6As3XnXxSxgkikNe0ZTtC5knGmyE9wimvmqfTwdsVFBb4zGK3z0S4IU3imnypxlR2enIHnt+hnj8TqxUMdvec/YCT0kSk4GSibQZ/IAwDRQ96zG4pY/OrLKI8lTUXfpqLdTmnGExKpQnfNZbH3sZy23bZ7a7HX4bRXe15e6MiTuLLm35tUvahu5abnr3Lm/jIF6WBqkV/r516sxKsW7IMnctOZMf+xzt8sB+vYvDqJjSclWZgaOfHOmlztvrCzZ8DN1GruRmtrHcM0grKspZ2zKrst7qA5MOZD4Ro1+9GKDRGS5yFSvnGdkoatjuWS1hloy9qqJq363TggN79AVSvJUP+JtMq+aWSeo7mraRvzOXPdh12ps0cl0Cq6QNTsicjWyCsgHnJ1xXIqrWe1JPF3GLp+E/w/5VH1iXaQ899GMuKabyJq1p8MXiLG7eRVUbBJ12vJ5AJ123jGIulMsQtDckP9/N8ziVuHvFsRuv4KOuq7/x4KuQ5tX2etngfoNJ3ghO6P9JiP5OMZhRUuCbhugzVIS71sT9xWhr2se3riZAozOpNUEvfhgIWfyoceRNsPLsVhXj7C0VzDOJjbMFx/xdVnvniAfOBlKaHEl2uV3C+Mz78Tka1dN6zmcbX+Cu9l8SGG8sh/iUNdCesXKqzbafXbbFg/6btrok0AkFY+dJZ+6gBsTn8a95XBedFrywF4vgo0rBvjNV0aDwYYHd/vaNv5wu9CuaGKFPkbCfsZE3H3w2+1KvmJLjYsDzC9TVmCdEotWx0sg47++5+7yBBdUGS2DtLUJCoBQ6rqhBMHafBfKUUintnAnu7zFGHDHaE9d6n5Xf51K6ZA9HDrmzKSa86Zd8YiUc/BTLuZw0WVd4SE//QN0k/os2Yx+1Epb25DOkyOtq8G77i6gZOTUiJEq7rf8hk+52i5vwhQOnFGcYS/OohjEMjGDfrIyeZHkxRCDn+KzJHG/4Ah45cGqoQ94dz9zsBoGF7jp+uMvP7EqDqov53T+IkdKwrNnGHCY9/VGCHlNaGMIKX21+Hruf6JIf2pjC7RZuWR/YjNqxG4zdam1ud5p1nlueBdHzrI3PThRV/FxMsJFWaCpPu+w5V7ZIGMCG/ZHjPsU2fQc5h6/4WfVKzns9lFq2rqjhVubhQlUE6IrqPycF/bN0Ev8kbFDbK8fCU1b0mTyoR4PsnTE1V9m0sUTqkY/JxSLF39v1Xt+iQ0WrY3jxYU4BsEPHzfkbHKwlVgP45VDoprRnY++JQSmc/S4sa/dNc5jEGwyMn6mo+vISWKZLluXRTuO1x/0BnxHtAJw3F5i4a1f0VSQzbuy6lXQIVWi3ubv/1+//fYTap2ajY/7ucXqehR11mSNV2dWcrF2kI/0Zwi2for53w1xG9QzWQjHuHhCQKJy7e1czCTUw0G+A0ISeZJCHlh05Bb0pa7s/nrLMv13SD0rkduoPEnfXN0sc3Cav2JJeOMQOcH5VaSxgWHmOLcAvFe3ZQ7Aq/QnqaJuXWNP+ZQsdGXH+s/20fsZShd18pbcBEnxECjHX3D9+DaZjgrK59f5myTZ1VBvaneOI/IJY/2+rh5LnsHUUBALdUPPTtUdotuYurY5VbQw/cTB2MWlJhAiHwGLwgWIHzKOe0RRsVu7NhzZtxpL6+H7QUJGznrv3e1igvWslJMNjpnCLJnuvSfi71y+sXusvEziVpJHHyMSb+w2wnEnzE6H5d5j5Uv2KDFrPOq+cknkGRer25U0YeS/Bpqrpme2xfj/EuL+xFz4rhLjhViYE0w6zGYH/z7v2EEo2xx2+8p2jdHm6Ij2RnDu3wgLRqPXYa20aGHG6DaVfpq0xfH1MkhJXOmr5Tr1R0CxY+0tE0RdYYZfP17ZShfOt84MOsj9EtHqU/pqKFCQykAI0QylPrSj2zgtFSsjkuhdNxJ7962P0jjUXLEDmxOkfpQvchVk7iQ7mvj1qKLUuUumiMomj+Ef+Mq+styRHzwkzJr6hbuhr6yEJPxwIOIFZ6Q9Qux80D31nvyMEkcVjdkhP0d18km6Z2LOZuRMGoR0YPHDHlKWrsMudMxFucHdMl9HOwZq7iS2uZKgXaKQ81ChIJ9UxcD9PXuQzdwSeRWvfMkdwT2aEEyj0Trf+u7IlA5RMkvIDQdu3mLN9eKDhfLDjP5wRFl93uZcF1C1rdI79dsjEmk7+wO9UTKJnpbCa2ehBi4ZdChh2bogrtOIfIUSxvcXLrqz/mVoYWIt/WTnbeCo8ZrKc4wOgZrcdugF8Wy+/2tkUrJgOOaiEf+u5Y8F7UFnHP1PG1SSICpRsmfykGj2C6/aGokE9yuRwOgcp6XL1PEG0hVlrPuVzbHLREWaCnJQx85RgDL1eRbt89pTv8QtBbNMPd8AsXgUsPL5rsY3cjfgT7pUS1sj+l1aCpgeqpmw6u4Vzcl6sOWjgG0uu2AIkwZh6wgxAsTrbjMsC9vEGaew707w6i9hVv0UNsynHmi2Wn/MJvn2nUYRjn5XSOhVO/EWvg/wvyhjt7mTJcpaxvi9j5Q7elxq7eFD2KLEDPHTj+CGP3xDBuXBnn/4iQxy7NNvSJ4m2rnsov2Idfqm+AQDcR/eHvi4JqL0OrR5/iNT/h3Zs3zbXab2y6vUHkIUdYzERNtM5o10YVIfJDlC0q8+cdseJE19ZOQInnrh8g3RtRR/1hWafuCJcmj5aH4p+U2+g9DM712/7Fi/x9B8v8+GLwOZ7vjW+ZBK5qnN2wvWn7GoHzKpX5OS56bkHIQMPJvgNp8wm6oVCtDm0RkIc8F7rcTixmVjVVh1PeAj87G5QJocT9G2kr3GU4mMk4Y3d2QrPRrKI3BV1RIWAnIOSax4i0aSn/b7Hf72TfEaI2ST/aMs4ePTd8pfHM/6qN6U4CxORWszh2qvFeTxJ+EdW3ZOimMhMCX/0W8LJymmLxs8dYv9CHn7p9kBUVKmmomn3x/TldKJFbh62qZY3u6r4ajzF2Z3d+dtWjttq/qmHQ1RDI3rlrKP4qsdgMspWfN/HZ3fshfn0TVWIhbsku0hRZXhElF1xNIZb7Vsh8mYp1Mi4wjIiaQS5fuXZFA9HCNP9PwdoOrwdTSpXd23QElmI68S//bQoScwV6mUbBIh3unQxbA/3tQDSNyDE0O0j0frsKOwN2eg6Gffex3Mo7tosLOm0LW1IGCQA0bPX4Ywd6/mz4jddNnbkafuvBkSoISvZxT/1d1Oo3NxoUhuEtCEodLHhz/MX3kFmveWjg13YhlzBQywinOjY3IGaaT0qau/bCSGt1Jy3qFXA4Kh8GrO9ga/+Xrkw40KK7w52QaJ1JPk4wfnoGc2K2Vpt+zTZSdCmBFx4wz6tvxj1rP4s7sE7O2mV4jz4uaU+y1gUzgr3lX8dA2pCdBOael+zWzIsGDHlodKxAz/8z2b9rsbtS4RjtQ1tNIu+v4gVfFyXUpL5ZJfl8PJev8GVcHywTYvPomietFtywff2v8pV0OywiRgBK0nrCXDDuzi20GxlRh/0pAqStclo9jLZDXn3t0kmtSLcRvrWjLlIGU5amSTzx1zTVkpIW/dx0OYezA5pI1WjuFg8l1h7rAEdcQ+bxH+sInB1vY8WLbbwGQNFh6rXjSbqRuGYbWkwgoMCOBsGRMnByMcJi+roVNHHmL/AtuA4k+Hl2nLV1Q6XtCa7T9pfDkNWjoScEDjAc5Tf9jXdCczupva2p+wep3TCOxf2zHP8Wt3NLFRltrfFnPOhPvgMXXRDqdu8fo251EMLiz7OsLA29zeHFVqEv9Ee+Seggi0vkQs5SSO5vElUnOq67j9YilZYY6wlsT0nuurmbbi5mdi90hG+EGdIOyy/gObZKAQcoYqvlh6DFrsrIxMoS7VVC7h9Wvpkr/9tZ4wnk9OLGYXGamXfz7HLJDvNe9lbNUzEf21pDo8S3nXTpvXJZHr2Z025qVCS2shExEb+NnJpXunAOfJ3zGvnk0yI9wRWOQ083JAM/3h4J6Spz0SLrw28fa/64J5i/1srNH8S2mww+kp0o961WJOqRTBsiOGv5aGzM4xUi3b7grGn7mZCPqy1VjDlNXtIIbDVekrs7cz3FeiIzBna53MouF1PM2Lw4r4jLY/vDKrqq5F6sIP8yucx5dX9gPZNneeNBMIfNm7UY1b0pfM2lHeoIMpv9i6zeto+Ue5BwOfLQ81I5IAUN583lBQvyTZ0qKgK0kvbOA75gvH0llliu/xrKwBlrZcph4s2NGEzqjLf0zAMTGuJDNjnQfolkCyDayrORtB0+/FwdFjwCiFw16WwijcvjCzQOwbs6vJPiYqrJcNLcSzxgZEeD7/JzvFwNjj6zuEKVWONBoiJpjUkVcADkKxX6Ft51QlZu9Ty1Rmzm3s/MOW1L7+Ol4PPzAy04fSYPflir6hKh0kX/as8G7ZjpdFECnAUfOnoTDceI4+tcuAGwNx8LmuvJgovZVHSGp0adZEWjCHPKViRQo2qaw61B/ckXlkTniZeEqraUzBzfps/eIILckN2XtC2IZfX8OIvhro9wNoSD1rr029AE3qKyfLs/xse/aZVXd+9HM2cR5wZOybjCM/wdk6DRg4Zofc+quVWFmM4REUutLx3emKTEfjfQptHdbjxoriNg3MBvwBc+wPpGwesDXPfZ/nd/O5pTFchdrRRrh5kTDlujX407QcrPXdbMpXCmJXMmNX3KzL0IrVcjHOTnNYJUeDbIhvm6KYAbKp7vu3+epBKD8EwnnH794209TMSzGQ9/OCW6AhR0hFAxUJg+RcjlbFGYtD9fexDs8ipFdnnx1g+77M47+fhlWdODqvbmbzb/2yviDcmi2MajetxqHs6B8SFdZ8xcJ7l56+IXbluAVk6ulJmRS3/5Tk97VVWxLOYpjD7UuzFSKAVofnN5njNP3AEjsZ/S22ni9e8eereYH3BOCaJr3rdNxYRZkm72khXC1jADqOfhpcOc0GLeoyaQ39zyez0afa9CwVYhihxYo5lkx67XtoTI7e7NTyOwz3e0w8U3JPRhK0YkDDIl8TEBu+sSeKreJd4GOujq10Z08nUZqPXz/2+kd1Zw1rNFWOYu/ADLHCmbXudcf/j8nHrNUaDGAzTFO3UKRs2d9pim0MZZP82ALi3aObKy64Zd9rJJXhZVxKe5YtMhbi7spyqawB9Qex89hv71p/QZN6Xs3QziLetuhcNeW2wvXf21GM2zzuCfJtuPeCpWWsPX7CeSFV1Ohb8UUcRv4xaM/kQn/wdS3p14uYw8DyJJfv6fMzi/7ygL/j8jZEii0Kp7qLE9O10pVj9t8iFHP7F7sxryEs9RAGCXAlrDxcxv2I2u6r7nskzZENtK1Q/HC6GrdLmMzJfK43FxkEjTEpPxk0WF1HmHuDO3+JNnJ650b0EG/nz1+WjY78W1lgqxNtoYKG0eMyH/X6BVpXHitEfe+Kli+y/wHdb3EHvDa2eOEaJvNKfwMWTB8FlAeOLIxqz0CWsvnpoe/wvUfdzMFLr9IrgvmyUxl7NaQQ1x6I5QOHga9LnOjWQ07ylKh2DJGTIfPgIzMdtxT1n2J3mQNuh71kuaTmxzlD/Pm+stBfKqL9rwUX+gkzaixxNEecbdReUqHcnsOBS0aNx/TZ9JT4adkBqHJKA7SRrCyyjL5A+GLOX8kVcx7sdybXeJPaTnHLwlWdp+/qGZ6xqUReKrLFz/seta+0Nlydn+kYuti4xM+/V/IzKlBaaQRZBwx1zTm0KkXAltbdGR6zTTMd1dO8eh6zWBJNwM7ImFY+Sn+OZfCJ6EizI0R7Jez5e4EuXshMwAWCZIgpw0f6SK4e3hgXoNfgoPNKv/0lkGqBMhze/bsV9KkWgmWiIP037pTqqfuXC2hkO21JXhdeQJtacYENQKkJ0AYu2svEA50+XacfRGQN7zzjUZw8dE7KFYutTpXnumxHGriWluSrjWfuia4eHRSiCPOQoFmf+1kzye+OpGdm9koo1re8F0d0OZU9BLnGAWt7MkQnFNY76wTJKpUgHPhwXxTZu0zg7ESYhLYe6WKx+5weQjL225wsCBMqhZpA3bAUGRolFZ5ke+LMsuTERNSDfSe6957vdNWgwzTVp3FgLCYzHTWLuP72fOsOeim2WpV3nTt7gOxTsaf3Et/ppNIBdoaOo4nMsvNiPYrJlsSmt/IH/S2xfm5wmEPVoZPAacacsCvDZvUZ5MuZ4eU6uUp6/r4V8pwte72fB+1fXHFn6f909vhU41Nbh3ryYzhY1WqhwTrDtas/nMC8W8gXOgvkUtpZfQDdE9e9iltsiug3nd1aR6+MT6gfHEDWzEjvkrHHkCFPbSnaLCK6OaZjOsBwAadxgrgmNCaUdlctNcsVzHIM1yMNp8W48/qkT8X5Rc9o5HjBY5qqKRSkTZ4XGInf1TCJqW3ydlyl7luIaaYlkdew82YKSgT6n9Cgf/iYSfbHvsdxMPKCGbd6By2/Qy656Rp7geLQTyaZ7FRD4RJeQMNW4o0Yz4xTk9iOVHDyw8CaC9TiOkW7ChaZm//JR895kEGwTSo5sy4cTsIp7RIag7MNOfYoRwJv7JZE2korh6TJNO7AVChf1M7mfIsTGv+3Ae1T9HcsjqyLH3e03wcOJkuGTPHFvlYLL2YWQrqRnpxVxzdYy5e+BlLX8f/A95xzPzI9lOxxzd8tD+oo4bnKhLUfzbDkWZaSTbH8uDuSMOROTuF5vz8TUdqhdJOh18fSB2Fr4/wiu9anMrntKGLPeZBlojFLCxPffe0G8iIQcOPnRIpTvz9kNvrBpVzi8QE3crkyVFEHmWBYK3glMPi7OcAZZ04xJ5m757KxunAgc6hFBu4qbpC756OT+1/6lkbDhQcR4dDhP0/si0ye3UGVn10IuSLditCjc9hJ/Xmetc+Y/MhzJr5FpiqP7hwqNXXVaXAiIQ/sY+ldezv2d/FGT8NYPF4ywLCX7BVqV6chtrAZT7AppgEbjtK7KYwpIGVJtqJE3DWf+nc2i380Oti/ctywermsXrxbU2vOovIfdoG1/pBRNVQ9qZN9ti0DyqeoHGjxPkQJIMnONYjo3DIwReUY825Vr4xQinS589fHrOaLkaua1LMdsou+6QtnTsEQouYgCvgmyE2kvcJH7rOpfQMwMd4IfmOL+gWs3u6e2xqF6BICVgeAf1ZcDUOBLDP7tmawZzBwuvKZf3H7MYeq/7o1PKZIY2bu7N1gBHgheBQOCq6bBV5fx+Xdv/X2zvuPUP+a6/CLKcUr914Ju5eOrnftUlMYRNqWMC5o/1Ikc/abXzOGDnQTE74h+5nmMY1jQqLnoH4wOVDkFKcO5HJXl82keyTP5q8Gs/m4D02GyGHGdExBPki95w11zuAdklFDvWwjHVZCueIWMX6BYm5P3rQHjxcRe+1QNH0nZoL8ezzpKha9LVpeN2oRKK5X95yAvkuAZwxYtyI7oF/f1Pmf/futcyrhg3+XcPfju7AT/pw/8fcRo4li7eyTl9OYD9zN1gBgm/94tHyoX85i6TuQCcNiCr6vAxAeliWKqE4uxHm/HWXZ0paJI3zE55uMrSE/2TUw9AgQFIpCxI53R4Bnb9SARF0uO9X6nR22sLpvt1XXRuJKF4S+QjrNVPcFC+I8AxYGVYjX1G9hrWBPTNrPWACE/j07oqwaUSRJudMwiri3hkz/0TckaSYG5kM93rG3zZTilE3PJVi1uVfDW+ZYPm+G9ObePvd6J5vXFrnRj++3fbRRzFveuT1rcnV/MNwRiUAlMtb3OhIrUt12VtVbZ75+juRFDvvNTJYtRdiC5ePovMBAaiDb2HjNDHtj+fqXX6FstxDe8010BiS/z8TdhvQzs6/z4JKpKfR7tP708qrN3XQmuwLeomQJlNWBrP2/pkkZe/aWDBF7Xzo6UTFLkzlfWGIfnEIRZz3wVM2xeYJ9Kmgfh+BwMiCE4IJIBL/T/smWPU1uwHSCztC/jwiwEQ2793lVkoYyd68+HGGNWfnjjvJqDl15FMKI6NSwqh/vI1+PWfWyMCfSJUq46ZtKqyTL7dGozPdnD5wMX8NHixYTrKDPmqGuoUpesiuem7Xb0OU21tO1YxnBZ4DQwDlMUmP/IogVeAD6T7auJeFuUMSgBUTuWncRhiDzv6zcR1330DXT8hw84z3378YDshljw/KRRdk0HPBcTfOPDf07HaJQz0+ihqc97TGWrpXMfWQOBUpiKd2TH73xJwo8S8U32fQf3JWLXbjJ6yEvcjucGzgUBdqHeIL39oz+VTz+ttlj11Jv2b9aTLIwwW+yNOQIz0HyAfwtN9s+aKsJEJhTUue6X8wjHgpb0UdMn1aqnEyhqeRCoEuMS2yFPFr4tJVbpDdf8pg65vHEXx1ks5/Y7wORO6cLq9DKdNiB23/OqJeSXxEEjQpXnbDYMR84ZvFgVi2l4IrNrWOdSvr6kAcuDe0TjrH0mdItqxQYNmiRHBp6RXORfl+TD7BL4yDDhdjv7y2BFB0jGRMMO2YvzPM4TmKWY38Y297txybzE5vuX/JGjgnyPMZEjj9c7K7AEraoUGlVgPGr/dvjDTj6HY2s1Z/1iP5yYp4AZDK6tTudIepzve7+ECJLxs38o3+1Sjn3OcVxpO1SrJpblR/ZEZ5crMNfcl7KcCxv2slA5UYEjyzyYEKzt73jChEGfNlrwAg+0FSKLrorAxMln0Q+hnGJ/sgpKvdt3aKv1aRONvEER4E+uYzl6lyw+LNqMsB0vA+RUFgqivUhs7KfDgl2emHuylVNfJrD9lGjqWrVefZB5uZvlFrbNNar8FbTPOkvX8/rbD7rhVdwEriGFl/PgXi/AKQDgpkJdyf/jW1L4UmzUTBCMSDpZ/c8YZiMofCWSO2xutiBpgj0qw53WeDWjElGYX1vdB5nsKzkuX95+PzUZY+b9e5cqpXeap3W3IwtPFfx7QL78Tf5FEuKM62uB08OWhI0CYLaNTvA1yd1wjPVbeJGPPWhX5tFifmw1+mnwh+XNkRUn+RNWNK8HHnZq6P922pBJdvlJclVOOZbOvHzZuDZyxxlUDIn2QWQliCbf0ovbu+oiYpc1+z71nHi30OCtiJ7yx9jCUbpZyNVpY1pvP5YHSzJ4U6aqeTZbV4kFoCZZPifteLPxf7EQWZtmsdGOz03d2mLEupIoQ1+ArCp0aI7CCFbh6+90ZtsBoIeS2xXsI4UzDuiED0dZa0t6hz2Fkzteg92u2sex5w7gHyMYnfRo48RyvuiUIBhpmInnWfRe4qg6jLo0QCkPJdIgN29tuue4ap0shyxipGRb5m2624icsPzyIAzTcErtgRFmS5vnlre1NNXZt+d10TXbDBfnA00+JNsuHvnhh1yeU5qjrWkHHdSaWRVNxVduoINvivugXEhvi095o/Ec14IM61ofUjJf5WeozJ8IOcIGwDIEmvf6jYuUD6n/gtsAx1g2ZlMpzD/AyPzN16YptjuOyFAdxzAMjxy6PSXisqGddDuKse6gQJj6WsO/lStQK3BIwZLRyClOQCQ//jwc+r3lrx2s9ezZWdMR1P8ah4zU3wBlzffR73mhbkop6CrTCUSEoVwJmnqz64rnT/fDBYhO/6/sxYYYsDX+rn8UN1zGGkK7CKAaAc9hJ4k2dXU/nc8RTWk5zZ5QY7lq7yNXrOnkZdhouAC1iKyg5eRnO+JS/9zaUVmrZHWZ/F3dcqHtVm0hS/3NHskj4LJ6ypke+Tt48+dtUPMb2FkQdz8sZjwt7/79oU35ZSvn3gcY/in0nceubLxb96mpXwm1sPSNSI9XlTOxWGy23eKTXran08j9n20kktFrVKQoeDBXRyk5mphobhLayzBksk3zIuTmAaWGVFDjO/HCBF9eaw9A0b33DltBB+DxuGCmzW0skSaWeR3MvsZgiAC1EajFBQTGTGDT7Rq8R8Bi/2eGgQQQxiEzHVaKu7Eg4Jw0YhSeTRmFmh4z/GNCMcfuaJ12xNZG0LReDlX67FAhmtVDUtuvIb9BGO2SJ7MBqsndkATOQgvmEW6uVgqpFxfRUG7ZHLJJWjz4ww78Yd9E9d8Nj3Q4Lwtn0KgsezUqGt+f5t8hMOrOv7nR8nX+hslnd9zqL1c1t1D/iUcyhxSCC3Re6T/nfuYdaQGQSBenHkQdDZzLPMUJElaiEo47xCrwbaIFqCxbfJlN9Ks04R066bdra4wFSDlgRb9F8eGiVk0+Je6tK3DAR3GsmhUgmtTfsSlLEJjyH2FaH0qCCE+X8pQxssrBWY7r22qsLbL4v8/3Sy8hg+XkdwB/u+lrZ93pC6QM4nd90aq7wt17ZhhfQx0kggi+SS786EEylJXoIaHbV60zM07bVqEDZb65SyfBmodgGCXD29/F3/CJ0cxJ6cVskLur7LenQp5VskHGrlJezuC9mRe9wFt8+S5kiN2QTuJWUsmUNsUax7w6fkrIO51XoP5I1CbPILJOUZzHcUq37jQRzqHsRvpXsLP/sA52/umCft5QmxWnCq52sNxq4dwiyCo2ugtyqFhlWpjNWeb3HOy2r37uo5HVxVa5vFt0h3YfaGe42JJPfCFd4AbTk78h6X8kHz0tXX0sLyzzPjuHtxvzMrYudAKeYiWyz9InCWcgt6vmB7mrx2qX4JPFWeA3CAtiu6eA67r1qwImHwxt8bxBX6v2+PKD6GopN//sBOZD8NwsFJBKY1jVk1lKdcTzTjxcc/Yg57sbz67GlEU3up7tpk3EhpZcrkf9aTsze+ZW++v3FpKQRFqjoV4ZKn7/hrbRyGbDyFPnfCT3/DK2Ur3YEPWrnyD76Jr0ds+u5jz29/gRrSJDfW7aWFebMnZUM8FUzbFIl/In/Mm3ah+QD79TEaQ0omGlRMB5+6gMKR2qYpj7zdamS41FOQUOD0wO4TRdgzXLOWh8A5nZop5jkhIZ9pACNWTykw9lKwawhQnF1aecTMH6Ifu7soqwepEwC1D/a5nk8GWivcQu9UcPno/D8T8648PX2D7uAPRWXi8ODQ/u+Yet99rw2A7HSg85HcfS1vDHsTh9/CuHIxwdxTUL/sRqDvsdJOeRywPzUZ4CfO/qcqrJjvOfHfq0e3sB4DfmAwcT5YBow2Da4vatC2KYmObI6nw0bC28BnXXak2euD/RP+7u9/1C9dOuKu7vnHsrgf9K6JVdCutgXVu4xhyttUCWF4JuDxPrY7Df0WIc2K7CSX+59OBqBM+Br//v/nTs5jCY5hTCuxyDv6umqrzfJol+bU95KdmFjWJ3+6waeeLKa14ObqRUyO41q+i6hls44avmYzhdPYeTWB1ROS9fpbDc+U73PnoS41xXa0IRvhYz1K8cfbm1MfsU2NN98dG8uk7m9cndhILWyOKRzgQnEdG8w1blWPUwwfdbWmESmzhMRCSFXN7Ct/3bHKit33Trh1mGxwYg3MtsbW/k2ID9cTHq9UtNDYvFmgiu0TZ83Ao40jovU316jzmvdbBHNWWIrwxqaHbk+rVqdZ6F9nU+y4A7oPrPh79E/iGqX/rH3fkECw3Hc9X79c+gnaQzt3cXfMCDni5+C23/GtioaAXBfTtESH+98ja/Tq6N3UBmKaKwoH61h167cPeaocy2lQEzY6Iac4i82REq1rl3Gn6CL4spdSfo5zqSzGPU0myL+XVTqxKcmTOIz22yG5lYsuNflP5sGjg4k6symJ5VIrnMma+Sh8Oz+Qnd8xBcQovPNtP4WLG2q5BohU1rMRdTzGuNRPqQUvTtr37zF97XxdWelaBydAd3WqVHVOZDCAb1gt8asn7dEqaVIQ5PupQT6xqP4+v7xjdZ2j+qWW43RUPAboNZbWrG2Df5A60+5i3E5uy7EhX6N4i/zt/4ySB2j+0F62X3tY61IPAhqEZ44x+Sm/N/4Xjr8cQwLquppscQYKfFfBWrJhLUO0UZeoZvJrwDYejQRpDAw4fUT5XPdShrkQuS0LhSMwByI6W1PiUper7ZplfUUTSkIHpCMBLwqQ9cNSVA3xiWoBMOCYoMmJvWqE5y0JFinPBKqABM/antv/GqpzNJO3uHLtRbKJDSCW3UW+4jDLifL8FJqH7xH16mPAy/DLK6EBP3PkICkWBOs13zXgS7UFK3KkKBJ+ErqA33Rxr39vuUB4+MRzM6HVfS7zsS1yCoO4/bVCD/OjVAUfLSzvaklXDys94EyXm27jorTSjvmQrQkGHZ460nEtkmCrGDE8x2PInYLt/RyBGoHp0IkoWORl/Ig/hKK3Iw09e7t9xCbPWThF4UMKYqoWtIuTTd+Y1VGH9aLFjuuQPyDYdxpeoGe+rZ2myt7qqCytResC46uzh8XUjMqGRTxoD13+y+2AVg0Zdfq/KF2tA9RLL3RhaedsUpg6cI6FOCq6OX1LO1ogoY76bzzoKNG7dhypayLpVRpsZ966LtavMVZD/OAX6XyWhxSjIA3dD2lheuq6Z5El91rnnZs9YjgZsH9Mud9TQaYuTbWW2fo/zDT8tcZx6w1KHpBI2LWsbrnnd5Gm1MvN340xIjk6F2dRto/WYCepNhhnjepP0tyQ1VxJzmRkQ5/tQp21nRPzNbXidJZAlCXRdeDQnQye6ox0xZi5zm3fInqGZb+52Me1p3G62sFh1dy1g7NSoUouLw+OeNizTtxTSr8PIdhprn0zU4+mYo8Ms0NSl7+YpI42FZe+fixVYkjotRjVjzGTndW2TY3wqyT8wljfdzt4CHZUihbKOY0NfTRBoffmxdLblvttX7kA5mej7BIwYi8Cw4GdflmY21IXwaJNV94AIczAarrKzsF5OgS/42NVh0ALe2zoeW6rtnuYOYZ9+2szLXpvhUzd5zHWE9BCGA7X6lw/j2kykoN+vZQDQMNS1LcrSkR1EbutDxkdc4kUA7aiE/lZF9s9ZDrNe/sOvMzK0NX6lHsndKEALwvfNmo8cN41HDkjtUVPJ97/MY5nHy7ts2Rod2s886Xak39iBgMGwWtF0C3l+B0lUkNNLCU/OvrU4Bw+/3ME5OSYtCP9n5cu4G1Lum3Jim+C1f28O2JObWUcuWT9rkluJ3Cg8qJ9INT3P57pchemkPU+Q3nHPXn0oi7LoK/4HXO+vj/jtzv8at6q8mAbJLpBaBbRLDxSHgmLyoJIUDms4UPa8n1O2yh1DSWaZooxLjXH+f5kpmeD5mA+HOSAXS9NlMpmAPWGLvAOvMb3gnSYvdWIDJ7VqwJ4+b1tbgvYsrYJjYa3MFxaJ6RJKHDp6u/rfBfR7HpulEn05dkCbuF9xK81x76wfFIrWeKqbC3LqHwAujwHQKUs5wfKxOL458J6BE7ktQMThdB66pfy3Vvaf9rgUyeX9OV9W7u/P9bJenrj7XxM1a13qqjdrid+tsa5jIW/lUYv4uCEINA1QJgHv165k67D5wM+xWqF0PK/z55r5DQl/occgWLye9RWJEogQ5siRtXABjaZW9yBUS/RJvB7tiWis+Wcru5V7BF2Em/jUcLWPmLDyz+eH/wkAZ5nM7nNmEXpOLaXDVG1lVQX3Q1bm3CJNJ0t61r9qyi+p3ogT3beC2SXEH2zpDzJBclPsRQRLUO2Ai1Fxs4tE56/dHgx+OjkcFHYSdSFYxjaZvD7OGwNcxrofw6/o2vVbKjw0h1DpD/iQSWU8O1GWdurKpDWTENllL9VfSGzDB0Q0ki3OAWkAtxwRQ2yLI5YyRmgRxB/YrzGONjbmsQRdTmjoHwRpXGT/Yxj/mkpB4Tii4YghlsizBBJkica1Wo+FcY8vP4aTyLwEqZhG7rw3Nl/O2khOqb7p02eztEaO9+M4GCVpEHvtxbbN0cSH+DXI5MCDBU3P3WZuEWRJxT3r6F1LZmzA5SLs104eTSEQ4VJAb87+wh6mYvSMCYHnc/ataFm5Scs+pMFUjBCZ9kxAmNE2pEynlNFRbxs75sXtlP1XZ6Jt05d7jXg74NPPxc+9JGPF/KjHY8FDqt1DW5xvGxX1vcRNbdGX9MgafHT7VtI5kayIINpTYJ+9R3iYu6F86V6eTYf9a9Cg8jd3km8LmSCXxrMvziP9RTWm/RSMyZ7ZRCt8TXTIQ7Szk03tiUoKeom7S3SnT+Y1pzG0Zwv7uer4m9l8zlxZxL/CvVUD3/CQDAjRRe0OY4jdJTeYzdPyHpHaLSEmedzwiWRX6jz1ndxHcxjLqW/6xnWW2Q4JLmcrLMeUD9FjI17a6tRah20A99q8/4KcDuIICyC6Jdu8mAlw61lT35q+1V8ZhRpf55y8j98Zed2sV6tlffkEN6CDrbkmeZf2ZSvJktprurhKvVDbfknuf9UYirNmfleSH5Qo4SIqoTfpVy1B95bbqNU8RlpXis5iqD5P2D8G0ObzJ/efZ4a/mR0+ObonfcrBz0UHHtZImJPFWJRb0YJhgkswGlWaciKz7W5JD+NQ62t/pgz7nfnQ+CFdtOsmyc80iDBFa3vG5IXQ2X1O7xbweZIld0nise8YNGoq6gk2ZvXsD/AO5mylcDt2uUx2Ypd87csIePlpy9xayyjaiL0ZHhMtTBgKszo2k5ZsyLn3OkKAFnKV34VX57KiV2oS20R/UisieL9Wd4U7zwI/dUUjWpspEk7j6OSbrFs9s/aAARRkIp0bNxdkSrAYP3/O6Ngp8jf7TKpl6AVOuifM9bJxlLYtFk9LMnU7LdD8tl7M3seVHtd0jcPVCeqO+dEgopkc3JcD4w0QpAS/ZK/wS5sdksEGW0Yuz2pe9lA55HKNzxVMJzEBUIUjY/acSGFOsoAtenYriZOkcExrFi7RHULyUx3BzmfNyFKOFIUxHJN3OA1hnLwwNpg0TK8Fw0k9EvZgS5IIp2Nn4A5S3sX34Ye23e3ubXLf0R1hYGZPGZzdjAxkCEl7esq5xYbzVXKB3jyX9zI9C2Y8C3ZLN1uFr1dRgyKcpbgFt59WTSonONbXyVRORG+uGPHrnjSdZnnITWX4WWe7wrdk8JnVeGZYhMsTLJdTakDxgcuab/XbuhJyrJpKtTOUwPweKqr6CDCcz+W7uSsnIuYxtJm2ao/Rsgpsq1jIa/TRHGPpskGJEZZo5ZX/O/GdmAf8pfVN18BVMSbyto0z7b54ZOBzAedaimoPCVaFPPj/ZsXBV2uRzWHgSI5HwT+fOZ9Yj/sCVJenTqjL9vWZZ0X6PA619mNPrxMejauY4AkyTLg8lcU7zaHCOVJ2tvcLk3vXNktKCBQI+YS3Io5Km+kAi20ZhnbBUy8RhcgqEJEuXTBzivDQWa8CtYFV6TY7EKc93XUsuWfjw+eg/eM8YXTZItnE/ZZZwSkPvdMOiFemyxyS1kkz83Dmv352wdIrPzbOpEyCnfdtd5RreDOV86As+xQbJrkuD0d7R0f3uWcRklp+CItRjQjRZ/W5CvGytdUcHscksOqQxL0CPTQhPh2ctJKlD0MfIzBGsEM8gocQhypphG/UcSyX9+Yxct8wb3Y+tu+OxRaxGvgnDEX6EVoH/JxteaCFfmjhdFxOblsdrQ/6xSmZSqa/UmE4eEjPMTbDNeixwEvJPmo4Vzj0LiL/ca9g3qA9yl3EPUx8kj3pEUklvNTijlfrR/2gewNz10MFqxP/tT17YdYSkS6c3I8ZOWgx/hvrblJeicpUKwwupcvbI6v53Bhtzdb00WZS3/whHTcfPdpX7TECoSv/xsa9W2k57FoHW1LPjn2A6FSJS1nhb7toxuUPdZFlbT/iaQcJ9vo9ML2hvY0Ckz7lhMrdY/Z16J0ypzVG/vakt5mSmWnGPHJu/Myf2KL50E3UT/MkY53QQKO6zSCWWK1maMzEiEmuYnb82WQKDsdoNWjINHiNcz0Y724+2vRcgoP0r7mcghcvtnwc4O5mekjEpFtYEriSreGDNbkrnefSeb55LAPfJivk5DUJzqSUPZI0qPvzuM9h0scH/XJzqKXjd3RT6S3tLqSHlHkIP+itBV0OUDiOcQBpb5BIPcIgfzOUsenF1TLlxOXBobkawcoJcY3vcHU7lxkPJgeJD9Q43G6euM7NM6yYkp/Rkpnq43I569yrzwVXxo2z9Vx0wU+3u61iVH4poVx3c4IOzA9yMxbyJS+Xd5zWNoCae53XlgIZcxYqnPO9tkk8HhGK63LD0u8Q0kTPe3NzsHLiDZxf8xlpP6NLFOwygQeletrfOd9dWbQm11QCJfs76DmWrLmrrVoOtBZJHKslaFysuA2385mprmZovGjs7p7quSmWP7d4bqVnBiVRyyLa4LF8inj+Xj6x52s7t8+fH6r+NtTPH+/1Wf1xOrdPyt2H9lSP+lno8HMb55eL2CeXOsCDN7UzLEnX+Z1UBh/+f4Ia6b1L1fdcRLmO75OvPdSpzeTWzm2sRzUTrhVS/sf2+c/f4/zILZ6bblH2VS/DQwld7+3V423uYM32p32JvZp5g/86pqY9gWKoljODcLQDV+o+xtwOphVQTkuGA9aHGbD97cIRZdpsdEkwjbCoKZfcxtiQY6TnFmz9VKirm3FbIdosi/F5lXoqzFmbriz8wPv9++lK4Ix/Fh5eCxZ0bLGjbpYvoAkolzk42mcZgHXw5ArGL/77R8SftJHAjN0zy/a0r6Sy2ZZuqLVPCTAgGEuCjiDItqdAUiw4DLwEyGTmvHGo4xPuruZFb9ZyVrSo6LiMA1CcIHs+aJw5c41+5XZ1Gbe4UJ6AkrQR5sUITxo8PeIiQKuna5Tlx/vMvki+fnCtZEY4X7wU3L1uOW6G9VXGIWAQYH6vi4ywLMqsG6KXfbZPMTWdbUJ0YtXi15l/bIPu+ONDNRXrzQXfSa0/67nw4DdvxcdqLLw2i6S4BXVTpfs9fta9wT+L9Yy5u/n3aV5U/BHJMQZ3Gsp5HnGip1U/3HzWT/SosOWUr4OnosR1YjuVaWga8o+W5Op/vZay6HR51HgeHLzSVD1Yc+MM5YdgtmJ/0N11PP7PNRiyqw8q/X7seHdTHATlgf9TfMkOlg+71ETzR68hRdB9tpMeGMtKQnfVnS7wrJwx4ps8g5HcwnObFVW1NQSJ87e7YSazRIWdE090+Wg1Qe5zVymLtTUcW8KH9VTfSJOumvlOaJcEkyqx81CC9cC4spWBwEhzotUtYiAv54ejacUzt6XCSCuR9dlaNAPIU1D9Bo3nMuK0MFoAQGmcGKl/zSx5OS4TDJWBkN5R14mVPu2PvaxzxO2cLJmy2TYccUMUAc3DveJFVeELv323w+QiqwOu7Rux5O0Vmk3LbWuRYFCz2WEyGeUPaQlnTLdOpTuvyoroie9vP5ShO7C0F63kMb0hiyqvO9zlVuxGt8/Pn8sHpnd6+rXD7JKSlCJ4YS9Oofqh92EZXiua6mJmJ0v0u1mLiKrpgzGMDebrGBqBUPlcMjsQucFVoVy/+f0XanZyx9pbMYzmeaGhjcTcFjwpT/UgFILnyhrKr3W7RCU0G3DicS3M5RaF12OZ1KgL6zDfVKKBXa7w4WhatCuZdoxxFD7WzNVHy5L8O0yBsQ3ftLjl7LWnp7rIo6tDaJKrbRnwHT2H/K47v62P1VEoTPQtSBSCc/Bx5/v7V9PG5CizypJ9ZWW+7nl5JZPa52/B0Hs2tUNRg9qmgs7fcvLAGB1pWaiBxNIrdzNRg24kOoT5ut//yom/6kdkbS6SupCV4B5vMOivNZyKg9ulftEHhFUIuYBtCTDJ8aLIR+ZKZ8P2uagOx+LGz9k5Ii0FGZ4K0Pm1mDQFeu5/W5Wze2jDHOb3Zq4kFRdsYKZscFYu7r6dJudvXooWWaYQlqe2NPVQH447XyUL0PW3aeDBcTkbHMXWGtGy0DtNpbTo5CwfclYejy/zRlSt7D/ga/yc57IJ2JzMuy1amanmv0xCghS5UAuZ7CmoLgDDaCNtR+Oj1F8XLcgbZL4kS2SFX/WxBcVRsqZnfSDQ0RcdC2/6zn8tnWKNzvWo6KPVy7+7rHYlmyejrf/CvLNFd9mKY3WYN3XRUn3QUbelGMrPk8ypD/bGTwVuVsSm0kEB54B5AT+gu6XxSh5z5Bc3Ukmkzc0+NummikrOD0gM0ciqZCwmDK1zOdL6tqtlwHX72j9ut/xVW+AcQYIyaBrHay8BcFLV7Sj61Nt5aM9XYPXHMEuydhwMV93P67Eq//BaF73aeLA2cPDcXvhXKcaNA4C7Z0gfuC11FctVHM/giJXfvixc4pVnVagX6g7L8jnwf/1TBoX3bbVWhNy7c2CMI8TfPi9AW3EqCAwuz08R8TciLvlskI1jNZetfqRILW1/RMMsmHGeAr/mIhePoFltKdceXvfnKH6UEXTl2BChYlan0qmljUnlrtsJg1G/+0AmyDclXC8YYjc+JBP4WHRrbSn3TttpNk7qmzTYhYpb3LCfmfYwNKTwZJcMdyIdEsjB63Qkb/WuZXgr//Evva9EMPUrKY9G6ATgBya9hQ/pkilZvRJgx4Q7DpCY/nPZlZpoWJCDq0/ZL2rBU20H8sGlonc8XMc1wSgHLV7PEfSUwLXpmwDzifzAt1qX+xN+NCv5JYsJ5GkKF42Rj25VzaWTrDou05Uv0PNpz9OLqvyp1LHGboTOyxDngXLpP1HKM3PhQBVwKqDM+DtUZ/QzBvfFuDfE5e9uY1OrFi8mTMSSfCewOUBRyHlBsqbZGPuwEeIW3JbUrEyXHC8InMqvyoDnLDi1+43jywNDac/eUHJAzO+9FPj90s3BYnR4FNkS6ZdjnSCWRE+Zp2UMShY/SWRV7J8mW8FiyYQd8fEYQ8hqvWuooTrvyhzjHWJEnnFhrkkcTndKwAnu2Iidel2AzIH/mESScHWjD30s113LDq2DKb4dbNzuRQQtxBoIT6cuY04W98C60z3RHbyPso2FQgNUhgNIdXPtWgu+CgYAGzaiRd2EMp3azYOnC/CpW6FNtqMin54+13c9m6p8+SK4d86xnOih0kGTk7F8xaHMl1G1X7dF/HZnReBfEpN9ixaUKr/Vr0a5aSAPNMRaCkqjB+NWamA0H85+Esil6Ri+DwFaz6jKkrSJbRXKwitn2RgMkOWkHtUokkT8F2t9cmAXRRQyDIPpQQ1pxZd7ph66Wv7n3yDc954Lu7Ue+6RNz8Fwv7sIxwqv0rfN2XeVVlckDDzhat6nbN+jfaGHDlnmzHTScnW9/50BzO3p17pA3eaR7s7G9rXNeBg0vMPcb3wm560XtuHdpl2Lxu8lRQ12W+sWfrfuZ99+GoXGsyZPfdBSZ8UwqwajV2MgOn7K9afoiYmiI8QxuFHelP6fIiZX4ccxjmeff3yFMR93QxCu4KT5qEOZscrBm5Wrgt+BN2JUfU823LFlXAnifZubW+04+cQJWFEdzYRr0rI0yRHHj0OYC6rhU9ZDY3HVMzyUWsWPs0sO+xMwQNkP6nZxL6Jcrmbdmb3ix2tPI2/PB0syzE6PwPQI2fvGmeQnxWThV10N/tqNegD1mzzM0yyjzDY8ZNAuU/e4lGnYaN6LYCL5uXMQR+P6i3eIydHxm/9m4a+HaBL2UeYS7BcpcaMZkkX1P1WZ6ITXY2KlyTVi9s3DS+HAigr1v7taz3rwcyp4yGP60K93LaF7qczeKX6mmGGO8KYLpkytAN0OG6EgZivaxt7ag9lCc+8ZtGTgVVTvenTXPBsskTJx26SAjaYgcu6zxP96rSflaW/nbOWyFE9412zV+MaVxebVax6kdLFi26RRySWlUUUFQHGbdn7wxL0XQDKQJi7Jg3n3us7D1VUCy6B/LV9PKeX9bO+l7bK52Y+vcdpY/fbOfcWWgkglc6GZurJ5UnxVOJIfnD8Pn4sXwaBPiA5kkj02EjhSraGc32LBw/hDc4L9VBfXJ12h9LpJh7c35nFvWRXwLnRC8qzorJXg+pWn/p2btrpjgxS/JoV/YomDkiiLZmWeduC5KUIHb7+YT1PguBFy7P3x3GtB8C9ZQ+YjKB9oCH+GxEJDkucbkJLyXSGX9fCAJIDVwsQTadjtc0jRDpHrQ3TFmp9BhrBVCFw8nxSuhXGYQzsRL912tV/c3PmpxI3SwMEnSbuNzF7M97OhZqm9x+Yfi3FuuQTsXXb25u55TgCQc45Agdxel/MVRNolFq6W7u3rqebyjHK43ki0+hh9jZzUzfRwqGrhaAbmF8QONoOUT8A7wHLr7bwDBUqWfQvgz+qUkyI7XdZ2JS0mITfebUeRkEGv9QnYNaYauGaXm5F8P5womxgFWHjIlfYALNXHe8Eu0t5WrpLPnVqwCDe63ToyZqtyKBl62rNpj8oUT19WqplGFo8VqFPciMY98WNOJyS/ByB2bjhsMzsh9sCma8qU5q4RUX7PkE+GKFJyLN6POtGcxDmD8a+mU7FjDoMmKfvxSfAvttHz/Cl/f6kfEWSDSVeymydPn6KOzWeaZbxyxTe8tlTxxRgl9CQqkmtDUToOcl0JFZxr5ChNqBdluSHDyDINCaBYSR7vULY29YT3Ecmb9dxqk8l5TS9+W0LNqpjl0nFW5mz1yzWpYIjFrj1abGFAPHCX0We+3kFDrLvweQA+Fhx+ZUyVXcd3qYS8t4rGg1vW/T+QPnOUkUqsLPfmRO6Ku6PrdD7Kpjhum8IwicCvvtVxU1GdPNo/DPWlOt3zVfUXhxQ03anamVmTwC16bwMG0tYKV+ijzL5jE4uJkLIyvXE2TZusSn1xJrZ/2JKrf+CTaITsDOwq3vaaw3r9YbbOx8Vlce2Xvak87YPKGh3B8/RFnaQ4ZzvlXbIUuhvkrh01JQdz3p1LPLFGIQw0iT+zgsZEytaZol73ad5t66LrKGo9D44V8ugAshuXQpPZfn17WTQnK6gBinAty9i2IHfDLqDed5f3WyhOhB7h929H1pbl69rJcgL0d2QTnsN2DRDuhmuaQllBcOsYpk7ZLqfZc1KEMCyO4Z7qylmD1AxNlztG6GaZwc7pPgLY1qLCRSzGKJsVaU2C7FTFc/fChMnObn1hKMo5s0Q4SbfDcTEkEZOo3kTzEa1Hb4aKkbcBlVpQm+RRI6GAqGhGVHE4Tp0O022D/6f8p0h0bjphONcD/bc6SbgW78e9s89aF2zhTXuYJIWNhPuiiA5u1zi5J0hJnEnFt1hTt2aDMKSnoArlDn8y6L7r8t9hg2i0jOKoJYcefJzZL3Fst7MWYaPdHj2CK8RbLfBzkzpq3x+veyPnT++xfhUZOao6EozuUwRJVjjAF8DFYwidCE4PN3kPWK2dACwjmU2f88T1E6h43LM39s32r2lTXPqn8nL42Z06suFHJAUTZst1bFt/Cin71McBzP3oBIvVF9CM+Oq28izZ1b0ZhXMBk/JWqYd8MJp/CcUIYIbEwz+058pCrZzRco8b9EkWpdU7f70c7ah5fRokOppN3HWiUyyI38DfomEL3d+v6idbK9SgLPDiIY3EQaeePfOXSBWbKy5JJ2mwKtnQZwOVbYBXurDNxIirQ2pcS8ZUI474bZrL19AfrxpH0EctcuIz93kVuMtU3vhAixGuT4XPezG6cBDdz8ucjXbbfDELuh/z20adwZu8Z2v0A0hDX9YGHDtCgxVedatfnRBzKq8hnBLNqoMd8HuOHaH4tqCh18rJz0A474bVBV21rwn/SM2ZvINEFNIumPUoVgQfT0pfPs4XnLzsNXWPKYW0Pg1HZ+ngtAG1Dmff3Q+sJI69xRSC65LvZx5MZ7+bH8pCYv8yDG3Knq2uEbSawoN3BQX/DspQsqh2r4d7vplBf4Zr0WeQGznPnq1jbNqzl69P+bU8UqtuozbFMC9aBEu1Lo1Hl6eH4auOuwrvwoqIhcH0nVYfG2RvHo4lyKC3o/cQt8qy6zh5qOpRF2eqN1VGQQblB1gi2ZbtWGiJS3TraT+Zjs1f3qfvj3afT04VesWWbm1dxq61c9q8Oe23qtrnAH6qbhck/xKN5Bwn294FOii655IDOgNni5CWMYlUI833VscgUMQpzVqGmaiT/F3T+qxvzOe8nDY9vfXkM10X89KYExaVQAbcdxZWDscKYSmHEzmB47WYqMo9kBO2jad1Auy5a8NtXy0CdrgY8RBB9kbH9/iqnbqVneYp+RM6BpE/gX89tvI881H9+4emVpxnUxi3OUi/HGyX72rYRv/PbUGzubn7uC32bpkqfv1d+y7klFR6gP6MIXyCOuno885S/yRhMpnjafAAfG8YuX8O0/Z65EpJIX/BSpgXEE80lutTWcoHWRoRZ2cBMlu3mUlblPjU1tOjWwrz1RZMA/yi5X7S6tJ9tOnbcAGATVKfYPlDSOtUoeehErWfku2NycPIXRYQBqe4nmpKlKMFM9WDCPO96jbeIhvynDIM5oU02KwzdGYfKl54JoXi4ZO/iNHq6Kzv4XJ363WtbqJ1p2t0+g4xElct8Eir3Kc0tI+i6PR18OBKosprJdQvFmd4nvbTow1ftCx9jvgurOQFZWcl6cLB0YaQR745lGWMRt7fm0aheiBuj1NtQ/UDXa5jXYTW4d/beSa9tCWcyUuMnq8gHssSxpXp2QRHqQX/nhJgnzHbthE0sx5M/o1MtJKCx6ahbmUSoH0S7fzvGs7PA6wPvPfOfHTNXVp3oka+HeadyC4YbG8JqyN2P3vfw+TzJMbl4DPMQOMFZ2FxF++T6wK02cBKiS4xuUW3O9GMEPjVNaOsRzdC9xV04nZBSuxqH+fgF8yEJn6p8kVLNFsanHHNivfLXrEn3VndjuSvTLnPOB0Ghz3WjFnq7vUfCpqN/hjehvIZTVi2yxTli3qMBm4EZUgo0n7lQvEsvGtYqqeQWbKBLxy37t19hZ6H3AR6Av6+OInKN81udaFttYLwcT7A739m4GzhZlshAoznqeYmtNWijEPXJX70MNPaQcNAld8jw0O0iyXoOCW9msoxOZIHg1JS0bxlC7K8stbH+9eBvF9Sssp7A64f2fI3ncpv0JZ9CDSEP1gVSzYwSlIriCsZJzi/QwJVDscsOkeHWIJyXWd5khwZGfrLFJHmY4RJWAJ9HQdw1OYfloC2DPZTfp0rHVjMyIfq++2RqzZH98ll469Obvrs2UurNch9gLkvwTHpCG1N2SUfd4Lm5gHFuQxeyIT6qoYEZZ/TODikaFIEeSQOxOOxvLXE29wvO//nye5X7/2dS+BiI4A6Irphwn43HLG83ngqqEzb5OlIxuf+dEUu4OBH4BhcDHg9S7yJg2UpeArm/9sgsUhuuVzOXVAIMfRHEXWrfMELvRejg7f7JxG/ymXNL430V33ypuMt/3TH/rRLLcCEPPPjNdjjIbR0IE2VwWSQ9BEc34tqbgH4BKmRgjDiCL6yq4w8cF/Je5dmqElrQVjOl7CNGAqv8anaL8rV7H0GMN1AiG55ufXv7oPsctQT/0vlcZwMzsRPOhhNO34UgVbTjCAjEheCl6FNhCCPHTRwqNwiE2k4e3xom3MR4mlHGXGYIc4hqBnkwlGEs7D6fdWPr/rxbskJGgoU0k8cjei/8dU85JTqOPPglSGecpCFs2p3xD/hR1SPn3U3qIXuSKzQ5X0q3oXHtEghEXHMOiQY7+BS8rSQ/l6avFEFDZkzmKKcHyODRxVkbW//TfLvlfqRAa4NUnlesu/trvSu1/yXTs+5nYthmmZJdvRHEeJqOXkL8tfLQoKmNHEmzeeIHHW/kSrBIwFLZv3t4vyhlqzaTIaj/D6+QE2AMXkc0RyUKDxN3CaOWDgjUeu3oyxnxA+7RmJQtp0ZfHHPvS7AUUL7vabR29sfvrtYlu52q8skBADP8yif/gxSW4uQWTu3lVCbRvfSzk4IzYKH78njtlT7DpnFuWN53B3xPNr5h8r594UwVWcYXIGOrvt0z5q33xWvlL7PhdWVrfdakiOVafLm9sJuB6oz+KOIXsdC2TQ3D3rl71i/YMLJox3LxHuzxOIs2XZhxwdc4GlplcZCu+/ZcugINDJJ6pxqT0sdZjmbkz6AYNRCcWlpgBu0NAbSQWck9Jv9OQ4Jk6DX6D+cSewGEOUN7z/ZY3HjHwgCt6Xuh8Se+p9jLdsNI1MAZylpGee11jnxhC4ETDUffrKgVMTSXN7XwqEDJY/fI0mScN/v6CwrQ1B3zI/HEpTP2T9sAoC16O//tGCDxWnbQBbAhnpUWLAmsUDcHfjxxm/V0sf2uMzQcIKhcqzPdQIdfgADozma2XDazTRl41C2CRl2s1Fwh/MSnEzO1KxHYHzERrZwWXypBrBpjwuBciriro/Ge+j5FNew4mp0UePDK2Pjlf/KLso+zimFs8PTWtLDGguTunRIPpwMMLQEjfWrLkPHDWx1aS7ouMyOze9qmr9r/PGG7mGoufgnEnycnfqiXxs95kK1RFmqRoHeO/hGM/xfRrAFh8PSMDfQbFwHee/1WPhrNNK+KyHKH27mg15rZyZhCdYS9bs+HZPYPgOd+50BOR4+zN/0lTOQbf3I2XFOeX16Ii7Gs7+wIRdVqYMjsSSNfzT8eLKfK75T69NpK7rJzTynKJIM3nzUgL3/XEDM4tWRM4Z0JkY2KJmjz9WUZjMzQ2s9XSp/0GN5DuurzybyeNmbbig1dkyIDsHGRgrU3HEpK/q1Ar19h+CcvR+QeDsCFuUt35reg8MdK6RZ4BLFs1LsmExuhTNFQ0Ro/qNvwrLeXzmYFlJczsyvmjcST4q8Wt1zMZxdgylWqrpfIa3g2jiPdZG7g6C8NiuMHn+rE3uBSXqZpZcTVflykFVQQ8vCa4Tei3TSSEvOSjgsG3xVMjAPyAod4Yt4rqROFhqpbhTHNBKc2hic34aLUWo0cAm3gYbs38WlmvgU6bulnHl02EiTzzFLCjJJl/GqvzQ1NR84rLz06p6ZjNSkQUxTAkyC3Po9tU3DuST1mwGWbVaoFz+LDn9LKEpUfFuk2h+Ke0GPexL3TfL3Gsk6xpoyC9wTaZSUlismZH+wb/b555TpwtrZOX8YL1OJpbaGFdJNzLQmGanKBZvpw3/PCK3QJ1W9k2SG9we52yyW7AJX3Tepe2R9+sVtvJeFWiI3d9s4VtY4+fV2LstFQU7OhxNDeVIb9G/bRMM3taATiRd7kq/q1TPclb2QVdJNcrUGkJQy6HX/Uct+2XR6qV+xwg5MDX0gbaLjVgoudV3phC1Nh2gNN0dtxuRg1LGk235qu1ecLXR0fSfUzTaUsDTJAFcrnj9aBgDDevULZKnkAVwpAmGVEQcda3Wo8bult9MIPc4NJ/dcShx41S/Lk+F1XuXFu7Fp7v54oW94Q8Gwk5alT8DX4WgruVS3kI8CAevJNjaHWyOdupLX2DwlF5hBdJzv0OC34u9dZTiPEEa8z2rqXCrAeHx90gNNymsuB+m2XuyAHc3QlDw1Xw4uH3PTCh+QnQ2Xg3BRN9tAsffWheynQM3u8MwOXTdzt+ji5OwBpvisyv3Xy7q31Je9u4rOILKTBLp3tOzrFfWZrmI2GPSZiAu436SSPCuMVeeZ25NbhQnGjk3P90yiEbIba4S0EZd9Ikzogc+3Sjkzf3yA76xR3scFW6zluwTApRrL1dZ0l11RW0PnUV4MGvtpMum+P0cuE5+OF+mkxqpgm4Ah0fk3lZa+b/QcYIs1PlP4sux5Z+nstvqMC3eVO7v5uCoG/msrhXB2dDWcvy+OSWi7K+t6OZtODb3grUQVEGal5T/i5Xknoly9yEDnPnvPu/fBvQfjvHSNdTtI/HL+Ud19VkizNLNBb7IOugjGkYAzyUGD+Imp6utAlitngdR8TmnWDtEwyCTWc9ePULlPQp6XYoZkOHXwYPvEHMEKalDo17I+XKZOV+O/PnboqN1Lgo332WoR69mcA7cv3Aib07la0iMuakfgqA2V2lAzvxFEtL3RaIZv0izIJGBNyjt2fmbjBpPszzmpXVR5DMmRrhrEU0GB3LNTHvnzV1JkdbytbepSY85A+pdcRYmScPeP33fBtLtEPigD/py8e3Bqc3/HrJ8ls5yfLNeAfKuULg/9XK+VMZEU44+yHmKuzi5kJTpdV3p/yRdhqLySUzvC93T3YTSeHWJ7o15g+XV1LCgGRXaW23RadAsOniwo4mCGD5DofJqdg20jetITSa1ZZ9N2EjXclBaAPiISEmjHov/p3WeHCuYC7TQXB375LuIg50Wjpv6xWTl5ATFxCXxx/W06RA4dT0c/z7YEl658EOSva61PhV+fGiFxQh7dDehhU2hN9OC21Ft1+ew4DNBAkYNwmHM5+0uu+Ycz4Kal2qkNWz/KpOnkWuTW0OucIoyAF/MOYuc7NZDrGlde1+j69PQoSu60IQgY+ojbgfyhhn6kL9/1vPbdc0jwuHvu/4y0s2fO8Xl1oPTVZnHpQBFjsGjj91Bk/1tUYdxKudU9uenNeaZvulorkfda/dGW+9G2DO7kaSrZDOdbTM0PX5Bb9OG8lGSuZK0fdPxwp5i/iABIsGVrklHmt9XHi1zAHVR+jIo11FVNJ31K2ZtRkwgp7667NQtuzlO0+6KnosYwI4UolnVlxJFTXYc+pIvYYhgb6/pccafLVUyE7Cc1eBHrapu/6sCvsVfuVwggdA/xwt3lpU04UrGkzZz6+0fjyVRX+V9rhdDluoYqygztygis/KKd1hgMON2XMIpapDsjVTLVJRk891C969nNqxehVvsHFi0SDFmFxTGN7c87j+T8Y69hBLLPV78phHCR4CEElrNp0+QWMgSpOL13sDDR1yRZpMXW+X4q3dgHUx/5DvYehwjCtnaGH2dbFEprXdhr9aLcSreR52GZRZTCOrh1itzqRiY49Qs3R23qE+jrQZmZCmEC/DgmxXEtlapLdioFTxl0Ti0F5KmlbrM+K1rle29LQiCGl0yukCFLUpGEKz7Jd4WgEGyNAgsP0DmSI3NHHBw6/A6QUbcPte4sY48zxA8Iedo9RhZ7JenekydhTC6rtxXG7vmL7tNjuYybYAu2novSxHhNj+Z8nM9l1bVekxcILfuAg9hO4SWboKKagGILJxPbPg145wRygREn9U2an26msMDZe5MAKpaxBS588tUwO5eIF1BWuh0ua5obrsAHJs2iSTYoBZOQv6tciESE2enBWlBhbUqmHKuF8k5H3epYTlY7i+MseIlqEhjA9UEwawfJ8IjoX8D0u1vwD7HmXY25T/b587wdU0jzqYYs6WRNjTp/jkUN0fgL7fP2YHqDE15HT6mFwefR5rQhCqBeGf2lcIQ2j0T0mHygDOFzHju7RS4SM32d3f4qFDhG8su+q4EveFHmeJwP6qWa3EXtRCRJ7V599z72EdyQeIzZYzMIM3ql5bdGlE+S7b2MRXRCCsWkJ+bsp73YD195aYBV1rlLZspaTxse4NYuChbzPvytxf4X0D/2b/DRpH+gucxutW2bu0fppdqpwzy2OeXEsin/V3pgSljYpNoEo+brnZwKfqbJsIkNn3ar+GrAy3K87jVtbZmVC2Q2oW5t0xbVCz1u1F/eJ/pPtUeH4LuMDPrUx9jklayIapuo3RFKJKn/ge8VBtNZS/3Rp40PFJ54UgDEYMF8FtGlM4Q1T5U4dfwjpDz4SzAdpSmNTPy0G+rqweGK/Oh7C0pCOY3x8m2NZXJZGPoP/Xv3orfy06m7d/A1Vz8COFieAWIsWmKCVygq0T03UHjtWtE/eQuS4xCl+pqsQlTR6WJ7Pka3LF/vq0ZS4uuQTC4YdUNSvoyKO5ubvzkN8v+fISKlxriYCDfYJ7DOnHQ0X4zBmQQiPCg1JIFGXnczX6NpjlBn4bsAI7z6R9NRRXmKmAreNnZOpGpDW/ePX5mnJNLi1hU9qF1HBGm3c7TwsKjYCDBRkbQLnLB5RgOd4Xbpbevspt8SntZKZ3czKSNZn0sMsymtnp81blrGVobeOFp+rAQI29ZGNxNUnb+ib+KWtjuAloMSNXUd5Bc/PZnTjdNl1mDdjZFWZJBvF5zfU3N20vTfb02W+ua9jcW1ketYyKp9fmdbIpdlKU876XlamnDpSIc1L93FK5yiJix5pqrpBhrYtvVI5vYmqXXhiKwm0+k7aAznodGxFcPYuq7n/HPSdPBiyq+TtLvaQ+19957xy10KJOmw7+7AhMWQv+dM+2zMo9BRts27OSJ8Y3wepziwVSdI46Caiy7g0T2lGWtyMzoB8nMnR+EOwe8vuJJOJjLKRHhMQtmDarcM8y6OXg6bjJ/5A58lLJ7dEojHqbX20dhs8xKZGv1wNAJ1TER49ON+/vTXBcVSBcLqw745HPtjWqTghMc3zymoxsttHKVdfTsJhH9zQkbREjM2Gisyi0FndAuhcDugInB5fqwnp5/9loAYrCoXk9APDbigWL4qfan1p1NeG3uDnPm2/XOh1gz/XF3WqrLeaZrf4fqcyrkOn2U99uDyWCZrOTibSNE+Vru7Fs32rXWnjni0fRRWvmtD6enWY3ByM8q8frPJTzoGTXd5g91XGdzSMERORo8hkc058pekM8joacMxrRYjOiujHZ2iRMROpRMAC1Rov/PYdhUh7fWp6A5HS5hhw0hjncvSt4UetLc2VKtdEvsbIvgrGbQWstVujjbWcD0pwXpdguad0qQBlvYNMl00T9moYnJe71fTFJhNqsaB1ZOpXmPi19Il3RIrO+2vEMpgALMl4ugzw5pQ4QkjqhelKjeeHawKr/dG5bQh+sZpuxQh+k1T4U2HEm8bleVr1mgJ6PbWtGqPzkp1cj6ZDkLZEdE2HU0WjSIZQr0sGrMmyAjo7Sd/jL9ouktziNckpIyktQs/L9EwhoMr+DfpzTgtDO81KlsYc2z9QaincLqpy0LgjwMPhoGOmM3fsl0W08GuGsfszsDuaNg49BC9Ga9uaibf6TTn3lV9KEEjiTbuWg5VG3HFe94WaNUZMyvEl6Qgcm4DfV1h7hxMeMFRvIQRrxVaAHVXWw3VneqWacSHF1eT/wjN9WcSLD8A3rMEiFc7JLH1TAqQ6ovRxtuiXtC2jLB+XbajTEfekwaeesczYZALolkJhWWJNJeL9ppi3eESXMxaqrKcrUfFX9kkiOXgOH0U1FOG4y7todmEojJWRvor0dwK+oZFqNJlyljpYsXchamtTc8VSPjVoo8TcxtgMQio0ZZgUVH7qYSCZfL9/Zo+T4ZFowIa+p2812SMBbCpsSUSLer8bvosDIMGAVLp5ARyE6QlffiarywC1WuDP028wCLpUsdJAsIksCZBLgVY8KzSEyCHm3mkRs3IQ/CFyPI4KgB6CZb1gGuecNpOn298jhLl1yTcIR7l9rTJgxtVK9UkVMQglL746x0Mxu2ACK1LEW4ovWvWxn4Rt9WxhPMEPBgP9XbcEV91wBZH+yT9yVTpCj75Gos/vB9cH+eSOF+E7Mi0MvzFURedTA4VyiArTt2xwW7FOXS3RuoegSZTcUe7cZIumIwUjBZ2z3oofZf5Q8cPF7heZD2qYCzUqLWxpSQMWQD9+JMd4UbmjUEw9oPqrJInV6VQ42YxhjzzmASF7mkCqmrOemkc68lRujz/4NFKYu6seWZR8HGZ51M+k7ExUFJYyuX7g+J5T1+Hgb8p9wiwolY9ipWasIwwbhFne/r71M1v55Kmys+rCV95v4Ok6NDaPn0iEu0nL8vRCactDNpgXAurp2aXopa+xNkhoTmLRpj1E8WFU131FOvOn9rOX/i1l8H0o+WssVij8eJqtMz8TqSqjBVB7aMUze/fNUznsjNlZ6PtEq0iudwIiPG2koydLkzWiYO6dV5MycnAxaPcAa9ln3JFo2vixTnLwGzTK3fpBozNvN3sL6sABjPuWQl56iocatoa2nHBMqi/3Mwvh1YP0tOAGlWB97PWJR1pg24fVFn3zC9NEQfdu7I707NWhSUhcv691rJSC2m9/r7vPDiOkZnSF8u7vmEl3Ac+YsO+J8NO9O65AmXmqQivmn/Gj5nfk47Aoxg7hJF3Kt3sHh245K9/y2NjxNWhv2D2uOSCGAc6UWMrvWYE5xXENcx1OHFuU8/E5lAWrkrRxe3KuLamxsOUWC4SaeCMIxE4kakv8dBZmuWknt0TCVaY1DxOfvipPTQ9RgH6C+Ncb6wuEXHljGosYinAOf6tqzY7j2k/Z6CYdfwKdt6RNIexyBDGn6qHN0dgm4VbvsorYU7nMy1HpoXYxqKjdgwV62D5ATArhubPZbCNxPBjxCLVS6HJHK3ijF7g3v5UGik83E3CoaYugu+gM3FzSGhljgCDEAiXosjH6f1Gh6Cprx9i4B40x0w/f3nQtGrpXItc3lm6p2iJDw1S3crwQDUeZavHz1F41MIiRde+0uHqO+sYJy27Hq5/Z/k3Wk9un/HW2pI4gzgrAdmYIWE9XqLpnaTqez2GD1hj4XJ4mGKOVWwHHTamF658e+L6ehrdbBQyDeb6N3DgeMv2yDd9MttsZIYYcIY3pOhTGNe9sLRe/8sVJv/V1YNssdSjg5hXcQiPurkTH9vpXxeGubb1ag6J1Om12+Y7ZCvo1p85ZHVbe6GwfXy+dY2H++dCNQYrx3NBhHUKCpNOfO4+6ogkB9xEc6erf4TCDuBiMd7gfswx6YyliKgyT0P45dyvMnvBeuHOo3wQiyMGGmk7au9/NIBb6+ffPnhQzwpViHAlk8JbaG4/oULteCo047UQNuencCt1TlAM9vQtEd6lEjgFQQ0JWoyxfD2BXr5miCIFSQMhri9kZC17aDC9LEFnhU0FXPnt3GgeoYln1Yhqh4RxYIOzZz9CvoWvb9wHZwkFCUCAZhYhMcE7hsiAL99YrMAvcJ95g/yR+5Sf96iUnzfxetKdfpy8+iSqNUBfG0I0pD+OLfx2ZEXYiHeXIXH1D1ucEN6HDFKzB4HTh2cb6ViCr00N1BA18YXeiWG3p6gHMqPybndcQIGx2tb9iQM2/tmu+wpV5+uZ2RsHfz+0vnC60dIbEBk3PDYmXu/JOQaPpNcR+t4+LDQubgC+4U1cSuEufuynyGRyKLYpIzqBu3cWSe6QbB0NRhv5I+DpY+NMnZ79SDpNLrMRxbpZCLQpquoa0AhvW0marI+DSBEeZj+ffgmap2v7jK54ikj33Uz1Q4W+saX+3tKsq6eUt/KChxAJN188DulbHfQEOsJhMCYsyiAOTu/lGmopXmIE11NhPocC+qYxd3snUqApKVeaFIJbR74ldA3nieAI7Lk1TkZ49Mh0QS4uAfOsAKnOHrIHs4s+TGhJTuk42q0ZRnpAV7hnthv9RGCRL5TcVlSYG9TschefCEE+f5qfwn7y2fnyZKPxBPghOoEnmx/cxpWacooN/OaMWmjrinVaR5cdJNEwedHcShs5+unmPc+o5dEUiFJxPZETdEHzNJNhc46xAcHW1pmuXbBuqxnepczslok9dtMZ2doWV5vYXjnuADeVeYqw1Pknvunc1Ycn2p9ZmL0Z/uXZCi3Ppxx8xu1OY7fNcPqjIVx2EeiQg3FOPVMJxP//tjCThd1HO4eAz3ggU0T+sq0R7U9khOT2pGbfXx/G7bYlKjVu98evAct2Z2BzwTt2O7bzWmUJQOQRNeyl6RRv0RZyNFylWLoz6HVJd5HsEjZE6S6nuVidixYpre/m2IVtUeF74eWKo84sZbr4riVfFrUm6MVPqmryozVITcbmDCh2n0P4nEpiWVjL6Lgn+rhFqLp94baazU2Sovbp2yUBkk/SNwOLrSNgGY268HZjMj1ud/ICir07hRBG7pnYBS/Vmqo/SLFw/HvOez18Er0uP1pYKZ5nLiFhfYljeYx364e7BND4JeOrU9wiariokJuaaIk+nGSC2rmgrkxpNNDwyNxD1BGZeSy8ocwMRmbbH3LAOizrL96tJAqwn5qIpwzBHhxKuIWhBymzjFLVIYnv3Kp87MG8+Qnc35qC5RiaHxOP8zv9R36lwcqvrEtfDOTyeunL6qpfUM0zX8HP34h+Ftz5c4cNbrb6S8uPD+X6Fevbhae8yG7qubTqmB+eLDiuaz62fTn/XwRN/1yq1KHjVtKJ7tkgNdBsPjMlnUzf1w/3wzdLbXGeGgx6xZCCAMnmfbY1wcIh3hB7vWtIyOXa8yRt0RNNw9FljOPLfEa+LZOZuNDpS8T1x/2nhMvyiYdlL7oNDXaiFKN0y7lZmnt2+aS280butzJQLX73N+XmjrTrkGhD/N4v6kHlmEIZPzjVi5V/87vyIdIktOWHRXD6ZU7wyEKq/K1iM43W6KPpHtLLSQV80lWnMMF0l08FnuqQmU4mmaFWr5rLqNu74Bz4cDCA9wAUgLIuUpJm3vTqRc1pxXt4M1UR3sQbGYQS/rmpBgeT5/O8SQAI6qyXtjHHn7uyOJT26lNJ3fqRdVN6efIadZQz3+zNvSRHOv0OEJWuuV8Grm//HLaUvv6IVcyd6qqjN2qkLlJIwQBmjdHfcmRITrl2cVnt7ufEv+L+CiNjWE7qkwsg0LcD8YTBG3JpRuKxr5jcrbjuH/YpkjQNbmqTdQ1cdiw56hKAJCtFrxvsNwZiGorhwUhqqm6Hv+mX/DUSOM5U4jbC0SsXkv05C/3oIwjZdN3R3j0VGM+OEPaXW74M1TStQ2RzbDaNVwnfdYhNyzfBeOJbDiRoDW3Pe3Mr4NyCVjlFqZQxOXbHzGhx6LYbe+ksfx6T50HpglCHCvFnuhpYCTH/mcmLZeObvn0FamHyAiaX5g26jmqvsak7Gds+h0fcTqbOk3f/jc/5P22nKGttbs+kvV5s9WB9vOGH5t2aPeYtcfup5e+aR3AoX/3HF7RJn9hsfadnJtrklZM08N4266pvEKfANpgOzKhJ6b6E1dDqCI5B7sEjxO68/7AG+qKC4mI0fW++85T65XNHT8rSeG91L8jfLC2QGuVj1TTpSW4uj4WvWJw69r8Bs2iP/oN1ZWx2oFs5h5N8DufFr5gm+xxv/KcsU6GxKGPQBupGCeEwb/kQrK+vZ2/70uSJdjkpGNIWAna5N7LbLV1C8OcC5A9cj10TwOjYsLQSEv5Ehya75XyZzItsP3rJBkrvM/D82VwJexZZhF+Lp9tp4uyzNAVvvOIgOfFK3noF7+2b29Z576wOaBF8BXKLzHtit1KFJNcRV3QzRIcm+4qVKuqv/Pj3/wc/buBtr+QBAA==`,s=`H4sIAAAAAAACA1SR1VVEMRCGx2Lru7gvTht0cnnHeSQkWwFSAB1QJJmsT3zs+88J3L09IADgL900mKEszA1l3TkvjuqP6odGcp4fGoayrN7VaWYn5YRZd2igvGIqxZyTOl1eT66EGEE5ETQc1aAJs8QPpb9P6XWPmJWepiLiXHCq1KRiUtLgnFTToxIVVHnzTlCyK06F1VtND7NrfVAhRP7BL+z1B9AaOmiNiGVjcws8M7S2nezsEjkRu9cmgn1mf9AmhhXrGkR3iGJt58h2RaRDx2gtCHnonBBjQPJmzICEakbt9OycLy6vwtSDTpDbBgEZ4ToABjH4jKORKb0Hk7H15YtuJxNpuz/7zyV5JFgNwwBUpvdeD8CWDvu5AqyoRt/RT8w4crCUafTeOTNfSabu9NTb/UMttbms74Or3keuYqGgft5z0JjZK84SOTjS1h5TygEeH1uIhRKhEFw7MQAmL3GD4MmpBYqi9uJDrgiemrOQauQanh1dQCiESvD8pBlwhaox0h+eGF6YlDJWgCbNCxHMjm+nEQhG3Le+ykGgOjVRIlUqAmQ1N2FuNTUvEwvUJotiUYHGBsqlogLx5JSgw4KtwMuhFaUOlk9OkvhEc4V0aiuZFyKG1hy0YOQxgI0LSWio6hNBtk5pBVNvM3dnhilsZGy7ZCt5ZQEzqiN7xpagnDYXs9JYCMSCamIqqDQ66dm9KoHeDtHi2oQrNt4oro7r4FobgTWbrcpMsH7U1LmOKrBh3l3JM4HX5t1znOfSwpsTps8S7RME3lqzIXfrPmBoCN6d3WRUJTYneH/OQmyRpFQW1p4VPrgTO7Xw0W1Fbis/uc072L5I4LOzFif4YiET+NAg11TBVzccBDuaBoRvVmnUsP3fd3fcR44aMdmXwRnvqRTOPuWAQ8P/3FFRDMsP7fd+uxMDPCDRXAj+uGMDLw2f/9cdvexgyR0/u//w9Rs3b92+c/fefy6sMjqOIwk3DezOrDRCy5Ghur3Jk1848Vs7rAkeMzPDSCadj3WWj5mZJfuYmZl/5v8xMzPo5b7qGu0q0T5tNRbX1907OHjosr17VKl73d++yLxcoyyL67VevV6K+U/XeGMXSV+r7nuDWyQzHCaFQf3su82f9gZtddrHgRd4XeqiIFM82BjgFE/tt1VISJM5ee346rXHnr0a9LWn2r+v8K5R517zQR+0lVkktWBUcDf0MM8c8vug5Sh5d+NtQbb4fsfOgL1+xj5V36yXgu4r2XRlcC42Sp8wyX3KxPkuk0M+I82N8wbmOzqyNv2D9ivaxj27yNzJLdYKJun6PbohV6taVbtJL5hP6GDJyip0v6L5+xsYPLzMrffokNS2qd3h2pzggc9oSmo18pf99NvPfArMZiHKRDZ36TmIeQWLwUi2YIgMNjewHCKxohITCCZEaeuQNjAv0LEH/QfmKWhi6HEy8haMnNIy9Bymej9MO2iPSfMUmg+DxD+phhJITJdZGgZ+hAFsf4OuNdNX6AoK1brxplSFSiiFRvxVkYlbfIcSDOFrNFSSw1CwC6r0PQLJ/RiTyo+DmF0+JxfNC1U0la0MRTVPOW/nJXPUoXEao97hZfZ07TBa32KPzwdbw6RqBgyKahdZykXxkizo/7pKSbRGbqxaH2oJBHvtDWhLGAcwUHz0Gk1dLPQ5k8p3Rn69nyy43ciHd5PmK9BchLibFTtucYlyyOyIPtj7AWyrteRDlWw5URcKH8nGNg3HJQ0vQsBi44DPwTejcaTqXXq6NUhhRNendFOllA+TkHWOGgfTZl6rgBEVQkmmmkEWOzHfJ0w/on0FEY7KuzhIYs2y0iTDcnjDqBxeoSXtehhJUCitu77BtIL/XRQXigGqIBYXO9EMOR2KbPys7F4AmT1oLxq5kmDTRew+YpV7UKnTMMcw1VAO9kilpWDqivB/u/mQYkHahLEqkcLkBOXv1+gwcThM1orwf4d5P0ljwwL00yhdveJnRvU3wfXnd8Tqm7wJLijQSMSSCZqglKYhe6bWtIOrdBS7GLgymihFWZCWchmYuVHK5KMEqUa2cmpWDWTBNs2pQr0oEuLGUGUOk95JguDDiaWbviq+qLVdA7QtNiHtq+hjn4HEZE1jJgUFmWhDtOIhuC47HLLlANlcO1pqB9MO0wZbB6Zk6phFjfFpjOcDLmFOTIMelvSFJfEe2IeV6nJ1CL1sYA6AIKIXycrzQBziC4Lk2EVpBYYoCaj/Ta11q37Wj0kcxbctbHKgkKkxYKAWCHtQ7NRip5F64T3YQCCK9clEc/SQhqwuOJA+zHYeiKP6Nh5gA7NohLC4CCQdJgqbkUmaZmJGVoG7mHEMQSBLNgIba3wIiSAYHdiRZHiGk3XILyQAxJBiserz18LhGG62HVFiXRRLK0FstJjtd2wMlhS/zey+NfP0eKqty6kmXtglJ1ohHtotGDIzxJA4fSDMUsGIPIMdUSHIdicaznkeczR+B8fYlTOwjKOxi3Fllg2bDo73KiqGsJKHuW2oUoaqBZWcu3N+gknld2IkBf+Uqtu5RVF2j2i5l8m07zBZkHD22wNNUPA8n2F3SZqjE+Ena7HZtefY7MCsyjAOOg78CfS6A8MH2gSOPVn6KBC4HVgASBeMSpdwGleURABJ2jPTUbbcHow7GFMi5tgmnDUwOBapQ12YMSdQRAjZMvNl6PGj8HYG5iWaRqATyNLOxu8b4YyJOHOOHKvVNHxTUmC8OQuNiS2Zxk9h577G9+CCeb4p3Ik6+FrhW9Y5m1P+bHKMY9i/Warb/Pk+Nllw7lOPLHMcazYVomdIGpu/0Js/074fT9FgqXO7niqoz5/NXt7pFmVvbFxpY12SZlgZ2inu8jBP8zJMDWVNbUmis6k3kjOUif0/1yy4QPtWcg1NA0mpx6RHU0ymaB7wGmD4TVhRUMlgW0aw3cu5YyTAhyTqByTOfIQgVudJRixIKvQjrHK4iPYIbmDP5YpPcOTDvUD8wNxN9txJjqTbSe964bAYOXRprq3UKyllVE75gEIAWSmYn7cJHusnOPQLLqmdMckrLmQe28VjO2g3FMFYznzyaNU4Gzgem7pejxj/c62TW2P8ghRLX8qD+K66DfHP20L8TCDdRujLJV/zCDGplKqN2M6eqxijscq2pSwWllK7doT4mSC+jYhPCTG7XaQFjsFJjoAudQ5zNIbwr8ksBdWeCDWwjeuNQ7PtLPiM0SmbWS2FvK/somk/pAU+0zvzdcQn8A0Zs8Yw2ZynVEBJ8EUlqW/Rx33CSjS8BA4Q+NRwb9lU98dcDqMLLk0FxryluzTmtFJaFej4pfpn6vY9h2ZnqU5uD7qL6Qoaz9U3UoJ43LjCvVPnc+/UYlMXt19Z6SXovOcrail06+zOPVPaoua7VOZxJiI26Q09V3CMEUys1MfHMU/dE/Wz9fGeYck//IqKDH+kblzpaTZl0yLfeacuGI7cGnUSsmySit4o0ICQjO/dxWHkhxz1jiuQw3gXhgfQpgbcQWZDciehpH04kL59SOc9liCKaFhOOcN7XIvPFZnh2hujHt7we+2gEl5z7ROnXcQkcCLEXFxiRTnjY6/WJ5rihdrotWQVEaalYOEKc65VfOVk4siS2VRWbRaWUaFqMIBInAnZm6oxioc72XNtFdL1kHNrjjdylufkNkK6gXn0NjbW8cf73HpILgMvxWwo29i4DKttTVxRD9d2NWaGOS2LuK0Zmo1S6/Xp+IDTGxtBb6BpyGybclwnmDIbwZ0mCxaRDyUboO40pENQcWfYatjWSmy10UwyVY/QQTM4Jnk0AtvXgxnqa6Cv29K3Yn0/ZKxe45/7+BGLPOO7kmZv+Zyya9VBuyAEPTKXWQLJN38PhHV8icn2W+ILJlqbyl0ED1fx4kIZuzmrSnbvuXYxdLDLq2Cgz7bn6Jntj3l3q16CHqVnNk7zJ1gYwYxux16hDly3QR1OQg5Ku0kpmLke3JDHeuAENDB4nSO8Nf5l8NqIe4crt/OI7nKtu3ifuCuDd9hfJ/g+pjbLduvaFoXpDyO19TPCv25RePLKgx4QL3cec1fJfm5fuRyvb4hPBEsmECcXH8u3HMZo3cgvGcVfremu2ZNxc+j6RILvONEZnFPOQxQMoJlb+820XPrXX+wozlG3vrKpVXVfvhrGI42S6n4euSDIwd3zfCr6Kuqwvp36V7h9dJv6E1ADAAGcsHGynl5uAIyFL9DGXHyyAm3PCxnYTHqHHlqQiE7edv6luFey4pJjju+SPa49UZxbQ8XxqyrFOcqphNY5FXwm5qJ8wQDkDpjKjxHzZz8Ob0cfCONgqab5a+7wB06GipeWJ6v78BHBy8eoWqXxOHCgYAiHJ4CDrSfkw05jw6tJGHZ+yKrz0P8T970TG9LWBj4ZhzakIxtgxTfg/jhWK/Z9FJOOxLCIDxgWkVXn+1TOZT7hxFmAXru2vcoNDmcI4dZ+w1U3ygI+cTmaHKFcssDuN4oVwaf+DBThWU2mVURtRd4KUcVLteaDr10z4a2AqeLJ2uFMFpIjx5+JBK/4hdk2JWbfe7GrNSOQWBtYnEWQyA7dLyNldR/PAMyxZEXbuxW0wvaaonuK95HZuVY8HUqcMpIw/LrAdVdKaCHY2q74aUhbPY73t8Ezmyb5tT0rLzcnj5WKyS4/gbm1J/idfPLTJH7Qq3E6oBlvNKbOb9djvS2YY6Jb555/i9Oc9bXjC8AEdeUHJkyb2rXT8lYMKZll/3/KrGPLVSOIQoNGoFYaoQkGJAqccw47j5xz+gznnNPu7R1+wtneOu4dP8Ir552jznNVV4EagSacOZqGqqZD3du3C1qrl8C52LkOqdnMlYs4n0Gcp/hL8DfHH+Avh7hv9uAe6AcLynG8hx80e523dJDdMVDp4LM+kNd92vam4k3Ia9lB7Dk/xY+4xjUHKh3Nr0WXFS7H0wRpXITlZzRPvrzwu9MQQhxXPsLCfTqPoG8+xlIvoXKKM0FR00Uh6T5ADmxDH9tonuDBiNo2z5wFZe0YZnAWlPVmgHOCqKVeColVL4E51gtb6s0hs+plJKF35ntYecgTI8NDOaXaA2NQsEepfwUBv1UDLDWlKJBj6dhhVDAXVyYuGxcFqXgT8dqYuhCTF20z4w0KZBKZmc534UD4hZTStryH4hCQV5HD5KWLEf3uSBZ/nT59uov5qCZ63oYV/Sep4h1PDhzm5Yq2nYq27sI3wClsWmjrHkXbBAFKEJaEadqhGKnVlCr6KQ5CZYvZtjLMyFDe6Txl+qk1+rnHox8tvpSZXMyZhhZN5jbVKsLEZF9Ra0W/OpUqIqp14igijgJXiONWxOlUxIF0jS4wa5IE4iY1hC69wiVCqDZCBAWiXNEBk+nVn3n5H3qucjoacQ4sUfPQN71toEjtKlELyFhjB0xxPpNcGXfPErXwaFGrBC2DuGRJ+GDRlKtMZGm+JlczscdNuUpKuUrb5EpvkitNRBmJTs1Ep3LRKaggjoFt6KvokNV0qgColGQOBeSVyiRYT7fUSyC16qWsP9Fh+hNVNApX+jMTGYmb+pOIK23RHxcyUZi5EEotPDK3E8rWF0/Xd8Sx2RFh9x7ZEcfVjkhGe0eEXZzFxLiV7IgkLFvUFlMHum3kkRcIKkHKsZQOEakLPuVCPDPC6TJ5gq6Bn2JM+UnGkp7WLepSaovLXAmZK5rfWvLElJDHpiROUukggH166RWGZmBvsJDn2ClRNGQdoiEy8EUiQyXVycVWTpQUB8Q2k6GnaMvEltIUWJOYMaB55KxJg1KJBkQcO0YuD9og7/LE8PoyuQa8BrkeG5YElLuXYoN8cO9o7kDjtR0oox/uQH+sdiDYre1AHosI2esas2tpjNBEHUkTmwwdWQRrMHs1mEUSVBNmgZN42i23D1AEXi3wLoRluEFLWx4H3qPAexx4azyrsHNI3VVIVS2kPdLwzUuOk1DY4SUX2EkoGSmWgcRyZ6NeHxyi1ynJE6k263SwUhxP5JZ5njaVeAYui7Q+kRKzBFO7vEZYgjNLLNmGvkoyZzVpBcgswQYo68UsraPDpHXEQMlEN+unTFRUl9M0Fk+1KT0rguMkZ7BTWxrCfbLXl8YOK2gjOTt8+02t7VZVmVa6lnrpPGlLtvSmZKueXsWN9Cq24amAVAzGIenSqLHPNSCw0iB1rDSor1oCH2iT9ECwnhV3yF5fR9ONgT84Oiu2VhHnv+3pbpUhW+mxPj4kdj5DA00EmRS8GgL07tRMfGnRpC2IxYxYdBhiUWP5QLKOWNyS4M4qFL12FGn52MksbJPnLNPtNkdj39yMwacbRsuHfVTXYp8sV91mnusuXlf0Se4bT/Vf23oJfDrA6pQHWN7CezoPqaCwIr4uGTQWbOjTTkAfEQZYqCfzIRbukxhoBy+4ewUedBmUbdJkb0WerRZiTDCgcsC5BV4Fd6SRZFP0DNkTsnmqYctc7KBrwK4euyYaSIgC0zVScgei5YDOxMbbk4jOx6Y7u3vFLkxh0mLfYxvdk51sBpItYBR3YW91ALd/Rpyks3kmNfSD1Bm7yUVVyF1E1FmLfbKxs/6DENEjrT0ZAgTQISChSzdd8A2q+seu38PTZx+/cQOvkMVXp3yKCyG1jBAXDzHO9/hwcocWN1E77zUhyfvqwNQeOND5BJ8dIowY7TzEp5AR4Jco4V0Iw+WNyweWP7s53lBjrx/YP1o4Ifg0WB88M/Ie9JpnmUVIjaHnpuUDeI1/LYea1Am9Q1rjccxoiumDix9wvrT7MQ2mMkA+2ixG4g4kb9le7C3fdcV4XjGBskIfyarxoUJjTSzFPAa5L5CXoMV6VnUF1VVaXe1XV1Pu9Yj/H7hNLDi+0gwuEwzPvRggbfjQB03h7R8v7hrr99tCj1Up4uSiW7t7GlaGi9EEnJPGG7H16yF6exlZ8X+wmGIDUzlZpsGtdR34dBC7S1Whh01C9y31yo1mhtFnhb/AL6L/ebcMnBipx3fdhxa4N516/m6fLC5CjPokH29pDF9eh1j5F6i+aeXtvqfLB/FsDKZ0+fztpG73PEHCFkH0ZvE/Z98BpcVxpdtV3f13/3/9M9MTgBE/Wm63FWaAkfF5WjE4QY9FUsRerQ8vK6z0ODPoGZCW5zCA8sGbc9SxhsF70HkH3rJJICE9sznn5GzWcfPKLwdk3v3ure7pGf28ZIu/Qle4VXWr6ta9X9XwjyQcRZ47f+hVJPpsMJdHrnzxeyPYgyIp5Hf+ezinRM0fmvv3Fzlu6Agrsg8VY+XCd0eznHCxYRcZp/HF4rrF8pwUwYHygvjY7HXdIudd8+3nywWJWWS6XtQCFmh8YeElLHOj7gembeBENIb1jVaJOAwnoNVYvleTFWO7eze0zToMS6wfA58UexiBenjc+gyCexesMHYpe4jsnCCmGJkws6vcTSyA1dx7A1hweEyON/+9cQ8Fb2YpjmPwHjK8aRLjE5jqovtH1jCinYxQYz09sxtscFEsXgt6iAAFRrEG9gU3rZAqBZmKzdMc4ECQ4SfFT/fRA6gYMKJAYESyH/iM6f97xodNxDQiV8RpYDUCQlIsMOMAxYgZozQeKAS4Yw9WfvXCvqF2BqPwoQwfBL4GMFMFMeq6EwbVgDgycNYV0aNFCKMRWmsEujenWzrUktIWnOKEG3o4byMRwCrWb1gRaSulaUX8aNGS5npozIG52QO+t5n5mlazF95ESfhoESklaUXJUs8VofbdCuzWgQat/wcyr01hfwKfBkQNHFMOSEFl/Hj5xAnUzP7wcUyuLMcHhQFaHiM1xVaILcArgiEHjoKx94qFk12xH+BMVdIZuyXkNBT0O16HgbuFaYC8yxnJPAywcyAW8EfEOxVEO8g8T+aBw2qi/yEXOjZFigH69YAhTjegSQKsi4GotBkB/sDyLWjAdAxhFsYxvnziUpqdMEV3h5Dn8dZP/KKnM94iqSjuR6hdd434LolJMxV9Ocv8eaIrq2W6umWAOq847i+QCAFOLE+clH8iUNtG/wJjovjEfECAZAN7ou1YoDwOxCkOxAkOxNU4ECs4EC1ScSBO7LmOC+ty6vBIeYVXFnOIkaOYdgzAIfd44WQZZ8Gehg7fVqkNUkcduB0u2JccefuqxCTUUZCi2PcSNCfiEAAn/TUnGAiPC+EavnE1vIOZsAyp3SssbHEWRMRgkv39uzbcp5/3XuPzduly/vkkmyvfspbtzuH+IjvNI5zbumDKgPeWIdpnt2ul2Su8DceCa11WBLvb57IbkHvC7ss+asgOBCh2bzHiS58vhl/Jx5CZCxueuYozH1D5w6i2aIFlteaadBrZEu7GLGQCanIAFTw9q7CrJgXomYCsJ2StLJY0tjU8cUsZKL1j2OdiGt0aTuOoAdulNG6z05XVRtiX/jLgYUOWMhB+XLBiMA7x7YknfiW4NzpeBjF1yTZ5pIMCUrJHGMcDAzwUWnIUIZDlYeIeNe1KUxKlPbIeIAxVC0o3WElgZSaLIxlQElnnHSZoYImh0eUkwOLqqcabESKO7M7yT4qfaBZzQ9S8hQUx62bBggG841wtpQi0PGwXM8iBAnL3DgBCZSmUqZPo1Elk6iRkdeoosvd562t93mLyJFwMx7kc+TlDcHfVlARNeauR5aFNSdZhgSo85PIExIxRKi1N0EqdSwJdUkJBf0VruYDzYl192pxxGD1BNVjqCuthXUCHWuaThUk/uhP2k6YU1MUfGEFRXnES+ixiq8DlZuDLdaAq4cJUHmI3EQw/7ZT1/cLG2dJk90JHYbDy1ziSTxzfEi7bM5prqgMoQVApn23ZjK+iMKt93y21uTwogAa6Youo7DIKV5AaM2bm+27JbG7l8MPw03D2zMw7OQKnofaZYmTmUsChQQ5579CSN0OmMzNj7B32k7maFwmFzPVyDyIpTxgGm5QnptBqCFCBHWNyP+j9Efv345YE0yoZQtm6cgNPxh7FYLFHNCGAZWJxRqlFoGBJhSrD0SYUEZCUQfkbASrejHrRaRAp+YRfoazfqYLLtDq3Kn7v0caVGSyL8m0THEoZqTuBVI0ENyAMoKI469gJG1/HFVI9pk7GThPl3UUYbCdO5DGtoUfFUYhRuvRcNIsi58rWBxB+XcP27l7BiyK0JlgFnMIiu4pgHwC17PEfI/3Y0o/M5BQK3MggUaDon1RBFy0FZUQKaB1QQGtXAa0OrZSU6zTluKYc0+0+JcMrrJU+pAgCYBGJkE6Rgv45aYZCyVH30T43Arp6LWs3cxSZM8fmsUxDSNZRvz2PdCME7vPnJ3X/PscudrwzcAdvsy8i/hcmMeb/M8Cgy9ef38DuEKfegIm1AV+fMPXXX9nIbsa3RuBymRfYLX9jYyMVQL+/sckJf2L7tO5707B9PGGZR0SjfAQO5aPCQMGt9uBMlFnAwyX8zfbxGYvwfPV9/4yZ1yRPmDpOI57RiNEr9kzh6mRfnqKg/MupWYwCjfAEThnVdKxw+hWS/d/Kx0bE6ysj/lMzogEVCrDWFIJ6jW9lNsnkBlXeghMAlyOyW40km8DyY8vvE5yX1QtL7EZAF9kfE69AjhaMDtEZuHSb/Ti7DebH8avFA8aMdKbozsTPFYPIGOCHjwcdKQV3FrDv8A+Y5Mwx5uxB6pwpho9BM03Dx6h7LO82pHBF/SciPMuVnATSfRGqWBSC/bQDomYglcCgBroS6Gog87url8HMDGn8n5hm6JPLQp+VEHFnZtwujbu8LMWXfQo+G+Anwk+68oLZmTrz31aZU4Re18yZfvtPHMruWStRdjJkzkLsPvFzz1iVfSx1IeZYpJUp/5emwnsFdcm8DyFEQ6hYIl4F233fBuYOTMw/MKhyLUe9OIlzJJbfkNxpYOiyjRxxbgOAtKmGZ7AooSdDntJK694V4X0rwv+Mw7YRvg97CRZEQCbtHRF82GWweOURAnuLmGMFc3Ha32hxgu7Lu4oHHECq+96UKoLCaACsYxWEGS0Neeq8ZIR1aj53GHq0eQPavLBhdjIEjK4cKjF1XpqcnQqCnks4wEKC+2QYd/kwxIf/o+YjS9jGQARAUXgfyGNdNEZZpjEicovYm3f1rks85/QMfDCPsQygCRV7n82HKTzP64w5k4+EMBQMv48LQGMsMIwjT56GaMQHDwfttT+bT2D5yKTlgunWO3jQPmAx5n98G6XNVbRlBg0tIW7b50/R6KmXcN0DamwIJm0Z3vbuXp5SxstTnnXDmGLg8bG5is0E61QUHRfNFg3ySXeOBbWYjPMw7denWK0t1FG0i9MNSsrZ5Yn+VhJFPvSfJDSG03JLdn9kWbqj5kS9AlmCm1qseqMXSEvR75eneCFX728wXal6f4W9oXiR7hLY/Hc4atUbTj5/lv1SK5IoDtT9U4sHGMhk36qsT4bdS1Oz2WgelkO4ZzwVDEK7EJMVXCyUPQIbLhPu3Oi1BhL46Yb/vT3nuoHHWZps0n0dNzDKjlqCRewRswh/lX9Y5Dw/JTIuLSx2ovm2vlcoQWFy27QjnLRrwHStc36pDyjM7oWpGYygRUCtiEwoRvOJRGrVGA1rFNwzYBqQEmTvre4LnzO4GGrltgfCnzRVzyLEy2TK5aHG9zUu7zpPqPpj920KbPUbUgRYeeqJbXGPf0sRN695B8FDaDHKX5jM3lEgNbcNuc5NUUuakTIV2X0wuvplLnY/Y4BrPybTcrOqKa6pWKBkmSLBy26QPDBhAjkiZqNYCgNEgWZeIO/XxXev+DFKWHzvB49tCfdViT6oifYjLwpHVJX2g5r2IBQn4Ll/bKzvF1therFCGgUXw+fBxUF5hhG98s2DbUNwlEBrVYYNBeNrK3DvnrrksCoZ+auSw7pklP0HXDa+NtHCNUz4w6al90EUYTut0lqUx+F2r2SrrnjghwrrrZqQKrxI3sJ8yYRPrH6L4A9xkms1o222pnny+X7zf1U3xGRf98r6tFi9OrJUyThFjSyejGunbpL0eWvtR5LjjXvymytU8BIKeSxvaQI9zmDxFWsf7FG279U6HtU8WNKOG7BSZaiCIO2tuEZUvEXgleJiOdnW/KdY9v5mEv3U77YdQzK+xvabM79685bmP6jSv2T400ryuN3SzbMglLuuYTpZTiClXp0BpTkW91j19sGsap9lLcNGlVBbrQRPhjb8SPu49mik14Z9j0bo30S7vEMRIgM4GIcI3ew8WBzdHP5vujle6uaWtkRNB8TEiGdlb8fSmEZe6jTAyBZiF7J8VfoXfdv89/83JCgslK6XW4CeyqJLXbWVNPudTJNyGA3VBrKcfNyw830v97Zn0bOcDSoVDEGbnA7BGcw6vSFY3QTGDPQgBX8bPWrwfCxcXvG8Kof1hqQcKGfMFplQHJnprdvGBctAz6NWz6MtPY+GegLFjeX66Kn6b6MSg8m4QH/p25r2cmrHlKC0aNUMQxW9oXJUCHrbcLLcXoveSOk1y+iNltHbVnqT/w29qadXFWZRg0D0ZQgSW0pPAmdZ/7FDGhrXAtFq04+sRMkKlCyrZLX6kRX078Z5G/GdMB1BW7+uoGMuCy3bl6pp41dZHGS80a3os9FSnzgYyBWu6IHwap370WqdjwpRZFjtpZBUu4GJB2+Gn+6BIq4J0XlhIEW0vBUwFIL6kGM8rf2p6jtlnDJU5vujmgtBo1eyNe62wH/XwW1+HNcc/b64vzW2BYFT9jVJsFm7oLoY1sVPhjMjPGNloNZruXMfZ6slSbHsZIwxZyHe6naM+3MvTXtqefSwnBlOGJS6quhNTD+aXoj2Ox3EtpgSHedQrIRi28T9TngINCJ6nELdvxVxW1m9fvAiW0CT5r75GRN2juPMpO2N4UQgw1/0xz5uQDRAolorWEHWKvRMiHXKS6GxJ0c6ld0fyrE2M5m6Njte/rthhcgpGMsE0Aa4owvzSWOFbxqKFYsilaKCcZVrle2sNgzqLlTrfnDaNrXr7rw1iZe2EuLVIy3/7dmfbmP2iEc6doZOnGZWNl5r/3okAwWad+WpNxzgcyifv9DG0IA4wQOV0Zyob8pvOkLxY+V3/85XgvIrP/LFv46lpD29A4S17jFcWLawOPxDJNebISVXEj9F0MKDW+YcDyJoUgO1kqLi/KujHA8i6iNyxA6lh7woj03b6ss5ICV8rPzKD3zscusAWS7otmWdogLvb4yqCP0rcF+P+CgGD05GH8RR/mYcNd5ZxkcueNH/+8pFiWkdubDgoxbeuej+GHZdYWsuoECbeavyygPDIe0sD20V33eHs2Ix4I8Hqx4I/KF45YciKr8hUEIswJ66Q4dLc+SxMkAHHJorv/AXi7/xoUOPMc16pNGWSnPg9eUEpTtCwWPsJmzWPfszf/WhQxoc4uATP/aNYz44glTutBEMQZnqMQzXeE19AnpkB5lrnigPc+PbuUWedEUettw+yJ/xKWt8+jb+VJ/7H97hU4wvy4weLdvNdD01AP8JVip7lMJmW1vw4IQKhQ0gLnj5poiJj4uB8LXFfEFI8kVVvtQvEUVH4uMqvl3Fu3+xAxqIe3BB658dPsT5I8XWNhJHS4UkPg8EokYeT6nuc7GyZB3ZAu99zdjIG1CMnr+4QyuLhujD/tvUy1uhW0NXPXHL1vCgqndCstVgLFxiHn8Ca2h4fmv4QVXzhjNeH5Rt783PmKO6hD2ex7X6P96J465EfxA/8xR6BclSA68O3Xl2fsbOGGJ/cGdvHu7VkCPzlteaV3bjV9hcacigeVmJJ4AmOIlocLlRLbfFGL84mXo/KzEXoEZaqjNHlJ758GLATvf9ScSqLii6jnnLf+ivjxa43zoN1Xk4k24Jp/WiacbafCj3pmfSowpZCGGgT7M9FNTfDTQIrPlT72XjlYSwmkE/aGB9w2UCXKZdBdVbNM/e31gFZETsOfO/HXdbw91S/m8EqOAOrPYloBk1O1dMfJU/2J09QJXLP4HWCK3FfgEAGOr9HUNtfn3Nq50AsHJ+3f8N/iJmlEgiQPgcMMSWucEU2ZUE0DLV0WBfT4Bb9Ph+6CY30eixmfBEdqegkWMk2gRVCl6aiiUcbC7YGDVAKWNSIjH9IvIGRA7CNwGcTUqDwLvM0gCibvU7UQquH5m2B7i4kYtbw/u51sy3ee/2B7x16bL2DvOJBP+Wg1F2B0Zpgz2AXE7X1HFY0cUGd38x/BLKDWjkVQWkHVJnFw3R8MMysyB6bnYUo8NiXQ4bOnQPYEC0k2G8tArchXdtAuqUl0aZgAYxVnS+bAcovx4xAkOVw1f9/5Yve+8bMM7XLnRjIE6YKwl6mAwmXBFl29F08G+20+kGoQaLAF0fkdVeyRykCUn62rNR9h4kjVURzViBu5YDcDD0sGTGy+dotrPqAv+OVqMzgaLZDKpE+7iKxNC5uxh6bVnTnqybdl+BPXKVcjoN1VxMQW8rjL6hN/p+IgztsVCkxvJZEB7qyyN4WQz6NERhnaxhRVgxy9/5TvEN7Okx2UhQPikJDUeGQDpVhHMhQPrJSFIEc9aMyW7ny+ksILC6P5yJtENnht+LCP48mu0oeGew7B3hlFM7ezO3PleP2bb55g4mGSynetvOHoXPfKIbMmJjps30ciQzwNv39KjFa97Q08Q1PfeMLLRmvvGS3UyQ7XjFFYn0SXK7duS29zy8g5LnKXlQQODJlQTjBk75s2ei8jPPRJS8VtiZW0+cLlq97D3lZtWJlsFu6bPLnOgrnIgtUIzafOqD1OoV+MhJBVC5/tuh52g9dja3TLC+EHH2xOly6FC58F0RVihmhIgFtFpZPeSkSbu48JfRz82Z8mx1595CnDG4rndIjzJc0I4BK3wnsZBGEV8EsONbb93nO+0Ulk8+9Uw6xxOT3Q8e2sEpUeIczEqGg2ZtKJcZDARQKQ66GwUhcjKX7XEbLTSl+sYl4WeiCI/eFx2vYHfh/Gm0LCbr3D5rjwHpSGZmeL4QM9T7e8wLMrnQCApho2AKeBQj1ryCirKzB7PVcl8YjKHhTuPR7Bybn9l81OuIfwp68IaZkiLekYrAHi9DZbMi1BsKwPWXv8KdLevwndJejfxFHQHQwLCAI4ffHniplrsc3Y5jEURuwHBwNDpOsQzhLHKQnUOmchv3pEHWpkif7VHFsvbtTOefoInwPJHt8lFPnS43H+Zl5iuhHOTQEq91riF72QwkgWdkomIZOUjRXcJ1X3+C4zCJn4lmUkZoeI3z3fVGJhtV+fPcPnmuLKw3q3DZZqX7VJ6Wx/NIN6YcEyrRia6ogn9NEXz3Cl/fI9W/9KRUz4MibPp5UOhI9oBqx5uu6Ct/kmdHe2lv6VH7SsIbG/Y40o1OafdSiV/6g/JHntI2/ii3MZr5euQbWRhOyr3ie+Ap/mqqpZyT6NfvxlewFxh5okwONRbVoLyIaSW7TSxjhD1XFulaygzL9XdLS3+OG3D2GXRAtgdTOmxMXJGgOOazwS7+LXbp7vYXT/vO4C1kyQrl3Clr4+OtY41FHgN8F3uszhv8TMi9NKyoEItxdwnGx5Ciw5jSRreYQDakXQMW64YYOuGExKnxgFzIHI6m4bkmZGBK8RolnAQnNaXJ9za4nDOp/QeW8Tk55bkdjZ0a/SYATJ3pbbJni+580dE3cmHv67y/VwxQGxFp4djjOCJ9fyTvz4At3FE2PBrI5fCwyHL0NORkKZCNqDF1HL8b5Nzbgj79Q6bRP2SR0XmRcI97tyxFPteAJzEkrBlCH4XvZ9Kr13iNZOSqSqNnExg3zi4tY0f3oZ1o71AlK3BnfBB98d/A5MgtbPdfMMoyyLtwWtnL+5nBQCPXl3zKKNslQU0KPGLA0yUWDySJYxQBxBJolmaaoPwuMLD7Nyx694fh2le5STML2BujLeE5o8jeC0asRpjnal7juD8wOnCf5GZfYr9OoW/V1q3SAUL0ObzcCqE/G3Zz8mSRR2cYCPuiIopUGtrpl+u9sWpUQq1KQYdq46Nw1hsGI+YvH/1lRKPQZSvl3djRjJoKd2nJjMSRiGw5yht9JinkFaSyBbsAVJSNwtwVqAJDpEEZRt9FNpW5p37tkQyyQ/WuRA4HTcicoszVollguqAfEHzRgA6LMq2W+EM4oUp9/BYkfp83j8pzzL442fP17VcBmujjwxQCuQIFaG3q6urRQiv1DwQvf4nXSUmfRUl1wtuWw8NvN7qWXGY64S6p2r/ssxUe5xd41H4oEymSY4EOoOthDprsXYUZCKQf2S27uXFk3I8ORKPHo3n/hDXNFW19wVqMsC1O39bi0aBC3gBqAxMUFT28/hNR77TgLxnKEmO54pYLlCUfgfZKK4N6lqMx5gNifAbSvXQ4kiqf1au0B7wXa5pKiNrGrbHQQzykqxus0mK1N6rU/0ujVf6t3CIS7CeruOHjZQPTsktRMUgxvnC0KC3gRG8Crg3RELWar2abImXCTilll69e/YddH699tOa1axxQ9vXkpW30PueuG4XT2FKfpKiJWuLv6LEDwMOd3HDQOiTKT+zuAKzo5h/VU6CD6ePVsk6noprgyEEdwm6lGfkXPNsbnEWJftG7SsjWEEqZYG5uuqQsGggQkTUGQCLGl1Jgb2o0arTRqDF27aOAp1ALe1MmJ+5V1DqP15jwJjG0dY5bmhupN19T4xTGsDR1pX3QAgx6yGwgMg+tuWLxS9c91IO7RE2viOfw0pbvpQhaYIhA+TAl6C6QobNntX8ReDUNw8G3gDrZu6tVo9EmvBC0ipP7Ds3X1fXla7QaEFsLmgUWSq5w3cV8LUpaSj3uxeRhpI/kvKgjE9M415Hgyp9cj1mq7CIuZq2RQVh8CDuoJouLNyWUcaG1i48MaAvACzFaW635sXRszHU36CdTAUOwoK6R4qOVJHCyJfEHLdbUSGsaabESCCVrTsHa0GQ6B6/rpvHKCjzrNjE+sZLRtzNAsJaqScFaflR18DTWV0HRyrJdoIMLfH1jeYr96tGC+zpWlRHOr/D4RmcpnIoG+IZf3ZeUKGqb1mytwdpMUypSOZqCmdivI0ELiGnp+l8t8jtlomPXRkWRvEea7S2DuFo06y4vYr9sCtGI1+BiPi7tAxem2jDAuPVCcRd0+HmG8R5/GPrS9B6cmDnYFfqKJsUyfiHFdYdCSmqIBNwZgpiOGPeTsL+lphkvSMRLgkSq2f2RpfnGIULtklRJWQRqKBj0sJklbE2gf0Lgg26Q/foCPnB87n+o/tb6x0oTOB5XncjmKNQgwJKCCnZGy89mnRpbUzUFR2oKDnLwn5XXuNXmmgDvnIHb9CJO7F8t1Is4RleQFGCAfnBnokTf5GNbrlYH62z/mzub9RHxM2T5/UIHTE8GMbYLTlNlcgXsHXOUuH8WWG/lY8FV0Ej42Qf5GJH7eXkW3BF+Du4bqBvv9EA1oIepQRHNTS1BOVEAc8fKrcH6mXFuFpq2pydCFUxyYpC1luU0lR3ADNjNC1te0qNVEVILTnyIbHVKF7FTrUqix4gP5aGaIvVZ3l0RnJZkj8tLBsdybBUi6YflEwc54ly4E2qOq78c3HlYHrsKGrqBPRxjYeeKsTdtO0QhD/3hPGxYNWOlIOhamYdvXA35M5jfiTClMM8TxkVBGbkhDuAUflmLd+8Vab7s3iXdE1RKtgKWlK1hhji+p5HinkbDiuI9gV6tY32eHIRUt/JGZrvz7eMqig3zRBhm6Z5/1s3681FBw7jFaNA1UI3DFLGZVZ5v9/G51fh8DF/uzyOM2jMmH4G732+f+hjpv8ozDo1l76TsSDFK5l7oUUaam2OGObCKMo4drSPQLxmtYsebG1AwmP08RYtXLA8509lDvzf3Yyvlogl39Oag+1VygavM1yjJCqrflw+VXClWJYCAVzGp8PHT8VBEwCoKdCr/ZqiYaAyiwCqM4apuiL2NYzdRxtlU/zLK8izjZKfY4sgJR7ztcWQjWyKxBoxk78hdPTQInswjbwIKBJoYlFdYP/wdpohu/913HH/kYwtf3fZQZR6dl7PQPPSCC3nkMBsaV6njrQAB1hEU108Jx/KUMOvbmzm2IQfMGHVEnxwMNZTpjb9kIb69W0JS3z4+Batv95ZwXBcJ/p3Az/hs1kXvHoQ2CH/JA4H92KnxZLDYL1BHexHAiQXEnDALeAw5YQrytHxLU36JhInad8NejT0OCYJmgpYkiDFXtbKIkmwAa8bjxeryN56NZLtKmV+wlC7W9XE3KjGoOUKLaXV5SZPr399gmtAlnZP67JW8x1zAG/kMeWslZCFabIjx508tiBhs53TL8fRh2xrAYfm5yL8SnSoheaq05R3+Oj0rh20Z+PPZIL5M5wmc7Tlyq33NbwBoXIzGSTdGILDNAwxSucdOSgxBxcI0cugkJaBCH5jOB5b6MkbX4g1UZcgyIHf7+NTt9/3P/Lrti0Xk/f992ymf5fK2BZ6Eq+fO+1EIPf6jJOBrKmY7t43zaqPBXI3Y9iK4QoZkYgFe+AhtEBYsWrCACpftFy6jWNlYmTLzOzL2VF/oeCU6/QvvOfdz3nPT6lI8L6ZPl9mQTv6UjDLB3sIJdVhB78cKKnRod0/IcGyfq6fKhC/xiSNVHX+snid++h1ax5XvOuPr2I07U9qs7cUg19GiQQxVd3Flo/GUdJfikyfrrl3MWzK2bhGjiLGNwGHiMO8l1G0kjesbfgpHwAiMk3JCY4qfBIDlJyhtLhwncQLs/zY1D0LRXdDOQYd0tEMGCSdzDGibElCXUMJkLfYfyOZEoQ7w+GhSGzeWwZxoWLKQS9uog4ZVYA+YnUTCLBee01ncUkI+qOUf5MIj4n6TlSvRlSuppilHisMlxs1jQbCsOxJ0R7KyO5JrdgeWTVn5GHpPcN4YY6hZYaonykcr5l9dRh/wwjHg5qPyHoXGkdHYAAuCTONReTceTprHeFdY9w2mpJ6clxZfKOLFrbyToGWLDsnVYC5oqIwysrDpBo8C2XZgTkFRY4i8AZGj8E0c4BiuTm26BlHeposbGItLLZWzVIZOy6TTxuAdq+9DrMkyV1763kg31mAHmy/gTXMDpytP8Q/z8RFySUiW0QkC+r6ANg+r0B24d7AMVxv3DUcZXvQK6437oI49ouYlk22DIKV2SApfcR+wps6rqH7stfvhACEfUSiPPV/jmnlErO0v4i1yoLJnKcZlQEwWJqCuM8q2raVIq3Qvt8KEH/y3qJKkRtRtFJQQscSEg50IcXAmKOxb82YKQeY+BS7IfaWzxRDqDomziSRaJvpsy19+Z707qJ1gYtZbj2eglN/XP9E4G+d9MpLyQtVrw7heL1+LeRcR+4FMW4pczAfwVxjwhXVbHTaEGfh/wxSuvPBRWGbxWMNajf2kKQbrKfII4jGzH9nhcszrAS6LR1teQ3Lknn9QKECmKsQ1P/9gnji0IG8hC8OHOo0SOUX3oR2HD1P7MCWHAVzADbFrQZIGhKjLXL4vYvv2B8nVVqMHDyGB3LvXzgFLzVLnSlhATMwKgY5AbUfqS4sM+012uoBkwYMytBOgpRhnErMDheF8OH2NYb7W8GPAMdrKJLf7QdehNX7USv/ILoZ4hyASONsQN9BJ7TnkYN+XHaUHJ67zqhLDHTFSRhQbNLfQCvRBB/JKawujijT0B2Yro4r0rhFPZkrzlrzuWbGTWP2xNsk0j5ameaTTPFLMtaVIpzksnDLNrZ/mUTXNs0DoQjlY1wIXIbYnpxkAmjhDJN79ZOfkXJIECB707ge9O+9ScZ8w3vOMcXfZEJbkALbJYukGkw1hXbY72YIUxfj6G8b/CYQQBkP+If4yv0xH+YprBx525SaNmZetzEecbCDVyDROGkIJ4Fnuy2PxdccHPxLyEhEf1cPACDd/hJkut7Wyu2zlid3eKLrY+PLDqvfmjp/mHaTy72a/IqU2IjmxmGXOcKuymyjQK5IFTmg3F1B/GO68UpEi/uK//KSFaB/KTYBv1rpXPEOnUFVJl+AEliyzZ6R8GheVZJInSmYuRExcaeWbYLxo/KWuNnauCTLwpMXkS8XUtD1hNJwVG14qbpm23+XD4y8Vb50WYwZNLG3CG1+mTS/z391YipmkjWy1LzZm5uSpl4rN0/IHrurPS+k2EJK8wGneNo27wbBveK38H5giFWSDvE9ZPzq6uVhH6xpPfyKOiuvpeh+Hx3IRlxXfVD39icemESevU65tvGeYocPSPTjHoihOxl/wH75D1bEW/+9/88J/6v9m2MUXiqp7Ft7jH8gJXjfFJHfMxE/RxLUMAO/v0QRNXts8kG8Q1gv+0tDmi/S2i8XEKZrwx8zV71ykt148dbv78Ae6BlIPEv43Q1Ocim65WEy+cKoxQBMnG4PFA7CwWEwsLtSZF4tJ/X7il7c/zHy2ofFlw1LLsGKp0uKTkJ0O6rhhUkLa9n9sMJA7KkF0kBel3ernExL2UvmDirntc89mbZ+4dX3irqeoepTNbrDRDzJy+4Y6GCB4o7zYm+a5uBnzAtxuvl7cKCdxg7wHcu/LUzh78wE4d+WDcHbnQx4INujNnXpl4S3+7wbgAg02nbQJDP+SKYq+74XdKHnkOfCBRobiLX1TX4/nwi4oV0u+nD2Fz1Lg0lW/XOuQRR73lBpoveaV9F/pn2UtsmBORJgTEeYEhnZtdh2UEoauh+d+9qyDZz8MVPuaPIIdlePub3KHj9ufT7jwuK7wJLqvgCa2hsyaAW3YGr4Od3IrSyyliVXnC0HRr/ldWfNVk6h/35T9kSA9ISLOqe35MtS1oK4yMuOv61m5QAenq2qtNB/17LePuY+afw6zwZUwDaeqOEr1fdBQ3wddwWdrl/PZOs9n16/gs7d4PrvB89mN8rxoPiaIXfwtRHnhFM6Ect0NynWUD1GE50dXw4EWHlYj+Suy+TiN+jdF8XcMhzmasZXEgmNLn8QrOv71cUsccBIgnERYI0e4vDo4W79izwyZNdhQ32t1lOOxe8/cNxD5r7l87YChqIdP4MucmV2/K3/5VEPyFNYygqhJUK8PQevfTFDhCVrPBOGzEtTzX9d7gogJKiqC1q8gSFPBREurlhPUaxJU9CGI3kzQTZ4gYoKoJqjwX8kT1GOCbqoIopUEUU3QmBDU4sOH0gAhrKLuJmqBIGxOrYqgnhLkGgTdXFe5lno1QTctG9CYCibo5oqg3kqCNBU0ntdRRMPVK7I5re/zWmxBRL0+8Tdd82FXNasVTNS1XpFdPYvK+rwWm6OyPvHrr1nZGi2qb02OhrHCDev10upN2QiB5l9zzLv13zukLrZvL1eyTKPyt4qMcp1k6vwC5HAguWtzVJIHUBmnLFaNeEj8hZ+gCQp67ptZasYFGcaQXP5oRCbLcW9igb0WXlRlVT3B4v10GejfDf9VExqWS6Pj9YsR6kkFfWH9QxEijXe9CUcCc65ogaXw94jFCl4OCJxE3+LI24yXrQy8HoPJY6USapvwYjmLpxaQCm45IGNib1/wNwcSzPDzp7aGcv2o/puCQIsmaHxIyVLjQzT+7dKTaoco/2DVbNGUxR/q6atZS2AOpQjWCuc6gbdoTLhv0avpm/UvarVEj8NOCMtIC72XsWNwkuGvcmRkZ9NstiHnMJbbhMO4Pl9ymXOUgLJn/V8uJulcjotQWoJCM3YsSktQqO/4NhIxRCaVbkcN2USeOjFFpQqb+ctNMpwN1RSzRxdkpAp0185J0V3VSeuXbU1GhyM6SkZHyegoGZ2KjD8YnSucMECHKWmjMhBCaTaJELAhPCZcg+JGQJtVrAhoxuMJasF+dUoeDBQwN56hxHtjqqujBG5hHgDgQkfCX3zw707g5oNm4GVL6IL12rGRxGrJ1GYrF6+x0KOB/MDj+70eCiWhpwCEUE1pdt9aTvKE1TQO1TGtX940W5+Jm/cGHHcCeq6dc2dVnRhx/zkHRvuxKdjd1P+8+rvw/+Um+Hfoh4VGoo+rX8+E56YQKZUjcjX8v7GJmwEQaJmR6Q1HgfsYrJ36pVj5cGjjeVV54lMfEs2qh0QLxTUWAUX66Cdr9IKlx0ODFY+HBtXjoYHiv4BuO8pZK5xDLI8BO+j91EiJDkRbRPRyO/W8Drgvm09hgCXj8b0BfPfw/ENkqAdtNIZgqJaR3OTN4dPuNaM3fbWkWKdDyx8CijYOwEJ77IuBgLMMM9Fq/CVP/LT5NZa5WRGwORFa6JuEmkEadKKtR4sEPaT3KUNE3oBIyOvQiYbge9WJJoi6tb5KuqI7VEXwB+YV3zGfNFhavBJFx/vcpIz3v8PFcAH9TRYtjxdM5KIOhtcd0BkF6Qzm6xqeEhVt/WtxoVdqdIAQ0rbb7ZIlFAhIleTcZLN7Qv08YLGioU48ZsiXOaMmOpra2v2KtuayxCDOH8PYJ1P7NHUk2okkCdQ6bplNNFA5ZMlxVEBVAwMIoPJGF0cTWERVQnrtK83WYiGS0JiG1Bjt+yvGpQS9AAmYffkr3xsJmJoXSfjLP/jeSK55Yv9ZP1sePJRLXG7RMdg4lMvvHZAagLiByTtCZDWAvgMRUdi78eoNp2BHleiINVyBr7m+4hYKDkDPNXDvlDIjLgLaXOZxRM55ygxiqvcCufuH3P8SVC1o/xwwPsqUmO2BKwy8wVEIHhUD771gBEVctgODYz3QMmRzoO5RYIIZCFlKKQjkgAtinmyQI4DRVQ/ZVcGwV4kZtN0EuIWvEGQpvztLDeQYVEYFpFWB4ANBEXMhzouAjYkuRshOd9BxBpCDkvi5wcPw/9izQVxm2NBCe0M9fGjhg33LfqBB3MCcq8zAzQbUpAIa81MG1Y7AOALPa4PEHU/0swDPVOHnBcUwC/dDthsMjEAIvosWQBN1ZTeuw9D7/VbxDn/HcnpdQHaQn2k8kAjZPGYbAnL63occJSrouGj49YG86JDnIXLM9QVTzSKWk9ZcXjCSG0rl2T+DVJN9OqJyWJDyoPysOFLwjtTnZKUEr+BY9GVY5Y2Zci2LwHxsTKXkctzuaBGB5jxESi9DYFWugrREK8pFsKbY8UVZ0MvvmVwLsIFeuCL4xFQ/m/mDnvOp5M459V7QWp68dKkDayWfoPnASawwJ9QoKdeIjr8kP3f5q0W0Liw5ilAqPMxLCJ8VDsgH9BRhVZ92GEOeDlb8KzezTvtVfFJGYKqphdhKTes5yrFw05baIgojUeTB5bR66xJWYfZN8MmrFXWYmyR7dnD+yHXXBOFGOI6NknNItsmd9S0hxJX/xK+NcaRk8zwLq5j7HzAbI3sq3OXHWzxcXyKGYufpHCMrnePx4hwP7V+tZ+jWM/xcTk9XetpW1PeynX0V3X5pwlNObovT57NOTrcoAzYo31rAMU80LoHqi7k3MPdvxulL4a68GWsjK/1r03ZXvwJp80U/1bwrahoA137GZjwzDQ//47+/bZwDlGNNEIU7GAZr2zbDCta2bds289te20bOvFnb3rFt/t77NK7T37nVdRux8xirfm8hmptEHWP+un5PtJsk6iTzzz/x8YBEnekeKsQbEnWpWf4EjUmRYvjrP0fLaKINBtPv7lVm+bt2rzHl2zU89JXZ/UXS5WVVal2Vx49XKJgaWh1sRF5ayj/k1fmDeWq63mIK1ljy2sKT844F6s+RQ4V+LaWCtZfqPsih6NvvbldraAOhY0Pj6c3YqZumY1eILWpDn/txHSZqLhl37vA2Hz/W1AKsGIvxmIO4INzb7Z/vUGsqyedZ1i9tjxSCe4p3W9sKu89tL0X3Ke+WLub2FN3kkucOEd3Pd6o1nYrum2r7hvGuFLYvCs7e923VuQ63tDNmX1R0FW2E/Ne/ybD5WF3+VPewVVtoz82E/3r3uGCId+0xjLQ26dZIKfrthEggef6jqgMe4sfcVEby+dnlT6UU82tJ6xtdrcM/X9nVWnT9vYX2v0CyL5+d3vyJ/3G3WjPwyWM+EukGZqhgqoESuQfUE7gx0gvqDazIfaC+4B7GaKBaUAN1HVQvYN/gUmvKPUItGySCcPAbsO+Bs0fVuk3bdu07dOzU2TBx0uQpU6cxxBWcYQPoDjYwMUL9mZCnhor756ZCsYwRW1vAMeROsAmUAsdQOw8Wgi9AM9R8oVvBGOQ/QhsDv4zclYkTsyn4mGtDzuo3nGXH6V5JC7MoYK7/4VS/l9yZ0qmphu8yabpx4PpTNZ9zW1VXznz3IIPi6m869L7NI+7glB3aKroMGrHc37f/8Lvcns81q+uOSye28dd7zY7d4Kh91V69rqfROL3r6bJ+17hrUbtSR9RLo8fVJ44y/3CWO8x+stN3qVRTG9Y5c9A+ruj9/UT3n/91TUimLSPTxx47eIz2zFLWOn8gkS607Hhs8Dg3Rf8za3jH2gnkHVB7eVTDO9Ti2N7JL27G0YLudXXbbj6iJPsKVfS2WApbt+f+bo8XNKnH4KzA6THkk3xpeGv1a5IfT9pvvtJjv/45N0sTqhk9/A3Vs/um//d/CCd8s6dRKD4B+o0JGiKSAAA=`,c=`H4sIAAAAAAACA1ROx1VDQQzUSPuTs03OJkMD3Onkcydz1Vu5BkIJ3CiSr3WeDcqaoYePJxARfvm2hlHzYDWb/2JzM82r56kOZnPjZWpe7r4ns5llizD/qYY2g9SkNDaOWPRKYesTiUaVnEzJy+qgurIp1Bk9NVWRfoW5ijgVo3PhMbFHFxWjF+dkqV2d1LkS5XwTNd3qSNrcSe1VcmezrAaVH3yhPxhSa1RQa4MlbG5tUylCrZ0i7O4xFyHk+21mOhApD9sstIJuBhRHCHneOc67IYQOnyDPKXBJnTELKnCZnQqB4cgcZ+cXcnl1XU0zKAKknYEgIOFe76YiVCHDK0ajLAMGk3FewnA/mYR28Zff5f9ckgWyFEEMhvPctZQDcCEoQ5tsz78zzbYMncwz3EuxE7NZpSjNF7eEVOrtJt1zLuQmVHh14yF7DSU75VHEBu2n1nGMxdPjw6lYEcECun9sAI5Owh3oyekURVkHcb40oKfmLFANuaVnB1PwFayg5ydm4Cs080i3t2B6YVIs3BCbNK4AjY7WaYS8UR6Sa4oXak4XFKGKKgSruYSx1dQyQRZqTRblqkKdDVRqg0rhZJGg58pJ6KWVFUVPk5OFJC5irBRPV8mcAJmSOWjlkOcB2bhCfIdmiKBineKK42Az9+eWDjYypz7aSl5ZwAhtyC5zAtUzczEr5oVILKhFRmXF3Ekv/lcJDXaIxDcLvLLx5uL1fB251U7oxmZrSgbdHpi6tEGF7sy7r2Uk9Nq8hxzGpSZ6c2z6IsE+QeitNetLf+s8+w707mLJrIpsTvT+0kJskVDUqXXISh82jv/V0seNVeRa+WljeQfbF4Q+b1iLC/hiIQtwvuPcoqGvG3YQ5R6LAembVZprsv3f940jF3LQwNG+jM6dQ625uFg8W8P0Z+NAlP3kof3ez41jMXgA0VJBf7mwyoDIkiPc9mR4M/BgsT24u+q+leGWTU7IwDnvNO7uLg84IRtnLe7uOjNxd3d3z6+4J//irl91DQx3uzAl3V3WJT08V49EuoqZ/zzdmNGq0sW4zW5047POPufcpZt0llfOO/00NfLdr5sXaKt0cbnWW5dLNf/+Em/sKulL1V2ucKtkdtikwNRPuO1c3xvgqu8j46leN3VRkCnuZQwaFS8t2DIkpMkcu3Rs69Jrn7AV9KUnBv8+pWg3cce5oJdtaVZJtY0K7ooW1llCfmdgjpI31t4WZIsfNOwUxOutM1T1Lb0W9D4lhy4MzkWk6RMGuU8ZOD/CYMVnpBlZ7Jgv6Sja7Fu2n9I2npknc0u3Wim4pKs36ZpcpSpVnkq6bd6ngyUru0B+SvPn58DcWGfsTTokla0rt1GZI8z4kKakUsN42Q++5rWQNQ1NJkq5dctBy3NZCzhZ2xAZnK3bBhp5RykeEDyIyrpQ1jFP1ZGC+R3zaKBgPVQ4rwTnhBbWExnqBXi2bK8V9ATQ+0Lj71VNCTSm65U9UoPxUzBw/KW60gyfq0sHS3TtTVMVKqEUFvFHSSYe8Q1KmJXsYjXJ8YXZtmr6FgHkfpRB6ccAzLzPyUX3QhldrXl3Uc5Rzsd5yyw1aIxGqbWxzoGuHLjV/+x1c8HCLltOQUBRzpOlXAxvkgUsn65PkcsahrEcxFDLPXDUXgpcbrEDByVGL9Q0go0+Z1D6xjCud5UNNx3G8LaCPhfoKtR9S3HgVtcoh86G2IOzb9MEYyUdymQ7iLpQ+C/JOMjCMcnCs/jCGFnyOeRmNIZMvXVLDxxS4GDG6bpMKd/JQbY5WhzMIPEGBhgxITTJlFNIYifu+4Thu7QvocJR89YOmtiyrGmSnWp46bAanqsl7VrgJFInHI3PMSzJkovqQtHhIuDa4iCaHUkrUYyfltNtgOlle9YwlASfzuLwEZvcgkmNmiWGPTXlEI9UWgumKgm/N50LKTakdRgtE6lLTlB84vbC+EaYqBTh9+ZzfoJGd+rPT5Kr9KafGpbfOMrPz8Tim7gKESiAJOLIOI1TSpNQPVVpmuEiHV5dvLdm9FBqsiAt1dIxs8OMyYf5UQ5dVfCyrKELrmnOFGrJVaU0WjpyWPRO8gP/Oa90vU8VH9faHkdjW61Duk9J+8oYcK6mjORBQSdwqFbMopyyjZCtB+jm0tFSOlh2WDZtg/1Nho5FVOBPgp93uII5Lw0obNknIonPwD/sVOerFVBZxywB4ELPkp2LAI6vN+XcmKe0hEBUBMz/vNZ6YH62L+ZwVD/AHJukWacGw8AsAI6g+KnFTyPlwmdwgAAU25OJ5aCQhWwuJJDeYD+XIlffIALsYCZORBFnAaQ7ecJuZJKlmbiRlZAublyLSyBLNvY1tngFiSAtOnAgyfAK5+qOvJCgH4YUm9U+/mhvxOtm33FLbItibU0AGz1m/x07gy3F93Kz/3jOE60rE01icJpMs1GJz+nSQGZ2Gsg8w6UwS6PcjmdwIpoDzQn68l67yjxH4zd33Lhy7irjQOa5qcyyW5Mh4bOKPwY9JQ+n7GopzTAx6CgFk7N+D4PSz4GTxbY1cVO3KsaSWOkZTPomg7Zc5j6fDtoKg0XfqBS3Qb6b2Hsag8acDIbYbMdsCRtTjq/9CKhWx/A02yMzD1sfCIBc3QiT3M9BTFC2FtKqpFS6x2BgJujSg6m4F0QWG46tw3zHYCZSk1pw4xTpQwEXth7lZnU4Y3i5zY55pqbJSvEvOs4+sjRX+/3DJmO4yZwpI7WcRGjGaB83m3kge7ZVGj+Fg/trXyICp3KJ3ZKa+NjkB1aCTR5vBMiUf/4AdtkheXCItofoAnS1uTmzDleH/JAtyRAwB6zf9W06SGDmBDoHfZAOMK2YVqAP0ALTs0zPgl6IEzigG9+0pQpsbnchYaHbFXugbqBsJCqbhUBDwB3j7SgaMhyDQ1GxXwQFcJhGaKoOI3Qm5Wwac0s60OufB8DcxT4dFjqP9EKfDgmtIn2wT22hZ69vo6FptGwqGZQ0xWCKTkUfDwjyVdhR0BgoPxa7uuc0NZJLK5JgS5JSZwEgLRYl+dqSdfsADHFmEJE0KJw5X/FLAal3R4AzOua2cuaWAEi8mwp1uUhYBeBxJ5XVMRdSxu2fJzwhWdgoy2NJaimWakhAj3L1zsV6KrljMO805u2l02EIeAXLKaJX4+zgeER11Y3D5FdaJ9cfJm3fkIIcYUBswq7Rsrg9WjKZHTb22FxKI4+9LJWuYOMQ4ciVYDnssoOuIR42pU3Y4WiBSJKBMQuQQCr3Ly19H5Jk1oxQYwO3MZwzmsxaUIPRU5WkuLRxNbuHzoeMTtnNci3k+5RdNYP/pKVPp7fiZ49PEBsy5jj343pRqZBU6tax7v6nr/MJG1HzFgRA+rSmvGrW5d2wlsPpIuBGFQvGkZG1UaeV0qoA4deqX6qbtRzQxlqV3AxwnuEmkCfpK/HZ1VduMnXiMFMnVuuquNnmZisB8aZPqbUwUmW3apmmLSoNbZlPub9SekXLwZ6qxGVip75uDOs0cqR6gr6uZVjzTz6losCfqis3W5pd+Y9FvvNJeOIoc8epkZBll1SMRgEESjJ+3xcbyA95UzgubL7GW3MrAqwrdFborEkeP5AtX1BI3yykcx5bKCEgllPO8BmH9JW9ZmfvldEOD2NNsaxE1uzgm9RgE4PAiRBzcY0N5YyPVKWP1MXztNHHEx6OtBYsQmG4tySkGTjYYRZsvmxzwRS/vSxiBhI38tqQvbwcje9pbEXDCWk35IzNsgDO9pxcL6Q9rIPq9br4x+dcNyTceRSLoazX47ZkK+LKup+2WzFDTF82Ma65KRululU/fl/UvV7QPaCGzK4lx/WCJdMLrs8296McSnqArg/tUFTcCj4b9rkUn210l0zZIhBAg2OQixOm3w1mx14De922vSXb+wGzLe5bao2fZhK8nLJ4/uXnWTySLkXo2gJ4IVuwK8t2Fpg5zxIAbztLFghBFuwsfvXysyn2NMrKJsf6kF0NDcop7w8npH0t5UPKXY9KQFH62l6f/wcLZ1jGTTk61EAIe9QAZvlydiYf3O0GtyOjGzghDRzv8k1v8z8JWb14drhzl4wYNjcIG5+TsGWIE8dtix+CavuvFH//n8L36BvQ196AfqjlIuDWL88ucxupCsYvXI/vx5xMbKIMoFbeXqDKKe7dupY/pBR/smbkuD0WD4cRn0gyuH1SyD7lvEQhccsGtmAm5VvHiWc4ims0Ul1YV6q8C79N46ijpLyrR25IR2Fy0adir6IG29uofmvWMc2r9+kaOy36h42L1eR6jYZZ+AK4ruUrM7rwYsggZsI7UMCgEUQ+IP6umGqK4Zx1Dn77FteiGM7Y0PATjuIa5dSE1TkVPCtzMb7gxuSWTOlHieVzHHceaG8LYxCpJvljduNtx0LJW5vHyjvz6ODto1Ru0VhkLBWgc0TCUTaIhPznoMFx2AzHDoesXAT9e6a9Ex/SbR+QrTs+pEMf4MXrEP7IqxTHPqpJh2pYxdsMq8jKwz6Vec2TT4JVbCDjdlc93GyzEu5thstumAU8ifk2+YZyyQK7YGL/w//qpTCEVzWZgSFq++atAFU8S+s4EGXPuLfSZBUvVg6zWkCOHD+JBC9R7EOU7+xjz3CV5o4k3gZWZ3FJZIfh15Eo7+wtOblLGCpvLgerNHRQDE9x8nyz9/git6kTTnzkLzh4cUsJtYOt7KafhLat68JEZfA1nyb42/60fHVMGDR9yWDej2Pt+MP5exCKb+KKFiz0OdD40jFVftMW220hHAvNKvcapaA9N03HD4NxasrfvLCcVs4bLBt5OTlkfbruC4MpcFitIDX/T2RdFEAIAAAA63F+uLtD/1w891uECfkfPxhgiDk+8IlffOEbI0zwhzEWmGKJLXbY44AjzrjgihvueOCJF95MWIWOm00Q0375ocwY9GyYmZNyRe2LFMT3/qpdH4nGk/N4/bH3ztdQuUzp9wEzPx/a0u+fujKZ3y5EgOVJVFTuRFmFJ5Z0MdOFmYWYVRRiDljIbDtHQAO7aKrMIqv0oq7yJhoo9LeOyixaKr2oqWjXwxVuXGzs4mQXR7s42MUtC0NbWNrCwhbmtrC3hZ0tbG3hbAszW5h67bVK736MdC/OcvIT8sQp/kn2v3ejuLXpfhGP8B/PWzxmSRfxHHeV+NBEgcdiK1H0lCh2+R03gU1k/G1n+T3bjLrbXv7Ato6G2zf5I9sGeIbw/EpmDCl00MIYGm6hRqS5GrpEGulihkKOPDKBRmaYYgKNTDEi0sgIayKNrLFBIfJKKyN/4m8bnLByrPvM9oSj2zv5C9sjDmo185XtAXu2WmiPHZEW2mFLpIW2OBNpoTMCPUg+UCGScgVlIomW0SeSXh9VjCFeFQMi8QZoE4nXBojEA4aYQLwhlkTiLbEgEm+BOZF4c338v8VrFHjkC6gffkVCCQ/1Q5TwmpvZ60eh8O2HjfJZwkn76ISjAkzCQaEmYa9ol7BTdEvY7ks9ljN30ApLvjUlMTNtatrItKF112InLC2/sPxc8pLwM2aVjlVaVqlZpWqVrlUGVmlbBdcqN880mlbJVqlbJazSsErFKmWr9KVyL/MdzXMCfyi+80QJjrT3uBMP8Ida62ZvGwuCJqEjaVLJWceEfQ8MSIp0ti+o0+fKpUt3FxqHyv/h/uyV1+lmdwCBUNblYHt3oOVKJGbnzXtQ57CjzZv6BdsJHm7o3zeDw9+Oj4/bn1ynp8J/hMKVz1r45vPaLVsQWtWC0OETDz2OPlzhelEuCDCotQXhBmIc//srBgUWjks/o9snNyOgXgbUy8D0EnVaUt71tpZ4QdDzyoCHQG0NkVZWbSZsM2KbIduwx3kCzlazUojREebT1QWPctcun0QFpwSvTcFrU/BWbQGPTUH9XIJK9zI7JYsEFysVy00FQ7vYLi/umtpNTMT9HqVlnxJniu4xzaZzQ0rVwuAQ+ji3bCYphC8rhOIAGYViYZmIx1fzQm8PLBuLkwUyihEUshCjA2QUo4VlSSkeQSEeAcXDTp6oJifiwdvMRQnDaueFGNYOwhCjhDCjQPAGWdmAZX2WJVbGaazowErPyjErHSujqrIa9PhCSeh6zBdKzhvmlseElqOsRw/V/xLI1z+vB43mra96mNHuktXTDfn9o7WmesATq9fVi8uTfVvuOzwlci2zeqtXWb34/2v18j/l+uqKwUVgyZLt0QzlnOiMEz2ny1nQ5RzQ5exzvnd1EaheH/H1Y74w1i/WXNSMLooz5zhrLmT/Afv32T9hf08XldJFTWnkhGZqoiUdastNzBREZaNwUYtlF7VNF/WkWOUN7vmnXOoJY//M1vtdwi3/3DxPWrdETygTcAdPKRPInplMTJA9N9mJapbohWnWuLREL6kfpSV6ZSISl5botaneAPAJNQXZU2oKsmemKR7Zc2SqS9ui7aFPyLRzLhkybZqZrXtdPFvYsbqZjJC9pBgi07qhhMi0LqRa3bvM6tyr1KqyOhFtwJiS4SgZMa3OgL6hT9+Q0Df4M1YnZdmUZcKyGftOqEgjth+yfXie1VmwywG77LPLHrvsskvOLhm7zLXLqsf9vcCkdH3NogSqYK1qu7pp21V5CLlSaTvcLDSsxYuqYV26E3loGtYwDeOzVTwc5cn/ZrlItklkyGcpa7KC3zfY/KXRx2Tb8dFt6dq7xWX9VYse56NZzgfuFUejoQ9yvri5ho9uoOFHN9Twzo00vHUTDUdupuG5CzXsOdEQu6mGLZdqeO9iDd87p0HcGEHtBR8gRQhmDVZ16mgQMg0xyBhwfxRwt4Rw5PY1vHUHGt65hYYfnU3cR7dDG8LRcE9sYNxTDeKeafjePdfwHpuFFZmbEvm+XvmCs1bczC+4rEOzAwjmfQQcAm4Dgjc/Ao4AF4Bg0zvACeABIDj2FnAGuA8I5h0BhoB7gCF4BSiAu4ACfgFOAXNAkDYGTAEzwBREA4wBXwBiDt4DOsDngJiO7wHHgM8AMTMC6AGfAuoyDRgBPgGMwFLARGUAUBd4Gh9aCelZBnLq3K4hYFrhLDijJ1Qhh0AW6eghYclz6fjGm9oa7rp2KFY35KH+hSH/lYa81VNqH0mrMuQBl+2K8q3LKb/Mbj3X3mLYZOgw3CoJ3zqxO0mwZcWCbBP1zLSWWQcvPj0PQBiKciRqQ0aGz0nmAck8JJlHFZlhIshGTzZGRjxlOdnnSLwtI14kCs2VKfG8QRMsJd7Y4OhGN7F6+xjo4s0i40fBzD4KZPwALr/H3JDV9ezs8Zs8KPSsOn7jReoZPdmDm3iywR+zUeE/uV+jd+ouLWx0NQ26mobxg+ZncMb8eLqemK4npeuZ0vUIXU9I1zOh6+nT9SR0PRFdz9gs1E1dD+1Of9mnzGl38sI5zGl3uCWJCGO/R2NCuOX3zZjM6F0yepeDwjRk9C4LOgfCjt82+zAghDkyxzIFzGmNkO2aNQqR7XGXhox7My9z0fYYEmQL2iD1LOaAUmTaL6Un2bjMk2xwVJZvHb3DGdMwoCeZ0iYIbUJImzA540n6LEtYFpXWhV6HbsKxfcz2aekmmhcdefjudQ485EHtwKN5Yike1A48MIINjGDzzIFH++8eQY5KW/BeeNp6wYwEpXiZdAqFNKSszspxCBB6bnreIQI+n/MpT3mekriYPYoo9VipNyJfCyM+Jm1J2kTGpC1J2zc4EBDSsokIZdxom1gWqi+wbHYDOtrHQzqey8OKcpXET0krYXXI6lm5+W5ea/O92jyHVt2ebbWle/YcDdfrTvX+Eq06V9Eq/JeO1EoKdkGu6qSDROyTiAmJGJFoxseqZsoaYU14hqxjsjTmi1P6Wo/AXelNyNrjrpScHZCzs+XN6dAY6GW2TOSRaeOURJ6TyBPqKomcyYQsJZFzgyGUc2aZ2tG5DIsVIENG8c8to+6Pir1ohoz6m1sW/87Zd0DHcaRndnWY7pkaAI1AEsJQ1N8trgRKhARpKVHJS/RQTAqrzY/OttLpAdQtSen0aD+Q4K4S1zl7g84agOtHPZs605HcoEc687JzDtr4nM296Kz7v/+vnu4BoXAmH6bS31V//ZXrD/XWT4LaBH7Vf9FxqTqj6bQ42M3XPinmfbDaia6jA2JKP9iiH1yNDxIU+roDolW/jaJRka8SxEe1uSYlkJLqJEggokkIp00Ke3MvvsPGOYTEwS+G/tBSukghZAMjJxuIC+gnsxY7cuSCMCYi2uxoxBA3N2d9GLxxsEVH2DGHwQhlj+Li98XnM5aazpr8xRg1Jdyoev24z0VTel993E1U3nWVd/3A+OCxXd0Gr9Pb4Am9Bl7v7m43StYjA1lvqLyTq/Jrucw24HNGTDOblKwthCd16DR0nm/o1XQDMJkUNDxQ0BVvYYw3sKhLtlOa7RWaXwcOVyCH9KyK/DMcjaOjNHSebei1ZUN6FjtGiaFzcUwTgImlk7JzhcK0AbBBAdYpwCYFmFKAIZTSUf+kFrZeC8sA10S/a1IkEpAJAgmFCFi73A7WLYZL/jHS00nxe8/LYWND8WvqmSwuqueK4oJ6pihER7oKUzHCTb1PLbwBMqYyF57NRkXHYIo72BXc5Sa5v23IuDflLZ6KmplFJhQKDTZBxnOIRmj0oU7eZh//PdxhME6AlOewJrCvRe2HOlkLCVw5SjWBfU1JaCJhkjDCxh5GgiUrCZZSh2A612OMhmuhYRqphUZorBYaoxBECykQClpBwXKZrIgipQ6xf4Q4C8a3jQrX6OAowzNtEyRhYPwxXk1kgj/2t4hD/HGH2Ac/Y7uROEtkyv4rmYJNpmCLKTjEFLRVAcOVd6TyjonItZI2zxxxNy6vpN9psnGhTzYBhweq0BdyEQQ4Gu9nQkNCWOm9mzi39XSlZFABtARAuhoA1lF7FUBTALjPegIwQZ1VAFYAuNdPQvoZhB+m9WiNlNahicZoAvRv1lqDqVMLtWioFhoiWwvZwXbTFnhTylkue6THeIz1OHvpvoGMjUoIrXVSeq5X9lyyBAKLeLILJBxIyoDHAa8MTIpUch0zSwl3kIQIuTHN4hWel1qv5HkpLvZ/dxztvoZ/L/6C2V8bZdSH+Lsd7x4yU9SqCbOhHyndVJqw1aPWcs5dd6V46UcwkvOhlTztcScWyJXcrvBYkf/F3wnACtnikvog7qW+4lVxWfgQyb/XT/41l3yxnnyhn3zOJZ+pkpuMDw2Jy6GU3WERqWwb3DXm3dkTp/KQr3jMQvHi8WMQzc1BBf3nPf2ucM5JOPUrfbuTXe8T6GQ7sJTXpO6YSlhAj/uHdpHkfQg/ew5h6WwxPqAaPupTcnbnyivl973gaJbX8vufO47mV3e3PX/qbM6E+vda1au7MydOFa95h3jdZfRPvBjOo8J5G+VqgHKGcnkcefroeaT8hKQsE3/hvCt5s5cPlY3TWsHUUPQcGT+qZARlv8dFnXCUZcDieL/9/s6h1cR0CvKiU3P1bI+7pNzl8CYD2yK5ioLjEWHLQeSLPLz9iPHDpcaiGwQi+xs5DQJZ9LD5YX8Mf1OX15auxFYXxzZCCbaegAsRSpGS9uROCjN9T1oO0yHQYl+Tkp5svTBMIjdM7BE/WAoWyS8xcfNbwCAovUERio3hJDglEKcEsllFlJYXUIIYZM8eihHwUCoHGghM9mrj09eC9xiWrgxeqXc/aKu+IiK60Xs7HPAHU0PyXlG1tPd3Sqjz9mbfsGo9GaUjECx31j4kczOfIwxwNkJ78l+0t6lul+q6iky0OcABL8VPgp82K0MyECNMnugzyb7DfZj8/3/4iAkZRXwVMgykRxk+E0nMSQjOwbOxME5jCWqXHWgBqBdyjipvaFSPKUWC6NFBq6rUdWrbEwbFADkycDbm4eN5AOFR1NaICuECgLOQ52ABSTjdk37YwbEFQHtC0NHojTJpLaVqefR43pDqHiCDbn5gYf6AIzYauyY9++JlmASP56FikpSYVJTLA6XdKiWyAzVc3wTN18dwbQTPGh9mJ9BliiHJitW2ilefR9ns12/SDAmqkehzK+G+ulIegwKGN2LBBV+Sy8M8+Jib4V4tHsK54ce4qEJmJJv5CpS8ERD5H+QYLYYdf3vA+WvYc9H2BmOWfAbCADSPQE/bkzvqR8U744W7yLxA5psPq9j/37SCNosxi/T5JW8hjzaDDKIVGEEb1E8JKhV8ykXJFIlMuae+27g8Qe5Ckp4weXuXIOdUxo//vMMycnf4EePnb1ZnozoT6rRx2kMfjvhSjO8lsoYuMj7j0pbcv93gQhxoQR1XJFUZlH9CYNhEK4guJhzeZMhGbHhfOOcvYboRfRKr+iRW9EksxU6fxIfuS1uzVH0SjoM+CWc2hEP4U8U/8exiDs3nIxieaWHIPplbWb1GyFJ6GLSSy/bEUgtuizN2OYdOHltiGqhsitMTihQtT+h8eqrPA/0VBZkk32mVcL7/8lpwD8tQFwE1O7kPiV0fRYNwwWPqfJM6+9V5lzp71ZkTovLP77EA89VTaLbH8tFT3F6Z38+ERpGJNMJ+f04LGP10NlFEomo7kAW7cwvpZnw97e9PP2LIH5Le8K583OW+mI99OluHjyHaK1N0DDMBYyg2b6Aj1tAHwjQuCFODEajQadDoqXlV0KpjACp45DtEpmTaxBntxA2Fp/iuyyawzE7g3jYCfbdp5WatzrG8uDKJ/8xT6WGf/2Iod/oiQh4g7fjxX/IeCJcKL6I2+fVe0EIGCflPscYPRPLBV4qhJUOCliquOz1uW5iCKOmQ73SWcZmG3A1mFLDYOGBk/+mnrTuNV1NvBttFO0ebvYkqTkk/bXA/pQYIAhaO9P4W1CB9ILNxHr3Lg3eSi6UEgYbTJMYYscCA7ANDmHB8CmRwxDo4YgwOjCIdHKps/ILvSn3Bx/CIORuOkwkLH3j3u6ooA/5G4+mRK05bxWs8SWMgNaExlEhNY9RSR4soOSmiwL/ElduB+36/+KQ+ptB6oufgU1u6HkY+COpzP+ltkXTocPyeaCD8mpGdCrjmCP6Rob7/1Zr/i87f//rcTBYUnnK8Ctotc/y56+cLkz4QUaBLSn9/e35p++DKsdYsaaGqIDorX46DUV5XzDHucN9zw0JuN3u+LoQ5tnH5+ODsP16b/fOgaB8oQtHu6Jru99yQQt4dKx/4QfOnu3dxRIhLkNP5RPeCx6ERDjlvWnlH8dHp7gR7x3zuPLuUyQeSM9F5XDCPODfFCTNfnJgBZdQCwcbtwXEDr+hTHFFfGzo24gsxoBkfrhZ/X0r7o3bYsr5RxTKjQOkbAsXkSbehCJhlPoVl5skbfheSD31F0ZvTicMRLG9AB9QvLnrzxax2BgoxkKDHUOqh36Wf3abONoBAoT+oqarPatpWOBSzNvM0oGoAmxGGhqU4G9kxtdRJhKGxKU7KTpLX09uakKgTqpYvNs57pfNLp7jwnFjlCBaKxgcRvqRh//5OHk/7uAHFtNRWjc4h1fIfVqsciUsMNTHRxAb2yaIRZQDkqYJSQ/VCEtUbCVUXd3hAF7eNegrkRoWcVMgJ3VVw9ljhPIBAlYh3dKHs+ylUwwgMmiJTHJ1Wb/dyo9Twt0Ao4zSZ08cWsW4E6BeijHO309mJoLL6M1t08j/DLlbX03BHbvVfQvzPbpkv/tFDq2viz1zHbsrA7BbnroNYTZX4S9djUWKzGuxiTjrHbnHx+hrQGJvj2GrJcufHwt2yv5gEzaWY91Wy/crG4FA2TrLf3eYf7IYpZ3REw7f4T3Z9hBfL9Me6ZlFBjpsqTiKeQQRGzBt0+tO57WfwxRnyij+bwb4VG9Gxwa/G6hNMwppax3Kr3+GU8lf6WRVxaXXE/3IRCSJq6k8eZsxcNHyjbX6IG3bINzXgeNA1gme2rx03jenSL75HdNd8NQLDbgiNKf+j4hU1qp7RbeBpuHSr/0l2a3YjilBG9Uvcu07n7W70XD6MDz388FGnJbnAEARWTv5Brzp9jEfEMLVO56PHMvS70WPUPpa1aycKCDc0KJZjgJg5iXFSyQPdswXo/UqAsB5IJDCsgbYE2hpI3f7A7RNNl5Sgv2Xqod8bCP2RhIiJmXK9NO7VAYgvOgg+5+AnxE+y2mjPaXwsSPyV+1hDl/TjVLP6XxxK3zmFKIw27o2I3S9+poyvuzef2tio+YCVOeLPTKnD5lU5n5tBiEb6BX8WHfJ7rhPW+Jbg1wxipzjqpS04E5+Qs7g9Bb3A9HqOOHMd406Jhru44QAlA54DNLt3rQrvXxX+Og77tfD7sOXDDDqN2f+eUHzcsJjtshCBd+URxzL9GA1nJsSKxmLWVh3HIUC97zKo0GLWQtfxVbE0rJo8sW5vRwy0qFYBUOfrUOfedfMq0lOMFBg6P7dlfsbzOjbmAG9z7N8F1SFN9RyxuB7IQjgHsyZ2EG+2xrbIkx2vrfr1y7wTCM5m4zh5ihCWiFox+laGzII9nY3pPgj3/e9hCFTQh67m2IdOzctGNLVMjQZWeiCDySY9JZs5HH4LT/RZDW51WsR/bPgj4dITGVUj1eVucvYkjZ/M2DIHpmjsuETHmZK9nSymlOeyLG0HPBdjmcISLUZXMKlF4RJm+yeZH1P4C7z75AKt01K/NEPD84IcRXsYbkgg5weB/kqAIhf6XzPuxmCiug+gCE7kzAFZrSbukbWeOg++OjNfeOq9yGjF6v0l9gbiBdwFdPz/wlGhpv4ae70tXA3ZKxa/p8FLElSlVPs1cgtBJn2/Dg0y7F6YmU/Hs6AYyTjbGW8YNykR+aILLLrnjHsRM53DV2rXsE/Xr2Q71rYFK/TKdIv9bt+PuKCilUX+XNmdmoPdqVnrTsJQ5W/xJzOk612xCDU2MFNiK5X50vzQ5UVRYv6rJZ12z5Bp+9a6dcKjIH0AvYX/Qs2CbRPgI8lGv5NNua8yamC0wz2NJgIqXvru0oDbGQNLXWLTLEH490zZCBzCHJsgPy7xPTVratYhqv7IPuw0fXU1C6FlnzhkG2TS9+ZR3eye54FAMgJ6W9I7c0Bz3fDVmRlqSDUSxiJ9XxahJD3d2x+XSyYcBWb15uWt3JFwXVB37HCG0B3kbJyOYwb1EMXYYl79Jp2z3yV+tI/eFHDPwk2BAzqiQI/hW2SOqBL2iMIexD0QuuJXG99RxC/VmzGxGtWzhs/pWXvFd7Bys6Q5veMAPY3nT9U4Bumh7uyXes77+jkHZc74vsw5qHLGcsB5I7WuOB2UOX2raajJDJ2NblN56jCLgjl3z1hawcAP5b4TCZVdic4sDQyjVHqIr2kh/AGOsI16tJ9uqB/7vte8pbIjjnJlry5Ps1XrGlUhkxTWPlE03gi6htJ3Bn60mAhSaaYCsaWEpihkt1QwJVaABE47H1JZlvisDMa4bvHIVF6/8gaVF4cTmd2VVRAQl6D8eLn9pGClJ32Gg0n/9t0g6GGnz0FDoR4XQxjbACWxpeM8hSdQLRiGgh42hWIM5O6vPPaFEz/7d198R4+tPJlBHBSDvOkYJ1I24wwHDdWEVEFTcVBeIgIh+xLxBezzxOezb3IQHWqr9C4ZAFlKUJIssR61+MpCdnl5TEPK1PkcLEY0F7UB5LDV0AYI1c5PpC3EhSHSc0Z61KRPy6nZn83SeovYyju0NpMV1KjYSMMUKj18lX7CLRrvw9QUFTjraq8ErFRh7CKsFl04bGkE4UmEJzk8UlJDOUV6C694NiulPGFurqzAYFIPogZglqXKy+V6K8Vy5AhmFbBJ4B+WQiEpA2dUhWrHEErkENVAuXLH3SZBH+SHuywMJ0lLOG0MCeMSm2isx7EjiB2VWE9jJ7FzEyQRy0GjckNaNUw4rm1DKTxrCK5ZVDZxS5v4NCYBtelUmonDhKBaHaWhwlB7QN0mQkNT9OpdbVrJObprtsv45shUTbJVJrEQOauQOIY39Bge6MEbxuz6J27lRxjddpiUM3T2AH3THMR2QhFK8gaQixVth2+g1wMB8G3CSTP/9fANFV8zgG84gG9T8Y3fAN/E4asXl2ENQdAyAIoNxSeGM0A/dkhDk5oham3WQitWtDxFy1e0Gmuh5a1Nxt8xvHcKF2sKPFgxFF+Sif9AHpUjMBTmUW64/yr7lB2hNHo2ClFRNsyXzUrmoPI+7JSrkyoxGUhEHnGVGA8kyr1LldioJ2Jgq452pAzY7/P9eKlRm6+qJjBCezipzE8H8thVENsUN6iNcKp1sAbKqTbKqQ7gWITAqQ5qnGod1EhJKzQDhCpMB0Z4BTVUA6kP91YFYmsg9bGfrE3pXo0msdJEh0laNjLcBG7V1OkGe6vn0pVe9cRJ/WKtFHvJ+A1s9mXzoIuB0r40RNTGj6yj8EzUjBirqckgXS9geYi9v+zLQ+XY84nK130PqoKay37CKwzxH8Pxr5zz1ChYyTfterW7bWyMeb7TObshxo0wweMmUlxgidjJvu0wQZeMaBSreEUvi+sblB/w/aYbObfpbNO3dMbVwHYpAMqh7m9yg2CIK2ChjdwVxYxGnx8rRMVilbX06Fl2yiZFkoHbBVjdBbThoOsZEmF8WRFbuhWQTiZRCUcNIZxo2ONwG2FPw5Mctit1yQmV8xNkgd9kZXEN1SFfCYItjuS2jKwqxo8965vY7Ydj4gk1KX7s5Z9oYmYRj8w+XTpxKgsL4xhKl7SFUeE9WaI8LUkOJPlPm2hUT0+sUPxZkHu5YtNTFD1RfOd/+ZJXfOmHPv8XkeS0r3NALEs/Aat7PphhfxuKjT6cYMKyJiEYRLhIWLAUiViCSlEoKnrU+uw4xwOJ/t1HyA4lh7LQ9SZPSUMBUAmeKL70fT/yauMA+ZwRsqyIokeSi+N6yPkluJdCPlHDIydSBrfX4hh4VxE9dc4NjO8pViSm8dS5novq3bVifxPCBzIeOIMcdebV290KGQ4psYwQKxDfdwbzwszixIMlBXRg5GZ1Ao++fxFZe7S2w+7Q4cI89YSMSnNoofjTz61c/JZDTzDOetzUmmp1+p2FR6d9irwn2I2fLI6//JN//i2HNDjCweMf/ZdjLjgGKHvKiJxLkegRGVuvar/+6C4yr3sXcJgr38x8mVBXfcOiAg9yMpLSWtLDnNSfex7Z5SAmBz4GRYtmHa6jEge/hWnOX6SgXlfVFIzB5RSWaA4z0XlEfJT3pF/7GC8IyXdh+V1SbjNbEh+V8c0y3jKuCTXfiUH64OFD/H2YRXYQOKwyid03OIbUvnGY6tIfaZfsRzbQ974MiS3l6hk9ITNBlZWm95x/N/MpKJ4KmY/fAJVUucILyC/bgm1NgsOG2e8sNFjlyj/oenq1ks51FrvmqG4Vn8yiPh8o2o2bCInmb6ZBWXfLVdXvtZF7X17s+l1D7Pfu7SzCfS3gSM5P2SfuLrrxaWakGzKoXVrAXvY0g8jNPNepYbcb4+Ym018LCwwFXAVWZWaI0kM5rF7utl+IcYWpfE/ImQTO0Bkjd5vwUIJusl2Ua3H1DNuCAbNOu8lRlagJIBmSpPvYW6Yb3Ozwda56XzXu5hf8XFz6GjCFsddg3y+tw31quMjei+vQ0pHrlX+3ZKHgi/wveijgngATXbCnJvBZduDXOMHf3cGdafFb3rwy/TOr0voo978Yat5X2XAPLCIvcqTw0fSGATgvZCFZ2UBBBJx7g8n7V6E7HyL1yyCCgMHIT3LLdD0LiWhqqHkb8CM4P6KGmkcLMeLBGthKY8e6wYn0XlHqCQG0FZdhYrxdwt5snjyeD1FyYAGpKTUQuRmRw/BNHxCbm8MQ3ZqnIURtc+tVgrGR/txt/gHOL2VtZi61RPZdc9/MuIKOryodGWkJ/hUHw/QetOd1/oHP8FdWZ95JiIEkosSdp1gB09eboN6D2+dHZRhi6z47eFXXgF+5fipqI9FW2v3COvRFGI32qFVcGGc8ajj5sr3A1vUrIcsKKYugJk9YRwGGUrV0QV8b7sRbajg0BhkM4TxK5zhBRkS627oVx5fLJ7RSRL4SMLUYcwL6yrNhuhOgobIsWIX8vkGhMzIY+A0KB0d9uhsxdTP2Fd0hBzbLjhx+LqxjFxr5+cgrA9X/UL/678ux6K7T4VOrJ3k4UzCtnXDD7wZBwDtYpo5XPAvEgXMBs/64OkUE6N8XpMN2pDj97eIb2tcB0gxQfAiAwEk1jkq0UWvs2tRSMFilXZPezYYZeb/BbKG4Gyqfrjv6bkRw8ni6K28cpQZ7xxhyZnenu+25Snp7sd7f5AOfoW7a3aH4mfPtgK9du02cXtK787C4Y1+HQp5DR54mLum5ZyAHA7ZEQ8krG5R016dtHoEi6CEQm7tbiblj5yO7KHqBogfVlnit00S1TrMLfeAn2z662u88ExZ/+ExIEUu0drdBKruT7ixm3X7P2yskfZWBvsRAPJnHC8WHj1DYyZHIoORDXf/f5eCsP/Ey1wY1If9llpMeOVQc/44QM2K6m4HChf5TGOitezjfT6EFauuCfba0ROlj32SgcXVI5Wk5l11DvvRHicXOF/E57ob0xsPLA7b0yNl96MPPJAtcOLtHuLIgE5kFMCYN6j4ViD0AIztdZIebKxXJZTCb7rPXy3W5PjxD+JnOg6PvC5dKIdRg8RSqFZFv7X7fPwaxXzJdFkgTRuYHOlnQlUGHSlDwHjXoLe07uwAsitY+jHR/xJJB6xpuc/K7rWOL3dmjjlHwo7DbXWN0U8hrX86iKEWgrZMHqrmP/lt8kiktM/+9Ul+NXFbyO9mdpw7f4bntc1QItwkMFdnbQ0KrsRssLtkrz+ML8hfwUbGDKWnwaW2bzERS7oLSttv6GlQRnuPpHhf14VPF7GGefk6HctxETSrmg4qvpl3sOZ7RAWyYW6OTjld85TjHYXA/E3YTlkFyzIf7Me6wasLhMf0DXL8sdjsUXRkDZKBzdX9lzJJiKQt1Ccww1GKdAlSQ5d/qrdsDnTwU6TTwRT8kxXOjSDf9E2CIWiVOViXkc2SJX/EJHhjNannq+Mc0qAMP/vps3XSzNa+e4PESfra62pUjwbH/ih/6sFLhh5kKYfcrYZ8MoJqj0Ic5zfSXibdScC2T70Qm6KUYD9NFfKiaszn1MxidKuYiTR0xHNaAalccFFfdLwT7aabDy8+Ajum+DihbG/wytDnmj7w9/Jvv0QX2c087mgb1BcTak2AQNo7V1hD0k/vY4+vww8+0GLLAdsTHOIiKEFzwgMLDmBmMrmCeMFT2DOE0GArHHU5ADL3AnwT3qj4pbKTjA8YUMv1wYpwsFSfXJBgs/JHyEiGisSCnUrurtlkA3UQyWSeMJk+CeXsxbyGY5pAraH2gA6UPRCS5ZY/liOQDoRh3Ru+yR5nbbdjThIc3T0dPiRkVZMjc/Ihalo1zW3uTtwZ9yNToQz4+tG4bu8++Q2Y099WQQzEgmXqAHwUfCOf6L20Z+ZCLKoyepcAue7maDY+yopLWd6TcrjAxjoAWf4exgq+ld/4ftLI08h6crlitp2vQ0PjqCw4yTPdIUEEhyejxqIvEg43KMQohfuXpJzUYMADRgZkbZ5bk4O5/1qj7S3B7WHNZWvCMURn5c0bYj5gllEPLcb+mftnhX3D+P2I/MhDLCWCIo4LrtI0QfQYvM+Ggko7aBTEN7iSFDA4o/eswX67DhBTvipRNHGixKsKrxVIw7/jMIXcxF/1FRCPTgTn3fqyNRjnPezTnW9mLiHRQewJkEwixMl40VHxgYz0z+09gIQSAQR5Gnz3D0NEM95afG3wOJpoiOerVhVBVe0MZ5DlGDOiA4EsGePjI09ccfwCHainP+ygivBfM4/LamstOtg76tpMIPeHQgHpAigo7tz7/tE0NeLVQ9wDY4EtbNtJm1KsVBQQtazeCdxudTl5lPOEqw0Rpr5/lntOukVrpdYCh8MB8XwbbdjAMTfpVuRnyhI7sFu3MWDK2NxSML4V6DqWFvKnP0wlHv8HQTc0c1cnFwnYT0mlh3lEzQ51TIsvMQlWRXPZRJEJVIiYTalG46udotPiQnMGgPVLIhl57WX+aLm8dNtRvTfoCE4jVi5OHdHqDiIOIqBi9Kv0zo0X+lclED5cnEGZTwCemgDwc+XCm4xREyy0LnPAymcsRGqFG/TbZ5C1G7CRjpvvXv136ZN9HG155nUPS/g5e6PJVRblfJ5wLK5LEKAh/7G+Jmkaym+sMo/EjeserqnFt3ieApv2+35LNhV4+2/JiWqWvQER2Q0dPVukNa12KGppS7fvxaU0CnRHm2taYKEMeItKK/hoxWUFgbapVarxWqQl2/cdh3pQaWJtSuSVYR42zMHUOZiRuFy3XNjNSbrahL/MygXmpLXXEJfewVl1VmTfQFQ9lRi5kNwyK5WyoieWAQh3+2VDjYuQRLhwajo6hMPdx+zAqElYGSOrAWu9eA1tPo3CQxoRK39GfUKoaw4j+uqoL17X2N/Q5DtTfzeaYQ0Ut3VSAk24bPgrQUI51wEbsL4j4V0pmYXCo9PJJ2iCNs/IQVlaFivLVcDQlDbby6JCiHuKWYyGv1oFIb0e45BriZLQdVLJ6g+QerkKAoapNEWqqwAA1NVBMD8Bjw8lBtTKy8Np2El2Wu3bp+pE9Ag5r0wHIaqYKid7mmhItVsWG1bXl4G2Atii0V2oTVuTmkwbcS0bvY2sUElIaGto95PUJiJrLvL+hqiojM4Y47PVRCwzBNQgINIBHQ5eCcr7fLUcHLOAoKlySM/i7oIrjZtA+qfPIZav4KiLC/5mUqqHXtbROeIFMbUO0GaA/6DbQ5CO47G29k0/mCLZVXrGGr7RbQFGfktgx1fYGTAyS+YflyWL24wSUt8odRVTtKFr6uTsF1R8TQahZkN6w5p4yOYadUFYlueXpW6FH7DD79alLCJfaS3r37LvXgmI4+tyP3EW6J/wQ4C2DbvKM5p/OW+WdJ8rZD5WzL9rE5Mu7e8pCj1V1LdbXl2JUK9EnAEW0T+eLBOrSawntEycGIsq9mbQ4MNslz1l1btNHAk+Tz8+DWMiJpdjIttG/9P67lDGfsBTbr/N8x9DkratIuOFnP3bIiHwMNymQZcPPwf2I1So7g5pDepwals256W+gLBlQ5B9EN9X0nxHkyqBC+zqypwp1ZfLwWBWGh7JMPSdWU/T0cJUH1IATHSK/PO7LrlP5YHIhEh3KAmW76mtYe0I4Dfk8Ki4YnO+xWMhePyiOH+SIM8Fu3Je89ovevYfFarJXu2TYxzE+OHMRVqcdzIDiBj+cBTUObqQYeG1fxt4/vxZwMnq8lb2UShyfMDb0isSOcADH+QuSPSQADTbV7fuEPJ67x1NJBmWXsi8VRil8CSaEiv/jPJ5qoULeAE2llzV/M+q3F5tLuicb42Ewxpt8/tk4705KOY1BSdiARLjYxxUjLNmFtYN1OHiwDsv71zvct5mv30KACKZDQ7TwMyZL4T7mFlt9F+jfZKMcGk/votGn8gkyD+DyJq0vlqMYJetolGMn+hFMQ45Zxw5GdQ2hh0XIGsXk5iyFK3k4uIaHdUntVCXxC/7rcPbjndyXkkGIezoLuM7WCoke1AZXqRSV2i8CX+swsUG6fR0qw745WifS7T4njgfY/I8CGaLx+0KkcTbr2gEviojdKk9S6rXQBG+PFymdYY4rA6aO95pez5xYzCNpemdWCeUhuJyFjgXmidisV/wTX2d/l+GG+q93Lj36I70v70B9PWFUycEK1oDCXhZajK2aKY0Idlm9fgRF/XfAInkHjDkJ9S924AuwcvoRa3zBwrAyWeDZW/G9a3tA6tvPp2r17YVBTZ1yvGIaP5PzaRvUPYhLKjz7i8BjWOPx3pcwcFBGcwWKJT3EnDA9vGQWMwZZUlxd3/aE0s2a94NfD1YLALw6QEMAIox8LSykmMsxsG2xvrj4rJqzSLgXYTpe6ZfHZFRkUHKIGtP64oKCq1UExgkkaS0jQC15TC2HN3QfZI3Vwh7hSu1UcPZkT+XvF3TZUvxAZ9Ch+Ohzapg0xSnc+RNFKUsUS9FCuG1ezvDSBc6mw0gR6Q9Y9UU+ymp0ywmqGaGaQlB0FZjoiIA0025ZYsS8D2PLoWWKgY9UjSUYQVm8V6T9scBdlb17cubu9/1jdsUcj0Ln//sdJ8vhiH40ODajuobU+oWzdYNckbRV4MRrChLrrC75zA4uQEmDLliLba6g70jDTffghY9QP+moeQOMYumLj0lfpEg7u3bdVNd+Wb1dppNzzvMNznPmp53nmvWFeF5Kni7SEZ0ixHgIvO/KrWCnBSX9EjzBR5tkWppsbqE/sKZdzsefKsv6TfUc/4k7tax/+o7Trqy9UDnU6s3lw1xWg4bRnO2VyyofwVpLtLzcb4eVrCHtb1fQ0mj/EP1RHO6pMbVroFFfXTfUcUOw36a9pTYhLOcJRR+npD7NLEPLfu3n57gx8nZPiQSCtJQgw4RrATQszAYR0IoZrZW1G7Q+rMSiVkhWTcNYdGBULMawirELRcVK0Rjw1GRHW/Se0zHfUESOaP4HIWlETDeZ52Kd5+JyUHOkOJxjVD+AeMTaIQRH3gv0BqgTgjrhauqEr0sdeZxv2mV2G02UQ2B9EX6wb1Yj4fj1jIDGkdFYD5OHDPQJeSgSTpJFWPZ0jaGokui7sPJiHq3czqsO0FmxAJerbxU6wzvhPjjb3uOQnTywoIJn44jcjMgJ+KYPcAwXp5xtgyjH2Ybhu5WqYkCu9l7rOLzjfe2fDWnKs8H5UNdgbxcYMOxNMgOnLU9vjsk2KGWff1ZN3phzyHVM9/ievZ03j31RCMNRhmfF3HeiEBwk9kN0xEt3ZAEBDh8Gn7bfZoSr8HIWsWNqux8zuPsxpdhAqKWoSIqeJHys449paD9CUBPpqzmH2/WSlCJRruWvgMx8H5+pEh37Q3EQ89Ofvt6lgRuGsowKd4S8ecPRUvaVKOk2dWYpQOQ0HDzTK3IfosP3cj6CArm60OGUTTE/vCpX/r/27W5pYf9F50+EfYEVWnnmXfAK9r8Z+CQM8ekHJGUEevEOOYT+DLeiUqmPwXJXFbmSDeFtVqTw3VuLGX4G/osmt8VHPwJZPphbmdLY3zP5cH/YPIp4DP5Hd9lMrEJxXtwnsraPKyH7woOCAT4qQ1zyCw9msQX+mYdPWB6rVctRLPLt4ndrm4cpxvOyAXQpX0/Ga0iQepXzd1nMzT1Its8de/AQAMTGhhJHDiL+UlVi8RD89R7W+nHlteTYmaa5SOzg4pHUl+Tsn6T0VI7NDJliZDfkxCIcqgzOZwOdQp1pdfarg06hPQId5m4OoVtokxvXhoU+LSNNv0tkOPizEa6ulZJk0nOUbbmyeRN+Vm/wDExIaBdt+xxEfQfX/lZt7ce+G2NPm7wC3CmAZxhQCY5/S3Y7C3wRiM6NcjsLfJHs1tMUz115Fuuv9kr18RBIRYwCM6LMLmE1u4Qyu8Bpyy1yqLML+xoyu/hudgnL2SVVtVHkg9nUsyFiOzi9icwZfxCKl+eABTl/xR6CB517xLmLNhH3uHGeZ4y9zw/AgvfA1M0r/T8/AFve3808szBC6kXjXlQNwEflH+KUxYGb2U/bpuck4+wWYxZl+XQRyzVZQjK120xgIhJ09gfy4IqlaxaHMfuk1akxMzobJUzIBgxl1rLNu596RK4NseUEycQ3ByKKby/IKr53qbKPR11VhqR842DP2FjfFYanuXLpNeSpFjMkFdNr8yaEDUHkkEmKiR0ebc68iauYYivkcAcupiGrrCo0gGW/WVDYvLyoSPiiQm5k46yptcoKPQ1P13DcKTiu7pTZzprt766XdZlUF4zKMSRq/jiEJ8n5WZSPGg2kOT+V0nOByXzm9uAlBK6qdg7Fp2jnp/h54CrmeipYfCIvUrN8MmdhxzOmdlKrwLYSIF48iacyzhllDtX1ya5C1K+ZPAphiIsoqJ4h+qacw2L2WAw4z+Vvo7eJUeRNCFK+iTbpU4hqeesqukqMIuszZnmHOvqqTvlyyJSYR96M4JF8M212z/cYbLOupqvdm4sGa0JOOQdzuhLB/fmVdKV7O9FgR30tXasv7SC4N7+GrtFH/BG8Ld9CW8T68jSCs/k0TYuR5QzB6TyjTKwvb0RwMt8oBprBHUxFK2MfLiGIUMUpnG6mYMGfs7oKAVjUv5KL2YjARrEhnVGHA5WAkc1gymuK4YkA92JeXtv3vtEZCvMuGRRLUz9KU6/H5vkAyLbx9ZlA2ZSMOe/PDN1A152k69zJfz2t0MzJu+23frBtsJWs9ZblWpfg7oCv/87g+YAXT670VnJu2P5nK/k1CnziF+ceCbk6tZRrq+roA+uOgXzCqB8M5O9Qv8iLfo/6RWD0B4z2tazFcbxj+B4DCwfiPWGwaQpxbg2Lj/JGdhqszTd7GmxqTSv6165ph5/ezAj65ppFdR63Bf/txHkhXKwoF2IUbFwGOrWo23JaznJ94OdqffVnqv/qDxaDIZmjsmE4D2cjcL4pS915akQZbr7aQucxdhWPshW8nwf7xxEYMdyNrhw0wzhHOUMRwWi4monG2ziDMHdTl//fzVYcuzRH3fd3sq4aM7+Gi7hGiog4iNw3XZ77Ncg9lvT8mtUZ7+T/yHgnZ7yTM96pZtGvxWuBZcYeMs4uz/hazRjp+bWrMy6okIwLzrjgjAu14N7hjDtlxpPIePryjDuaMdLzzuqMdxH/scnKXTQHN9tFUyDg1exciYdiTq7Oby/xHwPuZYhrFHAT3hC6DHAP8R8D7oENeAXMGDC7DHA38R8D7maIjgJOM+D0ZYD7iP8YcB/sQKjqKG0GtleeXF4Nex/xH8PeJ+qbDMa4broc7F7iPwa7F2AegzGm2eVg9xD/Mdg9AJtkMMZz+nKw+4n/GOz+UoWzJfPm7vM8Kxbns5z2nOcRsPM8j4Z7z/NEvfc8T8/d8zwc7jufdWjfeV5Ddp3n+fT+8xnRPedr8yfPth2i9Ap9TypnKm2mqxA84p6XuobehuBxI49t1WeqXUMSd6Q+R2kcbsfeZoMl3VKRXK57sJ/PM6CHd8kusYunH/7MFCbSKQ2aNG6T1ZZNFrYGUJkBXuxntsyT7IOoYO7rbDcPY0OlIIXPoUXVL45U3z6GA9VamfGOYEcuvoPYlIe1eS8zhXCH6gbwa1eEGMJTy9nGgSgvv2o5I/hSpn/1hiAe/YjwCuiEGObI1gGJbWqfajYbhrM1G4EznaUUw6j+enbUqP4G0TVsHcgmady9WHEFLrbVWAnxOc86O7VS0rR7uLT26CGeQAwwj/n6soMPgBlVNb7BvQSNI8h8XjM0r7bt5TFVzG4BkVouy1b0/QXMdTfq2Z9ok0bKPDWLXSYir9RImWPknV5EdjRS5oebRe2QsA/IVlbcM2WZe7eTIzdJ5A0Y8Lr9x5MmV0rkTPmulE8djuxI5HWYc9yjd9xjb1yRrpu9uNI7uZyXz+BxwqwmbNIE9zDeFk64SROu1IQtqvk2zQk3a0JHE6ZRRioSGRXlPSaskHxGSX6DNvzba5S/USk/q5S/SSl/87+K8tvWovwta1H+1rUov3015W9ei/I3rUX52bUof2NF+bczubYPkOvtmnADJ2wbaJIbtElmOOGWgSaZca8LccKtA00i7w2lZGndAOVvVMrre5/lY5431yi/TSl/i1L+VqX89n8V5W9bi/K3r0X5O9ai/J2rKb99Lcrfuhblb1mL8tsqyt/M5LpzgPI3a8JNnHDbAOVvUsrPcsLtA5SfVcrfyAl3DFD+xpLyEwOU36aUv0Upf6tSfnuN8rcp5W9Xyt+hlL9TKW+V8lYpb1dR3q6m/F1rUf6r1qL8O9ai/I7VlL9zLcrfsRblb1+L8rdVlN/O5NpRp3yZcCsn3DVA+UwpfwsnfFWd8lqooW2c8I465bVgcCWvoJhGVbSDW0jzuU6/clPVlVpqLDA+zWrlZrQ612sFNinMegDcpAA3KMBWBcgUYANKKXuWFvb26vUaS6PYdIy6dz9aCLSc7ji1cfPRFnmPNnSYLsj1d1tOXnqS5zOz3Bu5Kw5RUJ0528P9EdTMLCV6xdPMPBrT57jHnJbduY8z7b2OvcWYJajcsojnhY/gHiKDJuZx9vrwoihf7+wNX9lDRN9SYH/ZBFDbCUu1482eehIRj/SdgTC5PWo7EQsJLNi8gXsotuvVEDm1YkikPdVsG0zTv1zKWjllCwgbyE1JU95852sSHzKPXHMIdcvlQ88pI8YcbpxlCSpRaEbl9co/89S4fUBxVfkAlf8AVx7EA0McXLJ183n99uihDozE1m/Kcz902lz1u/T6/Xl6h7Utz0khTNv3qqmiWTXC1hBmCjuBvgPj6zswRq0PNOQ+lZ2t8+l1GYexnYk5DHNKBee5QDGwftaorSkSwnNciNxiZJqy4yO3GJm6RmkCiKVbE2kSlJBOZ4kVMZJEJV7/bKs2dVzxz5tFG2gkqimnhEtAyvLW8ENBH40WR7QUjZai0VI0WiUavzYupmshO8mY4KZLEKEk3YKQaN9Xlt5K68UcJ0IwMKOlwmafndEnWiI1KuDB+K7yuiiGm5tvhrjkW+F1oK1UGbO0X+YPXtn5dUFJaGpqcdRQAz4QVbMs0OArXkyj6EmKlEHkc7pTL1RGEFNb6QwGsfIp0/dNMchxX2EsUOGafnHrfP+C2dmRw+dkmYTlUG6VTRAy9a31wEufgcSN+l9Qfxv+P9sK/y5N6NWAPql+vR09MyORKByR6+G/uJWrAQWQIiXTGQ09uwI5J03JV1vir71XIDbz1TJ/Wlrmz1WnIfcoVCv6zFHzKmv83ipr/F5pjd9TCXGItUPuo5RnrJ2xQGgVUQIRUR85F9ndMrRFa4iFpzIPI9apCXnwvbPjbPvqtTMqRBBOk9bc6kTgbrO/K3XWfJyVeXemymNk4CTU8WVUXhMl6sUtUVsq13Bl4HySV6K/DYoqSw8GP/ECy9xI/dUinlYYOBEgvFnQNqbowIKaUgkQuRmRCfvAsQwwZpRjGSMKHEul2SpCNT01pvlpkEwqJNOWMh20N5zZIr3hP8Dqj+gCbMkbTo0ghjBQjMa3B3S0QmITYm19IdUwb+6SgR1oi8AkFbVUbNSfk08CEQgtQc5sqUuWBpo85GO2RJmwGM5mKcK6chU1tWlUnYvzEkE5TgwiB6Zya9SSaCtipVCLg8L8dE0yFxbOOcqjsoJ49i0TM7IcTewaZZ2oBnuS4l05DU1oSIXTHL0isRYhUwf0+Ipnzody4OYJGP7ie86HYrAC695V88XBQ5nEZT4IgwVLxwDbXJdcMyMicCEiywZUAkpE7t8P24oMwY6yuBHL3a8sua+tH4h8IIW44oB7r+QZchZgrobkI3LBYWY4BqkcFOGREetgYQqA2+OpPNjh5dG90oTCPRLlToOGW5jziiUubCAfxYf8MkPVsBjlgEzy7QUgwc31BawsqAk3oPLrUM8nWCdMVjC45OMugcsqdaINl31HX6el0i/dJTKOASrMfUHYgag9nAVMW/CvykN9jLVRn3+H56svuMPDfBFqCSAFhffrc8jIpO2Lo6UsHsp5yyb5MxRsZkXcFbQcFf1TH0Ri1YfnHdTX5plDfSkEW8U34Ux+i9rGpPo2OuvgMneR+jaL/XD4ptWyuJH5bKv6ZtX8OO5NxDo5fLcJHx++u2C/HFaqUD92wEVA/Syq8MAg9qvpAApbIXU49/otwhO7wHn293ynHKy6dwDV3syAC4X7Eu2mib46yCfQZPb5fcC4DxgAo358U+OxeeLOkAfIvqQ9cUaLEmfkC0QH+oUAJeqABZloMvvafcAr+oCT6kyok6oDvYy0/9lE3zfZ9210PsH4UDF5OA8gLUraZQJZClToYlKdVJ1EHRRO+sIm4bur7nWUnaxMbhDkadQokbdiPxoGAe/ameyLGFKv5CE0xdnYxyFelf4ja4TvgFmDhtiZpkZxUYQpvEqYZwSxH0kYv4rXGvYfyZLHzRqc2+7VXzGQ995KdSJNv8OM2DJ0UELF8e8U40Z4I0t8uelBjHWZK/ZRiVjBSwHO5/V6Yv8x90jiz2l8cUbcHgNw5EsusldG+q/k0Sm+FCwuSYUvfadKSRlwwLAm/x1HQFcx6s48h9NFzLONv8hBVC/BW2ZVbU/sOHo+N1J6X8RpaYXpJoTP4gry0o7F87nPkAzu9/KgUhMKFykuoRI0ayznFAeQejAqWRE6qEmu6mtNwXKvFkseJLn6+3cA1ZSqOhEFtsrZolH6FbB2SdRK0SWCfpfw+XdPuKivu5h6ZvrOidffYHMeLLKrFihhHVBNJXMRGK3/Ei8gGJTX7s8fX3q6os0z5zkja0M+I9gGf8RSQin7MVwPHhKZYMQXJ86H1v7iO4axpob2c43f8/4fTWSX2zYMA2BuR9Hr7CDJhmHIAXqDPq2FQFt0IkR/I+k0XtG7V7JTCCI//ooQv9UD8L3e1w/Is/Z56iPFzAuMnEUsJeVcFhjQ9YVp8ndA1WTfbsAUZki5V7or3DB4h+pzslKCV6BYdOk37syYucwC5qMzjMnluDvjLAKacx8xLX0gVWKBNEcrSkVgK7HDoiTr8xdCVxNswIUYgk+E/BjmH7Sah5GbptRmgcI0emnUGiujT6D5SkmsECXgKClzXPvPyU+Nv0YEKmLRYQTFQv00h/B44Qr5upYIqfp0hiHk8WrF/6fq1vGy4ZsSBEJONcUyKq01SrFQtWauGYUgYaTe5bRFeQ4bTL6CT16tqIOpklzIgfM34nMFoSooDlWic5Bs5abaL0GIm36B1844VLR5moRUzOkvmM7IBQs1fv4DT79/QQzFTuMRBlI8wvPPIzzVu3kPq/cAL/N+v8k9dKb9y27yLLr7soTGnNwO9vdDE/sdlB46KD9qwi2POMwBeTEnA+b0bpwuhZrxbqyNpLiOaVuobQG1xqIfOZ+LmtqAuK2xOg/mk61rAJIjioJ/bcW27WQ5iG3btm3btm3btguxXYh1PR/nrunqN6+/UbrbXbSHA20nJN35nniOSEybhGZlq4jnlMS0VWjRQg0XJaYdj9SluCsx7RsSl55wfPb/+qcWeCVJI/zBZUcGhcS/KVuaJCuaY93M0JHpH/f3S53xIOFortMRIzQdOBKxl8cPo/PaT4I4yp7GLcvFvSLwRFwiVv4GYih9z6jXkWI8b0MMxbtybbzRkTJ6tDITq7yH3mLlU2xX6Az5so660ybALSTHdW/It5i7TXO9CdyKzL2WeN06zP0Et6TIRqs8m2guhzw9du1Vc9J0VY/wnicaHXt1ZWEziG9uaQ1bw+Bk28o/HTRGWnHq/b/KFfb4301Z4W8YyV0up575RSneR2/h5TQ1LuHzspKP+1rtZNs+J/Az8vYDUwo9mzawbCR++yvj9L8nun8xncra4H9MMjpqXr2i4YN0EjUMMI2gHrEJagaPoKQFagUjiG1QO3geZRxQJ5geeRfUTak8mWx0JL2M3DfwA/gMXApqXyLh+KIrVLhI0WLFS5Qs5W/ZqnWbtu0IcAAT9oPlwRGE4ckJQuMvT1j/P75A0UwAXYfBTYhLg6NAD7gJud1gT3A6mBc5O3Qs2ATxAmgu8N+ovG3LJ2/PN61UaUK0e9PveAC3ZtF359Gjf/8Dj6VQnbrAWWlm3pTX69ZdK6W8saa9zzeSb8YFVdy3bFEt3AVUFc+/APC9iEkKdjepgAXqwBdMsAglFFBMVAw6Fa5030uohIjdCgYSDi6IhICkiYiISrNLN+4bfv93+nOm82zOO28uky6BlG7xLxNsHkOxwdaKR899wHf97vjaL8ZA6fwLExXzVmuHs3TgLP0N8WjNqqEHmr0sWFZ/vSprZYcP8V204lpZKD8eIO1+QIj9vM42Tv3Ngmyv9RqjilDk6De1MvkbC4PhA4v5JSG4pveHgk0ZC4cK6g/t7rNCBfFOM7bksxBbucr8zy0h8unKK9R6w8IZDx/Lu3FXkFTQwGmzFBaG2ZHIWSnhqG+bvVLkY1LeVRVbzTda6GZ55crWWyyInRUGrR5zCs+u/Jd0PJ4FyUwVRSOTS9jQXKaMF8WCcfPuUJZvgIvVTmdlBrMwrftT+uL3Ebh2+YOncd4sJBlbNP2u5CPD8DsFMe4s6EbdaZ46m489DC+gNHsWNFfWGLfPF+DmsFCNgVMs0HtkITQoBDkVnWsxP8LCspbJzle/XcYfLUR9a81ZsFJZr9XXGocepp9QC9jLQoKGf5F3gwDP/Ta8yGAXC2E5dzfrnAtGn0MPB27YysIF0T/JY9356HL1hQg9YCH6/v3fI+GXkcZhp7PuGiRc17FzxoEABHef65eosdDZMD9GaRsf/Thfd2yLEgsHJtiBR9plfPFIz6+fS1hQezTxzK8+b/SrZn5PwjzS//S5WfELNbHwW1WZ1wwWXk4St/dWD0FiY/7c9ZNhQVBUEhQ55SwyUdF6kCTOwqtHybucdvmgqalqk/6NY2Gn4+M63kZ/pPZ157Atj4Xt/ZWW634IEDft6PMJwwyImodv4N/yxx2JkQdzexk4YbCjuG17JC56sF79XgcD4csNZ/ePj8XHv44987SVgYq10VqN5Xa4L/Hv6u8NDEydXfJi5sxY/Pe+bM7y3wyc2al4TzfRDy1aLbPzbg0DwSfl3a1kovAc/mPRLVUMmAdN1xXcM8OKK/oWTvrMwOw4Pet45fP4yn2Dbz3lDEx+/Naq7cgmtDzokNWEEgbYo+M2TDx+GZlSc9t0ChlwG3Oj6lfxWVSGslNu5jGgKiMF4VwUqqn80q6Yw0BykvvrEqEzklNc+6mKZsCldm9L5twoJPFjJPY5Ju25ZUetjhbge8oJzs/TGdC7FVVdXBOANx4vvVn1ioGDGlKZeTWu2Fs/wUTpJQO9Fh6tW2X8sVSkZeHtZyT9l5EZY9dEoSq5lLXbkhgYGx+skhrjgUbyr3yUecLAxL1z6n4dESKFvbo/xj9ioDlvpoFf/mqUunVf8LIHDKzJOqpUvzIa6S58MvXcPQYSnWMPbf8TiidWO6f/usPA/V3shtxVodjPeH2y520GnjYpBbnu8cULcopXb73FgJmZieuPkii8dJGxt8ZNBo7O9OQ/lDZFDg92fjS+wYD8ogM0+yIK/+9bNga801cHPJE5hekqMScZYubBmTTW+ghWmXUMPU9kwDCwdq9mNR/7RhsOXCAu1drveXS+K3Y82NroRJx8ISRrO+OPHS/e0Y0jDq43nrdypj9+b73RpIW48uPEA0VXhQgsa/RPkvzn3tmVXr3SAwfwWhymkPrYZFnvHWmNRiuzVXltxManPz/61XIMHd5duraL1H9j6QuV3BuBWGaW1l450t7V6hs6Xp2MwrIlO2ODSH/M42au9z3Ax0/yF2+dRfrrrKn9V4OP0bgtcnP8t/sMUMGS5tZPhCj2ePC3/IcMvGxuz1ZJDUPfrytu/PuYAa4h96rVq2M4dHPKtJVkvDYf7Nrn0+uB1rpMjX1KxtNHc969+ROjcB4XIWZOxlth3umQtAeW+G/uh2T1VAb2pQvPDyw+jaWMCoo2ZzDwcKB70aZNkdhgd02idyYDO8KPfzld6IczxhfadmQxIFcSoTScZIeE7be8I94x8Nph0q81FWfQ4sW/Zx4pYODIosOLRHMD8LG/lh7Hixn4pFb3239OCFq1fHtrfBlZT69xZfnrCGy5VOv5mE9kvakxV9WKhcjsharstW8MvNjvcNb3pC+iR9yMbWpIexPCr3z46Y3duyppG7L+AlYVRbrMCkVPKvfHJjYyMPitfLvAQ4iPvwpTGM8wkPG02uRbjjEemqqfdrOLAe3eu5qSt4V4/b6/YfYDpP+jnmh0fz6Btx0Y6nTmyHwNNrOpYyLw9nE3VJPHsvDhx8FJXzhHVJG9QzhPnIXHMZGDQ5kReOK8L+ZvZVh4IZ6k+vSsA7pq5PcjfiYL0SOJFit/hyP3Mu7gowUk/r6J5YJaX7Sj3HRFhxwL1rN2ayR9OIJSGsZFn1Fh4cTMyNPKNtbopJCtXqDOQkVKsc+MYD4ezLE0FgMWzg1yYPlEgM8Hjd++fBsLeg+cNJ5KCHFnkMSEAH0W7o3XvOt3yxEF3B6qnmHGghT51OpahDeO8Xk/7bcVKT8y+5PB/nDkt/L7mPqTLOyw4T3et94XWb3kdS10YGG+1svxCz9544PxHquunGfhvcS2DemKQVjhRs+Urf4sVAautxJ95Yh6IaRhhZAFO/sEw9ZcH+SzM3/IMI6F9ohKgUyfAFcJb99Mus3CBcfFdTFPw3CHdfhy3SQWJix4qINzwpHc/kPM7AwWVrY8yIlW8kVXMmzUlXJZYPzK1R4cDUbaW86aO5ex0PZ7w58M9XA85c3VJyPfWUj4ELFrQ5AL+iq8djG7gYWgYiud7LF7UIedQOltFwuUxv+uEFSt86NMu1Zo8v53XUObqxr+dyUv3NLCcVwpPZnXseQFudJPLBj318k4l6b+P57L/1/xF41w/8UT/3HpvzuCe1usR69MaNWazbdG7xiOaW68zXE0XfhZUd7XDgN3InlTS2w67VeW1Od9MRU+bCl3kjVKoRNranPaV/cBJax38yr+Qs9vUj7lKktMSbxlzn2hr6cMTrDq7AWq1lD2t+wX+kKo7Py75cSu8hrmaZ/p8pe5YnrPRs0XGlt+pjPEVVZtiyCmZjiXiXymF29cNCPRjlgo9C+8/4n+Nu9OrL4RscEYk036n+h3SwQPTVYRa9vkqPd+pKdUJ9i8mDIafn/kXsJHeqdFntHR3h6g7geti9zykdZXjkix/kqclryuu62SrhGaF+EMYlvB5pLLlbTrrG+dhxKIr2dOn6ddSQeYbJUx4RPzt7J1TRV0pU1DyZUjxLWqGrOjK+gor3t1S7cRB1aF5mpV0D5bxm3kFImFcgq/msrpn5nPvy+SIu7XVTpzqZz+UrN6m6Crmzg9zlqnnNaWrynd9JU4ho0uayujC265ZmllEkt/n3EnrowOXlqb43WTOO2IUf22Mnq178clYwOJ2/23LGoppcWWz5xdcoY4ebrT9m2l9N4Z6yq/7SFWldbcfLuE3u/7crPc+tHwps0SIiX0UP9UnZQFxO0uCjetPtDPurWqvMcTCy+J8rKKacE/U0sB00XKDzJRWFBMN+0Uu/7t06gvhk2/WEQrZUtnWWUSl1UWv68rpNOqnJSW3CEWyqzQ3lJIi5QlflgURtw+94TL/ff0HHffXHMnYlXdk2fE39N1a5/olVgSZ225u8CugNb+uCvGbeto+JSXgs/59JIirsRChdj2MEpD+bSexA0nlxnEVurxcbfyaOE6LfUCHvH11L1qYnm0Tv+l17tbOkn6Jc4XHHLp8gczRSZ9GvVbgUf1O1pxJPX+wBtiqsJQees7+tFscfc5D0btg4OTc2jVlClW9lGj1rOJnZ1D99wwNR28QKx9W7g34C1Nb5gb/+IE8XW3/vSubDqzR+CTsGfUyksLrLLpDRPeP0zVIl7QZ+pVkkW/0n6gxFMcDf+nV42y6JU6xZfdphLzd+BMU5qOH64gH+wTa2tfnqD+hhbT3aXX3dpBPKAVMz2TPnlMYNTzlfj6193WA6/p856mkxfnElupLHCrzqCblhU5nn9GzJdvyMlKp1/NUhbnXSPOsn+x9W4anWn7yiM5mJh6/IIXlkq/wuzSYJdRa2zpcHxFV6ntXBN2lJgfcEbyQAr946CcMN2QuPZGjYXuS3pnxcrbkkB8/dSub6te0FUD0vYhysRWuf1uC57Taimt8qqziBccjtkq+YxOWu1bNTSemKo4dXowiX5hs1uK6Wkn7XHZHlb1hC5JVLQc94eY8vvTih/RC+8oH9lcQZwlox104wE9K6bu/L2sUYusMgu8R5evzfNRSSLmf7Y+YHeHXid7PeZ7wqiP6QVb3KJ/NhglPQol1p569LfeDXpIfrdKosdoeIt3lv01eqZgTWjKqVEbGXUYx9HKA613mH2jvlh6WPMyLVQu/6CnR0w9DB2Sj6QfPGnPy9MY9cACD7VQ+sFKN9lj8v+FW66Z6UvrOjTLLZkx6ta3Y2Rc6UvPpowTnTDqJW4TRa3oWYPL+ubXssRC3y72HDg2H3o758aoNdfoVAfAitiLydJHiPlv390qiYIPTxjUu5SYCpqSnRgPDbIRYwqaGOLJJV+Tb8CjZ0Wu/KfEWbwy8+A7EC+ecHOWIzH/q7aPxQNIiZ3kE7F+1KbsKbknYBJnNbGWR5wV8zfGKRliXrv85RW2kfGR+N2z5zmMiTgv1hlJTGmE/FjxEkosho4/tiDOMg3YN+4VJNQceKgsR0ydWuNcRfZ1ZRuts52tZLzn7N70KB1E3O7dPPNm1BKv811fw5kJ6meWhRAvaFgpuykTRM0sM6PNRsNr7NQm0RCa+HpVyjJi7QilqdZZAA2tjE9PC1DJkd5+27Ih+/J3p5F3xKqFH84uewvy2/3F510iNsi9+2VMDihrsbl1x4ilV6GcnzkQEvjeWledmO9uszbjHWxXnbtwx0Ti9nL5dVG54Ml2+jV+byaeseTDqTy4qWmlNjeJWHi8tV87H+6ZVUK992j4rJ6sqQUQ4jCR1TYl5vfuVWgqALkdj4SKysTa/SJrX7+H8s4o2es8Ykp5TltIIcxG35ckfmkCqoxnYWheBMJn+WOXPiXOwsXWCsWgUnKlc4UfsZXupzW9xeC04zaTYTEavnV1ZvYH0NBtSMhbTVxbmsYLLYF6I2sVfQli4fSsicalkPCFCzeqbwQqbb7MackyOE8VJ5bQxGVRkml2ZSCZ86YqK5bY1v+azccyGJq++KGc42j4jlUBa8thQtyLx5Q+se5ia4mYcjDWOtaop0jML67l+svBSqT7Em8c8YkjXw7uqwCFW7VHltY1AHV/ykTV9Ap4klLt8uINsdUmafsZlfB26RXrh/HEM1rPLHOpBNNx0zvHuxGrJg3pf6oEcdnP3wtNiGtVfjMrP4LNK30eJV0PyHxjxGkRT3Tp5a4xlGo96FhSus10GHL9GC1BGdRD6p3P/ve8wtGTc7vHU7b1sHPpXpvm4UPoqdTPf5ygHkYk9+2U8zyPce6R8VRyPfCqqnVPZAfj3myLeVRZPUyO0kuYAz5Iq3dsC8fWw57ldbNE+Z6Yf8VfkpJuACO3iXbHOQ8k02Q9zKk0wJKAzGV1VCg6NfniT06/ASp4HWcjRM5i4VVrKcq2ARyv7v1gN2yN1xR4DnKCBvAR7bmW/eYiqn+74B+X1ADHjhYrTPe0xdR7aONKG2BOiMcEez4fO89a1sSxDfB0IOGMfFYYarx1VZSSboRVO/8aVngFIYFy1HRKtREudqm+avoXjK86rBpHGTQCXnPMhqaDUF7QxgWUbSM4eUzuOkaHYFG3nhZO0AimRZo3z1JB+KcoXkQlN8KkHbUaP6kLOHi2+F+utBHGJnJb7ahAvCk8YphjG0HD1r3M46IPyj84OI+SboIxL386R2gFoXSPrbKUahM4i8Ts2M33QufGM/WcfhOsOMx9a/cU4HIZVMOda4IMjWWXH3rbYongLd2coAnY+0cjZvMDsNaKmB9cUhOoR+0PrtUOwMeH9Ej7R+dvfPaEEkCGVzsWUO1NMMk8UO4hBONxyVsmU9LNYFJlFqvLOaLB3tfjKdVmmHFGKfjRm1DkNveKNGXQDKpurj8K/wUi3RU9cynbZvj+6Kums44AG63aN4cSNoOM81tfEToc79DSV6SSm+EgcEh05CQun/f0C1faDC9thTINWt7YVdSQ4dhmuFUjWas17hQylzj2nZNqgfRJ8zUKxu1HpoUP/3EqLTAXLXacx3PD1RmXvnH6LZCo6H9CmnPDV49dW0LZtoCWvn/ZFo5ch08LGOAELTCQ8/ayy7/zSL9ItIJLaoF3Sp2MHHcEb7HQqeBKW2Bh8wYmlTuNf0480s+xLWAhtuIKOUka73FO+cVJtcLMU6nRR7ND0G/TwQ5OpRXa8lTD2H9H8ZI/dDWn3wpO21rxCfDFfel727hzrdBau6f9lqcv+iSIJePfCh2RA2HjfBxQ3MKlC6nkVhCVnHE0fOQEvro1+gdX2gr2zflz3niGI+d3I80c2wr/AhOfrHsTjpT646ZR0m1gtz/9fsQFJzS3T0qCUm2Dqnzbk8LsIPROyq2Z028D8X9mueqSZvhvQPUKyrYNNktl7/rM98IPvasXUsI2sLAYiRacd8Q+IjZfuaQ28Dy0MHeuVyhat+20AlXWBnuecc+v8QJRj3DzX45tg6Bio7wK6iyK7n30gZNioOLk8gXaPl74R4HRd06FgaMTZhdmUx6Inbaxk9NnwPBRdPJ9zh5NPhDcyJ1jYN8b9plDrymW4K5NpoQM8ArEDoTxffHm6Xd+ckkMpCzY9Gkc5YpueMnMosoYiLQwseoXMcDvyJ041c7A5Po1lpu1/bBImHsPJ8XC2Ah2ndqQPs4P/juPUmXBeLJD5+OLwSh6tXcPp8/CpvwvH3UgGNnsfDDMnWPByTVmTrfIYazzbuAXJ2BhR4NLd/kFF+T5u5aMPwtqt87HzeSdw9f+uMyhylh49rhkB3PRDqnl1PZxLAv7A2x56mPP4rNWx7o5qXaomjRH74lnMDZz9+/iVNqh9vlwzkmvK3i6xPAIp98O5tFFq//RV5D3rg9jKNt2KDL5k+VDeaPGok4y/9phlpP6m5/cGXysSpxHJbdDy7L6p14QgTUqb/OosnboS9R1G7zARyMjVYMc2w5ZNp9tx4q64MsjGWKUdAccFjvj+5Efjiy7/w5yKh3Arh05OkgnoG9xn8j+2wFPDWRsXag4FGe8kOx/HcDU/K4bGAlDy/bKDXOCDnCw31CtSkWgfUhThkrugEDeGL6bVyxKvabQz5V2gHVo4qOVA8cw9TG4m2M7oMX8XgLtFYVu+4eIU9KdsMh8JMKGn4jGbPIj+38nrKITW95yUci3F3OcfifYr1jh2cBzRt8WKvRw5zrhkLiX8+thL4TWR02hhJ2gpCOCCkXssewR4ylUcieIzO9c5c2PxBuM/rVwpZ3QWa2v4ckF4stP0sSo9k7I1VE1MOT8cFKd+xAn1QUJ8gcC7aiL2OvgY7L+u2BqaipYchHYxPquOGXQBZneIYu8vS6hhX1DkynbLij+JPEug+KjdJV9pP+7wPDe8+UJEI03VvwQpZK74JeGs62Nlx8yff+8hyvtAjUZWnq9iDua8TKZrL8uSDZ6dvyMVwzqTlo5lZLuhiV+Mw+q91sjhZBtZP/vhk2G1fb1PB905OWlBk6/G/YHPU87yQWhWidRMv+7YW/n2/hnWZdwQ/Y5lhN0g73i+s6J2vFI9N6bv1xSN2y5IEGnctG4Rk56OlXWDZqnqu2OZsXiOq12Kaq9G+bs8RML8rqCyndUy1DSPbD29nG7Y6JWyF1u7DRKtQcmrlxcUkJfxjttv7dy+j3w5cbYsfYiQfjB3oMsd64HZI6+l6yn45GMdP10StgDQjbpYq5nIIrUej+GSu6BLHF60gSdRIxn6s2lynpAYdvSIcWLMTjIPa2BY3tA9GQbP9UzGv93SoAYj/d/XUPQakXLAAA=`;async function l(e){let t=atob(e),n=new Uint8Array(t.length);for(let e=0;e<n.length;e++)n[e]=t.charCodeAt(e);let{body:r}=new Response(n),i=r.pipeThrough(new DecompressionStream(`gzip`));return new Uint8Array(await new Response(i).arrayBuffer())}async function u(e){let t=await l(e),n=new Uint8Array((p+1)*t.length+1),[r,i]=[0,0];for(let e=0;e<t.length;e++){let a=i;for(let a=t[e++]-d;a>0;a--)n[i++]=n[r++];for(;e<t.length&&t[e]!==f;)n[i++]=t[e++];n[i++]=f,r=a}return new TextDecoder().decode(n.subarray(0,i))}let d=65,f=10,p=25;var m=/* @__PURE__ */ t({engineModule:()=>te,listText:()=>_,listWith:()=>ee});let h=/* #__PURE__ */ Object.assign({"../data/finland.txt":i,"../data/japan.txt":a,"../data/names.txt":o}),g=/* @__PURE__ */ new Map;function _(e){let t=g.get(e)??u(h[`../data/${e}.txt`]);return g.set(e,t),t}async function ee(e){let t=e.toSorted().join(`\n`);for(let n of Object.keys(h)){let r=n.slice(8,-4),i=(await _(r)).trimEnd().split(`\n`);if(i.length===e.length&&i.sort().join(`\n`)===t)return r}}async function te(e){let t=e===`f32`?await l(s):null;return t&&WebAssembly.validate(t)?{precision:e,module:t}:{precision:`f64`,module:await l(c)}}let ne=()=>!!globalThis.process?.versions?.node,v=e=>import(\n/* webpackIgnore: true */\n/* @vite-ignore */\n`node:${e}`);var y=class extends Error{losses;constructor(e,t){super(t),this.name=`MicroGPTError`,this.code=e}};let b={f32:Float32Array,f64:Float64Array},x=Object.keys(b),S={f32:()=>new URL(`./microgpt.wasm`,`https://nowhere.invalid/`),f64:()=>new URL(`./microgpt-f64.wasm`,`https://nowhere.invalid/`)};function re(e){return e===null||typeof e!=`object`&&typeof e!=`function`?String(e).slice(0,60):typeof e==`object`?`an object`:`a function`}let C=(e,t,n)=>`${e} must be ${t}, not ${re(n)}.`,w=2**20,ie={"no-text":`The text is empty: give at least one line with a name.`,"no-text/type":`text must be a string with one name per line.`,"too-many-letters":`The text has more than 65,534 distinct characters.`,"bad-setting":`learningRate must be a number above 0, and numSteps a whole number from 1 to 1e12.`,"bad-setting/value":C,"bad-setting/unknown":(e,t)=>`There is no setting \u201c${e}\u201d. The settings are ${t.join(`, `)}.`,"bad-setting/fixed":e=>`${e} cannot change after the model is created.`,"bad-heads":`nEmbd must be a multiple of nHead, so that all heads have the same size.`,"bad-option":C,"bad-option/unreadable":`The options cannot be read: one of them throws an error.`,"bad-option/module":e=>`The module computes in ${e}: leave precision out, or give the other module.`,"bad-module":`module must be one of microgpt\'s WebAssembly modules: its bytes, or what WebAssembly.compile() makes of them.`,"bad-temperature":`temperature must be a number of at least 0.`,"bad-rule":`topK must be a whole number above 0, topP a number above 0 and at most 1, minP a number from 0 to 1.`,"bad-uniform":`uniform must be in [0, 1), or left out.`,"bad-prefix":e=>`\u201c${e}\u201d is not in the vocabulary: the training list has no such letter.`,"bad-prefix/type":e=>C(`prefix`,`a string`,e),"bad-prefix/long":(e,t)=>`\u201c${e}\u201d is too long: a prefix has at most ${t} letters.`,"name-done":`This name is complete: call beginName() to begin another.`,"empty-split":`There are no documents to evaluate on: raise validationSplit or limit.`,diverged:`Training diverged: the loss or a gradient is NaN or infinite, or a parameter would exceed 10,000. This step was not done, and the parameters stay as they were; lower the learning rate.`,"bad-file":`This is not a valid model file: save() did not write it, or it was cut short or changed.`,"bad-file/type":`A model file must be given as its bytes: a Uint8Array or an ArrayBuffer.`,"bad-snapshot/type":`A snapshot must be an array of numbers, as snapshot() gives it.`,"bad-snapshot/finite":`The snapshot has NaN or infinite weights.`,"bad-snapshot":(e,t)=>`Size mismatch: the snapshot has ${e} values, the model ${t}.`,"out-of-memory":(e,t)=>`Out of memory: the model and its list need ${Math.ceil(e/w).toLocaleString(`en`)} MiB`+(e>t?` of ${t/w} MiB. Choose fewer layers, a smaller nEmbd, blockSize or batchSize, or a shorter list.`:`: close other tabs, or choose a smaller model.`),"out-of-memory/bytes":e=>`Out of memory: ${e} more bytes do not fit.`,"tape-full":`The computation graph does not fit the memory reserved for it: this is a bug in the engine.`,"no-memory":`Out of memory: close other tabs.`,"no-module":(e,t)=>`${e} could not be loaded: ${t}`,freed:`This model was freed: create another.`};function T(e,...t){let n=ie[e]??e,[r]=e.split(`/`);return new y(r,typeof n==`function`?n(...t):n)}function E(e,...t){throw T(e,...t)}function D(e){if(e===void 0)return Object.create(null);typeof e==`object`&&e||E(`bad-option`,`options`,`an object`,e);try{return Object.assign(Object.create(null),e)}catch{return E(`bad-option/unreadable`)}}function O(e,t){try{if(ArrayBuffer.isView(e)){let{buffer:t,byteOffset:n,byteLength:r}=e;return new Uint8Array(t,n,r)}if(/^\\[object (Shared)?ArrayBuffer\\]$/.test(Object.prototype.toString.call(e)))return new Uint8Array(e)}catch{}return E(t)}function k(e,t,n){try{if(Array.isArray(t)||ArrayBuffer.isView(t)&&!(t instanceof DataView)){let r=t;return n?.(r.length),new e(r)}}catch(e){if(e instanceof y)throw e}}function ae(e){try{return new Uint8Array(e)}catch{return E(`no-memory`)}}function A(e,t,n=2**53-1,r=0){return typeof e==`number`&&Number.isInteger(e)&&e>=r&&e<=n?e:E(`bad-option`,t,`a whole number from ${r} to ${n}`,e)}function j({temperature:e=.5,topK:t,topP:n,minP:r}){typeof e==`number`&&e>=0&&e<1/0||E(`bad-temperature`);let i=t===void 0?0:A(t,`topK`,2**53-1,1);return n!==void 0&&!(typeof n==`number`&&n>0&&n<=1)&&E(`bad-option`,`topP`,`a number above 0 and at most 1`,n),r!==void 0&&!(typeof r==`number`&&r>=0&&r<=1)&&E(`bad-option`,`minP`,`a number from 0 to 1`,r),[e,i,n??1,r??0]}function oe(e,t,n){t!==void 0&&E(`bad-option`,`seed`,`left out where seeds are given`,t);let r=e instanceof Float64Array?e:k(Float64Array,e)??E(`bad-option`,`seeds`,`an array of whole numbers`,e);for(let e of r)A(e,`a seed`);return n!==void 0&&n!==r.length&&E(`bad-option`,`count`,`left out where seeds are given`,n),r}let M=/* @__PURE__ */ new Map;async function se(e){if(e.protocol===`file:`&&ne()){let{readFile:t}=await v(`fs/promises`);return t(e)}let t=await fetch(e);if(!t.ok)throw Error(`the server says ${t.status}`);return t.arrayBuffer()}let ce=e=>se(e).then(e=>WebAssembly.compile(e)).catch(({message:t})=>E(`no-module`,e,t));async function le(e=`f32`,t){if(x.includes(e)||E(`bad-option`,`precision`,`"f32" or "f64"`,e),t instanceof WebAssembly.Module)return t;if(t!==void 0)return WebAssembly.compile(O(t,`bad-module`)).catch(()=>E(`bad-module`));let n=M.get(e)??ce(S[e]());return M.set(e,n),n.catch(()=>M.delete(e)),n}async function N(e,t){let n=await le(e,t),{exports:r}=await WebAssembly.instantiate(n,{}).catch(e=>{throw e instanceof RangeError&&E(`no-memory`),t!==void 0&&E(`bad-module`),e});typeof r.mg_real_size!=`function`&&E(`bad-module`);let i=new de(r);return e!==void 0&&e!==i.precision&&E(`bad-option/module`,i.precision),i}let ue=256*w,P=2**17;var de=class{constructor(e){this.call=e,this.memory=e.memory,this.call._initialize?.(),this.precision=this.call.mg_real_size()===b.f32.BYTES_PER_ELEMENT?`f32`:`f64`,this.Reals=b[this.precision],this.rules=this.settingRules()}view(e,t,n){return new e(this.memory.buffer,t,n)}reals(e,t){return this.view(this.Reals,e,t).slice()}string(e){let t=new Uint8Array(this.memory.buffer,e);return new TextDecoder().decode(t.subarray(0,t.indexOf(0)))}with(e,t){let n=[];try{for(let{buffer:t,byteOffset:r,byteLength:i}of e){let e=this.call.mg_alloc(i)>>>0;e||E(`out-of-memory/bytes`,i),n.push(e),this.view(Uint8Array,e,i).set(new Uint8Array(t,r,i))}return t(...n)}finally{for(let e of n)this.call.mg_release(e)}}filled(e,t,n){let r=new e(t);return this.with([r],i=>{n(i),r.set(this.view(e,i,t))}),r}rows(e,t){let n=e.at(-1),r=e.slice(0,-1).reduce((e,t)=>e*t,1),i=new this.Reals(r*n);return this.with([new this.Reals(n)],e=>{let a=this.view(this.Reals,e,n);for(let o=0;o<r;o++)t(o,e),i.set(a,o*n)}),i}settingRules(){let e=[];for(let t=0;;t++){let n=0,[r,i,a,o]=this.filled(Float64Array,4,e=>{n=this.call.mg_setting(t,e)});if(!n)return e;let s=this.string(n).replace(/_(.)/g,(e,t)=>t.toUpperCase());e.push({name:s,defaultValue:r,min:i,max:a,whole:o===1})}}code(e){return this.string(this.call.mg_status_code(e))}checked(e){return e<0?E(this.code(-e)):e}made(e,t){let n=0,[r,i,a]=this.filled(Float64Array,3,t=>{n=e(t)});return n?new R(this,n):this.refuseModel(this.code(r),i,a,t)}refuseModel(e,t,n,r){return e===`bad-setting`&&r&&F(this.rules[t],r[t]),E(e,n+this.memory.buffer.byteLength,ue)}};let F=(e,t)=>E(`bad-setting/value`,e.name,`a ${e.whole?`whole `:``}number from ${e.min} to ${e.max}`,t),I={train:0,validation:1},L=e=>typeof e==`string`&&Object.hasOwn(I,e)?I[e]:E(`bad-option`,`split`,`"train" or "validation"`,e),fe=2**27;var R=class{#e;#t;#n;constructor(e,t){this.#e=e,this.#t=t;let{call:n}=e,r=e.view(Uint32Array,n.mg_letters(t),n.mg_num_letters(t));this.vocab=Array.from(r,e=>String.fromCodePoint(e)),this.bos=this.vocab.length,this.precision=e.precision,this.numDocs=n.mg_num_docs(t,I.train),this.numValidationDocs=n.mg_num_docs(t,I.validation),this.numParams=n.mg_num_params(t),this.#n=this.config.blockSize}static async create(e){let{text:t,precision:n,module:r,...i}=D(e);typeof t!=`string`&&E(`no-text/type`);let a=await N(n,r),o=new Map(Object.entries(i)),s=Float64Array.from(a.rules,e=>{let t=o.get(e.name)??e.defaultValue;return o.delete(e.name),typeof t==`number`?t:F(e,t)});for(let e of o.keys())E(`bad-setting/unknown`,e,a.rules.map(e=>e.name));let c=new TextEncoder().encode(t);return a.with([s,c],(e,t)=>a.made(n=>a.call.mg_create(e,t,c.length,n),s))}static async load(e,t){let{precision:n,module:r}=D(t),i=O(e,`bad-file/type`),a=await N(n,r);return a.with([i],e=>a.made(t=>a.call.mg_load(e,i.length,t)))}save(){let e=this.#r,t=e.call.mg_saved_size(this.#t),n=ae(t);return e.with([new Uint8Array(Math.min(P,t))],r=>{for(let i=0;i<t;i+=P){let a=Math.min(P,t-i);e.call.mg_save(this.#t,i,a,r),n.set(e.view(Uint8Array,r,a),i)}}),n}get#r(){return this.#e??E(`freed`)}get config(){let e=this.#r,t=e.view(Float64Array,e.call.mg_settings(this.#t),e.rules.length);return{...Object.fromEntries(e.rules.map(({name:e},n)=>[e,t[n]])),precision:this.precision}}get step(){return this.#r.call.mg_step(this.#t)}get tokensSeen(){return this.#r.call.mg_tokens_seen(this.#t)}configure(e){let t=this.#r,{learningRate:n,numSteps:r,...i}=D(e);for(let e in i)E(`bad-setting/fixed`,e);let a=this.config,[o,s]=[n??a.learningRate,r??a.numSteps];(typeof o!=`number`||typeof s!=`number`)&&E(`bad-setting`),t.checked(-t.call.mg_reschedule(this.#t,o,s))}trainStep(e=1){let t=this.#r,n=Math.min(A(e,`count`),t.call.mg_steps_left(this.#t)),r=new Float64Array(A(n,`count`,fe));for(let e=0;e<r.length;e++){let n=t.call.mg_train_step(this.#t);if(n<0)throw Object.assign(T(t.code(-n)),{losses:r.slice(0,e)});r[e]=n}return r}evaluate(e){let t=this.#r,{split:n=`validation`,limit:r=2**31-1}=D(e);return t.checked(t.call.mg_evaluate(this.#t,L(n),A(r,`limit`,2**31-1,1)))}docs(e){let t=this.#r,{split:n,start:r=0,count:i=2**53-1}=D(e),[a,o]=n===void 0||L(n)===I.validation?[n===void 0?0:this.numDocs,this.numDocs+this.numValidationDocs]:[0,this.numDocs],s=Math.min(o,a+A(r,`start`)),{mg_order:c,mg_starts:l,mg_tokens:u}=t.call,d=this.numDocs+this.numValidationDocs,f=t.view(Int32Array,c(this.#t),d),p=t.view(Uint32Array,l(this.#t),d+1),m=t.view(Uint16Array,u(this.#t),p[d]),h=f.subarray(s,Math.min(o,s+A(i,`count`)));return Array.from(h,e=>this.#i(m,p[e],p[e+1]))}#i(e,t,n){let r=``;for(let i=t;i<n;i++)r+=this.vocab[e[i]];return r}#a(e,t,n){let r=this.#r;typeof e!=`string`&&E(`bad-prefix/type`,e);let i=[...e],a=i.find(e=>!this.vocab.includes(e));a&&E(`bad-prefix`,a);let o=this.#n-1;i.length>o&&E(`bad-prefix/long`,e,o);let s=t===void 0?-1:A(t,`seed`),c=Uint32Array.from(i,e=>e.codePointAt(0)??0);return r.with([c],e=>(r.call.mg_seed_sampling(this.#t,s),n(r,e,i.length)))}generate(e){let{count:t,prefix:n=``,seed:r,seeds:i,...a}=D(e),o=j(a);if(i!==void 0)return this.#o(oe(i,r,t),o,n);let s=A(t??20,`count`,2**31-1);return this.#a(n,r,(e,t,n)=>{let r=this.#s(1),[i,a,c,l]=o,u=[];for(;u.length<s;)e.checked(-e.call.mg_generate_name(this.#t,i,a,c,l,t,n)),u.push(r(0));return u})}#o(e,t,n){return this.#a(n,void 0,(n,r,i)=>{let a=n.call.mg_max_names(),o=this.#s(a),s=[];for(;s.length<e.length;){let c=e.subarray(s.length,s.length+a);n.with([c],e=>n.checked(-n.call.mg_generate_names(this.#t,...t,r,i,e,c.length)));for(let e=0;e<c.length;e++)s.push(o(e))}return s})}#s(e){let t=this.#r,n=t.view(Int32Array,t.call.mg_lengths(this.#t),e),r=t.view(Int32Array,t.call.mg_names(this.#t),e*this.#n);return e=>{let t=e*this.#n;return this.#i(r,t,t+n[e])}}beginName(e){let{prefix:t=``,seed:n}=D(e);this.#a(t,n,(e,t,n)=>e.checked(-e.call.mg_begin_name(this.#t,t,n)))}sampleToken(e){let t=this.#r,{uniform:n,...r}=D(e);n!==void 0&&!(typeof n==`number`&&n>=0)&&E(`bad-uniform`);let i=n??-1,a=t.checked(t.call.mg_sample_token(this.#t,...j(r),i));return{token:a,char:this.vocab[a]??``,logits:t.reals(t.call.mg_logits(this.#t),this.bos+1),probs:t.reals(t.call.mg_probs(this.#t),this.bos+1),uniform:t.call.mg_uniform(this.#t),done:t.call.mg_done(this.#t)===1}}keyValueCache(){let e=this.#r,{nLayer:t,nEmbd:n}=this.config,r=[t,e.call.mg_positions(this.#t),n],[i,a]=[0,1].map(t=>e.rows(r,(n,r)=>e.call.mg_copy_cache(this.#t,t,n,r)));return{shape:r,keys:i,values:a}}attention(){let e=this.#r,{nLayer:t,nHead:n}=this.config,r=e.call.mg_positions(this.#t),i=[t,n,r,r];return{shape:i,data:e.rows(i,(t,n)=>e.call.mg_copy_attention(this.#t,t,n))}}get#c(){let e=this.#r;return e.view(e.Reals,e.call.mg_values(this.#t),e.call.mg_num_values(this.#t))}snapshot(){return this.#c.slice()}restore(e){let t=this.#c,n=k(this.#r.Reals,e,e=>e===t.length||E(`bad-snapshot`,e,t.length))??E(`bad-snapshot/type`);n.every(Number.isFinite)||E(`bad-snapshot/finite`),t.set(n),this.#r.call.mg_values_changed(this.#t)}#l(e){let t=this.#r,n=0,[r,i,a]=t.filled(Int32Array,3,r=>{n=t.call.mg_parameter(this.#t,e,r)});return{name:(r<0?``:`layer${r}.`)+t.string(n),shape:[i,a]}}parameters(){let e=this.#r;return Array.from({length:e.call.mg_parameter_count(this.#t)},(t,n)=>{let{name:r,shape:i}=this.#l(n),[a,o,s,c]=[0,1,2,3].map(t=>e.rows(i,(r,i)=>e.call.mg_copy_parameter(this.#t,n,t,r,i)));return{name:r,shape:i,data:a,grad:o,adamM:s,adamV:c}})}tape(){let e=this.#r;return Array.from({length:e.call.mg_tape_length(this.#t)},(t,n)=>{let r=0,[i,a,o,s,c,...l]=e.filled(Float64Array,8,t=>{r=e.call.mg_tape_node(this.#t,n,t)}),u=l.slice(0,c),d=Array.from(u,e=>e<0?this.#l(-e-1).name:e),f=d.find(e=>typeof e==`string`)??``;return{op:e.string(r),name:f,shape:[i,a],inputs:d,valueNorm:o,gradNorm:s}})}free(){this.#e?.call.mg_free(this.#t),this.#e=void 0}[Symbol.dispose??Symbol.for(`dispose`)](){this.free()}};let z=[{id:`names`,sha256:`e307e88ab12c5a1472de48ed7e38aaccbf907dcb22776002a3bf66d3a1b6c3e2`},{id:`japan`,sha256:`c09b445af84ff2a31aafe252707cd16f15405c80659c7e8326a2bcf6e1ff8fcd`},{id:`finland`,sha256:`1145e62ea98fef0b8763e4ae4a6f2036c93f1010b4b3d42b1242cdf454ba9dbb`}];[...z.map(({id:e})=>e)];let B=[{key:`list`,about:`The list to learn from`,url:`list`,default:z[0].id,choices:z.map(({id:e})=>e)},{key:`nLayer`,about:`Transformer blocks`,term:`n_layer`,url:`layers`,ofModel:!0,default:1,choices:[1,2,3,4,6]},{key:`nEmbd`,about:`Width of every vector`,term:`n_embd`,url:`width`,ofModel:!0,default:16,choices:[8,16,24,32,48,64,96]},{key:`nHead`,about:`Attention heads, a divisor of n-embd`,term:`n_head`,url:`heads`,ofModel:!0,default:4,choices:[1,2,4,8]},{key:`blockSize`,about:`Context length, in tokens`,term:`block_size`,url:`context`,ofModel:!0,default:16,choices:[8,16,24,32,48]},{key:`batchSize`,about:`Names in a training step`,term:`batch_size`,url:`batch`,ofModel:!0,default:1,choices:[1,2,4,8,16,32]},{key:`numSteps`,about:`Length of the schedule`,term:`num_steps`,url:`steps`,ofModel:!0,default:1e3,min:10,max:1e5},{key:`seed`,about:`Random seed of the whole run: shuffle, parameters, samples`,term:`seed`,url:`seed`,ofModel:!0,default:42,min:0,max:2**53-1},{key:`learningRate`,about:`Learning rate at the start; it falls linearly to zero`,term:`learning_rate`,url:`rate`,ofModel:!0,live:!0,default:.01,min:1e-4,max:10,fractional:!0},{key:`precision`,about:`f32 is fast; f64 equals microgpt.py`,url:`exact`,ofModel:!0,default:`f32`,choices:[`f32`,`f64`],urlValues:{f32:`0`,f64:`1`}},{key:`temperature`,about:`Sampling temperature: low is predictable, high is random`,url:`temperature`,live:!0,default:.5,min:.1,max:2,fractional:!0},{key:`speed`,about:`From 0, one step a second, to 100, as fast as the machine can`,url:`speed`,live:!0,default:56,min:0,max:100,fractional:!0},{key:`sampleSeed`,about:`Random seed of the names on show`,url:`samples`,formerly:`dice`,live:!0,default:1,min:0,max:2**31},{key:`prefix`,about:`First letters of every name`,url:`first`,live:!0,default:``,maxLength:200}],V=B.filter(({ofModel:e})=>e);V.filter(e=>typeof e.default==`number`),Object.freeze(Object.fromEntries(V.map(e=>[e.key,e.default]))),Object.fromEntries(B.filter(({ofModel:e})=>!e).map(e=>[e.key,e.default]));let pe=({precision:e,...t})=>({...t,validationSplit:e===`f64`?0:.1});function me(e,t){let n=/* @__PURE__ */ new Uint16Array(1114112),r=new Uint32Array(t),i=t<=1024?new Uint32Array(t**2):{},a=0,o=e=>{let n=a*t+e;r[e]++,i[n]=(i[n]??0)+1,a=e},s=0;for(let t of e){for(let e=0;e<t.length;e++){let r=t.codePointAt(e);r>65535&&e++,n[r]===0&&(n[r]=++s),o(n[r])}o(0)}let c=H(Array.from(r));return{guess:Math.log(t),letters:c,pairs:H(Object.values(i))-c}}function H(e){let t=e.reduce((e,t)=>e+t,0);return e.reduce((e,n)=>n?e-n/t*Math.log(n/t):e,0)}let U=/* @__PURE__ */ new Float32Array(1),W=new Uint32Array(U.buffer);function he(e){U[0]=Math.min(Math.max(e,-65504),65504);let t=W[0],n=t>>>16&32768,r=t&2147483647;if(r<947912704)return U[0]=Math.abs(U[0])+.5,n|W[0]-1056964608;let i=r>>>13&1;return n|r-939524096+4095+i>>>13}function ge(e){let t=e&32768?-1:1,n=e>>>10&31,r=e&1023;return n===31?r?NaN:t*(1/0):t*(n?(1024+r)*2**(n-25):r*2**-24)}function _e(e){let t=``;for(let n of e)t+=String.fromCharCode(n);return btoa(t).replaceAll(`+`,`-`).replaceAll(`/`,`_`).replace(/=+$/,``)}function ve(e){let t=atob(e.replaceAll(`-`,`+`).replaceAll(`_`,`/`));return Uint8Array.from(t,e=>e.charCodeAt(0))}let G=(e,t)=>new Blob([e]).stream().pipeThrough(t);async function ye(e){let t=Uint16Array.from(e,he),n=new Uint8Array(2*t.length);for(let[e,r]of t.entries())n[e]=r&255,n[t.length+e]=r>>>8;let r=await new Response(G(n,new CompressionStream(`deflate-raw`))).arrayBuffer();return`1`+_e(new Uint8Array(r))}async function be(e,t){if(e[0]!==`1`)throw new n(`bad-link`,{key:`problem.link-version`});let r=new Uint8Array(2*t),i=0;try{let t=G(ve(e.slice(1)),new DecompressionStream(`deflate-raw`)).getReader();for(let e=await t.read();!e.done;e=await t.read()){if(i+e.value.length>r.length)throw RangeError(`too long`);r.set(e.value,i),i+=e.value.length}}catch{throw new n(`bad-link`,{key:`problem.link-damaged`})}if(i!==r.length)throw new n(`bad-link`,{key:`problem.link-size`});let a=Float32Array.from({length:t},(e,n)=>ge(r[n]|r[t+n]<<8));if(!a.every(Number.isFinite))throw new n(`bad-link`,{key:`problem.link-not-finite`});return a}let K=Object.freeze({prefix:1,readingText:0});function q(e,t,n){let{comparison:r,trace:i,parameters:a,embeddings:o,reading:s,tape:c}=t,l={...t.sampling,prefix:J(e,t.sampling.prefix,K.prefix)},u=a||o?e.parameters():[];return{names:Y(e,l,n),...r&&{comparison:X(e,l,r,n)},...i!==void 0&&{trace:xe(e,l,i)},...a&&{parameters:u.map(e=>Z(e,a))},...o&&{embeddings:Z(u[0],`data`)},...s!==void 0&&{reading:Ce(e,J(e,s,K.readingText))},...c&&{tape:e.tape()}}}function J({vocab:e,config:t},n,r){return n&&[...n].filter(t=>e.includes(t)).slice(0,t.blockSize-1-r).join(``)}function Y(e,{count:t,seed:n,temperature:r,prefix:i},a){let o=Float64Array.from({length:t},(e,t)=>n+t);return e.generate({seeds:o,temperature:r,prefix:i}).map(e=>({text:e,known:a(e)}))}function X(e,t,{temperatures:n,count:r},i){return n.map(n=>({temperature:n,names:Y(e,{...t,count:r,temperature:n},i)}))}function xe(e,{seed:t,temperature:n,prefix:r},i){e.beginName({prefix:r,seed:t+i});let a=[];do{let t=e.sampleToken({temperature:n});a.push({...t,untempered:Se(t.logits)})}while(!a[a.length-1].done);return{index:i,prefix:r,temperature:n,draws:a,cache:e.keyValueCache()}}function Se(e){let t=Math.max(...e),n=Array.from(e,e=>Math.exp(e-t)),r=n.reduce((e,t)=>e+t,0);return n.map(e=>e/r)}let Z=(e,t)=>({name:e.name,shape:e.shape,data:e[t]});function Ce(e,t){let n=[...t];return{text:t,surprises:[...n.map(t=>e.vocab.indexOf(t)),e.bos].map((t,r)=>(e.beginName({prefix:n.slice(0,r).join(``),seed:0}),-Math.log(e.sampleToken({temperature:1}).probs[t]))),attention:e.attention()}}let we=64*2**20;var Q=class{#e=[];#t=1;#n=200;constructor({numSteps:e,bytes:t}){this.#n=Math.max(16,Math.min(200,Math.floor(we/t))),this.#t=Math.ceil(e/this.#n)}isDue(e){return e%this.#t===0}add(e,t){this.#e.push({step:e,parameters:t}),this.#e.length<=this.#n+1||(this.#t*=2,this.#e=this.#e.filter(e=>this.isDue(e.step)))}nearest(e){let t=this.#e[0];for(let n of this.#e)Math.abs(n.step-e)<Math.abs(t.step-e)&&(t=n);return t}},Te=class{#e;#t;#n=()=>Promise.reject(new n(`no-model`));#r;#i=new Q({numSteps:1,bytes:1});#a=/* @__PURE__ */ new Set;#o;constructor(e){this.#e=e}async create({settings:e,list:t,text:r,weights:i,letters:a,request:o}){let[s,c]=await Promise.all([r??this.#e.listText(t),this.#e.engineModule(e.precision)]),l={...pe(e),...c,text:s},u=()=>R.create(l),d=await u();try{if(a&&a!==d.vocab.join(``))throw new n(`bad-link`,{key:`problem.link-letters`});return i!==void 0&&d.restore(await be(i,d.snapshot().length)),await this.#s({model:d,again:u},o)}catch(e){throw d.free(),e}}async load({file:e,precision:t,request:n}){let r=await this.#e.engineModule(t),i=()=>R.load(e,r),a=await i();try{let e=await this.#e.listWith(a.docs());return{...await this.#s({model:a,again:i},n),list:e}}catch(e){throw a.free(),e}}async#s({model:e,again:t},n){let r=e.docs(),i=new Set(r),a=performance.now(),o={moment:null,...q(e,n,e=>i.has(e))},s=performance.now()-a,c={step:e.step,numParams:e.numParams,numNames:r.length,list:void 0,vocab:e.vocab,config:e.config,baselines:me(r,e.vocab.length+1),heldOut:$(e),look:o,milliseconds:s};this.#t?.free(),this.#r?.free(),[this.#t,this.#r,this.#n,this.#a,this.#o]=[e,void 0,t,i,void 0];let l=e.snapshot();return this.#i=new Q({numSteps:e.config.numSteps,bytes:l.byteLength}),this.#i.add(e.step,l),c}get#c(){if(!this.#t)throw new n(`no-model`);return this.#t}save(){return this.#c.save()}async encodeWeights(e){let{step:t,parameters:n}=(e===null?void 0:this.#i.nearest(e))??{step:this.#c.step,parameters:this.#c.snapshot()};return{weights:await ye(n),step:t}}async advance({steps:e,milliseconds:t,request:n}){let r=this.#c,{step:i,tokensSeen:a}=r,o=this.#l(r,e,t);return{...o,step:i+o.losses.length,tokens:r.tokensSeen-a,trainedOn:De(r),look:n&&await this.look(n)}}#l(e,t,n){let i=[],a=[],o=null,s=0,c=Math.min(t,e.config.numSteps-e.step),l=performance.now();try{for(;i.length<c&&(i.length===0||performance.now()-l<n);){let t=performance.now();i.push(...e.trainStep()),s+=performance.now()-t,Ee(e.step)&&a.push(...$(e)),this.#i.isDue(e.step)&&this.#i.add(e.step,e.snapshot())}}catch(e){o=r(e)}return{losses:Float64Array.from(i),milliseconds:s,heldOut:a,problem:o}}async look(e){let t=e=>this.#a.has(e),n=e.moment===null?void 0:this.#i.nearest(e.moment);if(!n){let n=e.printed&&{printed:await this.#u(this.#c)};return{moment:null,...q(this.#c,e,t),...n}}return this.#r??=await this.#n(),this.#r.restore(n.parameters),{moment:n.step,...q(this.#r,e,t)}}async#u(e){if(this.#o?.step!==e.step){let t=await this.#n();t.restore(e.snapshot()),this.#o={step:e.step,names:t.generate()},t.free()}return this.#o.names}configure(e){this.#c.configure(e)}generate(e){let t=e.seeds===void 0?Math.floor(Math.random()*2**31):void 0;return this.#c.generate({seed:t,...e})}read(e){let t=this.#c;t.beginName({prefix:e});let{logits:n}=t.sampleToken({temperature:1,uniform:0});return{letters:t.vocab,logits:Array.from(n)}}documents(){return this.#c.docs()}};function Ee(e){return e%(50*2**Math.max(0,Math.ceil(Math.log2(e/1e3))))==0}function $(e){return e.numValidationDocs===0?[]:[{step:e.step,loss:e.evaluate({split:`validation`,limit:200})}]}function De(e){if(e.step===0)return``;let t=(e.step-1)*e.config.batchSize%e.numDocs;return e.docs({split:`train`,start:t,count:1})[0]}let Oe=new Te(m);addEventListener(`message`,async({data:{id:e,method:t,argument:n}})=>{let i;try{i={id:e,value:await Oe[t](n)}}catch(t){i={id:e,problem:r(t)}}postMessage(i,{transfer:t===`save`&&i.value?[i.value.buffer]:[]})})})();',hl=typeof self<`u`&&self.Blob&&new Blob([`(self.URL || self.webkitURL).revokeObjectURL(self.location.href);`,ml],{type:`text/javascript;charset=utf-8`});function gl(e){let t;try{if(t=hl&&(self.URL||self.webkitURL).createObjectURL(hl),!t)throw``;let n=new Worker(t,{name:e?.name});return n.addEventListener(`error`,()=>{(self.URL||self.webkitURL).revokeObjectURL(t)}),n}catch{return new Worker(`data:text/javascript;charset=utf-8,`+encodeURIComponent(ml),{name:e?.name})}}var _l=()=>new gl({name:`microgpt`}),vl=256*2**20,yl=2**20,bl=8;async function xl(e){let t=await Sl(e);for(let{term:e,choices:n}of Me){let r=Number(t[e]);if(n&&!n.includes(r))throw new bt(`bad-file`,{key:`problem.file-size-not-shown`,slots:{term:e,value:String(r),choices:n.join(`, `)}})}if(!(Number(t.num_steps)<=1e6&&Number(t.step)<=1e6))throw new bt(`bad-file`,{key:`problem.file-too-many-steps`,slots:{max:Le}});let n=Number(t.corpus_bytes);if(!(n>0&&n<e.size))throw new bt(`bad-file`);let r=new Uint8Array(await e.arrayBuffer()),i=new TextDecoder().decode(r.subarray(r.length-n));return{file:r,precision:t.precision===`64`?`f64`:`f32`,text:i}}async function Sl(e){if(e.size>vl)throw new bt(`bad-file`,{key:`problem.file-too-large`,slots:{size:e.size,max:vl}});if(e.size<bl)throw new bt(`bad-file`);let t=await e.slice(0,bl).arrayBuffer(),n=Number(new DataView(t).getBigUint64(0,!0));if(n>Math.min(e.size-bl,yl))throw new bt(`bad-file`);try{let{__metadata__:t}=JSON.parse(await e.slice(bl,bl+n).text()),r=Object.values(t).every(e=>typeof e==`string`);if(t.format===`microgpt`&&r)return t}catch{}throw new bt(`bad-file`)}var Cl=Uint8Array.of(0,97,115,109,1,0,0,0),wl=Object.freeze({code:`policy`,key:`problem.policy-worker`});function Tl(){if(!globalThis.WebAssembly)return{code:`no-wasm`};try{return new WebAssembly.Instance(new WebAssembly.Module(Cl)),null}catch{return{code:`policy`,key:`problem.policy-wasm`}}}function El(e){let t=({blockedURI:t,disposition:n,effectiveDirective:r})=>{/^(worker|child|script|default)-src$/.test(r)&&t.startsWith(`blob`)&&n===`enforce`&&e(wl)};return globalThis.document?.addEventListener(`securitypolicyviolation`,t),()=>globalThis.document?.removeEventListener(`securitypolicyviolation`,t)}var Dl=1500,Ol=6e4,kl=8,Al=125,jl=class{#e;#t;#n;#r;hasModel=!1;#i=Dl;#a=Promise.resolve();#o=0;#s=null;#c=!1;#l=null;#u;constructor({startWorker:e,onProblem:t,onRefusal:n}){this.#e=e,this.#t=t,this.#n=n,this.#u=El(e=>{this.#l=e,this.#g(e)})}run(e){return this.#d(e,e=>this.#g(e))}withModel(e){return this.run(async()=>this.hasModel&&e())}ask(e){return new Promise((t,n)=>{this.run(async()=>{try{if(!this.hasModel)throw new bt(this.#c?`ended`:`no-model`);t(await e())}catch(e){if(n(e),vt.includes(xt(e).code))throw e}})})}attempt(e){return this.#d(e,e=>{vt.includes(e.code)||yt.includes(e.code)?this.#g(e):this.#n(e)})}async call(e,t,n=this.#i){let r=this.#f(),i=++this.#o,a=await new Promise(a=>{let o=Ml(n,()=>this.#h({problem:{code:`no-answer`}}));this.#s={id:i,settle:e=>{o(),this.#s=null,a(e)}};try{r.postMessage({id:i,method:e,argument:t})}catch(e){this.#h({problem:xt(e)})}});if(a.problem)throw new bt(a.problem.code,a.problem);return a.value}async open(e,t){let n=await this.call(e,t,Ol);return this.hasModel=!0,this.#i=Math.max(Dl,kl*n.milliseconds),n}end(){this.#c=!0,this.#u(),this.#_({code:`ended`})}async#d(e,t){let n=this.#a.then(e).catch(e=>{this.#c||t(xt(e))});this.#a=n,await n}#f(){if(this.#c)throw new bt(`ended`);let e=this.#l??(this.#r?null:Tl());if(e)throw new bt(e.code,e);return this.#r??=this.#m(this.#p()),this.#r}#p(){try{return this.#e()}catch{throw new bt(wl.code,wl)}}#m(e){let t=()=>{this.#r===e&&this.#g({code:`worker-died`})};return e.addEventListener(`error`,t),e.addEventListener(`messageerror`,t),e.addEventListener(`message`,e=>{let t=e.data;t.id===this.#s?.id&&this.#h(t)}),e}#h(e){this.#s?.settle(e)}#g(e){if(this.#c)return;if(!(vt.includes(e.code)||yt.includes(e.code)))return this.#t(e);let t=this.#s!==null;this.#_(e),t||this.#t(this.#l??e)}#_(e){this.#r?.terminate(),this.#r=void 0,this.hasModel=!1,this.#h({problem:e})}};function Ml(e,t){let n=e/Al,r=setInterval(()=>{--n,n<=0&&t()},Al);return()=>clearInterval(r)}var Nl=.95,Pl=300,Fl=1,Il=class{#e=0;#t=0;#n=-1/0;#r=null;add({tokens:e,milliseconds:t},n){return this.#e=this.#e*Nl+e,this.#t=this.#t*Nl+t,this.#t>=Fl&&n-this.#n>=Pl&&(this.#r=this.#e/this.#t*1e3,this.#n=n),this.#r}},Ll=9,Rl=500,zl=300,Bl=500,Vl=globalThis.matchMedia?.(`(prefers-reduced-motion: reduce)`),Hl=class{#e;#t;#n;#r=new Ke;#i=new Il;#a=!1;#o=!1;#s=!1;#c=0;#l;#u=-1/0;#d=-1/0;#f=0;#p=!1;constructor(e,{startWorker:t},n=()=>({})){this.#e=e,this.#n=n,this.#t=new jl({startWorker:t,onProblem:t=>{this.#p||=e.state.training,e.problemMet(t)},onRefusal:t=>e.refusalMet(t)}),e.follow(e=>JSON.stringify(this.#y(e)),()=>this.#E()),e.follow(e=>e.training?``:JSON.stringify([e.step,this.#y(e,!0)]),()=>this.#O()),e.follow(e=>e.settings.learningRate,e=>this.#t.withModel(()=>this.#t.call(`configure`,{learningRate:e})))}reset(){return this.#e.problemDismissed(),this.#m()}resetToDefaults(){return this.#e.set({...Ie,settings:Fe}),this.reset()}#m(){let e=++this.#f;return this.#t.run(async()=>{if(e!==this.#f)return;if(this.#e.makingBegun(),!nt(this.#e.state))throw new bt(`no-list`);let t=await this.#h(),n=$e(this.#e.state),r=await this.#t.open(`create`,{...Ul(n),request:this.#b});this.#v(r,n,{previous:t})})}async#h(){return await this.#g()??this.#e.state.previous}async#g(){let{made:e,step:t,history:n,checkpoint:r,shared:i}=this.#e.state;return!e||t===0?null:i?{made:e,step:t,history:n,shared:i}:this.#t.hasModel?{made:e,step:t,history:n,file:await this.#t.call(`save`)}:r&&{made:e,step:r.step,history:n.until(r.step),file:r.file}}bringBack(){return this.#t.run(async()=>{let e=this.#e.state.previous;if(!e)return;this.#e.makingBegun();let{made:t,step:n,history:r,file:i,shared:a}=e,o=await this.#g(),s=this.#y({...this.#e.state,viewedStep:null}),{precision:c}=t.settings,l=a?await this.#t.open(`create`,{...Wl(t,a),request:s}):await this.#t.open(`load`,{file:i,precision:c,request:s});this.#e.opened(t),this.#v(l,t,{history:r,previous:o,...i?{checkpoint:{step:n,file:i}}:{shared:a}})})}async open(e,t){if(t&&this.#e.state.model)return this.#_(e,t);this.#e.set(e),t&&await this.#_(e,t);let{state:n}=this.#e;(t?n.model:rt(n)&&!n.shared&&!n.making&&!tt(n))||await this.#m()}#_(e,t){let n=++this.#f;return this.#t.attempt(async()=>{if(n!==this.#f)return;let{weights:r,letters:i}=t;if(r.length>2e6||i.length>512)throw new bt(`bad-link`,{key:`problem.link-too-long`});let a={...this.#e.state,...e,viewedStep:null},o={...$e(a),own:null,...i&&{list:`own`}},s=await this.#h(),c=Wl(o,t),l=await this.#t.open(`create`,{...c,request:this.#y(a)});this.#e.opened({...e,...o}),this.#v(l,o,{shared:t,previous:s})})}load(e){return this.#t.attempt(async()=>{let{file:t,precision:n,text:r}=await xl(e),i=this.#y({...this.#e.state,viewedStep:null}),a=await this.#h(),o=await this.#t.open(`load`,{file:t,precision:n,request:i}),s=Be(o.config),c=o.list?null:await Wt(Pt(r,s.blockSize)),l={settings:s,list:o.list??`own`,own:c};this.#e.opened(l),this.#v(o,l,{checkpoint:{step:o.step,file:t},previous:a})})}#v(e,t,n){this.#i=new Il,this.#r.reset(),this.#p=!1,this.#e.modelMade(e,t,n)}async recover(){let{shared:e,made:t}=this.#e.state;if(e&&t)return this.open({settings:t.settings,list:t.list},e);if(await this.#t.run(async()=>{let{checkpoint:e,model:t,numSteps:n,settings:r}=this.#e.state;if(!e||!t)return;this.#e.makingBegun();let i=this.#y({...this.#e.state,viewedStep:null}),{look:a}=await this.#t.open(`load`,{file:e.file,precision:t.config.precision,request:i});await this.#t.call(`configure`,{numSteps:n,learningRate:r.learningRate}),this.#e.modelRecovered(a)}),this.#e.state.problem)return;let n=this.#p;this.#p=!1,n&&await this.play()}save(){return this.#t.ask(()=>this.#t.call(`save`))}makeLink(){return this.#t.withModel(async()=>{let{shared:e,viewedStep:t,made:n,model:r}=this.#e.state,i=n?.list===`own`&&r?r.vocab.join(``):``;this.#e.set({link:e??{...await this.#t.call(`encodeWeights`,t),letters:i}})})}async play(){this.#e.state.making&&await this.#t.run(async()=>{});let{step:e,numSteps:t,shared:n,making:r}=this.#e.state;!r&&rt(this.#e.state)&&((e>=t||n)&&await this.reset(),this.#e.state.problem||this.#e.state.shared||(this.#e.stepViewed(null),this.#e.set({training:!0}),this.#S()))}pause(){this.#e.set({training:!1}),this.#T()}toggle(){this.#e.state.training?this.pause():this.play()}async step(e=1){this.pause(),this.#e.stepViewed(null);for(let t=e,n=1;t>0&&n>0;t-=n){let{step:e,problem:r,shared:i}=this.#e.state;if(r||i)return;await this.#w(t),n=this.#e.state.step-e}}end(){this.pause(),clearTimeout(this.#l),this.#t.end()}generate(e){return this.#t.ask(()=>this.#t.call(`generate`,e))}read(e){return this.#t.ask(()=>this.#t.call(`read`,e))}documents(){return this.#t.ask(()=>this.#t.call(`documents`))}async extendTraining(){await this.#t.withModel(async()=>{let e=this.#e.state.numSteps+Xe;await this.#t.call(`configure`,{numSteps:e}),this.#e.set({numSteps:e})}),this.#e.state.step<this.#e.state.numSteps&&await this.play()}setVisibility(e,t){this.#e.set({visible:e,offScreen:t}),this.#S(),this.#T()}resample(){this.#e.set({sampleSeed:Math.floor(Math.random()*2**31)})}#y(e,t){return{moment:e.viewedStep,sampling:it(e),...this.#n(e,t)}}get#b(){return this.#y(this.#e.state)}get#x(){let{training:e,offScreen:t}=this.#e.state;return e&&!t}#S(){!this.#x||this.#c||(this.#r.reset(),this.#d=-1/0,this.#c=requestAnimationFrame(this.#C))}#C=e=>{if(this.#c=this.#x?requestAnimationFrame(this.#C):0,!this.#x&&this.#s&&this.#D(),!this.#x||this.#a)return;let t=Vl?.matches&&e-this.#u<Rl,n=t?0:this.#r.due(e,this.#e.state.speed);t||(this.#u=e),n>0?this.#w(n):this.#s&&this.#D()};async#w(e){this.#a=!0,await this.#t.withModel(async()=>{let t=this.#e.state.viewedStep===null||this.#s?this.#b:null;this.#s=!1;let n=await this.#t.call(`advance`,{steps:e,milliseconds:Ll,request:t}),{problem:r}=n;if(r&&vt.includes(r.code))throw new bt(r.code,r);this.#e.sliceTrained(n,this.#i.add(n,performance.now())),n.look&&this.#e.looked(n.look,t?.moment??null)}),await this.#T(),this.#a=!1}#T(){return this.#t.withModel(async()=>{let{step:e,checkpoint:t,shared:n,problem:r}=this.#e.state,i=performance.now();n||r||t?.step===e||this.#x&&i-this.#d<Bl||(this.#d=i,this.#e.set({checkpoint:{step:e,file:await this.#t.call(`save`)}}))})}#E(){this.#s=!0,this.#c||this.#D()}async#D(){this.#o||=(this.#o=!0,await this.#t.withModel(async()=>{this.#o=!1,this.#s=!1;let e=this.#b;this.#e.looked(await this.#t.call(`look`,e),e.moment)}),!1)}#O(){clearTimeout(this.#l),this.#e.state.model&&(this.#l=setTimeout(()=>this.#t.withModel(async()=>{let{state:e}=this.#e,t=this.#y(e,!0);e.training||this.#e.looked(await this.#t.call(`look`,t),t.moment)}),zl))}},Ul=({settings:e,list:t,own:n})=>({settings:e,list:t,...t===`own`&&{text:n?.text??``}}),Wl=(e,{weights:t,letters:n})=>({...Ul(e),...n&&{text:Nt(n)},weights:t,letters:n}),Gl=new Map,Kl=class{#e=new Set;store=new at({offScreen:`scrolled`});trainer=new Hl(this.store,{startWorker:_l},(e,t)=>this.#c(e,t));src=``;unopened=null;drawsAll=!1;#t;#n;#r=!1;#i=[this.store.subscribe(()=>this.#l()),ql(document,`visibilitychange`,()=>this.judge())];constructor(e){this.#t=e,e&&Gl.set(e,this)}static named(e){return Gl.get(e??``)}shows(e){return this.#s.some(t=>t.id===e)}reveal(e){}focusControls(){for(let e of this.#e)if(e.focusControls())return}join(e){this.#e.add(e),this.#l()}leave(e){if(this.#e.delete(e),this.#e.size>0)return this.judge();for(let e of this.#i)e();this.trainer.end(),this.#t&&Gl.delete(this.#t)}async autoplay(){if(this.#r)return;this.#r=!0,await this.begin();let{step:e,numSteps:t}=this.store.state;e<t&&await this.trainer.play()}begin(e=()=>this.#a()){return this.#n??=e(),this.#n}renew(e){this.#n&&(e||tt(this.store.state))&&(this.#n=this.#a(e))}async#a(e=!0){this.unopened=null,e&&this.src&&await this.#o(this.src)||await this.trainer.reset()}async#o(e){try{let t=await fetch(e,{credentials:`omit`});if(!t.ok)throw Error(`HTTP ${t.status}`);await this.trainer.load(new File([await t.blob()],e))}catch(t){let n=t instanceof Error?t.message:t;this.store.refusalMet({code:`no-file`,slots:{src:e,why:n}})}return this.unopened=this.store.state.refused,this.unopened===null}judge(){let e=[...this.#e],t=Object.fromEntries(Object.keys(this.store.state.visible).map(e=>[e,!1]));if(this.drawsAll)for(let{id:e}of this.#s)t[e]=!1;for(let{views:n,isSeen:r}of e)if(r)for(let{id:e}of n)t[e]=!0;let n=e.filter(({views:e})=>e.some(e=>e.live)),r=(n.length>0?n:e).some(({isSeen:e})=>e);this.trainer.setVisibility(t,document.hidden?`hidden`:r?null:`scrolled`)}get#s(){return[...this.#e].flatMap(({views:e})=>e)}#c(e,t){let n=this.#s.filter(({id:t})=>t in e.visible).flatMap(t=>Object.entries(t.request(e)).map(([e,n])=>({key:e,value:n,id:t.id}))).filter(({key:n,id:r})=>t||e.visible[r]||!(n in e.seen));return Object.fromEntries(n.map(({key:e,value:t})=>[e,t]))}#l(){for(let e of this.#e)e.update()}};function ql(e,t,n){return e.addEventListener(t,n),()=>e.removeEventListener(t,n)}var Jl=`/* What documents and elements share: the page's ink on its paper, boxes, focus, and texts for screen readers only. */

*,
*::before,
*::after {
  box-sizing: border-box;
}

html {
  background: var(--paper);
  color: var(--ink);
  font-family: var(--sans);
  line-height: 1.5;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
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
`,Yl=o`
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
`,Xl=`/*
 * Every colour, size and typeface, once; each colour for light and for dark. Nothing else names a colour. In a document they are
 * the root's; inside a <micro-gpt> its own, and the page around may set each by its name after --mg-.
 */

:root,
:host {
  --paper: var(--mg-paper, light-dark(#fbfaf7, #161513));
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
:host([theme="system"]) {
  color-scheme: light dark;
}

:root[data-theme="light"],
:host([theme="light"]) {
  color-scheme: light;
}

:root[data-theme="dark"],
:host([theme="dark"]) {
  color-scheme: dark;
}

/* A finger needs more room than a mouse. */
@media (pointer: coarse) {
  :root,
  :host {
    --control: var(--mg-control, calc(2.75 * var(--mg-rem)));
  }
}
`,Zl=o`
/* The host page's rules of size, face and spacing end here; its colour scheme counts until a theme is asked for. */
:host {
--mg-rem: 1em;
display: block;
margin: 1.5em 0;
padding: var(--mg-padding, clamp(var(--mg-rem), 4%, calc(1.5 * var(--mg-rem))));
border: 1px solid var(--hairline);
border-radius: var(--radius);
background: var(--paper);
color: var(--ink);
font: var(--mg-font-size, medium) / 1.5 var(--sans);
letter-spacing: normal;
text-align: start;
text-indent: 0;
text-transform: none;
text-shadow: none;
word-spacing: normal;
white-space: normal;
hyphens: manual;
cursor: auto;
-webkit-text-size-adjust: 100%;
text-size-adjust: 100%;
}
:host([hidden]) {
display: none;
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
/* What comes with the model has its room before it. */
.view-letter,
.view-cache,
.view-attention,
.view-parameters {
min-height: var(--mg-room, calc(18 * var(--mg-rem)));
}
/* On paper nothing moves: its author's words stand there, if there are any. */
@media print {
.text.replaced {
display: block;
}
.text.replaced ~ .live {
display: none;
}
}
`,Ql=()=>[a(Xl),a(Jl),Yl,Zl,...[wt,ct,...al()].map(({id:e,styles:t})=>a(`.view-${e} { ${t.cssText} }`))],$l=[[`train`,`names`],[`letter`,`cache`]],eu=class extends Te{static properties={...cl,complaints:{state:!0},hasText:{state:!0}};static get styles(){return Ql()}t=At;#e;#t=!1;#n=!1;#r={views:[],isSeen:!1,update:()=>this.requestUpdate(),focusControls:()=>this.#g()};#i=new Map;#a;#o=[];constructor(){super(),this.view=null,this.model=null,this.src=null,this.autoplay=!1,this.complaints=[],this.hasText=!1,tu()}get session(){return this.#e}connectedCallback(){super.connectedCallback(),this.#e||this.#c()}disconnectedCallback(){super.disconnectedCallback(),queueMicrotask(()=>{this.isConnected||this.#l()})}async train(){let{trainer:e}=await this.#s();await e.play()}pause(){this.#e?.trainer.pause()}async step(e=1){let{trainer:t}=await this.#s();await t.step(e)}async reset(){let{trainer:e}=await this.#s();e.pause(),await e.reset()}async generate(e={}){let{trainer:t}=await this.#s();return t.generate(e)}async read(e=``){let{trainer:t}=await this.#s();return t.read(e)}async documents(){let{trainer:e}=await this.#s();return e.documents()}async#s(){if(!this.#e)throw Error(this.t(`element.not-connected`));let e=this.#e;return await this.updateComplete,await e.begin(),e}#c(){let e=Kl.named(this.model),t=e??new Kl(this.model??``);this.#n=!e,this.#t=!0,this.#e=t,t.join(this.#r),this.#a=new IntersectionObserver(e=>this.#u(e),{rootMargin:`100px`}),this.#a.observe(this),this.hasUpdated&&this.#d(t)}#l(){this.#a?.disconnect();for(let e of this.#o)e();this.#o=[];for(let e of this.#i.values())e.disconnected();this.#r.isSeen=!1,this.#e?.leave(this.#r),this.#e=void 0}async#u(e){this.#r.isSeen=e.at(-1).isIntersecting,await this.updateComplete;let t=this.#e;t&&(t.judge(),this.#r.isSeen&&(this.requestUpdate(),t.begin(),this.autoplay&&t.autoplay()))}#d({store:e}){this.#o=[e.follow(({model:e})=>e,t=>t&&this.#f(`ready`,{step:e.state.step,numParams:t.numParams})),e.follow(({step:e})=>e,t=>t>0&&this.#f(`step`,{step:t,loss:e.state.history.smoothed})),e.follow(({seen:e})=>e.names?.map(({text:e})=>e).join(`
`)??``,t=>e.state.model&&this.#f(`name`,{names:t.split(`
`)})),e.follow(({problem:e,refused:t})=>e??t,e=>e&&this.#f(`error`,{code:e.code,message:this.t.problem(e)}))]}#f(e,t){this.dispatchEvent(new CustomEvent(`micro-gpt-${e}`,{detail:t,bubbles:!0,composed:!0}))}shouldUpdate(e){let t=this.#e,n=t?.drawsAll&&!(t.store.state.training&&!t.store.state.offScreen);return this.#t||this.#r.isSeen||n||e.size>0}willUpdate(e){let t=this.#e;if(!t||!(this.#t||[...e.keys()].some(e=>e in cl)))return;let{views:n,complaint:r}=ll(this.t,this.view);this.#p(n),t.judge();let i=this.#t;this.#t=!1;let a=t=>i?this.#n:e.has(t),{requested:o,complaints:s}=ul(this.t,this,t.store.state,a);if(t.store.set(o),a(`src`)&&(t.src=this.src??``),t.renew(a(`src`)&&e.has(`src`)),this.complaints=[r,...s].filter(e=>e),i)for(let e of pl(this))console.warn(this.t(`attribute.unknown`,{name:e}))}#p(e){let t=new Map([wt,ct,...e].map(e=>[e.id,e]));for(let[e,n]of this.#i)t.has(e)||n.disconnected();this.#i=new Map([...t].map(([e,t])=>[e,this.#i.get(e)??new t(this)])),this.#r.views=e}firstUpdated(){this.#e&&this.#d(this.#e)}updated(e){if(e.has(`complaints`))for(let e of this.complaints)this.#f(`error`,{code:`bad-attribute`,message:e})}render(){let e=this.#e;if(!e)return z;let{unopened:t,store:n}=e,r=[...this.complaints,...t?[this.t.problem(t)]:[]],i=!e.shows(wt.id),a=i&&Ct(n.state.problem);return R`
<div class="text ${this.hasText&&!a?`replaced`:``}" part="text" ?hidden=${!this.hasText}>
<slot @slotchange=${this.#v}></slot>
</div>
<i class="tint" aria-hidden="true" @transitionrun=${this.#_}></i>
<div class="live" part="live">
${r.map(e=>R`<p class="notice" part="notice" role="alert">${e}</p>`)}
${i?R`<div ?hidden=${!n.state.problem}>${this.#h(wt.id)}</div>`:z}
${a?z:this.#m(e)}
</div>
`}#m(e){let t=this.#r.views.map(({id:e})=>e),n=t.includes(`train`)||!(e.shows(`train`)||this.src),r=new Set(t);return R`
${n?this.#h(ct.id):z}
${t.map(e=>{if(!r.delete(e))return z;let t=$l.find(t=>t.includes(e));return t?.every(t=>t===e||r.delete(t))?R`<div class="pair ${t?.join(`-`)}">${t?.map(e=>this.#h(e))}</div>`:this.#h(e)})}
`}#h(e){return R`<div class="view view-${e}" part=${e}>${this.#i.get(e)?.render()}</div>`}#g(){let e=this.renderRoot.querySelector(`.view-controls .primary`);return e?.focus({preventScroll:!0}),e!==null}#_(){dt(this),this.requestUpdate()}#v({target:e}){this.hasText=e.assignedNodes().some(({textContent:e})=>e?.trim())}};function tu(){try{CSS.registerProperty({name:`--mg-rem`,syntax:`<length>`,inherits:!0,initialValue:`16px`})}catch{}}globalThis.customElements&&!customElements.get(`micro-gpt`)&&customElements.define(`micro-gpt`,eu)})();