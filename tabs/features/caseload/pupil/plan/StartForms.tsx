import type { PlanTemplate } from '../../../../../src/casework/council/councilSettings.ts';
import { nextCycleOf } from '../../../../../src/casework/plans/nextCycle.ts';
import type { CaseEntryOf, CaseFile } from '../../../../app/apiTypes.ts';
import { useUndo } from '../../../../parts/undo/useUndo.ts';
import { rowOfAction } from '../actions/actionRow.ts';
import { wentOnIn } from '../actions/carriedOver.ts';
import { useCarryOver } from '../actions/useCarryOver.ts';
import { entriesOf } from '../entries/entriesOf.ts';
import { OpenForm } from '../entries/OpenForm.tsx';
import { profileOf } from '../entries/profileOf.ts';
import { entryFormKey } from '../entries/useEntryForm.ts';
import { PlanForm } from './PlanForm.tsx';
import { fieldsOfPlan } from './planFields.ts';
import { startOf } from './startPlan.ts';

type Props = { file: CaseFile; templates: readonly PlanTemplate[] };

/** Starts a plan from a template of the council. */
export function StartPlan({ file, templates, isFirst }: Props & { isFirst: boolean }) {
  const [template] = templates;
  if (!template) return <p>The council has no templates of plans.</p>;
  const cycle = Math.max(0, ...entriesOf(file, 'plan').map(({ content }) => content.cycle)) + 1;
  const place = { today: file.today, calendar: file.calendar };
  return (
    <OpenForm
      button={isFirst ? 'Start a plan' : 'Start another plan'}
      appearance={isFirst ? 'primary' : 'secondary'}
      draftKey={entryFormKey({ file, kind: 'plan', name: 'start' })}
    >
      {({ close, done }) => (
        <PlanForm
          file={file}
          templates={templates}
          name="start"
          start={startOf(template, { profile: profileOf(file), cycle, place })}
          onClose={close}
          onSaved={() => done('The plan is started.')}
        />
      )}
    </OpenForm>
  );
}

/** Under which the draft of the next cycle is kept. */
export const nextCycleKey = (file: CaseFile): string => entryFormKey({ file, kind: 'plan', name: 'next' });

/** Starts the next cycle from the last: what is known, what worked, and what was left open. */
export function StartNextCycle({ file, templates, last }: Props & { last: CaseEntryOf<'plan'> }) {
  const carryOver = useCarryOver(file);
  const tell = useUndo();
  const actions = entriesOf(file, 'action').filter(({ content }) => content.planId === last.id);
  const next = () => nextCycleOf({ id: last.id, plan: last.content, actions }, file.today, file.calendar);
  const start = () => {
    const { plan, actions: carried } = next();
    return fieldsOfPlan(
      plan,
      carried.map((action) => rowOfAction(crypto.randomUUID(), action)),
    );
  };
  return (
    <OpenForm button={`Start cycle ${last.content.cycle + 1} from the last`} draftKey={nextCycleKey(file)}>
      {({ close }) => (
        <PlanForm
          file={file}
          templates={templates}
          name="next"
          start={start()}
          onClose={close}
          onSaved={({ actions: rows }) => {
            void carryOver(wentOnIn(file, rows));
            // With a plan open again this form is gone, and could not say it.
            tell({ words: 'The next cycle is started.' });
          }}
        />
      )}
    </OpenForm>
  );
}
