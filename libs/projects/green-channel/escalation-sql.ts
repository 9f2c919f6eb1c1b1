import type { Actor } from '#platform/actor';
import type { EscalationQuery } from './escalation.dto.js';
import { Conditions } from './ledger-sql.js';

/**
 * What came up to an authority, from its own grants: row-level security would ask about every row of the log. `$1` is the
 * asker's organisation.
 */
const ofAuthority = `projects.issue_grant g JOIN projects.issue i ON i.id = g.issue_id
  CROSS JOIN LATERAL (SELECT g.raised_at AS at, g.escalation_id, g.answered_at, g.level) s`;

/** What went up from a zone: the last step of each issue that is not on its first level, and whether its receiver answered. */
const ofZone = `projects.issue i
  CROSS JOIN LATERAL (
    SELECT step.at, step.escalation_id, step.level, (
             SELECT max(v.at) FROM projects.issue_event v
              WHERE v.issue_id = i.id AND v.at >= step.at AND CASE WHEN step.receiver->>'kind' = 'outside'
                      THEN v.type = 'slip-answered'
                      ELSE v.actor_organisation_id = coalesce((step.receiver->>'organisationId')::uuid, i.zone_id) END) AS answered_at
      FROM (SELECT e.recorded_at AS at, e.id AS escalation_id, e.ladder_level AS level, e.receiver
              FROM projects.escalation e WHERE e.issue_id = i.id AND e.level >= 100
             UNION ALL
            SELECT v.at, NULL, (v.payload->>'level')::int, NULL
              FROM projects.issue_event v WHERE v.issue_id = i.id AND v.type = 'rejected') step
     ORDER BY step.at DESC, step.level DESC LIMIT 1) s`;

export interface EscalationParts {
  all: Conditions;
  /** Rows of `i`, `s` (the step) and `r` (the asker's reading). */
  from: string;
  unread: string;
}

/** Which issues came up to the asker, or went up from the asker's zone. */
export function escalationsOf(actor: Actor, now: Date, filter: Partial<EscalationQuery>): EscalationParts {
  const all = new Conditions(actor, now);
  const authority = actor.organisationKind === 'authority';
  // The side of an authority is in its grants; what a Conditions says of grants would be said twice.
  if (authority) all.parts.splice(0, all.parts.length, 'g.organisation_id = $1 AND g.raised_at IS NOT NULL');
  else all.parts.push('i.level > 1');
  if (filter.state === 'finished') all.parts.push('NOT i.open');
  else all.parts.push('i.open');
  if (filter.state === 'waiting') all.parts.push('s.answered_at IS NULL');
  if (filter.state === 'answered') all.parts.push('s.answered_at IS NOT NULL');
  if (filter.zone) all.add('i.zone_id = ?', filter.zone);
  if (filter.category) all.add('i.category = ?', filter.category);
  if (filter.level) all.add('i.level = ?', filter.level);
  const reader = all.value(actor.userId ?? null);
  return {
    all,
    from: `${authority ? ofAuthority : ofZone}
      LEFT JOIN projects.issue_reading r ON r.issue_id = i.id AND r.user_id = ${reader}::uuid AND r.organisation_id = $1`,
    unread: `(r.read_at IS NULL OR r.read_at < s.at)`,
  };
}
