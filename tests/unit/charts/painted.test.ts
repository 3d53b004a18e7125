import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { paint, paintingRules } from '@/components/charts/server/painted';

const sheets = {
  colours: ':root { --ink: #111; --cham: #22f; }\n@media (x) { :root { --ink: #eee; } }',
  marks: `
    /* .a { fill: red; } */
    .picture text { fill: var(--ink); }
    .picture .name text:not(.tick, .reason) { fill: var(--cham); font-weight: 600; }
    .tick, .end { text-anchor: end; }
    .bar rect { stroke-width: 1.5px; fill: var(--ink); margin: 3px; }
    .bar.mine rect { fill: var(--cham); }
    .bar rect { stroke: var(--ink); }
    @media (forced-colors: active) { .bar rect { fill: Canvas; } .bar { fill: red; } }
    @container (min-width: 540px) { .bar rect { fill: none; } }
  `,
};

function painted(markup: string): Document {
  const { document } = new JSDOM(`<div class="picture"><svg>${markup}</svg></div>`).window;
  paint(document.body, paintingRules(sheets));
  return document;
}

const attributesOf = (document: Document, selector: string) =>
  Object.fromEntries(
    [...(document.querySelector(selector)?.attributes ?? [])]
      .filter(({ name }) => name !== 'class')
      .map(({ name, value }) => [name, value]),
  );

describe('a painted drawing', () => {
  it('has at each mark what the strongest rule says, in concrete colours', () => {
    const document = painted(
      '<g class="bar mine"><rect></rect></g><g class="bar"><rect></rect></g>',
    );
    expect(attributesOf(document, '.mine rect')).toEqual({
      fill: '#22f',
      stroke: '#111',
      'stroke-width': '1.5',
    });
    expect(attributesOf(document, '.bar:not(.mine) rect').fill).toBe('#111');
  });

  it('leaves out what a rule excludes', () => {
    const document = painted('<g class="name"><text id="a"></text><text class="tick"></text></g>');
    expect(attributesOf(document, '#a')).toMatchObject({ fill: '#22f', 'font-weight': '600' });
    expect(attributesOf(document, '.tick')).toEqual({ fill: '#111', 'text-anchor': 'end' });
  });

  it('is refused where a colour has no name', () => {
    expect(() => paintingRules({ ...sheets, colours: '' })).toThrow('--ink');
  });
});
