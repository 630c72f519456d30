// Third step: what the file would change, cell by cell, and what stands in its way. Read first, then one act.
import { ArrowRight, FileCheck2, FileSearch } from "lucide-react";
import { useMemo, useState } from "react";
import { Button } from "../../components/Button";
import { EmptyState, FailureNote } from "../../components/EmptyState";
import { FindField } from "../../components/FindField";
import { VirtualGrid } from "../../components/grid/VirtualGrid";
import { Icon } from "../../components/Icon";
import { ProgressRow } from "../../components/ProgressRow";
import { TabLinks } from "../../components/Tabs";
import type { ImportChange, ImportReport } from "../../generated/contract";
import { go, printAddress, useQueryPart } from "../../lib/address";
import type { DeskFailure } from "../../lib/desk/failure";
import { decimal } from "../../lib/words/format";
import { jobStore } from "../../lib/desk/jobs";
import { useLanguage } from "../../lib/words/language";
import { useStore } from "../../lib/store";
import { fieldName } from "./fields";
import { PriceQuestion } from "./PriceQuestion";
import { Before } from "./Before";
import { countsOf, fieldsOf, rowsOf, VIEWS, type ReviewView } from "./review";
import { reviewColumns } from "./review-columns";
import type { Import } from "./useImport";

/** The view of the address. */
function useView(): ReviewView {
  const [view] = useQueryPart("view");
  return VIEWS.find((each) => each === view) ?? "apply";
}

/** Counts as tabs, and a field to find rows. */
export function ReviewTools({ report }: { report: ImportReport }) {
  const { t, label } = useLanguage();
  const view = useView();
  const [search, setSearch] = useQueryPart("search");
  const counts = countsOf(report);
  const entries = VIEWS.map((id) => ({
    id,
    name: t(`import-tab-${id}`),
    address: printAddress(["import", "review"], { view: id === "apply" ? "" : id, search }),
    count: counts[id],
  }));
  return (
    <>
      <TabLinks label={label("import-step-review")} look="pills" entries={entries} current={view} />
      <div className="acts">
        <FindField label={label("import-find")} value={search} onChange={setSearch} className="find-here" />
      </div>
    </>
  );
}

/** Which column became what, on one line. */
export function MappingStrip({ importing }: { importing: Import }) {
  const language = useLanguage();
  const { t } = language;
  const { report, opened } = importing;
  if (!report || !opened) return null;
  const mapped = opened.columns.columns.map(({ name }) => ({ name, field: report.mapping[name] ?? null }));
  const known = mapped.filter(({ field }) => field !== null);
  const kept = mapped.length - known.length;
  return (
    <div className="mapping-strip">
      <span className="muted small">{t("import-step-columns")}</span>
      <ul className="mapping">
        {known.map(({ name, field }) => (
          <li key={name} className="pair">
            <bdi className="muted">{name}</bdi>
            <Icon of={ArrowRight} mirrored small tone="faint" />
            <span>{fieldName(field ?? "", language)}</span>
          </li>
        ))}
        {kept > 0 && <li className="pair muted">{t("import-kept-columns", { count: kept })}</li>}
      </ul>
      <Button look="link" onPress={() => go("/import/columns")}>
        {t("import-change-columns")}
      </Button>
    </div>
  );
}

/** The rows. */
export function ReviewStep({ importing, reveal }: { importing: Import; reveal: string | undefined }) {
  const { t, locale } = useLanguage();
  const { report } = importing;
  const jobs = useStore(jobStore);
  const job = jobs.find(({ job: name }) => name === "import_preview" || name === "import_apply");
  if (importing.asking && importing.prices) return <PriceQuestion importing={importing} prices={importing.prices} />;
  if (importing.previewFailure && !report) return <Refused importing={importing} failure={importing.previewFailure} />;
  if (!report || importing.applying)
    return (
      <div className="empty" aria-live="polite">
        <span className="empty-icon">
          <Icon of={FileSearch} />
        </span>
        <p>{t("loading-file")}</p>
        {job ? (
          <ProgressRow
            progress={job}
            onStop={() => importing.stop(job.job === "import_apply" ? "import_apply" : "import_preview")}
          />
        ) : (
          <span className="num muted">{decimal(importing.opened?.columns.rows ?? 0, locale)}</span>
        )}
      </div>
    );
  return <Rows report={report} importing={importing} reveal={reveal} />;
}

