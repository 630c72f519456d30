// Push and pull with PouchDB: documents of one device go to express-pouchdb on loopback, and from
// there into an empty device, in batches of 500. Arguments: how many documents, a folder that is
// there. Prints the processor time of both programs for each way, and the wall, in nanoseconds.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import PouchDB from 'pouchdb';
import express from 'express';
import hub from 'express-pouchdb';

const BATCH = 500;
const [count, folder, role] = process.argv.slice(2);

const worked = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
};

// The side of the hub: a server that tells what it worked when it is asked.
const serve = () => {
  const app = express();
  const Stored = PouchDB.defaults({ prefix: `${folder}/hub-` });
  app.use('/', hub(Stored, { mode: 'minimumForPouchDB', logPath: `${folder}/hub.log`, configPath: `${folder}/hub.json` }));
  const server = app.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
  process.on('message', () => process.send({ worked: worked() }));
};

const made = (number) => ({
  _id: `prd_${String(number).padStart(26, '0')}`,
  status: 'active',
  title: `Linen bath towel ${number}`,
  text: { description: { en: `Woven in small lots, no. ${number}` } },
  tags: { cotton: true, new: true },
  variant: { sku: `G-${number}`, basePrice: { amount: `${number % 900}.90`, currency: 'EUR' }, cost: { amount: '3.20', currency: 'EUR' }, hsCode: '630260', origin: 'TR' },
  stock: { main: String(number % 250) },
});

const measured = async (server, work) => {
  const asked = async () => {
    server.send('worked');
    const [told] = await once(server, 'message');
    return told.worked;
  };
  const before = (await asked()) + worked();
  const start = process.hrtime.bigint();
  await work();
  const wall = Number(process.hrtime.bigint() - start);
  return { cpu: (await asked()) + worked() - before, wall };
};

const run = async () => {
  const server = fork(fileURLToPath(import.meta.url), [count, folder, 'serve'], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  try {
    const [{ port }] = await once(server, 'message');
    const remote = `http://127.0.0.1:${port}/goods`;
    const one = new PouchDB(`${folder}/one`);
    const other = new PouchDB(`${folder}/other`);
    await one.bulkDocs(Array.from({ length: Number(count) }, (_, number) => made(number)));
    const push = await measured(server, () => one.replicate.to(remote, { batch_size: BATCH }));
    const pull = await measured(server, () => other.replicate.from(remote, { batch_size: BATCH }));
    const { doc_count } = await other.info();
    if (doc_count !== Number(count)) throw new Error(`${doc_count} of ${count} documents arrived`);
    console.log(JSON.stringify({ push, pull }));
    await Promise.all([one.close(), other.close()]);
  } finally {
    server.kill();
  }
};

if (role === 'serve') serve();
else await run();
