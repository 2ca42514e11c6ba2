const keys: readonly (readonly [string, string])[] = [
  ['Up and down arrows', 'go from pupil to pupil; Page up, Page down, Home and End go further'],
  ['Enter', 'opens the pupil'],
  ['Space', 'selects the pupil, or no longer'],
  ['Shift with an arrow or a click', 'selects everybody from one pupil to another'],
  ['Ctrl and A', 'selects everybody in view'],
];

/** What the keyboard does in the table of pupils. */
export function TableKeys() {
  return (
    <details className="prose not-printed">
      <summary>Keys for the table</summary>
      <ul>
        {keys.map(([key, what]) => (
          <li key={key}>
            <strong>{key}</strong>: {what}
          </li>
        ))}
      </ul>
    </details>
  );
}
