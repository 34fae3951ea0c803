
import{J as e,K as t,X as n}from"./core.mjs";var r=300,i=60,a=n`
.curve{direction:ltr;max-width:calc(24*var(--mg-rem))}.curve div{position:relative}.curve svg{display:block;width:100%;height:calc(4*var(--mg-rem));overflow:visible}polyline{fill:none;stroke:var(--accent);stroke-width:2;vector-effect:non-scaling-stroke}line{stroke:var(--hairline);vector-effect:non-scaling-stroke}`,o=(n,a,o)=>t`
<figure class="curve">
<figcaption>${n}</figcaption>
<div>
<svg viewBox="0 0 ${r} ${i}" preserveAspectRatio="none" aria-hidden="true">
${[0,i].map(t=>e`<line y1=${t} x2=${r} y2=${t} />`)}
${e`<polyline points=${a.map(({along:e,down:t})=>`${(e*r).toFixed(1)},${(t*i).toFixed(1)}`).join(` `)} />`}
</svg>
${o}
</div>
</figure>
`;export{a as n,o as t};