import { describe, expect, it } from 'vitest';
import { reportStates, stepRules } from '@/lib/domain/report/report';
import {
  finishedStates,
  isAskedFor,
  isEditable,
  isHeldToWindow,
  isToBeReviewed,
  isWithLead,
  isWithProvince,
  mayBeWrittenAfterWindow,
} from '@/lib/domain/report/report-state';

const statesThat = (holds: (state: (typeof reportStates)[number]) => boolean) =>
  reportStates.filter(holds);

describe('the state of a report', () => {
  it('says whose turn it is', () => {
    expect(statesThat(isEditable)).toEqual(['draft', 'returned']);
    expect(statesThat(isWithLead)).toEqual(['with_lead']);
    expect(statesThat(isWithProvince)).toEqual(['draft', 'with_lead', 'returned']);
    expect(statesThat(isToBeReviewed)).toEqual(['submitted']);
    expect(finishedStates).toEqual(['accepted', 'published']);
  });

  it('says what a window ends', () => {
    expect(statesThat(isAskedFor)).toEqual(['returned']);
    expect(statesThat((state) => isHeldToWindow(state, 1))).toEqual(['draft', 'with_lead']);
    expect(statesThat((state) => isHeldToWindow(state, 2))).toEqual([]);
    expect(statesThat((state) => mayBeWrittenAfterWindow(state, 1))).toEqual(['returned']);
  });

  it('agrees with the steps that may be taken from it', () => {
    expect(statesThat(isEditable)).toEqual(stepRules.hand_over.from);
    expect(statesThat(isWithLead)).toEqual(stepRules.submit.from);
    expect(statesThat(isToBeReviewed)).toEqual(stepRules.accept.from);
  });
});
