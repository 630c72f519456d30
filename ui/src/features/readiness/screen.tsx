// Today: what needs a person, worst first, each with its one act.
import { Sun } from "lucide-react";
import { useState } from "react";
import { Button } from "../../components/Button";
import { classes } from "../../components/classes";
import { EmptyState } from "../../components/EmptyState";
import { Icon } from "../../components/Icon";
import { Unread } from "../../components/Loaded";
import { Screen } from "../../components/Screen";
import type { TodayItem } from "../../generated/contract";
import { go } from "../../lib/address";
import { settled, useAside, useRead } from "../../lib/desk/desk";
import { countryName, languageName, list, longDay } from "../../lib/words/format";
import { useKeys } from "../../lib/keys/keys";
import { useLanguage } from "../../lib/words/language";
import { GROUPS, KINDS, inOrder, type TodayGroup } from "./kinds";
import { Rail } from "./Rail";
import "./readiness.css";

/** The screen. */
export default function TodayScreen() {
  const { t, locale } = useLanguage();
  const today = useRead("today_list", {});
  const status = useAside("workspace_status", {});
  const items = inOrder(today.data?.items ?? []);
  const [at, setAt] = useState(0);
  const current = items[Math.min(at, items.length - 1)];
  const step = (by: number) => {
    const next = Math.max(0, Math.min(items.length - 1, Math.min(at, items.length - 1) + by));
    setAt(next);
    // The focus goes along, so that Enter does the act of the row.
    document.querySelectorAll<HTMLElement>(".today-item button")[next]?.focus();
  };
  useKeys([
    { keys: "J", label: t("keys-next"), run: () => step(1) },
    { keys: "K", label: t("keys-previous"), run: () => step(-1) },
    {
      keys: "Ctrl+Enter",
      label: t("keys-primary"),
      run: () => current && go(current.target),
      enabled: current !== undefined,
    },
  ]);
  return (
    <Screen
      name="today"
      ready={settled(today)}
      title={t("today-title")}
      beside={status && <span className="sub">{longDay(status.today, locale)}</span>}
      acts={items.length > 0 && <span className="muted small">{t("today-count", { count: items.length })}</span>}
    >
      <div className="scroll today">
        <Unread failures={[today.error]} />
        {today.data && items.length === 0 && <EmptyState icon={Sun}>{t("today-empty")}</EmptyState>}
        {GROUPS.map((group) => (
          <Group
            key={group}
            group={group}
            items={items.filter(({ kind }) => KINDS[kind].group === group)}
            current={current}
            onPoint={(item) => setAt(items.indexOf(item))}
          />
        ))}
      </div>
      <Rail />
    </Screen>
  );
}

interface GroupProps {
  group: TodayGroup;
  items: readonly TodayItem[];
  current: TodayItem | undefined;
  onPoint: (item: TodayItem) => void;
}

function Group({ group, items, current, onPoint }: GroupProps) {
  const { t } = useLanguage();
  if (items.length === 0) return null;
  return (
    <section>
      <h2 className="h3">{t(`today-group-${group}`)}</h2>
      {items.map((item) => (
        <Row
          key={[item.kind, item.market, item.locale].join(" ")}
          item={item}
          on={item === current}
          onPoint={() => onPoint(item)}
        />
      ))}
    </section>
  );
}

function Row({ item, on, onPoint }: { item: TodayItem; on: boolean; onPoint: () => void }) {
  const { t, dynamic, locale } = useLanguage();
  const markets = useAside("market_list", {}, { enabled: item.market !== null });
  const countries = markets?.markets.find(({ code }) => code === item.market)?.countries;
  const { icon, tone } = KINDS[item.kind];
  const first = item.title ?? item.sku;
  const reasons = [
    countries
      ? list(
          countries.map((code) => countryName(code, locale)),
          locale,
        )
      : item.market,
    item.locale !== null && t("today-in-language", { language: languageName(item.locale, locale) }),
    first !== null && t("today-first", { name: first }),
  ].filter((reason) => reason !== false && reason !== null);
  return (
    <article className={classes("today-item", on && "on")}>
      <span className={classes("today-icon", tone)}>
        <Icon of={icon} />
      </span>
      <div className="clip">
        <p className="strong clip">{dynamic(`today-${item.kind}`, { count: item.count })}</p>
        {reasons.length > 0 && <p className="muted small clip">{reasons.join(" · ")}</p>}
      </div>
      <Button size="small" look={on ? "primary" : "normal"} onFocus={onPoint} onPress={() => go(item.target)}>
        {dynamic(`today-${item.kind}`, { count: item.count }, "act") ?? t("action-look")}
      </Button>
    </article>
  );
}
