// Reads the settings, gives language and looks to everything below, and shows the frame.
import { useEffect, useState, type ReactNode } from "react";
import { FailureNote } from "../components/EmptyState";
import { Welcome } from "../features/workspace/welcome/screen";
import { useDesk, useRead } from "../lib/desk/desk";
import type { DeskFailure } from "../lib/desk/failure";
import { useKeyboard } from "../lib/keys/keys";
import { LanguageProvider, directionOf, useLanguage } from "../lib/words/language";
import { negotiate } from "../lib/words/messages";
import { showAs } from "../platform/appearance";
import { hasWorkspaces } from "../platform/workspaces";
import { Frame } from "./Frame";

/** The whole interface. */
export function App() {
  const settings = useRead("settings_get", {});
  useKeyboard();
  const [chosen, setChosen] = useState<string | null>(null);
  const locale = settings.data?.locale ?? chosen ?? negotiate(navigator.language);
  const { theme = "system", density = "regular" } = settings.data ?? {};
  useEffect(() => showAs({ theme, density, locale, direction: directionOf(locale) }), [theme, density, locale]);
  if (settings.isPending) return null;
  return (
    <LanguageProvider locale={locale}>
      {settings.error ? <WithoutWorkspace failure={settings.error} onLocale={setChosen} /> : <Frame />}
    </LanguageProvider>
  );
}

/** Where there is no workspace to show: the window asks for one, a browser says why. */
function WithoutWorkspace({ failure, onLocale }: { failure: DeskFailure; onLocale: (locale: string) => void }) {
  if (hasWorkspaces(useDesk()))
    return <Welcome failure={failure.code === "noWorkspace" ? null : failure} onLocale={onLocale} />;
  return (
    <Centre>
      <FailureNote failure={failure} />
    </Centre>
  );
}

function Centre({ children }: { children: ReactNode }) {
  const { label } = useLanguage();
  return (
    <main className="reopen" data-screen="failure" data-ready="true" aria-label={label("app-name")}>
      {children}
    </main>
  );
}
