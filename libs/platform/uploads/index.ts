export { type FileKind, fileKinds, type UploadPurpose, uploadPurposes } from './file-kinds.js';
export { type InspectedFile, inspectFile } from './inspect-file.js';
export type { UploadedFile } from './read-upload.js';
export { disposition, type SentFile, sendFile } from './send-file.js';
export { type ReadUpload, TakesUpload, type Upload, Uploaded } from './uploaded.js';
