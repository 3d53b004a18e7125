import { type ComparisonChoice, comparisonRoutes } from '@/lib/comparison-routes';
import { type Dataset, scopes } from '@/lib/domain/figure/figure';
import { dividers } from '@/lib/domain/indicator/ratio';
import { formatDay } from '@/lib/format/date';
import type { Locale } from '@/lib/locale';
import { comparisonMessages } from '@/lib/messages/comparison';
import { homeMessages } from '@/lib/messages/home';
import { comparisonTitle, listOfNames, placeTitle } from '@/lib/pages/comparison-finding';
import type { ComparisonPage, PlaceNote } from '@/lib/pages/comparison-page';
import { FileLinks } from '../area/file-links';
import { ChoiceLinks } from '../layout/choice-links';

interface Props {
  readonly page: ComparisonPage;
  readonly choice: ComparisonChoice;
  readonly locale: Locale;
  readonly dataset: Dataset;
}

export const formPlace = 'chon-lai';
export const placesPlace = 'chon-noi';
export const indicatorsPlace = 'chon-chi-tieu';

/** Who is compared, how it is counted, and what must be known of the places. */
export function ComparisonHead({ page, choice, locale }: Props) {
  const say = comparisonMessages[locale];
  const { divider, scope = 'ALL' } = choice;
  const addressOf = (other: Partial<ComparisonChoice>) =>
    comparisonRoutes.page(locale, { ...choice, ...other });
  return (
    <header>
      <p className="small-caps text-ink-2">{say.title}</p>
      <h1 className="comparison-title mt-1 text-3xl sm:text-4xl">
        {comparisonTitle(page.places, locale)}
      </h1>
      <div className="mt-3 grid gap-y-1 text-sm" data-screen-only="">
        <ChoiceLinks
          label={say.dividerHeading}
          choices={[undefined, ...dividers].map((one) => ({
            name: say.divider[one ?? 'none'],
            href: addressOf({ divider: one }),
            isChosen: one === divider,
          }))}
        />
        <div className="flex flex-wrap gap-x-10 gap-y-1">
          <ChoiceLinks
            label={say.scopeHeading}
            choices={scopes.map((one) => ({
              name: homeMessages[locale].scope[one],
              href: addressOf({ scope: one }),
              isChosen: one === scope,
            }))}
          />
          <a href={`#${formPlace}`}>{say.changeForm}</a>
        </div>
        <FileLinks
          locale={locale}
          xlsx={comparisonRoutes.file(locale, 'xlsx', choice)}
          csv={comparisonRoutes.file(locale, 'csv', choice)}
        />
      </div>
      {page.notes.length > 0 && (
        <ul
          aria-label={say.notesHeading}
          className="mt-4 max-w-text border-nghe border-l-3 pl-3 text-sm"
        >
          {page.notes.map((note) => (
            <li key={noteText(note, locale)}>{noteText(note, locale)}</li>
          ))}
        </ul>
      )}
    </header>
  );
}

function noteText(note: PlaceNote, locale: Locale): string {
  const say = comparisonMessages[locale];
  const nameOf = (area: Parameters<typeof placeTitle>[0]) => placeTitle(area, locale);
  const bare = ({ nameVi, nameEn }: Parameters<typeof placeTitle>[0]) =>
    locale === 'vi' ? nameVi : nameEn;
  switch (note.kind) {
    case 'merged':
      return say.mergedNote(
        nameOf(note.area),
        listOfNames(note.formers.map(bare), locale),
        formatDay(note.on, locale),
      );
    case 'before':
      return say.beforeNote(
        listOfNames(note.formers.map(nameOf), locale),
        formatDay(note.on, locale),
      );
    case 'across':
      return say.acrossNote(
        listOfNames(note.formers.map(nameOf), locale),
        listOfNames(note.others.map(nameOf), locale),
        formatDay(note.on, locale),
      );
    case 'within':
      return say.withinNote(nameOf(note.inner), nameOf(note.outer));
  }
}
