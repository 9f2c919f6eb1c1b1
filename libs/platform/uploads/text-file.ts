const markup = /<\s*(?:!doctype|\?xml|html|head|body|script|svg|iframe|object|embed|img|link|meta|style)\b/i;
/** All control characters but those that lay out a text. */
const control = /[^\P{Cc}\t\n\r\f]/u;

/** Whether these bytes are text and nothing else: UTF-8 without control characters, and no page or picture in markup. */
export function isPlainText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return !control.test(text) && !markup.test(text.slice(0, 4096));
  } catch {
    return false;
  }
}
