import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSlideContext } from '@/app/[locale]/(public)/read-slides';
import { readOrganiserContext } from '@/app/[locale]/(workspace)/lam-viec/hoi-nghi/organiser-context';
import { packChangeOf } from '@/app/[locale]/(workspace)/lam-viec/hoi-nghi/pack-change-of';
import { setClock } from '@/lib/clock';
import { readConferenceState } from '@/lib/data/conferences/queries';
import { closeDatabase } from '@/lib/data/database';
import { readFacts } from '@/lib/data/public/facts';
import { openUnderEmbargo, readEmbargo } from '@/lib/data/releases/embargo';
import { publishRelease } from '@/lib/data/releases/publish';
import { findRelease } from '@/lib/data/releases/queries';
import type { Viewer } from '@/lib/domain/access';
import type { SlideContent } from '@/lib/domain/conference/slide';
import { databaseUrl } from '@/lib/env';
import { showPackToOrganiser } from '@/lib/pages/slides/embargoed-slide';
import { showSlides } from '@/lib/pages/slides/show-slides';
import type { ShownSlide } from '@/lib/pages/slides/shown-slide';
import { loadDemo } from '@/prisma/seed/demo';
import { desk } from '@/tests/support/conference';
import { makePerson } from '@/tests/support/world';

/** Figures under embargo are those that a release will make public, to the last word, for who was named. */

const now = new Date('2026-11-23T03:00:00Z');
const [conference, release] = ['minh-hoa-giao-ban-2026-q3', 'minh-hoa-2026-q3-dot-2'];
const total = { indicator: 'HTX_TOTAL', scope: 'ALL' } as const;

let named: Viewer;
let other: Viewer;
let reviewer: Viewer;
let releaseId: string;

beforeAll(async () => {
  await loadDemo(databaseUrl(), { now, password: 'mat-khau-minh-hoa' });
  setClock(now);
  named = await makePerson(['organiser'], { demo: true });
  other = await makePerson(['organiser'], { demo: true });
  reviewer = await makePerson(['reviewer'], { demo: true });
  releaseId = (await findRelease(reviewer, release))?.id ?? '';
  expect(await openUnderEmbargo(reviewer, releaseId, [named.userId])).toMatchObject({ kind: 'ok' });
}, 120_000);

afterAll(async () => {
  setClock(undefined);
  await closeDatabase();
});

/** The demonstration's own slides, and some that the quarter's newest figures change. */
async function slides() {
  const own = (await desk(named, conference)).packs[0]?.slides ?? [];
  const period = '2026-Q3';
  const contents: SlideContent[] = [
    { kind: 'figure', ...total, area: 'lang-son' },
    { kind: 'trend', ...total, area: 'lang-son', beside: ['cao-bang'] },
    { kind: 'map', ...total, period, boundary: null },
    { kind: 'ranking', ...total, period, boundary: null, areas: [] },
    { kind: 'table', indicators: ['HTX_TOTAL'], areas: ['lang-son', 'cao-bang'], scope: 'ALL' },
  ];
  const added = contents.map((content, index) => ({
    ...{ id: `them-${index}`, content, ownTitle: null, notes: '', hidden: false, frozen: null },
  }));
  return [...own, ...added];
}

const marked = (shown: readonly ShownSlide[]) => shown.filter(({ isEmbargoed }) => isEmbargoed);

