/** What the chart leaves around its plot, in pixels: on the right for the names of the curves, once they have come to the end. */
export const LABEL_ROOM = 68;

/** On the left for the figures of the loss, and below for those of the steps. */
export const LOSS_ROOM = 32;
export const STEPS_ROOM = 26;
