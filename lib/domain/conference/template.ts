/** What packs are begun from. */
export const templateKinds = [
  'national',
  'province',
  'topic',
  'before_after',
  'participants',
] as const;
export type TemplateKind = (typeof templateKinds)[number];
