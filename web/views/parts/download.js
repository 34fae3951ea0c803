/** Gives the reader a file. */

/** @param {string} name of its own making: nothing from outside is in it @param {BlobPart} content */
export function download(name, content) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content]));
  link.download = name;
  link.click();
  // The browser has begun to read it once this turn is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
