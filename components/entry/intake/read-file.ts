import type { Answer } from '@/lib/domain/outcome';
import type { FileReading } from '@/lib/workspace/file-reading';

/** Bytes; what is larger is refused before it is sent. */
const largestFile = 5_000_000;

/** `lost`: no answer came. */
export type ReadFileAnswer = Answer<FileReading> | { readonly kind: 'lost' };

/** Sends a file to be read; nothing of it is written anywhere. */
export async function readFile(address: string, file: File): Promise<ReadFileAnswer> {
  if (file.size > largestFile) return { kind: 'not_read', code: 'too_large' };
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        'x-file-name': encodeURIComponent(file.name),
      },
      body: file,
    });
    if (response.status === 413) return { kind: 'not_read', code: 'too_large' };
    return (await response.json()) as Answer<FileReading>;
  } catch {
    return { kind: 'lost' };
  }
}
