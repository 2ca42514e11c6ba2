import type { Guidance, GuidanceDraft, QuestionGroup } from '../../app/apiTypes.ts';

/** What stands in the fields of the form, as text. */
export type GuidanceFields = {
  question: string;
  /** A wording a line. */
  alsoAsked: string;
  text: string;
  /** 'M, L'. */
  codes: string;
  /** An ISO date, as the browser's own date field has it. */
  reviewOn: string;
};

export type GuidanceFaults = Partial<Record<keyof GuidanceFields, string>>;

/** Guidance is looked at again after half a year, unless the officer says otherwise. */
export function inHalfAYear(today: string): string {
  const date = new Date(`${today}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 182);
  return date.toISOString().slice(0, 10);
}

export function fieldsForGroup({ question, wordings }: QuestionGroup, today: string): GuidanceFields {
  const others = wordings.filter((wording) => wording !== question);
  return { question, alsoAsked: others.join('\n'), text: '', codes: '', reviewOn: inHalfAYear(today) };
}

export function fieldsOfGuidance(guidance: Guidance): GuidanceFields {
  const { question, alsoAsked, text, codes, reviewOn } = guidance;
  return { question, alsoAsked: alsoAsked.join('\n'), text, codes: codes.join(', '), reviewOn };
}

const listOf = (text: string, separator: RegExp) =>
  text
    .split(separator)
    .map((one) => one.trim())
    .filter(Boolean);

/** The draft that the fields make, or what is missing in them. Whether codes exist is for the server to say. */
export function checkGuidance(
  fields: GuidanceFields,
  today: string,
): { draft: GuidanceDraft } | { faults: GuidanceFaults } {
  const faults: GuidanceFaults = {
    ...(fields.question.trim() === '' && { question: 'Write the question that this answers.' }),
    ...(fields.text.trim() === '' && { text: 'Write the answer.' }),
    ...(!(fields.reviewOn > today) && { reviewOn: 'Choose a date in the future.' }),
  };
  if (Object.keys(faults).length > 0) return { faults };
  return {
    draft: {
      question: fields.question.trim(),
      alsoAsked: listOf(fields.alsoAsked, /\n/),
      text: fields.text.trim(),
      codes: listOf(fields.codes, /[,;\s]+/).map((code) => code.toUpperCase()),
      reviewOn: fields.reviewOn,
    },
  };
}

/** The officer's text as an answer has it: the first paragraph, then the others. */
export function previewOf(text: string): { lead: string; parts: { text: string }[] } {
  const [lead = '', ...rest] = listOf(text.replace(/\r\n?/g, '\n'), /\n{2,}/);
  return { lead, parts: rest.map((paragraph) => ({ text: paragraph })) };
}
