// The only place that names Tauri.
import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { getCurrentWindow } from '@tauri-apps/api/window';
import type { Transport } from './transport';

/** The window's own transport. */
export const host: Transport = {
  call: (command, args) => invoke(command, args),
  send: (command, bytes, headers) => invoke(command, bytes, { headers }),
  listen: (notice, heard) => listen(notice, (event) => heard(event.payload as never)),
  label: getCurrentWindow().label,
};
