import 'server-only';
import type {
  FormItem,
  FormVersion,
  Indicator,
  IndicatorAlias,
  Section,
} from '@/lib/domain/indicator/indicator';
import type { Quarter } from '@/lib/domain/period';
import type { Rule } from '@/lib/domain/rule/rule';
import { readingDatabase, type Transaction } from '../database';
import type { Prisma } from '../generated/client';
import { decimalText, readDayOrNull } from '../value-columns';

/**
 * The catalogue is public: what is counted, asked and judged, never a figure. It is read at every
 * call, so that an indicator or a rule added to the database shows without a build.
 */
export interface Theme {
  readonly code: string;
  readonly kind: 'difficulty' | 'proposal';
  readonly nameVi: string;
  readonly nameEn: string;
}

export async function listSections(): Promise<Section[]> {
  return readingDatabase().section.findMany({
    orderBy: { position: 'asc' },
    select: { code: true, slug: true, position: true, nameVi: true, nameEn: true },
  });
}

const indicatorSelect = {
  code: true,
  slug: true,
  sectionCode: true,
  position: true,
  nameVi: true,
  nameEn: true,
  shortNameVi: true,
  shortNameEn: true,
  unitVi: true,
  unitEn: true,
  kind: true,
  decimals: true,
  areaAggregation: true,
  quarterAggregation: true,
  weightCode: true,
  factor: true,
  populationOfCode: true,
  population: true,
  definitionVi: true,
  definitionEn: true,
  legalSource: true,
  legalSourceUntil: true,
  legalSourceNoteVi: true,
  legalSourceNoteEn: true,
  parts: { select: { partCode: true, role: true }, orderBy: { partCode: 'asc' } },
} satisfies Prisma.IndicatorSelect;

type IndicatorRow = Prisma.IndicatorGetPayload<{ select: typeof indicatorSelect }>;

function toIndicator(row: IndicatorRow): Indicator {
  const { sectionCode, weightCode, populationOfCode, factor, parts, legalSourceUntil, ...same } =
    row;
  return {
    ...same,
    section: sectionCode,
    legalSourceUntil: readDayOrNull(legalSourceUntil),
    weight: weightCode,
    populationOf: populationOfCode,
    factor: factor === null ? null : decimalText(factor),
    numerators: parts.filter((part) => part.role === 'numerator').map((part) => part.partCode),
    denominators: parts.filter((part) => part.role === 'denominator').map((part) => part.partCode),
  };
}

/** Every indicator, or those of some codes, in the catalogue's order. */
export async function listIndicators(
  codes?: readonly string[],
  connection: Transaction = readingDatabase(),
): Promise<Indicator[]> {
  const rows = await connection.indicator.findMany({
    ...(codes ? { where: { code: { in: [...codes] } } } : {}),
    orderBy: [{ position: 'asc' }, { code: 'asc' }],
    select: indicatorSelect,
  });
  return rows.map(toIndicator);
}

/** The ratios that are computed from some indicators alone, in the catalogue's order. */
export async function listRatiosOf(codes: readonly string[]): Promise<Indicator[]> {
  const rows = await readingDatabase().indicator.findMany({
    where: {
      kind: 'ratio',
      factor: { not: null },
      parts: { some: {}, every: { partCode: { in: [...codes] } } },
    },
    orderBy: [{ position: 'asc' }, { code: 'asc' }],
    select: indicatorSelect,
  });
  return rows.map(toIndicator);
}

export async function listThemes(connection: Transaction = readingDatabase()): Promise<Theme[]> {
  const rows = await connection.theme.findMany({
    where: { active: true },
    orderBy: [{ kind: 'asc' }, { position: 'asc' }],
    select: { code: true, kind: true, nameVi: true, nameEn: true },
  });
  return rows.map((row) => ({
    ...row,
    kind: row.kind === 'proposal' ? 'proposal' : 'difficulty',
  }));
}