describe('a release under embargo', () => {
  it('is seen on slides by who was named, marked, and by no other organiser', async () => {
    const all = await slides();
    const everybody = showSlides(
      all,
      await readSlideContext(all, { locale: 'vi', dataset: 'demo' }),
    );
    for (const viewer of [other, reviewer, { ...named, roles: [] }]) {
      const context = await readOrganiserContext(viewer, all, 'vi');
      expect(context.ahead).toBeNull();
      expect(showPackToOrganiser(all, context)).toEqual(everybody);
    }
    const shown = showPackToOrganiser(all, await readOrganiserContext(named, all, 'vi'));
    const titles = marked(shown).map(({ title }) => title);
    expect(titles.length).toBeGreaterThanOrEqual(4);
    expect(titles.length).toBeLessThan(all.length / 2);
    for (const { title, frame } of marked(shown)) {
      expect(title).toMatch(/^Cấm công bố: /);
      expect(frame?.notes.join(' ')).toContain('Số liệu Quý III/2026, đợt 2 (số liệu minh họa)');
    }
    // What it does not touch stands as for everybody.
    const rest = shown.filter(({ isEmbargoed }) => !isEmbargoed);
    expect(rest).toEqual(everybody.filter(({ id }) => rest.some((one) => one.id === id)));
  });

  it('closes at once, and the open page is told', async () => {
    const before = await readConferenceState(named, conference);
    await openUnderEmbargo(reviewer, releaseId, []);
    expect(await readConferenceState(named, conference)).not.toBe(before);
    expect(await readEmbargo(named)).toBeNull();
    await openUnderEmbargo(reviewer, releaseId, [named.userId]);
    expect(await readConferenceState(named, conference)).toBe(before);
  });

  it('is kept by no slide: none is frozen with it, and none has a title on it', async () => {
    const all = await slides();
    const shown = marked(showPackToOrganiser(all, await readOrganiserContext(named, all, 'vi')));
    const slide = all.find(({ id }) => id === shown[0]?.id);
    if (!slide) throw new Error('none is marked');
    const { kind, ...fields } = slide.content as Extract<SlideContent, { kind: 'figure' }>;
    expect(kind).toBe('figure');
    const send = (viewer: Viewer, change: Readonly<Record<string, string>>) => {
      const form = new FormData();
      const all = { slug: conference, slideId: slide.id, kind, ...fields, ...change };
      for (const [name, value] of Object.entries(all)) form.set(name, value);
      return packChangeOf(form, viewer, 'vi', () => 'moi');
    };
    const titled = { change: 'save', version: '1', ownTitleVi: 'Lạng Sơn tăng nhanh' };
    const refusal = { kind: 'invalid', issues: [{ code: 'embargoed' }] };
    expect(await send(named, { change: 'freeze', version: '1' })).toMatchObject(refusal);
    expect(await send(named, titled)).toMatchObject(refusal);
    expect(await send(named, { ...titled, ownTitleVi: '' })).toMatchObject({ kind: 'save' });
    expect(await send(other, { change: 'freeze', version: '1' })).toMatchObject({ kind: 'freeze' });
    expect(await send(other, titled)).toMatchObject({ kind: 'save' });
  });

  it('says what stands once it is out, in slides and in coverage', async () => {
    const all = await slides();
    const asked = { locale: 'vi', dataset: 'demo' } as const;
    const ahead = showPackToOrganiser(all, await readOrganiserContext(named, all, 'vi'));
    const facts = await readFacts('demo', (await readEmbargo(named))?.figures);
    const seen = (await findRelease(reviewer, release))?.seen;
    if (!seen) throw new Error('no draft');
    expect(await publishRelease(reviewer, releaseId, seen)).toMatchObject({ kind: 'ok' });
    const after = showSlides(all, await readSlideContext(all, asked));
    expect(ahead.map(unmarked)).toEqual(after.map(unmarked));
    const published = await readFacts('demo');
    const inOrder = (counts: typeof published.coverage) =>
      counts
        .map(({ indicator, scope, period, provinces }) =>
          [indicator, scope, period, provinces].join(' '),
        )
        .sort();
    expect(inOrder(facts.coverage)).toEqual(inOrder(published.coverage));
    expect(facts.mapped).toEqual(published.mapped);
    expect(await readEmbargo(named)).toBeNull();
  });
});

/** Without the marks, and without the day on which it came out. */
function unmarked({ title, isEmbargoed: _, frame, picture, ...slide }: ShownSlide) {
  return {
    ...slide,
    title: title.replace('Cấm công bố: ', ''),
    notes: frame?.notes.filter((note) => !note.includes('chưa công bố')),
    // Of charts and maps what is drawn; their sources are compared by name alone.
    drawn: JSON.stringify(picture)
      .replaceAll(/"(?:publishedOn|publishedAt|date|id|figureId)":"[^"]*"/g, '')
      .replaceAll(/Công bố: [\d/]+/g, ''),
    alternative: frame?.alternative,
  };
}
