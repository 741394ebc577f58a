// Works in the web page that `report` writes, by mouse and keyboard, on a phone, on paper and without scripts.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { fits } from "./axe.mjs";

const shown = "[...document.querySelectorAll('details[data-partner]')].filter((one) => !one.hidden).length";
const all = "document.querySelectorAll('details[data-partner]').length";
const pale = "document.querySelectorAll('figure svg .is-pale').length";
const first = "document.querySelector('details[data-partner]')";

/**
 * @param {import("./trial.mjs").Trial} trial
 * @param {string} file the report of Groningen
 */
export async function report(trial, file) {
  const tried = (name, act, more = {}) => trial.tried(`report: ${name}`, async (page) => {
    await page.until(`document.readyState === 'complete' && ${all} > 0`);
    await act(page);
  }, { file, ...more });
  await tried("search", async ({ run, until, type }) => {
    const name = await run(`${first}.dataset.name`);
    await run("document.getElementById('zoek').focus()");
    await type(name.toUpperCase());
    await until(`${shown} >= 1 && ${shown} < ${all}`);
    assert.ok(await run(`${first}.hidden === false`), "the one that was searched is shown");
    assert.ok(await run(`${pale} > 0`), "the map pales the others");
    await run("document.getElementById('alles').click()");
    await until(`${shown} === ${all} && ${pale} === 0`);
  });
  await tried("tick the legend", async ({ run, until }) => {
    const box = "document.querySelector('input[data-filter=domain]')";
    const without = await run(`${box}.value`);
    await run(`${box}.click()`);
    await until(`${shown} < ${all}`);
    assert.ok(await run(`[...document.querySelectorAll('details[data-partner]')].every((one) => one.hidden === (one.dataset.domain === ${JSON.stringify(without)}))`));
    assert.ok(await run(`document.getElementById('aantal').textContent.includes(String(${shown}))`), "the count is told");
    await run(`${box}.click()`);
    await until(`${shown} === ${all}`);
  });
  await tried("walk by keyboard", async ({ run, until, key }) => {
    await run("document.getElementById('alles').focus()");
    for (let step = 0; step < 80; step += 1) {
      if (await run("document.activeElement.matches('details[data-partner] > summary')")) break;
      await key("Tab");
    }
    assert.ok(await run("document.activeElement.matches('details[data-partner] > summary')"), "Tab reaches the partners");
    await key("Enter");
    await until("document.activeElement.parentElement.open");
    assert.ok(await run("document.querySelectorAll('figure svg .is-chosen').length <= 1"));
    const outline = await run("getComputedStyle(document.activeElement).outlineStyle");
    assert.notEqual(outline, "none", "the focus is seen");
  });
  await tried("choose on the map", async ({ run, until }) => {
    await run("document.querySelector('figure svg g[data-partner]').dispatchEvent(new MouseEvent('click', { bubbles: true }))");
    await until("document.querySelectorAll('details[data-partner][open]').length === 1");
    assert.ok(await run("document.activeElement.matches('details[open] > summary')"), "the focus goes to the partner");
  });
  await tried("on a phone", async ({ run }) => {
    assert.ok(await run(fits), "no sideways scroll");
  }, { width: 390, height: 844 });
  await tried("on paper", async ({ send }) => {
    const { data } = await send("Page.printToPDF", { paperWidth: 8.27, paperHeight: 11.69, preferCSSPageSize: true });
    const pdf = Buffer.from(data, "base64");
    assert.ok(pdf.subarray(0, 5).toString() === "%PDF-" && pdf.length > 20_000, "a PDF with content");
  });
  // Without a script: its policy runs only the one that it holds, so another one in its place never runs.
  const without = file.replace(/\.html$/, "-without-script.html");
  writeFileSync(without, readFileSync(file, "utf8").replace(/<script>[^]*<\/script>/, ""));
  await tried("without a script", async ({ run }) => {
    assert.equal(await run("document.documentElement.classList.contains('has-script')"), false);
    assert.equal(await run(`${shown} === ${all}`), true);
    assert.ok(await run("[...document.querySelectorAll('.needs-script')].every((one) => getComputedStyle(one).display === 'none')"), "no control that does nothing");
    assert.ok(await run("document.body.innerText.length > 2000"));
  }, { file: without });
}
