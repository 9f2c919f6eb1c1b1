import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn, VersionColumn } from 'typeorm';
import type { Bilingual, Industry } from '#contracts';

export interface ZoneFact {
  label: Bilingual;
  value: Bilingual;
}

export interface ZoneFacts {
  land: ZoneFact[];
  policies: ZoneFact[];
  people: ZoneFact[];
}

/** What a zone tells the public about itself. */
@Entity({ schema: 'identity', name: 'zone_profile' })
export class ZoneProfile {
  @PrimaryColumn('uuid')
  organisationId!: string;

  /** A provincial division, or '' until chosen. */
  @Column('text')
  region!: string;

  @Column('double precision', { nullable: true })
  latitude!: number | null;

  @Column('double precision', { nullable: true })
  longitude!: number | null;

  @Column('text')
  timeZone!: string;

  @Column('text', { array: true })
  industries!: Industry[];

  @Column('text')
  summaryZh!: string;

  @Column('text')
  summaryEn!: string;

  @Column('text')
  descriptionZh!: string;

  @Column('text')
  descriptionEn!: string;

  /** Path of a picture of this site, or a CSS gradient; '' for none. */
  @Column('text')
  cover!: string;

  /** `#rrggbb`. */
  @Column('text')
  accent!: string;

  @Column('jsonb')
  facts!: ZoneFacts;

  @Column('timestamptz', { nullable: true })
  publishedAt!: Date | null;

  @VersionColumn()
  version!: number;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;
}
