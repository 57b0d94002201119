/** A bare Fastify that only parses a form: what the machine gives at most. Prints its address. */
import formbody from '@fastify/formbody';
import Fastify from 'fastify';

const app = Fastify();
await app.register(formbody);
app.post('/doe-mee/contact/', async (_request, reply) => reply.redirect('/doe-mee/contact/bedankt/', 303));
console.log(await app.listen({ host: '127.0.0.1', port: 0 }));
