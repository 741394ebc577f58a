"use strict";
// Shows the questions to the partner that is chosen, and saves its answers as a small table.
document.documentElement.classList.add("has-script");
const form = document.querySelector("form");
const who = document.querySelector("#wie");
const save = document.querySelector("#bewaar");
const status = document.querySelector("#stand");
const questions = [...document.querySelectorAll("fieldset[data-partner]")];
let isSaved = true;

const shown = () => questions.filter((question) => question.dataset.partner !== who.value);
const contact = (question) => question.querySelector("input:checked").value;
const ratings = (question) => [...question.querySelectorAll("select")].map((choice) => choice.value);

// Says how far the answers are; trust and value are asked only where there is contact.
const update = () => {
  const isChosen = who.value !== "";
  for (const question of questions) {
    question.hidden = !isChosen || question.dataset.partner === who.value;
    const rated = question.querySelector(".ratings");
    if (rated) rated.hidden = !(Number(contact(question)) > 0);
  }
  const own = isChosen ? shown() : [];
  const answered = own.filter((question) => contact(question) !== "").length;
  save.disabled = answered === 0;
  const words = isChosen ? status.dataset.words : status.dataset.choose;
  status.textContent = words.replace("%1", answered).replace("%2", own.length);
};

// A cell of the table, between quotes where it needs them.
const cell = (text) => (/[;,"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const rows = () => shown().map((question) => {
  const level = contact(question);
  const rated = ratings(question).map((value) => (Number(level) > 0 ? value : ""));
  return [who.value, question.dataset.partner, level, ...rated];
});

form.addEventListener("change", () => {
  isSaved = false;
  update();
});

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const { headings, separator, file, saved } = form.dataset;
  const lines = [JSON.parse(headings), ...rows()].map((row) => row.map(cell).join(separator));
  const name = who.selectedOptions[0].dataset.id;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([`\uFEFF${lines.join("\r\n")}\r\n`], { type: "text/csv" }));
  link.download = `${file}-${name}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  isSaved = true;
  status.textContent = saved.replace("%", link.download);
});

window.addEventListener("beforeunload", (event) => {
  if (!isSaved) event.preventDefault();
});

update();
