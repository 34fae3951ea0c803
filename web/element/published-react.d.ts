/** Makes `<micro-gpt>` an element of the page, and one that React's JSX knows (18 and 19). */
import "./micro-gpt-define.mjs";
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { MicroGpt, MicroGptAttributes, MicroGptEventMap } from "./micro-gpt.mjs";

/** From React 19 on. In 18, and where a server has rendered the element, add listeners through a ref. */
type Listeners = { [Type in keyof MicroGptEventMap as `on${Type}`]?: (event: MicroGptEventMap[Type]) => void };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "micro-gpt": DetailedHTMLProps<HTMLAttributes<MicroGpt>, MicroGpt> &
        MicroGptAttributes &
        Listeners & { class?: string | undefined };
    }
  }
}
