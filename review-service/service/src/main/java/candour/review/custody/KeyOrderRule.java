package candour.review.custody;

import static candour.platform.decision.Citation.must;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What an order about a key asks for, before it reaches any key. */
public enum KeyOrderRule implements Rule {
    KEY_ORDER_IS_NOT_KNOWN(excessive("There is no such order in this review.")),
    KEY_ORDER_HAS_ENDED(excessive("This order was declined, withdrawn or carried out; make a new one.")),
    KEY_ORDER_IS_NOT_AGREED(excessive("Nobody with the power to decide has agreed to this order yet.")),
    OFFICER_ONLY_PROPOSES(
            excessive(
                    "The data protection officer proposes; the owning body, a court or the regulator decides on sealing, bringing back and shredding.")),
    A_SECOND_PERSON_RECORDS_THE_DECISION(
            another("Whoever proposed the order neither decides it nor records the decision.")),
    CUSTODIAN_IS_A_THIRD_PERSON(another("Whoever proposed or decided the order does not carry it out.")),
    SHRED_WAITS_FOURTEEN_DAYS(
            excessive("A shred cannot be undone: it waits fourteen days from the recording of the decision.")),
    NOTHING_IS_SHREDDED_WHILE_PROCEEDINGS_RUN(must(
            "S002-042",
            "Section 4, parallel processes; security design, section 3",
            "While any process runs beside the review, what it may need is not destroyed; it can be sealed away."));

    private static final String SOURCE =
            "Section 4, records: relevant and necessary, not excessive; rulings R2 and R15";

    private final Citation citation;

    KeyOrderRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }

    private static Citation excessive(String words) {
        return must("S002-133", SOURCE, words);
    }

    private static Citation another(String words) {
        return Citation.another("S002-133", SOURCE, words);
    }
}
