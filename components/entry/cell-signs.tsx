import type { Value } from '@/lib/domain/figure/figure';
import type { Indicator } from '@/lib/domain/indicator/indicator';
import type { CellReading } from '@/lib/domain/report/typed-cell';
import { formatValueWithUnit } from '@/lib/format/figure';
import { formatNumber } from '@/lib/format/number';
import type { Locale } from '@/lib/locale';
import { entryMessages } from '@/lib/messages/entry';
import { words as fieldWords } from '@/lib/messages/words';
import type { EntryCell } from './entry-snapshot';

interface Props {
  readonly id: string;
  readonly entry: EntryCell;
  readonly reading: CellReading | null;
  readonly indicator: Indicator;
  readonly locale: Locale;
}

/**
 * All that a cell says beside its plain number, in the open: status, precision, the reason for
 * absence, a break of its series and the words that go with it; of what is being typed, how it is
 * understood.
 */
export function CellSigns({ id, entry, reading, indicator, locale }: Props) {
  const words = entryMessages[locale];
  const content = entry.typed ?? entry.stored;
  const signs = [
    valueSign(entry, reading, indicator, locale),
    content?.seriesBreak && fieldWords[locale].seriesBreak,
    content?.note?.trim() && `${words.note}: ${content.note.trim()}`,
    content?.explanation?.trim() && `${words.explanation}: ${content.explanation.trim()}`,
  ].filter((sign) => typeof sign === 'string' && sign !== '');
  return (
    <div id={id} className="ledger-reading text-ink-2 text-sm">
      {signs.map((sign) => (
        <p key={String(sign)} className="wrap-anywhere">
          {sign}
        </p>
      ))}
    </div>
  );
}

/** "Hiểu là khoảng 1.234 HTX" while it is typed; "khoảng 1.234 HTX (ước tính)" once it is stored. */
function valueSign(
  entry: EntryCell,
  reading: CellReading | null,
  indicator: Indicator,
  locale: Locale,
): string | null {
  const { typed } = entry;
  const value = typed ? (reading?.kind === 'value' ? reading.value : null) : entry.stored?.value;
  if (!value) return null;
  if (value.type === 'absent') return fieldWords[locale].absence[value.absence];
  if (value.type === 'text') {
    return value.status === 'A' ? null : fieldWords[locale].status[value.status];
  }
  if (isPlain(value) && (!typed || typed.value.trim() === formatNumber(value.value, 'vi'))) {
    return null;
  }
  const text = formatValueWithUnit(value, indicator, locale);
  return typed ? entryMessages[locale].readsAs(text) : text;
}

function isPlain(value: Extract<Value, { type: 'number' }>): boolean {
  return value.status === 'A' && value.precision === 'exact';
}
