import { contactResultWords, contactTitles } from '../../../../../src/casework/cases/timeline/entryWords.ts';
import type { CaseEntryOf, CaseFile } from '../../../../app/apiTypes.ts';
import { profileOf } from '../entries/profileOf.ts';

const head = [
  'Date',
  'Time',
  'Kind',
  'Result',
  'By',
  'With',
  'Meeting offered',
  'Child seen',
  'Spoken to alone',
  'Safeguarding lead told',
  'Reason given',
  'How the child was',
  'Concerns',
  'Note',
];

/** The contacts as rows of a table, with its head. Dates are ISO, as spreadsheets sort them. */
export function contactRows(file: CaseFile, contacts: readonly CaseEntryOf<'contact'>[]): string[][] {
  const parents = new Map(profileOf(file).parents.map(({ id, name }) => [id, name]));
  const yesNo = (value: boolean | undefined) => (value === undefined ? '' : value ? 'Yes' : 'No');
  return [
    head,
    ...contacts.map(({ content }) => [
      content.on,
      content.time ?? '',
      contactTitles[content.type],
      contactResultWords[content.result],
      content.by.join(', '),
      (content.parentId && parents.get(content.parentId)) ?? '',
      yesNo(content.offeredMeeting),
      yesNo(content.childSeen),
      yesNo(content.seenAlone),
      content.toldLeadOn ?? '',
      content.reasonGiven ?? '',
      content.wellbeing ?? '',
      content.concerns ?? '',
      content.note ?? '',
    ]),
  ];
}
