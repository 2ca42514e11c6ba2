import { Button } from '@fluentui/react-components';
import { StarFilled, StarRegular } from '@fluentui/react-icons/svg/star';
import type { Approach } from '../../../src/guidance/toolkit/approach.ts';

type Props = {
  approach: Approach;
  /** Undefined until it is known. */
  isKept: boolean | undefined;
  onChange(isKept: boolean): void;
  /** With words beside the star. */
  inWords?: boolean;
};

/** A star that keeps an approach among a person's favourites, in every stage that it stands in. */
export function FavouriteButton({ approach, isKept, onChange, inWords = false }: Props) {
  if (isKept === undefined) return null;
  return (
    <Button
      className="not-printed"
      appearance={inWords ? 'secondary' : 'subtle'}
      icon={isKept ? <StarFilled aria-hidden="true" /> : <StarRegular aria-hidden="true" />}
      aria-pressed={isKept}
      onClick={() => onChange(!isKept)}
      {...(inWords ? {} : { 'aria-label': `Favourite: ${approach.title}`, title: 'Favourite' })}
    >
      {inWords ? 'Favourite' : undefined}
    </Button>
  );
}
