import { describe, expect, it } from 'vitest';
import {
  inReadingOrder,
  isHandedIn,
  isOverdue,
  type ReportedArea,
  reportedTotals,
  type Standing,
  standingOf,
  standings,
} from '@/lib/domain/conference/reported';
import { reportStates } from '@/lib/domain/report/report';

const closesAt = '2026-10-20T17:00:00.000Z';
const before = new Date('2026-10-20T16:59:59.999Z');
const atTheEnd = new Date(closesAt);

function area(standing: Standing, name: string, more: Partial<ReportedArea> = {}): ReportedArea {
  return {
    area: { id: name, nameVi: name, nameEn: name },
    standing,
    ...{ isCorrecting: false, filled: null, movedAt: null, closesAt, isExtended: false },
    ...more,
  };
}

describe('where a report stands', () => {
  it('is its state, or that nothing is begun', () => {
    expect(standingOf(null)).toEqual({ standing: 'not_begun', isCorrecting: false });
    for (const state of reportStates) {
      expect(standingOf({ state, revision: 1 })).toEqual({ standing: state, isCorrecting: false });
    }
  });

  it('stays published while it is corrected', () => {
    for (const state of reportStates) {
      expect(standingOf({ state, revision: 2 })).toEqual({
        standing: 'published',
        isCorrecting: state !== 'published',
      });
    }
  });

  it('has a place in the order for every state', () => {
    expect([...standings].sort()).toEqual([...reportStates, 'not_begun', 'not_asked'].sort());
  });

  it('is late from the end of its own window on, and never once it was handed in or came back', () => {
    expect(isOverdue(area('draft', 'a'), before)).toBe(false);
    const late = standings.filter((standing) => isOverdue(area(standing, 'a'), atTheEnd));
    expect(late).toEqual(['not_begun', 'draft', 'with_lead']);
    const longer = { closesAt: '2026-12-01T17:00:00.000Z', isExtended: true };
    expect(isOverdue(area('draft', 'a', longer), atTheEnd)).toBe(false);
    expect(standings.filter((standing) => isHandedIn({ standing }))).toEqual([
      ...['submitted', 'accepted', 'published'],
    ]);
  });
});

describe('a board', () => {
  const longer = { closesAt: '2026-12-01T17:00:00.000Z', isExtended: true };
  const areas = [
    area('published', 'Đà Nẵng'),
    area('not_asked', 'An Giang'),
    area('draft', 'Thái Nguyên'),
    area('not_begun', 'Đắk Lắk'),
    area('not_begun', 'Điện Biên', longer),
    area('returned', 'Huế'),
    area('submitted', 'Cà Mau'),
    area('not_begun', 'Cao Bằng'),
  ];
  const names = (at: Date) => inReadingOrder(areas, at).map((one) => one.area.nameVi);

  it('has what is late first, then what came back, what is awaited, what is in', () => {
    expect(names(atTheEnd)).toEqual([
      ...['Cao Bằng', 'Đắk Lắk', 'Thái Nguyên', 'Huế', 'Điện Biên'],
      ...['Cà Mau', 'Đà Nẵng', 'An Giang'],
    ]);
    expect(names(before)).toEqual([
      ...['Huế', 'Cao Bằng', 'Đắk Lắk', 'Điện Biên', 'Thái Nguyên'],
      ...['Cà Mau', 'Đà Nẵng', 'An Giang'],
    ]);
  });

  it('counts those that report, and each of them once', () => {
    const totals = reportedTotals(areas, atTheEnd);
    expect(totals).toMatchObject({ asked: 7, handedIn: 2, overdue: 3 });
    expect(totals.standings.reduce((sum, { count }) => sum + count, 0)).toBe(areas.length);
    expect(totals.standings[1]).toEqual({ standing: 'not_begun', count: 3 });
    expect(reportedTotals([], atTheEnd)).toEqual({
      ...{ asked: 0, handedIn: 0, overdue: 0, standings: [] },
    });
  });
});
