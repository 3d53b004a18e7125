import { describe, expect, it } from 'vitest';
import { printOf } from '@/lib/domain/conference/answer-sheet';
import type { PublishedQuestion } from '@/lib/domain/conference/published-answers';
import { conferenceAnswers } from '@/lib/pages/conference-answers';
import { answerFields, readQuestion } from '@/lib/pages/conference-questions';
import { absent, area, indicator, number, text } from '../domain/makers';

const indicators = [indicator('HTX_TOTAL', { nameVi: 'Tổng số HTX', nameEn: 'Cooperatives' })];
const areas = new Map(
  [
    ['dien-bien', 'Điện Biên'],
    ['an-giang', 'An Giang'],
  ].map(([id = '', nameVi = '']) => [id, { ...area(id), nameVi, nameEn: nameVi }]),
);
const acceptedAt = '2026-10-10T18:00:00.000Z';

const question: PublishedQuestion = {
  content: {
    ...{ kind: 'number', indicator: 'HTX_TOTAL', scope: 'EMM', period: '2026-Q3' },
    words: { vi: 'Kể cả liên hiệp', en: '' },
  },
  asked: 28,
  answers: [
    {
      ...{ area: 'dien-bien', note: 'theo sổ', acceptedAt },
      value: number('1860', { precision: 'about', status: 'P' }),
    },
    { area: 'an-giang', note: null, acceptedAt, value: { type: 'absent', absence: 'L' } },
  ],
};

describe('the answers on a conference’s page', () => {
  it('say who answered what, how exactly, and how many did; an absence is its reason, never zero', () => {
    const [shown] = conferenceAnswers([question], { areas, indicators }, 'vi');
    expect(shown).toMatchObject({
      text: 'Tổng số HTX',
      detail: 'Quý III/2026 · vùng đồng bào dân tộc thiểu số và miền núi · Kể cả liên hiệp',
      coverage: '2/28 đơn vị có câu trả lời được chấp nhận',
      rows: [
        { area: 'An Giang', text: 'chưa có báo cáo', isAbsent: true, note: null },
        {
          ...{ area: 'Điện Biên', text: 'khoảng 1.860\u00a0HTX (sơ bộ)', isAbsent: false },
          // The day that it was in Vietnam.
          ...{ note: 'theo sổ', accepted: '11/10/2026' },
        },
      ],
    });
  });

  it('name a figure that is gone from the catalogue by its code', () => {
    const [shown] = conferenceAnswers([question], { areas, indicators: [] }, 'vi');
    expect(shown?.text).toBe('HTX_TOTAL');
    expect(shown?.detail).toContain('không còn trong danh mục');
    expect(shown?.rows[1]?.text).toBe('khoảng 1.860 (sơ bộ)');
  });

  it('say an organiser’s words in Vietnamese where nobody translated them, and mark the language', () => {
    const of = (en: string) =>
      readQuestion({ kind: 'words', words: { vi: 'Khó gì?', en } }, indicators, 'en');
    expect(of('')).toMatchObject({ text: 'Khó gì?', lang: 'vi' });
    expect(of('What is hard?')).toMatchObject({ text: 'What is hard?', lang: 'en' });
  });
});

describe('the fields of an answer', () => {
  it('hold a number with its words, words, or a reason, and tell when they are touched', () => {
    const value = number('860', { precision: 'about' });
    const fields = answerFields({ value, note: 'x' });
    expect(fields).toEqual({ value: 'khoảng 860', text: '', absence: '', note: 'x' });
    expect(answerFields({ value: text('lời'), note: null }).text).toBe('lời');
    expect(answerFields({ value: absent('Q'), note: null }).absence).toBe('Q');
    expect(printOf(answerFields(null))).not.toBe(printOf(fields));
    // Forms send line ends of their own.
    expect(printOf({ ...fields, note: 'a\r\nb' })).toBe(printOf({ ...fields, note: 'a\nb' }));
  });
});
