/** Makes `<micro-gpt>` an element of the page, and one that Solid's JSX knows. */
import "./micro-gpt-define.mjs";
import type { JSX } from "solid-js";
import type { MicroGpt, MicroGptAttributes, MicroGptEventMap } from "./micro-gpt.mjs";

type Listeners = { [Type in keyof MicroGptEventMap as `on:${Type}`]?: (event: MicroGptEventMap[Type]) => void };

declare module "solid-js" {
  namespace JSX {
    interface IntrinsicElements {
      "micro-gpt": JSX.HTMLAttributes<MicroGpt> & MicroGptAttributes & Listeners;
    }
  }
}
