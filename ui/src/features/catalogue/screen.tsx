// The catalogue: every product as a spreadsheet, with what each market's policy makes of its price.
import { Download, Plus, Upload, PackageOpen } from "lucide-react";
import { useMemo, useState, type ReactNode } from "react";
import { Button } from "../../components/Button";
import { EmptyState } from "../../components/EmptyState";
import { Unread } from "../../components/Loaded";
import { Screen } from "../../components/Screen";
import { TabLinks } from "../../components/Tabs";
import { TrailPanel } from "../../components/Trail";
import type { CatalogueQuery, CatalogueSort, CatalogueView, ProductStatus } from "../../generated/contract";
import { go, printAddress, useAddress } from "../../lib/address";
import { useKeys } from "../../lib/keys/keys";
import { useLanguage } from "../../lib/words/language";
import { CatalogueGrid, type Asked, type GridProps } from "./CatalogueGrid";
import { columnChoices } from "./column-choice";
import type { CatalogueColumn } from "./columns";
import { ExportDialog } from "./ExportDialog";
import { NewProduct } from "./NewProduct";
import { BulkBar, Toolbar } from "./Toolbar";
import { useCatalogue, type Catalogue } from "./useCatalogue";
import { useCatalogueActs } from "./useCatalogueActs";
import { useChosen, useSelection } from "./useSelection";
import "./catalogue.css";

const VIEWS: readonly CatalogueView[] = ["needsLook", "lowStock", "changed"];

function queryOf(query: Readonly<Record<string, string>>): CatalogueQuery {
  const { search, view, status, sort, order, titles } = query;
  return {
    ...(search && { search }),
    ...(view && { view: view as CatalogueView }),
    status: status ? [status as ProductStatus] : ["draft", "active"],
    sort: (sort ?? "title") as CatalogueSort,
    ...(order === "down" && { descending: true }),
    ...(titles && { locale: titles }),
  };
}

/** What stands in the screen without being the catalogue's own. */
export interface CatalogueScreenProps {
  /** Ids of the columns to show, in order; all of them when there is none. */
  columns?: readonly string[];
  /** Where an empty answer leads back to, instead of to all goods. */
  back?: { name: string; address: string } | null;
  /** After the fixed views, told the columns that a reader may choose among. */
  beside?: (choices: readonly CatalogueColumn[]) => ReactNode;
}

const ALL: readonly string[] = [];

/** The screen. */
export default function CatalogueScreen({ columns = ALL, back = null, beside }: CatalogueScreenProps) {
  const language = useLanguage();
  const { t } = language;
  const { query } = useAddress();
  const request = useMemo(() => queryOf(query), [query]);
  const catalogue = useCatalogue(request);
  const [selected, setSelected] = useSelection(query);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [dialog, setDialog] = useState<"new" | "export" | null>(null);
  const acts = useCatalogueActs();
  const chosen = useChosen(selected, catalogue.products, catalogue.question);
  useKeys([
    { keys: "N", label: t("keys-new"), run: () => setDialog("new") },
    { keys: "Escape", label: t("keys-leave"), run: () => setAsked(null), enabled: asked !== null },
  ]);
  const bulk = chosen.length > 0;
  return (
    <Screen
      name="catalogue"
      ready={catalogue.ready}
      title={t("catalogue-title")}
      beside={
        <>
          <Views counts={catalogue.counts} />
          {beside?.(columnChoices(language, catalogue.markets))}
        </>
      }
      acts={
        <>
          <Button icon={Upload} onPress={() => go("/import")}>
            {t("catalogue-import")}
          </Button>
          <Button icon={Download} onPress={() => setDialog("export")}>
            {t("catalogue-export")}
          </Button>
          <Button look="primary" icon={Plus} onPress={() => setDialog("new")}>
            {t("catalogue-new")}
          </Button>
        </>
      }
      toolbar={
        bulk ? (
          <BulkBar
            count={chosen.length}
            onArchive={() => void acts.archive(chosen.map(({ id }) => id))}
            onPublish={() =>
              void acts.send(chosen.flatMap(({ variantRows }) => variantRows.slice(0, 1).map(({ sku }) => sku)))
            }
            onClear={() => setSelected(new Set())}
          />
        ) : (
          <Toolbar />
        )
      }
      inspector={asked && <TrailPanel key={`${asked.sku} ${asked.market}`} {...asked} onClose={() => setAsked(null)} />}
    >
      <Content
        catalogue={catalogue}
        back={back}
        shown={columns}
        selected={selected}
        onSelect={setSelected}
        asked={asked}
        onAsk={setAsked}
        onNew={() => setDialog("new")}
        keep={acts.keep}
      />
      {dialog === "new" && <NewProduct onClose={() => setDialog(null)} />}
      {dialog === "export" && <ExportDialog onClose={() => setDialog(null)} />}
    </Screen>
  );
}

function Views({ counts }: Pick<Catalogue, "counts">) {
  const { t, label } = useLanguage();
  const { query } = useAddress();
  // A saved view is left whole: what it asks is its own.
  const rest = query.saved ? {} : query;
  const current = query.saved ? null : (query.view ?? "");
  const address = (view: string) => printAddress(["catalogue"], { ...rest, view });
  const entries = [
    { id: "", name: t("catalogue-view-all"), address: address(""), count: counts?.all },
    ...VIEWS.map((id) => ({ id, name: t(`catalogue-view-${id}`), address: address(id), count: counts?.[id] })),
  ];
  return <TabLinks label={label("catalogue-title")} look="pills" entries={entries} current={current} />;
}

interface ContentProps extends GridProps {
  back: CatalogueScreenProps["back"];
  onNew: () => void;
}

function Content(props: ContentProps) {
  const { t } = useLanguage();
  const { query } = useAddress();
  const { catalogue, onNew, back } = props;
  const filters = [query.search, query.view, query.status].filter(Boolean).length;
  if (catalogue.failure) return <Unread failures={[catalogue.failure]} room="page" />;
  if (catalogue.ready && catalogue.products.length === 0 && filters > 0)
    return (
      <EmptyState
        icon={PackageOpen}
        acts={
          <>
            {back && <Button onPress={() => leave(back.address)}>{t("views-back", { name: back.name })}</Button>}
            <Button onPress={() => leave("/catalogue")}>{t("action-clear")}</Button>
          </>
        }
      >
        {t("nothing-found", { count: filters })}
      </EmptyState>
    );
  if (catalogue.ready && catalogue.products.length === 0)
    return (
      <EmptyState
        icon={PackageOpen}
        acts={
          <>
            <Button icon={Upload} onPress={() => go("/import")}>
              {t("catalogue-empty-act")}
            </Button>
            <Button icon={Plus} onPress={onNew}>
              {t("catalogue-new")}
            </Button>
          </>
        }
      >
        {t("catalogue-empty")}
      </EmptyState>
    );
  return <CatalogueGrid {...props} />;
}

/** Goes where the pressed button is no longer; the focus stays in the content. */
function leave(address: string): void {
  go(address);
  document.getElementById("content")?.focus();
}
