import { describe, expect, it } from 'vitest';
import { formatDeadline, formatTimeLeft } from '@/components/report/deadline';
import type { ReportedArea } from '@/lib/domain/conference/reported';
import { shownBoard } from '@/lib/pages/reported-board';
import type { ReportedBoard } from '@/lib/workspace/reported-board';

const closesAt = '2026-10-20T17:00:00.000Z';
const deadlines = { end: formatDeadline, left: formatTimeLeft };

function area(name: string, more: Partial<ReportedArea>): ReportedArea {
  return {
    area: { id: name, nameVi: name, nameEn: `${name} province` },
    ...{ standing: 'not_begun', isCorrecting: false, filled: null, movedAt: null },
    ...{ closesAt, isExtended: false },
    ...more,
  };
}

const board: ReportedBoard = {
  title: { vi: 'Hội nghị', en: '' },
  ofAll: false,
  quarter: '2026-Q3',
  closesAt,
  readAt: '2026-11-28T07:05:09.000Z',
  areas: [
    area('Lào Cai', {
      standing: 'submitted',
      filled: { count: 1200, of: 1204 },
      movedAt: '2026-10-19T02:30:00.000Z',
    }),
    area('Huế', {}),
    area('Cà Mau', { closesAt: '2026-12-01T17:00:00.000Z', isExtended: true }),
    area('Điện Biên', { standing: 'published', isCorrecting: true, filled: { count: 0, of: 90 } }),
    area('Trường Sa', { standing: 'not_asked' }),
  ],
};

describe('a board in words', () => {
  const shown = shownBoard(board, 'vi', deadlines);

  it('says how many of how many, of which quarter, until when, and when it was read', () => {
    expect(shown).toMatchObject({
      handedIn: '2/4',
      handedInOf: 'trên 4 đơn vị tham dự',
      overdue: '1 đơn vị quá hạn',
      when: 'Quý III/2026, hạn hết ngày 20/10/2026, đã quá hạn 38 ngày',
      readAt: 'Đọc lúc 14:05:09, 28/11/2026',
      clock: '14:05:09',
    });
    expect(shown.totals.map(({ text }) => text)).toEqual([
      ...['2 chưa bắt đầu', '1 chờ duyệt', '1 đã công bố', '1 không báo cáo quý này'],
    ]);
    expect(shownBoard({ ...board, ofAll: true }, 'vi', deadlines).handedInOf).toContain('tỉnh');
  });

  it('tells each state by a sign and words, and an absence is no zero', () => {
    expect(shown.rows.map(({ name, sign, state }) => [name, sign, state])).toEqual([
      ['Huế', 'overdue', 'quá hạn, chưa bắt đầu'],
      ['Cà Mau', 'not_begun', 'chưa bắt đầu'],
      ['Lào Cai', 'submitted', 'chờ duyệt'],
      ['Điện Biên', 'published', 'đã công bố, đang đính chính'],
      ['Trường Sa', 'not_asked', 'không báo cáo quý này'],
    ]);
    expect(shown.rows.map(({ filled, share, moved }) => [filled, share, moved])).toEqual([
      ['chưa có ô nào', null, ''],
      ['chưa có ô nào, gia hạn hết ngày 01/12/2026', null, ''],
      ['1.200/1.204 ô', 1200 / 1204, '09:30, 19/10/2026'],
      ['0/90 ô', 0, ''],
      ['', null, ''],
    ]);
  });

  it('says the same in English', () => {
    const english = shownBoard(board, 'en', deadlines);
    expect(english.rows[0]).toMatchObject({
      name: 'Huế province',
      state: 'overdue, not begun',
      filled: 'no cell yet',
    });
    expect(english.rows[2]?.filled).toBe('1,200/1,204 cells');
  });
});
