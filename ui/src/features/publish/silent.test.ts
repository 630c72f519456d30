import { expect, it } from "vitest";
import type { Market, SellerProfile } from "../../generated/contract";
import { exampleMarkets } from "../../platform/example/prices";
import { silenceOf } from "./silent";

const SAID = { returns: "30 days", shipping: "5 days", terms: "Advance", privacy: "Little" };
const WHOLE: SellerProfile = {
  name: "Ege",
  legalName: "Ege A.Ş.",
  address: "Liman Cd. 4",
  country: "TR",
  vatId: null,
  email: "satis@ege.example",
  phone: null,
  whatsapp: null,
  baseCurrency: "TRY",
  sourceLocale: "en",
  policies: { DE: SAID, US: SAID },
};
const markets = (...codes: string[]): Market[] =>
  codes.flatMap((code) => exampleMarkets.slice(0, 1).map((market) => ({ ...market, code })));
const check = (seller: Partial<SellerProfile>, codes: string[], expected: object) =>
  expect(silenceOf({ ...WHOLE, ...seller }, markets(...codes))).toEqual({
    who: [],
    isOutOfReach: false,
    policies: [],
    ...expected,
  });

it("is nothing where everything is said; a tax number is no duty of every firm", () => check({}, ["DE", "US"], {}));

it("names what an imprint lacks, in its order", () => {
  check({ country: null, legalName: null }, ["DE"], { who: ["legalName", "country"] });
});

it("is out of reach only without mail and without WhatsApp: a telephone is on no product page", () => {
  check({ email: null, whatsapp: "+905320001122" }, ["DE"], {});
  check({ email: null, phone: "+90 232 441 00 00" }, ["DE"], { isOutOfReach: true });
});

it("puts markets together that lack the same, and leaves those out that are gone", () => {
  const rest = { ...SAID, privacy: null };
  check({ policies: { DE: rest, US: SAID, AT: rest, FR: { ...SAID, terms: null } } }, ["DE", "US", "AT", "JP"], {
    policies: [
      { markets: ["DE", "AT"], kinds: ["privacy"] },
      { markets: ["JP"], kinds: ["returns", "shipping", "terms", "privacy"] },
    ],
  });
});
