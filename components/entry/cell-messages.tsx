import type { CellIssue, Finding } from '@/lib/domain/report';
import type { Locale } from '@/lib/locale';
import { entryMessages } from '@/lib/messages/entry';

interface Props {
  readonly id: string;
  readonly issues: readonly CellIssue[];
  readonly findings: readonly Finding[];
  readonly locale: Locale;
}

export function findingText(finding: Finding, locale: Locale): string {
  return locale === 'vi' ? finding.messageVi : finding.messageEn;
}

/** What is wrong or asked at a cell, in words, beside its field. */
export function CellMessages({ id, issues, findings, locale }: Props) {
  const words = entryMessages[locale];
  return (
    <div id={id} className="ledger-wide ledger-messages empty:hidden">
      {issues.map(({ field, code }) => (
        <p key={`${field}-${code}`} className="text-gach text-sm">
          <strong>{words.findingError}:</strong> {words.issues[code]}
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
