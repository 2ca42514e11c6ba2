import type { ReactNode } from 'react';

export type HeadingLevel = 2 | 3 | 4;

type Props = {
  heading: string;
  level: HeadingLevel;
  texts: readonly string[];
  /** After the texts. */
  children?: ReactNode;
};

/** Sentences under a heading: one as a paragraph, several as a list. Nothing where there is nothing to say. */
export function TextPart({ heading, level, texts, children }: Props) {
  if (texts.length === 0 && !children) return null;
  const Heading = `h${level}` as const;
  return (
    <section className="stack prose">
      <Heading>{heading}</Heading>
      {texts.length === 1 ? <p>{texts[0]}</p> : null}
      {texts.length > 1 ? (
        <ul>
          {texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ) : null}
      {children}
    </section>
  );
}
