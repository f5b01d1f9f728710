-- The log: append-only events, their gapless order, and what is signed about them. Run by the owner role, once.
-- The application role may read everything here and change it only by the functions below: each does one thing, checks
-- what it is given, and runs as the owner with a fixed search path.
create schema log;

-- One row for each event, as bytes exactly as hashed. Nothing is ever changed.
create table log.event (
    position    bigint generated always as identity,
    xid         xid8 not null default pg_current_xact_id(),
    event_id    uuid not null,
    stream      text collate "C" not null,
    sequence    bigint not null,
    type        text collate "C" not null,
    revision    int not null,
    recorded_at timestamptz not null,
    metadata    bytea not null,
    payload     bytea not null,
    primary key (xid, position),
    unique (stream, sequence),
    unique (event_id),
    -- A control character could forge a line of the leaf's text.
    constraint one_line check (stream !~ '[\u0001-\u001f\u007f-\u009f]' and type !~ '[\u0001-\u001f\u007f-\u009f]'),
    constraint counts check (sequence >= 0 and revision >= 1)
);

-- The order: (xid, position) of the events, counted from 0. Can be computed again from log.event at any time.
create table log.entry (
    leaf_index  bigint primary key,
    xid         xid8 not null,
    position    bigint not null,
    recorded_at timestamptz not null,
    leaf_hash   bytea not null,
    unique (xid, position)
);
create index entry_recorded_at on log.entry (recorded_at);

-- Requests that were answered: an HMAC of the body and references, never the answer (ruling R17).
create table log.request (
    key       text collate "C" primary key,
    body_hmac bytea not null,
    stream    text collate "C" not null,
    version   bigint not null,
    event_ids uuid[] not null,
    at        timestamptz not null
);

-- What was signed: the note as published, and the roots of the complete subtrees, largest first, to go on from.
create table log.checkpoint (
    size     bigint primary key check (size > 0),
    root     bytea not null check (octet_length(root) = 32),
    note     text not null,
    frontier bytea not null check (octet_length(frontier) % 32 = 0),
    at       timestamptz not null
);

-- A row here says that this database is for development and its clock may be moved (ruling R19).
create table log.development (
    only_row boolean primary key default true check (only_row)
);

-- How far the clock stands ahead. A constant, so that it costs nothing where it is never moved: log.set_clock replaces
-- it. Stable and not immutable: plans then know that they were made with it, and are made anew when it is replaced.
create function log.clock_offset() returns interval
    language sql stable parallel safe
    return interval '0';

-- The time every fact is recorded at, deadlines are judged by and as-of asks for.
create function log.now() returns timestamptz
    language sql volatile parallel safe
    return clock_timestamp() + log.clock_offset();

create function log.set_clock(ahead interval) returns timestamptz
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not exists (select from log.development) then
        raise exception 'This database is not for development: its clock cannot be moved' using errcode = '42501';
    end if;
    perform pg_advisory_xact_lock(1, 2);
    -- A story told to an empty log may begin in the past; from its first event on, time only moves forward.
    if ahead < log.clock_offset() and exists (select from log.event) then
        raise exception 'The clock only moves forward' using errcode = '22008';
    end if;
    execute format(
        'create or replace function log.clock_offset() returns interval language sql stable parallel safe return interval %L',
        ahead);
    return clock_timestamp() + ahead;
end $$;

create function log.refuse_change() returns trigger
    language plpgsql as $$
begin
    raise exception 'The log is append-only: % on log.% is refused', tg_op, tg_table_name using errcode = '42501';
end $$;

create trigger append_only before update or delete or truncate on log.event
    for each statement execute function log.refuse_change();
create trigger append_only before update or delete or truncate on log.checkpoint
    for each statement execute function log.refuse_change();

-- The part of a transaction id that fits into the key of a marker lock.
create function log.marker(x xid8) returns int
    language sql immutable strict parallel safe
    return ((x::text::bigint & 4294967295) - 2147483648)::int;

-- Below this transaction id every append is finished. Only appends count: a long transaction of somebody else, in this
-- database or another one of the cluster, does not hold the order. It holds because an append marks the next id it has
-- seen before it gets its own: when it is not among the marks read here, it is either finished, and then what it stored
-- is seen by the next statement, or it gets an id above the one that was next before the marks were read.
create function log.horizon() returns xid8
    language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
    upto   bigint := pg_snapshot_xmax(pg_current_snapshot())::text;
    behind bigint;
begin
    select max(distance) into behind from (
        select ((upto & 4294967295) - (l.objid::bigint + 2147483648) + 8589934592) & 4294967295 as distance
        from pg_locks l
        where l.locktype = 'advisory' and l.classid = 2 and l.objsubid = 2
          and l.database = (select d.oid from pg_database d where d.datname = current_database())) marks
    -- A mark set since then is ahead, which looks like very far behind.
    where distance < 2147483648;
    return (upto - coalesce(behind, 0))::text::xid8;
