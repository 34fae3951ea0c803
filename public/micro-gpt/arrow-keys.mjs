
var e={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1};export{e as t};