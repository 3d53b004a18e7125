import { abbreviations } from '../domain/abbreviations';
import { remembering } from '../domain/remembering';
import { searchKey } from '../domain/search-text';

/** The words by which a label is compared with the names of the form. */
export interface LabelWords {
  /** Without marks, abbreviations written out; '' where the region alone is named. */
  readonly exact: string;
  /** The same without small words that tell no two lines apart ("số", "của"). */
  readonly loose: string;
  /** It names the ethnic-minority and mountainous region. */
  readonly isEmm: boolean;
}

const region = new RegExp(
  [
    '(?:(?:thuoc|o|tai|trong|cua|tren) )?(?:dia ban )?(?:cac )?(?:vung|khu vuc) (?:dong bao )?dan toc thieu so(?: (?:va )?(?:vung )?mien nui)?',
    '(?:dong bao )?dan toc thieu so (?:va )?mien nui',
    '(?:(?:in|within|of) )?(?:the )?ethnic minority (?:and )?mountainous(?: (?:regions?|areas?|scope))?',
    'emm',
  ]
    .map((phrase) => `(?<= )${phrase}(?= )`)
    .join('|'),
  'g',
);

/** Words that tell no two lines of a form apart. */
const small = new RegExp(
  `(?<= )(?:${[
    'tong',
    'so luong',
    'so',
    'trong do',
    'la',
    'cua',
    'cac',
    'duoc',
    'hien',
    'thuoc',
    'o',
    'trong',
    'quy mo',
    'number',
    'total',
    'of',
    'the',
    'in',
  ].join('|')}) `,
  'g',
);

/** The words of a label without its numbering (`readLabel`). */
export const wordsOfLabel = remembering((label): LabelWords => {
  const spelt = searchKey(label.replaceAll('&', ' '))
    .split(' ')
    .map((word) => (Object.hasOwn(abbreviations, word) ? abbreviations[word] : word))
    .join(' ');
  const written = ` ${spelt} `
    .replace(/ lh (?=hop tac xa )/g, ' lien hiep ')
    .replace(/ loi nhuan /g, ' lai ')
    // "bình quân một hợp tác xã", "bình quân 1 HTX", "bình quân/HTX".
    .replace(/(?<= binh quan )(?:(?:cua|tren) )?(?:(?:1|mot|moi) )?(?=hop tac xa )/g, '')
    // Of the report's own period, which every line is.
    .replace(/ (?:trong (?:ky|quy)(?: nay)?|(?:tinh )?(?:den )?cuoi (?:ky|quy)) $/, ' ');
  const without = written.replace(region, ' ');
  const exact = without.replace(/ va (?=.)/g, ' ').replace(/ +/g, ' ');
  return {
    exact: exact.trim(),
    loose: exact.replace(small, '').trim(),
    isEmm: without !== written,
  };
});

/** A label without what stands before its words. */
export interface Label {
  readonly text: string;
  /** How far it is set in by its mark: 0 none or "1.", "II." · 1 "a)" · 2 "-" · 3 "+" · 4 "trong đó". */
  readonly depth: number;
}

const markers: readonly (readonly [RegExp, number])[] = [
  [/^\++\s*/, 3],
  [/^[-–—−*•·●○▪■►➢✓]+\s*/u, 2],
  [/^\(?\d{1,3}(?:\.\d{1,3})*[.)/:](?!\d)\s*/, 0],
  [/^\d{1,3}(?:\.\d{1,3})+\s+/, 0],
  [/^\(?[IVX]{1,5}(?:\.\d{1,3})*[.)/:](?!\d)\s*/, 0],
  [/^[IVX]{1,5}(?:\.\d{1,3})*\s+[-–]\s+/, 0],
  [/^\(?[A-ZĐ](?:\)\s*|\.\s+)/, 0],
  [/^\(?[a-zđ](?:\)\s*|\.\s+)/, 1],
  [
    /^(?:trong đó|trong do|tr\.? ?đó|t\.?đó|bao gồm|of which|including)(?![\p{L}\p{M}])[\s:,;.–-]*/iu,
    4,
  ],
];

/** Takes numbering, bullets and "trong đó" from the beginning of a label. */
export const readLabel = remembering((written): Label => {
  let text = written.normalize('NFC').replace(/\s+/g, ' ').trim();
  let depth = 0;
  for (let taken = 0; taken < 4; taken += 1) {
    const marker = markers.find(([mark]) => mark.test(text));
    if (!marker) break;
    text = text.replace(marker[0], '').trim();
    depth = Math.max(depth, marker[1]);
  }
  return { text: text.replace(/[\s:;.,]+$/, ''), depth };
});
