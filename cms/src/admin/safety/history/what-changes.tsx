import { Button, Loader, Modal, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { Look } from '../../../safety/look/difference';
import type { Answer } from '../../asking/answer';
import { LookView } from '../look/look-view';

/** The difference between what is saved and what is on the site, for who wants to see it. */
export function WhatChanges({ model, documentId }: { model: string; documentId: string }) {
  const { get } = useFetchClient();
  const [look, setLook] = useState<Look | null>(null);
  const [fault, setFault] = useState('');

  const ask = async (isOpen: boolean) => {
    setLook(null);
    setFault('');
    if (!isOpen) return;
    try {
      const { data } = await get<Answer<Look>>(`/vangnet/verschil/${model}/${documentId}`);
      setLook(data.data);
    } catch (error) {
      setFault((error as Error).message);
    }
  };

  return (
    <Modal.Root onOpenChange={ask}>
      <Modal.Trigger>
        <Button variant="tertiary" fullWidth>
          Wat verandert er?
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>Wat verandert er?</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {!look && !fault && <Loader>Wij kijken wat er verandert…</Loader>}
          {fault && <Typography textColor="danger600">Dat lukte niet: {fault}</Typography>}
          {look && <LookView look={look} />}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
