import 'server-only';
import { now } from '@/lib/clock';
import { areasWithin, type Permission, type Viewer } from '@/lib/domain/access';
import {
  type GivenAnswer,
  isWritable,
  type JudgedAnswer,
  judgeAnswer,
  type SentAnswer,
  sheetRules,
  waitingFor,
} from '@/lib/domain/conference/answer-sheet';
import { conferenceWordsSchema } from '@/lib/domain/conference/conference';
import { questionOfKey, shapeOf } from '@/lib/domain/conference/question';
import { type Invalid, invalid, refused } from '@/lib/domain/outcome';
import { hasLostLetters, tidyText } from '@/lib/domain/plain-text';
import type { CellIssue } from '@/lib/domain/report/report';
import { longestReason } from '@/lib/domain/report/report-answers';
import type {
  AnswerConflict,
  AskedListing,
  AskedSheet,
  SaveAnswersOutcome,
  SheetStepOutcome,
  SheetStepRequest,
} from '@/lib/workspace/questions';
import { database, type Transaction } from '../database';
import { Prisma } from '../generated/client';
import { listIndicators } from '../public/catalogue';
import { appendEvents } from '../record/append';
import { writeValue } from '../value-columns';
import {
  areaSelect,
  questionsOfConference,
  readAnswers,
  sheetSelect,
  toQuestion,
  toStanding,
} from './sheet-rows';

/** The participations of a viewer's own provinces in conferences of their set that have asked. */
function askedOf(viewer: Viewer, permission: Permission): Prisma.ConferenceParticipantWhereInput {
  const areas = areasWithin(viewer, permission);
  return {
    ...(areas === 'everywhere' ? {} : { areaId: { in: [...areas] } }),
    conference: { demo: viewer.demo, answersDueAt: { not: null }, questions: { some: {} } },
  };
}

/** What conferences in preparation ask a viewer's provinces, what is due first at the top. */
export async function listAsked(viewer: Viewer): Promise<AskedListing[]> {
  const rows = await database().conferenceParticipant.findMany({
    where: {
      AND: [askedOf(viewer, 'answer.read'), { conference: { state: 'preparing' } }],
    },
    orderBy: [{ conference: { answersDueAt: 'asc' } }, { conferenceId: 'asc' }, { areaId: 'asc' }],
    select: {
      area: { select: areaSelect },
      conference: {
        select: {
          slug: true,
          words: true,
          answersDueAt: true,
          questions: { select: { id: true, asked: true } },
          answerSheets: {
            select: { ...sheetSelect, answers: { select: { questionId: true, asked: true } } },
          },
        },
      },
    },
  });
  return rows.map(({ area, conference: { answersDueAt, words, ...conference } }) => {
    const row = conference.answerSheets.find(({ areaId }) => areaId === area.id);
    const { state, stateBy, handedInAt, reason } = toStanding(area, row);
    const given = (row?.answers ?? []).map((one) => ({ ...one, question: one.questionId }));
    const { unanswered, changed } = waitingFor(conference.questions, given);
    const asked = conference.questions.length;
    return {
      slug: conference.slug,
      words: conferenceWordsSchema.parse(words),
      dueAt: answersDueAt?.toISOString() ?? '',
      ...{ area, state, stateBy, handedInAt, reason, asked },
      answered: asked - unanswered.length - changed.length,
    };
  });
}

/** What a conference asks a viewer's provinces: one sheet for each that takes part, by name. */
export async function findSheets(viewer: Viewer, slug: string): Promise<AskedSheet[]> {
  const rows = await database().conferenceParticipant.findMany({
    where: { AND: [askedOf(viewer, 'answer.read'), { conference: { slug } }] },
    orderBy: { area: { nameVi: 'asc' } },
    select: {
      area: { select: areaSelect },
      conference: {
        select: {
          ...{ id: true, slug: true, words: true, state: true, answersDueAt: true },
          questions: questionsOfConference,
          answerSheets: { select: sheetSelect },
        },
      },
    },
  });
  return Promise.all(
    rows.map(async ({ area, conference }) => ({
      ...toStanding(
        area,
        conference.answerSheets.find(({ areaId }) => areaId === area.id),
      ),
      id: conference.id,
      slug: conference.slug,
      words: conferenceWordsSchema.parse(conference.words),
      isOver: conference.state === 'finished',
      dueAt: conference.answersDueAt?.toISOString() ?? '',
      questions: conference.questions.map(toQuestion),
      answers: await readAnswers(database(), conference.id, area.id),
    })),
  );
}

