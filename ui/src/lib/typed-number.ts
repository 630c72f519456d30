// What a person means by a typed number. Digits of any script are taken; separators only where no doubt is left.
import { formatLocale } from "./format";

/** A canonical decimal, or the reason why there is none. */
export type TypedNumber =
  { kind: "empty" } | { kind: "number"; value: string; doubtful: boolean } | { kind: "unclear" };

interface Separators {
  decimal: string;
  group: string;
}

/** Separators of a language, from `Intl`. */
export function separators(locale: string): Separators {
  const parts = new Intl.NumberFormat(formatLocale(locale)).formatToParts(1234567.5);
  const find = (type: string) => parts.find((part) => part.type === type)?.value;
  return { decimal: find("decimal") ?? ".", group: find("group") ?? "," };
}

/** The first code points of the decimal digits that people type besides the Latin ones. */
const DIGIT_BLOCKS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10];

function toLatinDigits(text: string): string {
  return Array.from(text, (char) => {
    const code = char.codePointAt(0) ?? 0;
    const block = DIGIT_BLOCKS.find((start) => code >= start && code < start + 10);
    return block === undefined ? char : String(code - block);
  }).join("");
}

/** Any space, apostrophe or Arabic mark becomes its plain sign. */
function normalise(text: string): string {
  return toLatinDigits(text.trim())
    .replace(/[\u061c\u200e\u200f\u2066-\u2069]/g, "")
    .replace(/[−‐‑–]/g, "-")
    .replace(/٫/g, ".decimal.")
    .replace(/[\s\u00a0\u202f٬'’]/g, "")
    .replace(/\.decimal\./g, "٫");
}

const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/;

/** Read `text` as a person of this language would have meant it. */
export function readTyped(text: string, locale: string): TypedNumber {
  const plain = normalise(text);
  if (plain === "") return { kind: "empty" };
  const sign = plain.startsWith("-") ? "-" : "";
  const body = plain.slice(sign.length);
  if (!/^[\d.,٫]*\d[\d.,٫]*$/.test(body)) return { kind: "unclear" };
  const found = readBody(body, separators(locale));
  return found === null ? { kind: "unclear" } : { ...found, value: `${sign}${found.value}` };
}

function readBody(body: string, { decimal }: Separators): { kind: "number"; value: string; doubtful: boolean } | null {
  if (body.includes("٫")) return join(body.split("٫"), false);
  const dots = body.split(".").length - 1;
  const commas = body.split(",").length - 1;
  if (dots + commas === 0) return join([body], false);
  if (dots > 0 && commas > 0) return mixed(body);
  const only = dots > 0 ? "." : ",";
  if (dots + commas > 1) return GROUPED.test(body) ? join([body], false) : null;
  const [whole = "", fraction = ""] = body.split(only);
  const looksGrouped = GROUPED.test(body) && !whole.startsWith("0");
  if (only === (decimal === "٫" ? "." : decimal)) return join([whole, fraction], false);
  return looksGrouped ? join([body], true) : join([whole, fraction], false);
}

/** Both signs are there: the last one is the point, and everything before it must be grouped well. */
function mixed(body: string): { kind: "number"; value: string; doubtful: boolean } | null {
  const at = Math.max(body.lastIndexOf("."), body.lastIndexOf(","));
  const whole = body.slice(0, at);
  if (!GROUPED.test(whole) || whole.includes(body.charAt(at))) return null;
  return join([whole, body.slice(at + 1)], false);
}

function join(
  [whole = "", fraction = ""]: string[],
  doubtful: boolean,
): { kind: "number"; value: string; doubtful: boolean } | null {
  const digits = whole.replace(/[.,]/g, "").replace(/^0+(?=\d)/, "") || "0";
  if (!/^\d+$/.test(digits) || !/^\d*$/.test(fraction)) return null;
  return { kind: "number", value: fraction === "" ? digits : `${digits}.${fraction}`, doubtful };
}
