import type { ChartTable as Table } from '@/lib/charts/table';
import type { Dataset } from '@/lib/domain/figure/figure';
import type { Locale } from '@/lib/locale';
import { chartMessages } from '@/lib/messages/charts';
import type { BigNumber, Quotation, SlidePicture } from '@/lib/pages/slides/shown-slide';
import type { TableRows } from '@/lib/pages/slides/slide-fit';
import { routes } from '@/lib/routes';
import { layouts } from '../charts/geometry';
import { markAttributes } from '../charts/mark-attributes';

interface Props {
  readonly picture: Exclude<SlidePicture, { type: 'map' }>;
  /** Of a chart; null where it could not be drawn. */
  readonly drawings: Readonly<Record<(typeof layouts)[number], string>> | null;
  readonly alternative: string;
  readonly title: string;
  /** In which letters a table stands. */
  readonly rows: TableRows;
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** What a slide shows below its title: a chart, a number, a table, words of provinces. */
export function SlidePictureBody({
  picture,
  drawings,
  alternative,
  title,
  rows,
  locale,
  dataset,
}: Props) {
  switch (picture.type) {
    case 'chart':
      return drawings ? (
        <div className="slide-chart chart-picture" role="img" aria-label={alternative}>
          {layouts.map((layout) => (
            <div key={layout} className={`chart-${layout}`} {...drawn(drawings[layout])} />
          ))}
        </div>
      ) : (
        <p className="slide-missing">{chartMessages[locale].lost}</p>
      );
    case 'number':
      return <SlideNumber number={picture.number} />;
    case 'table':
      return <SlideTable table={picture.table} size={rows} caption={title} />;
    case 'quotations':
      return <Quotations quotations={picture.quotations} locale={locale} dataset={dataset} />;
  }
}

/** The drawing thread's own SVG: markup that needs no escaping again. */
function drawn(svg: string) {
  return { dangerouslySetInnerHTML: { __html: svg } };
}

/** One figure, as large as the wall: its word in italics, its unit beneath. */
function SlideNumber({
  number: { word, number, unit, name, cell },
}: {
  readonly number: BigNumber;
}) {
  return (
    <div className="slide-figure">
      {number === '' ? (
        <p className="slide-absent">{unit}</p>
      ) : (
        <p className="slide-amount">
          {word !== '' && <em>{word}</em>} <span {...markAttributes(cell)}>{number}</span>
        </p>
      )}
      <p className="slide-unit">{number === '' ? name : unit}</p>
      {cell.type === 'mark' && cell.note !== '' && <p className="slide-note">{cell.note}</p>}
    </div>
  );
}

/** A table with its numbers under each other; an absence says why. */
function SlideTable({
  table,
  size,
  caption,
}: {
  readonly table: Table;
  readonly size: TableRows;
  readonly caption: string;
}) {
  const { columns, rows } = table;
  return (
    <div className="slide-table" data-rows={size}>
      <table>
        <caption className="sr-only">{caption}</caption>
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
                  <td key={columns[index + 1]} data-of={columns[index + 1]}>
                    {cell}
                  </td>
                ) : (
                  <td key={cell.key} data-of={columns[index + 1]} {...markAttributes(cell)}>
                    {cell.type === 'mark' ? (
                      <>
                        {cell.text}
                        {cell.note !== '' && <small>{cell.note}</small>}
                      </>
                    ) : (
                      <em>{cell.reason}</em>
                    )}
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

/** What provinces wrote, each with the way to all of its words. */
function Quotations({
  quotations,
  locale,
  dataset,
}: Pick<Props, 'locale' | 'dataset'> & { readonly quotations: readonly Quotation[] }) {
  return (
    <div className="slide-quotations">
      {quotations.map(({ area, slug, said, isShortened, period }) => (
        <figure key={`${slug} ${period} ${said}`}>
          <blockquote>
            <p>{isShortened ? `…${said}…` : said}</p>
          </blockquote>
          <figcaption>
            <a href={routes.province(locale, slug, { dataset })}>{area}</a>, {period}
          </figcaption>
        </figure>
      ))}
    </div>
  );
}
