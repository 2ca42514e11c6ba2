import { ukDate } from '../../calendar/ukDate.ts';
import type { Answer } from '../answer.ts';
import { council } from '../local/council.ts';
import type { LocalAnswer } from '../local/localAnswer.ts';
import { partsOf } from './codeText.ts';

/** What the officer wrote, with who wrote it and when. `today` is ISO. */
export function localGuidanceAnswer(written: LocalAnswer, today: string): Answer {
  const [lead = '', ...rest] = written.text.split(/\n{2,}/);
  const isDue = written.reviewOn <= today;
  return {
    answered: true,
    kind: 'local',
    lead,
    parts: partsOf(
      ...rest,
      `Local guidance of ${council.council}, written by ${written.author} on ${ukDate(written.writtenOn)}.`,
      isDue
        ? `It was due for review on ${ukDate(written.reviewOn)}: check with the ${council.team} before you rely on it.`
        : undefined,
    ),
    codes: written.codes,
    sources: [
      {
        title: `Guidance of the ${council.team} (${council.council})`,
        place: written.question,
        edition: `${ukDate(written.writtenOn)}, for review on ${ukDate(written.reviewOn)}`,
        url: council.document('').url,
      },
    ],
    readings: [],
    nearest: [],
    topic: 'local guidance',
  };
}
