import type { ReactNode } from 'react';
import { findingText } from '@/components/entry/finding-text';
import type { CellKey, Indicator } from '@/lib/domain/indicator/indicator';
import type { AskedAbout, CellChange, Finding, ReportChanges } from '@/lib/domain/report/report';
import { formatInstant } from '@/lib/format/date';
import type { Locale } from '@/lib/locale';
import { changeMessages } from '@/lib/messages/changes';
import { reviewMessages } from '@/lib/messages/review';
import { askedText, changeText, sinceText } from './change-words';

interface Props {
  readonly blank: readonly CellKey[];
  readonly findings: readonly Finding[];
  readonly changes: ReportChanges | null;
  readonly asked: AskedAbout | null;
  readonly indicatorOf: (key: CellKey) => Indicator | undefined;
  /** Null: nothing of this report is public yet. */
  readonly changedFromPublished: readonly CellKey[] | null;
  readonly nameOf: (key: CellKey) => string;
  /** Where the cell is mended: its field for those who may write, else its line below. */
  readonly hrefOf: (key: CellKey) => string;
  readonly locale: Locale;
}

/** What to look at before a report goes on: four questions, each answered in its title. */
export function CheckList(props: Props) {
  const { blank, findings, changes, asked, changedFromPublished, locale } = props;
  const words = reviewMessages[locale];
  const errors = findings.filter(({ severity }) => severity === 'error');
  const asks = findings.filter(({ severity, answered }) => severity === 'warning' && !answered);
  const answered = findings.filter((finding) => finding.answered);
  const cells = (keys: readonly CellKey[]) => (
    <ul className="columns-1 gap-x-10 sm:columns-2">
      {keys.map((key) => (
        <li key={key} className="break-inside-avoid py-0.5">
          <a href={props.hrefOf(key)}>{props.nameOf(key)}</a>
        </li>
      ))}
    </ul>
  );
  const told = <Told extends CellChange>(some: readonly Told[], text: (cell: Told) => string) => (
    <ul className="space-y-1">
      {some.map((cell) => (
        <li key={cell.key}>
          <a href={props.hrefOf(cell.key)}>{props.nameOf(cell.key)}</a>: {text(cell)}
        </li>
      ))}
    </ul>
  );
  const list = (some: readonly Finding[]) => (
    <ul className="space-y-1">
      {some.map((finding) => (
        <li key={finding.rule}>
          {finding.cells[0] && (
            <a href={props.hrefOf(finding.cells[0])}>{props.nameOf(finding.cells[0])}</a>
          )}
          : {findingText(finding, locale)}
        </li>
      ))}
    </ul>
  );
  return (
    <div className="max-w-[56rem] border-rule border-b">
      {asked && (
        <Entry
          title={changeMessages[locale].askedTitle(
            asked.cells.length,
            asked.cells.filter(({ kept }) => kept).length,
          )}
          look="text-nghe-ink"
          open
        >
          <p className="text-ink-2">
            {changeMessages[locale].askedBy(asked.by, formatInstant(asked.at, locale))}
          </p>
          {asked.reason && (
            <p lang="vi" className="mb-2 whitespace-pre-line">
              {asked.reason}
            </p>
          )}
          {told(asked.cells, (cell) => askedText(cell, props.indicatorOf(cell.key), locale))}
        </Entry>
      )}
      {errors.length + asks.length > 0 ? (
        <Entry
          title={words.findingsTitle(errors.length, asks.length)}
          look={errors.length > 0 ? 'text-gach' : 'text-nghe-ink'}
          open
        >
          {list([...errors, ...asks])}
        </Entry>
      ) : (
        <Entry title={words.findingsNone} />
      )}
      {answered.length > 0 && (
        <Entry title={words.answeredTitle(answered.length)}>{list(answered)}</Entry>
      )}
      {blank.length > 0 ? (
        <Entry title={words.blankTitle(blank.length)}>
          <p className="mb-2 text-ink-2">{words.blankText}</p>
          {cells(blank)}
        </Entry>
      ) : (
        <Entry title={words.blankNone} />
      )}
      {changes &&
        (changes.cells.length > 0 ? (
          <Entry
            title={changeMessages[locale].changesTitle(
              changes.cells.length,
              sinceText(changes, locale),
            )}
            look="text-nghe-ink"
            open
          >
            {told(changes.cells, (cell) => changeText(cell, props.indicatorOf(cell.key), locale))}
          </Entry>
        ) : (
          <Entry title={changeMessages[locale].changesNone(sinceText(changes, locale))} />
        ))}
      {changedFromPublished &&
        (changedFromPublished.length > 0 ? (
          <Entry title={words.publishedTitle(changedFromPublished.length)} look="text-cham" open>
            {cells(changedFromPublished)}
          </Entry>
        ) : (
          <Entry title={words.publishedNone} />
        ))}
    </div>
  );
}

function Entry({
  title,
  look = '',
  open,
  children,
}: {
  readonly title: string;
  readonly look?: string;
  readonly open?: boolean;
  readonly children?: ReactNode;
}) {
  if (!children) return <p className="border-rule border-t py-2 pl-5 text-ink-2">{title}</p>;
  return (
    <details open={open} className="border-rule border-t py-2">
      <summary className={`font-semibold ${look}`}>{title}</summary>
      <div className="pt-2 pl-5">{children}</div>
    </details>
  );
}
