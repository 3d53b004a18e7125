import type { Dataset } from '@/lib/domain/figure/figure';
import type { Locale } from '@/lib/locale';
import { chartMessages } from '@/lib/messages/charts';
import { embargoMessages } from '@/lib/messages/embargo';
import type { ShownSlide } from '@/lib/pages/slides/shown-slide';
import { isTall, tableRows, textOf, textStep, titleStep } from '@/lib/pages/slides/slide-fit';
import { drawChart } from '../charts/server/draw-chart';
import { SlideFoot } from './slide-foot';
import { SlideMap } from './slide-map';
import { SlidePictureBody } from './slide-picture';
import { SlideWeave } from './slide-weave';

interface Props {
  readonly slide: ShownSlide;
  /** Its place among those shown, from 1, and how many there are. */
  readonly number: number;
  readonly total: number;
  readonly locale: Locale;
  readonly dataset: Dataset;
  /** Level of its heading within the page. */
  readonly level?: 2 | 3;
}

/**
 * A slide on its stage, 16:9 or 4:3 as its place asks for (`--slide-ratio`), every size a part of the
 * stage's height; on a phone a piece of a page. Its paper is light wherever it stands.
 */
export async function Slide({ slide, number, total, locale, dataset, level = 2 }: Props) {
  const { kind, title, lines, picture, frame, missing } = slide;
  const Heading = `h${level}` as const;
  const drawings = picture?.type === 'chart' ? await drawChart(picture.specification) : null;
  const isBeside = picture?.type === 'map' || (drawings !== null && isTall(drawings.wide));
  return (
    <article
      className="slide"
      data-kind={kind}
      data-beside={isBeside ? '' : undefined}
      data-title={titleStep(title)}
      data-text={textStep(textOf(slide))}
    >
      <div className="slide-page">
        {(kind === 'title' || kind === 'closing') && <SlideWeave id={`weave-${slide.id}`} />}
        {slide.isEmbargoed && <p className="slide-embargo">{embargoMessages[locale].label}</p>}
        <header className="slide-head">
          <Heading className="slide-title">{title}</Heading>
          {frame && frame.subtitle !== '' && <p className="slide-measure">{frame.subtitle}</p>}
        </header>
        {picture?.type === 'map' ? (
          <SlideMap
            map={picture.map}
            id={slide.id}
            alternative={frame?.alternative ?? title}
            locale={locale}
            dataset={dataset}
          />
        ) : (
          picture && (
            <SlidePictureBody
              picture={picture}
              drawings={drawings}
              alternative={frame?.alternative ?? title}
              title={title}
              rows={tableRows(slide)}
              locale={locale}
              dataset={dataset}
            />
          )
        )}
        {missing !== null && missing !== '' && <p className="slide-missing">{missing}</p>}
        {lines.length > 0 && (
          <div className="slide-lines">
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        )}
        <SlideFoot
          frame={frame}
          isOfBars={
            picture?.type === 'chart' &&
            !['trend', 'strip', 'change'].includes(picture.specification.kind)
          }
          demo={dataset === 'demo' ? chartMessages[locale].demo : null}
          number={`${number}/${total}`}
        />
      </div>
    </article>
  );
}
