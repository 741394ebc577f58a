// The pages that the program writes: every kind, for the eight places and for a network of 150 partners.
import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { network } from "./speed.mjs";

const run = promisify(execFile);

/** The eight places; those with a later snapshot are compared with it. */
const places = ["groningen", "alkmaar", "almere", "delft", "hoogeveen", "leiden", "zaanstad", "zeist"];
const later = { groningen: "groningen-2022", zeist: "zeist-2024" };
const file = (name) => `Networks/${name}.yaml`;

/** Names that are harmless as words, and would do harm as anything else. */
const odd = ["<script>document.title = 'x'</script>", "\"><img src=x onerror=alert(1)>", "R&D 'Zorg' & \"Welzijn\"", "👶🏽 Kraamzorg 🏳️‍🌈",
  "רווחה ובריאות", "&amp; &lt;b&gt;", "Een-naam-zonder-spaties-die-zo-lang-is-dat-zij-op-een-telefoon-nergens-past"];

/** A network of 150 partners with meetings, in a municipality that is there. */
function crowd() {
  const meetings = Array.from({ length: 8 }, (_, n) => `  - {id: o${n}, naam: ${JSON.stringify(odd[n] ?? "Overleg")}, soort: overleg, leden: [p${n}, p${n + 8}, p${n + 30}]}`);
  return `${network(150, (n) => odd[n] ?? `Partner ${n}`)}gemeente: Utrecht\noverleggen:\n${meetings.join("\n")}\n`;
}

/**
 * The pages of one network: their kind, what is asked of the program, and the file that comes.
 * @param {string} name
 * @param {string} network the file
 * @param {string} folder
 */
function pagesOf(name, network, folder) {
  const into = (kind) => join(folder, `${name}-${kind}`);
  return [
    { kind: "report", words: ["report", network, "-o", into("report")], file: join(into("report"), "rapport.html") },
    { kind: "landscape", words: ["landscape", network, "-o", `${into("landscape")}.html`], file: `${into("landscape")}.html` },
    { kind: "newsletter", words: ["newsletter", network, "-o", into("newsletter")], file: join(into("newsletter"), "voorbeeld.html") },
    { kind: "session", words: ["session", network, "-o", into("session")], file: join(into("session"), "sessie.html") },
    { kind: "text of a picture", words: ["draw", network, "--text", "-o", `${into("picture")}.svg`], file: `${into("picture")}.html` },
  ].map((page) => ({ place: name, ...page }));
}

/** The pages of several networks at once. */
function pagesOfMany(folder, large, changed, answers) {
  const all = places.map(file);
  const compared = (place, old, now) => ({ place, kind: "compare", words: ["compare", old, now, "-o", join(folder, `${place}-compare.html`)], file: join(folder, `${place}-compare.html`) });
  const survey = (place, network) => ({ place, kind: "survey", words: ["survey", network, "-o", join(folder, `${place}-survey`)], file: join(folder, `${place}-survey`, "vragenlijst.html") });
  return [
    { place: "all", kind: "together", words: ["report", "--together", ...all, "-o", join(folder, "samen")], file: join(folder, "samen", "samen.html") },
    { place: "all", kind: "side by side", words: ["compare", "--all", ...all, large, "-o", join(folder, "naast.html")], file: join(folder, "naast.html") },
    survey("groningen", file("groningen")), survey("150-partners", large),
    { place: "groningen", kind: "thanks", words: ["survey", file("groningen"), "--read", answers, "-o", join(folder, "antwoorden.yaml"), "--thanks", join(folder, "dank")], file: join(folder, "dank", "jgz.html") },
    { place: "alkmaar", kind: "all pictures", words: ["contact-sheet", file("alkmaar"), "-o", join(folder, "plaatjes")], file: join(folder, "plaatjes", "index.html") },
    ...Object.entries(later).map(([place, name]) => compared(place, file(place), file(name))),
    compared("150-partners", large, changed),
  ];
}

/**
 * Writes every page to a folder, two at a time.
 * @param {string} program
 * @param {string} folder
 */
export async function written(program, folder) {
  mkdirSync(folder, { recursive: true });
  const [large, changed] = ["groot.yaml", "groot-later.yaml"].map((name) => join(folder, name));
  writeFileSync(large, crowd());
  const oneLess = crowd().split("\n").filter((line) => !/\bp149\b/.test(line));
  writeFileSync(changed, oneLess.join("\n").replace("Partner 20", "Partner twintig"));
  const answers = join(folder, "antwoorden");
  mkdirSync(answers);
  writeFileSync(join(answers, "jgz.csv"), "Ingevuld door;Partner;Hoe werken jullie samen?\nJeugdgezondheidszorg (JGZ);Verloskundigen;4\n");
  const pages = [...places.flatMap((place) => pagesOf(place, file(place), folder)), ...pagesOf("150-partners", large, folder), ...pagesOfMany(folder, large, changed, answers)];
  // Without a browser on its path the program leaves out what it prints by one.
  const env = { ...process.env, PATH: "" };
  await atOnce(pages, (page) => run(program, page.words, { env, maxBuffer: 1 << 28 }));
  return pages;
}

/** Does something with each, two at a time, in their order. */
export async function atOnce(items, act) {
  const waiting = [...items];
  const lane = async () => { for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await act(item); };
  await Promise.all([lane(), lane()]);
}
