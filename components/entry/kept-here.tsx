'use client';

import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Question } from '@/components/ui/question';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import type { TypedCell } from '@/lib/domain/report/report';
import type { Locale } from '@/lib/locale';
import { keptHereMessages } from '@/lib/messages/kept-here';
import { words as fieldWords } from '@/lib/messages/words';
import { dropKeptCells, type KeptScope, useKeptCells } from './use-kept-cells';

interface Props {
  readonly scope: KeptScope;
  /** What each cell is called. */
  readonly names: Readonly<Record<CellKey, string>>;
  /** The form, where the report may be written; null: it is locked. */
  readonly formHref: string | null;
  readonly locale: Locale;
}

/** Names the cells of a report that stayed in this browser, and what can be done about them. */
export function KeptHere({ scope, names, formHref, locale }: Props) {
  const kept = useKeptCells(scope);
  if (kept.length === 0) return null;
  const words = keptHereMessages[locale];
  return (
    <Notice tone="wrong" announced title={words.title(kept.length)}>
      <p>{formHref ? words.mayBeSent : words.isLocked}</p>
      <ul className="my-2 list-disc pl-5">
        {kept.map((typed) => (
          <li key={typed.key} className="wrap-anywhere">
            {names[typed.key] ?? typed.key}: <strong>{textOf(typed, locale)}</strong>
          </li>
        ))}
      </ul>
      {formHref && (
        <p className="mb-3">
          <a href={formHref} className="font-semibold">
            {words.openAndSend}
          </a>
        </p>
      )}
      <Question label={words.remove}>
        <p className="mb-2">{words.removeText}</p>
        <Button type="button" onClick={() => dropKeptCells(scope, kept)}>
          {words.removeConfirm}
        </Button>
      </Question>
    </Notice>
  );
}

function textOf(typed: TypedCell, locale: Locale): string {
  const text = typed.value.trim() || typed.text.trim();
  if (text !== '') return text;
  return typed.absence === ''
    ? keptHereMessages[locale].blank
    : fieldWords[locale].absence[typed.absence];
}
