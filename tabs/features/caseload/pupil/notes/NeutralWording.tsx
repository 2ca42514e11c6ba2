/** How to write something that the family may read one day. */
export function NeutralWording() {
  return (
    <p className="prose quiet">
      The pupil and their parents and carers can ask to read this. Write what happened, who said it and when.
      Keep to facts, and leave out guesses about people and their reasons. Name other children by their
      initials only.
    </p>
  );
}
