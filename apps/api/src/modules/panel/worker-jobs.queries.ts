export const JOB_STATES = ['waiting', 'running', 'failed'] as const;
export type JobState = (typeof JOB_STATES)[number];

const IN_STATE: Record<JobState, string> = {
  waiting: 'j.locked_at IS NULL AND j.attempts < j.max_attempts',
  running: 'j.locked_at IS NOT NULL',
  failed: 'j.locked_at IS NULL AND j.attempts >= j.max_attempts',
};

const STATE = `CASE WHEN j.locked_at IS NOT NULL THEN 'running'
  WHEN j.attempts >= j.max_attempts THEN 'failed' ELSE 'waiting' END`;

/** What was told to a job may be about a person, so it is not shown. */
const JOB = `
  SELECT j.id, j.task_identifier AS task, ${STATE} AS state, j.attempts, j.max_attempts AS "maxAttempts",
         j.run_at AS "runAt", j.created_at AS "createdAt", left(j.last_error, 500) AS "lastError"
    FROM graphile_worker.jobs j`;

/** Jobs in a state, newest first: $2 of them, before $1. */
export const jobsIn = (state: JobState): string => `
  ${JOB} WHERE ${IN_STATE[state]} AND ($1::bigint IS NULL OR j.id < $1) ORDER BY j.id DESC LIMIT $2`;

/** Anew with all its attempts; one that runs just now is left alone. */
export const RETRY_JOB = `
  SELECT r.id FROM graphile_worker.jobs j
    CROSS JOIN LATERAL graphile_worker.reschedule_jobs(ARRAY[j.id], run_at => now(), attempts => 0) r
   WHERE j.id = $1 AND j.locked_at IS NULL`;

export const ONE_JOB = `${JOB} WHERE j.id = $1`;
