/**
 * The provinces of the demonstration set and the levels from which their made-up reports start:
 * near what is published of each, so that charts look like something. A province that has merged is
 * simulated by its predecessors, which report for themselves until they merge.
 */
const columns = [
  // Cooperatives, groups, unions, credit funds.
  'cooperatives',
  'groups',
  'unions',
  'funds',
  // Shares: agricultural cooperatives; what lies in the ethnic-minority and mountainous region.
  'agricultural',
  'inRegion',
  // Per cooperative; per group.
  'members',
  'workers',
  'groupWorkers',
  // Share of ethnic-minority people.
  'minority',
  // Million đồng: a month's income; a year's revenue and profit per cooperative.
  'income',
  'revenue',
  'profit',
  // Communes until June 2025; share of them of new-rural standard.
  'communes',
  'newRural',
  // OCOP.
  'products',
  'owners',
  // Households; shares of poor and near-poor ones.
  'households',
  'poor',
  'nearPoor',
  // Billion đồng a year: new rural areas, poverty reduction, ethnic-minority areas.
  'planNewRural',
  'planPoverty',
  'planMinority',
] as const;

export type ProvinceProfile = Readonly<Record<(typeof columns)[number], number>> & {
  /** An area's slug; before the mergers also its identifier. */
  readonly slug: string;
};

const table = `
thai-nguyen 745  420 3  3 0.70 0.62 52 13.0 4 0.34 5.10 2650 310 126 0.86 230 120 335000 0.038 0.034 220 180 310
bac-kan     330  480 1  0 0.82 1.00 13  6.5 3 0.86 4.05 1150 160  95 0.31 190 112  83000 0.220 0.100 180 420 690
lao-cai     470  310 1  6 0.78 0.94 16  9.0 4 0.71 4.60 1900 240 126 0.51 262 126 182000 0.145 0.095 260 460 980
yen-bai     690 5200 2 16 0.72 0.83 48 15.0 3 0.58 5.30 2100 400 150 0.70 240 150 222000 0.093 0.070 240 330 720
dien-bien   290  150 0  3 0.80 1.00 21  9.5 5 0.82 4.30 1350 170 115 0.19  78  48 141000 0.268 0.090 210 640 990
cao-bang    425  190 1  4 0.76 1.00 17  8.0 4 0.94 4.10 1200 150 139 0.14 128  84 129000 0.255 0.140 190 590 940
lang-son    510  260 1  5 0.77 0.95 19  8.5 4 0.84 4.55 1450 190 181 0.51 152 109 197000 0.060 0.085 230 310 760
nghe-an     860 3900 4 57 0.79 0.46 95 17.0 3 0.21 5.00 2300 260 411 0.77 600 380 870000 0.052 0.051 480 520 860
gia-lai     430  210 1  7 0.79 0.74 38 10.5 4 0.36 5.05 2450 290 182 0.50 420 260 372000 0.082 0.080 260 340 690
binh-dinh   318  140 1 27 0.66 0.14 210 16.0 4 0.04 5.60 3300 330 113 0.81 390 270 420000 0.028 0.030 250 190 130
quang-tri   372  230 1 11 0.83 0.22 120 11.5 4 0.11 4.85 1700 210 101 0.75 168 120 182000 0.075 0.052 200 230 420
quang-binh  452  280 1 24 0.77 0.19 130 12.5 4 0.07 5.00 1850 230 128 0.69 176 125 254000 0.041 0.047 210 240 380
`;

export const profiles: readonly ProvinceProfile[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [slug = '', ...numbers] = line.trim().split(/ +/);
    if (numbers.length !== columns.length) throw new Error(`a column is missing for ${slug}`);
    const entries = columns.map((column, index) => [column, Number(numbers[index])] as const);
    return { slug, ...Object.fromEntries(entries) } as ProvinceProfile;
  });
