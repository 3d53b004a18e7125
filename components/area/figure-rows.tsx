import { withMeasureUnit } from '@/lib/charts/chart-figure';
import type { Dataset } from '@/lib/domain/figure/figure';
import { formatCoverage, formatValueWithUnit } from '@/lib/format/figure';
import { formatNumber } from '@/lib/format/number';
import { formatPeriod } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { figureMessages } from '@/lib/messages/figures';
import { provinceMessages } from '@/lib/messages/province';
import { type FigureCell, type IndicatorRow, recentPeriods } from '@/lib/pages/indicator-row';
import type { ShownFigure } from '@/lib/pages/shown-figure';
import type { SourceNumbers } from '@/lib/pages/source-groups';
import { ChangeText } from '../figures/change-text';
import { ComputedMark } from '../figures/computed-mark';
import { Beneath, FigureLines } from '../figures/figure-lines';
import { FigureText } from '../figures/figure-text';
import { NumberText, StatusText } from '../figures/number-text';
import { SourceLine } from '../figures/source-note';
import { AimText } from './aim-text';

interface Props {
  readonly rows: readonly IndicatorRow[];
  readonly caption: string;
  readonly numbers: SourceNumbers;
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** Earlier quarters that a row unfolds, the file has them all; of what documents said, everything. */
const earlierQuarters = 4;

/** A section's indicators with their newest figures; several former provinces stand side by side. */
export function FigureRows({ rows, caption, numbers, locale, dataset }: Props) {
  const words = provinceMessages[locale];
  const subjects = rows[0]?.cells.map(({ subject }) => subject) ?? [];
  const isSide = subjects.length > 1;
  const of = { numbers, locale, dataset };
  return (
    <table className={`w-full ${isSide ? 'table-fixed' : 'max-w-[50rem]'}`}>
      <caption className="sr-only">{caption}</caption>
      <thead className={isSide ? 'border-ink border-b' : 'sr-only'}>
        <tr className="text-sm">
          {!isSide && <th scope="col">{words.indicator}</th>}
          {isSide ? (
            subjects.map((subject) => (
              <th key={subject.id} scope="col" className="py-1 pr-3">
                {inLocale(subject, 'name', locale)}
              </th>
            ))
          ) : (
            <>
              <th scope="col">{words.value}</th>
              <th scope="col">{words.unit}</th>
            </>
          )}
        </tr>
      </thead>
      {rows.map((row) =>
        isSide ? (
          <SideBySide key={row.indicator.code} row={row} {...of} />
        ) : (
          <OneSubject key={row.indicator.code} row={row} {...of} />
        ),
      )}
    </table>
  );
}

interface RowContext {
  readonly numbers: SourceNumbers;
  readonly locale: Locale;
  readonly dataset: Dataset;
}

interface RowProps extends RowContext {
  readonly row: IndicatorRow;
}

function OneSubject({ row, ...of }: RowProps) {
  const { numbers, locale } = of;
  const words = provinceMessages[locale];
  const [cell] = row.cells;
  if (!cell) return null;
  const { whole, emm, change, ofPlan, aim, formers } = cell;
  const ownName = inLocale(row.indicator, 'name', locale);
  // A sum of some of its parts never bears the name of the whole alone.
  const name = whole?.computed?.partial
    ? words.partialOf(ownName, formatCoverage(whole.computed.coverage, locale))
    : ownName;
  return (
    <tbody className="figure-lines">
      {whole && (
        <FigureLines
          shown={whole}
          name={name}
          look="first"
          earlier={
            <Earlier series={cell.series} latest={whole} numbers={numbers} locale={locale} />
          }
          {...of}
        >
          {ofPlan && (
            <p className="text-ink-2 text-sm">
              {words.ofPlan(formatValueWithUnit(ofPlan.value, ofPlan.indicator, locale))}
            </p>
          )}
          {aim && <AimText aim={aim} indicator={row.indicator} locale={locale} />}
          {change && (
            <ChangeText
              change={change}
              indicator={row.indicator}
              numbers={numbers}
              locale={locale}
            />
          )}
        </FigureLines>
      )}
      {formers.length > 0 && (
        <tr className="border-rule border-t">
          <th scope="rowgroup" colSpan={3} className="pt-2 font-normal">
            {name}
          </th>
        </tr>
      )}
      {formers.map((former) => (
        <FigureLines
          key={former.newest.area.id}
          shown={former.newest}
          name={words.formerOf(inLocale(former.newest.area, 'name', locale))}
          look="below"
          {...of}
        >
          {former.change && (
            <ChangeText
              change={former.change}
              indicator={row.indicator}
              numbers={numbers}
              locale={locale}
            />
          )}
        </FigureLines>
      ))}
      {emm && (
        <FigureLines
          shown={emm}
          name={whole ? words.emmPart : `${name}, ${words.emmOnly}`}
          look={whole ? 'below' : 'first'}
          {...of}
        />
      )}
    </tbody>
  );
}

function SideBySide({ row, ...of }: RowProps) {
  const { locale } = of;
  const words = provinceMessages[locale];
  return (
    <tbody className="figure-lines">
      <tr className="border-rule border-t">
        <th scope="rowgroup" colSpan={row.cells.length} className="pt-2 font-normal text-ink-2">
          {withMeasureUnit(
            inLocale(row.indicator, 'name', locale),
            inLocale(row.indicator, 'unit', locale),
          )}
        </th>
      </tr>
      <tr>
        {row.cells.map(({ subject, whole, emm }) => (
          <td key={subject.id} className="pr-3">
            {whole ? (
              <NumberText
                value={whole.value}
                indicator={row.indicator}
                locale={locale}
                className="figure-number"
              />
            ) : (
              !emm && <span className="text-ink-3 text-sm italic">{words.noFigure}</span>
            )}
          </td>
        ))}
      </tr>
      <tr>
        {row.cells.map((cell) => (
          <td key={cell.subject.id} className="pr-3 pb-2">
            <SideCell cell={cell} {...of} />
            {cell.emm && (
              <span className="mt-1 block text-sm">
                {cell.whole ? words.emmPart : words.emmOnly}:{' '}
                <FigureText value={cell.emm.value} indicator={row.indicator} locale={locale} />
                {cell.whole?.period !== cell.emm.period && (
                  <> ({formatPeriod(cell.emm.period, locale)})</>
                )}
              </span>
            )}
          </td>
        ))}
      </tr>
    </tbody>
  );
}

function SideCell({ cell, ...of }: RowContext & { readonly cell: FigureCell }) {
  if (!cell.whole) return null;
  const { numbers, locale } = of;
  const { value, indicator } = cell.whole;
  return (
    <>
      <StatusText value={value} indicator={indicator} locale={locale} />
      <ComputedMark shown={cell.whole} locale={locale} />
      <Beneath shown={cell.whole} {...of} />
      <Earlier series={cell.series} latest={cell.whole} numbers={numbers} locale={locale} />
    </>
  );
}

function Earlier({
  series,
  latest,
  numbers,
  locale,
}: {
  readonly numbers: SourceNumbers;
  readonly series: readonly ShownFigure[];
  readonly latest: ShownFigure;
  readonly locale: Locale;
}) {
  const words = provinceMessages[locale];
  const earlier = series.filter((shown) => shown !== latest).reverse();
  if (earlier.length === 0) return null;
  // The quarters of one form have one kind of source: naming it once a row would say nothing.
  const isDocumented = earlier.some(({ sources }) => sources[0]?.class !== 'report');
  const shownEarlier = isDocumented ? earlier : earlier.slice(0, earlierQuarters);
  // Of a series as long as a row reads there may be more.
  const goesOn = series.length >= recentPeriods;
  return (
    <details className="text-sm">
      <summary className="fold-word">
        {goesOn
          ? words.earlierUncounted
          : words.earlier(formatNumber(String(earlier.length), locale))}
      </summary>
      <ul className="max-w-[34rem] border-rule-strong border-l-2 pl-3">
        {shownEarlier.map((shown) => (
          <li key={shown.period} className="py-0.5">
            {formatPeriod(shown.period, locale)}:{' '}
            <FigureText value={shown.value} indicator={shown.indicator} locale={locale} />
            <ComputedMark shown={shown} locale={locale} />
            {isDocumented &&
              shown.sources.map((source) => (
                <SourceLine key={source.id} source={source} numbers={numbers} locale={locale} />
              ))}
            {shown.others.map((other) => (
              <div key={other.id} className="pl-3">
                {figureMessages[locale].othersSay}:{' '}
                <FigureText value={other.value} indicator={shown.indicator} locale={locale} />
                <ComputedMark shown={other} locale={locale} />
                <SourceLine source={other.source} numbers={numbers} locale={locale} />
              </div>
            ))}
          </li>
        ))}
        {(goesOn || earlier.length > shownEarlier.length) && (
          <li className="text-ink-3">{words.inCsv}</li>
        )}
      </ul>
    </details>
  );
}
