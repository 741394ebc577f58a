// The bar that tells what was done or what went wrong; it stays until the next act.

import { button, part } from "./elements.js";
import { icon } from "./icons.js";
import { now, show, step, stopRun } from "./network.js";
import { say } from "./texts.js";

/** What the engine is busy with, and the way to stop it. */
function busyBar() {
  return part("div", { class: "bar is-busy", role: "status" }, part("span", null, say("computing")),
    button(say("stop"), () => void stopRun(), { id: "stop" }));
}

/**
 * The bar of now, or nothing.
 * @returns {HTMLElement | null}
 */
export function bar() {
  if (now.busy) return busyBar();
  const told = now.bar;
  if (!told) return null;
  const close = button(say("close"), () => { now.bar = null; show(); }, { icon: icon("close"), hideText: true, class: "quiet", id: "balk-dicht" });
  if (!told.messages) {
    return part("div", { class: "bar" }, icon("check"), part("span", null, told.text),
      told.undo ? button(say("takeBack"), () => void step("undo"), { icon: icon("undo"), id: "balk-terug" }) : null, close);
  }
  const most = told.messages.slice(0, 12);
  return part("div", { class: "bar is-problem", role: "alert" },
    part("h2", null, icon("warn", 22), told.text), close,
    part("ul", null, most.map((message) => part("li", null,
      message.place ? part("strong", null, `${message.place} `) : null, message.text,
      message.suggestion ? part("span", { class: "small" }, ` ${message.suggestion}`) : null)),
    told.messages.length > most.length ? part("li", null, `+ ${told.messages.length - most.length}`) : null),
    now.state ? part("p", { class: "small" }, say("mapStays")) : null);
}
