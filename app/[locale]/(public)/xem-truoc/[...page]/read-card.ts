import { rankingBars } from '@/lib/charts/ranking-bars';
import { findPublishedRelease } from '@/lib/data/public/releases';
import type { Dataset, Scope } from '@/lib/domain/figure/figure';
import type { SeriesBreak } from '@/lib/domain/figure/series';
import type { BoundaryCode } from '@/lib/domain/territory/area';
import { currentScheme, regionOfSlug } from '@/lib/domain/territory/boundary';
import { isStory, voicesTopic } from '@/lib/domain/topic';
import { formatDayOfInstant } from '@/lib/format/date';
import { formatNumber } from '@/lib/format/number';
import { formatPeriodInSentence } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { aboutMessages } from '@/lib/messages/about';
import { accessibilityMessages } from '@/lib/messages/accessibility';
import { areaMessages } from '@/lib/messages/areas';
import { chartMessages } from '@/lib/messages/charts';
import { comparisonMessages } from '@/lib/messages/comparison';
import { conferenceMessages } from '@/lib/messages/conferences';
import { glossaryMessages } from '@/lib/messages/glossary';
import { homeMessages } from '@/lib/messages/home';
import { indicatorMessages } from '@/lib/messages/indicator';
import { layoutMessages } from '@/lib/messages/layout';
import { methodMessages } from '@/lib/messages/method';
import { openDataMessages } from '@/lib/messages/open-data';
import { provinceMessages } from '@/lib/messages/province';
import { provincesMessages } from '@/lib/messages/provinces';
import { releasesMessages } from '@/lib/messages/releases';
import { searchMessages } from '@/lib/messages/search';
import { tableMessages } from '@/lib/messages/table';
import { topicMessages } from '@/lib/messages/topics';
import { words as scopeWords } from '@/lib/messages/words';
import type { AreaPage } from '@/lib/pages/area-page';
import { conferenceShares, sectionCharts } from '@/lib/pages/section-charts';
import { sectionTitle } from '@/lib/pages/section-title';
import { saidIn } from '@/lib/pages/slides/show-slides';
import { figureBesideNames } from '@/lib/pages/start-map';
import { routes } from '@/lib/routes';
import { chartCard, type PreviewCard } from '@/lib/web/preview-card';
import { findIndicator, readIndicator } from '../../chi-tieu/[slug]/read-indicator';
import { readStory, readVoices } from '../../chu-de/read-topic';
import { readConference } from '../../hoi-nghi/read-conference';
import { readAlmanac } from '../../read-almanac';
import { readArea } from '../../read-area';
import { readStart } from '../../read-start';
import { findProvince, readProvince } from '../../tinh/[slug]/read-province';

interface Asked {
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly boundary: BoundaryCode | undefined;
  readonly indicator: string | undefined;
  readonly scope: Scope | undefined;
  readonly period: string | undefined;
}

/** How many of a ranking's first a card has room for. */
const leaders = 7;

/** The page stands elsewhere now, and so does its picture. */
interface Moved {
  readonly movedTo: string;
}

/** What is said of a page where it is passed on; null where there is no such page. */
export async function readCard(path: string, asked: Asked): Promise<PreviewCard | Moved | null> {
  const { locale } = asked;
  const [, room = '', name] = path.split('/');
  switch (room) {
    case '':
      return startCard(asked);
    case 'tinh':
      return name === undefined ? provincesCard(asked) : provinceCard(name, asked);
    case 'ca-nuoc':
      return countryCard(asked);
    case 'vung':
      return name === undefined ? null : regionCard(name, asked);
    case 'chi-tieu':
      return name === undefined ? null : indicatorCard(name, asked);
    case 'phat-hanh':
      return name === undefined
        ? wordsCard(releasesMessages[locale], asked)
        : releaseCard(name, asked);
    case 'hoi-nghi':
      return name === undefined
        ? wordsCard(conferenceMessages[locale], asked)
        : conferenceCard(name, asked);
    case 'so-sanh':
      return wordsCard(comparisonMessages[locale], asked);
    case 'chu-de':
      return name === undefined ? wordsCard(topicsWords(locale), asked) : topicCard(name, asked);
    case 'tim-kiem':
      return wordsCard(searchMessages[locale], asked);
    case 'bang-so-lieu':
      return name === undefined ? wordsCard(tableMessages[locale], asked) : null;
    case 'phuong-phap':
      return wordsCard(methodMessages[locale], asked);
    case 'thuat-ngu':
      return wordsCard(glossaryMessages[locale], asked);
    case 'du-lieu-mo':
      return wordsCard(openDataMessages[locale], asked);
    case 'tro-nang':
      return wordsCard(accessibilityMessages[locale], asked);
    case 'gioi-thieu':
      return wordsCard(aboutMessages[locale], asked);
    default:
      return null;
  }
}

