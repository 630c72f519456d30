// Ctrl K: one list of goods and places. What is typed is looked up in titles, SKUs and barcodes by the desk itself.
import { Search } from "lucide-react";
import { useDeferredValue, useId, useState, type KeyboardEvent } from "react";
import { Dialog as AriaDialog, Modal, ModalOverlay } from "react-aria-components";
import { classes } from "../components/classes";
import { Icon } from "../components/Icon";
import { Unread } from "../components/Loaded";
import { Segments } from "../components/Select";
import { useLanguage } from "../lib/words/language";
import { go } from "../lib/address";
import { PaletteRow } from "./PaletteRow";
import { usePaletteEntries, type PaletteEntry, type PaletteNarrow } from "./palette-entries";

const NARROW: readonly PaletteNarrow[] = ["all", "goods", "do"];

/** The palette. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t, label } = useLanguage();
  const [text, setText] = useState("");
  const [narrow, setNarrow] = useState<PaletteNarrow>("all");
  const [at, setAt] = useState(0);
  const { entries, failures } = usePaletteEntries(useDeferredValue(text), narrow);
  const isRefused = failures.some((failure) => failure !== null);
  const list = useId();
  const current = entries[Math.min(at, entries.length - 1)];
  const take = (entry: PaletteEntry | undefined, address = entry?.address) => {
    if (address === undefined) return;
    onClose();
    go(address);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && entries.length > 0)
      setAt((Math.min(at, entries.length - 1) + step + entries.length) % entries.length);
    else if (event.key === "Enter") take(current);
    else if (event.key === "Tab") setNarrow(NARROW[(NARROW.indexOf(narrow) + (event.shiftKey ? 2 : 1)) % 3] ?? "all");
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "i") take(current, current?.why);
    else return;
    event.preventDefault();
  };
  const change = (next: string) => {
    setText(next);
    setAt(0);
  };
  return (
    <ModalOverlay isOpen onOpenChange={(open) => !open && onClose()} isDismissable className="scrim top">
      <Modal className="pal">
        <AriaDialog aria-label={label("palette-title")} className="pal-inside">
          <div className="pq">
            <Icon of={Search} />
            <input
              // eslint-disable-next-line jsx-a11y/no-autofocus -- the palette is opened to type in it
              autoFocus
              role="combobox"
              aria-expanded="true"
              aria-controls={list}
              aria-activedescendant={current && `${list}-${current.id}`}
              aria-label={label("palette-title")}
              placeholder={label("palette-placeholder")}
              value={text}
              onChange={(event) => change(event.target.value)}
              onKeyDown={press}
            />
            <Segments
              label={label("palette-narrow")}
              value={narrow}
              choices={NARROW.map((id) => ({
                id,
                name: { all: t("catalogue-view-all"), goods: t("palette-goods"), do: t("palette-do") }[id],
              }))}
              onChoose={setNarrow}
            />
          </div>
          <div role="listbox" id={list} aria-label={label("palette-title")} className="pal-list">
            {entries.map((entry, index) => (
              <PaletteRow
                key={entry.id}
                id={`${list}-${entry.id}`}
                entry={entry}
                head={entries[index - 1]?.section !== entry.section}
                on={entry === current}
                text={text}
                onTake={() => take(entry)}
              />
            ))}
          </div>
          <Unread failures={failures} />
          {entries.length === 0 && !isRefused && <p className={classes("muted", "pal-none")}>{t("palette-empty")}</p>}
          <footer className="pal-foot">
            <span>
              <kbd>↑</kbd> <kbd>↓</kbd> {t("palette-move")}
            </span>
            <span>
              <kbd>Tab</kbd> {t("palette-narrow")}
            </span>
            <span>
              <kbd>Ctrl I</kbd> {t("palette-why")}
            </span>
            <span>
              <kbd>Esc</kbd> {t("palette-close")}
            </span>
          </footer>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
