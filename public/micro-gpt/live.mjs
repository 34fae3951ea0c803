
import{B as e,H as t,n,r,t as i,z as a}from"./core.mjs";
/**
* @license
* Copyright 2020 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/var{I:o}=t,s=e=>e.strings===void 0,c={},l=(e,t=c)=>e._$AH=t,u=i(class extends n{constructor(e){
/**
* @license
* Copyright 2020 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
if(super(e),e.type!==r.PROPERTY&&e.type!==r.ATTRIBUTE&&e.type!==r.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!s(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(t,[n]){if(n===e||n===a)return n;let i=t.element,o=t.name;if(t.type===r.PROPERTY){if(n===i[o])return e}else if(t.type===r.BOOLEAN_ATTRIBUTE){if(!!n===i.hasAttribute(o))return e}else if(t.type===r.ATTRIBUTE&&i.getAttribute(o)===n+``)return e;return l(t),n}});export{s as n,u as t};