import { figureArchive } from '@/lib/pages/figure-archive';
import type { FileContent, FileContext } from '@/lib/pages/file-row';
import { writeZip } from '@/lib/web/zip';

interface ZipOfPage extends FileContext {
  readonly content: FileContent;
  /** Of the page, with host. */
  readonly address: string;
}

/** A page's figures with sources, columns and signs, as one file that a browser keeps under its name. */
export async function zipAnswer({ content, ...context }: ZipOfPage): Promise<Response> {
  const parts: Buffer[] = [];
  for await (const part of writeZip(figureArchive(content, context), context.today)) {
    parts.push(part as Buffer);
  }
  const { boundary, dataset } = context;
  const name = [content.subject.slug, boundary, ...(dataset === 'demo' ? ['minh-hoa'] : [])];
  return new Response(new Uint8Array(Buffer.concat(parts)), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="${name.join('-')}.zip"`,
    },
  });
}
