import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { type Topic, topics } from '../../../src/meetings/occurrence.ts';
import { longestEmail, longestName } from '../../../src/meetings/occurrences/colleague.ts';
import { useMe } from '../../app/MeContext.ts';
import { longestQuestion, type PlaceDraft, topicOf } from './placeDraft.ts';
import { type DraftFaults, noSchool, type SchoolOptions } from './placeForm.ts';

type Props = {
  draft: PlaceDraft;
  faults: DraftFaults;
  options: SchoolOptions;
  onChange(part: Partial<PlaceDraft>): void;
};

const topicNames = Object.entries(topics) as [Topic, string][];

export function BookFields({ draft, faults, options, onChange }: Props) {
  const { role } = useMe();
  // Whoever books for a school that is not theirs does not come in its place.
  const forOthers = role !== 'school' && draft.schoolId !== '' && draft.schoolId !== noSchool;
  return (
    <>
      {options.length > 1 ? (
        <Field label="Who is the place for?" required {...faultOf(faults.schoolId)}>
          <Select value={draft.schoolId} onChange={(_, { value }) => onChange({ schoolId: value })}>
            <option value="">Choose</option>
            {options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      <Field label="What would you like to talk about?" required {...faultOf(faults.topic)}>
        <Select value={draft.topic} onChange={(_, { value }) => onChange({ topic: topicOf(value) })}>
          <option value="">Choose a topic</option>
          {topicNames.map(([topic, name]) => (
            <option key={topic} value={topic}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label="Your question (optional)"
        hint={`Do not write a pupil’s name or anything that could identify them: what looks like it is left out. Up to ${longestQuestion} characters.`}
      >
        <Textarea
          value={draft.question}
          maxLength={longestQuestion}
          rows={3}
          resize="vertical"
          onChange={(_, { value }) => onChange({ question: value })}
        />
      </Field>
      <Field
        label={forOthers ? 'Who comes from the school (optional)' : 'A colleague you bring (optional)'}
        {...faultOf(faults.name)}
      >
        <Input
          value={draft.colleagueName}
          maxLength={longestName}
          autoComplete="off"
          onChange={(_, { value }) => onChange({ colleagueName: value })}
        />
      </Field>
      <Field
        label={forOthers ? 'Their email (optional)' : 'Your colleague’s email (optional)'}
        hint={
          forOthers
            ? 'They get the invitation. Without them only you hear of this place, and the school sees it under Meetings.'
            : 'They are invited as you are. A colleague takes no place from another school.'
        }
        {...faultOf(faults.email)}
      >
        <Input
          type="email"
          value={draft.colleagueEmail}
          maxLength={longestEmail}
          autoComplete="off"
          onChange={(_, { value }) => onChange({ colleagueEmail: value })}
        />
      </Field>
    </>
  );
}

const faultOf = (fault: string | undefined) =>
  fault === undefined ? {} : { validationState: 'error' as const, validationMessage: fault };
