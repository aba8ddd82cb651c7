import { useState, type FormEvent } from 'react';
import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
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
  const searchLater = useDebouncedCallback((words: string) => search(words), PAUSE_MS);

  if (value !== searched) {
    // The address changed from outside, by the back button or a reset: the field follows.
    setSearched(value);
    if (value !== typed.trim()) setTyped(value);
  }

  function search(words: string) {
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
        // Who follows a link leaves the list: searching then would call them back from the page that is loading.
        onBlur={({ relatedTarget }) => {
          if (relatedTarget instanceof HTMLAnchorElement) searchLater.cancel();
        }}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          searchLater(event.currentTarget.value);
        }}
      />
    </form>
  );
}
