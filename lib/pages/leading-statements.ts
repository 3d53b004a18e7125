import { compareLeads, leadOf } from '../domain/figure/lead';
import { compareDecimals } from '../domain/number/decimal';
import type { Almanac } from './almanac';
import { composition } from './composition';
import type { Conference } from './conference';
import type { FigureCell, IndicatorRow } from './indicator-row';
import {
  isNumber,
  isWhole,
  type ShownChange,
  type ShownFigure,
  type ShownNumber,
} from './shown-figure';
import { isRelative, type Statement } from './statement';

/** Fewer sentences than these say too little of a province. */
const fewestSentences = 2;

/** The share of ranks, from either end, that is worth a sentence. */
const notableShare = 10;

/** A change worth a sentence: per cent of the earlier value, or percentage points. */
const notablePercent = '5';
const notablePoints = '1';
/** From fewer, a few more are many per cent. */
const enoughForPercent = '20';

/** What is said of the country, with how it changed. */
interface StatedRow {
  readonly shown: ShownFigure;
  readonly change: ShownChange | null;
}

/**
 * What the newest figures say of the ethnic-minority and mountainous area, of the country's
 * cooperatives, and of what they bring: of each the figure that leads (lib/domain/figure/lead.ts).
 */
export function countryStatements(
  rows: readonly StatedRow[],
  key: StatedRow | null,
  conference: Conference | null,
  almanac: Pick<Almanac, 'country' | 'mapped' | 'sum'>,
): Statement[] {
  const { ofPart, ofLife } = composition.statements;
  const part = leading(ofPart, [...partFigures(conference), ...partSums(almanac)]);
  const life = leading(
    ofLife,
    rows.map(({ shown }) => shown),
  );
  const changeOf = (shown: ShownNumber) => rows.find((row) => row.shown === shown)?.change ?? null;
  const keyNumber = key && isNumber(key.shown) ? key.shown : null;
  return [part, keyNumber, life].flatMap((shown) =>
    shown ? [{ shown, change: changeOf(shown), rank: null, country: null }] : [],
  );
}

function partFigures(conference: Conference | null): ShownFigure[] {
  const said = [...(conference?.lead ?? []), ...(conference?.rest ?? [])];
  return said.filter(({ scope }) => scope === 'EMM');
}

function partSums({
  country,
  mapped,
  sum,
}: Pick<Almanac, 'country' | 'mapped' | 'sum'>): ShownFigure[] {
  return mapped.EMM.flatMap((entry) => sum(entry, 'EMM', country) ?? []);
}

/** Of figures of some indicators the one that leads; equals in the order of the indicators. */
function leading(codes: readonly string[], figures: readonly ShownFigure[]): ShownNumber | null {
  const candidates = codes.flatMap((code) =>
    figures
      .filter(isNumber)
      // What sources contradict each other about is no sentence to open with.
      .filter(({ indicator, disagree }) => indicator.code === code && !disagree)
      .map((shown) => ({ ...shown, partial: shown.computed?.partial ?? false, shown })),
  );
  return leadOf(candidates)?.shown ?? null;
}

/**
 * What matters in a province: the figure it leads with; where it stands out among the provinces, by
 * what may be compared whatever its size before what may not; and what moved most. Where there is
 * less to say, what leads its other topics.
 */
export function provinceStatements(
  keys: readonly FigureCell[],
  rows: readonly IndicatorRow[],
  countryAt: (shown: ShownNumber) => ShownNumber | null,
): Statement[] {
  const cells = rows
    .filter(({ indicator }) => indicator.section !== null)
    .flatMap(({ cells: own }) => own)
    .filter(({ whole }) => isWhole(whole));
  const chosen = distinct([keys[0], standingOut([...cells, ...keys]), movedMost(cells)]);
  const enough = distinct([...chosen, ...keys]).slice(0, Math.max(fewestSentences, chosen.length));
  return enough.flatMap(({ whole, change, rank }) =>
    isNumber(whole) ? [{ shown: whole, change, rank, country: countryAt(whole) }] : [],
  );
}

function distinct(cells: readonly (FigureCell | undefined)[]): FigureCell[] {
  const known = cells.filter((cell) => cell !== undefined);
  return [...new Map(known.map((cell) => [cell.whole?.indicator.code, cell])).values()];
}

function standingOut(cells: readonly FigureCell[]): FigureCell | undefined {
  return cells
    .filter(({ rank }) => {
      if (!rank) return false;
      const few = rank.of / notableShare;
      return rank.end !== null || rank.rank <= few || rank.rank > rank.of - few;
    })
    .sort((a, b) => Number(isOfRelative(b)) - Number(isOfRelative(a)))[0];
}

function isOfRelative({ whole }: FigureCell): boolean {
  return whole !== null && isRelative(whole.indicator);
}

function movedMost(cells: readonly FigureCell[]): FigureCell | undefined {
  return cells
    .filter(isNotableMove)
    .sort((a, b) => compareLeads(candidateOf(a), candidateOf(b)) || sizeOfMove(b, a))[0];
}

function isNotableMove({ change }: FigureCell): boolean {
  if (!change) return false;
  const { percent, difference, inPoints } = change.change;
  if (inPoints) return compareDecimals(unsigned(difference), notablePoints) >= 0;
  return (
    percent !== null &&
    compareDecimals(unsigned(percent), notablePercent) >= 0 &&
    compareDecimals(change.base.value.value, enoughForPercent) >= 0
  );
}

/** For `Array.sort`, of what moves by per cent; points are not set against them. */
function sizeOfMove({ change: one }: FigureCell, { change: other }: FigureCell): number {
  const percentOf = (change: FigureCell['change']) => unsigned(change?.change.percent ?? '0');
  return compareDecimals(percentOf(one), percentOf(other));
}

function candidateOf({ whole }: FigureCell) {
  if (!whole) throw new Error('only what has a figure is set in order');
  return { ...whole, partial: false };
}

const unsigned = (decimal: string) => decimal.replace(/^-/, '');
