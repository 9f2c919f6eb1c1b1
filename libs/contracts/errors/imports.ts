/** Codes of Excel imports; the value is the HTTP status. */
export const importErrors = {
  'import.columns': 422,
  'import.running': 409,
  'import.not-checked': 409,
  'import.file-gone': 410,
} as const;