/**
 * Saves what was typed as drafts of a province: what can be read and nobody else touched is kept, even
 * where others conflict or cannot be read. The same twice changes nothing.
 */
export async function saveAnswers(
  viewer: Viewer,
  of: { readonly slug: string; readonly areaId: string },
  sent: readonly SentAnswer[],
): Promise<SaveAnswersOutcome> {
  const indicators = await listIndicators();
  return database().$transaction(async (transaction): Promise<SaveAnswersOutcome> => {
    const ground = await lockSheet(transaction, viewer, 'answer.edit', of, true);
    if (!ground) return refused;
    const { conference, sheet } = ground;
    if (conference.state === 'finished') return { kind: 'closed', state: 'finished', by: '' };
    if (!isWritable(sheet.state)) {
      return { kind: 'closed', state: sheet.state, by: sheet.stateByName };
    }
    const stored = await readAnswers(transaction, conference.id, of.areaId);
    const outcome = {
      kind: 'saved' as const,
      saved: [] as { question: string; answer: GivenAnswer | null }[],
      conflicts: [] as AnswerConflict[],
      issues: [] as CellIssue[],
      askedAnew: [] as string[],
    };
    const version = sheet.version + 1;
    let written = false;
    for (const one of sent) {
      const id = questionOfKey(one.typed.key);
      const question = conference.questions.find((known) => known.id === id);
      const shape = question && shapeOf(question.content, indicators);
      if (!question || !shape) {
        outcome.issues.push({ key: one.typed.key, field: 'value', code: 'unknown_cell' });
        continue;
      }
      const standing = stored.find((answer) => answer.question === id) ?? null;
      const judged = judgeAnswer(one, question, shape, standing);
      if (judged.kind === 'unreadable') outcome.issues.push(...judged.issues);
      else if (judged.kind === 'asked_anew') outcome.askedAnew.push(id);
      else if (judged.kind === 'conflict')
        outcome.conflicts.push({ question: id, theirs: standing });
      else if (judged.kind === 'same') outcome.saved.push({ question: id, answer: standing });
      else if (judged.kind !== 'untouched') {
        written = true;
        const key = { questionId: id, conferenceId: conference.id, areaId: of.areaId };
        const answer = await writeAnswer(transaction, viewer, key, judged, {
          version,
          asked: question.asked,
        });
        outcome.saved.push({ question: id, answer });
      }
    }
    if (written) {
      await transaction.answerSheet.update({
        where: { conferenceId_areaId: { conferenceId: conference.id, areaId: of.areaId } },
        data: { version },
      });
    }
    return outcome;
  });
}

async function writeAnswer(
  transaction: Transaction,
  viewer: Viewer,
  key: { readonly questionId: string; readonly conferenceId: string; readonly areaId: string },
  judged: Extract<JudgedAnswer, { kind: 'write' | 'clear' }>,
  place: { readonly version: number; readonly asked: number },
): Promise<GivenAnswer | null> {
  const { questionId, areaId } = key;
  if (judged.kind === 'clear') {
    await transaction.answer.deleteMany({ where: { questionId, areaId } });
    return null;
  }
  const at = now();
  const { themes: _, ...columns } = writeValue(judged.value);
  const data = {
    ...columns,
    ...place,
    note: judged.note,
    changedById: viewer.userId,
    changedByName: viewer.name,
    changedAt: at,
  };
  await transaction.answer.upsert({
    where: { questionId_areaId: { questionId, areaId } },
    create: { ...key, ...data },
    update: data,
  });
  return {
    question: questionId,
    value: judged.value,
    note: judged.note,
    asked: place.asked,
    version: String(place.version),
    changedBy: viewer.name,
    changedAt: at.toISOString(),
  };
}

/**
 * Takes a step of a province's sheet by the table of steps, on the version that was seen. Issues:
 * reason "required", "too_long" or "lost_letters".
 */
