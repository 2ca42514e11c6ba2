import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import type { RecordEditor } from '../../../parts/conflict/useRecordEditor.ts';
import formStyles from '../../../parts/form/form.module.css';
import { TextField } from '../../../parts/form/TextField.tsx';
import styles from './forum.module.css';
import { type AgendaRow, type ForumFields, newItem } from './forumDraft.ts';

type Props = { editor: RecordEditor<ForumFields> };

/** The rows of the agenda. Rows are moved with buttons: that works with a keyboard and with a thumb. */
export function AgendaFields({ editor }: Props) {
  const { agenda } = editor.fields;
  const withRow = (at: number, part: Partial<AgendaRow>) =>
    editor.change({ agenda: agenda.map((row, place) => (place === at ? { ...row, ...part } : row)) });
  const moved = (at: number, by: -1 | 1) => {
    const next = [...agenda];
    const [row] = next.splice(at, 1);
    if (row) next.splice(at + by, 0, row);
    editor.change({ agenda: next });
  };
  return (
    <fieldset className={formStyles.group}>
      <legend>Agenda</legend>
      {agenda.map((row, at) => {
        const name = row.title.trim() || `item ${at + 1}`;
        const field = (part: keyof Omit<AgendaRow, 'id'>, label: string) =>
          editor.bind<string>(`agenda.${at}.${part}`, {
            label,
            value: row[part],
            onChange: (value) => withRow(at, { [part]: value }),
          });
        return (
          <fieldset key={row.id} className={styles.item} aria-label={`Agenda item ${at + 1}`}>
            <TextField {...field('title', 'Item')} required />
            <TextField {...field('minutes', 'Minutes')} inputMode="numeric" maxLength={3} />
            <TextField {...field('lead', 'Who leads')} maxLength={100} />
            <div className={styles.moves}>
              <Button
                icon={<ArrowUpRegular />}
                aria-label={`Move ${name} up`}
                disabledFocusable={at === 0}
                onClick={() => at > 0 && moved(at, -1)}
              />
              <Button
                icon={<ArrowDownRegular />}
                aria-label={`Move ${name} down`}
                disabledFocusable={at === agenda.length - 1}
                onClick={() => at < agenda.length - 1 && moved(at, 1)}
              />
              <Button
                icon={<DeleteRegular />}
                aria-label={`Take out ${name}`}
                onClick={() => editor.takeOut('agenda', row.id, `“${name}” is taken out of the agenda.`)}
              />
            </div>
          </fieldset>
        );
      })}
      <div>
        <Button icon={<AddRegular />} onClick={() => editor.change({ agenda: [...agenda, newItem()] })}>
          Add an agenda item
        </Button>
      </div>
    </fieldset>
  );
}
