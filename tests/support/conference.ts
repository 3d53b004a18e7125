import { saveConference } from '@/lib/data/conferences/commands';
import { findConference } from '@/lib/data/conferences/queries';
import { changeSlides } from '@/lib/data/conferences/slides';
import type { Viewer } from '@/lib/domain/access';
import type { ConferenceDraft } from '@/lib/domain/conference/conference';
import type { SlideContent } from '@/lib/domain/conference/slide';
import type { ConferenceDesk, DeskPack } from '@/lib/workspace/conference';

/** A conference as an organiser types it. */
export function conferenceDraft(title: string): ConferenceDraft {
  const words = (vi: string) => ({ vi, en: '' });
  return {
    firstDay: '2026-11-20',
    lastDay: '2026-11-21',
    words: {
      ...{ title: words(title), place: words('Thái Nguyên'), host: words('Liên minh') },
      ...{ participants: null, about: null, agenda: [], questions: [] },
      ...{ difficulties: [], directions: [] },
    },
    participants: ['test-joined', 'test-other'],
  };
}

export function textSlide(vi: string): SlideContent {
  return { kind: 'text', heading: { vi, en: '' }, lines: [{ vi: `lời ${vi}`, en: '' }] };
}

/** A conference of an organiser with slides of words in its pack, by their names. */
export async function makeConference(
  organiser: Viewer,
  title: string,
  names: readonly string[],
): Promise<{ readonly slug: string; readonly conferenceId: string; readonly packId: string }> {
  const saved = await saveConference(organiser, conferenceDraft(title));
  if (saved.kind !== 'ok') throw new Error(JSON.stringify(saved));
  const { id, packs } = await desk(organiser, saved.slug);
  const packId = packs[0]?.id ?? '';
  await changeSlides(organiser, packId, {
    kind: 'add',
    after: null,
    slides: names.map((name) => ({ id: `${saved.slug}-${name}`, content: textSlide(name) })),
  });
  return { slug: saved.slug, conferenceId: id, packId };
}

export async function desk(viewer: Viewer, slug: string): Promise<ConferenceDesk> {
  const found = await findConference(viewer, slug);
  if (!found) throw new Error(`no conference ${slug}`);
  return found;
}

export async function packOf(viewer: Viewer, slug: string): Promise<DeskPack> {
  const [pack] = (await desk(viewer, slug)).packs;
  if (!pack) throw new Error(`no pack in ${slug}`);
  return pack;
}
