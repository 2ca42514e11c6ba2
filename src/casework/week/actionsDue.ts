import { ukDate } from '../../calendar/ukDate.ts';
import { isOpen } from '../actions/actionContent.ts';
import { organisationWords } from '../actions/organisationWords.ts';
import { isOfKind } from '../cases/standingEntries.ts';
import { pupilItem } from './pupilItem.ts';
import type { ItemsOf } from './schoolOfWeek.ts';
import { weekAhead } from './weekAhead.ts';
import type { WeekItem } from './weekItem.ts';

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
          why: `Agreed${where} for ${ukDate(dueOn)}, by ${owner.name} (${organisationWords[owner.organisation]}).`,
          dueOn,
          part: 'plan',
        }),
      ];
    }),
  );
