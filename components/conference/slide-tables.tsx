import { slideName } from '@/lib/domain/conference/show-control';
import type { Locale } from '@/lib/locale';
import { conferenceMessages } from '@/lib/messages/conferences';
import type { ConferencePage, NumberRow } from '@/lib/pages/conference-page';
import { markAttributes } from '../charts/mark-attributes';

interface Props {
  readonly page: ConferencePage;
  readonly locale: Locale;
}

/** Every number of the slides to be read, copied and printed: single figures together, then each picture. */
export function SlideTables({ page: { numbers, commonSource, tables }, locale }: Props) {
  const words = conferenceMessages[locale];
  if (numbers.length === 0 && tables.length === 0) return null;
  return (
    <section aria-labelledby="so-lieu" className="page-width mt-12">
      <h2 id="so-lieu" className="border-ink border-t-2 pt-2 text-xl">
        {words.figures}
      </h2>
      {numbers.length > 0 && <Numbers rows={numbers} commonSource={commonSource} locale={locale} />}
      {tables.map(({ number, title, frame, table: { columns, rows } }) => (
        <div key={number} className="conference-table">
          <h3 className="text-lg">
            <a href={`#${slideName(number)}`}>{title}</a>
          </h3>
          <p className="text-ink-2 text-sm">{frame.subtitle}</p>
          <div>
            <table>
              <caption className="sr-only">{title}</caption>
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
          <p className="text-ink-3 text-sm">{[...frame.notes, ...frame.foot].join(' · ')}</p>
        </div>
      ))}
    </section>
  );
}

function Numbers({
  rows,
  commonSource,
  locale,
}: {
  readonly rows: readonly NumberRow[];
  readonly commonSource: string | null;
  readonly locale: Locale;
}) {
  const words = conferenceMessages[locale];
  return (
    <>
      <table className="conference-numbers">
        <caption className="sr-only">{words.figures}</caption>
        <thead>
          <tr>
            <th scope="col">{words.figure}</th>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.measure}</th>
            {commonSource === null && <th scope="col">{words.source}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ number, name, cell, measure, source }) => (
            <tr key={number}>
              <th scope="row">
                <a href={`#${slideName(number)}`}>{name}</a>
              </th>
              <td {...markAttributes(cell)}>
                {cell.type === 'mark' ? cell.text : <em>{cell.reason}</em>}
                {cell.type === 'mark' && cell.note !== '' && <small>{cell.note}</small>}
              </td>
              <td>{measure}</td>
              {commonSource === null && <td>{source}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {commonSource !== null && <p className="mt-2 text-ink-3 text-sm">{commonSource}</p>}
    </>
  );
}
