// Before it goes out: what holds a listing back, by cause, with the place that mends it. Checked here, without a line.
import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import { useRef } from "react";
import { Icon } from "../../components/Icon";
import { Unread } from "../../components/Loaded";
import { Inspector } from "../../components/Screen";
import type { Issue, IssueGroup } from "../../generated/contract";
import { printAddress } from "../../lib/address";
import { useRead } from "../../lib/desk/desk";
import { useLanguage, type Language } from "../../lib/words/language";
import { useReach } from "../../lib/keys/reach";
import { causeOf, saidOnce } from "./listings";

const LOOK = {
  error: { icon: CircleAlert, tone: "block" },
  warning: { icon: TriangleAlert, tone: "warn" },
  info: { icon: Info, tone: "faint" },
} as const;

/** Only how many issues there are of each cause: the panel names one of each. */
export const COUNTS = { limit: 0 } as const;

/** The panel. */
export function Preflight() {
  const { t, label } = useLanguage();
  const { data, error } = useRead("preflight", COUNTS);
  const groups = data?.groups ?? [];
  return (
    <Inspector label={label("publish-preflight")}>
      <div className="preflight">
        <header className="row spread preflight-head">
          <h2 className="h2">{t("publish-preflight")}</h2>
          <span className="small muted">{t("publish-preflight-checked")}</span>
        </header>
        <Unread failures={[error]} />
        {data && groups.length === 0 && (
          <p className="row preflight-none">
            <Icon of={CircleCheck} tone="live" />
            {t("publish-preflight-empty")}
          </p>
        )}
        <IssueList groups={groups} />
      </div>
    </Inspector>
  );
}

/** Issues by cause. */
export function IssueList({ groups }: { groups: readonly IssueGroup[] }) {
  const language = useLanguage();
  const { t } = language;
  return (
    <ul>
      {saidOnce(groups, (issue) => issueWords(issue, language).message).map(({ first, count, products }) => {
        const { icon, tone } = LOOK[first.severity];
        const { message, hint } = issueWords(first, language);
        const address = mendAddress(first);
        return (
          <li key={causeOf(first)} className="issue-row">
            <Icon of={icon} tone={tone} />
            <div className="grow">
              <p>{message}</p>
              {hint !== null && <p className="small muted">{hint}</p>}
              {count > 1 && (
                <p className="small muted">
                  {t("publish-issue-more", { count: count - 1, products: Math.max(1, products) })}
                </p>
              )}
            </div>
            {address !== null && <Look address={address} />}
          </li>
        );
      })}
    </ul>
  );
}

/** The way to where it is mended. */
function Look({ address }: { address: string }) {
  const { t } = useLanguage();
  const link = useRef<HTMLAnchorElement>(null);
  useReach("fix", link);
  return (
    <a ref={link} className="btn s" href={address}>
      {t("action-look")}
    </a>
  );
}

/** The sentence of an issue, and what to do. */
function issueWords({ code, args }: Issue, { dynamic, worded }: Language): { message: string; hint: string | null } {
  const id = `issue-${code}`;
  const variables = worded(args);
  return { message: dynamic(id, variables) ?? code, hint: dynamic(id, variables, "hint") };
}

/** Where it is mended: the part of the listing, or the rates. */
function mendAddress({ product, locale, market, code, sku }: Issue): string | null {
  if (code === "noRate") return printAddress(["markets", "rates"]);
  if (code === "conflict") return printAddress(["publish", "conflicts"]);
  if (code === "skuTwice" || code === "marketTwice") return printAddress(["publish", "twins"]);
  if (product === null) return null;
  if (locale !== null) return printAddress(["translate", locale], { product, state: "all" });
  if (market !== null) return printAddress(["listing", product, "prices"], { variant: sku, market });
  return printAddress(["listing", product, "details"]);
}
