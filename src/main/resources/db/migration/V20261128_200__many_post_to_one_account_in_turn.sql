-- Many post to one account at once: an entry is written before its balance is held, which is then but one statement
-- (ADR 14). Spreadsheets may hand money on as well, and hold the balances of all their rows before the first.

-- The turn of an account: those who wait for it get it in the order in which they came, while a row alone would let
-- late comers pass.
create function budget_turn(p_office text, p_year int, p_activity text, p_category text, p_fund text)
returns bigint
language sql
immutable
as $$ select hashtextextended(concat_ws(' ', 'money', p_office, p_year, p_activity, p_category, p_fund), 0) $$;
grant execute on function budget_turn to bpm_app;

-- Holds balances until the transaction ends, always in one order; those that are not there yet are begun.
create function budget_hold(
    p_year int, p_offices text[], p_activities text[], p_categories text[], p_funds text[])
returns void
language plpgsql
security definer
set search_path = public, pg_temp
as $$
begin
    if exists (select from unnest(p_offices) as o (office)
            where not coalesce(o.office like current_setting('bpm.scope', true), false)) then
        raise exception 'budget:scope:0:' using errcode = 'BPM01';
    end if;
    insert into budget_balance (office, year, activity, category, fund)
    select distinct b.office, p_year, b.activity, b.category, b.fund
    from unnest(p_offices, p_activities, p_categories, p_funds) as b (office, activity, category, fund)
    order by b.office, b.activity, b.category, b.fund
    on conflict do nothing;
    perform from budget_balance b
    where b.year = p_year and (b.office, b.activity, b.category, b.fund) in (
        select w.office, w.activity, w.category, w.fund
        from unnest(p_offices, p_activities, p_categories, p_funds) as w (office, activity, category, fund))
    order by b.office, b.activity, b.category, b.fund
    for no key update;
end $$;
revoke all on function budget_hold from public;
grant execute on function budget_hold to bpm_app;

-- As before, but what it refuses is refused where the balance is moved.
create or replace function budget_post(
    p_office text, p_year int, p_activity text, p_category text, p_fund text, p_kind text, p_amount numeric,
    p_spent numeric, p_tranche int, p_day date, p_document text, p_document_day date, p_note text, p_refers bigint,
    p_corrects bigint, p_other text[], p_import bigint, p_once uuid, p_actor bigint, p_actor_name text,
    p_at timestamptz)
returns bigint
language plpgsql
security definer
set search_path = public, pg_temp
as $$
declare
    new_entry budget_entry;
    other_side budget_entry;
    original budget_entry;
    original_other budget_entry;
    referred budget_entry;
    known bigint;
    above text := case when length(p_office) = 4 then left(p_office, 2) when p_office <> '00' then '00' end;
    held record;
    own_free numeric;
    giver_free numeric;
    drawn_dry boolean := false;
    open_amount numeric;
    now_amount numeric;
    now_spent numeric;
