import type { z } from 'zod';
import { Problem } from '../../problems/problem.ts';
import { type CouncilPart, type CouncilSettings, councilParts } from './councilSettings.ts';
import { type PartFault, partFaults } from './partFaults.ts';

const mostFaultsSaid = 5;

type Issue = z.core.$ZodIssue;

const isNamed = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** A list item by what a person knows it by, where it has something of the kind. */
function nameOf(value: unknown): string | undefined {
  if (!isNamed(value)) return undefined;
  const name = value.title ?? value.step ?? value.text ?? value.what;
  return typeof name === 'string' && name.trim() !== '' ? name : undefined;
}

/** 'penalty-notice, items 3, text': the way to what is wrong, in the words of what is there and counted from 1. */
function whereIn(content: unknown, path: readonly PropertyKey[]): string {
  let at = content;
  const words: string[] = [];
  for (const step of path) {
    at = isNamed(at) ? at[String(step)] : undefined;
    const name = typeof step === 'number' ? (nameOf(at) ?? String(step + 1)) : String(step);
    words.push(name);
  }
  return words.join(', ') || 'These settings';
}

function reasonOf(issue: Issue): string {
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`;
  if (issue.code === 'too_big' && issue.origin === 'number') return `must be at most ${issue.maximum}`;
  if (issue.code === 'too_small' && issue.origin === 'number') return `must be at least ${issue.minimum}`;
  if (issue.code === 'invalid_type')
    return issue.input === undefined ? 'is missing' : 'is not of the right kind';
  return issue.message;
}

function refusal(faults: readonly PartFault[]): Problem {
  const said = faults.slice(0, mostFaultsSaid).map(({ where, why }) => `${where}: ${why}.`);
  const more = faults.length - said.length;
  return new Problem('bad_request', [...said, ...(more > 0 ? [`And ${more} more.`] : [])].join(' '));
}

const shapes: { readonly [Part in CouncilPart]: z.ZodType<CouncilSettings[Part]> } = councilParts;

/** A part as it may be kept. @throws Problem bad_request, with what to put right and where */
export function checkedPart<Part extends CouncilPart>(part: Part, content: unknown): CouncilSettings[Part] {
  const read = shapes[part].safeParse(content, { reportInput: true });
  if (!read.success)
    throw refusal(
      read.error.issues.map((issue) => ({ where: whereIn(content, issue.path), why: reasonOf(issue) })),
    );
  const faults = partFaults(part, read.data);
  if (faults.length > 0) throw refusal(faults);
  return read.data;
}
