import { getPeriod, type Quarter, quarterParts } from '../../../lib/domain/period';
import { furtherNumbers, gainOf, nearPoorFlows, reorganise } from './further-lines';
import type { ProvinceProfile } from './provinces';
import { randomFrom } from './random';

/** What a province would report in a quarter: numbers by cell (`HTX_TOTAL`, `HTX_ACTIVE.EMM`). */
export type Numbers = ReadonlyMap<string, number>;

/** What the quarters before have left behind. */
interface Carried {
  total: number;
  groups: number;
  products: number;
  households: number;
  poor: number;
  nearPoor: number;
  income: number;
}

/** By how much a year's plan has been disbursed at the end of each quarter. */
const disbursedBy = [0.11, 0.33, 0.6, 0.93] as const;
/** By how much a year's turnover has been made at the end of each quarter. */
const earnedBy = [0.21, 0.45, 0.71, 1] as const;

/**
 * A province's quarters, each growing out of the one before, so that what is counted at the end is
 * what was there plus what came minus what went. All shares are rounded down: parts never exceed
 * their whole.
 */
export function simulate(profile: ProvinceProfile, quarters: readonly Quarter[]): Numbers[] {
  const random = randomFrom(`so-lieu-htx ${profile.slug}`);
  const carried: Carried = {
    total: profile.cooperatives,
    groups: profile.groups,
    products: profile.products,
    households: profile.households,
    poor: Math.round(profile.households * profile.poor),
    nearPoor: Math.round(profile.households * profile.nearPoor),
    income: profile.income,
  };
  return quarters.map((quarter, index) =>
    simulateQuarter(profile, quarter, index, carried, random),
  );
}