end $$;

-- Stores a decision, or nothing. Answers null when it is stored, the name of a stream that has moved, or the empty
-- text when the request had been answered before.
--   streams         each stream once; the first `written` of them are written, the others were only read
--   expected        the last sequence of each, -1 for none
--   event_stream    for each event the number of its stream among the written ones, from 1
create function log.append(
    streams text[], expected bigint[], written int,
    event_ids uuid[], event_stream int[], types text[], revisions int[], metadata bytea, payloads bytea[],
    request_key text, request_hmac bytea, request_stream text) returns text
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    count_of  int := coalesce(cardinality(streams), 0);
    keys      bigint[] := '{}';
    key       bigint;
    taken     boolean[] := '{}';
    least_of  int;
    current   bigint;
    last      bigint[] := expected;
    answered  bigint := -1;
    recorded  timestamptz;
begin
    -- The xid must come after the locks, or the order by xid would not be the order in which decisions were made.
    if pg_current_xact_id_if_assigned() is not null then
        raise exception 'log.append must be the first write of its transaction' using errcode = '25001';
    end if;
    if current_setting('transaction_isolation') <> 'read committed' then
        raise exception 'log.append needs READ COMMITTED: it must see what was committed while it waited'
            using errcode = '25001';
    end if;

    -- A mark that says: the transaction id I am going to get is not below this one. See log.horizon.
    if pg_advisory_xact_lock_shared(2, log.marker(pg_snapshot_xmax(pg_current_snapshot()))) is null then null; end if;

    -- Locks in the order of their keys, so that no two appends wait for each other: exclusive for a stream that is
    -- written, shared for one that was only read.
    if count_of > 8 then
        for key, least_of in
            select k, min(i) from (select hashtextextended(s, 0) as k, i::int from unnest(streams) with ordinality as u(s, i)) as hashed
            group by k order by k
        loop
            if least_of <= written then
                perform pg_advisory_xact_lock(key);
            else
                perform pg_advisory_xact_lock_shared(key);
            end if;
        end loop;
    else
        for i in 1 .. count_of loop
            keys[i] := hashtextextended(streams[i], 0);
            taken[i] := false;
        end loop;
        for _ in 1 .. count_of loop
            least_of := 0;
            for i in 1 .. count_of loop
                if not taken[i] and (least_of = 0 or keys[i] < keys[least_of]) then
                    least_of := i;
                end if;
            end loop;
            taken[least_of] := true;
            -- Written in conditions because an expression is much cheaper here than a statement.
            if least_of <= written then
                if pg_advisory_xact_lock(keys[least_of]) is null then null; end if;
            else
                if pg_advisory_xact_lock_shared(keys[least_of]) is null then null; end if;
            end if;
        end loop;
    end if;

    -- Each statement from here on sees everything committed before the locks were had.
    for i in 1 .. count_of loop
        select e.sequence into current from log.event e where e.stream = streams[i] order by e.sequence desc limit 1;
        if coalesce(current, -1) <> expected[i] then
            if request_key is not null and exists (select from log.request r where r.key = request_key) then
                return '';
            end if;
            return streams[i];
        end if;
        if streams[i] = request_stream then
            answered := expected[i];
        end if;
    end loop;

    recorded := log.now();
    if request_key is not null then
        for i in 1 .. coalesce(cardinality(event_ids), 0) loop
            if streams[event_stream[i]] = request_stream then
                answered := answered + 1;
            end if;
        end loop;
        insert into log.request values (
            request_key, request_hmac, request_stream, answered, coalesce(event_ids, '{}'), recorded)
            on conflict do nothing;
        if not found then
            return '';
        end if;
    end if;
    for i in 1 .. coalesce(cardinality(event_ids), 0) loop
        if event_stream[i] not between 1 and written then
            raise exception 'An event belongs to a stream that is not written' using errcode = '22023';
        end if;
        last[event_stream[i]] := last[event_stream[i]] + 1;
        insert into log.event (event_id, stream, sequence, type, revision, recorded_at, metadata, payload)
            values (event_ids[i], streams[event_stream[i]], last[event_stream[i]], types[i], revisions[i], recorded,
                    metadata, payloads[i]);
    end loop;
    return null;
end $$;

