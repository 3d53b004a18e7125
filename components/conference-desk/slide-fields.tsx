import type { ReactNode } from 'react';
import { TextArea, TextField } from '@/components/ui/field';
import {
  mostOf,
  type Slide,
  type SlideContent,
  type SlideWords,
} from '@/lib/domain/conference/slide';
import { scopes } from '@/lib/domain/figure/figure';
import type { AreaLevel } from '@/lib/domain/territory/area';
import { formatNumber } from '@/lib/format/number';
import type { Locale } from '@/lib/locale';
import { conferenceDeskMessages } from '@/lib/messages/conference-desk';
import { words as fieldWords } from '@/lib/messages/words';
import { type Choice, options, withChosen } from './choices';

/** What there is to choose from for a slide. */
export interface DeskChoices {
  readonly indicators: readonly Choice[];
  readonly areas: readonly (Choice & { readonly level: AreaLevel })[];
  /** Of the slide's indicator, newest first. */
  readonly periods: readonly Choice[];
  readonly boundaries: readonly Choice[];
}

interface Props {
  readonly slide: Slide;
  readonly choices: DeskChoices;
  readonly locale: Locale;
}

const box = 'min-h-11 w-full border border-ink-3 bg-paper px-2 py-1 text-ink';

/** What a slide is of, as its kind asks for it. */
export function SlideFields({ slide: { content }, choices, locale }: Props) {
  const words = conferenceDeskMessages[locale];
  const indicator = (name: string, value: string, label = words.indicator) => (
    <Select name={name} label={label} value={value}>
      {options(withChosen(choices.indicators, [value], words.notInLists))}
    </Select>
  );
  const area = (value: string) => (
    <Select name="area" label={words.area} value={value}>
      {options(withChosen(choices.areas, [value], words.notInLists))}
    </Select>
  );
  const several = (most: number) => words.severalHint(formatNumber(String(most), locale));
  const many = (
    name: string,
    label: string,
    values: readonly string[],
    among: readonly Choice[],
    hint: string,
  ) => (
    <label className="block">
      <span className="label mb-1 block">{label}</span>
      <select name={name} multiple size={6} defaultValue={[...values]} className={box}>
        {options(withChosen(among, values, words.notInLists))}
      </select>
      <span className="block text-ink-3 text-sm">{hint}</span>
    </label>
  );
  const scope = (value: string) => (
    <Select name="scope" label={words.scope} value={value}>
      {scopes.map((one) => (
        <option key={one} value={one}>
          {fieldWords[locale].scope[one]}
        </option>
      ))}
    </Select>
  );
  const when = (content: { period: string | null; boundary: string | null }) => (
    <>
      <Select name="period" label={words.period} value={content.period ?? ''}>
        <option value="">{words.newest}</option>
        {options(withChosen(choices.periods, [content.period], words.notInLists))}
      </Select>
      <Select name="boundary" label={words.boundary} value={content.boundary ?? ''}>
        <option value="">{words.ownBoundary}</option>
        {options(withChosen(choices.boundaries, [content.boundary], words.notInLists))}
      </Select>
    </>
  );
  switch (content.kind) {
    case 'title':
    case 'section':
    case 'text':
    case 'closing':
      return <WordsFields content={content} locale={locale} />;
    case 'figure':
      return (
        <>
          {indicator('indicator', content.indicator)}
          {area(content.area)}
          {scope(content.scope)}
        </>
      );
    case 'trend':
      return (
        <>
          {indicator('indicator', content.indicator)}
          {area(content.area)}
          {scope(content.scope)}
          {many('beside', words.beside, content.beside, choices.areas, several(mostOf.beside))}
        </>
      );
    case 'map':
      return (
        <>
          {indicator('indicator', content.indicator)}
          {scope(content.scope)}
          {when(content)}
        </>
      );
    case 'ranking':
      return (
        <>
          {indicator('indicator', content.indicator)}
          {scope(content.scope)}
          {when(content)}
          {many('areas', words.areas, content.areas, provincesOf(choices), words.areasHint)}
        </>
      );
    case 'comparison':
      return indicator('indicator', content.indicator);
    case 'share':
      return (
        <>
          <Select name="whole" label={words.whole} value={content.whole ?? ''}>
            <option value="">{words.printedShares}</option>
            {options(withChosen(choices.indicators, [content.whole], words.notInLists))}
          </Select>
          {many('parts', words.parts, content.parts, choices.indicators, several(mostOf.parts))}
          <label className="flex min-h-8 items-start gap-2">
            <input
              type="checkbox"
              name="ofGroup"
              value="1"
              defaultChecked={content.ofGroup}
              className="mt-1.5 size-4 shrink-0 accent-cham"
            />
            {words.ofGroup}
          </label>
        </>
      );
    case 'balance':
      return (
        <>
          {indicator('stock', content.stock, words.stock)}
          {many('ins', words.ins, content.ins, choices.indicators, several(mostOf.flows))}
          {many('outs', words.outs, content.outs, choices.indicators, several(mostOf.flows))}
          <Select name="over" label={words.over} value={content.over}>
            <option value="quarter">{words.overQuarter}</option>
            <option value="year">{words.overYear}</option>
          </Select>
        </>
      );
    case 'table':
      return (
        <>
          {many(
            'indicators',
            words.indicators,
            content.indicators,
            choices.indicators,
            several(mostOf.tableIndicators),
          )}
          {many('areas', words.areas, content.areas, choices.areas, several(mostOf.tableAreas))}
          {scope(content.scope)}
        </>
      );
    case 'quotations':
      return <QuoteFields content={content} choices={choices} locale={locale} />;
  }
}

