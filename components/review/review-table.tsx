import type { EntryLine } from '@/components/entry/entry-fields';
import { changeBetween } from '@/lib/domain/figure/change';
import { comparisonBasis } from '@/lib/domain/figure/comparison';
import type { Value } from '@/lib/domain/figure/figure';
import type { Section } from '@/lib/domain/indicator/indicator';
import { formatChange, formatValue, formatWordsChange } from '@/lib/format/figure';
import { inLocale, type Locale } from '@/lib/locale';
import { reviewMessages } from '@/lib/messages/review';
import { CellMarks, CellName, differ, type ReviewContext } from './review-cell';
import { ReviewText } from './review-text';

interface Props {
  readonly section: Section;
  readonly lines: readonly EntryLine[];
  readonly context: ReviewContext;
}

/** A section in two columns, last quarter and this; the margin marks what differs. */
export function ReviewTable({ section, lines, context }: Props) {
  const { locale } = context;
  const words = reviewMessages[locale];
  const numbers = lines.filter(({ indicator }) => indicator.kind !== 'text');
  const texts = lines.filter(({ indicator }) => indicator.kind === 'text');
  const name = inLocale(section, 'name', locale);
  return (
    <section className="mt-8">
      <h3 id={`phan-${section.slug}`} className="text-lg">
        {name}
      </h3>
      {numbers.length > 0 && (
        <table
          className="review-table mt-2 w-full max-w-[60rem]"
          aria-labelledby={`phan-${section.slug}`}
        >
          <thead>
            <tr className="border-ink border-b-2 align-bottom">
              <th scope="col" className="label py-1 pl-3">
                {words.columns.indicator}
              </th>
              <th scope="col" className="label py-1 pl-3 text-right">
                {words.columns.before}
              </th>
              <th scope="col" className="label py-1 pl-3 text-right">
                {words.columns.now}
              </th>
            </tr>
          </thead>
          <tbody>
            {numbers.map((line) => (
              <ReviewRow
                key={line.key}
                line={line}
                context={context}
                hasChange={isSetAgainstLastQuarter(line, lines)}
              />
            ))}
          </tbody>
        </table>
      )}
      {texts.map((line) => (
        <ReviewText key={line.key} line={line} context={context} />
      ))}
    </section>
  );
}

/** What comes together in a quarter has its seasons: it is no rise or fall against the last one. */
function isSetAgainstLastQuarter({ indicator }: EntryLine, lines: readonly EntryLine[]): boolean {
  const find = (code: string) => lines.find((line) => line.indicator.code === code)?.indicator;
  return comparisonBasis(indicator, find) !== 'year_before';
}

function ReviewRow({
  line,
  context,
  hasChange,
}: {
  readonly line: EntryLine;
  readonly context: ReviewContext;
  readonly hasChange: boolean;
}) {
  const { cells, before, locale } = context;
  const { key, item, indicator, isPartOfAbove } = line;
  const words = reviewMessages[locale];
  const cell = cells.get(key) ?? null;
  const earlier = before.get(key) ?? null;
  const differs = differ(earlier, cell?.value ?? null);
  // Where only words changed, no difference of 0 is printed.
  const onlyWords = formatWordsChange(earlier, cell?.value, locale);
  const change =
    differs &&
    (onlyWords
      ? words.onlyWordsChanged(onlyWords)
      : hasChange &&
        formatChange(changeBetween(earlier, cell?.value, indicator.unitVi), indicator, locale));
  return (
    <tr
      id={`x-${key}`}
      data-differs={differs || undefined}
      className="border-rule border-b align-baseline"
    >
      <th scope="row" className="wrap-anywhere py-1.5 pl-3 font-normal">
        <div className={item.indent > 0 || isPartOfAbove ? 'pl-4' : ''}>
          <CellName line={line} context={context} />
          <CellMarks line={line} context={context} />
        </div>
      </th>
      <td className="py-1.5 pl-3 text-right text-ink-3 sm:whitespace-nowrap">
        {earlier ? shown(earlier, line, locale) : <Nothing text={words.nothing} />}
      </td>
      <td className="py-1.5 pl-3 text-right font-semibold">
        {cell ? (
          shown(cell.value, line, locale)
        ) : (
          <span className="font-normal text-ink-3 italic">{words.nothing}</span>
        )}
        {differs && <span className="sr-only">, {words.changedFromBefore}</span>}
        {change && <span className="block font-normal text-ink-2 text-sm">{change}</span>}
      </td>
    </tr>
  );
}

function Nothing({ text }: { readonly text: string }) {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="sr-only">{text}</span>
    </>
  );
}

function shown(value: Value, { indicator }: EntryLine, locale: Locale) {
  const text = formatValue(value, indicator, locale);
  return value.type === 'absent' ? (
    <span className="whitespace-normal font-normal text-sm italic">{text}</span>
  ) : (
    text
  );
}
