import { expect, it } from 'vitest';
import type { PublishedReleaseView } from '@/lib/domain/release';
import { releasedReports } from '@/lib/pages/release-page';
import { figure, indicator, source } from '../domain/makers';

const total = indicator('HTX_TOTAL');
const said = (rest: Parameters<typeof figure>[0], quarter: string, area = 'lao-cai') =>
  figure({ area, source: source({ class: 'report', quarter }), ...rest });

const figures = [
  said({ id: '1', scope: 'EMM', period: '2027-Q4' }, '2027-Q4'),
  said({ id: '2', measure: 'estimate', period: '2027' }, '2027-Q4'),
  said({ id: '3', measure: 'plan', period: '2027' }, '2027-Q4'),
  said({ id: '4', period: '2027-Q4' }, '2027-Q4'),
  said({ id: '5', indicator: 'HTX_RATED', period: '2027' }, '2027-Q4'),
  // Another report's, of the same year.
  said({ id: '6', measure: 'plan', period: '2027' }, '2027-Q1'),
  said({ id: '7', period: '2027-Q4' }, '2027-Q4', 'yen-bai'),
];
const release = {
  reports: [{ area: { id: 'lao-cai' }, quarter: '2027-Q4', revision: 1 }],
  figures,
} as unknown as PublishedReleaseView;

it('has all that a report said, also of its year, the whole and what was carried out first', () => {
  const [report] = releasedReports(release, [], [total, indicator('HTX_RATED')]);
  expect(report?.sections.flatMap(({ rows }) => rows.map((row) => row.figure.id))).toEqual([
    ...['4', '1', '3', '2'],
    '5',
  ]);
  expect(report?.figures).toBe(5);
});
