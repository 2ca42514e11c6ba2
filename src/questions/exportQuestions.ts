import { requireMay } from '../access/may.ts';
import type { Person } from '../access/person.ts';
import { listQuestions } from './listQuestions.ts';
import type { ReportPorts } from './ports.ts';
import { dayOf } from './today.ts';

const headings = [
  'Question',
  'Other wordings',
  'Topic',
  'Times asked',
  'First asked',
  'Last asked',
  'Reasons',
  'What was wrong',
  'State',
  'Changed by',
  'Changed on',
];

/** The queue as rows for a spreadsheet, headings first. Dates are ISO, so that they sort. @throws Problem not_allowed */
export async function exportQuestions(
  person: Person,
  ports: Pick<ReportPorts, 'questions'>,
): Promise<(string | number)[][]> {
  requireMay(person, 'questions:manage');
  const groups = await listQuestions(person, ports);
  return [
    headings,
    ...groups.map((group) => [
      group.question,
      group.wordings.slice(1).join('; '),
      group.topic,
      group.count,
      dayOf(group.firstAsked),
      dayOf(group.lastAsked),
      group.reasons.map(({ reason, count }) => `${reason} (${count})`).join('; '),
      group.whys.join('; '),
      group.state,
      group.changed?.by ?? '',
      group.changed ? dayOf(group.changed.at) : '',
    ]),
  ];
}
