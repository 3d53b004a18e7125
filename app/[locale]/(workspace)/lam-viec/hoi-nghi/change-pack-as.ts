import 'server-only';
import { addPack, putPackFirst, removePack, renamePack } from '@/lib/data/conferences/packs';
import type { Viewer } from '@/lib/domain/access';
import { packTitleSchema } from '@/lib/domain/conference/pack';
import { invalid } from '@/lib/domain/outcome';
import type { Locale } from '@/lib/locale';
import type { ChangePackOutcome } from '@/lib/workspace/conference';
import { markAllSeen } from './mark-seen';
import { templateOf } from './template-of';

/** Does what a form asks to be done to a conference's packs. */
export async function changePackAs(
  viewer: Viewer,
  fields: Readonly<Record<string, string>>,
  locale: Locale,
  newId: () => string,
): Promise<ChangePackOutcome> {
  const { packId = '', change, seen = '' } = fields;
  switch (change) {
    case 'first':
      return putPackFirst(viewer, packId);
    case 'remove':
      return removePack(viewer, packId, seen);
    case 'rename': {
      const title = packTitleSchema.safeParse(fields.title);
      if (!title.success) return invalid('title', title.error.issues[0]?.message ?? 'required');
      return renamePack(viewer, packId, { title: title.data, seen });
    }
    case 'add':
      return added(viewer, fields, locale, newId);
    default:
      return invalid('change', 'unknown');
  }
}

/** A pack with the slides of a template, or none; they count as looked at. */
async function added(
  viewer: Viewer,
  fields: Readonly<Record<string, string>>,
  locale: Locale,
  newId: () => string,
): Promise<ChangePackOutcome> {
  const title = packTitleSchema.safeParse(fields.title);
  if (!title.success) return invalid('title', title.error.issues[0]?.message ?? 'required');
  const { slug = '', packTemplate: template, packArea: area = '', packTopic: topic = '' } = fields;
  const contents = template
    ? await templateOf({ slug, template, area, topic }, viewer, locale)
    : [];
  if (template && contents.length === 0) return invalid('template', 'nothing_for_template');
  const outcome = await addPack(viewer, {
    conferenceId: fields.conferenceId ?? '',
    title: title.data,
    slides: contents.map((content) => ({ id: newId(), content })),
  });
  if (outcome.kind === 'ok' && outcome.packId !== null) {
    await markAllSeen(viewer, slug, outcome.packId, 'all');
  }
  return outcome;
}
