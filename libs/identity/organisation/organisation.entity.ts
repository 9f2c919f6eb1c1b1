import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn, VersionColumn } from 'typeorm';
import type { OrganisationKind } from '#contracts';

/** A tenant. */
@Entity({ schema: 'identity', name: 'organisation' })
export class Organisation {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: OrganisationKind;

  @Column('text')
  nameZh!: string;

  @Column('text')
  nameEn!: string;

  /** Part of public addresses; every zone has one. */
  @Column('text', { nullable: true })
  slug!: string | null;

  /** ISO 3166-1 alpha-2. */
  @Column('text')
  country!: string;

  @Column('text', { nullable: true })
  website!: string | null;

  @Column('timestamptz', { nullable: true })
  disabledAt!: Date | null;

  @VersionColumn()
  version!: number;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;
}
