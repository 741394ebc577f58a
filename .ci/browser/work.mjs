// Work in the page: open, walk, tie, change, take back; on a laptop, a phone and in large letters.
import assert from "node:assert/strict";
import { fits } from "./axe.mjs";
import { click, example, start, there } from "./trial.mjs";

const noSidewaysScroll = async ({ run }) => assert.ok(await run(fits), "the page scrolls sideways");
const phone = { width: 390, height: 844 };

/** @param {import("./trial.mjs").Trial} trial */
export async function work(trial) {
  const tried = trial.tried.bind(trial);
  await tried("start", start);
  await tried("start on a phone", async (page) => { await start(page); await noSidewaysScroll(page); }, phone);
  await tried("open an example", example);
  await tried("an example on a phone", async (page) => { await example(page); await noSidewaysScroll(page); }, phone);
  await tried("an example at 200 percent", async (page) => { await example(page); await noSidewaysScroll(page); }, { scale: 2 });
  await tried("add a tie by keyboard and take it back", async (page) => {
    await example(page);
    await page.key("/");
    await page.type("verlos wij");
    await page.until("document.getElementById('snel-voorstel').textContent.includes('werken samen')");
    await page.key("Enter");
    await page.until("document.querySelector('.changed') !== null && document.getElementById('stand').textContent.startsWith('1 ')");
    await page.run(click("terug"));
    await page.until("document.querySelector('.changed') === null");
    assert.equal(await page.run("document.getElementById('opnieuw').disabled"), false);
  });
  await tried("walk the map and tie by keys", async (page) => {
    await example(page);
    await page.run("document.getElementById('boom').focus()");
    await page.key("ArrowDown");
    await page.until(there(".canvas .is-chosen"));
    await page.key("v");
    await page.until("document.getElementById('vind-veld') === document.activeElement");
    await page.type("huis");
    await page.key("Enter");
    await page.until("document.querySelector('.answers')?.contains(document.activeElement)");
    await page.key("2");
    await page.until(there(".bar"));
    assert.equal(await page.run("document.activeElement.id"), "boom");
  });
  await tried("change a name in the table", async (page) => {
    await example(page);
    await page.run(click("deel-partners"));
    await page.until(there("#naam-verloskundigen"));
    await page.run("(() => { const field = document.getElementById('naam-verloskundigen'); field.value = '<script>alert(1)</script>'; field.dispatchEvent(new Event('change')); })()");
    await page.until("document.getElementById('naam-verloskundigen').value.startsWith('<script') && document.querySelector('.bar') !== null");
    await page.run(click("deel-map"));
    await page.until("document.querySelector('.canvas svg')?.textContent.includes('<script>')");
  });
  await tried("paste names", async (page) => {
    await start(page);
    await page.run("document.getElementById('namen').value = 'Verloskundigen: JGZ\\nHuisartsen'");
    await page.run(click("lees"));
    await page.until("document.querySelectorAll('.canvas [data-partner]').length > 1");
  });
  await tried("answer in a session", async (page) => {
    await example(page);
    await page.run(click("deel-session"));
    await page.until(there("#antwoord-1"));
    await page.run("document.activeElement.blur()");
    await page.key("1");
    await page.until(there(".session-side .plus li"));
  });
  await tried("what if", async (page) => {
    await example(page);
    await page.run(click("deel-whatif"));
    await page.until(there(".toggle"));
    await page.run("document.querySelector('.toggle').click()");
    await page.until(there("#neem-over"));
  });
  await tried("the ways to save", async (page) => {
    await example(page);
    await page.run(click("bewaren"));
    await page.until(there("dialog[open]"));
  });
  await tried("the other language", async (page) => {
    await example(page);
    await page.run(click("taal-en"));
    await page.until("document.getElementById('bewaren').textContent === 'Save and share' && document.documentElement.lang === 'en'");
  });
}
