// outputs.mjs PROGRAM [--pictures FOLDER] [--only WORDS] [--axe AXE.JS]: every page that the program writes, opened from disk
// with the network cut off: axe finds nothing, on a phone nothing scrolls sideways, and the HTML is valid.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { fits, looked, lookedAgain } from "./axe.mjs";
import { chromium } from "./chromium.mjs";
import { landscape } from "./landscape.mjs";
import { report } from "./report.mjs";
import { Trial } from "./trial.mjs";
import { atOnce, written } from "./written.mjs";

/** What is not valid in a page, in lines. Tidy does not know SVG: of its pictures only foreign attributes are told. */
function mistakes(file) {
  const pictures = /<svg[\s>][^]*?<\/svg>/g;
  const html = readFileSync(file, "utf8");
  const foreign = (html.match(pictures) ?? []).flatMap((svg) => svg.match(/ (?!xlink:|xml:)[\w-]+:[\w-]+="[^"]*"(?=[^<]*>)/g) ?? []);
  return new Promise((done, fail) => {
    const tidy = execFile("tidy", ["-e", "-q", "-utf8", "--drop-empty-elements", "no"], { maxBuffer: 1 << 26 }, (problem, _, said) => {
      if (problem?.code === "ENOENT") fail(new Error("tidy is not on this machine")); else done([...foreign, ...said.split("\n").filter(Boolean)]);
    });
    tidy.stdin.on("error", () => {});
    tidy.stdin.end(html.replace(pictures, "<svg></svg>"));
  });
}

/** The ids that stand twice, and the links and names that lead to an id that is not there: an expression. */
const lost = `(() => { const ids = Array.from(document.querySelectorAll("[id]"), (one) => one.id);
  const meant = (name) => Array.from(document.querySelectorAll("[" + name + "]"), (one) => one.getAttribute(name));
  const named = ["aria-labelledby", "aria-describedby", "aria-controls", "for"].flatMap(meant).flatMap((words) => words.split(" "));
  const linked = meant("href").filter((to) => to.startsWith("#") && to !== "#").map((to) => decodeURIComponent(to.slice(1)));
  return ids.filter((id, place) => ids.indexOf(id) < place).map((id) => "twice: " + id)
    .concat(named.concat(linked).filter((id) => !ids.includes(id)).map((id) => "not there: " + id)); })()`;

const phone = { width: 390, height: 844, deviceScaleFactor: 1, mobile: true };

/** Whether axe looks at a page: those of the country are alike and hold 20,000 elements, so that one speaks for all. */
const isLooked = ({ kind, place }) => kind !== "landscape" || place === "groningen";

/** Looks at a page on a laptop and on a phone; tells all that is wrong with it. */
async function seen(page, one, axe) {
  await page.until(`document.readyState === 'complete' && ${one.ready ?? true}`);
  const wrong = [...await mistakes(one.file), ...await page.run(lost)];
  if (await page.run("document.title === 'x'")) wrong.push("a name runs");
  if (isLooked(one)) wrong.push(...await looked(page, axe));
  if (!await page.run(fits)) wrong.push("it scrolls sideways on a laptop");
  await page.send("Emulation.setDeviceMetricsOverride", phone);
  if (isLooked(one)) wrong.push(...(await lookedAgain(page)).map((line) => `on a phone: ${line}`));
  if (!await page.run(fits)) wrong.push("it scrolls sideways on a phone");
  assert.deepEqual(wrong, [], wrong.join("\n  "));
}

/**
 * @param {Trial} trial
 * @param {{ place: string, kind: string, file: string, ready?: string }[]} pages
 */
async function outputs(trial, pages) {
  const axe = readFileSync(trial.axe, "utf8");
  await atOnce(pages, (one) => trial.tried(`${one.kind} of ${one.place}`, (page) => seen(page, one, axe), { file: one.file }));
}

if (!chromium()) {
  console.log("skipped: Chromium is not on this machine");
  process.exit(0);
}
const { values, positionals } = parseArgs({ allowPositionals: true, options: {
  pictures: { type: "string" }, only: { type: "string" }, axe: { type: "string" } } });
const trial = new Trial("", values);
try {
  const pages = await written(resolve(positionals[0]), join(trial.folder, "written"));
  const one = (name) => pages.find(({ place, kind }) => place === "groningen" && kind === name).file;
  await report(trial, one("report"));
  await landscape(trial, one("landscape"));
  await outputs(trial, pages);
} finally { trial.close(); }
console.log(`every page in Chromium: ${trial.passed} passed, ${trial.failed} failed`);
process.exit(trial.failed === 0 && trial.passed > 0 ? 0 : 1);
