import type { Scope } from './figure/figure';
import type { BoundaryCode } from './territory/area';

/**
 * The view of an indicator's page as it stood after a publication: `ct-mii3k2p8-2022-63-a-dan-so`.
 * The identifier is the view itself, so nothing is stored for it: an instant, a period, boundaries, a
 * scope and the indicator's slug.
 */
export interface PermanentView {
  /** The instant of the publication, in milliseconds since 1970: what came out later is not in it. */
  readonly moment: number;
  /** The period of map and ranking, or null where the page has none. */
  readonly period: string | null;
  readonly boundary: BoundaryCode | null;
  readonly scope: Scope;
  /** Slug of the indicator. */
  readonly indicator: string;
}

const FORM =
  /^ct-(?<moment>[1-9a-z][0-9a-z]{6,8})-(?<period>[0-9a-z]+)-(?<boundary>[0-9a-z]+)-(?<scope>[ae])-(?<indicator>[a-z0-9][a-z0-9-]*)$/;
/** What public addresses take for a name (lib/serving/public-address.ts). */
const LONGEST = 81;
const none = '0';
const scopeLetters = { ALL: 'a', EMM: 'e' } as const satisfies Record<Scope, string>;

/** The identifier of a view; null where its parts cannot be written in one (a span of days). */
export function writePermanentView(view: PermanentView): string | null {
  const { moment, period, boundary, scope, indicator } = view;
  const id = [
    ...['ct', moment.toString(36)],
    ...[period === null ? none : shortPeriod(period), boundary ?? none],
    ...[scopeLetters[scope], indicator],
  ].join('-');
  const isRead = readPermanentView(id)?.indicator === indicator;
  return isRead && id.length <= LONGEST ? id : null;
}

/** The view of an identifier, null of another form; its period is read with `isPeriodOf`. */
export function readPermanentView(id: string): PermanentView | null {
  const parts = id.length <= LONGEST ? FORM.exec(id)?.groups : undefined;
  if (!parts) return null;
  const { moment = '', period = '', boundary = '', scope, indicator = '' } = parts;
  return {
    moment: Number.parseInt(moment, 36),
    period: period === none ? null : period,
    boundary: boundary === none ? null : boundary,
    scope: scope === scopeLetters.EMM ? 'EMM' : 'ALL',
    indicator,
  };
}

/** Whether a period is the one that an identifier names: `2026-Q3` of `2026q3`. */
export function isPeriodOf(view: Pick<PermanentView, 'period'>, code: string): boolean {
  return view.period === shortPeriod(code);
}

function shortPeriod(code: string): string {
  return code.replaceAll('-', '').toLowerCase();
}
