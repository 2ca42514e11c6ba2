export const themes = { default: 'Light', dark: 'Dark', contrast: 'High contrast' } as const;
export type Theme = keyof typeof themes;

export const contexts = {
  personal: 'Personal app',
  channel: 'Channel tab',
  meeting: 'Meeting side panel',
} as const;
export type TeamsContext = keyof typeof contexts;

/** What the person at the keyboard has chosen to be, and how to look at the app. */
export type Choices = {
  /** Absent until someone has been chosen. */
  personId?: string;
  theme: Theme;
  context: TeamsContext;
  /** The page inside the tab that a deep link asked for. */
  subPageId?: string | undefined;
  /** The Teams meeting that was joined: the id of its chat. */
  thread?: string | undefined;
};

const storageKey = 'standIn.choices';

/** The address wins, so that a link shows the same to everyone; then what was chosen last in this browser. */
export function readChoices(search: string, storage: Pick<Storage, 'getItem'>): Choices {
  const asked = new URLSearchParams(search);
  const kept = parsedObject(storage.getItem(storageKey));
  const pick = (name: string) => asked.get(name) ?? textIn(kept, name);
  const person = pick('person');
  const theme = pick('theme');
  const context = pick('context');
  const subPageId = asked.get('subPage');
  const thread = asked.get('thread');
  return {
    ...(person ? { personId: person } : {}),
    theme: isKey(themes, theme) ? theme : 'default',
    context: isKey(contexts, context) ? context : 'personal',
    ...(subPageId ? { subPageId } : {}),
    ...(thread ? { thread } : {}),
  };
}

/** Puts the choices where a reload finds them. */
export function keepChoices(
  choices: Choices,
  win: Pick<Window, 'history' | 'location' | 'localStorage'>,
): void {
  const { personId, theme, context, subPageId, thread } = choices;
  const lasting = { ...(personId ? { person: personId } : {}), theme, context };
  const query = new URLSearchParams({
    ...lasting,
    ...(subPageId ? { subPage: subPageId } : {}),
    ...(thread ? { thread } : {}),
  });
  win.history.replaceState(null, '', `${win.location.pathname}?${query}`);
  win.localStorage.setItem(storageKey, JSON.stringify(lasting));
}

function isKey<T extends object>(table: T, key: string | undefined): key is Extract<keyof T, string> {
  return key !== undefined && Object.hasOwn(table, key);
}

function parsedObject(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '{}');
  } catch {
    return {};
  }
}

function textIn(value: unknown, name: string): string | undefined {
  const found = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return typeof found === 'string' ? found : undefined;
}
