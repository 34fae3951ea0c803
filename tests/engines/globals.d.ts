/** What the prelude gives to the functions that tests run in a page. */

declare var reader: import("./reader.js").Reader;
declare var complaints: string[];
declare var workers: Set<Worker>;
