import type { CellKey, Indicator } from '@/lib/domain/indicator/indicator';
import { judge, judgingOf } from '@/lib/domain/rule/judging';
import type { PastQuarter } from '@/lib/domain/rule/usual-size';
import type { Quarter } from '../../../lib/domain/period';
import { indicators, rules } from '../catalogue/catalogue';
import { seriesBreaks } from '../catalogue/series-breaks';
import { readTerritory } from '../territory';
import type { DemoCell } from './cells';

const byCode: ReadonlyMap<string, Indicator> = new Map(
  indicators.map((seed, index) => [
    seed.code,
    {
      code: seed.code,
      slug: seed.slug,
      section: seed.section,
      position: index,
      nameVi: seed.name.vi,
      nameEn: seed.name.en,
      shortNameVi: seed.name.vi,
      shortNameEn: seed.name.en,
      unitVi: seed.unit.vi,
      unitEn: seed.unit.en,
      kind: seed.kind,
      decimals: seed.decimals,
      areaAggregation: seed.areaAggregation,
      quarterAggregation: seed.quarterAggregation,
      weight: seed.weight ?? null,
      factor: seed.factor ?? null,
      numerators: seed.numerators ?? [],
      denominators: seed.denominators ?? [],
      populationOf: seed.populationOf ?? null,
      population: seed.population ?? null,
      definitionVi: seed.definition.vi,
      definitionEn: seed.definition.en,
      legalSource: seed.legalSource ?? null,
      legalSourceUntil: null,
      legalSourceNoteVi: null,
      legalSourceNoteEn: null,
    },
  ]),
);

const breaks = seriesBreaks(readTerritory()).map(({ indicatorCode, areaId, ...one }) => ({
  ...one,
  indicator: indicatorCode,
  area: areaId,
}));

function explain(rule: string, quarter: Quarter): string {
  if (rule === 'R4_FULL') return 'Hợp tác xã mới thành lập chưa được xếp loại quy mô.';
  if (rule.endsWith('_EMM') && quarter === '2026-Q1') {
    return 'Phạm vi vùng đồng bào dân tộc thiểu số và miền núi thay đổi từ 2026.';
  }
  if (/COMMUNES|NTM_/.test(rule) && quarter === '2025-Q3') {
    return 'Sắp xếp đơn vị hành chính cấp xã từ 01/7/2025.';
  }
  if (rule === 'R1' || rule === 'R1_REORGANISED')
    return 'Đã đối chiếu với cơ quan đăng ký; có đính chính số quý trước.';
  if (rule.startsWith('CHANGE_') || rule.startsWith('UNUSUAL_'))
    return 'Đã kiểm tra, số tăng giảm đúng theo thực tế địa phương.';
  return 'Số liệu làm tròn, đã đối chiếu.';
}

/**
 * The cells with a word of explanation at each warning, as the form would ask for. Throws where an
 * error rule is broken: a made-up report must be one that could have been handed in.
 */
export function explained(
  quarter: Quarter,
  areaId: string,
  cells: readonly DemoCell[],
  past: readonly PastQuarter[],
): DemoCell[] {
  const judging = judgingOf(quarter, areaId, { rules, indicators: byCode }, past, breaks);
  const explanations = new Map<CellKey, string>();
  const answers = new Map<CellKey, string[]>();
  for (const finding of judge(judging, cells)) {
    if (finding.severity === 'error') {
      throw new Error(
        `the demonstration set breaks ${finding.rule} in ${quarter}: ${finding.left}, ${finding.right}`,
      );
    }
    const [about] = finding.cells;
    if (!about) continue;
    explanations.set(about, explain(finding.rule, quarter));
    answers.set(about, [...(answers.get(about) ?? []), finding.basis]);
  }
  return cells.map((cell) => ({
    ...cell,
    explanation: explanations.get(cell.key) ?? null,
    answers: answers.get(cell.key) ?? [],
  }));
}
