import os from 'node:os';

/**
 * A media node that is one of several replicas learns only now who it is: browsers call it by the container's name, and
 * its address is the one in the network that it shares with the relay.
 */
const { MEDIA_NETWORK = '', MEDIA_BASE_URL } = process.env;
const addresses = Object.values(os.networkInterfaces()).flat();
const own = addresses.find((one) => one?.family === 'IPv4' && !one.internal && one.address.startsWith(MEDIA_NETWORK));
if (own) process.env.MEDIA_ANNOUNCED_ADDRESS ??= own.address;
process.env.MEDIA_PUBLIC_URL ??= `${MEDIA_BASE_URL}/${os.hostname()}`;
await import('../dist/apps/media/main.js');
