import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const programs = [process.env.CHROMIUM_BIN, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A real Chromium whose camera and microphone are the browser's own test pattern and tone, allowed without asking. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = programs.find((program) => program && existsSync(program));
  if (!executablePath) throw new Error('Chromium is not installed: apt-get install -y chromium');
  return chromium.launch({
    executablePath,
    args: [
      ...['--no-sandbox', '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
      // Also allows sharing a screen without the picker.
      '--auto-select-desktop-capture-source=Entire screen',
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'],
      ...['--no-first-run', '--disable-renderer-backgrounding', '--disable-background-timer-throttling'],
    ],
  });
}
