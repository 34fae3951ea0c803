
import{K as e,P as t,X as n}from"./core.mjs";import{t as r}from"./input-hint.mjs";var i=n`
.typed{display:flex;flex-wrap:wrap;align-items:center;gap:0 calc(1.5*var(--space))}`,a=({t:n,state:i,store:a},o)=>e`
<label class="typed">
<span>${o}</span>
<input
type="text" dir="auto" autocomplete="off" autocapitalize="off" spellcheck="false" .value=${i.readingText}
@input=${({target:e})=>a.set({readingText:t(e.value)})}
>
<span class="hint" role="status">${r(n,i,`readingText`)}</span>
</label>
`;export{i as n,a as t};