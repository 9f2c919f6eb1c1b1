export const documentEvents = {
  added: 'document.added',
  versionAdded: 'document.version-added',
  edited: 'document.edited',
  removed: 'document.removed',
  restored: 'document.restored',
} as const;
