
import{B as e,C as t,F as n,H as r,I as i,L as a,P as o,S as s,V as c,W as l,b as u,j as d,q as f,w as p,x as m}from"./core.mjs";function h(e,t){let n={isOver:!1,setOver(t){n.isOver=t,e.set({})},onDragOver(e){e.preventDefault(),n.isOver||n.setOver(!0)},onDragLeave:()=>n.setOver(!1),onDrop(e){e.preventDefault(),n.setOver(!1),t(e.dataTransfer)}};return n}p({"list.label":`Your list, one name a line`,"list.placeholder":`Paste or drop a list here, one name a line.`,"list.not-shown":`A long list is loaded, but not shown. Type, paste or drop another to replace it.`,"list.use":`Use this list`,"list.file":`From a file \u2026`,"list.lines":{one:`{count} line,`,other:`{count} lines,`},"list.letters":{one:`{count} different character.`,other:`{count} different characters.`},"list.too-large":`Too much: {max} characters fit.`,"list.file-too-large":`\u201c{name}\u201d is too large: {size} bytes, and {max} fit.`,"list.file-unreadable":`\u201c{name}\u201d could not be read. Open it elsewhere, copy its lines, and paste them here.`});var g=150,_=2e4,v=f`
.list-input {
margin-top: calc(1.5 * var(--space));
}
textarea {
display: block;
width: 100%;
min-height: calc(9 * var(--mg-rem));
padding: var(--space);
border: 1px solid var(--edge);
border-radius: var(--radius);
line-height: 1.5;
resize: vertical;
}
.over textarea {
border-style: dashed;
border-color: var(--accent);
}
.list-input .line {
margin-top: var(--space);
}
.says {
min-height: 1.5em;
margin: var(--space) 0 0;
font-size: var(--small);
}
.says .refusal {
color: var(--alarm);
}
`,y=class{#e;#t=``;#n=0;#r=null;#i=null;#a=!1;#o;#s;constructor(e){this.#s=e,this.#o=h(e,e=>{let[t]=e?.files??[];t?this.#f(t):this.#p(e?.getData(`text/plain`)??``)})}render(){let{t:e,state:t,store:n}=this.#s;t.settings.blockSize!==this.#n&&(this.#n=t.settings.blockSize,this.#t&&this.#g());let r=this.#r,i=r&&!r.refusal&&r.text!==t.own?.text;return l`
<div
class="list-input ${this.#o.isOver?`over`:``}" ?hidden=${t.list!==`own`}
@dragover=${this.#o.onDragOver} @dragleave=${this.#o.onDragLeave} @drop=${this.#o.onDrop}
>
<textarea
dir="auto" aria-label=${e(`list.label`)} aria-describedby="list-says" autocapitalize="off" spellcheck="false"
placeholder=${this.#a?e(`list.not-shown`):e(`list.placeholder`)} @input=${this.#l} @paste=${this.#u}
></textarea>
<div class="line">
<button class="take ${i?`primary`:``}" ?disabled=${!i} @click=${()=>r&&n.set({own:r,list:`own`})}>
${e(`list.use`)}
</button>
<label class="pick">${e(`list.file`)}<input type="file" accept=".txt,.csv,text/*" @change=${this.#d}></label>
</div>
<p class="says" id="list-says" role="status">${this.#c()}</p>
</div>
`}#c(){let{t:e}=this.#s,t=t=>t?l`<span class="refusal">${e(t.key,t.slots)}</span>`:r;if(this.#i)return t(this.#i);if(!this.#r)return r;let{lines:n,letters:i,notes:a,refusal:o}=this.#r;return l`
${e(`list.lines`,{count:n})} ${e(`list.letters`,{count:i})}
${a.map(({key:t,slots:n})=>`${e(t,n)} `)} ${t(o)}
`}#l=({target:e})=>{clearTimeout(this.#e),this.#e=setTimeout(()=>this.#m(e.value),g)};#u=e=>{let t=e.clipboardData?.getData(`text/plain`)??``;t.length<=_||(e.preventDefault(),this.#p(t))};#d=({target:e})=>{let[t]=e.files??[];t&&this.#f(t),e.value=``};async#f(e){let{name:t,size:n}=e;if(n>5e6)return this.#h({key:`list.file-too-large`,slots:{name:t,size:n,max:s}});try{this.#p(await e.text())}catch{this.#h({key:`list.file-unreadable`,slots:{name:t}})}}#p(e){clearTimeout(this.#e);let t=this.#s.find(`textarea`);t.value=e.length>_?``:e,this.#m(e)}#m(e){if(this.#a=e.length>_,e.length>5e6)return this.#t=``,this.#r=null,this.#h({key:`list.too-large`,slots:{max:s}});this.#i=null,this.#t=e,this.#g()}#h(e){this.#i=e,this.#s.set({})}async#g(){let e=this.#t;this.#r=null,this.#s.set({});let n=e?await m(t(e,this.#n)):null;e===this.#t&&(this.#r=n,this.#s.set({}))}};p({"option.precision":`Exact`,"option.list":`List`,"settings.list-title":`Training data`,"settings.model-title":`Model and training`,"settings.model-term":`\u00b7 hyperparameters`,"settings.misfit":`{name}: {range}. Until then the value stays as it was.`,"settings.precision-term":`\u00b7 float64`,"settings.params":`Such a model has {count} parameters.`,"settings.list-first":`Give a list first, and press \u201cUse this list\u201d.`,"settings.restart-needed":`Restart to apply.`,"settings.live":`Learning rate, temperature and speed apply at once; everything else needs a restart.`});var b=class extends c{static id=`settings`;static live=!1;static styles=f`
.grid {
display: grid;
grid-template-columns: minmax(0, 1fr) minmax(0, 1.7fr);
gap: calc(4 * var(--space)) calc(5 * var(--space));
}
p {
margin: var(--space) 0 0;
}
.fields {
display: grid;
grid-template-columns: repeat(auto-fill, minmax(calc(15 * var(--mg-rem)), 1fr));
gap: 0 calc(4 * var(--space));
}
label {
display: flex;
align-items: center;
justify-content: space-between;
gap: var(--space);
min-height: calc(var(--control) + calc(0.5 * var(--mg-rem)));
font-size: var(--medium);
}
label input[type="number"],
label select {
flex: none;
width: calc(5.5 * var(--mg-rem));
font-variant-numeric: tabular-nums;
}
[aria-invalid="true"] {
border-bottom: 2px solid var(--alarm);
}
.list select {
flex: 1;
width: auto;
}
.exact {
justify-content: flex-start;
}
.misfit {
color: var(--alarm);
}
.end {
display: flex;
grid-column: 1 / -1;
flex-wrap: wrap;
align-items: center;
gap: var(--space) calc(2 * var(--space));
}
.end p {
flex: 1 1 calc(18 * var(--mg-rem));
min-height: 3em;
margin: 0;
}
@container (max-width: 640px) {
.end p {
min-height: 4.5em;
}
}
${v}
@container (max-width: 960px) {
.grid {
grid-template-columns: minmax(0, 1fr);
}
}
`;misfit=null;#e=new y(this);render(){let{state:e}=this;return l`
<div class="grid">
<div class="what">${this.#t(e)}</div>
<div class="how">${this.#n(e)} ${this.#a(e)}</div>
${this.#o(e)}
</div>
`}#t({list:t}){let{t:n}=this;return l`
<h3>${n(`settings.list-title`)}</h3>
<label class="list">
${n(`option.list`)}
<select id="list" @change=${({target:e})=>this.store.set({list:e.value})}>
${e.map(e=>l`<option value=${e} .selected=${e===t}>${n(`list.${e}`)}</option>`)}
</select>
</label>
<p class="hint">${n(`list.${t}-source`)}</p>
${this.#e.render()}
`}#n({settings:e}){let{t,misfit:i}=this;return l`
<h3>${t(`settings.model-title`)} <span class="term">${t(`settings.model-term`)}</span></h3>
<div class="fields">
${n.map(n=>l`
<label>
<span>${t(`option.${n.key}`)} <span class="term">\u00b7 ${n.term}</span></span>
${n.choices?this.#r(n,e):this.#i(n,e)}
</label>
`)}
</div>
<p class="hint misfit" role="status">
${i?t(`settings.misfit`,{name:t(`option.${i.key}`),range:u(t,i)}):r}
</p>
`}#r({key:e,choices:t=[]},n){let r=e===`nHead`?t.filter(e=>n.nEmbd%Number(e)===0):t,i=r.includes(n[e])?r:[...r,n[e]];return l`
<select
name=${e}
@change=${({target:t})=>this.#l(e,Number(t.value))}
>
${i.map(t=>l`<option value=${t} .selected=${t===n[e]}>${t}</option>`)}
</select>
`}#i(e,t){let{key:n,min:r=0,max:i=0,fractional:a}=e;return l`
<input
type="number" name=${n} min=${r} max=${i} step=${a?`any`:1}
aria-invalid=${this.misfit===e} .value=${String(t[n])}
@input=${({target:t})=>this.#c(e,t.valueAsNumber)}
>
`}#a({settings:e,made:t,model:n}){let{t:r}=this,i=t?.settings.precision===`f64`?`exact`:n?.config.precision===`f64`?`no-simd`:`exact-hint`;return l`
<label class="exact">
<input
type="checkbox" name="precision" .checked=${e.precision===`f64`}
@change=${({target:e})=>this.store.settingsChanged({precision:e.checked?`f64`:`f32`})}
>
<span>${r(`option.precision`)} <span class="term">${r(`settings.precision-term`)}</span></span>
</label>
<p class="hint exactly">${r(`settings.${i}`)}</p>
`}#o(e){let{t}=this,{settings:n,model:a,own:s,list:c,made:u}=e,f=o(e),p=c===u?.list?a?.vocab.length:c===`own`?s?.letters:void 0;return l`
<div class="end">
<button class="apply ${f?`primary`:``}" ?disabled=${!f||!d(e)} @click=${this.#s}>
${t(`settings.apply`)}
</button>
<p class="hint" role="status">
${p?t(`settings.params`,{count:i(n,p)}):r}
${t(d(e)?f?`settings.restart-needed`:`settings.live`:`settings.list-first`)}
</p>
</div>
`}#s=()=>{this.host.session.reveal(`train`),this.trainer.reset()};#c(e,t){let n=a(e,t);this.set({misfit:n?null:e}),n&&this.#l(e.key,t)}#l(e,t){this.store.settingsChanged({[e]:t})}};export{b as Settings};