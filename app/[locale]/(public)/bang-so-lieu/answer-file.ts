import type { NextRequest } from 'next/server';
import { now } from '@/lib/clock';
import { listFigures } from '@/lib/data/public/figures';
import { withInputs } from '@/lib/domain/indicator/indicator';
import { dayInVietnam } from '@/lib/domain/period';
import {
  everythingParameter,
  readTableChoice,
  type TableChoice,
  tableParameters,
} from '@/lib/domain/table/table-choice';
import { boundaryChoice } from '@/lib/domain/territory/boundary';
import { isLocale, type Locale } from '@/lib/locale';
import { tableMessages } from '@/lib/messages/table';
import { openAreaBook } from '@/lib/pages/almanac';
import type { FileContent } from '@/lib/pages/file-row';
import { indicatorContent } from '@/lib/pages/indicator-file';
import { tableAddress } from '@/lib/pages/table/table-address';
import { tableContent, tableSheet, tableSubject } from '@/lib/pages/table/table-file';
import {
  cellsOf,
  isReadAtOnce,
  MOST_WHOLE_INDICATORS,
  MOST_WORKBOOK_CELLS,
  partsOfTable,
} from '@/lib/pages/table/table-layout';
import { provincesOffered } from '@/lib/pages/table/table-names';
import { keptGroup } from '@/lib/pages/table/table-page';
import { fillGroup, type TableGroup } from '@/lib/pages/table/table-rows';
import { datasetOf, type FileEnding, parameterNames } from '@/lib/routes';
import { fileAnswer, filePartsAnswer, noFile } from '../file-answer';
import { planOf, readGroups } from './read-table';

interface Context {
  readonly params: Promise<{ locale: string }>;
}

type Planned = Awaited<ReturnType<typeof planOf>>;

/** Answers with a table, all pages of it, or with every figure of its indicators, as a file of one kind. */
export function answerTableFile(ending: FileEnding) {
  return async (request: NextRequest, { params }: Context): Promise<Response> => {
    const { locale } = await params;
    if (!isLocale(locale)) return noFile('vi');
    const query = request.nextUrl.searchParams;
    const dataset = datasetOf(query.get(parameterNames.dataset) ?? undefined);
    const choice = readTableChoice((name) => query.getAll(name));
    const planned = await planOf(dataset, choice);
    const { plan, unknown, almanac, offered } = planned;
    if (unknown.length > 0 || plan.named.indicators.length === 0) return noFile(locale);
    const file = {
      locale,
      dataset,
      boundary: offered.scheme.code,
      schemes: almanac.schemes,
      today: dayInVietnam(now()),
      pageAddress: tableAddress(locale, dataset, choice),
    };
    const isWhole = query.get(tableParameters.file) === everythingParameter;
    if (!isWhole && planned.refusal !== null) return tooMuch(locale);
    if (isWhole && plan.named.indicators.length > MOST_WHOLE_INDICATORS) return tooMuch(locale);
    if (ending === 'csv') {
      const parts = isWhole ? everything(planned) : tableParts(planned, choice);
      return filePartsAnswer(file, { subject: tableSubject }, parts);
    }
    const cells = isWhole ? knownOf(planned) : cellsOf(plan.layout);
    if (cells > MOST_WORKBOOK_CELLS) return tooMuch(locale);
    if (isWhole) {
      return fileAnswer({ ...file, ending, content: joined(await all(everything(planned))) });
    }
    const groups = (await all(groupParts(planned, choice))).flat();
    const shown =
      isReadAtOnce(plan.layout) && !choice.showsEmpty ? groups.flatMap(keptGroup) : groups;
    return fileAnswer({
      ...file,
      ending,
      content: tableContent(plan.layout, shown, almanac.sections),
      firstSheets: [tableSheet(plan.layout, shown, file)],
    });
  };
}

/** A part at a time, so that others are answered in between. */
async function* groupParts(
  { almanac, plan }: Planned,
  choice: TableChoice,
): AsyncGenerator<TableGroup[]> {
  const { layout } = plan;
  for (const part of partsOfTable(layout)) {
    const book = await readGroups(almanac, layout, part);
    yield part.map((members) => fillGroup(layout, members, book, choice.sort));
  }
}

async function* tableParts(planned: Planned, choice: TableChoice): AsyncGenerator<FileContent> {
  const { almanac, plan } = planned;
  for await (const groups of groupParts(planned, choice)) {
    yield tableContent(plan.layout, groups, almanac.sections);
  }
}

/** Of the country and every province of the boundaries, each period of one indicator after another. */
async function* everything({ almanac, offered, plan }: Planned): AsyncGenerator<FileContent> {
  const { dataset, country, provinces, sections, schemes, indicators } = almanac;
  for (const indicator of plan.named.indicators) {
    const figures = await listFigures({
      dataset,
      areaIds: [country.id, ...provinces.map(({ id }) => id)],
      indicators: withInputs([indicator.code], indicators),
    });
    const content = indicatorContent({
      indicator,
      areas: [country, ...provincesOffered(offered)],
      boundary: boundaryChoice(offered.scheme, schemes) ?? null,
      book: openAreaBook(almanac, figures),
      sections,
    });
    yield { ...content, subject: tableSubject, about: 'indicators' };
  }
}

/** About how many figures provinces have published of the indicators of a plan. */
function knownOf({ almanac, plan }: Planned): number {
  const codes = new Set(plan.named.indicators.map(({ code }) => code));
  return almanac.coverage
    .filter(({ indicator }) => codes.has(indicator))
    .reduce((sum, { provinces }) => sum + provinces, 0);
}

async function all<Part>(parts: AsyncIterable<Part>): Promise<Part[]> {
  const found: Part[] = [];
  for await (const part of parts) found.push(part);
  return found;
}

function joined(contents: readonly FileContent[]): FileContent {
  const sources = new Map(contents.flatMap((one) => one.sources.map((of) => [of.id, of])));
  return {
    subject: tableSubject,
    about: 'indicators',
    rows: contents.flatMap(({ rows }) => rows),
    sources: [...sources.values()].sort((a, b) => b.publishedOn.localeCompare(a.publishedOn)),
    sections: [...new Set(contents.flatMap((one) => one.sections))],
  };
}

function tooMuch(locale: Locale): Response {
  return new Response(`${tableMessages[locale].tooMuch}\n`, {
    status: 400,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
