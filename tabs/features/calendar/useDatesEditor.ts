import { useEffect, useState } from 'react';
import { type CalendarFault, calendarFaults } from '../../../src/casework/calendars/calendarFaults.ts';
import { ApiProblem } from '../../app/apiProblem.ts';
import { amount } from '../../parts/amount.ts';
import { todayHere } from '../../parts/today.ts';
import { useNotice } from '../../parts/useNotice.ts';
import { type CalendarPage, keyOf, type Place, type SchoolDates } from './calendarTypes.ts';
import {
  type DatesDraft,
  type DayListName,
  datesOfDraft,
  draftOfDates,
  keepDraft,
  readKeptDraft,
  type TermRow,
  withDatesRead,
  withDayAdded,
  withDayRemoved,
  withTermAdded,
  withTermChanged,
  withTermRemoved,
} from './datesDraft.ts';
import { useSaveCalendar } from './useCalendar.ts';

const noTerm: CalendarFault = { list: 'terms', at: 0, where: 'Terms', reason: 'Add a term.' };

type Options = { place: Place; page: CalendarPage; onSaved(): void };

/** What is being changed, and everything that can be done to it. */
export function useDatesEditor({ place, page, onSaved }: Options) {
  const key = keyOf(place);
  const [kept, setKept] = useState(
    () => readKeptDraft(key) ?? { draft: draftOfDates(page.dates, todayHere()), version: page.version },
  );
  const [before, setBefore] = useState<DatesDraft>();
  const [faults, setFaults] = useState<readonly CalendarFault[]>([]);
  const notice = useNotice();
  const save = useSaveCalendar(place);
  const { draft } = kept;
  useEffect(() => keepDraft(key, kept), [key, kept]);

  const change = (next: DatesDraft) => {
    setFaults([]);
    setKept(({ version }) => ({ draft: next, version }));
  };
  /** A change that can be undone, told in words. */
  const replace = (next: DatesDraft, words: string) => {
    setBefore(draft);
    change(next);
    notice.tell(words);
  };
  const forget = () => keepDraft(key, undefined);

  const sendFrom = (version: string | undefined) => {
    const dates = datesOfDraft(draft);
    const found = draft.terms.length === 0 ? [noTerm] : calendarFaults(draft, todayHere());
    setFaults(found);
    if (found.length > 0 || save.isPending) return;
    save.mutate(
      { dates, version },
      {
        onSuccess: () => {
          forget();
          onSaved();
        },
      },
    );
  };
  const overtaken = save.error instanceof ApiProblem && save.error.code === 'changed_elsewhere';
  return {
    draft,
    faults,
    save,
    notice,
    forget,
    summary: summaryOf(faults),
    /** What somebody else has saved since, once the server has said so. */
    others: overtaken && page.version !== kept.version ? page.dates : undefined,
    submit: () => sendFrom(kept.version),
    saveMine: () => {
      setKept({ draft, version: page.version });
      sendFrom(page.version);
    },
    takeTheirs: () => {
      save.reset();
      setKept({ draft: draftOfDates(page.dates, todayHere()), version: page.version });
      setBefore(draft);
      notice.tell('These are their dates.');
    },
    undo:
      before &&
      (() => {
        change(before);
        setBefore(undefined);
        notice.tell('Put back.');
      }),
    startFrom: (dates: SchoolDates, words: string) => replace(draftOfDates(dates, todayHere()), words),
    useFile: (dates: SchoolDates) =>
      replace(
        withDatesRead(draft, dates, todayHere()),
        'The dates of the file are below. Look them over, then save.',
      ),
    changeTerm: (row: string, part: Partial<TermRow>) => change(withTermChanged(draft, row, part)),
    removeTerm: (row: string) => {
      const name = draft.terms.find((term) => term.key === row)?.name.trim();
      replace(withTermRemoved(draft, row), `${name || 'The term'} is removed.`);
    },
    addTerm: () => {
      const added = withTermAdded(draft);
      change(added.draft);
      return added.key;
    },
    addDay: (list: DayListName, day: string) => change(withDayAdded(draft, list, day)),
    removeDay: (list: DayListName, day: string) =>
      replace(withDayRemoved(draft, list, day), 'The day is removed.'),
  };
}

function summaryOf(faults: readonly CalendarFault[]): string | undefined {
  const [first, ...others] = faults;
  if (!first) return undefined;
  const more =
    others.length > 0 ? ` ${amount(others.length, 'other entry', 'other entries')} to put right.` : '';
  return `Nothing is saved yet. ${first.where}: ${first.reason}${more}`;
}
