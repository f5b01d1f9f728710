-- Begins the batch of a processor: its generations, locked, so that one instance at a time writes them.
-- What a batch writes can be computed again from the log, and its token is committed with it. So the commit does not
-- wait for the disk: after a crash of the database rows and token stand where they stood some batches ago, together.
-- Rows are found by their key whatever the planner knows of a young table, also by plans it has kept since.
create function view.begin_batch(of_state text, only_generation bigint) returns setof view.generation
    language plpgsql volatile as $$
begin
    perform set_config('synchronous_commit', 'off', true), set_config('enable_seqscan', 'off', true),
            set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true);
    return query
        select * from view.generation g
        where g.state = of_state and (only_generation is null or g.id = only_generation)
        order by g.id for update;
end $$;

revoke all on function view.begin_batch(text, bigint) from public;
grant execute on function view.begin_batch(text, bigint) to ${application};
