import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConference } from '@/app/[locale]/(public)/hoi-nghi/read-conference';
import { readSlideContext } from '@/app/[locale]/(public)/read-slides';
import { setClock } from '@/lib/clock';
import { saveConference } from '@/lib/data/conferences/commands';
import { findConference, listConferences } from '@/lib/data/conferences/queries';
import { changeSlides } from '@/lib/data/conferences/slides';
import { closeDatabase } from '@/lib/data/database';
import { listPublishedConferences } from '@/lib/data/public/conferences';
import type { Viewer } from '@/lib/domain/access';
import type { SlideContent } from '@/lib/domain/conference/slide';
import { databaseUrl } from '@/lib/env';
import { liveSlide, showSlide, showSlides } from '@/lib/pages/slides/show-slides';
import { changesSince, figuresOf } from '@/lib/pages/slides/slide-figures';
import { loadDemo } from '@/prisma/seed/demo';
import { conferenceDraft, desk } from '@/tests/support/conference';
import { makeViewer } from '@/tests/support/world';

/** The demonstration set's conferences: what they show of an organiser's work, and that they stay apart. */

const now = new Date('2026-11-23T03:00:00Z');
const [inWork, over] = ['minh-hoa-giao-ban-2026-q3', 'minh-hoa-giao-ban-2026-q2'];

let made: Viewer;
let real: Viewer;

beforeAll(async () => {
  await loadDemo(databaseUrl(), { now, password: 'mat-khau-minh-hoa' });
  setClock(now);
  real = await makeViewer('organiser');
  made = { ...real, demo: true };
}, 120_000);

afterAll(async () => {
  setClock(undefined);
  await closeDatabase();
});

const slidesIn = async (viewer: Viewer, slug: string) =>
  (await desk(viewer, slug)).packs[0]?.slides ?? [];

describe('the conference in preparation', () => {
  it('has a frozen slide, of a figure that was corrected since', async () => {
    const slides = await slidesIn(made, inWork);
    const context = await readSlideContext(slides, { locale: 'vi', dataset: 'demo' });
    const [frozen, ...others] = slides.filter((slide) => slide.frozen !== null);
    if (!frozen) throw new Error('none is frozen');
    expect(others).toEqual([]);
    const shown = showSlide(frozen, context);
    const changes = changesSince(
      figuresOf(shown, 'vi'),
      figuresOf(liveSlide(frozen, context), 'vi'),
    );
    const corrected = changes.find(({ of }) => of.includes('IV/2025') && of.includes('Lạng Sơn'));
    expect(corrected?.before).not.toBeNull();
    expect(corrected?.now).not.toBeNull();
    expect(shown.frame?.notes).toContain('Số mới nhất đã công bố khác với trang này.');
  });

  it('has own words below which the figure is another by now, and says which figures changed', async () => {
    const slides = await slidesIn(made, inWork);
    const context = await readSlideContext(slides, { locale: 'vi', dataset: 'demo' });
    const old = slides.filter((slide) => showSlide(slide, context).isTitleOld);
    expect(old.map(({ content }) => content.kind)).toEqual(['figure']);
    const changed = slides.filter(
      (slide) =>
        slide.seen && changesSince(slide.seen, figuresOf(liveSlide(slide, context), 'vi')).length,
    );
    expect(changed.length).toBeGreaterThanOrEqual(2);
    // What is told is what changed: the others stand as they were seen.
    expect(changed.length).toBeLessThan(slides.length / 2);
  });

  it('shows every slide that it has, and words of provinces as they stand', async () => {
    const slides = await slidesIn(made, inWork);
    for (const locale of ['vi', 'en'] as const) {
      const context = await readSlideContext(slides, { locale, dataset: 'demo' });
      for (const shown of showSlides(slides, context)) {
        expect(shown.missing, shown.title).toBeNull();
        const { picture } = shown;
        if (picture?.type !== 'quotations') continue;
        expect(picture.quotations.length).toBeGreaterThan(1);
        expect(picture.quotations.map(({ since }) => since).filter(Boolean)).toEqual([]);
      }
    }
  });
});

describe('the demonstration set and what is real', () => {
  it('are seen by their own organisers and readers alone', async () => {
    expect((await listConferences(made)).map(({ slug }) => slug)).toEqual([inWork, over]);
    expect(await listConferences(real)).toEqual([]);
    for (const slug of [inWork, over]) expect(await findConference(real, slug)).toBeNull();
    const published = (await listPublishedConferences('demo')).map(({ slug }) => slug);
    expect(published).toEqual([over]);
    expect((await listPublishedConferences('real')).map(({ slug }) => slug)).not.toContain(over);
    expect(await readConference(inWork ?? '', 'vi')).toBeNull();
  });

  it('say what they are on every slide of what is taken away', async () => {
    const found = await readConference(over ?? '', 'vi');
    if (!found) throw new Error('not published');
    expect(found.dataset).toBe('demo');
    for (const { frame } of found.slides) {
      if (frame && frame.title !== '') expect(frame.demoLabel).not.toBeNull();
    }
  });

  it('never show each other’s figures', async () => {
    const asked: SlideContent[] = [
      { kind: 'figure', indicator: 'HTX_TOTAL', scope: 'ALL', area: 'lang-son' },
      { kind: 'figure', indicator: 'HTX_TOTAL', scope: 'ALL', area: 'vn' },
      {
        kind: 'ranking',
        indicator: 'HTX_TOTAL',
        scope: 'ALL',
        period: null,
        boundary: null,
        areas: [],
      },
    ];
    const sources: Record<string, readonly (string | null)[]> = {};
    for (const viewer of [made, real]) {
      const saved = await saveConference(viewer, {
        ...conferenceDraft(`Của ${viewer.demo ? 'minh họa' : 'thật'}`),
        participants: [],
      });
      if (saved.kind !== 'ok') throw new Error(JSON.stringify(saved));
      const packId = (await desk(viewer, saved.slug)).packs[0]?.id ?? '';
      await changeSlides(viewer, packId, {
        ...{ kind: 'add', after: null },
        slides: asked.map((content, index) => ({ id: `${saved.slug}-${index}`, content })),
      });
      const slides = await slidesIn(viewer, saved.slug);
      const dataset = viewer.demo ? 'demo' : 'real';
      const context = await readSlideContext(slides, { locale: 'vi', dataset });
      sources[dataset] = showSlides(slides, context).flatMap(({ frame }) =>
        (frame?.sources ?? []).map(({ quarter }) => quarter),
      );
    }
    // The set's figures are all of reports, the real ones here all of documents.
    expect(sources.demo?.length).toBeGreaterThan(0);
    expect(sources.real?.length).toBeGreaterThan(0);
    expect(sources.demo).not.toContain(null);
    expect(new Set(sources.real)).toEqual(new Set([null]));
  });
});
