import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn, VersionColumn } from 'typeorm';
import type { Locale } from '#contracts';

/** A person, independent of the organisations they belong to. */
@Entity({ schema: 'identity', name: 'user' })
export class User {
  @PrimaryColumn('uuid')
  id!: string;

  /** Verified, in lower case. */
  @Column('text')
  email!: string;

  @Column('text')
  name!: string;

  @Column('text')
  locale!: Locale;

  /** IANA name. */
  @Column('text')
  timeZone!: string;

  @VersionColumn()
  version!: number;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;
}
