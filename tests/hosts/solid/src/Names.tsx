import "microgpt-in-a-page/solid"; // makes <micro-gpt> an element of the page, and one that JSX knows
import { createSignal } from "solid-js";

export function Names() {
  const [step, setStep] = createSignal(0);
  return (
    <>
      <micro-gpt view="train names" n-embd={24} autoplay on:micro-gpt-step={({ detail }) => setStep(detail.step)}>
        A small GPT learns names here, with JavaScript.
      </micro-gpt>
      <p id="told">It has trained for {step()} steps.</p>
    </>
  );
}
