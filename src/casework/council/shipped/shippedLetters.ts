import type { LetterType } from '../councilSettings.ts';

const letter = (id: string, title: string, rest: Pick<LetterType, 'about' | 'for'>): LetterType => ({
  id,
  title,
  template: `${id}.docx`,
  ...rest,
});

/** Plain examples in our own words: the letters of the council are not public, and it puts its own files in their place. */
export const shippedLetters: readonly LetterType[] = [
  letter('attendance-concern', 'Attendance concern', {
    about: 'Tells a parent how much school was missed, and offers to talk.',
    for: 'pupil',
  }),
  letter('meeting-invitation', 'Invitation to a meeting', {
    about: 'Offers a meeting to talk about what gets in the way.',
    for: 'pupil',
  }),
  letter('second-invitation', 'Second invitation to a meeting', {
    about: 'Offers the meeting again, after a first that did not take place.',
    for: 'pupil',
  }),
  letter('plan-agreed', 'Plan agreed', {
    about: 'Sends the plan: who does what by when, and when it is reviewed.',
    for: 'plan',
  }),
  letter('plan-review', 'Plan review', {
    about: 'Sends what the review of a plan found, and what comes next.',
    for: 'plan',
  }),
  letter('contract-offer', 'Offer of an attendance contract', {
    about: 'Explains what a contract is, and offers a meeting about it.',
    for: 'contract',
  }),
  letter('notice-to-improve', 'Notice to improve', {
    about: 'Sets the period, says what is enough improvement, what support is on offer and what may follow.',
    for: 'notice-to-improve',
  }),
  letter('improvement-met', 'Notice to improve: enough improvement', {
    about: 'Tells a parent that attendance has improved enough.',
    for: 'notice-to-improve',
  }),
  letter('improvement-not-met', 'Notice to improve: not enough improvement', {
    about: 'Tells a parent that attendance has not improved enough, and what happens now.',
    for: 'notice-to-improve',
  }),
  letter('penalty-warning', 'Warning before a penalty notice is requested', {
    about: 'Tells a parent that a penalty notice may be asked for, and what would still help.',
    for: 'pupil',
  }),
  letter('safe-and-well-card', 'Card left at a safe and well visit', {
    about: 'Says that somebody called, and asks the family to get in touch. It names no reason.',
    for: 'pupil',
  }),
  letter('leave-refused', 'Leave not granted', {
    about: 'Says that leave in term time was not granted, and what can follow if it is taken.',
    for: 'pupil',
  }),
];
