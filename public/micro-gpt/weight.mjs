
import{B as e,D as t,G as n,K as r,U as i,W as a,X as o}from"./core.mjs";import{t as s}from"./live.mjs";import{n as c,t as l}from"./edits.mjs";import{n as u}from"./matrix-names.mjs";import{i as d,n as f,r as p,t as m}from"./parameter-picture.mjs";e({"weight.matrix":`Matrix`,"weight.value":`Value`,"weight.zero":`Zero`});var h={name:`wte`,row:0,column:0},g=.01,_=class extends i{static id=`weight`;static styles=o`
summary{color:var(--muted);font-size:var(--small)}.weight{display:flex;flex-wrap:wrap;align-items:start;gap:var(--space) calc(2.5*var(--space));padding-top:var(--space);font-size:var(--medium)}label{display:inline-flex;align-items:center;gap:var(--space)}input[type="number"]{width:calc(5.5*var(--mg-rem))}figure{--cell:min(calc(0.75*var(--mg-rem)),(100cqi - calc(2*var(--mg-rem))) / var(--columns),calc(16*var(--mg-rem)) / var(--rows))}${d}.setting{display:grid;flex:1 1 calc(18*var(--mg-rem));gap:var(--space);max-width:calc(28*var(--mg-rem))}`;static request=({weight:e})=>e?{weights:e.name}:{};render(){let{weight:e,seen:t}=this.state;return this.hasControls?r`
<details ?open=${e!==null}>
<summary @click=${this.#e}>${this.t(`view.weight`)}</summary>
${e&&t.weights?this.#t(e,t.weights):a}
</details>
`:a}#e=e=>{e.preventDefault(),this.store.set({weight:this.state.weight?null:h})};#t(e,{matrix:n,names:i}){let{t:a}=this,{name:o}=n,{row:c,column:l}=e.name===o?e:h,d=e=>this.store.set({weight:{...h,name:o,...e}});return r`
<div class="weight">
${p(this,n,{max:t([n.data]),cursor:{row:c,column:l},onCell:e=>e&&d(e),stays:!0})}
<div class="setting">
<label>
${a(`weight.matrix`)}
<select @change=${({target:e})=>d({name:e.value})}>
${i.map(e=>r`<option value=${e} .selected=${s(e===o)}>${u(a,e)} \u00b7 ${e}</option>`)}
</select>
</label>
<p class="told" aria-live="polite">${f(a,n,{row:c,column:l},this.state.model?.vocab??[])}</p>
${this.#n({name:o,row:n.rows?.[c]??c,column:l},m(n).value(c,l))}
</div>
</div>
`}#n(e,t){let{t:i}=this,{edits:a}=this.state,o=t=>({part:`weight`,...e,value:t}),u=l(a,o(0)),d=u?.part===`weight`?u.value:t,f=e=>this.trainer.edit(c(a,o(e))),p=({target:{value:e,valueAsNumber:t,validity:n}})=>e&&n.valid&&f(t),m=this.find(`.number:focus`)?n:s(String(Number(d.toPrecision(3))));return r`
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