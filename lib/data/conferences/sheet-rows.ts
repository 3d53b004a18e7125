import 'server-only';
import type { GivenAnswer } from '@/lib/domain/conference/answer-sheet';
import { type Question, questionContentSchema } from '@/lib/domain/conference/question';
import type { SheetStanding } from '@/lib/workspace/questions';
import type { Transaction } from '../database';
import type { Prisma } from '../generated/client';
import { readValue } from '../value-columns';

/** Questions, sheets and answers as rows, and what they are read as. */

export const areaSelect = { id: true, slug: true, nameVi: true, nameEn: true } as const;

export const questionSelect = {
  id: true,
  content: true,
  version: true,
  asked: true,
  _count: { select: { answers: true } },
} satisfies Prisma.ConferenceQuestionSelect;

export const questionsOfConference = {
  orderBy: [{ position: 'asc' as const }, { id: 'asc' as const }],
  select: questionSelect,
};

export function toQuestion({
  content,
  _count,
  ...row
}: Prisma.ConferenceQuestionGetPayload<{ select: typeof questionSelect }>): Question {
  return { ...row, content: questionContentSchema.parse(content), answers: _count.answers };
}

export const answerSelect = {
  questionId: true,
  value: true,
  valueHigh: true,
  text: true,
  absence: true,
  status: true,
  precision: true,
  note: true,
  asked: true,
  version: true,
  changedByName: true,
  changedAt: true,
} satisfies Prisma.AnswerSelect;

export function toAnswer(
  row: Prisma.AnswerGetPayload<{ select: typeof answerSelect }>,
): GivenAnswer {
  const value = readValue({ ...row, themes: [] });
  if (value === null) throw new Error(`an answer to ${row.questionId} without a value`);
  return {
    question: row.questionId,
    value,
    note: row.note,
    asked: row.asked,
    version: String(row.version),
    changedBy: row.changedByName,
    changedAt: row.changedAt.toISOString(),
  };
}

export const sheetSelect = {
  areaId: true,
  state: true,
  stateSince: true,
  stateByName: true,
  handedInAt: true,
  reason: true,
  version: true,
} satisfies Prisma.AnswerSheetSelect;

type SheetRow = Prisma.AnswerSheetGetPayload<{ select: typeof sheetSelect }>;

/** How the sheet of an area stands; one that was not begun is open. */
export function toStanding(area: SheetStanding['area'], row: SheetRow | undefined): SheetStanding {
  return {
    area,
    state: row?.state ?? 'open',
    stateSince: row?.stateSince.toISOString() ?? null,
    stateBy: row?.stateByName ?? '',
    handedInAt: row?.handedInAt?.toISOString() ?? null,
    reason: row?.reason ?? null,
    version: row?.version ?? 0,
  };
}

/** The answers of one sheet, in no order. */
export async function readAnswers(
  client: Transaction,
  conferenceId: string,
  areaId: string,
): Promise<GivenAnswer[]> {
  const rows = await client.answer.findMany({
    where: { conferenceId, areaId },
    select: answerSelect,
  });
  return rows.map(toAnswer);
}
