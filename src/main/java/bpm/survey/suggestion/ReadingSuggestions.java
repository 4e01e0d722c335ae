package bpm.survey.suggestion;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.Offices;
import bpm.plan.Plans;
import bpm.shared.Problem;
import bpm.shared.ThaiText;
import bpm.survey.keeping.GoneAnswers;
import bpm.survey.round.Round;
import bpm.survey.round.RoundPlace;
import bpm.survey.round.Rounds;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Reading what participants wrote (อ่านข้อเสนอแนะ), for whoever has the round or office in scope. */
@Component
class ReadingSuggestions {

    /** The newest so many are read, searched and digested; the page says when there are more. */
    static final int MOST = 2000;

    private final Transactions transactions;
    private final Rounds rounds;
    private final Suggestions suggestions;
    private final Plans plans;
    private final Offices offices;
    private final GoneAnswers gone;

    ReadingSuggestions(
            Transactions transactions,
            Rounds rounds,
            Suggestions suggestions,
            Plans plans,
            Offices offices,
            GoneAnswers gone) {
        this.transactions = transactions;
        this.rounds = rounds;
        this.suggestions = suggestions;
        this.plans = plans;
        this.offices = offices;
        this.gone = gone;
    }

    Heard ofRound(Actor actor, long id, String search, int page) {
        return transactions.read(actor, () -> {
            var round = rounds.get(id);
            var place = new RoundPlace(round.activity(), round.office());
            return heard(place, Optional.of(round), suggestions.of(round, MOST + 1), search, page);
        });
    }

    /** Of an office and all below it. */
    Heard ofOffice(Actor actor, RoundPlace place, String search, int page) {
        if (!actor.sees(place.office())) {
            throw Problem.notFound();
        }
        return transactions.read(actor, () -> {
            var read = suggestions.under(place.activity(), place.office(), MOST + 1);
            return heard(place, Optional.empty(), read, search, page);
        });
    }

    private Heard heard(
            RoundPlace place,
            Optional<Round> round,
            List<Suggestion> read,
            String search,
            int page) {
        var newest = read.stream().limit(MOST).toList();
        var key = ThaiText.searchKey(search);
        return new Heard(
                place,
                round,
                plans.activity(place.activity()),
                offices.get(place.office()),
                Digest.of(newest.stream().map(Suggestion::text).toList()),
                search.strip(),
                newest.stream()
                        .filter(one -> ThaiText.searchKey(one.text()).contains(key))
                        .toList(),
                Math.max(0, page),
                read.size() <= MOST,
                round.map(one -> gone.goneSince(one.id()))
                        .orElseGet(() -> gone.goneSince(place.activity(), place.office())));
    }
}
