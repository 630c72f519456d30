// Which row is the header: the first rows of the file, the one that was taken marked.
import { CircleCheck, CircleHelp } from "lucide-react";
import { Tag } from "../../components/Tag";
import { useLanguage } from "../../lib/words/language";
import type { Import } from "./useImport";

/** The rows to choose from; folded where the first row is the header beyond doubt. */
export function HeaderRow({ importing }: { importing: Import }) {
  const { t } = useLanguage();
  if (!importing.opened) return null;
  const { head, headerRow, suggestedHeaderRow, certain } = importing.opened.columns;
  if (head.length < 2) return null;
  return (
    <details className="header-rows" open={!certain || headerRow > 1}>
      <summary>{t("import-header-row", { row: headerRow })}</summary>
      <fieldset>
        <legend className="small muted">{t("import-header-which")}</legend>
        <div className="scroll">
          <table className="table">
            <tbody>
              {head.map(({ row, cells }) => (
                <tr key={row} className={row === headerRow ? "on" : undefined}>
                  <th scope="row">
                    <label className="row">
                      <input
                        type="radio"
                        name="header-row"
                        value={row}
                        checked={row === headerRow}
                        onChange={() => importing.read({ headerRow: row })}
                      />
                      <span className="num">{row}</span>
                    </label>
                  </th>
                  <td>
                    {row === headerRow && (
                      <Tag icon={CircleCheck} tone="live">
                        {t("import-header-taken")}
                      </Tag>
                    )}
                    {row === suggestedHeaderRow && (
                      <Tag icon={CircleHelp} tone="sea">
                        {t("import-header-perhaps")}
                      </Tag>
                    )}
                  </td>
                  {cells.map((cell, index) => (
                    <td key={index}>
                      <bdi className="clip head-cell">{cell}</bdi>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </fieldset>
    </details>
  );
}
