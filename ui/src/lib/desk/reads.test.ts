// Whoever reads says so when it is refused: a screen that stays empty, or says that all is well, because nothing could
// be read tells an untruth. The sources are looked through, since no test could refuse every read of every screen.
import { describe, expect, it } from "vitest";

const sources = import.meta.glob<string>(["../../{app,components,features}/**/*.{ts,tsx}", "!**/*.test.*"], {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Read beside everything else, since the frame tells when they are refused. */
const OF_THE_FRAME = ["workspace_status", "settings_get"];

/** What only adorns, by file: a count, a picture, a mark, a choice that is told of elsewhere on the same screen. */
const ADORNS: Readonly<Record<string, readonly string[]>> = {
  "app/Sidebar.tsx": ["today_list"],
  "app/StatusBar.tsx": ["network_status"],
  "components/Picture.tsx": ["media_read"],
  "features/catalogue/Toolbar.tsx": ["market_list"],
  "features/catalogue/product/parts.ts": ["price_matrix"],
  "features/catalogue/product/screen.tsx": ["catalogue_list"],
  // A market without its countries is named by its code.
  "features/readiness/screen.tsx": ["market_list"],
  "features/translation/QueueList.tsx": ["catalogue_list"],
};

const HOOKS = ["useRead", "usePages", "useWindows", "useQueries", "useInfiniteQuery", "useQuery"];

/** Hooks that hand on what a read answers, refusals included: whoever calls them reads. */
function handingOn(texts: readonly string[]): readonly string[] {
  const given = /function (use\w+)\([^)]*\)[^{]*\{\s*return use(?:Read|Pages|Windows)\(/g;
  return texts.flatMap((text) => [...text.matchAll(given)].map(([, name]) => name ?? ""));
}

/** Reads of a file that nobody hears of when they are refused. */
function unheard(text: string, hooks: readonly string[]): string[] {
  const call = String.raw`(?:${hooks.join("|")})(?:<[^(]*>)?\(`;
  const offenders: string[] = [];
  const calls = new RegExp(String.raw`(?:(const (?:\w+|\{[^}]*\}) = |return |function )|\b)\b(${call}\s*"?\w*)`, "g");
  for (const { 1: taken = "", 2: called = "", index } of text.matchAll(calls)) {
    if (taken === "return " || taken === "function ") continue;
    // A function ends with a bracket at the margin; its neighbours may use the same names.
    const [scope = ""] = text.slice(index).split("\n}\n");
    const name = /^const (\w+) = $/.exec(taken)?.[1];
    const parts = /^const \{([^}]*)\} = $/.exec(taken)?.[1];
    if (name !== undefined ? isHeard(scope, name) : parts !== undefined && isTold(scope, parts)) continue;
    offenders.push(called.replace(/\s+/g, ""));
  }
  return offenders;
}

/** A read under a name: its refusal is shown, it is handed on whole, or nothing of its answer is. */
function isHeard(text: string, name: string): boolean {
  const told = String.raw`\b${name}\.(error|failure)\b|=\{${name}\}|\b${name}\.find\(\(\{ error`;
  return new RegExp(told).test(text) || !new RegExp(String.raw`\b${name}\.(data|pages|rows|map|flatMap)\b`).test(text);
}

/** A read taken apart: its refusal is among the parts, and used. */
function isTold(text: string, parts: string): boolean {
  const part = parts.split(",").find((each) => /^\s*(error|failure)\b/.test(each));
  const name = part?.split(":").at(-1)?.trim();
  return name !== undefined && [...text.matchAll(new RegExp(String.raw`\b${name}\b`, "g"))].length > 1;
}

/** Commands that a file reads aside. */
function asides(text: string): string[] {
  return [...text.matchAll(/\buseAside\(\s*"(\w+)"/g)].map(([, command]) => command ?? "");
}

const files = Object.entries(sources).map(([path, text]) => ({ path: path.replace(/^(\.\.\/)+/, ""), text }));

describe("reads of the interface", () => {
  it("tell when they are refused", () => {
    expect(files.length).toBeGreaterThan(100);
    const hooks = [...HOOKS, ...handingOn(files.map(({ text }) => text))];
    const offenders = files.flatMap(({ path, text }) => unheard(text, hooks).map((call) => `${path}: ${call}`));
    expect(offenders, "show <Loaded> or <Unread> of components/Loaded").toEqual([]);
  });

  it("are asides where they only adorn", () => {
    const offenders = files.flatMap(({ path, text }) =>
      asides(text)
        .filter((command) => !OF_THE_FRAME.includes(command) && !(ADORNS[path] ?? []).includes(command))
        .map((command) => `${path}: ${command}`),
    );
    expect(offenders).toEqual([]);
    const idle = Object.entries(ADORNS).filter(
      ([path, commands]) => !commands.every((command) => asides(sources[`../../${path}`] ?? "").includes(command)),
    );
    expect(idle, "what is listed is read").toEqual([]);
  });

  it.each<[string, string, readonly string[]]>([
    ["an answer alone", 'const { data } = useRead("seller_show", {});\nreturn data?.name;', ['useRead("seller_show']],
    ["an answer under a name", 'const read = useRead("x", {});\nreturn read.data?.rows ?? [];', ['useRead("x']],
    ["an answer at once", 'return { rows: useRead("x", {}).data };', ['useRead("x']],
    ["a refusal that nobody uses", 'const { data, error } = useRead("x", {});\nreturn data;', ['useRead("x']],
    ["rows of a list", 'const list = useWindows("x", {}, SHAPE);\nreturn list.rows;', ['useWindows("x']],
    ["over two lines", 'const { data } = useRead(\n  "x",\n  {},\n);\nreturn data;', ['useRead("x']],
    ["through another hook", "const prices = usePrices(id);\nreturn prices.data;", ["usePrices(id"]],
    [
      "a refusal that a neighbour uses",
      'const { data, error } = useRead("x", {});\nreturn data;\n}\nconst { error } = useAct("y");\nreturn error;',
      ['useRead("x'],
    ],
    ["a refusal", 'const { data, error } = useRead("x", {});\nif (error) return note(error);', []],
    ["a refusal by another name", 'const { data, error: unread } = useRead("x", {});\nreturn unread;', []],
    ["a refusal of a name", 'const read = useRead("x", {});\nreturn read.error ?? read.data;', []],
    ["handed on", 'const read = useRead("x", {});\nreturn <Loaded of={read}>{show}</Loaded>;', []],
    ["only waited for", 'const read = useRead("x", {});\nreturn settled(read);', []],
    ["returned whole", 'return useRead("x", {});', []],
  ])("%s is seen", (_, text, expected) => {
    expect(unheard(text, [...HOOKS, "usePrices"])).toEqual(expected);
  });
});
