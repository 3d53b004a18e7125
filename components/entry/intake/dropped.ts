import type { IntakeRequest } from './use-intake';

/** Whether something from the computer's own files is dragged, not words of a page. */
export function holdsFiles(transfer: Pick<DataTransfer, 'types'> | null): boolean {
  return transfer?.types.includes('Files') ?? false;
}

/** What is asked for by dropping it: one file at a time, and no folder. */
export function requestOf(
  transfer: Pick<DataTransfer, 'items' | 'files'> | null,
): IntakeRequest | null {
  if (!transfer) return null;
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  if (items.length > 1) return { kind: 'not_one_file', code: 'several_files' };
  if (items[0]?.webkitGetAsEntry()?.isDirectory) return { kind: 'not_one_file', code: 'folder' };
  const [file] = transfer.files;
  return file ? { kind: 'file', file } : null;
}
