import { describe, expect, it } from 'vitest';
import { areasWithin, can, permissions, type Role, roles } from '@/lib/domain/access';
import { viewer } from './makers';

/** Written out once more, so that a slip in the table shows. */
const expected: Record<string, Partial<Record<Role, 'own' | 'all'>>> = {
  'report.see': { staff: 'own', lead: 'own', reviewer: 'all' },
  'report.read_draft': { staff: 'own', lead: 'own' },
  'report.read_submitted': { staff: 'own', lead: 'own', reviewer: 'all' },
  'report.start': { staff: 'own' },
  'report.edit': { staff: 'own' },
  'report.hand_over': { staff: 'own' },
  'report.give_back': { lead: 'own' },
  'report.submit': { lead: 'own' },
  'report.return': { reviewer: 'all' },
  'report.accept': { reviewer: 'all' },
  'report.correct': { staff: 'own', reviewer: 'all' },
  'report.withdraw': { staff: 'own' },
  'report.take_back': { reviewer: 'all' },
  'report.drop': { staff: 'own' },
  'release.prepare': { reviewer: 'all' },
  'release.publish': { reviewer: 'all' },
  'conference.prepare': { organiser: 'all' },
  'embargo.read': { organiser: 'all' },
  'conference.follow': { organiser: 'all', reviewer: 'all' },
  'answer.read': { staff: 'own', lead: 'own' },
  'answer.edit': { staff: 'own' },
  'answer.hand_in': { lead: 'own' },
  'answer.decide': { organiser: 'all' },
  'user.manage': { administrator: 'all' },
  'window.extend': { reviewer: 'all', administrator: 'all' },
};

describe('permissions', () => {
  it('are these and no others', () => {
    expect([...permissions].sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(permissions)('%s reaches as far as its row says', (permission) => {
    for (const role of roles) {
      const own = ['thai-nguyen', 'bac-kan'];
      const isProvincial = role === 'staff' || role === 'lead';
      const who = viewer({ role, areaIds: isProvincial ? own : [] });
      const reach = expected[permission]?.[role];
      expect(areasWithin(who, permission)).toEqual(
        reach === 'all' ? 'everywhere' : reach === 'own' ? own : [],
      );
      expect(can(who, permission)).toBe(reach !== undefined);
      expect(can(who, permission, 'bac-kan')).toBe(reach !== undefined);
      expect(can(who, permission, 'lao-cai')).toBe(reach === 'all');
    }
  });

  it('add up over several roles', () => {
    const both = viewer({ role: 'staff', areaIds: ['a'] }, { role: 'staff', areaIds: ['b', 'a'] });
    expect(areasWithin(both, 'report.edit')).toEqual(['a', 'b']);
    const reviewing = viewer({ role: 'staff', areaIds: ['a'] }, { role: 'reviewer', areaIds: [] });
    expect(areasWithin(reviewing, 'report.read_submitted')).toBe('everywhere');
    expect(areasWithin(reviewing, 'report.read_draft')).toEqual(['a']);
    expect(permissions.some((permission) => can(viewer(), permission))).toBe(false);
  });
});
