// SPDX-License-Identifier: MIT
// Searches ids, interfaces, errors and the words of statements. The words are a larger file, which is read when somebody types.
"use strict";

const MOST = 200; // results that are shown
const words = document.getElementById("words");
const list = document.getElementById("results");
const found = document.getElementById("found");

function search() {
  const wanted = ipcts.typed(words.value);
  list.replaceChildren();
  found.textContent = "";
  if (!wanted.length) return;
  const hits = [];
  ipcts.names.forEach((name, number) => {
    const text = ipcts.statements ? ipcts.statements[number].toLowerCase().replaceAll("_", "-") : "";
    if (!wanted.every((word) => name.includes(word) || text.includes(word))) return;
    const inName = wanted.filter((word) => name.split("/").includes(word)).length * 2 + wanted.filter((word) => name.includes(word)).length;
    hits.push([-inName, number]);
  });
  hits.sort((one, other) => one[0] - other[0] || one[1] - other[1]);
  for (const [, number] of hits.slice(0, MOST)) {
    const item = document.createElement("li");
    item.append(ipcts.link(ipcts.names[number]));
    if (ipcts.deviating[number]) item.append(` ≠ deviates on ${ipcts.deviating[number]}`);
    const statement = document.createElement("span");
    statement.textContent = ipcts.statements ? ipcts.statements[number].split(" | ")[0] : "";
    item.append(statement);
    list.append(item);
  }
  found.textContent = `${hits.length} ${hits.length === 1 ? "case" : "cases"}${hits.length > MOST ? `, the first ${MOST} of them` : ""}`;
}

function loadWords() {
  if (ipcts.statements || loadWords.begun) return;
  loadWords.begun = true;
  ipcts.load("data/words.js").then(search, (error) => (found.textContent = error.message));
}

document.getElementById("query").hidden = false;
words.value = new URLSearchParams(location.search).get("q") || "";
words.addEventListener("input", () => {
  loadWords();
  search();
});
document.getElementById("query").addEventListener("submit", (event) => {
  event.preventDefault();
  list.querySelector("a")?.focus();
});
// The arrows go through the results.
document.addEventListener("keydown", (event) => {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const places = [words, ...list.querySelectorAll("a")];
  const at = places.indexOf(document.activeElement);
  const next = places[at + (event.key === "ArrowDown" ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
});
ipcts.ready(() => {
  if (words.value) {
    loadWords();
    search();
  }
  words.focus();
});
