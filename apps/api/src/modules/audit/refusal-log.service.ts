import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { actorRef, type ActorRequest } from '../../common/actor.js';
import { Refusals } from '../../common/refusals.js';
import { AuditService } from './audit.service.js';

/** A-27 Staff who try what they have no right to leave a trace. Strangers and buyers do not: they could fill the log. */
@Injectable()
export class RefusalLog implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly refusals: Refusals,
    private readonly audit: AuditService,
  ) {}

  onModuleInit(): void {
    this.refusals.on((request) => this.note(request));
  }

  private async note({ user, method, routeOptions, url }: ActorRequest): Promise<void> {
    if (user?.role !== 'staff') return;
    await this.audit.record(this.db.manager, {
      actor: actorRef(user),
      action: 'access.refused',
      entity: 'operation',
      entityId: `${method} ${routeOptions.url ?? ''}`,
      after: { path: url.split('?', 1)[0] },
    });
  }
}
