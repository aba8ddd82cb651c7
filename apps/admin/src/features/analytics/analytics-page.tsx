import type { ComponentType } from 'react';
import { Button } from '@mantine/core';
import { NavLink, useLocation, useParams } from 'react-router';
import { fileAddresses, paths, type AnalyticsArea } from '../../app/paths';
import { Icon } from '../../common/icon';
import { useLanguage } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { useSession } from '../../common/session';
import tabs from '../../common/tabs.module.css';
import { useOpenTabInView } from '../../common/use-open-tab';
import { ConversionArea, CustomersArea, MarginArea, SalesArea } from './course-areas';
import { PaymentsArea } from './payments-area';
import { RankingArea } from './ranking-area';
import { ShippingArea } from './shipping-area';
import { SpanFilter } from './span-filter';
import { StockArea } from './stock-area';
import { useSpan, type AskedFigures } from './use-span';

interface Area {
  name: AnalyticsArea;
  View: ComponentType<{ asked: AskedFigures }>;
  /** Whether the figures are of a span, and of points within it. */
  hasSpan: boolean;
  hasGrain: boolean;
}

const course = { hasSpan: true, hasGrain: true };
const list = { hasSpan: true, hasGrain: false };

const AREAS: Area[] = [
  { name: 'sales', View: SalesArea, ...course },
  { name: 'products', View: ({ asked }) => <RankingArea what="products" asked={asked} />, ...list },
  { name: 'categories', View: ({ asked }) => <RankingArea what="categories" asked={asked} />, ...list },
  { name: 'brands', View: ({ asked }) => <RankingArea what="brands" asked={asked} />, ...list },
  { name: 'customers', View: CustomersArea, ...course },
  { name: 'payments', View: PaymentsArea, ...list },
  { name: 'shipping', View: ShippingArea, ...list },
  { name: 'conversion', View: ConversionArea, ...course },
  { name: 'stock', View: StockArea, hasSpan: false, hasGrain: false },
  { name: 'margin', View: MarginArea, ...course },
];

/** How the shop is doing: one part at a time, all of the same days. */
export function Component() {
  const { messages, locale } = useLanguage();
  const t = messages.analytics;
  // The route of the margin has no parameter, because it asks for another permission.
  const { area: name = 'margin' } = useParams();
  const area = AREAS.find((one) => one.name === name) ?? AREAS[0]!;
  const asked = useSpan();
  return (
    <>
      <PageHeader
        title={`${t.title}: ${t.tabs[area.name]}`}
        below={t.intro}
        actions={
          <Button
            component="a"
            href={fileAddresses.analytics(area.name, asked, locale)}
            download
            variant="default"
            leftSection={<Icon name="download" />}
          >
            {t.download}
          </Button>
        }
      />
      <AreaTabs />
      {area.hasSpan && <SpanFilter asked={asked} hasGrain={area.hasGrain} />}
      <area.View key={area.name} asked={asked} />
    </>
  );
}

/** Going to another part keeps the days. */
function AreaTabs() {
  const t = useLanguage().messages.analytics;
  const { can } = useSession();
  const { search } = useLocation();
  const nav = useOpenTabInView();
  return (
    <nav ref={nav} aria-label={t.areas} className={tabs.tabs}>
      {AREAS.filter((one) => one.name !== 'margin' || can('costs:read')).map((one) => (
        <NavLink key={one.name} to={{ pathname: paths.analytics(one.name), search }} className={tabs.tab}>
          {t.tabs[one.name]}
        </NavLink>
      ))}
    </nav>
  );
}
