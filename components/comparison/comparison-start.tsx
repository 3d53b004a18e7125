import { type ComparisonChoice, comparisonRoutes } from '@/lib/comparison-routes';
import type { Locale } from '@/lib/locale';
import { comparisonMessages } from '@/lib/messages/comparison';
import type { Almanac } from '@/lib/pages/almanac';
import { comparisonExamples } from '@/lib/pages/comparison-choices';
import { indicatorsPlace, placesPlace } from './comparison-head';

interface Props {
  readonly almanac: Almanac;
  readonly choice: ComparisonChoice;
  readonly locale: Locale;
}

/** Before anything is compared: what can be, and comparisons to open; what a half choice lacks. */
export function ComparisonStart({ almanac, choice, locale }: Props) {
  const say = comparisonMessages[locale];
  const { places = [], indicators = [] } = choice;
  const hasBegun = places.length + indicators.length > 0;
  return (
    <>
      <h1 className="text-3xl sm:text-4xl">{say.title}</h1>
      {hasBegun && (
        <div className="mt-4 max-w-text border-nghe border-l-3 pl-3">
          {places.length < 2 && (
            <p>
              <a href={`#${placesPlace}`}>{say.needPlaces}</a>
            </p>
          )}
          {indicators.length === 0 && (
            <p>
              <a href={`#${indicatorsPlace}`}>{say.needIndicators}</a>
            </p>
          )}
        </div>
      )}
      <p className="mt-4 max-w-text">{say.intro}</p>
      <h2 className="mt-8 text-xl">{say.examplesHeading}</h2>
      <ul className="mt-2 max-w-text border-rule border-b">
        {comparisonExamples(almanac).map((example) => (
          <li key={example.name} className="border-rule border-t">
            <a
              href={comparisonRoutes.page(locale, example.choice)}
              className="block py-2"
              rel="nofollow"
            >
              {say.examples[example.name]}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
