const browsers: [RegExp, string][] = [
  [/MicroMessenger/, 'WeChat'],
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

const systems: [RegExp, string][] = [
  [/Windows/, 'Windows'],
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Mac OS/, 'macOS'],
  [/Linux/, 'Linux'],
];

/** "Chrome · Windows" from what the browser says about itself. */
export function deviceName(userAgent: string | null) {
  const named = [browsers, systems].map((list) => list.find(([sign]) => sign.test(userAgent ?? ''))?.[1]);
  return named.filter(Boolean).join(' · ') || undefined;
}
