import { Button } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useState } from 'react';
import { acceptedEndings, acceptedWords } from '../../../../src/meetings/forum/paperKinds.ts';
import type { RecordEditor } from '../../../parts/conflict/useRecordEditor.ts';
import { FileButton } from '../../../parts/FileButton.tsx';
import { fileSize } from '../../../parts/fileSize.ts';
import formStyles from '../../../parts/form/form.module.css';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import styles from './forum.module.css';
import type { ForumFields } from './forumDraft.ts';
import { LibraryChoice } from './LibraryChoice.tsx';
import { type Paper, useUploadPaper } from './useForum.ts';

type Props = {
  occurrenceId: string;
  editor: RecordEditor<ForumFields>;
  list: 'papers' | 'slides';
  /** 'Papers' */
  name: string;
};

/** The files of a part of the page: uploaded from here, or chosen from the library. */
export function FileFields({ occurrenceId, editor, list, name }: Props) {
  const files = editor.fields[list];
  const upload = useUploadPaper(occurrenceId);
  const [isChoosing, setIsChoosing] = useState(false);
  const [said, setSaid] = useState('');
  const put = (file: Paper) => {
    const { fileId: id, name: fileName, size } = file;
    // An upload takes its time: the list may have become another.
    editor.change(({ [list]: now }) =>
      now.some((one) => one.id === id) ? {} : { [list]: [...now, { id, name: fileName, size }] },
    );
    setSaid(`${fileName} is on the page once you save it.`);
  };
  const send = (file: File) => {
    setSaid('');
    upload.mutate(file, { onSuccess: put });
  };
  return (
    <fieldset className={formStyles.group}>
      <legend>{name}</legend>
      <p className="quiet">
        {acceptedWords}, up to 100 MB. Everyone who uses this app can open these files. Make sure that no file
        names a pupil, in its name or inside it.
      </p>
      {files.length > 0 ? (
        <ul className={styles.files}>
          {files.map((file) => (
            <li key={file.id}>
              <span className={styles.name}>{file.name}</span>
              <span className="quiet">{fileSize(file.size)}</span>
              <Button
                size="small"
                icon={<DeleteRegular />}
                onClick={() =>
                  editor.takeOut(
                    list,
                    file.id,
                    `${file.name} is taken off the page. It stays in the library.`,
                  )
                }
              >
                Take off<span className="unseen"> {file.name}</span>
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <div className="row">
        <FileButton accept={acceptedEndings} isBusy={upload.isPending} onChoose={send}>
          {upload.isPending ? 'Uploading' : 'Upload a file'}
          <span className="unseen"> to {name.toLowerCase()}</span>
        </FileButton>
        <Button aria-expanded={isChoosing} onClick={() => setIsChoosing((before) => !before)}>
          Choose from the library<span className="unseen"> for {name.toLowerCase()}</span>
        </Button>
      </div>
      <p role="status">{said}</p>
      {upload.error ? <ProblemPanel error={upload.error} /> : null}
      {isChoosing ? (
        <LibraryChoice occurrenceId={occurrenceId} taken={files.map(({ id }) => id)} onChoose={put} />
      ) : null}
    </fieldset>
  );
}
