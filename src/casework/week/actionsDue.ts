import { ukDate } from '../../calendar/ukDate.ts';
import { type Action, isOpen } from '../actions/actionContent.ts';
import { isOfKind } from '../cases/standingEntries.ts';
import { pupilItem } from './pupilItem.ts';
import type { ItemsOf } from './schoolOfWeek.ts';
import { weekAhead } from './weekAhead.ts';
import type { WeekItem } from './weekItem.ts';

/** As they stand in the middle of a sentence: those of the forms begin with a capital. */
const organisations: Readonly<Record<Action['owner']['organisation'], string>> = {
  school: 'school',
  council: 'council',
  'early-help': 'Early Help',
  health: 'health',
  'virtual-school': 'Virtual School',
  other: 'another organisation',
};

/** Actions that are open and due within the week, or were. */
export const actionsDue: ItemsOf = ({ pupils }, { today }) =>
  pupils.flatMap((known) =>
    known.entries.filter(isOfKind('action')).flatMap(({ id, content }): WeekItem[] => {
      const { what, owner, dueOn, planId, legalId } = content;
      if (!isOpen(content) || dueOn > weekAhead(today)) return [];
      const where = planId ? ' in the plan' : legalId ? ' for a legal step' : '';
      return [
        pupilItem(known, today, {
          kind: 'action-due',
          of: id,
          title: what,
          why: `Agreed${where} for ${ukDate(dueOn)}, by ${owner.name} (${organisations[owner.organisation]}).`,
          dueOn,
          part: 'plan',
        }),
      ];
    }),
  );
