import type { Ref } from 'react';
import { LiveText } from '@/components/ui/live-text';
import { Notice } from '@/components/ui/notice';
import type { CellIssue, Finding } from '@/lib/domain/report/report';
import type { Locale } from '@/lib/locale';
import { entryMessages } from '@/lib/messages/entry';
import { cellName, type EntryLine, fieldId, unitOf } from './entry-fields';
import { findingText, issueText } from './finding-text';

interface Props {
  readonly lines: readonly EntryLine[];
  readonly issues: readonly CellIssue[];
  readonly conflicts: readonly { readonly key: EntryLine['key'] }[];
  readonly findings: readonly Finding[];
  /** Whether it answers a save. */
  readonly announced: boolean;
  readonly focusRef: Ref<HTMLElement>;
  readonly locale: Locale;
}

/** What is wrong or asked in this section, each a link to its field. */
export function EntrySummary(props: Props) {
  const { lines, announced, focusRef, locale } = props;
  const words = entryMessages[locale];
  const nameOf = new Map(lines.map((line) => [line.key, cellName(line, locale)]));
  const units = new Map(lines.map(({ key, indicator }) => [key, unitOf(indicator, locale)]));
  const own = props.findings.filter(({ cells: [first] }) => first && nameOf.has(first));
  const errors = [
    ...props.conflicts
      .filter(({ key }) => nameOf.has(key))
      .map(({ key }) => ({ key, id: `${key}-conflict`, text: words.state.conflict })),
    ...props.issues
      .filter(({ key }) => nameOf.has(key))
      .map(({ key, field, code }) => ({
        key,
        id: `${key}-${field}`,
        text: issueText(code, units.get(key) ?? '', locale),
      })),
    ...own
      .filter(({ severity }) => severity === 'error')
      .map((finding) => toEntry(finding, locale)),
  ];
  const asks = own
    .filter(({ severity, answered }) => severity === 'warning' && !answered)
    .map((finding) => toEntry(finding, locale));
  const list = (entries: readonly { key: EntryLine['key']; id: string; text: string }[]) => (
    <ul className="mt-1 list-disc pl-5">
      {entries.map((entry) => (
        <li key={entry.id}>
          <a href={`#${fieldId(entry.key)}`}>{nameOf.get(entry.key)}</a>:{' '}
          <LiveText>{entry.text}</LiveText>
        </li>
      ))}
    </ul>
  );
  return (
    <div className="space-y-3">
      {errors.length > 0 && (
        <Notice
          tone="wrong"
          title={words.problems(errors.length)}
          announced={announced}
          focusRef={focusRef}
          id="tom-tat-loi"
        >
          {list(errors)}
        </Notice>
      )}
      {asks.length > 0 && (
        <Notice tone="asking" title={words.asks(asks.length)}>
          {list(asks)}
        </Notice>
      )}
    </div>
  );
}

function toEntry(finding: Finding, locale: Locale) {
  const key = finding.cells[0] as EntryLine['key'];
  return { key, id: finding.rule, text: findingText(finding, locale) };
}
