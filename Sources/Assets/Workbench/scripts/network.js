// The network as the engine last told it, what is chosen on the page, and every act that changes it.

import { ask, askText, keep, Refusal, restore } from "./engine.js";
import { announce } from "./elements.js";
import { say, spoken } from "./texts.js";

/**
 * @typedef {{ id: string, name: string, type: string, typeName: string, domain: string, status: string,
 * statusName: string, phases: string[], roles: string[], benefit?: string, source?: string, ties: number, todo?: string }} Partner
 * @typedef {{ id?: string, from: string, to: string, kind?: string, kindName?: string, status: string,
 * directed?: boolean, sentence: string }} Tie
 * @typedef {{ id: string, name: string, members: string[] }} Meeting
 * @typedef {{ id: string, place: string, found: string, read: string, question?: string, help?: string }} Guess
 * @typedef {{ title: string, place?: string, date?: string, partners: Partner[], ties: Tie[], meetings: Meeting[],
 * domains?: { code: string, name: string }[], canUndo: boolean, canRedo: boolean, undoLabel?: string,
 * redoLabel?: string, steps?: string[], guesses?: Guess[], said?: string, readRows?: number, allRows?: number,
 * messages?: import("./engine.js").Message[] }} State
 * @typedef {{ letter: string, title: string, first?: string, why?: string, certainty?: number, certaintyText?: string,
 * partners?: string[] }} Piece
 * @typedef {{ number: number, from: string, to: string, text: string, question?: string }} Pair
 * @typedef {{ headline?: string, provenance?: string, sentences: string[], pieces: Piece[], more?: number, pairs: Pair[],
 * unknown?: string[] }} Advice
 * @typedef {{ code: string, name: string, domain?: string, synonyms?: string[] }} Choice
 * @typedef {{ types: Choice[], statuses: Choice[], tieStatuses?: Choice[], roles?: Choice[], phases?: Choice[] }} Schema
 * @typedef {{ name: string, before: any, after: any, of?: any }} Difference
 * @typedef {{ said?: string[], figures?: Difference[], new?: string[], gone?: string[],
 * moved?: { title: string, from: string, to: string }[] }} Since
 */

/** What the page shows now. */
export const now = {
  /** @type {State | null} */ state: null,
  /** @type {Advice | null} */ advice: null,
  /** @type {Since | null} */ since: null,
  /** @type {Schema} */ schema: { types: [], statuses: [] },
  /** @type {{ code: string, name: string }[]} */ views: [],
  /** @type {{ name: string, value: any, of?: any, note?: string }[]} */ figures: [],
  picture: "",
  view: "overview",
  section: "map",
  panel: "advice",
  table: false,
  panelOpen: false,
  /** @type {string | null} */ chosen: null,
  /** @type {string | null} */ pair: null,
  /** @type {{ text: string, undo?: boolean, messages?: import("./engine.js").Message[] } | null} */ bar: null,
  unsaved: 0,
  busy: false,
  /** @type {Record<string, string>} */ notes: {},
};

/** @type {(() => void)[]} */
const watchers = [];

/**
 * Calls a function after each change of what is shown.
 * @param {() => void} watcher
 */
export function watch(watcher) { watchers.push(watcher); }

/** Shows what is now. */
export function show() { for (const watcher of watchers) watcher(); }

/** @param {string | null | undefined} id */
export function partnerOf(id) { return now.state?.partners.find((partner) => partner.id === id); }

/**
 * The name of a partner or meeting.
 * @param {string} id
 */
export function nameOf(id) {
  return partnerOf(id)?.name ?? now.state?.meetings.find((meeting) => meeting.id === id)?.name ?? id;
}

/**
 * Asks, and gives what the page can do without when the engine does not know the question. A crash is told.
 * @template T
 * @param {Promise<T>} asked
 * @param {T} otherwise
 * @returns {Promise<T>}
 */
async function orElse(asked, otherwise) {
  try { return await asked; } catch (problem) {
    if (problem instanceof Refusal && problem.isRestored) throw problem;
    console.debug(String(problem));
    return otherwise;
  }
}

/** Whether a newer change made this round needless. */
let round = 0;

/**
 * Waits for an answer; after half a second the page says that it is busy, and how to stop.
 * @template T
 * @param {Promise<T>} asked
 * @returns {Promise<T>}
 */
async function patiently(asked) {
  const late = setTimeout(() => { now.busy = true; show(); }, 500);
  try { return await asked; } finally {
    clearTimeout(late);
    now.busy = false;
  }
}

/**
 * Asks again for all that follows from the network: picture, advice, figures, what changed. After a newer change the
 * engine is asked no more of this one.
 */
