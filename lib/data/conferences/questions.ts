import 'server-only';
import { now } from '@/lib/clock';
import type { Viewer } from '@/lib/domain/access';
import { isShownToOrganisers } from '@/lib/domain/conference/answer-sheet';
import { conferenceWordsSchema } from '@/lib/domain/conference/conference';
import {
  canAsk,
  changeQuestions,
  type DeadlineDraft,
  deadlineOf,
  type Question,
  type QuestionChange,
} from '@/lib/domain/conference/question';
import { invalid, refused } from '@/lib/domain/outcome';
import { compareVietnamese } from '@/lib/domain/search-text';
import type { QuestionDesk, QuestionOutcome } from '@/lib/workspace/questions';
import { database, type Transaction } from '../database';
import { Prisma } from '../generated/client';
import { appendEvents } from '../record/append';
import { conferenceScope } from './queries';
import {
  answerSelect,
  areaSelect,
  questionsOfConference,
  sheetSelect,
  toAnswer,
  toQuestion,
  toStanding,
} from './sheet-rows';

/**
 * A conference's questions and how far its participants are; null where there is none for this viewer.
 * Of what a province has not handed in only its state is read.
 */
export async function findQuestionDesk(viewer: Viewer, slug: string): Promise<QuestionDesk | null> {
  const scope = conferenceScope(viewer);
  const row =
    scope &&
    (await database().conference.findFirst({
      where: { AND: [{ slug }, scope] },
      select: {
        ...{ id: true, slug: true, words: true, state: true, answersDueAt: true },
        questions: questionsOfConference,
        participants: { select: { area: { select: areaSelect } } },
        answerSheets: { select: sheetSelect },
      },
    }));
  if (!row) return null;
  const shown = row.answerSheets.filter(({ state }) => isShownToOrganisers(state));
  const answers = await database().answer.findMany({
    where: { conferenceId: row.id, areaId: { in: shown.map(({ areaId }) => areaId) } },
    select: { ...answerSelect, areaId: true },
  });
  return {
    id: row.id,
    slug: row.slug,
    words: conferenceWordsSchema.parse(row.words),
    state: row.state,
    dueAt: row.answersDueAt?.toISOString() ?? null,
    questions: row.questions.map(toQuestion),
    sheets: row.participants
      .map(({ area }) => ({
        ...toStanding(
          area,
          row.answerSheets.find(({ areaId }) => areaId === area.id),
        ),
        answers: answers.filter(({ areaId }) => areaId === area.id).map(toAnswer),
      }))
      .sort((a, b) => compareVietnamese(a.area.nameVi, b.area.nameVi)),
  };
}

/**
 * Changes what is asked, one organiser at a time. Answers that were given stay, and say to which
 * wording they were given. Issues: indicator "unknown", state "finished".
 */
export async function changeQuestionsOf(
  viewer: Viewer,
  conferenceId: string,
  change: QuestionChange,
): Promise<QuestionOutcome> {
  return inPreparation(viewer, conferenceId, async (transaction) => {
    if ('content' in change && change.content.kind === 'number') {
      const indicator = await transaction.indicator.findUnique({
        where: { code: change.content.indicator },
        select: { kind: true },
      });
      if (!indicator || !canAsk(indicator)) return invalid('indicator', 'unknown');
    }
    const rows = await transaction.conferenceQuestion.findMany({
      where: { conferenceId },
      orderBy: questionsOfConference.orderBy,
      select: { ...questionsOfConference.select, changedByName: true },
    });
    const questions = rows.map(({ changedByName: _, ...row }) => toQuestion(row));
    const changed = changeQuestions(questions, change);
    if (changed.kind === 'problem') {
      const by = rows.find(({ id }) => id === change.id)?.changedByName ?? '';
      return { kind: 'problem', problem: changed.problem, by };
    }
    if (changed.questions === questions) return { kind: 'ok' };
    await writeQuestions(transaction, viewer, conferenceId, questions, changed.questions);
    await appendEvents(transaction, [
      {
        at: now(),
        actor: viewer,
        action: `conference.question.${change.kind}`,
        subjectType: 'conference',
        subjectId: conferenceId,
        details: { question: change.id, ...('content' in change && { content: change.content }) },
      },
    ]);
    return { kind: 'ok' };
  });
}

