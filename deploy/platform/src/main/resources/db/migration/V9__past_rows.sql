-- Of the rows that stand no more a list needs those that changed since the leaf it is read at, and those are few: they
-- are found by when they changed, not by walking along all that ever stood in the list.
drop index view.row_past;

create index row_past on view.row (generation, scope, until_leaf) where until_leaf is not null;
