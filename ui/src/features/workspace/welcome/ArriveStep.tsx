// A new computer of a firm that is on a hub comes in: by a code that another one shows, or by the words on paper. What
// broke off goes on with the next press.
import { ArrowLeft, LoaderCircle } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "../../../components/Button";
import { Icon } from "../../../components/Icon";
import { Typed } from "../../../components/hub/Typed";
import { useLanguage } from "../../../lib/words/language";
import { preferences } from "../../../platform/preferences";
import { choosePlace, suggestPlace, type Arrival } from "../../../platform/workspaces";
import { Step } from "./Step";

/** How a computer comes in. */
export type Way = "join" | "recover";

/** What the step needs. */
export interface ArriveStepProps {
  way: Way;
  busy: boolean;
  /** Whether the last try got in and did not get everything. */
  unfinished: boolean;
  onBack: () => void;
  onArrive: (arrival: Omit<Arrival, "locale">) => void;
}

/** Where the file goes: a free place, or the one of a join that broke off. */
function usePlace() {
  const begun = preferences().arriving;
  const [path, setPath] = useState<string | null>(begun?.path ?? null);
  useEffect(() => {
    if (path === null) void suggestPlace("").then(setPath);
  }, [path]);
  const choose = async () => {
    const chosen = path === null ? null : await choosePlace(path);
    if (chosen !== null) setPath(chosen);
  };
  return { begun, path, choose };
}

/** Asks for the hub, for what lets the computer in, and for a place. */
export function ArriveStep({ way, busy, unfinished, onBack, onArrive }: ArriveStepProps) {
  const { t } = useLanguage();
  const { begun, path, choose } = usePlace();
  const [url, setUrl] = useState(begun?.url ?? "");
  const [ticket, setTicket] = useState("");
  const [asked, setAsked] = useState(false);
  const goesOn = unfinished || begun !== null;
  const needsTicket = ticket.trim() === "" && !goesOn;
  const arrive = () => {
    setAsked(true);
    if (path === null || url.trim() === "" || needsTicket || busy) return;
    onArrive({ path, url: url.trim(), by: way === "join" ? { code: ticket.trim() } : { words: ticket } });
  };
  return (
    <Step
      title={t(`onboarding-${way}-title`)}
      help={t(`onboarding-${way}-help`)}
      onGoOn={arrive}
      acts={
        <>
          <Button icon={ArrowLeft} mirrored onPress={onBack}>
            {t("onboarding-back")}
          </Button>
          <Button look="primary" type="submit" busy={busy} hint="Enter">
            {goesOn ? t("onboarding-unfinished-act") : t(`onboarding-${way}-act`)}
          </Button>
        </>
      }
    >
      {begun !== null && !busy && <p role="status">{t("onboarding-unfinished")}</p>}
      <Typed
        label={t("hub-address")}
        value={url}
        onType={setUrl}
        placeholder="https://"
        error={asked && url.trim() === "" ? t("onboarding-hub-needed") : null}
        first
        className="welcome-field"
      />
      <Typed
        label={t(way === "join" ? "onboarding-join-code" : "hub-recover-words")}
        help={way === "join" ? undefined : t("hub-recover-words-help")}
        value={ticket}
        onType={setTicket}
        error={asked && needsTicket ? t(way === "join" ? "onboarding-code-needed" : "error-phraseInvalid") : null}
        multiline={way === "recover"}
        className="welcome-field"
      />
      {path !== null && (
        <div className="labelled">
          <span className="label">{t("onboarding-where")}</span>
          <span className="row wrap">
            <bdi dir="ltr" className="mono">
              {path}
            </bdi>
            <Button look="link" onPress={() => void choose()}>
              {t("onboarding-choose-place")}
            </Button>
          </span>
        </div>
      )}
      <p role="status" className="row muted">
        {busy && (
          <>
            <Icon of={LoaderCircle} small spinning />
            {t("onboarding-fetching")}
          </>
        )}
      </p>
    </Step>
  );
}
