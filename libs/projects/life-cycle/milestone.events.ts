export const milestoneEvents = {
  added: 'milestone.added',
  edited: 'milestone.edited',
  removed: 'milestone.removed',
  usualAdded: 'milestone.usual-added',
  baselineFrozen: 'milestone.baseline-frozen',
  lightChanged: 'project.light-changed',
  /** A light turned red under a rule that wants to hear of it on the same day. */
  turnedRed: 'project.light-red',
} as const;

export interface LightRed extends Record<string, unknown> {
  projectId: string;
  milestoneId: string;
  /** 'YYYY-MM-DD' in the zone. */
  on: string;
}
