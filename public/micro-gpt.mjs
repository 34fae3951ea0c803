/*! <micro-gpt>'s class, which micro-gpt-define.mjs registers. MIT licence. Notices: third-party-notices.md */
export{i as MicroGpt}from"./micro-gpt/core.mjs";