import type { CellKey } from '@/lib/domain/indicator/indicator';
import type { CellIssue, Finding } from '@/lib/domain/report/report';
import type { Locale } from '@/lib/locale';
import { entryMessages } from '@/lib/messages/entry';
import { sheetMessages } from '@/lib/messages/sheet';
import { cellName, type EntryLine, unitOf } from './entry-fields';
import type { EntrySnapshot } from './entry-snapshot';
import { findingText, issueText } from './finding-text';

interface Props {
  readonly lines: readonly EntryLine[];
  readonly snapshot: EntrySnapshot;
  readonly issues: readonly CellIssue[];
  readonly findings: readonly Finding[];
  readonly hrefOf: (key: CellKey) => string;
  readonly open: (key: CellKey) => void;
  readonly locale: Locale;
}

interface Left {
  readonly key: CellKey;
  readonly id: string;
  readonly text: string;
}

/** What stands between a report and its handing over, in the whole form; each leads to its cell. */
export function LeftToDo(props: Props) {
  const { lines, snapshot, issues, findings, locale } = props;
  const words = entryMessages[locale];
  const say = sheetMessages[locale];
  const lineOf = new Map(lines.map((line) => [line.key, line]));
  const about = ({ cells: [first], rule }: Finding) => ({ key: first as CellKey, id: rule });
  const errors: Left[] = [
    ...lines.flatMap(({ key }) =>
      snapshot.cells.get(key)?.conflict
        ? [{ key, id: `${key}-conflict`, text: words.state.conflict }]
        : [],
    ),
    ...issues.map(({ key, field, code }) => {
      const line = lineOf.get(key);
      const unit = line ? unitOf(line.indicator, locale) : '';
      return { key, id: `${key}-${field}`, text: issueText(code, unit, locale) };
    }),
    ...findings
      .filter(({ severity }) => severity === 'error')
      .map((finding) => ({ ...about(finding), text: findingText(finding, locale) })),
  ];
  const asks: Left[] = findings
    .filter(({ severity, answered }) => severity === 'warning' && !answered)
    .map((finding) => ({ ...about(finding), text: findingText(finding, locale) }));
  const blank: Left[] = lines
    .filter(({ key, item }) => {
      const cell = snapshot.cells.get(key);
      return !item.optional && cell && cell.stored === null && cell.typed === null;
    })
    .map(({ key }) => ({ key, id: key, text: '' }));
  const groups = [
    { left: errors, title: say.leftErrors, tone: 'text-gach' },
    { left: asks, title: say.leftAsks, tone: 'text-nghe-ink' },
    { left: blank, title: say.leftBlank, tone: 'text-ink-2' },
  ].filter(({ left }) => left.length > 0);
  return (
    <section className="left-to-do" aria-label={say.left}>
      <h3 className="label">{say.left}</h3>
      {groups.length === 0 && <p className="text-sm">{say.leftNone}</p>}
      {groups.map(({ left, title, tone }) => (
        <details key={tone} open={tone === 'text-gach' || undefined}>
          <summary className={`text-sm ${tone}`}>{title(left.length)}</summary>
          <ul>
            {left.map(({ key, id, text }) => {
              const line = lineOf.get(key);
              return (
                <li key={id}>
                  <a
                    href={props.hrefOf(key)}
                    onClick={(event) => {
                      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                      event.preventDefault();
                      props.open(key);
                    }}
                  >
                    {line ? cellName(line, locale) : key}
                  </a>
                  {text !== '' && <span>: {text}</span>}
                </li>
              );
            })}
          </ul>
        </details>
      ))}
    </section>
  );
}
