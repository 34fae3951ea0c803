
var e=[`worker-died`,`no-answer`,`trap`],t=[`no-wasm`,`policy`],n=class extends Error{constructor(e,t){super(t?.message??e),this.name=`EngineError`,this.code=e,this.problem={...t,code:e}}};function r(e){if(e instanceof n)return e.problem;let t=String(e?.message??e);return e instanceof WebAssembly.RuntimeError?{code:`trap`,slots:{message:t}}:{code:typeof e?.code==`string`?e.code:`unexpected`,message:t}}var i,a;function o(e){a=e}var s=()=>i;async function c(){try{return i??=await a(),i}catch{throw new n(`not-loaded`)}}var l;function u(e){l=e}async function d({data:{asset:e},ports:[t]}){t?.postMessage(await l(e).catch(()=>null))}var f=/* @__PURE__ */ new Map,p=/* @__PURE__ */ new Map;function m(e,t){f.set(e.id,e),t&&p.set(e.id,t)}var h=e=>f.get(e),g=e=>f.has(e)&&!p.has(e);async function ee(e){try{let t=await p.get(e)?.();return t&&f.set(e,t),p.delete(e),!0}catch{return!1}}var te=e=>[...f.keys()].filter(t=>e.has(`view.${t}`)),ne=class{},_=globalThis,re=_.ShadowRoot&&(_.ShadyCSS===void 0||_.ShadyCSS.nativeShadow)&&`adoptedStyleSheets`in Document.prototype&&`replace`in CSSStyleSheet.prototype,ie=Symbol(),ae=/* @__PURE__ */ new WeakMap,oe=class{constructor(e,t,n){
/**
* @license
* Copyright 2019 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
if(this._$cssResult$=!0,n!==ie)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(re&&e===void 0){let n=t!==void 0&&t.length===1;n&&(e=ae.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&ae.set(t,e))}return e}toString(){return this.cssText}},v=e=>new oe(typeof e==`string`?e:e+``,void 0,ie),y=(e,...t)=>new oe(e.length===1?e[0]:t.reduce((t,n,r)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if(typeof e==`number`)return e;throw Error(`Value passed to 'css' function must be a 'css' function result: `+e+`. Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.`)})(n)+e[r+1],e[0]),e,ie),se=(e,t)=>{if(re)e.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let n of t){let t=document.createElement(`style`),r=_.litNonce;r!==void 0&&t.setAttribute(`nonce`,r),t.textContent=n.cssText,e.appendChild(t)}},ce=re||_.CSSStyleSheet===void 0?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t=``;for(let n of e.cssRules)t+=n.cssText;return v(t)})(e):e,{is:le,defineProperty:ue,getOwnPropertyDescriptor:de,getOwnPropertyNames:fe,getOwnPropertySymbols:pe,getPrototypeOf:me}=Object,b=globalThis;b.customElements??=void 0;var he=b.trustedTypes,ge=he?he.emptyScript:``,_e=b.reactiveElementPolyfillSupport,x=(e,t)=>e,ve={toAttribute(e,t){switch(t){case Boolean:e=e?ge:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},ye=(e,t)=>!le(e,t),be={attribute:!0,type:String,converter:ve,reflect:!1,useDefault:!1,hasChanged:ye};Symbol.metadata??=Symbol(`metadata`),b.litPropertyMetadata??=/* @__PURE__ */ new WeakMap;var S=class extends (globalThis.HTMLElement??ne){static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=be){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),r=this.getPropertyDescriptor(e,n,t);r!==void 0&&ue(this.prototype,e,r)}}static getPropertyDescriptor(e,t,n){let{get:r,set:i}=de(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:r,set(t){let a=r?.call(this);i?.call(this,t),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??be}static _$Ei(){if(this.hasOwnProperty(x(`elementProperties`)))return;let e=me(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(x(`finalized`)))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(x(`properties`))){let e=this.properties,t=[...fe(e),...pe(e)];for(let n of t)this.createProperty(n,e[n])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[e,n]of t)this.elementProperties.set(e,n)}this._$Eh=/* @__PURE__ */ new Map;for(let[e,t]of this.elementProperties){let n=this._$Eu(e,t);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let e of n)t.unshift(ce(e))}else e!==void 0&&t.push(ce(e));return t}static _$Eu(e,t){let n=t.attribute;return!1===n?void 0:typeof n==`string`?n:typeof e==`string`?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=/* @__PURE__ */ new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=/* @__PURE__ */ new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=/* @__PURE__ */ new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return se(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,n);if(r!==void 0&&!0===n.reflect){let i=(n.converter?.toAttribute===void 0?ve:n.converter).toAttribute(t,n.type);this._$Em=e,i==null?this.removeAttribute(r):this.setAttribute(r,i),this._$Em=null}}_$AK(e,t){let n=this.constructor,r=n._$Eh.get(e);if(r!==void 0&&this._$Em!==r){let e=n.getPropertyOptions(r),i=typeof e.converter==`function`?{fromAttribute:e.converter}:e.converter?.fromAttribute===void 0?ve:e.converter;this._$Em=r;let a=i.fromAttribute(t,e.type);this[r]=a??this._$Ej?.get(r)??a,this._$Em=null}}requestUpdate(e,t,n,r=!1,i){if(e!==void 0){let a=this.constructor;if(!1===r&&(i=this[e]),n??=a.getPropertyOptions(e),!((n.hasChanged??ye)(i,t)||n.useDefault&&n.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(a._$Eu(e,n))))return;this.C(e,t,n)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:r,wrapped:i},a){n&&!(this._$Ej??=/* @__PURE__ */ new Map).has(e)&&(this._$Ej.set(e,a??t??this[e]),!0!==i||a!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),!0===r&&this._$Em!==e&&(this._$Eq??=/* @__PURE__ */ new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}let e=this.constructor.elementProperties;if(e.size>0)for(let[t,n]of e){let{wrapped:e}=n,r=this[t];!0!==e||this._$AL.has(t)||r===void 0||this.C(t,void 0,n,r)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=/* @__PURE__ */ new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};S.elementStyles=[],S.shadowRootOptions={mode:`open`},S[x(`elementProperties`)]=/* @__PURE__ */ new Map,S[x(`finalized`)]=/* @__PURE__ */ new Map,_e?.({ReactiveElement:S}),(b.reactiveElementVersions??=[]).push(`2.1.2`);function xe(){try{return globalThis.trustedTypes?.createPolicy(`micro-gpt`,{createHTML:e=>e,createScriptURL:e=>e})}catch{return}}var Se=xe();function Ce(){if(Se||!globalThis.document)return!1;try{return document.createElement(`template`).innerHTML=`<i></i>`,!1}catch{return!0}}
/**
* @license
* Copyright 2017 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
var C=globalThis,we=e=>e,Te=C.trustedTypes,Ee=Te?Se:void 0,De=`$lit$`,w=`lit$${Math.random().toFixed(9).slice(2)}$`,Oe=`?`+w,ke=`<${Oe}>`,T=C.document===void 0?{createTreeWalker:()=>({})}:document,E=()=>T.createComment(``),D=e=>e===null||typeof e!=`object`&&typeof e!=`function`,Ae=Array.isArray,je=e=>Ae(e)||typeof e?.[Symbol.iterator]==`function`,Me=`[ 	
\f\r]`,O=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Ne=/-->/g,Pe=/>/g,k=RegExp(`>|${Me}(?:([^\\s"'>=/]+)(${Me}*=${Me}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,`g`),Fe=/'/g,Ie=/"/g,Le=/^(?:script|style|textarea|title)$/i,Re=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),A=Re(1),ze=Re(2),j=Symbol.for(`lit-noChange`),M=Symbol.for(`lit-nothing`),Be=/* @__PURE__ */ new WeakMap,N=T.createTreeWalker(T,129);function Ve(e,t){if(!Ae(e)||!e.hasOwnProperty(`raw`))throw Error(`invalid template strings array`);return Ee===void 0?t:Ee.createHTML(t)}var He=(e,t)=>{let n=e.length-1,r=[],i,a=t===2?`<svg>`:t===3?`<math>`:``,o=O;for(let t=0;t<n;t++){let n=e[t],s,c,l=-1,u=0;for(;u<n.length&&(o.lastIndex=u,c=o.exec(n),c!==null);)u=o.lastIndex,o===O?c[1]===`!--`?o=Ne:c[1]===void 0?c[2]===void 0?c[3]!==void 0&&(o=k):(Le.test(c[2])&&(i=RegExp(`</`+c[2],`g`)),o=k):o=Pe:o===k?c[0]===`>`?(o=i??O,l=-1):c[1]===void 0?l=-2:(l=o.lastIndex-c[2].length,s=c[1],o=c[3]===void 0?k:c[3]===`"`?Ie:Fe):o===Ie||o===Fe?o=k:o===Ne||o===Pe?o=O:(o=k,i=void 0);let d=o===k&&e[t+1].startsWith(`/>`)?` `:``;a+=o===O?n+ke:l>=0?(r.push(s),n.slice(0,l)+De+n.slice(l)+w+d):n+w+(l===-2?t:d)}return[Ve(e,a+(e[n]||`<?>`)+(t===2?`</svg>`:t===3?`</math>`:``)),r]},Ue=class e{constructor({strings:t,_$litType$:n},r){let i;this.parts=[];let a=0,o=0,s=t.length-1,c=this.parts,[l,u]=He(t,n);if(this.el=e.createElement(l,r),N.currentNode=this.el.content,n===2||n===3){let e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;(i=N.nextNode())!==null&&c.length<s;){if(i.nodeType===1){if(i.hasAttributes())for(let e of i.getAttributeNames())if(e.endsWith(De)){let t=u[o++],n=i.getAttribute(e).split(w),r=/([.?@])?(.*)/.exec(t);c.push({type:1,index:a,name:r[2],strings:n,ctor:r[1]===`.`?Ge:r[1]===`?`?Ke:r[1]===`@`?qe:I}),i.removeAttribute(e)}else e.startsWith(w)&&(c.push({type:6,index:a}),i.removeAttribute(e));if(Le.test(i.tagName)){let e=i.textContent.split(w),t=e.length-1;if(t>0){i.textContent=Te?Te.emptyScript:``;for(let n=0;n<t;n++)i.append(e[n],E()),N.nextNode(),c.push({type:2,index:++a});i.append(e[t],E())}}}else if(i.nodeType===8){if(i.data===Oe)c.push({type:2,index:a});else{let e=-1;for(;(e=i.data.indexOf(w,e+1))!==-1;)c.push({type:7,index:a}),e+=w.length-1}}a++}}static createElement(e,t){let n=T.createElement(`template`);return n.innerHTML=e,n}};function P(e,t,n=e,r){if(t===j)return t;let i=r===void 0?n._$Cl:n._$Co?.[r],a=D(t)?void 0:t._$litDirective$;return i?.constructor!==a&&(i?._$AO?.(!1),a===void 0?i=void 0:(i=new a(e),i._$AT(e,n,r)),r===void 0?n._$Cl=i:(n._$Co??=[])[r]=i),i!==void 0&&(t=P(e,i._$AS(e,t.values),i,r)),t}var We=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,r=(e?.creationScope??T).importNode(t,!0);N.currentNode=r;let i=N.nextNode(),a=0,o=0,s=n[0];for(;s!==void 0;){if(a===s.index){let t;s.type===2?t=new F(i,i.nextSibling,this,e):s.type===1?t=new s.ctor(i,s.name,s.strings,this,e):s.type===6&&(t=new Je(i,this,e)),this._$AV.push(t),s=n[++o]}a!==s?.index&&(i=N.nextNode(),a++)}return N.currentNode=T,r}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings===void 0?n._$AI(e[t]):(n._$AI(e,n,t),t+=n.strings.length-2)),t++}},F=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,r){this.type=2,this._$AH=M,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=P(this,e,t),D(e)?e===M||e==null||e===``?(this._$AH!==M&&this._$AR(),this._$AH=M):e!==this._$AH&&e!==j&&this._(e):e._$litType$===void 0?e.nodeType===void 0?je(e)?this.k(e):this._(e):this.T(e):this.$(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==M&&D(this._$AH)?this._$AA.nextSibling.data=e:this.T(T.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,r=typeof n==`number`?this._$AC(e):(n.el===void 0&&(n.el=Ue.createElement(Ve(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===r)this._$AH.p(t);else{let e=new We(r,this),n=e.u(this.options);e.p(t),this.T(n),this._$AH=e}}_$AC(e){let t=Be.get(e.strings);return t===void 0&&Be.set(e.strings,t=new Ue(e)),t}k(t){Ae(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let a of t)i===n.length?n.push(r=new e(this.O(E()),this.O(E()),this,this.options)):r=n[i],r._$AI(a),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let t=we(e).nextSibling;we(e).remove(),e=t}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},I=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,r,i){this.type=1,this._$AH=M,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=i,n.length>2||n[0]!==``||n[1]!==``?(this._$AH=Array(n.length-1).fill(/* @__PURE__ */ new String),this.strings=n):this._$AH=M}_$AI(e,t=this,n,r){let i=this.strings,a=!1;if(i===void 0)e=P(this,e,t,0),a=!D(e)||e!==this._$AH&&e!==j,a&&(this._$AH=e);else{let r=e,o,s;for(e=i[0],o=0;o<i.length-1;o++)s=P(this,r[n+o],t,o),s===j&&(s=this._$AH[o]),a||=!D(s)||s!==this._$AH[o],s===M?e=M:e!==M&&(e+=(s??``)+i[o+1]),this._$AH[o]=s}a&&!r&&this.j(e)}j(e){e===M?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??``)}},Ge=class extends I{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===M?void 0:e}},Ke=class extends I{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==M)}},qe=class extends I{constructor(e,t,n,r,i){super(e,t,n,r,i),this.type=5}_$AI(e,t=this){if((e=P(this,e,t,0)??M)===j)return;let n=this._$AH,r=e===M&&n!==M||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==M&&(n===M||r);r&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH==`function`?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Je=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){P(this,e)}},Ye={M:De,P:w,A:Oe,C:1,L:He,R:We,D:je,V:P,I:F,H:I,N:Ke,U:qe,B:Ge,F:Je},Xe=C.litHtmlPolyfillSupport;Xe?.(Ue,F),(C.litHtmlVersions??=[]).push(`3.3.3`);var Ze=(e,t,n)=>{let r=n?.renderBefore??t,i=r._$litPart$;if(i===void 0){let e=n?.renderBefore??null;r._$litPart$=i=new F(t.insertBefore(E(),e),e,void 0,n??{})}return i._$AI(e),i},Qe=globalThis,L=class extends S{constructor(){
/**
* @license
* Copyright 2017 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Ze(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return j}};L._$litElement$=!0,L.finalized=!0,Qe.litElementHydrateSupport?.({LitElement:L});var $e=Qe.litElementPolyfillSupport;$e?.({LitElement:L}),(Qe.litElementVersions??=[]).push(`4.2.2`);var R=class{static id=``;static styles=y``;static live=!0;static request(e){return{}}constructor(e){this.host=e}get t(){return this.host.t}get hasControls(){return this.host.hasControls}get state(){return this.host.session.store.state}get store(){return this.host.session.store}get trainer(){return this.host.session.trainer}set(e){Object.assign(this,e),this.host.requestUpdate()}find(e){let{id:t}=this.constructor;return this.host.renderRoot.querySelector(`.view-${t} ${e}`)}get isBlank(){return!1}render(){return``}disconnected(){}},z=(e,[t,n,r],{share:i=0,note:a=0}={})=>class extends R{static id=e;static styles=y`
.room {
--share: ${v(100*i)}cqi;
height: calc(${v(t)} * var(--mg-rem) + var(--share));
}
.note {
height: calc(${v(a)} * var(--mg-rem));
}
@container (max-width: 840px) {
.room {
height: calc(${v(n)} * var(--mg-rem) + var(--share));
}
}
@container (max-width: 640px) {
.room {
height: calc(${v(r)} * var(--mg-rem) + var(--share));
}
}
`;render(){return A`<div class="room"></div>${a?A`<p class="note"></p>`:M}`}};m(z(`train`,[16.9,16.9,12.4]),async()=>(await import(`./train.mjs`)).Train),m(z(`names`,[13,13,18],{note:3}),async()=>(await import(`./names.mjs`)).Names),m(z(`odds`,[13.1,13.1,21.7]),async()=>(await import(`./odds.mjs`)).Odds),m(z(`temperature`,[18.2,34.5,38.8]),async()=>(await import(`./temperature.mjs`)).Temperature),m(z(`letter`,[35.7,37.3,45.5]),async()=>(await import(`./letter.mjs`)).Letter),m(z(`cache`,[22.2,22.2,24.5]),async()=>(await import(`./cache.mjs`)).Cache),m(z(`attention`,[27.6,27.6,26]),async()=>(await import(`./attention.mjs`)).Attention),m(z(`change`,[21.9,35.8,45.5]),async()=>(await import(`./change.mjs`)).Change),m(z(`weight`,[1.2,1.2,1.2]),async()=>(await import(`./weight.mjs`)).Weight),m(z(`parameters`,[38.7,51.6,99.4]),async()=>(await import(`./parameters.mjs`)).Parameters),m(z(`embeddings`,[5.4,5.4,7],{share:.6}),async()=>(await import(`./embeddings.mjs`)).Embeddings),m(z(`tape`,[4.6,4.6,5]),async()=>(await import(`./tape.mjs`)).Tape),m(z(`settings`,[23,30,36]),async()=>(await import(`./settings.mjs`)).Settings),o(()=>import(`./list.mjs`));var et=/* #__PURE__ */ Object.assign({"../data/elements.txt":()=>import(`./elements.txt.mjs`),"../data/finland.txt":()=>import(`./finland.txt.mjs`),"../data/japan.txt":()=>import(`./japan.txt.mjs`),"../data/korea.txt":()=>import(`./korea.txt.mjs`),"../data/names.txt":()=>import(`./names.txt.mjs`)}),tt={f32:()=>import(`./microgpt.wasm.mjs`),f64:()=>import(`./microgpt-f64.wasm.mjs`)};u(async e=>(await(tt[e]??et[`../data/${e}.txt`])()).default);var nt=[{id:`names`,count:32257,sha256:`e307e88ab12c5a1472de48ed7e38aaccbf907dcb22776002a3bf66d3a1b6c3e2`},{id:`japan`,count:1851,sha256:`c09b445af84ff2a31aafe252707cd16f15405c80659c7e8326a2bcf6e1ff8fcd`},{id:`finland`,count:811,sha256:`1145e62ea98fef0b8763e4ae4a6f2036c93f1010b4b3d42b1242cdf454ba9dbb`},{id:`elements`,count:118,sha256:`3f92e856bade17cb5d495a226ab32c152e4e31dd8138dc11c457207ee54699a0`},{id:`korea`,count:540,sha256:`19ca548a1a73d3e7f0074794f3261845a9536b110bc0ff5dfd27943dce9e8fce`}],rt=[...nt.map(({id:e})=>e),`own`],it=e=>[...e.slice(0,400)].slice(0,200).join(``),B=[{key:`list`,url:`list`,default:nt[0].id,choices:nt.map(({id:e})=>e)},{key:`nLayer`,term:`n_layer`,url:`layers`,ofModel:!0,default:1,choices:[1,2,3,4,6]},{key:`nEmbd`,term:`n_embd`,url:`width`,ofModel:!0,default:16,choices:[8,16,24,32,48,64,96]},{key:`nHead`,term:`n_head`,url:`heads`,ofModel:!0,default:4,choices:[1,2,4,8]},{key:`blockSize`,term:`block_size`,url:`context`,ofModel:!0,default:16,choices:[8,16,24,32,48]},{key:`batchSize`,term:`batch_size`,url:`batch`,ofModel:!0,default:1,choices:[1,2,4,8,16,32]},{key:`numSteps`,term:`num_steps`,url:`steps`,ofModel:!0,default:1e3,min:10,max:1e5},{key:`seed`,term:`seed`,url:`seed`,ofModel:!0,default:42,min:0,max:2**53-1},{key:`learningRate`,term:`learning_rate`,url:`rate`,ofModel:!0,live:!0,default:.01,min:1e-4,max:10,fractional:!0},{key:`precision`,url:`exact`,ofModel:!0,default:`f32`,choices:[`f32`,`f64`],urlValues:{f32:`0`,f64:`1`}},{key:`temperature`,url:`temperature`,live:!0,default:.5,min:.1,max:2,fractional:!0},{key:`topK`,url:`top-k`,live:!0,default:0,min:0,max:1e3},{key:`topP`,url:`top-p`,live:!0,default:1,min:.01,max:1,fractional:!0},{key:`minP`,url:`min-p`,live:!0,default:0,min:0,max:1,fractional:!0},{key:`speed`,url:`speed`,live:!0,default:52,min:0,max:100,fractional:!0},{key:`sampleSeed`,url:`samples`,formerly:`dice`,live:!0,default:1,min:0,max:2**31},{key:`sampleCount`,about:`How many names are on show`,url:`count`,live:!0,default:20,min:1,max:100},{key:`prefix`,about:`First letters of every name`,url:`first`,live:!0,default:``,maxLength:200},{key:`tracedName`,url:`name`,live:!0,default:1,min:1,max:100},{key:`tracedLetter`,url:`letter`,live:!0,default:1,min:1,max:48},{key:`readingText`,url:`reading`,live:!0,default:`maria`,maxLength:200}],V={key:`startStep`,url:`at`,default:0,min:0,max:1e5},H=B.filter(({ofModel:e})=>e),at=B.filter(({live:e})=>e),ot=H.filter(e=>typeof e.default==`number`),st=e=>B.find(t=>t.key===e),U=e=>e.replace(/[A-Z]/g,e=>`-${e.toLowerCase()}`),W=Object.freeze(Object.fromEntries(H.map(e=>[e.key,e.default]))),G=Object.fromEntries(B.filter(({ofModel:e})=>!e).map(e=>[e.key,e.default]));function K({choices:e,min:t=0,max:n=0,fractional:r,maxLength:i},a){return e?e.includes(a):i===void 0?typeof a==`number`&&a>=t&&a<=n&&(r||Number.isInteger(a)):typeof a==`string`&&[...a].length<=i}var ct=(e,t)=>e.ofModel?t.settings[e.key]:t[e.key];function lt(e,t){let n={...e,...t};for(;n.nEmbd%n.nHead;)n.nHead=Math.floor(n.nHead/2);return Object.freeze(n)}function ut(e){let t=Object.fromEntries(ot.map(({key:t})=>[t,e[t]])),n=e.precision===`f64`&&e.validationSplit===0?`f64`:`f32`;return Object.freeze({...t,precision:n})}var dt=(e,t)=>H.every(({key:n,live:r})=>r||ft(e,n)===ft(t,n)),ft=(e,t)=>e[t];function pt({nLayer:e,nEmbd:t,blockSize:n},r){return(2*(r+1)+n)*t+12*e*t**2}var mt=1e3;function ht(e){return e>=100?1/0:10**(e/25)}var gt=class{#e=1;#t=NaN;reset(){this.#e=1,this.#t=NaN}due(e,t,n=1){let r=Number.isNaN(this.#t)?0:Math.min(e-this.#t,mt);if(this.#t=e,t>=100)return 1/0;this.#e+=r/1e3*ht(t)*n;let i=Math.floor(this.#e);return this.#e-=i,i}},_t=.98,vt=20,q=class e{steps=[0];raw=[null];smooth=[null];heldOut=[null];rates=[null];lowest=1/0;lastHeldOut=null;#e=1/0;#t=0;#n=0;get length(){return this.steps.length-1}get isEmpty(){return this.smoothed===null&&this.lastHeldOut===null}get smoothed(){return this.length===0?null:this.smooth[this.length-1]}lowestUntil(e){let t=this.#e;for(let n=19;n<e;n++)t=Math.min(t,this.smooth[n]??t);return t}smoothedAt(e){return this.smooth[e]??null}add(e,t=null){this.#t=this.#t*_t+e*.020000000000000018,this.#n=this.#n*_t+.020000000000000018;let n=this.#t/this.#n;this.rates[this.length]=t,this.raw[this.length]=e,this.smooth[this.length]=n,this.#r(),this.length>=vt&&(this.lowest=Math.min(this.lowest,n))}beginAt(e,t,n=null){for(;this.length<e;)this.#r();t&&this.addHeldOut({step:e,loss:t.loss}),this.#e=t?.loss??n??1/0,this.lowest=this.#e}get curve(){let e=[...this.heldOut].map((e,t)=>({step:t,loss:e??NaN}));return{losses:this.raw.slice(0,this.length).map(e=>e??NaN),heldOut:e.filter(({loss:e})=>!Number.isNaN(e))}}static of({losses:t,heldOut:n}){let r=new e;for(let e of t)Number.isFinite(e)?r.add(e):r.#r();for(let e of n)r.addHeldOut(e);return r}until(t){let n=new e;n.#e=this.#e,n.lowest=this.#e;for(let[e,r]of this.raw.slice(0,t).entries())r===null?n.#r():n.add(r,this.rates[e]);for(let e of n.steps){let t=this.heldOut[e];t!==null&&n.addHeldOut({step:e,loss:t})}return n}addHeldOut({step:e,loss:t}){this.heldOut[e]=t,this.lastHeldOut=t}toCsv(){return[[`step`,`loss`,`held_out`],...this.steps.map(e=>[e,this.raw[e]??``,this.heldOut[e]??``]).filter(([,...e])=>e.some(e=>e!==``))].map(e=>`${e.join(`,`)}\r\n`).join(``)}#r(){this.steps.push(this.steps.length),this.raw.push(null),this.smooth.push(null),this.heldOut.push(null),this.rates.push(null)}};function yt({made:e,settings:t,list:n,own:r,numSteps:i,history:a}){let o=e??{settings:t,list:n,own:r},s=a.rates[0]??t.learningRate;return{history:a,plan:{...o,settings:{...o.settings,numSteps:i,learningRate:s}}}}var bt=({pinned:e,history:t})=>e.find(e=>e.history===t);function xt(e){let t=yt(e),n=bt(e),r=e.pinned.map(e=>e===n?{...e,...t}:e);return n?r:[...r,t]}function St(e){let t=t=>e.every(({plan:n})=>t(n)===t(e[0].plan)),n=H.filter(({key:e})=>!t(t=>t.settings[e])).map(({key:e})=>e);return t(({list:e,own:t})=>t?.text??e)?n:[`list`,...n]}var Ct=1e3;function wt(){return{...G,settings:W,own:null,made:null,making:!0,model:null,step:0,numSteps:W.numSteps,history:new q,pinned:[],trainedOn:``,single:!1,tokensPerSecond:null,fullSpeed:null,training:!1,preparing:null,offScreen:null,waiting:!1,problem:null,refused:null,checkpoint:null,previous:null,shared:null,asked:null,link:null,saved:``,edits:[],altered:!1,weight:null,viewedStep:null,kind:`data`,visible:{},seen:{}}}var Tt=({settings:e,list:t,own:n})=>({settings:e,list:t,own:n}),Et=({checkpoint:e,shared:t})=>e?.step??t?.step;function J({made:e,settings:t,list:n,own:r}){return e?!dt(t,e.settings)||n!==e.list||n===`own`&&r!==e.own:!1}var Y=({list:e,own:t})=>e!==`own`||t!==null,X=e=>e.model!==null&&e.problem===null&&(e.model.numNames>0||Y(e)),Dt=({tracedName:e,sampleCount:t})=>Math.min(e,t)-1,Ot=({step:e,viewedStep:t,history:n})=>t===null?{step:e,loss:n.smoothed}:{step:t,loss:n.smoothedAt(t)},kt=({edits:e,altered:t})=>t||e.length>0,At=e=>e.history.smoothed!==null&&e.pinned.length<4&&!bt(e),jt=({learningRate:e,numSteps:t},n)=>e*(1-n/t),Mt=[`temperature`,`topK`,`topP`,`minP`,`sampleSeed`,`sampleCount`,`prefix`],Nt=e=>e.made?.settings.precision===`f64`&&e.step>=e.numSteps&&e.viewedStep===null&&!e.shared&&!kt(e)&&Mt.every(t=>e[t]===G[t]),Pt=({temperature:e,topK:t,topP:n,minP:r,sampleSeed:i,sampleCount:a,prefix:o})=>({count:a,temperature:e,topP:n,minP:r,...t>0&&{topK:t},seed:i,prefix:o}),Ft=class{#e=wt();#t=/* @__PURE__ */ new Set;constructor(e={}){this.#r(e)}get state(){return this.#e}subscribe(e){return this.#t.add(e),()=>this.#t.delete(e)}follow(e,t){let n=e(this.#e);return t(n),this.subscribe(()=>{let r=e(this.#e);Object.is(r,n)||(n=r,t(r))})}modelMade(e,t,{shared:n=null,checkpoint:r=null,history:i=new q,previous:a=null,altered:o=!1}={}){let s=n?.step??e.step;i.length===0&&i.beginAt(s,e.heldOut[0],e.loss),this.#r({previous:a,pinned:this.#n(),making:!1,made:t,model:e,numSteps:Math.max(e.config.numSteps,s),history:i,step:s,shared:n,checkpoint:r,link:null,trainedOn:``,single:!1,tokensPerSecond:null,fullSpeed:null,edits:[],altered:o,weight:null,viewedStep:null,seen:e.look})}editsTaken(e){this.#r({edits:[],altered:!0,previous:e,checkpoint:null,link:null})}sharedTrained(){let{model:e}=this.#e;if(!e)return;let t=new q;t.beginAt(0,e.heldOut[0],e.loss),this.#r({shared:null,link:null,step:0,numSteps:e.config.numSteps,history:t})}modelRecovered(e){let{checkpoint:t,history:n,seen:r}=this.#e,i=t?.step??0,a=n.until(i);this.#r({making:!1,step:i,history:a,pinned:this.#n(a),viewedStep:null,single:!1,seen:{...r,...e}})}sliceTrained({step:e,losses:t,heldOut:n,schedule:r,trainedOn:i,problem:a},o){let{history:s,numSteps:c,training:l,problem:u}=this.#e;for(let e of t)s.add(e,jt(r,s.length));for(let e of n)s.addHeldOut(e);this.#r({step:e,trainedOn:i,single:t.length===1,tokensPerSecond:o,problem:a??u,training:l&&e<c&&!a})}looked(e,t){let{seen:n,viewedStep:r}=this.#e,i=t!==null&&t===r;this.#r({seen:{...n,...e},viewedStep:i?e.moment:r})}problemMet(e){this.#r({problem:e,training:!1,making:!1})}makingBegun(){this.#r({problem:null,making:!0})}problemDismissed(){this.#r({problem:null,refused:null,asked:null})}modelKept(){this.#r({...this.#e.made,problem:null})}refusalMet(e){this.#r({refused:e,making:!1})}opened(e){this.#r({...e,training:!1,making:!0,problem:null,refused:null,asked:null})}stepViewed(e){let{step:t,shared:n}=this.#e;this.#r({viewedStep:e===null||e>=t||n?null:e})}nameTraced(e){let{sampleCount:t}=this.#e;this.#r({tracedName:(e+t)%t+1,tracedLetter:1})}letterTraced(e){this.#r({tracedLetter:e+1})}runPinned(){let{pinned:e}=this.#e;if(!At(this.#e))return;let t=[...[,,,,].keys()].map(e=>e+1).find(t=>e.every(e=>e.number!==t));this.#r({pinned:[...e,{...yt(this.#e),number:t}]})}runUnpinned(e){this.#r({pinned:this.#e.pinned.filter(t=>t.number!==e)})}#n(e=this.#e.history){let t=bt(this.#e);return this.#e.pinned.map(n=>n===t?{...n,...yt(this.#e),history:e}:n)}set(e){this.#r(e)}settingsChanged(e){this.#r({settings:lt(this.#e.settings,e)})}#r(e){this.#e=Object.freeze({...this.#e,...e});for(let e of this.#t)e()}},It=ze`<path d="M2 0.5 11.5 6 2 11.5z" />`,Lt=ze`<path d="M1.5 1h3v10h-3zM7.5 1h3v10h-3z" />`,Rt=class extends R{static id=`controls`;static styles=y`
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
`;isOpen=!1;render(){let{t:e,state:t}=this,{training:n,step:r,numSteps:i,speed:a,shared:o}=t,s=r>=i&&o===null,c=!X(t),l=J(t),u=n?`train.pause`:s?`train.extend`:`train.train`,d=A`
<button class="reset ${l?`lit`:``}" ?disabled=${!Y(t)} @click=${()=>this.trainer.reset()}>
${e(l?`settings.apply`:`train.reset`)}
</button>
`;return A`
<div class="bar">
<div class="buttons">
<button class="primary" ?disabled=${c} @click=${()=>this.trainer.toggle()}>
<svg viewBox="0 0 12 12" aria-hidden="true">${n?Lt:It}</svg>${e(u,{count:Ct})}
</button>
${l&&!this.isOpen?d:M}
<button class="link more" aria-expanded=${this.isOpen} @click=${()=>this.set({isOpen:!this.isOpen})}>
${e(this.isOpen?`train.less`:`train.more`)}
</button>
</div>
${this.#e(t)}
<div class="buttons others" ?hidden=${!this.isOpen}>
<button class="step" ?disabled=${c||s} @click=${()=>this.trainer.step()}>${e(`train.step`)}</button>
${l&&!this.isOpen?M:d}
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
`}#e({model:e,numSteps:t,settings:n,tokensPerSecond:r,waiting:i}){let{t:a}=this,o=a.count(e?t:n.numSteps),{step:s,loss:c}=Ot(this.state),[l,u]=[a(`readout.engine`),` ${a(`readout.rate`)}`],d=(e,t,n,r,i)=>A`
<div class=${e} .style=${`--widest: ${`${t} ${i}${r}`.length}`}><dt>${t}</dt><dd><b>${n}</b>${r}</dd></div>
`;return A`
<dl part="readout">
${d(`step`,a(`readout.step`),a.count(s),` / ${o}`,o)}
${d(`loss`,a(`readout.loss`),a.loss(c),``,`0.00`)}
${i?d(`engine`,l,a(`readout.waiting`),``,`000 k${u}`):d(`engine`,l,a.rate(r),u,`000 k`)}
</dl>
`}#t(e){return e>=100?this.t(`train.full-speed`):this.t(`train.speed`,{count:Math.round(ht(e))})}},zt=256,Bt=/* @__PURE__ */ new WeakMap,Vt=e=>e.shadowRoot?.querySelector(`.frame`),Ht=e=>Bt.delete(e);function Ut(e,t,n){let r=Bt.get(e)??/* @__PURE__ */ new Map;return Bt.set(e,r),r.has(t)||r.set(t,n()),r.get(t)}var Wt=(e,t)=>Ut(e,t,()=>Gt(Vt(e),`var(--${t})`));function Gt(e,t){let n=e.appendChild(document.createElement(`i`));n.style.cssText=`forced-color-adjust: none; color: color-mix(in srgb, ${t}, ${t})`;let[r,i,a,o=1]=getComputedStyle(n).color.match(/[\d.]+(e-\d+)?/g)?.map(Number)??[];return n.remove(),{rgb:[r,i,a].map(e=>Math.round(e*255)),alpha:o}}function Kt(e,t){let{rgb:n,alpha:r}=Wt(e,t);return`rgb(${n.join(` `)} / ${r})`}function qt(e){return Ut(e,`signed`,()=>{let[t,n,r]=[`below`,`paper`,`above`].map(t=>Wt(e,t)),i=new Uint8ClampedArray(4*zt);for(let e=0;e<zt;e++){let a=2*e/255-1,{rgb:o,alpha:s}=a<0?t:r,c=n.rgb.map((e,t)=>e+(o[t]-e)*s*Math.abs(a));i.set([...c,255],4*e)}return new Uint32Array(i.buffer)})}function Jt(e,t){let n=Math.max(-1,Math.min(1,e/t||0));return Math.round((n+1)/2*255)}function Yt(e){let t=0,n=0;for(let r of e){for(let e=0;e<r.length;e++)t+=r[e]*r[e];n+=r.length}let r=2.5*Math.sqrt(t/n);if(!(r>0))return 1;let i=10**Math.floor(Math.log10(r));return([1,2,5,10].find(e=>e*i>=r)??10)*i}var Xt=[`bad-setting`,`bad-heads`,`out-of-memory`,`no-text`,`no-list`,`too-many-letters`],Zt={"bad-link":`problem.link-title`,"bad-vocabulary":`problem.list-title`},Qt=e=>e!==null&&t.includes(e.code),$t=class extends R{static id=`problem`;static live=!1;static styles=y`
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
`;render(){let{problem:e,refused:t}=this.state;return A`<div role="alert">
${e?this.#t(e):M} ${t?this.#e(t):M}
</div>`}#e(e){let t=Zt[e.code]??`problem.file-title`;return this.#n(t,this.t.problem(e),this.#r(`problem.go-on`,this.#i))}#t(e){let{t,state:n}=this,r=t.problem(e);if(Qt(e))return this.#n(`problem.blocked-title`,r);if(Xt.includes(e.code)){let e=n.model?this.#r(`problem.keep`,()=>this.store.modelKept()):this.#r(`problem.defaults`,()=>this.#a(()=>this.trainer.resetToDefaults()));return this.#n(`problem.refused-title`,r,e)}let i=n.model?`problem.stopped-title`:`problem.none-title`,a=this.#r(`problem.restart`,()=>this.#a(()=>this.trainer.reset()));if(e.code===`diverged`){let e={step:n.step,rate:String(n.settings.learningRate)};return this.#n(i,t(`problem.diverged`,e),a)}let o=Et(n);if(!o)return this.#n(i,r,a);let s=this.#r(`problem.recover`,()=>this.#a(()=>this.trainer.recover()),{step:o});return this.#n(i,r,A`${s} ${t(`problem.or`)} ${a}`)}#n(e,t,n=M){return A`<p><strong>${this.t(e)}</strong> ${t} ${n}</p>`}#r(e,t,n){return A`<button class="link" @click=${t}>${this.t(e,n)}</button>`}#i=()=>this.store.problemDismissed();#a(e){this.host.session.focusControls(),e()}},en=.12,tn=.02,nn=1.5,rn=50,an=100,on=.005,sn=3,cn=class extends R{static id=`status`;static styles=y`
p {
min-height: 3em;
margin: 0;
}
.now {
display: block;
min-height: 1.5em;
}
.next {
color: var(--muted);
}
@container (max-width: 840px) {
p {
min-height: 4.5em;
}
}
@container (max-width: 640px) {
p {
min-height: 7.5em;
}
.now {
min-height: 3em;
}
}
`;render(){let{t:e,state:t,hasControls:n}=this,r=n||t.training||t.viewedStep!==null;return A`
<p>
<span role="status" class="now">${ln(e,t)}</span>
<span class="next">${r?dn(e,t):M}</span>
${n?this.#e(t):M}
</p>
`}#e({previous:e,training:t}){return A`
<button class="link bring-back" ?hidden=${!e||t} @click=${this.#t}>
${this.t(`train.bring-back`,{step:e?.step??0})}
</button>
`}#t=()=>{this.host.session.focusControls(),this.trainer.bringBack()}};function ln(e,{model:t,problem:n,step:r,history:i,viewedStep:a}){if(!t)return n?``:e(`status.making`);let{letters:o,pairs:s}=t.baselines;if(un({model:t,history:i,viewedStep:a}))return e(`status.worse-than-chance`);if((a??r)===0&&!t.pretrained)return e(`status.nothing`);let c=a===null?i.lowest:i.lowestUntil(a);return t.pretrained&&c===1/0?e(`status.unknown`):c>o?e(`status.letters`):c>s+en?e(`status.pairs`):c>s-tn?e(`status.pairs-learned`):e(`status.beats-pairs`)}var un=({model:e,history:t,viewedStep:n})=>n===null&&(t.smoothed??0)>nn*(e?.baselines.guess??0);function dn(e,t){let{shared:n,model:r,problem:i,step:a,numSteps:o,training:s,single:c,history:l,speed:u,viewedStep:d,making:f,waiting:p,edits:m}=t;if(i)return``;let h=d===null?``:e(`status.viewing`,{step:d});if(m.length>0&&X(t))return`${h} ${e(`status.changed`)}`.trim();if(n)return`${e(`status.shared`,{step:a})} ${e(Y(t)?`status.train-on`:`status.give-list`)}`;if(h)return h;if(!r)return``;if(f)return e(`status.making`);if(p)return e(`status.waiting`);if(r.numNames===0)return e(Y(t)?`status.train-on`:`status.give-list`);if(a>=o)return fn(e,t);if(a===0&&!s&&r.pretrained)return e(`status.train-on`);if(a===0&&!s)return e(`status.start`);let g=e(`status.names`,{count:r.config.batchSize}),ee=!s||ht(u)<=sn;return c&&a>0&&ee?pn(e,t,r.config.batchSize):s?un(t)?e(`status.each-step`,{names:g}):mn(e,l.smooth,l.length,g):e(`status.paused`,{names:g})}function fn(e,{fullSpeed:t}){let n=e(`status.ended`);return t?`${e(`status.full-speed`,{...t,time:e.duration(t.milliseconds)})} ${n}`:n}function pn(e,{step:t,history:n,trainedOn:r},i){return e(`status.trained-on`,{step:t,names:i===1?`\u201c${r}\u201d`:e(`status.and-more`,{name:r,more:i-1}),loss:e.loss(n.raw[t-1])})}function mn(e,t,n,r){let i=Math.floor(n/rn)*rn-1,a=t[i-an],o=t[i];if(a==null||o==null)return e(`status.each-step`,{names:r});let s=a-o;return s<on?e(`status.flat`):e(`status.fell`,{fall:e.loss(s)})}var hn={language:`en`,direction:`ltr`,texts:{"range.choices":`one of {choices}`,"range.number":`a number from {min} to {max}`,"range.whole":`a whole number from {min} to {max}`,"range.text":`at most {count} characters`,"view.train":`Training and its loss curve`,"view.names":`The names`,"view.odds":`Your name`,"view.temperature":`Temperature and samples`,"view.letter":`Step by step`,"view.cache":`Key-value cache`,"view.attention":`Attention`,"view.change":`Change it`,"view.weight":`A single weight`,"view.parameters":`Parameters`,"view.embeddings":`Letter embeddings`,"view.tape":`Computation graph (tape)`,"view.settings":`Settings`,"list.empty-lines":{one:`{count} line is empty: left out.`,other:`{count} lines are empty: left out.`},"list.too-many-lines":{one:`{count} line is beyond the first {max}: left out.`,other:`{count} lines are beyond the first {max}: left out.`},"list.long-lines":{one:`{count} line is longer than the context of {blockSize}: learned only up to there.`,other:`{count} lines are longer than the context of {blockSize}: learned only up to there.`},"train.train":`Train`,"train.pause":`Pause`,"train.step":`Step`,"train.reset":`Restart`,"train.more":`More controls`,"train.less":`Fewer controls`,"train.slow":`slow`,"train.fast":`fast`,"train.speed-label":`Speed, in steps a second`,"train.speed":{one:`{count} step a second`,other:`{count} steps a second`},"train.full-speed":`as fast as this machine can`,"train.bring-back":`Bring back step {step}`,"train.extend":`Train {count} more`,"readout.step":`step`,"readout.loss":`loss`,"readout.engine":`engine`,"readout.rate":`tokens/s`,"readout.waiting":`waits its turn`,"status.making":`Creating the model \u2026`,"status.start":`Press Train, and watch random letters turn into names.`,"status.shared":`This model came in a link, as it was after {step} steps.`,"status.train-on":`Train continues from its weights.`,"status.give-list":`To train it, give or choose a list in the settings.`,"status.unknown":`How much it has learned is unknown: its list is not here.`,"status.worse-than-chance":`Worse than a random guess: the learning rate is too high. Lower it and restart.`,"status.nothing":`Nothing learned yet: every letter is about as likely as any other.`,"status.letters":`Learning which letters are common, and how long a name is.`,"status.pairs":`Common letters learned; now learning which letter follows which.`,"status.pairs-learned":`Letter pairs learned; endings are still rough.`,"status.beats-pairs":`Beats a model that sees only the previous letter.`,"status.viewing":`Viewing step {step}.`,"status.changed":`Changed by hand; training continues from there.`,"status.full-speed":{one:`At full speed, one step takes your device {time}.`,other:`At full speed, {count} steps take your device {time}.`},"status.ended":`Try another temperature or new samples.`,"status.names":{one:`one name`,other:`{count} names`},"status.and-more":`\u201c{name}\u201d and {more} more`,"status.trained-on":`Step {step} learned from {names}, with a loss of {loss}.`,"status.waiting":`Waiting for its turn: other models on this page are training.`,"status.paused":`Paused. Train continues; Step learns from {names}.`,"status.each-step":`Each step learns from {names}.`,"status.flat":`The loss varies from name to name; it falls slowly now.`,"status.fell":`The loss fell by {fall} over the last hundred steps.`,"settings.apply":`Apply and restart`,"attribute.view":`There is no view \u201c{view}\u201d; there are {views}.`,"attribute.range":`{name} must be {range}. It is {value} instead.`,"attribute.unknown":`<micro-gpt> has no attribute \u201c{name}\u201d: custom-elements.json lists those that it has.`,"attribute.misnamed":`<micro-gpt> has no property \u201c{name}\u201d: it is {property}.`,"attribute.unheard":`<micro-gpt> does not call \u201c{name}\u201d: listen to its events with addEventListener.`,"attribute.text":`text must be a string with a name a line, or an array of names.`,"attribute.cut":`The text of <micro-gpt> is not learned in full. {note}`,"attribute.read":`The text of <micro-gpt>: {note}`,"attribute.heads":`n-embd must be a multiple of n-head, and {nEmbd} is not a multiple of {nHead}.`,"attribute.shared":`Ignored on an element that joins the model \u201c{model}\u201d: {names}. The first element to give a setting decides, and training is never discarded.`,"element.no-reader":`What reads the text could not be downloaded: it learns another list. Reload the page to try again.`,"element.not-loaded":`The view {view} could not be downloaded. Reload the page to try again.`,"element.preparing":`Training {step} steps first \u2026`,"element.not-connected":`Add this element to a page first: it has a model only there.`,"problem.blocked-title":`This cannot run here.`,"problem.refused-title":`Can't create this model.`,"problem.stopped-title":`Training has stopped.`,"problem.none-title":`No model could be created.`,"problem.link-title":`The model in the link was not opened.`,"problem.file-title":`The file was not opened.`,"problem.keep":`Keep the current model`,"problem.go-on":`Continue with the current model`,"problem.recover":`Continue from step {step}`,"problem.or":`or`,"problem.restart":`Restart`,"problem.defaults":`Restart with the default settings`,"problem.diverged":`At step {step} the loss was no longer a finite number; the names are from the last good parameters. Use a learning rate lower than {rate}.`,"problem.policy-wasm":`The content security policy of this page blocks WebAssembly: add 'wasm-unsafe-eval' to its script-src.`,"problem.policy-worker":`The content security policy of this page blocks the training worker: add blob: to its worker-src.`,"problem.policy-types":`The content security policy of this page requires trusted types, and does not let <micro-gpt> have its own: add micro-gpt to its trusted-types.`,"problem.no-wasm":`This browser has no WebAssembly, or it is switched off, as in the strictest mode of some. Allow it for this page, or open the page in another browser.`,"problem.worker-died":`The training worker crashed.`,"problem.no-answer":`The training worker is not responding.`,"problem.trap":`The engine crashed ({message}).`,"problem.no-model":`There is no model yet.`,"problem.ended":`The element has left the page.`,"problem.no-list":`There is no list to train on. Give one in the settings, or choose one of the page's.`,"problem.no-file":`{src} could not be fetched ({why}). Its server, and the connect-src of a content security policy, must let this page read it.`,"problem.not-loaded":`A part of the engine, or the list, could not be downloaded.`,"problem.file-late":`{src} did not arrive in time: its server is silent, or too slow.`,"problem.file-endless":`{src} is too large: more than {max} bytes.`,"problem.list-title":`The list was not taken.`,"problem.file-crashed":`Opening it took too long, or all memory.`,"problem.file-asks":`It does not say how many heads its model has, or which {count} letters: say so beside Load.`,"problem.file-list-too-long":`Its list is too long: {max} lines fit.`,"problem.file-too-many-steps":`Its run is too long: this page shows up to {max} steps.`,"problem.file-too-large":`It is too large: {size} bytes, and {max} fit.`,"problem.link-version":`This link was made by another version of the page.`,"problem.link-damaged":`This link is damaged: its weights cannot be unpacked. Ask for it again, complete.`,"problem.link-size":`Size mismatch: this link holds the weights of a model with other settings.`,"problem.link-not-finite":`This link holds NaN or infinite weights.`,"problem.link-letters":`The letters in this link do not fit its weights.`,"problem.link-too-long":`It is longer than any link that this page makes.`}},gn=1e3,_n=`\u2013`,vn=e=>[...String(e)].map(e=>`\u207b\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079`[`-0123456789`.indexOf(e)]).join(``),yn=200,bn=/^(attribute|hint|list|problem)\./,xn=500,Sn=(e,t)=>e.length>t?`${e.slice(0,t).replace(/[\ud800-\udbff]$/,``)} \u2026`:e,Cn=/[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,wn=e=>Cn.test(e)?`\u2068${e.replace(/[\u202a-\u202e]/g,``)}\u2069`:e,Tn=e=>e.replace(`-`,`\u2212`);function En({language:e,direction:t,texts:n}){let r=new Intl.PluralRules(e),i=t=>{let n;return r=>(n??=new Intl.NumberFormat(e,t),n.format(r))},[a,o,s,c]=[i(),i({minimumSignificantDigits:2,maximumSignificantDigits:2}),i({style:`percent`,minimumFractionDigits:1,maximumFractionDigits:1}),i({style:`percent`})],l=i({notation:`compact`,compactDisplay:`long`,maximumSignificantDigits:2}),u=i({minimumFractionDigits:2,maximumFractionDigits:2}),d=i({minimumFractionDigits:2,maximumFractionDigits:2,signDisplay:`always`}),f=i({minimumSignificantDigits:3,maximumSignificantDigits:3,useGrouping:!1}),p=[0,1,2,3].map(e=>i({minimumFractionDigits:e,maximumFractionDigits:e})),m=(e,t)=>{let i=n[e]??e;return typeof i==`string`?i:i[r.select(Number(t.count))]??i.other??``},h=(e,t)=>typeof e==`number`?a(e):typeof e==`string`?wn(bn.test(t)?Sn(e,yn):e):e,g=(e,t={})=>m(e,t).split(/\{(\w+)\}/).map((n,r)=>r%2?h(t[n],e):n),ee=(e,t)=>g(e,t).join(``);return Object.assign(ee,{language:e,direction:t,parts:g,count:a,percent:s,wholePercent:c,has:e=>Object.hasOwn(n,e),fixed:(e,t)=>p[t](e),loss:e=>e===null?_n:e<gn?u(e):e.toExponential(1),temperature:u,great:e=>e<0x38d7ea4c68000?l(e):`10${vn(Math.round(Math.log10(e)))}`,duration:e=>e<1e3?`${a(Math.round(e))} ms`:`${p[1](e/1e3)} s`,rate(e){return e===null?_n:e>=995e3?`${o(e/1e6)} M`:`${o(e/1e3)} k`},signed:e=>Tn(d(e)),number(e){let t=Math.abs(e);return t===0||t>=.001&&t<1e4?Tn(f(e)):`${e<0?`\u2212`:``}${t.toExponential(2)}`},problem({code:e,key:t=`problem.${e}`,message:r,slots:i}){return Object.hasOwn(n,t)?ee(t,i):wn(Sn(r??e,xn))}})}var Dn=En(hn),On=e=>Object.assign(hn.texts,e),kn=10;async function An(e){let t=performance.now();for(let n=e.next();;n=e.next()){if(n.done)return n.value;performance.now()-t<kn||(await new Promise(e=>setTimeout(e)),t=performance.now())}}function jn(e){let t=e.next();for(;!t.done;)t=e.next();return t.value}function Mn(e,{choices:t,min:n=0,max:r=0,fractional:i,maxLength:a}){if(t)return e(`range.choices`,{choices:t.join(`, `)});if(a!==void 0)return e(`range.text`,{count:a});let o=r>=2**53-1?`2^53 \u2212 1`:e.count(r);return e(i?`range.number`:`range.whole`,{min:String(n),max:o})}var Nn=e=>e.replace(/-./g,([,e])=>e.toUpperCase()),Pn=[{name:`view`,type:`string`,default:`train names`,about:`What it shows, one or several of the views`},{name:`text`,type:`string | string[]`,default:``},{name:`list-src`,type:`string`,default:``},{name:`src`,type:`string`,default:``},{name:`model`,type:`string`,default:``},{name:`theme`,type:`"auto" | "system" | "light" | "dark"`,default:`auto`},{name:`controls`,type:`"auto" | "none"`,default:`auto`},{name:`autoplay`,type:`boolean`,default:``,about:`Trains when it is first seen`}],Fn=[`train`,`names`],Z=[...B,V],Q={...Object.fromEntries(Z.map(({key:e,live:t,default:n})=>[e,{type:typeof n==`number`?Number:String,attribute:U(e),...t&&{hasChanged:()=>!0}}])),...Object.fromEntries(Pn.map(({name:e,type:t})=>[Nn(e),{type:t===`boolean`?Boolean:String,attribute:e}])),text:{type:String,hasChanged:(e,t)=>Rn(e)!==Rn(t)}},In=e=>e.toLowerCase().replace(/[-_]/g,``),Ln=new Map([...Z.map(({key:e})=>U(e)),...Pn.map(({name:e})=>e)].filter(e=>e.includes(`-`)).map(e=>[In(e),e])),Rn=e=>Array.isArray(e)&&e.every(e=>typeof e==`string`)?e.join(`
`):e;function zn(e,t){let n=t[e.key];return typeof e.default==`number`&&typeof n==`string`&&n.trim()!==``?Number(n):n}function Bn(e,t){let n=(t??``).split(/[\s,]+/).filter(e=>e),r=n.filter(e=>!h(e)),i=[...new Set(n)].filter(e=>h(e));return{ids:i.length?i:Fn,complaint:r.length?e(`attribute.view`,{view:r.join(` `),views:te(e).join(`, `)}):``}}var Vn=e=>e===`text`||e===`listSrc`?`list`:e;function Hn(e){let t=Z.filter(t=>K(t,zn(t,e))),n=new Map(t.map(t=>[t.key,zn(t,e)])),r=Rn(e.text)??e.listSrc;return r!=null&&n.set(`list`,r),e.src&&n.set(`src`,e.src),n}function Un(e,t,n,r){let i=[],a=Object.fromEntries(Z.map(n=>{let r=zn(n,t)??n.default;if(K(n,r))return[n.key,r];let a={name:U(n.key),range:Mn(e,n),value:String(n.default)};return i.push(e(`attribute.range`,a)),[n.key,n.default]})),{nEmbd:o,nHead:s}=a;o%s&&(i.push(e(`attribute.heads`,{nEmbd:o,nHead:s})),Object.assign(a,{nEmbd:W.nEmbd,nHead:W.nHead}));let c=Rn(t.text)??null;c!==null&&typeof c!=`string`&&i.push(e(`attribute.text`));let l=typeof c==`string`?Wn(c,Array.isArray(t.text),a.blockSize):null;for(let{key:t,slots:n}of l?.problems??[])i.push(e(t,n));let u=e=>Object.fromEntries(B.filter(t=>!!t.ofModel===e&&r(t.key)).map(({key:e})=>[e,a[e]]));return{complaints:i,startStep:a.startStep,cuts:r(`text`)?Kn(e,l):[],requested:{...u(!1),settings:{...n.settings,...u(!0)},...r(`text`)&&qn(l,n,a.list)}}}function Wn(e,t,n){let r=s();return r?t?jn(r.checked(e,n)):r.readList(e,{blockSize:n}):null}var Gn=[`list.too-many-lines`,`list.long-lines`];function Kn(e,t){return(t?.notes.filter(({key:e})=>e!==`list.empty-lines`)??[]).map(({key:t,slots:n})=>e(Gn.includes(t)?`attribute.cut`:`attribute.read`,{note:e(t,n)}))}function qn(e,t,n){return e?!e.problems.length&&{own:e,list:`own`}:t.list===`own`&&{own:null,list:n}}var Jn=/^(class|style|id|slot|part|exportparts|hidden|title|lang|dir|role|tabindex|is|nonce|inert|popover|draggable|translate|autofocus|accesskey|(aria|data|v|x|ng|_ng|svelte|astro|item|content|enterkey|input).*)$|[^a-z-]/,Yn=/* @__PURE__ */ new Set([...Z.map(({key:e})=>U(e)),...Pn.map(({name:e})=>e),...Ln.keys()]),Xn=new Map(Object.keys(Q).map(e=>[In(e),e])),Zn=(e,t)=>/^on./i.test(t)&&!(t in Object.getPrototypeOf(e));function Qn(e,t){let n=t.getAttributeNames().filter(e=>!Yn.has(e)&&!Jn.test(e)),r=Object.keys(t).filter(e=>!(e in Q)&&Xn.has(In(e))),i=Object.keys(t).filter(e=>Zn(t,e));return[...n.filter(e=>!/^on./.test(e)).map(t=>e(`attribute.unknown`,{name:t})),...r.map(t=>e(`attribute.misnamed`,{name:t,property:Xn.get(In(t))})),...[...n.filter(e=>Zn(t,e)),...i].map(t=>e(`attribute.unheard`,{name:t}))]}var $n=[{controls:`input, select, textarea, [contenteditable]`,keys:/^(?!Escape$|Tab$)/},{controls:`button, summary, a[href]`,keys:/^( |Enter)$/},{controls:`[role=application], [role=region]`,keys:/^(Arrow.*|Home|End|PageUp|PageDown)$/}];function er(e){let[t]=e.composedPath(),{key:n,altKey:r,ctrlKey:i,metaKey:a}=e,o=a||i&&!r;return e.defaultPrevented?!0:t instanceof Element&&!o&&$n.some(({controls:e,keys:r})=>t.matches(e)&&r.test(n))}var tr=class{#e=/* @__PURE__ */ new Set;end=e=>{let{type:t,code:n}=e;t===`keydown`&&this.#e[er(e)?`add`:`delete`](n),this.#e.has(n)&&e.stopPropagation(),t===`keyup`&&this.#e.delete(n)}},nr=Object.freeze({min:10,max:2e5}),rr=65534,ir=5e6,ar=1e4,or=6e4,sr=4e7;async function cr(e,{signal:t,silence:r=ar,deadline:i=or,max:a=sr}={}){let o=new AbortController,s=()=>o.abort(t?.reason);t?.aborted&&s(),t?.addEventListener(`abort`,s);let c=performance.now()+i,l=()=>o.abort(new n(`no-file`,{key:`problem.file-late`,slots:{src:e}})),u,d=()=>{clearTimeout(u),u=setTimeout(l,Math.min(r,c-performance.now()))};try{d();let t=await fetch(e,{credentials:`omit`,signal:o.signal});if(!t.ok)throw Error(`HTTP ${t.status}`);return new File(await lr(e,t,a,d),e)}catch(r){let i=o.signal.aborted?o.signal.reason:r;throw i instanceof n||t?.aborted?i:new n(`no-file`,{slots:{src:e,why:i instanceof Error?i.message:i}})}finally{clearTimeout(u),t?.removeEventListener(`abort`,s),o.abort()}}async function lr(e,{body:t},r,i){let a=t.getReader(),o=[];for(let t=0;;){let{done:s,value:c}=await a.read();if(s)return o;if(t+=c.length,t>r)throw new n(`no-file`,{key:`problem.file-endless`,slots:{src:e,max:r}});o.push(c),i()}}function ur(e){let t=new URLSearchParams(e.replace(/^#/,``)),n={},r={};for(let e of B)Object.assign(e.ofModel?n:r,{[e.key]:dr(t,e)});return{...r,settings:lt(W,n)}}function dr(e,t){let n=e.get(t.url)??(t.formerly?e.get(t.formerly):null);if(n===null||n===``&&t.maxLength===void 0)return t.default;let r=Object.entries(t.urlValues??{}).find(([,e])=>e===n)?.[0]??n,i=typeof t.default==`number`?Number(r):it(r);return K(t,i)?i:t.default}function fr(e){let t=new URLSearchParams(e.replace(/^#/,``)),n=Number(t.get(V.url));return K(V,n)&&!t.has(`weights`)?n:V.default}function pr(e){let t=new URLSearchParams(e.replace(/^#/,``)),n=t.get(`weights`),r=Number(t.get(`step`));return n===null?null:{weights:n,step:r>=0&&r<=1e6?Math.floor(r):0,letters:t.get(`letters`)??``}}var mr=/^\??[\w-]+=/;function hr(e){let[t,...n]=e.trim().split(`#`),r=n.length>0;if(!r&&!mr.test(t))return null;let i=r?n.join(`#`):t.replace(`?`,``),a=new URLSearchParams(i),o=({url:e,formerly:t=e})=>a.has(e)||a.has(t);return!a.has(`weights`)&&!(r&&[...B,V].some(o))?null:{requested:ur(i),shared:pr(i),moment:fr(i)}}var gr='(function(){var e=Object.defineProperty,t=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(e){throw n=[e],e}},n=(t,n)=>{let r={};for(var i in t)e(r,i,{get:t[i],enumerable:!0});return n||e(r,Symbol.toStringTag,{value:`Module`}),r},r=class extends Error{constructor(e,t){super(t?.message??e),this.name=`EngineError`,this.code=e,this.problem={...t,code:e}}};function i(e){if(e instanceof r)return e.problem;let t=String(e?.message??e);return e instanceof WebAssembly.RuntimeError?{code:`trap`,slots:{message:t}}:{code:typeof e?.code==`string`?e.code:`unexpected`,message:t}}let a=[{id:`names`,count:32257,sha256:`e307e88ab12c5a1472de48ed7e38aaccbf907dcb22776002a3bf66d3a1b6c3e2`},{id:`japan`,count:1851,sha256:`c09b445af84ff2a31aafe252707cd16f15405c80659c7e8326a2bcf6e1ff8fcd`},{id:`finland`,count:811,sha256:`1145e62ea98fef0b8763e4ae4a6f2036c93f1010b4b3d42b1242cdf454ba9dbb`},{id:`elements`,count:118,sha256:`3f92e856bade17cb5d495a226ab32c152e4e31dd8138dc11c457207ee54699a0`},{id:`korea`,count:540,sha256:`19ca548a1a73d3e7f0074794f3261845a9536b110bc0ff5dfd27943dce9e8fce`}];[...a.map(({id:e})=>e)];async function o(e){let t=atob(e),n=new Uint8Array(t.length);for(let e=0;e<n.length;e++)n[e]=t.charCodeAt(e);let{body:r}=new Response(n),i=r.pipeThrough(new DecompressionStream(`gzip`));return new Uint8Array(await new Response(i).arrayBuffer())}async function s(e){let t=await o(e),n=new Uint8Array(11*t.length+1),[r,i]=[0,0];for(let[e,a]of t.entries()){if(a<245){n[i++]=a;continue}e>0&&(n[i++]=c);let t=r;r=i;for(let e=a-245;e>0;e--)n[i++]=n[t++]}return n[i++]=c,new TextDecoder().decode(n.subarray(0,i))}let c=10;var l=/* @__PURE__ */ n({engineModule:()=>m,listText:()=>f,listWith:()=>p});let u=/* @__PURE__ */ new Map;async function d(e){let{port1:t,port2:n}=new MessageChannel,i=await new Promise(r=>{t.onmessage=({data:e})=>r(e),postMessage({asset:e},{transfer:[n]})});if(t.close(),i===null)throw new r(`not-loaded`);return i}async function f(e){let t=u.get(e)??s(await d(e));return u.set(e,t),t}async function p(e){let t=e.toSorted().join(`\n`);for(let{id:n,count:r}of a)if(r===e.length&&(await f(n)).trimEnd().split(`\n`).sort().join(`\n`)===t)return n}async function m(e){let t=e===`f32`?await o(await d(`f32`)):null;return t&&WebAssembly.validate(t)?{precision:e,module:t}:{precision:`f64`,module:await o(await d(`f64`))}}function h(e){w[0]=Math.min(Math.max(e,-65504),65504);let t=T[0],n=t>>>16&32768,r=t&2147483647;if(r<947912704)return w[0]=Math.abs(w[0])+.5,n|T[0]-1056964608;let i=r>>>13&1;return n|r-939524096+4095+i>>>13}function g(e){let t=e&32768?-1:1,n=e>>>10&31,r=e&1023;return n===31?r?NaN:t*(1/0):t*(n?(1024+r)*2**(n-25):r*2**-24)}function _(e){w[0]=e;let[t]=T;return t+32767+(t>>>16&1)>>>16}function v(e){return T[0]=e<<16,w[0]}function y(e,{dtype:t,begin:n},r,i){let[a,o,s]=[O(t),oe[t],D(e)],c=new Float64Array(i);for(let e=0;e<i;e++)c[e]=o(s,n+(r+e)*a);return c}function b(e,{dtype:t,begin:n},r,i){let[a,o,s]=[O(t),se[t],D(e)];for(let e=0;e<i.length;e++)o(s,n+(r+e)*a,i[e])}function x(e,t=`bad-file`){throw new A(e,t)}function ee(e){let t=[],n=``;for(let[r]of e.matchAll(le))if(r===`:`){let e=JSON.parse(n),r=t.at(-1);r.has(e)&&x(`The header of the file has \u201c${j(e)}\u201d twice.`),r.add(e)}else if(r===`}`||r===`]`)t.pop();else if(r.length>1)n=r;else if(t.push(/* @__PURE__ */ new Set)>ue)throw SyntaxError()}function te(e,t){try{let n=e.slice(C,C+t),r=new TextDecoder(`utf-8`,{fatal:!0,ignoreBOM:!0}).decode(n);return ee(r),JSON.parse(r)}catch(e){throw(e instanceof SyntaxError||e instanceof TypeError||e instanceof RangeError)&&x(ce),e}}function ne(e,t){let{dtype:n,shape:r,data_offsets:i}=t??{};typeof n==`string`&&de(r)&&de(i)&&i.length===2||x(`${j(e)} must have a dtype, a shape and two data_offsets.`);let[a,o]=i,s=ae.get(n);return(s===void 0?a>o:k(r)*s!==o-a)&&x(`${j(e)} is ${M(r)} of ${j(n)}, and that does not take ${o-a} bytes.`),{name:e,dtype:n,shape:r,begin:a,end:o}}function S(e){let t=e.length-C,n=t<0?0:Number(D(e).getBigUint64(0,!0));(n>t||e[C]!==123)&&x(ce),n>ie&&x(`The header of the file is too long: ${n} bytes.`);let{__metadata__:r={},...i}=te(e,n),a=Object.entries(r??{"":null});a.every(([,e])=>typeof e==`string`)||x(`The __metadata__ of the file must be an object of strings.`);let o=C+n,s=Object.entries(i).map(([e,t])=>ne(e,t)).sort((e,t)=>e.begin-t.begin||e.end-t.end),c=0;for(let t of s){let n=j(t.name);t.begin<c&&x(`${n} overlaps the tensor before it: it begins at ${t.begin}, before ${c}.`),t.begin>c&&x(`There is a hole before ${n}: it begins at ${t.begin}, not at ${c}.`),c=t.end,o+c>e.length&&x(`${n} ends at byte ${o+c}, and the file at ${e.length}: it was cut short.`)}o+c<e.length&&x(`The last ${e.length-o-c} bytes of the file belong to no tensor.`);let l=s.map(e=>({...e,begin:o+e.begin,end:o+e.end}));return{metadata:new Map(a),tensors:new Map(l.map(e=>[e.name,e]))}}function re(e,t,n){let r=/* @__PURE__ */ new Map,i=0;for(let e of t.toSorted((e,t)=>O(t.dtype)-O(e.dtype))){let t=i;i+=k(e.shape)*O(e.dtype),r.set(e.name,[t,i])}let a=[...r].map(([e,n])=>{let{dtype:r,shape:i}=t.find(t=>t.name===e);return[e,{dtype:r,shape:i,data_offsets:n}]}),o=new TextEncoder().encode(JSON.stringify({__metadata__:e,...Object.fromEntries(a)})),s=Math.ceil(o.length/8)*8,c=C+s,l=n(c+i);return D(l).setBigUint64(0,BigInt(s),!0),l.fill(32,C,c).set(o,C),{file:l,tensors:t.map(e=>{let[t,n]=r.get(e.name);return{...e,begin:c+t,end:c+n}})}}var ie,C,w,T,ae,oe,se,E,D,O,k,A,j,M,ce,le,ue,de,N=t((()=>{ie=2**22,C=8,w=/* @__PURE__ */ new Float32Array(1),T=new Uint32Array(w.buffer),ae=new Map(Object.entries({BOOL:1,U8:1,I8:1,F8_E5M2:1,F8_E4M3:1,I16:2,U16:2,F16:2,BF16:2,I32:4,U32:4,F32:4,I64:8,U64:8,F64:8})),oe={F64:(e,t)=>e.getFloat64(t,!0),F32:(e,t)=>e.getFloat32(t,!0),F16:(e,t)=>g(e.getUint16(t,!0)),BF16:(e,t)=>v(e.getUint16(t,!0)),U32:(e,t)=>e.getUint32(t,!0)},se={F64:(e,t,n)=>e.setFloat64(t,n,!0),F32:(e,t,n)=>e.setFloat32(t,n,!0),F16:(e,t,n)=>e.setUint16(t,h(n),!0),BF16:(e,t,n)=>e.setUint16(t,_(n),!0),U32:(e,t,n)=>e.setUint32(t,n,!0)},E=[`F64`,`F32`,`F16`,`BF16`],D=e=>new DataView(e.buffer,e.byteOffset,e.length),O=e=>ae.get(e),k=e=>e.reduce((e,t)=>e*t,1),A=class extends Error{constructor(e,t){super(e),this.code=t}},j=e=>e.length>60?`${e.slice(0,60)} \u2026`:e,M=e=>j(e.join(` \u00d7 `))||`a single number`,ce=`This is not a safetensors file: it does not begin with the length of a JSON header, and the header.`,le=/"[^"\\\\]*(?:\\\\.[^"\\\\]*)*"|[{}[\\]:]/gs,ue=3,de=e=>Array.isArray(e)&&e.every(e=>Number.isSafeInteger(e)&&e>=0)}));function fe({parameters:e,settings:t,vocab:n,dtype:r,state:i},a){let o={...P};for(let[e,n]of Object.entries(i?t:{nHead:t.nHead}))o[B(e)]=String(n);let s=F.slice(0,i?3:1).flatMap(t=>e.map(({name:e,shape:n})=>({name:t+e,dtype:t&&i?i.dtype:r,shape:n}))),[c,l,u,d,f,p,...m]=i?.progress??[];if(i)for(let[e,t]of[c,l,p].entries())o[z[e]]=String(t);o.vocabulary=n.join(``);let h=i?[I,L,{name:R,dtype:`U8`,shape:[i.corpus.length]}]:[],{file:g,tensors:_}=re(o,[...s,...h],a),[v,y,x]=_.splice(s.length);return i&&(b(g,v,0,Float64Array.of(d?f:NaN)),b(g,y,0,Float64Array.of(...m,u)),g.set(i.corpus,x.begin)),{file:g,tensors:_}}var P,F,I,L,R,z,B,pe=t((()=>{N(),P={format:`microgpt`,version:`1`},F=[``,`adam.first.`,`adam.second.`],I={name:`random.gauss`,dtype:`F64`,shape:[1]},L={name:`random`,dtype:`U32`,shape:[625]},R=`corpus`,z=[`step`,`num_train`,`tokens_seen`],B=e=>e.replace(/[A-Z]/g,e=>`_${e.toLowerCase()}`)})),me=/* @__PURE__ */ n({FileError:()=>A,loadFile:()=>Te,modelIn:()=>H});function he({nLayer:e,nEmbd:t,blockSize:n,vocabSize:r}){let i=[[`wte`,[r,t]],[`wpe`,[n,t]],[`lm_head`,[r,t]]];for(let n=0;n<e;n++){for(let e of[`wq`,`wk`,`wv`,`wo`])i.push([`layer${n}.attn_${e}`,[t,t]]);i.push([`layer${n}.mlp_fc1`,[4*t,t]],[`layer${n}.mlp_fc2`,[t,4*t]])}return i}function ge(e){let[,t,n,...r]=Ee.exec(e)??[];if(!F.some(t=>t&&e.startsWith(t)))return t??(n&&`layer${Number(n)}.${r.filter(Boolean).join(`_`)}`)}function _e(e){let t=/* @__PURE__ */ new Map;for(let[n,r]of e){let i=ge(n);if(!i||n!==i&&e.has(i))continue;let a=t.get(i);a&&x(`The file has ${i} twice: as ${j(a.name)} and as ${j(n)}.`),t.set(i,r)}return t}function ve(e,t){return e.get(t)??x(`${t} is missing: the file holds no such model, or not all of it.`)}function ye(e,t){e.shape.join()!==t.join()&&x(`${j(e.name)} is ${M(e.shape)}, and must be ${M(t)}.`)}function V(e,t,n,r){let i=ve(e,t);return n.includes(i.dtype)||x(`${j(i.name)} is ${j(i.dtype)}, and must be ${n.join(`, `)}.`),ye(i,r),i}function be(e){let[,t,n]=/^0x([01]\\.[\\da-f]{13})p([+-]\\d{1,4})$/.exec(e)??[];return t?Number(`0x${t.replace(`.`,``)}`)*2**(Number(n)-52):/^-?\\d+(\\.\\d+)?(e[+-]?\\d+)?$/.test(e)?Number(e):NaN}function xe(e){try{if(typeof e==`string`||Array.isArray(e))return[...e]}catch{}return x(`vocab must be a string or an array of characters.`,`bad-option`)}function Se(e=``,t,n){let r=[...e];if(r.length!==n&&t===void 0)return;let i=r.length===n?r:xe(t);return i.length===n&&new Set(i).size===n&&i.every(e=>typeof e==`string`&&/^\\P{Surrogate}$/su.test(e))||x(`The vocabulary must have ${n} different characters: one for each token but the last, which is BOS.`,`bad-vocabulary`),i}function Ce(e,t,n){let r=new Map(t.map((e,t)=>[e,t])),i=e.find(e=>!r.has(e));return i&&x(`The list has \u201c${i}\u201d, which is not in the model\'s vocabulary.`,n),[...e.map(e=>r.get(e)),t.length]}function*we(e,t,n){let[r,i]=t.shape,a=`${j(t.name)} has numbers that a model cannot have: NaN, infinite or too large ones, or a negative mean of squares.`,o=Math.ceil(De/i/2);for(let s=0;s<r;s+=o){let c=new Float64Array(Math.min(o,r-s)*i);for(let r=0,a=s;r<c.length;r+=i,a++)c.set(y(e,t,(n?.[a]??a)*i,i),r);yield{numbers:c,refusal:a}}}function H(e){let{metadata:t,tensors:n}=S(e),r=_e(n),[[i,a],[o]]=[`wte`,`wpe`].map(e=>{let t=ve(r,e);return t.shape.length!==2&&ye(t,[`rows`,`columns`]),t.shape}),s=new Set([...r.keys()].map(e=>e.split(`.`)[0]).filter(e=>/\\d$/.test(e))),c={nLayer:Math.max(1,s.size),nEmbd:a,blockSize:o,vocabSize:i},l=he(c),u=l.map(([e,t])=>V(r,e,E,t)),d=Object.entries(P).every(([e,n])=>t.get(e)===n),f=e=>{let n=t.get(e),r=n===void 0?NaN:be(n);return Number.isFinite(r)?r:d&&n!==void 0?x(`${e} in the __metadata__ is no number: \u201c${j(n)}\u201d.`):void 0},p=d?n.get(R):void 0,m=p?.dtype===`U8`?p:void 0,h=F.slice(1).flatMap(e=>l.map(([t])=>e+t)),g=d?z.map(f):[];return{metadata:t,tensors:n,sizes:c,parameters:l,weights:u,isOwn:d,number:f,progress:g,list:m,resumes:m!==void 0&&!g.includes(void 0)&&[...h,I.name,L.name].every(e=>n.has(e))}}function Te(e,{text:t=``,vocab:n,nHead:r}){let{metadata:i,tensors:a,sizes:o,parameters:s,weights:c,isOwn:l,number:u,progress:d,list:f,resumes:p}=H(e),{vocabSize:m,nEmbd:h}=o,g=Se(i.get(`vocabulary`),n,m-1);typeof t!=`string`&&x(`text must be a string with one name per line.`,`no-text`);let _=f?e.subarray(f.begin,f.end):new TextEncoder().encode(t);!g&&_.length===0&&x(`The file does not say which letters its ${m} tokens are: give vocab, the letters in their order, or text, the list that it was trained on.`,`no-vocabulary`);let v=u(`n_head`)??r;v===void 0&&x(`The file does not say how many heads the model has: give nHead, a divisor of ${h}.`,`no-heads`),typeof v!=`number`&&x(`nHead must be a whole number.`,`bad-option`);let b={...o,nHead:v};function ee(){let[t,n,r]=d,[[i],o]=[I,L].map(({name:t,dtype:n,shape:r})=>y(e,V(a,t,[n],r),0,r[0])),s=!Number.isNaN(i),c=[o[624],Number(s),s?i:0];return Float64Array.of(t,n,...c,r,...o.subarray(0,624))}return{corpus:_,vocabulary:new TextEncoder().encode(g?.join(``)),resumes:p,setting:e=>b[e]??(l?u(B(e)):void 0),*state(t){let n=f?`bad-file`:`bad-vocabulary`,r=Ce(t,g??t,n);r.length!==m&&x(`The list has ${t.length} different characters, and the model ${m-1}: it was trained on another. Give vocab, its letters in their order.`,n);for(let t of F.slice(0,p?3:1))for(let[n,[i,o]]of s.entries())yield*we(e,t?V(a,t+i,E,o):c[n],i===`wte`||i===`lm_head`?r:void 0);p&&(yield{numbers:ee(),refusal:`The training state in the file cannot be: step, num_train, tokens_seen, random or random.gauss is wrong.`})}}}var Ee,De,Oe=t((()=>{pe(),N(),Ee=/^(?:.*\\.)?(?:(wte|wpe|lm_head)|(?:layers?|h|blocks?)\\.?(\\d+)\\.(?:(attn)[._](w[qkvo])|(mlp)[._](fc[12])))(?:\\.weight)?$/s,De=2**14}));Oe();let ke=()=>!!globalThis.process?.versions?.node,Ae=e=>import(\n/* webpackIgnore: true */\n/* @vite-ignore */\n`node:${e}`);var U=class extends Error{losses;constructor(e,t){super(t),this.name=`MicroGPTError`,this.code=e}};function W(e){return e===null||typeof e!=`object`&&typeof e!=`function`?String(e).slice(0,60):typeof e==`object`?`an object`:`a function`}let G=(e,t,n)=>`${e} must be ${t}, not ${W(n)}.`,je=2**20,Me={"no-text":`The text is empty: give at least one line with a name.`,"no-text/type":`text must be a string with one name per line.`,"too-many-letters":`The text has more than 65,534 distinct characters.`,"bad-setting":`learningRate must be a number above 0, and numSteps a whole number from 1 to 1e12.`,"bad-setting/value":G,"bad-setting/unknown":(e,t)=>`There is no setting \u201c${W(e)}\u201d. The settings are ${t.join(`, `)}.`,"bad-setting/fixed":e=>`${W(e)} cannot change after the model is created.`,"bad-heads":`nEmbd must be a multiple of nHead, so that all heads have the same size.`,"bad-option":G,"bad-option/unreadable":`The options cannot be read: one of them throws an error.`,"bad-option/module":e=>`The module computes in ${e}: leave precision out, or give the other module.`,"bad-module":`module must be one of microgpt\'s WebAssembly modules: its bytes, or what WebAssembly.compile() makes of them.`,"bad-temperature":`temperature must be a number of at least 0.`,"bad-rule":`topK must be a whole number above 0, topP a number above 0 and at most 1, minP a number from 0 to 1.`,"bad-uniform":`uniform must be in [0, 1), or left out.`,"bad-prefix":e=>`\u201c${e}\u201d is not in the vocabulary: the training list has no such letter.`,"bad-prefix/type":e=>G(`prefix`,`a string`,e),"bad-prefix/long":(e,t)=>`\u201c${W(e)}\u201d is too long: a prefix has at most ${t} letters.`,"name-done":`This name is complete: call beginName() to begin another.`,"empty-split":`There are no documents to evaluate on: raise validationSplit or limit.`,diverged:`Training diverged: the loss or a gradient is NaN or infinite, or a parameter would exceed 10,000. This step was not done, and the parameters stay as they were; lower the learning rate.`,"no-list":`The model has no list to train on: load its file with one, as text.`,"bad-file/type":`A model file must be given as its bytes: a Uint8Array or an ArrayBuffer.`,"bad-snapshot/type":`A snapshot must be an array of numbers, as snapshot() gives it.`,"bad-snapshot/finite":`The snapshot has NaN or infinite weights.`,"bad-snapshot":(e,t)=>`Size mismatch: the snapshot has ${e} values, the model ${t}.`,"out-of-memory":(e,t)=>`Out of memory: the model and its list need ${Math.ceil(e/je).toLocaleString(`en`)} MiB`+(e>t?` of ${t/je} MiB. Choose fewer layers, a smaller nEmbd, blockSize or batchSize, or a shorter list.`:`: close other tabs, or choose a smaller model.`),"out-of-memory/bytes":e=>`Out of memory: ${e} more bytes do not fit.`,"tape-full":`The computation graph does not fit the memory reserved for it: this is a bug in the engine.`,"no-memory":`Out of memory: close other tabs.`,"no-module":(e,t)=>`${e} could not be loaded: ${t}`,freed:`This model was freed: create another.`};function Ne(e,...t){let n=Me[e]??e,[r]=e.split(`/`);return new U(r,typeof n==`function`?n(...t):n)}function K(e,...t){throw Ne(e,...t)}pe(),N();let Pe={f32:Float32Array,f64:Float64Array},Fe=Object.keys(Pe),Ie={f32:()=>new URL(`./microgpt.wasm`,`https://nowhere.invalid/`),f64:()=>new URL(`./microgpt-f64.wasm`,`https://nowhere.invalid/`)};function q(e){if(e===void 0)return Object.create(null);typeof e==`object`&&e||K(`bad-option`,`options`,`an object`,e);try{return Object.assign(Object.create(null),e)}catch{return K(`bad-option/unreadable`)}}function Le(e,t){try{if(ArrayBuffer.isView(e)){let{buffer:t,byteOffset:n,byteLength:r}=e;return new Uint8Array(t,n,r)}if(/^\\[object (Shared)?ArrayBuffer\\]$/.test(Object.prototype.toString.call(e)))return new Uint8Array(e)}catch{}return K(t)}function Re(e,t,n){try{if(Array.isArray(t)||ArrayBuffer.isView(t)&&!(t instanceof DataView)){let r=t;return n?.(r.length),new e(r)}}catch(e){if(e instanceof U)throw e}}function ze(e){try{return new Uint8Array(e)}catch{return K(`no-memory`)}}function J(e,t,n=2**53-1,r=0){return typeof e==`number`&&Number.isInteger(e)&&e>=r&&e<=n?e:K(`bad-option`,t,`a whole number from ${r} to ${n}`,e)}function Be({temperature:e=.5,topK:t,topP:n,minP:r}){typeof e==`number`&&e>=0&&e<1/0||K(`bad-temperature`);let i=t===void 0?0:J(t,`topK`,2**53-1,1);return n!==void 0&&!(typeof n==`number`&&n>0&&n<=1)&&K(`bad-option`,`topP`,`a number above 0 and at most 1`,n),r!==void 0&&!(typeof r==`number`&&r>=0&&r<=1)&&K(`bad-option`,`minP`,`a number from 0 to 1`,r),[e,i,n??1,r??0]}function Ve(e,t,n){t!==void 0&&K(`bad-option`,`seed`,`left out where seeds are given`,t);let r=e instanceof Float64Array?e:Re(Float64Array,e)??K(`bad-option`,`seeds`,`an array of whole numbers`,e);for(let e of r)J(e,`a seed`);return n!==void 0&&n!==r.length&&K(`bad-option`,`count`,`left out where seeds are given`,n),r}let He={"positions-restart":0,"positions-continue":1},Ue=/* @__PURE__ */ new Map;async function We(e){if(e.protocol===`file:`&&ke()){let{readFile:t}=await Ae(`fs/promises`);return t(e)}let t=await fetch(e);if(!t.ok)throw Error(`the server says ${t.status}`);return t.arrayBuffer()}let Ge=e=>We(e).then(e=>WebAssembly.compile(e)).catch(({message:t})=>K(`no-module`,e,t));async function Ke(e=`f32`,t){if(Fe.includes(e)||K(`bad-option`,`precision`,`"f32" or "f64"`,e),t instanceof WebAssembly.Module)return t;if(t!==void 0)return WebAssembly.compile(Le(t,`bad-module`)).catch(()=>K(`bad-module`));let n=Ue.get(e)??Ge(Ie[e]());return Ue.set(e,n),n.catch(()=>Ue.delete(e)),n}async function qe(e,t){let n=await Ke(e,t),{exports:r}=await WebAssembly.instantiate(n,{}).catch(e=>{throw e instanceof RangeError&&K(`no-memory`),t!==void 0&&K(`bad-module`),e});typeof r.mg_real_size!=`function`&&K(`bad-module`);let i=new Xe(r);return e!==void 0&&e!==i.precision&&K(`bad-option/module`,i.precision),i}let Je=256*je,Ye=2**14;var Xe=class{constructor(e){this.call=e,this.memory=e.memory,this.call._initialize?.(),this.precision=this.call.mg_real_size()===Pe.f32.BYTES_PER_ELEMENT?`f32`:`f64`,this.Reals=Pe[this.precision],this.dtype=this.precision.toUpperCase(),this.rules=this.settingRules()}view(e,t,n){return new e(this.memory.buffer,t,n)}reals(e,t){return this.view(this.Reals,e,t).slice()}string(e){let t=new Uint8Array(this.memory.buffer,e);return new TextDecoder().decode(t.subarray(0,t.indexOf(0)))}with(e,t){let n=[];try{for(let{buffer:t,byteOffset:r,byteLength:i}of e){let e=this.call.mg_alloc(i)>>>0;e||K(`out-of-memory/bytes`,i),n.push(e),this.view(Uint8Array,e,i).set(new Uint8Array(t,r,i))}return t(...n)}finally{for(let e of n)this.call.mg_release(e)}}filled(e,t,n){let r=new e(t);return this.with([r],i=>{n(i),r.set(this.view(e,i,t))}),r}rows(e,t){let n=e.at(-1),r=e.slice(0,-1).reduce((e,t)=>e*t,1),i=new this.Reals(r*n);return this.with([new this.Reals(n)],e=>{let a=this.view(this.Reals,e,n);for(let o=0;o<r;o++)t(o,e),i.set(a,o*n)}),i}settingRules(){let e=[];for(let t=0;;t++){let n=0,[r,i,a,o]=this.filled(Float64Array,4,e=>{n=this.call.mg_setting(t,e)});if(!n)return e;let s=this.string(n).replace(/_(.)/g,(e,t)=>t.toUpperCase());e.push({name:s,defaultValue:r,min:i,max:a,whole:o===1})}}code(e){return this.string(this.call.mg_status_code(e))}checked(e){return e<0?K(this.code(-e)):e}create(e,t,n=/* @__PURE__ */ new Uint8Array,r=!0){let i=0,[a,o,s]=this.filled(Float64Array,3,a=>this.with([e,t,n],(e,o,s)=>{let{length:c}=n;i=this.call.mg_create(e,o,t.length,s,c,Number(r),a)}));return i?new X(this,i):this.refuseModel(this.code(a),o,s,e)}refuseModel(e,t,n,r){return e===`bad-setting`&&Ze(this.rules[t],r[t]),K(e,n+this.memory.buffer.byteLength,Je)}};let Ze=(e,t)=>K(`bad-setting/value`,e.name,`a ${e.whole?`whole `:``}number from ${e.min} to ${e.max}`,t),Y={train:0,validation:1},Qe=e=>typeof e==`string`&&Object.hasOwn(Y,e)?Y[e]:K(`bad-option`,`split`,`"train" or "validation"`,e),$e=2**27;var X=class{#e;#t;#n;numDocs=0;numValidationDocs=0;#r;constructor(e,t){this.#e=e,this.#t=t;let{call:n}=e,r=e.view(Uint32Array,n.mg_letters(t),n.mg_num_letters(t));this.vocab=[...r].map(e=>String.fromCodePoint(e)),this.bos=this.vocab.length,this.precision=e.precision,this.#a(),this.numParams=n.mg_num_params(t),this.#n=this.config.blockSize}static async create(e){let{text:t,precision:n,module:r,...i}=q(e);typeof t!=`string`&&K(`no-text/type`);let a=await qe(n,r),o=new Map(Object.entries(i)),s=Float64Array.from(a.rules,e=>{let t=o.get(e.name)??e.defaultValue;return o.delete(e.name),typeof t==`number`?t:Ze(e,t)});for(let e of o.keys())K(`bad-setting/unknown`,e,a.rules.map(e=>e.name));return a.create(s,new TextEncoder().encode(t))}static async load(e,t){let{precision:n,module:r,...i}=q(t),a=Le(e,`bad-file/type`),o=Promise.resolve().then(()=>(Oe(),me)).catch(({message:e})=>K(`no-module`,`load-file.js`,e)),[s,{FileError:c,loadFile:l}]=await Promise.all([qe(n,r),o]);try{let{corpus:e,vocabulary:t,setting:n,resumes:r,state:o}=l(a,i),c=Float64Array.from(s.rules,({name:e,defaultValue:t})=>n(e)??t),u=s.create(c,e,t,!r),d=0;for(let{numbers:e,refusal:t}of o(u.vocab)){if(s.with([e],t=>s.call.mg_set_state(u.#t,t,d,e.length)))throw new U(`bad-file`,t);d+=e.length}return u.#a(),u}catch(e){throw e instanceof c?new U(e.code,e.message):e}}save(e){let t=this.#o,{weightsOnly:n=!1,dtype:r=t.dtype}=q(e);typeof n!=`boolean`&&K(`bad-option`,`weightsOnly`,`true or false`,n),E.includes(r)||K(`bad-option`,`dtype`,E.join(` or `),r);let{precision:i,...a}=this.config,o=t.call.mg_parameter_count(this.#t),s=[...Array(o)].map((e,t)=>this.#p(t)),c=(e,n)=>t.filled(Float64Array,n,r=>t.call.mg_get_state(this.#t,r,e,n)),l=n?void 0:{dtype:t.dtype,progress:c(3*this.numParams,630),corpus:this.#i()},{file:u,tensors:d}=fe({parameters:s,settings:a,vocab:this.vocab,dtype:r,state:l},ze),f=0;for(let e of d){let t=k(e.shape);for(let n=0;n<t;n+=Ye)b(u,e,n,c(f+n,Math.min(Ye,t-n)));f+=t}return u}#i(){let e=()=>this.docs().join(`\n`).replace(/^\\ufeff/,`\ufeff\ufeff`);return this.#r??=new TextEncoder().encode(e()),this.#r}#a(){let{mg_num_docs:e}=this.#o.call;this.numDocs=e(this.#t,Y.train),this.numValidationDocs=e(this.#t,Y.validation)}get#o(){return this.#e??K(`freed`)}get config(){let e=this.#o,t=e.view(Float64Array,e.call.mg_settings(this.#t),e.rules.length);return{...Object.fromEntries(e.rules.map(({name:e},n)=>[e,t[n]])),precision:this.precision}}get step(){return this.#o.call.mg_step(this.#t)}get tokensSeen(){return this.#o.call.mg_tokens_seen(this.#t)}configure(e){let t=this.#o,{learningRate:n,numSteps:r,...i}=q(e);for(let e of Object.keys(i))K(`bad-setting/fixed`,e);let a=this.config,[o,s]=[n??a.learningRate,r??a.numSteps];(typeof o!=`number`||typeof s!=`number`)&&K(`bad-setting`),t.checked(-t.call.mg_reschedule(this.#t,o,s))}trainStep(e=1){let t=this.#o,n=Math.min(J(e,`count`),t.call.mg_steps_left(this.#t)),r=new Float64Array(J(n,`count`,$e));for(let e=0;e<r.length;e++){let n=t.call.mg_train_step(this.#t);if(n<0)throw Object.assign(Ne(t.code(-n)),{losses:r.slice(0,e)});r[e]=n}return r}evaluate(e){let t=this.#o,{split:n=`validation`,limit:r=2**31-1}=q(e);return t.checked(t.call.mg_evaluate(this.#t,Qe(n),J(r,`limit`,2**31-1,1)))}docs(e){let t=this.#o,{split:n,start:r=0,count:i=2**53-1}=q(e),[a,o]=n===void 0||Qe(n)===Y.validation?[n===void 0?0:this.numDocs,this.numDocs+this.numValidationDocs]:[0,this.numDocs],s=Math.min(o,a+J(r,`start`)),{mg_order:c,mg_starts:l,mg_tokens:u}=t.call,d=this.numDocs+this.numValidationDocs,f=t.view(Int32Array,c(this.#t),d),p=t.view(Uint32Array,l(this.#t),d+1),m=t.view(Uint16Array,u(this.#t),p[d]);return[...f.subarray(s,Math.min(o,s+J(i,`count`)))].map(e=>this.#s(m,p[e],p[e+1]))}#s(e,t,n){let r=``;for(let i=t;i<n;i++)r+=this.vocab[e[i]];return r}#c(e,t,n){let r=this.#o;typeof e!=`string`&&K(`bad-prefix/type`,e);let i=[...e],a=i.find(e=>!this.vocab.includes(e));a&&K(`bad-prefix`,a);let o=this.#n-1;i.length>o&&K(`bad-prefix/long`,e,o);let s=t===void 0?-1:J(t,`seed`),c=Uint32Array.from(i,e=>e.codePointAt(0)??0);return r.with([c],e=>(r.call.mg_seed_sampling(this.#t,s),n(r,e,i.length)))}generate(e){let{count:t,prefix:n=``,seed:r,seeds:i,keepCache:a,...o}=q(e),s=Be(o);if(a!==void 0)return this.#u(a,Ve(i,r,t),s,n);if(i!==void 0)return this.#l(Ve(i,r,t),s,n);let c=J(t??20,`count`,2**31-1);return this.#c(n,r,(e,t,n)=>{let r=this.#d(1),[i,a,o,l]=s,u=[];for(;u.length<c;)e.checked(-e.call.mg_generate_name(this.#t,i,a,o,l,t,n)),u.push(r(0));return u})}#l(e,t,n){return this.#c(n,void 0,(n,r,i)=>{let a=n.call.mg_max_names(),o=this.#d(a),s=[];for(;s.length<e.length;){let c=e.subarray(s.length,s.length+a);n.with([c],e=>n.checked(-n.call.mg_generate_names(this.#t,...t,r,i,e,c.length)));for(let e=0;e<c.length;e++)s.push(o(e))}return s})}#u(e,t,n,r){typeof e==`string`&&Object.hasOwn(He,e)||K(`bad-option`,`keepCache`,Object.keys(He).join(` or `),e),r!==``&&K(`bad-option`,`prefix`,`left out where the cache is kept`,r);let i=this.#o;J(t.length,`the number of seeds`,i.call.mg_max_names());let a=i.with([t],r=>i.checked(i.call.mg_generate_run(this.#t,...n,r,t.length,He[e])));return[...Array(a)].map((e,t)=>this.#d(a)(t))}#d(e){let t=this.#o,n=t.view(Int32Array,t.call.mg_lengths(this.#t),e),r=t.view(Int32Array,t.call.mg_names(this.#t),e*this.#n);return e=>{let t=e*this.#n;return this.#s(r,t,t+n[e])}}beginName(e){let{prefix:t=``,seed:n}=q(e);this.#c(t,n,(e,t,n)=>e.checked(-e.call.mg_begin_name(this.#t,t,n)))}sampleToken(e){let t=this.#o,{uniform:n,...r}=q(e);n!==void 0&&!(typeof n==`number`&&n>=0)&&K(`bad-uniform`);let i=n??-1,a=t.checked(t.call.mg_sample_token(this.#t,...Be(r),i));return{token:a,char:this.vocab[a]??``,logits:t.reals(t.call.mg_logits(this.#t),this.bos+1),probs:t.reals(t.call.mg_probs(this.#t),this.bos+1),uniform:t.call.mg_uniform(this.#t),done:t.call.mg_done(this.#t)===1}}keyValueCache(){let e=this.#o,{nLayer:t,nEmbd:n}=this.config,r=[t,e.call.mg_positions(this.#t),n],[i,a]=[0,1].map(t=>e.rows(r,(n,r)=>e.call.mg_copy_cache(this.#t,t,n,r)));return{shape:r,keys:i,values:a}}attention(){let e=this.#o,{nLayer:t,nHead:n}=this.config,r=e.call.mg_positions(this.#t),i=[t,n,r,r];return{shape:i,data:e.rows(i,(t,n)=>e.call.mg_copy_attention(this.#t,t,n))}}get#f(){let e=this.#o;return e.view(e.Reals,e.call.mg_values(this.#t),e.call.mg_num_values(this.#t))}snapshot(){return this.#f.slice()}restore(e){let t=this.#f,n=Re(this.#o.Reals,e,e=>e===t.length||K(`bad-snapshot`,e,t.length))??K(`bad-snapshot/type`);n.every(Number.isFinite)||K(`bad-snapshot/finite`),t.set(n),this.#o.call.mg_values_changed(this.#t)}#p(e){let t=this.#o,n=0,[r,i,a]=t.filled(Int32Array,3,r=>{n=t.call.mg_parameter(this.#t,e,r)});return{name:(r<0?``:`layer${r}.`)+t.string(n),shape:[i,a]}}parameters(){let e=this.#o;return[...Array(e.call.mg_parameter_count(this.#t))].map((t,n)=>{let{name:r,shape:i}=this.#p(n),[a,o,s,c]=[0,1,2,3].map(t=>e.rows(i,(r,i)=>e.call.mg_copy_parameter(this.#t,n,t,r,i)));return{name:r,shape:i,data:a,grad:o,adamM:s,adamV:c}})}tape(){let e=this.#o;return[...Array(e.call.mg_tape_length(this.#t))].map((t,n)=>{let r=0,[i,a,o,s,c,...l]=e.filled(Float64Array,8,t=>{r=e.call.mg_tape_node(this.#t,n,t)}),u=l.slice(0,c).map(e=>e<0?this.#p(-e-1).name:e),d=u.find(e=>typeof e==`string`)??``;return{op:e.string(r),name:d,shape:[i,a],inputs:u,valueNorm:o,gradNorm:s}})}free(){this.#e?.call.mg_free(this.#t),this.#e=void 0}[Symbol.dispose??Symbol.for(`dispose`)](){this.free()}};let et=Object.freeze({min:10,max:2e5});function tt(e,t){let n=/* @__PURE__ */ new Uint16Array(1114112),r=new Uint32Array(t),i=t<=1024?new Uint32Array(t**2):{},a=0,o=e=>{let n=a*t+e;r[e]++,i[n]=(i[n]??0)+1,a=e},s=0;for(let t of e){for(let e=0;e<t.length;e++){let r=t.codePointAt(e);r>65535&&e++,n[r]===0&&(n[r]=++s),o(n[r])}o(0)}let c=nt([...r]);return{guess:Math.log(t),letters:c,pairs:nt(Object.values(i))-c}}function nt(e){let t=e.reduce((e,t)=>e+t,0);return e.reduce((e,n)=>n?e-n/t*Math.log(n/t):e,0)}N();let rt=`losses.training`,it=`losses.held_out`;function at(e,{losses:t,heldOut:n}){let{metadata:r,tensors:i}=S(e),a=[{name:rt,dtype:`F64`,shape:[t.length]},{name:it,dtype:`F64`,shape:[n.length,2]}],o=re(Object.fromEntries(r),[...i.values(),...a],e=>new Uint8Array(e));for(let{name:t,begin:n}of o.tensors){let r=i.get(t);r&&o.file.set(e.subarray(r.begin,r.end),n)}let[s,c]=o.tensors.slice(-2);return b(o.file,s,0,Float64Array.from(t)),b(o.file,c,0,Float64Array.from(n.flatMap(({step:e,loss:t})=>[e,t]))),o.file}function ot(e,t){let{tensors:n}=S(e),[r,i]=[rt,it].map(e=>n.get(e));if(r?.dtype!==`F64`||r.shape.join()!==String(t)||i?.dtype!==`F64`||i.shape[1]!==2)return null;let a=y(e,i,0,2*i.shape[0]),o=[...Array(i.shape[0])].map((e,t)=>({step:a[2*t],loss:a[2*t+1]})),s=({step:e,loss:n})=>Number.isInteger(e)&&e>=0&&e<=t&&Number.isFinite(n);return{losses:[...y(e,r,0,t)],heldOut:o.filter(s)}}function st(e){let t=e.snapshot();e.restore(t.map((e,t)=>t));try{return e.parameters().map(({name:e,shape:t,data:n})=>({name:e,shape:t,at:n}))}finally{e.restore(t)}}function ct(e,t,n,r){let i=e.slice();for(let e of r){let{name:r,rows:a,columns:o,value:s}=ut(e,t,n),{shape:c,at:l}=lt(t,r);for(let e=a[0];e<a[1];e++)for(let t=o[0];t<o[1];t++)i[l[e*c[1]+t]]=s}return i}let lt=(e,t)=>e.find(e=>e.name===t);function ut(e,t,n){if(e.part===`weight`){let{name:t,row:n,column:r,value:i}=e;return{name:t,rows:[n,n+1],columns:[r,r+1],value:i}}let{part:r,layer:i}=e,a=`layer${i}.${r===`head`?`attn_wo`:`mlp_fc2`}`,[o,s]=lt(t,a).shape,c=r===`head`?s/n:r===`neuron`?1:s,l=c*(r===`head`?e.head:r===`neuron`?e.neuron:0);return{name:a,rows:[0,o],columns:[l,l+c],value:0}}let dt=({precision:e,...t})=>({...t,validationSplit:e===`f64`?0:.1});N();function ft(e){let t=``;for(let n of e)t+=String.fromCharCode(n);return btoa(t).replaceAll(`+`,`-`).replaceAll(`/`,`_`).replace(/=+$/,``)}function pt(e){let t=atob(e.replaceAll(`-`,`+`).replaceAll(`_`,`/`));return Uint8Array.from(t,e=>e.charCodeAt(0))}let mt=(e,t)=>new Blob([e]).stream().pipeThrough(t);async function ht(e){let t=Uint16Array.from(e,h),n=new Uint8Array(2*t.length);for(let[e,r]of t.entries())n[e]=r&255,n[t.length+e]=r>>>8;let r=await new Response(mt(n,new CompressionStream(`deflate-raw`))).arrayBuffer();return`1`+ft(new Uint8Array(r))}async function gt(e,t){if(e[0]!==`1`)throw new r(`bad-link`,{key:`problem.link-version`});let n=new Uint8Array(2*t),i=0;try{let t=mt(pt(e.slice(1)),new DecompressionStream(`deflate-raw`)).getReader();for(let e=await t.read();!e.done;e=await t.read()){if(i+e.value.length>n.length)throw RangeError(`too long`);n.set(e.value,i),i+=e.value.length}}catch{throw new r(`bad-link`,{key:`problem.link-damaged`})}if(i!==n.length)throw new r(`bad-link`,{key:`problem.link-size`});let a=Float32Array.from({length:t},(e,r)=>g(n[r]|n[t+r]<<8));if(!a.every(Number.isFinite))throw new r(`bad-link`,{key:`problem.link-not-finite`});return a}let Z=Object.freeze({prefix:1,readingText:0});function _t(e,t,n,r){let{comparison:i,trace:a,parameters:o,embeddings:s,reading:c,tape:l,change:u,weights:d}=t,f={...t.sampling,prefix:$(e,t.sampling.prefix,Z.prefix)},p=o||s||d?e.parameters():[],m=r?r.map(e=>Tt(e,n)):Ct(e,f,n);return{names:m,...i&&{comparison:wt(e,f,i,n)},...a!==void 0&&{trace:r?.[a]??Et(e,f,a)},...o&&{parameters:p.map(e=>kt(e,o))},...s&&{embeddings:kt(p[0],`data`,Ot)},...c!==void 0&&{reading:Mt(e,$(e,c,Z.readingText))},...l&&{tape:e.tape()},...u!==void 0&&{change:{...vt(e,u,t.edits),names:m}},...d&&{weights:yt(p,d)}}}function vt(e,t,n){let r=$(e,t,Z.readingText);return{text:r,probs:jt(e,r),loss:n?.length?bt(e):null}}let yt=(e,t)=>({matrix:kt(e.find(e=>e.name===t)??e[0],`data`),names:e.map(({name:e})=>e)});function bt(e){let t=Math.max(20,Math.min(200,Math.round(2e6/e.numParams))),n=Q(e,`validation`,t)??Q(e,`train`,t);return n===null?null:{count:Math.min(t,e.numValidationDocs||e.numDocs),loss:n}}function Q(e,t,n){try{return e.evaluate({split:t,limit:n})}catch{return null}}function $({vocab:e,config:t},n,r){return n&&[...St(e,n).text].slice(0,t.blockSize-1-r).join(``)}let xt=/* @__PURE__ */ new WeakMap;function St(e,t){let n=xt.get(e)??new Set(e);xt.set(e,n);let r=e=>[...e].every(e=>n.has(e));if(r(t))return{text:t,unknown:[]};let i=/* @__PURE__ */ new Set;return{text:[...t.normalize(`NFC`)].map(e=>{let t=[e,e.toLowerCase(),e.toUpperCase()].flatMap(e=>[e,e.normalize(`NFD`)]),n=t.find(r);n===void 0&&i.add(e);let a=t.map(e=>[...e].filter(r).join(``));return n??a.find(e=>e)??``}).join(``),unknown:[...i]}}function Ct(e,{count:t,seed:n,...r},i){let a=Float64Array.from({length:t},(e,t)=>n+t);return e.generate({...r,seeds:a}).map(e=>({text:e.normalize(`NFC`),known:i(e)}))}function wt(e,t,{temperatures:n,count:r},i){return n.map(n=>({temperature:n,names:Ct(e,{...t,count:r,temperature:n},i)}))}function Tt({prefix:e,draws:t},n){let r=e+t.map(({char:e})=>e).join(``);return{text:r.normalize(`NFC`),known:n(r)}}function Et(e,{seed:t,prefix:n,...r},i){e.beginName({prefix:n,...t!==void 0&&{seed:t+i}});let{temperature:a,topK:o,topP:s=1,minP:c=0}=r,l=o!==void 0||s<1||c>0,u=[];do{let t=e.sampleToken(r),{logits:n}=t;u.push({...t,untempered:Dt(n),...l&&{tempered:Dt(n,a)}})}while(!u[u.length-1].done);return{index:i,prefix:n,temperature:a,cuts:{topK:o,topP:s,minP:c},draws:u,cache:e.keyValueCache()}}function Dt(e,t=1){let n=e.reduce((e,t)=>Math.max(e,t)),r=Float64Array.from(e,e=>Math.exp((e-n)/t)),i=r.reduce((e,t)=>e+t,0);return r.map(e=>e/i)}let Ot=256;function kt(e,t,n=100){let{name:r,shape:i}=e,a=e[t],[o,s]=i;if(![`wte`,`lm_head`].includes(r)||o<=n)return{name:r,shape:i,data:a};let c=[...Array(n)].map((e,t)=>Math.round(t*(o-1)/(n-1))),l=a.slice(0,n*s);for(let[e,t]of c.entries())l.set(a.subarray(t*s,(t+1)*s),e*s);return{name:r,shape:i,data:l,rows:c}}function At(e,t){let n=[...t];return[...n.map(t=>e.vocab.indexOf(t)),e.bos].map((t,r)=>-Math.log(jt(e,n.slice(0,r).join(``))[t]))}function jt(e,t){return e.beginName({prefix:t,seed:0}),e.sampleToken({temperature:1}).probs}function Mt(e,t){return{text:t,surprises:At(e,t),attention:e.attention()}}let Nt=64*2**20;var Pt=class{#e=[];#t=1;#n=200;constructor({numSteps:e,bytes:t}){this.#n=Math.max(16,Math.min(200,Math.floor(Nt/t))),this.#t=Math.ceil(e/this.#n)}isDue(e){return e%this.#t===0}add(e,t){this.#e.push({step:e,parameters:t}),this.#e.length<=this.#n+1||(this.#t*=2,this.#e=this.#e.filter(e=>this.isDue(e.step)))}get all(){return this.#e}some(e){let t=this.#e[0]?.parameters.byteLength??1,n=Math.ceil(this.#e.length*t/e);return this.#e.filter((e,t)=>t%n===0)}nearest(e){let t=this.#e[0];for(let n of this.#e)Math.abs(n.step-e)<Math.abs(t.step-e)&&(t=n);return t}},Ft=class{#e;#t;#n=()=>Promise.reject(new r(`no-model`));#r;#i=new Pt({numSteps:1,bytes:1});#a;#o=/* @__PURE__ */ new Set;#s;#c={text:``,nats:/* @__PURE__ */ new WeakMap};constructor(e){this.#e=e}async create({settings:e,list:t,text:n,weights:i,letters:a,request:o}){let[s,c]=await Promise.all([n??this.#e.listText(t),this.#e.engineModule(e.precision)]),l={...dt(e),...c,text:s},u=()=>X.create(l),d=await u();try{if(a&&a!==d.vocab.join(``))throw new r(`bad-link`,{key:`problem.link-letters`});if(i!==void 0&&d.restore(await gt(i,d.snapshot().length)),a){let e=d.save({weightsOnly:!0});d.free(),u=()=>X.load(e,c),d=await u()}return await this.#l({model:d,again:u},o,i!==void 0)}catch(e){throw d.free(),e}}async load({file:e,precision:t,said:n,request:i}){let a=e instanceof Uint8Array?e:new Uint8Array(await e.arrayBuffer()),o=await this.#e.engineModule(t??Lt(a)),s=()=>X.load(a,{...n,...o}),c=await s().catch(e=>{throw It.includes(e.code)?new r(`file-asks`,{slots:H(a).sizes}):e});try{let e=c.docs();if(e.length>et.max)throw new r(`bad-file`,{key:`problem.file-list-too-long`,slots:{max:et.max}});if(c.step>1e6||c.config.numSteps>1e6)throw new r(`bad-file`,{key:`problem.file-too-many-steps`,slots:{max:1e6}});let t=await this.#e.listWith(e),n=ot(a,c.step);return{...await this.#l({model:c,again:s},i,!0),list:t,curve:n,text:t?void 0:e.join(`\n`)}}catch(e){throw c.free(),e}}async giveList({list:e,text:t,request:n}){let r=this.#u.save({weightsOnly:!0}),i=t??await this.#e.listText(e);return this.load({file:r,precision:this.#u.precision,said:{text:i},request:n})}async#l({model:e,again:t},n,r){let i=e.docs(),a=new Set(i),o=n.edits?.length?st(e):void 0,s=performance.now(),c={moment:null,...Rt(e,n,e=>a.has(e),o)},l=performance.now()-s,u=Vt(e),d={step:e.step,numParams:e.numParams,numNames:i.length,list:void 0,vocab:e.vocab,config:e.config,baselines:tt(i,e.vocab.length+1),heldOut:u,pretrained:r,loss:r?u[0]?.loss??Q(e,`train`,200):null,look:c,milliseconds:l};this.#t?.free(),this.#r?.free(),[this.#t,this.#r,this.#n,this.#o,this.#s]=[e,void 0,t,a,void 0],this.#a=o;let f=e.snapshot();return this.#i=new Pt({numSteps:e.config.numSteps,bytes:f.byteLength}),this.#i.add(e.step,f),d}get#u(){if(!this.#t)throw new r(`no-model`);return this.#t}save({curve:e,...t}={}){let n=this.#u.save(t);return e?at(n,e):n}moments(e){return this.#i.some(e)}takeMoments(e){for(let{step:t,parameters:n}of e)this.#i.add(t,n)}async encodeWeights(e){let{step:t,parameters:n}=(e===null?void 0:this.#i.nearest(e))??{step:this.#u.step,parameters:this.#u.snapshot()};return{weights:await ht(n),step:t}}async advance({steps:e,milliseconds:t,request:n}){let r=this.#u,{step:i,tokensSeen:a}=r,o=this.#d(r,e,t),{learningRate:s,numSteps:c}=r.config;return{...o,step:i+o.losses.length,tokens:r.tokensSeen-a,schedule:{learningRate:s,numSteps:c},trainedOn:Ht(r),look:n&&await this.look(n)}}#d(e,t,n){let r=[],a=[],o=null,s=0,c=Math.min(t,e.config.numSteps-e.step),l=performance.now();try{for(;r.length<c&&(r.length===0||performance.now()-l<n);){let t=performance.now();r.push(...e.trainStep()),s+=performance.now()-t,Bt(e.step)&&a.push(...Vt(e)),this.#i.isDue(e.step)&&this.#i.add(e.step,e.snapshot())}}catch(e){o=i(e)}return{losses:Float64Array.from(r),milliseconds:s,heldOut:a,problem:o}}async look(e){let t=e=>this.#o.has(e),n=e.moment===null?void 0:this.#i.nearest(e.moment);(n||e.odds!==void 0)&&(this.#r??=await this.#n());let r=this.#f(e.odds);n&&this.#r?.restore(n.parameters);let i=n&&this.#r||this.#u,a=e.printed?await this.#p(i,e.sampling):void 0;return e.edits?.length&&(this.#a??=st(i)),{moment:n?.step??null,...Rt(i,e,t,this.#a,a),...r&&{odds:r}}}takeEdits(e){let t=this.#u;this.#a??=st(t),t.restore(ct(t.snapshot(),this.#a,t.config.nHead,e))}#f(e){let t=this.#r;if(e===void 0||!t)return;let n=$(t,e,Z.readingText);this.#c.text!==n&&(this.#c={text:n,nats:/* @__PURE__ */ new WeakMap});let{nats:r}=this.#c,{all:i}=this.#i,a=performance.now();for(let e=16;e>=1;e/=2)for(let o=0;o<i.length&&performance.now()-a<20;o+=e)r.has(i[o])||(t.restore(i[o].parameters),r.set(i[o],zt(At(t,n))));return{text:n,history:i.flatMap(e=>{let t=r.get(e);return t===void 0?[]:[{step:e.step,nats:t}]})}}async#p(e,t){let{step:n}=e,{seed:r,...i}=t,a=JSON.stringify(i);if(this.#s?.step!==n||this.#s.how!==a){let t=await this.#n();t.restore(e.snapshot());let r=[...Array(i.count)].map((e,n)=>Et(t,i,n));this.#s={step:n,how:a,traces:r},t.free()}return this.#s.traces}async measure(){let e=await this.#n(),{numSteps:t}=this.#u.config,n=0,r=performance.now();for(;e.step<e.config.numSteps&&performance.now()-r<100;)n+=e.trainStep().length;let i=performance.now()-r;return e.free(),n===0?null:{count:t,milliseconds:i*t/n}}configure(e){this.#u.configure(e)}generate(e){let t=e.seeds===void 0?Math.floor(Math.random()*2**31):void 0;return this.#u.generate({seed:t,...e})}read(e){let t=this.#u;t.beginName({prefix:e});let{logits:n}=t.sampleToken({temperature:1,uniform:0});return{letters:t.vocab,logits:[...n]}}parameters(){return this.#u.parameters()}documents(){return this.#u.docs()}};let It=[`no-heads`,`no-vocabulary`];function Lt(e){try{let{resumes:t,weights:n}=H(e);return t&&n[0].dtype===`F64`?`f64`:`f32`}catch{return`f32`}}function Rt(e,t,n,r,i){let{sampling:a,edits:o=[],change:s}=t;if(!r||o.length===0)return{..._t(e,t,n,i),...s!==void 0&&{original:void 0}};let c=s===void 0?void 0:_t(e,{moment:null,sampling:a,edits:o,change:s},n).change,l=e.snapshot();try{return e.restore(ct(l,r,e.config.nHead,o)),{..._t(e,t,n),...c&&{original:c}}}finally{e.restore(l)}}let zt=e=>e.reduce((e,t)=>e+t,0);function Bt(e){return e%(50*2**Math.max(0,Math.ceil(Math.log2(e/1e3))))==0}function Vt(e){let t=Q(e,`validation`,200);return t===null?[]:[{step:e.step,loss:t}]}function Ht(e){if(e.step===0)return``;let t=(e.step-1)*e.config.batchSize%e.numDocs;return e.docs({split:`train`,start:t,count:1})[0].normalize(`NFC`)}let Ut=new Ft(l);addEventListener(`message`,async({data:{id:e,method:t,argument:n}})=>{let r;try{r={id:e,value:await Ut[t](n)}}catch(t){r={id:e,problem:i(t)}}postMessage(r,{transfer:t===`save`&&r.value?[r.value.buffer]:[]})})})();',_r=typeof self<`u`&&self.Blob&&new Blob([`(self.URL || self.webkitURL).revokeObjectURL(self.location.href);`,gr],{type:`text/javascript;charset=utf-8`});function vr(e){let t;try{if(t=_r&&(self.URL||self.webkitURL).createObjectURL(_r),!t)throw``;let n=new Worker(Se?.createScriptURL(t)??t,{name:e?.name});return n.addEventListener(`error`,()=>{(self.URL||self.webkitURL).revokeObjectURL(t)}),n}catch{return new Worker(`data:text/javascript;charset=utf-8,`+encodeURIComponent(gr),{name:e?.name})}}function yr(){let e=new vr({name:`microgpt`});return e.addEventListener(`message`,d),e}var br=`\\x1c-\\x1f\\x85`,xr=RegExp(`^[\\s${br}]$`),Sr=e=>xr.test(e);function Cr(e){let t=[...e].find(e=>!Sr(e))??``;return[...e].map(e=>Sr(e)?t+e+t:e).join(`
`)}var wr=Uint8Array.of(0,97,115,109,1,0,0,0),Tr=Object.freeze({code:`policy`,key:`problem.policy-worker`});function Er(){if(!globalThis.WebAssembly)return{code:`no-wasm`};try{return new WebAssembly.Instance(new WebAssembly.Module(wr)),null}catch{return{code:`policy`,key:`problem.policy-wasm`}}}function Dr(e){let t=({blockedURI:t,disposition:n,effectiveDirective:r})=>{/^(worker|child|script|default)-src$/.test(r)&&t.startsWith(`blob`)&&n===`enforce`&&e(Tr)};return globalThis.document?.addEventListener(`securitypolicyviolation`,t),()=>globalThis.document?.removeEventListener(`securitypolicyviolation`,t)}var Or=class{#e;#t;#n=/* @__PURE__ */ new Map;#r=/* @__PURE__ */ new Set;#i=/* @__PURE__ */ new Set;constructor(e,t=0){this.#e=e,this.#t=t}get demand(){return Math.max(1,(this.#n.size+this.#r.size)/this.#e)}get isWanted(){return this.#r.size>0}get isIdle(){return this.#n.size+this.#r.size===0}take(e){this.#n.has(e)||(this.#r.add(e),this.#a())}use(e){let t=this.#n.get(e);t!==void 0&&(this.#n.delete(e),this.#n.set(e,t))}stay(e){this.use(e),this.#i.delete(e),this.#a()}leave(e,t){clearTimeout(this.#n.get(e)??void 0);for(let t of[this.#n,this.#r,this.#i])t.delete(e);this.#a(t)}#a(e){for(;this.isWanted&&this.#n.size<this.#e;)this.#s(this.#o,e),e=void 0;for(let[e,t]of this.#n){if(this.#i.size>=this.#r.size)return;t!==null||this.#i.has(e)||e.isBusy?.()||(this.#i.add(e),e.end())}}get#o(){let e=[...this.#r];return e.find(e=>e.isUrgent?.())??e[0]}#s(e,t){this.#r.delete(e),this.#n.set(e,this.#t>0?setTimeout(()=>{this.#n.set(e,null),this.#a()},this.#t):null),e.begin(t)}},kr=1500,Ar=6e4,jr=8,Mr=125,Nr=class{#e;#t;#n;#r;#i;#a;#o=new AbortController;hasModel=!1;#s=!1;#c=!1;#l;#u=()=>{};#d=kr;#f=Promise.resolve();#p=0;#m=null;#h=!1;#g=null;#_;constructor({startWorker:e,onProblem:t,onRefusal:n,workers:r,keeping:i,isSeen:a=()=>!0,isBusy:o=()=>!1}){this.#e=e,this.#t=r??new Or(1),this.#n=i,this.#l={begin:e=>{e&&this.#a?e.terminate():e&&(this.#a=this.#w(e)),this.#u()},end:()=>this.#x(),isUrgent:a,isBusy:()=>this.#c||o()},this.#r=t,this.#i=n,this.#_=Dr(e=>{this.#g=e,this.#E(e)})}run(e){return this.#v(e,e=>this.#E(e))}withModel(e){return this.run(async()=>this.hasModel&&e())}ask(t){return new Promise((i,a)=>{this.run(async()=>{try{if(!this.hasModel)throw new n(this.#h?`ended`:`no-model`);i(await t())}catch(t){if(a(t),e.includes(r(t).code))throw t}})})}attempt(n){return this.#v(n,n=>{e.includes(n.code)||t.includes(n.code)?this.#E(n):this.#i(n)})}async call(e,t,i=this.#d){let a=await this.#y(),o=++this.#p,s=await new Promise(n=>{let s=Pr(i,()=>this.#T({problem:{code:`no-answer`}}));this.#m={id:o,settle:e=>{s(),this.#m=null,n(e)}};try{a.postMessage({id:o,method:e,argument:t})}catch(e){this.#T({problem:r(e)})}});if(s.problem)throw new n(s.problem.code,s.problem);return s.value}async open(e,t){let n=await this.call(e,t,Ar);return this.hasModel=!0,this.#c=!1,this.#d=Math.max(kr,jr*n.milliseconds),n}async openApart(t){let i=await this.#y(),[a,o,s]=[this.#o,this.hasModel,this.#d];this.#a=this.#w(this.#C());try{let e=await this.open(`load`,t);return a.abort(),i.terminate(),e}catch(t){throw this.#o.abort(),this.#a?.terminate(),this.#h?(i.terminate(),t):([this.#a,this.#o,this.hasModel,this.#d]=[i,a,o,s],this.#t.take(this.#l),e.includes(r(t).code)?new n(`bad-file`,{key:`problem.file-crashed`}):t)}}end(){this.#h=!0,this.#_(),this.#D({code:`ended`})}async#v(e,t){let n=this.#f.then(e).catch(e=>{this.#h||t(r(e))});this.#f=n,await n}async#y(){return this.#b(),this.#t.use(this.#l),this.#a||(await new Promise(e=>{this.#u=e,this.#t.take(this.#l)}),this.#b(),this.#a??=this.#w(this.#C())),this.#s&&await this.#S(),this.#a}#b(){if(this.#h)throw new n(`ended`);let e=this.#g??(this.#a?null:Er());if(e)throw new n(e.code,e)}#x(){return this.#v(async()=>{if(this.hasModel&&await this.#n?.keep(),!this.#t.isWanted||!this.#a)return this.#t.stay(this.#l);let e=this.#a;this.#o.abort(),this.#a=void 0,this.#s=this.hasModel,this.#t.leave(this.#l,e)},t=>{if(e.includes(t.code))return this.#E(t);this.#c=!0,this.#t.stay(this.#l)})}async#S(){this.#s=!1;try{await this.#n?.revive()}catch(e){throw this.#s=this.hasModel,e}}#C(){try{return this.#e()}catch{throw new n(Tr.code,Tr)}}#w(e){this.#o=new AbortController;let{signal:t}=this.#o,n=()=>this.#E({code:`worker-died`});return e.addEventListener(`error`,n,{signal:t}),e.addEventListener(`messageerror`,n,{signal:t}),e.addEventListener(`message`,e=>{let t=e.data;t.id===this.#m?.id&&this.#T(t)},{signal:t}),e}#T(e){this.#m?.settle(e)}#E(n){if(this.#h)return;if(!(e.includes(n.code)||t.includes(n.code)))return this.#r(n);let r=this.#m!==null;this.#D(n),r||this.#r(this.#g??n)}#D(e){this.#o.abort(),this.#a?.terminate(),this.#a=void 0,this.hasModel=this.#s=!1,this.#t.leave(this.#l),this.#u(),this.#T({problem:e})}};function Pr(e,t){let n=e/Mr,r=setInterval(()=>{--n,n<=0&&t()},Mr);return()=>clearInterval(r)}var Fr=.95,Ir=300,Lr=1,Rr=class{#e=0;#t=0;#n=-1/0;#r=null;add({tokens:e,milliseconds:t},n){return this.#e=this.#e*Fr+e,this.#t=this.#t*Fr+t,this.#t>=Lr&&n-this.#n>=Ir&&(this.#r=this.#e/this.#t*1e3,this.#n=n),this.#r}},zr=9,Br=500,Vr=250,Hr=300,Ur=6e4,Wr=500,Gr=256*2**20,Kr=524288,qr=globalThis.matchMedia?.(`(prefers-reduced-motion: reduce)`),Jr=class{#e;#t;#n;#r;#i={begin:()=>this.#R(),end:()=>this.#L()};#a=new gt;#o=new Rr;#s=!1;#c=!1;#l=!1;#u=!1;#d=0;#f;#p=-1/0;#m=-1/0;#h=-1/0;#g=0;#_=!1;#v=[];#y=``;constructor(e,{startWorker:t,workers:n,turns:r=new Or(1)},i=()=>({})){this.#e=e,this.#n=i,this.#r=r,this.#t=new Nr({startWorker:t,workers:n,keeping:{keep:()=>this.#G(),revive:()=>this.#E()},isSeen:()=>!e.state.offScreen,isBusy:()=>this.#P,onProblem:t=>{this.#_||=e.state.training,e.problemMet(t)},onRefusal:t=>e.refusalMet(t)}),e.follow(({training:e,offScreen:t})=>e&&!t,e=>e?this.#F():this.#I()),e.follow(e=>this.#A(e),()=>this.#K()),e.follow(e=>e.training?``:this.#N,()=>this.#J()),e.follow(e=>Yr(e)?JSON.stringify([e.settings,e.list,e.own?.text]):``,e=>e&&this.#b()),e.follow(e=>e.settings.learningRate,e=>this.#t.withModel(()=>this.#t.call(`configure`,{learningRate:e})))}reset(){return this.#e.problemDismissed(),this.#b()}resetToDefaults(){return this.#e.set({...G,settings:W}),this.reset()}#b(){let e=++this.#g;return this.#t.run(async()=>{if(e!==this.#g)return;if(this.#e.makingBegun(),!Y(this.#e.state))throw new n(`no-list`);let t=await this.#x(),r=Tt(this.#e.state),i=await this.#t.open(`create`,{...Xr(r),request:this.#j()});this.#T(i,r,{previous:t})})}async#x(){return await this.#S()??this.#e.state.previous}async#S(){let{made:e,step:t,history:n,altered:r,checkpoint:i,shared:a,model:o}=this.#e.state;if(!e||t===0&&!o?.pretrained)return null;let s={made:e,step:t,history:n,altered:r};return a?{...s,shared:a}:this.#t.hasModel?{...s,file:await this.#t.call(`save`)}:i&&{...s,step:i.step,history:n.until(i.step),file:i.file}}bringBack(){return this.#t.run(async()=>{let e=this.#e.state.previous;if(!e)return;this.#e.makingBegun();let{made:t,step:n,history:r,altered:i,file:a,shared:o}=e,s=await this.#S(),c=this.#j(),{precision:l}=t.settings,u=o?await this.#t.open(`create`,{...Zr(t,o),request:c}):await this.#t.open(`load`,{file:a,precision:l,request:c});this.#e.opened(t),this.#T(u,t,{history:r,previous:s,altered:i,...a?{checkpoint:{step:n,file:a}}:{shared:o}})})}async open(e,t){if(t&&this.#e.state.model)return this.openShared(e,t);this.#e.set(e),t&&await this.openShared(e,t);let{state:n}=this.#e;(t?n.model:X(n)&&!n.shared&&!n.making&&!J(n))||await this.#b()}openShared(e,t){let r=++this.#g;return this.#t.attempt(async()=>{if(r!==this.#g)return;let{weights:i,letters:a}=t;if(i.length>2e6||a.length>131068)throw new n(`bad-link`,{key:`problem.link-too-long`});let o={...this.#e.state,...e},s={...Tt(o),own:null,...a&&{list:`own`}},c=await this.#x(),l=Zr(s,t),u=await this.#t.open(`create`,{...l,request:this.#j(o)});this.#e.opened({...e,...s}),this.#T(u,s,{shared:t,previous:c})})}load(e,{said:t,keepsList:r=!1}={}){return this.#t.attempt(async()=>{if(e.size>Gr)throw new n(`bad-file`,{key:`problem.file-too-large`,slots:{size:e.size,max:Gr}});this.#e.state.asked?.file!==e&&this.#e.set({asked:null});let i=this.#j(),a=await this.#x(),o=await this.#t.openApart({file:e.slice(),said:t,request:i}).catch(t=>{if(t.code!==`file-asks`)throw t;let{vocabSize:r,nEmbd:i}=t.problem.slots;throw this.#e.set({asked:{file:e,letters:r-1,nEmbd:i}}),new n(`file-asks`,{slots:{count:r-1}})}),s=await this.#C(o,r);this.#e.opened(s);let c={step:o.step,file:await this.#t.call(`save`)},l=o.curve?.losses.some(Number.isFinite)?q.of(o.curve):void 0;this.#T(o,s,{checkpoint:c,previous:a,history:l})})}async#C(e,t){let n=ut(e.config);if(e.list)return{settings:n,list:e.list,own:null};if(e.text){let{checked:t}=await c();return{settings:n,list:`own`,own:await An(t(e.text,n.blockSize))}}let{list:r,own:i}=this.#e.state;return t?{settings:n,list:r,own:i}:{settings:n,list:`own`,own:null}}async#w(){let{model:e,shared:t}=this.#e.state;if(e?.numNames)return t&&this.#e.sharedTrained();await this.#t.attempt(async()=>{let{list:e,own:t,previous:n,altered:r}=this.#e.state,i={list:e,...e===`own`&&{text:t?.text}},a=await this.#t.open(`giveList`,{...i,request:this.#j()});this.#T(a,{settings:ut(a.config),list:e,own:t},{previous:n,altered:r})})}#T(e,t,n){this.#o=new Rr,this.#a.reset(),this.#_=!1,this.#v=[],this.#e.modelMade(e,t,n);let{state:r}=this.#e;Object.keys(this.#n(r,!0)).every(e=>e in r.seen)&&(this.#y=this.#N)}async recover(){let{shared:e,made:t}=this.#e.state;if(e&&t)return this.open({settings:t.settings,list:t.list},e);if(await this.#t.run(async()=>{let{checkpoint:e,model:t}=this.#e.state;e&&t&&(this.#e.makingBegun(),this.#e.modelRecovered((await this.#E()).look))}),this.#e.state.problem)return;let n=this.#_;this.#_=!1,n&&await this.play()}async#E(){let{checkpoint:e,model:t,made:n,shared:r,numSteps:i,settings:a}=this.#e.state,o=this.#k({...this.#e.state,viewedStep:null});if(r)return this.#t.open(`create`,{...Zr(n,r),request:o});let s=e?.file,c=t.config.precision,l=await this.#t.open(`load`,{file:s,precision:c,request:o});return await this.#t.call(`configure`,{numSteps:i,learningRate:a.learningRate}),await this.#t.call(`takeMoments`,this.#v),l}save(e){return this.#t.ask(()=>{let{history:t,shared:n}=this.#e.state,r=e?.weightsOnly||n?void 0:t.curve;return this.#t.call(`save`,{...e,curve:r})})}makeLink(){return this.#t.withModel(async()=>{let{shared:e,viewedStep:t,made:n,model:r}=this.#e.state,i=n?.list===`own`&&r?r.vocab.join(``):``;this.#e.set({link:e??{...await this.#t.call(`encodeWeights`,t),letters:i}})})}async play(){this.#e.state.making&&await this.#t.run(async()=>{});let{step:e,numSteps:t,making:n}=this.#e.state;!n&&X(this.#e.state)&&(await this.#D(),this.#O?await this.#w():e>=t&&await this.reset(),this.#e.state.problem||this.#O||(this.#e.stepViewed(null),this.#e.set({training:!0})))}edit(e){this.#e.state.training&&this.pause(),this.#e.set({edits:e})}async#D(){let{edits:e,step:t,numSteps:n}=this.#e.state,r=X(this.#e.state)&&(t<n||this.#O);e.length!==0&&r&&await this.#t.withModel(async()=>{let{edits:e,step:t,history:n,previous:r}=this.#e.state,i=await this.#S();await this.#t.call(`takeEdits`,e),this.#e.editsTaken(i?{...i,history:n.until(t)}:r),await this.#W()})}get#O(){let{shared:e,model:t}=this.#e.state;return e!==null||t?.numNames===0}pause(){this.#e.set({training:!1}),this.#U()}toggle(){let{training:e,step:t,numSteps:n,shared:r}=this.#e.state;e?this.pause():t>=n&&!r?this.extendTraining():this.play()}async step(e=1){this.pause(),this.#e.stepViewed(null),await this.#D(),this.#O&&X(this.#e.state)&&await this.#w();for(let t=e,n=1;t>0&&n>0;t-=n){let{step:e,problem:r}=this.#e.state;if(r||this.#O)return;await this.#V(t),n=this.#e.state.step-e}}async prepare(){let{preparing:e,step:t,training:n}=this.#e.state;e!==null&&(e>t&&await this.step(e-t),this.#e.set({preparing:null}),n&&this.#e.state.step<this.#e.state.numSteps&&await this.play())}end(){this.pause(),clearTimeout(this.#f),this.#t.end()}generate(e){return this.#t.ask(()=>this.#t.call(`generate`,e))}async furtherNames(e,t){let{state:n}=this.#e,r=Pt(n),i={moment:n.viewedStep,sampling:{...r,count:t,seed:r.seed+e}},{names:a}=await this.#t.ask(()=>this.#t.call(`look`,i));return a}read(e){return this.#t.ask(()=>this.#t.call(`read`,e))}parameters(){return this.#t.ask(()=>this.#t.call(`parameters`))}documents(){return this.#t.ask(()=>this.#t.call(`documents`))}async extendTraining(){let e=this.#e.state.numSteps+Ct;await this.#t.withModel(async()=>{await this.#t.call(`configure`,{numSteps:e}),this.#e.set({numSteps:e,fullSpeed:null})}),this.#e.state.step<this.#e.state.numSteps&&await this.play()}setVisibility(e,t){this.#e.set({visible:e,offScreen:t}),this.#U()}resample(){this.#e.set({sampleSeed:Math.floor(Math.random()*2**31)})}#k(e,t){return{moment:e.viewedStep,sampling:Pt(e),edits:e.edits,printed:Nt(e),...this.#n(e,t)}}#A(e,t){return JSON.stringify({...this.#k(e,t),edits:{...e.edits}})}#j(e=this.#e.state){return this.#k({...e,viewedStep:null,edits:[]})}get#M(){return this.#k(this.#e.state)}get#N(){return`${this.#e.state.step} ${this.#A(this.#e.state,!0)}`}get#P(){let{training:e,offScreen:t,waiting:n}=this.#e.state;return e&&!t&&!n}#F(){this.#e.set({waiting:!0}),this.#r.take(this.#i)}#I(){this.#r.leave(this.#i),this.#e.state.waiting&&this.#e.set({waiting:!1})}#L(){this.#r.leave(this.#i),this.#F()}#R(){this.#e.set({waiting:!1}),this.#a.reset(),this.#h=-1/0,this.#d||=requestAnimationFrame(this.#z)}#z=e=>{if(this.#d=this.#P?requestAnimationFrame(this.#z):0,!this.#P&&(this.#l||this.#u)&&this.#q(),!this.#P||this.#s)return;let t=qr?.matches&&e-this.#p<Br,n=t?0:this.#a.due(e,this.#e.state.speed,this.#r.demand);t||(this.#p=e),n>0?this.#V(n,this.#B(e)):this.#l&&this.#q()};#B(e){let t=this.#e.state.speed>=100||e-this.#m>=Vr;return t&&(this.#m=e),t}async#V(t,r=!0){this.#s=!0,await this.#t.withModel(async()=>{let i=this.#e.state.viewedStep===null,a=i&&r||this.#l?this.#M:null;this.#l=!1,this.#u=i&&!a;let o=await this.#t.call(`advance`,{steps:t,milliseconds:zr,request:a}),{problem:s}=o;if(s&&e.includes(s.code))throw new n(s.code,s);this.#e.sliceTrained(o,this.#o.add(o,performance.now())),o.look&&this.#e.looked(o.look,a?.moment??null)}),await this.#U(),this.#s=!1,this.#u&&!this.#P&&this.#q(),await this.#H()}#H(){return this.#t.withModel(async()=>{let{step:e,numSteps:t,fullSpeed:n}=this.#e.state;e>=t&&!n&&this.#r.isIdle&&this.#e.set({fullSpeed:await this.#t.call(`measure`,void 0,Ur)})})}#U(){return this.#t.withModel(async()=>{let e=performance.now();this.#e.state.problem||this.#P&&e-this.#h<Wr||(this.#h=e,await this.#W())})}async#W(){let{step:e,checkpoint:t,shared:n}=this.#e.state;n||t?.step===e||this.#e.set({checkpoint:{step:e,file:await this.#t.call(`save`)}})}async#G(){await this.#W(),this.#e.state.shared||(this.#v=await this.#t.call(`moments`,Kr))}#K(){this.#N!==this.#y&&(this.#l=!0,this.#d||this.#q())}async#q(){this.#c||=(this.#c=!0,await this.#t.withModel(async()=>{this.#c=!1,this.#l=!1,this.#u=!1,this.#y=``;let e=this.#M;this.#e.looked(await this.#t.call(`look`,e),e.moment)}),!1)}#J(){clearTimeout(this.#f),this.#e.state.model&&(this.#f=setTimeout(()=>this.#t.withModel(async()=>{let{state:e}=this.#e,t=this.#k(e,!0);if(e.training)return;let n=this.#N;this.#e.looked(await this.#t.call(`look`,t),t.moment),this.#y=n}),Hr))}},Yr=e=>e.model!==null&&!e.model.pretrained&&e.step===0&&!e.making&&!e.problem&&!e.shared&&Y(e)&&J(e),Xr=({settings:e,list:t,own:n})=>({settings:e,list:t,...t===`own`&&{text:n?.text??``}}),Zr=(e,{weights:t,letters:n})=>({...Xr(e),...n&&{text:Cr(n)},weights:t,letters:n}),Qr=.184,$r=.01;function ei(e){if(getComputedStyle(e).colorScheme!==`normal`)return`inherited`;let t=[0,0,0],n=1;for(let r of ti(e)){let{rgb:i,alpha:a}=Gt(e.shadowRoot,r);for(let e of t.keys())t[e]+=n*a*i[e];if(n*=1-a,n<$r)break}return ni(t)<Qr?`dark`:`light`}function*ti(e){let t=e;for(;t;)yield getComputedStyle(t).backgroundColor,t=t.assignedSlot??t.parentElement??t.getRootNode().host??t.ownerDocument.defaultView?.frameElement;yield`Canvas`}function ni(e){let[t,n,r]=e.map(e=>{let t=e/255;return t<=.04045?t/12.92:((t+.055)/1.055)**2.4});return .2126*t+.7152*n+.0722*r}function ri(e){let t=document,n;for(;!n;)t=Object.getPrototypeOf(t),n=Object.getOwnPropertyDescriptor(t,e)?.get;return n.call(document)}function ii(e,t){let n=document.createElement(`i`);n.className=`inherits`,n.addEventListener(`transitionrun`,t),e.shadowRoot?.append(n);let r=new MutationObserver(t);for(let e of[ri(`documentElement`),ri(`body`)])e&&r.observe(e,{attributes:!0});return document.addEventListener(`transitionend`,t),()=>{n.remove(),r.disconnect(),document.removeEventListener(`transitionend`,t)}}var ai=8,oi=6,si=1e4,ci=new Or(ai),li=new Or(Math.min(globalThis.navigator?.hardwareConcurrency||1,oi),si),ui=/* @__PURE__ */ new Map,di=class{#e=/* @__PURE__ */ new Set;store=new Ft({offScreen:`scrolled`});trainer=new Jr(this.store,{startWorker:yr,workers:ci,turns:li},(e,t)=>this.#_(e,t));#t=``;#n=null;startStep=0;listSrc=``;unlisted=null;unopened=null;drawsAll=!1;#r=/* @__PURE__ */ new Map;#i=/* @__PURE__ */ new Set;#a=new AbortController;#o;#s=!1;#c=[this.store.subscribe(()=>this.#v()),mi(document,`visibilitychange`,()=>this.judge())];constructor(e){this.name=e,e&&ui.set(e,this)}static named(e){return ui.get(e??``)}get#l(){return this.startStep||this.#n?.moment||0}get src(){return this.#t}set src(e){this.#t=e,this.#n=hr(e)}get isSaved(){return this.#t!==``&&this.#n?.shared!==null}shows(e){return this.#g.some(t=>t.id===e)}get trainsUnasked(){return this.#l>0||[...this.#e].some(({autoplays:e})=>e())}reveal(e){}focusControls(){for(let e of this.#e)if(e.focusControls())return}join(e){this.#e.add(e),this.#v()}leave(e){if(this.#e.delete(e),this.#e.size>0)return this.judge();for(let e of this.#c)e();this.#a.abort(),this.trainer.end(),this.name&&ui.delete(this.name)}take(e){let t=this.store.state.step>0,n=/* @__PURE__ */ new Set,r=[];for(let[i,a]of e)this.#r.get(i)!==a&&(!this.#r.has(i)&&!(t&&fi(i))?(this.#r.set(i,a),n.add(i)):this.#i.has(i)||(this.#i.add(i),r.push(i)));return{counted:n,ignored:r}}change(e,t){for(let n of t)e.has(n)?this.#r.set(n,e.get(n)):this.#r.delete(n)}async autoplay(){if(this.#s)return;this.#s=!0,await this.begin();let{step:e,numSteps:t}=this.store.state;e<t&&await this.trainer.play()}async begin(e=()=>this.#u()){this.#o??=e();for(let e;e!==this.#o;)e=this.#o,await e}renew(e){this.#o&&[...e].some(fi)&&(this.#o=e.has(`src`)||e.has(`list`)&&this.listSrc?this.#u():this.#o.then(()=>this.#d(e.has(V.key))))}async#u(){this.unopened=null,this.#a.abort(),this.#a=new AbortController;let{signal:e}=this.#a;this.#f(),this.unlisted=this.listSrc?await this.#p(this.listSrc,e):null,this.isSaved?await this.#m(e):this.#n&&this.store.set(this.#h(this.#n)),e.aborted||((!this.isSaved||this.unopened)&&await this.trainer.reset(),await this.trainer.prepare())}async#d(e){let{state:t}=this.store,n=e&&!this.isSaved&&t.step>this.#l,r=J(t)||n;(r||e)&&(this.#f(),r&&(this.unopened=null,await this.trainer.reset()),await this.trainer.prepare())}#f(){this.store.set({preparing:this.#l||null})}async#p(e,t){try{let r=await cr(e,{signal:t,max:ir}),{blockSize:i}=this.store.state.settings,a=new Uint8Array(await r.arrayBuffer()),{reading:o}=await c(),s=await An(o(a,{name:e,blockSize:i})),[l]=s.problems;if(l)throw new n(`bad-file`,{key:l.key,slots:l.slots});return t.aborted||this.store.set({own:s,list:`own`}),null}catch(e){return t.aborted||this.store.refusalMet(r(e)),r(e)}}async#m(e){let t=this.#n?.shared;try{let n=this.#r.has(`list`)||this.#r.has(`text`);this.#n&&t?await this.trainer.openShared(this.#h(this.#n),t):await this.trainer.load(await cr(this.#t,{signal:e}),{keepsList:n})}catch(t){e.aborted||this.store.refusalMet(r(t))}e.aborted||(this.unopened=this.store.state.refused)}#h({requested:{settings:e,list:t,...n},shared:r}){let i=e=>Object.fromEntries(Object.entries(e).filter(([e])=>!this.#r.has(e)));return r?{...i(n),settings:e,list:t}:{...i({...n,list:t}),settings:lt(this.store.state.settings,i(e))}}judge(){let e=[...this.#e],t=Object.fromEntries(Object.keys(this.store.state.visible).map(e=>[e,!1]));if(this.drawsAll)for(let{id:e}of this.#g)t[e]=!1;for(let{views:n,isSeen:r}of e)if(r)for(let{id:e}of n)t[e]=!0;let n=e.filter(({views:e})=>e.some(e=>e.live)),r=(n.length>0?n:e).some(({isSeen:e})=>e);this.trainer.setVisibility(t,pi()?`hidden`:r?null:`scrolled`)}get#g(){return[...this.#e].flatMap(({views:e})=>e)}#_(e,t){let n=this.#g.filter(({id:t})=>t in e.visible).flatMap(t=>Object.entries(t.request(e)).map(([e,n])=>({key:e,value:n,id:t.id}))).filter(({key:n,id:r})=>t||e.visible[r]||!(n in e.seen));return Object.fromEntries(n.map(({key:e,value:t})=>[e,t]))}#v(){for(let e of this.#e)e.update()}};function fi(e){let t=st(e);return e===`src`||e===V.key||t!==void 0&&!t.live}function pi(){let{hidden:e}=document;return typeof e==`boolean`?e:ri(`hidden`)}function mi(e,t,n){return e.addEventListener(t,n),()=>e.removeEventListener(t,n)}var hi=`
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
@media print {
html {
background: none;
print-color-adjust: exact;
-webkit-print-color-adjust: exact;
}
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
`,gi=y`
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
input[type="number"] {
appearance: textfield;
}
input[type="number"]::-webkit-inner-spin-button {
display: none;
}
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
@media (forced-colors: active) {
select {
appearance: auto;
padding-right: 0;
}
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
.scale {
display: flex;
align-items: center;
gap: var(--space);
color: var(--muted);
font: calc(0.75 * var(--mg-rem)) / 1.4 var(--mono);
font-variant-numeric: tabular-nums;
}
.scale i {
forced-color-adjust: none;
width: calc(6 * var(--mg-rem));
height: calc(0.5 * var(--mg-rem));
outline: 1px solid var(--hairline);
background: linear-gradient(to right, var(--below), var(--paper), var(--above));
}
.scale .unsigned {
background: linear-gradient(to right, var(--paper), var(--above));
}
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
`,_i=`
:root,
.frame {
--standard-paper: light-dark(#fbfaf7, #161513);
--background: var(--mg-background, var(--mg-paper, var(--standard-paper)));
--paper: rgb(from color-mix(in srgb, var(--mg-paper, var(--standard-paper)) 99.9%, var(--standard-paper)) r g b / 1);
--ink: var(--mg-ink, light-dark(#1d1c1a, #ece8e0));
--muted: var(--mg-muted, light-dark(#6b675f, #a19b90));
--hairline: var(--mg-hairline, light-dark(#e5e1d8, #2f2c28));
--edge: var(--mg-edge, light-dark(#8f897e, #716b62));
--accent: var(--mg-accent, light-dark(#2b4c9b, #8ea7f4));
--accent-strong: var(--mg-accent-strong, light-dark(#203b7d, #a8bbf8));
--accent-pale: var(--mg-accent-pale, light-dark(#c4cbe0, #3a4160));
--held-out: var(--mg-held-out, light-dark(#a8560f, #e39a55));
--below: var(--mg-below, light-dark(#1f62b0, #6cabf2));
--above: var(--mg-above, light-dark(#b8560c, #f19a4b));
--alarm: var(--mg-alarm, light-dark(#a3261f, #f0897f));
--sans: var(--mg-sans, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif);
--mono: var(--mg-mono, ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace);
--small: var(--mg-small, calc(0.8125 * var(--mg-rem)));
--medium: var(--mg-medium, calc(0.9375 * var(--mg-rem)));
--large: var(--mg-large, calc(1.125 * var(--mg-rem)));
--space: var(--mg-space, calc(0.5 * var(--mg-rem)));
--measure: var(--mg-measure, calc(70 * var(--mg-rem)));
--margin: var(--mg-margin, clamp(var(--mg-rem), 4vw, calc(2 * var(--mg-rem))));
--radius: var(--mg-radius, calc(0.375 * var(--mg-rem)));
--control: var(--mg-control, calc(2.25 * var(--mg-rem)));
}
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
@media print {
:root,
:root[data-theme],
.frame[data-theme] {
color-scheme: light;
}
}
@media (pointer: coarse) {
:root,
.frame {
--control: var(--mg-control, calc(2.75 * var(--mg-rem)));
}
}
`,vi=y`
:host {
display: block;
}
:host([hidden]) {
display: none;
}
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
.names-train .keep {
margin: 0;
}
}
.blank {
visibility: hidden;
}
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
`,yi=[v(_i),v(hi),gi,vi],bi=/* @__PURE__ */ new Map;function xi(e){let t=bi.get(e)??v(`.view-${e.id} { ${e.styles.cssText} }`);return bi.set(e,t),t}var Si=[[`names`,`train`],[`letter`,`cache`]],Ci=[`beforeprint`,`afterprint`],wi=`settings`,Ti=8,Ei=[`system`,`light`,`dark`],Di=class e extends L{static properties={...Q,complaints:{state:!0},missing:{state:!0},hasText:{state:!0},hasCaption:{state:!0},isPrinting:{state:!0},isNear:{state:!0}};static styles=yi;static get observedAttributes(){return[...super.observedAttributes,...Ln.keys()]}attributeChangedCallback(e,t,n){let r=Ln.get(e);r?this.hasAttribute(r)||super.attributeChangedCallback(r,t,n):super.attributeChangedCallback(e,t,n)}t=Dn;#e;#t=!1;static#n=/* @__PURE__ */ new Set;static#r=/* @__PURE__ */ new Set;#i=`34em`;#a={views:[],isSeen:!1,autoplays:()=>this.autoplay,update:()=>this.requestUpdate(),focusControls:()=>this.#U()};#o=/* @__PURE__ */ new Map;#s=/* @__PURE__ */ new Set;#c;#l=!1;#u=new tr;#d=/* @__PURE__ */ new Set;#f=!1;#p=()=>{};#m=new Promise(e=>{this.#p=e});#h=[];#g;#_=[];constructor(){super(),this.view=null,this.model=null,this.src=null,this.listSrc=null,this.theme=null,this.controls=null,this.autoplay=!1,this.complaints=[],this.missing=[],this.hasText=!1,this.hasCaption=!1,this.isPrinting=!1,this.isNear=!1,Ni()}get session(){return this.#e}get ready(){return this.#m}get hasControls(){return this.controls!==`none`}createRenderRoot(){let e=document.createElement(`div`);return e.className=`frame`,e.part.add(`frame`),e.style.minHeight=this.#i,super.createRenderRoot().append(e),this.renderOptions.renderBefore=null,e}connectedCallback(){this.#v(),super.connectedCallback(),this.#W()}disconnectedCallback(){this.#v(),super.disconnectedCallback()}#v(){e.#n.size===0&&queueMicrotask(e.#y),e.#n.add(this)}static#y(){let t=[...e.#n];e.#n.clear();for(let e of t)e.isConnected||e.#C();let n=t.filter(e=>e.isConnected&&!e.#e);for(let e of n)e.isNear=ji(e);for(let e of n)e.#S()}async train(){let{trainer:e}=await this.#x();await e.play()}pause(){this.#e?.trainer.pause()}async step(e=1){let{trainer:t}=await this.#x();await t.step(e)}async reset(){let{trainer:e}=await this.#x();e.pause(),await e.reset()}generate(e={}){return this.#b(t=>t.generate(e))}read(e=``){return this.#b(t=>t.read(e))}parameters(){return this.#b(e=>e.parameters())}documents(){return this.#b(e=>e.documents())}async#b(e){let{trainer:t}=await this.#x();return e(t).catch(e=>{let t=r(e);throw new n(t.code,{...t,message:this.t.problem(t)})})}async#x(){this.isConnected&&await this.updateComplete;let e=this.#e;if(!e)throw Error(this.t(`element.not-connected`));return await e.begin(),e}#S(){let t=di.named(this.model)??new di(this.model??``);this.#t=!0,this.#e=t,t.join(this.#a),e.#r.size<Ti&&e.#r.add(this),this.#h=[new IntersectionObserver(e=>this.#w(e),{rootMargin:`100px`}),new IntersectionObserver(e=>this.#T(e),{rootMargin:`100%`})];for(let e of this.#h)e.observe(this);this.#g=ii(this,()=>this.#W());for(let e of Ci)addEventListener(e,this.#G);this.hasUpdated&&this.#D(t)}#C(){for(let e of this.#h)e.disconnect();e.#r.delete(this),this.#g?.();for(let e of Ci)removeEventListener(e,this.#G);for(let e of this.#_)e();this.#_=[];for(let e of this.#o.values())e.disconnected();this.#a.isSeen=!1,this.#e?.leave(this.#a),this.#e=void 0}async#w(e){this.#a.isSeen=e.at(-1).isIntersecting,await this.updateComplete;let t=this.#e;t&&(t.judge(),this.#a.isSeen&&(this.#W(),this.requestUpdate(),t.begin(),this.autoplay&&t.autoplay()))}#T(e){let t=e.at(-1)?.isIntersecting||this.shadowRoot?.activeElement!==null;this.#E&&!t&&(this.#i=`${this.renderRoot.offsetHeight}px`),this.isNear=t}get#E(){let t=this.isPrinting&&this.#e&&this.#H(this.#e);return this.isNear||t||e.#r.has(this)||this.#e?.drawsAll}#D({store:e}){this.#_=[e.follow($,t=>t&&this.#O(e.state.step,t.numParams)),Ai(e,e=>$(e)&&e.step,t=>t!==null&&this.#A(`step`,{step:t,loss:e.state.history.smoothed})),Ai(e,e=>$(e)&&(e.seen.names??[]).map(({text:e})=>e).join(`
`),e=>e!==null&&this.#A(`name`,{names:e.split(`
`)})),Ai(e,Oi,this.#k(Oi(e.state))),e.follow(({problem:e,refused:t})=>e??t,e=>e&&this.#A(`error`,{code:e.code,message:this.t.problem(e)}))]}#O(e,t){this.#f||(this.#f=!0,this.#p({step:e,numParams:t}),this.#A(`ready`,{step:e,numParams:t}))}#k(e){let t=JSON.parse(e);return e=>{let n=JSON.parse(e),r=Object.entries(n).filter(([e,n])=>n!==t[e]);t=n,r.length&&this.#A(`change`,Object.fromEntries(r))}}#A(e,t){this.dispatchEvent(new CustomEvent(`micro-gpt-${e}`,{detail:t,bubbles:!0,composed:!0}))}shouldUpdate(e){let t=this.#e,n=t?.drawsAll&&!(t.store.state.training&&!t.store.state.offScreen);return this.#t||this.#a.isSeen||n||e.size>0}willUpdate(e){(e.has(`theme`)||e.has(`isNear`))&&this.#W(),this.#e&&this.#e.name!==(this.model??``)&&(this.#C(),this.#S());let t=this.#e;if(!t||!(this.#t||[...e.keys()].some(e=>e in Q)))return;let{ids:n,complaint:r}=Bn(this.t,this.view);if(this.#F(n),t.judge(),this.text!=null&&!s()&&!this.#l)return this.#j(e);let i=this.#t?this.#N(t):this.#P(t,e),a=e=>i.has(Vn(e)),{requested:o,startStep:c,complaints:l,cuts:u}=Un(this.t,this,t.store.state,a);for(let e of u)this.#M(e);t.store.set(o),a(`src`)&&(t.src=this.src??``),a(`startStep`)&&(t.startStep=c),a(`listSrc`)&&(t.listSrc=o.own?``:this.listSrc??``),t.renew(i),this.complaints=[r,...l].filter(e=>e)}#j(e){this.#c=c().catch(e=>{this.#l=!0,this.#L(this.t(`element.no-reader`),e.code)}).then(()=>{for(let[t,n]of e)this.requestUpdate(t,n);this.requestUpdate(`text`)})}async getUpdateComplete(){return await super.getUpdateComplete(),await this.#c,super.getUpdateComplete()}#M(e){this.#d.has(e)||console.warn(e),this.#d.add(e)}#N(e){this.#t=!1;let{counted:t,ignored:n}=e.take(Hn(this)),r=n.map(U).join(`, `);return r&&console.warn(this.t(`attribute.shared`,{names:r,model:e.name})),t}#P(e,t){let n=new Set([...t.keys()].filter(e=>e in Q).map(Vn));return e.change(Hn(this),n),n}#F(e){let t=e.map(e=>h(e)),n=[$t,Rt,cn,...t],r=[...this.#o.values()],i=r.filter(e=>n.some(t=>e instanceof t));for(let e of r)i.includes(e)||e.disconnected();this.#o=new Map(n.map(e=>[e.id,i.find(t=>t instanceof e)??new e(this)])),this.#a.views=t,i.length<Math.max(r.length,n.length)&&se(this.shadowRoot,[...yi,...n.map(xi)]);for(let t of e)g(t)||this.#I(t)}async#I(e){if(!this.#s.has(e)){if(this.#s.add(e),await ee(e))return this.requestUpdate(`view`);this.#L(this.t(`element.not-loaded`,{view:e}),`not-loaded`)}}#L(e,t){this.missing=[...this.missing,e],this.#A(`error`,{code:t,message:e})}firstUpdated(){for(let e of Qn(this.t,this))console.warn(e);this.#e&&this.#D(this.#e)}updated(e){if(this.renderRoot.style.minHeight=this.#E?``:this.#i,e.has(`complaints`))for(let e of this.complaints)this.#A(`error`,{code:`bad-attribute`,message:e})}render(){let e=this.#e;if(!e)return M;let{unlisted:t,unopened:n,store:r}=e,i=[t,n].filter(e=>e!==null),a=[...this.complaints,...this.missing,...i.map(e=>this.t.problem(e))],o=!e.shows($t.id),s=o&&Qt(r.state.problem);return A`
<div
class="text ${this.hasText&&!s?`replaced`:``} ${this.#H(e)?``:`undrawn`}"
part="text" ?hidden=${!this.hasText}
>
<slot @slotchange=${this.#J}></slot>
</div>
<i class="tint" aria-hidden="true" @transitionrun=${this.#K}></i>
<figure part="figure">
<div
class="live" part="live" lang=${this.t.language} dir=${this.t.direction}
@keydown=${this.#u.end} @keypress=${this.#u.end} @keyup=${this.#u.end}
>
${a.map(e=>A`<p class="notice" part="notice" role="alert">${e}</p>`)}
${o?A`<div ?hidden=${!r.state.problem}>${this.#V($t.id)}</div>`:M}
${s||!this.#E?M:this.#z(e)} ${this.#R(r.state)}
</div>
<figcaption part="caption" ?hidden=${!this.hasCaption}>
<slot name="caption" @slotchange=${this.#q}></slot>
</figcaption>
</figure>
`}#R({preparing:e,step:t,settings:n,problem:r}){if(e===null||r)return M;let i=Math.min(e,n.numSteps);return A`
<p class="preparing" part="preparing" role="status">
${this.t(`element.preparing`,{step:i})} <progress aria-hidden="true" max=${i} .value=${t}></progress>
</p>
`}#z(e){let t=this.#a.views.map(({id:e})=>e).filter(e=>this.hasControls||e!==wi),n=t.includes(`train`),r=n||!(e.shows(`train`)||e.isSaved),i=[...this.hasControls&&r?[Rt.id]:[],...n||this.hasControls&&r?[cn.id]:[]];return A`
${n?M:i.map(e=>this.#V(e))}
${ki(t).map(e=>this.#B(e,e.includes(`train`)?i:[]))}
`}#B(e,t){return e.length+t.length===1?this.#V(e[0]):A`<div class="group ${e.join(`-`)}">${[...e,...t].map(e=>this.#V(e))}</div>`}#V(e){let t=this.#o.get(e);return A`<div class="view view-${e} ${t?.isBlank||e!==$t.id&&this.session.store.state.preparing!==null?`blank`:``}" part=${e}>${t?.render()}</div>`}#H({store:e}){let{visible:t}=e.state;return $(e.state)!==null&&this.#a.views.every(({id:e})=>g(e)&&e in t)}#U(){let e=this.renderRoot.querySelector(`.view-controls .primary`);return e?.focus({preventScroll:!0}),e!==null}#W(){if(!this.#E)return;let e=this.isPrinting?`light`:Ei.find(e=>e===this.theme)??ei(this);this.renderRoot.dataset.theme=e}#G=({type:e})=>{this.isPrinting=e===`beforeprint`,this.#W(),Ht(this),this.performUpdate()};#K(){Ht(this),this.requestUpdate()}#q({target:e}){this.hasCaption=e.assignedNodes().length>0}#J({target:e}){this.hasText=e.assignedNodes().some(({textContent:e})=>e?.trim())}},$=({model:e,preparing:t})=>t===null?e:null,Oi=e=>JSON.stringify(Object.fromEntries(at.map(t=>[t.key,ct(t,e)])));function ki(e){let t=new Set(e);return e.flatMap(e=>{if(!t.delete(e))return[];let n=Si.find(t=>t.includes(e));return[n?.every(n=>n===e||t.delete(n))?n:[e]]})}function Ai(e,t,n){let r=0,i=()=>{r=0,n(t(e.state))},a=e.follow(t,()=>{r||=requestAnimationFrame(i)});return()=>{a(),cancelAnimationFrame(r)}}function ji(e){let{top:t,bottom:n,width:r}=e.getBoundingClientRect();return r>0&&t<2*innerHeight&&n>-1*innerHeight}var Mi=!1;function Ni(){if(!Mi){Mi=!0;try{CSS.registerProperty({name:`--mg-rem`,syntax:`<length>`,inherits:!0,initialValue:`16px`})}catch{}}}
/**
* @license
* Copyright 2017 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
var Pi={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Fi=e=>(...t)=>({_$litDirective$:e,values:t}),Ii=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}};export{xt as A,j as B,Nt as C,J as D,Dt as E,it as F,y as G,Ye as H,st as I,c as K,rt as L,ot as M,pt as N,St as O,K as P,R,kt as S,Ot as T,ze as U,A as V,Ce as W,Vt as _,br as a,qt as b,rr as c,An as d,Dn as f,Kt as g,vn as h,Di as i,G as j,bt as k,Mn as l,wn as m,Ii as n,nr as o,On as p,Pi as r,ir as s,Fi as t,jn as u,Yt as v,jt as w,Y as x,Jt as y,M as z};