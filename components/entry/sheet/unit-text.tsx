import { Fragment } from 'react';

/** A unit breaks behind a stroke or a space, never inside a word. */
export function UnitText({ unit }: { readonly unit: string }) {
  return unit.split('/').map((part, index) => (
    <Fragment key={part}>
      {index > 0 && (
        <>
          /<wbr />
        </>
      )}
      {part}
    </Fragment>
  ));
}
