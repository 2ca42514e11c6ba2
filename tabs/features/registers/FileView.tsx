import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { StepHeading } from '../../parts/StepHeading.tsx';
import { MappingStep } from './mapping/MappingStep.tsx';
import { ProgressLine } from './ProgressLine.tsx';
import { Preview } from './preview/Preview.tsx';
import { ItemSchool } from './queue/ItemSchool.tsx';
import { canAskColumns } from './queue/queueReducer.ts';
import type { QueueAction, QueueItem } from './queue/queueTypes.ts';
import { isRefusal } from './queue/refusal.ts';
import { SavedStep } from './SavedStep.tsx';

type Props = {
  item: QueueItem;
  dispatch(action: QueueAction): void;
  rejections(key: string): Promise<Blob>;
  onClose(): void;
};

/** One file by itself, at whatever stage it is. */
export default function FileView(props: Props) {
  return (
    <>
      <div className="not-printed">
        <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={props.onClose}>
          Back to all files
        </Button>
      </div>
      <Step key={props.item.stage.at} {...props} />
    </>
  );
}

function Step({ item, dispatch, rejections }: Props) {
  const { key, stage, file } = item;
  const remove = (
    <Button appearance="subtle" onClick={() => dispatch({ type: 'remove', key })}>
      Remove this file
    </Button>
  );
  const school = (
    <ItemSchool item={item} onSchool={(schoolId) => dispatch({ type: 'school', key, schoolId })} />
  );
  switch (stage.at) {
    case 'waiting':
    case 'queued':
    case 'toSave':
      return (
        <section className="stack">
          <StepHeading>{file.name}</StepHeading>
          <p>Waits until the files before it are done.</p>
        </section>
      );
    case 'sending':
    case 'checking':
    case 'saving':
      return (
        <section className="stack">
          <StepHeading>
            {stage.at === 'saving' ? 'Saving' : 'Checking'} {file.name}
          </StepHeading>
          <ProgressLine progress={stage.progress} of={file.name} />
          {stage.at === 'saving' ? (
            <p>
              The old figures stand until the last pupil is written. You can use other pages of this app
              meanwhile.
            </p>
          ) : (
            <Button onClick={() => dispatch({ type: 'stop', key })}>Cancel</Button>
          )}
        </section>
      );
    case 'whichSchool':
      return (
        <section className="stack">
          <StepHeading>Which school is {file.name} of?</StepHeading>
          {school}
          {remove}
        </section>
      );
    case 'failed':
    case 'stopped':
      return (
        <section className="stack">
          <StepHeading>{file.name}</StepHeading>
          {stage.at === 'failed' ? <ProblemPanel error={stage.error} /> : <p>Stopped. Nothing was saved.</p>}
          {school}
          <div className="row">
            {stage.at === 'failed' && isRefusal(stage.error) ? null : (
              <Button onClick={() => dispatch({ type: 'retry', key })}>Try again</Button>
            )}
            {canAskColumns(item) ? (
              <Button onClick={() => dispatch({ type: 'askColumns', key })}>Say what the columns hold</Button>
            ) : null}
            {remove}
          </div>
        </section>
      );
    case 'columns':
      return <MappingStep item={item} stage={stage} school={school} remove={remove} dispatch={dispatch} />;
    case 'checked':
      return (
        <Preview
          item={item}
          stage={stage}
          school={school}
          remove={remove}
          dispatch={dispatch}
          rejections={rejections}
        />
      );
    case 'saved':
      return <SavedStep item={item} saved={stage.saved} dispatch={dispatch} />;
  }
}
