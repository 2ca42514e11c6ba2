import { expect, test } from 'vitest';
import { recognise } from '../../bot/commands/recognise.ts';

test.each([
  'Book a drop-in',
  'book drop in',
  'book dropin please',
  'Please can you book me a place at the next drop-in?',
  'I want to come to the next dropin',
  'I’d like to book in for a drop in',
  'Can I have a place on the next drop-in',
  'drop-in',
  'Drop in please',
  'Book',
  'sign me up for a drop-in',
  'Book a drop-in to talk about a pupil',
])('%s: book a drop-in', (said) => {
  expect(recognise(said)).toEqual({ kind: 'book', what: 'drop-in' });
});

test.each(['Register for the forum', 'book a place at the forum', 'I want to attend the next forum'])(
  '%s: book a forum',
  (said) => {
    expect(recognise(said)).toEqual({ kind: 'book', what: 'forum' });
  },
);

test.each([
  ['When is the next drop-in?', 'drop-in'],
  ['what time is the dropin', 'drop-in'],
  ['upcoming drop ins', 'drop-in'],
  ['How many places are left on the drop-in?', 'drop-in'],
  ['What date is the forum', 'forum'],
])('%s: when it is', (said, what) => {
  expect(recognise(said)).toEqual({ kind: 'when', what });
});

test.each([
  'My bookings',
  'what have I booked?',
  'show my drop-ins',
  'Do I have a place?',
  'cancel',
  'Cancel my booking',
  'I can’t come to the drop-in',
  'I cannot make my slot',
  'please cancel the drop-in',
])('%s: own bookings', (said) => {
  expect(recognise(said)).toEqual({ kind: 'bookings' });
});

test.each([
  'What code for a dentist appointment?',
  'A pupil likes to drop in late, what code is it?',
  'Can we book a holiday in term time?',
  'What should we record if the family booked a holiday?',
  'Which code for our places at the pupil referral unit?',
  'What happens at a drop-in',
  'Can the council cancel a penalty notice?',
  'hello',
  'help',
  'Do parents have to attend an attendance contract meeting?',
  '',
])('%s: a question', (said) => {
  expect(recognise(said)).toEqual({ kind: 'ask', question: said });
});
