/** The page's light colours (app/globals.css) for what is drawn where no style sheet reaches. */
export const colours = {
  paper: '#fbfaf6',
  ink: '#1b1f2a',
  'ink-2': '#474d5c',
  'ink-3': '#646a79',
  rule: '#dcd8cc',
  cham: '#243092',
  nghe: '#c98000',
  'nghe-ink': '#8a5600',
  gach: '#a12811',
} as const;
