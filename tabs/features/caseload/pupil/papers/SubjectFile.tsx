import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useMutation } from '@tanstack/react-query';
import { useApp } from '../../../../app/AppContext.ts';
import type { CaseFile } from '../../../../app/apiTypes.ts';
import { download } from '../../../../parts/download.ts';
import { ProblemPanel } from '../../../../parts/ProblemPanel.tsx';

/** Everything about one pupil as a file, for somebody who asks to see what is held about them. */
export function SubjectFile({ file: { pupil, today } }: { file: CaseFile }) {
  const { api } = useApp();
  const fetched = useMutation({
    mutationFn: async () => (await api.pupils[':pupilId'].file.$get({ param: { pupilId: pupil.id } })).blob(),
  });
  return (
    <section className="stack not-printed" aria-labelledby="subject-file">
      <h3 id="subject-file">Everything about this pupil, as a file</h3>
      <p className="prose">
        For a subject access request: everything written down about the pupil, the marks, the letters and who
        looked at them, in one ZIP file. Read it before you pass it on: it may name other people. That it was
        downloaded is put down in the audit.
      </p>
      <div>
        <Button
          icon={<ArrowDownloadRegular aria-hidden="true" />}
          disabledFocusable={fetched.isPending}
          onClick={() =>
            // No name in the name of the file: it stays in lists of downloads.
            fetched.mutate(undefined, {
              onSuccess: (zip) => download(`everything-about-a-pupil-${today}.zip`, zip),
            })
          }
        >
          {fetched.isPending ? 'Putting it together' : 'Download the file'}
        </Button>
      </div>
      {fetched.error ? <ProblemPanel error={fetched.error} /> : null}
    </section>
  );
}
