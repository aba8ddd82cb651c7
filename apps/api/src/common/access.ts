import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import { can, type Permission } from '@hurtrock/shared/permissions';
import type { Actor } from './actor.js';

/** `public`: anyone. `shopper`: anyone, and a write makes a visitor. `buyer`: an account. Else a staff permission. */
export type Need = 'public' | 'shopper' | 'buyer' | Permission;

export const ACCESS = 'access';

/** Who may call an endpoint. One that says nothing is for admins only. */
export const Access = (need: Need): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(ACCESS, need), ApiExtension('x-access', need));

export const SAME_FOR_ALL = 'same-for-all';

/** Answers the same to everybody, so nobody is asked for: pictures would cost a signed-in shopper a look-up each. */
export const SameForAll = (): MethodDecorator =>
  applyDecorators(SetMetadata(SAME_FOR_ALL, true), Access('public'));

/** An endpoint that names nothing needs the admin's own permission. */
export function mayCall(actor: Actor, need: Need = 'shop:admin'): boolean {
  if (need === 'public' || need === 'shopper') return true;
  if (need === 'buyer') return actor.userId !== undefined;
  return can(actor.role, need);
}
