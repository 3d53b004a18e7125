import type { Dataset } from '@/lib/domain/figure/figure';
import type { Locale } from '@/lib/locale';
import { glossaryMessages } from '@/lib/messages/glossary';
import { homeMessages } from '@/lib/messages/home';
import { searchMessages } from '@/lib/messages/search';
import { demoParameter, parameterNames, routes } from '@/lib/routes';

interface Props {
  readonly locale: Locale;
  readonly dataset: Dataset;
  /** What was searched for last. */
  readonly search?: string | undefined;
}

/** Finds a province by a name typed with or without marks. */
export function ProvinceSearch(props: Props) {
  const { findProvince, findHint } = homeMessages[props.locale];
  const action = routes.provinces(props.locale);
  return (
    <SearchForm
      {...props}
      action={action}
      parameter={parameterNames.search}
      label={findProvince}
      hint={findHint}
    />
  );
}

/** Asks the whole site: a province, an indicator, a time, in any order. */
export function SiteSearch(props: Props) {
  const { label, hint } = searchMessages[props.locale];
  const action = routes.search(props.locale);
  return (
    <SearchForm
      {...props}
      action={action}
      parameter={parameterNames.question}
      label={label}
      hint={hint}
    />
  );
}

/** Finds a term or an indicator in the glossary. */
export function GlossarySearch(props: Props) {
  const { label, hint } = glossaryMessages[props.locale];
  const action = routes.glossary(props.locale);
  return (
    <SearchForm
      {...props}
      action={action}
      parameter={parameterNames.search}
      label={label}
      hint={hint}
    />
  );
}

/** A plain form with one field. */
export function SearchForm({
  locale,
  dataset,
  search,
  action,
  parameter,
  label,
  hint,
  kept = [],
}: Props & {
  readonly action: string;
  readonly parameter: string;
  readonly label: string;
  readonly hint: string;
  /** What the address chooses besides, and goes on choosing. */
  readonly kept?: readonly (readonly [name: string, value: string])[];
}) {
  return (
    <search className="mt-6 block max-w-[30rem]">
      <form action={action} method="get">
        <label htmlFor="tim" className="label">
          {label}
        </label>
        <div className="mt-1 flex border-ink border-b-2">
          <input
            id="tim"
            name={parameter}
            type="search"
            defaultValue={search}
            maxLength={60}
            autoComplete="off"
            spellCheck={false}
            aria-describedby="tim-goi-y"
            className="min-w-0 flex-1 bg-transparent py-2 pr-2"
          />
          {dataset === 'demo' && (
            <input type="hidden" name={parameterNames.dataset} value={demoParameter} />
          )}
          {kept.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button
            type="submit"
            className="cursor-pointer bg-cham px-5 py-2 font-semibold text-on-cham"
          >
            {homeMessages[locale].find}
          </button>
        </div>
        <p id="tim-goi-y" className="mt-1 text-ink-3 text-sm">
          {hint}
        </p>
      </form>
    </search>
  );
}
