import 'server-only';
import {
  answersToPublish,
  type PublishedQuestion,
} from '@/lib/domain/conference/published-answers';
import type { Transaction } from '../database';
import { answerSelect, questionsOfConference, toAnswer, toQuestion } from './sheet-rows';

/** What of a conference's questions its participants answered and organisers accepted, by their names. */
export async function readAnswersToPublish(
  transaction: Transaction,
  conferenceId: string,
): Promise<PublishedQuestion[]> {
  const [questions, participants, sheets] = await Promise.all([
    transaction.conferenceQuestion.findMany({
      where: { conferenceId },
      ...questionsOfConference,
    }),
    transaction.conferenceParticipant.findMany({
      where: { conferenceId },
      select: { areaId: true },
    }),
    transaction.answerSheet.findMany({
      where: { conferenceId, state: 'accepted' },
      orderBy: { areaId: 'asc' },
      select: { areaId: true, state: true, stateSince: true, answers: { select: answerSelect } },
    }),
  ]);
  // An alliance that takes part no longer is not published with it.
  const taking = new Set(participants.map(({ areaId }) => areaId));
  return answersToPublish(
    questions.map(toQuestion),
    sheets
      .filter(({ areaId }) => taking.has(areaId))
      .map(({ areaId, state, stateSince, answers }) => ({
        area: areaId,
        state,
        stateSince: stateSince.toISOString(),
        answers: answers.map(toAnswer),
      })),
    participants.length,
  );
}
