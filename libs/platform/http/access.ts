import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

/** Who may come through the door at all; what exactly they may do is decided by the policies behind it. */
export type AccessRule = 'public' | 'signed-in' | 'operator';

export const accessKey = Symbol('access');
export const scopeKey = Symbol('scope');

/** Required on every route: one without it refuses everybody. `operator` is a manager of the platform's organisation. */
export const Access = (rule: AccessRule) =>
  applyDecorators(SetMetadata(accessKey, rule), ApiExtension('x-access', rule));

/** Lets API tokens with this scope use the route. Without it, tokens are refused. */
export const Scope = (scope: string) => applyDecorators(SetMetadata(scopeKey, scope), ApiExtension('x-scope', scope));
