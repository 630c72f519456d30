// The reader's language for every component below: words, numbers and direction come from one place.
import { createContext, use, useMemo, type ReactNode } from "react";
import { I18nProvider } from "react-aria-components";
import type { ActLabel } from "../../generated/contract";
import { wordedArguments } from "../../generated/messages";
import * as format from "./format";
import { plain, variablesOf, wording, type ArgsOf, type MessageId, type Variables } from "./messages";

/** Words of the interface and of what the desk says about itself. */
export interface Language {
  /** BCP 47 tag. */
  locale: string;
  direction: "ltr" | "rtl";
  /** A message, for text on the screen. */
  t: <Id extends MessageId>(id: Id, ...args: ArgsOf<Id>) => string;
  /** A message, for an attribute: no direction marks. */
  label: <Id extends MessageId>(id: Id, ...args: ArgsOf<Id>) => string;
  /** A message whose id is only known at run time; null when there is none. */
  dynamic: (id: string, variables?: Variables, attribute?: string) => string | null;
  /** The name of an act. */
  act: (label: ActLabel) => string;
  /** Arguments of a code or label, with the codes among them put into words. */
  worded: (args: Readonly<Record<string, string>>) => Variables;
  /** The word for a field such as `basePrice`. */
  field: (name: string) => string;
}

const RIGHT_TO_LEFT_MARK = "\u200F";
const RTL = new Set(["ar", "he", "fa", "ur"]);

/** Which way a language runs. */
export function directionOf(locale: string): "ltr" | "rtl" {
  return RTL.has(locale.split("-")[0] ?? "") ? "rtl" : "ltr";
}

/** Build the language; pure, so that tests need no components. */
export function languageOf(locale: string): Language {
  const say = wording(locale);
  const t = (id: string, variables?: Variables) => say(id, variables) ?? id;
  // Options and further columns carry the seller's own words behind their last colon.
  const field = (name: string) => say(`field-${name}`) ?? name.slice(name.lastIndexOf(":") + 1);
  const source = (code: string) => say(`rate-source-${code}`) ?? code;
  // The name of an act may be made of isolated parts alone; inside a sentence it would run from left to right then.
  const strong = directionOf(locale) === "rtl" ? RIGHT_TO_LEFT_MARK : "";
  const worded = (args: Readonly<Record<string, string>>) => wordArguments(args, { field, source }, locale);
  const act = ({ message, args }: ActLabel) => {
    const name = say(message, worded(args));
    return name === null ? t("act-unknown") : `${strong}${name}`;
  };
  return {
    locale,
    direction: directionOf(locale),
    t,
    label: (id: string, variables?: Variables) => plain(t(id, variables)),
    dynamic: say,
    act,
    field,
    worded,
  };
}

/** Codes and labels name fields, languages, sources and days by their codes; people read words. */
function wordArguments(
  args: Readonly<Record<string, string>>,
  { field, source }: Record<"field" | "source", (code: string) => string>,
  locale: string,
): Variables {
  const variables = variablesOf(args);
  for (const [name, value] of Object.entries(args)) {
    const kind = wordedArguments[name];
    if (kind === "field") variables[name] = field(value);
    if (kind === "language") variables[name] = format.languageName(value, locale);
    if (kind === "percent") variables[name] = format.percent(value, locale);
    if (kind === "source") variables[name] = source(value);
    if (kind === "day" && /^\d{4}-\d{2}-\d{2}/.test(value)) variables[name] = format.day(value, locale);
  }
  return variables;
}

const LanguageContext = createContext<Language | null>(null);

/** Gives `locale` to everything below, React Aria included. */
export function LanguageProvider({ locale, children }: { locale: string; children: ReactNode }) {
  const language = useMemo(() => languageOf(locale), [locale]);
  return (
    <LanguageContext value={language}>
      <I18nProvider locale={format.formatLocale(locale)}>{children}</I18nProvider>
    </LanguageContext>
  );
}

/** The language of this place in the tree. */
export function useLanguage(): Language {
  const language = use(LanguageContext);
  if (!language) throw new Error("LanguageProvider is missing above");
  return language;
}
