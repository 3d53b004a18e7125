import type { Dataset, Scope } from '@/lib/domain/figure/figure';
import { inLocale, type Locale } from '@/lib/locale';
import { indicatorMessages } from '@/lib/messages/indicator';
import { words } from '@/lib/messages/words';
import type { IndicatorPage } from '@/lib/pages/indicator-page';
import { hasPicture } from '@/lib/pages/indicator-picture';
import { type FileEnding, type PictureEnding, routes } from '@/lib/routes';
import { FileLinks } from '../area/file-links';

interface Props {
  readonly page: IndicatorPage;
  readonly scope: Scope;
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** The indicator's name, large, with its section, unit and files. */
export function IndicatorHead({ page, scope, locale, dataset }: Props) {
  const say = indicatorMessages[locale];
  const { indicator, section, map } = page;
  const fileAddress = (ending: FileEnding) =>
    routes.indicatorFile(locale, indicator.slug, ending, {
      dataset,
      boundary: map?.scheme.code,
    });
  const picture = (ending: PictureEnding) =>
    routes.indicatorPicture(locale, indicator.slug, ending, {
      dataset,
      ...(map && { scope, boundary: map.scheme.code, period: map.period }),
    });
  return (
    <header className="page-width pt-9" data-piece="head">
      <p className="small-caps text-ink-2">
        {section ? inLocale(section, 'name', locale) : say.context}
      </p>
      <h1 className="mt-1 max-w-[56rem] text-3xl sm:text-4xl">
        {inLocale(indicator, 'name', locale)}
      </h1>
      {indicator.kind !== 'text' && (
        <div className="mt-2 flex flex-wrap items-baseline gap-x-10 gap-y-1 text-sm">
          <p className="text-ink-2">
            {inLocale(indicator, 'unit', locale)} · {words[locale].scope[scope]}
          </p>
          <div data-screen-only="">
            <FileLinks locale={locale} xlsx={fileAddress('xlsx')} csv={fileAddress('csv')} />
            {hasPicture(page) && (
              <p>
                {say.picture}: <a href={picture('png')}>PNG</a>, <a href={picture('svg')}>SVG</a>
              </p>
            )}
          </div>
        </div>
      )}
    </header>
  );
}
