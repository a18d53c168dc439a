// SPDX-License-Identifier: MIT
// Compares two results. The rules are those of runner/model/comparison.py; the letters and flags those of runner/site/comparison_data.py.
"use strict";

const SIGNS = {
  P: ["✓", "p"], K: ["≠", "k"], F: ["✗", "f"], U: ["~", "f"], S: ["!", "k"], R: ["?", "u"], N: ["–", "n"], T: ["·", "n"], ".": [" ", ""],
};
const PASSES = 1, FAILS = 2, UNKNOWN = 4;
const STATES = { P: PASSES, S: PASSES, N: UNKNOWN, T: UNKNOWN };
const CONDITION = 1, LEAVES_OPEN = 2, RACE = 4, HANGS = 8;
const TIMES = 3, CROWD = 20, FEW = 20, FLOOR = 2e6; // the last in microseconds

/** What is known of one case in one result; null where it is not there. */
function factOf(data, number) {
  const letter = data.verdicts[number];
  if (letter === ".") return null;
  const [reason, digest, flags, rounds, other] = data.more[number] || [0];
  return {
    letter, reason: data.reasons[reason], digest: digest || "", flags: flags || 0, rounds: rounds || "", other: other || "",
    taken: data.taken[number][0], computed: data.taken[number][1],
  };
}

function statesOf(fact) {
  let states = 0;
  for (const letter of fact.rounds || fact.letter) states |= STATES[letter] || FAILS;
  if ((fact.flags & CONDITION && (fact.letter === "P" || fact.letter === "K")) || (fact.letter === "U" && !fact.rounds)) states |= PASSES | FAILS;
  return states;
}

function failAlike(was, now) {
  if (was.digest === now.digest || was.letter === "U" || now.letter === "U") return true;
  if ((was.flags ^ now.flags) & HANGS || !/^[FK]{2}$/.test(was.letter + now.letter)) return false;
  const reasons = new Set([was, now].filter((fact) => fact.letter === "K").map((fact) => fact.reason));
  return reasons.size === 1 && Boolean((was.flags | now.flags) & LEAVES_OPEN);
}

function isSlower(was, now, times, floor) {
  if ((was.flags | now.flags) & RACE) return false;
  const more = (before, after) => after > times * before && after - before > floor;
  return more(was.taken, now.taken - CROWD * now.computed) || more(was.computed, now.computed);
}

function kindOf(was, now, times, floor) {
  if (!was) return now ? "new" : null;
  if (!now) return "gone";
  const before = statesOf(was), after = statesOf(now);
  if (before === PASSES && after === PASSES) return isSlower(was, now, times, floor) ? "slower" : null;
  if (before === FAILS && after === FAILS) return failAlike(was, now) ? null : "failing otherwise";
  if (before & after) return null;
  if (after === UNKNOWN) return "gone";
  if (before === UNKNOWN) return "new";
  return after & FAILS ? "newly failing" : "newly passing";
}

/** How many times as long the usual case took, at least 1. */
function slowness(pairs) {
  const ratios = pairs
    .filter(([was, now]) => was && now && was.letter === "P" && now.letter === "P" && was.taken)
    .map(([was, now]) => now.taken / was.taken)
    .sort((one, other) => one - other);
  if (ratios.length < FEW) return 1;
  const middle = ratios.length >> 1;
  return Math.max(1, ratios.length % 2 ? ratios[middle] : (ratios[middle - 1] + ratios[middle]) / 2);
}

/** The changes from one result to the other: [kind, number of the case, what it was, what it is now]. */
function compare(old, young) {
  const pairs = ipcts.names.map((name, number) => [factOf(old, number), factOf(young, number)]);
  const times = TIMES * slowness(pairs);
  const floor = FLOOR * Math.max(old.scale, young.scale);
  return pairs.map(([was, now], number) => [kindOf(was, now, times, floor), number, was, now]).filter(([kind]) => kind);
}

