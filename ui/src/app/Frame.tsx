// The frame around every screen: sidebar, content, status bar, and what floats over them.
import { Lock } from "lucide-react";
import { useEffect, useState } from "react";
import { Icon } from "../components/Icon";
import { Unread } from "../components/Loaded";
import { go, useAddress } from "../lib/address";
import { useRead } from "../lib/desk/desk";
import { useKeys, type KeyBinding } from "../lib/keys/keys";
import { useLanguage } from "../lib/words/language";
import { useFolded } from "./folded";
import { KeyMap } from "./KeyMap";
import { Palette } from "./Palette";
import { goFind, pressPrimary, takeFix } from "./reach";
import { nextRegion } from "./regions";
import { screenOf, screens } from "./screens";
import { Sidebar } from "./Sidebar";
import { StatusBar } from "./StatusBar";
import { Toaster, focusToast } from "./Toaster";
import { useUndo } from "./undo";

/** Everything around the screen of the address. */
export function Frame() {
  const { path } = useAddress();
  const [palette, setPalette] = useState(false);
  const [map, setMap] = useState(false);
  const { folded, fold } = useFolded();
  const undo = useUndo();
  const bindings = useEverywhereKeys();
  useKeys(
    [
      { keys: "Ctrl+K", label: bindings.t("keys-palette"), run: () => setPalette(true), whileWriting: true },
      { keys: "Ctrl+Z", label: bindings.t("keys-undo"), run: () => void undo.undo(), whileWriting: true },
      { keys: "Ctrl+Shift+Z", label: bindings.t("keys-redo"), run: () => void undo.redo(), whileWriting: true },
      { keys: "Ctrl+B", label: bindings.t("keys-fold"), run: fold, whileWriting: true },
      { keys: "?", label: bindings.t("keys-map"), run: () => setMap(true) },
      ...bindings.places,
    ],
    "everywhere",
  );
  const { screen: Screen, path: shown } = screenOf(path[0]);
  useEffect(() => fetchAll(), []);
  return (
    <div className="desk" data-folded={folded}>
      <a className="skip" href="#content" onClick={skipToContent}>
        {bindings.t("skip-to-content")}
      </a>
      <Sidebar current={shown} onFind={() => setPalette(true)} />
      <div className="stage">
        <LockedBar />
        <Screen key={shown} />
      </div>
      <StatusBar onUndo={() => void undo.undo()} />
      <Toaster onUndo={() => void undo.undo()} />
      {palette && <Palette onClose={() => setPalette(false)} />}
      {map && <KeyMap onClose={() => setMap(false)} />}
    </div>
  );
}

/** Milliseconds after which the code of the other screens is fetched: the first one is there by then. */
const SETTLED = 1_500;

/** Every place is shown at once when somebody goes there; a screen that cannot come is told then. */
function fetchAll(): () => void {
  const fetch = () => screens.forEach(({ screen }) => void screen.fetch().catch(() => undefined));
  const timer = setTimeout(fetch, SETTLED);
  return () => clearTimeout(timer);
}

function skipToContent(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById("content")?.focus();
}

/** Keys that lead to places, the same on every screen. */
function useEverywhereKeys() {
  const { t } = useLanguage();
  const places: KeyBinding[] = screens.flatMap(({ path, place }) =>
    place ? [{ keys: `G ${place.key}`, label: t(place.name), run: () => go(`/${path}`) }] : [],
  );
  const more: KeyBinding[] = [
    { keys: "Ctrl+Enter", label: t("keys-primary"), run: pressPrimary, whileWriting: true },
    { keys: "Ctrl+.", label: t("keys-fix"), run: takeFix, whileWriting: true },
    { keys: "/", label: t("keys-find"), run: goFind },
    { keys: "Ctrl+,", label: t("keys-settings"), run: () => go("/settings"), whileWriting: true },
    { keys: "F6", label: t("keys-region"), run: () => nextRegion(1), whileWriting: true },
    { keys: "Shift+F6", label: t("keys-region"), run: () => nextRegion(-1), whileWriting: true },
    { keys: "F8", label: t("toast-label"), run: focusToast, whileWriting: true },
    { keys: "Alt+ArrowLeft", label: t("keys-back"), run: () => history.back() },
  ];
  return { t, places: [...more, ...places] };
}

/** A file that another window has open, or that cannot be written, can only be read here; the bar says which. */
function LockedBar() {
  const { t } = useLanguage();
  const { data, error } = useRead("workspace_status", {});
  if (error) return <Unread failures={[error]} />;
  if (data?.readOnly !== true) return null;
  return (
    <div className="locked-bar" role="status">
      <Icon of={Lock} small />
      {data.readOnlyBecause === "workspaceReadOnly" ? t("read-only-bar") : t("locked-bar", { path: data.name })}
    </div>
  );
}
