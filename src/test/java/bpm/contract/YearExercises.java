package bpm.contract;

import static bpm.contract.Api.with;

import bpm.plan.GivenPlan;

/** A year beside others; one that nobody else uses is closed and opened again. */
final class YearExercises implements Exercises {

    @Override
    public void run(Api api, Scene scene) {
        api.call(scene.reporter(), "getYears", with());
        var year = GivenPlan.published().number();
        api.refused(403, scene.above(), "postYearsClosing", with("year", year), "");
        api.call(scene.department(), "postYearsClosing", with("year", year));
        api.call(
                scene.department(),
                "postYearsReopening",
                with("year", year),
                "{\"reason\":\"ยังมีรายงานค้าง\"}");
    }
}
