
import{B as e,U as t,V as n,n as r,r as i,t as a}from"./core.mjs";
/**
* @license
* Copyright 2020 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/var{I:o}=t,s=e=>e.strings===void 0,c={},l=(e,t=c)=>e._$AH=t,u=a(class extends r{constructor(e){
/**
* @license
* Copyright 2020 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
if(super(e),e.type!==i.PROPERTY&&e.type!==i.ATTRIBUTE&&e.type!==i.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!s(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(t,[r]){if(r===n||r===e)return r;let a=t.element,o=t.name;if(t.type===i.PROPERTY){if(r===a[o])return n}else if(t.type===i.BOOLEAN_ATTRIBUTE){if(!!r===a.hasAttribute(o))return n}else if(t.type===i.ATTRIBUTE&&a.getAttribute(o)===r+``)return n;return l(t),r}});export{u as t};