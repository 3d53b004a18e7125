import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setClock } from '@/lib/clock';
import { finishConference, reopenConference } from '@/lib/data/conferences/commands';
import { changeQuestionsOf, setAnswerDeadline } from '@/lib/data/conferences/questions';
import { listAsked } from '@/lib/data/conferences/sheets';
import { closeDatabase, database } from '@/lib/data/database';
import { findPublishedConference } from '@/lib/data/public/conferences';
import type { Viewer } from '@/lib/domain/access';
import { isLate } from '@/lib/domain/conference/answer-sheet';
import { makeConference } from '@/tests/support/conference';
import {
  answer,
  askedNumber,
  askedWords,
  makeAsking,
  newQuestionId,
  questionDesk,
  sentAnswer,
  sheetOf,
  sheetStep,
} from '@/tests/support/questions';
import { makeViewer, makeWorld } from '@/tests/support/world';

let organiser: Viewer;
let other: Viewer;
let near: { readonly staff: Viewer; readonly second: Viewer; readonly lead: Viewer };
let far: { readonly staff: Viewer; readonly lead: Viewer };

beforeAll(async () => {
  await makeWorld();
  organiser = await makeViewer('organiser');
  other = await makeViewer('organiser');
  near = {
    staff: await makeViewer('staff:test-joined'),
    second: await makeViewer('staff:test-joined'),
    lead: await makeViewer('lead:test-joined'),
  };
  far = { staff: await makeViewer('staff:test-other'), lead: await makeViewer('lead:test-other') };
});

afterAll(async () => {
  setClock(undefined);
  await closeDatabase();
});

const nearOf = (slug: string) => ({ slug, areaId: 'test-joined' });
const farOf = (slug: string) => ({ slug, areaId: 'test-other' });

/** Answers both questions and hands them in. */
async function handIn(
  people: { readonly staff: Viewer; readonly lead: Viewer },
  { slug, number, words }: Awaited<ReturnType<typeof makeAsking>>,
  value = 'khoảng 860',
) {
  await answer(people.staff, slug, [
    sentAnswer(number, { value, note: 'theo sổ' }),
    sentAnswer(words, { text: 'Vốn' }),
  ]);
  const sheet = await sheetOf(people.lead, slug);
  const of = { slug, areaId: sheet.area.id };
  expect(await sheetStep(people.lead, of, 'hand_in', sheet.version)).toMatchObject({
    kind: 'ok',
  });
  return of;
}

async function decide(
  of: { readonly slug: string; readonly areaId: string },
  step: 'accept' | 'return',
  reason = '',
) {
  const { sheets } = await questionDesk(organiser, of.slug);
  const version = sheets.find(({ area }) => area.id === of.areaId)?.version ?? 0;
  return sheetStep(organiser, of, step, version, reason);
}

describe('questions of a conference', () => {
  it('are a province’s once there is a deadline, and none before', async () => {
    const { slug, conferenceId } = await makeConference(organiser, 'Chưa hỏi', ['a']);
    const ask = { conferenceId, until: '2026-10-10', seen: '' };
    expect(await setAnswerDeadline(organiser, ask)).toMatchObject({
      issues: [{ code: 'no_questions' }],
    });
    const id = newQuestionId();
    await changeQuestionsOf(organiser, conferenceId, { kind: 'add', id, content: askedWords });
    const isAsked = async () => (await listAsked(near.staff)).some((one) => one.slug === slug);
    expect(await isAsked()).toBe(false);
    expect(await setAnswerDeadline(organiser, { ...ask, until: '2026-10-04' })).toMatchObject({
      issues: [{ path: 'until', code: 'past' }],
    });
    expect(await setAnswerDeadline(organiser, { ...ask, until: '2026-02-30' })).toMatchObject({
      issues: [{ path: 'until', code: 'not_a_day' }],
    });
    expect(await setAnswerDeadline(organiser, ask)).toEqual({ kind: 'ok' });
    expect(await isAsked()).toBe(true);
    expect(await setAnswerDeadline(other, { ...ask, until: '2026-10-12' })).toMatchObject({
      problem: 'stale',
    });
  });

  it('are changed by one at a time, ordered, and taken away only with what was seen of answers', async () => {
    const made = await makeAsking(organiser, 'Đổi câu');
    const { slug, conferenceId, number, words } = made;
    const save = (version: number, vi: string) =>
      changeQuestionsOf(other, conferenceId, {
        ...{ kind: 'save', id: words, version },
        content: { kind: 'words', words: { vi, en: '' } },
      });
    expect(await save(1, 'Việc gấp nhất là gì?')).toEqual({ kind: 'ok' });
    expect(await save(1, 'Khác')).toMatchObject({ problem: 'stale', by: other.name });
    await changeQuestionsOf(organiser, conferenceId, { kind: 'move', id: words, before: number });
    const { questions } = await questionDesk(organiser, slug);
    expect(questions.map(({ id }) => id)).toEqual([words, number]);
    await answer(near.staff, slug, [sentAnswer(number, { value: '5' })]);
    const remove = (answers: number) =>
      changeQuestionsOf(organiser, conferenceId, { kind: 'remove', id: number, answers });
    expect(await remove(0)).toMatchObject({ problem: 'answered' });
    expect(await remove(1)).toEqual({ kind: 'ok' });
    expect(await database().answer.count({ where: { questionId: number } })).toBe(0);
    const unknown = { ...askedNumber, indicator: 'TEST_SHARE' };
    expect(
      await changeQuestionsOf(organiser, conferenceId, {
        ...{ kind: 'add', id: newQuestionId(), content: unknown },
      }),
    ).toMatchObject({ issues: [{ path: 'indicator', code: 'unknown' }] });
  });
});

