import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';

/** argon2id with 19 MiB and two passes, the least that OWASP recommends. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash of a random password nobody kept: an unknown e-mail costs exactly the work of a known one. */
export const NOBODYS_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$CSjRQs0ESLinOGGJHhMZ4g$2TwEnChTBh7oFEJz614zdYi9qxM8PyLjZxd4Hoeyp84';

@Injectable()
export class PasswordHasher {
  hash(password: string): Promise<string> {
    return hash(canonical(password), COST);
  }

  /** Always one verification, whether there is an account or not. */
  async verify(passwordHash: string | undefined, password: string): Promise<boolean> {
    const isRight = await verify(passwordHash ?? NOBODYS_HASH, canonical(password));
    return isRight && passwordHash !== undefined;
  }
}

/** Keyboards write the same letter with an accent in different ways; all are one password (NIST SP 800-63B). */
const canonical = (password: string): string => password.normalize('NFKC');
