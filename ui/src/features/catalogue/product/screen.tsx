// The product editor: one product, whole. Its parts are tabs with addresses.
import { ArrowLeft, ChevronDown, ChevronUp, PackageX, Send, Trash2, TriangleAlert } from "lucide-react";
import type { ComponentType } from "react";
import { Button, IconButton } from "../../../components/Button";
import { EmptyState } from "../../../components/EmptyState";
import { Unread } from "../../../components/Loaded";
import { Picture } from "../../../components/Picture";
import { Screen } from "../../../components/Screen";
import { TabLinks } from "../../../components/Tabs";
import { ProductBadge, PublishBadges } from "../../../components/Tag";
import type { Product } from "../../../generated/contract";
import { go, useAddress } from "../../../lib/address";
import { settled, useAct, useAside, useRead } from "../../../lib/desk/desk";
import { useKeys } from "../../../lib/keys/keys";
import { useLanguage } from "../../../lib/words/language";
import { showToast } from "../../../lib/toast";
import { Details } from "./Details";
import { History } from "./History";
import { Media } from "./Media";
import { TABS, productAddress, tabOf, usePricesAside, type PartProps, type Tab } from "./parts";
import { Prices } from "./Prices";
import { Translations } from "./Translations";
import { Variants } from "./Variants";
import "./product.css";

const PARTS: Record<Tab, ComponentType<PartProps>> = {
  details: Details,
  variants: Variants,
  media: Media,
  prices: Prices,
  translations: Translations,
  history: History,
};

/** The screen. */
export default function ProductScreen() {
  const { t } = useLanguage();
  const { path } = useAddress();
  const id = path[1] ?? "";
  const tab = tabOf(path[2]);
  const product = useRead("product_get", { id }, { keep: true });
  const ready = settled(product) && !product.isPlaceholderData;
  const Part = PARTS[tab];
  if (product.error)
    return (
      <Screen name="listing" ready title={t("editor-title")} lead={<Back />}>
        {product.error.code === "notFound" ? (
          <EmptyState icon={PackageX} acts={<Button onPress={() => go("/catalogue")}>{t("editor-back")}</Button>}>
            {t("editor-missing")}
          </EmptyState>
        ) : (
          <Unread failures={[product.error]} room="page" />
        )}
      </Screen>
    );
  return (
    <Screen
      name={`listing-${tab}`}
      ready={ready}
      title={product.data?.title ?? ""}
      titleLang={product.data?.sourceLocale}
      lead={
        <>
          <Back />
          {product.data && <Picture blob={product.data.media[0]?.blob ?? null} />}
        </>
      }
      beside={product.data && <State product={product.data} />}
      acts={product.data && <Acts product={product.data} tab={tab} />}
      tabs={<Tabs id={id} tab={tab} product={product.data} />}
    >
      {product.data && <Part key={product.data.id} product={product.data} />}
    </Screen>
  );
}

function Back() {
  const { label } = useLanguage();
  return (
    <IconButton label={label("editor-back")} icon={ArrowLeft} mirrored size="small" onPress={() => go("/catalogue")} />
  );
}

function State({ product: { status, publish } }: PartProps) {
  return (
    <>
      {status !== "active" && <ProductBadge status={status} />}
      {(status === "active" || publish !== "never") && <PublishBadges state={publish} status={status} />}
    </>
  );
}

function Tabs({ id, tab, product }: { id: string; tab: Tab; product: Product | undefined }) {
  const { t, label } = useLanguage();
  const { query } = useAddress();
  const matrix = usePricesAside(id);
  const under = matrix?.prices.some(({ status }) => status === "belowFloor") ?? false;
  const counts: Partial<Record<Tab, number>> = product
    ? { variants: product.variants.length, media: product.media.length }
    : {};
  const kept: Record<string, string> = query.variant ? { variant: query.variant } : {};
  const entries = TABS.map((each) => ({
    id: each,
    name: t(`editor-tab-${each}`),
    address: productAddress(id, each, kept),
    count: counts[each],
    mark: each === "prices" && under ? { icon: TriangleAlert, name: label("price-belowFloor") } : undefined,
  }));
  const turn = (by: number) => go(entries[(TABS.indexOf(tab) + by + TABS.length) % TABS.length]?.address ?? "");
  useKeys([
    { keys: "Ctrl+PageDown", label: t("keys-next"), run: () => turn(1), whileWriting: true },
    { keys: "Ctrl+PageUp", label: t("keys-previous"), run: () => turn(-1), whileWriting: true },
  ]);
  return <TabLinks label={label("editor-title")} entries={entries} current={tab} />;
}

function Acts({ product, tab }: PartProps & { tab: Tab }) {
  const { t, label } = useLanguage();
  const all = useAside("catalogue_list", { limit: 1 }, { background: true });
  const publish = useAct("publish");
  const remove = useAct("product_delete");
  const turn = (id: string | null) => id !== null && go(productAddress(id, tab));
  const send = async () => {
    const sku = product.variants[0]?.sku;
    const published = sku === undefined ? null : await publish.run({ skus: [sku] });
    if (published) showToast({ message: t("publish-done", { queued: published.queued }) });
  };
  const takeOut = async () => {
    if (await remove.run({ id: product.id })) go("/catalogue");
  };
  useKeys([
    { keys: "J", label: t("editor-next"), run: () => turn(product.next), enabled: product.next !== null },
    { keys: "K", label: t("editor-previous"), run: () => turn(product.previous), enabled: product.previous !== null },
  ]);
  return (
    <>
      {product.position !== null && all && (
        <span className="faint small num">
          {t("editor-position", { index: product.position, total: Math.max(all.counts.all, product.position) })}
        </span>
      )}
      <IconButton
        label={label("editor-previous")}
        hint="K"
        icon={ChevronUp}
        look="normal"
        size="small"
        isDisabled={product.previous === null}
        onPress={() => turn(product.previous)}
      />
      <IconButton
        label={label("editor-next")}
        hint="J"
        icon={ChevronDown}
        look="normal"
        size="small"
        isDisabled={product.next === null}
        onPress={() => turn(product.next)}
      />
      <IconButton label={label("editor-delete")} icon={Trash2} size="small" onPress={() => void takeOut()} />
      <Button look="primary" icon={Send} mirrored busy={publish.busy} onPress={() => void send()}>
        {t("editor-publish", { count: 0 })}
      </Button>
    </>
  );
}
