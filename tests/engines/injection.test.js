/** Text from outside is only text: no element comes of it and no code runs, wherever it is put. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { inEachEngine } from "./engines.js";

/** Each would set a flag if it ran, and is of a kind that the page has nowhere. */
const EVIL = [
  '<img src=x onerror="globalThis.hurt=1">',
  "</script><script>globalThis.hurt=1</script>",
  '"><svg onload="globalThis.hurt=1">',
  "<iframe srcdoc='<script>parent.hurt=1</script>'></iframe>",
  "javascript:globalThis.hurt=1",
  "{{globalThis.hurt=1}}",
  "<!--<style>*{display:none}</style>",
];

/** Every attribute of the element. What src and list-src name would be fetched: a request, which is not what is tested here. */
const { modules } = JSON.parse(readFileSync(new URL("../../custom-elements.json", import.meta.url), "utf8"));
const ATTRIBUTES = /** @type {string[]} */ (
  modules
    .flatMap((/** @type {any} */ { declarations }) => declarations)
    .flatMap((/** @type {any} */ { attributes = [] }) => attributes.map((/** @type {any} */ { name }) => name))
    .filter((/** @type {string} */ name) => !["src", "list-src", "text"].includes(name))
    .concat("lang")
);

/** What has come of it, in the page. */
function harm() {
  const strangers = reader.all(
    "img, iframe, object, embed, svg[onload], script, [onerror], [onload], a[href^='javascript']",
  );
  // Pages have scripts of their own, and this prelude stands in the head: a script from outside says what it would do.
  const foreign = strangers.filter(
    ({ parentNode, localName, outerHTML }) =>
      localName !== "script" || (parentNode !== document.head && outerHTML.includes("hurt")),
  );
  return {
    hurt: /** @type {any} */ (globalThis).hurt ?? 0,
    foreign: foreign
      .map(({ outerHTML }) => outerHTML.slice(0, 200))
      .filter((html) => !html.includes('src="micro-gpt.js"')),
    complaints: complaints.filter((one) => !one.endsWith("micro-gpt.js")),
  };
}

const NO_HARM = { hurt: 0, foreign: [], complaints: [] };

