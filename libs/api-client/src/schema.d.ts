export interface paths {
    "/api/v1/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["verifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/resend-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resendVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/forgot-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["forgotPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["changeProfile"];
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMySessions"];
        put?: never;
        post?: never;
        delete: operations["endMyOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["endMySession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/store": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readStore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/mails/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readMail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{slug}/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getProductAvailability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAdminProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readCart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cart/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addCartItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cart/items/{productId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeCartItem"];
        post?: never;
        delete: operations["removeCartItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/couriers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCouriers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shipping-quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listShippingQuotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMyOrders"];
        put?: never;
        post: operations["placeOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{number}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["openOrderLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{number}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelMyOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/orders/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readOrderAsStaff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/orders/{number}/shipments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["shipOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/orders/{number}/deliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["deliverOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/orders/{number}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPaymentMethods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{number}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMyPayments"];
        put?: never;
        post: operations["startPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{number}/payments/{id}/proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["uploadPaymentProof"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/orders/{number}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/payment-proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPaymentProofs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/payment-proofs/{id}/image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readPaymentProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/payments/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/payments/{id}/reject-proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rejectPaymentProof"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/orders/{number}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refundOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/refunds/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["completeRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/refunds/{id}/abandon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["abandonRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/stripe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["receiveStripeEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/midtrans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["receiveMidtransNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/payment-alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPaymentAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/payment-alerts/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["countPaymentAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/payment-alerts/{id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resolvePaymentAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/invariants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["checkShopInvariants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/payment-reports/daily": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readDailyReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/payment-reports/daily.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadDailyReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/payment-configs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPaymentConfigs"];
        put?: never;
        post: operations["addPaymentConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/payment-configs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["deletePaymentConfig"];
        options?: never;
        head?: never;
        patch: operations["changePaymentConfig"];
        trace?: never;
    };
    "/api/v1/admin/payment-configs/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["testPaymentConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/payment-configs/switch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["switchPaymentConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        ProblemCode: "invalid_input" | "unknown_parameter" | "malformed_request" | "token_invalid" | "password_wrong" | "webhook_invalid" | "idempotency_key_required" | "unauthenticated" | "invalid_credentials" | "forbidden" | "origin_refused" | "unsupported_image" | "not_found" | "method_not_allowed" | "email_taken" | "cart_empty" | "out_of_stock" | "product_unavailable" | "price_changed" | "shipping_unavailable" | "payment_method_unavailable" | "total_out_of_range" | "order_transition_refused" | "order_not_payable" | "shipment_exceeds_order" | "payment_refused" | "refund_needs_account" | "too_many_proofs" | "too_many_unpaid_orders" | "refund_exceeds_captured" | "request_in_progress" | "payload_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "too_many_requests" | "internal_error" | "payment_gateway_unavailable" | "unavailable";
        FieldProblemDto: {
            field: string;
            code: string;
            message: string;
        };
        MoneyDto: {
            /** @description Whole rupiah */
            amount: number;
            /** @enum {string} */
            currency: "IDR";
        };
        ProblemDto: {
            type: string;
            code: components["schemas"]["ProblemCode"];
            status: number;
            title: string;
            errors?: components["schemas"]["FieldProblemDto"][];
            requestId: string;
            /**
             * Format: uuid
             * @description The product at fault (out_of_stock, product_unavailable)
             */
            productId?: string;
            /** @description Units that can be had (out_of_stock) */
            available?: number;
            /** @description The total as it is now (price_changed) */
            total?: components["schemas"]["MoneyDto"];
            /** @description Seconds to wait (too_many_requests, unavailable) */
            retryAfter?: number;
        };
        /**
         * @description Language of mail; Indonesian unless told
         * @enum {string}
         */
        Locale: "id" | "en";
        RegisterDto: {
            /** Format: email */
            email: string;
            /** @description Also refused: common passwords and the e-mail address */
            password: string;
            name: string;
            /** @description Such as 0812-3456-7890 or +62 812 3456 7890 */
            phone?: string | null;
            /** @description Language of mail; Indonesian unless told */
            locale?: components["schemas"]["Locale"];
        };
        /** @enum {string} */
        Role: "buyer" | "staff" | "admin";
        UserDto: {
            /** Format: uuid */
            id: string;
            /** Format: email */
            email: string;
            name: string;
            phone: string | null;
            role: components["schemas"]["Role"];
            isEmailVerified: boolean;
            locale: components["schemas"]["Locale"];
        };
        /**
         * @description What the admin panel may offer
         * @enum {string}
         */
        Permission: "orders:read" | "orders:ship" | "orders:cancel" | "products:read" | "mails:read" | "payments:read" | "payments:confirm" | "payments:resolve" | "orders:refund" | "payments:configure" | "shop:admin";
        MeDto: {
            /** @description null for somebody without a session */
            user: components["schemas"]["UserDto"] | null;
            /** @description What the admin panel may offer */
            permissions: components["schemas"]["Permission"][];
        };
        LoginDto: {
            /** Format: email */
            email: string;
            password: string;
        };
        MailedTokenDto: {
            /** @description From the fragment of the mailed link */
            token: string;
        };
        EmailDto: {
            /** Format: email */
            email: string;
        };
        ResetPasswordDto: {
            /** @description From the fragment of the mailed link */
            token: string;
            /** @description Also refused: common passwords and the e-mail address */
            password: string;
        };
        ChangeProfileDto: {
            name?: string;
            /** @description Such as 0812-3456-7890 or +62 812 3456 7890 */
            phone?: string | null;
            locale?: components["schemas"]["Locale"];
        };
        ChangePasswordDto: {
            currentPassword: string;
            /** @description Also refused: common passwords and the e-mail address */
            newPassword: string;
        };
        SessionDto: {
            /** Format: uuid */
            id: string;
            /** @description The one that asks */
            isCurrent: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastSeenAt: string;
            userAgent: string;
        };
        OpeningHoursDto: {
            /** @description Monday is 1 */
            weekday: number;
            /** @description HH:MM in WIB; null on a day that stays closed */
            opens: string | null;
            closes: string | null;
        };
        StoreDto: {
            name: string;
            tagline: string;
            address: string;
            city: string;
            postalCode: string;
            phone: string;
            email: string;
            whatsapp: string;
            branchName: string;
            branchCode: string;
            openingHours: components["schemas"]["OpeningHoursDto"][];
            isTaxable: boolean;
            /** @description PPN in percent, as the law names it; null when no tax is shown */
            taxRatePercent: number | null;
        };
        /** @enum {string} */
        MailState: "waiting" | "sent" | "failed";
        MailSummaryDto: {
            /** Format: uuid */
            id: string;
            kind: string;
            to: string;
            subject: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            sentAt: string | null;
            state: components["schemas"]["MailState"];
            orderNumber: string | null;
        };
        MailPageDto: {
            items: components["schemas"]["MailSummaryDto"][];
            nextCursor: string | null;
        };
        MailDto: {
            /** Format: uuid */
            id: string;
            kind: string;
            to: string;
            subject: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            sentAt: string | null;
            state: components["schemas"]["MailState"];
            orderNumber: string | null;
            /** @description A whole document; show it in a sandboxed frame */
            html: string;
            text: string;
            attempts: number;
            lastError: string | null;
        };
        CategoryDto: {
            /** Format: uuid */
            id: string;
            name: string;
            slug: string;
            description: string;
            children: components["schemas"]["CategoryDto"][];
        };
        /** @enum {string} */
        ProductSort: "relevance" | "price" | "-price" | "name" | "newest" | "best-selling";
        /** @enum {string} */
        Availability: "in_stock" | "low" | "backorder" | "out";
        ProductCardDto: {
            /** Format: uuid */
            id: string;
            slug: string;
            name: string;
            brand: string;
            categorySlug: string;
            price: components["schemas"]["MoneyDto"];
            availability: components["schemas"]["Availability"];
            isFeatured: boolean;
        };
        ProductPageDto: {
            items: components["schemas"]["ProductCardDto"][];
            nextCursor: string | null;
        };
        CategoryLinkDto: {
            name: string;
            slug: string;
        };
        SpecificationDto: {
            name: string;
            value: string | number | boolean;
            unit: string | null;
        };
        ProductDto: {
            /** Format: uuid */
            id: string;
            slug: string;
            sku: string;
            name: string;
            brand: string;
            model: string;
            /** @description Markdown without HTML */
            description: string;
            price: components["schemas"]["MoneyDto"];
            availability: components["schemas"]["Availability"];
            isFeatured: boolean;
            weightGrams: number;
            lengthCm: number;
            widthCm: number;
            heightCm: number;
            category: components["schemas"]["CategoryLinkDto"];
            breadcrumb: components["schemas"]["CategoryLinkDto"][];
            specifications: components["schemas"]["SpecificationDto"][];
            similar: components["schemas"]["ProductCardDto"][];
        };
        ProductAvailabilityDto: {
            availability: components["schemas"]["Availability"];
            /** @description Units that can be bought now */
            available: number;
        };
        /** @enum {string} */
        AdminProductSort: "name" | "-name" | "price" | "-price" | "newest" | "stock";
        AdminProductDto: {
            /** Format: uuid */
            id: string;
            slug: string;
            sku: string;
            name: string;
            brand: string;
            categoryName: string;
            price: components["schemas"]["MoneyDto"];
            isActive: boolean;
            isFeatured: boolean;
            onHand: number;
            reserved: number;
            available: number;
            minimumStock: number;
            lowStockThreshold: number;
            availability: components["schemas"]["Availability"];
        };
        AdminProductPageDto: {
            items: components["schemas"]["AdminProductDto"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        CartIssue: "not_enough_stock" | "unavailable";
        CartItemDto: {
            product: components["schemas"]["ProductCardDto"];
            quantity: number;
            lineTotal: components["schemas"]["MoneyDto"];
            /** @description Units that can be bought now */
            available: number;
            issue: components["schemas"]["CartIssue"] | null;
        };
        /** @enum {string} */
        CartNoteCode: "merged" | "quantity_capped" | "removed";
        CartNoteDto: {
            code: components["schemas"]["CartNoteCode"];
            productName: string;
            /** @description How many the cart holds now */
            quantity?: number;
        };
        CartDto: {
            items: components["schemas"]["CartItemDto"][];
            itemCount: number;
            /** @description Of all that is still for sale */
            subtotal: components["schemas"]["MoneyDto"];
            /** @description What a merge changed; told once */
            notes: components["schemas"]["CartNoteDto"][];
        };
        AddCartItemDto: {
            /** Format: uuid */
            productId: string;
            /** @description Added to what the cart holds */
            quantity: number;
        };
        ChangeCartItemDto: {
            quantity: number;
        };
        CourierDto: {
            code: string;
            name: string;
            /** @description Whether its parcels can be followed on a page of the courier */
            hasTracking: boolean;
        };
        ShippingQuoteDto: {
            code: string;
            name: string;
            cost: components["schemas"]["MoneyDto"];
            /** @description The whole total of the order with this service: what expectedTotal must say */
            total: components["schemas"]["MoneyDto"];
            /** @description PPN inside that total; 0 for a shop without PPN */
            taxIncluded: components["schemas"]["MoneyDto"];
            minDays: number;
            maxDays: number;
            /** @description Grams the courier charges for */
            billableWeightGrams: number;
        };
        QuoteTaxDto: {
            /** @description PPN in percent, as the law names it */
            ratePercent: number;
        };
        ShippingQuotesDto: {
            subtotal: components["schemas"]["MoneyDto"];
            services: components["schemas"]["ShippingQuoteDto"][];
            /** @description Null for a shop without PPN */
            tax: components["schemas"]["QuoteTaxDto"] | null;
        };
        ContactDto: {
            name: string;
            /** Format: email */
            email: string;
            phone: string;
        };
        AddressDto: {
            /** @description Provinsi */
            province: string;
            /** @description Kota or kabupaten */
            city: string;
            /** @description Kecamatan */
            district: string;
            /** @description Kelurahan or desa */
            village: string;
            /** @description Kode pos, five digits */
            postalCode: string;
            /** @description Street, number, RT/RW */
            detail: string;
            /** @description For the courier */
            notes?: string;
        };
        /** @enum {string} */
        PaymentMethod: "bca_va" | "mandiri_bill" | "bni_va" | "bri_va" | "cimb_va" | "permata_va" | "qris" | "gopay" | "shopeepay" | "stripe" | "midtrans_card" | "indomaret" | "alfamart" | "bank_transfer" | "cash_on_delivery";
        PlaceOrderDto: {
            contact: components["schemas"]["ContactDto"];
            address: components["schemas"]["AddressDto"];
            /** @description Code of a shipping service */
            shippingService: string;
            paymentMethod: components["schemas"]["PaymentMethod"];
            /** @description For the shop */
            note?: string;
            /** @description The total that the shopper saw; another one is refused with price_changed */
            expectedTotal: components["schemas"]["MoneyDto"];
            /** @description Language of the mails; Indonesian unless told */
            locale?: components["schemas"]["Locale"];
        };
        /** @enum {string} */
        OrderStatus: "pending" | "paid" | "shipped" | "delivered" | "cancelled";
        /** @enum {string} */
        PaymentStatus: "unpaid" | "awaiting" | "under_review" | "paid" | "partially_refunded" | "refunded" | "refund_due" | "disputed" | "charged_back" | "reversed";
        /** @enum {string} */
        Fulfilment: "unfulfilled" | "partial" | "fulfilled" | "returned";
        OrderShippingDto: {
            code: string;
            name: string;
            minDays: number;
            maxDays: number;
            /** @description Grams the courier charges for */
            billableWeightGrams: number;
        };
        OrderLineDto: {
            productSlug: string;
            name: string;
            sku: string;
            unitPrice: components["schemas"]["MoneyDto"];
            quantity: number;
            quantityShipped: number;
            lineTotal: components["schemas"]["MoneyDto"];
        };
        OrderTaxDto: {
            /** @description PPN in percent, as the law names it */
            ratePercent: number;
            net: components["schemas"]["MoneyDto"];
            /** @description Dasar pengenaan pajak */
            base: components["schemas"]["MoneyDto"];
            amount: components["schemas"]["MoneyDto"];
        };
        /** @enum {string} */
        OrderStep: "placed" | "payment_started" | "method_changed" | "proof_uploaded" | "proof_rejected" | "cash_collected" | "payment_failed" | "payment_expired" | "paid" | "late_money" | "hold_released" | "held_again" | "shipped_partly" | "shipped" | "delivered" | "cancelled" | "payment_unpaid" | "payment_awaiting" | "payment_under_review" | "payment_paid" | "payment_partially_refunded" | "payment_refunded" | "payment_refund_due" | "payment_disputed" | "payment_charged_back" | "payment_reversed";
        TimelineEntryDto: {
            /** Format: date-time */
            at: string;
            action: components["schemas"]["OrderStep"];
            /** @description A courier and number, or a reason */
            detail: string | null;
        };
        ShipmentLineDto: {
            sku: string;
            name: string;
            quantity: number;
        };
        ShipmentDto: {
            courier: string;
            courierName: string;
            trackingNumber: string;
            trackingUrl: string | null;
            /** Format: date-time */
            shippedAt: string;
            /** Format: date-time */
            deliveredAt: string | null;
            lines: components["schemas"]["ShipmentLineDto"][];
        };
        /**
         * @description What the asker may do now
         * @enum {string}
         */
        OrderAction: "pay" | "cancel" | "ship" | "deliver" | "refund";
        OrderDto: {
            number: string;
            status: components["schemas"]["OrderStatus"];
            paymentStatus: components["schemas"]["PaymentStatus"];
            fulfilment: components["schemas"]["Fulfilment"];
            /** Format: date-time */
            placedAt: string;
            /**
             * Format: date-time
             * @description Until then the stock is held
             */
            payUntil: string | null;
            paymentMethod: components["schemas"]["PaymentMethod"];
            contact: components["schemas"]["ContactDto"];
            address: components["schemas"]["AddressDto"];
            shipping: components["schemas"]["OrderShippingDto"];
            lines: components["schemas"]["OrderLineDto"][];
            subtotal: components["schemas"]["MoneyDto"];
            discountTotal: components["schemas"]["MoneyDto"];
            shippingTotal: components["schemas"]["MoneyDto"];
            total: components["schemas"]["MoneyDto"];
            tax: components["schemas"]["OrderTaxDto"] | null;
            invoiceNumber: string | null;
            note: string | null;
            timeline: components["schemas"]["TimelineEntryDto"][];
            shipments: components["schemas"]["ShipmentDto"][];
            /** @description What the asker may do now */
            allowedActions: components["schemas"]["OrderAction"][];
        };
        OrderSummaryDto: {
            number: string;
            status: components["schemas"]["OrderStatus"];
            paymentStatus: components["schemas"]["PaymentStatus"];
            paymentMethod: components["schemas"]["PaymentMethod"];
            /** Format: date-time */
            placedAt: string;
            total: components["schemas"]["MoneyDto"];
            /** @description Units, not lines */
            itemCount: number;
            firstItemName: string;
        };
        OrderPageDto: {
            items: components["schemas"]["OrderSummaryDto"][];
            nextCursor: string | null;
        };
        OrderAccessDto: {
            /** @description The part of the mailed link after #token= */
            token: string;
        };
        AdminOrderSummaryDto: {
            number: string;
            status: components["schemas"]["OrderStatus"];
            paymentStatus: components["schemas"]["PaymentStatus"];
            paymentMethod: components["schemas"]["PaymentMethod"];
            /** Format: date-time */
            placedAt: string;
            total: components["schemas"]["MoneyDto"];
            /** @description Units, not lines */
            itemCount: number;
            firstItemName: string;
            fulfilment: components["schemas"]["Fulfilment"];
            contactName: string;
            contactEmail: string;
            contactPhone: string;
        };
        AdminOrderPageDto: {
            items: components["schemas"]["AdminOrderSummaryDto"][];
            nextCursor: string | null;
        };
        AdminOrderDto: {
            number: string;
            status: components["schemas"]["OrderStatus"];
            paymentStatus: components["schemas"]["PaymentStatus"];
            fulfilment: components["schemas"]["Fulfilment"];
            /** Format: date-time */
            placedAt: string;
            /**
             * Format: date-time
             * @description Until then the stock is held
             */
            payUntil: string | null;
            paymentMethod: components["schemas"]["PaymentMethod"];
            contact: components["schemas"]["ContactDto"];
            address: components["schemas"]["AddressDto"];
            shipping: components["schemas"]["OrderShippingDto"];
            lines: components["schemas"]["OrderLineDto"][];
            subtotal: components["schemas"]["MoneyDto"];
            discountTotal: components["schemas"]["MoneyDto"];
            shippingTotal: components["schemas"]["MoneyDto"];
            total: components["schemas"]["MoneyDto"];
            tax: components["schemas"]["OrderTaxDto"] | null;
            invoiceNumber: string | null;
            note: string | null;
            timeline: components["schemas"]["TimelineEntryDto"][];
            shipments: components["schemas"]["ShipmentDto"][];
            /** @description What the asker may do now */
            allowedActions: components["schemas"]["OrderAction"][];
            /** @description Why nothing may be shipped now */
            holdReason: string | null;
            /**
             * Format: uuid
             * @description Null for a guest
             */
            customerUserId: string | null;
        };
        /** @enum {string} */
        CourierCode: "jne" | "jnt" | "sicepat" | "tiki" | "pos" | "anteraja" | "ninja" | "spx" | "own";
        ShipLineDto: {
            sku: string;
            quantity: number;
        };
        ShipOrderDto: {
            courier: components["schemas"]["CourierCode"];
            /** @description Nomor resi */
            trackingNumber: string;
            /** @description What lies in the parcel; everything left unless told */
            lines?: components["schemas"]["ShipLineDto"][];
        };
        CancelOrderDto: {
            /** @description Read by the buyer */
            reason?: string;
        };
        /** @enum {string} */
        PaymentKind: "virtual_account" | "qris" | "e_wallet" | "card" | "store" | "bank_transfer" | "cash_on_delivery";
        /** @enum {string} */
        PaymentProvider: "stripe" | "midtrans" | "manual";
        PaymentMethodDto: {
            code: components["schemas"]["PaymentMethod"];
            kind: components["schemas"]["PaymentKind"];
            provider: components["schemas"]["PaymentProvider"];
            /** @description No real money moves */
            isSandbox: boolean;
            minimumTotal: components["schemas"]["MoneyDto"];
            maximumTotal: components["schemas"]["MoneyDto"];
            /** @description How long the buyer may take; null where the courier collects */
            minutesToPay: number | null;
        };
        StartPaymentDto: {
            /** @description Another way to pay than the one the order has; the open payment is closed then */
            method?: components["schemas"]["PaymentMethod"];
        };
        /** @enum {string} */
        PaymentState: "created" | "unknown" | "awaiting" | "under_review" | "failed" | "expired" | "cancelled" | "paid" | "partially_refunded" | "refunded" | "disputed" | "charged_back" | "reversed";
        BankAccountDto: {
            bank: string;
            number: string;
            holder: string;
        };
        PaymentInstructionsDto: {
            /** @description Bank or chain, such as bca */
            issuer: string | null;
            /** @description Virtual account, bill key or payment code */
            number: string | null;
            billerCode: string | null;
            /** @description The shop's own accounts, for a bank transfer */
            accounts: components["schemas"]["BankAccountDto"][];
        };
        PaymentDto: {
            /** Format: uuid */
            id: string;
            attemptNo: number;
            provider: components["schemas"]["PaymentProvider"];
            method: components["schemas"]["PaymentMethod"];
            kind: components["schemas"]["PaymentKind"];
            state: components["schemas"]["PaymentState"];
            /** @description The one to pay by now */
            isCurrent: boolean;
            amount: components["schemas"]["MoneyDto"];
            /** @description What has gone back to the buyer */
            refunded: components["schemas"]["MoneyDto"];
            /** @description The page to pay on while the attempt is open */
            redirectUrl: string | null;
            instructions: components["schemas"]["PaymentInstructionsDto"] | null;
            /**
             * Format: date-time
             * @description Null where the courier collects
             */
            expiresAt: string | null;
            /** @description The company's word for what went wrong */
            failureCode: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        /**
         * @description What the company itself can give back; the rest is transferred by hand
         * @enum {string}
         */
        RefundWay: "partial" | "whole" | "none";
        /** @enum {string} */
        RefundState: "created" | "pending" | "succeeded" | "failed";
        RefundDto: {
            /** Format: uuid */
            id: string;
            amount: components["schemas"]["MoneyDto"];
            state: components["schemas"]["RefundState"];
            reason: string;
            /** @description Staff transfer it themselves */
            isManual: boolean;
            destination: components["schemas"]["BankAccountDto"] | null;
            /**
             * Format: uuid
             * @description The picture that shows the transfer
             */
            proofId: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        /** @enum {string} */
        ProofDecision: "accepted" | "rejected";
        PaymentProofDto: {
            /** Format: uuid */
            id: string;
            note: string;
            /** Format: date-time */
            createdAt: string;
            decision: components["schemas"]["ProofDecision"] | null;
            /** @description Why it was rejected, or the reference on the bank statement */
            reason: string;
        };
        AdminPaymentDto: {
            /** Format: uuid */
            id: string;
            attemptNo: number;
            provider: components["schemas"]["PaymentProvider"];
            method: components["schemas"]["PaymentMethod"];
            kind: components["schemas"]["PaymentKind"];
            state: components["schemas"]["PaymentState"];
            /** @description The one to pay by now */
            isCurrent: boolean;
            amount: components["schemas"]["MoneyDto"];
            /** @description What has gone back to the buyer */
            refunded: components["schemas"]["MoneyDto"];
            /** @description The page to pay on while the attempt is open */
            redirectUrl: string | null;
            instructions: components["schemas"]["PaymentInstructionsDto"] | null;
            /**
             * Format: date-time
             * @description Null where the courier collects
             */
            expiresAt: string | null;
            /** @description The company's word for what went wrong */
            failureCode: string | null;
            /** Format: date-time */
            createdAt: string;
            gatewayRef: string | null;
            captured: components["schemas"]["MoneyDto"];
            /** @description What the company itself can give back; the rest is transferred by hand */
            refundWay: components["schemas"]["RefundWay"];
            refunds: components["schemas"]["RefundDto"][];
            proofs: components["schemas"]["PaymentProofDto"][];
        };
        WaitingProofDto: {
            /** Format: uuid */
            id: string;
            note: string;
            /** Format: date-time */
            createdAt: string;
            decision: components["schemas"]["ProofDecision"] | null;
            /** @description Why it was rejected, or the reference on the bank statement */
            reason: string;
            /** Format: uuid */
            paymentId: string;
            orderNumber: string;
            customerName: string;
            amount: components["schemas"]["MoneyDto"];
        };
        WaitingProofPageDto: {
            items: components["schemas"]["WaitingProofDto"][];
            nextCursor: string | null;
        };
        ConfirmTransferDto: {
            /** @description As the bank statement names the transfer */
            reference?: string;
        };
        RejectProofDto: {
            /** @description Read by the buyer */
            reason: string;
        };
        RefundOrderDto: {
            /** @description At most what is left of the payment */
            amount: components["schemas"]["MoneyDto"];
            reason: string;
            /** @description Where to transfer it; needed when the company can not give it back itself */
            destination?: components["schemas"]["BankAccountDto"];
        };
        AbandonRefundDto: {
            reason: string;
        };
        /** @enum {string} */
        PaymentAlertState: "open" | "resolved";
        /** @enum {string} */
        PaymentAlertKind: "unmatched_payment" | "amount_mismatch" | "currency_mismatch" | "livemode_mismatch" | "double_payment" | "late_money" | "refund_failed" | "disputed" | "charged_back" | "reversed" | "unknown_status" | "webhook_missing" | "clock_skew";
        PaymentAlertDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["PaymentAlertKind"];
            /** @description Null for money that fits no order */
            orderNumber: string | null;
            orderPaymentStatus: components["schemas"]["PaymentStatus"] | null;
            /** Format: uuid */
            paymentId: string | null;
            provider: components["schemas"]["PaymentProvider"] | null;
            method: components["schemas"]["PaymentMethod"] | null;
            /** @description The money in question, where it is known and in rupiah */
            amount: components["schemas"]["MoneyDto"] | null;
            /** @description What else is known, such as told, expected, gatewayRef */
            detail: {
                [key: string]: string;
            };
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            resolvedAt: string | null;
            /** @description What was done about it; settled_itself where nobody had to do anything */
            resolution: string;
            /** @description The member of staff */
            resolvedBy: string | null;
        };
        PaymentAlertPageDto: {
            items: components["schemas"]["PaymentAlertDto"][];
            nextCursor: string | null;
        };
        PaymentAlertCountDto: {
            /** @description Nobody has dealt with yet; 100 stands for all beyond */
            open: number;
        };
        ResolvePaymentAlertDto: {
            /** @description What was done about it */
            resolution: string;
        };
        InvariantDto: {
            /** @description Its number, such as INV-04 */
            id: string;
            /** @description What must be true */
            title: string;
            isHolding: boolean;
            /** @description The first twenty rows that break it */
            rows: {
                [key: string]: string;
            }[];
            /** Format: date-time */
            checkedAt: string;
        };
        CountedMoneyDto: {
            count: number;
            total: components["schemas"]["MoneyDto"];
        };
        /** @enum {string} */
        Currency: "IDR";
        BalanceDto: {
            /** @description Whole rupiah, or below zero */
            amount: number;
            currency: components["schemas"]["Currency"];
        };
        ProviderDayDto: {
            /** @description Refunds that staff transfer themselves are manual, whoever took the payment */
            provider: components["schemas"]["PaymentProvider"];
            captured: components["schemas"]["CountedMoneyDto"];
            refunded: components["schemas"]["CountedMoneyDto"];
            /** @description Null while the company does not tell */
            fees: components["schemas"]["MoneyDto"] | null;
            /** @description Captured less refunded and known fees */
            net: components["schemas"]["BalanceDto"];
        };
        /** @enum {string} */
        DifferenceReason: "late_money" | "double_payment";
        DifferenceReasonDto: {
            kind: components["schemas"]["DifferenceReason"];
            orderNumber: string;
            amount: components["schemas"]["MoneyDto"];
        };
        /** @enum {string} */
        ReportLineKind: "captured" | "refunded";
        ReportLineDto: {
            /** Format: date-time */
            at: string;
            provider: components["schemas"]["PaymentProvider"];
            method: components["schemas"]["PaymentMethod"];
            kind: components["schemas"]["ReportLineKind"];
            orderNumber: string;
            amount: components["schemas"]["MoneyDto"];
            /** @description The company's own id */
            gatewayRef: string | null;
            /** @description The member of staff; null where nobody had to do anything */
            handledBy: string | null;
        };
        DailyReportDto: {
            /** @description A day in WIB */
            date: string;
            providers: components["schemas"]["ProviderDayDto"][];
            /** @description Orders that became paid that day */
            orders: components["schemas"]["CountedMoneyDto"];
            /** @description Captured that day, less the totals of those orders */
            difference: components["schemas"]["BalanceDto"];
            /** @description Money that came in and paid no order */
            reasons: components["schemas"]["DifferenceReasonDto"][];
            /** @description The reasons explain the whole difference */
            isBalanced: boolean;
            /** @description The oldest first */
            lines: components["schemas"]["ReportLineDto"][];
            /** @description Of the whole day; lines holds at most 5000 */
            lineCount: number;
        };
        /** @enum {string} */
        ConfigProvider: "stripe" | "midtrans" | "bank_transfer" | "cash_on_delivery";
        /** @enum {string} */
        ConfigEnvironment: "test" | "live";
        /**
         * @description Keys of the environment override those in the panel
         * @enum {string}
         */
        ConfigSource: "environment" | "panel";
        /** @enum {string} */
        PaymentKeyName: "secretKey" | "webhookSecret" | "serverKey" | "clientKey";
        PaymentConfigKeyDto: {
            name: components["schemas"]["PaymentKeyName"];
            /** @description Null where no key is set */
            lastFour: string | null;
        };
        PaymentConfigDto: {
            /**
             * Format: uuid
             * @description Null while only the environment names it
             */
            id: string | null;
            provider: components["schemas"]["ConfigProvider"];
            environment: components["schemas"]["ConfigEnvironment"];
            /** @description Keys of the environment override those in the panel */
            source: components["schemas"]["ConfigSource"];
            /** @description Whether new payments may begin */
            isActive: boolean;
            /** @description False when its keys were encrypted with another ENCRYPTION_KEY; they must be entered anew */
            isReadable: boolean;
            keys: components["schemas"]["PaymentConfigKeyDto"][];
            accounts: components["schemas"]["BankAccountDto"][];
            /** @description The largest order that the courier may collect for */
            maximumTotal: components["schemas"]["MoneyDto"] | null;
            /** @description The address to enter at the company's own panel */
            callbackUrl: string | null;
            /** @description Talks to the payment sandbox */
            isSandbox: boolean;
            /** Format: date-time */
            updatedAt: string | null;
        };
        PaymentKeysDto: {
            secretKey?: string;
            webhookSecret?: string;
            serverKey?: string;
            clientKey?: string;
        };
        AddPaymentConfigDto: {
            /** @description A key left out is kept */
            keys?: components["schemas"]["PaymentKeysDto"];
            /** @description One to five, for bank transfers alone */
            accounts?: components["schemas"]["BankAccountDto"][];
            /** @description For cash on delivery alone; null for no limit */
            maximumTotal?: components["schemas"]["MoneyDto"] | null;
            provider: components["schemas"]["ConfigProvider"];
            environment: components["schemas"]["ConfigEnvironment"];
            /** @description Switching one on switches off the other of its provider */
            isActive: boolean;
        };
        ChangePaymentConfigDto: {
            /** @description A key left out is kept */
            keys?: components["schemas"]["PaymentKeysDto"];
            /** @description One to five, for bank transfers alone */
            accounts?: components["schemas"]["BankAccountDto"][];
            /** @description For cash on delivery alone; null for no limit */
            maximumTotal?: components["schemas"]["MoneyDto"] | null;
            /** @description Switching one on switches off the other of its provider */
            isActive?: boolean;
        };
        PaymentConfigNameDto: {
            provider: components["schemas"]["ConfigProvider"];
            environment: components["schemas"]["ConfigEnvironment"];
        };
        /** @enum {string} */
        ConnectionProblem: "keys_refused" | "no_answer" | "not_configured" | "unreadable" | "wrong_environment";
        PaymentConfigTestDto: {
            isWorking: boolean;
            code: components["schemas"]["ConnectionProblem"] | null;
            /** @description The company's own word for what went wrong */
            detail: string | null;
        };
        SwitchPaymentConfigDto: {
            provider: components["schemas"]["ConfigProvider"];
            environment: components["schemas"]["ConfigEnvironment"];
            /** @description Switching one on switches off the other of its provider */
            isActive: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
            /** @description invalid_input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "invalid_input";
                    };
                };
            };
            /** @description origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "origin_refused";
                    };
                };
            };
            /** @description email_taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "email_taken";
                    };
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "too_many_requests";
                    };
                };
            };
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
            /** @description invalid_input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "invalid_input";
                    };
                };
            };
            /** @description invalid_credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "invalid_credentials";
                    };
                };
            };
            /** @description origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "origin_refused";
                    };
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "too_many_requests";
                    };
                };
            };
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "origin_refused";
                    };
                };
            };
        };
    };
    verifyEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailedTokenDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid_input, token_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "invalid_input" | "token_invalid";
                    };
                };
            };
            /** @description origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "origin_refused";
                    };
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "too_many_requests";
                    };
                };
            };
        };
    };
    resendVerification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "unauthenticated";
                    };
                };
            };
            /** @description origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "origin_refused";
                    };
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "too_many_requests";
                    };
                };
            };
        };
    };
    forgotPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid_input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "invalid_input";
                    };
                };
            };
            /** @description origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "origin_refused";
                    };
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "too_many_requests";
                    };
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid_input, token_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "invalid_input" | "token_invalid";
                    };
                };
            };
            /** @description origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "origin_refused";
                    };
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "too_many_requests";
                    };
                };
            };
        };
    };
    readMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
            /** @description Any problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    changeProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeProfileDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
            /** @description invalid_input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "invalid_input";
                    };
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "unauthenticated";
                    };
                };
            };
            /** @description origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "origin_refused";
                    };
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid_input, password_wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "invalid_input" | "password_wrong";
                    };
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "unauthenticated";
                    };
                };
            };
            /** @description origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "origin_refused";
                    };
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "too_many_requests";
                    };
                };
            };
        };
    };
    listMySessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"][];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "unauthenticated";
                    };
                };
            };
        };
    };
    endMyOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "unauthenticated";
                    };
                };
            };
            /** @description origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "origin_refused";
                    };
                };
            };
        };
    };
    endMySession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid_input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "invalid_input";
                    };
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "unauthenticated";
                    };
                };
            };
            /** @description origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "origin_refused";
                    };
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "not_found";
                    };
                };
            };
        };
    };
    readStore: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreDto"];
                };
            };
            /** @description Any problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listMails: {
        parameters: {
            query?: {
                /** @description Rows wanted; 24 unless told */
                limit?: number;
                /** @description nextCursor of the page before */
                after?: string;
                /** @description Part of the address or subject, or an order number */
                q?: string;
                state?: components["schemas"]["MailState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailPageDto"];
                };
            };
            /** @description invalid_input, unknown_parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "invalid_input" | "unknown_parameter";
                    };
                };
            };
        };
    };
    readMail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailDto"];
                };
            };
            /** @description invalid_input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "invalid_input";
                    };
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "not_found";
                    };
                };
            };
        };
    };
    listCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryDto"][];
                };
            };
            /** @description Any problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listProducts: {
        parameters: {
            query?: {
                /** @description Rows wanted; 24 unless told */
                limit?: number;
                /** @description nextCursor of the page before */
                after?: string;
                /** @description Slug of a category; the categories below it count too */
                category?: string;
                brand?: string;
                /** @description Whole rupiah */
                minPrice?: number;
                /** @description Whole rupiah */
                maxPrice?: number;
                /** @description Only what can be sent now */
                inStock?: boolean;
                featured?: boolean;
                /** @description Words to look for; unfinished and misspelt ones too */
                q?: string;
                /** @description relevance unless told; without words to look for that means newest */
                sort?: components["schemas"]["ProductSort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPageDto"];
                };
            };
            /** @description invalid_input, unknown_parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "invalid_input" | "unknown_parameter";
                    };
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "not_found";
                    };
                };
            };
        };
    };
    getProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "not_found";
                    };
                };
            };
        };
    };
    getProductAvailability: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductAvailabilityDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "not_found";
                    };
                };
            };
        };
    };
    listAdminProducts: {
        parameters: {
            query?: {
                /** @description Rows wanted; 24 unless told */
                limit?: number;
                /** @description nextCursor of the page before */
                after?: string;
                q?: string;
                /** @description Slug; the categories below it count too */
                category?: string;
                availability?: components["schemas"]["Availability"];
                /** @description name unless told */
                sort?: components["schemas"]["AdminProductSort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminProductPageDto"];
                };
            };
            /** @description invalid_input, unknown_parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "invalid_input" | "unknown_parameter";
                    };
                };
            };
        };
    };
    readCart: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CartDto"];
                };
            };
            /** @description Any problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    addCartItem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCartItemDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CartDto"];
                };
            };
            /** @description invalid_input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "invalid_input";
                    };
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "not_found";
                    };
                };
            };
            /** @description out_of_stock, product_unavailable */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "out_of_stock" | "product_unavailable";
                    };
                };
            };
        };
    };
    changeCartItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCartItemDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CartDto"];
                };
            };
            /** @description invalid_input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "invalid_input";
                    };
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "not_found";
                    };
                };
            };
            /** @description out_of_stock, product_unavailable */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "out_of_stock" | "product_unavailable";
                    };
                };
            };
        };
    };
    removeCartItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CartDto"];
                };
            };
            /** @description invalid_input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "invalid_input";
                    };
                };
            };
        };
    };
    listCouriers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourierDto"][];
                };
            };
            /** @description Any problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listShippingQuotes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingQuotesDto"];
                };
            };
            /** @description cart_empty, product_unavailable, total_out_of_range */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "cart_empty" | "product_unavailable" | "total_out_of_range";
                    };
                };
            };
        };
    };
    listMyOrders: {
        parameters: {
            query?: {
                /** @description Rows wanted; 24 unless told */
                limit?: number;
                /** @description nextCursor of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPageDto"];
                };
            };
            /** @description Any problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    placeOrder: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceOrderDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
            /** @description invalid_input, idempotency_key_required */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "invalid_input" | "idempotency_key_required";
                    };
                };
            };
            /** @description cart_empty, out_of_stock, product_unavailable, price_changed, shipping_unavailable, total_out_of_range, too_many_unpaid_orders, request_in_progress */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "cart_empty" | "out_of_stock" | "product_unavailable" | "price_changed" | "shipping_unavailable" | "total_out_of_range" | "too_many_unpaid_orders" | "request_in_progress";
                    };
                };
            };
            /** @description idempotency_key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "idempotency_key_reused";
                    };
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "too_many_requests";
                    };
                };
            };
        };
    };
    readOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "not_found";
                    };
                };
            };
        };
    };
    openOrderLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderAccessDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "not_found";
                    };
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "too_many_requests";
                    };
                };
            };
        };
    };
    cancelMyOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "not_found";
                    };
                };
            };
            /** @description order_transition_refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "order_transition_refused";
                    };
                };
            };
        };
    };
    listOrders: {
        parameters: {
            query?: {
                /** @description Rows wanted; 24 unless told */
                limit?: number;
                /** @description nextCursor of the page before */
                after?: string;
                status?: components["schemas"]["OrderStatus"];
                paymentStatus?: components["schemas"]["PaymentStatus"];
                /** @description Part of number, name, e-mail, phone or tracking number */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminOrderPageDto"];
                };
            };
            /** @description Any problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readOrderAsStaff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminOrderDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "not_found";
                    };
                };
            };
        };
    };
    shipOrder: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShipOrderDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminOrderDto"];
                };
            };
            /** @description invalid_input, idempotency_key_required */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "invalid_input" | "idempotency_key_required";
                    };
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "not_found";
                    };
                };
            };
            /** @description order_transition_refused, shipment_exceeds_order, request_in_progress */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "order_transition_refused" | "shipment_exceeds_order" | "request_in_progress";
                    };
                };
            };
            /** @description idempotency_key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "idempotency_key_reused";
                    };
                };
            };
        };
    };
    deliverOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminOrderDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "not_found";
                    };
                };
            };
            /** @description order_transition_refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "order_transition_refused";
                    };
                };
            };
        };
    };
    cancelOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelOrderDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminOrderDto"];
                };
            };
            /** @description invalid_input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "invalid_input";
                    };
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "not_found";
                    };
                };
            };
            /** @description order_transition_refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "order_transition_refused";
                    };
                };
            };
        };
    };
    listPaymentMethods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethodDto"][];
                };
            };
            /** @description Any problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listMyPayments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentDto"][];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "not_found";
                    };
                };
            };
        };
    };
    startPayment: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartPaymentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentDto"];
                };
            };
            /** @description invalid_input, idempotency_key_required */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "invalid_input" | "idempotency_key_required";
                    };
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "not_found";
                    };
                };
            };
            /** @description order_not_payable, out_of_stock, payment_method_unavailable, request_in_progress */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "order_not_payable" | "out_of_stock" | "payment_method_unavailable" | "request_in_progress";
                    };
                };
            };
            /** @description idempotency_key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "idempotency_key_reused";
                    };
                };
            };
            /** @description payment_gateway_unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "payment_gateway_unavailable";
                    };
                };
            };
        };
    };
    uploadPaymentProof: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description JPEG, PNG, WebP, AVIF or GIF, at most 10 MB
                     */
                    image: string;
                    note?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentDto"];
                };
            };
            /** @description invalid_input, unsupported_image */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "invalid_input" | "unsupported_image";
                    };
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "not_found";
                    };
                };
            };
            /** @description order_not_payable, too_many_proofs */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "order_not_payable" | "too_many_proofs";
                    };
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "payload_too_large";
                    };
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "too_many_requests";
                    };
                };
            };
        };
    };
    listPayments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminPaymentDto"][];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "not_found";
                    };
                };
            };
        };
    };
    listPaymentProofs: {
        parameters: {
            query?: {
                /** @description Rows wanted; 24 unless told */
                limit?: number;
                /** @description nextCursor of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingProofPageDto"];
                };
            };
            /** @description Any problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readPaymentProof: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/webp": string;
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "not_found";
                    };
                };
            };
        };
    };
    confirmTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmTransferDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminPaymentDto"][];
                };
            };
            /** @description invalid_input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "invalid_input";
                    };
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "not_found";
                    };
                };
            };
        };
    };
    rejectPaymentProof: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectProofDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminPaymentDto"][];
                };
            };
            /** @description invalid_input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "invalid_input";
                    };
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "not_found";
                    };
                };
            };
            /** @description order_not_payable */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "order_not_payable";
                    };
                };
            };
        };
    };
    refundOrder: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundOrderDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminPaymentDto"][];
                };
            };
            /** @description invalid_input, idempotency_key_required */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "invalid_input" | "idempotency_key_required";
                    };
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "not_found";
                    };
                };
            };
            /** @description order_transition_refused, refund_exceeds_captured, refund_needs_account, payment_refused, request_in_progress */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "order_transition_refused" | "refund_exceeds_captured" | "refund_needs_account" | "payment_refused" | "request_in_progress";
                    };
                };
            };
            /** @description idempotency_key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "idempotency_key_reused";
                    };
                };
            };
            /** @description payment_gateway_unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "payment_gateway_unavailable";
                    };
                };
            };
        };
    };
    completeRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description JPEG, PNG, WebP, AVIF or GIF, at most 10 MB
                     */
                    image: string;
                    note?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminPaymentDto"][];
                };
            };
            /** @description invalid_input, unsupported_image */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "invalid_input" | "unsupported_image";
                    };
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "not_found";
                    };
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "payload_too_large";
                    };
                };
            };
        };
    };
    abandonRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbandonRefundDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminPaymentDto"][];
                };
            };
            /** @description invalid_input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "invalid_input";
                    };
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "not_found";
                    };
                };
            };
        };
    };
    receiveStripeEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stored; what it means is asked from Stripe later */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description webhook_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "webhook_invalid";
                    };
                };
            };
        };
    };
    receiveMidtransNotification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stored; what it means is asked from Midtrans later */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description webhook_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "webhook_invalid";
                    };
                };
            };
        };
    };
    listPaymentAlerts: {
        parameters: {
            query?: {
                /** @description Rows wanted; 24 unless told */
                limit?: number;
                /** @description nextCursor of the page before */
                after?: string;
                state?: components["schemas"]["PaymentAlertState"];
                kind?: components["schemas"]["PaymentAlertKind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentAlertPageDto"];
                };
            };
            /** @description invalid_input, unknown_parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "invalid_input" | "unknown_parameter";
                    };
                };
            };
        };
    };
    countPaymentAlerts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentAlertCountDto"];
                };
            };
            /** @description Any problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    resolvePaymentAlert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolvePaymentAlertDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentAlertDto"];
                };
            };
            /** @description invalid_input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "invalid_input";
                    };
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "not_found";
                    };
                };
            };
        };
    };
    checkShopInvariants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvariantDto"][];
                };
            };
            /** @description Any problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readDailyReport: {
        parameters: {
            query: {
                /** @description A day in WIB that has begun, as YYYY-MM-DD */
                date: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DailyReportDto"];
                };
            };
            /** @description invalid_input, unknown_parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "invalid_input" | "unknown_parameter";
                    };
                };
            };
        };
    };
    downloadDailyReport: {
        parameters: {
            query: {
                /** @description A day in WIB that has begun, as YYYY-MM-DD */
                date: string;
                /** @description Language of the file; Indonesian unless told */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description invalid_input, unknown_parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "invalid_input" | "unknown_parameter";
                    };
                };
            };
        };
    };
    listPaymentConfigs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentConfigDto"][];
                };
            };
            /** @description Any problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    addPaymentConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPaymentConfigDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentConfigDto"];
                };
            };
            /** @description invalid_input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "invalid_input";
                    };
                };
            };
        };
    };
    deletePaymentConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "not_found";
                    };
                };
            };
        };
    };
    changePaymentConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePaymentConfigDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentConfigDto"];
                };
            };
            /** @description invalid_input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "invalid_input";
                    };
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "not_found";
                    };
                };
            };
        };
    };
    testPaymentConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentConfigNameDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentConfigTestDto"];
                };
            };
            /** @description invalid_input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "invalid_input";
                    };
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "not_found";
                    };
                };
            };
        };
    };
    switchPaymentConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchPaymentConfigDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentConfigDto"];
                };
            };
            /** @description invalid_input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "invalid_input";
                    };
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "not_found";
                    };
                };
            };
        };
    };
}
