// Nothing on the site needs this script to be read. It adds filters to the page of all quotations,
// opens a citation that a link leads to where the browser does not, and copies links and citations.
(() => {
  "use strict";

  const say = (words) => {
    let box = document.querySelector(".pq-said");
    if (!box) {
      box = document.body.appendChild(document.createElement("div"));
      box.className = "pq-said";
      box.setAttribute("role", "status");
    }
    box.textContent = words;
    clearTimeout(say.timer);
    say.timer = setTimeout(() => { box.textContent = ""; }, 2500);
  };

  const copy = (text, words) => navigator.clipboard?.writeText(text).then(() => say(words), () => {});

  const reveal = () => {
    let id = "";
    try { id = decodeURIComponent(location.hash.slice(1)); } catch { return; }
    const target = id && document.getElementById(id);
    if (!target) return;
    let opened = false;
    for (let at = target.closest("details"); at; at = at.parentElement.closest("details")) {
      opened ||= !at.open;
      at.open = true;
    }
    if (opened) target.scrollIntoView();
  };

  const keeps = (item, form) => {
    const { person, source, kind, brief, day } = item.dataset;
    const wanted = (name) => form.elements[name].value;
    const words = wanted("words").trim().toLowerCase().replace(/[’‘]/g, "'");
    return (!wanted("person") || wanted("person") === person)
      && (!wanted("source") || wanted("source") === source)
      && (!wanted("kind") || wanted("kind") === kind)
      && (!wanted("brief") || brief.split(" ").includes(wanted("brief")))
      && (!wanted("from") || day >= wanted("from"))
      && (!wanted("until") || day <= wanted("until"))
      && (!words || item.textContent.toLowerCase().replace(/[’‘]/g, "'").includes(words));
  };

  const filters = (form) => {
    const items = [...document.querySelectorAll(".pq-browse > li")];
    const count = document.querySelector(".pq-count");
    const all = count.textContent;
    const fields = [...form.elements].filter((field) => field.name);
    const apply = () => {
      let shown = 0;
      for (const item of items) {
        item.hidden = !keeps(item, form);
        shown += !item.hidden;
      }
      const chosen = fields.filter((field) => field.value);
      count.textContent = chosen.length ? `${shown} of ${items.length} shown.` : all;
      const query = new URLSearchParams(chosen.map((field) => [field.name, field.value])).toString();
      history.replaceState(null, "", (query ? `?${query}` : location.pathname) + location.hash);
    };
    for (const [name, value] of new URLSearchParams(location.search)) {
      if (fields.some((field) => field.name === name)) form.elements[name].value = value;
    }
    form.hidden = false;
    form.addEventListener("input", apply);
    form.addEventListener("reset", (event) => {
      event.preventDefault();
      for (const field of fields) field.value = "";
      apply();
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    if (fields.some((field) => field.value)) apply();
  };

  const start = () => {
    const moved = document.querySelector(".pq-moved > a");
    if (moved) location.replace(moved.href + location.hash);
    document.querySelectorAll(".pq-filter").forEach(filters);
    document.addEventListener("click", (event) => {
      const link = event.target.closest?.("a.pq-anchor");
      if (link) copy(link.href, "Link copied");
    });
    window.addEventListener("hashchange", reveal);
    reveal();
  };

  // The end of the page is laid out once more for these: not while somebody waits for its beginning.
  const offerCopies = () => {
    for (const text of navigator.clipboard ? document.querySelectorAll(".pq-citation") : []) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "pq-copy";
      button.textContent = "Copy";
      button.addEventListener("click", () => copy(text.textContent, "Citation copied"));
      text.after(" ", button);
    }
  };

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
  if (document.readyState === "complete") offerCopies();
  else window.addEventListener("load", offerCopies);
})();
