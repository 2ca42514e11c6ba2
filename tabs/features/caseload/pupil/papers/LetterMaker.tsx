import { Button } from '@fluentui/react-components';
import type { CaseFile, LetterChoice } from '../../../../app/apiTypes.ts';
import { DraftNote } from '../../../../parts/drafts/DraftNote.tsx';
import { ChoiceField } from '../../../../parts/form/ChoiceField.tsx';
import formStyles from '../../../../parts/form/form.module.css';
import { RadioField } from '../../../../parts/form/RadioField.tsx';
import { Notice } from '../../../../parts/Notice.tsx';
import { ProblemPanel } from '../../../../parts/ProblemPanel.tsx';
import { parentsOf } from '../legal/parentsOf.ts';
import { LetterLook } from './LetterLook.tsx';
import { type LetterMakerState, useLetterMaker } from './useLetterMaker.ts';

type Props = { file: CaseFile; choices: readonly LetterChoice[]; onClose(): void };

/** Makes a letter to one parent: choose, look at it, make it. One that was made before is shown, and made anew only for a reason. */
export function LetterMaker({ file, choices, onClose }: Props) {
  const maker = useLetterMaker(file, choices);
  const { draft, notice, make, preview, choice } = maker;
  const verb = maker.isComplete && preview.data?.before ? 'Make it again' : 'Make the letter';
  return (
    <form
      noValidate
      aria-label="New letter"
      className={`stack ${formStyles.form}`}
      onSubmit={(event) => {
        event.preventDefault();
        maker.submit();
      }}
    >
      {make.isSuccess ? null : <DraftNote draft={draft} />}
      {notice.notice ? <Notice place={notice.place}>{notice.notice}</Notice> : null}
      <ChoiceField
        {...maker.bind('typeId', 'Which letter')}
        options={choices.map(({ id, title }) => ({ value: id, label: title }))}
        none="Choose"
        hint={choice?.about}
        required
      />
      {choice && !choice.hasTemplate ? (
        <p>The council has put no Word file in place for this letter yet, so it cannot be made.</p>
      ) : (
        <>
          <ToWhom file={file} maker={maker} />
          {maker.isComplete ? <LetterLook maker={maker} /> : null}
        </>
      )}
      {maker.fault ? (
        <p role="alert" className="said">
          {maker.fault}
        </p>
      ) : null}
      {make.error ? <ProblemPanel error={make.error} /> : null}
      <div className="row">
        <Button appearance="primary" type="submit" disabledFocusable={make.isPending}>
          {make.isPending ? 'Making it' : verb}
        </Button>
        <Button onClick={onClose}>Close</Button>
      </div>
    </form>
  );
}

function ToWhom({ file, maker }: { file: CaseFile; maker: LetterMakerState }) {
  const { choice, abouts } = maker;
  return (
    <>
      <RadioField
        {...maker.bind('parentId', 'To which parent')}
        options={parentsOf(file).map(({ id, name, relationship, leftOutBecause }) => ({
          value: id,
          label: `${name}, ${relationship}${leftOutBecause ? `. Left out of letters: ${leftOutBecause}` : ''}`,
        }))}
        hint="A letter is to one parent. Make one for each."
        required
      />
      {choice === undefined || choice.for === 'pupil' ? null : abouts.length === 0 ? (
        <p>There is nothing in this case that this letter could be about. Record it first.</p>
      ) : (
        <ChoiceField {...maker.bind('aboutId', 'About')} options={abouts} none="Choose" required />
      )}
    </>
  );
}
