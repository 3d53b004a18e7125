'use client';

import type { CellIssue } from '@/lib/domain/report/report';
import { longestText } from '@/lib/domain/report/typed-cell';
import { cellFieldName } from '@/lib/domain/report/typed-form';
import { formatNumber } from '@/lib/format/number';
import { inLocale } from '@/lib/locale';
import { entryMessages } from '@/lib/messages/entry';
import type { ReportView } from '@/lib/workspace/report-view';
import { CellMessages } from './cell-messages';
import { CellMore } from './cell-more';
import { CellSigns } from './cell-signs';
import { CellState } from './cell-state';
import { ConflictChoice } from './conflict-choice';
import { cellName, fieldId } from './entry-fields';
import { BaseVersion, Definition, RowName, type RowProps, troubleOf } from './ledger-row';

interface Props extends RowProps {
  readonly themes: ReportView['themes'];
}

const kinds = ['difficulty', 'proposal'] as const;

function themeKinds(themes: Props['themes']) {
  return kinds.filter((kind) => themes.some((theme) => theme.kind === kind));
}

function isAboutThemes({ code }: CellIssue): boolean {
  return code === 'theme_without_text' || code === 'unknown_theme';
}

/** Words of the report: a text with its themes, and what was written last quarter. */
export function TextRow({ themes, ...props }: Props) {
  const { line, entry, initial, before, findings, reading, locale } = props;
  const { key, indicator } = line;
  const words = entryMessages[locale];
  const id = fieldId(key);
  const name = cellName(line, locale);
  const length = [...(entry.typed ?? initial).text].length;
  return (
    <div
      className="border-rule border-t py-4"
      data-cell={key}
      data-trouble={troubleOf(entry, findings)}
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <div className="font-semibold">
          <RowName {...props} htmlFor={id} name={name} />
        </div>
        <CellState id={`${id}-state`} entry={entry} at={props.at} locale={locale} />
      </div>
      <textarea
        id={id}
        name={cellFieldName(key, 'text')}
        defaultValue={initial.text}
        rows={6}
        aria-invalid={entry.issues.some(({ field }) => field === 'text') || undefined}
        aria-describedby={`${id}-count ${id}-issues ${id}-state`}
        className="mt-1 w-full border border-ink-3 bg-paper px-3 py-2 aria-[invalid=true]:border-2 aria-[invalid=true]:border-gach"
      />
      <BaseVersion entry={entry} name={cellFieldName(key, 'baseVersion')} />
      <p id={`${id}-count`} className="text-right text-ink-3 text-sm">
        {words.counter(
          formatNumber(String(length), locale),
          formatNumber(String(longestText), locale),
        )}
      </p>
      <CellSigns
        id={`${id}-reading`}
        entry={entry}
        reading={reading}
        indicator={indicator}
        locale={locale}
      />
      <CellMessages
        id={`${id}-issues`}
        name={name}
        unit=""
        issues={entry.issues}
        findings={findings}
        locale={locale}
      />
      {entry.conflict && (
        <ConflictChoice
          id={`${id}-conflict`}
          conflict={entry.conflict}
          indicator={indicator}
          mine={reading?.kind === 'value' ? reading.value : null}
          locale={locale}
        />
      )}
      <div className="ledger-extras">
        <details
          open={initial.themes.length > 0 || entry.issues.some(isAboutThemes) || undefined}
          className="ledger-more"
        >
          <summary className="text-ink-3 text-sm hover:text-ink">
            {words.themes}
            <span className="sr-only">: {name}</span>
          </summary>
          <div className="mb-3 grid gap-x-8 gap-y-2 sm:grid-cols-2">
            {themeKinds(themes).map((kind) => (
              <fieldset key={kind}>
                <legend className="label mt-1">{words.themeKind[kind]}</legend>
                {themes
                  .filter((theme) => theme.kind === kind)
                  .map((theme) => (
                    <label key={theme.code} className="flex min-h-7 items-start gap-2 text-sm">
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
            ))}
          </div>
        </details>
        {before?.type === 'text' && (
          <details className="ledger-more">
            <summary className="text-ink-3 text-sm hover:text-ink">{words.textBefore}</summary>
            <p lang="vi" className="mt-1 mb-2 max-w-[40rem] whitespace-pre-line text-ink-2">
              {before.text}
            </p>
          </details>
        )}
        <Definition {...props} name={name} />
        <CellMore
          name={name}
          initial={initial}
          entry={entry}
          issues={entry.issues}
          findings={findings}
          ofNumber={false}
          locale={locale}
        />
      </div>
    </div>
  );
}
