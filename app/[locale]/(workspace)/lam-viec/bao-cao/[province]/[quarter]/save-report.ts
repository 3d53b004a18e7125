import { z } from 'zod';
import { runAction } from '@/lib/actions';
import { dropHeldEntry } from '@/lib/data/held-entries/commands';
import { saveCells } from '@/lib/data/reports/save';
import { identifierSchema } from '@/lib/domain/identifier';
import type { Answer } from '@/lib/domain/outcome';
import type { SaveOutcome } from '@/lib/domain/report/report';
import { saveTrailSchema, typedCellsSchema } from '@/lib/domain/report/typed-cell-schema';

/**
 * What a save is sent as, by the ledger and by the plain form. `held`: the kept entry it came from.
 * `typist`: who opened the form; what they typed is not saved in the name of somebody who has signed
 * in on the same browser since.
 */
export const saveInput = z.object({
  reportId: identifierSchema(),
  typed: typedCellsSchema,
  held: identifierSchema(64).optional(),
  typist: identifierSchema().optional(),
  trail: saveTrailSchema.optional(),
});

/** The one way by which typed cells reach the command. */
export function saveReport(sent: unknown): Promise<Answer<SaveOutcome>> {
  return runAction<z.infer<typeof saveInput>, SaveOutcome>(
    {
      name: 'report.save',
      input: saveInput,
      permission: 'report.edit',
      command: async (viewer, { reportId, typed, held, typist, trail }) => {
        if (typist !== undefined && typist !== viewer.userId) return { kind: 'signed_out' };
        const outcome = await saveCells(viewer, reportId, typed, trail);
        if (held && outcome.kind === 'saved') await dropHeldEntry(viewer, held);
        return outcome;
      },
    },
    sent,
  );
}
