import { Injectable } from '@nestjs/common';
import { type Bilingual, type Light, type ProjectStage, type ProjectStatus, projectStages } from '#contracts';
import { currentActor } from '#platform/actor';
import { Database } from '#platform/database';
import type { Portfolio } from './project.dto.js';
import { assertAllowed, canSeeProjects } from './project.policy.js';
import { mine } from './project-filters.js';

interface Group {
  zoneId: string;
  slug: string | null;
  zoneName: Bilingual;
  stage: ProjectStage;
  status: ProjectStatus;
  light: Light;
  currency: string | null;
  count: number;
  /** Cents would be lost in a number above 2^53: sums stay hundredths in a bigint. */
  amount: string;
  foreignCapital: string;
}

type Money = Portfolio['investment'];

/** Everything somebody sees as figures: a zone its own projects, an authority those of all its zones. */
@Injectable()
export class PortfolioReader {
  constructor(private readonly database: Database) {}

  async portfolio(): Promise<Portfolio> {
    const actor = currentActor();
    assertAllowed(canSeeProjects(actor));
    const groups = await this.database.rows<Group>(
      `SELECT p.zone_id AS "zoneId", z.slug, json_build_object('zh', z.name_zh, 'en', z.name_en) AS "zoneName", p.stage,
              p.status, p.light, p.currency, p.count, p.amount, p."foreignCapital"
         FROM (SELECT p.zone_id, p.stage, p.status, p.light, p.currency, count(*)::int AS count,
                      (COALESCE(sum(p.investment), 0) * 100)::numeric(30, 0)::text AS amount,
                      (COALESCE(sum(p.foreign_capital), 0) * 100)::numeric(30, 0)::text AS "foreignCapital"
                 FROM projects.project p WHERE ${mine(actor)}
                GROUP BY p.zone_id, p.stage, p.status, p.light, p.currency) p
         JOIN identity.organisation_card z ON z.id = p.zone_id
        ORDER BY z.name_en, z.id`,
      [actor.organisationId ?? null],
    );
    return {
      total: count(groups),
      byStage: projectStages.map((stage) => {
        const here = groups.filter((group) => group.stage === stage);
        const having = (status: ProjectStatus) => count(here.filter((group) => group.status === status));
        return {
          stage,
          active: having('active'),
          stalled: having('stalled'),
          withdrawn: having('withdrawn'),
          lights: lightsOf(here),
          investment: moneyOf(here),
        };
      }),
      investment: moneyOf(groups),
      zones: byZone(groups).map((here) => ({
        zone: { id: here[0]!.zoneId, slug: here[0]!.slug, name: here[0]!.zoneName },
        total: count(here),
        lights: lightsOf(here),
        investment: moneyOf(here),
      })),
    };
  }
}

/** They come in the order of the zones. */
function byZone(groups: readonly Group[]): Group[][] {
  const zones = new Map<string, Group[]>();
  for (const group of groups) zones.set(group.zoneId, [...(zones.get(group.zoneId) ?? []), group]);
  return [...zones.values()];
}

const count = (groups: readonly Group[]): number => groups.reduce((sum, group) => sum + group.count, 0);

/** Withdrawn projects have no light any more. */
function lightsOf(groups: readonly Group[]): Record<Light, number> {
  const live = groups.filter(({ status }) => status !== 'withdrawn');
  const having = (light: Light) => count(live.filter((group) => group.light === light));
  return { green: having('green'), yellow: having('yellow'), red: having('red') };
}

function moneyOf(groups: readonly Group[]): Money {
  const sums = new Map<string, { amount: bigint; foreignCapital: bigint }>();
  for (const { status, currency, amount, foreignCapital } of groups) {
    if (status === 'withdrawn' || currency === null) continue;
    const sum = sums.get(currency) ?? { amount: 0n, foreignCapital: 0n };
    sum.amount += BigInt(amount);
    sum.foreignCapital += BigInt(foreignCapital);
    sums.set(currency, sum);
  }
  return [...sums]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([currency, { amount, foreignCapital }]) => ({
      currency,
      amount: decimal(amount),
      foreignCapital: decimal(foreignCapital),
    }));
}

/** Hundredths as a decimal number with two places. */
function decimal(hundredths: bigint): string {
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}
