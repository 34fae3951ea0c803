import { createApp } from "vue";
import Names from "./Names.vue";

createApp(Names).mount("#app");
