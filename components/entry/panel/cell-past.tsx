import type { Value } from '@/lib/domain/figure/figure';
import type { Indicator } from '@/lib/domain/indicator/indicator';
import { formatInstant } from '@/lib/format/date';
import { formatValue } from '@/lib/format/figure';
import { inLocale, type Locale } from '@/lib/locale';
import { entryMessages } from '@/lib/messages/entry';
import { sheetMessages } from '@/lib/messages/sheet';
import { routes } from '@/lib/routes';
import type { CellPast, ReportView } from '@/lib/workspace/report-view';
import { PastChart } from './past-chart';
import type { PastState } from './use-cell-past';

interface Props {
  readonly indicator: Indicator;
  readonly state: PastState;
  readonly again: () => void;
  readonly view: Pick<ReportView, 'area' | 'quarter'>;
  readonly locale: Locale;
}

/** Twelve quarters of a cell as a small chart, up to what stands in it now. */
export function CellQuarters({
  indicator,
  now,
  state,
  again,
  view,
  locale,
}: Props & { readonly now: Value | null }) {
  if (indicator.kind === 'text') return null;
  return (
    <div className="cell-panel-part cell-panel-past">
      <p className="label">{sheetMessages[locale].past}</p>
      {state.kind === 'there' ? (
        <PastChart
          name={inLocale(indicator, 'name', locale)}
          indicator={indicator}
          quarters={state.past.quarters}
          quarter={view.quarter}
          now={now}
          locale={locale}
        />
      ) : (
        <Away state={state.kind} again={again} locale={locale} />
      )}
    </div>
  );
}

/** Who wrote what into a cell in this report, newest first. */
export function CellHistory({ indicator, state, again, view, locale }: Props) {
  return (
    <details className="cell-panel-part">
      <summary>{sheetMessages[locale].history}</summary>
      {state.kind === 'there' ? (
        <Changes
          changes={state.past.changes}
          indicator={indicator}
          href={routes.reportHistory(locale, view.area.slug, view.quarter)}
          locale={locale}
        />
      ) : (
        <Away state={state.kind} again={again} locale={locale} />
      )}
    </details>
  );
}

function Away({
  state,
  again,
  locale,
}: {
  readonly state: 'loading' | 'away';
  readonly again: () => void;
  readonly locale: Locale;
}) {
  const words = sheetMessages[locale];
  if (state === 'loading') return <p className="text-ink-3 text-sm">{words.loading}</p>;
  return (
    <p className="text-ink-2 text-sm">
      {words.pastAway}{' '}
      <button type="button" className="small-button" onClick={again}>
        {words.retry}
      </button>
    </p>
  );
}

function Changes({
  changes,
  indicator,
  href,
  locale,
}: {
  readonly changes: CellPast['changes'];
  readonly indicator: Indicator;
  readonly href: string;
  readonly locale: Locale;
}) {
  const words = sheetMessages[locale];
  if (changes.length === 0) return <p className="text-ink-3 text-sm">{words.historyNone}</p>;
  const show = (value: Value | null | undefined) =>
    value ? formatValue(value, indicator, locale) : words.historyCleared;
  return (
    <>
      <ol className="cell-history">
        {changes.map((change, index) => (
          <li key={change.id}>
            <p>
              <span className="text-ink-3">{show(changes[index + 1]?.value)} → </span>
              <strong>{show(change.value)}</strong>
            </p>
            <p className="text-ink-3">
              {change.by}, {formatInstant(change.at, locale)}
            </p>
            {change.note && (
              <p>
                {entryMessages[locale].note}: {change.note}
              </p>
            )}
            {change.explanation && (
              <p>
                {entryMessages[locale].explanation}: {change.explanation}
              </p>
            )}
          </li>
        ))}
      </ol>
      <p className="text-sm">
        <a href={href}>{words.historyMore}</a>
      </p>
    </>
  );
}
