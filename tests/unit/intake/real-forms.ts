import { linesOf } from '@/components/entry/entry-fields';
import { intakeLine } from '@/components/entry/intake/intake-rows';
import { indicatorAliases } from '@/prisma/seed/catalogue/aliases';
import { indicators as seeds, shortNameOf } from '@/prisma/seed/catalogue/catalogue';
import { formVersions } from '@/prisma/seed/catalogue/forms';
import { sections } from '@/prisma/seed/catalogue/sections';
import { indicator } from '../domain/makers';

const indicators = seeds.map(({ code, kind, name, unit, decimals }) =>
  indicator(code, {
    kind,
    decimals,
    nameVi: name.vi,
    nameEn: name.en,
    shortNameVi: shortNameOf(code).vi,
    shortNameEn: shortNameOf(code).en,
    unitVi: unit.vi,
    unitEn: unit.en,
  }),
);

/** The lines of every form that a quarter's report has had. */
export const realForms = formVersions.map(({ id, lines }) => {
  const items = sections.flatMap(({ code: section }) =>
    lines[section].map((line, position) => ({ section, position, ...line })),
  );
  return {
    id,
    lines: linesOf(items, indicators).map(intakeLine),
  };
});

/** The form that the examples speak of: what one form calls unknown, a later one may ask for. */
const form = formVersions.find(({ id }) => id === 'mau-2026');

/** Its lines with their places. */
export const entryLines = linesOf(
  sections.flatMap(({ code: section }) =>
    (form?.lines[section] ?? []).map((line, position) => ({
      section,
      position,
      ...line,
    })),
  ),
  indicators,
);

/** What the catalogue says that reports call them besides. */
export const realAliases = indicatorAliases.map(({ indicatorCode, alias }) => ({
  indicator: indicatorCode,
  alias,
}));

/** Its lines. */
export const currentLines = realForms.find(({ id }) => id === form?.id)?.lines ?? [];
