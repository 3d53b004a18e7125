import { type NumberValue, type Scope, scopes } from '@/lib/domain/figure/figure';
import type { CellColumn, Indicator } from '@/lib/domain/indicator/indicator';
import { formatValue } from '@/lib/format/figure';
import { inLocale, type Locale } from '@/lib/locale';
import { sheetMessages } from '@/lib/messages/sheet';
import { UnitText } from './unit-text';

interface Props {
  readonly indicator: Indicator;
  readonly shown: readonly CellColumn[];
  readonly ratioOf: (code: string, scope: Scope, isBefore: boolean) => NumberValue | null;
  readonly locale: Locale;
}

/** A ratio that follows from the cells above, as they stand at this moment. */
export function ComputedRow({ indicator, shown, ratioOf, locale }: Props) {
  const words = sheetMessages[locale];
  const name = inLocale(indicator, 'name', locale);
  const text = (scope: Scope, isBefore: boolean) => {
    const value = ratioOf(indicator.code, scope, isBefore);
    return value ? formatValue(value, indicator, locale) : '';
  };
  return (
    <tr className="sheet-row sheet-computed" data-computed={indicator.code}>
      <th scope="row" className="sheet-name" data-long={name.length > 56 || undefined}>
        {name}
        <span className="sr-only"> ({words.computed})</span>
      </th>
      <td className="sheet-unit">
        <UnitText unit={inLocale(indicator, 'unit', locale)} />
      </td>
      <td className="sheet-past" />
      <td className="sheet-past" data-label={words.columns.before}>
        {text('ALL', true)}
      </td>
      {scopes
        .filter((scope) => shown.includes(scope))
        .map((scope) => (
          <td key={scope} className="sheet-field" data-label={words.typedColumn[scope]}>
            <output>{text(scope, false)}</output>
          </td>
        ))}
      <td className="sheet-state text-ink-3 text-sm" aria-hidden="true">
        <span className="cell-sign">=</span>
        {words.computedShort}
      </td>
    </tr>
  );
}
