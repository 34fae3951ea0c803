
import{G as e,W as t,n,q as r,r as i,t as a}from"./core.mjs";
/**
* @license
* Copyright 2020 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/var{I:o}=r,s=e=>e.strings===void 0,c={},l=(e,t=c)=>e._$AH=t,u=a(class extends n{constructor(e){
/**
* @license
* Copyright 2020 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
if(super(e),e.type!==i.PROPERTY&&e.type!==i.ATTRIBUTE&&e.type!==i.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!s(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(n,[r]){if(r===e||r===t)return r;let a=n.element,o=n.name;if(n.type===i.PROPERTY){if(r===a[o])return e}else if(n.type===i.BOOLEAN_ATTRIBUTE){if(!!r===a.hasAttribute(o))return e}else if(n.type===i.ATTRIBUTE&&a.getAttribute(o)===r+``)return e;return l(n),r}});export{u as t};