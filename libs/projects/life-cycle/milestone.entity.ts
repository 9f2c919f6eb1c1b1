import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Light, LightReason, ProjectStage } from '#contracts';

/** A step on a project's way, with four sets of dates 'YYYY-MM-DD': promised, planned, expected, and what happened. */
@Entity({ schema: 'projects', name: 'milestone' })
export class Milestone {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  projectId!: string;

  @Column('uuid')
  zoneId!: string;

  @Column('int')
  position!: number;

  @Column('text')
  titleZh!: string;

  @Column('text')
  titleEn!: string;

  /** The stage that is reached by it. */
  @Column('text', { nullable: true })
  stage!: ProjectStage | null;

  @Column('date', { nullable: true })
  baselineStart!: string | null;

  @Column('date', { nullable: true })
  baselineEnd!: string | null;

  @Column('date', { nullable: true })
  planStart!: string | null;

  @Column('date', { nullable: true })
  planEnd!: string | null;

  @Column('date', { nullable: true })
  forecastEnd!: string | null;

  @Column('date', { nullable: true })
  actualStart!: string | null;

  @Column('date', { nullable: true })
  actualEnd!: string | null;

  /** Per cent. */
  @Column('int')
  progress!: number;

  /** As judged last; written only together with the history of lights. */
  @Column('text')
  light!: Light;

  @Column('jsonb')
  lightReason!: LightReason | Record<string, never>;

  @VersionColumn()
  version!: number;
}
