import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DaySaid } from '../../bot/commands/daySaid.ts';
import { recognise } from '../../bot/commands/recognise.ts';

test.each([
  'Book a drop-in',
  'book drop in',
  'book dropin please',
  'Book a dropin session',
  'book a drop-inn',
  'book a dorp-in',
  'boook a drop in',
  'Please can you book me a place at the next drop-in?',
  'can you book me onto the next drop in pls',
  'I want to come to the next dropin',
  'I’d like to book in for a drop in',
  'Can I have a place on the next drop-in',
  'Could I get a slot at the drop-in',
  'Reserve a place at the drop-in for me',
  'Put me down for the next drop in',
  'drop-in',
  'Drop in please',
  'The next drop-in please',
  'Book',
  'Book in please',
  'book a place',
  'Make a booking',
  'new booking',
  'I need to book a slot',
  'sign me up for a drop-in',
  'Sign us up to the next drop-in',
  'We would like to join the drop-in',
  'Book a drop-in to talk about a pupil',
  'Book a drop-in about part-time timetables',
  'Put me on the waiting list',
  'Please put us on the waiting list for the drop-in',
  'add me to the waitlist',
  'join the waiting list',
  'Can I join the wait list please',
  'waiting list',
  'Is there a waiting list for the drop-in?',
  'put me on the wating list',
])('%s: book a drop-in', (said) => {
  expect(recognise(said)).toEqual({ kind: 'book', what: 'drop-in' });
});

test.each([
  'Register for the forum',
  'register for the forum please',
  'regsiter for the forum',
  'Register me for the next forum',
  'book a place at the forum',
  'I want to attend the next forum',
  'Sign me up for the attendance forum',
  'book the formu',
  'forum',
  'Put me on the waiting list for the forum',
])('%s: book a forum', (said) => {
  expect(recognise(said)).toEqual({ kind: 'book', what: 'forum' });
});

test.each([
  ['When is the next drop-in?', 'drop-in'],
  ['when’s the next dropin', 'drop-in'],
  ['whens the next drop in', 'drop-in'],
  ['what time is the dropin', 'drop-in'],
  ['upcoming drop ins', 'drop-in'],
  ['drop-in dates', 'drop-in'],
  ['Which days are the drop-ins on?', 'drop-in'],
  ['Are there any drop-ins left this term?', 'drop-in'],
  ['Is there a drop-in this week?', 'drop-in'],
  ['How many places are left on the drop-in?', 'drop-in'],
  ['How long until the next drop-in?', 'drop-in'],
  ['What date is the forum', 'forum'],
  ['when is the next forum', 'forum'],
  ['When is the attendance forum?', 'forum'],
])('%s: when it is', (said, what) => {
  expect(recognise(said)).toEqual({ kind: 'when', what });
});

test.each([
  'My bookings',
  'my booking',
  'my bokings',
  'my bookigns',
  'Show me my bookings',
  'what have I booked?',
  'What did we book?',
  'have we booked already?',
  'Am I booked in?',
  'When am I booked?',
  'show my drop-ins',
  'my places',
  'our next drop-in',
  'my appointments',
  'Do I have a place?',
  'do we have any bookings',
  'When is my drop-in?',
  'What is my position on the waiting list?',
  'Am I on the waiting list?',
  'Take me off the waiting list',
  'please remove us from the waiting list',
  'leave the waitlist',
])('%s: own bookings', (said) => {
  expect(recognise(said)).toEqual({ kind: 'bookings' });
});

const thursday: DaySaid = { weekday: 4 };
const third: DaySaid = { day: 3, month: 12 };
const given: [string, DaySaid | undefined][] = [
  ['cancel', undefined],
  ['Cancel please', undefined],
  ['cancle it', undefined],
  ['Cancel my booking', undefined],
  ['cansel my booking', undefined],
  ['please cancel the drop-in', undefined],
  ['I need to cancel my place', undefined],
  ['Can you cancel my appointment?', undefined],
  ['I can’t come to the drop-in', undefined],
  ['I cannot make my slot', undefined],
  ['sorry i cant make it', undefined],
  ['We won’t be able to attend the forum', undefined],
  ['Give up my place', undefined],
  ['withdraw from the forum', undefined],
  ['drop out of the drop-in', undefined],
  ['delete my booking', undefined],
  ['cancel Thursday', thursday],
  ['Cancel thurs', thursday],
  ['cancel thrusday', thursday],
  ['Cancel this Thursday please', thursday],
  ['cancel on thursday', thursday],
  ['cancel my booking on Thursday', thursday],
  ['I can’t come on Thursday', thursday],
  ['We cannot make Thursday’s drop-in', thursday],
  ['Sorry, I won’t be able to make it on Thursday', thursday],
  ['I’m not coming on Thursday', thursday],
  ['we are no longer coming next Thursday', thursday],
  ['cancel wensday', { weekday: 3 }],
  ['cancel tues', { weekday: 2 }],
  ['Cancel Friday', { weekday: 5 }],
  ['Cancel my place on 3 December', third],
  ['cancel my place on the 3rd of December', third],
  ['Cancel 3rd Dec', third],
  ['cancel December 3rd', third],
  ['cancel december the 3rd please', third],
  ['cancel Thursday 3 December', third],
  ['cancel Thursday 3rd December', third],
  ['cancel 3/12', third],
  ['cancel 03/12', third],
  ['cancel 3.12', third],
  ['Cancel 3/12/26', { ...third, year: 2026 }],
  ['cancel 3.12.2026', { ...third, year: 2026 }],
  ['cancel my drop-in on 3 December 2026', { ...third, year: 2026 }],
  ['cancel 2026-12-03', { ...third, year: 2026 }],
  ['cancel the 3rd', { day: 3 }],
  ['Cancel my slot on the 3rd', { day: 3 }],
  ['cancel tomorrow', { inDays: 1 }],
  ['cancel tomorow', { inDays: 1 }],
  ['Cancel tomorrow’s drop-in', { inDays: 1 }],
  ['I can’t make it tomorrow', { inDays: 1 }],
  ['I am not able to come to the drop in tomorrow', { inDays: 1 }],
  ['cancel today', { inDays: 0 }],
  ['Cannot come today sorry', { inDays: 0 }],
];
test.each(given)('%s: give a place up', (said, day) => {
  expect(recognise(said)).toEqual({ kind: 'give-up', ...(day && { day }) });
});

