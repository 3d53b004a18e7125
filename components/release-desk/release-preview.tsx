import { indicatorName } from '@/components/entry/entry-fields';
import { type Indicator, parseCellKey } from '@/lib/domain/indicator/indicator';
import type { CellDifference, ReleaseDesk, ReleaseDeskReport } from '@/lib/domain/release';
import { cellPart } from '@/lib/format/cell-part';
import { formatValue } from '@/lib/format/figure';
import { formatPeriod } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { releasePreviewMessages } from '@/lib/messages/release-preview';
import { words as fieldWords } from '@/lib/messages/words';
import { routes } from '@/lib/routes';

interface Props {
  readonly report: ReleaseDeskReport;
  readonly state: ReleaseDesk['state'];
  /** Whether the figures of a first publication stand open. */
  readonly isOpen: boolean;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly locale: Locale;
}

/** What becomes, or became, public of one report: for a correction, every cell before and after. */
export function ReleasePreview({ report, state, isOpen, indicators, locale }: Props) {
  const messages = releasePreviewMessages[locale];
  const words = messages.preview[state];
  const { area, quarter, revision, blank, figures, differences } = report;
  const isFirst = figures.every(({ before }) => before === null);
  return (
    <section className="border-rule border-t py-4">
      <h3 className="text-lg">
        {inLocale(area, 'name', locale)}, {formatPeriod(quarter, locale)}
      </h3>
      <p className="text-ink-2">
        {fieldWords[locale].revision(revision)};{' '}
        <a href={routes.reportCheck(locale, area.slug, quarter)}>{messages.lookAtReport}</a>
      </p>
      <p>
        {isFirst
          ? words.firstTime
          : differences.length > 0
            ? words.changes(differences.length)
            : words.nothingChanged}{' '}
        {blank.length > 0 && messages.blankGoesOut(blank.length)}
      </p>
      {differences.length > 0 && (
        <Lines
          lines={differences}
          withBefore
          state={state}
          indicators={indicators}
          locale={locale}
        />
      )}
      {figures.length > 0 && (
        <details open={(isFirst && isOpen) || undefined} className="mt-2">
          <summary className="text-ink-2">{words.allFigures(figures.length)}</summary>
          <Lines
            lines={figures}
            withBefore={!isFirst}
            state={state}
            indicators={indicators}
            locale={locale}
          />
        </details>
      )}
    </section>
  );
}

interface LinesProps extends Pick<Props, 'state' | 'indicators' | 'locale'> {
  readonly lines: readonly CellDifference[];
  readonly withBefore: boolean;
}

function Lines({ lines, withBefore, state, indicators, locale }: LinesProps) {
  const { columns } = releasePreviewMessages[locale].preview[state];
  return (
    <table className="dense-table mt-2 max-w-[48rem]">
      <thead>
        <tr>
          <th scope="col" className="label">
            {columns.indicator}
          </th>
          {withBefore && (
            <th scope="col" className="label text-right!">
              {columns.before}
            </th>
          )}
          <th scope="col" className="label text-right!">
            {columns.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line
            key={line.key}
            line={line}
            withBefore={withBefore}
            indicators={indicators}
            locale={locale}
          />
        ))}
      </tbody>
    </table>
  );
}

function Line({
  line: { key, before, after },
  withBefore,
  indicators,
  locale,
}: Pick<LinesProps, 'withBefore' | 'indicators' | 'locale'> & { readonly line: CellDifference }) {
  const parts = parseCellKey(key);
  const indicator = indicators.get(parts?.indicator ?? '');
  if (!parts || !indicator) return null;
  const part = cellPart(parts, locale);
  const align = indicator.kind === 'text' ? 'whitespace-pre-line' : 'text-right';
  return (
    <tr>
      <th scope="row" className="font-normal">
        {indicatorName(indicator, locale)}
        {part && `, ${part}`}
      </th>
      {withBefore && (
        <td className={`${align} text-ink-3`}>
          {before
            ? formatValue(before, indicator, locale)
            : releasePreviewMessages[locale].notPublic}
        </td>
      )}
      <td className={`${align} font-semibold`}>{formatValue(after, indicator, locale)}</td>
    </tr>
  );
}
