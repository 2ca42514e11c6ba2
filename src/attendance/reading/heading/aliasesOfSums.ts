import type { ColumnMeaning } from '../../columnMapping.ts';
import type { pupilAliases } from './aliasesOfPupils.ts';
import { names } from './aliasNames.ts';

/**
 * What the same systems call marks, and sums of them, best known first. A title that gives a percentage of something is here only where
 * it is that of attendance.
 */
export const sumAliases: Record<Exclude<ColumnMeaning, keyof typeof pupilAliases>, readonly string[]> = {
  date: names(`
    date | session date | attendance date | mark date | register date | roll call date | event date |
    day date | calendar date | date of session | date of mark | registration date | reg date |
    date of attendance
  `),
  session: names(`
    session | am pm | am or pm | session am pm | am pm session | session name | session type |
    attendance session | session code | half day | period | period name | roll call | part of day |
    registration period | reg period | registration session | reg session
  `),
  mark: names(`
    mark | attendance mark | session mark | attendance code | mark code | register mark |
    registration mark | register code | reg code | reg mark | attendance mark code | roll call mark |
    national code | statutory code | dfe mark | registration code | code
  `),
  am: names(`
    am | am mark | mark am | am code | code am | am session | am attendance | am attendance mark |
    am register | am registration | morning | morning mark | morning session | morning code |
    session am | am session mark
  `),
  pm: names(`
    pm | pm mark | mark pm | pm code | code pm | pm session | pm attendance | pm attendance mark |
    pm register | pm registration | afternoon | afternoon mark | afternoon session | afternoon code |
    session pm | pm session mark
  `),
  startDate: names(`
    attendance start date | marks start date | mark start date | start date | marks from | first date |
    week beginning | week commencing | first session date
  `),
  marks: names(`
    marks | attendance marks | mark string | marks string | attendance string | attendance mark string |
    session marks | attendance pattern | register marks | all marks
  `),
  possible: names(`
    possible | possible sessions | possible marks | sessions possible | possible attendances |
    possible attendance | termly sessions possible | annual sessions possible | total possible |
    total possible sessions | total sessions possible | number of possible sessions |
    no of possible sessions | attendances possible | marks possible | sessions expected |
    expected sessions | possible attendance sessions | possible half days | poss | poss sessions |
    possible count | total sessions
  `),
  attended: names(`
    attended | sessions attended | attended sessions | actual attendances | actual attendance |
    attendances | present | present marks | sessions present | present sessions | total present |
    total attended | total attendances | attendance marks present | attendances made |
    sessions attended count | termly sessions attended | present aea | present and aea |
    present plus aea | present inc aea | actual | actual sessions | number present | present count |
    attended count | number of sessions attended | in attendance | pres
  `),
  offSite: names(`
    aea | approved educational activity | approved ed activity | approved educational activities |
    attending approved educational activity | app ed activity | educational activity | educational |
    off site | off site education | off site educational activity | educated off site |
    approved education activity | aea sessions | total aea | aea count
  `),
  authorised: names(`
    authorised absences | authorised absence | authorised | sessions authorised | authorised sessions |
    termly sessions authorised | annual sessions authorised | sessions authorised absence |
    authorised absence sessions | auth absences | auth absence | auth abs | auth | total authorised |
    total authorised absences | total authorised absence | absent authorised | absence authorised |
    absences authorised | authorised abs | auth sessions | authorised count | authorised marks |
    authorized absences | authorized absence | authorized
  `),
  unauthorised: names(`
    unauthorised absences | unauthorised absence | unauthorised | sessions unauthorised |
    unauthorised sessions | termly sessions unauthorised | annual sessions unauthorised |
    sessions unauthorised absence | unauthorised absence sessions | unauth absences | unauth absence |
    unauth abs | unauth | total unauthorised | total unauthorised absences |
    total unauthorised absence | absent unauthorised | absence unauthorised | absences unauthorised |
    unauthorised abs | unauth sessions | unauthorised count | unauthorised marks |
    unauthorized absences | unauthorized absence | unauthorized | o n g u | g n o u | g o u n
  `),
  lateBefore: names(`
    late before registers closed | late before register closed | late before registration closed |
    late before reg closed | late before registers close | late before | late before l | late l |
    lates l | l late | late arrivals | lates | late | total lates | total late | late marks |
    number of lates | times late | l
  `),
  lateAfter: names(`
    late after registers closed | late after register closed | late after registration closed |
    late after reg closed | late after registers close | late after | late after u | late u | lates u |
    u late | u
  `),
  percent: names(`
    percent attendance | attendance percent | percentage attendance | attendance percentage |
    percent attended | percent attend | attended percent | attend percent | att percent | percent att |
    percent present | present percent | percentage present | present percentage | attendance rate |
    overall attendance percent | overall percent attendance | overall attendance | ytd attendance |
    ytd attendance percent | year to date attendance | attendance ytd | attendance year to date |
    attendance this year | attendance this academic year | percent attendance this academic year |
    session attendance percent | statutory attendance percent | percent attendances | attendance |
    percent | percentage | att
  `),
};
