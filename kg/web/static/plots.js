// Answers of the SPARQL editor as a chart and as a graph, beside its tables. Names are only ever set as text.
"use strict";
(() => {
  if (!window.Yasgui) return;
  const MOST = 60; // bars and things that can still be read
  const isNumber = (cell) => cell?.type === "literal" && cell.value.trim() !== "" && Number.isFinite(Number(cell.value));
  const short = (cell) => cell.type === "uri" ? cell.value.replace(/^.*[/#](?=.)/, "") : cell.value;
  const icon = (drawn) => {
    const place = document.createElement("span");
    place.textContent = drawn;
    return place;
  };

  class Plot {
    constructor(yasr) { this.yasr = yasr; this.priority = 1; this.options = {}; }
    rows() { return this.yasr.results?.getBindings?.() ?? []; }
    columns() { return this.yasr.results?.getVariables?.() ?? []; }
  }

  // One bar a row: the first column of numbers by the first column of names.
  class Chart extends Plot {
    label = document.documentElement.lang === "vi" ? "Biểu đồ" : "Chart";
    numbers() { return this.columns().find((name) => this.rows().length && this.rows().every((row) => isNumber(row[name]))); }
    canHandleResults() { return Boolean(this.numbers()) && this.columns().length > 1; }
    getIcon() { return icon("▥"); }
    draw() {
      const numbers = this.numbers();
      const names = this.columns().filter((name) => name !== numbers);
      const rows = this.rows().slice(0, MOST);
      const most = Math.max(...rows.map((row) => Math.abs(Number(row[numbers].value))), 1e-9);
      const table = document.createElement("table");
      table.className = "bars";
      table.createCaption().textContent = numbers;
      for (const row of rows) {
        const line = table.insertRow();
        const head = document.createElement("th");
        head.scope = "row";
        head.textContent = names.filter((name) => row[name]).map((name) => short(row[name])).join(" · ");
        const bar = document.createElement("span");
        bar.style.width = `${70 * Math.abs(Number(row[numbers].value)) / most}%`;
        const cell = line.insertCell();
        line.prepend(head);
        cell.append(bar, ` ${row[numbers].value}`);
      }
      this.yasr.resultsEl.replaceChildren(table);
    }
  }

  // One line a row: the first two columns of things, the texts between them as the name of the line.
  class Graph extends Plot {
    label = document.documentElement.lang === "vi" ? "Đồ thị" : "Graph";
    ends() { return this.columns().filter((name) => this.rows().some((row) => row[name]?.type === "uri")).slice(0, 2); }
    canHandleResults() { return Boolean(window.cytoscape) && this.ends().length === 2; }
    getIcon() { return icon("☍"); }
    draw() {
      const [from, to] = this.ends();
      const [fromName, toName] = [from, to].map((name) => this.columns().find((other) => other.toLowerCase() === `${name}name`.toLowerCase() || other.toLowerCase() === `${name}_name`.toLowerCase()));
      const things = new Map();
      const lines = [];
      for (const row of this.rows()) {
        if (row[from]?.type !== "uri" || row[to]?.type !== "uri" || things.size > MOST) continue;
        things.set(row[from].value, row[fromName]?.value ?? things.get(row[from].value) ?? short(row[from]));
        things.set(row[to].value, row[toName]?.value ?? things.get(row[to].value) ?? short(row[to]));
        lines.push({ data: { source: row[from].value, target: row[to].value } });
      }
      const place = document.createElement("div");
      place.className = "graph";
      place.setAttribute("role", "img");
      place.setAttribute("aria-label", `${this.label}: ${things.size} · ${lines.length}`);
      this.yasr.resultsEl.replaceChildren(place);
      window.cytoscape({
        container: place,
        elements: [...[...things].map(([id, name]) => ({ data: { id, name } })), ...lines],
        layout: { name: "cose", animate: false, randomize: false, idealEdgeLength: () => 90, nodeRepulsion: () => 60000, nodeOverlap: 40 },
        style: [
          { selector: "node", style: { label: "data(name)", "font-size": 10, width: 14, height: 14, "background-color": "#a61e1e" } },
          { selector: "edge", style: { width: 1, "line-color": "#cdbfa9", "target-arrow-color": "#cdbfa9", "target-arrow-shape": "triangle", "curve-style": "bezier" } },
        ],
      });
    }
  }
  window.Yasgui.Yasr.registerPlugin("chart", Chart);
  window.Yasgui.Yasr.registerPlugin("graph", Graph);
})();
