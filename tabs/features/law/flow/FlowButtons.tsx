import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { ArrowResetRegular } from '@fluentui/react-icons/svg/arrow-reset';
import styles from './flow.module.css';

type Props = { canGoBack: boolean; onBack(): void; onRestart(): void };

export function FlowButtons({ canGoBack, onBack, onRestart }: Props) {
  if (!canGoBack) return null;
  return (
    <div className={`${styles.buttons} not-printed`}>
      <Button icon={<ArrowLeftRegular aria-hidden="true" />} onClick={onBack}>
        Back
      </Button>
      <Button appearance="subtle" icon={<ArrowResetRegular aria-hidden="true" />} onClick={onRestart}>
        Start again
      </Button>
    </div>
  );
}
