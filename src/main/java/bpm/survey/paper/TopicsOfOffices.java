package bpm.survey.paper;

import bpm.document.plan.AddedTopics;
import bpm.document.plan.AddingTopics;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.shared.Words;
import bpm.survey.question.Questionnaires;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The topics that a province and a district add to a questionnaire (ประเด็นเพิ่มเติม), for the list of EA 1. */
@Component
class TopicsOfOffices implements AddingTopics {

    private final Questionnaires questionnaires;

    TopicsOfOffices(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    @Override
    public List<AddedTopics> of(ActivityKey activity, OfficeCode office, Words t) {
        var asking = office.isDistrict() ? Stream.of(office.parent(), office) : Stream.of(office);
        return asking.flatMap(one -> added(activity, one, t).stream()).toList();
    }

    private Optional<AddedTopics> added(ActivityKey activity, OfficeCode office, Words t) {
        return questionnaires
                .ofOffice(activity, office)
                .map(version -> new AddedTopics(
                        office,
                        version.content().topics().stream()
                                .map(topic -> topic.text().in(t))
                                .toList()))
                .filter(added -> !added.texts().isEmpty());
    }
}
