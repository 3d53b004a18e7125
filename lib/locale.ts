/** Vietnamese first, at the root of every address; English under /en. */
export const locales = ['vi', 'en'] as const;
export type Locale = (typeof locales)[number];

export function isLocale(text: string): text is Locale {
  return (locales as readonly string[]).includes(text);
}

/** What a row says in a language: `inLocale(area, 'name', locale)` is its `nameVi` or its `nameEn`. */
export function inLocale<Field extends string, Row extends Spoken<Field>>(
  row: Row,
  field: Field,
  locale: Locale,
): Row[`${Field}Vi`] | Row[`${Field}En`] {
  return locale === 'vi' ? row[`${field}Vi` as const] : row[`${field}En` as const];
}

type Spoken<Field extends string> = Readonly<Record<`${Field}Vi` | `${Field}En`, unknown>>;
