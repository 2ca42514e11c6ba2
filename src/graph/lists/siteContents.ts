import { calendarsList } from './calendars.ts';
import { comparisonsList } from './comparisons.ts';
import { conversationsList } from './conversations.ts';
import { favouritesList } from './favourites.ts';
import { guidanceList } from './guidance.ts';
import { importsList } from './imports.ts';
import type { Column } from './listDescription.ts';
import { mappingsList } from './mappings.ts';
import { occurrencesList } from './occurrences.ts';
import { placesList } from './places.ts';
import { pupilsList } from './pupils.ts';
import { questionsList } from './questions.ts';
import { schoolsList } from './schools.ts';
import { seriesList } from './series.ts';
import { talliesList } from './tallies.ts';

/** A list or a library as provisioning and the doctor see it, whatever its records are. */
export type SiteList = {
  name: string;
  about: string;
  template: 'genericList' | 'documentLibrary';
  columns: readonly Column[];
};

const lists = [
  schoolsList,
  calendarsList,
  comparisonsList,
  pupilsList,
  importsList,
  mappingsList,
  seriesList,
  occurrencesList,
  placesList,
  conversationsList,
  questionsList,
  guidanceList,
  talliesList,
  favouritesList,
];

export const registersLibrary: SiteList = {
  name: 'Registers',
  about: 'Register files as schools uploaded them, one folder for each school.',
  template: 'documentLibrary',
  columns: [],
};

/** Everything that the product keeps on its site. */
export const siteContents: readonly SiteList[] = [
  ...lists.map(({ name, about, columns }): SiteList => ({ name, about, template: 'genericList', columns })),
  registersLibrary,
];
