// What is there twice because two devices made it: looked through, and made one of each by one act.
import { CopyCheck } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../../components/Button";
import { EmptyState } from "../../components/EmptyState";
import { Unread } from "../../components/Loaded";
import { Screen } from "../../components/Screen";
import type { Twin } from "../../generated/contract";
import { printAddress } from "../../lib/address";
import { settled, useAct, useRead } from "../../lib/desk/desk";
import { useLanguage } from "../../lib/words/language";

/** The screen. */
export function TwinsScreen({ tabs }: { tabs: ReactNode }) {
  const { t } = useLanguage();
  const read = useRead("twins_list", {});
  const merge = useAct("twins_merge");
  const twins = read.data?.twins ?? [];
  return (
    <Screen name="twins" ready={settled(read)} title={t("publish-title")} beside={tabs}>
      {read.error ? (
        <Unread failures={[read.error]} room="page" />
      ) : twins.length === 0 ? (
        read.isSuccess && <EmptyState icon={CopyCheck}>{t("twins-empty")}</EmptyState>
      ) : (
        <section className="scroll conflict-cards" aria-labelledby="twins-title">
          <header className="row spread">
            <h2 className="h2" id="twins-title">
              {t("twins-title")}
            </h2>
            <Button look="primary" isDisabled={merge.busy} onPress={() => void merge.run({})}>
              {t("twins-merge")}
            </Button>
          </header>
          <p className="muted">{t("twins-explain")}</p>
          <ul>
            {twins.map((twin) => (
              <Row key={`${twin.kind} ${twin.key}`} twin={twin} />
            ))}
          </ul>
        </section>
      )}
    </Screen>
  );
}

function Row({ twin: { kind, key, documents } }: { twin: Twin }) {
  const { t } = useLanguage();
  return (
    <li className="row issue-row">
      <span className="grow clip">
        {t(`twins-kind-${kind}`)} <bdi className="strong">{key}</bdi>
      </span>
      {kind === "sku" &&
        documents.map((id, at) => (
          <a
            key={id}
            className="btn s"
            aria-label={`${key} ${String(at + 1)}`}
            href={printAddress(["listing", id, "details"])}
          >
            {at + 1}
          </a>
        ))}
    </li>
  );
}
