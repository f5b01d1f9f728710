-- Long work that callers follow: mutable, and no evidence of anything. What it stores in the log is.
create schema rest;

create table rest.operation (
    id uuid primary key,
    kind text not null,
    owner text not null, -- the caller's reference; nobody else sees it
    scope text not null,
    phase text not null,
    done bigint not null default 0,
    total bigint not null default 0,
    status text not null check (status in ('RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    result text, -- where the result is to be read
    reason text, -- a code that says why it failed
    cancel_asked boolean not null default false,
    started_at timestamptz not null,
    touched_at timestamptz not null default clock_timestamp()
);

create index operation_running on rest.operation (touched_at) where status = 'RUNNING';

grant usage on schema rest to "${application}";

grant select, insert, update, delete on rest.operation to "${application}";
