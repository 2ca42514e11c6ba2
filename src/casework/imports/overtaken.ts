import { ukDate, ukTime } from '../../calendar/ukDate.ts';
import { wallTimeOf } from '../../calendar/wallTime.ts';
import { Problem } from '../../problems/problem.ts';
import type { SavedRegister } from '../school.ts';

/** Who was first, for whoever came second: the school's figures do not rest on what they rested on before. */
export function overtakenBy(register: SavedRegister | undefined, cause?: unknown): Problem {
  const options = { cause };
  if (register === undefined) {
    return new Problem('changed_elsewhere', 'The register of this school was undone meanwhile.', options);
  }
  const at = wallTimeOf(register.uploadedAt);
  return new Problem(
    'changed_elsewhere',
    `${register.uploadedBy} saved another register for this school at ${ukTime(at)} on ${ukDate(at)}. Yours was not saved. Check it again to see what it would change.`,
    options,
  );
}
