/** One repeat of the strip of highland weaving, 42 wide and 14 high, on a ground of chàm. */
export const brocadeRepeat = { width: 42, height: 14 } as const;

export const brocadeShapes = [
  {
    colour: 'paper',
    path: 'M0 0h42v1.5H0zM0 12.5h42V14H0z M3 1.5l3 3 3-3z M33 1.5l3 3 3-3z M3 12.5l3-3 3 3z M33 12.5l3-3 3 3z',
  },
  { colour: 'paper', path: 'M21 1.5L28 7l-7 5.5L14 7z' },
  { colour: 'nghe', path: 'M21 3.6L25.4 7 21 10.4 16.6 7z' },
  { colour: 'cham', path: 'M21 5.6L22.8 7 21 8.4 19.2 7z' },
  { colour: 'nghe', path: 'M0 4.5L3.2 7 0 9.5z M42 4.5L38.8 7 42 9.5z' },
  { colour: 'gach', path: 'M6 7l3-2v4zM36 7l-3-2v4z' },
] as const;
