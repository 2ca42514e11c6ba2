import type { LetterFields } from './letterField.ts';

/** What no case says: whoever makes the letter types it in, or writes it into the gap. */
export const typedFields: LetterFields = {
  'sender role': { what: 'the role of whoever sends it' },
  'contact name': { what: 'whom to talk to' },
  'contact telephone': { what: 'their telephone number' },
  'contact email': { what: 'their email address' },
  'meeting date': { what: 'the day of the meeting' },
  'meeting time': { what: 'the time of the meeting' },
  'meeting place': { what: 'where the meeting is' },
  'reply by': { what: 'the day by which to reply' },
  'leave start': { what: 'the first day of the leave that was asked for' },
  'leave end': { what: 'the last day of the leave that was asked for' },
  'leave asked on': { what: 'the day on which the leave was asked for' },
  'leave reason': { what: 'why the leave was not granted' },
};
