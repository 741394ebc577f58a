// The three journeys of users, from an empty start to a saved file that the command line reads.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { workbookOf } from "../../Sources/Assets/Workbench/scripts/workbooks.js";
import { chooseItem, click, dropped, example, saved, start, there } from "./trial.mjs";

/** A list as an officer keeps it: a title above it, several names in a cell, a name twice, and personal data. */
export const ownSheet = [
  ["Overzicht partners Kansrijke Start Waterdorp", "", "", "", "", ""],
  ["", "", "", "", "", ""],
  ["Organisatie", "Soort", "Werkt samen met", "Contactpersoon", "Mail", "Opmerking"],
  ["Verloskundigenpraktijk De Golf", "verloskundige", "JGZ Waterdorp; Kraamzorg Het Nest", "KANARIE Een", `kanarie-een${"@"}voorbeeld.nl`, "KANARIE-OPMERKING"],
  ["JGZ Waterdorp", "jgz", "Verloskundigenpraktijk De Golf / Wijkteam Zuid", "KANARIE Twee", "", ""],
  ["Kraamzorg Het Nest", "kraamzorg", "verloskundigenpraktijk de golf", "", "", ""],
  ["Wijkteam Zuid", "wijkteam", "JGZ Waterdorp", "", "", "tel. 06-12345678"],
  ["Huisartsen Waterdorp", "huisarts", "?", "", "", ""],
  ["Gemeente Waterdorp", "gemeente", "Wijkteam Zuid, JGZ Waterdorp", "", "", ""],
  ["JGZ Waterdorp ", "jgz", "", "", "", ""],
];

/** The sheet as a workbook. */
export const workbook = async () => Buffer.from(await workbookOf([{ name: "Partners", rows: ownSheet }]).arrayBuffer());

/** What the command line makes of a file that was saved. */
function read(program, file, ...words) {
  return program ? execFileSync(program, [...words, file, "--json"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }) : undefined;
}

async function ownList(page, program) {
  await start(page);
  await page.run(dropped("partners.xlsx", await workbook()));
  await page.until(there("#naar-kaart"));
  assert.ok(!(await page.run("document.body.textContent")).includes("KANARIE Een"), "a contact stands in the check");
  await page.run(click("naar-kaart"));
  await page.until("document.querySelectorAll('.canvas [data-partner]').length >= 6 && document.querySelector('.pieces') !== null");
  const names = await page.run("Array.from(document.querySelectorAll('[role=treeitem][aria-level=\"2\"]'), (one) => one.textContent)");
  for (const name of ["Verloskundigenpraktijk De Golf", "JGZ Waterdorp", "Kraamzorg Het Nest", "Wijkteam Zuid", "Huisartsen Waterdorp", "Gemeente Waterdorp"]) {
    assert.equal(names.filter((one) => one.startsWith(name)).length, 1, name);
  }
  await chooseItem(page, "advies.md");
  const advice = await saved(page, "advies.md");
  assert.match(advice.bytes.toString(), /^# /, "the one page");
  await chooseItem(page, "xlsx");
  const sheet = await saved(page, ".xlsx");
  const told = read(program, sheet.path, "analyze");
  if (told) assert.equal(JSON.parse(told).partners?.length ?? 6, 6);
  await chooseItem(page, "html");
  const whole = await saved(page, ".html");
  assert.match(whole.name, /^coalitiekaart-.*-\d{4}-\d{2}-\d{2}-\d{4}\.html$/);
  return whole;
}

/** Twenty pairs of eight partners, as they are typed; four of them are marked as something else than working together. */
function calledOut() {
  const letters = Array.from("abcdefgh");
  const pairs = letters.flatMap((one) => letters.filter((other) => one < other).map((other) => `${one}-p ${other}-p`)).slice(0, 20);
  const marks = { 3: " =", 7: " ?", 11: " x", 15: " >" };
  return pairs.map((pair, index) => pair + (marks[index] ?? ""));
}

async function session(page, program) {
  await start(page);
  await page.run("document.getElementById('namen').focus()");
  await page.type(Array.from("ABCDEFGH", (letter) => `${letter}-partner`).join("\n"));
  await page.run(click("lees"));
  await page.until(`${there("#naar-kaart")} || ${there("#deel-session")}`);
  await page.run("document.getElementById('naar-kaart')?.click()");
  await page.until(there("#deel-session"));
  await page.run(click("deel-session"));
  await page.until(there("#snel"));
  await page.run("document.activeElement.blur()");
  await page.key("/");
  // Who types goes on while the page counts: nothing of what is typed meanwhile may be lost.
  for (const line of calledOut()) {
    await page.type(line);
    await page.key("Enter");
  }
  await page.run(click("stop-sessie"));
  await page.until("document.getElementById('stand')?.textContent.startsWith('20 ')");
  await chooseItem(page, "yaml");
  const yaml = await saved(page, ".yaml");
  for (const words of ["gepland", "gewenst", "afwezig", "heen"]) assert.ok(yaml.bytes.includes(words), `a tie that is ${words}`);
  if (program) {
    const read = join(page.downloads, "read.json");
    execFileSync(program, ["convert", yaml.path, read], { stdio: "ignore" });
    assert.equal(JSON.parse(readFileSync(read, "utf8")).verbindingen.length, 20);
  }
  await takenBack(page);
}

/** Twenty steps are taken back by keys and done again; the eight partners stay. */
async function takenBack(page) {
  await page.run("document.activeElement.blur()");
  for (let step = 0; step < 20; step += 1) await page.key("z", 2);
  await page.until("document.getElementById('terug').disabled && !document.getElementById('opnieuw').disabled");
  for (let step = 0; step < 20; step += 1) await page.key("y", 2);
  await page.until("document.getElementById('opnieuw').disabled && !document.getElementById('terug').disabled");
  assert.equal(await page.run("document.querySelectorAll('[role=treeitem][aria-level=\"2\"]').length"), 8);
}

async function newsletter(page) {
  await example(page);
  await chooseItem(page, "nieuwsbrief");
  await page.until(there("dialog[open] #alt-tekst"));
  const alternative = await page.run("document.getElementById('alt-tekst').textContent");
  assert.ok(alternative.length > 20 && alternative.length <= 150, alternative);
  assert.ok((await page.run("document.getElementById('bijschrift').textContent")).includes("Bron"), "the caption names its source");
  await page.run(click("nieuwsbrief-png"));
  const picture = await saved(page, ".png");
  assert.equal(picture.bytes.readUInt32BE(16), 1200, "the width of the picture");
  assert.ok(picture.bytes.length < 600_000, `${picture.bytes.length} bytes`);
}

/** @param {import("./trial.mjs").Trial} trial */
export async function journeys(trial) {
  let whole;
  await trial.tried("a list of her own becomes a map and one page", async (page) => { whole = await ownList(page, trial.program); });
  if (whole) {
    const file = join(trial.folder, "again.html");
    writeFileSync(file, whole.bytes);
    await trial.tried("the saved file opens with the network inside", async (page) => {
      await page.until("document.querySelectorAll('.canvas [data-partner]').length >= 6");
      assert.equal(await page.run("document.querySelectorAll('[role=treeitem][aria-level=\"2\"]').length"), 6);
    }, { file });
  }
  await trial.tried("a session with twenty ties by keyboard", (page) => session(page, trial.program));
  await trial.tried("a picture for the newsletter", newsletter);
  await trial.tried("a picture for the newsletter on a phone", newsletter, { width: 390, height: 844 });
}
