// Session mode for the projector: one question at a time, large letters, answers by one key.

import { button, part } from "./elements.js";
import { icon, logo, plate } from "./icons.js";
import { nameOf, now, show } from "./network.js";
import { record } from "./acts.js";
import { answers } from "./dialogs.js";
import { canvas } from "./map.js";
import { differenceRow, pairList } from "./advice.js";
import { gathered, quickEntry } from "./quick.js";
import { bar } from "./bars.js";
import { say } from "./texts.js";

/**
 * The pairs of this session, in the order in which they came up.
 * @type {import("./network.js").Pair[]}
 */
let questions = [];
let questionAt = 0;
/**
 * Which were answered.
 * @type {Set<string>}
 */
const answered = new Set();
const sizes = ["1", "1.15", "1.3"];
let size = 0;

/** Takes up new pairs behind those that are there. */
function gatherPairs() {
  for (const pair of now.advice?.pairs ?? []) {
    if (!questions.some((one) => one.from === pair.from && one.to === pair.to)) {
      questions.push(pair);
    }
  }
  questions = questions.filter((one) => now.state?.partners.some((partner) => partner.id === one.from));
}

/** @param {string} key */
async function answer(key) {
  const question = questions[questionAt];
  const given = answers.find((one) => one.key === key);
  if (!question) return;
  answered.add(keyOf(question));
  if (given && await record(question.from, question.to, given)) gathered.unshift(`${nameOf(question.from)} – ${nameOf(question.to)}: ${say(given.text).toLowerCase()}`);
  turn(1);
}

/** @param {number} by */
function turn(by) {
  questionAt = Math.max(0, Math.min(questions.length - 1, questionAt + by));
  now.chosen = null;
  show();
}

/** Leaves the session. */
function stop() { now.section = "map"; show(); }

/**
 * The keys of a session.
 * @param {string} key
 * @returns {boolean}
 */
export function sessionKey(key) {
  if (["1", "2", "3", "4", "5", "0"].includes(key)) { void answer(key); return true; }
  if (key === "n" || key === "b") { turn(key === "n" ? 1 : -1); return true; }
  return false;
}

/** @param {import("./network.js").Pair} pair */
function keyOf(pair) { return `${pair.from}|${pair.to}`; }

/**
 * The number of a pair on the map as it is now; a tick where it is no longer to discuss.
 * @param {import("./network.js").Pair} pair
 */
function numberOf(pair) {
  return now.advice?.pairs.find((one) => keyOf(one) === keyOf(pair))?.number ?? "✓";
}

function questionPart() {
  const question = questions[questionAt];
  if (!question) return part("div", { class: "question" }, part("h1", null, say("noQuestions")));
  const row = [["1", "yesTogether", "tie"], ["2", "isPlanned", "planned"], ["3", "noWanted", "wanted"], ["4", "noNone", "none"], ["0", "weDoNotKnow", ""]];
  return part("div", { class: "question" }, part("div", { class: "row is-asked" }, part("span", { class: answered.has(keyOf(question)) ? "disc is-done" : "disc" }, numberOf(question)),
    part("h1", null, say("knowEachOther", nameOf(question.from), nameOf(question.to))), part("span", { class: "grow" }),
    button(say("previous"), () => turn(-1), { class: "quiet", id: "vorige" }), button(say("next"), () => turn(1), { class: "quiet", id: "volgende" })),
  part("div", { class: "row" }, row.map(([key, text, line]) => part("button", { type: "button", class: "answer", id: `antwoord-${key}`, onclick: () => void answer(key) },
    line ? part("span", { class: `line is-${line}`, "aria-hidden": "true" }) : null, part("span", null, say(text)), part("kbd", null, key)))));
}

/** The whole screen of a session. */
export function sessionScreen() {
  gatherPairs();
  const silent = (now.state?.partners ?? []).filter((partner) => !partner.ties && partner.status === "betrokken");
  const figures = (now.since?.figures ?? []).filter((figure) => String(figure.before) !== String(figure.after));
  return part("div", { class: "session", "data-size": sizes[size] },
    part("header", { class: "session-head" }, logo(), part("strong", null, now.state?.title ?? ""), part("span", { class: "grow" }),
      button(say("letters"), () => { size = (size + 1) % sizes.length; show(); }, { id: "letters" }), button(say("stopSession"), stop, { id: "stop-sessie" })),
    part("main", { class: "session-main", id: "hoofd", tabindex: "-1" }, questionPart(), bar(), part("div", { class: "session-map" }, canvas()), quickEntry()),
    part("aside", { class: "session-side", "aria-label": say("gathered") },
      figures.length > 0 ? part("section", null, part("h2", null, say("becauseOfAnswer")), part("dl", null, figures.slice(0, 3).map(differenceRow))) : null,
      part("h2", null, say("gathered")), gathered.length > 0 ? part("ul", { class: "plus" }, gathered.slice(0, 12).map((sentence) => part("li", null, sentence))) : part("p", { class: "small" }, say("nothingGathered")),
      part("h2", null, say("toDiscuss")), pairList((pair) => { questionAt = Math.max(0, questions.findIndex((one) => one.from === pair.from && one.to === pair.to)); show(); }, (pair) => answered.has(keyOf(pair))),
      silent.length > 0 ? [part("h2", null, say("notHeard")), part("ul", { class: "silent" }, silent.map((partner) => part("li", null, plate(partner.domain), partner.name)))] : null));
}
