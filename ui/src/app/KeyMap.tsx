// The keys of the screen that is shown, as the screen itself declares them.
import { Fragment } from "react";
import { Dialog } from "../components/Dialog";
import { keyScopes, type KeyBinding } from "../lib/keys";
import { useLanguage } from "../lib/language";

/** Every key that means something now. */
export function KeyMap({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage();
  // Taken once: while the map is open nothing else can declare keys.
  const scopes = keyScopes.get();
  const of = (place: "here" | "everywhere") =>
    scopes.filter((scope) => scope.place === place).flatMap(({ bindings }) => bindings);
  const parts = [
    { title: t("keys-here"), bindings: of("here") },
    { title: t("keys-everywhere"), bindings: of("everywhere") },
  ];
  return (
    <Dialog title={t("keys-title")} open onClose={onClose} wide>
      <div className="key-map">
        {parts.map(
          ({ title, bindings }) => bindings.length > 0 && <KeyList key={title} title={title} bindings={bindings} />,
        )}
      </div>
    </Dialog>
  );
}

function KeyList({ title, bindings }: { title: string; bindings: readonly KeyBinding[] }) {
  return (
    <section>
      <h3 className="h3">{title}</h3>
      <dl className="keys">
        {bindings.map(({ keys, label }) => (
          <Fragment key={keys}>
            <dt>
              <Keys>{keys}</Keys>
            </dt>
            <dd>{label}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}

const SHOWN: Record<string, string> = { ArrowLeft: "←", ArrowRight: "→", ArrowUp: "↑", ArrowDown: "↓" };

/** Keys as caps; a sequence as several. */
export function Keys({ children }: { children: string }) {
  const steps = children.split(" ").map((step) =>
    step
      .split("+")
      .map((key) => SHOWN[key] ?? key)
      .join(" "),
  );
  return (
    <span className="row key-caps" dir="ltr">
      {steps.map((step) => (
        <kbd key={step}>{step}</kbd>
      ))}
    </span>
  );
}
