import type { Locale } from '@/lib/locale';
import { sheetMessages } from '@/lib/messages/sheet';

/** A rule that concerns a cell, with what stands on its sides now. */
export interface RuleStanding {
  readonly code: string;
  readonly text: string;
  readonly outcome: 'kept' | 'broken' | 'not_judged';
}

const signs = { kept: '✓', broken: '!', not_judged: '·' } as const;

/** The rules that concern a cell; those that are broken first. */
export function CellRules({
  standings,
  locale,
}: {
  readonly standings: readonly RuleStanding[];
  readonly locale: Locale;
}) {
  if (standings.length === 0) return null;
  const words = sheetMessages[locale];
  const said = {
    kept: words.ruleKept,
    broken: words.ruleBroken,
    not_judged: words.ruleOpen,
  } as const;
  const open = standings.filter(({ outcome }) => outcome === 'not_judged');
  const list = (some: readonly RuleStanding[]) => (
    <ul className="cell-rules">
      {some.map(({ code, text, outcome }) => (
        <li key={code} data-outcome={outcome}>
          <span aria-hidden="true" className="cell-sign">
            {signs[outcome]}
          </span>
          <span>
            {text} <span className="text-ink-3">({said[outcome]})</span>
          </span>
        </li>
      ))}
    </ul>
  );
  return (
    <details className="cell-panel-part" open>
      <summary>{words.rules}</summary>
      {list(standings.filter(({ outcome }) => outcome !== 'not_judged'))}
      {open.length > 0 && (
        <details>
          <summary className="text-ink-3 text-sm">{words.rulesOpen(open.length)}</summary>
          {list(open)}
        </details>
      )}
    </details>
  );
}
