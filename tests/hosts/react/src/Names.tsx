import "microgpt-in-a-page/react"; // makes <micro-gpt> an element of the page, and one that JSX knows
import { useState } from "react";

export function Names() {
  const [step, setStep] = useState(0);
  return (
    <>
      <micro-gpt view="train names" n-embd={24} autoplay onmicro-gpt-step={({ detail }) => setStep(detail.step)}>
        A small GPT learns names here, with JavaScript.
      </micro-gpt>
      <p id="told">It has trained for {step} steps.</p>
    </>
  );
}
