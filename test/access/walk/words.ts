import { upnNumber, upns } from '../../casework/support.ts';
import { staffOfNorth, staffOfSouth, supportOfSouth } from './people.ts';

type Child = { upn: string; surname: string; forename: string };

/** What the staff of a school typed, each word in one place alone. */
export type Words = {
  severe: Child;
  persistent: Child;
  present: Child;
  /** The same child as at the other school, by the same UPN, under another name. */
  moved: Child;
  /** Not in the register any more. */
  left: Child;
  parent: string;
  address: string;
  voice: string;
  leader: string;
  plan: string;
  action: string;
  contact: string;
  wellbeing: string;
  legal: string;
  timetable: string;
  note: string;
  takenOut: string;
  reason: string;
  filled: string;
  view: string;
  viewFilter: string;
  meeting: string;
  placeQuestion: string;
  file: string;
  otherFile: string;
  term: string;
  hold: string;
};

const child = (upn: string, forename: string, surname: string): Child => ({ upn, forename, surname });

export const northWords: Words = {
  severe: child(upns.severe, 'Philippa', 'Thistlewick'),
  persistent: child(upns.persistent, 'Casimir', 'Brambleworth'),
  present: child(upns.present, 'Ottoline', 'Quillfeather'),
  moved: child(upns.threshold, 'Ignatius', 'Marrowdale'),
  left: child(upnNumber(9), 'Leopold', 'Larkspur'),
  parent: 'Rowena Thistlewick',
  address: '1 Long Street',
  voice: 'I like art.',
  leader: 'Ottilie Penhaligon',
  plan: 'Autumn plan',
  action: 'Ring home on Mondays',
  contact: 'Rang twice.',
  wellbeing: 'Well and warm.',
  legal: 'Sent by post.',
  timetable: 'Mornings only.',
  note: 'Mother rang at noon.',
  takenOut: 'Written twice.',
  reason: 'A slip.',
  filled: 'Room 4',
  view: 'Year 8',
  viewFilter: 'severe',
  meeting: 'Absence in Year 8',
  placeQuestion: 'How do we code a visit?',
  file: 'north.csv',
  otherFile: 'north-again.csv',
  term: 'Autumn half',
  hold: 'A complaint',
};

export const southWords: Words = {
  severe: child(upnNumber(41), 'Ulalume', 'Vexgrove'),
  persistent: child(upnNumber(42), 'Quillon', 'Zorbleth'),
  present: child(upnNumber(43), 'Peregrina', 'Dunwhistle'),
  moved: child(upns.threshold, 'Xanthippe', 'Wexcombe'),
  left: child(upnNumber(49), 'Faramond', 'Kittlewood'),
  parent: 'Ermintrude Vexholm',
  address: 'Thornapple Mews',
  voice: 'The dormouse sings to me.',
  leader: 'Balthazar Underhay',
  plan: 'Plan Marmalade',
  action: 'Carry lanterns to the porch',
  contact: 'Whispered through a letterbox.',
  wellbeing: 'Bruised like a damson.',
  legal: 'Delivered by a pelican.',
  timetable: 'Only while the tide is out.',
  note: 'Grandmother is in the lighthouse.',
  takenOut: 'Spilled elderflower on this.',
  reason: 'Mistaken for a heron.',
  filled: 'Boathouse gallery',
  view: 'Saffron watch list',
  viewFilter: 'saffronfilter',
  meeting: 'Cobblestone gang keeps pupils away',
  placeQuestion: 'May we code a zeppelin visit?',
  file: 'mirkfell-register.csv',
  otherFile: 'mirkfell-spare.csv',
  term: 'Michaelmas of Mirkfell',
  hold: 'The ombudsman of Gramarye asked',
};

const isShared = (word: string) => Object.values(upns).includes(word);

function wordsIn(value: string | Child): string[] {
  if (typeof value === 'string') return [value];
  return [value.upn, value.surname, value.forename].filter((word) => !isShared(word));
}

/** Everything of South that somebody who does not work with it may never be told, in whatever answer. */
export const secrets: readonly string[] = [
  ...Object.values(southWords).flatMap(wordsIn),
  ...[staffOfSouth, supportOfSouth].flatMap(({ id, name, email }) => [id, name, email]),
  // Every id of South begins like this, and every path of its files.
  'hidden-',
  'school-south',
  'South School',
];

/** What no log, no title and no words of the audit may hold of either school. */
export const personal: readonly string[] = [northWords, southWords]
  .flatMap((words) => Object.values(words).flatMap(wordsIn))
  .concat(Object.values(upns), staffOfNorth.name, staffOfSouth.name);

/** Of a log moreover: ids, which stand in addresses. */
export const neverLogged: readonly string[] = [
  ...personal,
  'own-',
  'hidden-',
  'school-north',
  'school-south',
];
