import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indicatorsByCode, rules } from '@/prisma/seed/catalogue/catalogue';
import { formVersions } from '@/prisma/seed/catalogue/forms';
import { sections } from '@/prisma/seed/catalogue/sections';

const linesOf = (id: string) =>
  Object.entries(formVersions.find((form) => form.id === id)?.lines ?? {}).flatMap(
    ([section, lines]) => lines.map((line) => ({ ...line, section })),
  );

const before = new Set(linesOf('mau-2026').map(({ indicator }) => indicator));
const lines = linesOf('mau-2027');
const further = lines.filter(({ indicator }) => !before.has(indicator));
const codesIn = (quarter: number) =>
  further.filter(({ quarters }) => quarters.includes(quarter)).map(({ indicator }) => indicator);

describe('the form of 2027', () => {
  it('asks all that 2026 asked, as it was asked, and much that may stay blank', () => {
    const kept = lines.filter(
      ({ indicator, measure }) => before.has(indicator) && measure === 'actual',
    );
    expect(kept).toEqual(linesOf('mau-2026'));
    expect(further.length).toBeGreaterThan(65);
    // The balance of cooperatives is judged for everybody, so its parts are asked of everybody.
    expect(further.flatMap(({ indicator, optional }) => (optional ? [] : [indicator]))).toEqual([
      'HTX_MERGED',
      'HTX_CONSOLIDATED',
      'HTX_DIVIDED',
      'HTX_REFORMED',
      'HTX_TO_COMPANY',
    ]);
  });

  it('asks for each thing as often as reports tell it', () => {
    const [first, second, third, fourth] = [1, 2, 3, 4].map(codesIn) as [
      string[],
      string[],
      string[],
      string[],
    ];
    const besides = (codes: readonly string[], others: readonly string[]) =>
      codes.filter((code) => !others.includes(code));
    expect(third).toEqual(first);
    expect(besides(second, first)).toEqual([
      ...['THT_REV_AVG', 'THT_PROFIT_AVG', 'THT_INCOME_AVG_M'],
      ...['FUND_LOANS_MADE', 'FUND_OUTSTANDING', 'FUND_UNITS'],
    ]);
    expect(besides(first, fourth)).toEqual([]);
    expect(besides(fourth, second)).toEqual([
      ...['HTX_RATED_GOOD', 'HTX_RATED_FAIR', 'HTX_RATED_AVERAGE', 'HTX_RATED_WEAK', 'HTX_UNRATED'],
      ...['INCOME_AVG_Y', 'INCOME_AVG_Y__MEMBERS', 'LABOUR_TRAINED', 'LABOUR_ABROAD'],
      ...['CAPITAL_TOTAL', 'CAPITAL_OPERATING', 'ASSETS_TOTAL'],
      ...['REV_TOTAL', 'REV_MEMBERS', 'BUDGET_PAID'],
      ...['POOR_HH_DTTS', 'POOR_HH_URBAN', 'POOR_HH_RURAL'],
      ...['NEARPOOR_HH_DTTS', 'NEARPOOR_HH_URBAN', 'NEARPOOR_HH_RURAL'],
      ...['NEARPOOR_ESCAPED', 'NEARPOOR_BACK', 'NEARPOOR_NEW'],
    ]);
  });

  it('asks at a half-year’s end of the half-year, and at the year’s end of the year', () => {
    for (const { indicator, quarters, period } of further) {
      const asked = { 4: 'quarter', 2: 'half_year', 1: 'year' }[quarters.length];
      expect(period, indicator).toBe(asked);
    }
  });

  it('asks in every quarter what the year of things that it counts is to come to', () => {
    const aims = lines.filter(({ measure }) => measure !== 'actual');
    expect(aims.length).toBe(26);
    for (const { indicator, scope, period, quarters, optional, section } of aims) {
      expect([section, scope, period, optional], indicator).toEqual(['AIMS', 'ALL', 'year', true]);
      const counted = lines.find(
        (line) => line.indicator === indicator && line.scope === 'ALL' && line.measure === 'actual',
      );
      expect(counted?.quarters, indicator).toEqual(quarters);
    }
  });

  it('has no section that is longer than a screen', () => {
    for (const { code } of sections) {
      const rows = new Set(
        lines.filter(({ section }) => section === code).map(({ indicator }) => indicator),
      );
      expect(rows.size, code).toBeGreaterThan(0);
      expect(rows.size, code).toBeLessThanOrEqual(18);
    }
  });

  it('asks for an indicator in the section in which readers find it', () => {
    for (const { indicator, section } of further) {
      expect(indicatorsByCode.get(indicator)?.section, indicator).toBe(section);
    }
  });

  it('judges nothing before its time, and only when it is asked', () => {
    const own = new Map(further.map(({ indicator, quarters }) => [indicator, quarters]));
    const about = rules.filter(({ terms }) => terms.some(({ indicator }) => own.has(indicator)));
    expect(about.length).toBeGreaterThan(100);
    for (const { code, kind, firstPeriod, lastPeriod, quarters, terms } of about) {
      expect([firstPeriod, lastPeriod], code).toEqual(['2027-Q1', null]);
      if (kind !== 'linear') continue;
      const asked = [1, 2, 3, 4].filter((quarter) =>
        terms.every(({ indicator }) => own.get(indicator)?.includes(quarter) ?? true),
      );
      expect(quarters, code).toEqual(asked);
    }
  });

  it('is data: nothing but the seed names what it asks further', () => {
    const named = new Map<string, string[]>();
    for (const file of ['lib', 'app', 'components'].flatMap(sourcesIn)) {
      const words = new Set(readFileSync(file, 'utf8').match(/[A-Z][A-Z0-9_]+/g));
      for (const { indicator } of [...further, ...ratios()]) {
        if (words.has(indicator)) named.set(indicator, [...(named.get(indicator) ?? []), file]);
      }
    }
    expect([...named]).toEqual([]);
  });
});

/** Ratios that have a part which was not asked before. */
function ratios() {
  return [...indicatorsByCode.values()]
    .filter(({ kind, numerators = [] }) => kind === 'ratio' && numerators.length > 0)
    .filter(({ numerators = [] }) =>
      further.some(({ indicator }) => numerators.includes(indicator)),
    )
    .map(({ code }) => ({ indicator: code }));
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith('lib/data/generated'));
}
