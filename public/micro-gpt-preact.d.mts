/** Makes `<micro-gpt>` an element of the page, and one that Preact's JSX knows. */
import "./micro-gpt-define.mjs";
import type { HTMLAttributes } from "preact";
import type { MicroGpt, MicroGptAttributes, MicroGptEventMap } from "./micro-gpt.mjs";

type Listeners = { [Type in keyof MicroGptEventMap as `on${Type}`]?: (event: MicroGptEventMap[Type]) => void };

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "micro-gpt": HTMLAttributes<MicroGpt> & MicroGptAttributes & Listeners;
    }
  }
}
