import { Body, Controller, HttpCode } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { RateLimit } from '../../common/rate-limit.js';
import { ContactService } from './contact.service.js';
import { SendMessageDto } from './dto/contact-message.dto.js';

@ApiTags('store')
@Controller('contact-messages')
export class ContactController {
  constructor(private readonly contact: ContactService) {}

  /** Mails the shop, which answers to the address given. The same message is mailed once. */
  @Post()
  @HttpCode(204)
  @Access('public')
  @RateLimit({ name: 'contact', limit: 5, seconds: 600 })
  @ApiNoContentResponse()
  @ApiProblems('invalid_input', 'origin_refused')
  async sendContactMessage(@Body() input: SendMessageDto): Promise<void> {
    await this.contact.send(input);
  }
}
