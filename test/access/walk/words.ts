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
  waitingQuestion: string;
  forumQuestion: string;
  pastQuestion: string;
  colleague: string;
  colleagueEmail: string;
  file: string;
  otherFile: string;
  term: string;
  hold: string;
  tsm: TsmWords;
};

/** What is said about and in Targeting Support Meetings. */
export type TsmWords = {
  room: string;
  moved: string;
  reply: string;
  override: string;
  guest: string;
  cohorts: string;
  codes: string;
  timetables: string;
  legal: string;
  actions: string;
  wholeSchool: string;
  summary: string;
  goodPractice: string;
  schoolAction: string;
  schoolActionNote: string;
  approach: string;
  lead: string;
  minuted: string;
  agreedThen: string;
  addendum: string;
  pupilAddendum: string;
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
  waitingQuestion: 'Which code is for a visit to a farm?',
  forumQuestion: 'Will there be tea?',
  pastQuestion: 'How would North School code a march?',
  colleague: 'Wilfred Winterbourne',
  colleagueEmail: 'wilfred.winterbourne@example.org',
  file: 'north.csv',
  otherFile: 'north-again.csv',
  term: 'Autumn half',
  hold: 'A complaint',
  tsm: {
    room: 'Library annexe',
    moved: 'The hall is let.',
    reply: 'Parents come in that day.',
    override: 'A new lead asked for it.',
    guest: 'Petronella Larch',
    cohorts: 'Year 10 girls stay away.',
    codes: 'Late codes were mixed up.',
    timetables: 'One is being ended.',
    legal: 'Nothing new with the court.',
    actions: 'Two were done early.',
    wholeSchool: 'Breakfast is free now.',
    summary: 'Steady since September.',
    goodPractice: 'Form tutors greet at the gate.',
    schoolAction: 'Paint the late desk',
    schoolActionNote: 'Green paint is bought.',
    approach: 'Tutor walks over at eight.',
    lead: 'Thaddeus Quarrie',
    minuted: 'Borrow an alarm clock',
    agreedThen: 'Aunt brings him on Fridays.',
    addendum: 'The date of the fair was wrong.',
    pupilAddendum: 'The aunt moved away.',
  },
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
  waitingQuestion: 'Which code is for a visit to a volcano?',
  forumQuestion: 'Will there be marzipan?',
  pastQuestion: 'How would South School code a gondola outing?',
  colleague: 'Hyacinth Ravensbourne',
  colleagueEmail: 'hyacinth.ravensbourne@example.org',
  file: 'mirkfell-register.csv',
  otherFile: 'mirkfell-spare.csv',
  term: 'Michaelmas of Mirkfell',
  hold: 'The ombudsman of Gramarye asked',
  tsm: {
    room: 'Orangery of Mirkfell',
    moved: 'The ferry is being caulked.',
    reply: 'The mayfly pageant is on then.',
    override: 'The old lead was carried off by gulls.',
    guest: 'Hyacinth Bulstrode',
    cohorts: 'Bellringers sleep in.',
    codes: 'The astrolabe miscounted.',
    timetables: 'Only by moonrise, twice weekly.',
    legal: 'The magistrate lost a slipper.',
    actions: 'The kiln is lit.',
    wholeSchool: 'Hot possets at the drawbridge.',
    summary: 'Tapestries and truancy unravel.',
    goodPractice: 'Jugglers call the roll.',
    schoolAction: 'Hang a gong in the cloister',
    schoolActionNote: 'The gong is cracked.',
    approach: 'Ride over on the hay cart.',
    lead: 'Sacheverell Moth',
    minuted: 'Fetch a cuckoo clock',
    agreedThen: 'Uncle rows across the mere.',
    addendum: 'The griffin was a heron.',
    pupilAddendum: 'The mere froze.',
  },
};

/** What the council keeps to itself, until it is published or sent or after it was taken back. */
export const councilWords = {
  draftSeries: 'Drop-in of the badgers',
  draftNewsletter: 'News of the wombats',
  draftText: 'Nobody may read of marmots yet.',
  withdrawnText: 'We were wrong about the otters.',
  loosePaper: 'Budget of the pelicans.pdf',
} as const;

const isShared = (word: string) => Object.values(upns).includes(word);

function wordsIn(value: string | Child | TsmWords): string[] {
  if (typeof value === 'string') return [value];
  if (!('upn' in value)) return Object.values(value);
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
