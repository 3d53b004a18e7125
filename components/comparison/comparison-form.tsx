import {
  type ComparisonChoice,
  comparisonParameters,
  comparisonRoutes,
  dividerParameters,
} from '@/lib/comparison-routes';
import { mostIndicators, mostPlaces } from '@/lib/domain/comparison-question';
import { type Dataset, scopes } from '@/lib/domain/figure/figure';
import { dividers } from '@/lib/domain/indicator/ratio';
import { formatNumber } from '@/lib/format/number';
import { formatPeriodInSentence } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { areaMessages } from '@/lib/messages/areas';
import { comparisonMessages } from '@/lib/messages/comparison';
import { homeMessages } from '@/lib/messages/home';
import type { Almanac } from '@/lib/pages/almanac';
import { type ComparisonChoices, comparisonChoices } from '@/lib/pages/comparison-choices';
import type { ComparedPlace } from '@/lib/pages/comparison-page';
import { demoParameter, parameterNames, scopeParameters } from '@/lib/routes';
import { formPlace, indicatorsPlace, placesPlace } from './comparison-head';

interface Props {
  readonly almanac: Almanac;
  readonly choice: ComparisonChoice;
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** A plain form: boxes to tick, places by region, indicators by section. */
export function ComparisonForm({ almanac, choice, locale, dataset }: Props) {
  const say = comparisonMessages[locale];
  const offered = comparisonChoices(almanac);
  return (
    <section
      id={formPlace}
      aria-labelledby="chon"
      className="comparison-form mt-12 border-ink border-t-2 pt-3"
      data-screen-only=""
    >
      <h2 id="chon" className="text-xl">
        {say.formHeading}
      </h2>
      <form action={comparisonRoutes.page(locale)} method="get">
        {dataset === 'demo' && (
          <input type="hidden" name={parameterNames.dataset} value={demoParameter} />
        )}
        <Places offered={offered} chosen={choice.places ?? []} locale={locale} />
        <Indicators offered={offered} chosen={choice.indicators ?? []} locale={locale} />
        <div className="comparison-ways">
          <Choices
            legend={say.dividerHeading}
            name={comparisonParameters.divider}
            options={[
              { value: '', text: say.divider.none, isChosen: choice.divider === undefined },
              ...dividers.map((one) => ({
                value: dividerParameters[one],
                text: say.divider[one],
                isChosen: choice.divider === one,
              })),
            ]}
          />
          <Choices
            legend={say.scopeHeading}
            name={parameterNames.scope}
            options={scopes.map((one) => ({
              value: scopeParameters[one],
              text: homeMessages[locale].scope[one],
              isChosen: (choice.scope ?? 'ALL') === one,
            }))}
          />
        </div>
        <button
          type="submit"
          className="mt-6 cursor-pointer bg-cham px-5 py-2 font-semibold text-on-cham"
        >
          {say.submit}
        </button>
      </form>
    </section>
  );
}

interface GroupProps {
  readonly offered: ComparisonChoices;
  readonly chosen: readonly string[];
  readonly locale: Locale;
}

function Places({ offered, chosen, locale }: GroupProps) {
  const say = comparisonMessages[locale];
  const { whole, now, before, regionsBefore } = offered;
  const isOpen = (places: readonly ComparedPlace[]) =>
    places.some(({ name }) => chosen.includes(name));
  const list = (places: readonly ComparedPlace[]) =>
    places.map(({ name, area }) => (
      <Box
        key={name}
        name={comparisonParameters.places}
        value={name}
        text={
          area.level === 'country'
            ? areaMessages[locale].countryName
            : inLocale(area, 'name', locale)
        }
        isChosen={chosen.includes(name)}
      />
    ));
  const regions = (groups: ComparisonChoices['now']) =>
    groups.map(({ region, places }) => (
      <div key={region.id} className="comparison-group">
        <p className="text-ink-3 text-sm">{inLocale(region, 'name', locale)}</p>
        <ul>{list(places)}</ul>
      </div>
    ));
  const earlier = [...before.flatMap(({ places }) => places), ...regionsBefore];
  return (
    <fieldset id={placesPlace}>
      <legend>{say.places(formatNumber(String(mostPlaces), locale))}</legend>
      <p className="comparison-part">{say.wholeAndRegions}</p>
      <ul className="comparison-columns">{list(whole)}</ul>
      <p className="comparison-part">{say.provincesNow}</p>
      <div className="comparison-columns">{regions(now)}</div>
      <details open={isOpen(earlier)}>
        <summary className="comparison-part">{say.provincesBefore}</summary>
        <div className="comparison-columns">
          {regions(before)}
          <div className="comparison-group">
            <p className="text-ink-3 text-sm">{say.regionsBefore}</p>
            <ul>{list(regionsBefore)}</ul>
          </div>
        </div>
      </details>
    </fieldset>
  );
}

function Indicators({ offered, chosen, locale }: GroupProps) {
  const say = comparisonMessages[locale];
  const few = offered.indicators.flatMap((group) => group.few);
  const box = (slug: string, text: string, note?: string) => (
    <Box
      key={slug}
      name={comparisonParameters.indicators}
      value={slug}
      text={text}
      note={note}
      isChosen={chosen.includes(slug)}
    />
  );
  return (
    <fieldset id={indicatorsPlace}>
      <legend>{say.indicators(formatNumber(String(mostIndicators), locale))}</legend>
      <div className="comparison-columns comparison-wide">
        {offered.indicators
          .filter(({ options }) => options.length > 0)
          .map(({ section, options }) => (
            <div key={section?.code ?? ''} className="comparison-group">
              <p className="text-ink-3 text-sm">
                {section ? inLocale(section, 'name', locale) : say.context}
              </p>
              <ul>
                {options.map(({ indicator, known }) =>
                  box(
                    indicator.slug,
                    inLocale(indicator, 'shortName', locale),
                    say.known(
                      formatNumber(String(known.provinces), locale),
                      formatPeriodInSentence(known.period, locale),
                    ),
                  ),
                )}
              </ul>
            </div>
          ))}
      </div>
      {few.length > 0 && (
        <details open={few.some(({ slug }) => chosen.includes(slug))}>
          <summary className="comparison-part">{say.fewKnown}</summary>
          <ul className="comparison-columns comparison-wide">
            {few.map((indicator) => box(indicator.slug, inLocale(indicator, 'shortName', locale)))}
          </ul>
        </details>
      )}
    </fieldset>
  );
}

function Box({
  name,
  value,
  text,
  note,
  isChosen,
}: {
  readonly name: string;
  readonly value: string;
  readonly text: string;
  readonly note?: string | undefined;
  readonly isChosen: boolean;
}) {
  return (
    <li>
      <label>
        <input type="checkbox" name={name} value={value} defaultChecked={isChosen} />
        <span>
          {text}
          {note && <small> {note}</small>}
        </span>
      </label>
    </li>
  );
}

function Choices({
  legend,
  name,
  options,
}: {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly {
    readonly value: string;
    readonly text: string;
    readonly isChosen: boolean;
  }[];
}) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(({ value, text, isChosen }) => (
        <label key={value}>
          <input type="radio" name={name} value={value} defaultChecked={isChosen} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
