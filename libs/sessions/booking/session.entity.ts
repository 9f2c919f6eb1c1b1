import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Locale } from '#contracts';
import type { SessionState } from './session.states.js';

/** A booked video meeting between a zone and an investor. */
@Entity({ schema: 'sessions', name: 'session' })
export class Session {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  zoneId!: string;

  @Column('uuid')
  investorId!: string;

  @Column('uuid')
  offeringId!: string;

  /** What was booked keeps the name it had then. */
  @Column('text')
  titleZh!: string;

  @Column('text')
  titleEn!: string;

  @Column('text')
  state!: SessionState;

  @Column('text')
  topic!: string;

  @Column('text')
  language!: Locale;

  /** The instant is the truth for conflicts. */
  @Column('timestamptz')
  startsAt!: Date;

  @Column('timestamptz')
  endsAt!: Date;

  /** What the clock at the zone shows, and by which edition of the time-zone rules: a change of law can flag it. */
  @Column('text')
  wallTime!: string;

  @Column('text')
  timeZone!: string;

  @Column('text')
  tzdataVersion!: string;

  @Column('text')
  investorTimeZone!: string;

  @Column('uuid', { nullable: true })
  bookedBy!: string | null;

  @Column('text', { nullable: true })
  cancelReason!: string | null;

  /** SEQUENCE of the calendar file (RFC 5545 3.8.7.4). */
  @Column('int')
  sequence!: number;

  @VersionColumn()
  version!: number;
}
