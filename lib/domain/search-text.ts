import { remembering } from './remembering';

/** Vietnamese names: compared after normalising, sorted by their own alphabet, found without marks. */

/**
 * A text by which it is found: lower case, without marks (`đ` is `d`), words apart by one space.
 * Composed and decomposed letters, and both placements of a tone (`hoà`, `hòa`), give the same.
 */
export const searchKey = remembering((text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim(),
);

/**
 * A name by which two sources are matched: NFC, lower case, tone placement of `hòa`, `thủy`,
 * `khỏe`; marks count (`Hà Tĩnh` is not `Hạ Tinh`).
 */
export const nameKey = remembering((text) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/(?<!q)([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/gu, moveTone)
    .normalize('NFC')
    .replace(/[\s\u2010-\u2015-]+/g, ' ')
    .trim(),
);

function moveTone(found: string, first: string, second: string, tone: string): string {
  const isMovable = ['oa', 'oe', 'uy'].includes(first + second);
  return isMovable ? `${first}${tone}${second}` : found;
}

/**
 * How well a name answers what was typed: 0 it is the name, 1 the name begins with it, 2 its words
 * stand in the name, 3 its letters do; null: not found. An empty query finds everything. "TP.",
 * "tỉnh", "city" before or behind the name, or left out, make no difference, nor do spaces.
 */
export function searchRank(query: string, name: string): 0 | 1 | 2 | 3 | null {
  const [typed, target] = [searchKey(query), searchKey(name)];
  if (isSamePlace(typed, target)) return 0;
  const ranks = [rankOf(typed, target), rankOf(bareKey(typed), bareKey(target))].filter(
    (rank) => rank !== null,
  );
  return ranks.length > 0 ? (Math.min(...ranks) as 0 | 1 | 2 | 3) : null;
}

/**
 * The same for another word by which people call something. It has to be typed whole, or at least
 * three letters of its beginning: "h" does not mean "HCM".
 */
function aliasRank(query: string, alias: string): 0 | 1 | null {
  const [typed, target] = [searchKey(query), searchKey(alias)];
  if (isSamePlace(typed, target)) return 0;
  const bare = bareKey(typed);
  return bare.length > 2 && target.startsWith(bare) ? 1 : null;
}

/** A key without the word for what kind of place it is, where anything is left. */
function bareKey(key: string): string {
  return key
    .replace(/^(?:tinh|thanh pho|tp|city of) (?=.)/, '')
    .replace(/(?<=.) (?:city|province)$/, '');
}

/** Whether two keys are one name, however their words are put together: "tphcm", "dak lak". */
function isSamePlace(typed: string, target: string): boolean {
  if (typed === '' || target === '') return typed === target;
  const joined = (key: string) => key.replaceAll(' ', '');
  const bare = joined(bareKey(target));
  return [
    joined(typed),
    joined(bareKey(typed)),
    joined(typed).replace(/^(?:tinh|thanhpho|tp)/, ''),
  ].some((key) => key === bare || key === joined(target));
}

function rankOf(key: string, name: string): 0 | 1 | 2 | 3 | null {
  if (key === name) return 0;
  if (name.startsWith(key)) return 1;
  const words = name.split(' ');
  if (key.split(' ').every((part) => words.some((word) => word.startsWith(part)))) return 2;
  const joined = key.replaceAll(' ', '');
  return name.replaceAll(' ', '').includes(joined) && joined.length > 2 ? 3 : null;
}

const collator = new Intl.Collator('vi', { numeric: true });

/** The order of the Vietnamese alphabet: a ă â b c d đ …, the tone last. For `Array.sort`. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a.normalize('NFC'), b.normalize('NFC'));
}

/**
 * What answers the query by one of its names or aliases, the closest first, then in the order of
 * the alphabet of its first name.
 */
export function searchByName<T>(
  items: readonly T[],
  query: string,
  namesOf: (item: T) => readonly string[],
  aliasesOf: (item: T) => readonly string[] = () => [],
): T[] {
  const firstName = (item: T) => namesOf(item)[0] ?? '';
  const isEmpty = searchKey(query) === '';
  return items
    .flatMap((item) => {
      const ranks = [
        ...namesOf(item).map((name) => searchRank(query, name)),
        ...aliasesOf(item).map((alias) => aliasRank(query, alias)),
      ].filter((rank) => rank !== null);
      if (ranks.length === 0) return [];
      return [{ item, rank: isEmpty ? 0 : Math.min(...ranks) }];
    })
    .sort((a, b) => a.rank - b.rank || compareVietnamese(firstName(a.item), firstName(b.item)))
    .map(({ item }) => item);
}

/** Letters that only Unicode's Vietnamese has; text in an old encoding has none of them. */
const vietnameseLetters = /[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9]/;

/** Words as TCVN3 (ABC) fonts leave them: "Hîp t¸c x·", "§ång", "c«ng". */
const tcvn3Word =
  /[a-z][µ¸¶¹¨ª¬¾½¼]|[a-z]·(?![A-Z])|[a-z][©«»][a-z]|[µ¸¶¹¨ª¬¾½¼][a-z]|[®§][a-z\u00b5-\u00fe]|[b-df-hj-np-tv-z][îïëðñø÷ûåæ][a-z]?/;

/** Words as VNI fonts leave them: "Hôïp taùc xaõ", "Ñieän Bieân". */
const vniWord = /a[ùøûõïâêáàåãäéèúü]|e[ùøûõïâáàåãä]|[ouyôö][ùøûõï]|o[âåä]|(?<![a-z])ñ[aeiouyôöâê]/i;

/**
 * Whether a text seems written for an old Vietnamese font (TCVN3, VNI). Such text shows other
 * letters everywhere else, so it is refused with a clear message rather than stored.
 */
export function looksLikeLegacyEncoding(text: string): boolean {
  const composed = text.normalize('NFC');
  const words = composed.split(/\s+/);
  const strange = words.filter((word) => tcvn3Word.test(word) || vniWord.test(word)).length;
  return strange > 2 || (strange > 0 && !vietnameseLetters.test(composed));
}
