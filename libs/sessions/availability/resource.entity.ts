import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { DateException, WeeklyHours } from './opening-hours.js';

export type ResourceKind = 'host' | 'interpreter' | 'room' | 'investor';

/** Anything whose time can be taken. A host has hours; an investor is open whenever nothing else is booked. */
@Entity({ schema: 'sessions', name: 'resource' })
export class Resource {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisationId!: string;

  @Column('text')
  kind!: ResourceKind;

  @Column('uuid', { nullable: true })
  memberId!: string | null;

  @Column('uuid', { nullable: true })
  userId!: string | null;

  @Column('text')
  name!: string;

  /** IANA name; the weekly hours are on this zone's clock. */
  @Column('text')
  timeZone!: string;

  @Column('jsonb')
  weekly!: WeeklyHours[];

  @Column('jsonb')
  exceptions!: DateException[];

  @Column('boolean')
  active!: boolean;

  @VersionColumn()
  version!: number;
}
