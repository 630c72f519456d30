// What the example firm says of itself and promises. Rules for what may be said live in the real desk; here a few stand
// for all of them.
import type { ActLabel, SellerProfile } from "../../generated/contract";
import type { CommandName, Request, Response } from "../desk";
import type { ExampleHost } from "./host";
import { exampleStatus } from "./status";

type Answers = { [Name in CommandName]?: (request: Request<Name>) => Response<Name> };

const PLAIN = ["name", "legalName", "address", "country", "vatId", "email", "phone", "whatsapp"] as const;
const KINDS = ["returns", "shipping", "terms", "privacy"] as const;

const member = <Name extends string>(names: readonly Name[], name: string | undefined) =>
  names.find((each) => each === name);

/** The example firm: its imprint is not whole yet, and two markets have no policies. */
const FIRM: SellerProfile = {
  name: exampleStatus.seller,
  legalName: "Ege Ev Tekstili A.Ş.",
  address: "Liman Cd. 4\n35220 İzmir",
  country: "TR",
  vatId: null,
  email: null,
  phone: "+90 232 441 00 00",
  whatsapp: null,
  baseCurrency: exampleStatus.baseCurrency,
  sourceLocale: exampleStatus.sourceLocale,
  policies: {
    DE: {
      returns: "Rückgabe innerhalb von 30 Tagen nach Erhalt.\n\nDie Rücksendung zahlen wir.",
      shipping: "Lieferung in 5 bis 8 Werktagen mit DHL.",
      terms: null,
      privacy: null,
    },
  },
};

/** Answers about the firm, with what was said of it. */
export function sellerAnswers({ act, refuse }: ExampleHost): Answers {
  let firm = FIRM;
  const said = (before: SellerProfile, [field, text]: [string, string | null]): SellerProfile => {
    const value = text === null || text.trim() === "" ? null : text.trim();
    const plain = member(PLAIN, field);
    if (plain !== undefined) {
      const reason = wrong(plain, value);
      return reason === null
        ? { ...before, [plain]: value }
        : refuse("valueInvalid", { field: plain === "name" ? "seller" : plain, value: text ?? "", reason });
    }
    const [, market = "", name] = /^policies\.(.+)\.(\w+)$/.exec(field) ?? [];
    const kind = member(KINDS, name) ?? refuse("fieldUnknown", { field });
    const none = { returns: null, shipping: null, terms: null, privacy: null };
    const policies = { ...none, ...before.policies[market], [kind]: value };
    return { ...before, policies: { ...before.policies, [market]: policies } };
  };
  return {
    seller_show: () => firm,
    seller_set: ({ fields }) => {
      const before = firm;
      const after = Object.entries(fields).reduce((now, [field, text]) => said(now, [field, text ?? null]), before);
      if (!taxNumberFits(after)) refuse("valueInvalid", { field: "vatId", value: after.vatId ?? "", reason: "vatId" });
      firm = after;
      const [first = "", ...more] = Object.keys(fields);
      const label: ActLabel =
        more.length === 0
          ? { message: "act-seller-set", args: { field: first.split(".")[0] ?? first } }
          : { message: "act-seller-set-many", args: { count: String(more.length + 1) } };
      return act(label, () => (firm = before), ["workspace"]);
    },
  };
}

/** Why a value does not fit its field, by the word the desk has for it. */
function wrong(field: (typeof PLAIN)[number], value: string | null): string | null {
  if (field === "name") return value === null ? "empty" : null;
  if (value === null) return null;
  if (field === "email") return /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(value) ? null : "email";
  if (field === "whatsapp") return /^(\+|https:\/\/wa\.me\/)/.test(value) ? null : "whatsapp";
  return null;
}

/** A number says its country by its letters, or is written as the firm's country does; the example knows Türkiye. */
function taxNumberFits({ vatId, country }: SellerProfile): boolean {
  return vatId === null || country !== "TR" || /^([A-Z]{2}|\d{10}$)/.test(vatId);
}
