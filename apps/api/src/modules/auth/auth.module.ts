import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RateLimitGuard } from '../../common/rate-limit.js';
import { AuditModule } from '../audit/audit.module.js';
import { MailModule } from '../mail/mail.module.js';
import { UsersModule } from '../users/users.module.js';
import { AccessGuard } from './access.guard.js';
import { AccountClosingService } from './account-closing.service.js';
import { AuthController } from './auth.controller.js';
import { EmailVerificationService } from './email-verification.service.js';
import { InvitationService } from './invitation.service.js';
import { HandshakesService } from './handshakes.service.js';
import { LoginService } from './login.service.js';
import { MailedToken } from './mailed-token.entity.js';
import { MailedTokensService } from './mailed-tokens.service.js';
import { MaintenanceService } from './maintenance.service.js';
import { MeController } from './me.controller.js';
import { PasswordChangeService } from './password-change.service.js';
import { PasswordHasher } from './password-hasher.js';
import { PasswordResetService } from './password-reset.service.js';
import { ProductionCheck } from './production-check.service.js';
import { RegistrationService } from './registration.service.js';
import { ResetRequestService } from './reset-request.service.js';
import { Session } from './session.entity.js';
import { SessionStrategy } from './session.strategy.js';
import { SessionsService } from './sessions.service.js';
import { Visitor } from './visitor.entity.js';
import { VisitorsService } from './visitors.service.js';

@Module({
  imports: [AuditModule, MailModule, UsersModule, TypeOrmModule.forFeature([Session, Visitor, MailedToken])],
  controllers: [AuthController, MeController],
  providers: [
    // In this order: first whether the caller may, then how often.
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_GUARD, useClass: RateLimitGuard },
    AccountClosingService,
    EmailVerificationService,
    InvitationService,
    HandshakesService,
    LoginService,
    MailedTokensService,
    MaintenanceService,
    PasswordChangeService,
    PasswordHasher,
    PasswordResetService,
    ProductionCheck,
    RegistrationService,
    ResetRequestService,
    SessionStrategy,
    SessionsService,
    VisitorsService,
  ],
  exports: [
    AccountClosingService,
    HandshakesService,
    MailedTokensService,
    PasswordHasher,
    ProductionCheck,
    SessionsService,
  ],
})
export class AuthModule {}
