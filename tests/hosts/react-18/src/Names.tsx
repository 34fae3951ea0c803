import type { MicroGpt } from "microgpt-in-a-page/element";
import "microgpt-in-a-page/react"; // makes <micro-gpt> an element of the page, and one that JSX knows
import { useEffect, useRef, useState } from "react";

export function Names() {
  const piece = useRef<MicroGpt>(null);
  const [step, setStep] = useState(0);
  useEffect(() => {
    const controller = new AbortController();
    piece.current?.addEventListener("micro-gpt-step", ({ detail }) => setStep(detail.step), {
      signal: controller.signal,
    });
    return () => controller.abort();
  }, []);
  return (
    <>
      <micro-gpt ref={piece} view="train names" n-embd={24} autoplay="">
        A small GPT learns names here, with JavaScript.
      </micro-gpt>
      <p id="told">It has trained for {step} steps.</p>
    </>
  );
}
