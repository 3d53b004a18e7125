import type { FigureSource } from '../domain/figure/figure';
import { formatDay } from '../format/date';
import { inLocale } from '../locale';
import { archiveMessages } from '../messages/figure-archive';
import { fileMessages } from '../messages/files';
import { layoutMessages } from '../messages/layout';
import { openDataMessages } from '../messages/open-data';
import { toCsv } from './csv';
import { figureFile } from './figure-file';
import type { FileContent, FileContext } from './file-row';
import { columnsCsv, signsCsv } from './open-data-archive';

interface ArchiveContext extends FileContext {
  /** The page whose figures these are, with host. */
  readonly address: string;
}

/** A page's figures with all that it takes to read them, as the parts of one file. */
export function figureArchive(
  content: FileContent,
  context: ArchiveContext,
): readonly { readonly name: string; readonly content: string }[] {
  return [
    { name: 'doc-truoc.txt', content: aboutText(content, context) },
    { name: 'so-lieu.csv', content: figureFile(content, context) },
    { name: 'cot.csv', content: columnsCsv() },
    { name: 'ky-hieu.csv', content: signsCsv() },
    { name: 'nguon.csv', content: sourcesCsv(content.sources) },
  ];
}

function aboutText({ subject }: FileContent, { address, today, dataset }: ArchiveContext): string {
  const told = (['vi', 'en'] as const).map((locale) => {
    const say = openDataMessages[locale];
    const files = fileMessages[locale];
    return [
      `${layoutMessages[locale].siteName}: ${inLocale(subject, 'name', locale)}`,
      `${address} · ${formatDay(today, locale)}`,
      ...(dataset === 'demo' ? ['', files.demoAlarm] : []),
      '',
      ...Object.entries(archiveMessages[locale].parts).map(([name, text]) => `${name}: ${text}`),
      '',
      ...[files.reading.toUpperCase(), ...files.readings, ''],
      ...[say.licenceHeading.toUpperCase(), ...say.licence, ''],
      ...(dataset === 'demo' ? [] : [say.citeHeading.toUpperCase(), say.cite]),
    ].join('\r\n');
  });
  return `\ufeff${told.join('\r\n\r\n')}`.normalize('NFC');
}

function sourcesCsv(sources: readonly FigureSource[]): string {
  return toCsv(
    ['source', 'title_vi', 'title_en', 'class', 'published_on', 'url', 'read_as'],
    sources.map((one) =>
      [one.id, one.titleVi, one.titleEn, one.class, one.publishedOn, one.url, one.readAs].map(
        (text) => (text === null ? null : { text }),
      ),
    ),
  );
}
