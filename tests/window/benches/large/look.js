// Looks at the page from inside, frame by frame: when what a step waits for is seen, how many calls went to the desk
// for it, and whether anything that was seen went blank meanwhile. Put into the page by the benchmark, never shipped.
"use strict";
if (!window.dhowLook) {
  const calls = [];
  const asked = window.fetch;
  // Every command of the desk is a request of this scheme; events and dialogs are none of its commands.
  window.fetch = function (what, ...rest) {
    const address = String(what?.url ?? what);
    const name = decodeURIComponent(address.slice(address.lastIndexOf("/") + 1));
    const answer = asked.call(window, what, ...rest);
    if (!address.startsWith("ipc:") || name.startsWith("plugin:")) return answer;
    const call = { name, start: performance.now(), end: null };
    calls.push(call);
    const ended = () => (call.end = performance.now());
    answer.then(ended, ended);
    return answer;
  };

  const EMPTY = /^[\s–—…\u2066-\u2069]*$/u;
  const one = (css) => document.querySelector(css);
  const textOf = (element) => element?.textContent ?? "";
  const isFilled = (cell) => !EMPTY.test(textOf(cell)) || cell.querySelector("svg, img, input") !== null;
  const screenOf = () => one("main[data-screen]")?.dataset.screen ?? "";
  const isReady = () => one("main[data-screen]")?.dataset.ready === "true";

  /** The rows in sight, and how much of the place where rows belong is covered by rows that say something. */
  function grid() {
    const tree = one("main [role=treegrid]");
    const inside = tree?.querySelector(".grid-rows")?.getBoundingClientRect();
    if (!inside) return { tree: null, rows: [], share: 0 };
    const [place, head] = [tree.getBoundingClientRect(), tree.querySelector(".grid-head").getBoundingClientRect()];
    const [top, bottom] = [Math.max(place.top, head.bottom), Math.min(place.bottom, innerHeight)];
    const wanted = Math.max(0, Math.min(inside.bottom, bottom) - Math.max(inside.top, top));
    let covered = 0;
    const rows = [];
    for (const row of tree.querySelectorAll("[role=row][aria-level]")) {
      const box = row.getBoundingClientRect();
      const height = Math.min(box.bottom, bottom) - Math.max(box.top, top);
      if (height <= 1) continue;
      rows.push(row);
      if (!EMPTY.test(textOf(row.querySelector("[role=rowheader]")))) covered += height;
    }
    return { tree, rows, share: wanted > 1 ? covered / wanted : 0 };
  }

  const countOf = () => Number(one("main [role=treegrid]")?.getAttribute("aria-rowcount") ?? 0);
  const activeOf = () => one("main [role=treegrid]")?.getAttribute("aria-activedescendant") ?? "";
  const isPriced = ({ rows }) => rows.every((row) => [...row.querySelectorAll(".calc")].every(hasAnswer));
  /** A price, or the words why there is none: only what was not read yet says nothing at all. */
  const hasAnswer = (cell) => textOf(cell).trim() !== "" || cell.querySelector("svg") !== null;
  const rowAt = (index) => one(`main [role=row][aria-rowindex="${index}"]`);
  const marketsOf = (row) => [...(row?.querySelectorAll(".calc") ?? [])].map(textOf);

  const rowOfActive = () => document.getElementById(activeOf())?.closest("[role=row]")?.getAttribute("aria-rowindex");
  /** There is nowhere further to go. */
  const isAtEnd = () => Number(rowOfActive()) === countOf();

  /** What a step can wait for: when the first of it is seen, and when all of it is there. */
  const SIGHTS = {
    rows: {
      seen: (now) => now.rows.length > 0 && now.share > 0.98,
      whole: (now) => isReady() && isPriced(now),
    },
    moved: {
      seen: (now, { before }) =>
        (activeOf() !== before.active || isAtEnd()) &&
        now.rows.some((row) => row.querySelector(".at")) &&
        now.share > 0.98,
      whole: (now) => isReady() && isPriced(now),
    },
    found: {
      seen: (now, { before }) => now.rows.length > 0 && countOf() !== before.count && now.share > 0.98,
      whole: (now) => isReady() && isPriced(now),
    },
    nothing: { seen: () => one("main .empty") !== null, whole: isReady },
    price: {
      seen: (_, { index, text }) => textOf(rowAt(index)).includes(text) && one("[data-editing=true]") === null,
      whole: (_, { index, before }) => {
        const markets = marketsOf(rowAt(index));
        return markets.length > 0 && markets.every((text, at) => !EMPTY.test(text) && text !== before.markets[at]);
      },
    },
    card: { seen: () => !EMPTY.test(textOf(one(".pop.effect"))), whole: () => /\d/u.test(textOf(one(".pop.effect"))) },
    today: {
      seen: () => !EMPTY.test(textOf(one(".today-item"))),
      whole: () => isReady() && one(".rail .card") !== null,
    },
    publish: {
      seen: (now) => one(".pipeline-part") !== null && now.rows.length > 0 && now.share > 0.98,
      whole: () => isReady() && !EMPTY.test(textOf(one(".preflight"))),
    },
    history: { seen: () => one(".history-rows li") !== null, whole: isReady },
    listing: { seen: () => !EMPTY.test(textOf(one("main h1"))), whole: isReady },
  };

  /** Calls that were under way or done before this looked: the page is there before the driver is. */
  const callsBefore = performance.getEntriesByType("resource").filter(({ name }) => name.startsWith("ipc:")).length;
  let step = null;

  function begin(asked) {
    const before = { active: activeOf(), count: countOf(), markets: marketsOf(rowAt(asked.index)) };
    step = {
      ...asked,
      before,
      start: performance.now(),
      key: performance.now(),
      calls: calls.length,
      seen: null,
      whole: null,
      frames: 0,
      longest: 0,
      gap: 0,
      bare: 0,
      thin: 0,
      cells: new Set(),
      lost: new Set(),
      most: 0,
      place: screenOf(),
    };
  }

  function noteBlanks(now, passed) {
    const main = one("main[data-screen]");
    const length = textOf(main).length;
    // A screen whose code is waited for is in the page, and hidden.
    if (!main || length < 20 || main.getClientRects().length === 0) step.bare += passed;
    if (screenOf() !== step.place) Object.assign(step, { place: screenOf(), most: 0, cells: new Set() });
    if (length < step.most / 2 && one("main .empty") === null) step.thin += passed;
    step.most = Math.max(step.most, length);
    const had = step.cells.size > 0;
    if (had && now.share < 0.98 && one("main .empty") === null) {
      step.gap += passed;
      step.gapAt ??= `${step.place}: ${now.rows.length} rows on ${(now.share * 100).toFixed(0)} %`;
    }
    for (const row of now.rows) {
      const name = textOf(row.querySelector("[role=rowheader]"));
      [...row.children].forEach((cell, at) => {
        const id = `${name} ${at}`;
        if (isFilled(cell)) step.cells.add(id);
        else if (step.cells.has(id)) step.lost.add(id);
      });
    }
  }

  let last = performance.now();
  function frame() {
    const time = performance.now();
    const passed = time - last;
    last = time;
    requestAnimationFrame(frame);
    if (step === null) return;
    const now = grid();
    step.frames += 1;
    step.longest = Math.max(step.longest, passed);
    noteBlanks(now, passed);
    const sight = SIGHTS[step.sight];
    const isThere = (step.screen === undefined || step.screen === screenOf()) && sight.seen(now, step);
    // What is in the page now is on the screen when this frame has been drawn.
    if (isThere && step.seen === null) afterDrawing((at) => (step.seen ??= at));
    if (isThere && step.whole === null && sight.whole(now, step)) afterDrawing((at) => (step.whole ??= at));
  }
  requestAnimationFrame(frame);

  function afterDrawing(told) {
    const { port1, port2 } = new MessageChannel();
    const of = step;
    port1.onmessage = () => of === step && told(performance.now());
    port2.postMessage(null);
  }

  // The clock of a step begins with the last key of it.
  const begun = () => step !== null && Object.assign(step, { key: performance.now(), seen: null, whole: null });
  addEventListener("keydown", begun, true);

  /** Tells what was seen once all of it is there and the desk is asked no more. */
  function rest(done) {
    const own = calls.slice(step.calls);
    const ends = own.map(({ end }) => end ?? Infinity);
    const quiet = performance.now() - Math.max(step.whole ?? step.start, ...ends);
    const waited = performance.now() - step.start;
    const isOver = (step.whole !== null && quiet > 400) || waited > (step.patience ?? 20_000);
    if (!isOver) return setTimeout(rest, 50, done);
    const since = (at) => (at === null ? null : at - step.key);
    const names = {};
    for (const { name } of own) names[name] = (names[name] ?? 0) + 1;
    const took = own.map(({ name, start, end }) => [name, (end ?? Infinity) - start]);
    const [slowest, slow] = took.sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
    const { frames, longest, gap, bare, thin } = step;
    const end = Math.max(step.whole ?? step.key, ...ends);
    const [seen, whole, all] = [since(step.seen), since(step.whole), since(end)];
    const [lost, example] = [step.lost.size, [...step.lost][0] ?? ""];
    const active = rowOfActive() ?? null;
    const blank = { gap, where: step.gapAt ?? "", bare, thin, lost, example };
    const earlier = step.key === 0 ? callsBefore : 0;
    const desk = { calls: own.length + earlier, names, slowest, slow };
    done({ seen, whole, rest: all, ...desk, frames, longest, ...blank, active: Number(active), count: countOf() });
    step = null;
  }

  window.dhowLook = { begin, rest, boot: (asked) => (begin(asked), Object.assign(step, { key: 0, start: 0 })) };
}
