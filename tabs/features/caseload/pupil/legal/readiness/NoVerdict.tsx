/** Said wherever a check is shown. */
export function NoVerdict() {
  return (
    <p>
      This check says what the case holds and what it does not. It does not say whether the step is right:
      that is for people to decide, in this case and for this family.
    </p>
  );
}
