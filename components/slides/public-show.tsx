import type { ComponentProps } from 'react';
import { SkipLink } from '../layout/skip-link';
import { SlideShow } from './slide-show';
import '../layout/public.css';
import './slides.css';
import './show.css';

/** A show as anyone opens it: a document of its own, with nothing around the slides. */
export function PublicShow(props: Omit<ComponentProps<typeof SlideShow>, 'keptFor' | 'watched'>) {
  return (
    <>
      <SkipLink locale={props.locale} />
      <SlideShow {...props} keptFor="all" />
    </>
  );
}
