-- The control of the race tests: log.append as it is, without its locks. Must let contacts slip in.
create or replace function log.append(
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

    -- No locks: what follows is checked and stored on what happens to be visible.
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

create or replace function log.append_one(
    of_stream text, expected bigint, guard text, guard_expected bigint,
    event_id uuid, type text, revision int, metadata bytea, payload bytea,
    request_key text, request_hmac bytea) returns text
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    stream_key bigint := hashtextextended(of_stream, 0);
    guard_key  bigint := hashtextextended(guard, 0); -- null without a guard
    current    bigint;
    moved      text;
    recorded   timestamptz;
begin
    if pg_current_xact_id_if_assigned() is not null then
        raise exception 'log.append must be the first write of its transaction' using errcode = '25001';
    end if;
    if current_setting('transaction_isolation') <> 'read committed' then
        raise exception 'log.append needs READ COMMITTED: it must see what was committed while it waited'
            using errcode = '25001';
    end if;
    -- No locks, here neither.
    select e.sequence into current from log.event e where e.stream = of_stream order by e.sequence desc limit 1;
    if coalesce(current, -1) <> expected then
        moved := of_stream;
    elsif guard is not null then
        select e.sequence into current from log.event e where e.stream = guard order by e.sequence desc limit 1;
        if coalesce(current, -1) <> guard_expected then
            moved := guard;
        end if;
    end if;
    if moved is not null then
        if request_key is not null and exists (select from log.request r where r.key = request_key) then
            return '';
        end if;
        return moved;
    end if;

    recorded := log.now();
    if request_key is not null then
        insert into log.request
            values (request_key, request_hmac, of_stream, expected + 1, array[event_id], recorded)
            on conflict do nothing;
        if not found then
            return '';
        end if;
    end if;
    insert into log.event (event_id, stream, sequence, type, revision, recorded_at, metadata, payload)
        values (event_id, of_stream, expected + 1, type, revision, recorded, metadata, payload);
    return null;
end $$;
