import { Resource } from './availability/resource.entity.js';
import { Session } from './booking/session.entity.js';
import { Offering } from './offering/offering.entity.js';

export const sessionEntities = [Resource, Offering, Session];
