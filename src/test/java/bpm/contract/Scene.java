package bpm.contract;

import bpm.Given;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.org.OfficeCode;

import java.util.Map;

/** A province with two districts, and the people who call the API there. */
record Scene(
        OfficeCode province,
        OfficeCode first,
        OfficeCode second,
        Actor department,
        Actor above,
        Actor reporter,
        Actor neighbour,
        Actor stranger) {

    static final String ACTIVITY = "2567-07-2";

    static Scene make() {
        var province = Given.province();
        var first = Given.district(province, 1);
        var second = Given.district(province, 2);
        return new Scene(
                province,
                first,
                second,
                Given.person(OfficeCode.DEPARTMENT, Role.PLANNER, Role.REVIEWER, Role.PEOPLE_ADMIN),
                Given.person(
                        province, Role.PLANNER, Role.REVIEWER, Role.REPORTER, Role.PEOPLE_ADMIN),
                Given.person(first, Role.REPORTER, Role.PLANNER),
                Given.person(second, Role.REPORTER, Role.PLANNER),
                Given.reporter(Given.elsewhere()));
    }

    /** Arguments that name the activity at an office, and others. */
    Map<String, Object> at(OfficeCode office, Object... others) {
        return at(ACTIVITY, office, others);
    }

    Map<String, Object> at(String activity, OfficeCode office, Object... others) {
        var all = Api.with("activity", activity, "office", office.value());
        all.putAll(Api.with(others));
        return all;
    }

    Map<String, Object> atProvince(Object... others) {
        var all = Api.with("activity", ACTIVITY, "province", province.value());
        all.putAll(Api.with(others));
        return all;
    }
}
