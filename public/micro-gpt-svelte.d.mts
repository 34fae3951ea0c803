/** Makes `<micro-gpt>` an element of the page, and one that Svelte's templates know (4 and 5). */
import "./micro-gpt-define.mjs";
import type { HTMLAttributes } from "svelte/elements";
import type { MicroGpt, MicroGptAttributes, MicroGptEventMap } from "./micro-gpt.mjs";

type Listeners = {
  [Type in keyof MicroGptEventMap as `on${"" | ":"}${Type}`]?: (event: MicroGptEventMap[Type]) => void;
};

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "micro-gpt": HTMLAttributes<MicroGpt> & MicroGptAttributes & Listeners;
  }
}
