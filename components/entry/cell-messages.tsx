import type { CellIssue, Finding } from '@/lib/domain/report/report';
import type { Locale } from '@/lib/locale';
import { entryMessages } from '@/lib/messages/entry';
import { findingText, issueText } from './finding-text';

interface Props {
  readonly id: string;
  /** The cell's unit; empty for words. */
  readonly unit: string;
  readonly issues: readonly CellIssue[];
  readonly findings: readonly Finding[];
  readonly locale: Locale;
}

/** What is wrong or asked at a cell, in words. */
export function CellMessages({ id, unit, issues, findings, locale }: Props) {
  const words = entryMessages[locale];
  return (
    <div id={id} className="empty:hidden">
      {issues.map(({ field, code }) => (
        <p key={`${field}-${code}`} className="text-gach text-sm">
          <strong>{words.findingError}:</strong> {issueText(code, unit, locale)}
        </p>
      ))}
      {findings.map((finding) => (
        <p
          key={finding.rule}
          className={`text-sm ${finding.severity === 'error' ? 'text-gach' : finding.answered ? 'text-ink-3' : 'text-nghe-ink'}`}
        >
          <strong>
            {finding.severity === 'error'
              ? words.findingError
              : finding.answered
                ? words.findingAnswered
                : words.findingWarning}
            :
          </strong>{' '}
          {findingText(finding, locale)}
        </p>
      ))}
    </div>
  );
}
