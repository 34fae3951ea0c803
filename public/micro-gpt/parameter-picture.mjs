
import{G as e,V as t,p as n}from"./core.mjs";import{r}from"./choices.mjs";import{t as i}from"./matrix.mjs";import{i as a,n as o}from"./matrix-names.mjs";n({"matrix.kind":`picture of numbers`,"parameters.some":`, {count} rows shown`,"parameters.picture":`{plain}, {name}, {rows} by {columns}`,"parameters.row":`row {row}`,"parameters.cell":`{plain}, {row}, number {column}: {value}`,"axis.tokens":`tokens`,"axis.positions":`positions`,"axis.features":`features`,"axis.outputs":`outputs`,"axis.inputs":`inputs`});var s={wte:[`tokens`,`features`],wpe:[`positions`,`features`],lm_head:[`tokens`,`features`]},c=e`
.matrix {
width: calc(var(--columns) * var(--cell));
height: calc(var(--rows) * var(--cell));
}
figcaption {
grid-column: 1 / -1;
margin-bottom: calc(0.25 * var(--mg-rem));
white-space: pre-line;
}
figure {
display: grid;
grid-template-columns: auto 1fr;
gap: 2px calc(0.25 * var(--mg-rem));
}
figure .axis {
overflow: hidden;
color: var(--muted);
font: calc(0.6875 * var(--mg-rem)) / 1.2 var(--mono);
white-space: nowrap;
}
.rows {
max-height: calc(var(--rows) * var(--cell));
writing-mode: vertical-rl;
transform: rotate(180deg);
text-align: end;
}
.columns {
grid-column: 2;
max-width: calc(var(--columns) * var(--cell));
}
`;function l({data:e,shape:t,rows:n}){let r=t[1];return{rows:n?.length??t[0],columns:r,value:(t,n)=>e[t*r+n],from:[e]}}function u({t:e,host:n},r,{max:c,cursor:u,onCell:d,stays:f}){let p=l(r),{name:m,shape:h,rows:g}=r,_=o(e,m),[v,y]=s[a(m)]??[`outputs`,`inputs`];return t`
<figure .style=${`--rows: ${p.rows}; --columns: ${p.columns}`}>
<figcaption>${`${_}\n${a(m)} \u00b7 ${h.join(`\u00d7`)}${g?e(`parameters.some`,{count:g.length}):``}`}</figcaption>
<span class="axis rows" aria-hidden="true">${e(`axis.${v}`)}</span>
${i(n,{cells:p,max:c,label:e(`parameters.picture`,{plain:_,name:m,rows:h[0],columns:h[1]}),kind:e(`matrix.kind`),cursor:u,onCell:d,stays:f})}
<span class="axis columns" aria-hidden="true">${e(`axis.${y}`)}</span>
</figure>
`}function d(e,n,{row:i,column:a},s){let c=n.rows?.[i]??i,u=[`wte`,`lm_head`].includes(n.name);return e.parts(`parameters.cell`,{plain:o(e,n.name),row:u?`\u201c${r(s[c])}\u201d`:e(`parameters.row`,{row:c}),column:a,value:t`<b>${e.number(l(n).value(i,a))}</b>`})}export{c as i,d as n,u as r,l as t};