import { mount } from "svelte";
import Names from "./Names.svelte";

mount(Names, { target: document.getElementById("app") as HTMLElement });
