import type { Locale } from '@hurtrock/shared/format';
import { PERMISSIONS, permissionsOf, ROLES, type Permission, type Role } from '@hurtrock/shared/permissions';
import {
  BooleanField,
  DateTimeField,
  EmailField,
  EnumField,
  EnumListField,
  ObjectField,
  TextField,
  UuidField,
} from '../../../common/fields.js';
import type { UserAccount } from '../../users/user-account.entity.js';
import type { Session } from '../session.entity.js';
import { LOCALES, NewPasswordField, PasswordField, PersonNameField, PhoneField } from './credentials.dto.js';

export class UserDto {
  @UuidField() id!: string;
  @EmailField() email!: string;
  @TextField() name!: string;
  @TextField({ nullable: true }) phone!: string | null;
  @EnumField('Role', ROLES) role!: Role;
  @BooleanField() isEmailVerified!: boolean;
  @EnumField('Locale', LOCALES) locale!: Locale;
}

export class MeDto {
  @ObjectField(() => UserDto, { nullable: true, description: 'null for somebody without a session' })
  user!: UserDto | null;
  @EnumListField('Permission', PERMISSIONS, { description: 'What the admin panel may offer' })
  permissions!: Permission[];
}

export class ChangeProfileDto {
  @PersonNameField({ optional: true }) name?: string;
  @PhoneField() phone?: string | null;
  @EnumField('Locale', LOCALES, { optional: true }) locale?: Locale;
}

export class ChangePasswordDto {
  @PasswordField() currentPassword!: string;
  @NewPasswordField() newPassword!: string;
}

export class SessionIdDto {
  @UuidField() id!: string;
}

export class SessionDto {
  @UuidField() id!: string;
  @BooleanField({ description: 'The one that asks' }) isCurrent!: boolean;
  @DateTimeField() createdAt!: string;
  @DateTimeField() lastSeenAt!: string;
  @TextField() userAgent!: string;
}

export function toMeDto(user: UserAccount | null): MeDto {
  return { user: user && toUserDto(user), permissions: user ? [...permissionsOf(user.role)] : [] };
}

function toUserDto(user: UserAccount): UserDto {
  return {
    id: user.id,
    email: user.email,
    name: user.name,
    phone: user.phone,
    role: user.role,
    isEmailVerified: user.emailVerifiedAt !== null,
    locale: user.locale,
  };
}

export const toSessionDto =
  (currentSessionId: string | undefined) =>
  (session: Session): SessionDto => ({
    id: session.id,
    isCurrent: session.id === currentSessionId,
    createdAt: session.createdAt.toISOString(),
    lastSeenAt: session.lastSeenAt.toISOString(),
    userAgent: session.userAgent,
  });
