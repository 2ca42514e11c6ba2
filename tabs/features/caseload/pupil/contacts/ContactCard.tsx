import { ukDate, ukTime } from '../../../../../src/calendar/ukDate.ts';
import { contactResultWords, contactTitles } from '../../../../../src/casework/cases/timeline/entryWords.ts';
import type { CaseEntryOf, CaseFile } from '../../../../app/apiTypes.ts';
import { lowered } from '../../../../parts/firstLetter.ts';
import { AdviceList } from '../entries/AdviceList.tsx';
import { EntryCard } from '../entries/EntryCard.tsx';
import { Facts } from '../entries/Facts.tsx';
import { profileOf } from '../entries/profileOf.ts';
import { ContactForm } from './ContactForm.tsx';
import { canSeeChild, isVisit } from './contactFields.ts';

type Props = { file: CaseFile; contact: CaseEntryOf<'contact'> };

const names = new Intl.ListFormat('en-GB');

/** A contact as it was written down. */
export function ContactCard({ file, contact }: Props) {
  const { type, on, time, by, result, offeredMeeting, parentId, childSeen } = contact.content;
  const { seenAlone, announced, riskChecked, toldLeadOn, wellbeing, reasonGiven, concerns, note } =
    contact.content;
  const parent = profileOf(file).parents.find(({ id }) => id === parentId);
  const title = contactTitles[type];
  return (
    <EntryCard
      file={file}
      entry={contact}
      heading={`${title}, ${ukDate(on)}${time ? ` at ${ukTime(`${on}T${time}`)}` : ''}`}
      what={`the ${lowered(title)} of ${ukDate(on)}`}
      form={({ close, done }) => (
        <ContactForm
          file={file}
          contact={contact}
          onClose={close}
          onSaved={() => done('The contact is changed.')}
        />
      )}
    >
      <Facts
        facts={[
          { name: 'Result', value: contactResultWords[result] },
          { name: 'By', value: names.format(by) },
          { name: 'With', value: parent && `${parent.name}, ${parent.relationship}` },
          { name: 'Meeting', value: offeredMeeting && 'Offered' },
          { name: 'Child seen', value: canSeeChild(type) && seenWords(childSeen, seenAlone) },
          { name: 'Announced beforehand', value: isVisit(type) && yesNo(announced) },
          { name: 'Risks for the visitors checked', value: isVisit(type) && yesNo(riskChecked) },
          { name: 'How the child was', value: wellbeing, long: true },
          { name: 'Reason given', value: reasonGiven, long: true },
          { name: 'Concerns', value: concerns, long: true },
          { name: 'Safeguarding lead told', value: toldLeadOn && ukDate(toldLeadOn) },
          { name: 'Note', value: note, long: true },
        ]}
      />
      <AdviceList file={file} entry={contact} />
    </EntryCard>
  );
}

const yesNo = (value: boolean | undefined) => (value === undefined ? undefined : value ? 'Yes' : 'No');

function seenWords(childSeen: boolean, seenAlone: boolean | undefined): string {
  if (!childSeen) return 'No';
  return seenAlone === undefined ? 'Yes' : seenAlone ? 'Yes, and spoken to alone' : 'Yes, not alone';
}
