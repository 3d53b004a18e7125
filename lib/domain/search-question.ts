import { abbreviations } from './abbreviations';
import { searchKey } from './search-text';

/**
 * What somebody who types a few words wants to know: of which area, which indicator, when. Marks,
 * case and the order of words make no difference; one slip of a letter in a word is forgiven.
 */
export interface SearchQuestion<Area, Subject> {
  /** Of each name of an area that was typed, every area of that name. */
  readonly places: readonly (readonly Area[])[];
  /** What is counted, the closest first. */
  readonly subjects: readonly Subject[];
  /** How many of them are equally close. */
  readonly closest: number;
  /** `2025`, `2026-Q3`; null where no time was named. */
  readonly period: string | null;
  /** Words that nothing answers, as they were understood. */
  readonly unknown: readonly string[];
}

/** Something that is found by its names, in the order in which equals stand. */
export interface Named {
  readonly names: readonly string[];
}

/** Words that are part of a question and of no name. */
const small = new Set(
  'so luong cua tai o nam thang dau cuoi trong la bao nhieu co theo va cac nhung tinh thanh pho tp ve den hien nay the of in at and how many much what is are for by number province city'.split(
    ' ',
  ),
);

/** Words of a name that set it apart from no other: "Tổng số hợp tác xã". "Nam" there is no year but men. */
const plain = new Set([...small, 'tong', 'trung']);
plain.delete('nam');

/** Abbreviations that may mean an area, or nothing, stay as they are: "dn", "kh", "hd". */
const shortest = 3;

const romans: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };

export function understandSearch<Area extends Named, Subject extends Named>(
  query: string,
  areas: readonly Area[],
  subjects: readonly Subject[],
): SearchQuestion<Area, Subject> {
  const typed = searchKey(query).split(' ').filter(Boolean);
  const { period, words: timeless } = takePeriod(typed);
  const { places, words } = takePlaces(timeless, areas);
  const asked = words
    .flatMap((word) => writtenOut(word).split(' '))
    .filter((word) => !small.has(word) && !/^\d+$/.test(word));
  const phrase = words.map(writtenOut).join(' ');
  return { places, period, ...rankSubjects(asked, phrase, subjects) };
}

function writtenOut(word: string): string {
  return (word.length >= shortest && abbreviations[word]) || word;
}

/** A year, or a quarter with its year, wherever it stands: "2025", "quy 3 2026", "q3/2026", "quý III/2026". */
function takePeriod(words: readonly string[]): { period: string | null; words: string[] } {
  const rest = [...words];
  const at = rest.findIndex((word) => /^(?:19|20)\d\d$/.test(word));
  if (at === -1) return { period: null, words: rest };
  const [year = ''] = rest.splice(at, 1);
  const before = rest[at - 1] ?? '';
  const joined = /^q([1-4])$/.exec(before)?.[1];
  if (joined) {
    rest.splice(at - 1, 1);
    return { period: `${year}-Q${joined}`, words: rest };
  }
  const number = romans[before] ?? (/^[1-4]$/.test(before) ? before : undefined);
  if (number && ['quy', 'quarter', 'q'].includes(rest[at - 2] ?? '')) {
    rest.splice(at - 2, 2);
    return { period: `${year}-Q${number}`, words: rest };
  }
  return { period: year, words: rest };
}

/** Names of areas that one question may hold. */
const mostPlaces = 3;

function takePlaces<Area extends Named>(
  typed: readonly string[],
  areas: readonly Area[],
): { places: Area[][]; words: readonly string[] } {
  const places: Area[][] = [];
  let words = typed;
  while (places.length < mostPlaces) {
    const taken = takeArea(words, areas);
    if (taken.found.length === 0) break;
    places.push(taken.found);
    words = taken.words;
  }
  return { places, words };
}

/** Letters of a name in which a slip is forgiven. */
const longEnough = 6;

/** The longest name of an area among the words, an exact one before one with a slip. */
function takeArea<Area extends Named>(
  words: readonly string[],
  areas: readonly Area[],
): { found: Area[]; words: readonly string[] } {
  const named = areas.map((area) => ({
    area,
    keys: area.names.map((name) => searchKey(name).split(' ')),
  }));
  for (const isSame of [(a: string, b: string) => a === b, isAlike]) {
    for (let length = Math.min(words.length, 6); length > 0; length -= 1) {
      for (let start = 0; start + length <= words.length; start += 1) {
        const part = words.slice(start, start + length);
        // A short name with a slip is another word.
        if (isSame === isAlike && part.join('').length < longEnough) continue;
        const found = named.filter(({ keys }) =>
          keys.some(
            (key) =>
              (key.length === length &&
                key.every((word, index) => isSame(word, part[index] ?? ''))) ||
              (length === 1 && key.length > 1 && isSame(key.join(''), part[0] ?? '')),
          ),
        );
        if (found.length > 0) {
          return {
            found: found.map(({ area }) => area),
            words: [...words.slice(0, start), ...words.slice(start + length)],
          };
        }
      }
    }
  }
  return { found: [], words };
}

/** What a name is worth that has what was typed in one piece: "dân số" is no "tổng số hộ dân". */
const inOnePiece = 1;

/** Those with a name in which every word stands that stands in any; the fewest other words first. */
function rankSubjects<Subject extends Named>(
  asked: readonly string[],
  phrase: string,
  subjects: readonly Subject[],
): Pick<SearchQuestion<never, Subject>, 'subjects' | 'closest' | 'unknown'> {
  const named = subjects.map((subject) => ({
    subject,
    keys: subject.names.map((name) => searchKey(name).split(' ')),
  }));
  const known = asked.filter((word) =>
    named.some(({ keys }) => keys.some((key) => key.some((one) => closeness(word, one) > 0))),
  );
  const unknown = asked.filter((word) => !known.includes(word));
  if (known.length === 0) return { subjects: [], closest: 0, unknown };
  const scored = named.flatMap(({ subject, keys }) => {
    const scores = keys.flatMap((key) => {
      const score = scoreOf(known, key);
      if (score === null) return [];
      return [score + (` ${key.join(' ')} `.includes(` ${phrase} `) ? inOnePiece : 0)];
    });
    return scores.length > 0 ? [{ subject, score: Math.max(...scores) }] : [];
  });
  scored.sort((a, b) => b.score - a.score);
  return {
    subjects: scored.map(({ subject }) => subject),
    closest: scored.filter(({ score }) => score === scored[0]?.score).length,
    unknown,
  };
}

/** How well a name answers all words: what is typed exactly counts, what else it says counts against it. */
function scoreOf(asked: readonly string[], key: readonly string[]): number | null {
  const left = [...key];
  let score = 0;
  for (const word of asked) {
    const [best] = left
      .map((one, index) => ({ index, value: closeness(word, one) }))
      .filter(({ value }) => value > 0)
      .sort((a, b) => b.value - a.value);
    if (!best) return null;
    score += best.value;
    left.splice(best.index, 1);
  }
  return score - left.filter((word) => !plain.has(word)).length * 0.5;
}

/** 3 the word, 2 its beginning, 1 the word with a slip, 0 another. */
function closeness(typed: string, word: string): 0 | 1 | 2 | 3 {
  if (typed === word) return 3;
  if (typed.length >= 3 && word.startsWith(typed)) return 2;
  return isAlike(typed, word) ? 1 : 0;
}

/** One letter more, less, other, or two changed places; short words have too many neighbours for that. */
function isAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return Math.max(a.length, b.length) > 4;
  return left.length === 2 && right === `${left[1]}${left[0]}`;
}
