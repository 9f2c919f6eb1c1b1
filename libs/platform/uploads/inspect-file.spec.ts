import { deflateSync } from 'node:zlib';
import { writeZip } from '../documents/zip.js';
import { fileKinds } from './file-kinds.js';
import { inspectFile } from './inspect-file.js';

const latin = (text: string) => Buffer.from(text, 'latin1');
const pdf = (objects = '', trailer = '') =>
  latin(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog ${objects} >>\nendobj\ntrailer << /Root 1 0 R ${trailer} >>\n%%EOF\n`);

/** A PDF whose objects are packed into a stream, as most programs write them. */
function packedPdf(objects: string, filter = '/FlateDecode'): Buffer {
  const data = filter === '/FlateDecode' ? deflateSync(latin(objects)) : latin(objects);
  return Buffer.concat([
    latin(`%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter ${filter} /Length ${data.length} >>\nstream\n`),
    data,
    latin('\nendstream\nendobj\n%%EOF\n'),
  ]);
}

function png(width: number, height: number, tail = ''): Buffer {
  const head = Buffer.alloc(33);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]).copy(head);
  head.write('IHDR', 12, 'latin1');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return Buffer.concat([head, latin('\0\0\0\0IDAT\0\0\0\0'), latin(tail)]);
}

const jpeg = (width: number, height: number) =>
  Buffer.from([
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255],
    ...[1, 1, 0x11, 0, 0xff, 0xd9],
  ]);

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  docm: 'application/vnd.ms-word.document.macroEnabled.main+xml',
};
const archive = (names: Record<string, string>) =>
  writeZip(Object.entries(names).map(([name, text]) => ({ name, bytes: Buffer.from(text) })));
const docx = (more: Record<string, string> = {}, type = types.docx) =>
  archive({
    '[Content_Types].xml': `<Types><Override ContentType="${type}"/></Types>`,
    'word/document.xml': '<w/>',
    ...more,
  });

/** The same archive, whose directory claims that its first entry unpacks to more. */
function bomb(): Buffer {
  const bytes = docx({ 'word/media/a.bin': 'x' });
  bytes.writeUInt32LE(0xf0000000, bytes.indexOf('PK\x01\x02', 'latin1') + 24);
  return bytes;
}

describe('inspectFile takes', () => {
  it.each([
    ['plan.pdf', pdf(), fileKinds.pdf.mediaType],
    ['plan.pdf', packedPdf('1 0 << /Type /Page >>'), fileKinds.pdf.mediaType],
    ['可研报告.docx', docx(), fileKinds.docx.mediaType],
    ['photo.png', png(4_000, 3_000), 'image/png'],
    ['photo.jpg', jpeg(4_000, 3_000), 'image/jpeg'],
    ['notes.txt', Buffer.from('说明\r\n\tline'), 'text/plain'],
    ['rows.csv', Buffer.from('a,b\n1,2'), 'text/csv'],
  ])('%s', async (name, bytes, mediaType) => {
    expect(await inspectFile(bytes, name, 'document')).toEqual({ fileName: name, mediaType });
  });

  it('gives a picture the ending it should have had', async () => {
    expect(await inspectFile(png(1, 1), 'mmexport1.jpg', 'photo')).toEqual({
      fileName: 'mmexport1.png',
      mediaType: 'image/png',
    });
    expect(await inspectFile(png(1, 1), 'blob', 'photo')).toMatchObject({ fileName: 'blob.png' });
  });
});

const webm = (codec: string) => latin(`\x1a\x45\xdf\xa3\x87\x42\x82\x84webm\x18\x53\x80\x67\xff\x86\x85${codec}`);
const box = (type: string, ...parts: Buffer[]): Buffer => {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(Buffer.concat(parts).length + 8);
  return Buffer.concat([size, latin(type), ...parts]);
};
const track = (kind: string) => box('trak', box('hdlr', latin(`${'\0'.repeat(8)}${kind}\0\0\0\0`)));
const mp4 = (brand: string, ...tracks: string[]) =>
  Buffer.concat([
    box('ftyp', latin(`${brand}\0\0\0\0isom`)),
    box('mdat', Buffer.alloc(9)),
    box('moov', ...tracks.map(track)),
  ]);
const ogg = (head: string) => latin(`OggS\0\x02${'\0'.repeat(20)}\x01${String.fromCharCode(head.length)}${head}`);

describe('inspectFile knows sounds from films by their bytes', () => {
  it.each([
    ['voice.webm', webm('A_OPUS'), 'audio/webm'],
    ['voice.mp4', mp4('iso5', 'soun'), 'audio/mp4'],
    ['voice.m4a', mp4('M4A ', 'soun'), 'audio/mp4'],
    ['voice.ogg', ogg('OpusHead\x01\x01'), 'audio/ogg'],
    ['voice.ogg', ogg('\x01vorbis\0\0\0'), 'audio/ogg'],
    ['blob', webm('A_OPUS'), 'audio/webm'],
  ])('%s is a sound', async (name, bytes, mediaType) => {
    expect(await inspectFile(bytes, name, 'voice')).toMatchObject({ mediaType });
  });

  it.each([
    ['WebM', 'voice.webm', webm('V_VP9A')],
    ['WebM with sound', 'voice.webm', Buffer.concat([webm('A_OPUS'), latin('\x86\x85V_VP8')])],
    ['MP4', 'voice.m4a', mp4('iso5', 'vide')],
    ['MP4 with sound', 'voice.m4a', mp4('iso5', 'soun', 'vide')],
    ['MP4 that breaks off', 'voice.m4a', mp4('iso5', 'soun').subarray(0, 30)],
    ['Ogg', 'voice.ogg', ogg('\x80theora\x03\x02')],
  ])('a film in %s is none', async (_, name, bytes) => {
    await expect(inspectFile(bytes, name, 'attachment')).rejects.toMatchObject({ code: 'upload.type-not-allowed' });
  });
});

describe('inspectFile refuses as unsafe', () => {
  it.each([
    ['a PDF with a script', 'a.pdf', pdf('/OpenAction << /S /JavaScript /JS (app.alert(1)) >>')],
    ['a PDF with a script in another spelling', 'a.pdf', pdf('/OpenAction << /S /J#61vaScript /JS (x) >>')],
    ['a PDF with a script among packed objects', 'a.pdf', packedPdf('1 0 << /S /JavaScript /JS (x) >>')],
    ['a PDF packed in a way nobody uses', 'a.pdf', packedPdf('1 0 << >>', '/ASCII85Decode')],
    ['a PDF that starts a program', 'a.pdf', pdf('/OpenAction << /S /Launch /F (calc.exe) >>')],
    ['a PDF with a password', 'a.pdf', pdf('', '/Encrypt 5 0 R')],
    ['a PDF with an archive behind it', 'a.pdf', Buffer.concat([pdf(), archive({ 'a.txt': 'x' })])],
    ['a PDF without an end', 'a.pdf', pdf().subarray(0, 40)],
    ['a picture that is a PDF too', 'a.png', png(10, 10, '%PDF-1.7')],
    ['a picture that is an archive too', 'a.png', Buffer.concat([png(10, 10), archive({ 'a.txt': 'x' })])],
    ['a picture of 2.5 gigapixels', 'a.png', png(50_000, 50_000)],
    ['a picture of 200 megapixels', 'a.jpg', jpeg(16_000, 12_500)],
    ['a picture without a size', 'a.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xd9])],
    ['a document with macros', 'a.docx', docx({ 'word/vbaProject.bin': 'x' })],
    ['a document that says it has macros', 'a.docx', docx({}, types.docm)],
    ['a document with a path that leads out', 'a.docx', docx({ '../../etc/passwd': 'x' })],
    ['an archive bomb', 'a.docx', bomb()],
    ['an archive that breaks off', 'a.docx', docx().subarray(0, -30)],
    ['a PDF under the name of another kind', 'a.docx', pdf()],
  ])('%s', async (_, name, bytes) => {
    await expect(inspectFile(bytes, name, 'document')).rejects.toMatchObject({ code: 'upload.unsafe' });
  });
});

describe('inspectFile does not take', () => {
  it.each([
    ['an SVG with a script', 'a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['an SVG called a text', 'a.txt', '<?xml version="1.0"?><svg/>'],
    ['a page', 'a.html', '<!doctype html><script>alert(1)</script>'],
    ['a page called a text', 'a.txt', '<HTML><body>'],
    ['a PDF whose header comes late', 'a.pdf', `<html>${pdf().toString('latin1')}`],
    ['bytes called a text', 'a.txt', '\xff\xfe\x00'],
    ['a text with control characters', 'a.txt', 'a\x1b[31m'],
    ['a program', 'a.pdf', 'MZ\x90\0\x03'],
    ['a script', 'a.sh', '#!/bin/sh\nrm'],
  ])('%s', async (_, name, text) => {
    await expect(inspectFile(latin(text), name, 'document')).rejects.toMatchObject({ code: 'upload.type-not-allowed' });
  });

  it('an archive of no office program', async () => {
    const bytes = archive({ 'a.txt': 'x' });
    await expect(inspectFile(bytes, 'a.zip', 'document')).rejects.toMatchObject({ code: 'upload.type-not-allowed' });
  });

  it('a document where photos are asked for', async () => {
    await expect(inspectFile(pdf(), 'a.pdf', 'photo')).rejects.toMatchObject({
      code: 'upload.type-not-allowed',
      params: { allowed: 'png, jpg, webp, heic' },
    });
  });

  it('an empty file', async () => {
    await expect(inspectFile(Buffer.alloc(0), 'a.pdf', 'document')).rejects.toMatchObject({ code: 'upload.empty' });
  });
});
