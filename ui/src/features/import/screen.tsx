// A file comes in: File, Columns, Review. Nothing changes until it is applied, and one undo takes all of it back.
import { ArrowLeft, Check, FileText } from "lucide-react";
import { useState } from "react";
import { Button, IconButton } from "../../components/Button";
import { classes } from "../../components/classes";
import { Icon } from "../../components/Icon";
import { Screen } from "../../components/Screen";
import { go, printAddress, useAddress } from "../../lib/address";
import { decimal } from "../../lib/words/format";
import { useKeys } from "../../lib/keys/keys";
import { useLanguage } from "../../lib/words/language";
import { Applied } from "./Applied";
import { ColumnsStep } from "./ColumnsStep";
import { FileStep } from "./FileStep";
import { Problems } from "./Problems";
import { PricesStrip } from "./PriceQuestion";
import { canSay, isAnswered } from "./request";
import { countsOf } from "./review";
import { MappingStrip, ReviewStep, ReviewTools } from "./ReviewStep";
import { useImport, type Import } from "./useImport";
import "./import.css";

const STEPS = ["file", "columns", "review"] as const;
type Step = (typeof STEPS)[number];

/** The step of the address; without a file there is only the first. */
function stepOf(part: string | undefined, importing: Import): Step {
  if (!importing.opened) return "file";
  return STEPS.find((step) => step === part) ?? "file";
}

/** The screen. */
export default function ImportScreen() {
  const { t, label } = useLanguage();
  const { path } = useAddress();
  const importing = useImport();
  const [reveal, setReveal] = useState<string>();
  const step = stepOf(path[1], importing);
  const { report, done, opened } = importing;
  const reviewing = step === "review" && done === null;
  const count = report ? countsOf(report).apply : 0;
  const showRow = (row: number) => {
    const change = report?.changes.find((each) => each.row === row);
    if (change) setReveal(`${String(change.row)} ${change.sku}`);
  };
  useKeys([
    {
      keys: "Ctrl+Enter",
      label: t("keys-primary"),
      run: importing.apply,
      enabled: reviewing && count > 0 && !importing.applying,
      whileWriting: true,
    },
    {
      keys: "Ctrl+Enter",
      label: t("keys-primary"),
      run: importing.goOn,
      enabled: reviewing && importing.asking,
      whileWriting: true,
    },
    {
      keys: "Ctrl+Enter",
      label: t("keys-primary"),
      run: () => importing.compare(),
      enabled: step === "columns",
      whileWriting: true,
    },
  ]);
  return (
    <Screen
      name="import"
      ready={!importing.opening && !importing.comparing && !importing.applying}
      title={t("import-title")}
      lead={<IconButton label={label("action-back")} icon={ArrowLeft} mirrored onPress={() => go("/catalogue")} />}
      beside={<Beside importing={importing} step={step} />}
      acts={<Acts importing={importing} step={step} count={count} />}
      tabs={reviewing && report && <Strips importing={importing} />}
      toolbar={reviewing && report ? <ReviewTools report={report} /> : undefined}
      inspector={reviewing && report && <Problems report={report} importing={importing} onRow={showRow} />}
    >
      {step === "file" && <FileStep importing={importing} />}
      {step === "columns" && <ColumnsStep importing={importing} />}
      {step === "review" &&
        (done ? (
          <Applied report={done} name={opened?.file.name ?? ""} onAgain={importing.again} />
        ) : (
          <ReviewStep importing={importing} reveal={reveal} />
        ))}
    </Screen>
  );
}

/** How the file was read. */
function Strips({ importing }: { importing: Import }) {
  const { prices } = importing;
  return (
    <>
      <MappingStrip importing={importing} />
      {prices && canSay(prices) && <PricesStrip importing={importing} prices={prices} />}
    </>
  );
}

/** The file, and how far it is. */
function Beside({ importing, step }: { importing: Import; step: Step }) {
  const { t, label, locale } = useLanguage();
  const { opened } = importing;
  const at = STEPS.indexOf(step);
  return (
    <>
      {opened && (
        <span className="row muted small clip">
          <Icon of={FileText} small />
          <span className="clip">{t("import-file-rows", { name: opened.file.name, rows: opened.columns.rows })}</span>
        </span>
      )}
      <nav aria-label={label("import-title")} className="import-steps">
        {STEPS.map((each, index) => {
          const reachable = each === "file" || opened !== null;
          const mark = (
            <span className="step-mark">
              {index < at || importing.done ? <Icon of={Check} small /> : decimal(index + 1, locale)}
            </span>
          );
          const name = t(`import-step-${each}`);
          return reachable && each !== step && !(each === "review" && !importing.report) ? (
            <a
              key={each}
              href={printAddress(["import", each])}
              className={classes("import-step", index < at && "past")}
            >
              {mark}
              {name}
            </a>
          ) : (
            <span
              key={each}
              aria-current={each === step ? "step" : undefined}
              className={classes("import-step", each === step && "on")}
            >
              {mark}
              {name}
            </span>
          );
        })}
      </nav>
    </>
  );
}

function Acts({ importing, step, count }: { importing: Import; step: Step; count: number }) {
  const { t } = useLanguage();
  if (step === "columns")
    return (
      <Button look="primary" hint="Ctrl Enter" busy={importing.comparing} onPress={importing.compare}>
        {t("import-compare")}
      </Button>
    );
  if (step === "review" && importing.asking && importing.prices && !importing.done)
    return (
      <>
        <Button look="plain" onPress={importing.again}>
          {t("action-cancel")}
        </Button>
        <Button
          look="primary"
          hint="Ctrl Enter"
          isDisabled={!isAnswered(importing.prices, importing.reading)}
          onPress={importing.goOn}
        >
          {t("import-ask-go")}
        </Button>
      </>
    );
  if (step !== "review" || importing.done || !importing.report) return null;
  return (
    <>
      <Button look="plain" onPress={importing.again}>
        {t("action-cancel")}
      </Button>
      <Button
        look="primary"
        icon={Check}
        hint="Ctrl Enter"
        busy={importing.applying}
        isDisabled={count === 0}
        onPress={importing.apply}
      >
        {t("import-apply", { count })}
      </Button>
    </>
  );
}
