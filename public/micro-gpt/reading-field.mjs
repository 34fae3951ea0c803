
import{O as e,P as t}from"./core.mjs";import{t as n}from"./input-hint.mjs";var r=({t:r,state:i,store:a},o)=>t`
<label class="typed">
<span>${o}</span>
<input
type="text" dir="auto" autocomplete="off" autocapitalize="off" spellcheck="false" .value=${i.readingText}
@input=${({target:t})=>a.set({readingText:e(t.value)})}
>
<span class="hint" role="status">${n(r,i,`readingText`)}</span>
</label>
`;export{r as t};