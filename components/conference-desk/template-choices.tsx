import type { ReactNode } from 'react';
import { templateKinds } from '@/lib/domain/conference/template';
import { storyTopics } from '@/lib/domain/topic';
import type { Locale } from '@/lib/locale';
import { conferenceDeskMessages } from '@/lib/messages/conference-desk';
import { templateMessages } from '@/lib/messages/slide-templates';
import { topicMessages } from '@/lib/messages/topics';

export const box = 'min-h-11 border border-ink-3 bg-paper px-2 py-1 text-ink';

interface Props {
  readonly provinces: readonly { readonly value: string; readonly text: string }[];
  /** The fields of the template, its province and its topic, where they stand beside others of these. */
  readonly names?: { readonly template: string; readonly area: string; readonly topic: string };
  /** What is said where no template may be chosen; left out: one must be. */
  readonly none?: string;
  readonly locale: Locale;
}

const plainNames = { template: 'template', area: 'area', topic: 'topic' };

/** Which template, and what it is about. */
export function TemplateChoices({ provinces, names = plainNames, none, locale }: Props) {
  const words = conferenceDeskMessages[locale];
  const topics = topicMessages[locale].name;
  return (
    <>
      <Choose name={names.template} label={words.template}>
        {none !== undefined && <option value="">{none}</option>}
        {templateKinds.map((kind) => (
          <option key={kind} value={kind}>
            {templateMessages[locale].name[kind]}
          </option>
        ))}
      </Choose>
      <Choose name={names.area} label={words.templateArea}>
        <option value="">{words.chosenNone}</option>
        {provinces.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </Choose>
      <Choose name={names.topic} label={words.templateTopic}>
        <option value="">{words.chosenNone}</option>
        {storyTopics.map((topic) => (
          <option key={topic} value={topic}>
            {topics[topic]}
          </option>
        ))}
      </Choose>
    </>
  );
}

function Choose({
  name,
  label,
  children,
}: {
  readonly name: string;
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <label className="block">
      <span className="label mb-1 block">{label}</span>
      <select name={name} className={box}>
        {children}
      </select>
    </label>
  );
}
