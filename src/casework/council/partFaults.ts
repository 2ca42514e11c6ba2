import type { CouncilPart, CouncilSettings } from './councilSettings.ts';

/** What is wrong, and where: 'Checklist for a penalty notice, item 3'. Both are parts of a sentence. */
export type PartFault = { where: string; why: string };

/** A plain name of a Word file: it lies in a library. */
export const isFileName: RegExp = /^[\p{L}\p{N}][\p{L}\p{N} ._()-]{0,120}\.docx$/iu;

/** Two of the same in a list, by what they are known by. */
function twice(names: readonly (string | number)[], where: (at: number) => string): PartFault[] {
  return names.flatMap((name, at) =>
    names.indexOf(name) < at ? [{ where: where(at), why: `“${name}” is there already` }] : [],
  );
}

const faultsOf: { [Part in CouncilPart]?: (content: CouncilSettings[Part]) => PartFault[] } = {
  stages: (stages) =>
    stages.flatMap(({ number, tests }, at): PartFault[] => {
      const where = `Stage ${at + 1}`;
      if (number !== at + 1) return [{ where, why: `it has the number ${number}` }];
      if (number === 1 && tests.length > 0) return [{ where, why: 'it is for every pupil and has no test' }];
      if (number > 1 && tests.length === 0) return [{ where, why: 'choose at least one test' }];
      return twice(tests, () => where);
    }),

  checklists: (lists) => [
    ...twice(
      lists.map(({ step }) => step),
      (at) => `Checklist ${at + 1}`,
    ),
    ...lists.flatMap(({ step, items }) =>
      twice(
        items.map(({ id }) => id),
        (at) => `Checklist “${step}”, item ${at + 1}`,
      ),
    ),
    ...lists.flatMap(({ step, items }) =>
      items.flatMap(({ source }, at) =>
        source.url === '' || (/^https:\/\//.test(source.url) && URL.canParse(source.url))
          ? []
          : [
              {
                where: `Checklist “${step}”, item ${at + 1}`,
                why: 'the web address of its source begins with https://',
              },
            ],
      ),
    ),
  ],

  planTemplates: (templates) => [
    ...twice(
      templates.map(({ id }) => id),
      (at) => `Plan ${at + 1}`,
    ),
    ...templates.flatMap(({ title, weeks, midWeek, steps }): PartFault[] => {
      const late = steps.findIndex(({ week }) => week > weeks);
      const where = `Plan “${title}”`;
      return [
        ...(midWeek >= weeks ? [{ where, why: 'the review halfway comes before the last week' }] : []),
        ...(late === -1 ? [] : [{ where: `${where}, step ${late + 1}`, why: `the plan has ${weeks} weeks` }]),
      ];
    }),
  ],

  letters: (letters) => [
    ...twice(
      letters.map(({ id }) => id),
      (at) => `Letter ${at + 1}`,
    ),
    ...letters.flatMap(({ title, template }): PartFault[] =>
      isFileName.test(template)
        ? []
        : [{ where: `Letter “${title}”`, why: 'name a Word file, like letter.docx' }],
    ),
  ],

  retention: ({ caseYears, auditYears }) =>
    auditYears < caseYears
      ? [{ where: 'Audit', why: 'it is kept at least as long as the cases that it is about' }]
      : [],
};

/** What a part may not say, beside its shape. */
export function partFaults<Part extends CouncilPart>(
  part: Part,
  content: CouncilSettings[Part],
): PartFault[] {
  return faultsOf[part]?.(content) ?? [];
}
