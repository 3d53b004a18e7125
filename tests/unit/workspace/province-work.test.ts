import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ProvinceWork } from '@/components/workspace/province-work';
import type { WorkItem } from '@/lib/workspace/work-list';
import { viewer } from '../domain/makers';

const staff = viewer({ role: 'staff', areaIds: ['cao-bang'] });
const at = new Date('2026-10-25T00:00:00Z');

const report: NonNullable<WorkItem['report']> = {
  id: 'r',
  state: 'draft',
  revision: 1,
  stateSince: '2026-10-02T00:00:00.000Z',
  filled: 3,
  asked: 60,
  returnReason: null,
  returnStep: null,
  returnedBy: null,
  returnedCells: [],
};

function page(item: Partial<WorkItem>): string {
  const whole: WorkItem = {
    area: { id: 'cao-bang', slug: 'cao-bang', nameVi: 'Cao Bằng', nameEn: 'Cao Bằng' },
    quarter: '2026-Q3',
    report,
    opensAt: '2026-09-30T17:00:00.000Z',
    closesAt: '2026-10-20T17:00:00.000Z',
    exception: null,
    isOpen: false,
    ...item,
  };
  return renderToStaticMarkup(
    createElement(ProvinceWork, {
      items: [whole],
      viewer: staff,
      at,
      placeOf: (key: string) => ({ name: key }),
      empty: '',
      locale: 'vi',
    }),
  );
}

describe('a work item of the staff', () => {
  it('leads on while there is time, and only then', () => {
    expect(page({ isOpen: true })).toContain('Nhập tiếp');
    expect(page({ isOpen: false })).not.toContain('Nhập tiếp');
    expect(page({ isOpen: false })).toContain('Kỳ nhập đã đóng');
    expect(page({ report: null, isOpen: true })).toContain('Bắt đầu nhập');
    expect(page({ report: null, isOpen: false })).not.toContain('Bắt đầu nhập');
  });

  it('says until when and why the province was given more time', () => {
    const text = page({ closesAt: '2026-10-31T17:00:00.000Z', exception: 'bão', isOpen: true });
    expect(text).toContain('hết ngày 31/10/2026');
    expect(text).toContain('Tỉnh được gia hạn, vì: bão');
  });

  it('leads to what came back also after the close, and says by which step it did', () => {
    const back = { ...report, returnReason: 'xem lại', returnedBy: 'Lan' };
    const returned = page({
      report: { ...back, state: 'returned', returnStep: 'return' },
      isOpen: true,
    });
    expect(returned).toContain('Sửa các ô được hỏi');
    expect(returned).toContain('Lan trả lại, vì:');
    expect(returned).toContain('Vẫn sửa và gửi được');
    expect(
      page({ report: { ...back, revision: 2, returnStep: 'correct' }, isOpen: true }),
    ).toContain('Lan mở đính chính, vì:');
  });
});
