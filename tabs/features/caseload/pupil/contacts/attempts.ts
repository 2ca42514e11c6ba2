import { attemptsIn, ownLettersIn } from '../../../../../src/casework/legal/readiness/attempts.ts';
import {
  type AttemptsStand,
  attemptsStand,
} from '../../../../../src/casework/legal/readiness/attemptsStand.ts';
import type { Parent } from '../../../../../src/casework/profiles/profileContent.ts';
import type { CaseFile, Council } from '../../../../app/apiTypes.ts';
import { entriesOf } from '../entries/entriesOf.ts';
import { profileOf } from '../entries/profileOf.ts';

/** How far the attempts to reach a parent go towards the council's test; of anybody where no parent is written down. */
export type AttemptCount = {
  parent: Parent | undefined;
  attempts: number;
  offers: number;
  stand: AttemptsStand;
  /** Letters of the council's own types, of which a person has to say what they were. */
  ownLetters: number;
};

export function attemptCounts(file: CaseFile): AttemptCount[] {
  const contacts = entriesOf(file, 'contact').map(({ content }) => content);
  const letters = entriesOf(file, 'letter').map(({ content }) => content);
  const { parents } = profileOf(file);
  return (parents.length === 0 ? [undefined] : parents).map((parent) => {
    const facts = { today: file.today, contacts, letters, parent };
    const attempts = attemptsIn(facts);
    return {
      parent,
      attempts: attempts.length,
      offers: attempts.filter(({ offeredMeeting }) => offeredMeeting).length,
      stand: attemptsStand(attempts),
      ownLetters: ownLettersIn(facts).length,
    };
  });
}

type ChecklistItem = Council['checklists']['content'][number]['items'][number];

/** The items of the council's checklists that attempts to reach a family are for. */
export function attemptTests({ checklists }: Council): ChecklistItem[] {
  const items = checklists.content.flatMap((checklist) => checklist.items);
  return (['two-attempts', 'offer-to-meet'] as const).flatMap(
    (test) => items.find((item) => item.test === test) ?? [],
  );
}
