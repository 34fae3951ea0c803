
import{B as e,C as t,I as n,N as r,P as i,p as a}from"./core.mjs";import{t as o}from"./edits-in-words.mjs";import{t as s}from"./name-text.mjs";a({"names.label":`Names that the model generates now`,"names.note":`{count} samples from the same random seeds, redrawn as it trains. \u2713 in the training list; the rest are invented.`,"names.printed":`{count} samples, the same that microgpt.py prints after this training. \u2713 in the training list; the rest are invented.`,"names.press":`Press a name to see it step by step.`,"edit.put-back":`Put back`});var c={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1},l=class extends r{static id=`names`;static styles=e`
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
`;current=0;get isBlank(){return!this.state.seen.names}render(){let{t:e}=this,{seen:t,sampleCount:r}=this.state,i=[...Array(r)].map((e,n)=>t.names?.[n]??{text:``,known:!1}),{session:a,hasControls:o}=this.host,s=o&&(a.shows(`letter`)||a.shows(`cache`));return n`
<ol aria-label=${e(`names.label`)} @keydown=${this.#r}>
${i.map((e,t)=>this.#t(e,t,s))}
</ol>
<p class="note">${this.#e(i.length)} ${s?e(`names.press`):``}</p>
`}#e(e){let{t:r,state:a}=this;if(a.edits.length===0)return r(t(a)?`names.printed`:`names.note`,{count:e});let s=n`<button class="link" @click=${()=>this.trainer.edit([])}>${r(`edit.put-back`)}</button>.`;return n`<span class="changed">${o(r,a)}</span> ${this.hasControls?s:i}`}#t(e,t,r){let i=s(this.t,e);return n`
<li part="name" class=${e.known?`known`:`new`}>
${r?n`<button tabindex=${t===this.current?0:-1} @focus=${()=>this.set({current:t})} @click=${()=>this.#n(t)}>${i}</button>`:i}
</li>
`}#n(e){this.store.nameTraced(e),this.host.session.reveal(`letter`)}#r=e=>{let t=c[e.key];if(!t)return;e.preventDefault();let{sampleCount:n}=this.state;this.current=(this.current+t+n)%n,this.find(`li:nth-child(${this.current+1}) button`)?.focus()}};export{l as Names};