/** Light, dark, or as the system has it: the choice is kept in this browser, where that is allowed. */

const KEY = "microgpt-theme";

/** @param {string} theme */
const apply = (theme) => {
  document.documentElement.dataset.theme = theme;
};

function remembered() {
  try {
    const theme = localStorage.getItem(KEY);
    return theme === "light" || theme === "dark" ? theme : "system";
  } catch {
    return "system";
  }
}

/** @param {string} theme */
function remember(theme) {
  try {
    if (theme === "system") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // A browser that keeps nothing for this page still shows the theme until the page is left.
  }
}

/** @param {HTMLElement} choices radio buttons, whose values are themes */
export function startTheme(choices) {
  let theme = remembered();
  apply(theme);
  for (const input of choices.querySelectorAll("input")) input.checked = input.value === theme;
  choices.addEventListener("change", ({ target }) => {
    theme = /** @type {HTMLInputElement} */ (target).value;
    apply(theme);
    remember(theme);
  });
}
