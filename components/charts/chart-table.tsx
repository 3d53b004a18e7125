import { Fragment } from 'react';
import type { ChartSpecification } from '@/lib/charts/specification';
import { type ChartTable as Table, tableCaption, tableOf } from '@/lib/charts/table';
import { chartMessages } from '@/lib/messages/charts';
import { markAttributes } from './mark-attributes';

interface Props {
  readonly specification: ChartSpecification;
  /** Where there is no picture it stands open. */
  readonly open: boolean;
}

/** The picture's figures as a table, folded below it. */
export function ChartTable({ specification, open }: Props) {
  const { columns, rows } = tableOf(specification);
  return (
    <details className="chart-table" open={open}>
      <summary>{chartMessages[specification.frame.locale].table}</summary>
      <div>
        <table>
          <caption className="sr-only">{tableCaption(specification)}</caption>
          <thead>
            <tr>
              {columns.map((column, index) => (
                <th key={column} scope="col" colSpan={hasNotes(rows, index - 1) ? 2 : 1}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ head, cells }) => (
              <tr key={head}>
                <th scope="row">{head}</th>
                {cells.map((cell, index) =>
                  typeof cell === 'string' ? (
                    <td key={columns[index + 1]} colSpan={hasNotes(rows, index) ? 2 : 1}>
                      {cell}
                    </td>
                  ) : (
                    <Fragment key={cell.key}>
                      <td {...markAttributes(cell)}>
                        {cell.type === 'mark' ? cell.text : <em>{cell.reason}</em>}
                      </td>
                      {hasNotes(rows, index) && (
                        <td>{cell.type === 'mark' && <small>{cell.note}</small>}</td>
                      )}
                    </Fragment>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** Notes stand in cells of their own, so that a copied table brings its numbers as numbers. */
function hasNotes(rows: Table['rows'], column: number): boolean {
  return rows.some(({ cells }) => {
    const cell = cells[column];
    return typeof cell === 'object' && cell.type === 'mark' && cell.note !== '';
  });
}
