/**
 * A plugin for Vite: names the sources of the lists in the file of licences that Vite writes for the packages in a bundle. That
 * file, and the licence comments that the bundles keep, go wherever the bundles go.
 */

import { readFileSync } from "node:fs";

export const NOTICES = "third-party-notices.md";

const LISTS = `# Third-party notices

What stands in index.html and micro-gpt.* beside the work of this project (MIT).

## Lists

- Given names of 2018: United States Social Security Administration, public domain.
- Towns of Japan: [GeoNames](https://www.geonames.org/),
  [Creative Commons Attribution 4.0 International](https://creativecommons.org/licenses/by/4.0/). Changed: towns with fewer
  than a thousand inhabitants and names with other signs than letters are left out, and all are in lower case.
- Given names of Brazil, China, France, Germany, Korea and Spain: [Faker](https://github.com/faker-js/faker), copyright 2022-2025 Faker, under the MIT licence, whose words stand below.

`;

const ENGINE = `## WebAssembly modules

They contain a few functions of [musl](https://musl.libc.org), copyright 2005-2020 Rich Felker and others, as
[Emscripten](https://emscripten.org) compiles them. Both are under the MIT licence:

`;

/** The words of the MIT licence, which are those of this project's own. */
const MIT = readFileSync(new URL("../../LICENSE", import.meta.url), "utf8").replace(
  /^[\s\S]*?(?=Permission is hereby)/,
  "",
);

/** @returns {import("vite").Plugin} */
export function notices() {
  return {
    name: "notices",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const file = bundle[NOTICES];
        if (file?.type !== "asset") return this.error("Vite has written no licences.");
        file.source = `${LISTS}${ENGINE}${MIT.trim()}\n\n${String(file.source).replace(/^# Licenses\n+/, "")}`;
      },
    },
  };
}