describe('answers', () => {
  it('are read as a report’s cells are, good ones kept beside those that cannot be read', async () => {
    const { slug, number, words } = await makeAsking(organiser, 'Đọc số');
    const outcome = await answer(near.staff, slug, [
      sentAnswer(number, { value: '1.5' }),
      sentAnswer(words, { text: 'Đầu ra' }),
    ]);
    expect(outcome).toMatchObject({
      issues: [{ field: 'value', code: 'ambiguous_point' }],
      saved: [{ question: words, answer: { value: { type: 'text', text: 'Đầu ra' } } }],
    });
    await answer(near.staff, slug, [sentAnswer(number, { value: 'ước khoảng 1.234 HTX' })]);
    const { answers } = await sheetOf(near.lead, slug);
    expect(answers.find(({ question }) => question === number)?.value).toEqual({
      ...{ type: 'number', value: '1234', valueHigh: null, status: 'E', precision: 'about' },
    });
    const missing = await answer(far.staff, slug, [sentAnswer(number, { absence: 'L' })]);
    expect(missing).toMatchObject({ saved: [{ answer: { value: { absence: 'L' } } }] });
  });

  it('lose no words of two who write in one province', async () => {
    const { slug, number, words } = await makeAsking(organiser, 'Hai người');
    const ofFirst = await answer(near.staff, slug, [sentAnswer(number, { value: '10' })]);
    const ofSecond = await answer(near.second, slug, [
      sentAnswer(number, { value: '20' }),
      sentAnswer(words, { text: 'Vốn' }),
    ]);
    expect(ofFirst).toMatchObject({ conflicts: [], saved: [{ question: number }] });
    expect(ofSecond).toMatchObject({
      conflicts: [
        { question: number, theirs: { value: { value: '10' }, changedBy: near.staff.name } },
      ],
      saved: [{ question: words }],
    });
    const version = (await sheetOf(near.second, slug)).answers.find(
      ({ question }) => question === number,
    )?.version;
    const chosen = sentAnswer(number, { value: '20', baseVersion: version ?? '' });
    expect(await answer(near.second, slug, [chosen])).toMatchObject({ conflicts: [] });
    // The same once more changes nothing, and neither does a field that nobody touched.
    const before = (await sheetOf(near.second, slug)).version;
    expect(await answer(near.second, slug, [chosen])).toMatchObject({
      saved: [{ answer: { value: { value: '20' } } }],
    });
    expect((await sheetOf(near.second, slug)).version).toBe(before);
    expect(await answer(near.staff, slug, [sentAnswer(number, {})])).toMatchObject({
      saved: [],
      conflicts: [],
    });
  });

  it('tell when their question was changed since, and hold or are given anew', async () => {
    const { slug, conferenceId, number, words } = await makeAsking(organiser, 'Hỏi lại');
    await answer(near.staff, slug, [
      sentAnswer(number, { value: '10' }),
      sentAnswer(words, { text: 'Vốn' }),
    ]);
    await changeQuestionsOf(organiser, conferenceId, {
      ...{ kind: 'save', id: number, version: 1 },
      content: { ...askedNumber, period: '2026-Q2' },
    });
    const late = sentAnswer(number, { value: '11', baseVersion: '2' });
    expect(await answer(near.staff, slug, [late])).toMatchObject({ askedAnew: [number] });
    const sheet = await sheetOf(near.lead, slug);
    expect(await sheetStep(near.lead, nearOf(slug), 'hand_in', sheet.version)).toEqual({
      ...{ kind: 'waiting', unanswered: [], changed: [number] },
    });
    const holds = { asked: 2, holds: true, seen: '' };
    const held = sentAnswer(number, { value: '10', baseVersion: '2' }, holds);
    expect(await answer(near.staff, slug, [held])).toMatchObject({ saved: [{ question: number }] });
    const { version } = await sheetOf(near.lead, slug);
    expect(await sheetStep(near.lead, nearOf(slug), 'hand_in', version)).toMatchObject({
      kind: 'ok',
    });
    // A translation asks nothing else.
    await changeQuestionsOf(organiser, conferenceId, {
      ...{ kind: 'save', id: words, version: 1 },
      content: { kind: 'words', words: { vi: askedWords.words?.vi ?? '', en: 'What is hardest?' } },
    });
    expect(await decide(nearOf(slug), 'accept')).toMatchObject({ kind: 'ok' });
  });

  it('are closed while they are handed in, late after the deadline, and open when returned', async () => {
    const made = await makeAsking(organiser, 'Trễ');
    const { slug, number } = made;
    const sheet = await sheetOf(near.staff, slug);
    expect(await sheetStep(near.lead, nearOf(slug), 'hand_in', sheet.version)).toEqual({
      kind: 'refused',
    });
    await handIn(near, made);
    expect(await answer(near.staff, slug, [sentAnswer(number, { value: '1' })])).toMatchObject({
      ...{ kind: 'closed', state: 'handed_in', by: near.lead.name },
    });
    expect(await decide(nearOf(slug), 'return')).toMatchObject({ issues: [{ code: 'required' }] });
    expect(await decide(nearOf(slug), 'return', 'Số này của năm nào?')).toMatchObject({
      state: 'returned',
    });
    expect(await sheetOf(near.staff, slug)).toMatchObject({
      ...{ state: 'returned', reason: 'Số này của năm nào?', stateBy: organiser.name },
    });
    const { sheets } = await questionDesk(organiser, slug);
    expect(sheets.every(({ answers }) => answers.length === 0)).toBe(true);
    setClock(new Date('2026-10-11T08:00:00+07:00'));
    const returned = await sheetOf(near.lead, slug);
    await sheetStep(near.lead, nearOf(slug), 'hand_in', returned.version);
    const again = await sheetOf(near.lead, slug);
    expect(isLate(again.handedInAt, again.dueAt, new Date())).toBe(true);
    const stale = await sheetStep(near.lead, nearOf(slug), 'withdraw', returned.version);
    expect(stale).toEqual({ kind: 'stale' });
    await sheetStep(near.lead, nearOf(slug), 'withdraw', again.version);
    expect((await sheetOf(near.staff, slug)).state).toBe('open');
    setClock(new Date('2026-10-05T08:00:00+07:00'));
  });
});

