// A text with the words that changed since another: what went is struck through, what came is marked.
import { wordDiff } from "../lib/word-diff";

/** Which marks are shown: both, or only what came. */
export function WordDiff({
  before,
  after,
  lang,
  show = "both",
}: {
  before: string;
  after: string;
  lang?: string;
  show?: "both" | "new";
}) {
  const pieces = wordDiff(before, after, lang ?? "en").filter(({ kind }) => show === "both" || kind !== "old");
  return (
    <span lang={lang} dir="auto" className="words">
      {pieces.map(({ kind, text }, index) => {
        const key = `${String(index)} ${kind}`;
        if (kind === "old") return <del key={key}>{text}</del>;
        return kind === "new" ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>;
      })}
    </span>
  );
}
