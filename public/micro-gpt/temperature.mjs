
import{A as e,F as t,M as n,N as r,k as i,p as a,z as o}from"./core.mjs";import{t as s}from"./input-hint.mjs";import{t as c}from"./name-text.mjs";a({"temperature.yours":`yours, T = {temperature}`});var l=[.1,.5,1,2],u=o`
.comparison {
display: grid;
grid-template-columns: repeat(4, minmax(0, 1fr));
gap: calc(2 * var(--space)) calc(4 * var(--space));
margin-top: calc(3 * var(--space));
}
.comparison h3 {
margin: 0 0 var(--space);
padding-bottom: calc(0.25 * var(--mg-rem));
border-bottom: 1px solid var(--hairline);
color: var(--muted);
font: var(--small) var(--mono);
font-variant-numeric: tabular-nums;
}
.own h3 {
border-bottom: 2px solid var(--accent);
padding-bottom: calc(calc(0.25 * var(--mg-rem)) - 1px);
color: var(--accent);
}
.comparison ol {
min-height: calc(${6} * 1.75 * var(--mg-rem));
}
.comparison li {
container-type: inline-size;
height: calc(1.75 * var(--mg-rem));
font-family: var(--mono);
line-height: calc(1.75 * var(--mg-rem));
white-space: nowrap;
}
@container (max-width: 832px) {
.comparison {
grid-template-columns: repeat(2, minmax(0, 1fr));
}
}
`;function d(e,n,r){let i=r.map(({temperature:e})=>Math.abs(e-n.temperature)),a=i.indexOf(Math.min(...i)),o=({names:n},r,i)=>t`
<div class=${r}>
<h3>${i}</h3>
<ol>${n.map(n=>t`<li class=${n.known?`known`:`new`}>${c(e,n)}</li>`)}</ol>
</div>
`,s=e(`temperature.yours`,{temperature:e.temperature(n.temperature)});return t`
<div class="comparison" part="comparison">
${r.map((t,r)=>r===a?o({...n,names:n.names.slice(0,6)},`own`,s):o(t,`fixed`,`T = ${e.fixed(t.temperature,1)}`))}
</div>
`}a({"option.temperature":`Temperature`,"option.prefix":`First letters`,"temperature.predictable":`predictable`,"temperature.random":`random`,"temperature.resample":`New samples`,"temperature.prefix-term":`\u00b7 prefix`,"temperature.any-prefix":`any`});var{min:f,max:p}=e(`temperature`),m=l.map(e=>({temperature:e,names:[]})),h=class extends n{static id=`temperature`;static styles=o`
${u}
.sampling {
display: flex;
flex-wrap: wrap;
align-items: center;
gap: calc(1.5 * var(--space)) calc(3 * var(--space));
}
.slider {
display: flex;
flex: 1 1 calc(26 * var(--mg-rem));
flex-wrap: wrap;
align-items: center;
gap: 0 calc(2 * var(--space));
max-width: calc(36 * var(--mg-rem));
font-size: var(--medium);
}
.track {
display: flex;
flex: 1 1 calc(18 * var(--mg-rem));
align-items: center;
gap: calc(1.5 * var(--space));
color: var(--muted);
}
output {
color: var(--ink);
font: var(--medium) var(--mono);
font-variant-numeric: tabular-nums;
}
button svg {
width: var(--mg-rem);
height: var(--mg-rem);
}
.prefix {
display: flex;
align-items: center;
gap: calc(1.5 * var(--space));
margin-inline-start: auto;
font-size: var(--medium);
}
.prefix input {
width: calc(6 * var(--mg-rem));
}
.hint {
flex-basis: 100%;
margin: 0;
}
@container (max-width: 640px) {
.slider {
flex-basis: 100%;
}
.prefix {
flex: 1 1 auto;
justify-content: space-between;
margin: 0;
}
}
`;static request=({sampleCount:e})=>({comparison:{temperatures:l,count:Math.min(6,e)}});render(){let{t:e}=this,{temperature:n,seen:i}=this.state;return t`
${this.hasControls?this.#e():r}
${d(e,{temperature:n,names:i.names??[]},i.comparison??m)}
`}#e(){let{t:e}=this,{temperature:n,prefix:r}=this.state,a=s(e,this.state,`prefix`);return t`
<div class="sampling" part="sampling">
<div class="slider">
<label for="temperature">${e(`option.temperature`)}</label>
<span class="track">
<span aria-hidden="true">${e(`temperature.predictable`)}</span>
<input
id="temperature" type="range" min=${f??0} max=${p??0} step="0.05" .value=${String(n)}
@input=${({target:e})=>this.store.set({temperature:e.valueAsNumber})}
>
<span aria-hidden="true">${e(`temperature.random`)}</span>
<output for="temperature" aria-hidden="true">${e.temperature(n)}</output>
</span>
</div>
<button class="resample" @click=${()=>this.trainer.resample()}>${e(`temperature.resample`)}</button>
<label class="prefix">
<span>${e(`option.prefix`)} <span class="term">${e(`temperature.prefix-term`)}</span></span>
<input
type="text" id="prefix" dir="auto" autocomplete="off" autocapitalize="off" spellcheck="false"
placeholder=${e(`temperature.any-prefix`)} aria-describedby="prefix-hint" .value=${r}
@input=${({target:e})=>this.store.set({prefix:i(e.value)})}
>
</label>
<p class="hint" id="prefix-hint" role="status" ?hidden=${!a}>${a}</p>
</div>
`}};export{h as Temperature};