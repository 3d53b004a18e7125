import { JSDOM } from 'jsdom';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { cellName, indicatorName, linesOf } from '@/components/entry/entry-fields';
import { columnsOf, rowsOf } from '@/components/entry/sheet/sheet-place';
import { CellName, type ReviewContext } from '@/components/review/review-cell';
import { columnOf } from '@/lib/domain/indicator/indicator';
import { locales } from '@/lib/locale';
import { rules, indicators as seeds } from '@/prisma/seed/catalogue/catalogue';
import { formVersions } from '@/prisma/seed/catalogue/forms';
import { sections } from '@/prisma/seed/catalogue/sections';
import { indicator } from '../domain/makers';

const indicators = seeds.map(({ code, kind, name, unit }) =>
  indicator(code, { kind, nameVi: name.vi, nameEn: name.en, unitVi: unit.vi, unitEn: unit.en }),
);

const forms = formVersions.map(({ id, lines }) => {
  const items = sections.flatMap(({ code: section }) =>
    lines[section].map((line, position) => ({ section, position, ...line })),
  );
  return { id, lines: linesOf(items, indicators) };
});

const { body } = new JSDOM().window.document;

/** What a sighted reader sees. */
function visible(html: string): string {
  body.innerHTML = html;
  for (const hidden of body.querySelectorAll('.sr-only')) hidden.remove();
  return body.textContent ?? '';
}

describe.each(forms)('the lines of $id', ({ lines }) => {
  it.each(locales)('are named in full, or stand right under their whole (%s)', (locale) => {
    let shortened = 0;
    for (const [index, line] of lines.entries()) {
      const context = { tickFor: null, locale } as unknown as ReviewContext;
      const review = renderToStaticMarkup(createElement(CellName, { line, context }));
      const isShort = !visible(review).includes(indicatorName(line.indicator, locale));
      expect(isShort, line.key).toBe(line.isPartOfAbove);
      if (!isShort) continue;
      shortened += 1;
      const above = lines[index - 1];
      expect(above?.indicator.code, line.key).toBe(line.indicator.code);
      expect([above?.item.scope, line.item.scope]).toEqual(['ALL', 'EMM']);
    }
    expect(shortened).toBe(3);
  });

  it('stand in a row of their own indicator, whole and part side by side', () => {
    for (const { code } of sections) {
      const own = lines.filter(({ item }) => item.section === code);
      const rows = rowsOf(own);
      expect(new Set(rows.map((row) => row.indicator.code)).size).toBe(rows.length);
      expect(columnsOf(rows).length).toBeLessThanOrEqual(2);
      for (const line of own) {
        const row = rows.find((one) => one.indicator.code === line.indicator.code);
        expect(row?.cells[columnOf(line.item)]).toBe(line);
      }
    }
  });

  it('name the workers of the region in full, not as a part of those in groups', () => {
    const workers = lines.find(({ key }) => key === 'LABOUR_AREA_DTTS.EMM');
    expect(workers?.isPartOfAbove).toBe(false);
    expect(workers && cellName(workers, 'vi')).toBe(
      'Lao động của kinh tế tập thể vùng đồng bào dân tộc thiểu số và miền núi',
    );
  });

  it('are set in under a heading figure only where a rule says that they are a part of it', () => {
    for (const quarter of [1, 4]) {
      let head = '';
      for (const { key, item, indicator: own } of lines) {
        if (!item.quarters.includes(quarter)) continue;
        if (item.indent === 0) head = own.code;
        else if (own.code !== head)
          expect(isWithin(own.code, head), `${key} in ${head}`).toBe(true);
      }
    }
  });
});

/** Whether the rules keep a count within another, over others between them where need be. */
function isWithin(part: string, whole: string): boolean {
  if (part === whole) return true;
  return rules.some(({ kind, comparison, terms }) => {
    const right = terms.filter(({ side }) => side === 'right');
    const bounds = kind === 'linear' && (comparison === 'at_most' || comparison === 'equal');
    const isLeft = terms.some(({ side, indicator: code, scope, moment }) => {
      const isNow = moment === 'this_quarter' && scope === 'ALL';
      return side === 'left' && isNow && code === part;
    });
    const [only] = right;
    return (
      bounds &&
      isLeft &&
      right.length === 1 &&
      only !== undefined &&
      only.moment === 'this_quarter' &&
      only.indicator !== part &&
      isWithin(only.indicator, whole)
    );
  });
}
