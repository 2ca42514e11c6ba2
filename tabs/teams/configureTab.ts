import { pages } from '@microsoft/teams-js';

type TabSettings = { entityId: string; suggestedDisplayName: string; contentUrl: string; websiteUrl: string };

/** Lets the person save at once; what is saved is always the same. False where this client has no settings window. */
export function offerTab(settings: TabSettings): boolean {
  if (!pages.config.isSupported()) return false;
  pages.config.registerOnSaveHandler((event) => {
    pages.config.setConfig(settings).then(
      () => event.notifySuccess(),
      () => event.notifyFailure('Teams did not keep the tab. Try again.'),
    );
  });
  pages.config.setValidityState(true);
  return true;
}
