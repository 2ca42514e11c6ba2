import type { Answer } from '../answer.ts';
import { keepingChildrenSafe } from '../citations.ts';
import { council } from '../local/council.ts';

const examples = [
  'Which code for a dentist appointment?',
  'What does Y3 mean?',
  'What is the national threshold?',
];

/** What to offer to somebody whose question has nothing to do with what the product knows. */
export const questionsWeKnow: readonly string[] = [
  'Which codes are unauthorised?',
  'What is the national threshold?',
  'How often are the drop-ins?',
];

const small = (kind: Answer['kind'], lead: string): Answer => ({
  answered: true,
  kind,
  lead,
  parts: [],
  codes: [],
  sources: [],
  readings: [],
  nearest: examples,
  topic: 'greetings and help',
});

export const greeting: Answer = small(
  'greeting',
  'Hello. Ask me which attendance code fits a situation, what a code means, or about the law on attendance.',
);

export const thanks: Answer = small(
  'greeting',
  'You are welcome. Ask me whenever a code or a threshold is unclear.',
);

export const help: Answer = {
  ...small(
    'help',
    'I answer questions about attendance codes, the law on attendance in England and how the council works, with the source.',
  ),
  parts: [
    {
      text: 'Describe what happened, name a code, or give me figures such as "6 U and 5 G in 9 school weeks". I do not look at registers, and I do not give advice about a particular child. Leave out names.',
    },
  ],
};

/** A child may be at risk: who to go to, in order, and no question back. */
export const safeguardingFirst: Answer = {
  answered: false,
  kind: 'safeguarding',
  lead: 'If a child may be at risk, this is safeguarding first. Speak to your designated safeguarding lead (DSL) now. If a child is in immediate danger, call 999.',
  parts: [
    {
      text: `The ${council.council} route after your DSL is ${council.safeguarding.hub}. Its consultation line is ${council.safeguarding.consultationLine}: you give no names and need no consent.`,
    },
    { text: 'Do not write details here. I can help with the attendance code afterwards.' },
  ],
  codes: [],
  sources: [keepingChildrenSafe, council.safeguarding.source],
  readings: [],
  nearest: [],
  topic: 'a child who may be at risk',
};

const askPeople = `Ask at the next drop-in, or write to the ${council.team} at ${council.email}.`;

type Offer = { nearest?: readonly string[]; readings?: readonly string[] };

const unknown = (lead: string, { nearest = [], readings = [] }: Offer = {}): Answer => ({
  answered: false,
  kind: 'unknown',
  lead,
  parts: [],
  codes: [],
  sources: [],
  readings,
  nearest,
  topic: 'not answered',
});

export const doNotKnow = (nearest: readonly string[]): Answer =>
  unknown(`I do not know the answer to that. ${askPeople}`, { nearest });

/** The question fits more than one answer, and the wrong one would be worse than none. */
export const severalFit = (readings: readonly string[]): Answer =>
  unknown(`More than one answer could fit, so I will not guess. Tell me more, or: ${askPeople}`, {
    readings,
  });

export const otherNation: Answer = unknown(
  'I only know the rules for schools in England. Other nations of the United Kingdom have their own.',
);