function simulateQuarter(
  profile: ProvinceProfile,
  quarter: Quarter,
  index: number,
  carried: Carried,
  random: () => number,
): Numbers {
  const numbers = new Map<string, number>();
  const set = (name: string, value: number) => numbers.set(name, value);
  const share = (whole: number, part: number) => Math.floor(whole * Math.min(1, part));
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const { number } = quarterParts(quarter);
  const day = getPeriod(quarter).end;
  const afterReform = day >= '2025-07-01';
  const from2026 = day >= '2026-01-01';
  // The region was drawn anew for 2026–2030, with far fewer communes.
  const region = profile.inRegion * (from2026 ? 0.58 : 1);
  const drift = index / 100;

  const founded = between(1, Math.ceil(carried.total * 0.022));
  const dissolved = between(0, Math.ceil(carried.total * 0.009));
  const reorganised = reorganise(profile, quarter);
  carried.total += founded - dissolved + (reorganised ? gainOf(reorganised) : 0);
  const total = carried.total;
  const active = share(total, 0.86 + drift / 3);
  const effective = share(active, 0.6 + drift / 2);
  set('HTX_TOTAL', total);
  set('HTX_ACTIVE', active);
  set('HTX_ACTIVE.EMM', share(active, region));
  set('HTX_SUSPENDED', share(total - active, 0.85));
  set('HTX_AGRI', share(total, profile.agricultural));
  set('HTX_NONAGRI', total - share(total, profile.agricultural));
  set('HTX_NEW', founded);
  set('HTX_DISSOLVED', dissolved);
  for (const [name, value] of Object.entries(reorganised ?? {})) set(name, value);
  set('HTX_EFFECTIVE', effective);
  set('HTX_MEMBER_LM', share(total, 0.58 + drift));
  set('HTX_MICRO', share(total, 0.61));
  set('HTX_SMALL', share(total, 0.24));
  set('HTX_MEDIUM', share(total, 0.07));
  set('HTX_LARGE', share(total, 0.02));
  carried.groups += between(-Math.ceil(carried.groups * 0.01), Math.ceil(carried.groups * 0.015));
  set('LHHTX_TOTAL', profile.unions);
  set('THT_TOTAL', carried.groups);
  set('THT_TOTAL.EMM', share(carried.groups, region));
  set('QTDND_TOTAL', profile.funds);
  set('QTDND_TOTAL.EMM', share(profile.funds, region * 0.7));

  const workers = Math.round(active * profile.workers * (1 + drift / 2));
  const groupWorkers = Math.round(carried.groups * profile.groupWorkers);
  set('MEMBERS', Math.round(total * profile.members));
  set('THT_MEMBERS', Math.round(carried.groups * (profile.groupWorkers + 3.4)));
  set('LABOUR_REG', workers);
  set('LABOUR_FEMALE', share(workers, 0.43 + drift / 4));
  set('LABOUR_DTTS', share(workers, profile.minority));
  set('LABOUR_REG_THT', groupWorkers);
  set('LABOUR_AREA_DTTS.EMM', share(workers + groupWorkers, region * 0.93));
  carried.income += 0.03 + random() * 0.07;
  set('INCOME_AVG_M', round(carried.income, 2));
  const growth = 1 + index * 0.014;
  set('REV_AVG', round(profile.revenue * growth * (earnedBy[number - 1] ?? 1), 1));
  set('PROFIT_AVG', round(profile.profit * growth * (earnedBy[number - 1] ?? 1) * 0.97, 1));

  set('HTX_HITECH', share(active, 0.045 + drift / 3));
  set('UNIT_VALUE_CHAIN', share(active, 0.17 + drift / 2));
  set('HTX_DIGITAL', share(active, 0.16 + drift * 1.4));
  set('HTX_CERT', share(active, 0.19 + drift));

  const communes = afterReform ? Math.round(profile.communes * 0.37) : profile.communes;
  const standard = share(communes, profile.newRural + drift / 2);
  set('COMMUNES', communes);
  set('NTM_STD', standard);
  set('NTM_ADV', share(standard, 0.27 + drift / 2));
  set('NTM_MODEL', share(standard, 0.06 + drift / 4));
  set('NTM_MODERN', share(standard, 0.04));
  set('HTX_NTM_EFFECTIVE', share(effective, 0.35 + profile.newRural / 3));

  const certified = between(0, Math.ceil(carried.products * 0.05));
  const expired = between(0, Math.ceil(carried.products * 0.025));
  carried.products += certified - expired;
  const products = carried.products;
  const five = products > 300 ? 4 : products > 150 ? 2 : 0;
  const four = share(products, 0.115);
  set('OCOP_PROD', products);
  set('OCOP_PROD_5', five);
  set('OCOP_PROD_4', four);
  set('OCOP_PROD_3', products - four - five);
  set('OCOP_PROD_NEW', certified);
  set('OCOP_PROD_EXPIRED', expired);
  set('OCOP_PROD_HTX', share(products, 0.57));
  const owners = share(products, profile.owners / profile.products);
  const byCooperatives = share(owners, 0.43 + profile.minority / 5);
  const byCompanies = share(owners, 0.12);
  const byGroups = share(owners, 0.07);
  const byOthers = from2026 && profile.slug === 'gia-lai' ? 5 : 0;
  set('OCOP_SUBJ', owners);
  set('OCOP_SUBJ_HTX', byCooperatives);
  set('OCOP_SUBJ_DN', byCompanies);
  set('OCOP_SUBJ_THT', byGroups);
  set('OCOP_SUBJ_OTHER', byOthers);
  set('OCOP_SUBJ_HKD', owners - byCooperatives - byCompanies - byGroups - byOthers);
  set('OCOP_SUBJ_WOMEN', share(owners, 0.44));
  set('OCOP_SUBJ_DTTS', share(owners, profile.minority * 0.66));

  const plans = [
    ['NTM', profile.planNewRural],
    ['GN', profile.planPoverty],
    ['DTTS', profile.planMinority],
  ] as const;
  const spent = (disbursedBy[number - 1] ?? 1) * (0.94 + random() * 0.06);
  for (const [code, billions] of plans) {
    set(`PLAN_${code}`, billions * 1000);
    set(`DISB_${code}`, round(billions * 1000 * spent * (code === 'NTM' ? 1 : 0.88), 1));
  }
  const merged = plans.reduce((sum, [, billions]) => sum + billions, 0) * 900;
  set('PLAN_MTQG', merged);
  set('DISB_MTQG', round(merged * spent * 0.8, 1));
  set('HTX_SUPPORTED', between(2, Math.ceil(active * 0.05)));

  carried.households += Math.round(carried.households * 0.0018);
  if (number === 4) {
    const escaped = Math.round(carried.poor * (0.16 + random() * 0.05));
    const back = Math.round(carried.poor * 0.006);
    const anew = Math.round(carried.poor * 0.024);
    carried.poor += back + anew - escaped;
    const nearPoor = Math.round(carried.nearPoor * 0.95);
    for (const [name, value] of nearPoorFlows(carried.nearPoor, nearPoor)) set(name, value);
    carried.nearPoor = nearPoor;
    set('HH_ESCAPED', escaped);
    set('HH_REPOOR', back);
    set('HH_NEWPOOR', anew);
  }
  set('HH_TOTAL', carried.households);
  set('POOR_HH', carried.poor);
  set('NEARPOOR_HH', carried.nearPoor);
  const read = (name: string) => numbers.get(name) ?? 0;
  for (const [name, value] of furtherNumbers(profile, quarter, read)) set(name, value);
  return numbers;
}

/** Averages, each with what weighs it. */
const weights: Readonly<Record<string, string>> = {
  INCOME_AVG_M: 'LABOUR_REG',
  REV_AVG: 'HTX_ACTIVE',
  PROFIT_AVG: 'HTX_ACTIVE',
  INCOME_AVG_Y: 'LABOUR_REG',
  INCOME_AVG_Y__MEMBERS: 'MEMBERS',
  THT_REV_AVG: 'THT_TOTAL',
  THT_PROFIT_AVG: 'THT_TOTAL',
  THT_INCOME_AVG_M: 'LABOUR_REG_THT',
};

/** What a province reports that several have become: sums, and weighted means of averages. */
export function mergeNumbers(parts: readonly Numbers[]): Numbers {
  const [first = new Map<string, number>()] = parts;
  if (parts.length < 2) return first;
  const sum = (value: (part: Numbers) => number) =>
    parts.reduce((whole, part) => whole + value(part), 0);
  const of = (name: string) => (part: Numbers) => part.get(name) ?? 0;
  return new Map(
    [...first.keys()].map((name) => {
      const weight = weights[name];
      const merged =
        weight === undefined
          ? sum(of(name))
          : sum((part) => of(name)(part) * of(weight)(part)) / sum(of(weight));
      return [name, round(merged, name.endsWith('INCOME_AVG_M') ? 2 : 1)];
    }),
  );
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
