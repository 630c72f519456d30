// Markets: where goods are sold, what every price is, and which rates make them.
import { FileUp, Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/EmptyState";
import { Loaded } from "../../components/Loaded";
import { Screen } from "../../components/Screen";
import { TabLinks } from "../../components/Tabs";
import { printAddress, useAddress } from "../../lib/address";
import { settled, useAct, useRead } from "../../lib/desk/desk";
import { useKeys } from "../../lib/keys/keys";
import { useLanguage } from "../../lib/words/language";
import { showToast } from "../../lib/toast";
import { chooseFiles } from "../../platform/files";
import { AllMarkets } from "./AllMarkets";
import { MarketScreen } from "./MarketScreen";
import { MatrixScreen } from "./Matrix";
import { NewMarket } from "./NewMarket";
import { RatesScreen } from "./Rates";
import "./markets.css";

const TABS = ["all", "matrix", "rates"] as const;

/** The part of the address; a market's own page otherwise. */
export default function MarketsScreen() {
  const { path } = useAddress();
  if (path[1] === "matrix") return <MatrixScreen tabs={<MarketTabs current="matrix" />} />;
  if (path[1] === "rates") return <RatesScreen tabs={<MarketTabs current="rates" />} />;
  if (path[1] === "market" && path[2] !== undefined) return <MarketScreen key={path[2]} code={path[2]} />;
  return <MarketList />;
}

function MarketTabs({ current }: { current: (typeof TABS)[number] }) {
  const { t, label } = useLanguage();
  const entries = TABS.map((id) => ({
    id,
    name: t(`markets-tab-${id}`),
    address: printAddress(id === "all" ? ["markets"] : ["markets", id]),
  }));
  return <TabLinks label={label("markets-title")} look="pills" entries={entries} current={current} />;
}

function MarketList() {
  const { t } = useLanguage();
  const markets = useRead("market_list", {});
  const [adding, setAdding] = useState(false);
  const apply = useAct("market_apply", { quiet: true });
  useKeys([{ keys: "N", label: t("markets-add"), run: () => setAdding(true) }]);
  const takeFile = async () => {
    const [file] = await chooseFiles(".toml,text/plain");
    const text = file && new TextDecoder().decode(Uint8Array.from(atob(file.base64), (char) => char.charCodeAt(0)));
    if (text !== undefined && (await apply.run({ text }))) showToast({ message: t("markets-applied"), undo: true });
  };
  return (
    <Screen
      name="markets"
      ready={settled(markets)}
      title={t("markets-title")}
      beside={<MarketTabs current="all" />}
      acts={
        <>
          <Button icon={FileUp} busy={apply.busy} onPress={() => void takeFile()}>
            {t("markets-apply-file")}
          </Button>
          <Button look="primary" icon={Plus} onPress={() => setAdding(true)}>
            {t("markets-add")}
          </Button>
        </>
      }
    >
      <div className="scroll">
        {apply.failure && (
          <div className="padded">
            <FailureNote failure={apply.failure} />
          </div>
        )}
        <Loaded of={markets}>{(all) => <AllMarkets markets={all.markets} onAdd={() => setAdding(true)} />}</Loaded>
      </div>
      {adding && markets.data && <NewMarket markets={markets.data.markets} onClose={() => setAdding(false)} />}
    </Screen>
  );
}
