
import{J as e,M as t,V as n,W as r,t as i,w as a}from"./core.mjs";a({"names.label":`Names that the model generates now`,"names.note":`{count} samples from the same random seeds, redrawn as it trains. \u2713 in the training list; the rest are invented.`,"names.printed":`{count} samples, the same that microgpt.py prints after this training. \u2713 in the training list; the rest are invented.`,"names.press":`Press a name to see it step by step.`});var o={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1},s=class extends n{static id=`names`;static styles=e`
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
`;current=0;get isBlank(){return!this.state.seen.names}render(){let{t:e}=this,{seen:n,sampleCount:i}=this.state,a=[...Array(i)].map((e,t)=>n.names?.[t]??{text:``,known:!1}),{session:o,hasControls:s}=this.host,c=s&&(o.shows(`letter`)||o.shows(`cache`));return r`
<ol aria-label=${e(`names.label`)} @keydown=${this.#n}>
${a.map((e,t)=>this.#e(e,t,c))}
</ol>
<p class="note">${e(t(this.state)?`names.printed`:`names.note`,{count:a.length})} ${c?e(`names.press`):``}</p>
`}#e(e,t,n){let a=i(this.t,e);return r`
<li part="name" class=${e.known?`known`:`new`}>
${n?r`<button tabindex=${t===this.current?0:-1} @focus=${()=>this.set({current:t})} @click=${()=>this.#t(t)}>${a}</button>`:a}
</li>
`}#t(e){this.store.nameTraced(e),this.host.session.reveal(`letter`)}#n=e=>{let t=o[e.key];if(!t)return;e.preventDefault();let{sampleCount:n}=this.state;this.current=(this.current+t+n)%n,this.find(`li:nth-child(${this.current+1}) button`)?.focus()}};export{s as Names};