import type { Role } from '../../../../src/access/person.ts';
import type { Place } from '../place.ts';

/**
 * What a role is answered. `everywhere`: it may, at every school. `linked`: it may at its own schools, and others do not exist.
 * `nothing`: it may, and of these there is none for it.
 * `never`: its role does not include it, whatever is asked about. `not here`: its role does not include it, and it is told so only
 * about what it may know of: what is another school's does not exist for it.
 */
export type Cell = 'everywhere' | 'linked' | 'nothing' | 'never' | 'not here';
export type Row = Readonly<Record<Role, Cell>>;

// Written by hand, and not taken from the product.
const never = 'never';
export const everybody: Row = {
  officer: 'everywhere',
  asw: 'everywhere',
  school: 'everywhere',
  reader: 'everywhere',
};
export const officers: Row = { officer: 'everywhere', asw: never, school: never, reader: never };
export const linked: Row = { officer: 'everywhere', asw: 'linked', school: 'linked', reader: never };
export const holders: Row = { officer: 'everywhere', asw: never, school: 'linked', reader: never };

/** One request. */
export type Ask = {
  path: string;
  init?: RequestInit;
  /** What it is answered where it is allowed, if not with the status of its route. */
  ok?: number;
  /** What whoever may ask everywhere is answered about what does not exist, if not 404. */
  nowhere?: number;
  row?: Row;
};

export type Upload = { uploadId: string; checksum: string };

export type Route = {
  row: Row;
  /** 200 where nothing is said. */
  ok?: number;
  /** Sends a register first, or names somebody else's where the person may not send one. */
  uploads?: true;
  /** Says nothing but what is in the token, so that a role that nobody knows is answered too. */
  ownToken?: true;
  /** Of the council as a whole: asked once, and not of each school. */
  council?: true;
  /** Which of the secrets of South it tells on purpose, by role. */
  tells?: Partial<Record<Role, readonly string[]>>;
  asks(at: Place, upload: Upload): readonly Ask[];
  /** Beside them, what is about no one school. */
  once?: readonly Ask[];
};

/** By method and path, as the description of the API has them. */
export type Table = Readonly<Record<string, Route>>;

export const sending = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
export const post = (body: unknown = {}) => sending('POST', body);
export const put = (body: unknown) => sending('PUT', body);
export const bare = (method: string): RequestInit => ({ method });

/** A request of a school by its path alone. */
export const ofSchool =
  (rest: string) =>
  ({ school }: Place): Ask[] => [{ path: `/api/schools/${school}${rest}` }];

/** The same of pupils: with a case, without one, and who have left. */
export const ofPupils =
  (rest: string, init: RequestInit = {}) =>
  ({ pupil, unwritten, left, old, moved }: Place): Ask[] =>
    [pupil, unwritten, left, old, moved].map((id) => ({ path: `/api/pupils/${id}${rest}`, init }));
