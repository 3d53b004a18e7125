import { withMeasureUnit } from '@/lib/charts/chart-figure';
import { formatPeriod } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { provinceMessages } from '@/lib/messages/province';
import { words } from '@/lib/messages/words';
import type { PlanAndCarriedOut, ProgrammeMoney } from '@/lib/pages/programme-money';
import type { ShownNumber } from '@/lib/pages/shown-figure';
import { NumberText, StatusText } from '../figures/number-text';

interface Props {
  readonly programmes: readonly ProgrammeMoney[];
  readonly locale: Locale;
}

/**
 * Each programme's plan of the year, what of it was carried out and how much that is, the EMM part
 * below the whole. Where each number comes from stands with it in the section's table.
 */
export function ProgrammeTable({ programmes, locale }: Props) {
  const say = provinceMessages[locale].programmes;
  const [first] = programmes;
  if (!first) return null;
  const unit = inLocale(first.whole.plan.indicator, 'unit', locale);
  return (
    <table className="programme-table">
      <caption>{withMeasureUnit(say.caption, unit)}</caption>
      <thead>
        <tr>
          <td />
          {[say.plan, say.spent, say.share].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {programmes.map(({ whole, emm }) => (
        <tbody key={whole.share.indicator.code}>
          <tr>
            <th scope="rowgroup" colSpan={4}>
              {programmeName(inLocale(whole.share.indicator, 'name', locale))}
              <span className="text-ink-3"> · {formatPeriod(whole.share.period, locale)}</span>
            </th>
          </tr>
          <Line name={words[locale].scopeShort.ALL} money={whole} locale={locale} />
          {emm && <Line name={words[locale].scopeShort.EMM} money={emm} locale={locale} />}
        </tbody>
      ))}
    </table>
  );
}

/** "Tỷ lệ giải ngân, chương trình …": the head says what is counted, the line of what. */
function programmeName(name: string): string {
  const [, ...rest] = name.split(', ');
  const programme = rest.join(', ') || name;
  return programme.charAt(0).toUpperCase() + programme.slice(1);
}

function Line({
  name,
  money: { plan, spent, share },
  locale,
}: {
  readonly name: string;
  readonly money: PlanAndCarriedOut;
  readonly locale: Locale;
}) {
  const number = ({ value, indicator }: ShownNumber) => (
    <>
      <NumberText value={value} indicator={indicator} locale={locale} />
      {indicator.unitVi === '%' && '%'}
      <StatusText value={value} indicator={indicator} locale={locale} />
    </>
  );
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{number(plan)}</td>
      <td>{number(spent)}</td>
      <td>
        {number(share)}
        <span
          aria-hidden="true"
          className="programme-bar"
          style={{ width: `${Math.min(100, Math.max(0, Number(share.value.value)))}%` }}
        />
      </td>
    </tr>
  );
}
