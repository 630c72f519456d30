// The price matrix with dinero.js: convert, adjust, add, tax, round, charm, floor.
// Reads the job from the file named first; prints how long the loop took and what came out.
import { readFileSync } from "node:fs";
import {
  add, convert, dinero, greaterThanOrEqual, halfAwayFromZero, multiply, subtract, toSnapshot, transformScale,
} from "dinero.js";
import * as currencies from "dinero.js/currencies";

const job = JSON.parse(readFileSync(process.argv[2], "utf8"));
const euro = currencies.EUR;
const markets = job.markets.map((market) => ({ ...market, currency: currencies[market.code] }));

function charmed(amount, { ending, step }) {
  const least = ending < 0 ? step + ending : ending;
  if (amount <= least) return least;
  const over = (amount - ending) % step;
  if (over === 0) return amount;
  const below = amount - over;
  const above = below + step;
  return above - amount <= amount - below ? above : below;
}

function priced(base, cost, market) {
  const { currency, rate } = market;
  const rates = { [market.code]: rate };
  const inMarket = market.code === "EUR" ? base : convert(base, currency, rates);
  const adjusted = add(multiply(inMarket, { amount: 115, scale: 2 }), dinero({ amount: 250, currency, scale: 2 }));
  const taxed = multiply(adjusted, { amount: 119, scale: 2 });
  const rounded = transformScale(taxed, market.digits, halfAwayFromZero);
  const unit = dinero({ amount: charmed(toSnapshot(rounded).amount, market), currency, scale: market.digits });
  const kept = subtract(multiply(unit, { amount: 84549, scale: 5 }), dinero({ amount: 357, currency, scale: 3 }));
  const costThere = market.code === "EUR" ? cost : convert(cost, currency, rates);
  const holds = greaterThanOrEqual(kept, multiply(costThere, { amount: 119, scale: 2 }));
  return [toSnapshot(unit).amount, holds];
}

const goods = job.goods.map(([base, cost]) => [
  dinero({ amount: base, currency: euro }),
  dinero({ amount: cost, currency: euro }),
]);
const start = process.hrtime.bigint();
let sum = 0;
let sold = 0;
for (const market of markets) {
  for (const [base, cost] of goods) {
    const [unit, holds] = priced(base, cost, market);
    sum += unit;
    if (holds) sold += 1;
  }
}
const nanoseconds = Number(process.hrtime.bigint() - start);
process.stdout.write(JSON.stringify({ nanoseconds, sum, sold }));
