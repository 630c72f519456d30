// What needs a person, worst first: row, column, the cell as it stands, and what to do. Kinds that repeat stand once
// with their rows.
import { CircleAlert, Info, TriangleAlert, Undo2, PackagePlus } from "lucide-react";
import { Icon } from "../../components/Icon";
import { Inspector } from "../../components/Screen";
import type { ImportIssue, ImportReport } from "../../generated/contract";
import { decimal, list } from "../../lib/words/format";
import { useLanguage, type Language } from "../../lib/words/language";
import { groupsOf, type IssueGroup } from "./review";
import type { Import } from "./useImport";

const LOOK = {
  error: { icon: CircleAlert, tone: "block" },
  warning: { icon: TriangleAlert, tone: "warn" },
  info: { icon: Info, tone: "faint" },
} as const;

/** The panel beside the rows. */
export function Problems({
  report,
  importing,
  onRow,
}: {
  report: ImportReport;
  importing: Import;
  onRow: (row: number) => void;
}) {
  const { t, label } = useLanguage();
  const groups = groupsOf(report.issues);
  const errors = report.rowsRefused;
  const { create, update, unchanged } = report.variants;
  return (
    <Inspector label={label("import-what-applying-does")}>
      <div className="problems">
        <section className="does">
          <h2 className="h2">{t("import-what-applying-does")}</h2>
          <p className="row">
            <Icon of={PackagePlus} tone="faint" />
            {t("import-summary", { create, update, unchanged })}
          </p>
          <p className="row">
            <Icon of={Undo2} mirrored tone="faint" />
            {t("import-one-undo")}
          </p>
        </section>
        {errors > 0 && <LeaveOut errors={errors} importing={importing} />}
        <Choices report={report} importing={importing} />
        {groups.length > 0 && (
          <ul>
            {groups.map((group) => (
              <Problem
                key={group.key}
                group={group}
                headerRow={importing.opened?.columns.headerRow ?? 1}
                onRow={onRow}
              />
            ))}
          </ul>
        )}
      </div>
    </Inspector>
  );
}

function LeaveOut({ errors, importing }: { errors: number; importing: Import }) {
  const { t } = useLanguage();
  return (
    <section className="leave-out">
      <h2 className="h2">{t("import-rows-need-you", { count: errors })}</h2>
      <label className="row">
        <input
          type="checkbox"
          className="check"
          checked={importing.leaveOut}
          onChange={(event) => importing.setLeaveOut(event.target.checked)}
        />
        {t("import-skip-bad-rows")}
      </label>
      <p className="small muted">{importing.leaveOut ? t("import-skip-bad-rows-help") : t("import-not-left-out")}</p>
    </section>
  );
}

/** What a person may decide of the whole file, where it matters. */
function Choices({ report, importing }: { report: ImportReport; importing: Import }) {
  const { t } = useLanguage();
  const { updateOnly, numberSkus } = importing.reading;
  const twice = numberSkus || report.issues.some(({ code }) => code === "duplicateSku");
  const brings = updateOnly || report.variants.create > 0;
  if (!twice && !brings) return null;
  return (
    <section className="leave-out">
      {brings && (
        <Switch
          on={updateOnly}
          name={t("import-update-only")}
          help={t("import-update-only-help")}
          onChange={(on) => importing.compareWith({ updateOnly: on })}
        />
      )}
      {twice && (
        <Switch
          on={numberSkus}
          name={t("import-number-skus")}
          help={t("import-number-skus-help")}
          onChange={(on) => importing.compareWith({ numberSkus: on })}
        />
      )}
    </section>
  );
}

function Switch(of: { on: boolean; name: string; help: string; onChange: (on: boolean) => void }) {
  return (
    <>
      <label className="row">
        <input
          type="checkbox"
          className="check"
          checked={of.on}
          onChange={(event) => of.onChange(event.target.checked)}
        />
        {of.name}
      </label>
      <p className="small muted">{of.help}</p>
    </>
  );
}

/** The sentence of a problem: by its code in the reader's language, else as the desk wrote it. */
export function wordsOf(
  { code, args, message, hint }: ImportIssue,
  language: Language,
): { message: string; hint: string } {
  const id = `import-issue-${code}`;
  const variables = language.worded(args);
  return { message: language.dynamic(id, variables) ?? message, hint: language.dynamic(id, variables, "hint") ?? hint };
}

/** Rows named under a problem that repeats; more would not be read. */
const NAMED_ROWS = 60;

/** Where it stands: what is said of the header is of a whole column, or of the whole file. */
function placeWords({ row, column }: ImportIssue, headerRow: number, { t }: Language): string {
  if (row <= headerRow) return column === null ? t("import-issue-file") : t("import-issue-column", { column });
  return column === null ? t("import-issue-row", { row }) : t("import-issue-place", { row, column });
}

function Problem({
  group: { first, rows },
  headerRow,
  onRow,
}: {
  group: IssueGroup;
  headerRow: number;
  onRow: (row: number) => void;
}) {
  const language = useLanguage();
  const { t, locale } = language;
  const { icon, tone } = LOOK[first.severity];
  const { message, hint } = wordsOf(first, language);
  const place = placeWords(first, headerRow, language);
  const others = rows.slice(1);
  return (
    <li className="problem" data-severity={first.severity}>
      <div className="row spread">
        <button type="button" className="row problem-place" onClick={() => onRow(first.row)}>
          <Icon of={icon} tone={tone} small />
          {place}
        </button>
        {first.args.value !== undefined && <bdi className="mono raw clip">{first.args.value}</bdi>}
      </div>
      <p>{message}</p>
      <p className="muted">{hint}</p>
      {others.length > 0 && (
        <details className="small">
          <summary>{t("import-also", { count: others.length })}</summary>
          <p className="num muted">
            {list(
              others.slice(0, NAMED_ROWS).map((row) => decimal(row, locale)),
              locale,
            )}
          </p>
        </details>
      )}
    </li>
  );
}
