// Text, border and shelf data of a product; beside it pictures, readiness per market and what was done lately.
import { Field } from "../../../components/Field";
import { NumberField } from "../../../components/NumberField";
import { Select, Segments } from "../../../components/Select";
import type { ProductStatus, Variant } from "../../../generated/contract";
import { useQueryPart } from "../../../lib/address";
import { countryName, languageName } from "../../../lib/words/format";
import { mendGtin } from "../../../lib/domain/gtin";
import { useLanguage } from "../../../lib/words/language";
import { useVariant, variantName, type PartProps } from "./parts";
import { PriceTerms } from "./PriceTerms";
import { Readiness } from "./Readiness";
import { unitName } from "./units";
import { useSaving } from "./useSaving";

const STATUSES: readonly ProductStatus[] = ["draft", "active", "archived"];
const FORMATS = ["plain", "markdown", "html"] as const;
const LONGEST_TITLE = 150;

/** The tab. */
export function Details({ product }: PartProps) {
  const { t, label, locale } = useLanguage();
  const { save, errorOf } = useSaving({ kind: "product", id: product.id });
  const variant = useVariant(product);
  const text = (field: "title" | "description" | "vendor" | "kind") => ({
    value: product[field] ?? "",
    error: errorOf(field),
    onSave: (value: string) => void save(field, value === "" ? null : value),
  });
  return (
    <>
      <div className="scroll form-place">
        <div className="form">
          <Field
            {...text("title")}
            className="s6"
            label={t("details-title-in", { language: languageName(product.sourceLocale, locale) })}
            lang={product.sourceLocale}
            after={t("details-length", { count: product.title.length, limit: LONGEST_TITLE })}
          />
          <Field
            {...text("description")}
            className="s6"
            label={t("details-description")}
            lang={product.sourceLocale}
            multiline
          />
          <Select
            className="s6"
            label={t("field-descriptionFormat")}
            value={product.descriptionFormat ?? "found"}
            choices={[
              { id: "found", name: t("details-format-found") },
              ...FORMATS.map((id) => ({ id, name: t(`details-format-${id}`) })),
            ]}
            onChoose={(format) => void save("descriptionFormat", format === "found" ? null : format)}
          />
          <Field {...text("kind")} className="s2" label={t("field-kind")} />
          <Field {...text("vendor")} className="s2" label={t("field-vendor")} />
          <Field
            className="s2"
            label={t("field-tags")}
            value={product.tags.join(", ")}
            error={errorOf("tags")}
            help={t("details-tags-help")}
            onSave={(value) => void save("tags", value === "" ? null : value)}
          />
          <div className="s6">
            <span className="label">{t("details-status")}</span>
            <Segments
              label={label("details-status")}
              value={product.status}
              choices={STATUSES.map((id) => ({ id, name: t(`status-${id}`) }))}
              onChoose={(status) => void save("status", status)}
            />
          </div>
          {variant && <VariantFields key={variant.id} variant={variant} variants={product.variants} />}
          <Attributes attributes={product.attributes} />
        </div>
      </div>
      <Readiness product={product} />
    </>
  );
}

/** What the border and the shelf ask of one variant. */
function VariantFields({ variant, variants }: { variant: Variant; variants: readonly Variant[] }) {
  const { t, locale } = useLanguage();
  const [, choose] = useQueryPart("variant");
  const saving = useSaving({ kind: "variant", id: variant.id });
  const text = (field: "hsCode" | "origin" | "sku") => ({
    value: variant[field] ?? "",
    error: saving.errorOf(field),
    onSave: (value: string) => void saving.save(field, value === "" ? null : value),
  });
  const number = (field: "weight" | "minimumQuantity" | "stock" | "length" | "width" | "height") => ({
    value: variant[field],
    error: saving.errorOf(field),
    onSave: (value: string | null) => void saving.save(field, value),
  });
  return (
    <>
      {variants.length > 1 && (
        <Select
          className="s6 which"
          label={t("details-variant")}
          value={variant.sku}
          choices={variants.map((each) => ({ id: each.sku, name: `${variantName(each)} · ${each.sku}` }))}
          onChoose={choose}
        />
      )}
      <PriceTerms variant={variant} saving={saving} />
      <h2 className="h2 s6">{t("details-border")}</h2>
      <Field {...text("hsCode")} className="s2" label={t("field-hsCode")} />
      <Field
        {...text("origin")}
        className="s2"
        label={t("field-origin")}
        help={variant.origin === null ? undefined : countryName(variant.origin, locale)}
      />
      <NumberField {...number("weight")} className="s2" label={t("field-weight")} after={unitName("gram", locale)} />
      {(["length", "width", "height"] as const).map((field) => (
        <NumberField
          key={field}
          {...number(field)}
          className="s2"
          label={t(`field-${field}`)}
          after={unitName("millimeter", locale)}
        />
      ))}
      <h2 className="h2 s6">{t("details-shelf")}</h2>
      <GtinField variant={variant} saving={saving} />
      <Field {...text("sku")} className="s3" label={t("field-sku")} help={t("details-sku-help")} />
      <NumberField {...number("minimumQuantity")} className="s3" label={t("field-minimumQuantity")} />
      <NumberField {...number("stock")} className="s3" label={t("field-stock")} />
    </>
  );
}

/** The barcode: when its last digit does not fit, the one that was probably meant is offered. */
function GtinField({ variant, saving }: { variant: Variant; saving: ReturnType<typeof useSaving> }) {
  const { t } = useLanguage();
  const refused = saving.refusedOf("gtin");
  const mended = refused?.value == null ? null : mendGtin(refused.value);
  return (
    <Field
      className="s3"
      label={t("field-gtin")}
      value={variant.gtin ?? ""}
      inputMode="numeric"
      error={mended === null ? saving.errorOf("gtin") : t("details-gtin-help")}
      fix={mended === null ? null : { label: t("details-gtin-fix", { value: mended }), value: mended }}
      onSave={(value) => void saving.save("gtin", value === "" ? null : value)}
    />
  );
}

/** Columns of an import that have no field here are kept as they came. */
function Attributes({ attributes }: { attributes: Readonly<Record<string, string | undefined>> }) {
  const { t } = useLanguage();
  const entries = Object.entries(attributes);
  if (entries.length === 0) return null;
  return (
    <section className="s6">
      <h2 className="h2">{t("details-attributes")}</h2>
      <dl className="attributes">
        {entries.map(([name, value]) => (
          <div key={name}>
            <dt dir="auto">{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
