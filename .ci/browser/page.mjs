// page.mjs PAGE [--program PROGRAM] [--pictures FOLDER] [--only WORDS] [--axe AXE.JS]: works in the page by mouse and keyboard,
// opened from disk with the network cut off; each test has a page of its own in which nothing may go wrong.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "./chromium.mjs";
import { Trial } from "./trial.mjs";
import { speed } from "./speed.mjs";
import { work } from "./work.mjs";
import { journeys } from "./journeys.mjs";
import { access } from "./access.mjs";
import { safety } from "./safety.mjs";

if (!chromium()) {
  console.log("skipped: Chromium is not on this machine");
  process.exit(0);
}
const { values, positionals } = parseArgs({ allowPositionals: true, options: {
  program: { type: "string" }, pictures: { type: "string" }, only: { type: "string" }, axe: { type: "string" } } });
const trial = new Trial(resolve(positionals[0]), values);
try {
  for (const family of [speed, work, journeys, safety, access]) await family(trial);
} finally { trial.close(); }
console.log(`in Chromium: ${trial.passed} passed, ${trial.failed} failed`);
process.exit(trial.failed === 0 && trial.passed > 0 ? 0 : 1);
