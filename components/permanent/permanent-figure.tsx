import type { ReactNode } from 'react';
import type { Figure } from '@/lib/domain/figure/figure';
import { formatDayOfInstant } from '@/lib/format/date';
import { formatMovement, formatValueWithUnit } from '@/lib/format/figure';
import { formatNumber } from '@/lib/format/number';
import { formatPeriod, formatPeriodInSentence } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { permanentMessages } from '@/lib/messages/permanent';
import { statementMessages } from '@/lib/messages/statements';
import { words } from '@/lib/messages/words';
import type { PermanentFigure } from '@/lib/pages/permanent-figure';
import { routes } from '@/lib/routes';
import { FigureNote } from '../figures/figure-note';
import { FigureText } from '../figures/figure-text';
import { SourceLine } from '../figures/source-note';

interface Props {
  readonly page: PermanentFigure;
  /** The whole address of this page. */
  readonly address: string;
  readonly locale: Locale;
}

/** One figure as it was published, and what became of it. */
export function PermanentFigureBody({ page, address, locale }: Props) {
  const say = permanentMessages[locale];
  const { figure, indicator, revisions } = page;
  const name = nameOfFigure(page, locale);
  return (
    <article className="page-width pt-9">
      <p className="small-caps text-ink-2">{say.line(figure.id)}</p>
      <h1 className="mt-1 max-w-[52rem] text-2xl sm:text-3xl">{name}</h1>
      <p className="mt-4 text-xl">
        <FigureText
          value={figure.value}
          indicator={indicator}
          locale={locale}
          numberClassName="whitespace-nowrap font-semibold font-serif text-4xl text-cham"
        />
      </p>
      <Fate page={page} locale={locale} />
      <h2 className="mt-10 text-xl">{say.facts}</h2>
      <Facts page={page} locale={locale} />
      {revisions.length > 1 && <Revisions page={page} locale={locale} />}
      <h2 className="mt-10 text-xl">{say.citeHeading}</h2>
      <p className="mt-2 max-w-text" data-cite="">
        {say.cite(
          name,
          formatValueWithUnit(figure.value, indicator, locale),
          inLocale(figure.source, 'title', locale),
          address,
        )}
      </p>
    </article>
  );
}

/** "Tổng số hợp tác xã, cả nước, 31/12/2024". */
export function nameOfFigure({ figure, indicator, area }: PermanentFigure, locale: Locale): string {
  const place =
    area.level === 'country'
      ? statementMessages[locale].countryBeside
      : inLocale(area, 'name', locale);
  const period = formatPeriodInSentence(figure.period, locale);
  const said = [
    inLocale(indicator, 'name', locale),
    figure.measure !== 'actual' && words[locale].measure[figure.measure],
    place,
    figure.scope === 'EMM' && words[locale].scopeShort.EMM,
    // A gathering bears its day in its name.
    !place.includes(period) && period,
  ];
  return said.filter(Boolean).join(', ');
}

/** Whether it stands, or by what it was replaced, and how far the two are apart. */
function Fate({ page, locale }: Pick<Props, 'page' | 'locale'>) {
  const say = permanentMessages[locale];
  const { replaced, indicator } = page;
  if (!replaced) return <p className="mt-4 max-w-text text-ink-2">{say.current}</p>;
  const { by, current, change } = replaced;
  return (
    <div className="mt-5 max-w-[46rem] border-nghe border-l-3 bg-nghe-wash px-4 py-3">
      <p>
        {say.superseded(formatDayOfInstant(by.publishedAt, locale))}
        {by.release && (
          <>
            {' '}
            {say.byRelease}{' '}
            <a href={routes.release(locale, by.release.slug, { dataset: by.dataset })}>
              {inLocale(by.release, 'title', locale)}
            </a>
          </>
        )}
        {'. '}
        {say.now}{' '}
        <a href={routes.permanent(locale, current.id)}>
          {formatValueWithUnit(current.value, indicator, locale)}
        </a>
        {change.kind === 'change' && ` (${movedText(change, page, locale)})`}.
      </p>
    </div>
  );
}

function movedText(
  change: Extract<NonNullable<PermanentFigure['replaced']>['change'], { kind: 'change' }>,
  { indicator }: PermanentFigure,
  locale: Locale,
): string {
  const say = permanentMessages[locale];
  if (change.direction === 'same') return say.sameNumber;
  const moved = formatMovement(change, indicator, locale);
  return say.difference(statementMessages[locale][change.direction](moved));
}

function Facts({ page, locale }: Pick<Props, 'page' | 'locale'>) {
  const say = permanentMessages[locale];
  const { figure, indicator, area } = page;
  const { dataset, source, release, printed, note } = figure;
  const measure = figure.measure === 'actual' ? undefined : figure.measure;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [
      say.indicator,
      <a key="indicator" href={routes.indicator(locale, indicator.slug, { dataset })}>
        {inLocale(indicator, 'name', locale)}
      </a>,
    ],
    [say.area, <AreaLink key="area" page={page} locale={locale} />],
    [say.scope, area.level === 'group' ? null : words[locale].scopeShort[figure.scope]],
    [say.measure, measure && words[locale].measure[measure]],
    [say.period, formatPeriod(figure.period, locale)],
    [say.value, formatValueWithUnit(figure.value, indicator, locale)],
    [say.source, <SourceLine key="source" source={source} locale={locale} />],
    [say.printed, printed],
    [say.note, note && <FigureNote key="note" note={note} locale={locale} />],
    [say.published, formatDayOfInstant(figure.publishedAt, locale)],
    [
      say.release,
      release && (
        <a key="release" href={routes.release(locale, release.slug, { dataset })}>
          {inLocale(release, 'title', locale)}
        </a>
      ),
    ],
  ];
  return (
    <dl className="permanent-facts">
      {facts.map(([name, said]) =>
        said ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{said}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}

function AreaLink({ page: { figure, area }, locale }: Pick<Props, 'page' | 'locale'>) {
  const { dataset } = figure;
  const name = inLocale(area, 'name', locale);
  if (area.level === 'group') return name;
  const href = {
    country: routes.country(locale, { dataset }),
    region: routes.region(locale, area.slug, { dataset }),
    province: routes.province(locale, area.slug, { dataset }),
  }[area.level];
  return <a href={href}>{name}</a>;
}

function Revisions({ page, locale }: Pick<Props, 'page' | 'locale'>) {
  const say = permanentMessages[locale];
  const { revisions, indicator } = page;
  const isThis = (one: Figure) => one.id === page.figure.id;
  return (
    <>
      <h2 className="mt-10 text-xl">{say.revisions}</h2>
      <ol className="permanent-revisions">
        {revisions.map((one) => (
          <li key={one.id}>
            <span>
              {say.revision} {formatNumber(String(one.revision), locale)},{' '}
              {formatDayOfInstant(one.publishedAt, locale)}
            </span>
            {isThis(one) ? (
              <strong>{formatValueWithUnit(one.value, indicator, locale)}</strong>
            ) : (
              <a href={routes.permanent(locale, one.id)}>
                {formatValueWithUnit(one.value, indicator, locale)}
              </a>
            )}
            {isThis(one) && <span>{say.thisOne}</span>}
          </li>
        ))}
      </ol>
    </>
  );
}
