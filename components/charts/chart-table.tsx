import type { ChartSpecification } from '@/lib/charts/specification';
import { tableCaption, tableOf } from '@/lib/charts/table';
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
              {columns.map((column) => (
                <th key={column} scope="col">
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
                    <td key={columns[index + 1]}>{cell}</td>
                  ) : (
                    <td key={cell.key} {...markAttributes(cell)}>
                      {cell.type === 'mark' ? cell.text : <em>{cell.reason}</em>}
                      {cell.type === 'mark' && cell.note !== '' && <small>{cell.note}</small>}
                    </td>
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
