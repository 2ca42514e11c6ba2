import { z } from 'zod';
import { entryOf } from '../../src/guidance/codes/codeEntries.ts';
import type { CodeEntry } from '../../src/guidance/codes/codeEntry.ts';
import { searchCodes } from '../../src/guidance/searchCodes.ts';
import { adaptiveCardType } from '../cards/adaptiveCard.ts';
import { codeCard } from '../cards/codeCard.ts';
import type { BotServices } from '../services.ts';
import { todayOf } from '../turn.ts';

const query = z.object({
  parameters: z.array(z.object({ name: z.string(), value: z.string() })),
  queryOptions: z.object({ skip: z.number() }).optional().catch(undefined),
});

const mostResults = 10;
const longestQuery = 200;
/** What schools look up most: shown before anything has been typed. */
const common = ['I', 'M', 'L', 'U', 'N', 'C', 'B', 'O'];

/** Attendance codes for the search box above a chat: each as a card to send. */
export function codeResults(value: unknown, services: Pick<BotServices, 'now'>): object {
  const { data } = query.safeParse(value);
  // `initialRun` stands where nothing has been typed yet.
  const typed = data?.parameters.find(({ name }) => name !== 'initialRun')?.value.trim() ?? '';
  // All that is found stands on the first page.
  if ((data?.queryOptions?.skip ?? 0) > 0) return resultList([]);
  const today = todayOf(services);
  const found = typed === '' ? commonCodes() : matching(typed, today);
  if (found.length === 0) {
    return {
      type: 'message',
      text: `No attendance code found for "${typed.slice(0, 60)}". Try a code such as M, or a word such as dentist.`,
    };
  }
  return resultList(found.map((entry) => result(entry, today)));
}

const resultList = (attachments: object[]) => ({ type: 'result', attachmentLayout: 'list', attachments });

const commonCodes = () => common.map(entryOf).filter((entry) => entry !== undefined);

/** A withdrawn code is only for those who ask for it by its letter. */
function matching(typed: string, today: string): readonly CodeEntry[] {
  const sought = typed.slice(0, longestQuery).replace(/^codes?\s+/i, '');
  return searchCodes(sought)
    .filter(({ code, to }) => !to || to >= today || code.toLowerCase() === sought.toLowerCase())
    .slice(0, mostResults);
}

function result(entry: CodeEntry, today: string): object {
  const title = `${entry.code}: ${entry.name}`;
  return {
    contentType: adaptiveCardType,
    content: codeCard(entry, today),
    preview: {
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: { title, text: entry.summary },
    },
  };
}