const formSelect = {
  id: true,
  nameVi: true,
  nameEn: true,
  firstPeriod: true,
  lastPeriod: true,
  items: {
    orderBy: [{ section: { position: 'asc' } }, { position: 'asc' }, { scope: 'asc' }],
    select: {
      sectionCode: true,
      indicatorCode: true,
      scope: true,
      measure: true,
      period: true,
      position: true,
      indent: true,
      quarters: true,
      optional: true,
    },
  },
} satisfies Prisma.FormVersionSelect;

type FormRow = Prisma.FormVersionGetPayload<{ select: typeof formSelect }>;

function toForm(row: FormRow): FormVersion {
  return {
    id: row.id,
    nameVi: row.nameVi,
    nameEn: row.nameEn,
    firstPeriod: row.firstPeriod as Quarter,
    lastPeriod: row.lastPeriod as Quarter | null,
    items: row.items.map(
      ({ sectionCode, indicatorCode, ...item }): FormItem => ({
        ...item,
        section: sectionCode,
        indicator: indicatorCode,
      }),
    ),
  };
}

/** The form that a quarter's reports answer; null where none was in force. */
export async function findForm(quarter: Quarter): Promise<FormVersion | null> {
  const row = await readingDatabase().formVersion.findFirst({
    where: {
      firstPeriod: { lte: quarter },
      OR: [{ lastPeriod: null }, { lastPeriod: { gte: quarter } }],
    },
    orderBy: { firstPeriod: 'desc' },
    select: formSelect,
  });
  return row && toForm(row);
}

/** The form that a report was begun with. Throws where there is none of that name. */
export async function getFormVersion(
  id: string,
  connection: Transaction = readingDatabase(),
): Promise<FormVersion> {
  const row = await connection.formVersion.findUniqueOrThrow({ where: { id }, select: formSelect });
  return toForm(row);
}

/** What reports call the indicators of a form besides their names. */
export async function listAliases(formVersionId: string): Promise<IndicatorAlias[]> {
  const rows = await readingDatabase().indicatorAlias.findMany({
    where: { indicator: { items: { some: { formVersionId } } } },
    orderBy: [{ indicatorCode: 'asc' }, { alias: 'asc' }],
    select: { indicatorCode: true, alias: true },
  });
  return rows.map(({ indicatorCode, alias }) => ({ indicator: indicatorCode, alias }));
}

/** The rules that a quarter is judged by. */
export async function listRules(quarter: Quarter): Promise<Rule[]> {
  const rows = await readingDatabase().rule.findMany({
    where: {
      firstPeriod: { lte: quarter },
      OR: [{ lastPeriod: null }, { lastPeriod: { gte: quarter } }],
      quarters: { has: Number(quarter.slice(-1)) },
    },
    orderBy: { code: 'asc' },
    select: {
      code: true,
      kind: true,
      severity: true,
      comparison: true,
      tolerance: true,
      lower: true,
      upper: true,
      changePercent: true,
      messageVi: true,
      messageEn: true,
      firstPeriod: true,
      lastPeriod: true,
      quarters: true,
      terms: {
        orderBy: { id: 'asc' },
        select: {
          side: true,
          indicatorCode: true,
          scope: true,
          moment: true,
          coefficient: true,
        },
      },
    },
  });
  return rows.map((row) => ({
    ...row,
    firstPeriod: row.firstPeriod as Quarter,
    lastPeriod: row.lastPeriod as Quarter | null,
    tolerance: decimalText(row.tolerance),
    lower: row.lower === null ? null : decimalText(row.lower),
    upper: row.upper === null ? null : decimalText(row.upper),
    changePercent: row.changePercent === null ? null : decimalText(row.changePercent),
    terms: row.terms.map(({ indicatorCode, coefficient, ...term }) => ({
      ...term,
      indicator: indicatorCode,
      coefficient: decimalText(coefficient),
    })),
  }));
}