const [from, to, words] = ["a", "b", "words"].map((id) => document.getElementById(id));
const summary = document.getElementById("summary");
const place = document.getElementById("changes");

function cellOf(fact, name) {
  const cell = document.createElement("td");
  cell.dataset.label = name;
  const [sign, style] = SIGNS[fact ? fact.letter : "."];
  const mark = document.createElement("b");
  mark.className = `sign ${style}`;
  mark.textContent = sign;
  cell.append(mark, ` ${fact ? fact.reason : "not part of the results"}`);
  return cell;
}

function sectionOf(kind, changes) {
  const section = document.createElement("details");
  section.open = changes.length <= 300;
  const head = document.createElement("summary");
  const heading = document.createElement("h2");
  heading.textContent = `${changes.length} ${kind}`;
  head.append(heading);
  const table = document.createElement("table");
  table.className = "plain compared";
  const top = table.createTHead().insertRow();
  const names = [from, to].map((select) => select.selectedOptions[0].text);
  for (const text of ["Case", ...names]) {
    const cell = document.createElement("th");
    cell.scope = "col";
    cell.textContent = text;
    top.append(cell);
  }
  const body = table.createTBody();
  const fill = () => {
    if (body.rows.length) return;
    for (const [, number, was, now] of changes) {
      const row = body.insertRow();
      const cell = document.createElement("th");
      cell.scope = "row";
      cell.append(ipcts.link(ipcts.names[number]));
      if (was && now && was.other !== now.other) cell.append(" (the case has changed, too)");
      row.append(cell, cellOf(was, names[0]), cellOf(now, names[1]));
      if (kind === "slower") row.cells[2].append(` ${(was.taken / 1e6).toFixed(2)} s, now ${(now.taken / 1e6).toFixed(2)} s`);
    }
  };
  if (section.open) fill();
  section.addEventListener("toggle", fill);
  section.append(head, table);
  return section;
}

async function load(name) {
  if (!ipcts.loaded.has(name)) await ipcts.load(`data/results/${encodeURIComponent(name)}.js`);
  const data = ipcts.loaded.get(name);
  data.taken ??= data.times.split(" ").map((pair) => pair.split(",").map((time) => parseInt(time, 36) || 0));
  return data;
}

async function show() {
  const names = [from.value, to.value];
  let results;
  try {
    results = [await load(names[0]), await load(names[1])];
  } catch (error) {
    summary.textContent = error.message;
    return;
  }
  if (names[0] !== from.value || names[1] !== to.value) return; // something else was chosen in the meantime
  const wanted = ipcts.typed(words.value);
  const changes = compare(...results).filter(([, number]) => wanted.every((word) => ipcts.names[number].includes(word)));
  const kinds = place.dataset.kinds.split(",").map((kind) => [kind, changes.filter((change) => change[0] === kind)]);
  const told = kinds.filter(([, some]) => some.length);
  summary.textContent = told.length ? told.map(([kind, some]) => `${some.length} ${kind}`).join(", ") : "Nothing differs.";
  place.replaceChildren(...told.map(([kind, some]) => sectionOf(kind, some)));
  const query = new URLSearchParams({ a: names[0], b: names[1] });
  if (words.value) query.set("q", words.value);
  history.replaceState(null, "", `?${query}`);
}

document.getElementById("choice").hidden = false;
const asked = new URLSearchParams(location.search);
if (to.options.length > 1) to.selectedIndex = 1;
for (const [select, key] of [[from, "a"], [to, "b"]]) {
  if ([...select.options].some((option) => option.value === asked.get(key))) select.value = asked.get(key);
}
words.value = asked.get("q") || "";
for (const input of [from, to, words]) input.addEventListener("input", show);
document.getElementById("choice").addEventListener("submit", (event) => event.preventDefault());
document.getElementById("swap").addEventListener("click", () => {
  [from.value, to.value] = [to.value, from.value];
  show();
});
ipcts.ready(show);
