import { Readable } from 'node:stream';
import { writeZip } from '@/lib/web/zip';
import { readArchive } from '../read-archive';

export const dynamic = 'force-dynamic';

/** `/du-lieu-mo.zip`: made as it is sent, whatever its size. */
export async function GET(): Promise<Response> {
  const { entries, day, number } = await readArchive();
  const bytes = Readable.toWeb(writeZip(entries, day)) as ReadableStream<Uint8Array>;
  return new Response(bytes, {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="so-lieu-htx-${number}.zip"`,
    },
  });
}
