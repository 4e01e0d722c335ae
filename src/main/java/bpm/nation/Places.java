package bpm.nation;

import bpm.nation.Line.Links;
import bpm.nation.Line.Place;
import bpm.nation.NationSums.ActivitySums;
import bpm.org.Office;
import bpm.shared.Spoken;

/** What a line of a desk is called, where it leads, and where each of its numbers comes from. */
final class Places {

    private Places() {}

    /** An office below the one that is looked at, or that one's own work. */
    static Place office(NationAsked asked, Office office) {
        var code = office.code();
        boolean own = code.equals(asked.office());
        Spoken name = own
                ? code.isDepartment() ? t -> t.s("กรม (ส่วนกลาง)") : t -> t.s("งานของจังหวัดเอง")
                : office::name;
        var down = own ? "/assignments?year=" + asked.year() + "&office=" + code : asked.path(code);
        var in = "?year=" + asked.year() + "&office=" + code;
        return new Place(
                code.value(),
                name,
                own ? down : down + asked.query(),
                new Links(
                        "/matrix" + in,
                        "/assignments" + in,
                        "/money" + in,
                        own
                                ? "/matrix" + in + "&kind=evaluation"
                                : down + asked.query(Measure.SATISFACTION)));
    }

    /** An activity of a district. */
    static Place activity(NationAsked asked, ActivitySums one) {
        var page = "/assignments/" + one.activity() + "/" + asked.office();
        return new Place(
                one.activity(),
                t -> t.name(one.name(), one.nameEn()),
                page,
                new Links(page, page + "/progress", page + "/money", page + "/summary"));
    }
}
