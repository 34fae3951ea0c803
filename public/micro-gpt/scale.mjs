
import{K as e}from"./core.mjs";function t(t,n,r=!1){let i=t.number(n).replace(/[.,]?0+$/,``);return e`
<div class="scale">
<span>${r?`0`:`\u2212${i}`}</span><i class=${r?`unsigned`:``}></i><span>${r?``:`+`}${i}</span>
</div>
`}export{t};