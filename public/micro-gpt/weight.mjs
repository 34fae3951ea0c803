
import{B as e,G as t,K as n,U as r,W as i,X as a,k as o}from"./core.mjs";import{t as s}from"./live.mjs";import{n as c,t as l}from"./edits.mjs";import{n as u}from"./matrix-names.mjs";import{i as d,n as f,r as p,t as m}from"./parameter-picture.mjs";e({"weight.matrix":`Matrix`,"weight.value":`Value`,"weight.zero":`Zero`});var h={name:`wte`,row:0,column:0},g=.01,_=class extends r{static id=`weight`;static styles=a`
summary{color:var(--muted);font-size:var(--small)}.weight{display:flex;flex-wrap:wrap;align-items:start;gap:var(--space) calc(2.5*var(--space));padding-top:var(--space);font-size:var(--medium)}label{display:inline-flex;align-items:center;gap:var(--space)}input[type="number"]{width:calc(5.5*var(--mg-rem))}figure{--cell:min(calc(0.75*var(--mg-rem)),(100cqi - calc(2*var(--mg-rem))) / var(--columns),calc(16*var(--mg-rem)) / var(--rows))}${d}.setting{display:grid;flex:1 1 calc(18*var(--mg-rem));gap:var(--space);max-width:calc(28*var(--mg-rem))}`;static request=({weight:e})=>e?{weights:e.name}:{};render(){let{weight:e,seen:t}=this.state;return this.hasControls?n`
<details ?open=${e!==null}>
<summary @click=${this.#e}>${this.t(`view.weight`)}</summary>
${e&&t.weights?this.#t(e,t.weights):i}
</details>
`:i}#e=e=>{e.preventDefault(),this.store.set({weight:this.state.weight?null:h})};#t(e,{matrix:t,names:r}){let{t:i}=this,{name:a}=t,{row:c,column:l}=e.name===a?e:h,d=e=>this.store.set({weight:{...h,name:a,...e}});return n`
<div class="weight">
${p(this,t,{max:o([t.data]),cursor:{row:c,column:l},onCell:e=>e&&d(e),stays:!0})}
<div class="setting">
<label>
${i(`weight.matrix`)}
<select @change=${({target:e})=>d({name:e.value})}>
${r.map(e=>n`<option value=${e} .selected=${s(e===a)}>${u(i,e)} \u00b7 ${e}</option>`)}
</select>
</label>
<p class="told" aria-live="polite">${f(i,t,{row:c,column:l},this.state.model?.vocab??[])}</p>
${this.#n({name:a,row:t.rows?.[c]??c,column:l},m(t).value(c,l))}
</div>
</div>
`}#n(e,r){let{t:i}=this,{edits:a}=this.state,o=t=>({part:`weight`,...e,value:t}),u=l(a,o(0)),d=u?.part===`weight`?u.value:r,f=e=>this.trainer.edit(c(a,o(e))),p=({target:{value:e,valueAsNumber:t,validity:n}})=>e&&n.valid&&f(t),m=this.find(`.number:focus`)?t:s(String(Number(d.toPrecision(3))));return n`
<input
type="range" min=${-4} max=${4} step=${g} aria-label=${i(`weight.value`)}
.value=${s(String(d))} @input=${p}
>
<div class="line">
<label>
${i(`weight.value`)}
<input
type="number" class="number" min=${-4} max=${4} step="any" .value=${m} @change=${p}
@blur=${()=>this.set({})}
>
</label>
<button class="zero" @click=${()=>f(0)}>${i(`weight.zero`)}</button>
</div>
`}};export{_ as Weight};