import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useEffect, useState } from 'react';
import { Choice } from '../../../parts/Choice.tsx';
import { checklistNames } from '../../../parts/checklistNames.ts';
import { Disclosure } from '../../../parts/Disclosure.tsx';
import { LongField } from '../../../parts/form/LongField.tsx';
import styles from '../council.module.css';
import { withMoved, withoutRow, withRow } from '../rows.ts';
import { useOpenSections } from '../useOpenSections.ts';
import type { PartForm } from '../usePartEditor.ts';
import { type ItemRow, type ListFields, newItem } from './checklistsKit.ts';
import { ItemForm } from './ItemForm.tsx';

type Props = { form: PartForm<ListFields> };

/** What each legal step wants, one list at a time. */
export function ChecklistsFields({ form }: Props) {
  const { lists } = form.fields;
  const [at, setAt] = useState(0);
  const faulty = lists.findIndex((_, place) => form.isFaulty(String(place)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: only an attempt leads to what is wrong
  useEffect(() => {
    if (faulty >= 0) setAt(faulty);
  }, [form.attempt]);
  const list = lists[at];
  return (
    <>
      <div className="row">
        <Choice
          label="List for"
          value={String(at)}
          options={lists.map(({ step }, place) => ({ value: String(place), label: checklistNames[step] }))}
          onChange={(value) => setAt(Number(value))}
        />
      </div>
      {list ? <ListForm key={list.step} form={form} at={at} /> : null}
    </>
  );
}

function ListForm({ form, at }: Props & { at: number }) {
  const { lists } = form.fields;
  const { about = '', items = [] } = lists[at] ?? {};
  const withItems = (next: readonly ItemRow[]) => ({ lists: withRow(lists, at, { items: next }) });
  const sections = useOpenSections(
    items.map(({ id }, place) => ({ id, isFaulty: form.isFaulty(`${at}.items.${place}`) })),
    form.attempt,
  );
  const add = () => {
    const item = newItem();
    sections.toggle(item.id, true);
    form.change(withItems([...items, item]));
  };
  return (
    <>
      <LongField
        {...form.bind(`${at}.about`, {
          label: 'About this list',
          value: about,
          onChange: (value) => form.change({ lists: withRow(lists, at, { about: value }) }),
        })}
        rows={2}
        maxLength={500}
        hint="Shown above the list, wherever it is gone through."
      />
      <div className={styles.items}>
        {items.map((item, place) => (
          <Disclosure
            key={item.id}
            heading={item.text.trim() || 'New item'}
            level={2}
            note={noteOf(item)}
            isOpen={sections.isOpen(item.id)}
            onToggle={(isOpen) => sections.toggle(item.id, isOpen)}
          >
            <ItemForm
              form={form}
              path={`${at}.items.${place}`}
              item={item}
              onChange={(part) => form.change(withItems(withRow(items, place, part)))}
              onMove={(by) => form.rearrange(withItems(withMoved(items, place, by)))}
              onRemove={() =>
                form.replace(
                  withItems(withoutRow(items, place)),
                  `“${item.text || 'New item'}” is taken out.`,
                )
              }
            />
          </Disclosure>
        ))}
      </div>
      <div>
        <Button icon={<AddRegular />} onClick={add}>
          Add an item
        </Button>
      </div>
    </>
  );
}

const noteOf = ({ needed, test }: ItemRow): string =>
  [needed ? 'Needed' : 'Not always needed', test ? 'found by the product' : 'said by a person'].join(', ');
