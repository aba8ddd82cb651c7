import type { Schema } from '@hurtrock/api-client';
import { permissionsOf, type Role } from '@hurtrock/shared/permissions';

export function me(role: Role): Schema<'MeDto'> {
  return {
    user: {
      id: '0198c1f0-0000-7000-8000-000000000001',
      email: `${role}@hurtrock.com`,
      name: 'Rina Kusuma',
      phone: null,
      role,
      isEmailVerified: true,
      locale: 'id',
    },
    permissions: [...permissionsOf(role)],
  };
}

export const nobody: Schema<'MeDto'> = { user: null, permissions: [] };
