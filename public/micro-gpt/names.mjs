
import{F as e,M as t,S as n,p as r,z as i}from"./core.mjs";import{t as a}from"./name-text.mjs";r({"names.label":`Names that the model generates now`,"names.note":`{count} samples from the same random seeds, redrawn as it trains. \u2713 in the training list; the rest are invented.`,"names.printed":`{count} samples, the same that microgpt.py prints after this training. \u2713 in the training list; the rest are invented.`,"names.press":`Press a name to see it step by step.`});var o={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1},s=class extends t{static id=`names`;static styles=i`
ol {
display: grid;
grid-template-columns: repeat(4, minmax(0, 1fr));
gap: 0 calc(1.5 * var(--space));
contain: content;
}
li {
--size: calc(1.0625 * var(--mg-rem));
container-type: inline-size;
height: calc(2.25 * var(--mg-rem));
line-height: calc(2.25 * var(--mg-rem));
font-family: var(--mono);
white-space: nowrap;
}
li button {
display: block;
width: 100%;
min-height: 0;
height: 100%;
padding: 0;
border: 0;
color: inherit;
font: inherit;
text-align: start;
}
li button:hover .fit {
text-decoration: underline;
text-decoration-thickness: 1px;
text-underline-offset: 0.25em;
}
@container (max-width: 640px) {
ol {
grid-template-columns: repeat(2, minmax(0, 1fr));
}
li {
height: calc(1.625 * var(--mg-rem));
line-height: calc(1.625 * var(--mg-rem));
}
}
`;current=0;get isBlank(){return!this.state.seen.names}render(){let{t}=this,{seen:r,sampleCount:i}=this.state,a=[...Array(i)].map((e,t)=>r.names?.[t]??{text:``,known:!1}),{session:o,hasControls:s}=this.host,c=s&&(o.shows(`letter`)||o.shows(`cache`));return e`
<ol aria-label=${t(`names.label`)} @keydown=${this.#n}>
${a.map((e,t)=>this.#e(e,t,c))}
</ol>
<p class="note">${t(n(this.state)?`names.printed`:`names.note`,{count:a.length})} ${c?t(`names.press`):``}</p>
`}#e(t,n,r){let i=a(this.t,t);return e`
<li part="name" class=${t.known?`known`:`new`}>
${r?e`<button tabindex=${n===this.current?0:-1} @focus=${()=>this.set({current:n})} @click=${()=>this.#t(n)}>${i}</button>`:i}
</li>
`}#t(e){this.store.nameTraced(e),this.host.session.reveal(`letter`)}#n=e=>{let t=o[e.key];if(!t)return;e.preventDefault();let{sampleCount:n}=this.state;this.current=(this.current+t+n)%n,this.find(`li:nth-child(${this.current+1}) button`)?.focus()}};export{s as Names};