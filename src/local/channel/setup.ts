import manifest from '../../../manifest.json' with { type: 'json' };
import { localSchools } from '../schools.ts';
import type { ChannelPerson } from './channelPerson.ts';
import type { Setup } from './wire.ts';

const roleNames: Record<string, string> = {
  officer: 'Council officer',
  asw: 'Attendance support worker',
  school: 'School',
  reader: 'Reader',
};

/** The bot's name in a chat: the app's short name, as in Teams. */
export const appName = manifest.name.short;

/** What the page has to know: who there is, and what the app's manifest offers. */
export function setupOf(channel: {
  tenantId: string;
  appId: string;
  people: readonly ChannelPerson[];
}): Setup {
  const schoolNames = new Map(localSchools.map(({ id, name }) => [id, name]));
  const extension = manifest.composeExtensions[0]?.commands ?? [];
  return {
    tenantId: channel.tenantId,
    appId: channel.appId,
    people: channel.people.map(({ id, name, email, jobTitle, role, schools }) => ({
      id,
      name,
      email,
      role,
      jobTitle: jobTitle ?? roleNames[role] ?? role,
      schools: schools.map((school) => schoolNames.get(school) ?? school),
    })),
    app: {
      name: appName,
      personalTab: tabIn('personalTab'),
      meetingTab: tabIn('meetingSidePanel'),
      configurationPath: pathOf(manifest.configurableTabs[0]?.configurationUrl ?? '/tab/configure'),
      commands: extension.map(({ id, title, initialRun, parameters: [parameter] }) => ({
        id,
        title,
        initialRun,
        parameterName: parameter?.name ?? 'query',
        parameterTitle: parameter?.title ?? 'Search',
      })),
      prompts: (manifest.bots[0]?.commandLists[0]?.commands ?? []).map(({ title }) => title),
    },
  };
}

function tabIn(context: string): Setup['app']['personalTab'] {
  const tab = manifest.staticTabs.find((each) => each.context?.includes(context));
  if (!tab?.contentUrl || !tab.name) throw new Error(`The manifest has no tab for ${context}`);
  return { entityId: tab.entityId, name: tab.name, path: pathOf(tab.contentUrl) };
}

/** Addresses in the manifest begin with the token of wherever the app is published. */
function pathOf(url: string): string {
  return url.replace(/^\$\{\{\w+\}\}/, '');
}
