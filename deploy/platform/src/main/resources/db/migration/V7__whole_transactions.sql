-- Gives the next events their leaf index, and answers with them. Only events below the oldest running append are taken:
-- nothing can still appear before them. Whoever does not get the lock does nothing; whoever got it and slept is
-- stopped by the primary key.
-- A transaction's events get theirs together, if need be a few more than were asked for: so the log never ends within a
-- decision, and whoever reads to its end has seen each decision whole or not at all.
-- Whatever the planner knows of a young table, it takes the next events from the index.
create or replace function log.sequence(at_most int) returns table (leaf_index bigint, leaf_hash bytea)
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
              order by v.xid fetch first at_most rows with ties) e
        returning n.leaf_index, n.leaf_hash;
end $$;
