import type { Indicator, Section } from '../domain/indicator/indicator';
import { compareVietnamese, searchByName, searchKey } from '../domain/search-text';
import { inLocale, type Locale } from '../locale';
import type { GlossaryTerm } from '../messages/glossary/term';

/** The terms under one letter of the alphabet. */
interface LetterOfTerms {
  readonly letter: string;
  /** What an address of it ends with; Vietnamese letters as Telex types them: `chu-dd`. */
  readonly id: string;
  readonly terms: readonly GlossaryTerm[];
}

/** The indicators of a section of the report; null: of none. */
interface SectionOfIndicators {
  readonly section: Section | null;
  readonly indicators: readonly Indicator[];
}

export interface GlossaryPage {
  readonly letters: readonly LetterOfTerms[];
  readonly sections: readonly SectionOfIndicators[];
}

interface Entries {
  readonly terms: readonly GlossaryTerm[];
  readonly indicators: readonly Indicator[];
}

/** Terms in the order of the reader's alphabet, indicators in that of the report's form. */
export function glossaryPage(
  { terms, indicators, sections }: Entries & { readonly sections: readonly Section[] },
  locale: Locale,
): GlossaryPage {
  const nameOf = (term: GlossaryTerm) => inLocale(term, 'name', locale);
  const letters = new Map<string, GlossaryTerm[]>();
  for (const term of [...terms].sort((a, b) => compareVietnamese(nameOf(a), nameOf(b)))) {
    const letter = letterOf(nameOf(term));
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  return {
    letters: [...letters].map(([letter, own]) => ({ letter, id: letterId(letter), terms: own })),
    sections: indicatorsBySection(indicators, sections),
  };
}

/** Indicators by section in the form's order, what stands in no section last; empty sections are left out. */
export function indicatorsBySection(
  indicators: readonly Indicator[],
  sections: readonly Section[],
): SectionOfIndicators[] {
  return [...sections, null]
    .map((section) => ({
      section,
      indicators: indicators.filter((one) => one.section === (section?.code ?? null)),
    }))
    .filter((group) => group.indicators.length > 0);
}

/** What answers a reader's words: by names, the closest first, then by what is said of it. */
export function searchGlossary({ terms, indicators }: Entries, query: string): Entries {
  return {
    terms: named(terms, query, namesOf, ({ textVi, textEn }) => [textVi, textEn]),
    indicators: named(indicators, query, namesOfIndicator, (one) => [
      one.definitionVi,
      one.definitionEn,
    ]),
  };
}

function named<T>(
  items: readonly T[],
  query: string,
  names: (item: T) => readonly string[],
  texts: (item: T) => readonly string[],
): T[] {
  const byName = searchByName(items, query, names);
  const words = ` ${searchKey(query)} `;
  const byText = items.filter(
    (item) =>
      !byName.includes(item) && texts(item).some((text) => ` ${searchKey(text)} `.includes(words)),
  );
  return [...byName, ...byText];
}

function namesOf(term: GlossaryTerm): string[] {
  return [term.nameVi, term.nameEn, ...(term.alsoVi ?? []), ...(term.alsoEn ?? [])];
}

function namesOfIndicator(one: Indicator): string[] {
  return [one.nameVi, one.nameEn, one.shortNameVi, one.shortNameEn, one.code];
}

/** Words around a term by which its meaning is asked for. */
const asking =
  /^(?:(?:the nao|what) (?:la|is|are) (?:an? )?|dinh nghia (?:cua )?|y nghia (?:cua )?|definition of |meaning of )|(?: (?:nghia )?la (?:gi|the nao)| nghia la gi| co nghia gi| means?)$/g;

/** Terms that a question to the whole site is answered with. */
const mostTerms = 3;

/**
 * The terms that a question names; where it names none, those whose names have all of its words. What
 * asks more than a meaning (of a province, of a year) is not a question after a term.
 */
export function termsAsked(query: string, terms: readonly GlossaryTerm[]): GlossaryTerm[] {
  const key = searchKey(query).replace(asking, '').trim();
  if (key === '') return [];
  const found = searchByName(terms, key, namesOf);
  const exact = found.filter((term) => namesOf(term).some((name) => searchKey(name) === key));
  return (exact.length > 0 ? exact : found).slice(0, mostTerms);
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** `Đ` of "Đính chính", `Ê`, `Ư`: a letter of the alphabet, without the tone that stands on it. */
function letterOf(name: string): string {
  const [first = ''] = name.normalize('NFC');
  return first.normalize('NFD').replace(tones, '').normalize('NFC').toUpperCase();
}

const telex: Readonly<Record<string, string>> = {
  Ă: 'aw',
  Â: 'aa',
  Đ: 'dd',
  Ê: 'ee',
  Ô: 'oo',
  Ơ: 'ow',
  Ư: 'uw',
};

function letterId(letter: string): string {
  return `chu-${telex[letter] ?? letter.toLowerCase()}`;
}
