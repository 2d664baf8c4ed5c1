import './styles/index.css';
import { start } from './app/start';
import { use } from './platform';
import { host } from './platform/host';

use(host);
void start();
