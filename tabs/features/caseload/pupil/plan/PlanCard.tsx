import { Button } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import type { PlanTemplate } from '../../../../../src/casework/council/councilSettings.ts';
import type { CaseEntryOf, CaseFile } from '../../../../app/apiTypes.ts';
import { useUndo } from '../../../../parts/undo/useUndo.ts';
import styles from '../case.module.css';
import { EntryCard } from '../entries/EntryCard.tsx';
import { entriesOf } from '../entries/entriesOf.ts';
import { OpenAgain } from '../entries/OpenAgain.tsx';
import { OpenForm } from '../entries/OpenForm.tsx';
import { entryFormKey } from '../entries/useEntryForm.ts';
import { useRevert } from '../entries/useRevert.ts';
import { PlanActions } from './PlanActions.tsx';
import { PlanForm } from './PlanForm.tsx';
import { PlanReviewForm } from './PlanReviewForm.tsx';
import { PlanView } from './PlanView.tsx';
import { Signatures } from './Signatures.tsx';

type Props = {
  file: CaseFile;
  plan: CaseEntryOf<'plan'>;
  templates: readonly PlanTemplate[];
  /** Of the card: what keeps it from paper. */
  className: string;
  onPrint(): void;
};

/** A cycle: what it says, its reviews, and its actions on paper. */
export function PlanCard({ file, plan, templates, className, onPrint }: Props) {
  const { lastReview, ...opened } = plan.content;
  const { title, cycle } = opened;
  // What goes on in the next cycle is not opened again.
  const hasNext = entriesOf(file, 'plan').some(({ content }) => content.previousPlanId === plan.id);
  const name = `${title}, cycle ${cycle}`;
  return (
    <EntryCard
      file={file}
      entry={plan}
      heading={name}
      className={className}
      what={`the plan “${name}”`}
      form={({ close, done }) => (
        <PlanForm
          file={file}
          plan={plan}
          templates={templates}
          onClose={close}
          onSaved={() => done('The plan is changed.')}
        />
      )}
      buttons={
        <>
          <Button
            size="small"
            appearance="subtle"
            icon={<PrintRegular aria-hidden="true" />}
            onClick={onPrint}
          >
            Print<span className="unseen"> {name}</span>
          </Button>
          {lastReview && !hasNext ? (
            <OpenAgain
              file={file}
              entry={plan}
              opened={opened}
              what={`the plan “${name}”`}
              loses="Opening the plan again takes off its last review. The history keeps what it says."
            />
          ) : null}
        </>
      }
    >
      <PlanView plan={plan.content} />
      <PlanActions file={file} planId={plan.id} />
      <Signatures />
      <Reviews file={file} plan={plan} />
    </EntryCard>
  );
}

const reviews = [
  { which: 'mid', button: 'Write down the review halfway', change: 'Change the review halfway' },
  { which: 'last', button: 'Write down the last review', change: 'Change the last review' },
] as const;

function Reviews({ file, plan }: Pick<Props, 'file' | 'plan'>) {
  const { midReview, lastReview } = plan.content;
  const tell = useUndo();
  const revert = useRevert(file);
  const known = { mid: midReview !== undefined, last: lastReview !== undefined };
  // The one that is due next stands out.
  const next = known.mid || file.today >= plan.content.endsOn ? 'last' : 'mid';
  return (
    <div className={`not-printed ${styles.openers}`}>
      {reviews.map(({ which, button, change }) => (
        <OpenForm
          key={which}
          button={known[which] ? change : button}
          appearance={which === next && !known[which] ? 'primary' : 'secondary'}
          draftKey={entryFormKey({ file, kind: 'plan', name: `${which}-review`, entry: plan })}
        >
          {({ close, done }) => (
            <PlanReviewForm
              file={file}
              plan={plan}
              which={which}
              onClose={close}
              onSaved={(saved) =>
                // With its last review the plan moves to the earlier cycles: its card could not say it.
                which === 'mid'
                  ? done('The review is saved.')
                  : tell({
                      words: 'The last review is saved, and the plan is closed.',
                      back: {
                        undo: () => revert({ kind: 'plan', id: plan.id, ...saved }),
                        words: 'The plan is as it was before.',
                      },
                    })
              }
            />
          )}
        </OpenForm>
      ))}
    </div>
  );
}
