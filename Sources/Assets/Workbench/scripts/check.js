// The check after reading a table: every guess with its place, to confirm or to change.

import { button, part } from "./elements.js";
import { icon } from "./icons.js";
import { bar } from "./bars.js";
import { now, open, show, tell } from "./network.js";
import { chooseFile } from "./files.js";
import { say } from "./texts.js";

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
  if (Object.keys(given).length === 0) { finish(); return; }
  try {
    await open({ do: "guess", answers: given });
    finish();
  } catch (problem) { tell(problem); }
}

/** @param {import("./network.js").Guess} guess */
function answerOf(guess) {
  if (!guess.choices || guess.choices.length === 0) return part("span", null, guess.read);
  const chosen = given[guess.id] ?? guess.value;
  return part("select", { "aria-label": `${guess.place} ${guess.found}`, id: `gok-${guess.id}`,
    onchange: (/** @type {any} */ event) => { given[guess.id] = event.target.value; } },
  guess.choices.map((choice) => part("option", { value: choice.value, selected: choice.value === chosen }, choice.label)));
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
      part("p", { class: "small" }, `${state?.partners.length ?? 0} ${say("partners").toLowerCase()}, ${state?.ties.length ?? 0} ${say("ties").toLowerCase()}`)),
    part("main", { id: "hoofd" }, part("h1", null, say("isThisRight")), part("p", { class: "lead" }, guesses.length > 0 ? say("checkLead") : say("noGuesses")), bar(),
      part("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": say("isThisRight") },
        part("table", null, part("thead", null, part("tr", null, ["where", "found", "readAs"].map((key) => part("th", { scope: "col" }, say(key))))),
          part("tbody", null, rows.map((guess) => part("tr", null, part("td", { class: "small" }, guess.place),
            part("th", { scope: "row" }, guess.found, guess.question ? part("span", { class: "small block" }, guess.question) : null),
            part("td", null, answerOf(guess)))))))),
    part("footer", { class: "check-foot" }, button(say("otherFile"), chooseFile, { id: "ander" }),
      button(say("acceptAll"), finish, { class: "quiet", id: "alles" }),
      button(say("toMap"), () => void readAgain(), { class: "primary", id: "naar-kaart", icon: icon("check") })));
}
