// Works in the page of regions that `landscape` writes, by mouse and keyboard, and on a phone.
import assert from "node:assert/strict";
import { fits } from "./axe.mjs";

const summary = (name) => `[...document.querySelectorAll("summary")].find((one) => one.textContent === ${JSON.stringify(name)})`;
const openText = "document.querySelector('details[open]')?.textContent ?? ''";
const lit = "document.querySelectorAll('figure g.is-chosen').length";

/** Clicks where an element stands, as a mouse does. */
async function click({ run, send }, element) {
  const place = await run(`(() => { const one = ${element}; one.scrollIntoView({ block: "center" }); const box = one.getBoundingClientRect(); return { x: box.x + Math.min(40, box.width / 2), y: box.y + box.height / 2 }; })()`);
  for (const type of ["mousePressed", "mouseReleased"]) {
    await send("Input.dispatchMouseEvent", { type, ...place, button: "left", clickCount: 1 });
  }
}

/**
 * @param {import("./trial.mjs").Trial} trial
 * @param {string} file the landscape page of Groningen
 */
export async function landscape(trial, file) {
  const tried = (name, act, more = {}) => trial.tried(`landscape: ${name}`, async (page) => {
    await page.until("document.readyState === 'complete' && document.querySelector('#aantal')?.textContent");
    await act(page);
  }, { file, ...more });
  await tried("two clicks from a municipality to its VSV", async (browser) => {
    await click(browser, "document.querySelector('figure g[data-municipality=GM0014]')");
    await browser.until(`(${openText}).includes("VSV Martini")`);
    await click(browser, "[...document.querySelectorAll('details[open] dd a')].find((one) => one.textContent === 'VSV Martini')");
    await browser.until(`(${openText}).startsWith("\\nVSV Martini")`);
    const told = await browser.run(openText);
    for (const words of ["ZeGNN", "Zorgadvies Groningen", "AZNN", "peildatum"]) assert.ok(told.includes(words), words);
    assert.equal(await browser.run(lit), 1);
  });
  await tried("a VSV by keyboard", async (browser) => {
    await browser.run("document.querySelector('#zoek').focus()");
    await browser.type("martini");
    await browser.until("document.querySelectorAll('details:not([hidden])').length === 1");
    await browser.run(`${summary("VSV Martini")}.focus()`);
    await browser.key("Enter");
    await browser.until(`(${openText}).includes("AZNN")`);
  });
  await tried("ticks of kinds", async (browser) => {
    await browser.run("document.querySelectorAll('input[data-kind]').forEach((box) => { if (box.dataset.kind !== 'roaz') box.click(); })");
    await browser.until("[...document.querySelectorAll('details:not([hidden])')].every((one) => one.closest('[data-group]').dataset.group === 'roaz')");
    await click(browser, "document.querySelector('figure g[data-municipality=GM0503]')");
    await browser.until(`(${openText}).includes("GGD Haaglanden")`);
  });
  await tried("a region lights its municipalities", async (browser) => {
    await browser.run(`${summary("Provincie Groningen")}.click()`);
    await browser.until(`${lit} > 5`);
    await browser.run("document.querySelector('#alles').click()");
    await browser.until("document.querySelectorAll('figure g.is-pale').length === 0");
  });
  await tried("a phone", async ({ run }) => {
    assert.ok(await run(fits), "no sideways scroll");
  }, { width: 390, height: 844 });
}
