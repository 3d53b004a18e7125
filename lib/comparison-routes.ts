import { type Divider, dividers } from './domain/indicator/ratio';
import type { Locale } from './locale';
import { address, type FileEnding, type PublicChoice, publicQuery, type Query } from './routes';

/** What is set side by side: names of places (lib/domain/territory/place-name.ts), slugs of indicators. */
export interface ComparisonChoice extends Pick<PublicChoice, 'dataset' | 'scope'> {
  readonly places?: readonly string[];
  readonly indicators?: readonly string[];
  readonly divider?: Divider | undefined;
}

/** Names of its parameters: with commas in links, each value for itself in what a form sends. */
export const comparisonParameters = {
  places: 'noi',
  indicators: 'chi-tieu',
  divider: 'tinh-theo',
} as const;

/** The values of `tinh-theo`. */
export const dividerParameters: Readonly<Record<Divider, string>> = {
  cooperative: 'hop-tac-xa',
  member: 'thanh-vien',
  thousand_people: 'nghin-dan',
};

/** Stands, with status 400, for every comparison that there is not. */
export const wrongComparison = '/so-sanh/khong-so-duoc';

export const comparisonRoutes = {
  page: (locale: Locale, choice: ComparisonChoice = {}) =>
    withCommas(address(locale, '/so-sanh', comparisonQuery(choice))),
  file: (locale: Locale, ending: FileEnding, choice: ComparisonChoice) =>
    withCommas(address(locale, `/so-sanh.${ending}`, comparisonQuery(choice))),
} as const;

export function comparisonQuery(choice: ComparisonChoice): Query {
  const { places = [], indicators = [], divider } = choice;
  return [
    ...publicQuery({ ...(choice.dataset && { dataset: choice.dataset }) }),
    [comparisonParameters.places, places.join(',')],
    [comparisonParameters.indicators, indicators.join(',')],
    [comparisonParameters.divider, divider && dividerParameters[divider]],
    ...publicQuery({ ...(choice.scope && { scope: choice.scope }) }),
  ];
}

/** Lists are read with their commas. */
export function withCommas(query: string): string {
  return query.replaceAll('%2C', ',');
}

/** What an address divides by; undefined where it names nothing that it can. */
export function dividerOf(parameter: string | undefined): Divider | undefined {
  return dividers.find((divider) => dividerParameters[divider] === parameter);
}
