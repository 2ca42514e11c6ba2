import { ApiProblem, problemFrom } from '../../app/apiProblem.ts';

const brokenOff = {
  code: 'broken_off',
  words:
    'The connection broke before the save was finished. Save the file again: doing it twice does no harm.',
  reference: '',
};

type SaveState =
  | { kind: 'working'; done: number; total: number }
  | { kind: 'saved'; onCaseload: number; to: string };

/** How far a save has come, from the lines that are there so far. Undefined before the first, and at the end. */
export function progressOfSave(text: string): { done: number; total: number } | undefined {
  const last = lastLine(text.slice(0, text.lastIndexOf('\n') + 1));
  if (last === undefined) return undefined;
  try {
    const state = readLine(last);
    return state.kind === 'working' ? state : undefined;
  } catch {
    // How it ended is told once, by `endOfSave`.
    return undefined;
  }
}

/** How a finished save ended. Throws ApiProblem where it broke off without saying. */
export function endOfSave(text: string): { onCaseload: number; to: string } {
  const last = lastLine(text);
  const state = last === undefined ? undefined : readLine(last);
  if (state?.kind !== 'saved') throw new ApiProblem(brokenOff, 0);
  return state;
}

const lastLine = (text: string) => text.split('\n').findLast((line) => line.trim() !== '');

function readLine(line: string): SaveState {
  const value = parsed(line);
  if (isRecord(value.problem)) throw problemFrom(200, JSON.stringify(value.problem));
  const { saved, done, total } = value;
  if (isRecord(saved) && typeof saved.onCaseload === 'number' && typeof saved.to === 'string')
    return { kind: 'saved', onCaseload: saved.onCaseload, to: saved.to };
  if (typeof done === 'number' && typeof total === 'number') return { kind: 'working', done, total };
  throw problemFrom(200, line);
}

function parsed(line: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    if (isRecord(value)) return value;
  } catch {
    // Answered below: half a line, or a proxy's words.
  }
  throw problemFrom(200, line);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
