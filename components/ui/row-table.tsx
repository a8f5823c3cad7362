import type { ReactElement, ReactNode } from 'react';

export type TableRow = {
  key: string;
  /** One for each column. */
  cells: readonly ReactNode[];
  className?: string;
  /** The language of the cell that names the row. */
  lang?: string;
};
type Props = {
  columns: readonly string[];
  rows: readonly TableRow[];
  /** Above the table and as its name; `label` where no caption is to be seen. */
  caption?: string;
  label?: string;
  /** The column that names a row, the first unless said otherwise. */
  head?: number;
};

/**
 * A table that becomes rows of text on a narrow screen, each value after the name of its column. The roles say what the
 * elements are already: a browser forgets it of a table that is drawn as blocks. Where it is too wide it scrolls by
 * itself, by keyboard too.
 */
export function RowTable({ columns, rows, caption, label = caption, head = 0 }: Props): ReactElement {
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={label}>
      <table className="rows" role="table">
        {caption === undefined ? null : <caption>{caption}</caption>}
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column} scope="col" role="columnheader">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.key} role="row" className={row.className}>
              {columns.map((column, at) =>
                at === head ? (
                  <th key={column} scope="row" role="rowheader" lang={row.lang}>
                    {row.cells[at]}
                  </th>
                ) : (
                  <td key={column} role="cell" data-label={column}>
                    {row.cells[at]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
