// One field that two devices changed. Prices say what each value makes in the markets, texts mark the words that
// differ.
import { History, Laptop, MonitorSmartphone, type LucideIcon } from "lucide-react";
import { Tag } from "../../components/Tag";
import { Button } from "../../components/Button";
import { MarketCode } from "../../components/Chip";
import { classes } from "../../components/classes";
import { Icon } from "../../components/Icon";
import { Unread } from "../../components/Loaded";
import { Margin, Money } from "../../components/Money";
import { WordDiff } from "../../components/WordDiff";
import type { Conflict, Keep } from "../../generated/contract";
import { useRead } from "../../lib/desk/desk";
import { moment } from "../../lib/words/format";
import { useLanguage } from "../../lib/words/language";
import { conflictField, fieldOf, moneyOf, valueText } from "./conflict-words";

/** The card. */
export function ConflictCard({
  conflict,
  current,
  busy,
  onKeep,
}: {
  conflict: Conflict;
  current: boolean;
  busy: boolean;
  onKeep: (side: Keep) => void;
}) {
  const language = useLanguage();
  const { t, locale } = language;
  return (
    <article
      id={`conflict-${conflict.id}`}
      className={classes("card conflict", current && "on")}
      aria-label={conflictField(conflict, language)}
    >
      <header className="row">
        <h3 className="h2">{conflictField(conflict, language)}</h3>
        <span className="muted grow clip" dir="auto">
          {[conflict.title, conflict.sku].filter(Boolean).join(" · ")}
        </span>
        {current && (
          <span className="row small muted conflict-keys">
            <kbd>1</kbd> {t("conflict-mine")} <kbd>2</kbd> {t("conflict-theirs")}
          </span>
        )}
      </header>
      <div className="sides">
        <Side
          icon={Laptop}
          title={t("conflict-this-device")}
          value={conflict.mine}
          conflict={conflict}
          stands={conflict.stands === "mine"}
        >
          <Button isDisabled={busy} onPress={() => onKeep("mine")}>
            {t("conflict-take-mine")}
          </Button>
        </Side>
        <Side
          icon={MonitorSmartphone}
          title={t("conflict-other-device")}
          value={conflict.theirs}
          conflict={conflict}
          stands={conflict.stands === "theirs"}
        >
          <Button isDisabled={busy} onPress={() => onKeep("theirs")}>
            {t("conflict-take-theirs")}
          </Button>
        </Side>
        <Side icon={History} title={t("translate-before")} value={conflict.before} conflict={conflict} quiet />
      </div>
      <footer className="small faint">{t("conflict-seen", { time: moment(conflict.at, locale) })}</footer>
    </article>
  );
}

function Side({
  icon,
  title,
  value,
  conflict,
  quiet = false,
  stands,
  children,
}: {
  icon: LucideIcon;
  title: string;
  value: unknown;
  conflict: Conflict;
  quiet?: boolean;
  stands?: boolean;
  children?: React.ReactNode;
}) {
  const language = useLanguage();
  const { t } = language;
  const text = valueText(value, language);
  const before = valueText(conflict.before, language);
  const money = moneyOf(value);
  return (
    <section className={classes("side-value", quiet && "before")}>
      <p className="row small muted">
        <Icon of={icon} small />
        {title}
        {stands !== undefined && (
          <Tag tone={stands ? "sea" : "quiet"}>{t(stands ? "conflict-stands" : "conflict-kept")}</Tag>
        )}
      </p>
      {text === null ? (
        <p className="muted">{t("conflict-deleted")}</p>
      ) : money ? (
        <p className="side-money">
          <Money value={money.amount} currency={money.currency} />
        </p>
      ) : (
        <p className="side-text">
          {quiet || before === null || text.length < 12 ? (
            <span dir="auto">{text}</span>
          ) : (
            <WordDiff before={before} after={text} lang={fieldOf(conflict.path).locale ?? undefined} show="new" />
          )}
        </p>
      )}
      {money && conflict.sku !== null && (
        <Makes sku={conflict.sku} field={fieldOf(conflict.path).field} value={money.amount} />
      )}
      {children}
    </section>
  );
}

/** Markets named beside a price; more stand in the listing. */
const NAMED = 4;

/** What a price makes in the markets. */
function Makes({ sku, field, value }: { sku: string; field: string; value: string }) {
  const priced = field === "basePrice" || field === "cost";
  const effect = useRead("price_effect", { sku, field, value }, { enabled: priced });
  const rows = effect.data?.markets.filter(({ after }) => after !== null).slice(0, NAMED) ?? [];
  if (effect.error) return <Unread failures={[effect.error]} room="line" />;
  if (!priced || rows.length === 0) return null;
  return (
    <ul className="makes">
      {rows.map(({ market, after, currency, marginPercent, floorPercent }) => (
        <li key={market}>
          <MarketCode>{market}</MarketCode>
          <Money value={after} currency={currency} code="after" />
          <Margin percent={marginPercent} floor={floorPercent} />
        </li>
      ))}
    </ul>
  );
}
