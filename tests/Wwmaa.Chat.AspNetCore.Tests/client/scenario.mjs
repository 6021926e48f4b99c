// Runs the API reference's own ChatClient against a server: its types stripped, not a line of it changed.
// Usage: node scenario.mjs SERVER SESSION, with the tokens of a member, another member and an instructor in the environment.
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import assert from 'node:assert/strict';
import ts from 'typescript';
import NodeWebSocket from 'ws';

const [server, session] = process.argv.slice(2);
const { ANN, BOB, MOE } = process.env;
const api = `${server}/api/training/sessions/${session}/chat`;

// The class names its server; here that name means the server under test.
globalThis.WebSocket = class extends NodeWebSocket {
  constructor(url) {
    super(url.replace('wss://api.wwmaa.com', server.replace('http', 'ws')));
  }
};

const source = readFileSync(new URL('chat-client.ts', import.meta.url), 'utf8');
const { outputText } = ts.transpileModule(source, { compilerOptions: { target: 'ES2022', module: 'ESNext' } });
const { ChatClient } = await import('data:text/javascript,' + encodeURIComponent(outputText + '\nexport { ChatClient };'));

/** Connects a client, and keeps every event that its own handler gets. */
async function connect(token) {
  const client = new ChatClient(session, token);
  const events = [];
  const waiting = [];
  const handle = client.handleMessage.bind(client);
  client.handleMessage = event => {
    handle(event);
    events.push(event);
    waiting.splice(0).forEach(wake => wake());
  };
  client.events = events;
  client.until = async (type, fields = {}) => {
    for (;;) {
      const found = events.find(e => e.type === type && Object.entries(fields).every(([k, v]) => isDeepStrictEqual(e[k], v)));
      if (found) return found;
      await new Promise((resolve, reject) => {
        waiting.push(resolve);
        setTimeout(() => reject(new Error(`no ${type} ${JSON.stringify(fields)} in ${JSON.stringify(events)}`)), 15000).unref();
      });
    }
  };
  client.send = message => client.ws.send(JSON.stringify(message));
  await client.connect();
  return client;
}

async function rest(method, path, token, body) {
  const response = await fetch(api + path, {
    method,
    headers: { Authorization: `Bearer ${token}`, ...(body && { 'Content-Type': 'application/json' }) },
    body: body && JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : null };
}

const moe = await connect(MOE);
const bob = await connect(BOB);
const ann = await connect(ANN);
await moe.until('user_joined', { user_id: 'bob' });
await bob.until('user_joined', { user_id: 'ann', user_name: 'Ann' });

// The class's own three methods.
ann.sendMessage('Hello, everyone!');
const hello = await bob.until('chat_message', { message: 'Hello, everyone!', user_name: 'Ann', is_private: false, recipient_id: null, reactions: {} });
await ann.until('chat_message', { id: hello.id });
bob.addReaction(hello.id, '👍');
await ann.until('reaction_added', { message_id: hello.id, reaction: '👍', user_id: 'bob' });
ann.raiseHand();
await moe.until('hand_raised', { user_id: 'ann', user_name: 'Ann' });
ann.sendMessage('psst', true, 'bob');
await bob.until('chat_message', { message: 'psst', is_private: true, recipient_id: 'bob', recipient_name: 'Bob' });

// The other messages of the reference.
ann.send({ type: 'hand_lowered', acknowledged_by: 'moe' });
await bob.until('hand_lowered', { user_id: 'ann', acknowledged_by: 'moe' });
ann.send({ type: 'typing_start' });
await bob.until('typing_start', { user_id: 'ann', user_name: 'Ann' });
ann.send({ type: 'typing_stop' });
await bob.until('typing_stop', { user_id: 'ann' });
moe.send({ type: 'mute_user', user_id: 'ann', duration_minutes: 15, reason: 'Spam' });
await bob.until('user_muted', { user_id: 'ann', muted_by: 'moe', duration_minutes: 15, reason: 'Spam' });
ann.sendMessage('muted');
assert.match((await ann.until('error')).error, /^You are muted until .*Z\. Reason: Spam$/);
moe.send({ type: 'unmute_user', user_id: 'ann' });
await ann.until('user_unmuted', { user_id: 'ann', unmuted_by: 'moe' });
moe.send({ type: 'delete_message', message_id: hello.id });
await ann.until('message_deleted', { message_id: hello.id, deleted_by: 'moe' });

// The ten endpoints, seen by the sockets too.
const sent = await rest('POST', '', BOB, { message: 'Hello, class!', is_private: false, recipient_id: null });
assert.equal(sent.status, 201);
await ann.until('chat_message', { id: sent.json.id });
assert.equal((await rest('POST', '/reaction', ANN, { message_id: sent.json.id, reaction: '❤️' })).status, 204);
await bob.until('reaction_added', { message_id: sent.json.id, reaction: '❤️' });
const history = await rest('GET', '?limit=100&offset=0', BOB);
assert.deepEqual(history.json.map(m => [m.message, m.reactions]), [['psst', {}], ['Hello, class!', { '❤️': 1 }]]);
assert.equal((await rest('POST', '/raise-hand', BOB)).status, 201);
assert.deepEqual((await rest('GET', '/raise-hand', ANN)).json.map(h => [h.user_id, h.is_active]), [['bob', true]]);
assert.equal((await rest('DELETE', '/raise-hand', BOB)).status, 204);
await ann.until('hand_lowered', { user_id: 'bob', acknowledged_by: null });
assert.equal((await rest('POST', '/mute', MOE, { user_id: 'bob', duration_minutes: 5, reason: null })).status, 204);
await ann.until('user_muted', { user_id: 'bob', reason: null });
assert.equal((await rest('DELETE', '/mute/bob', MOE)).status, 204);
await ann.until('user_unmuted', { user_id: 'bob' });
assert.equal((await rest('DELETE', `/${sent.json.id}`, ANN)).json.detail, 'Only instructors can delete messages');
assert.equal((await rest('DELETE', `/${sent.json.id}`, MOE)).status, 204);
await ann.until('message_deleted', { message_id: sent.json.id });
const csv = await rest('GET', '/export?format=csv&include_private=true', MOE);
assert.match(csv.text, /^timestamp,user_name,message,is_private,reactions\r\n[^\r]*Z,Ann,psst,true,\{\}\r\n$/);

// Who was not concerned saw nothing of it.
assert.ok(!moe.events.some(e => e.message === 'psst'));
bob.disconnect();
await ann.until('user_left', { user_id: 'bob' });

console.log('scenario passed');
process.exit(0);
