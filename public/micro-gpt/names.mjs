
import{B as e,K as t,T as n,U as r,W as i,X as a,_ as o,h as s}from"./core.mjs";import{t as c}from"./arrow-keys.mjs";import{t as l}from"./edits-in-words.mjs";import{n as u,t as d}from"./name-text.mjs";function f(e,t){let n=document.createElement(`a`);n.href=URL.createObjectURL(new Blob([t])),n.download=e,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e3)}var p=1200,m=80,h=72,g=28,_=3,v=.62,y=1.5;function b(e,t,r){let i=Math.ceil(Math.sqrt(t.length/_)),a=Math.ceil(t.length/i),o=1040/i,s=Math.max(...t.map(e=>[...e].length))+ +(i>1),c=Math.min(h,o/(s*v)),l=document.createElement(`canvas`);l.width=p,l.height=Math.ceil(160+a*c*y+g);let u=l.getContext(`2d`);u.fillStyle=n(e,`paper`),u.fillRect(0,0,l.width,l.height),u.textBaseline=`middle`,u.fillStyle=n(e,`ink`),u.font=`${c}px ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace`;for(let[e,n]of t.entries())u.fillText(n,m+Math.floor(e/a)*o,m+(e%a+.5)*c*y,o);return u.fillStyle=n(e,`muted`),u.font=`${g}px system-ui, sans-serif`,u.fillText(r,m,l.height-m/2-g/2,1040),new Promise(e=>l.toBlob(e))}e({"names.label":`Names that the model generates now`,"names.note":`{count} samples from the same random seeds, redrawn as it trains. \u2713 in the training list; the rest are invented.`,"names.printed":`{count} samples, the same that microgpt.py prints after this training. \u2713 in the training list; the rest are invented.`,"names.press":`Press a name to see it step by step.`,"names.keep":`Copy or save names`,"names.mark":`Press names to gather those that you like.`,"names.liked":`Names that you like`,"names.count":`How many`,"names.invented":`only invented ones`,"names.copy":`Copy`,"names.save":`Save`,"names.picture":`Save as a picture`,"names.remove":`take {name} back`,"names.copied":{one:`{count} name copied.`,other:`{count} names copied.`},"names.saved":{one:`{count} name saved as {file}.`,other:`{count} names saved as {file}.`},"names.not-copied":`This browser does not let the page copy: save them instead.`,"names.made-by":`Step {step} \u00b7 made by a GPT of {count} numbers in this page`,"edit.put-back":`Put back`});var x=1e3,S=100,C=20,w=class extends r{static id=`names`;static styles=a`
${d}li button{display:block;width:100%;min-height:0;height:100%;padding:0;border:0;color:inherit;font:inherit;text-align:start}li button:hover .fit{text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:0.25em}li [aria-pressed="true"] .fit{border-bottom:2px solid var(--accent);font-weight:700}.keep{margin-top:var(--space);font-size:var(--small)}summary{color:var(--muted)}.keep p,.keep .line{margin:var(--space) 0}.keep label{display:flex;align-items:center;gap:var(--space)}.keep [type="number"]{width:6ch}`;current=0;keeping=!1;count=20;onlyInvented=!1;said=``;#e=/* @__PURE__ */ new Map;get isBlank(){return!this.state.seen.names}render(){let{t:e}=this,{seen:n,sampleCount:r}=this.state,a=[...Array(r)].map((e,t)=>n.names?.[t]??{text:``,known:!1}),{session:o,hasControls:s}=this.host,c=s&&(o.shows(`letter`)||o.shows(`cache`));return t`
<ol aria-label=${e(`names.label`)} @keydown=${this.#f}>
${a.map((e,t)=>this.#n(e,t,c))}
</ol>
<p class="note">${this.#t(a.length)} ${c?e(`names.press`):``}</p>
${s?this.#r():i}
`}#t(e){let{t:n,state:r}=this;if(r.edits.length===0)return n(s(r)?`names.printed`:`names.note`,{count:e});let a=t`<button class="link" @click=${()=>this.trainer.edit([])}>${n(`edit.put-back`)}</button>`;return t`<span class="changed">${l(n,r)}</span> ${this.hasControls?a:i}`}#n(e,n,r){let a=u(this.t,e),{keeping:o}=this;return t`<li part="name" class=${e.known?`known`:`new`}>${r||o?t`
<button
tabindex=${n===this.current?0:-1} aria-pressed=${o?this.#e.has(e.text):i}
@focus=${()=>this.set({current:n})} @click=${()=>o?this.#a(e.text):this.#d(n)}
>${a}</button>
`:a}</li>`}#r(){let{t:e}=this,n=[...this.#e.keys()];return t`
<details class="keep" @toggle=${({target:e})=>this.set({keeping:e.open})}>
<summary>${e(`names.keep`)}</summary>
<div class="line all">
<label>${e(`names.count`)} <input type="number" min="1" max=${x} value=${this.count} @change=${({target:e})=>{this.count=Math.max(1,Math.min(x,Math.round(e.valueAsNumber)||this.count)),e.value=String(this.count)}}></label>
<label>
<input
type="checkbox"
@change=${({target:e})=>this.set({onlyInvented:e.checked})}
>${e(`names.invented`)}
</label>
${this.#i(()=>this.#o())}
</div>
<p class="hint">${e(`names.mark`)}</p>
<div class="line liked" role="group" aria-label=${e(`names.liked`)} ?hidden=${n.length===0}>
${n.map(n=>t`<button class="link" aria-label=${e(`names.remove`,{name:n})} @click=${()=>this.#a(n)}><bdi>${n}</bdi> \u00d7</button>`)}
${this.#i(async()=>n)}
<button class="save-picture" @click=${()=>this.#l(n)}>${e(`names.picture`)}</button>
</div>
<p class="hint" role="status">${this.said}</p>
</details>
`}#i(e){return t`
<button class="copy" @click=${()=>this.#s(e())}>${this.t(`names.copy`)}</button>
<button class="save" @click=${()=>this.#c(e())}>${this.t(`names.save`)}</button>
`}async#a(e){let t=this.find(`.liked :focus`);!this.#e.delete(e)&&e&&this.#e.size<S&&this.#e.set(e,o(this.state).step),this.set({}),await this.host.updateComplete,t&&!this.find(`:focus`)&&this.find(`summary`)?.focus()}async#o(){let{count:e,onlyInvented:t}=this,{seen:n,sampleCount:r}=this.state,i=/* @__PURE__ */ new Set,a=n.names??[];for(let n=r;;n+=e){for(let{text:n,known:r}of a)n&&!(t&&r)&&i.size<e&&i.add(n);if(i.size===e||n>C*e+r)return[...i];a=await this.trainer.furtherNames(n,e)}}async#s(e){let{t}=this;try{let n=e.then(e=>new Blob([e.join(`
`)],{type:`text/plain`}));await navigator.clipboard.write([new ClipboardItem({"text/plain":n})]),this.set({said:t(`names.copied`,{count:(await e).length})})}catch{this.set({said:t(`names.not-copied`)})}}async#c(e){let t=await e.catch(()=>null);t&&this.#u(`txt`,`${t.join(`
`)}\n`,t.length)}async#l(e){let{t}=this,n=[...new Set(this.#e.values())].sort((e,t)=>e-t),r=t(`names.made-by`,{step:[.../* @__PURE__ */ new Set([n[0],n[n.length-1]])].map(e=>t.count(e)).join(`\u2013`),count:this.state.model?.numParams}),i=await b(this.host,e,r);i&&this.#u(`png`,i,e.length)}#u(e,t,n){let r=`microgpt-names-${o(this.state).step}.${e}`;f(r,t),this.set({said:this.t(`names.saved`,{count:n,file:r})})}#d(e){this.store.nameTraced(e),this.host.session.reveal(`letter`)}#f=e=>{let t=c[e.key];if(!t)return;e.preventDefault();let{sampleCount:n}=this.state;this.current=(this.current+t+n)%n,this.find(`li:nth-child(${this.current+1}) button`)?.focus()}};export{w as Names};