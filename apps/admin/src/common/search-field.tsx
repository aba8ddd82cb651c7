import { useState, type FormEvent } from 'react';
import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useLocation, useNavigation } from 'react-router';
import { Icon } from './icon';
import { useMessages } from './messages';
import styles from './search-field.module.css';

const PAUSE_MS = 350;

interface Props {
  label: string;
  placeholder: string;
  /** What is searched for now, from the address. */
  value: string;
  onSearch: (words: string) => void;
}

/** Searches when the typing pauses, and at once on Enter. */
export function SearchField({ label, placeholder, value, onSearch }: Props) {
  const t = useMessages().common;
  const [typed, setTyped] = useState(value);
  const [searched, setSearched] = useState(value);
  const { pathname } = useLocation();
  const { location: next } = useNavigation();
  const searchLater = useDebouncedCallback((words: string) => search(words), PAUSE_MS);

  if (value !== searched) {
    // The address changed from outside, by the back button or a reset: the field follows.
    setSearched(value);
    if (value !== typed.trim()) setTyped(value);
  }

  function search(words: string) {
    // Somebody has clicked on already, and the next page is still loading: searching would call them back.
    if (next && next.pathname !== pathname) return;
    if (words.trim() !== value) onSearch(words.trim());
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    searchLater.cancel();
    search(typed);
  }
  function clear() {
    searchLater.cancel();
    setTyped('');
    onSearch('');
  }

  return (
    <form role="search" className={styles.search} onSubmit={submit}>
      <TextInput
        type="search"
        aria-label={label}
        placeholder={placeholder}
        value={typed}
        maxLength={100}
        leftSection={<Icon name="search" />}
        rightSection={typed && <CloseButton aria-label={t.clearSearch} onClick={clear} />}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          searchLater(event.currentTarget.value);
        }}
      />
    </form>
  );
}
