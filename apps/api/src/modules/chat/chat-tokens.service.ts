import { createHmac } from 'node:crypto';
import type { ChatParty } from '@hurtrock/shared/chat-events';
import { can } from '@hurtrock/shared/permissions';
import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import type { Actor } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { Config } from '../../config.js';

const SECONDS = 60;
const AUDIENCE = 'chat';

export interface ChatToken {
  token: string;
  expiresIn: number;
  url: string | null;
}

/** Whom a token names; whether the session still holds is asked when it is shown. */
export interface TokenBearer {
  sessionId?: string;
  visitorId?: string;
  side: ChatParty;
}

/** Opens sockets on another origin, where the browser's cookies do not come along. */
@Injectable()
export class ChatTokensService {
  private readonly jwt: JwtService;

  constructor(private readonly config: Config) {
    const secret = createHmac('sha256', config.SESSION_SECRET).update('chat-token').digest('hex');
    this.jwt = new JwtService({
      secret,
      signOptions: { algorithm: 'HS256', expiresIn: SECONDS, audience: AUDIENCE },
      verifyOptions: { algorithms: ['HS256'], audience: AUDIENCE, maxAge: SECONDS },
    });
  }

  async issue({ sessionId, visitorId, role }: Actor, side: ChatParty): Promise<ChatToken> {
    if (side === 'staff' && !can(role, 'chats:read')) throw new AppError('forbidden');
    const token = await this.jwt.signAsync({ sessionId, visitorId, side } satisfies TokenBearer);
    const { CHAT_URL } = this.config;
    return { token, expiresIn: SECONDS, url: CHAT_URL ? new URL(CHAT_URL).origin : null };
  }

  /** Throws `unauthenticated` for anything that is not a token of ours, of the last minute. */
  async verify(token: string): Promise<TokenBearer> {
    try {
      return await this.jwt.verifyAsync<TokenBearer & object>(token);
    } catch {
      throw new AppError('unauthenticated');
    }
  }
}
