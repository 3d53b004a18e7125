import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { can, type Role, roles, type Viewer } from '@/lib/domain/access';
import { type ReportStep, reportStates, reportSteps, stepRules } from '@/lib/domain/report/report';
import {
  afterStep,
  allowedSteps,
  lockOf,
  lockOfStart,
  type ReportStanding,
  wasReturned,
} from '@/lib/domain/report/report-life';
import { viewer } from '../makers';

const window = {
  opensAt: '2026-09-30T17:00:00.000Z',
  closesAt: '2026-10-20T17:00:00.000Z',
  exception: null,
};
const before = new Date('2026-09-30T16:59:59.999Z');
const during = new Date('2026-10-10T00:00:00Z');
const after = new Date('2026-10-20T17:00:00.000Z');

function standing(rest: Partial<ReportStanding> = {}): ReportStanding {
  return {
    areaId: 'thai-nguyen',
    state: 'draft',
    revision: 1,
    returned: false,
    stateBy: 'Lan',
    stateSince: '2026-10-02T00:00:00.000Z',
    ...rest,
  };
}

function person(role: Role, area = 'thai-nguyen'): Viewer {
  const isProvincial = role === 'staff' || role === 'lead';
  return viewer({ role, areaIds: isProvincial ? [area] : [] });
}

describe('allowedSteps', () => {
  const steps = (role: Role, rest: Partial<ReportStanding>, at = during, area?: string) =>
    allowedSteps(standing(rest), person(role, area), window, at);

  it('gives each their steps in each state', () => {
    expect(steps('staff', { state: 'draft' })).toEqual(['hand_over']);
    expect(steps('staff', { state: 'with_lead' })).toEqual(['withdraw']);
    expect(steps('lead', { state: 'with_lead' })).toEqual(['give_back', 'submit']);
    expect(steps('lead', { state: 'draft' })).toEqual([]);
    expect(steps('reviewer', { state: 'submitted' })).toEqual(['return', 'accept']);
    expect(steps('staff', { state: 'returned' })).toEqual(['hand_over']);
    expect(steps('reviewer', { state: 'accepted' })).toEqual(['publish', 'take_back']);
    expect(steps('staff', { state: 'draft', revision: 2 })).toEqual(['hand_over', 'drop']);
    expect(steps('staff', { state: 'returned', revision: 2 })).toEqual(['hand_over', 'drop']);
    expect(steps('reviewer', { state: 'draft', revision: 2 })).toEqual([]);
    expect(steps('reviewer', { state: 'published', revision: 2 })).toEqual(['correct']);
    expect(steps('staff', { state: 'published' })).toEqual(['correct']);
    expect(steps('reviewer', { state: 'published' })).toEqual(['correct']);
  });

  it('gives nothing to organisers, administrators and the staff of another province', () => {
    for (const state of reportStates) {
      expect(steps('organiser', { state })).toEqual([]);
      expect(steps('administrator', { state })).toEqual([]);
      expect(steps('staff', { state }, during, 'lao-cai')).toEqual([]);
      expect(steps('lead', { state }, during, 'lao-cai')).toEqual([]);
    }
  });

  it('lets one person of two roles do both', () => {
    const both = viewer(
      { role: 'lead', areaIds: ['thai-nguyen'] },
      { role: 'reviewer', areaIds: [] },
    );
    expect(allowedSteps(standing({ state: 'submitted' }), both, window, during)).toEqual([
      'return',
      'accept',
    ]);
  });

  it('keeps a first draft to its window, on both sides', () => {
    expect(steps('staff', {}, before)).toEqual([]);
    expect(steps('staff', {}, new Date(window.opensAt))).toEqual(['hand_over']);
    expect(steps('staff', {}, new Date(after.getTime() - 1))).toEqual(['hand_over']);
    expect(steps('staff', {}, after)).toEqual([]);
    expect(steps('lead', { state: 'with_lead' }, after)).toEqual(['give_back']);
  });

  it('lets a returned report and a correction be finished later, by the lead too', () => {
    expect(steps('staff', { state: 'returned', returned: true }, after)).toEqual(['hand_over']);
    expect(steps('lead', { state: 'with_lead', returned: true }, after)).toEqual([
      'give_back',
      'submit',
    ]);
    expect(steps('staff', { state: 'draft', returned: true }, after)).toEqual(['hand_over']);
    expect(steps('staff', { state: 'draft', revision: 2 }, after)).toContain('hand_over');
    expect(steps('lead', { state: 'with_lead', revision: 2 }, after)).toContain('submit');
  });

  it('never keeps the reviewer to the province’s window', () => {
    expect(steps('reviewer', { state: 'submitted' }, after)).toEqual(['return', 'accept']);
  });
});

