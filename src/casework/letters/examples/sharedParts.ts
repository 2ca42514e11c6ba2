import { type ExamplePart, items, text } from './exampleLetter.ts';

/** What the register says, with its dates. */
export const figures: readonly ExamplePart[] = [
  text(
    'From {{register start}} to {{register end}} there were {{possible sessions}} sessions. A session is half a school day. {{pupil first name}} missed {{sessions missed}} of them, which is {{days missed}} school days. Attendance is {{attendance}}%.',
  ),
];

export const ifWrong = text(
  'If you think that any of this is not right, tell us and we will check the register.',
);

export const talkTo = text(
  'You can talk to {{contact name}} on {{contact telephone}} or write to {{contact email}}. If you would rather have this letter in another language or in large print, tell us.',
);

/** As the law has them since 19 August 2024: the Education (Penalty Notices) (England) Regulations 2007 as amended. */
export const amounts: readonly ExamplePart[] = [
  text(
    'A penalty notice is for each parent and for each child. These are the amounts in force since 19 August 2024:',
  ),
  ...items(
    'A first notice is £160 if it is paid within 28 days, and £80 if it is paid within 21 days.',
    'A second notice to the same parent for the same child within 3 years is £160, to be paid within 28 days.',
    'There is no third notice within 3 years: the council considers going to court, or another step.',
  ),
];

/** The Education Act 1996, sections 7 and 444. */
export const duty = text(
  'Section 7 of the Education Act 1996 says that parents must make sure that a child of compulsory school age has full-time education that suits them. For a child who is registered at a school, that means coming to school regularly. A parent whose child does not come regularly may commit an offence under section 444 of that Act.',
);

/** A place and a time to meet. */
export const meeting: readonly ExamplePart[] = [
  text('We would like to meet you:'),
  ...items('Day: {{meeting date}}', 'Time: {{meeting time}}', 'Place: {{meeting place}}'),
  text(
    'You can bring someone with you. If it is easier, we can meet by telephone or online. If this time does not suit you, call {{contact name}} on {{contact telephone}} and we will find another.',
  ),
];
