// The only place that names Tauri.
import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { Changed, Transport } from './transport';

/** The window's own transport. */
export const host: Transport = {
  call: (command, args) => invoke(command, args),
  send: (command, bytes, headers) => invoke(command, bytes, { headers }),
  listen: (heard) => listen<Changed>('changed', (event) => heard(event.payload)),
};
