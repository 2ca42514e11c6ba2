import type { Role } from '../access/person.ts';
import { schoolIds } from './schools.ts';

const domain = 'harrowmere.example';

/** The fictional council's directory. Harrowmere does not exist; every id is fixed so that links keep working. */
export const localTenant = {
  tenantId: 'd3216211-6678-4ed8-b3aa-b6560033e1fb',
  name: 'Harrowmere Council',
  domain,
  /** The app's registration, and its own entry in this directory. */
  appId: '82e1a0c4-6355-4aa5-a2de-69d8d46960c7',
  appName: 'Graduated Response',
  /** The id of the app package in Teams. */
  teamsAppId: '7c0e7f2a-61d4-4b7e-9a35-d8b1f04c2e96',
  servicePrincipalId: 'f37adef2-fe30-44e3-a3d6-507268c362c5',
  appRoles: {
    officer: 'e5e3f8af-2b4b-4214-95bb-6674ab5a876b',
    asw: '3a638d6f-fc57-4cd8-9405-e23f41d8e21a',
    school: 'adec5aae-4a3f-49f3-9fab-d64ef202c948',
  },
  /** The SharePoint site of the team: host name, site collection and web, as Graph writes a site's id. */
  siteId: `${domain},6f1d2c8e-94b7-4a05-8f3d-51c0e7a2b946,0b7e35d1-2f68-4c9a-a1d4-8e96f3c5720b`,
  sitePath: '/sites/attendance',
  /** The team's shared mailbox, in whose calendar the drop-ins and forums stand. */
  mailbox: {
    id: '0c1ec84f-dfaf-413b-9b47-06b0902c04bd',
    name: 'School Attendance Support Team',
    email: `attendance@${domain}`,
  },
} as const;

/** Someone in the fictional directory. `id` is the Entra object id; `schools` are ids of `localSchools`. */
export type LocalPerson = {
  id: string;
  name: string;
  email: string;
  jobTitle: string;
  role: Role;
  schools: readonly string[];
};

