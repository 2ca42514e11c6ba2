import { Button } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import type { StageNumber } from '../../../src/guidance/toolkit/approach.ts';
import { amount } from '../../parts/amount.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { ApproachList } from './ApproachList.tsx';
import { groupKey, stageKey } from './openParts.ts';
import { ReadingList } from './ReadingList.tsx';
import type { StageGroups } from './toolkitView.ts';
import type { Stars } from './useFavouriteChoice.ts';

type Props = {
  shown: StageGroups;
  stars: Stars;
  isOpen(key: string): boolean;
  onToggle(key: string, isOpen: boolean): void;
  onPrint(stage: StageNumber): void;
};

/** A stage with its groups, each of which opens and closes. */
export function StageParts({ shown: { stage, groups }, stars, isOpen, onToggle, onPrint }: Props) {
  const { number, title, summary, points, readings } = stage;
  const count = groups.reduce((sum, { approaches }) => sum + approaches.length, 0);
  return (
    <Disclosure
      level={2}
      heading={`Stage ${number}: ${title}`}
      note={amount(count, 'approach', 'approaches')}
      isOpen={isOpen(stageKey(number))}
      onToggle={(open) => onToggle(stageKey(number), open)}
    >
      <p className="prose">{summary}</p>
      <ul className="prose">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <ReadingList readings={readings} />
      <Button
        className="not-printed"
        icon={<PrintRegular aria-hidden="true" />}
        onClick={() => onPrint(number)}
        aria-label={`Print this stage: stage ${number}`}
      >
        Print this stage
      </Button>
      <div>
        {groups.map(({ name, approaches }) => (
          <Disclosure
            key={name}
            level={3}
            heading={name}
            note={amount(approaches.length, 'approach', 'approaches')}
            isOpen={isOpen(groupKey(number, name))}
            onToggle={(open) => onToggle(groupKey(number, name), open)}
          >
            <ApproachList approaches={approaches} stars={stars} />
          </Disclosure>
        ))}
      </div>
    </Disclosure>
  );
}
