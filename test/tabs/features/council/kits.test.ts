import { describe, expect, test } from 'vitest';
import {
  type CouncilPart,
  type CouncilSettings,
  councilParts,
} from '../../../../src/casework/council/councilSettings.ts';
import { shippedSettings } from '../../../../src/casework/council/shipped/shippedSettings.ts';
import { checklistsKit } from '../../../../tabs/features/council/checklists/checklistsKit.ts';
import { lettersKit, newLetter, templateName } from '../../../../tabs/features/council/letters/lettersKit.ts';
import { measuresKit, retentionKit } from '../../../../tabs/features/council/numbers/measureFields.ts';
import type { PartKit } from '../../../../tabs/features/council/partKit.ts';
import { plansKit } from '../../../../tabs/features/council/plans/plansKit.ts';
import { withMoved, withoutRow, withRow } from '../../../../tabs/features/council/rows.ts';
import { settingsParts } from '../../../../tabs/features/council/settingsParts.ts';
import { stagesKit } from '../../../../tabs/features/council/stages/stagesKit.ts';
import { differencesOf, mergedContent } from '../../../../tabs/parts/conflict/mergeContent.ts';

function holds<P extends CouncilPart, F extends object>(kit: PartKit<P, F>) {
  const content = shippedSettings[kit.part];
  describe(kit.part, () => {
    test('what the product ships comes back from its fields unchanged, and by the schema', () => {
      expect(kit.contentOf(kit.fieldsOf(content))).toEqual(content);
      expect(councilParts[kit.part].safeParse(kit.contentOf(kit.fieldsOf(content))).success).toBe(true);
    });

    test('and from the record that is merged', () =>
      expect(kit.contentOfRecord(kit.recordOf(content))).toEqual(content));

    test('nobody changed anything: nothing is different', () =>
      expect(differencesOf(kit.recordOf(content), kit.recordOf(content), kit.recordOf(content))).toEqual([]));

    test('every part of the record has a name and words', () => {
      for (const [path, value] of Object.entries(kit.recordOf(content))) {
        expect(kit.nameOf(path)).not.toBe('');
        const one = Array.isArray(value) ? value[0] : value;
        expect(kit.textOf(path, one)).not.toMatch(/undefined|\[object/);
      }
    });
  });
}

holds(stagesKit);
holds(checklistsKit);
holds(plansKit);
holds(lettersKit);
holds(measuresKit);
holds(retentionKit);

test('every part of the settings has a page', () =>
  expect(new Set(Object.values(settingsParts).map(({ part }) => part))).toEqual(
    new Set(Object.keys(councilParts)),
  ));

describe('two officers change the checklists', () => {
  const base = shippedSettings.checklists;
  type Lists = CouncilSettings['checklists'];
  const change = (step: string, items: (before: Lists[number]['items']) => Lists[number]['items']): Lists =>
    base.map((list) => (list.step === step ? { ...list, items: items(list.items) } : list));
  const merge = (theirs: Lists, mine: Lists) => {
    const records = [base, theirs, mine].map(checklistsKit.recordOf) as [object, object, object];
    const [was, their, my] = records as Record<string, unknown>[];
    const differences = differencesOf(was ?? {}, their ?? {}, my ?? {});
    return {
      differences,
      merged: checklistsKit.contentOfRecord(mergedContent(their ?? {}, differences, {})),
    };
  };

  test('different items of one list: both changes stay', () => {
    const theirs = change('contract', ([first, ...rest]) =>
      first ? [{ ...first, text: 'Theirs' }, ...rest] : [],
    );
    const mine = change('contract', (items) => items.slice(0, -1));
    const { differences, merged } = merge(theirs, mine);
    expect(differences.filter(({ by }) => by === 'both')).toEqual([]);
    const list = merged.find(({ step }) => step === 'contract')?.items ?? [];
    const before = base.find(({ step }) => step === 'contract')?.items ?? [];
    expect(list[0]?.text).toBe('Theirs');
    expect(list).toHaveLength(before.length - 1);
  });

  test('another order is a change of its own', () => {
    const mine = change('contract', (items) => items.toReversed());
    const { differences, merged } = merge(base, mine);
    expect(differences).toMatchObject([{ path: 'contract-order', by: 'me' }]);
    expect(merged).toEqual(mine);
  });

  test('the same item: they have to choose', () => {
    const to = (text: string) =>
      change('contract', ([first, ...rest]) => (first ? [{ ...first, text }, ...rest] : []));
    expect(merge(to('Theirs'), to('Mine')).differences).toMatchObject([{ by: 'both' }]);
  });
});

test('a number that is none is left for the schema to refuse', () => {
  const fields = measuresKit.fieldsOf(shippedSettings.measures);
  for (const checkDays of ['', 'ten', '1.5', '0', '61']) {
    const content = measuresKit.contentOf({ ...fields, checkDays });
    expect(councilParts.measures.safeParse(content).success).toBe(false);
  }
});

test('a new letter is given a name for its Word file', () => {
  expect(templateName({ id: 'x', title: 'Meeting on Friday!' })).toBe('meeting-on-friday.docx');
  expect(templateName({ id: 'x-1', title: '???' })).toBe('x-1.docx');
  const letter = { ...newLetter(), title: 'A letter' };
  const [made] = lettersKit.contentOf({ letters: [letter] }) as { template: string }[];
  expect(made?.template).toBe('a-letter.docx');
});

test('rows move, change and go', () => {
  expect(withMoved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
  expect(withMoved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
  expect(withMoved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  expect(withRow([{ n: 1 }, { n: 2 }], 1, { n: 3 })).toEqual([{ n: 1 }, { n: 3 }]);
  expect(withoutRow(['a', 'b'], 0)).toEqual(['b']);
});
