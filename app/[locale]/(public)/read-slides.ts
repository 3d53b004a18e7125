import { readFacts } from '@/lib/data/public/facts';
import { listFiguresAt, listNewestFigures } from '@/lib/data/public/figures';
import type { Slide, SlideContent } from '@/lib/domain/conference/slide';
import { withEmbargoed } from '@/lib/domain/embargo';
import type { Dataset, Figure } from '@/lib/domain/figure/figure';
import type { Locale } from '@/lib/locale';
import { logError } from '@/lib/log';
import { type Almanac, openAlmanac, openAreaBook } from '@/lib/pages/almanac';
import { drawnPeriods } from '@/lib/pages/indicator-row';
import { type SlideContext, slideNeeds } from '@/lib/pages/slides/slide-context';
import {
  layOut,
  plannedSlides,
  type TemplateChoice,
  templatePlan,
} from '@/lib/pages/slides/templates';
import { readAlmanac } from './read-almanac';

interface Asked {
  readonly locale: Locale;
  readonly dataset: Dataset;
  /** What lies over published figures for who may read it before it is out; nothing for readers. */
  readonly ahead?: readonly Figure[];
}

/** What slides are made from: published figures alone, but for what is asked for ahead. */
export async function readSlideContext(
  slides: readonly Pick<Slide, 'content'>[],
  { locale, dataset, ahead = [] }: Asked,
): Promise<SlideContext> {
  const almanac = await readAlmanacWith(dataset, ahead);
  return { almanac, book: await readBook(slides, almanac, ahead), locale, dataset, onBroken };
}

/** Nothing that comes ahead of a release is kept for the next who asks. */
async function readAlmanacWith(dataset: Dataset, ahead: readonly Figure[]): Promise<Almanac> {
  return ahead.length === 0 ? readAlmanac(dataset) : openAlmanac(await readFacts(dataset, ahead));
}

function onBroken({ kind, ...content }: SlideContent, problem: unknown): void {
  logError('slide not made', problem, { kind, of: JSON.stringify(content).slice(0, 300) });
}

async function readBook(
  slides: readonly Pick<Slide, 'content'>[],
  almanac: Almanac,
  ahead: readonly Figure[],
) {
  const { dataset, provinces } = almanac;
  const needs = slideNeeds(slides, almanac);
  const [newest, moments] = await Promise.all([
    listNewestFigures(dataset, needs.areas, drawnPeriods, needs.indicators),
    needs.moments.length === 0
      ? []
      : listFiguresAt(
          dataset,
          provinces.map(({ id }) => id),
          needs.moments,
        ),
  ]);
  const once = new Map([...newest, ...moments].map((figure) => [figure.id, figure]));
  return openAreaBook(almanac, withEmbargoed([...once.values()], ahead));
}

/** The slides of a template, as far as something is known of them. */
export async function readTemplate(
  choice: TemplateChoice,
  { locale, dataset }: Omit<Asked, 'ahead'>,
): Promise<SlideContent[]> {
  const almanac = await readAlmanac(dataset);
  const plan = templatePlan(choice, almanac);
  const planned = plannedSlides(plan).map((content) => ({ content }));
  const book = await readBook(planned, almanac, []);
  return layOut(plan, { almanac, book, locale, dataset, onBroken });
}
