import { expect } from 'vitest';
import {
  changeQuestionsOf,
  findQuestionDesk,
  setAnswerDeadline,
} from '@/lib/data/conferences/questions';
import { findSheets, listAsked, saveAnswers, takeSheetStep } from '@/lib/data/conferences/sheets';
import { sheetSteps } from '@/lib/domain/conference/answer-sheet';
import {
  answer,
  askedWords,
  dueDay,
  makeAsking,
  newQuestionId,
  questionDesk,
  sentAnswer,
  sheetOf,
  sheetStep,
} from '@/tests/support/questions';
import { type AccessCase, refused } from './case';
import type { AccessWorld } from './world';

/** Who asks no questions of a conference: people of provinces, reviewers, organisers of the other set. */
const strangers = (world: AccessWorld) => [
  ...[world.near.staff, world.near.lead, world.far.staff, world.far.lead],
  ...[world.reviewer, world.administrator, world.demo],
];

/** Who answers for no province of the test's. */
const outsiders = (world: AccessWorld) => [
  ...[world.reviewer, world.administrator, world.organiser, world.demo],
];

const near = 'test-joined';
const canary = '765432109';

/** Questions of conferences and what provinces answer: each province its own, organisers what is handed in. */
export const answerCases: Readonly<Record<string, AccessCase>> = {
  'conferences/questions findQuestionDesk': async (world) => {
    const { slug, number, words } = await makeAsking(world.organiser, 'Bàn hỏi');
    await answer(world.near.staff, slug, [
      sentAnswer(number, { value: canary }),
      sentAnswer(words, { text: 'lời' }),
    ]);
    for (const stranger of strangers(world)) {
      expect(await findQuestionDesk(stranger, slug)).toBeNull();
    }
    // A draft is the province's own: its organiser sees that it is begun, not what it says.
    expect(JSON.stringify(await questionDesk(world.organiser, slug))).not.toContain(canary);
    const { version } = await sheetOf(world.near.lead, slug);
    await sheetStep(world.near.lead, { slug, areaId: near }, 'hand_in', version);
    expect(JSON.stringify(await questionDesk(world.organiser, slug))).toContain(canary);
  },
  'conferences/questions changeQuestionsOf': async (world) => {
    const { slug, conferenceId, number } = await makeAsking(world.organiser, 'Đổi câu hỏi');
    for (const stranger of strangers(world)) {
      for (const change of [
        { kind: 'add', id: newQuestionId(), content: askedWords },
        { kind: 'save', id: number, version: 1, content: askedWords },
        { kind: 'move', id: number, before: null },
        { kind: 'remove', id: number, answers: 9 },
      ] as const) {
        expect(await changeQuestionsOf(stranger, conferenceId, change)).toEqual(refused);
      }
    }
    expect((await questionDesk(world.organiser, slug)).questions).toHaveLength(2);
  },
  'conferences/questions setAnswerDeadline': async (world) => {
    const { slug, conferenceId } = await makeAsking(world.organiser, 'Hạn');
    const { dueAt } = await questionDesk(world.organiser, slug);
    for (const stranger of strangers(world)) {
      const draft = { conferenceId, until: '2026-10-09', seen: dueAt ?? '' };
      expect(await setAnswerDeadline(stranger, draft)).toEqual(refused);
    }
    expect((await questionDesk(world.organiser, slug)).dueAt).toBe('2026-10-10T17:00:00.000Z');
    expect(dueDay).toBe('2026-10-10');
  },
  'conferences/sheets listAsked': async (world) => {
    const { slug } = await makeAsking(world.organiser, 'Việc');
    for (const outsider of outsiders(world)) expect(await listAsked(outsider)).toEqual([]);
    for (const [person, area] of [
      [world.near.staff, near],
      [world.far.lead, 'test-other'],
    ] as const) {
      const own = (await listAsked(person)).filter((one) => one.slug === slug);
      expect(own.map((one) => one.area.id)).toEqual([area]);
    }
  },
  'conferences/sheets findSheets': async (world) => {
    const { slug, number } = await makeAsking(world.organiser, 'Phiếu');
    await answer(world.near.staff, slug, [sentAnswer(number, { value: canary })]);
    for (const outsider of outsiders(world)) expect(await findSheets(outsider, slug)).toEqual([]);
    for (const other of [world.far.staff, world.far.lead]) {
      const sheets = await findSheets(other, slug);
      expect(sheets.map(({ area }) => area.id)).toEqual(['test-other']);
      expect(JSON.stringify(sheets)).not.toContain(canary);
    }
    expect(JSON.stringify(await findSheets(world.near.lead, slug))).toContain(canary);
  },
  'conferences/sheets saveAnswers': async (world) => {
    const { slug, number } = await makeAsking(world.organiser, 'Trả lời');
    const of = { slug, areaId: near };
    const sent = [sentAnswer(number, { value: '7' })];
    const { far, near: own } = world;
    for (const other of [...outsiders(world), far.staff, far.lead, own.lead]) {
      expect(await saveAnswers(other, of, sent)).toEqual(refused);
    }
    expect((await sheetOf(own.staff, slug)).answers).toEqual([]);
    expect(await saveAnswers(own.staff, { ...of, slug: 'khong-co' }, sent)).toEqual(refused);
  },
  'conferences/sheets takeSheetStep': async (world) => {
    const { slug, number, words } = await makeAsking(world.organiser, 'Bước');
    await answer(world.near.staff, slug, [
      sentAnswer(number, { value: '7' }),
      sentAnswer(words, { text: 'lời' }),
    ]);
    const { version } = await sheetOf(world.near.staff, slug);
    const { far, near: own, organiser, reviewer, administrator, demo } = world;
    for (const step of sheetSteps) {
      const ask = (person: typeof reviewer) =>
        takeSheetStep(person, { slug, areaId: near, step, version, reason: 'vì' });
      for (const other of [far.staff, far.lead, own.staff, reviewer, administrator, demo]) {
        expect(await ask(other), step).toEqual(refused);
      }
      const isOfLead = step === 'hand_in' || step === 'withdraw';
      expect(await ask(isOfLead ? organiser : own.lead), step).toEqual(refused);
    }
    expect((await sheetOf(own.staff, slug)).state).toBe('open');
  },
};
