// Says how much a search found where not all of it is shown, that it failed where it did, and that a letter is too little.
"use strict";

// listens from the very end of the theme's script on, which stands behind this one: no answer has come then
document.addEventListener("load", function begin({ target }) {
  if (!target.src?.includes("/javascripts/bundle.")) return;
  document.removeEventListener("load", begin, true);
  window.component$.subscribe(({ ref, items, total, short, failed }) => {
    if (ref?.dataset.mdComponent !== "search-result") return;
    const say = (text) => { ref.querySelector(".md-search-result__meta").textContent = text; };
    if (failed) say("Search could not be loaded");
    else if (short) say("Type one more letter");
    else if (items.length && total > items.length) say(`The best ${items.length} of ${total} matching documents`);
  });
}, true);
