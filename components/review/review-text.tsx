import type { EntryLine } from '@/components/entry/entry-fields';
import type { Value } from '@/lib/domain/figure/figure';
import { reviewMessages } from '@/lib/messages/review';
import { CellMarks, CellName, differ, type ReviewContext } from './review-cell';

/** Words of last quarter and of this one, side by side. */
export function ReviewText({
  line,
  context,
}: {
  readonly line: EntryLine;
  readonly context: ReviewContext;
}) {
  const { cells, before, locale } = context;
  const words = reviewMessages[locale];
  const now = cells.get(line.key)?.value ?? null;
  const earlier = before.get(line.key) ?? null;
  return (
    <div
      id={`x-${line.key}`}
      data-differs={differ(earlier, now) || undefined}
      className="review-words border-rule border-b py-3 pl-3"
    >
      <h4 className="font-semibold">
        <CellName line={line} context={context} />
      </h4>
      <CellMarks line={line} context={context} />
      <div className="mt-1 grid gap-x-8 gap-y-2 sm:grid-cols-2">
        <Column heading={words.columns.before} value={earlier} nothing={words.nothing} quiet />
        <Column heading={words.columns.now} value={now} nothing={words.nothing} />
      </div>
    </div>
  );
}

function Column({
  heading,
  value,
  nothing,
  quiet,
}: {
  readonly heading: string;
  readonly value: Value | null;
  readonly nothing: string;
  readonly quiet?: boolean;
}) {
  return (
    <div className={quiet ? 'text-ink-3' : ''}>
      <p className="label">{heading}</p>
      {value?.type === 'text' ? (
        <p lang="vi" className="max-w-[40rem] whitespace-pre-line">
          {value.text}
        </p>
      ) : (
        <p className="italic">{nothing}</p>
      )}
    </div>
  );
}
