// One row of the palette, with what was typed marked in its title.
import { Picture } from "../components/Picture";
import { Icon } from "../components/Icon";
import { classes } from "../components/classes";
import { useLanguage } from "../lib/language";
import { Keys } from "./KeyMap";
import type { PaletteEntry } from "./palette-entries";

/** A row; the first one of a section carries its head. */
export function PaletteRow({
  id,
  entry,
  head,
  on,
  text,
  onTake,
}: {
  id: string;
  entry: PaletteEntry;
  head: boolean;
  on: boolean;
  text: string;
  onTake: () => void;
}) {
  const { t } = useLanguage();
  return (
    <>
      {head && (
        <div className="pal-head" role="presentation">
          {t(entry.section === "goods" ? "palette-goods" : "palette-go")}
        </div>
      )}
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events -- Enter in the text field takes the marked row */}
      <div
        role="option"
        id={id}
        aria-selected={on}
        tabIndex={-1}
        className={classes("pal-row", on && "on")}
        onClick={onTake}
        ref={(row) => {
          if (on) row?.scrollIntoView({ block: "nearest" });
        }}
      >
        <span className="pi">{entry.icon ? <Icon of={entry.icon} /> : <Picture blob={entry.picture ?? null} />}</span>
        <span className="clip">
          <span lang={entry.lang} dir={entry.lang && "auto"}>
            <Marked title={entry.title} text={text.trim()} />
          </span>
          {entry.detail !== undefined && <small className="clip">{entry.detail}</small>}
        </span>
        {entry.keys !== undefined && <Keys>{entry.keys}</Keys>}
      </div>
    </>
  );
}

function Marked({ title, text }: { title: string; text: string }) {
  const at = text === "" ? -1 : title.toLocaleLowerCase().indexOf(text.toLocaleLowerCase());
  if (at < 0) return title;
  return (
    <>
      {title.slice(0, at)}
      <mark>{title.slice(at, at + text.length)}</mark>
      {title.slice(at + text.length)}
    </>
  );
}
