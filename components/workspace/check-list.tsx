import type { ReactNode } from 'react';
import { findingText } from '@/components/entry/cell-messages';
import type { CellKey } from '@/lib/domain/indicator';
import type { Finding } from '@/lib/domain/report';
import type { Locale } from '@/lib/locale';
import { reviewMessages } from '@/lib/messages/review';

interface Props {
  readonly blank: readonly CellKey[];
  readonly findings: readonly Finding[];
  readonly changedSinceSeen: readonly CellKey[];
  /** Null: nothing of this report is public yet. */
  readonly changedFromPublished: readonly CellKey[] | null;
  readonly nameOf: (key: CellKey) => string;
  /** Where the cell is mended: its field for those who may write, else its line below. */
  readonly hrefOf: (key: CellKey) => string;
  readonly locale: Locale;
}

/** What to look at before a report goes on: four questions, each answered in its title. */
export function CheckList(props: Props) {
  const { blank, findings, changedSinceSeen, changedFromPublished, locale } = props;
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
      {changedSinceSeen.length > 0 ? (
        <Entry title={words.seenTitle(changedSinceSeen.length)} look="text-nghe-ink" open>
          {cells(changedSinceSeen)}
        </Entry>
      ) : (
        <Entry title={words.seenNone} />
      )}
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
