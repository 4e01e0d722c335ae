package bpm.exchange.opendata;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.exchange.dataset.AnswersAway;
import bpm.exchange.opendata.Releases.Money;
import bpm.exchange.opendata.Releases.Work;
import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.Table;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;
import bpm.shared.Words;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Making the files of open data of a year (จัดทำข้อมูลเปิด); the department does, and the trail knows when. */
@Component
class Publishing {

    static final String LICENCE = "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/";

    private static final int WIDTH = 18;

    private final Releases releases;
    private final AnswersAway away;
    private final Transactions transactions;
    private final Trail trail;

    Publishing(Releases releases, AnswersAway away, Transactions transactions, Trail trail) {
        this.releases = releases;
        this.away = away;
        this.transactions = transactions;
        this.trail = trail;
    }

    /** The tables by the names of their files, and what is to be read with them. */
    record Published(Map<String, Table> tables, String notes) {}

    Published publish(Actor actor, FiscalYear year, Words t) {
        if (!actor.office().isDepartment()) {
            throw Problem.forbidden("เฉพาะผู้ใช้ของกรมที่จัดทำข้อมูลเปิดได้");
        }
        return transactions.write(actor, () -> {
            away.of(actor, year).ifPresent(problem -> {
                throw problem;
            });
            var people = releases.participants(year);
            trail.add(
                    actor,
                    actor.office(),
                    "exchange.published",
                    "open data " + year,
                    Map.of(
                            "least", people.least(),
                            "groups", people.groups().size(),
                            "withheld", people.withheldPlaces()));
            var tables = new LinkedHashMap<String, Table>();
            tables.put("participants.csv", participants(people));
            tables.put("activities.csv", works(releases.works(year)));
            tables.put("budget.csv", money(releases.money(year)));
            tables.put("dictionary.csv", dictionary(t));
            return new Published(tables, notes(people, year, t));
        });
    }

    private static Table participants(Anonymous people) {
        return table(
                "participants",
                people.groups().stream()
                        .map(group -> List.of(
                                Cell.of(group.activity()),
                                Cell.of(group.province()),
                                Cell.of(group.sex()),
                                Cell.of(group.age()),
                                Cell.of(group.count()),
                                Cell.number(group.mean(people.least()))))
                        .toList());
    }

    private static Table works(List<Work> works) {
        return table(
                "activities",
                works.stream()
                        .map(work -> List.of(
                                Cell.of(work.activity()),
                                Cell.of(work.name()),
                                Cell.of(work.province()),
                                Cell.of(work.offices()),
                                Cell.of(work.target()),
                                Cell.of(work.result()),
                                Cell.of(work.unit())))
                        .toList());
    }

    private static Table money(List<Money> money) {
        return table(
                "budget",
                money.stream()
                        .map(one -> List.of(
                                Cell.of(one.province()),
                                Cell.of(one.category()),
                                Cell.of(one.fund()),
                                Cell.of(one.allotted()),
                                Cell.of(one.disbursed())))
                        .toList());
    }

    private static Table dictionary(Words t) {
        var rows = new ArrayList<List<Cell>>();
        Dictionary.ALL.forEach((file, columns) -> columns.forEach((name, told) ->
                rows.add(List.of(Cell.of(file + ".csv"), Cell.of(name), Cell.of(t.s(told))))));
        return new Table(
                "dictionary",
                List.of(
                        new Column("file", WIDTH),
                        new Column("column", WIDTH),
                        new Column("meaning", 60)),
                rows);
    }

    private static Table table(String file, List<List<Cell>> rows) {
        return new Table(
                file,
                Dictionary.ALL.getOrDefault(file, Map.of()).keySet().stream()
                        .map(name -> new Column(name, WIDTH))
                        .toList(),
                rows);
    }

    private static String notes(Anonymous people, FiscalYear year, Words t) {
        return String.join(
                "\r\n",
                t.s("ข้อมูลเปิดจาก BPM ปีงบประมาณ {0}", year),
                t.s("สัญญาอนุญาต: {0}", LICENCE),
                t.s("แหล่งที่มา: กรมการพัฒนาชุมชน"),
                t.s(
                        "ทุกกลุ่มในไฟล์ participants.csv มีอย่างน้อย {0} คน กลุ่มที่เล็กกว่านั้นรวมอายุหรือเพศเข้าด้วยกัน (*)",
                        people.least()),
                t.s(
                        "ไม่เผยแพร่เพราะมีคนน้อยเกินไป: {0} กิจกรรมในจังหวัด รวม {1} คน",
                        people.withheldPlaces(), people.withheldSaid()),
                t.s("ไฟล์ activities.csv นับเฉพาะรายงานที่เห็นชอบแล้ว"),
                "");
    }
}
