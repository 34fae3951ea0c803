/*!
 * <micro-gpt>: a GPT that learns to invent names, trained from nothing where it is read. MIT licence.
 *
 *     <script src="micro-gpt.js" defer></script>
 *     <micro-gpt view="train names">Here a small GPT learns to invent names, with JavaScript.</micro-gpt>
 *
 * Nothing is fetched after this file. A page with a content security policy needs in it
 *     script-src   this file's origin, and 'wasm-unsafe-eval' for the engine
 *     worker-src   blob: for the worker, which is part of this file
 *     connect-src  the origin of a saved model, only where the attribute src names one
 */
var e=class{get shadowRoot(){return this.__host.__shadowRoot}constructor(e){this.ariaActiveDescendantElement=null,this.ariaAtomic=``,this.ariaAutoComplete=``,this.ariaBrailleLabel=``,this.ariaBrailleRoleDescription=``,this.ariaBusy=``,this.ariaChecked=``,this.ariaColCount=``,this.ariaColIndex=``,this.ariaColIndexText=``,this.ariaColSpan=``,this.ariaControlsElements=null,this.ariaCurrent=``,this.ariaDescribedByElements=null,this.ariaDescription=``,this.ariaDetailsElements=null,this.ariaDisabled=``,this.ariaErrorMessageElements=null,this.ariaExpanded=``,this.ariaFlowToElements=null,this.ariaHasPopup=``,this.ariaHidden=``,this.ariaInvalid=``,this.ariaKeyShortcuts=``,this.ariaLabel=``,this.ariaLabelledByElements=null,this.ariaLevel=``,this.ariaLive=``,this.ariaModal=``,this.ariaMultiLine=``,this.ariaMultiSelectable=``,this.ariaOrientation=``,this.ariaOwnsElements=null,this.ariaPlaceholder=``,this.ariaPosInSet=``,this.ariaPressed=``,this.ariaReadOnly=``,this.ariaRelevant=``,this.ariaRequired=``,this.ariaRoleDescription=``,this.ariaRowCount=``,this.ariaRowIndex=``,this.ariaRowIndexText=``,this.ariaRowSpan=``,this.ariaSelected=``,this.ariaSetSize=``,this.ariaSort=``,this.ariaValueMax=``,this.ariaValueMin=``,this.ariaValueNow=``,this.ariaValueText=``,this.role=``,this.form=null,this.labels=[],this.states=/* @__PURE__ */ new Set,this.validationMessage=``,this.validity={},this.willValidate=!0,this.__host=e}checkValidity(){return console.warn("`ElementInternals.checkValidity()` was called on the server.This method always returns true."),!0}reportValidity(){return!0}setFormValue(){}setValidity(){}},t=function(e,t,n,r,i){if(r===`m`)throw TypeError(`Private method is not writable`);if(r===`a`&&!i)throw TypeError(`Private accessor was defined without a setter`);if(typeof t==`function`?e!==t||!i:!t.has(e))throw TypeError(`Cannot write private member to an object whose class did not declare it`);return r===`a`?i.call(e,n):i?i.value=n:t.set(e,n),n},n=function(e,t,n,r){if(n===`a`&&!r)throw TypeError(`Private accessor was defined without a getter`);if(typeof t==`function`?e!==t||!r:!t.has(e))throw TypeError(`Cannot read private member from an object whose class did not declare it`);return n===`m`?r:n===`a`?r.call(e):r?r.value:t.get(e)},r,i,a,o,s,c,l,u,d,f,p,m,h=0,g=1,_=2,v=3,y={__proto__:null};y.enumerable=!0,Object.freeze(y);var b=(f=class{constructor(e,n={}){if(r.set(this,!1),i.set(this,!1),a.set(this,!1),o.set(this,!1),s.set(this,Date.now()),c.set(this,!1),l.set(this,void 0),u.set(this,void 0),d.set(this,void 0),this.NONE=h,this.CAPTURING_PHASE=g,this.AT_TARGET=_,this.BUBBLING_PHASE=v,arguments.length===0)throw Error(`The type argument must be specified`);if(typeof n!=`object`||!n)throw Error(`The "options" argument must be an object`);let{bubbles:f,cancelable:p,composed:m}=n;t(this,r,!!p,`f`),t(this,i,!!f,`f`),t(this,a,!!m,`f`),t(this,l,`${e}`,`f`),t(this,u,null,`f`),t(this,d,!1,`f`)}initEvent(e,t,n){throw Error(`Method not implemented.`)}stopImmediatePropagation(){this.stopPropagation()}preventDefault(){t(this,o,!0,`f`)}get target(){return n(this,u,`f`)}get currentTarget(){return n(this,u,`f`)}get srcElement(){return n(this,u,`f`)}get type(){return n(this,l,`f`)}get cancelable(){return n(this,r,`f`)}get defaultPrevented(){return n(this,r,`f`)&&n(this,o,`f`)}get timeStamp(){return n(this,s,`f`)}composedPath(){return n(this,d,`f`)?[n(this,u,`f`)]:[]}get returnValue(){return!n(this,r,`f`)||!n(this,o,`f`)}get bubbles(){return n(this,i,`f`)}get composed(){return n(this,a,`f`)}get eventPhase(){return n(this,d,`f`)?f.AT_TARGET:f.NONE}get cancelBubble(){return n(this,c,`f`)}set cancelBubble(e){e&&t(this,c,!0,`f`)}stopPropagation(){t(this,c,!0,`f`)}get isTrusted(){return!1}},r=/* @__PURE__ */ new WeakMap,i=/* @__PURE__ */ new WeakMap,a=/* @__PURE__ */ new WeakMap,o=/* @__PURE__ */ new WeakMap,s=/* @__PURE__ */ new WeakMap,c=/* @__PURE__ */ new WeakMap,l=/* @__PURE__ */ new WeakMap,u=/* @__PURE__ */ new WeakMap,d=/* @__PURE__ */ new WeakMap,f.NONE=h,f.CAPTURING_PHASE=g,f.AT_TARGET=_,f.BUBBLING_PHASE=v,f);Object.defineProperties(b.prototype,{initEvent:y,stopImmediatePropagation:y,preventDefault:y,target:y,currentTarget:y,srcElement:y,type:y,cancelable:y,defaultPrevented:y,timeStamp:y,composedPath:y,returnValue:y,bubbles:y,composed:y,eventPhase:y,cancelBubble:y,stopPropagation:y,isTrusted:y});var x=(m=class extends b{constructor(e,n={}){super(e,n),p.set(this,void 0),t(this,p,n?.detail??null,`f`)}initCustomEvent(e,t,n,r){throw Error(`Method not implemented.`)}get detail(){return n(this,p,`f`)}},p=/* @__PURE__ */ new WeakMap,m);Object.defineProperties(x.prototype,{detail:y});var S=b,C=x;globalThis.Event??=S,globalThis.CustomEvent??=C;var w=Symbol(),T=e=>typeof e==`boolean`?e:e?.capture??!1,E={__proto__:null};E.enumerable=!0,Object.freeze(E);var D=class{constructor(){this.__eventListeners=/* @__PURE__ */ new Map,this.__captureEventListeners=/* @__PURE__ */ new Map}addEventListener(e,t,n){if(t==null)return;let r=T(n)?this.__captureEventListeners:this.__eventListeners,i=r.get(e);if(i===void 0)i=/* @__PURE__ */ new Map,r.set(e,i);else if(i.has(t))return;let a=typeof n==`object`&&n?n:{};a.signal?.addEventListener(`abort`,()=>this.removeEventListener(e,t,n)),i.set(t,a??{})}removeEventListener(e,t,n){if(t==null)return;let r=T(n)?this.__captureEventListeners:this.__eventListeners,i=r.get(e);i!==void 0&&(i.delete(t),i.size||r.delete(e))}dispatchEvent(e){let t=this.__resolveFullEventPath();!e.composed&&this.__host&&(t=t.slice(0,t.indexOf(this.__host)));let n=!1,r=!1,i=S.NONE,a=null,o=null,s=null,c=e.stopPropagation,l=e.stopImmediatePropagation;Object.defineProperties(e,{target:{get(){return a??o},...E},srcElement:{get(){return e.target},...E},currentTarget:{get(){return s},...E},eventPhase:{get(){return i},...E},composedPath:{value:()=>t,...E},stopPropagation:{value:()=>{n=!0,c.call(e)},...E},stopImmediatePropagation:{value:()=>{r=!0,l.call(e)},...E}});let u=(t,n,r)=>{typeof t==`function`?t(e):typeof t?.handleEvent==`function`&&t.handleEvent(e),n.once&&r.delete(t)},d=()=>(s=null,i=S.NONE,!e.defaultPrevented),f=t.slice().reverse();a=!this.__host||!e.composed?this:null;let p=e=>{for(o=this;o.__host&&e.includes(o.__host);)o=o.__host};for(let t of f){a||o&&o!==t.__host||p(f.slice(f.indexOf(t))),s=t,i=t===e.target?S.AT_TARGET:S.CAPTURING_PHASE;let c=t.__captureEventListeners.get(e.type);if(c){for(let[e,t]of c)if(u(e,t,c),r)return d()}if(n)return d()}let m=e.bubbles?t:[this];o=null;for(let t of m){a||o&&t!==o.__host||p(m.slice(0,m.indexOf(t)+1)),s=t,i=t===e.target?S.AT_TARGET:S.BUBBLING_PHASE;let c=t.__eventListeners.get(e.type);if(c){for(let[e,t]of c)if(u(e,t,c),r)return d()}if(n)return d()}return d()}__resolveFullEventPath(){return this.__eventPathCache?this.__eventPathCache:this.__eventPathCache=this.__eventTargetParent?[this,...this.__eventTargetParent.__resolveFullEventPath()]:[this,te,P]}},O=/* @__PURE__ */ new WeakMap,k=e=>{let t=O.get(e);return t===void 0&&O.set(e,t=/* @__PURE__ */ new Map),t},ee=class extends D{getRootNode(e){return e?.composed?ne:this.__host?.__shadowRoot??ne}},A=class extends ee{get adoptedStyleSheets(){return[]}createTreeWalker(){return{}}createTextNode(){return{}}createElement(){return{}}},te=new A,ne=te,re=class extends ee{constructor(e){if(super(),e!==w)throw TypeError(`Illegal constructor`);Object.assign(this,globalThis,{CustomElementRegistry:N,customElements:se,document:ne,Document:A,Element:ie,EventTarget:D,HTMLElement:ae,Node:ee,ShadowRoot:j,window:this,Window:re})}},ie=class extends ee{constructor(){super(...arguments),this.__shadowRootMode=null,this.__shadowRoot=null,this.__internals=null}get attributes(){return Array.from(k(this)).map(([e,t])=>({name:e,value:t}))}get shadowRoot(){return this.__shadowRootMode===`closed`?null:this.__shadowRoot}get localName(){return this.constructor.__localName}get tagName(){return this.localName?.toUpperCase()}setAttribute(e,t){k(this).set(e,String(t))}removeAttribute(e){k(this).delete(e)}toggleAttribute(e,t){if(this.hasAttribute(e)){if(t===void 0||!t)return this.removeAttribute(e),!1}else if(t===void 0||t)return this.setAttribute(e,``),!0;else return!1;return!0}hasAttribute(e){return k(this).has(e)}attachShadow(e){this.__shadowRootMode=e.mode;let t=new j(w,e);return t.__eventTargetParent=this,t.__host=this,this.__shadowRoot=t}attachInternals(){if(this.__internals!==null)throw Error(`Failed to execute 'attachInternals' on 'HTMLElement': ElementInternals for the specified element was already attached.`);let t=new e(this);return this.__internals=t,t}getAttribute(e){return k(this).get(e)??null}},ae=class extends ie{},oe=ae,j=class extends ee{get host(){return this.__host}constructor(e,t){if(super(),e!==e)throw TypeError(`Illegal constructor`);this.mode=t.mode}};globalThis.litServerRoot??=Object.defineProperty(new oe,"localName",{get(){return`lit-server-root`}});function M(){let e,t;return{promise:new Promise((n,r)=>{e=n,t=r}),resolve:e,reject:t}}var N=class{constructor(){this.__definitions=/* @__PURE__ */ new Map,this.__reverseDefinitions=/* @__PURE__ */ new Map,this.__pendingWhenDefineds=/* @__PURE__ */ new Map}define(e,t){if(this.__definitions.has(e)){if(process.env.NODE_ENV===`development`)console.warn(`'CustomElementRegistry' already has "${e}" defined. This may have been caused by live reload or hot module replacement in which case it can be safely ignored.\nMake sure to test your application with a production build as repeat registrations will throw in production.`);else throw Error(`Failed to execute 'define' on 'CustomElementRegistry': the name "${e}" has already been used with this registry`)}if(this.__reverseDefinitions.has(t))throw Error(`Failed to execute 'define' on 'CustomElementRegistry': the constructor has already been used with this registry for the tag name ${this.__reverseDefinitions.get(t)}`);t.__localName=e,this.__definitions.set(e,{ctor:t,observedAttributes:t.observedAttributes??[]}),this.__reverseDefinitions.set(t,e),this.__pendingWhenDefineds.get(e)?.resolve(t),this.__pendingWhenDefineds.delete(e)}get(e){return this.__definitions.get(e)?.ctor}getName(e){return this.__reverseDefinitions.get(e)??null}initialize(e){throw Error(`customElements.initialize is not currently supported in SSR. Please file a bug if you need it.`)}upgrade(e){throw Error(`customElements.upgrade is not currently supported in SSR. Please file a bug if you need it.`)}async whenDefined(e){let t=this.__definitions.get(e);if(t)return t.ctor;let n=this.__pendingWhenDefineds.get(e);return n||(n=M(),this.__pendingWhenDefineds.set(e,n)),n.promise}},se=new N,P=new re(w),F=globalThis,ce=F.ShadowRoot&&(F.ShadyCSS===void 0||F.ShadyCSS.nativeShadow)&&`adoptedStyleSheets`in Document.prototype&&`replace`in CSSStyleSheet.prototype,le=Symbol(),ue=/* @__PURE__ */ new WeakMap,de=class{constructor(e,t,n){if(this._$cssResult$=!0,n!==le)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(ce&&e===void 0){let n=t!==void 0&&t.length===1;n&&(e=ue.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&ue.set(t,e))}return e}toString(){return this.cssText}},fe=e=>new de(typeof e==`string`?e:e+``,void 0,le),I=(e,...t)=>new de(e.length===1?e[0]:t.reduce((t,n,r)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if(typeof e==`number`)return e;throw Error(`Value passed to 'css' function must be a 'css' function result: `+e+`. Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.`)})(n)+e[r+1],e[0]),e,le),pe=(e,t)=>{if(ce)e.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let n of t){let t=document.createElement(`style`),r=F.litNonce;r!==void 0&&t.setAttribute(`nonce`,r),t.textContent=n.cssText,e.appendChild(t)}},me=ce||F.CSSStyleSheet===void 0?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t=``;for(let n of e.cssRules)t+=n.cssText;return fe(t)})(e):e,{is:he,defineProperty:ge,getOwnPropertyDescriptor:_e,getOwnPropertyNames:ve,getOwnPropertySymbols:ye,getPrototypeOf:be}=Object,xe=globalThis;xe.customElements??=se;var Se=xe.trustedTypes,L=Se?Se.emptyScript:``,R=xe.reactiveElementPolyfillSupport,Ce=(e,t)=>e,we={toAttribute(e,t){switch(t){case Boolean:e=e?L:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},Te=(e,t)=>!he(e,t),Ee={attribute:!0,type:String,converter:we,reflect:!1,useDefault:!1,hasChanged:Te};Symbol.metadata??=Symbol(`metadata`),xe.litPropertyMetadata??=/* @__PURE__ */ new WeakMap;var De=class extends (globalThis.HTMLElement??oe){static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=Ee){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),r=this.getPropertyDescriptor(e,n,t);r!==void 0&&ge(this.prototype,e,r)}}static getPropertyDescriptor(e,t,n){let{get:r,set:i}=_e(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:r,set(t){let a=r?.call(this);i?.call(this,t),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Ee}static _$Ei(){if(this.hasOwnProperty(Ce(`elementProperties`)))return;let e=be(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(Ce(`finalized`)))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Ce(`properties`))){let e=this.properties,t=[...ve(e),...ye(e)];for(let n of t)this.createProperty(n,e[n])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[e,n]of t)this.elementProperties.set(e,n)}this._$Eh=/* @__PURE__ */ new Map;for(let[e,t]of this.elementProperties){let n=this._$Eu(e,t);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let e of n)t.unshift(me(e))}else e!==void 0&&t.push(me(e));return t}static _$Eu(e,t){let n=t.attribute;return!1===n?void 0:typeof n==`string`?n:typeof e==`string`?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=/* @__PURE__ */ new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=/* @__PURE__ */ new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=/* @__PURE__ */ new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return pe(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,n);if(r!==void 0&&!0===n.reflect){let i=(n.converter?.toAttribute===void 0?we:n.converter).toAttribute(t,n.type);this._$Em=e,i==null?this.removeAttribute(r):this.setAttribute(r,i),this._$Em=null}}_$AK(e,t){let n=this.constructor,r=n._$Eh.get(e);if(r!==void 0&&this._$Em!==r){let e=n.getPropertyOptions(r),i=typeof e.converter==`function`?{fromAttribute:e.converter}:e.converter?.fromAttribute===void 0?we:e.converter;this._$Em=r;let a=i.fromAttribute(t,e.type);this[r]=a??this._$Ej?.get(r)??a,this._$Em=null}}requestUpdate(e,t,n,r=!1,i){if(e!==void 0){let a=this.constructor;if(!1===r&&(i=this[e]),n??=a.getPropertyOptions(e),!((n.hasChanged??Te)(i,t)||n.useDefault&&n.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(a._$Eu(e,n))))return;this.C(e,t,n)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:r,wrapped:i},a){n&&!(this._$Ej??=/* @__PURE__ */ new Map).has(e)&&(this._$Ej.set(e,a??t??this[e]),!0!==i||a!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),!0===r&&this._$Em!==e&&(this._$Eq??=/* @__PURE__ */ new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}let e=this.constructor.elementProperties;if(e.size>0)for(let[t,n]of e){let{wrapped:e}=n,r=this[t];!0!==e||this._$AL.has(t)||r===void 0||this.C(t,void 0,n,r)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=/* @__PURE__ */ new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};De.elementStyles=[],De.shadowRootOptions={mode:`open`},De[Ce(`elementProperties`)]=/* @__PURE__ */ new Map,De[Ce(`finalized`)]=/* @__PURE__ */ new Map,R?.({ReactiveElement:De}),(xe.reactiveElementVersions??=[]).push(`2.1.2`);var Oe=globalThis,ke=e=>e,Ae=Oe.trustedTypes,je=Ae?Ae.createPolicy(`lit-html`,{createHTML:e=>e}):void 0,Me=`$lit$`,Ne=`lit$${Math.random().toFixed(9).slice(2)}$`,Pe=`?`+Ne,Fe=`<${Pe}>`,Ie=Oe.document===void 0?{createTreeWalker:()=>({})}:document,Le=()=>Ie.createComment(``),Re=e=>e===null||typeof e!=`object`&&typeof e!=`function`,ze=Array.isArray,Be=e=>ze(e)||typeof e?.[Symbol.iterator]==`function`,Ve=`[ 	
\f\r]`,He=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Ue=/-->/g,We=/>/g,Ge=RegExp(`>|${Ve}(?:([^\\s"'>=/]+)(${Ve}*=${Ve}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,`g`),Ke=/'/g,qe=/"/g,Je=/^(?:script|style|textarea|title)$/i,Ye=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),z=Ye(1),Xe=Ye(2),Ze=Symbol.for(`lit-noChange`),B=Symbol.for(`lit-nothing`),Qe=/* @__PURE__ */ new WeakMap,$e=Ie.createTreeWalker(Ie,129);function et(e,t){if(!ze(e)||!e.hasOwnProperty(`raw`))throw Error(`invalid template strings array`);return je===void 0?t:je.createHTML(t)}var tt=(e,t)=>{let n=e.length-1,r=[],i,a=t===2?`<svg>`:t===3?`<math>`:``,o=He;for(let t=0;t<n;t++){let n=e[t],s,c,l=-1,u=0;for(;u<n.length&&(o.lastIndex=u,c=o.exec(n),c!==null);)u=o.lastIndex,o===He?c[1]===`!--`?o=Ue:c[1]===void 0?c[2]===void 0?c[3]!==void 0&&(o=Ge):(Je.test(c[2])&&(i=RegExp(`</`+c[2],`g`)),o=Ge):o=We:o===Ge?c[0]===`>`?(o=i??He,l=-1):c[1]===void 0?l=-2:(l=o.lastIndex-c[2].length,s=c[1],o=c[3]===void 0?Ge:c[3]===`"`?qe:Ke):o===qe||o===Ke?o=Ge:o===Ue||o===We?o=He:(o=Ge,i=void 0);let d=o===Ge&&e[t+1].startsWith(`/>`)?` `:``;a+=o===He?n+Fe:l>=0?(r.push(s),n.slice(0,l)+Me+n.slice(l)+Ne+d):n+Ne+(l===-2?t:d)}return[et(e,a+(e[n]||`<?>`)+(t===2?`</svg>`:t===3?`</math>`:``)),r]},nt=class e{constructor({strings:t,_$litType$:n},r){let i;this.parts=[];let a=0,o=0,s=t.length-1,c=this.parts,[l,u]=tt(t,n);if(this.el=e.createElement(l,r),$e.currentNode=this.el.content,n===2||n===3){let e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;(i=$e.nextNode())!==null&&c.length<s;){if(i.nodeType===1){if(i.hasAttributes())for(let e of i.getAttributeNames())if(e.endsWith(Me)){let t=u[o++],n=i.getAttribute(e).split(Ne),r=/([.?@])?(.*)/.exec(t);c.push({type:1,index:a,name:r[2],strings:n,ctor:r[1]===`.`?st:r[1]===`?`?ct:r[1]===`@`?lt:ot}),i.removeAttribute(e)}else e.startsWith(Ne)&&(c.push({type:6,index:a}),i.removeAttribute(e));if(Je.test(i.tagName)){let e=i.textContent.split(Ne),t=e.length-1;if(t>0){i.textContent=Ae?Ae.emptyScript:``;for(let n=0;n<t;n++)i.append(e[n],Le()),$e.nextNode(),c.push({type:2,index:++a});i.append(e[t],Le())}}}else if(i.nodeType===8){if(i.data===Pe)c.push({type:2,index:a});else{let e=-1;for(;(e=i.data.indexOf(Ne,e+1))!==-1;)c.push({type:7,index:a}),e+=Ne.length-1}}a++}}static createElement(e,t){let n=Ie.createElement(`template`);return n.innerHTML=e,n}};function rt(e,t,n=e,r){if(t===Ze)return t;let i=r===void 0?n._$Cl:n._$Co?.[r],a=Re(t)?void 0:t._$litDirective$;return i?.constructor!==a&&(i?._$AO?.(!1),a===void 0?i=void 0:(i=new a(e),i._$AT(e,n,r)),r===void 0?n._$Cl=i:(n._$Co??=[])[r]=i),i!==void 0&&(t=rt(e,i._$AS(e,t.values),i,r)),t}var it=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,r=(e?.creationScope??Ie).importNode(t,!0);$e.currentNode=r;let i=$e.nextNode(),a=0,o=0,s=n[0];for(;s!==void 0;){if(a===s.index){let t;s.type===2?t=new at(i,i.nextSibling,this,e):s.type===1?t=new s.ctor(i,s.name,s.strings,this,e):s.type===6&&(t=new ut(i,this,e)),this._$AV.push(t),s=n[++o]}a!==s?.index&&(i=$e.nextNode(),a++)}return $e.currentNode=Ie,r}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings===void 0?n._$AI(e[t]):(n._$AI(e,n,t),t+=n.strings.length-2)),t++}},at=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,r){this.type=2,this._$AH=B,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=rt(this,e,t),Re(e)?e===B||e==null||e===``?(this._$AH!==B&&this._$AR(),this._$AH=B):e!==this._$AH&&e!==Ze&&this._(e):e._$litType$===void 0?e.nodeType===void 0?Be(e)?this.k(e):this._(e):this.T(e):this.$(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==B&&Re(this._$AH)?this._$AA.nextSibling.data=e:this.T(Ie.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,r=typeof n==`number`?this._$AC(e):(n.el===void 0&&(n.el=nt.createElement(et(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===r)this._$AH.p(t);else{let e=new it(r,this),n=e.u(this.options);e.p(t),this.T(n),this._$AH=e}}_$AC(e){let t=Qe.get(e.strings);return t===void 0&&Qe.set(e.strings,t=new nt(e)),t}k(t){ze(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let a of t)i===n.length?n.push(r=new e(this.O(Le()),this.O(Le()),this,this.options)):r=n[i],r._$AI(a),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let t=ke(e).nextSibling;ke(e).remove(),e=t}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},ot=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,r,i){this.type=1,this._$AH=B,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=i,n.length>2||n[0]!==``||n[1]!==``?(this._$AH=Array(n.length-1).fill(/* @__PURE__ */ new String),this.strings=n):this._$AH=B}_$AI(e,t=this,n,r){let i=this.strings,a=!1;if(i===void 0)e=rt(this,e,t,0),a=!Re(e)||e!==this._$AH&&e!==Ze,a&&(this._$AH=e);else{let r=e,o,s;for(e=i[0],o=0;o<i.length-1;o++)s=rt(this,r[n+o],t,o),s===Ze&&(s=this._$AH[o]),a||=!Re(s)||s!==this._$AH[o],s===B?e=B:e!==B&&(e+=(s??``)+i[o+1]),this._$AH[o]=s}a&&!r&&this.j(e)}j(e){e===B?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??``)}},st=class extends ot{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===B?void 0:e}},ct=class extends ot{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==B)}},lt=class extends ot{constructor(e,t,n,r,i){super(e,t,n,r,i),this.type=5}_$AI(e,t=this){if((e=rt(this,e,t,0)??B)===Ze)return;let n=this._$AH,r=e===B&&n!==B||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==B&&(n===B||r);r&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH==`function`?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},ut=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){rt(this,e)}},dt=Oe.litHtmlPolyfillSupport;dt?.(nt,at),(Oe.litHtmlVersions??=[]).push(`3.3.3`);var ft=(e,t,n)=>{let r=n?.renderBefore??t,i=r._$litPart$;if(i===void 0){let e=n?.renderBefore??null;r._$litPart$=i=new at(t.insertBefore(Le(),e),e,void 0,n??{})}return i._$AI(e),i},pt=globalThis,V=class extends De{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=ft(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return Ze}};V._$litElement$=!0,V.finalized=!0,pt.litElementHydrateSupport?.({LitElement:V});var mt=pt.litElementPolyfillSupport;mt?.({LitElement:V}),(pt.litElementVersions??=[]).push(`4.2.2`);var ht=256,gt=/* @__PURE__ */ new Set,_t=/* @__PURE__ */ new WeakMap,vt=/* @__PURE__ */ new WeakSet;function yt(){_t=/* @__PURE__ */ new WeakMap;for(let e of gt)e()}globalThis.document&&(matchMedia(`(prefers-color-scheme: dark)`).addEventListener(`change`,yt),new MutationObserver(yt).observe(document.documentElement,{attributeFilter:[`data-theme`]}));function bt(e){vt.add(e)}function xt(e){let{host:t}=e.getRootNode();return t?vt.has(t)?t:xt(t):document.documentElement}function St(e,t,n){let r=_t.get(e)??/* @__PURE__ */ new Map;return _t.set(e,r),r.has(t)||r.set(t,n()),r.get(t)}function Ct(e){return gt.add(e),()=>gt.delete(e)}function wt(e,t){return St(e,t,()=>{let n=(e.shadowRoot??document.body).appendChild(document.createElement(`i`));n.style.color=`color-mix(in srgb, var(--${t}), var(--${t}))`;let r=getComputedStyle(n).color.match(/[\d.]+(e-\d+)?/g)??[];return n.remove(),r.slice(0,3).map(e=>Math.round(Number(e)*255))})}var Tt=(e,t)=>`rgb(${wt(xt(e),t).join(` `)})`;function Et(e){let[t,n,r]=[`below`,`paper`,`above`].map(t=>wt(e,t)),i=new Uint8ClampedArray(4*ht);for(let e=0;e<ht;e++){let a=2*e/255-1,o=a<0?t:r,s=n.map((e,t)=>e+(o[t]-e)*Math.abs(a));i.set([...s,255],4*e)}return new Uint32Array(i.buffer)}function Dt(e){let t=xt(e);return St(t,`signed`,()=>Et(t))}function Ot(e,t){let n=Math.max(-1,Math.min(1,e/t||0));return Math.round((n+1)/2*255)}function kt(e){let t=0,n=0;for(let r of e){for(let e=0;e<r.length;e++)t+=r[e]*r[e];n+=r.length}let r=2.5*Math.sqrt(t/n);if(!(r>0))return 1;let i=10**Math.floor(Math.log10(r));return([1,2,5,10].find(e=>e*i>=r)??10)*i}var At=new Intl.NumberFormat(`en`),jt=new Intl.NumberFormat(`en`,{maximumSignificantDigits:2,minimumSignificantDigits:2}),Mt=`–`,H=e=>At.format(e),Nt=e=>e===null?Mt:e.toFixed(2),Pt=e=>e.toFixed(2);function Ft(e){return e===null?Mt:e>=999500?`${jt.format(e/1e6)} M`:`${jt.format(e/1e3)} k`}var It=e=>`${e<0?`−`:`+`}${Math.abs(e).toFixed(2)}`,Lt=e=>`${(100*e).toFixed(1)} %`;function Rt(e){let t=Math.abs(e);return t!==0&&(t<.001||t>=1e4)?e.toExponential(2).replace(`-`,`−`).replace(`e−`,`e-`):e.toPrecision(3).replace(`-`,`−`)}var zt=I`
*,
*::before,
*::after {
box-sizing: border-box;
}
[hidden] {
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
`,Bt=I`
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
svg {
flex: none;
width: calc(0.75 * var(--mg-rem));
height: calc(0.75 * var(--mg-rem));
fill: currentColor;
}
`,Vt=I`
input[type="range"] {
--knob: calc(1 * var(--mg-rem));
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
`,Ht=I`
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
select option {
background: var(--paper);
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
`,Ut=I`
h3 {
margin: 0 0 calc(1.5 * var(--space));
font-size: var(--medium);
font-weight: 400;
}
h3 .term {
color: var(--muted);
}
figure {
margin: 0;
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
`;function U(e,t,n){e.dispatchEvent(new CustomEvent(t,{detail:n,bubbles:!0,composed:!0}))}var Wt=[`bad-setting`,`bad-heads`,`out-of-memory`,`no-text`,`too-many-letters`],Gt=class extends V{static properties={problem:{attribute:!1},step:{type:Number},learningRate:{type:Number}};static styles=[zt,Bt,I`
/* In sight wherever the reader is on the page. */
:host {
position: sticky;
z-index: 2;
top: 0;
display: block;
}
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
`];constructor(){super(),this.problem=null,this.step=0,this.learningRate=0}render(){return z`<div role="alert">${this.problem?this.#e(this.problem):B}</div>`}#e({code:e,message:t}){return Wt.includes(e)?this.#t(t):z`
<p>
<strong>Training has stopped.</strong> ${e===`diverged`?this.#n():t}
<button class="link" @click=${()=>U(this,`start-over`)}>Start over</button>
</p>
`}#t(e){return z`
<p>
<strong>Such a model cannot be made.</strong> ${e}
<button class="link" @click=${()=>U(this,`dismiss`)}>Keep the one there is</button>
</p>
`}#n(){return z`
At step ${H(this.step)} the loss was no longer a number; the names are from the last good parameters. A
learning rate lower than ${this.learningRate} would do.
`}};customElements.get(`mg-problem`)||customElements.define(`mg-problem`,Gt);var Kt=[{id:`names`,name:`names`,source:`Given to babies in the United States in 2018. Social Security Administration, public domain.`},{id:`japan`,name:`towns of Japan`,source:`GeoNames, CC BY 4.0.`},{id:`finland`,name:`towns of Finland`,source:`GeoNames, CC BY 4.0.`},{id:`own`,name:`your own list`,source:`It stays in this page.`}],qt=e=>Kt.find(t=>t.id===e),Jt=Object.freeze({least:10,most:2e5}),Yt=256,Xt=5e6;function Zt(e,t){let n=e.split(/\r\n?|\n/).map(e=>e.trim()),r=n.filter(e=>e),i=r.slice(0,Jt.most),a=new Set(i.join(``)).size,o=i.filter(e=>[...e].length>=t).length;return{text:i.join(`
`),lines:i.length,letters:a,cut:[Qt(n.length-r.length-+!n.at(-1),`empty`,`left out`),Qt(r.length-i.length,`beyond the first ${Jt.most.toLocaleString(`en`)}`,`left out`),Qt(o,`longer than the context of ${t}`,`learned only up to there`)].filter(e=>e),refusal:$t(i.length,a)}}function Qt(e,t,n){return e<=0?``:`${e.toLocaleString(`en`)} ${e===1?`line is`:`lines are`} ${t}: ${n}.`}function $t(e,t){return e<Jt.least?`Too little to learn from: at least ${Jt.least} lines are needed, one name each.`:t>Yt?`Too many different characters: at most ${Yt} fit. A list of names in one script has fewer.`:``}var en=1e3;function tn(e){return e>=100?1/0:10**(e/25)}var nn=class{#e=1;#t=NaN;reset(){this.#e=1,this.#t=NaN}due(e,t){let n=Number.isNaN(this.#t)?0:Math.min(e-this.#t,en);if(this.#t=e,t>=100)return 1/0;this.#e+=n/1e3*tn(t);let r=Math.floor(this.#e);return this.#e-=r,r}},rn=[{key:`nLayer`,name:`Layers`,term:`n_layer`,address:`layers`,standard:1,options:[1,2,3,4,6]},{key:`nEmbd`,name:`Width`,term:`n_embd`,address:`width`,standard:16,options:[8,16,24,32,48,64,96]},{key:`nHead`,name:`Heads`,term:`n_head`,address:`heads`,standard:4,options:[1,2,4,8]},{key:`blockSize`,name:`Context`,term:`block_size`,address:`context`,standard:16,options:[8,16,24,32,48]},{key:`batchSize`,name:`Names a step`,term:`batch_size`,address:`batch`,standard:1,options:[1,2,4,8,16,32]},{key:`numSteps`,name:`Steps`,term:`num_steps`,address:`steps`,standard:1e3,least:10,most:1e5},{key:`seed`,name:`Seed`,term:`of all chance`,address:`seed`,standard:42,least:0,most:2**53-1},{key:`learningRate`,name:`Step size`,term:`learning_rate`,address:`rate`,standard:.01,least:1e-4,most:10,fraction:!0}],W=.1,G=Object.freeze({...Object.fromEntries(rn.map(({key:e,standard:t})=>[e,t])),exact:!1});function an({options:e,least:t=0,most:n=0,fraction:r},i){return e?e.includes(i):i>=t&&i<=n&&(r||Number.isInteger(i))}function on(e,t){let n={...e,...t};for(;n.nEmbd%n.nHead;)n.nHead/=2;return n}function sn({exact:e,...t}){return{...t,validationSplit:e?0:W}}function cn(e,t){return e.exact===t.exact&&rn.every(({key:n})=>n===`learningRate`||e[n]===t[n])}function K({nLayer:e,nEmbd:t,blockSize:n},r){return(2*(r+1)+n)*t+12*e*t**2}var ln=.98,un=20,dn=class{steps=[0];raw=[null];smooth=[null];heldOut=[null];lowest=1/0;lastHeldOut=null;#e=0;#t=0;get length(){return this.steps.length-1}get smoothed(){return this.length===0?null:this.smooth[this.length-1]}lowestUntil(e){let t=1/0;for(let n=19;n<e;n++)t=Math.min(t,this.smooth[n]??t);return t}smoothedAt(e){return this.smooth[e]??null}add(e){this.#e=this.#e*ln+e*.020000000000000018,this.#t=this.#t*ln+.020000000000000018;let t=this.#e/this.#t;this.raw[this.length]=e,this.smooth[this.length]=t,this.#n(),this.length>=un&&(this.lowest=Math.min(this.lowest,t))}addHeldOut({step:e,loss:t}){this.heldOut[e]=t,this.lastHeldOut=t}#n(){this.steps.push(this.steps.length),this.raw.push(null),this.smooth.push(null),this.heldOut.push(null)}},fn=1e3,pn=Object.freeze({least:.1,most:2,default:.5}),mn={columns:!1,story:!1,parameters:!1,letters:!1,reading:!1,tape:!1};function hn(){return{settings:G,list:`names`,own:null,made:null,making:!0,model:null,step:0,numSteps:G.numSteps,history:new dn,lesson:``,single:!1,tokensPerSecond:null,training:!1,away:null,problem:null,speed:56,temperature:pn.default,diceSeed:1,prefix:``,past:null,story:{index:0,at:2},kind:`data`,typed:`maria`,inSight:mn,moment:null,names:Array(20).fill({text:``,known:!1}),columns:[],told:null,matrices:[],letters:null,reading:null,tape:[],printed:[],theme:`system`}}var gn=({settings:e,list:t,own:n})=>({settings:e,list:t,own:n});function _n({made:e,settings:t,list:n,own:r}){return e?!cn(t,e.settings)||n!==e.list||n===`own`&&r!==e.own:!1}var vn=class{#e=hn();#t=/* @__PURE__ */ new Set;constructor(e={}){this.#n(e)}get state(){return this.#e}subscribe(e){return this.#t.add(e),()=>this.#t.delete(e)}follow(e,t){let n=e(this.#e);return t(n),this.subscribe(()=>{let r=e(this.#e);Object.is(r,n)||(n=r,t(r))})}modelMade(e,t){let n=new dn;for(let t of e.heldOut)n.addHeldOut(t);let{numSteps:r}=e.config;this.#n({making:!1,made:t,model:e,numSteps:r,history:n,step:0,lesson:``,single:!1,tokensPerSecond:null,past:null}),this.#n({columns:[],told:null,matrices:[],letters:null,reading:null,tape:[],printed:[],...yn(e.view)})}sliceTrained({step:e,losses:t,heldOut:n,lesson:r,view:i,problem:a},o){let{history:s,numSteps:c,training:l}=this.#e;for(let e of t)s.add(e);for(let e of n)s.addHeldOut(e);let u=t.length===1,d=l&&e<c&&!a;this.#n({step:e,lesson:r,single:u,problem:a,tokensPerSecond:o,training:d,...i&&yn(i)})}seen(e){this.#n(yn(e))}trainingSet(e){this.#n({training:e})}scheduleExtended(e){this.#n({numSteps:e})}awaySet(e){this.#n({away:e})}problemMet({code:e,message:t}){this.#n({problem:{code:e,message:t},training:!1,making:!1})}makingBegun(){this.#n({problem:null,making:!0})}problemLeft(){this.#n({problem:null})}speedSet(e){this.#n({speed:e})}temperatureSet(e){this.#n({temperature:e})}diceChanged(e){this.#n({diceSeed:e})}prefixSet(e){this.#n({prefix:e})}lookedBack(e){this.#n({past:e===null||e>=this.#e.step?null:e})}namePicked(e){this.#n({story:{index:(e+20)%20,at:0}})}letterShown(e){this.#n({story:{...this.#e.story,at:e}})}kindSet(e){this.#n({kind:e})}nameTyped(e){this.#n({typed:e})}sightChanged(e){this.#n({inSight:{...this.#e.inSight,...e}})}settingsChanged(e){this.#n({settings:Object.freeze(on(this.#e.settings,e))})}listChosen(e){this.#n({list:e})}ownListTaken(e){this.#n({own:e,list:`own`})}restored(e){this.#n(e)}themeSet(e){this.#n({theme:e})}#n(e){this.#e=Object.freeze({...this.#e,...e});for(let e of this.#t)e()}};function yn({story:e,parameters:t,...n}){return{...n,...e&&{told:e},...t&&{matrices:t}}}var bn=Object.freeze({train:[],names:[],temperature:[`columns`],letter:[`story`],cache:[`story`],attention:[`reading`],parameters:[`parameters`],tape:[`tape`],settings:[]}),xn=[`train`,`names`],Sn=[{property:`temperature`,key:`temperature`,standard:pn.default,least:pn.least,most:pn.most,fraction:!0},{property:`dice`,key:`diceSeed`,standard:1,least:0,most:2**31},{property:`speed`,key:`speed`,standard:56,least:0,most:100,fraction:!0}],Cn=[`view`,`precision`,`list`,`src`,`model`],wn=e=>e.replace(/[A-Z]/g,e=>`-${e.toLowerCase()}`),Tn={...Object.fromEntries([...rn.map(({key:e})=>e),...Sn.map(({property:e})=>e)].map(e=>[e,{type:Number,attribute:wn(e)}])),...Object.fromEntries(Cn.map(e=>[e,{type:String}])),theme:{type:String,reflect:!0},autoplay:{type:Boolean},text:{attribute:!1}};function En(e){let t=(e??``).split(/[\s,]+/).filter(e=>e),n=t.filter(e=>Object.hasOwn(bn,e)),r=t.filter(e=>!Object.hasOwn(bn,e));return{views:n.length?[...new Set(n)]:xn,complaint:r.length?`There is no view “${r.join(` `)}”; there are ${Object.keys(bn).join(`, `)}.`:``}}var Dn=[`f32`,`f64`],On=Kt.map(({id:e})=>e).filter(e=>e!==`own`);function kn(e,t,n){let r=[],i=(t,n)=>{let i=e[t]??n.standard;return an(n,i)?i:(r.push(`${wn(t)} must be ${An(n)}. It is ${n.standard} instead.`),n.standard)},a=Sn.map(e=>[e.property,e.key,i(e.property,e)]),o=Object.fromEntries(rn.map(e=>[e.key,i(e.key,e)]));o.nEmbd%o.nHead&&(r.push(`n-embd must be a multiple of n-head, and ${o.nEmbd} is none of ${o.nHead}.`),Object.assign(o,{nEmbd:G.nEmbd,nHead:G.nHead})),e.precision&&!Dn.includes(e.precision)&&r.push(`precision must be one of ${Dn.join(`, `)}. It is ${Dn[0]} instead.`);let s=On.find(t=>t===(e.list??On[0]));s||r.push(`list must be one of ${On.join(`, `)}. It is ${On[0]} instead.`);let c=e.text==null?null:Zt(String(e.text),o.blockSize);c?.refusal&&r.push(c.refusal);let l=Object.entries(o).filter(([e])=>n(e));return{complaints:r,wishes:{...Object.fromEntries(a.filter(([e])=>n(e)).map(([,e,t])=>[e,t])),settings:{...t.settings,...Object.fromEntries(l),...n(`precision`)&&{exact:e.precision===`f64`}},...n(`list`)&&{list:s??On[0]},...n(`text`)&&c&&!c.refusal&&{own:c,list:`own`}}}}function An({options:e,least:t=0,most:n=0,fraction:r}){return e?`one of ${e.join(`, `)}`:`a ${r?``:`whole `}number from ${t} to ${H(n)}`}var jn=[.1,.5,1,2];function Mn(e){let{inSight:t,temperature:n,diceSeed:r,step:i,columns:a,told:o,matrices:s,letters:c,reading:l,tape:u}=e,d=(e,n)=>t[e]||n&&e in t;return{moment:e.past,dice:{count:20,temperature:n,seed:r,prefix:Fn(e)},...d(`columns`,a.length===0)&&{columns:{temperatures:jn,count:6}},...d(`story`,!o)&&{story:e.story.index},...d(`parameters`,s.length===0)&&{parameters:Pn(e)},...d(`letters`,!c)&&{letters:!0},...d(`reading`,!l)&&{typed:In(e)},...e.past===null&&d(`tape`,i>0&&u.length===0)&&{tape:!0},...Nn(e)&&{printed:!0}}}var Nn=({made:e,step:t,numSteps:n,past:r})=>e?.settings.exact&&t>=n&&r===null,Pn=({kind:e,past:t})=>t===null?e:`data`,Fn=e=>Ln(e,e.prefix,1),In=e=>Ln(e,e.typed,0);function Ln({model:e},t,n){return e?[...t].filter(t=>e.vocab.includes(t)).slice(0,e.config.blockSize-1-n).join(``):``}function Rn({model:e},t,n){if(!e||t===n)return``;let r=[...new Set(t)].filter(t=>!e.vocab.includes(t));return r.length?`Not in the list: ${r.map(e=>`“${e}”`).join(` `)}.`:`The context holds no more than “${n}”.`}var zn=.12,Bn=.02,Vn=50,Hn=100,Un=.005,Wn=3;function Gn({model:e,step:t,history:n,past:r}){return e?(r??t)===0?`Nothing learned yet: every letter is about as likely as any other.`:Kn(r===null?n.lowest:n.lowestUntil(r),e.yardsticks):``}function Kn(e,{letters:t,pairs:n}){return e>t?`It is finding out which letters are common, and how long a name is.`:e>n+zn?`Common letters learned; now it finds out which letter follows which.`:e>n-Bn?`Letter pairs learned; endings are still rough.`:`Better than letter pairs alone could be: it looks back further.`}function qn(e){let{model:t,problem:n,step:r,numSteps:i,training:a,single:o,lesson:s,history:c,speed:l,past:u,making:d}=e;if(n)return``;if(u!==null)return`So it stood at step ${H(u)}.`;if(!t||d)return`Making the model …`;if(r>=i)return`Try another temperature, other dice, or more steps.`;if(r===0&&!a)return`Press Train, and watch the names.`;if(o&&(!a||tn(l)<=Wn))return Yn(r,c.raw[r-1],s,t.config.batchSize);let f=Jn(t.config.batchSize);return a?Xn(c.smooth,c.length,f):`Paused. Train goes on; Step learns from ${f}.`}var Jn=e=>e===1?`one name`:`${e} names`;function Yn(e,t,n,r){let i=r===1?`“${n}”`:`“${n}” and ${r-1} more`;return`Step ${H(e)} learned from ${i}, whose loss was ${Nt(t)}.`}function Xn(e,t,n){let r=Math.floor(t/Vn)*Vn-1,i=e[r-Hn],a=e[r];if(i==null||a==null)return`Each step learns from ${n}.`;let o=i-a;return o<Un?`The loss wavers from name to name; it falls slowly now.`:`The loss fell by ${Nt(o)} over the last hundred steps.`}function Zn({nLayer:e,nEmbd:t},n){return e*(12*t**2+2*t*n)}function Qn(e,t){let n=e.nEmbd*e.vocabSize,r=0;for(let n=1;n<=t;n++)r+=Zn(e,n);return{kept:Zn(e,t)+n,anew:r+n}}var $n={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]},er=class extends V{static properties={cells:{attribute:!1},most:{type:Number},label:{},cursor:{state:!0}};static styles=[zt,I`
:host {
position: relative;
display: block;
outline: 1px solid var(--hairline);
}
.picture {
position: relative;
}
canvas {
display: block;
width: 100%;
height: 100%;
image-rendering: pixelated;
touch-action: pan-y;
}
.picture,
canvas {
height: 100%;
}
.cursor {
position: absolute;
outline: 2px solid var(--ink);
pointer-events: none;
}
`];#e=()=>{};constructor(){super(),this.cells=null,this.most=1,this.label=``,this.cursor=null}connectedCallback(){super.connectedCallback(),this.#e=Ct(()=>this.#n())}disconnectedCallback(){super.disconnectedCallback(),this.#e()}render(){return z`
<div
class="picture" role="application" aria-roledescription="picture of numbers" aria-label=${this.label} tabindex="0"
@keydown=${this.#a} @pointermove=${this.#r} @pointerdown=${this.#r}
@pointerleave=${this.#i} @blur=${()=>this.#o(null)}
>
<canvas aria-hidden="true"></canvas>
${this.#t()}
</div>
`}#t(){if(!this.cursor||!this.cells)return B;let{rows:e,columns:t}=this.cells,{row:n,column:r}=this.cursor;return z`<div class="cursor" .style=${[`left: ${100*r/t}%`,`top: ${100*n/e}%`,`width: ${100/t}%`,`height: ${100/e}%`].join(`;`)}></div>`}updated(e){(e.has(`cells`)||e.has(`most`))&&this.#n()}#n(){let e=this.renderRoot.querySelector(`canvas`);if(!e||!this.cells)return;let{rows:t,columns:n,value:r}=this.cells,{most:i}=this;(e.width!==n||e.height!==t)&&Object.assign(e,{width:n,height:t});let a=e.getContext(`2d`),o=a.createImageData(n,t),s=Dt(this),c=new Uint32Array(o.data.buffer);for(let e=0;e<t;e++)for(let t=0;t<n;t++)c[e*n+t]=s[Ot(r(e,t),i)];a.putImageData(o,0,0)}#r(e){if(!this.cells)return;let t=e.currentTarget.getBoundingClientRect(),{rows:n,columns:r}=this.cells;this.#o({row:Math.min(n-1,Math.max(0,Math.floor((e.clientY-t.top)/t.height*n))),column:Math.min(r-1,Math.max(0,Math.floor((e.clientX-t.left)/t.width*r)))})}#i(e){e.pointerType!==`touch`&&this.#o(null)}#a(e){let t=$n[e.key];if(!t||!this.cells)return;e.preventDefault();let{row:n,column:r}=this.cursor??{row:-t[0],column:-t[1]};this.#o({row:Math.min(this.cells.rows-1,Math.max(0,n+t[0])),column:Math.min(this.cells.columns-1,Math.max(0,r+t[1]))})}#o(e){(e?.row!==this.cursor?.row||e?.column!==this.cursor?.column)&&(this.cursor=e,U(this,`cell`,e))}};customElements.get(`mg-matrix`)||customElements.define(`mg-matrix`,er);var tr=class extends V{static properties={most:{type:Number},unsigned:{type:Boolean}};static styles=[zt,I`
:host {
display: flex;
align-items: center;
gap: var(--space);
color: var(--muted);
font: calc(0.75 * var(--mg-rem)) / 1.4 var(--mono);
font-variant-numeric: tabular-nums;
}
.signed {
background: linear-gradient(to right, var(--below), var(--paper), var(--above));
}
.unsigned {
background: linear-gradient(to right, var(--paper), var(--above));
}
i {
width: calc(6 * var(--mg-rem));
height: calc(0.5 * var(--mg-rem));
outline: 1px solid var(--hairline);
}
`];constructor(){super(),this.most=1,this.unsigned=!1}render(){let e=Rt(this.most).replace(/\.?0+$/,``);return this.unsigned?z`<span>0</span><i class="unsigned"></i><span>${e}</span>`:z`<span>−${e}</span><i class="signed"></i><span>+${e}</span>`}};customElements.get(`mg-scale`)||customElements.define(`mg-scale`,tr);var nr=class extends V{static properties={story:{attribute:!1},at:{type:Number},config:{attribute:!1},vocabSize:{type:Number},pointed:{state:!0}};static styles=[zt,Ut,I`
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
mg-matrix {
height: calc(var(--height) * calc(1 * var(--mg-rem)));
}
figcaption {
margin-bottom: calc(0.25 * var(--mg-rem));
}
`];constructor(){super(),this.story=null,this.at=0,this.config=null,this.vocabSize=0,this.pointed=null}render(){let{story:e,config:t}=this;if(!e||!t)return B;let{cache:n}=e,r=this.#e(Math.min(this.at,e.draws.length-1)),i=kt([n.keys,n.values]);return z`
<h3>What it keeps of the letters read <span class="term">· key-value cache</span></h3>
${Array.from({length:t.nLayer},(e,t)=>this.#t(t,r,i))}
<mg-scale .most=${i}></mg-scale>
<p class="told" aria-live="polite">${this.#a(r)}</p>
<p class="note">${this.#o(r)}</p>
`}#e(e){return[...this.story.prefix].length+1+e}#t(e,t,n){return z`
<div class="layer">
${[`keys`,`values`].map(r=>this.#n(r,e,t,n))}
</div>
`}#n(e,t,n,r){let{nLayer:i,nHead:a,blockSize:o}=this.config,s=Math.max(4,Math.min(12,.75*o));return z`
<figure>
<figcaption>${i>1?`${e} · layer ${t}`:e} · ${a} ${a===1?`head`:`heads`}</figcaption>
<div class="heads" .style=${`--height: ${s}`}>
${Array.from({length:a},(i,a)=>z`
<mg-matrix
.cells=${this.#r(e,t,a,n)} .most=${r}
.label=${`${e}, layer ${t}, head ${a}: ${n} rows written`}
@cell=${n=>this.#i({what:e,layer:t,head:a},n.detail)}
></mg-matrix>
`)}
</div>
</figure>
`}#r(e,t,n,r){let{nHead:i,blockSize:a}=this.config,o=this.story.cache,[,s,c]=o.shape,l=c/i,u=o[e];return{rows:a,columns:l,value:(e,i)=>e<r?u[(t*s+e)*c+n*l+i]:NaN}}#i(e,t){this.pointed=t&&{...e,...t}}#a(e){if(!this.pointed)return`${e} ${e===1?`row`:`rows`} written: the start${e===1?``:` and each letter`}.`;let{what:t,layer:n,head:r,row:i,column:a}=this.pointed,o=this.#r(t,n,r,e).value(i,a);if(Number.isNaN(o))return z`place ${i}: not written yet`;let{prefix:s,draws:c}=this.story,l=[`start`,...s,...c.map(({char:e})=>e)][i];return z`${t.slice(0,-1)} of “${l}”, head ${r}, number ${a}: <b>${Rt(o)}</b>`}#o(e){let{nLayer:t,nEmbd:n}=this.config,{kept:r,anew:i}=Qn({nLayer:t,nEmbd:n,vocabSize:this.vocabSize},e);return z`
This letter took ${H(r)} multiplications: only its own row was computed. Without the cache all
${e===1?`of it`:`${e} rows`} would be computed again: ${H(i)}. Emptied for the next name.
`}};customElements.get(`mg-cache`)||customElements.define(`mg-cache`,nr);var rr=class extends V{static properties={columns:{attribute:!1},own:{attribute:!1},temperature:{type:Number},length:{type:Number}};static styles=[zt,I`
:host {
display: grid;
grid-template-columns: repeat(5, minmax(0, 1fr));
gap: calc(2 * var(--space)) calc(4 * var(--space));
}
h3 {
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
ol {
margin: 0;
padding: 0;
list-style: none;
}
li {
container-type: inline-size;
height: calc(1.75 * var(--mg-rem));
font-family: var(--mono);
line-height: calc(1.75 * var(--mg-rem));
white-space: nowrap;
}
.fit {
font-size: min(calc(1 * var(--mg-rem)), 100cqi / (var(--letters) * 0.61));
}
.known {
color: var(--muted);
}
.mark {
font-size: 0.75em;
}
@container (max-width: 832px) {
:host {
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
`];constructor(){super(),this.columns=[],this.own=[],this.temperature=0,this.length=0}render(){let e={temperature:this.temperature,names:this.own.slice(0,this.length)};return z`
${this.#e(e,`own`,z`yours, T = ${Pt(this.temperature)}`)}
${this.columns.map(e=>this.#e(e,`fixed`,z`T = ${e.temperature.toFixed(1)}`))}
`}#e({names:e},t,n){return z`
<div class=${t}>
<h3>${n}</h3>
<ol>${e.map(ir)}</ol>
</div>
`}};function ir({text:e,known:t}){let n=[...e].length+(t?2:0);return z`
<li class=${t?`known`:`new`}>
<span class="fit" .style=${`--letters: ${Math.max(n,1)}`}>${e||`·`}${t?z` <span class="mark" aria-hidden="true">✓</span><span class="spoken">, in the list</span>`:``}</span>
</li>
`}customElements.get(`mg-columns`)||customElements.define(`mg-columns`,rr);var ar=class extends V{static properties={temperature:{type:Number},prefix:{},hint:{}};static styles=[zt,Bt,Ht,Vt,I`
:host {
display: flex;
flex-wrap: wrap;
align-items: center;
gap: calc(1.5 * var(--space)) calc(3 * var(--space));
}
.temperature {
display: flex;
flex: 1 1 calc(26 * var(--mg-rem));
flex-wrap: wrap;
align-items: center;
gap: 0 calc(2 * var(--space));
max-width: calc(36 * var(--mg-rem));
font-size: var(--medium);
}
.slider {
display: flex;
flex: 1 1 calc(12 * var(--mg-rem));
align-items: center;
gap: calc(2 * var(--space));
}
output {
font: var(--medium) var(--mono);
font-variant-numeric: tabular-nums;
}
button svg {
width: calc(1 * var(--mg-rem));
height: calc(1 * var(--mg-rem));
}
.prefix {
display: flex;
align-items: center;
gap: calc(1.5 * var(--space));
margin-left: auto;
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
.temperature {
flex-basis: 100%;
}
.prefix {
flex: 1 1 auto;
justify-content: space-between;
margin: 0;
}
}
`];constructor(){super(),this.temperature=pn.default,this.prefix=``,this.hint=``}render(){return z`
<div class="temperature">
<label for="temperature">Sharpness of choice <span class="term">· temperature</span></label>
<span class="slider">
<input
id="temperature" type="range" min=${pn.least} max=${pn.most} step="0.05"
.value=${String(this.temperature)} @input=${this.#e}
>
<output for="temperature" aria-hidden="true">${Pt(this.temperature)}</output>
</span>
</div>
<button class="throw" @click=${()=>U(this,`throw`)}>
<svg viewBox="0 0 16 16" aria-hidden="true">
<path
fill-rule="evenodd"
d="M3 1h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2zm0 1.2a.8.8 0 0 0-.8.8v10c0 .44.36.8.8.8h10a.8.8 0 0 0 .8-.8V3a.8.8 0 0 0-.8-.8z"
/>
<circle cx="5" cy="5" r="1.25" /><circle cx="11" cy="5" r="1.25" /><circle cx="8" cy="8" r="1.25" />
<circle cx="5" cy="11" r="1.25" /><circle cx="11" cy="11" r="1.25" />
</svg>
Throw other dice
</button>
<label class="prefix">
<span>First letters <span class="term">· prefix</span></span>
<input
type="text" id="prefix" autocomplete="off" autocapitalize="off" spellcheck="false" placeholder="any"
aria-describedby="hint" .value=${this.prefix}
@input=${e=>U(this,`prefix`,e.target.value)}
>
</label>
<p class="hint" id="hint" role="status" ?hidden=${!this.hint}>${this.hint}</p>
`}#e(e){U(this,`temperature`,e.target.valueAsNumber)}};customElements.get(`mg-dice`)||customElements.define(`mg-dice`,ar);var or=class extends V{static properties={printed:{attribute:!1}};static styles=[zt,I`
p {
max-width: calc(60 * var(--mg-rem));
margin: 0;
color: var(--muted);
font-size: var(--small);
}
.names {
color: var(--ink);
font-family: var(--mono);
}
`];constructor(){super(),this.printed=[]}render(){return z`
<p>
This model is exact: it equals microgpt.py. From the same list, settings and seed, Python gets the same
parameters, losses and names.
${this.printed.length?z`When it has trained, it prints these, and so does this model: <span class="names">${this.printed.join(` `)}</span>`:B}
</p>
`}};customElements.get(`mg-exact`)||customElements.define(`mg-exact`,or);var sr=!0,cr=`uplot`,lr=`u-hz`,ur=`u-vt`,dr=`u-title`,fr=`u-wrap`,pr=`u-under`,mr=`u-over`,hr=`u-axis`,gr=`u-off`,_r=`u-select`,vr=`u-cursor-x`,yr=`u-cursor-y`,br=`u-cursor-pt`,xr=`u-legend`,Sr=`u-live`,Cr=`u-inline`,wr=`u-series`,Tr=`u-marker`,Er=`u-label`,Dr=`u-value`,Or=`width`,kr=`height`,Ar=`top`,jr=`bottom`,Mr=`left`,Nr=`right`,Pr=`#000`,Fr=`#0000`,Ir=`mousemove`,Lr=`mousedown`,Rr=`mouseup`,zr=`mouseenter`,Br=`mouseleave`,Vr=`dblclick`,Hr=`resize`,Ur=`scroll`,Wr=`change`,Gr=`dppxchange`,Kr=`--`,qr=typeof window<`u`,Jr=qr?document:null,Yr=qr?window:null,Xr=qr?navigator:null,q,Zr;function Qr(){let e=devicePixelRatio;q!=e&&(q=e,Zr&&fi(Wr,Zr,Qr),Zr=matchMedia(`(min-resolution: ${q-.001}dppx) and (max-resolution: ${q+.001}dppx)`),di(Wr,Zr,Qr),Yr.dispatchEvent(new CustomEvent(Gr)))}function $r(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function ei(e,t){let n=e.classList;n.contains(t)&&n.remove(t)}function J(e,t,n){e.style[t]=n+`px`}function ti(e,t,n,r){let i=Jr.createElement(e);return t!=null&&$r(i,t),n?.insertBefore(i,r),i}function ni(e,t){return ti(`div`,e,t)}var ri=/* @__PURE__ */ new WeakMap;function ii(e,t,n,r,i){let a=`translate(`+t+`px,`+n+`px)`;a!=ri.get(e)&&(e.style.transform=a,ri.set(e,a),t<0||n<0||t>r||n>i?$r(e,gr):ei(e,gr))}var ai=/* @__PURE__ */ new WeakMap;function oi(e,t,n){let r=t+n;r!=ai.get(e)&&(ai.set(e,r),e.style.background=t,e.style.borderColor=n)}var si=/* @__PURE__ */ new WeakMap;function ci(e,t,n,r){let i=t+``+n;i!=si.get(e)&&(si.set(e,i),e.style.height=n+`px`,e.style.width=t+`px`,e.style.marginLeft=r?-t/2+`px`:0,e.style.marginTop=r?-n/2+`px`:0)}var li={passive:!0},ui={...li,capture:!0};function di(e,t,n,r){t.addEventListener(e,n,r?ui:li)}function fi(e,t,n,r){t.removeEventListener(e,n,li)}qr&&Qr();function pi(e,t,n,r){let i;n||=0,r||=t.length-1;let a=r<=2147483647;for(;r-n>1;)i=a?n+r>>1:Pi((n+r)/2),t[i]<e?n=i:r=i;return e-t[n]<=t[r]-e?n:r}function mi(e){return(t,n,r)=>{let i=-1,a=-1;for(let a=n;a<=r;a++)if(e(t[a])){i=a;break}for(let i=r;i>=n;i--)if(e(t[i])){a=i;break}return[i,a]}}var hi=e=>e!=null,gi=e=>e!=null&&e>0,_i=mi(hi),vi=mi(gi);function yi(e,t,n,r=0,i=!1){let a=i?vi:_i,o=i?gi:hi;[t,n]=a(e,t,n);let s=e[t],c=e[t];if(t>-1){if(r==1)s=e[t],c=e[n];else if(r==-1)s=e[n],c=e[t];else for(let r=t;r<=n;r++){let t=e[r];o(t)&&(t<s?s=t:t>c&&(c=t))}}return[s??Gi,c??-Gi]}function bi(e,t,n,r){let i=Bi(e),a=Bi(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let o=n==10?Vi:Hi,s=i==1?Pi:Ii,c=a==1?Ii:Pi,l=s(o(Ni(e))),u=c(o(Ni(t))),d=zi(n,l),f=zi(n,u);return n==10&&(l<0&&(d=Z(d,-l)),u<0&&(f=Z(f,-u))),r||n==2?(e=d*i,t=f*a):(e=aa(e,d),t=ia(t,f)),[e,t]}function xi(e,t,n,r){let i=bi(e,t,n,r);return e==0&&(i[0]=0),t==0&&(i[1]=0),i}var Si=.1,Ci={mode:3,pad:Si},wi={pad:0,soft:null,mode:0},Ti={min:wi,max:wi};function Ei(e,t,n,r){return ga(n)?Oi(e,t,n):(wi.pad=n,wi.soft=r?0:null,wi.mode=r?3:0,Oi(e,t,Ti))}function Y(e,t){return e??t}function Di(e,t,n){for(t=Y(t,0),n=Y(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function Oi(e,t,n){let r=n.min,i=n.max,a=Y(r.pad,0),o=Y(i.pad,0),s=Y(r.hard,-Gi),c=Y(i.hard,Gi),l=Y(r.soft,Gi),u=Y(i.soft,-Gi),d=Y(r.mode,0),f=Y(i.mode,0),p=t-e,m=Vi(p),h=Ri(Ni(e),Ni(t)),g=Ni(Vi(h)-m);(p<1e-24||g>10)&&(p=0,(e==0||t==0)&&(p=1e-24,d==2&&l!=Gi&&(a=0),f==2&&u!=-Gi&&(o=0)));let _=p||h||1e3,v=zi(10,Pi(Vi(_))),y=Z(aa(e-_*(p==0?e==0?.1:1:a),v/10),24),b=e>=l&&(d==1||d==3&&y<=l||d==2&&y>=l)?l:Gi,x=Ri(s,y<b&&e>=b?b:Li(b,y)),S=Z(ia(t+_*(p==0?t==0?.1:1:o),v/10),24),C=t<=u&&(f==1||f==3&&S>=u||f==2&&S<=u)?u:-Gi,w=Li(c,S>C&&t<=C?C:Ri(C,S));return x==w&&x==0&&(w=100),[x,w]}var ki=new Intl.NumberFormat(qr?Xr.language:`en-US`),Ai=e=>ki.format(e),ji=Math,Mi=ji.PI,Ni=ji.abs,Pi=ji.floor,Fi=ji.round,Ii=ji.ceil,Li=ji.min,Ri=ji.max,zi=ji.pow,Bi=ji.sign,Vi=ji.log10,Hi=ji.log2,Ui=(e,t=1)=>ji.sinh(e)*t,Wi=(e,t=1)=>ji.asinh(e/t),Gi=1/0;function Ki(e){return(Vi((e^e>>31)-(e>>31))|0)+1}function qi(e,t,n){return Li(Ri(e,t),n)}function Ji(e){return typeof e==`function`}function X(e){return Ji(e)?e:()=>e}var Yi=()=>{},Xi=e=>e,Zi=(e,t)=>t,Qi=e=>null,$i=e=>!0,ea=(e,t)=>e==t,ta=/\.\d*?(?=9{6,}|0{6,})/gm,na=e=>{if(pa(e)||oa.has(e))return e;let t=`${e}`,n=t.match(ta);if(n==null)return e;let r=n[0].length-1;if(t.indexOf(`e-`)!=-1){let[e,n]=t.split(`e`);return+`${na(e)}e${n}`}return Z(e,r)};function ra(e,t){return na(Z(na(e/t))*t)}function ia(e,t){return na(Ii(na(e/t))*t)}function aa(e,t){return na(Pi(na(e/t))*t)}function Z(e,t=0){if(pa(e))return e;let n=10**t;return Fi(e*n*(1+2**-52))/n}var oa=/* @__PURE__ */ new Map;function sa(e){return((``+e).split(`.`)[1]||``).length}function ca(e,t,n,r){let i=[],a=r.map(sa);for(let o=t;o<n;o++){let t=Ni(o),n=Z(zi(e,o),t);for(let s=0;s<r.length;s++){let c=e==10?+`${r[s]}e${o}`:r[s]*n,l=(o>=0?0:t)+(o>=a[s]?0:a[s]),u=e==10?c:Z(c,l);i.push(u),oa.set(u,l)}}return i}var la={},ua=[],da=[null,null],fa=Array.isArray,pa=Number.isInteger,ma=e=>e===void 0;function ha(e){return typeof e==`string`}function ga(e){let t=!1;if(e!=null){let n=e.constructor;t=n==null||n==Object}return t}function _a(e){return typeof e==`object`&&!!e}var va=Object.getPrototypeOf(Uint8Array),ya=`__proto__`;function ba(e,t=ga){let n;if(fa(e)){let r=e.find(e=>e!=null);if(fa(r)||t(r)){n=Array(e.length);for(let r=0;r<e.length;r++)n[r]=ba(e[r],t)}else n=e.slice()}else if(e instanceof va)n=e.slice();else if(t(e)){n={};for(let r in e)r!=ya&&(n[r]=ba(e[r],t))}else n=e;return n}function xa(e){let t=arguments;for(let n=1;n<t.length;n++){let r=t[n];for(let t in r)t!=ya&&(ga(e[t])?xa(e[t],ba(r[t])):e[t]=ba(r[t]))}return e}var Sa=0,Ca=1,wa=2;function Ta(e,t,n){for(let r=0,i,a=-1;r<t.length;r++){let o=t[r];if(o>a){for(i=o-1;i>=0&&e[i]==null;)e[i--]=null;for(i=o+1;i<n&&e[i]==null;)e[a=i++]=null}}}function Ea(e,t){if(ka(e)){let t=e[0].slice();for(let n=1;n<e.length;n++)t.push(...e[n].slice(1));return Aa(t[0])||(t=Oa(t)),t}let n=/* @__PURE__ */ new Set;for(let t=0;t<e.length;t++){let r=e[t][0],i=r.length;for(let e=0;e<i;e++)n.add(r[e])}let r=[Array.from(n).sort((e,t)=>e-t)],i=r[0].length,a=/* @__PURE__ */ new Map;for(let e=0;e<i;e++)a.set(r[0][e],e);for(let n=0;n<e.length;n++){let o=e[n],s=o[0];for(let e=1;e<o.length;e++){let c=o[e],l=Array(i).fill(void 0),u=t?t[n][e]:Ca,d=[];for(let e=0;e<c.length;e++){let t=c[e],n=a.get(s[e]);t===null?u!=Sa&&(l[n]=t,u==wa&&d.push(n)):l[n]=t}Ta(l,d,i),r.push(l)}}return r}var Da=typeof queueMicrotask>`u`?e=>Promise.resolve().then(e):queueMicrotask;function Oa(e){let t=e[0],n=t.length,r=Array(n);for(let e=0;e<r.length;e++)r[e]=e;r.sort((e,n)=>t[e]-t[n]);let i=[];for(let t=0;t<e.length;t++){let a=e[t],o=Array(n);for(let e=0;e<n;e++)o[e]=a[r[e]];i.push(o)}return i}function ka(e){let t=e[0][0],n=t.length;for(let r=1;r<e.length;r++){let i=e[r][0];if(i.length!=n)return!1;if(i!=t){for(let e=0;e<n;e++)if(i[e]!=t[e])return!1}}return!0}function Aa(e,t=100){let n=e.length;if(n<=1)return!0;let r=0,i=n-1;for(;r<=i&&e[r]==null;)r++;for(;i>=r&&e[i]==null;)i--;if(i<=r)return!0;let a=Ri(1,Pi((i-r+1)/t));for(let t=e[r],n=r+a;n<=i;n+=a){let r=e[n];if(r!=null){if(r<=t)return!1;t=r}}return!0}var ja=[`January`,`February`,`March`,`April`,`May`,`June`,`July`,`August`,`September`,`October`,`November`,`December`],Ma=[`Sunday`,`Monday`,`Tuesday`,`Wednesday`,`Thursday`,`Friday`,`Saturday`];function Na(e){return e.slice(0,3)}var Pa=Ma.map(Na),Fa={MMMM:ja,MMM:ja.map(Na),WWWW:Ma,WWW:Pa};function Ia(e){return(e<10?`0`:``)+e}function La(e){return(e<10?`00`:e<100?`0`:``)+e}var Ra={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+``).slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Ia(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>Ia(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Ia(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?`PM`:`AM`,aa:e=>e.getHours()>=12?`pm`:`am`,a:e=>e.getHours()>=12?`p`:`a`,mm:e=>Ia(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Ia(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>La(e.getMilliseconds())};function za(e,t){t||=Fa;let n=[],r=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=r.exec(e);)n.push(i[0][0]==`{`?Ra[i[1]]:i[0]);return e=>{let r=``;for(let i=0;i<n.length;i++)r+=typeof n[i]==`string`?n[i]:n[i](e,t);return r}}var Ba=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Va(e,t){let n;return t==`UTC`||t==`Etc/UTC`?n=/* @__PURE__ */ new Date(+e+e.getTimezoneOffset()*6e4):t==Ba?n=e:(n=new Date(e.toLocaleString(`en-US`,{timeZone:t})),n.setMilliseconds(e.getMilliseconds())),n}var Ha=e=>e%1==0,Ua=[1,2,2.5,5],Wa=ca(10,-32,0,Ua),Ga=ca(10,0,32,Ua),Ka=Ga.filter(Ha),qa=Wa.concat(Ga),Ja=`
`,Ya=`{YYYY}`,Xa=Ja+Ya,Za=`{M}/{D}`,Qa=Ja+Za,$a=Qa+`/{YY}`,eo=`{aa}`,to=`{h}:{mm}`+eo,no=Ja+to,ro=`:{ss}`,Q=null;function io(e){let t=e*1e3,n=t*60,r=n*60,i=r*24,a=i*30,o=i*365,s=(e==1?ca(10,0,3,Ua).filter(Ha):ca(10,-3,0,Ua)).concat([t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,r,r*2,r*3,r*4,r*6,r*8,r*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,a,a*2,a*3,a*4,a*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),c=[[o,Ya,Q,Q,Q,Q,Q,Q,1],[i*28,`{MMM}`,Xa,Q,Q,Q,Q,Q,1],[i,Za,Xa,Q,Q,Q,Q,Q,1],[r,`{h}`+eo,$a,Q,Qa,Q,Q,Q,1],[n,to,$a,Q,Qa,Q,Q,Q,1],[t,ro,$a+` `+to,Q,Qa+` `+to,Q,no,Q,1],[e,ro+`.{fff}`,$a+` `+to,Q,Qa+` `+to,Q,no,Q,1]];function l(t){return(s,c,l,u,d,f)=>{let p=[],m=d>=o,h=d>=a&&d<o,g=t(l),_=Z(g*e,3),v=ho(g.getFullYear(),m?0:g.getMonth(),h||m?1:g.getDate()),y=Z(v*e,3);if(h||m){let n=h?d/a:0,r=m?d/o:0,i=_==y?_:Z(ho(v.getFullYear()+r,v.getMonth()+n,1)*e,3),s=new Date(Fi(i/e)),c=s.getFullYear(),l=s.getMonth();for(let a=0;i<=u;a++){let o=ho(c+r*a,l+n*a,1),s=o-t(Z(o*e,3));i=Z((+o+s)*e,3),i<=u&&p.push(i)}}else{let a=d>=i?i:d,o=y+(Pi(l)-Pi(_))+ia(_-y,a);p.push(o);let m=t(o),h=m.getHours()+m.getMinutes()/n+m.getSeconds()/r,g=d/r,v=f/s.axes[c]._space;for(;o=Z(o+d,e==1?0:3),!(o>u);)if(g>1){let e=Pi(Z(h+g,6))%24,n=t(o).getHours()-e;n>1&&(n=-1),o-=n*r,h=(h+g)%24;let i=p[p.length-1];Z((o-i)/d,3)*v>=.7&&p.push(o)}else p.push(o)}return p}}return[s,c,l]}var[ao,oo,so]=io(1),[co,lo,uo]=io(.001);ca(2,-53,53,[1]);function fo(e,t){return e.map(e=>e.map((n,r)=>r==0||r==8||n==null?n:t(r==1||e[8]==0?n:e[1]+n)))}function po(e,t){return(n,r,i,a,o)=>{let s=t.find(e=>o>=e[0])||t[t.length-1],c,l,u,d,f,p;return r.map(t=>{let n=e(t),r=n.getFullYear(),i=n.getMonth(),a=n.getDate(),o=n.getHours(),m=n.getMinutes(),h=n.getSeconds(),g=r!=c&&s[2]||i!=l&&s[3]||a!=u&&s[4]||o!=d&&s[5]||m!=f&&s[6]||h!=p&&s[7]||s[1];return c=r,l=i,u=a,d=o,f=m,p=h,g(n)})}}function mo(e,t){let n=za(t);return(t,r,i,a,o)=>r.map(t=>n(e(t)))}function ho(e,t,n){return new Date(e,t,n)}function go(e,t){return t(e)}var _o=`{YYYY}-{MM}-{DD} {h}:{mm}{aa}`;function vo(e,t){return(n,r,i,a)=>a==null?Kr:t(e(r))}function yo(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function bo(e,t){return e.series[t].fill(e,t)}var xo={show:!0,live:!0,isolate:!1,mount:Yi,markers:{show:!0,width:2,stroke:yo,fill:bo,dash:`solid`},idx:null,idxs:null,values:[]};function So(e,t){let n=e.cursor.points,r=ni(),i=n.size(e,t);J(r,Or,i),J(r,kr,i);let a=i/-2;J(r,`marginLeft`,a),J(r,`marginTop`,a);let o=n.width(e,t,i);return o&&J(r,`borderWidth`,o),r}function Co(e,t){let n=e.series[t].points;return n._fill||n._stroke}function wo(e,t){let n=e.series[t].points;return n._stroke||n._fill}function To(e,t){return e.series[t].points.size}var Eo=[0,0];function Do(e,t,n){return Eo[0]=t,Eo[1]=n,Eo}function Oo(e,t,n,r=!0){return e=>{e.button!=0||r&&e.target!=t||n(e)}}function ko(e,t,n,r=!0){return e=>{r&&e.target!=t||n(e)}}var Ao={show:!0,x:!0,y:!0,lock:!1,move:Do,points:{one:!1,show:So,size:To,width:0,stroke:wo,fill:Co},bind:{mousedown:Oo,mouseup:Oo,click:Oo,dblclick:Oo,mousemove:ko,mouseleave:ko,mouseenter:ko},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,r,i)=>r-i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},jo={show:!0,stroke:`rgba(0,0,0,0.07)`,width:2},Mo=xa({},jo,{filter:Zi}),No=xa({},Mo,{size:10}),Po=xa({},jo,{show:!1}),Fo=`12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"`,Io=`bold `+Fo,Lo=1.5,Ro={show:!0,scale:`x`,stroke:Pr,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Io,side:2,grid:Mo,ticks:No,border:Po,font:Fo,lineGap:Lo,rotate:0},zo=`Value`,Bo=`Time`,Vo={show:!0,scale:`x`,auto:!1,sorted:1,min:Gi,max:-1/0,idxs:[]};function Ho(e,t,n,r,i){return t.map(e=>e==null?``:Ai(e))}function Uo(e,t,n,r,i,a,o){let s=[],c=oa.get(i)||0;n=o?n:Z(ia(n,i),c);for(let e=n;e<=r;e=Z(e+i,c))s.push(Object.is(e,-0)?0:e);return s}function Wo(e,t,n,r,i,a,o){let s=[],c=e.scales[e.axes[t].scale].log;i=zi(c,Pi((c==10?Vi:Hi)(n))),c==10&&(i=qa[pi(i,qa)]);let l=n,u=i*c;c==10&&(u=qa[pi(u,qa)]);do s.push(l),l+=i,c==10&&!oa.has(l)&&(l=Z(l,oa.get(i))),l>=u&&(i=l,u=i*c,c==10&&(u=qa[pi(u,qa)]));while(l<=r);return s}function Go(e,t,n,r,i,a,o){let s=e.scales[e.axes[t].scale].asinh,c=r>s?Wo(e,t,Ri(s,n),r,i):[s],l=r>=0&&n<=0?[0]:[];return(n<-s?Wo(e,t,Ri(s,-r),-n,i):[s]).reverse().map(e=>-e).concat(l,c)}var Ko=/./,qo=/[12357]/,Jo=/[125]/,Yo=/1/,Xo=(e,t,n,r)=>e.map((e,i)=>t==4&&e==0||i%r==0&&n.test(e.toExponential()[+(e<0)])?e:null);function Zo(e,t,n,r,i){let a=e.axes[n],o=a.scale,s=e.scales[o],c=e.valToPos,l=a._space,u=c(10,o),d=c(9,o)-u>=l?Ko:c(7,o)-u>=l?qo:c(5,o)-u>=l?Jo:Yo;if(d==Yo){let e=Ni(c(1,o)-u);if(e<l)return Xo(t.slice().reverse(),s.distr,d,Ii(l/e)).reverse()}return Xo(t,s.distr,d,1)}function Qo(e,t,n,r,i){let a=e.axes[n],o=a.scale,s=a._space,c=e.valToPos,l=Ni(c(1,o)-c(2,o));return l<s?Xo(t.slice().reverse(),3,Ko,Ii(s/l)).reverse():t}function $o(e,t,n,r){return r==null?Kr:t==null?``:Ai(t)}var es={show:!0,scale:`y`,stroke:Pr,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Io,side:3,grid:Mo,ticks:No,border:Po,font:Fo,lineGap:Lo,rotate:0};function ts(e,t){return Z((3+(e||1)*2)*t,3)}function ns(e,t){let{scale:n,idxs:r}=e.series[0],i=e._data[0],a=e.valToPos(i[r[0]],n,!0),o=Ni(e.valToPos(i[r[1]],n,!0)-a)/(e.series[t].points.space*q);return r[1]-r[0]<=o}var rs={scale:null,auto:!0,sorted:0,min:Gi,max:-1/0},is=(e,t,n,r,i)=>i,as={show:!0,auto:!0,sorted:0,gaps:is,alpha:1,facets:[xa({},rs,{scale:`x`}),xa({},rs,{scale:`y`})]},os={scale:`y`,auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:is,alpha:1,points:{show:ns,filter:null},values:null,min:Gi,max:-1/0,idxs:[],path:null,clip:null};function ss(e,t,n,r,i){return n/10}var cs={time:sr,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},ls=xa({},cs,{time:!1,ori:1}),us={};function ds(e,t){let n=us[e];return n||(n={key:e,plots:[],sub(e){n.plots.push(e)},unsub(e){n.plots=n.plots.filter(t=>t!=e)},pub(e,t,r,i,a,o,s){for(let c=0;c<n.plots.length;c++)n.plots[c]!=t&&n.plots[c].pub(e,t,r,i,a,o,s)}},e!=null&&(us[e]=n)),n}var fs=1,ps=2;function ms(e,t,n){let r=e.mode,i=e.series[t],a=r==2?e._data[t]:e._data,o=e.scales,s=e.bbox,c=a[0],l=r==2?a[1]:a[t],u=r==2?o[i.facets[0].scale]:o[e.series[0].scale],d=r==2?o[i.facets[1].scale]:o[i.scale],f=s.left,p=s.top,m=s.width,h=s.height,g=e.valToPosH,_=e.valToPosV;return u.ori==0?n(i,c,l,u,d,g,_,f,p,m,h,Cs,Ts,Ds,ks,js):n(i,c,l,u,d,_,g,p,f,h,m,ws,Es,Os,As,Ms)}function hs(e,t){let n=0,r=0,i=Y(e.bands,ua);for(let e=0;e<i.length;e++){let a=i[e];a.series[0]==t?n=a.dir:a.series[1]==t&&(a.dir==1?r|=1:r|=2)}return[n,r==1?-1:r==2?1:r==3?2:0]}function gs(e,t,n,r,i){let a=e.mode,o=e.series[t],s=a==2?o.facets[1].scale:o.scale,c=e.scales[s];return i==-1?c.min:i==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function _s(e,t,n,r,i,a){return ms(e,t,(e,t,o,s,c,l,u,d,f,p,m)=>{let h=e.pxRound,g=s.dir*(s.ori==0?1:-1),_=s.ori==0?Ts:Es,v,y;g==1?(v=n,y=r):(v=r,y=n);let b=h(l(t[v],s,p,d)),x=h(u(o[v],c,m,f)),S=h(l(t[y],s,p,d)),C=h(u(a==1?c.max:c.min,c,m,f)),w=new Path2D(i);return _(w,S,C),_(w,b,C),_(w,b,x),w})}function vs(e,t,n,r,i,a){let o=null;if(e.length>0){o=new Path2D;let s=t==0?Ds:Os,c=n;for(let t=0;t<e.length;t++){let n=e[t];if(n[1]>n[0]){let e=n[0]-c;e>0&&s(o,c,r,e,r+a),c=n[1]}}let l=n+i-c;l>0&&s(o,c,r-5,l,r+a+10)}return o}function ys(e,t,n){let r=e[e.length-1];r&&r[0]==t?r[1]=n:e.push([t,n])}function bs(e,t,n,r,i,a,o){let s=[],c=e.length;for(let l=i==1?n:r;l>=n&&l<=r;l+=i)if(t[l]===null){let u=l,d=l;if(i==1)for(;++l<=r&&t[l]===null;)d=l;else for(;--l>=n&&t[l]===null;)d=l;let f=a(e[u]),p=d==u?f:a(e[d]),m=u-i;f=o<=0&&m>=0&&m<c?a(e[m]):f;let h=d+i;p=o>=0&&h>=0&&h<c?a(e[h]):p,p>=f&&s.push([f,p])}return s}function xs(e){return e==0?Xi:e==1?Fi:t=>ra(t,e)}function Ss(e){let t=e==0?Cs:ws,n=e==0?(e,t,n,r,i,a)=>{e.arcTo(t,n,r,i,a)}:(e,t,n,r,i,a)=>{e.arcTo(n,t,i,r,a)},r=e==0?(e,t,n,r,i)=>{e.rect(t,n,r,i)}:(e,t,n,r,i)=>{e.rect(n,t,i,r)};return(e,i,a,o,s,c=0,l=0)=>{c==0&&l==0?r(e,i,a,o,s):(c=Li(c,o/2,s/2),l=Li(l,o/2,s/2),t(e,i+c,a),n(e,i+o,a,i+o,a+s,c),n(e,i+o,a+s,i,a+s,l),n(e,i,a+s,i,a,l),n(e,i,a,i+o,a,c),e.closePath())}}var Cs=(e,t,n)=>{e.moveTo(t,n)},ws=(e,t,n)=>{e.moveTo(n,t)},Ts=(e,t,n)=>{e.lineTo(t,n)},Es=(e,t,n)=>{e.lineTo(n,t)},Ds=Ss(0),Os=Ss(1),ks=(e,t,n,r,i,a)=>{e.arc(t,n,r,i,a)},As=(e,t,n,r,i,a)=>{e.arc(n,t,r,i,a)},js=(e,t,n,r,i,a,o)=>{e.bezierCurveTo(t,n,r,i,a,o)},Ms=(e,t,n,r,i,a,o)=>{e.bezierCurveTo(n,t,i,r,o,a)};function Ns(e){return(e,t,n,r,i)=>ms(e,t,(t,a,o,s,c,l,u,d,f,p,m)=>{let{pxRound:h,points:g}=t,_,v;s.ori==0?(_=Cs,v=ks):(_=ws,v=As);let y=Z(g.width*q,3),b=(g.size-g.width)/2*q,x=Z(b*2,3),S=new Path2D,C=new Path2D,{left:w,top:T,width:E,height:D}=e.bbox;Ds(C,w-x,T-x,E+x*2,D+x*2);let O=e=>{if(o[e]!=null){let t=h(l(a[e],s,p,d)),n=h(u(o[e],c,m,f));_(S,t+b,n),v(S,t,n,b,0,Mi*2)}};if(i)i.forEach(O);else for(let e=n;e<=r;e++)O(e);return{stroke:y>0?S:null,fill:S,clip:C,flags:3}})}function Ps(e){return(t,n,r,i,a,o)=>{r!=i&&(a!=r&&o!=r&&e(t,n,r),a!=i&&o!=i&&e(t,n,i),e(t,n,o))}}var Fs=Ps(Ts),Is=Ps(Es);function Ls(e){let t=Y(e?.alignGaps,0);return(e,n,r,i)=>ms(e,n,(a,o,s,c,l,u,d,f,p,m,h)=>{[r,i]=_i(s,r,i);let g=a.pxRound,_=e=>g(u(e,c,m,f)),v=e=>g(d(e,l,h,p)),y,b;c.ori==0?(y=Ts,b=Fs):(y=Es,b=Is);let x=c.dir*(c.ori==0?1:-1),S={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:fs},C=S.stroke,w=!1;if(i-r>=m*4){let t=t=>e.posToVal(t,c.key,!0),n=null,a=null,l,u,d,f=_(o[x==1?r:i]),p=_(o[r]),m=_(o[i]),h=t(x==1?p+1:m-1);for(let e=x==1?r:i;e>=r&&e<=i;e+=x){let r=o[e],i=(x==1?r<h:r>h)?f:_(r),c=s[e];i==f?c==null?c===null&&(w=!0):(u=c,n==null?(y(C,i,v(u)),l=n=a=u):u<n?n=u:u>a&&(a=u)):(n!=null&&b(C,f,v(n),v(a),v(l),v(u)),c==null?(n=a=null,c===null&&(w=!0)):(u=c,y(C,i,v(u)),n=a=l=u),f=i,h=t(f+x))}n!=null&&n!=a&&d!=f&&b(C,f,v(n),v(a),v(l),v(u))}else for(let e=x==1?r:i;e>=r&&e<=i;e+=x){let t=s[e];t===null?w=!0:t!=null&&y(C,_(o[e]),v(t))}let[T,E]=hs(e,n);if(a.fill!=null||T!=0){let t=S.fill=new Path2D(C),s=v(a.fillTo(e,n,a.min,a.max,T)),c=_(o[r]),l=_(o[i]);x==-1&&([l,c]=[c,l]),y(t,l,s),y(t,c,s)}if(!a.spanGaps){let l=[];w&&l.push(...bs(o,s,r,i,x,_,t)),S.gaps=l=a.gaps(e,n,r,i,l),S.clip=vs(l,c.ori,f,p,m,h)}return E!=0&&(S.band=E==2?[_s(e,n,r,i,C,-1),_s(e,n,r,i,C,1)]:_s(e,n,r,i,C,E)),S})}function Rs(e){let t=Y(e.align,1),n=Y(e.ascDesc,!1),r=Y(e.alignGaps,0),i=Y(e.extend,!1);return(e,a,o,s)=>ms(e,a,(c,l,u,d,f,p,m,h,g,_,v)=>{[o,s]=_i(u,o,s);let y=c.pxRound,{left:b,width:x}=e.bbox,S=e=>y(p(e,d,_,h)),C=e=>y(m(e,f,v,g)),w=d.ori==0?Ts:Es,T={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:fs},E=T.stroke,D=d.dir*(d.ori==0?1:-1),O=C(u[D==1?o:s]),k=S(l[D==1?o:s]),ee=k,A=k;i&&t==-1&&(A=b,w(E,A,O)),w(E,k,O);for(let e=D==1?o:s;e>=o&&e<=s;e+=D){let n=u[e];if(n==null)continue;let r=S(l[e]),i=C(n);t==1?w(E,r,O):w(E,ee,i),w(E,r,i),O=i,ee=r}let te=ee;i&&t==1&&(te=b+x,w(E,te,O));let[ne,re]=hs(e,a);if(c.fill!=null||ne!=0){let t=T.fill=new Path2D(E),n=C(c.fillTo(e,a,c.min,c.max,ne));w(t,te,n),w(t,A,n)}if(!c.spanGaps){let i=[];i.push(...bs(l,u,o,s,D,S,r));let f=c.width*q/2,p=n||t==1?f:-f,m=n||t==-1?-f:f;i.forEach(e=>{e[0]+=p,e[1]+=m}),T.gaps=i=c.gaps(e,a,o,s,i),T.clip=vs(i,d.ori,h,g,_,v)}return re!=0&&(T.band=re==2?[_s(e,a,o,s,E,-1),_s(e,a,o,s,E,1)]:_s(e,a,o,s,E,re)),T})}function zs(e,t,n,r,i,a,o=Gi){if(e.length>1){let s=null;for(let c=0,l=1/0;c<e.length;c++)if(t[c]!==void 0){if(s!=null){let t=Ni(e[c]-e[s]);t<l&&(l=t,o=Ni(n(e[c],r,i,a)-n(e[s],r,i,a)))}s=c}}return o}function Bs(e){e||=la;let t=Y(e.size,[.6,Gi,1]),n=e.align||0,r=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i==`number`?[i,0]:i;let a=X(i),o=1-t[0],s=Y(t[1],Gi),c=Y(t[2],1),l=Y(e.disp,la),u=Y(e.each,e=>{}),{fill:d,stroke:f}=l;return(e,t,i,p)=>ms(e,t,(m,h,g,_,v,y,b,x,S,C,w)=>{let T=m.pxRound,E=n,D=r*q,O=s*q,k=c*q,ee,A;_.ori==0?[ee,A]=a(e,t):[A,ee]=a(e,t);let te=_.dir*(_.ori==0?1:-1),ne=_.ori==0?Ds:Os,re=_.ori==0?u:(e,t,n,r,i,a,o)=>{u(e,t,n,i,r,o,a)},ie=Y(e.bands,ua).find(e=>e.series[0]==t),ae=ie==null?0:ie.dir,oe=m.fillTo(e,t,m.min,m.max,ae),j=T(b(oe,v,w,S)),M,N,se,P=C,F=T(m.width*q),ce=!1,le=null,ue=null,de=null,fe=null;d!=null&&(F==0||f!=null)&&(ce=!0,le=d.values(e,t,i,p),ue=/* @__PURE__ */ new Map,new Set(le).forEach(e=>{e!=null&&ue.set(e,new Path2D)}),F>0&&(de=f.values(e,t,i,p),fe=/* @__PURE__ */ new Map,new Set(de).forEach(e=>{e!=null&&fe.set(e,new Path2D)})));let{x0:I,size:pe}=l;if(I!=null&&pe!=null){E=1,h=I.values(e,t,i,p),I.unit==2&&(h=h.map(t=>e.posToVal(x+t*C,_.key,!0)));let n=pe.values(e,t,i,p);N=pe.unit==2?n[0]*C:y(n[0],_,C,x)-y(0,_,C,x),P=zs(h,g,y,_,C,x,P),se=P-N+D}else P=zs(h,g,y,_,C,x,P),se=P*o+D,N=P-se;se<1&&(se=0),F>=N/2&&(F=0),se<5&&(T=Xi);let me=se>0,he=P-se-(me?F:0);N=T(qi(he,k,O)),M=(E==0?N/2:E==te?0:N)-E*te*((E==0?D/2:0)+(me?F/2:0));let ge={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},_e=ce?null:new Path2D,ve=null;if(ie!=null)ve=e.data[ie.series[1]];else{let{y0:n,y1:r}=l;n!=null&&r!=null&&(g=r.values(e,t,i,p),ve=n.values(e,t,i,p))}let ye=ee*N,be=A*N;for(let n=te==1?i:p;n>=i&&n<=p;n+=te){let r=g[n];if(r==null)continue;if(ve!=null){let e=ve[n]??0;if(r-e==0)continue;j=b(e,v,w,S)}let i=y(_.distr!=2||l!=null?h[n]:n,_,C,x),a=b(Y(r,oe),v,w,S),o=T(i-M),s=T(Ri(a,j)),c=T(Li(a,j)),u=s-c;if(r!=null){let i=r<0?be:ye,a=r<0?ye:be;ce?(F>0&&de[n]!=null&&ne(fe.get(de[n]),o,c+Pi(F/2),N,Ri(0,u-F),i,a),le[n]!=null&&ne(ue.get(le[n]),o,c+Pi(F/2),N,Ri(0,u-F),i,a)):ne(_e,o,c+Pi(F/2),N,Ri(0,u-F),i,a),re(e,t,n,o-F/2,c,N+F,u)}}return F>0?ge.stroke=ce?fe:_e:ce||(ge._fill=m.width==0?m._fill:m._stroke??m._fill,ge.width=0),ge.fill=ce?ue:_e,ge})}function Vs(e,t){let n=Y(t?.alignGaps,0);return(t,r,i,a)=>ms(t,r,(o,s,c,l,u,d,f,p,m,h,g)=>{[i,a]=_i(c,i,a);let _=o.pxRound,v=e=>_(d(e,l,h,p)),y=e=>_(f(e,u,g,m)),b,x,S;l.ori==0?(b=Cs,S=Ts,x=js):(b=ws,S=Es,x=Ms);let C=l.dir*(l.ori==0?1:-1),w=v(s[C==1?i:a]),T=w,E=[],D=[];for(let e=C==1?i:a;e>=i&&e<=a;e+=C)if(c[e]!=null){let t=s[e],n=v(t);E.push(T=n),D.push(y(c[e]))}let O={stroke:e(E,D,b,S,x,_),fill:null,clip:null,band:null,gaps:null,flags:fs},k=O.stroke,[ee,A]=hs(t,r);if(o.fill!=null||ee!=0){let e=O.fill=new Path2D(k),n=y(o.fillTo(t,r,o.min,o.max,ee));S(e,T,n),S(e,w,n)}if(!o.spanGaps){let e=[];e.push(...bs(s,c,i,a,C,v,n)),O.gaps=e=o.gaps(t,r,i,a,e),O.clip=vs(e,l.ori,p,m,h,g)}return A!=0&&(O.band=A==2?[_s(t,r,i,a,k,-1),_s(t,r,i,a,k,1)]:_s(t,r,i,a,k,A)),O})}function Hs(e){return Vs(Us,e)}function Us(e,t,n,r,i,a){let o=e.length;if(o<2)return null;let s=new Path2D;if(n(s,e[0],t[0]),o==2)r(s,e[1],t[1]);else{let n=Array(o),r=Array(o-1),a=Array(o-1),c=Array(o-1);for(let n=0;n<o-1;n++)a[n]=t[n+1]-t[n],c[n]=e[n+1]-e[n],r[n]=a[n]/c[n];n[0]=r[0];for(let e=1;e<o-1;e++)r[e]===0||r[e-1]===0||r[e-1]>0!=r[e]>0?n[e]=0:(n[e]=3*(c[e-1]+c[e])/((2*c[e]+c[e-1])/r[e-1]+(c[e]+2*c[e-1])/r[e]),isFinite(n[e])||(n[e]=0));n[o-1]=r[o-2];for(let r=0;r<o-1;r++)i(s,e[r]+c[r]/3,t[r]+n[r]*c[r]/3,e[r+1]-c[r]/3,t[r+1]-n[r+1]*c[r]/3,e[r+1],t[r+1])}return s}var Ws=/* @__PURE__ */ new Set;function Gs(){for(let e of Ws)e.syncRect(!0)}qr&&(di(Hr,Yr,Gs),di(Ur,Yr,Gs,!0),di(Gr,Yr,()=>{$.pxRatio=q}));var Ks=Ls(),qs=Ns();function Js(e,t,n,r){return(r?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((e,r)=>Xs(e,r,t,n))}function Ys(e,t){return e.map((e,n)=>n==0?{}:xa({},t,e))}function Xs(e,t,n,r){return xa({},t==0?n:r,e)}function Zs(e,t,n){return t==null?da:[t,n]}var Qs=Zs;function $s(e,t,n){return t==null?da:Ei(t,n,Si,!0)}function ec(e,t,n,r){return t==null?da:bi(t,n,e.scales[r].log,!1)}var tc=ec;function nc(e,t,n,r){return t==null?da:xi(t,n,e.scales[r].log,!1)}var rc=nc;function ic(e,t,n,r,i){let a=Ri(Ki(e),Ki(t)),o=t-e,s=pi(i/r*o,n);do{let e=n[s],t=r*e/o;if(t>=i&&a+(e<5?oa.get(e):0)<=17)return[e,t]}while(++s<n.length);return[0,0]}function ac(e){let t,n;return e=e.replace(/(\d+)px/,(e,r)=>(t=Fi((n=+r)*q))+`px`),[e,t,n]}function oc(e){e.show&&[e.font,e.labelFont].forEach(e=>{let t=Z(e[2]*q,1);e[0]=e[0].replace(/[0-9.]+px/,t+`px`),e[1]=t})}function $(e,t,n){let r={mode:Y(e.mode,1)},i=r.mode;function a(e,t,n,r){let i=t.valToPct(e);return r+n*(t.dir==-1?1-i:i)}function o(e,t,n,r){let i=t.valToPct(e);return r+n*(t.dir==-1?i:1-i)}function s(e,t,n,r){return t.ori==0?a(e,t,n,r):o(e,t,n,r)}r.valToPosH=a,r.valToPosV=o;let c=!1;r.status=0;let l=r.root=ni(cr);if(e.id!=null&&(l.id=e.id),$r(l,e.class),e.title){let t=ni(dr,l);t.textContent=e.title}let u=ti(`canvas`),d=r.ctx=u.getContext(`2d`),f=ni(fr,l);di(`click`,f,e=>{e.target===m&&(W!=en||G!=tn)&&on.click(r,e)},!0);let p=r.under=ni(pr,f);f.appendChild(u);let m=r.over=ni(mr,f);e=ba(e);let h=+Y(e.pxAlign,1),g=xs(h);(e.plugins||[]).forEach(t=>{t.opts&&(e=t.opts(r,e)||e)});let _=e.ms||.001,v=r.series=i==1?Js(e.series||[],Vo,os,!1):Ys(e.series||[null],as),y=r.axes=Js(e.axes||[],Ro,es,!0),b=r.scales={},x=r.bands=e.bands||[];x.forEach(e=>{e.fill=X(e.fill||null),e.dir=Y(e.dir,-1)});let S=i==2?v[1].facets[0].scale:v[0].scale,C={axes:zt,series:kt},w=(e.drawOrder||[`axes`,`series`]).map(e=>C[e]);function T(e){let t=e.distr==3?t=>Vi(t>0?t:e.clamp(r,t,e.min,e.max,e.key)):e.distr==4?t=>Wi(t,e.asinh):e.distr==100?t=>e.fwd(t):e=>e;return n=>{let r=t(n),{_min:i,_max:a}=e,o=a-i;return(r-i)/o}}function E(t){let n=b[t];if(n==null){let r=(e.scales||la)[t]||la;if(r.from!=null){E(r.from);let e=xa({},b[r.from],r,{key:t});e.valToPct=T(e),b[t]=e}else{n=b[t]=xa({},t==S?cs:ls,r),n.key=t;let e=n.time,a=n.range,o=fa(a);if((t!=S||i==2&&!e)&&(o&&(a[0]==null||a[1]==null)&&(a={min:a[0]==null?Ci:{mode:1,hard:a[0],soft:a[0]},max:a[1]==null?Ci:{mode:1,hard:a[1],soft:a[1]}},o=!1),!o&&ga(a))){let e=a;a=(t,n,r)=>n==null?da:Ei(n,r,e)}n.range=X(a||(e?Qs:t==S?n.distr==3?tc:n.distr==4?rc:Zs:n.distr==3?ec:n.distr==4?nc:$s)),n.auto=X(!o&&n.auto),n.clamp=X(n.clamp||ss),n._min=n._max=null,n.valToPct=T(n)}}}E(`x`),E(`y`),i==1&&v.forEach(e=>{E(e.scale)}),y.forEach(e=>{E(e.scale)});for(let t in e.scales)E(t);let D=b[S],O=D.distr,k,ee;D.ori==0?($r(l,lr),k=a,ee=o):($r(l,ur),k=o,ee=a);let A={};for(let e in b){let t=b[e];(t.min!=null||t.max!=null)&&(A[e]={min:t.min,max:t.max},t.min=t.max=null)}let te=e.tzDate||(e=>new Date(Fi(e/_))),ne=e.fmtDate||za,re=_==1?so(te):uo(te),ie=po(te,fo(_==1?oo:lo,ne)),ae=vo(te,go(_o,ne)),oe=[],j=r.legend=xa({},xo,e.legend),M=r.cursor=xa({},Ao,{drag:{y:i==2}},e.cursor),N=j.show,se=M.show,P=j.markers;j.idxs=oe,P.width=X(P.width),P.dash=X(P.dash),P.stroke=X(P.stroke),P.fill=X(P.fill);let F,ce,le,ue=[],de=[],fe,I=!1,pe={};if(j.live){let e=v[1]?v[1].values:null;I=e!=null,fe=I?e(r,1,0):{_:0};for(let e in fe)pe[e]=Kr}if(N){if(F=ti(`table`,xr,l),le=ti(`tbody`,null,F),j.mount(r,F),I){ce=ti(`thead`,null,F,le);let e=ti(`tr`,null,ce);for(var me in ti(`th`,null,e),fe)ti(`th`,Er,e).textContent=me}else $r(F,Cr),j.live&&$r(F,Sr)}let he={show:!0},ge={show:!1};function _e(e,t){if(t==0&&(I||!j.live||i==2))return da;let n=[],a=ti(`tr`,wr,le,le.childNodes[t]);$r(a,e.class),e.show||$r(a,gr);let o=ti(`th`,null,a);if(P.show){let e=ni(Tr,o);if(t>0){let n=P.width(r,t);n&&(e.style.border=n+`px `+P.dash(r,t)+` `+P.stroke(r,t)),e.style.background=P.fill(r,t)}}let s=ni(Er,o);for(var c in e.label instanceof HTMLElement?s.appendChild(e.label):s.textContent=e.label,t>0&&(P.show||(s.style.color=e.width>0?P.stroke(r,t):P.fill(r,t)),ye(`click`,o,t=>{if(M._lock)return;Ge(t);let n=v.indexOf(e);if((t.ctrlKey||t.metaKey)!=j.isolate){let e=v.some((e,t)=>t>0&&t!=n&&e.show);v.forEach((t,r)=>{r>0&&pn(r,e?r==n?he:ge:he,!0,Qn.setSeries)})}else pn(n,{show:!e.show},!0,Qn.setSeries)},!1),Je&&ye(zr,o,t=>{M._lock||(Ge(t),pn(v.indexOf(e),xn,!0,Qn.setSeries))},!1)),fe){let e=ti(`td`,Dr,a);e.textContent=`--`,n.push(e)}return[a,n]}let ve=/* @__PURE__ */ new Map;function ye(e,t,n,i=!0){let a=ve.get(t)||{},o=M.bind[e](r,t,n,i);o&&(di(e,t,a[e]=o),ve.set(t,a))}function be(e,t,n){let r=ve.get(t)||{};for(let n in r)(e==null||n==e)&&(fi(n,t,r[n]),delete r[n]);e??ve.delete(t)}let xe=0,Se=0,L=0,R=0,Ce=0,we=0,Te=Ce,Ee=we,De=L,Oe=R,ke=0,Ae=0,je=0,Me=0;r.bbox={};let Ne=!1,Pe=!1,Fe=!1,Ie=!1,Le=!1,Re=!1;function ze(e,t,n){(n||e!=r.width||t!=r.height)&&Be(e,t),Bt(!1),Fe=!0,Pe=!0,Wt()}function Be(e,t){r.width=xe=L=e,r.height=Se=R=t,Ce=we=0,Ue(),We();let n=r.bbox;ke=n.left=ra(Ce*q,.5),Ae=n.top=ra(we*q,.5),je=n.width=ra(L*q,.5),Me=n.height=ra(R*q,.5)}function Ve(){let e=!1,t=0;for(;!e;){t++;let n=Lt(t),i=Rt(t);e=t==3||n&&i,e||(Be(r.width,r.height),Pe=!0)}}function He({width:e,height:t}){ze(e,t)}r.setSize=He;function Ue(){let e=!1,t=!1,n=!1,r=!1;y.forEach((i,a)=>{if(i.show&&i._show){let{side:a,_size:o}=i,s=a%2,c=o+(i.label==null?0:i.labelSize);c>0&&(s?(L-=c,a==3?(Ce+=c,r=!0):n=!0):(R-=c,a==0?(we+=c,e=!0):t=!0))}}),tt[0]=e,tt[1]=n,tt[2]=t,tt[3]=r,L-=at[1]+at[3],Ce+=at[3],R-=at[2]+at[0],we+=at[0]}function We(){let e=Ce+L,t=we+R,n=Ce,r=we;function i(i,a){switch(i){case 1:return e+=a,e-a;case 2:return t+=a,t-a;case 3:return n-=a,n+a;case 0:return r-=a,r+a}}y.forEach((e,t)=>{if(e.show&&e._show){let t=e.side;e._pos=i(t,e._size),e.label!=null&&(e._lpos=i(t,e.labelSize))}})}if(M.dataIdx==null){let e=M.hover,n=e.skip=new Set(e.skip??[]);n.add(void 0);let r=e.prox=X(e.prox),i=e.bias??=0;M.dataIdx=(e,a,o,s)=>{if(a==0)return o;let c=o,l=r(e,a,o,s)??Gi,u=l>=0&&l<Gi,d=D.ori==0?L:R,f=M.left,p=t[0],m=t[a];if(n.has(m[o])){c=null;let e=null,t=null,r;if(i==0||i==-1)for(r=o;e==null&&r-->0;)n.has(m[r])||(e=r);if(i==0||i==1)for(r=o;t==null&&r++<m.length;)n.has(m[r])||(t=r);if(e!=null||t!=null){if(u){let n=e==null?-1/0:k(p[e],D,d,0),r=t==null?1/0:k(p[t],D,d,0),i=f-n,a=r-f;i<=a?i<=l&&(c=e):a<=l&&(c=t)}else c=t==null?e:e==null?t:o-e<=t-o?e:t}}else u&&Ni(f-k(p[o],D,d,0))>l&&(c=null);return c}}let Ge=e=>{M.event=e};M.idxs=oe,M._lock=!1;let Ke=M.points;Ke.show=X(Ke.show),Ke.size=X(Ke.size),Ke.stroke=X(Ke.stroke),Ke.width=X(Ke.width),Ke.fill=X(Ke.fill);let qe=r.focus=xa({},e.focus||{alpha:.3},M.focus),Je=qe.prox>=0,Ye=Je&&Ke.one,z=[],Xe=[],Ze=[];function B(e,t){let n=Ke.show(r,t);if(n instanceof HTMLElement)return $r(n,br),$r(n,e.class),ii(n,-10,-10,L,R),m.insertBefore(n,z[t]),n}function Qe(e,t){if(i==1||t>0){let t=i==1&&b[e.scale].time,n=e.value;e.value=t?ha(n)?vo(te,go(n,ne)):n||ae:n||$o,e.label=e.label||(t?Bo:zo)}if(Ye||t>0){e.width=e.width==null?1:e.width,e.paths=e.paths||Ks||Qi,e.fillTo=X(e.fillTo||gs),e.pxAlign=+Y(e.pxAlign,h),e.pxRound=xs(e.pxAlign),e.stroke=X(e.stroke||null),e.fill=X(e.fill||null),e._stroke=e._fill=e._paths=e._focus=null;let t=ts(Ri(1,e.width),1),n=e.points=xa({},{size:t,width:Ri(1,t*.2),stroke:e.stroke,space:t*2,paths:qs,_stroke:null,_fill:null},e.points);n.show=X(n.show),n.filter=X(n.filter),n.fill=X(n.fill),n.stroke=X(n.stroke),n.paths=X(n.paths),n.pxAlign=e.pxAlign}if(N){let n=_e(e,t);ue.splice(t,0,n[0]),de.splice(t,0,n[1]),j.values.push(null)}if(se){oe.splice(t,0,null);let n=null;Ye?t==0&&(n=B(e,t)):t>0&&(n=B(e,t)),z.splice(t,0,n),Xe.splice(t,0,0),Ze.splice(t,0,0)}Xn(`addSeries`,t)}function $e(e,t){t??=v.length,e=i==1?Xs(e,t,Vo,os):Xs(e,t,{},as),v.splice(t,0,e),Qe(v[t],t)}r.addSeries=$e;function et(e){if(v.splice(e,1),N){j.values.splice(e,1),de.splice(e,1);let t=ue.splice(e,1)[0];be(null,t.firstChild),t.remove()}se&&(oe.splice(e,1),z.splice(e,1)[0].remove(),Xe.splice(e,1),Ze.splice(e,1)),Xn(`delSeries`,e)}r.delSeries=et;let tt=[!1,!1,!1,!1];function nt(e,t){if(e._show=e.show,e.show){let n=e.side%2,i=b[e.scale];i??=(e.scale=n?v[1].scale:S,b[e.scale]);let a=i.time;e.size=X(e.size),e.space=X(e.space),e.rotate=X(e.rotate),fa(e.incrs)&&e.incrs.forEach(e=>{!oa.has(e)&&oa.set(e,sa(e))}),e.incrs=X(e.incrs||(i.distr==2?Ka:a?_==1?ao:co:qa)),e.splits=X(e.splits||(a&&i.distr==1?re:i.distr==3?Wo:i.distr==4?Go:Uo)),e.stroke=X(e.stroke),e.grid.stroke=X(e.grid.stroke),e.ticks.stroke=X(e.ticks.stroke),e.border.stroke=X(e.border.stroke);let o=e.values;e.values=fa(o)&&!fa(o[0])?X(o):a?fa(o)?po(te,fo(o,ne)):ha(o)?mo(te,o):o||ie:o||Ho,e.filter=X(e.filter||(i.distr>=3&&i.log==10?Zo:i.distr==3&&i.log==2?Qo:Zi)),e.font=ac(e.font),e.labelFont=ac(e.labelFont),e._size=e.size(r,null,t,0),e._space=e._rotate=e._incrs=e._found=e._splits=e._values=null,e._size>0&&(tt[t]=!0,e._el=ni(hr,f))}}function rt(e,t,n,r){let[i,a,o,s]=n,c=t%2,l=0;return c==0&&(s||a)&&(l=t==0&&!i||t==2&&!o?Fi(Ro.size/3):0),c==1&&(i||o)&&(l=t==1&&!a||t==3&&!s?Fi(es.size/2):0),l}let it=r.padding=(e.padding||[rt,rt,rt,rt]).map(e=>X(Y(e,rt))),at=r._padding=it.map((e,t)=>e(r,t,tt,0)),ot,st=null,ct=null,lt=i==1?v[0].idxs:null,ut=null,dt=!1;function ft(e,n){if(t=e??[],r.data=r._data=t,i==2){ot=0;for(let e=1;e<v.length;e++)ot+=t[e][0].length}else{t.length==0&&(r.data=r._data=t=[[]]),ut=t[0],ot=ut.length;let e=t;if(O==2){e=t.slice();let n=e[0]=Array(ot);for(let e=0;e<ot;e++)n[e]=e}r._data=t=e}if(Bt(!0),Xn(`setData`),O==2&&(Fe=!0),n!==!1){let e=D;e.auto(r,dt)?pt():fn(S,e.min,e.max),Ie||=M.left>=0,Re=!0,Wt()}}r.setData=ft;function pt(){dt=!0;let e,n;i==1&&(ot>0?(st=lt[0]=0,ct=lt[1]=ot-1,e=t[0][st],n=t[0][ct],O==2?(e=st,n=ct):e==n&&(O==3?[e,n]=bi(e,e,D.log,!1):O==4?[e,n]=xi(e,e,D.log,!1):D.time?n=e+Fi(86400/_):[e,n]=Ei(e,n,Si,!0))):(st=lt[0]=e=null,ct=lt[1]=n=null)),fn(S,e,n)}let V,mt,ht,gt,_t,vt,yt,bt,xt,St;function Ct(e,t,n,r,i,a){e??=Fr,n??=ua,r??=`butt`,i??=Fr,a??=`round`,e!=V&&(d.strokeStyle=V=e),i!=mt&&(d.fillStyle=mt=i),t!=ht&&(d.lineWidth=ht=t),a!=_t&&(d.lineJoin=_t=a),r!=vt&&(d.lineCap=vt=r),n!=gt&&d.setLineDash(gt=n)}function wt(e,t,n,r){t!=mt&&(d.fillStyle=mt=t),e!=yt&&(d.font=yt=e),n!=bt&&(d.textAlign=bt=n),r!=xt&&(d.textBaseline=xt=r)}function Tt(e,t,n,i,a=0){if(i.length>0&&e.auto(r,dt)&&(t==null||t.min==null)){let t=Y(st,0),r=Y(ct,i.length-1),o=n.min==null?yi(i,t,r,a,e.distr==3):[n.min,n.max];e.min=Li(e.min,n.min=o[0]),e.max=Ri(e.max,n.max=o[1])}}let Et={min:null,max:null};function Dt(){for(let e in b){let t=b[e];A[e]==null&&(t.min==null||A[S]!=null&&t.auto(r,dt))&&(A[e]=Et)}for(let e in b){let t=b[e];A[e]==null&&t.from!=null&&A[t.from]!=null&&(A[e]=Et)}A[S]!=null&&Bt(!0);let e={};for(let t in A){let n=A[t];if(n!=null){let a=e[t]=ba(b[t],_a);if(n.min!=null)xa(a,n);else if(t!=S||i==2){if(ot==0&&a.from==null){let e=a.range(r,null,null,t);a.min=e[0],a.max=e[1]}else a.min=Gi,a.max=-1/0}}}if(ot>0){v.forEach((n,a)=>{if(i==1){let i=n.scale,o=A[i];if(o==null)return;let s=e[i];if(a==0){let e=s.range(r,s.min,s.max,i);s.min=e[0],s.max=e[1],st=pi(s.min,t[0]),ct=pi(s.max,t[0]),ct-st>1&&(t[0][st]<s.min&&st++,t[0][ct]>s.max&&ct--),n.min=ut[st],n.max=ut[ct]}else n.show&&n.auto&&Tt(s,o,n,t[a],n.sorted);n.idxs[0]=st,n.idxs[1]=ct}else if(a>0&&n.show&&n.auto){let[r,i]=n.facets,o=r.scale,s=i.scale,[c,l]=t[a],u=e[o],d=e[s];u!=null&&Tt(u,A[o],r,c,r.sorted),d!=null&&Tt(d,A[s],i,l,i.sorted),n.min=i.min,n.max=i.max}});for(let t in e){let n=e[t],i=A[t];if(n.from==null&&(i==null||i.min==null)){let e=n.range(r,n.min==Gi?null:n.min,n.max==-1/0?null:n.max,t);n.min=e[0],n.max=e[1]}}}for(let t in e){let n=e[t];if(n.from!=null){let i=e[n.from];if(i.min==null)n.min=n.max=null;else{let e=n.range(r,i.min,i.max,t);n.min=e[0],n.max=e[1]}}}let n={},a=!1;for(let t in e){let r=e[t],i=b[t];if(i.min!=r.min||i.max!=r.max){i.min=r.min,i.max=r.max;let e=i.distr;i._min=e==3?Vi(i.min):e==4?Wi(i.min,i.asinh):e==100?i.fwd(i.min):i.min,i._max=e==3?Vi(i.max):e==4?Wi(i.max,i.asinh):e==100?i.fwd(i.max):i.max,n[t]=a=!0}}if(a){v.forEach((e,t)=>{i==2?t>0&&n.y&&(e._paths=null):n[e.scale]&&(e._paths=null)});for(let e in n)Fe=!0,Xn(`setScale`,e);se&&M.left>=0&&(Ie=Re=!0)}for(let e in A)A[e]=null}function Ot(e){let t=qi(st-1,0,ot-1),n=qi(ct+1,0,ot-1);for(;e[t]==null&&t>0;)t--;for(;e[n]==null&&n<ot-1;)n++;return[t,n]}function kt(){if(ot>0){let e=v.some(e=>e._focus)&&St!=qe.alpha;e&&(d.globalAlpha=St=qe.alpha),v.forEach((e,n)=>{if(n>0&&e.show&&(At(n,!1),At(n,!0),e._paths==null)){let a=St;St!=e.alpha&&(d.globalAlpha=St=e.alpha);let o=i==2?[0,t[n][0].length-1]:Ot(t[n]);e._paths=e.paths(r,n,o[0],o[1]),St!=a&&(d.globalAlpha=St=a)}}),v.forEach((e,t)=>{if(t>0&&e.show){let n=St;St!=e.alpha&&(d.globalAlpha=St=e.alpha),e._paths!=null&&jt(t,!1);{let n=e._paths==null?null:e._paths.gaps,i=e.points.show(r,t,st,ct,n),a=e.points.filter(r,t,i,n);(i||a)&&(e.points._paths=e.points.paths(r,t,st,ct,a),jt(t,!0))}St!=n&&(d.globalAlpha=St=n),Xn(`drawSeries`,t)}}),e&&(d.globalAlpha=St=1)}}function At(e,t){let n=t?v[e].points:v[e];n._stroke=n.stroke(r,e),n._fill=n.fill(r,e)}function jt(e,t){let n=t?v[e].points:v[e],{stroke:r,fill:i,clip:a,flags:o,_stroke:s=n._stroke,_fill:c=n._fill,_width:l=n.width}=n._paths;l=Z(l*q,3);let u=null,f=l%2/2;t&&c==null&&(c=l>0?`#fff`:s);let p=n.pxAlign==1&&f>0;if(p&&d.translate(f,f),!t){let e=ke-l/2,t=Ae-l/2,n=je+l,r=Me+l;u=new Path2D,u.rect(e,t,n,r)}t?H(s,l,n.dash,n.cap,c,r,i,o,a):Mt(e,s,l,n.dash,n.cap,c,r,i,o,u,a),p&&d.translate(-f,-f)}function Mt(e,n,i,a,o,s,c,l,u,d,f){let p=!1;u!=0&&x.forEach((m,h)=>{if(m.series[0]==e){let e=v[m.series[1]],g=t[m.series[1]],_=(e._paths||la).band;fa(_)&&(_=m.dir==1?_[0]:_[1]);let y,b=null;e.show&&_&&Di(g,st,ct)?(b=m.fill(r,h)||s,y=e._paths.clip):_=null,H(n,i,a,o,b,c,l,u,d,f,y,_),p=!0}}),p||H(n,i,a,o,s,c,l,u,d,f)}function H(e,t,n,r,i,a,o,s,c,l,u,f){Ct(e,t,n,r,i),(c||l||f)&&(d.save(),c&&d.clip(c),l&&d.clip(l)),f?(s&3)==3?(d.clip(f),u&&d.clip(u),Pt(i,o),Nt(e,a,t)):s&ps?(Pt(i,o),d.clip(f),Nt(e,a,t)):s&fs&&(d.save(),d.clip(f),u&&d.clip(u),Pt(i,o),d.restore(),Nt(e,a,t)):(Pt(i,o),Nt(e,a,t)),(c||l||f)&&d.restore()}function Nt(e,t,n){n>0&&(t instanceof Map?t.forEach((e,t)=>{d.strokeStyle=V=t,d.stroke(e)}):t!=null&&e&&d.stroke(t))}function Pt(e,t){t instanceof Map?t.forEach((e,t)=>{d.fillStyle=mt=t,d.fill(e)}):t!=null&&e&&d.fill(t)}function Ft(e,t,n,i){let a=y[e],o;if(i<=0)o=[0,0];else{let s=a._space=a.space(r,e,t,n,i);o=ic(t,n,a._incrs=a.incrs(r,e,t,n,i,s),i,s)}return a._found=o}function It(e,t,n,r,i,a,o,s,c,l){let u=o%2/2;h==1&&d.translate(u,u),Ct(s,o,c,l,s),d.beginPath();let f,p,m,g,_=i+(r==0||r==3?-a:a);n==0?(p=i,g=_):(f=i,m=_);for(let r=0;r<e.length;r++)t[r]!=null&&(n==0?f=m=e[r]:p=g=e[r],d.moveTo(f,p),d.lineTo(m,g));d.stroke(),h==1&&d.translate(-u,-u)}function Lt(e){let t=!0;return y.forEach((n,i)=>{if(!n.show)return;let a=b[n.scale];if(a.min==null){n._show&&(t=!1,n._show=!1,Bt(!1));return}n._show||(t=!1,n._show=!0,Bt(!1));let o=n.side,s=o%2,{min:c,max:l}=a,[u,d]=Ft(i,c,l,s==0?L:R);if(d==0)return;let f=a.distr==2,p=n._splits=n.splits(r,i,c,l,u,d,f),m=a.distr==2?p.map(e=>ut[e]):p,h=a.distr==2?ut[p[1]]-ut[p[0]]:u,g=n._values=n.values(r,n.filter(r,m,i,d,h),i,d,h);n._rotate=o==2?n.rotate(r,g,i,d):0;let _=n._size;n._size=Ii(n.size(r,g,i,e)),_!=null&&n._size!=_&&(t=!1)}),t}function Rt(e){let t=!0;return it.forEach((n,i)=>{let a=n(r,i,tt,e);a!=at[i]&&(t=!1),at[i]=a}),t}function zt(){for(let e=0;e<y.length;e++){let t=y[e];if(!t.show||!t._show)continue;let n=t.side,i=n%2,a,o,c=t.stroke(r,e),l=n==0||n==3?-1:1,[u,f]=t._found;if(t.label!=null){let s=t.labelGap*l,p=Fi((t._lpos+s)*q);wt(t.labelFont[0],c,`center`,n==2?Ar:jr),d.save(),i==1?(a=o=0,d.translate(p,Fi(Ae+Me/2)),d.rotate((n==3?-Mi:Mi)/2)):(a=Fi(ke+je/2),o=p);let m=Ji(t.label)?t.label(r,e,u,f):t.label;d.fillText(m,a,o),d.restore()}if(f==0)continue;let p=b[t.scale],m=i==0?je:Me,h=i==0?ke:Ae,_=t._splits,v=p.distr==2?_.map(e=>ut[e]):_,x=p.distr==2?ut[_[1]]-ut[_[0]]:u,S=t.ticks,C=t.border,w=S.show?S.size:0,T=Fi(w*q),E=Fi((t.alignTo==2?t._size-w-t.gap:t.gap)*q),D=t._rotate*-Mi/180,O=g(t._pos*q),k=O+(T+E)*l;o=i==0?k:0,a=i==1?k:0;let ee=t.font[0];wt(ee,c,t.align==1?Mr:t.align==2?Nr:D>0?Mr:D<0?Nr:i==0?`center`:n==3?Nr:Mr,D||i==1?`middle`:n==2?Ar:jr);let A=t.font[1]*t.lineGap,te=_.map(e=>g(s(e,p,m,h))),ne=t._values;for(let e=0;e<ne.length;e++){let t=ne[e];if(t!=null){i==0?a=te[e]:o=te[e],t=``+t;let n=t.indexOf(`
`)==-1?[t]:t.split(/\n/gm);for(let e=0;e<n.length;e++){let t=n[e];D?(d.save(),d.translate(a,o+e*A),d.rotate(D),d.fillText(t,0,0),d.restore()):d.fillText(t,a,o+e*A)}}}S.show&&It(te,S.filter(r,v,e,f,x),i,n,O,T,Z(S.width*q,3),S.stroke(r,e),S.dash,S.cap);let re=t.grid;re.show&&It(te,re.filter(r,v,e,f,x),i,i==0?2:1,i==0?Ae:ke,i==0?Me:je,Z(re.width*q,3),re.stroke(r,e),re.dash,re.cap),C.show&&It([O],[1],+(i==0),i==0?1:2,i==1?Ae:ke,i==1?Me:je,Z(C.width*q,3),C.stroke(r,e),C.dash,C.cap)}Xn(`drawAxes`)}function Bt(e){v.forEach((t,n)=>{n>0&&(t._paths=null,e&&(i==1?(t.min=null,t.max=null):t.facets.forEach(e=>{e.min=null,e.max=null})))})}let Vt=!1,Ht=!1,Ut=[];function U(){Ht=!1;for(let e=0;e<Ut.length;e++)Xn(...Ut[e]);Ut.length=0}function Wt(){Vt||=(Da(Kt),!0)}function Gt(e,t=!1){Vt=!0,Ht=t,e(r),Kt(),t&&Ut.length>0&&queueMicrotask(U)}r.batch=Gt;function Kt(){if(Ne&&=(Dt(),!1),Fe&&=(Ve(),!1),Pe){if(J(p,Mr,Ce),J(p,Ar,we),J(p,Or,L),J(p,kr,R),J(m,Mr,Ce),J(m,Ar,we),J(m,Or,L),J(m,kr,R),J(f,Or,xe),J(f,kr,Se),u.width=Fi(xe*q),u.height=Fi(Se*q),y.forEach(({_el:e,_show:t,_size:n,_pos:r,side:i})=>{if(e!=null){if(t){let t=i===3||i===0?n:0,a=i%2==1;J(e,a?`left`:`top`,r-t),J(e,a?`width`:`height`,n),J(e,a?`top`:`left`,a?we:Ce),J(e,a?`height`:`width`,a?R:L),ei(e,gr)}else $r(e,gr)}}),V=mt=ht=_t=vt=yt=bt=xt=gt=null,St=1,Pn(!0),Ce!=Te||we!=Ee||L!=De||R!=Oe){Bt(!1);let e=L/De,t=R/Oe;if(se&&!Ie&&M.left>=0){M.left*=e,M.top*=t,Xt&&ii(Xt,Fi(M.left),0,L,R),Zt&&ii(Zt,0,Fi(M.top),L,R);for(let n=0;n<z.length;n++){let r=z[n];r!=null&&(Xe[n]*=e,Ze[n]*=t,ii(r,Ii(Xe[n]),Ii(Ze[n]),L,R))}}if(K.show&&!Le&&K.left>=0&&K.width>0){K.left*=e,K.width*=e,K.top*=t,K.height*=t;for(let e in Ln)J(ln,e,K[e])}Te=Ce,Ee=we,De=L,Oe=R}Xn(`setSize`),Pe=!1}xe>0&&Se>0&&(d.clearRect(0,0,u.width,u.height),Xn(`drawClear`),w.forEach(e=>e()),Xn(`draw`)),K.show&&Le&&(un(K),Le=!1),se&&Ie&&(Mn(null,!0,!1),Ie=!1),j.show&&j.live&&Re&&(An(),Re=!1),c||(c=!0,r.status=1,Xn(`ready`)),dt=!1,Vt=!1}r.redraw=(e,t)=>{Fe=t||!1,e===!1?Wt():fn(S,D.min,D.max)};function qt(e,n){let i=b[e];if(i.from==null){if(ot==0){let t=i.range(r,n.min,n.max,e);n.min=t[0],n.max=t[1]}if(n.min>n.max){let e=n.min;n.min=n.max,n.max=e}if(ot>1&&n.min!=null&&n.max!=null&&n.max-n.min<1e-16)return;e==S&&i.distr==2&&ot>0&&(n.min=pi(n.min,t[0]),n.max=pi(n.max,t[0]),n.min==n.max&&n.max++),A[e]=n,Ne=!0,Wt()}}r.setScale=qt;let Jt,Yt,Xt,Zt,Qt,$t,en,tn,nn,rn,W,G,an=!1,on=M.drag,sn=on.x,cn=on.y;se&&(M.x&&(Jt=ni(vr,m)),M.y&&(Yt=ni(yr,m)),D.ori==0?(Xt=Jt,Zt=Yt):(Xt=Yt,Zt=Jt),W=M.left,G=M.top);let K=r.select=xa({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),ln=K.show?ni(_r,K.over?m:p):null;function un(e,t){if(K.show){for(let t in e)K[t]=e[t],t in Ln&&J(ln,t,e[t]);t!==!1&&Xn(`setSelect`)}}r.setSelect=un;function dn(e){if(v[e].show)N&&ei(ue[e],gr);else if(N&&$r(ue[e],gr),se){let t=Ye?z[0]:z[e];t!=null&&ii(t,-10,-10,L,R)}}function fn(e,t,n){qt(e,{min:t,max:n})}function pn(e,t,n,a){t.focus!=null&&Sn(e),t.show!=null&&v.forEach((n,r)=>{r>0&&(e==r||e==null)&&(n.show=t.show,dn(r),i==2?(fn(n.facets[0].scale,null,null),fn(n.facets[1].scale,null,null)):fn(n.scale,null,null),Wt())}),n!==!1&&Xn(`setSeries`,e,t),a&&tr(`setSeries`,r,e,t)}r.setSeries=pn;function mn(e,t){xa(x[e],t)}function hn(e,t){e.fill=X(e.fill||null),e.dir=Y(e.dir,-1),t??=x.length,x.splice(t,0,e)}function gn(e){e==null?x.length=0:x.splice(e,1)}r.addBand=hn,r.setBand=mn,r.delBand=gn;function _n(e,t){v[e].alpha=t,se&&z[e]!=null&&(z[e].style.opacity=t),N&&ue[e]&&(ue[e].style.opacity=t)}let vn,yn,bn,xn={focus:!0};function Sn(e){if(e!=bn){let t=e==null,n=qe.alpha!=1;v.forEach((r,a)=>{if(i==1||a>0){let i=t||a==0||a==e;r._focus=t?null:i,n&&_n(a,i?1:qe.alpha)}}),bn=e,n&&Wt()}}N&&Je&&ye(Br,F,e=>{M._lock||(Ge(e),bn!=null&&pn(null,xn,!0,Qn.setSeries))});function Cn(e,t,n){let r=b[t];n&&(e=e/q-(r.ori==1?we:Ce));let i=L;r.ori==1&&(i=R,e=i-e),r.dir==-1&&(e=i-e);let a=r._min,o=r._max,s=e/i,c=a+(o-a)*s,l=r.distr;return l==3?zi(10,c):l==4?Ui(c,r.asinh):l==100?r.bwd(c):c}function wn(e,n){return pi(Cn(e,S,n),t[0],st,ct)}r.valToIdx=e=>pi(e,t[0]),r.posToIdx=wn,r.posToVal=Cn,r.valToPos=(e,t,n)=>b[t].ori==0?a(e,b[t],n?je:L,n?ke:0):o(e,b[t],n?Me:R,n?Ae:0),r.setCursor=(e,t,n)=>{W=e.left,G=e.top,Mn(null,t,n)};function Tn(e,t){J(ln,Mr,K.left=e),J(ln,Or,K.width=t)}function En(e,t){J(ln,Ar,K.top=e),J(ln,kr,K.height=t)}let Dn=D.ori==0?Tn:En,On=D.ori==1?Tn:En;function kn(){if(N&&j.live)for(let e=+(i==2);e<v.length;e++){if(e==0&&I)continue;let t=j.values[e],n=0;for(let r in t)de[e][n++].firstChild.nodeValue=t[r]}}function An(e,t){if(e!=null&&(e.idxs?e.idxs.forEach((e,t)=>{oe[t]=e}):ma(e.idx)||oe.fill(e.idx),j.idx=oe[0]),N&&j.live){for(let e=0;e<v.length;e++)(e>0||i==1&&!I)&&jn(e,oe[e]);kn()}Re=!1,t!==!1&&Xn(`setLegend`)}r.setLegend=An;function jn(e,n){let i=v[e],a=e==0&&O==2?ut:t[e],o;I?o=i.values(r,e,n)??pe:(o=i.value(r,n==null?null:a[n],e,n),o=o==null?pe:{_:o}),j.values[e]=o}function Mn(e,n,a){nn=W,rn=G,[W,G]=M.move(r,W,G),M.left=W,M.top=G,se&&(Xt&&ii(Xt,Fi(W),0,L,R),Zt&&ii(Zt,0,Fi(G),L,R));let o,s=st>ct;vn=Gi,yn=null;let c=D.ori==0?L:R,l=D.ori==1?L:R;if(W<0||ot==0||s){o=M.idx=null;for(let e=0;e<v.length;e++){let t=z[e];t!=null&&ii(t,-10,-10,L,R)}Je&&pn(null,xn,!0,e==null&&Qn.setSeries),j.live&&(oe.fill(o),Re=!0)}else{let e,n,a;i==1&&(e=D.ori==0?W:G,n=Cn(e,S),o=M.idx=pi(n,t[0],st,ct),a=k(t[0][o],D,c,0));let s=-10,u=-10,d=0,f=0,p=!0,m=``,h=``;for(let e=+(i==2);e<v.length;e++){let g=v[e],_=oe[e],y=_==null?null:i==1?t[e][_]:t[e][1][_],x=M.dataIdx(r,e,o,n),S=x==null?null:i==1?t[e][x]:t[e][1][x];if(Re=Re||S!=y||x!=_,oe[e]=x,e>0&&g.show){let n=x==null?-10:x==o?a:k(i==1?t[0][x]:t[e][0][x],D,c,0),_=S==null?-10:ee(S,i==1?b[g.scale]:b[g.facets[1].scale],l,0);if(Je&&S!=null){let t=D.ori==1?W:G,n=Ni(qe.dist(r,e,x,_,t));if(n<vn){let r=qe.bias;if(r!=0){let i=Cn(t,g.scale),a=S>=0?1:-1,o=i>=0?1:-1;o==a&&(o==1?r==1?S>=i:S<=i:r==1?S<=i:S>=i)&&(vn=n,yn=e)}else vn=n,yn=e}}if(Re||Ye){let t,i;D.ori==0?(t=n,i=_):(t=_,i=n);let a,o,c,l,g,v,y=!0,b=Ke.bbox;if(b!=null){y=!1;let t=b(r,e);c=t.left,l=t.top,a=t.width,o=t.height}else c=t,l=i,a=o=Ke.size(r,e);if(v=Ke.fill(r,e),g=Ke.stroke(r,e),Ye)e==yn&&vn<=qe.prox&&(s=c,u=l,d=a,f=o,p=y,m=v,h=g);else{let t=z[e];t!=null&&(Xe[e]=c,Ze[e]=l,ci(t,a,o,y),oi(t,v,g),ii(t,Ii(c),Ii(l),L,R))}}}}if(Ye){let e=qe.prox;if(Re||(bn==null?vn<=e:vn>e||yn!=bn)){let e=z[0];e!=null&&(Xe[0]=s,Ze[0]=u,ci(e,d,f,p),oi(e,m,h),ii(e,Ii(s),Ii(u),L,R))}}}if(K.show&&an){if(e!=null){let[t,n]=Qn.scales,[r,i]=Qn.match,[a,o]=e.cursor.sync.scales,s=e.cursor.drag;if(sn=s._x,cn=s._y,sn||cn){let{left:s,top:u,width:d,height:f}=e.select,p=e.scales[a].ori,m=e.posToVal,h,g,_,v,y,x=t!=null&&r(t,a),S=n!=null&&i(n,o);x&&sn?(p==0?(h=s,g=d):(h=u,g=f),_=b[t],v=k(m(h,a),_,c,0),y=k(m(h+g,a),_,c,0),Dn(Li(v,y),Ni(y-v))):Dn(0,c),S&&cn?(p==1?(h=s,g=d):(h=u,g=f),_=b[n],v=ee(m(h,o),_,l,0),y=ee(m(h+g,o),_,l,0),On(Li(v,y),Ni(y-v))):On(0,l)}else Rn()}else{let e=Ni(nn-Qt),t=Ni(rn-$t);if(D.ori==1){let n=e;e=t,t=n}sn=on.x&&e>=on.dist,cn=on.y&&t>=on.dist;let n=on.uni;n==null?on.x&&on.y&&(sn||cn)&&(sn=cn=!0):sn&&cn&&(sn=e>=n,cn=t>=n,!sn&&!cn&&(t>e?cn=!0:sn=!0));let r,i;sn&&(D.ori==0?(r=en,i=W):(r=tn,i=G),Dn(Li(r,i),Ni(i-r)),cn||On(0,l)),cn&&(D.ori==1?(r=en,i=W):(r=tn,i=G),On(Li(r,i),Ni(i-r)),sn||Dn(0,c)),!sn&&!cn&&(Dn(0,0),On(0,0))}}if(on._x=sn,on._y=cn,e==null){if(a){if($n!=null){let[e,t]=Qn.scales;Qn.values[0]=e==null?null:Cn(D.ori==0?W:G,e),Qn.values[1]=t==null?null:Cn(D.ori==1?W:G,t)}tr(Ir,r,W,G,L,R,o)}if(Je){let e=a&&Qn.setSeries,t=qe.prox;bn==null?vn<=t&&pn(yn,xn,!0,e):vn>t?pn(null,xn,!0,e):yn!=bn&&pn(yn,xn,!0,e)}}Re&&(j.idx=o,An()),n!==!1&&Xn(`setCursor`)}let Nn=null;Object.defineProperty(r,"rect",{get(){return Nn??Pn(!1),Nn}});function Pn(e=!1){e?Nn=null:(Nn=m.getBoundingClientRect(),Xn(`syncRect`,Nn))}function Fn(e,t,n,r,i,a,o){M._lock||an&&e!=null&&e.movementX==0&&e.movementY==0||(In(e,t,n,r,i,a,o,!1,e!=null),e==null?Mn(t,!0,!1):Mn(null,!0,!0))}function In(e,t,n,i,a,o,c,l,u){if(Nn??Pn(!1),Ge(e),e!=null)n=e.clientX-Nn.left,i=e.clientY-Nn.top;else{if(n<0||i<0){W=-10,G=-10;return}let[e,r]=Qn.scales,c=t.cursor.sync,[l,u]=c.values,[d,f]=c.scales,[p,m]=Qn.match,h=t.axes[0].side%2==1,g=D.ori==0?L:R,_=D.ori==1?L:R,v=h?o:a,y=h?a:o,x=h?i:n,S=h?n:i;if(n=d==null?x/v*g:p(e,d)?s(l,b[e],g,0):-10,i=f==null?S/y*_:m(r,f)?s(u,b[r],_,0):-10,D.ori==1){let e=n;n=i,i=e}}u&&(t==null||t.cursor.event.type==Ir)&&((n<=1||n>=L-1)&&(n=ra(n,L)),(i<=1||i>=R-1)&&(i=ra(i,R))),l?(Qt=n,$t=i,[en,tn]=M.move(r,n,i)):(W=n,G=i)}let Ln={width:0,height:0,left:0,top:0};function Rn(){un(Ln,!1)}let zn,Bn,Vn,Hn;function Un(e,t,n,i,a,o,s){an=!0,sn=cn=on._x=on._y=!1,In(e,t,n,i,a,o,s,!0,!1),e!=null&&(ye(Rr,Jr,Wn,!1),tr(Lr,r,en,tn,L,R,null));let{left:c,top:l,width:u,height:d}=K;zn=c,Bn=l,Vn=u,Hn=d}function Wn(e,t,n,i,a,o,s){an=on._x=on._y=!1,In(e,t,n,i,a,o,s,!1,!0);let{left:c,top:l,width:u,height:d}=K,f=u>0||d>0,p=zn!=c||Bn!=l||Vn!=u||Hn!=d;if(f&&p&&un(K),on.setScale&&f&&p){let e=c,t=u,n=l,r=d;if(D.ori==1&&(e=l,t=d,n=c,r=u),sn&&fn(S,Cn(e,S),Cn(e+t,S)),cn)for(let e in b){let t=b[e];e!=S&&t.from==null&&t.min!=Gi&&fn(e,Cn(n+r,e),Cn(n,e))}Rn()}else M.lock&&(M._lock=!M._lock,Mn(t,!0,e!=null));e!=null&&(be(Rr,Jr),tr(Rr,r,W,G,L,R,null))}function Gn(e,t,n,r,i,a,o){if(M._lock)return;Ge(e);let s=an;if(an){let e=!0,t=!0,n,r;D.ori==0?(n=sn,r=cn):(n=cn,r=sn),n&&r&&(e=W<=10||W>=L-10,t=G<=10||G>=R-10),n&&e&&(W=W<en?0:L),r&&t&&(G=G<tn?0:R),Mn(null,!0,!0),an=!1}W=-10,G=-10,oe.fill(null),Mn(null,!0,!0),s&&(an=s)}function Kn(e,t,n,i,a,o,s){M._lock||(Ge(e),pt(),Rn(),e!=null&&tr(Vr,r,W,G,L,R,null))}function qn(){y.forEach(oc),ze(r.width,r.height,!0)}di(Gr,Yr,qn);let Jn={};Jn.mousedown=Un,Jn.mousemove=Fn,Jn.mouseup=Wn,Jn.dblclick=Kn,Jn.setSeries=(e,t,n,i)=>{let a=Qn.match[2];n=a(r,t,n),n!=-1&&pn(n,i,!0,!1)},se&&(ye(Lr,m,Un),ye(Ir,m,Fn),ye(zr,m,e=>{Ge(e),Pn(!1)}),ye(Br,m,Gn),ye(Vr,m,Kn),Ws.add(r),r.syncRect=Pn);let Yn=r.hooks=e.hooks||{};function Xn(e,t,n){Ht?Ut.push([e,t,n]):e in Yn&&Yn[e].forEach(e=>{e.call(null,r,t,n)})}(e.plugins||[]).forEach(e=>{for(let t in e.hooks)Yn[t]=(Yn[t]||[]).concat(e.hooks[t])});let Zn=(e,t,n)=>n,Qn=xa({key:null,setSeries:!1,filters:{pub:$i,sub:$i},scales:[S,v[1]?v[1].scale:null],match:[ea,ea,Zn],values:[null,null]},M.sync);Qn.match.length==2&&Qn.match.push(Zn),M.sync=Qn;let $n=Qn.key,er=ds($n);function tr(e,t,n,r,i,a,o){Qn.filters.pub(e,t,n,r,i,a,o)&&er.pub(e,t,n,r,i,a,o)}er.sub(r);function nr(e,t,n,r,i,a,o){Qn.filters.sub(e,t,n,r,i,a,o)&&Jn[e](null,t,n,r,i,a,o)}r.pub=nr;function rr(){er.unsub(r),Ws.delete(r),ve.clear(),fi(Gr,Yr,qn),l.remove(),F?.remove(),Xn(`destroy`)}r.destroy=rr;function ir(){Xn(`init`,e,t),ft(t||e.data,!1),A[S]?qt(S,A[S]):pt(),Le=K.show&&(K.width>0||K.height>0),Ie=Re=!0,ze(e.width,e.height)}return v.forEach(Qe),y.forEach(nt),n?n instanceof HTMLElement?(n.appendChild(l),ir()):n(r,ir):ir(),r}$.assign=xa,$.fmtNum=Ai,$.rangeNum=Ei,$.rangeLog=bi,$.rangeAsinh=xi,$.orient=ms,$.pxRatio=q,$.join=Ea,$.fmtDate=za,$.tzDate=Va,$.sync=ds;{$.addGap=ys,$.clipGaps=vs;let e=$.paths={points:Ns};e.linear=Ls,e.stepped=Rs,e.bars=Bs,e.spline=Hs}var sc=`.uplot,.uplot *,.uplot :before,.uplot :after{box-sizing:border-box}.uplot{width:min-content;font-family:system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,Noto Sans,sans-serif,Apple Color Emoji,Segoe UI Emoji,Segoe UI Symbol,Noto Color Emoji;line-height:1.5}.u-title{text-align:center;font-size:18px;font-weight:700}.u-wrap{-webkit-user-select:none;user-select:none;position:relative}.u-over,.u-under{position:absolute}.u-under{overflow:hidden}.uplot canvas{width:100%;height:100%;display:block;position:relative}.u-axis{position:absolute}.u-legend{text-align:center;margin:auto;font-size:14px}.u-inline{display:block}.u-inline *{display:inline-block}.u-inline tr{margin-right:16px}.u-legend th{font-weight:600}.u-legend th>*{vertical-align:middle;display:inline-block}.u-legend .u-marker{width:1em;height:1em;margin-right:4px;background-clip:padding-box!important}.u-inline.u-live th:after{content:":";vertical-align:middle}.u-inline:not(.u-live) .u-value{display:none}.u-series>*{padding:4px}.u-series th{cursor:pointer}.u-legend .u-off>*{opacity:.3}.u-select{pointer-events:none;background:#00000012;position:absolute}.u-cursor-x,.u-cursor-y{pointer-events:none;will-change:transform;position:absolute;top:0;left:0}.u-hz .u-cursor-x,.u-vt .u-cursor-y{border-right:1px dashed #607d8b;height:100%}.u-hz .u-cursor-y,.u-vt .u-cursor-x{border-bottom:1px dashed #607d8b;width:100%}.u-cursor-pt{pointer-events:none;will-change:transform;border:0 solid;border-radius:50%;position:absolute;top:0;left:0;background-clip:padding-box!important}.u-axis.u-off,.u-select.u-off,.u-cursor-x.u-off,.u-cursor-y.u-off,.u-cursor-pt.u-off{display:none}`,cc=15;function lc(e,t){let{ctx:n}=e;n.save(),n.scale($.pxRatio,$.pxRatio),n.translate(e.bbox.left/$.pxRatio,e.bbox.top/$.pxRatio),n.font=t.font,uc(e,t),t.guess!==void 0&&dc(e,t.guess),fc(e,t),n.restore()}function uc(e,{top:t,numSteps:n}){let{ctx:r,bbox:i}=e,a=Tt(e.root,`muted`),[o,s]=[i.width/$.pxRatio,i.height/$.pxRatio],c=r.measureText(`${H(n)}  `).width;mc(e,`loss`,{x:0,y:e.valToPos(t,`y`)-cc/2,align:`left`,colour:a}),mc(e,`steps`,{x:o+c/2,y:s+8+6,align:`left`,colour:a})}function dc(e,t){let{ctx:n}=e,r=Tt(e.root,`muted`),i=e.bbox.width/$.pxRatio,a=e.valToPos(t,`y`);n.strokeStyle=r,n.lineWidth=1,n.setLineDash([1,4]),n.beginPath(),n.moveTo(0,a),n.lineTo(i,a),n.stroke(),n.setLineDash([]),mc(e,`random guess ${Nt(t)}`,{x:i,y:a-cc/2,align:`right`,colour:r})}function fc(e,{history:t}){let n=e.valToPos(t.length,`x`)+8;for(let{text:r,colour:i,y:a}of pc(e,t))mc(e,r,{x:n,y:a,align:`left`,colour:i})}function pc(e,{smoothed:t,lastHeldOut:n}){if(t===null)return[];let r={text:`training`,colour:Tt(e.root,`accent`),y:e.valToPos(t,`y`)};if(n===null)return[r];let i={text:`held out`,colour:Tt(e.root,`held-out`),y:e.valToPos(n,`y`)},[a,o]=i.y<=r.y?[i,r]:[r,i],s=Math.max(0,cc-(o.y-a.y))/2;return a.y-=s,o.y+=s,[a,o]}function mc(e,t,{x:n,y:r,align:i,colour:a}){let{ctx:o}=e;o.textAlign=i,o.textBaseline=`middle`,o.lineJoin=`round`,o.lineWidth=4,o.strokeStyle=Tt(e.root,`paper`),o.strokeText(t,n,r),o.fillStyle=a,o.fillText(t,n,r)}var hc=68,gc=32,_c=26,vc=200,yc=.5,bc=[2,3.5],xc=class extends V{static properties={history:{attribute:!1},step:{type:Number},numSteps:{type:Number},guess:{type:Number},past:{type:Number},shown:{type:Boolean},pointed:{state:!0}};static styles=[fe(sc),zt,Bt,I`
:host {
display: block;
min-width: 0;
}
figure {
position: relative;
margin: 0;
}
.plot {
height: calc(15 * var(--mg-rem));
overflow: hidden;
}
/* The knob is a line across the plot; its middle goes from the first step to the last. */
input {
--knob: calc(1.25 * var(--mg-rem));
position: absolute;
top: calc(0.5 * var(--mg-rem));
left: calc(${gc}px - var(--knob) / 2);
width: calc(100% - ${100}px + var(--knob));
height: var(--plot-height);
margin: 0;
appearance: none;
background: none;
cursor: ew-resize;
touch-action: pan-y;
}
input::-webkit-slider-runnable-track {
height: 100%;
}
input::-moz-range-track {
height: 100%;
background: none;
}
input::-webkit-slider-thumb {
appearance: none;
width: var(--knob);
height: var(--plot-height);
background:
radial-gradient(circle at 50% calc(100% - calc(0.45 * var(--mg-rem))), var(--accent) calc(0.375 * var(--mg-rem)), transparent calc(0.42 * var(--mg-rem))) no-repeat,
linear-gradient(var(--accent), var(--accent)) center / var(--line, 1px) 100% no-repeat;
}
input::-moz-range-thumb {
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
:host {
--plot-height: calc(calc(15 * var(--mg-rem)) - ${_c}px - calc(0.5 * var(--mg-rem)));
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
@container (max-width: 640px) {
:host {
--plot-height: calc(calc(10.5 * var(--mg-rem)) - ${_c}px - calc(0.5 * var(--mg-rem)));
}
.plot {
height: calc(10.5 * var(--mg-rem));
}
}
`];#e;#t;#n=()=>{};#r=bc;constructor(){super(),this.history=new dn,this.step=0,this.numSteps=1,this.guess=void 0,this.past=null,this.shown=!0,this.pointed=null}render(){return z`
<figure>
<div class="plot" aria-hidden="true"></div>
${this.step>0?this.#i():B}
<figcaption class="spoken">${this.#l}</figcaption>
</figure>
<p class="when">${this.#a()}</p>
`}#i(){let e=this.past??this.step;return z`
<input
type="range" class=${this.past===null?`now`:`past`} aria-label="Moment shown · step"
min="0" max=${this.numSteps} step=${Math.max(1,Math.round(this.numSteps/vc))}
aria-valuetext=${`step ${H(e)}${this.past===null?`, now`:``}`}
.value=${String(e)} @input=${this.#o} @pointermove=${this.#s}
@pointerleave=${()=>this.#c(null)}
>
`}#a(){let e=this.pointed??this.past;if(e===null)return this.step>0?`Drag along the curve to go back in time.`:`The loss will be drawn here: lower is better.`;let t=z`<b>Step ${H(e)}</b>${e===this.past?` is shown`:``}: training ${Nt(this.history.smoothedAt(e))}`;return this.past===null?t:z`${t}. <button class="link now" @click=${()=>U(this,`look-back`,null)}>Back to now</button>`}#o(e){let t=e.target.valueAsNumber;U(this,`look-back`,t>=this.step?null:t),t>this.step&&(e.target.value=String(this.step))}#s(e){let t=this.#e;if(!t)return;let n=Math.round(t.posToVal(e.clientX-t.over.getBoundingClientRect().left,`x`));this.#c(n>=0&&n<this.step?n:null)}#c(e){this.pointed=e,this.#e?.setCursor({left:e===null?-10:this.#e.valToPos(e,`x`),top:0},!1)}get#l(){let{length:e,smoothed:t,lastHeldOut:n}=this.history;return[`Chart of the loss after ${H(e)} of ${H(this.numSteps)} steps.`,t===null?``:`Training, smoothed: ${Nt(t)}.`,n===null?``:`Held-out names: ${Nt(n)}.`,this.guess===void 0?``:`A random guess: ${Nt(this.guess)}.`].join(` `)}connectedCallback(){super.connectedCallback(),this.#n=Ct(()=>this.#e?.redraw(!1)),this.hasUpdated&&this.#u()}disconnectedCallback(){super.disconnectedCallback(),this.#n(),this.#e?.destroy(),this.#t?.disconnect()}firstUpdated(){this.#u()}#u(){let e=this.renderRoot.querySelector(`.plot`),t=new $(this.#p(e),this.#d,e);this.#e=t,this.#t=new ResizeObserver(()=>t.setSize(Sc(e))),this.#t.observe(e)}updated(e){e.has(`history`)&&(this.#r=bc),this.#f(),this.shown&&this.#e?.setData(this.#d)}get#d(){let{steps:e,raw:t,smooth:n,heldOut:r}=this.history;return[e,t,n,r]}#f(){let{smoothed:e,lastHeldOut:t}=this.history,n=[e,t,this.guess].filter(e=>e!=null);this.#r=[Math.min(this.#r[0],...n.map(e=>Math.floor((e-.1)/yc)*yc)),Math.max(this.#r[1],...n.map(e=>Math.ceil(e/yc)*yc))]}#p(e){let t=`12px ${getComputedStyle(this).getPropertyValue(`--mono`)}`,n={font:t,stroke:()=>Tt(this,`muted`),ticks:{show:!1}};return{...Sc(e),padding:[8,hc,0,0],cursor:{y:!1,points:{show:!1},drag:{setScale:!1}},legend:{show:!1},scales:{x:{time:!1,range:()=>[0,this.numSteps]},y:{range:()=>[this.#r[0]-yc/2,this.#r[1]+yc/3]}},axes:[{...n,size:_c,gap:8,grid:{show:!1},splits:()=>this.#h,values:(e,t)=>t.map(H)},{...n,size:gc,gap:10,grid:{stroke:()=>Tt(this,`hairline`),width:1},splits:()=>this.#g,values:(e,t)=>t.map(e=>e.toFixed(1))}],series:[{},{stroke:()=>Tt(this,`accent-pale`),width:1,points:{show:!1}},{stroke:()=>Tt(this,`accent`),width:2,points:{show:!1}},{stroke:()=>Tt(this,`held-out`),width:1.5,spanGaps:!0,points:{show:!1}}],hooks:{draw:[e=>lc(e,this.#m(t))]}}}#m(e){let{history:t,numSteps:n,guess:r}=this;return{font:e,top:this.#r[1],history:t,numSteps:n,guess:r}}get#h(){return[0,1,2,3,4].map(e=>e*this.numSteps/4)}get#g(){let[e,t]=this.#r;return Array.from({length:Math.round((t-e)/yc)+1},(t,n)=>e+n*yc)}};function Sc(e){return{width:e.clientWidth,height:e.clientHeight}}customElements.get(`mg-loss-chart`)||customElements.define(`mg-loss-chart`,xc);var Cc={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1},wc=class extends V{static properties={names:{attribute:!1},canBePicked:{type:Boolean},current:{state:!0}};static styles=[zt,I`
ol {
display: grid;
grid-template-columns: repeat(4, minmax(0, 1fr));
gap: 0 calc(1.5 * var(--space));
margin: 0;
padding: 0;
list-style: none;
contain: content;
}
/* A long name is written smaller, so that every name stays on its line and in its column. */
li {
container-type: inline-size;
height: calc(2.25 * var(--mg-rem));
line-height: calc(2.25 * var(--mg-rem));
font-family: var(--mono);
white-space: nowrap;
}
.fit {
font-size: min(calc(1.0625 * var(--mg-rem)), 100cqi / (var(--letters) * 0.61));
}
button {
width: 100%;
height: 100%;
padding: 0;
border: 0;
background: none;
color: inherit;
font: inherit;
text-align: left;
cursor: pointer;
}
button:hover .fit {
text-decoration: underline;
text-decoration-thickness: 1px;
text-underline-offset: 0.25em;
}
.known {
color: var(--muted);
}
.mark {
font-size: 0.75em;
}
p {
max-width: calc(34 * var(--mg-rem));
margin: calc(1.5 * var(--space)) 0 0;
color: var(--muted);
font-size: var(--small);
}
p b {
color: var(--ink);
font-weight: 400;
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
`];constructor(){super(),this.names=[],this.canBePicked=!0,this.current=0}render(){return z`
<ol aria-label="Names the model writes now" @keydown=${this.#t}>
${this.names.map((e,t)=>this.#n(e,t))}
</ol>
<p>
The same ${this.names.length} dice, thrown again after every step. <b>Ink</b>: a new name. ✓: one already in the
list. ${this.canBePicked?`Press a name to see it written.`:B}
</p>
`}#e(e){this.current=e}#t(e){let t=Cc[e.key];t&&(e.preventDefault(),this.current=(this.current+t+this.names.length)%this.names.length,this.renderRoot.querySelectorAll(`button`)[this.current].focus())}#n({text:e,known:t},n){let r=[...e].length+(t?2:0),i=z`<span class="fit" .style=${`--letters: ${Math.max(r,1)}`}>${e||`·`}${t?z` <span class="mark" aria-hidden="true">✓</span><span class="spoken">, in the list</span>`:``}</span>`;return z`
<li part="name" class=${t?`known`:`new`}>
${this.canBePicked?z`<button tabindex=${n===this.current?0:-1} @focus=${()=>this.#e(n)} @click=${()=>U(this,`pick`,n)}>${i}</button>`:i}
</li>
`}};customElements.get(`mg-names`)||customElements.define(`mg-names`,wc);var Tc=40;function Ec({logits:e,probs:t,plain:n,token:r},i){let a=0;return Array.from(t,(t,o)=>{let s=a;return a+=t,{token:o,sign:Oc(i[o]),logit:e[o],plain:n[o],probability:t,from:s,drawn:o===r}})}function Dc(e){if(e.length<=Tc)return e;let t=e=>e.drawn?1/0:e.probability,n=e.map(t).sort((e,t)=>t-e)[39];return e.filter(e=>t(e)>=n).slice(0,Tc)}var Oc=e=>e===void 0?`■`:e===` `?`␣`:e,kc={wte:`letters → vectors`,wpe:`positions`,lm_head:`vectors → letters`,attn_wq:`queries`,attn_wk:`keys`,attn_wv:`values`,attn_wo:`out`,mlp_fc1:`think, in`,mlp_fc2:`think, out`},Ac={embed:`letters + positions`,rmsnorm:`bring to one size`,attention:`look back`,relu:`keep above zero`,add:`add what was before`,cross_entropy:`compare: the loss`};function jc(e){return kc[e.slice(e.indexOf(`.`)+1)]??e}var Mc=({op:e,name:t})=>e===`linear`?jc(t):Ac[e]??e,Nc=e=>Number(e.match(/^layer(\d+)\./)?.[1]??-1),Pc=[{kind:`data`,name:`value`},{kind:`grad`,name:`gradient`},{kind:`first`,name:`first moment`},{kind:`second`,name:`second moment`}],Fc={data:`What the model has learned.`,grad:`Where the last step's loss would have each number go: against its gradient.`,first:`Adam's mean of the gradients lately: the direction it takes.`,second:`Adam's mean of their squares: the larger, the smaller the step.`},Ic=class extends V{static properties={matrices:{attribute:!1},kind:{},past:{type:Boolean},vocab:{attribute:!1},width:{type:Number},pointed:{state:!0}};static styles=[zt,Ut,I`
:host {
display: block;
container-type: inline-size;
}
.line {
display: flex;
flex-wrap: wrap;
align-items: center;
justify-content: space-between;
gap: var(--space) calc(3 * var(--space));
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
mg-matrix {
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
`];constructor(){super(),this.matrices=[],this.kind=`data`,this.past=!1,this.vocab=[],this.width=16,this.pointed=null}render(){let e=kt(this.matrices.map(({data:e})=>e)),t=this.matrices.some(({name:e})=>Nc(e)>0);return z`
<div class="line">
<h3>Every number the model has <span class="term">· parameters</span></h3>
<fieldset>
<legend class="spoken">Of each parameter, show</legend>
${Pc.map(e=>this.#e(e))}
</fieldset>
</div>
<div class="matrices" .style=${`--width: ${this.width}; --vocab: ${this.vocab.length+1}`}>
${Lc(this.matrices).map((n,r,i)=>z`
${t&&Nc(n.name)!==Nc(i[r-1]?.name??``)?z`<p class="small layer">layer ${Nc(n.name)}</p>`:B}
${this.#t(n,e)}
`)}
</div>
<div class="under">
<mg-scale .most=${e} .unsigned=${this.kind===`second`}></mg-scale>
<p class="told" aria-live="polite">${this.#i()}</p>
</div>
`}#e({kind:e,name:t}){return z`
<label>
<input
type="radio" name="kind" .checked=${e===this.kind} ?disabled=${this.past&&e!==`data`}
@change=${()=>U(this,`kind`,e)}
>${t}
</label>
`}#t(e,t){let n=this.#n(e),{name:r,shape:i}=e,a=r.slice(r.indexOf(`.`)+1);return z`
<figure .style=${`--rows: ${n.rows}; --columns: ${n.columns}`}>
<figcaption>${`${jc(r)}\n${a} · ${i.join(`×`)}`}</figcaption>
<mg-matrix
.cells=${n} .most=${t} .label=${`${jc(r)}, ${r}, ${i.join(` by `)}`}
@cell=${e=>this.#r(r,e.detail)}
></mg-matrix>
</figure>
`}#n({shape:[e,t],data:n}){return e===this.width?{rows:e,columns:t,value:(e,r)=>n[e*t+r]}:{rows:t,columns:e,value:(e,r)=>n[r*t+e]}}#r(e,t){this.pointed=t&&{name:e,...t}}#i(){let e=this.matrices.find(({name:e})=>e===this.pointed?.name);if(!e||!this.pointed)return this.past?`Looking back: only values were kept.`:`${Fc[this.kind]} ${this.#a()}`;let{row:t,column:n}=this.pointed,[r,i]=e.shape[0]===this.width?[t,n]:[n,t],a=this.#n(e).value(t,n);return z`${jc(e.name)}, ${this.#o(e,r)}, number ${i}: <b>${Rt(a)}</b>`}#a(){let e=this.matrices.reduce((e,{data:t})=>e+t.length,0);return e?`${H(e)} of them.`:``}#o({name:e},t){return e===`wte`||e===`lm_head`?`“${Oc(this.vocab[t])}”`:`row ${t}`}};function Lc(e){let t=({name:e})=>e===`lm_head`;return[...e.filter(e=>!t(e)),...e.filter(t)]}customElements.get(`mg-parameters`)||customElements.define(`mg-parameters`,Ic);var Rc=class extends V{static properties={step:{type:Number},numSteps:{type:Number},loss:{type:Number},rate:{type:Number}};static styles=[zt,I`
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
div {
display: flex;
gap: 1ch;
min-width: calc(var(--widest) * 1ch);
}
dd {
margin: 0;
}
b {
color: var(--ink);
font-weight: 400;
}
`];constructor(){super(),this.step=0,this.numSteps=0,this.loss=null,this.rate=null}render(){let e=H(this.numSteps);return z`
<dl>
${zc({term:`step`,figure:H(this.step),rest:` / ${e}`,widest:e})}
${zc({term:`loss`,figure:Nt(this.loss),widest:`0.00`})}
${zc({term:`engine`,figure:Ft(this.rate),rest:` tokens/s`,widest:`000 k`})}
</dl>
`}};function zc({term:e,figure:t,rest:n=``,widest:r}){return z`<div class=${e} .style=${`--widest: ${`${e} ${r}${n}`.length}`}><dt>${e}</dt><dd><b>${t}</b>${n}</dd></div>`}customElements.get(`mg-readout`)||customElements.define(`mg-readout`,Rc);var Bc=`start`,Vc=6,Hc=class extends V{static properties={reading:{attribute:!1},typed:{},hint:{},guess:{type:Number},pointed:{state:!0}};static styles=[zt,Ht,Ut,I`
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
.heads mg-matrix {
aspect-ratio: 1;
}
/* The letters that look stand at the left of each picture, those looked at above it. */
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
margin: 0;
padding: 0;
list-style: none;
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
`];constructor(){super(),this.reading=null,this.typed=``,this.hint=``,this.guess=void 0,this.pointed=null}render(){return z`
<label class="typed">
<span>A name for it to read</span>
<input
type="text" autocomplete="off" autocapitalize="off" spellcheck="false" .value=${this.typed}
@input=${e=>U(this,`typed`,e.target.value)}
>
<span class="hint" role="status">${this.hint}</span>
</label>
<h3>Who looks at whom <span class="term">· attention</span></h3>
${this.reading?this.#e(this.reading):B}
<p class="told" aria-live="polite">${this.#a()}</p>
<h3>Surprise at each letter <span class="term">· loss</span></h3>
${this.reading?this.#o(this.reading):B}
`}#e({attention:{shape:e}}){let[t,n]=e,r=this.#r().map(e=>e===Bc?`■`:e);return z`
<div class="heads">
${Array.from({length:t*n},(e,t)=>({layer:Math.floor(t/n),head:t%n})).map(({layer:n,head:i})=>z`
<figure>
<figcaption>${t>1?`layer ${n}, `:``}head ${i}</figcaption>
<div class="labelled" .style=${`--places: ${e[2]}`}>
<span class="across" aria-hidden="true">${r.map(e=>z`<span>${e}</span>`)}</span>
<span class="down" aria-hidden="true">${r.map(e=>z`<span>${e}</span>`)}</span>
<mg-matrix
.cells=${this.#t(n,i)} .most=${1} .label=${this.#n(n,i)}
@cell=${e=>this.#i(n,i,e.detail)}
></mg-matrix>
</div>
</figure>
`)}
</div>
`}#t(e,t){let{shape:n,data:r}=this.reading.attention,[,i,a]=n,o=(e*i+t)*a*a;return{rows:a,columns:a,value:(e,t)=>t>e?NaN:-r[o+e*a+t]}}#n(e,t){let{value:n,rows:r}=this.#t(e,t),i=this.#r();return`Attention, layer ${e}, head ${t}: ${Array.from({length:r},(e,t)=>{let r=Array.from({length:t+1},(e,r)=>-n(t,r));return`${i[t]} most at ${i[r.indexOf(Math.max(...r))]}`}).join(`, `)}`}#r(){return[Bc,...[...this.reading.text].map(Oc)]}#i(e,t,n){this.pointed=n&&{layer:e,head:t,...n}}#a(){let{pointed:e,reading:t}=this;if(!e||!t||e.row>=t.attention.shape[2])return`Each row is a letter; its squares, how much it looks at the start (■) and at each letter so far.`;let{layer:n,head:r,row:i,column:a}=e,o=this.#r(),s=-this.#t(n,r).value(i,a);return Number.isNaN(s)?`${o[i]} does not see ${o[a]}: it comes later.`:z`head ${r}: ${o[i]} looks at ${o[a]} <b>${Lt(s)}</b>`}#o({text:e,surprises:t}){let n=[...[...e].map(Oc),`■`],r=t.reduce((e,t)=>e+t,0)/t.length;return z`
<ol>
${n.map((e,n)=>z`
<li .style=${`--share: ${Math.min(1,t[n]/Vc).toFixed(3)}`}>${e}<small>${t[n].toFixed(1)}</small></li>
`)}
</ol>
<p class="note">
In nats: 0 if it was certain${this.guess===void 0?B:z`, ${Nt(this.guess)} for a guess`}. Their mean, ${Nt(r)}, is the
loss of this name.
</p>
`}};customElements.get(`mg-reading`)||customElements.define(`mg-reading`,Hc);var Uc=150,Wc=class extends V{static properties={blockSize:{type:Number},taken:{attribute:!1},checked:{state:!0},refusal:{state:!0},over:{state:!0}};static styles=[zt,Bt,Ht,I`
:host {
display: block;
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
.line {
display: flex;
flex-wrap: wrap;
align-items: center;
gap: var(--space) calc(1.5 * var(--space));
margin-top: var(--space);
}
.file {
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
.file:hover {
border-color: var(--edge);
}
.file:has(:focus-visible) {
outline: 2px solid var(--accent);
outline-offset: 2px;
}
.file input {
position: absolute;
inset: 0;
width: 100%;
opacity: 0;
cursor: inherit;
}
.says {
min-height: 1.5em;
margin: var(--space) 0 0;
font-size: var(--small);
}
.says .refusal {
color: var(--alarm);
}
`];#e;constructor(){super(),this.blockSize=16,this.taken=null,this.checked=null,this.refusal=``,this.over=!1}willUpdate(e){e.has(`blockSize`)&&this.checked&&(this.checked=Zt(this.checked.text,this.blockSize))}render(){let{checked:e}=this,t=e&&!e.refusal&&e.text!==this.taken?.text;return z`
<div
class=${this.over?`over`:``} @dragover=${this.#r} @dragleave=${()=>this.#i(!1)}
@drop=${this.#a}
>
<textarea
aria-label="Your list, one name a line" aria-describedby="says" autocapitalize="off" spellcheck="false"
placeholder="Paste or drop a list here, one name a line." @input=${this.#n}
></textarea>
<div class="line">
<button class="take ${t?`primary`:``}" ?disabled=${!t} @click=${()=>U(this,`own-list`,e)}>
Use this list
</button>
<label class="file">From a file …<input type="file" accept=".txt,.csv,text/*" @change=${this.#o}></label>
</div>
<p class="says" id="says" role="status">${this.#t()}</p>
</div>
`}#t(){if(this.refusal)return z`<span class="refusal">${this.refusal}</span>`;let{checked:e}=this;if(!e)return B;let{lines:t,letters:n,cut:r,refusal:i}=e;return z`
${H(t)} ${t===1?`line`:`lines`}, ${H(n)} different characters.
${r.join(` `)} ${i?z`<span class="refusal">${i}</span>`:B}
`}#n({target:e}){clearTimeout(this.#e),this.#e=setTimeout(()=>this.#l(e.value),Uc)}#r(e){e.preventDefault(),this.#i(!0)}#i(e){this.over=e}#a(e){e.preventDefault(),this.#i(!1);let[t]=e.dataTransfer?.files??[];t?this.#s(t):this.#c(e.dataTransfer?.getData(`text/plain`)??``)}#o(e){let[t]=e.target.files??[];t&&this.#s(t),e.target.value=``}async#s(e){if(e.size>5e6)this.refusal=`“${e.name}” is too large: ${H(e.size)} bytes, and ${H(Xt)} fit.`;else try{this.#c(await e.text())}catch{this.refusal=`“${e.name}” could not be read. Open it elsewhere, copy its lines, and paste them here.`}}#c(e){let t=this.renderRoot.querySelector(`textarea`);t.value=e,this.#l(e)}#l(e){this.refusal=e.length>5e6?`Too much: ${H(Xt)} characters fit.`:``,this.checked=e&&!this.refusal?Zt(e,this.blockSize):null}};customElements.get(`mg-own-list`)||customElements.define(`mg-own-list`,Wc);var Gc=class extends V{static properties={state:{attribute:!1},misfit:{state:!0}};static styles=[zt,Bt,Ht,I`
:host {
display: grid;
grid-template-columns: minmax(0, 1fr) minmax(0, 1.35fr);
gap: calc(4 * var(--space)) calc(5 * var(--space));
}
h3 {
margin: 0 0 calc(1.5 * var(--space));
font-size: var(--medium);
font-weight: 400;
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
border-bottom: 2px solid var(--alarm) !important;
}
.list select {
flex: 1;
width: auto;
}
.exact {
justify-content: flex-start;
}
.exact input {
width: calc(1.125 * var(--mg-rem));
height: calc(1.125 * var(--mg-rem));
margin: 0;
accent-color: var(--accent);
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
mg-own-list {
margin-top: calc(1.5 * var(--space));
}
@container (max-width: 960px) {
:host {
grid-template-columns: minmax(0, 1fr);
}
}
`];constructor(){super(),this.state=null,this.misfit=null}render(){let{state:e}=this;return e?z`
<div class="what">${this.#e(e)}</div>
<div class="how">${this.#t(e)} ${this.#i(e)}</div>
${this.#a(e)}
`:B}#e(e){return z`
<h3>What it learns from <span class="term">· training data</span></h3>
<label class="list">
List
<select id="list" @change=${e=>U(this,`list`,e.target.value)}>
${Kt.map(({id:t,name:n})=>z`<option value=${t} .selected=${t===e.list}>${n}</option>`)}
</select>
</label>
<p class="hint">${qt(e.list).source}</p>
<mg-own-list
?hidden=${e.list!==`own`} .blockSize=${e.settings.blockSize} .taken=${e.own}
></mg-own-list>
`}#t({settings:e}){return z`
<h3>The model and its training <span class="term">· hyperparameters</span></h3>
<div class="fields">
${rn.map(t=>z`
<label>
<span>${t.name} <span class="term">· ${t.term}</span></span>
${t.options?this.#n(t,e):this.#r(t,e)}
</label>
`)}
</div>
<p class="hint misfit" role="status">${this.misfit?Kc(this.misfit):B}</p>
`}#n({key:e,options:t=[]},n){return z`
<select
name=${e}
@change=${t=>this.#c(e,Number(t.target.value))}
>
${(e===`nHead`?t.filter(e=>n.nEmbd%e===0):t).map(t=>z`<option value=${t} .selected=${t===n[e]}>${t}</option>`)}
</select>
`}#r(e,t){return z`
<input
type="number" name=${e.key} min=${e.least??0} max=${e.most??0} step=${e.fraction?`any`:1}
aria-invalid=${this.misfit===e} .value=${String(t[e.key])}
@input=${t=>this.#s(e,t.target.valueAsNumber)}
>
`}#i({settings:e,made:t,model:n}){return z`
<label class="exact">
<input
type="checkbox" name="exact" .checked=${e.exact}
@change=${e=>U(this,`settings`,{exact:e.target.checked})}
>
<span>Exact <span class="term">· float64</span></span>
</label>
<p class="hint exactly">${t?.settings.exact?`This model is exact: it equals microgpt.py. Nothing is held out, as there.`:n?.config.precision===`f64`?`This browser lacks the instructions for the fast float32 (128-bit SIMD), so float64 computes.`:`Computes in float64 and holds nothing out, as microgpt.py does, and equals it; slower than float32.`}</p>
`}#a(e){let{settings:t,model:n,own:r,list:i}=e,a=_n(e),o=i===e.made?.list?n?.vocab.length:i===`own`?r?.letters:void 0;return z`
<div class="end">
<button class="start-over ${a?`primary`:``}" ?disabled=${!a||!this.#o(e)} @click=${()=>U(this,`start-over`)}>
Start over with the changes
</button>
<p class="hint" role="status">
${o?`Such a model has ${H(K(t,o))} parameters.`:B}
${this.#o(e)?a?`It needs to be made anew.`:`Step size, temperature and speed act at once; all else asks for a new model.`:`Give a list first, and press “Use this list”.`}
</p>
</div>
`}#o({list:e,own:t}){return e!==`own`||t!==null}#s(e,t){let n=an(e,t);this.misfit=n?null:e,n&&this.#c(e.key,t)}#c(e,t){U(this,`settings`,{[e]:t})}};function Kc({name:e,least:t=0,most:n=0,fraction:r}){let i=n>=2**53-1?`2^53 − 1`:H(n);return`${e}: a ${r?``:`whole `}number from ${t} to ${i}. Until then it stays as it was.`}customElements.get(`mg-settings`)||customElements.define(`mg-settings`,Gc);var qc=class extends V{static properties={chances:{attribute:!1},temperature:{type:Number},pointed:{state:!0},open:{state:!0}};static styles=[zt,Ut,I`
.tracks {
display: grid;
grid-template-rows: calc(4.5 * var(--mg-rem)) calc(8 * var(--mg-rem)) auto;
gap: 0 min(calc(0.25 * var(--mg-rem)), 0.5cqi);
container-type: inline-size;
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
.drawn,
.pointed {
color: var(--ink);
font-weight: 700;
}
.logit,
.chance {
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
.chance {
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
.drawn .after,
.drawn .logit i {
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
margin-right: 0.25em;
vertical-align: -0.05em;
}
.swatch.plain {
border: 1px solid var(--edge);
}
.swatch.sharp {
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
tr.drawn td,
tr.drawn th {
font-weight: 700;
}
`];constructor(){super(),this.chances=[],this.temperature=1,this.pointed=null,this.open=!1}render(){let e=Dc(this.chances),t=Math.max(...e.map(({plain:e,probability:t})=>Math.max(e,t))),n=Math.max(...e.map(({logit:e})=>Math.abs(e))),r=this.chances.find(({token:e,drawn:t})=>this.pointed===null?t:e===this.pointed);return z`
<p class="small key">
<span>above: logits</span>
<span><i class="swatch plain"></i>probability before temperature</span>
<span><i class="swatch sharp"></i>after</span>
</p>
<div
class="tracks" role="img" aria-label=${this.#r(e)}
.style=${`grid-template-columns: repeat(${e.length}, minmax(0, 1fr))`}
@pointerleave=${this.#i}
>
${e.map(e=>this.#e(e,t,n))}
</div>
<p class="told">${r?this.#t(r):B}</p>
<details @toggle=${e=>this.#o(e.target.open)}>
<summary>All numbers of this letter</summary>
${this.open?this.#n():B}
</details>
`}#e({token:e,sign:t,logit:n,plain:r,probability:i,drawn:a},o,s){let c=50*Math.abs(n)/s,l=n<0?`top: 50%; height: ${c}%`:`bottom: 50%; height: ${c}%`;return z`
<div
class="token ${a?`drawn`:``} ${e===this.pointed?`pointed`:``}"
@pointerenter=${()=>this.#a(e)} @pointerdown=${()=>this.#a(e)}
>
<span class="logit"><i .style=${l}></i></span>
<span class="chance">
<i class="after" .style=${`height: ${100*i/o}%`}></i>
<i class="before" .style=${`height: ${100*r/o}%`}></i>
</span>
<span>${t}</span>
</div>
`}#t({sign:e,logit:t,plain:n,probability:r}){return z`
<b>${e}</b>: logit ${It(t)} ÷ ${Pt(this.temperature)} =
${It(t/this.temperature)} → <b>${Lt(r)}</b>, before temperature
${Lt(n)}
`}#n(){return z`
<div class="numbers" tabindex="0" role="region" aria-label="All numbers of this letter">
<table>
<tr>
<th scope="col">letter</th><th scope="col">logit</th><th scope="col">÷ T</th><th scope="col">before</th>
<th scope="col">after</th><th scope="col">up to</th>
</tr>
${this.chances.map(({sign:e,logit:t,plain:n,probability:r,from:i,drawn:a})=>z`
<tr class=${a?`drawn`:``}>
<th scope="row">${e}</th><td>${It(t)}</td>
<td>${It(t/this.temperature)}</td><td>${Lt(n)}</td>
<td>${Lt(r)}</td><td>${(i+r).toFixed(3)}</td>
</tr>
`)}
</table>
</div>
`}#r(e){let t=e.toSorted((e,t)=>t.probability-e.probability).slice(0,5).map(({sign:e,probability:t,plain:n})=>`${e} ${Lt(t)}, before temperature ${Lt(n)}`);return`The likeliest of ${this.chances.length}: ${t.join(`; `)}.`}#i(e){e.pointerType!==`touch`&&this.#a(null)}#a(e){this.pointed=e}#o(e){this.open=e}};customElements.get(`mg-bars`)||customElements.define(`mg-bars`,qc);var Jc=.03,Yc=.6,Xc=class extends V{static properties={chances:{attribute:!1},uniform:{type:Number}};static styles=[zt,Ut,I`
.bar {
position: relative;
height: calc(3.75 * var(--mg-rem));
}
.die {
position: absolute;
top: 0;
height: calc(1.25 * var(--mg-rem));
color: var(--ink);
font: var(--small) / calc(1.25 * var(--mg-rem)) var(--mono);
font-variant-numeric: tabular-nums;
white-space: nowrap;
}
.die::after {
content: "";
position: absolute;
z-index: 1;
top: calc(1.25 * var(--mg-rem));
left: -1px;
height: calc(1.25 * var(--mg-rem));
border-left: 2px solid var(--ink);
}
.die span {
position: absolute;
left: 0;
padding-left: calc(0.375 * var(--mg-rem));
}
.die.late span {
right: 0;
left: auto;
padding: 0 calc(0.375 * var(--mg-rem)) 0 0;
}
.stretch {
position: absolute;
top: calc(1.25 * var(--mg-rem));
height: calc(1.25 * var(--mg-rem));
border-right: 1px solid var(--paper);
forced-color-adjust: none;
background: var(--accent-pale);
}
.stretch.drawn {
background: var(--accent);
}
.stretch span {
position: absolute;
top: calc(1.25 * var(--mg-rem));
right: 0;
left: 0;
color: var(--muted);
font: calc(0.75 * var(--mg-rem)) / calc(1.25 * var(--mg-rem)) var(--mono);
text-align: center;
}
.stretch.drawn span {
color: var(--ink);
font-weight: 700;
}
`];constructor(){super(),this.chances=[],this.uniform=0}render(){let e=this.chances.find(e=>e.drawn);if(!e)return B;let t=`the die falls at ${this.uniform.toFixed(3)}`;return z`
<div class="bar" role="img" aria-label=${`On the cumulative bar ${t}: on ${e.sign}, from ${e.from.toFixed(3)} to ${(e.from+e.probability).toFixed(3)}.`}>
<span class="die ${this.uniform>Yc?`late`:``}" .style=${`left: ${100*this.uniform}%`}><span>${t}</span></span>
${this.chances.map(({sign:e,from:t,probability:n,drawn:r})=>z`
<i class="stretch ${r?`drawn`:``}" .style=${`left: ${100*t}%; width: ${100*n}%`}>${n>=Jc||r?z`<span>${e}</span>`:B}</i>
`)}
</div>
`}};customElements.get(`mg-die`)||customElements.define(`mg-die`,Xc);var Zc=class extends V{static properties={story:{attribute:!1},at:{type:Number},vocab:{attribute:!1},blockSize:{type:Number},training:{type:Boolean}};static styles=[zt,Bt,Ut,I`
.line {
display: flex;
flex-wrap: wrap;
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
mg-bars,
mg-die {
display: block;
}
mg-die {
margin-top: calc(2 * var(--space));
}
`];constructor(){super(),this.story=null,this.at=0,this.vocab=[],this.blockSize=0,this.training=!1}render(){let{story:e}=this;if(!e)return B;let t=e.draws.length-1,n=Math.min(this.at,t),r=e.draws[n],i=Ec(r,this.vocab);return z`
<div @keydown=${e=>this.#n(e,n,t)}>
<h3>One name, slowly <span class="term">· name ${e.index+1} of the twenty</span></h3>
<div class="line">
<div class="letters" role="group" aria-label="The letters of the name; arrow keys move">
${[...e.prefix].map(e=>z`<span class="given">${Oc(e)}</span>`)}
${e.draws.map((e,t)=>this.#e(t,n))}
</div>
<div class="moves">
<button class="back" aria-disabled=${n===0} @click=${()=>U(this,`letter`,Math.max(0,n-1))}>← back</button>
<button class="next" @click=${()=>this.#r(n,t)}>${n<t?`next letter →`:`next name →`}</button>
</div>
</div>
<mg-bars .chances=${i} .temperature=${e.temperature}></mg-bars>
<mg-die .chances=${i} .uniform=${r.uniform}></mg-die>
<p class="says" aria-live=${this.training?`off`:`polite`}>${this.#t(n)}</p>
</div>
`}#e(e,t){let{draws:n}=this.story,r=Oc(this.vocab[n[e].token]),i=e===t?`current`:e<t?`written`:`coming`;return z`
<button
class=${i} tabindex=${e===t?0:-1} aria-current=${e===t?`step`:`false`}
aria-label=${i===`coming`?`letter ${e+1}, not drawn yet`:r===`■`?`stop sign`:r}
@click=${()=>U(this,`letter`,e)}
>${i===`coming`?`·`:r}</button>
`}#t(e){let{draws:t,prefix:n}=this.story,{token:r,char:i,done:a}=t[e],o=n+t.slice(0,e).map(e=>e.char).join(``),s=o?`After “${o}”`:`At the start`;return r===this.vocab.length?`${s} the die falls on ■, the stop sign (BOS): the name has ended. It is one of the ${this.vocab.length+1} bars.`:a?`${s} comes “${i}”, and the name has ended: the context of ${this.blockSize} places is full.`:`${s} comes “${i}”. It is written, and the model reads it to draw the next letter.`}#n(e,t,n){let r={ArrowLeft:t-1,ArrowRight:t+1,Home:0,End:n}[e.key];r===void 0||e.altKey||e.ctrlKey||e.metaKey||e.composedPath()[0].closest(`details`)||(e.preventDefault(),U(this,`letter`,Math.max(0,Math.min(n,r))),this.#i())}#r(e,t){e<t?U(this,`letter`,e+1):U(this,`pick`,this.story.index+1)}async#i(){let e=this.renderRoot.querySelector(`.letters :focus`);await this.updateComplete,await new Promise(requestAnimationFrame),e&&this.renderRoot.querySelector(`.current`)?.focus()}};customElements.get(`mg-slowly`)||customElements.define(`mg-slowly`,Zc);var Qc=class extends V{static properties={now:{},next:{},ended:{type:Boolean}};static styles=[zt,Bt,I`
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
font-size: var(--medium);
}
}
`];constructor(){super(),this.now=``,this.next=``,this.ended=!1}render(){return z`
<p>
<span role="status" class="now">${this.now}</span>
<span class="next">${this.next}</span>
<button class="link" ?hidden=${!this.ended} @click=${()=>U(this,`keep-going`)}>
Keep going, ${H(fn)} more
</button>
</p>
`}};customElements.get(`mg-standing`)||customElements.define(`mg-standing`,Qc);var $c=30,el=7,tl=64,nl=350,rl=3,il=class extends V{static properties={tape:{attribute:!1},past:{type:Boolean},lesson:{},reached:{state:!0},walking:{state:!0}};static styles=[zt,Bt,Ut,Vt,I`
.line {
display: flex;
flex-wrap: wrap;
align-items: center;
gap: var(--space) calc(3 * var(--space));
margin-bottom: calc(2 * var(--space));
}
.walk {
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
--room: ${tl}px;
position: relative;
max-height: calc(40 * var(--mg-rem));
overflow: auto;
}
svg {
position: absolute;
top: 0;
left: 0;
width: var(--room);
fill: none;
}
path {
vector-effect: non-scaling-stroke;
}
path {
stroke: var(--edge);
stroke-width: 1.25;
}
path.reached {
stroke: var(--above);
stroke-width: 2;
}
ol {
margin: 0;
padding: 0;
list-style: none;
}
li {
display: grid;
grid-template-columns: 2ch minmax(calc(10 * var(--mg-rem)), 1.3fr) minmax(calc(7 * var(--mg-rem)), 1fr) 6ch minmax(calc(6 * var(--mg-rem)), 1fr) 8ch;
align-items: center;
gap: calc(1.5 * var(--space));
height: ${$c}px;
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
.term {
display: none;
}
}
`];#e;constructor(){super(),this.tape=[],this.past=!1,this.lesson=``,this.reached=0,this.walking=!1}disconnectedCallback(){super.disconnectedCallback(),this.#l()}render(){let{tape:e}=this;return z`
<h3>The last step, as it was computed <span class="term">· the tape${this.past?`, which is kept of this step only`:``}</span></h3>
${e.length===0?this.#t():this.#n(e)}
`}#t(){return z`<p class="note">Nothing is recorded yet. Press Step: each training step records what it computes, and then walks it backwards.</p>`}#n(e){let t=Math.min(this.reached,e.length-1);return z`
<div class="line">
<button class="walk" @click=${()=>this.walking?this.#l():this.#c()}>
${this.walking?`Stop`:`Walk backwards`}
</button>
<label>
gradient back to
<input
class="reach" type="range" min="0" max=${e.length-1} .value=${String(e.length-1-t)}
aria-valuetext=${`${t}, ${Mc(e[t])}`} @input=${this.#s}
>
</label>
</div>
<div class="graph" role="region" tabindex="0" aria-label="Operations of the last step">
<svg aria-hidden="true" viewBox="0 0 ${tl} ${e.length*$c}" preserveAspectRatio="none" .style=${`height: ${e.length*$c}px`}>${e.flatMap((e,n)=>this.#r(e,n,t))}</svg>
<ol>${e.map((e,n)=>this.#i(e,n,t))}</ol>
</div>
<p class="note says" role="status">${this.#o(e,t)}</p>
`}#r({inputs:e},t,n){return e.filter(e=>typeof e==`number`).map(e=>{let[r,i]=[(e+.5)*$c,(t+.5)*$c],a=Math.min(56,(t-e-1)*el+(t-e>1?8:0));return Xe`<path
class=${e>=n?`reached`:``}
d="M${60} ${r} C${60-a*1.3} ${r} ${60-a*1.3} ${i} ${60} ${i}"
/>`})}#i(e,t,n){let{op:r,shape:i,inputs:a,gradNorm:o}=e,s=a.filter(e=>typeof e==`string`),c=t>=n;return z`
<li class=${t===n?`here`:``}>
<span class="index">${t}</span>
<span class="plain">${Mc(e)}</span>
<span class="term">${[r,...s].join(` `)}</span>
<span class="shape">${i.join(`×`)}</span>
<span class="bar" .style=${`--length: ${c?this.#a(o):0}`}></span>
<span class="figure">${c?z`<span class="spoken">gradient </span>${Rt(o)}`:`·`}</span>
</li>
`}#a(e){let t=Math.max(...this.tape.map(({gradNorm:e})=>e));return e>0?Math.max(.02,1+Math.log10(e/t)/rl).toFixed(3):0}#o(e,t){let n=e[t];if(t===e.length-1)return`It starts at the loss, whose gradient is 1: ${Rt(n.valueNorm)} nats, learned from “${this.lesson}”.`;let r=n.inputs.map(t=>typeof t==`string`?t:`${t} (${Mc(e[t])})`);return`At ${t}, ${Mc(n)}: the gradient goes on to ${r.join(` and `)}.`}#s(e){this.#l(),this.reached=this.tape.length-1-e.target.valueAsNumber}#c(){this.walking=!0,this.reached=this.tape.length-1,this.#e=setInterval(()=>{this.reached===0?this.#l():--this.reached},nl)}#l(){clearInterval(this.#e),this.walking=!1}};customElements.get(`mg-tape`)||customElements.define(`mg-tape`,il);var al=Xe`<path d="M2 0.5 11.5 6 2 11.5z" />`,ol=Xe`<path d="M1.5 1h3v10h-3zM7.5 1h3v10h-3z" />`,sl=class extends V{static shadowRootOptions={...V.shadowRootOptions,delegatesFocus:!0};static properties={training:{type:Boolean},ended:{type:Boolean},disabled:{type:Boolean},speed:{type:Number},changed:{type:Boolean}};static styles=[zt,Bt,Vt,I`
:host {
display: flex;
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
margin-left: var(--space);
color: var(--muted);
font-size: var(--medium);
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
`];constructor(){super(),this.training=!1,this.ended=!1,this.disabled=!1,this.speed=0,this.changed=!1}render(){return z`
<button class="primary" aria-keyshortcuts="Space" ?disabled=${this.disabled} @click=${()=>U(this,`toggle`)}>
<svg viewBox="0 0 12 12" aria-hidden="true">${this.training?ol:al}</svg>${this.#e}
</button>
<button
class="step" aria-keyshortcuts="ArrowRight" ?disabled=${this.disabled||this.ended}
@click=${()=>U(this,`step`)}
>Step</button>
<button class="start-over ${this.changed?`lit`:``}" @click=${()=>U(this,`start-over`)}>
Start over${this.changed?` with the changes`:B}
</button>
<label>
<span aria-hidden="true">slow</span>
<input
class="speed" type="range" min="0" max=${100} step="1" .value=${String(this.speed)}
aria-label="Speed, slow to fast · steps a second" aria-valuetext=${this.#t}
@input=${this.#n}
>
<span aria-hidden="true">fast</span>
</label>
`}get#e(){return this.training?`Pause`:this.ended?`Train again`:`Train`}get#t(){if(this.speed>=100)return`as fast as this machine can`;let e=Math.round(tn(this.speed));return e===1?`one step a second`:`${H(e)} steps a second`}#n(e){U(this,`speed`,e.target.valueAsNumber)}};customElements.get(`mg-train-controls`)||customElements.define(`mg-train-controls`,sl);var cl=[],ll={train:e=>z`
<div class="train">
<mg-loss-chart
part="chart" .history=${e.history} .step=${e.step} .numSteps=${e.numSteps}
.guess=${e.model?.yardsticks.guess} .past=${e.past}
></mg-loss-chart>
<mg-standing
part="standing" .now=${Gn(e)} .next=${qn(e)}
.ended=${e.step>=e.numSteps&&!e.problem}
></mg-standing>
${e.made?.settings.exact?z`<mg-exact .printed=${e.step>=e.numSteps?e.printed:cl}></mg-exact>`:B}
</div>
`,names:e=>z`
<mg-names
part="names" exportparts="name" .names=${e.names} .canBePicked=${`story`in e.inSight}
></mg-names>
`,temperature:e=>z`
<div class="temperature">
<mg-dice
part="dice" .temperature=${e.temperature} .prefix=${e.prefix}
.hint=${Rn(e,e.prefix,Fn(e))}
></mg-dice>
<mg-columns
part="columns" .own=${e.names} .columns=${e.columns} .temperature=${e.temperature}
.length=${6}
></mg-columns>
</div>
`,letter:({told:e,story:t,training:n,model:r})=>z`
<mg-slowly
part="letter" .story=${e} .at=${t.at} .training=${n} .vocab=${r?.vocab??cl}
.blockSize=${r?.config.blockSize??0}
></mg-slowly>
`,cache:({told:e,story:t,model:n})=>z`
<mg-cache
part="cache" .story=${e} .at=${t.at} .config=${n?.config??null}
.vocabSize=${(n?.vocab.length??0)+1}
></mg-cache>
`,attention:e=>z`
<mg-reading
part="attention" .reading=${e.reading} .typed=${e.typed} .guess=${e.model?.yardsticks.guess}
.hint=${Rn(e,e.typed,In(e))}
></mg-reading>
`,parameters:e=>z`
<mg-parameters
part="parameters" .matrices=${e.matrices} .kind=${Pn(e)} .past=${e.past!==null}
.vocab=${e.model?.vocab??cl} .width=${e.model?.config.nEmbd??16}
></mg-parameters>
`,tape:({tape:e,past:t,lesson:n})=>z`
<mg-tape part="tape" .tape=${e} .past=${t!==null} .lesson=${n}></mg-tape>
`,settings:e=>z`<mg-settings part="settings" .state=${e}></mg-settings>`},ul=[[`train`,`names`],[`letter`,`cache`]];function dl(e,t){let n=new Set(e);return e.map(e=>{if(!n.delete(e))return B;let r=ul.find(t=>t.includes(e)),i=r?.find(t=>t!==e);return!r||!i||!n.delete(i)?z`<div class="piece ${e}-piece">${ll[e](t)}</div>`:z`<div class="piece pair ${r.join(`-`)}">${r.map(e=>ll[e](t))}</div>`})}var fl=e=>z`
<div class="bar" part="controls">
<mg-train-controls
.training=${e.training} .ended=${e.step>=e.numSteps} .disabled=${!e.model||e.problem!==null}
.speed=${e.speed} .changed=${_n(e)}
></mg-train-controls>
<mg-readout
part="readout" .step=${e.step} .numSteps=${e.numSteps} .loss=${e.history.smoothed}
.rate=${e.tokensPerSecond}
></mg-readout>
</div>
`,pl=`H4sIAAAAAAACAzyOxwECQQhFwWwj1jUW4MkrCyc7MLTrf7uTE/xk9+fDzcxfu1vz8tJhbV/Fk8vajkOt0IvqqTSoHbgAR4Baj+xl4UAHdb2PnSLAqhsUja1apIdqSUs+S0evQFTPOhk9V7ZrbWPZQuR6RcDorW4GGMskdKaAiE11roC65Q399j///CmYawOGgSgIorufxHBnZu7P/SeCl89ws90BLEoW2B9CKtVaj1V1qmGqwJnRCotLqZ31QxivndyGEOFK7yS4ahwPU1saCxufzQsKgtazGd8hwLJxEwQgvkqfWtIXC4capHQQAv4ykc355zh6kLMaFBoU2DiBQeW4YPoBJm72q6wAIqkCWY4QiDZxdz1FcoV/heQAFMu8naWWgQnd8y3u7jlwaNZK25/AwzMDhlyOTtB9a0PqQoEXO5+Sl5CTFTeLMHRu6K2LMXuaX6hhQYRj0IMrNWFxMrH1uQP12mWIhNTT4nxNfIETULisDbePznI4Bi3PrnOKGsXsOho0mhfUuxd3Z5iSZmkabJc9U76yzmLtozCNirlJnpypSZ2jcnk9NrriBiZugIKR5PI64ro1F5r0oOQlElsGEu3rgBQX0mrhQPMC9gt0UwQdKh/suzipsqM2vSj5wHbBg441n6Gv28kNoKdXm9JhjFih0LNrtdIjodT91dBzZdeiFxp1OYFenm/G9EGYXhl9gbHkGdNro4KnFOa5DPTGXNJO5qDvxfTWKL7P45H1rjKmd+b6puBEkHSM3psbuqXWQFBqe0pCH/TWrkofd6u74iezcVYdANNno0TXyRddWSfWL1zq0dFX0yx2I2xE6mVB3xpSqyT9N9/NRRtSleCi/g66Zi1KSbnq964x/mfOszi/fKx/5re51JJHYMkF9MdcaPle+6J/zfnbhvbMf7qrAjqy22qL3rw382ZsLTtZutJ6/2P/pYAzdtLAvEUnZWbmZ2+Z64UyM7PXZWamwGHsYS4zHyg38H3S7MTZ0+7a7+pKl6/0Sa6ni2rp8ivufuU1o0OHjxw9pvp6qnfTL3BMrdL1Ea3Xjqj07y/XBGNHog+phxx1IzGTaVGY1C+/7+6NYDBWGyFNvCbovq5rMfWjjAFScGne+liIFnPq0PTaoWe+fC3qQ2fG/65Xspl54O6oF603I1FzRkV3dIB1WqgejJGT4hNtsLXYGpxqbNu4E415LjnK8+NO1N+1un/6gGp+qFaink2z/VCRVLEzZ3wwHC+FIru5MlpkZqlfQDKWsNiS7yPqDqcNCLiOGH+QCw4z5WoSq8br5P7TU4y2HJoRSGdorhTdqKFZok4Fr1qKobkniRSrQ7PMmmCcTQ3NERTaSefeA5OchERUKCGm5+3yop3j6GZll26u7Qwb0My00Chhw/iOuMa3wfVVrWrRzOyioVloVLCwa5mbu/dAQ2mpha7FYKH1JeUWRM+Ze8aSZEkMw4ndlHoriJol6jF32HIpxt69WbFGoxlA22Qi1KkWoT+J1m+KVjFaKNYItiv99vZoNaLNEaNf7ayqv+pMjfsK/fuiXokd9K9DB3eOqOsnNZl5M7to11OGErrj5aGZmax56cC4d2i6ZiF7JCoMSKpQU94HT+I4P8X5foAjDrbH6aF5Isbs63RqTUQTH8s1j/Q6rDi69wrN4dCcIUVsL4RTPTTPBdcdmmeCU1eo93CxGpp3jIXeQmqkbqMWlHTF96JrY8/bWA/NG8YWX0Nqh2YNZEq6kB+0q9HkTbKKyf7QPBX2f6JaPwsWjfokPFcczqMwixap+DpsMehVo4+jV1Wj+Hvd7mBFs28D9FLzYIs9NjCpO/2c6xR8slHTMmi0bGmU/7+sovPOYisrrPel16i8XufkjiCm0QqzVznIpVySBXCo6UW5JA/NFXkgSG9o7ptV75kzXwYpcG5AUPI757W5XFFm6mVcBYEtSdljl3DXvFNryzPvV2Ixq9JGRruyeExdNgLighPVKBaLcGJWIrw6tppB2yTHFTQE53c7hzjbFPJZqC+F6LTdKo7SdoMiz7F34vJJJpI0nmG9pmvjafOStJ3/AjgyGY6qsDujUp/EhT0ZkLaLGR/bVdKFuEO2Q9hb6SOZZDvstCNOOvHXEY95aESlwvxB8TjvEDNnnkgFlbSi48R9k7Kk8QPjLiR4cAIMu3CYyXDtkcFN5sSz675fpAO+PRS05wBHRsy8feyiXeYIB/y+OOBLLA+RxUpJnPZd2YMQoLT7jkoXbVKSpCRZaWdSskQFm1GhmCjNbFKqxsigz5Vyb67hPtEZJ6qEE/o8nAAGTHBCT3BCZ5wYiGE34JAGZ3K+OKgkXdEc7ImOsKARp819jjjFFxAYsDoTtiR8qzIw6AQMpBWBQWdg0Nzwz2wS4IzBQcuA4JAF30JaiCUqlGLbuN/buJW4kG+V15DuIC5oHh7EMQNckHO4gMNKXMDJ5i+OegB21G2IojNUoLNTEo6hs/tYsCJrLOXwFnLQF4EgqTvniOZyzLMprrEjkb1srMsSR0TjzFNI0Q6Pd8rpgSD7ebyT1D1zAsv0gcBn8jHh/ZhPsc6nmBHpMZhxeA7MLkDcW1LJO20sAuEmtmwMQI77+EIpG3VP2YrPs/lKOXjztjArDgphmx3d3Ffn/QsHoNRBOQ6gQh3anW5vVjy1kgc3/0rf/AsdDmAR8NyRrcsDVUMa/28eVN1e3R9MTSttrCs6JSTjeIksp7lMMSxNfNXnPMksvE78THxC/5eajmuMN/uFxLYW3eqSoKMktVyIwxmR+HFI1DIFLkyll9fmEwTWAHeIRH/T2hEgf6LOv1QfOrk375uPSpWvy26G35mM19tBrFRipNvmBwIa6M9dmZabJIG9EMkhZVOPz+H1nizoE5rT3EXZ+AJIITR15yyRMBlmRnn9Ss76Hnbp5JqvJuHylnMBX+67ZU7nO8jni+EnKe8+H4qev8u76+1q0/sVzr7x4Y98vf4pK2NHZpQPuorVvRzchxI1NJxWXPBPikXTW5lyWimtanMaC0XTXWmKa0H3kD4bg1fqY/iu62PPJnfmLuTOjNqmvvbZzx4oMD++XqW5n6hjlPjk9ehH2ZT3alSjpXxu83L9rN2QbBS8N/ihzq0322NSYdpIh/vbsoKqznCOpKEaOn1Tg5QIvOCOk+LogNuhbPSz6hO6OJ3fv46gz/bcG4ZI28acQGa6zXePl4Idg1nR18bO7gARdAgDy91lqOOWoZpkzUT2GJyJC4Yv/0WVbRFH0Xk9FiKJqcUa3ArCTjibuEY/t63ntF7LxV6P9vL0ZqR3fTaas6IxMmfPrl9uq/qMNvq0WRs/8e0s5O5kFQGNxIlNl4VKN4xtLmrxkZa30keie5/fTpvjdY+xxfgijJVYQhnPj1i/Ld399k52xM/yOpT9DizmR+ryuQB89m+Ta961JIXfKYpq6VOxTyAbggBJ19eTJU9DHlkeUosQQuLIub5S69Pn201W/fRmm8nSerK7ydrwvyqfF43mx2xsUtv7vwp/ltV+InK1zFWS2Vwg7WdYZnyT3kbUWY8eoiGZiW6D1MeCRMXOBixKQdfECJQB1tkahvA+Ay86tVTjQMBN6mWF/Xu9bien1m+VctK8x2LxLbrF9ydqIvIDvx0TZzBtknAJ4bdoSN93zJwhM4LMOlXRT3zRd+9B/gKmkmpj4k/sR6S6nXN34Apw0vnI2Q3+nzhbp/2LxswzMRYY/mLydRE/0vpt49XrKerHzBfJsIQl61tSCLVgbebH7aFno9R6s4EKG7Ynmlx1LSa1qgemwd+its1DjT7trveo/HZ1WRJPlDThLcC03j3Wx9GcN2rRJBZIwbUABsNNf1uvRpp1LT632mftrsvk5R7149m9U5v2CMXneHlYgrXwrTXeNyFoUQvGB5elFuApS915/JSGiBrvC1GfFSf6s6fW6vtoC5SmxhEx17k0GgUi8z4woM2Vqwlf0vXVj5Yk5eKjFnD+YC2G96QhktX7tTktOqUVAYE2pboqOt1dK219szW90/ZUchPr4CZ/XCTQJcCKA7wheo7mzXZGr5vrt0pakrq5sm2UfwJBIb2yxPknBjf+yyCxl4UqZ6Sky4y6zW/MqtRt81XdwoF1p8WmxcY9twWq16GHsU5PH/yv/GUw3vEH0lMOI3gEU46Zfyhy/dwUB5cF37gD4mCKe4ajFLdH3GcqwRJbVEgpfcRdSo8XcJnD76X7Iv01gigKNnBqYqqamFJC973Pxmnk5z57KnrK9k/5x/PO59qU+DWZThMLNfgSVUG9crt1/s8bB0VA/EhyGJEo+L+QD0XuwySf8jbKrEJJdt2I2pJnxzMa2oEFw8yRw8xQmOsw02eEs3lFD+9HJB8Rhu/IB6QgnKJwYXDqPrW67ZXHngu15ZXcLVmaPkdHbWtwEvSZ409reGcdEQwyisSeR/iRkhFsSpSgkMJw3MzXYt2RUuX5nFLN8zlq5+HpRg+H5nVDNVpLfmlG9a/WIGcMJfOImnloLiLzA6jbV8wL7pEPFasfLYw6Epq/sdK1vrNb1+HFb1frWt3ZHdZ1fGevPHtswm+TKyoKe+l8r3zH3vqcZv0xSiboWxcnfKpOPzmnobV7uHNM65Q/BNiRMyb03neJqX/VnDm3qhNxp7xULpyAWKNeQPS26IOOE/3suspsicwW7srdtXcX3GWRuSBT/s+fPy5q/bWv+JzAbcCOTRmojFzfBOSNnwu9hXhz8gZ2iN1yL+4Se9ceMbmMPfiX6irmePograoJFL9Qa0565/zSt8DEzcsuaZ25twfM/OdPGmWiIpfmK3p0VckLAmDhbeQTm0UGjSU92/d5LZrWGUq8Fk27EgU0NgPtCuRBuxx7aEwG2u1xCNodEDslttfQWPAPI8NXSSEx9waF63lkWgg4jAo4GkrlYF0ZhWFU2IvrIK4QF4VCvLl4Q0xjZN4bo/TetHJMIjPT+bNuIp6PlDGOSFDqlLyKHEQTVS/p+nRe//vRo0fjb9uRIXp+0jVM7qjhp12SLLxsaTtqaRvXiQdO2WlD2/hJtM1thtyWyJmmI4qRuv9JLf0UB6G1ZWy7N5RkaO6MLZh+6oR+8dPRjxZfwUyu9kzDgCb7kGotYTLsQ2oF9OtQqSWiOiWOIuIoxEKcuCXOqCUOihO6oOyTBFmfGkKXaRUTIdQQIdLKodzSgV7C2j9o3H5loWMVjYzDOQ1ETTvf9pNzRWrXilpKxg47sLUx1lZ59zQQtcmTRa0VtIOImX95rfpydRBZ2p/IVSn2rC9XeSNXxZBcmXNyZYgoS9GpUnTKik6hhTiDt5GvpcOho1MV0CrJHhVsqzI5NMxAuxxF0K5g/dk8Tn82LY0m9/pTioxkff3JxVUM6E+MgyjMXgilak3mYUKF+qJNd0dc+R0RV5+XHXHV7ohkDHdEXFmFtXcr2RFJWC7oWUwdjIfIczQJZT9UQsqVlBERaUwZG6b8ywind0oPqoN7Mabck7Gk3mZAXRptaY5ImCuGXjOSd9rcl7CZL4mTVEa2wIw+DghDDwg3WFiLMYiiE9YhmiIDX+UyVVIdKzb5oV5xILZSpl4420FsBf0E1iRmDAzPnDVp3ijRnIgTxijmSXvkue4ipt4pdbg6pL7yLEl94i/cQFrFn+7vQKuTHehAl9uB/nm/A+GqswNpFhGydzXmKtAYoYl6Ik1CMoxkEZzArDswiySoPswCJ/F03GwfUAReJ/AxJk24JfAKmgOvKfCaAx/MJwi7D2l8H1LVCemUNPz8kuMkFDtecmmYhJKRYplKLHdn9frBY/S6IHki1WadTklxQiXOhedFX4lLxCzS5pmUmCU4FwneiwQfArH0NvK1kll2pBU4BIINNO0yltbl46R1KUDxDz2vn83yKUU8s1Y81bn0rEqfJjnDrrM0hPtk7y6NHStoLzl7/PZbBNutajOt4iT1MjYfSrbMuWSrm15lvfQqC+FpgVQCxvl0adnb53oQBGmQeqo0aKYGAp8an/QgPc2KR2TvrqPt2cA/eGJWHK4iyX/76W6YIQfpsXkmSDifEWRyQaaA7iBQouglvrxoigHEMkZs8zjENr3lg/wUsWwgwS1bFPUwirR8wmQWl+R5rR/2kqNx429WSOiG0UpwQ+c7N2R57yepH33UVPQ18JdazV65eAEJHXmNmiMvXevn7IQKCiuddpLBIBbDjHYC+ogwd4W6swtXxHcu0BHGMryCxphBuSRN1vfkuRggxtpukGBJmF5At3BvDNZ26zwL9kzYvDW48JWdc83ZNWXX2oCEKPVDO0rusDnO6RRtdbne0Inadnd1XV1hi/WA/ZptdE92svEJGhjFK1zfH9nd3GZ5Ue4P0sJ8hQZjN7moCbmrDQ/Ws6/PDjb7CjZYnxnJEyDFiIDEmG7GSDyq5jfjxLwQv5S40wTwCql/t/BhWWJ83DiKaAexveHTzCta28RsO+0jYmfqgW9N50y/cH1XDkWHkJ24Xo4QSBqQ3N0Eq+NHjl8+/iW27oYe9vBBeNG6mSChuSbQfuJTTPuHn9WEHuY8Hz1+2dXdX/8UlAe5mUfBfCI/m2r3lfqfC7/3Ga6kXCTVHHSivpP58tFotcAci+NHq7kbbCGZzLq+Pv4w5m5vdMgtuDrDGsZ1q4xr50q2rkC33owNZMzXNhU0laKp3DSVLY/2hP8/ifuwcKgxP37BTdp4PsxgKL6zpwu8wQyzodi7phRyctFtOChN5uBWnY84J40fcU//ELbfO24CAL5S7TDBTs6iaXInQ6dupaa4pqaYukdi/F310kdoCGxf5ew7wOM6jjQ7vQnoGeAxmSCHtGqegwAC2oV3dUfSiXywxaAsrXPO9jegzwSl5cknioAceZmOn7NhyHd0oL51puKZl529efl958DNeZf2JQesefVX9Tw80uAlfh/nde7q6urq6qrqxiNFKNlrb4U9iMxWpj2NNedK3pveftdNASmW55j5U1KWAoYv7+K5CTtcR1p5T8fHYcV9XZ5wBO86CO528zwY20ba+K6Cf6TgRtS54d2PoNB3zFw/8Ow8BoatIG1848d+TmE6Nj/3bx7mtLGjrDaeLzaVf7ZxwOWWKyvRUrGFtiwXW5fLH6EBDpeLmzmwtERbl7ni5l89U/4ZcpYZpAtSeYm2LC19CZxsY3znLmeiCMWie3+MCML4GNoMxr2ZnBjm49NhZdAJWKX6bAAFtJK20wDP2Broj0+zfoHcanWP6lwgowyVsKgvqe1R25PT2r/sLLuEk5XKLlUf7HDm4cLBDKfSPipYgZbcR+ObrLULKF529wd8sjvLpTEA7HhHAR7yKaSrIcVlyXxZWZjgA2DGIlqDoXHF4ZOvuDdwpWHRWbfTcxkya52BvIm/wCBAKOGKZF/NCmwEx8m+RoLXmHAd2Q+RffkRtTe/ve2aCx7Wp70DNR2WMIqrwc3lO7ipJksgAICaydgr5vXFs638X9giXiewJR/UxX+bgMx2Sqm1T2pu2xXSO2owaSnFu8cDjNYA4lm2ZnlDa6fnFEsDCFeiIYcBdbzqvwJHO/CsaOEnDPIOjFEwA7SoAQxlcjQDBhwLeXA+QYAzb+k6imhBKrNHQ7v0R3lnusYYHIDFoCI1Oxpp0QgbEqhdNueL9lF2JOCsFrUIFUpL7TuPPNmYjonKKBakSvmzi/56JrOs9BEOVWriaFJWMFZmHFMzY7s0YseZUQQ5kMUEuTWpYVyz8ytkK3qLFnc0Psiv2QrsT/qJovPQbr+LOqd4fvuNqgfq7PQE8ZStX26vYmtYlVz+C+LKlf9Lq63kxWhq7FjRlfa6sxchd8MXuYumC2lBW6/gpFHQj3ZS65KBwZxU/RUZeowcmxGblGLICH54UBljqzQq9P+ZGfRbMMbAsaOyQ4IzMK/7D+aWsKAeH0IlpckIlTCzIzxRsHTwBGL6wMuhN2gIO5feUAKePljOjVjaskXtHrlkJMWJ1g2pLgPVZaC6TKgOMpw4AqHRbQOM1yA4Tm1tXFyOsdkoLbVBftoQiK8/gsIbwUkYGCa1vPsUaxJjEaLSxmrAqumUAUvwAsQoZl6GlCImzolXS3PK79rtT06TA/ZA0ScmpVzBE3zOlrIyft0Cer8SJfYdpA4j5+uRP6oiaKFc2jHIXxjrrCSKAwGL5l9tuK6awZem1cvKSJ/MNFdcEUr2sA2yYcza2fdN504UXiHfcnr2qRxpgwbYcDp71nAMAlsKxtVgBxVOz+Yc7GJadC15RYkc0kEt4ojegG8Es5CTUwC9QYb3iY0M7qJNkcCRw+IH/r5pqeGEX/czBHIONBEYX0mKzo64mCmTNWK8PGG5QxD9AR2GeANSW93fg3gErrlmbyVe+jgtjeZb1QK/CyxH/Pxndop3fauWM17lYHFltZzHVznbMOmwXL8+71XZM1U2lj70D7W6T60yr01u7RaeBQFHE4DH2TJh57sDDvi5svEGRE+OIupu6hUg7nwblyWUBYUjVsFstHUvrmeDfHu/iSQ1ImsmwUAMUQ9+C45Mvh2uqzlGAnQ4dVMGVwFX0LoYqNbFykkDIISk24mq3LVSig8RDqDhEgK82Xe66eSeT63T1GS3CkxewMwGsYAbIWTy8Kj70CR5dP5u/sIV4CR/yw9PgqaeApLyxD7r55D4HUn8D0ZTO+x/u4M8wP84f4kFgiXET++olYKP6AWk/jdJ/W2kgoaXpsUwHj/W8C3e090x2fr7XXyIT62GxHvk8GzIHVxrJf733J2zDvFjw/zXzdpjWmTRVmma8BZNGF1xp4tYFfurKWIP7SlMZaQur1ZGThE1z3DWf5OsWsKPLk9YqSfUvAOEYxTiM+Ir3g1XgRwsG4EZ8SGBz8CEOjWKFNc+XfCJ6zgKTOBn+vWnj/P65306386hEXUrRQ5XuTHsVYJ5VmKSmXh9w4/0TuyObVBUC54ZCb56JEiko5FWjbeS43TPrh4V5gL661Q+DgHwolBgmLTQu+2wVphtIeF9nJC/YKukYjedtUgdl3B/ZHVrHpF9EmWFXk/aoZeEKR+YZBkVBP3rFp1s5aSTkwMywoEcxVNwLMmvha8FJzuOSXzW9OOw2wMK3a2XxZ93WfxFHPe1+LOSl7wDb4DHBEKMdKzZvnrWFxmnimX0VHL+jxTY5aU/gk/e76jP/eWlAg7UHZ5H8uLAFFbnoxXT3RrY6Y/1Y1qZvy5D/srkYNLDt0R8r3jLi+d81uGlwqL+PRYuJHnyIBGxQfRQh/qZLqMNcHmCfJFhx8gYtijXnuaiKvIPc8ENK07U/0aOLb37oYI4w7oee7q/3kN/t+52bgCHUgdPnvX3noJXW2eQj0KpxNQhTWFB5TJUyAV68rclNgzqEv8/0Cva3EUbXfTHVn3q2mfuow338SnLAyVjcFZvE2TO9oFev0U5L9h+3vEZA29V/BBVJlZuCAty4KTRQenmftHCnTwmL9MfTbG2SaCjsJ/LjUrJwaWF/psUCim2IrGNuzimK2KVT6rEi8MUNlIearHp73pGRwoiZGA2iWzKjG2K2Zsm/zontzT4DQ56CaLOV6YwWZwkvSK5qX6ZVxuyOV88UkqX71emBgX8mQoy+U6eOxzm4gPwYC7bal+RLVuUjeAI5ATDLpFDQ51/cbID+P0wpLSGHCW5wbwrhLC/azsuxsS9TP5CiOzDxYA7QxZVpBGtpT5I0O3iewJzfT0j2uQvlvs0LylNVrbj1tSfyndZXPEMeeok8GBfWmQcz7LqoqExr2RY0eJkfqDvonizgYPyULWC6ZpypG9qNV5zXe2e4iuvE79rCpDEjDCvcY4aYV45BYZPzjrjyoQzFvt5caH4uy1+T/JIwHLh+IhyeVnzIbf3FRax8xcv/u3+j1chso/ioKD/zJuH9xt/dNE8r/cluVAVyO3G1RTvILqbCvS+9Km6+RKEh8lrejm57hNZD4l2rpbbEP9bqMsdijVA3mECbNekAzufobscy6gROyGSwQzIsS2rFySbBm2GSoIlderV8onsCyHmkL+IDIgokMlfovemwPZShkLwrDSUfF9W2vhkvthaSqkseXbG+LD1cBsVrjWj+2K29mEboh1/cS51abeUK1mQU7q6wScXIlkbNt+JTcJoZhBZSPedXML9huoiCAjD9aJUaJcWmtA7Ypo0LLtLy85QJge2+DzrFqpDvvoAeuwm6ouIkPoiYrmvJ8lST8TCA2DeIdQn0pAXn0A3dAY8UDXsU8NYplXDfrVhiCzrCZl158LKq/BNVluq/LaDOOTO3su0mEOa9uSV8BFSwocgw56F5Ctog0Kbk638OCv4Qa7qHhrIitBJQWEYzvE/sg29eaD8YZfae0I/g8CN4LbhZQL8UOGSXUikVpITWgNQbhwg7jQvIOzlcFhPdvnV6aaiHAzfYf+v+oYcn/q+vD9tVi8prHYyQaFWJYFx5dJ1kL7nnLu7KUDl/QyfmaFfZeXHiZtnUkDB7WCfFHsJVPpuzetMsrBWtYyYFDPU9ReWknYa+zIES5OUi6J73lP/r863ayuaNWutG06smflTPuid/o9X76z/h0ryDy1nXQ4ej1uvcqmf8qCufL4EQGqpbYqgy8Y+nKn+0wyAOwqQwJqQKZrUVm3rvd75u9sLilHMErCrGA16lRooh2SGRG5C5yEAzVHRbIBm/79Bc7aK5oaORFWwxMBI4HJsZzKYWl0aqblzOsi8qPIngl/gtv7//29K0JgX1DOcrSGURYc6qnOu451sHXIYWlSXfCn4cGpX3IM6qTUAZrlan3GPKWhT1Cm42zaE51QXNKkfdBH6RPZy6TL53cvq5dT8aVrUkNeiDkUbei3TpYvkuchU6kvtCcOQPTB/Olm9RLIZl2nsTteq3XeAPP4PcTvhblVdtBmqth6t28gN/JE9zYnVbUQzcUWPuSVB+Hyy2cWJYG8ca4L9tSG1TfMnw17Rxl60DXYY2aHaOVdWfdAPrW0vaLfVbdWsGnmuwwwiGc8o5xAsDJHRTFpdxUI74USRIZqnXHk/0NmiBsDCemB8ZMLmUgVpWLFP0pcB8KKhEeYkehSMgbSI1/6CVtfrDtUcUJoDgAH8Yx6C9Gl1zHe5wLjWqXbVFXuvWpCyMMPVww0qVZJPNoy1FOS0RhpMjer3lTyK1djRNdU20jkUTw6Zf5ArZwBFsWCFz8pqtAxPVsGjq8TCAt1IthUvcK0BlU0grw3cmgsoUgUfUKLUgK8iJr86/qK1CylX9wHJKixnTkjpKl2S4l9Z1+ArU7q1Sc7MpauqIzNYePIIsC1QTIB6szzLnyhFiuqg128oT9sXRJBETUfNL+1SUKmAxp//c0FTKmPRa39pJvWYU38pIKOmzrEHgyURKXGZEAEhKiRvI69buLotDpLs+a6H2TrVrG+d/8X6kQWccHW8uowEDCcyErZym+67H9JeMfFgV4IZD1blkNGiLIEj2OTvu/tgzwymsufIO0DHi1uDXnSFIkZIAsaddo3J121uatBHp3ohhVoYmMBETgfGsAV0G98FrNbuIn3O2Wbt9YKMwMTKT93/a21ZOQjoLU8nlrkLAbK3Ua8b7v+xR8nfUf7xOz9yvnGIHAPDhWvNk52lE6dKs7/fSk2E8vvtWhMFD2EO56MGmmrcUf7zb/yxKf/4vX/wFxkF7u1g75DI+HfgUpLDKftvA8y7Ygxo6hEQmwF3hhPnXOTdZQhCAXCZppT8H9mQxhH1NK0bOLXm5bZtVEn7KxtUdv8P+F5gNnUWgUUYhtFqVh2OTX6wzI4+kE5PJ8tlSWkcfWApJS09dTn+gbUe64pbKazCMnz7QmPoDH1ApkiOcxL6537Almw/z6UOD8dokhLj8gzG4M/EI0sIW2GdP1Lao3fI8rLzc+X3f3/5K2+cv4NHgJEqQH0bU5MAQIKpPVPGo2Tu4C/fCV68/7N//sZ5jY5xdPF9PzueoutRKn7VeuxwYnr4dasnkrXtZWflfhsHPoMA8358JWFpGDjJAdgOVGWQ3yCsUY0KqnJenH5wt38dwlP+xPRuf1h1TFxteNJdOsvTuIgGHe7ws+3shHR3Zre/i5zchuS28huRfdZiq9GrjhTiMnQZlfZU1fJGL/yhiaCaJmg6nEzdp7r5zYxQXWcZK3QSBnFpmiUSkkB+W1TdhYh65G9ctWB7TLtWJi86oaqJ/Dak1C/TByW93818XPCsb9NzawDg5Z9tqO4ch/LcMJJLHYCe34LzMQ6irXvUYB5gGG7lbA5J+W6KkSY2FkpzCMjO8Sxt1OB5Do4jCKsUhA4L65ZqOcvTmwZszAvHOPiZTTj3Z2kV/Ggh7lYLvXb4fI+lCyVQKmAqlcZFSHn7erAblBsHtQs1DZ2Jb1jVNWfASwbkceJXOFGMGL7fpk46mxkFfU6fmmlCO8HfFhgoc9+b4aaI0DS10F4T7TXRXhdCFrXyq05J3yP1O3gjzDyLdbswg7Tu4d0eSqDRBPqte18uTMZjgCAIBDuDMuTPx+mW/U1QQdZdgAiud5LzL6E9rOt1j6gTyrx+9tMY5a+ez38lpvO0uju3KlJQnWAVxQR8YhOoRuXOWJ7dwD0D50GBUGt84csfhINhAZTfuoKS6HZc9cx/BWShK1D345C8H8b5I/LaJzaRFaNdMXqpvuneqqlnFcxHT29SkqhwZbidnmDD6Tk9qErjPu/9gjsOmaL8YSe/2UNLuF42ivJf8ToTnKo/iGyN5V+tR6B7sMfjRnb5N1wLwJUeTslDuLHaGNvC48m5Y7NGlCo2fxZftmQOPKtn8mx23W0cgRC/IX92kd1DGQfXc6lr9vVmr31bhaI9x6oghosKjks9aV+PGm/5MlPRrJltQyOUP6tw5ZMP9sjdf2x27M3UmA1vewvMLlAjZzp5sunkz34oFk0lEGo+UzG55xmvvo6aH6LmK46E4zy4f98pv8ISwKNFNnvtiVNF6OU3lzN9549D+XJAinyzU/5mh9F5kb2g3nQXhV6BLC4oluirfhXybrjj/gzAMVC8K4/NM6Vg4ea3gVbmZMuG7LTSjPlzuMl/DcRXfCjGt0Krw/X5F4ZW7sDPqwTLjVzXdbrrIhXyCNILCKIqAZvCw6PDl/e+6S2tOaZ1/t41z4Ql+9AcZ1y0HLVbvfgEW4gf0hxOZuoixMVifmv8j16kz5rQUvkB5Tdxpd9R+rGsS6Zwo5DQD1pCIz+Msy02gKvCLn9u4gy4sex1N37viJR7C1ukZn8QtCDk4OdiH9I2/jbOCumfsCtNLqB5/5zzFO6cHR6ACqwWfMpPMBJF41mxMRh6lXmpBRbiX/68fjMx4TY61UNuA5T+ow0DpfEmO6YJlF9qy4Jo3i+z9HUervAcFk7TKMsTHWqvcqcetRlWfwKmMcIPsz4GuzIqVCzFCUNJZjwnQDIlrQoaV90k/S91yg90wJwOgrz8KiEJncAqa/bzb7F/XnbBb8UEYH5brU9IR9lCjb9g+m6XgNPDCH5yLk1MC+IK4uCVfksQn5AjoDKr26py/f3w8SiDoBOfQFx6jqv4G0A++ioJKjCg0LThA812onAFDZUsV1IbBE61cyJaxuvAjzGpYClKzqiKoG6yEFJienMQi55V/DHehzHWDLIiRBQ8wNKrQF14dQcH2yrfrapGC3jJaNo7NgKxwtgah47C60kd5xhMgIrDk0jWzNZxgIIFA5gESJ7cHCqVe3i1WVStC/75rUOZQt9huB+QtwT8e56HLQBjjWNGrXai7h6PcUpeWyC7Wrjw9zwr6IShz2OnAG9GjL3nOWboC5xoZ9cdK8Ta+Zxe388a9e1BadjzuAdmloHFGXCAcuRgF6x6LJIFq7QU7ic3O3L82OzMPUPvHMN5Iy9AXQQW8+ekpDedKmeOsMR1BGT3x7wukCxr4g+jRHz+HFhvbmVeb4UMYRzTcoFbQUwKwhhjeHVlEoB0epwCXBaMVKgV4fg/48Ufx61dKBdE9QaPjX9AErq5F59k1qJxW6PwinaAIeZvr+Gm4KCId3z1fyVDv0yOKe4YeNRGPPUHeL5jBvBHQPAcgmwaVK71Mp22TehGusRrJRgA7+xFnJBu1HJv8hcJ6Aa2Ek08YVWH9byk3gC8TKvxuboHGFiWOfuQlnpR9aif0RMxvi2yZUMONU7rr7OmdrBOrXCcQYjXCDhqwSscEjmA6FusHhXRjRnCNAt0y8OWlWDxqutg/KrtzrXwbUcg92RlLCHH8Bh7MT7WVLYWXge8Eb+cAxMDEPXe/OWxLX1hFXeNlCDxAIjfsc7zEtBF3cKiVtUH5EhpTB+walVPMrSGTzJAvBR8QMjcXvC5mtRjcxtYO8TrJiY3pyaUfDjwZ6jfpIB2mzr+prbmHo+Q9DB9BXdQXIzkPk+TY3+SEVhPcoy9A5lXR5qM/hsjtZKvZNwu+OliyVuy1axFUfXFH4CdDd+qyuZwj5oz+JCOzZoylqOh3ZLF7ZzwdoKHtlj5eIWfBC8D723iY+cpKHsT1m2U/TYgJNj5vk+aHgurOT5NrVueteBmqNFgxkaeMXqk7+tk5cvFw1zmM34fhIqL/97cADssQ7jKYw/qk66iNvi7i77v5Vgh1ng/VrdTqqvDv7BxlL/YjT8j9eOtung6NwbgwyTRtIAJfLfPkcSnsJZoLG1ltE0Bo57ELAbLJRtllr+3LmTHWjWTpGqLxwf8Mz1IvGFazi2FBUJw/MIxeGalme9P6X2n6f0Ocl6G0y3WTz/i+7qkebAifry2P8KxTn6QRo4WXbK3YM+JyJ5Ld/hG9IHSEXglVQniuEmjQ1WCk4ZhDjhDYXnFYeGS63F6WF2XLIlKu4RbYr058AwFF64F/bEEsgPIzwMFiQZsDG4vHQYVIQYUgpJ4HnX93hJwMTRE3RsD8jDijoeExanTcv9H12d8vMHtlmtYoSPnblXtuClW9MiBgA37WTU9iH5MXts57+fE0TCAu/pBftIW4ZnffMrCaz6y9Cd7XjnUKH0He/ff5w9O10t9sW8/4AcUVh+EGoMAWE/agyQhjgeg8PiRTbFPIPZn4mbhB/DxwuQCL3meSnzFF+u5zDnUQOArKPw+KXxOCn+FC68rH9df5Yj9AJy+z+sRumzfpPrV8gQgyteXbaUI3NsZwnECcDwvRd6HyAFA46QbI90Y7gYxV38bCxkQOs4gKJXPOX2bU4FHZAIjkpZ24WdidWw/QvZ4ivwZItg6HK6ZKrQGCwG7Wr5BFbxV19zlfbApLfMEaB1lAqlfjOCBSwb3CYs5ETAesAOEgbfhNKDv91nkSYn32eEgzd4cWvHPdJN25YSA5pIrmJLDGRTRntDOXcOZRuR1aM3J1JqhfmsDpmfJpWly/QaB9MCIG0JQ2FPxemsQakRmGFD2zPFrnvmsn/a37F0uMp5EU6X8eM99Cdjze5Z4LeZzZ9TgXHrVrCs45wOUcQ4KToHnbDWRn9mjA5jkCSnW7fR/FjjG3wecfj/hNPeC5J5PuZ9JuUsOjYUBsCQNL7lVxJ5FpycdUqXEyarT8b0p8JIU+MznU+CJjykl8InWm8t8cx36RZdiS4hdsOhSml2Uji/Yyzo+b5HqkXe+mtGJ1M3i0WHHv6WBxV97ina88s9OVx1rQ79uU+yCF40mupSOf90KKmsdLwZRdWKsipOq4/OM5koPHPZVa+8zqLEkoCr+Lie+s76+5FKtk4JZQYEXzNr6g3RD4D2wVnWE2GFA7QVpVpCmBKmjcyJrauTXUfpWJc1LRMh19dJ764OYqUa9d05cmquy50UBHC4x1qA5LmyxPZ/tituQPmNYzfd5N4RFJmGVds87AcZdCjpIsy5mTvkHgvghcs+yyJauiEgC5DJOWgONS4A+H5ZHxFR4yflHoZjiUeL3z/xS0drtfwTgWx9gRTSnwpi9VGS7GU6OZJy66CnqeApLeRnekFynoDeN8hCyppHVVIPCAUwiysuT+LRgry6tbm7UWN18zy5/tAjLu2HXCJQtx36gKKIeNkr+waXGpO+EKX652jqWYH2rv+3aRbBbKR3Hcopy5dL4cbBrVai2YZXxOctOHJxRN5yhLtk8ANglGM5gcBxkyCEtGRG2S5Nf/1ASu/Prt8bvZL69kB1zxytVdzIxeFEbTrO5VA1/vjQwlPvZFnykPB9lwZ4mOCTmdI9S5LDYmnoz8MRQRT6u6goayPub+U1QCuxas0gOS5wU2iGqCDhRdw0X67ckuch4MirGstzvEie04PawmrjcH0PqCctqbdtvsxLAIv66YrQ8l3N1XDfbqml3FXlFoK9BMnUof811sc8TQWNoyD4g1zBGafRDr+garTOMcK8fekW/HTmfS7NPYqfWGOd22TPxCMUj1BYHxUl/+ErHJh6ihTMAFFPFsJW9e1+OTlb1S/1mpCZrV8hTQ7CBKWScsphlV3wByS+fVkcvnqJxDZliPbwg158qMxwRGjhSWDRSTafR6fz5udQpszofNw5fZ9J3BND0DK27DUoEtCnugwDlAR6A9mJYZD3zKmiDxIuZlIxw34lHteLkTIsan7ArDbYlTWvsM5ZX8LRu9yD+kX5Lbu0P6YQ7GVqSKFTLImBZBLkvJ8siDJdFwE8v2d0PQXAPEmTj1pwcCJoG0cPpe1ccVb9qNeiMxhvlFIqsb9ii5m3rj6PAPlYJh4yMKBmtWkig9uMf4pxj/TqD1EUnxrX04OeUn0gJHytWxcn6WbsXW0aNcPE7nTC+MHq3O+6TSnadrFQSX3Am8katveLqB18Nam6S0T/PEEwKH+BwDiZAV6M8sfxiT/NYcp5MMup2X9j8ScUk846ySZNXPOpz+2AyE6W+xZ9uT8lPKBwO4OX0XDKVrsBe7eVkoEpZNR3PablC3HOhyFhn5byjg+gLhBMrjf5E7U99NMGNJ8ki0Cp2MP/cpZG8mOLIUzUyzkGcZidXBdirH6SJB/kp19WUHXQ1q76Kq3P7sfu4/DPrR8iq0BQh/6MocMDvVUKgiPNQ+nMWMv3n5EyYCCEKIcgayPSFdQ4HdcnJyPGoUfA89BgzWgkudgN5K1udahry3iQ+rf765JczAepXbcEB6Bhqf3pjeDeQra3ptQj1A7E7XHgXuzpcVUUNosQ129xyX755v8CXO3ycfEP/8fI1/SeQw1N1G+QCX38jen487qfpax7wVtU/rDEOhovHKDbhcyg9YyB/M6W/mdbr/b7+OEOZ48RJOW0eFEE8OAZFK72W5ok1tm2J9DjSxUZAHBhVz6Ft8GN7Ao2semYUW8Q3o03b6CpCNko8nnopd5vktmgrPY62IKtPBRf7Q6v5cGj842Ep3KEKg0sA6tUB2rIGQFt/HqDtCSC8u7a1AmhLyt2aAOoxQNuHAG29HKCtCaBAGy8FaEsdoO1rANT7eYAemwDqMUC9CqDtKbeXANrCAD12CFDvcoB6FUAbBsnJsHrFEwC1hq/gAaA2EQcSQFsUoHYNoCdWXV6leAFA6Lw2oZ62M0BPHAK05XKAtNR6XoDw8s8PJbebbbR1jbdDtvPYt6yR/tgrPPMR1CCOV82u8NJHoE0DdLbG2yHb0Nka6Vuv2NljtKk1e4JQysjO9ap/+nsBQ1/NiF0lXRtSbsmcTDdR3S6EFU2dWcJmimeFDTXVELwOYuwkrUsu5A98gCbJ9OIvQ9ErBqBycR3ZfAqPyp7lziVEBrcZJvQF812l0b/QdNZ6y3Lj0Je9IdtQh1y6giQ7LoOo2y0ic7Fo4vIWXw0Co8IOIhe6YJO7v5/5BeD/trAA8YbcmfsKL5sQHGyuuA31MkAlHoozFBgL+uo0NfMnLSV7Km5UYNSeGquj9hj1kzms+h+oIjYNivrm+8qeXiquEl6jlhAoAmMcMUlZ+Evx2ro7v6aKZ0L+y7CpJu9+6bnk7DkK6PqOqlLG6a1+cHv1lgyuvJQtUeeinfyX9C8ydS20maen8CVbnZko045Cum+jAwyFU2vSJ6agRh1LTlsRg/24JGn49BS0vRr+TC39C7Xw2SkciCSMq5xI/01Xeb1WT4E/YHFJQF75/oyFRKkWhgyKExGZ2qKvbrAjt7hn6b3IInB+kPwRuaC1o5YSxZU87uu61T9LtW/VNcVh58UVU70C2VRPWk9eL8oiJPdziSy19GaYCLQh7x+iLPkhwusceaHfrKqOV1Vz8nK1t9Zuq8rE9HAltMdgtg7VW0xGTqdmeYuPXf1DWF4caccqezAS/8K6Nns/Ykifsfj9gn19TeBsKT41pcKnIjJQm8kFUcCh6HUJm1g8TcWvbMkjik39u0DNffV3PpRubwn3JLQGQStkkOEfR8vge8i7OvnhWHl6Isartt3LBzo0Q/s4nDOkRpFpIUfFa42KTH05sebPE5dCMkmU5iyCScZVfxcEjqHxUSsOyNXiSU0weKoQtUVLBN5GasaqbyuXAx5QrvZXLfDT4qt9cwN1m6SG4k+ypiv01a9oVaPK9M4P1rMc7qvZV7tGspIrNip7fzoE/Lp9KKHhnBVeks47EcF3T8oy+yKWGYqcnCxGYOPT6SBMx7YiHgJMDuB4OdkNPQhC0dIXwb1iefUaJpzqpIqnTJ0kfdVbbaVmXkt0nXZOHl1D88JsKVxyv6+lyNfrssANnE8402fDYurr0JbkCFjvBA35M9hOap4RjiInGRqO00DWFHdATiagWZUZ6mHdzPl4kmtso8bUxgO0vdGGhT1MHHfCPak8sTk5EZT/DCGhTg7KnwAt5O4AGheZ/CAanCvpIKyYIdM/4RTUE8twQ4TiqIuWME9XDcrD8/CDVbNdfAYnCtvtzEFLZKL2nkx1pnrbpotWyGir6uWAiGxWC2r5N48WHj5I5cWx+cLx7/5wjJzaC1cvE74c74JkVcKFZyyTZSuKUi/4cwRw4DQw7v6sOYeoH3qSvX1xodpKL+x5y5e5oRgDHypjgysxqeYcZozwIFUxHjM+H26O8ROjo3ysa8V7G+eC2s3d/2Lquo7choHoqwW/FnU5FnAd3I8TZkksTxwhGVgqOPRugBDHZtic5jXwyv/tD8IsXRi7RqqKIYWcNXtJIZ7Rk+li4nE6gUS8Ph6Q2M7woRM+CQ5kJ0ML72qOdhKwi3Lumr1RQ0hxzlB/NiqRN8FtP2jOGRJC58ifu5UE1c+uEZyitej+LJyX9TsmUwq0pTMn2MkzpcsxP1B7Lk7AP7LQcvIw5WqVwY0YFf/zpSaXfUhumb/Skq4nolyhyZC7zN0j7JfClSS2t2HYN07YnmTYNfMoDMuUfCnRiYSXHmEXuXhzKhWR4clxZ4Jv2XGyjEoiqrMYjMXKOzYw04HTRzEyF8GuL5KMgdfFrqpCAuua/opvG2VISIdxzCxZvX6B2qi8o8jVfn/G2+M9nI16HG7Rs9At3u9u8Vb+Fr1Zojf4Ol9fN3ld8KggbMcpZdmuXuYheLPF9emmiustYocN4qdScAgD9bOldFavCur1lzJyjlydX0prx0LLmbqmKuQkJeemIYW/bZsDmCRLEIRrjR6dbdsY5pxt27Zt27bvFmer52wba9t4ftFa5zf/F1kZVe2u8ZipM7HF2GvhnKFYrzyWh2vXnQkRp//z3+a1Q4mW6o2H7843Kd/ouAws2KDy6W2mu1tibswuVuYWk6OXE2OO0JJgDnKdnD/NqDfbquFaPUJeVWxCYSl54yz1946yD1TOjDWU66lOoqLdLFTD0VJCbsVDoANj5x8aPW4Sm16PNt/nGw3jrhvWrXU1eXpUNwML+kr/7UNcFe/FZue1XJF4YmIoutV600k038Ksa81uvrfykhkLU5fLJMncrMtrZHvJPK/jmuRcZ7x1h7hBcli3ZB18fGfxSc3PyavVcVftWkkuQvllZj+4QiwoeL5NwPyVdPRh1L8d2l7VR248qu9nqda6oLPkNxAjipgcr4p3fYm/aNO/8nhhdMHzcbn8MrJv2Fg3cPO8Vpacy9+cbf1XSfGVvengyJrdzM91e/NaiGg6j/4OsByBPXInqDO4i4IL1BVYkLtB3cFVdOCgKlAKdTVUwwRtdrQAl/8VSqkgGgSCQ1idrQCnq1uvfoOGjRo3aaofNnzEyFGjGX6Wztm5Mvx+kdvqcAprrAwaAkTG4V8qq79NyuP9pS1Kj5d61cXGNAAeWFMLsBxowR7UjoIxoAba7tAFYCDyVdD7Senzooelkq/HxqVpC77w5rUX2sdMS6Ffk2xn4u9/5C/q4uP1u5JpjKHbkvOl3/OrHG5e3PUiiSIqLj/9vd4r/tTItapi6iTqO8fm3qXPU/7oZm5B+cGJxJYdfFbD4wFPDYu3b38ngQZrNr6d3fk2fztkfXzfCgn0uuSw/qY9l/gzbF8z2hVPpVUBTZO7H+ezXYIIrzb7/9k4NJZW9ksc5HHKg46Oty9z5WQ0Xa3d2KPH4LsU+vf4Po3LRpHrr7JzQio/oVoex0Z8eBhBU9uUV69++Ipims11CF0dTgGLjz7f4PSBhrftkfJ7TBi5xV7vU9fxMynzScMVN9ue0Lznx3P+3IA+X6hCM/fEf//z4/8HXJTshih+AAA=`,ml=`H4sIAAAAAAACAzyOxxUCAQhEwWwj1rUW4MnrPDjZt/PZQM5MvL+fjIj8nV5LdrZNLOduQjsnJ4xbInL15uo0LjiGJabG1FpmjmlRd3xtaAbmriim3A8H4YYq5UbVMT2DXL3bQhuuWp69klYQNU5iY1rHM4Z5WYCuqp5jx3WcWF3xytmfgvmwchCGggC4+xNBBwg455z6czt+btZoChj98sP/1RpgVbOCb0Ia1Va3TbNrYarAnvEnrA61dtYPYTx2chpChIWeSbBIjoupmaqF5Wu6QUHQeqZ8DwGWxk0QgHgxPloZn1g41CC1gxBQYppeMzGb882cPX5iZGxQaFBg4wRGi+ODYweYuNmvshqw5abm5hdVMjFIAoikCmS5YRgqlz/zOXqGf4X2AB6voySedeTUcj5smXmwdNxKXhqU9N4TWxuoCRl9se1EvoREtrhZRAOPhs66GJOHdlfMjBEdIzw+FIeLKxNbnxqETlHGUgJ10O+I4zO6ghAOFHBX2FgOC4T5w5UPUa2YXAODWm1Gybu3TcNA6tE02CZ5hqQ11YuCY2YYtebaefZAHOFBPljRRpfdwMC1YMERysHKYlG1BSZNWNIciaUmElwdaCC7QEvBtfoZ2ffYTBHhRvvBKxcnney2svucrm0TPMJC/Rl2oiY3IDw/qpMOY8RlFXhxLJEOCbPol6SX2l21XqnVJEJ4vVMX04XC8MboBcacZgxvjQ48UWhTHuCd2VckcdB7Mbw3Wt+n8dZ6Jx3DB3OyDjjZESkNPppTCdbVYMEs8EQFPmmubRQ+b6Xb4Bez3qxuABm+Gml07XwTydqxvnfUYQPfTV2xG1E2Tl3p4YfZX0dI/+an2ZPnkxFc1O+AY2sxZ0oyv3e1439mh4vz86f6M7/NfnWeIJeUEf6Y3epf1hf9a3YuDFyavaP7/+mwAgg7syt8773//94/738zczOZZN9mZnfPvZkkbzZTBrNvZrdh359OZme32TSINmhZ25T1z4TNNFiMzNS2RLUELW3RvryUBsFi6QINigKqUEBToCgCqrC233fvn5dkbbOb/5xz77nnnnvOPd+5L8XG6298/dybw/Pf2LywpTo//b35tbZKl5ta72+q+Ofxm97Yoejz6jsXsqGYybAoDOqPLy+MvQGvxj4O3Pa6q8tSTPk9YwAVnFq2LuSixdw6P7t//sOP94M+f9j8echVT4UrC0GvW2eGovpGhezCNOZpofg2uEzyP9TelmJLSKqydZVdr8xNStTnJ7te/s3q7sFJVf1V7QS9FEe7viApQqtvnDfkN3yetjkXLE5muT6HZmhX9mYtlmwuLQ4bEEgtMe4UJzKMtHejWtHMU3J39AnR0h6YIUhrYM6JrtTAbHBN4Q0G84G5SCL57sBsgzPgk6mB2USgM2ldmjZxEx+J8m2o6WW7vW775KrhzrJV61bS8Ma67TEXVa/G4jbMGdeSrHK1z7qqVKVoHnJ1YNYq5S22sDxmdmmatjZqrLVg1mrXpt6a6L65GNokG2LoWZiKUajFiGa0OgwDbGXR3c4lBq/SyAuQN5rwZQyL704cd886XkwcV3QcNkr4PSXd+qnjGo4n55HFekmVn2amRCtBVj/RO6GFrLa410pAtO9rCstmad2O4mHFTzXTA9ObzDlpwbjLPBxgeDskyk+TFL6kvvOOJOP4DMe7HhuRmQ+zA3MNPLM9GxMWkNr3OOdw0haDj5z+WJMdmENS+PYRNtUDcxPS1MB8CEm9gWqFWAzMLxqlO6RGyjpoQXR3XCdkdeg4G8qB+Vlj8TapHZh9kBmEy8h0vRtMujq7GOwOzAew/0jVbgkicnYfOxdklxEYhrvlSn/EIG2VfgtpKyrFv+8seCuaKZxGWjXLXezWtInZ6aazzmBPJmpWpistRyrlTqclOl0yprLAfFc6lUrzZTrcprSQeZ5eJSc3UkjWICGmqykkV1NEroB0BuZyWnoxnXwbJEc1gSDkK2munyLKkzppoiCwJfH0uCW8Nb/U2hIJ3E7Il1S8031DdYMjxSwbAcl8JqpSDBZBxuwE7JqBN3TaRj3OICGo6nmyqHgquaTUlVx0vG4FuXjdsJDV7TLJUn0TXypHt37eMUsHBS/zY0CUSRBV+JcSUs2SZP7lBFLHxTT1u0u6Fl6Q41B2VmZxlGjZ9+yQg5nMvUOMZsnArzlw/1as6xfE9M01LlBxVcg4cDkhWOSvhBdxvFMThHgRVU2Bc9/12WRM5pjzuW4eK33e57THijJilu1763ZbDLMN4SpDEIcvr9sNAU+0sVIQxt2UvMyw5vLS8+tXI8fF/cliiYslLe7FxZYwYRNM5JPFvcliN1lcNJChn0T5lRReEZ0ApBMBRD8PIESFCYDoCYDoBCCwzkRhYxo8kULREkNSiiazGDLihYa/Nl2AMFOHBSIGZnv+aAS+TkIMHRGDtEPE0AkxtEwDMZCFI6Ib1NDiiBpJ8Q5pLpZwUYitg3c2zEfA0Kyl26QvEDCIHNPw4wQAIzSAgcGjBAxXKXERA05KKTO1XxKdMARJPyInt5B0YcDytGIjubeWnF4FwaFWkkf95PNS9KvZSOQVJjpLGpuxDVBJ0Q7rPp7pCohn3Ueti+kA29wDjp9I9cN2mspbp/KmR7pBObJPUG4Bfh+NIW/VIQeQt2SpZmKAfsuI5yJB76LM47PHR00GVX/MDjdV88ezEFpPxdNP2TNP2T4CdEaActypXYeps9bh3ODa4MYjf0ZOCwYLgVxAPi2nKCvKCvIp6VPuUe5B7sMUcL8l89vTqoTymREs9Eej5A+2azbrxs16MJgLeC7HZjQNG22SV+PG/iwkkBXpIrOhK8scdmOOOjl1d/w6CEfPjmUlyUWU+2N5NckqyqfHcibJved9zOVY7XMpSXB7SGZkERgREOS3oFHKEUj+CB+Fz1UtRAP4Ixz+R+uMKP1IfbmzX50078upLIvUs6dSD+ilpjEPQmgwMlWnB0tNZG76tuWFjB1HYpc2YhPwNU1jMSk6Xt9objUZXwPJhaZWkkZsDDAzTPPnOOo6sZ81UFFM3GWrzTy+vOPbHE6N0KXu9Cieu8s3rOPf7YXyqHrmaY3N/vi7e+U/GRg7NMOEKSoU72bY3bcRQsNhxQn3g5BXnZ2ZTCulVWkOMJFXUztV/jboIukemJ/oLXxHemuP0uHXKB0O66p8e29vWkH4x0MVxx6pLWrcf4h0tKv2u5WqtLRvVh/rGwvQrBR2r/A/13zxud2SAsNGWiwlywCqMjUVBbbSvtU1JUgbjue8x5JfmOZtaFf6Rnld5wfpZZ6x9TA7l2gItK7MdZxM16kDOsnZtmFW9NuhteChggSBsbxchmuybSyNumaiu4XNJPOGv0nWVbLV42dRdKNEEmKGNaQduB0hPUqVvlmXfa33U7BHwbIoaMeKvhvMXdHgzN27IxRP+Vtt9YHZ17eanx92CZosyFw0SUbdZVuwvZFLD3lbrdb4SM3WeC9kv3HztB71eqSMmhUbH80FuBabURxYjQ8NYiqLS6w7Gl8n9qwd8rM9gkF3TGzzjN42dC+9iOibjW7xPUCSu+OiuCx+CmaRyCV0HnQ0ipYcDTnE4Dwf8wwLIlKe0/rgy3ajVTf7nE1aGkW7z1gbfOXiL3mj+THjZ5a99P/Scpe5uIazWp5VotkUIO16DDy+cd046LSOOwRD0gvZmNSFnESF1hgWJefWBBCEAdaZLrrwd4Nd9D7TrVEu2CbmGZhfPdT1pKTdnLSbhH5ALib+PSjd0TW+j9RE9U9uHgOHvPVxUXvZ/gpd7Wpib4PdTuwdsJcTewh2iFUjGmOm8R3uOAfyGEIhxXjiidh7UjyVsuekHJK07t0d878n29+H9Y3EfsR7Sy522tXEfsgr3GZLxneVH6nd0TT3F6j1EvsZ2CKxD8G6xH4ClvFvMzltLkMgGdjlJrd0zig1qsZIj2Fug0kp02JinjsQKv4ArxOrkeSFclGlp3mWNPHQigPOAqbLhWY9qn7ZqHUTRYAQ5zwEsM/8g8JuoNmsxucLe2OhbFPU3yzfZ+pvPXPBqN5nWwK3bISHbC6d91rUmnE+S1pr2ClprTS/FKCimksl6oFkoh/c2i+/pS0aAFdsinkni9zQE/RfhgBanduN0BUbYzdYEsWPC1oguVOlGHZgQ5AsX9HmQHQ8VgC6WnIF34Lsijt1+bk1nQN7K24TSp9NfjsRzyN2SwbkhPfkls08vdfVaE7ilJTVubpS7vtElPhWlMxd81nzwyeKr/kinUjJFE80Vf3L7EpZV5/qmjCXHYiNk1V2s0bDKH0HPOamJD5s3Wsw3nInCakCDjtCaDfCfxWlbkpKtpT+ScdPE1ij3z1y0W++5g8LwRRTlEtbuvC7LR229nZyvxNbUfy5BS9yJnBmYqqYmFLC7TsPwizOlz24FRx1u7fc+3xNcG5G3L7MxoG1EnIbUUG8Urp1+o/NDEGA/zjkIOCgkB9T9nnKw+Q87a9ygjaqP7NoGW/FNKRdYuwnOzwwzQ6+4JVgSKVMcSt3tX0Oh028zwW5eJ/VxI943WhcbKobcqylWJqq+mxOOKnFNH6oJ37YRFT5ozfMiwcrhM7DLNlkYVSqueb9YCu75+exYP9GmKvMnj/Gn597/jin2VIVfXAki/4I5g5+6P9HlFnoOA7GQHibHCwz47jMzEmO6VUOxPv+uplalUX+nI6hGPvv3WZcOv+uOcV2iZtRMvm8++tIpVMm5wOHn3f9nMP0Q/5Gi+0ZDjUP2h4f5oirU08ktu9fFc4u/+yAm9ROb2fJz0QsARb4HFgOrAS2Au8DHwJfAh8DnwKrgfVABNYC24GNwE7gIHAYOAocB04CZ4HzwEXgMnAVuA7MAvPAYouaL8GdQqtNCp7G/vuzOYLijRVmoDm1Bxmu3jJ8YSmXsvTqykTKRyRStmmorNFQCQUsrSIztLJM055lbu1FkqXVZYZWlWnaE422K1WILubeRe5dZN7F2ruIFqzjLUy8hbG3MPIWVt7C0ltYeAuFtzD0FgZeeybTPLAudA5ULvk3RPsNff7p5WdAyfbcQpOrdl6+bnZCU3q1C+xpuEZFZ5dSa6xpImWt8gcunhWUsXGH5Y90y3h2t1n+RPcZL+7elj/TfUEdCS62aXpQhjqq6EHBVTyRFPeEBkkhDQx1Rr4N6UMhQwzQh0IG6JIU0sWMpJAZ5j6TTlUZ5S+8NkcOuRzNvtLNkbm7W/5GN8NarmK+011jRVeFVliSVGiJBUmFFihIKlTA0ITSGx5IyvyAe5KS3qNFUr4WHtGDdI9ok6TjjkySrgaQpAM66EO6DiYk6SYYk6QbY0SSboQSZwi7QYJjfwN14a+VkOJIFyzFjRbo7Vch8Y8f5isd/SPn7k6TcQKiWXMkolmt0iXNcpUOaRartElTaGvn+KqPpqcYumzgsq7LOp53RjXNxNOPPf1I6ZUivmMl1D3Lf2qtY8FtKwZapCJxKbl3NeI9qotb5W6n7Cm9HH30Lb2e/Bv5gpQvzDE3Z4Ahl+LWuNspBoYLYiVxMG/ek4fs0meXHrtM2GXOLiN2kbLL3kxLyi6eXQbs4tglYZcuu3TYZaZdYm/HEEG+UHyGD8qUXrd5kWtLtBtp80B/oHIS7J7V/z/p7v775MmT5q8uaqnwf4TC+m9a+Al2trYgNMoFIbLH0MaCEOzWuV4UC8KaBJUF4SnEePr6VwwKbMQvHNb2HkZIvQypl6HpJeq0pHjqTS3xPFUamCa4KRBCqpVlmyHb9NmmxzbscZiAs9W4EGJ0hO9zVcGj3MGZUfDCfYLXpOA1KXhtW8CnpqB+ImGpews7aUsFF0sVy0wFE7vYLC5umtoNTcT9FqVlmxJniu4xzaZzPUrV0mAP+jixbCxzCN8iF4odZBSKpWUiHj/Ncr3dsWwgTpbIKEZQyFyMdpBRjJaWzQrxCHPxCAvxCHLxCEw8ysfMRUmGOkqBDmuE0MMoIYxNIPiAWNZlWYdlM5bZNJZ0YKVn5YCVjpVpWVkO+vRISYg95gslhw1zw2NCi1HWU57yX/1K4rszYS049U4LMxqvWL1QQj2gDNQD7lm9WC+uTvaaXHKBXHANs3rtk6ze9O21etlzub6qYnARWLFkWzRDGSd6wYme0OUs6XJ26HK2Od+baBWU96e8f8Abp/rDiosa00Vx5hxnzSXs32X/DvvP2N/TRc3pokY0ckIzNbRXSW15GjMFUTmbu6jlqotap4u6ma/yBrf8LS71hFN/29b7TcJr/o55nnnVEt2kTMAd3KJMINP7RIbI7pjspBVLdNc0a1BYonvUj8IS3TcRmRaW6IGpXhfwJjUF2S1qCrLbpikemf4i1aV10fbQJ2TaOZMFMm26MFv3IP9+Y8PqxtJHdo9iiEzrepIg07qEanXxOKtzsVSr0uqktAEDSoajZExpdbr0DR36hhl9gz9gdeYsG7FMWDZm3yEVqc/2PbZPDrM6S3bZYZdtdtlil012ydhlwS4T7dL2eL5HmJTYVyxKqArWKLer52y7Klf4NWy8ey7XsAYvqobFdCdyxTSsZhoWmYZJ7Qe3ZnwuFskmiQz5LGRN6jhjPPd7raOTXdcvOiS2d4vL+vdYWpyPoJgPPCuORk3qi/Cxm2j4xXU1fON6Gh66voav3FDDR26s4Y5LNGw50TB1Iw3X3FzDIzfV8IFzGgTsrdNeIESgdp3WoK1TR4Ow0DAFGUPuj0LulhA+ctsI+OU7Gh66pYZvnE3cL26DNoSj4W7awLhbGsTd1vCBu6PhETYLdZnwULyjVx7//afHw3yMyzo0G4Bg3i+APcB1QPDmG8A+4BIQbHoIOATcAQTHvgIcA24DgnkfASaAW4AJeAUogJuAAn4BjgAzQJB2CjgHXADOQTTAKeBdQMzBI0AHeAcQ0/EB4ADwNiBmRgA94C1AXaYBU8CbgClYCjhTGQDUBZ7Gh1ZCWpaBnDq3pxEwrXAWNqMlVcAhkkUiPZ8reC6Rr31SWcNdbF99VQ15ov/DkP9DQ95oKbU/kkZpyEMu2yXlG8dTfpXd+t3ENYZzDBHDqYLwjT27MwuvWbEgO4d6ZlrLLMLN1XmgF5VaMRKVISPDJyRzl2Tukcz9kswwEWSjJxtTJZ6xnOxzJN41I14qCtWVGfG8QRMsJd7AYP+pHmL59jHQ+ZtFxo+CmX0UyPgBnPCMuSGr6NnB4ze5nOtZefzGi9QzerLLT+PJus9mo5JXuV+jd4pXFja6mhpdTc34QfPTPWB+PF3PlK5nTtczousRup6ErmdI19Oh65nR9aR0PQOzUE/remh3Oqs+ZUK7k+XOYUK7wy1JSjj1WzQmhNdsyzSQMb3Lgt5lJzcNC3qXJZ0DYeTXzT50CWGOzLGMADNaI2SbZo0SZFvcpSHj3szj92p7DAmyJW0QMm06lTky7TenJzl7nCc5y1FZfXT0DgdMQ5eeZESbILQJCW3C8IAn6bBsxrK0sC70OnQTju2nbD8v3ERw1JGHj08+8NBRqxx4BLQUer1y4IERrGEEgwMHHs2XPYIclabgvfC09YgZCQvxMukUCmlCWR0X4xAitNzosEMEfD6HU57yPCJxMXsUUeqxUq9PvuZGfEDakrQzGZC2JG3HYFdASMuGIibjpO3MssR8gWbjp6CjfTyk46E8LClXSvyItBJWJ6weF5vv4H9tvtvBIbSKW7bVlvjgORquV53qpRVaRSfRKnktR2olBWOQqzzpIBE7JOKMREyNaORjWTNijbAmOUDWAVk65c1z+lqPwF3p05C1xV0pOdslZ8erm9OeMdDLeJXIfdPGEYk8IZGH1FUSeSFDspREzgwmUM6xZWpHJ9LLV4AFMop/Zhl1v5/vRRfIqL+ZZdOn2AniEZQ0H5G4Uu7RKItVmh++U/R7ZSs7ui4HosMbZrwh1Rsi/aVHDkS8ehoFbv/HuJVjSQ1DwV7dluWtdy8z0yU/DkJHrLeYOQEpW8gBOADbIYiIuAghISEh9f+nsZsdZka/WuWSuvQl76y5pR1f2nBVCnj/V4Ctp3NUPHTqKr29eVe344HzTB5y+DibZM/LJ8R8HnF+eh5xyjvfIWGhp1w8oBzLBykL+yDjcFP6EVMgltuiBQveFmX7DKwvE/AQzbJmdRwFxy1WcIqjPuvXEzaN8uFw3m36cNuHu7P5EWHaXw3e2tXgjV0G3sGu3V6odHEmve/D6ie9xMTCXjcPaxOrVNqHS0Q2dSJb5yPhAJFwgjaUnzVU/8ccj2SnrrKNydam16q6Dx2WGMOJh+RhLYkS2Tob2WXLyDIrwtjMsLV4gY1wFpqkLGrjpELYG2FrhCsjNEbIpJXW4soa21ljQXhO8s5hLvmDWECMmQDvX6TT7ZPZ88kz2NnJ8Wsu/uyPX7Ssjp+1rI+ftGzsedeDLMOCnV1LZfINLSx1HXwflsyeGZpQog45qlBgH1ZwXRIyuOBFBDP9/lf0EhkKLK/bLmXE35uWNFbESJBbBaME6XUbEqkYwaG0CkZOK5xUVJDZtbqRCg+vFR7l9w6Wt1+zR/kA5SgGqMBqgFaYiWEzTNU9r13wbDNHpq1mjAtQgv1N5QsPfIA5gzQ4sYRk+WW/nIjIL+MERNy4hUSM2dsLUFJEGV/SQUcHEzqY0UHfN5D3YdGHKxq7gFnbBTMXF3wm6+U4rNWfsFH/wlb9DTuMIDysf4ggU2M1c6+otsOlCvSERAmaZkLYIv2J4JSwlQQUwgbtTwSvhI2kbYG1GJ9jJ6NRYitDtMJG/HeD0aA7A5QgG6AMfoD8+bjpCPzbOY8SxWvkWL2mvKbvVOdF/5hb8k4zd3TKXHiIwW/VKQMxQXwCI4LRCVQE1VnPPGJ5mQYQNTgs3nJNSj503zj7Dug4jyPNTv/MP/PPAD+TDRKU1fMrgQIowTYtUmnJHxaTrUA55xz0APpMUDo+B1CAwnmxmbtvg7OGoO/It0e9dSbtDcJm3DsHbua9twGb8y7lS9zIq6+q/zB8kO5uFdD1d+7q6uru6qqarDBs+9+7j09dwT9P/YJ+Q22V+TLH5d0PdkmO0i61APsZ6EjwJtpv7b5vn8yIdJfySzdgY+4uZWmfaJgzLmXJEi0V/jdfvhF99kl+XoBW/nkG8jMI+v0+0vpF2scl7UQtbbFIW5C0yzcUaS3qhO9ySF8phUMnKaHPGsk0nsnF05kjmY6eyZ9aePQ+h7grxT/qiUNuT1AhKkcKPENGUmLlVMcmNcxcUYQa7JgLZnav57pn8Wf/LPbKNvUHqEKhEn2TL1/62aJ83x7vZbX6/vvu49l1Uzu++/S5jPBzA4/zuqnti6fzK2qW9lnq/YUbpzFcQqfLVxj2GeUJFXzoiePPIOE2JJz0lF2gpazVz7rFbLSXfBuqbdxAvooA2MsvSsQFQShlylcAAunLArTAOIFTkC+NKekT8bHEBkcJOvywwAmB8h4HC+8Na9on36ONm2/MBXJnZeoI/IMolbc2HHEIbgJuySbalv02kS2wg68YB0zkc/hKkZL2WfIEnt7n6QLjQ7cIavm4zwcsLIgoLIjkQ8aS7m3YkMpNIrOUBa03fIRmmwhi3AU8pVg+kiJK2rM+RgyqJ8A38aHQKn008DHSr61EIw2/xGgyg/daxo+Ki3OvgQJvz1CERltarBPMU8lXNavwIn/e3e8QRI/kC8PTrL0mpdNxxIsepYkq1WdRMIVxgRqGTQO0K3Gutp8IpLiavxsnup+EzjxTT9Izkil+vkzefJBipBkKzE5L9cu3CtHJLVpD1V8Bafq9sJRVLD18H4Pbldvr9ae9fudR0X3/rdjE8xbqqnumYWYhtqkwUZiErvHNsGugywea9Q1RLAckOufcs+U4/UGdJXu5Z8Fid+HnQxejIFptUOfM9RJslWCjBB3fAL7iSqe0QUIL3BsNkpXnYESCVILYS7s/rEEs6HDHytOvo8/OtI+oCqa9lLYHUVKNfQsYMCyxxAhh7oojMABKfKBrfJNrQGGynmjn9hidp7YrmKwaVNLhkvyBIh3SLKSV2pzN2sdyPUtJsY89CuTatx85eodSHZXIRjDPRfJ/vWJfQWYFtP5owoP6q4x/0lAWwmGuWK1zEgaAMnY7JoGXYESCVIJYAkFaRl9k8Jtu34I6t5HMrft1CJW6p2mGes2yNt/l2thWhrDWBF6KojTnt7AtWvpDWmpJs+FQ2Vw2xPUNMe9uwvZ6CFVnXEO9rynum+idNFJrkjoD7JftZRFaTOhrUtRRo8wgHbigQUWEmVyJjOEv1HQvZrUb4hEluVjCGy2PX1IPuHkkBHrIVeRRCHPYpimBTIGmChOFXRly+iYMPDy3hhxEKE0s5WaS65wIYtSboB8N4YR5Lvqi2lBR1kKlW6cxXgVwxLdQ+dqEVpFZr43MG8FFYDfu22n3Tq0CU2HykcqqzgrZ8KqS/qKLCWt4g6gSTJwBXwKPJp2vExPeAHug3cVtnC+jCb6oMc0XNDNgPPnh83e1L+HVGvwnAebSef/m6fTNyVoMIWGrXrrCrjRtd16LxUt/gk0giMAVtw22OzzI5IZrTC4jDB8m1GJjmtJTH59IDSt5R+nms1N30UebPuKzWTq1rOgroa8AdiqwiwJnp1ICh2jiWrKyWow0kYmCnvBKJdYW+YlxHl8Tyvdbd9pFzSA0qBcC2NlpPySQ20lPfdSlnPp2QvesaBxjgBCrP9/Yeg3JlD5vJt47MH6bL1JIIykqj5+3XCRc3GAdYRXCUlKlm9m+0rfF/wCYu6QekuANvPQyotl0ixiU7aLlAwiTaxwmt5YyUqaklBLVUq4vU7Z6xW9p7gPpaJk8WSaPoSCRc63sXWXijmDTqGHb0IC8C92j5AaoYrU7TYCdyRsfxOeJIXya+0YzWiMu3Up5PfLSV4yvss9GagdfgrHdNTDSLdXYOdGDjvEgCcsJ5016DQz5U4wD6HBiB+5kS3Kh7FZAKGs2MoQBeEDc7FiZbwfn6qE26hp8PxCU7jQTwRUCTDsiMuzAlDUw9Q3xlsFryVtYC356m7do/Ecp9AmZ+VKYf2bbdH4n062FCf1FxP0uxf2SkkhY1J4hYSI6/zkKPZ1I+vg+e3Mt09Bt5hIi/wdF/iZHYpH0J8CPW8lvNSwOCBDG4ozWReDpKqc8264cmXKpgXkyf7/MPDJl8D1XpD80pecky4Iu4yTiSY4gwh4apOmhGk2fzZKygr8Z92QaP44JxomqO1iqW2chTbK2SKSUokL/QwpVEZevjvjnEBFzRGXPwMwu4wOErU4olrYPnFYBTLLVC6wcxsTA07JM5izuZI8iwxj+THzg7KM9SDmi9BqC2kLlSKEiECQYzNFrAm+P2BAfj96PYFNvgQJjrOHQv/qH44+OfMQD5EPxdodJS2w7tNcprTIc+otMjvok5X9UF6WcRHycItI3beFYHAKmNGJHGO61qxNFm7d35GX6PqHFroNtPrbhYK222QsadW6hqBPbpr0Cb8uMT05DpJHuoIiLFG3oi7+ncP8IzR6Qzhy66vsNV32/hb5t7fs1wXGBAS+BjQcgQjrWeM8xjrOIYp2PqBs404uV6g7i5m0Eaa8jbhCuzuUSiKtoHr1lkytXzUecBL8nEALN9RKeCrID5CGvbJuWV3W2FqOdOrlsbYeXl1BXQ+xdDvccgiO9FnZNbCobBql9Q53vt73iwxFaVnzPG32apL32XG8DLhWs+cD6DTScBBTnZpKzkADjuR2CtldRjsTTWGGPtP6x0+Cqnel0qNdlFzfcGSy/9DSfQnCvyRXbEGkwS8KVbx8YzSrHIcOVVCU+d8pvONXbiPOPH4bfgJinOD4w2mv6lFY3SRVt5FvUisZBagiNYZlHbt5HdCwiIWhuZm7VihpMghXu5XEyXefO+Wg/5etyzunBTP+DM0Xh65/HRSQLSawiUHZWBFFpe87DhACnHCfIkvriBPzN8elcCXiBYpsCfoNAyyCKrIBN/S5FqW00jJ2c40/k8zJ/NsRM9UbKnb7Da1kJHK6MT2ew0Mq8SnfSREHk/Nu4vuu5vAXHRAU1NAepoVmjBn6EADvxhqfCBOJoiBk1brIYXc8VZNrg+z+1lnaZ5vZ3dcckSWB9Kn0zprpYSfAAo1GEK5FSQh54lEK4CMy+wlFH07eyd5S35SrKW8mW0J6caaPkHyxsvKURR5h4e8bzHXlTinwwNNS4LT3QMwmM95j90hKWAqqr8nZP1Uq8b2/NF9W797IFu3c4dSrmfHjxkQNc6h31L8KZfEQ4eMS6LQrZf1Tj7wkaCfg17DyRL81rxvj6VKbvEfnV389/roS8/tm6YKsmrnrDKHvHcZ7sVPuEPoPbiqoklNwkv342ctAI5q7J4sjmPj68IlLP1FIbbKqMNWyQrYF14MbAslWQT5AAoEtfkW8kHZfIqZLvpBFnyWLJD+KTUcci4hLrZ8ktSwOHIUzmW7wCBTma3beJCxwwzJAg7b8mDCTdR4sruYPcluWcKwpWrEnyFV2YyE7KfhqJdICDrRJslKCDJ7qww7JfHZyFunKQ8BGf5Hm96HQnNhYliQ7bjZe9KmW41xD5iAeicIkOmXZJpjFx9CNRRd5dknfSR3w3Td6gTTCDNIWlo8UOJBaXgILFpcrPrvecJPaWmUWHaVdhy0+CLVs+msLk8UBZsQ0VY3WWFduqYvCd9R6JdRNKW1T0uJaaStN2x2bHU48RCaY4sVtvhd4BCb2DWa3Ptbdlb530NvW6tFYt+w8y9UYOsPD3AjxKH4rZ/YhuiOsGYQu75HrkehEO9QC3Ft4Y8MdnJujLYYUp2QEa6OXGaXwbSXOA0XXfqEeb9KbAyPkO/MP6/6ntiKLKtgfbk2rFy0PVCB3ka0WkG8+Xu9alH7Ammou5U2lPtAUL9TW2Vm3Lq31TMsQIOllXHvqb58B3wQRqXKICTQXaCnTMKeJCwopTCJa6PGpCmLrUZ6qlz7gUfmp8qkx7TZ9sMc0OD+DVgC+jju+HLEqtcUBv+1SR68OZxD3PPvTHi1+5/Cff1X/qVE8P9kF6kLWCvJnbpj4jwES18OTakj7IYws+HEExQ5YgxZAhaGSwO74jqo1eI1PiY7TERyFFr8cQZOOI0vRdkYX/IQzZW3MyARqk0ZAJcOJBJpIZosYQqcSNmxUj+rbMijrXS+szklRgd+1XKGCjkr4PeSf4MKIaAnE8nYPFNxCeHiEEFg8b/PJVucyg78QP43sE3yP0PVxgQwTsONGFlnyrtFiSB6ClJThy6uMtFi8MqTx20bgFY5kJtzv0JgY8xI1CjQDBOtE4XO9jBBvAGtEui5k7nrsP9CM8yXJ6TospbT0SNnBsLLGKYocRu45jlcSO4IWDO4lY+tSiVCFDA9MLc+u48V6D+9qLiiluyxQ/ASYAHlg69/IoAaZgZZVF7LBLaMAwN6HY9G7JSqiUrIgU710dXiGalWBjgZhxiiU7eLvxvCen3+W1+P94IcTxGoLqytsE7hbzvPGJmKaF67WIFVpIdRTQF0XCrD7GFkghWATnup7iiZ17Ctq0L1IQ36F2URrYMGYbbLoF/5ITFES0p1FgIaNopVRWxHKPG92al+ZLz2dRiYlUhu34JD4pnI2xEpAD4aqI0hkrrYCjyuOkQJCzYLoEzbFvoFuYJcJPxOxYCoalZ6VutKnQeY1hMhNlmRLG4CWLlXadFFcIVDE3Y+XceJkbdAvzgvlx3LYWHPy6NtG8m6tZQjhxRaYgGsqzqFip1A4ojogL1InuyuuUwgpAY6IPBL7aqh5vK/A9wUI1rhLjgUTU0awSAVaJChyxSmzUE8EAxNA1kvetrip31M7h5PuMac436lzOCaoj4XKEGhpnsxgnTUfgAVreA3ltW3kP1PIeaBEk+MJ7oK29BwoPQEpa9dZWX+jwAEOocnVrWercoV1lSWpZ6qwiXhvh/RpqmoIaX6EG84wwRiiznd6U3Kr1fEgVNHFSpilxjHOX8RyVXNKmQRcyOWDIhjHISzr4w3stgI21W4O4arTpjZwtczlIE0d5J4+hdNA3cjZC/3m4OHPgPYn+p3z0l+/s4sDKG7nRygtQze8m8UTh6w0sOD89Lq+jHHIvo7qfK+6u12KSyW/W/V6zfoj5UWNaYcXskqNK6ZWLhoEjlUWXXXAMq/EJ+b3ghn20NKkb5bMpYxMbWq8tYoRAieBbXEE4KSRyUuggiFmkz5J73jXbclxgyuKomKK6+I7lW0FCg28l3yP0nSzVH6VFUYo7i/5trbyDYTjeCEJwDOLaTqKqmtOcLxrdrHkRjTz4ff6TT/9UC1yFAfF0ZvgN+ZLDxUlJI97mLzrm7cP5n/7IZ1cbh+FyiNhcvXqvpzxpH6j9vThU4fI/aNWqyGzuZnCzbaCqxsP5D3zjT1X+pz/+R38FhF5yB0cP8wXt4V4Dl02K+3sHxQt+umoWI21OQ3JAVc4kRB9FFzLqLohR1s7PbAjjSLxD/xzvuD6elacnuSytbJDr1y8hvEQcfBkAiyRqLk5vgtTrYB4dOx/WxIl8iWMax873Q1T/rqXkj7S2WJRUS6alL0FaFb7QGNqIsBQYHYahH7DT+RVyx0S5jhRjlKWR6asTCIP/yurKvCakr7NHc33sYZai6dmZ/A/+cGnlw7MP0whkpOhQTyehSnSAwVCfypNjXj1MYZM0BZ7+wl9+eFY+h+lz4eP/+mj4XI9c2IeMHAYu6Npr74qWcDmE50P4eQpxTECI7zMh7Ifw4yE8QSFetETsk74Sm6A8dWXsMnth4mswTeONa3ECRmssb7SVw21y8YdXLxGt9jU9+S7iw56DwRs72cSg03uRvKyxcYtzLu+SJbgmLKXn8oyjxEUVuu9YqghBFl4osUi66f2EWWRLfUTSu4BKeBCk45xnIH0wCeInB+Zq762ULizmXwp7CwFgVUX6IGLqjiWd0ODfRiYRD3CT3Evo6mxgqewYgSsCegKXBRwh8LyAKdeBoaQPQOoBIUN8XHQ+HLQW4vQQgZJuxgmJvWE+isr0oqcXaQo3CrhK4IiAf0IgMWQ80orUOz+7aZrepN0cEL4JTDMKy+PyfCJbpZEG32ixpu3+SoGs3G+uUILZN9pLKe/GaXxA4b56YPuGlreHIAS1ESJXdHgEs8S2O4EbKun6jPiCbkLiRCEEuS1i7PdDuR/QhI9RnzxLo74uDqY+Tq9luXmvXfci1cbVZOiruzClfoiYq9lTamse2vNO5j4WAwSBAOxM5y59IyQXN5vOT1MBXpCO1b0sVyYHhKFSy+vyoAjuVXC49b7Z9NVJEJmI9VpcUog8npSfmIczm0BMcoRPiCSoA0C9Q18YxM5v82fdQTfPVoHPIf57FXyWpa8Gdci6lI3eBa2cEQr4qHtmk9fy0js0KEl8rKzqNRnx2bObhDJ8ddP0apSRYkQU40Rq9Q1rLR1XSA9Y5d/ppPdbyH/X80aS/0dafoxa0WximW7+jfUAugdHadxIzv+OSqFzoppf9JsqEBeWmB5j5qb4aDyl09fklxVx6CnHZNaYWvcgfShK2pC+Nmsc9w0C11Ou7ftGp3Z8rFJ1nKvPGhcwlOvF+0Z988lniJim1FSLH6Nfk5n8joOj3jw9NzX8hG9OuY89CT+ieEoIk8ebUvrarydZJHRiHoX70yCm3f3y9+710ad99C5WrI+K9fLydwssouRZ8kfqoy9A90Tlv9jJVzo++tmsMbUDuoyj6f35ZNjZFQu08m928l/HQ/GV5kz+OFkGj2ZIoozewKb132du2ruHnxae1aDe0/Y+PJv3N2Chpw+CqMgSM/R/iojldVTpf8IMlXwsSf4DJHzybIrnfBglzIpSG1Wyt2tk+0YszjaIz1TuxEgEOx5Ulmz+2ONPxjOz+QKFH6JhKt7QZijhisaot1g2mWXNBq4Ot2LRi6NsSXoo+X7HZ+Da6adUfUvvo0K/JYSm6TnBu3sZPc/GTEzfoTdW0uoQ4W36+sBJHF71ZVv/8Tbne7Iz5aaedWVGbGJSw98nUxpa7bR96axVmzuBZe4gAPlCRwOP9Sp+gKqQwaV5k4ZqAI4gyM8Qplk0XvJGh21LOKLjJ0PrXfqGXjNw9hZXK9clrJuLG6ZlxTRzdT8P5astXl7Np3kq/yvhhBkZnaIDKvLFjvRaWN4oDev/ZUB2ES+0nv6A49LA5FhGqSULM8zAwmuy4WEQSVYHn2vv4x72O/knO2CGB0GntqJHJjdoE6j99DfbP8ub8beSMAQi16pNnNai+YqfMRW8igEjNyv8SXFwJJJiRSqTRbl7wLFG1VEQq5bdXTab/dCQyh0jHIHDiX2GithXggrFUzAKUEchvEWAR5KwUNA1KaSpkLxmQQAxw0fdZC/4P6Yda19WBYoClL1dHB3IL5SAydC+nySnMMaaXgCfZTIaYG6FDWRWLKnBJvP/wbTgNfrrlcQ9y4hlRto4fAzagaJ0St1EV/Ggwyf9eUhn9/FbGDA5LZ6EZ1Ao302LVqNo/SKSHiqONuLA9Gn0PObuH38DthyMNRlW/BIsLygjSTLOoiivq8yZPf4aJxOGNudOo7+RJ+y9wZhHoT7r9dS6ucwASa8b7dkpJZpxyI0nZGqBmLOjcxUYSd4+2MXWMJx4DdasvXvam6n2o3NTk8cL3TZFae03oSyAhfR1Ierx0/nkUTr4HQXZ/SmtHETzqvnjhD9s+jq8Ax6ivUUzGeJpRPI5qgVfnBHPeorWX8QArqyPegdNGyUFqiz0/f0x0feI1vP5PLSpWdHo33mG7h9NXqzWonFdo/CKdjSBh5J3sGghPL/Yd/BNyczhPZiuVEfoU8PxLz/BqGko0QC8CPARAnDZTd8hE7YJDXBj8AqMrtMZIkvGuAFRHVHpW7jTCk9uErmoRfD4hiAgQk+JSpPXyyaioNpAyYcl11vKn/lQcq1HGHudN/h6ZaT8Oq1qsoFQC31TF5Lt3B15Bc4MIgnA55OEj9qTuvRpCojmH8CpJDh7vX6u09uDR3HCivIkx4mJxjiaJC9SMlAR3tGW/04CxqZBznvSdyYtbgvrt6s4h2cVFFy9LBG/LOeYl7N4FECXUZl4k49LL6Zx6cUUYnXgA6faazK64XvxCrsVbB/n+aboKTchie1QEFF5Chzqbcr4m1KbuR4QtzAhxSYlgFtlaumsN6TG1MYDXIoRs6qpjC/ommxMfCwH2WZyDWOliyWuvS7nKmEpbPIs2FfhLz4i0XjuKIGEBD0rYvQmXil4MRvDvBwv/UpeKkicAN4FXttEoGe9E3bGrFoJu23gbKFnezbXgYwg8aCgKWXzZQ3uhRINYmTeEh6P9mydmGy+cITyfN7uw1nkyi+qV+IFn3pY8dSD8oNPLLb4lyuWyuP2kgCtdrj+xC0aNj+okyEKsT+f4Be+5A2yZDr3OuBDydFXRLwiSyIoZSkSoJjlR6UALwBKNOkhiAWtCJM8t8niqa941xbx/sg0/ZmYDhxhgi9JmQZacNfDoRyeElxt03eDm74Lm366P5TtGSnb66DsOyANx/rqtRE+FGQkmo8u7+cnnk560CfHsq7XD2A3aiN5JhOhSSI/aYTYbhkBXCZ+qBB6uGp19jpmnpvJ9DnvljI3qIbiBpWSsE+0oQo/ClEcHYe5ZQ9z8NEZcB0ZEOu4DodBGQzqDUyNHer7MDS3OjQYQDQUPoYluYKxa849h1yxe69DGnDSsTi/JbiKDlExWeFt0hmZwwn5lzaw6EDEVGachFZ8eSH1kqicYnyeZBfXq3YmU7hIgT/b6fRHNU3UN++cf99n+3+2G+NlrvG72PdvowACgX6P1SzO22lfmTKlwzhe1qN2IwpMatmSpMUI/HmCL2mBzxN8OcBnCP4L1g6yYPyXNf4SrtJU0i/YbN1Ou4rcFF4IpVY49mKIXUH5j3P5i1x+hcqvy6+rvyc7oP7jVoQDees+kUXni+h4uj5vBdJS93ZDEycs72kA+wQeEnCRwDcI+HECD6DLhhtW3LCihvFl6m7wkYCTzjkG98yg9CrMW8IQCZwU8CKBu8IQCRwDLrj6XfgzVmJlgdr2Al6ifCH2MoEjAv4FgdjcDOzMZZgKyxX7brpBxOhlD6lnp/AsjvdwKSMMK0wApHUVTj5fTgGkdxVWzmjQAXf2vJ4GjEkIk29YkicTbiDNQy7OS/o5xSTtSTciusvCqBPI8nmBF3kIJmhVClmeQ2buk2FxnhAcwUdClwj8UCA3Ah9CU4YpTBXCww0gib4JpGF6DY9VITYroHUcGPBzVY4XChLdNF2hR7bf85p/6m3es5RFRDh0Ri7j/mH3qYJj7O5n0SD7iOoavOnMOVHbyK28isikOaJlI/AqwcsG0mbu9XJJUJ/fLSPHdNMioEKyCM4bCc+Ygi544YTUz4fUvkFlbhrI5Yr7ppylFUczYwImCT5hkM55T5TNj+wJwNsC8PkvBeDGF+QMnImfyNMXViNaNGHinax6GV3FGfoEX+LZ5qYWuFuXdK1b4BBVt1Y10pmgV0viGQudWDhWdOs3BFj4qTulW//8/WelW1KlMA9g0QoDkeorFnOJ6R4dQrcgAwbmqm4tuor+FxzWBfAkmC27tUqTVYr2HR61hCKdrBdeGw5ro5zo/tXrYdkOsBJhPZipYk26YrFYnild/1WNaqku1njvh2rsWVfs+QiGaXkONM8B1kjFWR4KLAocsGI976i4xCFZPwOH+HVV+QPV2HdV5fdUWJgsEQgWmU+Wpf8CrMYFygELcgPPgWiKimkco5a7/ASHH3WRoiAeE3qOWa8tr9UAX8CsV0tt1XDnTX3wVE/ZZSo7cEUYp771IoSfd8xD+s8xY2PVhHkMlVHl69NVbYkj1R4TV5tQWrFhVSI7pT/S1XHCDv7+he1ndLS7jPHFn6QHDssyuagPeeElxEYUu2B9WwadaZ/m7oPh/RKnwzZF6GmJ81piFTI7sMc2S0YRxNAhybWcOHyjOk0tLz2VQclpZQPOs0uw+mnLWZ5VtBPf9UNBbk4ZmktFObF1HQJ6hxi9XYDdUmg9nPoExsasCJECEsUVkc+38PpnUzojEzgpGnvF04Q6j5oZdOdojABxAgZS+SqVq/QVX2fI6/QVW5I/aNjWfESi5fItJTxmWRY/T9AzrmhL21xBV8VOxaBhSyIKcN4xglQWQ8vDIp834AFNOnjgAXN9+Q7zFwKOiETKU/+J/NP7IPfZ9bx58Yzf5tywYzXyTN1VlKmnOBpmx6rkj0u9LlseQ1+qilzqDSN2UdPLiYY+fq7x/VA2lJ9PqThMbLdI3IeytCTr9yHad+i9YW/Sw2QOoyJ9vtc10AEb+vS7ukrKFB/U6qff1WsllE65SZO5U6sMulGkz3zUJ0d9i9Wa6Rd2nuuiTENkw1iIKbOilj173olGKmljr5nA9FNDM4Cxwe/rZh5vKStVuUv5u6VUdSfp/GeRpGU4zacToksaE9YFUtl6UN7603mEK2QDV06NhkoyUEIGgQZqFCDzq2XO7i0cOosTKFQ96deR2X/CdTJ3QWfPU2dDK3Q1OfeevcihYQYp5AcJPgQencHjRqd23MBtBEJlqu2MzqqML+eMn6eMwK/8M5/QpjCBThI/08Q7CMapC+uuLerQSogQECOGUmzxRuqdrEyBeGU6rEyHlWl4ZbpiZTr8GQ36KYdx83MMPuTNDN85mwqfR0L4Ibnr/oUSMeZQci+LOZD0DZ3VTALso8iwz5EoLEIq7e5a3vwgUaY/nlLmenUuzuteno/DjzCRT78QcTKrrhF1Yc5oEit5Zk6+s8GOzF83Z4LMZR2zCg97F4hQG7Xasru+9l4sHcTBfFUJtAcMiaEDYEgMHRJ1UOXvErsIn20enOLN9ROlO0uDSomCvBITpMylL842U715029+TqkT+kITNIY/u2AcB0Dhj8tYNJZPQA2jesfaafEaKs66JC+uvZI3YwVsiNVINAO0yph7d4kkYKwagJDe5qtJr3e3/DwsmK1ox2z2DkAM364HBE7hQfaQwCPieHZzdZW562v+7q/Rj3lVMS/yd5GANrsr1SdPsfvYMqnKc61H8lOU/pDdIxTlk3uF/So8MiDuoob0PVBUwhQl5saiME6wg62nA+vF9mJpq0DuVbbIl5IwNcavXovubUvU4dsIoH3qfMxra1KWzy7iIIBwrczHYIyr+V26Dc9ZreA5qxqEBp42n+y9aCBKZdee7HlxvNlDAP+aWn69AK7q8UMp8Km2EZ3Y0esgmOx1EUzI70GPEWtvwxvXJgrEG9cLLAydWofJd9X64H9rhLqWQqjhU/9CkiBWSsAj4i1dfgUGvwkjnYFL8U7QxCNGWf4kQgwHccgwDo9pwXnGFh8FP4jBH7rvQmrr8Z2SezeaQUOQOB9OPVK2hshYvArHHDkaIpX4JVYcuSVEjhTuZy07mL2GlIo3+3FxM5tS5FaK3MqRNxeuaK0fpchRjtwm7moVRW6BT2KOHKPILeHnRfx15EzO93zmr3lqqX/qZFb84Agl3CAJWyWh+AkSSrhREkYl4cWi8TUJx6OSsEUSJsUdUVP8wgnmxeVe6b0vJcTydIzXMH+9YP4GwfyNgvmb/k2Yn1gL89vXwvwta2H+1qsxf9NamL9xLczfsBbmr68wP07ounUAXeOScDMlTAxMyc3BOR4lbB+YkuAub4wSbhmYkjE0DMxvHMC8ON0X14hp4aDzphrmJwTz2wXztwjmb/03YX7HWph/2VqYv20tzO+8GvO3roX5W9bC/Pa1MD9RYf4mQtfOAczfJAk3UsKOAczfGH4kgxJeNoD58LMZ11PCbQOYv77A/IYBzE8I5rcL5m8Jv79Qw/wOwfzLBPO3CeZ3CuabgvmmYL55FeabV2N+11qYv30tzN+xFubvvBrzO9fC/G1rYf5la2F+R4X5Wwldd9YxXyTcQgm7BjAf/Klup4TbBzAfPKxOUMIddcxLw+tpf4TeaSr+AmmGBhz4BlY1Kq22OY/1N8jgtslwXiID2Cp5NiHDjZLhZsnwUslwjWR4AVopKGvgtwcmWREmhepr6lt1h4Ft0YNNcNYTc+Vw0qNDAR91wyGO9/Xxc30ceXOVwCBRNI3WiaPEdcEM7fwnCc9qNHkp3vf4xT9fpY6k4/j5vX7qDUNewRJyTH4odhcU/BJvk2Vtoask9nDF8bDjTbBj5nMwdVEOwfiYSbKmh7I3q9vci9MaG5L3KPbpXmTncbt+0M3jjuPNuVOZ5QMfNDyf88g3GqFXbDUw6R1hQX6f0zfTF/dFD4cHj1Fb36hGbTHq1/FxXUT0ENbSlNUPxe8eFS8s1Y0qMxgXNFokVt6BcM/S5dtPkrRVeEN6SbKjbi4osawdl74U19pgPci9yil5xjt06+GyUETxcc+ZPWJ8C0vaPOa3PtSTvoSV0V1X44nr7DjCql/P+EgacsGMVwbvMiOqBWfG8cY2HDSKE6Dhcxwl8NlxPAUK/Pla/Jdr8PI4hCkMwyMF4n+9slopf1D1vMaZkn8rFT8WOxkenSNqOeJLTosfMxseOtNEXeKroaZy32YL8ZtrMQnbQiT78ANBggTf3lepRxocceEpQ9wyNMUSxnorzj7KH172uEd7Su7IbdalvcM+mi5lRwpprtcsi46URVNvxT1JVW9cJmJ6qBDqo27Gh+s1isYLq4TilohAi0QIs2TZ8GW4VA5C5F9p0xIrBsIf/n5Zf6B2RYwFn1WM4FPU9X2LyAWf6Ieg1wRsYmE1Bb9sINAWbFr6sGzIXLlLE7p9wM0FtDpGawMqB7Drh+0CFOM9qcfbYqw0PQnGK4o+Vw+00EmySTFniE2SWMmFJdnBwIrusZgrfcNtBoAKl19K8nilN8XvtiPclfxOXae5qKDpnVx4sqi8ufyuRmkGVzWKh/uM6AFIG1rsOagaRhKqqX6THH+iGcKOBeE2BbMcP1Ej7IhSCQYuw3zaSKyNcSsWkWEpj0QGVqNdQxG6JbJd/XVGEAbDXCbIMhKAP7qNF+BXsACR5cS2DO/HDZkoj4namiWHRSOY6rUs8CkUzVwWyy+u2iCCaNEgWjIIs4eLWB4IspStDQxVcnSNNO4tmoY8lxiWG3AoEMvEiHMP4AaqjpQI3Eg2UYlrcXTCjgdBXdBqH6sr0BmfUJTyxTjhyrnHyusU7YFmkY2KVVEzpX06la+N8iUqAUDbPBHObiKcR6A1m6/8SqFsln+DQaZcwPnqrywbKOIo0bCELcNB1DmT+4PQenGR15CdOdERVqjLIz9KS22YrWun8yNwQ6dE5yPZR5HMljszkECrRPpQKHqo0iNgF5UQXFTNHcUX73V/bNkYg7Al2nso6vXDuZ1lpo/QG9y1sVeAeDGI7Yr6W2gKVVqpe7ugVHtQHMcbTJOjDwQzMDwHfFUdAlH/tUDmDmUEsnco8ADHLYjRl7tPfmcElXQMArQiPxbs8mWun3JhK4lIOU/aEZ0HgZxwgPCz3wJ1sIIZSqGKw9DGUo1/RLT4xVp/KyDmI16g6yHcZGgMmwQg8JYJgSZhtMnQDlhxAgLT3yXQXRCWwGoR46MA9n4YX4IhPDDY+6vxAAwnjGq357lnxFvxd6mSiyaoFDNR5JxVeZ41PZOHkpg3STQSoB4ryQSZMmOzzGjRozK+FeJB2nY2s6i+wL2niuY4TnMJRFspwZliCRy4viQT1Ckzbi4zjkiwUYJUgg7WRFlsYwmNlNDWAHGPZ/ORo5mF1M4LyVhhy8/ngtHkXnZfj3LXiq6qYn1C2T60x9ORGKuppeQHnbV81jVzWFI/mznoludXhmezRv5fSIt890HweFhZYete4ZeRypiwzxv698TUv0r66kp/tOw5uEG17bu6FGVSr67MRdL0R/RwUnwd4a98BfZ5Hi5pAWS6n+FH9mlYq/heokFeFED1++w3IFOeoxc2iWtgpPYpGQZbnDP/ixBlfjaLTtNen1/CQHFARlMajm1xo1jeBBdJPpra/jGcu5vEY8wcfWJQMTwFV2Nc3H38mUxzu/2i//NLhC1Gd69Z5by0e+6ZzFBOym76ma18xNDxo1nkijGZTb7ShgypghuCCr1VwX4WDt4n+7VYr+CitzwtI1M1Oe+ke4VNqpoTTEU5gCQYh4MQbEkIhv7upz7y+VrXK4O3y6ia2JdTHaShJMcFHJXFCRI1gTX6r80ZfNrCouS7F+afqHDz5DNUUZI4ksknDSpEZ4OUYCzSI7Os2YH4/MKvUKb/dvewyhfi5LHGRaeUVkoZpdT/oZG6shuHYSDOwt+VnF4PkBvkZxsfJEI2n9kWgJxm331JyVFBnRnWPyfIs/Z56iPFzB8wchaxlJRz+YABXV+YJv8OqJrs2wGYwgwp90rvCgcM3qH6nKyU4BUoFv3o17gzY+YyC5hTZxiTy3GzxVkENOc+YvroA6kSC6Q5WlEqAivFDh9Ksgy/I3QVYAN+EEPwiZDPk/kHjXNOcvOU2lygMI1eWtSEldEn0LynJFaIEnCUlDku+nPyU4u/pwhUxKLDeNbdQ94vQCFVn7YwhDzurfhPqmUdd2v4pgSBkFOFWEalhaMUC9Vs5oooBAkj9S6ntTv5QOCTVyvqYKqR7MiB8wfibQ2EqqE4VIvOQbI1bq5tCYS4+t/wpzMOFW2eJiEV8/wLTGdkh4Va/PoIL/e3EEOx03gNAylew+vNNbzUf61eLdUr+D1fXq72EjrTNmEzeRbdfGdCY05uA5fvV81cbqD00EH5UQGHPOIwB+QP82zAPH8Zpx+FWvJlrI2kuEzTtlbbctTai37kvC1qqgBxO7NavDJVr17e/2xcA8wcQRids31X27aOi9q2HTWurai2bUa1bcWu298IfvPtzuz5JS/vm+/N3Di63TUTCQX+8mqxy3+O2+APnny0KqQ8kWSY4e3Z5uKe0KNdeXeX1W96nzBM1BGihTYClyN2svhNNI/vT1oGvkTcTi5CdbG4T1z+m5b5oFVPSC+WL9ZR7YWXrOyWuoUcoeCpGPlb8h0TdjpipqK7+Xs62bwJsxufaH7jn1LzC0xnislRMz9ty2HU3Om09FWSUeX30UtPwe+Kb3x2f4Ml4hXWrdNySzUQLoXy2tVUHS2v9t4c/GvVFu70i5zq4UNu+bO3n/ZPjbQf5NVTv6eMHNor8LHBmA/4uhZXzdpLrb03C1L8pswPbO/2e+fKgZHk39+Z0P+taP/KbIZriXDYbRn7+ZOEXO4m6mtgaUE1Yh1UDz5CwgA1ghHEJqgZvIUKFqgVbIy8DWonkgobPBb3R6SKwVzwN3gC3Z32WJzduvfo2at3n779/HPnzV+wcBHBW6gWlZHglSLLT9UF9NgG7AUC0eXfwPTnMxoX/qQjKi2ktbphMD3Bq+ipP7gJdICHkDsNLgY7omyGrgZnIN4Krd7UceFg32K2ef36EyLdm2VPA7g1R0usjx9XSZv5gwtNmAi85vZ0rPt14sQLXN1v5xe7XBvZprwTlfvWqpZEo4CqMlmL3e5exW43waKEBwOf3a10d4Oti7F3SQlvYlBiS3czdHd3d8/QWCzvP2dPT8/XmW0/l5JWCrGTK+uWWoZA8eWTlcFRDuAof9GnvU4Z5h3JFV1hLzEKNmlPN19S8EEyUt8DFacpaDfX+67Vu4n12feVvIcpVJi4/GSnw8NOf9v0i3ZRWDttKnO10gPdcRKtimig8I3zdQ+71B23Trf8aVlOQT+/V//ijB7K97m78UQeBa8qKc3u9zzkMJFbqJRKwfqhg/Yn75dojetXK7VYCj/orGBzLAfNnLolLghh3vM9cEMxVQm9q6iSHH5PYYUNz1V6gQXeUvVvuIkPhdUpB8SuqjzHVzRZ5SJCCsqDFz0o+zIulrBKT3GjsH6yJnFPAR+37wsM87anEK6sNdBVxUZXOB/zX9lROC38OCi6hY0fXnmMEm5RUJRsVR7dwcWDzzzkvlpQSLu2Fjxc3dHdItshTUMKvw39fM+34QWu1lro2K5JQe+AvNLMsDcKSjSTcLlOwU/Ouci+j4u3NfzYffkChWdZn44fsXVDtR4GTxVOUni8sDtikR0bvWh+zD8DFDwDArpmOS+QnMFdGzs5Zv30nfGNOi4IPkVdKpWgMN6345X4KTZqedRpfEKcgs7Sm/Aw4QX+x3Cqo+0XChLBy6w7ZuxRR+uOKb/tDP7TbDf77FLEvIbG8r83UohZvvKWvaw7WrGg+5MTiwK3qNRVsM4GqRxQCgxfSSEuOOLC3QsOSDReYvm/iymcvxPSKXLUGUnUn/9xQ4TC2S9V2v9r4aK59UZRS38QWKjJUWC/d8Zj/gLdnGkCZpfPFY+cFeCiQHnZz2MEOPuubPmyxAub1C+yDhsmUHnIU6m/4iae8e+RbuojILqlNHrTJi/cE7A2a18XAevzYp9P+zuh3dKs859aCbiZ/2GnxxLireyQhScaCWi6bjjN/ayGxfbP7FpeS2CL9xlTn72P8MuAyw1TFQR+DsnUGzE8hva56ustLSVAjRYrLDN5gVTnbRs5UkjgrwVvGzuKbVA5yoh9l0vgIGsNcOaEqLWqblQsi0BEuF1yKe8e+l3sUE1jGoH77deHUrYJ0aqWWa8ozMDz/uY8aU8u/rzX715UIoEz74XNxa0u+KhJ2bvGOAK6cmtSclsfYPtLfiriMQSmtR4On2Q54zUC7cIPkcz5utmNi2SEqPH32EOnwgks8nE7EP/qIZrNe1nNCiWw7PrWzg5DHvrz+umWJcEEBnM3XXbKk0bxJ9XdfgskIJNuJN4r6YlO7woVtf1MwP+el/7Zbg+8rPleYsdHAgEXqEKOlAd2UpaPePKBQNiAuOuDa454Z1ax9Mn3BNTUVB60lArxr7uV7eXeETDa9IQd9JMquh14vlr5LYE/duuk0Wgh/q+lnoB9orRLKMsCpzWuuMtixiTQOoGaGuIDm41RlD+BK0/brys2s7Gj55Wvj5lxmZLGE6MdD/Ad3eH+u8w44rF7+lnijO/88/G0NzN261XeLrnJGReYHlUZYsZV1ct0inx5CLRbL5kz92/7eCGxWfIhdhEZur2O+Y9luun12WFPJJlxUGSEGStb1QZ3DBkjg4tlhyaY/x8tiz6Q8/YpZm1Wuv47A6+0rMJYnLkQry097+XK4GP73CZ5Rx02Ds3bc3Izgy8b1Vv1l6s98YjguE9DAIF5bqs1TUN5yMvErSEviEDM4GjGgfhnqOmN2NGeEAJzfTm+enHG2ON47HpJhl7HdSfUHaYfokP3Rb3CGHo6KG7/vGOZEOfO8VdoMvT+c7uVe0KgNu7JKYmQjSegnsh79HWPFV5zNb/oeBKBoK+Tu48dE+DLF1v97VMInOOY1FkVOuGkJYU3xtIJ/F7KF/8RfhPxRt/b87MJJN9e3iFTaY327OnaZJhPwHC3we6FOS7YuEf7oUkxgRqJzi7nre5Iat/ZYZ9yRp6ScVVFMh9r/6oUtaCGkTcJ4itRzENq0QfXvm4gEK1x28bR3BGlzf6lbNnKwOvHeVnSZo/tJqrSLBn5c5EqEtzf7IFCqzS8/PsJfGuoOMt9yMMmcc/+XEIIJIU1qzRkKePvopcS3k0QODz9SXH1Bx6WV+95dusrg39hqNxkrRk+pfN9/N4cARk3NctOwsdnF789GLGIQkmL7vK6uTuoMuMcb/tKCiGvBN++p/Dxsu11mpksCtErww+G2dxGvledWnw2UfCc9deS7OIgu/I53eCdzH71ZRXcdkd0rkJ1/9jvFEw3X5QLLzFEsX2LPa0PUDDbJLDaa2mKzHm0eacshcrYYoeNbmz8LUtbeQVQsP02B9qhXPzIdcnZfaconAm8Kxe2iofHXVctdblE4fMSxU9O7+8glw/fmzeqUViz+/DO13x7/MqhYH2XHvO+IKPmsgYHOUk2Leg1p3DOUiREXd4R6cWITOy6TWGHUsySXTX2WNfnodTLRxQKVp1SSBRzxX++nVp30plC1VN5vYVxd9A0uPft51G4ecvvynCOA3I4n/f9ijeFUX4VlzXDxY28D+/CP1B4fGdP56uwZ3jMlLPvdDiFpTuDjuAsDvpdQ59sSaIgORSY5SnuiF4mWcqK51AgThUSgUZu6PAJG8175RRGuhS6k2Q5eF2qb+hsEwW/Ev4FBdf7qJ73+p+MPgquxXpHMhZdQ2M3ueKZExTmyf3nIBw0zROqTuxXFPk/i3UBFfWeBXB8BlsBAzzYSTMrXQa/kW6epP3GxG7KJG2XwSQO0t3d3KF76EactehuWB97/2/f6c/53n/n/39n4ITcEfyxaCZsnQH80aiF9fQx0RSfChJQvvynnVUJ0P6Zc8Apaq7q9+Lfc/xfPvj44FyEji31YwJy3dohogaF5MIhzdDFRYDKFmlJ99u5ZPFSotaATxZ41CXMuLpkkBqdejsh8zQI6OYVjSrNEBr7l9OT6lbY2ce44iiEpgkUDt9shcC0+ZWs8WlC4x0R+i7UCo9eC+0Mr0c7SqqdyGyB+tSSNQZJlJ3ZVqdaIJtfVlHPC03bZF/H1wJ7NfdsCriNZrOfVkY2Q/uOMB8zc/QfS6y1zJqhWNQz2loRzbxapDrdBMJd/ldThKke+TvCvwmMT5aan5+eIrTIF+pvdZrAjOGVZtuGzkxUnxxqhG72iarcbPQtT23ux0Zw3NI+fsYfHZgnsoPZCM+sdTdYO6OddUe+9TVA49Ue7qdzaJ6c2tb3DfDuScQ3MT30847XJRoN4KazXHNRGs2WkPpPXz18zUvu3LMWPasvc/1DPbR2K+l5Tkyis3xtD9cDU7K7VqsN7T3yvm6oDspDHDkaeeh1nZvCfOvgpRiv6EkwOvOc+S+9OlBybxJd9hw9+lRnz0AtrPnX5q3c6+hEETtDvVqw3KTe2G6Bllt3SDuUC8fdU7Ul9lO9T1uAjwsLsxsPp+1CjzpIBbNqIGlSo8N1BZr9YSmdUw2ef9mc8hyewO2/sJbaVQ19xmsC25spu7wRcakCmYJ1HFYeuq6xuuJbJWR22MmIhqHZG/YxdSqBry6gZs8b9Oj2Sw6RFbDtvnvJCTu0nP7l6/wV8E0lzoB7Cs3RCd91uxyYTSbeTrpUF071bCkD0apF7klZ9K2zBzMPloGBQJCdwyY0S9XPN6QU2OoaquV0dGCGpfyaUjg8+yHHdGAclxe1f3S3BOqjNvOtbqZc6Pmgqxikf2dEzuWjaQ1HGLrFELOV//62KMpuuS8Ti0AuTZh15x1lg6s+W4tgKsjGZv4RmhnKtnxWCHBgu1/KJXSg02zWRAHkTXm6+VtQZoiVswrgwMqK6AwN9K4ZmydcDqQzo2To0lT/y6DrIAcUDld/dNqIdjbKzbMB8Ptvw/ZddDST+XGlaj6s0TcxmBwcQ89peIvkweULnuZTbejANlPbuRx4+Nhm/d4SNEt2l1NXNvSJV917mIR2luwp4mRB+hYGP/0zmnMnRTc8E/JupT9IfImmxabQ32RAeu6I2EsHymo6Y/fSoUPeWPnNebTzs+uCp9Pgy58S7KwjaF5Q90n9VDBuUAgVJOjAKybtiinQMbfuzisGmlUy67QrGeTTBiXltqB3nfXWFUyCBCX3joUVaFrDlWvzCZBy1XTt8NQoHo+D4ZuOOOAGSJ9a/gNN8/gxmBsDu8MY57Qb0JwNzBdBUbDF+9vDCA5lPsWjzyOgXqXUTTYB7dxie/p2GKgLBXp3+lO+YPDyZAh87TFPiHmNZm48/90gCBYkTWUDHlB9wJVz5zNs9lR+nXaFsrn5mJUvMOYGw4aPUXapPXvoI7AZ9TUGBmha9OsFybcQFTdaWqpGeW7XA/nXEKXgJHRB8u9+SnmzO+jf7ZcQ3UR5sHDJBkf4kCS8fOlKyqJOq5ayYMu8+MxO3gia7T4xcpPc6z9TuC2I8iHlw13PyD4fl8R159DOhcUh3HekJm744LQY1V8IFwT4kR4hryXlfcPo9dy2xCASk1Tl6ByP5tDrTrwMI378/sFb7qGd25huJ6NIms9qN6/9lG1GrkjEEWtf1ioeHc3x/ultl0i8cxx+0iuH8PoIfJ+ySCZLvB6uGX+Lpqm9+rIvlXBPLlyMPYnm2Dw7tjyd+HefjmZIUP2Ksn0HvtcZVzVujA/i9d5mqhWTRficIoKv51MWyClzzCHXV6peF3+F3tWjIKSVR5YePZX3/ijVu2/LrwbyOiBHMU0czfSS2WjLIaRncNhtaoDQEt+6eugVkIKPnXa/i9FylTU3xAuJpOFT/h0f0H+UhLcuKSIMjZGSbxfQ6xQPFn0tIq+eV9jqq6Kd719VyS4mhnLbdxutQo/WS6q/KyGPR8Y9ejv70ZtEa66UkuBDLPntCWj2xcFZZhmJONpIfrlSfcsUZ2M5eXV31QjTBu08bSnVV04kjGLY0gw0c5ZPJaeC1I+/Ewqko2mMbUOvKsnWg52iAa19hFZHP3nkRBVhJ5UtE4tHc3KrbaWqiSz30/g+DzRLv1l5uprYGYUOZ5+kuq5SXkENUdPv8S9VQvNqM+mvueSXua2smQCaLcJZZVVL/FsX/23+qxff7zs3XBOsIw9p1QFcQNe9E8y8XUcEi/I7OD7oW08/X22qIwsie6Ml7lHdSPGZSj1Z6ZsSSzND6++1FfCuJ1YaF3oNpNHO1bzF2XrC4pv8QF+OvnSu9c9jDUQqhHdO7FsPoUUKr5LLaiBxaV0OKflolta6O5saSaHYJ9toP/SmweviDo3EZrnI+AontFzCgllzI+EXaumstEbzZP9XwVU4NJ2+8XdjYMIG13d2t8SF8cpjxxVhd9GcMFBat9EwhIF0X9nB9MJ6j4HdIrZS1nr7Lunx/vb7D57u5/NO7/kEwv/1YSGeHPDmxQW/sAW4+O+fHJC7HBZtRSvVslwc/6TIGfnK4fzhZxlHhXn4dOTPgxBfDj9OXBOu7t+Jz3DbB6hEDjaXjT9OFuwn5PruQUgqB9arlpUhjWLS2bhlFGqSg2vhquoRkIq9Ox01lJHD6plvv+SIBERUmuGCeArwTxgSFUSTsJsquJ/OVsCEzP8mvUUHcZhrcjv1UUAzyxhRwI4g+VXBXMRXwL6qNfej+oPJN7cEvVSigFSOtaaxPhnLr4wZoHUKCAy4N/UzAZ+g26CjDxUwIidpcLRIRGK/nKSijALO9FTvmdKQi5V/VHEQTwleP37waxZmY8mMws+QuxKSze7/qgbEpGqvlxPyVQL5JjBcJsvGN7IXj0F8JcQkuZoDZTmEk2DVUIkS1t9d8HsEyibtHDIOSZUw9IeOOe3oABF/NfwDfagEx1q6PAplkSV5Bf2UUcIcfmJTUnIqvrm9dxTiqcDh7/bYAu9sfDFp+UfIXQWx7LIffhYJceQgvZz6qGDWLvrSIJCQR264jUaq4NKcSSUnUvjEWbzMQiUqYI4FFHwlyiTes8paaZ0KvivcJO5YmEmC+lbZ+f+//VY2Dn4A2K/KOAYZVDB0c9bkEyAmTtJlroinhnWvNpSvpPtwb+flQchdDZ/vmS4+WX8QJ4ws5SFfNbgnxLfeGcjCK2dZRyK+Gl6ffLEgdpGE+HttHIHy1eAWeyWNLcsjP3j7TENSNWwHijm2UPJo1Jnn9KEa/ubnuym8U0g8x09PGTX80ebS4e0Uhjc7B76mXA1cHDp6zi2nTXj9nRMDdLYGRuLx+0axEkjLpeKX1EcDtdMyQng0gVQF1kxAfA14+2Q0LaP2OvzTzB4q0UDP1SslcQP7sc9dTjOt08C16Sb9ZLqbLNuyqJk+1MBY9Xz9efoLaR+yu5syGtgybFapHROKrI795w3lauGLsPNFAY05+N36XiOdrQXdDfdcZiCATHgva6E+WohZoSUhkEa6Lq7R0UgtaDtWG/4QpOGnknK7/rVgPNST65S6F1eMnTgWSbXAcfk8IM8WQqqWF7XSh1qIVt8cUS/Iw7HXbGrKaGEgq/b03Po8PL274lPE00HUpovHCg7E4JFdXGfkroNXN/mh+Y3Z+Bo3QU19dDB8YMP171w2kA+ZLbMQXwdLuY0/PRMJyYmUlrEoXwdbttiKJPv3kVR2+AtapwPBzrHXRwoP4rkrfpmKmnSw+iw9V8PKwtb8pR8oo7P3Jf43mlEELuo8eZ9y9dAcOnPMwlQhab3l/5rO1kPA4K/uNKIkzHy62ER99OB3skh6jEZj121iJY3Uw8Z65uzezvXEmda4onw9sG4N25YrSiNLPzvcTuv08M+YJU+dUDz+Tej2JWrSw6Et63Z0s33JNXsnjgx6cJV/s3XpwnTCzk20Ui4DjgXMXI8+H3JT/GEUcmdgrete06lkMS76OsVKfRhYcvP5k0UgxuE/Hu+nkQzExJeNsLB3kUXXet5QCQM/KOIsjw7EYcG7Drv+GfD4Y3/FF6xIUvM+bgRqYuDsqQc/6JOjsMfVji7KMLApk8/6zjGCROwItFCuAV4NHbHqtEBMNiRmmOlsA3Sc678aKiwlnzn326iPATYX3f16QFaKU36674D4Bri77n1DKkrByrsmu/0Z4MuY7+rb6R4S+Go4C0kNoJkkPyOEAjLn8Z8s1GSArtqVCb0HRNhme9VLGQM0hD/jO3LiSInt0jDEM8KuYXvSnojy8FbLh1462wjMt7aAXlk1flnx1B5/jXDG140fhypwxdqx9vhnBH3bu7c9tlw8ac3kfioxwt7o+S3uqABvxAvckNQIWSwHUYKwHJ+vmdpNHxoh+GDtSc+eQIKeiC2UMYJm89FqmbAQ/5mRMxzxTDBus60gXFSLHZak2+O/CbxktZortBCndRJKfUwQPWuWQMGKxS/HTrXSSBPsHC6MvdwvxHhe4cco3wTTF7HxHXY0+Wj32o+R1ATs0SavFNEhMt9/QEMfmsDU4jNHQLNIyekLw5DBBNcXufv60XRS9zaxj3LNUD1lW1YUSibC7afs/m+GT86fh620gKwLPjIc+Zrhv5SccSnCYjy2q88V8c1w76nztUtIhC/O3miXvxn8jp6bWQ1FZHFzKwdJzfBmTiw/XJiO198+Z6UPzeDhJuPNY9sXYH9L7f5nBqn/2aA9wjJsqfP8BPEsMCH9i+3fdQfjqTkr7PHfAkv8WqLlrFS8++9iBfWxwKbscxdCaTbuiOHY7d8Ca0xXKs82FBNFYyRDJRaInjbPNGRhJeYcrf9A6yyw7ICz7DwtIm2TeZ+hJgssCGuJCmgoJ2+9DVxksMCI1enDsoWl+NEPLW6IZ4Vv/wyKCuTswImTHT9F7lYY4jn+wQNZCfmR/1pLfazw/DdHx2h2Njm+ZjtDI63gFnDbRS6rxG48+Wco3wr5TF3ydUEWPuR92wFJrdAwXDZ08KJaQr5YNRI1WWHqiol905LLSHbiBQVlrMAJ1YnOC4rI/wDk8bmfobUAAA==`,hl=`H4sIAAAAAAACA0RW4brjOgp7JXL3idSEE9MS3Gu7PeM+/a5IOvtn5jupjUFIAtHjgFS3t0HwhljHTd0hvT6LQdaC5nUMlYMnDnWDFLSnNtG3+gzBzXaYix7mc3H74KajyGEOyVB4a5vS6w/jIb+jGaSvaK5jyNvWUfnlwGa9hvgrIHvDqrIWrypPDfX6VHFMhzRznfKpOiVqg7j5FHVF1CYFESj85oYQbBmTqZgKXremU/rIzAIDbspI4ooiBR91eVt1HYJXY/CO9xkRr413b63Wh89YTpwe09FkdVhT8dc65QnrrpP4NJ/CyxL1zeJbdQuVXUO79YTMIA+N0G3Kr7nXX+k4EKMQjgl5WGS0QD1MALeJIh0NhSXHCSbxwq3ZCbg7S/7HViWk2aWVpbTXjWlBujYNG1PwGq8jlk0zr4IEdrfM+Q3XGBZkBcHSN5Rv5mv/vixC7D2lYzOVp5ESPjfj+/oHcq9dn4VhGd2Z7kEi3F/OM+16hNQLeWC66sk6lbOQK3lGaPnrU+eoQawbSbgx10MdYbpgfWh8TKUp9mw7fEaQBplvNl7ljk3lgVG0Me5Fd72YQMjJwwbNyzwXkD92nDhPiKvxQRmYXpv8wEaRVrvKY7rpWXtsLUPN/+xoOsRJWvTiOpdsqlImLJMYLCfqvKWQBwnPsuo25Y5+ZJ7N+pK5JuFL9oaZ8n5WkOD2+i08EbO9iG4agkAf6Ibz1Ey8kyizd4h24nE2Ji7NsxR2QVZdCeH1ospRnaR28qKpdiXE+SWJ+UR7aJOjNnahzy10yo9FCsKrdZV7bdsMGc2SgqSybLA+Uxdv0zffzrJI/+OWMnK8mga956jBWAzV9DAZ2fFE3rp4ja2GdK8IFYc5ltdqyPKUTrZlld00Anl8pjvkVxxoWIjNShUpWWyaXsTaJ2m9pqA20s6RKj+hbliLuvTXcWgTOOOlWSj/IF7Hl6Q4pqx/WfhsmhK/11cLVVGWTFLBUwwzXFnrTdcVS/1F/O8oO0+r2VUQF3GLhK3VVZ5IpXT8Tm1/HStk19p2y9OefalBJeUf1OiVwpTLNfacD1GTYTjHxBuhvTPGRaLYlWxYNpJCF8cMXGQim1JZibRj0XT/rRnyTOjCGEu2Rpq9tcnI6BsedUDIvH7a3Eal038dD3WmCCmcCTlTXOWDVF1eyT7KW9sFekC+7mifi1oFk+Jor5xW7J0rpZ9kYlGQn6a0YD5wjkkV9KdG2hZdW5SdTQvf4C6jKM+7yaZ9WNBuM1Yi07P1qZOVZ7IUwpDm+bUOw3KlekxnNE7fy+RPI02FqkpMtow8R2TUz6uZbHCdH0Kx75YzifAsasi2wjZdjqQjRdSxWDMcsltPBBLsxJQZWKqgY9e/A4avxUXM+M5ZLJW4Fbw15K6928rULdOI6gZW3sBRw2sHLin0oc8Cxgsjo0vVm4rPZqvo+7Ih5u/kRTrrlQiuSauXX+f64DP+yX7TiazL47SedPeU8XWSJtPSsR+GljLOvG4tL6TdENv131c277rLI/QZOeV21wj7Uc6BYQdpUHI6gP8ujT1ZCGCWFfYnm3HKdTW51ylFbTP5UbeVZniCQuLWsDWFuteRSwzzdmRverdtpvnFfuo8h9FDjUN+Zh8aVwkiHhuh538LiSitTviYsv9qbPX/VkaGP4u6IR2aQZTdzCCrq2g/tME3nHNZLQhey+jNvlFU8h/uMlTxs+Re4TrJhpGmYpBfi6FNKh7XLxdslk6N7VpRuDxa+uh3JG90/ADXjG06lXruR0uuPAtPn/RtM3I5o/8ZIrG8VsFr8ZSmuwWoomujYuSpbpdDBQsoBKQRCIZTKXQjGRivQ2jfud6aLhHIkXQteeSCdy4o12DMRSc/Z77Si/ptymGni9Z1sFTp5DbrDkwkv8CQB59X5nlzWJO1NOsjn+Ft14gaMrltfEyO3BQ+ydFruzQh438aYtVOTzFdcqk6TuhXde00mvVSzP1cenK0kWOwkelj5qfcebji5DaVYJu2Ru64hgq8plZpMUjQvptF3qZr6iQxUoJnu/CmpPDJfbXoZOLJvm/eK+S3aQg4IJcYNdSdYQk1J0wjLSUMgtttyk1HAT34qG0Kns2cYJJ5mG7BP5w/q3+Hop4DSyfy88yCEcT0cq5rScKmkfv1MEpCr3F3zAbp09nLH21B3SXNJ0U5hvGKddN/HLPn8p84bZgnvO2CyXjudP/EAwc9Ybn2YQ0MCoUtpCPVYL4HePRGalQXuN7B4MsHrpCSm9ta3S262JFVKbb6K7rZKCz1LCpXKeTuPMqiPXtUqXTrhXOjnRd+Z6p4y8rvuSvota41tT0EjolyrV7IKQvNNaMgstwUB5PK1azpMeVtbbcw5FJWx5D++i/T1oKmvI4rtxTnPxsSRBA1ic04Dt1m9ferKsN33zPT3ZDYUqkeOq2VjPeDejgadA258+dk82BhjgFHLgI1R7gDiAK4pp1z/QEo8iPQllupfb6Gzz5zAFLKEbr5ZOTJtm39KBot/KJjja2swO8+yrlLcZLv2w6az19cnW0UFI8qTQv+FFfk1ipew3Yc62WoHztWXiohFmQ7GvTos8aBGY4buXiFbMMwBC6hrpdSS1v7dN9KDfEB0TXVD6v3WZ7PLlI8vW2tmIXe7KsfvjJXdzUZeRTIPwo7lWob4d4ITm8+Ly6EzctxlIKs1TJ+jYwVrbxHnvaSa8G/413jzTz/w2kmzTjLtsb0YOMEMSeo3Kt3kRTLUEL4LtYT5yrwB1/uqGkIp318nUspbGwOqHbJxBgaELwFeovvstk8yCnImx2iwj53/ImqjyQpm3ge/8gzLh5SkJ8f1bOTrE/xKpV341T823dsTU+3uhEyt05LAkWVtn0g998MEmxXhyCvzonj+NaD/J5XkQuvlpQCl+9ySyCkNFcGLtvRaiwkCWJLtfDlj0Y2terqNvG6txO7gihyocrm8XXOEvQ7fzJG1tO23StHlpP4d5vuMVQjCTcVwr/UqwoYOLn5ThfBOeW9pw8Ztzr51g+fWtxuQmnn9RSyy2vPbQ2QvS02//ggjsnL77vVWFCJlUVllXD2M5TKMrr1Zt0xkULy6WFrojrpVjHmM5uDJU9F4/cVjILifHNLsRGULcfD/lEIRI0pF3CQa+1Hsw1vstyh8YNEq0bK9wDBrkAg/CV0bx3mmU+LvcS967VPf1H2YWbgvtY520SVk8oZB/phL5iBQ9T/iGsDi4lg1vGM0r74zCCx+ByJAJ6vyDcFjmCKHnRQ+MaW1eYrXtOHK4baJisQFtF9y31qBDSe+Ggl/raMAMietuLDgFmaZbRpxOx43/xamkzH6C/PZKsy6WhLOCFYgmK38Wguc9F9qP9gbx4yA1eqANV+G17ZhsrvkOsrnTf86eIXOickJHIorcJlq5jvJPU+mf7+Ur8Ap3m7+R2A37z6QaNUEG8LPzlKnZ52bmJH7Ey6iRffnM5b5MyWE0UgAZcOTOCO04bLBvxvuy4xD/uhPEXZHkGHiuOhPA3UjkDwvQZSKErDCjk692F9qAyIusO32lzDimaB8crwzSXq8bHDyEnCpoYqW0+OeFJmjmh7D+lDZIPm2OhdxdCoeQh2PHG+9lFVDoQFWxwkBSqgfAYOuATYCa6NfQTeXG0vGDUlnDqYjJM3SQbs4wHy9AinS8unQsOKPccx7faHy2vV7TgrHoGDHR1cKo0yd0kQl4Y5hg+kyr+6J//1Db7Eg04vPIhNPi7G12bnEpxE7E46AoNA6PYpmlqVkSXeeZzopauaPjBsxIjF5Vgmx+gAwWRrwMb3SnVAeyZw2bj+ua2A5zTwd7S0CItvB46WftJurzgmdAk9203zYhDYca+k4hCeC5r7fh6NV0XfogLEnmQsMcitT79rNFB4r3HFT7eyy1/w6X7ibM/nF7hAeP7ocQJoS6b2nCLj9J6YT6x+Mn26XTwQ0AWcNYphOberD2mQ2WuB07F6IcYQX4ck0qDpNtQrGTxnHS3ePj29yoKif5NEoKtB5kMEBW/qOyItD4N9ya4jLpu6HKpbTdjRegCURSOo81R96+llbBEJCl6RXu1/J+etV6pfv/dnmx4s5zRAFl18+bAzWumU/+cwrhZ9zrsQLUHKoT8JWe2rCwAxxjKE3ejvimviX9TFoYLL2QCZdAJBUDPOeEQTykBsgkmgRID0XYBKGKXgJttE2WUjJ7tElmcxvTnzMn/DZjptg5D8Gsg6P1QIEPkOytI+ShnyH1c4NA3U9fH0avnN9sVJ0I3uA4wmHwctjOM9XI0VyqI7j0aLN7L8Qc2Mhr8I8u/tfAsMOQzD8JBBFkLaT1vI86JptGyQPIFxUfVDwNIOwy8qTDnhLnQ82IFoGToefqLVSiS7sC6+FG3cFwXL/05Hhdl4oq6UyKfOLGCy/sKx0IlhC/G3+Rw/4/83YyMR6TF+Fpb14hn2qmIyCnW6a9LnVmt4U6wU0zvgkjxREHUyW9augyeW3BeyjRkGk0/Ga0m8LE44lhLNvswyKQvZ0Ad0Kudjye2AW9Cg3Wsc6J2RhLFPqJN/WFig1yCqecGZHIXiPvJaiMOa7BkAspbsR+tT9o9xT65d2Zo3yL2cqvcfcS9f/MAHhEaC+K1XRFYFM4NqcYzUwBeb5Vek8wD9Gt7LCJ+M1ZGpzi49leqtsdmv7NZmlwDPeMgmO/zFWTEU748FzS4Wp3UNZ8lmBk763DcJi321mldDtMYGg9jPCURg+ngQgwG2lXwFxz1O+22MNlhuafMybedn3LBED5BMsr1Hl6F9rFYL/XAxIf9yn61MpDBFSqJ0oCrhPiEnWQIDfIF/452RWsKcpBRZFRzQUY10PKmIW+v0eCPfJ0kgw0fSYdyGZ7kblROySIdnF4yXDAcle8/nHxbBKwSNnARUgjmIX7KNWxDsavmlGczukyb/mxYDM1/dFIoR6+nayWwlo6VkoNS9fn24yO+NvKUP/T+4qA8/HRR4ZkQns4KxWKb9SXqjZLGTkBAyDns+VzCd6zBOF5Ou+imVvrgQknkLfaIa35qcIhsRWQ8j85ESeOFvLazCqE7OpdkDpU4SxSkN5DgrRjx7k08YolcocX5zCN0dtgbf8Yn6pOcBQSrBljuDa9WuxjDB7p79oIcXI1VdU7R3H9EKeMzrE8gSK3WWkjH4urrq2mrwDOWkHDBs0ursDDaYv9RbaDMlR9S2UCkEEML4k3Midth/+vUliHlVEr3g4N2rsjA6RQRcMgDhAW24Y5MrFO2T3bIedJ0ibcpg5iDZk9P39ilG0jNyZ5R+wlUZJXQBcONXWa1QSihdTNSiJlHf4Yfbg/+WNgdDAUV+DPFt4RJANKOvJVRWnOB8V88zWO+IHvMyvehFwQxKTI9VGLEx/we7r+WPbXBAQZKuPaGQ7dVBb7ItSlw5/AgyHOeCxW07N/jTOK8UeWi4LGwY7uhS/Xe6//bs9CfFn4itgqPL93iVKqNT3/qehwtRV3mSww+ogA02HCuElr04JwjJwQiMVh6IjTJXYyQ5WSzQpJXUXgzGIXETaLL7iE4jnZcgfQSYw05nwAkGnQshi/E/2QuljnVSBUZcGbPyoN0OdUN7FM6NwSpwORHNEukoXUO+eoq6AIHjpdULFA5GurrQ+DszI9K02hI/XEVo8JQD3M7BujCrYy93l0UqBFniXmj5HdOh7Z+29qPNgSOoZDAjJaR1ReKDSkAPs2x6tVSb73GQk9l/D5uiYjhTrSZF6aOm53q38296dmShfbhKbxQD8S+Af5699kMXKmxBQXPSp7OtZEn0HN8fb+JaNviMLI264kqMjZxQsS0mp0uCrGZEpbx9InoNGbvNd7LPK9VCxbjJli7ftSevocvX30b+x96u5wWJFhPhoU0sE4NEhY0+KtUFhg+KgYikO13JQhdZj8S7xzCcMmS5KJ3v+FtuTViqDnVWSVyOYADRyE7eXNDBF5Sa1Ari7Q1Gkg6Q9wDCUIgR9BXsmz1t24jf+TlAnrRL79/LtsCl3EpN5RY+A8nhSBLGBQ3nMaK0XznqruFSbZucxCvttafj4EiGxWap13CKIGW2GFWAFwIuf4nEW6oCotZJ2ONWfRmUPVE6NUYLl3D2gUaYZtiQgzZotdMOCI6TTAsYoxm4FhzV/Ck8KcpdXRP3VVrt6YwMQAAEaBJFJ8mEeJ+qC6Cp7h7Hyv0Sx4Ve5MEyD9HTPYzxcZIQ2SweBHxeDonwsbujNJT2nbTi8Ym8FSZMHGgjtmaHavfiG2I9ueMw7DIKRIsDn58y/VyY6PxSfhCCVqK7vlFEIElYaLFBs3UMRg5nVyTvfsUfqtrekTPQfLgs92gckFf27eLT8CPHdLB01ufaoWN6nrvB8emP77bW9Aha+gZ48f25xvHxYPIgxN+I5T1nakCM0OnpjRSBbqepSozxU/hWoEcX2lG4w2vMreLGYfSTm55XrwUgt9uQ/mllf9nYvRHHc3ArOo0/kBP8LO9z0G2Z6Sqzst4BHManNMyU9HbOuIs4P9euOGHoDQIhG65jxWzk7cmvvfEJ0IWAL9rCIU1itjAqeRf23iBu+Gg5TQT25CStVByPMfZJosruc7b/YnqvZwV7wxCrOKuFhIyFwplVmKVEJj/D3anDjE7kID2MXL4bWCNE9sxtIM0ktCawKGizcC+k75Bi2p/cwg/nkiUZ8EkrY/eNCVgAR2GXAKFs3rRFQbE6/JnqIJaGAk+K6RPrDC9DrHY98mqx9DxXloxAF87N3KQTcbAjwaJALtvU/XApQLrTJF57YT9QgVnHnoBtF6bUr2EJ7kYz680MDNXIyZOXj2q06R2dFJZ3jaoYKby2ivhd+kkAxZJWmuj5EkC80ap7+hPDtBmuRfz/xbAfZ9Bs8o974DAzcaiK1tzxzN5R/i9V9qKKGcVCjxmablBb1EjjGmA/jwq8C1kP8CoJGRU+ZdZs+zp8yHI/PpjzWzpj3mB0Dg6nrSZeO81+httGP4oUxQ8M1J5TvBlx1Q3y8Te21TfGXn5yYtws7iBccBxzfONm1ltTAFg5UDVjnAgA35/Mf8iFGot0wttS/aW1n49mGFvx5hUQyuXN5k5iFDItcJsjGb8axylSOXo9vmTjGlCnlD4w6iqahXVR4vh6Lv5ZuqBlf7PUSuX+Y9xNlljGrfeXjPol6kdEZJsR+dI0oqOLt9MK3MbX1HjArxIfKxcoYNy4A5yYltEbp0+PAUHCwm6Pq+dG/A+NU/f84bTwJZ3dCzO04LKpy6YfbQ+ypojlcBb9utqOzyTslqvzcSCCscuXzyPJNkEdg+0iZ4h0NOj0EMBpl5jOT4kb3pSd8Q9MkybJcBWxzha6bFvnrllZMfqop5OkLt/KcgDwG5fcGIu1okhrGOA9MwbFxxHrSUfH9rMRjCJ1ko9u8xsoT9nYXyVnri1Sc4ODp1eNjQ3hqDSRL/tXUZDsDlIDDqRBNqWpOYBIKjmVKIy7thaFcOmFn7zPTeGFPLPDPzOkg2bRWanGFY15B56Tuhl4gmx2Y/rMWO1SfoO7MsBKNGSmw9Vtbj3xzObR7bwYjqV7LUcqOEjyhGuU85iacqSTzUCepb/SwCJxSZnkYCx+Mn7XS5VDEn/jXHFamvIYEwg9Qj1178W3fz1PZZGl2Bev08sp0xEVocJr+U1MCpleLwU8RVt967SeC84mOAXEcEZCIXud+9+r/XKldUimw+YWlsqCfO97XdOxFmrluVMDc7sM1sV0LeVJY1mW+Itzmt5kIz0LjTTOzZObmaxszHSj4FYGlnH/nvoluIyKjix0F3G0sqGD8UtH5ma3w2ZJ4yCAje2RzsXPjvEt7KXLCGzG2x9cNQGBk0+52bUnchJ6/0aHQbmr9qLjrQ1MDWMu79KVQQFp5Sitjgt3bZr45AGvv+udq+PJ/soVhv7UzUcAyjnTAhjnFDilWnqJ8Y6k2FPJpeJGCqMslyc1KinP0mzkXIz58MoXHmL1LoDtI+ChewpZq31B1Ti9dGeUF86vEd/umfyDp10EOrXsHU7CZsMMw8BD6VJbYRoTU0lz0wvEkSeWIt+/oXbP9N6mLIcX1kCd7I6gIFFR5/vAOdGGzfJVcEfj8RZj8sbm5HBxKDxm+XDnVj5q+cNK1A/KuhZttXu1G17tT/YMMBLWOrkEd7ykWLLPL8+L18EDcyrtPDgujMHdGLwMmOWt/vrRKBKUAJoSn0xJBNX4XVv/7KrvqNJsLa0Ouki0oxGF8YNxMyh5YuNvQI7eVhSb3n6xW3Yed8/zPgBHFpscFUWTJP9jJQo7k9DhM1xxjPU3tG50xiCTWubten4yqaswIMGGwUvQ972uJfHtoEO5W3deBzwSBXFmXue89BnkE8iUotLHKXTSyKcNJ6V0DTtVc+ZHahFFdhu1DW3YB2AkNN26qqg+InMAYX/PWpt6QWkZWTRaSuchVyixi4C4B8CSqV8fheTcIbuunjH3HtzGylCMidkBYCE8nX+fxQD/zzcuOmnFFGOLLv4znk9L9SQQQDIGoXE8YuSSlWrjxSj5jqjwdQvKbxUQ/OD/cB+mnNKhwcQeeH7C2mmuvf69nDB/dtxtQ+pw9DQs+zFXCHR4s0YHjqb8vJPgZ1vLHl97VHl3z66y5DnsHWTeZjZS/QWRWKov4spOcnVUzugseEm/BnYTj1YqrzbIMSlS08LvSZujmA3DF/uDnIQiCLhO1+q+0/3tc29QutILfFT1QNe/0DMHcXIEk3q3xX+MC1kBlxOdgYu/2YVJCp1CRWoMtFdI6rMufnzZPEyo6SAl9clu+Hb90y/8G6ajRpTGyaYaR3pZZlo44fHJxUCBilYIR/iQ+ohRTlObaD8v0Cvas3NyH51XNnLvV6QXk1zP5Gy8m8Xqpad4CWKLcnUTQUOZRIWJDy+TZcwdW34J89QfeHniJLlUlCsd2HaseG0s1Y7Xokd31+5Aqu4V7AFfwvrjTuau5Xx558Yhi1l2tWtYwkoRCI/N2XBPbJ3+z2mhmifX2qEwvWew383YgLgzCDNYPyF21Mk5uY14YkfpD1HhGpD3+ev7gSqOvRWoD6oHriX3jetClOT5hLZXnAudgD7tFKrPZyGBtVrWSKwx2mR4C+4WfoaxO5eOcc94hXQ+o3nFySCy2QrncvbEvscnUF6E8YhugUSEB9WQxJI/2Xq+8GVOkB7LH1q9CNd1bkYrV2jCo4aeWY0F3eTAmVVm3Im9jsnTUx0E9EWXN721BQALtmhwV8vp4+oSF/9TPAiCvht1uQRBTLgZ6QpP24nKzBDMx7ltwGgMQJR49/Vc4tA/ULt5og5MP5Y22hbwI+ZXPAyohZH8YZ4YXX408EUArh/0i14U3F5fkH5yB7iLMJmj93ImpCYJP0fyh2u6oBs7uUEBldaxbYQeaK3IC3tkc4otUc9Ipe44ZGSK45/n4bIc+iRytJh6of2x0NBHBsbaPvDplKgQKBpjC7LE5BmT7RVZj+apec1M1XiK2Oi4skhFxXm44QlrevHP88KRjNjlEYj1K8yKII8GdrAO0krGOQRIno/svqcwNjcC7RuoOeXzf77hEtD7C5lUomXyDiqh6vaP2030tN2V74ZDPpRztyYT25EJ1z1KdkEdR3Ikd+IboSredFceNtf76TVIld6WU/A1maDLcaFN7lgYbDDIZ1QHhmXFUmnbIE261lpnGmTw+ljrCw9mK/i68U/2oBhEusA8S4ZJ2Re5dmNGHBgLZUTHOXYu42/lTLSdI/s7HWPADFmgtavktcKdSJzPPJ+gr5Phq1WuOhYmvdQxTwv6kQe4biLHsc1RJP/fCYvWGJ3mDLNncTvGeJz8dsOOs1ZLPyusJOpcVXDLArfVhx2uRWEUMZ5jA2j1P9hgeyX5RbASJXU+VMk/sKalGRl2dnqIHEdcLwWDZONxXNJN/AeE/bc7vnzOh2Mo2K7MGEEH/cS13C3jtRdP/n9UvW9247qu7dulkErt2x4mRkUoy1QWJTuhW//G/AHJffdLnbFrnUpskQQn5h/ov/vurZxoagTBdObRbuPU9h7VqUGGmR8v77niaDdkZfzgcgtfK4WJLzv7T5hAx3W9Ne2o4Xukraxg+XwIRoQo9X4VV/MejmwjpLNal+NL7Ql0d1DI2bKvEJkvNI0Vo0ZD/d//Jv73aOjwyB3v9MVljSqjX65e63y6dqyRxrWewSoqSYvlvyRSi96fX+uPkD2A9KFn7GG7xCxaAuDBje5K+unbt791Cm/sHaqjH4TV26NxqknIv2O+aLVfXD0q4sXlnimXEFbZP3LJpgwtgP6Krq2CU7mxulSLYeqIqja+SnuRpUXkI1mmcYcx48pRyakEBPzATfPWBrQ1tKLFSX0k5kenmkRwvHhTX4Puxla04+VfW8nFXtNPXDzLsqoscmayOvYtrNVfo28F3tYpe44f65VDevvMns2MGFYaFS+tdm+x/Dx0LlT+11vT5VknV6iuvNBB+bgs22r9Is+NH6OpyD6fUeG1Lw+6FpJdJZ2dtBTghpYBHjccC4HMZ/H3dd/oWbWn43FeY6sEi4Vf7Xy2cphtdSUcPVnlM8mT2X+DR7aEKhAOpwgD4EpLfu9vkl769uZjQs5xCChvv+WlV3u02nWt4bbrjcDhZxPp9HJGo3uXfZau9c0ht7B0kKc+rq1SBONcuaRLCqJVB0mNbdfj/ZkoYJkmi5TPfFHKu/yH5e84DM0NIwEhJyqDPycZqIazChKQhcySXtWC/vjJxFimk0W0gRraCW+dXYmVMUM5JowLgFtEH/ttlm0+MUwEboGXEnAPKxKWGjucw8MX05PVQ7iQaRyzuDrf2iF2gjHs2DlX39RFoteCENUJvs1Ih+J1m5fQfqovwhyRSoDtrDNyGaxdQbzjCtem+XBULvHzIr5ULsOxKgOB7ml9SpizRr23XnuHAkbfIpWCARj5CAhhYU/5aNuscMN1a9z4jvKj6D6O5H7xaHRUnbo2Cnr1vV/7/tVfJvx+BGBg620Wyp/sd5E9yaEPWg99VdEKloMY/G+5vY1ZA9iHEiDUNUKg8+M3sOu9Yve8eaPUu8VpBAOJ6KIM31B8YC4GW4bYESUew5UE35S6whKuJWnLNQywNWzhVZujtzdviypPpUYJR2uriKvDU6RKzE7j0lEF2LtAyLtIjKjSt0r2tqoWZLDbaJGiMbKb31olJVePwyMuog4wxZ5TSGG0SqfPekMK2o9r8+XLLt2OS1P9S8YoLKTQG9sGUkSGrkFjlVPpMt0ZnlFOqPyxzbK/71oP+khsqmHOSATlUMVl261kbnO7b/cA4F6HH8vW6gzND9XRjoMw8f5mAyEvaOEZZ7jYZe+N9odSznax2eLvNtI93E2iTTabV9rSi9rSNqL7KGFRQD0WN1T6Zew3u7SC2iRYHNX/l6/vSF7BvGXlsA2/QrkN03Z6v0qcEhq5iKGvG+hJUIGMYEINDBHaB5e9qzXQhsQ+ModfIxSARKZeLeMEa1WriI0SnX1g4KWWtQ1XrvTQFtQdFe1YH/pew4o41hquxTIiILejiY3MDufSpzMGZ6xZjXAaExKkinzYiCzJEvv1Z8LJchKdDhYZV4V6Gadx0wOp318CDX22I6ywBNBdh4VczKP5L//UraaBzAfQvtESKkp3WT0CzQhDfms3qL4LdQEt2QvxUWtZgtl8voTfDsiR3d/c4qRw53YD0LYq+huxDJogHwl42tbyUyDFuWGj1rpc76PV4GdX/V258jjP/cEFqFzNVDUoN4P/poy9U8a8laeHb3Me+Cx6AUNqkgkxm6SKLQcgREqo1eMWNzY7BEvcj5pfbO+OsDqrEFBYlgyybTH1roFPhSM80E/PgVUTWw9HaDN7Bh9+UrBaoerEjinZei4KSb3TaZWcv1RWO0j7jcGgpNmb4JGxjm22uofaDRf5Tz2A1V8KjiJiPSzXHlfM/h3AQxu+hk+kzCvxDFP4JeSJoepwtnrQC95XudK7ej5xNGHbEhJfQ/tpsQFidEgrnEqQSJ/ZkCz7aFx59dy9/xBhr+IpCk7JmqYWfeatDL9Bh2udIRvNsmuBSp1P2wpmfn+dL1c/X7D/9CLV82XgCJBGl5zNUzM2+LOHYPJwmltmoeCRnGUYjQFgOUlPD2coBeQpB582e9xza43O/oo8V/UX7Nd6qgPo8I+oA/+XfbjTCVGtJTg1OkAF0Mr+jY/q2YaehsMft4D/ygJYL9MurZLzbNGbm+nYyRSDN6gQxwLc/dDUfS6HxYwcIIsHaDUrEdmqFjYwCUZ2HOwQHIpewoOjkqrWsso1ztnu9akTeT9WLzAukzz3xvmREa3XAcxXV58Xpc5C96s8qXvmAlQck3c5vDcvWKWXWe5UxNPHU+uXQBksUGO8y2Yfo9W5vBsLyYlnK4rzpnZSA0mSidw8p/rgUyQxOjREQajNqIiwznEVVUC9HkaED39gD6AeJ6jjBOjBnnVv9cu2o+yxvFdOgG7bW6vHQc/bLmaIKaIoIxnWQJVhYO7yAePAOY5Z1t1EK4TOEDviAG99ruyVTXdzhXC+P4OU0gb/xlrE9YspYa2mbispep9tGexDyQzHOZo1dQEBa04jUyEAT/2xyaZ/ufgjMhsTBXMf9ULWVpCkQP1irgH1f3iGda1KAsg5P4cf9Ui0u/A0n89ouD2KU2wxHlvsmptVlke4rhU6tFtzgo91thE2MEB4l8GfDh0ToNrOj4aALOmoqdw1Uyo6G9EhSOpyD3AjblCp6GhSILUDnnTzUKpzs0DIZWutmve2MG/JWvWnMkqx0+itZzWovXaZkhFGTugoGWp6+NAStL70Kpdf1yZq28sa/FVV2Xhupl0fXrJxa+V8NlCoW71GqwGw1gbZx8V7xc0QIqpVNi5Wyzp/THU/A/FqtEeyZ5JL/2Q9R9A0hzSoElUozB2xqRqdZjQoo+zMbnjOtvSWUwXLhRtnWImRej1V1IeWR+lBzR/DZ3yV0hCWrXELJJuOqovd7NQ/8qhJjXCSEojNajLq2UFdXGSJCfd3bxSXqphfMQBaYL62eJ20w9h4g73d7OG641r9J2fZu+vxiOae2A6MwvU5mh8Z0WOg2/GlmyWFxRc+RVKlahPfVx2ytXv1h8ocyryeRiCQ/S8PwgC38pYSVZJIdhz7rcDDYd+OFE6JnytTnQfdQf3g+9sbfl0Y9PwrECsWooxvjiDGM1nEfLsy2wj3eNVst8BclQcxnxlvTZL40Rg51XrkPRi1U+xml4mQktvCf7zPNJFUSVpuumP1DZF428xgHi6t7vcRbBxHZD+selEl185o9zLSXbCcTGmEwrVLG8Gb3XSCLOZmyhiFbUdaXQsewBacwox7CC8lTUuI4g23STf1S/qymWpoi1tBfeJ/Riu0wrtYf/UD+mFtnCUSKxHQ+mq97DRGK58ObOB/h6BQi3Pi9WRpCJFi18WLCBCgCoQyAD8z370tWsaJq9v6CeMgumO0S/q4Dku5qLEp3nV7f2johT1UcWYsP7vhy9JOnlMhKp/vibHj6K0K4qHq4w7KeEeLe46T+2ouPU2dsZI1YmBzggsRB6Rpi3+3eh1hvPFsIaZ4oLA5r8sUHiKRxoYa7SLv7E6SfawOlQnAE7CnXV+blz3EuicV4WEfeSv/GD16hjSU6pzdPkXStESU/ppfo9DJlnEYUv3W6kU3WhirZt/CfGa5p9gk+JMwdYR830QtqeAh1vibrj2K8cb4Ah3vGbw8TQEgfw48VqqeJfPf9fnLcEBSrPxLIWHTjdxblShaXETxGlobeF5yL6wtwbaZxjH1GuuuWzwOKxRmTiEV99p1u0lbPKW5lLtirzg89RWM2Yxf4rT2L0Zcwa/6R5NApd+/dFWwQ5yI13mkLYhRSDA3IMEDqwEyIpVrXn4Cigu+Iaz9cIdYAld4LZLpMrrSiQTTlMlZo2THCCA2Qx1vcxlB204gZAmFQF0R8g+XF2D4E98haRmrhENtDBoGpqzBTcQF/ACW7J+mK69llqBs3inRwJ5/Eq1iZ4MW2v30v/etiF8q92MdDb9SW7bWkbN0R73tfTKl79askLC4fwh5YRpuLx+bQqdlmHqwlWFfTmyAM6iSYEexoCQvcBUhlj5nPe+6Ppi0tWRiabNgvPJiDzwtZiW6Z7Qj9Wwxcq/rUCzHGnOKZCKZrf4FknOvrfNcb8m8HxxwlMkqM9Mha53Ji5klri+uf4cD/Jw/I34bnYsuXgWFtLHFhAUo8RwaUfDA2Gyvz1Yd5ZDNbrPFzmol3E5UPtxnZR62/V8DyB+FraPOIvw1Kv62n2qqZgR5aDC7zdc+F4ZHm/YvTrVFOlC0mNyZvyrXe5Oo2jK7RstDiNGL3CnYnvbhdexbzQ4Bkh5NGzfF/3+2m5HKBJwhTc7yHpOsGL4868Aa/yBG4UX9Gz983gckQTAw+9vatHOD+KfNZMiESIOrDu9x2W8grlaPVQD4XLZWLhdss2CQVh2Sqk5k10E/Wze3hPfCUO+zl+f9nWwx52DizIzhn0fDfh5D6ZTzvO51ahjSGeZ7i3Qg6qhXGvY6L9pESlAPdQQVsqTcdQ6uEYuYFzJw5uyNt4BVI3PLLmXpsK3c/ZmeW56HSWPpP4N67JxqEfnR1nWh3bzMK7tVgFQYjmJS8IDNrUFHIDRlJp5Lh+mcVX3y8u3Vn21W9JEOSwTfajODBelBvraizZiyRM8FA1cy1yVa6OAAYkQCVj0B+9etxhBgP5iXteL9+pcTDSD9b+qiwyomB9wL4QnMBDUTpcqc1k1lebSbdqjVp1/NetjhMsi5tnLvIQuz6XQ5rMyevX81cbCH30Qo4eUBG7UhusqDTVJwp0pLVz9Hy/2S3N+4b3M51xzqTadrgys5r89bi8FwsXVqUsN9f6MFhUC9Ys3I7GX10mvbnL1WgwjhbNoS0wreNhejSwMwvF917kkwQgeDhFZ7zJoemo5XuhKoeLbKTUUW34tBTm26ERTuD24tXW9NWQbwEEe4huXhFmpGg2pl8kL3mk8CntWASiI0b/zV/l0cjE2W1apuxeWpStXd6knZr/eh5Yp/2AOffrVNKukWLhNPo1F2OuaXehP2Qk1LwRsEfGv/Kj6khNyATke77n4rqyH3Z1Js3kfOlJ3eqgltft8PqK0W8/EFydKb0Yb+XXRe6nTDPZbhlLphXdPKZnZMs3TfZjGhLT9kXsrok7A/STFda5XrPnKXjB2ywQF+Si/FO8fU2i2jLw+jufVWv+/hD9Qq/0dVYFvR0NStLZgsekAxonHttlbMdDUrxnE4NsaPOwOyvmijpCS9nNklPf1zRwgLIJgDoNqAyZK5TPyg4YWv2vc3CsTQOjwaxhyYteQFVQdkueaJWgrVdbBqf3P+xb03jJGQNjAyaluwoBAVmDHbiPnBx2ZdJx1I0Ba1JCkfJ4KyHOxr7IS3Vh/83OdTD15KzzxaMdQ1o8ktu5K73Z/r3h1OKTelgrj/glqvYRaV+tb6pbiyhPDshn+8PIzwgY9Z07RIgKh1D3QJ/Rvt1spWzt6kKgjlmFRb0hcdUjhKcxjNwpGXoNMONGoFW6wC5rAjvMXOogWEURBJGCQ5teU8dYgG1Ro4hxiQ+lGxpw9V7n3Y8WIB11v1QpgxbFfFoBAj12KozC6YQAH/F5O3bnP7PapSW8gy9jpmPXJwU4qMBExqMO19eYah5hft9pLxVVzd4XT+0UPa6vVts8oNuVhbvNfzZFQxZAryTr0GHG5DO9tuTq8azarp94RZ5HTm88zfNN27DTGF+N4RrsI9bDUW2lzH4OEF+C4GsTfdlTKui9+A+6mu/3vOwhxrCvhcejnXUDGiJ+SMP1EyMQWpo41A68IEsz1O9eF0ekEv9qNgKwZtoU81oEPlnoV6XCKRruMwUrlBO9j25DU50kmqWSWW6BucFNGpWDuWaVbJkhVL8KLtXCXoLWMuM4Z8zqjHs26bLhnBFZ0TllACzJtXPrQCNuwIt2Or2xw7Da+OwE3nrItZiLnOdBwiTv6oRc2Rd64ZWGVXRdq1Xw7GE8bzGbaV1d7UASJ23r/rl2oAq3ov9nlCXYkPtiHqP33wGCLbh+mImvrOoRUPpppOiIMY6FnyLB1B4bpYteA0eh1G6e0+er0ML0i5YgYuFvTTW7vaqEONsxbuaTVfGkAWPvx271obxnnMBJdtXfYzIcGskQzNkYUcvff0xvur03ILY3Z9kAe4kp2zHPTo0pINk+t2TG5GLZH6KwrUr+LiP/EdASk3Wq9vBSk2q0wlMBkbtIeEPkNfbbRnIvm2GtJYi4XNwUg6fivnzzRiEcdwKKvLg/saXpXYK6wz16M0t0EkcJCR0+hibCbOtcCt/gWtHeRRnZzvdOBDB5WNQxNRdpknetxIC7KUiEjJWLTquYyhIVSudVbIQ16X/72OkaUpjMmMeNLcvob9vuzjvR2xbr68Oy2FmqsogTHtrzwkxu3DHlQDu0S6XLbFbPrhpVQPiYb4iydt1f96OnSDharPG1bdmFia3uR+wOdSUlzruJ/cWDpYOWZZu8F0Tzprd2XHtwKV0NuMZ+eX1cXWZaWkq1BfvHFS1tYjG9iWHNrMU2OXrZI5Xe3YGTQIVrb58k0AWL6T86nDrmIKNkyldt/lNGDyZIvhZiXSpIWWq1LTkWShdpc7fglG30WiwnXhBMca6hTB1SA/22sMSUwXYf3OfuDNZXVBwYwLAbCZE6HoL3XxBdmUlN+gd58IFkQFYNPsPUvLg0WS39CYa8SNsFbqMQIWZT9FREIwrzk5x5/krlV5Qzn+HbEYxv7WC/Z6nfOgtmZAhwtsvqpt5K1GWy7WFxuiz31ULBciFzpwMmLXlGDsmh9NktK/5j1cU16xTby68CxK6fNJ77zWMe0mgQ5MLfShNqKeon264wzbSe7/d9d5wgWqYr9ow9AQFLNL8ccVPsV/ggfB59i7jnXSwyJGjVQyJtHZtEtefmD2oPyeLT2ojeMtO/dKoIQO8NiEMjfPw5dCJQCiDLrXsA1wgblRh3Pw/KyOLcstDWJoCauN/WpWeD/ABeneaENRkusxC0Gf8oz1HGrqBf9n2tSK75GWkZXH//71HvnQFSO1l2H9N2fSaxgfKhJ+AP6dW7j1Hiyk1fFPLdOsj7ylB30cuZItYRd/pqukfnGCnGJNEs7UOWnPsD5jdg5UuZODxAwbffPr/o0cpCcVhM0f4nngc5rEqnpyShUsTuUX5Kokkpe9Amxj6V59Mf3qiruvhPe6y4vXvVKPjXTJ+14nEmWZGK4u8zg4pfFaHlNXMaIdSv3KvHYmPxB1DYjm71evfW9l90MCfMObacHRqGrd6rZfW/G13QROL+1Ca1t7n4RhIJcudPl5rcUvnPRYeSUUROZd7anghiWXUmNENe95w8kCfbgx5SqBbTUYwxR+e2PIMbmk/KaruEm8yOVL3hyC4doprEu+VEK2gpgRX2UxvbbAy02wKlA9fEAdkV45nVT9hYIK26PPtByoxzW7AdqkMp6tKAqDycTrpEydMX8/XxJTt/Y9F15a96bu6mmBxd6YCKfDphoJo714P8MWSKPrC6gTZXS/SGqqTp/1B9rA7NBeYBdCxAD868EtDYsU8zw21xdLQ3dEysLVJ8SxCQ2ZWLaR8lFv/265jsVAiYAPZiG0wnx1bbA9RiRT93mLidXOgXmGAv++TrTSLutiY6/GBOfMPikPn8F+B2ZBMNUwy+5jBnWPlP8JZ/TylSHJ791mhQKZjY9NKaXJOPT+oZyVVI0Nft3FrId3WWZbL73xDpwq2licnOfBu5VjNnHHU71imaZ055vK06CpWSC24zMgVsg8tR2zuhrKm1rDyerNlJIbJ5aRzgGqSo/j2H7zxB32KCjV+XlIGjqYwvauvSZOSST3Jaf11Zu2ZCWfQC1eft2k+n10P8MIMLrVlaIHmWQ5+yfUAumVPwR44jWQIQH/cBM55dNU7OzfJjH9gYGmhbRJSaQZxZsUTQ8datuW3s4a0/EEfhZkkOvmp9CvbVbzs2sOw8d+s4FHoa0R5LLwYuwQXUAN9BkyG+s8UuxjV6HZA42oystjlpVhnakuE6yC5tGGhKDEVCrRYVBWv4Z/bPYT+ZhFBvG6GXq0iFNx1MnkIbgGC1k97lIdOXrvU7fnfXhN7Sn6EqRPtIka6RIifjDrnjMCFiZsx8jRwgTXvgBupmb8ole47GDZTn8yK7MejpIdxtx282LvW+uvM7n+yiW6Dme2HC7mwHpsc3wUTKOdHTAVmfbN1ATNehx2Iggg3GQR9YfF1U+RSsvNLUvPbPV79jSkLbRDYT5SGwzzOcC9/EDjeXaPcCT8vbV1cZxMcm5rkI7kfqB3hC9hMSJbeok9m47T6KxGu/ryYe3+Xexj1ZqNmpLn0Cbb+8t+v+33eBtXW1j4wVF9wPOjWQbO4kY/mg4UCWn+Kw2WsNzLGcEjs/IlceCuU44meBB8uxz7EIgHh1mvn+vEeaDTk04zUxCrIdbwwwlXrB53y723KpYwPB8AMi89GJ/jbE+XAm31g9O31t5wjm2uzlmVy7ardAlmS7UnLxrysddT+zCuwcBoY6p/5mg/WJrDKVGH3GmwXKUnm34MBkGU562ZLMUECS3Syj8v74pA1nzR+KBNF77cv4d2KlhNBQueAkigsdiV+IpYqBLjmdTF1UOsbja47/ByNivBC9MnLK5zuMQWZuF3m5EHhOUhQxRnpW3LVZg0+MJADo6zCQe6GnXqmG/t1eqVDkXG48X1x8O2Ei9JZCP3Wfx4X3NaHxvdEtyzLerNk4/fI9U+CLalXv0bI6pfJkq1ZQA07eHyN8RGs00PaRbk2oed7P7JBjuHtadeHnAfh4oX7zW7kXXIeYOz/RPY1r2wJa1LojhcuVwyquEbGtir+A3TH/5dH61OfYpv7Taxnj84y0fcj4IjQVQMXPi/6EdGzuPek6BrC7Tq3MKIc846NBBk/Cb8k7y95cy6U7BoJzWmZWX75XDDg96ATkDTDf3wozAVNWSWvnABa/d5WFQs/qkzndsHkyS0cVv51n1TJvUwGiN2ZIjARD7SBr5Erm2Cr9mkQt73S4l3Hfxa6g7T5am9Cmnkv9wt/6kf2yzM0BF2iZVG9klp4j5C55Jtcr8vM6j0D2EcMWFPlJ/Mpa56QQSFW0iMLqL9vMzrVWksBCEDytUR8OE9OFwVuHrls8EbG6+NTMXhp/EMKR9G8kNVAemJqaCCSFzoejTLzWufwgBtKyu7YvALikTAz6EGkrQ1w1TscvG6YqWk1UcXUbAMVoZxnPghYxOM5GrF2YWsLL8XNfjwtHsb8GZ424rrivJerh5yCkOzMG+vTgn4V5X+Z9J+T/6A7yEoHCaxNV9FAC0FhpNO4QJRy+k2EJ+TtKhhku/zll2psGYE3pstBm1sHBkYOcIBItHzBbL1PCwuuhEb1179ZQ2VYGcuYRL1LfIBa6L8+W7w/gTb6vtMfuFmoQBVNTFexfoFhor4edl2R0dWX6AeowvWhCdRgcZbpjzWtuE0NWJfs4aeN9q6vM9lavgz1Bh8aLYWo2m/q4Bey2+0wnscGZq4nuy25Cl5+kcGNqsknp1L9DwZTgQPDQdH1d5v8zDoMxVM7TIE+N7Okx9ZHBvJQX/EuLlWYwRQPa5q6YxmRm9uKNcfM1MUsHvMd4+KfUM/i5PdaYI0mk8StdfP1j9owEbtWCSCM23b1QYC1MnwvwxGrgX+AhiiL9lW5qnCtUBx2Dc72k9KWSs5NxLdrONAvevRFE05EBD809ZCm+A5hQCx4/d9rTX47ckFZQXbdTolxQ7TnHz4kDlgC6efVUt6RA2YCq+Y1q19tVlv5EMfTAKFnAtaX5+bEvra28KVpN3/ediUDbrMeGdDTncPH7hVBK/gNyYxGc4xTY78uzHd8s8m0EAIqc/wEqrqsuP50mpN4s0l9RkUxUrJQwmqAwFyv+Dm1lH507tFJCJtDFKC805+3cPFvTLHYzLNGzdHx1+RFbnopFZ595ZsddD6ZBxrMBqRtgJxzg4fANpcHCp30ieGYtvzS9wv3gC2ajU3k5koswiwfEa2p11038o3SLt8u2XXFS/uXCH+qAYBlTD4OAYYKXmL9tP9FLOVJoSDuxjL5Wt/+OIl+Py2XpYvJLWd6EANsoohdyrSUS9mxUeeJ0b+gMh4RST14RfbMl5tr1iUpe75s9UnXB9v1i33q9hGOX8ymtLxgEFND0WIP5Cn+GD6QmvA+ZrQsh4HIinzQpepTei3tjwDr9V7MJI8E2Ekpfw4Yb1lEGaPIqJAT7WjCto/W01KursFT13olcsdk315JGX00aZvy054bB+JEMBYbxhyRcOUnC2KBRWO9gluMHD1bDWCo6nsLWvkKf3kisz8f5fEeNxt28u4P3WzxCCI4HiwGDocS+3+pKD8CJO27H7Y65ilP6YKgrCJTtNjH0XGs9WOd+ZpnhpbVXiVVQOTs/PIUsZqW0E9eXGs74IvfF+cDzqKMlbp+4CgFwMKtbm4ysD33nPRo9mKII/Q7PYM4ygZdBMV+DPqXQhhEYrLJ1QsdfscTfRHWAPhsBDowzSqmvV/gl2Np5K/EKEIqKvrrL3jIm6u/VEjozF7F5D1QE+kmS+XWSM3Naxd4ov9H/Ex9YTPPq3V+8XqjMGccXfphI65IdHBmSsGvLaqAq9FnbJBqmVqlyb2NUreaKfuZD2oF00l57U+Oxdaf9u/6uyFyCYp36NdowW7It5cp21tFAAVuZSZenokz/VHTN9oZb7ke7nrQGnHGEeS/9nSdCThcLT6ucGZ2bw17WuOI2CKx3xr9TIlb+FMj3pu3x55p2flNzz8jLkLC1opM5mIn1bEpv/1RlsY733Thpp1CmBBe+TEFmwVF45VKE2cIDEa0e8f9kfYO7QGk3BKFtn0Qw7BM9+10lDLdAmO8UTVihayDFOcCjM/IpJJT8XfEF0ER5WpLX4pIwIhOW9MV1LckHTElel+3Y55lM3UOyAa02EYEyr/tVHVVixKyE3xt5aTwNtdkZobw3LJKuQrdXMAVuDYhV7tCX4Ihmk8jTxSiWg/xybTuXX48yZ0P0C+xKJ/KdLRKtTKlxmTROIHfnAveLvVBwMfgvisMeFaF6XVnEK46O9SbK3pfvGgAovHyLHe1NvU+6k+/cGmMvWpYSQUY85RJhrS5hsGKcKkvmxs+km/wJsu6+2m5rlp0V6tpqPTUnI5AsnJvLShTKZdKE6j6WCNX3PXh0rME0Zvu3Mu2v1j7YHQikHRHfnK6aDoQhuyaOcwHvTm8J6AOYSHtxxzdfHK0ENmJXJLHRD8wwtPDPPxUQ208xQ14xs8LlRJu9XLCCC8Lra5uvzyn5IDjGtUyFx3XYYonZhdBFh6g2TW6ZX2ut0NEMelQ2qrIo5/hx+p8dY+zPR/GAhj2vLRTrdtGZtDnL95X+zX+24b2sasoYdRyp8+mpUQC+z2YkrUhlkhJlGiAc5l8AA6w/d+RI36UALHO3PlLvtt+ZevR1iYgbJGTA7hzLCj+F+D15dlDKH5OMiEEEOb1SMORrRuVR/WuS3gaohf1KcpzeCbiI2Izt0PjfO8ii60jVb18MooiWNVSyZn64KJzpowVm9Yitv/S3UPeHhUqaAhcZKFTzAGme8AaXhyi0EqVZ9l2byqeV0sbnMY+XGsbZkSXgTpZp3pGb3KX72KMRO1wn7kpKU4OCs1LuZQ98b/rZuxS9PbMb9x8Xi6eMwTuNYhy7V9fChafISpWQeLgsAZwqAwN2OavmW6c8EiYNZz2+RsGgVmUNXIH3nFTsKSoG5KR/lqp4b37DreaUiYOw5+2cD6k7msGq9rfktIeMPPG87KCYX+9iPxrtpdMQWFJ55cV2uDGGAQvTW95hYRur+99R9cf/Axnxl999n+t6aC/Tpa5Qvy+ikJ6zCupgk4swzIFOjwW/s9klYZWJDkuS4xWnea1I8mpoDrT4XZtpyb4QeJJSapq/mDpFx9pnbxYk76boYB6mFqCUke3DEm9hgB+ozX6OmEDW1ECglBvg/f0QyjIZJZSunMUA9/JjkMja25rls7yna0Spj98MvOfaSWk6r/8GVyVYyDWVcq6xGWXGARW/Ki485VlEzdMBMXftR4+0ql/avzydmeoTHwJhXI/FRZMvZcIse+R1zQdQYRnDHpGzIxuZN9medapXXMmu6i+/t7+qy6hdjE5l1cQg78rMhv743XrHmFLzPRkvomr8cDsXOBK1lVrs2wt+to/zls/o+tmOM7PXzUmldVM1w3heg7LR2XJONvPdzvp6qv0qljc4AeulLz4UFjvNt8RahqGuQHlYLOW6VCLb0hv1suHp1uR0M/AgkfrcU6v23ocqLSxDre4lEWu8AVr+2yYC3U6r5Gw+69DsOPqubic43B0aGAbfuoUQ31blW/ZswbNo4xWpJU/cb1z0uPkittMo3FBBKdWlkEuPnz2Lf3QweVW2orESdW6VJSRiyzPOLfaGXL+Qzf98IGJVRbVSX3nLJM19vUWrUF5mi/X9P+MDb9vArleEjwvp/3WxFE3bCD2jLaCuDhXazaXjileUPQYNpotfg4atvqNj+PPVd5MxGf++2nYWMfFyXqc36x9u2a90FFmgTKx70Am66DMxfXYbcMLVe7niNUvmM5tKkr78MNstIGE9nW13/W+ivT/shGeNQDXQjtRQFZ5b4X2rxrw0kwKYUoUK5D2brYHGENrd1PpehVk7iYz/USknFOjfxoVbUpJr+PFkpgLLQhM4dwKX3pwwanIad3vOooT6E/uiVZ6mjRGFHBUWKyg2dDchU1cYrf7n/erRoDCMF5i+YtwTHEz/sU+6pdcbO4/uku1DvICdFCzWSwR7+w1Rf+4rllrtD1k2BR4UL/dCtKUYwZoeWtSRWrdlXB6AHPLsNyEsgSbk/Mz5pUzPJvsA8x4fyJkkRTyUpfLv69hMO1Gpf8erTK68LrCK/XK9otZhvm1KqC3hXrdn6EdPJDrCNW3rM9AwlXZ872ZgLCmAdgF7RF78PoxA6lmKvYVT+9boREg9Zvr+n3aerHTzaOZHQtdr+GORGNLgeq1bmwigpz6r7jxup1V9+zP0Hlf0fk4TONnS/61MXBhgqZcsyADrild77xpw8/y/05wwqk/HJQ1G2rt087zt837GnS9ix35leVr/kzeuEhQpJhrtCzvia3TI2K1u3btpywrvY05orqAC0h4rVwSNHWxJ3z+RkhMgwZzwxmwInqL1iK8IcvWokL93yoOX4SjdMdf9Rj/WqDCVbL5JgTBq6mrtzG65PmPOobtzC8R74PG1eALVlGbAtJdzmwPb2eTU3iEvN8+NTaCHepwJPV1H/tpyrpFbm/3C9qHjwMPman3qkhyCI4EfJG7f/ajSuBJpOYSMyMsmp8iuBTX8dyro1wTkX6iIAkvleOliLsggJRV0xcZEoQZY0v9/pwsWWrGLmtMZhF5IuJXLDILf96p8FJeupwt5gPLeg/pSh+HM23pVWs9Q/o6V1UKeQipyybR3MdiivsnQhRsJWXQ/hf7sFTGa0ADowQ/6e3UDLjKhjANPbDkz0s6/ypxX8EQ+gb3Icr+xw2ne3HJolPeiBxM69kzZedhSnx6Q1J+TVHTC26ALHBdz/gBSYL85z1cPw7Fe+JguC2AKuC63bTv9CULo9qz5MdF68Ps0zDLDED1Ubsf6TpTPqEQkTXQyJ+s11VmvDX4Jy9nr6cOKBZXrHTXwdW850IsLCc03cD5uWP9qWbjI7p95cAk/fgzS3sZHVMjc6xelpboNuSUVuuNvHN4u7xGcNDJDYBvFZvue0ebdIlOQm8Bhn+tlmY06hnLZsdXLxFR2CNPBcNkFPolD9/bWk0OnikwloeWMs+1ioanX+lXkSBRKz3/8JSZMbHKmHbrowC75XJNX4JGgElcoBq4drbEvXuq81gKnRE6r8aMj+u8NmXwM1+QG8tg9UgBo2P6XAGzRqOKznDEbOnZtXVvuuOa/nqWE+AZIjOaF44/qVWIXlBm2O7WXqUxITktXvQhCk5FN6j09qWu/QaJ02vyixvow0VyGaIUFjjy4qoHcQ6sdwTkU/DojCYhTA+/L3cGlGluo8I+EKX6BeYHeEvOAzDjqOP8XY1W+xKqGeJrLVZx7Lgv2RtncjF9Zw3hQUWcZP/g7YYIdNWezZGY//08mkmZWIKWS+Zv7l5h1jwhbdWhK3oVdgAkSS6viNuCmIiQVJOqzZbHJnTYtMZjQ/EzZuWdD/eJnT/hO2sXdjic+0eJOoC7YHWGKNUrKVRKHWDdsb8oe3d8vA1Qkv2fo5G15aSGGjaqkefviEKcRunmzi1xDSlvU6mg81A+PA64cS5teV+g/XlMUVfI4smnejvXGCTysBWU+WVomf6/8HTiir2Z7MMT9M5jCZrX7rzRSbpD2119adB8F/pBtkPnad1b2PW55NQjfzuh4f9Y5MXu73ZpQaovo8OJCAarhzYv1bVLDhP/MjLGDtTDE9G1ww2ejGsamoR+Z/aw+rgpe4uW0v9e1NCum/cdcIj2C9wfHNjPhqL/gefh7ca0b+tvZMDi+sgrdLJSBh03hvzc7sHJbfXlPLx5Uffcn9vx+JGfo+e8HVioV9IgtusjA5jXms0+PozSZbNrnVofOOrPOJASqtdZ1opDp3askvSYG2wJx+kpDn8MTzsr64CDPshbzlWuTCusgluv0U6xlnb5q+Tln7Kic7dIHNOvX81SbnKizv8FeSJ7W8MgX5n8CYMymj2YbjsL3CCf+bSzepvkyEfuierdRGlFmWdo3F/w9qgP/5LPzo+FkAwl/BcxCcvMOGNHuLj3okMpCX5VBWgRHLEgbnTXuNQdat0bY7jk5ZEcGC/MiEd6go6jFTGQWx4/HhGYq5y3Hbgkdo90jBblPgMu545B2pzLQolXsURr0zO/qudJfpqFy/puFlxjhWPS0419PBM7jdgJaXbL/Yqlv3iAW5x/YRN4q8HC+d915sdpElpsbY3hm18z0MSPWLecj5tY3Zd4tmJzI++rntfOacmpOo1yFtA9auISdXVwxYPempny2hc2N6Fby8ZJfMFWgHVNkzYpARjn++44iLWXmaWtqrJDU+PIp/OHkaJDMtDzp86OuidZ/P+qs8DKaABPlT4qWIs/jhYVb0pLXq4YLBfj/N3V3i1vjfqvurR/5yeUYxBTs9RoSpcdq0G1opL4AnnP3/G5MIfpNPp1A8RBUKGz1I/wl5h1dXuSsqpm9G08ipWlavj006mc1iNcdYqCW2xgW17LvMgiqyuTHtllnwpBrrDusTIlOq6AEB7PRszv9n5wrD0yPfhUi9D5qiv+TsUykXC9RB7H3aclV9FFCvODNk5mTAuvFkHO9WKDSvJyYsf1W9mIhXCPaw7hOF6i1/bq45Zx5w1JPftYCkKKW+mQi2GarDKzOU6aOLUdYbEKG5S+wUQYShiLjh83ev2Nqt8pQvKwB+odBwKjgXeJk5rQDEME/+VaS1pvKmn/22pvIU2/V13kUGzfrfuQDdIBBnbKHA/JsrJ28BV1dV1XzLOjSJrXCtxl5tWfVxdqOvVNmIHUtW140VmPnnRCN1p8yOPg2AvyIDTBI64SBkI7MCBpONlnodNKruAocJpCNps2w1Zf7lFdoHzZvEGOYacm8R2hq2X0T50tm4v/+ncFVldKOQ8E/IDSakK6xym1cX2MnvVgVLK1/9e9Tn+aRYa4SNv6fk/BC0iKBvWIlX94aDQ07VYopkWcC5nVpVNsefebuW0h5SPh8N0ZoBZEvuGphk8QDHZBPZLJJMAbS5gYyN9bjzCpz8c3jT4pvdWjVwAwVqGHU4iB9iYvtPWEf0VUZv9jlbu9daB5uFHA2e3ZX+kgzTY5rPeAAv8ffGPD14Y3PCJSqusNtQvScof0GIXr6BG+wF7KTCWsEi2p64uenPtLW/rH/10SKW9t0WGhgPRD46hLTnmxzYSalCrr7go1PBI5wfCqWu1iM8wpqSt9d++ZXwnx43hYK/3W/lcx37x07BWjObEIvjSBVt04NxztTQU2B8tWlscfsI2VJkaSSJRvLPYnfwqZzEMOsnfLadk22ljgfEioapv1GLKwu631cQ5vmPGoE54+xPRsFPNF8WTLE/dDwPfJ721uXZFgxbTCPE1XH6HOtr9wsEPRQSJ+P1nuo/O5zmFgWVxNjHIf0c7U2EmgwZRPI9Fm/lYtB/42z+zzhBEWJ72x7h1/z+q3jS/cR1p+t3SEUD5PO9yYDFtwqJAN0nZRa3+/uIfYHXfLz1UlWWJwpAZGUONXtLMR1bHUufjrfWC+mMuWqqfFMtwTs0DGitPSif2l0ttVlmFUPo4BzozNs/VCi+YVMdfA7w+wd1IKVViDDoQ4jn6MINlmNwDM2OsqQf7WARl3vugai3M/FluJkgAy7nfeMq7vTc2nO3R0hSlQ1GiL9Zgaz2KJr117V9hxhJZQGh3XEMwqMnJrfJBRdxKqG0vEy3ZoIdY6beW9bKUxHHfb+zW5+Y6BaBZsLWgJxiUXY5yftv2yCIk7EulTd15tH/N0Bn1CTehkN/TzbTbcWQgIOvlgXtwebL7Gsebw+CujXp8qOr5Nb4YIOpHTEXdgBzGs7SMv3Uf1AMwA1LdmDWjlqnzTaJ8v9pxfR358LUxR5E6a4xXxiFAXYL2h7MkwFL7mbSsuuByPRfAs9sOsYL4xquVYF/a+N5Rx1ULgEqT6fop5amMP5AIkcbj+nOtDhR8ijf1GZpkbzbIvMd7gndCsvQwUTGV8SI2Sjp6J0D+V1JySNNaKo9nG/Om8NEQD9NG6p3F9ZenOGV81N6rsJHc1RfDqxyZd5N/GzeJbBcSQbnMS8ZxKgPoD/1HA6q4LPNP1E+JNpAyMjPxjCM9JKelwYLUaiuJSAInGcz9kAVvkwjoA5enYsPlve8UB6ECm30KxpCuCHol/rNnyOiWXk4tPclufExUMNmej/rSot4LsQKGul/D0cZ0Rrt4nG2C0czQllIqMLrL0FZmqJ/R6Y52bqAXfS+D/zCDZORXWPE8dYbRojmgdsPTTOjgyjkwJDuSR7hzvWHgsw1zbS77Oj90n5bmMl/vfNU1MOnXa6sY+timE1+1T8bujluTpaPZQAYwwNhYwfjX/1Kdi96Nb48NUBnBZo70IlSRcXUgAbL/QaSnIJEaWa5nyRMD/o1JOWp5yunpNtAfpK5g1Qd/hBHGDsHSF2gu+Uc7R229ZqTUZRoYt6kms7i5TX34aDScsbqXVJFw4GcpCbd+CzCRO8VaoQwHIvNFQ6/jAg5xYvsVfPnLAzOxl7fvQ0Aa/LvuovxB9b+HZgoyN6llnJJDG6GfVmChM2F9LeoKjDDKQQ2RSN7PvAkpPJ3iXEeSDe3ivcwj/FzLXP3mRvhywTZSFQNUXrvoKlahFzOnOszTkmvegpOP79hutIgpTC808k4NRf+m3sp54YwwYRxlG6LpgOhxvNSZqeEZE8giV6jz+INJXGFLaeQwi1xKBAg4UiBjfcFpBbfVbRaf7a5Lq/9wZp6P44XAxKszykPVX5TU++QpWQN2YwzpZmE4/mS0t9oN+1TVLGFomR+ay919BtXIKtdaKfOwqkdXPPN11CN9Dru6dOJtXGEMLJTD4ZpIOyJXSx/9ijSn5me539loZ/OyzUUgGBIkZEzr9wQ35673TdOBgFbmj6QP9Fh2JXMI+DSAjPvU4RYx/cE2iiagXOtbJBAUgQZgStUSg+Eo4h3uakfKWcKsUOkLfICFNRs75tO65TSJFvyuYY8w/2+TfH2RIxxF0QrfsPJlpO55elmWTQk+++U5HmkXsrQWbQVPlAVyeuDSzNXcBmCQWwx7TXpTiVd73tflJFLcO876qPukO6Qykdlr1y1nLMmeNmB35tKUkGpwTvc5WZm4ol0qsykPQUyIsFv1b3KupxlcZhAzPlDNNdVWu00+HGL6rOm8Il/l0Q3crJRZC3bKT52UB2KY8lPFJXsH65sMwqDYaoa4bQwSlw8xUi6fukimDSeJsbTMwF87CHo/1wtMx/9eMmpWjnQC6HRNK4NBO6Ob26vtlYmY+nJ3N6IfzIpy48CjSdEw7XWdtR8YuiIe0HL//kY6BkNNvqEjLOHThVoF245d3LJa1vgnzVA8rvta/+jvKD552M1ahvsJo2AjljFLcf1YZzdcCAmNLUzDaTlnYGiIQ/LcY5tSbYaZsHKel7Hg0+x7Q/XO1/lVZRs5YBrXZ2m07aYe1XWEGX3oTb+4K9h+rWaDWjM++Z6y1pspYMEMp476fjigWNo0nLjDm/2aZKNha564KBzmb3zqhzar6T3hiyIeFTpd/Kx9Dt2umkicU/2p1I/S7304EE+UHvrDhoGIfm06OpPkdcw+c5qQpydh2fUBS57/hJCdXlBMoRpRnPQH7HGlxwK5DkAzumpCh8psrRXnE1c79RU0bMN7oSVUvcMLg9zWTTpt+bO4jpAD9jftjQ9Yo5HfKm3gncveFmlpqM3x4TRXj90lMhB8RhIAjYrcIjsSVYtrJJfa1DbwDsNEFvzjuhGqVRRMaL44us24i2DdqCbxgqIGp70uiXlsFtcmd6apnc54ZM+VbYGvoosIFVBJ2NefWgY8HSzx0WfOcxxDR3TLjpppjdY/QUv2twIh54Ug8TT99q6+6jCCwwtj2LhAS80HfZ7zaeC+PU9qgDjmDPy3fGwyW4ZyqM2Hz7Oph9OaqCr+Mm3pVtUd7rM+ge/hTusx3Yjlgp1lPsrDj/VgqCY6D1ecMHHdkhEPILa/ElbIO5GhjoHxzp6cALddS7ovehGo5vgulnQePgbrpHzF+55aHRUvqp3vsoNjHDuirxg9zNmPk+8zNPMQKUPRP26wf5hV5jiZ1mpBhZ60zFSJz9sA5CaeA6OFbapYe7/rQm7XI0fRwPVo19a0/9NvXJ6TGhVgu/KRPnDaMqO6eAy7F/sQyH+WZTmWmiUDH45y1aPr9R/vDy6Df//7If+czZMnHduHfpe3sD4VVdOOk0QrjGoZw2AfXY3R2pHgfMFPwSjzYXJot+5NVY62m0B7Gi6rpuTwOf9Dy2CbpPnBQJ6BFIxrmW9QLne/F+rIn2INglaZi8/w0ewd42VLaBZosnpYq/RKtZGaFXT6u+dULzjsz/DXq5Sn8Yo8cXiVNNL0W6U/wRytvROisGKFjnkr6Y9qDjBByvpgHLKfJMVXUDCnYxu2q40njmuZXDtHzEYA3VnRyVWjPsUHIkfjoUq405WmxDLljpd79btGLC3vCB0u9kDGoj2JjseRBlmHQRtP6VD4s40+caCah6JNyvximCVJyRumr5M2Hx4HTiiiUcNO5VMA9Y/4Tq8j1yYypcf7OOWJVnE98rYfczbre4+M2WQQ0XXai/YChE/L3YoJhYdSOr+yh539OCYIVkZ3BLbl75jz+ig6frCeilVlnu91pkaiNDhUMfkmvB7p7+TB5uVnMGjRRvFXoOff6kl5u+FaMNrSMFhD06kyFCjG+tu+KxcLivDm2/5e5NEkw/Z4fy8XXQ4wk2xJknts6jTEbs+zPmJKC8E8C+VMB3BOjkGIzv7P5wQE3euejz3ZIVtTLYAbzBuPPiGH3jwpa7x55vD6a3hbMq+zatx8FMexyezxfa9beQhJnS5qPhuTzjVkJJomUlH3U+ppooPttWiSh+4c46OOGTFnJN6htcewCyx/j4wFAxeUCJiP3qnnnbmnqiVX4voZDLbFTZhaWkdj1w2DPUM09+43PvT+MnLVu+oIBMWe0Xl8CGxvLX6eVuzRi7xjpIo5huikT8ZajkEycGc59WEqQuXU4ySbILIwLpnL9XBpCfRXDrdnGbyeMSkU6OfoQAUN/WzSM3iAAK9WxPf+i6oLg9qcguyhCocutpMZl+KyJ7c0bh+L5EfHSFvU/oa34hSY1Urwqab6gPKIU0GYfkRNlKMdGV5lM3FSz85VfmsDFYCdNv/oFWzWmX/qhqlLB1bRl70n3ubQ/HseDDg0CKrUUp32q+Q10X6vLBKNDlCJ3ya1+5eja3kAHdypN1JxueaZAJnFOJXU3YrKQEKFST2+J/9ZyiY646ZLDqFBWHb1XTTaEKowA1c2YVxwwOflm2Z3tU8kmRRdg2C5ObdBEc/XhzXUQ9IQHmVXzdtR1Im7ETlEsw0xW4Cn9kDKVGZsszReTL/lEB+tI0m4MryjbpJpyBgHJZO9VejScYrZC7B1pk0sk86ry216HtLc2Y5eVtRr7GkFjjXve/2pPuKCShs5kGpZddLV3G9aaU3qW+gZf9iK7Ejfkwbf63PCCcz5Y5+YA1PrlgRh1TRlrmlrnk00ETYi/4P5NLHWvDwumMA/JQXRVbXWRMNuA788Vac0maPMHOYoAVBV+ngjtukcewixdQTJ0TWW0U8APvxqhqJnTaWMXOzqU7YJ0t96SF2fF0V2+HTLTLwbHe8UdYTmpeJYdGVRedLaNZ/iNX1Y/mVp0gNIGxEeo8R79F7VtQpaudlQ3NAoB0rmFGyR/+hMr8h1spqoLS1Ph9LNueY170/itf7m1OtNMmrksLMru5v4PB0ZaWAmsZhcK/MDb28b72eSHJEx4VoeuCRWAPBZp8HyG4kekSTFgw17gIztMoPzbxfJlqrDj2KLXffWzj7pVqB169s0YMUouA9KHUW5pc3aD10wPtf4wedlXvZ0sNGX7wup2THAJa5MlZzvDZ+QU7p+LGurBePv1I5F1Oq6SVnhSm6f3Lz/HIaTj6HCcdze9hR9MgO4LDCgtMPDDXWvZ3N70tsbKHVvQ7TH5K89Pw7mzLXPw13gE/taxT/5kInJluorgcjrO6keEmtJ8KlcCCkNTY/nujwHeeKo42+1+spRMMP3xLCTJ3J5Mmg3RkB2gT7CGvJEncrwKDukpD+mokgiyg/eI3oem8bJ2vcMN2fxRyyROf5akcGScHmB593S5Zzvy3N1fPylTxPDziW2jJrsFd+AE8RUvHUSpBxPmzzPTue86W+AdzLOZUOkR4SldnX4oWYx14fRpqyKa/qji6DlpqpUt8S05Kc0mY+E/pues6Zuygnk4jujkeWSHadZ0b6ONZHAde/llQYxNiGGMnsI5VAjgx9hFosq1xl/uWO5Tc/77zO1c3msY831wT7XacY0fsXL4m8UAgTBw1gEvfXSzvOsbjW5jJpjlcBjTRJB/MmgCD7GQRIvZ36CMTu1CTDZI4bT5DOjtdh2jePbyUWsdvLgfgdJ734QHRGxPFj7HTMIaUTItMliWH2ScUmF4vN8PwF/5wSNQskPWeEubQyLfAFSycGiUEk3d3Yl/Yn0EkOSY078S3tgdo6ZYzH8aKblkzf5Mm6uh9+M+BWd0ksnsLQ8di1TA9nRq2QFxmVjJyaB5V9ghMibv4Saf0S0tTkdpKb7SfbxmbVr0q2rEawL0wUVMEsyaKmV9APBZBLrFAuHDsEgPl4e/fDLPHSAMFy4Dqhd+HYq6doSm86y11R+Txs1wI5V7JGAGOd6Ob6A7rHm5ODWL/p2w22hgbbK56oG6Tv2p0fgmzVM1TZ1EL2GfekCpjLzmT4iPsCrMxzfrUYXLBltaU5PdmIBUzF40blWVzqTiFGXuuyX5XY/OkcYjcDA1NOUNLamTu+HZfqeJUuXOVaGkYxHuLs5nh5Z7cA+eYqJRdbzvk8UvDVziysF3mhAsSNjMJwZvidF7pQ+pdu0ObZpL6SmVCobyM230H5dGX8JDKmoR6k8ob32EF9G0fvzoXuhcC+AnTc3jCbq9JEHZaZVy/VRsWgmY2H1/oGd+NS1wSoZDrFZx4Po95hqskejC+p7R1Rquom4pnRyzR/meSMZkbIo1j5VageZRESYHeXjg316Cfs+YS9UwZQXD5Id/0L0y5ne+iof9LplrR3Sq2huDJwx46DiYS9gUEGfLp5fv+51NP/nSSnO03PUOOMuTzI9f0RnRaXyHrGS/QOnc6i0tM16v6FSEWjK4TG66S/D0dP3+qDpa9G3dn8yVa9UQniGTUkHl8Wvcl2y7ZA+OqTRvGLgjxcOpZCP8kGfUvX3sEAaRWqk11rxc9lyG2mQRgKCc+0ygE2HWNLg/csu0EZzrnwgVrD4uabnFnUKNr9amjGy+RiY8fDZcM7fJwyJZ5VT21ljFS7UI+3rkZ+PBv1RwHr2nVHhl0GtJtVARSRp6SKSLM/ZeYZiQV2suXw+uiVTXEWUQX6HtuDfI284+O0J7DP/cYN1B8tbrWvjn5PPchLwVg4mW5edOoCtLt/hlHWu1LWeG9WS/3rd2BbLI3WSUJX+z56kC90TzWCHcXrerghjs23Mad+PvOkr/hvJU1+9w3/YUR7+Kz+rfz2/HZuOXFYz+IO2Q3SJHh4qFHyAvHUtR3phFsM0wFjP4hC9KISfyl2Bx8A1rv2wdfFybDEcSbQumjghxQNok97q79GwPQzRVc9pXOW67FnmRWsRT48ijHM4AAEf3fIHi0R15FJykyon3l+xVWOAy/CuljmmPTnwYXzqitifor8uz5dQU2HRe+CBBY0ab+wH8Ve5Jg/vTsupnr6Wm75R/BgDi59D5xvHPYmb1+W56fdnIvGCJulvEu5hk1tTRCA5CD3Ph7mAtLjf31XFSFpPwKhR19l9yyEa7yUBQb9fFh5+rzIvY50v97U8LpqyPiCvH9tlK+qjpDHuzJTh6UP7hc+QRyOTmz6obPyabhT60N3KnIrKUSfG/oQIAYuiZW548r1Abh+6iTkaXO9vbkVz4yaMK6Zfog0P0UPREqCae1mqYNWpX4ufWX1rh6U3rdMx6lUq0jfhM8PSal7WvC592tfNTNyZ6zi7muRGgkXDypc5QrcDCzSprgql/gOVohutI2gBHCTHg+xkHZUH23jr/uajpM/b6bSkPYtm3JbzFWpQ10dqE2qG1YMBj1MLr1tlrEOoghXBo5dBlhTTVt2DfvscI6qypLKnKqV/4u3XP4kpdMIy8uwBalu0vqINOGNgye2ZuOUPyFJNSeNC21WiVL5I+Tu5tSsfaxwWgmR80cojYKWetK8UFtPJlmJTybQeNtDT0eVuUrYLqolbZ3UxgwSKnJWvOdzW52uwUudeWmbtcWVpGpMOKWYES1Ctnoguzaz+HYYezXpE2xJhYFVF+fdpwfEnBqLvhW0RCrnw1YKwlQlB1F132J5V5no34qo7Llv6YeSy2nhLB0IvkupUpPIHd2k2aIazPcXswbypyz/Q1brwLsWjOP8A19FHMUpHBfZTSaXe7vFT0+8ldmge5CwnydK27QwI+kekw5KQCqcPRwUZfc6tMlgwK6V4NuV+dS8gXy1ezu1Aq0HAoY52Fl1Ys7kh8FPL8qfKnLFYDSVX3z5ewEMVuZ2jYzJjKb2bpsHmWGULYDvCj4UVp3fxvjwvk5sZmFFrpQrQkZGp/zSmJ+Vb4QRI7IY92yBIAg3PpGCgYRTQwvPxqQ+JzOR+zoiphHPsuIGYvbYy72Pscgi+3kXgPlj9h5W23PGFkNHowd2kZc2cmAPbQeW0FErqhhGboPVIT6OIjhq5POcNJ++tlvNxibT2IKJYLhwZkACJ7l21arxq6bQtVbpOENmBbuCHYW736FTNV1rt41BP55lEVO1PmZXZQ3U6reCXngjUPgr2FM5ZD7x26a67ddd65xvydb+A9DhBgEJW/dxx2pwdeA+ACm68+Ca+41x2wqOqT4bIHiCS5Jb5MqM8smUBvwvG+AbEMKZzW0Hz0CVKJUEuCo7tyxdGnjX9FokRSiD7zTr2/2wmvuc2otqsL0mymDsh+BGjlEFk5OdqoCocJwGeRXP4QGScRGq2a2ue6p7rKMgKcHM4ABRxARnXqF3acH0hUP708ISv21IAvMkwKKaiGyR/ozk/8tSt5H331PRdz7ie7IH9Zv2GKFxUzH3CyY85oMbfX26wwvR9/ttTlv9nPPzm2SfgEh6Pr9JOFFxVlY4KMkn0Twa7LM7Pxmpgyq4LgajVK9PRZZGar9R7ZEx7n6fvAVkmByO43IaSN+pmrz2MBfQ4P6c6+pPTSPzhOlSFBqLZ5ihvdcBLd1saA1OKCKQjfxVu2rDcCtX6kl5P1zInDIEorKXHp6wMxjnb7mf7xgMmsZetOrRKDmxyHvjtyM/RCg1rl9RK5L1zbMwnd/DJ5bBLl2lASc10aOws0P9avOgzDb9E2vaBH7zo9+6nEEev32maArkedxldk07Gt5IDdbYVvxtG4Xslh66ugsTW50/3cQTf7ICYU5yel2OW/NY5qwc5XTw/ceLtcWmdZKSucxS1mnfgm8/tgQ0qUg9PqpR0WtHUiRANbX2Gfj4ia6XX3U319eiCmuxvxFxgUy8OxrHdOjO1m6ofWd4RbsagrXTht3trFe1x0Si9I7hwH38ocrqXv6etZoGpjJOq337towptpxvLMnrK/1Pj6mgFwoQg8ahpo7rH4PqYxfBsFxVn7TYdaV10rRFRLfsMAgKskesQgJwZ37tP8CmY91ysp+vzpFRcXDHJ9kSr3lSrUqqK/+EN2oALvr9q+rMtbQBB6oxZ61/yS1X02bnZJV5Ta8sWXzRrt9oVkYG+/VqDuSrr03hUzLZIPrYhTBmWC6l6s63iili/wCPdIFBwPzpG0q5SE9YT5QszyJZvU8JU2xk1WWR8/V8EWEXisaWtDvAYJK1gOiiqIqx7TxIj90keCDt9RyYrBxlwwGgDqrxyCXv6US0Ztic15Fa6xWtsmnpct9AHSCGnqHp06VjvqUZLeLrYITlOpi2/c4yfcVneI3WrKy/pXUy9Iz3xVPrdympbmsg7o9JDb7Fn4XrxI2ygnXhUhi1zr95Lc5Vt+o6cB9NeNw95eL+RIev6wIo0PXnio070tNdeNdBn+60hqeB/srE2TtwNL0nL4OCMcz8C0FUyTNbQwdNyD6+y9PmgMt7kWtVNq55/zDCVCJvIpmhv+v+T7nWkRFXUYYjRX8sq3Lq8TQO2a2oNpr5e6lWjd303qoTQibQ1NLPt7yD7NryV9RFt2PMptJryXvNha4/hA3hxAx6Yl2d+1dKZcvvOKayi80/PaeYS8enrCUQLeiPaSzFf1gwHuSJ9LWlcGKfX8dAnu5XB3veMRFI7Q17WcKUBqXnBCOuANWBLGmWVMW6CIZ/uSLo0dYn8VbekcgIRgYZRcZsEUFBo1ZKWhxDbPZL9S7cN7iP+CAZcSG9Xa3FoYCYH3fquTbLri+a7c8B2DTHeE3n7VLLlukW3HrSPRv2rypMZEBG+32V8hOyDhTDsG4nqs2gC1+W7/ntcqqn1+3oIsIjLyuDvn/84L2FZTZV3VVDawHxL1Bz6tC9ZG1tekzXrAIs9fCuyzWhOiQBdbKU3cit8aAZLjKHjw+HeP2hquYGZBg5NDDVllAOxlyl9ljnp2bvUfaxddFVqzUCWeo4UxoMep7ZgXrvXIsSWRKNm6wzxCBr83lYGNDSQ9UJHin7oOpsOY4TgsZbrnvr31IgmpFBw87jWCXh0j9BZrM9eVSiCP0+0YygfCWU2Hp8eyO7/lT3Ee9n7gDmr215Of5Di6YDadcjgqFIgBowSuCMfM0HhNIl2TbXh5xnLuJD8RtaZ6A5nqHScQj7TFtbilH2MJ26lX+yL3Cd+y4d6ok3ZNRVAtrXdqjOUa1hcH8V1U1qFzpdLzwqKF/qX8yK1wd+pt6otDNXrQvrvLe4WwjcEvBakaDKxqHqBfhB3AkTd2ddMnbk6zWdd627TinQQtP9+IHns+Lwc3wdV9VIXjFUE4s4LYm7oEFTsIqXK1d0x9UjKjlxTdwP3V5UTi7hUlLGd0nEhZViUhxZxuRud6WD1IEzq2apPKvPnA+y25D+q1nCMo/6d+Jg65I8t3xViZxilw3k5jtPPxoitXeXUDsFNyLPJYFA/+UANNaASsPJslnSj/flNkuE0Hs01WnnbQrIIJSFeub5DMOw+ZdU6w0esfa0tT6YSRiC/l2TETgUc6CI6i5+knk1t7lXu1MeWu/VG8/NcK8En4vGVodWLLJeKgEnRCycIi2+jVOCwt+iL2OU9jhGemMkDdvGx2k2NAAXl2icImcc2n/5VG/Ea2IRWNf9mcJh0mCgN7rp4loXpKvwI41+8iIYTLdA27SqWce7u6sw/cw10kZBNZe784EQVZEuflKXfTGGXPXCerBmxnW6dmc0tlNtXYVThmCyLATI455F/ynowyrpW7AN7DsyR52UT8RQ9yaGjItYeSYVtwkCRJtyH5b1ZFcUp5zaBOr05qAQnqu9vJluGP6njkOLWka6JzvegTT4cgUKXFGn1iWUzoCzpIpNO4WU65SJy7aYT5b9n1h7KsujKgCyhh4e1FfC/YTCtzs2wq7Lhxn+iK4U0EJEviix15YjIOAKRxS6mSpqtSXmUg1FFyfwLOrnBYrckbnzGw73Mh0X1KbA7RxtReyhmdyQN7actfZ71W5zL33MGu5FZjLqrBsms2X2vnIOwmgPEPQUP+nQFCm0Mpeod/3wUbkoysPdH2Wn+Qif1fqmvcpGjKUXTvQx3tyY0TPoPaTCrigwz4mhge6RodM5VvR1Zo9S5k2Qq6el0CfX1V3HTw1AKBPQt/8ShxqnZgi3eox9GlcuK59AdlMf4LOsIOZcPLSgdladOVU1bDg6tVrsLPM/qO+6X/8xl63eGsT6/l7ML2wtG+n62P/wVVg5kC3E+yr1WLdoYoI5ogVsJ5t2ciOBgCK46eZR+mabtdtKnH4rxVgnimUk9YGdmEYVnVZoAq2a3dq8WHVUoifIjttwCdZCO/NZnIZo6WceS+/xpOEgz8msdeat37EsiN2z4u63WguFJ6wj4wEEomb+uedlvabwydA0XgIaaPUe7ZjUe7K6pd08Vqm+qPk/80at+4XUX3QdN60x6YeEBVGYuSG8BKtN+FJz0fnfZ8x1+jTpwoulXVXocxzT0nMVCPXZkWwBGJIYyPLQWY6g/PMVSUzl51XoQGhRsdUAhN9dhx86S6eYC2y5W3CDRL7D5cDGUP4XYsfM5du1KjB19Dt0CvsHMaGCQnlHm90Bx/RdpZX+yBp/IrAZXf1zonWhthujderQdCZ25BcelvsuWN1ezQnC9ius+ZftY5KcWX+uhUe4MTMzOIfFnye3giWddkTVwJVNmBLzbquEOenU1SvbnqU4SQxqgkdqOxCRDvLKxUKIQs021gIhXtY4qABEdY/T5efw3l2BQV8RXdj8YD5S7B7jbZLD3NnMLsV2vX09+8TGopRzm52s4yuMNS2UHw92L+esxbLo3p/gdqK5h9x+ZzsnR4J8CcDwVrwII9ly3TAd9cD+v6uQew77n+UiSaBnpvvX4/TO8093h4cBrqfiniPnKtHK5L/l5r+n1vNfL8li0cTx2qHbfuknBpT5njNc09vytmo3EF39huAZK73mUrAnwtb05k5dwpEGSfSwfbKE21UulNLwVZukPdF7ou2bQBXUOFCmHxV2VOXAlWxs40xDeZ7msjcNww4P4t7aLcvQYSuOmF0Q8iR0mDduxi9wb9eMj1ssUEuYdkkHrd6/hxM/tJgRoS8tPBRg94yBNrJMga9swcUJrGYzFMgb0pkirbkuUWtTsAdqmg1ErSiEu3lOarxFi76NtYhcfEgLoyzsSmAuTW1dUTu7TwrZmcs4BKWCuzcWp+kNP1XFxbd389Cj7Lr6MI9GEKI0lj6jf0wcu5OneZc1a5CYpdBsvDnukct3zt8vgO3bjVhzJSJ/sljqyGXAE3MsaU/qx0U81UsbMwSKaOIpomPmpvnJeBv07REjKo1q75y2arBVizHKfdITqxFo2ZmM+L1Zb7oDmwjKkmbw8y5humi2meacfUZIgwgYEjxDA8md015NcVk0DfwvyhlMuX62m7tYGXXTd0emevv//9FF8dbtbZEhOKfo8fXKaiVNSyymbQWaHVs0tq0zLIa23d83H1vFSd35A7/CPOmc4YPOudDltpln8rmRNHUx3/QN4EhDp4H+Bzaul5PACPGWvliRqwTtj6him2r/UZM8bbbppiYc2aw24IZhsLVFr6tbhoyEgHFMeh+cwof5TR6qyoY1GkOXn/Mua8Pl6DxnmJWUJdUZ+6Cgc1MWLXrIK6+uWYhu6Z87KGKzM38ow502PeJamMrn0zafNTeAVxe/fNHPz8I8lfBJQuhl+9347MkLbjckBYyUQ9y91qvVyVxe4bM+iB4y7y3t5CIStKUJ1UZ0hgeRt66bmGin9IarpZqbuyXeULNPkhCHUl5YOIevF8lpfKWqqmjMbc8l2xZ5wAx5q4SJo5T1zu3RlwALfvAyG2ShExzUQTRIA2V2DrxoO5SPBHu5WhG9W5kUGHSAkVcPGRea89YItRLwjbLBGZctsc6q7RYMMXwmTfaQ6t/S1VAV07sq19QQPHIw0FBX6JJdUz/rUZ1tXntfON8iH6U25wZ5BQkHjsJocVZeWf7QP+7j3NKT4o7PtDr2wZ8k3F6INwhXzhDd24vW/xi4v1vFEl1tjgH8mvZKA6TUL58EG+uUB/HrMAEiiRpU6wo7xsJAyzZ3tKIvJi8NP6odKOgcjDtwPBzy8YDR7lVuw6XfMOvyWjGwIgK2K4tmjZTZP62xCWr4/9Fqc7bTCBz70f3WMjxqAtt26t24PYDDZYlUIfBl7EM9N2hkifj0D1DhXN7t611zhJUwUfVgH2ienc37/jh7jbfme4rRxXWaGTi1WjxMY06Yf7GvvsWdbhB4aoZXkVn5E8OhSWDzz1MkvsLKECkEQBszWKCHgTWz1oSPlrD3LBAp7cpklwqUzjZ2ziCCwFjH4LGjCpluvILF/oYg2gG4H4wc18wH2XfM+HWnHR4iBOoAlgab7VMnWczp9LdBqWLltWASG1kL1mmmx15LdWrOgmY445fgXLFMbfxM8yZ1SZaV+QwRpYb/FkOGLftCBAM3zXD0XzUy+xcf7JofOuc5XTYpd7utxCryiteY7QFziuclU0vh8LGm1/EyfgmaW6Kw5nus/zihNq1Pk7O6QQ7Q33Mos33hu8f3tqMRuixbLc+tNtlxgB2Po67sJuuVFrx3mWDr3NtPl1PRl/o2AvThnPiqn9HNAkgz2IzIZpp6paSJU9sRZ8yOlQ/EUbPD1MDu5TJSaVxV6LmVyNduQO9aSYr7dUb25liO7zUbNamLa6A5nuQX076kI0C23NNVhnwpruzovxiHqdnJ7zz3o0FyKW684tOrt0NB8nYCkHVtefoTq7bJf3B5nl8UAzLkpJPy6vfTC2LAWt40T81PC2cO2tMxzmqf3cO7F9XuqqNyYt+L0kn7tdXzuhjWgBc4O+PpkSxPaVUTTKunWWdLaV5uxek2nYx/asBVcMH1cEI0wFhwLAZi6ne/2JlePWx9u25p8/l/VcXcEgosgJCFQPpuDYT3HFZbclbMidKmKfnHHOGdmK+qJPkadhst67ccjtGEbe1cby7CMNMpRwkYf5m7okgZPLePIZHp5vvy/iMnlRvy3uwJyJ99rpoLZosJ8hYqjUdtLtRdTYrvO6OFCWYd4kOJM3ePx+1Crikp2ken4i3Jm8vwvKQJ39eotYE4MUX5sI1eu245BY7RiUiWAaJb4JqyJ7h455uKbJPM845xKZ4t5wv96zpXb4gBcBA1r8Sf9CZVSqq5AhXl2oND8QbvTJvFc5HeTNhxDUcLYBv6r1E4DjyFahprCR+UvfsL6luPyHB8VaCJ18T40CO2M1DkEfHebWnxY1rc781na+1B9SYB3tUEcNzMq6rHSewmkWa8lj6w/xEnGmDr5Qi+iN4fKZKoD8xfcpLuDWpzE4BZv7Ri+ylsLTXCH72Urw/ORv5b1IMFpqG1YQp70y3Nj8LvG8LXopP8sqvyeD2Wf+i2OCuIF3U4HfTk2Zv9OGUjkeZ+KqqvbbTnSHQQY7Lo3s0qQUZXzN0/RmxDQrkmE6qe2AdOy0onDifuSKsLuntbq86e3+q6Kl7YZCFMKTzN2efhW6s5+tzmMHNB/2IDRTxa4my7TI71qnVrey9alBfjpM3L2O0aaxvgEL/KXEhq75X5Xc6V7zxveqvgI4f6Xq/6c8Z1WqWeZZO/EtfYx8+SERaVcV1CHqBcxWuOqi41+lynSL0oTO63zdV9er4OQVzfG67a0brjLqMVWfJsOVdhdVVel5szOxPQsoaxi+jPcSjiSnbgDXK6bfN6cUWXqy9Rn6ki2JQYpR3T7e01e06F5P2lirUZnCCBP/1oqINumCYAncohovc2SZU4dO1jcRC3q4iCdvGkopjmYzWpppBFcbmkXt5ci+YiOmVf0YKBtaw/WEC1cd+tHHdYYjqOkz5JQDND2dMG1Rs5aFnjma4dAuhmrZoOHuRc6nFdbRwUuCmtcQq7l9r1GyhOqnXDQYRDUyMCC1LWKdakYqI1t1Ywxj862+iB6sc+db6Ep/gA1Q2CEvTHtebRKjrBPVdYFPgx34RKH+5rLd1Glfuk6Nci3KUSv6IxEufRoIsmMJD16InOz6npVUPkYrSvWFE4f+/MBo1siDbuk3aUtOreoJrl4sHCviblXuxyeZg0mO+aZPOjUqKW02ftEPLpW7WW4WO21NjU6gra/aku/Lajpah8QtzqW8e24OIZKOYwSvzlN79FdABiKQX2LM8r4J/bUoOb0jbhYZVYVxzaI9qNliVsZFSzACM3XgRZVM3c2aj+U8vFU/xqJ4LPuNM6JXLfjzJkmLeI1ECo11cx477n01DO4BX/q0C5M3Zzq6EStY6SzmOwcOh6J7AP9ODt6oWjDMsF9PacfXWviU4GO5L/WQ2WyIthX6oq9ipUUrJn3CECcy1jaoO3SR1SZ7AilVISOoxbX14CMqGW/ZKTFfL/6VXp4hf0GP6JVx3x/FvlhiAH/4+RA2xqkQNLPY2k18e1/FQ+K6uWub9aDShMORjy8oCi3ku9CQSLjm6jttRXBoTWJrIzPaq/FShKH/tCEDp08uU5b8kSFUkkECovuVOPGoBtgQbYiEEOLKqsDaQWusfZMedrD0EEIYxUKclXIYaByxPcQLEQk5S3S15nvNCekfxX8UXhO3Mugr3W5TxWXTzcutfy7Jf47VeiA7+6kHNYZrccvGkmp2652wmB0mTXm2uPtyLN1rZl+tOGftu/19kQEeFbFzeGfvk4Z4/NCPBnOcBT5cRjiQcYndL+N5e30lfwT8yAzpB5NW1bYBNDjaBDgSZd8OEDenLZEXF7/AkBFopNnNLWaaARDu5p8y6YL6065iauY6jnJpix1ql/LM20PDLRkAHDBnsCH3h0OdYlu7lc/PzeqQ8b80dKz+6vk05etyAii1j4gIrm6ZQMAnOq0tHkGTtDZHvgBpINZ3uC2cXDzB5XaeWKRG9LQuVwxJ7s6Hw4MmfSk696dzKoRKK59eTbU0PxMFX5qPb+gvJamBlV4ZOCLXppi9JkZALpdJKtB2hhfei0t+MmNFq66MCeRBHMswGLDMNVQUKg50KerkCC4VbK8PIbjSp/SgbwJXsNZLQkzOo3XhxHHeXeP3ZfrYd/e+jcP8m/ECrl+XfzNqX90sJsbCt3eo+5nEtNXtHgHLnEnMmlyxIEHH2jFgjPKoxASqZSuKtL/Bk+ke2oV0cfeF8EHvX4cx4rr+/wbddtAF5n0K6zi4+O4dGapmSVflOeOUguZoXKmiqWZ/9jd+y+4JrppvJOym91GvVw6wHe4H51wBhz+b8Aavqo+0ih9MEijK836D4ScsipjYKrnqs1KAa+jS9phxSn5ZgN+TFQGqrOHQyLIjnNv6WCLX76XplZ57bTYLfbuNb9VoTrLWh1SRuK3AWBVidg1g1lmlQuo1jn3DPCEBSA7p4AmXCGVM8JxSDZ51iecmXE8C81kbLtVo7UliHUQKcjax8taV9ZIOEE081bX+hbYltrpRfByes7VkoNlbLFRMfAwXtX1op0xhzlWM58eMZVVeBDq0TG2zY74mSDX2lwffe+LWDgHEgYBEfRQK7/qiq00E7M9izS+VfjCR/ZwCdWeBpHk3LAMZZwoEPCyNJmf8Iy3WP/R9FS3b7XNV+V6VV+gWKnLA0UvhJfR+YfegVyw7DsAlzFVPkZnbxwZGX73TeLPKAjVyADIXzTUZCQv8aqUTTdxNe7+JVifDlT9ZgzrVuQRHValHDbktN+nXSWHinN6xhs7PQK/c6qpYTMxNLWy6wBrMV/36W0PU8I8st5fQJoU28laCHOOO9F+jLiaNqHBRkGaLBmhaKa2NLFhOHckFaTO7Z/6Fjm2Y5MLDH90/akhyEsLyTNkU4G65kBlgCbFNVldxFO+EdGl0faEceQIsk3gJ/ZrNd5amd6OtB6X39JOpIkEbJHBuqDQjwml7TYcRuO7fiHX2rkvZcUiRlvgjQd47bchcIMNf6o1wgw9edXBGNZJnKfe3AoGsHvBhQ0/rBgQB9QhCmocSg/urtKQ1gDs4NTRXXmGZardnWefKuA/FBBGAGSKMLdgxiok3fJzLl2VQlZE9ZRi5xcJ7npoK+IfaxFJx6TJn2PxcwE7uzM/6CzoJhgI4LPUBKvv7GXMO9Uw60psEJG4rFJICYlVz1iRNCt8Gix2NNW0I2sTzrIte+PBX30Qk5a4vDWQFqyFKhPgBdTFXq/PFZabpv0/tj23V6phEz2LU+k6gaQluMPB4Q9cJk+ciha+7rWcJsf1Ujn6Zntub8JyDu4PbwxCX+FaeCO+Ys/WGiyfGFWy3qrH862LkU1hdbPwqoT5F9Hw7KVf7x3FCk6Ckp2cW+rA0Xyr6bPe8lM06roK35lUJJjuPdfrywwpIaKUAxDDSf5vNX8y/hUrTNsfwEkVQoxPtVnXz6eSBp7fcZ2fdSvXM3Z5iIcor8O9ZJb9TobCcTuZLInvoXArsN90Djsu8oFBz7AsLe9lTq/jgnMgxLD3SWgiYBOHfWDmOFiWMOCCdKsxPMVz2fNx4dl5mfASWeyLzA9LTKYhN7q5m555VKSF80DgRM33qhpdr5yfAFjrWvY9v/jvHio+wyO716Re5Ti1650QIZS53rEwZPQGmM9pyjOhfnuAP9Xr3b/7yHVFRLLXhUTFIdJvLmVOR6eCqjJX8s+bS3EoY+kj5ipkBHMilWxUqeglINhVGe4uM0HreJ3vE5OM8qB4TRCfa4huo90tLOuJi1U53gHqynXKppfX5G7xoiBa+DaqZYcol8+4TbjpGwCrcmqr+beMoQ57jOvXorL163ndl/c6L6oIndh08azGOOOZtJp0x9ZW7GqTaruXttnEMaxZ+6zLboKlCqT0J8OOlOTaRmXbmdA31dkp8TVEzJ2eWJR1m//PJtqs+gux9f+t+6GW7HG1zvwVMzBavcYn2o1+Y6VWH72ejvmE4bVLHUucpJaLjzQFrptLZoYbc3rEWC2YRl2wwISMNUfr0udPoBptyQM/zwqgSay4yT0KHyEktMGOXL49nWlhz/13W6bdq5fBb2AwWSCrae8XoWztSz43tcX14EzVS72n2nbbx3KV9RNiJe4VLvPes3sk7R08G+Y90UH/WRzwaPNtGTCVHBpoaJsHQ9gG2rb85vveeYyI9Zgz0GJEY/YNK3BcuBY9Rab11AMamjp3GXAAr+JiOH8FZdxj/RtNUtsp1bgf5TJDWXh0mkfW//qe5Kly9bDCEyvNaWMlPlpiG2tSjqSffd4LyDL4N5ZmksprACg1ytKklke5o5eBC1nd82c7Nj4QyvcGimCNReNZ541WrKI8RBbxfi0GUmNjzZAupyvzH+xAiMPXxhGVef2VmB6f+lg148rgAlamBCQW/cT7BBgdaQOmdC7+D2cT9wpqlYJ7ICuMo1YPYz4Q3Ssru2ViVvYwvwqne/g8f3h2AtrgEpqM3f130LjwFbplcoFXkOXlYABCbxEyPBr+1FwJ6iaKlomgQjvMHlLl/s/L3KGOOziapKrev3upAnE7lLG7hEVuHMW9yGJN9yEpUP+I+4xXLuIPr6BJ2S4aAB+rVN80Le8E8ktNZ+FgHDJsTJVa8vFfp3mL+x82vzodMIt+XaYLRcShh9MPEtQgLw363t8LxKdJgJnxz6w/iH87FeCOu0A1L9RoliyXcL0azbTvkyq2u4GUvHHxd/0fTkPG/yBGeVjDKI3FZSqbmE7nnIw96BkYdMwPusJPLRBJfMpjqPYgG6nBxAQzl6qdBiaC/VxeGTq63OOv1dhmAZggc8QLmUr2mMoAcUhc4CIiFTVz/lwLxwVtzZ8/6WNpW3VgSgZJzj1Aa59CIjCJlswXPpt2Jgq506yS6QizvQyvjSs1k4jCYBRDwR2ZPewq0tcTAeFRcC0qOGOaGrRfxU+01Ui2W1nFj5Xqrx6mgtGrDK9ryVRM+bG7QcvMnvoId+wMyKjFv2l72zQ/z9BMgClb0QCGlXyz5YJwfUk1hk3OvTncE9kGtt5o0RZf6umJgykhx++TOgpQhfQ9x+U/z34DZ9PyqAx8F6QbowsFSGnuQUss4Ek11bZHkZYl2ZHk0X0Pm4VBfY6IsJbpdeeU6TSKR93q3+VRzySyVgdb7TLSXogfswmTVorYkfijdVuIwcX0KCK1o/9O1ZnNl5ai+0zeWF/BZKMOPJdGTmtCVFJS5+FTjWGkY+H6hoe2QVCLNkPNSU+fUf12fxITEmnnCI18mqWPISJW0MThgKbnVyi3rLHwSN2TcyBVtMQSk2wOJteWVBOi/yv668dT9dpcOv9dE0FaYInIVWYnCwzvuSlcdVPY0Pv7kdS7wO2z59txPWhar1Gv1Zhry02SjP8T4awaEPNXEjMatJYlDjgU76Gsg9qu0a51m65w1P74O13Gmpc7n0LZ9charmSHjsCfNzVG4PEKjRjqti/D8lsOe6AxtV26lfuDzhHxPK0zviFYSw6V44gbrcYZUFydQhYi8HLKxIhIy9csTghXn4v4/103j8WGpsozLSC7fujPB51D1ykD67okpWzk/ZTqXEaMr63pv7Y3XPXeHV12NAPYw15bWizI33bbsWImxxqq5NapXRmZxZMy4M3m+2s9Ng9XbggBuGWQ/GOJbgoJi713r0c3oLLU/uxg17V2+UKyr6Tn63pAd9XQswbQGW1u3opzUmiB2XE0WTdtFnj+i3fYDY+ktdCucYBCXvPvnOj/GRbrbxBTESBauoDlyekbaWtxOBD275UBI/OQTi218o9ThR8wXDp/UT5Ij0tHX3SRYTP3Se6P1+zbseGJxTrKGw2fUD/WCaYCZdg4lN6a64XOCAX5Os+iTZZZj/djTaoSgmNtFr1YbWq3gAxxNk6bK4Pbhg7XOp5IQTYHFZnXo6ZvueEh6LIAswW1+bUZq52FOUW3zmqJouy4vHTH77MCxus+oWcELAgzULb8WpBTtn6Fz1UPxfb7Z8RgCJZdK1Mvuxe5olw/7VssPuZP5RXSqxAenmNQR+uv/NPsT1wlILiWSRrRxo766X5r3KlZOJsK77WHqWGwk0KaPlTDw1ZT/fjQap1OkPevO2AVx4+juKrcV5kH8cvDULcDv/Lvb9kx57CBmujxBIY+eojXOKzHnyxUGWIWtsUYxkC3vj8sf8bV2jt7vBzlpj2dvsteyz/1/Xn/O22A5DBtpclgcGiXebQS2deGWlku+0JHpbcYL7V+sD4MViV1lvvT5L7FTe7GPMzcer7u48Iw+yVwCjVeT7NCC4dHHxEbWRv4PjG66GwIzsjoJhGKAXp5jMMlbcEF+aHDEVcNabTm9rTCZrdTRLl2/oyR26y5snnJ/S5/UWPqP2Vz6PAqU1QJCxpsGdcYj21108U/j/oRRyYZWwTKfRQlHg2VEVrh83exn6yIkhUsvAsf2e521bAmDDS6hBsOmyqDLEoyjms1khp//ZXX5LE8NzjlgDOTWutX9rCnz1PzWeq2kMdiMa8QusRYh/GrDAya4ETojaCXq6eLt3oMqsRIX1st7yj3cgRoo3qaMmy65a8yf+ydxzBbJ8m8bjLJjPZkVWzXcQtjlwxXIWRylB2tf1m5a5OZ8faIftFtdERvSWfrbzgwpA0mTFaB7Q+fSP2M7uk2YS6R2eHVNRARwWaAKIDT50TuyYeU2QYFIiNE/JKt5IEssZ4xpWnlYrQBGFfhSUzElTKuKzcMufO3SWs4A1d3q7HQNb9luBlvcwzLSnpLmmPJS5VLAJeKp3pXccR8X43nBUO95NS1ntwibvtOTJAsdpp9Kg81csBmp78sJK9hb7XnVs/ZbjTL9n7A5c4vuZPhSLaBTZ2RMX/bqWKU3qqf1PpUbJurp3miWILF1J4/O3YSke99gX6DVXK1GUjHb0wA4a9cwX96SEyp+jJAnnOouu8GzVgLX1sFuj5SMNTUmFgzEIfJOMGN8bDw4A6NuD84TVbxz49/VYdr0qnnrNf1LSVdOK4943ZAsttO5cp+ao4HNGhjgJlcA55mvh/lbwKK3gau8MWe+mvs1SPXf/VArLr8DoGVYcPYNHZXt9ReoZQbAd7ADRGn495Yt2gUi9LXMPQ9/qR4n/K47JkIJcnmPkc2UjSNTwNGJ+MY03of6SskZrQfea7+Cs0IU/HHOHk4viAVTz52yZtSw1nfn2nV/HW/rsRW1rLHGlsZvpYthvviJvC6c3F+qbkkMuVc+uV6vo/gfjzyoa5lmJ9pd2O4m1JX2+d8JLKYmTiKlpT/pCOwSHg5L6DK4b6ei9AjWvzF5Qtz6Fi9ezi4Fb0uyzhy1fBb2qyK9Na+BAcgT8ldD1t4/1Opag9mLXqB8OeBney9eS/gPzfD1fSBdx+4oN9ZqWor2ReGUk0auC+XBcUyJgKLgGFKL2OQQ8fg5WYaxED0CKF/t4X9iJ41x7zX1N97U8768gAld8R1mcgpOStgR5IxfrydTcW1x0R7V8Es/6l+rqg0uy9YXZNwzm33EIgNwqoxYcYxU6N5lZ/Lq6anyuJq73YUWKv2JuMr8bhvizl4MhtssaiFE/ExyFnHim/S6fz/M1rPdnU03QqbITB7nJRwPyLNK3BpHXFA5WPVdoDar7epjgmrhaJ/83rVkCR279qjtN3KjGkHmTfD7CGnuPIelDtRT3f+gfeL1JDx7rngtqjrvK/SC+nX5u+9pp6ECMjuJflrymqZRIICazD4wZh2UFODLFYXcLXxppbvFwn/M5NHuFWv4yTgg19g7dBY3UcRSekubh18NN3KG0fP9cDT1X0MjL9lHrfLFMUw9cE4NC8OLoz0+X7I8Isx1Nx1n5QLhk9pIIb/6FxU963eK3ax3Zt+5enV275KfuG9ZMLsVQTWsLCxP2BKEzo69xho2KtTTrJ0z+/I3vReGHF1e12qJqKkSgLFgbbHTCDrGT0KRSLFIOnmq7jphQJhnwB7hud916Z75XpwqDmx1uF+62Fo9PTsHNw5xnFiymojBMp7HR+Ec7veBVOvY08iPoWXpWJwW6P3HwwKSuDxUjv7pGSV2MP7VGRANdbahh2XEZ2wP3IIxP0skAXPm4hwTBWCVE1k8QPmLub2PvXgWY3su9MFzxX9BxOR8ki7Q5xqtaTOhVgZROddbsu6LgnDeLSgpOBQ3Gy5DhP79yhZ10ggQZ4QhyE/Vim4C1OBWAjXXez79JRFwYcYl2xq03wFW6k5ittk+2HRYs1mJXVLRmYgZbkcMam2B2nXZzsFZdSBqYkyzsfd9DsOwsyWNd4Yg2hyVTDtF+62/dT0+F5pqlfD58TxH7GmWAbC9PK6NLm0bRc7gHGUOXcnHWEvHMYK6oGoTndYS1e9tT810CpwVW/75Qk0cpqbGj+r39/LKpqw+PaPh2w3f2LV/KEiTSWgO9YeV2LDTE2g6xrXlZbJYwgd5wRajjboMk9YOBXOZnHQhtw9GZnnZaJ2k3LyT8HOueNI0RZnkd0m2yqH4MnaBw4nabik/0Qwyb/WV9oqkTcqxypcQHVExL00jvNdY8E/Wvb1sghP3oB2RPm+m5O1tM+euxgagVSpp9clTaoDGUzcmSmzn9ODGo40VAejYEEVycO7w/bxhN6Vd/kUGdCaMtMqgEhSQPlfix7K6uLUEX1j1fe9Wogh/xm5meCdWqzzVimWdVHV2r32nSCCg/J71+SO01FWATtv21qRgk+J6+EMIj7jQblLUYcW48jvE0OitLFn5cV807UW6J0pbuUwbNtssJ4mTO5+ES8iTcucNyXwFBcAB4X6SdBPo7tNq5rnehXazsQ5b/Hr+/lUmukfwGXK+7Sqvahb+il17wKJsHBkuXA4rJqWPPRQwTFSxWLg9KGqg/t3jqLWTeHNrRocZ0ds74RWuRuNQruPt8MadNz/LvdSufx1OTKQrVlP5YfZSqY0X56jP+xXGXxUroLB8lcXpt+ng8MoYzY6mahdmw3RLFkdmFbVW5Qcn5Ofwn62hL3LyJoI11MovLS/zOy15qf9OFjM9lrTsaLxiDGDGNaavEz8/ig+wbo1bNExHkBSruGwvfS7a7z+bjw90vKJmy562WtIm7uJD27ROcFrgp8JYHl9UfjSeuhg1ueZaL4/YISHoeyrX9iUkruuuUnnpPgSiI04buca3eLS+1XOCYNz3aNqKcsjLnLcDjwB6v00c/2PRmFP7VLO2okB3S8rSufjR6wEOX1vuo/+86wzvPORDlI8XdM5x7olEPL5yK8l+cnp/W1XENHBFHK+cmjCgibT12/5Gz/q9ddduFiHbitfz8tWVD6HkV3Rtj7lxpx/y39sL6e6by9dgyBAIVrgMFCLWVI3hjXQHMSmuILR6fcxnrr/t5yYobDqJHD5ZmZcjJL584n0C8XlcRk3cdLtUvjnR7ASrLS0+tNCZRttdfvZF2mEVBd81TZXJTGY4wdb8Ml23h2r52o4qrATU99joHnaZQ5ZU7tv4KeQ2qPCf59VdRNcK2DkthM1IxkHBbgIUK9yKHNDZ4OQQp3in5F1K2HzqgTm1cYBYNuPynfuQU27Lp08iL/l8CKqWX9VXxrhxNUm3OswV3/x3e8a17zhPgcE4gFziFmNVR0YDLWhHcNeOlPUKSWLSoXl7i/32dieTLPEINNISBOeoxmmRQsJERxmy6i17DHz8h36Rjkw8HK8asN6v0c2hkMmonYBTueE6kk59F++5F74l6C+HQ6bHrEyh2AENnPdH8WOylnF82k+BYmT669Ym4yDULwLE8p169p/t/w4nsrt9BaqEVWO2cbFp2ktrBUQotXag3g7vQ96zvCBPcVWaT/EUanlAS3sVj6X/Hh/bou4mO3w23+I7ViFFTzSstk/4brXN5lTqFU5Np2V8Xg+2J42l4F7wQAdSHRFbvn4WNY9YT8E9bS78JlniczsFm1PdXuPGa/mWd0kBEyy99OIH2GVos6ahMm8ywPuHOZQDg7Ox3ALoKvBWdp7NuYh/sHbsQ0MD1WrD84j6HzGmE+5ORlO17luwwK2g25hk+XXbwX0iqFSEUVoJSQ3LhtsgZl2HAEDH7Cc3lXdy+HvFGirepODUzw3A6UYh3k+7Oh73R/qNWE6DHZ+wUtcMVDdgnN1GLmdb+0TKMLqJ9Opa01ewYme5+vZTlY4qgeJHoguZgNZ/YsV3Rr2jBCkuNfLz6JZgra1eNT/RBG5/l0JGbFebkqt7wyPy6S4qZk6GxcnatzqQJipVWAcnCYkleuXMJ1r5WQUyWH/L2miDGG2RH6ZGYV+2sGkahE9BjyAXRdZCpmQVADZbjEwNMyvwCTISXrvK2Kks6VlFaWvcmiUtjzrFu5B0wrGkjFcjZE55ObRiY8hD/M957xsIoYcI0Tv6uisjdnyDuNPaeM6BQVmYHb0EQ8CKlplYo5+8KfQBsCP55I3xrwRRaoOT4v2aOd1c9pSvpaX9BJlr3icIR38KqsncXnqhG5bce0hC+c8h0ZTjAw+D4Kcrzw3DMWUSvD9jR70s5B1/tzSdptizZO2dez637L4gTOdf2MVqrqBq45ZIoyk9zK0qiHfq2rYGV+isz1M4iyIMTCzrHk9OkP1TyWywukRZH8eefmJH5gKO+kKdS8dYscbBs2nWUTok+0k4SHfVf4dyzxWtHBCu3JoAi5T9OO0bsA6s45KlEiWUKXj46MKx1KPtGPyIW4zzvsCAFZyPW8T93douPlRXyJer+kr1j4OHgvDcxhf9yV347FBsAZh5qqPlhY1f8fqQtLaxS30kNKvKowlHRsuPadp5pzDzFqz15a6ibktOQneEdhcLlvBsDNX200WCbgVgXvVMDitezQxczbNP723HwWopelD4uspSZPyer/Y0lKOY5f2EQssyvRs0D5fuopEZlxgI1QxOCGtSC91VEfFdJm5IsZ1dwn82NOtCjIHiGcMW6VuhKF0eoVaB9XsEOptIUhVM+ff2vQZX43FJJeS5b3iUHI0we0GOjXAqCtlJ/smTZSwHiRRqAyqXsy5cW1250+PuRlRsecgzt+MMIfKtNH+VvWWHhSF2pxxonV4jMJiN+mTMmau9A+er9Vt2MoVxYToU8cmL4+rXMJ/TqcTlDjUzwbbY9eI6h0vCxtFC09n8XIq+tNoN1ydb9ep+tkxhMzVEdyKW+QhGx+QXoXfgVXjWEfnsvk59LnskW9HRvaSm9F9LMxZ/Q/7jfagb6Re9wL3f9//WlyGG6HORY7WxzByLiwqX0e9ddcmIpzmR0GZcVRsjBZHoUymplR3oEboTlO0IpQv/DdsaS5q+BpgbIgZ1PEOvikFCLiX18+IalEZRHZaoKQ2JKjlAEcXAa86n2ICHytD1SnsUv6vlUp1WVv+65Bartit3uK6nbDmIC9ul5yiGrz9HfMu31SO+MteYRp+bwumrSZagzgujkiabTNgeoOvNr04hCQPU6KJxguaO2wgEG/lunM8DESWmKfkFHYqmesH8pl9aZyEG9F3x3BkhTY/H9VJmVXnBFY/R6ftVUs4nbRhLcAtWu7wmb1p3j715mz1w4N0Ob3Hfy2vfo5ETm0+GbQ2l6+CO/x+H34Qftyrrty8s1mlZ418iyNrYGAVsDlH+9FBJ9PzFM450NXFqPM+1HBUPLQHCFcvlFUaE0d+ndyZ/5+zCKCptqdaJCT3LjRiBb/uoy3oRVgvy9NCzcH2b42BFFL9+gb6ugE2L1EFBYjWFf5Y3S4nBm1hvGLaZ37FABPpW6l7w2HzOGrrvGI9b4uLVm2VK0WTBkByletuue8VZ5Q3UdO2MyF87wKnykXwUwebokHsZq9fY77Cdo6mMQgjnUDITWzw2crmM1aDN09Ua9NRGE6n7zPvTqVSxvdI28ev+mTOf+b7+kAxJmu/l97X2/3vyGMfQbpkXqORlDxoD4JIHvpIPqdCi+emY0igsJlob32F2Kz4+O/MrDTAKHTly5KP4ok0f34eAl1fZUaMDrOhanpPy80MilzdpFK8mserGQuzGOP37FM3E3TSkB+7XfnzstD6TXzUu/VcEAe8r+N6xNAyeid8QWpe7SrgqTmdCGzE0PxFL4UrwNx7XKFT1ab7869+vSGYB/1RxmMK3+EflrHpgKI1UF+QMvAnrUijbX2EkZH1XTWs9LT7Cg/4Hq2yaDWcSqNN5obq45mqlmd5UsLf3cWIHzhhMPsoAYaRz2P2FpHH6IQTBtAe98VVg0A9ZVNYmk7iTXiB5n//+hC8imh1Z97qlEvQpqsu3lflZte/UzfK3c4EmI9zz1PZ9/LXk1BRCPFvbeccdYyv2J6b+Jvb9Vun1r8vDGW43Ie5Dlqcy8lRKZheHOImPgkaZLc5YjPwiJI4jU9FD6JakC30rHllddmfteore8pF7+YHfd20T2x6oqBcRB97eZfER9uo88zrW9MqshcSKGk38Zv+9rweqDmJ+nGdkRDBk3SJ6qoM02MZ3nDjZu/ToaZxerbiIfcEWLlxQd2r/T1u/TFcDd1W77KmOVucl9xgNyxeOG2b+DRI7Un9E+T9vNf8Ok/Axezq2OrKOH5Jbbcebro8215e0nIeSd41/8n3UtrlSBxh6v7+SvDI/hvwYsUUWzvsrajaUxj+DaPdVuxqAmBPvcVyT9NxhnvS93fMfmLomdEzVi5tVwUmYgxKWZIDgOXJjEVUOIVRdiODT0wOOOU2DJHKLLLUAenVhDXdywfKbCyblNYXd0+WvXM4vmxO+SPfF8OKcjeOOpYzzR96AByA8lva56V6KCu4ODtwz19ftwlhwhGzzDFIzPqrcf5bd6bnhwgHXb6rXE9szmoZVE4zMcHbShM0JfS/0M7KFVtKHbRfykTa4tmuu9BpEQ4esYIDL7OQZi1apdEQUOI7S03Lbt/sQ83QQ24BCKJFGOC9NLjP+UCmR/o+OZVQWVrEbnGxSgsHnGGycYVmdg7eUgtlLdlaHPXZVo7npq8nHbsmkbVBvo9W//xxYGEoiCnZXCNth97xRF6EChYJVmpuP7Ijui37rgEtybrLejnWdSr//OfZlVc4adk8K33UD1EG6TBrrPknuDRmW2X0/Lq9ZL3jMZN02MAp/UF/JYo52AIOzs/oigu+mWJQjzV2tbabqKJ4AA5B5uRhAdlsTfzbdiOJQhDN6qUUw9wxiQn/PMioKIcybk2dWrn1qy7f+fZGHXqq/WQeK2Ik/mxY8Ee3zi66T492EsbHsqWKjTRWJkyb+owBhu3wBBpyMiL5TzEgv0OsXPh90Z2gS8n45b2fXUBLH3tJd2T/M/HFStn1k037dFx+3w8HeXWKHU5s+jniOraSmLjPA75hEVgae1SHZWsdmSGsmdxdrOW+CHzMlb5qokRWbRDzW52T/gTyO2ycXEWWd8CDkAwUu5FtRiUW3bXPK4RMWo14nYTekGcGo5aPqWVwtSudlHX7TOLKjehXmy3aHajn1BYoZRVYLW0oSqxonJEyfD5lxTlyPOV7n5G1Chr9I45DdgoYA0UrHOYOUxMKLhkfcUr5t8UZXNrw7u0G4KoP3H6K75h+A9Stvutffq7PBol2KY8hoH1LSclIUx9cgywdxZjE6GSDP8GbL+u1jWp3lJm5fJwtJidoVI5uRmmCXm2/SYRzDbSJM5fIRodJuEMZqfPTD/iiEnYC5SZAKkxNqBZYfohbcaIdW/6eomH+wlinDo/Q4flT01ccWhzOqCtVppJ2sbYaEv2jngXzMIjeLao1oBF/fej/2TuF2LdY9VUB2MCQ5r6Mvqoo1jQBYRIl7IRuW+TCnYGe+iST+JQRJFOXtBq7io+Sq8RT+fk4JzWPJFu9dpzmn3/1B6pD9min5/FJ9j3PW6GXr5Jde/km5A2XyTAonLxnxUybDXaZ3E2dLp4RjLNleyQceuNzuAl5g8UINoyNnn0QuyHMD7enhjDPh8ghh8cnZMSnJzWMBM2Jq7dcfu0c9+UEpAQWAUfkULL08eCFhWz9OmO67QdNPydBa7qDaDS7N0h86mRjaJGJ+wX6wg83Wwhzi4v9DP7VSSm8f1k9JmXmuD+DSVOjJ8gan/CvJaj9qjoENP3ujIA5LOgiPhWo5iDm9w/xYj7euk3OxFI6INXc5qJxoDgg4ixhKk0uBPKy1WQUDwPqlj5Q9jAC13rCJji7mXBKyDtsFP96O5NUjZb3QznuDZiQPFnk3uRiPlTa/nmWpljtsTJjYfpZoT7RUJbr2lMABWpARdNJ06uxo+fT2/a6eUDf3WKa24mR9Fe8XQ7QuW40djZbfYRCyzRfIlh2GdFXh6g6acx+JtCcbPYpNAlg1ixQ01jGqmNKCxbdjWDlEL+y5krSYF8g5vxs5bVBbjlMxjfJLlOB/1UEoqiG4qIbx7Z2sz1f+YA+66buq1VPKaa33MkZBwvRPAS5aXNwHYtLn11kl0nnHeHj2jjoHukl/O8OUskvI8/Uw1Kgm83tBIoPnG0NGkVW/4cd0uA0m/ixcyDl8LW166uotVTvp5eB/HCdmWhU+dVKMKLbFIJ99TCaj1U1TrnrEE7HJVZqBX/KbpysF9zIWdAEoO6ktHp+cvkkbNKjexdY2rWWVoGCnfqFOhbLJdtipSg/EoHI+Xy2PhpB3/a8iCgThwxBL3MJLRQ98M39gcZex4DqOIaVcQsO1jBvowjsFgr9kr4sf6LeaGo16Eh02R551UGV/2x1G/70l4VPuKpbrGwDQ1hOZbLO7OTLh15seIlOaBy24Lsfg2WYg4nunQyzmVkjkXpxDKCpxv8DlvLSMSxkSazQtt/myJNWYDWewkwQCg7QaYPVkl+VyR1AQopwLiKkHrXUraKfrCEkuno96wEsjPZtKIQ9yd88Dd2Oxq4bZCdr1KDISEyniUrkaSj7oGaeeb8uwVOmWwYM/r+L+uWDjr9iza3F3PMWc2RyPtRI6CeMlkbc3RjSXInXOadPNUxv5U0Nsnr9t22Law/GiVQ/iiYcWaScrK8iTH77Ko/Yhrv3w9u2EbV6DN3vxnDQVey/jCmdQh7fAhOYXBPDQNU2RcSeI9cFb2TVngtqHVUiv9Hg3WDen2uGNveCQixI8HthiA/3pyu0PZHlOaUwvh0q7YbXIRvJ9NndKMsgrdMJrAihPZiRsOpgSbOCxQXIfT5YLdPWccWDw3p0WbYpg42XeT/Sqvd12kyfXpY7FW3e05RLHU5e8RwwTWyKvlabUAzPvEK7ERiRntDRy3W6AIEDU8Q6tC0/MaD8cHdsolYNZN/AXG9wBI8rXRa8M9p/h3RWAQFmym56yzgMRej0PUlllx9cF3LtxKgxhuWAdt0EMOkhtt5cwaijx2lBk2VUHjuUGoNFMSjLup/5clLbY1secTmYqY9cofHXGaIPSQbuyH4TQBDMfH+YKWoqwnZyMxC5+hD0Lq7t8ipTQUIFiFvy6l/yICYWxzqc2tOh0nVdxWFaC88YN8wjSQvVaxXFH269/aN6RWqPSmXLqqHj2pQ80LR9qHpFyt8n1zTGWf8QN/hbd2wYczScPqkr222SgIgd06OqIk3MjkfuJpAXKAOvmemBtlZNcbtfa8v3OwwcF6u+7uMP8SfaUsdfRebwBM7M42esuSchzCER+xs/uWeuI75LYY81/xnExFvGI7df/ZNXQHlyPW2B29a9x6in8f1QMXCTBak2ZLrFkezqmV3V1XB6wzvOdyQrVwPJJLZRbfe0eOM7q4QAHjmB29rXpC3tjM/ts6bQaXp4XqMf5GIt2VOUI23dHAxC3iEk3NpD7Lccs8lekDYjbpXglP6OU/dCoeU3YcKsqM0I2TGq0qLGbALtlvXtGObQf+6RV2YO+oMtrsu+A+FcD0j6VWQo7Zqh7mqph1NVhVDWEuR2RFN00xKFumpTm72VtxrXnSf3r17/jbUpEBlJkkcc2xYXM/BhrOgnXsqLgzy3PMfL4t+nn93k1v19U15QW+gvuivd8MQ69vSwMWNy44njgEQBXpKO0hVozelQLEOl1LiZTh8tCKiA11OT+JaRrPJaVCEyMj641FVGMfnaMs4YVMjHZhzCZN6e4cf/7g41TtEQIIjQgQuPeVCy6RX1j04QMT+p53H4Dd7oke2dZtS5vwnjdjpYuh3jJ7bBvH+0E5FvbM8XbwuaBUuRqsDkPRYRMaD6R6B3PQW0MikdttyqT7O44yJQroujOYUtM57QUxa7WbV/1bv0Yewop7P2I6265qdoWPzDntd6DHVoR3fKPVNJ29K9XsC56hfHM55SPSAD0EuN5i26BeWijs5aqDXKI1aPR2RIcLvNIS4uwxbiXnLDpeQc0apvitWsbVbxHOZpdGvdShN/maGqbpxWVzztOZHcYudOz/jfGpET9v9xb3mF66CdOy6MQrDFRgcbetacDEykIFoubfhhMLWs+gNr+tF7ejC2DT65ZbKExVgdrJh+j3XDEZMLEmPpOhwbNwO/5PBbcpOxYnajFcC+mJcn5FFsDgZ978TXjjTD9b7o89tu9cjLiTFzPkUbxgqPnfOyT8ka4S1mg6HwvmyxbGpDBe1S0rKDQvMI08GUK2afbN6nvTyxf2FNN9x0EIr6lveVum1WFub108l4/jtA2ubFdESr7sId6x9/+7n456PY8tcNwX5auJc8Lr+bi67rnn9LEv1nyk+ByEw0o34WkcTqXkRZ4Q/zq1w+6iI49/FgeqjQ5pfCjDv0VXQSgxURZD7KxAQ7eiUyqWU058uN+J487yZ8ALB8945PYaa1GFi52qVXG6GgWjna1QN3E/exqCkqSV3x+Ot3wvcYBNRMzgAhXcjuFJfldzVJTDvVDwsvUaJt6qgzMGbzw+SXN6rzrj0wYYUh5oE5vIqrjq9BdsJr6EpJ8haOVYHM74enRyTHjwv5mv59XyW76Y8ZMWG1z/gX2K58wGFMeqksaxdM0W6X4eE2qIlR1ioQv45V4NS7/mnShVe29LyHRrx6uMAOvwwUVXq7WBL5PMd86q5WfQGsb9vMMZAOieqNGK6PgHgmUkcwPbnUj5epuBoqU0JclpnHEX3UaKzque2iQDJT2eWjdJT3f6quKQwtRkV33VVjimzuqZU2KnMeFRjOZ2BQeGkUVzTslZJyFxVtfVsvFPm9XGQHbwqjHhUnvkt4kqz+m4q3qXsGYEPV1JVUvP2PnDAYif8Raky+FmnzJcUpGIEq8sL5eFv14DGKTu8OCw262CSNpinY+T9PJt9j6GDFOS57K04Ps4v4vqskLSI94PMi+MoEs3K1aWiFcNbl34bnb2L2U7wBqtd482RVf2mNihJQ3kDx+61dN14FldhBzEOuMhkHi67d3Od4/bVpbyISeWLWVf9/KNxOnsQmRtWVaziwAa6QrF7/4mV23cwBekiD4zEHrCCwfb5IPTknW4nsYRtmZv3c/l3u4kIFhZszwfgoP/ET1/ojoBS6mt7CpMb73+MKDybk2WdPCADFGQ+ybLq+5nh72DG3C9uM3WEgZPXUcja0z9XYennois//qfkQmt8tKXqCwaP6pGpMZvQLVQpivh1KApdJf+Tq5g0Xi2HWoPLtjIMacPexim/FDBlSsjasU/zR6MY5EjYRMARSoxNTxxbXqPpanELlMp9hwbW5cMofT21p/dIXRo8HeTjdmy6GyJVVxY/oPayvesW2C5bIVsWZIyaAjJwk5tPE43Jau/2+Z7jd+aTUNIQq7aQUkCE06d33L93ujBqg/+Uuu7CbIM3lOzkC1wOef1dGiTAXKDCrW06qP8b9Fd8qeLtoxXwlBi+uCrfiGG4nFd7UdNpkBZhqhma1BWlz13sxgWwDJxgPcElPgYNtp7OS4Rg50gY5gDWZigMMrSJcL92+87mV1YGOSKtG5hJiL+FzQ91JPQyJBCKnVR4Nkmve4hpDpUw3VRjh+Gs2ec/Wr9jlwUoyJlNMpGql5dXX6wdljdadIvzEY67Qq22Sp9pFlbIbP913JvOMiAVx89+ZVhhV7kDNjzcCXgBnQKibw6XV63paghB3FF9lqL2zeAMo3sp1246roTvV8pqpZuso9KXm35lS+hrRFZAwgvKK41tibTJvuq4CIyrXElJA8kM8brLksZPVEBx80k53f5j8CiHgbg7Knu9W9BePTb8C1l6v1t8Pu02+R/QYUbieFXJJg4u1M9vUFtyXoUny8psqlCp3nUxE43poxsHteSTKGBXbHHyJy/sM6B8M0+v5k7QHIznAYdqrIuR9iXHXrTFCLOhU7Spp4/ujk5pRDMyFFsXT4ZnF+KAv0VeeS6i9Yx6S8EjPDJgHXRabn4omTxshnMMH7xgQHUoejLx2bbtpyD9lLEMDiR6ZXsrbx9yXuxd9q/8XtpDHMaYO3M4w7/Y9fCTbqcuCi5qLdqrcSSfdckjRem1cTD71ITlQOLWaekz4lQZfN7YL6G1zFoliLRFYXKGMa0PRzu0DWN6G9fpwYPmLi/JHpE+IP3v28Tls3dHpvtRhzzZfxzb1GnQPbpJwHelbJ50d1kTtqnYzCx0LPL6JpEjFPu+NKcf5YBBxc2ZxsIktZACAUB0H+zl3/plufKnqWMblp95UMzMUFaKGLLvxwDBMKMbgXghQnBBK87Uf+rwzvyO7qP7j/13RvPE813q7pZ9/Hpo8q9iCv+EYQop0uIFh3mJtwEGtYd2In4KZYHlG7zTmY3uq2E8hjOhaRU0fZZnDsPP/YjAmCk47ICMqAIkDHq7v6tLuXCk20vrmYpelhC1XPAbHYUdoGjqjgkzM4y+XXtPV557OqR71bLgwc9nV9oK7EIMw1v/7nFB+MTvXAnxyeAFw+myVP7InEDhy3S3xzXfBFwcM659qkTMe3VbWwa+eYC7BtNhFAl+X5dtdwd9oUGXUKCj/6Ek8iP8wyy//j4NjommpfcldZ4gqKhAZ+1zn+nqbr48Yvu7Bj7d400n10vOMq8k7aBx4qlGsU8XK72VjWI5ll3es9iEeTP+kulzrICaHA42zOsPdssnARy3Uc12X9Bx5GTo1Sk3tSZ5wA53U8oZtHGuuj8x8UzVwhrDkvITGLXa53YoIz0e6F6ihcbwBbb2qp7fUuNNXead+fA3CuL28G4NdHNErc/lOnGqFuc4CbLaMBwZbFGnqdwU6tGsZ9CD2fJSHZy4v3P50WD1UnpzTmt6N3CbUrblC5BCpL/KcvnBS8ZC0C4SbGXac1Z3PW9E/spqU1V08++Izqv2qSpKL1ll7WeY57otswHuvXVGyKB1J+PfXMvdIHpzpUYUIH8w1pFiKtez/t6eFHPQAC9uWNfQTzOgFSJcttfpehg17j5WZZLvwDWaQuFi3cyhNh1lOxEomBjAv6dFMXamCYx0XpOuWpwKArDn9KbNk3krHM5jMw/n0qOwdMrvS97QXjM/keUfO5sqtZbuZDLaC9IgxzlcBpFqQ8utygCDMiJEA5hzaPQqpPGrpS2krzO4D3g9XK4Yf+OW7Ej9zP6+ONMYMtQ4HrMuSziFJvRN60c2jOqNwXp4fZT15C3lJrS7YNpaEvc2eiS8zsf2RAifTumJpRVV6Tvcb5ZjUbxONjwE7trJkS6pYwXLsqKz5VuXbO5muHubkecCZUO7Li9ZqpLtxYq5BT1sftWbFIy02sjp+ACuPgi4MZ5fL3dDmXB/fGDbsIoKOqs8+Yi3tUd/qR0z6H4Q1/CuP5qYR5eXhl1ln+ZBeNng/CAGVy2BUb7RXMKFrLpSv5EVqgZajLn+5No86qkTcqyZQpyjlqQfPhLjX2BBEa2NJZbFCgZmQEwtye1q7J4/fskxEDV+W5Uu5L/LLWQMOX9vrtjnZqd6qMPObjuxN/7M/NFKB1u9l00Hxz3+QJD5j213xGp71odgm+VR9lhTw+XHNwVglt2ovppr1EKo6+EO+VUp+K1dPAOxzbO8NdTbd7rcVJ0P9NUqP1nrnFkN17ksgGHONGdvQzfyy2rUs46svjH98fbpEJ28mYntoJXymHz2n701JKVE6q781zb9wa/4bHK1Om1wPJYfcqq/zNI7EOsguohtVl7xgnhgOcVagdNqnn/pmNKxH6d7uJ3U5ifEMi+URYZ4YzfYd2mfaSt10JbqI1GcH9+L/W8/8bsgiPbf0q8c+Hjnc+Mx1P657vOlRlePyLOn9EKhud6xu8vufwsQQ93EVmkUMDjyVLPJdGvEYjmzOO6jM+0rXx52bRk+sIkX6WAQP/ppx2jUhfK9EyRFQL8MKT33STGQ+MC/eTtMg8MqAn22z7F9pdkYWBzHvtXwuf5nfkx4xdT4kKczOHBX6fJwJyHZvDe6juIjnfAjLIYU9TWhmpy5I6RfstDzSo3zxLpAEmnOJxU/DlYu7b+pds6GakX6ZtH4KsjWiAx6eRd4PDHacL5IffNyHdArS5zKvFPtsxXlidrL5CxOvFjbsAp14SM1aXdBR1jBvuU8wbb4nTsaC4J5WarIImzm67hGezFGWdGS0CHpdh6wceV0pAljRzIpiXSWJ6X46851dmhe7CjT4jBgfZTsgN8+c7qWa9/+XcrmuQ8hnxXG/0onR8yu+3CPO9DFxXHtmYvc2XTqLtCPM3ADpD4Vy8gtraiL5UOutRoDdFPp7v3zXte7PMqdlEb4ADVa/0WmlK6dpKLL3wHR+TZP+HyLhhFV7Xh86+cYIP4kZCBTmfJpDmuUHgZ7roLevM+7ntGLCjknkQmWnXc7Z+wSQrWtlTQ9PI6HE4kGrB1+27fmg6YW0EGobsnNeIx6pqi4Q8rxW3XDDZBYh9Tt11tNJ9KzHZQ1UadHgZlc9m6+atodNUttQ06GKWcWG6LI/QUTPQvS/CuMzxewvod9D3S1c1GQpJSYdwBbZtIiH8b+818fSdKCSoQ8LesoiGo+Uit32+T2k8u+MwVgLxMsmquYjTk89GzqlxTjkXponv8dyWR5VZIx2pG+pbNhmgJd28p9SfD3lHWLT91SFnCoBVwwZvgb7puI4fYKjS0s2on/Vn/rPs7aqwfkMaZYcay0Km6uHJt/ORl+7bJ6QxKA+ukTJUxr5a9/QZoRUYgJITWR2Q9WNhWwafXe14qOOREo2ASJi4AL08jgBAG+JTRuglLHdYXufVcEjNYx9d67/uouSUUXyZr4Xw/L8nN6P6++jhDv81upFjujKWvhTTCusmGzFeuqmlRXfqgixqYwnapU9QE7HM/45Cvo4dm0FT9Zb+wPgucGZQEkM3p/581s4J1FEAhtrVZIxMziNxGt12Ke313Hdau4Gt/wE9XfaJOvJyFoROIis8BBeokmIb0qgWyDOt7jE9BzrbpGnYnfFSgI0NrkXVxGxo52nVBL+qTOzzOXLUlOCD+7ou9Nzi4/BnnSQq2kFZU5HF87lL95PhU/Qnmp6xDGairzqIosPY1ZyHTlX5B6j5c3xjWNLmATTFdh1nc7sAajBoWKarV+RVdvleoJGRqoUlJSgK2YCon9wCV37Pyb/WZ01qhYKpj264Zb1jOzrMUxHl9czQ20JA1MFQXQprlUgUE0Iw1SpJIOm/TjVcTWFCAyDbjMMH51uSxqLaOzEmbOeOo3HKA+EDORwlL9clqhWTxbv/8fUFea5DrvGK5H2RMRiY61lkSI7u97Tlxn5tf9P2SS2BDAMg355zyhcaVV36a6r/NTGN/xFonirHwt5Wv8GTMRa/c6L2rnokF2Hd2n+0i6aGFU+D52/I5j/m4PsdVnVmgDp+bJajwtfbbhxWDL1UXEzcpfLHcdqPzJ0P3nPpxb59mHvVTDvW4j/WC7ta5cfHFNzKWSnp0WbSYFml1foRcMs6acO1YUPJoAB32eryp3MRfuxeoc9eLiYj/VEHPrircuyRh2Hv1eLvK5EmpW2efEwwbT9lLhg+MAFXelyrpYRkWaOXTPXMB4vGYNoNjIt090sIJBkh0fWqizeu4fYX6ioBkzPPfNFS1SFw/cO3RveWtiOdS3Dl5a3qiPXaPhbd4tcOuB/OE73hE0/Xc481mWTninxpkOK7zXfwP3hiJoxalp0l7lrFLh4ptGQrZ1yMTfyNxARyrjbR7HTrj3ttw1B/lUQHjP3UPzixbDuM+6kpDNRXPTXWt5tYZnHt8ZmIdtcc6/Nhgz9ubAMQVZsges/Bo8Bq3QfF/OjZhcQCUZAqC/5ZBatH5KuwJNR4e9L8+PcoiIfw8T2HVvnDVGxBWNMmG7JWNgHQTU5rjYroOPo9sBmccHaA/lUeDaztRk2aGfNvczjZYDHwUT8zMt++e5ClbxQFvVDMP7+WGtSqr0c7wD25gOmFsD95EWl+G/+zWT86NWQsuogzQpEfipxgrA8AXS9FnvYOAe9kQwEfNAzr92LzXrNVVtGrCLGmVNotLTSy/VoujFA2k9rj6gLPvdtCA4g/Mg9QlfdHz0dqi5QKsd6yVft6d+KsM4L88rzlTaLlR+NIjdFFFPwRlj/c9HG4KS9ss0qn+dogIH/1+sEb8xU/1U4zZ3lOJfNAu8yz3/4HoUxhklUgADMYS2BdRD1QP+VHlXUvzNlzOR+AWpFf4iAurAyQETmEqS+cdgHe2u3rHCWwPdZdMVVVUfGmDXOorzkHROhPhYFnsEU2uwbHILkxnKO/97kbekncl33zNBTA1WASpxkAxJ5WS+SlQrHSCDVZOv++1B88p5Y2q7A0YdlHOrXF+BNmJJ5ThPG98tazXXjWE9AYNlyK9ClDvKLNQRfseSJP1EwIBPuw3KVtBo0V0cAtJhTwNhkPMtozHIHJ/UXjPrGnQhxaXbH3LFkmhcVHy0zXdkkradpo+6otaYX7tbFpFjYJl0HDkK+sOnfBE5zVBeWTtpGiT0AVJS5obRJez/atn/BvdM9gDdNu1n7fTFcNDMQqCecQemYsQeIaSR212gwPZ55UcWqi+fOr7N3CyGfAh/vFUS4G7f/4rNwxuJStDVF/TU2nbBaZFaU6IFvGjD1bX0YWCHfPbxrZ44A8TJzTM8Hkj3JXUL59CLxqIjbv65yKK3aSFffSPLiMCytJOFmifcFJVMLknrUI6GnrSZAooPB5OmFZEDaOSLzitLoh4mVk2u8A8zK4gY/dRy4Ekto7SUymcUGjEtPwE3p6FGXE+RLiCPgAEOcf2ni11fYNfuT5wIs+gISBV3UdM2GBlYKVHgXL+A+rNQnwWHK4u+k6znQhMxBFQbTrkEkMoL7meHcFZSg/3Ni4X+CIzGEwUNBv7r5oRQX/ZLNDKpmWLyq53IFMUgn5Pi/Lgb+HrtaY1l7GlYMMG8VwfML+K1ADNOixXsdaVFYkfCA3wAxOhEUbpI7ThkMnFw3AVQHCnlpGpuEWclF7eOE3SZtMtZLX0baIpWjt8E/SqRbMiywanjz3RGoxpazXHEO7PeTeFWeBId20NJkqZZu7JIgbLVJt5VyA3ie5X3lhRcDq2BEhBvGVDSFujNXJpnAcV8zL+rkYwLomHrjhTCMw6KhRd16ZBNDubCXMAdp6kB/fLHqN+AMV8X5NLRANsC3Pps/nN2jGdSTaGsGqfXK9DkND2YdMiWDZE1I2EVBPnbX5ZMC829e6MfhM7eDrXWw7e3w1madb62CxmqrbxlIRfgF+gq2z/TsqShbqgAIjY9dtypzNmACYq8sbvj8/5zFVbEshkQwAbohZTbuBhXAwvBe8y5PeFuRFSncbc9bBx+cbNdsvyh0SlgNjEES6zXyrjpsgNzsopproFCiOwOLF9CcQoDxQyd9IrSGTpkx1SraHC3mGSdZ+xfxxyZgE+v4f2ZI5kzYJEbU6cInUDQInPBbtBFgpgvmgklhGt8nmMDgNaeOd7VYDF5rK+kA7A9m7NDD5EQzgxAE5z/0JwxctVULRbqs2ASOl6gvp+SgK7/UbvVYWda16GCXKDRiqBQS4YJKRWfjP5UCuwdYBwG5gK2zoUAhiKb6R2rrbjBzNQZMxgJFVP+UzvpstYxBoa570DEOKT4bQsE4hsZH+d1dQt8cqA4owPwY2+qlwMi5GeJwonGAwnQFKGzf63E8CkG25BdO7bcAquCm0CKZJawum+mUq9x56D7vmYT3w8bry4YOwwGvWccmWm44jAkjdiqCpVgn58G5hXNTS+uGBwrXYo4BYbjPeuGavC+Us5WGfuQ6x/kldQzFpEKptSmd2cl3T5cvD6gurE8M+9MoEYw8yLIKNJUFJYDgkvo5aqLSBSM24gX4MM0kpWM4maBzXQV5YvUB/gqAjUmsDf6CdBE5thssMQCNjdFGS3hestuG3moR+bfm3QtybLYYYHMhJ2NQJSLwkGtnpGv3f9B5173PWkfIUdb6cdFnqdYeDfj2ObZKXvKnZC6DfDnjqIN82gwESm90GLAFJ1cObrrSjeWCqDTjXESphkvQTxP51BM0AdDqVhtylcuh6haVcQEFwckigdIquiTyU+65D63vRXeKMTKkG+cYm0X5GpKm2BzAYGyZSdkrotAaThCNhcAyp6jzyaGohfbR4iGNCu9TV5bFLRfqviPIHzbn+n4jtWHIwDDq3bxoKlCisSvziIQ7iqnYB2GAEoTB3u0RZ5qxnr+w04MT+51Zg9y5pBvdK36+GBYwBWoCUwVbPkUYYf8HL7ubgKEuSiNqPvjCURQH/IjzPXVTsR9y+bCvvIbfUUFLMwMm+GBweZIlHtO1NNkIsFy+1EL48gPLMgFN73bExG2Y7Q8j3pfw8YROybJK/4tKIzCilpfJWGvz9XEooXWsWoqdgwOsBGoPlMFmcvgOgtCN8x2mc4hwFtlYoaCj3BO4sgpjt4bZ4gW47MbEIc/G4x0cx2NDz6zO56ihU5SaWekYwBCnjMdVTDBbp0+3Sr6rQoJtfwA4eQ6jXeV5BbocSuXvIjb0twELy0YiQes2Pr5Hdo+XsqE3pVCGJO6+5Dcn+0W3uaHDL1xebFnnwUPds3Rraxa7S8AH9NAHeWFFy9wefiLjkBzzIAMddrsMeDyAE/1juwTLxpUcZXf/vJt97SjeMRRL8KFQuiukDcOTDhDIzdi8hz8AJU4vFz2yi7L5QqgKD1gAHQyGJLevdnV89eqZZxIjLjcUWkZmnAcuwjENFpqjC4KIE4Hd47pV3sap9G1y+QkI55thYHIccfTqAWffdQbZ0RO1VDzH5Bcm1IGwQgNdHZg+Z+eVwvYBzZfBIWSmovKpPVx0Nwu4gtncVQ6LIFlculYoDtK1dbYYjps82NmnggG+j3sSJreElw7xhCcgS5yFOgrRfHkUYv6JGOhW2XpxizXcKw1nsYdPOIINXZoVQv0+JLJXpRj4TA6r/45UAZhizs8c0n923psYGXq8FFLZlPBFnrW1S156tMotm2O1p0Z9WOxakd+mfzaJhx2KtA9GDadX8AdnRW0ezdUM9+8fJ3+e7CFmKAPv168ou9Hjwrhm58tQDldzwUgoO8E/jx54lul77v7tQS3Uhb5S5mtrj6u/pFn4BQNhZ17IKQBFEfxRKZr1l3LubzBhpzzgmZBov/Xs0Qys3Pt8y+57/AcnsNnck+h9vjpAdxnuMzoH/7goWho1GU4k7qPEIts8v93rAHexDx0OWuU578TgA/36S9n/WkVMaRRbHGZdnGyYvGfawtEFThTFQEaxymXrWRSxRdViXEX6zp7AehhHuQcrFSruBbSc1v6opTVQ/PjC0NYyaTzlww+JADnU76+EcZ5CG8MzYnHkF0gcfK3GaeU+g6k79PRFmr4jiOk9uVuSxwMMt81ho9qgeHbgnpCr4Tymudnl/JX66opktKsZwL7Yo35YXNre68Pye1rfMVV9JmJwgg1oR73pvJ2DtWydMhMHhw8r8KHyHyCF5t6044bswoHa2CyoT8/BNgSFwoWQYPtA3tZ4NMVSC/kGhPTmKcqT2sl5rlnvo1LwlPyRTL4cohQGbrk4imBAC9stYZs1nqtVAx75/I6H/1RjwJBSHm+SkHc5PCA7kjr8jaZNnKKmkLH7wM52Bo1lg5lqgwR5mqap7On/y9OVYEeMIssrgfr9A2UV6SItBG6QZKPT/xeRTM/0vpUkIDI2l14GIlBnbP01QejtCxf3Lw016hauDLkxIAnetnVqZ3X7v42Y5ao8iUOZ7agU2HeK/UmEDvKq2iFynThDjdhhZ7dltIfO7QnEncLQgdjhJgmZdhaX9XTBAxvfQY1mhuxDCxzFzr0URmZS9MxWGTGVFo73u016fUoVh/QR0x47b2TYIEBDKa7fTbExQK/cSO8ycKCXPayAa74UAVFBfLrklcXgfm30hjOw7L2kexHXfhSqnewILEN8KvvooyTW248SHirBdyVWWXbVAyHU7lAedk9bDrXO7xbSwxktufD1yTUIdarKaP7YGIS0YXjWU2Rvd0i5X/dKC1DEfLg9B80SbHISANj1XG14z/KeEHVF6KulVr5goh7yHVjiPCb8CqmR0qbrQa33YP8TlgJ+cwR2+KDjrpFjJbVu8gQi/iiSQNL3k+7eYR0HrDd38U2Rei4lSv8WPjl9S+VfHyOAJGmYdj7v3PawczzI7fHAe5kuDJjGuZSlq8ZsZGc5nKB8SovNrYLJlZxCLtDbL7wPwsaPlAPb2hpWBeRIaAVU7Efa2XStDtoMaYbDKMa/Y79c3CqfMIlnxhJfZQ6AuxEOqk6a6hMAh6gTGJVo+Gg6rprCxyohz9zo8y1G8mzkICKTznGHyKKCq55chI9ROtIwBYWftIAOzOP2VvDXye0k8IcDE1maVk6frv6TZ6jtVRSOBH3hC0jzcKFJ72H6erIR9KuLVb/GbNHQdcVG2luYMlSrzz2KUf8Y9SSA5cpwmwDMutgnuFuDkXt4BMrToJSappUQh7G0D56leHZ1zS2QqPX8NFJaSnNzqo8d9oMNDHs89xbehbqdPq4VnrtwtpS4FSf22tHIRZBjvWiUSd1HXD5Pbby2m6SSqoiYtRHSwD8Hz4NF+mnRj98+H/o5xHUqbWyW4hcKKIQ3XuTBqQFZwgedz20cXXTUu84Ly5mWQCB+2BLUJ2eTEMVpTzbO7864/OEPrFMqPN11VgmfomT0HYOcd66VVupD195w6TRrgLkUHc6hKs3TFckthUiJ6eZKW65Q6B5OdPs3EvrJ+UH6HewyLnBgRSKoXcUqYGDacjwcKd8cTVGT9Ei7+j91pTyZ3FDYLh3DEYNzAIwfmcTsTNB2jlqjO6x3kWTEnWJf8CjIqblyKg+Nzwx5iJNZtYUH+4vSusP1QlWZ1wU5z5s3YhCrYp3GCI4k4yEBTNs5Jc7EB4BBabjZtHxXrd8W2rgpBdwJWYeZ+RNGcpLbSw1LNihcSAFyRoh4GfGExQx583YaAQt3hny9dygWRhU7PzbW9ku9gcVhjgeCERlucozHfohH1ixFKmXQO+sNb8IDT7p4PPgWnGtVAOCYmtwBW+bLLFErVK/zA77kgSbRrLzZyZTk0+ojFPxuIJKp/kAVw+FNM15Y1VNvT4CqJ/JCLjV7C23s0sM4MHAuYim5oqTGAKxhHZSa92xLSVk4JX8H8kLws7PTPaH32duCn1ObB/eT8uSCucajNjlZ3x6cN9L4qqVEY5pgmIRaNjy9mBm4ro6I+zcy8sZ5KAxEqQh2ggrh7Rqkx/a3nSeESHufuEzwGLiTv5OesHSfdP2wqn4iXoIgq2jELjk1GI3PXVsFpcfghFBilQ1zecqySFdwnCZYcEn4x93m/G3l6yMoENxTqEG5bXdaZZymw45QDRWTq9Ol98kwJUjHiLw67y6121KkfUUzniEO1ZwBDHGemLO7KKN8o7/sYzv+FWV94S92Hxkfg/jzG/zE4cEdIuxteCKFKKDtFggLg35OSgSzKh65w3Nc68yMl8fRP88NA0WKm6WOUKYczPbZ/kDhKboPtyyDonT6aCeNbBgx7j985PpoOOgt/XKt50V58/iDJJ74HELK0yotxLXSA/o1wzogwfVIUmkfljYTZn/KCPbRUaEZ+uJXLPepOT6e7C+fIbktoGXKcJ/JMWsS0PncCSy4uoo58aMYHgIdHB9hNDYTGDWDnjtye+XrIEjzDHLs9qZhCFy5rMLFpC9O34zBNrP99749jLBBliIuveGgjMM/O0+mSB5Y0EGt2w3o4rlw+AGBsyCaVgGHe0IXjS9a29/WflpJmK4Zw/2tbyuxwctsgwqskEyctOhcCOk2UEbY/v7WLpbwdrW69muWZEAPSk/bAYPPM8mMFMwIJ/23K+4Cd41d/dDB/mh3gv8B2tv0OnMok8g6rBMHGc0wAJ2Sr/AlHZPR1l3t9HAzt6ibCkt6PI5h4jxdXaUXcb+ago4NgyuhX4b4Nqmt+hCTIuOu+PaI/p/bRrSORjQ+EfMyk6b05XqNq5xSoV3YaqIq31ZTC6PDO+7MGQCNCaHhzqtgzY4icFX/8JBIobJ1OdjV29lHU1pXD/t4SZcDd55oKB6cVr6zWVP8Ax4Rt2OWAt+Jtr3YF0CEDbaEv5Dl6kSl2kqKQ3IKWuRAtZwXi6/BJRNmAi+2ckb4RHOc5Hm94hhPEKq/NQaUtUFSM1wT7U8QCnqldj5uGcVZK11DDPCFnDeD/KrCWIO31HjAAWnRi3Hwu253qHRnpuvT6b2zMja4GUio7CtIYmqRl5sFkXmurga33g00HkOMA1CxGJkG2i58rWZlIb+Fg5twxf7DkylrkbGlD0PlaJ+FQB7o1wACMN9wokErE3noNYAkYFJoEuzKVz73RRFtxObeO94DLjdlOlu9AB6yq1bx5Glp46ArcoVvR/72EmYYQw5CoHC0RCYw6NJBmTELAGEshacTEAy2iBfWjeiNVfqbStOVWWnILJxA+WEXEoCKG40H80dGbosC2oMG/PVyCIKuQWaPxNxbHdP5X6tuqLhZihvLyj9Lv8DnkNs8aWxJJvUBgg3vJ91e2pRTQYeGQpCLN9ThgUa+sBxq+sRh82CY9GQQ/zHGMqZb1WIXS5DTg5QSrwSlmLDq0tmpJK/DAzrtpciC4mrlyRHz8voIoYfko13IiIk8tyYs6zern0HSbTs6PjAFqIHe/JJ5pw2RmXO8+kmq04Jk4Si+jWhykS0oLpNimhaN8ipVy/bvhWnxYGN2Y8HsNqgE2Hx3b7kd2Kic5/+TCV9QCWyH4xRniA8PkwBW5Cj90njB2AaBaDBNw0lL4qH+J1bjtuBnsFEDm7L1xDkP8flYY0ZNWUZd6zxig+kfldVcAwnsYL4Eo7nZjakYS6Mp6/q94mY0DY85GDbk2a+DTWfTLVunymj4ooLuOrFhOaxvHRO7qpZAu3AyO/0vDIT6VfpxHvRtAET+nNH/jRy+SCi+l/dI12yEcv0tpWG14WfEOfU9BgtX3Wv7ZTzkG+7hUIDZmMSrRZ8+WUrMcvyQdgOkLTK03FdIXgRiPfTcko5oLplaPyIrSid9xMdD7iC73UIjacaLLgxl34edb2wynDlPOADoocrXKYX8UlHCnxLPVd0llQK5pY+gsEpbY8EvyxOL3a6gYGgodSQ2jH8FX2Q84PGbYKApdMNxIZ5CQ1vpT72bou9xnTSMwmzsMTzzMMCPxuFoKiRO6UJkqL0NBMpuxQ5kW4xvJyPglcf9bbWVtvW9cRyAdkx/2r+tJXhWEwAo0u2JI58TmL8Am9u1A7EkYVGM+7IVdlLYr5hMue1nlax3sF2ub2SJthsuPIXkeKhe8d39QGwf3Qb9ctanvSWUjd8+Es72W3XEfp05PPb5zCDf8QZdSh5B69HnoBfBSOAE+CBOwcb/91K2oR+u8J/XTFkswwhZ9W0cfApMkibmnAhdMCCWqRXteGeJF2B5tsztKjN28HjPx9EwA53n29SmZ2xs5dxMIuHnBgIu41knTztdRR7sPIEF8FEH8CueynwUDJPlEC0F/gpIZpoxt8FluTUq0SJaWY5fg+O3tNLudmC0n8jQwoEFXyL9/OOxz/VfHwMQugwQjkVQpeNnsFzhuWwlZkEWi8XDauwYvEmbU4UJUri6nGj65Ikl95oGXZ1rkOpVKwrqy8jqLwwtdsQsFq8idgjlxBzUE/UarHj5i0MZzyC46myGLbVlNZlUIfXz3a9gJENnZBQPgEsY+ehOsofLvJMePLUJ7BPiW8xS6YzAP209tgNh3z9WPy0QhnGDfd0kpgeulmHCNba/4V9/xgug7dWqYYZ4V91lODZm70YMp6DPEm7rHys86XQmydAZIni/0IIK8IrQDepfPJoebCV+KluuJK3ZymYpZhPEf2+l48RUJI4iK8pEceuHRgVbq0k2+BN+5Vk77d7SphRa7QUTTSRtCL9BkdtBYYbr+VueIm4lFuxef9M5HSWLyKdeUhIs2V9YZFuzPxYbb6HcYoN37Zd960Y1yOX8NHdZWryksp4ZdmOTlVn0qZ1D1BIep9wecDYn04ckZS1+GA4MWsAblTtkyBc649GSFjSy2Z2RTIkRGBN67Tzap/nFjGx3vMjszolVZu05WY0HHdP6KzPyrJPw6F5mJS9V8g+UIn53nnq6FTwIY1Kxeu+dz2JkZsvxvKSf2O/Y4x4kLJqpEcY7i2luNirjWhw6uCb8NpeMPCD1Fm+3HxnQf2FYAoK9x3WIXyeOYRseKTgOmMszMY46LO5MSkkPavZMakTssKi0QZI3P/kP6QEHL6s3Ty7Xlftq4RT4fgeWpV2hSr6OOHH+u4WfDqMI77ZK1oPz6OiDY8xyO4uleVXBV9FxPLjrWv2v+Dm2pNErn7eTVnhR9NtCEhA+t4b0pTV+5s8JFtuNsyEPZdfjv2JDbNBEAEOYFLJ+AMQ8/NvXD3FBbQMJcQlUDgioEg1wqgIsbDy4s2KXYyt8UK1hb9DjP90yVG4Oq4M1Cn4JG65J7dj6qkEW4EeuqHx4TnG9Qztz5cJNDSfy8peH+bjtM3Z3SRiaxi5vtACtnoDwB1NBD3wsnQHMFdRbduorfpLdcP61bfwvsnkkFlrHio+seCAN6Xh/zzBox5/O35BrouVIZ54UfqNrA1eZRtf1zhsLvjwqBMdTFNj5Vt6skbLUjXnqy9aP0+Ai1lw+c+wQFF0e8ii8IZJUePUM9AiSoQV2CI4iOKMHh1fdMKtOzvgnvE06UVTG1q3QGef80iGrEQ6fFtqsDYU1+GK2fSpAUl9RaagVuRyE9Da6s9gsXhT/0qhZ6gYjq71epuSQSGyItxEFULKN/wW5LzoY8fP/PH0Jmqs8r/SWWiLn3vU4oAQ1Bue1IYmz+u+pEul/uOOZGrBUqkFGmU9C2PA0DAY5RvI+8lZe6SARG6Mh+KEIhzcQxySNOSnz4YSGxFeCsBD+/tsLr+c6A3t/WPTeOEU8lmw2NMVRt6aTxpQ/MfAdmE2LlIJBn76FFxr2RZpQYAaqnnU5rtqcqrBHbqNEh8bQknmkj0bVqp0uw/Txj8zs6GE+A7gM1pI1K5KPhJn4iZsSWHda3ggVQXlaSBUJ1208jIwrD/crTWLVV47F1DMQhvBNKYF0qGYbjk8jSNAKLFydFM2GUGmnRLu/SrAiV8shhWNrMf5xTCB4oceMIlebO5oXngeJL9up26WizZDrg5y7nGabjZN7zvbqG1eQyAE+cLV5ie26nMfEEWCLCOb2NbYsvJ8PYIWq3O4rEERKvzQEbIFkKJ8YSNAg5AtJIZqmL1QU7hgjbEu1iJcnOZE5/E6eaT9nRxGb0IH/IoVZORQMcBVkD8exHP+t5GQo+sGlNcOJFOikp4Sf4o4qVwIWtvnIhgO684lHKZfucQ629FRKSGhHSG8rEJC0mHc2w8EmLyjAblwejAyXIeeo66NZB/E542/d4GiduXcYw2mIzGCtTk9yDOJ4IU98D1DSvfIhP6qz0HSo5wXdssk3yGo2yYwgUM6sv2QA0tjVwgr3ciqSKf431ytmHLRt3sNnnBBS9jfDWqQ4PvgufP+wGgK49tELNXTgDGXzI9TFwaIWQxSB6WFLZhwI6s9/CVJK7Yc+QyD2dShrBNomo+LuDHfiE5AP9bmMoehnDHaa7pzRwLAEAfgNONs+Y1ZOsLbwQHKiJdW6crRYV6B8rgf6BmwAuTO2bPviWscYp+GZLO0VIiWeVRWzmxRk1pW3tsANiyFS+hqcNuiyg/1NMusAlgwoivpua4hDgHolbFpgJ0b6aCyXzmxS+dL6QGLTBHgCb4Fmz0S0+nQhCSuFxkAvtKUYt/rv3MbwDQsURUvA3kJ6thPbebVO2ETxKdVQyv77xuCbtqmsP51cbYJUKafloJIbu6bDqlSqYXpmLIKJ7lh6Aer5H/ks285ZpMixjzPtIldpU6Vua3g9u83MTmonC0NdzprCEA2ahlINjcLi9dpp1XPq/LHrsGvF5qQnkPjH5agJwxIhx+o0cEV6dSdZhGfcbZzJq4wEhPkxo3WN0uaXbwJQxMH4Y1Jj7GBboaAJENBm0GppExoYo29hhAM24H+92FKSMhcYnAAqZe264x5e7BMibjQFQcLomMZO7mKbvjqOKodXUHMxVPp64GHbzwGpiO8IvoQPx0W+nlVyEK1SHbNqEhq6RlBQIc1a/IQpsZxGiM7vqKRF6HOlGkElmmfVJgPPLAVng3NDmOY5weYUMSD9Kge7oUCFkCAcyDaG2Qs2mTHm3gR2C4Qrxcc5ANByVNnLuOB8UKTYkwur1GZqBVmwo6EOgFy1VVCaaeoNLFa2iHzMYrVQzSEyjraJdQDMsUEGi7Aj6yJsJcft9vP0+72QxaORNJuRPKK9wV0a4KlvHd415jYtrKfJicfDHRcaqn9qEDbEA7GKQzFPKqHJEyDBea2SHA/fjfnor2xzHRjei43/nUsYIoi4CsQYVJ9u+RzBT2+An5m+GgN1w3tUiEw7n/luv6lJWREaAGKIn3FCVWoYRI7NG82ak5K0TQlNZ8LOK8mJ9ke1+JjePd4mfvY20+aET23iufWWsgCcQ+awMFlkq5pNgTNjxi03/1nHBfw3NBg5MKOEweQTo19kp4LTwfgqmN0LBqMORtpkrwFPdwrBUg8oYk9DQpcphyALME+h4FZZSCbUhPma7zCR8KH8xJwqTol9BeL0os7pxGKUAgEnnDimvIYD+lW1hPfLzKDyH6pE3hKWWSXg8krWCgoDUTaca/CeCIRYvPuWrnC8AXGD/ZiBF0j38E2QFODxLKXhNvX9NHijclVbpBpZytPxzhV9289r9p3ZkiBfQnBJTdbUhSEE9vjVm1BmMGqCOqKiFt4NdXgQKEM7I1yhZWYaN63gxOsTX5kx3CewtXsJF8DMj5A6Bzj/N+eM1QKk+F60o2zwpTmbTWZS/XxcjyTHuHRqDLGQIflgtgju0QJCwAq1pfGSWGCiEu7aSM4EF79DagqCBNphN7yceCqE93Q9b8L1HMKYJM/4U66TZQHS/T3XjUn1JXxE3B1vvH6EeWnezYHHmG2NsIXFbQGwPAWcT6DsUnwTifQw5AnZCgsuVUcogDpzwomHgtPFpSyYYikPOOPo6J1NtvJ+42mhp1PxXKmOonKeqBr7AYVrVmJawhcWbmE66nLi7JL2OE5Q2h0jDAdIS/cDOg4pcSq8jslTSRDTV5oWQNtxTijrniaU3wwiRxhyBZ49fcsGuN+yRUU25qqrf/7gC9ELLUmcK1PK3LZVscxtErYYItrCcug3+ZM+2ejTpn2fxe0pEM1ohIBrRPddaK/kD17aidk3I5lQpfDBo/nzkUNOmDGGdC1no8kGhBqQxWrUkzb/22fuSBDa8MjYhKrYcMa8l68eJs+0CehH4Uh6hVgs1XiGqNpVMpCCyc2kEAP+3aG+Fj1yOGcqJcI4PfzK2X+UzvHIJ2aMBRaDPTAgT9DIjVrpb0SUueM6gUovJ55t3hQSCqX2UuoP9BkhhIXYRxSrKMIQx52EB1lYuK0n2Y1RWx4th9WFzySyiiAZe0Tcezg7P84mMrlMnoX8y7lAhf+h4o/HQajDURXrWEJZKV0iRKkWeVGaNvSIh0QxDd/0iNMW5B/3OwUIsBQZhpsXOAxK2kJxfcyx2su1880xat2A+vQ1u5hzE/K1yyut9pNjxcxMqI+zqPvsxkEEvr7O8HV6ooZjnRpOVj55xzSdNa2VmkgNoAjgKHUgtIBnAWiBFY0Ol0iSDCG/N7zpQ7Z7mqQXaOkGYuae6iQwiQ8brqjkmcPzYuTm5eTIFiKMhDbWcLjw7dIeylvCIIjh84TqDU+HZW0P/OLAuxiFrqUOhJyeqcCUyjDKLwQfcHoAfsjuwCq5hJTLIdVqFG8upiHFwl5qQfnm9AqBChsxqaXKMTcHn3P1rM1spS33CYLo52HsBsxuFGReoMAXfoVX5Xhuho/teFRQf0j9EkYT9LDE49mQVe/pv+Ma1qUuNkWqN21ej2kWsMc7JEGjjMA9j0vmRSFcDG+v8Nlm3wtlKeaKiJnRA26Bu+ZjAk5wkHPXMLPLE/+aD+dJ6jYzs3rEDu+dfbXj7SNVG1O7RDI2c+WGkha1lh3AL/ZyYG748zcVsXFMWkcIT/S7spXSXVzOTQcbb1ngJ8nxvieQMh9qKjnNmMGJEhuF/VUqXTikXSLIFoS0ZV3Y0jgO+BTayARS2Fx9lbVUqVCCM85ySmgBV+gxE3ab5qx0gdJ3MEcqhPw1UBU1TnoS8DsPeVZ0Casrh6eJNFz0VNwQXk0h8UnYh2aEkAWgNSjBhSpbUt74oRy4jT/y5GnRDJhX6GZ9upQYzFcOz3F9bIWiqju/Z8iOBREEfrOldtCgI0yEpeKgk7AyW4MN5qMPOkiOzaD8oR8Th+DZXoGNKikyTpA/T9yijLKJ1+IRU0f4h0YxePo/HmHbqwMkDlWwL4PsQASTArUWo/ETQ/YbcIkUzJ8npUjoYXLs2WqscsE0xE00Afq5vWUqeqCsfNKWANw/eB2G5BQkBULEqAykB7GsbtHK8us5Ew5izvSpmqHI8rEQ+Lazew2ENDuH1lPww4A/x3IfbC7Fr/x29tJggWHBpdou5eAmDzn31WDe24weBgGvBS7DqDPv8yo+Tfw9X9Unl6rHRO0HvQTrxAFSFLtfpPqMxzMlb9KZGNlj3AhyqoaToTo2Sf8czNe+nAvqmOuqylnJnI7VcuTUTYF5UpUJdyXK7Yaya+NZ2jeF66mZwEcu2ysxIbHP+MfYi1exdjWi55EbFYANLAYRxMkiKsCL6fHsObqjQKy1S2vpb50HivjUJZYPvX9+AVHll+Xx4CRmcaEJxlAJ9ZvjpuU/b5D0eIWcPoNi/AcY3z7QScoVnw3TFNCvjNPQmVQHJikTBx8g6CawHrOek3ukF4Iq81B4CsHihwZ0I2pPYQ+HvfrJvTwvUr1wcNgKlAXAaZUmL87jZtJm9gLgDpaea+mCWW2ExK5OSjLhPQIdATfzgALSsigGG2YZ/rHGOAKRKiUy8K1mcoS6lZh5vnTxK6sWGHEWKoKPcvroV8PP+OWXeS8XWibVhGqzlJggQYM2P/MH+O2udE/F4dSVTdMX2wKZwOWQPjpiVkiT9g0mvsW6brP0MQJT/GVltXuiMZurVehT6xO3i7NMYdyJptqxHJTt4MrIvwvCgED/TocGteOjkgJ9QrE7wBdMJrMZhvnwzPNmfoOB4lzIIQu3mzLlszkLlzROuWQS4VC9lvvEB/iMFSjllbo+djRQsFLnPIXvH1CCCgupW1OyuooUj4AI9lFq2O5ZhLOvlm2cNYchhnYO/I7vFjLQm/8YWqZKSEJRuDYEsiVctEBWzAqnm+26kqvG7LqUK+51GwogQAtBD3tFWz9JsKoenh/8TwPhB4KunrOAmzytKX53dp70BhgV3+ea0GWc81lNJPkOqhLp3Cc+03m3e87EfBYGPLRRrWjYmbiyxYqK789e8s3wduj2D/k9NfWKZeVAdShA6er4N8D7QnS0yQI0LhtOchOAWliU2qxkPgsVzxfVgc55xouuaEEQdrgWWPciyCKyaG1a42ic7N/pgDFwDMjWybm2YabD0gE2gqarGO3YH646b1hkyoEMYSUAzey62RZYHkor/Wd82t8dpaTwE33vV47KB9SFBnjQxebVdq07abQLLXwd0uxYhjLZCmoq9w0o6ufhG1ZjcihizYeEiWo6B6ifCgrYb+p8U24n/IWpLki4VIcnC1uek4JJoNhecBArtVTYiXDKaFZrYQSo1J5nsrgWA9SuFWfpOh2VRluUgS6Tc0fyJotj4Q1veRKaEvAKJ2GiA1XmUgUqqDxt45iVd/IQjFST40V/XBYjz+Oc/lJIlV39IYV89kR8de0nm4GGRISBpbSWqKxupVEdp8Hf01hwyDIZIXavxVf2nEo8MKH17+d+qEXn9B8IEYJkquEb5HPgPG1B3fKyZ5ZVzokGMji8fkERJJDq3JIr5GWz/RrYc4o3gHjoToiZwmLD2dPYn2DnPZPiYseT14WKz+FLivjGQSfVS1cH9omQiWLpzbHT0BHTAalndlugxic5KQ4k4lvLtCISNgTNucTnn9iGftP7K6SkKiCHO04e8hJ4ZZVuGrWTXYHk0Bb27DXogujTihaM98r93ZhbKxiEgajBYPyYiZjL5UlyLK2EZT82PT38Thob2X2UlRLaBlkcqBx6lG+IqkFodUwDpKlw4J8MGJKzzEo2w7r2iaJulQONQWEt49Yyaut4y6OfEhFkq0w6vH3fZ2wHUBpOiuH1a401Ab6RnB6gmMfN3sbRiaNKcuWHndYIuxSNnSfAKEYLgXB3em5YEF3T3/Zf1zmdjPZ/yVuM8nWKSaKURY6pAu4rVu990xplI3e0ai5rEhrZdnuluithKYj54FBlPghzypUGmtD/+3R815SYbhRvFmvcvMKrQslewf4PXvCC3xCZrTlx9KCxv6t5xQgLLRyGMziRRsMrKKivn/ACfhxq1sFtN4B/GB83ZYePvc6SeV07LecRp9fXMSlpM5Qtx64iAz+5O691OC1BIXDc0MQjbUS+Mkfa1IfZVuWCGDmwgMsr8ymG4sdYgm5HONhNazVy3YG+Q739m+0qSTKgEPHHQ2rnkAOzNwXXWroc3r57nScQ6BTwJlQbyL+U8dmmf8mP9aAbCD6Dp+OeWoY+Rr6eWIhk2me8PnikwbHip3GLovQG6U0PIgaia9dqPSAFhhkc1qcbMO1+8BYEvEKWfxKs3MjVy4rXPltef85tIsHXa8cbNuLdiaVqbgl1nvdsddl8QVwSp5Atb892Ls0Vg3iyQ2HCK5fKdXwDvqF414T4dM7y3zDRWRH0uITH6gDO8X872slOaw806UnWWOiKtpKFpoI7xKkG5dlKeCHCq/K3+jJRlkdXx9EMTYRCgu4zGVzqia5/cLmWaWh4js2CKkS3IVnnRF3cgjPsRWZykAw1xJTiQwgvRr4aAisb/5KavjkhACZDG94GMqWw3jlTAmnMNtBQ0maTAy0ynFrUhItDG3vA6I0uSEgAjNDMmaU1e5q6hslnCHdFGDRYWqWTFFjKQSNe2AB2HhiZYaL90vslOMxKN1NyILuZExBmIrDORx24RQhAATMRBSUcEaLY+4Dc2wGTJUY7SNh9kzvw/5Zukid4TNbfNMkGB6uierEeDE0hhaDlBlkN/F6m8Ew1Cjfpi6wAjZjmZpnwal/+9VSGsWNlCnxAkzgMB6mH7iErShinKwxrwnBv7AUHz7jj4VRDA7rdCBgwbDqWYXh1Y9yjw+RtJG0dHprvZyPcYrvqvMV6fcyucctj/KnUH+NyFV3hnSPnNziwEycsYBPmFTag2Qdjejn2G0qnyb7cz72JOHj+BhdnFF0iVHFkZ/OBGoDaXcV8KYKvqEiJySzTT1db0jamLIh9z6lpMWyIqun3ewanCbfgg6lReyICgn8SJsHyH1I5dj3DfHgrufjKwkMqioQ62k6qwO0Mxh48IS+qFnFP5wU4JN3xdMNFMwYQITGO+RyZnmjRMuHaRcn6GGauRoM7ZqgmlA+f/Vh26f24gj8iS43oipSJHOqnxN67nk1bP42GLA+CchHAaUq/ZTuVcWiobypnWNlCLyCAiMZeF31ZZ+EdUJPSSfbTYBe1RmbJ3iFxVpMtqkeETf/WwDQ43MCQ7AoThzeMo87SSsdeS6P6VKrJxzDZRdTio6bhrRoKBfw+uKGE4HoISn0OSvQIy6dip+e3vW2Y0TimnPJTJ4Gr1cKt0vTJjPy2/G003HT7FNz8Bl0LSa2VwxsTLvjltY+LvvFhWm0g0IGdpvTUR8mGLtkDAkEFpMUCZj7adv3cBU8S8LgdTYMpm7mqNeWUdYPv1+CyaRYmF4NtejNaY+yz4GwxNxT3RiQ2W84lkf/LfAFAcrGDQeovQL6tXqTRSACG+Vc+ZnD54nZCFCEAOjDjAzmVkZ6xu0Gd4CdCI1whTvKe8tBjLH+/xRMPCvtWaWhYZDDIXEaEEb9gk0i604Y3xz9TCCr3EjodEO7kmJpAfLKvog519DN0D9tIPdQRqbjhkFhD4ueO1iiC7Ls8xHEDorUGQLBxIqEQTPolw8wT02zfdOIFTBNBcMVdlq4EO+z/PtS0hW4QxQHxk3AOOaYtgGPuIMZXZNEAw4yj7OpkILaFy8ViaSuXcWTsXMImhbfYvKer4lEI/oepxT2eKGz6oYIKoZ2b2uRIAFHwENHRTtScGxC2HJVhlMrNQG08UqZseeng3RusldV5dxqNoTtlt61Lh22zJYbj8UCHBxaOCVP8244CzLwLyY+JvskdQCNsvDU9HlbJ16qtkHhx8R+4cOkR1lQgYbDA1Wz5edn1Ksyld3OeWkzY/O2LV33zqQeZF8TQlWkFfIsoQ6yFYG/rMFkRmDqnah/9tfCZK/3LBkGzpluYf2GHIC3ZGn0VpL0gO4zL8B6gAl3wPlBU93OxLhIjly9BO+yQp9MDA7+1pcsv8ZqSwQRM3By0Yu1npDIQVvgrHSx1sJRswAK5Vq1iqAa9wqzgTl/BE6J8xNrUevMNPZib3dJSNr36Nay7ZwqqDZUfUG34TODeYxUMH4zzYx54pZlWW7RD1cc3YqzBkRhEDYxhoWCHIu/xNIWhQY5z1mdL6MHGG362sLEAmp4zlYs/ANk/X6K6yrnvQPr21qCWY5ehDXEudyBPSrnnUr0t4vcRJBfc7oqEJQzvrhFoZsp0opGQHpx1tQwqh8QpnQv871d8QJxbxxSOApg6NTTuSi88RAK8SdS/nska3E2zX4mDA4YILJ0wV6iBpuCo0Dkl8sO0aSYi7NwXB5Mnqg5XjMyOx00cOkw2EJDNoSQlvIIedTozzK8o1/B0AcVd9lLV3q7HiNO3TS6Yl3XDAD0c+Va0mzB7S2cmDEsVdVzR0WhP6OkDZ38692UZLigXZl+Y3nAMm3htpH2Yh4+3yZmJ2JI+mqcRN9fT7GOxxG6gaVef1gUkVeXHlUm0km9xg4mw8JbPci7MvzPJ58aVEZPS6VyYKdpY2YFxwKtOEgtTQmMW7C0DLbgkYRSh3kjAEAokzi1cXq1xE03wUqAVEs3yhPThmoiMB4zmvMWGCLTA0HU06htaHAaebyD7Jgwj5VPMJTFyEkwerh7JjunhZlwx01cln5XxReOTLu+Bz6dmE19y0aBmCkyvQ4O9dEswQ5LYczBSHbzSuUfnAGhyoYnU5NXPBd6M1q/AAu3UgNfzSpPhaIiBdF25dSH9OmG/OBNO1WS3W2EQs19/dvo3vpgNTC4iWIwxT2URXAiToHEq6th1cn6hgkI3gFcnhFpAiFF17ro6HZZaZTNrs2AtPrfMafamu7dAprPAozkZppqYg8vwLpvC36dlBCgjDVnpb4uRvXbFMH/hayrcZVD9vE8FnxtUMMytmGXsF++7HpQhAdwQtwmXPrzdW/oWWcbvclD8d2j+U4eISv6KRmEOr8cmzJ4YxlUDSWYfzXHB9R7WgeacxupACR23hXRFQR4qHj0LH2gcyNALo+3qdGdMgVW1TuiXRn1KwU1ywDeWCWcTS88BArr0MOcnXkiEYBPer7t4kb91HdjGdPdRN3igZm1GcLpgNCI7yEnsa0lLxklpD++2XybORohCRSiRiVo9y28u14SRskrLRfjDI1VLUsaywsV5MiHgqKYCz2AOAyaTJwUHB2mutIMUm/y/CH9ZBeNTZN7sqOITyJkVdZeOL8ysNZIPBh7IpzRRHeS4G6sJ6Oyh7/iU0TUkYeNpxwP0vxTfOdVkCiFsY9cj80VVk871yoSikYY8pBLJNrgoKdaRRN19OWjRTFBg6GMrZ7KSKzn70NXGBQwP8e1oNGxmkHsgPAkqwoIxR6Mi94gFb8LQJYcL/I8Hfkn9RJ7bnd8GZsvP6dOn0ZSKXKSyx7lIwKUMAg4LQd8FnGYss1pQbVnOrURUvGpfCCqBpmsncAiK3PdT/DHoObwfVAngQmrQd2g8bsotASirvrOoVjPFh15zGZpv/HqtJ+WubNr7kEHE/0o/MoqdZTtH8Nf//Ud8Io63S+UKo37chDMpnM7DMenz/KxDd4e9MBZljLNJ521iWyoT2q8YQYKP3BSqCz7xLa2Tw2YnjNs84Ho8zVI4WJj9bXmVjZs8Qto156IdgeAtZQJfynxfbGhPE1BCTeOsXAOqYAFgPbgn8YSuIbFjr2ilD3e3tyDXYDDtFUw1yMtZbExlxaowliEfS8L3TRr6YzZBrm6nQfZzenFovQz7bOIRiHV+sc9Pa5Erz4GW44qPi5rir+SESrJ6HlO9eNHOJX3JLma6v8hF7UfVYxN4M214zDpfuzacQRilBn5pn4N89g5CG7qzeB3nMKkQ+ePIICl1TNP3nopX6kOB5Evn/XbO5JzmWhNLwDKRkQcK8mVWt5t4Lfgnj13KHv7G99HCLzWdQ4MDyaGls6KBkwuDXUFJ3Jkyp2dDoIFMCMXdTKCAKI3YNcHtaR/tizRcwEO4wFTSpHks6COwH7Ah4SxtVvUgocWzgJG+w1MioHjSB/uMyhibNdFeaN2zeChXhGT0A9Lox5kBDFj6ih1jZhnSYAD4rrdUdfaLrQOeGF84rorWuFvtS7F9PjxB2CCGaROehgSU5vqx27mlYAlzhBqmnAhBOI5kUV60ujq08iSW8d7oCwH5pCxRdAcPeA9ejysP3I6nFcQR+vLFjGuB0i7lFj0paGbeXTOcyAbUe9Pd4CB1YXqBgkCWjpi0bgUmupGiKodxMlAtbZbjp0DrIbTDKqOHXcojhblxxSX3o6lb27XAYIr4DvjdmgyU4m9iS7jOeEYZN/fp7Lu+zttkEhpT9lkrFuPa0+OHxhocACkvNCklwii//uzptisoyZNtZUxYsUecAK68QLxPMPUz6+r3+89xRRnhfb5/nzyIMt8jG/AmFsNLwi/gccedkXk9/9IqfbYYgtM6eFYKeBwjcMvF5DuuFMbLK3QM5KubIiYCrUbRE7IX9YxjXU9ngm5ggnqVA8OkPP2pNYELemFAADjJKdPnuslZQvQlleoirmEe8DIUMdnLbjBzdf42uqvJCZvWEqmFYFIOypqxKc6bDRwHiTaW12GrLUn8EVH3c8fjFK8vOONshGCYEkB1jK599TgREouDCoyO/gXqSjUXztvZle2Nwj9JRm8JFQBnl+wmc0Iz09ExXwEuOm17R8V6fuBQbnoTWjHYgIkTYaTdZ2DTOSJa8ArF/baCJW+MFizqDF3goOGpTNrw3zEaq2/KXZ2XbQ2V8ARkVQcZFBejoViyyd6NnmCgUY48wQR0dFZlEOSym8QaUCrwZb3wstxLQ/2qGMUOJMMmtjiS8sCK24CsN+gVwEw5RnRM4IsxtvWWrjV+Q3J9gu/7XlepfcOkakhwiY9JozGXFmmnHhVqSaCrDIw8vcz22gU2D0YkuMm7XN1k4vVtdfRnAkgKCiV2ahit3cknpVoREU/MPEMXuxHKApdjfQVOui+EStr41x1XRrCC9prT4nWofsPp7npcZ9lLuA7T0/WkoRLgIkiBlf5SLOyxX3yCVWOFgHRyodUWU1qRjx2Fi3e+dkpC9FfjLW2Gjh3GGO3D1GkBCx3ZIu6YTuJ8YvwRZhJ0+9sGGmJNacJ74a7/BRhTVt8VPsKNokBN+6xTEthwdofoea7ok1eTj2X1VY8KWdLCabLqjJVcun8SrKP5dIpfNT5EOGyxfysi1dG7AU608pE+wlWOwSUnHGo2gTC3wj1KY7UYZQ7dMB974YE1bvElQ9y1LhI81+lGNe4LU5+PYR0AG8NAwxMbks/pq1yoIfiFOwMkc/8vKfWIGhITNUG5azS/R+Z8A5kCHr2AWZLPGigXeA4ABm+GIUQ6GQc4MwenvsabXfDe8NpW0w+W6obXaT7CM7G1mEZgj3jMeqD9no6OtP0WjmMb75QLl/Bkg+VhS/kYanpCs728ddsMKAZexHWIREwSmuhct3bO+p1IOhAzIJdvd6WvTDtGCXPCWcFh0oymvfsfr2FVICmQ1ufqej3Q0a805AJDhwByUPvkpY/wL701p6Ubsxd5QMzCyEjjuYXDb5z9Az8/x0w9Mfg68CfhveGr7k5NZQ96D8F1R4W846uDiimrTwMjqKRv239HyhZXflmHIAezl26TUmk2dmK2cympLjou3P/jysUVQFKHxwfZEvMyGG6ApVxnRIMvTQmAQBzDNWkTaEI+fuSXCZHJA5Yjy56eSKc4m6bQd/mzB/6OP3H1Sf826nUctMiTIpRFb+KAu8jDgEfjHakMW3hNG0zo+164vD8tJr7vsfgI5uaxHFel+xH1P+xOQF8YUl3PCPbRWjlugi2bysuAbdIFbS3TscFNGFgNK7wgB0Tm5PxRHcQ0vpopHLkoUKVj8R2NaxUpLAGWwIKJteh+4LBfvQkwTgVXbJM1deSYLVh2E/zkatWVsQtEECrvQc9hnOFd7X27ONnXBeGR8ARk4nAyP3iS5R1547gmlOcXuQyZgfuqFNLuf151rVdUuxojQeViBwzaQ7fM4hzTq758H7iqnWQ6d9CHPDgYRSsYaitpIwwpEayE1FC28ANbrDjGS7pV52YDbEeCHWy3FlboajhhlwbSvvpEXQ+EEL4pWSsmQlrJbIshO1QTZFUGsJvULvg5DaQxKVYNvsLDNSxlwBVXf6ZmtSeN6LUDLrJWcSofbOVuj2E+0owaoNh7a0BeVY6Eg6XTuYk60NVVfzXbU7fkzAANMyoVBHfk9Y2tLjeMBljhrVB3PGa4xJxfsRm/gN4gk85RgxsUK/i6wbYPHjwPx64dFDOZLHy/GCdG/PKI1yR0sTH5hZdC61RGJXmzWB5YT6j1nqzdaXxH8gMtWzyjY2iDzRnSmfwKfbvH756uCeLZY04EJRkxfyzapveAryRoYaoLaHCO/2KRY6Yk4SFJTKnSlvnzyIkVot68OtP5QGCrN9atTCNPQu2yiY99+FoKkpJQAD1tLF+GOkTXPEW6XqDDzelXX9rRaoIis3oHsDPU6j2NfdgIdY5sfQ0+AgmXUnUa5rv+zrRosVcMfNqVvJNHfhHe4BLXi51A9nLO0b734aE9XHFgR+Ke1GdqjoYK5a6RZjvVnSdSMlFkma4yIIx9BvkBVdwoS0elrdspeyC19P/+j/ewaMT0IYLgE5DJ7IoJ5jecjygZ8AiLo0hhSFmwryUnTlBTRVkvEOl9CSOeE9qF+LyNM54HowIHQ7HuoDRcZ1JPVnkUE0sevuge+esKJV+wJnNop/CuXAVjWFcLGWEqGvtdQjBJOAyYvl0nx/BN4xbr0cO3CyNrUWZAK9bGH3Xb4xhZ4hoELmVjxRlghuMGB5sqZzengcxRl+mi576snbdeyzNGnSa90P43OT6Vow1Rx3T/nNfMC153cVhGbSchVZkjiiU9Z0EBwcRlHwM3X2MuVqR9kDgdwq30WlATgANIwfPIY2s/eJo2O+xmBUh22Wm/c3lyPTOtrBHRj+ejjtH54qecaP8q9DMUasfDtf9jmePW/Ik1bRogqs10HD1g7+FgI4WtHANVZE8cZe38KyyjtalPsRDggg/9aJGlp0uYox8ees7/fBk2Qqx9T6HdndyHrwMFJUfOIdwpvKFshkJKryovtlJunsqcvZiJx/i1KZM6IbK/5fAPsBWQVVPiS8g1EJGIUYG1kLB3C3ogRixi+nGsMHrPcOjx5XkAriylYGVDGDigACSQKAn99baX7NFaaN8zm8A8VehScPilJ7Qx6bD5g9IvrHC2oooaWQKJmeaRtnR33D8J6gXRtQuuKa1Je+gfwaH2iKsuB5h/RZ/uEAk5rEbcEecTwSkZ5yMYhnP/aYlziscNXkq+twckzbBzgFR5zJ5kT7eoe+tG1dbvCdwnHaAU2PGOUb8CZOGNHCstfHiPvIevh4BWsJLnnbg8sfNxYeTS1tjyJuGVdvNXy2n2mOXYcdNK7PYejnzQmNChv0LYxfujieY6A930Q75fIaQvNLEnahmfvnH0hou0CKZxh+m/mQ/vkMrxlaWLp+0fDgqGBUNVlA0/HabV4ZWA7Eeefs1uIEZaiuRn1b2Wb20rbbAN59pChyRdDBAa3oSPLbQbJuAp6g282QWyERyIBtLbGT6kJcGactqYIkTPURakf8YNnPTNoEwHLGBaF6ftQBrGqPti/iddBrJuOq6YPDhZTtR8E2XmyGWNsJfdt8TgTwZmcxrprVP+hwTEiI1Voeeo/+sk6KWmpdC9pPbGlWxhy5zoB9UWlUsci04waXuCgIWhIY7bhY9p2Hd5INQ02RqQDEA4nhc9ShgTJxRDjpqRk7zDqpcykq+6gx9r1y7hqoy7WVLVFW25ruDMF9eWUqCPlQMrxsCp9je2XqX9BzJzS7zVbICLaU/A1KPylekHmdxYyDcumFdhBLHpu6YFOhsT6DkPlmntJgnLiYc0/upboJILuvUYGOGy+oBFUDOY7S6xvI15D0LzpSTaJFb0Y4NnNVATDGPYHKwvmPr7CF4vtljYFv7QOAwX8JvBCJbNIlQwJ2ir2wDTWBLHb7iinqJ5lAy/ImbTJL0WIMpb6rajeSaoWNHD7K2Ak1yEMa8K/3ZlMBIj/Z2R73k9JvXfUvW3HFWXshe4r2hQHmr6HY6Btv17wj5ibq1lgSXyzHQMG8Rncn6pOatsg43dlfe5DfAOfbxKxNykvAEcm1xxKIQHvwL4s55i17cYs8yx2UFxJL7EVgz6wECvzA2edqc7GGiAlkG/X7sUU5JMeLvYU8dutC2xfKFFsMVXLNDHwVQCRvQ0L18zT0aBq1WQfCW5B7MAmNzFYPdaSZg2mGPuMGrWAwgeWqC3eLUy/6WoKtfvA0/wtmyrgNmFF4U2Q7oiNsqMewH5c5pk+Q/GJgYmWqYGjRCEPowBVHXhxacZlioY34ht506VT0ga3LRG/uMU/ef+5/zg9JVAm8HNcEt7mtWgAWF7Wg2vSFz7sEpoxA5He7a7gW34JTtci0Yjpo/y99/RLh1Z7bhsn/LRrFfapdmqW7oNsGVihegAmUYwM0IGmArnAFjUu4BQ4mRPotjj4jKbbN/LAGjDojuxIIFpx3iAoXjATGZMEuw8RlzNNRTwdMEhgfepQRhxoSIHGmeGjFkIyQUvsKDmD0bNgDvFwTwVUFw7WIx0NzmC1eMeNBYVik+Oc7KAbGlKEu4feHeGapfBUUOg9XQW7j1eTKZjlMf+I27gJGEPwpdYaoRCYtVDVYOjyhDkCwJxnAvma8od/yvqWvQbd3nsK42R029fh8RKrBhDB+y05On3d47I/Pe+nTYXG4N0bgqsLHePTPpecdferHrB0Bjc7AzDHgKjhc990qEGhZ4xnAe2Wsy6DKU+0LMzAAf3sFBrB7W758CcLpXLmKv0CYdhnokBkBXGd+DGbbTK5aMI6Te8zkYAbnexqNa5ZFdO0wZzZaBOGKYJc3kjwUG04VYHzJcc9Gnr5rQJOw50iIKejrVrmmugGJZHufAa96EjYahBsNpDx2LwiJghy3iiIZPiwTLnW5G0gollkFhUlsrUP9GWTm0XGdCFvG7EwdLeaNSJrBHuwa66egbzBfAT5F+g2VLJ6gGNWBGWL0W2koWQBsBGeaMM6mcL8E9hnIhz+2S01+rwOqIukDQ4FWRwgSwab4WcsjV4KgGD3+PTruF7RSZBaDjU431SHjHM43iG5Ne8MgnW3B7wh1jStCMFsmF7/4nWGDPRw4Jpj269IvyGUO+/8C5NJ/t7qhNxBv6l+qrI28KPG+78Hi2LP4e+FjI1BWlpaP6Zv7oeiiOZgAMDAATUM72gMAyH5aGhQN5Ij6ppyJB+y9IDauMtUFSDY71C7oAT2fKFurY1ZiFjY14sBScww4n9Zpes4DWBpK2o3nAQHQiyJnnPXwSeoHSKnruhwmxg2d1a6X2R5NICRSIe/EiUrlQ6Dp6fO0wtr7aZAz06xdLU152J4NkrkkZtljpAnLn5fPbu8bN8TXhRKPzukFf+Rte9DNvNEFs1gKLh4aBogBhTDvvPUBG27d9zp1v49mgD8hE4RcFl8CWJVrAKMHCa5CAYKSFn8jyZuQZ7REsUgSieC6ZTXmMWApws4/u0Y3sxWH+PAI8tiT34VVbdBSdw+wKGCrzmoWg7rIRnhJiRHID4quHe2ZhHchyW4nR6k0TO+fdGVhyBISvALibwuzUVKb5sXsH1uF8Zu/+D/V4cXImgQEVK56ULjiJ++DxTH6qjRzoXZDdoSP03fJesFJhDz9IIfOCeXmDynqzdChwhsQL+ULHQywFsyZ3459tze0buPcqw7GUYMhrElUWZqopFeEhxPtTk6485PG/qGoz8qPwwskFwtJ03VoLoBoZjjiafkItbnkbNm1B8QaPesef5FqerEbqh3Ni0ItfTUSScFzsy3ri0sFBpVJM2tSvcNp4uh2ag2gfXuEe+b41vIdammUVNMv/KeUmxS059Kr+/k88YRMOQlHKai+Kcom60kD5aMc+Hvt4ylQ2iSaNd9PHwmARlZhsO4EV0AR4w1KBHIWzL5GHQOvGwAo3oiesrx1hZlSK9COxzwpMWKISwKzKzNr2tIOQBN5WEojWUldnxSUDvALgQMjLwqUDsbUJpKA3O0AQgTpybKy2rRfwAPvjU3VQYrr3bVBRtdcgmKA4yO4NTpxHPkKMtYt+M4lyGoC5QWYytFDmCBmyTayX0MqlzlK6Mgjh61AzZYUykb+hk+YaXffBuJiYIZNy3/yLtvExh8WuBw2YS3/5QvYefwUChA9p7QKcsGRjT7y9ayJERe27MwMPoXKbf2g3NGNvIHNtFW6ib5x/TRtdU8L7vcDKUL/zGIW8DOhKoo8lKpfith0YAZsKepjGJH2sRmf5spElvnNt64ElEtABSyO/EOrU1NHpoT3rYUmz44440NR4JKN4hxClMPCkRne3NyA4/z5+SxYnTrJamRjFLwKsBV4lg7pKi0KBpBSDRXCbC4lQYlMUeY9xxZ4Q9JP0GWCo5aYBljOMrFcFB+b1qJHGzXDI02C3kp02o/CmMZd1SfhQnVQbOdEA/5klv8MMHEJFPGgK6/FjTUL9DB6bzIHW67krvnN6pMhOKr1Ls1CMNRF0nGATRc9dt+DgPjwTD+irYY6l6JafhyXULXe2zm+YfK7UvFS6n4ZIxt82sqtDyAa4Kmt3ozBWHSWcnyhXA7SuWKrBngd0+ws30E8NLN2yzjIvt+StTP0TvDqCsPKQfpAPIH17xTqFu4UTO2x49MRKeBs5B1cDt0F5YO3Z1xN/11aqf6S5iCNKXM2HmyTERqAaeHRRdNcxEwa6TLlDV4Xs8o03bNdbgG6s+SzDKKbilE+udUTSmOU05Eg1AsN0XoKpA/dOlM1oH7UVJAc+JkYarUZaAW27v8DwzyWbGJS/C3vYnHiu/mDtb0DZSeL6dI+CkXZjaUwl3KX61h3SsFB5UlFOnE5SYkfFgZMy5TWMUs8cK4YxgXE7t8rsQEXtrKMtqUjZ3i8EWUSoyrtGSrQlarbWcuLCJWMnZAJDI4kXI8SYc8t8GFMBwMqvNipvDpzOe66F7uSErpSNURShhXzxCigqpRXmkhw3UWTWCrjuRVeBp0mMKuCAckwGtEWlQq57kE+BXFIfit7NdBiOKEItKpmCbbQMWScy+reKK5DcLsCfBHMMcxsGDW8UPGAxEe1L22UT/OPDzd+rMKdAFnSCYDDbU9ibRMSqf8WKKwokbIimVjfz5QQqVEeEMS8NLt/AT394B3rj3QMkUF8pF0OKhS3NlR2+dZS4ojqvqlXUXIpE/mcLsszCwRGCiCC1HywD7GAwrWZtQX6qcL5qRSdEa/Kv3IS9JNqSle2XGWNxsYi13u4UWt+nVASRKQrkBf0FMvGkUKgiax5nIxoKiNqxXuBKwrgXkh6BmmnErN+oyu+JeGxFK7wHzUBFWPVgLo0AiBvgTGaAEw4KTy9/UxOkOeoYF6m94V+Wexe1Yhqe9AOJY8wieB+v4Du3gAEZiFL4Ecf6Y8IjOXE7yjbNfOvr3yH9BWSXNevESI+TCuiCwnPhBZgifNY3JzCkBkDg80BluGXJ0ARWO3pnfEl3LzLO3ZO97pXZ5swIPaPOYtg/Ynb3qHa2UBbb17AQeODuzCw7KmlwlqOCKp5/YLGgbRv5QPFPd2asN6A0RihcJ6J4XajQQ6ep1h0uQH3abOns7H3uPxxSr6XFaVRA+YreVStmm8ve0G6uBMlP7dgA8E0SAoTEuTX5Jepc+KdhRHkG3lWNL5R2nEntcAuI8HVlFEU9F7bmHASGgKQ26FfejHNTWUiMPwR8ebADev5yGe1YMG8bcbi7qYBPwdumTry7U0XCpGt7A/nzH7whRFxJDAbk8KrbYg8GXNw3M271DqKdh3QMEl02b2JvzSIiTeNT5bFncxeVBP/oAzqsHBYOMScQHf/+4tsYln5uoZIqXXOLXGWfner+AgJyApQlAZK/xCIw9AqKsdidYEaizQ9q6bAoxsbwt8ZBnbYmhSRiWUpfAIBKysifoG9R7HJKpwFBJITmi69Ejs7UUX67SMIItScnWG8sJgieYG8BDS9oadpdl1p4Jw9CuHUbwsgXHWhuTJuxEeg2761JwYJztmD6zZuYktkE5gj77fFx1+/OKdkXp1M+J/wc/qmd5/RDraOuIKzNuZb8jTI8s3XtkYTm3mRdDJ9BD46MODPzQNpKi4IUA2DF34Da8RSw6ooWFtMXqX1pcZulHMLEyX56Oibk4ks0hvhFKHh9j9HTpHRnhgA5JMfZiZdolsfcEya/qgSAuA4SIA2xBD6hbNGmthGJttHoeNqA9WOUhxqJtnwB1mbdlNznxrDJE7viJEE+b+okdNhaCxzpRYUSfOTSo1mArBaSGoqNzsgydz2X7GFPtAQqXQ0A4Sko68qfLDuibYY6y7gKVzIzzhU5MQTsLpZR0IM2a5cHkDKJNlFFTKUUMkZ1i0jTvSNFgWQ1UmIeGYH1jkxNcgibelNGWI1CKK5l8nZInSxMLSEl5IO6B46D+B6sbJ3bg7QkLAPPRnxZKH2vwu3LW6sdz4Kjxv/oi1K7JlU1Uhi4qYI4WKefyj5u4Wy6MGoj/U8DLrRDZwcdlm2/F3VCbWLYyjF2VSxSO7u0fZt1dShazN+Y97pgPcV4/be4SKgENdS1csOcaBYvFaaRA3lErUJ2kZe6uFSfBXSpgaN1nwlQG9pX8DPV/RwnKseUzow1gLImNc2M0E1Oli8FrvLJ7EHSoC9p05lnBqo6diBg1d5akV3ri5s4VQvIz6KNgQbz3mD3VBb5l5ZGJvpC+FdQ4b4XBLlPmfrbYkQyEs/0WQa9DatKmR0HGraG255CzKT8AsrcEpD2CAtW4Ou0YyXkIui0vfBeD7E14OAAd3EyIelLmsFm+PCj0iKjBlGyZjtSYwU36vufCGmlU5Zo7JL8NF9Jt6l/ZoAeI6ILXQSpF47+yzCvgc6WFNa8IyQ3ElmrcfbmtJ4m0DgAXU7PCgkKt3DjHkQw1uU60CakEqo6QF8ndSnwetRohBbFP2OKKQod8evUKa8E/surwBUg05NwgWXajVgATjI+D3g/rMqTF7aUjrKQItuOZ1EwZb0EpFycdULViaFq6qzk0DUGrdyDQ4fgMMErVVQMhkBe3F1Lyn2hGnKIdp3MKJlpdqd0sz8w8Zc3FmUvOMXzGy/xM3lcsjIeqEM7A3XSLLWBouO9yPW8+AejBUWa+KW0ScxS6bA2oc7TL2qEOkw1p144q1dsmLyVl8INNLxztM7nizalibcUZzNTIronhesLooSO+eb8vRP3mqpGnOJ//rHq9VId5c9TjU4EekcDT2rOcVUPXO5SmASFXzjcWBAqBP2gUL5QI0TMsMvTLTifBEsoyF0i0sk18wd9wVgwOT3AbXktF46nu6+YsPy/AzwSlhR441g2CNcCNYILNjd8+uweHqh1hMSrsUrC7yupRYTHPdBYUsg3hXvDPQFIzl0LyqQNKt0VYFtvCg2ZWYh3XjqeXhpIn/UGwmoRs9J6CidAUuA3D5MIWOykoiZchPYtwC6fCUg0RVgqhn7gDOUest7Yypr/IiwGqeCNX/HTGZj4pmP57FouhPgwVWNBvMhUZCiAmO6aXi9VKZ5IJekw39ftUBgyJydO35kbe+MnC6wYp2J0UcA/UCflcKTGn1EJpgcihcWYV4788zjnuKFnaG/cfPR2HW+ogrByElHOHyP8cTQHRahAa3hvxACCtUTJ9eGJkmR+GbCEh58k5BCvmTYMpAZjDupzmEpeSeS9jx900LZ5wE1gagQHpiSnlXQHrCfq7NyDJ6sQ4blvIBiKvnXeQlB8bNAEPF+LVWAdB22NlDqiUMTFgeNwCzwlKnmPkQC0B0kNqqNpV2io9YsujpBPKo/3yE9d4JYLO8EBikU7CFphAqEBNFskaS2G4jGbRTFiXke9PgCKbMSRtpZQTapcmv1aCn4fB9MTah0tf5RdV/A4JQzZQHeSFEfT1167h9Dqhxvscj6AojGC2aHj/3F03cehbbAciw+D7jCH2wDf4TDAiw6ZXlHwEfiM8rcQmfn8BlpZFn0Zo6WwXXtj45xqXGijmK+EbYw001P/Y+DlWgZKWovfwBkODZMYthqzHQTfRMULFpQB7hRLDKxjO+gw/yvyEuR2F9aAGyl9mzE2EZsX32VJ8BMniqcr05KFNJ1zkTu1oTRbEvLCcgY4nshVjS+WxnliUClqqwSfvXvf5rTwHXQIJdY7XL3hjxAS9GM4QXX0n1saQacXlFh7FsGydDej9vzgx2idhsvHZq2SGevkIMLPhuSR6WFD02K18/Q2vq1YSTBAlkLX1ELKINYeyyDWbh4c/PwnjoXcUUzdDehk3Q0qELSBnK65XpesHsGoEHxFKvMoV6WVQ16K20WXWHecvTQm2NdaPeFIBJhzvD0pSfhJP3NxAjwnJ5gfDdysqLl1i6jFQZmWsRh4Qlt6dQAWUKj4AdY2RUJzqXSzU1HciKRR405UEqFIRB4L07jHnqkDinVBVw5qxagst7nIwgrag9OOV/QyBaTB8qFicAQTteMz/hhZXEgYHEmIwSINIVRXQ/sJ+NCl2xHJl9WFfOHPRWeCZSgk8J4DefLxJwMxxxYHFys/rpchfwEfCb/RbEXaWOyVsKP861C7sBblB6oE+nisIxlqglPgtb1NuJH9jJmSleQaGRrpxHmqzwKRtloEUQQmkDeQZRXHSpXdIPWYivwGAvUsyMr2VboDQRRKZ9fOKD+c29gvtM0PjThQWi67dVlmX/nFMrnMh+c8VgxIUy++QQn89d/coC58QrJOAxEtY8ARGvw7xl1PWe0AgIZ7f85ukJtrm8hOnso3UkPSF70rlIdvCngMyyvhsVeJXtLUKa3L08u4ncTaKbH4Wg5oOB9WPBYfFYg881Kdz22LYleWdUse89N+w7qUsWAmJYjmYyjGwRxTNGdxjuZWzwkLaSMliMR5FeBYdamJNOL//6wcecZOOpNBf35cZozEpw0q701eRHYYxzCSpAPfsSbEI0HOt8TpT69c0nJ+4tLi4QAWBj1dXyGV0MTVwXiduKRfxwF9u1ihVtQkF6fdqgAMDiznpY5o5SiYnZGINgNi45f0p12aLxY9dBGLqqpfD0DyudOMhlRxSavqe3pYgrz4g0ECfEY5qlGK+p1U5yfU4fBdRLA/bAtPbQtmVlwymWIeKLA+2+0/lRP0We8hXqwKu4WMk4iUlbUn/jOIyNap1C4spsaFRodC7I0FhPxPTrI8A2B79zwNzqAzPCiEVLMsUI2oXjPlA3D4TP+5e60W2z7oHOrplYZvxIFe1KCIwBWNxvvavKsyORc0sHYihB+oARg2lgLY4QVKNSLo1PKDohVY0oNoEM+001mXMsyJ7lwHB/QQO6WvBZ28sCh/fGxDcAtm83/mqf33KVy+zx6T5J/CIN5plZGjUIdDpiDzz/so7iblL57gyWD/bWRV4inQvG8UJ3bNu5u6oP+ej4IFKvWmbgPzk4bRZUKryjSiWZKu1wRoXjpiock5xIbDINAHKY8n3p+58IJEFTH4H0LzPjc2YDxKKWbqnPjGBmRJRZwvkQWNn25jqE+Hxi/fgLfV5W+lUwJaBGLXPEIP1Ui1QppUc0eAoIyptVNFs0EZu0xBGgJgukKyEyqqSN4lj/jyxUozjG+RMjAMLumR9lGB9ojJ2YhUa/FVVlthLICQYPC7HlZQHJ+vgR9IbZ56vnYS0y0Q9XhHn2cbWXSxNSBG70Yumu8/9CrYREztYJrfAohULkHGUkFxASq5geewoz+ACljPXCIno2QAYkiNQPtdOYepX7ihOmUkFj1ikifJFKh0nhaaA9yGOzB9+R2r6RbN1We0VDuXzK/EFWZAFFVi5qU6AmYmEg486Z3tevbKBZpOojD8TP9owXORX3ePlN69Mb3bLb+Y/GO5lQiJWyAB3ePco3cvx6oZQoZB+recbz3Wo2UC7gJ8vWKDsporbaxj8GwlEok0W/L7e/NWyNHIKLCBzKxC1hrJLbopS0wUVktFLOLqZx3QPT55jLKsYC5B/QKfTCXQ/s0XMHwQdx6C830Fb1i4He7pOdnqHQde4j1LQpMJcc8iLNiY0jSe9y1kdaaS/yqO7A4M0D6FQ9MwPJDlpUHe8+jMGiod1DS/sgdLB8a+352+zE0Mh1LNbahw5GnhLFBrKTt5RQ4Jpaky4PPASbjJBV4lNfi80fYObHZlorpELuns064jnuw1JVUOD9Cg5sMl1VN67QI83QCyv0mi1EIKVt6+ln1ine4USZVGfUZGWagAHbJVnXGnOklLlbPKO60z1bjjfHsrM0Uty0iocE2AD18stw/NawJZ69Hw79BNsCvfG1QpQdnTRmDTPUPOgW8fy3pwNru+ICDz2tX50Hu+gi3EqvXNXGb2i68yoNLVHoIQx5jttciE5Fq+yS+axHxhUysOOq3VusP8gML7uSk+fDzoGfHJniVryfB7SVsbo0PwafLANHRjs3zjfwpAihIvFKHTdvMrRM3hgSeEGulDoMnVkSNlSpi0mXsOAq3bH4WBO0uFzt2hrwJegptsBW8K0F82BhT5h+bVFQ5X0KW8ZVjNXrm5+2xnljjUgNHij6MLkRqgOqD1VAEDusXJZY3poq1DiRTszSRl1cNISNNcEY7sguaOWtMgbM0XwOHoK+wIEt3wrgHd0mMQK86hPZzcpztCYHyuAmuBG23s8ZLUohD+4xzMUmQ9g1ni6IOTnzwa6v4Zbh+ySYIZYPKUy+bd2vyNpGTSJQcfvA1HnqnqxmL8Me3OhvJLQIgtT2rMNpf+JpKbsmjDXKlIrV/goF+eNnDep419rSKnTe4XXo7JR3YM8ozkGoz0Db4HKpItmZx9d6SUYumAantxnHyMPSsASObEvDu5RowohE9L86sHi5jMXfmf4oP063Rbecf2TPOZ5I/E017BzY82N32J1hd1q7o//KmFMhXay5Fojj0ZGaENcyma6iNEYftL3wKynzeefZnVeHA/II597eFJAjkc8JN2K2LaaeMjuQqJWHqHePgsC5+xcRkd3yfJxOfnzNWQnzccAQ+qGBkR/Zovhl9gazfFIn+LoffZnthVQAktsyJhmDGVMYcjIyV9zsjvuViG9exyeQBfDOQzmY0ZeP9t5nzMKnnhgWDK7WjQdhgzIgmqKYKYiYsXY3D49UpctRiLktseZAkVdw8pC6gB/QxUMli0QupIiPYZjjAa+3okxVN0mJxR4WK3USVIx1QNpqqOMQEcirTl2ejx9UxwqJIJ2nhKQs3pIviHtO5WDavQGVJKrrNcIF0d2XZu1hhNRZ4eyh9KN4z9qBKMuNL8xovgenuQGGbm9YuUzDiCF/nBVE/cTSvD1YS5pQvT6r4/U5RQgNhkTO/5WXCh6IaXCGp5rdPjaz2hoM4wT5sLKiwhTLraRhM6VkXXC7dXbwQ2PHAWEDIzJTQlWv6Oxo5J61TSXJegar5LLueDEXlx8n7dQItDIK6fFIKzLPEV+WdYZsWOEyANV9Rvy15mV+AnlydjyvYLeo/xjLdq56fRttSBf0ENh3tO5aG/h7ht1zC566EBkIexAeAmePuj6l87YXhzXJK/7J5MZYfUx5HJbg7egFYLw2kgAh7MyWD6mcpt43KTY1DnXgY9rDPbwjN+xoQAaz5kmjcqZ3chQpplEFcV7puLlrBF38aT9hJqE42iTIqsbeeNcacyA5FM7Y0JNoxDpXqmvgU73l8Fk9MR1zkztbtBbf3QN+daF0JGfSIstPY4uC05pXF42kA7Z07hj07lqfnzg87NR5eQG7aErBh7HXjcKSDNPItuA+BhZSe9RpwIeL9p7fsXqMZXsRkZmP96wrb4AILn8dEOCxGe2RJcUD1QV5g1B2TlFnzlENaxQ1cZpQRIqrPJBAbmmCLQbdtRLZhZ2RDe0k2ArbBDQf5/M62H/OwyMqEHidXrGlTkLUXYB0ag3NEYA7lb5jZcMApPjm3xoFLjGPufAXZaw4oqgrgg8D00zujjg/kQJFCvKGbwcIaLAFlDf+gx3ZUzJQwmhrYF/zfiZ8IkQRGxGD+dzKssa6YAGrKsPiJHltkl+j3Zc2oGejuKzveBVchfiNp+XguwNZYwrtwtaqqDVJa3TYXc8Tz5dR6CqU+z6RSAXIYVEopFND6KMueBZAwDgoU3p9CdvescdBRfZ7GAChPUNSc41csgXtSG+SdlOLQdYgXMPuXVA4By88fa5oJYfJPU3bg+YPb10To75RQOlTvnKNqMEyZ06iEQAlSy8/P6GQvFcw8O8hQ5FZKZgwpOXPRnCHspd6Qj7sPjKd8i6QUyQG7Dbg+WLZ15f3pzdIkh9xVFmybC2oI2jtgWbCWHhb9xN+BkBac143KShCR15uddT3yp7LFeTrMv5v50tWckXQEhf0KF9oe75R14XZBzKAWgs5GRguKlQzYFp3rj0THpQj9YdLgXA7niUDSj6j0lhhpenarrglNQdHwmOX1LK+nRuK1BVkBuPdS4/1KIw6MnFsHIug/3X4XDjyR69IiZtzje5AdZk97o4vOS+U1TDnb/ABLKLr1AkwvvnYCYDRqVyskaN+CCsqRDd6sm5q7FwiFysx6ew3KMvVR79T04/HTm22XqpDttQjY4SjDLuE/sciWe9Wp6WHyaNsFq+TgYzbeLzH1/yMOipAk4WxtRdaw+IcczAowtVLo1arWPo3yJWB9Pp5tTng5ninEbU4KYJnDvtfMeNfv29QC70jmOsAmmWkOxbQwYXcVun1DMLMDwYlPvGK+VFZ7WNDK972APOri7VxyLVB701DJYnDDny3qCuontFO7GGfZ9ONHfe3aku3rLXZ0RZeR3TD3OmjBS2UoysJtLyLzGUiaV9U/X5NpFe8IBhKwyGcCRnjduct9B41Mw7zQxQ3CBtAbQLviv0wSBbhgQVJbXeBis5jyW8CkFWGhxeXmy6iuVfJoCqFOxhrCgUvBKaJnE3ypvdcYFYBmqTMjbLLGtmtq4fgz8nQv6gcQBBwwkp1LNjnpcyqZa1muCyfxpd9P2aKWxSZkKBLxXd5l37DF5cdnRXs4EZFhCSDPRvqEIPrExSlb7O3SFlbH8LVAxhzRCWzSPqJmR8C/L7g1I8Uw97pFjZspBPQabu56JV4xap6B+opOOPk8arUMqLGHy51s6g40jIBTUCqstvDBDWik8vxQF6Wn6tjZYj+iYxhpoQVuzso8yV95r14js0EyPKeG/QSxlyWAwZks+Z9qCqKEdhOn2ndsj/gkE13lP6dtoL20PfjyCCjvWzN9Sb+tiXx5NO+rmlHrgwmpuIqDdIV5ODx2UFoi/n5FlHQlktTMsB7iz0w9NPXH6KbOfUofVjOR0yHgmFqhkwOMoK8E9jsBIU2YvQpeURwWWJvud+3ICyYJVSBc3ilCvxvxzyH89x85xXe5CxDwU1d2PvXDnX/uHWCtCyJ1VfSwko5r8VzcMn4ApmZrB37MJYZW4Gx+mcfFjzl85oycl0vS3YgSlf8tYAaitF6voEZd/FhMvvZRU9aptXuoI31QuglOQL7AuU87F2NA72K1giM8NgcavZ2t9Kkmep0+2W4gg9wbwRwLfUbnOm85g3YATxmL36jKusSkZslY2xq5HhHyoguZTzTmRzBYMHWiB43ae5f/H/QWnTw+ao1V6W4jCUwO3BHtewvFcxaeF39LlMxQBybOmyGzxkMQ0XeY4bbyxlXT4oWMzwRJ/uRnljn8ES3CddOaA7vDwk5hF/Yn64ACvSsOTGk1TegfGnob6ijX6BKZOvqTjuSHyErAU2Usp3R5tX/pRbyRnt1YnNV37iXXe7HPjwBWgGE56M7rApH1iQ/zJDkfcerpxMfeDGIktnsTKxfMxQdVnzQQGMBlNMm3BUC98DknNGF2IjQ80Guu/oZ1uHR5oAmvnowiLQgHH4R0TWtucuUN43H+D3HpgPsaKG4ZEtd/FAyrCaS9h31e2S6IIjq3YtAtTszQgy6DxcOqCZwnkhF+gpmtgqr9CYHFLCSG4eszf1CIV6ywWrCf8M7GO1zOTNNpchQ+QpAs7UFTRS0j38eoHstDMRL8rHEBzH2IdFoDWrYYWY0baQn6ovOXo4oDOKD2USni0jNGoFPD8To08/o+vDqKA8P+dvjqCLIILfEZq1l8A9d7AdDx4Y5iJ95Fyg6MbqcJT8wWBH5iB2NOT2PSUm9d1qPJTddUjY8UOLOOLZK0SGgwa93wt6m71DDakNxBE9L7qsaL4hou27J/UxGMpPH4KPWxQ+Z9KJPuUwEtpu6kNtmPl4AsMn8VXVH/1LDr75I5tFEa1Sar4oST9LcQs7HIed3TpBQpheVjyNwqARMhkUTpPUlP8U07P38wReKE4dLDP4GZPOz0WJDudOR1Q42JE0/Iw4E7f4g9Ckhh13XXT2HX6YchdKaPIBNfctLHZIP4816EEzfI7dX54JMZXUojnSRGBSSXdmZUAegwGCD9DRXIYMPZHqzDHJTbvYK/wt5Rp+Jnsg1TO+KBmhKzecrdwZ6/D68/ZxUijFsCFRwabM4vf6qeNr6Ijytjsi5X5Jm2BJchaDH+3fa69nE8YNkO4h3YoSREOP8zr1YXGDWD7Ga/QE2cYOlBgDy8ArO1CoPwFnSDnlTCleGERxaVQ1gAbEuC9RQWYN/Bwrkm38epqiWoNpAmskxcv5E+UHOZ7W3LtX2aKy6ke6fMReOykXxiPbC7K9p+OfsFlsE2SWG3P8qVGLwPPZczqRCSvIpbR5YAY+TheCTyP4/YwC/R7BdZyCv7OHnnmuis0nKoYU1Ie7PVbJx4rql3GIei497DQun/QPAGQu4WQmIaisOqzKAdDA2YSRDxZ3UdSx0SGc3XUMYccHxZ5YLqZO7BHQXsLRyx7gH/J4Jqq9mrryRF7xWGm7/obCp9QJCCg0HacfzLOmgFTWVz33Pv1iyAyxTjrYPSj0uzRoDuiAOBtnHrw5iD8uKNc6k4ref67Rc/fzb0AuZZfqcRlKz03XDfQVXhaUFox3LjWcC0pEvsESwMnC2eeZ0fExhL4Q+L+Bo2BZ5MCJa3bXwIPoZ6lGaC85Aku+YTZqDDPn5WWQuBwWibZppksPuWnEGeim8RXBJ1Fuikae0wDYbZHNNQ/DzpHRh5itzerTa7BXrDyJNIvbwkJlI2Mc/FReUVZrMx4paoR2zf/SBLFSoNMwAQrRBHiXeH/rNdOd4SSK1ohOEEGe2XLCttiKtLLPJ6oFDcVuys3OB6M1zV9GMuXk2uqgD/TgaAtIw9vhR1tFYP7u75Xn/iFbtNGayhwUt+/uzH7IpKPsP+JXDqZcbOFZ1hy2T6QCY2XdRPHlJl10q94MUtk8dziZvWDL5iLBT2x4U75snJQ1uMCKGCjvfCIDrgcUQBF/Od7ispVLx2tzWr04uTTjbFzNNa3I09gCW4gFu8Vcgcd0xA/aQT1RPH+ZDkr5PvfteRiNOAjdoJMmOOLTHQAIFww1f9JeNxK7jSMa5GRCKi23w8zjD7y8PgoC9StY/P+dfcadJ1041euCU4+H/fHZHE+6JAPNyBYKoY4HPhq7N8WnIGo6UYnQcSpkUs4QlM34P7koi5zSy3oCLZ2BvVghpXJEVgTwDg1a4ozJsxzj7qIrXAqmbJgwK2RqPg9VPSqaFS1UvAjp6SU2ulk4UTfiYNrUyHqXc5MR6ao34iQtcHosJ3s15r9ae+t22YiRQI/9fxqQsJ89pVADyPhCcSUlqfB0zPlS5hKA+CyFxZOg/S6wLtD8iPDpnzEzujvBCRvRCUkGgRLJpdQ/q6cJ3e0dbGeI2Q4OSpq/qxA2W+WgzeAFdy/1Osq59egKtvCz2eDndsA5njzYA/jMzS9kZPK59XhlBv50frxJa+x3YPYHPNoxd/vfMH+NKSF5sblIjUj6vEcMG+SWNNCrJuQ2wZvZUuiIj4CGAS9PlFF0ojTaPLmaZqGAIvtRYIvAFeV6lQZExwY13BkVtph0A788zHHev2dkbziM0nwwP+MTKZ1clxmPXDY/0sSqBZqomfgIl2L4ZQ4kmn8gEc/YJaleGPqo4hmMvJY3vivjYTOTNzjzgEA39qbL3sUoCY4gW/uMT50A9CvzvI8PNPN2+ydApH9hwtItoJFw99Waz6nQazO71vTW4qDgfSB0cOGuaBq2c/dPGH8AQRW+u+iQAHy7uAd6/+lA3UYoYF50sdL8bZ8rQldUUBOOyb2uBif74cPs+Sxfk4abwlOnAfVKCZpHYT7DRgqMngcM4Ot/HJz8KNGvuWOlXEUPsb8yxNB6KdQn1x4AxMNw8k0lZEWhpbs06tvHhDTBVSAUvuLDuri/xkD3jxchZVFp2TG03eXQ/tmrz1F0vb6wt2FKwOLmyswhpElFj1WytS+8LbCNqskZ6MqZ642xEJ+X4DnNviIm+ytXu47ogVhnPKh5lQavDqdI4Q4+hsi61NBrueTJQtx9Y0cdOlclGLWVkB8YjTJj+x+CtFyohKUbaUUvmDykIQcGSn2rywd7OD2mkOoFtEHSKAT96hg/BOVVhGZfwXptpckJwxagEFMiT52iqzmrDDVs4HrD3AR/uNyMQKVnQDvjxg442o+g5x4eCt6rs5i8cs6w4khAQ539A3N7zJSnRBUI3F0tNQphdxg5RIHRlxR0xz3kE4prl2NRRgG/ggIo6J9Z5Et4nHwLIjNZ2D8RZzixnwSw2X6+EBeaMb2D42VvkfZdFglb7LPRxYEqxYcf9zheExl5IRl2UOmbhcyO9FKqJ/gpDu6NwvpLc5xSM/ej20njrrRos4VDz/aWVVmEYMyTvEizQSLkEs1N8E7vkifCWxMHKtDq81F4R/eXU1q6pdJC8iBs8PGAFiIW7DWuRCvjEmiTCxXdQ5eSQdwaohRD5kjjVuQRjtjgWiM+jNBIkJN7uB9niuGJjF+60eIP0UYAsjN1X0Rwwe5ze6V+Wb8nvdbYAgAmi189Ip6EEB6lwv/BvkucHmdXWi3wtXKp+O4GEE/S3AIXcPgVWq1x4vhSDydTAtx0+At5x128YyDTKWhXgVsRvqox73bJRiCrqQNZoXt+Co822ho3XIqpdo8/y0qFxHDBZUw5ocWKVdHEMUrAKhB2H5GGiJGur6RjfL6m8s1gx7ORsoD8dMxlS/aNUuO64tAPsDLicf/i4HXf1zqqF8QWtZj2Px/rr/3LiGEGLm2FOliLe+yQUaLaTCF9c6IUWQajb0JDOVNoJ2abRWRTa/I+7w27beOLMy+FE3MpJgkZ3ggw0f5qIHlxeKFOVmG/ju6fkwQfS6HFhuwf+x7yD4HCXTb+6BTf74I7qAEl3Cp9TBdZOD/hHdY8o3SniJypBtT4ComKjbl6HPZwXjU3eA32cLxQmtLKxA2Qe00JOAKQchUdlrj/RMpMkKcXl0DBcfrH5yfBHiI9VoIpTzzmjN4F7vVyaqCMtmmlDgJ6D+DLrZli+w3fulZYYvDXJbxGf9WdcFgAef/Czys7nxH5S9Pe3/m/kpzT2myn9ClrQIIW4HMfCUoSR7CuEyeZYEOAq3mdEa5BMw3nXjmKP333Cr3QANwERSdjCyHIEpc5b8pwTmCBCuU0LYpdPW+j7DEQjVqUTdFjqHN/qHYrQiZ2j769oqq8QJcBcF+3ke/YFK/p5PAFfZfmGSLIHH7u9hdj6Br9QylOaxRz+TJN14oE+1SaVCppmuv0E9ZlYbXqyY9Xg8bgwkxnZQSw5vmhFVs2VZMcL4Mt3R8O3VwgFfn5fGMm5O+/h9BVH+mFjqqD93UoHPWmjnEuqGZFbzrbNlMHsmFvQuQRYLwl9ulRRr28uSOMyZ0L02EbgjZ0eDKUVYu5dcFDkHaDxoc6vPUVaWL484Oh7ptSzBMaFbAZ1T6SS9mWkslOJOzz4RN2H4SJc2ZeIcdbCfMH/uBw7dDmo3ZWin8wDD3yf40pfGPEic9qhxV4ZA+gLgOsXSP0upTztRVxcJbPMpXR7Hnx2PQeTnRUEJcq3dfS9I75J5wxxTBIx7BNwAYxTnpx3sfdMoQNfVQAP3N1FpG+E7FYAy2ctGSNycUluOXfqrxgN0Bf6tO8sazB60kOWP4OIUICBFME3/AIFEQR/yffvwnX890bJkKLbW4Bm4kmprzZiviEudo7blhg2wnA0RVJ7BsoSYJe9sKBdXOtin8jwFvEJyBQnRQr5EmfqTYLUacl7kGPsp35WqTrDropFGgaqjJAlXcwTfSTogl/xP1ZDhyfJ7LyYRlWb4h9Jhb5lqoNGJwXe9MzdpsgXZ2x5FzJFY8V7XuZD6Wpg3YPYrQAB01+Uf155TW/o+t0brMVwKkoh8Do0rRKGHRunKs5BEABg1/fVOlcNp8jMFhW4hDBDg7greZtO/TaFPktoIC2S5/1B7mMM8L7dQsc5hJsQ4BEyCc+PoqBCBpWm1RHC6cSTnc6Z6OqOJVGT8lUF9IYVJOiurxCEQXQDbRChtJ+JQ3wFuKdOjMTz3VboszlEDy5jdjzDORDlEPmW1yuRD3y/JNBJFFHfAH/4SsO02MWrKzH2S4ISvQalV7o49yBvqCP4qR41MdB0fQaPZfnbiCR+dRSFCWNgG73rzPGXtBYNhFhSW5VAGyGnZJScybg3lbc2GB1Cb5BzcjVKTLQpYylhYskKGcLLOO74MwRcixoy8+l9hlreoUNWN5x4YxzaJyemi+QeQiaKJvfXd4zDszycyaq/ucsAB5fPQZOox/jYHzGFFgk/Ub+38pLkyPZXk/9URw6XRSXCP/d+O2IMUFCKyydEiMIepblofKYH81dwqNdE9KD0YYTvLAF3HT+DZ1uhbGbJUdmNkkjqaMyOghd8B3u4zDsP+pQbKHV1ecXGfqAOhyrdNg4Qa98d62sN7jFZ9I8nYIyaYpCDCcdqwY2KGSv8w3qD4gBdoH1bIbEIt8gIH4MsbzER3mb7qg/NiVuMgRgwGTZ9V9W5BCb5v/lr+KzZK/nFr8wThZ1dWIZxxqKl+ncr0AEqFSvqBZ9iCwrYddwcVAkrJEzsQJIF5ZI3AZ0Nm1M7IWtjJTtlbMWNH+oc0jwzSPZCVTs+GuAPMK69VZcRIKyIrmZgNdjM2VRKDDzONiD7EulN4if3WUkz5Hf/Bopjt6L+RgplBjkxwBNe+qm/PhQub+nATYu2SFdNMJ6Mb0cVXlAkT9oY/HVvRwCRUKLRjEO1SD4u3/9Mr5gJuPHmZ8Br/E2bNe4kqrV3VdEN4ALVW/kZGTd2BErt3+OHKy3s83Mb0ah3jcUyDPFEfCBQ8SF1faFclbD+UBpxJqIDwXOT8+jxv0FwM5c/cQ890VHVkdTZgSsOPmq7RFJAVgZdfEdB5ape2mRevmHhhWjlexpYUwxmjYfHcC42AVcFmW6mqPJ9xox407lV95aPFGy/ZTK4dpDhd45sXd3033SgCEgeekUKKD+KRummxd2Ls2DMixRWoqUXg4cwLkyQd/okELw48qFjsXnSRT86UTV7gZhOSeZc1HeiqRyUgWyKHb1v+EAzMETF2X+Sd548QDNgiwI+A3OrIwxwD4MMa/0uU4nS1fWwZi10JzlTd4C79hMfBqFK4B/CdIT2WTLyRInw/wlR2Da2sMF0BZdrQedYsCUbY0Lo53m4ol1Po/JvcHNM1b4mnIYrV7MQuOyAImJA8oT6gXkvLzfqSOFD5gBPv6zYCLkGp9yxKfL1GAZR+YCK5nFK7TwNHmGzWCiazHgvC8wxUolSslnxuemgbndAW+SboECacZ3pkPImQHHpNAr8GiAswZFJQgj3HkHYHgpCEEnKVNZKKtYSnj51E/3+lPkspFWeMfVU0r/GJO84vTIEbxCMkgrd2s28ptzQaxwqMwLmNepxfgXwmnMIeOS4qKLoalh1bEA2WxyYAPl9OkvhGx9gR2IQUSRUzB42PkOp8A/5xpo1iSX/UnRIei7XLLABSELYUWo1EGaznZJ4iNyXzLixjmnCAf/xRO45P1PqotfgbDpV3xxeDo4isLLxwtV8Hte4xNDH5I0H5V5IhAM6jjlBCCyhP/04RiH69JewHfiB3SWdmaHGLZzgKL1ExXw36K8145M89WTuZKnXFDxQ192szziyhD/oWLbjPMEyOTOu++7Oc8jH9DF1K9KJrIMUuCbZQEj0QC6uwMG5NDK0t4xgKmEuBn1xz1cIWowKhqC8kEKayYiX7n7f4TxxNhMntgwlw9kD3/dyn966/cq+GpCuK5ibi3hVHpr8jBjhUU9A5fO7DygnQlVmw/fUCatKb8ohY4myulhVDSNIsgICWu6pEu51GDXKEuhzY5Vg406xfQ+54KVK4A08GIYWFBQcxexhjWk4lFqOhMG7vFbvnGEU65NepACcWS8C496YuHgGZ20Fg9Ag/52IAj/UPchjWnH0FwmwVKQNPo8OPLUww3wY+4MY43VQkTAT6+hKcd8DOwhX+ZHWnh7+McSq3D0fsWbXopkcy8haz2T5Ilf3MGXMDKEYAtUEopSyHv+Cxd1OtZz4nBqXJMyUAgFU+BsIC8gOEx3zKXgbAeiINhs7YHvbA78t4kJGqGk0KFzYyiPJvMuFQSv4WnkkZDwpcvwHuFgYMp+3DQyV9ejNff4j9i+aSqHZGg+uBwD5KRvDK7UBWiL26SBz+cFZAjxcp+n4lkX0kPJAPSCd3nIG54MANBd/RfJAhJzH5C7giEnOT/DV0/UJkfYJiKqmrZRTfpCKbdFSBJnVBh/Ke+A4CMbIXiUZGeK8O9TlvkR+RJ/x9iA1RKPp4zJZLb5ztbQis0UenKcr2NsfbtE85AmsTlBc3NIO6ucFh2kt0ZKkPDDjI1uXm3GGnFKhxU7bj9wA6yIsgAXF5tbj+spFaPHlTQjyih8URzdNqbyuH91hMMJRplUf0YpVM3KTGNYyCBRLRhSc8OKP1z2GZs0D3xhku86F8EO/RmEALvvP3uVhy4USR8SC4k6RGqZTAx0Px+gWap+vUPl6kbAXYuwACDv5c1RMHGZ+24MjN/OvHglBtqDBGaUI97hYD3iewjGNkgcqJWd30xORkEFnWX/ZKxnIbhfBG2PVaFco5rzBDGxRcVJltBHCHNpIS5U3cjpQXKWyK0iQYr8bwzQktrNda5LTGgiIhT6HJRG/ymkrWtg0YiZmJzgEcF54YxHMh5k/4ExuNjlWGMgutmm21GQlMWcn8eqWQ99RIbTbKUiCgWuhil3TiUpI8Bc2hFqn0EVaAUGVY1VZwYumLRzPlLmfKRbeKgrmxCUydviAuuKyAyBEEcRDk+6oerx5loMRwVbYN8qGXN/7fvbckDxr8jE+wE2bsDR8Zra8PoHtMngC3JcZ/ado/QH+0KpkY/PW8YsgCEHCZh8f4C4530J4MKhz/boGoLyyZ1vzVtaDwDn5L2Hi/i7j5vUmyJ9ZPN1wO3kCDQL3wJtt+WzsaJhfkNljIgCQFQWR6oCEhJSR9QH1dz8c0Y0YX3DoLwROnfd2XvixNniRG+4baaBFXhQjpuiaoiufcdxaSNsEQ8Ozw0caYUDqSRzV0JL1MPikS2U9gJX4ZPN2GxuhLr54Pxd0LtcUUVfDkoWFJBNYDt04PE859+wxwPov6GAmm0hv/AAXXJAtqFpQkeKoAZFH5WSQh8vgMQ+5tqHGgZtM1ofoPk1vuWuFfvLTKZE9j2ukmOft1jxCM0QSuj8EvI9encn9zduiNTZ7sjIwBe0PQZA/pxl57FB4WH3quj7PaCCZSIJoBm3GCariirziyNYcTyWH2+EmqQu7aBiImTmyd4L2xFMCqnlJ7giaqqu4WZu/qFAB1Uq7WnRsxVB/G0ETRERP/1EnboxpfJOu+ozarBPQ/+EnITR7BbSisahoZCU7LY+PgZkrGeOgfxn0QHkX7Kw6Bkpfsxf/k4qZw3lbqkI2WIuIOFftbFsAPwvtTRGNHlXLnzEFdgkFU3mVrNugbKex6oh+99/tMa7jUkWnKdaO6Hhgrb95ZYVFdp0uZhlaN8KK9oLmHh8ITpjsvRHdIuMj852DOTxmJEowGMCvmb/4upYT3hGnY0b4pwC6wESiLxkYDpS0j/nNdoy3dZPgBPymPbzmJjrVDlxtcWXD4R7xVXlM2bjX/00vOdcxpbYM788cng66eESWJkhRH8GsKc72TZUiMs/+LodkOZ0wOQUNLt0G9idJ66W87FeOzkpCIiKx4B2eJ///MarzZ4aWj3CkglMBAXAdVwX7xVqDNt5DX/LeXXaAkWUjzd8D4icRzMVZSeZxX/TNh9oP1cd0Z/ggWPunJ5BUpGcgJIOnSmUVeinqXq4ed5oWNxZRRk1mA5iyFUI9NKDw9/r0RWNw5lW3XcJxh9y90Uq5caQu3uFnEqdPRnAFw+/zkcAqoH9LIFs9n+Suk8TXF14whFUlXEDs06gvsEKUW5+xebxN9YMKryH6EljR6CEm3incy2wd8c9bHbnEttDxjL7i+FwVD04s36NGVf9WpDfy2CrmczJxd7x7z9uReVM8a36vmAo6wWdhV3c93fZUcjkr7I21iLP2GdklOoGxDHpbfgt4m9sgniac59u0VxyP3Kzgl4LBd9srFsMJRGHZmAuSQtdDMcQf9ZCK98saPgN7nafHtgM3dev07o5T5pFYcDBpeTuwP6K6IbGGe/to7mQ6zpI/gPp4sC/o2PJLQBSKSZ+J47ZnKlZLtZmE4qSrrEWsTkXoWXitrmcXO5iv7I1fbKp8rpeHBXj3j7/zn2Exipze41ZRBp2aBrfBW4c8sMzEEyOy+wW28f+gybyYtQrNHlz7FndWC8QvXOyViBQx26MyI2bJlREsx6HXc7ZZpC+2gS5AYsTKekR0cuyjeZgNB72rEkUcYZ2UNBQwwEBrPwUJPKcMdMR9V3jrj1O9Yry9sZakU3ag5fGIv50FU8uK6zDkANBwCSGjMfADrdhjanPlwM1B8bGwKl+WYmnUPS4ZiGAyyzQ5Nq0RDpBjsitKthd3MWPmiMLeWHdQZp0UvwnGRx/nBYgK8HZIM2CKYQvhuhfjoOVmdS4A4LzUBn8uRRISn+VoVPoOBNhcjIW+FZVoUm50tqFWMxFfU436tVr3G2YAM79nN5Eabj9GAIFOGuCZBFW7QpezinhGqPc0KyB98mk234E5Nqu+APDxGaA7BsOTrdLrRlbABMQ4Snt9KNTSbR+NdHFtoMPJaZKZZ1th4I8X9iHyTspDTuhQo2twmEBdtvwIvtXxtRrenvigQR6dvmTPTpquWsHt7RBhikdkWbNmX5rjZL+Fo/jFUMKeRFCy2Q2xPLkvO3ehNErGSqBhYrArQhrRR80m1S/XOOvlV0rHZG5/NLLz7JWXlijFOszSsWwUfH35KDuGdMlfyXPt0KN/phe2wdSr1XnkhmKmLSDgVLhLpl9jLkrd1h4usBygShLAEfhAEmSTH22OMpxeHErQtnR/86Fkyk+5Z14qthKUcxutcykmnF0fFsWtxMQfkSDzATLwjAr9Y+MJo4D2pGEzHQDgBnU+i0p1gsEdVQWoosA2mD7fJCGbRrlBc0vdOqL1ihks2T/GA8yqp9zDyURtX4zsKa1y+FDXZAQmBLU3AUZKLCPguH2aXWkPcJ53Fam/ItRNLrEdSgoWWLGB8hrrTLGixVvztAvXIjeg4IW7YX8vuBo9bDT+N8Y0mOqZys6ndepI2gdiQqxMsygeE7nBwY7HWCwneCTByHMaxnpMIRzCz9gzBS7O1wBfGYnBKiDnrI8O2oqBci3WuJk6a82d2APmdb2RyC7IXpz2crZHF/h16IKZsZL00FMTSZ+ifAoHRRMWNBlTnhtSRFxvFS4EVLzyqJiQbjYVslZ38q/yVzsxBC7PlwaAB9DqtSlUor5VLlGwuHc1S7aL0CTM23O5BXaR9g9eBK9bZc8c/BM4Fkb3NDu0X+v8TJoSOVKNW5474xLWqiRaKsLqvbiCoSqVCl4o/ViPw3niPvKYOJ6FBJvJSg0gkctIxxwE0QFkg8sWAjH+JDESrucWzgfEIl5eAIJYtilAc4vyjqd6/98Ye5C+Ebn6AmmvntnhPJrfCSYjZiOiTLJM5ppxVwUattwQojDqQHP+J42xA2mMRQMWsr5rVXOgxMGfoNB4NFiHaUA1OprXC9nhJZzlAfvSGdhAqJHN56bWyk0nNybwUmsloxRel188rv0g3N0pzzeHmVlWxkzSoWfp2sZc8xkFwAhgFAGiP8I/XdqGGRFtEgrP8UeR9jCgXTa+ZtUJ00f3K9pC8H4fG1EuMaJ6eYVAjxBSRgnSUn+ctQKGylPQbz658ZaBcLY45vEyahdnpESycsipfydz7/Exn9+8Eu0ZOIhQjYIprVz+jhG1YScgUtYvjsFVHDmxqftxkx6nCChEFTuOaMtpM8EiJoazOjEf4S5jejmqEF8fTBr9Z5hQchdccJAnoAJSA7ahadNdo/Kgb2DT5CjH81jXTl2Ylnw58mNjbnjb2HX2nCAIiO6IZ49lAWcmyfn1tgpk+MqCRoPeTxK7YKfzo0oG1lxtA8RzmpMkFwBV+PaLh74w0gtg0wUy0zDsxSPPQaxtic95M0UKiVX0YBnrOxu5R1KP8P3dw+VsCsoyWHFvVhiUdQ2tn6RTOdO5/y8MRfcmQmOlT4ZOON3C3SPPITJO6GiLymT+ZhfOBJuOHAFM7s8HaEbGpFPu45l0toc91lRLigbPwM2NTWoKxeBmUa03yMrnz0a0BcoR/JDjl7/GG2rKDRsD+d2Zl8vnGtukTR687FxPpE+8R06+KKFHQNkaU2UsoDA/fOqmwddXksPpHqfYzDWUXbDdLqsJTBuBsTk6YoMsNqp7PjjV88+7gbpvef0Hom4nL9I6Nd7ZUw/nMlTe2SQNg/GUtnoIoQAXUDRU5i7OP3y7+hbmSVWje2kzggNpNwXP5NNWTNcTkYGPf7rW2GRNR8uYqBNVZw1RfmtbUAj8mLdDQrQf5tqQooa556UypQZq7YaSPPkBwxna6xptjpjmc6nH695bt/xTIJQ/vmGabuzUjpRUDCi63YC4PKy9j+WCBy/7aGYc8aUAOrxhCPREemA+ZSew3CpUOPZRyQr+E4s2hpqroIBGzl/odTgtOiD8lRcg0UwgJCNz84gLWlKWRFItek63Xwksi2kMCP/1129j1Kev0MVXjlLXDzXRt9MEs4OAxxrXOlvEl3mPdoqgOt3tzjVr9vp4aIlo39YZgBjulzSZe8zmB4aFKDymD0O56T5CaMLrsxYf2O3YxQLnbZ/Lfj+Z+h7SclOhTslFB9KIARWaTQ3LkedB9+K/y4Uv3A4BtAbyEHU4L50YxiVD7lTmu4CVaXK/qJPbWebn+c4VJxfsYiUjYiaclHmctIMyYqIX+INwOu7WnatMCm1FhZR/xWfgGARRD1TUSlJgETIAmNhznt4UTjCHHy6QsnwNtqaAOGLBXKYn5A0hUAE3ybxlgeLkM8BDEmzjczHEleseq88sLI1cTHdI/qVhEvlogIi4jOYfG4W0mwMv9uMt75k1iDsw4mkaZpfknry0ZGfFiEulzPPAF/vwrTQpOGEGG1lmpSijTKTwQrIMldSsHEGWn11ktcjj9C1Uw4hBujxLbuRhnHBFhaYsIRnxOUw6Zp/T2gdOEd6PjeVI84fs2A0ho+GMVJlUZfScat4FPorqEDJeJwPRoohvmeuQJ3P29ZJxruoYWTOAS/4L6bILVlzHWNcveA8FLA8sPjmMMCs+LZ6/0qXe1wvCE3aGTeQ2a5xUH3m14nexpWrMjjvZJYqK/iHcF4jmMyqBJElk+1jFmgyHCzCufk6A/57IKP0rPPzXOI6J5ShmH8LcJN1qXueR2zmfOhnrHa2XzZJSoPNlVNILTCzRFE7E9kgJ9qGxp1dd6XPmLp/huo59rwxcaRccH/lHYEEcgp5+WSt9RSOBPbbSH8jEQlwL3ZPixyPp8ovN+twaZC68e01qihIJt5G8P6uFfyTImgYMUgPuNzw24iH4fa3o20BZdijD6QtYtzSUQWc+9zlwZ7bY9y7nEqX2XAXKmwG0DP9p3bhjiOte2660HQb3cgAUiAo/G8+EvK/wCqsYtqVnoaDY8hDsVfA2vYuBOle9BATkIOCI+6DLZ2PQzq9cbu8Qr6xduPvsgstPp/eHTWPOATgubgkQYVB7bHLLYqFDvqXfGiRlTWwNaYfsk6fd3ugAt68Nw4vZofi7cBW/tk9kTPcbpENtT5lg5qyotTTZOC40TnnElit45lIHAWii5xjIvOcijTSMziMFXPuNpNkmzDOjplKhgpQ0JKRuLf2RcnsFtusCLePI8r4bF9dKCvyILbZLsCK2XG1uMEBLHBxzc9LFARgywGfJLiIC9Ay3ATumPNOw8ouOzsa+aVSd5BETc5tZcTxBaFTmEDG7zyh1JUzeU6IB09Bx7AJlKS66C3s32tvOFGNUQArJtwKZI4e/324sakhSZaeqvVicf1KFxLZ6AoUgoJHSJhejPYDqRc+q6WciKaipZL+xDd58UdGZ0a10oUqVAYPmIJIpJTLcb8WfwB7NA2HhZOvF34eyXzwVkdT9Yat/hbjMiM3ldQb46yMlev+f7tPjwnN/kJtsnu2FT41yiTYvqEQoIyXPsKOmlPKrnLi24PdAN/s88VR88GA/gjNpPrg5a9dnHwc2nSKONuHvod8jnMf6qQYUsPcKMPSjogbgFwAcajER7fIp0+/zgDTM0fjCBcXmGSeaj8+iuhXHZEv7qrVcCJaBW59QzQtJQioojjUUO2B03eZrj7IYoRaIkILGDUHipRpMZWPuOBaz10n/F+E8eEBz1sMurEBD0zTSx1efTyAJ3pHGWNyEEwDP8OORLJefuLlsKaTu6ktqNUpMzXx30SAFt/KMZoWOAqG6lrel++YXnb4SKZNcU0xKi4VnyfkiE696+1giBE+b/8NBu/iXL7joYxVrzM0DjkDbbvZAnIvnb9Swo9WWhzRqWXVY50toaXDLhYjUxn1/L0g+R1L3HZlnJe7gGh7bH/+cqiWYUB9VRnmR3FRmEIBzzrsR9vB6Y+ocxaKhpSdbLjbEtBeyQY58uDQxPAkMesQPaCJjyRd4Gj8eowIQt5VIRua42tSChGkXAs9wAH7LiQxhw+By5SsonFauzWH9OZCapAi8x6YJUp09fjyMVclE6PcaWp1pR7Uh1cd0yYvFD85msHHyebDpRBOaJChQeeQePZj94IqvoNCKB/PQdlIE4R2pc9P6Gnt7OdB4imoePZ6bQ2s79ygqwb2rsV4p3YH2QheqyGmrCIIWjSs+hS7Pgs5P9wUSitBeW1tnTNQPTuT1HNZBedmj9tcHuh+n5BeJYQTaKj3WONbVucmGdntndH5GUCec1xZzWZEbHRFmTPGBdyQbF597pEc/4jN7MlSOEwSXmMXDqZ/njlUFnJGzdaiF5y42eUUb7lDgHaN7/kd7YrV4PlwVWf3ZUJTcW6r0BsWqYAISmXljn631rIwYJnoBoXReyTLw4Bjj1/XOmtIuF50xLRIURri6+q8QgSC1FtY6Ol0zfETbF6lzByrfgL4opriiGC3zvrQ4jmquGipT0ekloVUCYBeqjJrCYo2R+Vo3S+1PcSHZ0QSuk8XU1GNl5EbACUSC91hwMYbYzV7Rkx5xkbXgNQ5PqlfDAmHnCii22K1v2O0dFgZCWv41nspSG2CWOMzU+qGNYzw7ixPGwpCg3hvk50FuDoAFPn00MAYuuzcJ65gHB4U9QoEVbv5FP65zqAG5Hwy8aekKLwmyob9zHzVyzv4wGLKRkEM6AgZ5Jw/yjChpT3TIVpxt5DUM9lQf4VtZdgQCQR0YeWuNg98tolbfvxB96LaEgZLbJ25UtzcDZ+j0dcENs3NyMPBmv75VPFJZ6PG4+tQyrl84jn8LSArRnLTTWf8bgHr+O1up2g+IiAB/Ar9+1vagehi+hiAKWEJc+hrzAA8cDEun641EoOFgSTTO4DMFOTVdaTlZHyDplB8eAZMyCPLIGCMo49NizEfjEJinlNtyOaxyCVF52suYTkr419iA+wHDrMkPbjivg6qaGFafPGPxDKkI+ZJBigzjlL//MSX1tQ5GZZSkcwRge/QjmstZZs4nSw1YfbNUvapPG+mtzWUBYviCfiOj1nns0y1GPyyTLYLHwELKizUA8wNmXo6G8eDeQAKr9h8FFH9hNI80L5BPafJA4NJi4k7ow2Q/Bt5c9yMKZi+uxfS9rAWJiJJhx6FIpR0QD9qaKGO9xo5oiQDPwOEeUGZn0kPMQqGFB6Dg0cozRgK0QyaXsfT4+Ccce2hOIM9dzNu8TcUa/Oq8Wy0ev+P8boBj/AaX0ak7qPzzN7YD+4T1S/YAHA86GW7YQsOu8TPuJwKgQ69rqzzvKHm1g564Sh0aunrn8M+MXRw9OD8ZUAoiePt6cKA6zsY9TdMOuYMNjrqs1S0zNyFgwv9x+1DfkCd6QxOHnnqklD0ZdQrcMzvu79//x/x1iIBK58CAA==`,gl=`H4sIAAAAAAACA1VYC5qrOK/cUrAhZ7aj/uNpFBuJz5a5k/3kbKE3kI1dJJl5TxIaP6RyVUlwgwwwFVg/77p93vF5fh8Y86ucF02gcjwwtQxzb2HfcYX67IvdXgpMW6840RMKTBW+EKgCCQTxZaaGOUOBkAEpUcQmHLlA4AKT6KReISJlLrAKBhHWcbevRPR5t4n/mip/vW6PCt/tT13zcUtYYcrJ7hc8Q844EUfK3DLOkjJ+fqYdz/imtjMvZEvrRvOTM04Hemy3P5EKvBrTxLU1uH1XpMcDSuj0+IL/ZZj69vX5Kem2AnxD3MEnLkdqGGuBgKWzcMhQMGYsEDthgTttAKFgzjxr0kXvtA5hQ4JAGRqUDWcOFfYBi0iPTzigCERRfARo/7w/79BX1qU1hXvnDZa9P6AtR+eKsXlA4eiW/JQwa06QG89ZEaAM9A0tEheYP28NPJSGlDGQCECoGxBhFGHCtGHsOUM89Aj/uNbmZvFOmHIGO/0o4MeFlSlR2IAyhHokspFBFzkAKkxcCq6QYeaiyzZBzV+PIXRp+dxh6pihRRG0lfYdC0yvNb9CfY3lDqTvNH3eW0p+yL+UfH/Uz8+9IBHMvtfn57XK6/O+IQafKIJTBii2tPK0bL63RrMBScOwG+GmDaTCRFAxfH9+h5NCQZRHjXVCzK96Xsjn7fnn1HJv0ag+HVD49gRjOX81gcdspAwFrvMhMBVMnKj1HnIqENEAn237eef1CaEUaKGyhysNlkQ8dfCkwwpEvZnwQj0g9Axx93yOE7Lj8/abihQOFbdTpGO6ImszU9E/7ql+3r+UYveGRw+Sz/mg+X/eBW8ZIKPyeM69YqypwIwFFoJZkDL0vVPGeGBIJoQn00UNiAfnlgqEJwBhKBbjYgHNDQQ2iOmAu0/4VZEoxZx7NE7NyOf8AkaFoOSFAvcC2453p2iGoY1IqRjSM3uO6lAVMpSCHNdeYGmdh1RQg5hbfEJRrJeGqrVsqm3SC0SxzwMhtGyqlB4EnkCcM8wVVbx99WQOiHm4wexh8wFIyJHQJb13+kYasTQxkiXcWDdKJYVSePGD2XAeKynecde7FQ6I6DRqgmrFn7drrtfeJ1xJKYqrpPJqxv+oDHM6xc0UXjhsKBx3IxRRLxBqzkx92zC0zLGBWZWkFG2T0IdP125WcSQ3z4gjQrU0560pbJFTFQX6YPe6ccBDPZ6MiXNX7f9dK0JOllHMer5FuUZQIKaTxRApma0KsgNq0SLEjOSzdvRY2splm9X+Z46S2qD6kXzTe+tc9QyVgZLBz189qTt/qh0za8FCOxiVbGA660zonTpp0FM/k1kMODzAJi6Xmj38AhDZFbPtGizpcUOBP0hAAeYdOVYB0uNUwees2XgyIlYuQhM49EyRCFHkFRtsPPsgL1cv4zg3RcC0Tw1LWoVDVZM6PUn/+Br19rw68LzetkQWdfBJNX9+zm81BK+Yn9+lfL3UNMvJpFsBeLqpLw0Kx9z47nBrRQtm9itCFL3aTjBGedqRfOdxyr6EA71fCknJu4IZY4dQ28ahNV1IOIMixPeWUckHsSL5GtLApKnUdJxnAcf7QJjSOcavkLjovHiwMyXo3hqdJtwDnRCd5njBsSuadcfFVHPHKqASu6pdqjjhY4OyJQopN63HARsMKYfyTKQ9wob0DSS9FFwyBHqCRAKzzMV8k1F6i+op27VZ2FP9B5ZJfSiqwwRUFarfHdiUelZP8z/pXEXLrWzHUSL8tqJxpvc9zDA2Z89ikC9uuLcNwPgZMOdu6vvLXMLhD5QzQKhP8JOTq4twy50F70UlpYaoXupKC53UY4nSAVNCt6dS0JQ/xOgh1r/9A85PmDewtZp3JVqzMK2Ysx+ZeHo5p4Kz6pQx8/Cwv7dex5InWtxCERyWrql4ab0bPe4uf1ZvFtQi3VWNy5ZmbTRKeTla/NTWqvJiRxpo6CTUUXFf1a5VYFeggaTZj1nO/1/eGKsIbOSNQA+gYPjuwepMKBkURtGcklkm/i+frpO25Ed9HzIJuBtVRF65b3sPlwmG0lTdB5Sr6+GMELhuUHPuoTcvP1PHJ2xgUg11S22+4HplqCWp8t91T00NIGd1AEZtl56jUzF3zrDaYlqNsClL3ba8+qpdT20bLJ3EuTP14iWkz35U5if33oOw5XLbAUa394BmzF59asANOTzBM7XKbICVwpHXhKTcgI3VAdn6GQj1G5o5qw0mf7hwb0nOZQP7kWr7/NQUSuY2nDEWtl77l2G0ctSSOn9+RxElXvfSqH581t6nN8/aBF8WGgtYkVwLjJh/Oe+wiXLNGvWAhm7cd7bq6wzYwWrTWMiXdxjVFLiMh4Anh5wNqXJcBjUOumIkx/lgDg150t3GGGw2/e/KOchnXzRMJMPgK+Cjk5oLZbf3hexO6BtYKy562hrjP10cKeGdq94HpHImE86Pn8HT1/nzqsyEGUkrnDbxeFqxc1qnUArWtlpMykVr4CvAmsKqOWAzSrgGc7MMBPZUFdXFH6SalVIILX1x/fYSJUigGUTC0d3Bv4x4NFzakEEtEP9T2Slz2AvLhLj+04IhwTIqnRsG2UHctZeaGNfuPnNcKiBuPpdXHkXRZZP9MkpD2ge6s0ZoZGo5QVNgf3WeWbsWnNShRNyFHi+yZwV1fLk86vwwgFzMJ4DqfKMdGsJXkV0GDZHDZlqemTyYfQd7lAr0aJ0eUcbgJqAs0DiUlQQ+/OBwoADuUFJksqleb+LfT6LkjAln1uTR4dcXh6T89C5z0fuxII0Ii8AoeDy8w5vhToI8Zd2kYoFpS492Ghg/YBQDJAxbqlrGYKwlGTaDD6ZeMhwQNnfGwI9L/57L1sfp341NkRJZ3L1uSZpaju/6aps9W+XRT6H6WnidaYr+OrGv52/d4iYARxLBoABZFYoHFANmaTYtw9rtMJActgP9SV0btwJLtcEzmncKKw761xR28DcMFsWv8cyBrAIoeD2WhXoMZ21gD1caf0rV66Le9eV5KXAKu1XoktSXeLvw6wdM2ipUM1nU4+O18L5jvMZENkUFfIKyVwvHZcqErJSqV9XqWV24Y4Wg/ZL3bbxBvcq5shWjFrDCLe7sTzTNu4+u6OeMQQE+nObtZHlH0XIwlQJ0vQgIh+Za14TlxEKNMGh4k1yJGS5Tr06G9jdmi8ZxO0BzqaDANAjaZZecHK5YzBxZmzbcVEI61lv/FbyTGu1DFID79SLG/GgHMCBb6+cYjhl6izvg5ZGCbK57NzxG09KgDkWIdPeVtGqDqbHPqRphtcIow5o6qrbXvGFqXlOGe2m3QMJxtGiSihaymjZtXbQH6z5wBRKMqXrgUQlsdXWQdM7m5Rni1YiX0S4oNKpWA2PbU0Frw+xkWQGfXWsVxOYW80z/7pxBRNE1O6ipRVv8lNp6/pfQF5rtFUwo6JwPVeS8bALkrwXPwv2lRewRRFDF+Pl9+7/UJNHj9ip4vd3MiBsq15objLCR1d9whhMxgEgpNl388zPKxG5gTiKpptbS7fM2Z5jUvCtOBcY4rWdGlf8HU5V6cFQVAAA=`,_l=`H4sIAAAAAAACAyxViW3rMAxdKToc949D16rMCBIL2UKR7JBJOof3+u/BxWEoqki+i+hNFtk37eq1WOjih1vlc1OXpZlPVY59BPNDnS4JZ78JHpl6fHdR99Asu/xIwD3qLBQNVVyRsKDz1FLULkEznsSSIh42CT21sEuRuGlAzyJeUb8IXvbRLABQlXBIxLyS8MsDQUsOl5xWNGp4aChjl1CB3DWp+hqh+cf59k3Q8FtIwhZZBQ98UV81GGge5rqglpiNk57CWVZQqSunul2yPDEFACxsOmWxIhMrpsq2Ab9AZ+A4dZl2mamh+u2SKK4Ss5SxWCzoFJ+CwQYKu3lwdYcAc+ryQkO/j6wOUECnUX+H10sKe3IvPGuo4Pe2SFvPd8gJiAG0A51L398Drgiaqf9CZ1wfpPhKzY1WnsZTON/ufD/s9kmFGwk2j6oA9Mu49KSU2aYKLgk4SBu9SWaE/jx/aYXtKTwNAr2GN7I9319QHM3O3/N9W4U9s8Unhinwt3Cc7+mTaI/kX6Jfw0EGTiMelCQa7jkE9qdr7D4ccDEtkSxWwxGcWZQN1ih4Dtjts3SUQUAryiGY0FzXanAP6CDyAxny+NMvD7evweOFZ4UQEaqhl/qHxrTi5wpHIj3O9LXYZIfFqvdmsVlFSqIhsERyP+yOKGBpLB6wl2qs4uk1U4E2PzT9zlngpYENmbKYeIWmDAm7ITymEeX4G+/4yLdrIyc4GVdDkg6Zz3dOE+dExadwTqXdiMxYFBNXORLQV+QW2D5qahOnevZW6BdoAxpzjF4hpu5PpO+WUZbPd1dGJXWjyEDRgv1Iiy84DpUbdgk9NuxFsTK4aNQl+T3FFjb6RDePVBdhn8FN/MPqkIlVHD7mDxQzH0CHCCCSWhQsuCAAhSKksB2iU7MtTd0G+U/MFGxr5jN22cg2tnT/C++gnRCzDDwkOWiKXFaBr5dY3GUoBsr/MJfIFa/uwI4GEMXaFfbRqX9FU3gYEHZEgxmPcBJ74DsHXfIppD/EE0CggXc7cIOJLfmDQxaDokZLwXYFoyIc6qHg5d9l/NzMYYpXCP4DxOCnmMjF7poFMfFoim/C4mUmQzKJVPloq83oyEUeMzWZU9X5a7CvztyXtsrH+Z6vaP7LoPevXWeEZPRR01wBk3DxE+EhHuD7SB/2sjQb5Zl5fRhCWLkuvgDYncgY9DsQB31AcZgI6jXB3T+NfLOI0Yk7CukYZgQYVwdDGptotNghvxDAxH8EwRam9FKIf6a+E3XycBA9Z+4invFFTXDu2j//gyjQvRc4OTTpckEoUAG2wjy89Y2DAsIez9/wwPFKCws7gth1YjN2J7g6FElZEkYXcWiRhSGG+pfEMASbAr6IOic8uG/CfN+UCCbQVj/ASx1NkrhJJznljkK4am3SwmZcAsxK9y3dSRDRRNGaXHJZ0ELclp7iFFFYmAFMpSRWmSecXkB45XIA6uP81ebgE7YnHJKNFWkZZXRDqqdLBak6IeXNANLQYxzWxVVh8CLXAU9agpn/mzIX5HaZI4hfybCA/jmOXN6gNQXrQmy55Dt8J0m9c4M87pX+9YAr788SgtmZnu6egdtiEH5gXtRJTTGjgmAuwS8cIB0AXnWAGJPF7V3dVI3yXsbA39yd7FYP60mEXkTcW9VfEjupL15CJdbvs11FsllAXmfYV1Fno2gnjWMRjqibmxZMhqGoc+2RSjDQVvTAeUtLJQCCfqnGYhMzVxgUoWFLES73cLeKytSVeajKg7ClGwguWxl9Dw456CjOJ4hpNHuWrTlsX1z5V+0kZTpbUuTipTqqWEVMBeP7D6R/0U3fPotBVhdwZmF8ClovEeVyV/UUkFnyg3760D1TnYNKLP8rmVXBI+NwGajoH9B1oZYJUj98Lqm4+EgoWnSRs6js6xbKg1OenQ/fPkjNnBstJebCH1mKhqW5gaN5M/n30y1lShlc2p76uo7mrAH95qq5Yg9QneFxsu9AYOPM5fxmiV9Vs59AXM56C/nIJsXQyfe2VCGAYxx1NC3c2iaURAtN1l35zU/FQWgPKc3YJrMggS/iXjU9AQ9kQkyv/h/4tldF4zAXS/xelWhv60NI0EiTt2GpvvI6vOgJTLm+gK4K1SDEJbeLezbHR6+d3lERcBXQ4rlilIs3R9KtYx2hnWA9QSojBcO76eSEddN//AQ1/0SfvGd8zGx6PO5u+7LzBa2jjFbysqFSKKaQPftZyr/q2nRvYiTe7zsuJNtZQGVw2FisSchiwYXbNm3FBsZ2B4KPFBk00iS1vJQS2QNueOC8bXS+DtMbfSB2qUp/8qNcqo12CqtnA5VqJGxxpVLNfmgox9MNCOntUUGL91MHVk80jxqDyFeAQXFTRVvmU5UeOqzyU6Py5vGF2yqFh1Ihsm7DdUwx64uwlFOAEx4o0fW9VEmJkhzxIYIE1IaXOSjTxFJ1sSECMuMZBDq5CaK1j9L00DbpCWwsHEHEorgsIwNYbg7OrFOlG9BfGLbHvRcJ+6RW53AwMcO8AMnEmNRmS1rW9cXxvgcgIUp7csDXqe3P6Y/6W/gLHpoC3F0TNVf0/+ps1JStSlsBYy66pb30iHEerBIh19hiEj3t94mq6RDVXTO5u+h5UjHVMG1QK1YXuykCdb+EZnIk6rhXTJdM37fxJTSZeSX5KktdxL1ZXqiK/VamUvXENNcu5EHZWO6RPzEuAq1u9JkJTcAROnZ0FpVVIKkFx72toSmmZLqkz6ExuDkTBEcU02pSoQsThzC+0a4U8xV9BCy5tWLgYpFLYrJBvVVyDNpQw084pCVPdpq9fu6Gf+ap0XAfdcxKSL7tzUmBQyepZv4jSEO3VzNbdLosP1hVV/2PcqPrHHw0Yus/AFIWPmXqzDAcQtqsKzYFrAQBAx7Rk053CNVS84iUv1qgdCa+b81ik6YHidmkXKnPZEuLpqiiyBe31MSUK0RtdZIXkP2aVGhZsvbHsnEj35x1anXjb1XJwB+eeED9er/bsmdx94NYpP6Klo/0U5oTqDOTHO6NkQtfNVnnPxRXHkP4IcmX+iasmrXGzK72m/hLETL6rDwf6Fe18WDLcxNMDp6ozrPCNyvxjQsOMJmldG6VEAnY0uB/miEMGGu+raIws8bChQlAB51NhafA+lHmEwmd2rhueFriMZ2CBo1icxFJtlCvUQULDnWfjfVVZ7NppxGQQ5flcsx04LlGORgyz8oC1sPC7jRr+MRRe9pef2eHCijVeAuNJ4vytlE29ZhUbC0mV7xbY36rU+BqdRbHBZ3mLjFkg2UeOAoRdXo5aS5xjBr4lYf7stC+5qNThYXevbh0p1yORvpYwD+PfW+Tajj5XE9sw7W4OeqMqww7MgrB3PW2tPAzlNWjP/POpvI05N/k4JyVTHnIm3ydpwsmZfYt+vMVev/A6Coy5zK1p02IvrKQXX6AChsPUpGdJY5aFToM8aNpmzBq6ZQlxzWxhlFuT76O/+8LwQUHLXftczC9P7i8h0JI7LuYsQfGDUKDgGSZ2Hjp0XgtuH1UZfBs66/PmKVDE+I8bpKTr6+qjNUbd7lVoZtGWerXlxtqU1uT4MPKONVF54Hhp//+tSgj4zd98rJUs2DIn0a4wBUFmQQw8dxcYCk2eL9zZTmXG2b+kKulWS495Ahhm9tOnp3BjV0S+nxw/O1NyV2Z6y02ajuU11PLblHlb7qNLRxbRCko4WsSSywnQ+WvZaCsNau+Xnrfixn9GXtUrG0X6w9WlbIgbEUtwslkHxZbJyybx4iepPWNvasec2ZF9xCh+/qS4gcKvds2JirFtToRcLaZmGKvKI2c2qCOQ1tMVd0Bo1R9pWJqZqudDlFU9DjlC3m6dOFHvf32pcq2NzX5Uk+zAXg2ptkuy5t4SbScGqb0HsEWUHd/CNFdXcKmzsKZQLJpzdnWqqI1M0TIsnaH5w5HVtep16zzFGVk1f20efgjUGpCZpcc67i+RIvd8Z7sWr2mhEugA3lm6Na++cM+dAwoDuzvfh2LOHmXdm/FzG1xG3bk6VxweDEiuIIsTnefbRmuGZoI9NxFCJOH9YRb09oSfZVqkg+k7yvDEznYq/rMGbvEXwJfd2jROgCk77aFwwyFBed4sHqnLT01zqyw9QvGS2M193aMXOwFXtn16bPp0coE5tmJO0e3d5IutccOTmVUDpunwh8+P/iYSxEnUax7gGohSOKLvDERXJvM+8gJGgin1QFsbPAmH/+jJmatpPSSJjB+5IQPGpEfCrPZL/o2RgveEhRCffDOdlBFOVbZH2LRZzfxC0mbPD56ieeBkcUhkXAZHndR/kbToG3+humoDISjp8KmmJksJwlGlqlXtzRzJHP9ORu+uyjSsGHW8uizebuoEU8e/tRU28AYOVkF1wUbw9CMyCFB/M/JMR4rnKutLZx/Yr5149sFjBFnpnIDZYVjOEeMUmw0Pst4mTRGIxmkMAi6aNYvfjIDw3/+8Q73kMKhKWGmf0VA1dRtbBaVTLVXjoGQ1SM7rgGFiTv1tdMF4MZivdYUZsVi3Je4NYuEa+UdlsAaqHT3q0p+2nwMeKSz9zhAevAIhP0dWyt1nNcdcZZPbtqvXP7GysYiybxkTXICYQbu/PTktNoTIEfxZqpAtpGg3QwKwwpmWFZcuEpoczd7RSBz2sg+lCBf7RGbnjZyvIH3qMCQDCe46pO+abFr8jiJI5Moqp632FT+zS08tthE6Y8/bmWPYoGbv9v2w8u+ZApr5/zKk8bKOlhuajkQtFQI5Zq8htVWBnNUhpgYYnVNIfnqdAt8cZIFDWZ330MvyEIS0rzEtH3tD00vnk9jsXMurmfaDK1jI2+mAaidpil6lZ2SHbCu0mC5W5NBxVhxtCmmb8o3Fyu5Kd3QiNmLmrAvZlQFGww8YRGSJ2e3GNT8zBHRqyoH7Fk4ga71KDmf65frHc2BPUygepMQnEt9WDtOGKnJeyESyxOG2a9T1rqJsRgz/WSm5Vim9UQYJFtx3gaREHTtHASW2EON+TeIEWN2mtj12h8h1RRszeNhxmQzxNus0S9RVf0CS/oDWsYubvxE4+5yWXTB6t8gdTtIn00YO90ubozdwGhJGc0co9cvsRAxGWzVdPDbdGwX5EIoBcTm4nj3kLBafd28gtTz5zsjYfOP/ZKs+6jn64uY/Ktx7eUCrqfkbslbXziXfrKyi7CuJi5PNjVbNTKxNJvfXHrAw9jud1OKSlFzUoXpaci3z7bRPZdJeeV8ePPalrO5Zu9J3H19gwy6g1zwa2G9yoBEa/mtK2M8lQ1wVRaKmE2oCia6OkIK06b5auN0pcmvCejLF2fnGAg8Ki7U+CmEv6Kse3l7sS7IKcN4pfeus9oPIqq1F/WLde22MHJ0zyK6PZABmBYPFPzqXTAIZDHEVsqqt/o1F0sZ49CiQguc4yJcYcQuONM4yP/xs+RYOqsIKop/WesUL7PLdG0c/cpBtBCUIUm/+6ZdGPIlluap8tm5istMVwzRjkFsltnfsWyZC5bKUB9mW3Y1c+x/NPCaSsopmdWTmMFMAP1xze2YB+mi8n8t7F8Vp3kXKML/xobtXKq5K3o9p0IetcdOGpAsoeONpbvdKI63E5CPZ4c+HvCuv6SxqInisObimt9+WBZTHHEjQenaf/+zI1H6tf4Xa/X237/QUZKnAA+eX7r31sF9R+60a9GH3RxuX8c0ZXMHq0Xr9bPOeYmlpRdd4c3pNj168Vyi2GWIu9X0ArfQteXBdTD2y0tCMNK3mH467057D62dB0Gzbk3qLuFPdFeSM5j3O6MqbaZSKM9eZLqVlFTdtHZGljv6hxO2/wEgjzdbYSIAAA==`;function vl(e){let t=``;return Array.from(e.matchAll(/(\d)(\D*)/g),([,e,n])=>(t=t.slice(0,Number(e))+n,t)).join(`
`)}var yl={names:hl,japan:_l,finland:gl};async function bl(e){return vl(new TextDecoder().decode(await Sl(yl[e])))}async function xl(e){let t=e?null:await Sl(pl);return t&&WebAssembly.validate(t)?{precision:`f32`,module:t}:{precision:`f64`,module:await Sl(ml)}}async function Sl(e){let t=Uint8Array.from(atob(e),e=>e.charCodeAt(0)),n=new Blob([t]).stream().pipeThrough(new DecompressionStream(`gzip`));return new Uint8Array(await new Response(n).arrayBuffer())}var Cl=Symbol(`Comlink.proxy`),wl=Symbol(`Comlink.endpoint`),Tl=Symbol(`Comlink.releaseProxy`),El=Symbol(`Comlink.finalizer`),Dl=Symbol(`Comlink.thrown`),Ol=e=>typeof e==`object`&&!!e||typeof e==`function`,kl=/* @__PURE__ */ new Map([[`proxy`,{canHandle:e=>Ol(e)&&e[Cl],serialize(e){let{port1:t,port2:n}=new MessageChannel;return jl(e,t),[n,[n]]},deserialize(e){return e.start(),Pl(e)}}],[`throw`,{canHandle:e=>Ol(e)&&Dl in e,serialize({value:e}){let t;return t=e instanceof Error?{isError:!0,value:{message:e.message,name:e.name,stack:e.stack}}:{isError:!1,value:e},[t,[]]},deserialize(e){throw e.isError?Object.assign(Error(e.value.message),e.value):e.value}}]]);function Al(e,t){for(let n of e)if(t===n||n===`*`||n instanceof RegExp&&n.test(t))return!0;return!1}function jl(e,t=globalThis,n=[`*`]){t.addEventListener(`message`,function r(i){if(!i||!i.data)return;if(!Al(n,i.origin)){console.warn(`Invalid origin '${i.origin}' for comlink proxy`);return}let{id:a,type:o,path:s}=Object.assign({path:[]},i.data),c=(i.data.argumentList||[]).map(Jl),l;try{let t=s.slice(0,-1).reduce((e,t)=>e[t],e),n=s.reduce((e,t)=>e[t],e);switch(o){case`GET`:l=n;break;case`SET`:t[s.slice(-1)[0]]=Jl(i.data.value),l=!0;break;case`APPLY`:l=n.apply(t,c);break;case`CONSTRUCT`:l=Kl(new n(...c));break;case`ENDPOINT`:{let{port1:t,port2:n}=new MessageChannel;jl(e,n),l=Gl(t,[t])}break;case`RELEASE`:l=void 0;break;default:return}}catch(e){l={value:e,[Dl]:0}}Promise.resolve(l).catch(e=>({value:e,[Dl]:0})).then(n=>{let[i,s]=ql(n);t.postMessage(Object.assign(Object.assign({},i),{id:a}),s),o===`RELEASE`&&(t.removeEventListener(`message`,r),Nl(t),El in e&&typeof e[El]==`function`&&e[El]())}).catch(e=>{let[n,r]=ql({value:/* @__PURE__ */ TypeError(`Unserializable return value`),[Dl]:0});t.postMessage(Object.assign(Object.assign({},n),{id:a}),r)})}),t.start&&t.start()}function Ml(e){return e.constructor.name===`MessagePort`}function Nl(e){Ml(e)&&e.close()}function Pl(e,t){let n=/* @__PURE__ */ new Map;return e.addEventListener(`message`,function(e){let{data:t}=e;if(!t||!t.id)return;let r=n.get(t.id);if(r)try{r(t)}finally{n.delete(t.id)}}),Vl(e,n,[],t)}function Fl(e){if(e)throw Error(`Proxy has been released and is not useable`)}function Il(e){return Yl(e,/* @__PURE__ */ new Map,{type:`RELEASE`}).then(()=>{Nl(e)})}var Ll=/* @__PURE__ */ new WeakMap,Rl=`FinalizationRegistry`in globalThis&&new FinalizationRegistry(e=>{let t=(Ll.get(e)||0)-1;Ll.set(e,t),t===0&&Il(e)});function zl(e,t){let n=(Ll.get(t)||0)+1;Ll.set(t,n),Rl&&Rl.register(e,t,e)}function Bl(e){Rl&&Rl.unregister(e)}function Vl(e,t,n=[],r=function(){}){let i=!1,a=new Proxy(r,{get(r,o){if(Fl(i),o===Tl)return()=>{Bl(a),Il(e),t.clear(),i=!0};if(o===`then`){if(n.length===0)return{then:()=>a};let r=Yl(e,t,{type:`GET`,path:n.map(e=>e.toString())}).then(Jl);return r.then.bind(r)}return Vl(e,t,[...n,o])},set(r,a,o){Fl(i);let[s,c]=ql(o);return Yl(e,t,{type:`SET`,path:[...n,a].map(e=>e.toString()),value:s},c).then(Jl)},apply(r,a,o){Fl(i);let s=n[n.length-1];if(s===wl)return Yl(e,t,{type:`ENDPOINT`}).then(Jl);if(s===`bind`)return Vl(e,t,n.slice(0,-1));let[c,l]=Ul(o);return Yl(e,t,{type:`APPLY`,path:n.map(e=>e.toString()),argumentList:c},l).then(Jl)},construct(r,a){Fl(i);let[o,s]=Ul(a);return Yl(e,t,{type:`CONSTRUCT`,path:n.map(e=>e.toString()),argumentList:o},s).then(Jl)}});return zl(a,e),a}function Hl(e){return Array.prototype.concat.apply([],e)}function Ul(e){let t=e.map(ql);return[t.map(e=>e[0]),Hl(t.map(e=>e[1]))]}var Wl=/* @__PURE__ */ new WeakMap;function Gl(e,t){return Wl.set(e,t),e}function Kl(e){return Object.assign(e,{[Cl]:!0})}function ql(e){for(let[t,n]of kl)if(n.canHandle(e)){let[r,i]=n.serialize(e);return[{type:`HANDLER`,name:t,value:r},i]}return[{type:`RAW`,value:e},Wl.get(e)||[]]}function Jl(e){switch(e.type){case`HANDLER`:return kl.get(e.name).deserialize(e.value);case`RAW`:return e.value}}function Yl(e,t,n,r){return new Promise(i=>{let a=Xl();t.set(a,i),e.start&&e.start(),e.postMessage(Object.assign({id:a},n),r)})}function Xl(){return[,,,,].fill(0).map(()=>Math.floor(Math.random()*(2**53-1)).toString(16)).join(`-`)}var Zl='(function(){\n/**\n* @license\n* Copyright 2019 Google LLC\n* SPDX-License-Identifier: Apache-2.0\n*/\nlet e=Symbol(`Comlink.proxy`),t=Symbol(`Comlink.endpoint`),n=Symbol(`Comlink.releaseProxy`),r=Symbol(`Comlink.finalizer`),i=Symbol(`Comlink.thrown`),a=e=>typeof e==`object`&&!!e||typeof e==`function`,o=/* @__PURE__ */ new Map([[`proxy`,{canHandle:t=>a(t)&&t[e],serialize(e){let{port1:t,port2:n}=new MessageChannel;return c(e,t),[n,[n]]},deserialize(e){return e.start(),d(e)}}],[`throw`,{canHandle:e=>a(e)&&i in e,serialize({value:e}){let t;return t=e instanceof Error?{isError:!0,value:{message:e.message,name:e.name,stack:e.stack}}:{isError:!1,value:e},[t,[]]},deserialize(e){throw e.isError?Object.assign(Error(e.value.message),e.value):e.value}}]]);function s(e,t){for(let n of e)if(t===n||n===`*`||n instanceof RegExp&&n.test(t))return!0;return!1}function c(e,t=globalThis,n=[`*`]){t.addEventListener(`message`,function a(o){if(!o||!o.data)return;if(!s(n,o.origin)){console.warn(`Invalid origin \'${o.origin}\' for comlink proxy`);return}let{id:l,type:d,path:f}=Object.assign({path:[]},o.data),p=(o.data.argumentList||[]).map(S),m;try{let t=f.slice(0,-1).reduce((e,t)=>e[t],e),n=f.reduce((e,t)=>e[t],e);switch(d){case`GET`:m=n;break;case`SET`:t[f.slice(-1)[0]]=S(o.data.value),m=!0;break;case`APPLY`:m=n.apply(t,p);break;case`CONSTRUCT`:m=ne(new n(...p));break;case`ENDPOINT`:{let{port1:t,port2:n}=new MessageChannel;c(e,n),m=te(t,[t])}break;case`RELEASE`:m=void 0;break;default:return}}catch(e){m={value:e,[i]:0}}Promise.resolve(m).catch(e=>({value:e,[i]:0})).then(n=>{let[i,o]=x(n);t.postMessage(Object.assign(Object.assign({},i),{id:l}),o),d===`RELEASE`&&(t.removeEventListener(`message`,a),u(t),r in e&&typeof e[r]==`function`&&e[r]())}).catch(e=>{let[n,r]=x({value:/* @__PURE__ */ TypeError(`Unserializable return value`),[i]:0});t.postMessage(Object.assign(Object.assign({},n),{id:l}),r)})}),t.start&&t.start()}function l(e){return e.constructor.name===`MessagePort`}function u(e){l(e)&&e.close()}function d(e,t){let n=/* @__PURE__ */ new Map;return e.addEventListener(`message`,function(e){let{data:t}=e;if(!t||!t.id)return;let r=n.get(t.id);if(r)try{r(t)}finally{n.delete(t.id)}}),_(e,n,[],t)}function f(e){if(e)throw Error(`Proxy has been released and is not useable`)}function p(e){return C(e,/* @__PURE__ */ new Map,{type:`RELEASE`}).then(()=>{u(e)})}let m=/* @__PURE__ */ new WeakMap,h=`FinalizationRegistry`in globalThis&&new FinalizationRegistry(e=>{let t=(m.get(e)||0)-1;m.set(e,t),t===0&&p(e)});function ee(e,t){let n=(m.get(t)||0)+1;m.set(t,n),h&&h.register(e,t,e)}function g(e){h&&h.unregister(e)}function _(e,r,i=[],a=function(){}){let o=!1,s=new Proxy(a,{get(t,a){if(f(o),a===n)return()=>{g(s),p(e),r.clear(),o=!0};if(a===`then`){if(i.length===0)return{then:()=>s};let t=C(e,r,{type:`GET`,path:i.map(e=>e.toString())}).then(S);return t.then.bind(t)}return _(e,r,[...i,a])},set(t,n,a){f(o);let[s,c]=x(a);return C(e,r,{type:`SET`,path:[...i,n].map(e=>e.toString()),value:s},c).then(S)},apply(n,a,s){f(o);let c=i[i.length-1];if(c===t)return C(e,r,{type:`ENDPOINT`}).then(S);if(c===`bind`)return _(e,r,i.slice(0,-1));let[l,u]=y(s);return C(e,r,{type:`APPLY`,path:i.map(e=>e.toString()),argumentList:l},u).then(S)},construct(t,n){f(o);let[a,s]=y(n);return C(e,r,{type:`CONSTRUCT`,path:i.map(e=>e.toString()),argumentList:a},s).then(S)}});return ee(s,e),s}function v(e){return Array.prototype.concat.apply([],e)}function y(e){let t=e.map(x);return[t.map(e=>e[0]),v(t.map(e=>e[1]))]}let b=/* @__PURE__ */ new WeakMap;function te(e,t){return b.set(e,t),e}function ne(t){return Object.assign(t,{[e]:!0})}function x(e){for(let[t,n]of o)if(n.canHandle(e)){let[r,i]=n.serialize(e);return[{type:`HANDLER`,name:t,value:r},i]}return[{type:`RAW`,value:e},b.get(e)||[]]}function S(e){switch(e.type){case`HANDLER`:return o.get(e.name).deserialize(e.value);case`RAW`:return e.value}}function C(e,t,n,r){return new Promise(i=>{let a=re();t.set(a,i),e.start&&e.start(),e.postMessage(Object.assign({id:a},n),r)})}function re(){return[,,,,].fill(0).map(()=>Math.floor(Math.random()*(2**53-1)).toString(16)).join(`-`)}var w=class extends Error{losses;constructor(e,t){super(t),this.name=`MicroGPTError`,this.code=e}};let T={f32:Float32Array,f64:Float64Array},ie={f32:()=>new URL(`./microgpt.wasm`,`https://nowhere.invalid/`),f64:()=>new URL(`./microgpt-f64.wasm`,`https://nowhere.invalid/`)},E={"no-text":`The text has no letters in it: give at least one line with a name.`,"too-many-letters":`The text has more than 65,534 distinct characters: leave some out.`,diverged:`The loss is no longer a finite number. The parameters stay as they were; lower the learning rate.`,"bad-setting":`learningRate must be a number above zero, numSteps a whole number from 1 to 1e12.`,"bad-temperature":`The temperature must be a number above zero.`,"bad-uniform":`The die must be a number from 0 up to, but not including, 1.`,"name-done":`This name has ended: begin another with beginName().`,"empty-split":`There is no document to evaluate on: hold some out with validationSplit, and set limit to 1 or more.`,"bad-file":`This is not a whole file that microgpt saved.`,"bad-snapshot":`This snapshot is of a model of another size.`};function D(e,t=E[e]){throw new w(e,t??e)}function O(e,t,n=2**53-1){return typeof e==`number`&&Number.isInteger(e)&&e>=0&&e<=n?e:D(`bad-option`,`${t} must be a whole number from 0 to ${n}, not ${e}.`)}let k=e=>typeof e==`number`&&e>0&&e<1/0?e:D(`bad-temperature`),A=/* @__PURE__ */ new Map;async function j(e){if(e.protocol===`file:`&&globalThis.process?.versions?.node){let{readFile:t}=await import(\n/* @vite-ignore */\n`node:fs/promises`);return WebAssembly.compile(await t(e))}let t=await fetch(e);return t.ok||D(`no-module`,`${e} could not be loaded: the server says ${t.status}.`),t.headers.get(`content-type`)===`application/wasm`?WebAssembly.compileStreaming(t):WebAssembly.compile(await t.arrayBuffer())}async function ae(e,t){if(t instanceof WebAssembly.Module)return t;if(t)return WebAssembly.compile(t);let n=A.get(e)??j(ie[e]());return A.set(e,n),n.catch(()=>A.delete(e)),n}async function M(e,t){return Object.hasOwn(T,e)||D(`bad-option`,`precision is "f32" or "f64", not ${e}.`),new oe((await WebAssembly.instantiate(await ae(e,t),{})).exports,e)}var oe=class{constructor(e,t){this.call=e,this.buffer=e.memory.buffer,this.precision=t,this.Reals=T[t],this.call._initialize?.(),this.rules=this.settingRules()}view(e,t,n){return new e(this.buffer,t,n)}reals(e,t){return this.view(this.Reals,e,t).slice()}string(e){let t=new Uint8Array(this.buffer,e);return new TextDecoder().decode(t.subarray(0,t.indexOf(0)))}with(e,t){let n=[];try{for(let{buffer:t,byteOffset:r,byteLength:i}of e){let e=this.call.mg_alloc(Math.max(1,i))>>>0;e||D(`out-of-memory`,`There is no memory left for ${i} bytes.`),n.push(e),this.view(Uint8Array,e,i).set(new Uint8Array(t,r,i))}return t(...n)}finally{for(let e of n)this.call.mg_release(e)}}filled(e,t,n){let r=new e(t);return this.with([r],i=>{n(i),r.set(this.view(e,i,t))}),r}settingRules(){let e=[];for(let t=0;;t++){let n=0,[r,i,a,o]=this.filled(Float64Array,4,e=>{n=this.call.mg_setting(t,e)});if(!n)return e;let s=this.string(n).replace(/_(.)/g,(e,t)=>t.toUpperCase());e.push({name:s,standard:r,least:i,most:a,whole:o===1})}}code(e){return this.string(this.call.mg_status_code(e))}checked(e){return e<0?D(this.code(-e)):e}made(e,t){let n=0,[r,i,a]=this.filled(Float64Array,3,t=>{n=e(t)});return n?new I(this,n):this.refuseModel(this.code(r),i,a,t)}refuseModel(e,t,n,r){if(e===`bad-setting`&&r&&N(this.rules[t],r[t]),e===`bad-heads`&&D(e,`nEmbd must be a multiple of nHead, so that each head gets as many numbers.`),e===`out-of-memory`){let[t,r]=[n,this.buffer.byteLength].map(e=>Math.ceil(e/2**20).toLocaleString(`en`));D(e,`This model and its list need ${t} MiB; there are ${r} in all. Choose fewer layers, a smaller nEmbd, blockSize or batchSize, or a shorter list.`)}return D(e)}};let N=(e,t)=>D(`bad-setting`,`${e.name} must be a ${e.whole?`whole `:``}number from ${e.least} to ${e.most}, not ${t}.`),P={train:0,validation:1},F=e=>Object.hasOwn(P,e)?P[e]:D(`bad-option`,`split is "train" or "validation", not ${e}.`);var I=class{#e;#t;constructor(e,t){this.#e=e,this.#t=t;let{call:n}=e,r=e.view(Uint32Array,n.mg_letters(t),n.mg_num_letters(t));this.vocab=Array.from(r,e=>String.fromCodePoint(e)),this.bos=this.vocab.length,this.precision=e.precision,this.numDocs=n.mg_num_docs(t,P.train),this.numValidationDocs=n.mg_num_docs(t,P.validation),this.numParams=n.mg_num_params(t)}static async create({text:e,precision:t=`f32`,module:n,...r}){typeof e!=`string`&&D(`no-text`,"Give the list to learn as `text`, a string with a name a line.");let i=await M(t,n),a=new Map(Object.entries(r)),o=Float64Array.from(i.rules,e=>{let t=a.get(e.name)??e.standard;return a.delete(e.name),typeof t==`number`?t:N(e,t)});for(let e of a.keys())D(`bad-setting`,`There is no setting “${e}”; there are ${i.rules.map(e=>e.name).join(`, `)}.`);let s=new TextEncoder().encode(e);return i.with([o,s],(e,t)=>i.made(n=>i.call.mg_create(e,t,s.length,n),o))}static async load(e,{precision:t=`f32`,module:n}={}){let r=await M(t,n),i=new Uint8Array(e);return r.with([i],e=>r.made(t=>r.call.mg_load(e,i.length,t)))}save(){let e=this.#n,t=e.call.mg_saved_size(this.#t);return e.filled(Uint8Array,t,t=>e.call.mg_save(this.#t,t))}get#n(){return this.#e??D(`freed`,`This model was freed: create another.`)}get config(){let e=this.#n,t=e.view(Float64Array,e.call.mg_settings(this.#t),e.rules.length);return{...Object.fromEntries(e.rules.map(({name:e},n)=>[e,t[n]])),precision:this.precision}}get step(){return this.#n.call.mg_step(this.#t)}get tokensSeen(){return this.#n.call.mg_tokens_seen(this.#t)}configure({learningRate:e,numSteps:t,...n}={}){let r=this.#n;for(let e in n)D(`bad-setting`,`${e} cannot change once a model is made.`);let i=this.config,[a,o]=[e??i.learningRate,t??i.numSteps];r.checked(-r.call.mg_reschedule(this.#t,a,o))}trainStep(e=1){let t=this.#n,n=new Float64Array(Math.min(O(e,`count`),t.call.mg_steps_left(this.#t)));for(let e=0;e<n.length;e++){let r=t.call.mg_train_step(this.#t);if(r<0){let i=t.code(-r);throw Object.assign(new w(i,E[i]),{losses:n.slice(0,e)})}n[e]=r}return n}evaluate({split:e=`validation`,limit:t=2**31-1}={}){let n=this.#n;return n.checked(n.call.mg_evaluate(this.#t,F(e),O(t,`limit`,2**31-1)))}docs({split:e,start:t=0,count:n=2**53-1}={}){let r=this.#n,[i,a]=e===void 0||F(e)===P.validation?[e===void 0?0:this.numDocs,this.numDocs+this.numValidationDocs]:[0,this.numDocs],o=Math.min(a,i+O(t,`start`));return r.with([/* @__PURE__ */ new Int32Array(1)],e=>Array.from({length:Math.min(a-o,O(n,`count`))},(t,n)=>{let i=r.call.mg_doc(this.#t,o+n,e);return this.#r(r.view(Uint16Array,i,r.view(Int32Array,e,1)[0]))}))}#r(e){let t=``;for(let n of e)t+=this.vocab[n];return t}#i(e,t,n){let r=this.#n,i=[...String(e)],a=i.find(e=>!this.vocab.includes(e)),o=this.config.blockSize-1;a&&D(`bad-prefix`,`“${a}” is not among the letters of the list.`),i.length>o&&D(`bad-prefix`,`“${e}” is too long: there is room for ${o} given letters.`);let s=t===void 0?-1:O(t,`seed`),c=Uint32Array.from(i,e=>e.codePointAt(0)??0);return r.with([c],e=>(r.call.mg_throw_dice(this.#t,s),n(r,e,i.length)))}generate({count:e=20,temperature:t=.5,prefix:n=``,seed:r}={}){let i=k(t),a=Array(O(e,`count`,2**31-1));return this.#i(n,r,(e,t,n)=>{let r=e.call.mg_name(this.#t);for(let o=0;o<a.length;o++){let s=e.checked(e.call.mg_generate_name(this.#t,i,t,n));a[o]=this.#r(e.view(Int32Array,r,s))}return a})}beginName({prefix:e=``,seed:t}={}){this.#i(e,t,(e,t,n)=>e.checked(-e.call.mg_begin_name(this.#t,t,n)))}sampleToken({temperature:e=.5,uniform:t}={}){let n=this.#n;t!==void 0&&!(typeof t==`number`&&t>=0)&&D(`bad-uniform`);let r=t??-1,i=n.checked(n.call.mg_sample_token(this.#t,k(e),r));return{token:i,char:this.vocab[i]??``,logits:n.reals(n.call.mg_logits(this.#t),this.bos+1),probs:n.reals(n.call.mg_probs(this.#t),this.bos+1),uniform:n.call.mg_uniform(this.#t),done:n.call.mg_done(this.#t)===1}}keyValueCache(){let e=this.#n,{nLayer:t,nEmbd:n}=this.config,r=[t,e.call.mg_positions(this.#t),n],i=r[0]*r[1]*r[2],a=e.filled(e.Reals,2*i,t=>e.call.mg_copy_cache(this.#t,t,t+i*e.Reals.BYTES_PER_ELEMENT));return{shape:r,keys:a.slice(0,i),values:a.slice(i)}}attention(){let e=this.#n,{nLayer:t,nHead:n}=this.config,r=e.call.mg_positions(this.#t),i=[t,n,r,r],a=t*n*r**2;return{shape:i,data:e.filled(e.Reals,a,t=>e.call.mg_copy_attention(this.#t,t))}}get#a(){let e=this.#n;return e.view(e.Reals,e.call.mg_values(this.#t),e.call.mg_num_values(this.#t))}snapshot(){return this.#a.slice()}restore(e){let t=this.#a;e?.length!==t.length&&D(`bad-snapshot`),t.set(e),this.#n.call.mg_values_changed(this.#t)}#o(e){let t=this.#n,n=0,[r,i,a]=t.filled(Int32Array,3,r=>{n=t.call.mg_parameter(this.#t,e,r)});return{name:(r<0?``:`layer${r}.`)+t.string(n),shape:[i,a]}}parameters(){let e=this.#n;return Array.from({length:e.call.mg_parameter_count(this.#t)},(t,n)=>{let{name:r,shape:i}=this.#o(n),[a,o,s,c]=[0,1,2,3].map(t=>e.filled(e.Reals,i[0]*i[1],r=>e.call.mg_copy_parameter(this.#t,n,t,r)));return{name:r,shape:i,data:a,grad:o,first:s,second:c}})}tape(){let e=this.#n;return Array.from({length:e.call.mg_tape_length(this.#t)},(t,n)=>{let r=0,[i,a,o,s,c,...l]=e.filled(Float64Array,8,t=>{r=e.call.mg_tape_node(this.#t,n,t)}),u=l.slice(0,c),d=Array.from(u,e=>e<0?this.#o(-e-1).name:e),f=d.find(e=>typeof e==`string`)??``;return{op:e.string(r),name:f,shape:[i,a],inputs:d,valueNorm:o,gradNorm:s}})}free(){this.#e?.call.mg_free(this.#t),this.#e=void 0}[Symbol.dispose??Symbol.for(`dispose`)](){this.free()}};let se=64*2**20;var ce=class{#e=[];#t=1;#n=256;constructor({numSteps:e,bytes:t}){this.#n=Math.max(16,Math.min(256,Math.floor(se/t))),this.#t=Math.ceil(e/this.#n)}isDue(e){return e%this.#t===0}keep(e,t){this.#e.push({step:e,snapshot:t}),this.#e.length<=this.#n||(this.#t*=2,this.#e=this.#e.filter(e=>this.isDue(e.step)))}nearest(e){let t=this.#e[0];for(let n of this.#e)Math.abs(n.step-e)<Math.abs(t.step-e)&&(t=n);return t}};function L(e,{dice:t,columns:n,story:r,parameters:i,letters:a,typed:o,tape:s},c){let l=i||a?e.parameters():[];return{names:R(e,t,c),...n&&{columns:le(e,t,n,c)},...r!==void 0&&{story:ue(e,t,r)},...i&&{parameters:z(l,i)},...a&&{letters:z(l,`data`)[0]},...o!==void 0&&{reading:B(e,o)},...s&&{tape:e.tape()}}}function R(e,{count:t,seed:n,temperature:r,prefix:i},a){return Array.from({length:t},(t,o)=>{let[s]=e.generate({count:1,seed:n+o,temperature:r,prefix:i});return{text:s,known:a(s)}})}function le(e,t,{temperatures:n,count:r},i){return n.map(n=>({temperature:n,names:R(e,{...t,count:r,temperature:n},i)}))}function ue(e,{seed:t,temperature:n,prefix:r},i){e.beginName({prefix:r,seed:t+i});let a=[];do{let t=e.sampleToken({temperature:n});a.push({...t,plain:de(t.logits)})}while(!a[a.length-1].done);return{index:i,prefix:r,temperature:n,draws:a,cache:e.keyValueCache()}}function de(e){let t=Math.max(...e),n=Array.from(e,e=>Math.exp(e-t)),r=n.reduce((e,t)=>e+t,0);return n.map(e=>e/r)}function z(e,t){return e.map(e=>({name:e.name,shape:e.shape,data:e[t]}))}function B(e,t){let n=[...t];return{text:t,surprises:[...n.map(t=>e.vocab.indexOf(t)),e.bos].map((t,r)=>(e.beginName({prefix:n.slice(0,r).join(``),seed:0}),-Math.log(e.sampleToken({temperature:1}).probs[t]))),attention:e.attention()}}let V,H,U,W,G=/* @__PURE__ */ new Set,K;function fe({ask:e,...t}){return Q(async()=>{let n=await I.create(t);V?.free(),H?.free(),[V,H,U,K]=[n,void 0,t,void 0];let r=V.snapshot();W=new ce({numSteps:V.config.numSteps,bytes:r.byteLength}),W.keep(0,r);let i=V.docs({});return G=new Set(i),{numParams:V.numParams,numNames:i.length,vocab:V.vocab,config:V.config,yardsticks:Ce(i,V.vocab.length+1),heldOut:Y(V),view:await q(e)}})}function pe({steps:e,milliseconds:t,ask:n}){return Q(async()=>{let{step:r,tokensSeen:i}=Z(),a=xe(Z(),e,t);return{...a,step:r+a.losses.length,tokens:Z().tokensSeen-i,lesson:Se(Z()),view:n&&await q(n)}})}function me(e){return Q(()=>q(e))}async function q(e){let t=e=>G.has(e),n=e.moment===null?void 0:W?.nearest(e.moment);if(!n){let n=e.printed&&{printed:await he(Z())};return{moment:null,...L(Z(),e,t),...n}}return H??=await I.create(U),H.restore(n.snapshot),{moment:n.step,...L(H,e,t)}}async function he(e){if(K?.step===e.step)return K.names;let t=await I.create(U);return t.restore(e.snapshot()),K={step:e.step,names:t.generate()},t.free(),K.names}function ge(e){return Q(()=>(Z().configure({numSteps:e}),Z().config.numSteps))}function _e(e){return Q(()=>(Z().configure({learningRate:e}),Z().config.learningRate))}function ve(e){return Q(()=>Z().generate(e))}function ye(e){return Q(()=>{let t=Z();t.beginName({prefix:e});let{logits:n}=t.sampleToken({temperature:1,uniform:0});return{letters:t.vocab,logits:Array.from(n)}})}function be(){return Q(()=>Z().docs())}function xe(e,t,n){let r=[],i=[],a=null,o=0,s=Math.min(t,e.config.numSteps-e.step),c=performance.now();try{for(;r.length<s&&performance.now()-c<n;){let t=performance.now();r.push(...e.trainStep()),o+=performance.now()-t,J(e.step)&&i.push(...Y(e)),W?.isDue(e.step)&&W.keep(e.step,e.snapshot())}}catch(e){a=$(e)}return{losses:Float64Array.from(r),milliseconds:o,heldOut:i,problem:a}}function J(e){return e%(50*2**Math.max(0,Math.ceil(Math.log2(e/1e3))))==0}function Y(e){return e.numValidationDocs===0?[]:[{step:e.step,loss:e.evaluate({split:`validation`,limit:200})}]}function Se(e){if(e.step===0)return``;let t=(e.step-1)*e.config.batchSize%e.numDocs;return e.docs({split:`train`,start:t,count:1})[0]}function Ce(e,t){let n=/* @__PURE__ */ new Map,r=/* @__PURE__ */ new Map;for(let t of e){let e=``;for(let i of[...t,``]){let t=`${e}\\n${i}`;n.set(i,(n.get(i)??0)+1),r.set(t,(r.get(t)??0)+1),e=i}}return{guess:Math.log(t),letters:X(n),pairs:X(r)-X(n)}}function X(e){let t=[...e.values()].reduce((e,t)=>e+t,0);return[...e.values()].reduce((e,n)=>e-n/t*Math.log(n/t),0)}function Z(){if(!V)throw Error(`There is no model yet.`);return V}async function Q(e){try{return{value:await e()}}catch(e){return{error:$(e)}}}function $(e){return{code:e?.code??`unexpected`,message:String(e?.message??e)}}c({create:fe,advance:pe,look:me,extend:ge,setLearningRate:_e,generate:ve,read:ye,documents:be})})();',Ql=typeof self<`u`&&self.Blob&&new Blob([`(self.URL || self.webkitURL).revokeObjectURL(self.location.href);`,Zl],{type:`text/javascript;charset=utf-8`});function $l(e){let t;try{if(t=Ql&&(self.URL||self.webkitURL).createObjectURL(Ql),!t)throw``;let n=new Worker(t,{name:e?.name});return n.addEventListener(`error`,()=>{(self.URL||self.webkitURL).revokeObjectURL(t)}),n}catch{return new Worker(`data:text/javascript;charset=utf-8,`+encodeURIComponent(Zl),{name:e?.name})}}var eu=5e3,tu=1e4,nu=class extends Error{constructor(e,t){super(t),this.name=`EngineError`,this.code=e}},ru=class{#e=new $l({name:`microgpt`});#t=Pl(this.#e);#n=()=>{};#r=new Promise((e,t)=>{let n=()=>t(new nu(`worker-died`,`The worker that computes it has died.`));this.#n=n,this.#e.addEventListener(`error`,n),this.#e.addEventListener(`messageerror`,n)});constructor(){this.#r.catch(()=>{})}create(e){return this.#i(this.#t.create(e),tu)}advance(e){return this.#i(this.#t.advance(e))}look(e){return this.#i(this.#t.look(e))}setLearningRate(e){return this.#i(this.#t.setLearningRate(e))}extend(e){return this.#i(this.#t.extend(e))}generate(e){return this.#i(this.#t.generate(e))}read(e){return this.#i(this.#t.read(e))}documents(){return this.#i(this.#t.documents())}stop(){this.#e.terminate(),this.#n()}async#i(e,t=eu){let n=iu(t);try{let{value:t,error:r}=await Promise.race([e,this.#r,n.broken]);if(r)throw new nu(r.code,r.message);return t}finally{n.end()}}};function iu(e){let t;return{broken:new Promise((n,r)=>{let i=e/250;t=setInterval(()=>{--i,i<=0&&r(new nu(`no-answer`,`The worker that computes it no longer answers.`))},250)}),end:()=>clearInterval(t)}}var au=.95,ou=300,su=1,cu=class{#e=0;#t=0;#n=-1/0;#r=null;add({tokens:e,milliseconds:t},n){return this.#e=this.#e*au+e,this.#t=this.#t*au+t,this.#t>=su&&n-this.#n>=ou&&(this.#r=this.#e/this.#t*1e3,this.#n=n),this.#r}},lu=9,uu=500,du=globalThis.matchMedia?.(`(prefers-reduced-motion: reduce)`),fu=class{#e;#t=new nn;#n=new cu;#r;#i=Promise.resolve();#a=!1;#o=!1;#s=!1;#c=0;#l=!1;#u=-1/0;constructor(e){this.#e=e,e.follow(e=>JSON.stringify(Mn(e)),()=>this.#g()),e.follow(e=>e.settings.learningRate,()=>this.#v())}startOver(){return this.#b(async()=>{if(this.#l)return;this.#e.makingBegun(),this.#r??=new ru;let e=gn(this.#e.state),[t,n]=await Promise.all([pu(e),xl(e.settings.exact)]),r=await this.#r.create({...sn(e.settings),...n,text:t,ask:this.#d});this.#n=new cu,this.#t.reset(),this.#e.modelMade(r,e)})}async play(){let{step:e,numSteps:t}=this.#e.state;e>=t&&await this.startOver(),this.#e.state.problem||(this.#e.lookedBack(null),this.#e.trainingSet(!0),this.#p())}pause(){this.#e.trainingSet(!1)}toggle(){this.#e.state.training?this.pause():this.play()}async step(e=1){this.pause(),this.#e.lookedBack(null);for(let t=e,n=1;t>0&&n>0&&!this.#e.state.problem;t-=n){let{step:e}=this.#e.state;await this.#h(t),n=this.#e.state.step-e}}ask(e){return new Promise((t,n)=>{this.#b(async()=>{this.#r?await e(this.#r).then(t,n):n(new nu(`no-model`,`There is no model to ask.`))})})}end(){this.#l=!0,this.pause(),this.#r?.stop(),this.#r=void 0}async keepGoing(){await this.#y(async e=>{this.#e.scheduleExtended(await e.extend(this.#e.state.numSteps+fn))}),await this.play()}setAway(e){this.#e.awaySet(e),this.#p()}throwOtherDice(){this.#e.diceChanged(Math.floor(Math.random()*2**31))}get#d(){return Mn(this.#e.state)}get#f(){let{training:e,away:t}=this.#e.state;return e&&!t}#p(){!this.#f||this.#c||(this.#t.reset(),this.#c=requestAnimationFrame(this.#m))}#m=e=>{if(this.#c=this.#f?requestAnimationFrame(this.#m):0,!this.#f&&this.#s&&this.#_(),!this.#f||this.#a)return;let t=du?.matches&&e-this.#u<uu,n=t?0:this.#t.due(e,this.#e.state.speed);t||(this.#u=e),n>0?this.#h(n):this.#s&&this.#_()};async#h(e){this.#a=!0,await this.#y(async t=>{let n=this.#e.state.past===null||this.#s?this.#d:null;this.#s=!1;let r=await t.advance({steps:e,milliseconds:lu,ask:n});this.#e.sliceTrained(r,this.#n.add(r,performance.now()))}),this.#a=!1}#g(){this.#s=!0,this.#c||this.#_()}async#_(){this.#o||=(this.#o=!0,await this.#y(async e=>{this.#o=!1,this.#s=!1,this.#e.seen(await e.look(this.#d))}),!1)}#v(){return this.#y(async e=>{await e.setLearningRate(this.#e.state.settings.learningRate)})}#y(e){return this.#b(async()=>{this.#r&&await e(this.#r)})}#b(e){return this.#i=this.#i.then(e).catch(e=>this.#x(e)),this.#i}#x({code:e=`unexpected`,message:t}){(e===`worker-died`||e===`no-answer`)&&(this.#r?.stop(),this.#r=void 0),this.#e.problemMet({code:e,message:t})}};function pu({list:e,own:t}){return e===`own`?t?.text??``:bl(e)}var mu=Uint8Array.of(0,97,115,109,1,0,0,0),hu=`The content security policy of this page lets no WebAssembly run: add 'wasm-unsafe-eval' to its script-src.`,gu=`The content security policy of this page lets no worker start: add blob: to its worker-src.`;function _u(){try{return new WebAssembly.Module(mu),null}catch{return{code:`policy`,message:hu}}}function vu(e){let t=({blockedURI:t,disposition:n,effectiveDirective:r})=>{/^(worker|child|script|default)-src$/.test(r)&&t.startsWith(`blob`)&&n===`enforce`&&e({code:`policy`,message:gu})};return document.addEventListener(`securitypolicyviolation`,t),()=>document.removeEventListener(`securitypolicyviolation`,t)}var yu=/* @__PURE__ */ new Map,bu=class{store=new vn({inSight:{},away:`scrolled`});trainer=new fu(this.store);refused=null;src=``;#e;#t=/* @__PURE__ */ new Set;#n;#r=!1;#i=[this.store.subscribe(()=>this.#s()),vu(e=>this.#o(e)),xu(document,`visibilitychange`,()=>this.judge())];constructor(e){this.#e=e,e&&yu.set(e,this)}static named(e){return yu.get(e??``)}get hasControls(){return[...this.#t].some(({views:e})=>e.includes(`train`))}join(e){this.#t.add(e),this.#s()}leave(e){if(this.#t.delete(e),this.#t.size>0)return this.judge();for(let e of this.#i)e();this.trainer.end(),this.#e&&yu.delete(this.#e)}async autoplay(){if(this.#r)return;this.#r=!0,await this.begin();let{step:e,numSteps:t}=this.store.state;e<t&&await this.trainer.play()}begin(){return this.#n??=this.#a(),this.#n}renew(){this.#n&&_n(this.store.state)&&(this.#n=this.#a())}async#a(){let e=_u();e?this.#o(e):await this.trainer.startOver()}judge(){let e=[...this.#t],t=Object.keys(this.store.state.inSight),n=Object.fromEntries(t.map(e=>[e,!1]));for(let{views:t,isSeen:r}of e)for(let e of t)for(let t of bn[e])r&&(n[t]=!0);this.store.sightChanged(n),this.trainer.setAway(document.hidden?`hidden`:e.some(({isSeen:e})=>e)?null:`scrolled`)}#o(e){this.refused=e,this.store.problemMet(e)}#s(){for(let e of this.#t)e.update()}};function xu(e,t,n){return e.addEventListener(t,n),()=>e.removeEventListener(t,n)}var Su=[fe(` :host { --paper: var(--mg-paper, light-dark(#fbfaf7, #161513)); --ink: var(--mg-ink, light-dark(#1d1c1a, #ece8e0)); --muted: var(--mg-muted, light-dark(#6b675f, #a19b90)); --hairline: var(--mg-hairline, light-dark(#e5e1d8, #2f2c28)); --edge: var(--mg-edge, light-dark(#8f897e, #716b62)); --accent: var(--mg-accent, light-dark(#2b4c9b, #8ea7f4)); --accent-strong: var(--mg-accent-strong, light-dark(#203b7d, #a8bbf8)); --accent-pale: var(--mg-accent-pale, light-dark(#c4cbe0, #3a4160)); --held-out: var(--mg-held-out, light-dark(#a8560f, #e39a55)); --below: var(--mg-below, light-dark(#1f62b0, #6cabf2)); --above: var(--mg-above, light-dark(#b8560c, #f19a4b)); --alarm: var(--mg-alarm, light-dark(#a3261f, #f0897f)); --sans: var(--mg-sans, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif); --mono: var(--mg-mono, ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace); --small: var(--mg-small, calc(0.8125 * var(--mg-rem))); --medium: var(--mg-medium, calc(0.9375 * var(--mg-rem))); --large: var(--mg-large, calc(1.125 * var(--mg-rem))); --space: var(--mg-space, calc(0.5 * var(--mg-rem))); --measure: var(--mg-measure, calc(70 * var(--mg-rem))); --margin: var(--mg-margin, clamp(calc(1 * var(--mg-rem)), 4vw, calc(2 * var(--mg-rem)))); --radius: var(--mg-radius, calc(0.375 * var(--mg-rem))); --control: var(--mg-control, calc(2.25 * var(--mg-rem))); } :host([theme="light"]) { color-scheme: light; } :host([theme="dark"]) { color-scheme: dark; } @media (pointer: coarse) { :host { --control: var(--mg-control, calc(2.75 * var(--mg-rem))); } } :host([theme="system"]) { color-scheme: light dark; }`),zt,I`
/* The host's own rules of size, face and spacing end here; its colour scheme counts until a theme is asked for. */
:host {
--mg-rem: 1em;
display: block;
margin: 1.5em 0;
padding: var(--mg-padding, clamp(calc(1 * var(--mg-rem)), 4%, calc(1.5 * var(--mg-rem))));
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
.text.told {
display: none;
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
.bar {
display: flex;
flex-wrap: wrap;
align-items: center;
justify-content: space-between;
gap: calc(0.75 * var(--mg-rem)) calc(2 * var(--mg-rem));
}
.bar + .piece {
margin-top: -calc(1 * var(--mg-rem));
}
mg-train-controls {
flex: 1 1 calc(32 * var(--mg-rem));
}
.pair {
display: grid;
grid-template-columns: minmax(0, 1fr) minmax(0, 1.35fr);
gap: calc(1.5 * var(--mg-rem)) calc(2 * var(--mg-rem));
}
.letter-cache {
grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr);
}
@container (max-width: 768px) {
.pair {
grid-template-columns: minmax(0, 1fr);
}
}
.train {
display: grid;
grid-template-columns: minmax(0, 1fr);
align-content: start;
gap: calc(1 * var(--mg-rem));
}
mg-columns {
margin-top: calc(1.5 * var(--mg-rem));
}
/* What comes with the model has its room before it. */
mg-slowly,
mg-cache,
mg-reading,
mg-parameters {
display: block;
min-height: var(--mg-room, calc(18 * var(--mg-rem)));
}
/* On paper nothing moves: its author's words stand there, if there are any. */
@media print {
.text.told {
display: block;
}
.text.told ~ .live {
display: none;
}
}
`],Cu={toggle:({trainer:e})=>e.toggle(),step:({trainer:e})=>e.step(),"start-over":({trainer:e})=>e.startOver(),speed:({store:e},t)=>e.speedSet(t),"look-back":({store:e},t)=>e.lookedBack(t),"keep-going":({trainer:e})=>e.keepGoing(),pick:({store:e},t)=>e.namePicked(t),temperature:({store:e},t)=>e.temperatureSet(t),throw:({trainer:e})=>e.throwOtherDice(),prefix:({store:e},t)=>e.prefixSet(t),letter:({store:e},t)=>e.letterShown(t),kind:({store:e},t)=>e.kindSet(t),typed:({store:e},t)=>e.nameTyped(t),settings:({store:e},t)=>e.settingsChanged(t),list:({store:e},t)=>e.listChosen(t),"own-list":({store:e},t)=>e.ownListTaken(t),dismiss:({store:e})=>e.problemLeft(),cell:()=>{}},wu=class extends V{static properties={...Tn,complaints:{state:!0},hasText:{state:!0}};static styles=Su;#e;#t=!1;#n=!1;#r={views:[],isSeen:!1,update:()=>this.requestUpdate()};#i;#a=[];constructor(){super(),this.view=null,this.model=null,this.src=null,this.autoplay=!1,this.complaints=[],this.hasText=!1,bt(this),Tu()}createRenderRoot(){let e=super.createRenderRoot();for(let[t,n]of Object.entries(Cu))e.addEventListener(t,e=>{e.stopPropagation(),this.#e&&n(this.#e,e.detail)});return e}connectedCallback(){super.connectedCallback(),this.#e||this.#s()}disconnectedCallback(){super.disconnectedCallback(),queueMicrotask(()=>{this.isConnected||this.#c()})}async train(){await(await this.#o()).trainer.play()}pause(){this.#e?.trainer.pause()}async step(e=1){await(await this.#o()).trainer.step(e)}async reset(){let e=await this.#o();e.trainer.pause(),await e.trainer.startOver()}async generate(e={}){return(await this.#o()).trainer.ask(t=>t.generate(e))}async read(e=``){return(await this.#o()).trainer.ask(t=>t.read(e))}async documents(){return(await this.#o()).trainer.ask(e=>e.documents())}async#o(){if(!this.#e)throw Error(`Put this element into a page first: it has a model only there.`);let e=this.#e;return await this.updateComplete,await e.begin(),e}#s(){let e=bu.named(this.model),t=e??new bu(this.model??``);this.#n=!e,this.#t=!0,this.#e=t,t.join(this.#r),this.#i=new IntersectionObserver(e=>this.#l(e)),this.#i.observe(this),this.hasUpdated&&this.#u(t)}#c(){this.#i?.disconnect();for(let e of this.#a)e();this.#a=[],this.#r.isSeen=!1,this.#e?.leave(this.#r),this.#e=void 0}async#l(e){this.#r.isSeen=e.at(-1).isIntersecting,await this.updateComplete;let t=this.#e;t&&(t.judge(),this.#r.isSeen&&(this.requestUpdate(),t.begin(),this.autoplay&&t.autoplay()))}#u({store:e}){this.#a=[e.follow(({model:e})=>e,t=>t&&this.#d(`ready`,{step:e.state.step,numParams:t.numParams})),e.follow(({step:e})=>e,t=>t>0&&this.#d(`step`,{step:t,loss:e.state.history.smoothed})),e.follow(({names:e})=>e.map(({text:e})=>e).join(`
`),t=>e.state.model&&this.#d(`name`,{names:t.split(`
`)})),e.follow(({problem:e})=>e,e=>e&&this.#d(`error`,{code:e.code,message:e.message}))]}#d(e,t){this.dispatchEvent(new CustomEvent(`micro-gpt-${e}`,{detail:t,bubbles:!0,composed:!0}))}shouldUpdate(e){return this.#t||this.#r.isSeen||e.size>0}willUpdate(e){let t=this.#e;if(!t||!(this.#t||[...e.keys()].some(e=>e in Tn)))return;let{views:n,complaint:r}=En(this.view);this.#r.views=n,t.judge();let{wishes:i,complaints:a}=kn(this,t.store.state,t=>this.#t?this.#n:e.has(t));this.#t=!1,t.store.restored(i),t.renew(),this.complaints=[r,...a].filter(e=>e)}firstUpdated(){this.#e&&this.#u(this.#e)}updated(e){if(e.has(`theme`)&&yt(),e.has(`complaints`))for(let e of this.complaints)this.#d(`error`,{code:`bad-attribute`,message:e})}render(){let e=this.#e?.store.state;if(!e)return B;let{refused:t}=this.#e,n=t!==null||e.problem!==null&&!e.model;return z`
<div class="text ${this.hasText&&!n?`told`:``}" part="text" ?hidden=${!this.hasText}>
<slot @slotchange=${this.#m}></slot>
</div>
<div class="live" part="live">
${this.complaints.map(e=>z`<p class="notice" part="notice" role="alert">${e}</p>`)}
${n?this.#p(t??e.problem):this.#f(e)}
</div>
`}#f(e){let{views:t}=this.#r,n=t.includes(`train`)||!(this.#e?.hasControls||this.src);return z`
<mg-problem
.problem=${e.problem} .step=${e.step} .learningRate=${e.settings.learningRate}
?hidden=${e.problem===null}
></mg-problem>
${n?fl(e):B} ${dl(t,e)}
`}#p(e){return z`
<p class="notice" part="notice" role="alert"><strong>This cannot run here.</strong> ${e?.message}</p>
`}#m({target:e}){this.hasText=e.assignedNodes().some(({textContent:e})=>e?.trim())}};function Tu(){try{CSS.registerProperty({name:`--mg-rem`,syntax:`<length>`,inherits:!0,initialValue:`16px`})}catch{}}export{wu as MicroGpt};