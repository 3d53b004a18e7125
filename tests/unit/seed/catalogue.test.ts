import { describe, expect, it } from 'vitest';
import { itemKey } from '@/lib/domain/indicator/indicator';
import { indicators, indicatorsByCode, rules } from '@/prisma/seed/catalogue/catalogue';
import { formVersions } from '@/prisma/seed/catalogue/forms';
import { programmes } from '@/prisma/seed/catalogue/programmes';
import { sections } from '@/prisma/seed/catalogue/sections';
import { seriesBreaks } from '@/prisma/seed/catalogue/series-breaks';
import { themes } from '@/prisma/seed/catalogue/themes';
import { readTerritory } from '@/prisma/seed/territory';

const forms = formVersions.map((version) => ({
  ...version,
  cells: Object.values(version.lines).flat(),
}));

/** Every code of the quarterly form in the field's own list, written out. */
const fieldList = `
HTX_TOTAL HTX_ACTIVE HTX_SUSPENDED HTX_NEW HTX_DISSOLVED HTX_AGRI HTX_NONAGRI HTX_MICRO HTX_SMALL
HTX_MEDIUM HTX_LARGE HTX_EFFECTIVE LHHTX_TOTAL THT_TOTAL QTDND_TOTAL HTX_MEMBER_LM MEMBERS
THT_MEMBERS LABOUR_REG LABOUR_REG_THT LABOUR_FEMALE LABOUR_DTTS LABOUR_AREA_DTTS INCOME_AVG_M REV_AVG
PROFIT_AVG HTX_HITECH UNIT_VALUE_CHAIN HTX_DIGITAL HTX_CERT COMMUNES NTM_STD NTM_ADV NTM_MODEL
NTM_MODERN HTX_NTM_EFFECTIVE OCOP_PROD OCOP_PROD_3 OCOP_PROD_4 OCOP_PROD_5 OCOP_PROD_NEW
OCOP_PROD_EXPIRED OCOP_PROD_HTX OCOP_SUBJ OCOP_SUBJ_HTX OCOP_SUBJ_DN OCOP_SUBJ_HKD OCOP_SUBJ_THT
OCOP_SUBJ_WOMEN OCOP_SUBJ_DTTS PLAN_NTM PLAN_GN PLAN_DTTS DISB_NTM DISB_GN DISB_DTTS HTX_SUPPORTED
HH_TOTAL POOR_HH NEARPOOR_HH HH_ESCAPED HH_REPOOR HH_NEWPOOR TXT_RESULT TXT_DIFF TXT_CAUSE TXT_PROPOSE
TXT_NEXT`
  .trim()
  .split(/\s+/);

