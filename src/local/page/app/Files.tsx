import { Spinner } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { SetupPerson } from '../../channel/wire.ts';
import { getRegisters, type RegisterFile } from './api.ts';
import { Modal } from './Modal.tsx';

type Found = { files: readonly RegisterFile[] } | { failure: string };

/** Files as a school's own system exports them: the ones to upload in the tab. The person's own schools come first. */
export function Files({ person, onClose }: { person: SetupPerson; onClose(): void }) {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    getRegisters().then(
      (files) => setFound({ files }),
      (error: Error) => setFound({ failure: error.message }),
    );
  }, []);

  const own = ({ schoolName }: RegisterFile) => person.schools.includes(schoolName);
  const files = found && 'files' in found ? found.files : [];
  return (
    <Modal title="Files a school exported" onClose={onClose} style={{ width: 'min(560px, 100vw - 16px)' }}>
      <div className="files" data-testid="files">
        <p>Download one, then upload it in the tab as the school would.</p>
        {!found && <Spinner size="tiny" label="Loading" />}
        {found && 'failure' in found && <p role="alert">There are no files to show: {found.failure}</p>}
        {found && 'files' in found && files.length === 0 && <p>There are none.</p>}
        <ul>
          {[...files.filter(own), ...files.filter((file) => !own(file))].map((file) => (
            <li key={file.name}>
              <a href={file.href} download={file.name}>
                <ArrowDownload20Regular aria-hidden />
                <span>
                  <strong>{file.name}</strong>
                  <span>
                    {file.schoolName}
                    {own(file) ? ' (your school)' : ''}
                  </span>
                  {file.description && <span>{file.description}</span>}
                </span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </Modal>
  );
}
