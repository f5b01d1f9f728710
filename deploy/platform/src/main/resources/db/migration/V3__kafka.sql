-- Between services: how far the relay has come, which records wait for an operator, how old the copies are.
-- Nothing here is evidence and nothing holds personal data: topics carry references, dates and digests only.
create schema kafka;

-- One row per topic this service publishes to. The epoch is the fence: whoever takes the lease raises it, and a position
-- is only moved by the epoch that was read with it, so that a paused holder that wakes up cannot move it back.
create table kafka.relay_position (
    topic text primary key,
    next_leaf bigint not null default 0,
    epoch bigint not null default 0,
    holder text,
    held_until timestamptz,
    topic_id text, -- the broker's id of the topic: another id means that the topic was lost and made anew
    rebuild_to bigint,
    rebuild_started timestamptz,
    rebuild_by text
);

-- A key of which a record could not be handled: its later records wait. The row is the lock between the consumer that
-- adds a waiting record and the operator's retry that lets the last one go.
create table kafka.held_key (
    topic text not null,
    key text not null,
    sequence bigint not null, -- of the first record that waits; earlier ones of a repeated topic pass
    since timestamptz not null default clock_timestamp(),
    drainer text,
    drained_until timestamptz,
    primary key (topic, key)
);

-- OPEN: could not be handled. HELD: waits behind an open one of its key. RETRIED, RELEASED, DISCARDED: what became of
-- them; kept, so that a repeat is recognised and the operator's decision stays on record.
create table kafka.dead_letter (
    id uuid primary key default gen_random_uuid(),
    place bigint generated always as identity,
    topic text not null,
    key text, -- null when the record had none that could be used
    record_id text not null, -- the event's id, or a digest of a record that has none
    sequence bigint not null, -- the producer's leaf index: the order in which a key's records are tried
    type text,
    partition int not null,
    kafka_offset bigint not null,
    sent_at timestamptz not null,
    headers text not null,
    value bytea, -- null when it was too large to keep
    state text not null check (state in ('OPEN', 'HELD', 'RETRIED', 'RELEASED', 'DISCARDED')),
    cause text,
    detail text,
    tries int not null default 0,
    next_try_at timestamptz, -- null: only when an operator says so
    arrived_at timestamptz not null default clock_timestamp(),
    settled_at timestamptz,
    settled_by text,
    reason text,
    reference text,
    unique (topic, record_id)
);

create index dead_letter_waiting on kafka.dead_letter (topic, key, sequence, place) where state in ('OPEN', 'HELD');

create index dead_letter_due on kafka.dead_letter (next_try_at) where state = 'OPEN';

-- The last heartbeat of each partition of a neighbour's topic.
create table kafka.heartbeat (
    topic text not null,
    partition int not null,
    leaf_index bigint not null,
    sent_at timestamptz not null,
    noted_at timestamptz not null default clock_timestamp(),
    primary key (topic, partition)
);

grant usage on schema kafka to "${application}";

grant select, insert, update, delete on all tables in schema kafka to "${application}";

-- What an operator has settled stays on record.
revoke delete on kafka.dead_letter from "${application}";
