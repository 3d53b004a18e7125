/**
 * Where a page is composed around certain indicators, they are named here and nowhere else. All
 * other indicators find their place by the catalogue's sections.
 */
export const composition = {
  /** The start page's key figure of the country. */
  countryKey: 'HTX_TOTAL',
  /** The start page's sentences: of the area first, later of what cooperatives bring people. */
  statements: {
    ofPart: ['HTX_ACTIVE', 'HTX_TOTAL', 'THT_TOTAL', 'LABOUR_AREA_DTTS', 'LABOUR_REG', 'OCOP_SUBJ'],
    ofLife: ['OCOP_SUBJ', 'LABOUR_REG', 'MEMBERS', 'INCOME_AVG_M', 'POOR_RATE'],
  },
  /** The conference's spread: every figure of a group of provinces. */
  conference: {
    /** Its own page. */
    slug: 'thai-nguyen-2023',
    group: 'nhom-28-2023',
    /** A gathering of a year earlier, perhaps of the same. */
    groupBefore: 'nhom-28-2022',
    /** Read first: how many met, then how much they speak for. The others keep the catalogue's order. */
    lead: ['UNITS_ATTENDING', 'HTX_ACTIVE', 'THT_TOTAL', 'LABOUR_AREA_DTTS'],
    /** Shares that make up a whole, drawn as one bar. */
    shares: ['OCOP_SUBJ_HTX_PCT', 'OCOP_SUBJ_DN_PCT', 'OCOP_SUBJ_HKD_PCT', 'OCOP_SUBJ_THT_PCT'],
    /** Looks high beside what another source says of the whole country; the page says so. */
    doubtful: 'OCOP_SUBJ',
  },
  /** The section in which the whole province stands beside its EMM part as a picture. */
  wholeBesidePart: 'UNITS',
  /**
   * An area's first figures: of each topic the first subject that is known, of its indicators the one
   * that leads (lib/domain/figure/lead.ts).
   */
  areaKeys: [
    [['HTX_TOTAL', 'HTX_ACTIVE', 'HTX_ACTIVE_GSO']],
    [['LABOUR_REG', 'HTX_LABOUR_GSO'], ['MEMBERS']],
    [['INCOME_AVG_M'], ['HH_INCOME_M']],
    [['POOR_RATE', 'POOR_RATE_GSO'], ['OCOP_SUBJ'], ['OCOP_PROD']],
  ],
  /** What stands first where nothing of the subject itself is known. */
  areaContextKeys: [[['POP_RESOLUTION', 'POP']], [['AREA']]],
  /**
   * Totals whose parts a source prints beside them; where they miss each other the page says so.
   * Some sources keep a part of their own (`apart`): credit funds beside the other cooperatives.
   */
  totals: [
    { total: 'HTX_TOTAL', parts: ['HTX_AGRI', 'HTX_NONAGRI'], apart: 'QTDND_TOTAL' },
    { total: 'OCOP_PROD', parts: ['OCOP_PROD_3', 'OCOP_PROD_4', 'OCOP_PROD_5'], apart: null },
    {
      total: 'OCOP_SUBJ',
      parts: ['OCOP_SUBJ_HTX', 'OCOP_SUBJ_DN', 'OCOP_SUBJ_HKD', 'OCOP_SUBJ_THT'],
      apart: null,
    },
  ],
  /** The section whose chart is a composition of its own: stars, and owners by kind. */
  ocop: {
    section: 'OCOP',
    stars: ['OCOP_PROD_3', 'OCOP_PROD_4', 'OCOP_PROD_5'],
    products: 'OCOP_PROD',
    owners: ['OCOP_SUBJ_HTX', 'OCOP_SUBJ_DN', 'OCOP_SUBJ_HKD', 'OCOP_SUBJ_THT'],
    ownersTotal: 'OCOP_SUBJ',
  },
} as const;