export const localPeople: readonly LocalPerson[] = [
  {
    id: 'cb39567e-85ec-4140-af58-e524684269e5',
    name: 'Rosalind Ferreira',
    email: `rosalind.ferreira@${domain}`,
    jobTitle: 'Senior Inclusion Officer',
    role: 'officer',
    schools: [],
  },
  {
    id: '13dcd309-5ecc-4b23-9f62-7131e7d5c0a6',
    name: 'Gareth Penhallow',
    email: `gareth.penhallow@${domain}`,
    jobTitle: 'Attendance Legal Officer',
    role: 'officer',
    schools: [],
  },
  {
    id: 'a68331eb-3cc3-46c5-bf11-915673162d7e',
    name: 'Priya Nair',
    email: `priya.nair@${domain}`,
    jobTitle: 'Attendance Support Worker',
    role: 'asw',
    schools: [
      schoolIds.millbrookInfant,
      schoolIds.millbrookJunior,
      schoolIds.harrowmereHigh,
      schoolIds.wendle,
    ],
  },
  {
    id: '7801c165-5926-4bdb-8263-7b263dc91409',
    name: 'Tom Aldridge',
    email: `tom.aldridge@${domain}`,
    jobTitle: 'Attendance Support Worker',
    role: 'asw',
    schools: [schoolIds.salternLane, schoolIds.thornley, schoolIds.lantern, schoolIds.quayside],
  },
  {
    id: '07a785f9-dc83-4cf5-bbf8-44b7b8a9f340',
    name: 'Bethan Kowalczyk',
    email: `bethan.kowalczyk@${domain}`,
    jobTitle: 'Attendance Support Worker',
    role: 'asw',
    schools: [schoolIds.stBrannocs, schoolIds.oakapple, schoolIds.elderfield, schoolIds.bridgegate],
  },
  {
    id: '1ec0430f-e341-4b7d-a576-0a5092081730',
    name: 'Adaeze Okonkwo',
    email: `adaeze.okonkwo@${domain}`,
    jobTitle: 'Senior Attendance Champion',
    role: 'school',
    schools: [schoolIds.harrowmereHigh],
  },
  {
    id: '5c4a9d45-9cec-42f4-a1fc-727c5a22d5cc',
    name: 'Colin Brightwell',
    email: `colin.brightwell@${domain}`,
    jobTitle: 'Attendance Officer',
    role: 'school',
    schools: [schoolIds.harrowmereHigh],
  },
  {
    id: '4ee1ec77-bbd6-42a8-bcca-ec12685d7397',
    name: 'Leila Haddad',
    email: `leila.haddad@${domain}`,
    jobTitle: 'Attendance Officer',
    role: 'school',
    schools: [schoolIds.millbrookInfant, schoolIds.millbrookJunior],
  },
  {
    id: '3122d11c-45a6-42c0-9d94-ef553094482d',
    name: 'Joanna Tremlett',
    email: `joanna.tremlett@${domain}`,
    jobTitle: 'Senior Attendance Champion',
    role: 'school',
    schools: [schoolIds.millbrookJunior],
  },
  {
    id: '3844e67c-fb86-4e9b-8ff1-790f440b45a3',
    name: 'Harpreet Sandhu',
    email: `harpreet.sandhu@${domain}`,
    jobTitle: 'Headteacher and Senior Attendance Champion',
    role: 'school',
    schools: [schoolIds.salternLane],
  },
  {
    id: 'fe7664a4-54f5-4e14-af7f-fd0eca24741f',
    name: 'Maeve Fitzgerald',
    email: `maeve.fitzgerald@${domain}`,
    jobTitle: 'Deputy Headteacher',
    role: 'school',
    schools: [schoolIds.stBrannocs],
  },
  {
    id: '30f45233-1ea4-435b-8a8b-226d4b4f7610',
    name: 'Kwame Mensah',
    email: `kwame.mensah@${domain}`,
    jobTitle: 'Attendance Officer',
    role: 'school',
    schools: [schoolIds.oakapple],
  },
  {
    id: '88b96d65-765c-4077-a0d1-21afac93b241',
    name: 'Astrid Lindqvist',
    email: `astrid.lindqvist@${domain}`,
    jobTitle: 'Assistant Headteacher',
    role: 'school',
    schools: [schoolIds.quayside],
  },
  {
    id: '06f2c9e5-2d5e-4126-a446-f4d0d47d6048',
    name: 'Istvan Varga',
    email: `istvan.varga@${domain}`,
    jobTitle: 'Pastoral Manager',
    role: 'school',
    schools: [schoolIds.elderfield],
  },
  {
    id: 'b3186390-81bb-405f-be12-35287253645c',
    name: 'Nadia Chaudhry',
    email: `nadia.chaudhry@${domain}`,
    jobTitle: 'Senior Attendance Champion',
    role: 'school',
    schools: [schoolIds.thornley],
  },
  {
    id: 'd1ec45b8-b0ea-458f-bf1d-ee0258023ee0',
    name: 'Fergus McAllister',
    email: `fergus.mcallister@${domain}`,
    jobTitle: 'Designated Safeguarding Lead',
    role: 'school',
    schools: [schoolIds.lantern, schoolIds.bridgegate],
  },
  {
    id: 'f9254ca3-4177-4af3-8230-0b0f48fdfd38',
    name: 'Sally Whitcombe',
    email: `sally.whitcombe@${domain}`,
    jobTitle: 'Student Services Manager',
    role: 'school',
    schools: [schoolIds.wendle],
  },
  {
    id: '9c8a7974-3af4-45a3-8615-034da82f3928',
    name: 'Sam Oyelaran',
    email: `sam.oyelaran@${domain}`,
    jobTitle: 'Elective Home Education Adviser',
    role: 'reader',
    schools: [],
  },
];

export function localPerson(id: string): LocalPerson | undefined {
  return localPeople.find((person) => person.id === id);
}
