// Publishing: what goes out, what stays, what is proven; the line to the hub; choices between two devices; the own shop
// as files.
import { TabLinks } from "../../components/Tabs";
import { printAddress, useAddress } from "../../lib/address";
import { useAside } from "../../lib/desk/desk";
import { useLanguage } from "../../lib/words/language";
import { ConflictsScreen } from "./Conflicts";
import { OverviewScreen } from "./Overview";
import { StorefrontScreen } from "./Storefront";
import { TwinsScreen } from "./Twins";
import "./publish.css";

const TABS = ["overview", "conflicts", "storefront"] as const;

/** The part of the address. */
export default function PublishScreen() {
  const { path } = useAddress();
  if (path[1] === "conflicts") return <ConflictsScreen tabs={<Tabs current="conflicts" />} />;
  if (path[1] === "twins") return <TwinsScreen tabs={<Tabs current="overview" />} />;
  if (path[1] === "storefront") return <StorefrontScreen tabs={<Tabs current="storefront" />} />;
  return <OverviewScreen tabs={<Tabs current="overview" />} />;
}

function Tabs({ current }: { current: (typeof TABS)[number] }) {
  const { t, label } = useLanguage();
  const status = useAside("workspace_status", {});
  const conflicts = status?.conflicts ?? 0;
  const entries = TABS.map((id) => ({
    id,
    name: t(`publish-tab-${id}`),
    address: printAddress(id === "overview" ? ["publish"] : ["publish", id]),
    ...(id === "conflicts" && conflicts > 0 ? { count: conflicts } : {}),
  }));
  return <TabLinks label={label("publish-title")} look="pills" entries={entries} current={current} />;
}
