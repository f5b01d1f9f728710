package candour.chronology.statement;

import static candour.chronology.entry.Told.CALL;
import static candour.chronology.entry.Told.HEALTH;
import static candour.chronology.entry.Told.MAY;
import static candour.chronology.entry.Told.POLICE;
import static candour.chronology.entry.Told.REVIEW;
import static candour.chronology.statement.StatementDecider.STATEMENT;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.chronology.agencychronology.ChronologyRule;
import candour.chronology.entry.Told;
import candour.chronology.statement.StatementCommand.ClassifyStatement;
import candour.chronology.statement.StatementEvent.Kind;
import candour.chronology.statement.StatementEvent.StatementClassified;
import candour.platform.sealed.Sealed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("S002-140: opinions are recorded as such, told from fact, and say whose they are")
class StatementSpec {
    @Test
    void an_opinion_says_whose_it_is() {
        for (Kind kind : new Kind[] {Kind.OPINION, Kind.ACCOUNT, Kind.INTENTION}) {
            given(STATEMENT, Told.and())
                    .when(classify(kind, null, sealed("file 7")))
                    .refused(StatementRule.OPINION_NEEDS_ITS_HOLDER);
            given(STATEMENT, Told.and())
                    .when(classify(kind, sealed("the officer"), null))
                    .warned()
                    .then(classified(1, kind, sealed("the officer"), null));
        }
    }

    @Test
    void a_fact_names_its_source() {
        given(STATEMENT, Told.and())
                .when(classify(Kind.FACT, sealed("the officer"), null))
                .refused(StatementRule.FACT_NEEDS_ITS_SOURCE);
        given(STATEMENT, Told.and())
                .when(classify(Kind.FACT, null, sealed("file 7")))
                .then(classified(1, Kind.FACT, null, sealed("file 7")));
    }

    @Test
    void another_kind_later_keeps_the_history_and_says_so() {
        var opinion = classified(1, Kind.OPINION, sealed("the officer"), null);
        given(STATEMENT, Told.and(opinion, Told.corrected(CALL, POLICE, 2, "4 March 2024")))
                .when(classify(Kind.FACT, null, sealed("file 7")))
                .warned(StatementRule.STATEMENT_IS_OF_ANOTHER_KIND_NOW)
                .then(classified(2, Kind.FACT, null, sealed("file 7")));
        given(STATEMENT, Told.and(opinion))
                .when(classify(Kind.OPINION, sealed("her sergeant"), null))
                .warned()
                .then(classified(1, Kind.OPINION, sealed("her sergeant"), null));
    }

    @Test
    void it_is_about_an_entry_of_that_agency_that_stands() {
        given(STATEMENT, Told.and())
                .when(new ClassifyStatement(CALL, REVIEW, HEALTH, Kind.FACT, null, sealed("x"), MAY))
                .refused(ChronologyRule.ENTRY_IS_NOT_KNOWN);
        given(STATEMENT, Told.and(Told.withdrawn(CALL, POLICE)))
                .when(classify(Kind.FACT, null, sealed("x")))
                .refused(ChronologyRule.ENTRY_WAS_WITHDRAWN);
    }

    private static ClassifyStatement classify(Kind kind, Sealed holder, Sealed source) {
        return new ClassifyStatement(CALL, REVIEW, POLICE, kind, holder, source, MAY);
    }

    private static StatementClassified classified(int version, Kind kind, Sealed holder, Sealed source) {
        return new StatementClassified(CALL, REVIEW, POLICE, version, kind, holder, source, MAY);
    }
}
