import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import type { RegisterFile } from '../../attendance/registerFile.ts';
import type { CaseworkPorts } from '../caseworkPorts.ts';
import { mySchools } from '../mySchools.ts';
import type { School } from '../school.ts';

export type GuessedSchool = { id: string; name: string; because: string };

/** So much of a file is looked at for pupils. */
const openingBytes = 1 << 20;
/** Title lines, the heading and the first rows: a school that a file names is named there. */
const titleCharacters = 20_000;
/** Fewer pupils than this in common may be chance: pupils move between schools. */
const fewestPupils = 3;

const upn = /\b[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]\b/g;

async function opening(file: RegisterFile): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of file.pieces()) {
    pieces.push(piece);
    size += piece.byteLength;
    if (size >= openingBytes) break;
  }
  // Whatever its encoding, names and numbers are plain letters and digits; those of UTF-16 have zeros between them.
  return Buffer.concat(pieces).subarray(0, openingBytes).toString('utf8').replaceAll('\0', '');
}

/** A text as words: 'St. Anne’s C of E (VA)' -> ' st annes c of e va '. */
const words = (text: string) =>
  ` ${text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]|\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;

/** A text in which schools are looked for, prepared once for all of them. */
type Searched = { text: string; inWords: string };
const searched = (text: string): Searched => ({ text, inWords: words(text) });

function isNamed({ name, urn, laEstab }: School, { text, inWords }: Searched): string | undefined {
  const [, authority, establishment] = /^(\d{3})\D?(\d{4})$/.exec(laEstab) ?? [];
  if (authority && new RegExp(`\\b${authority}[ /-]?${establishment}\\b`).test(text)) {
    return `its number ${authority}/${establishment}`;
  }
  if (/^\d{6}$/.test(urn) && new RegExp(`\\b${urn}\\b`).test(text)) return `its URN ${urn}`;
  return inWords.includes(words(name)) ? 'its name' : undefined;
}

/** The only school that something is said of. Two of them say nothing. */
function only<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}

async function byPupils(
  schools: readonly School[],
  text: string,
  { caseload }: Pick<CaseworkPorts, 'caseload'>,
): Promise<GuessedSchool | undefined> {
  const inFile = new Set(text.match(upn) ?? []);
  if (inFile.size < fewestPupils) return undefined;
  const counted = await Promise.all(
    schools.map(async ({ id, name, register }) => {
      const pupils = register ? await caseload.ofImport(id, register.importId) : [];
      return { id, name, count: pupils.filter((pupil) => inFile.has(pupil.upn)).length };
    }),
  );
  const [best, next] = counted.sort((a, b) => b.count - a.count);
  if (!best || best.count < fewestPupils || best.count <= 2 * (next?.count ?? 0)) return undefined;
  const { id, name, count } = best;
  return { id, name, because: `${count} of its pupils are in the file` };
}

/**
 * The school that a file seems to be of, among those of the person: by what its name or its first lines say, or by its pupils.
 * A guess, for a person to look at. @throws Problem not_allowed
 */
export async function guessSchool(
  person: Person,
  file: RegisterFile,
  ports: Pick<CaseworkPorts, 'schools' | 'caseload'>,
): Promise<GuessedSchool | undefined> {
  requireMay(person, 'register:check');
  const schools = await mySchools(person, ports);
  const named = (text: string, where: string) => {
    const prepared = searched(text);
    return only(
      schools.flatMap((school): GuessedSchool[] => {
        const what = isNamed(school, prepared);
        return what === undefined ? [] : [{ id: school.id, name: school.name, because: `${what} ${where}` }];
      }),
    );
  };
  const inName = named(file.name, 'is in the name of the file');
  if (inName) return inName;
  const text = await opening(file);
  const inText = named(text.slice(0, titleCharacters), 'is in the file');
  return inText ?? (await byPupils(schools, text, ports));
}
