import type { Answer } from '../answer.ts';
import { keepingChildrenSafe } from '../citations.ts';
import { council } from '../local/council.ts';
import { paragraphs } from './codeText.ts';

const examples = [
  'Which code for a dentist appointment?',
  'What does Y3 mean?',
  'What is the national threshold?',
];

export const topicsWeKnow: readonly string[] = [
  'attendance codes',
  'the national threshold and penalty notices',
  'drop-ins, forums and support meetings',
];

export const greeting: Answer = {
  answered: true,
  kind: 'greeting',
  text: 'Hello. Ask me which attendance code fits a situation, what a code means, or about the national threshold.',
  codes: [],
  sources: [],
  nearest: examples,
};

export const thanks: Answer = {
  ...greeting,
  text: 'You are welcome. Ask me whenever a code or a threshold is unclear.',
};

export const help: Answer = {
  answered: true,
  kind: 'help',
  text: paragraphs(
    'I answer questions about attendance codes and the national threshold in England, with the source.',
    'Describe what happened, name a code, or ask which codes count as something. I do not look at registers, and I do not give advice about a particular child. Leave out names.',
  ),
  codes: [],
  sources: [],
  nearest: examples,
};

/** A child may be at risk: who to go to, in order, and no question back. */
export const safeguardingFirst: Answer = {
  answered: false,
  kind: 'safeguarding',
  text: paragraphs(
    'If a child may be at risk, this is safeguarding first. Speak to your designated safeguarding lead (DSL) now. If a child is in immediate danger, call 999.',
    `The ${council.council} route after your DSL is ${council.safeguarding.hub}. Its consultation line is ${council.safeguarding.consultationLine}: you give no names and need no consent.`,
    'Do not write details here. I can help with the attendance code afterwards.',
  ),
  codes: [],
  sources: [keepingChildrenSafe, council.safeguarding.source],
  nearest: [],
};

const askPeople = `Ask at the next drop-in, or write to the ${council.team} at ${council.email}.`;

const unknown = (text: string, nearest: readonly string[]): Answer => ({
  answered: false,
  kind: 'unknown',
  text,
  codes: [],
  sources: [],
  nearest: [...nearest],
});

export const doNotKnow = (nearest: readonly string[]): Answer =>
  unknown(`I do not know the answer to that. ${askPeople}`, nearest);

/** The question fits more than one answer, and the wrong one would be worse than none. */
export const severalFit = (nearest: readonly string[]): Answer =>
  unknown(`More than one answer could fit, so I will not guess. Tell me more, or: ${askPeople}`, nearest);

export const otherNation: Answer = unknown(
  'I only know the rules for schools in England. Other nations of the United Kingdom have their own.',
  [],
);
