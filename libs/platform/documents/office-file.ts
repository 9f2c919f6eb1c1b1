import type { OfficeDocument } from './office-document.js';
import { renderDocx } from './render-docx.js';
import { renderPdf } from './render-pdf.js';

export const officeMediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** A file to be saved or attached to a mail. */
export interface OfficeFile {
  content: Uint8Array;
  fileName: string;
  mediaType: string;
}

/** A document as a file. @param number of the document; with the language it is the name of the file */
export async function officeFile(
  document: OfficeDocument,
  format: 'docx' | 'pdf',
  number: string,
): Promise<OfficeFile> {
  return {
    content: format === 'docx' ? await renderDocx(document) : (await renderPdf(document)).bytes,
    fileName: `${number}-${document.locale === 'zh-CN' ? 'zh' : 'en'}.${format}`,
    mediaType: officeMediaTypes[format],
  };
}
