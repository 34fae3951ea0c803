
import{B as e,C as t,I as n,N as r,P as i,S as a,g as o,p as s}from"./core.mjs";import{t as c}from"./name-text.mjs";function l(e,t){let n=document.createElement(`a`);n.href=URL.createObjectURL(new Blob([t])),n.download=e,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e3)}var u=1200,d=80,f=72,p=28,m=3,h=.62,g=1.5;function _(e,t,n){let r=Math.ceil(Math.sqrt(t.length/m)),i=Math.ceil(t.length/r),a=1040/r,s=Math.max(...t.map(e=>[...e].length))+ +(r>1),c=Math.min(f,a/(s*h)),l=document.createElement(`canvas`);l.width=u,l.height=Math.ceil(160+i*c*g+p);let _=l.getContext(`2d`);_.fillStyle=o(e,`paper`),_.fillRect(0,0,l.width,l.height),_.textBaseline=`middle`,_.fillStyle=o(e,`ink`),_.font=`${c}px ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace`;for(let[e,n]of t.entries())_.fillText(n,d+Math.floor(e/i)*a,d+(e%i+.5)*c*g,a);return _.fillStyle=o(e,`muted`),_.font=`${p}px system-ui, sans-serif`,_.fillText(n,d,l.height-d/2-p/2,1040),new Promise(e=>l.toBlob(e))}s({"names.label":`Names that the model generates now`,"names.note":`{count} samples from the same random seeds, redrawn as it trains. \u2713 in the training list; the rest are invented.`,"names.printed":`{count} samples, the same that microgpt.py prints after this training. \u2713 in the training list; the rest are invented.`,"names.press":`Press a name to see it step by step.`,"names.keep":`Copy or save names`,"names.mark":`Press names to gather those that you like.`,"names.liked":`Names that you like`,"names.count":`How many`,"names.invented":`only invented ones`,"names.copy":`Copy`,"names.save":`Save`,"names.picture":`Save as a picture`,"names.remove":`take {name} back`,"names.copied":{one:`{count} name copied.`,other:`{count} names copied.`},"names.saved":{one:`{count} name saved as {file}.`,other:`{count} names saved as {file}.`},"names.not-copied":`This browser does not let the page copy: save them instead.`,"names.made-by":`Step {step} \u00b7 made by a GPT of {count} numbers in this page`});var v={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1},y=1e3,b=100,x=20,S=class extends r{static id=`names`;static styles=e`
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
li [aria-pressed="true"] .fit {
border-bottom: 2px solid var(--accent);
font-weight: 700;
}
.keep {
margin-top: var(--space);
font-size: var(--small);
}
summary {
width: fit-content;
color: var(--muted);
cursor: pointer;
}
.keep p,
.keep .line {
margin: var(--space) 0;
}
.keep label {
display: flex;
align-items: center;
gap: var(--space);
}
.keep [type="number"] {
width: 6ch;
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
`;current=0;keeping=!1;count=20;onlyInvented=!1;said=``;#e=/* @__PURE__ */ new Map;get isBlank(){return!this.state.seen.names}render(){let{t:e}=this,{seen:t,sampleCount:r}=this.state,o=[...Array(r)].map((e,n)=>t.names?.[n]??{text:``,known:!1}),{session:s,hasControls:c}=this.host,l=c&&(s.shows(`letter`)||s.shows(`cache`));return n`
<ol aria-label=${e(`names.label`)} @keydown=${this.#d}>
${o.map((e,t)=>this.#t(e,t,l))}
</ol>
<p class="note">${e(a(this.state)?`names.printed`:`names.note`,{count:o.length})} ${l?e(`names.press`):``}</p>
${c?this.#n():i}
`}#t(e,t,r){let a=c(this.t,e),{keeping:o}=this;return n`<li part="name" class=${e.known?`known`:`new`}>${r||o?n`
<button
tabindex=${t===this.current?0:-1} aria-pressed=${o?this.#e.has(e.text):i}
@focus=${()=>this.set({current:t})} @click=${()=>o?this.#i(e.text):this.#u(t)}
>${a}</button>
`:a}</li>`}#n(){let{t:e}=this,t=[...this.#e.keys()];return n`
<details class="keep" @toggle=${({target:e})=>this.set({keeping:e.open})}>
<summary>${e(`names.keep`)}</summary>
<div class="line all">
<label>${e(`names.count`)} <input type="number" min="1" max=${y} value=${this.count} @change=${({target:e})=>{this.count=Math.max(1,Math.min(y,Math.round(e.valueAsNumber)||this.count)),e.value=String(this.count)}}></label>
<label>
<input
type="checkbox"
@change=${({target:e})=>this.set({onlyInvented:e.checked})}
>${e(`names.invented`)}
</label>
${this.#r(()=>this.#a())}
</div>
<p class="hint">${e(`names.mark`)}</p>
<div class="line liked" role="group" aria-label=${e(`names.liked`)} ?hidden=${t.length===0}>
${t.map(t=>n`<button class="link" aria-label=${e(`names.remove`,{name:t})} @click=${()=>this.#i(t)}><bdi>${t}</bdi> \u00d7</button>`)}
${this.#r(async()=>t)}
<button class="save-picture" @click=${()=>this.#c(t)}>${e(`names.picture`)}</button>
</div>
<p class="hint" role="status">${this.said}</p>
</details>
`}#r(e){return n`
<button class="copy" @click=${()=>this.#o(e())}>${this.t(`names.copy`)}</button>
<button class="save" @click=${()=>this.#s(e())}>${this.t(`names.save`)}</button>
`}async#i(e){let n=this.find(`.liked :focus`);!this.#e.delete(e)&&e&&this.#e.size<b&&this.#e.set(e,t(this.state).step),this.set({}),await this.host.updateComplete,n&&!this.find(`:focus`)&&this.find(`summary`)?.focus()}async#a(){let{count:e,onlyInvented:t}=this,{seen:n,sampleCount:r}=this.state,i=/* @__PURE__ */ new Set,a=n.names??[];for(let n=r;;n+=e){for(let{text:n,known:r}of a)n&&!(t&&r)&&i.size<e&&i.add(n);if(i.size===e||n>x*e+r)return[...i];a=await this.trainer.furtherNames(n,e)}}async#o(e){let{t}=this;try{let n=e.then(e=>new Blob([e.join(`
`)],{type:`text/plain`}));await navigator.clipboard.write([new ClipboardItem({"text/plain":n})]),this.set({said:t(`names.copied`,{count:(await e).length})})}catch{this.set({said:t(`names.not-copied`)})}}async#s(e){let t=await e.catch(()=>null);t&&this.#l(`txt`,`${t.join(`
`)}\n`,t.length)}async#c(e){let{t}=this,n=[...new Set(this.#e.values())].sort((e,t)=>e-t),r=t(`names.made-by`,{step:[.../* @__PURE__ */ new Set([n[0],n[n.length-1]])].map(e=>t.count(e)).join(`\u2013`),count:this.state.model?.numParams}),i=await _(this.host,e,r);i&&this.#l(`png`,i,e.length)}#l(e,n,r){let i=`microgpt-names-${t(this.state).step}.${e}`;l(i,n),this.set({said:this.t(`names.saved`,{count:r,file:i})})}#u(e){this.store.nameTraced(e),this.host.session.reveal(`letter`)}#d=e=>{let t=v[e.key];if(!t)return;e.preventDefault();let{sampleCount:n}=this.state;this.current=(this.current+t+n)%n,this.find(`li:nth-child(${this.current+1}) button`)?.focus()}};export{S as Names};