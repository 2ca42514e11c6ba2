import { isPlainDate } from '../../../calendar/plainDate.ts';
import { ukDate } from '../../../calendar/ukDate.ts';
import { barrierNames } from '../../../guidance/toolkit/barriers.ts';
import { ukInstant } from '../../cases/changedElsewhere.ts';

/** Where the name of a field says too little by itself. */
const labels: Readonly<Record<string, string>> = {
  on: 'Day',
  by: 'By',
  what: 'What',
  to: 'To',
  madeOn: 'Made on',
  how: 'How',
  text: 'Note',
  upn: 'UPN',
  at: 'When',
  leftOutBecause: 'Left out of letters because',
  earlyHelp: 'Early help',
  mostUnauthorised: 'Most unauthorised absence (%)',
  targetPercent: 'Attendance aimed at (%)',
  agreedPercent: 'Attendance agreed (%)',
  dueOn: 'Due on',
  toldLeadOn: 'Safeguarding lead told on',
  paid: 'Paid (pounds)',
  fine: 'Fine (pounds)',
  parentId: 'Parent',
  parentIds: 'Parents',
  filled: 'Typed in',
};

/** 'offeredMeeting' -> 'Offered meeting'. */
export function labelOf(field: string): string {
  const known = Object.hasOwn(labels, field) ? labels[field] : undefined;
  if (known !== undefined) return known;
  const words = field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
/** Fields whose values are words of our own with dashes: 'home-visit'. */
const coded = new Set(
  'type state result step path next offence organisation reason decision kind'.split(' '),
);

/** A value as a person reads it. */
export function valueWords(field: string, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value !== 'string') return String(value);
  if (isPlainDate(value)) return ukDate(value);
  if (instant.test(value)) return ukInstant(value);
  if (Object.hasOwn(barrierNames, value)) return barrierNames[value as keyof typeof barrierNames];
  if (coded.has(field) && /^[a-z]+(-[a-z]+)+$/.test(value)) return value.replaceAll('-', ' ');
  return value;
}
