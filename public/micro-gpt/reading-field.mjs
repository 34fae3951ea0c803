
import{F as e,O as t}from"./core.mjs";import{t as n}from"./input-hint.mjs";var r=({t:r,state:i,store:a},o)=>e`
<label class="typed">
<span>${o}</span>
<input
type="text" dir="auto" autocomplete="off" autocapitalize="off" spellcheck="false" .value=${i.readingText}
@input=${({target:e})=>a.set({readingText:t(e.value)})}
>
<span class="hint" role="status">${n(r,i,`readingText`)}</span>
</label>
`;export{r as t};