// A rule of a market on one line: its name, what is chosen, and at the end what it makes of the example.
import type { ReactNode } from "react";
import { Money, Margin } from "../../components/Money";
import type { Price } from "../../generated/contract";

/** Rules that belong together. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="rules">
      <h2 className="h2">{title}</h2>
      {children}
    </section>
  );
}

/** One rule. */
export function Rule({ name, after, children }: { name: string; after?: ReactNode; children: ReactNode }) {
  return (
    <div className="rule">
      <span className="muted rule-name">{name}</span>
      <div className="rule-choice">{children}</div>
      <span className="rule-after">{after}</span>
    </div>
  );
}

/** What a step of the pipeline gave the example; `place` counts steps of the same kind. */
export function After({ price, step, place = 0 }: { price: Price | undefined; step: string; place?: number }) {
  const found = price?.trail.filter((each) => each.step === step)[place];
  if (!price || !found) return null;
  if (step === "floor") return <Margin percent={price.marginPercent} floor={price.floorPercent} />;
  return (
    <Money
      value={found.out}
      currency={found.currency}
      code="after"
      digits={step === "round" || step === "charm" ? "all" : "step"}
    />
  );
}
