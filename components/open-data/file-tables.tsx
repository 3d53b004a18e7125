import type { Locale } from '@/lib/locale';
import { fileMessages } from '@/lib/messages/files';
import { openDataMessages } from '@/lib/messages/open-data';
import { columnNames, signs } from '@/lib/pages/open-data-archive';
import { routes } from '@/lib/routes';

interface Props {
  readonly locale: Locale;
}

/** Every column of the files: its names for programs, its head in the workbook, what stands in it. */
export function ColumnTable({ locale }: Props) {
  const say = openDataMessages[locale];
  return (
    <table className="column-table">
      <caption className="sr-only">{say.columnsHeading}</caption>
      <thead>
        <tr>
          <th scope="col">{say.columnName}</th>
          <th scope="col">{say.columnHead}</th>
          <th scope="col">{say.columnMeaning}</th>
        </tr>
      </thead>
      <tbody>
        {columnNames.map(({ column, names }) => (
          <tr key={column}>
            <th scope="row">
              {names.length === 0
                ? say.sheetOnly
                : names.map((name, index) => (
                    <span key={name}>
                      {index > 0 && ', '}
                      <code>{name}</code>
                    </span>
                  ))}
            </th>
            <td className="column-head">{fileMessages[locale].column[column]}</td>
            <td>{say.meaning[column]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Every code that stands in a column, with what it means. */
export function SignTable({ locale }: Props) {
  return (
    <dl className="file-list">
      {signs.map(({ column, code, ...told }) => (
        <div key={`${column} ${code}`}>
          <dt>
            {column} <code>{code}</code>
          </dt>
          <dd>
            {told[locale].meaning}
            {told[locale].more && `. ${told[locale].more}`}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Kinds of pages with an example of the address and what may be added to it. */
export function PageFiles({ locale }: Props) {
  const say = openDataMessages[locale];
  const figures = '.csv, .xlsx, .txt, .bib, .ris';
  const kinds = [
    ['province', routes.province(locale, 'thai-nguyen'), figures],
    ['region', routes.region(locale, 'tay-nguyen', { boundary: '63' }), figures],
    ['country', routes.country(locale), figures],
    ['indicator', routes.indicator(locale, 'so-hop-tac-xa'), `${figures}, .png, .svg`],
  ] as const;
  return (
    <table className="column-table">
      <caption className="sr-only">{say.pagesHeading}</caption>
      <thead>
        <tr>
          <th scope="col">{say.page}</th>
          <th scope="col">{say.address}</th>
          <th scope="col">{say.kinds}</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map(([kind, address, endings]) => (
          <tr key={kind}>
            <th scope="row">{say.pages[kind]}</th>
            <td>
              <a href={address}>
                <code>{address}</code>
              </a>
            </td>
            <td>{endings}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{say.pages.feed}</th>
          <td>
            <a href={routes.releasesFeed(locale)}>
              <code>{routes.releasesFeed(locale)}</code>
            </a>
          </td>
          <td>.atom</td>
        </tr>
      </tbody>
    </table>
  );
}

/** What is in the one file of everything. */
export function ArchiveParts({ locale }: Props) {
  return (
    <dl className="file-list">
      {Object.entries(openDataMessages[locale].parts).map(([name, text]) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
