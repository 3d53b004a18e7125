import type { ChartFrame, MarkOrGap } from '../charts/specification';
import type { ChartTable } from '../charts/table';
import type { SlideWords } from '../domain/conference/slide';
import type { Locale } from '../locale';
import { saidIn } from './slides/show-slides';
import { type ShownSlide, type SlidePage, slideTable } from './slides/shown-slide';

/** What the figures of a slide say, in a sentence, with the way to the slide and to its page. */
interface SlideFinding {
  /** The slide's place, from 1. */
  readonly number: number;
  readonly text: string;
  readonly page: SlidePage | null;
}

/** One figure of a slide of one figure, as a row of their common table. */
export interface NumberRow {
  readonly number: number;
  readonly name: string;
  readonly cell: MarkOrGap;
  /** Measure, scope, period. */
  readonly measure: string;
  readonly source: string;
}

interface SlideTable {
  readonly number: number;
  readonly title: string;
  readonly frame: ChartFrame;
  readonly table: ChartTable;
}

export interface ConferencePage {
  /** What all single figures have in common of their sources; else each row says its own. */
  readonly commonSource: string | null;
  readonly findings: readonly SlideFinding[];
  readonly numbers: readonly NumberRow[];
  readonly tables: readonly SlideTable[];
}

/** What a conference's slides come to as sentences and as tables. */
export function conferencePage(slides: readonly ShownSlide[]): ConferencePage {
  const placed = slides.map((slide, index) => ({ slide, number: index + 1 }));
  const numbers = placed.flatMap(({ slide: { picture, frame }, number }): NumberRow[] => {
    if (picture?.type !== 'number' || frame === null) return [];
    const { name, cell } = picture.number;
    return [{ number, name, cell, measure: frame.subtitle, source: frame.foot.join(' · ') }];
  });
  const [source, ...others] = new Set(numbers.map((row) => row.source));
  return {
    commonSource: source !== undefined && others.length === 0 ? source : null,
    findings: eachSaidOnce(
      placed.flatMap(({ slide: { finding, page }, number }) =>
        finding === null ? [] : [{ number, text: finding, page }],
      ),
    ),
    numbers,
    tables: placed.flatMap(({ slide, number }) => {
      const table = slide.picture?.type === 'number' ? null : slideTable(slide);
      return table && slide.frame
        ? [{ number, title: slide.title, frame: slide.frame, table }]
        : [];
    }),
  };
}

/** A map and a ranking of the same say the same: it stands with the first. */
function eachSaidOnce<Finding extends { readonly text: string }>(
  findings: readonly Finding[],
): Finding[] {
  const said = new Set<string>();
  return findings.filter(({ text }) => !said.has(text) && said.add(text));
}

/** Lists of words in a language, blank ones left out. */
export function linesIn(lines: readonly SlideWords[], locale: Locale): string[] {
  return lines.map((line) => saidIn(line, locale)).filter((line) => line !== '');
}
