import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Locale } from '#contracts';

/** What can be booked at a zone, and by which rules. */
@Entity({ schema: 'sessions', name: 'offering' })
export class Offering {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisationId!: string;

  @Column('text')
  slug!: string;

  @Column('text')
  titleZh!: string;

  @Column('text')
  titleEn!: string;

  @Column('text')
  descriptionZh!: string;

  @Column('text')
  descriptionEn!: string;

  @Column('text')
  timeZone!: string;

  @Column('int')
  durationMinutes!: number;

  @Column('int')
  stepMinutes!: number;

  @Column('int')
  bufferBeforeMinutes!: number;

  @Column('int')
  bufferAfterMinutes!: number;

  @Column('int')
  minimumNoticeMinutes!: number;

  @Column('int')
  windowDays!: number;

  @Column('text', { array: true })
  languages!: Locale[];

  @Column('boolean')
  published!: boolean;

  @VersionColumn()
  version!: number;
}
