/**
 * A drawing with what the style sheets say of it written at its marks: an SVG that stands alone,
 * for programs that know neither style sheets of pages nor their variables.
 */

export interface StyleSheets {
  /** Rules for the marks (chart.css). */
  readonly marks: string;
  /** Where the light colours are named (globals.css). */
  readonly colours: string;
}

interface Rule {
  readonly selector: string;
  readonly weight: number;
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

const PAINTED = new Set([
  'fill',
  'fill-opacity',
  'font-style',
  'font-weight',
  'paint-order',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-width',
  'text-anchor',
]);

/** The rules of a style sheet that paint, weakest first, with their colours. */
export function paintingRules({ marks, colours }: StyleSheets): readonly Rule[] {
  const named = new Map(
    declarationsIn(/:root\s*\{([^}]*)\}/.exec(colours)?.[1] ?? '').filter(([name]) =>
      name.startsWith('--'),
    ),
  );
  const rules = plainRules(marks).flatMap(({ selectors, body }) => {
    const declarations = declarationsIn(body)
      .filter(([property]) => PAINTED.has(property))
      .map(([property, value]) => [property, concrete(value, named)] as const);
    return declarations.length === 0
      ? []
      : selectors.map((selector) => ({ selector, weight: weightOf(selector), declarations }));
  });
  // Of rules of one weight the later one holds: the order is kept.
  return rules.sort((a, b) => a.weight - b.weight);
}

/** Writes at each mark within an element what the rules say of it. */
export function paint(within: Element, rules: readonly Rule[]): void {
  for (const { selector, declarations } of rules) {
    for (const mark of within.querySelectorAll(selector)) {
      for (const [property, value] of declarations) mark.setAttribute(property, value);
    }
  }
}

/** Rules that hold everywhere: those of a medium or a container are about screens. */
function plainRules(sheet: string): { selectors: string[]; body: string }[] {
  const plain = sheet
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@[^{;]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, head = '', body = '']) => ({
    // A comma within brackets belongs to its selector.
    selectors: head.split(/,(?![^(]*\))/).map((selector) => selector.trim()),
    body,
  }));
}

function declarationsIn(body: string): (readonly [string, string])[] {
  return body.split(';').flatMap((line) => {
    const [, property, value] = /^\s*([\w-]+)\s*:\s*([\s\S]+?)\s*$/.exec(line) ?? [];
    return property && value ? [[property, value] as const] : [];
  });
}

function concrete(value: string, named: ReadonlyMap<string, string>): string {
  return value
    .replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
      const found = named.get(name);
      if (found === undefined) throw new Error(`no colour is called ${name}`);
      return found;
    })
    .replace(/\b([\d.]+)px\b/g, '$1');
}

/** Its classes and attributes count before its elements; of what is excluded the strongest counts. */
function weightOf(selector: string): number {
  const classes = selector.replace(/:not\(([^,)]*)[^)]*\)/g, '$1').match(/[.[:][\w-]+/g);
  const elements = selector.replace(/:not\([^)]*\)/g, '').match(/(?:^|[\s>+~])[a-z]\w*/g);
  return (classes?.length ?? 0) * 100 + (elements?.length ?? 0);
}
