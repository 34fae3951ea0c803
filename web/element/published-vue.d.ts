/** Makes `<micro-gpt>` an element of the page, and one that Vue's templates know. */
import "./micro-gpt-define.mjs";
import type { HTMLAttributes } from "vue";
import type { MicroGptAttributes, MicroGptEventMap } from "./micro-gpt.mjs";

type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;

/** `@micro-gpt-step` in a template is onMicroGptStep here. */
type Listeners = {
  [Type in keyof MicroGptEventMap as `on${Capitalize<CamelCase<Type>>}`]?: (event: MicroGptEventMap[Type]) => void;
};

declare module "vue" {
  interface GlobalComponents {
    "micro-gpt": new () => { $props: HTMLAttributes & MicroGptAttributes & Listeners };
  }
}