const moved: [string, DaySaid | undefined][] = [
  ['move my booking', undefined],
  ['Move my place to another date', undefined],
  ['can I come to a later one', undefined],
  ['Can I come to a later one instead?', undefined],
  ['Could we come to a different date', undefined],
  ['Can we do another day?', undefined],
  ['Is there a later one?', undefined],
  ['reschedule', undefined],
  ['reshedule please', undefined],
  ['I need to reschedule', undefined],
  ['rescedule my drop-in', undefined],
  ['Please rearrange my slot', undefined],
  ['change my booking', undefined],
  ['I want to change the date', undefined],
  ['swap my drop-in', undefined],
  ['Can I switch to a later date?', undefined],
  ['postpone my drop-in', undefined],
  ['Can I move my appointment?', undefined],
  ['an earlier one', undefined],
  ['move Thursday', thursday],
  ['reschedule Thursday please', thursday],
  ['move Thursday to the 10th', thursday],
  ['move my booking on Thursday to 10 December', thursday],
  ['reschedule my place on 3 December', third],
  ['Move tomorrow’s drop-in', { inDays: 1 }],
];
test.each(moved)('%s: move a place', (said, day) => {
  expect(recognise(said)).toEqual({ kind: 'move', ...(day && { day }) });
});

test.each([
  'What code for a dentist appointment?',
  'A pupil likes to drop in late, what code is it?',
  'a pupil who drops in late on Thursday',
  'A child drops in on Thursdays only',
  'Can we book a holiday in term time?',
  'What should we record if the family booked a holiday?',
  'Which code for our places at the pupil referral unit?',
  'What happens at a drop-in',
  'Can the council cancel a penalty notice?',
  'can we cancel a part-time timetable',
  'Cancel a part-time timetable on Thursday',
  'How do I cancel a fine?',
  'Can a notice to improve be cancelled?',
  'Which code if the dentist appointment is cancelled?',
  'Can the dentist cancel an appointment',
  'The school is closed on Thursday',
  'a pupil can’t come on Thursday',
  'My pupil cannot attend tomorrow, which code?',
  'he won’t be able to attend the exam tomorrow',
  'The bus is cancelled tomorrow',
  'Transport was cancelled on 3 December',
  'can we move a pupil to a different register',
  'Can we change a mark after the register closed?',
  'change the code to M',
  'A pupil moved house on 3 December',
  'Can parents postpone a meeting?',
  'Reschedule the attendance contract meeting with the parents',
  'a pupil is on a waiting list for an assessment',
  'waiting list for CAMHS',
  'What is a place of safety?',
  'a place at a special school',
  'my school',
  'What may we do next?',
  'Do we have to remove a pupil from the roll?',
  'remove from roll',
  'delete from the admission register',
  'Is the third day a threshold?',
  'ten sessions in 10 weeks',
  'which date does the threshold count from?',
  'no longer able to attend because of illness',
  'Can I use code C tomorrow?',
  'hello',
  'help',
  'Do parents have to attend an attendance contract meeting?',
  'Who do I tell about a child who cannot come to school on 3/12?',
  '',
])('%s: a question', (said) => {
  expect(recognise(said)).toEqual({ kind: 'ask', question: said });
});

describe('whatever is said', () => {
  test('is read in next to no time', () => {
    const words = [
      'cancel',
      'the',
      'my',
      'can i',
      'thursday',
      '3rd',
      'please',
      'to',
      'book',
      'drop-in',
      'one',
    ];
    const hostile = fc.property(fc.constantFrom(...words), fc.nat(5000), (word, times) => {
      const from = performance.now();
      recognise(`${`${word} `.repeat(times)}x`);
      expect(performance.now() - from).toBeLessThan(200);
    });
    fc.assert(hostile, { numRuns: 50 });
  });

  test('is something', () => {
    fc.assert(fc.property(fc.string(), (said) => recognise(said).kind.length > 0));
  });
});
