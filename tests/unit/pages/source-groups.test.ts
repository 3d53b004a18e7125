import { describe, expect, it } from 'vitest';
import { groupSources } from '@/lib/pages/source-groups';
import { source } from '../domain/makers';

const report = (id: string, quarter: string) =>
  source({ id, class: 'report', readAs: 'report', quarter });

describe('groupSources', () => {
  it('tells quarterly reports as one and leaves every one reachable, documents apart', () => {
    const document = source({ id: 'd' });
    const { documents, reports } = groupSources([
      report('b', '2023-Q4'),
      document,
      report('c', '2026-Q2'),
      report('a', '2024-Q1'),
    ]);
    expect(documents).toEqual([document]);
    expect(reports).toMatchObject({ from: '2023-Q4', to: '2026-Q2' });
    expect(reports?.each.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('leaves a single report a line of its own', () => {
    const one = report('a', '2024-Q1');
    expect(groupSources([one])).toEqual({ documents: [one], reports: null });
  });
});
