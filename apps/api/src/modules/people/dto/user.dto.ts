import { PERMISSIONS, permissionsOf, ROLES, type Permission, type Role } from '@hurtrock/shared/permissions';
import {
  BooleanField,
  DateTimeField,
  EmailField,
  EnumField,
  EnumListField,
  IntField,
  ListField,
  ObjectField,
  TextField,
  UuidField,
} from '../../../common/fields.js';
import { exportOf } from '../../../common/list-file.js';
import { PageQuery } from '../../../common/page.js';
import type { Session } from '../../auth/session.entity.js';
import type { CrewRow } from '../crew.queries.js';
import { USER_ACTIONS, USER_STATES, userActions, userState, type UserAction } from '../user-actions.js';

export const CREW_ROLES = ['staff', 'admin'] as const;
export const CREW_STATES = ['active', 'invited', 'inactive'] as const;
const NAME = { min: 1, max: 100, pattern: /^[^\r\n\t]+$/ };

export class ListUsersDto extends PageQuery {
  @TextField({ max: 100, optional: true, description: 'Part of a name, e-mail address or number' })
  q?: string;
  @EnumField('CrewRole', CREW_ROLES, { optional: true }) role?: (typeof CREW_ROLES)[number];
  @EnumField('CrewState', CREW_STATES, { optional: true }) state?: (typeof CREW_STATES)[number];
}

export class ExportUsersDto extends exportOf(ListUsersDto) {}

export class UserIdDto {
  @UuidField() id!: string;
}

export class UserSessionIdDto extends UserIdDto {
  @UuidField() session!: string;
}

export class InviteUserDto {
  @EmailField() email!: string;
  @TextField(NAME) name!: string;
  @EnumField('CrewRole', CREW_ROLES) role!: (typeof CREW_ROLES)[number];
}

export class ChangeUserDto {
  @TextField({ ...NAME, optional: true }) name?: string;
  @EnumField('Role', ROLES, { optional: true, description: 'Nobody changes their own' }) role?: Role;
  @BooleanField({ optional: true, description: 'Who is not active is signed out everywhere at once' })
  isActive?: boolean;
}

export class AdminUserDto {
  @UuidField() id!: string;
  @EmailField() email!: string;
  @TextField() name!: string;
  @EnumField('Role', ROLES) role!: Role;
  @EnumField('UserState', USER_STATES) state!: (typeof USER_STATES)[number];
  @IntField({ description: 'Browsers in which they are signed in' }) sessions!: number;
  @DateTimeField({ nullable: true }) lastSeenAt!: string | null;
  @DateTimeField({ nullable: true, description: 'While they have not come yet' }) invitedAt!: string | null;
  @DateTimeField() createdAt!: string;
  @BooleanField({ description: 'The one who asks' }) isMe!: boolean;
  @EnumListField('UserAction', USER_ACTIONS) allowedActions!: UserAction[];
}

export class CrewCountsDto {
  @IntField() admins!: number;
  @IntField() staff!: number;
  @IntField() invited!: number;
  @IntField() inactive!: number;
}

export class AdminUserPageDto {
  @ListField(() => AdminUserDto) items!: AdminUserDto[];
  @TextField({ nullable: true }) nextCursor!: string | null;
  @ObjectField(() => CrewCountsDto, { description: 'Of everybody who works here, whatever is searched for' })
  counts!: CrewCountsDto;
}

export class UserSessionDto {
  @UuidField() id!: string;
  @BooleanField({ description: 'The one that asks' }) isCurrent!: boolean;
  @DateTimeField() createdAt!: string;
  @DateTimeField() lastSeenAt!: string;
  @TextField() userAgent!: string;
}

export class AdminUserDetailDto extends AdminUserDto {
  @EnumListField('Permission', PERMISSIONS, { description: 'What their role may do' })
  permissions!: Permission[];
  @ListField(() => UserSessionDto) openSessions!: UserSessionDto[];
}

export const toAdminUserDto =
  (askingId: string) =>
  (row: CrewRow): AdminUserDto => ({
    id: row.id,
    email: row.email,
    name: row.name,
    role: row.role,
    state: userState(row),
    sessions: row.sessions,
    lastSeenAt: row.lastSeenAt?.toISOString() ?? null,
    invitedAt: row.invitedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    isMe: row.id === askingId,
    allowedActions: userActions(row, askingId),
  });

export function toAdminUserDetailDto(
  { user, sessions }: { user: CrewRow; sessions: Session[] },
  asking: { userId: string; sessionId?: string },
): AdminUserDetailDto {
  return {
    ...toAdminUserDto(asking.userId)(user),
    permissions: [...permissionsOf(user.role)],
    openSessions: sessions.map(({ id, createdAt, lastSeenAt, userAgent }) => ({
      id,
      isCurrent: id === asking.sessionId,
      createdAt: createdAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
      userAgent,
    })),
  };
}
