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
    "/api/v1/auth/accept-invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acceptInvitation"];
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
    "/api/v1/me/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMyAddresses"];
        put?: never;
        post: operations["addMyAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/addresses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeMyAddress"];
        post?: never;
        delete: operations["removeMyAddress"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/audit/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/audit/filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readAuditFilters"];
        put?: never;
        post?: never;
        delete?: never;
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
    "/api/v1/admin/settings/store": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readStoreSettings"];
        put: operations["changeStoreProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/settings/store/logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["setStoreLogo"];
        post?: never;
        delete: operations["removeStoreLogo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/settings/tax": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeTaxSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/settings/maintenance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeMaintenance"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/settings/tax-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addTaxRate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/settings/tax-rates/{startsOn}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["removeTaxRate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAreas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/area-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["suggestAreas"];
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
    "/api/v1/admin/mails/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportMails"];
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
    "/api/v1/admin/mails/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resendMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/mail-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMailTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/mail-templates/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["previewMail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/suppliers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSuppliers"];
        put?: never;
        post: operations["createSupplier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/suppliers/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportSuppliers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/suppliers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readSupplier"];
        put?: never;
        post?: never;
        delete: operations["deleteSupplier"];
        options?: never;
        head?: never;
        patch: operations["changeSupplier"];
        trace?: never;
    };
    "/api/v1/admin/brands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findBrands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAdminCategories"];
        put?: never;
        post: operations["addCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readAdminCategory"];
        put?: never;
        post?: never;
        delete: operations["deleteCategory"];
        options?: never;
        head?: never;
        patch: operations["changeCategory"];
        trace?: never;
    };
    "/api/v1/admin/categories/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["moveCategory"];
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
    "/api/v1/admin/categories/{id}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["setCategoryPicture"];
        post?: never;
        delete: operations["removeCategoryPicture"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/product-facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["countProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/products/{id}/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listProductImages"];
        put?: never;
        post: operations["addProductImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["arrangeProductImages"];
        trace?: never;
    };
    "/api/v1/admin/products/{id}/images/{imageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["removeProductImage"];
        options?: never;
        head?: never;
        patch: operations["describeProductImage"];
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
        post: operations["addProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/products/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["changeProducts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readAdminProduct"];
        put?: never;
        post?: never;
        delete: operations["removeProduct"];
        options?: never;
        head?: never;
        patch: operations["changeProduct"];
        trace?: never;
    };
    "/api/v1/admin/products/{id}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["duplicateProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/products/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restoreProduct"];
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
    "/api/v1/search-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["suggestWords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/synonyms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSynonyms"];
        put?: never;
        post: operations["createSynonym"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/synonyms/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportSynonyms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/synonyms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["deleteSynonym"];
        options?: never;
        head?: never;
        patch: operations["changeSynonym"];
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
    "/api/v1/admin/products/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/stock/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readStockSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/products/{id}/stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readStock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/products/{id}/stock-movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listStockMovements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/products/{id}/stock-adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["adjustStock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/restock-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRestockOrders"];
        put?: never;
        post: operations["createRestockOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/restock-orders/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportRestockOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/restock-orders/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRestockSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/restock-orders/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readRestockOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["changeRestockOrder"];
        trace?: never;
    };
    "/api/v1/admin/restock-orders/{number}/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendRestockOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/restock-orders/{number}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelRestockOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/restock-orders/{number}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["receiveRestockOrder"];
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
    "/api/v1/shipping-services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listShippingServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/shipping-services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAllShippingServices"];
        put?: never;
        post: operations["createShippingService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/shipping-services/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["orderShippingServices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/shipping-services/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeShippingService"];
        post?: never;
        delete: operations["deleteShippingService"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/shipping-costs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listShippingCosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/settings/shipping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readShippingSettings"];
        put: operations["changeShippingSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{number}/buy-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["buyAgain"];
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
    "/api/v1/admin/orders/{number}/cancelled-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelOrderLines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/orders/{number}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addOrderNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/orders.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/orders/bulk-shipments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["shipOrders"];
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
    "/api/v1/admin/orders/{number}/shipments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["correctShipment"];
        trace?: never;
    };
    "/api/v1/admin/orders/{number}/shipments/{id}/deliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["deliverShipment"];
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
    "/api/v1/orders/{number}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMyReturns"];
        put?: never;
        post: operations["requestReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{number}/returns/{id}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["uploadReturnPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{number}/returns/{id}/photos/{photoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readMyReturnPhoto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{number}/returns/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelMyReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listReturns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/returns/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportReturns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/returns/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["countWaitingReturns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/returns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readReturn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/returns/{id}/photos/{photoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readReturnPhoto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/returns/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approveReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/returns/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rejectReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/returns/{id}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["receiveReturn"];
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
    "/api/v1/admin/payment-alerts/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportPaymentAlerts"];
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
    "/api/v1/admin/tax-recaps/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readTaxRecap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/tax-recaps/{month}/recap.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadTaxRecap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/analytics/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reports/sales.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadSalesReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reports/sales.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printSalesReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/report-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addReportJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/report-jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readReportJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/report-jobs/{id}/file.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadReportJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/analytics/sales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["analyseSales"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/analytics/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["analyseCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/analytics/conversion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["analyseConversion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/analytics/margin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["analyseMargin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/analytics/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rankProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/analytics/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rankCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/analytics/brands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rankBrands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/analytics/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["analysePaymentMethods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/analytics/shipping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["analyseShipping"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/analytics/stock-ageing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["analyseStockAgeing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["countVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{number}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMyOrderDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{number}/documents/{kind}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadMyOrderDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{number}/credit-notes/{id}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadMyCreditNote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/orders/{number}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOrderDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/orders/{number}/documents/{kind}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadOrderDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/orders/{number}/credit-notes/{id}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadCreditNote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/orders/{number}/packing-slip.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadPackingSlip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/orders/{number}/shipments/{id}/label.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadShippingLabel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/print-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addPrintJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/print-jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readPrintJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/print-jobs/{id}/file.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadPrintJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/restock-orders/{number}/purchase-order.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadPurchaseOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["searchPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSavedViews"];
        put?: never;
        post: operations["saveView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/saved-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["deleteSavedView"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["retryJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contact-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendContactMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readMyChat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["describeMe"];
        trace?: never;
    };
    "/api/v1/chat/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMyChatMessages"];
        put?: never;
        post: operations["sendMyChatMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chat/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readMyChatUpTo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chat/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendMyChatImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chat/images/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readChatImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chat/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["issueChatToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/chats/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listChatColleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/chats/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readChatStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/chats/{id}/transcript.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportChat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/chats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listChats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/chats/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["countChats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/chats/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readChat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["changeChat"];
        trace?: never;
    };
    "/api/v1/admin/chats/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listChatMessages"];
        put?: never;
        post: operations["sendChatMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/chats/{id}/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendChatImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/chats/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readChatUpTo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/chats/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addChatNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/chats/{id}/cart-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["putIntoChatCart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/chats/{id}/payment-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendPaymentLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/quick-replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listQuickReplies"];
        put?: never;
        post: operations["addQuickReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/quick-replies/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["arrangeQuickReplies"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/quick-replies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeQuickReply"];
        post?: never;
        delete: operations["deleteQuickReply"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/customers/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listUsers"];
        put?: never;
        post: operations["inviteUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["changeUser"];
        trace?: never;
    };
    "/api/v1/admin/users/{id}/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["mailUserLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["endUserSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users/{id}/sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["endUserSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/customers/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/customers/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["eraseCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportMyData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["eraseMe"];
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
        ProblemCode: "invalid_input" | "unknown_parameter" | "malformed_request" | "token_invalid" | "password_wrong" | "webhook_invalid" | "idempotency_key_required" | "unauthenticated" | "invalid_credentials" | "forbidden" | "origin_refused" | "unsupported_image" | "not_found" | "method_not_allowed" | "email_taken" | "cart_empty" | "out_of_stock" | "product_unavailable" | "price_changed" | "shipping_unavailable" | "payment_method_unavailable" | "total_out_of_range" | "order_transition_refused" | "order_not_payable" | "shipment_exceeds_order" | "tracking_number_used" | "payment_refused" | "refund_needs_account" | "too_many_proofs" | "too_many_unpaid_orders" | "return_window_over" | "return_exceeds_delivered" | "return_transition_refused" | "too_many_photos" | "refund_exceeds_lines" | "refund_exceeds_captured" | "category_not_empty" | "address_book_full" | "account_has_open_orders" | "too_many_images" | "supplier_in_use" | "restock_transition_refused" | "receipt_exceeds_order" | "order_waits_for_goods" | "mail_not_resendable" | "own_account" | "last_admin" | "account_inactive" | "chat_person_erased" | "request_in_progress" | "version_stale" | "payload_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "version_required" | "too_many_requests" | "internal_error" | "payment_gateway_unavailable" | "maintenance" | "unavailable";
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
            /** @description Whether more can be ordered and sent later, once `shortage` is chosen (out_of_stock) */
            canBackorder?: boolean;
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
        Permission: "orders:read" | "orders:ship" | "orders:cancel" | "orders:return" | "products:read" | "products:write" | "stock:write" | "restock:read" | "restock:write" | "suppliers:read" | "mails:read" | "mails:resend" | "payments:read" | "payments:confirm" | "payments:resolve" | "chats:read" | "chats:write" | "customers:read" | "reports:read" | "orders:refund" | "products:reprice" | "suppliers:write" | "costs:read" | "payments:configure" | "users:read" | "users:write" | "audit:read" | "settings:write" | "jobs:read" | "shop:admin";
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
        SavedAddressDto: {
            /** @description What its owner calls it: home, studio */
            label: string;
            /** @description Who takes the parcel in */
            name: string;
            phone: string;
            address: components["schemas"]["AddressDto"];
            /** @description The first address is the default one whatever is said */
            isDefault: boolean;
            /** Format: uuid */
            id: string;
        };
        SaveAddressDto: {
            /** @description What its owner calls it: home, studio */
            label: string;
            /** @description Who takes the parcel in */
            name: string;
            phone: string;
            address: components["schemas"]["AddressDto"];
            /** @description The first address is the default one whatever is said */
            isDefault: boolean;
        };
        /** @enum {string} */
        AuditByKind: "user" | "visitor" | "system" | "gateway";
        AuditByDto: {
            kind: components["schemas"]["AuditByKind"];
            /** Format: uuid */
            id: string | null;
            name: string | null;
            email: string | null;
            /** @description As it is now */
            role: components["schemas"]["Role"] | null;
        };
        FieldChangeDto: {
            /** @description A path such as `address.city` */
            field: string;
            /** @description null where it did not exist */
            before: string | null;
            /** @description null where it is gone */
            after: string | null;
        };
        AuditEntryDto: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["AuditByDto"];
            /** @description As `noun.verb` */
            action: string;
            entity: string;
            entityId: string;
            /** @description As it is called now, where it still exists */
            entityName: string | null;
            changes: components["schemas"]["FieldChangeDto"][];
            requestId: string | null;
        };
        AuditPageDto: {
            items: components["schemas"]["AuditEntryDto"][];
            nextCursor: string | null;
        };
        AuditFiltersDto: {
            actions: string[];
            entities: string[];
        };
        OpeningHoursDto: {
            /** @description Monday is 1 */
            weekday: number;
            /** @description HH:MM in WIB; null on a day that stays closed */
            opens: string | null;
            closes: string | null;
        };
        SocialLinkDto: {
            /** @description As people call the place: Instagram */
            name: string;
            url: string;
        };
        /**
         * @description Best first; those that exist now
         * @enum {string}
         */
        PictureFormat: "avif" | "webp";
        PictureDto: {
            /** @description Where its files are: `{url}/{width}.{format}` */
            url: string;
            /** @description Pixels, ascending; those that exist now */
            widths: number[];
            /** @description Best first; those that exist now */
            formats: components["schemas"]["PictureFormat"][];
            /** @description Pixels of the widest file */
            width: number;
            /** @description Pixels of the widest file */
            height: number;
            /** @description Data address of a few blurred pixels, to be shown meanwhile */
            placeholder: string;
            /** @description What is to be seen; empty when staff gave no words */
            alt: string;
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
            socials: components["schemas"]["SocialLinkDto"][];
            logo: components["schemas"]["PictureDto"] | null;
            isTaxable: boolean;
            /** @description PPN in percent, as the law names it; null when no tax is shown */
            taxRatePercent: number | null;
        };
        TaxRateDto: {
            /** @description YYYY-MM-DD, a day in WIB */
            startsOn: string;
            /** @description As the law names it: 12 */
            ratePercent: number;
            /** @description The rate is taken of this share of the price: 11 … */
            baseNumerator: number;
            /** @description … of 12 */
            baseDenominator: number;
            /** @description Its day has not begun: it can still be taken back */
            isToCome: boolean;
        };
        MaintenanceDto: {
            /**
             * Format: date-time
             * @description Null: the storefront is open
             */
            since: string | null;
            note: string;
        };
        StoreSettingsDto: {
            name: string;
            tagline: string;
            address: string;
            city: string;
            /** @description Five digits, or empty */
            postalCode: string;
            phone: string;
            /** Format: email */
            email: string;
            /** @description With country code, digits only; empty for none */
            whatsapp: string;
            branchName: string;
            branchCode: string;
            /** @description The tax number, on invoices; empty for none */
            npwp: string;
            openingHours: components["schemas"]["OpeningHoursDto"][];
            socials: components["schemas"]["SocialLinkDto"][];
            /** @description To be sent back with a change of the profile */
            version: number;
            logo: components["schemas"]["PictureDto"] | null;
            isTaxable: boolean;
            /** @description The latest first */
            taxRates: components["schemas"]["TaxRateDto"][];
            maintenance: components["schemas"]["MaintenanceDto"];
        };
        ChangeStoreProfileDto: {
            name: string;
            tagline: string;
            address: string;
            city: string;
            /** @description Five digits, or empty */
            postalCode: string;
            phone: string;
            /** Format: email */
            email: string;
            /** @description With country code, digits only; empty for none */
            whatsapp: string;
            branchName: string;
            branchCode: string;
            /** @description The tax number, on invoices; empty for none */
            npwp: string;
            openingHours: components["schemas"]["OpeningHoursDto"][];
            socials: components["schemas"]["SocialLinkDto"][];
        };
        ChangeTaxDto: {
            /** @description Registered for PPN (PKP). When not, no tax is shown at all */
            isTaxable: boolean;
        };
        ChangeMaintenanceDto: {
            /** @description Whether the storefront is closed */
            isOn: boolean;
            /** @description What shoppers read besides our own words */
            note: string;
        };
        AddTaxRateDto: {
            /** @description A day to come, in WIB */
            startsOn: string;
            /** @description Hundredths of a percent: 1200 is 12 % */
            rateBasisPoints: number;
            baseNumerator: number;
            baseDenominator: number;
        };
        AreaDto: {
            /** @description The government's code */
            code: string;
            name: string;
        };
        AreaSuggestionDto: {
            /** @description The village's code */
            code: string;
            village: string;
            district: string;
            city: string;
            province: string;
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
        /** @enum {string} */
        MailAttemptOutcome: "begun" | "taken" | "kept" | "deferred" | "refused" | "lost";
        MailAttemptDto: {
            /** Format: date-time */
            at: string;
            outcome: components["schemas"]["MailAttemptOutcome"];
            /** @description What the mail server said */
            answer: string | null;
        };
        MailRepetitionDto: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            createdAt: string;
        };
        /** @enum {string} */
        MailAction: "resend";
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
            attempts: components["schemas"]["MailAttemptDto"][];
            lastError: string | null;
            /**
             * Format: uuid
             * @description The mail that staff sent again as this one
             */
            resentOf: string | null;
            /** @description What staff sent this one again as, oldest first */
            repetitions: components["schemas"]["MailRepetitionDto"][];
            allowedActions: components["schemas"]["MailAction"][];
        };
        ResentMailDto: {
            /** Format: uuid */
            id: string;
        };
        /** @enum {string} */
        MailKind: "verify_email" | "reset_password" | "invitation" | "order_placed" | "payment_instructions" | "payment_received" | "payment_failed" | "payment_expired" | "order_shipped" | "order_delivered" | "order_cancelled" | "order_lines_cancelled" | "order_refunded" | "backorder_arrived" | "return_requested" | "return_approved" | "return_rejected" | "return_received" | "stock_low" | "contact_message" | "chat_waiting" | "chat_answer" | "account_erased";
        MailTemplateKindDto: {
            kind: components["schemas"]["MailKind"];
        };
        MailTemplateDto: {
            kind: components["schemas"]["MailKind"];
            subject: string;
            /** @description A whole document; show it in a sandboxed frame */
            html: string;
            text: string;
        };
        /** @enum {string} */
        SupplierStatus: "active" | "inactive";
        SupplierDto: {
            /** Format: uuid */
            id: string;
            name: string;
            contactPerson: string;
            email: string;
            phone: string;
            company: string;
            address: string;
            notes: string;
            isActive: boolean;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        SupplierPageDto: {
            items: components["schemas"]["SupplierDto"][];
            nextCursor: string | null;
        };
        CreateSupplierDto: {
            name: string;
            contactPerson?: string;
            /** Format: email */
            email: string;
            phone: string;
            company?: string;
            address?: string;
            notes?: string;
            /** @description True unless told */
            isActive?: boolean;
        };
        ChangeSupplierDto: {
            name?: string;
            contactPerson?: string;
            /** Format: email */
            email?: string;
            phone?: string;
            company?: string;
            address?: string;
            notes?: string;
            isActive?: boolean;
        };
        BrandDto: {
            name: string;
        };
        AdminCategoryDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            parentId: string | null;
            name: string;
            slug: string;
            description: string;
            position: number;
            isActive: boolean;
            /** @description 0 for those at the top */
            depth: number;
            /** @description Its own products; archived ones do not count */
            productCount: number;
            picture: components["schemas"]["PictureDto"] | null;
            version: number;
        };
        AddCategoryDto: {
            name: string;
            /** @description Made of the name unless told */
            slug?: string;
            description?: string;
            /** Format: uuid */
            parentId: string | null;
            isActive?: boolean;
        };
        CategoryLinkDto: {
            name: string;
            slug: string;
        };
        /** @enum {string} */
        SpecificationType: "text" | "number" | "boolean";
        SpecificationRuleDto: {
            name: string;
            /** @description Of numbers only */
            unit: string | null;
            type: components["schemas"]["SpecificationType"];
            isFilterable: boolean;
        };
        InheritedSpecificationDto: {
            name: string;
            /** @description Of numbers only */
            unit: string | null;
            type: components["schemas"]["SpecificationType"];
            isFilterable: boolean;
            /** @description The category that asks for it */
            categoryName: string;
        };
        AdminCategoryDetailDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            parentId: string | null;
            name: string;
            slug: string;
            description: string;
            position: number;
            isActive: boolean;
            /** @description 0 for those at the top */
            depth: number;
            /** @description Its own products; archived ones do not count */
            productCount: number;
            picture: components["schemas"]["PictureDto"] | null;
            version: number;
            /** @description From the top down to itself */
            breadcrumb: components["schemas"]["CategoryLinkDto"][];
            specifications: components["schemas"]["SpecificationRuleDto"][];
            inherited: components["schemas"]["InheritedSpecificationDto"][];
        };
        ChangeCategoryDto: {
            name?: string;
            /** @description Who comes by the old one is sent on */
            slug?: string;
            description?: string;
            isActive?: boolean;
            /** @description All of its own */
            specifications?: components["schemas"]["SpecificationRuleDto"][];
        };
        MoveCategoryDto: {
            /**
             * Format: uuid
             * @description The category it goes below; null for the top
             */
            parentId: string | null;
            /** @description Its place among its new neighbours, from 0 */
            position: number;
        };
        CategoryDto: {
            /** Format: uuid */
            id: string;
            name: string;
            slug: string;
            description: string;
            picture: components["schemas"]["PictureDto"] | null;
            children: components["schemas"]["CategoryDto"][];
        };
        PriceFacetDto: {
            min: components["schemas"]["MoneyDto"];
            max: components["schemas"]["MoneyDto"];
        };
        FacetValueDto: {
            value: string;
            count: number;
        };
        CategoryFacetDto: {
            slug: string;
            name: string;
            count: number;
        };
        SpecificationFacetDto: {
            name: string;
            unit: string | null;
            type: components["schemas"]["SpecificationType"];
            /** @description `spec` takes them as `name:value` */
            values: components["schemas"]["FacetValueDto"][];
        };
        ProductFacetsDto: {
            /** @description How many products hold all that was asked for */
            total: number;
            /** @description null where there is nothing */
            price: components["schemas"]["PriceFacetDto"] | null;
            /** @description Most first; those asked for always in */
            brands: components["schemas"]["FacetValueDto"][];
            /** @description One step below the category asked for */
            categories: components["schemas"]["CategoryFacetDto"][];
            inStock: number;
            onSale: number;
            /** @description What the category lets one choose by */
            specifications: components["schemas"]["SpecificationFacetDto"][];
        };
        ProductImageDto: {
            /** Format: uuid */
            id: string;
            alt: string;
            /** @description Exactly one picture of a product is */
            isThumbnail: boolean;
            /** @description All sizes are made */
            isReady: boolean;
            picture: components["schemas"]["PictureDto"];
        };
        ArrangeProductImagesDto: {
            /** @description Every picture of the product once, in the order wanted */
            order: string[];
            /** Format: uuid */
            thumbnailId?: string;
        };
        DescribeProductImageDto: {
            alt: string;
        };
        SaleInput: {
            /** @description Below the regular price, which is at most 9999999999 */
            price: components["schemas"]["MoneyDto"];
            /** @description ISO 8601 with a zone */
            startsAt: string;
            /** @description ISO 8601 with a zone */
            endsAt: string | null;
        };
        SpecificationInput: {
            name: string;
            value: string | number | boolean;
            unit: string | null;
        };
        ProductInput: {
            name: string;
            /** @description Made of the name unless told; who comes by the old one is sent on */
            slug?: string;
            sku: string;
            brand: string;
            model: string;
            /** @description Shared by the finishes of one model */
            groupCode: string | null;
            /** Format: uuid */
            categoryId: string;
            /** Format: uuid */
            supplierId: string | null;
            /** @description Markdown without HTML */
            description: string;
            /** @description What one costs when no sale runs */
            price: components["schemas"]["MoneyDto"];
            sale: components["schemas"]["SaleInput"] | null;
            weightGrams: number;
            lengthCm: number;
            widthCm: number;
            heightCm: number;
            minimumStock: number;
            /** @description Above the minimum */
            lowStockThreshold: number;
            isActive: boolean;
            isFeatured: boolean;
            allowsBackorder: boolean;
            specifications: components["schemas"]["SpecificationInput"][];
        };
        ProductSupplierDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        SaleDto: {
            price: components["schemas"]["MoneyDto"];
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string | null;
            /** @description Now */
            isRunning: boolean;
        };
        /** @enum {string} */
        Availability: "in_stock" | "low" | "backorder" | "out";
        SpecificationDto: {
            name: string;
            value: string | number | boolean;
            unit: string | null;
        };
        /** @enum {string} */
        ProductAction: "duplicate" | "archive" | "delete" | "restore";
        AdminProductDetailDto: {
            /** Format: uuid */
            id: string;
            name: string;
            slug: string;
            sku: string;
            brand: string;
            model: string;
            groupCode: string | null;
            /** Format: uuid */
            categoryId: string;
            categoryName: string;
            supplier: components["schemas"]["ProductSupplierDto"] | null;
            /** @description Markdown without HTML */
            description: string;
            /** @description What one costs when no sale runs */
            price: components["schemas"]["MoneyDto"];
            /** @description What one costs now */
            currentPrice: components["schemas"]["MoneyDto"];
            sale: components["schemas"]["SaleDto"] | null;
            weightGrams: number;
            lengthCm: number;
            widthCm: number;
            heightCm: number;
            minimumStock: number;
            lowStockThreshold: number;
            isActive: boolean;
            isFeatured: boolean;
            allowsBackorder: boolean;
            availability: components["schemas"]["Availability"];
            specifications: components["schemas"]["SpecificationDto"][];
            /** @description What its category asks for, from the top down */
            specificationTemplate: components["schemas"]["InheritedSpecificationDto"][];
            images: components["schemas"]["ProductImageDto"][];
            /** @description Then it can be archived, not deleted */
            wasOrdered: boolean;
            allowedActions: components["schemas"]["ProductAction"][];
            /** Format: date-time */
            archivedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        /**
         * @description reprice is for admins
         * @enum {string}
         */
        BulkAction: "activate" | "deactivate" | "feature" | "unfeature" | "archive" | "move" | "reprice";
        BulkChangeDto: {
            ids: string[];
            /** @description reprice is for admins */
            action: components["schemas"]["BulkAction"];
            /**
             * Format: uuid
             * @description Where to move them
             */
            categoryId?: string;
            /** @description What reprice adds to the regular price, which is then rounded to full Rp100 */
            percent?: number;
        };
        /** @enum {string} */
        BulkOutcome: "changed" | "unchanged" | "refused";
        /** @enum {string} */
        BulkRefusal: "not_found" | "archived" | "sale_not_below_price" | "price_out_of_range";
        BulkItemDto: {
            /** Format: uuid */
            id: string;
            /** @description null where there is no such product */
            name: string | null;
            outcome: components["schemas"]["BulkOutcome"];
            code?: components["schemas"]["BulkRefusal"];
        };
        BulkResultDto: {
            items: components["schemas"]["BulkItemDto"][];
        };
        ChangeProductInput: {
            name?: string;
            /** @description Made of the name unless told; who comes by the old one is sent on */
            slug?: string;
            sku?: string;
            brand?: string;
            model?: string;
            /** @description Shared by the finishes of one model */
            groupCode?: string | null;
            /** Format: uuid */
            categoryId?: string;
            /** Format: uuid */
            supplierId?: string | null;
            /** @description Markdown without HTML */
            description?: string;
            /** @description What one costs when no sale runs */
            price?: components["schemas"]["MoneyDto"];
            sale?: components["schemas"]["SaleInput"] | null;
            weightGrams?: number;
            lengthCm?: number;
            widthCm?: number;
            heightCm?: number;
            minimumStock?: number;
            /** @description Above the minimum */
            lowStockThreshold?: number;
            isActive?: boolean;
            isFeatured?: boolean;
            allowsBackorder?: boolean;
            specifications?: components["schemas"]["SpecificationInput"][];
        };
        /**
         * @description archived: something that is kept names it
         * @enum {string}
         */
        ProductRemoval: "deleted" | "archived";
        ProductRemovalDto: {
            /** @description archived: something that is kept names it */
            outcome: components["schemas"]["ProductRemoval"];
        };
        /** @enum {string} */
        ProductSort: "relevance" | "price" | "-price" | "name" | "newest" | "best-selling";
        ProductCardDto: {
            /** Format: uuid */
            id: string;
            slug: string;
            name: string;
            brand: string;
            categorySlug: string;
            price: components["schemas"]["MoneyDto"];
            /** @description The regular price, while a sale runs */
            listPrice: components["schemas"]["MoneyDto"] | null;
            availability: components["schemas"]["Availability"];
            isFeatured: boolean;
            picture: components["schemas"]["PictureDto"] | null;
        };
        ProductPageDto: {
            items: components["schemas"]["ProductCardDto"][];
            nextCursor: string | null;
            /** @description The words as put right, where only these found something */
            correction: string | null;
        };
        ProductSiblingDto: {
            slug: string;
            name: string;
            price: components["schemas"]["MoneyDto"];
            availability: components["schemas"]["Availability"];
            picture: components["schemas"]["PictureDto"] | null;
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
            /** @description The regular price, while a sale runs */
            listPrice: components["schemas"]["MoneyDto"] | null;
            /**
             * Format: date-time
             * @description null when no sale runs, or one without an end
             */
            saleEndsAt: string | null;
            availability: components["schemas"]["Availability"];
            isFeatured: boolean;
            /** @description The thumbnail first */
            images: components["schemas"]["PictureDto"][];
            weightGrams: number;
            lengthCm: number;
            widthCm: number;
            heightCm: number;
            category: components["schemas"]["CategoryLinkDto"];
            breadcrumb: components["schemas"]["CategoryLinkDto"][];
            specifications: components["schemas"]["SpecificationDto"][];
            /** @description Other finishes of the same model */
            siblings: components["schemas"]["ProductSiblingDto"][];
            similar: components["schemas"]["ProductCardDto"][];
        };
        SuggestedCategoryDto: {
            slug: string;
            name: string;
        };
        SuggestionsDto: {
            /** @description At most 6 */
            products: components["schemas"]["ProductCardDto"][];
            /** @description At most 3 */
            categories: components["schemas"]["SuggestedCategoryDto"][];
            brands: string[];
            /** @description The words as put right, when those typed were misspelt */
            correction: string | null;
        };
        SynonymDto: {
            /** Format: uuid */
            id: string;
            /** @description Words or phrases of at most four words that mean the same; kept as the search reads them */
            words: string[];
            version: number;
        };
        SynonymPageDto: {
            items: components["schemas"]["SynonymDto"][];
            nextCursor: string | null;
        };
        CreateSynonymDto: {
            /** @description Words or phrases of at most four words that mean the same; kept as the search reads them */
            words: string[];
        };
        ChangeSynonymDto: {
            /** @description Words or phrases of at most four words that mean the same; kept as the search reads them */
            words: string[];
        };
        ProductAvailabilityDto: {
            availability: components["schemas"]["Availability"];
            /** @description Units that can be bought now */
            available: number;
            /** @description More than these can be ordered, and comes later */
            allowsBackorder: boolean;
        };
        /** @enum {string} */
        ShortLevel: "out" | "critical" | "low";
        /** @enum {string} */
        AdminProductStatus: "active" | "inactive" | "archived";
        /** @enum {string} */
        AdminProductSort: "name" | "-name" | "price" | "-price" | "newest" | "updated" | "stock";
        /** @enum {string} */
        StockLevel: "ok" | "low" | "critical" | "out";
        AdminProductDto: {
            /** Format: uuid */
            id: string;
            slug: string;
            name: string;
            brand: string;
            categorySlug: string;
            price: components["schemas"]["MoneyDto"];
            /** @description The regular price, while a sale runs */
            listPrice: components["schemas"]["MoneyDto"] | null;
            availability: components["schemas"]["Availability"];
            isFeatured: boolean;
            picture: components["schemas"]["PictureDto"] | null;
            sku: string;
            categoryName: string;
            isActive: boolean;
            onHand: number;
            reserved: number;
            available: number;
            minimumStock: number;
            lowStockThreshold: number;
            level: components["schemas"]["StockLevel"];
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        AdminProductPageDto: {
            items: components["schemas"]["AdminProductDto"][];
            nextCursor: string | null;
        };
        StockSummaryDto: {
            /** @description Products of which nothing is available; counting ends at 10 000 */
            out: number;
            critical: number;
            low: number;
            /** @description Of all with a known cost; null for whom costs are hidden */
            inventoryValue: components["schemas"]["MoneyDto"] | null;
            /** @description Products on the shelf whose cost nobody knows */
            unknownCost: number | null;
        };
        StockDto: {
            onHand: number;
            reserved: number;
            available: number;
            /** @description Ordered from suppliers and not here yet */
            incoming: number;
            /** @description Sold or promised before they are here */
            backordered: number;
            level: components["schemas"]["StockLevel"];
            /** @description Moving average; null while unknown or for whom it is hidden */
            averageCost: components["schemas"]["MoneyDto"] | null;
            minimumStock: number;
            lowStockThreshold: number;
        };
        /** @enum {string} */
        StockReason: "reserve" | "release" | "sale" | "restock" | "return" | "adjustment" | "damage" | "loss";
        StockMovementDto: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            reason: components["schemas"]["StockReason"];
            onHandChange: number;
            reservedChange: number;
            /** @description On the shelf after it */
            onHandAfter: number;
            /** @description Promised after it */
            reservedAfter: number;
            /** @description Null where no member of staff did it */
            actorName: string | null;
            orderNumber: string | null;
            restockNumber: string | null;
            note: string | null;
        };
        StockMovementPageDto: {
            items: components["schemas"]["StockMovementDto"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        AdjustmentReason: "adjustment" | "damage" | "loss" | "return" | "restock";
        AdjustStockDto: {
            /** @description Units that came or, below zero, went */
            change?: number;
            /** @description Units that were counted on the shelf */
            countedOnHand?: number;
            reason: components["schemas"]["AdjustmentReason"];
            note?: string;
        };
        /** @enum {string} */
        RestockStatus: "pending" | "ordered" | "partly_received" | "received" | "cancelled";
        RestockSupplierDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        RestockOrderSummaryDto: {
            number: string;
            supplier: components["schemas"]["RestockSupplierDto"];
            status: components["schemas"]["RestockStatus"];
            lineCount: number;
            unitsOrdered: number;
            unitsReceived: number;
            /** @description Null while a cost is unknown, or for whom costs are hidden */
            totalCost: components["schemas"]["MoneyDto"] | null;
            /** @description YYYY-MM-DD */
            expectedOn: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            orderedAt: string | null;
            /**
             * Format: date-time
             * @description Received in full, or cancelled
             */
            closedAt: string | null;
        };
        RestockOrderPageDto: {
            items: components["schemas"]["RestockOrderSummaryDto"][];
            nextCursor: string | null;
        };
        SuggestedProductDto: {
            /** Format: uuid */
            productId: string;
            sku: string;
            name: string;
            level: components["schemas"]["StockLevel"];
            /** @description Below zero where more is owed to buyers than is here */
            available: number;
            incoming: number;
            soldIn30Days: number;
            suggested: number;
            /** @description What one cost last, or on average */
            unitCost: components["schemas"]["MoneyDto"] | null;
        };
        RestockSuggestionDto: {
            /** @description Null: the products name none */
            supplier: components["schemas"]["RestockSupplierDto"] | null;
            products: components["schemas"]["SuggestedProductDto"][];
        };
        RestockLineInputDto: {
            /** Format: uuid */
            productId: string;
            quantity: number;
            /** @description For those who may see costs; null: unknown */
            unitCost?: components["schemas"]["MoneyDto"] | null;
        };
        CreateRestockOrderDto: {
            /** Format: uuid */
            supplierId: string;
            /** @description Each product once */
            lines: components["schemas"]["RestockLineInputDto"][];
            /** @description Printed for the supplier */
            note?: string;
            /** @description YYYY-MM-DD */
            expectedOn?: string | null;
        };
        RestockLineDto: {
            /** Format: uuid */
            productId: string;
            sku: string;
            name: string;
            quantity: number;
            received: number;
            unitCost: components["schemas"]["MoneyDto"] | null;
        };
        RestockReceiptLineDto: {
            /** Format: uuid */
            productId: string;
            sku: string;
            name: string;
            quantity: number;
        };
        RestockReceiptDto: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            receivedBy: string | null;
            note: string;
            lines: components["schemas"]["RestockReceiptLineDto"][];
        };
        /**
         * @description What the asker may do now
         * @enum {string}
         */
        RestockAction: "edit" | "order" | "receive" | "cancel";
        RestockOrderDto: {
            number: string;
            supplier: components["schemas"]["RestockSupplierDto"];
            status: components["schemas"]["RestockStatus"];
            lineCount: number;
            unitsOrdered: number;
            unitsReceived: number;
            /** @description Null while a cost is unknown, or for whom costs are hidden */
            totalCost: components["schemas"]["MoneyDto"] | null;
            /** @description YYYY-MM-DD */
            expectedOn: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            orderedAt: string | null;
            /**
             * Format: date-time
             * @description Received in full, or cancelled
             */
            closedAt: string | null;
            note: string;
            createdBy: string | null;
            lines: components["schemas"]["RestockLineDto"][];
            receipts: components["schemas"]["RestockReceiptDto"][];
            /** @description What the asker may do now */
            allowedActions: components["schemas"]["RestockAction"][];
            version: number;
        };
        ChangeRestockOrderDto: {
            /** @description All lines; a cost that is not named stays as it is */
            lines?: components["schemas"]["RestockLineInputDto"][];
            note?: string;
            expectedOn?: string | null;
        };
        ReceivedLineDto: {
            /** Format: uuid */
            productId: string;
            quantity: number;
        };
        ReceiveGoodsDto: {
            /** @description Each product once */
            lines: components["schemas"]["ReceivedLineDto"][];
            note?: string;
        };
        /** @enum {string} */
        CartIssue: "not_enough_stock" | "unavailable";
        CartItemDto: {
            product: components["schemas"]["ProductCardDto"];
            quantity: number;
            lineTotal: components["schemas"]["MoneyDto"];
            /** @description Units that can be bought now */
            available: number;
            /** @description Units of these that are still to arrive: the order must say how to send them (shortage) */
            backordered: number;
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
        ShippingServiceDto: {
            code: string;
            name: string;
            /** @description Days on the way, at least */
            minDays: number;
            /** @description Days on the way, at most */
            maxDays: number;
        };
        AdminShippingServiceDto: {
            code: string;
            name: string;
            courier: string;
            basePrice: components["schemas"]["MoneyDto"];
            pricePerKg: components["schemas"]["MoneyDto"];
            volumeFactor: number;
            minDays: number;
            maxDays: number;
            isActive: boolean;
            version: number;
        };
        /** @enum {string} */
        Courier: "jne" | "jnt" | "sicepat" | "tiki" | "pos" | "anteraja" | "ninja" | "spx" | "own";
        CreateShippingServiceDto: {
            name: string;
            courier: components["schemas"]["Courier"];
            /** @description Charged once a parcel */
            basePrice: components["schemas"]["MoneyDto"];
            pricePerKg: components["schemas"]["MoneyDto"];
            /** @description Cubic centimetres charged like one kilogram */
            volumeFactor: number;
            /** @description Days on the way, at least */
            minDays: number;
            /** @description Days on the way, at most */
            maxDays: number;
            /** @description Whether shoppers can choose it */
            isActive: boolean;
            /** @description Never changes */
            code: string;
        };
        OrderShippingServicesDto: {
            /** @description Codes, the first to be shown first */
            codes: string[];
        };
        SaveShippingServiceDto: {
            name: string;
            courier: components["schemas"]["Courier"];
            /** @description Charged once a parcel */
            basePrice: components["schemas"]["MoneyDto"];
            pricePerKg: components["schemas"]["MoneyDto"];
            /** @description Cubic centimetres charged like one kilogram */
            volumeFactor: number;
            /** @description Days on the way, at least */
            minDays: number;
            /** @description Days on the way, at most */
            maxDays: number;
            /** @description Whether shoppers can choose it */
            isActive: boolean;
        };
        ShippingCostDto: {
            code: string;
            name: string;
            cost: components["schemas"]["MoneyDto"];
            /** @description What is charged for: the larger of weight and volume */
            billableWeightGrams: number;
        };
        ShippingCostsDto: {
            services: components["schemas"]["ShippingCostDto"][];
        };
        ShippingSettingsDto: {
            /** @description Goods worth this much are sent for nothing; null: never */
            freeShippingFrom: components["schemas"]["MoneyDto"] | null;
        };
        BoughtAgainDto: {
            sku: string;
            name: string;
            quantity: number;
        };
        BuyAgainDto: {
            /** @description What lies in the cart now */
            added: components["schemas"]["BoughtAgainDto"][];
            /** @description What can not be bought at the moment */
            missing: components["schemas"]["BoughtAgainDto"][];
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
        /** @enum {string} */
        PaymentMethod: "bca_va" | "mandiri_bill" | "bni_va" | "bri_va" | "cimb_va" | "permata_va" | "qris" | "gopay" | "shopeepay" | "stripe" | "midtrans_card" | "indomaret" | "alfamart" | "bank_transfer" | "cash_on_delivery";
        /**
         * @description For goods that are still to arrive: send what is there and the rest later, or all at once
         * @enum {string}
         */
        Shortage: "split" | "wait";
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
            /** @description For goods that are still to arrive: send what is there and the rest later, or all at once */
            shortage?: components["schemas"]["Shortage"];
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
            quantityCancelled: number;
            /** @description Of those shipped, units that came back */
            quantityReturned: number;
            /** @description Units that are still to arrive at the shop */
            quantityBackordered: number;
            lineTotal: components["schemas"]["MoneyDto"];
            /** @description Its part of the order’s discount */
            discountShare: components["schemas"]["MoneyDto"];
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
        OrderStep: "placed" | "payment_started" | "method_changed" | "proof_uploaded" | "proof_rejected" | "cash_collected" | "payment_failed" | "payment_expired" | "paid" | "late_money" | "hold_released" | "held_again" | "backorder_arrived" | "shipped_partly" | "shipped" | "shipment_delivered" | "tracking_corrected" | "delivered" | "lines_cancelled" | "cancelled" | "return_requested" | "return_approved" | "return_rejected" | "return_cancelled" | "return_received" | "payment_unpaid" | "payment_awaiting" | "payment_under_review" | "payment_paid" | "payment_partially_refunded" | "payment_refunded" | "payment_refund_due" | "payment_disputed" | "payment_charged_back" | "payment_reversed";
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
            /** Format: uuid */
            id: string;
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
        CreditNoteDto: {
            /** Format: uuid */
            id: string;
            number: string;
            amount: components["schemas"]["MoneyDto"];
            /** Format: date-time */
            issuedAt: string;
            /**
             * Format: date-time
             * @description Since then it counts no more: its refund came to nothing
             */
            cancelledAt: string | null;
        };
        /**
         * @description What the asker may do now
         * @enum {string}
         */
        OrderAction: "pay" | "cancel" | "cancel_lines" | "ship" | "deliver" | "refund" | "return" | "buy_again";
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
            /** @description How goods that are still to arrive are sent */
            shortage: components["schemas"]["Shortage"] | null;
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
            creditNotes: components["schemas"]["CreditNoteDto"][];
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
            /** @description The shipping service that the buyer chose */
            shippingName: string;
            /** @description Why nothing may be shipped now */
            holdReason: string | null;
        };
        AdminOrderPageDto: {
            items: components["schemas"]["AdminOrderSummaryDto"][];
            nextCursor: string | null;
        };
        /**
         * @description Why it is not allowed now
         * @enum {string}
         */
        ActionBlock: "not_paid" | "paid" | "payment_under_review" | "payment_on_hold" | "money_returned" | "goods_have_left" | "waits_for_goods" | "not_shipped" | "shipped" | "not_delivered" | "delivered" | "return_time_over" | "cancelled" | "not_permitted";
        OrderActionDto: {
            action: components["schemas"]["OrderAction"];
            isAllowed: boolean;
            /** @description Why it is not allowed now */
            reason: components["schemas"]["ActionBlock"] | null;
        };
        OrderNoteDto: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            /** @description Name of the member of staff */
            author: string;
            text: string;
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
            /** @description How goods that are still to arrive are sent */
            shortage: components["schemas"]["Shortage"] | null;
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
            creditNotes: components["schemas"]["CreditNoteDto"][];
            /** @description What the asker may do now */
            allowedActions: components["schemas"]["OrderAction"][];
            /** @description Why nothing may be shipped now */
            holdReason: string | null;
            /**
             * Format: uuid
             * @description Null for a guest
             */
            customerUserId: string | null;
            /** @description What cancelled and returned units came to and has not gone back yet */
            refundDue: components["schemas"]["MoneyDto"];
            actions: components["schemas"]["OrderActionDto"][];
            /** @description What staff write to each other */
            notes: components["schemas"]["OrderNoteDto"][];
        };
        CancelOrderDto: {
            /** @description Read by the buyer */
            reason?: string;
        };
        LineQuantityDto: {
            sku: string;
            quantity: number;
        };
        CancelLinesDto: {
            /** @description Units that have not left yet */
            lines: components["schemas"]["LineQuantityDto"][];
            /** @description They lie on the shelf again; else they are lost */
            restock: boolean;
            /** @description Read by the buyer */
            reason: string;
        };
        AddOrderNoteDto: {
            /** @description Never read by the buyer */
            text: string;
        };
        /** @enum {string} */
        CourierCode: "jne" | "jnt" | "sicepat" | "tiki" | "pos" | "anteraja" | "ninja" | "spx" | "own";
        BulkShipmentDto: {
            number: string;
            /** @description Nomor resi */
            trackingNumber?: string;
        };
        BulkShipmentsDto: {
            courier: components["schemas"]["CourierCode"];
            orders: components["schemas"]["BulkShipmentDto"][];
        };
        BulkShipmentResultDto: {
            number: string;
            isShipped: boolean;
            /** @description Why it was not shipped */
            code: components["schemas"]["ProblemCode"] | null;
            /** @description What the refusal names, such as the order with the same number */
            detail: string | null;
        };
        BulkShipmentResultsDto: {
            results: components["schemas"]["BulkShipmentResultDto"][];
        };
        ShipOrderDto: {
            courier: components["schemas"]["CourierCode"];
            /** @description Nomor resi; the shop makes it for its own courier, every other one needs it */
            trackingNumber?: string;
            /** @description Another order may carry the same number */
            confirmDuplicate?: boolean;
            /** @description What lies in the parcel; everything left unless told */
            lines?: components["schemas"]["LineQuantityDto"][];
        };
        TrackingDto: {
            courier: components["schemas"]["CourierCode"];
            /** @description Nomor resi; the shop makes it for its own courier, every other one needs it */
            trackingNumber?: string;
            /** @description Another order may carry the same number */
            confirmDuplicate?: boolean;
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
        RefundLineDto: {
            /** @description Null for the shipping */
            sku: string | null;
            name: string;
            quantity: number;
            amount: components["schemas"]["MoneyDto"];
        };
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
            /** @description What it is for; empty where nobody said */
            lines: components["schemas"]["RefundLineDto"][];
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
            /** @description What it is for; worth at least the amount */
            lines?: components["schemas"]["LineQuantityDto"][];
            /** @description Of the shipping */
            shipping?: components["schemas"]["MoneyDto"];
        };
        AbandonRefundDto: {
            reason: string;
        };
        ReturnableLineDto: {
            sku: string;
            name: string;
            /** @description Units that can still be sent back */
            left: number;
        };
        /** @enum {string} */
        ReturnStatus: "requested" | "approved" | "rejected" | "cancelled" | "received";
        /** @enum {string} */
        ReturnReason: "damaged" | "wrong_item" | "not_as_described" | "changed_mind" | "other";
        ReturnLineDto: {
            sku: string;
            name: string;
            quantity: number;
            reason: components["schemas"]["ReturnReason"];
            /** @description Units that came back */
            quantityReceived: number;
        };
        ReturnPhotoDto: {
            /** Format: uuid */
            id: string;
            /** @description Where the picture is, for who may see it */
            path: string;
        };
        /**
         * @description What the asker may do now
         * @enum {string}
         */
        ReturnAction: "cancel" | "approve" | "reject" | "receive";
        ReturnDto: {
            /** Format: uuid */
            id: string;
            status: components["schemas"]["ReturnStatus"];
            comment: string;
            /** @description What the shop says to it */
            answer: string;
            /** Format: date-time */
            requestedAt: string;
            /** Format: date-time */
            decidedAt: string | null;
            /** Format: date-time */
            receivedAt: string | null;
            lines: components["schemas"]["ReturnLineDto"][];
            photos: components["schemas"]["ReturnPhotoDto"][];
            /** @description What the asker may do now */
            allowedActions: components["schemas"]["ReturnAction"][];
        };
        OwnReturnsDto: {
            /**
             * Format: date-time
             * @description The last moment to ask; null while nothing has arrived
             */
            until: string | null;
            /** @description What can be sent back now */
            returnable: components["schemas"]["ReturnableLineDto"][];
            returns: components["schemas"]["ReturnDto"][];
        };
        RequestReturnLineDto: {
            sku: string;
            quantity: number;
            reason: components["schemas"]["ReturnReason"];
        };
        RequestReturnDto: {
            lines: components["schemas"]["RequestReturnLineDto"][];
            /** @description What is wrong, in the buyer’s words */
            comment?: string;
        };
        AdminReturnLineDto: {
            sku: string;
            name: string;
            quantity: number;
            reason: components["schemas"]["ReturnReason"];
            /** @description Units that came back */
            quantityReceived: number;
            /** @description Units that went back on the shelf */
            quantityRestocked: number;
        };
        AdminReturnDto: {
            /** Format: uuid */
            id: string;
            status: components["schemas"]["ReturnStatus"];
            comment: string;
            /** @description What the shop says to it */
            answer: string;
            /** Format: date-time */
            requestedAt: string;
            /** Format: date-time */
            decidedAt: string | null;
            /** Format: date-time */
            receivedAt: string | null;
            lines: components["schemas"]["AdminReturnLineDto"][];
            photos: components["schemas"]["ReturnPhotoDto"][];
            /** @description What the asker may do now */
            allowedActions: components["schemas"]["ReturnAction"][];
            orderNumber: string;
            customerName: string;
            customerPhone: string;
            /** @description What it added to the order’s refund */
            owed: components["schemas"]["MoneyDto"];
            withShipping: boolean;
            /** @description What the order’s shipping had cost */
            shippingTotal: components["schemas"]["MoneyDto"];
            /** @description What the shop still owes for the order */
            refundDue: components["schemas"]["MoneyDto"];
        };
        AdminReturnPageDto: {
            items: components["schemas"]["AdminReturnDto"][];
            nextCursor: string | null;
        };
        WaitingReturnsDto: {
            /** @description Nobody has decided yet; 100 stands for all beyond */
            waiting: number;
        };
        ApproveReturnDto: {
            /** @description Read by the buyer */
            note?: string;
        };
        RejectReturnDto: {
            /** @description Read by the buyer */
            reason: string;
        };
        ReceiveReturnLineDto: {
            sku: string;
            quantity: number;
            /** @description Fit to be sold again: it goes back on the shelf */
            restock: boolean;
        };
        ReceiveReturnDto: {
            /** @description A product twice where only some of it is fit to be sold */
            lines: components["schemas"]["ReceiveReturnLineDto"][];
            /** @description Give back what the order’s shipping had cost as well */
            refundShipping?: boolean;
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
        RecapSumDto: {
            count: number;
            /** @description Whole rupiah, or below zero */
            total: number;
            /** @description Whole rupiah, or below zero */
            net: number;
            /** @description Whole rupiah, or below zero */
            base: number;
            /** @description Whole rupiah, or below zero */
            tax: number;
        };
        /** @enum {string} */
        RecapKind: "invoice" | "credit_note" | "cancelled_credit_note";
        RecapLineDto: {
            kind: components["schemas"]["RecapKind"];
            number: string;
            orderNumber: string;
            buyer: string;
            /** Format: date-time */
            issuedAt: string;
            /** @description Whole rupiah, or below zero */
            total: number;
            /** @description Whole rupiah, or below zero */
            net: number;
            /** @description Whole rupiah, or below zero */
            base: number;
            /** @description Whole rupiah, or below zero */
            tax: number;
        };
        TaxRecapDto: {
            /** @description A month in WIB that has begun, as YYYY-MM */
            month: string;
            invoices: components["schemas"]["RecapSumDto"];
            creditNotes: components["schemas"]["RecapSumDto"];
            /** @description Cancelled in this month, since their refunds came to nothing */
            cancelledCreditNotes: components["schemas"]["RecapSumDto"];
            due: components["schemas"]["RecapSumDto"];
            /** @description Oldest first */
            lines: components["schemas"]["RecapLineDto"][];
        };
        /** @enum {string} */
        Grain: "day" | "week" | "month";
        /** @enum {string} */
        AnalyticsArea: "sales" | "products" | "categories" | "brands" | "customers" | "payments" | "shipping" | "conversion" | "stock" | "margin";
        /** @enum {string} */
        ReportPeriod: "daily" | "weekly" | "monthly";
        /** @enum {string} */
        ReportKind: "stock" | "customers";
        AddReportJobDto: {
            /** @description Language of the file; Indonesian unless told */
            locale?: components["schemas"]["Locale"];
            kind: components["schemas"]["ReportKind"];
        };
        /** @enum {string} */
        ReportState: "waiting" | "running" | "done" | "failed";
        ReportJobDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ReportKind"];
            state: components["schemas"]["ReportState"];
            /** @description Rows so far */
            done: number;
            total: number;
        };
        SpanDto: {
            /** @description The first day in WIB, as YYYY-MM-DD */
            from: string;
            /** @description The last day, itself included; at most 800 in all */
            to: string;
        };
        SalesSumDto: {
            /** @description Paid, shipped and delivered, by the day in WIB they were paid */
            orders: number;
            /** @description Of those, first orders of their customers */
            newCustomers: number;
            units: number;
            /** @description Totals of the orders, in whole rupiah */
            revenue: number;
            /** @description Of that, from first orders */
            newRevenue: number;
            /** @description Whole rupiah */
            shipping: number;
            /** @description Whole rupiah */
            tax: number;
            /** @description What went back on these days for orders that count */
            refunds: number;
        };
        ComparedSalesDto: {
            now: components["schemas"]["SalesSumDto"];
            before: components["schemas"]["SalesSumDto"];
        };
        SalesPointDto: {
            /** @description Paid, shipped and delivered, by the day in WIB they were paid */
            orders: number;
            /** @description Of those, first orders of their customers */
            newCustomers: number;
            units: number;
            /** @description Totals of the orders, in whole rupiah */
            revenue: number;
            /** @description Of that, from first orders */
            newRevenue: number;
            /** @description Whole rupiah */
            shipping: number;
            /** @description Whole rupiah */
            tax: number;
            /** @description What went back on these days for orders that count */
            refunds: number;
            from: string;
            to: string;
        };
        SalesCourseDto: {
            span: components["schemas"]["SpanDto"];
            /** @description What the span is compared with */
            before: components["schemas"]["SpanDto"];
            sums: components["schemas"]["ComparedSalesDto"];
            /** @description The parts of the span, in order */
            points: components["schemas"]["SalesPointDto"][];
            /** @description The parts of the span, in order */
            pointsBefore: components["schemas"]["SalesPointDto"][];
        };
        CustomerSumDto: {
            newCustomers: number;
            returningOrders: number;
            /** @description Whole rupiah */
            newRevenue: number;
            /** @description Whole rupiah */
            returningRevenue: number;
        };
        ComparedCustomersDto: {
            now: components["schemas"]["CustomerSumDto"];
            before: components["schemas"]["CustomerSumDto"];
        };
        CustomerPointDto: {
            newCustomers: number;
            returningOrders: number;
            /** @description Whole rupiah */
            newRevenue: number;
            /** @description Whole rupiah */
            returningRevenue: number;
            from: string;
            to: string;
        };
        CustomerCourseDto: {
            span: components["schemas"]["SpanDto"];
            /** @description What the span is compared with */
            before: components["schemas"]["SpanDto"];
            sums: components["schemas"]["ComparedCustomersDto"];
            /** @description The parts of the span, in order */
            points: components["schemas"]["CustomerPointDto"][];
            /** @description The parts of the span, in order */
            pointsBefore: components["schemas"]["CustomerPointDto"][];
        };
        VisitSumDto: {
            /** @description Browsers, each once a day */
            visits: number;
            carts: number;
            checkouts: number;
            /** @description Orders that were paid */
            paid: number;
        };
        ComparedVisitsDto: {
            now: components["schemas"]["VisitSumDto"];
            before: components["schemas"]["VisitSumDto"];
        };
        VisitPointDto: {
            /** @description Browsers, each once a day */
            visits: number;
            carts: number;
            checkouts: number;
            /** @description Orders that were paid */
            paid: number;
            from: string;
            to: string;
        };
        VisitCourseDto: {
            span: components["schemas"]["SpanDto"];
            /** @description What the span is compared with */
            before: components["schemas"]["SpanDto"];
            sums: components["schemas"]["ComparedVisitsDto"];
            /** @description The parts of the span, in order */
            points: components["schemas"]["VisitPointDto"][];
            /** @description The parts of the span, in order */
            pointsBefore: components["schemas"]["VisitPointDto"][];
        };
        MarginSumDto: {
            /** @description Goods that stayed sold, without tax and shipping */
            net: number;
            /** @description Of that, goods whose cost is known */
            costed: number;
            /** @description What those cost the shop */
            cost: number;
        };
        ComparedMarginDto: {
            now: components["schemas"]["MarginSumDto"];
            before: components["schemas"]["MarginSumDto"];
        };
        MarginPointDto: {
            /** @description Goods that stayed sold, without tax and shipping */
            net: number;
            /** @description Of that, goods whose cost is known */
            costed: number;
            /** @description What those cost the shop */
            cost: number;
            from: string;
            to: string;
        };
        MarginProductDto: {
            /** @description Goods that stayed sold, without tax and shipping */
            net: number;
            /** @description Of that, goods whose cost is known */
            costed: number;
            /** @description What those cost the shop */
            cost: number;
            /** Format: uuid */
            id: string;
            name: string;
            sku: string;
            /** @description Units that stayed sold */
            kept: number;
        };
        MarginCourseDto: {
            span: components["schemas"]["SpanDto"];
            /** @description What the span is compared with */
            before: components["schemas"]["SpanDto"];
            sums: components["schemas"]["ComparedMarginDto"];
            /** @description The parts of the span, in order */
            points: components["schemas"]["MarginPointDto"][];
            /** @description The parts of the span, in order */
            pointsBefore: components["schemas"]["MarginPointDto"][];
            /** @description At most 50, those that earned most first */
            products: components["schemas"]["MarginProductDto"][];
        };
        RankedSumDto: {
            units: number;
            /** @description Of the units, those cancelled or sent back */
            undone: number;
            /** @description Of the goods, with tax and without shipping; whole rupiah */
            revenue: number;
            unitsBefore: number;
            /** @description Whole rupiah */
            revenueBefore: number;
        };
        RankedRowDto: {
            units: number;
            /** @description Of the units, those cancelled or sent back */
            undone: number;
            /** @description Of the goods, with tax and without shipping; whole rupiah */
            revenue: number;
            unitsBefore: number;
            /** @description Whole rupiah */
            revenueBefore: number;
            /**
             * Format: uuid
             * @description Null for brands
             */
            id: string | null;
            name: string;
            /** @description SKU of a product, parent of a category */
            detail: string | null;
        };
        RankingDto: {
            span: components["schemas"]["SpanDto"];
            /** @description What the span is compared with */
            before: components["schemas"]["SpanDto"];
            /** @description Of all, also those not listed */
            totals: components["schemas"]["RankedSumDto"];
            /** @description At most 50, most revenue first */
            rows: components["schemas"]["RankedRowDto"][];
        };
        MethodRowDto: {
            method: components["schemas"]["PaymentMethod"];
            /** @description Orders paid so */
            orders: number;
            /** @description Whole rupiah */
            revenue: number;
            /** @description Tries to pay so, by the day they began */
            attempts: number;
            /** @description Tries that the company refused */
            failed: number;
            /** @description Tries that were left */
            abandoned: number;
            ordersBefore: number;
            /** @description Whole rupiah */
            revenueBefore: number;
        };
        MethodsDto: {
            span: components["schemas"]["SpanDto"];
            /** @description What the span is compared with */
            before: components["schemas"]["SpanDto"];
            rows: components["schemas"]["MethodRowDto"][];
        };
        ServiceRowDto: {
            code: string;
            name: string;
            orders: number;
            /** @description What buyers paid for it, whole rupiah */
            revenue: number;
            ordersBefore: number;
            /** @description Whole rupiah */
            revenueBefore: number;
        };
        CourierRowDto: {
            courier: string;
            /** @description That left on these days */
            parcels: number;
            delivered: number;
            /** @description From leaving to arriving; null while none arrived */
            averageDays: number | null;
        };
        ShippingFiguresDto: {
            span: components["schemas"]["SpanDto"];
            /** @description What the span is compared with */
            before: components["schemas"]["SpanDto"];
            rows: components["schemas"]["ServiceRowDto"][];
            couriers: components["schemas"]["CourierRowDto"][];
        };
        StockAgeDto: {
            /** @description Days since the last sale or arrival, from here to the next age */
            fromDays: number;
            products: number;
            units: number;
            /** @description At selling prices, whole rupiah */
            worth: number;
            /** @description Whole rupiah; null for whom costs are not for */
            cost: number | null;
        };
        IdleProductDto: {
            /** Format: uuid */
            id: string;
            name: string;
            sku: string;
            units: number;
            /** @description Since the last sale or arrival */
            days: number;
            /** @description The day in WIB; null if never */
            lastSold: string | null;
            /** @description Whole rupiah */
            worth: number;
            /** @description Whole rupiah; null for whom costs are not for */
            cost: number | null;
        };
        StockAgeingDto: {
            ages: components["schemas"]["StockAgeDto"][];
            /** @description Idle for three months and more; at most 50, worth most first */
            products: components["schemas"]["IdleProductDto"][];
        };
        /** @enum {string} */
        VisitStep: "visit" | "cart" | "checkout";
        CountVisitDto: {
            step: components["schemas"]["VisitStep"];
        };
        /** @enum {string} */
        DocumentKind: "invoice" | "receipt" | "credit_note";
        OrderDocumentDto: {
            kind: components["schemas"]["DocumentKind"];
            number: string;
            /** Format: date-time */
            issuedAt: string;
            /**
             * Format: date-time
             * @description Since then a credit note counts no more
             */
            cancelledAt: string | null;
            /** @description Below the address of the API */
            path: string;
        };
        /** @enum {string} */
        PaidDocumentKind: "invoice" | "receipt";
        /** @enum {string} */
        LabelSize: "100x150" | "78x100";
        /** @enum {string} */
        PrintKind: "labels" | "packing_slips" | "invoices";
        AddPrintJobDto: {
            kind: components["schemas"]["PrintKind"];
            /** @description Of labels; 100x150 mm unless told */
            size?: components["schemas"]["LabelSize"];
            /** @description Numbers of orders */
            orders: string[];
        };
        /** @enum {string} */
        PrintState: "waiting" | "running" | "done" | "failed";
        /** @enum {string} */
        SkipCode: "not_found" | "not_shipped" | "not_paid";
        SkippedOrderDto: {
            number: string;
            code: components["schemas"]["SkipCode"];
        };
        PrintJobDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["PrintKind"];
            state: components["schemas"]["PrintState"];
            /** @description Orders so far */
            done: number;
            total: number;
            /** @description Orders of which there is nothing to print */
            skipped: components["schemas"]["SkippedOrderDto"][];
        };
        ShortStockDto: {
            out: number;
            critical: number;
            low: number;
        };
        LastCheckDto: {
            /** Format: date-time */
            checkedAt: string;
            /** @description How many were looked at */
            checked: number;
            /** @description The numbers of those that did not hold */
            broken: string[];
        };
        DashboardCountsDto: {
            products: number;
            orders: number;
            users: number;
            /** @description Orders that can be packed now; 1,000 stands for that or more, here and below */
            toPack: number;
            chatsWaiting: number;
            /** @description Returns that somebody must decide about */
            returnsAsked: number;
            /** @description Open alerts of payments */
            openAlerts: number;
            stock: components["schemas"]["ShortStockDto"];
            /** @description Null while nobody has looked yet */
            invariants: components["schemas"]["LastCheckDto"] | null;
        };
        DashboardSalesDto: {
            /** @description Paid, shipped and delivered orders, by the day they were paid */
            revenue: components["schemas"]["MoneyDto"];
            orders: number;
            units: number;
            /** @description What went back in this time */
            refunds: components["schemas"]["MoneyDto"];
        };
        DashboardSpanDto: {
            now: components["schemas"]["DashboardSalesDto"];
            /** @description The same span before */
            before: components["schemas"]["DashboardSalesDto"];
        };
        DashboardDayDto: {
            /** @description Paid, shipped and delivered orders, by the day they were paid */
            revenue: components["schemas"]["MoneyDto"];
            orders: number;
            units: number;
            /** @description What went back in this time */
            refunds: components["schemas"]["MoneyDto"];
            /** @description YYYY-MM-DD in WIB */
            day: string;
        };
        RecentOrderDto: {
            number: string;
            name: string;
            status: components["schemas"]["OrderStatus"];
            paymentStatus: components["schemas"]["PaymentStatus"];
            total: components["schemas"]["MoneyDto"];
            /** Format: date-time */
            placedAt: string;
        };
        BestSellerDto: {
            /** Format: uuid */
            id: string;
            name: string;
            sku: string;
            picture: components["schemas"]["PictureDto"] | null;
            /** @description Less what came back */
            units: number;
            revenue: components["schemas"]["MoneyDto"];
        };
        DashboardDto: {
            counts: components["schemas"]["DashboardCountsDto"];
            today: components["schemas"]["DashboardSpanDto"];
            month: components["schemas"]["DashboardSpanDto"];
            /** @description The last 30 days, the first one first */
            days: components["schemas"]["DashboardDayDto"][];
            recentOrders: components["schemas"]["RecentOrderDto"][];
            /** @description Of the last 30 days */
            bestSellers: components["schemas"]["BestSellerDto"][];
        };
        FoundProductDto: {
            /** Format: uuid */
            id: string;
            name: string;
            sku: string;
        };
        FoundOrderDto: {
            number: string;
            name: string;
            status: components["schemas"]["OrderStatus"];
        };
        FoundCustomerDto: {
            /** Format: uuid */
            id: string;
            name: string;
            email: string;
        };
        PanelSearchDto: {
            products: components["schemas"]["FoundProductDto"][];
            /** @description Also by the tracking number of a parcel */
            orders: components["schemas"]["FoundOrderDto"][];
            customers: components["schemas"]["FoundCustomerDto"][];
        };
        /** @enum {string} */
        NoticeKind: "order_paid" | "stock_low" | "stock_critical" | "stock_out" | "chat_waiting" | "job_failed";
        NoticeDto: {
            kind: components["schemas"]["NoticeKind"];
            /** @description What it is about: the order’s number, or the id of the product, chat or job */
            id: string;
            /** @description Its name, for people */
            about: string;
            /** Format: date-time */
            at: string;
        };
        SavedViewDto: {
            /** Format: uuid */
            id: string;
            page: string;
            name: string;
            query: string;
            /** Format: date-time */
            createdAt: string;
        };
        AddSavedViewDto: {
            /** @description Which list, such as `products` */
            page: string;
            name: string;
            /** @description Search, filters, order and columns as the page's address has them */
            query: string;
        };
        /** @enum {string} */
        JobState: "waiting" | "running" | "failed";
        WorkerJobDto: {
            id: number;
            /** @description Which work, as the program calls it */
            task: string;
            state: components["schemas"]["JobState"];
            attempts: number;
            /** @description After so many it is given up */
            maxAttempts: number;
            /**
             * Format: date-time
             * @description Not before
             */
            runAt: string;
            /** Format: date-time */
            createdAt: string;
            /** @description Why its last attempt failed */
            lastError: string | null;
        };
        WorkerJobPageDto: {
            items: components["schemas"]["WorkerJobDto"][];
            nextCursor: string | null;
        };
        SendMessageDto: {
            name: string;
            /** Format: email */
            email: string;
            phone?: string;
            subject: string;
            message: string;
            /** @description No person sees this field: who fills it in is a program */
            website?: string;
        };
        /** @enum {string} */
        ChatStatus: "open" | "waiting" | "resolved" | "archived";
        ChatStateDto: {
            /** Format: uuid */
            conversationId: string;
            status: components["schemas"]["ChatStatus"];
            lastSequence: number;
            /** @description How far the shopper has read */
            shopperRead: number;
            /** @description How far staff have read */
            staffRead: number;
            /**
             * Format: date-time
             * @description Since when the shopper waits for an answer
             */
            waitingSince: string | null;
        };
        /** @enum {string} */
        ChatSide: "shopper" | "staff" | "system";
        ChatAuthorDto: {
            /** Format: uuid */
            id: string | null;
            name: string;
        };
        /** @enum {string} */
        ChatKind: "text" | "product" | "order" | "image" | "event";
        ChatProductDto: {
            /** Format: uuid */
            id: string;
            slug: string;
            name: string;
            price: components["schemas"]["MoneyDto"];
            availability: components["schemas"]["Availability"];
            picture: components["schemas"]["PictureDto"] | null;
        };
        ChatOrderDto: {
            number: string;
            status: string;
            paymentStatus: string;
            total: components["schemas"]["MoneyDto"];
            /** @description Where the shopper pays it; null when there is nothing to pay */
            payPath: string | null;
        };
        ChatImageDto: {
            /** @description Shown to members of the conversation alone */
            src: string;
            width: number;
            height: number;
            placeholder: string;
        };
        /** @enum {string} */
        ChatEvent: "resolved" | "reopened" | "archived" | "assigned" | "merged" | "cart_item_added";
        ChatMessageDto: {
            /** Format: uuid */
            conversationId: string;
            /** @description 1, 2, 3… without a gap */
            sequence: number;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            clientId: string;
            side: components["schemas"]["ChatSide"];
            author: components["schemas"]["ChatAuthorDto"];
            kind: components["schemas"]["ChatKind"];
            text: string;
            product: components["schemas"]["ChatProductDto"] | null;
            order: components["schemas"]["ChatOrderDto"] | null;
            image: components["schemas"]["ChatImageDto"] | null;
            event: components["schemas"]["ChatEvent"] | null;
            /** Format: date-time */
            sentAt: string;
        };
        OwnChatDto: {
            /** @description Null where nothing has been said yet */
            state: components["schemas"]["ChatStateDto"] | null;
            /** @description Oldest first */
            messages: components["schemas"]["ChatMessageDto"][];
            /** @description Whether there are more in the direction asked for */
            hasMore: boolean;
            /** @description Messages that the shopper has not read */
            unread: number;
            /** @description Whether somebody of the shop is connected just now */
            staffOnline: boolean;
            /** @description What a visitor calls themselves, or the account’s name */
            name: string;
            /** @description Where an answer is mailed to */
            email: string;
            /** @description Whether sockets know this browser; if not, POST /chat/token makes it known */
            isKnown: boolean;
        };
        ChatMessagesDto: {
            /** @description Null where nothing has been said yet */
            state: components["schemas"]["ChatStateDto"] | null;
            /** @description Oldest first */
            messages: components["schemas"]["ChatMessageDto"][];
            /** @description Whether there are more in the direction asked for */
            hasMore: boolean;
        };
        /** @enum {string} */
        SendableChatKind: "text" | "product" | "order";
        SendChatMessageDto: {
            /**
             * Format: uuid
             * @description Made by the sender; the same one is stored once
             */
            clientId: string;
            kind: components["schemas"]["SendableChatKind"];
            text?: string;
            /** Format: uuid */
            productId?: string;
            orderNumber?: string;
        };
        ChatSentDto: {
            message: components["schemas"]["ChatMessageDto"];
            state: components["schemas"]["ChatStateDto"];
            /** @description A card number in the text was cut down before anything kept it */
            masked: boolean;
        };
        ReadChatDto: {
            /** @description The last sequence that was seen */
            upTo: number;
        };
        ChatPersonDto: {
            name?: string;
            /**
             * Format: email
             * @description Null takes it away
             */
            email?: string | null;
            /** @description Language of mail; Indonesian unless told */
            locale?: components["schemas"]["Locale"];
        };
        /**
         * @description shopper unless told
         * @enum {string}
         */
        ChatParty: "shopper" | "staff";
        IssueChatTokenDto: {
            /** @description shopper unless told */
            side?: components["schemas"]["ChatParty"];
        };
        ChatTokenDto: {
            /** @description For `auth.token` of the handshake */
            token: string;
            /** @description Seconds */
            expiresIn: number;
            /** @description Where the sockets are, when not at this origin */
            url: string | null;
        };
        ChatAssigneeDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ChatColleaguesDto: {
            /** @description By name */
            items: components["schemas"]["ChatAssigneeDto"][];
        };
        ChatStatisticsDto: {
            /** @description In which something was said */
            conversations: number;
            messagesOfShoppers: number;
            messagesOfStaff: number;
            /** @description Seconds until the first answer: half of those who waited waited less */
            firstAnswerMedian: number | null;
            /** @description Nine of ten waited less */
            firstAnswerP90: number | null;
        };
        /** @enum {string} */
        ChatFilter: "all" | "unread" | "mine" | "waiting" | "today" | "archived";
        ChatLastMessageDto: {
            side: components["schemas"]["ChatSide"];
            kind: components["schemas"]["ChatKind"];
            text: string;
            event: components["schemas"]["ChatEvent"] | null;
        };
        ChatSummaryDto: {
            /** Format: uuid */
            conversationId: string;
            status: components["schemas"]["ChatStatus"];
            lastSequence: number;
            /** @description How far the shopper has read */
            shopperRead: number;
            /** @description How far staff have read */
            staffRead: number;
            /**
             * Format: date-time
             * @description Since when the shopper waits for an answer
             */
            waitingSince: string | null;
            name: string;
            email: string;
            /** @description Somebody without an account */
            isVisitor: boolean;
            assignedTo: components["schemas"]["ChatAssigneeDto"] | null;
            /** @description Messages that staff have not read */
            unread: number;
            shopperOnline: boolean;
            lastMessage: components["schemas"]["ChatLastMessageDto"] | null;
            /** Format: date-time */
            lastMessageAt: string | null;
        };
        ChatPageDto: {
            items: components["schemas"]["ChatSummaryDto"][];
            nextCursor: string | null;
        };
        ChatCountsDto: {
            /** @description Conversations whose shopper waits for an answer */
            waiting: number;
            /** @description Conversations with something that staff have not read */
            unread: number;
            /** @description Conversations that the caller looks after and that are not over */
            mine: number;
        };
        ChatCustomerDto: {
            /**
             * Format: uuid
             * @description Null: somebody without an account
             */
            userId: string | null;
            name: string;
            email: string;
            phone: string;
            /** Format: date-time */
            since: string;
            orderCount: number;
        };
        ChatViewingDto: {
            path: string;
            product: components["schemas"]["ChatProductDto"] | null;
        };
        ChatCartItemDto: {
            product: components["schemas"]["ProductCardDto"];
            quantity: number;
            lineTotal: components["schemas"]["MoneyDto"];
        };
        ChatCartDto: {
            items: components["schemas"]["ChatCartItemDto"][];
            subtotal: components["schemas"]["MoneyDto"];
        };
        ChatCustomerOrderDto: {
            number: string;
            status: string;
            paymentStatus: string;
            total: components["schemas"]["MoneyDto"];
            /** Format: date-time */
            placedAt: string;
        };
        ChatNoteDto: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            author: string;
            text: string;
        };
        /** @enum {string} */
        ChatAction: "reply" | "resolve" | "reopen" | "archive";
        AdminChatDto: {
            summary: components["schemas"]["ChatSummaryDto"];
            customer: components["schemas"]["ChatCustomerDto"];
            /** @description What the shopper has open just now, in every tab */
            viewing: components["schemas"]["ChatViewingDto"][];
            cart: components["schemas"]["ChatCartDto"];
            /** @description The last five */
            orders: components["schemas"]["ChatCustomerOrderDto"][];
            /** @description Read by staff alone */
            notes: components["schemas"]["ChatNoteDto"][];
            allowedActions: components["schemas"]["ChatAction"][];
        };
        /** @enum {string} */
        SettableChatStatus: "open" | "resolved" | "archived";
        ChangeChatDto: {
            status?: components["schemas"]["SettableChatStatus"];
            /**
             * Format: uuid
             * @description One of the staff; null: nobody
             */
            assignedTo?: string | null;
        };
        AddChatNoteDto: {
            text: string;
        };
        PutIntoCartDto: {
            /** Format: uuid */
            productId: string;
            quantity: number;
        };
        SendPaymentLinkDto: {
            orderNumber: string;
            /** @description Said with it */
            text?: string;
        };
        QuickReplyDto: {
            /** Format: uuid */
            id: string;
            /** @description What it is found by */
            title: string;
            /** @description With {nama}, {produk}, {pesanan}, {toko} and {jam} for whoever uses it to fill in */
            text: string;
        };
        QuickRepliesDto: {
            /** @description In the order that staff gave them */
            items: components["schemas"]["QuickReplyDto"][];
        };
        WriteQuickReplyDto: {
            title: string;
            text: string;
        };
        ArrangeQuickRepliesDto: {
            /** @description Each reply once */
            ids: string[];
        };
        /** @enum {string} */
        CustomerState: "active" | "inactive";
        /** @enum {string} */
        CustomerSort: "newest" | "spent" | "last_order";
        /** @enum {string} */
        UserState: "active" | "invited" | "inactive" | "erased";
        CustomerDto: {
            /** Format: uuid */
            id: string;
            /** Format: email */
            email: string;
            name: string;
            phone: string | null;
            state: components["schemas"]["UserState"];
            isEmailVerified: boolean;
            /** Format: date-time */
            createdAt: string;
            /** @description Of every status */
            orders: number;
            /** @description Orders that are paid, shipped or delivered */
            spent: components["schemas"]["MoneyDto"];
            /** Format: date-time */
            lastOrderAt: string | null;
        };
        CustomerPageDto: {
            items: components["schemas"]["CustomerDto"][];
            nextCursor: string | null;
        };
        CustomerOrderDto: {
            number: string;
            /** Format: date-time */
            placedAt: string;
            status: components["schemas"]["OrderStatus"];
            paymentStatus: components["schemas"]["PaymentStatus"];
            total: components["schemas"]["MoneyDto"];
            invoiceNumber: string | null;
        };
        CustomerReturnDto: {
            /** Format: uuid */
            id: string;
            orderNumber: string;
            status: components["schemas"]["ReturnStatus"];
            /** Format: date-time */
            requestedAt: string;
        };
        CustomerMailDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["MailKind"];
            subject: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            sentAt: string | null;
            /** Format: date-time */
            failedAt: string | null;
        };
        CustomerAddressDto: {
            /** Format: uuid */
            id: string;
            label: string;
            name: string;
            phone: string;
            address: components["schemas"]["AddressDto"];
            isDefault: boolean;
        };
        CustomerCartLineDto: {
            /** Format: uuid */
            productId: string;
            name: string;
            quantity: number;
            /** Format: date-time */
            addedAt: string;
        };
        CustomerDetailDto: {
            /** Format: uuid */
            id: string;
            /** Format: email */
            email: string;
            name: string;
            phone: string | null;
            state: components["schemas"]["UserState"];
            isEmailVerified: boolean;
            /** Format: date-time */
            createdAt: string;
            /** @description Of every status */
            orders: number;
            /** @description Orders that are paid, shipped or delivered */
            spent: components["schemas"]["MoneyDto"];
            /** Format: date-time */
            lastOrderAt: string | null;
            /** Format: date-time */
            lastSeenAt: string | null;
            /** @description The newest 20 */
            newestOrders: components["schemas"]["CustomerOrderDto"][];
            /** @description The newest 20 */
            returns: components["schemas"]["CustomerReturnDto"][];
            /** @description The newest 20 to their address */
            mails: components["schemas"]["CustomerMailDto"][];
            addresses: components["schemas"]["CustomerAddressDto"][];
            /** @description What is in their cart now */
            cart: components["schemas"]["CustomerCartLineDto"][];
            /**
             * Format: uuid
             * @description Their conversation with the shop
             */
            chatId: string | null;
        };
        /** @enum {string} */
        CrewRole: "staff" | "admin";
        /** @enum {string} */
        CrewState: "active" | "invited" | "inactive";
        /** @enum {string} */
        UserAction: "change_role" | "activate" | "deactivate" | "mail_link" | "end_sessions";
        AdminUserDto: {
            /** Format: uuid */
            id: string;
            /** Format: email */
            email: string;
            name: string;
            role: components["schemas"]["Role"];
            state: components["schemas"]["UserState"];
            /** @description Browsers in which they are signed in */
            sessions: number;
            /** Format: date-time */
            lastSeenAt: string | null;
            /**
             * Format: date-time
             * @description While they have not come yet
             */
            invitedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description The one who asks */
            isMe: boolean;
            allowedActions: components["schemas"]["UserAction"][];
        };
        CrewCountsDto: {
            admins: number;
            staff: number;
            invited: number;
            inactive: number;
        };
        AdminUserPageDto: {
            items: components["schemas"]["AdminUserDto"][];
            nextCursor: string | null;
            /** @description Of everybody who works here, whatever is searched for */
            counts: components["schemas"]["CrewCountsDto"];
        };
        InviteUserDto: {
            /** Format: email */
            email: string;
            name: string;
            role: components["schemas"]["CrewRole"];
        };
        UserSessionDto: {
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
        AdminUserDetailDto: {
            /** Format: uuid */
            id: string;
            /** Format: email */
            email: string;
            name: string;
            role: components["schemas"]["Role"];
            state: components["schemas"]["UserState"];
            /** @description Browsers in which they are signed in */
            sessions: number;
            /** Format: date-time */
            lastSeenAt: string | null;
            /**
             * Format: date-time
             * @description While they have not come yet
             */
            invitedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description The one who asks */
            isMe: boolean;
            allowedActions: components["schemas"]["UserAction"][];
            /** @description What their role may do */
            permissions: components["schemas"]["Permission"][];
            openSessions: components["schemas"]["UserSessionDto"][];
        };
        ChangeUserDto: {
            name?: string;
            /** @description Nobody changes their own */
            role?: components["schemas"]["Role"];
            /** @description Who is not active is signed out everywhere at once */
            isActive?: boolean;
        };
        PersonalDataDto: {
            /** Format: date-time */
            exportedAt: string;
            account: {
                [key: string]: unknown;
            };
            addresses: {
                [key: string]: unknown;
            }[];
            cart: {
                [key: string]: unknown;
            }[];
            orders: {
                [key: string]: unknown;
            }[];
            sessions: {
                [key: string]: unknown;
            }[];
            mails: {
                [key: string]: unknown;
            }[];
        };
        EraseAccountDto: {
            /** @description The current password */
            password: string;
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
    acceptInvitation: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
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
    listMyAddresses: {
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
                    "application/json": components["schemas"]["SavedAddressDto"][];
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
    addMyAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveAddressDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedAddressDto"];
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
            /** @description address_book_full */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "address_book_full";
                    };
                };
            };
        };
    };
    changeMyAddress: {
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
                "application/json": components["schemas"]["SaveAddressDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedAddressDto"];
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
    removeMyAddress: {
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
    listAuditEntries: {
        parameters: {
            query?: {
                /** @description Rows wanted; 24 unless told */
                limit?: number;
                /** @description nextCursor of the page before */
                after?: string;
                /** @description A number, SKU, id or request id; part of the name or e-mail of who was changed */
                q?: string;
                /** @description Who did it */
                by?: string;
                action?: string;
                /** @description What was changed, such as `product` */
                entity?: string;
                /** @description First day, of the shop (WIB) */
                from?: string;
                /** @description Last day, of the shop (WIB) */
                to?: string;
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
                    "application/json": components["schemas"]["AuditPageDto"];
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
    exportAuditEntries: {
        parameters: {
            query?: {
                /** @description A number, SKU, id or request id; part of the name or e-mail of who was changed */
                q?: string;
                /** @description Who did it */
                by?: string;
                action?: string;
                /** @description What was changed, such as `product` */
                entity?: string;
                /** @description First day, of the shop (WIB) */
                from?: string;
                /** @description Last day, of the shop (WIB) */
                to?: string;
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
    readAuditFilters: {
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
                    "application/json": components["schemas"]["AuditFiltersDto"];
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
    readStoreSettings: {
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
                    "application/json": components["schemas"]["StoreSettingsDto"];
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
    changeStoreProfile: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that was edited */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeStoreProfileDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreSettingsDto"];
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
            /** @description version_stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "version_stale";
                    };
                };
            };
            /** @description version_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "version_required";
                    };
                };
            };
        };
    };
    setStoreLogo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["StoreSettingsDto"];
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
    removeStoreLogo: {
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
                    "application/json": components["schemas"]["StoreSettingsDto"];
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
    changeTaxSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeTaxDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreSettingsDto"];
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
    changeMaintenance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMaintenanceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreSettingsDto"];
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
    addTaxRate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddTaxRateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreSettingsDto"];
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
    removeTaxRate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                startsOn: string;
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
                    "application/json": components["schemas"]["StoreSettingsDto"];
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
    listAreas: {
        parameters: {
            query?: {
                /** @description Code of the area that they lie in; the provinces without it */
                parent?: string;
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
                    "application/json": components["schemas"]["AreaDto"][];
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
    suggestAreas: {
        parameters: {
            query: {
                /** @description Parts of names of a village and what it lies in */
                q: string;
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
                    "application/json": components["schemas"]["AreaSuggestionDto"][];
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
    exportMails: {
        parameters: {
            query?: {
                /** @description Part of the address or subject, or an order number */
                q?: string;
                state?: components["schemas"]["MailState"];
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
    resendMail: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResentMailDto"];
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
            /** @description mail_not_resendable, request_in_progress */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "mail_not_resendable" | "request_in_progress";
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
    listMailTemplates: {
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
                    "application/json": components["schemas"]["MailTemplateKindDto"][];
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
    previewMail: {
        parameters: {
            query?: {
                /** @description `id` unless told */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                kind: components["schemas"]["MailKind"];
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
                    "application/json": components["schemas"]["MailTemplateDto"];
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
    listSuppliers: {
        parameters: {
            query?: {
                /** @description Rows wanted; 24 unless told */
                limit?: number;
                /** @description nextCursor of the page before */
                after?: string;
                /** @description Part of a name, person, e-mail address or number */
                q?: string;
                status?: components["schemas"]["SupplierStatus"];
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
                    "application/json": components["schemas"]["SupplierPageDto"];
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
    createSupplier: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSupplierDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierDto"];
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
    exportSuppliers: {
        parameters: {
            query?: {
                /** @description Part of a name, person, e-mail address or number */
                q?: string;
                status?: components["schemas"]["SupplierStatus"];
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
    readSupplier: {
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
                    "application/json": components["schemas"]["SupplierDto"];
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
    deleteSupplier: {
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
            /** @description supplier_in_use */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "supplier_in_use";
                    };
                };
            };
        };
    };
    changeSupplier: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that was edited */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSupplierDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierDto"];
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
            /** @description version_stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "version_stale";
                    };
                };
            };
            /** @description version_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "version_required";
                    };
                };
            };
        };
    };
    findBrands: {
        parameters: {
            query?: {
                /** @description Somewhere in the name */
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
                    "application/json": components["schemas"]["BrandDto"][];
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
    listAdminCategories: {
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
                    "application/json": components["schemas"]["AdminCategoryDto"][];
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
    addCategory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCategoryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminCategoryDetailDto"];
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
    readAdminCategory: {
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
                    "application/json": components["schemas"]["AdminCategoryDetailDto"];
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
    deleteCategory: {
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
            /** @description category_not_empty */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "category_not_empty";
                    };
                };
            };
        };
    };
    changeCategory: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that was edited */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCategoryDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminCategoryDetailDto"];
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
            /** @description version_stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "version_stale";
                    };
                };
            };
            /** @description version_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "version_required";
                    };
                };
            };
        };
    };
    moveCategory: {
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
                "application/json": components["schemas"]["MoveCategoryDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminCategoryDto"][];
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
    setCategoryPicture: {
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
                    "application/json": components["schemas"]["PictureDto"];
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
    removeCategoryPicture: {
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
    countProducts: {
        parameters: {
            query?: {
                /** @description Slug of a category; the categories below it count too */
                category?: string;
                /** @description Any of these */
                brand?: string[];
                /** @description Whole rupiah */
                minPrice?: number;
                /** @description Whole rupiah */
                maxPrice?: number;
                /** @description Only what can be sent now */
                inStock?: boolean;
                featured?: boolean;
                /** @description Only what costs less than usual now */
                onSale?: boolean;
                /** @description `name:value`; values of one name are alternatives, different names must all hold */
                spec?: string[];
                /** @description Words to look for; unfinished and misspelt ones too */
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
                    "application/json": components["schemas"]["ProductFacetsDto"];
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
    listProductImages: {
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
                    "application/json": components["schemas"]["ProductImageDto"][];
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
    addProductImage: {
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
                    alt?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductImageDto"];
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
            /** @description too_many_images */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "too_many_images";
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
    arrangeProductImages: {
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
                "application/json": components["schemas"]["ArrangeProductImagesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductImageDto"][];
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
    removeProductImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                imageId: string;
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
    describeProductImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                imageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DescribeProductImageDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductImageDto"];
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
                level?: components["schemas"]["ShortLevel"];
                brand?: string;
                supplier?: string;
                /** @description All that are not archived, unless told */
                status?: components["schemas"]["AdminProductStatus"];
                featured?: boolean;
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
    addProduct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminProductDetailDto"];
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
    changeProducts: {
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
                "application/json": components["schemas"]["BulkChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResultDto"];
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
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "forbidden";
                    };
                };
            };
            /** @description request_in_progress */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "request_in_progress";
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
    readAdminProduct: {
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
                    "application/json": components["schemas"]["AdminProductDetailDto"];
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
    removeProduct: {
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
                    "application/json": components["schemas"]["ProductRemovalDto"];
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
    changeProduct: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that was edited */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeProductInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminProductDetailDto"];
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
            /** @description version_stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "version_stale";
                    };
                };
            };
            /** @description version_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "version_required";
                    };
                };
            };
        };
    };
    duplicateProduct: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminProductDetailDto"];
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
    restoreProduct: {
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
                    "application/json": components["schemas"]["AdminProductDetailDto"];
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
    listProducts: {
        parameters: {
            query?: {
                /** @description Rows wanted; 24 unless told */
                limit?: number;
                /** @description nextCursor of the page before */
                after?: string;
                /** @description Slug of a category; the categories below it count too */
                category?: string;
                /** @description Any of these */
                brand?: string[];
                /** @description Whole rupiah */
                minPrice?: number;
                /** @description Whole rupiah */
                maxPrice?: number;
                /** @description Only what can be sent now */
                inStock?: boolean;
                featured?: boolean;
                /** @description Only what costs less than usual now */
                onSale?: boolean;
                /** @description `name:value`; values of one name are alternatives, different names must all hold */
                spec?: string[];
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
            /** @description It has another address now: see Location */
            301: {
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
    suggestWords: {
        parameters: {
            query: {
                /** @description What was typed so far; the last word may be unfinished */
                q: string;
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
                    "application/json": components["schemas"]["SuggestionsDto"];
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
    listSynonyms: {
        parameters: {
            query?: {
                /** @description Rows wanted; 24 unless told */
                limit?: number;
                /** @description nextCursor of the page before */
                after?: string;
                /** @description Part of a word */
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
                    "application/json": components["schemas"]["SynonymPageDto"];
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
    createSynonym: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSynonymDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SynonymDto"];
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
    exportSynonyms: {
        parameters: {
            query?: {
                /** @description Part of a word */
                q?: string;
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
    deleteSynonym: {
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
    changeSynonym: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that was edited */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSynonymDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SynonymDto"];
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
            /** @description version_stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "version_stale";
                    };
                };
            };
            /** @description version_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "version_required";
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
    exportProducts: {
        parameters: {
            query?: {
                q?: string;
                /** @description Slug; the categories below it count too */
                category?: string;
                availability?: components["schemas"]["Availability"];
                level?: components["schemas"]["ShortLevel"];
                brand?: string;
                supplier?: string;
                /** @description All that are not archived, unless told */
                status?: components["schemas"]["AdminProductStatus"];
                featured?: boolean;
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
    readStockSummary: {
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
                    "application/json": components["schemas"]["StockSummaryDto"];
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
    readStock: {
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
                    "application/json": components["schemas"]["StockDto"];
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
    listStockMovements: {
        parameters: {
            query?: {
                /** @description Rows wanted; 24 unless told */
                limit?: number;
                /** @description nextCursor of the page before */
                after?: string;
            };
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
                    "application/json": components["schemas"]["StockMovementPageDto"];
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
    adjustStock: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustStockDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockDto"];
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
            /** @description out_of_stock, request_in_progress */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "out_of_stock" | "request_in_progress";
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
    listRestockOrders: {
        parameters: {
            query?: {
                /** @description Rows wanted; 24 unless told */
                limit?: number;
                /** @description nextCursor of the page before */
                after?: string;
                status?: components["schemas"]["RestockStatus"];
                supplier?: string;
                /** @description A number, or part of a supplier, product name or SKU */
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
                    "application/json": components["schemas"]["RestockOrderPageDto"];
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
    createRestockOrder: {
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
                "application/json": components["schemas"]["CreateRestockOrderDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestockOrderDto"];
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
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "forbidden";
                    };
                };
            };
            /** @description request_in_progress */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "request_in_progress";
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
    exportRestockOrders: {
        parameters: {
            query?: {
                status?: components["schemas"]["RestockStatus"];
                supplier?: string;
                /** @description A number, or part of a supplier, product name or SKU */
                q?: string;
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
    listRestockSuggestions: {
        parameters: {
            query?: {
                /** @description Of one supplier */
                supplier?: string;
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
                    "application/json": components["schemas"]["RestockSuggestionDto"][];
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
    readRestockOrder: {
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
                    "application/json": components["schemas"]["RestockOrderDto"];
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
    changeRestockOrder: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that was edited */
                "If-Match": string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRestockOrderDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestockOrderDto"];
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
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "forbidden";
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
            /** @description restock_transition_refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "restock_transition_refused";
                    };
                };
            };
            /** @description version_stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "version_stale";
                    };
                };
            };
            /** @description version_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "version_required";
                    };
                };
            };
        };
    };
    sendRestockOrder: {
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
                    "application/json": components["schemas"]["RestockOrderDto"];
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
            /** @description restock_transition_refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "restock_transition_refused";
                    };
                };
            };
        };
    };
    cancelRestockOrder: {
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
                    "application/json": components["schemas"]["RestockOrderDto"];
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
            /** @description restock_transition_refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "restock_transition_refused";
                    };
                };
            };
        };
    };
    receiveRestockOrder: {
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
                "application/json": components["schemas"]["ReceiveGoodsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestockOrderDto"];
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
            /** @description restock_transition_refused, receipt_exceeds_order, request_in_progress */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "restock_transition_refused" | "receipt_exceeds_order" | "request_in_progress";
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
    listShippingServices: {
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
                    "application/json": components["schemas"]["ShippingServiceDto"][];
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
    listAllShippingServices: {
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
                    "application/json": components["schemas"]["AdminShippingServiceDto"][];
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
    createShippingService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateShippingServiceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminShippingServiceDto"];
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
    orderShippingServices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderShippingServicesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminShippingServiceDto"][];
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
    changeShippingService: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that was edited */
                "If-Match": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveShippingServiceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminShippingServiceDto"];
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
            /** @description version_stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "version_stale";
                    };
                };
            };
            /** @description version_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "version_required";
                    };
                };
            };
        };
    };
    deleteShippingService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
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
    listShippingCosts: {
        parameters: {
            query: {
                weightGrams: number;
                lengthCm: number;
                widthCm: number;
                heightCm: number;
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
                    "application/json": components["schemas"]["ShippingCostsDto"];
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
    readShippingSettings: {
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
                    "application/json": components["schemas"]["ShippingSettingsDto"];
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
    changeShippingSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShippingSettingsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingSettingsDto"];
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
    buyAgain: {
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
                    "application/json": components["schemas"]["BuyAgainDto"];
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
                fulfilment?: components["schemas"]["Fulfilment"];
                method?: components["schemas"]["PaymentMethod"];
                /** @description A shipping service */
                service?: string;
                /** @description From this day in WIB on, as YYYY-MM-DD */
                from?: string;
                /** @description Up to and with this day in WIB, as YYYY-MM-DD */
                to?: string;
                /** @description Only what can be packed now: paid or agreed to be paid to the courier, not held, some of it here */
                toPack?: boolean;
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
    cancelOrderLines: {
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
                "application/json": components["schemas"]["CancelLinesDto"];
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
    addOrderNote: {
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
                "application/json": components["schemas"]["AddOrderNoteDto"];
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
    exportOrders: {
        parameters: {
            query?: {
                status?: components["schemas"]["OrderStatus"];
                paymentStatus?: components["schemas"]["PaymentStatus"];
                fulfilment?: components["schemas"]["Fulfilment"];
                method?: components["schemas"]["PaymentMethod"];
                /** @description A shipping service */
                service?: string;
                /** @description From this day in WIB on, as YYYY-MM-DD */
                from?: string;
                /** @description Up to and with this day in WIB, as YYYY-MM-DD */
                to?: string;
                /** @description Only what can be packed now: paid or agreed to be paid to the courier, not held, some of it here */
                toPack?: boolean;
                /** @description Part of number, name, e-mail, phone or tracking number */
                q?: string;
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
    shipOrders: {
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
                "application/json": components["schemas"]["BulkShipmentsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkShipmentResultsDto"];
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
            /** @description request_in_progress */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "request_in_progress";
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
            /** @description order_transition_refused, order_waits_for_goods, shipment_exceeds_order, tracking_number_used, request_in_progress */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "order_transition_refused" | "order_waits_for_goods" | "shipment_exceeds_order" | "tracking_number_used" | "request_in_progress";
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
    correctShipment: {
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
                "application/json": components["schemas"]["TrackingDto"];
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
            /** @description tracking_number_used */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "tracking_number_used";
                    };
                };
            };
        };
    };
    deliverShipment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
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
            /** @description order_transition_refused, refund_exceeds_captured, refund_exceeds_lines, refund_needs_account, payment_refused, request_in_progress */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "order_transition_refused" | "refund_exceeds_captured" | "refund_exceeds_lines" | "refund_needs_account" | "payment_refused" | "request_in_progress";
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
    listMyReturns: {
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
                    "application/json": components["schemas"]["OwnReturnsDto"];
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
    requestReturn: {
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
                "application/json": components["schemas"]["RequestReturnDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnDto"];
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
            /** @description return_window_over, return_exceeds_delivered, request_in_progress */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "return_window_over" | "return_exceeds_delivered" | "request_in_progress";
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
    uploadReturnPhoto: {
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
                    "application/json": components["schemas"]["OwnReturnsDto"];
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
            /** @description return_transition_refused, too_many_photos */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "return_transition_refused" | "too_many_photos";
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
    readMyReturnPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
                id: string;
                photoId: string;
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
    cancelMyReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
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
                    "application/json": components["schemas"]["OwnReturnsDto"];
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
            /** @description return_transition_refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "return_transition_refused";
                    };
                };
            };
        };
    };
    listReturns: {
        parameters: {
            query?: {
                /** @description Rows wanted; 24 unless told */
                limit?: number;
                /** @description nextCursor of the page before */
                after?: string;
                status?: components["schemas"]["ReturnStatus"];
                /** @description In the order’s number, or the buyer’s name, e-mail or phone */
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
                    "application/json": components["schemas"]["AdminReturnPageDto"];
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
    exportReturns: {
        parameters: {
            query?: {
                status?: components["schemas"]["ReturnStatus"];
                /** @description In the order’s number, or the buyer’s name, e-mail or phone */
                q?: string;
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
    countWaitingReturns: {
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
                    "application/json": components["schemas"]["WaitingReturnsDto"];
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
    readReturn: {
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
                    "application/json": components["schemas"]["AdminReturnDto"];
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
    readReturnPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                photoId: string;
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
    approveReturn: {
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
                "application/json": components["schemas"]["ApproveReturnDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminReturnDto"];
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
            /** @description return_transition_refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "return_transition_refused";
                    };
                };
            };
        };
    };
    rejectReturn: {
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
                "application/json": components["schemas"]["RejectReturnDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminReturnDto"];
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
            /** @description return_transition_refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "return_transition_refused";
                    };
                };
            };
        };
    };
    receiveReturn: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveReturnDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminReturnDto"];
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
            /** @description return_transition_refused, return_exceeds_delivered, request_in_progress */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "return_transition_refused" | "return_exceeds_delivered" | "request_in_progress";
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
    exportPaymentAlerts: {
        parameters: {
            query?: {
                state?: components["schemas"]["PaymentAlertState"];
                kind?: components["schemas"]["PaymentAlertKind"];
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
    readTaxRecap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A month in WIB that has begun, as YYYY-MM */
                month: string;
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
                    "application/json": components["schemas"]["TaxRecapDto"];
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
    downloadTaxRecap: {
        parameters: {
            query?: {
                /** @description Language of the file; Indonesian unless told */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /** @description A month in WIB that has begun, as YYYY-MM */
                month: string;
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
    exportAnalytics: {
        parameters: {
            query: {
                /** @description The first day in WIB, as YYYY-MM-DD */
                from: string;
                /** @description The last day, itself included; at most 800 in all */
                to: string;
                /** @description Length of a point; a day unless told */
                grain?: components["schemas"]["Grain"];
                /** @description Language of the file; Indonesian unless told */
                locale?: components["schemas"]["Locale"];
                area: components["schemas"]["AnalyticsArea"];
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
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "forbidden";
                    };
                };
            };
        };
    };
    downloadSalesReport: {
        parameters: {
            query: {
                /** @description Language of the file; Indonesian unless told */
                locale?: components["schemas"]["Locale"];
                /** @description Thirty days, twelve weeks or thirteen months */
                period: components["schemas"]["ReportPeriod"];
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
    printSalesReport: {
        parameters: {
            query: {
                /** @description Language of the file; Indonesian unless told */
                locale?: components["schemas"]["Locale"];
                /** @description Thirty days, twelve weeks or thirteen months */
                period: components["schemas"]["ReportPeriod"];
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
                    "application/pdf": string;
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
    addReportJob: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddReportJobDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportJobDto"];
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
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "forbidden";
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
    readReportJob: {
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
                    "application/json": components["schemas"]["ReportJobDto"];
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
    downloadReportJob: {
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    analyseSales: {
        parameters: {
            query: {
                /** @description The first day in WIB, as YYYY-MM-DD */
                from: string;
                /** @description The last day, itself included; at most 800 in all */
                to: string;
                /** @description Length of a point; a day unless told */
                grain?: components["schemas"]["Grain"];
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
                    "application/json": components["schemas"]["SalesCourseDto"];
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
    analyseCustomers: {
        parameters: {
            query: {
                /** @description The first day in WIB, as YYYY-MM-DD */
                from: string;
                /** @description The last day, itself included; at most 800 in all */
                to: string;
                /** @description Length of a point; a day unless told */
                grain?: components["schemas"]["Grain"];
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
                    "application/json": components["schemas"]["CustomerCourseDto"];
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
    analyseConversion: {
        parameters: {
            query: {
                /** @description The first day in WIB, as YYYY-MM-DD */
                from: string;
                /** @description The last day, itself included; at most 800 in all */
                to: string;
                /** @description Length of a point; a day unless told */
                grain?: components["schemas"]["Grain"];
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
                    "application/json": components["schemas"]["VisitCourseDto"];
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
    analyseMargin: {
        parameters: {
            query: {
                /** @description The first day in WIB, as YYYY-MM-DD */
                from: string;
                /** @description The last day, itself included; at most 800 in all */
                to: string;
                /** @description Length of a point; a day unless told */
                grain?: components["schemas"]["Grain"];
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
                    "application/json": components["schemas"]["MarginCourseDto"];
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
    rankProducts: {
        parameters: {
            query: {
                /** @description The first day in WIB, as YYYY-MM-DD */
                from: string;
                /** @description The last day, itself included; at most 800 in all */
                to: string;
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
                    "application/json": components["schemas"]["RankingDto"];
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
    rankCategories: {
        parameters: {
            query: {
                /** @description The first day in WIB, as YYYY-MM-DD */
                from: string;
                /** @description The last day, itself included; at most 800 in all */
                to: string;
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
                    "application/json": components["schemas"]["RankingDto"];
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
    rankBrands: {
        parameters: {
            query: {
                /** @description The first day in WIB, as YYYY-MM-DD */
                from: string;
                /** @description The last day, itself included; at most 800 in all */
                to: string;
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
                    "application/json": components["schemas"]["RankingDto"];
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
    analysePaymentMethods: {
        parameters: {
            query: {
                /** @description The first day in WIB, as YYYY-MM-DD */
                from: string;
                /** @description The last day, itself included; at most 800 in all */
                to: string;
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
                    "application/json": components["schemas"]["MethodsDto"];
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
    analyseShipping: {
        parameters: {
            query: {
                /** @description The first day in WIB, as YYYY-MM-DD */
                from: string;
                /** @description The last day, itself included; at most 800 in all */
                to: string;
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
                    "application/json": components["schemas"]["ShippingFiguresDto"];
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
    analyseStockAgeing: {
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
                    "application/json": components["schemas"]["StockAgeingDto"];
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
    countVisit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountVisitDto"];
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
    listMyOrderDocuments: {
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
                    "application/json": components["schemas"]["OrderDocumentDto"][];
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
    downloadMyOrderDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
                kind: components["schemas"]["PaidDocumentKind"];
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
                    "application/pdf": string;
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
    downloadMyCreditNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
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
                    "application/pdf": string;
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
    listOrderDocuments: {
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
                    "application/json": components["schemas"]["OrderDocumentDto"][];
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
    downloadOrderDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
                kind: components["schemas"]["PaidDocumentKind"];
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
                    "application/pdf": string;
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
    downloadCreditNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
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
                    "application/pdf": string;
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
    downloadPackingSlip: {
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
                    "application/pdf": string;
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
    downloadShippingLabel: {
        parameters: {
            query?: {
                /** @description 100x150 mm unless told */
                size?: components["schemas"]["LabelSize"];
            };
            header?: never;
            path: {
                number: string;
                /** @description Of the shipment */
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
                    "application/pdf": string;
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
    addPrintJob: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPrintJobDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintJobDto"];
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
    readPrintJob: {
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
                    "application/json": components["schemas"]["PrintJobDto"];
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
    downloadPrintJob: {
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
                    "application/pdf": string;
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
    downloadPurchaseOrder: {
        parameters: {
            query?: {
                /** @description Language of the file; Indonesian unless told */
                locale?: components["schemas"]["Locale"];
            };
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
                    "application/pdf": string;
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
    readDashboard: {
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
                    "application/json": components["schemas"]["DashboardDto"];
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
    searchPanel: {
        parameters: {
            query: {
                /** @description Part of a name, a number, an e-mail address */
                q: string;
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
                    "application/json": components["schemas"]["PanelSearchDto"];
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
    listNotifications: {
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
                    "application/json": components["schemas"]["NoticeDto"][];
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
    listSavedViews: {
        parameters: {
            query: {
                /** @description Which list, such as `products` */
                page: string;
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
                    "application/json": components["schemas"]["SavedViewDto"][];
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
    saveView: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddSavedViewDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewDto"];
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
    deleteSavedView: {
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
    listJobs: {
        parameters: {
            query: {
                /** @description Rows wanted; 24 unless told */
                limit?: number;
                /** @description nextCursor of the page before */
                after?: string;
                state: components["schemas"]["JobState"];
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
                    "application/json": components["schemas"]["WorkerJobPageDto"];
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
    retryJob: {
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
                    "application/json": components["schemas"]["WorkerJobDto"];
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
    sendContactMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendMessageDto"];
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
    readMyChat: {
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
                    "application/json": components["schemas"]["OwnChatDto"];
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
    describeMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatPersonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnChatDto"];
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
    listMyChatMessages: {
        parameters: {
            query?: {
                /** @description Those before this sequence, the last ones */
                before?: number;
                /** @description Those after this sequence, the first ones */
                after?: number;
                /** @description 30 unless told */
                limit?: number;
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
                    "application/json": components["schemas"]["ChatMessagesDto"];
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
    sendMyChatMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendChatMessageDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatSentDto"];
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
    readMyChatUpTo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadChatDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnChatDto"];
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
    sendMyChatImage: {
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
                    "application/json": components["schemas"]["ChatSentDto"];
                };
            };
            /** @description invalid_input, unsupported_image, idempotency_key_required */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "invalid_input" | "unsupported_image" | "idempotency_key_required";
                    };
                };
            };
            /** @description request_in_progress */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "request_in_progress";
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
    readChatImage: {
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
    issueChatToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueChatTokenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatTokenDto"];
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
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "forbidden";
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
    listChatColleagues: {
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
                    "application/json": components["schemas"]["ChatColleaguesDto"];
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
    readChatStatistics: {
        parameters: {
            query: {
                /** @description First day, in WIB */
                from: string;
                /** @description Last day, in WIB */
                to: string;
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
                    "application/json": components["schemas"]["ChatStatisticsDto"];
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
    exportChat: {
        parameters: {
            query?: {
                /** @description id unless told */
                locale?: components["schemas"]["Locale"];
            };
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
                    "text/plain": string;
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
    listChats: {
        parameters: {
            query?: {
                /** @description Rows wanted; 24 unless told */
                limit?: number;
                /** @description nextCursor of the page before */
                after?: string;
                /** @description all unless told */
                filter?: components["schemas"]["ChatFilter"];
                /** @description In what was said, in names and addresses */
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
                    "application/json": components["schemas"]["ChatPageDto"];
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
    countChats: {
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
                    "application/json": components["schemas"]["ChatCountsDto"];
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
    readChat: {
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
                    "application/json": components["schemas"]["AdminChatDto"];
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
    changeChat: {
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
                "application/json": components["schemas"]["ChangeChatDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminChatDto"];
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
            /** @description chat_person_erased */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "chat_person_erased";
                    };
                };
            };
        };
    };
    listChatMessages: {
        parameters: {
            query?: {
                /** @description Those before this sequence, the last ones */
                before?: number;
                /** @description Those after this sequence, the first ones */
                after?: number;
                /** @description 30 unless told */
                limit?: number;
            };
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
                    "application/json": components["schemas"]["ChatMessagesDto"];
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
    sendChatMessage: {
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
                "application/json": components["schemas"]["SendChatMessageDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatSentDto"];
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
            /** @description chat_person_erased */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "chat_person_erased";
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
    sendChatImage: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["ChatSentDto"];
                };
            };
            /** @description invalid_input, unsupported_image, idempotency_key_required */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "invalid_input" | "unsupported_image" | "idempotency_key_required";
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
            /** @description chat_person_erased, request_in_progress */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "chat_person_erased" | "request_in_progress";
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
    readChatUpTo: {
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
                "application/json": components["schemas"]["ReadChatDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatStateDto"];
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
    addChatNote: {
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
                "application/json": components["schemas"]["AddChatNoteDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminChatDto"];
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
    putIntoChatCart: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutIntoCartDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatSentDto"];
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
            /** @description chat_person_erased, out_of_stock, product_unavailable, request_in_progress */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "chat_person_erased" | "out_of_stock" | "product_unavailable" | "request_in_progress";
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
    sendPaymentLink: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendPaymentLinkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatSentDto"];
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
            /** @description order_not_payable, request_in_progress */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "order_not_payable" | "request_in_progress";
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
    listQuickReplies: {
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
                    "application/json": components["schemas"]["QuickRepliesDto"];
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
    addQuickReply: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteQuickReplyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuickRepliesDto"];
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
    arrangeQuickReplies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArrangeQuickRepliesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuickRepliesDto"];
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
    changeQuickReply: {
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
                "application/json": components["schemas"]["WriteQuickReplyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuickRepliesDto"];
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
    deleteQuickReply: {
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
                    "application/json": components["schemas"]["QuickRepliesDto"];
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
    listCustomers: {
        parameters: {
            query?: {
                /** @description Rows wanted; 24 unless told */
                limit?: number;
                /** @description nextCursor of the page before */
                after?: string;
                /** @description Part of a name, e-mail address or number */
                q?: string;
                state?: components["schemas"]["CustomerState"];
                /** @description The newest first unless told; by what they bought, only who ever ordered is listed */
                sort?: components["schemas"]["CustomerSort"];
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
                    "application/json": components["schemas"]["CustomerPageDto"];
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
    exportCustomers: {
        parameters: {
            query?: {
                /** @description Part of a name, e-mail address or number */
                q?: string;
                state?: components["schemas"]["CustomerState"];
                /** @description The newest first unless told; by what they bought, only who ever ordered is listed */
                sort?: components["schemas"]["CustomerSort"];
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
    readCustomer: {
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
                    "application/json": components["schemas"]["CustomerDetailDto"];
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
    listUsers: {
        parameters: {
            query?: {
                /** @description Rows wanted; 24 unless told */
                limit?: number;
                /** @description nextCursor of the page before */
                after?: string;
                /** @description Part of a name, e-mail address or number */
                q?: string;
                role?: components["schemas"]["CrewRole"];
                state?: components["schemas"]["CrewState"];
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
                    "application/json": components["schemas"]["AdminUserPageDto"];
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
    inviteUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteUserDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminUserDetailDto"];
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
        };
    };
    exportUsers: {
        parameters: {
            query?: {
                /** @description Part of a name, e-mail address or number */
                q?: string;
                role?: components["schemas"]["CrewRole"];
                state?: components["schemas"]["CrewState"];
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
    readUser: {
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
                    "application/json": components["schemas"]["AdminUserDetailDto"];
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
    changeUser: {
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
                "application/json": components["schemas"]["ChangeUserDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminUserDetailDto"];
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
            /** @description own_account, last_admin */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "own_account" | "last_admin";
                    };
                };
            };
        };
    };
    mailUserLink: {
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
            /** @description account_inactive */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "account_inactive";
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
    endUserSessions: {
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
    endUserSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                session: string;
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
    exportCustomer: {
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
                    "application/json": components["schemas"]["PersonalDataDto"];
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
    eraseCustomer: {
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
            /** @description account_has_open_orders */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "account_has_open_orders";
                    };
                };
            };
        };
    };
    exportMyData: {
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
                    "application/json": components["schemas"]["PersonalDataDto"];
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
    eraseMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EraseAccountDto"];
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
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "forbidden" | "origin_refused";
                    };
                };
            };
            /** @description account_has_open_orders */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"] & {
                        /** @enum {string} */
                        code?: "account_has_open_orders";
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
