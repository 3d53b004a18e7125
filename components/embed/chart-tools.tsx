import type { ReactNode } from 'react';
import { pictureFiles } from '@/lib/embed-routes';
import type { Locale } from '@/lib/locale';
import { embedMessages } from '@/lib/messages/embed';
import { routes } from '@/lib/routes';
import { frameCode } from '@/lib/web/embed-code';

type ToolName = keyof (typeof embedMessages)['vi']['tools'];

interface Props {
  readonly locale: Locale;
  /** What the chart says, by which people who cannot see the frame know it. */
  readonly title: string;
  /** The chart by itself, with host. */
  readonly embedAddress: string;
  readonly isMap?: boolean;
  /** What else there is of it, without the code for a frame. */
  readonly others?: Partial<Record<Exclude<ToolName, 'embed'>, ReactNode | undefined>>;
  /** Which of several charts that stand together; left out where it is plain. */
  readonly of?: string;
  readonly isOpen?: boolean;
}

const order: readonly ToolName[] = ['permanent', 'embed', 'cite', 'picture', 'data'];

/** A link whose words are its address: what is copied is what is seen. */
export function ToolLink({ href }: { readonly href: string }) {
  return <a href={href}>{decodeURI(href)}</a>;
}

/** The picture files of a chart, of its own address. */
export function PictureLinks({
  chart,
  locale,
}: {
  readonly chart: string;
  readonly locale: Locale;
}) {
  const say = embedMessages[locale];
  const { svg, png, wide } = pictureFiles(chart);
  return (
    <>
      <a href={png}>PNG</a>, <a href={svg}>SVG</a> ({say.square}) · <a href={wide}>PNG</a> (
      {say.wide})
    </>
  );
}

/** The one foot of tools below a chart: how it is linked to, framed, cited, taken as picture and figures. */
export function ChartTools(props: Props) {
  const { locale, title, embedAddress, isMap, others = {}, of, isOpen } = props;
  const say = embedMessages[locale];
  const there = order.filter((tool) => tool === 'embed' || others[tool] !== undefined);
  return (
    <details className="chart-tools" data-screen-only="" open={isOpen}>
      <summary>
        {of && `${of}: `}
        {there.map((tool) => say.tools[tool]).join(' · ')}
      </summary>
      {there.map((tool) =>
        tool === 'embed' ? (
          <div key={tool}>
            <label>
              {say.code}
              <textarea
                readOnly
                rows={3}
                spellCheck={false}
                data-copy={say.copy}
                data-copied={say.copied}
                defaultValue={frameCode(embedAddress, title, isMap ? 'map' : 'chart')}
              />
            </label>
            <p>
              <a href={embedAddress}>{say.alone}</a> ·{' '}
              <a href={`${routes.openData(locale)}#nhung`}>{say.codeMore}</a>
            </p>
          </div>
        ) : (
          <p key={tool}>
            {say.tools[tool]}: {others[tool]}
          </p>
        ),
      )}
    </details>
  );
}
