-- The ledger of money (ADR 14). An entry belongs to an account: office, activity, category, kind of fund. Entries are
-- written by budget_post alone, which holds the account's balance while it does: the application may only read both.
create table budget_balance (
    office       text not null references org_office,
    year         int not null constraint budget_balance_year check (year between 2400 and 2700),
    activity     text not null,
    category     text not null constraint budget_balance_category
        check (category in ('PERSONNEL', 'OPERATIONS', 'INVESTMENT', 'SUBSIDY', 'OTHER')),
    fund         text not null constraint budget_balance_fund check (fund in ('ADMIN', 'STRATEGY', 'PROVINCE')),
    granted      numeric(15, 2) not null default 0,
    moved        numeric(15, 2) not null default 0,
    returned     numeric(15, 2) not null default 0,
    handed_on    numeric(15, 2) not null default 0,
    committed    numeric(15, 2) not null default 0,
    disbursed    numeric(15, 2) not null default 0,
    advanced     numeric(15, 2) not null default 0,
    carried_over numeric(15, 2) not null default 0,
    excess       numeric(15, 2) not null default 0,
    allotted     numeric(15, 2) generated always as (granted + moved - returned) stored,
    remaining    numeric(15, 2) generated always as (granted + moved - returned - handed_on - disbursed) stored,
    free         numeric(15, 2) generated always as
        (granted + moved - returned - handed_on - committed - disbursed - advanced - carried_over) stored,
    primary key (office, year, activity, category, fund),
    constraint budget_balance_province_fund check (fund <> 'PROVINCE' or office <> '00'),
    constraint budget_balance_not_below_zero check (granted >= 0 and returned >= 0 and committed >= 0
        and disbursed >= 0 and advanced >= 0 and carried_over >= 0 and excess >= 0),
    -- while the department has not said what it was granted, it hands on without a limit, and spends nothing itself
    constraint budget_balance_free check (case when office = '00' and granted = 0
        then committed = 0 and disbursed = 0 and advanced = 0 and carried_over = 0
        else free + excess >= 0 end)
);
create index budget_balance_of_year on budget_balance (year, activity);
comment on column budget_balance.excess is 'how far spreadsheets brought in spend more than there is; entries by hand never do';
comment on column budget_balance.handed_on is 'handed on to offices below, less what they returned';

