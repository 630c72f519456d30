// Reads the settings, gives language and looks to everything below, and shows the frame.
import { useEffect, type ReactNode } from "react";
import { FailureNote } from "../components/EmptyState";
import { useRead } from "../lib/desk";
import { useKeyboard } from "../lib/keys";
import { LanguageProvider, directionOf, useLanguage } from "../lib/language";
import { negotiate } from "../lib/messages";
import { showAs } from "../platform/appearance";
import { Frame } from "./Frame";

/** The whole interface. */
export function App() {
  const settings = useRead("settings_get", {});
  useKeyboard();
  const locale = settings.data?.locale ?? negotiate(navigator.language);
  const { theme = "system", density = "regular" } = settings.data ?? {};
  useEffect(() => showAs({ theme, density, locale, direction: directionOf(locale) }), [theme, density, locale]);
  if (settings.isPending) return null;
  return (
    <LanguageProvider locale={locale}>
      {settings.error ? (
        <Centre>
          <FailureNote failure={settings.error} />
        </Centre>
      ) : (
        <Frame />
      )}
    </LanguageProvider>
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
