import type { Dataset } from '@/lib/domain/figure/figure';
import type { BoundaryScheme } from '@/lib/domain/territory/area';
import { inLocale, type Locale } from '@/lib/locale';
import { homeMessages } from '@/lib/messages/home';
import { mistakenMessages } from '@/lib/messages/not-found';
import { provincesMessages } from '@/lib/messages/provinces';
import type { fewValued } from '@/lib/public-routes';
import {
  codeOrderParameter,
  demoParameter,
  parameterNames,
  routes,
  scopeParameters,
} from '@/lib/routes';
import { PublicFrame } from './public-frame';

interface Props {
  /** What an unknown value was given for; undefined where nobody says. */
  readonly choice: (typeof fewValued)[number] | undefined;
  readonly schemes: readonly BoundaryScheme[];
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/**
 * Which values a choice has. It stands for whatever page was asked for, so its links are queries
 * alone: they lead to that very page.
 */
export function MistakenChoice({ choice, schemes, locale, dataset }: Props) {
  const say = mistakenMessages[locale];
  const demo = dataset === 'demo' ? `${parameterNames.dataset}=${demoParameter}` : '';
  const values = choice ? valuesOf(choice, schemes, locale) : [];
  return (
    <PublicFrame locale={locale} dataset={dataset} addressOf={(language) => routes.home(language)}>
      <div className="page-width pt-12">
        <h1 className="text-3xl sm:text-4xl">{say.title}</h1>
        {choice ? (
          <>
            <p className="mt-4 max-w-text text-lg">
              {say.text(say.choice[choice], parameterNames[choice])}
            </p>
            <ul className="mt-8 max-w-text border-rule border-b">
              <li className="border-rule border-t py-2">
                <a href={`?${choice === 'dataset' ? '' : demo}`}>{say.without}</a>
              </li>
              {values.map(({ value, name }) => {
                const pair = `${parameterNames[choice]}=${value}`;
                const query = choice === 'dataset' || demo === '' ? pair : `${demo}&${pair}`;
                return (
                  <li key={value} className="border-rule border-t py-2">
                    <a href={`?${query}`}>{name}</a>{' '}
                    <span className="text-ink-3 text-sm">{pair}</span>
                  </li>
                );
              })}
            </ul>
          </>
        ) : (
          <p className="mt-4 max-w-text text-lg">{say.unsaid}</p>
        )}
        <p className="mt-4">
          <a href={routes.home(locale)}>{say.home}</a>
        </p>
      </div>
    </PublicFrame>
  );
}

interface NamedValue {
  readonly value: string;
  readonly name: string;
}

function valuesOf(
  choice: NonNullable<Props['choice']>,
  schemes: readonly BoundaryScheme[],
  locale: Locale,
): readonly NamedValue[] {
  const { scope } = homeMessages[locale];
  switch (choice) {
    case 'dataset':
      return [{ value: demoParameter, name: mistakenMessages[locale].demo }];
    case 'scope':
      return [
        { value: scopeParameters.ALL, name: scope.ALL },
        { value: scopeParameters.EMM, name: scope.EMM },
      ];
    case 'boundary':
      return schemes.map((scheme) => ({
        value: scheme.code,
        name: inLocale(scheme, 'name', locale),
      }));
    case 'order':
      return [{ value: codeOrderParameter, name: provincesMessages[locale].orderCode }];
  }
}
