import { proposedThemes } from '../../domain/proposed-themes';
import { compareVietnamese } from '../../domain/search-text';
import type { Area } from '../../domain/territory/area';
import {
  textOf,
  type VoicesInput,
  type VoicesPage,
  type VoiceTheme,
  voicesOf,
  voicesPage,
} from './voices';

/** What provinces wrote, for an organiser who looks for what to bring to a conference. */
export interface VoicesBoard {
  readonly page: VoicesPage;
  readonly choices: {
    readonly themes: readonly VoiceTheme[];
    readonly areas: readonly Area[];
    /** Newest first. */
    readonly periods: readonly string[];
  };
  /** What several provinces say and no theme names; nothing becomes a theme by itself. */
  readonly proposed: readonly { readonly phrase: string; readonly areas: readonly Area[] }[];
}

export function voicesBoard(input: VoicesInput): VoicesBoard {
  const { book, themes } = input;
  const spoken = voicesOf(input);
  const page = voicesPage(input);
  const said = spoken
    .filter(({ shown }) => shown.period === page.period)
    .map(({ shown }) => ({ area: shown.area.id, text: textOf(shown) }));
  const used = new Set(spoken.flatMap((voice) => voice.themes));
  // A province of before and the one of today that goes on under its address are asked for together.
  const areas = new Map(spoken.map(({ shown }) => [shown.area.slug, shown.area]));
  const byName = (a: Area, b: Area) => compareVietnamese(a.nameVi, b.nameVi);
  return {
    page,
    choices: {
      themes: themes.filter((theme) => used.has(theme)),
      areas: [...areas.values()].sort(byName),
      periods: [...new Set(spoken.map(({ shown }) => shown.period))].sort().reverse(),
    },
    proposed: proposedThemes(
      said,
      themes.map(({ nameVi }) => nameVi),
    ).map(({ phrase, areas: ids }) => ({
      phrase,
      areas: ids.flatMap((id) => book.areas.get(id) ?? []).sort(byName),
    })),
  };
}
