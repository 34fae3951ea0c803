/** Light, dark, or as the system has it: the choice is kept in this browser, where it lets us. */

/** @import { Theme } from "./state.js" */

const KEY = "microgpt-theme";

/** @returns {Theme} */
export function rememberedTheme() {
  try {
    const theme = localStorage.getItem(KEY);
    return theme === "light" || theme === "dark" ? theme : "system";
  } catch {
    return "system";
  }
}

/** @param {Theme} theme */
export function rememberTheme(theme) {
  try {
    if (theme === "system") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // A browser that keeps nothing for this page still shows the theme until the page is left.
  }
}

/** @param {Theme} theme */
export function applyTheme(theme) {
  document.documentElement.dataset.theme = theme;
}

/**
 * Paper is light, whatever the screen is.
 * @param {() => Theme} theme the screen's
 */
export function keepPaperLight(theme) {
  addEventListener("beforeprint", () => applyTheme("light"));
  addEventListener("afterprint", () => applyTheme(theme()));
}
