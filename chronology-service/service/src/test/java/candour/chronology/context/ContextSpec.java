package candour.chronology.context;

import static candour.chronology.context.ContextDecider.CONTEXT;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.chronology.context.ContextCommand.AddContextItem;
import candour.chronology.context.ContextCommand.CorrectContextItem;
import candour.chronology.context.ContextCommand.WithdrawContextItem;
import candour.chronology.context.ContextEvent.ContextItemAdded;
import candour.chronology.context.ContextEvent.ContextItemCorrected;
import candour.chronology.context.ContextEvent.ContextItemWithdrawn;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("S002-027, S002-081: systems, structures and culture")
class ContextSpec {
    static final UUID REVIEW = new UUID(7, 1);
    static final UUID ITEM = new UUID(7, 6);
    static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    static final ContextItemAdded added =
            new ContextItemAdded(ITEM, REVIEW, Aspect.SYSTEMS, sealed("two case systems"), null, null, MAY, MAY);
    static final ContextItemWithdrawn withdrawn =
            new ContextItemWithdrawn(ITEM, REVIEW, 2, sealed("another review"), MAY);

    @Test
    @DisplayName("S002-027: what people worked in is recorded beside what happened, with no date it does not have")
    void what_people_worked_in_is_recorded() {
        var add = new AddContextItem(ITEM, REVIEW, Aspect.SYSTEMS, sealed("two case systems"), null, null, MAY, MAY);
        given(CONTEXT).when(add).then(added);
        given(CONTEXT, added).when(add).staysQuiet();
    }

    @Test
    void it_is_corrected_with_a_reason_and_the_version_before_is_kept() {
        given(CONTEXT, added)
                .when(correct(REVIEW))
                .then(new ContextItemCorrected(
                        ITEM, REVIEW, 2, Aspect.CULTURE, sealed("three"), null, null, null, sealed("why"), MAY));
        given(CONTEXT).when(correct(REVIEW)).refused(ContextRule.CONTEXT_ITEM_IS_NOT_KNOWN);
        given(CONTEXT, added).when(correct(new UUID(7, 3))).refused(ContextRule.CONTEXT_ITEM_IS_NOT_KNOWN);
        given(CONTEXT, added, withdrawn).when(correct(REVIEW)).refused(ContextRule.CONTEXT_ITEM_WAS_WITHDRAWN);
    }

    @Test
    void it_is_withdrawn_once() {
        var withdraw = new WithdrawContextItem(ITEM, REVIEW, sealed("another review"), MAY);
        given(CONTEXT, added).when(withdraw).then(withdrawn);
        given(CONTEXT, added, withdrawn).when(withdraw).staysQuiet();
        given(CONTEXT).when(withdraw).refused(ContextRule.CONTEXT_ITEM_IS_NOT_KNOWN);
    }

    private static CorrectContextItem correct(UUID review) {
        return new CorrectContextItem(
                ITEM, review, Aspect.CULTURE, sealed("three"), null, null, null, sealed("why"), MAY);
    }
}
