import 'server-only';
import type { AnswersAnswer } from '@/components/conference-desk/answer-form';
import { issueText } from '@/components/entry/finding-text';
import { now } from '@/lib/clock';
import { findSheets } from '@/lib/data/conferences/sheets';
import { listIndicators } from '@/lib/data/public/catalogue';
import type { Viewer } from '@/lib/domain/access';
import { printOf, type SentAnswer } from '@/lib/domain/conference/answer-sheet';
import { questionKey, questionOfKey, shapeOf } from '@/lib/domain/conference/question';
import { readTypedCell } from '@/lib/domain/report/typed-cell';
import { formatInstant } from '@/lib/format/date';
import { inLocale, type Locale } from '@/lib/locale';
import { questionMessages } from '@/lib/messages/conference-questions';
import { answerFields, answerText } from '@/lib/pages/conference-questions';
import type { SaveAnswersOutcome } from '@/lib/workspace/questions';

type Told = Extract<AnswersAnswer, { kind: 'saved' }>;

/** What became of a form of answers, in the words of its page. */
export async function toldAnswers(
  viewer: Viewer,
  of: { readonly slug: string; readonly areaId: string },
  sent: readonly SentAnswer[],
  outcome: Extract<SaveAnswersOutcome, { kind: 'saved' }>,
  locale: Locale,
): Promise<Told> {
  const words = questionMessages[locale];
  const [sheets, indicators] = await Promise.all([findSheets(viewer, of.slug), listIndicators()]);
  const questions = sheets.find(({ area }) => area.id === of.areaId)?.questions ?? [];
  const contentOf = (id: string) => questions.find((one) => one.id === id)?.content;
  const unitOf = (id: string) => {
    const content = contentOf(id);
    const shape = content && shapeOf(content, indicators);
    return shape ? inLocale(shape, 'unit', locale) : '';
  };
  const marks = [
    ...outcome.issues.map(({ key, code }) => ({
      key,
      text:
        code === 'unknown_cell'
          ? words.unknownQuestion
          : issueText(code, unitOf(questionOfKey(key)), locale),
    })),
    ...outcome.askedAnew.map((id) => ({ key: questionKey(id), text: words.askedAnew })),
  ];
  const conflicts = outcome.conflicts.flatMap(({ question, theirs }): Told['conflicts'] => {
    const key = questionKey(question);
    const content = contentOf(question);
    const shape = content && shapeOf(content, indicators);
    const typed = sent.find((one) => one.typed.key === key)?.typed;
    if (!content || !shape || !typed) return [];
    const reading = readTypedCell(typed, shape, new Set());
    const say = (value: Parameters<typeof answerText>[0] | null | undefined) =>
      value ? answerText(value, content, indicators, locale) : words.blank;
    const fields = answerFields(theirs);
    return [
      {
        key,
        title: theirs
          ? words.conflictTitle(theirs.changedBy, formatInstant(theirs.changedAt, locale))
          : words.conflictGone,
        theirs: words.conflictTheirs(say(theirs?.value)),
        mine: words.conflictMine(say(reading.kind === 'value' ? reading.value : null)),
        version: theirs?.version ?? '',
        fields: { ...fields },
        seen: printOf(fields),
      },
    ];
  });
  const open = new Set([...marks, ...conflicts].map(({ key }) => key));
  const isWhole = open.size === 0;
  return {
    kind: 'saved',
    text: !isWhole
      ? words.savedPartly
      : outcome.saved.length === 0
        ? words.nothingToSave
        : words.saved(formatInstant(now().toISOString(), locale)),
    isWhole,
    saved: outcome.saved.map(({ question, answer }) => ({
      key: questionKey(question),
      version: answer?.version ?? '',
      seen: printOf(
        // What stands in its field is what was typed, and that is stored.
        sent.find((one) => one.typed.key === questionKey(question))?.typed ?? answerFields(answer),
      ),
    })),
    marks,
    conflicts,
    unsaved: sent
      .filter(({ typed }) => open.has(typed.key))
      .map(({ typed, seen }) => ({
        key: typed.key,
        fields: {
          ...{ value: typed.value, text: typed.text },
          ...{ absence: typed.absence, note: typed.note },
        },
        baseVersion: typed.baseVersion,
        seen,
      })),
  };
}
