import type { FigureSource } from '../domain/figure/figure';
import { getPeriod } from '../domain/period';
import { currentScheme } from '../domain/territory/boundary';
import { englishMonth, formatDay, formatPrintedDate } from '../format/date';
import { formatNumber } from '../format/number';
import { inLocale, type Locale } from '../locale';
import { citationMessages } from '../messages/citation';
import { layoutMessages } from '../messages/layout';
import { words } from '../messages/words';
import type { CitationEnding } from '../routes';
import type { FileContent, FileContext } from './file-row';

interface CitationContext extends FileContext {
  readonly locale: Locale;
  /** The page that is cited, with host. */
  readonly address: string;
}

/** What any manner of citing says of a page. */
interface Citation {
  readonly title: string;
  readonly author: string;
  /** Of its newest source: `2025`; null where there is none. */
  readonly year: string | null;
  /** The day of its newest source, as that is known: `2025-06-30`, `2025-06`, `2025`. */
  readonly publishedOn: string | null;
  /** Until when figures are in it, and the release or publication that the newest came out with. */
  readonly published: string | null;
  /** Names the page among others: `thai-nguyen-63`. */
  readonly name: string;
}

/** A page of figures as it is cited: to be read, or for a reference manager. */
export function citationFile(
  content: FileContent,
  context: CitationContext,
  ending: CitationEnding,
): string {
  const citation = citationOf(content, context);
  switch (ending) {
    case 'txt':
      return citationText(citation, content, context);
    case 'bib':
      return bibtex(citation, context);
    case 'ris':
      return ris(citation, context);
  }
}

function citationOf({ subject, about, rows, sources }: FileContent, context: CitationContext) {
  const { locale, boundary, schemes } = context;
  const say = citationMessages[locale];
  const name = inLocale(subject, 'name', locale);
  const scheme = schemes.find(({ code }) => code === boundary);
  const isFormer = scheme !== undefined && scheme !== currentScheme(schemes);
  const [newest] = sources;
  const publishedOn = newest?.publishedOn ?? null;
  const title = [
    about === 'area' ? say.areaTitle(name) : say.indicatorTitle(name),
    ...(isFormer ? [say.boundary(inLocale(scheme, 'name', locale))] : []),
    ...yearsOf(rows.map(({ period }) => period)),
  ].join(', ');
  return {
    title: title.normalize('NFC'),
    author: layoutMessages[locale].siteName,
    publishedOn,
    published:
      newest === undefined
        ? null
        : say.published(
            formatPrintedDate(newest.publishedOn, locale),
            cameOutWith(newest, rows, locale),
          ),
    year: /^\d{4}/.exec(publishedOn ?? '')?.[0] ?? null,
    name: [subject.slug, ...(isFormer ? [boundary] : [])].join('-'),
  } satisfies Citation;
}

/** A report comes out with a release; a document is one itself. */
function cameOutWith(source: FigureSource, rows: FileContent['rows'], locale: Locale): string {
  const say = citationMessages[locale];
  const row = rows.find((one) => one.release && one.sources.some(({ id }) => id === source.id));
  return row?.release
    ? say.release(inLocale(row.release, 'title', locale))
    : say.publication(inLocale(source, 'title', locale));
}

/** `2017–2025`, `2025`; nothing where there is no figure. */
function yearsOf(periods: readonly string[]): string[] {
  const ends = periods.map((period) => getPeriod(period).end.slice(0, 4)).sort();
  const [first, last] = [ends[0], ends.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [first === last ? first : `${first}–${last}`];
}

function citationText(
  citation: Citation,
  { sources }: FileContent,
  { locale, address, today }: CitationContext,
): string {
  const say = citationMessages[locale];
  const { author, title, year, publishedOn, published } = citation;
  const told = [`“${title}”`, say.kind, published, address, say.accessed(formatDay(today, locale))];
  const file = (ending: CitationEnding) => address.replace(/(?=\?|$)/, `.${ending}`);
  return [
    say.heading(title),
    '',
    say.plain,
    `${author} (${year ?? say.noDate}), ${told.filter(Boolean).join(', ')}.`,
    '',
    'APA',
    `${author}. (${apaDate(publishedOn)}). ${title} [Data set]. Retrieved ${americanDay(today)}, from ${address}`,
    '',
    say.files,
    `BibTeX: ${file('bib')}`,
    `RIS: ${file('ris')}`,
    '',
    say.reminder,
    '',
    say.sources(formatNumber(String(sources.length), locale)),
    ...sources.map(
      (source) =>
        `- ${inLocale(source, 'title', locale)}, ${formatPrintedDate(source.publishedOn, locale)}, ${
          source.url ?? words[locale].noAddress
        }`,
    ),
    '',
  ]
    .join('\n')
    .normalize('NFC');
}

/** As APA dates what it cites: `2025, June 30`, as far as it is known. */
function apaDate(publishedOn: string | null): string {
  const [, year, month, date] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(publishedOn ?? '') ?? [];
  if (year === undefined) return 'n.d.';
  const day = [month && englishMonth(Number(month)), date && Number(date)].filter(Boolean);
  return [year, ...(day.length > 0 ? [day.join(' ')] : [])].join(', ');
}

/** As APA writes a day: `November 28, 2026`. */
function americanDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${englishMonth(Number(month))} ${Number(date)}, ${year}`;
}

const texSigns: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text that TeX prints as it is, on one line; marks stay letters, in UTF-8. */
export function texText(text: string): string {
  return oneLine(text).replace(/[\\{}&%$#_~^]/g, (sign) => texSigns[sign] ?? `\\${sign}`);
}

function bibtex(citation: Citation, { locale, address, today }: CitationContext): string {
  const { author, title, year, published, name } = citation;
  const say = citationMessages[locale];
  const fields = [
    // Double braces: one name, and capitals as they are.
    ['author', `{${texText(author)}}`],
    ['title', `{${texText(title)}}`],
    ['year', year],
    ['howpublished', texText(say.kind)],
    // As addresses are written, no brace is in it.
    ['url', encodeBraces(address)],
    ['urldate', today],
    ['language', locale === 'vi' ? 'vietnamese' : 'english'],
    ['note', published && texText(published)],
  ] as const;
  const lines = fields.flatMap(([field, value]) => (value ? [`  ${field} = {${value}}`] : []));
  const key = ['so-lieu-htx', name, ...(year === null ? [] : [year])].join('-');
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}

function encodeBraces(address: string): string {
  return address.replaceAll('{', '%7B').replaceAll('}', '%7D');
}

/** Each line a tag of two signs, two spaces, a dash, a space: nothing said may begin another. */
function ris(citation: Citation, { locale, address, today }: CitationContext): string {
  const { author, title, year, publishedOn, published, name } = citation;
  const say = citationMessages[locale];
  const lines = [
    ['TY', 'DATA'],
    ['ID', `so-lieu-htx-${name}`],
    ['AU', author],
    ['TI', title],
    ['PY', year],
    ['DA', publishedOn && risDay(publishedOn)],
    ['PB', author],
    ['UR', address],
    ['Y2', risDay(today)],
    ['LA', locale],
    ['N1', published],
    ['N1', say.reminder],
    ['ER', ''],
  ] as const;
  return lines
    .flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}\r\n`]))
    .join('');
}

/** `2025/06/30/`; what is not known of a day stays empty: `2025/06//`. Null for a date in words. */
function risDay(day: string): string | null {
  const [, year, month = '', date = ''] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(day) ?? [];
  return year === undefined ? null : `${year}/${month}/${date}/`;
}

function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}
