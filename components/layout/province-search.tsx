import type { Dataset } from '@/lib/domain/figure/figure';
import type { Locale } from '@/lib/locale';
import { homeMessages } from '@/lib/messages/home';
import { demoParameter, parameterNames, routes } from '@/lib/routes';

interface Props {
  readonly locale: Locale;
  readonly dataset: Dataset;
  /** What was searched for last. */
  readonly search?: string;
}

/** Finds a province by a name typed with or without marks; a plain form. */
export function ProvinceSearch({ locale, dataset, search }: Props) {
  const words = homeMessages[locale];
  return (
    <search className="mt-6 block max-w-[30rem]">
      <form action={routes.provinces(locale)} method="get">
        <label htmlFor="tim-tinh" className="label">
          {words.findProvince}
        </label>
        <div className="mt-1 flex border-ink border-b-2">
          <input
            id="tim-tinh"
            name={parameterNames.search}
            type="search"
            defaultValue={search}
            autoComplete="off"
            spellCheck={false}
            aria-describedby="tim-tinh-goi-y"
            className="min-w-0 flex-1 bg-transparent py-2 pr-2"
          />
          {dataset === 'demo' && (
            <input type="hidden" name={parameterNames.dataset} value={demoParameter} />
          )}
          <button
            type="submit"
            className="cursor-pointer bg-cham px-5 py-2 font-semibold text-on-cham"
          >
            {words.find}
          </button>
        </div>
        <p id="tim-tinh-goi-y" className="mt-1 text-ink-3 text-sm">
          {words.findHint}
        </p>
      </form>
    </search>
  );
}
