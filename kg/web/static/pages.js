// What makes the pages quicker with a script; without it they are complete.
"use strict";

// Names while one types: a listbox under the field, by mouse and by keyboard.
for (const field of document.querySelectorAll("input[data-suggest]")) {
  const list = document.createElement("ul");
  list.className = "suggestions";
  list.id = `${field.id}-list`;
  list.setAttribute("role", "listbox");
  list.hidden = true;
  field.parentElement.append(list);
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-expanded", "false");
  field.setAttribute("aria-controls", list.id);
  let chosen = -1;
  let asked = 0;
  let timer = 0;

  const show = (open) => {
    list.hidden = !open;
    field.setAttribute("aria-expanded", String(open));
    if (!open) { chosen = -1; field.removeAttribute("aria-activedescendant"); }
  };
  const choose = (place) => {
    const items = list.children;
    if (!items.length) return;
    chosen = (place + items.length) % items.length;
    [...items].forEach((item, at) => item.setAttribute("aria-selected", String(at === chosen)));
    field.setAttribute("aria-activedescendant", items[chosen].id);
  };
  const ask = async () => {
    const number = ++asked;
    if (field.value.trim().length < 2) { show(false); return; }
    const answer = await fetch(`/suggest?q=${encodeURIComponent(field.value)}`);
    if (!answer.ok || number !== asked) return;
    const found = await answer.json();
    if (number !== asked) return;
    list.replaceChildren(...found.map((one, at) => {
      const item = document.createElement("li");
      item.id = `${list.id}-${at}`;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      const link = document.createElement("a");
      link.href = one.href;
      link.tabIndex = -1;
      const name = document.createElement("span");
      name.textContent = one.name;
      const detail = document.createElement("small");
      detail.textContent = one.detail;
      link.append(name, detail);
      item.append(link);
      return item;
    }));
    show(found.length > 0);
  };
  field.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, 90); });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape") show(false);
    if (list.hidden) return;
    if (event.key === "ArrowDown") { choose(chosen + 1); event.preventDefault(); }
    if (event.key === "ArrowUp") { choose(chosen - 1); event.preventDefault(); }
    if (event.key === "Enter" && chosen >= 0) { event.preventDefault(); list.children[chosen].firstChild.click(); }
  });
  field.addEventListener("blur", () => setTimeout(() => show(false), 150));
}

// The day slider: moves the date, and shows the answer without loading the page anew.
const dayNumber = (text) => Math.round(Date.parse(`${text}T00:00:00Z`) / 86400000);
const dayText = (number) => new Date(number * 86400000).toISOString().slice(0, 10);
const typedDay = (text) => document.documentElement.lang === "vi" ? text.split("-").map(Number).reverse().join("/") : text;
const isoDay = (typed) => {
  const parts = typed.trim().split("/");
  return parts.length === 3 ? `${parts[2]}-${parts[1].padStart(2, "0")}-${parts[0].padStart(2, "0")}` : typed.trim();
};

function bind(root) {
  for (const form of root.querySelectorAll("form[data-day]")) {
    const field = form.querySelector(".dayfield");
    const slider = form.querySelector(".slider");
    const start = dayNumber(form.dataset.start || "2020-01-01");
    if (slider) {
      slider.min = start - 366 * 8;
      slider.max = start + 366 * 8;
      slider.value = start;
      slider.disabled = false;
      slider.addEventListener("input", () => { field.value = typedDay(dayText(Number(slider.value))); });
      slider.addEventListener("change", () => load(form));
    }
    form.addEventListener("submit", (event) => { event.preventDefault(); load(form); });
  }
}

async function load(form) {
  const part = form.closest("[data-fragment]");
  const address = new URL(form.action);
  const asked = new URLSearchParams(new FormData(form));
  asked.set("day", isoDay(asked.get("day")));
  address.search = asked.toString();
  if (!part) { location.assign(address); return; }
  part.classList.add("waiting");
  try {
    const answer = await fetch(address, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById(part.id);
    if (!fresh) { location.assign(address); return; }
    const focus = document.activeElement?.classList.contains("slider");
    const old = form.querySelector(".slider");
    part.replaceWith(fresh);
    bind(fresh);
    const slider = fresh.querySelector(".slider");
    if (slider && old) { slider.min = old.min; slider.max = old.max; slider.value = old.value; }
    if (focus) slider?.focus();
    history.replaceState(null, "", address);
  } catch { location.assign(address); }
}
bind(document);

// An article: a claim and its note light up together.
const light = (name, on) => {
  for (const mark of document.querySelectorAll(`mark[data-claims~="${CSS.escape(name)}"]`)) mark.classList.toggle("chosen", on);
  for (const note of document.querySelectorAll(`[data-claim="${CSS.escape(name)}"]`)) note.classList.toggle("chosen", on);
};
for (const note of document.querySelectorAll("[data-claim]")) {
  note.addEventListener("mouseenter", () => light(note.dataset.claim, true));
  note.addEventListener("mouseleave", () => light(note.dataset.claim, false));
}
const pointed = () => { if (location.hash.length > 1) light(decodeURIComponent(location.hash.slice(1)), true); };
window.addEventListener("hashchange", () => { document.querySelectorAll(".chosen").forEach((one) => one.classList.remove("chosen")); pointed(); });
pointed();

// A picture as PNG: its SVG file, drawn at twice its size.
for (const button of document.querySelectorAll("button[data-png]")) {
  button.disabled = false;
  button.addEventListener("click", async () => {
    const text = await (await fetch(button.dataset.png)).text();
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = 2 * image.naturalWidth;
    canvas.height = 2 * image.naturalHeight;
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    const saved = document.createElement("a");
    saved.href = canvas.toDataURL("image/png");
    saved.download = `${document.querySelector("h1").textContent.trim()}.png`;
    saved.click();
  });
}
