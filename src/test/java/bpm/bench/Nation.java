package bpm.bench;

import bpm.Server;
import bpm.access.Actor;
import bpm.access.Transactions;

/** The whole nation's assignments of 2567, set down by plain statements: 878 districts and 76 provinces × 21 activities. */
final class Nation {

    private Nation() {}

    /** Fills the year; a quarter each is not started, draft, submitted and approved, some are returned. */
    static int settle() {
        int assignments = insert();
        Server.owner().sql("analyze").update(); // as the database does by itself within a minute
        return assignments;
    }

    private static int insert() {
        return Server.bean(Transactions.class).write(Actor.SYSTEM, () -> {
            int assignments = Server.database().sql("""
                            insert into plan_assignment (activity, year, office, position, target, unit, due,
                                due_basis, responsible_name, given_at, given_by, given_by_name, given_office,
                                changed_at, changed_by_name)
                            select a.key, a.year, o.code, row_number() over (partition by o.code order by a.key),
                                60, 'คน', date '2024-06-15' + (('x' || substr(md5(o.code || a.key), 1, 4))::bit(16)::int % 110),
                                'FIXED', 'ผู้รับผิดชอบ', now(), 0, 'ระบบ', left(o.code, 2), now(), 'ระบบ'
                            from plan_activity_v a
                            cross join org_office o
                            where a.year = 2567 and o.code <> '00'
                            on conflict do nothing
                            """).update();
            Server.database().sql("""
                            insert into review_filing (office, activity, kind, year, state, version, reason,
                                submitted_at, submitted_by, submitted_by_name, decided_at, decided_by,
                                decided_by_name, moved_at, moved_by, moved_by_name, created_at)
                            select office, activity, 'PROGRESS', year,
                                case dice when 0 then 'DRAFT' when 1 then 'RETURNED' when 2 then 'SUBMITTED' else 'APPROVED' end,
                                case dice when 0 then 0 else 1 end, case dice when 1 then 'กรุณาแนบภาพ' else '' end,
                                now() - interval '5 days', 1, 'ผู้รายงาน', now(), 2, 'ผู้ตรวจ', now(), 2, 'ผู้ตรวจ', now()
                            from (select *, ('x' || substr(md5(activity || office), 1, 4))::bit(16)::int % 5 as dice
                                from plan_assignment where year = 2567) as assigned
                            where dice < 4
                            on conflict do nothing
                            """).update();
            Server.database().sql("""
                            insert into progress_report (activity, office, year, typed, result, percent, last_held,
                                updated_at, updated_by, updated_by_name)
                            select activity, office, year, '{}'::jsonb, 55, null, date '2024-06-10', now(), 1, 'ผู้รายงาน'
                            from review_filing
                            where year = 2567
                            on conflict do nothing
                            """).update();
            return assignments;
        });
    }
}
