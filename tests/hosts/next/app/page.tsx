import { Names } from "./Names";

export default function Page() {
  return (
    <main>
      <h1>How names are made</h1>
      <Names />
    </main>
  );
}
