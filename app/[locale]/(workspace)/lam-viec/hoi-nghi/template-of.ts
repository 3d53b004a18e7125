import 'server-only';
import { findConference } from '@/lib/data/conferences/queries';
import type { Viewer } from '@/lib/domain/access';
import type { SlideContent } from '@/lib/domain/conference/slide';
import { type TemplateKind, templateKinds } from '@/lib/domain/conference/template';
import { isStory } from '@/lib/domain/topic';
import type { Locale } from '@/lib/locale';
import { readTemplate } from '../../../(public)/read-slides';

/** The slides of the template that a form asks for; none where it says nothing of what is known. */
export async function templateOf(
  { slug = '', template, area, topic = '' }: Readonly<Record<string, string>>,
  viewer: Viewer,
  locale: Locale,
): Promise<readonly SlideContent[]> {
  const kind = templateKinds.find((one): one is TemplateKind => one === template);
  const conference = await findConference(viewer, slug);
  if (!kind || !conference) return [];
  return readTemplate(
    {
      kind,
      area: area || null,
      topic: isStory(topic) ? topic : null,
      participants: conference.participants,
    },
    { locale, dataset: viewer.demo ? 'demo' : 'real' },
  );
}
