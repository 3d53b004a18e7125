import { readdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { finishConference, saveConference } from '@/lib/data/conferences/commands';
import { findConference } from '@/lib/data/conferences/queries';
import { changeSlides, markSeen } from '@/lib/data/conferences/slides';
import { database } from '@/lib/data/database';
import { readFacts } from '@/lib/data/public/facts';
import { listFiguresAt, listNewestFigures } from '@/lib/data/public/figures';
import type { Viewer } from '@/lib/domain/access';
import { conferenceWordsSchema } from '@/lib/domain/conference/conference';
import type { SlideContent } from '@/lib/domain/conference/slide';
import { type Almanac, openAlmanac, openAreaBook } from '@/lib/pages/almanac';
import { drawnPeriods } from '@/lib/pages/indicator-row';
import { liveSlide } from '@/lib/pages/slides/show-slides';
import { type SlideContext, slideNeeds } from '@/lib/pages/slides/slide-context';
import { figuresOf } from '@/lib/pages/slides/slide-figures';
import {
  layOut,
  plannedSlides,
  type TemplateChoice,
  templatePlan,
} from '@/lib/pages/slides/templates';
import { findBrowser } from '../test/browser';
import { askAfterPublications } from './cold-page';
import { fetchBytes } from './fetch-bytes';
import type { BenchGround } from './ground';
import { kilobytes, type Measured, milliseconds, quantile, type Row } from './row';

const SLIDES = 60;
const PARTICIPANTS = 28;
const TURNS = 5;
/** Pairs of files that are asked for together; memory is read after the first and after the last. */
const PAIRS = 10;

/**
 * A pack of sixty slides of the country's template: as files, both at once, and as a show; and a
 * template of 28 provinces laid out and stored, without its page.
 */
export const conference: Row = {
  name: 'conference',
  measure: async (ground) => {
    await ground.address();
    const viewer: Viewer = {
      ...{ userId: 'bench', name: 'Bench', email: 'bench@bench.example', demo: false },
      roles: [{ role: 'organiser', areaIds: [] }],
    };
    const almanac = openAlmanac(await readFacts('real'));
    const laid = await layOutProvinces(viewer, almanac);
    const slug = await publish(viewer, almanac);
    const address = `${await ground.address()}/hoi-nghi/${slug}`;
    const file = async (ending: 'pptx' | 'pdf') =>
      (await askAfterPublications(ground, `/hoi-nghi/${slug}.${ending}`)).cold;
    const row = (what: string, measured: string, aim: string, limit = ''): Measured => ({
      ...{ what: `conference, ${what}`, measured, limit, ratio: '', aim },
    });
    const [pptx, pdf] = [await file('pptx'), await file('pdf')];
    const both = await pairs(ground, address);
    const show = await weightOfShow(`${address}/trinh-chieu`);
    return [
      row(`${SLIDES} slides as pptx, after a publication`, milliseconds(pptx), '≤ 2 s'),
      row(`${SLIDES} slides as pdf, after a publication`, milliseconds(pdf), '≤ 3 s'),
      row(
        `both at once, ${PAIRS} times after publications (median)`,
        milliseconds(both.time),
        '',
        `server holds ${both.before}, at the end ${both.after}`,
      ),
      row(
        'opening the show: its document and what that asks for',
        kilobytes(show.all),
        '≤ 300 kB',
        `document ${kilobytes(show.document)}`,
      ),
      row(
        `a template of ${PARTICIPANTS} provinces (${laid.slides} slides) laid out and stored`,
        milliseconds(laid.time),
        '≤ 2 s',
      ),
    ];
  },
};

async function begin(viewer: Viewer, title: string, participants: readonly string[]) {
  const words = conferenceWordsSchema.parse({
    ...{ title: { vi: title }, place: { vi: 'Thái Nguyên' }, host: { vi: 'Liên minh' } },
  });
  const days = { firstDay: '2040-12-01', lastDay: '2040-12-01' };
  const saved = await saveConference(viewer, { ...days, words, participants: [...participants] });
  if (saved.kind !== 'ok') throw new Error(`Not begun: ${JSON.stringify(saved)}`);
  const found = await findConference(viewer, saved.slug);
  if (!found) throw new Error('The conference is not there.');
  return { slug: saved.slug, id: found.id, packId: found.packs[0]?.id ?? '' };
}

async function fill(viewer: Viewer, packId: string, contents: readonly SlideContent[]) {
  const slides = contents.map((content, index) => ({ id: `${packId}-${index}`, content }));
  const added = await changeSlides(viewer, packId, { kind: 'add', after: null, slides });
  if (added.kind !== 'ok') throw new Error(`Not added: ${JSON.stringify(added)}`);
}

/** What an organiser's step reads for slides, beside what all pages share. */
async function contextOf(
  contents: readonly SlideContent[],
  almanac: Almanac,
): Promise<SlideContext> {
  const needs = slideNeeds(
    contents.map((content) => ({ content })),
    almanac,
  );
  const provinces = almanac.provinces.map(({ id }) => id);
  const [newest, moments] = await Promise.all([
    listNewestFigures('real', needs.areas, drawnPeriods, needs.indicators),
    listFiguresAt('real', provinces, needs.moments),
  ]);
  const once = new Map([...newest, ...moments].map((figure) => [figure.id, figure]));
  const book = openAreaBook(almanac, [...once.values()]);
  return { almanac, book, locale: 'vi', dataset: 'real' };
}

async function laidOut(choice: TemplateChoice, almanac: Almanac): Promise<SlideContent[]> {
  const plan = templatePlan(choice, almanac);
  return layOut(plan, await contextOf(plannedSlides(plan), almanac));
}

/** As an organiser's step does it: laid out, stored, read anew and remembered as seen. */
async function layOutProvinces(viewer: Viewer, almanac: Almanac) {
  const areas = await database().area.findMany({
    where: { level: 'province', validUntil: null },
    orderBy: { id: 'asc' },
    take: PARTICIPANTS,
    select: { id: true },
  });
  const participants = areas.map(({ id }) => id);
  const taken: number[] = [];
  let count = 0;
  for (let turn = 0; turn < TURNS; turn++) {
    const { slug, packId } = await begin(viewer, `Mẫu ${turn}`, participants);
    const begun = performance.now();
    const contents = await laidOut(
      { kind: 'participants', area: null, topic: null, participants },
      almanac,
    );
    await fill(viewer, packId, contents);
    const stored = (await findConference(viewer, slug))?.packs[0]?.slides ?? [];
    const context = await contextOf(contents, almanac);
    const seen = stored.map(
      (slide) => [slide.id, figuresOf(liveSlide(slide, context), 'vi')] as const,
    );
    await markSeen(viewer, packId, new Map(seen));
    taken.push(performance.now() - begun);
    count = contents.length;
  }
  return { time: quantile(taken, 0.5), slides: count };
}

async function publish(viewer: Viewer, almanac: Almanac): Promise<string> {
  const { slug, id, packId } = await begin(viewer, 'Sáu mươi trang', []);
  const contents = await laidOut(
    { kind: 'national', area: null, topic: null, participants: [] },
    almanac,
  );
  const packed = Array.from({ length: SLIDES }, (_, index) => contents[index % contents.length]);
  await fill(
    viewer,
    packId,
    packed.flatMap((content) => content ?? []),
  );
  const finished = await finishConference(viewer, id, packId);
  if (finished.kind !== 'ok') throw new Error(`Not finished: ${JSON.stringify(finished)}`);
  return slug;
}

async function pairs(ground: BenchGround, address: string) {
  const taken: number[] = [];
  let before = '';
  for (let turn = 0; turn < PAIRS; turn++) {
    await ground.query(
      `UPDATE publication SET number = number + 1, moved_at = now() WHERE id = 1
       RETURNING pg_notify('publication', number::text)`,
    );
    const begun = performance.now();
    await Promise.all([fetchBytes(`${address}.pptx`), fetchBytes(`${address}.pdf`)]);
    taken.push(performance.now() - begun);
    if (turn === 0) before = memoryOf(ground);
  }
  return { time: quantile(taken, 0.5), before, after: memoryOf(ground) };
}

/** Of the server's process with its threads, as Linux counts it. */
function memoryOf({ dataFolder }: BenchGround): string {
  try {
    const held = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && isServer(name, dataFolder))
      .map((name) => /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1]);
    return `${Math.round(Math.max(...held.map(Number)) / 1024)} MB`;
  } catch {
    return 'an unknown amount';
  }
}

function isServer(pid: string, dataFolder: string): boolean {
  try {
    const environment = readFileSync(`/proc/${pid}/environ`, 'utf8');
    const isOfGround = environment.split('\0').includes(`DATA_DIR=${dataFolder}`);
    return isOfGround && readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('node');
  } catch {
    return false;
  }
}

async function weightOfShow(address: string) {
  const loaded = new Set<string>();
  const browser = await chromium.launch(findBrowser());
  try {
    const page = await browser.newPage();
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) loaded.add(request.url());
    });
    await page.goto(address, { waitUntil: 'networkidle' });
  } finally {
    await browser.close();
  }
  let all = 0;
  for (const url of loaded) all += (await fetchBytes(url)).length;
  return { all, document: (await fetchBytes(address)).length };
}
