// How long a user waits: to open the page, the best of three, and for map and advice after a change. It only tells the
// times beside their goals: on a machine that others use they prove nothing.
import { click, dropped, start, there } from "./trial.mjs";

const kinds = ["verloskundige", "huisarts", "gynaecoloog", "kinderarts", "kraamzorg", "jgz", "wijkteam", "maatschappelijk-werk", "gemeente", "kinderopvang", "bibliotheek", "ouders"];

/** A network of a size, with two or more ties for each partner. */
export function network(count, named = (n) => `Partner ${n}`) {
  const partners = Array.from({ length: count }, (_, n) => `  - {id: p${n}, naam: ${JSON.stringify(named(n))}, type: ${kinds[n % kinds.length]}}`);
  const ties = Array.from({ length: count * 2 }, (_, n) => [n % count, (n * 7 + 3) % count]).filter(([one, other]) => one < other)
    .map(([one, other]) => `  - {van: p${one}, naar: p${other}}`);
  return `netwerk: Proef\npartners:\n${partners.join("\n")}\nverbindingen:\n${Array.from(new Set(ties)).join("\n")}\n`;
}

/** The milliseconds until something is there. */
async function timed(page, act, sign) {
  return page.run(`new Promise((done) => {
    const begin = performance.now();
    const look = () => { if (${sign}) done(performance.now() - begin); else setTimeout(look, 5); };
    ${act};
    look();
  })`);
}

async function changes(page, count) {
  await start(page);
  await page.run(dropped("proef.yaml", network(count)));
  await page.until(`${there(".canvas svg")} && ${there(".sentences")}`, 60);
  const found = [];
  for (let turn = 0; turn < 3; turn += 1) {
    await page.run("document.getElementById('snel').focus()");
    await page.type(`partner ${turn} partner ${count - 1 - turn}`);
    await page.until("document.getElementById('snel-voorstel').textContent.includes('werken samen')");
    const said = `document.querySelectorAll('.changed .plus li').length >= ${turn + 1}`;
    found.push(await timed(page, click("snel-voegtoe"), said));
  }
  return Math.min(...found);
}

/** The goals in milliseconds: to open, and for a change by the number of partners. */
const goals = { open: 1500, changes: [[60, 300], [300, 1500]] };

/** @param {import("./trial.mjs").Trial} trial */
export async function speed(trial) {
  const told = [];
  const opening = [];
  for (let turn = 0; turn < 3; turn += 1) {
    await trial.tried("time to open", async (page) => {
      await start(page);
      await page.run(click("checklist"));
      await page.until(there(".kind"));
      opening.push(await page.run("performance.now()"));
    });
  }
  await trial.tried("time to open: the best", async () => {
    const wait = Math.min(...opening);
    told.push(`open ${Math.round(wait)} ms (goal ${goals.open})`);
  });
  for (const [count, goal] of goals.changes) {
    await trial.tried(`time of a change at ${count} partners`, async (page) => {
      const wait = await changes(page, count);
      told.push(`change at ${count} partners ${Math.round(wait)} ms (goal ${goal})`);
    });
  }
  if (told.length > 0) console.log(told.join(", "));
}
