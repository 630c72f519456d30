// Whether the product can be sold, market by market; what stands in the way; what was done lately.
import { CircleCheck, TriangleAlert } from "lucide-react";
import { MarketCode } from "../../../components/Chip";
import { Unread } from "../../../components/Loaded";
import { Picture } from "../../../components/Picture";
import { Inspector } from "../../../components/Screen";
import { Tag } from "../../../components/Tag";
import type { Issue, Market, MatrixCell, PriceStatus } from "../../../generated/contract";
import { useRead } from "../../../lib/desk/desk";
import { ago, countryName, list } from "../../../lib/words/format";
import { useLanguage } from "../../../lib/words/language";
import { productAddress, usePrices, type PartProps } from "./parts";

/** The panel beside the details. */
export function Readiness({ product }: PartProps) {
  const { t, label } = useLanguage();
  const markets = useRead("market_list", {});
  const matrix = usePrices(product.id);
  const [first, ...others] = product.media;
  return (
    <Inspector label={label("editor-ready")}>
      <div className="readiness">
        <a className="pictures" href={productAddress(product.id, "media")} aria-label={label("editor-tab-media")}>
          <Picture blob={first?.blob ?? null} size="large" />
          <span className="picture-tiles">
            {others.slice(0, 6).map(({ id, blob }) => (
              <Picture key={id} blob={blob} size="tile" />
            ))}
          </span>
        </a>
        <section>
          <h2 className="h3">{t("editor-ready")}</h2>
          <Unread failures={[markets.error, matrix.error]} />
          {matrix.data &&
            markets.data?.markets.map((market) => (
              <MarketReady
                key={market.code}
                market={market}
                cells={matrix.data.prices.filter((cell) => cell.market === market.code)}
              />
            ))}
        </section>
        <Issues issues={product.issues} />
        <Lately id={product.id} />
      </div>
    </Inspector>
  );
}

/** The first status that keeps a price from being shown, else `ok`. */
function worst(cells: readonly MatrixCell[]): PriceStatus {
  return (
    (["noBasePrice", "noRate", "belowFloor"] as const).find((status) => cells.some((cell) => cell.status === status)) ??
    "ok"
  );
}

function MarketReady({ market, cells }: { market: Market; cells: readonly MatrixCell[] }) {
  const { t, locale } = useLanguage();
  const status = worst(cells);
  return (
    <div className="ready-row">
      <MarketCode>{market.code}</MarketCode>
      <span className="clip">
        {list(
          market.countries.map((code) => countryName(code, locale)),
          locale,
        )}
      </span>
      {status === "ok" ? (
        <Tag icon={CircleCheck} tone="live">
          {t("editor-ready-yes")}
        </Tag>
      ) : (
        <Tag icon={TriangleAlert} tone="warn">
          {t(`price-${status}`)}
        </Tag>
      )}
    </div>
  );
}

const MOST_ISSUES = 6;

function Issues({ issues }: { issues: readonly Issue[] }) {
  const { t, dynamic, worded } = useLanguage();
  if (issues.length === 0) return null;
  return (
    <section>
      <h2 className="h3">{t("editor-issues")}</h2>
      <ul className="issue-list">
        {issues.slice(0, MOST_ISSUES).map(({ code, args, path, market, locale }) => (
          <li key={[code, path, market, locale].join(" ")} className="warn">
            <TriangleAlert className="i i-s" aria-hidden="true" />
            <span>{dynamic(`issue-${code}`, worded(args)) ?? code}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Lately({ id }: { id: string }) {
  const { t, act, locale } = useLanguage();
  const { data, error } = useRead("history_list", { product: id, limit: 5 });
  if (error) return <Unread failures={[error]} />;
  if (!data || data.acts.length === 0) return null;
  return (
    <section>
      <h2 className="h3">{t("editor-lately")}</h2>
      <ol className="lately">
        {data.acts.map((each) => (
          <li key={each.id} className={each.undone ? "undone" : ""}>
            <span className="faint num">{ago(each.at, new Date(), locale)}</span>
            <span className="clip" title={act(each.label)}>
              {act(each.label)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
