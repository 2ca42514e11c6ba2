import type { ColumnMeaning } from '../../columnMapping.ts';
import { names } from './aliasNames.ts';

type PupilMeaning = Extract<
  ColumnMeaning,
  | 'upn'
  | 'surname'
  | 'forename'
  | 'name'
  | 'year'
  | 'registrationGroup'
  | 'birthDate'
  | 'sex'
  | 'sen'
  | 'ehcp'
  | 'freeMeals'
  | 'inCare'
  | 'socialWorker'
  | 'entryDate'
  | 'leavingDate'
  | 'laEstab'
  | 'localAuthority'
  | 'establishment'
  | 'urn'
>;

/**
 * What SIMS, Arbor, Bromcom, ScholarPack, iSAMS, Progresso, RM Integris, Juniper and the DfE call what they say of a pupil and a school,
 * best known first. 'Pupil', 'Student' and 'Learner' before a name need no line of their own.
 */
export const pupilAliases: Record<PupilMeaning, readonly string[]> = {
  upn: names(`
    upn | unique pupil number | unique pupil number upn | upn unique pupil number | current upn |
    upn number | upn no | pupil upn | student upn | globally unique student id
  `),
  surname: names(`
    surname | legal surname | last name | legal last name | surname legal | family name |
    legal family name | preferred surname | preferred last name | preferred family name |
    chosen surname | chosen last name
  `),
  forename: names(`
    forename | legal forename | first name | legal first name | forename legal | given name |
    given names | forenames | first names | preferred forename | preferred first name |
    chosen forename | chosen first name | preferred name | chosen name | known as
  `),
  name: names(`
    name | pupil name | student name | full name | legal name | legal full name | display name |
    surname forename | surname and forename | forename surname | forename and surname |
    last name first name | pupil | student | learner | child | pupils | students | names
  `),
  year: names(`
    year group | nc year | national curriculum year | national curriculum year group | nc year group |
    nc year actual | actual nc year | curriculum year | year taught in |
    year group s this academic year | year group this academic year | nc year s for today |
    nc year for today | current year group | current nc year | year | year grp | year code | yr |
    yr grp | yr group | ncy | nc yr | grade
  `),
  registrationGroup: names(`
    registration group | reg group | reg grp | reg | registration form | registration form s |
    registration forms this academic year | registration forms for today | registration class |
    registration | form | form group | form name | form class | tutor group | tutor grp | tutor |
    tutorgroup name | class | class name | class group | current class | courses classes | group
  `),
  birthDate: names(`
    date of birth | dob | birth date | birthday | person birth date
  `),
  sex: names(`
    sex | legal sex | gender | legal gender | m f | sex gender | gender identity
  `),
  sen: names(`
    sen status | sen | sen provision | send status | send | sen status code | sen code |
    current sen status | sen stage | sen provision code | sen type of provision |
    special educational needs | special educational need status | sen support | has sen support
  `),
  ehcp: names(`
    ehcp | ehc plan | has ehcp | has ehc plan | ehcp y n | education health and care plan |
    education health care plan | ehc
  `),
  freeMeals: names(`
    free school meals | fsm | fsm eligible | eligible for fsm | eligible for free school meals |
    free school meal eligibility | free school meals eligible | fsm eligibility | current fsm |
    currently fsm | free meals | fsm y n | is fsm | fsm6 | fsm ever 6 | ever 6 fsm | ever 6 |
    ever 6 free school meals | pupil premium | pp | pupil premium indicator | pupil premium eligible |
    pupil premium recipient | ppi | disadvantaged
  `),
  inCare: names(`
    looked after | cla | lac | cic | in care | in la care | child in care | children in care |
    looked after child | child looked after | children looked after | currently looked after |
    in care status | care status | lac status | cla status
  `),
  socialWorker: names(`
    social worker | has social worker | has a social worker | social care | cin | child in need |
    children in need | cin status | cp | cpp | child protection | child protection plan | cp plan |
    cin cp | cp cin | cin or cp
  `),
  entryDate: names(`
    admission date | entry date | date of admission | date of entry | doa | joining date | date joined |
    enrolment date | enrolment start date | enrollment date | date admitted | current admission date |
    school entry date | joined | on roll date | date on roll | started at school | actual start date
  `),
  leavingDate: names(`
    leaving date | date of leaving | leave date | dol | date left | leaver date | actual leaving date |
    off roll date | date off roll | enrolment end date | date of departure | departure date | left |
    expected leaving date
  `),
  laEstab: names(`
    laestab | dfe number | dfe no | dfe | dfe code | school dfe number | dfe establishment number |
    dfes number | dcsf number | school dfe | lea estab | school number | laestab number
  `),
  localAuthority: names(`
    la | lea | la code | lea code | la number | lea number | la no | local authority |
    local authority code
  `),
  establishment: names(`
    estab | establishment | establishment number | estab number | estab no | establishment no |
    school estab
  `),
  urn: names(`
    urn | school urn | unique reference number | establishment urn | urn number
  `),
};
