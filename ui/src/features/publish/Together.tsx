// One answer for many conflicts: all of them, those about the field of the one in sight, or those about its product.
import { useState } from "react";
import { Button } from "../../components/Button";
import type { Conflict, ConflictChoice, Keep } from "../../generated/contract";
import { useLanguage } from "../../lib/words/language";
import { conflictField, fieldOf } from "./conflict-words";

type Scope = "all" | "field" | "product";

/** The conflicts that each scope means, by their ids. */
export function scopesOf(conflicts: readonly Conflict[], current: Conflict): Readonly<Record<Scope, string[]>> {
  const { field, locale } = fieldOf(current.path);
  const ids = (fits: (conflict: Conflict) => boolean) => conflicts.filter(fits).map(({ id }) => id);
  return {
    all: ids(() => true),
    field: ids(({ path }) => fieldOf(path).field === field && fieldOf(path).locale === locale),
    product: ids(({ document }) => document === current.document),
  };
}

/** The choice; nothing where there is one conflict alone. */
export function Together({
  conflicts,
  current,
  busy,
  onChoose,
}: {
  conflicts: readonly Conflict[];
  current: Conflict;
  busy: boolean;
  onChoose: (choice: ConflictChoice) => void;
}) {
  const language = useLanguage();
  const { t } = language;
  const [chosen, choose] = useState<Scope>("all");
  if (conflicts.length < 2) return null;
  const scopes = scopesOf(conflicts, current);
  const name: Readonly<Record<Scope, string>> = {
    all: t("conflicts-scope-all", { count: scopes.all.length }),
    field: t("conflicts-scope-field", { field: conflictField(current, language), count: scopes.field.length }),
    product: t("conflicts-scope-product", {
      title: current.title ?? current.sku ?? "",
      count: scopes.product.length,
    }),
  };
  const offered = (["all", "field", "product"] as const).filter((scope) => scopes[scope].length > 1);
  const scope = offered.includes(chosen) ? chosen : "all";
  const keep = (side: Keep) => onChoose({ ids: scopes[scope], keep: side });
  return (
    <fieldset className="card together">
      <legend className="h3">{t("conflicts-together")}</legend>
      {offered.map((each) => (
        <label key={each} className="row choice">
          <input type="radio" name="conflicts-scope" checked={each === scope} onChange={() => choose(each)} />
          <span dir="auto">{name[each]}</span>
        </label>
      ))}
      <div className="row">
        <Button isDisabled={busy} onPress={() => keep("mine")}>
          {t("conflicts-take-mine")}
        </Button>
        <Button isDisabled={busy} onPress={() => keep("theirs")}>
          {t("conflicts-take-theirs")}
        </Button>
      </div>
    </fieldset>
  );
}
