import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { MeetingState } from '#contracts';

/** A meeting of a task force, or of a whole zone when it belongs to no project. */
@Entity({ schema: 'projects', name: 'meeting' })
export class Meeting {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  zoneId!: string;

  @Column('uuid', { nullable: true })
  projectId!: string | null;

  @Column('text')
  number!: string;

  @Column('text')
  title!: string;

  @Column('text')
  place!: string;

  @Column('timestamptz')
  startsAt!: Date;

  @Column('text')
  state!: MeetingState;

  @Column('uuid', { nullable: true })
  chairMemberId!: string | null;

  /** Names of who was there, one a line. */
  @Column('text')
  present!: string;

  @Column('text')
  summary!: string;

  @Column('timestamptz', { nullable: true })
  openedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;

  /** Why it was called off; null while it was not. */
  @Column('text', { nullable: true })
  calledOffReason!: string | null;

  @VersionColumn()
  version!: number;
}