export async function takeSheetStep(
  viewer: Viewer,
  request: SheetStepRequest,
): Promise<SheetStepOutcome> {
  const rule = sheetRules[request.step];
  const reason = tidyText(request.reason);
  const wrong = rule.reason ? wrongReason(reason) : null;
  if (wrong) return wrong;
  return database().$transaction(async (transaction): Promise<SheetStepOutcome> => {
    const ground = await lockSheet(transaction, viewer, rule.permission, request, false);
    if (!ground) return refused;
    const { conference, sheet } = ground;
    if (conference.state === 'finished') return { kind: 'closed', state: 'finished', by: '' };
    // A click that comes twice is answered as the first time.
    if (sheet.state === rule.to && sheet.stateByName === viewer.name) {
      return { kind: 'ok', state: rule.to };
    }
    if (sheet.version !== request.version) return { kind: 'stale' };
    if (!rule.from.includes(sheet.state)) {
      return { kind: 'closed', state: sheet.state, by: sheet.stateByName };
    }
    if (rule.complete) {
      const given = await readAnswers(transaction, conference.id, request.areaId);
      const waiting = waitingFor(conference.questions, given);
      if (waiting.unanswered.length + waiting.changed.length > 0) {
        return { kind: 'waiting', ...waiting };
      }
    }
    const at = now();
    await transaction.answerSheet.update({
      where: { conferenceId_areaId: { conferenceId: conference.id, areaId: request.areaId } },
      data: {
        state: rule.to,
        stateSince: at,
        stateByName: viewer.name,
        reason: rule.reason ? reason : null,
        version: sheet.version + 1,
        ...(request.step === 'hand_in' && { handedInAt: at }),
      },
    });
    await appendEvents(transaction, [
      {
        at,
        actor: viewer,
        action: `conference.answers.${request.step}`,
        subjectType: 'conference',
        subjectId: conference.id,
        fromState: sheet.state,
        toState: rule.to,
        reason: rule.reason ? reason : null,
        details: { area: request.areaId },
      },
    ]);
    return { kind: 'ok', state: rule.to };
  });
}

function wrongReason(reason: string): Invalid | null {
  if (reason === '') return invalid('reason', 'required');
  if ([...reason].length > longestReason) return invalid('reason', 'too_long');
  return hasLostLetters(reason) ? invalid('reason', 'lost_letters') : null;
}

/**
 * A province's sheet in a viewer's reach under its lock, with what is asked; its conference is not
 * finished nor asked anew meanwhile. `begins`: one that is not there yet is begun.
 */
async function lockSheet(
  transaction: Transaction,
  viewer: Viewer,
  permission: Permission,
  { slug, areaId }: { readonly slug: string; readonly areaId: string },
  begins: boolean,
) {
  const areas = areasWithin(viewer, permission);
  if (areas !== 'everywhere' && !areas.includes(areaId)) return null;
  await transaction.$queryRaw(
    Prisma.sql`SELECT 1 AS locked FROM conference WHERE slug = ${slug} FOR SHARE`,
  );
  const participant = await transaction.conferenceParticipant.findFirst({
    where: { AND: [askedOf(viewer, permission), { areaId, conference: { slug } }] },
    select: { conference: { select: { id: true, state: true, questions: questionsOfConference } } },
  });
  if (!participant) return null;
  const { conference } = participant;
  const key = { conferenceId: conference.id, areaId };
  if (begins && conference.state === 'preparing') {
    await transaction.answerSheet.createMany({
      data: [{ ...key, stateSince: now(), stateByName: viewer.name }],
      skipDuplicates: true,
    });
  }
  await transaction.$queryRaw(
    Prisma.sql`SELECT 1 AS locked FROM answer_sheet
      WHERE conference_id = ${key.conferenceId} AND area_id = ${areaId} FOR UPDATE`,
  );
  const sheet = await transaction.answerSheet.findUnique({
    where: { conferenceId_areaId: key },
    select: sheetSelect,
  });
  if (!sheet) return null;
  return {
    conference: { ...conference, questions: conference.questions.map(toQuestion) },
    sheet,
  };
}
