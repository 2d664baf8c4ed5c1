export { asWireError, isWireError } from './error';
export { may, type Act } from './may';
export { onChanged, use, type Changed, type Transport } from './transport';
export * from '../generated/commands';
