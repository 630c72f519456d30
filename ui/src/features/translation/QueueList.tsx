// Products whose texts wait, by what is worst about them.
import { useMemo } from "react";
import { Picture } from "../../components/Picture";
import { useAside } from "../../lib/desk/desk";
import { decimal } from "../../lib/words/format";
import { useLanguage } from "../../lib/words/language";
import { GROUPS, type QueueGroup, type QueueProduct } from "./queue";

/** Pictures are only read for so many; more are not looked at in one sitting. */
const PICTURED = 1000;

/** The list. */
export function QueueList({
  products,
  current,
  address,
}: {
  products: readonly QueueProduct[];
  current: string;
  address: (product: string) => string;
}) {
  const { t, label, locale } = useLanguage();
  const goods = useAside("catalogue_list", { limit: PICTURED });
  const pictures = useMemo(() => new Map(goods?.products.map(({ id, picture }) => [id, picture]) ?? []), [goods]);
  return (
    <nav className="queue" data-region="list" aria-label={label("translate-queue")}>
      {GROUPS.map((group) => {
        const rows = products.filter(({ worst }) => worst === group);
        if (rows.length === 0) return null;
        return (
          <section key={group}>
            <h2 className="h3 row spread">
              {group === "reviewed" ? t("translation-reviewed") : t(`translate-filter-${group}`)}
              <span className="num">{decimal(rows.length, locale)}</span>
            </h2>
            <ul>
              {rows.map((row) => (
                <li key={row.product}>
                  <a
                    href={address(row.product)}
                    aria-current={row.product === current ? "true" : undefined}
                    className="queue-row"
                  >
                    <Picture blob={pictures.get(row.product) ?? null} />
                    <span className="grow">
                      <span className="clip queue-title" dir="auto">
                        {row.title}
                      </span>
                      <Counts counts={row.counts} />
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}

function Counts({ counts }: { counts: Readonly<Record<QueueGroup, number>> }) {
  const { t } = useLanguage();
  const parts = [
    counts.stale > 0 && t("translate-stale-count", { count: counts.stale }),
    counts.review > 0 && t("translate-draft-count", { count: counts.review }),
    counts.missing > 0 && t("translate-missing-count", { count: counts.missing }),
  ].filter((part) => part !== false);
  return (
    <span className="small muted clip queue-counts">
      {parts.length > 0 ? parts.join(" · ") : t("translate-texts", { count: counts.reviewed })}
    </span>
  );
}
