import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { IssueCategory } from '#contracts';
import type { WorkingCalendar } from '../life-cycle/zone-settings.js';
import type { IssueState } from './issue.states.js';

/** A pause somebody asked for: it begins when a second person consents. */
export interface PauseRequest {
  reason: PauseReason;
  note: string;
  until: string;
  byUserId: string;
  byName: string;
  at: string;
}

/** Why a clock may stand still: only what is not in the hands of the office. */
export const pauseReasons = [
  'waiting-for-company',
  'waiting-for-third-party',
  'court',
  'force-majeure',
  'policy',
] as const;
export type PauseReason = (typeof pauseReasons)[number];

/**
 * A blocked matter of a project. While it is open, the database guarantees one holder, one due time and one next step.
 * Names of a confidential one are in IssueIdentity, and nowhere else.
 */
@Entity({ schema: 'projects', name: 'issue' })
export class Issue {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  zoneId!: string;

  @Column('text')
  number!: string;

  @Column('uuid', { nullable: true })
  projectId!: string | null;

  @Column('uuid', { nullable: true })
  companyId!: string | null;

  /** Names as they were when the issue was filed: lists need no join, and receivers see no more of the project. */
  @Column('text', { nullable: true })
  projectNameZh!: string | null;

  @Column('text', { nullable: true })
  projectNameEn!: string | null;

  @Column('text', { nullable: true })
  companyName!: string | null;

  @Column('boolean')
  confidential!: boolean;

  @Column('text')
  category!: IssueCategory;

  @Column('text')
  title!: string;

  @Column('text')
  description!: string;

  @Column('uuid', { nullable: true })
  filedBy!: string | null;

  @Column('text')
  filedSide!: 'company' | 'zone';

  @Column('timestamptz')
  filedAt!: Date;

  @Column('text')
  state!: IssueState;

  /** Of the ladder: 1 task force, 2 head of department, 3 leader of the zone or county, 4 city or province. */
  @Column('int')
  level!: number;

  /** 1, and one more each time it was not solved. */
  @Column('int')
  round!: number;

  /** The organisation that must act now. */
  @Column('uuid')
  holderId!: string;

  /** The person there, when it is known. */
  @Column('uuid', { nullable: true })
  holderMemberId!: string | null;

  @Column('text', { nullable: true })
  nextStep!: string | null;

  /** The earliest due time of the running clocks; a pause that is planned to end counts as planned. */
  @Column('timestamptz', { nullable: true })
  dueAt!: Date | null;

  /** When three quarters of that clock are used. */
  @Column('timestamptz', { nullable: true })
  warnAt!: Date | null;

  @Column('text', { nullable: true })
  dueClock!: string | null;

  @Column('timestamptz', { nullable: true })
  pausedUntil!: Date | null;

  @Column('jsonb', { nullable: true })
  pauseRequest!: PauseRequest | null;

  @Column('boolean')
  extended!: boolean;

  @Column('text')
  presetCode!: string;

  @Column('int')
  presetNumber!: number;

  /** The working time the zone had when the issue was filed. */
  @Column('jsonb')
  calendar!: WorkingCalendar;

  @Column('text', { nullable: true })
  resolution!: string | null;

  @Column('timestamptz', { nullable: true })
  resolvedAt!: Date | null;

  /** 1 to 5, by the company. */
  @Column('int', { nullable: true })
  satisfaction!: number | null;

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;

  /** The verdict: every clock was stopped in time. Known once it is finished, and then it stays. */
  @Column('boolean', { nullable: true })
  inTime!: boolean | null;

  @Column('uuid', { nullable: true })
  mergedInto!: string | null;

  /** Number of the last row of the log. */
  @Column('int')
  lastEvent!: number;

  /** What the search looks at, in lower case; never a name that is confidential. */
  @Column('text')
  search!: string;

  @VersionColumn()
  version!: number;
}
