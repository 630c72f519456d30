// Long work: what it is, how far, and a way to stop. The bar moves; nothing else does.
import { Label, ProgressBar } from "react-aria-components";
import type { Progress } from "../generated/contract";
import { useLanguage } from "../lib/language";
import { Button } from "./Button";

const UNITS = ["rows", "pages", "operations", "files"] as const;

/** One job under way. */
export function ProgressRow({ progress, onStop }: { progress: Progress; onStop: () => void }) {
  const { t } = useLanguage();
  const { total, done } = progress;
  return (
    <ProgressBar value={done} maxValue={total ?? 1} isIndeterminate={total === null} className="progress">
      {({ percentage }) => (
        <>
          <Label>{jobName(progress.job, t)}</Label>
          <span className="progress-track" aria-hidden="true">
            <i style={{ inlineSize: `${String(percentage ?? 0)}%` }} />
          </span>
          <span className="num">{counted(progress, t)}</span>
          <Button size="tiny" look="plain" onPress={onStop}>
            {t("action-stop")}
          </Button>
        </>
      )}
    </ProgressBar>
  );
}

type Say = ReturnType<typeof useLanguage>["t"];

function counted({ unit, done, total }: Progress, t: Say): string {
  const known = UNITS.find((each) => each === unit);
  return known === undefined || total === null
    ? t("progress-counted", { done })
    : t(`progress-${known}`, { done, total });
}

function jobName(job: string, t: Say): string {
  if (job.startsWith("import")) return t("job-import");
  if (job.startsWith("catalogue_export")) return t("job-export");
  if (job.startsWith("storefront")) return t("job-storefront");
  if (job.startsWith("rates")) return t("job-rates");
  return job === "publish" ? t("job-publish") : t("job-sync");
}
