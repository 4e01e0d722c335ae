package bpm.budget.month;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Assignment;
import bpm.plan.Gift;
import bpm.plan.GivingAssignments;
import bpm.shared.FiscalYear;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An office that was given activities, and its reporter; the tests' today is 20 August 2567: July is locked. */
public record GivenMonths(OfficeCode office, Actor reporter) {

    public static final FiscalYear YEAR = new FiscalYear(2567);
    public static final int JULY = 10;
    public static final int AUGUST = 11;
    public static final int SEPTEMBER = 12;

    /** A district with these activities, 60 people each. */
    public static GivenMonths of(OfficeCode office, String... activities) {
        var planner = Given.planner(office.parent());
        for (var activity : activities) {
            Server.bean(GivingAssignments.class)
                    .give(planner, ActivityKey.of(activity), office, new Gift(60, "คน"));
        }
        return new GivenMonths(office, Given.reporter(office));
    }

    public static String path(String activity, OfficeCode office) {
        return "/assignments/" + activity + "/" + office + "/months";
    }

    public String path(String activity) {
        return path(activity, office);
    }

    public static MonthCell cell(String activity, int place, Measure measure) {
        return new MonthCell(ActivityKey.of(activity), place, measure);
    }

    /** The fields of a form with this cell alone. */
    public static String[] fields(MonthCell cell, String was, String typed) {
        return new String[] {cell.wasField(), was, cell.field(), typed};
    }

    public Visitor.Answer type(Visitor visitor, MonthCell cell, String was, String typed) {
        return visitor.send(path(cell.activity().toString()), fields(cell, was, typed));
    }

    /** Entered by the reporter; a locked month was opened for it. */
    public void entered(Map<MonthCell, String> numbers) {
        var edits = new ArrayList<CellEdit>();
        numbers.forEach((cell, number) -> {
            open(cell.place());
            edits.add(new CellEdit(cell, Optional.empty(), Optional.of(new BigDecimal(number))));
        });
        Server.bean(WritingMonths.class)
                .write(reporter, office, List.copyOf(edits), Optional.empty());
    }

    private void open(int place) {
        var month = new FiscalMonth(YEAR, place);
        var door = Server.bean(Transactions.class)
                .read(reporter, () -> Server.bean(MonthDoors.class).of(office, month));
        if (!door.isOpen()) {
            Server.bean(ReopeningMonth.class)
                    .reopen(
                            Given.reviewer(office.parent()),
                            office,
                            month,
                            new ReopeningMonth.Wanted("30/8/2567", "ใบสำคัญมาช้า"));
        }
    }

    /** The lines of the trail about the activity's months. */
    public String told(String activity) {
        return Server.read(String.class, """
                select coalesce(string_agg(what || ' ' || detail, ' ' order by number), '')
                from trail_entry
                where subject = ? and what like 'months.%'
                """, Assignment.subject(ActivityKey.of(activity), office));
    }
}
