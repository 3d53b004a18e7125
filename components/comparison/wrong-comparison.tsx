import { mostIndicators, mostPlaces } from '@/lib/domain/comparison-question';
import { formatNumber } from '@/lib/format/number';
import { inLocale, type Locale } from '@/lib/locale';
import { comparisonMessages } from '@/lib/messages/comparison';
import { placeTitle } from '@/lib/pages/comparison-finding';
import type { ComparisonFault } from '@/lib/pages/wrong-comparison';

interface Props {
  readonly faults: readonly ComparisonFault[];
  readonly locale: Locale;
}

/** What is wrong with what was asked, each fault in a sentence. */
export function WrongComparison({ faults, locale }: Props) {
  const say = comparisonMessages[locale];
  const count = (number: number) => formatNumber(String(number), locale);
  return (
    <>
      <h1 className="text-3xl sm:text-4xl">{say.wrongTitle}</h1>
      {faults.length > 0 && (
        <ul className="mt-4 max-w-text border-nghe border-l-3 pl-3">
          {faults.map((fault) => (
            <li key={faultText(fault, locale)}>{faultText(fault, locale)}</li>
          ))}
        </ul>
      )}
      <p className="mt-4 max-w-text">{say.wrongText(count(mostPlaces), count(mostIndicators))}</p>
      {faults.length > 0 && <p className="mt-1 max-w-text">{say.wrongRest}</p>}
    </>
  );
}

function faultText(fault: ComparisonFault, locale: Locale): string {
  const say = comparisonMessages[locale];
  switch (fault.kind) {
    case 'too_many_places':
      return say.tooManyPlaces(formatNumber(String(fault.asked), locale));
    case 'too_many_indicators':
      return say.tooManyIndicators(formatNumber(String(fault.asked), locale));
    case 'unknown_place': {
      const near = fault.near.map((area) => placeTitle(area, locale)).join(', ');
      return [say.unknownPlace(fault.name), near && say.near(near)].filter(Boolean).join(' ');
    }
    case 'unknown_indicator':
      return say.unknownIndicator(fault.name);
    case 'unknown_divider':
      return say.unknownDivider(fault.name);
    case 'words':
      return say.wordsIndicator(inLocale(fault, 'name', locale));
  }
}
