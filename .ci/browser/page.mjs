// page.mjs: works in the page by mouse and keyboard, with a stand-in for the engine; no network, no error.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { page } from "../workbench.mjs";
import { chromium, opened } from "./chromium.mjs";

if (!chromium()) {
  console.log("skipped: Chromium is not on this machine");
  process.exit(0);
}
const folder = mkdtempSync(join(tmpdir(), "page-"));
const file = join(folder, "coalitiekaart.html");
const stand = readFileSync(new URL("engine.js", import.meta.url), "utf8");
writeFileSync(file, page(Buffer.from(""), "Networks", "test", stand));
const pictures = process.argv[2];
let passed = 0;

/** Does one thing in a page of its own; nothing may go wrong in it. */
async function tried(name, act, size) {
  const browser = await opened(file, size);
  try {
    await browser.until("document.getElementById('kies') !== null");
    await act(browser);
    if (pictures) writeFileSync(join(pictures, `${name.replaceAll(" ", "-")}.png`), await browser.picture());
    assert.deepEqual(browser.problems, [], name);
    passed += 1;
  } finally { browser.close(); }
}

const click = (id) => `document.getElementById('${id}').click()`;
const example = async ({ run, until }) => {
  await run(click("voorbeeld-0"));
  await until("document.querySelector('.canvas svg') !== null && document.querySelectorAll('[role=treeitem]').length > 12");
};

await tried("start", async () => {});
await tried("start on a phone", async ({ run }) => {
  assert.ok(await run("document.documentElement.scrollWidth <= innerWidth"), "no sideways scroll");
}, { width: 390, height: 844 });
await tried("open an example", example);
await tried("an example on a phone", async (browser) => {
  await example(browser);
  assert.ok(await browser.run("document.documentElement.scrollWidth <= innerWidth"), "no sideways scroll");
}, { width: 390, height: 844 });
await tried("add a tie by keyboard and take it back", async (browser) => {
  await example(browser);
  await browser.key("/");
  await browser.type("verlos gyn");
  await browser.until("document.getElementById('snel-voorstel').textContent.includes('werken samen')");
  await browser.key("Enter");
  await browser.until("document.querySelector('.changed') !== null && document.getElementById('stand').textContent.startsWith('1 ')");
  await browser.run(click("terug"));
  await browser.until("document.querySelector('.changed') === null");
  assert.equal(await browser.run("document.getElementById('opnieuw').disabled"), false);
});
await tried("walk the map and tie by keys", async (browser) => {
  await example(browser);
  await browser.run("document.getElementById('boom').focus()");
  await browser.key("ArrowDown");
  await browser.until("document.querySelector('.canvas .is-chosen') !== null");
  await browser.key("v");
  await browser.until("document.getElementById('vind-veld') === document.activeElement");
  await browser.type("huis");
  await browser.key("Enter");
  await browser.until("document.querySelector('.answers') !== null");
  await browser.until("document.querySelector('.answers').contains(document.activeElement)");
  await browser.key("2");
  await browser.until("document.querySelector('.bar') !== null");
  assert.equal(await browser.run("document.activeElement.id"), "boom");
});
await tried("change a name in the table", async (browser) => {
  await example(browser);
  await browser.run(click("deel-partners"));
  await browser.until("document.getElementById('naam-verloskundigen') !== null");
  await browser.run("(() => { const field = document.getElementById('naam-verloskundigen'); field.value = '<script>alert(1)</script>'; field.dispatchEvent(new Event('change')); })()");
  await browser.until("document.getElementById('naam-verloskundigen').value.startsWith('<script')");
});
await tried("paste names", async (browser) => {
  await browser.run("document.getElementById('namen').value = 'Verloskundigen: JGZ\\nHuisartsen'");
  await browser.run(click("lees"));
  await browser.until("document.querySelectorAll('.canvas [data-partner]').length === 2");
});
await tried("answer in a session", async (browser) => {
  await example(browser);
  await browser.run(click("deel-session"));
  await browser.until("document.getElementById('antwoord-1') !== null");
  await browser.run("document.activeElement.blur()");
  await browser.key("1");
  await browser.until("document.querySelector('.session-side .plus li') !== null");
}, { width: 1440, height: 900 });
await tried("what if", async (browser) => {
  await example(browser);
  await browser.run(click("deel-whatif"));
  await browser.until("document.querySelector('.toggle') !== null");
  await browser.run("document.querySelector('.toggle').click()");
  await browser.until("document.getElementById('neem-over') !== null");
});
await tried("the ways to save", async (browser) => {
  await example(browser);
  await browser.run(click("bewaren"));
  await browser.until("document.querySelector('dialog[open]') !== null");
});
await tried("the other language", async (browser) => {
  await example(browser);
  await browser.run(click("taal-en"));
  await browser.until("document.getElementById('bewaren').textContent === 'Save and share' && document.documentElement.lang === 'en'");
});
rmSync(folder, { recursive: true });
console.log(`${passed} passed in Chromium`);
