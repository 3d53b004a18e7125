import type { Dataset, Scope } from '@/lib/domain/figure/figure';
import type { Indicator } from '@/lib/domain/indicator/indicator';
import type { MappedIndicator } from '@/lib/domain/indicator/mapped';
import type { BoundaryCode } from '@/lib/domain/territory/area';
import { inLocale, type Locale } from '@/lib/locale';
import { homeMessages } from '@/lib/messages/home';
import { demoParameter, parameterNames, routes, scopeParameters } from '@/lib/routes';

interface Props {
  readonly choices: readonly MappedIndicator[];
  readonly chosen: Indicator;
  readonly scope: Scope;
  /** Left out, an indicator opens on the boundaries of its own figures. */
  readonly boundary: BoundaryCode | undefined;
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** Chooses an indicator; a plain form whose choice stands in the address. */
export function IndicatorForm({ choices, chosen, scope, boundary, locale, dataset }: Props) {
  const say = homeMessages[locale];
  return (
    <form
      action={`${routes.home(locale)}#ban-do-xep-hang`}
      method="get"
      // A browser that goes back would show what was chosen beside the map of what was not.
      autoComplete="off"
      className="flex w-full max-w-[36rem] flex-wrap items-end gap-x-3 gap-y-1"
    >
      <label className="min-w-0 flex-1 basis-48 text-ink-3">
        {say.chooseIndicator}
        <select
          name={parameterNames.indicator}
          defaultValue={chosen.slug}
          className="block w-full border-ink border-b-2 bg-paper py-2 text-base text-ink"
        >
          {choices.map(({ indicator }) => (
            <option key={indicator.code} value={indicator.slug}>
              {inLocale(indicator, 'shortName', locale)}
            </option>
          ))}
        </select>
      </label>
      <input type="hidden" name={parameterNames.scope} value={scopeParameters[scope]} />
      {boundary && <input type="hidden" name={parameterNames.boundary} value={boundary} />}
      {dataset === 'demo' && (
        <input type="hidden" name={parameterNames.dataset} value={demoParameter} />
      )}
      <button type="submit" className="cursor-pointer bg-cham px-5 py-2 font-semibold text-on-cham">
        {say.show}
      </button>
    </form>
  );
}
