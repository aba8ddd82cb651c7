import { useState, type ReactNode } from 'react';
import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, type Schema } from '@hurtrock/api-client';
import { Icon } from './icon';
import { fill, useProblemText } from './messages';
import styles from './picks.module.css';

const PAUSE_MS = 300;
const SHORTEST = 2;
const MOST = 8;

export type FoundProduct = Schema<'AdminProductDto'>;

interface Props {
  label: string;
  placeholder: string;
  hint: string;
  /** What the search says of itself: how many there are, that there are none, that it failed. */
  outcome: { found: string; none: string; failed: string };
  query?: { status: 'active' };
  children: (product: FoundProduct) => ReactNode;
}

/** Any product by its name, SKU or brand; the page says what can be done with one. */
export function ProductSearch({ label, placeholder, hint, outcome, query, children }: Props) {
  const textOf = useProblemText();
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const isSearching = words.length >= SHORTEST;
  const found = useQuery(
    api.queryOptions(
      'get',
      '/api/v1/admin/products',
      { params: { query: { q: words, limit: MOST, ...query } } },
      { enabled: isSearching, placeholderData: keepPreviousData },
    ),
  );
  const products = isSearching ? (found.data?.items ?? []) : [];
  return (
    <>
      <TextInput
        type="search"
        aria-label={label}
        placeholder={placeholder}
        description={hint}
        inputWrapperOrder={['input', 'description']}
        value={typed}
        maxLength={100}
        leftSection={<Icon name="search" />}
        data-autofocus
        onChange={(event) => setTyped(event.currentTarget.value)}
        // Enter would send the form that this search only serves.
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <p role="status" className={styles.hint}>
        {isSearching &&
          (found.isError
            ? `${outcome.failed} ${textOf(found.error)}`
            : found.data &&
              (products.length > 0
                ? fill(outcome.found, { count: products.length })
                : fill(outcome.none, { words })))}
      </p>
      <ul className={styles.picks}>
        {products.map((product) => (
          <li key={product.id} className={styles.pick}>
            {children(product)}
          </li>
        ))}
      </ul>
    </>
  );
}
