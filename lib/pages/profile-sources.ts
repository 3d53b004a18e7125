import type { FigureSource } from '../domain/figure/figure';
import { formatPrintedDate } from '../format/date';
import { formatNumber } from '../format/number';
import { formatPeriodShort } from '../format/period';
import { inLocale, type Locale } from '../locale';
import { figureMessages } from '../messages/figures';
import { provinceMessages } from '../messages/province';
import { words } from '../messages/words';
import { groupSources } from './source-groups';

export interface NumberedSource {
  readonly number: string;
  readonly text: string;
  /** Empty where none is known. */
  readonly url: string;
}

export interface NumberedSources {
  readonly list: readonly NumberedSource[];
  /** `1, 3`: the numbers of some sources. */
  readonly markOf: (sources: readonly FigureSource[]) => string;
}

/** The sources that are cited on paper, numbered from the newest; quarterly reports are told as one. */
export function numberSources(cited: Iterable<FigureSource>, locale: Locale): NumberedSources {
  const sources = [...new Map([...cited].map((source) => [source.id, source])).values()].sort(
    (a, b) => b.publishedOn.localeCompare(a.publishedOn) || a.id.localeCompare(b.id),
  );
  const { documents, reports } = groupSources(sources);
  const said = (count: number) => formatNumber(String(count), locale);
  const numbers = new Map(documents.map(({ id }, index) => [id, index + 1]));
  for (const { id } of reports?.each ?? []) numbers.set(id, documents.length + 1);
  return {
    list: [
      ...documents.map((source, index) => ({
        number: said(index + 1),
        text: sourceText(source, locale),
        url: source.url ?? '',
      })),
      ...(reports
        ? [
            {
              number: said(documents.length + 1),
              text: provinceMessages[locale].reportsAsSource(
                [...new Set([reports.from, reports.to])]
                  .map((quarter) => formatPeriodShort(quarter, locale))
                  .join('–'),
                said(reports.each.length),
              ),
              url: '',
            },
          ]
        : []),
    ],
    markOf: (some) =>
      [...new Set(some.flatMap(({ id }) => numbers.get(id) ?? []))]
        .sort((a, b) => a - b)
        .map(said)
        .join(', '),
  };
}

function sourceText(source: FigureSource, locale: Locale): string {
  const say = figureMessages[locale];
  const { sourceClass, noAddress } = words[locale];
  const date = formatPrintedDate(source.publishedOn, locale);
  return [
    inLocale(source, 'title', locale),
    ...(source.class === 'report' ? [] : [sourceClass[source.class]]),
    date === '' ? say.noDate : say.publishedOn(date),
    ...(source.url === null && source.class !== 'report' ? [noAddress] : []),
  ].join(' · ');
}
