import { getPeriod, type Period, parsePeriod } from '@/lib/domain/period';
import { tableParameters } from '@/lib/domain/table/table-choice';
import { rollingPeriods } from '@/lib/domain/table/table-periods';
import { formatNumber } from '@/lib/format/number';
import { formatPeriod } from '@/lib/format/period';
import { tableMessages } from '@/lib/messages/table';
import { Pick, PickFold } from './pick';
import type { TableFormProps } from './table-props';

const usual = {
  quarter: ['quy-1', 'quy-4', 'quy-8', 'quy-12'],
  year: ['nam-3', 'nam-5'],
  any: ['moi-1', 'moi-5', 'moi-10'],
} as const;

/** Words that roll forward, then every period of which something is known, the newest first. */
export function PeriodPicks({ plan, choice, locale }: TableFormProps) {
  const say = tableMessages[locale];
  const { periods, chosen } = plan;
  const words = new Set(choice.periods);
  const offered = new Set(periods.map(({ code }) => code));
  // One that was asked for by another name of the same day is chosen by the name it has here.
  const otherEnds = new Set(
    choice.periods.filter((word) => !offered.has(word)).map((word) => parsePeriod(word)?.end),
  );
  const isChosen = ({ code, end }: Period) => words.has(code) || otherEnds.has(end);
  const ends = new Set(periods.map(({ end }) => end));
  const unknownHere = chosen.periods
    .filter((code) => words.has(code) && !ends.has(getPeriod(code).end))
    .map((code) => ({ ...getPeriod(code), figures: 0 }));
  const each = [...periods, ...unknownHere].reverse();
  const has = (kind: string) => periods.some((one) => one.kind === kind);
  const rolling = new Set([
    ...(has('quarter') ? usual.quarter : []),
    ...(has('year') ? usual.year : []),
    ...usual.any,
    ...choice.periods.filter((word) => rollingPeriods(word) !== null),
  ]);
  return (
    <>
      {[...rolling].map((word) => {
        const meant = rollingPeriods(word);
        return meant ? (
          <Pick
            key={word}
            name={tableParameters.period}
            value={word}
            isChosen={words.has(word)}
            locale={locale}
          >
            {say.rolling[meant.kind](formatNumber(String(meant.count), locale))}
          </Pick>
        ) : null;
      })}
      {each.length > 0 && (
        <PickFold
          name={say.eachPeriod}
          chosen={each.filter(isChosen).length}
          of={each.length}
          locale={locale}
        >
          {each.map((period) => (
            <Pick
              key={period.code}
              name={tableParameters.period}
              value={period.code}
              isChosen={isChosen(period)}
              count={period.figures}
              locale={locale}
            >
              {formatPeriod(period.code, locale)}
            </Pick>
          ))}
        </PickFold>
      )}
    </>
  );
}
