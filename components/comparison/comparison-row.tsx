import type { ReactNode } from 'react';
import { comparisonPanels } from '@/lib/charts/comparison-panels';
import { type ComparisonChoice, comparisonRoutes } from '@/lib/comparison-routes';
import type { Dataset } from '@/lib/domain/figure/figure';
import { breaksOf } from '@/lib/domain/figure/series';
import { getPeriod } from '@/lib/domain/period';
import { inLocale, type Locale } from '@/lib/locale';
import { comparisonMessages } from '@/lib/messages/comparison';
import type { Almanac } from '@/lib/pages/almanac';
import { comparisonFinding, placeTitle } from '@/lib/pages/comparison-finding';
import type { ComparedRow } from '@/lib/pages/comparison-page';
import { routes } from '@/lib/routes';
import { KeySymbolDrawing } from '../charts/key-symbol';
import { OtherPeriods } from './other-periods';
import { MarkRows, PanelDrawing } from './panel-drawing';

interface Props {
  readonly row: ComparedRow;
  readonly almanac: Pick<Almanac, 'breaks' | 'areas' | 'schemes'>;
  readonly choice: ComparisonChoice;
  readonly locale: Locale;
  readonly dataset: Dataset;
  /** The foot of tools of its picture; left out where it stands by itself. */
  readonly toolsOf?: (title: string) => ReactNode;
}

/** One indicator of all places: the finding, a panel for each, how to read them, who said it. */
export function ComparisonRowView(props: Props) {
  const { row, almanac, choice, locale, dataset, toolsOf } = props;
  const say = comparisonMessages[locale];
  const { indicator, shownAs, by, refusal } = row;
  const name = inLocale(indicator, 'name', locale);
  const id = `chi-tieu-${indicator.slug}`;
  const link = (
    <a href={routes.indicator(locale, indicator.slug, { dataset })}>
      {inLocale(shownAs, 'name', locale)}
    </a>
  );
  if (refusal !== null) {
    return (
      <section aria-labelledby={id} className="mt-10 border-ink border-t-2 pt-3">
        <p className="small-caps text-ink-2">{link}</p>
        <h2 id={id} className="mt-1 text-xl">
          {say.refusedHeading(name, say.divider[choice.divider ?? 'none'])}
        </h2>
        <p className="mt-2 max-w-text">{say.refusal[refusal]}</p>
        <p className="mt-1">
          <a href={comparisonRoutes.page(locale, { ...choice, divider: undefined })}>
            {say.withoutDivider}
          </a>
        </p>
      </section>
    );
  }
  const title = comparisonFinding(row, locale);
  const panels = comparisonPanels({
    locale,
    dataset,
    title,
    kind: row.period === null ? null : getPeriod(row.period).kind,
    places: row.cells.map(({ place }, index) => ({
      label: placeTitle(place.area, locale),
      figures: row.series[index] ?? [],
      breaks: breaksOf(almanac.breaks, shownAs, place.area.id, row.scope),
    })),
  });
  return (
    <section aria-labelledby={id} className="mt-10 border-ink border-t-2 pt-3">
      <p className="small-caps text-ink-2">{link}</p>
      <h2 id={id} className="comparison-finding mt-1 text-xl">
        {title}
      </h2>
      {by && (
        <p className="mt-1 text-ink-2 text-sm">{say.dividedBy(inLocale(by, 'name', locale))}</p>
      )}
      {panels && (
        <figure className="comparison-figure mt-2">
          <figcaption className="text-ink-2 text-sm">
            {panels.frame.subtitle} · {say.oneScale}
          </figcaption>
          {panels.frame.demoLabel !== null && (
            <p className="comparison-demo text-sm">{panels.frame.demoLabel}</p>
          )}
          {panels.form === 'marks' ? (
            <MarkRows panels={panels} />
          ) : (
            <div className="comparison-panels mt-3">
              {panels.panels.map((panel, index) => (
                <PanelDrawing
                  key={panel.key}
                  panel={panel}
                  panels={panels}
                  context={`${id}-nen`}
                  isFirst={index === 0}
                />
              ))}
            </div>
          )}
          {panels.frame.keys.length > 0 && (
            <ul className="chart-keys">
              {panels.frame.keys.map((entry) => (
                <li key={`${entry.symbol}${entry.sign}`}>
                  <KeySymbolDrawing entry={entry} bars={false} />
                  {entry.text}
                </li>
              ))}
            </ul>
          )}
          <div className="chart-foot">
            {panels.frame.notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
            <p>{panels.frame.foot.join(' · ')}</p>
          </div>
        </figure>
      )}
      {panels && toolsOf?.(title)}
      <OtherPeriods row={row} locale={locale} />
    </section>
  );
}
