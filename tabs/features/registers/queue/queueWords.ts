import { amount, figure } from '../../../parts/amount.ts';
import { canBeSaved } from './queueReducer.ts';
import type { QueueItem } from './queueTypes.ts';
import { isRefusal } from './refusal.ts';

type Group = 'saved' | 'ready' | 'alreadySaved' | 'underWay' | 'unreadable' | 'waitsForYou';

/** How a group is told of where it is so many: '3 can be saved'. */
const told: Record<Exclude<Group, 'saved'>, (n: number) => string> = {
  ready: (n) => `${figure(n)} can be saved`,
  waitsForYou: (n) => `${figure(n)} ${n === 1 ? 'waits' : 'wait'} for you`,
  underWay: (n) => `${figure(n)} under way`,
  alreadySaved: (n) => `${figure(n)} saved already`,
  unreadable: (n) => `${figure(n)} cannot be read`,
};

function groupOf(item: QueueItem): Group {
  const { stage } = item;
  switch (stage.at) {
    case 'saved':
      return 'saved';
    case 'checked':
      if (stage.check.alreadySaved) return 'alreadySaved';
      return canBeSaved(item) ? 'ready' : 'waitsForYou';
    case 'failed':
      return isRefusal(stage.error) ? 'unreadable' : 'waitsForYou';
    case 'whichSchool':
    case 'columns':
    case 'stopped':
      return 'waitsForYou';
    default:
      return 'underWay';
  }
}

/** The whole list in a sentence or two: '5 files not saved yet: 3 can be saved, 2 wait for you. 1 file saved.' */
export function queueWords(items: readonly QueueItem[]): string {
  const count = (group: Group) => items.filter((item) => groupOf(item) === group).length;
  const saved = count('saved');
  const unsaved = items.length - saved;
  const groups = (['ready', 'waitsForYou', 'underWay', 'alreadySaved', 'unreadable'] as const).flatMap(
    (group) => {
      const n = count(group);
      return n > 0 ? [told[group](n)] : [];
    },
  );
  return [
    unsaved > 0 ? `${amount(unsaved, 'file')} not saved yet: ${groups.join(', ')}.` : '',
    saved > 0 ? `${amount(saved, 'file')} saved.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
