-- log.append for what most commands come to: one event in one stream, and at most one other stream that was read. The
-- same steps in the same order as log.append, without arrays: they are most of what a short append costs.
create function log.append_one(
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
    if pg_advisory_xact_lock_shared(2, log.marker(pg_snapshot_xmax(pg_current_snapshot()))) is null then null; end if;

    -- In the order of their keys, as everywhere; names of one key are locked once, exclusively.
    if guard_key < stream_key then
        if pg_advisory_xact_lock_shared(guard_key) is null then null; end if;
    end if;
    if pg_advisory_xact_lock(stream_key) is null then null; end if;
    if guard_key > stream_key then
        if pg_advisory_xact_lock_shared(guard_key) is null then null; end if;
    end if;

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

revoke all on function
    log.append_one(text, bigint, text, bigint, uuid, text, int, bytea, bytea, text, bytea) from public;
grant execute on function
    log.append_one(text, bigint, text, bigint, uuid, text, int, bytea, bytea, text, bytea) to "${application}";
