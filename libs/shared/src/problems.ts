/** Every way in which the API says no: code → HTTP status and English title. Texts for people are in `libs/i18n`. */
export const PROBLEMS = {
  invalid_input: { status: 400, title: 'Some fields are not valid' },
  unknown_parameter: { status: 400, title: 'Unknown query parameter' },
  malformed_request: { status: 400, title: 'The request could not be read' },
  token_invalid: { status: 400, title: 'The link is no longer valid' },
  password_wrong: { status: 400, title: 'The current password is wrong' },
  webhook_invalid: { status: 400, title: 'The webhook is not signed by the payment company' },
  idempotency_key_required: { status: 400, title: 'An Idempotency-Key header is required' },
  unauthenticated: { status: 401, title: 'Sign in first' },
  invalid_credentials: { status: 401, title: 'E-mail or password is wrong' },
  forbidden: { status: 403, title: 'Not allowed' },
  origin_refused: { status: 403, title: 'The request comes from another site' },
  unsupported_image: { status: 400, title: 'The file is no picture that can be used' },
  not_found: { status: 404, title: 'Not found' },
  method_not_allowed: { status: 405, title: 'Method not allowed' },
  email_taken: { status: 409, title: 'The e-mail address already has an account' },
  cart_empty: { status: 409, title: 'The cart is empty' },
  out_of_stock: { status: 409, title: 'Not enough stock' },
  product_unavailable: { status: 409, title: 'The product is not for sale' },
  price_changed: { status: 409, title: 'The total has changed' },
  shipping_unavailable: { status: 409, title: 'The shipping service is not offered' },
  payment_method_unavailable: { status: 409, title: 'The payment method is not offered for this total' },
  total_out_of_range: { status: 409, title: 'The total is too large for one order' },
  order_transition_refused: { status: 409, title: 'The order does not allow this now' },
  order_not_payable: { status: 409, title: 'The order can not be paid now' },
  shipment_exceeds_order: { status: 409, title: 'More than is left to ship' },
  payment_refused: { status: 409, title: 'The payment company refused this' },
  refund_needs_account: { status: 409, title: 'This payment can only be returned by bank transfer' },
  too_many_proofs: { status: 409, title: 'Too many proofs for one payment' },
  too_many_unpaid_orders: { status: 409, title: 'Too many orders wait for payment' },
  refund_exceeds_captured: { status: 409, title: 'More than is left to refund' },
  request_in_progress: { status: 409, title: 'The same request is still running' },
  payload_too_large: { status: 413, title: 'The request is too large' },
  unsupported_media_type: { status: 415, title: 'Send JSON' },
  idempotency_key_reused: { status: 422, title: 'The Idempotency-Key was used for another request' },
  too_many_requests: { status: 429, title: 'Too many requests' },
  internal_error: { status: 500, title: 'Something went wrong' },
  payment_gateway_unavailable: { status: 503, title: 'The payment company does not answer' },
  unavailable: { status: 503, title: 'Temporarily unavailable' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof PROBLEMS;
export const PROBLEM_CODES = Object.keys(PROBLEMS) as ProblemCode[];

/** One field at fault; `field` is a path such as `address.postalCode`. */
export interface FieldProblem {
  field: string;
  code: string;
  message: string;
}
