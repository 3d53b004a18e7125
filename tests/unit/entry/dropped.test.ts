import { describe, expect, it } from 'vitest';
import { holdsFiles, requestOf } from '@/components/entry/intake/dropped';

/** What a browser hands over when something is dropped. */
function dropped(names: readonly string[]) {
  const files = names.map((name) => new File(['x'], name));
  const items = names.map((name) => ({
    kind: 'file',
    webkitGetAsEntry: () => ({ isDirectory: !name.includes('.') }),
  }));
  return { files, items } as unknown as DataTransfer;
}

describe('what is dropped', () => {
  it('is one file', () => {
    expect(requestOf(dropped(['bieu.xlsx']))).toMatchObject({
      kind: 'file',
      file: { name: 'bieu.xlsx' },
    });
  });

  it('is several files, or a folder, of which none is taken', () => {
    const several = { kind: 'not_one_file', code: 'several_files' };
    expect(requestOf(dropped(['a.xlsx', 'b.xlsx']))).toEqual(several);
    expect(requestOf(dropped(['a.xlsx', 'Biểu']))).toEqual(several);
    expect(requestOf(dropped(['Biểu']))).toEqual({ kind: 'not_one_file', code: 'folder' });
  });

  it('is nothing where it holds no file', () => {
    const words = { files: [], items: [{ kind: 'string' }] } as unknown as DataTransfer;
    expect([requestOf(words), requestOf(null)]).toEqual([null, null]);
    expect(holdsFiles({ types: ['text/plain'] })).toBe(false);
    expect(holdsFiles(null)).toBe(false);
    expect(holdsFiles({ types: ['Files'] })).toBe(true);
  });
});
