import type { FigureSource } from '../domain/figure/figure';
import type { Area } from '../domain/territory/area';
import { composition } from './composition';
import {
  type FigureBook,
  isNumber,
  latestOf,
  type ShownFigure,
  type ShownNumber,
  seriesOf,
} from './shown-figure';

/** What the alliances at the conference said, set as a spread. */
export interface Conference {
  /** How many alliances met, how much they speak for: read first. */
  readonly lead: readonly ShownFigure[];
  /** The others, in the catalogue's order. */
  readonly rest: readonly ShownFigure[];
  /** The shares that make up one whole, for the picture. */
  readonly shares: readonly ShownNumber[];
  readonly source: FigureSource | null;
  /** A figure that looks odd beside another source's of the whole country; both are kept. */
  readonly doubt: { readonly said: ShownNumber; readonly country: ShownNumber } | null;
  /** What was said a year earlier of a gathering that may have been of the same alliances. */
  readonly before: readonly ShownFigure[];
}

/** The conference's figures; null where a dataset has none. */
export function conferenceOf(book: FigureBook, country: Area): Conference | null {
  const { group, groupBefore, lead, shares, doubtful } = composition.conference;
  const figures = figuresOfGroup(book, group);
  const leading = lead.flatMap((code) => figures.find((one) => one.indicator.code === code) ?? []);
  const [first] = figures;
  if (!first) return null;
  const inPicture = shares.flatMap((code) =>
    figures.filter(isNumber).filter((one) => one.indicator.code === code),
  );
  return {
    lead: leading,
    rest: figures.filter((one) => !leading.includes(one)),
    shares: inPicture.length === shares.length ? inPicture : [],
    source: first.sources[0] ?? null,
    doubt: doubtOf(
      book,
      country,
      figures.find(({ indicator }) => indicator.code === doubtful),
    ),
    before: figuresOfGroup(book, groupBefore),
  };
}

/** Set beside what was last said of the whole country before; null where nothing was. */
function doubtOf(book: FigureBook, country: Area, said: ShownFigure | undefined) {
  if (!isNumber(said)) return null;
  const known = seriesOf(book, country, [country.id], said.indicator, said.scope)
    .filter(isNumber)
    .filter(({ periodEnd, computed }) => periodEnd <= said.periodEnd && computed === null)
    .at(-1);
  return known ? { said, country: known } : null;
}

function figuresOfGroup(book: FigureBook, id: string): ShownFigure[] {
  const group = book.areas.get(id);
  if (!group) return [];
  return [...book.indicators.values()].flatMap((indicator) =>
    (['ALL', 'EMM'] as const).flatMap(
      (scope) => latestOf(seriesOf(book, group, [group.id], indicator, scope)) ?? [],
    ),
  );
}
