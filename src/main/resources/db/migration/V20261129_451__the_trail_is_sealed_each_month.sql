-- Once a month the last line of every office's chain is written down with its digest, and all of them under one
-- digest that holds the one of the month before: lines cut off at the end of a chain, together with its count, are
-- missed here.
create table trail_seal (
    month    text primary key constraint trail_seal_month check (month ~ '^\d{4}-\d{2}$'),
    made_at  timestamptz not null,
    previous text not null,
    hash     text not null
);
create table trail_sealed (
    month  text not null,
    office text not null,
    number bigint not null,
    hash   text not null,
    primary key (month, office)
);
-- Nothing changes or deletes a seal: the application's role has no right to.
grant select, insert on trail_seal, trail_sealed to bpm_app;
