// Texts in other languages: what needs a person first, source beside translation, confirmed one by one.
import { Languages } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { EmptyState } from "../../components/EmptyState";
import { Unread } from "../../components/Loaded";
import { Screen } from "../../components/Screen";
import type { StateCounts } from "../../generated/contract";
import { go, printAddress, useAddress } from "../../lib/address";
import { settled, useRead } from "../../lib/desk/desk";
import { decimal, languageName } from "../../lib/words/format";
import { useKeys } from "../../lib/keys/keys";
import { useLanguage } from "../../lib/words/language";
import { countOf, FILTERS, filterOf, productsOf, type QueueFilter, type QueueProduct } from "./queue";
import { QueueList } from "./QueueList";
import { Workbench } from "./Workbench";
import "./translation.css";

/** Most texts of a queue that are listed at once; done ones make room for the next. */
const MOST = 2000;

/** The language, filter and product of the address, with what they give. */
function useQueue() {
  const { path, query } = useAddress();
  const status = useRead("translate_status", {});
  const locales = Object.keys(status.data?.locales ?? {});
  const locale = locales.find((tag) => tag === path[1]) ?? locales[0];
  const filter = filterOf(query.state);
  const queue = useRead(
    "translate_list",
    { locale: locale ?? "", states: [...FILTERS[filter]], limit: MOST },
    { enabled: locale !== undefined, keep: true },
  );
  const products = useMemo(() => productsOf(queue.data?.segments ?? []), [queue.data]);
  const first = products[0]?.product;
  const product = query.product !== undefined && query.product !== "" ? query.product : first;
  useEffect(() => {
    // A product that is worked on stays, also when a confirmed text moves it in the queue.
    if (locale !== undefined && !query.product && first !== undefined && !queue.isPlaceholderData)
      go(addressOf(locale, filter, first), { replace: true });
  }, [locale, filter, query.product, first, queue.isPlaceholderData]);
  return { status, locale, filter, queue, products, product, failure: status.error ?? queue.error };
}

/** The address of a product in the queue. */
function addressOf(locale: string, filter: QueueFilter, product?: string): string {
  return printAddress(["translate", locale], { state: filter === "todo" ? "" : filter, product });
}

/** Where one goes on from a product. One that is done has left the queue, and the next stands where it stood. */
function nextPlace(at: number, stood: number, step: 1 | -1): number {
  if (at >= 0) return at + step;
  return step === 1 ? stood : stood - 1;
}

/** The screen. */
export default function TranslationScreen() {
  const { t } = useLanguage();
  const { status, locale, filter, queue, products, product, failure } = useQueue();
  const [going, setGoing] = useState(false);
  const at = products.findIndex((each) => each.product === product);
  const stood = useRef(0);
  useEffect(() => {
    if (at >= 0) stood.current = at;
  }, [at]);
  const turn = (step: 1 | -1, from: "text" | "key" = "key") => {
    setGoing(from === "text");
    const next = products[nextPlace(at, stood.current, step)];
    if (locale !== undefined && next) go(addressOf(locale, filter, next.product));
  };
  useKeys([
    { keys: "J", label: t("keys-next"), run: () => turn(1) },
    { keys: "K", label: t("keys-previous"), run: () => turn(-1) },
  ]);
  return (
    <Screen
      name="translate"
      ready={settled(status, queue)}
      title={t("translate-title")}
      beside={locale !== undefined && <LanguageTabs locales={status.data?.locales ?? {}} current={locale} />}
      toolbar={
        locale !== undefined && status.data?.locales[locale] ? (
          <Filters locale={locale} counts={status.data.locales[locale]} current={filter} />
        ) : undefined
      }
    >
      {failure ? (
        <Unread failures={[failure]} room="page" />
      ) : (
        status.data && (
          <Content
            locale={locale}
            filter={filter}
            counts={locale === undefined ? undefined : status.data.locales[locale]}
            products={products}
            product={product}
            settled={!queue.isPending}
            going={going}
            onNext={() => turn(1, "text")}
          />
        )
      )}
    </Screen>
  );
}

interface ContentProps {
  locale: string | undefined;
  filter: QueueFilter;
  counts: StateCounts | undefined;
  products: readonly QueueProduct[];
  product: string | undefined;
  settled: boolean;
  going: boolean;
  onNext: () => void;
}

function Content({ locale, filter, counts, products, product, settled: rested, going, onNext }: ContentProps) {
  const { t, locale: reader } = useLanguage();
  if (locale === undefined) return <EmptyState icon={Languages}>{t("translate-no-languages")}</EmptyState>;
  if (product === undefined)
    return rested ? (
      <EmptyState icon={Languages}>
        {filter === "todo"
          ? t("translate-complete", { language: languageName(locale, reader), count: counts?.reviewed ?? 0 })
          : t("nothing-found", { count: 1 })}
      </EmptyState>
    ) : null;
  return (
    <>
      <QueueList products={products} current={product} address={(id) => addressOf(locale, filter, id)} />
      <Workbench key={`${product} ${locale}`} product={product} locale={locale} going={going} onNext={onNext} />
    </>
  );
}

/** Languages with how far each is. */
function LanguageTabs({ locales, current }: { locales: Readonly<Record<string, StateCounts>>; current: string }) {
  const { t, label, locale } = useLanguage();
  return (
    <nav className="language-tabs" aria-label={label("field-locale")}>
      {Object.entries(locales).map(([tag, counts]) => {
        const total = countOf(counts, "all");
        return (
          <a
            key={tag}
            href={addressOf(tag, "todo")}
            aria-current={tag === current ? "page" : undefined}
            className="language-tab"
          >
            <span className="row spread">
              <span className="clip">{languageName(tag, locale)}</span>
              <span className="small muted num">{t("translate-progress", { done: counts.reviewed, total })}</span>
            </span>
            <Bar counts={counts} total={total} />
          </a>
        );
      })}
    </nav>
  );
}

/** Reviewed, then machine and drafts; what is left is missing or stale. The words above say the same. */
function Bar({ counts, total }: { counts: StateCounts; total: number }) {
  const part = (count: number) => ({ inlineSize: `${String(total === 0 ? 0 : (count / total) * 100)}%` });
  return (
    <span className="language-bar" aria-hidden="true">
      <i className="done" style={part(counts.reviewed)} />
      <i className="begun" style={part(counts.machine + counts.draft)} />
      <i className="old" style={part(counts.stale)} />
    </span>
  );
}

function Filters({ locale, counts, current }: { locale: string; counts: StateCounts; current: QueueFilter }) {
  const { t, label, locale: reader } = useLanguage();
  return (
    <nav className="row filters" aria-label={label("translate-filters")}>
      {(Object.keys(FILTERS) as QueueFilter[]).map((filter) => (
        <a
          key={filter}
          href={addressOf(locale, filter)}
          aria-current={filter === current ? "page" : undefined}
          className="chip filter-chip"
        >
          {t(`translate-filter-${filter}`)} <b className="num">{decimal(countOf(counts, filter), reader)}</b>
        </a>
      ))}
    </nav>
  );
}
