// Draws the pictures of the sample goods: one SVG per product, turned into a PNG by Chromium.
// Run with `node draw.mjs` where /usr/bin/chromium is; the PNGs are committed.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const dyes = {
  Sand: ["#d8c29a", "#c2a877", "#efe3c8"], Sea: ["#5f9ea6", "#427e87", "#a9d0d3"],
  Ecru: ["#efe6d3", "#d8cbb0", "#faf5ea"], Olive: ["#8a9665", "#6c784b", "#b9c295"],
  White: ["#f4f4f0", "#d9dbd6", "#ffffff"], Charcoal: ["#55606a", "#3c454d", "#87919a"],
  Terracotta: ["#c67b56", "#a65f3d", "#e3ab8e"], Rose: ["#dba4a0", "#c18480", "#f0cfcc"],
  Indigo: ["#4d5f93", "#384872", "#8c9bc5"],
};

// Pale goods lie on a darker ground.
const ground = { White: "#b9c9c8", Ecru: "#cbd5d1" };

const weave = (id, [, dark]) =>
  `<pattern id="${id}" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M0 2h4M4 6h4" stroke="${dark}" stroke-opacity=".28" stroke-width="1.4"/></pattern>`;
const cloth = (shape, [base], extra = "") => `<${shape} fill="${base}" ${extra}/><${shape} fill="url(#w)" ${extra}/>`;

const shapes = {
  stack: (d) => [330, 250, 170].map((y, i) => cloth(`rect x="${90 + i * 6}" y="${y}" width="${300 - i * 12}" height="74" rx="30"`, [d[i % 2 ? 2 : 0]]) +
    `<path d="M${112 + i * 6} ${y + 50}h${256 - i * 12}" stroke="${d[1]}" stroke-width="5" stroke-linecap="round" opacity=".55"/>`).join(""),
  roll: (d) => [[150, 320], [330, 320], [240, 190]].map(([x, y], i) => cloth(`circle cx="${x}" cy="${y}" r="84"`, [d[i === 2 ? 2 : 0]]) +
    [62, 42, 22].map((r) => `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${d[1]}" stroke-width="6" opacity=".6"/>`).join("")).join(""),
  mat: (d) => `<g transform="rotate(-6 240 250)">${cloth(`rect x="70" y="140" width="340" height="220" rx="14"`, d)}<rect x="96" y="166" width="288" height="168" rx="8" fill="none" stroke="${d[1]}" stroke-width="9" opacity=".7"/><rect x="122" y="192" width="236" height="116" rx="6" fill="none" stroke="${d[2]}" stroke-width="7"/></g>`,
  stripes: (d) => `${cloth(`rect x="120" y="90" width="240" height="280" rx="6"`, [d[2]])}${[112, 150, 188, 292, 330].map((y) => `<rect x="120" y="${y}" width="240" height="18" fill="${d[0]}"/>`).join("")}${Array.from({ length: 21 }, (_, i) => `<path d="M${124 + i * 11.6} 370v${26 + (i % 3) * 6}" stroke="${d[1]}" stroke-width="4" stroke-linecap="round"/>`).join("")}`,
  hood: (d) => `${cloth(`path d="M240 80 400 240 240 400 80 240Z"`, d)}<path d="M240 80 316 156Q240 196 164 156Z" fill="${d[2]}"/><circle cx="214" cy="146" r="5" fill="${d[1]}"/><circle cx="266" cy="146" r="5" fill="${d[1]}"/><path d="M228 162q12 9 24 0" stroke="${d[1]}" stroke-width="4" fill="none" stroke-linecap="round"/>`,
  robe: (d) => `${cloth(`path d="M176 90h128l74 70-34 104-32-22v150H168V242l-32 22-34-104z"`, d)}<path d="M196 90 240 226 284 90" fill="none" stroke="${d[2]}" stroke-width="24" stroke-linejoin="round"/><path d="M168 262h144" stroke="${d[1]}" stroke-width="16"/><path d="M232 262v74m16-74v62" stroke="${d[1]}" stroke-width="10" stroke-linecap="round"/>`,
  bed: (d) => `<rect x="60" y="130" width="360" height="60" rx="22" fill="${d[1]}"/>${cloth(`rect x="60" y="210" width="360" height="170" rx="20"`, d)}<rect x="84" y="156" width="140" height="72" rx="26" fill="${d[2]}"/><rect x="256" y="156" width="140" height="72" rx="26" fill="${d[2]}"/><path d="M60 268q180 42 360 0v34q-180 42-360 0z" fill="${d[2]}" opacity=".8"/>`,
  pillow: (d) => `${cloth(`path d="M96 130q144 34 288 0 26 110 0 220-144-34-288 0-26-110 0-220z"`, d)}<path d="M134 168q106 22 212 0 16 72 0 144-106-22-212 0-16-72 0-144z" fill="none" stroke="${d[2]}" stroke-width="8"/><path d="M240 180v120M180 240h120" stroke="${d[1]}" stroke-width="7" opacity=".45"/>`,
  throw: (d) => `${cloth(`path d="M100 110h280v230H100z"`, d)}${Array.from({ length: 8 }, (_, i) => `<path d="M100 ${126 + i * 28}l35 14 35-14 35 14 35-14 35 14 35-14 35 14 35-14" fill="none" stroke="${d[2]}" stroke-width="5"/>`).join("")}${Array.from({ length: 24 }, (_, i) => `<path d="M${106 + i * 11.7} 340v30" stroke="${d[1]}" stroke-width="4" stroke-linecap="round"/>`).join("")}`,
  napkin: (d) => `<g transform="rotate(8 240 240)">${cloth(`rect x="110" y="120" width="240" height="240" rx="6"`, [d[1]])}${cloth(`path d="M110 120h240v240z"`, d)}<path d="M128 132h206v200" fill="none" stroke="${d[2]}" stroke-width="6"/></g>`,
  bag: (d) => `${cloth(`path d="M140 170q100-34 200 0l26 200q-126 40-252 0z"`, d)}<path d="M150 176q90 30 180 0" fill="none" stroke="${d[1]}" stroke-width="10"/><path d="M170 176q-8-80 70-80t70 80" fill="none" stroke="${d[1]}" stroke-width="8"/>`,
};

const svg = (shape, colour) => `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="480" viewBox="0 0 480 480"><defs>${weave("w", dyes[colour])}</defs><rect width="480" height="480" fill="${ground[colour] ?? "#eef1ee"}"/><ellipse cx="240" cy="404" rx="178" ry="22" fill="#15232a" opacity=".09"/>${shapes[shape](dyes[colour])}</svg>`;

const goods = readFileSync("goods.toml", "utf8").split("[[product]]").slice(1);
const folder = mkdtempSync(join(tmpdir(), "dhow-draw-"));
for (const product of goods) {
  const read = (pattern) => product.match(pattern)[1];
  const code = read(/code = "(\w+)"/);
  const page = join(folder, `${code}.html`);
  writeFileSync(page, `<style>*{margin:0}</style>${svg(read(/picture = "(\w+)"/), read(/colours = \["(\w+)"/))}`);
  execFileSync("/usr/bin/chromium", ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--hide-scrollbars", `--user-data-dir=${folder}/profile`, "--window-size=480,480",
    `--screenshot=pictures/${code}.png`, `file://${page}`], { stdio: "ignore" });
}
