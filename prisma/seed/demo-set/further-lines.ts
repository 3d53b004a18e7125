import { type Quarter, quarterParts } from '../../../lib/domain/period';
import type { ProvinceProfile } from './provinces';
import { randomFrom } from './random';

/** What the form asks further since this quarter. */
const since: Quarter = '2027-Q1';

type Read = (name: string) => number;

/** Chances of their own for each quarter, so that what was asked before stays as it was. */
function chances(profile: ProvinceProfile, quarter: Quarter, about: string) {
  const random = randomFrom(`${about} ${profile.slug} ${quarter}`);
  return (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
}

/** Cooperatives that ended and came otherwise than by being dissolved or set up. */
export interface Reorganisation {
  readonly HTX_MERGED: number;
  readonly HTX_CONSOLIDATED: number;
  readonly HTX_DIVIDED: number;
  readonly HTX_REFORMED: number;
  readonly HTX_TO_COMPANY: number;
}

/** A quarter's reorganisations; null while they were not counted. */
export function reorganise(profile: ProvinceProfile, quarter: Quarter): Reorganisation | null {
  if (quarter < since) return null;
  const between = chances(profile, quarter, 'reorganised');
  const consolidations = between(0, 9) === 0 ? 1 : 0;
  const divided = between(0, 14) === 0 ? 1 : 0;
  return {
    HTX_MERGED: between(0, 4) === 0 ? between(1, 2) : 0,
    HTX_CONSOLIDATED: consolidations * 2,
    HTX_DIVIDED: divided,
    HTX_REFORMED: consolidations + divided * 2,
    HTX_TO_COMPANY: between(0, 6) === 0 ? 1 : 0,
  };
}

/** By how many cooperatives a reorganisation leaves more. */
export function gainOf(reorganisation: Reorganisation): number {
  const { HTX_MERGED, HTX_CONSOLIDATED, HTX_DIVIDED, HTX_REFORMED, HTX_TO_COMPANY } =
    reorganisation;
  return HTX_REFORMED - HTX_MERGED - HTX_CONSOLIDATED - HTX_DIVIDED - HTX_TO_COMPANY;
}

function share(whole: number, part: number): number {
  return Math.floor(whole * part);
}

function tenths(value: number): number {
  return Number(value.toFixed(1));
}

/** A whole in parts of some shares; the last name gets what is left. */
function divide(
  whole: number,
  prefix: string,
  shares: Readonly<Record<string, number>>,
  rest: string,
): [string, number][] {
  const parts = Object.entries(shares).map(
    ([name, part]) => [`${prefix}${name}`, share(whole, part)] as [string, number],
  );
  const left = parts.reduce((sum, [, part]) => sum - part, whole);
  return [...parts, [`${prefix}${rest}`, left]];
}

const fieldShares = { INDUSTRY: 0.22, CONSTRUCTION: 0.1, TRANSPORT: 0.16, ENV: 0.07, OTHER: 0.05 };

const memberShares = {
  INDUSTRY: 0.07,
  CONSTRUCTION: 0.02,
  TRADE: 0.06,
  TRANSPORT: 0.05,
  ENV: 0.01,
  OTHER: 0.01,
};

/**
 * The numbers of what the form of 2027 asks further, out of those that it asked before (`read`), so
 * that all rules between them hold.
 */
export function furtherNumbers(
  profile: ProvinceProfile,
  quarter: Quarter,
  read: Read,
): [string, number][] {
  if (quarter < since) return [];
  const { number, year } = quarterParts(quarter);
  const between = chances(profile, quarter, 'further');
  const years = year - 2027;
  const [total, effective, founded] = [
    read('HTX_TOTAL'),
    read('HTX_EFFECTIVE'),
    read('HTX_NEW'),
  ] as const;
  const groups = read('THT_TOTAL');
  const members = read('MEMBERS');
  const official = share(members, 0.83);
  const inFunds = read('QTDND_TOTAL') === 0 ? 0 : share(members, 0.19);
  const good = share(effective, 0.37);
  const newInAgriculture = share(founded, profile.agricultural);
  const revenue = tenths((read('HTX_ACTIVE') * read('REV_AVG')) / 1000);
  const groupRevenue = tenths(profile.groupWorkers * 68 * (1 + years * 0.05) * (number / 4));
  return [
    ['THT_NEW', between(0, Math.ceil(groups * 0.015))],
    ...divide(total - read('HTX_AGRI') - read('QTDND_TOTAL'), 'HTX_', fieldShares, 'TRADE'),
    ['HTX_NEW_AGRI', newInAgriculture],
    ['HTX_NEW_QTDND', 0],
    ...divide(founded - newInAgriculture, 'HTX_NEW_', fieldShares, 'TRADE'),
    ['HTX_RATED_GOOD', good],
    ['HTX_RATED_FAIR', effective - good],
    ...divide(total - effective, 'HTX_', { RATED_AVERAGE: 0.48, RATED_WEAK: 0.17 }, 'UNRATED'),
    ['LHHTX_ACTIVE', profile.unions - (profile.unions > 2 ? 1 : 0)],
    ['LHHTX_DISSOLVING', profile.unions > 2 ? 1 : 0],
    ['LHHTX_HTX', profile.unions * 4],
    ['MEMBERS_OFFICIAL', official],
    ['MEMBERS_ASSOCIATE', members - official],
    ['QTDND_MEMBERS', inFunds],
    ...divide(members - inFunds, 'MEMBERS_IN_', memberShares, 'AGRI'),
    ['MEMBERS_NEW', share(members, 0.003) + between(2, 40)],
    ['INCOME_AVG_Y', tenths(read('INCOME_AVG_M') * 12.2)],
    ['INCOME_AVG_Y__MEMBERS', tenths(read('INCOME_AVG_M') * 9.6)],
    ['LABOUR_TRAINED', share(read('HH_TOTAL'), 0.021) + between(0, 300)],
    ['LABOUR_ABROAD', share(read('HH_TOTAL'), 0.0024) + between(0, 60)],
    ['CAPITAL_TOTAL', tenths(total * 1.9 * (1 + years * 0.04))],
    ['CAPITAL_OPERATING', tenths(total * 4.1 * (1 + years * 0.04))],
    ['ASSETS_TOTAL', tenths(total * 4.8 * (1 + years * 0.05))],
    ['REV_TOTAL', revenue],
    ['REV_MEMBERS', tenths(revenue * 0.57)],
    ['BUDGET_PAID', tenths(revenue * 0.013)],
    ['THT_REV_AVG', groupRevenue],
    ['THT_PROFIT_AVG', tenths(groupRevenue * 0.16)],
    ['THT_INCOME_AVG_M', Number((read('INCOME_AVG_M') * 0.68).toFixed(2))],
    ...ofProducts(read('OCOP_PROD'), between),
    ...moneyByKind(read),
    ...ofHouseholds(profile, read),
    ['FUND_LOANS_MADE', tenths(total * 9 * (number / 4))],
    ['FUND_OUTSTANDING', tenths(total * 21 * (1 + years * 0.06))],
    ['FUND_UNITS', share(read('HTX_ACTIVE'), 0.11)],
    ...ownWork(between),
  ];
}

type Between = ReturnType<typeof chances>;

function ofProducts(products: number, between: Between): [string, number][] {
  const shares = { DRINK: 0.14, HERB: 0.09, CRAFT: 0.08, ORNAMENT: 0.02, TOURISM: 0.02 };
  return [
    ...divide(products, 'OCOP_GROUP_', shares, 'FOOD'),
    ['OCOP_PROD_AGAIN', between(0, Math.ceil(products * 0.03))],
  ];
}

function moneyByKind(read: Read): [string, number][] {
  const [plan, disbursed] = [read('PLAN_MTQG'), read('DISB_MTQG')] as const;
  const [planned, spent] = [tenths(plan * 0.61), tenths(disbursed * 0.6)] as const;
  const carried = tenths(plan * 0.08);
  return [
    ['PLAN_MTQG_INVEST', planned],
    ['PLAN_MTQG_RECURRENT', tenths(plan - planned)],
    ['DISB_MTQG_INVEST', spent],
    ['DISB_MTQG_RECURRENT', tenths(disbursed - spent)],
    ['CARRIED_MTQG', carried],
    ['DISB_MTQG_CARRIED', tenths(carried * (disbursed / plan))],
  ];
}

function ofHouseholds(profile: ProvinceProfile, read: Read): [string, number][] {
  return (['POOR_HH', 'NEARPOOR_HH'] as const).flatMap((code) => [
    [`${code}_DTTS`, share(read(code), Math.min(0.97, profile.minority * 1.25))],
    ...divide(read(code), `${code}_`, { URBAN: 0.09 }, 'RURAL'),
  ]);
}

/** How near-poor households came to be those of the year's end, out of those of the year before. */
export function nearPoorFlows(before: number, after: number): [string, number][] {
  const [back, anew] = [share(before, 0.01), share(before, 0.055)] as const;
  return [
    ['NEARPOOR_ESCAPED', before + back + anew - after],
    ['NEARPOOR_BACK', back],
    ['NEARPOOR_NEW', anew],
  ];
}

function ownWork(between: Between): [string, number][] {
  const courses = between(1, 6);
  return [
    ['LM_COURSES', courses],
    ['LM_TRAINEES', courses * between(32, 58)],
    ['LM_PRODUCTS', between(0, 12)],
    ['LM_FAIRS', between(0, 3)],
    ['LM_CHAINS', between(0, 2)],
  ];
}
