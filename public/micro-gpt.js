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
(function(){if(customElements.get(`micro-gpt`))return;var e=globalThis,t=e.ShadowRoot&&(e.ShadyCSS===void 0||e.ShadyCSS.nativeShadow)&&`adoptedStyleSheets`in Document.prototype&&`replace`in CSSStyleSheet.prototype,n=Symbol(),r=new WeakMap,i=class{constructor(e,t,r){if(this._$cssResult$=!0,r!==n)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,n=this.t;if(t&&e===void 0){let t=n!==void 0&&n.length===1;t&&(e=r.get(n)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),t&&r.set(n,e))}return e}toString(){return this.cssText}},a=e=>new i(typeof e==`string`?e:e+``,void 0,n),o=(e,...t)=>new i(e.length===1?e[0]:t.reduce((t,n,r)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if(typeof e==`number`)return e;throw Error(`Value passed to 'css' function must be a 'css' function result: `+e+`. Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.`)})(n)+e[r+1],e[0]),e,n),s=(n,r)=>{if(t)n.adoptedStyleSheets=r.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let t of r){let r=document.createElement(`style`),i=e.litNonce;i!==void 0&&r.setAttribute(`nonce`,i),r.textContent=t.cssText,n.appendChild(r)}},c=t?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t=``;for(let n of e.cssRules)t+=n.cssText;return a(t)})(e):e,{is:l,defineProperty:u,getOwnPropertyDescriptor:d,getOwnPropertyNames:f,getOwnPropertySymbols:p,getPrototypeOf:m}=Object,h=globalThis,g=h.trustedTypes,_=g?g.emptyScript:``,v=h.reactiveElementPolyfillSupport,y=(e,t)=>e,b={toAttribute(e,t){switch(t){case Boolean:e=e?_:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},x=(e,t)=>!l(e,t),S={attribute:!0,type:String,converter:b,reflect:!1,useDefault:!1,hasChanged:x};Symbol.metadata??=Symbol(`metadata`),h.litPropertyMetadata??=new WeakMap;var C=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=S){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),r=this.getPropertyDescriptor(e,n,t);r!==void 0&&u(this.prototype,e,r)}}static getPropertyDescriptor(e,t,n){let{get:r,set:i}=d(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:r,set(t){let a=r?.call(this);i?.call(this,t),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??S}static _$Ei(){if(this.hasOwnProperty(y(`elementProperties`)))return;let e=m(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(y(`finalized`)))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(y(`properties`))){let e=this.properties,t=[...f(e),...p(e)];for(let n of t)this.createProperty(n,e[n])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[e,n]of t)this.elementProperties.set(e,n)}this._$Eh=new Map;for(let[e,t]of this.elementProperties){let n=this._$Eu(e,t);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let e of n)t.unshift(c(e))}else e!==void 0&&t.push(c(e));return t}static _$Eu(e,t){let n=t.attribute;return!1===n?void 0:typeof n==`string`?n:typeof e==`string`?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return s(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,n);if(r!==void 0&&!0===n.reflect){let i=(n.converter?.toAttribute===void 0?b:n.converter).toAttribute(t,n.type);this._$Em=e,i==null?this.removeAttribute(r):this.setAttribute(r,i),this._$Em=null}}_$AK(e,t){let n=this.constructor,r=n._$Eh.get(e);if(r!==void 0&&this._$Em!==r){let e=n.getPropertyOptions(r),i=typeof e.converter==`function`?{fromAttribute:e.converter}:e.converter?.fromAttribute===void 0?b:e.converter;this._$Em=r;let a=i.fromAttribute(t,e.type);this[r]=a??this._$Ej?.get(r)??a,this._$Em=null}}requestUpdate(e,t,n,r=!1,i){if(e!==void 0){let a=this.constructor;if(!1===r&&(i=this[e]),n??=a.getPropertyOptions(e),!((n.hasChanged??x)(i,t)||n.useDefault&&n.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(a._$Eu(e,n))))return;this.C(e,t,n)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:r,wrapped:i},a){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,a??t??this[e]),!0!==i||a!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),!0===r&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}let e=this.constructor.elementProperties;if(e.size>0)for(let[t,n]of e){let{wrapped:e}=n,r=this[t];!0!==e||this._$AL.has(t)||r===void 0||this.C(t,void 0,n,r)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};C.elementStyles=[],C.shadowRootOptions={mode:`open`},C[y(`elementProperties`)]=new Map,C[y(`finalized`)]=new Map,v?.({ReactiveElement:C}),(h.reactiveElementVersions??=[]).push(`2.1.2`);var w=globalThis,ee=e=>e,T=w.trustedTypes,E=T?T.createPolicy(`lit-html`,{createHTML:e=>e}):void 0,te=`$lit$`,D=`lit$${Math.random().toFixed(9).slice(2)}$`,ne=`?`+D,O=`<${ne}>`,k=document,re=()=>k.createComment(``),ie=e=>e===null||typeof e!=`object`&&typeof e!=`function`,ae=Array.isArray,oe=e=>ae(e)||typeof e?.[Symbol.iterator]==`function`,se=`[ 	
\f\r]`,A=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,j=/-->/g,ce=/>/g,M=RegExp(`>|${se}(?:([^\\s"'>=/]+)(${se}*=${se}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,`g`),N=/'/g,P=/"/g,le=/^(?:script|style|textarea|title)$/i,ue=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),F=ue(1),de=ue(2),fe=Symbol.for(`lit-noChange`),I=Symbol.for(`lit-nothing`),pe=new WeakMap,me=k.createTreeWalker(k,129);function he(e,t){if(!ae(e)||!e.hasOwnProperty(`raw`))throw Error(`invalid template strings array`);return E===void 0?t:E.createHTML(t)}var ge=(e,t)=>{let n=e.length-1,r=[],i,a=t===2?`<svg>`:t===3?`<math>`:``,o=A;for(let t=0;t<n;t++){let n=e[t],s,c,l=-1,u=0;for(;u<n.length&&(o.lastIndex=u,c=o.exec(n),c!==null);)u=o.lastIndex,o===A?c[1]===`!--`?o=j:c[1]===void 0?c[2]===void 0?c[3]!==void 0&&(o=M):(le.test(c[2])&&(i=RegExp(`</`+c[2],`g`)),o=M):o=ce:o===M?c[0]===`>`?(o=i??A,l=-1):c[1]===void 0?l=-2:(l=o.lastIndex-c[2].length,s=c[1],o=c[3]===void 0?M:c[3]===`"`?P:N):o===P||o===N?o=M:o===j||o===ce?o=A:(o=M,i=void 0);let d=o===M&&e[t+1].startsWith(`/>`)?` `:``;a+=o===A?n+O:l>=0?(r.push(s),n.slice(0,l)+te+n.slice(l)+D+d):n+D+(l===-2?t:d)}return[he(e,a+(e[n]||`<?>`)+(t===2?`</svg>`:t===3?`</math>`:``)),r]},_e=class e{constructor({strings:t,_$litType$:n},r){let i;this.parts=[];let a=0,o=0,s=t.length-1,c=this.parts,[l,u]=ge(t,n);if(this.el=e.createElement(l,r),me.currentNode=this.el.content,n===2||n===3){let e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;(i=me.nextNode())!==null&&c.length<s;){if(i.nodeType===1){if(i.hasAttributes())for(let e of i.getAttributeNames())if(e.endsWith(te)){let t=u[o++],n=i.getAttribute(e).split(D),r=/([.?@])?(.*)/.exec(t);c.push({type:1,index:a,name:r[2],strings:n,ctor:r[1]===`.`?Se:r[1]===`?`?L:r[1]===`@`?R:xe}),i.removeAttribute(e)}else e.startsWith(D)&&(c.push({type:6,index:a}),i.removeAttribute(e));if(le.test(i.tagName)){let e=i.textContent.split(D),t=e.length-1;if(t>0){i.textContent=T?T.emptyScript:``;for(let n=0;n<t;n++)i.append(e[n],re()),me.nextNode(),c.push({type:2,index:++a});i.append(e[t],re())}}}else if(i.nodeType===8){if(i.data===ne)c.push({type:2,index:a});else{let e=-1;for(;(e=i.data.indexOf(D,e+1))!==-1;)c.push({type:7,index:a}),e+=D.length-1}}a++}}static createElement(e,t){let n=k.createElement(`template`);return n.innerHTML=e,n}};function ve(e,t,n=e,r){if(t===fe)return t;let i=r===void 0?n._$Cl:n._$Co?.[r],a=ie(t)?void 0:t._$litDirective$;return i?.constructor!==a&&(i?._$AO?.(!1),a===void 0?i=void 0:(i=new a(e),i._$AT(e,n,r)),r===void 0?n._$Cl=i:(n._$Co??=[])[r]=i),i!==void 0&&(t=ve(e,i._$AS(e,t.values),i,r)),t}var ye=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,r=(e?.creationScope??k).importNode(t,!0);me.currentNode=r;let i=me.nextNode(),a=0,o=0,s=n[0];for(;s!==void 0;){if(a===s.index){let t;s.type===2?t=new be(i,i.nextSibling,this,e):s.type===1?t=new s.ctor(i,s.name,s.strings,this,e):s.type===6&&(t=new Ce(i,this,e)),this._$AV.push(t),s=n[++o]}a!==s?.index&&(i=me.nextNode(),a++)}return me.currentNode=k,r}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings===void 0?n._$AI(e[t]):(n._$AI(e,n,t),t+=n.strings.length-2)),t++}},be=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,r){this.type=2,this._$AH=I,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=ve(this,e,t),ie(e)?e===I||e==null||e===``?(this._$AH!==I&&this._$AR(),this._$AH=I):e!==this._$AH&&e!==fe&&this._(e):e._$litType$===void 0?e.nodeType===void 0?oe(e)?this.k(e):this._(e):this.T(e):this.$(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==I&&ie(this._$AH)?this._$AA.nextSibling.data=e:this.T(k.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,r=typeof n==`number`?this._$AC(e):(n.el===void 0&&(n.el=_e.createElement(he(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===r)this._$AH.p(t);else{let e=new ye(r,this),n=e.u(this.options);e.p(t),this.T(n),this._$AH=e}}_$AC(e){let t=pe.get(e.strings);return t===void 0&&pe.set(e.strings,t=new _e(e)),t}k(t){ae(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let a of t)i===n.length?n.push(r=new e(this.O(re()),this.O(re()),this,this.options)):r=n[i],r._$AI(a),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let t=ee(e).nextSibling;ee(e).remove(),e=t}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},xe=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,r,i){this.type=1,this._$AH=I,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=i,n.length>2||n[0]!==``||n[1]!==``?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=I}_$AI(e,t=this,n,r){let i=this.strings,a=!1;if(i===void 0)e=ve(this,e,t,0),a=!ie(e)||e!==this._$AH&&e!==fe,a&&(this._$AH=e);else{let r=e,o,s;for(e=i[0],o=0;o<i.length-1;o++)s=ve(this,r[n+o],t,o),s===fe&&(s=this._$AH[o]),a||=!ie(s)||s!==this._$AH[o],s===I?e=I:e!==I&&(e+=(s??``)+i[o+1]),this._$AH[o]=s}a&&!r&&this.j(e)}j(e){e===I?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??``)}},Se=class extends xe{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===I?void 0:e}},L=class extends xe{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==I)}},R=class extends xe{constructor(e,t,n,r,i){super(e,t,n,r,i),this.type=5}_$AI(e,t=this){if((e=ve(this,e,t,0)??I)===fe)return;let n=this._$AH,r=e===I&&n!==I||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==I&&(n===I||r);r&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH==`function`?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Ce=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){ve(this,e)}},we=w.litHtmlPolyfillSupport;we?.(_e,be),(w.litHtmlVersions??=[]).push(`3.3.3`);var Te=(e,t,n)=>{let r=n?.renderBefore??t,i=r._$litPart$;if(i===void 0){let e=n?.renderBefore??null;r._$litPart$=i=new be(t.insertBefore(re(),e),e,void 0,n??{})}return i._$AI(e),i},Ee=globalThis,z=class extends C{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Te(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return fe}};z._$litElement$=!0,z.finalized=!0,Ee.litElementHydrateSupport?.({LitElement:z});var De=Ee.litElementPolyfillSupport;De?.({LitElement:z}),(Ee.litElementVersions??=[]).push(`4.2.2`);var Oe=Uint8Array.of(0,97,115,109,1,0,0,0),ke=`The content security policy of this page lets no WebAssembly run: add 'wasm-unsafe-eval' to its script-src.`,Ae=`This browser has no WebAssembly, or it is switched off, as in the strictest mode of some. Allow it for this page, or open the page in another browser.`,je=Object.freeze({code:`policy`,message:`The content security policy of this page lets no worker start: add blob: to its worker-src, and do not require trusted types for scripts.`}),Me=e=>e?.code===`policy`||e?.code===`no-wasm`;function Ne(){if(!globalThis.WebAssembly)return{code:`no-wasm`,message:Ae};try{return new WebAssembly.Instance(new WebAssembly.Module(Oe)),null}catch{return{code:`policy`,message:ke}}}function Pe(e){let t=({blockedURI:t,disposition:n,effectiveDirective:r})=>{/^(worker|child|script|default)-src$/.test(r)&&t.startsWith(`blob`)&&n===`enforce`&&e(je)};return document.addEventListener(`securitypolicyviolation`,t),()=>document.removeEventListener(`securitypolicyviolation`,t)}var Fe=256,Ie=new Set,Le=new WeakMap,Re=new WeakSet;function ze(){Le=new WeakMap;for(let e of Ie)e()}globalThis.document&&(matchMedia(`(prefers-color-scheme: dark)`).addEventListener(`change`,ze),new MutationObserver(ze).observe(document.documentElement,{attributeFilter:[`data-theme`]}));function Be(e){Re.add(e)}function Ve(e){let{host:t}=e.getRootNode();return t?Re.has(t)?t:Ve(t):document.documentElement}function He(e,t,n){let r=Le.get(e)??new Map;return Le.set(e,r),r.has(t)||r.set(t,n()),r.get(t)}function Ue(e){return Ie.add(e),()=>Ie.delete(e)}function We(e,t){return He(e,t,()=>{let n=(e.shadowRoot??document.body).appendChild(document.createElement(`i`));n.style.color=`color-mix(in srgb, var(--${t}), var(--${t}))`;let r=getComputedStyle(n).color.match(/[\d.]+(e-\d+)?/g)??[];return n.remove(),r.slice(0,3).map(e=>Math.round(Number(e)*255))})}var B=(e,t)=>`rgb(${We(Ve(e),t).join(` `)})`;function Ge(e){let[t,n,r]=[`below`,`paper`,`above`].map(t=>We(e,t)),i=new Uint8ClampedArray(4*Fe);for(let e=0;e<Fe;e++){let a=2*e/255-1,o=a<0?t:r,s=n.map((e,t)=>e+(o[t]-e)*Math.abs(a));i.set([...s,255],4*e)}return new Uint32Array(i.buffer)}function Ke(e){let t=Ve(e);return He(t,`signed`,()=>Ge(t))}function qe(e,t){let n=Math.max(-1,Math.min(1,e/t||0));return Math.round((n+1)/2*255)}function Je(e){let t=0,n=0;for(let r of e){for(let e=0;e<r.length;e++)t+=r[e]*r[e];n+=r.length}let r=2.5*Math.sqrt(t/n);if(!(r>0))return 1;let i=10**Math.floor(Math.log10(r));return([1,2,5,10].find(e=>e*i>=r)??10)*i}var Ye=new Intl.NumberFormat(`en`),Xe=new Intl.NumberFormat(`en`,{maximumSignificantDigits:2,minimumSignificantDigits:2}),Ze=`\u2013`,V=e=>Ye.format(e),Qe=1e3;function $e(e){return e===null?Ze:e<Qe?e.toFixed(2):e.toExponential(1)}var et=e=>e.toFixed(2);function tt(e){return e===null?Ze:e>=999500?`${Xe.format(e/1e6)} M`:`${Xe.format(e/1e3)} k`}var nt=e=>`${e<0?`\u2212`:`+`}${Math.abs(e).toFixed(2)}`,rt=e=>`${(100*e).toFixed(1)} %`;function it(e){let t=Math.abs(e);return t!==0&&(t<.001||t>=1e4)?e.toExponential(2).replace(`-`,`\u2212`).replace(`e\u2212`,`e-`):e.toPrecision(3).replace(`-`,`\u2212`)}var H=o`
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
`,U=o`
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
`,at=o`
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
`,ot=o`
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
`,st=o`
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
`,ct=o`
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
@media print {
:host {
break-inside: avoid;
}
}
`;function W(e,t,n){e.dispatchEvent(new CustomEvent(t,{detail:n,bubbles:!0,composed:!0}))}var lt=[`bad-setting`,`bad-heads`,`out-of-memory`,`no-text`,`no-list`,`too-many-letters`],ut=class extends z{static properties={problem:{attribute:!1},refused:{attribute:!1},hasModel:{type:Boolean},kept:{type:Number},step:{type:Number},learningRate:{type:Number}};static styles=[H,U,o`
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
`];constructor(){super(),this.problem=null,this.refused=null,this.hasModel=!1,this.kept=void 0,this.step=0,this.learningRate=0}render(){return F`<div role="alert">
${this.problem?this.#t(this.problem):I}
${this.refused?this.#e(this.refused):I}
</div>`}#e({code:e,message:t}){return F`
<p>
<strong>${e===`bad-link`?`The model in the link`:`The file`} was not opened.</strong> ${t}
<button class="link" @click=${()=>W(this,`dismiss`)}>Go on with the one there is</button>
</p>
`}#t({code:e,message:t}){return Me({code:e,message:t})?F`<p><strong>This cannot run here.</strong> ${t}</p>`:lt.includes(e)?this.#n(t):F`
<p>
<strong>${this.hasModel?`Training has stopped.`:`No model could be made.`}</strong>
${e===`diverged`?this.#i():t}
${this.kept&&e!==`diverged`?this.#r(this.kept):I}
<button class="link" @click=${()=>W(this,`start-over`)}>Start over</button>
</p>
`}#n(e){return F`
<p>
<strong>Such a model cannot be made.</strong> ${e}
<button class="link" @click=${()=>W(this,`dismiss`)}>Keep the one there is</button>
</p>
`}#r(e){return F`
<button class="link" @click=${()=>W(this,`go-on`)}>Go on from step ${V(e)}</button> or
`}#i(){return F`
At step ${V(this.step)} the loss was no longer a number; the names are from the last good parameters. A
learning rate lower than ${this.learningRate} would do.
`}};customElements.get(`mg-problem`)||customElements.define(`mg-problem`,ut);var dt=.98,ft=20,pt=class e{steps=[0];raw=[null];smooth=[null];heldOut=[null];lowest=1/0;lastHeldOut=null;#e=1/0;#t=0;#n=0;get length(){return this.steps.length-1}get smoothed(){return this.length===0?null:this.smooth[this.length-1]}lowestUntil(e){let t=this.#e;for(let n=19;n<e;n++)t=Math.min(t,this.smooth[n]??t);return t}smoothedAt(e){return this.smooth[e]??null}add(e){this.#t=this.#t*dt+e*.020000000000000018,this.#n=this.#n*dt+.020000000000000018;let t=this.#t/this.#n;this.raw[this.length]=e,this.smooth[this.length]=t,this.#r(),this.length>=ft&&(this.lowest=Math.min(this.lowest,t))}goOnFrom(e,t){for(;this.length<e;)this.#r();t&&(this.addHeldOut({step:e,loss:t.loss}),this.#e=t.loss,this.lowest=t.loss)}until(t){let n=new e;n.#e=this.#e,n.lowest=this.#e;for(let e of this.raw.slice(0,t))e===null?n.#r():n.add(e);for(let[e,t]of this.heldOut.slice(0,n.steps.length).entries())t!==null&&n.addHeldOut({step:e,loss:t});return n}addHeldOut({step:e,loss:t}){this.heldOut[e]=t,this.lastHeldOut=t}#r(){this.steps.push(this.steps.length),this.raw.push(null),this.smooth.push(null),this.heldOut.push(null)}},mt=1e3;function ht(e){return e>=100?1/0:10**(e/25)}var gt=class{#e=1;#t=NaN;reset(){this.#e=1,this.#t=NaN}due(e,t){let n=Number.isNaN(this.#t)?0:Math.min(e-this.#t,mt);if(this.#t=e,t>=100)return 1/0;this.#e+=n/1e3*ht(t);let r=Math.floor(this.#e);return this.#e-=r,r}},_t=[{key:`nLayer`,name:`Layers`,term:`n_layer`,address:`layers`,standard:1,options:[1,2,3,4,6]},{key:`nEmbd`,name:`Width`,term:`n_embd`,address:`width`,standard:16,options:[8,16,24,32,48,64,96]},{key:`nHead`,name:`Heads`,term:`n_head`,address:`heads`,standard:4,options:[1,2,4,8]},{key:`blockSize`,name:`Context`,term:`block_size`,address:`context`,standard:16,options:[8,16,24,32,48]},{key:`batchSize`,name:`Names a step`,term:`batch_size`,address:`batch`,standard:1,options:[1,2,4,8,16,32]},{key:`numSteps`,name:`Steps`,term:`num_steps`,address:`steps`,standard:1e3,least:10,most:1e5},{key:`seed`,name:`Seed`,term:`of all chance`,address:`seed`,standard:42,least:0,most:2**53-1},{key:`learningRate`,name:`Step size`,term:`learning_rate`,address:`rate`,standard:.01,least:1e-4,most:10,fraction:!0}],vt=1e6,yt=.1,bt=Object.freeze({...Object.fromEntries(_t.map(({key:e,standard:t})=>[e,t])),exact:!1});function xt({options:e,least:t=0,most:n=0,fraction:r},i){return e?e.includes(i):i>=t&&i<=n&&(r||Number.isInteger(i))}function St(e,t){let n={...e,...t};for(;n.nEmbd%n.nHead;)n.nHead/=2;return n}function Ct({exact:e,...t}){return{...t,validationSplit:e?0:yt}}function wt(e){let t=Object.fromEntries(_t.map(({key:t})=>[t,e[t]])),n=e.precision===`f64`&&e.validationSplit===0;return Object.freeze({...t,exact:n})}function Tt(e,t){return e.exact===t.exact&&_t.every(({key:n})=>n===`learningRate`||e[n]===t[n])}function Et({nLayer:e,nEmbd:t,blockSize:n},r){return(2*(r+1)+n)*t+12*e*t**2}var Dt=1e3,Ot=Object.freeze({least:.1,most:2,default:.5}),kt={columns:!1,story:!1,parameters:!1,letters:!1,reading:!1,tape:!1};function At(){return{settings:bt,list:`names`,own:null,made:null,making:!0,model:null,step:0,numSteps:bt.numSteps,history:new pt,lesson:``,single:!1,tokensPerSecond:null,training:!1,away:null,problem:null,refused:null,kept:null,gift:null,link:null,saved:``,speed:56,temperature:Ot.default,diceSeed:1,prefix:``,past:null,story:{index:0,at:2},kind:`data`,typed:`maria`,inSight:kt,moment:null,names:Array(20).fill({text:``,known:!1}),columns:[],told:null,matrices:[],letters:null,reading:null,tape:[],printed:[],theme:`system`}}var jt=({settings:e,list:t,own:n})=>({settings:e,list:t,own:n}),Mt=({kept:e,gift:t})=>e?.step??t?.step;function Nt({made:e,settings:t,list:n,own:r}){return e?!Tt(t,e.settings)||n!==e.list||n===`own`&&r!==e.own:!1}var Pt=({gift:e,list:t,own:n})=>!e?.letters||t!==`own`||n!==null,Ft=class{#e=At();#t=new Set;constructor(e={}){this.#n(e)}get state(){return this.#e}subscribe(e){return this.#t.add(e),()=>this.#t.delete(e)}follow(e,t){let n=e(this.#e);return t(n),this.subscribe(()=>{let r=e(this.#e);Object.is(r,n)||(n=r,t(r))})}modelMade(e,t,{gift:n=null,kept:r=null}={}){let i=new pt,a=n?.step??e.step;i.goOnFrom(a,n?.letters?void 0:e.heldOut[0]),this.#n({making:!1,made:t,model:e,numSteps:Math.max(e.config.numSteps,a),history:i,step:a,gift:n,kept:r,link:null,lesson:``,single:!1,tokensPerSecond:null,past:null}),this.#n({columns:[],told:null,matrices:[],letters:null,reading:null,tape:[],printed:[],...It(e.view)})}modelKept(e){this.#n({kept:e})}modelRecovered(e){let{kept:t,history:n}=this.#e,r=t?.step??0;this.#n({making:!1,step:r,history:n.until(r),past:null,single:!1,...It(e)})}sliceTrained({step:e,losses:t,heldOut:n,lesson:r,view:i,problem:a},o){let{history:s,numSteps:c,training:l,problem:u}=this.#e;for(let e of t)s.add(e);for(let e of n)s.addHeldOut(e);let d=t.length===1,f={problem:a??u,training:l&&e<c&&!a};this.#n({step:e,lesson:r,single:d,tokensPerSecond:o,...f,...i&&It(i)})}seen(e){this.#n(It(e))}trainingSet(e){this.#n({training:e})}scheduleExtended(e){this.#n({numSteps:e})}awaySet(e){this.#n({away:e})}problemMet({code:e,message:t}){this.#n({problem:{code:e,message:t},training:!1,making:!1})}makingBegun(){this.#n({problem:null,making:!0})}problemLeft(){this.#n({problem:null,refused:null})}refusalMet({code:e,message:t}){this.#n({refused:{code:e,message:t},making:!1})}opened(e){this.#n({...e,training:!1,problem:null,refused:null})}linkMade(e){this.#n({link:e})}fileSaved(e){this.#n({saved:e})}speedSet(e){this.#n({speed:e})}temperatureSet(e){this.#n({temperature:e})}diceChanged(e){this.#n({diceSeed:e})}prefixSet(e){this.#n({prefix:e.slice(0,200)})}lookedBack(e){let{step:t,gift:n}=this.#e;this.#n({past:e===null||e>=t||n?null:e})}namePicked(e){this.#n({story:{index:(e+20)%20,at:0}})}letterShown(e){this.#n({story:{...this.#e.story,at:e}})}kindSet(e){this.#n({kind:e})}nameTyped(e){this.#n({typed:e.slice(0,200)})}sightChanged(e){this.#n({inSight:{...this.#e.inSight,...e}})}settingsChanged(e){this.#n({settings:Object.freeze(St(this.#e.settings,e))})}listChosen(e){this.#n({list:e})}ownListTaken(e){this.#n({own:e,list:`own`})}restored(e){this.#n(e)}themeSet(e){this.#n({theme:e})}#n(e){this.#e=Object.freeze({...this.#e,...e});for(let e of this.#t)e()}};function It({story:e,parameters:t,...n}){return{...n,...e&&{told:e},...t&&{matrices:t}}}var Lt=[{id:`names`,name:`names`,source:`Given to babies in the United States in 2018. Social Security Administration, public domain.`},{id:`japan`,name:`towns of Japan`,source:`GeoNames, CC BY 4.0.`},{id:`finland`,name:`towns of Finland`,source:`GeoNames, CC BY 4.0.`},{id:`own`,name:`your own list`,source:`It stays in this page.`}],Rt=e=>Lt.find(t=>t.id===e),zt=Object.freeze({least:10,most:2e5}),Bt=5e6;function Vt(e){let[t]=e.match(/\S/u)??[``];return Array.from(e,e=>/\s/.test(e)?t+e+t:e).join(`
`)}function*Ht(e,t){let n=[],[r,i,a]=[0,0,0];for(let o of Ut(e))o?n.length===zt.most?i+=1:n.push(o)&&qt(o,t)&&(a+=1):r+=1,yield;let o=n.join(`
`),s=new Set;for(let e of Kt(o)){for(let t of e)s.add(t);yield}return s.delete(`
`),{text:o,lines:n.length,letters:s.size,cut:[Jt(r,`empty`,`left out`),Jt(i,`beyond the first ${zt.most.toLocaleString(`en`)}`,`left out`),Jt(a,`longer than the context of ${t}`,`learned only up to there`)].filter(e=>e),refusal:Yt(n.length,s.size)}}function*Ut(e){let t=0;for(let{index:n,0:r}of e.matchAll(/\r\n?|\n/g))yield Wt(e.slice(t,n)),t=n+r.length;let n=Wt(e.slice(t));n&&(yield n)}var Wt=e=>e.trim().replace(/\p{Surrogate}/gu,`\ufffd`),Gt=8192;function*Kt(e){for(let t=0,n=0;t<e.length;t=n)n=t+Gt,/[\ud800-\udbff]/.test(e[n-1]??``)&&(n+=1),yield e.slice(t,n)}var qt=(e,t)=>[...e.slice(0,2*t)].length>=t;function Jt(e,t,n){return e<=0?``:`${e.toLocaleString(`en`)} ${e===1?`line is`:`lines are`} ${t}: ${n}.`}function Yt(e,t){return e<zt.least?`Too little to learn from: at least ${zt.least} lines are needed, one name each.`:t>256?`Too many different characters: at most 256 fit. A list of names in one script has fewer.`:``}var Xt=10;async function Zt(e){let t=performance.now();for(let n=e.next();;n=e.next()){if(n.done)return n.value;performance.now()-t<Xt||(await new Promise(e=>setTimeout(e)),t=performance.now())}}function Qt(e){let t=e.next();for(;!t.done;)t=e.next();return t.value}var $t=Object.freeze({train:[],names:[],temperature:[`columns`],letter:[`story`],cache:[`story`],attention:[`reading`],parameters:[`parameters`],tape:[`tape`],settings:[]}),en=[`train`,`names`],tn=[{property:`temperature`,key:`temperature`,standard:Ot.default,least:Ot.least,most:Ot.most,fraction:!0},{property:`dice`,key:`diceSeed`,standard:1,least:0,most:2**31},{property:`speed`,key:`speed`,standard:56,least:0,most:100,fraction:!0}],nn=[`view`,`precision`,`list`,`src`,`model`],G=e=>e.replace(/[A-Z]/g,e=>`-${e.toLowerCase()}`),K={...Object.fromEntries([..._t.map(({key:e})=>e),...tn.map(({property:e})=>e)].map(e=>[e,{type:Number,attribute:G(e)}])),...Object.fromEntries(nn.map(e=>[e,{type:String}])),theme:{type:String,reflect:!0},autoplay:{type:Boolean},text:{attribute:!1}};function rn(e){let t=(e??``).split(/[\s,]+/).filter(e=>e),n=t.filter(e=>Object.hasOwn($t,e)),r=t.filter(e=>!Object.hasOwn($t,e));return{views:n.length?[...new Set(n)]:en,complaint:r.length?`There is no view \u201c${r.join(` `)}\u201d; there are ${Object.keys($t).join(`, `)}.`:``}}var an=[`f32`,`f64`],on=Lt.map(({id:e})=>e).filter(e=>e!==`own`);function sn(e,t,n){let r=[],i=(t,n)=>{let i=e[t]??n.standard;return xt(n,i)?i:(r.push(`${G(t)} must be ${q(n)}. It is ${n.standard} instead.`),n.standard)},a=tn.map(e=>[e.property,e.key,i(e.property,e)]),o=Object.fromEntries(_t.map(e=>[e.key,i(e.key,e)]));o.nEmbd%o.nHead&&(r.push(`n-embd must be a multiple of n-head, and ${o.nEmbd} is none of ${o.nHead}.`),Object.assign(o,{nEmbd:bt.nEmbd,nHead:bt.nHead})),e.precision&&!an.includes(e.precision)&&r.push(`precision must be one of ${an.join(`, `)}. It is ${an[0]} instead.`);let s=on.find(t=>t===(e.list??on[0]));s||r.push(`list must be one of ${on.join(`, `)}. It is ${on[0]} instead.`);let c=e.text==null?null:Qt(Ht(String(e.text),o.blockSize));c?.refusal&&r.push(c.refusal);let l=Object.entries(o).filter(([e])=>n(e));return{complaints:r,wishes:{...Object.fromEntries(a.filter(([e])=>n(e)).map(([,e,t])=>[e,t])),settings:{...t.settings,...Object.fromEntries(l),...n(`precision`)&&{exact:e.precision===`f64`}},...n(`list`)&&{list:s??on[0]},...n(`text`)&&c&&!c.refusal&&{own:c,list:`own`}}}}function q({options:e,least:t=0,most:n=0,fraction:r}){return e?`one of ${e.join(`, `)}`:`a ${r?``:`whole `}number from ${t} to ${V(n)}`}var cn=Object.freeze({prefix:1,typed:0});function ln({vocab:e,config:t},n,r){return n&&[...n].filter(t=>e.includes(t)).slice(0,t.blockSize-1-r).join(``)}var un=[.1,.5,1,2];function dn(e){let{inSight:t,temperature:n,diceSeed:r,step:i,columns:a,told:o,matrices:s,letters:c,reading:l,tape:u}=e,d=(e,n)=>t[e]||n&&e in t;return{moment:e.past,dice:{count:20,temperature:n,seed:r,prefix:e.prefix},...d(`columns`,a.length===0)&&{columns:{temperatures:un,count:6}},...d(`story`,!o)&&{story:e.story.index},...d(`parameters`,s.length===0)&&{parameters:mn(e)},...d(`letters`,!c)&&{letters:!0},...d(`reading`,!l)&&{typed:e.typed},...e.past===null&&d(`tape`,i>0&&u.length===0)&&{tape:!0},...pn(e)&&{printed:!0}}}function fn(e){let t=Object.fromEntries(Object.keys(e.inSight).map(e=>[e,!0]));return dn({...e,inSight:t})}var pn=({made:e,step:t,numSteps:n,past:r,gift:i})=>e?.settings.exact&&t>=n&&r===null&&!i,mn=({kind:e,past:t})=>t===null?e:`data`;function hn(e,t){let{model:n,[t]:r}=e;if(!n)return``;let i=ln(n,r,cn[t]);if(r===i)return``;let a=[...new Set(r)].filter(e=>!n.vocab.includes(e));return a.length?`Not in the list: ${a.map(e=>`\u201c${e}\u201d`).join(` `)}.`:`The context holds no more than \u201c${i}\u201d.`}var gn=.12,_n=.02,vn=1.5,yn=50,bn=100,xn=.005,Sn=3;function Cn({model:e,step:t,history:n,past:r,gift:i}){return e?i?`This model came in a link, as it stood after ${V(t)} steps.`:r===null&&(n.smoothed??0)>vn*e.yardsticks.guess?`It does worse than chance: the step size is too large. Choose a smaller one, and start over.`:(r??t)===0?`Nothing learned yet: every letter is about as likely as any other.`:wn(r===null?n.lowest:n.lowestUntil(r),e.yardsticks):``}function wn(e,{letters:t,pairs:n}){return e>t?`It is finding out which letters are common, and how long a name is.`:e>n+gn?`Common letters learned; now it finds out which letter follows which.`:e>n-_n?`Letter pairs learned; endings are still rough.`:`Better than letter pairs alone could be: it looks back further.`}function Tn(e){let{gift:t,model:n,problem:r,step:i,numSteps:a,training:o,single:s,lesson:c,history:l,speed:u,past:d,making:f}=e;if(r)return``;if(t&&Pt(e))return`What is needed to train on is not in a link: Train starts over.`;if(t)return`The list it learned from is not in the link: to train, choose one.`;if(d!==null)return`So it stood at step ${V(d)}.`;if(!n||f)return`Making the model \u2026`;if(i>=a)return`Try another temperature, other dice, or more steps.`;if(i===0&&!o)return`Press Train, and watch the names.`;if(s&&(!o||ht(u)<=Sn))return Dn(i,l.raw[i-1],c,n.config.batchSize);let p=En(n.config.batchSize);return o?On(l.smooth,l.length,p):`Paused. Train goes on; Step learns from ${p}.`}var En=e=>e===1?`one name`:`${e} names`;function Dn(e,t,n,r){let i=r===1?`\u201c${n}\u201d`:`\u201c${n}\u201d and ${r-1} more`;return`Step ${V(e)} learned from ${i}, whose loss was ${$e(t)}.`}function On(e,t,n){let r=Math.floor(t/yn)*yn-1,i=e[r-bn],a=e[r];if(i==null||a==null)return`Each step learns from ${n}.`;let o=i-a;return o<xn?`The loss wavers from name to name; it falls slowly now.`:`The loss fell by ${$e(o)} over the last hundred steps.`}function kn({nLayer:e,nEmbd:t},n){return e*(12*t**2+2*t*n)}function An(e,t){let n=e.nEmbd*e.vocabSize,r=0;for(let n=1;n<=t;n++)r+=kn(e,n);return{kept:kn(e,t)+n,anew:r+n}}var jn={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]},Mn=class extends z{static properties={cells:{attribute:!1},most:{type:Number},label:{},cursor:{state:!0}};static styles=[H,o`
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
`];#e=()=>{};constructor(){super(),this.cells=null,this.most=1,this.label=``,this.cursor=null}connectedCallback(){super.connectedCallback(),this.#e=Ue(()=>this.#n())}disconnectedCallback(){super.disconnectedCallback(),this.#e()}render(){return F`
<div
class="picture" role="application" aria-roledescription="picture of numbers" aria-label=${this.label} tabindex="0"
@keydown=${this.#a} @pointermove=${this.#r} @pointerdown=${this.#r}
@pointerleave=${this.#i} @blur=${()=>this.#o(null)}
>
<canvas aria-hidden="true"></canvas>
${this.#t()}
</div>
`}#t(){if(!this.cursor||!this.cells)return I;let{rows:e,columns:t}=this.cells,{row:n,column:r}=this.cursor;return F`<div class="cursor" .style=${[`left: ${100*r/t}%`,`top: ${100*n/e}%`,`width: ${100/t}%`,`height: ${100/e}%`].join(`;`)}></div>`}updated(e){(e.has(`cells`)||e.has(`most`))&&this.#n()}#n(){let e=this.renderRoot.querySelector(`canvas`);if(!e||!this.cells)return;let{rows:t,columns:n,value:r}=this.cells,{most:i}=this;(e.width!==n||e.height!==t)&&Object.assign(e,{width:n,height:t});let a=e.getContext(`2d`),o=a.createImageData(n,t),s=Ke(this),c=new Uint32Array(o.data.buffer);for(let e=0;e<t;e++)for(let t=0;t<n;t++)c[e*n+t]=s[qe(r(e,t),i)];a.putImageData(o,0,0)}#r(e){if(!this.cells)return;let t=e.currentTarget.getBoundingClientRect(),{rows:n,columns:r}=this.cells;this.#o({row:Math.min(n-1,Math.max(0,Math.floor((e.clientY-t.top)/t.height*n))),column:Math.min(r-1,Math.max(0,Math.floor((e.clientX-t.left)/t.width*r)))})}#i(e){e.pointerType!==`touch`&&this.#o(null)}#a(e){let t=jn[e.key];if(!t||!this.cells)return;e.preventDefault();let{row:n,column:r}=this.cursor??{row:-t[0],column:-t[1]};this.#o({row:Math.min(this.cells.rows-1,Math.max(0,n+t[0])),column:Math.min(this.cells.columns-1,Math.max(0,r+t[1]))})}#o(e){(e?.row!==this.cursor?.row||e?.column!==this.cursor?.column)&&(this.cursor=e,W(this,`cell`,e))}};customElements.get(`mg-matrix`)||customElements.define(`mg-matrix`,Mn);var Nn=class extends z{static properties={most:{type:Number},unsigned:{type:Boolean}};static styles=[H,o`
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
`];constructor(){super(),this.most=1,this.unsigned=!1}render(){let e=it(this.most).replace(/\.?0+$/,``);return this.unsigned?F`<span>0</span><i class="unsigned"></i><span>${e}</span>`:F`<span>\u2212${e}</span><i class="signed"></i><span>+${e}</span>`}};customElements.get(`mg-scale`)||customElements.define(`mg-scale`,Nn);var Pn=class extends z{static properties={story:{attribute:!1},at:{type:Number},config:{attribute:!1},vocabSize:{type:Number},pointed:{state:!0}};static styles=[H,ct,o`
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
`];constructor(){super(),this.story=null,this.at=0,this.config=null,this.vocabSize=0,this.pointed=null}render(){let{story:e,config:t}=this;if(!e||!t)return I;let{cache:n}=e,r=this.#e(Math.min(this.at,e.draws.length-1)),i=Je([n.keys,n.values]);return F`
<h3>What it keeps of the letters read <span class="term">\u00b7 key-value cache</span></h3>
${Array.from({length:t.nLayer},(e,t)=>this.#t(t,r,i))}
<mg-scale .most=${i}></mg-scale>
<p class="told" aria-live="polite">${this.#a(r)}</p>
<p class="note">${this.#o(r)}</p>
`}#e(e){return[...this.story.prefix].length+1+e}#t(e,t,n){return F`
<div class="layer">
${[`keys`,`values`].map(r=>this.#n(r,e,t,n))}
</div>
`}#n(e,t,n,r){let{nLayer:i,nHead:a,blockSize:o}=this.config,s=Math.max(4,Math.min(12,.75*o));return F`
<figure>
<figcaption>${i>1?`${e} \u00b7 layer ${t}`:e} \u00b7 ${a} ${a===1?`head`:`heads`}</figcaption>
<div class="heads" .style=${`--height: ${s}`}>
${Array.from({length:a},(i,a)=>F`
<mg-matrix
.cells=${this.#r(e,t,a,n)} .most=${r}
.label=${`${e}, layer ${t}, head ${a}: ${n} rows written`}
@cell=${n=>this.#i({what:e,layer:t,head:a},n.detail)}
></mg-matrix>
`)}
</div>
</figure>
`}#r(e,t,n,r){let{nHead:i,blockSize:a}=this.config,o=this.story.cache,[,s,c]=o.shape,l=c/i,u=o[e];return{rows:a,columns:l,value:(e,i)=>e<r?u[(t*s+e)*c+n*l+i]:NaN}}#i(e,t){this.pointed=t&&{...e,...t}}#a(e){if(!this.pointed)return`${e} ${e===1?`row`:`rows`} written: the start${e===1?``:` and each letter`}.`;let{what:t,layer:n,head:r,row:i,column:a}=this.pointed,o=this.#r(t,n,r,e).value(i,a);if(Number.isNaN(o))return F`place ${i}: not written yet`;let{prefix:s,draws:c}=this.story,l=[`start`,...s,...c.map(({char:e})=>e)][i];return F`${t.slice(0,-1)} of \u201c${l}\u201d, head ${r}, number ${a}: <b>${it(o)}</b>`}#o(e){let{nLayer:t,nEmbd:n}=this.config,{kept:r,anew:i}=An({nLayer:t,nEmbd:n,vocabSize:this.vocabSize},e);return F`
This letter took ${V(r)} multiplications: only its own row was computed. Without the cache all
${e===1?`of it`:`${e} rows`} would be computed again: ${V(i)}. Emptied for the next name.
`}};customElements.get(`mg-cache`)||customElements.define(`mg-cache`,Pn);var Fn=class extends z{static properties={columns:{attribute:!1},own:{attribute:!1},temperature:{type:Number},length:{type:Number}};static styles=[H,o`
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
`];constructor(){super(),this.columns=[],this.own=[],this.temperature=0,this.length=0}render(){let e={temperature:this.temperature,names:this.own.slice(0,this.length)};return F`
${this.#e(e,`own`,F`yours, T = ${et(this.temperature)}`)}
${this.columns.map(e=>this.#e(e,`fixed`,F`T = ${e.temperature.toFixed(1)}`))}
`}#e({names:e},t,n){return F`
<div class=${t}>
<h3>${n}</h3>
<ol>${e.map(In)}</ol>
</div>
`}};function In({text:e,known:t}){let n=[...e].length+(t?2:0);return F`
<li class=${t?`known`:`new`}>
<span class="fit" .style=${`--letters: ${Math.max(n,1)}`}>${e||`\u00b7`}${t?F` <span class="mark" aria-hidden="true">\u2713</span><span class="spoken">, in the list</span>`:``}</span>
</li>
`}customElements.get(`mg-columns`)||customElements.define(`mg-columns`,Fn);var Ln=class extends z{static properties={temperature:{type:Number},prefix:{},hint:{}};static styles=[H,U,ot,at,o`
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
`];constructor(){super(),this.temperature=Ot.default,this.prefix=``,this.hint=``}render(){return F`
<div class="temperature">
<label for="temperature">Sharpness of choice <span class="term">\u00b7 temperature</span></label>
<span class="slider">
<input
id="temperature" type="range" min=${Ot.least} max=${Ot.most} step="0.05"
.value=${String(this.temperature)} @input=${this.#e}
>
<output for="temperature" aria-hidden="true">${et(this.temperature)}</output>
</span>
</div>
<button class="throw" @click=${()=>W(this,`throw`)}>
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
<span>First letters <span class="term">\u00b7 prefix</span></span>
<input
type="text" id="prefix" autocomplete="off" autocapitalize="off" spellcheck="false" placeholder="any"
aria-describedby="hint" .value=${this.prefix}
@input=${e=>W(this,`prefix`,e.target.value)}
>
</label>
<p class="hint" id="hint" role="status" ?hidden=${!this.hint}>${this.hint}</p>
`}#e(e){W(this,`temperature`,e.target.valueAsNumber)}};customElements.get(`mg-dice`)||customElements.define(`mg-dice`,Ln);var Rn=class extends z{static properties={printed:{attribute:!1}};static styles=[H,o`
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
`];constructor(){super(),this.printed=[]}render(){return F`
<p>
This model is exact: it equals microgpt.py. From the same list, settings and seed, Python gets the same
parameters, losses and names.
${this.printed.length?F`When it has trained, it prints these, and so does this model: <span class="names">${this.printed.join(` `)}</span>`:I}
</p>
`}};customElements.get(`mg-exact`)||customElements.define(`mg-exact`,Rn);var zn=!0,Bn=`uplot`,Vn=`u-hz`,Hn=`u-vt`,Un=`u-title`,Wn=`u-wrap`,Gn=`u-under`,Kn=`u-over`,qn=`u-axis`,Jn=`u-off`,Yn=`u-select`,Xn=`u-cursor-x`,Zn=`u-cursor-y`,Qn=`u-cursor-pt`,$n=`u-legend`,er=`u-live`,tr=`u-inline`,nr=`u-series`,rr=`u-marker`,ir=`u-label`,ar=`u-value`,or=`width`,sr=`height`,cr=`top`,lr=`bottom`,ur=`left`,dr=`right`,fr=`#000`,pr=`#0000`,mr=`mousemove`,hr=`mousedown`,gr=`mouseup`,_r=`mouseenter`,vr=`mouseleave`,yr=`dblclick`,br=`resize`,xr=`scroll`,Sr=`change`,Cr=`dppxchange`,wr=`--`,Tr=typeof window<`u`,Er=Tr?document:null,Dr=Tr?window:null,J,Or;function kr(){let e=devicePixelRatio;J!=e&&(J=e,Or&&Ur(Sr,Or,kr),Or=matchMedia(`(min-resolution: ${J-.001}dppx) and (max-resolution: ${J+.001}dppx)`),Hr(Sr,Or,kr),Dr.dispatchEvent(new CustomEvent(Cr)))}function Ar(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function jr(e,t){let n=e.classList;n.contains(t)&&n.remove(t)}function Y(e,t,n){e.style[t]=n+`px`}function Mr(e,t,n,r){let i=Er.createElement(e);return t!=null&&Ar(i,t),n?.insertBefore(i,r),i}function Nr(e,t){return Mr(`div`,e,t)}var Pr=new WeakMap;function Fr(e,t,n,r,i){let a=`translate(`+t+`px,`+n+`px)`;a!=Pr.get(e)&&(e.style.transform=a,Pr.set(e,a),t<0||n<0||t>r||n>i?Ar(e,Jn):jr(e,Jn))}var Ir=new WeakMap;function Lr(e,t,n){let r=t+n;r!=Ir.get(e)&&(Ir.set(e,r),e.style.background=t,e.style.borderColor=n)}var Rr=new WeakMap;function zr(e,t,n,r){let i=t+``+n;i!=Rr.get(e)&&(Rr.set(e,i),e.style.height=n+`px`,e.style.width=t+`px`,e.style.marginLeft=r?-t/2+`px`:0,e.style.marginTop=r?-n/2+`px`:0)}var Br={passive:!0},Vr={...Br,capture:!0};function Hr(e,t,n,r){t.addEventListener(e,n,r?Vr:Br)}function Ur(e,t,n,r){t.removeEventListener(e,n,Br)}Tr&&kr();function Wr(e,t,n,r){let i;n||=0,r||=t.length-1;let a=r<=2147483647;for(;r-n>1;)i=a?n+r>>1:di((n+r)/2),t[i]<e?n=i:r=i;return e-t[n]<=t[r]-e?n:r}function Gr(e){return(t,n,r)=>{let i=-1,a=-1;for(let a=n;a<=r;a++)if(e(t[a])){i=a;break}for(let i=r;i>=n;i--)if(e(t[i])){a=i;break}return[i,a]}}var Kr=e=>e!=null,qr=e=>e!=null&&e>0,Jr=Gr(Kr),Yr=Gr(qr);function Xr(e,t,n,r=0,i=!1){let a=i?Yr:Jr,o=i?qr:Kr;[t,n]=a(e,t,n);let s=e[t],c=e[t];if(t>-1){if(r==1)s=e[t],c=e[n];else if(r==-1)s=e[n],c=e[t];else for(let r=t;r<=n;r++){let t=e[r];o(t)&&(t<s?s=t:t>c&&(c=t))}}return[s??Si,c??-Si]}function Zr(e,t,n,r){let i=_i(e),a=_i(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let o=n==10?vi:yi,s=i==1?di:pi,c=a==1?pi:di,l=s(o(ui(e))),u=c(o(ui(t))),d=gi(n,l),f=gi(n,u);return n==10&&(l<0&&(d=Q(d,-l)),u<0&&(f=Q(f,-u))),r||n==2?(e=d*i,t=f*a):(e=Ii(e,d),t=Fi(t,f)),[e,t]}function Qr(e,t,n,r){let i=Zr(e,t,n,r);return e==0&&(i[0]=0),t==0&&(i[1]=0),i}var $r=.1,ei={mode:3,pad:$r},ti={pad:0,soft:null,mode:0},ni={min:ti,max:ti};function ri(e,t,n,r){return qi(n)?ai(e,t,n):(ti.pad=n,ti.soft=r?0:null,ti.mode=r?3:0,ai(e,t,ni))}function X(e,t){return e??t}function ii(e,t,n){for(t=X(t,0),n=X(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function ai(e,t,n){let r=n.min,i=n.max,a=X(r.pad,0),o=X(i.pad,0),s=X(r.hard,-Si),c=X(i.hard,Si),l=X(r.soft,Si),u=X(i.soft,-Si),d=X(r.mode,0),f=X(i.mode,0),p=t-e,m=vi(p),h=hi(ui(e),ui(t)),g=ui(vi(h)-m);(p<1e-24||g>10)&&(p=0,(e==0||t==0)&&(p=1e-24,d==2&&l!=Si&&(a=0),f==2&&u!=-Si&&(o=0)));let _=p||h||1e3,v=gi(10,di(vi(_))),y=Q(Ii(e-_*(p==0?e==0?.1:1:a),v/10),24),b=e>=l&&(d==1||d==3&&y<=l||d==2&&y>=l)?l:Si,x=hi(s,y<b&&e>=b?b:mi(b,y)),S=Q(Fi(t+_*(p==0?t==0?.1:1:o),v/10),24),C=t<=u&&(f==1||f==3&&S>=u||f==2&&S<=u)?u:-Si,w=mi(c,S>C&&t<=C?C:hi(C,S));return x==w&&x==0&&(w=100),[x,w]}var oi=new Intl.NumberFormat(`en`),si=e=>oi.format(e),ci=Math,li=ci.PI,ui=ci.abs,di=ci.floor,fi=ci.round,pi=ci.ceil,mi=ci.min,hi=ci.max,gi=ci.pow,_i=ci.sign,vi=ci.log10,yi=ci.log2,bi=(e,t=1)=>ci.sinh(e)*t,xi=(e,t=1)=>ci.asinh(e/t),Si=1/0;function Ci(e){return(vi((e^e>>31)-(e>>31))|0)+1}function wi(e,t,n){return mi(hi(e,t),n)}function Ti(e){return typeof e==`function`}function Z(e){return Ti(e)?e:()=>e}var Ei=()=>{},Di=e=>e,Oi=(e,t)=>t,ki=e=>null,Ai=e=>!0,ji=(e,t)=>e==t,Mi=/\.\d*?(?=9{6,}|0{6,})/gm,Ni=e=>{if(Wi(e)||Li.has(e))return e;let t=`${e}`,n=t.match(Mi);if(n==null)return e;let r=n[0].length-1;if(t.indexOf(`e-`)!=-1){let[e,n]=t.split(`e`);return+`${Ni(e)}e${n}`}return Q(e,r)};function Pi(e,t){return Ni(Q(Ni(e/t))*t)}function Fi(e,t){return Ni(pi(Ni(e/t))*t)}function Ii(e,t){return Ni(di(Ni(e/t))*t)}function Q(e,t=0){if(Wi(e))return e;let n=10**t;return fi(e*n*(1+2**-52))/n}var Li=new Map;function Ri(e){return((``+e).split(`.`)[1]||``).length}function zi(e,t,n,r){let i=[],a=r.map(Ri);for(let o=t;o<n;o++){let t=ui(o),n=Q(gi(e,o),t);for(let s=0;s<r.length;s++){let c=e==10?+`${r[s]}e${o}`:r[s]*n,l=(o>=0?0:t)+(o>=a[s]?0:a[s]),u=e==10?c:Q(c,l);i.push(u),Li.set(u,l)}}return i}var Bi={},Vi=[],Hi=[null,null],Ui=Array.isArray,Wi=Number.isInteger,Gi=e=>e===void 0;function Ki(e){return typeof e==`string`}function qi(e){let t=!1;if(e!=null){let n=e.constructor;t=n==null||n==Object}return t}function Ji(e){return typeof e==`object`&&!!e}var Yi=Object.getPrototypeOf(Uint8Array),Xi=`__proto__`;function Zi(e,t=qi){let n;if(Ui(e)){let r=e.find(e=>e!=null);if(Ui(r)||t(r)){n=Array(e.length);for(let r=0;r<e.length;r++)n[r]=Zi(e[r],t)}else n=e.slice()}else if(e instanceof Yi)n=e.slice();else if(t(e)){n={};for(let r in e)r!=Xi&&(n[r]=Zi(e[r],t))}else n=e;return n}function Qi(e){let t=arguments;for(let n=1;n<t.length;n++){let r=t[n];for(let t in r)t!=Xi&&(qi(e[t])?Qi(e[t],Zi(r[t])):e[t]=Zi(r[t]))}return e}var $i=0,ea=1,ta=2;function na(e,t,n){for(let r=0,i,a=-1;r<t.length;r++){let o=t[r];if(o>a){for(i=o-1;i>=0&&e[i]==null;)e[i--]=null;for(i=o+1;i<n&&e[i]==null;)e[a=i++]=null}}}function ra(e,t){if(oa(e)){let t=e[0].slice();for(let n=1;n<e.length;n++)t.push(...e[n].slice(1));return sa(t[0])||(t=aa(t)),t}let n=new Set;for(let t=0;t<e.length;t++){let r=e[t][0],i=r.length;for(let e=0;e<i;e++)n.add(r[e])}let r=[Array.from(n).sort((e,t)=>e-t)],i=r[0].length,a=new Map;for(let e=0;e<i;e++)a.set(r[0][e],e);for(let n=0;n<e.length;n++){let o=e[n],s=o[0];for(let e=1;e<o.length;e++){let c=o[e],l=Array(i).fill(void 0),u=t?t[n][e]:ea,d=[];for(let e=0;e<c.length;e++){let t=c[e],n=a.get(s[e]);t===null?u!=$i&&(l[n]=t,u==ta&&d.push(n)):l[n]=t}na(l,d,i),r.push(l)}}return r}var ia=typeof queueMicrotask>`u`?e=>Promise.resolve().then(e):queueMicrotask;function aa(e){let t=e[0],n=t.length,r=Array(n);for(let e=0;e<r.length;e++)r[e]=e;r.sort((e,n)=>t[e]-t[n]);let i=[];for(let t=0;t<e.length;t++){let a=e[t],o=Array(n);for(let e=0;e<n;e++)o[e]=a[r[e]];i.push(o)}return i}function oa(e){let t=e[0][0],n=t.length;for(let r=1;r<e.length;r++){let i=e[r][0];if(i.length!=n)return!1;if(i!=t){for(let e=0;e<n;e++)if(i[e]!=t[e])return!1}}return!0}function sa(e,t=100){let n=e.length;if(n<=1)return!0;let r=0,i=n-1;for(;r<=i&&e[r]==null;)r++;for(;i>=r&&e[i]==null;)i--;if(i<=r)return!0;let a=hi(1,di((i-r+1)/t));for(let t=e[r],n=r+a;n<=i;n+=a){let r=e[n];if(r!=null){if(r<=t)return!1;t=r}}return!0}var ca=[`January`,`February`,`March`,`April`,`May`,`June`,`July`,`August`,`September`,`October`,`November`,`December`],la=[`Sunday`,`Monday`,`Tuesday`,`Wednesday`,`Thursday`,`Friday`,`Saturday`];function ua(e){return e.slice(0,3)}var da=la.map(ua),fa={MMMM:ca,MMM:ca.map(ua),WWWW:la,WWW:da};function pa(e){return(e<10?`0`:``)+e}function ma(e){return(e<10?`00`:e<100?`0`:``)+e}var ha={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+``).slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>pa(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>pa(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>pa(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?`PM`:`AM`,aa:e=>e.getHours()>=12?`pm`:`am`,a:e=>e.getHours()>=12?`p`:`a`,mm:e=>pa(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>pa(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>ma(e.getMilliseconds())};function ga(e,t){t||=fa;let n=[],r=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=r.exec(e);)n.push(i[0][0]==`{`?ha[i[1]]:i[0]);return e=>{let r=``;for(let i=0;i<n.length;i++)r+=typeof n[i]==`string`?n[i]:n[i](e,t);return r}}var _a=new Intl.DateTimeFormat().resolvedOptions().timeZone;function va(e,t){let n;return t==`UTC`||t==`Etc/UTC`?n=new Date(+e+e.getTimezoneOffset()*6e4):t==_a?n=e:(n=new Date(e.toLocaleString(`en-US`,{timeZone:t})),n.setMilliseconds(e.getMilliseconds())),n}var ya=e=>e%1==0,ba=[1,2,2.5,5],xa=zi(10,-32,0,ba),Sa=zi(10,0,32,ba),Ca=Sa.filter(ya),wa=xa.concat(Sa),Ta=`
`,Ea=`{YYYY}`,Da=Ta+Ea,Oa=`{M}/{D}`,ka=Ta+Oa,Aa=ka+`/{YY}`,ja=`{aa}`,Ma=`{h}:{mm}`+ja,Na=Ta+Ma,Pa=`:{ss}`,$=null;function Fa(e){let t=e*1e3,n=t*60,r=n*60,i=r*24,a=i*30,o=i*365,s=(e==1?zi(10,0,3,ba).filter(ya):zi(10,-3,0,ba)).concat([t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,r,r*2,r*3,r*4,r*6,r*8,r*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,a,a*2,a*3,a*4,a*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),c=[[o,Ea,$,$,$,$,$,$,1],[i*28,`{MMM}`,Da,$,$,$,$,$,1],[i,Oa,Da,$,$,$,$,$,1],[r,`{h}`+ja,Aa,$,ka,$,$,$,1],[n,Ma,Aa,$,ka,$,$,$,1],[t,Pa,Aa+` `+Ma,$,ka+` `+Ma,$,Na,$,1],[e,Pa+`.{fff}`,Aa+` `+Ma,$,ka+` `+Ma,$,Na,$,1]];function l(t){return(s,c,l,u,d,f)=>{let p=[],m=d>=o,h=d>=a&&d<o,g=t(l),_=Q(g*e,3),v=Ga(g.getFullYear(),m?0:g.getMonth(),h||m?1:g.getDate()),y=Q(v*e,3);if(h||m){let n=h?d/a:0,r=m?d/o:0,i=_==y?_:Q(Ga(v.getFullYear()+r,v.getMonth()+n,1)*e,3),s=new Date(fi(i/e)),c=s.getFullYear(),l=s.getMonth();for(let a=0;i<=u;a++){let o=Ga(c+r*a,l+n*a,1),s=o-t(Q(o*e,3));i=Q((+o+s)*e,3),i<=u&&p.push(i)}}else{let a=d>=i?i:d,o=y+(di(l)-di(_))+Fi(_-y,a);p.push(o);let m=t(o),h=m.getHours()+m.getMinutes()/n+m.getSeconds()/r,g=d/r,v=f/s.axes[c]._space;for(;o=Q(o+d,e==1?0:3),!(o>u);)if(g>1){let e=di(Q(h+g,6))%24,n=t(o).getHours()-e;n>1&&(n=-1),o-=n*r,h=(h+g)%24;let i=p[p.length-1];Q((o-i)/d,3)*v>=.7&&p.push(o)}else p.push(o)}return p}}return[s,c,l]}var[Ia,La,Ra]=Fa(1),[za,Ba,Va]=Fa(.001);zi(2,-53,53,[1]);function Ha(e,t){return e.map(e=>e.map((n,r)=>r==0||r==8||n==null?n:t(r==1||e[8]==0?n:e[1]+n)))}function Ua(e,t){return(n,r,i,a,o)=>{let s=t.find(e=>o>=e[0])||t[t.length-1],c,l,u,d,f,p;return r.map(t=>{let n=e(t),r=n.getFullYear(),i=n.getMonth(),a=n.getDate(),o=n.getHours(),m=n.getMinutes(),h=n.getSeconds(),g=r!=c&&s[2]||i!=l&&s[3]||a!=u&&s[4]||o!=d&&s[5]||m!=f&&s[6]||h!=p&&s[7]||s[1];return c=r,l=i,u=a,d=o,f=m,p=h,g(n)})}}function Wa(e,t){let n=ga(t);return(t,r,i,a,o)=>r.map(t=>n(e(t)))}function Ga(e,t,n){return new Date(e,t,n)}function Ka(e,t){return t(e)}var qa=`{YYYY}-{MM}-{DD} {h}:{mm}{aa}`;function Ja(e,t){return(n,r,i,a)=>a==null?wr:t(e(r))}function Ya(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function Xa(e,t){return e.series[t].fill(e,t)}var Za={show:!0,live:!0,isolate:!1,mount:Ei,markers:{show:!0,width:2,stroke:Ya,fill:Xa,dash:`solid`},idx:null,idxs:null,values:[]};function Qa(e,t){let n=e.cursor.points,r=Nr(),i=n.size(e,t);Y(r,or,i),Y(r,sr,i);let a=i/-2;Y(r,`marginLeft`,a),Y(r,`marginTop`,a);let o=n.width(e,t,i);return o&&Y(r,`borderWidth`,o),r}function $a(e,t){let n=e.series[t].points;return n._fill||n._stroke}function eo(e,t){let n=e.series[t].points;return n._stroke||n._fill}function to(e,t){return e.series[t].points.size}var no=[0,0];function ro(e,t,n){return no[0]=t,no[1]=n,no}function io(e,t,n,r=!0){return e=>{e.button!=0||r&&e.target!=t||n(e)}}function ao(e,t,n,r=!0){return e=>{r&&e.target!=t||n(e)}}var oo={show:!0,x:!0,y:!0,lock:!1,move:ro,points:{one:!1,show:Qa,size:to,width:0,stroke:eo,fill:$a},bind:{mousedown:io,mouseup:io,click:io,dblclick:io,mousemove:ao,mouseleave:ao,mouseenter:ao},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,r,i)=>r-i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},so={show:!0,stroke:`rgba(0,0,0,0.07)`,width:2},co=Qi({},so,{filter:Oi}),lo=Qi({},co,{size:10}),uo=Qi({},so,{show:!1}),fo=`12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"`,po=`bold `+fo,mo=1.5,ho={show:!0,scale:`x`,stroke:fr,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:po,side:2,grid:co,ticks:lo,border:uo,font:fo,lineGap:mo,rotate:0},go=`Value`,_o=`Time`,vo={show:!0,scale:`x`,auto:!1,sorted:1,min:Si,max:-1/0,idxs:[]};function yo(e,t,n,r,i){return t.map(e=>e==null?``:si(e))}function bo(e,t,n,r,i,a,o){let s=[],c=Li.get(i)||0;n=o?n:Q(Fi(n,i),c);for(let e=n;e<=r;e=Q(e+i,c))s.push(Object.is(e,-0)?0:e);return s}function xo(e,t,n,r,i,a,o){let s=[],c=e.scales[e.axes[t].scale].log;i=gi(c,di((c==10?vi:yi)(n))),c==10&&(i=wa[Wr(i,wa)]);let l=n,u=i*c;c==10&&(u=wa[Wr(u,wa)]);do s.push(l),l+=i,c==10&&!Li.has(l)&&(l=Q(l,Li.get(i))),l>=u&&(i=l,u=i*c,c==10&&(u=wa[Wr(u,wa)]));while(l<=r);return s}function So(e,t,n,r,i,a,o){let s=e.scales[e.axes[t].scale].asinh,c=r>s?xo(e,t,hi(s,n),r,i):[s],l=r>=0&&n<=0?[0]:[];return(n<-s?xo(e,t,hi(s,-r),-n,i):[s]).reverse().map(e=>-e).concat(l,c)}var Co=/./,wo=/[12357]/,To=/[125]/,Eo=/1/,Do=(e,t,n,r)=>e.map((e,i)=>t==4&&e==0||i%r==0&&n.test(e.toExponential()[+(e<0)])?e:null);function Oo(e,t,n,r,i){let a=e.axes[n],o=a.scale,s=e.scales[o],c=e.valToPos,l=a._space,u=c(10,o),d=c(9,o)-u>=l?Co:c(7,o)-u>=l?wo:c(5,o)-u>=l?To:Eo;if(d==Eo){let e=ui(c(1,o)-u);if(e<l)return Do(t.slice().reverse(),s.distr,d,pi(l/e)).reverse()}return Do(t,s.distr,d,1)}function ko(e,t,n,r,i){let a=e.axes[n],o=a.scale,s=a._space,c=e.valToPos,l=ui(c(1,o)-c(2,o));return l<s?Do(t.slice().reverse(),3,Co,pi(s/l)).reverse():t}function Ao(e,t,n,r){return r==null?wr:t==null?``:si(t)}var jo={show:!0,scale:`y`,stroke:fr,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:po,side:3,grid:co,ticks:lo,border:uo,font:fo,lineGap:mo,rotate:0};function Mo(e,t){return Q((3+(e||1)*2)*t,3)}function No(e,t){let{scale:n,idxs:r}=e.series[0],i=e._data[0],a=e.valToPos(i[r[0]],n,!0),o=ui(e.valToPos(i[r[1]],n,!0)-a)/(e.series[t].points.space*J);return r[1]-r[0]<=o}var Po={scale:null,auto:!0,sorted:0,min:Si,max:-1/0},Fo=(e,t,n,r,i)=>i,Io={show:!0,auto:!0,sorted:0,gaps:Fo,alpha:1,facets:[Qi({},Po,{scale:`x`}),Qi({},Po,{scale:`y`})]},Lo={scale:`y`,auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Fo,alpha:1,points:{show:No,filter:null},values:null,min:Si,max:-1/0,idxs:[],path:null,clip:null};function Ro(e,t,n,r,i){return n/10}var zo={time:zn,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Bo=Qi({},zo,{time:!1,ori:1}),Vo={};function Ho(e,t){let n=Vo[e];return n||(n={key:e,plots:[],sub(e){n.plots.push(e)},unsub(e){n.plots=n.plots.filter(t=>t!=e)},pub(e,t,r,i,a,o,s){for(let c=0;c<n.plots.length;c++)n.plots[c]!=t&&n.plots[c].pub(e,t,r,i,a,o,s)}},e!=null&&(Vo[e]=n)),n}var Uo=1,Wo=2;function Go(e,t,n){let r=e.mode,i=e.series[t],a=r==2?e._data[t]:e._data,o=e.scales,s=e.bbox,c=a[0],l=r==2?a[1]:a[t],u=r==2?o[i.facets[0].scale]:o[e.series[0].scale],d=r==2?o[i.facets[1].scale]:o[i.scale],f=s.left,p=s.top,m=s.width,h=s.height,g=e.valToPosH,_=e.valToPosV;return u.ori==0?n(i,c,l,u,d,g,_,f,p,m,h,es,ns,is,os,cs):n(i,c,l,u,d,_,g,p,f,h,m,ts,rs,as,ss,ls)}function Ko(e,t){let n=0,r=0,i=X(e.bands,Vi);for(let e=0;e<i.length;e++){let a=i[e];a.series[0]==t?n=a.dir:a.series[1]==t&&(a.dir==1?r|=1:r|=2)}return[n,r==1?-1:r==2?1:r==3?2:0]}function qo(e,t,n,r,i){let a=e.mode,o=e.series[t],s=a==2?o.facets[1].scale:o.scale,c=e.scales[s];return i==-1?c.min:i==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function Jo(e,t,n,r,i,a){return Go(e,t,(e,t,o,s,c,l,u,d,f,p,m)=>{let h=e.pxRound,g=s.dir*(s.ori==0?1:-1),_=s.ori==0?ns:rs,v,y;g==1?(v=n,y=r):(v=r,y=n);let b=h(l(t[v],s,p,d)),x=h(u(o[v],c,m,f)),S=h(l(t[y],s,p,d)),C=h(u(a==1?c.max:c.min,c,m,f)),w=new Path2D(i);return _(w,S,C),_(w,b,C),_(w,b,x),w})}function Yo(e,t,n,r,i,a){let o=null;if(e.length>0){o=new Path2D;let s=t==0?is:as,c=n;for(let t=0;t<e.length;t++){let n=e[t];if(n[1]>n[0]){let e=n[0]-c;e>0&&s(o,c,r,e,r+a),c=n[1]}}let l=n+i-c;l>0&&s(o,c,r-5,l,r+a+10)}return o}function Xo(e,t,n){let r=e[e.length-1];r&&r[0]==t?r[1]=n:e.push([t,n])}function Zo(e,t,n,r,i,a,o){let s=[],c=e.length;for(let l=i==1?n:r;l>=n&&l<=r;l+=i)if(t[l]===null){let u=l,d=l;if(i==1)for(;++l<=r&&t[l]===null;)d=l;else for(;--l>=n&&t[l]===null;)d=l;let f=a(e[u]),p=d==u?f:a(e[d]),m=u-i;f=o<=0&&m>=0&&m<c?a(e[m]):f;let h=d+i;p=o>=0&&h>=0&&h<c?a(e[h]):p,p>=f&&s.push([f,p])}return s}function Qo(e){return e==0?Di:e==1?fi:t=>Pi(t,e)}function $o(e){let t=e==0?es:ts,n=e==0?(e,t,n,r,i,a)=>{e.arcTo(t,n,r,i,a)}:(e,t,n,r,i,a)=>{e.arcTo(n,t,i,r,a)},r=e==0?(e,t,n,r,i)=>{e.rect(t,n,r,i)}:(e,t,n,r,i)=>{e.rect(n,t,i,r)};return(e,i,a,o,s,c=0,l=0)=>{c==0&&l==0?r(e,i,a,o,s):(c=mi(c,o/2,s/2),l=mi(l,o/2,s/2),t(e,i+c,a),n(e,i+o,a,i+o,a+s,c),n(e,i+o,a+s,i,a+s,l),n(e,i,a+s,i,a,l),n(e,i,a,i+o,a,c),e.closePath())}}var es=(e,t,n)=>{e.moveTo(t,n)},ts=(e,t,n)=>{e.moveTo(n,t)},ns=(e,t,n)=>{e.lineTo(t,n)},rs=(e,t,n)=>{e.lineTo(n,t)},is=$o(0),as=$o(1),os=(e,t,n,r,i,a)=>{e.arc(t,n,r,i,a)},ss=(e,t,n,r,i,a)=>{e.arc(n,t,r,i,a)},cs=(e,t,n,r,i,a,o)=>{e.bezierCurveTo(t,n,r,i,a,o)},ls=(e,t,n,r,i,a,o)=>{e.bezierCurveTo(n,t,i,r,o,a)};function us(e){return(e,t,n,r,i)=>Go(e,t,(t,a,o,s,c,l,u,d,f,p,m)=>{let{pxRound:h,points:g}=t,_,v;s.ori==0?(_=es,v=os):(_=ts,v=ss);let y=Q(g.width*J,3),b=(g.size-g.width)/2*J,x=Q(b*2,3),S=new Path2D,C=new Path2D,{left:w,top:ee,width:T,height:E}=e.bbox;is(C,w-x,ee-x,T+x*2,E+x*2);let te=e=>{if(o[e]!=null){let t=h(l(a[e],s,p,d)),n=h(u(o[e],c,m,f));_(S,t+b,n),v(S,t,n,b,0,li*2)}};if(i)i.forEach(te);else for(let e=n;e<=r;e++)te(e);return{stroke:y>0?S:null,fill:S,clip:C,flags:3}})}function ds(e){return(t,n,r,i,a,o)=>{r!=i&&(a!=r&&o!=r&&e(t,n,r),a!=i&&o!=i&&e(t,n,i),e(t,n,o))}}var fs=ds(ns),ps=ds(rs);function ms(e){let t=X(e?.alignGaps,0);return(e,n,r,i)=>Go(e,n,(a,o,s,c,l,u,d,f,p,m,h)=>{[r,i]=Jr(s,r,i);let g=a.pxRound,_=e=>g(u(e,c,m,f)),v=e=>g(d(e,l,h,p)),y,b;c.ori==0?(y=ns,b=fs):(y=rs,b=ps);let x=c.dir*(c.ori==0?1:-1),S={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Uo},C=S.stroke,w=!1;if(i-r>=m*4){let t=t=>e.posToVal(t,c.key,!0),n=null,a=null,l,u,d,f=_(o[x==1?r:i]),p=_(o[r]),m=_(o[i]),h=t(x==1?p+1:m-1);for(let e=x==1?r:i;e>=r&&e<=i;e+=x){let r=o[e],i=(x==1?r<h:r>h)?f:_(r),c=s[e];i==f?c==null?c===null&&(w=!0):(u=c,n==null?(y(C,i,v(u)),l=n=a=u):u<n?n=u:u>a&&(a=u)):(n!=null&&b(C,f,v(n),v(a),v(l),v(u)),c==null?(n=a=null,c===null&&(w=!0)):(u=c,y(C,i,v(u)),n=a=l=u),f=i,h=t(f+x))}n!=null&&n!=a&&d!=f&&b(C,f,v(n),v(a),v(l),v(u))}else for(let e=x==1?r:i;e>=r&&e<=i;e+=x){let t=s[e];t===null?w=!0:t!=null&&y(C,_(o[e]),v(t))}let[ee,T]=Ko(e,n);if(a.fill!=null||ee!=0){let t=S.fill=new Path2D(C),s=v(a.fillTo(e,n,a.min,a.max,ee)),c=_(o[r]),l=_(o[i]);x==-1&&([l,c]=[c,l]),y(t,l,s),y(t,c,s)}if(!a.spanGaps){let l=[];w&&l.push(...Zo(o,s,r,i,x,_,t)),S.gaps=l=a.gaps(e,n,r,i,l),S.clip=Yo(l,c.ori,f,p,m,h)}return T!=0&&(S.band=T==2?[Jo(e,n,r,i,C,-1),Jo(e,n,r,i,C,1)]:Jo(e,n,r,i,C,T)),S})}function hs(e){let t=X(e.align,1),n=X(e.ascDesc,!1),r=X(e.alignGaps,0),i=X(e.extend,!1);return(e,a,o,s)=>Go(e,a,(c,l,u,d,f,p,m,h,g,_,v)=>{[o,s]=Jr(u,o,s);let y=c.pxRound,{left:b,width:x}=e.bbox,S=e=>y(p(e,d,_,h)),C=e=>y(m(e,f,v,g)),w=d.ori==0?ns:rs,ee={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Uo},T=ee.stroke,E=d.dir*(d.ori==0?1:-1),te=C(u[E==1?o:s]),D=S(l[E==1?o:s]),ne=D,O=D;i&&t==-1&&(O=b,w(T,O,te)),w(T,D,te);for(let e=E==1?o:s;e>=o&&e<=s;e+=E){let n=u[e];if(n==null)continue;let r=S(l[e]),i=C(n);t==1?w(T,r,te):w(T,ne,i),w(T,r,i),te=i,ne=r}let k=ne;i&&t==1&&(k=b+x,w(T,k,te));let[re,ie]=Ko(e,a);if(c.fill!=null||re!=0){let t=ee.fill=new Path2D(T),n=C(c.fillTo(e,a,c.min,c.max,re));w(t,k,n),w(t,O,n)}if(!c.spanGaps){let i=[];i.push(...Zo(l,u,o,s,E,S,r));let f=c.width*J/2,p=n||t==1?f:-f,m=n||t==-1?-f:f;i.forEach(e=>{e[0]+=p,e[1]+=m}),ee.gaps=i=c.gaps(e,a,o,s,i),ee.clip=Yo(i,d.ori,h,g,_,v)}return ie!=0&&(ee.band=ie==2?[Jo(e,a,o,s,T,-1),Jo(e,a,o,s,T,1)]:Jo(e,a,o,s,T,ie)),ee})}function gs(e,t,n,r,i,a,o=Si){if(e.length>1){let s=null;for(let c=0,l=1/0;c<e.length;c++)if(t[c]!==void 0){if(s!=null){let t=ui(e[c]-e[s]);t<l&&(l=t,o=ui(n(e[c],r,i,a)-n(e[s],r,i,a)))}s=c}}return o}function _s(e){e||=Bi;let t=X(e.size,[.6,Si,1]),n=e.align||0,r=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i==`number`?[i,0]:i;let a=Z(i),o=1-t[0],s=X(t[1],Si),c=X(t[2],1),l=X(e.disp,Bi),u=X(e.each,e=>{}),{fill:d,stroke:f}=l;return(e,t,i,p)=>Go(e,t,(m,h,g,_,v,y,b,x,S,C,w)=>{let ee=m.pxRound,T=n,E=r*J,te=s*J,D=c*J,ne,O;_.ori==0?[ne,O]=a(e,t):[O,ne]=a(e,t);let k=_.dir*(_.ori==0?1:-1),re=_.ori==0?is:as,ie=_.ori==0?u:(e,t,n,r,i,a,o)=>{u(e,t,n,i,r,o,a)},ae=X(e.bands,Vi).find(e=>e.series[0]==t),oe=ae==null?0:ae.dir,se=m.fillTo(e,t,m.min,m.max,oe),A=ee(b(se,v,w,S)),j,ce,M,N=C,P=ee(m.width*J),le=!1,ue=null,F=null,de=null,fe=null;d!=null&&(P==0||f!=null)&&(le=!0,ue=d.values(e,t,i,p),F=new Map,new Set(ue).forEach(e=>{e!=null&&F.set(e,new Path2D)}),P>0&&(de=f.values(e,t,i,p),fe=new Map,new Set(de).forEach(e=>{e!=null&&fe.set(e,new Path2D)})));let{x0:I,size:pe}=l;if(I!=null&&pe!=null){T=1,h=I.values(e,t,i,p),I.unit==2&&(h=h.map(t=>e.posToVal(x+t*C,_.key,!0)));let n=pe.values(e,t,i,p);ce=pe.unit==2?n[0]*C:y(n[0],_,C,x)-y(0,_,C,x),N=gs(h,g,y,_,C,x,N),M=N-ce+E}else N=gs(h,g,y,_,C,x,N),M=N*o+E,ce=N-M;M<1&&(M=0),P>=ce/2&&(P=0),M<5&&(ee=Di);let me=M>0,he=N-M-(me?P:0);ce=ee(wi(he,D,te)),j=(T==0?ce/2:T==k?0:ce)-T*k*((T==0?E/2:0)+(me?P/2:0));let ge={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},_e=le?null:new Path2D,ve=null;if(ae!=null)ve=e.data[ae.series[1]];else{let{y0:n,y1:r}=l;n!=null&&r!=null&&(g=r.values(e,t,i,p),ve=n.values(e,t,i,p))}let ye=ne*ce,be=O*ce;for(let n=k==1?i:p;n>=i&&n<=p;n+=k){let r=g[n];if(r==null)continue;if(ve!=null){let e=ve[n]??0;if(r-e==0)continue;A=b(e,v,w,S)}let i=y(_.distr!=2||l!=null?h[n]:n,_,C,x),a=b(X(r,se),v,w,S),o=ee(i-j),s=ee(hi(a,A)),c=ee(mi(a,A)),u=s-c;if(r!=null){let i=r<0?be:ye,a=r<0?ye:be;le?(P>0&&de[n]!=null&&re(fe.get(de[n]),o,c+di(P/2),ce,hi(0,u-P),i,a),ue[n]!=null&&re(F.get(ue[n]),o,c+di(P/2),ce,hi(0,u-P),i,a)):re(_e,o,c+di(P/2),ce,hi(0,u-P),i,a),ie(e,t,n,o-P/2,c,ce+P,u)}}return P>0?ge.stroke=le?fe:_e:le||(ge._fill=m.width==0?m._fill:m._stroke??m._fill,ge.width=0),ge.fill=le?F:_e,ge})}function vs(e,t){let n=X(t?.alignGaps,0);return(t,r,i,a)=>Go(t,r,(o,s,c,l,u,d,f,p,m,h,g)=>{[i,a]=Jr(c,i,a);let _=o.pxRound,v=e=>_(d(e,l,h,p)),y=e=>_(f(e,u,g,m)),b,x,S;l.ori==0?(b=es,S=ns,x=cs):(b=ts,S=rs,x=ls);let C=l.dir*(l.ori==0?1:-1),w=v(s[C==1?i:a]),ee=w,T=[],E=[];for(let e=C==1?i:a;e>=i&&e<=a;e+=C)if(c[e]!=null){let t=s[e],n=v(t);T.push(ee=n),E.push(y(c[e]))}let te={stroke:e(T,E,b,S,x,_),fill:null,clip:null,band:null,gaps:null,flags:Uo},D=te.stroke,[ne,O]=Ko(t,r);if(o.fill!=null||ne!=0){let e=te.fill=new Path2D(D),n=y(o.fillTo(t,r,o.min,o.max,ne));S(e,ee,n),S(e,w,n)}if(!o.spanGaps){let e=[];e.push(...Zo(s,c,i,a,C,v,n)),te.gaps=e=o.gaps(t,r,i,a,e),te.clip=Yo(e,l.ori,p,m,h,g)}return O!=0&&(te.band=O==2?[Jo(t,r,i,a,D,-1),Jo(t,r,i,a,D,1)]:Jo(t,r,i,a,D,O)),te})}function ys(e){return vs(bs,e)}function bs(e,t,n,r,i,a){let o=e.length;if(o<2)return null;let s=new Path2D;if(n(s,e[0],t[0]),o==2)r(s,e[1],t[1]);else{let n=Array(o),r=Array(o-1),a=Array(o-1),c=Array(o-1);for(let n=0;n<o-1;n++)a[n]=t[n+1]-t[n],c[n]=e[n+1]-e[n],r[n]=a[n]/c[n];n[0]=r[0];for(let e=1;e<o-1;e++)r[e]===0||r[e-1]===0||r[e-1]>0!=r[e]>0?n[e]=0:(n[e]=3*(c[e-1]+c[e])/((2*c[e]+c[e-1])/r[e-1]+(c[e]+2*c[e-1])/r[e]),isFinite(n[e])||(n[e]=0));n[o-1]=r[o-2];for(let r=0;r<o-1;r++)i(s,e[r]+c[r]/3,t[r]+n[r]*c[r]/3,e[r+1]-c[r]/3,t[r+1]-n[r+1]*c[r]/3,e[r+1],t[r+1])}return s}var xs=new Set;function Ss(){for(let e of xs)e.syncRect(!0)}Tr&&(Hr(br,Dr,Ss),Hr(xr,Dr,Ss,!0),Hr(Cr,Dr,()=>{Rs.pxRatio=J}));var Cs=ms(),ws=us();function Ts(e,t,n,r){return(r?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((e,r)=>Ds(e,r,t,n))}function Es(e,t){return e.map((e,n)=>n==0?{}:Qi({},t,e))}function Ds(e,t,n,r){return Qi({},t==0?n:r,e)}function Os(e,t,n){return t==null?Hi:[t,n]}var ks=Os;function As(e,t,n){return t==null?Hi:ri(t,n,$r,!0)}function js(e,t,n,r){return t==null?Hi:Zr(t,n,e.scales[r].log,!1)}var Ms=js;function Ns(e,t,n,r){return t==null?Hi:Qr(t,n,e.scales[r].log,!1)}var Ps=Ns;function Fs(e,t,n,r,i){let a=hi(Ci(e),Ci(t)),o=t-e,s=Wr(i/r*o,n);do{let e=n[s],t=r*e/o;if(t>=i&&a+(e<5?Li.get(e):0)<=17)return[e,t]}while(++s<n.length);return[0,0]}function Is(e){let t,n;return e=e.replace(/(\d+)px/,(e,r)=>(t=fi((n=+r)*J))+`px`),[e,t,n]}function Ls(e){e.show&&[e.font,e.labelFont].forEach(e=>{let t=Q(e[2]*J,1);e[0]=e[0].replace(/[0-9.]+px/,t+`px`),e[1]=t})}function Rs(e,t,n){let r={mode:X(e.mode,1)},i=r.mode;function a(e,t,n,r){let i=t.valToPct(e);return r+n*(t.dir==-1?1-i:i)}function o(e,t,n,r){let i=t.valToPct(e);return r+n*(t.dir==-1?i:1-i)}function s(e,t,n,r){return t.ori==0?a(e,t,n,r):o(e,t,n,r)}r.valToPosH=a,r.valToPosV=o;let c=!1;r.status=0;let l=r.root=Nr(Bn);if(e.id!=null&&(l.id=e.id),Ar(l,e.class),e.title){let t=Nr(Un,l);t.textContent=e.title}let u=Mr(`canvas`),d=r.ctx=u.getContext(`2d`),f=Nr(Wn,l);Hr(`click`,f,e=>{e.target===m&&(G!=$t||K!=en)&&an.click(r,e)},!0);let p=r.under=Nr(Gn,f);f.appendChild(u);let m=r.over=Nr(Kn,f);e=Zi(e);let h=+X(e.pxAlign,1),g=Qo(h);(e.plugins||[]).forEach(t=>{t.opts&&(e=t.opts(r,e)||e)});let _=e.ms||.001,v=r.series=i==1?Ts(e.series||[],vo,Lo,!1):Es(e.series||[null],Io),y=r.axes=Ts(e.axes||[],ho,jo,!0),b=r.scales={},x=r.bands=e.bands||[];x.forEach(e=>{e.fill=Z(e.fill||null),e.dir=X(e.dir,-1)});let S=i==2?v[1].facets[0].scale:v[0].scale,C={axes:Lt,series:Et},w=(e.drawOrder||[`axes`,`series`]).map(e=>C[e]);function ee(e){let t=e.distr==3?t=>vi(t>0?t:e.clamp(r,t,e.min,e.max,e.key)):e.distr==4?t=>xi(t,e.asinh):e.distr==100?t=>e.fwd(t):e=>e;return n=>{let r=t(n),{_min:i,_max:a}=e,o=a-i;return(r-i)/o}}function T(t){let n=b[t];if(n==null){let r=(e.scales||Bi)[t]||Bi;if(r.from!=null){T(r.from);let e=Qi({},b[r.from],r,{key:t});e.valToPct=ee(e),b[t]=e}else{n=b[t]=Qi({},t==S?zo:Bo,r),n.key=t;let e=n.time,a=n.range,o=Ui(a);if((t!=S||i==2&&!e)&&(o&&(a[0]==null||a[1]==null)&&(a={min:a[0]==null?ei:{mode:1,hard:a[0],soft:a[0]},max:a[1]==null?ei:{mode:1,hard:a[1],soft:a[1]}},o=!1),!o&&qi(a))){let e=a;a=(t,n,r)=>n==null?Hi:ri(n,r,e)}n.range=Z(a||(e?ks:t==S?n.distr==3?Ms:n.distr==4?Ps:Os:n.distr==3?js:n.distr==4?Ns:As)),n.auto=Z(!o&&n.auto),n.clamp=Z(n.clamp||Ro),n._min=n._max=null,n.valToPct=ee(n)}}}T(`x`),T(`y`),i==1&&v.forEach(e=>{T(e.scale)}),y.forEach(e=>{T(e.scale)});for(let t in e.scales)T(t);let E=b[S],te=E.distr,D,ne;E.ori==0?(Ar(l,Vn),D=a,ne=o):(Ar(l,Hn),D=o,ne=a);let O={};for(let e in b){let t=b[e];(t.min!=null||t.max!=null)&&(O[e]={min:t.min,max:t.max},t.min=t.max=null)}let k=e.tzDate||(e=>new Date(fi(e/_))),re=e.fmtDate||ga,ie=_==1?Ra(k):Va(k),ae=Ua(k,Ha(_==1?La:Ba,re)),oe=Ja(k,Ka(qa,re)),se=[],A=r.legend=Qi({},Za,e.legend),j=r.cursor=Qi({},oo,{drag:{y:i==2}},e.cursor),ce=A.show,M=j.show,N=A.markers;A.idxs=se,N.width=Z(N.width),N.dash=Z(N.dash),N.stroke=Z(N.stroke),N.fill=Z(N.fill);let P,le,ue,F=[],de=[],fe,I=!1,pe={};if(A.live){let e=v[1]?v[1].values:null;I=e!=null,fe=I?e(r,1,0):{_:0};for(let e in fe)pe[e]=wr}if(ce){if(P=Mr(`table`,$n,l),ue=Mr(`tbody`,null,P),A.mount(r,P),I){le=Mr(`thead`,null,P,ue);let e=Mr(`tr`,null,le);for(var me in Mr(`th`,null,e),fe)Mr(`th`,ir,e).textContent=me}else Ar(P,tr),A.live&&Ar(P,er)}let he={show:!0},ge={show:!1};function _e(e,t){if(t==0&&(I||!A.live||i==2))return Hi;let n=[],a=Mr(`tr`,nr,ue,ue.childNodes[t]);Ar(a,e.class),e.show||Ar(a,Jn);let o=Mr(`th`,null,a);if(N.show){let e=Nr(rr,o);if(t>0){let n=N.width(r,t);n&&(e.style.border=n+`px `+N.dash(r,t)+` `+N.stroke(r,t)),e.style.background=N.fill(r,t)}}let s=Nr(ir,o);for(var c in e.label instanceof HTMLElement?s.appendChild(e.label):s.textContent=e.label,t>0&&(N.show||(s.style.color=e.width>0?N.stroke(r,t):N.fill(r,t)),ye(`click`,o,t=>{if(j._lock)return;We(t);let n=v.indexOf(e);if((t.ctrlKey||t.metaKey)!=A.isolate){let e=v.some((e,t)=>t>0&&t!=n&&e.show);v.forEach((t,r)=>{r>0&&fn(r,e?r==n?he:ge:he,!0,Vr.setSeries)})}else fn(n,{show:!e.show},!0,Vr.setSeries)},!1),Ke&&ye(_r,o,t=>{j._lock||(We(t),fn(v.indexOf(e),bn,!0,Vr.setSeries))},!1)),fe){let e=Mr(`td`,ar,a);e.textContent=`--`,n.push(e)}return[a,n]}let ve=new Map;function ye(e,t,n,i=!0){let a=ve.get(t)||{},o=j.bind[e](r,t,n,i);o&&(Hr(e,t,a[e]=o),ve.set(t,a))}function be(e,t,n){let r=ve.get(t)||{};for(let n in r)(e==null||n==e)&&(Ur(n,t,r[n]),delete r[n]);e??ve.delete(t)}let xe=0,Se=0,L=0,R=0,Ce=0,we=0,Te=Ce,Ee=we,z=L,De=R,Oe=0,ke=0,Ae=0,je=0;r.bbox={};let Me=!1,Ne=!1,Pe=!1,Fe=!1,Ie=!1,Le=!1;function Re(e,t,n){(n||e!=r.width||t!=r.height)&&ze(e,t),Rt(!1),Pe=!0,Ne=!0,Ut()}function ze(e,t){r.width=xe=L=e,r.height=Se=R=t,Ce=we=0,He(),Ue();let n=r.bbox;Oe=n.left=Pi(Ce*J,.5),ke=n.top=Pi(we*J,.5),Ae=n.width=Pi(L*J,.5),je=n.height=Pi(R*J,.5)}function Be(){let e=!1,t=0;for(;!e;){t++;let n=Ft(t),i=It(t);e=t==3||n&&i,e||(ze(r.width,r.height),Ne=!0)}}function Ve({width:e,height:t}){Re(e,t)}r.setSize=Ve;function He(){let e=!1,t=!1,n=!1,r=!1;y.forEach((i,a)=>{if(i.show&&i._show){let{side:a,_size:o}=i,s=a%2,c=o+(i.label==null?0:i.labelSize);c>0&&(s?(L-=c,a==3?(Ce+=c,r=!0):n=!0):(R-=c,a==0?(we+=c,e=!0):t=!0))}}),et[0]=e,et[1]=n,et[2]=t,et[3]=r,L-=it[1]+it[3],Ce+=it[3],R-=it[2]+it[0],we+=it[0]}function Ue(){let e=Ce+L,t=we+R,n=Ce,r=we;function i(i,a){switch(i){case 1:return e+=a,e-a;case 2:return t+=a,t-a;case 3:return n-=a,n+a;case 0:return r-=a,r+a}}y.forEach((e,t)=>{if(e.show&&e._show){let t=e.side;e._pos=i(t,e._size),e.label!=null&&(e._lpos=i(t,e.labelSize))}})}if(j.dataIdx==null){let e=j.hover,n=e.skip=new Set(e.skip??[]);n.add(void 0);let r=e.prox=Z(e.prox),i=e.bias??=0;j.dataIdx=(e,a,o,s)=>{if(a==0)return o;let c=o,l=r(e,a,o,s)??Si,u=l>=0&&l<Si,d=E.ori==0?L:R,f=j.left,p=t[0],m=t[a];if(n.has(m[o])){c=null;let e=null,t=null,r;if(i==0||i==-1)for(r=o;e==null&&r-->0;)n.has(m[r])||(e=r);if(i==0||i==1)for(r=o;t==null&&r++<m.length;)n.has(m[r])||(t=r);if(e!=null||t!=null){if(u){let n=e==null?-1/0:D(p[e],E,d,0),r=t==null?1/0:D(p[t],E,d,0),i=f-n,a=r-f;i<=a?i<=l&&(c=e):a<=l&&(c=t)}else c=t==null?e:e==null?t:o-e<=t-o?e:t}}else u&&ui(f-D(p[o],E,d,0))>l&&(c=null);return c}}let We=e=>{j.event=e};j.idxs=se,j._lock=!1;let B=j.points;B.show=Z(B.show),B.size=Z(B.size),B.stroke=Z(B.stroke),B.width=Z(B.width),B.fill=Z(B.fill);let Ge=r.focus=Qi({},e.focus||{alpha:.3},j.focus),Ke=Ge.prox>=0,qe=Ke&&B.one,Je=[],Ye=[],Xe=[];function Ze(e,t){let n=B.show(r,t);if(n instanceof HTMLElement)return Ar(n,Qn),Ar(n,e.class),Fr(n,-10,-10,L,R),m.insertBefore(n,Je[t]),n}function V(e,t){if(i==1||t>0){let t=i==1&&b[e.scale].time,n=e.value;e.value=t?Ki(n)?Ja(k,Ka(n,re)):n||oe:n||Ao,e.label=e.label||(t?_o:go)}if(qe||t>0){e.width=e.width==null?1:e.width,e.paths=e.paths||Cs||ki,e.fillTo=Z(e.fillTo||qo),e.pxAlign=+X(e.pxAlign,h),e.pxRound=Qo(e.pxAlign),e.stroke=Z(e.stroke||null),e.fill=Z(e.fill||null),e._stroke=e._fill=e._paths=e._focus=null;let t=Mo(hi(1,e.width),1),n=e.points=Qi({},{size:t,width:hi(1,t*.2),stroke:e.stroke,space:t*2,paths:ws,_stroke:null,_fill:null},e.points);n.show=Z(n.show),n.filter=Z(n.filter),n.fill=Z(n.fill),n.stroke=Z(n.stroke),n.paths=Z(n.paths),n.pxAlign=e.pxAlign}if(ce){let n=_e(e,t);F.splice(t,0,n[0]),de.splice(t,0,n[1]),A.values.push(null)}if(M){se.splice(t,0,null);let n=null;qe?t==0&&(n=Ze(e,t)):t>0&&(n=Ze(e,t)),Je.splice(t,0,n),Ye.splice(t,0,0),Xe.splice(t,0,0)}Rr(`addSeries`,t)}function Qe(e,t){t??=v.length,e=i==1?Ds(e,t,vo,Lo):Ds(e,t,{},Io),v.splice(t,0,e),V(v[t],t)}r.addSeries=Qe;function $e(e){if(v.splice(e,1),ce){A.values.splice(e,1),de.splice(e,1);let t=F.splice(e,1)[0];be(null,t.firstChild),t.remove()}M&&(se.splice(e,1),Je.splice(e,1)[0].remove(),Ye.splice(e,1),Xe.splice(e,1)),Rr(`delSeries`,e)}r.delSeries=$e;let et=[!1,!1,!1,!1];function tt(e,t){if(e._show=e.show,e.show){let n=e.side%2,i=b[e.scale];i??=(e.scale=n?v[1].scale:S,b[e.scale]);let a=i.time;e.size=Z(e.size),e.space=Z(e.space),e.rotate=Z(e.rotate),Ui(e.incrs)&&e.incrs.forEach(e=>{!Li.has(e)&&Li.set(e,Ri(e))}),e.incrs=Z(e.incrs||(i.distr==2?Ca:a?_==1?Ia:za:wa)),e.splits=Z(e.splits||(a&&i.distr==1?ie:i.distr==3?xo:i.distr==4?So:bo)),e.stroke=Z(e.stroke),e.grid.stroke=Z(e.grid.stroke),e.ticks.stroke=Z(e.ticks.stroke),e.border.stroke=Z(e.border.stroke);let o=e.values;e.values=Ui(o)&&!Ui(o[0])?Z(o):a?Ui(o)?Ua(k,Ha(o,re)):Ki(o)?Wa(k,o):o||ae:o||yo,e.filter=Z(e.filter||(i.distr>=3&&i.log==10?Oo:i.distr==3&&i.log==2?ko:Oi)),e.font=Is(e.font),e.labelFont=Is(e.labelFont),e._size=e.size(r,null,t,0),e._space=e._rotate=e._incrs=e._found=e._splits=e._values=null,e._size>0&&(et[t]=!0,e._el=Nr(qn,f))}}function nt(e,t,n,r){let[i,a,o,s]=n,c=t%2,l=0;return c==0&&(s||a)&&(l=t==0&&!i||t==2&&!o?fi(ho.size/3):0),c==1&&(i||o)&&(l=t==1&&!a||t==3&&!s?fi(jo.size/2):0),l}let rt=r.padding=(e.padding||[nt,nt,nt,nt]).map(e=>Z(X(e,nt))),it=r._padding=rt.map((e,t)=>e(r,t,et,0)),H,U=null,at=null,ot=i==1?v[0].idxs:null,st=null,ct=!1;function W(e,n){if(t=e??[],r.data=r._data=t,i==2){H=0;for(let e=1;e<v.length;e++)H+=t[e][0].length}else{t.length==0&&(r.data=r._data=t=[[]]),st=t[0],H=st.length;let e=t;if(te==2){e=t.slice();let n=e[0]=Array(H);for(let e=0;e<H;e++)n[e]=e}r._data=t=e}if(Rt(!0),Rr(`setData`),te==2&&(Pe=!0),n!==!1){let e=E;e.auto(r,ct)?lt():dn(S,e.min,e.max),Fe||=j.left>=0,Le=!0,Ut()}}r.setData=W;function lt(){ct=!0;let e,n;i==1&&(H>0?(U=ot[0]=0,at=ot[1]=H-1,e=t[0][U],n=t[0][at],te==2?(e=U,n=at):e==n&&(te==3?[e,n]=Zr(e,e,E.log,!1):te==4?[e,n]=Qr(e,e,E.log,!1):E.time?n=e+fi(86400/_):[e,n]=ri(e,n,$r,!0))):(U=ot[0]=e=null,at=ot[1]=n=null)),dn(S,e,n)}let ut,dt,ft,pt,mt,ht,gt,_t,vt,yt;function bt(e,t,n,r,i,a){e??=pr,n??=Vi,r??=`butt`,i??=pr,a??=`round`,e!=ut&&(d.strokeStyle=ut=e),i!=dt&&(d.fillStyle=dt=i),t!=ft&&(d.lineWidth=ft=t),a!=mt&&(d.lineJoin=mt=a),r!=ht&&(d.lineCap=ht=r),n!=pt&&d.setLineDash(pt=n)}function xt(e,t,n,r){t!=dt&&(d.fillStyle=dt=t),e!=gt&&(d.font=gt=e),n!=_t&&(d.textAlign=_t=n),r!=vt&&(d.textBaseline=vt=r)}function St(e,t,n,i,a=0){if(i.length>0&&e.auto(r,ct)&&(t==null||t.min==null)){let t=X(U,0),r=X(at,i.length-1),o=n.min==null?Xr(i,t,r,a,e.distr==3):[n.min,n.max];e.min=mi(e.min,n.min=o[0]),e.max=hi(e.max,n.max=o[1])}}let Ct={min:null,max:null};function wt(){for(let e in b){let t=b[e];O[e]==null&&(t.min==null||O[S]!=null&&t.auto(r,ct))&&(O[e]=Ct)}for(let e in b){let t=b[e];O[e]==null&&t.from!=null&&O[t.from]!=null&&(O[e]=Ct)}O[S]!=null&&Rt(!0);let e={};for(let t in O){let n=O[t];if(n!=null){let a=e[t]=Zi(b[t],Ji);if(n.min!=null)Qi(a,n);else if(t!=S||i==2){if(H==0&&a.from==null){let e=a.range(r,null,null,t);a.min=e[0],a.max=e[1]}else a.min=Si,a.max=-1/0}}}if(H>0){v.forEach((n,a)=>{if(i==1){let i=n.scale,o=O[i];if(o==null)return;let s=e[i];if(a==0){let e=s.range(r,s.min,s.max,i);s.min=e[0],s.max=e[1],U=Wr(s.min,t[0]),at=Wr(s.max,t[0]),at-U>1&&(t[0][U]<s.min&&U++,t[0][at]>s.max&&at--),n.min=st[U],n.max=st[at]}else n.show&&n.auto&&St(s,o,n,t[a],n.sorted);n.idxs[0]=U,n.idxs[1]=at}else if(a>0&&n.show&&n.auto){let[r,i]=n.facets,o=r.scale,s=i.scale,[c,l]=t[a],u=e[o],d=e[s];u!=null&&St(u,O[o],r,c,r.sorted),d!=null&&St(d,O[s],i,l,i.sorted),n.min=i.min,n.max=i.max}});for(let t in e){let n=e[t],i=O[t];if(n.from==null&&(i==null||i.min==null)){let e=n.range(r,n.min==Si?null:n.min,n.max==-1/0?null:n.max,t);n.min=e[0],n.max=e[1]}}}for(let t in e){let n=e[t];if(n.from!=null){let i=e[n.from];if(i.min==null)n.min=n.max=null;else{let e=n.range(r,i.min,i.max,t);n.min=e[0],n.max=e[1]}}}let n={},a=!1;for(let t in e){let r=e[t],i=b[t];if(i.min!=r.min||i.max!=r.max){i.min=r.min,i.max=r.max;let e=i.distr;i._min=e==3?vi(i.min):e==4?xi(i.min,i.asinh):e==100?i.fwd(i.min):i.min,i._max=e==3?vi(i.max):e==4?xi(i.max,i.asinh):e==100?i.fwd(i.max):i.max,n[t]=a=!0}}if(a){v.forEach((e,t)=>{i==2?t>0&&n.y&&(e._paths=null):n[e.scale]&&(e._paths=null)});for(let e in n)Pe=!0,Rr(`setScale`,e);M&&j.left>=0&&(Fe=Le=!0)}for(let e in O)O[e]=null}function Tt(e){let t=wi(U-1,0,H-1),n=wi(at+1,0,H-1);for(;e[t]==null&&t>0;)t--;for(;e[n]==null&&n<H-1;)n++;return[t,n]}function Et(){if(H>0){let e=v.some(e=>e._focus)&&yt!=Ge.alpha;e&&(d.globalAlpha=yt=Ge.alpha),v.forEach((e,n)=>{if(n>0&&e.show&&(Dt(n,!1),Dt(n,!0),e._paths==null)){let a=yt;yt!=e.alpha&&(d.globalAlpha=yt=e.alpha);let o=i==2?[0,t[n][0].length-1]:Tt(t[n]);e._paths=e.paths(r,n,o[0],o[1]),yt!=a&&(d.globalAlpha=yt=a)}}),v.forEach((e,t)=>{if(t>0&&e.show){let n=yt;yt!=e.alpha&&(d.globalAlpha=yt=e.alpha),e._paths!=null&&Ot(t,!1);{let n=e._paths==null?null:e._paths.gaps,i=e.points.show(r,t,U,at,n),a=e.points.filter(r,t,i,n);(i||a)&&(e.points._paths=e.points.paths(r,t,U,at,a),Ot(t,!0))}yt!=n&&(d.globalAlpha=yt=n),Rr(`drawSeries`,t)}}),e&&(d.globalAlpha=yt=1)}}function Dt(e,t){let n=t?v[e].points:v[e];n._stroke=n.stroke(r,e),n._fill=n.fill(r,e)}function Ot(e,t){let n=t?v[e].points:v[e],{stroke:r,fill:i,clip:a,flags:o,_stroke:s=n._stroke,_fill:c=n._fill,_width:l=n.width}=n._paths;l=Q(l*J,3);let u=null,f=l%2/2;t&&c==null&&(c=l>0?`#fff`:s);let p=n.pxAlign==1&&f>0;if(p&&d.translate(f,f),!t){let e=Oe-l/2,t=ke-l/2,n=Ae+l,r=je+l;u=new Path2D,u.rect(e,t,n,r)}t?At(s,l,n.dash,n.cap,c,r,i,o,a):kt(e,s,l,n.dash,n.cap,c,r,i,o,u,a),p&&d.translate(-f,-f)}function kt(e,n,i,a,o,s,c,l,u,d,f){let p=!1;u!=0&&x.forEach((m,h)=>{if(m.series[0]==e){let e=v[m.series[1]],g=t[m.series[1]],_=(e._paths||Bi).band;Ui(_)&&(_=m.dir==1?_[0]:_[1]);let y,b=null;e.show&&_&&ii(g,U,at)?(b=m.fill(r,h)||s,y=e._paths.clip):_=null,At(n,i,a,o,b,c,l,u,d,f,y,_),p=!0}}),p||At(n,i,a,o,s,c,l,u,d,f)}function At(e,t,n,r,i,a,o,s,c,l,u,f){bt(e,t,n,r,i),(c||l||f)&&(d.save(),c&&d.clip(c),l&&d.clip(l)),f?(s&3)==3?(d.clip(f),u&&d.clip(u),Mt(i,o),jt(e,a,t)):s&Wo?(Mt(i,o),d.clip(f),jt(e,a,t)):s&Uo&&(d.save(),d.clip(f),u&&d.clip(u),Mt(i,o),d.restore(),jt(e,a,t)):(Mt(i,o),jt(e,a,t)),(c||l||f)&&d.restore()}function jt(e,t,n){n>0&&(t instanceof Map?t.forEach((e,t)=>{d.strokeStyle=ut=t,d.stroke(e)}):t!=null&&e&&d.stroke(t))}function Mt(e,t){t instanceof Map?t.forEach((e,t)=>{d.fillStyle=dt=t,d.fill(e)}):t!=null&&e&&d.fill(t)}function Nt(e,t,n,i){let a=y[e],o;if(i<=0)o=[0,0];else{let s=a._space=a.space(r,e,t,n,i);o=Fs(t,n,a._incrs=a.incrs(r,e,t,n,i,s),i,s)}return a._found=o}function Pt(e,t,n,r,i,a,o,s,c,l){let u=o%2/2;h==1&&d.translate(u,u),bt(s,o,c,l,s),d.beginPath();let f,p,m,g,_=i+(r==0||r==3?-a:a);n==0?(p=i,g=_):(f=i,m=_);for(let r=0;r<e.length;r++)t[r]!=null&&(n==0?f=m=e[r]:p=g=e[r],d.moveTo(f,p),d.lineTo(m,g));d.stroke(),h==1&&d.translate(-u,-u)}function Ft(e){let t=!0;return y.forEach((n,i)=>{if(!n.show)return;let a=b[n.scale];if(a.min==null){n._show&&(t=!1,n._show=!1,Rt(!1));return}n._show||(t=!1,n._show=!0,Rt(!1));let o=n.side,s=o%2,{min:c,max:l}=a,[u,d]=Nt(i,c,l,s==0?L:R);if(d==0)return;let f=a.distr==2,p=n._splits=n.splits(r,i,c,l,u,d,f),m=a.distr==2?p.map(e=>st[e]):p,h=a.distr==2?st[p[1]]-st[p[0]]:u,g=n._values=n.values(r,n.filter(r,m,i,d,h),i,d,h);n._rotate=o==2?n.rotate(r,g,i,d):0;let _=n._size;n._size=pi(n.size(r,g,i,e)),_!=null&&n._size!=_&&(t=!1)}),t}function It(e){let t=!0;return rt.forEach((n,i)=>{let a=n(r,i,et,e);a!=it[i]&&(t=!1),it[i]=a}),t}function Lt(){for(let e=0;e<y.length;e++){let t=y[e];if(!t.show||!t._show)continue;let n=t.side,i=n%2,a,o,c=t.stroke(r,e),l=n==0||n==3?-1:1,[u,f]=t._found;if(t.label!=null){let s=t.labelGap*l,p=fi((t._lpos+s)*J);xt(t.labelFont[0],c,`center`,n==2?cr:lr),d.save(),i==1?(a=o=0,d.translate(p,fi(ke+je/2)),d.rotate((n==3?-li:li)/2)):(a=fi(Oe+Ae/2),o=p);let m=Ti(t.label)?t.label(r,e,u,f):t.label;d.fillText(m,a,o),d.restore()}if(f==0)continue;let p=b[t.scale],m=i==0?Ae:je,h=i==0?Oe:ke,_=t._splits,v=p.distr==2?_.map(e=>st[e]):_,x=p.distr==2?st[_[1]]-st[_[0]]:u,S=t.ticks,C=t.border,w=S.show?S.size:0,ee=fi(w*J),T=fi((t.alignTo==2?t._size-w-t.gap:t.gap)*J),E=t._rotate*-li/180,te=g(t._pos*J),D=te+(ee+T)*l;o=i==0?D:0,a=i==1?D:0;let ne=t.font[0];xt(ne,c,t.align==1?ur:t.align==2?dr:E>0?ur:E<0?dr:i==0?`center`:n==3?dr:ur,E||i==1?`middle`:n==2?cr:lr);let O=t.font[1]*t.lineGap,k=_.map(e=>g(s(e,p,m,h))),re=t._values;for(let e=0;e<re.length;e++){let t=re[e];if(t!=null){i==0?a=k[e]:o=k[e],t=``+t;let n=t.indexOf(`
`)==-1?[t]:t.split(/\n/gm);for(let e=0;e<n.length;e++){let t=n[e];E?(d.save(),d.translate(a,o+e*O),d.rotate(E),d.fillText(t,0,0),d.restore()):d.fillText(t,a,o+e*O)}}}S.show&&Pt(k,S.filter(r,v,e,f,x),i,n,te,ee,Q(S.width*J,3),S.stroke(r,e),S.dash,S.cap);let ie=t.grid;ie.show&&Pt(k,ie.filter(r,v,e,f,x),i,i==0?2:1,i==0?ke:Oe,i==0?je:Ae,Q(ie.width*J,3),ie.stroke(r,e),ie.dash,ie.cap),C.show&&Pt([te],[1],+(i==0),i==0?1:2,i==1?ke:Oe,i==1?je:Ae,Q(C.width*J,3),C.stroke(r,e),C.dash,C.cap)}Rr(`drawAxes`)}function Rt(e){v.forEach((t,n)=>{n>0&&(t._paths=null,e&&(i==1?(t.min=null,t.max=null):t.facets.forEach(e=>{e.min=null,e.max=null})))})}let zt=!1,Bt=!1,Vt=[];function Ht(){Bt=!1;for(let e=0;e<Vt.length;e++)Rr(...Vt[e]);Vt.length=0}function Ut(){zt||=(ia(Gt),!0)}function Wt(e,t=!1){zt=!0,Bt=t,e(r),Gt(),t&&Vt.length>0&&queueMicrotask(Ht)}r.batch=Wt;function Gt(){if(Me&&=(wt(),!1),Pe&&=(Be(),!1),Ne){if(Y(p,ur,Ce),Y(p,cr,we),Y(p,or,L),Y(p,sr,R),Y(m,ur,Ce),Y(m,cr,we),Y(m,or,L),Y(m,sr,R),Y(f,or,xe),Y(f,sr,Se),u.width=fi(xe*J),u.height=fi(Se*J),y.forEach(({_el:e,_show:t,_size:n,_pos:r,side:i})=>{if(e!=null){if(t){let t=i===3||i===0?n:0,a=i%2==1;Y(e,a?`left`:`top`,r-t),Y(e,a?`width`:`height`,n),Y(e,a?`top`:`left`,a?we:Ce),Y(e,a?`height`:`width`,a?R:L),jr(e,Jn)}else Ar(e,Jn)}}),ut=dt=ft=mt=ht=gt=_t=vt=pt=null,yt=1,Nn(!0),Ce!=Te||we!=Ee||L!=z||R!=De){Rt(!1);let e=L/z,t=R/De;if(M&&!Fe&&j.left>=0){j.left*=e,j.top*=t,Yt&&Fr(Yt,fi(j.left),0,L,R),Xt&&Fr(Xt,0,fi(j.top),L,R);for(let n=0;n<Je.length;n++){let r=Je[n];r!=null&&(Ye[n]*=e,Xe[n]*=t,Fr(r,pi(Ye[n]),pi(Xe[n]),L,R))}}if(q.show&&!Ie&&q.left>=0&&q.width>0){q.left*=e,q.width*=e,q.top*=t,q.height*=t;for(let e in In)Y(cn,e,q[e])}Te=Ce,Ee=we,z=L,De=R}Rr(`setSize`),Ne=!1}xe>0&&Se>0&&(d.clearRect(0,0,u.width,u.height),Rr(`drawClear`),w.forEach(e=>e()),Rr(`draw`)),q.show&&Ie&&(ln(q),Ie=!1),M&&Fe&&(jn(null,!0,!1),Fe=!1),A.show&&A.live&&Le&&(kn(),Le=!1),c||(c=!0,r.status=1,Rr(`ready`)),ct=!1,zt=!1}r.redraw=(e,t)=>{Pe=t||!1,e===!1?Ut():dn(S,E.min,E.max)};function Kt(e,n){let i=b[e];if(i.from==null){if(H==0){let t=i.range(r,n.min,n.max,e);n.min=t[0],n.max=t[1]}if(n.min>n.max){let e=n.min;n.min=n.max,n.max=e}if(H>1&&n.min!=null&&n.max!=null&&n.max-n.min<1e-16)return;e==S&&i.distr==2&&H>0&&(n.min=Wr(n.min,t[0]),n.max=Wr(n.max,t[0]),n.min==n.max&&n.max++),O[e]=n,Me=!0,Ut()}}r.setScale=Kt;let qt,Jt,Yt,Xt,Zt,Qt,$t,en,tn,nn,G,K,rn=!1,an=j.drag,on=an.x,sn=an.y;M&&(j.x&&(qt=Nr(Xn,m)),j.y&&(Jt=Nr(Zn,m)),E.ori==0?(Yt=qt,Xt=Jt):(Yt=Jt,Xt=qt),G=j.left,K=j.top);let q=r.select=Qi({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),cn=q.show?Nr(Yn,q.over?m:p):null;function ln(e,t){if(q.show){for(let t in e)q[t]=e[t],t in In&&Y(cn,t,e[t]);t!==!1&&Rr(`setSelect`)}}r.setSelect=ln;function un(e){if(v[e].show)ce&&jr(F[e],Jn);else if(ce&&Ar(F[e],Jn),M){let t=qe?Je[0]:Je[e];t!=null&&Fr(t,-10,-10,L,R)}}function dn(e,t,n){Kt(e,{min:t,max:n})}function fn(e,t,n,a){t.focus!=null&&xn(e),t.show!=null&&v.forEach((n,r)=>{r>0&&(e==r||e==null)&&(n.show=t.show,un(r),i==2?(dn(n.facets[0].scale,null,null),dn(n.facets[1].scale,null,null)):dn(n.scale,null,null),Ut())}),n!==!1&&Rr(`setSeries`,e,t),a&&qr(`setSeries`,r,e,t)}r.setSeries=fn;function pn(e,t){Qi(x[e],t)}function mn(e,t){e.fill=Z(e.fill||null),e.dir=X(e.dir,-1),t??=x.length,x.splice(t,0,e)}function hn(e){e==null?x.length=0:x.splice(e,1)}r.addBand=mn,r.setBand=pn,r.delBand=hn;function gn(e,t){v[e].alpha=t,M&&Je[e]!=null&&(Je[e].style.opacity=t),ce&&F[e]&&(F[e].style.opacity=t)}let _n,vn,yn,bn={focus:!0};function xn(e){if(e!=yn){let t=e==null,n=Ge.alpha!=1;v.forEach((r,a)=>{if(i==1||a>0){let i=t||a==0||a==e;r._focus=t?null:i,n&&gn(a,i?1:Ge.alpha)}}),yn=e,n&&Ut()}}ce&&Ke&&ye(vr,P,e=>{j._lock||(We(e),yn!=null&&fn(null,bn,!0,Vr.setSeries))});function Sn(e,t,n){let r=b[t];n&&(e=e/J-(r.ori==1?we:Ce));let i=L;r.ori==1&&(i=R,e=i-e),r.dir==-1&&(e=i-e);let a=r._min,o=r._max,s=e/i,c=a+(o-a)*s,l=r.distr;return l==3?gi(10,c):l==4?bi(c,r.asinh):l==100?r.bwd(c):c}function Cn(e,n){return Wr(Sn(e,S,n),t[0],U,at)}r.valToIdx=e=>Wr(e,t[0]),r.posToIdx=Cn,r.posToVal=Sn,r.valToPos=(e,t,n)=>b[t].ori==0?a(e,b[t],n?Ae:L,n?Oe:0):o(e,b[t],n?je:R,n?ke:0),r.setCursor=(e,t,n)=>{G=e.left,K=e.top,jn(null,t,n)};function wn(e,t){Y(cn,ur,q.left=e),Y(cn,or,q.width=t)}function Tn(e,t){Y(cn,cr,q.top=e),Y(cn,sr,q.height=t)}let En=E.ori==0?wn:Tn,Dn=E.ori==1?wn:Tn;function On(){if(ce&&A.live)for(let e=+(i==2);e<v.length;e++){if(e==0&&I)continue;let t=A.values[e],n=0;for(let r in t)de[e][n++].firstChild.nodeValue=t[r]}}function kn(e,t){if(e!=null&&(e.idxs?e.idxs.forEach((e,t)=>{se[t]=e}):Gi(e.idx)||se.fill(e.idx),A.idx=se[0]),ce&&A.live){for(let e=0;e<v.length;e++)(e>0||i==1&&!I)&&An(e,se[e]);On()}Le=!1,t!==!1&&Rr(`setLegend`)}r.setLegend=kn;function An(e,n){let i=v[e],a=e==0&&te==2?st:t[e],o;I?o=i.values(r,e,n)??pe:(o=i.value(r,n==null?null:a[n],e,n),o=o==null?pe:{_:o}),A.values[e]=o}function jn(e,n,a){tn=G,nn=K,[G,K]=j.move(r,G,K),j.left=G,j.top=K,M&&(Yt&&Fr(Yt,fi(G),0,L,R),Xt&&Fr(Xt,0,fi(K),L,R));let o,s=U>at;_n=Si,vn=null;let c=E.ori==0?L:R,l=E.ori==1?L:R;if(G<0||H==0||s){o=j.idx=null;for(let e=0;e<v.length;e++){let t=Je[e];t!=null&&Fr(t,-10,-10,L,R)}Ke&&fn(null,bn,!0,e==null&&Vr.setSeries),A.live&&(se.fill(o),Le=!0)}else{let e,n,a;i==1&&(e=E.ori==0?G:K,n=Sn(e,S),o=j.idx=Wr(n,t[0],U,at),a=D(t[0][o],E,c,0));let s=-10,u=-10,d=0,f=0,p=!0,m=``,h=``;for(let e=+(i==2);e<v.length;e++){let g=v[e],_=se[e],y=_==null?null:i==1?t[e][_]:t[e][1][_],x=j.dataIdx(r,e,o,n),S=x==null?null:i==1?t[e][x]:t[e][1][x];if(Le=Le||S!=y||x!=_,se[e]=x,e>0&&g.show){let n=x==null?-10:x==o?a:D(i==1?t[0][x]:t[e][0][x],E,c,0),_=S==null?-10:ne(S,i==1?b[g.scale]:b[g.facets[1].scale],l,0);if(Ke&&S!=null){let t=E.ori==1?G:K,n=ui(Ge.dist(r,e,x,_,t));if(n<_n){let r=Ge.bias;if(r!=0){let i=Sn(t,g.scale),a=S>=0?1:-1,o=i>=0?1:-1;o==a&&(o==1?r==1?S>=i:S<=i:r==1?S<=i:S>=i)&&(_n=n,vn=e)}else _n=n,vn=e}}if(Le||qe){let t,i;E.ori==0?(t=n,i=_):(t=_,i=n);let a,o,c,l,g,v,y=!0,b=B.bbox;if(b!=null){y=!1;let t=b(r,e);c=t.left,l=t.top,a=t.width,o=t.height}else c=t,l=i,a=o=B.size(r,e);if(v=B.fill(r,e),g=B.stroke(r,e),qe)e==vn&&_n<=Ge.prox&&(s=c,u=l,d=a,f=o,p=y,m=v,h=g);else{let t=Je[e];t!=null&&(Ye[e]=c,Xe[e]=l,zr(t,a,o,y),Lr(t,v,g),Fr(t,pi(c),pi(l),L,R))}}}}if(qe){let e=Ge.prox;if(Le||(yn==null?_n<=e:_n>e||vn!=yn)){let e=Je[0];e!=null&&(Ye[0]=s,Xe[0]=u,zr(e,d,f,p),Lr(e,m,h),Fr(e,pi(s),pi(u),L,R))}}}if(q.show&&rn){if(e!=null){let[t,n]=Vr.scales,[r,i]=Vr.match,[a,o]=e.cursor.sync.scales,s=e.cursor.drag;if(on=s._x,sn=s._y,on||sn){let{left:s,top:u,width:d,height:f}=e.select,p=e.scales[a].ori,m=e.posToVal,h,g,_,v,y,x=t!=null&&r(t,a),S=n!=null&&i(n,o);x&&on?(p==0?(h=s,g=d):(h=u,g=f),_=b[t],v=D(m(h,a),_,c,0),y=D(m(h+g,a),_,c,0),En(mi(v,y),ui(y-v))):En(0,c),S&&sn?(p==1?(h=s,g=d):(h=u,g=f),_=b[n],v=ne(m(h,o),_,l,0),y=ne(m(h+g,o),_,l,0),Dn(mi(v,y),ui(y-v))):Dn(0,l)}else Ln()}else{let e=ui(tn-Zt),t=ui(nn-Qt);if(E.ori==1){let n=e;e=t,t=n}on=an.x&&e>=an.dist,sn=an.y&&t>=an.dist;let n=an.uni;n==null?an.x&&an.y&&(on||sn)&&(on=sn=!0):on&&sn&&(on=e>=n,sn=t>=n,!on&&!sn&&(t>e?sn=!0:on=!0));let r,i;on&&(E.ori==0?(r=$t,i=G):(r=en,i=K),En(mi(r,i),ui(i-r)),sn||Dn(0,l)),sn&&(E.ori==1?(r=$t,i=G):(r=en,i=K),Dn(mi(r,i),ui(i-r)),on||En(0,c)),!on&&!sn&&(En(0,0),Dn(0,0))}}if(an._x=on,an._y=sn,e==null){if(a){if(Gr!=null){let[e,t]=Vr.scales;Vr.values[0]=e==null?null:Sn(E.ori==0?G:K,e),Vr.values[1]=t==null?null:Sn(E.ori==1?G:K,t)}qr(mr,r,G,K,L,R,o)}if(Ke){let e=a&&Vr.setSeries,t=Ge.prox;yn==null?_n<=t&&fn(vn,bn,!0,e):_n>t?fn(null,bn,!0,e):vn!=yn&&fn(vn,bn,!0,e)}}Le&&(A.idx=o,kn()),n!==!1&&Rr(`setCursor`)}let Mn=null;Object.defineProperty(r,"rect",{get(){return Mn??Nn(!1),Mn}});function Nn(e=!1){e?Mn=null:(Mn=m.getBoundingClientRect(),Rr(`syncRect`,Mn))}function Pn(e,t,n,r,i,a,o){j._lock||rn&&e!=null&&e.movementX==0&&e.movementY==0||(Fn(e,t,n,r,i,a,o,!1,e!=null),e==null?jn(t,!0,!1):jn(null,!0,!0))}function Fn(e,t,n,i,a,o,c,l,u){if(Mn??Nn(!1),We(e),e!=null)n=e.clientX-Mn.left,i=e.clientY-Mn.top;else{if(n<0||i<0){G=-10,K=-10;return}let[e,r]=Vr.scales,c=t.cursor.sync,[l,u]=c.values,[d,f]=c.scales,[p,m]=Vr.match,h=t.axes[0].side%2==1,g=E.ori==0?L:R,_=E.ori==1?L:R,v=h?o:a,y=h?a:o,x=h?i:n,S=h?n:i;if(n=d==null?x/v*g:p(e,d)?s(l,b[e],g,0):-10,i=f==null?S/y*_:m(r,f)?s(u,b[r],_,0):-10,E.ori==1){let e=n;n=i,i=e}}u&&(t==null||t.cursor.event.type==mr)&&((n<=1||n>=L-1)&&(n=Pi(n,L)),(i<=1||i>=R-1)&&(i=Pi(i,R))),l?(Zt=n,Qt=i,[$t,en]=j.move(r,n,i)):(G=n,K=i)}let In={width:0,height:0,left:0,top:0};function Ln(){ln(In,!1)}let Rn,zn,fr,br;function xr(e,t,n,i,a,o,s){rn=!0,on=sn=an._x=an._y=!1,Fn(e,t,n,i,a,o,s,!0,!1),e!=null&&(ye(gr,Er,Sr,!1),qr(hr,r,$t,en,L,R,null));let{left:c,top:l,width:u,height:d}=q;Rn=c,zn=l,fr=u,br=d}function Sr(e,t,n,i,a,o,s){rn=an._x=an._y=!1,Fn(e,t,n,i,a,o,s,!1,!0);let{left:c,top:l,width:u,height:d}=q,f=u>0||d>0,p=Rn!=c||zn!=l||fr!=u||br!=d;if(f&&p&&ln(q),an.setScale&&f&&p){let e=c,t=u,n=l,r=d;if(E.ori==1&&(e=l,t=d,n=c,r=u),on&&dn(S,Sn(e,S),Sn(e+t,S)),sn)for(let e in b){let t=b[e];e!=S&&t.from==null&&t.min!=Si&&dn(e,Sn(n+r,e),Sn(n,e))}Ln()}else j.lock&&(j._lock=!j._lock,jn(t,!0,e!=null));e!=null&&(be(gr,Er),qr(gr,r,G,K,L,R,null))}function Tr(e,t,n,r,i,a,o){if(j._lock)return;We(e);let s=rn;if(rn){let e=!0,t=!0,n,r;E.ori==0?(n=on,r=sn):(n=sn,r=on),n&&r&&(e=G<=10||G>=L-10,t=K<=10||K>=R-10),n&&e&&(G=G<$t?0:L),r&&t&&(K=K<en?0:R),jn(null,!0,!0),rn=!1}G=-10,K=-10,se.fill(null),jn(null,!0,!0),s&&(rn=s)}function Or(e,t,n,i,a,o,s){j._lock||(We(e),lt(),Ln(),e!=null&&qr(yr,r,G,K,L,R,null))}function kr(){y.forEach(Ls),Re(r.width,r.height,!0)}Hr(Cr,Dr,kr);let Pr={};Pr.mousedown=xr,Pr.mousemove=Pn,Pr.mouseup=Sr,Pr.dblclick=Or,Pr.setSeries=(e,t,n,i)=>{let a=Vr.match[2];n=a(r,t,n),n!=-1&&fn(n,i,!0,!1)},M&&(ye(hr,m,xr),ye(mr,m,Pn),ye(_r,m,e=>{We(e),Nn(!1)}),ye(vr,m,Tr),ye(yr,m,Or),xs.add(r),r.syncRect=Nn);let Ir=r.hooks=e.hooks||{};function Rr(e,t,n){Bt?Vt.push([e,t,n]):e in Ir&&Ir[e].forEach(e=>{e.call(null,r,t,n)})}(e.plugins||[]).forEach(e=>{for(let t in e.hooks)Ir[t]=(Ir[t]||[]).concat(e.hooks[t])});let Br=(e,t,n)=>n,Vr=Qi({key:null,setSeries:!1,filters:{pub:Ai,sub:Ai},scales:[S,v[1]?v[1].scale:null],match:[ji,ji,Br],values:[null,null]},j.sync);Vr.match.length==2&&Vr.match.push(Br),j.sync=Vr;let Gr=Vr.key,Kr=Ho(Gr);function qr(e,t,n,r,i,a,o){Vr.filters.pub(e,t,n,r,i,a,o)&&Kr.pub(e,t,n,r,i,a,o)}Kr.sub(r);function Jr(e,t,n,r,i,a,o){Vr.filters.sub(e,t,n,r,i,a,o)&&Pr[e](null,t,n,r,i,a,o)}r.pub=Jr;function Yr(){Kr.unsub(r),xs.delete(r),ve.clear(),Ur(Cr,Dr,kr),l.remove(),P?.remove(),Rr(`destroy`)}r.destroy=Yr;function ti(){Rr(`init`,e,t),W(t||e.data,!1),O[S]?Kt(S,O[S]):lt(),Ie=q.show&&(q.width>0||q.height>0),Fe=Le=!0,Re(e.width,e.height)}return v.forEach(V),y.forEach(tt),n?n instanceof HTMLElement?(n.appendChild(l),ti()):n(r,ti):ti(),r}Rs.assign=Qi,Rs.fmtNum=si,Rs.rangeNum=ri,Rs.rangeLog=Zr,Rs.rangeAsinh=Qr,Rs.orient=Go,Rs.pxRatio=J,Rs.join=ra,Rs.fmtDate=ga,Rs.tzDate=va,Rs.sync=Ho;{Rs.addGap=Xo,Rs.clipGaps=Yo;let e=Rs.paths={points:us};e.linear=ms,e.stepped=hs,e.bars=_s,e.spline=ys}var zs=`.uplot,.uplot *,.uplot :before,.uplot :after{box-sizing:border-box}.uplot{width:min-content;font-family:system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,Noto Sans,sans-serif,Apple Color Emoji,Segoe UI Emoji,Segoe UI Symbol,Noto Color Emoji;line-height:1.5}.u-title{text-align:center;font-size:18px;font-weight:700}.u-wrap{-webkit-user-select:none;user-select:none;position:relative}.u-over,.u-under{position:absolute}.u-under{overflow:hidden}.uplot canvas{width:100%;height:100%;display:block;position:relative}.u-axis{position:absolute}.u-legend{text-align:center;margin:auto;font-size:14px}.u-inline{display:block}.u-inline *{display:inline-block}.u-inline tr{margin-right:16px}.u-legend th{font-weight:600}.u-legend th>*{vertical-align:middle;display:inline-block}.u-legend .u-marker{width:1em;height:1em;margin-right:4px;background-clip:padding-box!important}.u-inline.u-live th:after{content:":";vertical-align:middle}.u-inline:not(.u-live) .u-value{display:none}.u-series>*{padding:4px}.u-series th{cursor:pointer}.u-legend .u-off>*{opacity:.3}.u-select{pointer-events:none;background:#00000012;position:absolute}.u-cursor-x,.u-cursor-y{pointer-events:none;will-change:transform;position:absolute;top:0;left:0}.u-hz .u-cursor-x,.u-vt .u-cursor-y{border-right:1px dashed #607d8b;height:100%}.u-hz .u-cursor-y,.u-vt .u-cursor-x{border-bottom:1px dashed #607d8b;width:100%}.u-cursor-pt{pointer-events:none;will-change:transform;border:0 solid;border-radius:50%;position:absolute;top:0;left:0;background-clip:padding-box!important}.u-axis.u-off,.u-select.u-off,.u-cursor-x.u-off,.u-cursor-y.u-off,.u-cursor-pt.u-off{display:none}`,Bs=15;function Vs(e,t){let{ctx:n}=e;n.save(),n.scale(Rs.pxRatio,Rs.pxRatio),n.translate(e.bbox.left/Rs.pxRatio,e.bbox.top/Rs.pxRatio),n.font=t.font,Hs(e,t),t.guess!==void 0&&Us(e,t.guess),Ws(e,t),n.restore()}function Hs(e,{top:t,numSteps:n}){let{ctx:r,bbox:i}=e,a=B(e.root,`muted`),[o,s]=[i.width/Rs.pxRatio,i.height/Rs.pxRatio],c=r.measureText(`${V(n)}  `).width;Ks(e,`loss`,{x:0,y:e.valToPos(t,`y`)-Bs/2,align:`left`,colour:a}),Ks(e,`steps`,{x:o+c/2,y:s+8+6,align:`left`,colour:a})}function Us(e,t){let{ctx:n}=e,r=B(e.root,`muted`),i=e.bbox.width/Rs.pxRatio,a=e.valToPos(t,`y`);n.strokeStyle=r,n.lineWidth=1,n.setLineDash([1,4]),n.beginPath(),n.moveTo(0,a),n.lineTo(i,a),n.stroke(),n.setLineDash([]),Ks(e,`random guess ${$e(t)}`,{x:i,y:a-Bs/2,align:`right`,colour:r})}function Ws(e,{history:t}){let n=e.valToPos(t.length,`x`)+8;for(let{text:r,colour:i,y:a}of Gs(e,t))Ks(e,r,{x:n,y:a,align:`left`,colour:i})}function Gs(e,{smoothed:t,lastHeldOut:n}){if(t===null)return[];let r=t=>Math.max(Bs,e.valToPos(t,`y`)),i={text:`training`,colour:B(e.root,`accent`),y:r(t)};if(n===null)return[i];let a={text:`held out`,colour:B(e.root,`held-out`),y:r(n)},[o,s]=a.y<=i.y?[a,i]:[i,a],c=Math.max(0,Bs-(s.y-o.y))/2;return o.y-=c,s.y+=c,[o,s]}function Ks(e,t,{x:n,y:r,align:i,colour:a}){let{ctx:o}=e;o.textAlign=i,o.textBaseline=`middle`,o.lineJoin=`round`,o.lineWidth=4,o.strokeStyle=B(e.root,`paper`),o.strokeText(t,n,r),o.fillStyle=a,o.fillText(t,n,r)}var qs=68,Js=32,Ys=26,Xs=200,Zs=[.5,1,2,5],Qs=8,$s=.5,ec=3,tc=[2,3.5],nc=class extends z{static properties={history:{attribute:!1},step:{type:Number},numSteps:{type:Number},guess:{type:Number},past:{type:Number},shown:{type:Boolean},pointed:{state:!0}};static styles=[a(zs),H,U,o`
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
left: calc(${Js}px - var(--knob) / 2);
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
--plot-height: calc(calc(15 * var(--mg-rem)) - ${Ys}px - calc(0.5 * var(--mg-rem)));
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
--plot-height: calc(calc(10.5 * var(--mg-rem)) - ${Ys}px - calc(0.5 * var(--mg-rem)));
}
.plot {
height: calc(10.5 * var(--mg-rem));
}
}
@media print {
input {
display: none;
}
}
`];#e;#t;#n=()=>{};#r=tc;constructor(){super(),this.history=new pt,this.step=0,this.numSteps=1,this.guess=void 0,this.past=null,this.shown=!0,this.pointed=null}render(){return F`
<figure>
<div class="plot" aria-hidden="true"></div>
${this.step>0?this.#i():I}
<figcaption class="spoken">${this.#l}</figcaption>
</figure>
<p class="when">${this.#a()}</p>
`}#i(){let e=this.past??this.step;return F`
<input
type="range" class=${this.past===null?`now`:`past`} aria-label="Moment shown \u00b7 step"
min="0" max=${this.numSteps} step=${Math.max(1,Math.round(this.numSteps/Xs))}
aria-valuetext=${`step ${V(e)}${this.past===null?`, now`:``}`}
.value=${String(e)} @input=${this.#o} @pointermove=${this.#s}
@pointerleave=${()=>this.#c(null)}
>
`}#a(){let e=this.pointed??this.past;if(e===null)return this.step>0?`Drag along the curve to go back in time.`:`The loss will be drawn here: lower is better.`;let t=F`<b>Step ${V(e)}</b>${e===this.past?` is shown`:``}: training ${$e(this.history.smoothedAt(e))}`;return this.past===null?t:F`${t}. <button class="link now" @click=${()=>W(this,`look-back`,null)}>Back to now</button>`}#o(e){let t=e.target.valueAsNumber;W(this,`look-back`,t>=this.step?null:t),t>this.step&&(e.target.value=String(this.step))}#s(e){let t=this.#e;if(!t)return;let n=Math.round(t.posToVal(e.clientX-t.over.getBoundingClientRect().left,`x`));this.#c(n>=0&&n<this.step?n:null)}#c(e){this.pointed=e,this.#e?.setCursor({left:e===null?-10:this.#e.valToPos(e,`x`),top:0},!1)}get#l(){let{length:e,smoothed:t,lastHeldOut:n}=this.history;return[`Chart of the loss after ${V(e)} of ${V(this.numSteps)} steps.`,t===null?``:`Training, smoothed: ${$e(t)}.`,n===null?``:`Held-out names: ${$e(n)}.`,this.guess===void 0?``:`A random guess: ${$e(this.guess)}.`].join(` `)}connectedCallback(){super.connectedCallback(),this.#n=Ue(()=>this.#e?.redraw(!1)),this.hasUpdated&&this.#u()}disconnectedCallback(){super.disconnectedCallback(),this.#n(),this.#e?.destroy(),this.#t?.disconnect()}firstUpdated(){this.#u()}#u(){let e=this.renderRoot.querySelector(`.plot`),t=new Rs(this.#p(e),this.#d,e);this.#e=t,this.#t=new ResizeObserver(()=>t.setSize(rc(e))),this.#t.observe(e)}updated(e){e.has(`history`)&&(this.#r=tc),this.#f(),this.shown&&this.#e?.setData(this.#d)}get#d(){let{steps:e,raw:t,smooth:n,heldOut:r}=this.history;return[e,t,n,r]}#f(){let{guess:e}=this;if(e===void 0)return;let{smoothed:t,lastHeldOut:n}=this.history,r=[t??e,n??e,e].map(t=>Math.min(t,ec*e));this.#r=[Math.min(this.#r[0],...r.map(e=>Math.floor((e-.1)/$s)*$s)),Math.max(this.#r[1],...r.map(e=>Math.ceil(e/$s)*$s))]}#p(e){let t=`12px ${getComputedStyle(this).getPropertyValue(`--mono`)}`,n={font:t,stroke:()=>B(this,`muted`),ticks:{show:!1}};return{...rc(e),padding:[8,qs,0,0],cursor:{y:!1,points:{show:!1},drag:{setScale:!1}},legend:{show:!1},scales:{x:{time:!1,range:()=>[0,this.numSteps]},y:{range:()=>[this.#r[0]-$s/2,this.#r[1]+$s/3]}},axes:[{...n,size:Ys,gap:8,grid:{show:!1},splits:()=>this.#h,values:(e,t)=>t.map(V)},{...n,size:Js,gap:10,grid:{stroke:()=>B(this,`hairline`),width:1},splits:()=>this.#g,values:(e,t)=>t.map(e=>e.toFixed(+(e<10)))}],series:[{},{stroke:()=>B(this,`accent-pale`),width:1,points:{show:!1}},{stroke:()=>B(this,`accent`),width:2,points:{show:!1}},{stroke:()=>B(this,`held-out`),width:1.5,spanGaps:!0,points:{show:!1}}],hooks:{draw:[e=>Vs(e,this.#m(t))]}}}#m(e){let{history:t,numSteps:n,guess:r}=this;return{font:e,top:this.#r[1],history:t,numSteps:n,guess:r}}get#h(){return[0,1,2,3,4].map(e=>e*this.numSteps/4)}get#g(){let[e,t]=this.#r,n=Zs.find(n=>(t-e)/n<=Qs)??Zs[Zs.length-1],r=Math.ceil(e/n);return Array.from({length:Math.floor(t/n)-r+1},(e,t)=>(r+t)*n)}};function rc(e){return{width:e.clientWidth,height:e.clientHeight}}customElements.get(`mg-loss-chart`)||customElements.define(`mg-loss-chart`,nc);var ic={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1},ac=class extends z{static properties={names:{attribute:!1},canBePicked:{type:Boolean},current:{state:!0}};static styles=[H,o`
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
`];constructor(){super(),this.names=[],this.canBePicked=!0,this.current=0}render(){return F`
<ol aria-label="Names the model writes now" @keydown=${this.#t}>
${this.names.map((e,t)=>this.#n(e,t))}
</ol>
<p>
The same ${this.names.length} dice, thrown again after every step. <b>Ink</b>: a new name. \u2713: one already in the
list. ${this.canBePicked?`Press a name to see it written.`:I}
</p>
`}#e(e){this.current=e}#t(e){let t=ic[e.key];t&&(e.preventDefault(),this.current=(this.current+t+this.names.length)%this.names.length,this.renderRoot.querySelectorAll(`button`)[this.current].focus())}#n({text:e,known:t},n){let r=[...e].length+(t?2:0),i=F`<span class="fit" .style=${`--letters: ${Math.max(r,1)}`}>${e||`\u00b7`}${t?F` <span class="mark" aria-hidden="true">\u2713</span><span class="spoken">, in the list</span>`:``}</span>`;return F`
<li part="name" class=${t?`known`:`new`}>
${this.canBePicked?F`<button tabindex=${n===this.current?0:-1} @focus=${()=>this.#e(n)} @click=${()=>W(this,`pick`,n)}>${i}</button>`:i}
</li>
`}};customElements.get(`mg-names`)||customElements.define(`mg-names`,ac);var oc=40;function sc({logits:e,probs:t,plain:n,token:r},i){let a=0;return Array.from(t,(t,o)=>{let s=a;return a+=t,{token:o,sign:lc(i[o]),logit:e[o],plain:n[o],probability:t,from:s,drawn:o===r}})}function cc(e){if(e.length<=oc)return e;let t=e=>e.drawn?1/0:e.probability,n=e.map(t).sort((e,t)=>t-e)[39];return e.filter(e=>t(e)>=n).slice(0,oc)}var lc=e=>e===void 0?`\u25a0`:e===` `?`\u2423`:e,uc={wte:`letters \u2192 vectors`,wpe:`positions`,lm_head:`vectors \u2192 letters`,attn_wq:`queries`,attn_wk:`keys`,attn_wv:`values`,attn_wo:`out`,mlp_fc1:`think, in`,mlp_fc2:`think, out`},dc={embed:`letters + positions`,rmsnorm:`bring to one size`,attention:`look back`,relu:`keep above zero`,add:`add what was before`,cross_entropy:`compare: the loss`};function fc(e){return uc[e.slice(e.indexOf(`.`)+1)]??e}var pc=({op:e,name:t})=>e===`linear`?fc(t):dc[e]??e,mc=e=>Number(e.match(/^layer(\d+)\./)?.[1]??-1),hc=[{kind:`data`,name:`value`},{kind:`grad`,name:`gradient`},{kind:`first`,name:`first moment`},{kind:`second`,name:`second moment`}],gc={data:`What the model has learned.`,grad:`Where the last step's loss would have each number go: against its gradient.`,first:`Adam's mean of the gradients lately: the direction it takes.`,second:`Adam's mean of their squares: the larger, the smaller the step.`},_c=class extends z{static properties={matrices:{attribute:!1},kind:{},past:{type:Boolean},vocab:{attribute:!1},width:{type:Number},pointed:{state:!0}};static styles=[H,ct,o`
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
`];constructor(){super(),this.matrices=[],this.kind=`data`,this.past=!1,this.vocab=[],this.width=16,this.pointed=null}render(){let e=Je(this.matrices.map(({data:e})=>e)),t=this.matrices.some(({name:e})=>mc(e)>0);return F`
<div class="line">
<h3>Every number the model has <span class="term">\u00b7 parameters</span></h3>
<fieldset>
<legend class="spoken">Of each parameter, show</legend>
${hc.map(e=>this.#e(e))}
</fieldset>
</div>
<div class="matrices" .style=${`--width: ${this.width}; --vocab: ${this.vocab.length+1}`}>
${vc(this.matrices).map((n,r,i)=>F`
${t&&mc(n.name)!==mc(i[r-1]?.name??``)?F`<p class="small layer">layer ${mc(n.name)}</p>`:I}
${this.#t(n,e)}
`)}
</div>
<div class="under">
<mg-scale .most=${e} .unsigned=${this.kind===`second`}></mg-scale>
<p class="told" aria-live="polite">${this.#i()}</p>
</div>
`}#e({kind:e,name:t}){return F`
<label>
<input
type="radio" name="kind" .checked=${e===this.kind} ?disabled=${this.past&&e!==`data`}
@change=${()=>W(this,`kind`,e)}
>${t}
</label>
`}#t(e,t){let n=this.#n(e),{name:r,shape:i}=e,a=r.slice(r.indexOf(`.`)+1);return F`
<figure .style=${`--rows: ${n.rows}; --columns: ${n.columns}`}>
<figcaption>${`${fc(r)}\n${a} \u00b7 ${i.join(`\u00d7`)}`}</figcaption>
<mg-matrix
.cells=${n} .most=${t} .label=${`${fc(r)}, ${r}, ${i.join(` by `)}`}
@cell=${e=>this.#r(r,e.detail)}
></mg-matrix>
</figure>
`}#n({shape:[e,t],data:n}){return e===this.width?{rows:e,columns:t,value:(e,r)=>n[e*t+r]}:{rows:t,columns:e,value:(e,r)=>n[r*t+e]}}#r(e,t){this.pointed=t&&{name:e,...t}}#i(){let e=this.matrices.find(({name:e})=>e===this.pointed?.name);if(!e||!this.pointed)return this.past?`Looking back: only values were kept.`:`${gc[this.kind]} ${this.#a()}`;let{row:t,column:n}=this.pointed,[r,i]=e.shape[0]===this.width?[t,n]:[n,t],a=this.#n(e).value(t,n);return F`${fc(e.name)}, ${this.#o(e,r)}, number ${i}: <b>${it(a)}</b>`}#a(){let e=this.matrices.reduce((e,{data:t})=>e+t.length,0);return e?`${V(e)} of them.`:``}#o({name:e},t){return e===`wte`||e===`lm_head`?`\u201c${lc(this.vocab[t])}\u201d`:`row ${t}`}};function vc(e){let t=({name:e})=>e===`lm_head`;return[...e.filter(e=>!t(e)),...e.filter(t)]}customElements.get(`mg-parameters`)||customElements.define(`mg-parameters`,_c);var yc=class extends z{static properties={step:{type:Number},numSteps:{type:Number},loss:{type:Number},rate:{type:Number}};static styles=[H,o`
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
`];constructor(){super(),this.step=0,this.numSteps=0,this.loss=null,this.rate=null}render(){let e=V(this.numSteps);return F`
<dl>
${bc({term:`step`,figure:V(this.step),rest:` / ${e}`,widest:e})}
${bc({term:`loss`,figure:$e(this.loss),widest:`0.00`})}
${bc({term:`engine`,figure:tt(this.rate),rest:` tokens/s`,widest:`000 k`})}
</dl>
`}};function bc({term:e,figure:t,rest:n=``,widest:r}){return F`<div class=${e} .style=${`--widest: ${`${e} ${r}${n}`.length}`}><dt>${e}</dt><dd><b>${t}</b>${n}</dd></div>`}customElements.get(`mg-readout`)||customElements.define(`mg-readout`,yc);var xc=`start`,Sc=6,Cc=class extends z{static properties={reading:{attribute:!1},typed:{},hint:{},guess:{type:Number},pointed:{state:!0}};static styles=[H,ot,ct,o`
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
`];constructor(){super(),this.reading=null,this.typed=``,this.hint=``,this.guess=void 0,this.pointed=null}render(){return F`
<label class="typed">
<span>A name for it to read</span>
<input
type="text" autocomplete="off" autocapitalize="off" spellcheck="false" .value=${this.typed}
@input=${e=>W(this,`typed`,e.target.value)}
>
<span class="hint" role="status">${this.hint}</span>
</label>
<h3>Who looks at whom <span class="term">\u00b7 attention</span></h3>
${this.reading?this.#e(this.reading):I}
<p class="told" aria-live="polite">${this.#a()}</p>
<h3>Surprise at each letter <span class="term">\u00b7 loss</span></h3>
${this.reading?this.#o(this.reading):I}
`}#e({attention:{shape:e}}){let[t,n]=e,r=this.#r().map(e=>e===xc?`\u25a0`:e);return F`
<div class="heads">
${Array.from({length:t*n},(e,t)=>({layer:Math.floor(t/n),head:t%n})).map(({layer:n,head:i})=>F`
<figure>
<figcaption>${t>1?`layer ${n}, `:``}head ${i}</figcaption>
<div class="labelled" .style=${`--places: ${e[2]}`}>
<span class="across" aria-hidden="true">${r.map(e=>F`<span>${e}</span>`)}</span>
<span class="down" aria-hidden="true">${r.map(e=>F`<span>${e}</span>`)}</span>
<mg-matrix
.cells=${this.#t(n,i)} .most=${1} .label=${this.#n(n,i)}
@cell=${e=>this.#i(n,i,e.detail)}
></mg-matrix>
</div>
</figure>
`)}
</div>
`}#t(e,t){let{shape:n,data:r}=this.reading.attention,[,i,a]=n,o=(e*i+t)*a*a;return{rows:a,columns:a,value:(e,t)=>t>e?NaN:-r[o+e*a+t]}}#n(e,t){let{value:n,rows:r}=this.#t(e,t),i=this.#r();return`Attention, layer ${e}, head ${t}: ${Array.from({length:r},(e,t)=>{let r=Array.from({length:t+1},(e,r)=>-n(t,r));return`${i[t]} most at ${i[r.indexOf(Math.max(...r))]}`}).join(`, `)}`}#r(){return[xc,...[...this.reading.text].map(lc)]}#i(e,t,n){this.pointed=n&&{layer:e,head:t,...n}}#a(){let{pointed:e,reading:t}=this;if(!e||!t||e.row>=t.attention.shape[2])return`Each row is a letter; its squares, how much it looks at the start (\u25a0) and at each letter so far.`;let{layer:n,head:r,row:i,column:a}=e,o=this.#r(),s=-this.#t(n,r).value(i,a);return Number.isNaN(s)?`${o[i]} does not see ${o[a]}: it comes later.`:F`head ${r}: ${o[i]} looks at ${o[a]} <b>${rt(s)}</b>`}#o({text:e,surprises:t}){let n=[...[...e].map(lc),`\u25a0`],r=t.reduce((e,t)=>e+t,0)/t.length;return F`
<ol>
${n.map((e,n)=>F`
<li .style=${`--share: ${Math.min(1,t[n]/Sc).toFixed(3)}`}>${e}<small>${t[n].toFixed(1)}</small></li>
`)}
</ol>
<p class="note">
In nats: 0 if it was certain${this.guess===void 0?I:F`, ${$e(this.guess)} for a guess`}. Their mean, ${$e(r)}, is the
loss of this name.
</p>
`}};customElements.get(`mg-reading`)||customElements.define(`mg-reading`,Cc);var wc=150,Tc=2e4,Ec=`A long list is kept here, unseen. Type, paste or drop another to replace it.`,Dc=class extends z{static properties={blockSize:{type:Number},taken:{attribute:!1},checked:{state:!0},refusal:{state:!0},over:{state:!0},isUnseen:{state:!0}};static styles=[H,U,ot,st,o`
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
.says {
min-height: 1.5em;
margin: var(--space) 0 0;
font-size: var(--small);
}
.says .refusal {
color: var(--alarm);
}
`];#e;#t=``;constructor(){super(),this.blockSize=16,this.taken=null,this.checked=null,this.refusal=``,this.over=!1,this.isUnseen=!1}willUpdate(e){e.has(`blockSize`)&&this.checked&&this.#f()}render(){let{checked:e}=this,t=e&&!e.refusal&&e.text!==this.taken?.text;return F`
<div
class=${this.over?`over`:``} @dragover=${this.#a} @dragleave=${()=>this.#o(!1)}
@drop=${this.#s}
>
<textarea
aria-label="Your list, one name a line" aria-describedby="says" autocapitalize="off" spellcheck="false"
placeholder=${this.isUnseen?Ec:`Paste or drop a list here, one name a line.`} @input=${this.#r}
@paste=${this.#i}
></textarea>
<div class="line">
<button class="take ${t?`primary`:``}" ?disabled=${!t} @click=${()=>W(this,`own-list`,e)}>
Use this list
</button>
<label class="pick">From a file \u2026<input type="file" accept=".txt,.csv,text/*" @change=${this.#c}></label>
</div>
<p class="says" id="says" role="status">${this.#n()}</p>
</div>
`}#n(){if(this.refusal)return F`<span class="refusal">${this.refusal}</span>`;let{checked:e}=this;if(!e)return I;let{lines:t,letters:n,cut:r,refusal:i}=e;return F`
${V(t)} ${t===1?`line`:`lines`}, ${V(n)} different characters.
${r.join(` `)} ${i?F`<span class="refusal">${i}</span>`:I}
`}#r({target:e}){clearTimeout(this.#e),this.#e=setTimeout(()=>this.#d(e.value),wc)}#i(e){let t=e.clipboardData?.getData(`text/plain`)??``;t.length<=Tc||(e.preventDefault(),this.#u(t))}#a(e){e.preventDefault(),this.#o(!0)}#o(e){this.over=e}#s(e){e.preventDefault(),this.#o(!1);let[t]=e.dataTransfer?.files??[];t?this.#l(t):this.#u(e.dataTransfer?.getData(`text/plain`)??``)}#c(e){let[t]=e.target.files??[];t&&this.#l(t),e.target.value=``}async#l(e){if(e.size>5e6)this.refusal=`\u201c${e.name}\u201d is too large: ${V(e.size)} bytes, and ${V(Bt)} fit.`;else try{this.#u(await e.text())}catch{this.refusal=`\u201c${e.name}\u201d could not be read. Open it elsewhere, copy its lines, and paste them here.`}}#u(e){clearTimeout(this.#e);let t=this.renderRoot.querySelector(`textarea`);t.value=e.length>Tc?``:e,this.#d(e)}#d(e){this.isUnseen=e.length>Tc,this.refusal=e.length>5e6?`Too much: ${V(Bt)} characters fit.`:``,this.#t=this.refusal?``:e,this.#f()}async#f(){let e=this.#t;this.checked=null;let t=e?await Zt(Ht(e,this.blockSize)):null;e===this.#t&&(this.checked=t)}};customElements.get(`mg-own-list`)||customElements.define(`mg-own-list`,Dc);var Oc=class extends z{static properties={state:{attribute:!1},misfit:{state:!0}};static styles=[H,U,ot,o`
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
`];constructor(){super(),this.state=null,this.misfit=null}render(){let{state:e}=this;return e?F`
<div class="what">${this.#e(e)}</div>
<div class="how">${this.#t(e)} ${this.#i(e)}</div>
${this.#a(e)}
`:I}#e(e){return F`
<h3>What it learns from <span class="term">\u00b7 training data</span></h3>
<label class="list">
List
<select id="list" @change=${e=>W(this,`list`,e.target.value)}>
${Lt.map(({id:t,name:n})=>F`<option value=${t} .selected=${t===e.list}>${n}</option>`)}
</select>
</label>
<p class="hint">${Rt(e.list).source}</p>
<mg-own-list
?hidden=${e.list!==`own`} .blockSize=${e.settings.blockSize} .taken=${e.own}
></mg-own-list>
`}#t({settings:e}){return F`
<h3>The model and its training <span class="term">\u00b7 hyperparameters</span></h3>
<div class="fields">
${_t.map(t=>F`
<label>
<span>${t.name} <span class="term">\u00b7 ${t.term}</span></span>
${t.options?this.#n(t,e):this.#r(t,e)}
</label>
`)}
</div>
<p class="hint misfit" role="status">${this.misfit?kc(this.misfit):I}</p>
`}#n({key:e,options:t=[]},n){return F`
<select
name=${e}
@change=${t=>this.#c(e,Number(t.target.value))}
>
${(e===`nHead`?t.filter(e=>n.nEmbd%e===0):t).map(t=>F`<option value=${t} .selected=${t===n[e]}>${t}</option>`)}
</select>
`}#r(e,t){return F`
<input
type="number" name=${e.key} min=${e.least??0} max=${e.most??0} step=${e.fraction?`any`:1}
aria-invalid=${this.misfit===e} .value=${String(t[e.key])}
@input=${t=>this.#s(e,t.target.valueAsNumber)}
>
`}#i({settings:e,made:t,model:n}){return F`
<label class="exact">
<input
type="checkbox" name="exact" .checked=${e.exact}
@change=${e=>W(this,`settings`,{exact:e.target.checked})}
>
<span>Exact <span class="term">\u00b7 float64</span></span>
</label>
<p class="hint exactly">${t?.settings.exact?`This model is exact: it equals microgpt.py. Nothing is held out, as there.`:n?.config.precision===`f64`?`This browser lacks the instructions for the fast float32 (128-bit SIMD), so float64 computes.`:`Computes in float64 and holds nothing out, as microgpt.py does, and equals it; slower than float32.`}</p>
`}#a(e){let{settings:t,model:n,own:r,list:i}=e,a=Nt(e),o=i===e.made?.list?n?.vocab.length:i===`own`?r?.letters:void 0;return F`
<div class="end">
<button class="start-over ${a?`primary`:``}" ?disabled=${!a||!this.#o(e)} @click=${()=>W(this,`start-over`)}>
Start over with the changes
</button>
<p class="hint" role="status">
${o?`Such a model has ${V(Et(t,o))} parameters.`:I}
${this.#o(e)?a?`It needs to be made anew.`:`Step size, temperature and speed act at once; all else asks for a new model.`:`Give a list first, and press \u201cUse this list\u201d.`}
</p>
</div>
`}#o({list:e,own:t}){return e!==`own`||t!==null}#s(e,t){let n=xt(e,t);this.misfit=n?null:e,n&&this.#c(e.key,t)}#c(e,t){W(this,`settings`,{[e]:t})}};function kc({name:e,least:t=0,most:n=0,fraction:r}){let i=n>=2**53-1?`2^53 \u2212 1`:V(n);return`${e}: a ${r?``:`whole `}number from ${t} to ${i}. Until then it stays as it was.`}customElements.get(`mg-settings`)||customElements.define(`mg-settings`,Oc);var Ac=class extends z{static properties={chances:{attribute:!1},temperature:{type:Number},pointed:{state:!0},open:{state:!0}};static styles=[H,ct,o`
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
`];constructor(){super(),this.chances=[],this.temperature=1,this.pointed=null,this.open=!1}render(){let e=cc(this.chances),t=Math.max(...e.map(({plain:e,probability:t})=>Math.max(e,t))),n=Math.max(...e.map(({logit:e})=>Math.abs(e))),r=this.chances.find(({token:e,drawn:t})=>this.pointed===null?t:e===this.pointed);return F`
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
<p class="told">${r?this.#t(r):I}</p>
<details @toggle=${e=>this.#o(e.target.open)}>
<summary>All numbers of this letter</summary>
${this.open?this.#n():I}
</details>
`}#e({token:e,sign:t,logit:n,plain:r,probability:i,drawn:a},o,s){let c=50*Math.abs(n)/s,l=n<0?`top: 50%; height: ${c}%`:`bottom: 50%; height: ${c}%`;return F`
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
`}#t({sign:e,logit:t,plain:n,probability:r}){return F`
<b>${e}</b>: logit ${nt(t)} \u00f7 ${et(this.temperature)} =
${nt(t/this.temperature)} \u2192 <b>${rt(r)}</b>, before temperature
${rt(n)}
`}#n(){return F`
<div class="numbers" tabindex="0" role="region" aria-label="All numbers of this letter">
<table>
<tr>
<th scope="col">letter</th><th scope="col">logit</th><th scope="col">\u00f7 T</th><th scope="col">before</th>
<th scope="col">after</th><th scope="col">up to</th>
</tr>
${this.chances.map(({sign:e,logit:t,plain:n,probability:r,from:i,drawn:a})=>F`
<tr class=${a?`drawn`:``}>
<th scope="row">${e}</th><td>${nt(t)}</td>
<td>${nt(t/this.temperature)}</td><td>${rt(n)}</td>
<td>${rt(r)}</td><td>${(i+r).toFixed(3)}</td>
</tr>
`)}
</table>
</div>
`}#r(e){let t=e.toSorted((e,t)=>t.probability-e.probability).slice(0,5).map(({sign:e,probability:t,plain:n})=>`${e} ${rt(t)}, before temperature ${rt(n)}`);return`The likeliest of ${this.chances.length}: ${t.join(`; `)}.`}#i(e){e.pointerType!==`touch`&&this.#a(null)}#a(e){this.pointed=e}#o(e){this.open=e}};customElements.get(`mg-bars`)||customElements.define(`mg-bars`,Ac);var jc=.03,Mc=.6,Nc=class extends z{static properties={chances:{attribute:!1},uniform:{type:Number}};static styles=[H,ct,o`
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
`];constructor(){super(),this.chances=[],this.uniform=0}render(){let e=this.chances.find(e=>e.drawn);if(!e)return I;let t=`the die falls at ${this.uniform.toFixed(3)}`;return F`
<div class="bar" role="img" aria-label=${`On the cumulative bar ${t}: on ${e.sign}, from ${e.from.toFixed(3)} to ${(e.from+e.probability).toFixed(3)}.`}>
<span class="die ${this.uniform>Mc?`late`:``}" .style=${`left: ${100*this.uniform}%`}><span>${t}</span></span>
${this.chances.map(({sign:e,from:t,probability:n,drawn:r})=>F`
<i class="stretch ${r?`drawn`:``}" .style=${`left: ${100*t}%; width: ${100*n}%`}>${n>=jc||r?F`<span>${e}</span>`:I}</i>
`)}
</div>
`}};customElements.get(`mg-die`)||customElements.define(`mg-die`,Nc);var Pc=class extends z{static properties={story:{attribute:!1},at:{type:Number},vocab:{attribute:!1},blockSize:{type:Number},training:{type:Boolean}};static styles=[H,U,ct,o`
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
`];constructor(){super(),this.story=null,this.at=0,this.vocab=[],this.blockSize=0,this.training=!1}render(){let{story:e}=this;if(!e)return I;let t=e.draws.length-1,n=Math.min(this.at,t),r=e.draws[n],i=sc(r,this.vocab);return F`
<div @keydown=${e=>this.#n(e,n,t)}>
<h3>One name, slowly <span class="term">\u00b7 name ${e.index+1} of the twenty</span></h3>
<div class="line">
<div class="letters" role="group" aria-label="The letters of the name; arrow keys move">
${[...e.prefix].map(e=>F`<span class="given">${lc(e)}</span>`)}
${e.draws.map((e,t)=>this.#e(t,n))}
</div>
<div class="moves">
<button class="back" aria-disabled=${n===0} @click=${()=>W(this,`letter`,Math.max(0,n-1))}>\u2190 back</button>
<button class="next" @click=${()=>this.#r(n,t)}>${n<t?`next letter \u2192`:`next name \u2192`}</button>
</div>
</div>
<mg-bars .chances=${i} .temperature=${e.temperature}></mg-bars>
<mg-die .chances=${i} .uniform=${r.uniform}></mg-die>
<p class="says" aria-live=${this.training?`off`:`polite`}>${this.#t(n)}</p>
</div>
`}#e(e,t){let{draws:n}=this.story,r=lc(this.vocab[n[e].token]),i=e===t?`current`:e<t?`written`:`coming`;return F`
<button
class=${i} tabindex=${e===t?0:-1} aria-current=${e===t?`step`:`false`}
aria-label=${i===`coming`?`letter ${e+1}, not drawn yet`:r===`\u25a0`?`stop sign`:r}
@click=${()=>W(this,`letter`,e)}
>${i===`coming`?`\u00b7`:r}</button>
`}#t(e){let{draws:t,prefix:n}=this.story,{token:r,char:i,done:a}=t[e],o=n+t.slice(0,e).map(e=>e.char).join(``),s=o?`After \u201c${o}\u201d`:`At the start`;return r===this.vocab.length?`${s} the die falls on \u25a0, the stop sign (BOS): the name has ended. It is one of the ${this.vocab.length+1} bars.`:a?`${s} comes \u201c${i}\u201d, and the name has ended: the context of ${this.blockSize} places is full.`:`${s} comes \u201c${i}\u201d. It is written, and the model reads it to draw the next letter.`}#n(e,t,n){let r={ArrowLeft:t-1,ArrowRight:t+1,Home:0,End:n}[e.key];r===void 0||e.altKey||e.ctrlKey||e.metaKey||e.composedPath()[0].closest(`details`)||(e.preventDefault(),W(this,`letter`,Math.max(0,Math.min(n,r))),this.#i())}#r(e,t){e<t?W(this,`letter`,e+1):W(this,`pick`,this.story.index+1)}async#i(){let e=this.renderRoot.querySelector(`.letters :focus`);await this.updateComplete,await new Promise(requestAnimationFrame),e&&this.renderRoot.querySelector(`.current`)?.focus()}};customElements.get(`mg-slowly`)||customElements.define(`mg-slowly`,Pc);var Fc=class extends z{static properties={now:{},next:{},ended:{type:Boolean}};static styles=[H,U,o`
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
`];constructor(){super(),this.now=``,this.next=``,this.ended=!1}render(){return F`
<p>
<span role="status" class="now">${this.now}</span>
<span class="next">${this.next}</span>
<button class="link" ?hidden=${!this.ended} @click=${()=>W(this,`keep-going`)}>
Keep going, ${V(Dt)} more
</button>
</p>
`}};customElements.get(`mg-standing`)||customElements.define(`mg-standing`,Fc);var Ic=30,Lc=7,Rc=64,zc=350,Bc=3,Vc=class extends z{static properties={tape:{attribute:!1},past:{type:Boolean},lesson:{},reached:{state:!0},walking:{state:!0}};static styles=[H,U,ct,at,o`
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
--room: ${Rc}px;
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
height: ${Ic}px;
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
`];#e;constructor(){super(),this.tape=[],this.past=!1,this.lesson=``,this.reached=0,this.walking=!1}disconnectedCallback(){super.disconnectedCallback(),this.#l()}render(){let{tape:e}=this;return F`
<h3>The last step, as it was computed <span class="term">\u00b7 the tape${this.past?`, which is kept of this step only`:``}</span></h3>
${e.length===0?this.#t():this.#n(e)}
`}#t(){return F`<p class="note">Nothing is recorded yet. Press Step: each training step records what it computes, and then walks it backwards.</p>`}#n(e){let t=Math.min(this.reached,e.length-1);return F`
<div class="line">
<button class="walk" @click=${()=>this.walking?this.#l():this.#c()}>
${this.walking?`Stop`:`Walk backwards`}
</button>
<label>
gradient back to
<input
class="reach" type="range" min="0" max=${e.length-1} .value=${String(e.length-1-t)}
aria-valuetext=${`${t}, ${pc(e[t])}`} @input=${this.#s}
>
</label>
</div>
<div class="graph" role="region" tabindex="0" aria-label="Operations of the last step">
<svg aria-hidden="true" viewBox="0 0 ${Rc} ${e.length*Ic}" preserveAspectRatio="none" .style=${`height: ${e.length*Ic}px`}>${e.flatMap((e,n)=>this.#r(e,n,t))}</svg>
<ol>${e.map((e,n)=>this.#i(e,n,t))}</ol>
</div>
<p class="note says" role="status">${this.#o(e,t)}</p>
`}#r({inputs:e},t,n){return e.filter(e=>typeof e==`number`).map(e=>{let[r,i]=[(e+.5)*Ic,(t+.5)*Ic],a=Math.min(56,(t-e-1)*Lc+(t-e>1?8:0));return de`<path
class=${e>=n?`reached`:``}
d="M${60} ${r} C${60-a*1.3} ${r} ${60-a*1.3} ${i} ${60} ${i}"
/>`})}#i(e,t,n){let{op:r,shape:i,inputs:a,gradNorm:o}=e,s=a.filter(e=>typeof e==`string`),c=t>=n;return F`
<li class=${t===n?`here`:``}>
<span class="index">${t}</span>
<span class="plain">${pc(e)}</span>
<span class="term">${[r,...s].join(` `)}</span>
<span class="shape">${i.join(`\u00d7`)}</span>
<span class="bar" .style=${`--length: ${c?this.#a(o):0}`}></span>
<span class="figure">${c?F`<span class="spoken">gradient </span>${it(o)}`:`\u00b7`}</span>
</li>
`}#a(e){let t=Math.max(...this.tape.map(({gradNorm:e})=>e));return e>0?Math.max(.02,1+Math.log10(e/t)/Bc).toFixed(3):0}#o(e,t){let n=e[t];if(t===e.length-1)return`It starts at the loss, whose gradient is 1: ${it(n.valueNorm)} nats, learned from \u201c${this.lesson}\u201d.`;let r=n.inputs.map(t=>typeof t==`string`?t:`${t} (${pc(e[t])})`);return`At ${t}, ${pc(n)}: the gradient goes on to ${r.join(` and `)}.`}#s(e){this.#l(),this.reached=this.tape.length-1-e.target.valueAsNumber}#c(){this.walking=!0,this.reached=this.tape.length-1,this.#e=setInterval(()=>{this.reached===0?this.#l():--this.reached},zc)}#l(){clearInterval(this.#e),this.walking=!1}};customElements.get(`mg-tape`)||customElements.define(`mg-tape`,Vc);var Hc=de`<path d="M2 0.5 11.5 6 2 11.5z" />`,Uc=de`<path d="M1.5 1h3v10h-3zM7.5 1h3v10h-3z" />`,Wc=class extends z{static shadowRootOptions={...z.shadowRootOptions,delegatesFocus:!0};static properties={training:{type:Boolean},ended:{type:Boolean},disabled:{type:Boolean},speed:{type:Number},changed:{type:Boolean}};static styles=[H,U,at,o`
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
`];constructor(){super(),this.training=!1,this.ended=!1,this.disabled=!1,this.speed=0,this.changed=!1}render(){return F`
<button class="primary" aria-keyshortcuts="Space" ?disabled=${this.disabled} @click=${()=>W(this,`toggle`)}>
<svg viewBox="0 0 12 12" aria-hidden="true">${this.training?Uc:Hc}</svg>${this.#e}
</button>
<button
class="step" aria-keyshortcuts="ArrowRight" ?disabled=${this.disabled||this.ended}
@click=${()=>W(this,`step`)}
>Step</button>
<button class="start-over ${this.changed?`lit`:``}" @click=${()=>W(this,`start-over`)}>
Start over${this.changed?` with the changes`:I}
</button>
<label>
<span aria-hidden="true">slow</span>
<input
class="speed" type="range" min="0" max=${100} step="1" .value=${String(this.speed)}
aria-label="Speed, slow to fast \u00b7 steps a second" aria-valuetext=${this.#t}
@input=${this.#n}
>
<span aria-hidden="true">fast</span>
</label>
`}get#e(){return this.training?`Pause`:this.ended?`Train again`:`Train`}get#t(){if(this.speed>=100)return`as fast as this machine can`;let e=Math.round(ht(this.speed));return e===1?`one step a second`:`${V(e)} steps a second`}#n(e){W(this,`speed`,e.target.valueAsNumber)}};customElements.get(`mg-train-controls`)||customElements.define(`mg-train-controls`,Wc);var Gc=[],Kc={train:e=>F`
<div class="train">
<mg-loss-chart
part="chart" .history=${e.history} .step=${e.step} .numSteps=${e.numSteps}
.guess=${e.model?.yardsticks.guess} .past=${e.past}
></mg-loss-chart>
<mg-standing
part="standing" .now=${Cn(e)} .next=${Tn(e)}
.ended=${e.step>=e.numSteps&&!e.problem}
></mg-standing>
${e.made?.settings.exact?F`<mg-exact .printed=${e.step>=e.numSteps?e.printed:Gc}></mg-exact>`:I}
</div>
`,names:e=>F`
<mg-names
part="names" exportparts="name" .names=${e.names} .canBePicked=${`story`in e.inSight}
></mg-names>
`,temperature:e=>F`
<div class="temperature">
<mg-dice
part="dice" .temperature=${e.temperature} .prefix=${e.prefix}
.hint=${hn(e,`prefix`)}
></mg-dice>
<mg-columns
part="columns" .own=${e.names} .columns=${e.columns} .temperature=${e.temperature}
.length=${6}
></mg-columns>
</div>
`,letter:({told:e,story:t,training:n,model:r})=>F`
<mg-slowly
part="letter" .story=${e} .at=${t.at} .training=${n} .vocab=${r?.vocab??Gc}
.blockSize=${r?.config.blockSize??0}
></mg-slowly>
`,cache:({told:e,story:t,model:n})=>F`
<mg-cache
part="cache" .story=${e} .at=${t.at} .config=${n?.config??null}
.vocabSize=${(n?.vocab.length??0)+1}
></mg-cache>
`,attention:e=>F`
<mg-reading
part="attention" .reading=${e.reading} .typed=${e.typed} .guess=${e.model?.yardsticks.guess}
.hint=${hn(e,`typed`)}
></mg-reading>
`,parameters:e=>F`
<mg-parameters
part="parameters" .matrices=${e.matrices} .kind=${mn(e)} .past=${e.past!==null}
.vocab=${e.model?.vocab??Gc} .width=${e.model?.config.nEmbd??16}
></mg-parameters>
`,tape:({tape:e,past:t,lesson:n})=>F`
<mg-tape part="tape" .tape=${e} .past=${t!==null} .lesson=${n}></mg-tape>
`,settings:e=>F`<mg-settings part="settings" .state=${e}></mg-settings>`},qc=[[`train`,`names`],[`letter`,`cache`]];function Jc(e,t){let n=new Set(e);return e.map(e=>{if(!n.delete(e))return I;let r=qc.find(t=>t.includes(e)),i=r?.find(t=>t!==e);return!r||!i||!n.delete(i)?F`<div class="piece ${e}-piece">${Kc[e](t)}</div>`:F`<div class="piece pair ${r.join(`-`)}">${r.map(e=>Kc[e](t))}</div>`})}var Yc=e=>F`
<div class="bar" part="controls">
<mg-train-controls
.training=${e.training} .ended=${e.step>=e.numSteps} .disabled=${!e.model||e.problem!==null}
.speed=${e.speed} .changed=${Nt(e)}
></mg-train-controls>
<mg-readout
part="readout" .step=${e.step} .numSteps=${e.numSteps} .loss=${e.history.smoothed}
.rate=${e.tokensPerSecond}
></mg-readout>
</div>
`;Ot.default,Ot.least,Ot.most;var Xc=`H4sIAAAAAAACAzxOxUFEQRRLxtYVd6cPOvncca7zBesAuVIKpfGyltFnSXD9fEsA/HCXBWvWdqHwda2vHhROl5Wy/ZRNtUG5oEfNOatrdlWLtPWpOytv/7gYsYYZb1YSOpbLFbPlKpVMp1x0zxrF2rJbWPiqik49Rzk3Uc2enDWxKC3E1CzJSqaryhpFtmLXkzU695st8j/84tr6BsBWmy1sbiXX8b7rtzudnS6C98AuU9+xtdf2gzAcpcD9gTsYJeco+EMSFHoRR8EHmwkpjI97J/AgGIbsjU+TA4wmBocEuChMzrpucg5DhA9w7QjCgRdTYhoiHzgex0Q2x81x6rDm1e/P3z+RVIFkNwxD5WWmwZ6iPUt7AI/XURLPd+TUUpbKzNyr9T61/GlQ/MDeONz9t/1gZ8Ah5dsNuGdtoCZk9GLbibyERFbcZUQDe0NnXYzJQ3tQwowRHSPcPykJi5OJrU8NQqddRpFAHfT7JfEZnSCEY224K2wshzuE2e4ih6hRTK6BQaM2Y7l7uD7DQJrRNNgmeYZ0sshi6WNmGBVzmTzeKUmZg3y8GBtddgMDV0DBEeR4EXHZagUmPShphsSWEQmudECyCzRfuNY8I/semyki3CgfvHJxUmW3dbrP6do2wSPcaX6JXdkmNyA8Oa1KhzHiHAWenpVKh4S57M+Hnim7Gj3XqEmE8GK/GtMFYXhp9AXGnC4ZXhkVPFFoUx7gtTnSTuKg78Xwxii+T+Ot9a4whrfmfFlwIkg6Bu/MhW6pNSiYS3sigfd6a12FD+vVdfGjWTqrDiDDJ6NEF8lnXVkk1veOOmzgi6kWuxFtROqkh68VqVZI/803c2gDFQku6u+AM2sxZ0pFv3eV8V+zz+L87JH+mV/mqCYPkSVlhN/m4D/dVcEdR3J1i3q6Z3pGKrN2Ta/L8nekj7KgHWk3C9NmtsPM3JLDHBnCzMyywsxM/gn5BWHmA+Es3FvVmtX6JLbUr17V41d1qxT5Om7Rt+ruFq1qXU5mxcKNN9375ttG+/YfOHhI9fVk7x0/wzG1SpcHtF4+oOK/P91WGTsSvU896KAbiRlPi8KkfumZ7auVwVitVnHiVZXu67IUUz7CGCAFl2atD5loMef3TS7ve/pLl4Ped7H9d1nJeub+24Oet96MRM0YFdzBAdZpoXggRk6yjzWVLcWW4FRtm9qdrc2zyVGeH3e2/LbV/Qt7VP19tRj0dJztVwVJETozxleG44UqS25uDhaZWepnkAw5LDbk+4i6w2kDAq4jxu/lgsNMvhTFinad3L96itHmQzMC6QzNzaJrNTQL1CngVUs2NCdIJFsamiOsCcbJ1NAcQKGddE4NTHRSRaKqHGJ61h6ZtzMc3a7swu2lnWID6qkGGjlsGN8RV/umcn1VqlI0M7tmaOZqVVnYtczNnRpoKC000LUYzDU+p9yc6BlzIuQkC2IYTujG1BtB1CxRj7nDlosx9k6xYrVGM4C20URVxlpU/XG0fl20itFCsUSwXek3d0erEW2KGP1qplX5ZWdK3Ffo3+f1Yuigfx06+N+Aun5ck5k10/N2JWYoVbddHpqp8ZqXDox7h6ZrFrJHoqoBSVGVlPeVJ3Gcn+B8v4IjDjaHyaF5PMbs62RsTUATH801j/Q6rDi69zLN4dBcJEVsz4dTPTTPBtcdmqeDUzepd3GxGJq3tUJvIjVSNkELSrroe8E1oedtKIfmda3FV5HaoVkGmZAu5AfNUjBpkyxhsj80T4b9H6nGT4NFoz4OzwWHsyjMvEUqvqw2GPSq1ofRq6JW/D22vbKi2bcBeql5sMUeGpjYnX7KdQI+2ahJGdRaNtTK/1dS0WlnsZUF1vvSq1VaL1NyBxDTaJHZqxTkQirJHDjU9JpUkgenitwfpDc0Z5LqiZT5EZAM5wYEJf/ftDaTKspMvbRVENiSmD12CXfN27W2PPN+MWTTKm5ktCuJh9hlIyCucqJqxWIRTsxigFfHVjNoG+W4gobg/G7mEGebQj4J9SUTHbdbwVHcblDkOfZOXDrJRJLaM6xXdW24YF4Ut/OfAEcmwVFRbU+o1Cdx1Y4ESJvFtMd2iXQubJHNEPZW+kgm2q622hEnnfhjxGMeGlGxML9TPM5bxMyYx1NBRa3gOHEmKksc3z9sQ4J7x8CwDYeZDNceXrnxnHh23fezeMA3VxntOcCRETNrHz1vj3CEA34GB3yB5SGyWMmJ074rOxAClLbfU+madUoSlSQpbY1KlqhgEypkY6WpdUpFiwx6rZQ7Uw13iU44UUSc0FfgBDBgjBN6jBM64cRADLsBhzQ4lfLFQSXpiuZgR3CEBY04bepzwCm+CsDA1alqQ8S3IgGDjsBAWhAYdAIGzQ3/9DoCTgsOWgYEhyT4JtJMLFEhF9uE3d6GjcSFdKu8inQLcUHz8CCOKeCCrOECDitxASebvzjqFbCjbKogOkEFOjsh1SF0dhcLliWNhRTeXAr6GhAk9b8popkU83SMq3UkspONdUnigGieeQgp2uHxjjndH2Q3j3eUOpESOEIfCHwqHRPej+kU63SKGZFuwYzDNTC7CnFviCXvNCGrCDehYWMActzHV0teqxOyEZ9n8pWy9/ZN1bQ4KFSb7Oj2vrriX7UHSh2UYw8q1KHdyeZ2xVMraXD7L/TtP9PVHiwCnjuy8chAlZDG/9sHRbdX9gcTk0ob67JODsnQLpHlNJcphqWxr3LNk0zD69jP2Cf0f67puMR4vV9IbGrQrS4JOkpSytU4nAGJH4ZEKRPgqon48lp/gsAa4A6R6C9aOwLkj9SVl+qDx/fmmXRUinRddhP8TiW83gxipRAj3SY9ENBAv3Zl2ojP3EdCJIeUjT1ew+sdSdBHNKe5a5LxOZBMaOp/k0TEZJgZpfWbOet72KXja74Yh8tbzlX4ct8d4XS6g3y6GH4U8+7zoej5e2R7uVmte7/C2dc++KGvlj9mZezIjNJBV6E46eC+ylFDw2nFBf+EkNW9xQmnldKqNBewkNXdxTo7CrqD9JkYvFwfwndFH3omuYv/R+7iqKnLo8985kCB+eFlFed+pA5R4uOX0Y+8zk/WqtaSP7t+qX7GdkjWCt5r/FDnztvtISkwbaTD/W1ZQVUmOEfSUK06fVOC5Ag8446T7OCA2yGv9TPKszq7kN6/jqDP9pyiIdCmNmeRmW7S3eMlY8dgVvTR0NleQQQdwsBydxnquCNQjbJmLHsIzsRVhi//eZVsRRzdIboVIgmxxRrcIsKOOBu5Wj+7KWe0Xk7FXgn2xvhmpHd9KZhLojEyly6t3GiL8oVGXzDL7QvfTkPsf6winpE4sfGuUPGCsfU1DT7S8FL6UHDv8Ztpsl33GFuMr8FYiSWS8fiI9Zvi1W//x46g5reIbV+nR9Zc++TZRqe8ZEkyv1UUteKnYINAVoWhga6sREuehjzS26fmIYSMkWx5s9YXrrQbrfrJ9TajpZVod5214b9VviIazY9ZXae28z9V/BLL/HjkapmrJLOxNNpPscD4Rr3VoKmXPARDMhXcKqkPGYkKnVVYlIyuCQ4oA6yzKQzhPQZedGymxkmAm9jFAhv3sm7Gx9VvlHzctkdj8U26wfdHaizyPb8ZExcxbaJwDuE3aUifaZmLZEaQWaEq+okvOu49yJ/AFFKsjv2J/ZAUd3PuHlwGTjofurTK/2NnK7R/Tcs8HWOB4c9HX9fwI43f1K5epqhvmc+TYQlz1jenEGrB2sy27aFno9RKvYoKG7YnmFR1LSa2qgemxh+htklDjT5tL3eo9Gh1SRJvkzjhLVC03N7q40zOGjVvIguI4FoFBsN1f1QvBZp1DT532mdsL/Po5Xj5WHbv/Lo9QvEZ3hqWKC18ZLX7pqq0qDnjK5ek5uApSf1v+4aGiGr3hahPixP96fPL5WltAc/UOCDmmIujUUVI3gUGtL55KQJLvLf6wZLEXHzQAs7vLcXwgjSEsHK3NhdEx7QCsM/GVJdEx0trsSlvt6Z3wZ6PbkJZufFfFUTbiKzigGuInqNZs5nR6/ryRolLUtY3N7XyjyMoxOeVOP/4yrV/EkT2hqpIGSnpMqNu/SuzJGVTf1k3cGDdBbFxsXbPbgDnZdXDWPP6j29FfwOMd/ye+IbDCB7B5C3zN0Wun5ri4DLj43ZABIxxT3HEuOMD+GIhWGKLMsmlj7hz6fHmzVP4vXhRxD9DEEXGBk6MTRVjU0rovvfpMIn83KfPB0/Z/nn/WF72XJsQvyyTcWKuBJ+jKqhXardO/3nVoAiIH0kOAxIF/yfyVcY+3EWZVSi9zhvRWA44UTj5yJAcucwMg70pMz1GuV//oZ9fog9RhufoUIc6WBwqDxYz999zV3bk2Ln0Ta7kXZF3zx6trOB9Rp2L4PeNP61BpdiNbtBZvO39DD82fgaXEBI0KazazX4jihtUagTPilTzCM+90zoINw6OWOOGNcaSrIPh8Zs1qCRCdR29ah2xFj37Q5i7V+wLMuSrRtmPgXHoeZi/uYwP8b3bSocXv1uuD+beXWF9iO6dMLtm4T2uYckidyvRvfI9d8dkButPMIvgRy7N9MwhkWwSMqAMLorJIdEvAG4gwj4PfCtMuEm7qajNoe/ViYbKUAjEWfMCeu/ofVgw0U6ry9QVSF0uv0x+O/lBfg6pGJmJv373GB7ib3yN85Sy9QqaUrDsSd8+qI2eC7W512bUBnJ4udNe2iWiiidBqqzbg6fpMlJ7ipFICWMYPUnHmu3O9LQ3x1jW5RaMMzk2YMrvnuAsY9OT/N5w6LL0JwPAQWWi8zKHFDEWHPtRn9ejap2iwOtRtSuQI8amo12OLGiXYYcY4452O+yDdntEwsTuBjHm+mIUfJ0MiRkFzuCGp4TKBWpGAxwtczg4KXuhGQ12XrX3qtAvBrnXZl4b+jRCSq3ICmqRlIIkihXOn5eFgHhkqjggoRwSag0VhIk5LPj7bHb498OHD0ffdQNLeH5aGvbv2fCzkh17XNawHdSwjQS2dJxxkwq20ZNgm7kUmSuQKUwHtJE5vVINP6NGqGWpyk6CgoLqybpc4WfO4Bc9HfwYfLkiudwpDAOY7EKo1YBJsQuhFcCvAaUaiOYcOIbAMYg8cKIaOIMaOMjP4IKiDRKkbWh4uEzKiIAwXYBISvFyDQeevuo/xLj72jyOTG9gxc9JQGqx6LafnhmyXU1qCYUNdGDrIqydodpNAlIbP5nUakLbV2TGU2vZpqu9p6XdGV0VXp626Sqr6Crvoit7ia4sgbLwPFV4nnKep1C7OIXKRFfDYd/gqRKomWSHEq5mmQwxbEe7DHnQLlf+2TyOfzY1jMYn/ik8jaRt/sm8Ku/gnwh7zzA7DyhziCnuBlTIL7Ft7ojLRzsirr/od8RlvSNSGO6IuHYGa6ph/I5IYhlyLIUORl3gOdo+sx+W8OXSlzzhM1Hhtzx9M/rp3b4H69Be6lPtqb5kb9vBLhW3VHcjihXLY0b/3S4DS7gULIlJlj2XY8qvAh6he4QbLJyTSQnRsfIQl6iOLzO/VLKO87LqRck48LLCLz0X2d7Lcr6CcpIiBlZXrpw0q5hoRuCENop00fQ8tC4WM+/2dUgdvr4kSpAwba7IRvAQfba9Ay3PdqA9f7ID/fO0A+G6sQPFSiKUNznmOuAYDxPzRJiEYBj4IDhzc9xws6cE03azdydxOqq2Dxg6r2H4COPK3N7wBrEaPqbhYzV8sJ6T2dWk0cmkpmHSCTn8cshpEoorDbkkTEIppC0Tb8uri3z94DF8nZOeyNrK0wkZJ2TizOM8bzNxgUhJ2j4TEysFZ56Cd56C9wFZqkx0NWUWDWoF9gFhA1W7VKl18ThqXaij/Ite5s8qfApPnmlNnuZSelYmT5Oc4aoRGh77lDdD40oZtJWcPX77zYPtts6tXH6WelmXdSVb9lKy1Uyv0lZ6JRLYVnpl1BmPSZcWrX2u5YIgDTJPlQZNTYfhEwsmPUjOs+IB5c042l40/IMnZ8VBFPn8t53uhhlykB7bp3dJmM9woZn3TN7wTIYCeSvx1aDJOzyWqsc2j/PYphU+yM49lnYkuEXtxZiW6Q6fMJnFiprXs7NbqTVu+eCW6PNBvdXHLS92bil5/6fZjx81Db8G/io201eGL6DPu66Bv+vief45N2ZBs/KakwKLyAum3An4EWEmhbl3cymie7fg90Y/veH9qzplRU6OT+AZdgBjLQbtY0GfDhHX7t5YrN1WNHPVjFW8tRiy4q5ENVPVRFVrCxJRwql523WFzXHG67Plar3hVdr26vqmvMYW6w75jcr4TDllenUG9eI1bk53dbd3aZYXu71vYb+mk1FNFZtQXW50spZ8fXGy6dewwfrCTI8AkGBAR2LEhxH6fLD216P+5IXopb7cJkAj5PC7Oc1CRx034pZYXOxu9BrzirFNZLtJ2yNuKoHM1rxg+qX0nYsXxdhuLL0EEOhXTpKnMebHjx2/evxL5OSBg736IPwxbsboc619xFyrdJq0bz3LMQcTzcePX5W6/HVcf3ISHiGD9fTA1ZTbrx3+OecLlQqCrV+f3oGWC9UmPmlZHW6OP4pU9uZyDa+eYgUrPUor7aRU6RL6KGKsYVX4+qqCqpJXlduqstXZnvD/T6O2B9SqOoqEhtjkS2IVSwxgCkubTp/O2FbaT7vsTTOMaXBv5uAfV7WXAKSVoYnix2T0j2Dz/eMmMPrXyi3G2NLQ/p75bOpEojPBNZtiIkPiNc6+A7yq5Eqz0n3vPtV70iVNCx50170OSEg9I497F3CCKzepc27nnL4nvEZ0D4u3aaR21GbNOGdZeJf+5oNvnOm4ZrOz2exsJucZ7E0Ostnzn1PvvgsWm/g+dCvXqVNVp06dUK/5bvPg83mA654oXEkmeitkLqQ20XqTWHOmpPPonUdvdkjRNK9Ek6KAFDB8YQdNkttm2tzKe9rW9yvu7dCkI3j0ACjaLbMgZuvCuncV9IcLrkOdG9/9BAp9V83kjqbpV6DMctzGV39iZwSmY7Mz/+xxShs5QqLi2WJ9+Sfre1RuudIMLRE9HV0uNi6XP0YDFC7nr6LA0lLYuEwVr/qNM+WfIGeZQLrAlZfC6NLS50HU1vnf2mGUZ0aY5e0bmPnFRxGudI8olGEtvH8eNAsyAYOVnvQgdJblbSRAM7YK+v1ztZ0LZlDdojoVSEKCStjIl9S2qG2DkdrPNJrsv4PmyiZW720z6vHCQPUmHD4qaIY2mI/5t2it51C87Oxz+CT3l0sjANjQKQI8ZBNIF+WJSaLKstIqQeGvRjxag3JxxeCTrZg3UaV+0Wmz3VKZoFa791jlf5VAACNCFYN+LQmtERwN+nUcvFa5PUF/OOhXHhbl8jtbpjlnoXHa3RN1YQkNuCjZTLaNmmoS1wEAQjOqdlmXPn82zf6RLvwehi0anM7/8whksp1LrX47M5uvkN4WJUkqK948FWCkPbBkyarlVVg9PQu+VIBwxRNqMaC2FZmXo2gbZhQp/rhe1oYCCqL/NDSAoYSvY8CAIcYOliYIUOatHRM8t4DKZL7QKu0ROo2uVQqXXlaicM02IqgyRMqD0Cqbs0XrCFkNUFYa0oAKpQ6t+w8/S6m28kIo5rhK+YuL9gZaZklpPaynRK3RDElBWJkytJoJ26Vi3c2UIMhgWYwFs+pqGJXs7ArZjF4cqIYMX7NrNwH743asaD+20+4I7ZM0v3mj6iG0t9sAlpQ0Xma3YKtfNZjsV9luK/vHWlrJiuHY2LGiw+11pi+C14bhcQdNF9yCtF7BGYaxfqSTWpcEDOak6q9I0KOn2BTroQRDivFDg0oIW6USRv9PVC9PoYCBFUele2TKMD//r9Stbk7MO3iVlCoJqISZHaKJgnaDJhDTB1oOWUGDyTn3hhIw68F2bvhSl2lodYOJilHcYk1/1SVYdQlWXcKrDnwbW/2g0c09jFchOBpa0jjbF+OwkbXUwvKThrD48iEUXg9KQsDQUss6z9YqEhZeVNxYHVhRlxJgEV6A6Fm1S5AGj4kzbMLSnLA7dtrFyWCAPazohXEuV9AEf1OXvDPOaUBvVzzHvovUfuR8PfIHVQQtlEvbetmLfZ2UeDYaIHb8Sw3TEdX30qSYVCnuk4jmiilcSea0jg+MaT39/snMsJDLZRtPTT+HIi2sAVKWTp9VFAOTFoN+EGyjwqnpjIIdTIvsJSso4Ys5VgtbnTdgD1GqcnECoDeConNiPYE7r2PEUeQQG32/f5JrGKbXeYJARoEmAqMrUbjZZnsyIbKKFZYLmjrEot8vw2DTv9ASW3fH5n+r7tnbAm193JCGs02idd8BksNG/VPb2ZQ+reWMVjnYXEkt56lVzmZMOrTVb8y6VfZUlY2tD5lDre5zqszrog27hjWBw3UE4FE2T9j5To8CdqZsvAnRxWFEzc3dAos720xlA8pihSNWwaykdct2Zr1sS95EkiiOJROK4wBWD7YKJqhsC+xUM4wE6GCanzJVAVWQuhio1MXOiQMICHG3Y1W567gU3ekMQIPHAUzXt5vJaIsf0lOhSaYUmDyHmXWs9Va8kMEVkC3qeLCA4d30hfp/EfEPjGNN7cKSsoEM1L+JxO9y4r9SktomY9ttUvUT9A3EECwhfmpbrRQMQi8g9b9x6n9EKtbw0iQrw/3HGzalM90c46M/7+AT6KaqAluMHJp2mYEdLcf/hrl/2iB+rJ//hml9TIrM6ypNEt4mCcMr5lThq2J/MRHIHHsCU+lDh3YrIafwkqco679xVi3hx5cnrNQTahYBTDEKthOxFe2GeUAGko3AFNuNwE5gTCwYmYtrnSrolnUcBcbwZ/KNp47T/qdzOttCoSGxIUUOVbkJZA8YvysSyYRNvGE0ej9OxxZWVAprjAhfPeI40pZIWqOtwVC6JfOOCnMO/bUruwYHeFHIEUxS6N26X8tNp0h4PyVkL9rEqThNpzVSRzmcDw2O5iE+J1GW1+ui7ltGqPKRcfCotKDPaXSyiZIWx3tBMQUywZ+EMUl2HewrKNlQjOPTKvf9bvcLdLddFn/BZfGXUNzW4ndFk3gD2gArCYQI6dizuZjRFwmlsjb0ZLT098GRmUs+hA/cQ9jA/vJSDpfoNs1jsGy05AbzkfroSAPd/LHcx515jof8xfHeuIU9Cdtb0ZHnv2mTNm0VYvUf1DAbyaLVCLMNLHs6mCeyjdbBzAn8RYITIyHYPPs4zXgR3h+igutWDIv8FV9buqdJMmXPkHxHn8rXWsjs1txBDeBSamC9s/ahk7Bka/eyYQiSaHVwU9hQGQ8VfIHc9nWJAyN0Av3f3y1a1EWLrdJHBnZ0rTMnwroTn8/XW6BkBJbpLXCcobW/m6chow2bZ22bEPBa2A8WX2LnOjfHF84w3CvNzK9p2I77aFL64wmSMDF0we2jcsNcsndpof/GhVyMrXBsPV304o4Y0EnheHGZwkFKQy02/LyrZKRYhATMBuZNibBNEHmT5HOUnErwqxS0HESdL05gsiiJe0VyU2wxt6qgM/IykpXO3y9O9ArYMBVBZdtp7nCZ84/AXLlsiU6Fj2wWMIIiBMMYNnE5NMTSFzc7gJ+7/kpr8FWSGsw6vBD2dXTbeB+pl8peDJa9vxngIKRRhRuRWmJ3BHkuvguY6xsI0Sp7KTvPvKxUSdnym2J/wt8lfsUS5LETR4N9eZFQPEkqr0KlXk2wosXxbH9uPCzYmILSUKWC6qhyKFe1Gq/bU3NKfPUeNrIODpyYYuI1SlHFxCsLjuDju86oEOGE2H7aXCj+bo2/izQSkFwYO6JcVtYMxvWJQiN2/uLFv973iSoU9JO4KMg/9da+M+OPL6oXdD/P3lMumJ3wQ7EGrLuqQM+5T5HHl1h4mLym5ZvrXub1kKhnarkNtrnNNd8OKRHL242B7Kp4Yac7dIdiSWj4tvNBYQb42pbUCwYdB636QoKlaMgr5WXZF7yYXfaSoLCIXFDZy8RJCmRPMiIEd8WhZHuTUvtnkRdryaWSaM3p/ePawlSUqdaUnIvJ6pdtsHb0xb3UxNOS/a/Ap7TkgI9mQ7w3dLYdh4SSTMe8kJw7GYfzhsgiAhAGX6JYaIcUGhOHMEnql90hZadCwhc2/wJt5qpLvtj9WZwmYn+IkNgfYruvDZwl1oeFBcB0QogdpAqW7QBN3wBwf9WwjQ1jm1YN20HDYFnWBmTWDQorS8K3aGmpstV2bIQ7/RCtxQzctA1WFj5CsvDByJA1YbAVtE6gzYKubDcr+LFcxSTUBc1MZ3ARhjjHf0c3xM1A6MMO0fG4PAHDjeDmvucA/oTCRF0Qc61Bs4MPoFzfQ9xInkPY8uWwnmyyrdEtkS+Gv6n/r/oGHx/7vrw/aVY8EgadjAVXqxLBuHLpOkjfN8Y80GSgsjzBZ6pvS1nZbrKbGQoIuG2ck6wjgRjfrOq7xBtrIGXEpKi+fL/QIYqpcS6DsVRRuMiy5131/2Jwu7qgmbNWdWciycwf00Xv1L/eur3+HyLJ39eUdTl4NG7x2xLb5F5d+HwJgCEVfVSALBvncCLyT9UD7oIDB9YET9EMLZG2PmSNfaA1JxjFLAl2gVEnftNAOTgzJFITMg8OaPbRxBZotv8bNCcDNDdkJCKCDQQMBy7HdsKDqdUNQzUTTgOeF1X+iPEL3Nb///9NCRqzjHqCM+1DWZAegSE1dbwHXYccyhaRJV8KPgzZBfdYnSHtAbNULSfcYwpawcsUPKAbTHMqb8yQO9mENi579rCMtva8eyk1e64UVcFKUSP3I/bBNNFrPGOeSuynbcAw+AzMnhe0OI5cBQcavd2kNR8H8ON/Gx4JD4jookVQteRq3UKuow+faYY1bUOSCX88opYBzOez1A5KBHmjWBPkrwWubZI+Cc6KFs6izayHwQnVyqiyyIN+pHVrTrqtXFOTauSZDNMxZzwllIOx0EdGM0p1BQutiBNGhkieMqH9QGcaGgAL+4HwkTCZixW4YcF+4L4UgGcJDRMnlqNgDEGKWOnPSXVxcajmIMQ5ABjAP+bBcZ9axnzUOMK1TLWp/OmtSEHKQvV3DzUoqzLYqMNYTUAeVkmDelFsvaIVsSg7Oqo6RtoH/WKf+Dv2LxNQgAXNdJZ3oyZ4kgoe2SUaWudG1K1YhmsVqHQEeXXgVt1APlTwASWyGvAVxGRb/a9pPRdz5RzgrEJT5hiXrtI5yf+FNg1yk5KjjXOmLt1VbZ7BwgaLwPpSsQpQ3MiT7OlcpKguenlDaNpex4wkaprQ/PwOATUUkPjTfyqoSiEs4uMXZ1KuOfVnAeA7IiJWENjALCU8BxHgRYXkzcHKES6mir3Ie77rcdJONetH53e0HZrDDVfGK9uIwTDMI+Eo19G5/aD0iokHuWLMWJAqg4w0JBEcxiZ9352DPBOYQp49nQBtK6YM7NUKQQwvCSh3WjUiX9e5iRIfnYoTSkgxMIYpGBkYwebQrX8XsFrzP/q00c3aUwVJABErf/v077R45yAgLp2GNXMXHHhvJZY21P/VR4K9r/zD3/ro+cbBYAgYKlxrPujpsHCyVPvyNDbhyh+0ak0UNIQZ3I8aaKpxX/kPv/qHqvzD9/7enyXBUW8HugeZx78PjkgGt+y/dlDvsjKgKVdAHAbUGW6cM55Olz4IBcDFNZ6x/cS6OA4vt2k5wEM6y661XjjtL64T3v1f4XuByNRZBOahGEarSXU5VtmBMjnySLw9LZbLnNI48shSTFp6zrL/Pa0t9hW1UmiBJT50EWPoDH2Ap4jGchz6h7ZHmmw7S6UO9ceoohDj8gzC4C/YCosXtsA6e7jUR+7j7aVnZ8of/O7yF988ex+NQEYKgHLtY5MAgIOxPVX6I0HdR19yAJ4//ak/ffOsREcoOv/+XxyP0bUo5b+kLU44Vj2c03IjWV1fdpZ92ijwSQSI9uPLCUv9wCIFoDsQkUF2I5NGUSqIyHl+8tGd9g0IT9iFyZ32kMiYqFr/prt0lqZxHg0aOOyT7myBuzuz0x4Nhj0gqa3sJmSf1ThqxL0xOL8MWUYlPRWxvBInPzThRNIESYfhqfvtTnYLIVT2WUICnYhBeEgTRxI4kN3uRXbBrF6wNw002BbTLpWDZZlQ1UR2O1LqnvNOlt5/TqyfsyRvk3urA+Dln6yrPIxd+c1+JOM6AD27FfdjXETTB0Vh7qAYTjNSh8R8M0FIYx1LiHMIyL6p4WrPwfMUHEUQWikwHRraLZFylqc29EiZ545R8JMbcO9P4i748ZzfKRp66fCFFlsXQqBYQFUijYvg8vZ2oTco1/dqTjQNmYmvapE1J8BLQshD4hcpkZUYNm+FdrybKQF9Rt6VaUI6Qd8UBJSo7y0wTURoMqRor4n2mmivAyYrpNk1J7nvobrf3RARz2LNDsxgWPP4Tgsh0HAE/bbdr2QiYzFALAgE273SZS/E7ZbsTVCB950DCy5+yNnn0R729ZonxAhlVj77wkjIXjub3enlPh1NnNNqKYhMsIpiAh7egFUjfKcvz66jnoFzJ0CINr6w5Q/dATeHlZ9eQUh0B9w7szuxLGQHynnsovXDKH2YX3t4Q9CstCuGL5U3PVQ1dVdBdPTUBlkSFa4UtdNlbBi5pzsRaZyw1s6Z4+Apyh+1s1sspIRr+aAo/wntM8ap2IPw0Vj+xVoEOge6NG5kl39FtQBcaWGI3Icbu42wzTQ+GHNsWrFQRWd3kYMlUeBpuZMn02tupwiY+HXZ3UXyYEgouJZKXbu3O33dOyoU7TpWBTFcVDBU6hl7u6Hxti/QKppW0xD8JNldhSmfdaAbzOlj0yNvDY1p9463Qe0CMXIik8eHTnb3Y75oygIJzesFk7ue/9o9ofnh0HzVYXecBvcv2+UXiQN4skimr1s4Wbhudks5lRt7HMKX/Vzka+3y37cJnRfJCuotR4PrFsiigqyJvuY3wO+6+04nAI6AolN5ZJZWCjZudjvWygwf2eCdVpo+u4ea/KdAfEWHvH87pDpYG/zehKYO7KxwsNTIno6RUxep4EeQXoARZQ4YBxUsOmz50Fvels7QWqfv0VlaWHwOzVDGRU1RvcmyHbBm9gPN4WYmJkJUzGe3+X9tmfusMS2VHVB2M1X6T7J+NMmSg7uJl9APU14jP/LTKSnARWCX3RspA7yUrZzG7x3icm8jjdT0D50UBB98L84haeOv/TQv/QW90qQCkvcPKU/gzsjgAajAbsGnfJiQyBLPioxB0SvESzSwYP+yF+TNSIRb6FQuuQ2s9B+v68kab5JhGkP5+RZviOZpnqWv0HCZ5hBzGkdZLtBlcECduqFFsNoFqMYC/hDpI7ArpUJFUgwTlKjGMwwkraQBo3HNzdz/Urv8YBvE6QCWlx0sJF4n0MqqffS32DfLp+DXfQQwu73WJ7ijZK5GXzB9d3AAiyzeODIqHWgtsCmIgSX6rY5tQg5jlWk5VoXq74ONR+kYnfi4QKVnqIq9EctHniBBBQIUkjZ8INmOKxygSSVNlUQHgVvtDLOWfg/oMSYVJEWWM6oiKIcsmBQfHxjEpicRv/cnMMaaQpaZiIIGWFphqAsrJuAgW+W7RdSoAW9Qkvab64FYJmyNg0dg9SSGcwQmQMXliTlrIuu4QEGDAUwCJBvMDCqVu2i3aVStM/7ZbZGniG8vnAbkKYP/4AtwBGCsfkSJ1o7F3aPeT/ALC0EPChf2wbucTBj6PHYS8CaBsPcCQwR9jhL19JpjBWs77+nmdlqJbQ9KQ59HPRCxdMTOgAKUQwc6INUjPmiQSh3c6WCmh44fm556sG+doyhv6EWoi8B8dk9MesvJcuowcVyHsez+kPYFknlP/L7niM3ugfbmNqL1mpchlGNSzqEVinFBKGMU7a6EA+BOjwcHkwXFFWpFKP4PaPP7Ua3nyjmI3thi428FDt3S9c9Qq61xXVvh1doBhoi+vZaaEmvGV6xup2hew7cVtjlQtNl6MEdg9R+CpBkUovUKmTW29Oce8UAJ4KeDvfBj0gsr7lX2EoZcQVUiiQtaRFgviNINgEtL1d8rR4CCYpmyD0qpl1QP+Cm5EOObBl02+E5jpP4arWr36tgKxQkEfy2DIwq8wiCRAoi+TctNEd2oPkzTwDY/YlnxFa/ZA91X7XCuhW8/DLYnKX0JNobG2PX+alWpWmgb0Dn8SgqM9bCmd2ev9C3uC5u4o7hEYAMA/11tLO0A2dMp9rRIPsBGcmPyWFVavcKQ9l9hAHfJ+ACPuaWga3UQg83NoOzgrpuY1Cw0IePDfT9B/WZwaLcp429Ka+apCHEPk1ewBoUvJPV5KhgyJxmC8iTD2FOwvDLSqPNf70MaTSX9FsZPCzteB13NmmdJn/+fuCD136VyM3Cdpgy6o7MJMgQeLNwyRh6wYiGNYhUfzegiE7LChgY+yWwwkbbxySt+kcwhJLO5FTGPPIK1j4FpcO2kPKtBzCD84au8LecPUcIn7V4wEBf/pbrxMHtgqwE9PUAJhqBrJz4kRAuDpVk4nNuawCgRAJQcgOXPL9p4HrB+3oq9wz/Sfpi+OJI/yQ3722QLtW9irKjInxbQg++0GZLoKpay2FJXmtsYUGJOTLwwe9cIxXxkjXPH0ppeMmXuf7RHfyZ7kUDQ4Q3nRQ204A6Gu/DUSjPbF9Nz07+bIecVuOJiF+VD+L4hih808yCvZxNJnx0IrSNFO+hb2cEC2TPRea8lT5W2YDFSJQAprdDpyxMMNwydwJngllcMtm8wXSB9sDuJHeV2A9zDujOgHAJuuQDjvgiyAcjECtE6wlE9DNsXD1ApRIAyt9QqFWRkJeDChS4Q/pGHERMDHi937N0ju3ToqQpuLdeSVIcv3yLfMRMk7eFbAWn3k2p6EP04P7Nz3s6wtaEDjbW9bFEX7vqvPXvudR9d+qNdr+6Llb6LA/xv0gdX7KWcldyP2F5wg5egRsAF1pN2IYkXxyOQevxYx9jDiP0J21rYHgy9MLnAS5bFEl+0xRoq803UQOCLKPx+LvxNLvxFKrymfEo+oIu5A07fb+UeXbZuFiFruQCIsrVlS1YEHHb6cCwAjhfEyPsR2Q9oDHejuBtF3SBm6o9iIQOcxxkEufI3jbzGKcAjMoYRcUs78GdsMLYfI3s0Rv4EERwgBv6lAq3CRsDZlq0TKW/VNXV5AoqlZZoAqVOdMOgXI3jkksE9rDEnDMYjuocw8NafBvT9fo08LvF+3R+k2p1BNP7JThSxLDD6TbQHk+VwBkUEc2jnaH+mEXkDChqeWtUXcq1jWZYhwLHkiAzjKMUTPIksP8gheyG5fvTa6+/6Wb5x93KR0KypKuUnu05E6M7vWqLNNzJzRtTMpRV5uvR/wUEEZ9AcA3C2mrlP7hKIx2kGClLE/9hRjL6PGP4SOiT3AudeiLmfjLlLaPKc6wEt3PCSGWDyHDpdNMjjEotVp6O7Y+BlMfDJz8TA03+l5MDD6VvL7Ko69PMmxj6J2AWNUXCz89zxBX1Zx+c18rjE+WoKx2I380f6Hf8HCcz/zrOl45V/cEo6rho6p2NsnpGoMRJu9pxmVNY6XnQs4AQeBCdVx+cJzZX01+2tNttZxxLQamKWLl9t52x9j8VaS4xZRoFlzOr603N94C2wVnWE2CFZZUCMZqTJChQkG37NTiLnUfo2lEDpGue4pl56d30QU9Wod8/AkLlW1gJv7hIVDRqlwhoH9dkOGwvJg4XVfJ83fVh4EgZr97xhYMyloGNp1rnLCeoxTzAHV0RgAMQ8vrAK+j4JqLN+eUQUMM3lM/qD3tHNoi0aO+2PAW2yk0DhGkMYb+Pn5Mv/l6SrcfM2DAn8hQ4jpXtTNJCCdHSIEnRP0oKWVIUZSsCUDfFrkvik0EqXWk6v0BicrmeXP1a45Z3QXriQLPvchSHh6HBa44nz0IlSTSjcl6uzYYl1bB0grcNIayPYrkSLw1nwMIGk8Y8yPU5ZbArdi82IX6LglBjb9CXG6hHAzkF3BoOjIEEOdkgxT12q7IbHIned3bDJfzexrbnkmDleCbSjIsGycHCSlKKi3rOlgjrcTqewhLJ0YS3WwHzXBlaaW5QKBpurKf5/C31B+KgIJUKP39TMbsbVf8eqRTLo27jQNggc2FS6o6hYnnJykdBkVIRkmRgQSkhh3DBIXM5HkLqgc0Jm3qKrvkb8DcVw+c2MqsOpbJOkHS2yamG+Dsk0Udnr9vjch04YQUP6EXa2GA7DH35VR0mdfoR6/fCr8panfCpNloftWmOYcrI/PBz84dBiM8Rxe+hKtyMaoobKH+Knot/K7t2vRCcDKVLe9KFJMpRgQ4OxgSkknBIfpVdsAdYumxRzLpqiUQmRgzZsHdeeLBPcBRq4OWg0Uk2nkun85bmUKdMyHzf1312SFwLQ9FRYcztEBWiTjQQByiM0AOlFEU965jWQ+bCtcpBlBK8mGtWK4asrajysVxqkMZqU2Cc1KYwm5TzH4h/KU/bH768T6qSvLwqu2hYO28KxVxxvC9ffFg5/ulG7fhCcueMgqbBmmONvKrZ5jd+jflisp0VtM+xv4ssmsr6qi5pNrT2OAnsdSSWSoFiUqEUPAuEe/QmUcyyvE0TedKJCi095TtixmPDxYsAv1q/UXZ8qUbX577bd6NzwA+a4jYLXNbxTA1t80yJv1Nortj76WqzmZlDyiwtOxfB+CmcgAmErygfiV/QpGktGkxmUGNcXOntGMU60o2yG8Sve6NG+Jv+EUp7Xjz5S/McVBvfscnImKkRXoJW2zPqL6FUUxDNSrmAjXMgr1mi+0MggcoZwbKWRj9V+vaMJajweNAJpsY3o5w6JZMUERZ4jkVEK4tI6PuBQtz4axh6lR1oHKdvCVhJwFVsz/fETVP76+h2xKjQRkP8xFNhvd8tCCB4XnvgLFTz93+RLX1wInhcC74FEHk2nsBPDmyQYGjUKEkfEbkoIw5Cux89fi+lMg1+SxCfN10brmzGsfhEK7IcoofZrGn0PQNKpxncgxNpDbzPuXWTQcE0VVYgGqtmilnP+ZnmBL3X4FP66/Kn8VfnTgsEjdOvYTS9fj56fCi80eacDNqnyWxmjILh4ZmIDPjDA4J8lwM+g5FeFteLFl48SlBklj4QsXNUrHNtp9Io0voNmQ5vuthzpUqSDgyBQYFjsgzbDWu1pYWhgf1FsZAuMVtgcrgnIRomnhm7M3cy5adgUnhI2IisPBRX7fS35MFv8w36pERZPXAJQtw7QxlUA2vTLAG2JAOFFtU0VQBtj7qYIUJcA2tIHaNPlAG2KALmw/lKANtYB2rIKQN1fBujqCFCXAOpWAG2Jud0I0EYC6Oo+QN3LAepWAK3rRVPC6n1OAJT237cDQK0QKBAB2igAtWoAPb3q8hrgRQBC57UJtWELAfT0PkAbLwdISq2lDQhb/uxgNK6hZ0ZXeRVkC4194yrpV1/hAQ8nam+8V3aFNzwcefqjs1VeBdmMzlZJ33TFzn6Fm1q9Jx8yGBdl4tAffwIgGpRFYYvQSqGWRMnkEJXjgknRxJklHKZ4MFiFpqh714CNHQ9roqH4Ix8M40F1/TMhz2U1Tzm/JuhsAs/FnqXOORQUfBbG5G3yHaWSH106q60mvrFvsd7gY6gdTHQ04hOXQJTjFpEZXzThokUOQCBUOEHYbQuat9N5YueA/9vdHNibYM6cKCwfQjCjueIx1E0AFdshTgVHWJD3pEMze8ZS1JrCbwKjtqExGLXFqJ9FYRHwQNawoVfUD99Xd8V1eOBbIvoOSPq8H1JRGvjr/rq60b6ksv1B9kxoTqMNP/dcUvZMcOj6vqpSQulp7sxu8YWBY0uZstwW7WS/Lj+y1NEQV56awDfo6q4UEunIRa8aGaArjOiMHp6AnHQkmmZ5DPYTnCThUxMQ6kr4k7X0z9bCZydwIeIwHDaR/u9NZdtaPfL9iIYrAL/f/UkNjlIUCUkpls9dCDoNPwS0j42wxPuxcJTvOH+I3bC21VI8G4z7vR0z+KWpvQMDFIOTF46k4ujYFHtZG6y4wyLEXrgh6JCK/5e8/J/lB0MSrQ1hW448lzerqqNV1SxYduCttZtWmZgeVKL2CMz0YL3FqMo0onzX+OjBb1tZNpcdqbS+SPwzbVpk44ghfVLj72f1G2sMZyr4rFIEn4JIF1q0XBAFHIJeE7GJzdMU/PKRPCTYlJ/6ae6tv+Yh6/ZW92BEq2O0ggfp/95ZAgtDOtWD7Y+VpsdjvFGDe/lAo7LZ+v6cIdUzTws+yl+nhGXK+caavYANB4OKrDRlBWheTPVTHzD/9E9qNjOuNk9sgsATiacuUmZ4G7EZLRasVA54QLnaD1XgT0oOfDM9MY4MDcEfZ01W6Ks7YlWjSsSzB/uZL/fV7IsuI+rCIzb6ezNeAs7pxyIavqmZlsT7jkfw3eO8zT6HbYYii+MFdAINmY6A6dhc+IOAyQAcyze7vp2AK1J569sKlgfOljCd4yo2JGIKaaveajs1sVKiY6TzYNE1JC5EltwlXnypIF+cYoEbKJAo0yaxWLRoaHGyB6z3Yw3ZMzhOavYPJnhKUqE/TgVek43+KDkAzSLMEDvqZkbXk0xi6yUmShyg7c10xdtFi+N+GCGVC1dFU4HyHyDEq5OC/KueBXsIoHHmyQ+gwZkyHICy0iXyq0xO7K0UNRRQHHXREubpml55aBbWrqKd88+nRCa77RlIiZSX3nPZm6p6waaDVoKKrSoAiAgfVnOi31dPFhaWRuXFkdnC0N997lgwohYcuAy+Eq9/JFXChecvB01qElm9oM8ewIHSQIf7i+YMorZvL/bO+bnqKL2w621foIa8d3Sp9A2qREs1ozBhhAYpgnCf0P3wKu+XyBelnE/9Q41vuv/F1FlkyQ0DYfjPVbSN7WE8wNxgNiG9slWe9mtRpHJD4O6RrFBDMTXsP+Bdw1Hg80+EVfow942TiimFnDV7SSGeMZLpY+J5OYFEvD4ekNiu8KEXPgkOZBdDG0o1R7sI2EU5983u1BRSXDPUz04l8ia44Y3WnCEh9I78uf/DNfWra8xStBY9noXztn7HZEqBtnTmBLt4poR2zFfUHjQn4B//s5w8LblaZXBjneJ/BGpy2Yfktvl/SKN/TkS5QpMhhzZ3j7DfCv9wX0cbpn3DvI4k066ZR2FYpuRLiU4kvPUIu8jFW1OpiAxPjnsTfMvOi2VULqjOYjAXK+/YwCwHTm/FyFwEu7FIMgZeF7uq+pXAuqY/4XOnDAnpMM+ZJavnj1CdyjuKXO3XR7zc38LZqOfpGiMLXeP15hov5d2iV1v0Cp/Wy8smL9Gp+iUM85KyDH+8zFPwZsDl6aqKywGxR4f4vhQcwkTjaimd1bOCev6ujJwjV+e70tqx0Hamrqn6lZOUnFvKP+4t/mrbGqDlWoLgrDGr2LZt9Ma2bdu2bdvJQ2zdjW3beTa/f10915k61dM1PVhzPHaMU4vXGZLl8mM+3HatTERYtT//rVv6N9HsajV2Xp5aU/0Gx9Q9Y4XCB9fUvLwq5NzEbHkuMAUdDIzpoTnBSYhdSnw7IV9ntYM3uIG4qNSFwlLjyknyT/WKD9qMjFVU8rEGSdGv89vBaTYhdqOJbMbY0es1vM4TG1uOVl4VKvXhZ6svWWyu6e1VvBZYG2MxHjXAaem+WOeok2cJJyZB1dXu8wbJfAyzrDu5+dQtyGYoTFcqk2RzpSutyqayedTFq6RcM9y9TtqQAveqpMV712cfUfeIsqyLn9Y0kF1A/f1lF7gipmU82ujb1Pm0+3rQv80an64WuHx3tS61izXMaJT9ChKCiCl4kL31ffwRm/5V6sXqjEfDUvl5FL/68rLfV05pUDvl/CuTrX+aVF89TTM9q3M+PW/z6KGIYDqK8TpYelCLGI0ZwctImKBmsDZiC9QKnsYADrWBuZC3Qx1M1Dq7M/D0D5CKBYPB7+AOLOfJwF1ly5WvULFS5SpVq/Xp26//gIGsjn8GrjGzOvEZuPUAFiwMVjTidpmRx2tnMxlfPYyJcfhXeSfx4QzQsLLYRAXQCyvUA+eCTnATcrvBQWAJ9K3QaWB3xAugV6PipwT3iaXPXstnx017JdRafKxpyJgY+jDCcyj86nPhuCs8vNqGaBpUvc2so7mfCgt0549vuBdFAQXnHnxb7oFwoP9iWzZ7FHWe5LG26nRb2L2ST8vfM5LYnO13SnhdE6hi9qZNL0VQT8fyxxNbXhQu/loa3rlABD3M2adrzU0nhENsSx3aEE65bd+qRrfdKyS76QE+jbb+s7x3KM3vEtnD64AX7R6qzXNqfzCdLl3Zq13Py/T776GdKucNIvOHvJN+Fb5Fpbz29Ht2PYBGN8pvX3j9AYXUmaz7vdCfvs3cfXeZ4Rn1bdwu5uMgP7KEnu1UVv+S1MeRivPON97neCoM5V95t06vqEAda+S//30R/gc8m2wX830AAA==`,Zc=`H4sIAAAAAAACA0RORVYEMBRLauOOu59r2ONs+9rB7oBclvzRLL5FWty+3hMAv9zNlJVVBVNfq41qWpyKUdkmXVM16BasmThnU81LWZ5ZtSw8WXNcWiTQZg41ZvHQABG5MIsoZalefsBSG6qG5b/KtFUXyItPFGuSyLGklo+ZWLWoJsmKhBa2SVfLZp2vLmvzf/zh1vYOwEaTDcTd5Fret/1eq7XfRvAeOGDqOjYOm74X+oMUeNRzx4PkHA3+hAQNnYjT4IM8IYXhWeccHqJCn53hRXKAYmJwSICLhtFl242uIET4ANeMIBzo0nh8PSEmIfKJw2FM5OxsdpZa/Fc9o+ODYweYuNmvsgKIpApkuWEYKpeZBnuK9iztATxaR0k868ippXzYMvNg6bi1vDQofmA/vjLRlMv5BXjofeQuFgrq+4WDxsxecZXIwbVp8JhSDtDfqGGhRCgEj+7URBR1ER9yRzBYV0g18gDj9ZqEQqgE8bY18IQ6L3FDsL66yyFZlDJ2MFnUF6p3bx7PCLBlvEy+y0Eg39llqfapCMyGuU+eXalJnYNyezc2Y8FJQBqg0gx6exdJ3eoVFjuoeU0sFZMYTmxAC0beLpxaXkjCSN2SCM6MD51gWkzZeZseSz71XQwEG8tXNNRtxong+d2mdJoTbVHgxb1aGYip1P3t0Etj16JXFnWZCV5fb8YMUQXeOHuBueSVwFtngheOfS4TvHO3rJMl2nsJvHeGH/J87gNWxvDB3d8XUJXYxuCje2BbZg0pldpeWOGT3TpW4fNx9Vj84vbOmgMk8NUZ0V3yzVZ2iQ8j8kAdfHfNYpzJJ+JBR/jRkFqF7d/8dDd95CoBk/0OuOc9lcK56g/YGP9z10UxrJ/an/ntbrXkCYnmQvDH3fhPhxVA2Jld4Xvv/f/3//P+92Zuksnu20x299ybSfLeJmUw+2Z2G/b96WR2dptNg2iDlrVNWf9M2I1gMTJhW4KWoNVtoZMXNAgWSxdoUBRQhQKaFhRFQBXW9vvu/fcls7bJ5j/n3HvuOeeec+937tso1/GI/lrPHdWq1tVCXq6/9vq3z70xOf+djQubqvvP++Y32ipdbWi9u6HinydveGMnos+rH1zIJmJmw6IwqD++vDT1Brya+jhwx+ueriox1Y+MAVRwamRdyEWLuXV+Yff8Bx/vBn3+dvvnkZJnhStLQa9ZZyaihkaF7EIf87RQfh9cJvnvG28rsRUkVdumzq7X5iYl6vOTXa/+anVv74Sq/6K2g16Ooz1fkpShMzTOG/LrPk9uzgWLnVmuz6EZitrebMSSzaXDYQMCqSPGneREhpFiJ6qV7Twld1cfEy3F2ExAOmNzTnStxmada0pvMJiPzUUSyXfGZgucAZ9Mjc0GEp1J51LfRCc+EuULqOmR3VqzQ3L1ZHtk1ZqVNLy+ZgesRT1osLiAOeM6ktWu8VlPVaoSzU2ujM1qrbyFC8ttZpf6tLXeYK0Fs9q4gnqroofmYihI1sUwsjAXs9CIEc1sdZkG2MpiuN1LTF6tURcgbzThq5gW35sF7p4NvJwFrhg4bFSIe056zdPANQJPwaOKzbKqPstMhVaCqn6qt0MHVe3Q19mAbD/QFEZmec3ux82Kn2unx2Ywm3PSgXGXeQTA9HZJlO+TlL6ivvOOJOP4PMd7no7ALIaFsbkGntVeiAULKO27nHPYaYfJR01/qsmOzW1SxPYRnOqxuQlpbmw+gKRex22FWI7NL1ulu6RGqiZoQXa3XTdkTeg6G6qx+Xlr8Q6pHZtdkHmky0i/2QkmHZ0dDPbG5n3Yf6watwwRNXsAzyXZERLDdHdc5Q8ZlK3Wb6JsZa347+0lb0WzhH2UVfO6i93sm1idXtrrPHyyUAvSr7UcqpU7lZbodMhYyhLzPenWKs1XaXMb0kHluXuVglxPKVmFhJyupJRcTRm5AtIdm8tp6cW08y2QHLcJBCk/m+aGKaPcqZM2CwJbEnePU8JT8yutLZHAbYd8WcUzPTRUN9hSrLIRkMxnomrFZBFkzHaA1wy8YdA26nEGBcGtXiSLG08ll5R6kouOx60kF48bFvJ2u0yydL+JL7VjWL/omuW9kof5CSDKJIgq/YsJqRZIMv9SAqnnxLT3d4d0NTwvz0HZWVnAVqJlP7ATDmZy+G1iNK+MKDkM7t+K9/p5MUNzjQtUXBUyDlxOCBb5K+EFbO/kDCFewK2mwLkf+mw2JodZ88O9PN70RZ/THm+UETOy767ZLTGoNoWrTEEcvrxm1wU80cZKSRh3c/IS05rLiwfXr0SOi4ezxRIXS1o8iIstYcImmMhniwezxW62uGwhQ3+V5ZdTekV0ApBuBBB9EECICjMA0TMA0QlAYJ2FgmMaPJZS0RFDUokmczxkxAuNeG06AGG+CUtEDMwO/JEIfN2EGDoiBmmXiKETYmjpAzFQhUOiW9TQ4ogaSfEuaS6WcFGKbYJ3NixGwNC8S3dInydgEDn6YuUYACO0gIHBIwQMVytxEQNOSCXzjV8WnTAERT8kJzZRdGHC8rRiPYW3moJeAcGmzqaIhinm5RhX60jkZRY6SxobsQ1QSdEO733c0xUQz3sftS6mDWzRBwI/lu4P22m63jpdb0akW5Qj+xXKLSHuIzHlnSbkAPKOLDcsDNBvhHweJ+hdlEV8bvBRk0HVH7WTDdX+8bwInafiqafs6afsEAk6LUA5eiqaMHfGOuwbXAFuuu9PyynBYCmQS8in5CRlRVlBPilDygPKA8hDmALud2Rxq68qKJ/eh4Xh/n6KB+5aZ73obACDuYDncjijadgoSF6Jjv0ZSCBnpYfKhp6MOOymHHVy8t70NRCOnpnK2SSXUR5O5ZUkqyifmsrpJA8OxpjL0cbnUpHg9JDMy3FgRECS34RGJYcg+UN8FB64tRAN4I9w+B+tM6L0Y/X1zn511rwvp2tZpp49l3rAIDWNRRBCg5G5Jj1YGiJz27ctD2TsOBK7tBGbgK9tGseTouPxjeZWkvFVkFxo6mzSiI0BZiZp/hxHXTf2sxYqylm4bLWZx5dnfIvDqRG61J0ex333+IZ1/Le1VB1Rzzyt4ewPv7tf/YOJsRMzSZiiQvlOBu++QAoNhxUn3E9CXne35zOtlFaV2cNEXs9t1/lboMdJb4D5md7Ed19v3qB0+1uUbk+aunrrxo2+gvD3RyqOPVab1HjwCOUo6uKdWtVaipv1x/rDJWjWCt5r/Mc1X35hN6XEsJEOr5JlAlWVmooCW2vf6ZkKpEDgOc+x5Bf6PA1FrT+srut8L73MM7YeVucSDYE2tbmOnekmdUAnOds2zIp+K3SWPFQkFzCWh8twTbaFpVHXzHQ34Uwybyox1ZpKtgb8HBfdKpGEWGENaRthR0iPUq1vNtVQ692U7P1geSlox4q+F8w90eDMvXv7uDzVJ9rqPbOrb7U/P+wyNHkhc9EkGXVHtmR7I5ce8rZeafCRhq3xfsh+6xZpPeoNSJk1KzY+mktwHTajOLASHxrEVF4use5IfJ3YM3YCU+6o2PYBvWUYGN9CKSobA+JLgCR3z4niqvgpWT9iljBsYtd+tORoyClR5xXjUKKRi+qc1ntftxutuoUDNmlpP9p9xtr4Gxd/LRrNj5k+s+zF/1eQe6zCNezVcq+SzHKRaMdWbPCN66ZBc13yEAzJIGRTUhdyEhU6U1iUnK4JHUgDrLNQDOFvBl70LgutcVHgJlYYaF8/0s3sMrvDUrSlfD9yLPm7ULqrG3wfq5nqH90iBm5j2MRFxch+gn52NbF3wG4l9i7Yy4m9DXaCVfs0xkrjO9l2DuQJhFLK6SwSsfelfCplB6QcknTu35vy71fuH8D6emI/4oklF3vsSmI/4OEt2IzxXeFHGnckzf0ZaoPEfg62TOwjsC6xn4Jl/gsWp+AyJJKJHbW1ZXBGqf16GowY1jaYVDItJta5C6HmT+8msVq0W6qOq/Qoz5ImnlhxwFkAdLXUrsd9Hxm1ZqII+OGchwD2mf+VsBNoNmvw+dJ+uFQVFPV3q/dY+lvPHDCqD9GQyI2McJPtofNei1o1zmdJaxWektbZ9jcCVFR7qEQ9lEz0w1u71fe0BfRzxYaYt7PITTzh/iUIoPW5nQhasSX2giVR/LigBZI7WYlh7zWEx+plbfZEx20F4KolV+6Ijv1wu6m+sKa7Z29FN6Hy2exXE5E8orZkwExET25kFhm9rvcPS5ySqj7X1Mr9mIgSX4mSuWs+a3/yRPFVX6YdKZnjjubqf5kdqZr6M90Q4LI9sXGyzm42ea0q3wWPuTmJT1r3Kox33AmCqYCDRwhFK/xXUeqlomRwmfON3iekxrgH5Bh3fMffLgVTLFEuhfQQdyFdNvUihd+NTSj+0EIUOQs4PzNVzkwpofvuw7CA/WUPbwVH3d4t9x7fEZybF7crC3FgtYJcICvIVyq3Tn/ZxpAExI9NjgM2CvkJZZ+nOsz2U3xTELRR/4mXlvlWLEPyEnM/8/DQtB58ySPBlEqV8lbtaHsAh008zyW5eJ7V0zg042DJbbo35HiX4tVU9ef/o9Y62htHjqgEaCWK1O7ktZYJ1c2EJIkiFUgFe6JzOs5xbs45Z/sn+Bc4/EIffRu/qrdQk5+SN+epKqC60CRevX7dnPuiN1clenceK9U8YpqVxt9Oonf+Uip1/nWNNbUxnqy8C/PUx0/in7uHGPDHn/n7T6Kfu0e68fy5w7LAXSPMFs9q2u4e7v3lF+4dE0r3X6hCcTW4JiKjJzUIVUFBFMeNrSc1nnA4JfI13dLeky3bRW/iNsStnXdGrs5WgWr5oWtEIKSdlRkwEeS/C243uD64veBmwW0GtxXcJLjt4HaC279yNyLBHQQ3v3K7UgR3L7jj4O4HdxLcaXAPg3sU3OPgzoI7D+5JcE+Dexbc8wsXsBTdTWBTEwvOYX/4fTt8wsIqzgnMXddSg003V9sM6ciESGNmpJltiTQzh0HmgAJMdMDM9dSMnVeTuq6abZdIpPeGasauryZ1HTW6r8ITwiyOOIszzuKUszjhLBamUHAKU05hwinscwpzTmHGKRxzCuecwphT2OOzD9WkDVfaCZBfZYfc5X7jrl/n6U9UnVioZtXdLr43dwdm9ZfugWyarO7pqaVmq6xJVd3M/Oex5eyJFwvH/gsIvXQZpv4xwq4kDLf9E4SJDFHmQVVmR7TCUPqyIzq4Lx14Oq4jI3g6ZCRjPR2vhuzakLHsya4N2ZMSng4p5RCeDjmUI2rSA32y+Ke4diRnYuFd/wzhmZwyrPnnCE/lhOGKf4HwROYI9UFzmcHTB83kGJ4+6FjO4emDzsVJKlreSQueVm5JE54WbUoGT+tl0pYdy2tLDk/zchnA07yBCDzNEylk1/IKmcLTvKlM4GneRPbhaR5gAA3hcCgnb/EF6oUfOF2137QLsXxOt85VK0SEnxzN7dD/DLt2mFMoIJiTufH/fB7PYGbzeAxzPI9TmHPs11W+KjRZYsy0PaaVTCtY9xDZMFOWn7D8vpbXEuwxVhmySp9VOqzSZpURq+SsMmAVuagSelp6rOJZpcsqjlUSVmmxSpNVMq1S93YAEQkXiq/ji1K31A1ezW1J7UlNi0d6Q+kkenJH//9q68l/X79+vfEzV2so8X8ZiWs/18SvYk9rC8J6WBBq9hq2sCBET9a4XlQLwqZESwvCeyDj9JNfMUiwNf7UsHnxMmLyZUy+jMmXb4im8K3zTMt5nid1jRNcigimp5mhTJ9lOizTZhnWuIrAWWpYETEqQve5ZcIj3UGZkfBiWSa8DRLeBglvyxbw1BjUjyQOvFfYGVtPcDGwWGksmOhFLcSLe8Z2fSNxPya17JPijNH9RDTsSJtUNbWwLUMZmTeUXMZSkChkAo9EMTVPxONuSb6ViXldcTKFRzICQ5KMZAKPZDQ1L6vIIxaSR1yRRyQkj8jII7xmLkrS11aKtFlrMG20EsyQBMEXZGktpjWZljHNujHAgZmemV1mOmb2QmZo9PRaSqh79BdSrmrmdY8OrVpZz3fCv/pjxPffilejlTca6NH6gtSLJdajyUg14IXUq+vFxc7elIcukvtu3aTe1m1SL/3sSr3yg6q+BcZYWAQohsYUQyU7umBHj6hyplQ5E6qcffb3ni4CYXyP47scmOrNJRU1pIpizzn2mktYv8X6TdbPWN9TReVUUQMKOaGY6tssyS3vRUyBVO5QRcl0UUXtUEUdcpUXC8f+iEs9w9Qf23q/x3Dbz0zz5MuS6JA0IbtyRJqAp+NE+vB0SF96S5JobpzVrSTRCfmjkkSnRiJpJYnOjPVaCA/JKfCOyCnwjo1TPDx9kPLSjmh58BM8rVxKAU+LFibrzvjLhuxa3lA68E5IhvA0ry0JPM1LyFYPbpI6DxbZKgraQCgK7sI4UkZKqdOibmhSN2TUDf6S1MmZNmCaMG3Iun0yUofl2yyfXCV1pqwyYZV9Vhmzyh6rlKxSsMpIq2x5vN9rRErdL0mUWBlsPWxX79p2Vd7mD7D1J3cdOWydF5XD6lQn8rZymN2OXM04TFZ/6DYNz9UiuUEggz4rWpM1nDHe/ftqUzt7TX/ikLp9Wr2Mv8HSYH9EVX/gXbE1cMxSxL91IzU/dS0133VtNS9dR823XV/Nl91QzcwlasZO1KRuoGbb5WpeuVTNY+fUiOuqUXkBU3M9NSoNtrTrKBAKNSnAGHN/FHO3FOvj9mHw8Imal26q5rtuR81P3S5lCFvDHaq5647UiDtW89jN1Lxyc1mTEQ/Fm3rlt//+p8fL/C0ua9PsIgTyfoqwjXAHIXDzXYQdhFOEQNNLhH2EE4TA2LcRDhHuIwTyvowwQThGmABXCAXhHkIBvhAOEJYIAdoUYY6wQJgDaAhThHOE6INXCB3CGUJ0x2OEXYTHCNEzgtAjPEKoyzTCHsJDhD2gFGGmNIBQF3gKH0oJaZgHcGrfvgmDboWysB4NUAGGCBap6flchXOp+dWvLq3hrm4/ei0L8kT/hyD/DwX5ekOh/WVZD4I85rIdIL9+M+QX0a2/TWzT3KWp0axUgF+/kDtZvG3JAu8u8ulpLr0aBod+CFpUVquWWGoyInxEMLcI5jbB3AlghoggGj3R2FPgGcqJPkfgbRvweqKhqjIDnrdQCcuA17Ww855eYvj4aGh+WIHHr0I9fhXq8Qu45R1zQ7bMZ5eO3+RRxWfh+M0uBj7blEfvRZO13p+MSj7O/Rq1U31hYaOqWaWqgQE+KH5al8SPp+pJqXpyqp4BVY9Q9SRUPX2qniZVT0bV06Pq6aq5+15VD+VOc1GnjCh3SioHsXDsuSXpMUz9mMKE4bZtmboypHYpqF0mFA1i4V0/pXJgWPM7Jh9aDCGOTLEMEJaURvD0kSIJvDF3afC4N/N4rpb34uBNKYPgadFUcnhaL6cmuXOTJrnDVll8ddQOl0RDi5pkQJkglAkJZUL/kiZpMi1jWo9pnnW7VBOO5VOWzys1EV135OHrtx94aKstHXhElBR6fenAAy24ihaMLh14bHzULchW2RB8Fp62XtMjsWwuHFkIiTQhrQ6rdohhGm5w1SECvp+rIU96HhC4XiKSKPlYodchXinEfZewJWgz6RK2BG3TwpYoINXri5DGDbaZeYnqAvOG7wGO9vUQjlfiMEAuUPyAsBJmJ8weVpvv6P/afG9FV8Cq3rCtttQvn6Ph+rJSfbgAq9ptsEo+kSO1AME6wMWTjgDEJoGYqUFRAs3wGHIGzBHmJJfA2iVKUw7OqWs9DHel7wWsDe5KidkWMTtc3Jy2DYFehotA7hg3DgjkEYHcJ68SyIX0iVICubQwkVyG5qkcHUmbK4AU8Ej+pXnk/Q73olLAI/+W5qXvYSeIVxBgPiBwJezRSIvLML96p+gv0sLblBYboskBGQf0dEBNH3ptQ9QXT6Pknt7p28Tv8XVt/49R6zZ0IgqC8tL5k/diVpVwEbaL/ysgxYUUQAN0QQE0QkhISMjM7oFM9J12V29u9t3cvnfueVBjqCDm0yE2vHQ6b/z15kttpwvngRY5/Bj0is/1B8adtxj+W4nY55tvS2n8lktLFvVFThNfFDzcpH5nJQ1fi1Y0fC3K/HSiL1oGM4mqmTUdS7jFDIni6xWN8x5To357Pe4WF3d5cVc344Nj+/I0eBlPgxcyG1u1z24PTl3dUK8v7uaOL23J1r65zYNs49SZHTGKoTOKeX4kDGiIMU9U3iTaPmGMj3RSd9pd0G6Db+/smZ0xRReJNCQOcxXKyOdZGqhQRl5ZNN0QI+biMRbCjL1IabaByQVYB2AZgFMAdgEolGUf/iaSrSKZCZeo7hIMVT+YKJhgoCDLvuT95YfB594nxN1J86eUPuvmt9tN88vttvnpdhcrXZ9pGlacxLPUpnMjYe3z4HebsnoG2FmNrZXYWIW1zZCcUyuQWCYSDHz/T9QSBSpMH/bnnB7/H/eEsWGCFGU00EuRP+wtVUMHCepooJd4Q6KGDTS6Zo9qyJB5Q4a67WD9/Bt7VF5FJaqrqMLsKpphIMEG6Lt6mXchY84ShWct6FcgBfuba4evdGiVQW4JJRFY/+xXIhL900/BiBvvIY8+e3sAKUVK/0gFEyqYUsGCCmaXBOXFrS7uTOu5WmnP1op74Jqsr12buz62kOEgdX21JgLCYf6fBIUL65V7ItsKRye4AFIHqMwcsER+B0gcsFQBCrDA/g6QOWChsq0wl/AlVjoaNZY6RDMs/nL23eFxHUeend7Mm3kzwGOyQYKyep4SSIASbNMilZZ8EKMi5ai0wVkfQJ8JSsfPARSgcF5u5u63QesNGoK+I7896lt6E2nf6RMv475zjvxjAzbnXcqXuJFXv6p+YfhBurtVQFfH111dXd1dXVUD/Ldqs0HYqcXavluLdX1SiyWD88Yz8H/HXELfHu77Ib+6T80z+VpeF5WaW/skU64qKNcnHgheZExJJKZIXEQURVQRGaHIyEDPEh8TgcTeozXf8s1F4kntl7OsMGn73zuOTl3BPy/+e/1wbZX5ssTlHQ91SY7SLrUA+xnoSPAm2m/tvm+fyIh0F/NLN2Bj7i5maZ9omAsuZskiLRX+N79wI/rsk/y8AK38LAP5aQT9fh95/SLvBck7Xss7VuQtSN7lG4q8FnXCdzmkWErh0AnK6LMuMo1n8tipzJFMR8/kLy48DUXlDEOXf9RzB9zOoEJUjhR4hoykxMrJjk1qmLmiCDXYMRfM7G7Pbc/iz95Z7JVt6g9QhUol+ibvXny5qN+3R3tZrb3/vuNodt3U1u8/dS4j/NzA47xuasuxU/kVNUv7LPX+KzdOY7iETpcvMewzKhMa+NhzR19Bxq3IOOGpuECLWaufdYvZaC/6NlTb+AP5MgJgL78oCV8RhFKhfAkgkH5BgBYYJ3AK8qUxJX0iPpbY0FEChx8WOCFQ3uNg4b1hHfvkB7Rx8425QO6sRh2BfxCl8taGIw7BTcAt2UTbst8msgV2EItxwEQ5h1iKnLTPkifw9D5PFxgfukVQy8d9PmBhQURhQSQfM5Z0b8OGVG4SmaUi+HrDR/hsE0GMu4CnHMtHUiTJ96yPkYLmCfBNRBS+SpEGIiP92ko08uG3GE0G8F7L+NFwce41UODtGUrQ+JZmnHnzYvIbmlV4UT7v7nUIoqfyheFp1l6T2uk40kWP0kSV6rMomMKsQA3DmgHalThX258NpLicvx8nul+CtjxTT9IzUih+vULefJRS5DMUmG2W2pe4CsnJzVpDyV8BafqDsJFVLD38EINblNvt9c97/d7DovX+zdjE8xbqqjunYWAhVqkwTpiErvFmWDTQ5QOf9Q1RKQck2ubcswtx+qM6S3Zzz4Kt7sK/C12Mgmi1QZ0z10uwUYK1EnR8A/iKK53SBgktcG80yFaegxEJUgliL9/9cQ1iQYc7Vp5+HUU70z6iJpj2UtoeREk19i1gwLDEEiOEoSuOwAAo88Gu8U1uAZXJbqKd2yN0ntqiYKxq0EiHa3IEVTqkWUgrtTmbtY/kepayYh97VMi1bz91+HalOiqRjWCeq+T/eMXeQwYFtP5owoP6q4x/0lARwmGuWK1zUkz/MFo7JoGXYESCVIJYAkFaRjEy9U23bECbm0jm1v08hErdUzRDvWbZmu9ya2wlQ1hrAi9FVZrzm9kKLf0xLa2k2XBobC4b4vaGmHc3YXU9hKYzbqHe1xT3TfROPlL7JHUG2C+/l0X4YkKxSVFHjTKDfOCCBhURZnIlMoY/UdO9mNVuiEeU5GIJb7Q8/qN60M0jI9BDriKPSpjDNk0JZAo0VZgo7MqQ0zdh2uH5ayhBhNLEUm4muc6JIEa9CfrREE6Y16Ivag0NZS00unEa41UAR3wLja9MaBWZ9doovBZcBBbjvp1279AqMBUmH2ms6qyQDa8q6S+6mLCGN4gqwcQZ8CXwaNL5Oj7hDbAH2j22ictlNMEXNab5K5oZMJ78EP1N7Ut4uQb/QYC5dt7fPJ0+lqzEEBK256Ur7FLTdue12Lr0J9gEgghc8bfBdocHmdxwjcllhOGDhFpsTFN66oWJ1LCSd5SuPzN1J0XaFInPZOnUBUWxhGIB7FRgFxXOTKUEDtHEtWRltQRpkIkyPeGVSqwt8uPjPL4mlO83brPHNIPQoF4IYGeb/ZhAbhs99VGXcurbcd2zonGMAUKs/npj6zWkUPq6hXjvwPhtfoxCGknRePy69SLh4gbrCKsQNpIqXc+Wlb4tngfA3CX3gAQP89LLiGbTDWJKtp2WDyBMrnGY3FrOSJmTUk5Uy7m+zNnoFb+luY+ko2X2ZJk9hopEzrW6d5aZW4M1o4ZtQwPyLnSPshugiuXuNAF2Jm98FNHjQ4ia+0czWiMu3UhlPcpSLEas7LOR1sGXYGZ3DcxzSzV2zvSgYzxIwnLCeZNeAxP+FOMAOpxYgDvZklyouxEQ6pq1DGEAHhB/dqwst5VL9ag1dA1eHwhKt5mJ4AQBph0RGXZgyhqY+ob4yeC1hKMJGfhuopBq/iSFPiEDX8R/dtN0voPp1sJ4/iLSfpPS/qOSRNjSnt4sFT9DoacTSR/xM5trhYZuNZeQ+D8o8RuciEXSnwA/biXfbFgcECCMxRmti8DTVU55tl05NOVSA8Nkjr/NPDVlEJ8r8p+Y0nNSZEGXaZLwPCcQYQ8N0vRQjabPZEnZwF+MezKKH8cE40TVHazVrbOQJllbJFJLUaX/IZWqhMtXJ/x9SIg5obJnYGaX8QHCVicUS9sHTqsAJtnqBVYOY2LaaVkmcwZ3sqdRYAx/Jj5y5ukepBxReg1BbaFy5FAVCBIM5uidgbdHbIKPR++nsKm3QIEx1nDoXz3iONKRSDxAPpRuyTilxLbD9zqlVYZDf1HIUZ+k/k/qopaThBcoIX10A6fiEDClkTrCcK9dnSjavL2jLNP3cS12HWzzsQkHa7XJfkWjzQ2UdHzTtFfgbZnxySmINNKtlHCRkg3FOD6F+0f47D7pzIGr4g9fFX+c4rYWf2dwWWDAS2DjAYiQjjXec4zjLKJU5yPqBs70Yp+6lbh5G0Ha64gDhKtLuQTiKppHb9nkylXzESfB4wmEQHO9hKeC7AB5yEubpuVVna3FaKdOLlvb4eUl1NUQe5eDPYfgUK+FXRObyppBal9T5/ttr/hwhC8rvueNvkTSXnuutwaXCtZ8YP0GGk4CinMzyRlIgPHcDkHb26lE4mmssEda/cwpcNXOdDrU67JzG+4Mll96ik8huNfkim2INJgl4cq3941mlcuQ4UqqEp876dec7K3F+ccPw2NAzFMc7xulw1pKq5ukijbyLfqKxkFqCB/DMo/o1BzRsYiEoLmZuUUr+mAS7G8vj5PROnfOR3upXJdLTg8W+h9cKAqxvx8XkSwksYpA2VkRRKXVOQ8TApxynCBL6osT8Bvj07kS8CuU2hTwCwRaBlFlCWzqNylJbaJhbOMSfyDRyxxtiJnqjVQ6JR8xshI4XBqfzmChlXmVbqOJgsj5W7i+67m8BZdEBTU0B6mhWaMGfoQAO/GGp8IE4miIATVushhdzxVk2uD7P30t7TLN7e3qjkmSwPpU+himulhJ8P2iuQoakVpCHniUQngMmL3HUUfT72a/KN+TqyhvJRvC9+RMGyV/Y2HdLR9xhInvzXi+I29KkQ+GhhY3pft6JmHjPbBfWsJSQXVV3u6pWo0P7a55oXr/brZd9w6nTsWcDy8+coBLvaP+RTiTjwgHj1i3RaH4T2r8PU4jAb+GnSfKpXnNDF+fzPQukV/99fxnSsjrl+uCrZq46uFR9ovjvLkNjkSswW1FVRJK/iS/fjZy0AjmrsniyOYePrwiUc/Uchtsqow1bFCsgXXgxsCyVZBPkACgS7HIN5KOS+RUyXfSiItksZQH8cmoYxFxifWzlJalgcMQJvNxr0BBjmb3e8T5DRhmyJDvvzMMJN1Diyu5nRyW5VwqClasSfLrujCRnZT9NBLpAAcbJVgrQQdPdGGHZY86OAu15CDhIz7J83rR6TZsLEoyHbYbL3tVynCvIfIRD0ThEh0KbZdCY+LiR5KKstul7KSP+G6aPKxNMIM0haWjxQ4kFpeAgsWlys+s9pwl9paZRYdpV2HLT4ItWz6awuRxX9mwDQ1jdZYN26ph8J3VHpl1E0pbNPSslpZK03bHZsdTzxAJpjixW2+F3gEJvYNZkf2kt2VvnfQ29bq0Vi37DzL1Rg6w8PQCPEofitn9hG6I0wZhC9vleuR6EQ71ADcWfhjwx2cm6MthhSnZARro5dppxI3kOcDoum/Uk016U2DkfAf+cf3/9O2IkspvD35PmhX/DtVH6CBfqyLdeL3StS79iDXRXMydSnuiLVior7G1alte7ZtSIEbQybry0N88B74LJlDjEhVoKtBWoGNOERcSVpxCsNTlURPC1MU+Uy1F41L4qRFVmfaaomwxzQ4PvKMoLqOO74csSq1xQG/71JDr9310cterT/z+sV+//Aff1X/xZE8P9kF6kLWCvJm/TX1GgIlq4cm1JX2QxxZEHEExQ5YgxZAhaGSwO74jqo1eo1DiY3yJj0KKXo8hyMYRhaROIgv/XRiyt+ZkAjRIoyET4MR3TCQzRB9DohIHblaM6NsyK+pcL63PSFKB3ZVfoYCNSvo+5J3gw4hqCMTxdA4Wr0B4eqTEWDxs8MtX5TKD4okfRnwE8RGKDxfYEAE7TnThS75VWizJA9DiIlw49fEWixeGVB67aNyCscyE2x16EwMe4o9CjQDBKtE4XO1jBGvAGvFdFjN3PHcf6Ed4guX0nBdT3mpkrOHUWFIVpQ4jdRWnKkkdwQsHdxKpFNWiVCFDA9MLc+v4470G97UXFVPclil+DkwAPLB06+VRA0zByiqL2FWX0IBhbkKp6V1SlFApRZEofrs6vEI0K8HGDAnjFEt28HbjeU9Ov8tr8f/xRojjNQTVlbcJ3C3mZeNjMU0L12sRK7SQ6yigGCXCrD7GFkghWASXup7SiZ17Ctq0L1IQ3662Ux7YMGYbbLoFz5ITFES0p1FgIaNopVRXxHLPGt2al8+XPs+iEhOpDNvxSXxSOBtjJSAHwlUWpQtWWgFHla9JgSBnwXQJmmPfQLcwS4SfiNlxqChLz0rb+KZC5zWGyUyUZUoYg5ciVr7rpLpCoIq5GSvnxsvcoFuYF8yP429rwcHXtInm3VzNEsKJEzIF0VCeRcVKpe+A4oi4QJ3orrxOKawAfEz0gcBXW9XjbQV+IFioxlVmPJCJNppVZgUiU4EjVpmNeiYYgBi6RvK+1VXljto5mPyQMc35Rp3LOUF1JFyOUEPjbBbjpOkIPEDLeyCvbSvvgVreAy2CBDG8B9rae6DwAOSkVW9tFUOHBxhCVapbL1LjDu2qSFIvUmMV8coI79dQ0xTU+Ao1mGeEMUKZ7fSm5Bat50OuoImzMk2ZY1y6TOek5JI2DbqQyQFDNoxBXtLBH95rAayt3RrESaNNb+RimctBmjjKO3kMpYO+kbMR+s/DxZkD70n0P5Wjv3xnF9dV3siNVl6Aah43iScKX29gwfnpcXkd5ZB7GdU9XHF3vWaTTHmz7vea9UPMTxrTCitmuxxVSn9cNAwcqSy67IJLWI0o5PeCG/bR0qRulM+mjE1saL22iBECJYJvcQPhpJDISaGDIGaRPkvueddsy3GBKYuTYkrqIh5LXFG8g7iS+AjFk8X6o7QoSnFn0b+NlV8wDMcbQQiOQdzaCTRVc5rzK0Y3a/5DIw9+n//SS7/cAldhQHycGX5DvuRwcVLyEW/zNx3x9sn8D3/iF5cbB+FyiNhcvXmvpzxpH6i9vTg04fLfadWayGzuZnCzbaCpxpP5j3zhD1X+hz/9e38GhF5y+0cPYhzqyV4Dl01K+2sHxQt+umoWI21OQ3JATc4kRB9FFzJ0l4hR1s6/XRPGkXiH/jnecX08K09PcllaWiPXr/+I8BJx8AsAWCRRc256E6Re+/PoyPmwJo7ni5zSOHK+H5L6dy4mv6e1xaKkVjItfQnSqhDDx/CNCEuB0WEY+hE7nV8hd0xU6lAxRlkamb46gzD4j6yuzGtC+jp7ONdHnmQpmp6dyX/ndxeXPj77JI1ARooO9XQSmpRBluuI1mlyxKsnKWySpsBLn/3Tj89KdJiiCy/849MhuhqlsA8ZOQx8Rddee5e0hBdCeD6EZynEMQEh4qdD2A/hCyE8TiFetETsk96LTVCeujJ2lr0w8TmYpvHGdWwCRmssb7SVq21y7odXLxGt9jU9+R5DxJ6DwRu718Sg0/uQfUFj4xbnXN4li3BKWErP5RlHiYsqdN+xVBGCLLxQYpF00wcIsyiW+oikdwGV8B1IxznPQPpQEsRPDszV3lcpXVjMv1T2FgLAqon0IaTUXUo6ocG/jEwiHuAmuZfQ1VnDUtkxApcE9AReEHCEwPMCptwGhpI+CKkHhAzxUdH5cNBaiNMDBEq+GSck9ob5KCrTi55epClcK+AygSMC/gGBYMj0SCtS7/zMuml6k3ZzQPg6MM0oLI/L84lslUY++IjFmrZ7KwWycr+5Qhlmz2gvpbJrpxGBwn31wPYFLW8PQQhqIyQu6fAIZoltdwI3VNL1GfEC3YTEiUIIclvE2B+Acj+gCR+jPXmWRntdHEx9nF7LcvNeu+5Fqo2rydBvbMeU+iFirmZnqa15YOd7mftYDBAEArAznbv0ESpsN5vOv6EKvCAdq3tZbkwOCEOlltflQRHc2+Fw60Oz6TuSIDIR67W4pBB5PCmjmIfT60BMcoRPiCSoA0C9474AxM5v81fdfjfPVoGvIf57O3yWpe8Adci6lI3eBa2cEQr4qHt6HYX80kvDqDf1TNnUOzPis2fWCWX46qbp1SgjxYgoxonU6gvWWjqukB6wyr/TSR+wkP+u5o0k/5e0/Bi1otnEMt38C6sBdPeP0riRnf8V1ULnRDW/6Dc1IM4rMT3GzE3x0ZjEae/MLyvi0FOOyawxteohiijKWpO+K2sc9Q0CV1OpLXtGp7Z+qlJ1nKvPGlcwVOrNe0Z98/lXiJim1FSLH6PfmZn89v2j3rw0NzX8nG9OuU89Dw+ieEoIk8ebUvquzydZJHRinobj0yCm3XH3B3f76Od99D5WrI+K9XL3+wUWUfIseSL10Wehe6Ly/9DJlzo+ejlrTG2FLuNo+kA+GXZ2tY+R+cVO/jU8FF9pzuTPkmXwaIYsKugNbFr/eeamvXvyJeFZDeo9be/Ds3l/DRZ6+hCIiiwxQ/+niFjeTY3+K8xQyceS5F9AwifPpnjOh1HCrCi1USO7u0a2b6TibIP0TOVOjESw40FlyebPPPt8PDObL1D4MRqm4g1thjKuaIx6g2WTWdZs4OZwKxa9OCqWpAeSH3Z8Bq6dfkrVt/R+qvRNITRNzwne3cfoeTVmYvoOvbGSVocIb9P3BE7i8Kov2/pPt7nc850pN/WqKwtiE5MW/jqZ0tBqp+1LZ63a3AkscwcByGc7GnisN/Ej1IQMLs2bNFQDcARBfpowzaLxkjc6bFvCER0/GVrv0od7zcDZW9ysXJewbi6umZYV08zVAzyU32jx8mq+xFP53wgnzMjoFB1QkR/rSK+F5Y3SsP5fBmSP4YXW4w9xXBqYHMsot2RhhhlYeE02PAwiyergc+393MN+J/90B8xwP+jUVvTI5AZtArWX/mZ7Z3kz/lIShkDkWn0Tp7VovuJnTAVvZ8DIzQp/UirtiaRYkcpkUe4edKxRdRjEqmV3l81mLzSkcscIR+A8lZ6hKvZeUKH4CEYF6iiEtwjwSBIWCromlTRVktcsCCBm+Kib7Ab/x7Rj7cuqQFWAsreLowP5bRIwGdr3k+QkxljTC+CzTEYDzK2wgcyKJTXYZP4/mBa8Rn+9krRXGbHMSBsHj0A7UJROqZvoKh50+KQ/D+nsHn4LAyanxYfwDCrlO2jRalStX0TSA8XRRhyYvoSex9z9ow9jy8FYk2HFL8HygjKSJOMsivK6KpzZo+90MmH45twp9DfyhL2HjXka6rNeT62aywyQ9O7Rnp1SohmH0nhCpi8Qc3Z0rgIjydv7u9gahhOvwZq1dy95M9V+em5q8mih26Yor/0o6gJYSN8dkp49lU8epoPfYZDdH9LKQTKvmt9POGLTd+Md8ADtLZrJEE8jUs6hFYpxQTzrKVp/EQO4sj7tHTRtlFSoilD8h2Oi7xGSB+Tz0KZmRaN/5hl6YDR5s1qJxnWNwiva0QQeSB6jpkQP+Pv4lmQ+IMFBCeY8v76oaejPALwI8CkCcM9Nv0/miq3J+DtwCIxe0/EhS8akbdYaUenj3F+F1zZJPKZF5vhwkA2hk0SgyXtk/1DQaqDsg1Lq8fK3PZTc6BHGXucNvlkZqb9Kq5pYILRCcepCsoW7Iw/AmUEiAYg+T6iovaZLn6aAY/7Vm0p4Q3rJr3Vwe+gwDldRnuQ4LNEYR5PkTUoGKnI72u3fS8DYNCh5Z/repMXfwtLtKi7hWfsEty5LdC8rOeaVLM4E0GU0Ji7k49KBaVw6MIVEHfjAgfaajC73XhzCbgTHx1G+KSrKTQhhOxREVJ8Ch3abMv6mtGauB8RfmJBqkxLAozJ96Yw3pMHUxttbihHHOFXL+IKaydrEx3KGbSbXMFag44glWs5VwgLY5H/jTlY4iSc2qnNHGSQfAMl4R7sFP1AYw97kRbSkwhNFfomZVmZ9A0E0603gY7JZgwd5PlREsz0rwinxSL/XIWhw7Si/oMG4ILJiMYLNFw5Rwlm7B2eOK/9B3XuYnXOpinfupwRDvetEiY+I73lLuD/cszUxVyQdULLZ5f9wxQbenwDTVlRsflQnQxRigz7OT3zJw7JwOvcxVpScfUXGK8IkglIWIwGKWYBUSvACoESVHpJYUIxwyZ9cZ91cXD5sx3y/GJmmPxPTgSXQdg3PFxrIwWUPp3K4SnC1Xd8N7vou7Prp3lC3Z8qLooJvGucNVpmI458IQhLNZ5cP99oUS9L9vn0k63j9ILajFrJnMpGatOVXjtqU2ikTWCPadwuph6vWaA+Kd/hMps95t5i5QT0UV9NDQX/EKxxUqVs+ofMwf9nDHnx0BrxHBsRKrkNhUAaDokNWrvh9agiqWwkGQxANhc9hkBqSwn/OPYdgkeYSecBJx+IAR6kTvkvVeJ3jqYWYrdlC0imWHYicyoyT1IpvL6RfEpVTjOgJ9nG9bGcyhZsUuLSdTn9S00R98Y75D/1i/492YLzMO34TG/+tFFA51++xnsV5O+0rW6Z0GOfLetIOJIFVXbAkajECnyX4khb4PMGXA3ya4D9h9SAL9n9Z4y/hKk0l/ys2o/eoZZSm8Cuh1hKnXgypS6j/Ate/yPWXqP6q/Lr6g7ID6l+wIh3IW/eLMDo/ho6nq/NWIC11Xzd84riFt3oG+wQeEPAYgQ8L+AKB+9Blwx9W/GFFH0bM1P3gIwNHnXMM7pxB7WXYt4QhEjgp4EUCt4chEjgGXHDz2/FnrMTKAn3bC3iJyoXUywSOCPgnBGKLMzA0l2EqLFfsvukakaOXPaSencS7OD+ISx3ZA2UCIK6rcHK2nAKI7yqsnNagA+7seT0NGJMQJp960y8m3ECch1JclhR0iknama5FcpelUcdR5KzAx3h+TVCrFLI8h8I8OYbleUJwBB8Ks0PgxwK5EfgE6hqmMFVID9ewlNDQmLEaaLfBOQGuuSNZGRD1TtOleWTLrnf+XW/9zsUsIkrBsb9I+5sdJwsWsaOfRYP8Iqrr7A7PnBNFjdzKO4hMmCPiNWEeCb5g8FHu5oWSgs7ukKFifonqqZJQ/Xkj4emiAc69FHLPhtw+mvyKmwY2ueG+KafloqOpMGGaCT5uUIrLHi8/P7IzAN8TgLO/GoAb35AzcDp+Lk/fWI3omAl4d7LMZXQ1VuDACjBG/tQCd+uSrncLLKHs1rJGKS67XFLLWOjEwpGiW18XYOGX75Bu/f0Pn0G3yiYvFsQKpJfNVzxlAROgMXZ8ClJfdLHq1guuIvjjThZC3hfMlt1apskqhfkOZwJZLE4WCBOpw2IoJ7p/9QL4ih3gHbJoMFOhfh8zxeizPFN64Hc0ZLgWi6Zapx8rl3K1VAg+JIQP7GqeAyyKipU8EViJsDwhsZInLoMnog7Xr87uq6r6+6qxb6/q76ywMFkiEDwxn6xqW5oiF+qA/7iBB0B8kKppHKgudPnRDT/jIlVBPCb0HLNeW17LAV7GrFdLbdlw50198NRO2WWqO3AzGKf+9CJM+2vM1Fg1UR5DZBT5+jRV++BItQ3G1U6ZVhuPwhxzCyn9kS6OEyfOGp+mtwtL0YiABQCN26jrSLiNuu1bMsBM++HcfTS8Tore0TCNRtK8llTlwffYKILlnghiaIjkWo4TvlEdlS4svphBhYmexZyPFhPoOclxHQcsPE36bpCKU4HmYlFPLFm7QGWXUdkB2ClF0kOpT2BkyGoOKUOiloKjFPu39jadZu2rSdHHKx4e1Hm0zKA7hzESiOMtEMm3pVyl93yeIa/TezYkv9OwrfmIBMflS0l4qrIsXJ6gR1rRhba5giaKnYpBr5YEENkq+Q0jlcXQ4bAo5w3We5NOFXieXF2+svyJgCMib/LUfyL19H5Idba/ftmUTqtcGlaqRh6hu4oK9RQnw6hYlbxwsddlu2JoQ1WJi71hpB7TPUI0tO1zjfgT2VB+PqXqMKDdIGkfy9KSlD+EZN+h14TdSS+BThUa0ud7XQMNr6Gff19XSZ0iQl/9+ff1WgnlU2nSU+7UGgM1kLbyYZ8c9i1WWqbfz3mtuzANkc1eIYTMilZ27nwvPlLJEnvNBIadGu/+jA1+PTfzeClZqupdyt8vtaoLR+dfi5wsw1E9nRBN0ZiwLpDKVoPyVp/KI9wTG7hVanyoJAMlZBBooEYBMr9a5uy+wl2zuHhC05N+FRn1J9wmcxJ09jx1NnyF7h3nPrAbJTSMHIX8IJ+HTKMzeLTo1I4WuGqQyBitndZZVfBuLniWCgK/8s98QhvAhNcofFYT+yAYRyqsu7YoOyshQoaAGMqxxQuod7IyGZKV6bAyHVam4ZXpipXp8Gc0aJ8cxLXOMfiENzN8oWwqRA+F8GNykf0TJULKoeQ+lmQg6ws6qyn826dRYI8jQVeEXNrJtbzoQV5MfzzlzPXqHFvWPT8Oh59YIo99IeFEVt0R6vKa0SRW8oicfGeNHZm/bs4EscoqZhWerVloRTVqrWV3fu6DWDpIg3GqEmgnGBJD+8CQGDogyp7K3ylWDz5bPzjF6+unR3eGBpUSBXklBkaZS9+crad286Zf/5qCJfSFJmgMf7bD9A2Awh+XsfQrn4CSRfVKtc3irVNccUlZ3GmlbMbq1ZCckfQFaJUx9+6Ua/6YDKAivfVXk17vLvnZVzBb0X1Z7x2AGJ5b9wmcwj/sAYFHxK3s+uqecufn/F2fo5/qqlLe5O8k8Wt2Z6pPnGTnsGVWVeZaj+wXKf8Ju1Moyif3CftVeEJA2kUN+UqgqIQpSoyJRR2cYAdLTgfWi+3F0laB0stsby81YUhMsV2iWdsSZfc2AuiWOmxnYB+yfLaDgxCEO2M+BlNbza/ObfjFagW/WNUgNPC0/kTvTQNJKrv2RM+LW80eAnjP1PLbBHBEj59Bgce0tejE1l4HwWSvi2BCfud5jFh7G7621lEgvrbeYGHG1DpInqlWB+9aI9S1lJKHferfSELCSsV3RHyhy2+84BdfpDNwGN4JenbEKMsfPIjh/g0FxuEPLbjG2OCj4OUweDv3XQhmPeIpOW+jGTQEiWvh1CNnY0iMxWdwzImjIVGJ12HFiRtC4kjhXNay+9hrSGV4vR8XJ7IpJW6kxI2cuDk4mqXEUUoc5cRN4oxWUeIGeBzmxDFK3BB+PMRfR67ifM9n/poXF/snT2TFz4lQxg2SsVEyih8YoYwbJWNUMt4s+lyTcCsqGRskY1KcDTXF65tgXhzqlb75UkIsT8d4DfPXC+ZvEMzfKJi/6Z+E+YmVML9lJczfvBLmb7ka8zethPkbV8L8DSth/voK8+OErlsG0DUuGZspY2JgSjYH13eUsWVgSoIzvDHKuHlgSuBPjzG/dgDz4lJfHB+mhfvNm2qYnxDMbxHM3yyYv+WfhPmtK2H+bSth/taVML/taszfshLmb14J81tWwvxEhfmbCF3bBjB/k2TcSBlbBzB/o2D+Bsp42wDmbxDMw9H/rQOYv77A/JoBzE8I5rcI5m8WzN9Sw/xWwfzbBPO3Cua3CeabgvmmYL55FeabV2N++0qYv20lzN++EubvuBrz21bC/K0rYf5tK2F+a4X5WwhddwxgPmTcTBnbBzAfvKVuoYzbBjAf/KdOUMbtdczLh1fT/git0lS8AdIMDbjnZVZVupRscxnrb5DBbZLhvEUGsFHKrEOBG6XAZinwVilwjRR4A75SUNbALwtMsppLCsXW1Lfq7gDbiCRBOi6HEjmW0KGAj7rhEMf7+vi5Po68uUpgbih6RKvEDeKqYGR2/tOEZzWavBVPePyeny9TR9Jx/LheP/WGIa9g5zgmPwO7Hep7ibfJBW2hiVRYu8nxsONNsFLmczB1UQ7BiMwkWdNDlZuVae7DaY3NxHuU+lIvsvO4XT/k5nHH8ebcyczygQ/6m6955BuN0Cu2CaBzBmFBfn3TN9M390XLhgePUVvfqEZtMep383Fd5O+QxNKU1Q/F7x8VHyvVjSozGBf0VSRVHnlwz9Llw06StFV4IHpLsrVuDCiprPuWvhXX2mAbyL3KKXvGO3TrybJSROlxz5mdYloLO9k85gc9tJO+hVXNXVfj/erMOMKqX6/4SD7kgpGuDN5lRhQHTo/jAW046AsnQMNnOEngM+N47RP4bC3912rwhXEIUxiGvwmkf62ySSl/LvW8xpmSfwn1rMZ5UN6VI/pyxJecFr8zNjw0oom6xBNDTaG+zfbfm2spCVs6JHvw8z+CBN/eUyk/Ghxx4QdDnC40xc7FeiuuPMofVPa4R3vK7sht1qW9gz6aLmVHCnmu1yyrjpRVU2/F+UjVblxmYnqoEtqjbsYH6y2KPgsrfOKWiECLRAizZNmsZbhU/UHin2nTEhsFwh/+/pr+SO2KGAs+qxTBpyjj+xaRC6Loh6DXBGxiYTUFv6z+3xZsWopYNlOunKEJ3T7o5gJaHaO1Aa0C+tOBZQLU3j0pv9tirDQ9CcYrajxXD7TQOLJJMWdITZJYyYUl2crAku6xmCt9+FYDQIXLL2V5PMSb4vfYEW5Pvj2gsRwaaHonF54sKm8uv6lRm8FlAuPiPiNP/fINLdYa1AwjCc1UvzWOP9EMYceCcJuCWU6fqBF2RLkEA5dhPm0ktsS4FYvIsJRHogArya6g5twSebb+PCMIg2EuE2QZCcCf3MQL8NexAFHk+KasLTofmCiPidqYJQdF35fatSzwKdTIXBbL76naIIJo0SBaMgizk6tYHgiKlF8bGKqU6Br5uLf4NGS4xLDcgLuAWCZGXHcAN9A5oEzgRoqJwluLkxN2Kwjqgs76WF09zviEkpQvxglHzT1WTadkDzSLbFRshpop7dOpxNZKTN77gbZ5IpwdRDhPQSc2X/rPhSpZ/gUGmXIB58v/+YKBro0S/UlYKuxHmzO53w/FFhd5DdmZEw1ghbY8yqO2tIbZunY6PwQnc0rUOpI9lMhsuTMDCbRKQh96snhV6e+vi0YILprmjiLGe93vWza1IGyJbp6ogDyZ21lm+gi9wV0bewWIF4PYoqi/hTJQpXO6m5U27H5xC28wTY4iCGh5eQX4qjYEov5rgcztyghkb1fgAU6+wCZd7n75FRE00jEI5Cv4KWDS1+f2qRS2kohU7+Q7otAgEFRxBIJuj0AdrGCGUmjbMLS2VNIfAQcvjPw3MgQ+4gW6HsJNhsawSQACb5kQaBImmQxthY0mIDD97QLdCWEJbBIxPgpgzYfxJRjCg4O9vxoPwHDCqHY7X3tGvBVvliq5aILCMBNFzkWV51nTM3moiXmTTCMB2rGSTZApCzbLghY9KtNbIR2kbWczi+YL3HtqaI7TNNdAspUaXCiWwIHrSzZBnbLg+rLgiARrJUgl6GBNlNXWltBICW0MEPd4Nh85nFlI7byQjBW2/HoOFk3uZff1qHetaKIq1haU7UN7PB2JKZpaTH7UWctnXTOHJfVy5qA5nl8Zns0a+X8lHfEd+8HjYUOFrXuJX0YqU8E+b+g/EFP/KumrK73Nsl/gBrW25+paVEi9ozIGSdOf0MNJETvEsXwJ1nceDmcBZLoP1ZwTNKxlxBdpkBcFUP0+ewXIlOfkhXXi+Be5fcqGORaXzP8kJJmXs+gU7fX5JQwUB2R8SsNtLW4UF9bBAZKPprZ8CufuJvEYM0dRDCqGH+BqjMd2HH0l0/zdftH/+UXCFqO716xKXtox90pmqCQVN/3MVh5g6PjRLErFmMwmX2lDgVTByUCF3qpiPwsH7xP9WqpXcMBbnpZRqJqc99K9wiZVywmmohxAEky/QQi2JARDf/dSH/l8reuNwZdlVE3s3dQGqR/JcQFHZXFxRJ/AGv3H5gyitrAX+f6F+ecq3Dz/CjWUJI5k8kmDKtHZICUYi/TQLGtxID3/yn+mQl+9K6VHzjh5pnHRKaWVUub/0EBVaY7DMFhn8esmHcYDzA3mZcmfEiutv5pWUjpTuvvahYDoB0P9/xwhz9rnqY8UM29h5CxiKSnnsoUBXV+YJv8NqJrs1waYwgwp90rfChsM3qH6nKyU4BUoFt3257ozY+YyC5hjZxiTy3GxxFkENOc+Ytr2gVSJBdIcrSgVgbPEDlslOS2/InSVYANuiSH4RMiXzfyDprk0uWVKbS9Qtzx6aVUzVkafQPOaklghSsBRUuZ48p+Tn1p93SJQEYsO48V3DXl9Igqp+rSEIeRxbcXvqI51XJ3LLyUIhJwqxTIqnTRKsVDtZq6MQpAwUu9yOqOTDwQ+ebWiDqZayYocOL8hXtZCqAaKQ43oHCRb65balUCI5/wb/nTGoaLN0ySkYt5/gemMrLBQqz9f4eP5EWIodhrvYSDFe/h8uIeP+p+nd6fpHfyeb2/P8RY60y5hMXkWXVw7oTEnt4Db77sWbhdQeuig/KiETR5xmAPy1rwbMO9743RbqDV7Y20kxdM2bYPalaNWLPqR87KoqQbE/9k2B5g5oigK3zXe/rZt2//M1LbtRo1rK6ptm1FtW3HD2pqg5nnz1tuTfDl373lchDv8M0OzLB3rUSrZietT3Y8/LYpfStKsuobNZ6Y0uv59ZBkUWZG9e1njmSUfjk+ISzlJTvU2ERnhiWAi6lBnfc3dV5YGs9aXUec6o1yTp6726j8wOnPgMBNVOvtfTMIrSfkYzGJUiYRkYVb5iPYbUxaHeEKXL5VPmLTwMMJS2Td8IJ8X4T2EoQGhJMKP/53ZQYSLQ1mN/56qvEI7kFPyEu/J21fGj2uxz7ltKDuiay1SyPVQVX+kXFMjD7d9MmWetPXSuz8d2x2pe7twa13/5rw2kWaRV2h6J5FTt+O73fr795P0xzmfz448/CkgT3Hm9QtLny6e3LrZf/3FPvsfce/vuk1HIylrw1n3u3e43kuHMd6AyAj0qPl0MziDhgVuBc2obXA7OIIBDO4ASegHwYOJuzIrgoXfRusLeA+egk3YbmsECy0tK6+orKquqa0bPmLkqNFjSLkRwXRWUh5GMPsubJgNKs2kqBHshm4WCT2+QMRr9bE4yTeVIB2V4hAVYD92aAnmgBCwBr2tYCwowGs7fCoYhHo+/M+cgtFto8Y6P7TalkT89zLhfD1+Leu/Ov7RaMfhUC3/H8BtVRFVkRuqkhShAFEdRhVQJS5UqC3VVqKIQN02IGAXKkgCAFEiOJpFAJa1AEhUEp0DIcn1m33u97f/vZ735+ycmXnms/PHlpUt8jbxI8DMzNGnCoTJb242N08Bm1uSaRs3PvrfZtQe/f9zJv3Ba6kMskHBT6FOfrts0HhGrzXrjTfwOXQ6drDTHPAdqRYV9FKeAA7wsYTx4VhMXXUhQ2uWBDZ9Xc9FqI74Jbqrdsw4CTjX/Dd4XGDivg8dvokOk0BklqZu2hqMOfuKcvO6SfA7dH4XnR2ED8z277VrIcGl2q+XTs9RsdpYFzHdGhJEc1WtPicxMe/p6nrt9ySw9/S2SY15hq0PmL91toAEf8jFcImCUGxO30k+PBuN91zxjtZ7bSyRw1UZTyKBoAMzQG35TXwL99/ca7EkWFemKGdq8QQ3sRJuoUSQwPz76WCSfgZvVL7FKgskwV8/24t31YXhg/syXsV4kSDX3Hp0mEvHTEJTaqM8SGAQkfJddAsd9zR5gBU5kUBLZcB8YgcD/x4SrDl/kwTwbxEQHBCEuTTcHrOyJcGesY33nnc/xdusV/gMWpGAqnhIe248Bsssvq7sb0aCOE2/Bq8RBr6t+4/UmVMkCKlMPX7kdiDWEXz58WE9EjxY8TlvpQcde9r3IMwQkCAyPX14MfQppnnZxcFDE+UGzlNiF/wxkPrGmK1MgqmRHVHy+nSs//7QVV15ElzgdwSeRU/xR7Yznz5Kk0A5S8D+05wX9mlgx0zcdrT+8LZE7E4tnNnd0/JQjARv1wg5eWkEYYLLP6f6CpOA0cAOCN/kgFkoamfkCpGgMCvvlMspb0z0nfKaf1eR4KRz9hDlqB+m3HXyzx0KCYx+cW0O9jOwpb+uvOH/Q4AVVqGH6Ul++GR8+MWqWQJcP3Oi8YdRON6QcUgjbZIAoftMtvxaHY1f61pp/2qcAK0HIrW/cRzxufgvar0jBBDdws4XF4/Gv6SLVO4bJoD9Sbk0g3hfTEpN+GTqAAECb8h6UIUj8K307BW6PQSwCthswEg7i8vtn9u5poMAW2IMabEK9/Fn6We6ZzgE2JhdQf1hewzbF3CJys8mAHll1WGBa08xS75tP47UE8B9eULPp0YHrAUrL0isJoCS8HoQuhSBDXA7J+QqCZCX61HKZt7DZOQOtPdAArgOmo2VbYvA1vYvRr/B0XySHPnUIhl4mkLcvTfFBDBMiuhrHPDHj15rTuwpJMBFzfVl1QNuuJdxnIX8WwLMWnuO6wn74evDbeqTX6PnOxfFVqpHYD0yBQf0cwmwMjZQ8V2UJ7ZY86xNOIcAAmZbhz7ZMrG9Zgb9q7MI8L1a/IxvjRr2Tu9c4J4MAqizrsh/VYnEDHbmiN5OI0D8vehLRp+DcYG+e8WfUgiQfoo8XKUajPuaH8r7J5kAr0blA9z+9sElKxvV9JIIcPashVs/OwLfLWXupZlIgCvi/9AzN1hidzNOtpknEEBW6gIk8yPw//4nTwCvYjX/HOGbOOwRdBFGJjLsi0iaLa4ocRV7E08Ak8eDZlp9dNwn0mT+AXKz9vl/ruxww50vjn9zQc57EMQyIvxw50cpBjHIgV/Nt6uI++F1tKMWY8jcNoELDc+ZGLAZML6Bvn9byqniPhVP3J8ydncTeh87Fs1scTwSUylXovxANr/VkfVp7Cp2+XTzgWn0/keb8xWrEh7jwhLaZjJovmoahycLb0TgIuyT0QFoPbYviR/yuUDHc2p26Umg9XKwdOo60xaJ/wg/HtudTgC+wHVWtBwmFn0tsLsmkwBvv0+UK74LwXpfyh39kk2ApZGq59TCq3jw8YK/VNB+Hb84fc571hM74Coa/Qrtp7fW9rQdAhF49VKYoBXa773bbwUVZdjgX6qa8jTeEeBcMfP+/K5b+HrT2objJQTInP8pdexYOH7m9EC8VxkBToRe67xV74uXrK6/M8kigAw7TP5PriPGnEjyCvtAgNK7az6pt9pju3YNi9vWEsBW6rLUiip//OoXG89rjQRoVx4a9tsahKnuMxqPbUHnqRTnckrDcJvd2m+Wt6Pzpkw8V25kYmfzlURedBMg//xdB58bPhhcdDe3G0DzjQt91vTRC/eY5kI7dP78VRvCXSWCsRzu+ej4bwT43c0xYngy8WuFIXtXEwQoedVn0V1pji+IGhclThNAZzZVa10yEz907kuI0zxa/4gczZ8d13H9CwtT95YIoB541m6ICMONViUo5a0kQVP/xTWdS85Ya/kJ5nbUb7Kjwn8vlIXhAts7rSpQP8oXylV65XAXe27q2x8rjvrhYry1ynAo5tGydDFLEtWfE+AwBn2wExzL/ZMyJKBJnNbMbbLFCkZWRdorkuC6ePgtBTsadoNJ9klqkKC1oNFbLJCO/660MRcEJLj9ewnY5DDw+wGrjfbpk8Aww0Xz1VomPhWwlt/fmARpq7VSfZOcMf/khT6xsyRYL6Uj+SLMC4/yrvtrmIrGDy9vP3M+FPNV6V3+9QYJTthRss8d8sGobynTO++SYIf229U7273wi7Geqs/uk6Burf7hYrkAfG/CzCY9PxJwHx+irih0xmZB0Mh+JgkcneJMxqu8Me+TNQsmMSSYCOMyhOcYeA8zOTE3GfV/511DUa9C8Ela6D6DXBLwS2YewStDMZnzl4gtJSRQGcuojJT3wZ6V2GnIV5GA8OUoZ1wJxHR0HazutZDgx/DhzyUaofim989zFntJENcUdupwgCvWxXzxqHyEBAGN1CPlK//GJh0Z8hXTJODT/O+CoESribCc3q9F+e86A62UTNDFoh0wdcfQRaMZbqRMSudH14H42lVfXMyrIN//6lxRFa+uYRGVoTqh/ifR0aguTZfGu5hApYHjSdKGFeCq1tHkpSUI6zvkZH0ccbB0Pe/YWHQx9G3JnfN69A406XJcREwLYPzAYOWE2hzgY351f9jYCXeMKtx0E0HmW1tB3O6ELwt+81OnZgHfoInIsEgnfBAssiOVg+wmq2lV1AE5b6sEDV/zTGea23TAEiFFVf0wZD6xey3LOuCuo1Ji8Y7ITKZffXo77N6eEm1sinxmucUx43b4QZqRaaGKrGNXqTHbBjf1xdnlb+Ll6YtpcW3wpHW16ZXZGcCXHnAwXLcNGiuEFdC6kIvyDv78wYUDTKsGvAT5DuM4+ykXukl0T12KQ35Ztnm7Dhf6W+gJW9CR6Xrk0Ggr5NqNsJ/ZIg8qaW6JbIURD9OGdusjP+4JrtJuhd66q44uySEzZfZ+GuXAj2VveqXWI/8ykLd/woGdA2r6jOmfyMUxtCMcqCM70HysCzmKjGz50QJrk9xY2mXIG3rFUmJaYODuwcqHichFtqZf9Vugmk+b9MrHyBN+ulJjzVBwn/gWtj1y3mYXI/1maCZ2kNv9N7LSBq3jyWx43uftcZlDvHz0+NplbLjwS/RIgSTvede9idQm+Pqndo/XamTmkxUUViNk/GtpwyCm0fgBFnslG+HoScGX3e08PwrZ/KgBypdvYFHLkFu4jXVD9bCox0VeOgWZKbxfR7ceLmuJb5IKQZ7Ydt01vQ5u9fCpsnJBVjK4YS9UB4cO5BiybZBZuqmSjrVQp+1UlLseL9/0ltFRA6UbltjWish3LmNFWA00XJvg4iqGTNWIjUmqhsyD2hq1FOSX78yUBavhkV9PSk+PTaHnpe89uFsFORniy9a081zB8Oz7AOUW36XPv0fmazVR0PsAs7YIeWzN4NkbD8yrhEoFm6hOETwb2kVvqYQzCZaWvx8g6yQzzfwrIDy8LTb/OvJL91/F0+WwbIbhHfc3zwq7a6nl8DB/XeY7bWTJOcuHbBYs1MmQp8jx8n8N+zAWVDnS+NRdFJl+Ai+zhDD2T+s2SQqyjs5Tfo33UNDglOHP8Unkee2ozWXwxlWG6UwX8suu07T5Unj/H8uNu6qQqYqS7n0lcHRPg/P918h02ZFKVjEslFAQorxAZjnl66UWwbI7hZ55gch82fmUkHewECd3B7ryrKk76VwIe5RPqodcQab726+7UAD7L8owi02QBxMGrA3ewpOtKsnrAG/8m6e6VfNhz/wGpyAFZGrVL3fJN1C5YFxWSQJZ8nKU3rrXMFfNp2dhNTJf681bv3Nhvt3p9cTMBJqPq1FITw5kx8vZrPqMzOf7eRzPgjtTFGyPtyKzhHUCEjKgRNTQ/TQWz8tUzz5Og5wD1d6Kucj0DtoFxxR4UORlVG8cz1cNA62T4McR09ysYGQd0SvDhglwQfa0YrwnLx/zYjm9gOIM9eCCmzybmk6ax0CF+fEU4hzPj5ovaz2FTAVOk6EhMl9m8IJsOMzImaiu1uR5XtJTORhmqLiLXJXlOdNGXdwHGtz9LiMtxvN4xXJhN/jk9aZVK/h5lnYXWEGFEr/3zO0YJJGZPtPkbeD8/VLF1gSetdSP9PmD/dGP8jbYItMrPiSxI0BTDoHN7ublAZvK42PBiEjY8tpRAnkjuysvAWS9bnCjv0JmUVqsAlNArFBcooQzMr1Lx9s6AxREr/EOO8SzJXlTJgdYxFAFBim8+qgvUS55IKrU9Qul/gfan7XDM3+/AcvD7gtOhSPzaQb1738L2NYL17KtkVmW/udWFYK4gQuZCjK8/Kb6vR7U1xXstB2mxtF+bz19LKsYLHNPS7R/z/Pa0hq3UmDPr2G/JwhZckRF5FgZWHHWpizyLC8fcFReA0FwfKlqwR5knTB5URoLgJFxwntmDPWfcC9f/XJQ/rTXZfEDslJ9k8OeCiBr5Ce0/QnymarUzuWVQEGbrBq6irxBFav8WAmCHtfRDDSQ6R52B0o+ACOlbTtPCCBPcGQPRlSBf8gp32+935HFpJtuVoNELarytlxk5rXxXzo1IO0sF3z14uUSMyzRWhB0V4DUsUSmz5rtHa0FMieymHIKyDq/lh0orQOcqQiRlxRkPoWtP4LqwRasVzq+cxT1O4q1iVUDYL6uWbn7FTILb6TtbQSK7GdT+32RqQbt6rONwOVEMlFizcv11MrKm4CmwUhctRryYHMRJZgNvprSFI3XIjM3swTMm0Fc51Ko6ddvqL/vEL61rgXc52uMZ0Pkloh1RY4tYF3l+x5WNPIdvxd2bS1gYfOuTBlnXn5C1f8AB/DH5GfzGSMb7KKtjeIAc+2r3wzlkOmNg0u/OIC67OcTyirk67adF8+1gr1Jg7a7h0bQ7+EmAaXiVpBT0Oea/x6ZemyDkxgXVOx+RsuMRRYbt9/jygWWqzZPrXZHVspdMG7nAiGRjt56C+RBxWFCpe3/Kq4Kh6bTPv5sDEzY4PrO7pa4MB752nFF2F00JwyU1m00G8JAuq/vTKYX1nMM7BaxlbLW229Jj+fd+x9845MQ+a8fC/EUgLcuLfyBLcAlf3/nhDwVsGQ7Wq2R5+HER8WuyF8BZ397kvWHMB+fjP5+COIr4NvJ6yI1A7vxKW7HIJUqwO62+dupgoOEXN07BMkUwHrRujqsSUK6mraNQc0KcC9aUzMK0rFvl7OWMgpYO/v1pxyRgIjKstwQTwmBScNiQmgK9lCHDtC5SpiU/d+U1+gwjnBP7aB+SmhhmaIK2VGkoDqUi/hKOFC97m7MQCj54oagj0qVkM6x1TY1pGLFpXGDtF4JwUF3pn8k4BN0E/T0vhJG5aYMjRWJSPynU9SUUcKp3pp90xrzsOqXag7iqcDn23cBLUIxls4q+gh5qiDV4vmvelBCqvf7uCB/FZAvgiPlcjG+Jl46DvFVEJfibgmW5xJOkk1LpSrYeHvRz1FITDo4ZAKSqWD4N53zOtAhIvls5Dt6XwXOdXRlDMohy/ILByijgnn85OaU1HR8fWffGMRTg9PfHfGFvmJ8PmXle8hTDfHs8m++Fwlx9BCDgvqpYc4e+twokJIHHridRqvhwrwppcfS+MRVssJKpWpg/gwq/EyUTXznlLfRejV8VbRF0rk4m4T0r3Hs/3/8VjUNvQc4oNo0DhnVMHxrztRjICEushXuiKeBDS82VaymB3Bf18UhyFMDH++bKTnecBgnjS7jIX8NeCYltt0azMGr59hGI74GXh5/tih+iZQE+mwehQo04BF/KYMtzyff+PrNQDIN7ASKOfZw8mDMqaf0vgb+5hd4KH3TSCInwEAZDfzS7tbp6xKBt7oGv6RcLZwfPnbeDZcteOOtY4N0rhZG44kHxrCSSOuFkufUTwt1M7LCeDSJVAfXTkJ8Lfj6ZTWvoBK8+MPsXirVQu/lS6UJgwex321OC63XwpWZZsNUupes2Lakhd7XwnjNQsNZ+gPpGLa3hzJa2DZiTpnTklSyNv6fV5Srg08izhYHNeXiNxv7THSuDvTXPPOYwSAy6a28lfrpIG6VjoRBBuk+v05Po3Wg61xr/EWQgR9LKxz/14HpSG+eS/p+XDl+8ngk0wHH7eOgfHsYqV5Z3Ebv6yBWc31UgyAfx1+xayijg8GcupPzG/LxzJ7KDxFPDzFbzv9ZeCgOj+7muiJPPby4zg8vaBLjK9wkDfXTw8jBTVe/cttE3mW3zkF8PSznNn33RCQkx9Jax6MCPWzbZi+WHjxA0tmRz2i9HgS7x18dLTyM56/6YTpq1sPa0/RMLSsH2wqWv6OMHsR3Aq+1oChc3HX8LuUaoCV89rjF6ULSdiPwJZ1rgKChn91qQimY+XCpmfoZIOB4sexPGovdd0hUNNoAmxuY0/u7NhJXWuuOCgzAujFiR54ogyz/6LcOWm+Af8Yte+yCEvFPQo9PUbMBjmzbsKuH7U+uOJo4MhrAXfHF9uWLMwk7L9lGuQw4FzLzvfr9yHXJuzHIk4H17vvNJ1IluPjzNBv1Y2DZ9aePloAER357dIBGMxCXWD7Kyt5DllzpfUWlDHyjTLA+OJSABW86Hf9nwOuXg5WfsKJJ7duEUaiZgdMn7n1jSI3BXpc7uynDwJZsPusr5ygStSvYSrlGeDF81JqTAgnZlJxloXON0Hlm4HK4sIx85Dpgp35G2Fp8+/NBeRlO++6uE+Ib4faGt43pKA2rbpsd+DPCp3FfNXTQfST4xUgWkhlBO0VxSgiFZN7DX1mo2QjddauT+g6JsN3+oo8yRmiMfMJ35iSQUvuFEYhngj0j9mU8EuXj7dZ3fXSuCZgv7UF98hr8vPKxQ39NcMrfg5+AKnHl+vEO/TOBof3N6157Hp6ybuoAlZpgf+zCVk9UiDfjRR5IZoIclpMoSViBz9ZO76H3TRB6uO64d28wQY8kVsqYQLv1jxq5sAj/mpU7EvHMMGGrvTBSVIedlmU69N8MPvI67SVahDO6CKV+ZoidM0egZMXj5+On22i0GXaPFMZfHBBivKDofVRghplL2PgWO5a8t3f9+0hmBvZYs0+a6AhZGDiopffNYG71myegOaT05LkRyGiGq0s8/QNoJql/ndxPuRaombYjJwalEuHOEw7+W+CDs2dhOy0kG0J/H4n8LfBfWu6ENGEJHt/d7474Frjz2PXKBSTC5+dudtzfAgF/nJldA8VkaUsbB8ks8GpePD9SmIk33jxjo/ct4OUh5y1gJ+OP/5ZpKGMBWeDpkH3Ccmyt9/4A8awwKfOTnV/1hOLpuasc+m+FZQGtsQpWOt77d4mS+llhi/jMuXAqxp1xHAf+rbDOfKnqdGMJUTZFM1RqhdgZC8zDFldhzh8N72i9FVYccpWfpcWkfSrvI9RshUURrTFBjRXkta+Ri4xWGLU2c4RYWIYffNPqgXg2+PLXkJhgzi6cPNX5Q+Rpg2HeE+/dk5eSb/kvddTPBk9/cnaOZYvJ0XU7GRptA4+gm24KeRX24Ck+QgU2KGDqU68KcvAR35tOSGaDxpHy4UOX1BHyyZrRqNkG01dN7p+RWk7EyeeUlLEBJ1wvOisoJv8DlXZwo3G1AAA=`,Qc={letters:`
abcdefghijklmnopqrstuvwxyz`,length:229804,base64:`97W7ASK2SqJVpT22cg+iwixV2fKY16NzZnfVUyDaT84+0V26xJ0YVx9lDkpS6wQEZA5DDjImQ3xjn0qefMcziMXYLaRpYNLmVlLPu3VXhaaj3reW/LV/HxLAd2sw7m/qpNX49XnOeh1LDl2DsfPG6p0GOWkxDDNbZW96ORiuj8OWIsUjLsrPQgrSCYJ0GuGRYoz9isuXwXd6hU0Nm+yqRVbFRV5cLNNh/EiA+eaIBA6jOM8IMTqydWe+4HqSaCMnBN1BVlRfCqMs7UO73fmMNBWMN9x5VRnPyCrPa8+mYDtKjg3F24MetkVVTK3haJlnJ1LSf/cvuzVLYnMdpg99hqZvQNp6o0yfrIC2ip9wYLk589XfkKtcUwd4a/yhWJ74nLyT4uWYAEvidCK+VnLwao7EyKbcrtov6EK8wwsix2eAdSndLdBujgKxTZ+aVdeGycjJZNh6qL7WtzWsP0JCZsJAgKzcP78KnXLJcy2b7FZgPw3oZUrjaWL0/nKTltyChbikOIGio3jIl79uUJK8FLWpR8aQknH8R04IjBOUWa+8dULjowpXiPzDdsyyGAOOCywczRHj3ums6wH2cK05HoYJ0UMUUlKm3gsPwyilFt0pcxNCZP9XUlnQ3LkEPE/nZ1XhJKVV3wte2Yewt0gWoYgwhZGTCBHFG7hczEyZ74arwzmCnpgIdam1R+mpDlcsS3D1WNWxXYFNpHcG44l/FtXjYAxP6ipVet323f9AD2b2P9ztbBY+HGPFDpmZLR+YkA8xYvVxolWv1fq/fGLBBmr4N8ZEIaoWPmdGazaDNeXqv3nQBhKAp/ZrHV/B2RruPT2OBNTJb2QIxj/M/4tptAfL/Kdo1olFCYvOrrQY7ZlO2PS1jOP0Nnay+fDSrTHgDx8KnNhmGnSFdnLSPTpfF0n7JVUr41SsvYYklrsx1oUrPaWNpHKKyYZClkMuH0vGsjKBcsBlG/A7Vw/E194rfG2wT0WoZCKIlt5+x7L5/xTAsCwvhF9ghmmQFjMsfghz8LyQnBkbmyIVinUGLA33qFcbQfb8bKdfwdAwpWSOLzbf+0HGFMtI/A03AEJPBESZl4+FKMuNLpsHU+BrKKFcml1I+pC+OnFLHLLT+l/tR/LwnbN9N3gU1vNJRzQX85Ez+OKQStWtAhBuB2Gi+jGWZrKBfPYpsddj116cMjQUTf0bemYi4GAvA/uunCPspPAhIbnIGMDQcExLGN8XbFhqpqXOoij3RJFp299EZK5Wso0iwCBMgtevOb6HH1CDmwypeVQNyqWnpHwDdCLQeGysjsX3w0rtdFAoNNU/MGxxIF46FcmpV6k9vob/Y1C4hwwhnY58pEWd8dYQ8lmF1YEUS5Kdz6M7IIzAiU4L+pyRO+DIjxquk2BNB9adXzaegd9Yzc8s4mx4CAdZ4A7bAPSPBETIj8PVWXrYxOE+8vJq0nU5vt6uS7a7MtfrE5AjZbbxWIkqME8dRJeoAgi60ABz9mrpSQI8dJbQp/tBgh7kuPhH9o2YjvB0rJvL9mxn9evzzuCuFigU/AGIVVQ8R8iHlZVcKmg3J6R9jemFk7qIfVQ9PMlqq9+VUxnUmJXgxblCxY47cSkuzI9db5BGpNE0c8lqAoqq4pZU7FrpErmI3Gykk97tM16AsCyGy+xTfubKlK2c/OqdVmxWe48STI/LlFW5Ewj2WrGRTwScecKmwULOAp88pvnD2O4LQ4dqcR0aiabpV8vU4su8fziaHzgVlqpCrTFhYMqTo3wUz7I2UJJL4SKhqqrVcK2GUYzOZbHoBx3Jx1k+jomrZCVeKlpyRq19iaQMqOaRDgAV0JQv5lD8LSBh87dNRTVHuqN/nLCP+FRmUPRr1lgv6abQxqiVi8XMTO5nWFhcJ/7/CQgCeWz23M7+7Q1JUKf2UQUuIddYMfSMDypYPOrEKSIVr8SmHCLcc/dGHCdYE8A76rj7eYmrfQhWhslQy+qsX3xkM2TLh94kWv3fkZSiWQM+BUyZwsXIiEGfE2/L01djAJz0RD0OWNSGT3GuntstFJnzQM/HT3BWE+0UivNBSEBCcdK0YsPL+7SiitiGJMu+HxaZNrGdXhDAU8xWX/As3ZabIkRP9iUF4q1loAHi5lzF8yTtwRMNJ8h6CKsiiWQDLW5Yg7XIs9zqjOp/lCMq896neA5Il7p8QqOgVGtue8PJMkfXTvzKkqdWeWBPHci+jHQqc+w34wRvCJJKTveWLyKJJxV3pttKcfeRaXvDLLyxyh43cDzu8bQyCZVV7LVsMw7TG3YutT8iYfj69eM3QjFv490bVUr9WGqZzDvaFhMv93OvreN130gCzogxX+S+hFy1Jjn8c0ed5BKRdhhK3iA1wPMzyS/RP+vgozc+bi2zljAVUMW4s8gnciT1xHwXennDW5a0YFW3goL61cPM9+m7KbzRqNeZqFUGY1ISZj0jzIzEgZmrd+pSO3FpPizV0buMlHjO4ruVjwykBedT12DAb22dhGV7yeKZ7vov5lNdYC63c0+wJkDBE4eOvYpJwz0/dr8WxHYk7KLGEv7KVHsLWh1MInf0WCard6xQb1GswDahMjKixUaOVJGJ2UNGcB+ksljASi9Hfcm2jdiY4pc20JYJHHBf8ZltWPztm7WqDgQOhIq7vC14sDUcEqSCImwQM3G7btI0yYU+tn3Qz0/7KzAbQIZBmAT8Ld3gt+7YdOPAxvmZwHlJJrcC6E//A5DmyeUM/kfecKSLKmnygeIOecV9XMcB9yu0TO+iNpV6Utz8ZMqA8bQmauqquFNEInI9Pxe1mMAgDiyDZWM724UYCVpMe0R65OZ504TyEg5vj4d8Mb2O/qCMLkatp9AICLvOueosgv4UP+4JQURy3AH7x4gy+QsdhpE4NviuKEhDPNScuxEYFZfoTsdOa/p+C+yx2SaVWBPGgr0VY5qpv/pkTTlo4G3/2fo8oahl9GXLnRJtoxopmd2kpwRL/VReU6jbwLvGNwuXNFT3zz5yKxJVBZd2zBkErWp+DUZk7IMvuyqziw9V2VBTp50gz/l5QaNrSKBPYUP3tVMZMKdop1BOHMVr0aF0OdK26PmO5i6aXAi2vF/Hsv/pyN0Mpx7DSRX4lnEYglcU+SE3MImbiw3TlALUVeftlFKYFGNuPsVhcDkh6ZTaAqJSyI0gOtS0dzNr6M5Zyb74iPoVhmDnk+XxuwynYQs3Hw3JIfFFIn0klLkjCpJKrTe5gh12zix1Xq/zUNvTifO4pPxSx1B1seY65PBTMB3hc8Dh39t4GqAvRkmCBoQzVc+vXVdDnnox2eW2x0aJRWMb2i/qM2eXCjzuAzrgZ2NDeeTFe/NXC2zpHfjLsP/a8icq+fwUpXrJ96Ruoo0touNOUdLz+AZYdSSQF5B8xKQIe2FxFXYvnLJ41QOyAxDv8b6ZS3ihfDW4w6WfhhsiF0SITZUNsV0r1BFMqbPzFtm5JEZQnYl7TmQ5U9KicUDsNdB+GeMs3TzF9tHSq7Z+p+H6+Uzp/yZ8ZSVUaN9X3gInqwkn/hug24GQKpdMOSYwa81Pfh55uCWkn2YE7zbMxZstJdwUTngHBVHY+Pje/AspSwn1ga9m86GgKtL8MHNxYoBJLZcbKo0VrTCnbrWLdxqL4AbZ3eCoSfubiwxOBlbOEHJgubxHh5T30CNfLSSJHavSkjxML2H+bF+4yzNespEfjTu7V+cLn7RWbg9y5Zo9sNtlk9vgFmfNixH1BuIe9mgezBmoXR05xuCZ0fT1/X3Krl1jSCmIcEVl12z+pYJxR1Dx5znabIiGI7mA4EALT0L72H96XHpZepxZbDVhRiFkCTE4qNLvK9QOtdpfnPT8ioZcdB5SD5cN4oEbHPkc62l6xThunPW4hpExIPV7TDk9IOu+HAcQFLWVNDHHtFliHa5dREue3NTD7D40Uj/bivLbUqdVNg/sm3QgMvaVKuOZkoy/Nd+KGmTsBqRp+XCc4b+3/IQ+9687ijYxCQeOgupnScRbI/KlCdOeUumUSdV1s2kn3JaoOaQtX50s+1vE0ajvrTthQzyKWrIXbjUEOAv2LIvNvbQd/aG58AmAUbM4UXgob4M1C1mYYcUZar5bHnIosglQLsmylZpSv7LEo9TH/lTN+On7mSaYRb8+CjVxiDC4kB4WIS0yGPfOtFWhsbuS1F0l2t838yr2vTrzNKzgm4xhuUciTBKPDoCrXUzDr0gb24dvSRaINFJbcUATuZ+LT/Y6ZMVRkwSoeCqDJ/KeSOimf6o03cxfiSWBk9dWwxoyaQfo7Lr5RCqTKj1JvDUto4PKbq59JiLpdmKixBoP4BreSvnFDOxzG+uGRUZ13+rj+dvFfdSS77pTyrwR0kil57dokriZBohxKTEcWwznEwcn/7FB/NfbmflW5E9ZXikWom2shTm3P794TIb8A+7KVfRg6do5WHJ6fUDD63Q10oxWxxvYrkAiR8MWnIBJKnYnWPBKQFEqPKxRoyAKWA1zKbodJOWFJ6rpUTD8kjDt6TgGqeCkSKD1ZApLtoic6uj9OXrwYM5JSC7TTcvvodjq9tKI6e+MwiSRVk3WVDWfJgVqhzC81HP8tcURBTBDgxY4mFpzyaFilJt5g3buDH/Vw5yDgs6gbHc4S82iRGDAubYcqGb5Q888v/TYm7xM/hs9T1O8ENpwgs7W278q/rbWqVWJ+XOg8mJ1gsTQCvIieD9qYtdzFwTFdZJY+1ngiCkT9Sk6kbzJ5cB+mW7JEJ9VGCwELtUYLipKhHkRkn6VlAH9N8XzVulUJfhD/fF1IdpoupdlWiJMurb/aWNV1DSIgetY2YGg4Din8YybewTXDw1W3LGEEq4R0Oq9Ewg1UMEp1buAJMcvfMRC3VG7gAtIIZopKWTCil1Mnl6YbbZS+JHMRTuYXXNkRXstoGU0PoPYdMiUX7jjgVufNLYkeDPN0nTYdL1p/KoFL3wny/UhQKsD9DLHAXiKjHTxxKZFj1JyEUukqk2mmMx/6ZEH+68yFWvAZ1Jkly2X8qV2g21SDHVkoG4MglwygqZR5JYVAthONGpLEICe8+f998h70EXW678J1Sow79SoWzkY4otNXjC5tJKKsfC1vaqjkCYNJElf5s1OIXbilZsq2u7H9alXZFfn7L5TelYushXraouJd2MmqQm7uKt/f7shAlIuNbGtcbELsc5XOE7zigld13EQ2RtSJBEck8ZuTZk15KYJVQOMgK4d0RT0Lq26tLwlI15tv7+dce/mbtmJLAIxHi+iYAYMa32OSxka3zRB3w758JoH/QQj+0ngwolNDQHNM1trH5QHGW5fG0QPZ+vnQdtJLHEAo58HkW/9ls+Ue/Mu3r2ayRupVGvL3IYT6j+cWvwqhd/xK3RFlIkeSKO8Aa7Hv45JtSYf2QmeI4uswU21zZNJWTkLIgZ+LM7QCy+JjJfwjrjRmZiVmGok/I0P0U8iARUaWrIq+kTPpLDr2etSoT1ngARQjZR8pRyV04Aj/+p4ql36R1G3El7ngjGNSolrL4GnqbeNSaXG3qm3AKEHuj/FN0uXv0kqlY14y1OXt7aS6yOEGgJ+8yCmP1ISlyq8cOqvI8ZSva/5Q9rMsaoIjdO1lYShqTkk1maph3YpY9fI6xKJQNtflzAWm38aM7uvENmKHnJpUO/ub0j8u4H6hGoFrA0lPPOiiH8IzfGEBxRRVB755vkote7oiRGmd2Psja2wenKhRV41/mIYjPaOYBYxG6PRJQAKYWv30UeeYTPa9tmM18V7dnc4Pa1jzPqN6su3WYKPXd/3DtnJ1t256yNcY6duFt8Cj+qdVhAy5smEDH06QQZeBLsTKLBDIEpJA67u7HYmcgkgeKwmXOW2NTR652qg4+x3MzNG1bu2Mhz5kZgcGBBvqAk8rrjvjvR8l3s6XiZ1kDCL9zEAtrDo7+GqjogvUe8Hb6f12HEmDbCLFPH9Cv3yuD/giDZXK/6B9G2B7aHkgNzif7iBQ8jdIKP4vhBNJJQmitKzQdT297coDt7lhlwGLtZ49kY+2KBkeOk7/AsFM3VVFvypXBOaq14EEHOyBlmcimPIcCO3umpXJF+mhnJhV0L4oDyb57lV/UaKxy2WZjzcFl9aH+S41LBaeeKO8qoVegIDQdSYaSkTEkHkaFm/Fp3V3m6Tq7kLe96Z+UaPL1saN8Rgn92ZSA29aeqYEGaQnk7VJN9D28DtnCk7+ACPjc7pVNstaSAjcE7gCUyX1uF8MiNpYFmTT+4/C+dFMWFws3BFl6qWTgK5StBJIRyDZCrZRuvlVjcwk0LFb/w2V24EzQZx+Ai7E/z6e7nupnOr1QPzEMuKxBZWY439/vsUSqyxjwVh7HN/xfnOfMObj0ykLnVcJpiitqwSsoeKDQgL8MjmxV2WZwFMjY5ncIwBDl+OgIHks8P2SPZ3gXwZE7mFnu0knk6Hqmg57sJY4WMbTA4CtBvkYJoirnlIpQZ0hMxJN7VJ5OokztkE+RUbqX8Te7C+X2zY5KDQJ9kPCYj28KXXuHnvDfP3QvEbvjD5UVmo9PI3UMKWLRQkLKwJCMrXmLE86D6UJykEStHoQl6vNhHpqenp7IQ7Ussqm5Fm8FhB/YOsEd9r0287bJqEMds01TlcDNDIIV6EsLdG2pm1tuEQEXdy30n/srxipdRzFt1JGfCP5o0MgiWcNpbaD+GNePcocxJee30LPPLWxd2aMuWhm3VFYhttoetDHwp/NFqRU8pt0q46pcY+mYZ7S2i3H0RNgYwtAHsLzCIDnOfwA6GGB9SA9b8q6CwbIFQ79gVw3BtY5itWOlaR8wy6/NZOA6RhJrbMCpYe0lelbdbLbrRnQfuY+I7GMJNp6/NlraAE6YliJ2wi8Ad4oCRBHCL+rHi4KzhX2vWooa+A9qm5hb7JGmJWjcA2DuWJTuVQj1LJWDwgnnpZrm/EVyIPQDQs/n90AqjE8IHSLSRss0xh638XFeYqAd1xVc1Ew9jAz3OyVdYJ0gNdmpgxqy2Y9zxMhg5NjoVB4Q0IVeS9QnJN5eor4tZd3CwBNwJiDgXQBoDhvUqRM40VC61LD1OhjE0x2gCFcp4hcv6GEPuOmJ64+GXMfe/LDh2PNGpB4S2YHUetVhzMhv0JQ4DjZyPWYQe1QJCAZL4AW4BU05QgXMfbyZ+iwBavTO53Z1xK55pRqr12A0GzT0hIc5zQPJ5HdS0Gx5YEywT0KXWclDBSL3MBZOr7/T+rloL94VpsN9SXrX83M6eGdUfJZPxvWkgCSr15qefXJm051zpZlp3Auwd5B/d/X4a4HuW/LF6lP0Ymo6Wqdar3cwtSkCimuz+fC8DZluLSfZ/7dV8pF+8ybM1o+znt+TiYAxJMWWkoTs0Z/PNj2jGWsT9hzq7/UvE2vVHQtZUdHI0CPkqYEOxlMzfuBKxyjZ3rbclb2EMIeKWGeM32k2IOv2I8gjXAiiw0sfW5GZIRC/COB9bMkVvOIesNd6pxTC2kyxEKmHPFFHNJODGVr0rEo3zlvW0kBQfT18mtSWQ8Pl0uOdlqcgyQHA258YcdoGQX8QBKZsY5aI/BNxiafi0YLw2mvz58RdX5J9Q6NNnP6Q3tBCpBg1S+zxFHFYmy7QsJQN2LD7VWAn55hlSvO7nTllOebNzUrgb+OW5r52uBjKCx8EMwzGRU/7496BCj1SY47KHzJymnlxZTcX+gEa7YQD3y4u/M4iyUCPO81WXmPHdTsPYd6uxFEU8xLRrwEAame9ZKc4edsB9UvvG34GZxCpy6t3m6HHxqVZK97MXlau/Dc3cQtNc0g3QLFnfgg0NxtJ3gjYjnjaTGaizZs8ebWgLNRw70EA+LmdQEcz+NsxW9ocPpREJHXju6QgHR7SkKCZ1bQSs+933uqc7EpYoUrXWSxwxqe91Wad+E3/zCMgoobsQY+GK5G+wMLoKZDuwh/c2NtIce4NIljpngbnk5cpfWvqKpIi6M8Wvh5NElf0q72CJPVT1LIOIjs2Q+Dd4Bm2hKmDchzYSqQ6Wtl+i9iuxZals989RSrf92CfoXfLVlVt1Lvs5tmZQDFQXdkpGHG5/VKRMxJ3J+hHFqv1bfDYLw3zSzMZKXpODG2W2K+LzO4v4X4RjDsevoxTKBDCDmClMlog4PT/SNjATrzQGUE/sjSMBX/n6HOvfmJZrtvTrC9Rmzalxh15lFH9sHxcFWunkg6SXwf3OyawNEeGirlXPP24s8I1AblL3Y3h/HT4CUEtbSmh2XeX+RDLlCkhmmSf5VoptlOi0y4iMYkFkRxi0lRTjwFhRo4iIHFKkjuuJMIcpBQ0B5JQGZNNgH7zS1WP3bJhUcLp8XYPF1C7RtyP6Ub910pHlIFD07wS8dBkDgBq1ZgikgBkpS2lorGoNh+6LIH0LSwm3X+VtdBloD/rXykqBN+ngjtn+aYMou9gkQ+LFhNB94HzGpm4Qf0u0kSvMme645LibZFeH26kjF0nJ2TV0j9AUzU+LNYTUpSgtdVoHONZMQq6NqATZoOjbjcYGhVkVzfxSygU+dJR7uKRIpvRtIppBI4uwZ/nlu6mMkHazb7O1TT92WLfwPApuRRRdaXPl7DlLo5okEEOnMsqgszJFsm+jGiKTIHb0gN/EDOF1yG+jkd/V2Bs2v5Hn5WHzpt/7CcN5U8zHXxJmJkKYcxHsHxtkoJY1IA7oY9HR43TyBMXYz+6Mnp3W6ASpDQ5e1fQysACReDi4k2DoJ7At0BY1D9KxXrnUUka3F7yI4UmhjIEnjhLPi6OBkY/EjvZsUrPlvLgKgPMWW8V8phG6gY6UWtvldnxr+uhwyHq/FmCkRYC7T6ViDhhJ91mxRbZn8Lnr/ZOMRrakP+Ly2ODudNng1jRr5KR4oVYp4LzYnefkpQzf2DeFI150cm4YYu/HTYctQt62iRGQPWU2TCEDsEklnJlN9xkwM5U9Cjosc2tilVCEy8mVtOwHOXFgKfvQ+LdsHiYp5gmuQCbjc6aMN1PYpGhj9pzn5NHOr5VgYoWGVoHPTww2cHpFOxLv9EY4bSZAz07MflO4nmbCtqAQI5KpY+X67+z1umQXtD/YHUFHGMTy6t08brsNlhdab7Med+bHeJAWB/oCCG8UEcriiBMAmy5hM0lRDKttYYYZACAtlQfA+0Rho2Gq9zCAheVdNakOvVAddpeuh8oE05DiQgpqVIww7JL/o8ETABq/tMs60e8hHlwOG0cJrwrwBh6ig2rJn0f20KR3LALF1qiGMmclyy3CTAvwJ25Tf4tqLliwA2GliS7dvSl70ZdBleraKarIUAMAXliMv5Snmy3IWWSPfB1txEvWzjmXAyi58e00MuUF6/l3V8GFF3O4BoyozO9Ezw7xqExvIY1gh0wxCEbw+OGCYVYrOOHgpebBJf+XR98NtnoquQRoSbGgtGlgl4/4gESFmtZrB+9tF1W0yiGIHWp/0tGSEZEtbrNuMjzQjtICWG+tZgT5PfNq2RKCzzq4Xx4J1lJStzg+3Ghf9wfTLSLmKkMP2tXSoYE2de95gPam4QMaSrQgPzKUc2WqPmToxxn7Erc7vglNYSPKBYEU3k2xwRZFy/KQGSp5TxcS3caqYgz19dAMJzxAuwLuDTO/eXreUyvUgc/9qLUOPCMdbmNVwhikPi61IG16xDOxv+BmKUvTMpToCO+MzCoXVJ0RfvkUOMNCgRTVfJbcFDwrWFZCsEiuyKvt2+MdjPFPa3t5yfM4HEHC6s6BzwJFeKCJ3K2SfsL23llBzX+Vt1oAUdtVjsVeHA02I7xurdCiGkht1jJoTCm8Q92uqcPjWflchRtUv3d1PM57oMG6hcwYxg+j7Pl1drDCdKOQEoR+ZmGF29Fd1c8+qzDwl3LWRjVO8RswQ5z/kcG9CU6Kw7rOvNltEs7dtGXEpw/A8Z2BhbEJOkgqIsGpRKaZ+1MVbe7Txd5VkSOtXQiDJF/J9mWZ9JrX/UBG3kYgHvHUjrhqLvsv287KP3XnlVPddDrSiyLPBGYD9bQrLKJLrXdXcMYmMrMcqocVNF0jwSyYiVCBjPjKyOHIU7vzEubBlsidwrFu3GEz029h/pazyW0NtakS01Cggg1Z3Y0WAAsXQMZHOfoa8CQU+hlshJqUNZfstYEiNgtTG+DuQZBTVMfh4h32l94FoX2QEvPpi/9Oz6X7bOlSmvL+MqV+cfB5uikgBwu8ajmIhQmfeXzXPPWtMpf+CQGGy1kfn5g+4daoSbvbFG85baRjkgEI6GUQI+wtUABJte6mOAU4fH5AruRI/WLM+aTf6Fiy2HXJ0RhjcBPs1R6u8wKBtEjnZ0L6lfgjfaDyZcd/Ka6YNWf+JonBxL9KvqR8RufW2kuR5mxhda1hAPsY0cwlh1hEi8+8usW1u1RUDtJi5JqcXAEJMPILmmiAEFZc5zlUCf4OPhD/DiWaeYmU0t9OEIsvpe5nV81y2i38oYbVfvAtZ+U43dMlNWznRisf6DuusiY4ROQkeE99jlgWIJah9WBFJDGeQmOl2TJIGECu++4/QjjPvYWoBv+G7shltxoqK5cT7OHehqz+Rz384ZoRgXxO5kK+/mbTulTT+rDUStdfytA7Trwm6rEYzELJRZ0cROmpkUN1dTQwvoNphZAdfu6fUGI7qgPZmt4wyAGPP8AdJsq9rjeXbBIOM6PHtL2FV+M8ilb+GKUoK5aQ25W8YA6mmTR/3Qf/i5zkTM8nNZ7q10bz5PTu/Z6MP7Jg6rNJlKdSkV5+KKQSmsRCuebH1qE+hETGtOq0iLAy0fsknhl1mdGNLVa3RwQkKK40gkX0a4X9/o/WutS9lGTHNn6mNA5sFsC3Bjm0JowPgRzYTxZQFkQmpwTjL75Fv7qXVyfyLkwTSpOtz0LTFsSpNbOvbWyhuBFs32BsTDe4EiXD8SSE3nBX0OLFxz4B3wU8OYiUCiUpyImPuK/lH4jIn94Oy/hV7Ry9qSZ1sEKcKWYg3GHtoeZAA/y04dWn1cPc1w15n78zlTKR44J9sFugTMGfsulUTYjjQQRbFIR0fQGxAS3BAyhQoKB/yTuQaQqpofTOYevQqfZEGbMS1GUqIE/bBAOKeL2IUkLQmWCusujW23URHkZoalr3YHVI+rlCfPu8ch4+5Qa/MJR7PIANVIfV/WtaU78o8Qs3E+uBof3ewQnuoSjnsvetJWkncMQUhoB4PDePPEmx1yqIQrGI6Jg/0lIU9RaV4SEdG+XG7a5gQquDpdu25uz5jn7CYCF1AZbLEZiw5MHPAPB7A4M6cpM2etoQMQMYHFYZLvAxDkFqVUicpHTVn2Lxj3R9tNuVYaKGOeMlCHwNLLhk+0Dk/NUs7VGy0tCuPL7fzmjUdEcW/Ekq1gpUKfSaNSzGjeiKrhvNHkdl6x153Zg75A9gJOJVfGfeQWww84fE9tgbhD1MvfkTVtkE4Xv4pgbhAqTXZWbLAXudTRdzWofHFdi5DzrsGORzqwpe3puXJ/vucOSm21YktAqDIXN8OSFEf7ePwJ0XxXTCZ8VvRYL3/0toXV14zB4depkLhFGugSIgJ5dVv6Eh90m58RtnC7UzSY7EQJMQBtuMSL3kJ3QdhtFH1LJFFxkElT2zPXrzAm76Kw0Tiv6oKwBNK9DNlarAqJ0Fo3ky2zDDjiRu838juD3s6Trm7Pqt590n5TBs/Otoy62id5IYI1qt9erwFb+iCsr91E+PXPufhPTs5yXI90bJHtKZRZFh+6DlsJeVhZBcTGQXnTCIJQCJDziqQE/8xczzWiZADkvYbypFVQjJz+O3ToZm8H8uOOyOXTFlb7OhCjB6W55KZOylkn5Z4PJITtsjjxx03koKTxE+z2Ojut2uG/WmigzNK44zO3v6l5NuI2BDaWxDkMUbNouBJTWKstayk0n/Tc3tg92Mjq6oPR7K9wv0cQrZ67G8P4wOLutYjJklQKOgFs4CJAxKc7Z1bCfvu7aSONjatT95nEiBb9jrm2XYbaif4kA4+sBjk79NOJ4gbehy64ycmLdxhyqpcYsf3FRDzatb9xzqWcdUlHBXQxvH9uoko0Kb45nQFMSiUZ0w/h8GK4tmBBo/+b3KJ4OcpbVLOreTx/xGJECvWdrcdc9mo3jkB6L0ssmOpdF69EtkUGxzXWTSS0w+p5e24dfyT7/wz2hBs9JnRBICbr4JdBUDaOMwFC+iGWdW+4o5IZsLvxUe5NbcnwdfX7oWxEEs7DkdQMshrHJKv2krfezmFg0AaZKk/xfjDiWdwoH2AoRN3MokpPQCgVyX6NojTy9yz0m1S0/02mVmgi4uXm9Uxw9PLsnPt3mvP1X3lslIP/leGEpO/5MLBL1nMoK6rJq9MR8lmPLJljjVMvecOg5BaqtTR2RLpDKx9noMvjcC+yfeQuCJVf0mfZk7uaGwG1AkXO+D8rxT3JUlk49Pd+ytN3fB2tGHKRr474KDGf8fLDChQVllMcOEWXN6IraUooy90Uw9JDtiUc1eb5c/KYg44VVehF/TWBmLup/Y9u4/TPxWpXrq2ZvvAtT7SriKNnS20L0rizdwdBAVCZb6+UqBtgJB9QPwxlPYvdsOo7hq1PMDE81mAg3IY0XCcZc7VjuJfM1CZyAVY6zQDl68mdnM3R9CUtmzukEumXgi+vV6vBNgov2VgGh5dNRV2xCqkN9ccq167dcNREu/dZ9aA+yswaZrqW+DGSYw2nPEmYmtbDWbBQxKiitUZLN+JBc5bK8O553mb0DpqKjGDvC0a0eTgRDl98Lom9F5L3ZvymbkvQvR93nnye+FcJf9HiheeUv/lW/Ox0BhcDTGKNiUXioGnYOwwmueH8TT+fxkq9HfcX7EtvTyDuNlZS01y8OZoh7kLuR45CHwMkJEbeGGyRCu7zcXRkDBzwSHmyumYLwVujQ9m6VG4X4J44heTI0lE255ZYBjUwTiMTQTF6kK7JVfM21o6nrM0CDm/4HK1s3YHMxQvqjPfBHGC7IH5//ciqE1cpUQ+z9S3Lo/VDRbXFhPYIZwwsf/EirEwu3gHkU7IK7lepeeE3g3yHp8d58jJcAMOZlfUyFDv67GpNdh2sCqe85Y3O87jQBvneO2XE9p6nEDAaSva14xh/1/E7JD5U5l0+n8zUGz3ySGd+mJHf1SpeRkOHzL6e/rpTuXOjOC4D5y3VM4SQy8m0iLBZ93c86r495yWt8FW+mPFkLJsa5rgFEe/Xa1sEB+UzcAnRTyj6hHl/w7rqE6zwkWXSbPw/0uREd5JDyuS3YfQdmEKSGD7a29lU6vsbpf9uDLd0ZrhEfywVltYSdGcMwO09xls3K8RaA7QAYQ3xa3VEDXLoYnIgKyiDGnpupiQRARJvBdgDcrE2OJ6dtnBwJL0fkx/iNZ0lHZcq3dMa8Ya/V/0bfFsDqQE1KMDH9dczfUj+OLd3wolNkrONKKglcwGRgbooKpNS04SJFUC+d1FB1p4AG5WZdE13mncMMUyTFeGYy4oIVpjguEim/MmA3GTiga/l5JXfDw28oDaPaqkHn7G5m1n29ET+6z4L73GPSM8R/4CI8NRhq0lll3OUild/9Osa+/A76Bun9bT2gRddVjpIO6XwlSNykHqeMYawz9/piK8Rk7T/oo3FtV+AhpFp1erf8o2bBmxCP+02pW0wIS485teCtCPSb9m5W84JUySA5RDFb0W4DmXUs4MjazckiK4C0THkpo/g0vq2pxtDy/DpKVrQSVtpbJv4XIRc4ucOAWmgSeM0dUZNOKewcpLKNYRoI0793yAnVv0bh/xAJFkEQFSmVDZANmXfGt4+tyylGzijsLecDzEzBrP4ZOHjolSlLImYkX2pQewiAX+a114EYf+kNqCUwm0hpEaIfg2K/gmwSt7tggXY5TMCryR69XllyModvTA6SyhTVxFdLGu6fV9cMM7akq8LCMObeDeQse9agSCpA4dse0Mh8F4dcdn/Oi+MuBmvBSRohU2FYssBi4VK1FAdMeCGF2p6W0kpdmkajcbLEUvOEaL0fgqHd7IlhAK1kPUaSDBIdp/dVjNXgpcJLcIdnUlLBxQdS0++wmRDsZRczs/mFo4bI5xnoVZNSveOaxyW3Ps14oHtmzTHjJ+r00aFcnY6ALcN8rEQM2CP1/dPAqZ3Fh3MkQo6qxUM4LsyrgOIYhZobVQ/IbDUW5Z3MQMl9taMhsuUk+xExWZZZ7re0GVVuYFaU8tFEVk4xPEUsfeTLA81LZLUul9Y1Fhi1hPuv8IEQHsL88hODmOSUWe7RMYjTHgAnO9gN5kEFzEIdFqQc9IB9h4+ywlfp43eK9F6g1qWC6N2k4cL7+c1lhwFUWZJ5nF/gP3M/dmeEF6IWaSJP9FBQQvdjNWCQVK+niELXi+H5uN077GDS0ccxdIQuOfQjgg5sm7Dl/orBkN092MLkRmLYnadB199Xsx+2BXPoz5WTiur7WEzkAoD17+sTOVJjjpEyBaeo5BYLFKZb7GPkyUFPWOjXJYmbqPetCLde/ilKql13XDt6o3wr1gcS/BRzsGZe4k4TWSLwY78BUxcVqkaFqYc01A1/Y9UyfmJVPyLlkA+ErV4xRRknUeQUU4uNaukn0q6/7mbxEEhio2SiANPn8aULj23Zuosth2/7ENGJK5QzwVXkF7TYx0+H+IsATyuDu2OCNDmskCIroF76wB7efuLPq+vixEcwrHyixxQIciRFxTP4PWkntMK8/YpADtMYg01sUDr5D7IhsVpTmD4kkojwLszHX0nSaJVTWqjVfMIYeAG7IH3klVjAlPXv20Z4GJj2ufdCLHvTEZ+kDXGdoktgtbjdTkkTq4ZJlEJ4hrpFECUP7+NuplcX/CdvyplRLcM0KDeBQ9gCHS3ZdCKwig3aEkUexxbrrOJ+JC0pCbZmIb6Rz5wef2MfDW9HdBjJai9knvmg31sHldaJFW9dQ3DMvGoZ6svIwy/v+WMzuhVH7rfrjlmCxDqYypMDkIhnoGQiaNS0sQlX81ZVip4OxseajWPjm1afg70ysLoJyJ6qkFY6ub5G/4wDzJkLL9XIopXUUaKlOxycu0Tbpm6SV96IAMlsF4WgG2vjGf/rE5qL2V6uOoXZKkXXNn0uy2FQIQ4qud75x+eSpmSXvKUhwK8s6AWCjJAIx9opQpzTia7Zna2Zh6S0MXc/+K/wNkaxb1UATB5lEg9LVn3r919deL6JTZzBOpI1EyCnrHu2k5xHgEd8WD/NFmRLJMGyFedPiKgn+gIjTmD6EwtvG8O9pkqh3w32RquDbtGTP7Pg2zUyRtDgK0Zrbza8GNyLxrDaT51sFHj92NiA3wjU8g7hOZ/uZXP21iabTRAZ0NXPUecFgk3NsYNd1qq34QXoORDnlJbXTWMRRIoY+YakN6HlEhEP4ZX5fIv3MqmxS2k/hujUuZnEl7zCuWnNf6zTdZAiUx51yI0sbt8aXayG0MxgNMC0u0ITbRMSwb+V7dGLNn0r0lem9n2HR5dITRLDnyK1n5RHQ5RpDE+PJ/sOjc1vj50Fc+GvjkWZJk4ou+vdxBW+63mosA4/DDCClTrHQVVpEpHWZO0OSZHvxV1mIDH5rEA+CdBqV5OG2ZC7o2S1hFTfqFMwCF08NmPjlHVZr72YQ6t+XN7P7nteOXgtk/3JF3FLi4+wwzs6njVbXvDLWP0UZMDO0DWghSwYpVH0OAr6Vx3aJkBbb4YkVJoVTLfvy9mJPORc+aQz0C57szT4vxN61ILaMA91eHajDBdh14vFs8QzJTe6cgG5lMPOJ/BXdYrfqJDHnGH9bWQKy8FYfHH0+CM3U3r8bklftBFMNcbfBr2E9fSI0jhrJpo7s5gQFp4hvwMVutXr4M0JY4zRqA+dKqlDwgaOMJdw5q6ZPkjSV7deGyVwuGneng4Xv9uTj8HuTJ45WCPpxSUjClaxDoYs0RqhrgCVEC93V8O5V9LjKCyKqp1k4p7fFlaJp+Rc+J43TulUX6D/crS9nkQtb8cb+bXZbxOOfPCv9RWcM54qPYEKg6SGtK1wmhLgnsyzYBgiEQIjHRHmdL0yK8DRjEK22tBA/U00MYI7VMlSt0ZJ/6TEQa5pvFk//yRUL2jBQ4n6HgUiNbpqNs/n/alRZeH03rlNrIVizcKzgF7KMJXlejFxkAtRNtWwGq5qQgZUDHxe36EqCtOJ6GIwjJ11kSM6sAQwwqQzAwcIueh+FUxvxi9H7DxenQzke55kGdg1gM3umFOewqVsfMZtVABC0vasHh81Le/w589v+BpMgL1shoup5nPOHfldiwoS6eD02T/NicE283Dw2+nL6YyTfQf2JCWfez2Sp8nk/KiPmrZWQNzxvL4v9QB+DGZQOSY2IXnzNGoZP9kxzxzK7PDnBpd2V0bv2jQyfpkn3hUoWGImtPns+7LvuDgGh6A658/v7cmDjxa1q1oWN0Z6QwgFaFKlt7bFesl9Wj+CQWJV7KaZy0mmebhKtJg8AnKzg6C1OqwdxHadiND0S781XZUU8Xhkb/2dvLKy/5ELiUoPrnINV+569U5K4RSU/UzJbPv1ubWaeWUGQW6JiyW4Wbojjx2YEgp9DgspT342R3HfIjQ6irEsXYOVstJDM6qpsGEe/gdOUnCKoJ21kW+VTdadrQIQOsf0cls4A5WzhdDgtSCMdcBGEiq5JVbuOnhNyKK6baR6VvXPkNFdC0FzHlMMW04vfiWfCQ5dqBN0l54iq/dLO/5EJn9WsXzWS6jNSQArnMB1lxLsh08nE4C6hVm/QYtxQKplMlUowZgYjILQQCgtbCpPS4/2/PHxfYDL+f/lb9jyQPr+mvBhR7NSS3LODmhAHgXjgCFAxW98+rP4X0j1jbp8jfVhGZ6KdzOByoSmfye1QZjR58y08pbzkD3w0Au5S5bYR4T9kF5M7cid8kgFjbvfn957zvAMVVR+3p/5pBwOgS/gmrQ591hnf8VwUNXjzzrpiZAFxjklgGL5tkVZcSF/EXtPJNJK/UI7zIlfV8486+xiQCn7oXQg40mZGObwDdpaRcmpmIRHsbPVtz2Ajsra4Y+pFtrRAvlYEryxZ7F3J8n4AdWDA2cqnzmPB1ejFoebXjalnc89R+P2wh5nLW3YT+DEdLwAOBsCGOZMPKnC/LrAn8+H6d8JyfSvSzetcZujyFANhs4/1VEcItm6LNfm9uB/tZdzSEDucgQzvqvju6mQJJgXKdpHjhTR73AFyAXE0CiGdK9RxkX2Rx2hRbHY/WUKJn3ONOL1AjihtTWPTLkK3SD8/iwSlxQYejCgWjxTRo42Nw7pX7MFsEmdU4H+TSKzwC8M6IyU8uSQ8NpHw6qZW/329CvlmeMvH9sMBoyB+Zpex9C0tImix9A+fl1d9tr7kYfNQlcMwlCCzNVDHhAbb7O+wzep2YdNHRB49vxeT/9Cd3HQRvHQ/SB/fknwIYkb4sED5Uv2eOvNlueLYKUM0/d9/WsRuR0bLj/GCXQBAaSo4M+otvU2nbCvr7NkSRC0K76WqfjnrOm9VTRXSC8eI/K1aUeRW/Xz4Vu3cA+YcbTDsFDh5pst8OhSuHmXYyCJEU1iLsTFsWfEN7rNworkaGYmdGzYrH0k+Mz21hdZCAaMiIKRntBLWtJgieQWgcw2nEoY7LCk+belIqD/Cdb3b8s58+PyJKA8dK9BYUUvEyyOcegGB+67ocTqmdHbSCKVQFj2piKmrScu+UBzX9wiE1DJur+DQ2XdtK2aGyXPacYn5ANIES9oMRWslwAQb8LZeWkyGDST6aSbLVXaN1HYn0/LKxQiCAKODMq/52X8t4OpOGSdSFPUQvjvX1yTxp3WhUITaQtvcFH/lDsEV27TTTo53bd5WNCkDElYZjTyfbUURHHqDTBXQL6FdhhXDdFWIjnZvB8r35S3RNt+gfR2fbtRIZJGg4znbA1dRE5d0/yH3DqCgjfsYsrgN6KDuwefTtpFxRu3NI3/qe5n+ZOAJLQohTihxTk9ZhtdS6B3Y/Ye3lQogQ/LE8CZo6i7cVam93VzwMwCjQvkFXH3IF4dCsC3xo5MfE1sm8J+72AT2WRfzlg5o8vz/2yJnjXgketwJtyJEIg7rNOFMcPvoI5mhmQggcN9FwcO7KpYO9bbrXKFMDQGn6mUB7at4Lyb+7oiA29HNwc+bZSAmJZ+C54iddt/22ntd+6qw/VlJCGrIQm8DPg59Yxt58wcu2A54Ym0X2p+wJeB9fwmPRTjhVECKi6OAXRrFXnaX5tYOoLKRpMrAs5wg9VM/jxHWcpApP2axrNvyxrvGXERbUVdy5qaPWBeus5ZvzxP+AX77fWCubmRAHDWawsRx+5NYr3OF8AR63+H/NbfJkyjJwIoJUcd2PCMu69Sz3V7C1DXuLJWcFdFeAKzfdfB26lLLu9EIS6gAEuXb5ks9e9awACqGxdusREhxLC/ghrrrflJGEVtWMo6C7ERxUZeh0qhdLcCaV2j5NV8J9LUmz6p2FOJzpc2xN2fI4WdAJ9IjCPwTKkPA8FUiBy/E4dHqv65KsDDqwME/yq6mp0C+myB/w4n/EKfSORre5m0TE+hw5ELps1x9e7wnaPZbiIRw5zbWj1mBoXkBr9ARd81S9Fy74nFIFa8nbDxsmj00fxHiURFazlM+TqgzJ0znJgcpWNBBAMXcY3vSkFu5GzhCesC1P765Qz5k4IJu8dF0dpQyNCYhK11ScqPDWixdwT92xRFIGWg2Uv8e+1wuk+S5nSPI73dKkCMXjBMbfDB0NV8xLrWRRxDXPlkpGKFj2Jkjc2LZuo//JZWiksy/jW/F9f8B5G4YpVxxK/HCkA0VJ1Ta6xOz5SX+GWd26AUyLIr9vQRYPzBUPkOW9a57VYhQSq5V0J0/sJ/V2WTQsYMD6LS9OzOMjBDUDmXL7aYW9xrJFAhv8YgwRszFenzMLPvPfIk6TCB+hMCUEHbnWuSNjadRNLOmTtxuIiEtkHrbp2UJLrarxIYg/t5OnYaHDJbl8sxeAQnaCm9NCMtP8CoxpCZXQ9GLP3bLRgV33PAuL95b/dQYozwIadiUzXruGUtNVTdpdtkJKOeTuz5dyvhVvOhAOvYeqEm0aN2NHvqKpDUoxWvOnr9KIxRxr6AdpTu2MZGjOVwdILM5DxNd/EQ7mAyYU6UlujsQ2LtUKXow+jUQpdCUkqo9jOJy1ZuSuODCNkrXNvfTCfsISAtn9Kk75z8WXS5kDk0pSmgh8XMIN41FanIdA4rxmNzzCaDWCnybEcPrUwfxUWZ4aAy9nbUm3MfSacOH55JAuWPUJEETt6Wt1n+hHgyTPNDJ6KKbuJHcwYPTn4i7wZM1avP5LHsMUcJMTvKNKKLYyX5gz/VQZgxFZTtJdnFhkBusqhyY+bpUc1apHg502SpJnUx6ukqdxyCTJD/+2htom2B4g7TOhHymGbzK57hL5o0xiYBZmgelKaqqsz0YndJ4RrWdbxBQKCbxACvK4i8Nha1VN9aXVwcO9VNL4C0q421KMC6bHsrGPs16PVEXwUAei7CPeXLBlDqfZw64t0KHLdIdjUFifhQ+lwri6Q2Og8kIXwbHobWdUj/kND1+lNimai3+pvat00OPWgTEGsZBeL9MaHh3BhCyW/WA/rtmgR6fZEY6/HLe0mZ9dcjwEfV9Te7QWi9oxaEYBo8ZIJbPcmd+GlxQhdyn3pvreXUP2veb5fSYO3ucHHwPAOvnEycTkcYGcU3wKq3et5ESzBKua7G2e4H6gHzOU83bOYXcCnDztiw++Rq8OKv3J0fDdmohmcffxlPBDWM3E9qxt48zSwH4dWa64/vqkjeCrjHQJDraeqMvk+rtV1LR0gGtePho1GeRHkcbk0Yty6mAZQTZpCdsgfwUgzyjPTUpQyydSAwgQttNDJgsbWM6Az5t5+StBKrqF2AttqAgQsOSv4CYVwsPs7RaaY9yzxw/10paDi6aJFcEdZbASnprJZM8/Ehl7Sqx164toLUNMmzNi9gipWbv6RyMVtQatPj9uBzWgJhz1JHSMqDTJw0TrlLO1Ja1wBberN3jyNJ9xz9DZmK4jl+2WK9Ez2dRxjlnBkBHJCDjIxgzEnZ0GN6nTzYQfNNOsZfbWImSebJvmMgXlMG/u6agMWoW+7ngRifx4DUtrw8xkM4jHXY02g4Rq9CLMRcvhjR1aitrBRgeCuwuWGYyJpmCbyfveV2niTdSIiRA/FRN4T1R7nXEAA5J117E2rnE5Ia4a1zDvpLre+N0WYlUVHsCZ3Ydn5lQtB03Jy3FJlwNpjqXgOKmFw9Tenv9eZi+XdgqlhPq7kf46ngeA2xdBCX4YpygKFe6TPND07RjItd6QQ6b+QtEa8BuQXfIPZW3EKiDgmauTSr11zf9wRBE4mUirnALokcbFNA8cFqxBl8me1CED8t2L818pd4R4Lv4KRrNgF8hQKKm3DofUTpS2+oJjhZx/YhvdpMMzqJPzdNqSlQhb5gzcaD0iWJMaYshhQXswBoDpnbvbUOhpaVZ1/05sMMfOeNvIs9vFe6bJfGSLFj7h2EePaCJ65Opdfp3/KKQksM4jO9AoGrDPXqkd58vRY8+HZsjFJJr8O0u7fFTD5E8FPcHZj+ck8c0D6ZhPnsw4mCObo6MFk4thhgzYZNYIDhDnwUh+l5u3A0mBcuPHVuprm2oxlSd7IozpXBAhsBhvtAnzxrpRlei35n+TDaDcRh4hyB4BPVIXLITsGp8dp4HK3MkCkYHn931FN0Np61dVysL+GqhWe9WnwCUC8JzZ3IlY4ougWmiRo+CxBafqADZm1ZVzFaGfS6OCH7w/dl7x97laXUffXNV4zQlEmdRrmhHYc0Xck/fuMGFf53eDz4DHY3wkhMVTqyJuMKbeoZc9gnmJw9KDFznG2Z0bmbRLCvvtPvMQaCDrXjJjdkrm+jk6ngmfH065txHz9zqqcks+DzYTL0mhV1ioLj4AFtU3aSYy6JJ/6lVz6ZyXetde7kFIGF0prm+z2Of5KuLFzNfKbBvAdr1NFVhxQaDR8yx/YQkjzDvlj9LV1pT+Y0tmPIYUq2GxEDizDMxByekjPFVftQJa+8BFBM1636aVkx0/+SIXSFH1uRvnCOBp4PV6M1Sem/U22epxebj2dMR7AUwBtWlsoDnC85D8W0n1cZeL/WTqzxPWkvPZB3UHOlEANSAfMEaiJ2dEwfvWwH7qn60TXnqmtcg8d5zbH7mNh3n2AwKbAhe0KcSiika6ApijsunVmjI0SxrMhuvdNUjw6FrKnC0tvspJpOZiN3i+GyPwRwqqq++Wv4gSHQ0zNqTM71P+G0nw7h+/dqV02yg0ydfxN2DD7UVPPXAowPQZar77o6bHwAPHwdVjZxmIqLkR6NzO30Ye97YgGbs9u69yXxsO+4WgekjdO8AK776FJR8BK5CZMeUTEWr/nuXB5dBPHNERmHfYyZqrJWMNWtWA2MZG/jLeTI/iwo7yRwg4cT80XOWBeIjlQyDfDORd+ZcZuw+gdOlzqsDNIpNVH1zO6ARP/tUVBz2ZzoJOYdBR+XnHEJSosSt/dSg6kImhDe4EfJiMrL2T8nIch9b6xNwrKvcFP4SOe3Uzm+xriwgTx69es3zMHHAypF+r0hDdlEZeV/crSbRZsve6OALpMylL9fIKYqjt+VpnhYB4SWY6U95aHxAD42eNGpKX4jwGOPRGLE3ZrIpJFqMncDNVb6ydatNM4EqffMM45sMwa0TNPZU/UjcdjJOC0nQ91Y9dTB9OnaUZDqsxrf0G2z6IOZN/XBHn0iEwo2qFZKK8439Wx5FEJ+TCfr7vjSVb4BcjCb3VB0zz+/d7RbmsbnsAfznm5+fSP6x3hqFH8SzdPwYGR/37neub4Gdn+EMRPuII1nsetjJb9K+eR9Adp35PAQAGllysYEJLLNhuSeKmonIdrUzNGwxkuPEZcTo+6G29NsE+p3byQpgiLgrNL0NvPcugDdZiDcq/bF72IVPueFpAWMaQFTFO3Zg7QeFVE8SgxhsLfwJFpdL7e2gBDcqLTHsfNly9W7TrQP4ZQKRHo6fhB/BoWAnxMiIPc50h2bH2lKnj+QmylQy7YiUZtObHDWv+7/wu3C/FPzJZo2FFysyg1fMf8RWPlmfQ7SwHRVcaXjxZoYb7sL2CkK0rEADiNEGUwjQ2WZapTQMsPvKrH2f5hToQSGV2LthnLFsoOBb9DPL0uznQQjumQ8Cf1Cstd81SZQlWhniv2nfLU8JPeS69jHrslIS5jiFx0V6CrYFFSLRbaa7CuyJz1JrCtJW+AEnJ9CIZuPRWIliAXmmqUJ6xOX3YBA5hxxeA70lX0rKUuYyaF6dn3EDrwZgXurLCmnAUwBWviZ+t6liKuNz7Fo5co4LrVf6ib5RpV+cjHUIrkGb7ZFs9810HQcIpk1FHSxx/j73RW1aDWWZOapAG/vn49FLGlHBPuhnyTbhZiabNRCv54dbbMjrw5jhVrkl1TjkKC3ODKG27RTfs5A4kPea55eklbRLmotbxzm42acHbLFHW4FYn25J4RuOHaj4GKiqCx248fawYYE9xESvOrcv3dQp2WtG5w5byVs6zj0DMYCA8mO1gGlCeOKXBs425hTARTcknDfB+Z8Bgc9jEiaFHloixtAcIe+e+BsjmIj2+pjQEe7KYC/93Jj6ttbUcb2s1ym4c5o1wz9mmfwNAajuUOQ5BevZHZ7UPqkHwfsizrpAEMXpfIQdAmK2CsFdXi/AZOUkF7AcCsspOI4xVenpEhlRpIUQK+b/592idhayWjxUlHGwKhRUburmw6b380jsHhNL9miu/yiYzlF6dWl64A/u4ur8l4gftSwbAnHI70PKhUl1xsUqv5msXKjk8QkJUwbT99g+D8MjIARPef9NTqByxNfS0os93teWN59aQhYgd+qLtCx8W3MDOm3BxkioVPPff0lhTMVv/k0SrIsLgWHzvUlXqW3ZLbVogfR1ixfoIYLdk8QT/2ey9C9JklMsoUjfCLtLgtBW59ycLZoFjA8yP8pUpzy+W0P6+5EB3FzfgUSBw92P/o6r+yDC8eYnGN5DbbHerVQlTwxOFKoFFc3HEqxPCh1nbilsWJMYtHLVSNcoU0nGSUYSQfi3vr4DpQU//NRCX7X5SyXIFtJOuL2fBnhYtynP6NPZovbnWkYfcvf5zIruc/3qh8F5oSIwRSYUNgHiVxm1g2Gy2gopOaWyrET723VWoxGzS1pcB/ZjEEwcAbXl2oP9gbcIioiULQsCrXdXdgenrXumyPwvs/1CqOhXk+aiK3YHG3wc5d+zJRSUX66YBl+KTARiLsFnxWQA1Ot4qSDeXDZDWjjNbIRMoEPplyoETbTmor1fCArVSNloYwWuS+fAfPf68rG1Ta6Z4IT5TrKkavplDsR2yBNuI90FWUIWFXthKS7FlwJyq33nyCHqF6H9Mcm/a+X1JHI67awBjO92IHx+go6v6iKS86mkq7/uCI8pu9RaUCD9Q2ntXN7SLyn9FBYV8WaTeROgrEVEhpTq2f5mnqRSFTa89J/HUVj4B8K4n7nkERNmk1MwKigUaX0AC+yGpMLBFhzBxCeenFncw0ztE/dIjjcooPQXGvYJrLGJb4ymbZvcyRbuRSIwjP7U3sA6B1w9PVrOFQuUxZ8Bf5PVSiRHvfMI4pZbkffnavXNRnp/CSonuJfwY5seyhtwweYPHK6SOHBMaHgPh0z7m4d0nWNrGqNG1Sxll4fBh46MAy6234tlXm5BQJN/H3hhl1bK8XLccrQ/RwosBkISLdXH6NDrGbRxLkjeRPbzMoWphtB4rUjn0xWE6L3ut+UC/e8wLt/mSGGbtGNwkHHq05Z32m0SUHK8rSZNOECy4qLf3op/RK6+3kml7C0xGIiiGuZrNy2jQvWpetNe+75Z2mFKDLqPBqRBJpTi04/y0dk6aO1SxaqjHEzqRCtD+Nue+v8/aNXdFiE9ZYPYDvk4noBkHR1xqJdbqdOyF5GpcuDTK4OIrqriQo4VKZfDViAy1PhXqjsp3zW0hXMJ12Ei5TJPpZOaRKmwkDtymKhfWjP4wKPmogIKA3pNu/aniIXBJ917dfxBM4ny8cgYlt+r3etZmNjABRfbmVztG7NBJuByRfm2+nYRk9FyouCXdygyOV3hvtXKqM8zZnQcyPeq0aBHXhTUN2h4xyMR/pWYaoyjNIAissf/R/PHCqEkYn+DNBNUodvZR+TxQashqUwUCOFgghyHvgkQybL4V0r9YeTmQlT0SQhzC+Z+AUSz6Axy5icIimBYDMe/FIY0g6oyVKYlJJMHyNk91rdB9L8/G1YNpt7/ZnSRCn/T3sqoxQgGtkcI6d6Fmx88gra6ZSZ6ZC41Je+Dl/Jf6d4/s6xkmDiKzAWYxp44Ksbg5zC8H8PiJjvPZBwcWH+Vrbh+I1ma015e7tJfl+hYEws8X90r1LK20lKikR8m54PbbEMdOr6JHc6OJV/M/FazOdZjSilhwbPsu6nR6tAXhFQaTHPpQpkAxUP9HnmbnO5yWNPFR6eFio/SADHMw/Qg9/ErUNytYEz7/D3H+4b3Xr2A2igeQOIdfKELCqNZu5EgYcpOH62dMduokpYQNXNEuMBbqTCMVC0xfQcwUY2FOyctPNKaR+4W2h4HuNFHyWS2FPeBMkhoPopLbBk1TE3tLkUfCirdNn6AREJvweKGMm2fns5W820JrDFUTkGSJuo/RxLL/BGCGfZX/IT/b8uclu4o08LVbEstOA33hgR4iEP7Orm0FR4jn26KwknJCy6TQ9vl25YalfSYbXXLCUxs1dpWiF/L4oo3R7S/aGZ9etb5qX0KipudUzuTn7o7Q+WfjIqUMbskJrw/j3j3+83QJpDPmAOs+KrXuiOsIWnraMpHAfylB6GkYlP79sRylQ2dFMGcm06jq8+2oV/b7wCZDdmUdxWpPzhqzDzA/DYIyVjP2aeqLlU4u1Iqv3szyoF5O3u7ouXQyeeyxSWXS76pGJx6TGb4/Qg+Beu5ip8KxTtclepGUtU9hxiZ5NmKOikyshH1EwIQvOzXfAzP0VjW6hD3XpwsShJtHkMqk0+Umi2kniJyMv/aKOxLHKUpu9Hr/L5Fk9pQgmU3FChGgbJHg/ZsmCWEBK4jG4w2xSfaA+SJMTl1f1j1tlMAJ/234sjhqkeesTKgqG2nT7Km5JEs6YKjXuFYvcaXtf3racr4xKuuGeRUTK56oLPwMPU24YgNocxXWvzMuJLiKnwp8bSetuw1QXw0KNcTdsa6gLrp19E96Ivspjd0WdF7FHdqkwYPJQYMWSsE3WFeGpO5Jw2ALfqitKJSdOOGAwfxaf1w804WD7FZqRKKPQwYuulnz1K1aqqf+O5JteJdv+aZ3cMOkY4y105penslv9hQh7vEiFgErIKJ1wisrFtBxDK8WJFWULoWyv1LYj9Ed0a7RA9jSZYdvwirF5lY1OtdDP/b4pZ3uAIx0Fo0BLE6uA0T068Ps499eRTyRvUJtSHJClWx0DQFA/gXe/ESpwtW7/KUpdurLiDygkhWLUmTY0xXe7GclfVO9iYGagjmtVvcZq9cAS16UbrqpThR7ncONe3ZbRKRE6GiHmeQOml+tM94KfJH2DVRPgk2lsKzcsE+nrYhN66wA5qAaDXk/yY+88CBrNsvFrJWoHRVbxdkIW3hav2PxFPJOLJYRBDeXGrZU4ixDVdcPZGwNUGjBfrDgc6B0ycCsmxC8ZGeWxikWTU+iK+3RtNMtiRNjzMBBKTFWki+EDljL5xQN7iZRRZ/KCkZeRRCY7l2kw5MrKZlF/aOzq5Vlckw4CD7Z/sPkr6pwGCbnHcUD3ECMODrd1viCtnE4oOHXbg2W5d7mljYUl9h2XNjcJTglfxOedHrzIdSUuVakzz2nrEJH+CEM/Nrwilv6HyrSXm85SCgK5ccMxdnLG6sBAXJP14Kjzukh7QmrtKd9dw5mXumSIveo9C7RpgQvah4QxvcR0xDinHkBJiktg550irF7z1Ck21wBdQVtZhE8FfeXOwtjm+jXWyA/Xuu2nMY1NoZikisHnzlzG15TmPs1mgXNjcUIIxn8bjXr4EX9j6ZAHQQTCjw8eelbrT3jZvwuZmByd0744wLI/nqrjTFhMXK4pWYghj86ZZYSzjI5eB9abB2ErVeuwIAC/77ONDGJVh7vfavZwYg4PevmghIjL9o4Q1A7HhshJyqhkshFDqd2SFg9L5muQeWk19WvddU5UrVNdVzwGDAMea1L+fIhAq7Zoe5jlpuz7xbSxMP6P5LLE8I5hzxqMP+70ZkuyViI+cvQQ4RB59ll/t99eaXQ7eoFQqsgTDi1kX9MhAE/wA2Yy7UUIPVZhiGDO8IiGaOdhv8cz/A9Wrbg5sGIR8R5vp2uJZTeXBf0mvT3XJ2Z6i4Gr4ssqyy13S03YVHnLoskolqpYsYsthn4/9/s3fT6Xt8284GTAwa+IAZz3+Edji9EgjYFkwv8GW0owmEe1FYTA1McwjxN0TqOp+W5oWP5FTBnNa/KRnpqCsZDyBjde6x8Ixd9AnIGFXMm8q5XHBaO/YUv7wN3o3fIWS3q/oRmspvb9IfqY5nJ0y+nwHzlL4dFd8hB/IMP1cJPDSB/K5Rflsd4XkB86PbNZbINuQ1hQnaIzzOwfFX6R6i5iN0kfDJCMAqMGeadI9USu1L2015Cafd++Muv78J7U7WL1AuLOZO75Whm6VrC9WteDBRdg2yggc+2N1VVXXrtuSDGWdL5baRovacNCKxS2MbgjwmwNdOCtgAUVdO8ro5cNjod6Pzd7YWVodLO91YfX+ivZ3CPmK7IQkIsRnqNha03+TPQvDLljCd/qO6YWb7MjlffCn+aPs8O9l9ox/y6+Oi+eWAw6C2qPOxmOm1Pc1/+c9n0uSk6ryz33omahc9QDyFnA6u+8hFxhtM8uFeWeUttAhl1PHW4GOQXbRGTOZR4JBL/rT+nLVtl5eVs33Rq1IA56l7BjkNUbBBHExih0x4gXZkBfQbyahVHf6pVZ8nXtRwc7SnMez3b3OQ9Y+enT0YSScRx7aBSerx2I2IfQnaWgVKr4K9Yqo0YClDuJp4ptwwqswAJbtOKL3FifR9juKs7YR12k/fQc9OzHo7TWh5dK01LE41yAHRGC/3snkMW/+fexsxrJbsk+6tt6L2AUwPIjG86qt1P4BI/jseRDDrkc1z4IkkmRIRfAxO+AZ1+p5xqbZzhBt/sEAyZDU/qKz8QE9sHXqAjw3o/4jJq0cYjo5PYyHCLZ9KyM1A83G78+vE+OTT6/BYxV9LfRkUSAXcNAptmcdJ2ysokHQ2+yzyK8ww+iQSEOdGU6iJBrtfZhE1V5FeBR1ylh28b63+RWDGwrlObrkAnP62puReLeyr4eUYu1yd8aM+1IqjiYdYlX6JJ+Fpp4LPEkIWbuFCS61/zchxNqur26S7RE8VFtlZXVdvanlbIeFj21+ZZRpOlsUrrDcrFROjAWu1H/XGdBMgvRXHpUhIqpS6EGwLBkoYktBenH5cREy+XKuNlKU/uK1p1qFEvWDmigPtQN9EjjrTSdrSfjlU47++8531NZ6sdkpmgkA93GYlUUdbhzKJ3sL4GWdfIq+iM+5zf0xjDQofSXJTOHVq1ZmbIhf9z/bNyaCinX/PRBZozgU9fN8KX0buTLzkq3RAdKb4z54IIaTjjfwfXI+aGFV54lo/opAlixMey7ko89dF0RnzUX/soaM0yOa8C7WeULSGjzuBqEy8hKAZ/W8qjl4hYz1NlWXw7QjS3qYoGGv0SpaNuRXhmggwiWgs2lmLRJDMeK8UTi2xQVSLD70dHHYOAKby0FqG10LjDHM3tdDqMG+Y7LUA88vn65wvPZ1t8a+ZIW0l0L073Lc0bXSVdfngoQonkfaS7uAtJjfD4bZSoA8Zz0i/N/PhaEWZ5CwNcPHrx9OhC6FgvZwdJ+ZXzFu5LOknb6goJV4kKK6xKy4ECzZ2R4I6XIproPO3JMntI1FBmM2ZzI1x+oZcDxSHnfPWP3j3Nt0ERNmSeMxNEn3SYf5TeBUiJzDnGlZGVIeKxslOz/iVACmOIxgYbNbm9cTWf2nzdleB8hKgeHZ31bSkRByyfSIuhTRw0OsIArjZv3uMYvFK35rxNxpYp5E3JVpipxw0Tg0c26WHPsFnQh06ClHBelmgXcvtdtxz7/X/Txx36tYWpr0h3MIB8lR9AZt50iwEC6boXJ92WbOh8JbhHzhrFLpFGnU4l3jXryEpexQn2wIqPvvUGKXNBTLH9KQiztKsAesBlYE2wcj+oS9wAJpfgFWqNthEEhmIdRpI/yFt6KUu6pBp6qCgFEia+AF3rCjzkvhVKSA41XHyGp6b3rn5qSZby+URXPJxwYpptNnddP9AugtaE+wYtW8bdKsj0NJurCZKzNGwFzWm2RfaOsZ89ihShHyocEde8AOlClPfVfMMuD1XJP8UspNDMcEfDkm+0o95f4Jg509HwvyR9bpDibDDdLJi76QI1HEHIjKWcNLL6zBG4PlMmrVuPzTVaPlFwRqhAV+naPmV9S0QYXl395BIKAiyJUE9o/zYSnS8m/wWtRCJkG3HUSx/JaK+ImSCvsvi1YBqr1KUGShMicImJUvVAz0vIcRDegMqcwLWFkq09j27+tDVEbf9MpLmaGAkq1TN6HLqAymQ105CO5/wkXRq7DgG//H6dhhxoxwfEiLNpeIgXKeFxqvQAavCSDNT5KNVgGnFHTAO3uU8MZntw6Bz5cwSLXpfqBtupuksoqBY4CzP1SpjRH5n1i4lbuWQ3io5fsq3Z2dIrJXTcnAiJZ0NPbxXqIf2CVvSUwNtneAs96MPCDuZ8yrjSWSXQjcaCFUED5SKzDwtVa7HEhOA8qhz+k79DkCEsJEPdNPG0MZZVkt+62/x7dtcjbx7eCz6iy9+ya8gEWTPC7slWK8pw+bzvEnOe1s8u3wLErVm6HjrdVcHqhUfJwgjTeczDVT4aUmJWOkBno71i9ZA8LYgjDV5EYx0z1QDTQqJaCtpMuWvlgHQBZc2RQFb65c6GvCqX0S1Px2G7yYwVjYEIhmPHU3TloHE5KmoTcl+qknPcLBjw2p2RQtE/Jz50VnzPQjfrx+Y+KbNZXuVPXdOfC9EEKC9w9XevZEyD8JvTlBBxsNzC76D0O1czrOp/u7pPm3WFmEjMUiUzfd2fBhDYOPP0EqjupTfvKKIVMHzPFv4MIaNeIq+cbpu1gre3mx15axkVQvSbdj6yVMi89PzR22UsZ6ER+vl7EG0PU82CV27CtTA81jG/utPxa/MXtX3j1uc8YdXrv1l91KvlR6qoIk6IZt7lYylCse/ygOtb6pt173ASIw9sAi/ProhnEiMAIu6skd9EgGiWykQza32KsvplaSDMMTN218I3xzTLjXFnLD0g8R02fFz7NiC+gyxxLdTVbmtC1m6+VcZ20DW/h2wa92THuelKQAZGrgMuDn8CwKriWhMNgV68pHqfkLZqTGhN80+kPj21YzIeLFCF2Pp+I1Mf4QECoZirBokS9q49LtbDjXYs28h1RwCQSEWqq7OG51Z449h0ITl8MJ/CS57Fchf68BLXQaN5XRth9TDVbcRdN9k/ehxk1ScPsgz4Pn0p8bX+3eLtn5ZDqNE0JKZOSRyIYZsECitZfI2nGRn3kX8YbajaPXfZxFzBt4VIdmc+lJFrbIwTwpLL7sl5vPmBLLM+AA5OImiJKY5pJid1nhMqOaGRiARj2+ehhrCyZQbV5iCggmO/KTomHjox2K6rrZNyycAAYi6yUMjhsnKzoIzYwUh1ikTlndL636N6/HswzxmesaRUrOR9fn+mYRo513hbTX0zGhUx4ze5qikjKtjzvJqJqXkStt/Q08rafSU4G4Dx0pkxSNqWLnW+8wwyd1IhUemqbj5IL/6UQiqAsti9yoDn4OimFRuCNrf5HmEX0nT7HQK8VcF8YxsHqhjzv47+EdK24zaGPWRfxes/i+IaiXZ2ipE3zsyOtA3UMLwEWIrFRorhVyTSN7V4B/O9JfRrrWelrhlWd+fmlL7jPEe0Nw4AOSvkTu4EPYnRYg5sScizI9mQKB72YknYdZJklxpJXLvt0oeuFbwdWEgG9LCUm77RleGWet1PvuagroWJAVNjgilgFrs7w8WrHiEQPYZE/2YaBnHD25oaEG5u4M9p1NUOLifh4xd3Z7RwbvDznQvEdJz2lZhpO7DTU9xkE+gyHcq55rMi8Nw8IIRAUE2PRlrbyZSyUxez4OtKGRGFSF50zzY13eLVnqc04/oihJ3m3itybUkteQ5nJ2x+fBa6nXwrycIkthEB5Nd6UfqtPsdKAGcRtiZMvY0gzvmowI7XXliihqjmQ4zQ9XeNK07ADtD6n0h/ad8I8WkXW7mrwORbU+nk1ZDZrh8/uL/9xGqsgu5IU6DLtkg3OPv3/Gv81I/mR/A8cLYGysBiyJSvR+Z4vH6MFEAkw/jpxPDnkOKntuEIrezvKUxbY6NtGcmZZWt/2+ScbR23lhyaBJUXkPU12Pjh/68E1gpg9siUdONZWww8kjRTZ3t77kleEvzrOTwPtPO9yp4PigLM5g0WTKx1UReEVLlXZ9NWnsXvduUKmOMP3VafJ2hT7HjJcEw4MV8b6twH+J+d1Tl5No8RLOuPms2RJ8yOsrfW2+k6Ai9Yl4UVzG5I3TAQvAFPGQvczlzYtmDC78vyGDAYLq2Ge3yZi7dVXN1kOEZmJwh/J8Q/MTYzes2fwYHy8z4JMIMZXvo8Udn69n2oSGXNm8+VFz21oeldRNqaAKNRJ/hlB91Ac5A3LuXmC/8HW5H4VruWV3UVpxoWnqJoTcq8CyhlcBz4G0Fc89PSXiM8XE+iCrmFD+RXw5MQqzEFAjfTtER+1PvAg6AdlWqB+3aaXLGYLFpiU196l+DBVmYWlloPI/BvNCXlMfu7X5rvp3wYcU9iA3tqp98i2Wd+E7qNvsB1qzT6/2mrADqfe1MFHMi1lxTzMZaBHAkhnQrJTBCeQZvyvZ+qvWTlyF5vnL3rs1aD/tZzVmnOk5tbvweoPZEog7CTpGK1/Ef4RXmZ1InkALyCxjkaCP2RMriQYgAHe4ntt8ddXf9e+oHA+7iJJCM9p2SnAz234SLxU0UtGYf5/SPNRqYKzwOYMhtA23Eb6LiZY1DJRWie9DKsUxaEZBZYCefR2oiZQkkD08pzz5bkz28koKKebaCDFz3QCubRWFBtgzOxARduF61AkWZU6GLw+NomAZXnq6d0BvM5f8280gw/sG/96SVZaP40lpLE6nsDro5YGSnEiJxD4rn8RYU5DO6jU43L/prYZ0dRZxgVX+RlK6l62R09kevImdTs+MPXwwhMjVPlHk2sP+vM408OTOe0WftmnPoHYKYbkY+XbfTmwNmpIcteX6MwmTAUhkiyLFNxH8jBJJ3FzPy3K8p7W8UNqjMWa9YXA14ZZoBxH6s6MMPgL0q5VCXA20uDbl4w1y9sRqBr1u5bx42BDXdY3iM6YiZukRjT92DAlifouzIJU0DVIPJY8an0uJ3A02r771c5YhUkM1ri+egLcwr8f9AgXpLuVFA+TNQyN1hMIlGB+QYGivNqgh2bZLWU25hxLq+PZeMRSYjhtbMGKrBEhxCgJgNrNsNgiNWzLmnGKf5dSKOGW5eyhM1wa66WXxObic6oWvLmyxrwEuVWc/LAcRYAIlgF761yvTZh9sreTJw2AFErD3I71RuNfiNn5VZyto4nq5fmOo3bKnbYuYDQOpa3vSubmmVJOSDw3K7fnyAYBfbLxolUHyCC7Tl/YkDgzc7U+SZPdPLtAZtaWoDDkAimvJQCQIA8p2fiCOc1ZMMsdwBhDSqaFPNUBSdrifktpsg6WFBpptypx/yzx+WfC3DG3JjdQTXK5liy01JQNQ/UfkNJVazXgHw+cgR5fiQMk8q0vbtbEN6cS8Fz7GFfhEYk3iOQoBfJUW+ET3JCEDxGiIgZChqM30yAoBvgR9y3QGZOO//r7SfPsNQpMVBa9y34otaT5i/6oD9KDt7BFUUCD2CRY4IpYkrsHGAGgfzQMMiHM6dI1DwbkMyvC9f2QSi8Z4OOXq+3I4VevnjXvjfRsu9F5qhQQ5xY7ZlQK4jj5FPQZm7uklFGguNsiT1yF6isshEoJU74bl5s69E/uCHnV6yJ1i+QIQavCJInO8zpeg6WM9Q8n1a1i0pVKpZSmsGc+u2lFyWNKn0DjvAV1Awh8dqf81zNGDZiDCVaSAKGHD7MmWY+jreJ28ou69+vnFtOu3yfUg76f/eaRccds2Zn5fakvzjanYA5+lj5+n/mEFC4/wExP12f5X0eoYK+WW/HihA8f9EMhxubAY7cgjZWMlIyDgHsuMZJ/p1MVbaGVXBgw+dZ+ntwDid+xW2xCafVSd61usz13oRL7svPd2TAB2ESASLZF075IbB7C70I8YY8RUPw8IjpQKt1G/Ubuy1OgtsD0IUP7JiLPAUIOs+0lmTN3t7Qb8u/UzngXDXlbetVB/Mddyv3VE0lBsT8wOuELOhQBN3QmLhLXlXWUG2feH7jSlwpWgqiPcxmxTjXpZ86EEyyp3KFNB1pk0t27L9wpZo9Y1BBf5gCOos6PYbd1tfm47TXcxdiQcEyDn3bD69Srol9GIkP6Q9IFfDhK7Hl4O1fnmvPjPfCC0WBUChIohI6yz5K996Q5yQlecLtyucBnfUfhhUkhDhO4QGzoUG5wtABIpLDi7smNaLIF9F3v9ABzfVQo2xzNfjYRaALyUpzUoliIuV0k3F2x9A6qp4BOeNz08bCDp87bm8RAiBA/W40HK4EdXjVBqSAiki7RDZPzv8csjoDyR/X2/53J2sG08jUfLd5vvKysgSBqHKRILJCo2WczoPv6/WAZ+Z5ABJ5Y6XrWPytAi21yHx7LOQ/WaYf4ymiWpy8TttFNm4gtslRZsZ2Uox+xcL9jiruP3wh2XvJghA9pLeKhOhh0jNFLQ0JQqKhiSZ85w51bOh0FRB87dm5z2kWedGwpAVv+Cx9f8VAH2GHbKL2JyKz1OdFSnZ0t02Zul26j9NpeVaJwidoX+dod84r2rSWUojSEA9ehL/2W/iGOtVEuy18CPvXJUjrU4kcCII4U/rKmgn8U1zLqQSixJbjo3QTBEjnCZLeCsj9TYrSNqAl/0UB0jRjdr/kjK3O9BhFf8yC7D9hT5COV7/NRY5znpPB3s8mRpwp27bZ00I4WExPIS0AEU8Tpu3OLV7IsHuZ6ipZ8AUvGppzD78vlkYZI5PrInWuyqGpggMaoyqjbVxmfR4NrKS3FOmIRk2oFoe2HcAX3MJ/jyFm943OSTv85FCP0OMU19jfLAoGhkOPo46ZFTCnJxrC8GAeuhdLchzGwnKBPJg60YW/L1LB6mzemtwzk7FjIjYYPSD1NFi7t1xrRmOAwmnTIeiiI8zed/w8QJwDlRSxj7A+JbHoT5He7ZsHCMZOY0KKPtR3jn+Szwz90MpRaIPBURp0PuJRIJLlNqOPbI9a7RinxCe6DVOJ1hHA/n9IPMeWq70YgDMh+vsa0LQyevsx89IsGuUf0dmz02FdwhXYIPI8Ir2mCj2yZT7KeDFRAbzIah7NxwwegR8r3L/8ZoI0a/+T5Bp+ccAyBAo47Tk5QGAhLpAp86dVxSvfMUhkRJ+c7t2Sf9RqEYVggfgaQDqEbtlF6eU/brTRuVgLC/xgDDLUWqZR8eELE/4KkEnV1FZzqTTmtDeaIRwbrTMGe3/wKRkGjN9DL2pGqZi9ZDEXhC4pIfnE1iWH00NEhCh8VQQZZ+owc55o4Vf4dig9LoDTGhku9Nzxj8QOygudY6Vd3a0pFEzClVxQ+E470pIvXrCKqoa5LQ9yXjDXmttv32AB2RUIeRbkm0GoqcXv0zCaOPLcuaM1bO/2oJeQGA8w+S5ghgEBduhaxXYHcJmxwj6qJey6jknUB1G+CiiIXZDHjVIVqkpbezJa6b69vkE911alHVix5CThhd8JxN0maepxw7pLo3xXSBw4fgmeAzUAj9J+ApgOH2045mO9Fz1qWZVXFwV1VwdYJhoeXWAND51liHlH0ltIrWXRZvBnaEaxOXUorwMhDhUcLDeaDKvQw4esfHIjcKmYbf4HklxnaZ2B5gyW7iGLh8Xm+MVI6v9UsI6DHrGqeJgzMXuygNmMkWYLuacAZy2gbnM4O/Tqo4PGDfUyp1CHYBk+VmJlrS/YU+KPsK+WKbKyDRBFBwYtqxIU70D67rPYMf0PiYQvUS/hEaDelwn1XiLoLZz+voyw2HVY2B7fQTsaWRlOvi6YhqJZJQntxWnn3x0p30Nkfrqcu8aRMae0Osnlojh9v9KQbXQKG7FokzQjaQhMTTsyORpodQJ6CHvrT9p9JbVA6mgNqdg9HBh7xGIoLGwiHQoZ9LNMp5/4JZP24zjPGjXYt2KRqAsTQM1N2/6uoCLnzc3/CJekJFFZAGr2yD28BFsIjKe4jWPEWZfUHZOZGhDCEEriokUn5M7LdhE71zfp+qkVjfpPMmbx4mSIkdQrGPucYWhjiMsNcBLEWLHzWmJrxT2JyMcOwZWP+q/rBax4VKtlSEgL+otwt6JtHtmGMeFMHlzQvdH9c5BefdgfGRO8qQELgal1tDJ4F5dbh+xwlPEvKqTZ+LCKYqWqeobmADDXX7dpQ1UXcaezeh5wSd/dCz89aXvUA1wDNc8m/Y4N5Zg78ydPyffDRXSCAT5ke9D/+fCW5leThJmAG9Ux+eDPji1BA5tRVmWujFl6LAVEMeV1s7ty6PsBVWVZGqapndEFFJmZjk3xrZptGdrSPZVix30MnxX2o1kDxf3dujtqq0NuXqqifivekkH3t1MLR2OWtJmMLGSfR6m3XdhKpL5Ue7WKBWCiwlvEcm1xh385oosPhQcY6Bb8b0B5n52T5Q2XUAQO1/5uaGgNX4WEoxsIFJPG6a0qeLoHtoQIelBE6eLZHnfMkGJ57O+FtSVASvpQ15tiikXq64vjvfdNasaZpoFIp1QSuQP/GW10Jk/oQKYLtCrltwAa7mFVoBPlzJQkmTtxkMc+o7dKAHwmx5EFKo0R9Iq5YF4ubtNwkPk6PgEI478qjZ9cRrrblNxeLrNNRP1qQRm+HaEtHCWJfg23z10tqcS68dqvES9pnNWkTTUAkuWR5siIjPvkobbmhEYhmM/MT31ExiaJ+k4qQsg4OD6aJJ519uDq35XRR+dJbiMVd6hI8KQu0kqqwSk8tbs2fGmU3RajzZG0jHcqvgRWcmLJDMsQx3Z2g7ZMDX0lNjVGJtVnNNtFA0E00El/3uKHpbPZprV1m34xE3lnNHVdaaZWVI8/8qEPM36V6Z8IV8szFj2XNR0NFLjRGxzYPCOHw3l0mTx5MyEI2dkuJcdsJZMTreX685ZYRgKj26opBnap532n3QILabqNnq/iIq92KG7gdTGruoeZVNg30bOxxKp8k5u4wk7JMkXfWj3o3yAcz5X2t6BpaKzuXAXntJTJIsW8dIV7d5M1CVff7sGWpnCeJeWyj7rFuWC9D80J+P8yS+uhw01D9wt+q/J0LIOZV1A5iHB/0eJRb8+PVZzktbkuwicSegMY20a1Soc79MLFQit1ovDOXMaAGLdQF8npEOEFCJpg5ChqWJV9ooP50EvYP734nPbcH7TV7eKmjEu1P/O6LyB09+qs+zX9qGuEMWaUKPF2WjfiOeFT85cLXVQ4IlhLSLxnY/9QZY4e0TX+Ti3ZzRAKdId+cx3gvoMU0TPVeRf0tLh1QztLSWeK9RXuUL4m9e2EDUgaVZ4SOMh3IeQ04ULqTFl92obbcsQx44wMbjtPUI5mgCdwUPG6ZmF0cxFlk19aLeTyZu10q8lsrzb6y9yDS0iEblK9G3W/hy9xRSzrLhCmNz8WJ/h8t4m2YMMz9yfAky9jNBWrd+SYM8TISNbYfSjQKq2hMn83FyxhzC4ETOkOxxdyS/l+qhTI4iOEEnRd6uEEwGEf0nq7EiLQap5D38fuGXk2l9eLcX1Gn+KZhWz0IrRdCyG9RjRWT14COHc57rHuGsG7z9hyyZdRUr67l2l1oXKqgu4FGFOUKkHEtCajamh+NZW5aNHaqDMoSIp9m3//wQzoGGiuHZPS7x8/9vi8pvuWnc9QxAS0Cjr6tJEMRxdNdNhbgzrMimw91iM8kITCw11jq4pSE0CbGVgN170SEOT7xk9rhHnxSgBl//VvbMIqOESb2C2N5OHRTp3Dso+q5EkHEuHVZXkN2udz7vfGp73ZrMek0qBMshq7nJNVp30mY57MxS7otYpUPjX03HIsAfTlClt9zsA/ZJ62gsitRuyTp9LJ9XzUY21GeOCW8SafU5K/dgI+WWJ4eR0WEud99oBywQ0F4Tic5KuzXpkLc6ztHHtRo6T4IBFL568jaQnB5a9HCssmof0nZ0YrTD86OoTtSMKe48fO/nR7RgBNDOeBYnZwowxGSLx5SBpDl+bL3ERr+GB3+2o0ptfUD35euPQExVjkf5/U08erX0KkZSas27L9avp3FboFDu/2Qaj+V1b3ExfUabnBTgJ23Fgd1wK9u17DPZB0YFzVukVOWj6v9MtnyW70/19lL93at0geQHA5Ajuhc4ppoTWeU//5TIBy0xdUlO1+jl2jlBve4C7ZG8rlVFHWC5cXhCY2EOIHFJJkwexjYUtElPKIjYNdfn2/6/8NRhqV6OrBudWX47XK3MldO2ghzq4nud18Qo44GokU0ARmztuZdwMCkvUkxtyumr0poq+GheQuzh7rnWHSpbXGuL55QIjaf/WZwpkT5kM8hkiXiHwsTL9iXPGtOuyEokHb50Dgf2d7bwBZih9xmtQHXesTWxgSh8UY+tLk8D2BRUAU/TfcJc5EMaEpMz6ePaPG3ym0i+S8r1PWtWhcQqJa6k3jLMWLn/tJxCMECmIHD2S1iX9PigvMeTuXm/uWF6l3sJ10TC22tbPVc3jfd83sggSaFE0aPZifLUYTg+D0Hkhe8lzwu7xru2rKAOWondjiEo0YUsgCRna9lAbg7yvggB70SCeTkN6m0sOtHRmTT74tDYnnuuGMHzm2W+Oeo7HRQwiSyNfxMmhA0ClXYk/icZmN4d8FVVvfClGbQaXewUMfM8e5vsvYhlrWw22gtEXJXw8Ejscnym+xhM8BullhEW32ejkvpQxASpQK9bGblZ+ABvOAOYz4lTRgRjMO+U19yV3jaMzuYRKXapEOH2yUdzvWC+nmQqzhAi/ScNinZXAQMkosoN0qhX2NgDEHlcnJrAo72JQqp8sFu/MCcoovAPzsiWdKzwwYQ7PURkqg8LOwK6Wgmc90+PuFMsox49rokbDF55eE7gkowT5/WGf0ehMaL8qlyRppdgjQG6HXa0FoOkKrbLIhj9I1SqOC3uQP3RH0yFIjF5f//U5/cMlDW1IjkB78OoecqqL7hgoUS0pE4vkopRuw9ny77Umms22x8779eAwMHQuKC53Dk2ekDaVtE8Tw5kE69MiJZnr9+XMOSapV/EBf+EhFl8+7i+ILu84MYqWlThOI2IJNJw5E26hb2BfSlobUqd5A5BtgVBXy891MHLPb6XuY2jRFV+5qU35gsTVTXW2Km3JI0qqAX3TqPcd0kDe+r4I7KyrMHjy/40ZHa4p+j4pB1vAeFd3x++U9aWwhi8TwiaRCHQ5mIXqvC7lGm8R0E9BaKF/Yk/65FkzheYyAOB8zPwENsZPV8EYQkwykC+IFIVDBP5j65+et4QW99pXQQt0LoLmFgrIOiDcXWYgeWYB7lJqNeJ5BwULtFL0bH1Csquri1J+4cksaH6fpCErBNORwpZKds/Ql4SlDL2NBiYKsec3g6RkTCW/yFNCNt2EbRqCqYBnPQL6nQ1e8wc8knVOgYv1rqACqgpZu6miiJn/d7E/8bw3eTNnUIYM9tXD628AzU8IPtJVR/BJwReU4QByGR+H1qSitAlnLWtJpV7r0rltvNwa33PblhLGqh5RSni70YRWyzeL2UXUchD3qDguqkhxCSN6HcDxK3aK8vbnrm2cwHVoJx7iy/uDuDNFHN9CXsOrxkRffOwu7PWWi3zut2lPlZt5b8M1GKR9LRAHQDcCaREkrzIvDYRkBHd+nOeXylXpmWQsVwioDmcQ7s3weyEuYAZy3vtOx0yMC/Dor328zrGtsNqIRV5MFkB8xfF7cImAwtpnnUZNgLGpRYBTlrKr2wHOP+OVRmJseog5Xj692tXxtCrCumHJHDo3y0mUQmqiYQl6A4srccv69gxtfdVdDlhQsM0hra9v6g0K6ZmBGZYV+SqQzDCPpyQlcjKBDh6B7LUkm8lGgJdx7GxYdSrDDK4T4uQuK0rPjaEu+6hXRigxJBlWz8/PMtGsef/uja6mvaCUI5mgRGIuXEMfpnypRhhhHdAfhWR1CHu1xaPyRRa4u9xhHCnhKklWDVO/QgnHki1QWn9sV8zIXFFEf4ofabibmnFsocvzgUiPmQmKTYY979wlWHNhoVGDV/Bd90Cn3bXH2gKD8xlHJEmA9JUiB21g/T8u2PZmwEoc7o9noSeQj3JxhrUGJfVrHfLE+nd1qCgvZW2gvjMn56djZ0oAziJ8y+PQGLlSRstde7LPYWGQdnruVQoSZstBtdpjaEvB8cfasZiseZpIocg/+hj9VbEG2X3gIwE1VFwWGKTi3gXf+NLz/cwSm6GgzVfkc59mHCQWJBYC+Jikm1Y/MGEFMg1vTSVvZrBgfXR2cllZv6/FOLP0bsReyC1PsEKMZu2h8pH64Rtx8W1Err7dt8DHml8LRfJPyxvkwIjbkuP9iYqvarEi8pHZcsV3BG+pTcnDyt2WbGU1BGYmfXAPPw7aO7/5nrqFzFbe3VfTtCUFwA8K6W/5vqPI61VejzSpyixyWwDyaqXIIA92Zxr1J0ztGX3CuhiprwXY9pzH89vyMu13wmQ/EfXJuwIQPa8p2bQKZvLb5CCoDkFni3jLvULb3+HnZytBVzzTv5aXZRC3gW36Kb6PDmqddZGrtgw9oIcOyIeX4RXDwbEX5q/sIfJN84fFlnu4jocPVuQchO/gustX6mpBA40iC0TXV3X/2l6aTMRym9HAbD3T4Ad/680cj3wfXDqaHHAPuj3YiU2Nk8tQSqqmtJMaIVrV6w3qYNND/37tZT58fZyJheYO52xNoUbUBDUBFepfSDqVvWeriiFwJZRnIktZ0oO7ixLHiS7wAYUfzGAHj8/E/bIH1RrvGxTRLem9mzRjqxZpjhFn3cwtkQhmbvN96PQbABmQiDiBIi7uE3KtCTe4iZlou9GQVm0QYIOtZBg8+Nwzg/vz8f36U+MpQvfHAao6k7vRc7I2Bgfe3lui7IGWvbg6FElYkyQxsYz/vT1YKDUz0qfpr6Invl76gaIZqjxodFAC8Gv0Pw5LPnz+mIUhIZE2GC0yceR9m/XwLBErpbr/CYtkYeF6ew9lIcQnuk24pZbwoNyD+T72TvNpIX0X+FdswhwS/zAITgRBhhn+ltEP1eIOoo/ZqPIQHlQ6ZtyLkhdOF1Q+rpRccP/ATe1poombdPIic8eGUkG/K6JWAGUmqxm39vAOyxdRcJjRNMYuZe4keGElPUZZhcThV3ynIvdWNHyiweKIc8xXOPt++wmmYjfvnr4xuMTQcAhs8JxcTSqvHM0h9nCL3b/zEDO+sjlXoKBRf8Uek51a/31e1Zl7o9fIU7b5A/fJkIH04dahfn3+8+lie/hKIJTJYHtw7ThqzVOsE3sfSye+wBcmk/AFUAPYOdf6rb+EDlJ5A7egKfDhdJ41kP3qwfd+zAdCo+vfSd9gDRNzNUSV8b9WhRzAtvzTA7ldObrDeLjoyXL02EfJfi5s+Syd2IeWF+NDsvHa2mBJLAm+PG5QojU4h0Heh16AOmaq7XRzIBWCKAC/ALL5RZEXGN5tuZXzoFlfwpHtWV5nBqy/h4rAj7aybzMAeE8Rfnhqub1ggng62o3/nX+dXhFcAXn0y/oe2BGeZvRK3qNC3kAuQkFbPZ4Oj+CGlOlj061SVjz9ukSk/2RDnIFBSMlTVEmKSNXp0NBZ77iqCkvaQbaiMJunXg84fK2OoilvpTYv84zncoxCF/A2rBJGsf7uTzBQO8d4g6SnGFYRMeYHOrv6ZocUDqc4fWWb352O4Xq4FOB+dpYXrCiowwTwngbi9FWffVxzhN9JN4O8TLi7WOYES5OFUHyPRFUS6braroRZHUYc6FQ+QXDZIBHGDPBvsWalumV3TLRIkGOlBHTXbvOy5yYzykTLhgCRVo+Ba8r2LY2LHHeLK++6yRDJA8KscOBINzLuHNFdSfKQeMHgD7qu+P9mXGkT0DdwyiHCzAEdfOFqqsOs+R1FdTIYGoAhv9LpbYwdQ4b1o+c442xm1S7b1B6VUNad7qU2qvU501PQCahsSMTiVXecT73lsEPGulqErdNPal16SoqrcTC9216kALlCS85r/yf1fjSf3VbYPPM9CMJ6PFrhuNLZIZmE3wbuxgGSVaIXkO+I+KdlMm4IV/XJrlC1fytI+Mp/x8XtSc3mfLkG55xkppIgUdiMnZiBC3RoAowCo39fbSZSMq9hENJfaYp4vd5uBED5P7OoPdCuTKIYJMFtNemGe7jkiIdZacvBM5ATVfp2145kr25z5d2qqSJkc0ceGqQ8K2EW845i78TL1QWOXTcRKUC3jbpGABeOygiaiT74hWbWaXzbwTEh0ZKQ0n62GeIQQ+z1dR0P3k1YNmCnFl8YeifUvVMU+N09JxttOIcUzK48n7zDr/VXNGrtJaIOEsWV56T7lMZczJZyrP/ZhCgc1V3AnyZwIvduc/Rm16ZcD1gpfdyZilfKtPeoDT1CLhs398+UAwnvIgr5VaR66dV07XFqlSexFw1hMGR0QqG4dvmtSaUL7BweCWcjXVi4nSE7oWCMq1kGJWF1svu7xTFr1jpaMPGtX5DCVC5v7NEgqE9qPc1KSE0Sn2Fh/+j44TobVy/hmjlGMmaQHtb4OuDMAcWXJLP+xqwzZRbm0FgyckpFUpypwiT+3LSwaQ6TBhbTtnufFwq2lG7y6rVPh2WJGIe86YWuotulldYHBKSennnfDwCgRbz//5sZvJ3VeB2epI+0r+4chp1jErn7DL6WEG4+2Uz8foB/IRtVgi+WK6xNIC4VdsTlOlGg1Y+5oNAKrz8l8sVqtMuzC+wwNAszwmAtyBmiIDr3YIUcpgVdfJB+EeG++JTdaWTon/TykAM16QeDE4aDndOgT26smxvvAdS5x/tBBoKp4yCHMbamxAwGvchcLY6PwHD5A5eOSV2caSwy1qf7l4jLynS0tfCXv5Er4oWTOcr1TN50G+zhYmz4/vj68KXjwpCOBofk3IMkVquhjrz02S489BTJP0ub/g5lFikqKD8yXWwxj9J9TDHFCkS0GAYVcDjfNwUbQG9kRy2YpisHfT4RnVPULuXM+Iom4ubh3hspfX9yrY43lECghKJ0j3NnjhaqGECasfBJcLQ3nurhQpo+P+eVLvGpuils9nUKG5ltVEUSSQqfroq6xrkpCgTZMYb7hdGNFa9jq1+umiU77a0Ih+qA949gOtNY1DiycZbykbZI2s3xsisRNyXO1SEFbwVPwQcfaqT4+8vINCoaVDcpGR1iYGi4y2RLPSP49jo8ixCS4OSJnh2BfF7TgpbiJrGuKJHpu1+9kVzWrq5bZI11Fi5V6ve03fPFob8RQs70YSTnxHdyVyzlLPpsTm78C81lgFJf015lsi91J3WP7pJ6WHxvYKE21ODm2WAL0fnZxMHrggQu0G9TTfI0DOTsQ5S7+PmKxCll/CR6yQTuJoJuT6EOXfcjG5qPTdFejGVfz8Nky4jyhz700L6Cq94bdesCLweZsXRAx/mjK3oxhOJMdwVKTht+bnKiO2ud/4kzQyGNaxrMz4M1KrR8Mo94muuu4/eTqqahyekTNi51K5aMzdgD7HKSoR0oOzK+wvcs5bhw4O3STj9orT5AmygPhtQyKkGbL2JjtZwMd3tn5TaYLJdbdg2D6jka09RkyzAHtsnhElK0HmGmRo9oICXGHY60ISW8sDh+jwOaCvXie4cl7diabujCv/pNaxgZNH9YQzvXKb7Tu7a/6zfuYNcaH+MuzqfAMobBsIRplx0oCB6ob2xiC4F0utRXpTYrdzQp1dj1ZFoUC7FRjbiU2J1CTMlLGXNl6xymEc983RWMRdpQlB/UBDrMG9/H8wUbZkXXGEbgzhfIgG1HXVKhP+OXPqGzxjMMx04zxiXdf/anow0rwpeQU9qUOV/2IsFxpNHPRieHkS31keDq+JPCKLYGyKl8SJMPo5me7ugR0w4xmZ1ezcFwBU4nAyYheMVCIxdQZQ6G3/x0Ly4s3MLZb1xGJq7I+a5UIQ2mpqXNXWXozXquf0jjYm+qZVWmlwtxd5SKYqwO1vClEYqHzy7nOvfs6K8fJidIRYXofeONa4QaXsyWprujsZqJFeh+Dra+dZmB2NNqEGubmM3otFKR+3IGcBbP4ys0Pw0alWJlBH38qHpIhRvTCKLhqT857R5mVw2VYBCAIUqtzEA+bM0Mr//DAB3FOGXxVY+emr4lSeenzoVvXU7NCnHh0b75Nrh11Cr4u2LJ/6oq0O/t37al4bhaS2SIkdhRf5daGx+xmJDppmUiBiePayaxh+53WdzKdHsUYsr+uQpQXmH+TQRVnmQbyxjh7ghz+mRk+TgFh75KXxVFDt953aOMGG3maSgE7u3rYTTo/4K3fIWpUiChCjYIm5m0uCGMnDnzcArE7r8JBWIHka2gTmZ2XBUPzOWOZsXuZgcWi3C6UcTfOQWrCUW/nmLmL1N2mewEDz/Nmec4uTGMMdPSmm6/TAe7CDR0EFIBgN9OgS2Vhmz84+xRhimmDDLliBvuQZ7lCoQucKTg/mNxJKlTe+SnpPPIqgnCyy/2ld7IbG9wMUNVSzwNpgOpRaO141Yb2aix68hXqZ7xUNuyfniLDhW83kq83O7zkmqJrq9GRwSTPXGVl1DJ5uKRZrKCwFaCHLkMn0Ba7e6cVv1qukbevtcuyDTPcHOSWdLPxTE7sOhuieao6KuCxKOTod0JdYCPYjjZL1ApfVGqW4SamJKnn0rDquzbq0vA8DJHiPbr9Fdjhkop0xZzIvoCUwGxcG4mpARrSFPpSqlouPZ0gFqvD+U8rRNqsVWe4R4jiTbN4ZUciXdAW3RxpG56iPtkatzyOJD2APZ9f8reufNYegiqU4OoO8DBKD1Yjrat2RDqx88YjHCA6P0EMZg3uh+vLjHJIE+4GkVi7AMIx9vkgk8Xg52bcilVbmbVEOKjKVkkIsbGBt7w9wy6z03EUePnkSDxvdFZjcl3nkXB+bo5VmuKLHxG9THOomtX6jP8eDtZVlklM9MlyHmUAdj3PPFpQ/62Bt3V3VBr2NmhKR1dQU3/QfpvW/PqQzSBr/x1zLIoankn7IHfSCGRyXcIFAzJhfrNFeTGtiQXq+jqOefln5tZYdJbut3VXeET3Mg/7C7qm6QOqVyb3kh7VhFsFvr1/jfLwFzU2MqP9/vfc67FsgAkZE+b3/JmlkAoqAI1vhx//00oB5MT+64YRKGiT8nbXxkPrGRobgSkmmp35Adg5ffgxpymj1AMg8S9WMuUsm/LRtLOdOJtqy0Cxrisem6iXpeCs33qhW2FA2BMVQKyoS049/pb1va1Fm9qHhkJlSZzfs9FogJJjrFo0LNQa7E1QAqX12WuKqRkAAAA=`},$c={letters:`
abcdefghijklmnoprstuvwxy\u00e4\u00e5\u00f6`,length:7374,base64:`9T3w2sCY3pWOVhJLW7VBowWEaRzOU3WCrIM5gmX52O07CApeQ7NolfEFfxU3srnM2Hv7BHWozru6y/2eyfKoZYNbBWwBSVqDA+TKtDTJ3sviqzMjpXalRmpe4EM7vGgzDTpQm3+DFRMJ4lbnnuvU8/P6/+QvxykyjWSXXKc/KptnvMG57tpoXT4sY4IJ/k3EHwXUeEHaFwOXRXn1p4dNF0KwytlEWgBnBVPbuT3qE3RbKQyS34sRFJ7YeDt53OSzuEtTSkqBWafq0Rl3xZ1iK/eZR7z5oc41Ol9imqUtt1mpR//iLqcUODfR1UQfSptEVD1lRz0LuV4KIM9Ycx8DG9OeS4k3iYfGIqIVQ8xsQuaCITii7ayR5JLjEYUfM+0hfzuCQkkYbFK1IvMLNBjmwS273anJJ+7hbNTx06WrqthWy6jqEki8R70E/MdR4Zu6FywJ8ZhlsNEfFYtbkW6tmPQzxYsESUZBbNaeIVgEzdt1NzOCcmqoH0QJN9f27slSW93L9nPJPGeHrzNA0Wf7LoOEQqrykxZjGJyI49wQtPTAVEyaIUT/Tsi/sefsqwPY+WE4BV3tmFpmUwXRecmmYbO83JWgBhao2K7BrC4jpVDTJoY8eUOX8Lf/9hsiTxgZoaVHYscjqzkNRnhDSks9LlVYzmrPbsITGRQXvn04LL09/DfZS3lAZFFZ34X6T8WE+bQeH7DLTJbtxh8qQ8wyyibamywkO+Ze9J2Fph12D4UrnLfcazSRKUdcZcZViOJ6detMGUfAOOiQPo8E36Bv0OoEIryLIUxslUw827J1I6r2pTC0QEa21DN8YhIlcpmQ05kKT8Gn4M6Hr6IWO6VA6LLRofQuFxlCrWbz0zEZQ8KfWjeK+cP4VtYUEc4f7xSYXMegL2Loub/PeJkPj5Q/HEf6GlEsWhVMpFCfgfDlPHsYry2ygDYX/1hvTrTRL/soxJYCqGg0xn5eboW+z+Bv1SAanufeuJ+NfLwMHF47QqxEbRpzT8nNrIGomuCDcUqbdePiP5ghVgnlpOPLWAjySqhsAAANl6b1zOhhkms3+v8cITnEb919HEhyUVuMtOxIVOtrMi9GEnIvAYM5l1gFyctUx+xdd/3O5W5/5KY/wl6/ieyIIa/MG46RfMCIBcIS8Q1FIoMNCCvFXiDAM+cjvW9h8ZpChJZbJpRtTINLT19R4N+Te3RYrBSvCaCex3DNW8AoFwgIdoOP3xF+eShmBYk4VMo6MS2vR1kCuNiDHCvN+uiYPcJtxvNy1Hb+OlaHV4h/e0eSmi5xcgbEA/QY2UafynOohC++WIFOwxgQ69w/6tcalNZ4cQgtzgFP5HpIomRe5MUaBeKSqPwlljP/I+FVq53mG3SrorGpPGUJxh5npp6y/yoGVDRNrzJTePxpsDmjXtzpkS9pqkNBgTPJg3gcLxWinLh/x5kHOkupHR+n1UmxTj8WnnxfjfW47/vg7uqeee8aD6CNk+fg02GFKmSv/SN913fji9Po56BwgSmuDiPq0+4CsIIlqMrSXSB8dXEmkXKiHNegOMl8ffByCf+x4FksKmEwAjqS5D6mmPymIO9c/cEUaoUL6S3IH3depOqMCsA3PVWkhFmsCUevfq15l4RfgXJKWWTmzrlrLpMxwo8gvv5m6V9CKIk1sNQ5cDmyM+EmOow1gGUbH6GGdFlCnu7CxIfBayaqGx/fIBH1V+VOAdku5q/CUrJuWus2zd+YrRCxpogq4S1zK4B+6tfe7Q3V53R2HHe6XjbTrTArlCE5K3KGogLRcGDkI8Fxt/FB/DlkylfElZhozhXlJ8BMoBbtT9UfpI3s8ZY4Pa3/S46Kfdr05sO4JVq/ehpSRDmjiu3FEv46fzFmDn8nGuqqbE3jia/Inyi6YI3BRgu1oIVtXLsUzX3ld8yH/ak4V8uw2KsFB5JyPb+QTojwcZeFIzK30K+uQvS+EcWxdQ2fQX/vX0VHDPd0xHj0yqeZyFVJzEputy5cZxO+FPEg2H9uyT4+BKcS2Oc8XwKvjMktf6GB2mrVcrto/3ECfL+2TQoNXEkGw8Zn2WxFOYhYjTLBMNmEklk7FWNHCnJ4evywpJ5xcUa4J533ruerx6QL/ZWFTlG0qAPT5ZaiMw8g2E3tl3qX7iwWDTdgyi/urWTUq26BUbZ5EoP6HLE5+3TWpz8PA8XEeRoMzwE0dpZCLfJWdINpdxbCokiHTyA7T5V5cPaH7xZ0jTD70uUnZyQa+aaJ+X6LgWdRXEWxn+YOcJzmhQnV9ldqar4/x3orx4hhtEzDgUcfXV09DnaKAHCEvqC8cdEPGsAj5s4Kjdp9uaQVFwOg9d2eTMk+7EbLEAstE83wfSynaF1fwQn40HNX9So66sV8ejggXRWYPtlfu7rUMW+djV6ZcaSb1Zs/QxFhgPFA7oJx4H2wRK1okh6+qNp92uPk/qqWS4dcAVr4EK5ySGALREfM0gdJrLpo3PPJ3b55Q0KUbxJPT/SlySdBw25hmGUz1si1xgbGSoWKtBBOZckef+P0dU23ZQRX3oVhCogs9SzxXmtNshd5COcTJiPf+RjrXK0hJb8rMe/DHVuxQWSlTG07zLW0H7C3zUg2Ls/eVCZaj2eJRMTG3894PAeFzQxfWJjAL8R/LAoeAiiWi/I9Jw03UEjIqDX817KwRW7uXEk4nR6hHdnCLFw/BxlUOntnG0ib8PJyIxKykTLqohrcpQLib1kEROOc+cqTftY+K9O0PqPt65PDCb5oWge/hZZWJZdu7Qd1ohPjXKCRJnPBgPuIbnNnYCPtd9aEM91qkhIhRkXM8ab988y0oF0P8zVcV5EIjW9ywwLKAAAA`},el={letters:`
abcdefghijkmnoprstuwyz\u00f3\u012b\u014d\u016b`,length:14926,base64:`93yuumFRRHczQrYIPx6Zw5KWo/lGARqZ0Y3VV6uDDVjiDNqwzCZPf8InnfdezwOxgJrCRVicGZ6H2HqrmHJZhE5n4kirs7FTwszvNy8fvKwbjH8i9YpmoYM+bbtN/pXrqgbfciH5ThtVaNMvY0tb7lfexqHAyoa9ZCUX4tZMPDpVV9C26HB4nbXJJtMg9Hdcsd3a1IYXJ9okFSuXX2G3CmKA2VahF5Gbr+vq0JhtHGBXfzyVtn3E3Xf7MsTog6mIYI2JqMWFCfRmYop3hQn+5Gq1iba2e+j6pM5x9zUS8DgXt+0TeUbs5anviOCAguhRAVfIduQiYWe4MYok6rEjzT7uL/4LJz4GGpCH2gyp6VN3/0d1cZo/5rcbIORY+mty6JiUaRGBmucsuCHzsfFfTJaciOLTkSoMugoYRDNwkbiHtZw1JQksooGM6zmuW3mXHqJNWLBANG4ZHTlagU3NtP/kz/dSwWTuSoSUOUSZ+vWsc1n/sqEEUkjVY7Esy6vIh2V0AAmXiCaJ3VGIokLqFX6HKuGbpH27Aq9apaYYdvjsZ9J+HpGVgZEDcGnFLFpuMdQ0bhxgMNcXbi/lCEaSTRyBaym8OjfkuzcpmhASz7/5I/tokreHGR1tvo7QavC7tIcANXIXD4+n6KVD8y6hpE060KhEBUtnOZgpkf6IbHejVH29SIvcITHMJxn2NrdCNU1fw7f3vIng1Zsx2oPDcM8dG6BiICQG2XC6bBPf0L58VKzOAAsyPh88Ji37XzTUe8zHhbqPdRwdDZ1ovNkmBypPG2jDCarE251BdB90YfuO49KkG1UY/D/iQOx68kFGSVA22sLFrfcJrdTzVWkzAbfnEna3KZ+bpcMTBYJOssjXsy8HLvmPAp/+23B3OdDWE78oBAQW8+P5AQVUhs/9txn/oZqNgd7/E0fFaqSlFBSJ+RQ2mGkH1LjzWSK077h3rmT3IT2vP9mY78TE9ZD+9cOr0Q71is73+clw+5eSlvzQWcYYXFhnSoNqjJBblP1nzVJwAP19ygK8SNAMv7dMoH7ODLmfePaWSlCMnExTnm29LhJdFIp2E1PVDXXk8m9TesvHwJkzkUmfJwcho/nchTRyfogUxuezAu1sKILXmnb7lPxvMTm4kAHsVCbmKOTR932yDrU3K0G5n9rGEHOiPI+bW3xnPEeuEyJiITO3ppbm4/cIIWjtHTMwr0JahIHD/boYxv8UJpB5qLSWU2Rn6Oq0WiQT9wIw4Wo9kgB435cPOHlW92vuKLDJTLh/oFC87YCfPoT8pEfdobTBjShJaolXDTf0CzXr6PzZHTlzsk3Pf9dGVVoaZz3/Sdl4eT1EEcXFoAbDA7JaXwx/zUVmx7z5TM+F6KQxS7RvMtI2HYdVs9S0Soh/FgRscuH+K1xf0c28zW9saIp7SjTFteuFXg8R19A+l2OhrxJihUMhZLgjrOpBTrCcZWcdYacScg4KHnAB5jEf+0W3wGRF5OTnwTBA+v8bLsWWKNltDHSZk44xr2HjbYT2/40kWDgNusY40H+xDAU9HibGGUcqy3+LXLJ0TcbLm9hCTPNJsVIs7e8yfrOlZpTpey+S9qTXLXDlF9gtGfXrGh1xV/Zx5MSFXkbp2iETZ6xWmTk6NUtMF3oq5AtnCO94ajl/MVrtkCplVBt+LLknswVBzKGZ9C4/d/3CePLBmU8bwUk6SkQauCDA2bsSF6tlHD3nXjeuUsoQ/SCqP37zyAfVr69KuU6tAb83Dhu3HrujsEVVOkNpqu5rEBR9vZq18ra6P8AQARhJ+y+cHoYI6rDaTPM1/fWkcAF33d+d3YIRa+T0Yi+J2o1HJdaIX88ExC61fgCVRGyw95bJND/71VVcOTP22dXdtMaf2jqy3rNEpszVQP9dRdCvzpk3KUMCiJSNcUiQVf9MwW/MHz3aLv2y7hhIsmrluL9P3DRAHJ4oZALAn74VJb50ULdV5h7J94sHYK+oii9IMDx8HOaELeulmz61hWWUgNa5WllYGImjpMyE2YxO8cR4XNktebka/pMukwFla7o8zCcoj4941dZFagjh/nJijOknSLd7wsC9x/7mZ0XDclo//szgzl4f7JUKEIg2z8PhuI//ij3Z9BvLrfZqW9JZTyNfda8E1Mtsh7MjJp+r75hCfHj/k00PlrHI61UNGj9PNoykMyIYEYyeF9bRlJriFf/x4erJdfukO/syWRyGsDnE0mYSXuR52tjqKTPQIfp3BOkI/oghXPrqunbvvrlVZ1mqfJvoRcNpM9OrvrqgYUb55YcLiX9sYGNIseegy1RFmiKV53EtRWqVt1SoyAJfHbTx6U7+I6DPrCa+Mtej0l+POpoI+EuP1Ct39pw5jk+W6R/sHbi51MrGsaFzT+yXaSecC8VXsxz37hXqrXzW5EZYcip5NUin5Ht1NkPyjpJ6ktQrYHcspin3hj5Kuid4XHt66ZqF5g2UloI20UxNbWt0m9N2AH39bgalkl1xLQ3EEH+pj9OQPY4pTJrVnJ/ok4SKL9ZWQTvhu6SDMq+WB77j+6MmAKZmTbwKbUXpJa9PEwLvBJk+BQOyGofGvr0ldrNNDGDdBHBBC7h4ClXmCl/WjR2I4h+jyxDn2JGG8c8dQrounxroOfTetTgHTPMNg+KFIKsUZBv5wXMYfhfu3+JIl3it/+W5Q59x+EGJx5LkoTFlv1AISUF42SjrQV7b2NqGMmRf5ZZs6zL5ZVmqMbsqbyQqfFMY9gesopt6ZmNhy9ezCQTS9LW7C7tKYJtycCHPqxPxmmGyQbq7pLstp2xeFHrjI1ilw6ifDYBbRQm/BoqvZIzCdPnbQTaHfQ3IP5wnGxYW/vokbwihLO5Su5e39SvkOWbz2wtDi+hYzh1Zsm6jyt3SIZrtald5c1INYDm6nS2X2khzKa07CQ3HiBEfh5CBqRKkHXKl79i7hkI0IL4t6YoLNJh71d/XwiFAycLfW7fe9V9AMXOyMvXhcgD429RPNOMkgIs56FOsqfkjRQTuQfWrkca73Taocaf4Ba3lkFAzFfN/C8u//WAjSzHPzW8wKPe7N08ky366Eh0UKcf4xnocMLO43koI6VhgHDQ+8Uf+53f6Aj44CzYQBXNZlCZfZtKrbiMI2WL8qVB/Q/5k7rNHNkefAJUfr4NmpfL+fSgiLxGdQDm5toZb98Cc7NokkPRsI1+/kj8vlnF2vo7G72YaBs1cHvke6sB6IptAtTam4zDr1R3OmS2gCzwBNNwqdkkYVJw8FRBNm9wJblx6jr9AYVjDLRjkZlvY5LwOv5LNFwz7rv8v2f9o4FfPwwfjAoGonwvvFs0RQ1iBDvK5cYoh/nu6ots3FLsUcqt+bYfFB2YbCERjRd4nrmi+yehRO6SGqScw2ksWEkqRfwS3DnNT3ycsgVekmGADUYHWyGy82jZ1qUrtdbg+nnXcoUGw65ngnQNneRKy92KyHwb3nr96ccDdRB1gPqIsbfTriLPmWncm2WekkY5IlTsS/DjXQcy6VJi1od0IgU4Gb/Ur/XghIkMTxxKEjSWvurlZrLNAXcagvOlBbBrSD1YUCu8Oowy1TiFEqUcpbUogt9ckr7TzBKhg0M4TPJGQrRaqRq+l8vskUiG6B0c5mWkZbUA6KEHoTRJicjC96dU1pzTw1da/WZC4r+U+9pZ9IKSR2lZWM2NfsSXefh6RYcE31/ZqNEJG9nixQUiP4DO6u0omGVTyA+Wrjx0lQKC41MJq+3Zwub6h4ug36O6WwfsOS3VQcwfYBjVt3XQgEubPRXpdzocvz2CazHJ9HWOOktxjgwpuFL1W+Z9kPLncu0R4/a84gNcX1LoPbB+1u7E/dqhzrcyqc9CTZ9TKcEyS+EE/+vxaPnF7PHYgj86iBNHwG4m4s4fzI6G6KRzAsCaFCgt/oWNUxQS+HgZIuqedEbp9wNM1GZ80UZ0y95o3dyAS0a+Lw+lTXywR5ayZ8CYDex83m9tzPrhzG/zjp5TRCUrJ7In3p7B2M2OM78C7X5CmCSyBugBwkmZ5hhDGVk07cLEYnluj5c84qjP+I3JVIc9/jOThfSHrlo2iJtCMC4wRqism+XuGUHIRFNVG9YNVmkDTjAIsFe9hT+1p4eURS4uPEs5Px9ldL6WV+IpF9V1zk4HgoL9gjVqzJWKC+q6x1Q3TYQU+losJo0Xs986WKIPgSlXc874Qcxcc7YCU6R7zJ22BKsViJjymDHiGiz6eckH4a9Ys3p0PpnmlAAAA`},tl=[2,3,4],nl=tl.length+2,rl=18,il=60,al=.999,ol=.005,sl=.3,cl=1/4096,ll=16,ul=8192,dl=class{#e;#t=0;#n=0;#r=0;#i=1;#a=new Float32Array(nl<<rl);#o=new Uint8Array(nl<<rl);#s=new Float64Array(32*nl).fill(sl);#c=new Int32Array(nl);#l=0;#u=new Float64Array(nl);constructor(e,t){this.#e=t,this.text=new Uint8Array(e)}letter(e,t=0){this.#d();let n=1;for(let r=this.#e-1;r>=0;r--){let i=this.#p(n),a=e.code(i,t>>r&1);this.#m(n,a,i),n=2*n+a}this.#h(n-(1<<this.#e))}#d(){let e=this.#t-this.#n,t=0,n=0;for(let r=1;r<=tl[tl.length-1];r++){let i=r<=e?this.text[this.#t-r]:0;t=Math.imul(t+i+r,789270325),r===tl[n]&&(this.#c[n]=this.#f(n++,t))}let r=this.#i?this.text[this.#r+e]+1:0,i=Math.min(e,15),a=e?this.text[this.#t-1]:0;this.#c[n]=this.#f(n++,Math.imul((r<<4)+i+1,2654435761)),this.#c[n]=this.#f(n,Math.imul((r<<8)+a+1,2654435761)),this.#l=(this.#i*ll+i)*nl}#f(e,t){return(e<<rl)+(t>>>14+this.#e<<this.#e)}#p(e){let t=0;for(let n=0;n<nl;n++){let r=this.#a[this.#c[n]+e];this.#u[n]=r/Math.sqrt(1-r*r),t+=this.#s[this.#l+n]*this.#u[n]}let n=.5+.5*t/Math.sqrt(1+t*t);return Math.min(Math.max(n,cl),.999755859375)}#m(e,t,n){let r=(t-n)*ol;for(let n=0;n<nl;n++){this.#s[this.#l+n]+=r*this.#u[n];let i=this.#c[n]+e,a=this.#a[i]+(2*t-1-this.#a[i])/(this.#o[i]+1.5);this.#a[i]=Math.min(Math.max(a,-.999),al),this.#o[i]<il&&this.#o[i]++}}#h(e){let t=this.#t-this.#n;this.#i&&this.text[this.#r+t]!==e&&(this.#i=0),this.text[this.#t++]=e,e===0&&(this.#r=this.#n,this.#n=this.#t,this.#i=1)}},fl=class{#e=0;#t=4294967295;#n;#r=4;#i=0;written=[];constructor(e){this.#n=e,e&&(this.#i=new DataView(e.buffer,e.byteOffset).getUint32(0))}code(e,t){let n=this.#e+Math.floor((this.#t-this.#e)*e),r=this.#n?+(this.#i<=n):t;for(r?this.#t=n:this.#e=n+1;!((this.#e^this.#t)>>>24);)this.#n?this.#i=(this.#i<<8|(this.#n[this.#r++]??0))>>>0:this.written.push(this.#e>>>24),this.#e=this.#e<<8>>>0,this.#t=(this.#t<<8|255)>>>0;return r}end(){return this.written.push((this.#e>>>24)+1,0,0,0),Uint8Array.from(this.written)}},pl=e=>Math.ceil(Math.log2(e.length));function*ml({letters:e,length:t,bytes:n}){let r=[...e],i=new dl(t,pl(r)),a=new fl(n);for(let e=0;e<t;e+=ul){let n=Math.min(e+ul,t);for(let t=e;t<n;t++)i.letter(a);yield Array.from(i.text.subarray(e,n),e=>r[e]).join(``)}}var hl={names:Qc,japan:el,finland:$c},gl=new Map;function _l(e){let t=gl.get(e)??Zt(bl(hl[e]));return gl.set(e,t),t}async function vl(e){let t=yl(e);for(let e of Object.keys(hl))if(yl(await _l(e))===t)return e;return`own`}var yl=e=>e.trimEnd().split(`
`).sort().join(`
`);function*bl({base64:e,...t}){let n=``;for(let r of ml({...t,bytes:Cl(e)}))n+=r,yield;return n}async function xl(e){let t=e?null:await Sl(Xc);return t&&WebAssembly.validate(t)?{precision:`f32`,module:t}:{precision:`f64`,module:await Sl(Zc)}}async function Sl(e){let t=new Blob([Cl(e)]).stream().pipeThrough(new DecompressionStream(`gzip`));return new Uint8Array(await new Response(t).arrayBuffer())}var Cl=e=>Uint8Array.from(atob(e),e=>e.charCodeAt(0));function wl({made:e,step:t},n){return`microgpt-${e?.list??`names`}-${t}.${n}`}function Tl({steps:e,raw:t,heldOut:n}){return[[`step`,`loss`,`held_out`],...e.map(e=>[e,t[e]??``,n[e]??``]).filter(([,...e])=>e.some(e=>e!==``))].map(e=>`${e.join(`,`)}\r\n`).join(``)}function El(e,t){let n=URL.createObjectURL(new Blob([t])),r=document.createElement(`a`);r.href=n,r.download=e,r.click(),setTimeout(()=>URL.revokeObjectURL(n),1e3)}var Dl=Symbol(`Comlink.proxy`),Ol=Symbol(`Comlink.endpoint`),kl=Symbol(`Comlink.releaseProxy`),Al=Symbol(`Comlink.finalizer`),jl=Symbol(`Comlink.thrown`),Ml=e=>typeof e==`object`&&!!e||typeof e==`function`,Nl=new Map([[`proxy`,{canHandle:e=>Ml(e)&&e[Dl],serialize(e){let{port1:t,port2:n}=new MessageChannel;return Fl(e,t),[n,[n]]},deserialize(e){return e.start(),Rl(e)}}],[`throw`,{canHandle:e=>Ml(e)&&jl in e,serialize({value:e}){let t;return t=e instanceof Error?{isError:!0,value:{message:e.message,name:e.name,stack:e.stack}}:{isError:!1,value:e},[t,[]]},deserialize(e){throw e.isError?Object.assign(Error(e.value.message),e.value):e.value}}]]);function Pl(e,t){for(let n of e)if(t===n||n===`*`||n instanceof RegExp&&n.test(t))return!0;return!1}function Fl(e,t=globalThis,n=[`*`]){t.addEventListener(`message`,function r(i){if(!i||!i.data)return;if(!Pl(n,i.origin)){console.warn(`Invalid origin '${i.origin}' for comlink proxy`);return}let{id:a,type:o,path:s}=Object.assign({path:[]},i.data),c=(i.data.argumentList||[]).map(Ql),l;try{let t=s.slice(0,-1).reduce((e,t)=>e[t],e),n=s.reduce((e,t)=>e[t],e);switch(o){case`GET`:l=n;break;case`SET`:t[s.slice(-1)[0]]=Ql(i.data.value),l=!0;break;case`APPLY`:l=n.apply(t,c);break;case`CONSTRUCT`:l=Xl(new n(...c));break;case`ENDPOINT`:{let{port1:t,port2:n}=new MessageChannel;Fl(e,n),l=Yl(t,[t])}break;case`RELEASE`:l=void 0;break;default:return}}catch(e){l={value:e,[jl]:0}}Promise.resolve(l).catch(e=>({value:e,[jl]:0})).then(n=>{let[i,s]=Zl(n);t.postMessage(Object.assign(Object.assign({},i),{id:a}),s),o===`RELEASE`&&(t.removeEventListener(`message`,r),Ll(t),Al in e&&typeof e[Al]==`function`&&e[Al]())}).catch(e=>{let[n,r]=Zl({value:TypeError(`Unserializable return value`),[jl]:0});t.postMessage(Object.assign(Object.assign({},n),{id:a}),r)})}),t.start&&t.start()}function Il(e){return e.constructor.name===`MessagePort`}function Ll(e){Il(e)&&e.close()}function Rl(e,t){let n=new Map;return e.addEventListener(`message`,function(e){let{data:t}=e;if(!t||!t.id)return;let r=n.get(t.id);if(r)try{r(t)}finally{n.delete(t.id)}}),Gl(e,n,[],t)}function zl(e){if(e)throw Error(`Proxy has been released and is not useable`)}function Bl(e){return $l(e,new Map,{type:`RELEASE`}).then(()=>{Ll(e)})}var Vl=new WeakMap,Hl=`FinalizationRegistry`in globalThis&&new FinalizationRegistry(e=>{let t=(Vl.get(e)||0)-1;Vl.set(e,t),t===0&&Bl(e)});function Ul(e,t){let n=(Vl.get(t)||0)+1;Vl.set(t,n),Hl&&Hl.register(e,t,e)}function Wl(e){Hl&&Hl.unregister(e)}function Gl(e,t,n=[],r=function(){}){let i=!1,a=new Proxy(r,{get(r,o){if(zl(i),o===kl)return()=>{Wl(a),Bl(e),t.clear(),i=!0};if(o===`then`){if(n.length===0)return{then:()=>a};let r=$l(e,t,{type:`GET`,path:n.map(e=>e.toString())}).then(Ql);return r.then.bind(r)}return Gl(e,t,[...n,o])},set(r,a,o){zl(i);let[s,c]=Zl(o);return $l(e,t,{type:`SET`,path:[...n,a].map(e=>e.toString()),value:s},c).then(Ql)},apply(r,a,o){zl(i);let s=n[n.length-1];if(s===Ol)return $l(e,t,{type:`ENDPOINT`}).then(Ql);if(s===`bind`)return Gl(e,t,n.slice(0,-1));let[c,l]=ql(o);return $l(e,t,{type:`APPLY`,path:n.map(e=>e.toString()),argumentList:c},l).then(Ql)},construct(r,a){zl(i);let[o,s]=ql(a);return $l(e,t,{type:`CONSTRUCT`,path:n.map(e=>e.toString()),argumentList:o},s).then(Ql)}});return Ul(a,e),a}function Kl(e){return Array.prototype.concat.apply([],e)}function ql(e){let t=e.map(Zl);return[t.map(e=>e[0]),Kl(t.map(e=>e[1]))]}var Jl=new WeakMap;function Yl(e,t){return Jl.set(e,t),e}function Xl(e){return Object.assign(e,{[Dl]:!0})}function Zl(e){for(let[t,n]of Nl)if(n.canHandle(e)){let[r,i]=n.serialize(e);return[{type:`HANDLER`,name:t,value:r},i]}return[{type:`RAW`,value:e},Jl.get(e)||[]]}function Ql(e){switch(e.type){case`HANDLER`:return Nl.get(e.name).deserialize(e.value);case`RAW`:return e.value}}function $l(e,t,n,r){return new Promise(i=>{let a=eu();t.set(a,i),e.start&&e.start(),e.postMessage(Object.assign({id:a},n),r)})}function eu(){return[,,,,].fill(0).map(()=>Math.floor(Math.random()*(2**53-1)).toString(16)).join(`-`)}var tu='(function(){\n/**\n* @license\n* Copyright 2019 Google LLC\n* SPDX-License-Identifier: Apache-2.0\n*/\nlet e=Symbol(`Comlink.proxy`),t=Symbol(`Comlink.endpoint`),n=Symbol(`Comlink.releaseProxy`),r=Symbol(`Comlink.finalizer`),i=Symbol(`Comlink.thrown`),a=e=>typeof e==`object`&&!!e||typeof e==`function`,o=/* @__PURE__ */ new Map([[`proxy`,{canHandle:t=>a(t)&&t[e],serialize(e){let{port1:t,port2:n}=new MessageChannel;return c(e,t),[n,[n]]},deserialize(e){return e.start(),d(e)}}],[`throw`,{canHandle:e=>a(e)&&i in e,serialize({value:e}){let t;return t=e instanceof Error?{isError:!0,value:{message:e.message,name:e.name,stack:e.stack}}:{isError:!1,value:e},[t,[]]},deserialize(e){throw e.isError?Object.assign(Error(e.value.message),e.value):e.value}}]]);function s(e,t){for(let n of e)if(t===n||n===`*`||n instanceof RegExp&&n.test(t))return!0;return!1}function c(e,t=globalThis,n=[`*`]){t.addEventListener(`message`,function a(o){if(!o||!o.data)return;if(!s(n,o.origin)){console.warn(`Invalid origin \'${o.origin}\' for comlink proxy`);return}let{id:l,type:d,path:f}=Object.assign({path:[]},o.data),p=(o.data.argumentList||[]).map(x),m;try{let t=f.slice(0,-1).reduce((e,t)=>e[t],e),n=f.reduce((e,t)=>e[t],e);switch(d){case`GET`:m=n;break;case`SET`:t[f.slice(-1)[0]]=x(o.data.value),m=!0;break;case`APPLY`:m=n.apply(t,p);break;case`CONSTRUCT`:m=re(new n(...p));break;case`ENDPOINT`:{let{port1:t,port2:n}=new MessageChannel;c(e,n),m=y(t,[t])}break;case`RELEASE`:m=void 0;break;default:return}}catch(e){m={value:e,[i]:0}}Promise.resolve(m).catch(e=>({value:e,[i]:0})).then(n=>{let[i,o]=b(n);t.postMessage(Object.assign(Object.assign({},i),{id:l}),o),d===`RELEASE`&&(t.removeEventListener(`message`,a),u(t),r in e&&typeof e[r]==`function`&&e[r]())}).catch(e=>{let[n,r]=b({value:/* @__PURE__ */ TypeError(`Unserializable return value`),[i]:0});t.postMessage(Object.assign(Object.assign({},n),{id:l}),r)})}),t.start&&t.start()}function l(e){return e.constructor.name===`MessagePort`}function u(e){l(e)&&e.close()}function d(e,t){let n=/* @__PURE__ */ new Map;return e.addEventListener(`message`,function(e){let{data:t}=e;if(!t||!t.id)return;let r=n.get(t.id);if(r)try{r(t)}finally{n.delete(t.id)}}),g(e,n,[],t)}function f(e){if(e)throw Error(`Proxy has been released and is not useable`)}function p(e){return S(e,/* @__PURE__ */ new Map,{type:`RELEASE`}).then(()=>{u(e)})}let m=/* @__PURE__ */ new WeakMap,h=`FinalizationRegistry`in globalThis&&new FinalizationRegistry(e=>{let t=(m.get(e)||0)-1;m.set(e,t),t===0&&p(e)});function ee(e,t){let n=(m.get(t)||0)+1;m.set(t,n),h&&h.register(e,t,e)}function te(e){h&&h.unregister(e)}function g(e,r,i=[],a=function(){}){let o=!1,s=new Proxy(a,{get(t,a){if(f(o),a===n)return()=>{te(s),p(e),r.clear(),o=!0};if(a===`then`){if(i.length===0)return{then:()=>s};let t=S(e,r,{type:`GET`,path:i.map(e=>e.toString())}).then(x);return t.then.bind(t)}return g(e,r,[...i,a])},set(t,n,a){f(o);let[s,c]=b(a);return S(e,r,{type:`SET`,path:[...i,n].map(e=>e.toString()),value:s},c).then(x)},apply(n,a,s){f(o);let c=i[i.length-1];if(c===t)return S(e,r,{type:`ENDPOINT`}).then(x);if(c===`bind`)return g(e,r,i.slice(0,-1));let[l,u]=_(s);return S(e,r,{type:`APPLY`,path:i.map(e=>e.toString()),argumentList:l},u).then(x)},construct(t,n){f(o);let[a,s]=_(n);return S(e,r,{type:`CONSTRUCT`,path:i.map(e=>e.toString()),argumentList:a},s).then(x)}});return ee(s,e),s}function ne(e){return Array.prototype.concat.apply([],e)}function _(e){let t=e.map(b);return[t.map(e=>e[0]),ne(t.map(e=>e[1]))]}let v=/* @__PURE__ */ new WeakMap;function y(e,t){return v.set(e,t),e}function re(t){return Object.assign(t,{[e]:!0})}function b(e){for(let[t,n]of o)if(n.canHandle(e)){let[r,i]=n.serialize(e);return[{type:`HANDLER`,name:t,value:r},i]}return[{type:`RAW`,value:e},v.get(e)||[]]}function x(e){switch(e.type){case`HANDLER`:return o.get(e.name).deserialize(e.value);case`RAW`:return e.value}}function S(e,t,n,r){return new Promise(i=>{let a=ie();t.set(a,i),e.start&&e.start(),e.postMessage(Object.assign({id:a},n),r)})}function ie(){return[,,,,].fill(0).map(()=>Math.floor(Math.random()*(2**53-1)).toString(16)).join(`-`)}var C=class extends Error{code=`bad-link`};let w=/* @__PURE__ */ new Float32Array(1),T=new Uint32Array(w.buffer);function ae(e){w[0]=Math.min(Math.max(e,-65504),65504);let t=T[0],n=t>>>16&32768,r=t&2147483647;if(r<947912704)return w[0]=Math.abs(w[0])+.5,n|T[0]-1056964608;let i=r>>>13&1;return n|r-939524096+4095+i>>>13}function oe(e){let t=e&32768?-1:1,n=e>>>10&31,r=e&1023;return n===31?r?NaN:t*(1/0):t*(n?(1024+r)*2**(n-25):r*2**-24)}function se(e){let t=``;for(let n of e)t+=String.fromCharCode(n);return btoa(t).replaceAll(`+`,`-`).replaceAll(`/`,`_`).replace(/=+$/,``)}function ce(e){let t=atob(e.replaceAll(`-`,`+`).replaceAll(`_`,`/`));return Uint8Array.from(t,e=>e.charCodeAt(0))}let le=(e,t)=>new Blob([e]).stream().pipeThrough(t);async function ue(e){let t=Uint16Array.from(e,ae),n=new Uint8Array(2*t.length);for(let[e,r]of t.entries())n[e]=r&255,n[t.length+e]=r>>>8;let r=await new Response(le(n,new CompressionStream(`deflate-raw`))).arrayBuffer();return`1`+se(new Uint8Array(r))}async function de(e,t){if(e[0]!==`1`)throw new C(`This link was made by another version of the page.`);let n=new Uint8Array(2*t),r=0;try{let t=le(ce(e.slice(1)),new DecompressionStream(`deflate-raw`)).getReader();for(let e=await t.read();!e.done;e=await t.read()){if(r+e.value.length>n.length)throw RangeError(`too long`);n.set(e.value,r),r+=e.value.length}}catch{throw new C(`This link is damaged: its weights cannot be unpacked. Ask for it again, whole.`)}if(r!==n.length)throw new C(`This link holds the weights of a model of another size.`);let i=Float32Array.from({length:t},(e,r)=>oe(n[r]|n[t+r]<<8));if(!i.every(Number.isFinite))throw new C(`This link holds weights that are no numbers.`);return i}var E=class extends Error{losses;constructor(e,t){super(t),this.name=`MicroGPTError`,this.code=e}};let D={f32:Float32Array,f64:Float64Array},fe={f32:()=>new URL(`./microgpt.wasm`,`https://nowhere.invalid/`),f64:()=>new URL(`./microgpt-f64.wasm`,`https://nowhere.invalid/`)},O={"no-text":`The text has no letters in it: give at least one line with a name.`,"too-many-letters":`The text has more than 65,534 distinct characters.`,diverged:`The loss is no longer a finite number. The parameters stay as they were; lower the learning rate.`,"bad-setting":`learningRate must be a number above zero, numSteps a whole number from 1 to 1e12.`,"bad-temperature":`The temperature must be a number above zero.`,"bad-uniform":`The die must be a number of at least 0, and below 1.`,"name-done":`This name has ended: beginName() begins another.`,"empty-split":`There is no document to evaluate on: raise validationSplit, or limit.`,"no-memory":`There is no memory for the engine: close other pages.`,"bad-file":`This is not a whole file that microgpt saved.`,"bad-snapshot":`This snapshot is of a model of another size.`};function k(e,t=O[e]){throw new E(e,t??e)}function A(e,t,n=2**53-1){return typeof e==`number`&&Number.isInteger(e)&&e>=0&&e<=n?e:k(`bad-option`,`${t} must be a whole number from 0 to ${n}, not ${e}.`)}let j=e=>typeof e==`number`&&e>0&&e<1/0?e:k(`bad-temperature`),M=/* @__PURE__ */ new Map;async function pe(e){if(e.protocol===`file:`&&globalThis.process?.versions?.node){let{readFile:t}=await import(\n/* @vite-ignore */\n`node:fs/promises`);return t(e)}let t=await fetch(e);if(!t.ok)throw Error(`the server says ${t.status}`);return t.arrayBuffer()}let me=e=>pe(e).then(e=>WebAssembly.compile(e)).catch(({message:t})=>k(`no-module`,`${e} could not be loaded: ${t}`));async function he(e,t){if(t instanceof WebAssembly.Module)return t;if(t)return WebAssembly.compile(t);let n=M.get(e)??me(fe[e]());return M.set(e,n),n.catch(()=>M.delete(e)),n}async function N(e,t){Object.hasOwn(D,e)||k(`bad-option`,`precision is "f32" or "f64", not ${e}.`);let n=await he(e,t),{exports:r}=await WebAssembly.instantiate(n,{}).catch(e=>{throw e instanceof RangeError&&k(`no-memory`),e});return new ge(r,e)}var ge=class{constructor(e,t){this.call=e,this.buffer=e.memory.buffer,this.precision=t,this.Reals=D[t],this.call._initialize?.(),this.rules=this.settingRules()}view(e,t,n){return new e(this.buffer,t,n)}reals(e,t){return this.view(this.Reals,e,t).slice()}string(e){let t=new Uint8Array(this.buffer,e);return new TextDecoder().decode(t.subarray(0,t.indexOf(0)))}with(e,t){let n=[];try{for(let{buffer:t,byteOffset:r,byteLength:i}of e){let e=this.call.mg_alloc(Math.max(1,i))>>>0;e||k(`out-of-memory`,`There is no memory left for ${i} bytes.`),n.push(e),this.view(Uint8Array,e,i).set(new Uint8Array(t,r,i))}return t(...n)}finally{for(let e of n)this.call.mg_release(e)}}filled(e,t,n){let r=new e(t);return this.with([r],i=>{n(i),r.set(this.view(e,i,t))}),r}settingRules(){let e=[];for(let t=0;;t++){let n=0,[r,i,a,o]=this.filled(Float64Array,4,e=>{n=this.call.mg_setting(t,e)});if(!n)return e;let s=this.string(n).replace(/_(.)/g,(e,t)=>t.toUpperCase());e.push({name:s,standard:r,least:i,most:a,whole:o===1})}}code(e){return this.string(this.call.mg_status_code(e))}checked(e){return e<0?k(this.code(-e)):e}made(e,t){let n=0,[r,i,a]=this.filled(Float64Array,3,t=>{n=e(t)});return n?new L(this,n):this.refuseModel(this.code(r),i,a,t)}refuseModel(e,t,n,r){if(e===`bad-setting`&&r&&P(this.rules[t],r[t]),e===`bad-heads`&&k(e,`nEmbd must be a multiple of nHead, so that each head gets as many numbers.`),e===`out-of-memory`){let[t,r]=[n,this.buffer.byteLength].map(e=>Math.ceil(e/2**20).toLocaleString(`en`));k(e,`This model and its list need ${t} MiB; there are ${r} in all. Choose fewer layers, a smaller nEmbd, blockSize or batchSize, or a shorter list.`)}return k(e)}};let P=(e,t)=>k(`bad-setting`,`${e.name} must be a ${e.whole?`whole `:``}number from ${e.least} to ${e.most}, not ${t}.`),F={train:0,validation:1},I=e=>Object.hasOwn(F,e)?F[e]:k(`bad-option`,`split is "train" or "validation", not ${e}.`);var L=class{#e;#t;constructor(e,t){this.#e=e,this.#t=t;let{call:n}=e,r=e.view(Uint32Array,n.mg_letters(t),n.mg_num_letters(t));this.vocab=Array.from(r,e=>String.fromCodePoint(e)),this.bos=this.vocab.length,this.precision=e.precision,this.numDocs=n.mg_num_docs(t,F.train),this.numValidationDocs=n.mg_num_docs(t,F.validation),this.numParams=n.mg_num_params(t)}static async create({text:e,precision:t=`f32`,module:n,...r}){typeof e!=`string`&&k(`no-text`,"Give the list to learn as `text`, a string with a name a line.");let i=await N(t,n),a=new Map(Object.entries(r)),o=Float64Array.from(i.rules,e=>{let t=a.get(e.name)??e.standard;return a.delete(e.name),typeof t==`number`?t:P(e,t)});for(let e of a.keys())k(`bad-setting`,`There is no setting \u201c${e}\u201d; there are ${i.rules.map(e=>e.name).join(`, `)}.`);let s=new TextEncoder().encode(e);return i.with([o,s],(e,t)=>i.made(n=>i.call.mg_create(e,t,s.length,n),o))}static async load(e,{precision:t=`f32`,module:n}={}){let r=await N(t,n),i=new Uint8Array(Object(e));return r.with([i],e=>r.made(t=>r.call.mg_load(e,i.length,t)))}save(){let e=this.#n,t=e.call.mg_saved_size(this.#t);return e.filled(Uint8Array,t,t=>e.call.mg_save(this.#t,t))}get#n(){return this.#e??k(`freed`,`This model was freed: create another.`)}get config(){let e=this.#n,t=e.view(Float64Array,e.call.mg_settings(this.#t),e.rules.length);return{...Object.fromEntries(e.rules.map(({name:e},n)=>[e,t[n]])),precision:this.precision}}get step(){return this.#n.call.mg_step(this.#t)}get tokensSeen(){return this.#n.call.mg_tokens_seen(this.#t)}configure({learningRate:e,numSteps:t,...n}={}){let r=this.#n;for(let e in n)k(`bad-setting`,`${e} cannot change once a model is made.`);let i=this.config,[a,o]=[e??i.learningRate,t??i.numSteps];r.checked(-r.call.mg_reschedule(this.#t,a,o))}trainStep(e=1){let t=this.#n,n=new Float64Array(Math.min(A(e,`count`),t.call.mg_steps_left(this.#t)));for(let e=0;e<n.length;e++){let r=t.call.mg_train_step(this.#t);if(r<0){let i=t.code(-r);throw Object.assign(new E(i,O[i]),{losses:n.slice(0,e)})}n[e]=r}return n}evaluate({split:e=`validation`,limit:t=2**31-1}={}){let n=this.#n;return n.checked(n.call.mg_evaluate(this.#t,I(e),A(t,`limit`,2**31-1)))}docs({split:e,start:t=0,count:n=2**53-1}={}){let r=this.#n,[i,a]=e===void 0||I(e)===F.validation?[e===void 0?0:this.numDocs,this.numDocs+this.numValidationDocs]:[0,this.numDocs],o=Math.min(a,i+A(t,`start`));return r.with([/* @__PURE__ */ new Int32Array(1)],e=>Array.from({length:Math.min(a-o,A(n,`count`))},(t,n)=>{let i=r.call.mg_doc(this.#t,o+n,e);return this.#r(r.view(Uint16Array,i,r.view(Int32Array,e,1)[0]))}))}#r(e){let t=``;for(let n of e)t+=this.vocab[n];return t}#i(e,t,n){let r=this.#n,i=[...String(e)],a=i.find(e=>!this.vocab.includes(e)),o=this.config.blockSize-1;a&&k(`bad-prefix`,`\u201c${a}\u201d is not among the letters of the list.`),i.length>o&&k(`bad-prefix`,`\u201c${e}\u201d is too long: there is room for ${o} given letters.`);let s=t===void 0?-1:A(t,`seed`),c=Uint32Array.from(i,e=>e.codePointAt(0)??0);return r.with([c],e=>(r.call.mg_throw_dice(this.#t,s),n(r,e,i.length)))}generate({count:e=20,temperature:t=.5,prefix:n=``,seed:r}={}){let i=j(t),a=Array(A(e,`count`,2**31-1));return this.#i(n,r,(e,t,n)=>{let r=e.call.mg_name(this.#t);for(let o=0;o<a.length;o++){let s=e.checked(e.call.mg_generate_name(this.#t,i,t,n));a[o]=this.#r(e.view(Int32Array,r,s))}return a})}beginName({prefix:e=``,seed:t}={}){this.#i(e,t,(e,t,n)=>e.checked(-e.call.mg_begin_name(this.#t,t,n)))}sampleToken({temperature:e=.5,uniform:t}={}){let n=this.#n;t!==void 0&&!(typeof t==`number`&&t>=0)&&k(`bad-uniform`);let r=t??-1,i=n.checked(n.call.mg_sample_token(this.#t,j(e),r));return{token:i,char:this.vocab[i]??``,logits:n.reals(n.call.mg_logits(this.#t),this.bos+1),probs:n.reals(n.call.mg_probs(this.#t),this.bos+1),uniform:n.call.mg_uniform(this.#t),done:n.call.mg_done(this.#t)===1}}keyValueCache(){let e=this.#n,{nLayer:t,nEmbd:n}=this.config,r=[t,e.call.mg_positions(this.#t),n],i=r[0]*r[1]*r[2],a=e.filled(e.Reals,2*i,t=>e.call.mg_copy_cache(this.#t,t,t+i*e.Reals.BYTES_PER_ELEMENT));return{shape:r,keys:a.slice(0,i),values:a.slice(i)}}attention(){let e=this.#n,{nLayer:t,nHead:n}=this.config,r=e.call.mg_positions(this.#t),i=[t,n,r,r],a=t*n*r**2;return{shape:i,data:e.filled(e.Reals,a,t=>e.call.mg_copy_attention(this.#t,t))}}get#a(){let e=this.#n;return e.view(e.Reals,e.call.mg_values(this.#t),e.call.mg_num_values(this.#t))}snapshot(){return this.#a.slice()}restore(e){let t=this.#a;e?.length!==t.length&&k(`bad-snapshot`),t.set(e),this.#n.call.mg_values_changed(this.#t)}#o(e){let t=this.#n,n=0,[r,i,a]=t.filled(Int32Array,3,r=>{n=t.call.mg_parameter(this.#t,e,r)});return{name:(r<0?``:`layer${r}.`)+t.string(n),shape:[i,a]}}parameters(){let e=this.#n;return Array.from({length:e.call.mg_parameter_count(this.#t)},(t,n)=>{let{name:r,shape:i}=this.#o(n),[a,o,s,c]=[0,1,2,3].map(t=>e.filled(e.Reals,i[0]*i[1],r=>e.call.mg_copy_parameter(this.#t,n,t,r)));return{name:r,shape:i,data:a,grad:o,first:s,second:c}})}tape(){let e=this.#n;return Array.from({length:e.call.mg_tape_length(this.#t)},(t,n)=>{let r=0,[i,a,o,s,c,...l]=e.filled(Float64Array,8,t=>{r=e.call.mg_tape_node(this.#t,n,t)}),u=l.slice(0,c),d=Array.from(u,e=>e<0?this.#o(-e-1).name:e),f=d.find(e=>typeof e==`string`)??``;return{op:e.string(r),name:f,shape:[i,a],inputs:d,valueNorm:o,gradNorm:s}})}free(){this.#e?.call.mg_free(this.#t),this.#e=void 0}[Symbol.dispose??Symbol.for(`dispose`)](){this.free()}};let _e=64*2**20;var ve=class{#e=[];#t=1;#n=256;constructor({numSteps:e,bytes:t}){this.#n=Math.max(16,Math.min(256,Math.floor(_e/t))),this.#t=Math.ceil(e/this.#n)}isDue(e){return e%this.#t===0}keep(e,t){this.#e.push({step:e,snapshot:t}),this.#e.length<=this.#n||(this.#t*=2,this.#e=this.#e.filter(e=>this.isDue(e.step)))}nearest(e){let t=this.#e[0];for(let n of this.#e)Math.abs(n.step-e)<Math.abs(t.step-e)&&(t=n);return t}};let R=Object.freeze({prefix:1,typed:0});function z(e,{dice:t,columns:n,story:r,parameters:i,letters:a,typed:o,tape:s},c){let l=i||a?e.parameters():[],u={...t,prefix:B(e,t.prefix,R.prefix)};return{names:V(e,u,c),...n&&{columns:ye(e,u,n,c)},...r!==void 0&&{story:be(e,u,r)},...i&&{parameters:H(l,i)},...a&&{letters:H(l,`data`)[0]},...o!==void 0&&{reading:Se(e,B(e,o,R.typed))},...s&&{tape:e.tape()}}}function B({vocab:e,config:t},n,r){return n&&[...n].filter(t=>e.includes(t)).slice(0,t.blockSize-1-r).join(``)}function V(e,{count:t,seed:n,temperature:r,prefix:i},a){return Array.from({length:t},(t,o)=>{let[s]=e.generate({count:1,seed:n+o,temperature:r,prefix:i});return{text:s,known:a(s)}})}function ye(e,t,{temperatures:n,count:r},i){return n.map(n=>({temperature:n,names:V(e,{...t,count:r,temperature:n},i)}))}function be(e,{seed:t,temperature:n,prefix:r},i){e.beginName({prefix:r,seed:t+i});let a=[];do{let t=e.sampleToken({temperature:n});a.push({...t,plain:xe(t.logits)})}while(!a[a.length-1].done);return{index:i,prefix:r,temperature:n,draws:a,cache:e.keyValueCache()}}function xe(e){let t=Math.max(...e),n=Array.from(e,e=>Math.exp(e-t)),r=n.reduce((e,t)=>e+t,0);return n.map(e=>e/r)}function H(e,t){return e.map(e=>({name:e.name,shape:e.shape,data:e[t]}))}function Se(e,t){let n=[...t];return{text:t,surprises:[...n.map(t=>e.vocab.indexOf(t)),e.bos].map((t,r)=>(e.beginName({prefix:n.slice(0,r).join(``),seed:0}),-Math.log(e.sampleToken({temperature:1}).probs[t]))),attention:e.attention()}}let U,W,G,K,q=/* @__PURE__ */ new Set,J;function Ce({ask:e,weights:t,letters:n,...r}){return $(async()=>{let i=await L.create(r);try{if(n&&n!==i.vocab.join(``))throw new C(`The letters in this link do not fit together.`);t!==void 0&&i.restore(await de(t,i.snapshot().length))}catch(e){throw i.free(),e}return Y(i,()=>L.create(r),e)})}function we({file:e,ask:t,...n}){return $(async()=>{let r=()=>L.load(e,n);return Y(await r(),r,t)})}async function Y(e,t,n){U?.free(),W?.free(),[U,W,G,J]=[e,void 0,t,void 0];let r=U.snapshot();K=new ve({numSteps:U.config.numSteps,bytes:r.byteLength}),K.keep(U.step,r);let i=U.docs({});q=new Set(i);let a=performance.now(),o=await X(n);return{step:U.step,numParams:U.numParams,numNames:i.length,vocab:U.vocab,config:U.config,yardsticks:ze(i,U.vocab.length+1),heldOut:Le(U),view:o,milliseconds:performance.now()-a}}async function Te(){let e=await $(()=>Q().save());return e.value?y(e,[e.value.buffer]):e}function Ee(e){return $(async()=>{let{step:t,snapshot:n}=(e===null?void 0:K?.nearest(e))??{step:Q().step,snapshot:Q().snapshot()};return{weights:await ue(n),step:t}})}function De({steps:e,milliseconds:t,ask:n}){return $(async()=>{let{step:r,tokensSeen:i}=Q(),a=Fe(Q(),e,t);return{...a,step:r+a.losses.length,tokens:Q().tokensSeen-i,lesson:Re(Q()),view:n&&await X(n)}})}function Oe(e){return $(()=>X(e))}async function X(e){let t=e=>q.has(e),n=e.moment===null?void 0:K?.nearest(e.moment);if(!n){let n=e.printed&&{printed:await ke(Q())};return{moment:null,...z(Q(),e,t),...n}}return W??=await G(),W.restore(n.snapshot),{moment:n.step,...z(W,e,t)}}async function ke(e){if(J?.step===e.step)return J.names;let t=await G();return t.restore(e.snapshot()),J={step:e.step,names:t.generate()},t.free(),J.names}function Ae(e){return $(()=>(Q().configure({numSteps:e}),Q().config.numSteps))}function je(e){return $(()=>(Q().configure({learningRate:e}),Q().config.learningRate))}function Me(e){return $(()=>Q().generate(e))}function Ne(e){return $(()=>{let t=Q();t.beginName({prefix:e});let{logits:n}=t.sampleToken({temperature:1,uniform:0});return{letters:t.vocab,logits:Array.from(n)}})}function Pe(){return $(()=>Q().docs())}function Fe(e,t,n){let r=[],i=[],a=null,o=0,s=Math.min(t,e.config.numSteps-e.step),c=performance.now();try{for(;r.length<s&&performance.now()-c<n;){let t=performance.now();r.push(...e.trainStep()),o+=performance.now()-t,Ie(e.step)&&i.push(...Le(e)),K?.isDue(e.step)&&K.keep(e.step,e.snapshot())}}catch(e){a=Be(e)}return{losses:Float64Array.from(r),milliseconds:o,heldOut:i,problem:a}}function Ie(e){return e%(50*2**Math.max(0,Math.ceil(Math.log2(e/1e3))))==0}function Le(e){return e.numValidationDocs===0?[]:[{step:e.step,loss:e.evaluate({split:`validation`,limit:200})}]}function Re(e){if(e.step===0)return``;let t=(e.step-1)*e.config.batchSize%e.numDocs;return e.docs({split:`train`,start:t,count:1})[0]}function ze(e,t){let n=/* @__PURE__ */ new Map,r=/* @__PURE__ */ new Map;for(let t of e){let e=``;for(let i of[...t,``]){let t=`${e}\\n${i}`;n.set(i,(n.get(i)??0)+1),r.set(t,(r.get(t)??0)+1),e=i}}return{guess:Math.log(t),letters:Z(n),pairs:Z(r)-Z(n)}}function Z(e){let t=[...e.values()].reduce((e,t)=>e+t,0);return[...e.values()].reduce((e,n)=>e-n/t*Math.log(n/t),0)}function Q(){if(!U)throw Error(`There is no model yet.`);return U}async function $(e){try{return{value:await e()}}catch(e){return{error:Be(e)}}}function Be(e){let t=String(e?.message??e);return e instanceof WebAssembly.RuntimeError?{code:`trap`,message:`The engine broke off in the middle of a computation (${t}).`}:{code:e?.code??`unexpected`,message:t}}c({create:Ce,load:we,save:Te,shorten:Ee,advance:De,look:Oe,extend:Ae,setLearningRate:je,generate:Me,read:Ne,documents:Pe})})();',nu=typeof self<`u`&&self.Blob&&new Blob([`(self.URL || self.webkitURL).revokeObjectURL(self.location.href);`,tu],{type:`text/javascript;charset=utf-8`});function ru(e){let t;try{if(t=nu&&(self.URL||self.webkitURL).createObjectURL(nu),!t)throw``;let n=new Worker(t,{name:e?.name});return n.addEventListener(`error`,()=>{(self.URL||self.webkitURL).revokeObjectURL(t)}),n}catch{return new Worker(`data:text/javascript;charset=utf-8,`+encodeURIComponent(tu),{name:e?.name})}}var iu=1500,au=1e4,ou=8,su=[`worker-died`,`no-answer`,`trap`],cu=class extends Error{constructor(e,t){super(t),this.name=`EngineError`,this.code=e}},lu=class{#e=new ru({name:`microgpt`});#t=Rl(this.#e);#n=iu;hasModel=!1;#r=new Set;#i;constructor(){this.#e.addEventListener(`error`,()=>this.#s()),this.#e.addEventListener(`messageerror`,()=>this.#s())}create(e){return this.#a(this.#t.create(e))}load(e){return this.#a(this.#t.load(e))}save(){return this.#o(this.#t.save())}shorten(e){return this.#o(this.#t.shorten(e))}advance(e){return this.#o(this.#t.advance(e))}look(e){return this.#o(this.#t.look(e))}setLearningRate(e){return this.#o(this.#t.setLearningRate(e))}extend(e){return this.#o(this.#t.extend(e))}generate(e){return this.#o(this.#t.generate(e))}read(e){return this.#o(this.#t.read(e))}documents(){return this.#o(this.#t.documents())}stop(){this.#t[kl](),this.#e.terminate(),this.#s()}async#a(e){let t=await this.#o(e,au);return this.hasModel=!0,this.#n=Math.max(iu,ou*t.milliseconds),t}async#o(e,t=this.#n){if(this.#i)throw this.#i;let n=()=>{},r=new Promise((e,r)=>{let i=uu(t,r);this.#r.add(r),n=()=>{i(),this.#r.delete(r)}});try{let{value:t,error:n}=await Promise.race([e,r]);if(n)throw new cu(n.code,n.message);return t}finally{n()}}#s(){this.#i??=new cu(`worker-died`,`The worker that computes it has died.`);for(let e of this.#r)e(this.#i)}};function uu(e,t){let n=e/125,r=setInterval(()=>{--n,n<=0&&t(new cu(`no-answer`,`The worker that computes it no longer answers.`))},125);return()=>clearInterval(r)}var du=class{#e;#t=Promise.resolve();#n=!1;#r=null;#i;#a;constructor(e){this.#a=e,this.#i=Pe(e=>{this.#r=e,this.#s(e)})}engine(){if(this.#n)throw new cu(`ended`,`It has ended.`);let e=this.#r??Ne();if(e)throw new cu(e.code,e.message);try{this.#e??=new lu}catch{throw new cu(je.code,je.message)}return this.#e}run(e){return this.#t=this.#t.then(e).catch(e=>this.#s(fu(e))),this.#t}ask(e){return this.run(async()=>{this.#e?.hasModel&&await e(this.#e)})}answered(e){return new Promise((t,n)=>{this.run(async()=>{this.#e?.hasModel?await e(this.#e).then(t,n):n(new cu(`no-model`,`There is no model to ask.`))})})}attempt(e){return this.run(async()=>{try{await e()}catch(e){let t=fu(e);if(su.includes(t.code))throw e;this.#a.onRefusal(t)}})}end(){this.#n=!0,this.#i(),this.#o()}#o(){this.#e?.stop(),this.#e=void 0}#s(e){su.includes(e.code)&&this.#o(),this.#a.onProblem(this.#r??e)}};function fu(e){return e instanceof cu?e:{code:`unexpected`,message:e instanceof Error?e.message:String(e)}}var pu=256*2**20,mu=2**20,hu=8;async function gu(e){let t=await vu(e),n=_t.find(({term:e,options:n})=>n&&!n.includes(Number(t[e])));n&&yu(`Its ${n.term} is ${Number(t[n.term])}; this page shows ${n.options?.join(`, `)}.`),Number(t.num_steps)<=1e6&&Number(t.step)<=1e6||yu(`Its run is too long: this page shows up to ${V(vt)} steps.`);let r=Number(t.corpus_bytes);r>0&&r<e.size||yu(_u);let i=new Uint8Array(await e.arrayBuffer()),a=new TextDecoder().decode(i.subarray(i.length-r));return{file:i,isDouble:t.precision===`64`,text:a}}var _u=`It is not a whole .safetensors file that this page, or its engine, has saved.`;async function vu(e){e.size>pu&&yu(`It is too large: ${V(e.size)} bytes, and ${V(pu)} fit.`),e.size<hu&&yu(_u);let t=await e.slice(0,hu).arrayBuffer(),n=Number(new DataView(t).getBigUint64(0,!0));n>Math.min(e.size-hu,mu)&&yu(_u);try{let{__metadata__:t}=JSON.parse(await e.slice(hu,hu+n).text());if(t.format===`microgpt`)return t}catch{}return yu(_u)}function yu(e){throw new cu(`bad-file`,e)}var bu=.95,xu=300,Su=1,Cu=class{#e=0;#t=0;#n=-1/0;#r=null;add({tokens:e,milliseconds:t},n){return this.#e=this.#e*bu+e,this.#t=this.#t*bu+t,this.#t>=Su&&n-this.#n>=xu&&(this.#r=this.#e/this.#t*1e3,this.#n=n),this.#r}},wu=9,Tu=500,Eu=300,Du=`The list it learned from is not in the link. Give a list in the settings, or choose one of the page's.`,Ou=500,ku=globalThis.matchMedia?.(`(prefers-reduced-motion: reduce)`),Au=class{#e;#t;#n=new gt;#r=new Cu;#i=!1;#a=!1;#o=!1;#s=0;#c;#l=-1/0;#u=-1/0;#d=!1;constructor(e){this.#e=e,this.#t=new du({onProblem:t=>{e.state.problem||(this.#d=e.state.training),e.problemMet(t)},onRefusal:t=>e.refusalMet(t)}),e.follow(e=>JSON.stringify(dn(e)),()=>this.#x()),e.follow(e=>e.training?``:JSON.stringify([e.step,fn(e)]),()=>this.#C()),e.follow(e=>e.settings.learningRate,()=>this.#w())}startOver(){return this.#e.problemLeft(),this.#f()}#f(){return this.#t.run(async()=>{if(this.#e.makingBegun(),!Pt(this.#e.state))throw new cu(`no-list`,Du);let e=this.#t.engine(),t=jt(this.#e.state),[n,r]=await Promise.all([ju(t),xl(t.settings.exact)]),i=await e.create({...Ct(t.settings),...r,text:n,ask:this.#h});this.#m(i,t)})}async open(e,t){t&&this.#e.state.model||this.#e.restored(e),t&&await this.#p(e,t),t&&this.#e.state.model||await this.#f()}#p(e,t){return this.#t.attempt(async()=>{let{settings:n}=e;if(t.weights.length>2e6||t.letters.length>512)throw new cu(`bad-link`,`It is longer than any that this page makes.`);let r={settings:n,list:t.letters?`own`:e.list,own:null},i=dn({...this.#e.state,...e,past:null}),a=this.#t.engine(),[o,s]=await Promise.all([t.letters?Vt(t.letters):ju(r),xl(n.exact)]),c={...Ct(n),...s,text:o},l=await a.create({...c,weights:t.weights,ask:i,letters:t.letters});this.#e.opened({...e,...r}),this.#m(l,r,{gift:t})})}load(e){return this.#t.attempt(async()=>{let{file:t,isDouble:n,text:r}=await gu(e),i=this.#t.engine(),[a,o]=await Promise.all([vl(r),xl(n)]),s=dn({...this.#e.state,past:null}),c=await i.load({...o,file:t,ask:s}),l=wt(c.config),u={settings:l,list:a,own:a===`own`?await Zt(Ht(r,l.blockSize)):null};this.#e.opened(u),this.#m(c,u,{kept:{step:c.step,file:t}})})}#m(e,t,n){this.#r=new Cu,this.#n.reset(),this.#d=!1,this.#e.modelMade(e,t,n)}async goOn(){let{gift:e,made:t}=this.#e.state;if(e&&t)return this.open({settings:t.settings,list:t.list},e);await this.#t.run(async()=>{let{kept:e,made:t,numSteps:n,settings:r}=this.#e.state;if(!e||!t)return;this.#e.makingBegun();let i=this.#t.engine(),a=await xl(t.settings.exact),o=dn({...this.#e.state,past:null}),{view:s}=await i.load({...a,file:e.file,ask:o});await i.extend(n),await i.setLearningRate(r.learningRate),this.#e.modelRecovered(s)}),this.#d&&!this.#e.state.problem&&await this.play(),this.#d=!1}save(){return this.#t.ask(async e=>{let{state:t}=this.#e,n=wl(t,`safetensors`);El(n,await e.save()),this.#e.fileSaved(n)})}saveLosses(){let{state:e}=this.#e,t=wl(e,`csv`);El(t,Tl(e.history)),this.#e.fileSaved(t)}makeLink(){return this.#t.ask(async e=>{let{gift:t,past:n,made:r,model:i}=this.#e.state,a=r?.list===`own`&&i?i.vocab.join(``):``;this.#e.linkMade(t??{...await e.shorten(n),letters:a})})}async play(){let{step:e,numSteps:t,gift:n}=this.#e.state;(e>=t||n)&&await this.startOver(),this.#e.state.problem||this.#e.state.gift||(this.#e.lookedBack(null),this.#e.trainingSet(!0),this.#_())}pause(){this.#e.trainingSet(!1),this.#b()}toggle(){this.#e.state.training?this.pause():this.play()}async step(e=1){this.pause(),this.#e.lookedBack(null);for(let t=e,n=1;t>0&&n>0;t-=n){let{step:e,problem:r,gift:i}=this.#e.state;if(r||i)return;await this.#y(t),n=this.#e.state.step-e}}end(){this.pause(),clearTimeout(this.#c),this.#t.end()}ask(e){return this.#t.answered(e)}async keepGoing(){await this.#t.ask(async e=>{this.#e.scheduleExtended(await e.extend(this.#e.state.numSteps+Dt))}),await this.play()}setAway(e){this.#e.awaySet(e),this.#_(),this.#b()}throwOtherDice(){this.#e.diceChanged(Math.floor(Math.random()*2**31))}get#h(){return dn(this.#e.state)}get#g(){let{training:e,away:t}=this.#e.state;return e&&!t}#_(){!this.#g||this.#s||(this.#n.reset(),this.#u=-1/0,this.#s=requestAnimationFrame(this.#v))}#v=e=>{if(this.#s=this.#g?requestAnimationFrame(this.#v):0,!this.#g&&this.#o&&this.#S(),!this.#g||this.#i)return;let t=ku?.matches&&e-this.#l<Tu,n=t?0:this.#n.due(e,this.#e.state.speed);t||(this.#l=e),n>0?this.#y(n):this.#o&&this.#S()};async#y(e){this.#i=!0,await this.#t.ask(async t=>{let n=this.#e.state.past===null||this.#o?this.#h:null;this.#o=!1;let r=await t.advance({steps:e,milliseconds:wu,ask:n}),{problem:i}=r;if(i&&su.includes(i.code))throw new cu(i.code,i.message);this.#e.sliceTrained(r,this.#r.add(r,performance.now()))}),await this.#b(),this.#i=!1}#b(){return this.#t.ask(async e=>{let{step:t,kept:n,gift:r,problem:i}=this.#e.state,a=performance.now();r||i||n?.step===t||this.#g&&a-this.#u<Ou||(this.#u=a,this.#e.modelKept({step:t,file:await e.save()}))})}#x(){this.#o=!0,this.#s||this.#S()}async#S(){this.#a||=(this.#a=!0,await this.#t.ask(async e=>{this.#a=!1,this.#o=!1,this.#e.seen(await e.look(this.#h))}),!1)}#C(){clearTimeout(this.#c),this.#e.state.model&&(this.#c=setTimeout(()=>this.#t.ask(async e=>{this.#e.state.training||this.#e.seen(await e.look(fn(this.#e.state)))}),Eu))}#w(){return this.#t.ask(async e=>{await e.setLearningRate(this.#e.state.settings.learningRate)})}};function ju({list:e,own:t}){return e===`own`?t?.text??``:_l(e)}var Mu=new Map,Nu=class{store=new Ft({inSight:{},away:`scrolled`});trainer=new Au(this.store);src=``;unopened=null;#e;#t=new Set;#n;#r=!1;#i=[this.store.subscribe(()=>this.#s()),Pu(document,`visibilitychange`,()=>this.judge())];constructor(e){this.#e=e,e&&Mu.set(e,this)}static named(e){return Mu.get(e??``)}get hasControls(){return[...this.#t].some(({views:e})=>e.includes(`train`))}join(e){this.#t.add(e),this.#s()}leave(e){if(this.#t.delete(e),this.#t.size>0)return this.judge();for(let e of this.#i)e();this.trainer.end(),this.#e&&Mu.delete(this.#e)}async autoplay(){if(this.#r)return;this.#r=!0,await this.begin();let{step:e,numSteps:t}=this.store.state;e<t&&await this.trainer.play()}begin(){return this.#n??=this.#a(),this.#n}renew(e){this.#n&&(e||Nt(this.store.state))&&(this.#n=this.#a(e))}async#a(e=!0){this.unopened=null,e&&this.src&&await this.#o(this.src)||await this.trainer.startOver()}async#o(e){try{let t=await fetch(e,{credentials:`omit`});if(!t.ok)throw Error(`the server says ${t.status}`);let n=await t.blob();await this.trainer.load(new File([n],e))}catch(t){let n=t instanceof Error?t.message:t;this.store.refusalMet({code:`no-file`,message:`${e} could not be fetched (${n}). Its server, and the connect-src of a content security policy, must let this page read it.`})}return this.unopened=this.store.state.refused,this.unopened===null}judge(){let e=[...this.#t],t=Object.keys(this.store.state.inSight),n=Object.fromEntries(t.map(e=>[e,!1]));for(let{views:t,isSeen:r}of e)for(let e of t)for(let t of $t[e])r&&(n[t]=!0);this.store.sightChanged(n),this.trainer.setAway(document.hidden?`hidden`:e.some(({isSeen:e})=>e)?null:`scrolled`)}#s(){for(let e of this.#t)e.update()}};function Pu(e,t,n){return e.addEventListener(t,n),()=>e.removeEventListener(t,n)}var Fu=[a(` :host { --paper: var(--mg-paper, light-dark(#fbfaf7, #161513)); --ink: var(--mg-ink, light-dark(#1d1c1a, #ece8e0)); --muted: var(--mg-muted, light-dark(#6b675f, #a19b90)); --hairline: var(--mg-hairline, light-dark(#e5e1d8, #2f2c28)); --edge: var(--mg-edge, light-dark(#8f897e, #716b62)); --accent: var(--mg-accent, light-dark(#2b4c9b, #8ea7f4)); --accent-strong: var(--mg-accent-strong, light-dark(#203b7d, #a8bbf8)); --accent-pale: var(--mg-accent-pale, light-dark(#c4cbe0, #3a4160)); --held-out: var(--mg-held-out, light-dark(#a8560f, #e39a55)); --below: var(--mg-below, light-dark(#1f62b0, #6cabf2)); --above: var(--mg-above, light-dark(#b8560c, #f19a4b)); --alarm: var(--mg-alarm, light-dark(#a3261f, #f0897f)); --sans: var(--mg-sans, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif); --mono: var(--mg-mono, ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace); --small: var(--mg-small, calc(0.8125 * var(--mg-rem))); --medium: var(--mg-medium, calc(0.9375 * var(--mg-rem))); --large: var(--mg-large, calc(1.125 * var(--mg-rem))); --space: var(--mg-space, calc(0.5 * var(--mg-rem))); --measure: var(--mg-measure, calc(70 * var(--mg-rem))); --margin: var(--mg-margin, clamp(calc(1 * var(--mg-rem)), 4vw, calc(2 * var(--mg-rem)))); --radius: var(--mg-radius, calc(0.375 * var(--mg-rem))); --control: var(--mg-control, calc(2.25 * var(--mg-rem))); } :host([theme="light"]) { color-scheme: light; } :host([theme="dark"]) { color-scheme: dark; } @media (pointer: coarse) { :host { --control: var(--mg-control, calc(2.75 * var(--mg-rem))); } } :host([theme="system"]) { color-scheme: light dark; }`),H,o`
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
/* Begins a transition whenever its colours change, whoever changes them: what is drawn on a canvas hears of it. */
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
`],Iu={toggle:({trainer:e})=>e.toggle(),step:({trainer:e})=>e.step(),"go-on":({trainer:e})=>e.goOn(),"start-over":({trainer:e})=>e.startOver(),speed:({store:e},t)=>e.speedSet(t),"look-back":({store:e},t)=>e.lookedBack(t),"keep-going":({trainer:e})=>e.keepGoing(),pick:({store:e},t)=>e.namePicked(t),temperature:({store:e},t)=>e.temperatureSet(t),throw:({trainer:e})=>e.throwOtherDice(),prefix:({store:e},t)=>e.prefixSet(t),letter:({store:e},t)=>e.letterShown(t),kind:({store:e},t)=>e.kindSet(t),typed:({store:e},t)=>e.nameTyped(t),settings:({store:e},t)=>e.settingsChanged(t),list:({store:e},t)=>e.listChosen(t),"own-list":({store:e},t)=>e.ownListTaken(t),dismiss:({store:e})=>e.problemLeft(),cell:()=>{}},Lu=class extends z{static properties={...K,complaints:{state:!0},hasText:{state:!0}};static styles=Fu;#e;#t=!1;#n=!1;#r={views:[],isSeen:!1,update:()=>this.requestUpdate()};#i;#a=[];constructor(){super(),this.view=null,this.model=null,this.src=null,this.autoplay=!1,this.complaints=[],this.hasText=!1,Be(this),Ru()}createRenderRoot(){let e=super.createRenderRoot();for(let[t,n]of Object.entries(Iu))e.addEventListener(t,e=>{e.stopPropagation(),this.#e&&n(this.#e,e.detail)});return e}connectedCallback(){super.connectedCallback(),this.#e||this.#s()}disconnectedCallback(){super.disconnectedCallback(),queueMicrotask(()=>{this.isConnected||this.#c()})}async train(){await(await this.#o()).trainer.play()}pause(){this.#e?.trainer.pause()}async step(e=1){await(await this.#o()).trainer.step(e)}async reset(){let e=await this.#o();e.trainer.pause(),await e.trainer.startOver()}async generate(e={}){return(await this.#o()).trainer.ask(t=>t.generate(e))}async read(e=``){return(await this.#o()).trainer.ask(t=>t.read(e))}async documents(){return(await this.#o()).trainer.ask(e=>e.documents())}async#o(){if(!this.#e)throw Error(`Put this element into a page first: it has a model only there.`);let e=this.#e;return await this.updateComplete,await e.begin(),e}#s(){let e=Nu.named(this.model),t=e??new Nu(this.model??``);this.#n=!e,this.#t=!0,this.#e=t,t.join(this.#r),this.#i=new IntersectionObserver(e=>this.#l(e)),this.#i.observe(this),this.hasUpdated&&this.#u(t)}#c(){this.#i?.disconnect();for(let e of this.#a)e();this.#a=[],this.#r.isSeen=!1,this.#e?.leave(this.#r),this.#e=void 0}async#l(e){this.#r.isSeen=e.at(-1).isIntersecting,await this.updateComplete;let t=this.#e;t&&(t.judge(),this.#r.isSeen&&(this.requestUpdate(),t.begin(),this.autoplay&&t.autoplay()))}#u({store:e}){this.#a=[e.follow(({model:e})=>e,t=>t&&this.#d(`ready`,{step:e.state.step,numParams:t.numParams})),e.follow(({step:e})=>e,t=>t>0&&this.#d(`step`,{step:t,loss:e.state.history.smoothed})),e.follow(({names:e})=>e.map(({text:e})=>e).join(`
`),t=>e.state.model&&this.#d(`name`,{names:t.split(`
`)})),e.follow(({problem:e,refused:t})=>e??t,e=>e&&this.#d(`error`,{code:e.code,message:e.message}))]}#d(e,t){this.dispatchEvent(new CustomEvent(`micro-gpt-${e}`,{detail:t,bubbles:!0,composed:!0}))}shouldUpdate(e){return this.#t||this.#r.isSeen||e.size>0}willUpdate(e){let t=this.#e;if(!t||!(this.#t||[...e.keys()].some(e=>e in K)))return;let{views:n,complaint:r}=rn(this.view);this.#r.views=n,t.judge();let i=t=>this.#t?this.#n:e.has(t),{wishes:a,complaints:o}=sn(this,t.store.state,i);this.#t=!1,t.store.restored(a),i(`src`)&&(t.src=this.src??``),t.renew(e.has(`src`)),this.complaints=[r,...o].filter(e=>e)}firstUpdated(){this.#e&&this.#u(this.#e)}updated(e){if(e.has(`complaints`))for(let e of this.complaints)this.#d(`error`,{code:`bad-attribute`,message:e})}render(){let e=this.#e?.store.state;if(!e)return I;let{unopened:t}=this.#e,n=[...this.complaints,...t?[t.message]:[]],r=Me(e.problem);return F`
<div class="text ${this.hasText&&!r?`told`:``}" part="text" ?hidden=${!this.hasText}>
<slot @slotchange=${this.#m}></slot>
</div>
<i class="tint" aria-hidden="true" @transitionrun=${ze}></i>
<div class="live" part="live">
${n.map(e=>F`<p class="notice" part="notice" role="alert">${e}</p>`)}
${r?this.#p(e.problem):this.#f(e)}
</div>
`}#f(e){let{views:t}=this.#r,n=t.includes(`train`)||!(this.#e?.hasControls||this.src);return F`
<mg-problem
.problem=${e.problem} .hasModel=${e.model!==null} .kept=${Mt(e)} .step=${e.step}
.learningRate=${e.settings.learningRate}
?hidden=${e.problem===null}
></mg-problem>
${n?Yc(e):I} ${Jc(t,e)}
`}#p(e){return F`
<p class="notice" part="notice" role="alert"><strong>This cannot run here.</strong> ${e?.message}</p>
`}#m({target:e}){this.hasText=e.assignedNodes().some(({textContent:e})=>e?.trim())}};function Ru(){try{CSS.registerProperty({name:`--mg-rem`,syntax:`<length>`,inherits:!0,initialValue:`16px`})}catch{}}globalThis.customElements&&!customElements.get(`micro-gpt`)&&customElements.define(`micro-gpt`,Lu)})();