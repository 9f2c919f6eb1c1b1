import type { Answer, Item } from '~/shared/api/contract';

export type ProjectResource = Answer<'/api/projects/{id}'>;
export type Project = ProjectResource['data'];
export type ProjectLine = Item<'/api/projects'>['data'];
