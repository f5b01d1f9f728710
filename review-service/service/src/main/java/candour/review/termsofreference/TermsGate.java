package candour.review.termsofreference;

import candour.review.review.Review;
import candour.review.termsofreference.TermsCommand.AgreeTerms;
import candour.review.termsofreference.TermsCommand.AgreeTermsChange;
import candour.review.termsofreference.TermsCommand.InformCommitteeOfTermsChange;
import candour.review.termsofreference.TermsCommand.ProposeTermsChange;
import candour.review.termsofreference.TermsCommand.RejectTermsChange;

/** Whether the terms may change at all, by what has become of the review (S002-092). Pure. */
final class TermsGate {
    private TermsGate() {}

    /** A stopped review gets no other terms; that the committee was told, or turned a change down, is recorded. */
    static void admit(TermsCommand command, Review review) {
        switch (command) {
            case ProposeTermsChange _ -> review.mustNotBeStopped();
            case AgreeTerms c -> review.mustNotBeStoppedBy(c.decidedBy().decidedOn());
            case AgreeTermsChange c -> review.mustNotBeStoppedBy(c.decidedBy().decidedOn());
            case InformCommitteeOfTermsChange _, RejectTermsChange _ -> {}
        }
    }
}