begin
    new_entry.office := p_office;
    new_entry.year := p_year;
    new_entry.activity := p_activity;
    new_entry.category := p_category;
    new_entry.fund := p_fund;
    new_entry.kind := p_kind;
    new_entry.acts_as := p_kind;
    new_entry.tranche := p_tranche;
    new_entry.refers := p_refers;
    new_entry.draws := '';
    if p_other is not null then
        new_entry.other_office := p_other[1];
        new_entry.other_activity := p_other[2];
        new_entry.other_category := p_other[3];
    end if;

    if not coalesce(p_office like current_setting('bpm.scope', true), false) then
        raise exception 'budget:scope:0:' using errcode = 'BPM01';
    end if;
    if p_kind = 'CORRECT' then
        select * into original from budget_entry e
        where e.office = p_office and e.id = p_corrects and e.pair = e.id and e.kind <> 'CORRECT';
        if not found then
            raise exception 'budget:gone:0:' using errcode = 'BPM01';
        end if;
        new_entry := original;
        new_entry.kind := 'CORRECT';
        new_entry.corrects := original.id;
        select * into original_other from budget_entry e where e.pair = original.id and e.id <> original.id
            and e.office = original.other_office;
    end if;
    if p_refers is not null and p_kind <> 'CORRECT' then
        select * into referred from budget_entry e
        where e.office = p_office and e.id = p_refers and e.year = p_year and e.activity = p_activity
            and e.category = p_category and e.fund = p_fund and e.kind in ('COMMIT', 'ADVANCE', 'CARRY_OVER');
        if not found then
            raise exception 'budget:refers:0:' using errcode = 'BPM01';
        end if;
        new_entry.draws := referred.kind;
    end if;

    -- where money comes from and goes to: from above, back there, or across
    if new_entry.other_office is null then
        if new_entry.acts_as = 'TRANSFER' or (new_entry.acts_as in ('ALLOT', 'RETURN')
                and p_office <> '00' and not (new_entry.fund = 'PROVINCE' and length(p_office) = 2)) then
            raise exception 'budget:shape:0:' using errcode = 'BPM01';
        end if;
    elsif not (case new_entry.acts_as
            when 'TRANSFER' then (new_entry.other_office, new_entry.other_activity, new_entry.other_category)
                is distinct from (p_office, new_entry.activity, new_entry.category)
            when 'ALLOT' then new_entry.other_office = above
            when 'RETURN' then new_entry.other_office = above
            else false end) then
        raise exception 'budget:shape:0:' using errcode = 'BPM01';
    elsif not coalesce(new_entry.other_office like current_setting('bpm.scope', true), false)
            and new_entry.acts_as <> 'RETURN' then
        raise exception 'budget:scope:0:' using errcode = 'BPM01';
    end if;

    insert into budget_balance (office, year, activity, category, fund)
    select b.office, new_entry.year, b.activity, b.category, new_entry.fund
    from (values (new_entry.office, new_entry.activity, new_entry.category),
        (new_entry.other_office, new_entry.other_activity, new_entry.other_category)) as b (office, activity, category)
    where b.office is not null
    order by b.office, b.activity, b.category
    on conflict do nothing;
    if p_kind = 'CORRECT' and p_import is null then -- it reckons from what stands now: nobody changes that meanwhile
        perform pg_advisory_xact_lock(budget_turn(b.office, new_entry.year, b.activity, b.category, new_entry.fund))
        from (select w.office, w.activity, w.category
            from (values (new_entry.office, new_entry.activity, new_entry.category),
                (new_entry.other_office, new_entry.other_activity, new_entry.other_category))
                as w (office, activity, category)
            where w.office is not null
            order by w.office, w.activity, w.category) b;
        perform from budget_balance b -- also from a spreadsheet, which takes no turn
        where (b.office, b.year, b.activity, b.category, b.fund) in (
            (new_entry.office, new_entry.year, new_entry.activity, new_entry.category, new_entry.fund),
            (new_entry.other_office, new_entry.year, new_entry.other_activity, new_entry.other_category,
                new_entry.fund))
        order by b.office, b.activity, b.category
        for no key update;
    end if;

    if p_once is not null then
        select e.id into known from budget_entry e where e.office = p_office and e.once = p_once;
        if found then
            return -known; -- the same form again: below zero, so that nobody tells it twice
        end if;
    end if;

    new_entry.amount := p_amount;
    new_entry.spent := case when new_entry.acts_as = 'CLEAR' then coalesce(p_spent, p_amount) end;
    if p_kind = 'CORRECT' then -- the right amount is given; what is kept is the difference from what stands now
        select sum(e.amount), sum(e.spent) into now_amount, now_spent from budget_entry e
        where e.office = p_office and (e.id = original.id or e.corrects = original.id);
        new_entry.amount := p_amount - now_amount;
        if new_entry.acts_as = 'CLEAR' then
            new_entry.spent := coalesce(p_spent,
                case when now_spent = now_amount then p_amount else least(now_spent, p_amount) end) - now_spent;
        end if;
        if p_amount < 0 or (new_entry.amount = 0 and coalesce(new_entry.spent, 0) = 0) then
            raise exception 'budget:same:%:', now_amount using errcode = 'BPM01';
        end if;
    end if;
    new_entry.id := nextval('budget_entry_id');
    new_entry.pair := new_entry.id;
    new_entry.side := case new_entry.acts_as when 'ALLOT' then 'IN' when 'RETURN' then 'OUT'
        when 'TRANSFER' then 'OUT' else 'OWN' end;
    new_entry.day := p_day;
    new_entry.document := p_document;
    new_entry.document_day := p_document_day;
    new_entry.note := p_note;
    new_entry.import := p_import;
    new_entry.once := p_once;
    new_entry.over := false;
    new_entry.added_at := p_at;
    new_entry.added_by := p_actor;
    new_entry.added_by_name := p_actor_name;
    if p_import is not null and p_kind <> 'CORRECT' then -- its balances are held already
        select b.free into own_free from budget_balance b
        where b.office = new_entry.office and b.year = new_entry.year and b.activity = new_entry.activity
            and b.category = new_entry.category and b.fund = new_entry.fund;
        select b.free into giver_free from budget_balance b
        where b.office = new_entry.other_office and b.year = new_entry.year and b.activity = new_entry.other_activity
            and b.category = new_entry.other_category and b.fund = new_entry.fund
            and not (b.office = '00' and b.granted = 0);
        new_entry.over := case when new_entry.acts_as = 'ALLOT' then coalesce(giver_free < p_amount, false)
            else new_entry.acts_as in ('COMMIT', 'DISBURSE', 'ADVANCE', 'CARRY_OVER') and new_entry.draws = ''
                and own_free < p_amount end;
    end if;
    other_side := new_entry;
    insert into budget_entry select new_entry.*
    on conflict (office, once) where once is not null do nothing;
    if not found then -- somebody sent the same form in the same moment
        select e.id into known from budget_entry e where e.office = p_office and e.once = p_once;
        return -known;
    end if;
    if new_entry.other_office is not null then
        other_side.id := nextval('budget_entry_id');
        other_side.office := new_entry.other_office;
        other_side.activity := new_entry.other_activity;
        other_side.category := new_entry.other_category;
        other_side.other_office := new_entry.office;
        other_side.other_activity := new_entry.activity;
        other_side.other_category := new_entry.category;
        other_side.side := case new_entry.side when 'IN' then 'OUT' else 'IN' end;
        other_side.corrects := original_other.id;
        other_side.once := null;
        insert into budget_entry select other_side.*;
    end if;
    -- each balance is held from here on, always in one order, so that nobody waits in a ring
    for held in
        select e.*, e.granted + e.moved - e.returned - e.handed_on
            - e.committed - e.disbursed - e.advanced - e.carried_over as change
        from budget_entry_v e
        where e.pair = new_entry.id and e.id in (new_entry.id, other_side.id)
            and e.office in (new_entry.office, other_side.office)
        order by e.office, e.activity, e.category
    loop
        if p_import is null then
            perform pg_advisory_xact_lock(
                budget_turn(held.office, held.year, held.activity, held.category, held.fund));
        end if;
        update budget_balance b
        set granted = b.granted + held.granted,
            moved = b.moved + held.moved,
            returned = b.returned + held.returned,
            handed_on = b.handed_on + held.handed_on,
            committed = b.committed + held.committed,
            disbursed = b.disbursed + held.disbursed,
            advanced = b.advanced + held.advanced,
            carried_over = b.carried_over + held.carried_over,
            excess = case when held.office = '00' and b.granted + held.granted = 0 then 0
                when p_import is not null then greatest(-b.free - held.change, 0)
                else least(b.excess, greatest(-b.free - held.change, 0)) end
        where b.office = held.office and b.year = held.year and b.activity = held.activity
            and b.category = held.category and b.fund = held.fund
            and least(b.committed + held.committed, b.advanced + held.advanced,
                b.carried_over + held.carried_over) >= 0
            and (p_import is not null or held.change >= 0 or b.free + held.change >= 0
                or (held.office = '00' and b.granted = 0 and held.side <> 'OWN'));
        if not found then
            select b.free into own_free from budget_balance b
            where b.office = held.office and b.year = held.year and b.activity = held.activity
                and b.category = held.category and b.fund = held.fund;
            if p_import is null and held.change < 0 and own_free + held.change < 0 then
                raise exception 'budget:free:%:%', own_free, held.office using errcode = 'BPM01';
            end if;
            drawn_dry := true; -- which is told below, with what is open
            exit;
        end if;
    end loop;

    -- what is drawn from a commitment, an advance or money carried over is never more than it holds
    if new_entry.refers is not null or new_entry.acts_as in ('COMMIT', 'ADVANCE', 'CARRY_OVER') then
        select coalesce(sum(case when e.refers is not distinct from c.id then -e.amount else e.amount end), 0)
        into open_amount
        from (select coalesce(new_entry.refers, new_entry.corrects, new_entry.id) as id) c
        join budget_entry e on e.office = p_office and (e.id = c.id or e.corrects = c.id or e.refers = c.id);
        if open_amount < 0 then
            raise exception 'budget:open:%:', open_amount + new_entry.amount using errcode = 'BPM01';
        end if;
        if new_entry.refers is not null and new_entry.acts_as = 'CARRY_OVER' and p_kind = 'CORRECT' then
            select coalesce(sum(case when e.refers = original.id then -e.amount else e.amount end), 0)
            into open_amount from budget_entry e
            where e.office = p_office
                and (e.id = original.id or e.corrects = original.id or e.refers = original.id);
            if open_amount < 0 then
                raise exception 'budget:open:0:' using errcode = 'BPM01';
            end if;
        end if;
    end if;
    if drawn_dry then
        raise exception 'budget:open:0:' using errcode = 'BPM01';
    end if;
    return new_entry.id;
end $$;
