import { useState } from 'react';
import { Button, TextInput } from '@mantine/core';
import { PAYMENT_METHODS } from '@hurtrock/shared/payment-methods';
import { api } from '@hurtrock/api-client';
import bar from '../../common/filter-bar.module.css';
import { FilterSelect } from '../../common/filter-select';
import { Icon } from '../../common/icon';
import { useMessages } from '../../common/messages';
import { SearchField } from '../../common/search-field';
import { OrderTabs } from './order-tabs';
import type { OrderList } from './order-list-state';
import { FULFILMENTS, PAYMENT_STATUSES } from './order-looks';

type Filters = OrderList['filters'];

const RARE = ['fulfilment', 'method', 'service', 'from', 'to'] as const;

export function OrderFilters({ filters }: { filters: Filters }) {
  const { orders: t, orderList, common, paymentStatus } = useMessages();
  const [isOpen, setOpen] = useState(RARE.some((name) => filters.text(name) !== ''));
  return (
    <>
      <OrderTabs filters={filters} />
      <div className={bar.bar}>
        <SearchField
          label={t.searchLabel}
          placeholder={t.searchPlaceholder}
          value={filters.text('q')}
          onSearch={(q) => filters.change({ q })}
        />
        <FilterSelect
          label={t.paymentFilter}
          allLabel={t.allPayments}
          value={filters.oneOf('paymentStatus', PAYMENT_STATUSES)}
          options={PAYMENT_STATUSES.map((value) => ({ value, label: paymentStatus[value] }))}
          onChange={(value) => filters.change({ paymentStatus: value })}
        />
        <Button
          variant="default"
          aria-expanded={isOpen}
          leftSection={<Icon name="filter" size={16} />}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? orderList.fewerFilters : orderList.moreFilters}
        </Button>
        {filters.isFiltered && (
          <Button variant="subtle" color="gray" onClick={filters.reset}>
            {common.resetFilters}
          </Button>
        )}
      </div>
      {isOpen && <RareFilters filters={filters} />}
    </>
  );
}

function RareFilters({ filters }: { filters: Filters }) {
  const { orderList: t, fulfilment, paymentMethods } = useMessages();
  const services = api.useQuery('get', '/api/v1/shipping-services', {}, { staleTime: Infinity });
  return (
    <div className={bar.bar}>
      <FilterSelect
        label={t.fulfilmentFilter}
        allLabel={t.allFulfilments}
        value={filters.oneOf('fulfilment', FULFILMENTS)}
        options={FULFILMENTS.map((value) => ({ value, label: fulfilment[value] }))}
        onChange={(value) => filters.change({ fulfilment: value })}
      />
      <FilterSelect
        label={t.methodFilter}
        allLabel={t.allMethods}
        value={filters.oneOf('method', PAYMENT_METHODS)}
        options={PAYMENT_METHODS.map((value) => ({ value, label: paymentMethods[value] }))}
        onChange={(method) => filters.change({ method })}
      />
      <FilterSelect
        label={t.serviceFilter}
        allLabel={t.allServices}
        value={filters.text('service')}
        options={(services.data ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(service) => filters.change({ service })}
      />
      {(['from', 'to'] as const).map((name) => (
        <TextInput
          key={name}
          type="date"
          aria-label={t[name]}
          title={t[name]}
          value={filters.text(name)}
          onChange={(event) => filters.change({ [name]: event.currentTarget.value })}
        />
      ))}
    </div>
  );
}
