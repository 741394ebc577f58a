"use strict";
// Searches, filters and lights up the map of the report. Without it everything is still there.
const root = document.documentElement;
root.classList.add("has-script");
const partners = [...document.querySelectorAll("details[data-partner]")];
const map = document.querySelector("figure svg");
const search = document.querySelector("#zoek");
const boxes = [...document.querySelectorAll("input[data-filter]")];
const count = document.querySelector("#aantal");

// What a search looks at: small letters without accents.
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

// Whether a partner has one of the ticked values of each kind of filter.
const passes = (partner) => {
  const kinds = [...new Set(boxes.map((box) => box.dataset.filter))];
  return kinds.every((kind) => {
    const all = boxes.filter((box) => box.dataset.filter === kind);
    const ticked = all.filter((box) => box.checked).map((box) => box.value);
    if (ticked.length === all.length) return true;
    const own = (partner.dataset[kind] || "").split(" ").filter(Boolean);
    return own.some((value) => ticked.includes(value));
  });
};

// The elements of the map that stand for partners, or for lines that touch them.
const marks = map ? [...map.querySelectorAll("g[data-partner], g[data-from], g[data-member]")] : [];

const light = (names, chosen) => {
  for (const mark of marks) {
    const { partner, from, to, member } = mark.dataset;
    const isShown = partner ? names.has(partner)
      : from ? (chosen ? from === chosen || to === chosen : names.has(from) && names.has(to))
        : chosen ? member === chosen : names.has(member);
    mark.classList.toggle("is-pale", !isShown);
    mark.classList.toggle("is-chosen", Boolean(chosen) && partner === chosen);
  }
};

const update = () => {
  const words = plain(search.value.trim());
  const shown = partners.filter((partner) => {
    const isFound = passes(partner) && plain(partner.dataset.name).includes(words);
    partner.hidden = !isFound;
    return isFound;
  });
  const open = shown.find((partner) => partner.open);
  const names = open
    ? new Set([open.dataset.partner, ...(open.dataset.with || "").split(" ")])
    : new Set(shown.map((partner) => partner.dataset.partner));
  light(names, open && open.dataset.partner);
  count.textContent = count.dataset.words.replace("%", shown.length);
};

if (search) {
  search.addEventListener("input", update);
  for (const box of boxes) box.addEventListener("change", update);
  for (const partner of partners) {
    partner.addEventListener("toggle", () => {
      if (partner.open) for (const other of partners) if (other !== partner) other.open = false;
      update();
    });
  }
  document.querySelector("#alles").addEventListener("click", () => {
    search.value = "";
    for (const box of boxes) box.checked = true;
    for (const partner of partners) partner.open = false;
    update();
  });
  if (map) {
    map.addEventListener("click", (event) => {
      const mark = event.target.closest("g[data-partner]");
      const partner = mark && partners.find((one) => one.dataset.partner === mark.dataset.partner);
      if (!partner) return;
      partner.open = !partner.open;
      if (partner.open) partner.querySelector("summary").focus();
    });
  }
  update();
}
