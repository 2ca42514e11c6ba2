import { memo } from 'react';
import { Choice } from '../../../parts/Choice.tsx';
import type { CaseloadIndex } from '../finding/caseloadIndex.ts';
import { type CaseloadView, leadIs } from '../finding/caseloadView.ts';
import {
  actionOptions,
  groupOptions,
  legalOptions,
  planOptions,
  scopeOptions,
  seenOptions,
  stageOptions,
} from '../finding/filterOptions.ts';
import { MultiChoice } from './MultiChoice.tsx';

type Props = Pick<
  CaseloadView,
  'stage' | 'plan' | 'seen' | 'lead' | 'legal' | 'actions' | 'groups' | 'scope'
> & {
  index: CaseloadIndex;
  onChange(part: Partial<CaseloadView>): void;
};

/** What is asked less often: about the case of a pupil, and who they are. */
export const MoreFilters = memo(function MoreFilters(props: Props) {
  const { index, stage, plan, seen, lead, legal, actions, groups, scope, onChange } = props;
  const leads = [
    { value: 'all', label: 'All' },
    { value: 'none', label: 'Nobody yet' },
    ...index.leads.map((name) => ({ value: leadIs(name), label: name })),
  ];
  return (
    <div className="row">
      <Choice
        label="Stage"
        value={stage}
        options={stageOptions}
        onChange={(value) => onChange({ stage: value })}
      />
      <Choice
        label="Plan"
        value={plan}
        options={planOptions}
        onChange={(value) => onChange({ plan: value })}
      />
      <Choice
        label="Last seen"
        value={seen}
        options={seenOptions}
        onChange={(value) => onChange({ seen: value })}
      />
      <Choice
        label="Lead practitioner"
        value={leads.some(({ value }) => value === lead) ? lead : 'all'}
        options={leads}
        onChange={(value) => onChange({ lead: value })}
      />
      <Choice
        label="Legal steps"
        value={legal}
        options={legalOptions}
        onChange={(value) => onChange({ legal: value })}
      />
      <Choice
        label="Actions"
        value={actions}
        options={actionOptions}
        onChange={(value) => onChange({ actions: value })}
      />
      <MultiChoice
        label="Groups"
        values={groups}
        options={groupOptions}
        onChange={(values) => onChange({ groups: values })}
      />
      {index.hasCaseOnly ? (
        <Choice
          label="On the caseload"
          value={scope}
          options={scopeOptions}
          onChange={(value) => onChange({ scope: value })}
        />
      ) : null}
    </div>
  );
});
