import type { Locale } from '@/lib/locale';
import { embedMessages } from '@/lib/messages/embed';
import { fittingCode } from '@/lib/web/embed-code';

/** What a page puts in once, so that the frames of this site in it are as high as their charts. */
export function FittingCode({
  locale,
  origin,
}: {
  readonly locale: Locale;
  readonly origin: string;
}) {
  const say = embedMessages[locale];
  return (
    <div className="chart-tools">
      <label>
        {say.howHeightLabel}
        <textarea
          readOnly
          rows={8}
          spellCheck={false}
          data-copy={say.copy}
          data-copied={say.copied}
          defaultValue={fittingCode(origin)}
        />
      </label>
    </div>
  );
}