-- The leaf hash: RFC 9162 over nine lines of text, exactly as candour.proof.Leaf writes them.
create function log.leaf(
    event_id uuid, stream text, sequence bigint, type text, revision int, recorded_at timestamptz,
    metadata bytea, payload bytea) returns bytea
    language sql immutable strict parallel safe
    return sha256('\x00'::bytea || convert_to(
        'candour-leaf-v1' || chr(10) || event_id::text || chr(10) || stream || chr(10) || sequence::text || chr(10)
        || type || chr(10) || revision::text || chr(10)
        || (extract(epoch from recorded_at) * 1000000)::bigint::text || chr(10)
        || encode(sha256(metadata), 'hex') || chr(10) || encode(sha256(payload), 'hex') || chr(10), 'UTF8'));

-- Gives the next events their leaf index, and answers with them. Only events below the oldest running append are taken:
-- nothing can still appear before them. Whoever does not get the lock does nothing; whoever got it and slept is
-- stopped by the primary key.
-- Whatever the planner knows of a young table, it takes the next events from the index.
create function log.sequence(at_most int) returns table (leaf_index bigint, leaf_hash bytea)
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
    set enable_seqscan = off set enable_bitmapscan = off as $$
declare
    after bigint := -1;
    x     xid8 := '0';
    p     bigint := 0;
    below xid8;
begin
    if current_setting('transaction_isolation') <> 'read committed' then
        raise exception 'log.sequence needs READ COMMITTED' using errcode = '25001';
    end if;
    if not pg_try_advisory_xact_lock(1, 1) then
        return;
    end if;
    -- Entries can be computed again, and what was signed is committed durably after them.
    perform set_config('synchronous_commit', 'off', true);
    select e.leaf_index, e.xid, e.position into after, x, p from log.entry e order by e.leaf_index desc limit 1;
    if not found then
        after := -1;
        x := '0';
        p := 0;
    end if;
    -- Before, and not in, the statement that reads the events.
    below := log.horizon();
    return query
        insert into log.entry as n (leaf_index, xid, position, recorded_at, leaf_hash)
        select after + row_number() over (order by e.xid, e.position), e.xid, e.position, e.recorded_at,
               log.leaf(e.event_id, e.stream, e.sequence, e.type, e.revision, e.recorded_at, e.metadata, e.payload)
        from (select * from log.event v
              where (v.xid, v.position) > (x, p) and v.xid < below
              order by v.xid, v.position limit at_most) e
        returning n.leaf_index, n.leaf_hash;
end $$;

-- How far the order has come, whether events wait for it, and the oldest running transaction.
create function log.tail(out size bigint, out waiting bigint, out oldest text, out newest text)
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    x xid8 := '0';
    p bigint := 0;
begin
    select e.leaf_index + 1, e.xid, e.position into size, x, p from log.entry e order by e.leaf_index desc limit 1;
    if not found then
        size := 0;
        x := '0';
        p := 0;
    end if;
    select count(*) into waiting
        from (select from log.event v where (v.xid, v.position) > (x, p) order by v.xid, v.position limit 10000) w;
    oldest := pg_snapshot_xmin(pg_current_snapshot())::text;
    newest := pg_snapshot_xmax(pg_current_snapshot())::text;
end $$;

-- The number of leaves known at an instant: those up to the last one recorded at or before it. Transactions that ran
-- side by side may stand in another order than their clocks, so a few leaves further on are looked at as well.
create function log.size_at(instant timestamptz) returns bigint
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    found_at bigint;
begin
    select e.leaf_index into found_at from log.entry e where e.recorded_at <= instant
        order by e.recorded_at desc limit 1;
    if not found then
        return 0;
    end if;
    select max(e.leaf_index) into found_at from log.entry e
        where e.leaf_index between found_at and found_at + 1000 and e.recorded_at <= instant;
    return found_at + 1;
end $$;

-- Keeps a signed checkpoint. One that does not go further than the last, or further than the log, is not kept.
create function log.keep_checkpoint(size bigint, root bytea, note text, frontier bytea, at timestamptz) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform pg_advisory_xact_lock(1, 3);
    if size <= coalesce((select max(c.size) from log.checkpoint c), 0)
        or not exists (select from log.entry e where e.leaf_index = keep_checkpoint.size - 1) then
        return false;
    end if;
    insert into log.checkpoint values (size, root, note, frontier, at);
    return true;
end $$;

revoke all on schema log from public;
revoke all on all functions in schema log from public;
grant usage on schema log to "${application}";
grant select on all tables in schema log to "${application}";
grant execute on function
    log.append(text[], bigint[], int, uuid[], int[], text[], int[], bytea, bytea[], text, bytea, text),
    log.marker(xid8), log.sequence(int), log.tail(), log.size_at(timestamptz),
    log.keep_checkpoint(bigint, bytea, text, bytea, timestamptz),
    log.now(), log.clock_offset(), log.set_clock(interval),
    log.leaf(uuid, text, bigint, text, int, timestamptz, bytea, bytea)
    to "${application}";
