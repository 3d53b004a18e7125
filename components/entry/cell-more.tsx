'use client';

import { useState } from 'react';
import { absences, valueStatuses } from '@/lib/domain/figure/figure';
import type { CellIssue, Finding, TypedCell } from '@/lib/domain/report/report';
import { cellFieldName } from '@/lib/domain/report/typed-form';
import type { Locale } from '@/lib/locale';
import { entryMessages } from '@/lib/messages/entry';
import { ruleMessages } from '@/lib/messages/rules';
import { words as fieldWords } from '@/lib/messages/words';
import { fieldId } from './entry-fields';
import type { EntryCell } from './entry-snapshot';
import { hasMore } from './typed-fields';

interface Props {
  readonly name: string;
  /** What stands in the fields when the page opens. */
  readonly initial: TypedCell;
  readonly entry: EntryCell;
  readonly issues: readonly CellIssue[];
  readonly findings: readonly Finding[];
  /** Whether a number's field says the status in its own words. */
  readonly ofNumber: boolean;
  readonly locale: Locale;
}

const control = 'w-full border border-ink-3 bg-paper px-2 py-1.5 text-base';

/**
 * The rare parts of a figure. Opens by itself where one is filled, wrong, or asked for, and then
 * stays as its reader leaves it.
 */
export function CellMore(props: Props) {
  const { name, initial, entry, issues, findings, ofNumber, locale } = props;
  const words = entryMessages[locale];
  const { key } = initial;
  const asked = findings.some(({ severity, answered }) => severity === 'warning' && !answered);
  const holds = entry.typed?.explanationHolds ?? false;
  // Words that stand in the store and do not answer what is asked now.
  const isStale = holds || (asked && Boolean(entry.stored?.explanation));
  const wrong = issues.some(({ field }) => field !== 'value' && field !== 'text');
  const needed = asked || wrong || hasMore(initial);
  const [opened, setOpened] = useState(needed);
  if (needed && !opened) setOpened(true);
  const id = (field: string) => `${fieldId(key)}-${field}`;
  const wrongAt = (field: CellIssue['field']) => issues.find((issue) => issue.field === field);
  const statuses = valueStatuses.map((code) => {
    const text = fieldWords[locale].status[code];
    return [code, ofNumber && code === 'A' ? words.unlessTyped(text) : text] as const;
  });
  const reasons = absences.map((code) => [code, fieldWords[locale].absence[code]] as const);
  return (
    <details open={opened || undefined} className="ledger-more">
      <summary className="text-ink-3 text-sm hover:text-ink">
        {words.more}
        <span className="sr-only">: {name}</span>
      </summary>
      <div className="mt-2 mb-3 grid gap-x-5 gap-y-2 border-rule-strong border-l-2 pl-4 sm:grid-cols-2">
        <label className="block text-sm">
          <span className="label">{words.status}</span>
          <select
            name={cellFieldName(key, 'status')}
            id={id('status')}
            defaultValue={initial.status}
            className={control}
          >
            {statuses.map(([code, text]) => (
              <option key={code} value={code}>
                {text}
              </option>
            ))}
          </select>
        </label>
        <label className="block text-sm">
          <span className="label">{words.absence}</span>
          <select
            name={cellFieldName(key, 'absence')}
            id={id('absence')}
            defaultValue={initial.absence}
            aria-invalid={wrongAt('absence') ? true : undefined}
            aria-describedby={wrongAt('absence') ? id('issues') : undefined}
            className={control}
          >
            <option value="">{words.noAbsence}</option>
            {reasons.map(([code, text]) => (
              <option key={code} value={code}>
                {text}
              </option>
            ))}
          </select>
        </label>
        {(['note', 'explanation'] as const).map((field) => (
          <label key={field} className="block text-sm">
            <span className="label">{words[field]}.</span>{' '}
            <span className="text-ink-3">
              {field === 'note' ? words.noteHint : words.explanationHint}
            </span>
            {field === 'explanation' && asked && (
              <span className="block font-semibold text-nghe-ink">{words.explanationNeeded}</span>
            )}
            {field === 'explanation' && isStale && (
              <span className="block text-nghe-ink">{ruleMessages[locale].explanationStale}</span>
            )}
            <textarea
              name={cellFieldName(key, field)}
              id={id(field)}
              defaultValue={initial[field]}
              rows={2}
              aria-invalid={wrongAt(field) ? true : undefined}
              aria-describedby={wrongAt(field) ? id('issues') : undefined}
              className={control}
            />
          </label>
        ))}
        {isStale && (
          <label className="flex items-start gap-2 text-sm sm:col-span-2">
            <input
              type="checkbox"
              name={cellFieldName(key, 'explanationHolds')}
              defaultChecked={holds}
              className="mt-0.5 size-4 shrink-0 accent-cham"
            />
            {ruleMessages[locale].explanationHolds}
          </label>
        )}
        <label className="flex items-start gap-2 text-sm sm:col-span-2">
          <input
            type="checkbox"
            name={cellFieldName(key, 'seriesBreak')}
            defaultChecked={initial.seriesBreak}
            className="mt-0.5 size-4 shrink-0 accent-cham"
          />
          {words.seriesBreak}
        </label>
      </div>
    </details>
  );
}
