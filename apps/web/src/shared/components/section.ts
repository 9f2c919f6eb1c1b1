/** Brings a part of the page into sight and puts the keyboard there; the part is a `Panel` with this anchor. */
export function goToSection(anchor: string): void {
  const section = document.getElementById(anchor);
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}
