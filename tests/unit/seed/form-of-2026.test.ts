import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Quarter } from '@/lib/domain/period';
import { rules } from '@/prisma/seed/catalogue/catalogue';
import { formVersions } from '@/prisma/seed/catalogue/forms';

/** What 2026 was asked when its first reports came in: no later form may change it. */
const asked = {
  UNITS: `HTX_TOTAL -HTX_ACTIVE -HTX_ACTIVE.EMM -HTX_SUSPENDED -HTX_AGRI -HTX_NONAGRI
    -HTX_MICRO(4) -HTX_SMALL(4) -HTX_MEDIUM(4) -HTX_LARGE(4) HTX_NEW HTX_DISSOLVED HTX_EFFECTIVE
    HTX_MEMBER_LM LHHTX_TOTAL THT_TOTAL -THT_TOTAL.EMM QTDND_TOTAL -QTDND_TOTAL.EMM`,
  LABOUR: `MEMBERS THT_MEMBERS LABOUR_REG -LABOUR_FEMALE -LABOUR_DTTS LABOUR_REG_THT
    LABOUR_AREA_DTTS.EMM INCOME_AVG_M REV_AVG PROFIT_AVG`,
  TECHNOLOGY: 'HTX_HITECH UNIT_VALUE_CHAIN HTX_DIGITAL HTX_CERT',
  NEW_RURAL: 'COMMUNES -NTM_STD -NTM_MODERN HTX_NTM_EFFECTIVE',
  OCOP: `OCOP_PROD -OCOP_PROD_3 -OCOP_PROD_4 -OCOP_PROD_5 -OCOP_PROD_HTX OCOP_PROD_NEW
    OCOP_PROD_EXPIRED OCOP_SUBJ -OCOP_SUBJ_HTX -OCOP_SUBJ_DN -OCOP_SUBJ_HKD -OCOP_SUBJ_THT
    -OCOP_SUBJ_OTHER -OCOP_SUBJ_WOMEN -OCOP_SUBJ_DTTS`,
  POVERTY: `PLAN_MTQG DISB_MTQG HTX_SUPPORTED HH_TOTAL -POOR_HH -NEARPOOR_HH HH_ESCAPED(4)
    HH_REPOOR(4) HH_NEWPOOR(4)`,
  WORDS: 'TXT_RESULT TXT_DIFF TXT_CAUSE TXT_PROPOSE TXT_NEXT',
};

/** How many rules judge each quarter of 2026, and a digest of all that they say. */
const judged = [
  ['2026-Q1', 153, '6536a4d3a5a4a3d8'],
  ['2026-Q2', 157, 'fdcafa56b5578220'],
  ['2026-Q3', 157, 'fdcafa56b5578220'],
  ['2026-Q4', 160, 'ed22b78c909b7189'],
] as const;

const form = formVersions.find(({ id }) => id === 'mau-2026');

describe('the form of 2026', () => {
  it('asks what it asked, line by line, all of it of everybody', () => {
    const written = Object.entries(form?.lines ?? {})
      .filter(([, lines]) => lines.length > 0)
      .map(([section, lines]) => [
        section,
        lines.map(({ indicator, scope, indent, quarters }) =>
          [
            '-'.repeat(indent),
            indicator,
            scope === 'EMM' ? '.EMM' : '',
            quarters.length === 4 ? '' : `(${quarters})`,
          ].join(''),
        ),
      ]);
    const wanted = Object.entries(asked).map(([section, text]) => [section, text.split(/\s+/)]);
    expect(written).toEqual(wanted);
    const lines = Object.values(form?.lines ?? {}).flat();
    expect(lines.filter(({ optional }) => optional)).toEqual([]);
    expect([form?.firstPeriod, form?.lastPeriod]).toEqual(['2026-Q1', '2026-Q4']);
  });

  it.each(judged)('is judged in %s by the %s rules by which it was', (quarter, count, digest) => {
    const now = rulesIn(quarter);
    expect(now.length).toBe(count);
    expect(createHash('sha256').update(JSON.stringify(now)).digest('hex').slice(0, 16)).toBe(
      digest,
    );
  });
});

/** Without the span of time that says when else a rule holds. */
function rulesIn(quarter: Quarter) {
  return rules
    .filter(
      ({ firstPeriod, lastPeriod, quarters }) =>
        firstPeriod <= quarter &&
        (lastPeriod === null || lastPeriod >= quarter) &&
        quarters.includes(Number(quarter.slice(-1))),
    )
    .map(({ firstPeriod: _, lastPeriod: __, quarters: ___, ...said }) => said)
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
