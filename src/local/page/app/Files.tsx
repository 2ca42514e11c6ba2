import { Spinner } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { SetupPerson } from '../../channel/wire.ts';
import { getRegisters, type RegisterFile } from './api.ts';
import { Modal } from './Modal.tsx';

type Found = { files: readonly RegisterFile[] } | { failure: string };
type SchoolFiles = { schoolName: string; own: boolean; files: readonly RegisterFile[] };

/** The files of each school, those of the person's own schools first. */
function bySchool(files: readonly RegisterFile[], person: SetupPerson): SchoolFiles[] {
  const schools = [...new Set(files.map(({ schoolName }) => schoolName))].map((schoolName) => ({
    schoolName,
    own: person.schools.includes(schoolName),
    files: files.filter((file) => file.schoolName === schoolName),
  }));
  return [...schools.filter(({ own }) => own), ...schools.filter(({ own }) => !own)];
}

function School({ schoolName, own, files }: SchoolFiles) {
  return (
    <section>
      <h3>
        {schoolName}
        {own ? ' (your school)' : ''}
      </h3>
      <ul>
        {files.map((file) => (
          <li key={file.name}>
            <a href={file.href} download={file.name}>
              <ArrowDownload20Regular aria-hidden />
              <span>
                <strong>{file.kind}</strong>
                <span>{file.description}</span>
                <span className="fileName">{file.name}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Files as a school's own system exports them: the ones to upload in the tab. */
export function Files({ person, onClose }: { person: SetupPerson; onClose(): void }) {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    getRegisters().then(
      (files) => setFound({ files }),
      (error: Error) => setFound({ failure: error.message }),
    );
  }, []);

  const schools = found && 'files' in found ? bySchool(found.files, person) : [];
  return (
    <Modal title="Files a school exported" onClose={onClose} style={{ width: 'min(560px, 100vw - 16px)' }}>
      <div className="files" data-testid="files">
        <p>Download one, then upload it in the tab as the school would.</p>
        {!found && <Spinner size="tiny" label="Loading" />}
        {found && 'failure' in found && <p role="alert">There are no files to show: {found.failure}</p>}
        {found && 'files' in found && schools.length === 0 && <p>There are none.</p>}
        {schools.map((school) => (
          <School key={school.schoolName} {...school} />
        ))}
      </div>
    </Modal>
  );
}
