package bpm.contract;

import static bpm.contract.Api.with;

/** Data sets taken away whole, and the feed. */
final class ExchangeExercises implements Exercises {

    @Override
    public void run(Api api, Scene scene) {
        var sets = api.call(scene.reporter(), "getDatasets", with());
        for (var format : new String[] {"csv", "xlsx", "ndjson"}) {
            api.call(
                    scene.above(),
                    "getExportsByDatasetFormat",
                    with(
                            "dataset",
                            "assignments",
                            "format",
                            format,
                            "year",
                            "2567",
                            "heads",
                            "titles"));
        }
        for (var set : sets.json()) {
            api.call(
                    scene.above(),
                    "getExportsByDatasetFormat",
                    with(
                            "dataset",
                            set.path("name").asString(),
                            "format",
                            "ndjson",
                            "year",
                            "all"));
        }
        api.call(
                scene.above(),
                "getExportsByDatasetFormat",
                with(
                        "dataset",
                        "responses",
                        "format",
                        "csv",
                        "activity",
                        Scene.ACTIVITY,
                        "office",
                        scene.first().value()));
        api.call(
                scene.above(),
                "getFeedDatasetCsv",
                with(
                        "dataset",
                        "filings",
                        "year",
                        "all",
                        "office",
                        scene.first().value()));
        api.refused(404, scene.above(), "getFeedDatasetCsv", with("dataset", "responses"), "");
        api.refused(
                404,
                scene.stranger(),
                "getExportsByDatasetFormat",
                with(
                        "dataset",
                        "filings",
                        "format",
                        "csv",
                        "office",
                        scene.first().value()),
                "");
        api.refused(
                422,
                scene.above(),
                "getExportsByDatasetFormat",
                with("dataset", "filings", "format", "csv", "year", "tomorrow"),
                "");
    }
}
