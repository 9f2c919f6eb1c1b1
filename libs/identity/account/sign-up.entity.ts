import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Locale } from '#contracts';

/** A wish to join that becomes a user and an investor organisation when the mailed link is opened. */
@Entity({ schema: 'identity', name: 'sign_up' })
export class SignUp {
  /** The id the user will have. */
  @PrimaryColumn('uuid')
  userId!: string;

  @Column('text')
  email!: string;

  @Column('text')
  name!: string;

  @Column('text')
  passwordHash!: string;

  @Column('text')
  locale!: Locale;

  @Column('text')
  timeZone!: string;

  @Column('text')
  organisationName!: string;

  @Column('text')
  country!: string;

  @Column('timestamptz')
  expiresAt!: Date;
}
