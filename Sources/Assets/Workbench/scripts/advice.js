// The panel beside the map: advice, what changed, figures.

import { button, part } from "./elements.js";
import { icon } from "./icons.js";
import { announce } from "./elements.js";
import { now, refresh, show, step, tell } from "./network.js";
import { ask } from "./engine.js";
import { count, say } from "./texts.js";

let openLetter = "A";
let allShown = false;

/**
 * A figure before and after.
 * @param {import("./network.js").Difference} difference
 */
export function differenceRow(difference) {
  const same = String(difference.before) === String(difference.after);
  return part("div", { class: "difference" }, part("dt", null, difference.name),
    part("dd", null, same ? part("strong", null, difference.after) : [`${difference.before} → `, part("strong", null, difference.after)],
      difference.of ? ` ${say("ofNumber", difference.of)}` : null));
}

/** What changed since the start or the mark. */
export function changedPart() {
  const since = now.since;
  const any = since && ((since.said?.length ?? 0) > 0 || (since.new?.length ?? 0) > 0 || (since.gone?.length ?? 0) > 0);
  if (!since || !any) return null;
  const figures = (since.figures ?? []).filter((figure) => String(figure.before) !== String(figure.after));
  return part("section", { class: "changed" },
    part("div", { class: "row" }, part("h2", null, say("changedTitle")), part("span", { class: "grow" }),
      now.state?.canUndo ? button(say("takeBack"), () => void step("undo"), { icon: icon("undo"), id: "veranderd-terug" }) : null),
    part("p", { class: "small" }, say("sinceStart")),
    part("ul", { class: "plus" }, (since.said ?? []).slice(-6).map((sentence) => part("li", null, sentence))),
    figures.length > 0 ? part("dl", null, figures.map(differenceRow)) : null,
    since.new?.length ? [part("h3", null, say("newAdvice")), part("ul", { class: "plus" }, since.new.slice(0, 5).map((title) => part("li", null, title)))] : null,
    since.gone?.length ? [part("h3", null, say("goneAdvice")), part("ul", { class: "gone" }, since.gone.slice(0, 5).map((title) => part("li", null, part("del", null, title))))] : null,
    button(say("compareFromNow"), () => void markNow(), { class: "link", id: "vergelijk" }));
}

async function markNow() {
  try { await ask({ do: "mark" }); await refresh(); announce(say("compareFromNow")); } catch (problem) { tell(problem); }
}

/**
 * @param {number} level
 * @param {string} [words]
 */
function certainty(level, words) {
  return part("p", { class: "small certainty" }, part("span", { class: "dots", "aria-hidden": "true" },
    [1, 2, 3].map((dot) => part("span", { class: dot <= level ? "is-full" : null }))), words ?? "");
}

/** @param {import("./network.js").Piece} piece */
function pieceRow(piece) {
  const isOpen = piece.letter === openLetter;
  const moved = now.since?.moved?.find((one) => one.title === piece.title);
  return part("li", { class: moved || now.since?.new?.includes(piece.title) ? "piece is-new" : "piece" },
    part("button", { type: "button", id: `advies-${piece.letter}`, "aria-expanded": String(isOpen),
      onclick: () => { openLetter = isOpen ? "" : piece.letter; show(); } },
    part("span", { class: "letter" }, piece.letter), part("span", { class: "piece-title" }, piece.title), icon(isOpen ? "down" : "right")),
    isOpen ? part("div", { class: "piece-body" },
      piece.first ? part("p", null, part("strong", null, say("firstStep")), " ", piece.first) : null,
      piece.certaintyText ? certainty(piece.certainty ?? 0, piece.certaintyText) : null,
      piece.why ? part("details", null, part("summary", null, say("why")), part("p", null, piece.why)) : null) : null);
}

/**
 * The numbered pairs as buttons that light their line.
 * @param {(pair: import("./network.js").Pair) => void} act
 * @param {(pair: import("./network.js").Pair) => boolean} [isTicked]
 */
export function pairList(act, isTicked) {
  return part("ol", { class: "pairs" }, (now.advice?.pairs ?? []).map((pair) => part("li", null,
    part("button", { type: "button", id: `paar-${pair.number}`, "aria-pressed": String(now.pair === String(pair.number)), onclick: () => act(pair) },
      part("span", { class: isTicked?.(pair) ? "disc is-done" : "disc" }, pair.number), part("span", null, pair.text)))));
}

/** The panel with the advice. */
export function advicePanel() {
  const advice = now.advice;
  if (!advice) return part("div", { class: "panel-body" }, part("p", { class: "small" }, now.busy ? say("computing") : ""));
  const first = advice.pieces.slice(0, 3);
  const rest = advice.pieces.slice(3);
  const figures = now.figures.slice(0, 8);
  return part("div", { class: "panel-body" }, changedPart(),
    advice.sentences.length > 0 ? part("section", null, part("h2", null, say("inThreeSentences"), now.busy ? part("span", { class: "small" }, ` ${say("computing")}`) : null),
      part("ul", { class: "sentences" }, advice.sentences.map((sentence) => part("li", null, sentence)))) : null,
    first.length > 0 ? part("section", null, part("div", { class: "row" }, part("h2", null, say("startHere")), part("span", { class: "grow" }), part("span", { class: "small" }, say("pickOne"))),
      part("ul", { class: "pieces" }, (allShown ? advice.pieces : first).map(pieceRow)),
      rest.length > 0 && !allShown ? button(count(rest.length, "oneMoreAdvice", "moreAdvice"), () => { allShown = true; show(); }, { class: "link", id: "meer-advies" }) : null) : null,
    advice.pairs.length > 0 ? part("section", null, part("h2", null, say("discussThese")), part("p", { class: "small" }, say("numbersOnMap")),
      pairList((pair) => { now.pair = now.pair === String(pair.number) ? null : String(pair.number); now.chosen = null; show(); })) : null,
    figures.length > 0 ? part("section", null, part("h2", null, say("figures")), part("dl", null, figures.map((figure) => part("div", { class: "difference" },
      part("dt", null, figure.name), part("dd", null, part("strong", null, figure.value), figure.of ? ` ${say("ofNumber", figure.of)}` : null))))) : null,
    advice.unknown?.length ? part("section", null, part("h2", null, say("whatWeDoNotKnow")), part("ul", { class: "sentences" }, advice.unknown.map((sentence) => part("li", null, sentence)))) : null);
}
