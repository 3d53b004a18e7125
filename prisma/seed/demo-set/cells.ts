import type { Precision, Value, ValueStatus } from '@/lib/domain/figure/figure';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import { itemKey } from '@/lib/domain/indicator/indicator';
import { type Quarter, quarterParts } from '../../../lib/domain/period';
import { indicatorsByCode } from '../catalogue/catalogue';
import { formVersions } from '../catalogue/forms';
import { wordsOf } from './phrases';
import { randomFrom } from './random';
import type { Numbers } from './simulation';

/** What stands in a cell of a made-up report. */
export interface DemoCell {
  readonly key: CellKey;
  readonly value: Value;
  readonly note: string | null;
  readonly explanation: string | null;
  /** The warnings that it was written for. */
  readonly answers: readonly string[];
  readonly seriesBreak: boolean;
}

export interface ReportPlace {
  /** The reporting area's slug: `lao-cai` before and after the merger. */
  readonly slug: string;
  readonly quarter: Quarter;
  /** Quarters before the current one: 0 is the current. */
  readonly age: number;
}

function getForm(quarter: Quarter) {
  const form = formVersions.find(
    ({ firstPeriod, lastPeriod }) =>
      firstPeriod <= quarter && (lastPeriod === null || quarter <= lastPeriod),
  );
  if (!form) throw new Error(`no form asks for ${quarter}`);
  return form;
}

/** The form of a quarter and the lines that it asks for, in its order, with their cells. */
export function askedIn(quarter: Quarter) {
  const form = getForm(quarter);
  const { number } = quarterParts(quarter);
  const lines = Object.values(form.lines)
    .flat()
    .filter(({ quarters }) => quarters.includes(number))
    .map((line) => ({ ...line, key: itemKey(line) }));
  return { formVersionId: form.id, lines };
}

/** What sets a cell apart from a plain official number; `null` leaves it blank. */
type Oddity = {
  readonly absence?: 'M' | 'L' | 'Q';
  readonly status?: ValueStatus;
  readonly precision?: Precision;
  readonly value?: (plain: number) => number;
  readonly valueHigh?: (plain: number) => number;
  readonly note?: string;
  readonly seriesBreak?: boolean;
};

const toThousands = (value: number) => Math.floor(value / 1000) * 1000;
const toTens = (value: number) => Math.floor(value / 10) * 10;

/** Gaps, absences, inexact and provisional values, by province, cell and time. */
function oddityOf(place: ReportPlace, key: CellKey): Oddity | null | undefined {
  const { slug, quarter, age } = place;
  const { number } = quarterParts(quarter);
  const at = (...slugs: readonly string[]) => slugs.includes(slug);
  switch (key) {
    case 'HTX_CERT.ALL':
      return at('quang-binh', 'gia-lai') && age >= 8 ? null : undefined;
    case 'HTX_DIGITAL.ALL':
      return at('lang-son') ? { precision: 'at_least' } : undefined;
    case 'LABOUR_DTTS.ALL':
      return at('cao-bang', 'binh-dinh') && age >= 6
        ? { absence: 'L', note: 'Chưa tách được số liệu lao động theo dân tộc.' }
        : undefined;
    case 'PROFIT_AVG.ALL':
      if (at('cao-bang') && age === 3) {
        return {
          absence: 'Q',
          note: 'Ít hợp tác xã gửi báo cáo tài chính, chưa công bố để không lộ số của từng đơn vị.',
        };
      }
      return age <= 1 ? { status: 'P' } : undefined;
    case 'REV_AVG.ALL':
      return age <= 1 ? { status: 'P' } : undefined;
    case 'INCOME_AVG_M.ALL':
      return at('lao-cai', 'yen-bai') && age % 4 === 2
        ? {
            precision: 'range',
            value: (plain) => plain - 0.3,
            valueHigh: (plain) => plain + 0.3,
            note: 'Chênh lệch giữa vùng thấp và vùng cao.',
          }
        : age <= 1
          ? { status: 'P' }
          : undefined;
    case 'MEMBERS.ALL':
      return at('nghe-an') && age % 3 === 1
        ? { precision: 'about', value: toThousands }
        : undefined;
    case 'LABOUR_AREA_DTTS.EMM':
      if (quarter === '2026-Q1') return newRegion;
      return at('nghe-an', 'lang-son') ? { precision: 'above', value: toTens } : undefined;
    case 'HTX_ACTIVE.EMM':
    case 'THT_TOTAL.EMM':
    case 'QTDND_TOTAL.EMM':
      return quarter === '2026-Q1' ? newRegion : undefined;
    case 'UNIT_VALUE_CHAIN.ALL':
      return at('dien-bien', 'cao-bang') && age % 2 === 0
        ? { precision: 'below', value: (plain) => toTens(plain) + 10 }
        : undefined;
    case 'NTM_MODERN.ALL':
      return quarter === '2026-Q1'
        ? { absence: 'M', note: 'Bộ tiêu chí có hiệu lực từ 15/02/2026, chưa xét công nhận.' }
        : undefined;
    case 'DISB_GN.ALL':
      return at('dien-bien') && number === 1 ? { status: 'N', value: () => 0 } : undefined;
    case 'POOR_HH.ALL':
    case 'NEARPOOR_HH.ALL':
      return number === 4 ? undefined : { status: 'E' };
    case 'COMMUNES.ALL':
      return quarter === '2025-Q3'
        ? {
            seriesBreak: true,
            note: 'Số xã sau sắp xếp đơn vị hành chính cấp xã từ 01/7/2025.',
          }
        : undefined;
    default:
      return undefined;
  }
}

