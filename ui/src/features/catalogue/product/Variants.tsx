// The variants of a product as a grid, with its options above it and a row to add one.
import { Plus, Trash2 } from "lucide-react";
import { useMemo, useState } from "react";
import { Form, Input, Label, TextField } from "react-aria-components";
import { Button, IconButton } from "../../../components/Button";
import { Chip } from "../../../components/Chip";
import { FailureNote } from "../../../components/EmptyState";
import type { GridColumn } from "../../../components/grid/types";
import { VirtualGrid } from "../../../components/grid/VirtualGrid";
import { Money } from "../../../components/Money";
import type { Product, Variant } from "../../../generated/contract";
import { go } from "../../../lib/address";
import { useAct, useAside, useDesk } from "../../../lib/desk/desk";
import { toFailure, wordFailure } from "../../../lib/desk/failure";
import { decimal, written } from "../../../lib/words/format";
import { useLanguage, type Language } from "../../../lib/words/language";
import { showToast } from "../../../lib/toast";
import { unitName } from "./units";
import { productAddress, variantName, type PartProps } from "./parts";

type Column = GridColumn<Variant>;

/** The tab. */
export function Variants({ product }: PartProps) {
  const language = useLanguage();
  const { label } = language;
  const status = useAside("workspace_status", {});
  const remove = useAct("variant_delete");
  const keep = useKeep();
  const currency =
    product.variants.find(({ basePriceCurrency }) => basePriceCurrency !== null)?.basePriceCurrency ??
    status?.baseCurrency ??
    "";
  const columns = useMemo(
    () => variantColumns(language, currency, product, (id) => void remove.run({ id })),
    [language, currency, product, remove],
  );
  return (
    <div className="variants">
      <Options product={product} />
      <VirtualGrid
        label={label("editor-tab-variants")}
        rows={product.variants}
        columns={columns}
        rowKey={({ id }) => id}
        rowName={variantName}
        onKeep={keep}
        onOpen={({ sku }) => go(productAddress(product.id, "details", { variant: sku }))}
      />
      <AddVariant product={product} />
    </div>
  );
}

function Options({ product: { options } }: PartProps) {
  const { t } = useLanguage();
  if (options.length === 0) return null;
  return (
    <dl className="options" aria-label={t("variants-options")}>
      {options.map(({ name, values }) => (
        <div key={name} className="row">
          <dt className="muted" dir="auto">
            {name}
          </dt>
          <dd className="row">
            {values.map((value) => (
              <Chip key={value}>{value}</Chip>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Keeps one cell; the desk reads numbers as the language writes them. */
function useKeep() {
  const desk = useDesk();
  const language = useLanguage();
  return async (variant: Variant, { id }: Column, text: string): Promise<string | null> => {
    try {
      const report = await desk.call("variants_set", {
        edits: [{ id: variant.id, fields: { [id]: text.trim() || null } }],
        locale: language.locale,
      });
      if (report.applied) showToast({ message: language.act(report.label), undo: true });
      return null;
    } catch (thrown) {
      const { message, hint } = wordFailure(toFailure(thrown), language);
      return [message, hint].filter(Boolean).join(". ");
    }
  };
}

function variantColumns(
  language: Language,
  currency: string,
  product: Product,
  onRemove: (id: string) => void,
): Column[] {
  const { label, t } = language;
  const text = (field: "sku" | "gtin" | "hsCode", width: string): Column => ({
    id: field,
    width,
    name: label(`field-${field}`),
    head: t(`field-${field}`),
    text: (variant) => variant[field] ?? "",
    edit: (variant) => variant[field] ?? "",
    cell: (variant) => <bdi dir="ltr">{variant[field] ?? t("empty-value")}</bdi>,
  });
  return [
    {
      id: "name",
      width: "minmax(10rem, 1fr)",
      rowHeader: true,
      name: label("field-variant"),
      head: t("field-variant"),
      text: variantName,
      cell: (variant) => <span className="name">{variantName(variant)}</span>,
    },
    text("sku", "10rem"),
    money(language, currency, "basePrice"),
    money(language, currency, "cost"),
    number(language, "stock"),
    number(language, "weight"),
    number(language, "minimumQuantity"),
    text("gtin", "8.5rem"),
    text("hsCode", "6rem"),
    {
      id: "remove",
      width: "3rem",
      align: "center",
      name: label("variants-delete"),
      head: <span className="only-read">{t("variants-delete")}</span>,
      cell: (variant) =>
        product.variants.length > 1 && (
          <IconButton
            label={`${label("variants-delete")}: ${variant.sku}`}
            icon={Trash2}
            size="tiny"
            excludeFromTabOrder
            onPress={() => onRemove(variant.id)}
          />
        ),
    },
  ];
}

function money({ label, t, locale }: Language, currency: string, field: "basePrice" | "cost"): Column {
  return {
    id: field,
    width: "7.5rem",
    align: "end",
    name: `${label(`field-${field}`)}, ${currency}`,
    head: (
      <>
        {t(`field-${field}`)} <span className="cur">{currency}</span>
      </>
    ),
    text: (variant) => written(variant[field] ?? "", locale),
    edit: (variant) => (variant[field] === null ? "" : decimal(variant[field], locale)),
    cell: (variant) => (
      <Money
        value={variant[field]}
        currency={variant[`${field}Currency`] ?? currency}
        code={(variant[`${field}Currency`] ?? currency) === currency ? "none" : "before"}
      />
    ),
  };
}

function number({ label, t, locale }: Language, field: "stock" | "weight" | "minimumQuantity"): Column {
  return {
    id: field,
    width: field === "minimumQuantity" ? "7.25rem" : "6rem",
    align: "end",
    name: label(`field-${field}`),
    head:
      field === "weight" ? (
        <>
          {t("field-weight")} <span className="cur">{unitName("gram", locale)}</span>
        </>
      ) : (
        t(`field-${field}`)
      ),
    text: (variant) => written(variant[field] ?? "", locale),
    edit: (variant) => (variant[field] === null ? "" : decimal(variant[field], locale)),
    cell: (variant) => (
      <bdi dir="ltr">{variant[field] === null ? t("empty-value") : decimal(variant[field], locale)}</bdi>
    ),
  };
}

/** A further variant: one value for each option, and a SKU of its own if wanted. */
function AddVariant({ product }: PartProps) {
  const { t } = useLanguage();
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const [sku, setSku] = useState("");
  const { run, busy, failure } = useAct("variant_add", { quiet: true });
  const names = product.options.map(({ name }) => name);
  const add = async () => {
    const options = Object.fromEntries(
      names.flatMap((name) => (values[name]?.trim() ? [[name, values[name].trim()]] : [])),
    );
    const done = await run({ product: product.id, options, ...(sku.trim() !== "" && { sku: sku.trim() }) });
    if (!done) return;
    setValues({});
    setSku("");
  };
  return (
    <Form
      className="add-variant"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      {names.map((name) => (
        <TextField
          key={name}
          className="labelled"
          value={values[name] ?? ""}
          onChange={(value) => setValues({ ...values, [name]: value })}
          isRequired
        >
          <Label className="label">{name}</Label>
          <span className="field s">
            <Input />
          </span>
        </TextField>
      ))}
      <TextField className="labelled" value={sku} onChange={setSku}>
        <Label className="label">{t("variants-new-sku")}</Label>
        <span className="field s">
          <Input dir="ltr" />
        </span>
      </TextField>
      <Button type="submit" size="small" icon={Plus} busy={busy}>
        {t("variants-add")}
      </Button>
      {failure && <FailureNote failure={failure} />}
    </Form>
  );
}
