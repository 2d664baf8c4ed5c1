export { asWireError, isWireError } from './error';
export { onChanged, onHere, onLocking, use, windowLabel, type Changed, type Transport } from './transport';
export * from '../generated/commands';
