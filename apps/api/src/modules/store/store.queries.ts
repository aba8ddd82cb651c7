import { pictureJson } from '../media/picture.js';

export const PROFILE = `
  SELECT id, name, tagline, address, city, postal_code AS "postalCode", phone, email, whatsapp,
         branch_name AS "branchName", branch_code AS "branchCode", opening_hours AS "openingHours",
         is_taxable AS "isTaxable", free_shipping_from AS "freeShippingFrom", npwp, socials, logo_id AS "logoId",
         maintenance_since AS "maintenanceSince", maintenance_note AS "maintenanceNote", version,
         (SELECT ${pictureJson('f', "''")} FROM picture f WHERE f.id = logo_id) AS logo
    FROM store_profile`;

export const TAX_NOW = `
  SELECT rate_basis_points AS "basisPoints", base_numerator AS "baseNumerator", base_denominator AS "baseDenominator"
    FROM tax_rate
   WHERE starts_on <= (shop_now() AT TIME ZONE 'Asia/Jakarta')::date
     AND EXISTS (SELECT FROM store_profile WHERE is_taxable)
   ORDER BY starts_on DESC LIMIT 1`;

export const SHIP_FREE_FROM = `
  UPDATE store_profile SET free_shipping_from = $1 RETURNING old.free_shipping_from AS before`;

/** Only in the edition that was read; else nothing comes back. */
export const CHANGE_PROFILE = `
  UPDATE store_profile
     SET name = $1, tagline = $2, address = $3, city = $4, postal_code = $5, phone = $6, email = $7, whatsapp = $8,
         branch_name = $9, branch_code = $10, npwp = $11, opening_hours = $12, socials = $13, version = version + 1
   WHERE version = $14
  RETURNING id`;

export const SET_LOGO = `UPDATE store_profile SET logo_id = $1 RETURNING old.logo_id AS before`;

export const SET_TAXABLE = `UPDATE store_profile SET is_taxable = $1 RETURNING old.is_taxable AS before`;

/** A shop that is closed already stays closed since then. */
export const SET_MAINTENANCE = `
  UPDATE store_profile
     SET maintenance_since = CASE WHEN $1 THEN coalesce(maintenance_since, shop_now()) END, maintenance_note = $2
  RETURNING old.maintenance_since IS NOT NULL AS "wasOn", old.maintenance_note AS "noteBefore"`;

const IS_TO_COME = "starts_on > (shop_now() AT TIME ZONE 'Asia/Jakarta')::date";

export const TAX_RATES = `
  SELECT to_char(starts_on, 'YYYY-MM-DD') AS "startsOn", rate_basis_points AS "basisPoints",
         base_numerator AS "baseNumerator", base_denominator AS "baseDenominator", ${IS_TO_COME} AS "isToCome"
    FROM tax_rate ORDER BY starts_on DESC`;

/** Days that have begun are history: their orders were taxed by what held then. */
export const ADD_TAX_RATE = `
  INSERT INTO tax_rate (starts_on, rate_basis_points, base_numerator, base_denominator)
  SELECT n.starts_on, $2, $3, $4 FROM (SELECT $1::date AS starts_on) n WHERE n.${IS_TO_COME}
  ON CONFLICT (starts_on) DO NOTHING RETURNING starts_on`;

export const REMOVE_TAX_RATE = `
  DELETE FROM tax_rate WHERE starts_on = $1::date AND ${IS_TO_COME}
  RETURNING rate_basis_points AS "basisPoints", base_numerator AS "baseNumerator", base_denominator AS "baseDenominator"`;
