import { describe, expect, it } from "vitest";
import { exampleMarkets } from "../../../platform/example/prices";
import type { Market, SellerProfile } from "../../../generated/contract";
import { policyMarkets, saidElsewhere, together } from "./firm";

const NONE = { returns: null, shipping: null, terms: null, privacy: null };
const [base] = exampleMarkets;
const market = (code: string): Market => {
  if (!base) throw new Error("the example has markets");
  return { ...base, code };
};
const seller = (policies: SellerProfile["policies"]): SellerProfile => ({
  name: "Ege",
  legalName: null,
  address: null,
  country: null,
  vatId: null,
  email: null,
  phone: null,
  whatsapp: null,
  baseCurrency: "TRY",
  sourceLocale: "en",
  policies,
});

it("shows policies of a market that is gone, so that they can be taken back", () => {
  const firm = seller({ FR: { ...NONE, terms: "Vorkasse" }, DE: NONE });
  expect(policyMarkets([market("DE"), market("US")], firm)).toEqual(["DE", "US", "FR"]);
});

describe("a policy that others lack", () => {
  const markets = [market("DE"), market("AT"), market("US")];
  const firm = seller({ DE: { ...NONE, returns: "30 days" }, US: { ...NONE, returns: "None" } });

  it("is said where there is none, and nowhere else", () => {
    expect(saidElsewhere(markets, firm, "DE", "returns")).toEqual({ "policies.AT.returns": "30 days" });
  });

  it("is nothing where it has no text, or nobody lacks it", () => {
    expect(saidElsewhere(markets, firm, "AT", "returns")).toBeNull();
    expect(saidElsewhere([market("DE"), market("US")], firm, "DE", "returns")).toBeNull();
    expect(saidElsewhere([market("DE")], firm, "DE", "returns")).toBeNull();
  });
});

describe("a tax number and a country", () => {
  const refused: Readonly<Record<string, string | null | undefined>> = { country: "DE" };
  const waiting = (field: string) => refused[field];

  it("are said together when one was refused for want of the other", () => {
    expect(together({ vatId: "DE123456789" }, waiting)).toEqual({ vatId: "DE123456789", country: "DE" });
  });

  it("are said alone otherwise", () => {
    for (const field of ["country", "vatId", "email"]) {
      const fields = { [field]: "DE" };
      expect(together(fields, () => undefined)).toBe(fields);
    }
    const own = { country: "TR" };
    expect(together(own, waiting)).toBe(own);
  });
});
