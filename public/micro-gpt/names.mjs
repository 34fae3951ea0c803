
import{V as e,W as t,a as n,q as r,w as i}from"./core.mjs";i({"names.label":`Names that the model generates now`,"names.note":`{count} samples from the same random seeds, redrawn as it trains. \u2713 in the training list; the rest are invented.`,"names.press":`Press a name to see it step by step.`});var a={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1},o=class extends e{static id=`names`;static styles=r`
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
height: calc(1.875 * var(--mg-rem));
line-height: calc(1.875 * var(--mg-rem));
}
}
`;current=0;render(){let{t:e}=this,{seen:n,sampleCount:r}=this.state,i=Array.from({length:r},(e,t)=>n.names?.[t]??{text:``,known:!1}),{session:a,hasControls:o}=this.host,s=o&&(a.shows(`letter`)||a.shows(`cache`));return t`
<ol aria-label=${e(`names.label`)} @keydown=${this.#n}>
${i.map((e,t)=>this.#e(e,t,s))}
</ol>
<p class="note">${e(`names.note`,{count:i.length})} ${s?e(`names.press`):``}</p>
`}#e(e,r,i){let a=n(this.t,e);return t`
<li part="name" class=${e.known?`known`:`new`}>
${i?t`<button tabindex=${r===this.current?0:-1} @focus=${()=>this.set({current:r})} @click=${()=>this.#t(r)}>${a}</button>`:a}
</li>
`}#t(e){this.store.nameTraced(e),this.host.session.reveal(`letter`)}#n=e=>{let t=a[e.key];if(!t)return;e.preventDefault();let{sampleCount:n}=this.state;this.current=(this.current+t+n)%n,this.find(`li:nth-child(${this.current+1}) button`)?.focus()}};export{o as Names};