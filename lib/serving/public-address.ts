import { comparisonParameters, withCommas, wrongComparison } from '@/lib/comparison-routes';
import {
  everythingParameter,
  readTableChoice,
  tableParameters,
  writeTableChoice,
} from '@/lib/domain/table/table-choice';
import {
  fewValued,
  fewValuedOf,
  missingPage,
  mistakenPage,
  mistakenParameter,
  type PublicParameter,
  type PublicRoute,
  placeParameter,
  publicRoutes,
} from '@/lib/public-routes';
import {
  boundaryOf,
  codeOrderParameter,
  datasetOf,
  demoParameter,
  parameterNames,
  scopeOf,
  scopeParameters,
} from '@/lib/routes';
import { isShowParameter, showParameters, showValues } from '@/lib/show-parameters';
import { comparesPlaces, comparisonValues } from './comparison-address';
import { canonicalPath } from './public-paths';

/**
 * The one form of each public address under which its page is kept. There are finitely many: what
 * a route does not read, and what names nothing, is dropped before anything is rendered. Only
 * searches, comparisons and tables, which readers put together, and single figures are as many as
 * are asked for, and kept apart.
 */

export type KnownNames = Readonly<
  Record<
    'province' | 'region' | 'release' | 'indicator' | 'topic' | 'conference' | 'boundary' | 'part',
    ReadonlySet<string>
  >
> & {
  /** By indicator the periods of which provinces say something. */
  readonly periods: ReadonlyMap<string, ReadonlySet<string>>;
  /** What names a territory in a comparison, each with the one name by which it is kept. */
  readonly places: ReadonlyMap<string, string>;
  /** Slugs of the indicators that are numbers. */
  readonly compared: ReadonlySet<string>;
};

export type PublicAddress = {
  readonly address: string;
  readonly kind: AddressKind;
};

/**
 * `search`: carries a reader's own words or choice, or names one figure · `stream`: made for each
 * reader and never kept.
 */
type AddressKind = 'page' | 'search' | 'stream';

/** Letters of path and search together. */
const LONGEST_ADDRESS = 4_000;
/** Of a table, in which every indicator and every province may be named. */
const LONGEST_TABLE = 12_000;
/** Parameters that carry a reader's own words, or what a reader put together or picked among many. */
const words: readonly string[] = [
  ...[parameterNames.search, parameterNames.question, placeParameter],
  ...[comparisonParameters.places, comparisonParameters.divider],
];
/** What a comparison is put together from: as many as readers think of. */
type FreeParameter = keyof typeof comparisonParameters;

/** Letters of a search; more name nothing. */
const LONGEST_SEARCH = 60;
/** What a name can look like while the database cannot be asked for those that exist. */
const NAME = /^[a-z0-9][a-z0-9-]{0,80}$/;

/** What the code of a period can look like. */
const PERIOD = /^\d{4}[0-9A-Za-z.-]{0,20}$/;

/** `name`: what stands for `{}` in the route's path. */
type Place = { readonly route: PublicRoute; readonly path: string; readonly name: string };

/**
 * The path as browsers write it and the parameters that its route reads (the first of each), in a
 * fixed order; where the path is none, that of the page which says so. Undefined when it cannot be
 * read as an address at all. `files` are those of the public folder; without `known` every name
 * that looks like one passes.
 */
