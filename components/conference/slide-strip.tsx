import { slideName } from '@/lib/domain/conference/show-control';
import type { Dataset } from '@/lib/domain/figure/figure';
import type { Locale } from '@/lib/locale';
import { conferenceMessages } from '@/lib/messages/conferences';
import type { ShownSlide } from '@/lib/pages/slides/shown-slide';
import { slidePageAddress } from '@/lib/pages/slides/slide-address';
import { Slide } from '../slides/slide';

interface Props {
  readonly slides: readonly ShownSlide[];
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** The slides to leaf through, sideways or by their numbers; without any program. */
export function SlideStrip({ slides, locale, dataset }: Props) {
  const words = conferenceMessages[locale];
  return (
    <section aria-labelledby="trang-chieu" className="page-width mt-12">
      <h2 id="trang-chieu" className="border-ink border-t-2 pt-2 text-xl">
        {words.slides}
      </h2>
      <div className="slide-strip">
        <ol>
          {slides.map((slide, index) => (
            <li key={slide.id} id={slideName(index + 1)}>
              <Slide
                slide={slide}
                number={index + 1}
                total={slides.length}
                locale={locale}
                dataset={dataset}
                level={3}
              />
              <p className="slide-way">
                {slide.page && (
                  <a href={slidePageAddress(slide.page, locale, dataset)}>{words.more}</a>
                )}
              </p>
            </li>
          ))}
        </ol>
      </div>
      <nav aria-label={words.slides} className="slide-numbers">
        <ol>
          {slides.map(({ id, title }, index) => (
            <li key={id}>
              <a
                href={`#${slideName(index + 1)}`}
                aria-label={words.slideLink(String(index + 1), title)}
              >
                {index + 1}
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </section>
  );
}