/** Why it cannot be compared, and the ways on. */
function Refused({ importing, failure }: { importing: Import; failure: DeskFailure }) {
  const { t } = useLanguage();
  return (
    <div className="scroll padded">
      <FailureNote
        failure={failure}
        acts={
          <div className="row">
            {failure.code === "newGoodsNeedTitle" && (
              <Button size="small" onPress={() => importing.compareWith({ updateOnly: true })}>
                {t("import-leave-unknown")}
              </Button>
            )}
            <Button size="small" onPress={() => go("/import/columns")}>
              {t("import-back")}
            </Button>
          </div>
        }
      />
    </div>
  );
}

function Rows({ report, importing, reveal }: { report: ImportReport; importing: Import; reveal: string | undefined }) {
  const language = useLanguage();
  const { t, label } = language;
  const view = useView();
  const [search] = useQueryPart("search");
  const rows = useMemo(() => rowsOf(report, view, search), [report, view, search]);
  const columns = useMemo(
    () => reviewColumns(fieldsOf(report.changes, report.mapping), report.changes, language),
    [report, language],
  );
  const [open, setOpen] = useState<ImportChange | null>(null);
  const counts = countsOf(report);
  if (rows.length === 0)
    return (
      <div className="import-empty">
        {importing.applyFailure && <FailureNote failure={importing.applyFailure} />}
        <Before report={report} />
        <EmptyState icon={FileCheck2}>{emptyWords(counts, view, search, language)}</EmptyState>
      </div>
    );
  return (
    <div className="review">
      {importing.applyFailure && <FailureNote failure={importing.applyFailure} />}
      <Before report={report} />
      <VirtualGrid
        label={label("import-step-review")}
        rows={rows}
        columns={columns}
        rowKey={keyOf}
        rowName={nameOf}
        onOpen={setOpen}
        reveal={reveal}
      />
      {open && <OneRow change={open} onClose={() => setOpen(null)} />}
      {counts.apply > report.changes.length && (
        <p className="small muted review-more">
          {t("import-first-rows", { shown: report.changes.length, total: counts.apply })}
        </p>
      )}
    </div>
  );
}

type Counts = ReturnType<typeof countsOf>;

function emptyWords(counts: Counts, view: ReviewView, search: string, { t }: ReturnType<typeof useLanguage>): string {
  if (search !== "") return t("nothing-found", { count: 1 });
  if (view === "unchanged" && counts.unchanged > 0) return t("import-same-rows", { count: counts.unchanged });
  if (view === "problems" && counts.problems > 0) return t("import-problems-beside");
  return counts.apply === 0 ? t("import-nothing-changes") : t("nothing-found", { count: 0 });
}

const keyOf = ({ row, sku }: ImportChange) => `${String(row)} ${sku}`;
const nameOf = ({ title, sku }: ImportChange) => `${title}, ${sku}`;

/** A value with its currency, where it is an amount. */
function inFull(value: string | null, currency: string | undefined): string | null {
  return value === null || currency === undefined ? value : `${value} ${currency}`;
}

/** All values of one row, in full. */
function OneRow({ change, onClose }: { change: ImportChange; onClose: () => void }) {
  const language = useLanguage();
  const { t } = language;
  return (
    <section className="one-row" aria-label={change.title}>
      <header className="row spread">
        <strong dir="auto">{change.title}</strong>
        <Button size="tiny" onPress={onClose}>
          {t("action-close")}
        </Button>
      </header>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t("import-column-target")}</th>
            <th scope="col">{t("import-before")}</th>
            <th scope="col">{t("import-after")}</th>
          </tr>
        </thead>
        <tbody>
          {change.cells.map(({ field, before, after, currency }) => (
            <tr key={field}>
              <th scope="row">{fieldName(field, language)}</th>
              <td dir="auto">{inFull(before, currency) ?? t("empty-value")}</td>
              <td dir="auto">{inFull(after, currency) ?? t("empty-value")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
