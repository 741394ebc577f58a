"use strict";
// Searches, ticks kinds, and joins the map to the list. Without it everything is still there.
const root = document.documentElement;
root.classList.add("has-script");
const groups = [...document.querySelectorAll("[data-group]")];
const entries = [...document.querySelectorAll("details[data-name]")];
const tiles = [...document.querySelectorAll("figure g[data-municipality]")];
const search = document.querySelector("#zoek");
const boxes = [...document.querySelectorAll("input[data-kind]")];
const count = document.querySelector("#aantal");
const codes = (element, name) => (element.dataset[name] || "").split(" ").filter(Boolean);

// What a search looks at: small letters without accents.
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

// The map shows where the open one lies; the others turn pale.
const light = () => {
  const open = entries.find((entry) => entry.open && !entry.hidden);
  const places = open ? codes(open, "places") : [];
  for (const tile of tiles) {
    const isThere = codes(tile, "municipality").some((code) => places.includes(code));
    tile.classList.toggle("is-pale", places.length > 0 && !isThere);
    tile.classList.toggle("is-chosen", isThere);
  }
};

const update = () => {
  const words = plain(search.value.trim());
  const ticked = boxes.filter((box) => box.checked).map((box) => box.dataset.kind);
  for (const group of groups) {
    const own = [...group.querySelectorAll("details[data-name]")];
    for (const entry of own) {
      entry.hidden = !ticked.includes(group.dataset.group) || !plain(entry.dataset.name).includes(words);
    }
    group.hidden = own.every((entry) => entry.hidden);
  }
  count.textContent = count.dataset.words.replace("%", entries.filter((entry) => !entry.hidden).length);
  light();
};

const show = (entry) => {
  if (entry.hidden) {
    search.value = "";
    const kind = entry.closest("[data-group]").dataset.group;
    for (const box of boxes) if (box.dataset.kind === kind) box.checked = true;
    update();
  }
  entry.open = true;
  entry.querySelector("summary").focus();
};

for (const entry of entries) {
  entry.addEventListener("toggle", () => {
    if (entry.open) for (const other of entries) if (other !== entry) other.open = false;
    light();
  });
}
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='#plek-']");
  const tile = event.target.closest("g[data-municipality]");
  const code = tile && codes(tile, "municipality")[0];
  const entry = link ? document.querySelector(link.getAttribute("href"))
    : tile && document.querySelector(`[data-group=municipality] details[data-places="${CSS.escape(code)}"]`);
  if (!entry) return;
  event.preventDefault();
  show(entry);
});
search.addEventListener("input", update);
for (const box of boxes) box.addEventListener("change", update);
document.querySelector("#alles").addEventListener("click", () => {
  search.value = "";
  for (const box of boxes) box.checked = true;
  for (const entry of entries) entry.open = false;
  update();
});
update();
