import type { Contact } from '../../../../../src/casework/contacts/contactContent.ts';

/** What stands in the fields of the form for a contact. Dates and times are as the browser's fields have them. */
export type ContactFields = {
  type: Contact['type'];
  on: string;
  time: string;
  by: string;
  /** Who came along. */
  second: string;
  parentId: string;
  result: Contact['result'] | '';
  offeredMeeting: boolean;
  childSeen: boolean;
  /** Empty: nobody said. */
  seenAlone: '' | 'yes' | 'no';
  announced: boolean;
  riskChecked: boolean;
  wellbeing: string;
  reasonGiven: string;
  concerns: string;
  toldLeadOn: string;
  note: string;
};

export const contactLabels: Readonly<Record<keyof ContactFields, string>> = {
  type: 'Kind of contact',
  result: 'Result',
  parentId: 'With',
  offeredMeeting: 'A meeting was offered, to talk about what gets in the way',
  on: 'Date',
  time: 'Time',
  by: 'Who made it',
  second: 'Second person',
  announced: 'The visit was announced beforehand',
  riskChecked: 'Risks for the visitors were checked',
  childSeen: 'The child was seen',
  seenAlone: 'Was the child spoken to alone?',
  wellbeing: 'How the child was',
  reasonGiven: 'Reason given for the absence',
  concerns: 'Concerns',
  toldLeadOn: 'Designated safeguarding lead told on',
  note: 'Note',
};

type Start = Pick<ContactFields, 'type' | 'on' | 'time' | 'by'>;

export const emptyContact = (start: Start): ContactFields => ({
  ...start,
  second: '',
  parentId: '',
  result: '',
  offeredMeeting: false,
  childSeen: false,
  seenAlone: '',
  announced: false,
  riskChecked: false,
  wellbeing: '',
  reasonGiven: '',
  concerns: '',
  toldLeadOn: '',
  note: '',
});

export function fieldsOfContact(contact: Contact): ContactFields {
  const { by, time = '', parentId = '', seenAlone, wellbeing = '', reasonGiven = '' } = contact;
  const { announced = false, riskChecked = false, concerns = '', toldLeadOn = '', note = '' } = contact;
  return {
    type: contact.type,
    on: contact.on,
    result: contact.result,
    offeredMeeting: contact.offeredMeeting,
    childSeen: contact.childSeen,
    by: by[0] ?? '',
    second: by[1] ?? '',
    seenAlone: seenAlone === undefined ? '' : seenAlone ? 'yes' : 'no',
    ...{ time, parentId, wellbeing, reasonGiven, announced, riskChecked, concerns, toldLeadOn, note },
  };
}

const visits: readonly Contact['type'][] = ['home-visit', 'safe-and-well'];
const meetings: readonly Contact['type'][] = ['meeting', 'seen-by-professional'];

/** Whether people went to the home. */
export const isVisit = (type: Contact['type']) => visits.includes(type);
/** Whether the child may have been there. */
export const canSeeChild = (type: Contact['type']) => isVisit(type) || meetings.includes(type);

const whole = (text: string) => (text.trim() === '' ? undefined : text.trim());

/** What the fields say. What a kind of contact does not ask for is left out, whatever was typed before it was chosen. */
export function contactOfFields(fields: ContactFields, before: Contact | undefined): object {
  const { type, childSeen, seenAlone, announced, riskChecked } = fields;
  const isSeen = canSeeChild(type) && childSeen;
  const others = before?.by.slice(2) ?? [];
  const said = {
    time: whole(fields.time),
    parentId: whole(fields.parentId),
    ...(isVisit(type) && { announced, riskChecked }),
    ...(isSeen && seenAlone !== '' && { seenAlone: seenAlone === 'yes' }),
    ...(canSeeChild(type) && { wellbeing: whole(fields.wellbeing) }),
    reasonGiven: whole(fields.reasonGiven),
    concerns: whole(fields.concerns),
    toldLeadOn: whole(fields.toldLeadOn),
    note: whole(fields.note),
  };
  return {
    type,
    on: fields.on,
    by: [fields.by, fields.second, ...others].map((name) => name.trim()).filter(Boolean),
    result: fields.result,
    offeredMeeting: fields.offeredMeeting,
    childSeen: isSeen,
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
  };
}
