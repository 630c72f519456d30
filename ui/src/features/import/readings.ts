// What can be said about a file that does not say it itself.
import type { Choice } from "../../components/Select";

/** Languages whose ways of writing numbers differ. */
export const NUMBER_LOCALES: readonly string[] = ["en", "de", "fr", "de-CH", "en-IN"];

/** Currencies that exporters meet most; the workspace's own comes first. */
export const CURRENCIES: readonly string[] = [
  "EUR",
  "USD",
  "GBP",
  "TRY",
  "CHF",
  "JPY",
  "CNY",
  "INR",
  "AED",
  "SAR",
  "KWD",
  "PLN",
  "CZK",
  "SEK",
  "NOK",
  "DKK",
  "BRL",
  "MXN",
  "CAD",
  "AUD",
  "KRW",
  "VND",
  "THB",
  "IDR",
];

/** Separators of cells, by name and sign. */
export const DELIMITERS = [
  { id: "comma", sign: "," },
  { id: "semicolon", sign: ";" },
  { id: "tab", sign: "\t" },
] as const;

/** Encodings that spreadsheets write. */
export const ENCODINGS: readonly string[] = [
  "UTF-8",
  "UTF-16LE",
  "windows-1252",
  "windows-1254",
  "GB18030",
  "Shift_JIS",
];

/** The encodings to choose from, the found one among them. Names of encodings are the same in all languages. */
export function encodingChoices(found: string, known: readonly string[]): Choice[] {
  const others = known.filter((name) => name.toLowerCase() !== found.toLowerCase());
  return [found, ...others].map((id) => ({ id, name: id }));
}
