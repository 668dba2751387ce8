// The worker that the theme's search field asks on a large site. Pagefind finds the pages, in an index of which only the
// pieces that a question needs are loaded; the theme's own worker is then given the entries of the best pages, and
// ranks, marks and suggests as it does everywhere. Messages are those of Material 9: setup, ready, query, result.
"use strict";

const [SETUP, READY, QUERY, RESULT] = [0, 1, 2, 3];
const PAGES = 12; // shown to the reader; the theme draws ten before one scrolls
const TERMS = 8; // of a longer question the longest words are enough to find its pages
const SPAN = 40; // words between which the terms stand when they stand in one entry
const PAUSE = 40; // milliseconds in which the next letter of who types fast follows
const LETTER = /^[a-z0-9]$/; // alone it stands for most of a site, which takes seconds to say on a very large one
const LAST = "\uffdc"; // a letter behind all others: leads to the last words that begin like a term

const here = new URL(self.location);
const root = new URL("../search/", here);
const theme = new Worker(new URL(here.searchParams.get("theme"), here));
const words = json("pagefind/words.json");
const engine = import(new URL("pagefind/pagefind.js", root)).then(async (pagefind) => {
  await pagefind.options({ basePath: new URL("pagefind/", root).href, ranking: { pageLength: 0.75 } });
  await pagefind.preload("");
  return pagefind;
});
for (const one of [words, engine]) one.catch(() => {}); // told with the first answer

let setup = null;
let query = null;
let busy = false;
let goOn = () => {};

addEventListener("message", ({ data: message }) => {
  if (message.type === SETUP) begin(message);
  else if (!setup) theme.postMessage(message);
  else if (message.type === QUERY) queue(message.data);
});

// an index that still holds its entries is the theme's own: Pagefind could not be run when the site was built
function begin(message) {
  if (message.data.docs.length) {
    theme.onmessage = ({ data }) => postMessage(data);
    theme.postMessage(message);
  } else {
    setup = message.data;
    postMessage({ type: READY });
  }
}

// one question after the other; of those asked meanwhile only the last
async function queue(text) {
  query = text;
  goOn();
  if (busy) return;
  busy = true;
  while (query !== null) {
    const asked = query;
    query = null;
    await pause();
    if (query === null) postMessage({ type: RESULT, data: await answer(asked).catch(failed) });
  }
  busy = false;
}

function pause() {
  return new Promise((done) => {
    goOn = done;
    setTimeout(done, PAUSE);
  });
}

function failed(error) {
  console.error(error);
  return { items: [], failed: true };
}

async function answer(text) {
  const terms = termsOf(text, await words);
  if (LETTER.test(terms.join(" "))) return { items: [], short: true };
  const found = terms.length ? await pagesWith(terms) : [];
  const docs = (await Promise.all(found.slice(0, PAGES).map(entriesOf))).flat();
  if (!docs.length) return { items: [], total: 0 };
  await ask({ type: SETUP, data: { ...setup, docs } });
  let { data } = await ask({ type: QUERY, data: text });
  // the theme knows letters only with their accents
  if (!data.items.length) ({ data } = await ask({ type: QUERY, data: terms.join(" ") }));
  return { ...data, total: found.length };
}

// as words.py parts the entries
function termsOf(text, { separator, stop }) {
  const wanted = text.split(/\s+/).filter((word) => !word.startsWith("-")).join(" ");
  const bare = wanted.replace(new RegExp(separator, "g"), " ").toLowerCase().split(/\s+/)
    .map((word) => word.normalize("NFD").replace(/[^\p{L}\p{N}]/gu, ""));
  return [...new Set(bare)].filter((word) => word && !stop.includes(word));
}

// best first; pages that lack a term come after those that hold all
async function pagesWith(all) {
  const pagefind = await engine;
  const terms = all.length > TERMS ? [...all].sort((a, b) => b.length - a.length).slice(0, TERMS) : all;
  await Promise.all([pagefind.preload(terms.join(" ")), pagefind.preload(all.at(-1) + LAST)]);
  const found = new Map();
  const add = async (words) => {
    const { results } = await pagefind.search(words.join(" "));
    for (const one of ranked(results, words.length)) if (!found.has(one.id)) found.set(one.id, one);
  };
  await add(terms);
  for (let left = 0; left < terms.length && terms.length > 1 && found.size < PAGES; left += 1) {
    await add(terms.filter((_, place) => place !== left));
  }
  return [...found.values()];
}

function ranked(results, terms) {
  if (terms === 1) return results;
  const near = new Map(results.map((one) => [one, Math.min(terms, together(one.words))]));
  return results.sort((a, b) => near.get(b) - near.get(a) || b.score - a.score);
}

// most places within a span
function together(places) {
  let most = 0;
  for (let first = 0, last = 0; last < places.length; last += 1) {
    while (places[last] - places[first] > SPAN) first += 1;
    most = Math.max(most, last - first + 1);
  }
  return most;
}

const loaded = new Map();

function entriesOf({ id }) {
  if (!loaded.has(id)) {
    const entries = json(`pages/${id}.json`);
    entries.catch(() => loaded.delete(id)); // to be asked for again
    loaded.set(id, entries);
  }
  return loaded.get(id);
}

async function json(path) {
  return (await fetch(new URL(path, root))).json();
}

function ask(message) {
  return new Promise((resolve, reject) => {
    theme.onmessage = ({ data }) => resolve(data);
    theme.onerror = reject;
    theme.postMessage(message);
  });
}
