import autocannon from 'autocannon';
import { Problem } from '../lib/problem.mjs';

/** Few, because the generator shares the machine with what it measures. */
const connections = 8;

/**
 * Sends a workload's flow over and over from every connection for a while. Answers with the flows that were finished:
 * how many in a second, and how many milliseconds each took.
 */
export async function send(url, { flow }, seconds) {
  const times = [];
  const failures = new Map();
  const requests = flow.map((step, i) => toRequest(step, { isFirst: i === 0, failures }));
  requests.at(-1).onFlowEnd = (ms) => times.push(ms);
  const since = performance.now();
  await new Promise((resolve, reject) => {
    // Counting in steps of a tenth of a second, because it stops only after a whole one.
    const options = { url, connections, duration: seconds, sampleInt: 100, timeout: 30, requests };
    autocannon({ ...options, skipAggregateResult: false }, (error, result) =>
      error ? reject(error) : resolve(result),
    );
  });
  const elapsed = (performance.now() - since) / 1000;
  if (failures.size > 0) throw failed(failures);
  return { perSecond: times.length / elapsed, times };
}

function toRequest({ build, read }, { isFirst, failures }) {
  const request = {
    setupRequest(defaults, context) {
      if (isFirst) context.since = performance.now();
      const { method = 'GET', path, headers, body } = build(context);
      const typed = body === undefined ? {} : { 'Content-Type': 'application/json' };
      return {
        ...defaults,
        method,
        path,
        headers: { ...headers, ...typed },
        body: body === undefined ? undefined : JSON.stringify(body),
      };
    },
    onResponse(status, body, context, headers) {
      if (status < 200 || status > 299) failures.set(`${status} ${body.slice(0, 300)}`, true);
      else read?.(context, body, headers);
      request.onFlowEnd?.(performance.now() - context.since);
    },
  };
  return request;
}

function failed(failures) {
  return new Problem('The server refused what it was sent.', ...failures.keys());
}

/** One flow, one request after the other. Answers with what the last one said. */
export async function sendOnce(url, { flow }) {
  const context = {};
  let answer;
  for (const { build, read } of flow) {
    const { method = 'GET', path, headers, body } = build(context);
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { ...headers, ...(body && { 'Content-Type': 'application/json' }) },
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw failed(new Map([[`${method} ${path}: ${response.status} ${text}`, true]]));
    read?.(context, text, { 'set-cookie': response.headers.get('set-cookie') });
    answer = JSON.parse(text);
  }
  return answer;
}
