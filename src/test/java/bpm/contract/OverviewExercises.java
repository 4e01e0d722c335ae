package bpm.contract;

/** The province merges what its districts sent, files it, and supplements it. */
final class OverviewExercises implements Exercises {

    @Override
    public void run(Api api, Scene scene) {
        for (var kind : new String[] {"evaluation", "results", "area"}) {
            api.call(
                    scene.above(),
                    "postAssignmentsByActivityOfficeFilingStep",
                    scene.at(scene.first(), "filing", kind, "step", "approval"),
                    "{\"note\":\"\"}");
        }
        api.call(scene.above(), "getAssignmentsOverview", scene.atProvince());
        api.refused(404, scene.stranger(), "getAssignmentsOverview", scene.atProvince(), "");
        api.call(
                scene.above(),
                "putAssignmentsOverview",
                scene.atProvince("ifMatch", "\"0\""),
                "{\"comment\":\"ทำได้ดี\",\"causes\":{\"" + scene.second() + "\":\"น้ำท่วม\"}}");
        api.call(
                scene.above(),
                "postAssignmentsOverviewSubmission",
                scene.atProvince(),
                "{\"note\":\"\"}");
        api.refused(
                409, scene.above(), "postAssignmentsOverviewSupplement", scene.atProvince(), "");
        api.call(
                scene.department(),
                "postAssignmentsByActivityOfficeFilingStep",
                scene.at(scene.province(), "filing", "overview", "step", "approval"),
                "{\"note\":\"\"}");
        late(api, scene);
        api.call(scene.above(), "postAssignmentsOverviewSupplement", scene.atProvince());
        api.call(scene.above(), "postAssignmentsOverviewSupplementDiscarding", scene.atProvince());
    }

    /** The other district reports after all. */
    private static void late(Api api, Scene scene) {
        api.call(
                scene.neighbour(),
                "putAssignmentsProgress",
                scene.at(scene.second(), "ifMatch", "\"0\""),
                """
                {"responsible":{"name":"สมชาย ใจดี","phone":"0812345678"},
                 "dates":[{"from":"2024-07-11"}],"successPoints":["มีแผน"],"result":30}
                """);
        api.call(
                scene.neighbour(),
                "postAssignmentsProgressSubmission",
                scene.at(scene.second()),
                "{\"confirmed\":[\"NO_PHOTOS\"]}");
        api.call(
                scene.above(),
                "postAssignmentsByActivityOfficeFilingStep",
                scene.at(scene.second(), "filing", "progress", "step", "approval"),
                "{\"note\":\"\"}");
    }
}
