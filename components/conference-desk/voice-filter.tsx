import {
  areaParameter,
  deskRoutes,
  packParameter,
  themeParameter,
  type VoiceChoice,
} from '@/lib/conference-desk-routes';
import { formatPeriod } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { conferenceVoicesMessages } from '@/lib/messages/conference-voices';
import { voicesMessages } from '@/lib/messages/voices';
import type { VoicesBoard } from '@/lib/pages/topics/voices-board';
import { parameterNames } from '@/lib/routes';

interface Props {
  readonly choices: VoicesBoard['choices'];
  readonly chosen: VoiceChoice;
  readonly slug: string;
  readonly pack: string | undefined;
  readonly locale: Locale;
}

/** Whose words of what: a plain form, whose address says what it found. */
export function VoiceFilter({ choices, chosen, slug, pack, locale }: Props) {
  const own = conferenceVoicesMessages[locale];
  const say = voicesMessages[locale];
  const selects = [
    {
      ...{ name: themeParameter, label: own.theme, value: chosen.theme },
      options: choices.themes.map((one) => [one.code, inLocale(one, 'name', locale)] as const),
    },
    {
      ...{ name: areaParameter, label: own.area, value: chosen.area },
      options: choices.areas.map((one) => [one.slug, inLocale(one, 'name', locale)] as const),
    },
    {
      ...{ name: parameterNames.period, label: own.period, value: chosen.period },
      options: choices.periods.map((one) => [one, formatPeriod(one, locale)] as const),
    },
  ];
  return (
    <search className="mt-6 block">
      <form action={deskRoutes.voices(locale, slug)} method="get" className="voice-filter">
        {pack !== undefined && <input type="hidden" name={packParameter} value={pack} />}
        <label>
          <span className="label">{say.search}</span>
          <input
            name={parameterNames.search}
            type="search"
            defaultValue={chosen.search}
            maxLength={60}
            autoComplete="off"
            spellCheck={false}
            aria-describedby="tim-goi-y"
          />
        </label>
        {selects.map(({ name, label, value, options }) => (
          <label key={name}>
            <span className="label">{label}</span>
            <select name={name} defaultValue={value ?? ''}>
              <option value="">{own.any}</option>
              {options.map(([code, text]) => (
                <option key={code} value={code}>
                  {text}
                </option>
              ))}
            </select>
          </label>
        ))}
        <button type="submit">{own.find}</button>
        <p id="tim-goi-y" className="text-ink-3 text-sm">
          {say.searchHint}
        </p>
      </form>
    </search>
  );
}
