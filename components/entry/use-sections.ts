import { type MouseEvent, useEffect, useRef, useState } from 'react';
import type { CellKey, Section } from '@/lib/domain/indicator/indicator';
import { parameterNames } from '@/lib/routes';
import { cellOf, type EntryLine, fieldId } from './entry-fields';

interface Sections {
  /** Code of the section that is open. */
  readonly section: string;
  /** `enters`: by a key, which goes on in the section's first field. */
  readonly openSection: (code: string, enters: boolean) => void;
  /** Opens a cell's section and puts the focus into its field. */
  readonly openCell: (key: CellKey) => void;
}

/**
 * Which section of the form is open. Its address says so, so that the way back, a reload and a link
 * lead to the same; going from one to another loads nothing.
 */
export function useSections(
  first: string,
  sections: readonly Section[],
  lines: readonly EntryLine[],
  addressOf: (slug: string | undefined) => string,
): Sections {
  const [section, setSection] = useState(first);
  /** Gets the focus once its section's fields are there. */
  const wanted = useRef<EntryLine | null>(null);

  useEffect(() => {
    if (wanted.current?.item.section !== section) return;
    focusField(wanted.current.key);
    wanted.current = null;
  }, [section]);

  useEffect(() => {
    const named = () => {
      const slug = new URLSearchParams(location.search).get(parameterNames.section);
      return sections.find((one) => one.slug === slug)?.code ?? sections[0]?.code ?? first;
    };
    const follow = () => setSection(named());
    // A page that the browser kept was made for whichever section was open then.
    if (new URLSearchParams(location.search).has(parameterNames.section)) follow();
    addEventListener('popstate', follow);
    // A link that names a cell opens at it, unless somebody has gone into another by now.
    const key = cellOfHash();
    if (key && !cellOf(document.activeElement)) focusField(key);
    return () => removeEventListener('popstate', follow);
  }, [sections, first]);

  const show = (code: string, hash: string) => {
    const { slug } = sections.find((one) => one.code === code) ?? {};
    history.pushState(null, '', `${addressOf(slug)}${hash}`);
    setSection(code);
    scrollTo({ top: 0 });
  };

  const openSection = (code: string, enters: boolean) => {
    if (code === section) return;
    if (enters) wanted.current = lines.find(({ item }) => item.section === code) ?? null;
    show(code, '');
  };

  const openCell = (key: CellKey) => {
    const line = lines.find((one) => one.key === key);
    if (!line) return;
    if (line.item.section === section) focusField(key);
    else {
      wanted.current = line;
      show(line.item.section, `#${fieldId(key)}`);
    }
  };

  return { section, openSection, openCell };
}

/**
 * A link that is followed without loading, unless into another tab. A click by a key counts no
 * presses of a button.
 */
export function inPage(follow: (byKey: boolean) => void) {
  return (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    follow(event.detail === 0);
  };
}

/** Whether the cell's field is there and has the focus now. */
function focusField(key: CellKey): boolean {
  const field = document.getElementById(fieldId(key));
  if (!(field instanceof HTMLElement)) return false;
  field.focus({ preventScroll: true });
  field.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  return true;
}

function cellOfHash(): CellKey | null {
  const prefix = `#${fieldId('' as CellKey)}`;
  const { hash } = location;
  return hash.startsWith(prefix)
    ? (decodeURIComponent(hash.slice(prefix.length)) as CellKey)
    : null;
}
