import { cellName, type EntryLine, indicatorName, unitOf } from '@/components/entry/entry-fields';
import { findingText } from '@/components/entry/finding-text';
import type { Value } from '@/lib/domain/figure/figure';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import { isSameValue } from '@/lib/domain/report/cell-difference';
import type { AskedCell, Cell, Finding, ReportChanges } from '@/lib/domain/report/report';
import { formatValue } from '@/lib/format/figure';
import type { Locale } from '@/lib/locale';
import { changeMessages } from '@/lib/messages/changes';
import { reviewMessages } from '@/lib/messages/review';
import { ruleMessages } from '@/lib/messages/rules';
import { words as fieldWords } from '@/lib/messages/words';
import { askedText, sinceText } from '../report/change-words';

export interface ReviewContext {
  readonly cells: ReadonlyMap<CellKey, Cell>;
  readonly before: ReadonlyMap<CellKey, Value>;
  /** What is public of this very report; empty before its first publication. */
  readonly published: ReadonlyMap<CellKey, Value>;
  readonly findings: readonly Finding[];
  readonly changes: ReportChanges | null;
  readonly asked: ReadonlyMap<CellKey, AskedCell>;
  /** Named by a return, while nothing can be said yet of what became of them. */
  readonly returned: ReadonlySet<string>;
  /** The form that names cells by ticking them; null: none may be named. */
  readonly tickFor: string | null;
  readonly locale: Locale;
}

/** Whether a cell differs from an earlier value; where there was none nothing can differ. */
export function differ(earlier: Value | null, now: Value | null): boolean {
  return earlier !== null && (now === null || !isSameValue(earlier, now));
}

/** The cell's name with its unit; a tick beside it where cells may be named. */
export function CellName({
  line,
  context,
}: {
  readonly line: EntryLine;
  readonly context: ReviewContext;
}) {
  const { tickFor, locale } = context;
  const { key, indicator, isPartOfAbove: isPart } = line;
  const name = isPart ? indicatorName(indicator, locale) : cellName(line, locale);
  const unit = indicator.kind === 'text' ? '' : unitOf(indicator, locale);
  const text = (
    <>
      {isPart ? (
        <>
          <span className="sr-only">{name}: </span>
          {fieldWords[locale].scopeShort.EMM}
        </>
      ) : (
        name
      )}
      {unit && <span className="text-ink-3 text-sm">, {unit}</span>}
    </>
  );
  if (tickFor === null) return <span>{text}</span>;
  return (
    <label className="flex cursor-pointer items-baseline gap-2">
      <input
        type="checkbox"
        name="cells"
        value={key}
        form={tickFor}
        aria-label={reviewMessages[locale].chooseCell(
          isPart ? `${name}, ${fieldWords[locale].scopeShort.EMM}` : name,
        )}
        className="size-4 shrink-0 translate-y-0.5 accent-cham"
        data-screen-only=""
      />
      <span>{text}</span>
    </label>
  );
}

/** What an editor would write beside a cell: who touched it, what was said, what is wrong. */
export function CellMarks({
  line: { key, indicator },
  context,
}: {
  readonly line: EntryLine;
  readonly context: ReviewContext;
}) {
  const { cells, published, findings, changes, asked, returned, locale } = context;
  const words = reviewMessages[locale];
  const cell = cells.get(key) ?? null;
  const out = published.get(key) ?? null;
  const about = asked.get(key);
  const own = findings.filter(({ cells: [first] }) => first === key);
  const corrected =
    published.size > 0 &&
    (out ? !cell || !isSameValue(out, cell.value) : cell !== null) &&
    // A blank goes out as "not reported": the same as what is published.
    !(cell === null && out?.type === 'absent' && out.absence === 'L');
  return (
    <div className="space-y-0.5 text-sm leading-5 empty:hidden">
      {corrected && (
        <p className="font-semibold text-cham">
          {out
            ? words.changedFromPublished(formatValue(out, indicator, locale))
            : words.notPublishedBefore}
        </p>
      )}
      {changes?.cells.some((change) => change.key === key) && (
        <p className="text-nghe-ink">
          {changeMessages[locale].changedSince(sinceText(changes, locale))}
        </p>
      )}
      {(returned.has(key) || about) && (
        <p className="font-semibold text-nghe-ink">
          {words.namedCell}
          {about && `: ${askedText(about, indicator, locale)}`}
        </p>
      )}
      {cell?.seriesBreak && <p className="text-ink-2">{words.seriesBreak}</p>}
      {cell?.note && (
        <p className="text-ink-2">
          {words.note}: <span lang="vi">{cell.note}</span>
        </p>
      )}
      {own.map((finding) => (
        <p
          key={finding.rule}
          className={
            finding.severity === 'error'
              ? 'text-gach'
              : finding.answered
                ? 'text-ink-3'
                : 'text-nghe-ink'
          }
        >
          {findingText(finding, locale)}
        </p>
      ))}
      {cell?.explanation && (
        <p className="text-ink-2">
          {own.some(({ severity, answered }) => severity === 'warning' && !answered)
            ? ruleMessages[locale].explanationOfOther
            : words.explanation}
          : <span lang="vi">{cell.explanation}</span>
        </p>
      )}
    </div>
  );
}
