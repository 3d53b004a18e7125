'use client';

import {
  type DragEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { DeskAnswer } from './desk-form';
import { useDeskForm } from './use-desk-form';

interface Props {
  /** What is moved (slides, pages) in its order, with what it is called. */
  readonly slides: readonly { readonly id: string; readonly name: string }[];
  readonly action: (previous: DeskAnswer | null, form: FormData) => Promise<DeskAnswer>;
  readonly held: Readonly<Record<string, string>>;
  /** "{} … {}": which came to which place. */
  readonly moved: string;
  readonly hint: string;
  /** The field that names what is moved. */
  readonly field?: string;
  /** List items, each with `data-slide` and a link in it. */
  readonly children: ReactNode;
}

/** A list of things that are drawn to another place, or moved with Alt and an arrow key. */
export function MovableList({
  slides,
  action,
  held,
  moved,
  hint,
  field = 'slideId',
  children,
}: Props) {
  const { action: plain, onSubmit, busy } = useDeskForm(action, held);
  const form = useRef<HTMLFormElement>(null);
  const dragged = useRef<string | null>(null);
  const [told, setTold] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const names = slides.map(({ id }) => id).join();

  // What is looked at is in sight of a long list, and the page stays where it is.
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (!list.current || !current || names === '') return;
    const [box, at] = [list.current, current].map((one) => one.getBoundingClientRect());
    if (box && at && (at.top < box.top || at.bottom > box.bottom)) {
      list.current.scrollTop += at.top - box.top - box.height / 3;
    }
  }, [names]);

  function move(id: string, place: number): void {
    const others = slides.filter((slide) => slide.id !== id);
    const name = slides.find((slide) => slide.id === id)?.name ?? '';
    if (form.current === null || place < 0 || place > others.length) return;
    fieldOf(form.current, field).value = id;
    fieldOf(form.current, 'before').value = others[place]?.id ?? '';
    form.current.requestSubmit();
    setTold(moved.replace('{}', name).replace('{}', String(place + 1)));
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const id = slideOf(event.target);
    if (!event.altKey || step === undefined || id === null) return;
    event.preventDefault();
    move(id, slides.findIndex((slide) => slide.id === id) + step);
  }

  function onDrop(event: DragEvent): void {
    const id = dragged.current;
    const over = slideOf(event.target);
    if (id === null || over === null || id === over) return;
    event.preventDefault();
    const [from, to] = [id, over].map((one) => slides.findIndex((slide) => slide.id === one));
    if (from === undefined || to === undefined) return;
    // Taken downwards it stands behind the one it is dropped on, upwards before it.
    move(id, to);
  }

  return (
    <>
      <form ref={form} action={plain} onSubmit={onSubmit} className="sr-only" aria-busy={busy}>
        {Object.entries({ ...held, change: 'move', [field]: '', before: '' }).map(
          ([name, value]) => (
            <input key={name} type="hidden" name={name} defaultValue={value} />
          ),
        )}
      </form>
      <p className="sr-only" role="status">
        {told}
      </p>
      <ol
        ref={list}
        className="desk-slides"
        aria-describedby="cach-xep"
        onKeyDown={onKeyDown}
        onDragStart={(event) => {
          dragged.current = slideOf(event.target);
        }}
        onDragOver={(event) => dragged.current !== null && event.preventDefault()}
        onDrop={onDrop}
        onDragEnd={() => {
          dragged.current = null;
        }}
      >
        {children}
      </ol>
      <p id="cach-xep" className="mt-2 text-ink-3 text-sm">
        {hint}
      </p>
    </>
  );
}

function fieldOf(form: HTMLFormElement, name: string): HTMLInputElement {
  return form.elements.namedItem(name) as HTMLInputElement;
}

function slideOf(target: EventTarget): string | null {
  const item = target instanceof Element ? target.closest<HTMLElement>('[data-slide]') : null;
  return item?.dataset.slide ?? null;
}
