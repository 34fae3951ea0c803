import { render } from "solid-js/web";
import { Names } from "./Names";

render(() => <Names />, document.getElementById("app") as HTMLElement);
