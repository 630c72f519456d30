// What every part of the form of a market gets.
import type { Market, Price } from "../../generated/contract";

/** What parts of the form get. */
export interface RuleProps {
  market: Market;
  /** The example, to show what a rule makes. */
  price: Price | undefined;
  /** The rule that the last save was refused for. */
  refused: { place: string; words: string } | null;
  save: (market: Market) => void;
}
