/** Makes `<micro-gpt>` an element of the page, and one that Vue's templates know. */
import "./micro-gpt-define.mjs";
import type { HTMLAttributes } from "vue";
import type { MicroGptAttributes, MicroGptEventMap } from "./micro-gpt.mjs";

/** `@micro-gpt-step` in a template. */
type Listeners = {
  onMicroGptReady?: (event: MicroGptEventMap["micro-gpt-ready"]) => void;
  onMicroGptStep?: (event: MicroGptEventMap["micro-gpt-step"]) => void;
  onMicroGptName?: (event: MicroGptEventMap["micro-gpt-name"]) => void;
  onMicroGptError?: (event: MicroGptEventMap["micro-gpt-error"]) => void;
};

declare module "vue" {
  interface GlobalComponents {
    "micro-gpt": new () => { $props: HTMLAttributes & MicroGptAttributes & Listeners };
  }
}
