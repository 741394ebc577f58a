// What axe finds in a page, by the rules that every page of ours keeps to.

const every = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };

/** The rules whose answer depends on how wide the screen is, not only on what the page says. */
const ofWidth = { type: "rule", values: ["target-size", "scrollable-region-focusable"] };

/** What the rules that are meant find, a line for each rule and element. */
const found = (page, runOnly) => page.run(`axe.run(document, ${JSON.stringify({ runOnly, resultTypes: ["violations"] })})
  .then((told) => told.violations.flatMap((rule) => rule.nodes.map((node) =>
    rule.id + ": " + node.target.join(" ") + ": " + node.failureSummary.split("\\n").slice(1).join(" "))))`);

/** What axe finds. */
export async function looked(page, axe) {
  await page.run(`${axe}; undefined`);
  return found(page, every);
}

/** What axe finds in a page that it looked at before, now that it has another width. */
export const lookedAgain = (page) => found(page, ofWidth);

/** Whether nothing stands beyond the right side of the screen: an expression. */
export const fits = "document.documentElement.scrollWidth <= document.documentElement.clientWidth";
