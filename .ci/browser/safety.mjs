// What must never happen: a page that hangs or stays broken, names that run, private words in what is handed out.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chooseItem, click, dropped, example, saved, start, there } from "./trial.mjs";
import { workbook } from "./journeys.mjs";

/** The page with an engine that fails where a partner has a certain name. */
function failing(trial, name, act) {
  const words = readFileSync(trial.file, "utf8");
  const call = "const status = engine.page_call(";
  const whole = words.replace(call, `if (JSON.stringify(question).includes("HAPERT")) { ${act} }\n  ${call}`);
  assert.notEqual(whole, words);
  const file = join(trial.folder, name);
  writeFileSync(file, whole);
  return file;
}

const addByTable = (name) => `(() => { document.getElementById('plak').value = ${JSON.stringify(name)};
  document.getElementById('plak').dispatchEvent(new Event('input')); document.getElementById('plak-erbij').click(); })()`;

const hostile = ["<script>document.title='gekraakt'</script>", "<img src=x onerror=\"document.title='gekraakt'\">", "\"'><svg onload=alert(1)>", "</script><script>1", "=HYPERLINK(\"http://x\")", "{{styles}} $& $1", "A\u202Egnp.exe"];

async function names(page) {
  await start(page);
  const lines = hostile.map((name) => `  - {naam: ${JSON.stringify(name)}, type: wijkteam}`);
  await page.run(dropped("vijandig.yaml", `netwerk: ${JSON.stringify(hostile[0])}\npartners:\n${lines.join("\n")}\n`));
  await page.until(`${there("#deel-partners")} || ${there("#naar-kaart")}`);
  await page.run("document.getElementById('naar-kaart')?.click()");
  await page.until(there("#deel-partners"));
  for (const part of ["deel-partners", "deel-whatif", "deel-map"]) await page.run(click(part));
  await page.until(there(".canvas svg"));
  assert.equal(await page.run("document.querySelectorAll('#page script, #page img, #page [onload], #page [onerror]').length"), 0);
  assert.ok(!(await page.run("document.title")).startsWith("gekraakt"));
  await chooseItem(page, "html");
  const whole = await saved(page, ".html");
  assert.equal(whole.bytes.toString().match(/<\/script>/g).length, readFileSync(page.file, "utf8").match(/<\/script>/g).length);
  await chooseItem(page, "rapport.html");
  const report = await saved(page, "rapport.html");
  assert.ok(!report.bytes.toString().includes("<script>document.title"), "a name runs in the report");
}

async function privateWords(page) {
  await start(page);
  await page.run(dropped("partners.xlsx", await workbook()));
  await page.until(there("#naar-kaart"));
  await page.run(click("naar-kaart"));
  await page.until(there("#tab-notes"));
  await page.run(click("tab-notes"));
  await page.until(there("#notitie"));
  await page.run("(() => { const field = document.getElementById('notitie'); field.value = 'KANARIE-NOTITIE'; field.dispatchEvent(new Event('input')); })()");
  for (const ending of ["html", "xlsx", "yaml", "json", "svg", "rapport.html", "rapport.md", "advies.md"]) {
    await chooseItem(page, ending);
    const { name, bytes } = await saved(page, `.${ending}`);
    for (const word of ["KANARIE", "kanarie-een", "12345678"]) assert.ok(!bytes.includes(word), `${word} stands in ${name}`);
  }
  await page.run(click("bewaren"));
  await page.until(there("#notities-mee"));
  await page.run(click("notities-mee"));
  await page.run(click("bewaar-html"));
  const whole = await saved(page, "-INTERN.html");
  assert.ok(whole.bytes.includes("KANARIE-NOTITIE"), "the notes were asked for");
}

async function crash(page) {
  await example(page);
  const before = await page.run("document.querySelectorAll('[role=treeitem][aria-level=\"2\"]').length");
  await page.run(click("deel-partners"));
  await page.until(there("#plak"));
  await page.run(addByTable("HAPERT"));
  await page.until("document.querySelector('[role=alert]')?.textContent.includes('laatste goede stand')");
  assert.equal(await page.run("document.querySelectorAll('[id^=naam-]').length"), before);
  await page.run(addByTable("Wijkteam Noord"));
  await page.until("document.querySelector('.bar')?.textContent.includes('Wijkteam Noord')");
}

async function stop(page) {
  await example(page);
  await page.run(click("deel-partners"));
  await page.until(there("#plak"));
  await page.run(addByTable("HAPERT"));
  await page.until(there("#stop"));
  await page.run(click("stop"));
  await page.until("document.querySelector('.bar')?.textContent.includes('Gestopt')");
  await page.run(addByTable("Wijkteam Noord"));
  await page.until("document.querySelector('.bar')?.textContent.includes('Wijkteam Noord')");
}

/** Files that cannot be read, with what the page says of each. */
const broken = [
  ["stuk.yaml", "partners:\n  - {naam: A, type: wijktaem}\n", "is geen type partner"],
  ["leeg.csv", "", ""], ["geen.xlsx", "dit is geen werkmap", ""], ["oud.xls", "", "oud Excel"],
  ["diep.json", "[".repeat(100_000), ""], ["bytes.yaml", "\u0000\u0001\u0002", ""],
];

async function files(page) {
  await start(page);
  for (const [name, words, expected] of broken) {
    await page.run(dropped(name, words));
    await page.until(`document.querySelector('[role=alert] h2')?.textContent.includes(${JSON.stringify(name)})`);
    assert.ok((await page.run("document.querySelector('[role=alert]').textContent")).includes(expected), name);
  }
  await example(page);
}

/** @param {import("./trial.mjs").Trial} trial */
export async function safety(trial) {
  await trial.tried("hostile names do nothing", (page) => names(Object.assign(page, { file: trial.file })));
  await trial.tried("private words are in no public file", privateWords);
  await trial.tried("a crash gives back the last good state", crash, { file: failing(trial, "crash.html", "throw new Error('test');") });
  await trial.tried("a run can be stopped", stop, { file: failing(trial, "hang.html", "for (;;) {}") });
  await trial.tried("files that cannot be read", files);
  await trial.tried("a browser without WebAssembly gets words", async (page) => {
    await page.until("document.querySelector('.page-error')?.textContent.includes('rapport.html')");
  }, { before: "delete globalThis.WebAssembly" });
}
