import { useState } from 'react';
import { Autocomplete, type AutocompleteProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';

const PAUSE_MS = 250;

/** The brands that the shop has already, offered while one is typed. */
function useBrands(typed: string) {
  const [q] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const { data } = api.useQuery(
    'get',
    '/api/v1/admin/brands',
    { params: { query: { q: q || undefined } } },
    { placeholderData: keepPreviousData, staleTime: 60_000 },
  );
  return (data ?? []).map(({ name }) => name);
}

/** A brand, typed or taken from those that exist. */
export function BrandInput({ value = '', ...props }: AutocompleteProps) {
  return <Autocomplete maxLength={120} {...props} value={value} data={useBrands(value)} />;
}

interface Props extends Omit<AutocompleteProps, 'value' | 'onChange' | 'data'> {
  onChoose: (brand: string) => void;
}

/** The same as a filter: it is told what was chosen, or what stands there on Enter or when it is left. */
export function BrandField({ defaultValue = '', onChoose, ...props }: Props) {
  const [typed, setTyped] = useState(defaultValue);
  const choose = (brand: string) => {
    if (brand.trim() !== defaultValue) onChoose(brand.trim());
  };
  return (
    <BrandInput
      {...props}
      value={typed}
      onChange={setTyped}
      onOptionSubmit={choose}
      onBlur={() => choose(typed)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') choose(typed);
      }}
    />
  );
}
