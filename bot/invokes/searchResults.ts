import { z } from 'zod';
import { answerQuestion } from '../../src/guidance/answerQuestion.ts';
import { entryOf } from '../../src/guidance/codes/codeEntries.ts';
import type { CodeEntry } from '../../src/guidance/codes/codeEntry.ts';
import { withoutPersonalData } from '../../src/guidance/personalData.ts';
import { searchCodes } from '../../src/guidance/searchCodes.ts';
import { searchLaw } from '../../src/guidance/searchLaw.ts';
import { searchToolkit } from '../../src/guidance/searchToolkit.ts';
import type { Approach } from '../../src/guidance/toolkit/approach.ts';
import { dayOf } from '../../src/questions/today.ts';
import { adaptiveCardType } from '../cards/adaptiveCard.ts';
import { askable } from '../commands/askable.ts';
import type { BotServices } from '../services.ts';
import { answerFound, approachFound, codeFound, type Found, factFound, type Showing } from './found.ts';
import { mixed } from './mixedResults.ts';

const query = z.object({
  parameters: z.array(z.object({ name: z.string(), value: z.string() })),
  queryOptions: z.object({ skip: z.number() }).optional().catch(undefined),
});

/** What schools look up most: shown before anything has been typed. */
const common = ['I', 'M', 'L', 'U', 'N', 'C', 'B', 'O'];
const mostOfAKind = 5;
/** A word or two is a search; more may be a question. */
const fewestWords = 3;

type Services = Pick<BotServices, 'questions' | 'now' | 'tabLink'>;

/** Codes, law and toolkit for the search box above a chat, each as a card to send; a question is answered first. */
export function searchResults(value: unknown, services: Services): object {
  const { data } = query.safeParse(value);
  // `initialRun` stands where nothing has been typed yet.
  const typed = askable(data?.parameters.find(({ name }) => name !== 'initialRun')?.value ?? '');
  // All that is found stands on the first page.
  if ((data?.queryOptions?.skip ?? 0) > 0) return resultList([]);
  const showing = { today: dayOf(services.now()), tabLink: services.tabLink };
  const found = typed === '' ? commonCodes(showing) : matching(typed, showing, services);
  if (found.length > 0) return resultList(found);
  return {
    type: 'message',
    text: `Nothing found for "${typed.slice(0, 60)}". Try a code such as M, or words such as dentist or penalty notice.`,
  };
}

const commonCodes = (showing: Showing) =>
  common.flatMap((code) => entryOf(code) ?? []).map((entry) => codeFound(entry, showing));

function matching(typed: string, showing: Showing, services: Services): readonly Found[] {
  const sought = typed.replace(/^codes?\s+/i, '');
  const listed = mixed(
    sought,
    [
      codesFor(sought, showing.today).map((entry) => codeFound(entry, showing)),
      searchLaw(sought).map((fact) => factFound(fact, showing)),
      searchToolkit(sought)
        .filter(isFirstStage)
        .map((approach) => approachFound(approach, showing)),
    ].map((found) => found.slice(0, mostOfAKind)),
  );
  return [...answered(typed, showing, services), ...listed];
}

/** A withdrawn code is only for those who ask for it by its letter. */
function codesFor(sought: string, today: string): readonly CodeEntry[] {
  return searchCodes(sought).filter(
    ({ code, to }) => !to || to >= today || code.toLowerCase() === sought.toLowerCase(),
  );
}

/** An approach stands in several stages: the one that fits best is enough. */
const isFirstStage = ({ approachId }: Approach, place: number, rows: readonly Approach[]) =>
  rows.findIndex((row) => row.approachId === approachId) === place;

/** The answer that the chat would give to the same words. Nothing is counted: who types here may not have finished. */
function answered(typed: string, { today }: Showing, { questions }: Services): Found[] {
  if (typed.split(/\s+/).length < fewestWords) return [];
  const question = withoutPersonalData(typed).text;
  const answer = answerQuestion(typed, today, { local: questions.guidance() });
  const isSmallTalk = answer.kind === 'greeting' || answer.kind === 'help';
  return answer.answered && !isSmallTalk ? [answerFound(answer, question)] : [];
}

const resultList = (found: readonly Found[]) => ({
  type: 'result',
  attachmentLayout: 'list',
  attachments: found.map(({ title, text, card }) => ({
    contentType: adaptiveCardType,
    content: card(),
    preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title, text } },
  })),
});
