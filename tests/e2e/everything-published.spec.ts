import type { APIRequestContext } from '@playwright/test';
import { livingSuccessors } from '@/lib/domain/territory/area';
import { formatNumber } from '@/lib/format/number';
import { indicatorsByCode } from '@/prisma/seed/catalogue/catalogue';
import { readPublished } from '@/prisma/seed/published';
import { readTerritory } from '@/prisma/seed/territory';
import { expect, test } from '../support/journey';

/** Whatever was published stands on a page, as a number beside the title of its document. */

const territory = readTerritory();
const { figures, sources } = readPublished(territory, indicatorsByCode);
const titles = new Map(sources.map(({ id, titleVi }) => [id, titleVi]));
const areas = new Map(
  territory.areas.map((area) => {
    const heirs = territory.successions.filter(({ predecessorId }) => predecessorId === area.id);
    return [area.id, { ...area, successors: heirs.map(({ successorId }) => successorId) }];
  }),
);

/** The pages of an area; where it is gone, those of the one in which it lives on. */
function pagesOf(areaId: string): string[] {
  const area = areas.get(areaId);
  if (!area) throw new Error(`no area ${areaId}`);
  if (area.level === 'country' || area.level === 'group') return ['/ca-nuoc'];
  if (area.level === 'region')
    return [`/vung/${area.slug}${area.validUntil ? '?ranh-gioi=63' : ''}`];
  const living = livingSuccessors(areaId, areas).flatMap((id) => areas.get(id)?.slug ?? []);
  return living.flatMap((slug) => [`/tinh/${slug}`, `/tinh/${slug}?ranh-gioi=63`]);
}

async function textOf(request: APIRequestContext, address: string): Promise<string> {
  const answer = await request.get(address);
  expect(answer.status(), address).toBe(200);
  return (await answer.text())
    .replace(/<(script|style|svg)[\s>].*?<\/\1>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}

test('every published figure stands on a page of its area, with its document', async ({
  request,
}) => {
  test.setTimeout(120_000);
  const texts = new Map<string, Promise<string>>();
  const read = (address: string) => {
    const text = texts.get(address) ?? textOf(request, address);
    texts.set(address, text);
    return text;
  };
  const missing: string[] = [];
  for (const { areaId, indicatorCode, period, scope, value, precision, sourceId } of figures) {
    const { decimals = 0, unit, kind } = indicatorsByCode.get(indicatorCode) ?? {};
    const fixed = (unit?.vi === '%' || kind === 'average') && precision === 'exact';
    // A rate that its source rounds to nothing is less than what it can print, not nothing.
    const isRoundedAway = fixed && Number(value) === 0;
    const printed = isRoundedAway
      ? `< ${formatNumber('0.01', 'vi', { decimals, fixed })}`
      : formatNumber(value, 'vi', { decimals, fixed });
    const number = new RegExp(`(?<![\\d.,])${escaped(printed)}(?![\\d.]|,\\d)`);
    const title = (titles.get(sourceId) ?? '').replace(/\s+/g, ' ');
    const isOn = async (address: string) => {
      const text = await read(address);
      return number.test(text) && text.includes(title);
    };
    let found = false;
    for (const address of pagesOf(areaId)) found ||= await isOn(address);
    if (!found) missing.push([indicatorCode, areaId, scope, period, value, sourceId].join(' '));
  }
  expect(figures).toHaveLength(734);
  expect(missing).toEqual([]);
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