create sequence budget_entry_id;
create table budget_entry (
    office         text not null references org_office,
    id             bigint not null default nextval('budget_entry_id'),
    pair           bigint not null,
    year           int not null,
    activity       text not null,
    category       text not null,
    fund           text not null,
    kind           text not null,
    acts_as        text not null,
    side           text not null,
    amount         numeric(15, 2) not null,
    spent          numeric(15, 2),
    tranche        int,
    day            date not null,
    document       text not null default '',
    document_day   date,
    note           text not null default '',
    refers         bigint,
    draws          text not null default '',
    corrects       bigint,
    other_office   text,
    other_activity text,
    other_category text,
    import         bigint,
    over           boolean not null default false,
    once           uuid,
    added_at       timestamptz not null,
    added_by       bigint not null,
    added_by_name  text not null,
    primary key (office, id),
    foreign key (office, year, activity, category, fund) references budget_balance,
    foreign key (office, refers) references budget_entry,
    foreign key (office, corrects) references budget_entry,
    constraint budget_entry_kind check (acts_as in ('ALLOT', 'TRANSFER', 'RETURN', 'COMMIT', 'RELEASE', 'DISBURSE',
        'ADVANCE', 'CLEAR', 'CARRY_OVER') and kind in (acts_as, 'CORRECT')),
    constraint budget_entry_amount check (case when kind = 'CORRECT' then amount <> 0 or spent <> 0 else amount > 0 end),
    constraint budget_entry_spent check (case when acts_as = 'CLEAR'
        then spent is not null and (kind = 'CORRECT' or spent between 0 and amount) else spent is null end),
    constraint budget_entry_side check (case when acts_as in ('ALLOT', 'TRANSFER', 'RETURN')
        then side in ('IN', 'OUT') else side = 'OWN' and other_office is null end),
    constraint budget_entry_tranche check (tranche is null or (tranche in (1, 2) and acts_as = 'ALLOT')),
    constraint budget_entry_draws check (case acts_as
        when 'RELEASE' then draws in ('COMMIT', 'CARRY_OVER')
        when 'CLEAR' then draws = 'ADVANCE'
        when 'DISBURSE' then draws in ('', 'COMMIT', 'CARRY_OVER')
        when 'CARRY_OVER' then draws in ('', 'COMMIT')
        else draws = '' end and (draws = '') = (refers is null)),
    constraint budget_entry_corrects check ((kind = 'CORRECT') = (corrects is not null)),
    constraint budget_entry_reason check (kind not in ('CORRECT', 'RETURN', 'TRANSFER') or note <> ''),
    constraint budget_entry_document check (length(document) <= 100 and length(note) <= 500),
    constraint budget_entry_day check (day between make_date(year - 544, 7, 1) and make_date(year - 541, 9, 30))
);
create index budget_entry_listed on budget_entry (office, activity, day, id);
create index budget_entry_pair on budget_entry (pair);
create index budget_entry_refers on budget_entry (office, refers) where refers is not null;
create index budget_entry_corrects on budget_entry (office, corrects) where corrects is not null;
create index budget_entry_document on budget_entry (office, document) where document <> '';
create index budget_entry_import on budget_entry (import) where import is not null;
create unique index budget_entry_once on budget_entry (office, once) where once is not null;
comment on column budget_entry.pair is 'both sides of one posting carry the number of its first side';
comment on column budget_entry.acts_as is 'the kind that it moves: its own, or that of the entry it corrects';
comment on column budget_entry.tranche is '1 is quarters 1 and 2, 2 is quarters 3 and 4';
comment on column budget_entry.spent is 'of an advance that is cleared: what was spent; the rest came back as cash';

alter table budget_balance enable row level security;
create policy budget_balance_scope on budget_balance for select using (office like current_setting('bpm.scope', true));
alter table budget_entry enable row level security;
create policy budget_entry_scope on budget_entry for select using (office like current_setting('bpm.scope', true));
grant select on budget_balance, budget_entry to bpm_app;

-- What each entry does to each balance: the one place that says so.
create view budget_entry_v with (security_invoker = true) as
select entry.office, entry.id, entry.pair, entry.year, entry.activity, entry.category, entry.fund, entry.kind,
    entry.acts_as, entry.side, entry.amount, entry.spent, entry.tranche, entry.day, entry.document,
    entry.document_day, entry.note, entry.refers, entry.draws, entry.corrects, entry.other_office,
    entry.other_activity, entry.other_category, entry.import, entry.over, entry.added_at, entry.added_by,
    entry.added_by_name,
    case when acts_as = 'ALLOT' and side = 'IN' then amount else 0 end as granted,
    case when acts_as = 'TRANSFER' then case side when 'IN' then amount else -amount end else 0 end as moved,
    case when acts_as = 'RETURN' and side = 'OUT' then amount else 0 end as returned,
    case when acts_as = 'ALLOT' and side = 'OUT' then amount
        when acts_as = 'RETURN' and side = 'IN' then -amount else 0 end as handed_on,
    case when acts_as = 'COMMIT' then amount when draws = 'COMMIT' then -amount else 0 end as committed,
    case acts_as when 'DISBURSE' then amount when 'CLEAR' then spent else 0 end as disbursed,
    case when acts_as = 'ADVANCE' then amount when draws = 'ADVANCE' then -amount else 0 end as advanced,
    case when acts_as = 'CARRY_OVER' then amount when draws = 'CARRY_OVER' then -amount else 0 end as carried_over
from budget_entry entry;
grant select on budget_entry_v to bpm_app;

create view budget_balance_v with (security_invoker = true) as
select year, activity, office, category, fund, granted, moved, returned, allotted, handed_on, committed, disbursed,
    advanced, carried_over, remaining, free, excess
from budget_balance;
grant select on budget_balance_v to bpm_app;
