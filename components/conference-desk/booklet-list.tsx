import { deskRoutes } from '@/lib/conference-desk-routes';
import { inLocale, type Locale } from '@/lib/locale';
import { bookletChoiceMessages } from '@/lib/messages/booklet-choice';
import type { DeskPack } from '@/lib/workspace/conference';
import type { DeskAnswer } from './desk-form';
import { MovableList } from './movable-list';
import { DeskStep } from './slide-tools';

interface Props {
  readonly pack: Readonly<Record<'slug' | 'packId' | 'tap', string>>;
  readonly pages: DeskPack['booklet'];
  /** The area whose page is looked at. */
  readonly selected: string | undefined;
  /** Whether it can be changed. */
  readonly isOpen: boolean;
  readonly action: (previous: DeskAnswer | null, form: FormData) => Promise<DeskAnswer>;
  readonly locale: Locale;
}

/** The participants in the order of their pages; what can be done to one stands below its name. */
export function BookletList({ pack, pages, selected, isOpen, action, locale }: Props) {
  const words = bookletChoiceMessages[locale];
  const step = (area: string, change: string, label: string) => (
    <DeskStep
      key={change}
      action={action}
      held={{ ...pack, area, change }}
      label={label}
      locale={locale}
    />
  );
  const items = pages.map(({ area, isOut, ...names }, index) => (
    <li
      key={area}
      data-slide={area}
      data-out={isOut || undefined}
      draggable={isOpen}
      className="desk-slide"
    >
      <a
        href={deskRoutes.booklet(locale, pack.slug, area, pack.tap || undefined)}
        aria-current={area === selected ? 'true' : undefined}
        draggable={false}
      >
        <span className="desk-slide-title">{inLocale(names, 'name', locale)}</span>
        {isOut && <span className="desk-slide-marks">{words.out}</span>}
      </a>
      {isOpen && area === selected && (
        <div className="desk-tools desk-booklet-tools">
          {index > 0 && step(area, 'up', words.up)}
          {index < pages.length - 1 && step(area, 'down', words.down)}
          {isOut ? step(area, 'take_in', words.takeIn) : step(area, 'leave_out', words.leaveOut)}
        </div>
      )}
    </li>
  ));
  if (!isOpen) return <ol className="desk-slides">{items}</ol>;
  return (
    <MovableList
      slides={pages.map(({ area, ...names }) => ({
        id: area,
        name: inLocale(names, 'name', locale),
      }))}
      action={action}
      held={{ ...pack, locale }}
      moved={words.moved('{}', '{}')}
      hint={words.hint}
      field="area"
    >
      {items}
    </MovableList>
  );
}
