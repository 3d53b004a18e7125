import { parseCellKey } from '@/lib/domain/indicator/indicator';
import { fieldsOfKind } from '@/lib/domain/report/typed-cell-fields';
import type { Locale } from '@/lib/locale';
import { answerPageMessages } from '@/lib/messages/answer-page';
import { wordFor } from '@/lib/messages/translation';
import { plainStyles } from './plain-answers';

/**
 * The answer to a form where the page itself cannot be made: plain HTML, without database and
 * without Next, that carries what was typed.
 */

type PageWords = (typeof answerPageMessages)['vi'];

export type FormPageKind = {
  [Key in keyof PageWords]: PageWords[Key] extends { readonly title: string } ? Key : never;
}[keyof PageWords];

interface FormPage {
  readonly kind: FormPageKind;
  readonly locale: Locale;
  /** The page that the form stood on, and where it is sent again. */
  readonly address: string;
  readonly form: FormData | null;
  /**
   * What tells Next the action: the fields that came with the form, or those of the page as it is
   * now; null: it cannot be sent from here.
   */
  readonly actionFields: Fields | null;
  readonly reference?: string;
}

export type Fields = readonly (readonly [name: string, value: string])[];

/** Written by the product itself, and nothing that a person would want to read. */
const TECHNICAL =
  /^(?:reportId|path|intent|seenSince|seen|cells|reportIds|releaseId|locale|province|quarter|tiep|giu|stay)$/;
const TECHNICAL_CELL = new RegExp(
  `\\.(?:${[...fieldsOfKind('choice', 'codes', 'mark', 'version'), 'name'].join('|')})$`,
);
const SECRET = /password|mat-khau/i;

/** The fields of a form that name its action to Next. */
export function isActionField(name: string): boolean {
  return name.startsWith('$ACTION_');
}

export function formPage(page: FormPage): string {
  const { kind, locale, address, form, actionFields, reference } = page;
  const words = answerPageMessages[locale];
  const fields = textFields(form).filter(([name]) => !isActionField(name));
  const typed = fields.filter(([name, value]) => isTyped(name, value));
  const { title, text } = words[kind];
  const own = fields.length > 0 || actionFields !== null;
  const advice =
    kind === 'outdated' ? (actionFields ? words.outdatedSend : words.outdatedCopy) : '';
  return `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)} · Số liệu HTX</title>
<link rel="stylesheet" href="${plainStyles}">
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p role="alert">${escapeHtml(text)}</p>
${advice && typed.length > 0 ? `<p>${escapeHtml(advice)}</p>` : ''}
${reference ? `<p>${escapeHtml(words.reference)}: <code>${escapeHtml(reference)}</code></p>` : ''}
${own ? formHtml(page, fields, typed) : ''}
<p><a href="${escapeHtml(address)}"${typed.length > 0 ? ' target="_blank" rel="noopener"' : ''}>${escapeHtml(words.open)}</a></p>
</main>
</body>
</html>
`;
}

function textFields(form: FormData | null): Fields {
  return [...(form ?? [])].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
}

function isTyped(name: string, value: string): boolean {
  if (SECRET.test(name)) return true;
  return value.trim() !== '' && !TECHNICAL.test(name) && !TECHNICAL_CELL.test(name);
}

function formHtml({ locale, address, actionFields }: FormPage, fields: Fields, typed: Fields) {
  const words = answerPageMessages[locale];
  const shown = new Set(typed);
  const hidden = [...(actionFields ?? []), ...fields.filter((field) => !shown.has(field))];
  const heading = typed.length > 0 ? `<h2>${escapeHtml(words.typed)}</h2>` : '';
  return `<form method="post" enctype="multipart/form-data" action="${escapeHtml(address)}">
${hidden.map(([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`).join('\n')}
${heading}
${typed.map(([name, value], index) => fieldHtml(name, value, `o-${index}`, fields, locale)).join('\n')}
${actionFields === null ? '' : `<p><button type="submit">${escapeHtml(words.sendAgain)}</button></p>`}
</form>`;
}

function fieldHtml(name: string, value: string, id: string, fields: Fields, locale: Locale) {
  const words = answerPageMessages[locale];
  const attributes = `id="${id}" name="${escapeHtml(name)}"`;
  if (SECRET.test(name)) {
    return `<p><label for="${id}">${escapeHtml(words.password)}</label>
<input type="password" autocomplete="current-password" ${attributes}></p>`;
  }
  const label = labelOf(name, fields, words);
  const isLong = value.length > 60 || value.includes('\n');
  const control = isLong
    ? `<textarea rows="5" ${attributes}>\n${escapeHtml(value)}</textarea>`
    : `<input ${attributes} value="${escapeHtml(value)}">`;
  return `<p><label for="${id}">${escapeHtml(label)}</label>\n${control}</p>`;
}

/** A cell's field by the name that its form sends along; any other by the words of its own form. */
function labelOf(name: string, fields: Fields, words: PageWords): string {
  const at = name.lastIndexOf('.');
  const key = name.slice(0, at);
  if (at < 0 || !parseCellKey(key)) return wordFor(words.field, name) ?? name;
  const cell = fields.find(([other]) => other === `${key}.name`)?.[1] ?? key;
  const field = name.slice(at + 1);
  const kind =
    field in words.cellField ? words.cellField[field as keyof typeof words.cellField] : '';
  return kind ? `${cell}: ${kind}` : cell;
}

/**
 * The action's fields of the same form on the page as it is now, so that what was typed on an
 * older one can be sent to it; null where the page has no such form any more.
 */
export function findActionFields(html: string, posted: FormData): Fields | null {
  const marks = ['intent', 'reportId', 'releaseId', 'province', 'quarter'];
  const typed = textFields(posted).filter(([name, value]) => isTyped(name, value));
  for (const [whole] of html.matchAll(/<form\b[\s\S]*?<\/form>/g)) {
    const hidden = [...whole.matchAll(/<input\b[^>]*\btype="hidden"[^>]*>/g)].map(([tag]) => {
      return [attribute(tag, 'name'), attribute(tag, 'value')] as const;
    });
    const hiddenValue = (name: string) => hidden.find(([one]) => one === name)?.[1] ?? null;
    const isSame =
      marks.every((name) => hiddenValue(name) === posted.get(name)) &&
      typed.every(([name]) => whole.includes(` name="${escapeHtml(name)}"`));
    const fields = hidden.filter(([name]) => isActionField(name));
    if (isSame && fields.length > 0) return fields;
  }
  return null;
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter);
}
