package bpm.contract;

import static bpm.contract.Api.with;

import bpm.plan.GivenPlan;

/** Tokens, offices, plans and what is given to offices. */
final class PlanExercises implements Exercises {

    @Override
    public void run(Api api, Scene scene) {
        api.basic(
                scene.reporter(),
                "postTokens",
                "{\"name\":\"nightly\",\"days\":30,\"scopes\":[\"read\"]}");
        api.basic(scene.reporter(), "postTokens", "{\"name\":\"\",\"days\":0}");
        api.call(
                scene.reporter(),
                "getOffices",
                with("under", scene.province().value(), "page", 0, "size", 2));

        var year = GivenPlan.emptyYear();
        api.call(
                scene.department(),
                "putPlansByYear",
                with("year", year.toString()),
                GivenPlan.json(year));
        api.call(scene.department(), "getPlansByYear", with("year", year.toString()));
        api.refused(
                428,
                scene.department(),
                "putPlansByYear",
                with("year", year.toString()),
                GivenPlan.json(year));

        for (var district : new bpm.org.OfficeCode[] {scene.first(), scene.second()}) {
            api.call(
                    scene.above(),
                    "putAssignmentsByActivityOffice",
                    scene.at(district),
                    "{\"target\":60,\"unit\":\"คน\"}");
        }
        api.call(
                scene.above(),
                "putAssignmentsByActivityOffice",
                scene.at(scene.first(), "ifMatch", "1"),
                "{\"target\":50,\"unit\":\"คน\"}");
        api.refused(
                403,
                scene.reporter(),
                "putAssignmentsByActivityOffice",
                scene.at(scene.first()),
                "{\"target\":1}");
        api.refused(
                404,
                scene.stranger(),
                "putAssignmentsByActivityOffice",
                scene.at(scene.first()),
                "{\"target\":1}");
        api.call(
                scene.above(),
                "getAssignments",
                with(
                        "year",
                        "2567",
                        "office",
                        scene.province().value(),
                        "state",
                        "late",
                        "page",
                        0,
                        "size",
                        10));
        api.refused(422, scene.above(), "getAssignments", with("state", "whatever"), "");
        api.call(
                scene.above(),
                "getMatrix",
                with("year", "2567", "office", scene.province().value()));
        api.call(scene.above(), "getMatrix", with("year", "2567", "page", 0, "size", 5));
        api.call(scene.above(), "getActivitiesQuestionnaire", with("activity", "2567-07-2"));
        var asked = api.call(
                scene.department(), "getActivitiesQuestionnaire", with("activity", "2567-11-1"));
        var version = asked.json().path("version").asInt();
        api.call(
                scene.department(),
                "putActivitiesQuestionnaire",
                with("activity", "2567-11-1", "ifMatch", "\"" + version + "\""),
                asked.json().toString());
    }
}
