// What the tests in the browser share: a page for each, and what is done in many of them.
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { begun, opened } from "./chromium.mjs";

/** Runs tests, each in a page of its own in which nothing may go wrong; tells which failed. */
export class Trial {
  constructor(file, { pictures, program, only, axe } = {}) {
    Object.assign(this, { file, pictures, program, only, axe, passed: 0, failed: 0 });
    this.folder = mkdtempSync(join(tmpdir(), "page-"));
    this.browser = begun();
  }

  /** Does one thing in a page of its own. */
  async tried(name, act, { problems = [], file = this.file, browser = this.browser, ...size } = {}) {
    if (this.only && !name.includes(this.only)) return;
    const downloads = mkdtempSync(join(this.folder, "saved-"));
    const page = await opened(browser, file, { downloads, ...size });
    try {
      await act(Object.assign(page, { downloads }));
      if (this.pictures) writeFileSync(join(this.pictures, `${name.replaceAll(" ", "-")}.png`), await page.picture());
      assert.deepEqual(page.problems, problems);
      this.passed += 1;
    } catch (problem) {
      this.failed += 1;
      console.error(`${name}: ${problem.message}`);
      if (this.pictures) writeFileSync(join(this.pictures, `${name.replaceAll(" ", "-")}.png`), await page.picture());
    } finally { await page.close(); }
  }

  close() {
    this.browser.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export const click = (id) => `document.getElementById('${id}').click()`;
export const there = (selector) => `document.querySelector(${JSON.stringify(selector)}) !== null`;

/** Waits for the first screen. */
export const start = ({ until }) => until(there("#kies"));

/** Opens the first example: Groningen. */
export async function example(page) {
  await start(page);
  await page.run(click("voorbeeld-0"));
  await page.until("document.querySelectorAll('.canvas [data-partner]').length > 12 && document.querySelector('.pieces') !== null");
}

/** Waits until a file with an ending was saved, and reads it. */
export async function saved({ downloads }, ending) {
  for (let left = 2400; left > 0; left -= 1) {
    const name = readdirSync(downloads).find((one) => one.endsWith(ending));
    if (name) return { name, path: join(downloads, name), bytes: readFileSync(join(downloads, name)) };
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error(`no ${ending} was saved`);
}

/** Gives the page a file as if a user dropped it. */
export function dropped(name, bytes) {
  return `(() => { const bytes = Uint8Array.from(atob(${JSON.stringify(Buffer.from(bytes).toString("base64"))}), (one) => one.charCodeAt(0));
    const held = new DataTransfer(); held.items.add(new File([bytes], ${JSON.stringify(name)}));
    document.dispatchEvent(new DragEvent("drop", { dataTransfer: held, bubbles: true, cancelable: true })); })()`;
}

/** Saves in one of the ways of the menu, named by the ending of its file. */
export async function chooseItem({ run, until }, ending) {
  await until(there("#bewaren:not(:disabled)"));
  await run(click("bewaren"));
  const id = `bewaar-${ending.replace(".", "-")}`;
  await until(there(`dialog[open] #${id}`));
  await run(click(id));
}
