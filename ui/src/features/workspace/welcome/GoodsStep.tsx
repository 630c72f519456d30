// Where the goods come from: a sheet, nothing yet, or the sample to look around. Choosing is the last step.
import { ArrowLeft, FilePlus, FileSpreadsheet, Sailboat, type LucideIcon } from "lucide-react";
import { Button as AriaButton } from "react-aria-components";
import { Button } from "../../../components/Button";
import { Icon } from "../../../components/Icon";
import { useLanguage } from "../../../lib/words/language";
import { Step } from "./Step";

/** Asks where the goods are. */
export function GoodsStep({
  busy,
  onBack,
  onSheet,
  onEmpty,
  onSample,
}: {
  busy: boolean;
  onBack: () => void;
  onSheet: () => void;
  onEmpty: () => void;
  onSample: () => void;
}) {
  const { t } = useLanguage();
  return (
    <Step
      title={t("onboarding-goods-title")}
      acts={
        <Button icon={ArrowLeft} mirrored onPress={onBack}>
          {t("onboarding-back")}
        </Button>
      }
    >
      <div className="welcome-goods">
        <Card
          icon={FileSpreadsheet}
          title={t("onboarding-goods-file")}
          help={t("onboarding-goods-file-help")}
          busy={busy}
          onPress={onSheet}
        />
        <Card
          icon={FilePlus}
          title={t("onboarding-goods-empty")}
          help={t("onboarding-goods-empty-help")}
          busy={busy}
          onPress={onEmpty}
        />
        <Card
          icon={Sailboat}
          title={t("onboarding-goods-sample")}
          help={t("onboarding-goods-sample-help")}
          busy={busy}
          onPress={onSample}
        />
      </div>
    </Step>
  );
}

function Card({
  icon,
  title,
  help,
  busy,
  onPress,
}: {
  icon: LucideIcon;
  title: string;
  help: string;
  busy: boolean;
  onPress: () => void;
}) {
  return (
    <AriaButton className="welcome-card" isDisabled={busy} onPress={onPress}>
      <Icon of={icon} tone="accent" />
      <strong>{title}</strong>
      <span className="muted small">{help}</span>
    </AriaButton>
  );
}
