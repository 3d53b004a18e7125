import type { PublishedConference } from '../domain/conference/conference';
import type { Dataset } from '../domain/figure/figure';
import type { Day } from '../domain/period';
import { formatDay } from '../format/date';
import { formatNumber } from '../format/number';
import type { Locale } from '../locale';
import { bookletMessages } from '../messages/booklet';
import { chartMessages } from '../messages/charts';
import { fileMessages } from '../messages/files';
import { layoutMessages } from '../messages/layout';
import { profileMessages } from '../messages/profile';
import { provinceMessages } from '../messages/province';
import { type BookletArea, type BookletProvince, bookletProvince } from './booklet-province';
import { type BookletReading, howToRead } from './booklet-reading';
import { type BookletSlide, bookletSlide, type PrintedPicture } from './booklet-slide';
import { type NumberedSource, numberSources } from './profile-sources';
import { saidIn } from './slides/show-slides';
import type { ShownSlide } from './slides/shown-slide';

export interface BookletInput {
  readonly conference: Pick<PublishedConference, 'firstDay' | 'lastDay' | 'words'>;
  readonly slides: readonly ShownSlide[];
  /** What was drawn for each slide, by its identifier; null where drawing failed. */
  readonly pictures: ReadonlyMap<string, PrintedPicture | null>;
  /** Who has a page, in the order of the booklet; none where it is not known who takes part. */
  readonly areas: readonly BookletArea[];
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly today: Day;
  /** With host, of a page of this site. */
  readonly addressOf: (path: string) => string;
  /** Of the conference on the web, with host. */
  readonly address: string;
}

export interface BookletSection {
  /** Empty of what stands outside the numbers: an opening, a closing. */
  readonly number: string;
  readonly heading: string;
  readonly lines: readonly string[];
  readonly slides: readonly BookletSlide[];
}

/** A conference's booklet, every word of it; placed and set by lib/print. */
export interface Booklet {
  readonly locale: Locale;
  readonly title: string;
  readonly today: Day;
  readonly site: { readonly name: string; readonly line: string };
  /** Null for real figures. */
  readonly demo: { readonly mark: string; readonly title: string; readonly text: string } | null;
  readonly cover: {
    readonly kind: string;
    readonly title: string;
    readonly lines: readonly string[];
    readonly facts: readonly { readonly name: string; readonly text: string }[];
    readonly about: string;
  };
  /** What it is about, in lists; none of those that say nothing. */
  readonly programme: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  readonly sections: readonly BookletSection[];
  readonly provinces: readonly BookletProvince[];
  readonly reading: readonly BookletReading[];
  readonly sources: readonly NumberedSource[];
  readonly foot: { readonly address: string; readonly made: string; readonly reuse: string };
  readonly labels: Readonly<
    Record<
      | ('contents' | 'programme' | 'provinces' | 'provincesText' | 'reading' | 'sources')
      | ('sourcesText' | 'missing' | 'own' | 'ranking' | 'excerpt' | 'page' | 'online')
      | ('indicator' | 'value' | 'unit' | 'period' | 'change' | 'rank' | 'source' | 'province'),
      string
    >
  >;
}

