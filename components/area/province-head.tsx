import type { ReactNode } from 'react';
import { ChoiceLinks } from '@/components/layout/choice-links';
import type { Dataset } from '@/lib/domain/figure/figure';
import type { Area, BoundaryScheme } from '@/lib/domain/territory/area';
import { embedRoutes } from '@/lib/embed-routes';
import { inLocale, type Locale } from '@/lib/locale';
import { provinceMessages } from '@/lib/messages/province';
import { provinceLine } from '@/lib/pages/province-line';
import { type FileEnding, type PaperEnding, routes } from '@/lib/routes';
import { FileLinks } from './file-links';

interface Props {
  readonly area: Area;
  readonly region: Area | null;
  readonly mergedFrom: readonly Area[];
  readonly hasEmm: boolean;
  /** The boundaries that the page is on. */
  readonly scheme: BoundaryScheme;
  /** Earlier boundaries on which it was other provinces. */
  readonly formerSchemes: readonly BoundaryScheme[];
  readonly locale: Locale;
  readonly dataset: Dataset;
  /** What stands between the name and what there is to choose. */
  readonly children: ReactNode;
}

/** The province's name, large, with its region and what merged into it. */
export function ProvinceHead(props: Props) {
  const { area, scheme, formerSchemes, locale, dataset } = props;
  const words = provinceMessages[locale];
  const isFormer = formerSchemes.includes(scheme);
  const nameOf = (of: { nameVi: string; nameEn: string }) => inLocale(of, 'name', locale);
  const fileAddress = (ending: FileEnding | PaperEnding) =>
    routes.provinceFile(locale, area.slug, ending, {
      dataset,
      boundary: isFormer ? scheme.code : undefined,
    });
  return (
    <header className="page-width pt-9">
      <p className="small-caps text-ink-2">{provinceLine(props, locale)}</p>
      <h1 className="mt-1 text-4xl sm:text-5xl">{nameOf(area)}</h1>
      {isFormer && <p className="mt-1 text-ink-2 text-lg">{words.formerTitle}</p>}
      {props.children}
      <div
        className="mt-4 flex flex-wrap items-baseline gap-x-10 gap-y-2 text-sm"
        data-screen-only=""
      >
        {formerSchemes.length > 0 && (
          <ChoiceLinks
            label={words.boundaries}
            choices={[
              {
                name: words.today,
                href: routes.province(locale, area.slug, { dataset }),
                isChosen: !isFormer,
              },
              ...formerSchemes.map((one) => ({
                name: words.formers(nameOf(one)),
                href: routes.province(locale, area.slug, { dataset, boundary: one.code }),
                isChosen: one === scheme,
              })),
            ]}
          />
        )}
        <FileLinks
          locale={locale}
          xlsx={fileAddress('xlsx')}
          csv={fileAddress('csv')}
          pdf={fileAddress('pdf')}
          kit={embedRoutes.areaKit(
            locale,
            { level: 'province', slug: area.slug },
            { dataset, boundary: isFormer ? scheme.code : undefined },
          )}
        />
      </div>
    </header>
  );
}
