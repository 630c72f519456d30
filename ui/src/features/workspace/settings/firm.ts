// What a firm says of itself and promises, field by field, and what still waits for what.
import type { Market, Policies, SellerProfile } from "../../../generated/contract";

/** Field → text; null takes it back. */
export type Fields = Readonly<Record<string, string | null>>;

/** What a policy is about, in the order of the shop's foot. */
export const POLICIES = ["returns", "shipping", "terms", "privacy"] as const satisfies readonly (keyof Policies)[];

/** What a policy is about. */
export type PolicyKind = (typeof POLICIES)[number];

/** The field of a policy. */
export function policyField(market: string, kind: PolicyKind): string {
  return `policies.${market}.${kind}`;
}

/** A tax number is held against the country: of the two, one may have been refused for want of the other. */
const PARTNER: Readonly<Record<string, string | undefined>> = { country: "vatId", vatId: "country" };

/** Fields with the one that was refused for want of them; the same object where none was. */
export function together(fields: Fields, waiting: (field: string) => string | null | undefined): Fields {
  const [field = ""] = Object.keys(fields);
  const partner = PARTNER[field];
  const value = partner === undefined ? undefined : waiting(partner);
  return partner === undefined || value === undefined ? fields : { ...fields, [partner]: value };
}

/** Markets that have policies or may have some: those there are, then those that are gone. */
export function policyMarkets(markets: readonly Market[], { policies }: SellerProfile): readonly string[] {
  const codes = markets.map(({ code }) => code);
  return [...codes, ...Object.keys(policies).filter((code) => !codes.includes(code))];
}

/** What has the same text said in the markets that have none of this kind; null where it is said everywhere. */
export function saidElsewhere(
  markets: readonly Market[],
  { policies }: SellerProfile,
  market: string,
  kind: PolicyKind,
): Fields | null {
  const text = policies[market]?.[kind] ?? null;
  const without = markets.filter(({ code }) => code !== market && (policies[code]?.[kind] ?? null) === null);
  if (text === null || without.length === 0) return null;
  return Object.fromEntries(without.map(({ code }) => [policyField(code, kind), text]));
}
