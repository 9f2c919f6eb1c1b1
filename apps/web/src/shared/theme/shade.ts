import { createContext, use } from 'react';

export type ShadeChoice = 'system' | 'light' | 'dark';

const storageKey = 'oz.shade';

export function readShadeChoice(): ShadeChoice {
  const stored = localStorage.getItem(storageKey);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

export function saveShadeChoice(choice: ShadeChoice) {
  if (choice === 'system') localStorage.removeItem(storageKey);
  else localStorage.setItem(storageKey, choice);
}

interface ShadeValue {
  shade: 'light' | 'dark';
  choice: ShadeChoice;
  choose(next: ShadeChoice): void;
}

export const ShadeContext = createContext<ShadeValue>({ shade: 'light', choice: 'system', choose: () => {} });

export const useShade = () => use(ShadeContext);
