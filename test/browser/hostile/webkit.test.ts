import { describeHostile } from '../support/describeHostile.ts';
import { webkit } from '../support/engines.ts';

// Those that try to get out. WebKitGTK draws in a window without a graphics card, so that what only keeps it busy
// takes minutes; `npm run engines` and `npm run bench -- --only cage` run the others in it as well.
describeHostile(webkit, ['network', 'page', 'forging', 'tampering', 'outliving']);
