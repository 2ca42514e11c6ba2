import { lazy } from 'react';

// Each page is a chunk of its own: opening the app loads none that it does not show.
export const pages = {
  ask: lazy(() => import('../features/ask/AskPage.tsx')),
  toolkit: lazy(() => import('../features/toolkit/ToolkitPage.tsx')),
  approach: lazy(() => import('../features/toolkit/ApproachPage.tsx')),
  codes: lazy(() => import('../features/codes/CodesPage.tsx')),
  codeSheet: lazy(() => import('../features/codes/CodeSheetPage.tsx')),
  law: lazy(() => import('../features/law/LawPages.tsx')),
  week: lazy(() => import('../features/week/WeekPage.tsx')),
  returns: lazy(() => import('../features/week/returns/ReturnsPage.tsx')),
  caseload: lazy(() => import('../features/caseload/CaseloadPage.tsx')),
  schools: lazy(() => import('../features/caseload/SchoolsPage.tsx')),
  pupil: lazy(() => import('../features/caseload/pupil/PupilPage.tsx')),
  schoolFigures: lazy(() => import('../features/school/SchoolFiguresPage.tsx')),
  registers: lazy(() => import('../features/registers/RegistersPage.tsx')),
  termDates: lazy(() => import('../features/calendar/TermDatesPage.tsx')),
  questions: lazy(() => import('../features/questions/QuestionsPage.tsx')),
  council: lazy(() => import('../features/council/CouncilPage.tsx')),
  audit: lazy(() => import('../features/audit/AuditPage.tsx')),
  retention: lazy(() => import('../features/retention/RetentionPage.tsx')),
  reports: lazy(() => import('../features/reports/ReportsPage.tsx')),
  forum: lazy(() => import('../features/meetings/forum/ForumPage.tsx')),
  newsletters: lazy(() => import('../features/newsletter/NewslettersPage.tsx')),
  newsletter: lazy(() => import('../features/newsletter/NewsletterPage.tsx')),
  meetings: lazy(() => import('../features/meetings/MeetingsPage.tsx')),
};
