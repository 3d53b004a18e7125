import 'server-only';
import { readEmbargo } from '@/lib/data/releases/embargo';
import type { Viewer } from '@/lib/domain/access';
import type { Slide } from '@/lib/domain/conference/slide';
import type { Locale } from '@/lib/locale';
import type { OrganiserContext } from '@/lib/pages/slides/embargoed-slide';
import { readSlideContext } from '../../../(public)/read-slides';

/** What an organiser's slides are made from, figures that they may read before they are out among it. */
export async function readOrganiserContext(
  viewer: Viewer,
  slides: readonly Pick<Slide, 'content'>[],
  locale: Locale,
): Promise<OrganiserContext> {
  const asked = { locale, dataset: viewer.demo ? ('demo' as const) : ('real' as const) };
  const [open, embargo] = await Promise.all([readSlideContext(slides, asked), readEmbargo(viewer)]);
  if (!embargo) return { open, ahead: null };
  const { figures, releases } = embargo;
  const context = await readSlideContext(slides, { ...asked, ahead: figures });
  return { open, ahead: { context, releases } };
}
