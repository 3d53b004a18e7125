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
import { tableContent, tableSheet, tableSubject } from '@/lib/pages/table/table-file';
import { isReadAtOnce, MOST_WHOLE_INDICATORS, partsOfTable } from '@/lib/pages/table/table-layout';
import { provincesOffered } from '@/lib/pages/table/table-names';
import { keptGroup } from '@/lib/pages/table/table-page';
import { fillGroup, type TableGroup } from '@/lib/pages/table/table-rows';
import { datasetOf, type FileEnding, parameterNames, routes } from '@/lib/routes';
import { fileAnswer, noFile } from '../file-answer';
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
      ending,
      locale,
      dataset,
      boundary: offered.scheme.code,
      schemes: almanac.schemes,
      today: dayInVietnam(now()),
      pageAddress: routes.table(locale, dataset, choice),
    };
    if (query.get(tableParameters.file) === everythingParameter) {
      return plan.named.indicators.length > MOST_WHOLE_INDICATORS
        ? tooMuch(locale)
        : fileAnswer({ ...file, content: await readEverything(planned) });
    }
    if (planned.refusal !== null) return tooMuch(locale);
    const groups = await readWhole(planned, choice);
    return fileAnswer({
      ...file,
      content: tableContent(plan.layout, groups, almanac.sections),
      firstSheets: ending === 'xlsx' ? [tableSheet(plan.layout, groups, file)] : [],
    });
  };
}

/** A part at a time, so that others are answered in between. */
async function readWhole({ almanac, plan }: Planned, choice: TableChoice): Promise<TableGroup[]> {
  const { layout } = plan;
  const groups: TableGroup[] = [];
  for (const part of partsOfTable(layout)) {
    const book = await readGroups(almanac, layout, part);
    groups.push(...part.map((members) => fillGroup(layout, members, book, choice.sort)));
  }
  return isReadAtOnce(layout) && !choice.showsEmpty ? groups.flatMap(keptGroup) : groups;
}

/** Of the country and every province of the boundaries, each period of each indicator. */
async function readEverything({ almanac, offered, plan }: Planned): Promise<FileContent> {
  const { dataset, country, provinces, sections, schemes, indicators } = almanac;
  const chosen = plan.named.indicators;
  const figures = await listFigures({
    dataset,
    areaIds: [country.id, ...provinces.map(({ id }) => id)],
    indicators: withInputs(
      chosen.map(({ code }) => code),
      indicators,
    ),
  });
  const book = openAreaBook(almanac, figures);
  const contents = chosen.map((indicator) =>
    indicatorContent({
      indicator,
      areas: [country, ...provincesOffered(offered)],
      boundary: boundaryChoice(offered.scheme, schemes) ?? null,
      book,
      sections,
    }),
  );
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
