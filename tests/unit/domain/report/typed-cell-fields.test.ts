import { describe, expect, it } from 'vitest';
import { fieldsOfKind, hasTypedFields } from '@/lib/domain/report/typed-cell-fields';
import { typed } from '../makers';

describe('the fields of a typed cell', () => {
  it('are of one kind each', () => {
    expect(fieldsOfKind('entry', 'words')).toEqual([
      ...['value', 'valueHigh', 'text', 'note', 'explanation'],
    ]);
    expect(fieldsOfKind('choice', 'codes', 'mark', 'version')).toEqual([
      ...['themes', 'absence', 'status', 'precision', 'seriesBreak', 'explanationHolds'],
      'baseVersion',
    ]);
  });

  it('are all looked for in what was kept', () => {
    const { key: _, ...whole } = typed('HTX_TOTAL.ALL');
    expect(hasTypedFields(whole)).toBe(true);
    expect(hasTypedFields({ ...whole, explanationHolds: true })).toBe(true);
    for (const field of Object.keys(whole)) {
      expect(hasTypedFields({ ...whole, [field]: 7 }), field).toBe(false);
      expect(hasTypedFields({ ...whole, [field]: undefined }), field).toBe(false);
    }
  });
});
