import {
  changeQuestionsOf,
  findQuestionDesk,
  setAnswerDeadline,
} from '@/lib/data/conferences/questions';
import { findSheets, saveAnswers, takeSheetStep } from '@/lib/data/conferences/sheets';
import type { Viewer } from '@/lib/domain/access';
import { printOf, type SentAnswer, type SheetStep } from '@/lib/domain/conference/answer-sheet';
import { type QuestionContent, questionKey } from '@/lib/domain/conference/question';
import type { TypedCell } from '@/lib/domain/report/report';
import type { AskedSheet, QuestionDesk } from '@/lib/workspace/questions';
import { makeConference } from './conference';
import { typed as typedCell } from './report-life';

/** What a conference of the tests asks: a figure and a few words. */
export const askedNumber: Extract<QuestionContent, { kind: 'number' }> = {
  ...{ kind: 'number', indicator: 'TEST_TOTAL', scope: 'ALL', period: '2026-Q3' },
  words: null,
};
export const askedWords: QuestionContent = {
  kind: 'words',
  words: { vi: 'Việc khó nhất là gì?', en: '' },
};

/** Until the end of 10 October 2026 in Vietnam; the tests' clock stands on the fifth. */
export const dueDay = '2026-10-10';

let count = 0;
export function newQuestionId(): string {
  count += 1;
  return `QTEST${String(count).padStart(4, '0')}`;
}

/** A conference that asks both of its provinces a figure and some words. */
export async function makeAsking(organiser: Viewer, title: string) {
  const made = await makeConference(organiser, title, ['a']);
  const [number, words] = [newQuestionId(), newQuestionId()];
  for (const [id, content] of [
    [number, askedNumber],
    [words, askedWords],
  ] as const) {
    await changeQuestionsOf(organiser, made.conferenceId, { kind: 'add', id, content });
  }
  const { conferenceId } = made;
  const asked = await setAnswerDeadline(organiser, { conferenceId, until: dueDay, seen: '' });
  if (asked.kind !== 'ok') throw new Error(JSON.stringify(asked));
  return { ...made, number, words };
}

export async function questionDesk(viewer: Viewer, slug: string): Promise<QuestionDesk> {
  const found = await findQuestionDesk(viewer, slug);
  if (!found) throw new Error(`no questions of ${slug}`);
  return found;
}

export async function sheetOf(viewer: Viewer, slug: string): Promise<AskedSheet> {
  const [sheet] = await findSheets(viewer, slug);
  if (!sheet) throw new Error(`${slug} asks nothing of ${viewer.name}`);
  return sheet;
}

/** An answer as a form sends it that showed nothing before. */
export function sentAnswer(
  question: string,
  typed: Partial<TypedCell>,
  rest: Partial<SentAnswer> = {},
): SentAnswer {
  const blank = typedCell(questionKey(question), {});
  return { typed: { ...blank, ...typed }, seen: printOf(blank), asked: 1, holds: false, ...rest };
}

/** Types answers into the sheet of a viewer's province. */
export async function answer(viewer: Viewer, slug: string, answers: readonly SentAnswer[]) {
  const { area } = await sheetOf(viewer, slug);
  return saveAnswers(viewer, { slug, areaId: area.id }, answers);
}

export async function sheetStep(
  viewer: Viewer,
  { slug, areaId }: { readonly slug: string; readonly areaId: string },
  step: SheetStep,
  version: number,
  reason = '',
) {
  return takeSheetStep(viewer, { slug, areaId, step, version, reason });
}
