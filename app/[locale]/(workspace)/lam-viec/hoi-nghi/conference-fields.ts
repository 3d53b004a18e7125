import { formFields } from '@/lib/actions';

/** A conference's form as the draft that it says; lists are one to a line. */
export function conferenceFromFields(form: FormData): unknown {
  const fields = formFields(form);
  const one = (name: string) => fields[name] ?? '';
  const both = (name: string) => ({ vi: one(`${name}Vi`), en: one(`${name}En`) });
  const optional = (name: string) => (one(`${name}Vi`).trim() === '' ? null : both(name));
  const list = (name: string) => {
    const translated = one(`${name}En`).split('\n');
    return one(`${name}Vi`)
      .split('\n')
      .map((line, index) => ({ vi: line.trim(), en: translated[index]?.trim() ?? '' }))
      .filter(({ vi }) => vi !== '');
  };
  return {
    conferenceId: one('conferenceId') || undefined,
    version: one('version') || undefined,
    slug: one('wantedSlug'),
    firstDay: one('firstDay'),
    lastDay: one('lastDay') || one('firstDay'),
    words: {
      title: both('title'),
      place: both('place'),
      host: both('host'),
      participants: optional('participants'),
      about: optional('about'),
      agenda: list('agenda'),
      questions: list('questions'),
      difficulties: list('difficulties'),
      directions: list('directions'),
    },
    participants: form.getAll('areas').filter((value) => typeof value === 'string' && value !== ''),
  };
}
