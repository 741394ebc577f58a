// Every state for everybody: axe finds nothing, targets are large enough, and a keyboard reaches what a mouse does.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fits, looked } from "./axe.mjs";
import { click, dropped, example, start, there } from "./trial.mjs";
import { workbook } from "./journeys.mjs";

/** Parts to press that are smaller than 24 pixels and are no link within a text. */
const small = `Array.from(document.querySelectorAll('button, select, summary, input:not([type=file]), [role=option], .is-choice'))
  .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.unseen, .skip'))
  .map((one) => [one, (one.closest('label') ?? one).getBoundingClientRect()])
  .filter(([, box]) => box.width > 0 && (box.width < 24 || box.height < 24))
  .map(([one, box]) => (one.id || one.outerHTML.slice(0, 60)) + " " + Math.round(box.width) + "x" + Math.round(box.height))`;

/** Looks at a state as it stands. */
async function seen(page, axe, targets) {
  if (axe) assert.deepEqual(await looked(page, axe), []);
  assert.deepEqual(await page.run(targets), [], "targets below 24 pixels");
  assert.ok(await page.run(fits), "the page scrolls sideways");
}

/** The states, each with how to come there. */
const states = [
  ["start", start],
  ["checklist", async (page) => { await start(page); await page.run(click("checklist")); await page.until(there(".kind")); }],
  ["import check", async (page) => { await start(page); await page.run(dropped("p.xlsx", await workbook())); await page.until(there("#naar-kaart")); }],
  ["problem", async (page) => { await start(page); await page.run(dropped("stuk.yaml", "partners:\n  - {naam: A, type: wijktaem}\n")); await page.until(there("[role=alert]")); }],
  ["map", example],
  ["partner", async (page) => { await example(page); await page.run("document.querySelector('.canvas [data-partner]').dispatchEvent(new MouseEvent('click', { bubbles: true }))"); await page.until(there("#veld-name")); }],
  ["notes", async (page) => { await example(page); await page.run(click("tab-notes")); await page.until(there("#notitie")); }],
  ["table", async (page) => { await example(page); await page.run(click("deel-partners")); await page.until(there("#plak")); }],
  ["what if", async (page) => { await example(page); await page.run(click("deel-whatif")); await page.until(there(".toggle")); await page.run("document.querySelector('.toggle').click()"); await page.until(there("#neem-over")); }],
  ["session", async (page) => { await example(page); await page.run(click("deel-session")); await page.until(there("#antwoord-1")); }],
  ["change", async (page) => { await example(page); await page.key("/"); await page.type("verlos wij"); await page.key("Enter"); await page.until(there(".changed")); }],
  ["save", async (page) => { await example(page); await page.run(click("bewaren")); await page.until(there("dialog[open]")); }],
  ["newsletter", async (page) => { await example(page); await page.run(click("bewaren")); await page.until(there("#bewaar-nieuwsbrief")); await page.run(click("bewaar-nieuwsbrief")); await page.until(there("#alt-tekst")); }],
  ["kinds", async (page) => { await example(page); await page.key("/"); await page.type("Babyhuis"); await page.key("Enter"); await page.until(there("#vind-veld")); }],
  ["answers", async (page) => { await example(page); await page.run("document.getElementById('boom').focus()"); await page.key("ArrowDown"); await page.key("v"); await page.until(there("#vind-veld")); await page.type("jgz"); await page.key("Enter"); await page.until(there(".answers")); }],
  ["meeting", async (page) => { await example(page); await page.run(click("nieuw-overleg")); await page.until(there("#naam-veld")); await page.type("Overleg"); await page.key("Enter"); await page.until(there(".ticks")); }],
  ["first save", async (page) => { await example(page); await page.key("/"); await page.type("verlos wij"); await page.key("Enter"); await page.until(there(".changed")); await page.run(dropped("a.yaml", "netwerk: a\n")); await page.until(there("dialog[open]")); }],
];

/** Every part to press can be reached by Tab, and the focus is seen. */
async function tabbed(page) {
  await example(page);
  const wanted = await page.run(`Array.from(document.querySelectorAll('button:not(:disabled), select, input, textarea, summary'))
    .filter((one) => one.checkVisibility({ visibilityProperty: true })).map((one) => one.id || one.outerHTML.slice(0, 80))`);
  const reached = new Set();
  for (let step = 0; step < wanted.length + 25; step += 1) {
    await page.key("Tab");
    reached.add(await page.run("document.activeElement.id || document.activeElement.outerHTML.slice(0, 80)"));
  }
  assert.deepEqual(wanted.filter((one) => !reached.has(one)), [], "a keyboard does not reach");
  assert.ok(reached.has("boom"), "a keyboard does not reach the map");
}

/** A dialog has the focus in its first field in the very step that opens it: nothing that is typed at once is lost. */
async function typedAtOnce(page) {
  await example(page);
  const opens = (id, key) => page.run(`(() => { const place = document.getElementById('boom'); place.focus();
    place.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true, cancelable: true }));
    const first = document.activeElement.id; document.querySelector('dialog[open]').dispatchEvent(new Event('cancel')); return first; })()`)
    .then((first) => assert.equal(first, id, `after ${key}`));
  await page.run("document.getElementById('boom').focus()");
  await page.key("ArrowDown");
  for (const [id, key] of [["vind-veld", "v"], ["naam-veld", "p"], ["naam-veld", "o"]]) await opens(id, key);
}

/** @param {import("./trial.mjs").Trial} trial */
export async function access(trial) {
  const axe = trial.axe ? readFileSync(trial.axe, "utf8") : undefined;
  for (const [name, come] of states) {
    await trial.tried(`for everybody: ${name}`, async (page) => {
      await come(page);
      await seen(page, axe, small);
      await page.send("Emulation.setDeviceMetricsOverride", { width: 390, height: 844, deviceScaleFactor: 1, mobile: true });
      // On a phone rows below the map do what the small partners on it do.
      await seen(page, axe, small.replace(", .is-choice", ""));
    });
  }
  await trial.tried("axe: map in English", async (page) => {
    await example(page);
    await page.run(click("taal-en"));
    await page.until("document.getElementById('bewaren').textContent === 'Save and share'");
    if (axe) assert.deepEqual(await looked(page, axe), []);
  });
  await trial.tried("a keyboard reaches everything", tabbed);
  await trial.tried("what is typed at once is not lost", typedAtOnce);
  await trial.tried("no motion where less is asked", async (page) => {
    await page.send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-reduced-motion", value: "reduce" }] });
    await example(page);
    assert.equal(await page.run("Array.from(document.querySelectorAll('*')).filter((one) => { const look = getComputedStyle(one); return parseFloat(look.transitionDuration) > 0 || look.animationName !== 'none'; }).length"), 0);
  });
}
