import { useMemo } from 'react';

interface Props {
  /** The same seed always draws the same land. */
  seed: string;
  accent?: string;
  className?: string;
}

/** A plan of plots and roads: the land of a zone, drawn from its name. Decoration only. */
export function ParcelArt({ seed, accent = 'var(--oz-accent)', className }: Props) {
  const plots = useMemo(() => plan(seed), [seed]);
  return (
    <svg viewBox="0 0 240 140" preserveAspectRatio="xMidYMid slice" aria-hidden="true" className={className}>
      <rect width="240" height="140" fill={accent} fillOpacity="0.12" />
      <g transform="rotate(-12 120 70)">
        {plots.map(({ x, y, width, height, strength }) => (
          <rect
            key={`${x} ${y}`}
            x={x}
            y={y}
            width={width}
            height={height}
            rx="2.5"
            fill={accent}
            fillOpacity={strength}
          />
        ))}
      </g>
    </svg>
  );
}

interface Plot {
  x: number;
  y: number;
  width: number;
  height: number;
  strength: number;
}

function plan(seed: string): Plot[] {
  const random = numbersFrom(seed);
  const plots: Plot[] = [];
  const divide = (x: number, y: number, width: number, height: number, depth: number) => {
    const road = depth < 2 ? 5 : 2.5;
    if (depth > 4 || (depth > 2 && random() < 0.18) || width < 16 || height < 12) {
      plots.push({ x, y, width, height, strength: [0.1, 0.18, 0.28, 0.45, 0.75][Math.floor(random() * 5)] ?? 0.2 });
      return;
    }
    const share = 0.32 + random() * 0.36;
    if (width / height > 1.2) {
      divide(x, y, width * share - road / 2, height, depth + 1);
      divide(x + width * share + road / 2, y, width * (1 - share) - road / 2, height, depth + 1);
    } else {
      divide(x, y, width, height * share - road / 2, depth + 1);
      divide(x, y + height * share + road / 2, width, height * (1 - share) - road / 2, depth + 1);
    }
  };
  divide(-40, -50, 320, 240, 0);
  return plots;
}

/** Mulberry32 over a simple hash: small, even, and the same everywhere. */
function numbersFrom(seed: string) {
  let state = 2166136261;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