/** Writes what differs; the places are given anew. */
async function writeQuestions(
  transaction: Transaction,
  viewer: Viewer,
  conferenceId: string,
  before: readonly Question[],
  after: readonly Question[],
): Promise<void> {
  const by = { changedByName: viewer.name, changedAt: now() };
  const kept = new Set(after.map(({ id }) => id));
  const gone = before.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
  if (gone.length > 0) {
    await transaction.conferenceQuestion.deleteMany({ where: { id: { in: gone } } });
  }
  for (const [index, { id, content, version, asked }] of after.entries()) {
    const position = index + 1;
    const known = before.find((one) => one.id === id);
    const columns = { content, version, asked, position, ...by };
    if (!known) {
      await transaction.conferenceQuestion.create({ data: { id, conferenceId, ...columns } });
    } else if (known.version !== version) {
      await transaction.conferenceQuestion.update({ where: { id }, data: columns });
    } else if (before[index]?.id !== id) {
      await transaction.conferenceQuestion.update({ where: { id }, data: { position } });
    }
  }
}

/**
 * Asks the participants until the end of a day, or takes the questions back to write on them. Issues:
 * until "not_a_day" or "past", questions "required", participants "required", state "finished"; somebody
 * else's deadline is a problem "stale".
 */
export async function setAnswerDeadline(
  viewer: Viewer,
  { conferenceId, until, seen }: DeadlineDraft,
): Promise<QuestionOutcome> {
  return inPreparation(viewer, conferenceId, async (transaction) => {
    const at = now();
    const dueAt = deadlineOf(until, at);
    if (typeof dueAt === 'string') return invalid('until', dueAt);
    const row = await transaction.conference.findUniqueOrThrow({
      where: { id: conferenceId },
      select: {
        answersDueAt: true,
        changedByName: true,
        _count: { select: { questions: true, participants: true } },
      },
    });
    const before = row.answersDueAt?.toISOString() ?? '';
    if (before === (dueAt?.toISOString() ?? '')) return { kind: 'ok' };
    if (before !== seen) return { kind: 'problem', problem: 'stale', by: row.changedByName };
    if (dueAt && row._count.questions === 0) return invalid('questions', 'no_questions');
    if (dueAt && row._count.participants === 0) return invalid('participants', 'no_participants');
    await transaction.conference.update({
      where: { id: conferenceId },
      data: { answersDueAt: dueAt },
    });
    await appendEvents(transaction, [
      {
        at,
        actor: viewer,
        action: 'conference.ask',
        subjectType: 'conference',
        subjectId: conferenceId,
        details: { before, dueAt: dueAt?.toISOString() ?? '' },
      },
    ]);
    return { kind: 'ok' };
  });
}

/** One organiser at a time, and no province saves meanwhile; a conference that is over is closed. */
async function inPreparation(
  viewer: Viewer,
  conferenceId: string,
  work: (transaction: Transaction) => Promise<QuestionOutcome>,
): Promise<QuestionOutcome> {
  const scope = conferenceScope(viewer);
  if (!scope) return refused;
  return database().$transaction(async (transaction) => {
    await transaction.$queryRaw(
      Prisma.sql`SELECT 1 AS locked FROM conference WHERE id = ${conferenceId} FOR UPDATE`,
    );
    const conference = await transaction.conference.findFirst({
      where: { AND: [{ id: conferenceId }, scope] },
      select: { state: true },
    });
    if (!conference) return refused;
    if (conference.state === 'finished') return invalid('state', 'finished');
    return work(transaction);
  });
}
