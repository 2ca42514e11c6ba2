import { monthsEarlier } from '../../../calendar/monthsEarlier.ts';
import { ukDate } from '../../../calendar/ukDate.ts';
import type { EvidenceTest } from '../../council/councilSettings.ts';
import { counted } from '../../counted.ts';
import type { Letter } from '../../letters/letterContent.ts';
import type { Parent } from '../../profiles/profileContent.ts';
import { attemptMonths } from './attempts.ts';
import { named, onDay } from './evidenceWords.ts';
import { ask, type Finding, no, yes } from './readiness.ts';
import { isWith, type ReadinessFacts } from './readinessFacts.ts';

const concerned = ({ parent, profile }: ReadinessFacts): readonly Parent[] =>
  parent ? [parent] : profile.parents;

function parentsNamed(facts: ReadinessFacts): Finding {
  const { parents } = facts.profile;
  if (parents.length === 0) return no('No parent or carer is named.');
  const leftOut = parents.filter(({ leftOutBecause }) => leftOutBecause);
  return yes(
    `${named(concerned(facts).map(({ name, relationship }) => `${name} (${relationship})`))}.`,
    ...(parents.length > concerned(facts).length
      ? [`${counted(parents.length, 'parent')} named in all.`]
      : []),
    ...leftOut.map(({ name, leftOutBecause }) => `${name} is left out of letters: ${leftOutBecause}`),
  );
}

function addressChecked(facts: ReadinessFacts): Finding {
  const parents = concerned(facts);
  if (parents.length === 0) return no('No parent or carer is named.');
  const { addressMonths } = facts.measures;
  const since = monthsEarlier(facts.today, addressMonths);
  const isFresh = ({ address, addressCheckedOn = '' }: Parent) => !!address && addressCheckedOn >= since;
  const words = parents.map(({ name, address, addressCheckedOn }) => {
    if (!address) return `${name}: no address.`;
    return addressCheckedOn
      ? `${name}: checked on ${ukDate(addressCheckedOn)}.`
      : `${name}: when it was checked is not written down.`;
  });
  const rule = `It holds for ${counted(addressMonths, 'month')}: since ${ukDate(since)}.`;
  return parents.every(isFresh) ? yes(...words) : no(...words, rule);
}

/** Letters of these types that were filed in the last 12 months. */
function lettersOf(facts: ReadinessFacts, typeIds: readonly string[]): readonly Letter[] {
  const since = monthsEarlier(facts.today, attemptMonths);
  return facts.letters.filter(
    ({ typeId, parentId, madeOn }) =>
      typeIds.includes(typeId) && isWith(facts.parent, parentId) && madeOn > since,
  );
}

const sentWords = (letters: readonly Letter[]) =>
  `${named(letters.map(({ title, sent, madeOn }) => onDay(`“${title}” sent`, sent?.on ?? madeOn)))}.`;

function writtenFinding(letters: readonly Letter[], facts: ReadinessFacts, missing: string): Finding {
  const sent = letters.filter((letter) => letter.sent);
  if (sent.length > 0) return yes(sentWords(sent));
  const made = letters.at(-1);
  if (made)
    return ask(`${onDay(`“${made.title}” was made`, made.madeOn)}. That it was sent is not written down.`);
  const others = facts.contacts
    .filter(({ type, parentId }) => type === 'letter' && isWith(facts.parent, parentId))
    .map(({ on }) => ukDate(on));
  return others.length > 0 ? ask(`${missing} Other letters were sent on ${named(others)}.`) : no(missing);
}

const leaveRefused = (facts: ReadinessFacts): Finding =>
  writtenFinding(
    lettersOf(facts, ['leave-refused']),
    facts,
    'No letter of the last 12 months that refuses leave is filed here.',
  );

const warnings = ['penalty-warning', 'notice-to-improve', 'improvement-not-met'];

const warned = (facts: ReadinessFacts): Finding =>
  writtenFinding(
    lettersOf(facts, warnings),
    facts,
    'No letter of the last 12 months that warns the parent is filed here.',
  );

/** Tests of parents, and of what was written to them. */
export const familyFindings = {
  'parents-named': parentsNamed,
  'address-checked': addressChecked,
  'leave-refused': leaveRefused,
  'warned-in-writing': warned,
} as const satisfies Partial<Record<EvidenceTest, (facts: ReadinessFacts) => Finding>>;
