/** A control that stands on a photograph, whatever is to be seen there. */
export const roundButton =
  'grid size-11 place-items-center rounded-full bg-black/70 text-white hover:bg-black aria-disabled:opacity-35 aria-disabled:hover:bg-black/70';
