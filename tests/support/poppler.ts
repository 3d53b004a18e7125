import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PDF as a program of others reads it. */
export interface OpenedPdf {
  readonly title: string;
  readonly pages: number;
  readonly isTagged: boolean;
  readonly size: string;
  readonly fonts: readonly { readonly name: string; readonly isEmbedded: boolean }[];
  /** What each page says, in order. */
  readonly pageTexts: readonly string[];
  /** How much of each page is not white, from 0 to 1. */
  readonly ink: readonly number[];
  /** What its tags say, in order: a line for each element and each piece of text. */
  readonly structure: string;
  /** All of it, in its order, blanks put together. */
  readonly text: string;
}

export function openPdf(bytes: Uint8Array): OpenedPdf {
  const folder = mkdtempSync(join(tmpdir(), 'so-lieu-pdf-'));
  const file = join(folder, 'a.pdf');
  const run = (program: string, ...args: string[]) =>
    execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    writeFileSync(file, bytes);
    const info = run('pdfinfo', '-enc', 'UTF-8', file);
    const text = run('pdftotext', '-enc', 'UTF-8', '-raw', file, '-').normalize('NFC');
    const said = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(info)?.[1] ?? '';
    return {
      title: said('Title'),
      pages: Number(said('Pages')),
      isTagged: said('Tagged') === 'yes',
      size: said('Page size'),
      fonts: run('pdffonts', file)
        .split('\n')
        .slice(2)
        .filter(Boolean)
        // name, type, encoding, emb, sub, uni, object: the last six have no blanks.
        .map((line) => {
          const columns = line.trim().split(/\s+/);
          return { name: columns[0] ?? '', isEmbedded: columns.at(-5) === 'yes' };
        }),
      structure: run('pdfinfo', '-struct-text', '-enc', 'UTF-8', file),
      pageTexts: text.split('\f').slice(0, -1).map(tidy),
      ink: inkOf(folder, () => run('pdftoppm', '-gray', '-r', '20', file, join(folder, 'page'))),
      text: tidy(text),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Pages as small grey pictures (PGM: a head of three lines, then a byte for each point). */
function inkOf(folder: string, draw: () => unknown): number[] {
  draw();
  return readdirSync(folder)
    .filter((name) => name.endsWith('.pgm'))
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      const [head = ''] = /^P5\s+\d+\s+\d+\s+\d+\s/.exec(bytes.toString('latin1', 0, 64)) ?? [];
      const points = bytes.subarray(head.length);
      return points.filter((grey) => grey < 240).length / points.length;
    });
}