/** A page without a finding: its title and what it is about. */
function wordsCard(
  words: { readonly title: string; readonly description: string },
  { locale, dataset }: Asked,
): PreviewCard {
  return {
    locale,
    dataset,
    name: '',
    title: words.title,
    subtitle: words.description,
    foot: layoutMessages[locale].siteLine,
    chart: null,
  };
}

/** The start page opens on the conference or on a map, whose picture here is its ranking. */
async function startCard(asked: Asked): Promise<PreviewCard | null> {
  const { locale, dataset, boundary, indicator, scope } = asked;
  const start = await readStart(dataset, { slug: indicator, scope, boundary });
  if (start === null) return null;
  const { conference, openings, map } = start.page;
  const isOfMap = indicator !== undefined || scope !== undefined || openings[0] !== 'conference';
  const words = homeMessages[locale];
  const chart =
    conference && !isOfMap
      ? conferenceShares(conference.shares, locale)
      : map && rankingBars({ locale, dataset, ranking: map.ranking, subject: null, leaders });
  return chart
    ? chartCard(chart, { locale, dataset, name: isOfMap ? '' : words.conferenceHeading })
    : wordsCard(words, asked);
}

/** The list of provinces, with the figure that stands beside their names. */
async function provincesCard(asked: Asked): Promise<PreviewCard> {
  const { locale, dataset, boundary } = asked;
  const words = provincesMessages[locale];
  const almanac = await readAlmanac(dataset);
  const { schemes } = almanac;
  const scheme = schemes.find(({ code }) => code === boundary) ?? currentScheme(schemes);
  const ranking = figureBesideNames(almanac, scheme);
  const chart = ranking && rankingBars({ locale, dataset, ranking, subject: null, leaders });
  return chart ? chartCard(chart, { locale, dataset, name: words.title }) : wordsCard(words, asked);
}

async function provinceCard(slug: string, asked: Asked): Promise<PreviewCard | Moved | null> {
  const { locale, dataset, boundary } = asked;
  const found = await findProvince(slug, boundary ?? null, dataset);
  const { meaning } = found;
  if (meaning.kind === 'redirect') {
    const choice = { dataset, boundary: meaning.boundary ?? undefined };
    return { movedTo: routes.province(locale, meaning.slug, choice) };
  }
  if (meaning.kind !== 'area') return null;
  const { page, breaks } = await readProvince(meaning.area, meaning.boundary, found);
  return areaCard(page, breaks, inLocale(meaning.area, 'name', locale), asked);
}

async function countryCard(asked: Asked): Promise<PreviewCard> {
  const almanac = await readAlmanac(asked.dataset);
  const { page, breaks } = await readArea(almanac.country, almanac);
  return areaCard(page, breaks, areaMessages[asked.locale].countryName, asked);
}

async function regionCard(slug: string, asked: Asked): Promise<PreviewCard | Moved | null> {
  const { locale, dataset, boundary } = asked;
  const almanac = await readAlmanac(dataset);
  const { areas, schemes } = almanac;
  const meaning = regionOfSlug(slug, boundary ?? null, areas.values(), schemes);
  if (meaning.kind === 'redirect') {
    return { movedTo: routes.region(locale, slug, { dataset, boundary: meaning.boundary }) };
  }
  if (meaning.kind !== 'region') return null;
  const { page, breaks } = await readArea(meaning.region, almanac);
  return areaCard(page, breaks, inLocale(meaning.region, 'name', locale), asked);
}

