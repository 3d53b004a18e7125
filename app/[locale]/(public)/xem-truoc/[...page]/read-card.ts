import { rankingBars } from '@/lib/charts/ranking-bars';
import { listIndicators } from '@/lib/data/public/catalogue';
import { listFigures, listProvinceCoverage, listSeriesBreaks } from '@/lib/data/public/figures';
import { findPublishedRelease } from '@/lib/data/public/releases';
import type { Dataset, Scope } from '@/lib/domain/figure/figure';
import type { SeriesBreak } from '@/lib/domain/figure/series';
import { getPeriod } from '@/lib/domain/period';
import type { BoundaryCode } from '@/lib/domain/territory/area';
import { regionOfSlug } from '@/lib/domain/territory/boundary';
import { formatDayOfInstant } from '@/lib/format/date';
import { formatNumber } from '@/lib/format/number';
import { formatPeriodInSentence } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { areaMessages } from '@/lib/messages/areas';
import { chartMessages } from '@/lib/messages/charts';
import { homeMessages } from '@/lib/messages/home';
import { layoutMessages } from '@/lib/messages/layout';
import { methodMessages } from '@/lib/messages/method';
import { provinceMessages } from '@/lib/messages/province';
import { provincesMessages } from '@/lib/messages/provinces';
import { releasesMessages } from '@/lib/messages/releases';
import { words as scopeWords } from '@/lib/messages/words';
import type { AreaPage } from '@/lib/pages/area-page';
import { homePage } from '@/lib/pages/home-page';
import { mappedIndicators } from '@/lib/pages/mapped-indicators';
import { figureBesideNames } from '@/lib/pages/provinces-page';
import { conferenceShares, sectionCharts } from '@/lib/pages/section-charts';
import { sectionTitle } from '@/lib/pages/section-title';
import { openBook } from '@/lib/pages/shown-figure';
import { chooseSubject, inOpeningOrder, startMap } from '@/lib/pages/start-map';
import { routes } from '@/lib/routes';
import { chartCard, type PreviewCard } from '@/lib/web/preview-card';
import { readArea, readTerritory } from '../../read-area';
import { findProvince, readProvince } from '../../tinh/[slug]/read-province';

interface Asked {
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly boundary: BoundaryCode | undefined;
  readonly indicator: string | undefined;
  readonly scope: Scope | undefined;
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
    case 'phat-hanh':
      return name === undefined
        ? wordsCard(releasesMessages[locale], asked)
        : releaseCard(name, asked);
    case 'phuong-phap':
      return wordsCard(methodMessages[locale], asked);
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
  const [{ areas, schemes, country }, indicators, coverage, breaks] = await Promise.all([
    readTerritory(),
    listIndicators(),
    listProvinceCoverage(dataset),
    listSeriesBreaks(),
  ]);
  const question = { slug: indicator, scope, boundary };
  const subject = chooseSubject(coverage, indicators, areas.values(), question);
  if (subject === 'unknown') return null;
  const [ofProvinces, ofOthers] = await Promise.all([
    subject
      ? listFigures({
          dataset,
          levels: ['province'],
          periodEnds: [getPeriod(subject.period).end],
        })
      : [],
    listFigures({ dataset, levels: ['country', 'group'] }),
  ]);
  const book = openBook([...ofProvinces, ...ofOthers], indicators, areas, breaks);
  const map = subject && startMap(book, subject, schemes, boundary);
  const { conference, openings } = homePage({ book, country, sections: [], mapped: [], map });
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
  const [{ areas, schemes }, indicators, coverage] = await Promise.all([
    readTerritory(),
    listIndicators(),
    listProvinceCoverage(dataset),
  ]);
  const scheme = schemes.find(({ code }) => code === boundary) ?? schemes[0];
  if (!scheme) throw new Error('the seed has no boundary scheme');
  const mapped = inOpeningOrder(
    mappedIndicators(coverage, indicators).map((entry) => ({ ...entry, scope: 'ALL' as const })),
    coverage,
    areas.values(),
  );
  const figures = await listFigures({
    dataset,
    levels: ['province'],
    periodEnds: [...new Set(mapped.map(({ period }) => getPeriod(period).end))],
  });
  const ranking = figureBesideNames(openBook(figures, indicators, areas, []), mapped, scheme);
  const chart = ranking && rankingBars({ locale, dataset, ranking, subject: null, leaders });
  return chart ? chartCard(chart, { locale, dataset, name: words.title }) : wordsCard(words, asked);
}

async function provinceCard(slug: string, asked: Asked): Promise<PreviewCard | Moved | null> {
  const { locale, dataset, boundary } = asked;
  const found = await findProvince(slug, boundary ?? null);
  const { meaning } = found;
  if (meaning.kind === 'redirect') {
    const choice = { dataset, boundary: meaning.boundary ?? undefined };
    return { movedTo: routes.province(locale, meaning.slug, choice) };
  }
  if (meaning.kind !== 'area') return null;
  const { page, breaks } = await readProvince(meaning.area, meaning.boundary, dataset, found);
  return areaCard(page, breaks, inLocale(meaning.area, 'name', locale), asked);
}

async function countryCard(asked: Asked): Promise<PreviewCard> {
  const territory = await readTerritory();
  const { page, breaks } = await readArea(territory.country, asked.dataset, territory);
  return areaCard(page, breaks, areaMessages[asked.locale].countryName, asked);
}

async function regionCard(slug: string, asked: Asked): Promise<PreviewCard | Moved | null> {
  const { locale, dataset, boundary } = asked;
  const territory = await readTerritory();
  const { areas, schemes } = territory;
  const meaning = regionOfSlug(slug, boundary ?? null, areas.values(), schemes);
  if (meaning.kind === 'redirect') {
    return { movedTo: routes.region(locale, slug, { dataset, boundary: meaning.boundary }) };
  }
  if (meaning.kind !== 'region') return null;
  const { page, breaks } = await readArea(meaning.region, dataset, territory);
  return areaCard(page, breaks, inLocale(meaning.region, 'name', locale), asked);
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
