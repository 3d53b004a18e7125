import { unitShift } from '@/lib/domain/number/unit';

/**
 * From the list's codes to the catalogue's: whose count a row is, and of what set (figures.md,
 * rules 6 and 7). What is not named here keeps its code.
 */

/**
 * Documents whose figures are not the Alliances' series. The first is said to be "another series than
 * VCA" in the list; the second names no compiler, and whose it may be is not for us to say.
 */
const otherCompilers: Readonly<Record<string, string>> = {
  'nong-nghiep-2024-12': '_MINISTRY',
  'bao-gia-lai-2025-11-28': '_UNNAMED',
};

const populationSuffixes: Readonly<Record<string, string>> = {
  agri: '__AGRI',
  non_agri: '__NON_AGRI',
  qtdnd: '__QTDND',
};

/** The catalogue's code of a row of the list. */
export function catalogueCode(row: {
  readonly indicator: string;
  readonly population: string;
  readonly unit: string;
  readonly sourceId: string;
}): string {
  const { indicator, population, unit, sourceId } = row;
  if (indicator === 'HTX_AGRI' && population === 'agri') return 'HTX_AGRI_MINISTRY';
  // The list keeps poor districts apart by code already.
  if (population === 'districts') return indicator;
  if (population !== '') {
    const suffix = populationSuffixes[population];
    if (!suffix) throw new Error(`no indicator counts ${indicator} for ${population}`);
    return `${indicator}${suffix}`;
  }
  // Households are not persons.
  if (indicator === 'THT_MEMBERS' && unit === 'hộ') return 'THT_MEMBERS_HH';
  // "Income is of members in the source."
  if (indicator === 'INCOME_AVG_Y' && sourceId === 'bao-ba-ria-vung-tau-2023-02-13') {
    return 'INCOME_AVG_Y__MEMBERS';
  }
  // The population that the law counted is not the statistics office's mean population.
  if (indicator === 'POP' && sourceId === 'nghi-quyet-202-2025-qh15') return 'POP_RESOLUTION';
  // Cooperatives alone, where the indicator counts groups and unions too.
  const base = indicator === 'UNIT_VALUE_CHAIN' && unit === 'HTX' ? 'HTX_VALUE_CHAIN' : indicator;
  return `${base}${otherCompilers[sourceId] ?? ''}`;
}

/** Units of the list that are another word for the catalogue's and need no conversion. */
const sameUnits: Readonly<Record<string, readonly string[]>> = {
  'hợp tác xã': ['HTX'],
  'liên hiệp': ['LHHTX'],
  'tổ hợp tác': ['THT'],
  'chủ thể': ['HTX', 'DN', 'THT', 'hộ'],
  'km²': ['km2'],
  'triệu đồng/hợp tác xã': ['triệu đồng'],
  'tỉnh, thành phố': ['tỉnh/thành phố'],
};

/**
 * By which power of ten a printed value is multiplied; throws where the units do not belong
 * together. What is no other word of the list's own is read as a form's field reads it.
 */
export function powerOfUnit(printed: string, catalogue: string): number {
  if (printed === catalogue || sameUnits[catalogue]?.includes(printed)) return 0;
  const shift = unitShift(printed, catalogue);
  if (typeof shift !== 'number') throw new Error(`${printed} does not convert to ${catalogue}`);
  return shift;
}