export function booklet(input: BookletInput): Booklet {
  const { conference, slides, areas, locale, dataset, today } = input;
  const { words } = conference;
  const say = bookletMessages[locale];
  const site = layoutMessages[locale];
  const { list: sources, markOf } = numberSources(
    [
      ...slides.flatMap(({ frame }) => frame?.sources ?? []),
      ...areas.flatMap((one) => bookletProvince(one, { ...input, markOf: () => '' }, 0).cited),
    ],
    locale,
  );
  const title = saidIn(words.title, locale);
  const [first, ...rest] = slides;
  const isCover = first?.kind === 'title';
  const isDemo = dataset === 'demo';
  const name = say.title(title);
  const told = { ...input, markOf };
  return {
    locale,
    title: isDemo ? profileMessages[locale].demoTitle(name) : name,
    today,
    site: { name: site.siteName, line: site.siteLine },
    demo: isDemo
      ? {
          mark: profileMessages[locale].demoMark,
          title: site.demoBandTitle,
          text: site.demoBandText,
        }
      : null,
    cover: {
      kind: say.kind,
      title,
      lines: isCover ? coverLines(first, title) : [],
      facts: factsOf(conference, locale),
      about: words.about ? saidIn(words.about, locale) : '',
    },
    programme: [
      { heading: say.agenda, lines: words.agenda.map((line) => saidIn(line, locale)) },
      { heading: say.questions, lines: words.questions.map((line) => saidIn(line, locale)) },
    ].filter(({ lines }) => lines.length > 0),
    sections: sectionsOf(isCover ? rest : slides, told),
    provinces: areas.map((one, index) => bookletProvince(one, told, index).province),
    reading: howToRead(locale),
    sources,
    foot: {
      address: input.address,
      made: say.made(formatDay(today, locale)),
      reuse: site.footerAbout,
    },
    labels: labelsOf(locale),
  };
}

/** What a pack's first page says beside the conference's own name. */
function coverLines({ title, lines }: ShownSlide, conference: string): string[] {
  return [...(title === conference ? [] : [title]), ...lines];
}

function factsOf(
  { firstDay, lastDay, words }: BookletInput['conference'],
  locale: Locale,
): Booklet['cover']['facts'] {
  const say = bookletMessages[locale];
  const [first, last] = [firstDay, lastDay].map((day) => formatDay(day, locale));
  const { place, host, participants } = words;
  return [
    { name: say.when, text: firstDay === lastDay ? first : say.days(first ?? '', last ?? '') },
    { name: say.where, text: saidIn(place, locale) },
    { name: say.host, text: saidIn(host, locale) },
    ...(participants ? [{ name: say.participants, text: saidIn(participants, locale) }] : []),
  ].map(({ name, text }) => ({ name, text: text ?? '' }));
}

/** Slides under the heads that open their sections; what comes before the first opens the booklet. */
export function sectionsOf(
  slides: readonly ShownSlide[],
  context: Parameters<typeof bookletSlide>[1],
): BookletSection[] {
  const { locale } = context;
  const sections: { head: ShownSlide | null; slides: ShownSlide[] }[] = [];
  for (const slide of slides) {
    const isHead = slide.kind === 'section' || slide.kind === 'closing' || slide.kind === 'title';
    if (isHead) sections.push({ head: slide, slides: [] });
    else if (sections.length === 0) sections.push({ head: null, slides: [slide] });
    else sections.at(-1)?.slides.push(slide);
  }
  let count = 0;
  return sections.map(({ head, slides: own }) => {
    const isNumbered = head?.kind === 'section';
    if (isNumbered) count += 1;
    const number = isNumbered ? formatNumber(String(count), locale) : '';
    return {
      number,
      heading: head?.title ?? bookletMessages[locale].opening,
      lines: head?.lines ?? [],
      slides: own.map((slide, index) =>
        bookletSlide(slide, context, number === '' ? '' : `${number}.${index + 1}`),
      ),
    };
  });
}

function labelsOf(locale: Locale): Booklet['labels'] {
  const { contents, programme, provinces, provincesText, reading, sources, ...say } =
    bookletMessages[locale];
  const { sourcesText, missing, own, ranking, excerpt, online } = say;
  return {
    ...{ contents, programme, provinces, provincesText, reading, sources },
    ...{ sourcesText, missing, own, ranking, excerpt, online },
    // The numbers stand in their places when the sheets are counted.
    page: say.ofPages('{}', '{}'),
    ...tableHeads(locale),
  };
}

function tableHeads(locale: Locale) {
  const area = provinceMessages[locale];
  const { period, change, rank } = profileMessages[locale];
  return {
    indicator: area.indicator,
    value: area.value,
    unit: area.unit,
    ...{ period, change, rank },
    source: fileMessages[locale].column.source,
    province: chartMessages[locale].province,
  };
}
