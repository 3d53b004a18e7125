import { type SlideContent, type SlideKind, slideContentSchema } from './slide';

/** What a form of a slide sends: of a name that comes more than once, all. */
export type SlideFields = (name: string) => readonly string[];

/** The content that a form says, or what is wrong with it: a path and a code. */
export function slideFromFields(
  kind: SlideKind,
  fields: SlideFields,
):
  | { readonly kind: 'ok'; readonly content: SlideContent }
  | { readonly kind: 'invalid'; readonly issues: readonly { path: string; code: string }[] } {
  const parsed = slideContentSchema.safeParse({ kind, ...read(kind, fields) });
  if (parsed.success) return { kind: 'ok', content: parsed.data };
  return {
    kind: 'invalid',
    issues: parsed.error.issues.map(({ path, message }) => ({
      path: String(path[0] ?? ''),
      code: message,
    })),
  };
}

function read(kind: SlideKind, fields: SlideFields): Record<string, unknown> {
  const one = (name: string) => fields(name)[0] ?? '';
  const none = (name: string) => one(name) || null;
  const many = (name: string) => fields(name).filter((value) => value !== '');
  const heading = { vi: one('headingVi'), en: one('headingEn') };
  const scope = one('scope') || undefined;
  switch (kind) {
    case 'title':
    case 'section':
    case 'text':
    case 'closing':
      return { heading, lines: linesOf(one('linesVi'), one('linesEn')) };
    case 'figure':
      return { indicator: one('indicator'), scope, area: one('area') };
    case 'trend':
      return { indicator: one('indicator'), scope, area: one('area'), beside: many('beside') };
    case 'map':
      return {
        indicator: one('indicator'),
        scope,
        period: none('period'),
        boundary: none('boundary'),
      };
    case 'ranking':
      return {
        ...{ indicator: one('indicator'), scope, period: none('period') },
        ...{ boundary: none('boundary'), areas: many('areas') },
      };
    case 'comparison':
      return { indicator: one('indicator') };
    case 'share':
      return { whole: none('whole'), parts: many('parts'), ofGroup: one('ofGroup') === '1' };
    case 'balance':
      return { stock: one('stock'), ins: many('ins'), outs: many('outs'), over: one('over') };
    case 'table':
      return { indicators: many('indicators'), areas: many('areas'), scope };
    case 'quotations':
      return { heading, quotes: quotesOf(many('quote'), fields) };
  }
}

/** A paragraph a line; the English one beside the Vietnamese of the same place. */
function linesOf(vi: string, en: string): { vi: string; en: string }[] {
  const translated = en.split('\n');
  return vi
    .split('\n')
    .map((line, index) => ({ vi: line.trim(), en: translated[index]?.trim() ?? '' }))
    .filter((line) => line.vi !== '');
}

/** Quotations that stay, each as JSON with its place on the form, and how it is shortened now. */
function quotesOf(kept: readonly string[], fields: SlideFields): unknown[] {
  return kept.map((text) => {
    try {
      const quote = JSON.parse(text) as { readonly place?: unknown };
      return { ...quote, shortened: fields(`shortened${Number(quote.place)}`)[0] ?? '' };
    } catch {
      return null;
    }
  });
}
