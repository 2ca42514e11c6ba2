import { Button, Field, ProgressBar } from '@fluentui/react-components';
import { ukDate } from '../../../src/calendar/ukDate.ts';
import type { SchoolSummary } from '../../app/apiTypes.ts';
import { amount, figure } from '../../parts/amount.ts';
import { PageLink } from '../../parts/PageLink.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { StepHeading } from '../../parts/StepHeading.tsx';
import { CheckResult } from './CheckResult.tsx';
import { FileChooser } from './FileChooser.tsx';
import { useRegisterUpload } from './useRegisterUpload.ts';

export function RegisterUpload({ school }: { school: SchoolSummary }) {
  const { upload, check, save, cancel, restart } = useRegisterUpload(school.id);
  switch (upload.step) {
    case 'choose':
      return (
        <section className="stack" aria-label="Add a register">
          {upload.error === undefined ? null : <ProblemPanel error={upload.error} />}
          <FileChooser schoolName={school.name} onChoose={check} />
        </section>
      );
    case 'checking':
      return (
        <section className="stack">
          <StepHeading>Checking {upload.name}</StepHeading>
          <Progress
            words={upload.sent < 1 ? 'Sending the file' : 'Reading the register'}
            part={upload.sent < 1 ? upload.sent : undefined}
          />
          <Button onClick={cancel}>Cancel</Button>
        </section>
      );
    case 'checked':
      return (
        <CheckResult
          school={school}
          check={upload.check}
          error={upload.error}
          onSave={() => save(upload.file, upload.check)}
          onOther={restart}
        />
      );
    case 'saving':
      return (
        <section className="stack">
          <StepHeading>Saving {upload.name}</StepHeading>
          <Progress
            words={
              upload.total > 0
                ? `${figure(upload.done)} of ${amount(upload.total, 'pupil')} saved`
                : upload.sent < 1
                  ? 'Sending the file'
                  : 'Working out the caseload'
            }
            part={upload.total > 0 ? upload.done / upload.total : upload.sent < 1 ? upload.sent : undefined}
          />
          <p>Keep this page open until it is saved.</p>
        </section>
      );
    case 'saved':
      return (
        <section className="stack">
          <StepHeading>The register is saved</StepHeading>
          <p>
            {school.name} now has {amount(upload.onCaseload, 'pupil')} on the caseload, with figures up to{' '}
            {ukDate(upload.to)}.
          </p>
          <p>
            <PageLink to={`/caseload/${school.id}`} className="action">
              Open the caseload
            </PageLink>
          </p>
          <Button onClick={restart}>Add another register</Button>
        </section>
      );
  }
}

/** `part` from 0 to 1; undefined while nobody can say how long it takes. */
function Progress({ words, part }: { words: string; part: number | undefined }) {
  return (
    <Field validationMessage={words} validationState="none">
      <ProgressBar aria-label="Progress" thickness="large" {...(part === undefined ? {} : { value: part })} />
    </Field>
  );
}
