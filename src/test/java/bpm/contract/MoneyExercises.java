package bpm.contract;

import static bpm.contract.Api.with;

import bpm.org.OfficeCode;

/** Ledgers of an activity and of a project, plan and result by month, and the month's report. */
final class MoneyExercises implements Exercises {

    @Override
    public void run(Api api, Scene scene) {
        ledger(api, scene, "Assignments", Scene.ACTIVITY);
        ledger(api, scene, "Projects", "2567-07");

        api.call(scene.reporter(), "getAssignmentsMonths", scene.at(scene.first()));
        api.call(
                scene.reporter(),
                "putAssignmentsMonths",
                scene.at(scene.first(), "ifMatch", "\"0\""),
                """
                {"months":[{"month":"2024-08","plannedQuantity":20,"resultQuantity":20,"plannedBaht":4000,
                "resultBaht":1200.50}]}
                """);
        var month = with("month", "2567-M08", "office", scene.first().value());
        api.call(scene.reporter(), "getAssignmentsMonthly", month);
        api.call(scene.reporter(), "postAssignmentsMonthlySubmission", month, "{\"note\":\"\"}");
        api.call(scene.reporter(), "getAssignmentsMonthly", month);
    }

    private static void ledger(Api api, Scene scene, String of, String purpose) {
        var department = scene.at(purpose, OfficeCode.DEPARTMENT);
        var province = scene.at(purpose, scene.province());
        var district = scene.at(purpose, scene.first());
        api.call(
                scene.department(),
                "post" + of + "Entries",
                department,
                entry("ALLOT", "900000000"));
        api.call(scene.department(), "post" + of + "Entries", province, entry("ALLOT", "10000"));
        api.call(scene.above(), "post" + of + "Entries", district, entry("ALLOT", "5000"));
        var paid = api.call(
                scene.reporter(), "post" + of + "Entries", district, entry("DISBURSE", "1200"));
        api.refused(
                422,
                scene.reporter(),
                "post" + of + "Entries",
                district,
                entry("DISBURSE", "9999999"));
        api.refused(403, scene.reporter(), "post" + of + "Entries", district, entry("ALLOT", "1"));
        api.call(
                scene.reporter(),
                "get" + of + "Entries",
                scene.at(purpose, scene.first(), "page", 0, "size", 10));
        api.call(
                scene.reporter(),
                "get" + of + "EntriesById",
                scene.at(purpose, scene.first(), "id", paid.number("/id")));
        api.call(scene.reporter(), "get" + of + "Balance", district);
        api.refused(404, scene.stranger(), "get" + of + "Balance", district, "");
    }

    private static String entry(String kind, String amount) {
        return "{\"kind\":\"" + kind + "\",\"amount\":" + amount
                + ",\"on\":\"2024-06-20\",\"category\":\"INVESTMENT\",\"fund\":\"ADMIN\",\"note\":\"ทดสอบ\"}";
    }
}