export async function refresh() {
  round += 1;
  const mine = round;
  const view = now.view;
  const of = view === "ego" ? now.chosen ?? undefined : undefined;
  const asked = {
    picture: () => orElse(askText({ do: "picture", view, of, ends: true }), ""), advice: () => orElse(ask({ do: "advice" }), null),
    since: () => orElse(ask({ do: "since" }), null), figures: () => orElse(ask({ do: "figures" }), []),
  };
  /** @type {Record<string, any>} */
  const told = {};
  const all = async () => {
    for (const [name, question] of Object.entries(asked)) if (mine === round) told[name] = await question();
  };
  try {
    await patiently(all());
    if (mine !== round) return;
    Object.assign(now, told);
    show();
    await orElse(keep(), undefined);
  } catch (problem) {
    if (mine === round) await recover(problem);
  }
}

/** Whether the last good state is being shown again: what fails then is only told. */
let isRecovering = false;

/**
 * Tells what went wrong, and shows the last good state, which the engine opened again.
 * @param {unknown} problem
 */
async function recover(problem) {
  tell(problem);
  if (isRecovering) return;
  isRecovering = true;
  try {
    now.state = await ask({ do: "state" }).catch(() => null);
    if (now.state) await refresh();
  } finally { isRecovering = false; }
}

/** Stops what the engine does now, and goes back to the last good state. */
export async function stopRun() {
  round += 1;
  now.busy = false;
  await restore();
  await recover(new Refusal([{ text: say("stopped") }]));
  now.bar = { text: say("stopped") };
  show();
}

/**
 * Takes over a state that the engine told.
 * @param {State} state
 */
async function take(state) {
  now.state = state;
  if (now.chosen && !partnerOf(now.chosen)) now.chosen = null;
  show();
  await refresh();
}

/**
 * Opens what a question gives as the network of this page, and shows its map, or first what was guessed.
 * @param {{ do: string, [name: string]: any }} question
 * @param {Uint8Array | number} [data]
 * @returns {Promise<State>}
 */
export async function open(question, data) {
  const state = await patiently(ask(question, data));
  const unsure = (state.guesses?.length ?? 0) + (state.messages?.length ?? 0);
  Object.assign(now, { section: unsure > 0 ? "check" : "map", chosen: null, pair: null, bar: null, unsaved: 0, view: "overview", table: false, panel: "advice", panelOpen: false, notes: {} });
  now.schema = await orElse(ask({ do: "schema" }), now.schema);
  const views = await orElse(ask({ do: "views" }), []);
  now.views = Array.isArray(views) ? views : views.views ?? [];
  await orElse(ask({ do: "mark" }), null);
  await take(state);
  return state;
}

/**
 * Changes the network in one step; says what became of it.
 * @param {object[]} changes
 * @param {string} [said]
 * @returns {Promise<boolean>}
 */
export function change(changes, said) { return act({ do: "change", changes }, said); }

/**
 * Does what makes another network; says what became of it. What follows from the network is shown later.
 * @param {{ do: string, [name: string]: any }} question
 * @param {string} [said]
 * @returns {Promise<boolean>}
 */
export async function act(question, said) {
  try {
    const state = await patiently(ask(question));
    now.unsaved += 1;
    const sentence = state.said ?? said ?? say("changedNow");
    now.bar = { text: sentence, undo: true };
    announce(sentence);
    void take(state);
    return true;
  } catch (problem) {
    await failed(problem);
    return false;
  }
}

/**
 * Tells why an act failed; after a crash the last good state is shown.
 * @param {unknown} problem
 */
export async function failed(problem) {
  if (problem instanceof Refusal && problem.isRestored) await recover(problem);
  else tell(problem);
}

/**
 * Takes back the last step, or does it again.
 * @param {"undo" | "redo"} way
 */
export async function step(way) {
  const label = (way === "undo" ? now.state?.undoLabel : now.state?.redoLabel) ?? "";
  try {
    const state = await patiently(ask({ do: way }));
    now.unsaved += way === "undo" ? -1 : 1;
    const sentence = say(way === "undo" ? "undone" : "redone", label).replace(/: \.$/, ".");
    now.bar = { text: sentence };
    announce(sentence);
    void take(state);
  } catch (problem) { await failed(problem); }
}

/**
 * Tells what went wrong, in the bar that stays.
 * @param {unknown} problem
 */
export function tell(problem) {
  const messages = problem instanceof Refusal ? problem.messages : [{ text: String(problem) }];
  const isPlain = messages.length === 1 && !messages[0].place;
  now.bar = isPlain ? { text: messages[0].text, messages: [] } : { text: say("cannotRead"), messages };
  show();
}

/**
 * Chooses a partner, or none.
 * @param {string | null} id
 * @param {boolean} [openPanel]
 */
export function choose(id, openPanel = true) {
  now.chosen = id;
  now.pair = null;
  if (id && openPanel) { now.panel = "partner"; now.panelOpen = true; }
  if (now.view === "ego") { void refresh(); return; }
  show();
}

/**
 * Speaks the other language from now on.
 * @param {import("./texts.js").Language} language
 */
export async function speak(language) {
  spoken.current = language;
  document.documentElement.lang = language;
  if (!now.state) { show(); return; }
  now.schema = await orElse(ask({ do: "schema" }), now.schema);
  now.views = await orElse(ask({ do: "views" }), now.views);
  await take(await orElse(ask({ do: "state" }), now.state));
}
