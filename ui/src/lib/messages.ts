// The same Fluent files that the programs embed, bundled per language. The words of the shop and of the command line stay out.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { MessageArgs } from "../generated/messages";
import { formatLocale } from "./format";

const files = import.meta.glob<string>(["../../../locales/*/*.ftl", "!**/storefront.ftl", "!**/cli.ftl"], {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The language every other one is translated from, and falls back to. */
export const SOURCE_LANGUAGE = "en-US";

/** Variables of a message; texts and numbers. */
export type Variables = Record<string, FluentVariable>;

/** Ids of all messages of the interface. */
export type MessageId = keyof MessageArgs;

/** What a message needs: nothing for a plain one, its variables otherwise. */
export type ArgsOf<Id extends MessageId> = MessageArgs[Id] extends Record<string, never> ? [] : [args: MessageArgs[Id]];

/** Words a message; the second name is an attribute such as `hint`. */
export type Wording = (id: string, variables?: Variables, attribute?: string) => string | null;

function bundleOf(language: string): FluentBundle {
  const bundle = new FluentBundle([formatLocale(language), SOURCE_LANGUAGE], { useIsolating: true });
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/locales/${language}/`)) bundle.addResource(new FluentResource(text), { allowOverrides: true });
  }
  return bundle;
}

/** Languages that have files. */
export const languages: readonly string[] = [
  ...new Set(Object.keys(files).map((path) => path.split("/").at(-2) ?? SOURCE_LANGUAGE)),
];

/** The best language there is for a tag that a system or a person asks for. */
export function negotiate(wanted: string): string {
  const exact = languages.find((tag) => tag.toLowerCase() === wanted.toLowerCase());
  if (exact) return exact;
  const { language, script } = likely(wanted);
  return (
    languages.find((tag) => tag === `${language}-${script}`) ??
    languages.find((tag) => tag.split("-")[0] === language) ??
    SOURCE_LANGUAGE
  );
}

/** Language and script of a tag. A system without a language calls it `C`, which is no tag at all. */
function likely(wanted: string): { language: string; script: string } {
  try {
    const { language, script = "" } = new Intl.Locale(wanted).maximize();
    return { language, script };
  } catch {
    return { language: "", script: "" };
  }
}

const bundles = new Map<string, FluentBundle>();

function bundle(language: string): FluentBundle {
  const known = bundles.get(language);
  if (known) return known;
  const made = bundleOf(language);
  bundles.set(language, made);
  return made;
}

function format(from: FluentBundle, id: string, variables: Variables, attribute?: string): string | null {
  const message = from.getMessage(id);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  // A missing variable is worded as its name; the house's own test finds such messages before a person does.
  return pattern ? from.formatPattern(pattern, variables, []) : null;
}

/** Words messages in `language`, and in the source language where it lacks one. */
export function wording(language: string): Wording {
  const chain = [bundle(negotiate(language)), bundle(SOURCE_LANGUAGE)];
  return (id, variables = {}, attribute) => {
    for (const each of chain) {
      const text = format(each, id, variables, attribute);
      if (text !== null) return text;
    }
    return null;
  };
}

/** Without the marks that keep directions apart: for attributes, which have one direction. */
export function plain(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, "");
}

/** Arguments that travel as text; counts become numbers again, so that plurals work. */
export function variablesOf(args: Readonly<Record<string, string>>): Variables {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      /^\d{1,15}$/.test(value) && COUNTS.has(name) ? Number(value) : value,
    ]),
  );
}

const COUNTS = new Set([
  "count",
  "rows",
  "row",
  "days",
  "limit",
  "done",
  "total",
  "index",
  "left",
  "refused",
  "errors",
]);
