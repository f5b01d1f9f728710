package candour.review.termsofreference;

import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a review is to look at, and why (S002-069).
 *
 * @param periodFrom first day of the period under review (Europe/London)
 * @param periodTo its last day, or null when it runs on; it need not end with the incident
 */
public record Terms(LocalDate periodFrom, @Nullable LocalDate periodTo, Sealed rationale, List<Sealed> keyQuestions) {
    public Terms {
        keyQuestions = List.copyOf(keyQuestions);
    }

    /** Refuses terms that define no scope. */
    public void mustDefineAScope() {
        if (keyQuestions.isEmpty()) {
            throw TermsRule.TERMS_NEED_KEY_QUESTIONS.broken("keyQuestions");
        }
        if (periodTo != null && periodTo.isBefore(periodFrom)) {
            throw TermsRule.TERMS_NEED_A_PERIOD.broken("a later periodTo");
        }
    }

    /** Whether the period is longer than the guidance finds sufficient in most instances. */
    public boolean coverALongPeriod() {
        return periodTo != null && periodTo.isAfter(periodFrom.plusYears(3));
    }
}
