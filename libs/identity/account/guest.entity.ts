import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Locale } from '#contracts';

/** Somebody without an account who was invited to something. The first mailed link they open makes them a user. */
@Entity({ schema: 'identity', name: 'guest' })
export class Guest {
  /** The id the user will have. */
  @PrimaryColumn('uuid')
  userId!: string;

  @Column('text')
  email!: string;

  @Column('text')
  name!: string;

  @Column('text')
  locale!: Locale;

  @Column('text')
  timeZone!: string;
}
