import { plain } from './letters.js';
import { brandFont, FAINT, INK, MARGIN, ORANGE, widthOf, type Pdf } from './pdf.js';

/** What a document says of the shop; kept with it, because shops move. */
export interface Letterhead {
  name: string;
  tagline: string;
  address: string;
  city: string;
  postalCode: string;
  phone: string;
  email: string;
  /** Empty or missing: the shop has none, or the paper is older than the field. */
  npwp?: string;
  /** Names the picture of the logo. */
  logoKey?: string;
  /** The logo itself as a data address: drawn, never kept with the paper's facts. */
  logo?: string;
}

/** What is kept of it. */
export const letterheadOf = ({
  name,
  tagline,
  address,
  city,
  postalCode,
  phone,
  email,
  npwp,
  logoKey,
}: Letterhead): Letterhead => ({
  name,
  tagline,
  address,
  city,
  postalCode,
  phone,
  email,
  npwp,
  logoKey,
});

const GAP = 20;

/** How large a logo may be, in points. */
export const LOGO_SPACE = { width: 200, height: 44 };

/** The shop on the left, the document's name with its facts on the right. Ends below the longer of the two. */
export function drawLetterhead(pdf: Pdf, shop: Letterhead, title: string, facts: [string, string][]): void {
  const half = (widthOf(pdf) - GAP) / 2;
  pdf
    .font(brandFont(shop.name))
    .fontSize(22)
    .text(plain(shop.name), MARGIN, drawLogo(pdf, shop), { width: half });
  pdf.font('regular').fontSize(8.5).fillColor(FAINT);
  for (const line of [
    shop.tagline,
    `${shop.address}, ${shop.city} ${shop.postalCode}`,
    [shop.phone, shop.email].filter(Boolean).join(' · '),
    shop.npwp && `NPWP ${shop.npwp}`,
  ])
    if (line) pdf.text(plain(line), { width: half });
  const leftEnd = pdf.y;

  const right = MARGIN + half + GAP;
  pdf
    .font(brandFont(title))
    .fontSize(26)
    .fillColor(INK)
    .text(title, right, MARGIN - 11, { width: half, align: 'right' });
  const underline = pdf.y + 1;
  pdf.rect(right + half - 44, underline, 44, 2.5).fill(ORANGE);
  pdf.y = underline + 9;
  drawFacts(pdf, { left: right, width: half }, facts);
  pdf.x = MARGIN;
  pdf.y = Math.max(leftEnd, pdf.y) + 18;
}

/** Where the name begins: below the logo, if there is one. */
function drawLogo(pdf: Pdf, { logo }: Letterhead): number {
  const top = MARGIN - 8;
  if (logo === undefined) return top;
  pdf.image(logo, MARGIN, top, { fit: [LOGO_SPACE.width, LOGO_SPACE.height], valign: 'center' });
  return top + LOGO_SPACE.height + 4;
}

function drawFacts(
  pdf: Pdf,
  { left, width }: { left: number; width: number },
  facts: [string, string][],
): void {
  const label = 95;
  pdf.fontSize(8.5);
  for (const [name, value] of facts) {
    const top = pdf.y;
    pdf.font('regular').fillColor(FAINT).text(plain(name), left, top, { width: label });
    const labelEnd = pdf.y;
    pdf
      .font('bold')
      .fillColor(INK)
      .text(plain(value), left + label, top, { width: width - label, align: 'right' });
    pdf.y = Math.max(labelEnd, pdf.y) + 2;
  }
  pdf.font('regular').fontSize(9);
}

export interface Party {
  title: string;
  lines: string[];
}

/** Two boxes beside each other: a title and lines, the first of them bold. */
export function drawParties(pdf: Pdf, parties: [Party, Party]): void {
  const half = (widthOf(pdf) - GAP) / 2;
  const top = pdf.y;
  const ends = parties.map(({ title, lines }, i) => {
    const left = MARGIN + i * (half + GAP);
    pdf
      .font('bold')
      .fontSize(8)
      .fillColor(FAINT)
      .text(plain(title).toUpperCase(), left, top, { width: half, characterSpacing: 0.6 });
    pdf.fontSize(9.5).fillColor(INK).moveDown(0.2);
    for (const [index, line] of lines.filter(Boolean).entries())
      pdf
        .font(index === 0 ? 'bold' : 'regular')
        .fontSize(index === 0 ? 10 : 9)
        .text(plain(line), left, pdf.y, { width: half });
    return pdf.y;
  });
  pdf.font('regular').fontSize(9);
  pdf.x = MARGIN;
  pdf.y = Math.max(...ends) + 16;
}