describe('the catalogue', () => {
  it('names each indicator once, in both languages, with a definition', () => {
    expect(indicatorsByCode.size).toBe(indicators.length);
    expect(new Set(indicators.map(({ slug }) => slug)).size).toBe(indicators.length);
    for (const { code, slug, name, unit, definition } of indicators) {
      expect(code).toMatch(/^[A-Z0-9_]+$/);
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      for (const text of [name, unit, definition]) {
        expect(text.vi.trim()).not.toBe('');
        expect(text.en.trim()).not.toBe('');
        expect(text.vi).toBe(text.vi.normalize('NFC'));
      }
      expect(definition.vi).toMatch(/\.$/);
      expect(definition.en).toMatch(/\.$/);
    }
  });

  it('refers only to indicators that are there', () => {
    const named = indicators.flatMap(({ weight, populationOf, numerators, denominators }) =>
      [weight, populationOf, numerators, denominators].flatMap((codes) => codes ?? []),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((code) => !indicatorsByCode.has(code))).toEqual([]);
  });

  it('has parts and a factor for every ratio that is computed, a weight for every mean', () => {
    const computed = indicators.filter(
      ({ kind, areaAggregation }) => kind === 'ratio' && areaAggregation !== 'none',
    );
    expect(computed.length).toBeGreaterThan(0);
    for (const { areaAggregation, numerators, denominators, factor } of computed) {
      expect(areaAggregation).toBe('from_parts');
      expect(numerators?.length).toBeGreaterThan(0);
      expect(denominators?.length).toBeGreaterThan(0);
      expect(factor).toBe('100');
    }
    const means = indicators.filter(({ areaAggregation }) => areaAggregation === 'weighted_mean');
    expect(means.length).toBeGreaterThan(0);
    for (const { weight, kind } of means) {
      expect(weight).toBeDefined();
      expect(kind).not.toBe('flow');
    }
  });

  it('has the whole of the field’s list', () => {
    const asked = new Set(forms.flatMap(({ cells }) => cells.map(({ indicator }) => indicator)));
    expect(fieldList.filter((code) => !asked.has(code))).toEqual([]);
    for (const ratio of [
      'OCOP_SUBJ_HTX_PCT',
      'OCOP_SUBJ_DN_PCT',
      'OCOP_SUBJ_HKD_PCT',
      'OCOP_SUBJ_THT_PCT',
      'DISB_NTM_PCT',
      'DISB_GN_PCT',
      'DISB_DTTS_PCT',
      'POOR_RATE',
      'NEARPOOR_RATE',
      'MDP_RATE',
    ]) {
      expect(indicatorsByCode.get(ratio)?.areaAggregation, ratio).toBe('from_parts');
      expect(asked.has(ratio), `${ratio} is computed, never entered`).toBe(false);
    }
  });

  it('has the contract’s topics', () => {
    expect(sections.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining([
        'hop-tac-xa',
        'lao-dong',
        'ocop',
        'nong-thon-moi',
        'giam-ngheo',
        'kho-khan-kien-nghi',
      ]),
    );
  });
});

describe('the forms', () => {
  it('follow one another without gap or overlap', () => {
    expect(forms.map(({ firstPeriod, lastPeriod }) => [firstPeriod, lastPeriod])).toEqual([
      ['2021-Q1', '2025-Q4'],
      ['2026-Q1', '2026-Q4'],
      ['2027-Q1', null],
    ]);
  });

  it('ask each cell once, of an indicator that is there and valid', () => {
    const limited = new Set<string>();
    for (const { cells, firstPeriod, lastPeriod } of forms) {
      const names = cells.map(itemKey);
      expect(new Set(names).size).toBe(names.length);
      for (const { indicator } of cells) {
        const known = indicatorsByCode.get(indicator);
        expect(known, indicator).toBeDefined();
        const { validFrom = '0000', validUntil = '9999' } = known ?? {};
        if (known?.validFrom || known?.validUntil) limited.add(indicator);
        expect(validFrom.slice(0, 4) <= firstPeriod.slice(0, 4), indicator).toBe(true);
        expect((lastPeriod ?? '9998') < validUntil, indicator).toBe(true);
      }
    }
    // What was asked for until 2025, and what has been since.
    expect([...limited]).toEqual(expect.arrayContaining(['PLAN_NTM', 'PLAN_MTQG']));
  });

  it('ask for the ethnic-minority and mountainous part of four counts', () => {
    for (const { cells } of forms) {
      expect(
        cells.filter(({ scope }) => scope === 'EMM').map(({ indicator }) => indicator),
      ).toEqual(['HTX_ACTIVE', 'THT_TOTAL', 'QTDND_TOTAL', 'LABOUR_AREA_DTTS']);
    }
  });

  it('ask for size classes and movements of poverty once a year', () => {
    for (const { cells } of forms) {
      const yearly = cells.filter(({ quarters, optional }) => quarters.length === 1 && !optional);
      expect(yearly.map(({ indicator }) => indicator)).toEqual([
        'HTX_MICRO',
        'HTX_SMALL',
        'HTX_MEDIUM',
        'HTX_LARGE',
        'HH_ESCAPED',
        'HH_REPOOR',
        'HH_NEWPOOR',
      ]);
    }
  });

  it('know three programmes until 2025 and one since', () => {
    const plans = forms.map(({ cells }) =>
      cells.map(({ indicator }) => indicator).filter((code) => code.startsWith('PLAN_')),
    );
    expect(plans).toEqual([
      ['PLAN_NTM', 'PLAN_GN', 'PLAN_DTTS'],
      ['PLAN_MTQG'],
      // The merged one's, with its parts.
      ['PLAN_MTQG', 'PLAN_MTQG_INVEST', 'PLAN_MTQG_RECURRENT'],
    ]);
    expect(programmes.map(({ code, validUntil }) => [code, validUntil])).toEqual([
      ['NTM', '2026-01-01'],
      ['GN', '2026-01-01'],
      ['DTTS', '2026-01-01'],
      ['MTQG', '2031-01-01'],
    ]);
  });
});