describe('a conference that is finished', () => {
  it('puts out what was accepted and nothing else, and takes it back in when it is opened', async () => {
    const made = await makeAsking(organiser, 'Ra công khai');
    const { slug, conferenceId, packId } = made;
    await handIn(near, made, 'khoảng 860');
    await handIn(far, made, '987654');
    await decide(nearOf(slug), 'accept');
    await finishConference(organiser, conferenceId, packId);
    const out = await findPublishedConference(slug);
    expect(out?.answers).toMatchObject([
      {
        content: askedNumber,
        asked: 2,
        answers: [
          {
            ...{ area: 'test-joined', note: 'theo sổ' },
            value: { value: '860', precision: 'about' },
          },
        ],
      },
      { content: askedWords, answers: [{ area: 'test-joined', value: { text: 'Vốn' } }] },
    ]);
    expect(JSON.stringify(out)).not.toContain('987654');
    expect(await decide(farOf(slug), 'accept')).toMatchObject({
      kind: 'closed',
      state: 'finished',
    });
    expect(await answer(far.staff, slug, [sentAnswer(made.number, { value: '1' })])).toMatchObject({
      ...{ kind: 'closed', state: 'finished' },
    });
    expect((await listAsked(far.staff)).some((one) => one.slug === slug)).toBe(false);
    await reopenConference(organiser, conferenceId);
    expect(await findPublishedConference(slug)).toBeNull();
    expect(await decide(nearOf(slug), 'return', 'xem lại')).toMatchObject({ kind: 'ok' });
    await finishConference(organiser, conferenceId, packId);
    expect((await findPublishedConference(slug))?.answers).toEqual([]);
  });

  it('leaves out an answer to another wording, and an alliance that takes part no longer', async () => {
    const made = await makeAsking(organiser, 'Câu cũ');
    const { slug, conferenceId, packId, number } = made;
    for (const people of [near, far]) await decide(await handIn(people, made), 'accept');
    await changeQuestionsOf(organiser, conferenceId, {
      ...{ kind: 'save', id: number, version: 1 },
      content: { ...askedNumber, scope: 'EMM' },
    });
    await database().conferenceParticipant.deleteMany({
      where: { conferenceId, areaId: 'test-other' },
    });
    await finishConference(organiser, conferenceId, packId);
    const out = (await findPublishedConference(slug))?.answers;
    expect(out?.map(({ content, answers }) => [content.kind, answers.length])).toEqual([
      ['words', 1],
    ]);
  });
});