describe('lockOf', () => {
  const lock = (role: Role, rest: Partial<ReportStanding>, at = during, area?: string) =>
    lockOf(standing(rest), person(role, area), window, at);

  it('is open to the province’s staff in its window', () => {
    expect(lock('staff', {})).toBeNull();
    expect(lock('staff', { state: 'returned', returned: true })).toBeNull();
  });

  it('says who holds it and since when', () => {
    expect(lock('staff', { state: 'with_lead' })).toEqual({
      kind: 'state',
      state: 'with_lead',
      by: 'Lan',
      since: '2026-10-02T00:00:00.000Z',
    });
    expect(lock('staff', { state: 'accepted' }, after)).toMatchObject({ kind: 'state' });
  });

  it('says when it opens and when it closed', () => {
    expect(lock('staff', {}, before)).toEqual({
      kind: 'not_open_yet',
      opensAt: window.opensAt,
    });
    expect(lock('staff', {}, after)).toEqual({ kind: 'closed', closedAt: window.closesAt });
    expect(lock('staff', { state: 'returned', returned: true }, after)).toBeNull();
    expect(lock('staff', { revision: 2 }, after)).toBeNull();
  });

  it('says no more than that to those who may not write', () => {
    for (const role of ['lead', 'reviewer', 'organiser', 'administrator'] as const) {
      expect(lock(role, { state: 'with_lead' })).toEqual({ kind: 'no_permission' });
    }
    expect(lock('staff', {}, during, 'lao-cai')).toEqual({ kind: 'no_permission' });
  });
});

describe('lockOfStart', () => {
  it('lets the province’s staff begin within the window only', () => {
    const start = (role: Role, at: Date, area?: string) =>
      lockOfStart('thai-nguyen', person(role, area), window, at);
    expect(start('staff', during)).toBeNull();
    expect(start('staff', before)).toMatchObject({ kind: 'not_open_yet' });
    expect(start('staff', after)).toMatchObject({ kind: 'closed' });
    expect(start('lead', during)).toEqual({ kind: 'no_permission' });
    expect(start('staff', during, 'lao-cai')).toEqual({ kind: 'no_permission' });
  });
});

describe('a life', () => {
  it('goes the whole way once, and again as the next revision', () => {
    const way: ReportStep[] = [
      'hand_over',
      'give_back',
      'hand_over',
      'submit',
      'return',
      'hand_over',
      'submit',
      'accept',
      'take_back',
      'accept',
      'publish',
      'correct',
      'drop',
      'correct',
      'hand_over',
      'withdraw',
    ];
    let report: ReturnType<typeof afterStep> = standing();
    const lived = way.map((step) => {
      report = afterStep(report, step);
      return `${report.state} ${report.revision}`;
    });
    expect(lived).toEqual([
      'with_lead 1',
      'draft 1',
      'with_lead 1',
      'submitted 1',
      'returned 1',
      'with_lead 1',
      'submitted 1',
      'accepted 1',
      'submitted 1',
      'accepted 1',
      'published 1',
      'draft 2',
      'published 1',
      'draft 2',
      'with_lead 2',
      'draft 2',
    ]);
    expect(() => afterStep({ state: 'draft', revision: 1 }, 'drop')).toThrow();
    expect(() => afterStep({ state: 'draft', revision: 1 }, 'publish')).toThrow();
  });

  it('remembers a return of this revision only', () => {
    const events = [{ step: 'return', revision: 1 } as const];
    expect(wasReturned(events, 1)).toBe(true);
    expect(wasReturned(events, 2)).toBe(false);
    expect(wasReturned([{ step: 'submit', revision: 1 }], 1)).toBe(false);
    expect(wasReturned([{ step: 'submit', revision: 1 }, ...events], 1)).toBe(true);
    expect(wasReturned([], 1)).toBe(false);
  });

  it('reaches no state but by a step that its table and a permission allow', () => {
    const anyone = fc.record({
      role: fc.constantFrom(...roles),
      area: fc.constantFrom('thai-nguyen', 'lao-cai'),
      step: fc.constantFrom(...reportSteps),
      at: fc.constantFrom(before, during, after),
    });
    fc.assert(
      fc.property(fc.array(anyone, { maxLength: 60 }), (attempts) => {
        let report = standing();
        let published = 0;
        let acceptedRevision = 0;
        for (const { role, area, step, at } of attempts) {
          const who = person(role, area);
          if (!allowedSteps(report, who, window, at).includes(step)) continue;
          expect(can(who, stepRules[step].permission, 'thai-nguyen')).toBe(true);
          const next = afterStep(report, step);
          if (step === 'accept') acceptedRevision = report.revision;
          // Nothing becomes public that was not accepted in this very revision, once each.
          if (step === 'publish') {
            expect(acceptedRevision).toBe(report.revision);
            published += 1;
            expect(published).toBe(report.revision);
          }
          expect(next.revision).toBe(
            report.revision + (step === 'correct' ? 1 : step === 'drop' ? -1 : 0),
          );
          // What is public stays: a dropped correction is again the revision that is.
          if (step === 'drop') expect(next).toEqual({ state: 'published', revision: published });
          const returned = step === 'return' || (step !== 'correct' && report.returned);
          report = { ...report, ...next, returned };
        }
      }),
    );
  });
});
