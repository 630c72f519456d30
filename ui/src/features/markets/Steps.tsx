// Steps of percent or of a fixed amount, strictly in their order: adjustments of the price, and fees that only the floor counts.
import { ArrowUp, OctagonAlert, Plus, X } from "lucide-react";
import { Button, IconButton } from "../../components/Button";
import { Icon } from "../../components/Icon";
import { NumberField } from "../../components/NumberField";
import { Segments } from "../../components/Select";
import type { Adjustment, Market, Price } from "../../generated/contract";
import { useLanguage } from "../../lib/language";
import { raised, replaced, stepOf } from "./policy";
import { After } from "./Rule";

/** The steps. */
export interface StepsProps {
  market: Market;
  price: Price | undefined;
  steps: readonly Adjustment[];
  /** Which steps of the trail they are. */
  step: "adjust" | "fees";
  wrong: string | null;
  onChange: (steps: Adjustment[]) => void;
}

/** The list, and a way to add to it. */
export function Steps({ market, price, steps, step, wrong, onChange }: StepsProps) {
  const { t } = useLanguage();
  return (
    <>
      <ol>
        {steps.map((each, index) => (
          <li key={index} className="rule">
            <StepRow
              step={each}
              index={index}
              currency={market.currency}
              onChange={(changed) => onChange(replaced(steps, index, changed))}
              onRaise={() => onChange(raised(steps, index))}
            />
            <span className="rule-after">
              {step === "adjust" && <After price={price} step="adjust" place={index} />}
            </span>
          </li>
        ))}
      </ol>
      {wrong !== null && (
        <span className="msg block" role="alert">
          <Icon of={OctagonAlert} small />
          {wrong}
        </span>
      )}
      <div>
        <Button size="small" icon={Plus} onPress={() => onChange([...steps, stepOf("percent", "0")])}>
          {t("market-adjust-add")}
        </Button>
      </div>
    </>
  );
}

function StepRow({
  step,
  index,
  currency,
  onChange,
  onRaise,
}: {
  step: Adjustment;
  index: number;
  currency: string;
  onChange: (step: Adjustment | null) => void;
  onRaise: () => void;
}) {
  const { t, label } = useLanguage();
  const kind = step.percent === null ? "fixed" : "percent";
  const value = step.percent ?? step.fixed;
  return (
    <>
      <span className="rule-name row">
        <Segments
          label={label("market-adjust")}
          value={kind}
          choices={[
            { id: "percent", name: t("market-adjust-percent") },
            { id: "fixed", name: t("market-adjust-fixed") },
          ]}
          onChoose={(chosen) => onChange(stepOf(chosen, value ?? "0"))}
        />
      </span>
      <div className="rule-choice">
        <NumberField
          label={t(`market-adjust-${kind}`)}
          hideLabel
          value={value}
          {...(kind === "percent" ? { after: "%" } : { currency })}
          onSave={(typed) => onChange(typed === null ? null : stepOf(kind, typed))}
        />
        {index > 0 && <IconButton label={label("market-earlier")} icon={ArrowUp} size="small" onPress={onRaise} />}
        <IconButton label={label("action-remove")} icon={X} size="small" onPress={() => onChange(null)} />
      </div>
    </>
  );
}
