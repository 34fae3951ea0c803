import "microgpt-in-a-page/element/define";
import DefaultTheme from "vitepress/theme";

export default DefaultTheme;
