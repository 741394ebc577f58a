// The check after reading a table: every guess with its place, to confirm or to change.

import { button, part } from "./elements.js";
import { icon } from "./icons.js";
import { bar } from "./bars.js";
import { act, now, show } from "./network.js";
import { chooseFile } from "./files.js";
import { count, say } from "./texts.js";

/** @type {Record<string, string>} */
let given = {};
let shownGroup = "";

/** @param {import("./network.js").Guess} guess */
function sheetOf(guess) {
  return guess.place.includes("!") ? guess.place.slice(0, guess.place.lastIndexOf("!")) : say("allGuesses");
}

function finish() {
  given = {};
  now.section = "map";
  show();
}

async function readAgain() {
  const answers = Object.fromEntries(Object.entries(given).filter(([, text]) => text.trim() !== ""));
  if (Object.keys(answers).length === 0 || await act({ do: "guess", answers })) finish();
}

/** @param {import("./network.js").Guess} guess */
function answerOf(guess) {
  return part("input", { type: "text", id: `gok-${guess.id}`, autocomplete: "off", value: given[guess.id] ?? "", placeholder: say("isRight"),
    "aria-label": `${say("better")} ${guess.place} ${guess.found}`, "aria-describedby": `hulp-${guess.id}`,
    oninput: (/** @type {any} */ event) => { given[guess.id] = event.target.value; } });
}

/** @param {import("./network.js").Guess} guess */
function guessRow(guess) {
  return part("tr", null, part("td", { class: "small" }, guess.place),
    part("th", { scope: "row" }, guess.found, guess.question ? part("span", { class: "small block" }, guess.question) : null),
    part("td", null, guess.read),
    part("td", null, answerOf(guess), part("span", { class: "small block", id: `hulp-${guess.id}` }, guess.help ?? "")));
}

/** What was left out or is good to know, as sentences. */
function remarks() {
  const messages = now.state?.messages ?? [];
  if (messages.length === 0) return null;
  return part("section", { class: "card" }, part("h2", null, say("goodToKnow")), part("ul", { class: "sentences" },
    messages.map((message) => part("li", null, message.place ? part("strong", null, `${message.place} `) : null, message.text))));
}

/** The screen of the check. */
export function checkScreen() {
  const guesses = now.state?.guesses ?? [];
  const groups = Array.from(new Set(guesses.map(sheetOf)));
  if (!groups.includes(shownGroup)) shownGroup = groups[0] ?? "";
  const rows = guesses.filter((guess) => sheetOf(guess) === shownGroup);
  const state = now.state;
  return part("div", { class: "check" },
    part("nav", { class: "check-steps", "aria-label": say("isThisRight") },
      groups.map((group, index) => part("button", { type: "button", id: `blad-${index}`, "aria-current": group === shownGroup ? "step" : null,
        onclick: () => { shownGroup = group; show(); } }, part("span", { class: "number" }, index + 1),
      part("span", null, group, part("small", null, guesses.filter((guess) => sheetOf(guess) === group).length)))),
      state?.allRows ? part("p", { class: "small" }, `${state.readRows} / ${state.allRows}`) : null,
      part("p", { class: "small" }, `${count(state?.partners.length ?? 0, "onePartner", "somePartners")}, ${count(state?.ties.length ?? 0, "oneTie", "someTies")}`)),
    part("main", { id: "hoofd", tabindex: "-1" }, part("h1", null, say("isThisRight")), part("p", { class: "lead" }, guesses.length > 0 ? say("checkLead") : say("noGuesses")), bar(),
      part("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": say("isThisRight") },
        part("table", null, part("thead", null, part("tr", null, ["where", "found", "readAs", "better"].map((key) => part("th", { scope: "col" }, say(key))))),
          part("tbody", null, rows.map(guessRow)))), remarks()),
    part("footer", { class: "check-foot" }, button(say("otherFile"), chooseFile, { id: "ander" }),
      button(say("acceptAll"), finish, { class: "quiet", id: "alles" }),
      button(say("toMap"), () => void readAgain(), { class: "primary", id: "naar-kaart", icon: icon("check") })));
}
