import { Body, Controller, HttpCode } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentActor, type Actor, type SignedInActor } from '../../common/actor.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { RateLimit } from '../../common/rate-limit.js';
import { CurrentBrowser, type Browser } from './browser.js';
import { MeDto, toMeDto } from './dto/account.dto.js';
import { EmailDto, LoginDto, MailedTokenDto, RegisterDto, ResetPasswordDto } from './dto/credentials.dto.js';
import { EmailVerificationService } from './email-verification.service.js';
import { InvitationService } from './invitation.service.js';
import { LoginService } from './login.service.js';
import { PasswordResetService } from './password-reset.service.js';
import { RegistrationService } from './registration.service.js';
import { ResetRequestService } from './reset-request.service.js';

@ApiTags('auth')
@Controller('auth')
export class AuthController {
  constructor(
    private readonly registrations: RegistrationService,
    private readonly logins: LoginService,
    private readonly verifications: EmailVerificationService,
    private readonly resetRequests: ResetRequestService,
    private readonly resets: PasswordResetService,
    private readonly invitations: InvitationService,
  ) {}

  @Post('register')
  @Access('public')
  @RateLimit({ name: 'register', limit: 30, seconds: 600 })
  @ApiCreatedResponse({ type: MeDto })
  @ApiProblems('invalid_input', 'origin_refused', 'email_taken')
  async register(
    @CurrentActor() actor: Actor,
    @CurrentBrowser() browser: Browser,
    @Body() input: RegisterDto,
  ): Promise<MeDto> {
    const { user, token } = await this.registrations.register(input, { actor, browser });
    browser.keepSession(token);
    return toMeDto(user);
  }

  @Post('login')
  @HttpCode(200)
  @Access('public')
  @ApiOkResponse({ type: MeDto })
  @ApiProblems('invalid_input', 'invalid_credentials', 'origin_refused', 'too_many_requests')
  async login(
    @CurrentActor() actor: Actor,
    @CurrentBrowser() browser: Browser,
    @Body() input: LoginDto,
  ): Promise<MeDto> {
    const { user, token } = await this.logins.login(input, { actor, browser });
    browser.keepSession(token);
    return toMeDto(user);
  }

  @Post('logout')
  @HttpCode(204)
  @Access('public')
  @ApiNoContentResponse()
  @ApiProblems('origin_refused')
  async logout(@CurrentActor() actor: Actor, @CurrentBrowser() browser: Browser): Promise<void> {
    await this.logins.logout(actor);
    browser.forgetEverything();
  }

  @Post('verify-email')
  @HttpCode(204)
  @Access('public')
  @RateLimit({ name: 'verify-email', limit: 30, seconds: 600 })
  @ApiNoContentResponse()
  @ApiProblems('invalid_input', 'token_invalid', 'origin_refused')
  async verifyEmail(@CurrentActor() actor: Actor, @Body() { token }: MailedTokenDto): Promise<void> {
    await this.verifications.verify(token, actor);
  }

  @Post('resend-verification')
  @HttpCode(204)
  @Access('buyer')
  @ApiNoContentResponse()
  @ApiProblems('unauthenticated', 'origin_refused', 'too_many_requests')
  async resendVerification(@CurrentActor() { userId }: SignedInActor): Promise<void> {
    await this.verifications.mailAgain(userId);
  }

  /** Answers alike whether or not the address has an account. */
  @Post('forgot-password')
  @HttpCode(204)
  @Access('public')
  @RateLimit({ name: 'forgot-password', limit: 10, seconds: 600 })
  @ApiNoContentResponse()
  @ApiProblems('invalid_input', 'origin_refused')
  async forgotPassword(@Body() { email }: EmailDto): Promise<void> {
    await this.resetRequests.request(email);
  }

  @Post('reset-password')
  @HttpCode(204)
  @Access('public')
  @RateLimit({ name: 'reset-password', limit: 30, seconds: 600 })
  @ApiNoContentResponse()
  @ApiProblems('invalid_input', 'token_invalid', 'origin_refused')
  async resetPassword(@CurrentActor() actor: Actor, @Body() input: ResetPasswordDto): Promise<void> {
    await this.resets.reset(input, actor);
  }

  /** The first password of a colleague who was invited by mail; signs them in. */
  @Post('accept-invitation')
  @HttpCode(200)
  @Access('public')
  @RateLimit({ name: 'accept-invitation', limit: 30, seconds: 600 })
  @ApiOkResponse({ type: MeDto })
  @ApiProblems('invalid_input', 'token_invalid', 'origin_refused')
  async acceptInvitation(
    @CurrentActor() actor: Actor,
    @CurrentBrowser() browser: Browser,
    @Body() input: ResetPasswordDto,
  ): Promise<MeDto> {
    const { user, token } = await this.invitations.accept(input, { actor, browser });
    browser.keepSession(token);
    return toMeDto(user);
  }
}
