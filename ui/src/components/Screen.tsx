// The frame of one screen: header with title, views and acts, an optional toolbar, content, an optional inspector at the inline end.
// `data-ready` turns true once the screen's reads have come to rest; tests wait on it.
import { useEffect, type ReactNode } from "react";
import { useLanguage } from "../lib/language";
import { PrimaryPlace } from "./PrimaryPlace";

/** Parts of a screen. */
export interface ScreenProps {
  /** Stable name for tests and styles, such as `catalogue`. */
  name: string;
  /** Whether its reads are settled. */
  ready: boolean;
  title: string;
  /** Language of the title, where it is not the reader's. */
  titleLang?: string;
  /** Before the title: back, a picture. */
  lead?: ReactNode;
  /** Beside the title: views, state words. */
  beside?: ReactNode;
  /** At the end of the header; the last one is the primary act. */
  acts?: ReactNode;
  /** Under the header: filters, or what the selection offers. */
  toolbar?: ReactNode;
  /** Under the header: tabs of the thing shown. */
  tabs?: ReactNode;
  inspector?: ReactNode;
  children: ReactNode;
}

/** A screen. */
export function Screen({
  name,
  ready,
  title,
  titleLang,
  lead,
  beside,
  acts,
  toolbar,
  tabs,
  inspector,
  children,
}: ScreenProps) {
  const { label } = useLanguage();
  useEffect(() => {
    document.title = `${title} · ${label("app-name")}`;
  }, [title, label]);
  return (
    <main id="content" className="main" data-screen={name} data-ready={ready} tabIndex={-1} data-region="content">
      <header className="bar">
        {lead}
        <h1 lang={titleLang} dir={titleLang === undefined ? undefined : "auto"} className="clip">
          {title}
        </h1>
        {beside}
        {acts !== undefined && (
          <PrimaryPlace value="screenPrimary">
            <div className="acts">{acts}</div>
          </PrimaryPlace>
        )}
      </header>
      <div className="loading-line" data-loading={!ready} aria-hidden="true" />
      {tabs}
      {toolbar !== undefined && <div className="tools">{toolbar}</div>}
      <div className="body">
        {children}
        {inspector}
      </div>
    </main>
  );
}

/** A panel beside the content, 380 px wide; over it in a small window. */
export function Inspector({ label, children }: { label: string; children: ReactNode }) {
  return (
    <aside className="panel" aria-label={label} data-region="inspector">
      {children}
    </aside>
  );
}
