type Part = {
  heading?: string | undefined;
  text?: string | undefined;
  items?: readonly string[] | undefined;
};
type Props = { lead: string; parts: readonly Part[] };

/** An answer in full: its first paragraph, then what stands below it. */
export function AnswerText({ lead, parts }: Props) {
  return (
    <div className="stack prose answer-text">
      <p className="lead">{lead}</p>
      {parts.map(({ heading, text, items }) => (
        <div key={`${heading ?? ''} ${text ?? ''} ${items?.[0] ?? ''}`} className="stack">
          {heading ? <h3>{heading}</h3> : null}
          {text ? <p>{text}</p> : null}
          {items && items.length > 0 ? (
            <ul>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          ) : null}
        </div>
      ))}
    </div>
  );
}
