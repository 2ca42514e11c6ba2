import { useQuery } from '@tanstack/react-query';
import { useApp } from '../../../../app/AppContext.ts';
import { bodyOf } from '../../../../app/apiClient.ts';
import type { CaseFile } from '../../../../app/apiTypes.ts';
import { entriesOf } from '../entries/entriesOf.ts';
import { fingerprintOf } from './fingerprint.ts';

/** How attendance stands in the period of each notice to improve of a case. Nothing is asked for where there is none. */
export function useImprovementFigures(file: CaseFile) {
  const { api } = useApp();
  const pupilId = file.pupil.id;
  const enabled = entriesOf(file, 'legal').some(({ content }) => content.step === 'notice-to-improve');
  return useQuery({
    queryKey: ['improvement-figures', pupilId, fingerprintOf(file)],
    enabled,
    staleTime: 0,
    queryFn: () => bodyOf(api.pupils[':pupilId']['improvement-figures'].$get({ param: { pupilId } })),
  });
}
