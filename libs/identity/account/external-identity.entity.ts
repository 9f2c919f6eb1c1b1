import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The same person at an OpenID Connect provider. */
@Entity({ schema: 'identity', name: 'external_identity' })
export class ExternalIdentity {
  @PrimaryColumn('text')
  issuer!: string;

  @PrimaryColumn('text')
  subject!: string;

  @Column('uuid')
  userId!: string;
}
