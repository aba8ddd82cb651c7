import { keepPreviousData } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, type Schema } from '@hurtrock/api-client';
import { paths } from '../../app/paths';
import bar from '../../common/filter-bar.module.css';
import { FilterSelect } from '../../common/filter-select';
import { Icon } from '../../common/icon';
import { useLanguage } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { ErrorState, ListSkeleton } from '../../common/page-states';
import { useUrlFilters } from '../../common/use-url-filters';
import { MailBodies } from './mail-bodies';
import styles from './mail-view.module.css';

type Kind = Schema<'MailTemplateKindDto'>['kind'];

const LANGUAGES = ['id', 'en'] as const;

/** Every kind of mail before it is sent: which one and in which language stands in the address. */
export function Component() {
  const { messages, locale } = useLanguage();
  const t = messages.mailTemplates;
  const kinds = Object.keys(t.kinds) as Kind[];
  const filters = useUrlFilters(['kind', 'language']);
  const kind = filters.oneOf('kind', kinds) ?? 'order_placed';
  const language = filters.oneOf('language', LANGUAGES) ?? locale;
  const preview = api.useQuery(
    'get',
    '/api/v1/admin/mail-templates/{kind}',
    { params: { path: { kind }, query: { locale: language } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <Link to={paths.mails()} className={styles.toMails}>
        <Icon name="back" size={16} />
        {messages.mails.backToList}
      </Link>
      <PageHeader title={t.title} below={t.intro} />
      <div className={bar.bar}>
        <FilterSelect
          label={t.kind}
          value={kind}
          options={kinds.map((value) => ({ value, label: t.kinds[value] }))}
          onChange={(chosen) => filters.change({ kind: chosen })}
        />
        <FilterSelect
          label={t.language}
          value={language}
          options={LANGUAGES.map((value) => ({ value, label: t.languages[value] }))}
          onChange={(chosen) => filters.change({ language: chosen })}
        />
      </div>
      {preview.isPending && <ListSkeleton rows={5} />}
      {preview.isError && (
        <ErrorState
          title={messages.common.pageFailed}
          error={preview.error}
          onRetry={() => void preview.refetch()}
        />
      )}
      {preview.data && !preview.isError && (
        <article data-stale={preview.isPlaceholderData || undefined}>
          <h2 className={styles.subject}>{preview.data.subject}</h2>
          <MailBodies key={`${kind} ${language}`} {...preview.data} />
        </article>
      )}
    </>
  );
}