function WordsFields({
  content,
  locale,
}: {
  readonly content: Extract<SlideContent, { lines: readonly SlideWords[] }>;
  readonly locale: Locale;
}) {
  const words = conferenceDeskMessages[locale];
  const { heading, lines } = content;
  const inLines = (language: 'vi' | 'en') => lines.map((line) => line[language]).join('\n');
  return (
    <>
      <HeadingFields heading={heading} locale={locale} />
      <TextArea
        id="linesVi"
        name="linesVi"
        label={words.lines}
        hint={words.onePerLine}
        defaultValue={inLines('vi')}
        lang="vi"
      />
      <TextArea
        id="linesEn"
        name="linesEn"
        label={words.linesEn}
        defaultValue={inLines('en')}
        lang="en"
      />
    </>
  );
}

function HeadingFields({
  heading,
  locale,
}: {
  readonly heading: SlideWords;
  readonly locale: Locale;
}) {
  const words = conferenceDeskMessages[locale];
  return (
    <>
      <TextField
        id="headingVi"
        name="headingVi"
        label={words.heading}
        defaultValue={heading.vi}
        lang="vi"
        required
      />
      <TextField
        id="headingEn"
        name="headingEn"
        label={words.headingEn}
        defaultValue={heading.en}
        lang="en"
      />
    </>
  );
}

function QuoteFields({
  content,
  choices,
  locale,
}: {
  readonly content: Extract<SlideContent, { kind: 'quotations' }>;
  readonly choices: DeskChoices;
  readonly locale: Locale;
}) {
  const words = conferenceDeskMessages[locale];
  return (
    <>
      <HeadingFields heading={content.heading} locale={locale} />
      {content.quotes.map((quote, index) => (
        <fieldset
          key={`${quote.area} ${quote.period} ${quote.indicator}`}
          className="border-rule border-t pt-2"
        >
          <legend className="label">
            {choices.areas.find(({ value }) => value === quote.area)?.text ?? quote.area}
          </legend>
          <p className="max-w-text text-sm">{quote.said}</p>
          <label className="flex min-h-8 items-start gap-2">
            <input
              type="checkbox"
              name="quote"
              value={JSON.stringify({ ...quote, place: index })}
              defaultChecked
              className="mt-1.5 size-4 shrink-0 accent-cham"
            />
            {words.keepQuote}
          </label>
          <TextArea
            id={`shortened${index}`}
            name={`shortened${index}`}
            label={words.shortened}
            defaultValue={quote.shortened}
            lang="vi"
          />
        </fieldset>
      ))}
    </>
  );
}

function Select({
  name,
  label,
  value,
  children,
}: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly children: ReactNode;
}) {
  return (
    <label className="block">
      <span className="label mb-1 block">{label}</span>
      <select name={name} defaultValue={value} className={box}>
        {children}
      </select>
    </label>
  );
}

function provincesOf({ areas }: DeskChoices): readonly Choice[] {
  return areas.filter(({ level }) => level === 'province');
}
