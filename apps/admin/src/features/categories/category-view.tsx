import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useOutletContext, useParams } from 'react-router';
import { paths, shopPaths } from '../../app/paths';
import { categoryQuery } from '../../common/categories';
import { Dialog } from '../../common/dialog';
import { Icon } from '../../common/icon';
import { fill, useMessages } from '../../common/messages';
import { Panel } from '../../common/panel';
import { EmptyState, ErrorState, ListSkeleton } from '../../common/page-states';
import { isNotFound } from '../../common/problem';
import { useSession } from '../../common/session';
import type { CategoryContext } from './categories-page';
import { CategoryForm } from './category-form';
import { CategoryPicture } from './category-picture';
import type { CategoryDetail } from './category-queries';
import styles from './category-view.module.css';
import { DeleteCategory } from './delete-category';
import { MoveButtons } from './move-buttons';
import { NewCategoryForm } from './new-category-form';

export function Component() {
  const { categories: t, common } = useMessages();
  const { id = '' } = useParams();
  const category = useQuery(categoryQuery(id));
  return (
    <div className={styles.view}>
      <Link to={paths.categories()} className={styles.back}>
        <Icon name="back" size={16} />
        {t.backToTree}
      </Link>
      {category.isPending && <ListSkeleton rows={5} />}
      {category.isError && isNotFound(category.error) && <EmptyState icon="search" title={t.notFoundTitle} />}
      {category.isError && !isNotFound(category.error) && !category.data && (
        <ErrorState
          title={common.pageFailed}
          error={category.error}
          onRetry={() => void category.refetch()}
        />
      )}
      {category.data && <CategoryPanel key={category.data.id} category={category.data} />}
    </div>
  );
}

function CategoryPanel({ category }: { category: CategoryDetail }) {
  const t = useMessages().categories;
  const { can } = useSession();
  const mayEdit = can('products:write');
  return (
    <div className={styles.panels}>
      <header className={styles.head}>
        <Breadcrumb category={category} />
        <h2 className={styles.title}>{category.name}</h2>
        <div className={styles.links}>
          <Link to={{ pathname: paths.products(), search: `category=${category.slug}` }}>
            {fill(t.showProducts, { count: category.productCount })}
          </Link>
          {category.isActive && <a href={shopPaths.category(category.slug)}>{t.form.viewInShop}</a>}
        </div>
        {mayEdit && <Steps category={category} />}
      </header>
      {mayEdit && (
        <Panel title={t.picture.title}>
          <CategoryPicture category={category} />
        </Panel>
      )}
      <CategoryForm category={category} isReadOnly={!mayEdit} />
      {mayEdit && <DeleteCategory category={category} />}
    </div>
  );
}

function Breadcrumb({ category: { breadcrumb, id } }: { category: CategoryDetail }) {
  const t = useMessages().categories;
  const { tree } = useOutletContext<CategoryContext>();
  const above = breadcrumb.slice(0, -1);
  if (above.length === 0) return null;
  const idOf = (slug: string) => tree.find((each) => each.slug === slug)?.id ?? id;
  return (
    <nav aria-label={t.form.breadcrumb}>
      <ol className={styles.breadcrumb}>
        {above.map(({ name, slug }) => (
          <li key={slug}>
            <Link to={paths.category(idOf(slug))}>{name}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** What changes where it stands, and what may stand below it. */
function Steps({ category }: { category: CategoryDetail }) {
  const t = useMessages().categories;
  const { tree, mover } = useOutletContext<CategoryContext>();
  const [isAdding, adding] = useDisclosure(false);
  return (
    <div className={styles.steps}>
      <MoveButtons category={category} tree={tree} mover={mover} />
      <Button
        variant="default"
        leftSection={<Icon name="plus" size={16} />}
        aria-label={fill(t.addBelowOf, { name: category.name })}
        onClick={adding.open}
      >
        {t.addBelow}
      </Button>
      <Dialog isOpen={isAdding} title={fill(t.addBelowOf, { name: category.name })} onClose={adding.close}>
        <NewCategoryForm parentId={category.id} onClose={adding.close} />
      </Dialog>
    </div>
  );
}
