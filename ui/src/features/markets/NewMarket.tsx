// A new market from a country: its money, languages and tax come with it, its rules from another market where one is chosen.
import { useState } from "react";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { FailureNote } from "../../components/EmptyState";
import { Select } from "../../components/Select";
import type { Market } from "../../generated/contract";
import { go, printAddress } from "../../lib/address";
import { useAct } from "../../lib/desk";
import { countryName, languageName, list } from "../../lib/format";
import { useKeys } from "../../lib/keys";
import { useLanguage } from "../../lib/language";
import { showToast } from "../../lib/toast";
import { sentence } from "./policy";
import { marketFor, presetCountries } from "./presets";

const PLAIN = "-";

/** Asks for the country. */
export function NewMarket({ markets, onClose }: { markets: readonly Market[]; onClose: () => void }) {
  const language = useLanguage();
  const { t, locale } = language;
  const codes = markets.map(({ code }) => code);
  const sold = new Set(markets.flatMap(({ countries }) => countries));
  const free = presetCountries.filter((country) => !sold.has(country));
  const [country, setCountry] = useState(free[0] ?? presetCountries[0] ?? "DE");
  const [like, setLike] = useState(codes[0] ?? PLAIN);
  const { run, busy, failure } = useAct("market_save", { quiet: true });
  const market = marketFor(country, markets.find(({ code }) => code === like) ?? null, codes);
  const add = async () => {
    if (!(await run(market))) return;
    onClose();
    showToast({ message: t("act-market-create", { market: market.code }), undo: true });
    go(printAddress(["markets", "market", market.code]));
  };
  useKeys([{ keys: "Ctrl+Enter", label: t("keys-primary"), run: () => void add(), whileWriting: true }]);
  const countries = (free.length > 0 ? free : presetCountries)
    .map((id) => ({ id, name: countryName(id, locale) }))
    .sort((left, right) => left.name.localeCompare(right.name, locale));
  return (
    <Dialog
      title={t("markets-add")}
      open
      onClose={onClose}
      acts={
        <>
          <Button onPress={onClose}>{t("action-cancel")}</Button>
          <Button look="primary" busy={busy} onPress={() => void add()}>
            {t("markets-add-this", { country: countryName(country, locale) })}
          </Button>
        </>
      }
    >
      <Select label={t("market-country")} value={country} choices={countries} onChoose={setCountry} />
      {markets.length > 0 && (
        <Select
          label={t("market-rules-like")}
          value={like}
          choices={[{ id: PLAIN, name: t("market-rules-plain") }, ...codes.map((id) => ({ id, name: id }))]}
          onChoose={setLike}
        />
      )}
      <p className="note policy">
        {sentence(market, language)} ·{" "}
        {list(
          market.locales.map((tag) => languageName(tag, locale)),
          locale,
        )}
      </p>
      {failure && <FailureNote failure={failure} />}
    </Dialog>
  );
}
