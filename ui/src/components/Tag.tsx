// Words of state: an icon and a word, the tint only helps. The plain faces of technical states live here and nowhere
// else.
import {
  Check,
  CircleCheck,
  CircleDashed,
  CircleDot,
  CircleSlash,
  Clock,
  Gift,
  History,
  Pencil,
  Sparkles,
  TriangleAlert,
  type LucideIcon,
} from "lucide-react";
import type { PriceStatus, ProductStatus, PublishState, TranslationState } from "../generated/contract";
import { compare } from "../lib/domain/decimal";
import { useLanguage } from "../lib/words/language";
import { classes } from "./classes";
import { Icon } from "./Icon";

/** Meaning of a tint. */
export type Tone = "warn" | "block" | "live" | "draft" | "sea" | "quiet";

/** A word of state. */
export function Tag({
  children,
  icon,
  tone = "quiet",
  title,
}: {
  children: string;
  icon?: LucideIcon;
  tone?: Tone;
  title?: string;
}) {
  return (
    <span className={classes("tag", tone !== "quiet" && tone)} title={title}>
      {icon && <Icon of={icon} small />}
      {children}
    </span>
  );
}

const PUBLISH = {
  never: { icon: CircleDashed, tone: "quiet" },
  changed: { icon: CircleDot, tone: "sea" },
  queued: { icon: Clock, tone: "quiet" },
  live: { icon: CircleCheck, tone: "live" },
  notLive: { icon: TriangleAlert, tone: "warn" },
  held: { icon: TriangleAlert, tone: "warn" },
  withdrawn: { icon: CircleSlash, tone: "quiet" },
} as const satisfies Record<PublishState, { icon: LucideIcon; tone: Tone }>;

/** Where a listing stands on the hub. */
export function PublishBadge({ state }: { state: PublishState }) {
  const { t } = useLanguage();
  return <Tag {...PUBLISH[state]}>{t(`publish-state-${state}`)}</Tag>;
}

/** Where a listing stands, and that it is to go where its goods are not for sale any more. */
export function PublishBadges({ state, status }: { state: PublishState; status: ProductStatus }) {
  const { t } = useLanguage();
  const isSeen = state !== "never" && state !== "withdrawn";
  return (
    <>
      <PublishBadge state={state} />
      {isSeen && status !== "active" && (
        <Tag icon={CircleSlash} tone="warn" title={t("publish-leaving-help")}>
          {t("publish-leaving")}
        </Tag>
      )}
    </>
  );
}

const TRANSLATION = {
  missing: { icon: CircleDashed, tone: "quiet" },
  machine: { icon: Sparkles, tone: "draft" },
  draft: { icon: Pencil, tone: "quiet" },
  reviewed: { icon: Check, tone: "live" },
  stale: { icon: History, tone: "warn" },
} as const satisfies Record<TranslationState, { icon: LucideIcon; tone: Tone }>;

/** How far a translation is. */
export function TranslationBadge({ state }: { state: TranslationState }) {
  const { t } = useLanguage();
  return <Tag {...TRANSLATION[state]}>{t(`translation-${state}`)}</Tag>;
}

const PRODUCT = { draft: "quiet", active: "live", archived: "quiet" } as const satisfies Record<ProductStatus, Tone>;

/** Draft, active or archived. */
export function ProductBadge({ status }: { status: ProductStatus }) {
  const { t } = useLanguage();
  return (
    <Tag tone={PRODUCT[status]} icon={status === "active" ? CircleCheck : CircleDashed}>
      {t(`status-${status}`)}
    </Tag>
  );
}

/** Whether a price can be shown, and why not. */
export function PriceBadge({ status, price = null }: { status: PriceStatus; price?: string | null }) {
  const { t } = useLanguage();
  // Goods that cost nothing are sold so, and that is worth a look.
  if (price !== null && compare(price, "0") === 0)
    return (
      <Tag tone="warn" icon={Gift}>
        {t("price-free")}
      </Tag>
    );
  return (
    <Tag tone={status === "ok" ? "live" : "warn"} icon={status === "ok" ? CircleCheck : TriangleAlert}>
      {t(`price-${status}`)}
    </Tag>
  );
}

/** One language of a listing as two letters; its state shows in the line under it and in the name. */
export function LanguageMark({ locale, state }: { locale: string; state: TranslationState }) {
  const { t } = useLanguage();
  const look = { missing: "none", machine: "draft", draft: "draft", reviewed: "", stale: "stale" }[state];
  return (
    <abbr className={classes("lc", look)} title={t(`translation-${state}`)}>
      {locale}
    </abbr>
  );
}