/** The ranking of an indicator as its page shows it; else what it is about. */
async function indicatorCard(slug: string, asked: Asked): Promise<PreviewCard | null> {
  const { locale, dataset } = asked;
  const { almanac, indicator } = await findIndicator(slug, dataset);
  if (indicator === null) return null;
  const map = (await readIndicator(almanac, indicator, asked))?.page.map;
  const chart =
    map && rankingBars({ locale, dataset, ranking: map.ranking, subject: null, leaders });
  if (chart) return chartCard(chart, { locale, dataset, name: '' });
  const name = inLocale(indicator, 'name', locale);
  const words = indicatorMessages[locale];
  return wordsCard({ title: name, description: words.description(name) }, asked);
}

function topicsWords(locale: Locale) {
  const { indexTitle, indexDescription } = topicMessages[locale];
  return { title: indexTitle, description: indexDescription };
}

/** A story's first picture; else what it comes to. */
async function topicCard(slug: string, asked: Asked): Promise<PreviewCard | null> {
  const { locale } = asked;
  const names = topicMessages[locale].name;
  if (slug === voicesTopic) {
    const { page } = await readVoices(undefined, asked);
    return wordsCard({ title: names[slug], description: page.opening }, asked);
  }
  if (!isStory(slug)) return null;
  const title = names[slug];
  const { opening, steps } = await readStory(slug, asked);
  const [chart] = steps.flatMap(({ charts }) => charts);
  return chart
    ? chartCard(chart, { locale, dataset: asked.dataset, name: title })
    : wordsCard({ title, description: opening }, asked);
}

/** The first picture of an area's page; else what it finds first, else what it is about. */
function areaCard(
  page: AreaPage,
  breaks: readonly SeriesBreak[],
  name: string,
  asked: Asked,
): PreviewCard {
  const { locale, dataset } = asked;
  for (const section of page.sections) {
    const title = sectionTitle(section, name, locale);
    const [chart] = sectionCharts(section, { locale, dataset, breaks, title });
    if (chart) return chartCard(chart, { locale, dataset, name });
  }
  const first = page.sections.find(({ finding }) => finding !== null);
  if (first?.finding) {
    const { indicator, scope, period, sources } = first.finding.shown;
    return {
      locale,
      dataset,
      name,
      title: sectionTitle(first, name, locale),
      subtitle: [
        inLocale(indicator, 'name', locale),
        scopeWords[locale].scopeShort[scope],
        formatPeriodInSentence(period, locale),
      ].join(' · '),
      foot: chartMessages[locale].source(
        sources.map((one) => inLocale(one, 'title', locale)).join('; '),
      ),
      chart: null,
    };
  }
  const words = provinceMessages[locale];
  return wordsCard({ title: words.title(name), description: words.description(name) }, asked);
}

/** The first chart of its slides; else what it was about. */
async function conferenceCard(slug: string, { locale }: Asked): Promise<PreviewCard | null> {
  const reading = await readConference(slug, locale);
  if (!reading) return null;
  const { conference, dataset, slides } = reading;
  const { title, about } = conference.words;
  const [chart] = slides.flatMap(({ picture }) =>
    picture?.type === 'chart' ? [picture.specification] : [],
  );
  if (chart) return chartCard(chart, { locale, dataset, name: saidIn(title, locale) });
  return {
    locale,
    dataset,
    name: conferenceMessages[locale].title,
    title: saidIn(title, locale),
    subtitle: about ? saidIn(about, locale) : '',
    foot: layoutMessages[locale].siteLine,
    chart: null,
  };
}

async function releaseCard(slug: string, asked: Asked): Promise<PreviewCard | null> {
  const { locale } = asked;
  // Its page is of its own dataset whatever the address asks for.
  for (const dataset of ['real', 'demo'] as const) {
    const release = await findPublishedRelease(dataset, slug);
    if (!release) continue;
    const words = releasesMessages[locale];
    const title = inLocale(release, 'title', locale);
    const note = inLocale(release, 'note', locale);
    return {
      locale,
      dataset,
      name: words.title,
      title,
      subtitle: note.replace(/\s+/g, ' '),
      foot: [
        words.published(formatDayOfInstant(release.publishedAt, locale)),
        words.reports(formatNumber(String(release.reports.length), locale)),
      ].join(' · '),
      chart: null,
    };
  }
  return null;
}