describe('the rules', () => {
  const asked = new Set(
    forms.flatMap(({ cells }) => cells.map(({ indicator, scope }) => `${indicator}.${scope}`)),
  );

  it('have each their code, and a whole sentence in both languages', () => {
    expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
    for (const { messageVi, messageEn } of rules) {
      expect(messageVi).toMatch(/\.$/);
      expect(messageEn).toMatch(/\.$/);
    }
  });

  it('are about cells that a form asks for, or ratios computed from such', () => {
    for (const { code, terms } of rules) {
      for (const { indicator, scope } of terms) {
        const known = indicatorsByCode.get(indicator);
        const cells =
          known?.kind === 'ratio'
            ? [...(known.numerators ?? []), ...(known.denominators ?? [])]
            : [indicator];
        for (const cell of cells) expect(asked.has(`${cell}.${scope}`), code).toBe(true);
      }
    }
  });

  it('have the numbered ten, and what each kind needs', () => {
    const numbers = rules.flatMap(({ code }) => /^R(\d+)/.exec(code)?.[1] ?? []);
    expect([...new Set(numbers)].sort((a, b) => +a - +b)).toEqual(
      Array.from({ length: 10 }, (_, index) => String(index + 1)),
    );
    expect(new Set(rules.map(({ kind }) => kind))).toEqual(new Set(['linear', 'bounds', 'change']));
    for (const rule of rules) {
      const left = rule.terms.filter(({ side }) => side === 'left');
      const right = rule.terms.filter(({ side }) => side === 'right');
      if (rule.kind === 'linear') {
        expect(rule.comparison).not.toBeNull();
        expect(right.length).toBeGreaterThan(0);
      } else {
        expect([left.length, right.length]).toEqual([1, 0]);
      }
      if (rule.kind === 'bounds') expect(rule.lower ?? rule.upper).not.toBeNull();
      if (rule.kind === 'change') expect(rule.changePercent).toBe('30');
    }
  });

  it('asks about jumps of every stock that is reported', () => {
    const watched = new Set(
      rules.filter(({ kind }) => kind === 'change').map(({ terms }) => terms[0]?.indicator),
    );
    const codes = new Set([...asked].map((cell) => cell.split('.')[0] ?? ''));
    const stocks = [...codes].filter((code) => indicatorsByCode.get(code)?.kind === 'stock');
    expect(stocks.length).toBeGreaterThan(20);
    expect(stocks.filter((code) => !watched.has(code))).toEqual([]);
  });
});

describe('themes and breaks', () => {
  it('gather eleven difficulties and three proposals', () => {
    expect(themes.filter(({ kind }) => kind === 'difficulty')).toHaveLength(11);
    expect(themes.filter(({ kind }) => kind === 'proposal')).toHaveLength(3);
  });

  it('break series at the borders of 2025, the region and the programmes of 2026', () => {
    const breaks = seriesBreaks(readTerritory());
    expect(breaks.filter(({ areaId }) => areaId !== null)).toHaveLength(23);
    expect(breaks).toContainEqual(
      expect.objectContaining({ indicatorCode: null, scope: 'EMM', on: '2026-01-01' }),
    );
    const named = breaks.flatMap(({ indicatorCode }) => indicatorCode ?? []);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((code) => !indicatorsByCode.has(code))).toEqual([]);
    const keys = breaks.map(({ indicatorCode, areaId, scope, on }) =>
      [indicatorCode, areaId, scope, on].join(' '),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});
