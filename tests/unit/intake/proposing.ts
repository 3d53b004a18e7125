import { type CellKey, cellKey } from '@/lib/domain/indicator/indicator';
import type { GridCell } from '@/lib/intake/grid';
import { propose } from '@/lib/intake/proposal';
import { type Answers, type IntakeForm, type Proposal, placeName } from '@/lib/intake/proposed';
import { readTabSeparated } from '@/lib/intake/tab-separated';
import { currentLines, realAliases } from './real-forms';

/** A block pasted into the form of 2026, and what is proposed for it in few words. */

/** The sheet as the form shows it: a row an indicator, the whole and the region's part. */
const sheet = [...new Set(currentLines.map(({ indicator }) => indicator.code))].map((code) =>
  (['ALL', 'EMM'] as const).map(
    (scope): CellKey | null =>
      currentLines.find(({ key }) => key === cellKey(code, scope))?.key ?? null,
  ),
);
export const form: IntakeForm = {
  lines: currentLines,
  aliases: realAliases,
  sheet,
  period: '2026-Q3',
};

export function pasted(
  text: string,
  focused: CellKey | null = null,
  answers: Answers = {},
): Proposal {
  return propose(readTabSeparated(text), form, focused, answers);
}

export function texts({ cells }: Proposal): Record<string, string> {
  return Object.fromEntries(
    cells.map(({ key, text, problem }) => [key, problem ? `${problem}: ${text}` : text]),
  );
}

export function reasons({ left }: Proposal): string[] {
  return left.map(({ text, reason, ...place }) => `${placeName(place)} ${text}: ${reason}`);
}

export function number(text: string, kind: GridCell['kind'] = 'number'): GridCell {
  return { text, kind };
}
