import { ask, type RawAnswer } from './raw-request';

/** Forms as a browser without JavaScript sends them. */

type Sending = {
  readonly site: string;
  /** Path of the page that holds the form. */
  readonly page: string;
  readonly cookie?: string;
  /** Text that only the wanted form contains. */
  readonly marked: string;
  /** Fields to set beside what the form holds already. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** What befalls the server between opening the page and sending it. */
  readonly beforeSending?: () => Promise<unknown>;
};

/** Opens a page, fills its form and sends it; the answer is not followed. */
export async function sendForm(sending: Sending): Promise<RawAnswer> {
  const { site, page, cookie, marked, fields = {}, headers = {} } = sending;
  const own: Record<string, string> = cookie === undefined ? {} : { cookie };
  const { text, status } = await ask(`${site}${page}`, { headers: own });
  const form = [...text.matchAll(/<form\b[\s\S]*?<\/form>/g)]
    .map(([whole]) => whole)
    .find((whole) => whole.includes(marked));
  if (form === undefined) throw new Error(`${page} (${status}) has no form with ${marked}`);
  const boundary = 'a-plain-form';
  const entries = { ...readFields(form), ...fields };
  const body = Object.entries(entries)
    .map(([name, value]) => {
      const field = name.replaceAll('"', '%22');
      return `--${boundary}\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`;
    })
    .join('');
  await sending.beforeSending?.();
  return ask(`${site}${page}`, {
    method: 'POST',
    headers: {
      ...own,
      origin: site,
      'content-type': `multipart/form-data; boundary=${boundary}`,
      ...headers,
    },
    body: `${body}--${boundary}--\r\n`,
  });
}

/** Names and values as a browser would send them; several of one name are not needed here. */
function readFields(form: string): Record<string, string> {
  const fields: Record<string, string> = {};
  const take = (tag: string, value: string) => {
    const name = attribute(tag, 'name');
    if (name !== undefined) fields[name] = plain(value);
  };
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    const type = attribute(tag, 'type') ?? 'text';
    const isChosen = !['checkbox', 'radio'].includes(type) || /\schecked\b/.test(tag);
    if (isChosen && type !== 'submit') take(tag, attribute(tag, 'value') ?? '');
  }
  for (const [, tag = '', value = ''] of form.matchAll(
    /(<textarea\b[^>]*>)([\s\S]*?)<\/textarea>/g,
  )) {
    take(tag, value);
  }
  for (const [, tag = '', options = ''] of form.matchAll(
    /(<select\b[^>]*>)([\s\S]*?)<\/select>/g,
  )) {
    const all = [...options.matchAll(/<option\b[^>]*>/g)].map(([option]) => option);
    const chosen = all.find((option) => /\sselected\b/.test(option)) ?? all[0];
    if (chosen !== undefined) take(tag, attribute(chosen, 'value') ?? '');
  }
  return fields;
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

function plain(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