export function canonicalAddress(
  address: string,
  files: ReadonlySet<string>,
  known: KnownNames | undefined,
): PublicAddress | undefined {
  const path = canonicalPath(address);
  if (path === undefined) return undefined;
  const { prefix, rest } = splitPath(path);
  if (address.length > LONGEST_ADDRESS && comparesPlaces(rest)) {
    // What it asked for is too much to be read, but not what it is about.
    return { address: `${prefix}${wrongComparison}`, kind: 'page' };
  }
  if (address.length > LONGEST_TABLE) return undefined;
  if (files.has(path)) return { address: path, kind: 'page' };
  const place = placeOf(path, known);
  if (!place.route.readsTable && address.length > LONGEST_ADDRESS) return undefined;
  const question = address.indexOf('?');
  if (question === -1 || place.route.reads.length === 0) {
    return { address: place.path, kind: kindOf(place.route) };
  }
  const given = new URLSearchParams(address.slice(question + 1).replace(/#.*$/s, ''));
  const kept = new URLSearchParams();
  const compared = comparesPlaces(splitPath(place.path).rest)
    ? comparisonValues(given, known)
    : undefined;
  if (compared?.isWrong && place.route.path.includes('.')) return missing(path);
  for (const parameter of place.route.reads) {
    if (isFree(parameter)) {
      const value = compared?.values[parameter];
      if (value) kept.set(comparisonParameters[parameter], value);
      continue;
    }
    const name = nameOf(parameter);
    const asked = given.get(name) ?? '';
    const value = knownValue(parameter, asked, known, place.name);
    if (value) kept.set(name, value);
    // Another than the one asked for would pass for it.
    else if (namesOne.has(parameter) && asked !== '') {
      return missing(path);
    } else if (isFewValued(parameter) && asked !== '') {
      return mistaken(path, name, kept.get(parameterNames.dataset));
    }
  }
  if (compared) {
    const shown = compared.isWrong ? `${prefix}${wrongComparison}` : place.path;
    return {
      address: kept.size === 0 ? shown : `${shown}?${withCommas(`${kept}`)}`,
      kind: isFreelyAsked(kept) || compared.values.indicators ? 'search' : kindOf(place.route),
    };
  }
  const table = place.route.readsTable ? tablePairs(given) : [];
  for (const [name, value] of table) kept.append(name, value);
  const isFreely = table.length > 0 || isFreelyAsked(kept);
  return {
    address: kept.size === 0 ? place.path : `${place.path}?${kept}`,
    kind: isFreely && !place.route.streams ? 'search' : kindOf(place.route),
  };
}

/** Parameters that ask for one thing of a name. */
const namesOne: ReadonlySet<PublicParameter> = new Set(['indicator', 'period', 'place', 'part']);

function isFreelyAsked(kept: URLSearchParams): boolean {
  return words.some((name) => kept.has(name));
}

function isFree(parameter: PublicParameter): parameter is FreeParameter {
  return Object.hasOwn(comparisonParameters, parameter);
}

function nameOf(parameter: Exclude<PublicParameter, FreeParameter>): string {
  if (isShowParameter(parameter)) return showParameters[parameter];
  if (parameter === 'place') return placeParameter;
  // A picture of an area is named as a section of its form is.
  if (parameter === 'part') return parameterNames.section;
  return parameter === 'mistaken' ? mistakenParameter : parameterNames[parameter];
}

function tablePairs(given: URLSearchParams): [string, string][] {
  const { file } = tableParameters;
  const isWhole = given.get(file) === everythingParameter;
  return [
    ...writeTableChoice(readTableChoice((name) => given.getAll(name))),
    ...(isWhole ? [[file, everythingParameter] as [string, string]] : []),
  ];
}

function kindOf({ streams, isUnlisted }: PublicRoute): AddressKind {
  if (streams) return 'stream';
  return isUnlisted ? 'search' : 'page';
}

/** The language's part of a path, as addresses are written, and what follows it. */
function splitPath(path: string): { readonly prefix: string; readonly rest: string } {
  const [, language = '', rest = ''] = /^(\/(?:en|vi)(?=\/|$))?(.*)$/s.exec(path) ?? [];
  return { prefix: language === '/en' ? language : '', rest };
}

/** The page that says which values a choice has. */
function mistaken(path: string, choice: string, dataset: string | null): PublicAddress {
  const query = new URLSearchParams(dataset ? [[parameterNames.dataset, dataset]] : []);
  query.set(mistakenParameter, choice);
  return { address: `${splitPath(path).prefix}${mistakenPage}?${query}`, kind: 'page' };
}

function isFewValued(parameter: PublicParameter): boolean {
  return fewValued.some((one) => one === parameter);
}

function missing(path: string): PublicAddress {
  return { address: `${splitPath(path).prefix}/${missingPage}`, kind: 'page' };
}

/** What stands before a route's name, and after it; undefined where it has none. */
const patterns = publicRoutes.map((route) => {
  const [before = '', after] = route.path.split('{}');
  return { route, before, after };
});

function placeOf(path: string, known: KnownNames | undefined): Place {
  const { prefix, rest } = splitPath(path);
  // Next leads an address with a slash at its end to the one without.
  const bare = rest.replace(/\/$/, '');
  for (const { route, before, after } of patterns) {
    if (after === undefined) {
      if (route.path === (bare || '/')) return { route, path, name: '' };
      continue;
    }
    if (!bare.startsWith(before) || !bare.endsWith(after)) continue;
    const name = bare.slice(before.length, bare.length - after.length);
    if (name === '' || name.includes('/') || (after === '' && name.includes('.'))) continue;
    const names = route.named && known?.[route.named];
    if (names ? names.has(name) : NAME.test(name)) return { route, path, name };
    return { route: nothing, path: `${prefix}${before}${missingPage}${after}`, name: '' };
  }
  return { route: nothing, path: `${prefix}/${missingPage}`, name: '' };
}

const nothing: PublicRoute = { path: `/${missingPage}`, reads: [] };

/** The value as links write it; undefined where it means what leaving it out means. */
function knownValue(
  parameter: Exclude<PublicParameter, FreeParameter>,
  value: string,
  known: KnownNames | undefined,
  name: string,
): string | undefined {
  switch (parameter) {
    case 'dataset':
      return datasetOf(value) === 'demo' ? demoParameter : undefined;
    case 'boundary':
      return !known || known.boundary.has(value) ? boundaryOf(value) : undefined;
    case 'scope':
      return scopeOf(value) && value;
    case 'order':
      return value === codeOrderParameter ? value : undefined;
    case 'indicator':
      return (known ? known.indicator.has(value) : NAME.test(value)) ? value : undefined;
    case 'part':
      return (known ? known.part.has(value) : NAME.test(value)) ? value : undefined;
    case 'period':
      return (known ? known.periods.get(name)?.has(value) : PERIOD.test(value)) ? value : undefined;
    case 'mistaken':
      return fewValuedOf(value) && value;
    case 'place':
      return (known ? known.province.has(value) : NAME.test(value)) ? value : undefined;
    case 'search':
    case 'question': {
      const typed = value.normalize('NFC').trim().replace(/\s+/g, ' ');
      return typed.length <= LONGEST_SEARCH ? typed : undefined;
    }
    case 'ratio':
    case 'pace':
    case 'speaker':
      return showValues[parameter].find((one) => one === value);
  }
}

/** Every value of a parameter that makes an address of its own; a search has as many as readers think of. */
function valuesOf(
  parameter: Exclude<PublicParameter, FreeParameter>,
  known: KnownNames,
  name: string,
): readonly string[] {
  switch (parameter) {
    case 'dataset':
      return [demoParameter];
    case 'boundary':
      return [...known.boundary];
    case 'scope':
      return Object.values(scopeParameters);
    case 'order':
      return [codeOrderParameter];
    case 'indicator':
      return [...known.indicator];
    case 'part':
      return [...known.part];
    case 'period':
      return [...(known.periods.get(name) ?? [])];
    case 'mistaken':
      return fewValued.map((choice) => parameterNames[choice]);
    case 'place':
    case 'search':
    case 'question':
      return [];
    case 'ratio':
    case 'pace':
    case 'speaker':
      return showValues[parameter];
  }
}

/**
 * The canonical addresses of a table of routes, but searches and what is never kept: all pages and
 * files that can ever be made and kept of them. What only leads elsewhere (a slash at the end, /vi) is left out.
 */
export function publicAddresses(
  table: readonly PublicRoute[],
  known: KnownNames,
): ReadonlySet<string> {
  const addresses = new Set<string>();
  for (const { path, named, reads, streams, isUnlisted } of table) {
    if (streams || isUnlisted) continue;
    const names = named === undefined ? [''] : [...known[named], missingPage];
    for (const name of names) {
      // The page for none reads nothing.
      const queries = name === missingPage ? [''] : queriesOf(reads, known, name);
      for (const prefix of ['', '/en']) {
        const place = `${prefix}${path.replace('{}', name)}`;
        const bare = place === '/en/' ? '/en' : place;
        for (const query of queries) addresses.add(`${bare}${query}`);
      }
    }
  }
  return addresses;
}

/** Every query of a page with a name, without one among them. */
function queriesOf(
  reads: readonly PublicParameter[],
  known: KnownNames,
  name: string,
): readonly string[] {
  let queries = [''];
  for (const parameter of reads) {
    if (isFree(parameter)) continue;
    const pairs = valuesOf(parameter, known, name).map((value) => `${nameOf(parameter)}=${value}`);
    queries = queries.flatMap((before) => [
      before,
      ...pairs.map((pair) => (before === '' ? `?${pair}` : `${before}&${pair}`)),
    ]);
  }
  return queries;
}
