
import{A as e,B as t,I as n,N as r,P as i,j as a,p as o}from"./core.mjs";import{t as s}from"./input-hint.mjs";import{t as c}from"./name-text.mjs";o({"temperature.yours":`yours, T = {temperature}`});var l=[.1,.5,1,2],u=t`
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
`;function d(e,t,r){let i=r.map(({temperature:e})=>Math.abs(e-t.temperature)),a=i.indexOf(Math.min(...i)),o=({names:t},r,i)=>n`
<div class=${r}>
<h3>${i}</h3>
<ol>${t.map(t=>n`<li class=${t.known?`known`:`new`}>${c(e,t)}</li>`)}</ol>
</div>
`,s=e(`temperature.yours`,{temperature:e.temperature(t.temperature)});return n`
<div class="comparison" part="comparison">
${r.map((n,r)=>r===a?o({...t,names:t.names.slice(0,6)},`own`,s):o(n,`fixed`,`T = ${e.fixed(n.temperature,1)}`))}
</div>
`}o({"option.temperature":`Temperature`,"option.prefix":`First letters`,"temperature.predictable":`predictable`,"temperature.random":`random`,"temperature.resample":`New samples`,"temperature.prefix-term":`\u00b7 prefix`,"temperature.any-prefix":`any`});var{min:f,max:p}=a(`temperature`),m=l.map(e=>({temperature:e,names:[]})),h=class extends r{static id=`temperature`;static styles=t`
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
`;static request=({sampleCount:e})=>({comparison:{temperatures:l,count:Math.min(6,e)}});render(){let{t:e}=this,{temperature:t,seen:r}=this.state;return n`
${this.hasControls?this.#e():i}
${d(e,{temperature:t,names:r.names??[]},r.comparison??m)}
`}#e(){let{t}=this,{temperature:r,prefix:i}=this.state,a=s(t,this.state,`prefix`);return n`
<div class="sampling" part="sampling">
<div class="slider">
<label for="temperature">${t(`option.temperature`)}</label>
<span class="track">
<span aria-hidden="true">${t(`temperature.predictable`)}</span>
<input
id="temperature" type="range" min=${f??0} max=${p??0} step="0.05" .value=${String(r)}
@input=${({target:e})=>this.store.set({temperature:e.valueAsNumber})}
>
<span aria-hidden="true">${t(`temperature.random`)}</span>
<output for="temperature" aria-hidden="true">${t.temperature(r)}</output>
</span>
</div>
<button class="resample" @click=${()=>this.trainer.resample()}>${t(`temperature.resample`)}</button>
<label class="prefix">
<span>${t(`option.prefix`)} <span class="term">${t(`temperature.prefix-term`)}</span></span>
<input
type="text" id="prefix" dir="auto" autocomplete="off" autocapitalize="off" spellcheck="false"
placeholder=${t(`temperature.any-prefix`)} aria-describedby="prefix-hint" .value=${i}
@input=${({target:t})=>this.store.set({prefix:e(t.value)})}
>
</label>
<p class="hint" id="prefix-hint" role="status" ?hidden=${!a}>${a}</p>
</div>
`}};export{h as Temperature};