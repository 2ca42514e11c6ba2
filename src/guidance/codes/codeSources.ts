import type { Source } from '../answer.ts';
import { educationAct1996, regulations2024 } from '../citations.ts';

/** The tables of codes in the regulations. */
export const presentTable = regulations2024('regulation 10(2), table 1');
export const elsewhereTable = regulations2024('regulation 10(3), table 2');
export const absenceTable = regulations2024('regulation 10, table 3');

export const approvedActivity = regulations2024('regulation 10(11), approved educational activity');
export const leave = regulations2024('regulation 11, leave of absence');
export const twentyDayGround = regulations2024('regulation 9(1)(i), deletion after 20 school days');

/** Section 444 holds the offence and what the law accepts as a reason; `subsection` is the number in brackets. */
export const section444 = (subsection: number): Source => ({
  ...educationAct1996(444),
  place: `Section 444(${subsection})`,
});

/** The duties under which a council arranges education itself. */
export const councilArranges: readonly Source[] = [
  { ...educationAct1996(19), place: 'Section 19(1)' },
  ...([42, 61] as const).map((section) => ({
    title: 'Children and Families Act 2014',
    place: `Section ${section}(${section === 42 ? 2 : 1})`,
    edition: 'As in force in 2026',
    url: `https://www.legislation.gov.uk/ukpga/2014/6/section/${section}`,
  })),
];

export const performanceLicence: Source = {
  title: 'Children and Young Persons Act 1963',
  place: 'Section 37',
  edition: 'As in force in 2026',
  url: 'https://www.legislation.gov.uk/ukpga/1963/37/section/37',
};

/** We have read the department's later advice on T only as a council passes it on. */
export const travellerGuide: Source = {
  title: 'One minute guide on the T code (Devon County Council)',
  place: 'Advice for schools',
  edition: 'Read in 2026; relays later advice of the Department for Education',
  url: 'https://www.devon.gov.uk/support-schools-settings/inclusion/ethnically-diverse-education-achievement-service/gypsy-roma-traveller-showmen/grts-one-minute-guides/one-minute-guide-on-the-t-code-advice-for-schools',
};
