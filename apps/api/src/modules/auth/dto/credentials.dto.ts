import type { Locale } from '@hurtrock/shared/format';
import { EmailField, EnumField, TextField } from '../../../common/fields.js';
import { PASSWORD_MAX, PASSWORD_MIN } from '../password-rules.js';

export const LOCALES = ['id', 'en'] as const;

/** A password being chosen. Taken exactly as typed. */
export const NewPasswordField = (): PropertyDecorator =>
  TextField({
    min: PASSWORD_MIN,
    max: PASSWORD_MAX,
    exact: true,
    description: 'Also refused: common passwords and the e-mail address',
  });

/** A password being checked: older and shorter ones must still open their account. */
export const PasswordField = (): PropertyDecorator => TextField({ min: 1, max: PASSWORD_MAX, exact: true });

export const PersonNameField = (options: { optional?: boolean } = {}): PropertyDecorator =>
  TextField({ ...options, min: 1, max: 100, pattern: /^[^\r\n\t]+$/ });

export const PhoneField = (): PropertyDecorator =>
  TextField({
    optional: true,
    nullable: true,
    min: 6,
    max: 20,
    pattern: /^\+?[0-9][0-9 ()-]+$/,
    description: 'Such as 0812-3456-7890 or +62 812 3456 7890',
  });

export class RegisterDto {
  @EmailField() email!: string;
  @NewPasswordField() password!: string;
  @PersonNameField() name!: string;
  @PhoneField() phone?: string | null;
  @EnumField('Locale', LOCALES, { optional: true, description: 'Language of mail; Indonesian unless told' })
  locale?: Locale;
}

export class LoginDto {
  @EmailField() email!: string;
  @PasswordField() password!: string;
}

export class EmailDto {
  @EmailField() email!: string;
}

export class MailedTokenDto {
  @TextField({ min: 1, max: 100, description: 'From the fragment of the mailed link' }) token!: string;
}

export class ResetPasswordDto extends MailedTokenDto {
  @NewPasswordField() password!: string;
}
