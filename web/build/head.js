/**
 * What stands in the head of each page for others than its reader: its icon, and what programs read that show a link to it, after its
 * title and description (Open Graph, and the one tag that Twitter has besides). site-url.js makes the addresses absolute.
 */

/** A falling curve. */
const ICON = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><path d='M2 3c2 6 4 8 12 9' fill='none' stroke='#5b7bd5' stroke-width='2.5' stroke-linecap='round'/></svg>`;

/** The picture's file, beside the pages, and its size, which programs expect so. */
export const PICTURE = "preview.png";
export const SIZE = { width: 1200, height: 630 };

/** By which the pages of all languages know of each other. Ahead of all else: it may go to another page. */
export const LANGUAGES = "languages.js";

const DESCRIPTION = /\n( *)<meta name="description" content="([^"]+)">/;

/** @param {string} html a page with a title and a description */
export function withHead(html) {
  const [, title] = html.match(/<title>([^<"]+)<\/title>/) ?? [];
  const [whole = "", indent, description] = html.match(DESCRIPTION) ?? [];
  if (!title || !description) throw new Error("A page needs a title and a description, without quotes in them.");
  const properties = {
    type: "website",
    site_name: "microgpt",
    title,
    description,
    image: PICTURE,
    "image:width": SIZE.width,
    "image:height": SIZE.height,
  };
  const tags = [
    `<link rel="icon" href="data:image/svg+xml,${ICON.replace(/[#<>]/g, encodeURIComponent)}">`,
    ...Object.entries(properties).map(([name, value]) => `<meta property="og:${name}" content="${value}">`),
    '<meta name="twitter:card" content="summary_large_image">',
  ];
  return html
    .replace(whole, () => whole + tags.map((tag) => `\n${indent}${tag}`).join(""))
    .replace("<head>", `<head>\n${indent}<script src="${LANGUAGES}"></script>`);
}

/** For Vite. After it has looked for files to bundle: the picture is none. @returns {import("vite").Plugin} */
export const head = () => ({ name: "head", transformIndexHtml: { order: "post", handler: withHead } });
