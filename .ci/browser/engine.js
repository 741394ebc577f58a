// A stand-in for the engine: it answers as the page expects, so that the page can be tried without it.
const words = new TextEncoder();
const read = (data) => new TextDecoder().decode(data ?? new Uint8Array());
const kinds = [["verloskundige", "medisch"], ["jeugdgezondheidszorg", "publieke-gezondheid"], ["wijkteam", "sociaal"]];
let before = [];
let after = [];
let network = { title: "", partners: [], ties: [], meetings: [] };

const nameOf = (id) => network.partners.find((one) => one.id === id)?.name ?? id;
const copy = () => JSON.parse(JSON.stringify(network));

function partner(name, place) {
  const [type, domain] = kinds[place % kinds.length];
  return { id: name.toLowerCase().replace(/[^a-z0-9]+/g, "-"), name, type, typeName: type, domain, status: "betrokken", phases: [], roles: [] };
}

function opened(text) {
  if (text.startsWith("{")) return JSON.parse(text);
  const names = Array.from(text.matchAll(/^ {4}naam: (.+)$/gm), (found) => found[1]).slice(0, 12);
  const title = /^netwerk: (.+)$/m.exec(text)?.[1] ?? "Kansrijke Start";
  return { title, partners: names.map(partner), ties: [], meetings: [] };
}

function state() {
  const partners = network.partners.map((one) => ({ ...one, statusName: one.status,
    ties: network.ties.filter((tie) => tie.from === one.id || tie.to === one.id).length }));
  return { ...network, partners, canUndo: before.length > 0, canRedo: after.length > 0, undoLabel: "stap", redoLabel: "stap",
    domains: kinds.map(([, code]) => ({ code, name: code })), guesses: network.guesses ?? [] };
}

function changed(changes) {
  before.push(copy());
  after = [];
  for (const { put, remove, fields, id } of changes) {
    if (put === "partner") {
      const known = network.partners.find((one) => one.id === fields.id);
      if (known) Object.assign(known, fields); else network.partners.push({ ...partner(fields.name, network.partners.length), ...fields });
    } else if (put === "tie") {
      network.ties = network.ties.filter((tie) => !(tie.from === fields.from && tie.to === fields.to));
      network.ties.push({ ...fields, id: `${fields.from}-${fields.to}`, sentence: `${nameOf(fields.from)} en ${nameOf(fields.to)}: ${fields.status}` });
    } else if (put === "meeting") network.meetings.push({ id: fields.name, ...fields });
    else if (remove === "partner") network.partners = network.partners.filter((one) => one.id !== id);
    else if (remove === "tie") network.ties = network.ties.filter((tie) => tie.id !== id);
  }
  return state();
}

function picture() {
  const cards = network.partners.map((one, n) => `<g data-partner="${one.id}" data-domain="${one.domain}"><rect x="${20 + (n % 3) * 200}" y="${20 + Math.floor(n / 3) * 60}" width="180" height="40" rx="8" fill="#fff" stroke="#1246e2"/><text x="${30 + (n % 3) * 200}" y="${45 + Math.floor(n / 3) * 60}" font-size="13">${one.name.replace(/[<&]/g, "")}</text></g>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 620 300">${cards.join("")}</svg>`;
}

function quick(text) {
  const found = text.toLowerCase().split(/\s+/).filter((one) => one).map((start) => network.partners.find((one) => one.name.toLowerCase().startsWith(start)));
  if (found.length < 2 || !found[0] || !found[1]) return text.trim() ? { newPartner: text.trim() } : {};
  return { sentence: `${found[0].name} – ${found[1].name}: werken samen`, changes: [{ put: "tie", fields: { from: found[0].id, to: found[1].id, status: "bestaand" } }] };
}

const advice = () => ({ headline: "Zo staat het ervoor.", provenance: `${network.partners.length} partners`, sentences: ["Dit staat vast."],
  pieces: ["A", "B", "C", "D"].map((letter) => ({ letter, title: `Advies ${letter}`, first: "Bel elkaar.", why: "Daarom.", certainty: 2, certaintyText: "Volgt uit uw kaart" })),
  pairs: network.partners.length > 3 ? [{ number: 1, from: network.partners[0].id, to: network.partners[3].id, text: `${network.partners[0].name} – ${network.partners[3].name}` }] : [], unknown: [] });

const acts = {
  open: (question, data) => { network = opened(question.sheets ? JSON.stringify({ title: question.name, partners: question.sheets[0].rows.slice(1).map((row, n) => partner(row[0], n)), ties: [], meetings: [],
    guesses: [{ id: "1", place: `${question.sheets[0].name}!A1`, found: question.sheets[0].rows[0][0], read: "naam" }] }) : read(data)); before = []; after = []; return state(); },
  names: (question) => { network = { title: "Nieuw", partners: question.text.trim().split("\n").map((line, n) => partner(line.split(":")[0].trim(), n)), ties: [], meetings: [] }; before = []; return state(); },
  new: (question) => { network = { title: question.place, partners: question.partners.map((one, n) => ({ ...partner(one.name, n), status: one.status })), ties: [], meetings: [] }; return state(); },
  checklist: () => kinds.map(([type, domain]) => ({ type, name: type, domain })),
  state, advice,
  schema: () => ({ types: kinds.map(([code, domain]) => ({ code, name: code, domain })), statuses: [["betrokken", "Ja"], ["gewenst", "Gewenst"]].map(([code, name]) => ({ code, name })) }),
  change: (question) => changed(question.changes),
  undo: () => { after.push(copy()); network = before.pop() ?? network; return state(); },
  redo: () => { before.push(copy()); network = after.pop() ?? network; return state(); },
  mark: state, views: () => [{ code: "overview", name: "Kaart" }], figures: () => [{ name: "Paren", value: network.ties.length, of: 35 }],
  since: () => ({ said: network.ties.map((tie) => tie.sentence), figures: [], new: [], gone: [] }),
  quick: (question) => quick(question.text), whatif: () => ({ figures: [{ name: "Paren", before: 1, after: 2, of: 35 }], new: [], gone: ["Advies B"], picture: picture() }),
  sheets: () => [{ name: "Partners", rows: [["naam"], ...network.partners.map((one) => [one.name])] }],
};

self.onmessage = ({ data: { id, wasm, question, data } }) => {
  if (wasm) { self.postMessage({ id, status: 0, bytes: new Uint8Array() }); return; }
  if (question.do === "picture") self.postMessage({ id, status: 0, bytes: words.encode(picture()) });
  else if (question.do === "text") self.postMessage({ id, status: 0, bytes: words.encode(JSON.stringify(network)) });
  else if (question.name === "stuk.yaml") self.postMessage({ id, status: 1, bytes: words.encode("stuk.yaml:2:5: wijktaem is geen type partner") });
  else self.postMessage({ id, status: 0, bytes: words.encode(JSON.stringify(acts[question.do](question, data))) });
};
