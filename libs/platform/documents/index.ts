export * from './office-document.js';
export * from './office-file.js';
export * from './read-workbook.js';
export * from './render-docx.js';
export * from './render-pdf.js';
export * from './workbook.js';
export * from './write-workbook.js';
