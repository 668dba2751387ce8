// Says how much a search found where not all of it is shown, and that it failed where it did.
"use strict";

window.component$?.subscribe(({ ref, items, total, failed }) => {
  if (ref?.dataset.mdComponent !== "search-result") return;
  const line = ref.querySelector(".md-search-result__meta");
  if (failed) line.textContent = "Search could not be loaded";
  else if (items.length && total > items.length) line.textContent = `The best ${items.length} of ${total} matching documents`;
});
