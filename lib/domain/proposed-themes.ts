import { groupBy } from './group-by';
import { nameKey } from './search-text';

/** Words that several provinces use and no theme names yet: proposed, never taken as one. */
export interface ProposedTheme {
  /** As it is written where it stands first. */
  readonly phrase: string;
  readonly areas: readonly string[];
}

export interface SaidWords {
  /** Identifier of the area that says them. */
  readonly area: string;
  readonly text: string;
}

/** Fewer say the same by chance. */
const fewestAreas = 3;
const [shortest, longest] = [2, 6];
const mostProposed = 8;

/** What every report is about: it tells nothing of one. */
const everybodys = [
  ...[
    'liên minh hợp tác xã',
    'hợp tác xã',
    'tổ hợp tác',
    'kinh tế tập thể',
    'đề nghị',
    'kiến nghị',
  ],
  ...['chương trình mục tiêu quốc gia', 'trên địa bàn', 'đồng bào dân tộc thiểu số', 'khó khăn'],
];

/** Small words at which no name of a matter begins or ends. */
const small = new Set(
  `và của các những còn cho với ở trong do từ để khi là có được nên nhiều một số này đó về theo tại đến vào
   ra đã đang sẽ rất hơn như bị thì mà cũng vẫn trên dưới giữa làm hoặc hay nhất cần phải việc phần lớn
   tiếp tục hỗ trợ`.split(/\s+/),
);

interface Place extends SaidWords {
  readonly key: string;
}

/**
 * What at least three areas say in the same words, by how many, the longest form of each; nothing that
 * a known theme's name says already. Marks count ("nhãn hiệu" is not "nhân hiếu").
 */
export function proposedThemes(
  said: readonly SaidWords[],
  known: readonly string[],
): ProposedTheme[] {
  const names = known.map((name) => ` ${nameKey(name)} `);
  const candidates = [...groupBy(said.flatMap(phrasesOf), ({ key }) => key)]
    .map(([key, places]) => ({
      key,
      phrase: places[0]?.text ?? '',
      areas: [...new Set(places.map(({ area }) => area))].sort(),
    }))
    .filter(
      ({ areas, key }) => areas.length >= fewestAreas && !names.some((one) => holds(one, key)),
    )
    .sort(
      (a, b) =>
        b.areas.length - a.areas.length || b.key.length - a.key.length || (a.key < b.key ? -1 : 1),
    );
  const kept: (typeof candidates)[number][] = [];
  for (const one of candidates) {
    if (kept.length === mostProposed) break;
    // A longer form that as many say tells more; what overlaps with one that is kept tells nothing new.
    const isPart = candidates.some(
      (other) =>
        other !== one && holds(other.key, one.key) && other.areas.length === one.areas.length,
    );
    if (isPart || kept.some(({ key }) => holds(key, one.key) || holds(one.key, key))) continue;
    kept.push(one);
  }
  return kept.map(({ phrase, areas }) => ({ phrase, areas }));
}

const holds = (whole: string, part: string) => ` ${whole} `.includes(` ${part} `);

/** Every run of words within a clause that may name a matter. */
function phrasesOf({ area, text }: SaidWords): Place[] {
  return text
    .normalize()
    .split(/[.,;:!?()[\]"“”…\n]|\s[-–]\s/u)
    .flatMap((clause) => withoutEverybodys(clause))
    .flatMap((clause) => {
      const words = clause.split(/\s+/).filter(Boolean);
      return words.flatMap((_, from) =>
        words.slice(from + shortest - 1, from + longest).flatMap((__, more): Place[] => {
          const run = words.slice(from, from + shortest + more);
          const [first = '', last = ''] = [run[0], run.at(-1)].map((word) => nameKey(word ?? ''));
          if (small.has(first) || small.has(last) || /\d/.test(run.join(''))) return [];
          return [{ area, text: run.join(' '), key: nameKey(run.join(' ')) }];
        }),
      );
    });
}

/** A clause taken apart at what every report is about. */
function withoutEverybodys(clause: string): string[] {
  return clause.split(new RegExp(`(?<!\\p{L})(?:${everybodys.join('|')})(?!\\p{L})`, 'giu'));
}
