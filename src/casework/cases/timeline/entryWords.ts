import type { contactResults, contactTypes } from '../../contacts/contactContent.ts';
import type { Letter } from '../../letters/letterContent.ts';
import type { NextStep } from '../../plans/planContent.ts';
import type { earlyHelpStates } from '../../profiles/profileContent.ts';
import type { Outcome } from '../fields.ts';

type WordsOf<K extends string> = Readonly<Record<K, string>>;

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  [-2]: 'It made things much worse',
  [-1]: 'It made things worse',
  0: 'No change',
  1: 'It helped',
  2: 'It helped a lot',
};

export const contactTitles: WordsOf<(typeof contactTypes)[number]> = {
  phone: 'Phone call',
  message: 'Message',
  email: 'Email',
  letter: 'Letter',
  meeting: 'Meeting',
  'home-visit': 'Home visit',
  'safe-and-well': 'Safe-and-well check',
  'seen-by-professional': 'Seen by another professional',
};

export const contactResultWords: WordsOf<(typeof contactResults)[number]> = {
  reached: 'Reached',
  'no-answer': 'No answer',
  declined: 'Declined',
  'not-at-home': 'Nobody at home',
  'did-not-come': 'Did not come',
};

export const nextStepWords: WordsOf<NextStep> = {
  close: 'Next: none, the plan is closed',
  'new-cycle': 'Next: a new cycle',
  'early-help': 'Next: early help',
  'safeguarding-referral': 'Next: a safeguarding referral',
  'notice-to-improve': 'Next: a notice to improve',
  'legal-referral': 'Next: a legal referral',
};

export const earlyHelpWords: WordsOf<(typeof earlyHelpStates)[number]> = {
  offered: 'Early help offered',
  declined: 'Early help declined',
  open: 'Early help open',
  closed: 'Early help closed',
  'not-needed': 'Early help not needed',
  'social-care': 'Social care is involved',
};

export const sentWords: WordsOf<NonNullable<Letter['sent']>['how']> = {
  post: 'By post',
  email: 'By email',
  'by-hand': 'By hand',
};
