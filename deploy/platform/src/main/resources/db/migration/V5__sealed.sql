-- Uploaded files, as ciphertext in chunks of 256 KiB (ruling R28). Evidence is the digest in the event, not this table:
-- a preview expires, an upload may be given up, and a file whose key was shredded is worth nothing.
create schema sealed;

create table sealed.chunk (
    file uuid not null,
    index int not null check (index >= 0),
    content bytea not null check (octet_length(content) <= 262200), -- 256 KiB and what encryption adds
    stored_at timestamptz not null default clock_timestamp(),
    primary key (file, index)
);

-- Ciphertext does not get smaller: do not try.
alter table sealed.chunk alter column content set storage external;

grant usage on schema sealed to ${application};

-- Written once, never changed.
grant select, insert, delete on sealed.chunk to ${application};
