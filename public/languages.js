(function followLanguages(names, kinds, kindOf) {
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
})({"en":"English","de":"Deutsch","es":"espa\u00f1ol","fr":"fran\u00e7ais","ja":"\u65e5\u672c\u8a9e","ko":"\ud55c\uad6d\uc5b4","pt-BR":"portugu\u00eas (Brasil)","zh-Hans":"\u7b80\u4f53\u4e2d\u6587"}, {"en":"en-Latn","de":"de-Latn","es":"es-Latn","fr":"fr-Latn","ja":"ja-Jpan","ko":"ko-Kore","pt-BR":"pt-Latn","zh-Hans":"zh-Hans"}, function kindOf(tag) {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return "";
  }
});
