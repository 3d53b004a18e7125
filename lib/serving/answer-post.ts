import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Locale } from '@/lib/locale';
import { logError, logInfo } from '@/lib/log';
import { takesFiles } from '@/lib/routes';
import { type ActionTrace, tracing } from './action-trace';
import {
  type CapturedAnswer,
  captureAnswer,
  type RequestHandler,
  readerRequest,
  requestWithBody,
} from './captured-response';
import {
  type Fields,
  type FormPageKind,
  findActionFields,
  formPage,
  isActionField,
} from './form-page';
import { drainAndClose, isReadableCall, readBody, readForm, saysForm } from './posted-body';

/** Bytes of a file that is handed in: a little more than is read of it, so that its reader says so. */
const MOST_FILE = 5.5 * 1024 * 1024;

/** The name is the body of the answer to the page's own program, which knows these words. */
const REFUSALS = {
  too_large: { status: 413, page: 'tooLarge' },
  too_slow: { status: 408, page: 'tooSlow' },
  unreadable: { status: 400, page: 'unreadable' },
} as const;

/**
 * The answer to a POST. It is read whole first, so that whatever befalls the database, the build
 * or the page, the answer carries what was typed and claims only what is known. Null: the sender
 * is gone.
 */
export async function capturePost(
  handler: RequestHandler,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<CapturedAnswer | null> {
  const isCall = request.headers['next-action'] !== undefined;
  const posted = await readBody(request, takesFiles(request.url ?? '') ? { most: MOST_FILE } : {});
  if (posted.kind === 'gone') return null;
  if (posted.kind !== 'read') {
    response.setHeader('Connection', 'close');
    response.once('finish', () => drainAndClose(request));
    return refusal(request, posted.kind, isCall);
  }
  return isCall
    ? captureCall(handler, request, posted.body)
    : captureForm(handler, request, posted.body);
}

/** A call of the page's own program, which has kept what was typed. */
async function captureCall(
  handler: RequestHandler,
  request: IncomingMessage,
  body: Buffer,
): Promise<CapturedAnswer> {
  if (!(await isReadableCall(body, request.headers['content-type']))) {
    return refusal(request, 'unreadable', true);
  }
  const trace: ActionTrace = { stage: 'not_begun' };
  const captured = await tracing(trace, () =>
    captureAnswer(handler, requestWithBody(request, body)),
  );
  // No action began, so the fault is in what was sent.
  const isOurs = captured.status < 500 || trace.stage !== 'not_begun';
  return isOurs ? captured : refusal(request, 'unreadable', true);
}

/** A form as a browser without JavaScript sends it. */
async function captureForm(
  handler: RequestHandler,
  request: IncomingMessage,
  body: Buffer,
): Promise<CapturedAnswer> {
  const { url = '/', headers } = request;
  const isForm = saysForm(headers['content-type']);
  const form = isForm ? await readForm(body, headers['content-type']) : new FormData();
  if (form === null) return refusal(request, 'unreadable', false);
  const trace: ActionTrace = { stage: 'not_begun' };
  let captured: CapturedAnswer | null = null;
  let failure: unknown = null;
  try {
    captured = await tracing(trace, () => captureAnswer(handler, requestWithBody(request, body)));
  } catch (error) {
    failure = error;
  }
  if (captured && captured.status < 500 && !isUnknownAction(captured)) return captured;
  const locale = localeOf(url);
  const address = url;
  if (captured && isUnknownAction(captured)) {
    if (captured.status === 400) return refusal(request, 'unreadable', false, form);
    logInfo('action.outdated', { url });
    const actionFields = await currentActionFields(handler, url, headers, form);
    return htmlAnswer(409, formPage({ kind: 'outdated', locale, address, form, actionFields }));
  }
  const kind = kindOfStage[trace.stage];
  const reference = logError('form.unanswered', failure ?? `status ${captured?.status}`, {
    url,
    stage: trace.stage,
  });
  const actionFields = actionFieldsOf(form);
  return htmlAnswer(503, formPage({ kind, locale, address, form, actionFields, reference }));
}

/** What may be claimed of a form whose action came so far. */
const kindOfStage: Readonly<Record<ActionTrace['stage'], FormPageKind>> = {
  not_begun: 'nothingStored',
  entered: 'nothingStored',
  running: 'notKnown',
  failed: 'notKnown',
  answered: 'handled',
};

function isUnknownAction({ headers }: CapturedAnswer): boolean {
  return headers['x-nextjs-action-not-found'] !== undefined;
}

function actionFieldsOf(form: FormData): Fields {
  return [...form].flatMap(([name, value]) =>
    isActionField(name) && typeof value === 'string' ? [[name, value] as const] : [],
  );
}

/** The page as it is now knows its action; where it cannot be made, nothing can be sent to it. */
async function currentActionFields(
  handler: RequestHandler,
  url: string,
  {
    'content-type': _,
    'content-length': __,
    'transfer-encoding': ___,
    ...headers
  }: IncomingMessage['headers'],
  form: FormData,
): Promise<Fields | null> {
  try {
    const page = await captureAnswer(handler, readerRequest(url, headers));
    return page.status === 200 ? findActionFields(page.body.toString('utf8'), form) : null;
  } catch {
    return null;
  }
}

function refusal(
  { url = '/' }: IncomingMessage,
  word: keyof typeof REFUSALS,
  isCall: boolean,
  form: FormData | null = null,
): CapturedAnswer {
  const { status, page } = REFUSALS[word];
  logInfo('request.refused', { url, status, reason: word });
  if (isCall) {
    return { status, headers: { 'content-type': 'text/plain' }, body: Buffer.from(word) };
  }
  const shown = { kind: page, locale: localeOf(url), address: url, form, actionFields: null };
  return htmlAnswer(status, formPage(shown));
}

function htmlAnswer(status: number, html: string): CapturedAnswer {
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: Buffer.from(html),
  };
}

function localeOf(url: string): Locale {
  return /^\/en(?:\/|\?|$)/.test(url) ? 'en' : 'vi';
}
