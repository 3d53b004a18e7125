import { remembering } from '../remembering';

/** Units as people write them beside a number: words that mean the same, and exact multiples. */

/** A unit in its parts: "triệu đồng/người/tháng" is ten to the sixth, of đồng, per person, per month. */
interface UnitParts {
  readonly power: number;
  readonly noun: string;
  readonly per: readonly string[];
}

const powers: Readonly<Record<string, number>> = {
  chuc: 1,
  tram: 2,
  nghin: 3,
  ngan: 3,
  thousand: 3,
  van: 4,
  trieu: 6,
  tr: 6,
  million: 6,
  ty: 9,
  ti: 9,
  billion: 9,
};

/** Words for one thing, without marks; the first stands for all. */
const sameWords: readonly (readonly string[])[] = [
  ['dong', 'd', 'vnd', 'dong viet nam'],
  ['htx', 'hop tac xa', 'cooperative', 'cooperatives'],
  ['lien hiep', 'lhhtx', 'lien hiep htx', 'lien hiep hop tac xa', 'union', 'unions'],
  ['to hop tac', 'tht', 'group', 'groups'],
  ['quy', 'qtdnd', 'quy tin dung', 'quy tin dung nhan dan', 'fund', 'funds'],
  ['don vi', 'unit', 'units'],
  ['nguoi', 'lao dong', 'thanh vien', 'person', 'persons', 'people'],
  ['ho', 'ho gia dinh', 'household', 'households'],
  ['xa', 'commune', 'communes'],
  ['san pham', 'sp', 'product', 'products'],
  ['chu the', 'owner', 'owners'],
  ['gian hang', 'stall', 'stalls'],
  ['tinh', 'thanh pho', 'tinh thanh pho', 'provinces and cities'],
  ['%', 'phan tram', 'percent'],
  ['km2', 'ki lo met vuong', 'kilomet vuong'],
  ['thang', 'month'],
  ['nam', 'year'],
];
const meanings = new Map(sameWords.flatMap((same) => same.map((word) => [word, same[0] ?? word])));

/** Lower case, no marks, words apart by one space; "km²" is "km2", "trđ" is "tr d". */
function wordsOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/²/g, '2')
    .replace(/\b(tr|ty|ti)d\b/g, '$1 d')
    .replace(/\bper\b/g, '/')
    .replace(/[^a-z0-9%/]+/g, ' ')
    .trim();
}

const partsOf = remembering((text): UnitParts => {
  const [head = '', ...per] = wordsOf(text)
    .split('/')
    .map((part) => part.trim());
  const words = head.split(' ');
  let power = 0;
  // "nghìn tỷ", "chục triệu": two words at most say how many.
  for (let taken = 0; taken < 2; taken += 1) {
    const one = powers[words[0] ?? ''];
    if (one === undefined) break;
    power += one;
    words.shift();
  }
  return { power, noun: meaningOf(words.join(' ')), per: per.map(meaningOf) };
});

function meaningOf(noun: string): string {
  // "% hộ": a share is a share of whatever it is.
  return noun.startsWith('%') ? '%' : (meanings.get(noun) ?? noun);
}

/**
 * By which power of ten a number with the said unit is multiplied to be in another unit:
 * "tỷ đồng" to "triệu đồng" is 3, "đồng" to "triệu đồng" −6, "HTX" to "hợp tác xã" 0. "other": the
 * said unit is of another kind. "unclear": a bare "nghìn" beside a unit that counts in thousands or
 * millions may mean either.
 */
export function unitShift(said: string, unit: string): number | 'other' | 'unclear' {
  const from = partsOf(said);
  const to = partsOf(unit);
  if (!from.per.every((part) => to.per.includes(part))) return 'other';
  if (from.noun === '') {
    if (to.noun === '%') return 'other';
    if (to.power > 0 && from.power < Math.max(6, to.power)) return 'unclear';
  } else if (from.noun !== to.noun) return 'other';
  return from.power - to.power;
}
