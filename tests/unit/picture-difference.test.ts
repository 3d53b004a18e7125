import { describe, expect, it } from 'vitest';
import { differenceOf, shrunk, withBlocks } from '../support/picture-difference';
import { type Picture, readPng, writePng } from '../support/png';

/** What a picture of a page must not hide, on a kept one: what is altered in it is found. */

const paper = [251, 250, 246] as const;
const ink = [27, 31, 42] as const;
const dye = [36, 48, 146] as const;
type Colour = readonly [number, number, number];

/** A page of 320 by 400: lines of text, a column of numbers, a chart of bars. */
function drawn(alter: (canvas: ReturnType<typeof canvasOf>) => void = () => {}): Picture {
  const canvas = canvasOf(320, 400);
  for (let line = 0; line < 20; line++) canvas.text(20, 20 + line * 6, 180);
  for (let line = 0; line < 20; line++) canvas.text(260, 20 + line * 6, 20);
  for (let bar = 0; bar < 10; bar++) canvas.fill(60, 200 + bar * 10, 40 + bar * 15, 7, dye);
  alter(canvas);
  return canvas.picture;
}

function canvasOf(width: number, height: number) {
  const pixels = new Uint8Array(width * height * 3);
  const fill = (x: number, y: number, wide: number, tall: number, colour: Colour) => {
    for (let row = y; row < y + tall; row++) {
      for (let column = x; column < x + wide; column++)
        pixels.set(colour, (row * width + column) * 3);
    }
  };
  fill(0, 0, width, height, paper);
  /** Letters a quarter as large: every third point is half inked. */
  const text = (x: number, y: number, long: number) => {
    for (let at = 0; at < long; at++) {
      const colour = at % 3 === 0 ? ([139, 140, 144] as const) : ([200, 200, 200] as const);
      fill(x + at, y, 1, 3, colour);
    }
  };
  return { fill, text, picture: { width, height, pixels } };
}

/** Everything drawn again, a little further down or to the right. */
function moved({ width, height, pixels }: Picture, right: number, down: number): Picture {
  const canvas = canvasOf(width, height);
  for (let y = 0; y < height - down; y++) {
    for (let x = 0; x < width - right; x++) {
      const at = (y * width + x) * 3;
      canvas.picture.pixels.set(pixels.subarray(at, at + 3), ((y + down) * width + x + right) * 3);
    }
  }
  return canvas.picture;
}

const kept = readPng(writePng(drawn()));

describe('the difference of two pictures of a page', () => {
  it('is none for the same page, as it was kept in fewer colours', () => {
    expect(differenceOf(kept, drawn())).toEqual([]);
    expect(differenceOf(drawn(), drawn())).toEqual([]);
  });

  it.each([
    ['a chart is gone', ({ fill }) => fill(60, 200, 200, 100, paper), 100],
    ['one bar is gone', ({ fill }) => fill(60, 200, 40, 7, paper), 10],
    ['a bar is longer', ({ fill }) => fill(100, 200, 20, 7, dye), 5],
    ['a line of text is missing', ({ fill }) => fill(20, 26, 180, 3, paper), 30],
    ['a word is missing', ({ fill }) => fill(180, 26, 20, 3, paper), 4],
    ['a number is missing', ({ fill }) => fill(260, 32, 20, 3, paper), 4],
    ['a text stands over another', ({ text }) => text(20, 23, 180), 30],
    [
      'a column stands elsewhere',
      ({ fill, text }) => {
        fill(260, 20, 20, 120, paper);
        for (let line = 0; line < 20; line++) text(254, 20 + line * 6, 20);
      },
      20,
    ],
    ['bars lost their colour', ({ fill }) => fill(60, 200, 40, 7, ink), 10],
    ['a picture is black', ({ fill }) => fill(200, 150, 100, 40, [0, 0, 0]), 200],
  ] as const satisfies readonly (readonly [
    string,
    (canvas: ReturnType<typeof canvasOf>) => void,
    number,
  ])[])('is told where %s', (_, alter, atLeast) => {
    expect(differenceOf(kept, drawn(alter)).length).toBeGreaterThanOrEqual(atLeast);
  });

  it('is told of another theme, and of a paper of another colour', () => {
    const { width, height, pixels } = drawn();
    const turned = { width, height, pixels: pixels.map((value) => 255 - value) };
    expect(differenceOf(kept, turned).length).toBe((320 / 4) * (400 / 4));
    const white = { width, height, pixels: pixels.map((value) => Math.max(0, value - 20)) };
    expect(differenceOf(kept, white).length).toBeGreaterThan(4_000);
  });

  it('is told of what stands below the end of the other, and of what is narrower', () => {
    const whole = drawn();
    const cut = { ...whole, height: 360, pixels: whole.pixels.subarray(0, 320 * 360 * 3) };
    expect(differenceOf(kept, cut).length).toBeGreaterThan(600);
    expect(differenceOf(cut, kept).length).toBeGreaterThan(600);
    const narrow = canvasOf(300, 400).picture;
    expect(differenceOf(kept, narrow).length).toBeGreaterThan(400);
  });

  it('is none where letters are set a point elsewhere or drawn a little stronger', () => {
    expect(differenceOf(kept, moved(drawn(), 1, 0))).toEqual([]);
    expect(differenceOf(kept, moved(drawn(), 0, 1))).toEqual([]);
    const stronger = drawn();
    for (const [at, value] of stronger.pixels.entries()) {
      if (value > 130 && value < 240) stronger.pixels[at] = value - 8;
    }
    expect(differenceOf(kept, stronger)).toEqual([]);
    // Four points are another place.
    expect(differenceOf(kept, moved(drawn(), 0, 3)).length).toBeGreaterThan(100);
  });

  it('is drawn in red on a pale picture of the page', () => {
    const { pixels } = withBlocks(drawn(), [[0, 0]]);
    expect([...pixels.subarray(0, 3)]).toEqual([255, 125, 123]);
    expect([...pixels.subarray(12, 15)]).toEqual([253, 253, 252]);
  });
});

describe('a picture', () => {
  it('is read as it was written, in its own colours where much of it has them', () => {
    const { width, height, pixels } = readPng(writePng(drawn()));
    expect([width, height]).toEqual([320, 400]);
    const at = (x: number, y: number) => [
      ...pixels.subarray((y * 320 + x) * 3, (y * 320 + x) * 3 + 3),
    ];
    expect(at(0, 0)).toEqual([...paper]);
    expect(at(70, 203)).toEqual([...dye]);
  });

  it('shrinks to the means of its squares, those at its edges of fewer points', () => {
    const canvas = canvasOf(5, 5);
    canvas.fill(0, 0, 5, 5, [0, 0, 0]);
    canvas.fill(0, 0, 2, 4, [200, 100, 40]);
    canvas.fill(4, 4, 1, 1, [9, 9, 9]);
    const { width, height, pixels } = shrunk(canvas.picture, 4);
    expect([width, height]).toEqual([2, 2]);
    expect([...pixels]).toEqual([100, 50, 20, 0, 0, 0, 0, 0, 0, 9, 9, 9]);
  });

  it('of another kind is refused', () => {
    expect(() => readPng(Buffer.from('GIF89a'))).toThrow('not a PNG');
  });
});
