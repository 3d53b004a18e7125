'use client';

import { useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import type { CellIssue, Finding } from '@/lib/domain/report/report';
import type { Locale } from '@/lib/locale';
import { entryMessages } from '@/lib/messages/entry';
import { words as fieldWords } from '@/lib/messages/words';
import { chooseMeaning } from './field-words';
import { findingText, issueText } from './finding-text';

interface Props {
  readonly id: string;
  /** What the cell is called. */
  readonly name: string;
  /** The cell's unit; empty for words. */
  readonly unit: string;
  readonly issues: readonly CellIssue[];
  readonly findings: readonly Finding[];
  readonly locale: Locale;
}

/** What is wrong or asked at a cell, in words, beside its field. */
export function CellMessages({ id, name, unit, issues, findings, locale }: Props) {
  const words = entryMessages[locale];
  const asked = issues.find(({ code }) => code === 'zero_or_absence');
  return (
    <div className="ledger-wide ledger-messages">
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
      {asked && <MeaningChoice cell={asked} name={name} locale={locale} />}
    </div>
  );
}

const meanings = ['0', 'L', 'M'] as const;

const never = () => () => undefined;

/** Zero or an absence, one press each; only where a press is heard. */
function MeaningChoice({
  cell,
  name,
  locale,
}: {
  readonly cell: CellIssue;
  readonly name: string;
  readonly locale: Locale;
}) {
  const isAlive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!isAlive) return null;
  const words = entryMessages[locale];
  return (
    <fieldset aria-label={words.chooseMeaning(name)} className="my-1 flex flex-wrap gap-2">
      {meanings.map((meaning) => (
        <Button
          key={meaning}
          type="button"
          onClick={({ currentTarget: { form } }) => form && chooseMeaning(form, cell.key, meaning)}
        >
          {meaning === '0' ? words.chooseZero : fieldWords[locale].absence[meaning]}
        </Button>
      ))}
    </fieldset>
  );
}
