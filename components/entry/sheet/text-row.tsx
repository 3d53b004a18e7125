'use client';

import { useState } from 'react';
import type { Value } from '@/lib/domain/figure/figure';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import type { CellIssue, Finding, TypedCell } from '@/lib/domain/report/report';
import { longestText } from '@/lib/domain/report/typed-cell';
import { cellFieldName } from '@/lib/domain/report/typed-form';
import { formatNumber } from '@/lib/format/number';
import { inLocale, type Locale } from '@/lib/locale';
import { entryMessages } from '@/lib/messages/entry';
import type { ReportView } from '@/lib/workspace/report-view';
import { CellState } from '../cell-state';
import { cellName, type EntryLine, fieldId } from '../entry-fields';
import type { EntryCell, Hindrance } from '../entry-snapshot';
import { BaseVersion, KeptFields, PlainParts } from '../plain-parts';
import { troubleOf } from './number-row';

interface Props {
  readonly line: EntryLine;
  readonly entry: EntryCell;
  readonly hindrance: Hindrance | null;
  readonly findings: readonly Finding[];
  readonly initialOf: (key: CellKey) => TypedCell;
  readonly before: Value | null;
  readonly mark: string | undefined;
  readonly isCurrent: boolean;
  readonly themes: ReportView['themes'];
  readonly at: string;
  readonly locale: Locale;
}

const kinds = ['difficulty', 'proposal'] as const;

function isAboutThemes({ code }: CellIssue): boolean {
  return code === 'theme_without_text' || code === 'unknown_theme';
}

/** Words of the report: a text with its themes, and what was written last quarter. */
export function TextRow(props: Props) {
  const { line, entry, findings, before, mark, locale } = props;
  const { key } = line;
  const [initial] = useState(() => props.initialOf(key));
  const words = entryMessages[locale];
  const id = fieldId(key);
  const name = cellName(line, locale);
  const text = (entry.typed ?? initial).text;
  const trouble = troubleOf({ entry, findings });
  const described = [`${id}-count`, `${id}-state`, mark && `${id}-mark`];
  if (props.isCurrent) described.push('o-dang-chon-loi');
  return (
    <div className="sheet-words" data-cell={key} data-trouble={trouble}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <label htmlFor={id} className="font-semibold">
          {name}
        </label>
        {mark && (
          <span id={`${id}-mark`} className="sheet-mark">
            {mark}
          </span>
        )}
        <CellState
          id={`${id}-state`}
          entry={entry}
          isOptional={line.item.optional}
          hindrance={props.hindrance}
          at={props.at}
          locale={locale}
        />
      </div>
      <textarea
        id={id}
        name={cellFieldName(key, 'text')}
        defaultValue={initial.text}
        rows={2}
        aria-invalid={trouble === 'wrong' || undefined}
        aria-describedby={described.filter(Boolean).join(' ')}
      />
      <BaseVersion entry={entry} initial={initial} />
      <KeptFields initial={initial} />
      <div className="flex flex-wrap items-start justify-between gap-x-6">
        <div className="flex grow flex-wrap gap-x-6">
          <details
            open={initial.themes.length > 0 || entry.issues.some(isAboutThemes) || undefined}
          >
            <summary className="text-ink-3 text-sm hover:text-ink">
              {words.themes}
              <span className="sr-only">: {name}</span>
            </summary>
            <div className="mb-2 grid gap-x-8 gap-y-2 sm:grid-cols-2">
              {kinds.map((kind) => (
                <Themes key={kind} kind={kind} {...props} initial={initial} />
              ))}
            </div>
          </details>
          {before?.type === 'text' && (
            <details>
              <summary className="text-ink-3 text-sm hover:text-ink">
                {words.textBefore}
                <span className="sr-only">: {name}</span>
              </summary>
              <p lang="vi" className="mt-1 mb-2 max-w-[40rem] whitespace-pre-line text-ink-2">
                {before.text}
              </p>
            </details>
          )}
          <PlainParts
            line={line}
            entry={entry}
            initial={initial}
            findings={findings}
            reading={null}
            isNamed={false}
            locale={locale}
          />
        </div>
        <p id={`${id}-count`} className="text-ink-3 text-sm">
          {words.counter(
            formatNumber(String([...text].length), locale),
            formatNumber(String(longestText), locale),
          )}
        </p>
      </div>
    </div>
  );
}

function Themes({
  line: { key },
  kind,
  themes,
  initial,
  locale,
}: Props & { readonly kind: (typeof kinds)[number]; readonly initial: TypedCell }) {
  const own = themes.filter((theme) => theme.kind === kind);
  if (own.length === 0) return null;
  return (
    <fieldset>
      <legend className="label mt-1">{entryMessages[locale].themeKind[kind]}</legend>
      {own.map((theme) => (
        <label key={theme.code} className="flex min-h-6 items-start gap-2 text-sm">
          <input
            type="checkbox"
            name={cellFieldName(key, 'themes')}
            value={theme.code}
            defaultChecked={initial.themes.includes(theme.code)}
            className="mt-0.5 size-4 shrink-0 accent-cham"
          />
          {inLocale(theme, 'name', locale)}
        </label>
      ))}
    </fieldset>
  );
}
