import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Person } from '../../../src/access/person.ts';
import { createUploadSpool } from '../../../src/server/http/uploadSpool.ts';
import type { PatientPorts } from '../../../src/server/patientPorts.ts';
import { questionServices } from '../../../src/server/questionServices.ts';
import type { Services } from '../../../src/server/services.ts';
import { calendar } from '../../casework/cases/schoolYear.ts';
import { sent, testApp } from '../../server/support/testApp.ts';
import { type Answer, answerOf } from './answer.ts';
import { builtState, nextRegister, north } from './build.ts';
import { everyone, officer } from './people.ts';
import { type Places, placesOf } from './place.ts';
import { spied } from './spied.ts';
import { type State, type Stores, stateOf, storesOf, textOf } from './stores.ts';
import type { Upload } from './table/route.ts';
import { openTokens, type Tokens } from './tokens.ts';

const people: Services['people'] = {
  personById: async (id, name = '') =>
    everyone.find((person) => person.id === id) ?? { id, name, email: '', role: 'reader', schoolIds: [] },
  schoolIdsOf: async (id) => everyone.find((person) => person.id === id)?.schoolIds ?? [],
};

/** What the server puts together over its stores. */
function servicesOf(stores: Stores): Services {
  const { casework, cases, calendars, comparisons, questions, tsm, meetings, sharedPapers } = stores;
  const { newId } = meetings;
  const ports = { ...questions, people, schools: casework.schools } as unknown as PatientPorts;
  return {
    ...{ people, casework, cases, calendars, comparisons, smallestGroup: 3, meetings },
    tsm: {
      requests: tsm.store,
      isSchool: async (id) => (await casework.schools.byId(id)) !== undefined,
      now: casework.now,
    },
    forums: { ...meetings, sharedFiles: sharedPapers.sharedFiles, inTurn: casework.inTurn },
    newsletters: {
      ...meetings,
      ...{ schools: casework.schools, people, councilCalendar: async () => calendar },
    },
    questions: questionServices(ports, questions, { meetings, newId }),
  };
}

export type World = {
  app: ReturnType<typeof testApp>['app'];
  tokens: Tokens;
  state: State;
  places: Places;
  stores(): Stores;
  /** Puts everything back to what was built. */
  fresh(): Promise<void>;
  /** The whole state of the stores and of the uploads that wait, as text. */
  now(): Promise<string>;
  /** `header`: of the token; undefined where there is none. */
  ask(header: string | undefined, path: string, init?: RequestInit): Promise<Answer>;
  /** A register that this person has sent. */
  upload(person: Person): Promise<Upload>;
  /** What was written to the log. */
  lines: readonly string[];
  close(): Promise<void>;
};

type Opening = {
  /** In place of what is built for everybody. */
  state?: State;
  /** Filled with what is asked of the ports. */
  calls?: string[];
};

/** The app, its real sign-in and its real uploads, over stores in memory. */
export async function openWorld({ state, calls }: Opening = {}): Promise<World> {
  const built = state ?? (await builtState());
  const tokens = await openTokens(officer);
  const folder = mkdtempSync(join(tmpdir(), 'access-walk-'));
  const uploads = createUploadSpool({ folder });
  let stores = await storesOf(built);
  const servicesNow = () => (calls ? spied(servicesOf(stores), calls) : servicesOf(stores));
  let services = servicesNow();
  const parts = { services: async () => services, signIn: tokens.signIn, uploads };
  const { app, lines } = testApp({ parts });
  const ask: World['ask'] = async (header, path, init = {}) => {
    const headers = new Headers(init.headers);
    if (header !== undefined) headers.set('authorization', header);
    return await answerOf(await app.request(path, { ...init, headers }));
  };
  return {
    ...{ app, tokens, state: built, places: placesOf(built), ask, lines },
    stores: () => stores,
    async fresh() {
      stores = await storesOf(built);
      services = servicesNow();
    },
    now: async () =>
      `${textOf(await stateOf(stores))} ${readdirSync(folder, { recursive: true }).sort().join(' ')}`,
    async upload(person) {
      const authorization = tokens.of(person);
      const request = (path: string, init: RequestInit) =>
        app.request(path, {
          ...init,
          headers: { ...Object.fromEntries(new Headers(init.headers)), authorization },
        });
      return await sent(request, nextRegister(north));
    },
    async close() {
      await uploads.close();
      await tokens.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
