import { inspect } from 'node:util';
import { database } from '@/lib/data/database';
import { prepareRelease } from '@/lib/data/releases/commands';
import type { Viewer } from '@/lib/domain/access';
import { begin, bringToAccepted, fill, publishSeen, step } from '@/tests/support/report-life';
import { makeViewer } from '@/tests/support/world';

/** Numbers and words that stand in no published figure: wherever one comes out, something leaks. */
export const canaries = {
  draft: '987654321',
  draftWords: 'CHIM-HOÀNG-YẾN',
  accepted: '876543219',
  correction: '765432198',
} as const;

/** Two provinces: `near` has a draft, an accepted report, and a correction of a published one. */
export interface AccessWorld {
  readonly near: { readonly staff: Viewer; readonly lead: Viewer };
  readonly far: { readonly staff: Viewer; readonly lead: Viewer };
  readonly reviewer: Viewer;
  readonly organiser: Viewer;
  readonly administrator: Viewer;
  /** A reviewer, staff and lead of `near` in the demonstration set: a world of its own. */
  readonly demo: Viewer;
  readonly slug: string;
  /** Quarter and report of each. */
  readonly draft: { readonly quarter: string; readonly reportId: string };
  readonly accepted: { readonly quarter: string; readonly reportId: string };
  readonly correction: { readonly quarter: string; readonly reportId: string };
  readonly draftRelease: { readonly releaseId: string; readonly slug: string };
  readonly publishedRelease: { readonly slug: string };
}

export async function makeAccessWorld(demo: Viewer): Promise<AccessWorld> {
  const near = {
    staff: await makeViewer('staff:test-joined'),
    lead: await makeViewer('lead:test-joined'),
  };
  const far = {
    staff: await makeViewer('staff:test-other'),
    lead: await makeViewer('lead:test-other'),
  };
  const reviewer = await makeViewer('reviewer');
  for (const period of ['2026-Q1', '2026-Q2']) {
    await database().reportingWindow.create({
      data: { period, opensAt: new Date('2026-04-01'), closesAt: new Date('2026-12-01') },
    });
  }
  const slug = 'thu-bac';
  const draft = await begin(near.staff, slug);
  await fill(near.staff, slug, {
    'TEST_TOTAL.ALL': { value: canaries.draft, note: canaries.draftWords },
    'TEST_WORDS.ALL': { text: canaries.draftWords },
  });
  const people = { ...near, reviewer };
  const correction = await bringToAccepted(people, slug, { 'TEST_TOTAL.ALL': '111' }, '2026-Q1');
  const published = await release(reviewer, correction);
  await publishSeen(reviewer, published.releaseId);
  await step(near.staff, slug, 'correct', { reason: 'sửa' }, '2026-Q1');
  await fill(near.staff, slug, { 'TEST_TOTAL.ALL': canaries.correction }, '2026-Q1');
  const accepted = await bringToAccepted(
    people,
    slug,
    { 'TEST_TOTAL.ALL': canaries.accepted },
    '2026-Q2',
  );
  return {
    near,
    far,
    reviewer,
    organiser: await makeViewer('organiser'),
    administrator: await makeViewer('administrator'),
    demo,
    slug,
    draft: { quarter: '2026-Q3', reportId: draft },
    accepted: { quarter: '2026-Q2', reportId: accepted },
    correction: { quarter: '2026-Q1', reportId: correction },
    draftRelease: await release(reviewer, accepted),
    publishedRelease: { slug: published.slug },
  };
}

async function release(reviewer: Viewer, reportId: string) {
  const outcome = await prepareRelease(reviewer, {
    titleVi: 'Thử',
    titleEn: 'Test',
    noteVi: 'Thử',
    noteEn: 'Test',
    reportIds: [reportId],
  });
  if (outcome.kind !== 'ok') throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** The canaries that stand in a value, whatever it is made of. */
export function leaked(value: unknown): string[] {
  const text = inspect(value, { depth: null, maxArrayLength: null, maxStringLength: null });
  return Object.values(canaries).filter((canary) => text.includes(canary));
}