inEachEngine((engine) => {
  engine.promise("markup in a list, in its file's name and in what is typed: shown as text", async () => {
    engine.injected(3 * EVIL.length);
    const tab = await engine.open({ hash: "#steps=20" });
    const seen = await tab.evaluate(async (evil) => {
      await reader.ready();
      reader.choose("#list", "own");
      reader.fill(".list-input textarea", [...evil, ...evil].join("\n"));
      await reader.until(() => !reader.first(".list-input .take").disabled);
      reader.press(".list-input .take");
      await reader.until(() => reader.first("micro-gpt").session.store.state.made.list === "own");
      await reader.trainToTheEnd(20);
      const shown = /** @type {string[]} */ ([]);
      for (const text of evil) {
        reader.fill("#prefix", text);
        for (const field of reader.all(".view-attention input")) {
          /** @type {HTMLInputElement} */ (field).value = text;
          field.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
        }
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(["x".repeat(5_000_001)], `${text.replaceAll("/", "∕")}.txt`));
        reader
          .first(".list-input textarea")
          .dispatchEvent(new DragEvent("drop", { bubbles: true, composed: true, cancelable: true, dataTransfer }));
        const said = () => reader.text("#list-says");
        shown.push(await reader.until(said, (words) => words.includes("too large") && words !== shown.at(-1)));
      }
      return shown;
    }, EVIL);
    EVIL.forEach((text, i) => {
      const name = text.replaceAll("/", "∕").replace(/\s+/g, " ");
      assert.ok(seen[i].startsWith(`“${name}.txt” is too large`), `${seen[i]} for ${name}`);
    });
    assert.deepEqual(await tab.evaluate(harm), NO_HARM);
  });

  engine.promise("markup in the heading of a column: told as text", async () => {
    engine.injected(EVIL.length);
    const tab = await engine.open({ hash: "#steps=20" });
    const said = await tab.evaluate(async (evil) => {
      await reader.ready();
      reader.choose("#list", "own");
      const said = /** @type {string[]} */ ([]);
      for (const text of evil) {
        const rows = Array.from("abcdefghijkl", (letter, i) => `${i},an${letter}`);
        reader.fill(".list-input textarea", [`rank,"${text.replaceAll('"', '""')}"`, ...rows].join("\n"));
        said.push(
          await reader.until(
            () => reader.text("#list-says"),
            (words) => words.includes("column 2") && words !== said.at(-1),
          ),
        );
      }
      return said;
    }, EVIL);
    EVIL.forEach((text, i) => {
      assert.ok(said[i].includes(text.slice(0, 10)), `${said[i]} for ${text}`);
    });
    assert.deepEqual(await tab.evaluate(harm), NO_HARM);
  });

  engine.promise("markup in what the chapter is asked to read: text", async () => {
    const tab = await engine.open({ file: "inference.html" });
    const fields = ["#attention-name", "#decoding-prefix", "#softmax input[inputmode]"];
    engine.injected(EVIL.length * fields.length);
    const notes = await tab.evaluate(
      async (evil, fields) => {
        reader.first("micro-gpt").scrollIntoView();
        await reader.until(() => {
          reader.fill("#attention-name", "?"); // says nothing until there is a model
          return reader.text("#attention .note");
        });
        const notes = [];
        for (const text of evil) {
          for (const field of fields) reader.fill(field, text);
          await reader.frames(2);
          notes.push(reader.text("#attention .note"));
        }
        return notes;
      },
      EVIL,
      fields,
    );
    EVIL.forEach((text, i) => {
      const [stranger] = text.match(/[^a-z]/) ?? [];
      assert.ok(notes[i].includes(`“${stranger}”`), `${notes[i]} for ${text}`);
    });
    assert.deepEqual(await tab.evaluate(harm), NO_HARM);
  });

  engine.promise("markup in the laboratory's address and its fields: text, or refused in a sentence", async () => {
    const keys = ["taught.name", "taught.seed", "taught.letter", "taught.without", "landscape.across", "landscape.up"];
    keys.push("landscape.seed", "fan.seeds", "ladder.seeds", "ladder.steps", "constructor", "__proto__");
    engine.injected(EVIL.length * (keys.length + 1));
    for (const text of EVIL) {
      const hash = `#${keys.map((key) => `${key}=${encodeURIComponent(text)}`).join("&")}`;
      const tab = await engine.open({ file: "lab.html", hash });
      const seen = await tab.evaluate(async (text) => {
        const asked = reader.first("#taught-name").value;
        reader.fill("#taught-name", text);
        reader.press("#taught-widget .start");
        const note = () => reader.text("#taught-widget .note");
        return { asked, said: await reader.until(note, (words) => words.startsWith("The name")) };
      }, text);
      assert.equal(seen.asked, "emma", "no name: the default");
      assert.match(seen.said, /^The name must have 1 to 15 letters/);
      assert.deepEqual(await tab.evaluate(harm), NO_HARM);
      await tab.close();
    }
  });

  engine.promise("markup in the address, in a link's parts too: defaults, or a sentence", async () => {
    const keys = ["first", "list", "letters", "weights", "step", "layers", "temperature", "reads", "lang"];
    keys.push("constructor", "__proto__");
    engine.injected(EVIL.length + keys.length);
    const tab = await engine.open({
      hash: `#first=${encodeURIComponent(EVIL[0])}&letters=${encodeURIComponent(EVIL[1])}`,
    });
    await tab.evaluate(
      async (evil, keys) => {
        await reader.ready();
        for (const text of evil) {
          const value = encodeURIComponent(text);
          const each = keys.map((key) => `${key}=${value}`);
          for (const hash of text === evil[0] ? [...each, each.join("&")] : [each.join("&")]) {
            location.hash = hash;
            await reader.frames(2);
          }
          // Weights that are none are refused, and the model there was goes on.
          await reader.until(() => /link/.test(reader.alert()));
          reader.press(".view-problem button");
        }
        location.hash = "steps=30";
        await reader.until(() => reader.first("micro-gpt").session.store.state.model.config.numSteps === 30);
        await reader.trainToTheEnd(30);
      },
      EVIL,
      keys,
    );
    assert.deepEqual(await tab.evaluate(harm), NO_HARM);
  });

  engine.promise("markup in a model's file, in its metadata and its list: text, or refused in a sentence", async () => {
    const tab = await engine.open({ hash: "#steps=20" });
    await tab.evaluate(() => reader.ready());
    // The page's own policy lets it import nothing: the file is made beside it.
    const maker = await engine.open({ body: "" });
    const files = await maker.evaluate(async (evil) => {
      const { MicroGPT } = await import(new URL("microgpt.mjs", location.href).href);
      const model = await MicroGPT.create({ text: [...evil, ...evil].join("\n"), numSteps: 30 });
      const whole = Array.from(/** @type {Uint8Array} */ (model.save()), (byte) => String.fromCharCode(byte)).join("");
      const length = whole.charCodeAt(0) + 256 * whole.charCodeAt(1);
      /** The file with another header. @param {string} from @param {string} to */
      const forge = (from, to) => {
        const header = whole.slice(8, 8 + length).replace(from, () => to);
        const bytes = [header.length % 256, header.length >> 8, 0, 0, 0, 0, 0, 0];
        return String.fromCharCode(...bytes) + header + whole.slice(8 + length);
      };
      // A number of the metadata, a tensor's type, and its name: the sentence says them.
      const forged = evil.flatMap((text) => {
        const word = JSON.stringify(text.replace(/[^\x20-\x7e]/g, ""));
        return [
          forge('"seed":"42"', `"seed":${word}`),
          forge('"wte":{"dtype":"F32"', `"wte":{"dtype":${word}`),
          forge('"random.gauss":{"dtype":"F64","shape":[1]', `${word}:{"dtype":"F64","shape":[2]`),
        ];
      });
      return [whole, ...forged].map(btoa);
    }, EVIL);
    engine.injected(files.length);
    await maker.close();
    const opened = await tab.evaluate(async (files) => {
      const said = [];
      for (const file of files) {
        const dataTransfer = new DataTransfer();
        const bytes = Uint8Array.from(atob(file), (char) => char.charCodeAt(0));
        dataTransfer.items.add(new File([bytes], "<img src=x onerror=globalThis.hurt=1>.safetensors"));
        reader
          .first(".view-share .file")
          .dispatchEvent(new DragEvent("drop", { bubbles: true, composed: true, cancelable: true, dataTransfer }));
        const { store } = reader.first("micro-gpt").session;
        await reader.until(() => reader.alert() || (said.length === 0 && store.state.made.list === "own"));
        said.push(reader.alert());
        if (reader.alert()) reader.press(".view-problem button");
        await reader.until(() => !reader.alert());
      }
      reader.fill(".speed", 100);
      await reader.trainToTheEnd(30);
      return said;
    }, files);
    assert.equal(opened[0], "", "the whole file is opened: its list is only text");
    for (const said of opened.slice(1)) assert.match(said, /^The file was not opened\..*\. Continue/);
    assert.deepEqual(await tab.evaluate(harm), NO_HARM);
  });

  engine.promise(
    "markup in the element's attributes and its text: a sentence, and no element of that kind",
    async () => {
      assert.ok(ATTRIBUTES.length > 25 && ATTRIBUTES.includes("view"), ATTRIBUTES.join());
      engine.injected(EVIL.length * (ATTRIBUTES.length + 1));
      const tab = await engine.open({
        body: `<script src="micro-gpt.js" defer></script><micro-gpt view="train names"></micro-gpt>`,
      });
      const seen = await tab.evaluate(
        async (evil, attributes) => {
          await reader.until(() => reader.names().length === 20);
          const element = reader.first("micro-gpt");
          const notices = /** @type {string[]} */ ([]);
          for (const text of evil) {
            for (const attribute of attributes) element.setAttribute(attribute, text);
            await reader.frames(2);
            notices.push(reader.texts("[part=notice]").join(" "));
            for (const attribute of attributes) element.removeAttribute(attribute);
            element.text = `${evil.join("\n")}\n`.repeat(3);
            await reader.frames(2);
          }
          await element.step(5);
          return { notices, step: reader.step() };
        },
        EVIL,
        ATTRIBUTES,
      );
      assert.equal(seen.step, 5);
      seen.notices.forEach((notice, i) => {
        assert.match(notice, /There is no view/);
        const [word] = EVIL[i].split(/[\s,]+/);
        assert.ok(notice.includes(word), notice);
      });
      const cut =
        "console.warn: The text of <micro-gpt> is not learned in full. 21 lines are longer than the context of 16: learned only up to there.";
      assert.deepEqual(await tab.evaluate(harm), { ...NO_HARM, complaints: [cut] }); // told once
    },
  );
});
