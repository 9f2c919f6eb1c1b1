/** Milliseconds, sorted: the value below which this share of them lies. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function summary(samples: readonly number[]): { median: number; p95: number; p99: number } {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number) => round(percentile(sorted, share));
  return { median: at(0.5), p95: at(0.95), p99: at(0.99) };
}

export const round = (value: number, digits = 2) => Math.round(value * 10 ** digits) / 10 ** digits;

/** A table for a person. */
export function printTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const lines = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  for (const line of lines) {
    console.log(
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
        .join('  '),
    );
  }
}

/** The last line of every benchmark. `pass` says whether the aims hold. */
export function finish(bench: string, pass: boolean, figures: Record<string, unknown>): void {
  console.log(JSON.stringify({ bench, pass, figures }));
}
