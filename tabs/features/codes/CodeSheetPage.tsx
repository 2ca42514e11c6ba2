import { Button } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { usePrinting } from '../../parts/usePrinting.ts';
import { CodeSheet } from './CodeSheet.tsx';

const london = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/London' });

// In the page and not in a file of styles, which would stay and shape the printing of every other page.
const paper = '@page { size: A4 portrait; margin: 8mm 9mm; }';

/** All codes on one page of paper, as it will come out of the printer. */
export default function CodeSheetPage() {
  // Drawn again when it is printed: the page may have been open since yesterday.
  usePrinting();
  return (
    <>
      <style>{paper}</style>
      <p className="not-printed">
        <PageLink to="/codes">Back to the codes</PageLink>
      </p>
      <div className="stack not-printed">
        <PageHeading title="Codes for the office wall" intro="One page of A4, in black on white.">
          Codes for the office wall
        </PageHeading>
        <Button appearance="primary" icon={<PrintRegular />} onClick={() => window.print()}>
          Print this sheet
        </Button>
      </div>
      <CodeSheet today={london.format(new Date())} />
    </>
  );
}
