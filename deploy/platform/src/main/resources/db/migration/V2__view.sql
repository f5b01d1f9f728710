-- Read models: disposable rows, each valid from one leaf until another, so that "now" and "as of" are one query.
create schema view;

create table view.generation (
    id bigint generated always as identity primary key,
    model text not null,
    version int not null,
    state text not null check (state in ('BUILDING', 'SERVING', 'RETIRED')),
    position bigint not null default 0 -- the next leaf to take in
);

create unique index generation_serving on view.generation (model) where state = 'SERVING';

create unique index generation_building on view.generation (model) where state = 'BUILDING';

create table view.row (
    generation bigint not null,
    key text collate "C" not null,
    from_leaf bigint not null,
    until_leaf bigint,
    scope text collate "C" not null,
    ord text collate "C" not null,
    body text not null,
    primary key (generation, key, from_leaf)
);

create index row_current on view.row (generation, scope, ord, key) where until_leaf is null;

create index row_past on view.row (generation, scope, ord, key, from_leaf) where until_leaf is not null;

-- Axon's token store: which processor has come how far, and who holds it.
create table view.token (
    processorName varchar(255) not null,
    segment integer not null,
    token bytea,
    tokenType varchar(255),
    timestamp varchar(255),
    owner varchar(255),
    primary key (processorName, segment)
);

-- Axon's dead letters. A letter refers to its event by leaf index; the event itself stays in the log.
create table view.dead_letter (
    deadLetterIdentifier varchar(255) not null primary key,
    processingGroup varchar(255) not null,
    sequenceIdentifier varchar(255) not null,
    sequenceIndex bigint not null,
    messageType varchar(255) not null,
    eventIdentifier varchar(255) not null,
    timestamp varchar(255) not null,
    payloadType varchar(255) not null,
    payloadRevision varchar(255),
    payload bytea not null,
    metaData bytea,
    type varchar(255),
    aggregateIdentifier varchar(255),
    sequenceNumber bigint,
    tokenType varchar(255),
    token bytea,
    enqueuedAt varchar(255) not null,
    lastTouched varchar(255),
    processingStarted varchar(255),
    causeType varchar(255),
    causeMessage varchar(1023),
    diagnostics bytea,
    unique (processingGroup, sequenceIdentifier, sequenceIndex)
);

-- Who runs what only one instance may run.
create table view.lease (
    name text primary key,
    holder text not null,
    until timestamptz not null
);

grant usage on schema view to ${application};

grant select, insert, update, delete on all tables in schema view to ${application};
