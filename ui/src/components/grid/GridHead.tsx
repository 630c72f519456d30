// The heads of the columns, and above them the heads of groups.
import { ArrowDown, ArrowUp } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "../Icon";
import { cellClass } from "./GridRow";
import type { GridColumn, GridSort } from "./types";

/** What the heads need. */
export interface GridHeadProps<Row> {
  columns: readonly GridColumn<Row>[];
  sort?: GridSort | null;
  onSort?: (sort: GridSort) => void;
  /** Heads of groups by their name. */
  groups?: Readonly<Record<string, ReactNode>>;
}

/** The head, sticky above the rows. */
export function GridHead<Row>({ columns, sort = null, onSort, groups }: GridHeadProps<Row>) {
  return (
    <div className="grid-head" role="rowgroup">
      {groups && <GroupHeads columns={columns} groups={groups} />}
      <div className="gr h" role="row" aria-rowindex={1}>
        {columns.map((column, at) => (
          <div
            key={column.id}
            role="columnheader"
            aria-colindex={at + 1}
            aria-label={column.name}
            aria-sort={ariaSort(column, sort)}
            className={cellClass(column)}
          >
            {column.sort !== undefined && onSort ? (
              <SortButton column={column} sort={sort} onSort={onSort} />
            ) : (
              column.head
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

function ariaSort<Row>(column: GridColumn<Row>, sort: GridSort | null): "ascending" | "descending" | undefined {
  if (column.sort === undefined || sort?.by !== column.sort) return undefined;
  return sort.descending ? "descending" : "ascending";
}

function SortButton<Row>({
  column,
  sort,
  onSort,
}: {
  column: GridColumn<Row>;
  sort: GridSort | null;
  onSort: (sort: GridSort) => void;
}) {
  const by = column.sort ?? "";
  const on = sort?.by === by;
  return (
    <button type="button" tabIndex={-1} onClick={() => onSort({ by, descending: on && !sort.descending })}>
      {column.head}
      {on && <Icon of={sort.descending ? ArrowDown : ArrowUp} small />}
    </button>
  );
}

/** Neighbouring columns of one group stand under one head. */
function GroupHeads<Row>({
  columns,
  groups,
}: {
  columns: readonly GridColumn<Row>[];
  groups: Readonly<Record<string, ReactNode>>;
}) {
  const runs: { group: string | undefined; span: number }[] = [];
  for (const { group } of columns) {
    const last = runs.at(-1);
    if (last && last.group === group) last.span += 1;
    else runs.push({ group, span: 1 });
  }
  return (
    <div className="gr g" aria-hidden="true">
      {runs.map(({ group, span }, index) => (
        <span
          key={`${group ?? ""}-${String(index)}`}
          className={index === 0 ? "" : "v"}
          style={{ gridColumn: `span ${String(span)}` }}
        >
          {group === undefined ? null : groups[group]}
        </span>
      ))}
    </div>
  );
}
