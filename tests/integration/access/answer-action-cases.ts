import { expect } from 'vitest';
import { questionKey } from '@/lib/domain/conference/question';
import { makeConference } from '@/tests/support/conference';
import { answer, makeAsking, questionDesk, sentAnswer, sheetOf } from '@/tests/support/questions';
import { type Acting, answerOf, form, refused } from './acting';

const actions = {
  questions: () => import('@/app/[locale]/(workspace)/lam-viec/hoi-nghi/[slug]/cau-hoi/actions'),
  answers: () => import('@/app/[locale]/(workspace)/lam-viec/hoi-nghi/[slug]/tra-loi/actions'),
};

const done = { kind: 'ok' };

const strangers = ({ world }: Acting) => [world.near.lead, world.far.staff, world.reviewer];

/** What is asked of provinces and answered by them, tried by everybody else too. */
export const answerActionCases: Readonly<Record<string, (acting: Acting) => Promise<void>>> = {
  'lam-viec/hoi-nghi/[slug]/cau-hoi changeQuestionsAction': async (acting) => {
    const { changeQuestionsAction } = await actions.questions();
    const { organiser } = acting.world;
    const { slug, conferenceId } = await makeConference(organiser, 'Hỏi một câu', ['a']);
    const send = (fields: Readonly<Record<string, string>>) =>
      answerOf(changeQuestionsAction(null, form({ slug, conferenceId, ...fields })));
    const add = { change: 'add', kind: 'words', wordsVi: '=1+1 🌾' };
    acting.as(null);
    expect(await send(add)).toMatch(/^→ \/dang-nhap/);
    for (const stranger of strangers(acting)) {
      acting.as(stranger);
      expect(await send(add)).toEqual(refused);
    }
    acting.as(organiser);
    expect(await send({ ...add, wordsVi: ' ' })).toMatchObject({ text: 'Không được để trống.' });
    expect(await send({ change: 'khac' })).toMatchObject({ kind: 'problem' });
    expect(await send({ ...add, kind: 'number', indicator: 'TEST_TOTAL', period: 'x' })).toEqual({
      ...{ kind: 'problem', text: 'Kỳ không đúng.', isStale: false },
    });
    expect(await send(add)).toEqual(done);
    const [question] = (await questionDesk(organiser, slug)).questions;
    expect(question?.content).toMatchObject({ words: { vi: '=1+1 🌾' } });
    const save = { change: 'save', kind: 'words', questionId: question?.id ?? '', wordsVi: 'Mới' };
    expect(await send({ ...save, version: '1' })).toEqual(done);
    const late = await send({ ...save, wordsVi: 'Muộn', version: '1' });
    expect(late).toMatchObject({ kind: 'problem', isStale: true });
    const remove = { change: 'remove', questionId: question?.id ?? '', answers: '0' };
    expect(await send(remove)).toEqual(done);
    expect(await send(remove)).toMatchObject({ text: expect.stringContaining('đã có người bỏ') });
  },
  'lam-viec/hoi-nghi/[slug]/cau-hoi setDeadlineAction': async (acting) => {
    const { setDeadlineAction } = await actions.questions();
    const { organiser } = acting.world;
    const { slug, conferenceId } = await makeAsking(organiser, 'Đặt hạn');
    const { dueAt } = await questionDesk(organiser, slug);
    const send = (until: string) =>
      answerOf(setDeadlineAction(null, form({ slug, conferenceId, until, seen: dueAt ?? '' })));
    for (const stranger of strangers(acting)) {
      acting.as(stranger);
      expect(await send('2026-10-09')).toEqual(refused);
    }
    acting.as(organiser);
    expect(await send('2026-10-01')).toMatchObject({ text: expect.stringContaining('đã qua') });
    expect(await send('2026-10-09')).toEqual(done);
    expect(await send('2026-10-08')).toMatchObject({ kind: 'problem', isStale: true });
  },
  'lam-viec/hoi-nghi/[slug]/tra-loi saveAnswersAction': async (acting) => {
    const { saveAnswersAction } = await actions.answers();
    const { organiser, near, far, reviewer } = acting.world;
    const { slug, number, words } = await makeAsking(organiser, 'Lưu trả lời');
    const [figure, text] = [questionKey(number), questionKey(words)];
    const blank = JSON.stringify(['', '', '', '']);
    const send = (fields: Readonly<Record<string, string>>, areaId = 'test-joined') =>
      answerOf(
        saveAnswersAction(
          null,
          form({
            ...{ slug, areaId },
            ...Object.fromEntries(
              [figure, text].flatMap((key) => [
                [`${key}.baseVersion`, ''],
                [`${key}.seen`, blank],
                [`${key}.asked`, '1'],
              ]),
            ),
            ...fields,
          }),
        ),
      );
    acting.as(null);
    expect(await send({})).toMatch(/^→ \/dang-nhap\?tiep=.*tra-loi/);
    for (const other of [near.lead, far.staff, reviewer, organiser]) {
      acting.as(other);
      expect(await send({ [`${figure}.value`]: '1' })).toEqual(refused);
    }
    acting.as(near.staff);
    expect(await send({})).toMatchObject({ isWhole: true, text: expect.stringMatching(/^Không/) });
    const partly = await send({ [`${figure}.value`]: '1.5', [`${text}.text`]: 'Vốn' });
    expect(partly).toMatchObject({
      ...{ kind: 'saved', isWhole: false, saved: [{ key: text }] },
      marks: [{ key: figure, text: expect.stringContaining('dấu') }],
      unsaved: [{ key: figure, fields: { value: '1.5' } }],
    });
    expect(await send({ [`${figure}.value`]: 'khoảng 5' })).toMatchObject({ isWhole: true });
    const conflict = await send({ [`${figure}.value`]: '6' });
    expect(conflict).toMatchObject({
      isWhole: false,
      conflicts: [
        {
          ...{ key: figure, fields: { value: 'khoảng 5' } },
          theirs: expect.stringContaining('khoảng 5'),
          mine: expect.stringContaining('6'),
        },
      ],
    });
    expect((await sheetOf(near.staff, slug)).answers).toHaveLength(2);
  },
  'lam-viec/hoi-nghi/[slug]/tra-loi sheetStepAction': async (acting) => {
    const { sheetStepAction } = await actions.answers();
    const { organiser, near, far, reviewer } = acting.world;
    const { slug, number, words } = await makeAsking(organiser, 'Gửi trả lời');
    await answer(near.staff, slug, [sentAnswer(number, { value: '5' })]);
    const send = async (step: string, reason = '') => {
      const version = String((await sheetOf(near.staff, slug)).version);
      const fields = { slug, areaId: 'test-joined', step, version, reason };
      return answerOf(
        sheetStepAction(null, form({ ...fields, desk: step === 'accept' ? '1' : '' })),
      );
    };
    for (const other of [near.staff, far.staff, reviewer, organiser]) {
      acting.as(other);
      expect(await send('hand_in')).toEqual(refused);
    }
    acting.as(near.lead);
    expect(await send('accept')).toEqual(refused);
    expect(await send('hand_in')).toMatchObject({
      text: expect.stringContaining('Còn chưa trả lời: Câu 2'),
    });
    await answer(near.staff, slug, [sentAnswer(words, { absence: 'Q' })]);
    expect(await send('hand_in')).toEqual(done);
    for (const other of [near.lead, far.staff, reviewer]) {
      acting.as(other);
      expect(await send('accept')).toEqual(refused);
      expect(await send('return', 'vì')).toEqual(refused);
    }
    acting.as(organiser);
    expect(await send('return')).toMatchObject({ text: 'Không được để trống.' });
    expect(await send('accept')).toEqual(done);
  },
};
