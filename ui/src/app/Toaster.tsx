// The one toast: eight seconds, longer while someone looks at it. What it offers works without it too.
import { Undo2, X } from "lucide-react";
import { useEffect, useState } from "react";
import { IconButton, Button } from "../components/Button";
import { classes } from "../components/classes";
import { useLanguage } from "../lib/language";
import { useStore } from "../lib/store";
import { hideToast, toastStore } from "../lib/toast";

const SHOWN_FOR = 8000;

/** Move the focus to the toast, if there is one. */
export function focusToast(): void {
  document.querySelector<HTMLElement>(".toast button")?.focus();
}

/** Where toasts appear. */
export function Toaster({ onUndo }: { onUndo: () => void }) {
  const { t, label } = useLanguage();
  const toast = useStore(toastStore);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!toast || held) return;
    const timer = setTimeout(() => hideToast(toast.id), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [toast, held]);
  const close = () => {
    setHeld(false);
    if (toast) hideToast(toast.id);
  };
  const undo = () => {
    close();
    onUndo();
  };
  return (
    <div className="toast-place" role="status" aria-live="polite" aria-label={label("toast-label")}>
      {toast && (
        // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- hovering only keeps the message longer
        <div
          className={classes("toast", toast.tone)}
          onMouseEnter={() => setHeld(true)}
          onMouseLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <span className="toast-words">
            <span>{toast.message}</span>
            {toast.detail != null && <span className="muted small">{toast.detail}</span>}
          </span>
          {toast.undo === true && (
            <Button look="link" icon={Undo2} mirrored onPress={undo}>
              {t("shell-undo")}
            </Button>
          )}
          <IconButton label={label("toast-close")} icon={X} size="tiny" onPress={close} />
        </div>
      )}
    </div>
  );
}
