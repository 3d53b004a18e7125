import { randomUUID } from 'node:crypto';
import { viewerOf } from '@/lib/auth/session';
import { setClock } from '@/lib/clock';
import { database } from '@/lib/data/database';
import { findAccount } from '@/lib/data/people/account';
import type { Role, Viewer } from '@/lib/domain/access';

/**
 * A small country of its own for tests of reports and releases, so that they do not move with the
 * catalogue: `thu-bac` and `thu-nam` merged into a new `thu-bac` on 1 July 2025, `thu-khac` lives
 * on; a form of five lines, an error, a warning. The clock stands in the third quarter's window.
 */
export const clock = {
  /** 2026-Q3 is open from 1 to 20 October in Vietnam. */
  open: new Date('2026-10-05T08:00:00+07:00'),
  closed: new Date('2026-10-21T00:00:00+07:00'),
};

export const quarter = '2026-Q3';
const mergedOn = new Date('2025-07-01');

export async function makeWorld(): Promise<void> {
  setClock(clock.open);
  const client = database();
  // Of the reference data only the territory stays: the catalogue here is the test's.
  await client.formItem.deleteMany();
  await client.formVersion.deleteMany();
  await client.rule.deleteMany();
  await client.area.createMany({
    data: [
      { ...province('test-north', 'thu-bac', 'Thử Bắc'), validUntil: mergedOn },
      { ...province('test-south', 'thu-nam', 'Thử Nam'), validUntil: mergedOn },
      { ...province('test-joined', 'thu-bac', 'Thử Bắc'), validFrom: mergedOn },
      province('test-other', 'thu-khac', 'Thử Khác'),
    ],
  });
  await client.areaSuccession.createMany({
    data: ['test-north', 'test-south'].map((predecessorId) => ({
      predecessorId,
      successorId: 'test-joined',
      on: mergedOn,
      legalSource: 'test',
    })),
  });
  await client.areaScopePart.create({
    data: {
      areaId: 'test-joined',
      scope: 'EMM',
      validFrom: mergedOn,
      hasPart: true,
      legalSource: 'test',
      confidence: 'verified',
    },
  });
  await makeCatalogue();
}

function province(id: string, slug: string, name: string) {
  return { id, slug, level: 'province' as const, nameVi: name, nameEn: name };
}

async function makeCatalogue(): Promise<void> {
  const client = database();
  await client.section.create({
    data: { code: 'TEST', slug: 'thu', position: 900, nameVi: 'Thử', nameEn: 'Test' },
  });
  const common = {
    sectionCode: 'TEST',
    areaAggregation: 'sum' as const,
    quarterAggregation: 'last' as const,
    unitVi: 'HTX',
    unitEn: 'cooperatives',
    definitionVi: 'Thử',
    definitionEn: 'Test',
  };
  const named = (code: string) => ({
    ...common,
    code,
    slug: code.toLowerCase().replaceAll('_', '-'),
    nameVi: code,
    nameEn: code,
    shortNameVi: code,
    shortNameEn: code,
  });
  await client.indicator.createMany({
    data: [
      { ...named('TEST_TOTAL'), kind: 'stock' },
      { ...named('TEST_ACTIVE'), kind: 'stock' },
      {
        ...named('TEST_INCOME'),
        kind: 'average',
        decimals: 2,
        weightCode: 'TEST_TOTAL',
        areaAggregation: 'weighted_mean',
        quarterAggregation: 'weighted_mean',
      },
      {
        ...named('TEST_SHARE'),
        kind: 'ratio',
        factor: '100',
        areaAggregation: 'from_parts',
        quarterAggregation: 'from_parts',
      },
      {
        ...named('TEST_WORDS'),
        kind: 'text',
        areaAggregation: 'list',
        quarterAggregation: 'latest',
      },
    ],
  });
  await client.indicatorPart.createMany({
    data: [
      { ratioCode: 'TEST_SHARE', partCode: 'TEST_ACTIVE', role: 'numerator' },
      { ratioCode: 'TEST_SHARE', partCode: 'TEST_TOTAL', role: 'denominator' },
    ],
  });
  await client.theme.create({
    data: { code: 'test-theme', kind: 'difficulty', position: 900, nameVi: 'Thử', nameEn: 'Test' },
  });
  await client.formVersion.create({
    data: { id: 'test-form', nameVi: 'Thử', nameEn: 'Test', firstPeriod: '2020-Q1' },
  });
  const line = (indicatorCode: string, position: number, scope: 'ALL' | 'EMM' = 'ALL') => ({
    formVersionId: 'test-form',
    sectionCode: 'TEST',
    indicatorCode,
    scope,
    position,
    quarters: [1, 2, 3, 4],
  });
  await client.formItem.createMany({
    data: [
      line('TEST_TOTAL', 1),
      line('TEST_TOTAL', 2, 'EMM'),
      line('TEST_ACTIVE', 3),
      line('TEST_INCOME', 4),
      line('TEST_SHARE', 5),
      line('TEST_WORDS', 6),
    ],
  });
  await client.rule.create({
    data: {
      code: 'TEST_ERROR',
      kind: 'linear',
      severity: 'error',
      comparison: 'at_most',
      messageVi: 'Đang hoạt động không quá tổng số',
      messageEn: 'In operation at most all',
      firstPeriod: '2020-Q1',
      quarters: [1, 2, 3, 4],
      terms: {
        create: [
          { side: 'left', indicatorCode: 'TEST_ACTIVE' },
          { side: 'right', indicatorCode: 'TEST_TOTAL' },
        ],
      },
    },
  });
  await client.rule.create({
    data: {
      code: 'TEST_WARNING',
      kind: 'bounds',
      severity: 'warning',
      upper: '50',
      messageVi: 'Thu nhập cao bất thường',
      messageEn: 'Unusually high income',
      firstPeriod: '2020-Q1',
      quarters: [1, 2, 3, 4],
      terms: { create: [{ side: 'left', indicatorCode: 'TEST_INCOME' }] },
    },
  });
}

/** A person with an account and roles ("staff:test-other", "reviewer"), as lib/auth sees them. */
export async function makeViewer(...roles: readonly string[]): Promise<Viewer> {
  return makePerson(roles, {});
}

export async function makePerson(
  roles: readonly string[],
  extra: { readonly demo?: boolean; readonly passwordHash?: string; readonly email?: string },
): Promise<Viewer> {
  const id = randomUUID();
  await database().user.create({
    data: {
      id,
      name: `${roles.join(' ')} ${id.slice(0, 4)}`,
      email: extra.email ?? `${id}@thu.example`,
      demo: extra.demo ?? false,
      roles: {
        create: roles.map((text) => {
          const [role, areaId] = text.split(':');
          return { role: role as Role, areaId: areaId ?? null };
        }),
      },
      ...(extra.passwordHash
        ? {
            accounts: {
              create: {
                id: randomUUID(),
                accountId: id,
                providerId: 'credential',
                password: extra.passwordHash,
              },
            },
          }
        : {}),
    },
  });
  const account = await findAccount(id);
  if (!account) throw new Error('the account was not made');
  return viewerOf(account);
}
