import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentShopper, type Shopper } from '../../common/actor.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { CartService } from './cart.service.js';
import { AddCartItemDto, CartDto, CartItemIdDto, ChangeCartItemDto, toCartDto } from './dto/cart.dto.js';

@ApiTags('cart')
@Controller('cart')
export class CartController {
  constructor(private readonly carts: CartService) {}

  @Get()
  @Access('shopper')
  @ApiOkResponse({ type: CartDto })
  async readCart(@CurrentShopper() shopper: Shopper): Promise<CartDto> {
    return toCartDto(await this.carts.read(shopper));
  }

  @Post('items')
  @Access('shopper')
  @HttpCode(200)
  @ApiOkResponse({ type: CartDto })
  @ApiProblems('invalid_input', 'not_found', 'out_of_stock', 'product_unavailable')
  async addCartItem(@CurrentShopper() shopper: Shopper, @Body() input: AddCartItemDto): Promise<CartDto> {
    return toCartDto(await this.carts.add(shopper, input));
  }

  @Put('items/:productId')
  @Access('shopper')
  @ApiOkResponse({ type: CartDto })
  @ApiProblems('invalid_input', 'not_found', 'out_of_stock', 'product_unavailable')
  async changeCartItem(
    @CurrentShopper() shopper: Shopper,
    @Param() { productId }: CartItemIdDto,
    @Body() { quantity }: ChangeCartItemDto,
  ): Promise<CartDto> {
    return toCartDto(await this.carts.change(shopper, { productId, quantity }));
  }

  @Delete('items/:productId')
  @Access('shopper')
  @ApiOkResponse({ type: CartDto })
  @ApiProblems('invalid_input')
  async removeCartItem(
    @CurrentShopper() shopper: Shopper,
    @Param() { productId }: CartItemIdDto,
  ): Promise<CartDto> {
    return toCartDto(await this.carts.remove(shopper, productId));
  }
}
