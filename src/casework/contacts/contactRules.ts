import { type Fault, faultsOf, isBefore, type RuleContext, stillToCome } from '../cases/fault.ts';
import type { Contact } from './contactContent.ts';

const visits: readonly Contact['type'][] = ['home-visit', 'safe-and-well'];

const people = ({ by }: Contact) => new Set(by.map((name) => name.toLowerCase())).size;

/** What keeps a contact from being written down. Two people go on a visit; where one went alone, the note says why. */
export function contactFaults(contact: Contact, context: RuleContext): Fault[] {
  const { type, on, childSeen, seenAlone, toldLeadOn, note } = contact;
  return faultsOf(
    stillToCome('on', on, context),
    visits.includes(type) &&
      people(contact) < 2 &&
      !note && {
        field: 'by',
        words: 'Name the two people who went. Where one person went alone, say why in the note.',
      },
    type === 'seen-by-professional' &&
      !childSeen && {
        field: 'childSeen',
        words: 'Say that the child was seen, or choose another kind of contact.',
      },
    seenAlone === true && !childSeen && { field: 'seenAlone', words: 'Say first that the child was seen.' },
    isBefore(['toldLeadOn', toldLeadOn], on, 'the day of the contact'),
    stillToCome('toldLeadOn', toldLeadOn, context),
  );
}

/** What is worth a second look, and keeps nobody from saving. */
export const contactAdvice = ({ concerns, toldLeadOn }: Contact): Fault[] =>
  faultsOf(
    !!concerns &&
      toldLeadOn === undefined && {
        field: 'toldLeadOn',
        words: 'Concerns are noted. Tell the designated safeguarding lead, and say when.',
      },
  );
