import { type Fault, faultsOf, isBefore, type RuleContext, stillToCome } from '../cases/fault.ts';
import { leadWords } from '../plans/planRules.ts';
import type { Profile } from './profileContent.ts';

const isTwice = (ids: readonly string[]) => new Set(ids).size < ids.length;

/** What keeps a profile from being written down. */
export function profileFaults(profile: Profile, context: RuleContext): Fault[] {
  const { lead, parents, support, barriers, earlyHelp } = profile;
  return faultsOf(
    lead !== undefined && lead.name === context.council && { field: 'lead.name', words: leadWords },
    isTwice(barriers) && { field: 'barriers', words: 'Choose each barrier once.' },
    isTwice(parents.map(({ id }) => id)) && { field: 'parents', words: 'A parent is there twice.' },
    isTwice(support.map(({ id }) => id)) && { field: 'support', words: 'A kind of support is there twice.' },
    ...parents.map(({ addressCheckedOn }, index) =>
      stillToCome(`parents.${index}.addressCheckedOn`, addressCheckedOn, context),
    ),
    ...support.map(({ startedOn, endedOn }, index) =>
      isBefore([`support.${index}.endedOn`, endedOn], startedOn, 'the start'),
    ),
    stillToCome('earlyHelp.on', earlyHelp?.on, context),
    earlyHelp?.state === 'not-needed' &&
      !earlyHelp.reason && { field: 'earlyHelp.reason', words: 'Say why early help is not needed.' },
  );
}
