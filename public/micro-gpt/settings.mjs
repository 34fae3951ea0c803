
import{B as e,I as t,K as n,M as r,N as i,R as a,U as o,W as s,X as c,Z as l,j as u,l as d,m as f,p,y as m}from"./core.mjs";import{n as h,t as g}from"./notes.mjs";function _(e,t){let n={isOver:!1,setOver(t){n.isOver=t,e.set({})},onDragOver(e){e.preventDefault(),n.isOver||n.setOver(!0)},onDragLeave:()=>n.setOver(!1),onDrop(e){e.preventDefault(),n.setOver(!1),t(e.dataTransfer)}};return n}e({"list.label":`Your list, one name a line`,"list.placeholder":`Paste or drop a list here, one name a line.`,"list.not-shown":`A long list is loaded, but not shown. Type, paste or drop another to replace it.`,"list.use":`Use this list`,"list.file":`From a file \u2026`,"list.lines":{one:`{count} line,`,other:`{count} lines,`},"list.letters":{one:`{count} different character.`,other:`{count} different characters.`},"list.too-short":`Too little to learn from: at least {min} lines are needed, one name each.`,"list.other-columns":`Other columns:`,"list.file-unreadable":`\u201c{name}\u201d could not be read. Open it elsewhere, copy its lines, and paste them here.`});var v=150,y=12,b=2e4,x=c`
.list-input{margin-top:calc(1.5*var(--space))}textarea{display:block;width:100%;min-height:calc(9*var(--mg-rem));padding:var(--space);border:1px solid var(--edge);border-radius:var(--radius);line-height:1.5;resize:vertical}.over textarea{border-style:dashed;border-color:var(--accent)}.list-input .line{margin-top:var(--space)}.says{min-height:1.5em;margin:var(--space) 0 0;font-size:var(--small)}.choices{flex-wrap:wrap}.says .refusal{color:var(--alarm)}`,S=class{#e;#t=``;#n={};#r=0;#i=null;#a=null;#o=!1;#s;#c;constructor(e){this.#c=e,this.#s=_(e,e=>{let[t]=e?.files??[];t?this.#h(t):this.#g(e?.getData(`text/plain`)??``)})}render(){let{t:e,state:t}=this.#c;t.settings.blockSize!==this.#r&&(this.#r=t.settings.blockSize,this.#t.length&&this.#b());let r=this.#i,i=r&&!r.problems.length&&r.text!==t.own?.text;return n`
<div
class="list-input ${this.#s.isOver?`over`:``}" ?hidden=${t.list!==`own`}
@dragover=${this.#s.onDragOver} @dragleave=${this.#s.onDragLeave} @drop=${this.#s.onDrop}
>
<textarea
dir="auto" aria-label=${e(`list.label`)} aria-describedby="list-says" autocapitalize="off" spellcheck="false"
placeholder=${this.#o?e(`list.not-shown`):e(`list.placeholder`)} @input=${this.#f} @paste=${this.#p}
></textarea>
<div class="line">
<button class="take ${i?`primary`:``}" ?disabled=${!i} @click=${()=>r&&this.#d(r)}>
${e(`list.use`)}
</button>
<label class="pick">${e(`list.file`)}<input type="file" accept=".txt,.csv,.tsv,.json,.xlsx,.ods,text/*" @change=${this.#m}></label>
</div>
<p class="says" id="list-says" role="status">${this.#l()}</p>
${r?this.#u(r):s}
</div>
`}#l(){let{t:e}=this.#c,t=t=>t.map(({key:t,slots:r})=>n`<span class="refusal">${e(t,r)}</span> `);if(this.#a)return t([this.#a]);if(!this.#i)return s;let{lines:r,letters:i,notes:a,problems:o}=this.#i,c=n`${e(`list.lines`,{count:r})}${e.space}${e(`list.letters`,{count:i})}`;return n`
${r||o.some(({key:e})=>e===`list.too-short`)?c:s}
${e.sentences(a.map(({key:t,slots:n})=>e(t,n)))} ${t(o)}
`}#u({columns:e,column:t,offer:r}){let{t:i}=this.#c,a=e.filter(({number:e})=>e!==t).slice(0,y),o=(e,t)=>n`<button @click=${()=>this.#b({...this.#n,...t})}>${e}</button>`;return n`
<div class="line choices small" ?hidden=${!r&&!a.length}>
${a.length?i(`list.other-columns`):s}
${a.map(e=>o(g(e),{column:e.number}))}
${r?o(i(r.key),{form:r.form}):s}
</div>
`}#d(e){this.#c.store.set({own:e,list:`own`}),this.#c.host.session.reveal(`train`),this.#c.trainer.reset()}#f=({target:e})=>{clearTimeout(this.#e),this.#e=setTimeout(()=>this.#_(e.value),v)};#p=e=>{let t=e.clipboardData?.getData(`text/plain`)??``;t.length<=b||(e.preventDefault(),this.#g(t))};#m=({target:e})=>{let[t]=e.files??[];t&&this.#h(t),e.value=``};async#h(e){let{name:t,size:n}=e;if(n>5e6)return this.#y(h(t,n));try{this.#g(new Uint8Array(await e.arrayBuffer()),t)}catch{this.#y({key:`list.file-unreadable`,slots:{name:t}})}}#g(e,t){clearTimeout(this.#e),this.#v(``),this.#_(e,t)}#_(e,t){if(e.length>5e6)return this.#y(h(t??``,e.length));this.#t=e,this.#b({name:t})}#v(e){let t=this.#c.find(`textarea`);this.#o=e.length>b,t.value=this.#o?``:e}#y(e){this.#t=``,this.#i=null,this.#a=e,this.#c.set({})}async#b(e=this.#n){this.#n=e,this.#i=null,this.#a=null,this.#c.set({});let t=this.#t,n=t.length?await l().catch(()=>null):null,r=n&&await a(n.reading(t,{...e,blockSize:this.#r}));if(t!==this.#t||e!==this.#n)return;if(t.length&&!n)return this.#y({key:`problem.not-loaded`,slots:{}});this.#i=r;let i=t===this.#c.find(`textarea`)?.value;r&&!i&&this.#v(r.text),this.#c.set({})}};e({"option.nLayer":`Layers`,"option.nEmbd":`Width`,"option.nHead":`Heads`,"option.blockSize":`Context length`,"option.batchSize":`Batch size`,"option.numSteps":`Steps`,"option.seed":`Random seed`,"option.learningRate":`Learning rate`,"option.precision":`Exact`,"option.list":`List`,"option.temperature":`Temperature`,"option.topK":`top-k`,"option.topP":`top-p`,"option.minP":`min-p`,"option.prefix":`First letters`,"list.names":`names`,"list.names-source":`Given to babies in the United States in 2018. Social Security Administration, public domain.`,"list.japan":`towns of Japan`,"list.japan-source":`GeoNames, CC BY 4.0.`,"list.elements":`chemical elements`,"list.elements-source":`All 118, by IUPAC.`,"list.korea":`Korean given names`,"list.korea-source":`Learned in letters of Hangul, shown in syllables. Faker, MIT.`,"list.germany":`German given names`,"list.germany-source":`Faker, MIT.`,"list.france":`French given names`,"list.france-source":`Faker, MIT.`,"list.spain":`Spanish given names`,"list.spain-source":`Faker, MIT.`,"list.brazil":`Brazilian given names`,"list.brazil-source":`Faker, MIT.`,"list.china":`Chinese given names`,"list.china-source":`Faker, MIT.`,"list.own":`your own list`,"list.own-source":`It stays in this page.`,"settings.list-title":`Training data`,"settings.model-title":`Model and training`,"settings.model-term":`\u00b7 hyperparameters`,"settings.misfit":`{name}: {range}. Until then the value stays as it was.`,"settings.precision-term":`\u00b7 float64`,"settings.exact":`This model is exact: it equals microgpt.py. Nothing is held out, as there.`,"settings.no-simd":`This browser lacks the instructions for the fast float32 module (128-bit SIMD), so the float64 module is used.`,"settings.exact-hint":`Computes in float64 and holds nothing out, as microgpt.py does, and equals it; slower than float32.`,"settings.apply":`Apply and restart`,"settings.params":`Such a model has {count} parameters.`,"settings.list-first":`Give a list first, and press \u201cUse this list\u201d.`,"settings.restart-needed":`Restart to apply.`,"settings.live":`Learning rate, temperature and speed apply at once; everything else needs a restart.`});var C=class extends o{static id=`settings`;static live=!1;static styles=c`
.grid{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1.7fr);gap:calc(4*var(--space)) calc(5*var(--space))}p{margin:var(--space) 0 0}.fields{display:grid;grid-template-columns:repeat(auto-fill,minmax(calc(15*var(--mg-rem)),1fr));gap:0 calc(4*var(--space))}label{display:flex;align-items:center;justify-content:space-between;gap:var(--space);min-height:calc(var(--control) + calc(0.5*var(--mg-rem)));font-size:var(--medium)}label input[type="number"],label select{flex:none;width:calc(5.5*var(--mg-rem));font-variant-numeric:tabular-nums}[aria-invalid="true"]{border-bottom:2px solid var(--alarm)}.list select{flex:1;width:auto;min-width:0}.exact{justify-content:flex-start}.misfit{color:var(--alarm)}.end{display:flex;grid-column:1 / -1;flex-wrap:wrap;align-items:center;gap:var(--space) calc(2*var(--space))}.end p{flex:1 1 calc(18*var(--mg-rem));min-height:3em;margin:0}@container (max-width: 640px){.end p{min-height:4.5em}}${x}@container (max-width: 960px){.grid{grid-template-columns:minmax(0,1fr)}}`;misfit=null;#e=new S(this);render(){let{state:e}=this;return n`
<div class="grid">
<div class="what">${this.#t(e)}</div>
<div class="how">${this.#n(e)} ${this.#a(e)}</div>
${this.#o(e)}
</div>
`}#t({list:e}){let{t:r}=this;return n`
<h3>${r(`settings.list-title`)}</h3>
<label class="list">
${r(`option.list`)}
<select id="list" @change=${({target:e})=>this.store.set({list:e.value})}>
${t.map(t=>n`<option value=${t} .selected=${t===e}>${r(`list.${t}`)}</option>`)}
</select>
</label>
<p class="hint">${r(`list.${e}-source`)}</p>
${this.#e.render()}
`}#n({settings:e}){let{t,misfit:r}=this;return n`
<h3>${t(`settings.model-title`)} <span class="term">${t(`settings.model-term`)}</span></h3>
<div class="fields">
${u.map(r=>n`
<label>
<span>${t(`option.${r.key}`)} <span class="term">\u00b7 ${r.term}</span></span>
${r.choices?this.#r(r,e):this.#i(r,e)}
</label>
`)}
</div>
<p class="hint misfit" role="status">
${r?t(`settings.misfit`,{name:t(`option.${r.key}`),range:d(t,r)}):s}
</p>
`}#r({key:e,choices:t=[]},r){let i=e===`nHead`?t.filter(e=>r.nEmbd%Number(e)===0):t,a=i.includes(r[e])?i:[...i,r[e]];return n`
<select
name=${e}
@change=${({target:t})=>this.#l(e,Number(t.value))}
>
${a.map(t=>n`<option value=${t} .selected=${t===r[e]}>${t}</option>`)}
</select>
`}#i(e,t){let{key:r,min:i=0,max:a=0,fractional:o}=e;return n`
<input
type="number" name=${r} min=${i} max=${a} step=${o?`any`:1}
aria-invalid=${this.misfit===e} .value=${String(t[r])}
@input=${({target:t})=>this.#c(e,t.valueAsNumber)}
>
`}#a({settings:e,made:t,model:r}){let{t:i}=this,a=t?.settings.precision===`f64`,o=!a&&r?.config.precision===`f64`?`no-simd`:a&&!f(this.state)?`exact`:`exact-hint`;return n`
<label class="exact">
<input
type="checkbox" name="precision" .checked=${e.precision===`f64`}
@change=${({target:e})=>this.store.settingsChanged({precision:e.checked?`f64`:`f32`})}
>
<span>${i(`option.precision`)} <span class="term">${i(`settings.precision-term`)}</span></span>
</label>
<p class="hint exactly">${i(`settings.${o}`)}</p>
`}#o(e){let{t}=this,{settings:i,model:a,own:o,list:c,made:l}=e,u=m(e),d=c===l?.list?a?.vocab.length:c===`own`?o?.letters:void 0;return n`
<div class="end">
<button class="apply ${u?`primary`:``}" ?disabled=${!u||!p(e)} @click=${this.#s}>
${t(`settings.apply`)}
</button>
<p class="hint" role="status">
${d?t(`settings.params`,{count:r(i,d)}):s}
${t(p(e)?u?`settings.restart-needed`:`settings.live`:`settings.list-first`)}
</p>
</div>
`}#s=()=>{this.host.session.reveal(`train`),this.trainer.reset()};#c(e,t){let n=i(e,t);this.set({misfit:n?null:e}),n&&this.#l(e.key,t)}#l(e,t){this.store.settingsChanged({[e]:t})}};export{C as Settings};