import { useMessages, fill } from '../../../common/messages';
import { Panel } from '../../../common/panel';
import type { ProductDetail } from '../product-values';
import { PictureDrop } from './picture-drop';
import { PictureGrid } from './picture-grid';
import styles from './pictures.module.css';
import { UploadList } from './upload-list';
import { usePictures } from './use-pictures';
import type { Uploads } from './use-uploads';

export const MOST_PICTURES = 10;

interface Props {
  product: ProductDetail | null;
  uploads: Uploads;
}

/** The pictures of a product, those on their way, and the place where more are dropped. */
export function PictureManager({ product, uploads }: Props) {
  return product ? <OfProduct product={product} uploads={uploads} /> : <OfDraft uploads={uploads} />;
}

function OfProduct({ product, uploads }: { product: ProductDetail; uploads: Uploads }) {
  const { groups, pictures: t } = useMessages().product;
  const pictures = usePictures(product);
  const count = pictures.pictures.length;
  return (
    <Panel title={groups.pictures} beside={<span className={styles.count}>{fill(t.count, { count })}</span>}>
      <PictureGrid {...pictures} />
      <Incoming uploads={uploads} taken={count} />
    </Panel>
  );
}

function OfDraft({ uploads }: { uploads: Uploads }) {
  const { groups, pictures: t } = useMessages().product;
  return (
    <Panel title={groups.pictures}>
      <Incoming uploads={uploads} taken={0} />
      {uploads.isBusy && <p className={styles.hint}>{t.draft}</p>}
    </Panel>
  );
}

function Incoming({ uploads: { uploads, queue }, taken }: { uploads: Uploads; taken: number }) {
  const coming = uploads.filter(({ fault }) => fault === null).length;
  const room = Math.max(0, MOST_PICTURES - taken - coming);
  return (
    <>
      <UploadList uploads={uploads} queue={queue} />
      <PictureDrop
        room={room}
        isFirst={taken + uploads.length === 0}
        onFiles={(files) => queue.add(files, room)}
      />
    </>
  );
}
