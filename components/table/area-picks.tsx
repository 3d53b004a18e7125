import { areaWords, tableParameters, withinRegion } from '@/lib/domain/table/table-choice';
import type { Area } from '@/lib/domain/territory/area';
import { inLocale } from '@/lib/locale';
import { tableMessages } from '@/lib/messages/table';
import { areaWord } from '@/lib/pages/table/table-names';
import { Pick, PickFold } from './pick';
import type { TableFormProps } from './table-props';

/** Areas by words for many, then by region each by itself. */
export function AreaPicks({ offered, plan, ofArea, choice, locale }: TableFormProps) {
  const say = tableMessages[locale];
  const { country, regions, groups } = offered;
  const words = new Set(choice.areas);
  // Of a table of which nobody said where, the form says what it was made of.
  const isUnsaid = choice.areas.length === 0;
  const hasAll = isUnsaid && plan.areas.length > 1;
  const countOf = (areas: readonly Area[]) =>
    ofArea === null ? undefined : areas.reduce((sum, { id }) => sum + (ofArea.get(id) ?? 0), 0);
  const pick = (word: string, name: string, areas: readonly Area[], isChosen = words.has(word)) => (
    <Pick
      key={word}
      name={tableParameters.area}
      value={word}
      isChosen={isChosen}
      count={countOf(areas)}
      locale={locale}
    >
      {name}
    </Pick>
  );
  const provinces = regions.flatMap((one) => one.provinces);
  const isAny = plan.named.indicators.length > 0;
  return (
    <>
      {pick(
        areaWords.country,
        say.country,
        [country],
        words.has(areaWords.country) || (isUnsaid && isAny && !hasAll),
      )}
      {pick(
        areaWords.regions,
        say.allRegions,
        regions.flatMap(({ region }) => region ?? []),
      )}
      {pick(
        areaWords.provinces,
        say.allProvinces,
        provinces,
        words.has(areaWords.provinces) || (isAny && hasAll),
      )}
      {regions.map(({ region, provinces: within }) => {
        const own = [
          ...(region ? [region.slug, `${withinRegion}${region.slug}`] : []),
          ...within.map(areaWord),
        ];
        const name = region ? inLocale(region, 'name', locale) : say.noRegion;
        return (
          <PickFold
            key={region?.id ?? ''}
            name={name}
            chosen={own.filter((word) => words.has(word)).length}
            known={ofArea === null ? undefined : within.filter(({ id }) => ofArea.get(id)).length}
            of={within.length}
            locale={locale}
          >
            {region && pick(region.slug, say.itself(name), [region])}
            {region && pick(`${withinRegion}${region.slug}`, say.within(name), within)}
            {within.map((area) => pick(areaWord(area), inLocale(area, 'name', locale), [area]))}
          </PickFold>
        );
      })}
      {groups.length > 0 && (
        <PickFold
          name={say.groups}
          chosen={groups.filter((area) => words.has(areaWord(area))).length}
          of={groups.length}
          locale={locale}
        >
          {groups.map((area) => pick(areaWord(area), inLocale(area, 'name', locale), [area]))}
        </PickFold>
      )}
    </>
  );
}
