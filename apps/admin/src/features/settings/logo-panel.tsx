import { useState } from 'react';
import { api } from '@hurtrock/api-client';
import { fetchWithProgress } from '../../common/fetch-with-progress';
import { useMessages } from '../../common/messages';
import { OnePicture } from '../../common/one-picture';
import { Panel } from '../../common/panel';
import { pictureForm } from '../../common/picture';
import { useAfterSetting, type Settings } from './settings-query';

export function LogoPanel({ logo }: { logo: Settings['logo'] }) {
  const t = useMessages().settings.logo;
  const after = useAfterSetting();
  const [sent, setSent] = useState(0);
  const put = api.useMutation('put', '/api/v1/admin/settings/store/logo', {
    onSuccess: (saved) => after(saved, t.saved),
  });
  const remove = api.useMutation('delete', '/api/v1/admin/settings/store/logo', {
    onSuccess: (saved) => after(saved, t.removed),
  });

  function send(file: File) {
    setSent(0);
    put.mutate({ ...pictureForm(file, {}), fetch: fetchWithProgress(setSent) });
  }

  return (
    <Panel title={t.title}>
      <OnePicture
        picture={logo}
        hint={t.hint}
        isSending={put.isPending}
        sent={sent}
        isRemoving={remove.isPending}
        error={put.error ?? remove.error}
        onSend={send}
        onRemove={() => remove.mutate({})}
      />
    </Panel>
  );
}
