import { Radio, Stack, Text } from '@mantine/core';
import { permissionsOf, type Permission } from '@hurtrock/shared/permissions';
import { useMessages } from '../messages';
import type { Role } from './account-looks';

interface Props<Choice extends Role> {
  label: string;
  roles: readonly Choice[];
  value: Choice;
  onChange: (role: Choice) => void;
}

/** Which rights somebody gets, said in words before they are given. */
export function RoleChoice<Choice extends Role>({ label, roles, value, onChange }: Props<Choice>) {
  const { userMenu, userPage, inviteUser } = useMessages();
  const names: Record<Permission, string> = useMessages().permissionNames;
  const permissions = permissionsOf(value);
  return (
    <Radio.Group
      label={label}
      value={value}
      onChange={(role) => onChange(roles.find((choice) => choice === role) ?? value)}
    >
      <Stack gap="xs" mt="xs">
        {roles.map((role) => (
          <Radio key={role} value={role} label={userMenu.roles[role]} />
        ))}
        <Text size="sm" c="dimmed" aria-live="polite">
          {permissions.length === 0
            ? userPage.noPermissions
            : `${inviteUser.mayDo}: ${permissions.map((permission) => names[permission]).join(', ')}.`}
        </Text>
      </Stack>
    </Radio.Group>
  );
}
