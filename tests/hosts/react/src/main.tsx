import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Names } from "./Names";

createRoot(document.getElementById("app") as HTMLElement).render(
  <StrictMode>
    <Names />
  </StrictMode>,
);
