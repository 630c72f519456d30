// Second step: which column is what, and how its numbers are written. A number that could mean two things is never read
// silently.
import { CircleCheck, CircleDashed, CircleHelp, TriangleAlert } from "lucide-react";
import { FailureNote, Note } from "../../components/EmptyState";
import { Select } from "../../components/Select";
import { Tag } from "../../components/Tag";
import type { ImportColumn, ImportColumns } from "../../generated/contract";
import { useAside } from "../../lib/desk/desk";
import { languageName } from "../../lib/words/format";
import { useLanguage } from "../../lib/words/language";
import { fieldName } from "./fields";
import { HeaderRow } from "./HeaderRow";
import { CURRENCIES, DELIMITERS, ENCODINGS, NUMBER_LOCALES, encodingChoices } from "./readings";
import { needsColumns, type Mapping } from "./request";
import type { Import } from "./useImport";

const KEPT = "-";

/** The columns of the file. */
export function ColumnsStep({ importing }: { importing: Import }) {
  const { t } = useLanguage();
  const { opened } = importing;
  if (!opened) return null;
  const { columns, mapping } = opened;
  return (
    <div className="scroll import-columns">
      <ReadAs importing={importing} columns={columns} />
      {importing.openFailure && <FailureNote failure={importing.openFailure} />}
      {needsColumns(columns) && (
        <Note icon={CircleHelp} tone="warn">
          <Question columns={columns} />
        </Note>
      )}
      <HeaderRow importing={importing} />
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t("import-column-source")}</th>
            <th scope="col">{t("import-column-samples")}</th>
            <th scope="col">{t("import-column-target")}</th>
            <th scope="col">{t("import-column-sure")}</th>
          </tr>
        </thead>
        <tbody>
          {columns.columns.map((column) => (
            <ColumnRow
              key={column.name}
              column={column}
              fields={columns.fields}
              mapping={mapping}
              locale={importing.reading.locale}
              onMap={importing.map}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What a person is asked: the columns in doubt by name, where it is no more than these. */
function Question({ columns: { certain, doubt } }: { columns: ImportColumns }) {
  const { t } = useLanguage();
  if (doubt) {
    const named = doubt.columns.map(({ column, example }) => `${column} (${example})`).join(", ");
    return t(`import-doubt-${doubt.about}`, { columns: named });
  }
  return certain ? t("import-which-numbers") : t("import-which-columns");
}

/** Currency, numbers, letters and separators of the whole file. */
function ReadAs({ importing, columns }: { importing: Import; columns: ImportColumns }) {
  const { t, label, locale } = useLanguage();
  const { reading, read } = importing;
  const status = useAside("workspace_status", {});
  const base = status?.baseCurrency ?? "";
  const currencies = [...new Set([base, reading.currency, ...CURRENCIES].filter(Boolean))];
  const numbers = [...new Set([reading.locale, ...NUMBER_LOCALES].filter(Boolean))];
  const delimiter = DELIMITERS.find(({ sign }) => sign === (reading.delimiter || columns.delimiter))?.id ?? "comma";
  return (
    <div className="read-as">
      <Select
        label={t("import-currency")}
        value={reading.currency || (importing.prices?.currency.taken ?? null)}
        placeholder={t("import-ask-none-yet")}
        choices={currencies.map((id) => ({ id, name: id }))}
        onChoose={(currency) => read({ currency })}
      />
      <Select
        label={t("import-locale")}
        value={reading.locale || "auto"}
        choices={[
          { id: "auto", name: t("import-preset-auto") },
          ...numbers.map((id) => ({
            id,
            name: `${new Intl.NumberFormat(id).format(1234.5)} · ${languageName(id, locale)}`,
          })),
        ]}
        onChoose={(id) => read({ locale: id === "auto" ? "" : id })}
      />
      <Select
        label={t("import-delimiter")}
        value={delimiter}
        choices={DELIMITERS.map(({ id }) => ({ id, name: t(`import-delimiter-${id}`) }))}
        onChoose={(id) => read({ delimiter: DELIMITERS.find((each) => each.id === id)?.sign ?? "," })}
      />
      <Select
        label={label("import-encoding")}
        value={reading.encoding || columns.encoding}
        choices={encodingChoices(columns.encoding, ENCODINGS)}
        onChoose={(encoding) => read({ encoding })}
      />
    </div>
  );
}

/** A column whose head is empty goes by its number. */
function ColumnName({ name }: { name: string }) {
  const { t } = useLanguage();
  const [, number] = /^#(\d+)$/.exec(name) ?? [];
  if (number === undefined) return <bdi>{name}</bdi>;
  return <span className="faint">{t("import-column-nameless", { number: Number(number) })}</span>;
}

const SURE = {
  certain: { icon: CircleCheck, tone: "live" },
  likely: { icon: CircleHelp, tone: "sea" },
  none: { icon: CircleDashed, tone: "quiet" },
} as const;

function ColumnRow({
  column,
  fields,
  mapping,
  locale,
  onMap,
}: {
  column: ImportColumn;
  fields: readonly string[];
  mapping: Mapping;
  locale: string;
  onMap: (column: string, field: string | null) => void;
}) {
  const language = useLanguage();
  const { t, label } = language;
  const field = mapping[column.name] ?? null;
  const choices = [
    { id: KEPT, name: t("import-column-kept") },
    ...[...new Set([...fields, ...(field === null ? [] : [field])])].map((id) => ({
      id,
      name: fieldName(id, language),
    })),
  ];
  const sure = field === column.field ? column.confidence : "certain";
  return (
    <tr>
      <th scope="row" className="source-column">
        <ColumnName name={column.name} />
      </th>
      <td className="samples">
        {column.samples.map((sample, index) => (
          <bdi key={index} className="mono sample">
            {sample}
          </bdi>
        ))}
        <Numbers column={column} said={locale !== ""} />
      </td>
      <td>
        <Select
          label={`${label("import-column-target")}: ${column.name}`}
          hideLabel
          value={field ?? KEPT}
          choices={choices}
          onChoose={(id) => onMap(column.name, id === KEPT ? null : id)}
        />
      </td>
      <td>
        <Tag icon={SURE[sure].icon} tone={SURE[sure].tone}>
          {field === null ? t("confidence-none") : t(`confidence-${sure}`)}
        </Tag>
      </td>
    </tr>
  );
}

/** How the numbers of a column are read; a question where two readings fit. */
function Numbers({ column: { reading }, said }: { column: ImportColumn; said: boolean }) {
  const { t } = useLanguage();
  if (reading === "comma") return <span className="small faint">{t("import-reading-comma")}</span>;
  if (reading !== "ambiguous" || said) return null;
  return (
    <Tag icon={TriangleAlert} tone="warn">
      {t("import-reading-ambiguous")}
    </Tag>
  );
}
