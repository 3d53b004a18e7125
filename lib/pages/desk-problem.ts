import { longestOf, mostOfConference } from '../domain/conference/conference';
import { longestWords, mostOf } from '../domain/conference/slide';
import { formatNumber } from '../format/number';
import type { Locale } from '../locale';
import { type ConferenceDeskMessages, conferenceDeskMessages } from '../messages/conference-desk';
import { wordFor } from '../messages/translation';

/** A field of an organiser's forms: what it is called there, and how much it takes. */
interface Field {
  readonly name: keyof ConferenceDeskMessages;
  readonly letters?: number;
  readonly items?: number;
}

const line = longestOf.line;
const list = { letters: line, items: mostOfConference.lines };

/** By the part of an issue's path that says which it is. */
const fields: Readonly<Record<string, Field>> = {
  title: { name: 'name', letters: longestOf.title },
  place: { name: 'place', letters: longestOf.title },
  host: { name: 'host', letters: longestOf.title },
  about: { name: 'about', letters: line },
  agenda: { name: 'agenda', ...list },
  questions: { name: 'questions', ...list },
  difficulties: { name: 'difficulties', ...list },
  directions: { name: 'directions', ...list },
  participants: { name: 'participants', letters: line, items: mostOfConference.participants },
  slug: { name: 'slug', letters: longestOf.slug },
  firstDay: { name: 'firstDay' },
  lastDay: { name: 'lastDay' },
  heading: { name: 'heading', letters: longestWords.heading },
  ownTitle: { name: 'ownTitle', letters: longestWords.heading },
  lines: { name: 'lines', letters: longestWords.line, items: mostOf.lines },
  notes: { name: 'notes', letters: longestWords.notes },
  quotes: { name: 'quotes', letters: longestWords.line, items: mostOf.quotes },
  shortened: { name: 'shortened', letters: longestWords.line },
  into: { name: 'quotes', items: mostOf.quotes },
  indicator: { name: 'indicator' },
  indicators: { name: 'indicators', items: mostOf.tableIndicators },
  area: { name: 'area' },
  areas: { name: 'areas', items: mostOf.tableAreas },
  beside: { name: 'beside', items: mostOf.beside },
  parts: { name: 'parts', items: mostOf.parts },
  ins: { name: 'ins', items: mostOf.flows },
  outs: { name: 'outs', items: mostOf.flows },
  stock: { name: 'stock' },
  whole: { name: 'whole' },
};

/** What is wrong with a form of the desk: in which field, and how much it takes. */
export function deskProblem(
  issue: { readonly path: string; readonly code: string } | undefined,
  locale: Locale,
): string {
  const words = conferenceDeskMessages[locale];
  const problem = wordFor(words.problem, issue?.code) ?? words.otherProblem;
  const key = issue?.path.split('.').find((part) => Object.hasOwn(fields, part));
  const field = key === undefined ? undefined : fields[key];
  if (!field) return problem;
  const { letters, items, name } = field;
  const count = (most: number) => formatNumber(String(most), locale);
  const limit =
    issue?.code === 'too_long' && letters !== undefined
      ? ` ${words.mostLetters(count(letters))}`
      : issue?.code === 'too_many' && items !== undefined
        ? ` ${words.mostItems(count(items))}`
        : '';
  return words.problemOf(String(words[name]), `${problem}${limit}`);
}
