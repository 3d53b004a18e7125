import { randomUUID } from 'node:crypto';
import { viewerOf } from '@/lib/auth/session';
import { database } from '@/lib/data/database';
import { findAccount } from '@/lib/data/people/account';
import { addPerson } from '@/lib/data/people/shell';
import { startReport } from '@/lib/data/reports/commands';
import { findReportView } from '@/lib/data/reports/queries';
import type { Viewer } from '@/lib/domain/access';
import { type CellKey, itemKey } from '@/lib/domain/indicator/indicator';
import type { Quarter } from '@/lib/domain/period';
import type { TypedCell } from '@/lib/domain/report/report';
import type { BenchGround } from './ground';

/** A province's person with a report of a far-off quarter to fill in. */
export type Reporter = {
  readonly viewer: Viewer;
  readonly reportId: string;
  /** Of the province, as addresses name it. */
  readonly slug: string;
  /** Cells of numbers that nobody else of the province is given. */
  readonly keys: readonly CellKey[];
};

/** As many people as asked for, spread over the provinces of today; each row of the bench has its quarter. */
export async function makeReporters(
  ground: BenchGround,
  quarter: Quarter,
  people: number,
  cellsEach: number,
): Promise<readonly Reporter[]> {
  await ground.address();
  const day = 24 * 60 * 60_000;
  await database().reportingWindow.upsert({
    where: { period: quarter },
    create: {
      period: quarter,
      opensAt: new Date(Date.now() - day),
      closesAt: new Date(Date.now() + day),
    },
    update: {},
  });
  const provinces = await database().area.findMany({
    where: { level: 'province', validUntil: null },
    select: { id: true, slug: true },
    orderBy: { id: 'asc' },
  });
  const taken = new Map<string, number>();
  const reporters: Reporter[] = [];
  let form: readonly CellKey[] = [];
  for (let number = 0; number < people; number++) {
    const province = provinces[number % provinces.length];
    if (province === undefined) throw new Error('There are no provinces.');
    const viewer = await makeStaff(province.id);
    const begun = await startReport(viewer, province.slug, quarter);
    if (begun.kind !== 'ok') throw new Error(`The report was not begun: ${JSON.stringify(begun)}`);
    const from = taken.get(province.id) ?? 0;
    taken.set(province.id, from + cellsEach);
    // One form for all.
    form = form.length > 0 ? form : await numberKeys(viewer, province.slug, quarter);
    const keys = form.slice(from, from + cellsEach);
    if (keys.length < cellsEach) throw new Error('The form has too few cells for so many people.');
    reporters.push({ viewer, reportId: begun.reportId, slug: province.slug, keys });
  }
  return reporters;
}

async function makeStaff(areaId: string): Promise<Viewer> {
  const email = `${randomUUID()}@bench.example`;
  const roles = [{ role: 'staff', areaId }] as const;
  await addPerson({ email, name: 'Người thử tải', passwordHash: 'none', roles });
  const { id } = await database().user.findFirstOrThrow({ where: { email }, select: { id: true } });
  const account = await findAccount(id);
  if (account === null) throw new Error('The account was not made.');
  return viewerOf(account);
}

async function numberKeys(
  viewer: Viewer,
  slug: string,
  quarter: Quarter,
): Promise<readonly CellKey[]> {
  const view = await findReportView(viewer, slug, quarter);
  const kinds = new Map(view?.indicators.map(({ code, kind }) => [code, kind]));
  return (
    (view?.items ?? [])
      // Not every province has a part in the ethnic-minority region.
      .filter(({ scope, measure }) => scope === 'ALL' && measure === 'actual')
      .filter(({ indicator }) => !['text', 'ratio'].includes(kinds.get(indicator) ?? ''))
      .map(itemKey)
  );
}

/** A whole number typed into a cell whose version was seen. */
export function typedNumber(key: CellKey, value: number, baseVersion = ''): TypedCell {
  return {
    key,
    value: String(value),
    valueHigh: '',
    text: '',
    themes: [],
    absence: '',
    status: 'A',
    precision: 'exact',
    seriesBreak: false,
    note: '',
    explanation: '',
    baseVersion,
  };
}
