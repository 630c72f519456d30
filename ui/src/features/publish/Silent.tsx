// Before a shop is built: what it does not say yet, each with the place where it is said.
import { CircleAlert } from "lucide-react";
import { useRef } from "react";
import { Note } from "../../components/EmptyState";
import { Unread } from "../../components/Loaded";
import { printAddress } from "../../lib/address";
import { useRead } from "../../lib/desk/desk";
import { useReach } from "../../lib/keys/reach";
import { codeList, list } from "../../lib/words/format";
import { useLanguage } from "../../lib/words/language";
import { silenceOf } from "./silent";

/** The note; nothing where everything is said. */
export function Silent() {
  const { t, field, locale } = useLanguage();
  const seller = useRead("seller_show", {});
  const markets = useRead("market_list", {});
  if (!seller.data || !markets.data) return <Unread failures={[seller.error, markets.error]} />;
  const { who, isOutOfReach, policies } = silenceOf(seller.data, markets.data.markets);
  if (who.length === 0 && !isOutOfReach && policies.length === 0) return null;
  const words = (fields: readonly string[]) => list(fields.map(field), locale);
  const firm = printAddress(["settings", "firm"]);
  return (
    <Note icon={CircleAlert} tone={who.length > 0 || isOutOfReach ? "warn" : undefined}>
      <strong>{t("storefront-silent")}</strong>
      <ul className="silent">
        {who.length > 0 && <Gap address={firm}>{t("storefront-silent-who", { fields: words(who) })}</Gap>}
        {isOutOfReach && <Gap address={firm}>{t("storefront-silent-reach")}</Gap>}
        {policies.map(({ markets, kinds }) => (
          <Gap key={markets.join(" ")} address={printAddress(["settings", "policies"], { market: markets[0] })}>
            {t("storefront-silent-policies", { markets: codeList(markets, locale), fields: words(kinds) })}
          </Gap>
        ))}
      </ul>
      <p className="small">{t("storefront-silent-help")}</p>
    </Note>
  );
}

function Gap({ address, children }: { address: string; children: string }) {
  const { t } = useLanguage();
  const link = useRef<HTMLAnchorElement>(null);
  useReach("fix", link);
  return (
    <li className="row">
      <span className="grow">{children}</span>
      <a ref={link} className="btn s" href={address}>
        {t("storefront-silent-fill")}
      </a>
    </li>
  );
}
