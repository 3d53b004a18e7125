import 'server-only';
import { findConference } from '@/lib/data/conferences/queries';
import { markSeen } from '@/lib/data/conferences/slides';
import type { Viewer } from '@/lib/domain/access';
import { refused } from '@/lib/domain/outcome';
import { liveSlide } from '@/lib/pages/slides/show-slides';
import { figuresOf } from '@/lib/pages/slides/slide-figures';
import type { PackOutcome } from '@/lib/workspace/conference';
import { readSlideContext } from '../../../(public)/read-slides';

/** Remembers what slides say now: what changes from here on is told. */
export async function markAllSeen(
  viewer: Viewer,
  slug: string,
  packId: string,
  ids: readonly string[] | 'all',
): Promise<PackOutcome> {
  const conference = await findConference(viewer, slug);
  const pack = conference?.packs.find(({ id }) => id === packId);
  if (!pack) return refused;
  const slides = pack.slides.filter(({ id }) => ids === 'all' || ids.includes(id));
  const dataset = viewer.demo ? 'demo' : 'real';
  const context = await readSlideContext(slides, { locale: 'vi', dataset });
  return markSeen(
    viewer,
    packId,
    new Map(slides.map((slide) => [slide.id, figuresOf(liveSlide(slide, context), 'vi')])),
  );
}
