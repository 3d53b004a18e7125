import { slideContentSchema } from '@/lib/domain/conference/slide';
import type { OwnDatabase } from './own-site';

/** A pack with a slide of every kind, of the demonstration set: what a hall may ever see. */

const both = (vi: string, en: string) => ({ vi, en });

const contents: readonly unknown[] = [
  {
    kind: 'title',
    heading: both('Hợp tác xã vùng cao, một năm nhìn lại', 'Upland cooperatives, a year on'),
    lines: [both('Thái Nguyên, tháng 10 năm 2026', 'Thái Nguyên, October 2026')],
  },
  { kind: 'section', heading: both('Bao nhiêu, ở đâu', 'How many, where'), lines: [] },
  {
    kind: 'text',
    heading: both('Ba việc cần bàn', 'Three things to talk about'),
    lines: [
      both('Vốn cho hợp tác xã nhỏ ở xã khó khăn.', 'Capital for small cooperatives.'),
      both('Đầu ra: hợp đồng dài hơn một mùa.', 'Outlets: contracts beyond one season.'),
      both('Người trẻ ở lại làm quản lý.', 'Young people who stay and manage.'),
    ],
  },
  { kind: 'figure', indicator: 'HTX_TOTAL', area: 'thai-nguyen-2025' },
  { kind: 'trend', indicator: 'HTX_TOTAL', area: 'lang-son', beside: ['cao-bang', 'dien-bien'] },
  { kind: 'map', indicator: 'HTX_TOTAL' },
  { kind: 'map', indicator: 'INCOME_AVG_M' },
  { kind: 'ranking', indicator: 'HTX_TOTAL' },
  { kind: 'comparison', indicator: 'HTX_TOTAL' },
  {
    kind: 'share',
    whole: 'OCOP_SUBJ',
    parts: ['OCOP_SUBJ_HTX', 'OCOP_SUBJ_DN', 'OCOP_SUBJ_HKD', 'OCOP_SUBJ_THT'],
  },
  {
    kind: 'balance',
    stock: 'HTX_TOTAL',
    ins: ['HTX_NEW'],
    outs: ['HTX_DISSOLVED'],
    over: 'quarter',
  },
  {
    kind: 'table',
    indicators: ['HTX_TOTAL', 'THT_TOTAL', 'LABOUR_REG'],
    areas: ['thai-nguyen-2025', 'lao-cai-2025', 'cao-bang', 'lang-son', 'dien-bien', 'nghe-an'],
    scope: 'ALL',
  },
  { kind: 'table', indicators: ['HTX_TOTAL', 'THT_TOTAL'], areas: ['cao-bang', 'lang-son'] },
  { kind: 'figure', indicator: 'KHONG_CO', area: 'lang-son' },
  {
    kind: 'closing',
    heading: both('Cảm ơn', 'Thank you'),
    lines: [both('Mọi con số có nguồn', 'Every number has its source')],
  },
];

export const packSlug = 'thu-2026';

/** Puts it out as a conference of the demonstration set, with words of a published report as a quotation. */
export async function publishPack({ query }: Pick<OwnDatabase, 'query'>): Promise<void> {
  const { rows } = await query(
    `SELECT area_id, period, text, indicator_code FROM figure WHERE demo AND text IS NOT NULL
     ORDER BY period_end DESC, area_id LIMIT 2`,
  );
  const quotes = rows.map(({ area_id, period, text, indicator_code }) => ({
    ...{ area: area_id, period, said: text, indicator: indicator_code },
  }));
  const quoted = {
    kind: 'quotations',
    heading: both('Các tỉnh nói gì', 'What provinces say'),
    quotes,
  };
  const slides = [...contents.slice(0, -1), quoted, ...contents.slice(-1)].map(
    (content, index) => ({
      id: `${packSlug}-${index + 1}`,
      content: slideContentSchema.parse(content),
      ownTitle: null,
    }),
  );
  const words = {
    title: both('Hội nghị thử', 'Trial conference'),
    place: both('Thái Nguyên', 'Thái Nguyên'),
    host: both('Liên minh Hợp tác xã Việt Nam', 'Vietnam Cooperative Alliance'),
  };
  await query(
    `INSERT INTO conference_publication (slug, demo, first_day, last_day, words, slides, published_at)
     VALUES ($1, true, '2026-10-20', '2026-10-21', $2, $3, now())
     ON CONFLICT (slug) DO UPDATE SET slides = excluded.slides`,
    [packSlug, JSON.stringify(words), JSON.stringify(slides)],
  );
}
