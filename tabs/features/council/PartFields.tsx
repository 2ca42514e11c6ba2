import type { Council } from '../../app/apiTypes.ts';
import { ChecklistsFields } from './checklists/ChecklistsFields.tsx';
import { checklistsKit } from './checklists/checklistsKit.ts';
import { LettersFields } from './letters/LettersFields.tsx';
import { lettersKit } from './letters/lettersKit.ts';
import { measureFields, measuresKit, retentionFields, retentionKit } from './numbers/measureFields.ts';
import { NumberFields } from './numbers/NumberFields.tsx';
import { PartEditor } from './PartEditor.tsx';
import { PlansFields } from './plans/PlansFields.tsx';
import { plansKit } from './plans/plansKit.ts';
import type { PartPath } from './settingsParts.ts';
import { StagesFields } from './stages/StagesFields.tsx';
import { stagesKit } from './stages/stagesKit.ts';

type Props = { council: Council; part: PartPath; onRenew(): void };

/** The form of a part. */
export function PartFields({ council, part, onRenew }: Props) {
  switch (part) {
    case 'stages':
      return (
        <PartEditor kit={stagesKit} stored={council.stages} name="The stages" onRenew={onRenew}>
          {(form) => <StagesFields form={form} />}
        </PartEditor>
      );
    case 'checklists':
      return (
        <PartEditor kit={checklistsKit} stored={council.checklists} name="The checklists" onRenew={onRenew}>
          {(form) => <ChecklistsFields form={form} />}
        </PartEditor>
      );
    case 'plans':
      return (
        <PartEditor kit={plansKit} stored={council.planTemplates} name="The plans" onRenew={onRenew}>
          {(form) => <PlansFields form={form} />}
        </PartEditor>
      );
    case 'letters':
      return (
        <PartEditor kit={lettersKit} stored={council.letters} name="The letters" onRenew={onRenew}>
          {(form) => <LettersFields form={form} kept={council.letters.content} />}
        </PartEditor>
      );
    case 'measures':
      return (
        <PartEditor kit={measuresKit} stored={council.measures} name="The measures" onRenew={onRenew}>
          {(form) => <NumberFields form={form} fields={measureFields} />}
        </PartEditor>
      );
    case 'retention':
      return (
        <PartEditor kit={retentionKit} stored={council.retention} name="The times" onRenew={onRenew}>
          {(form) => <NumberFields form={form} fields={retentionFields} />}
        </PartEditor>
      );
  }
}
