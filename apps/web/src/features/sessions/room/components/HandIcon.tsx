/** A raised hand, drawn: not every device has a font with one. */
export function HandIcon() {
  return (
    <svg
      viewBox="0 0 24 24"
      width="1em"
      height="1em"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    >
      <path
        strokeLinecap="round"
        strokeLinejoin="round"
        d="M8 12V5.5a1.5 1.5 0 0 1 3 0V11m0-1V4a1.5 1.5 0 0 1 3 0v7m0-5a1.5 1.5 0 0 1 3 0v9c0 4-2.5 6.5-6 6.5S6 20 4.8 17.5L3 13.5c-.8-1.8 1.4-2.8 2.5-1.300L8 15"
      />
    </svg>
  );
}
