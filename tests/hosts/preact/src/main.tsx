import { render } from "preact";
import { Names } from "./Names";

render(<Names />, document.getElementById("app") as HTMLElement);
