import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { mostLinks } from '../../../src/meetings/newsletter/newsletterContent.ts';
import type { RecordEditor } from '../../parts/conflict/useRecordEditor.ts';
import formStyles from '../../parts/form/form.module.css';
import { TextField } from '../../parts/form/TextField.tsx';
import styles from './newsletter.module.css';
import { type LinkRow, type NewsletterFields, newLink } from './newsletterDraft.ts';

export function LinkFields({ editor }: { editor: RecordEditor<NewsletterFields> }) {
  const { links } = editor.fields;
  const withRow = (at: number, part: Partial<LinkRow>) =>
    editor.change({ links: links.map((row, place) => (place === at ? { ...row, ...part } : row)) });
  return (
    <fieldset className={formStyles.group}>
      <legend>Links</legend>
      <p className="quiet">Each is a button on the card. Addresses start with https://.</p>
      {links.map((row, at) => {
        const field = (part: 'title' | 'url', label: string) =>
          editor.bind<string>(`links.${at}.${part}`, {
            label,
            value: row[part],
            onChange: (value) => withRow(at, { [part]: value }),
          });
        return (
          <fieldset key={row.id} className={styles.link} aria-label={`Link ${at + 1}`}>
            <TextField {...field('title', 'Words on the button')} required maxLength={60} />
            <TextField {...field('url', 'Address')} required maxLength={500} />
            <Button
              className={styles.remove ?? ''}
              icon={<DeleteRegular />}
              aria-label={`Take out link ${at + 1}`}
              onClick={() =>
                editor.takeOut('links', row.id, `“${row.title.trim() || 'The link'}” is taken out.`)
              }
            />
          </fieldset>
        );
      })}
      {links.length < mostLinks ? (
        <div>
          <Button icon={<AddRegular />} onClick={() => editor.change({ links: [...links, newLink()] })}>
            Add a link
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}
