export { asWireError, isWireError } from './error';
export { onChanged, use, type Changed, type Transport } from './transport';
export * from '../generated/commands';
