import { useEffect, useState } from 'react';
import { offerTab } from '../teams/configureTab.ts';
import { tellHostWeAreReady } from '../teams/host.ts';

/** What Teams shows when someone adds the app to a channel. There is nothing to choose. */
export function ConfigurePage() {
  const [offered, setOffered] = useState(true);
  useEffect(() => {
    document.title = 'Add to a channel – Graduated Response';
    const contentUrl = `${location.origin}/tab/`;
    setOffered(
      offerTab({
        entityId: 'attendance',
        suggestedDisplayName: 'Attendance',
        contentUrl,
        websiteUrl: contentUrl,
      }),
    );
    tellHostWeAreReady();
  }, []);
  return (
    <main className="notice">
      <h1>Add Attendance to this channel</h1>
      <p>
        {offered
          ? 'Select Save. Everyone in the channel sees the tab, and each person sees only the schools that they work with.'
          : 'This version of Teams cannot add the tab. Try again in Teams on a computer.'}
      </p>
    </main>
  );
}
