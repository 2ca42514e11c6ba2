import type { Contact } from '../../../../../src/casework/contacts/contactContent.ts';

export const contactTypeNames: Readonly<Record<Contact['type'], string>> = {
  phone: 'Phone call',
  message: 'Text message',
  email: 'Email',
  letter: 'Letter',
  meeting: 'Meeting',
  'home-visit': 'Home visit',
  'safe-and-well': 'Safe and well check',
  'seen-by-professional': 'Seen by another professional',
};

export const contactResultNames: Readonly<Record<Contact['result'], string>> = {
  reached: 'Reached',
  'no-answer': 'No answer',
  declined: 'Declined to talk or meet',
  'not-at-home': 'Nobody at home',
  'did-not-come': 'Did not come',
};
