import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import type { LetterType } from '../../../../src/casework/council/councilSettings.ts';
import { Disclosure } from '../../../parts/Disclosure.tsx';
import { lowered } from '../../../parts/firstLetter.ts';
import { optionsOf } from '../../../parts/form/bound.ts';
import { ChoiceField } from '../../../parts/form/ChoiceField.tsx';
import { LongField } from '../../../parts/form/LongField.tsx';
import { TextField } from '../../../parts/form/TextField.tsx';
import styles from '../council.module.css';
import { withoutRow, withRow } from '../rows.ts';
import { useOpenSections } from '../useOpenSections.ts';
import type { PartForm } from '../usePartEditor.ts';
import { FieldNames } from './FieldNames.tsx';
import { type LetterFields, type LetterRow, letterAims, newLetter } from './lettersKit.ts';
import { TemplateFile } from './TemplateFile.tsx';

type Props = {
  form: PartForm<LetterFields>;
  /** As they are kept: a Word file can be put in place for these. */
  kept: readonly LetterType[];
};

/** The letters that the council has, each with its Word file. */
export function LettersFields({ form, kept }: Props) {
  const { letters } = form.fields;
  const sections = useOpenSections(
    letters.map(({ id }, at) => ({ id, isFaulty: form.isFaulty(String(at)) })),
    form.attempt,
  );
  const add = () => {
    const letter = newLetter();
    sections.toggle(letter.id, true);
    form.change({ letters: [...letters, letter] });
  };
  return (
    <>
      <FieldNames />
      <div className={styles.items}>
        {letters.map((letter, at) => (
          <Disclosure
            key={letter.id}
            heading={letter.title.trim() || 'New letter'}
            level={2}
            note={letter.for === 'pupil' ? '' : `About: ${lowered(letterAims[letter.for])}`}
            isOpen={sections.isOpen(letter.id)}
            onToggle={(isOpen) => sections.toggle(letter.id, isOpen)}
          >
            <LetterForm form={form} at={at} letter={letter} kept={kept.find(({ id }) => id === letter.id)} />
          </Disclosure>
        ))}
      </div>
      <div>
        <Button icon={<AddRegular />} onClick={add}>
          Add a letter
        </Button>
      </div>
    </>
  );
}

type FormProps = {
  form: PartForm<LetterFields>;
  at: number;
  letter: LetterRow;
  kept: LetterType | undefined;
};

function LetterForm({ form, at, letter, kept }: FormProps) {
  const { letters } = form.fields;
  const change = (part: Partial<LetterRow>) => form.change({ letters: withRow(letters, at, part) });
  return (
    <>
      <TextField
        {...form.bind(`${at}.title`, {
          label: 'Name',
          value: letter.title,
          onChange: (title) => change({ title }),
        })}
        required
      />
      <LongField
        {...form.bind(`${at}.about`, {
          label: 'What it is for',
          value: letter.about,
          onChange: (about) => change({ about }),
        })}
        rows={2}
      />
      <ChoiceField
        {...form.bind(`${at}.for`, {
          label: 'What it is about',
          value: letter.for,
          onChange: (value) => change({ for: value }),
        })}
        options={optionsOf(letterAims)}
        hint="A letter about a plan or a legal step can be made once there is one."
      />
      {kept ? <TemplateFile letter={kept} /> : <p>Save the letter first. Then put its Word file in place.</p>}
      <div>
        <Button
          onClick={() =>
            form.replace(
              { letters: withoutRow(letters, at) },
              `“${letter.title || 'New letter'}” is taken out. Letters that were made stay in the papers.`,
            )
          }
        >
          Take out this letter
        </Button>
      </div>
    </>
  );
}