const newRegion: Oddity = {
  seriesBreak: true,
  note: 'Theo phạm vi vùng mới của giai đoạn 2026–2030 (Quyết định 60/QĐ-BDTTG).',
};

/** Of what may stay blank, a province leaves the same lines blank in every quarter. */
function leavesBlank({ slug }: ReportPlace, key: CellKey): boolean {
  return randomFrom(`blank ${slug} ${key}`)() < 0.12;
}

/** A plan is said in a year's first quarter, what is expected from the third on. */
function aimOf(
  indicator: string,
  measure: 'plan' | 'estimate',
  quarter: Quarter,
  numbers: Numbers,
): number | undefined {
  const { number } = quarterParts(quarter);
  const isSaid = measure === 'plan' ? number === 1 : number >= 3;
  const now = numbers.get(indicator);
  if (!isSaid || now === undefined) return undefined;
  const ofYear = indicatorsByCode.get(indicator)?.kind === 'flow' ? now * 4 : now;
  const [planned, expected] = indicator === 'POOR_HH' ? [0.92, 0.95] : [1.08, 1.03];
  return Math.ceil(ofYear * (measure === 'plan' ? planned : expected));
}

/** The cells of a province's made-up report, without explanations of warnings. */
export function cellsOf(place: ReportPlace, numbers: Numbers): DemoCell[] {
  return askedIn(place.quarter).lines.flatMap(({ key, indicator, measure, optional }) => {
    if (optional && leavesBlank(place, key)) return [];
    const words = wordsOf(place.slug, place.quarter, indicator);
    const plain =
      measure === 'actual'
        ? numbers.get(key.replace(/\.ALL$/, ''))
        : aimOf(indicator, measure, place.quarter, numbers);
    const oddity = oddityOf(place, key);
    if (oddity === null || (plain === undefined && !words)) return [];
    const value: Value = words
      ? { type: 'text', text: words.text, themes: words.themes ?? [], status: 'A' }
      : toValue(plain ?? 0, oddity ?? {});
    const { note = null, seriesBreak = false } = oddity ?? {};
    return [{ key, value, note, explanation: null, answers: [], seriesBreak }];
  });
}

function toValue(plain: number, oddity: Oddity): Value {
  if (oddity.absence) return { type: 'absent', absence: oddity.absence };
  const text = (number: number) => String(Number(number.toFixed(2)));
  return {
    type: 'number',
    value: text(oddity.value?.(plain) ?? plain),
    valueHigh: oddity.valueHigh ? text(oddity.valueHigh(plain)) : null,
    status: oddity.status ?? 'A',
    precision: oddity.precision ?? 'exact',
  };
}
