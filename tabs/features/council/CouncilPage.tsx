import { useCallback, useState } from 'react';
import type { Council } from '../../app/apiTypes.ts';
import { CouncilNav } from '../../parts/CouncilNav.tsx';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { UndoNotices } from '../../parts/undo/UndoNotices.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import { Overview } from './Overview.tsx';
import { PartFields } from './PartFields.tsx';
import { type PartPath, partOf, settingsParts } from './settingsParts.ts';
import { useCouncil } from './useCouncil.ts';

/** What the council sets for everybody: an overview, and each part as a page to change it. */
export default function CouncilPage({ part }: { part?: string | undefined }) {
  const chosen = partOf(part);
  const council = useCouncil();
  return (
    <>
      {part === undefined ? (
        <PageHeading
          title="Council settings"
          intro="What the council sets for all its schools. The product ships a start for each; what you change here counts at once."
        >
          Council settings
        </PageHeading>
      ) : (
        <>
          <p className="not-printed">
            <PageLink to="/council">Back to the settings</PageLink>
          </p>
          <PageHeading
            title={chosen ? settingsParts[chosen].title : 'Council settings'}
            intro={chosen && settingsParts[chosen].about}
          >
            {chosen ? settingsParts[chosen].title : 'There are no settings of that name'}
          </PageHeading>
        </>
      )}
      {chosen ? null : <CouncilNav chosen="/council" />}
      {council.data ? (
        <Loaded council={council.data} part={chosen} isPart={part !== undefined} />
      ) : council.error ? (
        <ProblemPanel error={council.error} retry={() => void council.refetch()} />
      ) : (
        <Waiting what="the settings" lines={8} />
      )}
    </>
  );
}

type Props = { council: Council; part: PartPath | undefined; isPart: boolean };

function Loaded({ council, part, isPart }: Props) {
  const [round, setRound] = useState(0);
  const renew = useCallback(() => setRound((one) => one + 1), []);
  if (part === undefined) return isPart ? null : <Overview council={council} />;
  return (
    <UndoNotices key={part}>
      <PartFields key={round} council={council} part={part} onRenew={renew} />
    </UndoNotices>
  );
}
