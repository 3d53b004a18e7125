import { notFound } from 'next/navigation';
import type { Dataset, Scope } from '@/lib/domain/figure/figure';
import { tidyLine } from '@/lib/domain/plain-text';
import type { BoundaryCode } from '@/lib/domain/territory/area';
import { isLocale, type Locale } from '@/lib/locale';
import { placeParameter } from '@/lib/public-routes';
import { boundaryOf, datasetOf, parameterNames, parameterOf, scopeOf } from '@/lib/routes';

export interface PublicPageProps<P extends object = object> {
  readonly params: Promise<{ locale: string } & P>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export interface PublicRequest<P extends object = object> {
  readonly locale: Locale;
  readonly params: P;
  readonly dataset: Dataset;
  readonly boundary: BoundaryCode | undefined;
  /** Slug of an indicator, as asked. */
  readonly indicator: string | undefined;
  readonly scope: Scope | undefined;
  /** Code of a period, as asked. */
  readonly period: string | undefined;
  /** Slug of a province, as asked. */
  readonly place: string | undefined;
  readonly search: string | undefined;
  readonly question: string | undefined;
}

/** What an address asks of a public page; another language than the two is not found. */
export async function readPublicRequest<P extends object>(
  props: PublicPageProps<P>,
): Promise<PublicRequest<P>> {
  const [{ locale, ...params }, query] = await Promise.all([props.params, props.searchParams]);
  if (!isLocale(locale)) notFound();
  return {
    locale,
    params: params as unknown as P,
    dataset: datasetOf(parameterOf(query[parameterNames.dataset])),
    boundary: boundaryOf(parameterOf(query[parameterNames.boundary])),
    indicator: parameterOf(query[parameterNames.indicator]) || undefined,
    scope: scopeOf(parameterOf(query[parameterNames.scope])),
    period: parameterOf(query[parameterNames.period]) || undefined,
    place: parameterOf(query[placeParameter]) || undefined,
    search: tidyLine(parameterOf(query[parameterNames.search]) ?? '') || undefined,
    question: tidyLine(parameterOf(query[parameterNames.question]) ?? '') || undefined,
  };
}
