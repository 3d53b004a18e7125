import { describe, expect, it } from 'vitest';
import { releaseDraftSchema } from '@/lib/domain/release';
import { typedCellsSchema } from '@/lib/domain/report/typed-cell-schema';
import { typed } from './makers';

const draft = { titleVi: 'a', titleEn: 'b', noteVi: 'c', noteEn: 'd', reportIds: ['1'] };

describe('what is sent', () => {
  it('has nothing in its cells that no database keeps', () => {
    const sent = [typed('A.ALL', { value: '1\u0000', note: 'm\ud800' })];
    expect(typedCellsSchema.parse(sent)).toMatchObject([{ value: '1', note: 'm\ufffd' }]);
  });

  it('names the words of a release that lost letters, and tidies the others', () => {
    const broken = releaseDraftSchema.safeParse({ ...draft, noteEn: 'x\ufffd' });
    expect(broken.error?.issues.map(({ path, message }) => [...path, message])).toEqual([
      ['noteEn', 'lost_letters'],
    ]);
    const tidied = releaseDraftSchema.parse({
      ...draft,
      titleVi: ' Quý\n III\u202e',
      noteVi: 'a\r\nb',
    });
    expect(tidied).toMatchObject({ titleVi: 'Quý III', noteVi: 'a\nb' });
    expect(releaseDraftSchema.safeParse({ ...draft, titleVi: '\u202e' }).success).toBe(false);
  });
});
