import { adminAnalyticsEn } from '@hurtrock/i18n/admin.analytics.en';
import { adminAnalyticsId, type AdminAnalyticsMessages } from '@hurtrock/i18n/admin.analytics.id';
import { reportsEn } from '@hurtrock/i18n/reports.en';
import { reportsId, type ReportsMessages } from '@hurtrock/i18n/reports.id';
import { formatDate, type Locale } from '@hurtrock/shared/format';

/** The words of files, and the names of figures as the panel has them. */
export type ReportTexts = ReportsMessages & { figures: AdminAnalyticsMessages['analytics'] };

export const textsIn = (locale: Locale): ReportTexts =>
  locale === 'en'
    ? { ...reportsEn, figures: adminAnalyticsEn.analytics }
    : { ...reportsId, figures: adminAnalyticsId.analytics };

/** A day of the shop, written out. */
export const dayText = (day: string, locale: Locale): string => formatDate(`${day}T00:00:00+07:00`, locale);
