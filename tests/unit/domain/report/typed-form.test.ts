import { describe, expect, it } from 'vitest';
import { cellFieldName, keptAsTheirs, readTypedCells } from '@/lib/domain/report/typed-form';

function formOf(...bases: string[]): FormData {
  const form = new FormData();
  for (const base of bases) form.append(cellFieldName('A.ALL', 'baseVersion'), base);
  form.append(cellFieldName('A.ALL', 'value'), '21');
  return form;
}

/** A conflict sends what the fields were typed upon, then the choice where one was made. */
describe('a cell in a form', () => {
  it('stands upon what it was typed upon while nothing is chosen', () => {
    expect(readTypedCells(formOf('7'))).toMatchObject([{ value: '21', baseVersion: '7' }]);
  });

  it('stands upon the other’s value once one’s own is chosen', () => {
    expect(readTypedCells(formOf('7', '9'))).toMatchObject([{ value: '21', baseVersion: '9' }]);
  });

  it('is not sent when the other’s is kept', () => {
    expect(readTypedCells(formOf('7', keptAsTheirs))).toEqual([]);
  });
});
