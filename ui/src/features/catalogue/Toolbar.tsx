// Find, filters and order of the catalogue; while rows are selected, what can be done with them stands in its place.
import { Archive, ArrowUpDown, Languages, Rows3, Send, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button, IconButton } from "../../components/Button";
import { FindField } from "../../components/FindField";
import { Select } from "../../components/Select";
import type { CatalogueSort, Density, ProductStatus } from "../../generated/contract";
import { useQueryPart } from "../../lib/address";
import { useAct, useAside } from "../../lib/desk/desk";
import { languageName } from "../../lib/words/format";
import { useLanguage } from "../../lib/words/language";

const SORTS: readonly CatalogueSort[] = ["title", "sku", "basePrice", "stock", "updated"];
const STATUSES: readonly ProductStatus[] = ["draft", "active", "archived"];
const DENSITIES: readonly Density[] = ["compact", "regular", "roomy"];

/** The toolbar while nothing is selected. */
export function Toolbar() {
  const { t, label } = useLanguage();
  const [status, setStatus] = useQueryPart("status");
  const [sort, setSort] = useQueryPart("sort");
  return (
    <>
      <Find />
      <Select
        label={label("catalogue-filter")}
        hideLabel
        look="plain"
        value={STATUSES.find((each) => each === status) ?? "kept"}
        choices={[
          { id: "kept", name: t("catalogue-filter-not-archived") },
          ...STATUSES.map((id) => ({ id, name: t("catalogue-filter-status", { status: t(`status-${id}`) }) })),
        ]}
        onChoose={(id) => setStatus(id === "kept" ? "" : id)}
      />
      <div className="acts">
        <TitleLanguage />
        <Select
          label={label("catalogue-sort")}
          hideLabel
          look="plain"
          icon={ArrowUpDown}
          value={(sort || "title") as CatalogueSort}
          choices={SORTS.map((id) => ({ id, name: t(`catalogue-sort-${id}`) }))}
          onChoose={setSort}
        />
        <RowHeight />
      </div>
    </>
  );
}

const PAUSE = 120;

/** What is typed narrows the list after a breath; the address follows. */
function Find() {
  const { label } = useLanguage();
  const [search, setSearch] = useQueryPart("search");
  const [text, setText] = useState(search);
  const own = useRef(search);
  useEffect(() => {
    if (search !== own.current) setText(search);
    own.current = search;
  }, [search]);
  useEffect(() => {
    if (text === own.current) return;
    const timer = setTimeout(() => {
      own.current = text;
      setSearch(text);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text, setSearch]);
  return <FindField label={label("catalogue-search")} value={text} onChange={setText} hint="/" className="find-here" />;
}

function TitleLanguage() {
  const { t, label, locale } = useLanguage();
  const [titles, setTitles] = useQueryPart("titles");
  const data = useAside("market_list", {});
  const locales = [...new Set(data?.markets.flatMap((market) => market.locales) ?? [])];
  const choices = [
    { id: "source", name: t("catalogue-titles-source") },
    ...locales.map((id) => ({ id, name: t("catalogue-titles-in", { language: languageName(id, locale) }) })),
  ];
  return (
    <Select
      label={label("catalogue-col-languages")}
      hideLabel
      look="plain"
      icon={Languages}
      value={titles || "source"}
      choices={choices}
      onChoose={(id) => setTitles(id === "source" ? "" : id)}
    />
  );
}

function RowHeight() {
  const { label } = useLanguage();
  const data = useAside("settings_get", {});
  const { run } = useAct("settings_set");
  const next = DENSITIES[(DENSITIES.indexOf(data?.density ?? "regular") + 1) % DENSITIES.length];
  return (
    <IconButton
      label={label("catalogue-density")}
      icon={Rows3}
      size="small"
      onPress={() => void run({ density: next })}
    />
  );
}

/** What can be done with the selected products. */
export function BulkBar({
  count,
  onArchive,
  onPublish,
  onClear,
}: {
  count: number;
  onArchive: () => void;
  onPublish: () => void;
  onClear: () => void;
}) {
  const { t, label } = useLanguage();
  return (
    <>
      <strong>{t("selected-count", { count })}</strong>
      <Button size="small" icon={Send} mirrored onPress={onPublish}>
        {t("catalogue-publish-count", { count })}
      </Button>
      <Button size="small" icon={Archive} onPress={onArchive}>
        {t("catalogue-archive-count", { count })}
      </Button>
      <div className="acts">
        <IconButton label={label("action-clear")} hint="Esc" icon={X} size="small" onPress={onClear} />
      </div>
    </>
  );
}
