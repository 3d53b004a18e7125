import { wayOfComputing } from '@/lib/domain/figure/computation';
import type { Dataset, Figure, FigureSource } from '@/lib/domain/figure/figure';
import { formatPrintedDate } from '@/lib/format/date';
import { formatCoverage, formatValue, formatValueWithUnit } from '@/lib/format/figure';
import { inLocale, type Locale } from '@/lib/locale';
import { figureMessages } from '@/lib/messages/figures';
import { words } from '@/lib/messages/words';
import type { ShownFigure } from '@/lib/pages/shown-figure';
import { type SourceNumbers, sourcePlace } from '@/lib/pages/source-groups';
import { routes } from '@/lib/routes';
import { ComputedMark } from './computed-mark';
import { FigureNote } from './figure-note';

interface Props {
  readonly shown: ShownFigure;
  readonly locale: Locale;
  readonly dataset: Dataset;
  /** With an address for this very figure, where a page puts it first. */
  readonly isCited?: boolean;
  /** Where the page lists its sources: a figure's own are marks that name their numbers. */
  readonly numbers?: SourceNumbers | undefined;
}

/** So many sources are named one by one in a figure's mark; of more it says how many. */
const namedInMark = 3;

/**
 * Who said a figure, one tap away and without JavaScript: title, date, link, how it was read, what
 * was printed; and what other sources say of the same.
 */
export function SourceNote({ shown, locale, dataset, isCited, numbers }: Props) {
  const say = figureMessages[locale];
  const { indicator, sources, others, computed } = shown;
  const name = inLocale(indicator, 'name', locale);
  const differing = shown.disagree ? others.filter((other) => !isSameValue(other, shown)) : [];
  const summary = sources.length > 1 ? say.sources(sources.length) : say.source;
  const own = sources.flatMap(({ id }) => numbers?.get(id) ?? []);
  const isMark = own.length > 0 && own.length <= namedInMark;
  return (
    <details className="source-note text-sm">
      <summary className={isMark ? 'source-mark' : 'fold-word'}>
        <span className="sr-only">{say.sourceOf(name)}</span>
        <span aria-hidden="true">{isMark ? own.join(', ') : summary}</span>
        {differing.length > 0 && (
          <span className="text-nghe-ink">
            {' · '}
            {say.anotherSays(
              differing.map((other) => formatValue(other.value, indicator, locale)).join(', '),
            )}
          </span>
        )}
      </summary>
      <div className="fold-text">
        {sources.map((source) => (
          <SourceLine key={source.id} source={source} locale={locale} numbers={numbers} />
        ))}
        {computed && (
          <p>
            {say.computedFrom[wayOfComputing(indicator.kind, computed.from.length)]}{' '}
            {computed.from
              .map(({ area, value }) => {
                const areaName = inLocale(area, 'name', locale);
                // Of one place the figure itself would stand as what it is made from.
                if (computed.from.length === 1) return areaName;
                const said = value
                  ? formatValue(value, indicator, locale)
                  : words[locale].absence.L;
                return `${areaName} (${said})`;
              })
              .join(', ')}
            {computed.coverage.expected > 1 && ` · ${formatCoverage(computed.coverage, locale)}`}
          </p>
        )}
        {shown.printed && <p>{say.printedAs(shown.printed)}</p>}
        {shown.note && (
          <p>
            {say.note}: <FigureNote note={shown.note} locale={locale} />
          </p>
        )}
        {others.length > 0 && (
          <div>
            <p className="font-semibold">{shown.disagree ? say.othersSay : say.othersAgree}</p>
            <ul className="space-y-1">
              {others.map((other) => (
                <li key={other.id}>
                  <span className="font-semibold text-ink">
                    {formatValueWithUnit(other.value, indicator, locale)}
                  </span>
                  <ComputedMark shown={other} locale={locale} />
                  <SourceLine source={other.source} locale={locale} numbers={numbers} />
                  {other.note && (
                    <p>
                      <FigureNote note={other.note} locale={locale} />
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </div>
        )}
        <p data-screen-only="">
          <a href={routes.indicator(locale, indicator.slug, { dataset })}>{say.indicatorPage}</a>
          {isCited && shown.figureId !== null && (
            <>
              {' · '}
              <a href={routes.permanent(locale, shown.figureId)}>{say.permanent}</a>
            </>
          )}
          {shown.release && (
            <>
              {' · '}
              <a href={routes.release(locale, shown.release.slug, { dataset })}>
                {say.release}: {inLocale(shown.release, 'title', locale)}
              </a>
            </>
          )}
        </p>
      </div>
    </details>
  );
}

export function SourceLine({
  source,
  locale,
  numbers,
}: {
  readonly source: FigureSource;
  readonly locale: Locale;
  /** Where the page lists it: there stands all that is known of it, here what it is. */
  readonly numbers?: SourceNumbers | undefined;
}) {
  const title = inLocale(source, 'title', locale);
  const { sourceClass, readAs, noAddress } = words[locale];
  const say = figureMessages[locale];
  const date = formatPrintedDate(source.publishedOn, locale);
  const number = numbers?.get(source.id);
  if (number !== undefined) {
    return (
      <p>
        <a href={`#${sourcePlace(number)}`}>{title}</a>
        {date !== '' && ` · ${say.publishedOn(date)}`}
      </p>
    );
  }
  return (
    <p>
      {source.url ? (
        <a href={source.url} rel="noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      <span className="text-ink-3">
        {' · '}
        {sourceClass[source.class]} · {date === '' ? say.noDate : say.publishedOn(date)} ·{' '}
        {readAs[source.readAs]}
        {source.url === null && source.class !== 'report' && <> · {noAddress}</>}
      </span>
    </p>
  );
}

function isSameValue(other: Figure, shown: ShownFigure): boolean {
  return (
    other.value.type === 'number' &&
    shown.value.type === 'number' &&
    other.value.value === shown.value.value &&
    other.value.valueHigh === shown.value.valueHigh
  );
}
