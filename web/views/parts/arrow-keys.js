/** By how many places each arrow key moves the focus in a list of which the tab key stops at one. @type {Record<string, number>} */
export const MOVES = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };
