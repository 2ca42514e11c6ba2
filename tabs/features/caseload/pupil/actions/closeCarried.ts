import { isOpen } from '../../../../../src/casework/actions/actionContent.ts';
import { isChangedElsewhere } from '../../../../app/apiProblem.ts';
import type { CaseEntryOf } from '../../../../app/apiTypes.ts';
import type { ChangedEntry } from '../entries/useEntries.ts';
import { carriedOver } from './carriedOver.ts';

type Ports = {
  change(entry: ChangedEntry): Promise<unknown>;
  isOpenNow(actionId: string): Promise<boolean>;
};

/**
 * Closes an action that another goes on from; `meanwhile` where somebody else has closed it or taken it out: that stays, for they
 * know what became of it.
 */
export async function closeCarried(
  { kind, id, version, content }: CaseEntryOf<'action'>,
  { change, isOpenNow }: Ports,
): Promise<'closed' | 'meanwhile'> {
  if (!isOpen(content)) return 'meanwhile';
  try {
    await change({ kind, id, version, content: carriedOver(content) });
    return 'closed';
  } catch (error) {
    if (!isChangedElsewhere(error) || (await isOpenNow(id))) throw error;
    return 'meanwhile';
  }
}

/** What is said of actions that somebody else has closed meanwhile. `whats`: what was to be done. */
export function meanwhileWords(whats: readonly string[]): string {
  const named = whats.map((what) => `“${what}”`).join(', ');
  return whats.length === 1
    ? `Somebody has closed ${named} or taken it out meanwhile, and it stays so. The action that goes on from it is saved.`
    : `Somebody has closed these or taken them out meanwhile, and they stay so: ${named}. The actions that go on from them are saved.`;
}
