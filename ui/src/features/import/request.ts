// What a file is asked and applied with: what a person said of it, and what is remembered of its source.
import type { ImportAnswer, ImportColumns, ImportOpen, ImportPrices, ImportRequest } from "../../generated/contract";
import type { ChosenFile } from "../../platform/files";

/** What a person says about a file; empty means as it is found. */
export interface Reading {
  preset: "auto" | "shopify" | "table";
  encoding: string;
  delimiter: string;
  locale: string;
  currency: string;
  /** `net`, `gross:NL`. */
  prices: string;
  /** Spreadsheet row of the header; 0 as it is found. */
  headerRow: number;
  /** Leave goods out that the catalogue does not have. */
  updateOnly: boolean;
  /** Number SKUs that stand twice. */
  numberSkus: boolean;
}

/** Column → field; null keeps the column as it is. */
export type Mapping = Readonly<Record<string, string | null>>;

/** Nothing said yet. */
export const AS_FOUND: Reading = {
  preset: "auto",
  encoding: "",
  delimiter: "",
  locale: "",
  currency: "",
  prices: "",
  headerRow: 0,
  updateOnly: false,
  numberSkus: false,
};

/** A file whose head was read. */
export interface Opened {
  file: ChosenFile;
  columns: ImportColumns;
  mapping: Mapping;
  /** Whether a person changed the mapping: only then it replaces the program's own reading. */
  mapped: boolean;
}

/** The request that reads a file's head. */
export function openRequest(file: ChosenFile, { encoding, delimiter, headerRow }: Reading): ImportOpen {
  return {
    name: file.name,
    base64: file.base64,
    ...(encoding && { encoding }),
    ...(delimiter && { delimiter }),
    ...(headerRow > 0 && { headerRow }),
  };
}

/** A file as it was read, with the suggested mapping. */
export function openedAs(file: ChosenFile, columns: ImportColumns): Opened {
  const mapping = Object.fromEntries(columns.columns.map(({ name, field }) => [name, field]));
  return { file, columns, mapping, mapped: false };
}

/** Whether a file needs a look at its columns before it can be compared. */
export function needsColumns({ certain, columns }: ImportColumns): boolean {
  return !certain || columns.some(({ reading }) => reading === "ambiguous");
}

/** What is remembered of this answer, where nobody said another. */
function kept(answer: ImportAnswer | undefined): string {
  return answer?.by === "memory" ? (answer.taken ?? "") : "";
}

/** What the desk is asked: a mapping only where it is a person's, or the program was not certain. */
export function requestOf(
  { file, columns, mapping, mapped }: Opened,
  reading: Reading,
  found?: ImportPrices | null,
): ImportRequest {
  const currency = reading.currency || kept(found?.currency);
  const prices = reading.prices || kept(found?.tax);
  return {
    ...openRequest(file, reading),
    preset: reading.preset,
    ...(mapped || !columns.certain ? { mapping: { ...mapping } } : {}),
    ...(currency && { currency }),
    ...(prices && { prices }),
    ...(reading.locale && { locale: reading.locale }),
    ...(reading.updateOnly && { updateOnly: true }),
    ...(reading.numberSkus && { duplicateSkus: "number" }),
  };
}

/** Whether a person is asked about the prices. */
export function isAsked({ currency, tax }: ImportPrices): boolean {
  return currency.asked || tax.asked;
}

/** Whether everything that is asked has an answer to go on with. */
export function isAnswered({ currency, tax }: ImportPrices, reading: Reading): boolean {
  const has = (own: string, { asked, taken }: ImportAnswer) => own !== "" || !asked || taken !== null;
  return has(reading.currency, currency) && has(reading.prices, tax);
}

/** Whether anything of the prices is for a person to say. */
export function canSay({ currencies, taxes }: ImportPrices): boolean {
  return currencies.length > 0 || taxes.length > 0;
}

/** What goes on as it is shown was said by whoever went on. */
export function agreed({ currency, tax }: ImportPrices, reading: Reading): Reading {
  const said = (own: string, { asked, taken }: ImportAnswer) => own || (asked && taken) || "";
  return { ...reading, currency: said(reading.currency, currency), prices: said(reading.prices, tax) };
}
