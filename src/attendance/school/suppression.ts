import type { GroupFigures, SchoolFigures } from './schoolFigures.ts';

/**
 * Groups of fewer pupils are hidden unless a council says otherwise. The DfE's school performance tables hide the figures
 * of five pupils or fewer.
 */
export const smallestGroup = 6;

type Group = SchoolFigures['groups'][number];
/** A group as it may be shown: without figures where they are hidden. */
export type ShownGroup = Omit<Group, 'figures'> & { figures?: GroupFigures };

const pupilsOf = (groups: readonly Group[]) => groups.reduce((sum, { figures }) => sum + figures.pupils, 0);

/**
 * The groups of one grouping to hide: those that are too small, and from the smallest up as many others as it takes that
 * what is left of the total is neither one group nor fewer pupils than may be shown.
 */
function hiddenOf(groups: readonly Group[], smallest: number): Set<Group> {
  const bySize = [...groups].sort((a, b) => a.figures.pupils - b.figures.pupils);
  const small = bySize.filter(({ figures }) => figures.pupils < smallest).length;
  let count = small;
  while (small > 0 && count < bySize.length && (count < 2 || pupilsOf(bySize.slice(0, count)) < smallest))
    count += 1;
  return new Set(bySize.slice(0, count));
}

/**
 * Groups with the figures of small ones hidden, and of as many others that nobody can work the small ones out by subtraction from
 * those shown. `sen` and `ehcp` divide the same pupils, so that where one hides something the other shows nothing.
 */
export function suppressed(groups: SchoolFigures['groups'], smallest = smallestGroup): ShownGroup[] {
  const present = groups.filter(({ figures }) => figures.pupils > 0);
  const hidden = new Set<Group>();
  for (const by of new Set(present.map((group) => group.by)))
    for (const group of hiddenOf(
      present.filter((other) => other.by === by),
      smallest,
    ))
      hidden.add(group);
  const hidesNeeds = present.some((group) => group.by === 'sen' && hidden.has(group));
  return present.map((group) => {
    const { by, name, figures } = group;
    return hidden.has(group) || (by === 'ehcp' && hidesNeeds) ? { by, name } : { by, name, figures };
  });
}
