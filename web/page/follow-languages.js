/**
 * Which languages there are beside a page, and the way to them. It is a file of its own, public/languages.js, so that a page that was
 * copied without the others knows of none, and works as it is.
 *
 * The English page goes to the language that the reader's browser prefers. A language that was chosen is in the address: as the folder
 * of its pages, or, for English, as `?lang=en`.
 *
 * @param {Record<string, string>} names by tag, what their readers call the languages
 * @param {Record<string, string>} kinds by tag: those of one kind are one language
 * @param {(tag: string) => string} kindOf tells the kind of any tag: that of words/languages.js, whose text is in the file too
 */
export function followLanguages(names, kinds, kindOf) {
  const { documentElement: root, currentScript } = document;
  const base = new URL(".", /** @type {HTMLScriptElement} */ (currentScript).src).pathname;
  const here = new URL(location.href);

  const addressIn = (/** @type {string} */ tag) => {
    const url = new URL(location.href);
    const file = url.pathname.replace(/.*\//, "");
    url.pathname = base + (tag === "en" ? "" : `${tag}/`) + file;
    url.searchParams.delete("lang");
    if (tag === "en") url.searchParams.set("lang", "en");
    return url.href;
  };

  const preferred = () => {
    for (const wanted of navigator.languages) {
      const kind = kindOf(wanted);
      const found = Object.keys(kinds).find((tag) => kinds[tag] === kind);
      if (found) return found;
    }
    return "en";
  };

  if (root.lang === "en" && !here.searchParams.has("lang") && preferred() !== "en")
    return location.replace(addressIn(preferred()));

  const offer = () => {
    if (document.readyState === "loading") return;
    document.removeEventListener("readystatechange", offer);
    const select = document.querySelector("#language select, select#language");
    if (!(select instanceof HTMLSelectElement)) return;
    for (const [tag, name] of Object.entries(names)) {
      const option = new Option(name, tag, tag === root.lang, tag === root.lang);
      option.lang = tag;
      select.add(option);
    }
    select.addEventListener("change", () => {
      location.href = addressIn(select.value);
    });
    // English that was chosen stays chosen in the other pages.
    if (here.searchParams.has("lang"))
      for (const link of document.links)
        if (link.pathname.startsWith(base) && /\.html$/.test(link.pathname)) link.search = here.search;
  };
  document.addEventListener("readystatechange", offer);
}
