import { describe, expect, it } from 'vitest';
import type { RememberedName } from '@/lib/domain/report/remembered-name';
import type { Answers } from '@/lib/intake/proposed';
import { namesToKeep, proposeKnowing } from '@/lib/intake/remembered-names';
import { readTabSeparated } from '@/lib/intake/tab-separated';
import { form, texts } from './proposing';

/** What was confirmed of one table, and what of it the next one is not asked. */

function look(block: string, given: Answers = {}, remembered: readonly RememberedName[] = []) {
  const { proposal, answered } = proposeKnowing(
    readTabSeparated(block),
    form,
    null,
    given,
    remembered,
  );
  return {
    texts: texts(proposal),
    asked: proposal.questions.map(({ id }) => id),
    recalled: answered.flatMap(({ question, answer, from }) =>
      from ? [`${question.id}=${answer}`] : [],
    ),
    keeps: namesToKeep(answered),
  };
}

/** What is remembered after somebody answered so, and took the cells. */
function kept(block: string, given: Answers, before: readonly RememberedName[] = []) {
  const { confirmed, forgotten } = look(block, given, before).keeps;
  const gone = new Set([...forgotten, ...confirmed.map(({ question }) => question)]);
  const by = { by: 'Nguyễn Văn A', at: '2026-10-05T03:00:00.000Z' };
  return [
    ...before.filter(({ question }) => !gone.has(question)),
    ...confirmed.map((name) => ({ ...name, ...by })),
  ];
}

const rows = 'Tổng số HTX\t10\nHTX hiệu quả\t5';
const columns = 'Chỉ tiêu\tSố thực hiện\tSố liệu\nTổng số HTX\t10\t12\nHộ nghèo\t3\t4';

describe('a row whose name was given a meaning', () => {
  const known = kept(rows, { 'line:A2': 'HTX_EFFECTIVE.ALL' });

  it('has it in the next table, wherever it stands and however it is spelt', () => {
    const next = look(
      'Hộ nghèo\t3\nTổng số HTX\t10\n3. htx HIỆU QUẢ\t6'.normalize('NFD'),
      {},
      known,
    );
    expect(next.asked).toEqual([]);
    expect(next.recalled).toEqual(['line:A3=HTX_EFFECTIVE.ALL']);
    expect(next.texts['HTX_EFFECTIVE.ALL']).toBe('6');
    expect(next.keeps).toEqual({ confirmed: [], forgotten: [] });
  });

  it('is asked about again where the same words may mean other lines', () => {
    const set = kept('Tổng số HTX\t9\nChủ thể OCOP\t100\n- HTX\t40', {
      'line:A3': 'OCOP_SUBJ_HTX.ALL',
    });
    expect(look('Tổng số HTX\t9\nChủ thể OCOP\t100\n- HTX\t41', {}, set).recalled).toEqual([
      'line:A3=OCOP_SUBJ_HTX.ALL',
    ]);
    const elsewhere = set.map((name) => ({
      ...name,
      question: name.question.replace('OCOP_SUBJ_HTX.ALL', 'HTX_DIGITAL.ALL'),
    }));
    expect(look('Tổng số HTX\t9\nChủ thể OCOP\t100\n- HTX\t41', {}, elsewhere).asked).toEqual([
      'line:A3',
    ]);
  });

  it('can be none of the form’s', () => {
    const none = kept(rows, { 'line:A2': 'none' });
    expect(none).toMatchObject([{ name: 'HTX hiệu quả', means: 'none' }]);
    expect(look(rows, {}, none)).toMatchObject({ asked: [], recalled: ['line:A2=none'] });
  });

  it('is what its looker says, whatever was remembered, and that is remembered from then on', () => {
    const given = { 'line:A2': 'HTX_NTM_EFFECTIVE.ALL' };
    expect(look(rows, given, known)).toMatchObject({
      recalled: [],
      texts: { 'HTX_NTM_EFFECTIVE.ALL': '5' },
    });
    expect(kept(rows, given, known)).toMatchObject([{ means: 'HTX_NTM_EFFECTIVE.ALL' }]);
  });

  it('that was given two in one table is asked about again', () => {
    const twice = 'Tổng số HTX\t10\nHTX hiệu quả\t5\nHTX hiệu quả\t6';
    const given = { 'line:A2': 'HTX_EFFECTIVE.ALL', 'line:A3': 'HTX_NTM_EFFECTIVE.ALL' };
    expect(kept(twice, given, known)).toEqual([]);
  });
});

describe('a column whose head was given a meaning', () => {
  const { asked } = look(columns);
  const known = kept(columns, { 'column:ALL': 'B1' });

  it('has it in the next table, in whichever place', () => {
    expect(asked).toEqual(['column:ALL']);
    const moved = 'Số liệu\tChỉ tiêu\tSố thực hiện\n12\tTổng số HTX\t10\n4\tHộ nghèo\t3';
    expect(look(moved, {}, known)).toMatchObject({
      asked: [],
      recalled: ['column:ALL=C1'],
      texts: { 'HTX_TOTAL.ALL': '10', 'POOR_HH.ALL': '3' },
    });
  });

  it('gives it up to the one that is said instead', () => {
    const changed = kept(columns, { 'column:ALL': 'C1' }, known);
    expect(changed).toMatchObject([{ name: 'Số liệu', means: 'ALL' }]);
    expect(look(columns, {}, changed).recalled).toEqual(['column:ALL=C1']);
    expect(kept(columns, { 'column:ALL': 'none' }, known)).toEqual([]);
  });

  it('is asked about where two columns were confirmed', () => {
    const both = [...known, ...kept(columns, { 'column:ALL': 'C1' })];
    expect(look(columns, {}, both)).toMatchObject({ asked: ['column:ALL'], recalled: [] });
  });

  it('without a head, or with one that another has too, is asked about every time', () => {
    const alike = 'Chỉ tiêu\tSố liệu\tSố liệu\nTổng số HTX\t10\t12\nHộ nghèo\t3\t4';
    expect(look(alike).asked).toEqual(['column:ALL']);
    expect(look(alike, { 'column:ALL': 'B1' }).keeps.confirmed).toEqual([]);
  });
});

it('an answer may bring the next question, which the memory answers too', () => {
  const block = 'Chỉ tiêu\tSố thực hiện\tSố liệu\nTổng số HTX\t10\t12\nHTX hiệu quả\t5\t6';
  const given = { 'column:ALL': 'B1', 'line:A3': 'HTX_EFFECTIVE.ALL' };
  const known = kept(block, given);
  expect(known).toHaveLength(2);
  expect(look(block, {}, known)).toMatchObject({ asked: [], texts: { 'HTX_EFFECTIVE.ALL': '5' } });
});

it('how numbers are written and which of two counts is never remembered', () => {
  const block = 'Tổng số HTX\t1.234\nSố HTX\t1.235';
  const given = { convention: 'vi', 'twice:HTX_TOTAL.ALL': 'B1' };
  const found = look(block, given);
  expect(found.texts).toEqual({ 'HTX_TOTAL.ALL': '1.234' });
  expect(found.keeps).toEqual({ confirmed: [], forgotten: [] });
});

it('an answer that no longer fits leaves its question open', () => {
  expect(look(columns, { 'column:ALL': 'Z9' }).asked).toEqual(['column:ALL']);
});

it('a name as long as a page is asked about every time', () => {
  const long = `HTX hiệu quả (${'x'.repeat(2000)})`;
  const found = look(`Tổng số HTX\t10\n${long}\t5`, { 'line:A2': 'HTX_EFFECTIVE.ALL' });
  expect(found.keeps.confirmed).toEqual([]);
});
