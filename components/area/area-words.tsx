import type { Dataset } from '@/lib/domain/figure/figure';
import { formatNumber } from '@/lib/format/number';
import { formatPeriodInSentence } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { provinceMessages } from '@/lib/messages/province';
import type { WordsOfProvince } from '@/lib/pages/area-page';
import type { SourceNumbers } from '@/lib/pages/source-groups';
import { SourceNote } from '../figures/source-note';

interface Props {
  readonly words: readonly WordsOfProvince[];
  readonly themes: readonly {
    readonly code: string;
    readonly nameVi: string;
    readonly nameEn: string;
  }[];
  readonly number: number;
  readonly numbers: SourceNumbers;
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** What a province says in words: difficulties, causes, proposals, each with its themes. */
export function AreaWords({ words, themes, number, numbers, locale, dataset }: Props) {
  const [first] = words;
  if (!first) return null;
  const say = provinceMessages[locale];
  const themeNames = new Map(themes.map((theme) => [theme.code, inLocale(theme, 'name', locale)]));
  const period = first.said[0]?.period;
  const areaName = inLocale(first.subject, 'name', locale);
  return (
    <section
      id="kho-khan-kien-nghi"
      aria-labelledby="kho-khan-kien-nghi-ten"
      className="mt-14 border-ink border-t-2 pt-3"
    >
      <p className="small-caps text-ink-2">
        <span className="mr-3 text-cham">{formatNumber(String(number), locale)}</span>
        {say.wordsHeading}
      </p>
      <h2 id="kho-khan-kien-nghi-ten" className="mt-1 text-lg sm:text-xl">
        {words.length === 1 && period
          ? say.wordsFinding(areaName, formatPeriodInSentence(period, locale))
          : say.wordsHeading}
      </h2>
      {words.map(({ subject, said }) => (
        <div key={subject.id}>
          {words.length > 1 && (
            <h3 className="mt-6 text-lg">{inLocale(subject, 'name', locale)}</h3>
          )}
          <dl className="mt-3 gap-x-14 lg:columns-2">
            {said.map((shown) => {
              if (shown.value.type !== 'text') return null;
              const names = shown.value.themes.flatMap((code) => themeNames.get(code) ?? []);
              return (
                <div
                  key={shown.indicator.code}
                  className="mb-5 break-inside-avoid border-rule border-t pt-2"
                >
                  <dt className="font-semibold">{inLocale(shown.indicator, 'name', locale)}</dt>
                  <dd>
                    <p lang="vi" className="whitespace-pre-line">
                      {shown.value.text}
                    </p>
                    {names.length > 0 && (
                      <p className="mt-1 text-ink-2 text-sm">
                        {say.themes}: <em>{names.join('; ')}</em>
                      </p>
                    )}
                    <SourceNote shown={shown} numbers={numbers} locale={locale} dataset={dataset} />
                  </dd>
                </div>
              );
            })}
          </dl>
        </div>
      ))}
    </section>
  );
}
