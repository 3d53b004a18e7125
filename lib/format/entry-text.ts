import type { NumberValue } from '@/lib/domain/figure/figure';
import { formatEnds } from './figure';

/** Short enough for a field: "ước khoảng 860", "sơ bộ 3–4", "0 (làm tròn)". */
const statusBefore = { A: '', P: 'sơ bộ ', E: 'ước ', N: '' } as const;
const precisionBefore = {
  exact: '',
  about: 'khoảng ',
  above: 'hơn ',
  at_least: 'ít nhất ',
  below: 'gần ',
  range: '',
} as const;

/** A number as it stands in its field; read back, it is the same (number-entry). */
export function numberText(value: NumberValue): string {
  const words = statusBefore[value.status] + precisionBefore[value.precision];
  const ends = formatEnds(value, { decimals: 20 }, 'vi');
  return `${words}${ends}${value.status === 'N' ? ' (làm tròn)' : ''}`;
}
