import { calendarsList } from './calendars.ts';
import { auditList } from './cases/audit.ts';
import { casesList } from './cases/cases.ts';
import { councilSettingsList } from './cases/councilSettings.ts';
import { entryLists } from './cases/entryLists.ts';
import { savedViewsList } from './cases/savedViews.ts';
import { sentReturnsList } from './cases/sentReturns.ts';
import { comparisonsList } from './comparisons.ts';
import { favouritesList } from './favourites.ts';
import { guidanceList } from './guidance.ts';
import { importsList } from './imports.ts';
import type { Column } from './listDescription.ts';
import { mappingsList } from './mappings.ts';
import { conversationsList } from './meetings/conversations.ts';
import { forumPagesList } from './meetings/forumPages.ts';
import { messagesList } from './meetings/messages.ts';
import { acknowledgementsList, newslettersList } from './meetings/newsletters.ts';
import { occurrencesList } from './meetings/occurrences.ts';
import { placesList } from './meetings/places.ts';
import { queueItemsList } from './meetings/queueItems.ts';
import { seriesList } from './meetings/series.ts';
import { schoolBasesList, tsmMeetingsList } from './meetings/tsmMeetings.ts';
import { tsmRequestsList } from './meetings/tsmRequests.ts';
import { pupilsList } from './pupils.ts';
import { questionsList } from './questions.ts';
import { schoolsList } from './schools.ts';
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
  casesList,
  ...Object.values(entryLists),
  councilSettingsList,
  savedViewsList,
  sentReturnsList,
  tsmRequestsList,
  messagesList,
  queueItemsList,
  forumPagesList,
  newslettersList,
  acknowledgementsList,
  tsmMeetingsList,
  schoolBasesList,
  auditList,
];

export const registersLibrary: SiteList = {
  name: 'Registers',
  about: 'Register files as schools uploaded them, one folder for each school.',
  template: 'documentLibrary',
  columns: [],
};

export const papersLibrary: SiteList = {
  name: 'Papers',
  about: 'Letters that were made, one folder for each pupil.',
  template: 'documentLibrary',
  columns: [],
};

export const templatesLibrary: SiteList = {
  name: 'Templates',
  about: 'The Word files that the council’s letters are made from.',
  template: 'documentLibrary',
  columns: [],
};

export const sharedPapersLibrary: SiteList = {
  name: 'SharedPapers',
  about:
    'Papers, slides and notes of forums, for everybody who works with attendance. Nothing about a pupil.',
  template: 'documentLibrary',
  columns: [],
};

/** Everything that the product keeps on its site. */
export const siteContents: readonly SiteList[] = [
  ...lists.map(({ name, about, columns }): SiteList => ({ name, about, template: 'genericList', columns })),
  registersLibrary,
  papersLibrary,
  templatesLibrary,
  sharedPapersLibrary,
];
