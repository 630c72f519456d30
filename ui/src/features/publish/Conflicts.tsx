// Two edits met: mine, theirs and what stood before, each with its effect. Nothing is chosen beforehand and nothing is
// lost.
import { GitCompareArrows } from "lucide-react";
import { useState, type ReactNode } from "react";
import { EmptyState } from "../../components/EmptyState";
import { Unread } from "../../components/Loaded";
import { Screen } from "../../components/Screen";
import type { Keep } from "../../generated/contract";
import { settled, useAct, useRead } from "../../lib/desk/desk";
import { useKeys } from "../../lib/keys/keys";
import { useLanguage } from "../../lib/words/language";
import { ConflictCard } from "./ConflictCard";
import { conflictField } from "./conflict-words";
import { Together } from "./Together";

/** The screen. */
export function ConflictsScreen({ tabs }: { tabs: ReactNode }) {
  const language = useLanguage();
  const { t, label } = language;
  const read = useRead("conflict_list", {});
  const resolve = useAct("conflict_resolve");
  const [chosen, choose] = useState<string | null>(null);
  const conflicts = read.data?.conflicts ?? [];
  const at = Math.max(
    0,
    conflicts.findIndex(({ id }) => id === chosen),
  );
  const current = conflicts[at];
  const keep = (id: string, side: Keep) => void resolve.run({ ids: [id], keep: side });
  const move = (step: number) => {
    const next = conflicts[at + step];
    if (!next) return;
    choose(next.id);
    document.getElementById(`conflict-${next.id}`)?.scrollIntoView({ block: "nearest" });
  };
  useKeys([
    {
      keys: "1",
      label: t("conflict-take-mine"),
      run: () => current && keep(current.id, "mine"),
      enabled: current !== undefined,
    },
    {
      keys: "2",
      label: t("conflict-take-theirs"),
      run: () => current && keep(current.id, "theirs"),
      enabled: current !== undefined,
    },
    { keys: "J", label: t("keys-next"), run: () => move(1) },
    { keys: "K", label: t("keys-previous"), run: () => move(-1) },
  ]);
  return (
    <Screen name="conflicts" ready={settled(read)} title={t("publish-title")} beside={tabs}>
      {read.error ? (
        <Unread failures={[read.error]} room="page" />
      ) : conflicts.length === 0 ? (
        read.isSuccess && <EmptyState icon={GitCompareArrows}>{t("conflicts-empty")}</EmptyState>
      ) : (
        <>
          <nav className="conflict-list" data-region="list" aria-label={label("conflicts-title")}>
            <h2 className="h3">{t("conflicts-waiting", { count: conflicts.length })}</h2>
            {conflicts.map((conflict) => (
              <button
                key={conflict.id}
                type="button"
                className="conflict-row"
                aria-pressed={conflict.id === current?.id}
                onClick={() => move(conflicts.indexOf(conflict) - at)}
              >
                <span className="clip">{conflictField(conflict, language)}</span>
                <span className="small muted clip" dir="auto">
                  {conflict.title ?? conflict.sku ?? ""}
                </span>
              </button>
            ))}
          </nav>
          <div className="scroll conflict-cards" data-region="detail">
            <p className="muted">{t("conflicts-explain")}</p>
            {current && (
              <Together
                conflicts={conflicts}
                current={current}
                busy={resolve.busy}
                onChoose={(choice) => void resolve.run(choice)}
              />
            )}
            {conflicts.map((conflict) => (
              <ConflictCard
                key={conflict.id}
                conflict={conflict}
                current={conflict.id === current?.id}
                busy={resolve.busy}
                onKeep={(side) => keep(conflict.id, side)}
              />
            ))}
          </div>
        </>
      )}
    </Screen>
  );
}
