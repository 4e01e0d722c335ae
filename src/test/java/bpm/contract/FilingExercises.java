package bpm.contract;

/** A district reports what it did, asks its participants and sends everything along the road. */
final class FilingExercises implements Exercises {

    private static final String REPORT = """
            {"responsible":{"name":"อรทัย ใจงาม","phone":"081-234-5678"},
             "dates":[{"from":"2024-07-10","to":"2024-07-12"}],
             "successPoints":["มีแผนทุกตำบล"],"result":58,"percent":null,"remarks":"ครบ"}
            """;
    private static final String RESULTS = """
            {"answers":{"objectives":"ให้มีแผนปลดหนี้","targetGroup":"กรรมการ","male":"20","female":"38",
             "dates":[{"from":"2024-07-10"}],"place":"หอประชุมอำเภอ","received":"12000","spent":"11500.50",
             "how":"อบรมหนึ่งวัน","outputs":[{"indicator":"จำนวนคน","reached":"58"}],"outcomes":"มีแผนครบ"}}
            """;

    @Override
    public void run(Api api, Scene scene) {
        var writer = scene.reporter();
        progress(api, scene);
        rounds(api, scene);
        api.call(writer, "getAssignmentsEvaluation", scene.at(scene.first()));
        api.call(
                writer,
                "putAssignmentsEvaluation",
                scene.at(scene.first(), "ifMatch", "\"0\""),
                "{\"comment\":\"จัดได้ดี\"}");
        api.call(
                writer,
                "postAssignmentsEvaluationSubmission",
                scene.at(scene.first()),
                "{\"note\":\"\"}");
        api.call(writer, "getAssignmentsEvaluation", scene.at(scene.first()));

        api.call(writer, "getAssignmentsResultsForm", scene.at(scene.first()));
        api.call(writer, "getAssignmentsResults", scene.at(scene.first()));
        api.call(
                writer,
                "putAssignmentsResults",
                scene.at(scene.first(), "ifMatch", "\"0\""),
                RESULTS);
        api.call(
                writer,
                "postAssignmentsResultsSubmission",
                scene.at(scene.first()),
                "{\"note\":\"\"}");
        api.call(writer, "getAssignmentsResults", scene.at(scene.first()));

        var village = scene.first() + "0101";
        api.call(writer, "getAssignmentsAreaForm", scene.at(scene.first()));
        api.call(
                writer,
                "getAssignmentsArea",
                scene.at(scene.first(), "page", 0, "size", 50, "search", ""));
        api.call(
                writer,
                "putAssignmentsArea",
                scene.at(scene.first(), "ifMatch", "\"0\""),
                "{\"items\":[{\"area\":\"" + village
                        + "\",\"kind\":\"group\",\"name\":\"กลุ่มสตรี\",\"quantity\":5}]}");
        api.call(
                writer,
                "postAssignmentsAreaSubmission",
                scene.at(scene.first()),
                "{\"note\":\"ครบแล้ว\"}");
        api.call(writer, "getAssignmentsArea", scene.at(scene.first()));

        api.call(writer, "getAssignmentsPapers", scene.at(scene.first()));
        api.call(
                writer,
                "getAssignmentsPapersByKindEnding",
                scene.at(
                        scene.first(),
                        "kind",
                        "progress",
                        "ending",
                        "docx",
                        "lang",
                        "th",
                        "digits",
                        "thai"));
    }

    private static void progress(Api api, Scene scene) {
        var writer = scene.reporter();
        api.call(writer, "getAssignmentsProgress", scene.at(scene.first()));
        api.refused(404, scene.stranger(), "getAssignmentsProgress", scene.at(scene.first()), "");
        api.refused(428, writer, "putAssignmentsProgress", scene.at(scene.first()), REPORT);
        api.call(
                writer,
                "putAssignmentsProgress",
                scene.at(scene.first(), "ifMatch", "\"0\""),
                REPORT);
        api.refused(
                412,
                writer,
                "putAssignmentsProgress",
                scene.at(scene.first(), "ifMatch", "\"0\""),
                REPORT.replace("58", "59"));
        var photos = api.call(
                writer,
                "postAssignmentsProgressPhotos",
                scene.at(scene.first(), "photo", Pictures.file()));
        api.call(
                writer,
                "getAssignmentsProgressPhotosById",
                scene.at(scene.first(), "id", photos.number("/photos/0/id")));
        api.call(
                writer,
                "postAssignmentsProgressSubmission",
                scene.at(scene.first()),
                "{\"note\":\"ส่งครั้งแรก\",\"confirmed\":[]}");
        for (var step : new String[] {"return", "return"}) {
            var call = scene.at(scene.first(), "filing", "progress", "step", step);
            if (api.call(writer, "getAssignmentsProgress", scene.at(scene.first()))
                    .text("/state")
                    .equals("SUBMITTED")) {
                api.call(
                        scene.above(),
                        "postAssignmentsByActivityOfficeFilingStep",
                        call,
                        "{\"note\":\"ขาดภาพ\"}");
            } else {
                api.refused(
                        409,
                        scene.above(),
                        "postAssignmentsByActivityOfficeFilingStep",
                        call,
                        "{\"note\":\"อีกครั้ง\"}");
            }
        }
        api.call(
                writer,
                "postAssignmentsProgressSubmission",
                scene.at(scene.first()),
                "{\"note\":\"\"}");
        api.refused(
                403,
                writer,
                "postAssignmentsByActivityOfficeFilingStep",
                scene.at(scene.first(), "filing", "progress", "step", "approval"),
                "{\"note\":\"\"}");
        api.call(
                scene.above(),
                "postAssignmentsByActivityOfficeFilingStep",
                scene.at(scene.first(), "filing", "progress", "step", "approval"),
                "{\"note\":\"\"}");
    }

    private static void rounds(Api api, Scene scene) {
        var writer = scene.reporter();
        var made = api.call(
                writer, "postRounds", Api.with(), """
                {"activity":"%s","office":"%s","number":1,"place":"หอประชุม","from":"2024-07-10",
                "to":"2024-07-10","expected":60,"present":2}
                """.formatted(Scene.ACTIVITY, scene.first()));
        var round = Api.with("id", made.number("/id"));
        api.refused(422, writer, "postRounds", Api.with(), "{\"place\":\"ที่ไหนก็ได้\"}");
        api.call(writer, "getRoundsById", round);
        api.call(writer, "getAssignmentsRounds", scene.at(scene.first(), "page", 0, "size", 10));
        api.call(writer, "postRoundsOpening", round);
        api.call(writer, "postRoundsResponses", round, """
                [{"id":"5ff18b8c-7f1e-4a1f-9df2-9a0f1a1c0001","answers":{"S1":5,"sex":"female","suggestion":"ดีแล้ว"}},
                 {"id":"5ff18b8c-7f1e-4a1f-9df2-9a0f1a1c0002","answers":{"S1":4}},
                 {"id":"5ff18b8c-7f1e-4a1f-9df2-9a0f1a1c0003","answers":{"S1":9}}]
                """);
        api.call(writer, "postRoundsClosing", round);
        api.call(writer, "getRoundsSummary", round);
        api.call(writer, "getAssignmentsSummary", scene.at(scene.first()));
        api.refused(404, scene.stranger(), "getRoundsById", round, "");
    }
}
