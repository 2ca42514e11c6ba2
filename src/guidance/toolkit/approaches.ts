import { council } from '../local/council.ts';
import type { Approach, ApproachContent } from './approach.ts';
import { education2022 } from './background/education2022.ts';
import { schoolHomeSupport } from './background/schoolHomeSupport.ts';
import { southend } from './background/southend.ts';
import { placeInDocument } from './documentOrder.ts';
import { toolkitChecked } from './editions.ts';
import { beforeTheLaw } from './legal/beforeTheLaw.ts';
import { steps } from './legal/steps.ts';
import { earlyNeeds } from './stageOne/earlyNeeds.ts';
import { familiesAndCulture } from './stageOne/familiesAndCulture.ts';
import { registersAndData } from './stageOne/registersAndData.ts';
import { helpForFamilies } from './support/helpForFamilies.ts';
import { referrals } from './support/referrals.ts';
import { contact } from './targeted/contact.ts';
import { inSchool } from './targeted/inSchool.ts';
import { learning } from './targeted/learning.ts';
import { together } from './targeted/together.ts';

const background = [...schoolHomeSupport, ...southend, ...education2022];

const rowsOf = (content: ApproachContent): Approach[] =>
  content.at.map(({ stage, group, title = content.title, adds = [] }) => {
    const local = council.approachNotes[content.id];
    return {
      id: `stage-${stage}-${content.id}`,
      approachId: content.id,
      stage,
      group,
      title,
      summary: content.summary,
      barriers: content.barriers,
      parts: content.parts,
      adds,
      readings: content.readings ?? [],
      ...(local && { local }),
      background: background.filter(({ at }) => at.includes(content.id)),
      related: content.related,
      source: council.document(`Stage ${stage}, ${group}`),
      alsoFrom: content.alsoFrom ?? [],
      lastChecked: toolkitChecked,
      confidence: content.confidence ?? 'high',
    };
  });

/** Every row of the toolkit, in the order of the document. */
export const approaches: readonly Approach[] = [
  ...familiesAndCulture,
  ...registersAndData,
  ...earlyNeeds,
  ...contact,
  ...together,
  ...inSchool,
  ...learning,
  ...helpForFamilies,
  ...referrals,
  ...beforeTheLaw,
  ...steps,
]
  .flatMap(rowsOf)
  .sort((one, other) => placeInDocument(one) - placeInDocument(other));
