// Rates that the example desk has set aside: one that may be believed, and one that is none.
import type { RateSetAside } from "../../generated/contract";
import type { Request, Response } from "../desk";
import type { ExampleHost } from "./host";

/** What is set aside at first. */
export const exampleSetAside: readonly RateSetAside[] = [
  {
    id: "csv_2026-10-29_USD_TRY_4994.7",
    source: "csv",
    day: "2026-10-29",
    from: "USD",
    to: "TRY",
    rate: "4994.7",
    reason: "farFromOtherSource",
    canBeBelieved: true,
  },
  {
    id: "csv_2026-10-29_USD_EUR_1.0000",
    source: "csv",
    day: "2026-10-29",
    from: "USD",
    to: "EUR",
    rate: "1.0000",
    reason: "oneBetweenUnlike",
    canBeBelieved: false,
  },
];

/** Answers about them, with what they remember. */
export function rateAnswers({ act }: ExampleHost) {
  let setAside: readonly RateSetAside[] = exampleSetAside;
  return {
    rates_quarantined: (): Response<"rates_quarantined"> => ({ quarantined: [...setAside] }),
    rates_accept: ({ ids }: Request<"rates_accept">): Response<"rates_accept"> => {
      const before = setAside;
      setAside = setAside.filter(({ id }) => !ids.includes(id));
      const label = { message: "act-rates-accept", args: { count: String(ids.length) } };
      return act(label, () => (setAside = before), ["rates", "prices"]);
    },
  };
}
