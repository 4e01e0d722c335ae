package bpm.contract;

import static bpm.contract.Api.with;

/** The nation at a glance, and how efficient offices are. */
final class NationExercises implements Exercises {

    @Override
    public void run(Api api, Scene scene) {
        api.call(scene.department(), "getNationByNumber", with("number", 2567));
        api.call(
                scene.above(),
                "getNationByNumber",
                with("number", 2567, "office", scene.province().value(), "measure", "progress"));
        api.call(scene.department(), "getEfficiencyByNumber", with("number", 2567));
        api.call(
                scene.department(),
                "getPivot",
                with("rows", "province", "columns", "month", "measure", "given", "year", "2567"));
        api.call(scene.above(), "getPivot", with("rows", "sex", "measure", "answered"));
        api.refused(
                422,
                scene.above(),
                "getPivot",
                with("rows", "sex", "columns", "age", "measure", "answered"),
                "");
        api.refused(
                404,
                scene.stranger(),
                "getNationByNumber",
                with("number", 2567, "office", scene.province().value()),
                "");
    }
}
