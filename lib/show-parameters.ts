/** What the address of a show may choose, for what serves it and what leads to it. */

export const showParameters = { ratio: 'ti-le', pace: 'tu-chay', speaker: 'nguoi-noi' } as const;
export type ShowParameter = keyof typeof showParameters;

/** Of the projector; a hall's old one is 4:3. */
export const slideRatios = ['16-9', '4-3'] as const;
export type SlideRatio = (typeof slideRatios)[number];

/** Seconds that each slide stands where nobody leads the show. */
export const paces = ['10', '15', '20', '30', '60'] as const;
export type Pace = (typeof paces)[number];

export const speakerParameter = '1';

/** The values that make an address of its own: leaving the ratio out is 16:9. */
export const showValues: Readonly<Record<ShowParameter, readonly string[]>> = {
  ratio: slideRatios.filter((ratio) => ratio !== '16-9'),
  pace: paces,
  speaker: [speakerParameter],
};

export function isShowParameter(parameter: string): parameter is ShowParameter {
  return Object.hasOwn(showParameters, parameter);
}
