// What a shop does not say yet of the firm behind it: who sells, how it is asked, what it promises.
import type { Market, Policies, SellerProfile } from "../../generated/contract";

/** What an imprint is made of. */
const IMPRINT = ["legalName", "address", "country"] as const satisfies readonly (keyof SellerProfile)[];
const KINDS = ["returns", "shipping", "terms", "privacy"] as const satisfies readonly (keyof Policies)[];

/** Markets that lack the same policies. */
export interface Unpromised {
  markets: readonly string[];
  kinds: readonly (typeof KINDS)[number][];
}

/** What is missing. */
export interface Silence {
  who: readonly (typeof IMPRINT)[number][];
  /** Nobody can ask about goods: questions go by mail, else by WhatsApp. */
  isOutOfReach: boolean;
  policies: readonly Unpromised[];
}

/** What buyers of these markets do not read. */
export function silenceOf(seller: SellerProfile, markets: readonly Market[]): Silence {
  const lacks = new Map<string, { markets: string[]; kinds: Unpromised["kinds"] }>();
  for (const { code } of markets) {
    const kinds = KINDS.filter((kind) => (seller.policies[code]?.[kind] ?? null) === null);
    if (kinds.length === 0) continue;
    const alike = lacks.get(kinds.join(" ")) ?? { markets: [], kinds };
    alike.markets.push(code);
    lacks.set(kinds.join(" "), alike);
  }
  return {
    who: IMPRINT.filter((field) => seller[field] === null),
    isOutOfReach: seller.email === null && seller.whatsapp === null,
    policies: [...lacks.values()],
  };
}
