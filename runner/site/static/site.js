// SPDX-License-Identifier: MIT
// What several pages share. A data file is a script that calls one of the functions of `ipcts`, so that a site in a folder of files works.
"use strict";

const ipcts = {
  names: [], // the ids of all cases
  deviating: [], // on how many systems each deviates
  statements: null,
  loaded: new Map(),
  waiting: [],

  ids(folders, deviating) {
    this.names = folders.flatMap(([folder, slugs]) => slugs.map((slug) => `${folder}/${slug}`));
    this.deviating = deviating.split(" ").map(Number);
    for (const call of this.waiting) call();
  },

  words(statements) {
    this.statements = statements;
  },

  results(name, data) {
    this.loaded.set(name, data);
  },

  /** Calls this once the ids are there. */
  ready(call) {
    if (this.names.length) call();
    else this.waiting.push(call);
  },

  /** Loads a data file; the promise is kept when it has called its function. */
  load(file) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = file;
      script.onload = resolve;
      script.onerror = () => reject(new Error(`${file} can't be read`));
      document.head.append(script);
    });
  },

  /** The link to a case's page, from the site's root. */
  link(name) {
    const link = document.createElement("a");
    link.href = `case/${name}.html`;
    link.textContent = name;
    return link;
  },

  /** What a person typed, as words to look for in ids and statements. */
  typed(text) {
    return text.toLowerCase().replaceAll("_", "-").replaceAll("()", "").split(/\s+/).filter(Boolean);
  },
};

// The slash goes to the search, as on other sites.
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) {
    event.preventDefault();
    (document.querySelector("main input[type=search]") || document.querySelector("header input")).focus();
  }
});

// The filter of a family's page.
const rows = document.getElementById("rows");
if (rows) {
  const [words, differing, on, shown] = ["words", "differing", "on", "shown"].map((id) => document.getElementById(id));
  const cases = [...rows.querySelectorAll("tbody tr")].filter((row) => row.querySelector("th a"));
  const filter = () => {
    const wanted = ipcts.typed(words.value);
    let count = 0;
    for (const row of cases) {
      const cells = [...row.cells].slice(1);
      const name = `${row.parentElement.querySelector(".group").textContent}/${row.cells[0].textContent}`;
      const hidden =
        !wanted.every((word) => name.includes(word)) ||
        (differing.checked && !cells.some((cell) => /[kfu]/.test(cell.className))) ||
        (on.selectedIndex > 0 && !/[kf]/.test(cells[on.selectedIndex - 1].className));
      row.hidden = hidden;
      count += !hidden;
    }
    for (const body of rows.tBodies) {
      const heading = body.querySelector(".group");
      if (heading) heading.parentElement.hidden = ![...body.rows].some((row) => row !== heading.parentElement && !row.hidden);
    }
    shown.textContent = `${count} of ${cases.length} cases`;
  };
  for (const input of [words, differing, on]) input.addEventListener("input", filter);
  document.querySelector("form.filter").addEventListener("submit", (event) => event.preventDefault());
  document.querySelector("form.filter").hidden = false;
  filter();
}
